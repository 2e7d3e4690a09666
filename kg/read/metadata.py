"""What a web page states of itself, put right: a headline without its site's name, authors who are people."""

from __future__ import annotations

import re
from typing import Final

from kg.read.names import AGENCIES, names_in, outlet_in, split_names
from kg.read.outlets import outlet, outlet_of_address
from kg.read.times import MONTHS

_BETWEEN: Final = re.compile(r"\s+(?:[|·»•–—-]|--|::|/)\s+|(?<=\S)[|»]\s?")
_NUMBERED: Final = re.compile(r"\s+(?:halaman|page|hal\.?) (?:all|semua|\d{1,2})$", re.IGNORECASE)
"""What Indonesian sites put behind the headline of an article in parts: "... Halaman all"."""
_SECTION_WORDS: Final = 3
"""Words that may follow a site's name in its part of a title: "CNN Politics", "Antara News Jawa Timur"."""
_LEAST_HEADLINE: Final = 3
"""Words below which what is left is no headline, but the site's name itself."""

HEADLINES: Final = (
    # title, publisher, address, headline
    ("Ministers meet in Oslo | CNN Politics", "CNN", None, "Ministers meet in Oslo"),
    ("Oslo talks: what is left - BusinessWeek", "BusinessWeek", None, "Oslo talks: what is left"),
    ("The Daily | Ministers meet in Oslo", "The Daily", None, "Ministers meet in Oslo"),
    ("Ministers meet in Oslo -- Fjord.net", None, "https://www.fjord.net/1", "Ministers meet in Oslo"),
    ("Menlu bertemu di Oslo Halaman all - Kompas.com", None, None, "Menlu bertemu di Oslo"),
    ("Ministers meet in Oslo - World - The Daily", "The Daily", None, "Ministers meet in Oslo - World"),
    ("Oslo - Riga: ministers ring", "The Daily", None, "Oslo - Riga: ministers ring"),
    ("Norway - Latvia", "The Daily", None, "Norway - Latvia"),
    ("The Daily | Fjord's news", "The Daily", None, "The Daily | Fjord's news"),
)
"""Titles as pages have them, and the headline in each."""


def headline(title: str, publisher: str | None, address: str | None, authors: str | None = None) -> str:
    """The title without the name of the site, of its section or of the author before or behind it."""
    title = " ".join(title.split())
    sites = _sites(publisher, address)
    while found := list(_BETWEEN.finditer(title)):
        first, last = found[0], found[-1]
        if _is_site(title[last.end() :], sites, authors):
            left = title[: last.start()]
        elif _is_site(title[: first.start()], sites, None):
            left = title[first.end() :]
        else:
            break
        if len(left.split()) < _LEAST_HEADLINE:
            break
        title = left.strip()
    return _NUMBERED.sub("", title)


def _sites(publisher: str | None, address: str | None) -> tuple[str, ...]:
    """The names by which the page may call its site, in lower case; an address by its first part as well."""
    names = [publisher, outlet_of_address(address), (outlet(publisher) if publisher else None)]
    whole = [name.casefold() for name in names if name]
    return tuple(dict.fromkeys([*whole, *(name.split(".")[0] for name in whole if " " not in name)]))


def _is_site(part: str, sites: tuple[str, ...], authors: str | None) -> bool:
    part = part.strip()
    if not part:
        return True
    if outlet(part) or (authors and set(split_names(part)) <= set(split_names(authors))):
        return True
    said = part.casefold()
    return any(
        said == site
        or (said.startswith(f"{site} ") and len(said.split()) <= len(site.split()) + _SECTION_WORDS)
        for site in sites
    )


AUTHORS: Final = (
    # as stated, publisher, the people of it
    ("Ann Lee; Bob Ray; AP", "Fjord News", "Ann Lee; Bob Ray"),
    ("Ann Lee; The Daily", "The Daily", "Ann Lee"),
    ("The Daily", "The Daily", None),
    ("Account You're logged", "The Daily", None),
    ("Ann Lee; Apr", None, "Ann Lee"),
    ("CNN Wire", None, None),
    ("Ludwig van der Lee, dr. Budi Santoso", None, "Ludwig van der Lee, dr. Budi Santoso"),
)
"""Authors as pages' data have them, and what is left: people, in the words of the page."""


def people(stated: str | None, publisher: str | None) -> str | None:
    """Those of a page's stated authors who may be people: neither its outlet nor words of its buttons."""
    site = (publisher or "").casefold()
    parts = [part.strip() for part in (stated or "").split(";")]
    return "; ".join(part for part in parts if part and part.casefold() != site and _may_write(part)) or None


def _may_write(part: str) -> bool:
    if part.casefold() in MONTHS or outlet_in(part) or AGENCIES.fullmatch(part):
        return False
    return names_in(" ".join(word.capitalize() if "." in word else word for word in part.split())) is not None
