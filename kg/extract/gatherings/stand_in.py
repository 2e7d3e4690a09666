"""Somebody sent by another: whoever sends stays at home, and his stand-in goes where he did not."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase, PhraseKind
from kg.extract.drafts import Draft, add_part, state_of
from kg.extract.passage import Passage, Telling, forget
from kg.extract.slots import Slots
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger
from kg.language.traits import Trait
from kg.model import Kind, Role, Status
from kg.records import replace

NEAR = 1
"""Sentences back in which the journey that was called off is told."""


def by_whom_sent(telling: Telling, trigger: Trigger, slots: Slots) -> Slots:
    """ "President X sent his minister to Accra": X did not travel, a minister of his country did."""
    senders = slots.get("subject") or []
    if Trait.SENDS not in trigger.frame.traits or trigger.passive or not senders:
        return slots
    named = bool(slots.get("object")) and trigger.frame.roles.get("object") is Role.VISITOR
    states = [_state_of(telling, p) for p in senders]
    states = [p for p in states if p.kind is not PhraseKind.PERSON] if named else states
    return {**slots, "subject": states}


SENT = 12
"""Most nodes from "sent" to the talks for which somebody was sent."""


def who_goes_for_them(
    telling: Telling, passage: Passage, trigger: Trigger, people: list[Phrase]
) -> list[Phrase]:
    """ "X and Y sent their ministers to Cairo for talks": their two states talk there, and they do not."""
    if not any(Trait.SENDS in t.frame.traits for t in passage.triggers):
        return people
    near = (t for t in passage.triggers if 0 <= trigger.first - t.last <= SENT and not t.passive)
    sent = next((t for t in near if Trait.SENDS in t.frame.traits), None)
    if sent is None:
        return people
    nodes = passage.nodes
    envoys = [n.phrase for n in nodes[sent.last : trigger.first] if n.phrase is not None and n.actor]
    envoys = [p for p in envoys[:1] if p.kind is PhraseKind.PERSON and p.named and not p.modifier]
    before = nodes[sent.first].begin
    return [*(_state_of(telling, p) if p.begin < before else p for p in people), *envoys]


def _state_of(telling: Telling, phrase: Phrase) -> Phrase:
    """For whom somebody acts, and all of them where several are meant: "the two sent their ministers"."""
    if phrase.kind is not PhraseKind.PERSON or phrase.speaks_for is None:
        return phrase
    others = tuple(telling.speaks.get(key, key) for key in phrase.others)
    state = phrase.speaks_for
    return replace(phrase, kind=PhraseKind.COUNTRY, entity=state, speaks_for=None, holder=None, others=others)


def fills_the_post(passage: Passage, trigger: Trigger, here: Sequence[tuple[int, Draft]]) -> bool:
    """ "appointed X as envoy, replacing Y", "... to succeed Y": X does, whose appointment is told.

    So "X terpilih sebagai ketua, menggantikan Y", where nobody stands right before the verb.
    """
    if Trait.REPLACES not in trigger.frame.traits:
        return False
    goes_on = trigger.first > 0 and not passage.nodes[trigger.first - 1].actor
    if trigger.form not in (Form.ING, Form.BASE) and not (goes_on and passage.language.nouns_after):
        return False
    return any(draft.kind is Kind.APPOINTMENT for _, draft in here)


def in_his_place(telling: Telling, passage: Passage, here: list[tuple[int, Draft]]) -> None:
    """ "cancelled a trip to Accra and sent his minister in his place": to Accra, when he was to go there.

    Where no such journey was told nothing says where the stand-in went.
    """
    for at, draft in list(here):
        if Trait.STANDS_IN not in draft.traits:
            continue
        if draft.status is Status.CANCELLED:  # the other's journey is off
            ahead = not passage.language.plans.isdisjoint(passage.nodes.words)
            draft.status = Status.PLANNED if ahead else Status.HELD
        missed = _missed(telling, draft)
        if missed is None:
            here.remove((at, draft))
            forget(telling, [draft])
            continue
        draft.onward = draft.onward_now = False  # nor is it a stop of that journey
        if draft.place is not None:
            continue
        draft.is_where(missed)
        draft.start = draft.start or missed.start
        for part in missed.parts:
            if part.role is Role.HOST:
                add_part(draft, part)


def _missed(telling: Telling, draft: Draft) -> Draft | None:
    """The journey told last that somebody of the same country called off."""
    mine = _states(telling, [draft])
    for other in reversed(telling.drafts):
        if draft.sentence - other.sentence > NEAR:
            return None
        off = other.status is Status.CANCELLED and other.kind is Kind.VISIT and other is not draft
        if off and mine & _states(telling, [other]):
            return other
    return None


def _states(telling: Telling, drafts: Sequence[Draft]) -> set[str]:
    parts = [p for d in drafts for p in d.parts if p.role is Role.VISITOR]
    return {state_of(p, telling.speaks) for p in parts}
