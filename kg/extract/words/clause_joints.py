"""Words between two clauses, read as the conjunctions that they stand for there: "so", "yet", "lalu"."""

from __future__ import annotations

from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import finite_follows, looks_verbal
from kg.language import speech
from kg.language.pack import Language
from kg.records import replace

SUBJECT = 4
"""Most nodes from the conjunction to whoever acts: "so the visibly angry Kenyans left"."""


def with_clauses_joined(units: Nodes, language: Language) -> Nodes:
    """ "Kenya closed the border, so Somalia recalled its envoy" as "..., and Somalia recalled its envoy".

    Only where somebody with a verb of his own stands behind: not in "so far", "so that Chile could".
    """
    joints = language.words.clause.between_clauses
    if joints.keys().isdisjoint(units.words):
        return units
    found = {
        at: joints[node.low]
        for at, node in enumerate(units[:-2])
        if node.low in joints and at and units[at - 1].low == "," and _acts(units, at + 1, language)
    }
    return Nodes([replace(n, low=found[at]) if at in found else n for at, n in enumerate(units)])


def _acts(units: Nodes, at: int, language: Language) -> bool:
    """Whether somebody with a verb stands at a node, past an article and the like."""
    pronouns = language.words.clause.body_pronouns
    for n in range(at, min(at + SUBJECT, len(units) - 1)):
        low = units[n].low
        if units[n].actor or low in pronouns or low in language.persons or low in language.plurals:
            return units[n + 1].low != "," and finite_follows(units, n + 1, language)
        if not low.isalpha() or low in language.prepositions or low in language.complementizers:
            return False
    return False


OBJECT = 6
"""Most nodes from a verb to the end of its object: "memanggil kuasa usaha Togo"."""


def with_next_steps_joined(units: Nodes, language: Language) -> Nodes:
    """ "Aljazair mengecam Maroko lalu mengusir dubes Mali" as "mengecam Maroko dan mengusir dubes Mali".

    Indonesian: "then" without a comma stands behind the object of a verb as it does behind a subject, and
    whoever acts before goes on: not Morocco expels. "Setelah itu Maroko lalu mengusir" has no verb before.
    """
    sequels = language.words.time.then & language.words.clause.subjectless
    if not language.nouns_after or sequels.isdisjoint(units.words):
        return units
    found = {
        at
        for at in range(3, len(units) - 1)
        if units[at].low in sequels
        and units[at - 1].actor
        and looks_verbal(units[at + 1].low, language)
        and _ends_an_object(units, at - 1, language)
    }
    joint = language.words.clause.plain_joint
    return (
        Nodes([replace(n, low=joint) if at in found else n for at, n in enumerate(units)]) if found else units
    )


def _ends_an_object(units: Nodes, at: int, language: Language) -> bool:
    """Whether somebody at a node is the object of a verb with whose subject the sentence goes on."""
    verb = at - 1
    while verb > max(0, at - OBJECT) and not looks_verbal(units[verb].low, language):
        if units[verb].low == "," or units[verb].low in language.complementizers | language.relatives:
            return False
        verb -= 1
    low, active = units[verb].low, language.words.verb.active_prefix
    says = low in speech(language.code).verbs and low not in language.words.verb.plain_verbs
    return low.startswith(active) and not says and any(n.actor for n in units[:verb])
