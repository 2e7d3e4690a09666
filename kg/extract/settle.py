"""Drafts to events: one event told twice is one; dates, places, countries and group members filled in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kg.extract.anaphora.about import toward
from kg.extract.anaphora.replies import doer, opponent, reply
from kg.extract.days.ahead import arrivals, goes_further, in_order, long_gone, to_come
from kg.extract.days.dating import lead, speaks_there
from kg.extract.days.days_said import said_by_now
from kg.extract.days.default_day import default_date
from kg.extract.days.lasting import closing_day, fought_until, last_day, signed_at_last
from kg.extract.days.the_news import assume, main_date
from kg.extract.days.within import within
from kg.extract.drafts import Draft, Part, add_part, once
from kg.extract.gatherings.credentials import envoys_as_guests, received_with_credentials
from kg.extract.gatherings.groups import ACTS, FEW, is_a_body, members
from kg.extract.gatherings.guests import host_or_guest, leads_or_attends, stays_with_host
from kg.extract.gatherings.hosts import give_hosts
from kg.extract.gatherings.in_the_chair import PERSONAL
from kg.extract.gatherings.joined_names import those_of_its_name
from kg.extract.gatherings.of_two_states import two_states_attend
from kg.extract.gatherings.organizers import is_the_group, organizers
from kg.extract.gatherings.rounds import between_foes
from kg.extract.gatherings.state_visits import received_in_state
from kg.extract.gatherings.welcomed import only_welcomed
from kg.extract.gatherings.whoever_was_there import as_the_one_before, is_named, is_somewhere
from kg.extract.parties.regional_heads import for_their_country
from kg.extract.parties.unnamed import fill_unnamed
from kg.extract.passage import Telling, group_named
from kg.extract.places.datelined import at_the_dateline, place_in_the_name
from kg.extract.places.placing import default_place
from kg.extract.places.where_written import dateline_place, met_at_the_dateline
from kg.extract.sequels.follow_up import follow_up
from kg.extract.sequels.rounds import host_of_the_return
from kg.extract.tellings.merge import REACH, around, merged, summits_once
from kg.find.knowledge import Knowledge
from kg.language.traits import Trait
from kg.link.walk import Linked
from kg.model import (
    EntityKey,
    Event,
    EventKey,
    Evidence,
    Kind,
    MembershipUse,
    PartialDate,
    Participation,
    Plover,
    Role,
    Status,
)


def settle(telling: Telling, linked: Linked) -> tuple[tuple[Event, ...], list[str]]:
    """The events of an article in text order, and remarks on counts that do not fit."""
    fill_unnamed(telling, linked)
    came = arrivals(telling.drafts)
    for draft in telling.drafts:
        if goes_further(draft, telling):
            draft.status = Status.PLANNED  # "From Accra, Harris travels on to Tanzania on Friday"
        closing_day(draft)
        for part in draft.parts:  # "pertemuan keduanya" is between those for whom the two act
            part.speaks_for = part.speaks_for or linked.speaks.get(part.entity)
            if part.role is Role.OPENER and part.group:
                part.role = Role.ATTENDEE  # "ECOWAS leaders opened a two-day summit": they only began it
        said_by_now(draft, telling)
        within(draft, telling)
        stays_with_host(draft, telling.drafts)
        to_come(draft, telling, came)  # before tellings are compared: "on Tuesday" of a plan is the next one
    in_order(telling)
    drafts = _told_once(telling, linked)
    if _other_news(telling, linked):
        return (), []
    main = main_date(telling, drafts)
    notes: list[str] = []
    undated = [draft for draft in drafts if draft.start is None]
    _dated(drafts, telling, main, linked)
    _across(drafts, linked)
    for draft in drafts:
        place_in_the_name(draft, telling.known)
    dateline_place(telling, drafts, linked)
    first = lead(drafts)
    two_states_attend(drafts, telling.known)
    between_foes(telling, drafts)
    for number, draft in enumerate(drafts):
        _bilateral(draft, linked, telling.known)
        default_place(draft, telling, around(drafts, number))
        met_at_the_dateline(telling, draft, first, main, linked)
        at_the_dateline(telling, draft, first, main, linked)
        if draft.venue_country in linked.then:
            draft.venue_country = linked.then[draft.venue_country]
        organizers(draft, drafts[:number], linked, telling.known)
        _countries(draft, linked, telling.known)
        give_hosts(draft, telling.known)
        host_or_guest(draft)
        leads_or_attends(draft)
    assume(undated, telling, main)
    drafts = summits_once(drafts, telling.known)
    signed_at_last(drafts, telling)
    received_in_state(drafts, linked)
    day = telling.article.day.iso if telling.article.day else ""
    for draft in drafts:
        last_day(draft)
        ahead = day and draft.start is not None and draft.start.iso > day[: len(draft.start.iso)]
        if ahead and draft.status is Status.HELD:
            draft.status = Status.PLANNED
        _against_others(draft)
        host_of_the_return(draft, drafts)
    kept = [d for d in drafts if _tells(d) and not is_the_group(d, telling.known)]
    follow_up(kept)
    for number, draft in enumerate(kept, 1):
        draft.key = EventKey(f"{draft.kind.lower()}-{number}")
    return tuple(_event(d, telling.known, notes) for d in kept), notes


def _dated(drafts: Sequence[Draft], telling: Telling, main: PartialDate | None, linked: Linked) -> None:
    """Gives those without a day of their own that of what they are told with, or of the news."""
    for number, draft in enumerate(drafts):
        default_date(draft, around(drafts, number), main, telling)
        long_gone(draft, telling.article.day, linked.acted.keys() - linked.speaks.keys())
        fought_until(draft, main)
    speaks_there(drafts, main)


def _across(drafts: Sequence[Draft], linked: Linked) -> None:
    """Gives what is said or done toward somebody unnamed the other side, from the events around it."""
    for number, draft in enumerate(drafts):
        before = drafts[max(0, number - REACH) : number]
        if not draft.to_unnamed:  # "mengecam negara-negara Barat"
            toward(draft, before, linked.speaks)
            reply(draft, before)
    for number, draft in enumerate(drafts):
        if draft.to_unnamed:
            continue
        opponent(draft, around(drafts, number))
        doer(draft, around(drafts, number))


def _told_once(telling: Telling, linked: Linked) -> list[Draft]:
    """The drafts in text order, what was told of one event in several places put together."""
    as_the_one_before(telling.drafts)
    only_welcomed(telling.drafts, telling.known.language)
    drafts = [d for d in telling.drafts if d.parts or is_named(d) or is_somewhere(d, telling)]
    envoys_as_guests(drafts, linked, telling.known)
    drafts = merged(drafts, telling.known, telling.article.day)
    for_their_country(drafts, linked, telling.known)
    return received_with_credentials(drafts, linked, telling.known)


HOSTILE = frozenset({Plover.SANCTION, Plover.ACCUSE, Plover.THREATEN, Plover.REJECT, Plover.PROTEST})
AMONG_OWN = HOSTILE | {Plover.SUPPORT, Plover.COERCE, Plover.REQUEST}
"""Types of what a state does to one of its own people, and not to itself: "praised his ambassador"."""


def _against_others(draft: Draft) -> None:
    """ "Warsaw announced the expulsion of Belarusian diplomats from Poland": no state acts against itself."""
    both = draft.entities(Role.ACTOR) & draft.entities(Role.RECIPIENT)
    own = {key for key in both if key.startswith("country/")}
    if Trait.EACH_OTHER in draft.traits and both == draft.entities(Role.ACTOR):
        return  # "Israel and Hamas accused each other"
    if both and draft.kind is Kind.STATEMENT and draft.plover is Plover.AGREE:
        # "X menerima Y, dan keduanya sepakat": of both, and not toward one of them
        draft.parts = [p for p in draft.parts if p.role is not Role.RECIPIENT or p.entity not in both]
    drilled = Trait.JOINT_DRILL in draft.traits  # "latihan bersama, yang diikuti X dan Y"
    if own and (drilled or (draft.plover in AMONG_OWN and draft.entities(Role.RECIPIENT) - own)):
        draft.parts = [p for p in draft.parts if p.role is not Role.RECIPIENT or p.entity not in own]


def _other_news(telling: Telling, linked: Linked) -> bool:
    """An article about a match or the market: it names people and countries, but tells no diplomacy."""
    pack = telling.known.language
    if all([pack.sports.isdisjoint(sentence.words) for sentence in linked.sentences]):
        return False
    words = telling.article.text.lower().split()
    met = sum([w.strip(".,;:()'\"") in pack.sports for w in words])
    return met >= 6 and met > 0.02 * len(words)


def _at_home(draft: Draft) -> bool:
    """ "Jokowi tiba di Jakarta": back home is no visit, unless a guest comes along."""
    visitors = {p.entity for p in draft.parts if p.role is Role.VISITOR and p.entity.startswith("country/")}
    return draft.venue_country is not None and visitors == {draft.venue_country}


def _tells(draft: Draft) -> bool:
    """An event needs someone in it; a recipient alone is no act."""
    if draft.name:
        return True
    roles = {p.role for p in draft.parts}
    if {Trait.OF_A_DEED, Trait.DEEMS} & draft.traits and Role.RECIPIENT not in roles:
        return False  # "Canada protested": against nothing that the text tells
    if draft.plover is Plover.REQUEST and draft.kind is Kind.STATEMENT and Role.RECIPIENT not in roles:
        # "the world must act": nobody is asked
        nobody = draft.asks_all or draft.all_sides or draft.only_news or _asks_anybody(draft)
        return nobody and Role.ACTOR in roles
    if draft.kind in (Kind.STATEMENT, Kind.MEASURE):
        struck = draft.plover is Plover.ASSAULT and (
            draft.only_news or (draft.unnamed and draft.place is not None)
        )
        return Role.ACTOR in roles or (struck and Role.RECIPIENT in roles)  # "Rebels attacked Mali"
    if draft.kind is Kind.VISIT:
        return Role.VISITOR in roles and not _at_home(draft)
    if draft.kind is Kind.APPOINTMENT:
        return Role.APPOINTEE in roles or (draft.in_number and Role.ACTOR in roles)
    if draft.kind is Kind.SIGNING:
        return bool(roles)
    if Trait.OPENING in draft.traits:
        return not {Role.HOST, Role.OPENER}.isdisjoint(roles)
    if draft.kind is Kind.NEGOTIATION and draft.sits and roles <= WITHOUT_PARTIES:
        return bool(draft.place or draft.said or draft.end)  # not "Kenya-led talks are needed"
    if draft.kind in (Kind.MEETING, Kind.CALL, Kind.NEGOTIATION):
        return draft.sits or _parties(draft) > (
            Trait.AT_HOME not in draft.traits and not _meets_its_own(draft)
        )
    if Trait.ALONE in draft.traits:
        return bool(roles)
    off = draft.status is Status.CANCELLED  # "The ECOWAS summit was called off"
    held_by = {Role.HOST, Role.ORGANIZER} & roles and (draft.place or draft.start or draft.end or off)
    told = bool(held_by) or draft.sits  # "Dewan Keamanan mengadakan pertemuan darurat"
    return len(draft.entities()) > 1 or (draft.kind in (Kind.CONFERENCE, Kind.SUMMIT) and told)


WITHOUT_PARTIES = frozenset({Role.MEDIATOR, Role.HOST, Role.ORGANIZER})
"""Who has talks, and does not take part himself."""


def _meets_its_own(draft: Draft) -> bool:
    """ "Guinean union leaders resumed talks with the government": people of one state, told alone."""
    home = draft.at_home and draft.only_news
    return home and not any(p.entity.startswith("person/") for p in draft.parts)


def _asks_anybody(draft: Draft) -> bool:
    """ "Kyiv asked for 300 tanks": a state or its people ask, and do not say whom; no party or union."""
    states = (p.entity.startswith("country/") for p in draft.parts if p.role is Role.ACTOR)
    return Trait.ASKS_ANYBODY in draft.traits and any(states)


def _parties(draft: Draft) -> int:
    """How many meet: a person and the country that the person speaks for are one."""
    people = {p.entity for p in draft.parts if p.entity.startswith("person/")}
    others = {p.entity for p in draft.parts} - people
    represented = {p.speaks_for for p in draft.parts if p.entity in people}
    groups = any(p.group for p in draft.parts)
    return max(len(people) + len(others - represented), 2 if groups else 0)


def _bilateral(draft: Draft, linked: Linked, known: Knowledge) -> None:
    """A named commission or consultation of two countries is a meeting, not a conference."""
    those_of_its_name(draft, linked, known)
    if draft.kind is not Kind.CONFERENCE or not draft.name or group_named(draft.name, known) is not None:
        return
    countries = {p.speaks_for or linked.speaks.get(p.entity) or p.entity for p in draft.parts}
    words = set(f"{draft.name} {' '.join(draft.aliases)}".lower().split())
    two = 0 < len(countries) <= 2 and all(c.startswith("country/") for c in countries)
    if two and words & known.language.words.name.bilateral:
        draft.kind = Kind.MEETING


# -- participants -----------------------------------------------------------------------------


def _countries(draft: Draft, linked: Linked, known: Knowledge) -> None:
    """Whoever acts, acts for a country or organization, which takes part too."""
    _appointed_by_others(draft)
    of_it = draft.entities(Role.ORGANIZER)  # "NATO ministers opened a two-day meeting": theirs, as a body
    draft.parts = [p for p in draft.parts if p.role is not Role.OPENER or p.entity not in of_it]
    parts = list(draft.parts)
    for part in parts:
        if part.role in PERSONAL and part.entity.startswith("country/"):
            part.role = Role.ATTENDEE  # "Uganda and Kenya inaugurated a bridge"
    states = [
        p.speaks_for
        or linked.speaks.get(p.entity)
        or _spoke_for(p.entity, draft, known)
        or linked.acted.get(p.entity)
        for p in parts
    ]
    signing = {state or p.entity for p, state in zip(parts, states, strict=True) if p.role is Role.SIGNATORY}
    if draft.kind is Kind.SIGNING:  # "Chad, represented by X, signed": nobody both signs and looks on
        draft.parts = [p for p in parts if p.role is not Role.ATTENDEE or p.entity not in signing]
    receiving = _receiving(draft, parts, states)
    witnessed = _witnessed(draft, linked)
    for part in draft.parts if witnessed else ():
        if part.entity.startswith("country/"):
            part.role = Role.SIGNATORY  # "Kedua menteri menyaksikan penandatanganan nota"
    for part, speaks in zip(parts, states, strict=True):
        if speaks is None or speaks == part.entity:
            continue
        role = part.role
        if role is Role.ATTENDEE and (speaks in signing or speaks in receiving):
            continue  # "disaksikan Presiden X": his country signs; beside a host, it is host already
        helped = role is Role.RECIPIENT and draft.plover is Plover.AID
        if helped and (speaks in draft.entities(Role.ACTOR) or speaks.startswith("organization/")):
            continue  # "dipulangkan Meksiko": its own envoy, not Mexico; "took in the rebel leader": the man
        if role is Role.RECIPIENT and draft.kind is Kind.CEREMONY and not draft.entities(Role.ACTOR):
            continue  # a prize is given to the man
        if role is Role.APPOINTEE:
            if not any(p.role is Role.ACTOR for p in draft.parts):
                add_part(draft, Part(speaks, Role.ACTOR, part.evidence))
            continue
        if role in PERSONAL:  # of a conference's own body it is told that it organizes it
            role = Role.ORGANIZER if speaks in draft.entities(Role.ORGANIZER) else Role.ATTENDEE
        role = Role.SIGNATORY if witnessed else role
        add_part(draft, Part(speaks, role, part.evidence))


def _appointed_by_others(draft: Draft) -> None:
    """ "X dipercaya menjadi duta besar": nobody appoints himself, or looks on while he appoints another."""
    chosen, by = draft.entities(Role.APPOINTEE), draft.entities(Role.ACTOR)
    if draft.kind is Kind.APPOINTMENT:
        draft.parts = [p for p in draft.parts if p.role is not Role.ATTENDEE or p.entity not in by]
    if draft.kind is Kind.APPOINTMENT and chosen & draft.entities(Role.ACTOR):
        draft.parts = [p for p in draft.parts if p.role is not Role.ACTOR or p.entity not in chosen]


def _receiving(draft: Draft, parts: list[Part], states: list[EntityKey | None]) -> set[EntityKey | None]:
    """The states whose people receive others: nobody is both host and guest of a meeting."""
    if draft.kind not in (Kind.MEETING, Kind.CEREMONY):
        return set()
    hosts = {p.entity: state for p, state in zip(parts, states, strict=True) if p.role is Role.HOST}
    people = {key for key in hosts if key.startswith("person/")}
    draft.parts = [p for p in draft.parts if p.role is not Role.ATTENDEE or p.entity not in people]
    return {hosts[key] for key in people} - {None}


def _witnessed(draft: Draft, linked: Linked) -> bool:
    """ "X dan Y menyaksikan penandatanganan 13 nota": leaders look on, and their two states sign."""
    if draft.kind is not Kind.SIGNING or any(p.role is not Role.ATTENDEE for p in draft.parts):
        return False
    states = {p.speaks_for or linked.speaks.get(p.entity) or p.entity for p in draft.parts}
    return len(states) == 2 and all(s.startswith("country/") for s in states)


def _spoke_for(person: EntityKey, draft: Draft, known: Knowledge) -> EntityKey | None:
    """Of what the reference knows someone to have held an office on the event's day."""
    if draft.start is None or not person.startswith("person/"):
        return None
    for holder in known.holders.get(person, ()):
        if holder.since and holder.held_on(draft.start.iso):
            return holder.of
    return None


# -- events -----------------------------------------------------------------------------------


def _event(draft: Draft, known: Knowledge, notes: list[str]) -> Event:
    participations: list[Participation] = []
    for part in once(draft.parts):
        participations.append(Participation(part.entity, part.role, (part.evidence,), part.level, part.count))
    day = draft.start.iso if draft.start else ""
    for part in [p for p in draft.parts if p.group and not _acts_as_one(draft, p, known)]:
        participations.extend(_inferred(draft, part, day, known, notes, participations))
    return Event(
        _key(draft),
        draft.kind,
        draft.plover,
        draft.status,
        tuple(participations),
        _unique(draft.evidence),
        draft.mode,
        draft.contexts,
        draft.name,
        _name_language(draft, known),
        draft.abbreviation,
        None if draft.assumed else draft.start,
        draft.end,
        draft.place if draft.kind is not Kind.CALL else None,  # whoever telephones is in two places
        draft.theme,
        draft.follows.key if draft.follows is not None else None,
        aliases=tuple(draft.aliases),
    )


def _key(draft: Draft) -> EventKey:
    """Of the event that a draft becomes, which every draft that is kept has."""
    if draft.key is None:
        raise ValueError("a draft that was not kept is no event")
    return draft.key


def _acts_as_one(draft: Draft, part: Part, known: Knowledge) -> bool:
    """ "Mercosur rejected the text", "the G7 leaders condemned it": the body says so, not each member."""
    organization = known.reference.organizations.get(part.entity)
    told_apart = part.count is not None or (bool(part.without) and not _many(draft, part, known))
    if draft.kind not in ACTS or told_apart or organization is None:
        return False
    day = draft.start.iso if draft.start else ""
    return is_a_body(organization) or (bool(day) and len(known.reference.members_on(part.entity, day)) > FEW)


MANY = 12
"""More members than this are nobody's list, though one of them is left out."""


def _many(draft: Draft, part: Part, known: Knowledge) -> bool:
    return draft.start is None or len(known.reference.members_on(part.entity, draft.start.iso)) > MANY


def _name_language(draft: Draft, known: Knowledge) -> str:
    """Names that begin with an Indonesian head are Indonesian; the rest were written or made English."""
    first = (draft.name or "").partition(" ")[0].lower()
    return (
        "id"
        if known.language.nouns_after
        and first in known.language.event_heads
        and first not in known.language.words.name.heads_last
        else "en"
    )


def _unique(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    seen: dict[tuple[int, int], Evidence] = {}
    for item in evidence:
        seen.setdefault((item.begin, item.end), item)
    return tuple(seen.values())


def _inferred(
    draft: Draft, part: Part, day: str, known: Knowledge, notes: list[str], stated: Sequence[Participation]
) -> list[Participation]:
    """One participation for each member on the event's day, except those that take part already."""
    role = Role.ATTENDEE if part.role is Role.ORGANIZER else part.role  # the group calls it together
    there = {p.participant for p in stated if p.role is role}
    out = []
    for member in members(known, part, day, notes):
        if member not in there:
            use = MembershipUse(part.entity, member)
            out.append(Participation(member, role, (part.evidence,), part.level, None, part.entity, use))
    return out


def entities_of(events: Iterable[Event]) -> set[EntityKey]:
    """Every entity that the events refer to."""
    keys = {p.participant for e in events for p in e.participations}
    return keys | {e.place for e in events if e.place is not None}
