"""Where events are by who is with whom: what is said to a guest or agreed with whom one met."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.clauses.clauses import clause
from kg.extract.days.partial_days import days_between
from kg.extract.drafts import Draft, told_beside, until
from kg.extract.passage import GATHERINGS, Passage
from kg.extract.triggers.triggers import Trigger
from kg.model import EntityKey, Kind, Plover, Role, Status

TALKS = frozenset({Kind.MEETING, Kind.NEGOTIATION, Kind.SIGNING})
"""Kinds in which two sides are with each other."""

NEAR = 4
"""Sentences from a meeting to what is said, done or paid at it."""


def in_company(passage: Passage, trigger: Trigger) -> bool:
    """ "assured his guest that", "seusai berunding dengan tamunya": the other one is there."""
    units, pack = passage.nodes, passage.language
    company = pack.words.place.company
    if trigger.frame.kind is not Kind.STATEMENT:
        return False
    meant = (units[at].text for at in units.names)  # "his guest", who is known
    if company.isdisjoint(units.words) and company.isdisjoint(meant):
        return False
    first, last = clause(units, trigger, pack)
    for at in range(max(first, 1), last):
        if (units[at].low or units[at].text) in company and (
            pack.nouns_after or units[at - 1].low in pack.possessives
        ):
            return True
    return False


def unnamed_hall(passage: Passage, trigger: Trigger) -> str:
    """ "held talks at the foreign ministry", "bertemu X di kantornya": a building that has no name."""
    units, pack = passage.nodes, passage.language
    halls, inside = pack.words.place.halls, pack.words.place.inside
    if halls.isdisjoint(units.words) or inside.isdisjoint(units.words):
        return ""
    first, last = clause(units, trigger, pack)
    for at in range(max(first, 1), last):
        if units[at].low not in halls or (at + 1 < len(units) and units[at + 1].phrase is not None):
            continue
        if not inside.isdisjoint(units.lows[max(first, at - LED) : at]):
            return units[at].low
    return ""


LED = 3
"""Nodes before a building's noun among which stands that something is in it: "at the foreign"."""


def beside_company(draft: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """The visit or meeting, told just before, at which somebody has his guest or is one."""
    speakers = draft.involved(Role.ACTOR)
    for other in reversed(until(draft, drafts)):
        if draft.sentence - other.sentence > NEAR:
            return None
        there = other.kind in GATHERINGS or other.kind is Kind.VISIT
        placed = other.place is not None and not other.place.startswith("country/")
        if there and placed and other.status is Status.HELD and other.zone is draft.zone:
            return other if speakers & other.involved() else None
    return None


def together_at(draft: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """Talks of that day between who says something and whom he says it to: "thanked Ankara"."""
    speakers, others = draft.involved(Role.ACTOR), draft.involved(Role.RECIPIENT)
    people = {k for k in speakers if k.startswith("person/")}
    before = until(draft, drafts)
    first = not any(
        people & other.involved() for other in before
    )  # "X urged Y on Tuesday. ... The two had talked"
    for other in (*reversed(before), *(drafts[len(before) + 1 :] if first else ())):
        near = abs(draft.sentence - other.sentence) <= NEAR and other.zone is draft.zone
        if not near or other.kind not in TALKS or other.place is None or other.start != draft.start:
            continue
        if other.status is not Status.HELD or other.place.startswith("country/"):
            continue
        present = other.involved()
        named = {k for k in present if k.startswith("person/")}
        person = bool(people & named) or (bool(people) and not named)
        if person and others & present:
            return other
    return None


def agreed_after(draft: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """ "In Geneva X led talks with Y. The two sides agreed ...": undated, right behind the talks."""
    acting = _acting(draft)
    if len(acting) < 2 or draft.plover not in (Plover.AGREE, Plover.SUPPORT):
        return None
    for other in reversed(until(draft, drafts)):
        if draft.sentence - other.sentence > 1:
            return None
        met = other.states()
        held = other.kind in GATHERINGS and other.status is Status.HELD and other.zone is draft.zone
        if held and other.place is not None and acting <= met:
            return other
    return None


def goes_on_there(draft: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """ "X met Y at the Hotel Nacional in May. He offered her mediation": no day of its own, right behind."""
    if draft.said is not None or draft.earlier or draft.beside:
        return None
    speakers = {k for k in draft.involved(Role.ACTOR) if k.startswith("person/")}
    for other in reversed(until(draft, drafts)):
        if draft.sentence - other.sentence > 1 or other.paragraph != draft.paragraph:
            return None
        if other.kind is Kind.VISIT and speakers & other.involved():
            return None
        held = other.kind in TALKS and other.status is Status.HELD and other.zone is draft.zone
        if held and other.place is not None and not other.place.startswith("country/"):
            if other.sentence == draft.sentence:  # not "Baird, who met X in Cairo last month, welcomed it"
                together = len(_acting(draft) & _acting(other)) > 1
                return other if together and not told_beside(other, draft) else None
            return other if speakers & other.involved() else None
    return None


def in_that_session(draft: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """ "Dalam sidang itu, Dubes X mengecam ... Dubes Y menolak ...": who speaks next is there, too."""
    people = {k for k in draft.involved(Role.ACTOR) if k.startswith("person/")}
    for other in reversed(until(draft, drafts) if people and draft.kind is Kind.STATEMENT else []):
        if other.paragraph != draft.paragraph or other.kind is not Kind.STATEMENT:
            return None
        if other.at_session and other.place is not None and draft.sentence - other.sentence <= NEAR:
            return other
    return None


def gift_handed_over(draft: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """ "handed over ten ambulances at the barracks. Y thanked New Delhi for the gift": where it was given."""
    if draft.plover is not Plover.SUPPORT or not draft.entities(Role.RECIPIENT):
        return None
    given, thanks = draft.involved(Role.RECIPIENT), draft.involved(Role.ACTOR)
    for other in reversed(until(draft, drafts)):
        if draft.sentence - other.sentence > NEAR:
            return None
        placed = other.place is not None and not other.place.startswith("country/")
        gave = other.kind is Kind.MEASURE and other.plover in GIVING and other.zone is draft.zone
        gave = gave and placed and (draft.said is None or other.start == draft.start)
        if gave and given & other.involved(Role.ACTOR):
            return other if thanks & other.involved(Role.RECIPIENT) else None
    return None


GIVING = frozenset({Plover.AID, Plover.RETREAT, Plover.COOPERATE})
"""Types of handing something over."""


def came_there(draft: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """ "X and Y signed in Entebbe. X had arrived that morning": where a guest is met, there he came."""
    if draft.kind is not Kind.VISIT or draft.place is not None or draft.status is not Status.HELD:
        return None
    guests = draft.involved(Role.VISITOR)
    for other in drafts:
        near = abs(draft.sentence - other.sentence) <= NEAR // 2 and other.zone is draft.zone
        if not near or other.kind not in GATHERINGS | {Kind.SIGNING} or other.city is None:
            continue
        abroad = other.venue_country is not None and other.venue_country not in guests
        if abroad and guests & other.involved() and _in_time(draft, other):
            return other
    return None


def _in_time(visit: Draft, event: Draft) -> bool:
    if visit.start is None or event.start is None:
        return visit.start is None and event.status is Status.HELD
    if visit.start.day is None or event.start.day is None:
        return False
    return 0 <= days_between(visit.start, event.start) <= NEAR


def likewise_received(draft: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """ "X handed his letters to the king at the palace. The king also received those of Y": there, too."""
    if draft.kind is not Kind.CEREMONY or draft.place is not None or draft.name:
        return None
    hosts = {k for k in draft.entities(Role.HOST) if k.startswith("person/")}
    for other in reversed(until(draft, drafts)):
        if draft.sentence - other.sentence > NEAR:
            return None
        same = other.kind is Kind.CEREMONY and other.start == draft.start and other.zone is draft.zone
        if same and other.place is not None and hosts & other.entities(Role.HOST):
            return other
    return None


def _acting(draft: Draft) -> set[EntityKey]:
    return {p.speaks_for or p.entity for p in draft.parts if p.role is not Role.RECIPIENT}


ON_A_PLAN = 2
"""Sentences behind a visit in which what the guest is to do there is told."""

TO_DO = frozenset({Kind.MEETING, Kind.SIGNING, Kind.CEREMONY, Kind.SUMMIT, Kind.NEGOTIATION})
"""Kinds of what a guest does on a visit."""


def planned_there(draft: Draft, drafts: Sequence[Draft]) -> None:
    """ "X is due in Honiara on Sunday. He will see Y": where the visit goes, on its one day."""
    if draft.status is not Status.PLANNED or draft.kind not in TO_DO or draft.name:
        return
    for visit in reversed(until(draft, drafts)):
        if draft.sentence - visit.sentence > ON_A_PLAN:
            return
        if (
            visit.kind is Kind.VISIT
            and visit.zone is draft.zone
            and (_is_guest(draft, visit) or _to_a_summit(draft, visit, drafts))
        ):
            break
    else:
        return
    if draft.place is None:
        draft.is_where(visit)
    alone = visit.end is None and visit.days is None and draft.kind is not Kind.SIGNING
    alone = alone and _is_guest(draft, visit)
    if draft.start is None and alone and visit.status is Status.PLANNED and visit.sentence != draft.sentence:
        day = visit.start
        draft.start = day if day is not None and day.day is not None else None


def _is_guest(draft: Draft, visit: Draft) -> bool:
    """Whether who acts is the one who pays the visit, and sees somebody of where it goes."""
    others = _seen_there(draft, visit)
    return others is not None and (visit.venue_country in others or not others)


def _to_a_summit(draft: Draft, visit: Draft, drafts: Sequence[Draft]) -> bool:
    """ "X is off to Lima for the APEC summit. He will meet Y": there, wherever Y is from."""
    if draft.kind is not Kind.MEETING or draft.sentence == visit.sentence or not _seen_there(draft, visit):
        return False
    return any(
        d.kind in (Kind.SUMMIT, Kind.CONFERENCE)
        and d.status is Status.PLANNED
        and d.sentence == visit.sentence
        and d.venue_country == visit.venue_country
        for d in drafts
    )


def _seen_there(draft: Draft, visit: Draft) -> set[EntityKey] | None:
    """Whom a guest sees, each as his state; None where the visit is none of his."""
    guests = {k for k in visit.entities(Role.VISITOR) if k.startswith("person/")}
    if not guests & draft.entities() or visit.place is None or visit.status is Status.CANCELLED:
        return None
    seen = {p.speaks_for or p.entity for p in draft.parts if p.entity not in guests}
    return seen - visit.involved(Role.VISITOR)


def after_their_talks(draft: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """ "concluded an agreement on Tuesday after 18 days of talks at the Palais Coburg": where those were."""
    acting = {p.speaks_for or p.entity for p in draft.parts if p.role is not Role.RECIPIENT}
    if draft.kind not in (Kind.STATEMENT, Kind.SIGNING) or not acting:
        return None
    for other in drafts:
        if other.sentence != draft.sentence or other.kind not in TALKED or other.place is None:
            continue
        behind = other.evidence[0].end > draft.evidence[0].end
        one_day = other.start is None or other.start == draft.start or other.end == draft.start
        if behind and one_day and other.status is Status.HELD and acting & other.involved():
            return other
    return None


TALKED = frozenset({Kind.MEETING, Kind.NEGOTIATION, Kind.SUMMIT, Kind.CONFERENCE})
"""Gatherings after which their people speak and sign where they are."""


def ceremony_of_a_stay(draft: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """ "visited Kyiv and laid flowers at the memorial": there."""
    if draft.kind is not Kind.CEREMONY or draft.leaves_later:
        return None
    for visit in until(draft, drafts):
        here = visit.sentence == draft.sentence and visit.kind is Kind.VISIT and visit.status is draft.status
        if here and visit.place is not None and visit.entities(Role.VISITOR) & draft.entities():
            return visit
    return None
