"""Who did what the passive tells without an agent: who had to be left, or of whom the text tells."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.drafts import state_of
from kg.extract.passage import Passage, Telling
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.language.traits import Trait
from kg.model import EntityKey, Kind, Plover, Role
from kg.records import replace


def by_whom_left(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "was asked to leave the United States": the country that an envoy must leave puts him out."""
    nodes, pack = passage.nodes, passage.language
    if trigger.noun and trigger.frame.mode == "expel" and not pack.nouns_after and not slots.get("subject"):
        return _by_who_received_him(slots)
    ousted = trigger.passive and trigger.frame.mode == "expel" and not pack.nouns_after
    at = trigger.last
    if not ousted or slots.get("subject") or at + 2 >= len(nodes):
        return slots
    if nodes[at].low not in pack.words.clause.infinitives or nodes[at + 1].phrase is not None:
        return slots
    at += 2 + (nodes[at + 2].low in pack.determiners)
    left = nodes[at].phrase if at < len(nodes) and nodes[at].actor else None
    if left is None or left.kind is not PhraseKind.COUNTRY or left.modifier or not _of_another(left, slots):
        return slots
    return {**{slot: [p for p in ps if p is not left] for slot, ps in slots.items()}, "subject": [left]}


def _by_who_received_him(slots: Slots) -> Slots:
    """ "the expulsion of its own envoy to Chad": by Chad."""
    for phrase in slots.get("of", ()):
        if phrase.accredited is not None:
            host = replace(
                phrase, kind=PhraseKind.COUNTRY, entity=phrase.accredited, speaks_for=None, accredited=None
            )
            return {**slots, "subject": [host]}
    return slots


def by_whom_told_of(telling: Telling, passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "Chad expelled the envoy of Mali. Relations with Togo were cut as well": by Chad.

    Relations do not break by themselves: who broke them is the state of whose measures the text tells, else
    whoever the sentence, or the one before, is about.
    """
    broken = (
        Trait.BREAKS_TIES in trigger.frame.traits and trigger.passive and trigger.frame.kind is Kind.MEASURE
    )
    if not broken or passage.language.nouns_after or slots.get("subject") or not slots.get("object"):
        return slots
    begin, end = passage.nodes[trigger.first].begin, passage.nodes[trigger.last - 1].end
    for key in _of_measures(telling, passage):
        state = Phrase(begin, end, PhraseKind.COUNTRY, key)
        if _of_another(state, slots):
            return {**slots, "subject": [state]}
    told = [n.phrase for n in passage.nodes[: trigger.first] if n.actor and n.phrase is not None]
    for phrase in (*told[:1], *([passage.before] if passage.before is not None else ())):
        doer = acting_state(phrase)
        if doer is not None and _of_another(doer, slots):
            return {**slots, "subject": [doer]}
    return slots


def _of_measures(telling: Telling, passage: Passage) -> list[EntityKey]:
    """The one state that did what was told last, where that was a measure against another."""
    last = telling.drafts[-1] if telling.drafts else None
    if last is None or last.plover is not Plover.SANCTION or passage.index - last.sentence > 1:
        return []
    states = {state_of(p, telling.speaks) for p in last.parts if p.role is Role.ACTOR}
    return [key for key in states if key.startswith("country/")] if len(states) == 1 else []


def acting_state(phrase: Phrase) -> Phrase | None:
    """The country that acts where somebody is told of."""
    key = phrase.entity if phrase.kind is PhraseKind.COUNTRY else phrase.speaks_for
    if key is None or not key.startswith("country/"):
        return None
    return replace(
        phrase, kind=PhraseKind.COUNTRY, entity=key, speaks_for=None, holder=None, named=True, modifier=False
    )


def _of_another(state: Phrase, slots: Slots) -> bool:
    """Whether a state is none of those whom the act is toward."""
    toward = {
        k
        for slot in ("object", "with", "about", "to")
        for p in slots.get(slot, ())
        for k in (p.entity, p.speaks_for)
    }
    return state.entity not in toward
