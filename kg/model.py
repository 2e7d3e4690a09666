"""The domain: frozen types that travel from the reader to the claims, and the enums they use.

Offsets (`begin`, `end`) count Unicode code points of the article's decoded text, byte-order mark
removed, line ends as they are in the file; `end` is exclusive. Confidence is between 0 and 1.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from typing import NewType

from kg.records import QuickEnumType, record

EntityKey = NewType("EntityKey", str)
"""Identifies an entity: its class and its slug, such as `country/IDN` or `person/retno-marsudi`."""

OfficeId = NewType("OfficeId", str)
"""An office by its English label, such as `minister of foreign affairs`."""

EventKey = NewType("EventKey", str)
"""Identifies an event inside one article."""


class ZoneKind(StrEnum, metaclass=QuickEnumType):
    """What a stretch of a news page is."""

    TITLE = "title"
    LEAD = "lead"  # the standfirst between title and by-line
    BYLINE = "byline"  # reporters, editors, publication time, credits at the foot
    CAPTION = "caption"  # the words under a picture; facts of their own, apart from the body
    CREDIT = "credit"  # photographer and agency of a picture
    DATELINE = "dateline"  # "Liputan6.com, Jakarta - "
    HEADING = "heading"
    BODY = "body"
    TEASER = "teaser"  # "Baca juga: ...": names count, events do not
    NOISE = "noise"  # navigation, buttons, "Lanjutkan Membaca"


class EntityType(StrEnum, metaclass=QuickEnumType):
    """The five kinds of thing that an article can name."""

    PERSON = "Person"
    COUNTRY = "Country"
    ORGANIZATION = "Organization"
    PLATFORM = "Platform"
    PLACE = "Place"


class Kind(StrEnum, metaclass=QuickEnumType):
    """Kinds of event; each is a class of the ontology."""

    CONFERENCE = "Conference"
    SUMMIT = "Summit"
    MEETING = "Meeting"
    VISIT = "Visit"
    CALL = "Call"
    NEGOTIATION = "Negotiation"
    SIGNING = "Signing"
    CEREMONY = "Ceremony"
    APPOINTMENT = "Appointment"
    STATEMENT = "Statement"
    MEASURE = "Measure"


class Plover(StrEnum, metaclass=QuickEnumType):
    """The sixteen event types of the PLOVER codebook (February 2024)."""

    AGREE = "AGREE"
    CONSULT = "CONSULT"
    SUPPORT = "SUPPORT"
    CONCEDE = "CONCEDE"
    COOPERATE = "COOPERATE"
    AID = "AID"
    RETREAT = "RETREAT"
    REQUEST = "REQUEST"
    ACCUSE = "ACCUSE"
    REJECT = "REJECT"
    THREATEN = "THREATEN"
    PROTEST = "PROTEST"
    SANCTION = "SANCTION"
    MOBILIZE = "MOBILIZE"
    COERCE = "COERCE"
    ASSAULT = "ASSAULT"


class Status(StrEnum, metaclass=QuickEnumType):
    """Whether an event took place, as far as the article says."""

    HELD = "held"
    PLANNED = "planned"
    CANCELLED = "cancelled"
    DENIED = "denied"
    CONDITIONAL = "conditional"


class Role(StrEnum, metaclass=QuickEnumType):
    """What a participant does in an event."""

    HOST = "host"
    ORGANIZER = "organizer"
    OPENER = "opener"
    CHAIR = "chair"
    ATTENDEE = "attendee"
    SPEAKER = "speaker"
    VISITOR = "visitor"
    MEDIATOR = "mediator"
    SIGNATORY = "signatory"
    APPOINTEE = "appointee"
    ACTOR = "actor"
    RECIPIENT = "recipient"


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A date as precise as the text: a year, a month of a year, or a day."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def iso(self) -> str:
        """`2019`, `2019-09` or `2019-09-10`."""
        if self.month is None:
            return f"{self.year:04d}"
        if self.day is None:
            return f"{self.year:04d}-{self.month:02d}"
        return f"{self.year:04d}-{self.month:02d}-{self.day:02d}"

    @property
    def datatype(self) -> str:
        """Local name of the XML Schema type: `gYear`, `gYearMonth` or `date`."""
        if self.month is None:
            return "gYear"
        return "gYearMonth" if self.day is None else "date"


EARLIEST, LATEST = "0200", "9799"
"""Years of publication from which two centuries can be counted back and on without leaving the calendar."""


@lru_cache(maxsize=1024)
def _day(iso: str) -> PartialDate:
    """The date that an ISO 8601 date writes; asked for at nearly every step."""
    return PartialDate(*map(int, iso.split("-")))


@dataclass(frozen=True, slots=True)
class Zone:
    """A stretch of the article's text and what it is."""

    kind: ZoneKind
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class Article:
    """One article as read: its text, its zones, and what its head says about it.

    `published` is an ISO 8601 date or date-time with offset, as precise as the page says.
    `identifier` is the `id` of a JSONL record, else the file's name without its suffix. `written` is the
    day before that of the paper on which its dateline says that the article was written.
    """

    identifier: str
    text: str
    language: str
    sha256: str
    zones: tuple[Zone, ...]
    title: str | None = None
    published: str | None = None
    publisher: str | None = None
    author: str | None = None
    source_url: str | None = None
    written: str | None = None

    @property
    def day(self) -> PartialDate | None:
        """The day that the text tells from, of dateline or publication; None at the ends of the calendar."""
        day = self.written or self.published
        return _day(day[:10]) if day and EARLIEST <= day[:4] <= LATEST else None


@record
class Evidence:
    """The stretch of text that a claim rests on, what found it, and how sure that is."""

    begin: int
    end: int
    rule: str
    confidence: float = 1.0


@record
class Mention:
    """A name in the text and the entity that it stands for.

    `entities` usually has one key; a capital that means both the city and the government has two.
    """

    begin: int
    end: int
    text: str
    entities: tuple[EntityKey, ...]
    rule: str
    confidence: float
    zone: ZoneKind


@record
class Entity:
    """Who or what the article names, or what its claims refer to.

    `cls` is the ontology class's local name, at its most specific (`CountryGroup`, `Person`), `also`
    further classes: the Baltic states are a country group and a place.
    `label_en`, `label_id`: one name a language; where a language has none of its own, the other's
    is used. `surfaces` are the distinct strings that name it in this article, in order.
    """

    key: EntityKey
    type: EntityType
    cls: str
    label_en: str
    label_id: str
    surfaces: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    abbreviation: str | None = None
    iso3: str | None = None
    iso2: str | None = None
    qid: str | None = None
    in_country: EntityKey | None = None
    operated_by: EntityKey | None = None
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Position:
    """A person holds or held an office of a country or organization."""

    person: EntityKey
    office: OfficeId
    of: EntityKey | None
    to: EntityKey | None
    former: bool
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class MembershipUse:
    """A membership that an inferred participation rests on."""

    group: EntityKey
    member: EntityKey


@record
class Participation:
    """Someone's part in an event.

    Stated when `inferred_from` is None; else the key of the stated participant (a group) of the
    same event and role from whose membership on the event's day it follows.
    """

    participant: EntityKey
    role: Role
    evidence: tuple[Evidence, ...]
    level: str | None = None
    count_stated: int | None = None
    inferred_from: EntityKey | None = None
    membership: MembershipUse | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, will happen, was cancelled or denied, as the article tells it."""

    key: EventKey
    kind: Kind
    plover: Plover | None
    status: Status
    participations: tuple[Participation, ...]
    evidence: tuple[Evidence, ...]
    mode: str | None = None
    contexts: tuple[str, ...] = ()
    name: str | None = None
    name_language: str | None = None
    abbreviation: str | None = None
    start: PartialDate | None = None
    end: PartialDate | None = None
    place: EntityKey | None = None
    theme: str | None = None
    follows: EventKey | None = None
    part_of: EventKey | None = None
    aliases: tuple[str, ...] = ()  # other names of the event, as the text writes them


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words that someone said: the very words (direct) or the clause that reports them.

    The words are `article.text[begin:end]`, without their quotation marks. `evidence` covers the
    words and their attribution.
    """

    speaker: EntityKey
    begin: int
    end: int
    direct: bool
    evidence: tuple[Evidence, ...]
    addressee: EntityKey | None = None
    about: tuple[EntityKey, ...] = ()
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Topic:
    """A subject that the article is about, by its English label, and where it says so."""

    label_en: str
    label_id: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Findings:
    """All that was understood from one article, ready to become claims.

    `entities` holds every entity that anything below refers to; those that the text names have a
    mention. `notes` are remarks for people, such as a stated count that does not fit.
    """

    article: Article
    entities: tuple[Entity, ...] = ()
    mentions: tuple[Mention, ...] = ()
    positions: tuple[Position, ...] = ()
    events: tuple[Event, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    topics: tuple[Topic, ...] = ()
    notes: tuple[str, ...] = field(default=())
