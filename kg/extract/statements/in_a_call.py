"""What somebody says, or hands over, in a call or meeting of the same sentence: toward whom he talks to."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kg.extract.drafts import Draft, Part
from kg.extract.passage import Passage, Telling
from kg.extract.triggers.triggers import Trigger
from kg.language.pack import Language
from kg.language.traits import Trait
from kg.model import Kind, Plover, Role, Status

IN_A_CALL = frozenset({Plover.THREATEN, Plover.REQUEST, Plover.ACCUSE, Plover.AGREE, Plover.SUPPORT})
"""Types of what one says to whom one calls or meets."""


FOR_HIM = frozenset({Trait.NOTE, Trait.COURTESY})
"""What one gives to whom one talks to, whatever it is about: a protest, condolences."""


def _talks(draft: Draft, language: Language) -> bool:
    """A call; Indonesian: a meeting as well, behind which "dan" adds what was said there."""
    return draft.kind is Kind.CALL or (draft.kind is Kind.MEETING and language.nouns_after)


def _is_said(draft: Draft) -> bool:
    return draft.kind is Kind.STATEMENT and draft.plover in IN_A_CALL


def invited_in_a_call(telling: Telling, here: list[tuple[int, Draft]], language: Language) -> None:
    """ "Undangan untuk X dikirim Presiden Y lewat telepon": that call, and no request besides."""
    calls = [d for _, d in here if d.kind is Kind.CALL] if language.nouns_after else []
    for at, draft in list(here) if calls else ():
        invites = Trait.INVITES in draft.traits and draft.plover is Plover.REQUEST
        if invites and any(draft.states() <= call.states() for call in calls):
            here.remove((at, draft))
            telling.drafts.remove(draft)


def said_in_the_talk(here: Sequence[tuple[int, Draft]], language: Language) -> None:
    """ "menelepon kedua pemimpin dan mengancam ...": what is said in a call is toward whoever is called."""
    _said_to_the_same(here, language)
    for (at, talk), (_, said) in pairwise(here):
        _asked_for_in_it(talk, said, language)
        _apologised_in_it(talk, said)
        given = said.kind is Kind.MEASURE and said.plover is Plover.AID and talk.kind is Kind.MEETING
        if not _talks(talk, language) or not (given or _is_said(said)):
            continue
        if (
            said.entities(Role.RECIPIENT)
            or ((said.about or said.deed is not None) and FOR_HIM.isdisjoint(said.traits))
            or said.sentence != talk.sentence
        ):
            continue
        own = said.states()
        others = [p for p in talk.parts if (p.speaks_for or p.entity) not in own]
        if len(others) == len(talk.parts):
            continue
        if not given:
            said.place = said.venue_country = None
        said.status = (
            talk.status if talk.kind is Kind.CALL else said.status
        )  # "menelepon X untuk meminta bantuan": it was asked for
        in_turn = [d for n, d in here if n == at and d.kind is Kind.CALL and d is not talk]
        apart = [[p for p in d.parts if (p.speaks_for or p.entity) not in own] for d in in_turn]
        for rung in (*apart, others):  # "telephoned X and Y and urged restraint": on each of the two
            for part in rung:
                alone = len(rung) == 1
                key = part.entity if alone else part.speaks_for or part.entity
                speaks = part.speaks_for if alone else None
                said.parts.append(Part(key, Role.RECIPIENT, said.evidence[0], speaks, group=part.group))


def _apologised_in_it(said: Draft, call: Draft) -> None:
    """ "apologised in a telephone call to X": to X, and for whom he speaks."""
    sorry = (
        said.kind is Kind.STATEMENT and said.plover is Plover.CONCEDE and not said.entities(Role.RECIPIENT)
    )
    if not sorry or call.kind is not Kind.CALL or said.sentence != call.sentence:
        return
    own = {k for p in said.parts for k in (p.entity, p.speaks_for)}
    others = [p for p in call.parts if p.entity not in own and p.speaks_for not in own - {None}]
    said.parts.extend(Part(p.entity, Role.RECIPIENT, said.evidence[0], p.speaks_for) for p in others)


def _asked_for_in_it(talk: Draft, said: Draft, language: Language) -> None:
    """ "menelepon X untuk mendesak Kairo berunding": what one calls or meets for was said then."""
    if said.status is not Status.PLANNED or talk.status is not Status.HELD or said.sentence != talk.sentence:
        return
    if not _talks(talk, language) or not _is_said(said):
        return
    talking = talk.states()
    actors = said.states(Role.ACTOR)
    if actors and actors <= talking:
        said.status, said.start, said.said = talk.status, talk.start, talk.said


def _said_to_the_same(here: Sequence[tuple[int, Draft]], language: Language) -> None:
    """ "meminta Vietnam menindak kapal ikan dan berterima kasih atas X": Vietnam is thanked, too."""
    for (_, one), (_, said) in pairwise(here if language.nouns_after else ()):
        asks = one.kind is Kind.STATEMENT and one.plover in (Plover.REQUEST, Plover.AGREE)
        if not asks or Trait.COURTESY not in said.traits:
            continue
        if said.entities(Role.RECIPIENT) or said.about or said.deed is not None:
            continue
        if said.sentence != one.sentence or not one.entities(Role.ACTOR) & said.entities(Role.ACTOR):
            continue
        for part in one.parts:
            if part.role is Role.RECIPIENT:
                said.parts.append(Part(part.entity, Role.RECIPIENT, said.evidence[0], part.speaks_for))


CALLED = 6
"""Nodes from a verb of calling to the noun of the same call: "joined X on a telephone call to Y"."""


def of_the_call(passage: Passage, trigger: Trigger) -> bool:
    """Whether the noun of a call belongs to a verb that tells it."""
    if not trigger.noun or trigger.frame.kind is not Kind.CALL:
        return False
    verbs = (t for t in passage.triggers if t.frame.kind is Kind.CALL and not t.noun)
    return any(0 <= trigger.first - t.last <= CALLED for t in verbs)
