"""The year of a dateline that has none: when those whom the article names held their offices.

Agencies date their reports "RABAT, April 17 (Reuters)". The year is the one whose 17 April is a weekday that
the report names and on which all of its people were in office; where several years fit, none is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from kg.find.dates.grammar import date_grammar
from kg.find.gazetteer import find
from kg.find.knowledge import Knowledge
from kg.find.tokens import tokenize
from kg.model import Article, ZoneKind
from kg.read.datelines import parse_dateline
from kg.records import replace
from kg.reference import Holder

LEAST = 3
"""People whose offices tell a year; fewer may be named long after."""

FIRST_YEAR = 1945


def dated(article: Article, known: Knowledge) -> Article:
    """The article with its day of publication, where only the year was missing and its people tell it."""
    if article.published is not None:
        return article
    line = next((z for z in article.zones if z.kind is ZoneKind.DATELINE), None)
    dateline = parse_dateline(article.text[line.begin : line.end]) if line is not None else None
    if dateline is None or dateline.outlet is None or dateline.month is None or dateline.day is None:
        return article  # others than agencies name weekdays that are not the dateline's
    weekdays = _weekdays(article)
    held = list(_offices_of_people(article, known)) if weekdays else []
    if len(held) < LEAST:
        return article
    latest = max([int(h.since[:4]) for rows in held for h in rows if h.since], default=FIRST_YEAR)
    days = [
        day.isoformat()
        for day in _days(dateline.month, dateline.day, latest + 1)
        if day.weekday() in weekdays and _in_office(held, day.isoformat())
    ]
    return replace(article, published=days[0]) if len(days) == 1 else article


def _in_office(held: Sequence[Sequence[Holder]], day: str) -> bool:
    """Whether everybody was in one of the offices of his."""
    return all([any([h.since and h.held_on(day) for h in rows]) for rows in held])


def _days(month: int, day: int, last_year: int) -> Iterator[date]:
    """That day of every year."""
    for year in range(FIRST_YEAR, last_year + 1):
        try:
            yield date(year, month, day)
        except ValueError:  # 29 February
            continue


def _weekdays(article: Article) -> set[int]:
    """The weekdays that the first paragraph names, else those of the whole body."""
    grammar = date_grammar(article.language)
    bodies = [z for z in article.zones if z.kind is ZoneKind.BODY]
    for stretch in (bodies[:1], bodies):
        words = re.findall(r"\w[\w'’]*", " ".join([article.text[z.begin : z.end] for z in stretch]))
        if named := {grammar.weekdays[w] for w in words if w in grammar.weekdays}:
            return named
    return set()


def _offices_of_people(article: Article, known: Knowledge) -> Iterator[list[Holder]]:
    """Of everybody named in full the rows of the offices that the reference knows."""
    seen = set()
    for zone in article.zones:
        if zone.kind is not ZoneKind.BODY:
            continue
        for hit in find(known.people, tokenize(article.text, zone.begin, zone.end)):
            key = hit.senses[0].key
            if len(hit.senses) == 1 and key not in seen and key in known.holders:
                seen.add(key)
                yield known.holders[key]
