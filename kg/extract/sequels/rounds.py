"""Series: the second round follows the first, the 42nd summit the 41st, and a visit may be returned."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from kg.extract.drafts import Draft, Part, add_part
from kg.extract.passage import GATHERINGS
from kg.extract.sequels.order import came_before, everybody, latest
from kg.extract.sequels.turns import ANEW, BEFORE, LAST
from kg.model import EntityKey, Kind, Plover, Role

SERIES = (
    frozenset({Kind.MEETING, Kind.NEGOTIATION}),
    frozenset({Kind.SUMMIT}),
    frozenset({Kind.CONFERENCE}),
    frozenset({Kind.VISIT}),
    frozenset({Kind.CALL}),
)
"""Kinds that are counted in one series."""

IN_TURNS = frozenset({Plover.AID, Plover.SANCTION})
"""Types of measures that come in turns: "a second evacuation flight", "sanksi kedua"."""


def of_the_last_round(draft: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """ "The second round is fixed for May", "They are to meet again": of the one before, of the same."""
    if (
        draft.turn is None
        or draft.turn < SECOND
        or (draft.turn == LAST and draft.kind is not Kind.NEGOTIATION)
    ):
        return None
    turns = [d for d in drafts if _in_one_series(d, draft) and came_before(d, draft)]
    turns = [d for d in turns if d.turn is None or d.turn < draft.turn]
    alike = [d for d in turns if d.kind is draft.kind]
    return latest([d for d in turns if d.turn == draft.turn - 1] or alike or turns, draft)


SECOND = 2
"""The turn of the first that follows another."""


def after_the_one_before(draft: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """ "The two met in Oslo. Their previous meeting was held in Lome": the news follows the one before."""
    if draft.turn is not None or draft.kind not in GATHERINGS:
        return None
    before = (d for d in drafts if d.turn in (BEFORE, LAST) and d.kind is draft.kind)
    return latest((d for d in before if _in_one_series(d, draft) and came_before(d, draft)), draft)


def of_its_series(draft: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """ "the 42nd ASEAN Summit", where the 41st is told, too."""
    own = _numbered(draft.name) if draft.name else None
    if own is None:
        return None
    name, number = own
    before = [(n, d) for d in drafts if (n := _number_of(d, name)) is not None and n < number]
    return max(before, key=lambda pair: pair[0])[1] if before else None


_NUMBER = re.compile(r"(?:ke-)?(\d+)(?:st|nd|rd|th)?\b", re.IGNORECASE)


@lru_cache(maxsize=1024)  # each is compared with all around it
def _numbered(name: str) -> tuple[str, int] | None:
    """A name without its numbers, and the last of these: "40th and 41st ASEAN Summits"."""
    numbers = _NUMBER.findall(name)
    if not numbers or len(numbers[-1]) > LONGEST:
        return None
    words = [w for w in _NUMBER.sub(" ", name).lower().split() if w not in {"and", "dan", "the"}]
    return " ".join(words).rstrip("s"), int(numbers[-1])


LONGEST = 3
"""Digits of a number that counts a series; four are a year."""


def _number_of(draft: Draft, name: str) -> int | None:
    own = _numbered(draft.name) if draft.name else None
    return own[1] if own is not None and own[0] == name else None


def visit_returned(draft: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """ "Gul flew to Yerevan in 2008. Sargsyan is to pay a return visit": of the visit that it returns."""
    if draft.kind is not Kind.VISIT or not draft.in_return:
        return None
    guests = _of(draft, Role.VISITOR)
    returned = [d for d in drafts if d.kind is Kind.VISIT and came_before(d, draft)]
    return latest((d for d in returned if guests & _hosts(d) and not guests & _of(d, Role.VISITOR)), draft)


def host_of_the_return(draft: Draft, drafts: Sequence[Draft]) -> None:
    """ "Li mengunjungi Kenya. Ruto akan membalas kunjungan itu": to Li's country."""
    if not draft.in_return or draft.place is not None or draft.entities(Role.HOST):
        return
    visit = visit_returned(draft, drafts)
    homes = {key for key in _of(visit, Role.VISITOR) if key.startswith("country/")} if visit else set()
    if len(homes) == 1:
        (draft.place,) = homes
        add_part(draft, Part(draft.place, Role.HOST, draft.evidence[0]))


def _of(draft: Draft, role: Role) -> set[EntityKey]:
    return {key for key in draft.states(role) if not key.startswith("person/")}


def _hosts(visit: Draft) -> set[EntityKey]:
    country = {visit.venue_country} if visit.venue_country is not None else set()
    return _of(visit, Role.HOST) | country


def _in_one_series(one: Draft, other: Draft) -> bool:
    """Whether two events are of kinds that are counted together, and between the same."""
    if one.kind is other.kind is Kind.MEASURE:
        acting = one.states(Role.ACTOR) & other.states(Role.ACTOR)
        return one.plover is other.plover and one.plover in IN_TURNS and bool(acting)
    if not any(one.kind in kinds and other.kind in kinds for kinds in SERIES):
        return False
    apart = abs(one.sentence - other.sentence) > 1 or other.turn == ANEW
    if one.kind is Kind.MEETING and other.kind is Kind.NEGOTIATION and apart:
        return False  # talks go on from talks, and no meeting at their side is one of their rounds
    if one.kind is Kind.VISIT:
        return bool(_of(one, Role.VISITOR) & _of(other, Role.VISITOR)) and bool(_hosts(one) & _hosts(other))
    shared = everybody(one) & everybody(other)
    return len(shared) > 1 or bool(one.states(Role.ORGANIZER) & other.states(Role.ORGANIZER))
