"""The linked document: sentences, tokens and phrases, between finding names and extracting claims.

Offsets count code points of the article's text, as in `kg.model`.
"""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum

from kg.model import EntityKey, OfficeId, PartialDate, ZoneKind
from kg.records import QuickEnumType, record


@record
class Token:
    """A word, number or punctuation mark; `low` is its lower-case form."""

    begin: int
    end: int
    text: str
    low: str


@record
class DateMention:
    """An expression of time: `start` to `end` (None for one day, month or year).

    `relative` is true when the publication date was needed to resolve it. `behind` is true when it dates
    what follows its "after" or "before", as in "flew home on Tuesday, a day after he was recalled".
    """

    begin: int
    end: int
    start: PartialDate
    until: PartialDate | None = None
    relative: bool = False
    behind: bool = False


class PhraseKind(StrEnum, metaclass=QuickEnumType):
    """What a phrase refers to."""

    PERSON = "person"
    COUNTRY = "country"
    ORGANIZATION = "organization"
    PLATFORM = "platform"
    PLACE = "place"
    GROUP = "group"  # a country group, perhaps with a count: "ten ASEAN countries"


@record
class Phrase:
    """A noun phrase that refers to someone or somewhere: its name, titles and apposition as one.

    `begin` to `end` is the whole phrase ("Australian Foreign Minister Penny Wong"), `entity` whom
    it refers to after linking, pronouns and bare titles ("he", "the envoy", "Menlu RI") included.
    `speaks_for` is the country or organization whose office the person holds or that the phrase
    belongs to. `count` is a stated number ("ten ASEAN countries"), `without` are members that the
    text excludes. `named` is false for pronouns and bare titles.
    `place` is set when the name may also stand for a place (a capital, a country, a palace).
    """

    begin: int
    end: int
    kind: PhraseKind
    entity: EntityKey
    named: bool = True
    speaks_for: EntityKey | None = None
    place: EntityKey | None = None
    office: OfficeId | None = None
    count: int | None = None
    without: tuple[EntityKey, ...] = ()
    modifier: bool = False  # a demonym or name that modifies a noun: "Ukrainian grain"
    acts_as_members: bool = False  # a small group such as the Baltic states or the E3: its members act
    accredited: EntityKey | None = None  # the country that received an ambassador
    others: tuple[EntityKey, ...] = ()  # who else is meant: "both", "kedua negara"
    holder: EntityKey | None = None  # who acts for the country: "the presidents of Peru and Chile"
    within: EntityKey | None = None  # the country of a place that the reference knows


@record
class Sentence:
    """One sentence: its tokens, phrases and dates in order of position, none overlapping.

    `paragraph` numbers the paragraph (or caption, or heading) that it stands in, from 0 through
    the article. A sentence never crosses a zone. `lows` are the tokens' words in lower case, in order, and
    `words` the same as a set: what no rule of a family asks for is seen by one look at that.
    """

    begin: int
    end: int
    zone: ZoneKind
    paragraph: int
    tokens: tuple[Token, ...]
    phrases: tuple[Phrase, ...] = ()
    dates: tuple[DateMention, ...] = ()
    lows: tuple[str, ...] = field(default=(), compare=False, repr=False)
    words: frozenset[str] = field(default=frozenset(), compare=False, repr=False)

    def __post_init__(self) -> None:
        if len(self.lows) != len(self.tokens):
            lows = tuple([t.low for t in self.tokens])
            object.__setattr__(self, "lows", lows)
            object.__setattr__(self, "words", frozenset(lows))
