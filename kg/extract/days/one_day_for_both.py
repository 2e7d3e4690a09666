"""A date behind two verbs of one subject: "broke ties with Togo and expelled its envoy in May 1987"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kg.extract.drafts import Draft
from kg.extract.passage import Passage
from kg.extract.words.nodes import STOPS
from kg.model import Kind, Plover, Role, Status, ZoneKind


def take_the_next_day(draft: Draft) -> None:
    """Date an act that still has no day by the verb that follows it."""
    if draft.start is None and draft.with_next is not None:
        draft.start, draft.end = draft.with_next


DOING = (Role.ACTOR, Role.VISITOR, Role.SIGNATORY)
"""What those are whose acts two joined verbs tell."""

ACTS = frozenset({Kind.MEASURE, Kind.STATEMENT, Kind.SIGNING, Kind.VISIT})

JOINED = 2
"""Most nodes between "and" and the second verb: "and later that day expelled" is none."""


def day_of_the_crowd(passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """ "fired on Friday at demonstrators who had stormed it": on that day, if no other is told."""
    if passage.language.nouns_after:
        return
    for (_, one), (_, crowd) in pairwise(sorted(here, key=lambda told: told[0])):
        met = one.plover in (Plover.ASSAULT, Plover.COERCE) and crowd.plover is Plover.PROTEST
        if met and one.start is not None and crowd.start is None and crowd.said is None:
            crowd.with_next = one.start, one.end


def one_day_for_both(passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """Notes for the first of two acts that "and" joins the date that stands behind the second.

    It gets the date only when tellings have been compared: the two are no one act.
    """
    pack, joint = passage.language, passage.language.words.clause.plain_joint
    if pack.nouns_after or joint not in passage.nodes.words or passage.sentence.zone is not ZoneKind.BODY:
        return
    _day_behind_another_verb(passage, here)
    for (at, one), (behind, other) in pairwise(sorted(here, key=lambda told: told[0])):
        if one.start is not None or one.said is not None or other.said is None or other.start is None:
            continue
        if one.kind not in ACTS or other.kind not in ACTS or one.status is not other.status:
            continue
        doing = one.states(*DOING)
        if doing and doing == other.states(*DOING) and _joined(passage, at, behind, other):
            one.with_next = other.start, other.end


def _day_behind_another_verb(passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """ "signed six pacts and issued a communique on Friday after talks": the only day, and one act.

    The other verb, of the same tense, tells no event; "and will open a fair on Friday" is not of that day.
    """
    units, pack = passage.nodes, passage.language
    days = [n for n, node in enumerate(units) if node.date is not None]
    for at, one in here if len(days) == 1 else ():
        day = units[days[0]].date
        dated = one.start is not None or one.said is not None or one.status is not Status.HELD
        if dated or one.kind not in ACTS | {Kind.MEETING} or day is None or day.behind or at > days[0]:
            continue
        between = units.lows[at : days[0]]
        joints = [n for n, low in enumerate(between[:-1]) if low == pack.words.clause.plain_joint]
        verbs = [n for n in joints if n > 1 and between[n + 1].endswith(pack.past)]
        opens = pack.relatives | pack.words.clause.subordinators | pack.complementizers | STOPS
        alone = not any(at < n < days[0] for n, _ in here)
        if len(verbs) == 1 and alone and opens.isdisjoint(between) and units[at].low.endswith(pack.past):
            one.with_next = day.start, day.until


def _joined(passage: Passage, at: int, verb: int, other: Draft) -> bool:
    """Whether only "and" stands before the second verb, nothing parts the two, and the date ends it all."""
    units, words = passage.nodes, passage.language.words.clause
    before = range(verb - 1, verb - 1 - JOINED, -1)
    joint = next((n for n in before if units[n].low == words.plain_joint), None)
    when = next((n for n, node in enumerate(units) if node.date is other.said), 0)
    if joint is None or joint <= at or when < verb:
        return False
    between = units[at:verb]
    parted = any(n.low in {",", ";", ":", '"'} or n.date is not None for n in between)
    opens = passage.language.relatives | words.subordinators | passage.language.complementizers
    return not parted and opens.isdisjoint(units.lows[at:when])
