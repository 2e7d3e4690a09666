"""The place of events whose own words name none: from the conference or meeting around them."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.days.dating import lead
from kg.extract.days.partial_days import days_between
from kg.extract.days.same_day import decided_against_him
from kg.extract.drafts import Draft, Part, held_first, until
from kg.extract.passage import GATHERINGS, Telling, is_building, name_words, place_key
from kg.extract.places.company import (
    after_their_talks,
    agreed_after,
    beside_company,
    came_there,
    ceremony_of_a_stay,
    gift_handed_over,
    goes_on_there,
    in_that_session,
    likewise_received,
    planned_there,
    together_at,
)
from kg.extract.places.sidelines import there_and_on_its_day
from kg.extract.places.where_written import BEHIND, JOINT, STAY
from kg.language.traits import Trait
from kg.model import EntityKey, Kind, PartialDate, Plover, Role, Status, ZoneKind

SAME_PLACE = frozenset({Kind.STATEMENT, Kind.MEETING, Kind.SIGNING, Kind.NEGOTIATION})
"""Kinds that happen where the conference of their day happens, unless the text says otherwise."""


def _meeting_of(draft: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """The meeting of that day between the same countries: where they sign and agree."""
    acting = {p.speaks_for or p.entity for p in draft.parts if p.role is not Role.RECIPIENT}
    if len(acting) < 2:
        return None
    for other in drafts:
        met = other.states()
        there = other is not draft and other.kind in GATHERINGS and other.place and other.zone is draft.zone
        if there and other.start == draft.start and acting <= met:
            return other
    return None


def _within(day: PartialDate, event: Draft) -> bool:
    """Whether a day is one of an event's, up to that on which it was told to go on."""
    if event.start is None:
        return False
    if event.end is None and 0 <= days_between(event.start, day) < (event.days or 1):
        return True
    told = event.said.start if event.said is not None else event.start  # "entered its second day on Friday"
    return event.start.iso <= day.iso <= (event.end.iso if event.end else max(event.start.iso, told.iso))


def _conference_of(draft: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """The conference or summit during which something happens."""
    for other in drafts:
        gathering = other.kind in (Kind.CONFERENCE, Kind.SUMMIT) or (other.kind in GATHERINGS and other.name)
        known = gathering and other is not draft and other.place and other.zone is not ZoneKind.CAPTION
        within = known and other.start and draft.start and _within(draft.start, other)
        if within or (known and _on_the_second_day(draft, other)):
            return other
    return None


def _on_the_second_day(draft: Draft, summit: Draft) -> bool:
    """Whether people meet on the day behind the first of a summit of which the text does not tell the end."""
    open_end = summit.kind is Kind.SUMMIT and summit.end is None and draft.kind is Kind.MEETING
    return open_end and days_between(summit.start, draft.start) == 1


def default_place(draft: Draft, telling: Telling, drafts: Sequence[Draft]) -> None:
    """A statement or signing happens where the gathering of its day does; nobody stays at an airport."""
    told = draft.place
    planned_there(draft, drafts)
    _with_others(draft, drafts)
    _where_others_are(draft, telling, drafts)
    _with_the_other(draft, drafts)
    if told is None and draft.hall and draft.place is not None:
        _in_another_hall(draft, telling, drafts)
    passed = telling.known.language.words.place.passed_through
    if told is None and draft.place is not None and not passed.isdisjoint(draft.place.split("-")):
        draft.place = draft.venue_country = None


def _in_another_hall(draft: Draft, telling: Telling, drafts: Sequence[Draft]) -> None:
    """ "met X at the palace. He then met Y at the ministry": in the city of the one that has a name."""
    named = draft.place
    if named is None or draft.hall in name_words(named) or not is_building(telling.known.reference, named):
        return
    city = next((d.city for d in drafts if d.place == named and d.city is not None), None)
    draft.place = city if city is not None else named


def _with_others(draft: Draft, drafts: Sequence[Draft]) -> None:
    """What the text tells in other words of those who are there: guests, hosts and parties of talks."""
    if draft.place is not None or draft.zone is ZoneKind.CAPTION or draft.status is not Status.HELD:
        return
    if draft.vague and draft.start is None:
        return  # "X, who condemned the coup, met Y in Oslo": some day, and somewhere
    near = came_there(draft, drafts)
    if near is not None:
        draft.place, draft.venue_country = near.city, near.venue_country
        return
    near = likewise_received(draft, drafts) or after_their_talks(draft, drafts)
    near = near or ceremony_of_a_stay(draft, drafts)
    if near is None and draft.kind in AGREED and not draft.afar and not _in_a_call(draft, drafts):
        near = beside_company(draft, drafts) if draft.in_company else None
        near = near or goes_on_there(draft, drafts) or in_that_session(draft, drafts)
        near = near or gift_handed_over(draft, drafts)
        near = near or (agreed_after(draft, drafts) if draft.start is None else None)
    if near is not None:
        draft.is_where(near)


def _with_the_other(draft: Draft, drafts: Sequence[Draft]) -> None:
    """Of what nothing else places: the talks of that day with whom it is said to."""
    held = draft.status is Status.HELD and draft.zone is not ZoneKind.CAPTION and not draft.afar
    if draft.place is not None or draft.kind not in AGREED or draft.start is None or not held:
        return
    near = together_at(draft, drafts) if not _in_a_call(draft, drafts) else None
    if near is not None:
        draft.is_where(near)


AGREED = frozenset({Kind.STATEMENT, Kind.SIGNING})
"""Kinds of what comes of talks."""


def _where_others_are(draft: Draft, telling: Telling, drafts: Sequence[Draft]) -> None:
    if (
        draft.place is not None
        or draft.kind not in SAME_PLACE
        or draft.zone is ZoneKind.CAPTION
        or draft.afar
    ):
        return
    if draft.beside_gathering and (near := _gathering_beside(draft, drafts)) is not None:
        there_and_on_its_day(draft, near)
        return
    if draft.status is not Status.HELD or draft.start is None or _in_a_call(draft, drafts):
        return
    signed = _signed_at(draft, drafts)
    if signed is not None:
        draft.is_where(signed)
        return
    spoken = _same_speaker(draft, drafts)
    if spoken is not None and spoken.sentence == draft.sentence and spoken.kind in GATHERINGS:
        draft.is_where(spoken)
        return  # "X met Y at Winfield House and thanked him", whatever the news is about
    stay = _on_a_visit(draft, drafts)
    if stay is not None and stay.sentence == draft.sentence:
        draft.is_where(stay)
        return  # "Harper, who flew to Kiev on Saturday, promised Ukraine a loan"
    if telling.venue is not None and _in_the_news(draft, drafts):
        place_key(telling, draft, telling.venue)
        return
    near = _same_speaker(draft, drafts) or _meeting_of(draft, drafts)
    if stay is not None and near is None:
        draft.is_where(stay)
        return
    near = near or _gathering(draft, telling, drafts)
    if near is None or near is draft or near.place is None or decided_against_him(draft, near, drafts):
        return
    begin = near.start or near.end  # "at the end of a summit": of which only the last day is told
    if begin is None:
        return
    during = begin.iso <= draft.start.iso <= (near.end or begin).iso or _within(draft.start, near)
    if _on_the_second_day(draft, near) or during:
        draft.is_where(near)
        _speaks_there(draft, near)


def _speaks_there(draft: Draft, conference: Draft) -> None:
    """ "The conference was called by Chad. X pledged a million": whoever pledges and thanks there attends."""
    said = draft.kind is Kind.STATEMENT and draft.plover in (Plover.AGREE, Plover.SUPPORT)
    if not said or conference.kind is not Kind.CONFERENCE or conference.name or not conference.tied:
        return
    for part in draft.parts:
        if part.role is not Role.ACTOR or not part.entity.startswith("person/"):
            continue
        for key in (part.entity, part.speaks_for):
            if key is not None and key not in conference.entities():
                conference.parts.append(Part(key, Role.ATTENDEE, part.evidence))


def _in_a_call(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """ "X rang Y on Monday. X asked for a truce": said on the telephone, wherever others met that day."""
    acting = draft.involved(Role.ACTOR) if draft.kind is Kind.STATEMENT else set()
    speakers = {k for k in acting if k.startswith("person/")} or acting
    for other in reversed(until(draft, drafts) if speakers else []):
        if draft.sentence - other.sentence > STAY:
            return False
        if other.zone is draft.zone and speakers & other.involved():
            return other.kind is Kind.CALL and other.start == draft.start
    return False


STAY_OF_THE_DAY = 8
"""Sentences behind the arrival in which a guest is received on that very day."""

JUST_LANDED = 2
"""Sentences behind the arrival in which a guest meets others there as well: "Tak lama setelah mendarat"."""


def _on_a_visit(draft: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """ "X flew to Seoul on Tuesday. She met Y the next morning": with somebody of the country she came to."""
    said = draft.kind is Kind.STATEMENT
    joint = said and len(draft.states(Role.ACTOR)) > 1
    for stay in reversed(until(draft, drafts)):
        alone = said and not joint and stay.paragraph != draft.paragraph
        behind = draft.sentence - stay.sentence
        that_day = draft.kind is Kind.MEETING and draft.start == stay.start
        if behind > (STAY_OF_THE_DAY if draft.kind is Kind.MEETING else STAY) or alone:
            return None  # what is said to the hosts later may be said from home
        if (
            (behind > STAY and not that_day)
            or stay.kind is not Kind.VISIT
            or stay.zone is not draft.zone
            or stay.status is not Status.HELD
        ):
            continue
        if draft.leaves_later and stay.sentence == draft.sentence:
            return None
        guests = stay.entities(Role.VISITOR) & draft.involved()
        there = {*stay.entities(Role.VISITOR), stay.venue_country}
        met = stay.venue_country is not None and stay.venue_country in draft.involved()
        met = met and (not said or not there.isdisjoint(draft.involved(Role.ACTOR)))
        now = stay.start is None and not stay.earlier and Trait.ON_TOUR not in stay.traits  # not last week
        met = met or (now and stay.sentence == draft.sentence)  # "X, who is in Paris, said"
        then = draft.kind in JOINT and stay.sentence == draft.sentence and draft.start == stay.start
        met = met or then  # "Pada 2010, X mengunjungi Port Moresby dan bertemu Y"
        met = met or (that_day and behind <= JUST_LANDED and stay.paragraph == draft.paragraph)
        return stay if guests and met and stay.place and _while_there(draft, stay) else None
    return None


def _while_there(draft: Draft, stay: Draft) -> bool:
    """Whether an event falls into the days of a stay, or into the same month."""
    if stay.start is None and stay.sentence == draft.sentence and draft.start is not None:
        return True  # "Abe, who was visiting Seoul, met Roh on Monday"
    if draft.start is None or stay.start is None:
        return False
    if draft.start.day is None or stay.start.day is None:
        return draft.start == stay.start
    since = days_between(stay.start, draft.start)
    day_before = since == -1 and draft.kind is Kind.MEETING and draft.sentence == stay.sentence + 1
    return day_before or 0 <= since <= max(STAY, (stay.days or 1) - 1)


def _in_the_news(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether somebody of the first paragraphs acts on the day of their news, or several parties together."""
    first = lead(drafts)
    news = [
        d for d in drafts if d.zone is not ZoneKind.CAPTION and d.paragraph <= first + 1 and d is not draft
    ]
    today = draft.paragraph == first or any(d.start == draft.start for d in news)
    if draft.paragraph > first + BEHIND or not today or draft.start is None or draft.start.day is None:
        return False
    joint = draft.paragraph == first and len(draft.states()) > 1
    if draft.kind is not Kind.STATEMENT:
        return draft.paragraph <= first + 1 and len(draft.parts) > 1
    acting = draft.involved(Role.ACTOR)
    people = {k for k in acting if k.startswith("person/")}
    others = {p.speaks_for for d in news for p in d.parts if p.entity.startswith("person/")}
    known = any(people & _people(d) for d in news)
    alone = (
        any(acting & d.involved() for d in news) and not acting & others
    )  # whom the news names only as a state
    only = not news and draft.paragraph == first
    return (joint and draft.plover is Plover.AGREE) or (bool(people) and (known or alone or only))


def _gathering_beside(draft: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """ "On the sidelines, X and Y signed a pact": the conference told last, or else told at all."""
    conferences = [
        d
        for d in drafts
        if d.place is not None
        and (d.name or d.kind in (Kind.CONFERENCE, Kind.SUMMIT))
        and d.kind in GATHERINGS
    ]
    before = [d for d in until(draft, drafts) if d in conferences]
    if before:
        return held_first(draft, before)[-1]
    if any(d.kind is Kind.CONFERENCE and d.sentence == draft.sentence for d in drafts):
        return None  # "X terbang ke Washington dan bertemu Y di sela CPAC", wherever they met before
    met = [d for d in until(draft, drafts) if d.kind is Kind.MEETING and d.place and d.zone is draft.zone]
    return next(iter([*held_first(draft, met)][-1:] or conferences), None)


def _signed_at(draft: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """ "The talks opened on October 25": negotiations are where their parties signed what came of them."""
    if draft.kind is not Kind.NEGOTIATION or draft.start is None:
        return None
    for other in drafts:
        signatories = other.states(Role.SIGNATORY)
        outcome = other.kind is Kind.SIGNING and other.place is not None and len(signatories) > 1
        if outcome and other.start and draft.start.iso <= other.start.iso and signatories <= draft.involved():
            return other
    return None


def _gathering(draft: Draft, telling: Telling, drafts: Sequence[Draft]) -> Draft | None:
    """The gathering of the paragraph, else the conference of that day, else what the article is about."""
    same = [
        d
        for d in drafts
        if d.paragraph == draft.paragraph and d.kind in GATHERINGS and d.place and d is not draft
    ]
    near = next((d for d in reversed(same) if d.sentence <= draft.sentence and d.zone is draft.zone), None)
    if near is None or draft.start is None or not _within(draft.start, near):
        near = _conference_of(draft, drafts) or telling.topic
    # "menolak menghadiri pertemuan di Abuja"
    unmade = near is not None and (near.missed or near.status is Status.DENIED)
    there = (
        near is not None and not unmade and _was_there(draft, near) and not _is_outside(draft, near, telling)
    )
    return near if there else None


def _is_outside(draft: Draft, near: Draft, telling: Telling) -> bool:
    """ "Macron threatened ...", on the day of a West African summit: who has no seat there.

    So of a session of the African Union's council; a gathering with a name of its own has guests.
    """
    met = near.kind in (Kind.SUMMIT, Kind.CONFERENCE) and not near.name
    acting = {k for k in draft.involved(Role.ACTOR) if k.startswith("country/")}
    if draft.kind is not Kind.STATEMENT or not met or not acting:
        return False
    reference = telling.known.reference
    holding = near.entities(Role.ORGANIZER) or near.entities(Role.ATTENDEE)
    above = {row.parent for k in holding if (row := reference.organizations.get(k)) is not None}
    bodies = [k for k in holding if k in reference.memberships]
    bodies = bodies or [k for k in above if k is not None and k in reference.memberships]
    if len(bodies) != 1:
        return False
    return acting.isdisjoint({row.member for row in reference.memberships[bodies[0]]} | near.involved())


def _was_there(draft: Draft, near: Draft) -> bool:
    """Whether who speaks took part in a meeting; at a conference are more than the text names."""
    answers = draft.plover is Plover.SUPPORT and draft.deed is not None  # from wherever one is
    if draft.kind is not Kind.STATEMENT or (near.kind in (Kind.CONFERENCE, Kind.SUMMIT) and not answers):
        return True
    speakers, present = _people(draft), _people(near)
    if near.kind is Kind.CEREMONY and speakers and present and not speakers & present:
        return False  # a minister speaks elsewhere while his president receives credentials
    return bool(draft.involved(Role.ACTOR) & near.involved())


def _people(draft: Draft) -> set[EntityKey]:
    return {p.entity for p in draft.parts if p.entity.startswith("person/")}


ELSEWHERE = frozenset({Kind.CALL, Kind.VISIT})
"""Kinds whose place is not where one of their people speaks."""


def _same_speaker(draft: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """What the speaker took part in just before, that day: "Jokowi juga meminta"."""
    if draft.kind is not Kind.STATEMENT:
        return None
    if draft.accompanied:
        said = [d for d in until(draft, drafts) if d.kind is Kind.STATEMENT and d.zone is draft.zone]
        return said[-1] if said and said[-1].place is not None else None
    speakers = _people(draft) & draft.entities(Role.ACTOR)
    if draft.leaves_later and any(d.kind is Kind.VISIT and d.sentence == draft.sentence for d in drafts):
        return None  # "Before leaving for Lima, X condemned the raid": not in Lima
    away = ELSEWHERE | ({Kind.MEASURE} if Trait.DEEMS in draft.traits else set())
    for other in reversed(until(draft, drafts)):
        placed = other.place is not None and other.start == draft.start and other.zone is draft.zone
        there = other.kind not in away or (other.kind is Kind.VISIT and other.sentence == draft.sentence)
        if placed and there and speakers & other.entities():
            return other if draft.paragraph - other.paragraph <= STILL_THERE else None
    return None


STILL_THERE = 8
"""Paragraphs within which a speaker has not left where the text had him."""
