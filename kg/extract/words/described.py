"""English participles that tell of the object of the main verb: "reopened the embassy ransacked in 2011"."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal
from kg.language import speech
from kg.language.pack import Language

OBJECT = 9
"""Nodes before the participle among which the main verb stands."""


def main_verb_before(nodes: Nodes, at: int, language: Language) -> int | None:
    """Where the verb stands whose object the participle at `at` tells of: "reopened the embassy ransacked".

    None where what stands behind that verb is no object ("trained in Mali attacked"), where a clause of its
    own begins between the two, and behind a verb of saying, which may leave out "that".
    """
    if language.nouns_after or at < 3 or not _is_a_thing(nodes, at, language):
        return None
    words, says = language.words.clause, speech(language.code)
    apart = language.relatives | language.complementizers | words.joints | words.subordinators
    apart |= {",", ";", ":"} | words.agents | language.persons.keys() | language.plurals | words.body_pronouns
    verbs, perfects = (
        language.words.verb.object_verbs | language.words.verb.only_pasts,
        language.words.verb.perfects,
    )
    for n in range(at - 1, max(0, at - OBJECT), -1):
        low = nodes[n].low
        if low in apart:
            return None
        finite = looks_verbal(low, language) or low in verbs or nodes[n - 1].low in perfects
        if nodes[n].phrase is None and finite and nodes[n].date is None:
            said = low in language.sayings or low in says.verbs
            direct = nodes[n + 1].low not in language.prepositions and n + 1 < at
            return n if direct and not said else None
    return None


def _is_a_thing(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether a thing and where it is stand before the participle: "the embassy (in Lome) ransacked"."""
    before = nodes[at - 1]
    if before.phrase is not None:
        placed = before.phrase.kind in (PhraseKind.PLACE, PhraseKind.COUNTRY)
        return placed and nodes[at - 2].low in language.locatives | language.of_words
    closed = language.prepositions.keys() | language.determiners | language.auxiliaries | language.negations
    closed |= language.passive_auxiliaries | language.words.verb.perfects | language.possessives
    return before.low.isalpha() and before.low not in closed and not before.low.endswith(language.adverbial)


def tells_of_an_object(nodes: Nodes, at: int, last: int, language: Language) -> bool:
    """ "visited the village shelled in May": nobody who visits it did that, as no object stands behind."""
    if nodes[at].low not in language.words.verb.done_to | language.words.verb.laid_waste:
        return False
    behind = nodes[last] if last < len(nodes) else None
    ends = behind is None or behind.date is not None or behind.low in {".", ",", ";"}
    led = behind is not None and (
        behind.low in language.prepositions or behind.low in language.words.verb.before_days
    )
    return (ends or led) and main_verb_before(nodes, at, language) is not None
