"""Whom "he" and "she" mean where whoever was told of last holds an office and has no name.

"Kenya's foreign minister flew to Juba. He condemned Uganda": Kenya did, whoever else the article names.
"""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.find.scene import Proto
from kg.link.actors import note_country
from kg.link.unnamed import note_leading
from kg.link.walk import Walk
from kg.records import replace


def note_nameless(walk: Walk, proto: Proto, phrase: Phrase | None) -> Phrase | None:
    """Remember the first holder of an office in a sentence, where nobody is named before; gives `phrase`."""
    if phrase is None or phrase.kind is not PhraseKind.COUNTRY or walk.known.language.nouns_after:
        return phrase
    told = walk.nameless is not None and walk.nameless_number == walk.number
    opens = not told and not walk.scope and not proto.indefinite and bool(proto.offices)
    if opens and not proto.modifier and not walk.is_spoken(phrase.begin):
        walk.nameless, walk.nameless_number = phrase, walk.number
    return phrase


def for_the_nameless(walk: Walk, proto: Proto, begin: int, end: int) -> Phrase | None:
    """The state of whoever holds an office and was told of in this sentence or the last, for a pronoun.

    Nobody may be named since: of "Kenya's envoy met Kim. He left" he may be Kim.
    """
    if walk.nameless is None or not proto.gender or proto.noun == "object":
        return None
    since = walk.number - walk.nameless_number
    if since > 1 or walk.scope or walk.quoted_scope or walk.subject_number == walk.nameless_number:
        return None
    country = walk.nameless.entity
    note_country(walk, country)
    if not walk.leads:
        note_leading(walk, country)
    walk.nameless_number = walk.number
    return replace(walk.nameless, begin=begin, end=end)
