"""What linking remembers while it walks through an article, and what it gives."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field

from kg.document import Phrase, Sentence
from kg.find.knowledge import Knowledge
from kg.find.scenes import Reading
from kg.link.people import Cast, Person
from kg.model import Article, EntityKey, Evidence, Mention, OfficeId, Position


@dataclass(slots=True)
class Linked:
    """What linking gives: sentences with phrases, mentions, positions, people, names of the unlisted."""

    sentences: list[Sentence] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    positions: list[Position] = field(default_factory=list)
    people: dict[EntityKey, Person] = field(default_factory=dict)
    unlisted: dict[EntityKey, str] = field(default_factory=dict)
    bodies: dict[EntityKey, tuple[str, EntityKey]] = field(default_factory=dict)
    mission_at: dict[int, EntityKey] = field(default_factory=dict)  # by where a mission is named, its city
    missions: dict[tuple[str, EntityKey], EntityKey] = field(
        default_factory=dict
    )  # body and country: the city
    dateline: EntityKey | None = None  # the city from which the article reports
    speaks: dict[EntityKey, EntityKey] = field(default_factory=dict)  # for whom each person acts
    acted: dict[EntityKey, EntityKey] = field(default_factory=dict)  # for whom people acted who are long gone
    home: EntityKey | None = None
    then: dict[EntityKey, EntityKey] = field(default_factory=dict)  # today's state: the one that was there


@dataclass(frozen=True, slots=True)
class SharedOffice:
    """An office in the plural, or two of one cabinet, the countries whose it is (none told: of whoever is
    named), and where."""

    offices: tuple[tuple[OfficeId, str], ...]
    countries: frozenset[EntityKey]
    sentence: int
    first: int
    last: int
    of_both: bool = False  # "their foreign ministers", "the foreign ministers of the two countries"
    body: EntityKey | None = None  # "the forum's co-chairs, X of Peru and Y of Togo": whose office it is


@dataclass(slots=True)
class Walk:
    """The state of one walk through an article: who and what has been met so far."""

    article: Article
    known: Knowledge
    day: str  # the ISO day of publication, "" when unknown
    cast: Cast
    out: Linked
    named: set[EntityKey] = field(default_factory=set)  # countries and organizations named in so many words
    recent: list[EntityKey] = field(default_factory=list)  # people, the last mentioned first
    subjects: list[EntityKey] = field(default_factory=list)  # the first person of each sentence, last first
    countries: list[EntityKey] = field(default_factory=list)  # the last mentioned first
    told: Counter[EntityKey] = field(default_factory=Counter)  # how often the article speaks of each country
    crowd: EntityKey | None = None  # where the crowd is that was told of last
    ruled: EntityKey | None = None  # the country whose coup or junta the article tells of
    leading: list[EntityKey] = field(default_factory=list)  # the first country of each sentence, last first
    lead_paragraph: int = -1  # where the first of `leading` stands
    lead_number: int = -1  # the sentence in which it stands
    subject_number: int = -1  # the sentence of the first of `subjects`
    subject_paragraph: int = -1  # where it stands
    here: dict[EntityKey, None] = field(default_factory=dict)  # countries acting in this sentence so far
    shared_office: SharedOffice | None = None  # the office that the text named last in the plural
    number: int = 0  # of the sentence that is being walked
    leads: bool = False  # whether this sentence had one
    sides: list[list[EntityKey]] = field(default_factory=list)  # who was named together, last first
    pairs: list[list[EntityKey]] = field(default_factory=list)  # people joined by "and", last first
    gathered: list[EntityKey] = field(default_factory=list)  # all countries of the last sentence with several
    gathered_number: int = -1  # that sentence
    faces: dict[EntityKey, EntityKey] = field(default_factory=dict)  # who stands for two states
    faces_number: int = -1  # the sentence that told of the two
    company: dict[EntityKey, EntityKey] = field(
        default_factory=dict
    )  # three states or more: who is named for each
    company_number: int = -1  # the sentence that named them
    listed: list[list[EntityKey]] = field(default_factory=list)  # three and more joined by "and", last first
    body_led: tuple[int, EntityKey] | None = None  # the sentence that "the leaders" led, and whose they are
    acting_together: list[EntityKey] = field(default_factory=list)  # states joined at the head of a sentence
    acting_number: int = -1  # of that sentence
    joined: list[EntityKey] = field(default_factory=list)  # the two parties joined by "and" last
    joined_number: int = -1  # of that sentence
    beside: Counter[frozenset[EntityKey]] = field(default_factory=Counter)  # pairs named in one sentence
    parties_last: bool = False  # whether those joined last were no people
    opponents: list[EntityKey] = field(default_factory=list)  # the two of the last quarrel or talks
    fighting: list[EntityKey] = field(default_factory=list)  # of whom one struck the other, by a noun
    acting: EntityKey | None = None  # the foreign country that this sentence begins with, the only one so far
    scope: list[EntityKey] = field(
        default_factory=list
    )  # people of this sentence so far, none of a quotation
    quoted_scope: list[EntityKey] = field(
        default_factory=list
    )  # people whom this sentence names in quotation
    spoken: list[tuple[int, int]] = field(default_factory=list)  # where the article quotes speech
    seen_positions: dict[tuple[EntityKey, OfficeId, EntityKey], set[EntityKey | None]] = field(
        default_factory=dict
    )  # person, office and what it is of: the countries that received the person
    accredited: dict[EntityKey, EntityKey] = field(default_factory=dict)  # whom a country received as envoy
    envoy: tuple[OfficeId, EntityKey, EntityKey | None] | None = None  # the one without a name told last
    receives: EntityKey | None = None  # whose head of state was told to receive credentials
    assumed: set[tuple[object, ...]] = field(default_factory=set)  # of them, those with an assumed receiver
    reading: Reading | None = None  # the sentence that is being walked
    before: Reading | None = None  # the sentence that was walked before it
    list_office: OfficeId | None = None  # the office whose holders a list names
    last_office: OfficeId | None = None
    nameless: Phrase | None = None  # who holds an office and has no name, told of last at a sentence's head
    nameless_number: int = -1  # the last sentence that told of him
    nameless_scope: int = 0  # how many people his sentence named before him, in a clause of their own
    stood_for: tuple[int, int] = (-1, -1)  # the sentence and token of the last holder of an office unnamed
    bodies_named: list[EntityKey] = field(default_factory=list)  # organizations, the last named first
    letters: dict[str, EntityKey] = field(default_factory=dict)  # bodies without a table by their letters
    organs: dict[EntityKey, EntityKey] = field(default_factory=dict)  # of them, those of a state, and whose
    called_in: set[EntityKey] = field(default_factory=set)  # countries whose envoy a ministry protested to
    owned: dict[EntityKey, tuple[EntityKey, Evidence]] = field(default_factory=dict)  # "Peru's Fujimori"
    together: list[EntityKey] = field(
        default_factory=list
    )  # the people of the last sentence that had two or more
    together_number: int = -1  # that sentence
    spoke: EntityKey | None = None  # whom the last sentence names at its end as who said it

    def is_spoken(self, offset: int) -> bool:
        """Whether an offset lies in quoted speech: whom a speaker names is not who is said to speak."""
        at = bisect_right(self.spoken, (offset, len(self.article.text))) - 1
        return at >= 0 and offset < self.spoken[at][1]
