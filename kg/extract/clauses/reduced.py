"""Participles that only describe a noun: "refused entry to three diplomats expelled by Chad"; English."""

from __future__ import annotations

from kg.document import Phrase
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.described import main_verb_before
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import finite_follows, past_day
from kg.language.pack import Language


def _has_its_agent(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """Whether a participle stands before "by", with no auxiliary that makes it the verb of its clause."""
    if language.nouns_after or trigger.noun or not trigger.passive or trigger.first < 1:
        return False
    if trigger.last >= len(nodes) or nodes[trigger.last].low not in language.words.clause.agents:
        return False
    finite = language.auxiliaries | language.passive_auxiliaries
    return finite.isdisjoint(nodes.lows[trigger.first - 1 : trigger.first + 1])


def describes_a_noun(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """Whether a participle with "by" stands right behind a noun: what it tells is done."""
    if not _has_its_agent(nodes, trigger, language):
        return False
    noun = nodes[trigger.first - 1]
    if noun.phrase is not None:
        return True
    if trigger.first > 1 and nodes[trigger.first - 2].low in language.passive_auxiliaries:
        return False  # "was kept informed by"
    led = language.negations | language.denials | language.prepositions.keys()
    led |= language.coordinators | language.complementizers | language.relatives | language.determiners
    return noun.low.isalpha() and noun.low not in led and not noun.low.endswith(language.adverbial)


def not_behind_its_verb(
    nodes: Nodes, trigger: Trigger, undergoing: list[Phrase], language: Language
) -> list[Phrase]:
    """ "Chad failed to free two envoys arrested by Mali": without those who stand before the verb."""
    if not undergoing or not describes_a_noun(nodes, trigger, language):
        return undergoing
    verbs = language.denials | language.auxiliaries | language.words.clause.infinitives
    last = next((n for n in range(trigger.first - 1, -1, -1) if nodes[n].low in verbs), None)
    last = main_verb_before(nodes, trigger.first, language) if last is None else last
    return undergoing if last is None else [p for p in undergoing if p.begin >= nodes[last].end]


def verb_past_agent(nodes: Nodes, trigger: Trigger, language: Language) -> int | None:
    """Where the main verb stands behind a participle and its agent: "Ships seized by Iran were freed".

    None where an auxiliary makes the participle a verb; nor where what was sent has come: "Tanks sent by Chad
    arrived".
    """
    if not _has_its_agent(nodes, trigger, language):
        return None
    behind = trigger.last + 1
    while behind < len(nodes) - 1 and (nodes[behind].actor or nodes[behind].low in language.determiners):
        behind += 1
        if nodes[behind].low in language.coordinators and nodes[behind + 1].actor:
            behind += 1
    behind = past_day(nodes, behind, language)  # "seized by Iran on Sunday was freed"
    if behind >= len(nodes):
        return None
    finite = language.auxiliaries | language.passive_auxiliaries
    acts = nodes[behind].low in finite or finite_follows(nodes, behind, language)
    came = nodes[behind].low in language.words.status.came_out
    return behind if behind > trigger.last + 1 and acts and not came else None
