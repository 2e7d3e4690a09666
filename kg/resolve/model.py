"""The types of resolution: who or what an article names, as compared with what other articles name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Literal


@dataclass(frozen=True, slots=True, order=True)
class Occurrence:
    """An IRI as one graph uses it: the unit of resolution.

    Two articles may use one IRI for two people of one name, and two IRIs for one person.
    """

    graph: str
    iri: str


@dataclass(frozen=True, slots=True)
class Resolved:
    """What an occurrence stands for, how sure that is (0 to 1), and the rule that decided.

    `looks_like` is somebody else, whose name looks the same in letters of another alphabet.
    """

    canonical: str
    confidence: float
    rule: str
    looks_like: str = ""


@dataclass(frozen=True, slots=True, order=True)
class Tenure:
    """An office that a graph gives to a person.

    `country` is that of the office, "" for an international body. `since` and `until` are ISO dates as
    precise as known; an article that tells of an office held gives the day of its publication as both.
    """

    office: str
    of: str
    country: str
    since: str = ""
    until: str = ""
    former: bool = False


@dataclass(frozen=True, slots=True)
class PersonProfile:
    """All that one graph says of a person and that tells people apart.

    `day` is when the article was published, "" if unknown; `listed` marks the reference's own people.
    """

    at: Occurrence
    names: tuple[str, ...]
    tenures: tuple[Tenure, ...] = ()
    day: str = ""
    listed: bool = False


@dataclass(frozen=True, slots=True)
class OrganizationProfile:
    """All that one graph says of an organization and that tells organizations apart."""

    at: Occurrence
    names: tuple[str, ...]
    abbreviations: tuple[str, ...] = ()
    country: str = ""
    listed: bool = False


@dataclass(frozen=True, slots=True)
class EventProfile:
    """All that one graph says of an event and that tells events apart.

    `sides` are countries and organizations, the countries of people among them; `seats` the people, each
    with the side that it is known to stand for, or "".
    `begin` and `end` are ISO dates as precise as the text, `day` is when the article was published, and
    `text` tells articles of the same words apart from others.
    """

    at: Occurrence
    kind: str
    plover: str = ""
    status: str = ""
    begin: str = ""
    end: str = ""
    place: str = ""
    country: str = ""
    names: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
    sides: frozenset[str] = frozenset()
    seats: frozenset[tuple[str, str]] = frozenset()
    actors: frozenset[str] = frozenset()
    recipients: frozenset[str] = frozenset()
    day: str = ""
    text: str = ""
    people: frozenset[str] = field(init=False, compare=False, repr=False)
    """Everyone who is known to have taken part: kept, since each comparison asks."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "people", frozenset(person for person, _ in self.seats))


class Fit(IntEnum):
    """How well two names of people go together; a higher one is surer."""

    CONTRADICTED = -1  # George W. Bush, George H. W. Bush
    NONE = 0
    WEAK = 1  # J. Smith, John Smith: only with an office or a country in common
    NEAR = 2  # nicknames, spellings
    SHORTENED = 3  # middle names left out
    SAME = 4


Reasons = dict[Occurrence, tuple[float, str]]
"""The members of a cluster, each with the confidence and the rule that brought it in."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a person decided about occurrences: that `first` and `second` are one thing, or that they are not.

    Several occurrences stand on either side, so that the decision outlives the removal of an article.
    """

    kind: Literal["merge", "split"]
    first: tuple[Occurrence, ...]
    second: tuple[Occurrence, ...]


def ruled(clusters: list[Reasons], rulings: Iterable[Ruling]) -> list[Reasons]:
    """The clusters after people's decisions, applied in their order; a later one prevails."""
    out = list(clusters)
    for ruling in rulings:
        place = {
            at: number
            for number, members in enumerate(out)
            for at in (*ruling.first, *ruling.second)
            if at in members
        }
        first = {place[at] for at in ruling.first if at in place}
        second = {place[at] for at in ruling.second if at in place}
        if not first or not second:
            continue
        touched = sorted(first | second)
        if ruling.kind == "merge":
            merged: Reasons = {}
            for number in touched:
                merged |= out[number]
            merged |= dict.fromkeys(
                (at for at in (*ruling.first, *ruling.second) if at in merged), (1.0, "review:merge")
            )
            changed = [merged]
        else:
            taken = {at: (1.0, "review:split") for at in ruling.first if at in place}
            changed = [taken, *({at: why for at, why in out[n].items() if at not in taken} for n in touched)]
        out = [members for number, members in enumerate(out) if number not in touched]
        out += [members for members in changed if members]
    return out
