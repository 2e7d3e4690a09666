"""Whom "he" and "she" mean where whoever was told of last holds an office and has no name.

"Kenya's foreign minister flew to Juba. He condemned Uganda": Kenya did, whoever else the article names.
"""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.find.scene import Proto
from kg.link.actors import note_country
from kg.link.fronted import set_before
from kg.link.unnamed import note_leading
from kg.link.walk import Walk
from kg.records import replace


def note_nameless(walk: Walk, proto: Proto, phrase: Phrase | None) -> Phrase | None:
    """Remember the first holder of an office in a sentence, where nobody is named before; gives `phrase`."""
    if phrase is None or phrase.kind is not PhraseKind.COUNTRY or walk.known.language.nouns_after:
        return phrase
    told = (walk.nameless is not None and walk.nameless_number == walk.number) or bool(walk.scope)
    told = told and not set_before(walk, proto)  # "After meeting Kenya's king, Chad's president said he"
    opens = not told and not proto.indefinite and bool(proto.offices)
    if opens and not proto.modifier and not walk.is_spoken(phrase.begin):
        walk.nameless, walk.nameless_number = phrase, walk.number
        walk.nameless_scope = len(walk.scope)
    return phrase


def for_the_nameless(walk: Walk, proto: Proto, begin: int, end: int) -> Phrase | None:
    """The state of whoever holds an office and was told of in this sentence or the last, for a pronoun.

    Nobody may be named since: of "Kenya's envoy met Kim. He left" he may be Kim.
    """
    if walk.nameless is None or not proto.gender or (proto.noun == "object" and not _of_another(walk, proto)):
        return None
    since = walk.number - walk.nameless_number
    since_named = len(walk.scope) > (walk.nameless_scope if since == 0 else 0)
    if since > 1 or since_named or walk.quoted_scope or walk.subject_number == walk.nameless_number:
        return None
    country = walk.nameless.entity
    note_country(walk, country)
    if not walk.leads:
        note_leading(walk, country)
    walk.nameless_number = walk.number
    return replace(walk.nameless, begin=begin, end=end)


VERB = 3
"""Most words from whoever does something to "him" toward whom he does it: "Egypt's king has received him"."""


def _of_another(walk: Walk, pronoun: Proto) -> bool:
    """ "Jordan's king met X, and Egypt's president received him": somebody else does so."""
    if walk.reading is None or walk.nameless is None:
        return False
    scene, lows, pack = walk.reading.scene, walk.reading.sentence.lows, walk.known.language
    for other in reversed(walk.reading.protos):
        if other.first >= pronoun.first:
            continue
        behind = lows[other.last : pronoun.first]
        near = 0 < len(behind) <= VERB and all([w.isalpha() and w not in pack.prepositions for w in behind])
        joined = lows[other.first - 1 - (lows[other.first - 1] in pack.determiners)] in pack.coordinators
        own = scene.tokens[other.first].begin == walk.nameless.begin
        return near and joined and not own and other.kind is PhraseKind.PERSON and other.gender is None
    return False
