"""One event told several times in an article is one event."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kg.extract.anaphora.of_old import just_told_of, of_old
from kg.extract.anaphora.pictured_again import pictured_again, same_pair
from kg.extract.anaphora.same_journey import (
    arrived_for_it,
    for_days_in_the_country,
    parted_journeys,
    stop_told_again,
)
from kg.extract.anaphora.sides import of_more_sides
from kg.extract.anaphora.those_of_it import accredited_with_them, dates_fit, greeted, sworn_in_with_them
from kg.extract.anaphora.ties_cut import other_ties_cut
from kg.extract.drafts import Draft
from kg.extract.passage import GATHERINGS, refined
from kg.find.knowledge import Knowledge
from kg.language.traits import Trait
from kg.model import EntityKey, Kind, PartialDate, Plover, Role, Status, ZoneKind

REACH = 100
"""Events on either side among which an event looks for its day, its place and its other tellings. An article
tells twenty; what tells more is a list or an attack, and time must not grow with its square."""

OPENING = 20
"""Events at the beginning of an article, which tell its news: they count for whatever comes behind."""


def around(drafts: Sequence[Draft], number: int) -> Sequence[Draft]:
    """The opening and the neighbours of an event: all of any article, a stretch of what is endless."""
    if len(drafts) <= REACH:
        return drafts
    begin = max(OPENING, number - REACH)
    return [*drafts[:OPENING], *drafts[begin : number + REACH]]


def merged(drafts: Sequence[Draft], known: Knowledge, today: PartialDate | None = None) -> list[Draft]:
    """Drafts in order, later tellings folded into the first; `today` is the day of the article."""
    return _once(drafts, known, lambda kept, draft: _told_before(kept, draft, today))


def summits_once(drafts: Sequence[Draft], known: Knowledge) -> list[Draft]:
    """ "at the G20 summit in Rome ... the Rome G20 Summit": whose summit is known only when all is told."""
    return _once(drafts, known, _summit_before)


def _once(
    drafts: Sequence[Draft], known: Knowledge, told_before: Callable[[Sequence[Draft], Draft], Draft | None]
) -> list[Draft]:
    """Drafts in order, each folded into the one before that tells the same event."""
    kept: list[Draft] = []
    folded: dict[int, Draft] = {}
    for draft in drafts:
        first = told_before(kept, draft)
        if first is None:
            kept.append(draft)
        else:
            _fold(first, draft, known)
            folded[id(draft)] = draft.told_in = first
    for draft in kept if folded else ():
        if draft.follows is not None:
            draft.follows = folded.get(id(draft.follows), draft.follows)
    return kept


def _told_before(kept: Sequence[Draft], draft: Draft, today: PartialDate | None) -> Draft | None:
    """The last event that a draft may tell again; one in the same place before one without a place."""
    fitting = [k for k in reversed(kept[-REACH:]) if _again(k, draft) and not of_old(k, draft, today)]
    there = (k for k in fitting if draft.place is not None and k.place == draft.place)
    return next(there, next(iter(fitting), None) or just_told_of(kept[-REACH:], draft))


def _again(one: Draft, other: Draft) -> bool:
    if one.kind is other.kind is Kind.VISIT and one.status is other.status:
        if greeted(one, other):
            return True
        if other.again:
            return _overlap(one, other)
    named = sworn_in_with_them(one, other) or accredited_with_them(one, other)
    return same(one, other) or arrived_for_it(one, other) or named


JUDGED_BEFORE = frozenset({Trait.CAUSED, Trait.DEEMS})
"""What is said of a deed, and what was said before it, of which it is the answer."""


def same(one: Draft, other: Draft) -> bool:
    """Whether two drafts tell the same event."""
    if not _kinds_fit(one, other) or one.asks_all is not other.asks_all:
        return False  # "meminta semua negara ... dan mendesak Rusia ..."
    if (one.zone is ZoneKind.CAPTION) != (other.zone is ZoneKind.CAPTION) and not _of_the_picture(one, other):
        return False
    if one.name and other.name:
        return False  # named events were already told apart by name
    there = one.place is not None and one.place == other.place and not one.place.startswith("country/")
    if (one.earlier or other.earlier) and (one.start is None) != (other.start is None) and not there:
        return False
    if other.more or ((one.further or other.further) and one.status is not other.status):
        return False  # four others, the next round
    # The first truce is not the one that holds.
    truce = Trait.TRUCE in one.traits or Trait.TRUCE in other.traits
    if one.round != other.round and ((one.round and other.round) or truce or one.status is not other.status):
        return False
    if one.kind is not other.kind and {one.status, other.status} == {Status.HELD, Status.PLANNED}:
        return False  # talks that are to begin are not the meeting that was held
    if _elected_and_to_be_sworn_in(one, other) or _more_to_come(one, other) or _what_led_to_it(one, other):
        return False
    called_off = one.status is other.status is Status.CANCELLED  # whenever it was to have been
    if not called_off and not (dates_fit(one.start, other.start) and _of_one_year(one, other)):
        return False
    if (
        one.place
        and other.place
        and one.place != other.place
        and not (one.start and one.start == other.start)
        and not stop_told_again(one, other)
        and not _country_of_the_hall(one, other)
    ):
        return False
    if one.kind is other.kind is Kind.VISIT and parted_journeys(one, other):
        return False
    if {one.status, other.status} == {Status.HELD, Status.CANCELLED}:
        return _overlap(one, other) and one.kind is Kind.VISIT
    apart = {Status.DENIED, Status.CONDITIONAL} & {one.status, other.status}  # no deed, or only aimed at
    if one.status is not other.status and apart and not _done_by_now(one, other):
        return False
    return _overlap(one, other)


def _done_by_now(one: Draft, other: Draft) -> bool:
    """ "moved fast to bring them home. Today they were there": the same have done what they aimed at."""
    follows = {one.status, other.status} == {Status.CONDITIONAL, Status.HELD}
    follows = follows and other.sentence - one.sentence == 1
    return follows and one.plover is Plover.AID and one.entities() == other.entities()


def _of_one_year(one: Draft, other: Draft) -> bool:
    """ "The drill is joined by X and Y. Last year they drilled in Lome": each year has its own."""
    drilled = Trait.JOINT_DRILL in one.traits | other.traits and (one.start is None) != (other.start is None)
    day = one.start or other.start
    return not drilled or day is None or day.day is not None


def _elected_and_to_be_sworn_in(one: Draft, other: Draft) -> bool:
    """ "was elected president. He will be sworn in on 30 June": two appointments, the second with its day."""
    if not (one.kind is other.kind is Kind.APPOINTMENT) or one.sentence == other.sentence:
        return False
    ahead = one if one.status is Status.PLANNED else other
    both = {one.status, other.status} == {Status.HELD, Status.PLANNED}
    return both and ahead.start is not None and ahead.start.day is not None


def _what_led_to_it(one: Draft, other: Draft) -> bool:
    """ "'A breach,' said X. ... It followed X's criticism of the election": not the same words.

    Nor is praise in "Washington praised both. It had recognised one of them in 2008" what it once did.
    """
    courteous = (Trait.COURTESY in one.traits) is not (Trait.COURTESY in other.traits)
    if courteous and one.sentence != other.sentence and (one.start is None) is not (other.start is None):
        return True
    return one.traits | other.traits >= JUDGED_BEFORE and one.sentence != other.sentence


def _more_to_come(one: Draft, other: Draft) -> bool:
    """ "has suspended contacts with Chad and will ban its leaders": one sanction, and another yet to be."""
    punishes = one.plover is other.plover is Plover.SANCTION and one.sentence == other.sentence
    return (
        punishes and one.frame != other.frame and {one.status, other.status} == {Status.HELD, Status.PLANNED}
    )


def _country_of_the_hall(one: Draft, other: Draft) -> bool:
    """ "received at the palace. With the ceremony their term in Peru begins": its hall and its country.

    So "landed in Accra on Monday. ... His visit to Ghana" is one journey.
    So do two who "held talks on the fringes of a forum in Peru. The two met in Lima on Monday".
    """
    there = one.place == other.venue_country or other.place == one.venue_country
    met = one.kind is other.kind is Kind.MEETING and len(_people(one)) > 1 and _people(one) == _people(other)
    if one.kind is other.kind is Kind.VISIT:  # "arrived in Oslo. ... when he landed at Gardermoen airport"
        to_his_hosts = other.start is None and other.place == one.venue_country and one.status is other.status
        return one.city == other.place or other.city == one.place or to_his_hosts
    on = other.goes_on or other.then or other.afterwards
    if met and not on and (other.place == one.city or _in_some_hall(one, other)):
        return True  # "menerima Y di Gedung A. Dalam kunjungan itu X bertemu Y": in the city of that hall
    return there and (met or one.kind is other.kind is Kind.CEREMONY)


def _in_some_hall(one: Draft, other: Draft) -> bool:
    """ "bertemu di Kampala, Senin. Mereka bertemu di Istana Entebbe": a hall that no table lists."""
    bare = other.start is None and other.venue_country is None and other.turn is None and not other.earlier
    return bare and other.sentence - one.sentence <= HALL


HALL = 2
"""Sentences behind a meeting in which the hall is told where it was held."""


def _of_the_picture(one: Draft, other: Draft) -> bool:
    """A picture of people side by side is of the meeting of that day that the body tells."""
    if one.kind is other.kind is Kind.SUMMIT and one.place is not None and one.place == other.place:
        return bool(one.entities(Role.ORGANIZER) & other.entities(Role.ORGANIZER))
    if pictured_again(one, other):
        return True
    if one.start is None or one.start != other.start:
        return False
    if one.kind is other.kind is Kind.CEREMONY and one.place is not None and one.place == other.place:
        return one.start.day is not None  # who unveils the sign of an embassy that a state opens there
    one_day = one.start.day is not None
    met = one_day and same_pair(*((one, other) if one.zone is ZoneKind.CAPTION else (other, one)))
    met = met and _kinds_fit(one, other)
    return met or "caption" in (one.frame, other.frame)


def _kinds_fit(one: Draft, other: Draft) -> bool:
    if one.kind is other.kind:
        modes = one.kind is Kind.MEASURE and one.mode and other.mode and one.mode != other.mode
        ousted = "expel" in (one.mode, other.mode) and one.mode != other.mode  # nor is a sanction one
        ousted = ousted or _noted(one, other) or _brought_home(one, other) or other_ties_cut(one, other)
        return one.plover is other.plover and not modes and not ousted  # an expulsion is not a recall
    if {one.kind, other.kind} == {Kind.MEETING, Kind.CALL}:
        talk, call = (one, other) if one.kind is Kind.MEETING else (other, one)
        # "menelepon X. ... Pembicaraan keduanya", "had a call. The two sides also discussed trade"
        alike = _people(talk) == _people(call) or not _people(talk)
        return Trait.CONVERSATION in talk.traits and talk.place is None and alike
    if one.beside_gathering or other.beside_gathering:
        return False  # "di sela KTT itu ia bertemu X"
    if Trait.APART in one.traits or Trait.APART in other.traits:
        return False  # what the two are to open, or an order conferred, is not their meeting
    if {one.kind, other.kind} == {Kind.MEETING, Kind.SUMMIT} and (_of_a_body(one) or _of_a_body(other)):
        small = one if one.kind is Kind.MEETING else other
        # no "shook hands at a Rio Group summit": two of those who came
        return one.sentence == other.sentence and len(small.states()) == 1
    opened = (one.kind, other.kind)[one.kind is Kind.MEETING]  # what is not the meeting
    apart = bool(one.entities(Role.OPENER)) is not bool(other.entities(Role.OPENER))
    met_too = {one.kind, other.kind} == {opened, Kind.MEETING} and apart
    if met_too and (opened is Kind.CEREMONY or one.sentence == other.sentence):
        return False  # "met X and opened a bridge (a conference)": what is opened is not their meeting
    if {one.kind, other.kind} == {Kind.CEREMONY, Kind.MEETING} and (one.afterwards or other.afterwards):
        return False  # "Seusai upacara, X diterima Y"
    if {one.kind, other.kind} == {Kind.CEREMONY, Kind.NEGOTIATION}:
        return False  # the talks of years are not the ceremony at which their outcome is signed
    return {one.kind, other.kind} <= GATHERINGS and not (one.name or other.name)


def _noted(one: Draft, other: Draft) -> bool:
    """ "A minister accused Peru. Chile then sent Peru a note": the note is another act than his words."""
    if (Trait.NOTE in one.traits) is (Trait.NOTE in other.traits):
        return False  # nearly always, and every two drafts are compared
    note, words = (one, other) if Trait.NOTE in one.traits else (other, one)
    if note.start is not None and note.start.day is not None and words.start is None:
        return True  # "accuses Peru of aggression; its envoy was handed a note on Saturday"
    return note.sentence != words.sentence and not _people(note) and bool(_people(words))


def _brought_home(one: Draft, other: Draft) -> bool:
    """ "Indonesia sent rice to Vanuatu. It will fly 375 of its sailors home": no aid to Vanuatu."""
    if one.plover is not Plover.AID or one.kind is not Kind.MEASURE or one.sentence == other.sentence:
        return False
    home = [d for d in (one, other) if Trait.BEFALLS_PEOPLE in d.traits]
    given = one if home and home[0] is other else other
    return len(home) == 1 and bool(given.entities(Role.RECIPIENT))


def _of_a_body(draft: Draft) -> bool:
    """Whether a summit is of a body that convened it."""
    return draft.kind is Kind.SUMMIT and any(
        key.startswith("organization/") for key in draft.entities(Role.ORGANIZER)
    )


def _one_adds(one: Draft, other: Draft) -> bool:
    """Whether one tells what was agreed, and the other what one side promises."""
    return any(
        Trait.AGREES in a.traits and Trait.PROMISES in b.traits for a, b in ((one, other), (other, one))
    )


def _overlap(one: Draft, other: Draft) -> bool:
    """Whether the participants of one telling fit in the other's."""
    if _one_summit(one, other):
        return True
    if one.kind in (Kind.STATEMENT, Kind.MEASURE):
        acting = one.states(Role.ACTOR), other.states(Role.ACTOR)
        toward = one.states(Role.RECIPIENT), other.states(Role.RECIPIENT)
        if not (acting[0] & acting[1]) or one.to_unnamed is not other.to_unnamed:
            return False
        if one.kind is Kind.STATEMENT and (acting[0] & toward[1] or acting[1] & toward[0]):
            return False  # "traded blame", "X blamed Y"
        persons = _people(one), _people(other)
        if persons[0] and persons[1] and not persons[0] & persons[1]:
            return False
        if _one_adds(one, other) and len(acting[0]) != len(acting[1]):
            return False  # "Keduanya menyepakati ... Cina juga berjanji": what one of them adds
        alone = len(acting[0]) != len(acting[1]) and bool(toward[0]) is not bool(toward[1])
        if alone and one.kind is Kind.STATEMENT and one.plover is Plover.AGREE:
            return False  # "X, Y and Z struck a deal. ... Z promised W to back its request"
        return not toward[0] or not toward[1] or bool(toward[0] & toward[1])
    chosen = one.entities(Role.APPOINTEE), other.entities(Role.APPOINTEE)
    if chosen[0] and chosen[1] and not chosen[0] & chosen[1]:
        return False
    first, second = _meeting(one), _meeting(other)
    if not first or not second or _of_the_mediators(one, other) or _of_the_mediators(other, one):
        return False
    if {one.kind, other.kind} <= {Kind.MEETING, Kind.CALL} and min(len(first), len(second)) < 2:
        return False  # "several meetings" of one party are not this one
    if one.kind is Kind.SIGNING and min(len(first), len(second)) > 1 and first != second:
        return False  # two papers
    if _of_other_people(one, other) or of_more_sides(one, other):
        return False
    apart = {one.status, other.status} == {Status.HELD, Status.PLANNED}
    if one.kind is other.kind is Kind.MEETING and apart and abs(len(first) - len(second)) >= OTHERS:
        return False  # X met Y, and is to receive Y, Z and others
    return first <= second or second <= first


def _of_the_mediators(talks: Draft, meeting: Draft) -> bool:
    """ "Qatar and Egypt mediate between X and Y. Their ministers met in Paris": those who mediate, alone."""
    mediate = talks.states(Role.MEDIATOR)
    return meeting.kind is Kind.MEETING and len(mediate) > 1 and meeting.states() <= mediate


def _of_other_people(one: Draft, other: Draft) -> bool:
    """Whether each names people whom the other does not; hosts of a visit may be named one after another.

    "X was welcomed at the airport by Y. Z was there, too": one visit.
    """
    persons = _people(one), _people(other)
    if one.kind is other.kind is Kind.SIGNING:  # two signed a treaty and watched others sign a pact
        signed = persons[0] & one.entities(Role.SIGNATORY), persons[1] & other.entities(Role.SIGNATORY)
        if signed[0] and signed[1] and not signed[0] & signed[1]:
            return True
    if one.kind is other.kind is Kind.VISIT:
        persons = persons[0] - one.entities(Role.HOST), persons[1] - other.entities(Role.HOST)
    return bool(persons[0] and persons[1]) and not (persons[0] <= persons[1] or persons[1] <= persons[0])


def _one_summit(one: Draft, other: Draft) -> bool:
    """ "X attends the G20 summit on Monday", "Y at Monday's G20 summit": a group has one on a day."""
    if one.kind is not Kind.SUMMIT or other.kind is not Kind.SUMMIT or one.place is None:
        return False
    there = one.place == other.place and one.start is not None and one.start == other.start
    return there and bool(one.entities(Role.ORGANIZER) & other.entities(Role.ORGANIZER))


def _summit_before(kept: Sequence[Draft], draft: Draft) -> Draft | None:
    if draft.kind is not Kind.SUMMIT:
        return None
    summits = (k for k in kept[-REACH:] if k.kind is Kind.SUMMIT)
    return next((k for k in summits if _summit_again(k, draft)), None)


def _summit_again(one: Draft, other: Draft) -> bool:
    if one.status is not other.status or not _there(one, other):
        return False
    hosts = one.entities(Role.ORGANIZER) & other.entities(Role.ORGANIZER, Role.ATTENDEE)
    hosts |= other.entities(Role.ORGANIZER) & one.entities(Role.ATTENDEE)
    named = one.name is not None and other.name is not None
    return (
        bool(hosts) and not named and dates_fit(one.start, other.start) and not (one.further or other.further)
    )


def _there(one: Draft, other: Draft) -> bool:
    """In one place, or the one of which the text says neither where nor when it was."""
    bare = next((d for d in (one, other) if d.place is None and d.start is None and not d.earlier), None)
    return one.place == other.place if bare is None else True


OTHERS = 2
"""So many more parties make of a meeting that is planned another than the one that was held."""


def _meeting(draft: Draft) -> set[EntityKey]:
    """Who is in an event, but for those who only look on, or bring others together in talks yet to come."""
    if draft.kind is Kind.SIGNING and draft.entities(Role.SIGNATORY):
        return draft.states(Role.SIGNATORY)  # "Dokumen itu diteken X dan Y, disaksikan Z"
    ahead = draft.status is Status.PLANNED and draft.kind in GATHERINGS
    return draft.states(*(role for role in Role if role is not Role.MEDIATOR)) if ahead else draft.states()


def _people(draft: Draft) -> set[EntityKey]:
    return {p.entity for p in draft.parts if p.entity.startswith("person/") and p.role is not Role.RECIPIENT}


def _about_a_paper_too(first: Draft, later: Draft) -> bool:
    """ "menyambut baik kesepakatan itu dan memuji X": told at once, toward X and the parties of the paper."""
    at_once = first.about == "paper" and first.sentence == later.sentence
    named = first.entities(Role.RECIPIENT), later.entities(Role.RECIPIENT)
    return at_once and first.plover is Plover.SUPPORT and not named[0] and bool(named[1])


ACROSS = {Role.HOST: Role.VISITOR, Role.VISITOR: Role.HOST}


def _fold(first: Draft, later: Draft, known: Knowledge) -> None:
    """Take over what the later telling adds."""
    first.about_too = first.about_too or _about_a_paper_too(first, later)
    first.evidence.extend(later.evidence)
    told = first.start is not None and later.start == first.start
    if told and first.zone is ZoneKind.CAPTION is not later.zone:  # a picture showed it, the body tells it
        first.zone, first.paragraph, first.sentence = later.zone, later.paragraph, later.sentence
        first.said = later.said or first.said
    for part in later.parts:
        apart = ACROSS.get(part.role) if first.kind is Kind.VISIT else None
        if any(p.entity == part.entity and p.role in (part.role, apart) for p in first.parts):
            continue  # "menyambut kedatangan mereka": whoever hosts is no guest as well
        first.parts.append(part)
    if first.kind is not later.kind and Kind.CALL in (first.kind, later.kind):
        first.kind, first.mode = Kind.CALL, "phone"
        later.venue_country = later.city = None  # "Pembicaraan itu membahas situasi di Ukraina"
    ranged = later.end is not None and first.end is None
    done = first.plover is Plover.AID and later.status is Status.HELD and later.start is not None
    if done and first.status is Status.PLANNED and first.start is None:
        first.status = Status.HELD  # "acted fast to bring them home. Today 363 arrived"
    if arrived_for_it(first, later):
        came = later if Trait.RECEIVES in first.traits else first
        first.start, first.said, first.place = came.start, came.said, came.place
    if first.start is None or (later.start and (ranged or len(later.start.iso) > len(first.start.iso))):
        first.start, first.end = later.start or first.start, later.end or first.end
        first.said = later.said or first.said
    first.end = first.end or later.end
    first.days = first.days or later.days
    if first.kind is Kind.VISIT:
        again = first.onward and stop_told_again(first, later)
        # a visit that takes in several places has the country
        again = again or for_days_in_the_country(first, later)
        first.place = later.place if again or first.place is None else first.place
    else:
        first.place = refined(known.reference, first.place, later.place)
    first.venue_country = first.venue_country or later.venue_country
    first.city = first.city or later.city
    if Status.CANCELLED in (first.status, later.status):
        first.status = Status.CANCELLED
    elif first.status is Status.CONDITIONAL and later.status is Status.HELD:
        first.status = Status.HELD  # `_done_by_now`
    first.follows = first.follows or later.follows
    first.turn = later.turn if first.turn is None else first.turn
    first.in_return = first.in_return or later.in_return
    first.initialled = first.initialled and later.initialled
    first.theme = first.theme or later.theme
    if later.name and not first.name:
        first.name, first.abbreviation, first.kind = later.name, later.abbreviation, later.kind
        first.plover, first.mode = later.plover, later.mode
    first.aliases.extend(a for a in later.aliases if a not in first.aliases)
