"""How claims write terms in N-Quads: the fixed ones, and the literals that come from an article.

Claims are written as lines of text: a line costs a tenth of a microsecond or two, where a `Quad` with a
literal costs 2.6, and an article has hundreds of them. What wants quads reads the lines (`kg.claims.claims`).
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from kg import iri
from kg import terms as t
from kg.literals import date_literal, decimal_literal
from kg.model import Role

TYPE: Final = str(t.TYPE)
LABEL: Final = str(t.LABEL)
ALT_LABEL: Final = str(t.ALT_LABEL)
CONCEPT: Final = str(t.CONCEPT)
SAME_AS: Final = str(t.SAME_AS)
ARTICLE: Final = str(t.ARTICLE)
EVENT: Final = str(t.EVENT)
EVIDENCE: Final = str(t.EVIDENCE)
MEMBERSHIP: Final = str(t.MEMBERSHIP)
PARTICIPATION: Final = str(t.PARTICIPATION)
POSITION_HOLDING: Final = str(t.POSITION_HOLDING)
QUOTATION: Final = str(t.QUOTATION)
ABBREVIATION: Final = str(t.ABBREVIATION)
ABOUT: Final = str(t.ABOUT)
ACCREDITED_TO: Final = str(t.ACCREDITED_TO)
ADDRESSEE: Final = str(t.ADDRESSEE)
AS_OF: Final = str(t.AS_OF)
AUTHOR: Final = str(t.AUTHOR)
BEGIN: Final = str(t.BEGIN)
CONFIDENCE: Final = str(t.CONFIDENCE)
CONTEXT: Final = str(t.CONTEXT)
COOPERATION_SCORE: Final = str(t.COOPERATION_SCORE)
COUNT_STATED: Final = str(t.COUNT_STATED)
DIRECT: Final = str(t.DIRECT)
END: Final = str(t.END)
END_DATE: Final = str(t.END_DATE)
EXACT: Final = str(t.EXACT)
FOLLOWS_UP: Final = str(t.FOLLOWS_UP)
FORMER: Final = str(t.FORMER)
FULL_TEXT: Final = str(t.FULL_TEXT)
GROUP: Final = str(t.GROUP)
HAS_EVIDENCE: Final = str(t.HAS_EVIDENCE)
HAS_PARTICIPANT: Final = str(t.HAS_PARTICIPANT)
HOLDS_POSITION: Final = str(t.HOLDS_POSITION)
IDENTIFIER: Final = str(t.IDENTIFIER)
IN_ARTICLE: Final = str(t.IN_ARTICLE)
IN_COUNTRY: Final = str(t.IN_COUNTRY)
IN_EVENT: Final = str(t.IN_EVENT)
INFERRED_FROM: Final = str(t.INFERRED_FROM)
INTERACTION_TYPE: Final = str(t.INTERACTION_TYPE)
ISO2: Final = str(t.ISO2)
ISO3: Final = str(t.ISO3)
LANGUAGE: Final = str(t.LANGUAGE)
LEVEL: Final = str(t.LEVEL)
MEMBER: Final = str(t.MEMBER)
MENTIONS: Final = str(t.MENTIONS)
MODE: Final = str(t.MODE)
NOTE: Final = str(t.NOTE)
OFFICE: Final = str(t.OFFICE)
OFFICE_OF: Final = str(t.OFFICE_OF)
OPERATED_BY: Final = str(t.OPERATED_BY)
PARTICIPANT: Final = str(t.PARTICIPANT)
PART_OF: Final = str(t.PART_OF)
PERSON: Final = str(t.PERSON)
PLACE: Final = str(t.PLACE)
PUBLISHED: Final = str(t.PUBLISHED)
PUBLISHER: Final = str(t.PUBLISHER)
ROLE: Final = str(t.ROLE)
RULE: Final = str(t.RULE)
SHA256: Final = str(t.SHA256)
SOURCE: Final = str(t.SOURCE)
SOURCE_URL: Final = str(t.SOURCE_URL)
SPEAKER: Final = str(t.SPEAKER)
START_DATE: Final = str(t.START_DATE)
STATUS: Final = str(t.STATUS)
SUMMARY: Final = str(t.SUMMARY)
TEXT: Final = str(t.TEXT)
THEME: Final = str(t.THEME)
TITLE: Final = str(t.TITLE)
TOPIC: Final = str(t.TOPIC)
TRUE: Final = str(t.TRUE)
FALSE: Final = str(t.FALSE)

SHORT_WAYS: Final[Mapping[Role, str]] = MappingProxyType(
    {role: str(way) for role, way in t.SHORT_WAYS.items()}
)
"""From whoever takes part to the event, without the way through the Participation node."""


def resource(of: str) -> str:
    """An IRI of `kg.iri`, which needs no escapes."""
    return f"<{of}>"


@functools.cache
def dip(local_name: str) -> str:
    """A term of the project's ontology."""
    return resource(iri.term(local_name))


def plain(text: str) -> str:
    """A string."""
    if '"' in text or "\\" in text or "\n" in text or "\r" in text:
        text = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\r", "\\r")
    return f'"{text}"'


def in_language(text: str, language: str) -> str:
    """A string in a language."""
    return f"{plain(text)}@{language}"


def whole(number: int) -> str:
    """A whole number."""
    return f'"{number}"^^<{t.XSD}integer>'


@functools.lru_cache(maxsize=4096)  # articles share few days
def day(iso: str) -> str | None:
    """See `kg.literals.date_literal`."""
    literal = date_literal(iso)
    return str(literal) if literal else None


def moment(iso: str) -> str:
    """A day and time, as ISO 8601 writes them."""
    return f"{plain(iso)}^^{_DATE_TIME}"


@functools.lru_cache(maxsize=4096)  # rules have few degrees of confidence
def decimal(value: float) -> str:
    """See `kg.literals.decimal_literal`."""
    return str(decimal_literal(value))


_DATE_TIME: Final = str(t.DATE_TIME)
