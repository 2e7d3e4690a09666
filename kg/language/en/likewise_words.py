"""English: words of those who do likewise. All lower case."""

from __future__ import annotations

from kg.language.en.words import words
from kg.language.likewise_words import LikewiseWords

LIKEWISE = LikewiseWords(
    as_did=words("did"),
    likewise=words("as so"),
    sequels=words("later afterwards afterward then subsequently separately"),
    joins_in=words("in"),
    joins=words("joined joins joining join"),
    followed=words("followed follows"),
    to_follow=words("follow"),
    suit=words("suit . , ;"),
    exemplary=words("follow follows followed following join joins joined joining"),
)
