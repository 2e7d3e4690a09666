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
    joined_papers=words(
        "statement letter declaration communique communiqué appeal resolution motion protest demarche démarche note message petition"
    ),
    returns=words("responded replied retaliated answered reacted reciprocated"),
    reciprocates=words("reciprocated"),
    in_kind=frozenset({("in", "kind")}),
    exemplary=words("follow follows followed following join joins joined joining"),
)
