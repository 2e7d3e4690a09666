"""Which of several countries a name fits: for a title that tells none, among those the text speaks of.

"Foreign Minister Hong Soon-young" in a report on Korea and Japan is Korea's: by the letters of the names of
those whom the reference knows to have held offices in each. It tells nothing of anybody's origin and never
overrules what the text says; it decides where the text leaves more than one country open.
"""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Mapping, Sequence
from math import log

from kg.find.gazetteer import name_tokens
from kg.find.knowledge import Knowledge, knowledge
from kg.model import EntityKey

SMOOTH = 20.0
"""So many names of nowhere in particular are added to those of each country, and as many again as it has:
else no name would fit a country of which few are known, or every one would.
"""

SAMPLE = 4
"""Of how many names one is looked at to know what names are like anywhere."""

WEIGHT = 0.35
"""What a difference in letters is worth, measured on known names: letters are not independent."""


def fit(known: Knowledge, name: str, countries: Sequence[EntityKey]) -> list[float]:
    """How well a name fits each country, as logarithms of which only the differences matter."""
    code, parts = known.language.code, _parts(name)
    _, everywhere, total = _names(code)
    usual = {part: (everywhere[part] + 0.1) / total for part in parts}
    found = []
    for country in countries:
        counts, size = _counts(code, country)
        more = SMOOTH + size
        fits = (log((counts[part] + more * usual[part]) / usual[part] / (size + more)) for part in parts)
        found.append(WEIGHT * sum(fits))
    return found


def _parts(name: str) -> dict[str, None]:
    """The words of a name and all threes of letters in them, begin and end marked, in order."""
    parts: dict[str, None] = {}
    for word in name_tokens(name):
        marked = f"^{word}$"
        parts |= dict.fromkeys((marked, *[marked[at : at + 3] for at in range(len(marked) - 2)]))
    return parts


@functools.lru_cache(maxsize=4)  # one of each language, made when the first title without a country comes
def _names(code: str) -> tuple[Mapping[EntityKey, set[str]], Counter[str], int]:
    """Holders' names by the country they served, and the parts of a sample of all."""
    by_country: dict[EntityKey, set[str]] = {}
    for (_, of), held in knowledge(code).by_office.items():
        if of.startswith("country/"):
            by_country.setdefault(of, set()).update([holder.person for holder in held])
    sample = sorted(set().union(*by_country.values()))[::SAMPLE]
    everywhere = Counter(part for name in sample for part in _parts(name))
    return by_country, everywhere, max(len(sample), 1)


@functools.lru_cache(maxsize=1024)
def _counts(code: str, country: EntityKey) -> tuple[Counter[str], int]:
    """In how many names of a country's holders each part stands, and how many names there are."""
    names = _names(code)[0].get(country, set())
    return Counter(part for name in sorted(names) for part in _parts(name)), len(names)
