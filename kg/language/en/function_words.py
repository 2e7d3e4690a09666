"""English small words, put together of those of each subject."""

from __future__ import annotations

from kg.language.en.body_words import BODY
from kg.language.en.clause_words import CLAUSE
from kg.language.en.deed_words import DEED
from kg.language.en.gathering_words import GATHERING
from kg.language.en.group_words import GROUP
from kg.language.en.likewise_words import LIKEWISE
from kg.language.en.name_words import NAME
from kg.language.en.office_words import OFFICE
from kg.language.en.people_words import PEOPLE
from kg.language.en.place_words import PLACE
from kg.language.en.sequel_words import SEQUEL
from kg.language.en.statement_words import STATEMENT
from kg.language.en.status_words import STATUS
from kg.language.en.time_words import TIME
from kg.language.en.title_words import TITLE
from kg.language.en.verb_words import VERB
from kg.language.function_words import FunctionWords

FUNCTION_WORDS = FunctionWords(
    CLAUSE,
    VERB,
    DEED,
    GATHERING,
    STATEMENT,
    LIKEWISE,
    STATUS,
    PLACE,
    NAME,
    BODY,
    PEOPLE,
    TITLE,
    GROUP,
    TIME,
    OFFICE,
    SEQUEL,
)
