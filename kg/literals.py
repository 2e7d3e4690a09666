"""Dates and numbers as RDF literals, in the form in which stores give them back."""

from __future__ import annotations

import calendar
import functools
import re
from datetime import date
from typing import Final

from pyoxigraph import Literal, NamedNode

from kg import terms as t
from kg.model import PartialDate

_DATATYPES: Final = {"date": t.DATE, "gYearMonth": t.YEAR_MONTH, "gYear": t.YEAR}
_ISO_DATE: Final = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


@functools.lru_cache(maxsize=4096)
def date_literal(iso: str) -> Literal | None:
    """`2019`, `2019-09` or `2019-09-10` as gYear, gYearMonth or date; None for what is no date."""
    if not _ISO_DATE.fullmatch(iso):
        return None
    numbers = [int(part) for part in iso.split("-")]
    partial = PartialDate(*numbers)
    try:
        date(partial.year, partial.month or 1, partial.day or 1)
    except ValueError:  # 31 February: no date is better than one that no calendar has
        return None
    return Literal(iso, datatype=_DATATYPES[partial.datatype])


@functools.lru_cache(maxsize=4096)
def decimal_literal(value: float, digits: int = 2) -> Literal:
    """A rounded number in canonical form (`0.9`, `1`, `-3`), as stores give it back."""
    text = f"{value:.{digits}f}"
    text = text.rstrip("0").rstrip(".") if digits else text
    return Literal("0" if text in ("-0", "") else text, datatype=t.DECIMAL)


def value_of(term: object) -> str:
    """The IRI of a node, the words of a literal, or the name of a graph; "" for anything else."""
    return term.value if isinstance(term, NamedNode | Literal) else ""


def first_day(partial: str) -> str:
    """The first day of a year, month or day."""
    return partial + "0000-01-01"[len(partial) :] if partial else ""


def last_day(partial: str) -> str:
    """The last day of a year, month or day: `2019-02` ends on `2019-02-28`."""
    if len(partial) == len("2019"):
        return f"{partial}-12-31"
    if len(partial) == len("2019-02"):
        year, month = (int(part) for part in partial.split("-"))
        return f"{partial}-{calendar.monthrange(year, month)[1]:02d}"
    return partial
