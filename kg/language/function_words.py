"""The small words that the engine asks for, by what they do: what opens a clause, what makes a condition.

Every set is of lower-case words of one language; a set is empty where a language has no such word.
"""

from __future__ import annotations

from dataclasses import dataclass

from kg.language.body_words import BodyWords
from kg.language.clause_words import ClauseWords
from kg.language.deed_words import DeedWords
from kg.language.gathering_words import GatheringWords
from kg.language.group_words import GroupWords
from kg.language.likewise_words import LikewiseWords
from kg.language.name_words import NameWords
from kg.language.office_words import OfficeWords
from kg.language.people_words import PeopleWords
from kg.language.place_words import PlaceWords
from kg.language.sequel_words import SequelWords
from kg.language.statement_words import StatementWords
from kg.language.status_words import StatusWords
from kg.language.time_words import TimeWords
from kg.language.title_words import TitleWords
from kg.language.verb_words import VerbWords


@dataclass(frozen=True, slots=True)
class FunctionWords:
    """All small words of one language."""

    clause: ClauseWords
    verb: VerbWords
    deed: DeedWords
    gathering: GatheringWords
    statement: StatementWords
    likewise: LikewiseWords
    status: StatusWords
    place: PlaceWords
    name: NameWords
    body: BodyWords
    people: PeopleWords
    title: TitleWords
    group: GroupWords
    time: TimeWords
    office: OfficeWords
    sequel: SequelWords
