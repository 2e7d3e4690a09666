"""Toward whom an answer is: "answered the Togolese move by recalling its envoy", "in response to Togo's"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.clauses.answered_deeds import answering
from kg.extract.passage import Passage
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.language import speech
from kg.model import Kind, Plover, Role
from kg.records import replace

ANSWERING = frozenset({Plover.SANCTION, Plover.COERCE})
"""What somebody does in return, toward whomever he answers."""

TO = 3
"""Nodes behind "answered" or "in response" among which whoever is answered stands."""

OPEN = ("from", "to", "against", "with", "of", "object")
"""Slots of whom an act is toward, in the order in which one that is free is filled."""


def in_answer(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "Mali answered the French vote by expelling two diplomats": toward France, where no other is told."""
    frame, nodes, clause = trigger.frame, passage.nodes, passage.language.words.deed
    if frame.kind is not Kind.MEASURE or frame.plover not in ANSWERING:
        return slots
    if clause.replying.isdisjoint(nodes.words) and clause.replies.isdisjoint(nodes.words):
        return slots
    toward = {slot for slot, role in frame.roles.items() if role is Role.RECIPIENT}
    acting = {key for p in slots.get("subject", ()) for key in (p.entity, p.speaks_for)}
    told = [p for slot in toward for p in slots.get(slot, ()) if p.speaks_for not in acting]
    open_slot = "from" if frame.receiving else next((s for s in OPEN if s in toward), None)
    whom = _whom_it_answers(passage, trigger) if open_slot and not told else None
    if whom is None or open_slot is None or {whom.entity, whom.speaks_for} & acting:
        return slots
    slots = {**slots, open_slot: [*slots.get(open_slot, ()), whom]}
    if frame.receiving and whom.kind is PhraseKind.COUNTRY:  # who is called home was accredited there
        envoys = [replace(p, accredited=p.accredited or whom.entity) for p in slots.get("object", ())]
        return {**slots, "object": envoys}
    return slots


def by_whom_answered(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "Mali reacted to Chad's decision to recall its envoy": toward Mali, where no other is told."""
    frame, nodes = trigger.frame, passage.nodes
    if frame.kind is not Kind.MEASURE or frame.plover not in ANSWERING or not slots.get("subject"):
        return slots
    toward = [slot for slot, role in frame.roles.items() if role is Role.RECIPIENT]
    at = answering(nodes, trigger, passage.language)
    if at is None or any(slots.get(slot) for slot in toward):
        return slots
    open_slot = "from" if frame.receiving else next((s for s in OPEN if s in toward), None)
    doer = next((n.phrase for n in reversed(nodes[:at]) if n.actor), None)
    whom = _as_a_state(doer) if doer is not None else None
    acting = {key for p in slots["subject"] for key in (p.entity, p.speaks_for)}
    if whom is None or open_slot is None or {whom.entity, whom.speaks_for} & acting:
        return slots
    return {**slots, open_slot: [whom]}


def _whom_it_answers(passage: Passage, trigger: Trigger) -> Phrase | None:
    """Whoever stands behind the word of answering that the trigger's clause has."""
    nodes, pack = passage.nodes, passage.language
    words = pack.words
    for at, low in enumerate(nodes.lows):
        by_doing = low in words.deed.replying and at < trigger.first and _by_doing(passage, at, trigger)
        in_reply = low in words.deed.replies and at > 0 and nodes[at - 1].low in pack.locatives
        if not (by_doing or in_reply) or _parted(passage, *sorted((at, trigger.first))):
            continue
        for n in range(at + 1, min(at + 1 + TO, len(nodes))):
            phrase = nodes[n].phrase
            if phrase is not None:
                return _as_a_state(phrase)
            deed = words.deed.deeds.keys() | words.deed.conduct if pack.nouns_after else set()
            if nodes[n].low not in pack.prepositions.keys() | pack.determiners | words.verb.particles | deed:
                break  # "membalas sanksi Togo dengan menutup perbatasan": whose the deed is
    return None


def _by_doing(passage: Passage, at: int, trigger: Trigger) -> bool:
    """ "answered it by recalling X and closing Y": whether the trigger is what is done in answer."""
    nodes, pack = passage.nodes, passage.language
    if pack.nouns_after:  # "menanggapi langkah Togo dengan mengusir X"
        return nodes[trigger.first - 1].low in speech(pack.code).manners
    agents = pack.words.clause.agents
    leads = (n for n in range(at + 1, trigger.first) if nodes[n].low in agents)
    by = next((n for n in leads if nodes[n + 1].low.endswith(pack.gerund)), None)
    return by is not None and nodes[trigger.first].low.endswith(pack.gerund)


def _parted(passage: Passage, first: int, last: int) -> bool:
    """Whether another clause begins between two nodes."""
    pack = passage.language
    apart = {";", ":"} | pack.relatives | pack.complementizers | pack.words.clause.subordinators
    return not apart.isdisjoint(passage.nodes.lows[first:last])


def _as_a_state(phrase: Phrase) -> Phrase | None:
    """The state that is answered, also by its adjective: "the Togolese move"."""
    if phrase.kind is PhraseKind.COUNTRY or phrase.speaks_for is not None:
        return replace(phrase, modifier=False)
    return None
