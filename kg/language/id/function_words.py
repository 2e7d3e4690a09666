"""Indonesian small words, put together of those of each subject."""

from __future__ import annotations

from kg.language.function_words import FunctionWords
from kg.language.id.body_words import BODY
from kg.language.id.clause_words import CLAUSE
from kg.language.id.deed_words import DEED
from kg.language.id.gathering_words import GATHERING
from kg.language.id.group_words import GROUP
from kg.language.id.likewise_words import LIKEWISE
from kg.language.id.name_words import NAME
from kg.language.id.office_words import OFFICE
from kg.language.id.people_words import PEOPLE
from kg.language.id.place_words import PLACE
from kg.language.id.sequel_words import SEQUEL
from kg.language.id.statement_words import STATEMENT
from kg.language.id.status_words import STATUS
from kg.language.id.time_words import TIME
from kg.language.id.title_words import TITLE
from kg.language.id.verb_words import VERB

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
