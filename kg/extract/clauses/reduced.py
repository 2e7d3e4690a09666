"""Participles that only describe a noun: "refused entry to three diplomats expelled by Chad"; English."""

from __future__ import annotations

from kg.document import Phrase
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import finite_follows
from kg.language.pack import Language


def describes_a_noun(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """Whether a participle with "by" stands right behind a noun: what it tells is done."""
    if language.nouns_after or trigger.noun or not trigger.passive or trigger.first < 1:
        return False
    if trigger.last >= len(nodes) or language.prepositions.get(nodes[trigger.last].low) != "by":
        return False
    if nodes[trigger.first].low in language.auxiliaries:
        return False  # "Chad's offer was welcomed by Togo"
    noun = nodes[trigger.first - 1]
    if noun.phrase is not None:
        return True
    led = language.auxiliaries | language.negations | language.denials | language.prepositions.keys()
    led |= language.coordinators | language.complementizers | language.relatives | language.determiners
    kept = (
        trigger.first > 1 and nodes[trigger.first - 2].low in language.passive_auxiliaries
    )  # "was kept informed"
    plain = noun.low.isalpha() and noun.low not in led and not noun.low.endswith(language.adverbial)
    return plain and not kept


def not_behind_its_verb(
    nodes: Nodes, trigger: Trigger, undergoing: list[Phrase], language: Language
) -> list[Phrase]:
    """ "Chad failed to free two envoys arrested by Mali": without those who stand before the verb."""
    if not undergoing or not describes_a_noun(nodes, trigger, language):
        return undergoing
    verbs = language.denials | language.auxiliaries | language.words.clause.infinitives
    last = next((n for n in range(trigger.first - 1, -1, -1) if nodes[n].low in verbs), None)
    return undergoing if last is None else [p for p in undergoing if p.begin >= nodes[last].end]


def verb_past_agent(nodes: Nodes, trigger: Trigger, language: Language) -> int | None:
    """Where the main verb stands behind a participle and its agent: "Ships seized by Iran were freed".

    None where an auxiliary makes the participle a verb; nor where what was sent has come: "Tanks sent by Chad
    arrived".
    """
    if language.nouns_after or trigger.noun or not trigger.passive or not 0 < trigger.first < trigger.last:
        return None
    if trigger.last >= len(nodes) or nodes[trigger.last].low not in language.words.clause.agents:
        return None
    finite = language.auxiliaries | language.passive_auxiliaries
    if nodes[trigger.first - 1].low in finite:
        return None
    behind = trigger.last + 1
    while behind < len(nodes) - 1 and (nodes[behind].actor or nodes[behind].low in language.determiners):
        behind += 1
        if nodes[behind].low in language.coordinators and nodes[behind + 1].actor:
            behind += 1
    while behind < len(nodes) - 2 and _is_when(nodes, behind, language):
        behind += 1
    acts = nodes[behind].low in finite or finite_follows(nodes, behind, language)
    came = nodes[behind].low in language.words.status.came_out
    return behind if behind > trigger.last + 1 and acts and not came else None


def _is_when(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether a day stands there, or what leads to it."""
    led = nodes[at].low in language.words.verb.before_days and nodes[at + 1].date is not None
    return led or nodes[at].date is not None
