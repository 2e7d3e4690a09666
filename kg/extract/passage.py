"""What event extraction passes around: the telling so far, one sentence, and how it dates and places."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field

from kg.document import DateMention, Phrase, PhraseKind, Sentence
from kg.extract.drafts import Draft
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Bond, Trigger
from kg.extract.words.nodes import Node, Nodes
from kg.find.gazetteer import find
from kg.find.knowledge import Knowledge
from kg.find.tokens import tokenize
from kg.language.pack import Language
from kg.language.traits import Trait
from kg.model import (
    Article,
    EntityKey,
    Evidence,
    Kind,
    PartialDate,
    Plover,
    Quotation,
    Role,
    Status,
    ZoneKind,
)
from kg.records import record
from kg.reference import Reference

TOLD = (ZoneKind.BODY, ZoneKind.LEAD, ZoneKind.CAPTION)
"""Zones that tell events; headlines repeat the body, teasers are of other articles."""

ALONE = (*TOLD, ZoneKind.TITLE)
"""Zones that tell events where nothing stands below the headline, as in a feed of headlines."""


GATHERINGS = frozenset({Kind.CONFERENCE, Kind.SUMMIT, Kind.MEETING, Kind.NEGOTIATION, Kind.CEREMONY})

GREAT = frozenset({Kind.SUMMIT, Kind.CONFERENCE})
"""Gatherings that go on without one of those who were to come, and that bodies call."""

PLANNABLE = frozenset(
    {Kind.MEETING, Kind.SUMMIT, Kind.CONFERENCE, Kind.CALL, Kind.VISIT, Kind.NEGOTIATION, Kind.SIGNING}
)
"""Kinds that an agreement or request may plan; what else stands inside one is no event of its own."""


@record
class Stage:
    """Where a sentence has its speaker: "told reporters in Warsaw"."""

    sentence: int
    paragraph: int
    speaker: EntityKey
    keys: frozenset[EntityKey]  # the speaker and for whom he acts
    place: EntityKey


@record
class Scene:
    """The city that the last sentences have somebody in, and the day that they tell of it."""

    sentence: int
    paragraph: int
    place: EntityKey
    day: DateMention | None


@record
class Delegation:
    """A delegation told of: by which noun and in which sentence, who leads it and who else is in it."""

    noun: str
    sentence: int
    people: tuple[Phrase, ...]
    formed: int = -1  # the sentence that tells who else is in it


@record
class Helped:
    """The state that was struck by a disaster, or that asked for help, and the sentence that tells it."""

    sentence: int
    state: EntityKey
    disaster: bool


@record
class Proposal:
    """What somebody proposes: in which sentence, by the verb at which node, and who does."""

    sentence: int
    at: int
    by: Phrase


@dataclass(slots=True)
class Telling:
    """All drafts of an article and what the last sentences spoke of."""

    article: Article
    known: Knowledge
    drafts: list[Draft] = field(default_factory=list)
    topic: Draft | None = None
    by_name: dict[str, Draft] = field(default_factory=dict)
    company: tuple[int, Draft] | None = None  # the sentence and event of which it was told who came along
    opening_dates: list[tuple[int, PartialDate]] = field(default_factory=list)  # 0: of the first sentence
    last_city: EntityKey | None = None  # the city named last
    venue: EntityKey | None = None  # where the first paragraph has people come together
    dateline: EntityKey | None = None  # the city from which the article reports: "here"
    going: Draft | None = None  # who was told last to be off, and not where to
    stage: Stage | None = None  # where the last speaker was
    scene: Scene | None = None  # what "there" means
    days: dict[int, list[tuple[int, PartialDate]]] = field(default_factory=dict)  # full days by paragraph
    dated: dict[int, list[tuple[int, PartialDate]]] = field(
        default_factory=dict
    )  # days and months by paragraph
    spoken: list[tuple[int, PartialDate]] = field(default_factory=list)  # on which days words were spoken
    delegation: Delegation | None = None  # the one told of last
    in_turn: int | None = None  # the last sentence that told of meetings by twos
    proposals: list[Proposal] = field(default_factory=list)  # the last behind
    helped: Helped | None = None  # whom help told next is for
    struck: EntityKey | None = None  # the state of the last disaster that the text places
    donated: Helped | None = None  # for whom donors come together
    court: Phrase | None = None  # the international court named last
    countries: list[Phrase] = field(default_factory=list)  # those that sentences spoke of, the last behind
    told_from: int = 0  # where the sentence before begins
    bodies: list[Phrase] = field(default_factory=list)  # those that it names
    list_of: Draft | None = None  # the event whose participants a list names
    listed: Mapping[int, tuple[Node, ...]] = field(default_factory=dict)  # whom the next sentence names
    speaks: Mapping[EntityKey, EntityKey] = field(default_factory=dict)  # for whom each person acts
    decisions: list[Decision] | None = None  # what the rules decided, where somebody wants to know
    quoted: Sequence[Quotation] = ()  # the article's quotations, in text order
    owners: Mapping[EntityKey, EntityKey] = field(default_factory=dict)  # whose the bodies are that speak
    _primed: set[str] = field(default_factory=set)
    _noted: int = 0

    def primed(self) -> Set[str]:
        """The frames told so far, and the type and mode of each; it grows with what is told."""
        for draft in self.drafts[self._noted :]:
            if draft.frame:
                self._primed.add(draft.frame)
            if draft.mode:
                self._primed.add(f"{draft.plover}:{draft.mode}")
        self._noted = len(self.drafts)
        return self._primed

    def decided(
        self,
        passage: Passage,
        trigger: Trigger | None,
        rule: Callable[..., object],
        slots: Slots | None = None,
        draft: Draft | None = None,
    ) -> None:
        """Notes what a rule decided about a trigger, if anybody wants to know."""
        if self.decisions is not None:
            self.decisions.append(Decision(passage, trigger, rule, slots, draft))


@record
class Passage:
    """One sentence made ready for event extraction."""

    index: int
    sentence: Sentence
    nodes: Nodes
    triggers: tuple[Trigger, ...]
    bonds: tuple[Bond, ...]
    language: Language
    before: Phrase | None = None  # whom the sentence before was about
    at_home: bool = False  # read for what people of one state do among themselves
    voices: tuple[tuple[int, int, Phrase], ...] = ()  # who says its quoted words, from where to where


@record
class Decision:
    """What one rule decided about the words of a trigger; its name and docstring say why.

    `slots` are those whom it leaves in their slots; None where by it the words tell nothing of their own.
    Without a trigger the sentence was made ready by it; `draft` is what the words were put together to.
    """

    passage: Passage
    trigger: Trigger | None
    rule: Callable[..., object]
    slots: Slots | None = None
    draft: Draft | None = None


def new_draft(
    passage: Passage, kind: Kind, plover: Plover | None, evidence: Evidence, status: Status
) -> Draft:
    """An empty draft at this place of the text."""
    sentence = passage.sentence
    return Draft(kind, plover, status, passage.index, sentence.zone, sentence.paragraph, [evidence])


def when_and_where(telling: Telling, passage: Passage, at: int, after: int, draft: Draft) -> None:
    """The dates and places between an event's words and the next event's, else before them."""
    stops = [t.first for t in passage.triggers if t.first >= after and not _held_it(passage, t, after)]
    stops += [n for n, node in enumerate(passage.nodes) if node.event is not None and n >= after]
    last = min(stops, default=len(passage.nodes))
    goes_on = passage.language.words.place.site_leads  # "di ibu kota Laos, Vientiane"
    slot = ""
    relative = 0  # ", which ended on Thursday without Kiribati, whose president": of another
    loose = 0  # other words since the event or its last date or place
    for n in range(after, last):
        node = passage.nodes[n]
        loose = loose + 1 if node.low.isalpha() and node.low not in passage.language.prepositions else loose
        further = node.low in passage.language.relatives
        relative += further
        if (
            (further and relative > 1)
            or loose > LOOSE
            or (draft.start is not None and node.low in passage.language.sayings)
            or (node.low.endswith(passage.language.gerund) and passage.nodes[n - 1].low == ",")
        ):
            break
        if node.low:
            kept = slot if node.low in goes_on or node.low in {",", "("} or _in_the(passage, n) else ""
            slot = passage.language.prepositions.get(node.low, kept)
        elif node.date is not None:
            loose = 0
            if _put_off(passage, n):
                continue
            if _ending(passage, n):
                draft.end = draft.end or node.date.until or node.date.start
            else:
                date_draft(draft, node.date)
        elif passage.nodes[n - 1].low in goes_on and node.actor:
            continue  # "di ibu kota Laos": its capital, which stands behind or is told elsewhere
        elif node.phrase is not None and slot == "at" and node.phrase.place is not None:
            place_draft(telling, draft, node.phrase)


def _in_the(passage: Passage, at: int) -> bool:
    """ "will be held in the Gambia": an article that belongs to a country's name, not "in the Swiss city"."""
    nodes, pack = passage.nodes, passage.language
    named = nodes[at + 1].phrase if at + 1 < len(nodes) and nodes[at].low in pack.determiners else None
    return named is not None and named.kind is PhraseKind.COUNTRY and named.named and not named.modifier


def _held_it(passage: Passage, trigger: Trigger, after: int) -> bool:
    """ "COP26, which Britain has hosted in Glasgow since 31 October": the verb tells of the event before.

    So it does in "the Suva Ocean Forum, jointly hosted by Fiji, began in Suva on Monday".
    """
    pack, lows = passage.language, passage.nodes.lows
    if trigger.noun or trigger.first - after > LOOSE or lows[after] != ",":
        return False
    if trigger.passive and Trait.RECEIVES in trigger.frame.traits and not pack.nouns_after:
        return True
    which = lows[after + 1] in pack.words.place.which
    return which and lows[trigger.first] in pack.words.place.happening


def behind_its_kind(passage: Passage, at: int) -> int:
    """ "the COP29 climate conference in Baku": behind the noun that says what an event known by name is."""
    units, pack = passage.nodes, passage.language
    for trigger in passage.triggers if not pack.nouns_after else ():
        told = trigger.noun and trigger.frame.kind in GATHERINGS and 0 <= trigger.first - at <= KIND
        if told and all(n.low.isalpha() and n.low not in pack.prepositions for n in units[at : trigger.last]):
            return trigger.last
    return at


KIND = 2
"""Words between an event's name and the noun of what it is."""

LOOSE = 5
"""Words that may stand between an event's name and its place or date."""


def _ending(passage: Passage, at: int) -> bool:
    """ "wrapped up on July 14", "yang berakhir hari ini": the last day."""
    return not passage.language.endings.isdisjoint(passage.nodes.lows[max(0, at - 3) : at])


def _put_off(passage: Passage, at: int) -> bool:
    """ "KTT ASEAN ditunda hingga September", "was put off until September": no day of what was to be."""
    untils = passage.language.words.status.until_when
    near = passage.nodes.lows[max(0, at - 3) : at]
    return not (untils.isdisjoint(near) or passage.language.cancels.isdisjoint(near))


LONG = frozenset({Kind.NEGOTIATION, Kind.CONFERENCE, Kind.MEASURE})
"""Kinds of event that may go on for years."""


def date_draft(draft: Draft, date: DateMention) -> None:
    """Take over a date where the draft has none or only a coarser one."""
    if draft.start is None:
        years = date.start.month is None and draft.kind not in LONG  # "visited in 2018 and 2019"
        draft.start, draft.end, draft.said = date.start, None if years else date.until, date
    elif date.until is not None and draft.end is None and date.start == draft.start:
        draft.end = date.until
    elif len(date.start.iso) > len(draft.start.iso) and date.start.iso.startswith(draft.start.iso):
        draft.start, draft.end, draft.said = date.start, date.until, date


def place_draft(telling: Telling, draft: Draft, phrase: Phrase) -> None:
    """The most specific place named first stays; the country it lies in is kept as the venue's."""
    place_key(telling, draft, phrase.place or phrase.entity)


def forget(telling: Telling, drafts: Iterable[Draft]) -> None:
    """Take back what was drafted, these very drafts and none that tell the same."""
    gone = {id(draft) for draft in drafts}
    telling.drafts[:] = [draft for draft in telling.drafts if id(draft) not in gone]


def place_key(telling: Telling, draft: Draft, key: EntityKey) -> None:
    """As `place_draft`, by the key of a place or country."""
    place = telling.known.reference.places.get(key)
    country = telling.known.reference.country_of(key)
    if draft.kind is Kind.SIGNING and place is not None and place.kind in WORLD_PARTS:
        return  # "menandatangani Perjanjian Persahabatan di Asia Tenggara": what the treaty is about
    if draft.kind is Kind.VISIT and _is_region(telling.known.reference, key) and draft.entities(Role.HOST):
        return  # "visited Chad in a push for peace in the Sahel": he was in Chad
    if place is not None and place.kind == "city" and draft.city is None:
        draft.city = key
    if draft.place is None:
        draft.place = key
    elif draft.place.startswith("country/"):
        draft.place = refined(telling.known.reference, draft.place, key)
    elif place is not None and place.kind in SITES and _is_region(telling.known.reference, draft.place):
        draft.place = key  # "is due in Suva to open a mission, the second in the Pacific"
    if draft.venue_country is None:
        draft.venue_country = country


def _is_region(reference: Reference, key: EntityKey) -> bool:
    """A sea, a continent or another part of the world that no state has to itself."""
    place = reference.places.get(key)
    return place is not None and place.kind not in SITES and place.country is None


WORLD_PARTS = frozenset({"continent", "region"})
"""Kinds of place that are too large to meet in."""


def is_world_part(telling: Telling, key: EntityKey) -> bool:
    """Whether a place is too large to meet in: Europe."""
    place = telling.known.reference.places.get(key)
    return place is not None and place.kind in WORLD_PARTS


SITES = frozenset({"city", "venue", "palace", "airport", "base"})
BUILDINGS = SITES - {"city"}


def is_site(telling: Telling, phrase: Phrase) -> bool:
    """A city or building, where words can be spoken; a sea or country is what they are about."""
    key = phrase.place or phrase.entity
    place = telling.known.reference.places.get(key)
    return place.kind in SITES if place else key.startswith("place/")


def month_of(day: PartialDate | None) -> PartialDate | None:
    """The month that a day lies in, for what happened about then."""
    return PartialDate(day.year, day.month) if day is not None and day.month is not None else day


def is_building(reference: Reference, key: EntityKey) -> bool:
    """A venue; what no table lists is one, since cities mostly are listed."""
    place = reference.places.get(key)
    return place.kind in BUILDINGS if place else key.startswith("place/")


def refined(reference: Reference, coarse: EntityKey | None, fine: EntityKey | None) -> EntityKey | None:
    """The more exact of two places of one event: building before city, city before its country."""
    if coarse is None or fine is None:
        return coarse or fine
    place = reference.places.get(fine)
    if coarse.startswith("country/"):
        return fine if place is not None and place.country == coarse else coarse
    return fine if is_building(reference, fine) and not is_building(reference, coarse) else coarse


def may_take_part(phrase: Phrase, role: Role) -> bool:
    """Places and platforms take no part, except that a visit has a host country."""
    if phrase.modifier and role in (Role.SIGNATORY, Role.VISITOR):
        return False  # "Ukrainian grain" signs nothing
    return phrase.kind not in (PhraseKind.PLACE, PhraseKind.PLATFORM)


def name_words(place: EntityKey) -> list[str]:
    """The words of a place's name, as its key has them."""
    return place.partition("/")[2].split("-")


def is_seen(telling: Telling, phrase: Phrase) -> bool:
    """ "mengunjungi Candi Borobudur di Magelang": a building that one goes to see, before its city."""
    key = phrase.place or phrase.entity
    listed = telling.known.reference.places.get(key)
    return is_building(telling.known.reference, key) or (listed is not None and listed.kind == "other")


def body_before(passage: Passage, at: int) -> Phrase | None:
    """The body whose name stands right before the node of a gathering: "the African Union summit"."""
    before = passage.nodes[at - 1].phrase if at > 0 and not passage.language.nouns_after else None
    return before if before is not None and before.kind in BODIES else None


BODIES = frozenset({PhraseKind.ORGANIZATION, PhraseKind.GROUP})


def group_named(name: str, known: Knowledge) -> EntityKey | None:
    """The group or international organization in an event's name: ASEAN in "43rd ASEAN Summit"."""
    for hit in find(known.actors, tokenize(name, 0, len(name))):
        body = known.reference.organizations.get(hit.senses[0].key)
        if body is not None and body.of_states:
            return hit.senses[0].key
    return None
