"""Dates as one reads them, no more precise than they are: the same as `day` of `static/js/dom.js` writes."""

from __future__ import annotations

from typing import Final

from markupsafe import Markup

MONTHS: Final = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"),
    "id": ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"),
}
"""Short names of the months: Unicode CLDR for en-GB and id, which browsers have too."""


def written_day(partial: str, language: str) -> str:
    """`2019-09-10` as `10 Sept 2019`, `2019-09` as `Sept 2019`; what is no such date as it is."""
    year, _, rest = partial.partition("-")
    month, _, day = rest.partition("-")
    known = len(year) == 4 and all(each.isdecimal() for each in (year, month or "1", day or "1"))
    if not known or not 1 <= int(month or 1) <= 12:
        return partial
    parts = [day.lstrip("0"), MONTHS[language][int(month) - 1] if month else "", year]
    return " ".join(part for part in parts if part)


def written_days(first: str, last: str, language: str) -> Markup:
    """One day or two as `<time>`, without what both have in common: `10 – 11 Sept 2019`."""
    one, other = written_day(first, language), written_day(last, language)
    if not last or first == last:
        return _time(first, one)
    begin, end = one.split(), other.split()
    while len(begin) == len(end) and len(begin) > 1 and begin[-1] == end[-1]:
        begin.pop()
        end.pop()
    return _time(first, " ".join(begin)) + Markup(" – ") + _time(last, other)


def _time(partial: str, written: str) -> Markup:
    return Markup('<time datetime="{}">{}</time>').format(partial, written) if partial else Markup("")
