"""News outlets, wire services and press offices by the names under which they sign their pages."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from kg.resources import ontology_path

SIGNATURES: Final[dict[str, str]] = {
    "ANTARA": "Antara",
    "AFP": "AFP PHOTO|AFP Photo|AFP via Getty Images",
    "Anadolu": "AA|aa.com.tr",
    "Arab News": "arabnews.com",
    "ASEAN Secretariat": "asean.org",
    "AP": "apnews.com|The AP",
    "BBC": "bbc.com|bbc.co.uk",
    "Bangkok Post": "bangkokpost.com",
    "Bernama": "bernama.com",
    "Bisnis.com": "Bisnis",
    "Bloomberg": "bloomberg.com",
    "Dawn (newspaper)": "Dawn",
    "Deutsche Welle": "dw.com",
    "European Pressphoto Agency": "EPA|EPA-EFE",
    "Getty Images": "Getty|GETTY IMAGES",
    "Inilah.com": "INILAH|INILAHCOM",
    "Jakarta Globe": "JG",
    "JawaPos.com": "JPG",
    "Media Indonesia": "MI",
    "MINA News Agency": "MINA|Mi’raj News Agency|Mi'raj News Agency (MINA|Mi’raj News Agency (MINA",
    "Merdeka.com": "Merdeka",
    "Pikiran Rakyat": "PR|PRLM",
    "Reuters": "Reuters Staff",
    "RMOL": "RMOLNETWORK|RMOLID|RMOL.CO",
    "Suara.com": "Suara",
    "The Jakarta Post": "JP",
    "The Straits Times": "ST|straitstimes.com",
    "Tribunnews": "Tribun",
    "VNA": "vietnamplus.vn",
    "Xinhua": "news.cn",
    "U.S. Department of State": "State Department|US State Department|U.S. State Department|state.gov",
    "The White House": "White House|whitehouse.gov",
    "Ministry of Foreign Affairs of Indonesia": (
        "Kemlu|Kemlu RI|kemlu.go.id|Kementerian Luar Negeri Republik Indonesia|Kementerian Luar Negeri RI"
    ),
    "Cabinet Secretariat of Indonesia": "Humas Setkab|Sekretariat Kabinet|Setkab",
    "Presidential Secretariat of Indonesia": (
        "Setpres|presidenri.go.id|BPMI Setpres|Biro Pers Sekretariat Presiden|BPMI"
    ),
    "GOV.UK": "gov.uk|Foreign, Commonwealth & Development Office",
    "United Nations": "un.org",
}
"""Signatures that the reference table of organizations lacks: initials at the end of a report, site
addresses, words that name an outlet only where somebody signs ("Antara": between), and offices that
publish. A name that the reference table may know: other signatures."""

PRESS_OFFICES: Final[dict[str, str]] = {
    "Office of the Spokesperson": "U.S. Department of State",
    "Office of the Press Secretary": "The White House",
    "The White House": "The White House",
    "Foreign, Commonwealth & Development Office": "GOV.UK",
    "Prime Minister's Office, 10 Downing Street": "GOV.UK",
    "European External Action Service": "European External Action Service",
    "Press Information Bureau": "Press Information Bureau of India",
}
"""Offices whose name at the head of a release says who publishes it."""

PRESS_WORDS: Final = frozenset(
    "pos post ekspres express news times tribune tribun globe herald daily today chronicle gazette".split()
)
"""Last words of newspapers' names, which begin with where they appear: "Jabar Ekspres", "Riau Pos"."""

_DOMAIN: Final = re.compile(
    r"(?:[\w-]{1,40}\.){1,3}(?:com|co|id|net|tv|org|news|vn|sg|my|au|uk|int|gov|info|asia|jp|kr|cn|ph|in)",
    re.IGNORECASE,
)
_HOST: Final = re.compile(
    r"https?://(?:[^/@\s]{0,200}@)?(?:www\.)?([a-z0-9.-]{3,253})(?=[:/?#]|$)", re.IGNORECASE
)
_EDGES: Final = " \t\u00a0.,:;()[]*"
_MAX_CHARS: Final = 60
_SHOUTED: Final = 5
"""Single words of so many letters are the same outlet in capitals; shorter ones may be initials."""


@cache
def _signatures() -> dict[str, str]:
    """Canonical names by signature.

    Addresses and names of several words are there in lower case too. A single word is read as it
    stands or in capitals: in other letters it may be an ordinary word ("merdeka", "suara").
    """
    found: dict[str, str] = {}
    for known, names in (*_reference_rows(), *SIGNATURES.items()):
        canonical = found.get(known, known)
        for name in (canonical, *names.split("|")):
            found.setdefault(name, canonical)
            if " " in name or "." in name:
                found.setdefault(name.casefold(), canonical)
            elif len(name) >= _SHOUTED:
                found.setdefault(name.upper(), canonical)
    return found


def _reference_rows() -> Iterator[tuple[str, str]]:
    """The English name and all other names of each news outlet in the reference table."""
    with (ontology_path() / "reference" / "organizations.csv").open(encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            if row["class"] == "NewsOutlet":
                others = (row["name_id"], row["abbreviation"], row["aliases_en"], row["aliases_id"])
                yield row["name_en"], "|".join(filter(None, others))


def outlet(signature: str) -> str | None:
    """The canonical name of the outlet that signs so, a site's address as it stands, else None."""
    signature = signature.strip(_EDGES)
    if not 1 < len(signature) <= _MAX_CHARS:
        return None
    known = _signatures()
    found = known.get(signature) or known.get(signature.casefold())
    if found:
        return found
    return signature if _DOMAIN.fullmatch(signature) else None


def outlet_of_address(address: str | None) -> str | None:
    """The outlet whose site the address belongs to; the host itself for an unknown one."""
    match = _HOST.match(address or "")
    if match is None or "." not in match[1]:
        return None
    labels = match[1].lower().split(".")
    for start in range(len(labels) - 1):
        if found := _signatures().get(".".join(labels[start:])):
            return found
    return ".".join(labels)
