"""An event while it is being put together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from kg.document import DateMention, Phrase, PhraseKind
from kg.language.traits import Trait
from kg.model import EntityKey, EventKey, Evidence, Kind, PartialDate, Plover, Role, Status, ZoneKind


@dataclass(slots=True)
class Part:
    """One participant of a draft: the phrase's entity, its role, and what else the phrase says."""

    entity: EntityKey
    role: Role
    evidence: Evidence
    speaks_for: EntityKey | None = None
    count: int | None = None
    without: tuple[EntityKey, ...] = ()
    group: bool = False
    level: str | None = None


@dataclass(slots=True)
class Draft:
    """An event under construction; `order` is its place in the text."""

    kind: Kind
    plover: Plover | None
    status: Status
    sentence: int
    zone: ZoneKind
    paragraph: int
    evidence: list[Evidence]
    parts: list[Part] = field(default_factory=list)
    mode: str | None = None
    contexts: tuple[str, ...] = ()
    frame: str = ""
    traits: frozenset[Trait] = frozenset()
    name: str | None = None
    aliases: list[str] = field(default_factory=list)
    abbreviation: str | None = None
    start: PartialDate | None = None
    said: DateMention | None = None  # the words that gave the first day
    told_on: bool = False  # the first day is that on which somebody said so
    assumed: bool = False  # only the day of publication stands for it: who was a member then takes part
    end: PartialDate | None = None
    place: EntityKey | None = None
    venue_country: EntityKey | None = None
    theme: str | None = None
    follows: Draft | None = None
    days: int | None = None  # how long it lasts, where the text counts the days
    more: bool = False  # done to others than those told before: "expelled four others"
    renews: bool = False  # a measure that goes on: "extended the sanctions"
    further: bool = False  # another round, with the parties of the one told before
    about: str = ""  # what the statement is toward, where a noun points back: "kesepakatan itu"
    about_too: bool = False  # "menyambut baik kesepakatan itu dan memuji X": toward its parties, too
    deed: tuple[Plover, ...] | None = None  # what a statement is about, told before: "condemned the raid"
    on_visit: bool = False  # toward whoever pays the visit told before: "denounced the visit"
    noun: str = ""  # the noun of that deed: "expulsion"
    word: str = ""  # the first word that tells the event: "expelled"
    step: bool = False  # about a step or decision: "menyesalkan keputusan tersebut"
    votes: bool = False  # a vote, for or against what others want
    joined: bool = False  # its verb stands right behind "and": done beside what the verb before tells
    also: bool = False  # said as well: "Spain also offered its congratulations"
    across: bool = False  # by one side of talks, toward the other: "The Cuban side condemned the embargo"
    other: bool = False  # toward "its neighbour", "its rival": the other of two
    to_unnamed: bool = False  # toward states without a name: "condemned Western countries"
    peaceful: bool = False  # a call for talks or calm that names nobody
    to_all: bool = False  # a call to the world for cooperation or solidarity
    all_sides: bool = False  # of all sides, whoever they are: "meminta semua pihak menahan diri"
    asks_all: bool = False  # of all states, which nobody names: "meminta semua negara"
    at_home: bool = False  # what people of one state do among themselves, told alone
    only_news: bool = False  # read in a sentence that is all there is and tells of no two states
    unnamed: bool = False  # done by people without a name: "gunmen", "protesters"
    again: bool = False  # "this will be his first visit to Peru": the one told before
    in_number: bool = False  # done to several whom nobody names: "melantik 31 duta besar"
    round: str = ""  # which of several rounds of talks: "fourth", "earlier"
    sides: int = 0  # between how many it says to be: 3 of a trilateral meeting
    turn: int | None = None  # which of its series it says to be: 0 one before, 1 the first, AGAIN one more
    in_return: bool = False  # "a return visit"
    initialled: bool = False  # initials only, the text is yet to be signed
    afterwards: bool = False  # "Seusai upacara, X diterima Y": behind what was told before
    once_planned: bool = False  # it was to be, the text does not say that it was
    earlier: bool = False  # the text sets it before the article's news
    perfect: bool = False  # it has happened by now, the text does not say when
    in_passing: bool = False  # behind a comma, of what was told: "a step that X denounced"
    at_once: bool = False  # done in answer to the news, at once
    beside: bool = False  # the text sets it beside the news
    in_state: bool = False  # a visit that the text calls a state visit
    journey: Draft | None = None  # the visit for which it is held: "flies to Lima for talks with X"
    onward: bool = False  # a stop of a journey
    onward_now: bool = False  # told as going on from here
    aside: bool = False  # told in a relative clause, with a day of its own
    past_aside: bool = False  # told behind a relative clause, whose days are its own
    aside_before: tuple[int, int] | None = None  # where a relative clause right before its verb lies
    aside_earlier: bool = False  # and that it tells what was before: "X, yang sehari sebelumnya bertemu Y,"
    accompanied: bool = False  # told of someone at the side of who spoke before
    beside_gathering: bool = False  # on the sidelines of a meeting
    hall: str = ""  # a building without a name in which it is: "at the ministry"
    at_session: bool = False  # said "in that session", which others spoke at
    before_guests: bool = False  # somebody comes into office before guests: sworn in, inaugurated
    in_company: bool = False  # said to a guest or host, who is there
    city: EntityKey | None = None  # the city in which a building is that is the place
    afar: bool = False  # written to the world from wherever its speaker was
    tied: bool = False  # the text tells who holds or opens it
    missed: bool = False  # the text tells who did not attend it
    answering: bool = False  # what it answers stands behind it, with a day of its own
    vague: bool = False  # the text says that it was long ago, but not when
    then: bool = False  # it followed what was told, the text does not say when
    by_the_clock: bool = False  # the hour is told, and no day: "tiba sekitar pukul 09.00"
    goes_on: bool = False  # told as what came next: "Setelah itu, X dan Y ...", "X kemudian ..."
    leaves_later: bool = False  # "Before he left for Lima, X laid a wreath": not there
    closes: bool = False  # the day told is its last: "wound up two days of talks on Tuesday"
    sits: bool = False  # a body meets by itself: "the Security Council met"
    rules: bool = False  # what a court decided
    obliges: bool = False  # its subject is asked or blamed: "both must"
    with_next: tuple[PartialDate, PartialDate | None] | None = None  # the day told of the verb behind "and"
    told_in: Draft | None = None  # the event told before that it tells again
    key: EventKey | None = None  # of the event that it became
    nth_day: int | None = None  # on which day of a meeting it happened; -1 is the last

    def add(
        self, phrases: Iterable[Phrase], role: Role, evidence: Evidence, level: str | None = None
    ) -> None:
        """Give `phrases` a part in the event; whoever has the role already keeps it."""
        for phrase in phrases:
            for entity in (phrase.entity, *phrase.others):
                if any([p.entity == entity and p.role is role for p in self.parts]):
                    continue
                group = phrase.kind is PhraseKind.GROUP or phrase.acts_as_members
                own = Evidence(
                    min(evidence.begin, phrase.begin),
                    max(evidence.end, phrase.end),
                    evidence.rule,
                    evidence.confidence,
                )
                speaks = phrase.speaks_for if entity == phrase.entity else None
                self.parts.append(Part(entity, role, own, speaks, phrase.count, phrase.without, group, level))
            in_person = phrase.holder is not None and self.kind is not Kind.MEASURE  # states strike and pay
            if in_person and phrase.holder is not None and phrase.holder not in self.entities(role):
                self.parts.append(Part(phrase.holder, role, evidence, phrase.entity))

    def entities(self, *roles: Role) -> set[EntityKey]:
        """Who takes part, in any of `roles` (none given: in any role)."""
        return {p.entity for p in self.parts if not roles or p.role in roles}

    def involved(self, *roles: Role) -> set[EntityKey]:
        """The same with the states and bodies for which they speak."""
        parts = (p for p in self.parts if not roles or p.role in roles)
        return {key for p in parts for key in (p.entity, p.speaks_for) if key is not None}

    def states(self, *roles: Role) -> set[EntityKey]:
        """The same as states and bodies, and people only where they speak for none."""
        return {p.speaks_for or p.entity for p in self.parts if not roles or p.role in roles}

    def is_where(self, other: Draft) -> None:
        """Put the event where another one is."""
        self.place, self.venue_country = other.place, other.venue_country


def state_of(part: Part, speaks: Mapping[EntityKey, EntityKey]) -> EntityKey:
    """For whom a participant acts, by his phrase or the article (`speaks`); himself where nothing tells."""
    return part.speaks_for or speaks.get(part.entity, part.entity)


def is_of_two_states(draft: Draft, speaks: Mapping[EntityKey, EntityKey]) -> bool:
    """Whether two states alone attend a conference that is no body's: the session of their commission."""
    states = {state_of(p, speaks) for p in draft.parts}
    bodies = draft.kind is not Kind.CONFERENCE or draft.entities(Role.ORGANIZER)
    return not bodies and len(states) == PAIR and all(s.startswith("country/") for s in states)


PAIR = 2
"""Sides of a joint commission."""


def actors_of(draft: Draft) -> set[EntityKey]:
    """Whose deed it is: all but those toward whom it is, and the states for which they speak."""
    return {k for p in draft.parts if p.role is not Role.RECIPIENT for k in (p.entity, p.speaks_for) if k}


def add_part(draft: Draft, part: Part) -> None:
    """Add a part, unless the entity has that role already."""
    if not any(p.entity == part.entity and p.role is part.role for p in draft.parts):
        draft.parts.append(part)


def once(parts: Iterable[Part]) -> list[Part]:
    """The parts, of those that rules brought to the same role the first."""
    told: dict[tuple[EntityKey, Role], Part] = {}
    for part in parts:
        told.setdefault((part.entity, part.role), part)
    return list(told.values())


def until(draft: Draft, drafts: Iterable[Draft]) -> list[Draft]:
    """The drafts before `draft`, which is told apart from its equals."""
    return list(takewhile(lambda other: other is not draft, drafts))


def told_beside(other: Draft, draft: Draft) -> bool:
    """ "X and Y, who last met in Rome in May, signed a pact": in an aside right before, with its own day."""
    aside = draft.aside_before
    if aside is None or other.sentence != draft.sentence or other.said is None:
        return False
    return aside[0] <= other.said.begin < aside[1]


def held_first(draft: Draft, told: Sequence[Draft]) -> Sequence[Draft]:
    """ "The next summit will be in Apia. On the sidelines X and Y signed a pact": not of the one to come."""
    held = [d for d in told if d.status is not Status.PLANNED] if draft.status is Status.HELD else []
    return held or told


def is_another_host(part: Part, country: EntityKey) -> bool:
    """Whether a visit has another host than the country of its venue; a governor is of that country."""
    local = (part.speaks_for or part.entity).startswith(("person/", "place/"))
    return part.role is Role.HOST and part.entity != country and not local
