"""Names of reporters as by-lines have them."""

from __future__ import annotations

import re
from typing import Final

from kg.read.outlets import outlet
from kg.read.rules import word_set

_TOKEN: Final = re.compile(r"[^\W\d_][\w.'’-]*")
_PARTICLES: Final = word_set("abu al bin binti da das de del della den der di dos e el ibn la le van von y")
_CONNECTORS: Final = re.compile(r"\s?[,;&/+]\s?|\s(?:and|dan|serta|with|bersama)\s")
_POSTING: Final = re.compile(r"\s(?:in|di|from|dari|at|for|untuk)\s.{2,60}$")
_TRAILING: Final = re.compile(
    r"(?:[\s,]{1,3}(?:pada|on|at|tanggal|diperbarui|updated|published|posted)){1,3}$", re.IGNORECASE
)
AGENCIES: Final = re.compile(r"(?:news |wire )?agenc(?:y|ies)|staff|wires?|kantor berita", re.IGNORECASE)
_ROLES: Final = word_set(
    "correspondent correspondents desk editor newsroom reporter reporters staff team wire writer writers"
)
_EDGES: Final = " ,.;:-–—|/()[]*\u00a0"


def is_name(words: str) -> bool:
    """Whether the words could be one person's name: up to five capitalised words or initials."""
    tokens = words.split()
    if not 1 <= len(tokens) <= 5 or len(words) > 60:
        return False
    if not tokens[0][0].isupper() and not tokens[0].startswith(("al-", "el-")):
        return False
    return all(_TOKEN.fullmatch(token) and (token[0].isupper() or token in _PARTICLES) for token in tokens)


def names_in(words: str) -> str | None:
    """The list of names as written, without the place where they report from; None if it is none."""
    words = _POSTING.sub("", _TRAILING.sub("", words.strip(_EDGES)))
    if not words or len(words) > 160:
        return None
    parts = split_names(words)
    known = all(is_name(part) or outlet(part) or AGENCIES.fullmatch(part) for part in parts)
    return words if parts and known else None


def outlet_in(words: str) -> str | None:
    """The outlet that a part of a by-line names, its staff included: "Al Jazeera Staff"."""
    if found := outlet(words):
        return found
    tokens = words.split()
    if len(tokens) < 2 or tokens[-1].casefold() not in _ROLES:
        return None
    starts = (" ".join(tokens[:length]) for length in range(len(tokens) - 1, max(0, len(tokens) - 5), -1))
    return next(filter(None, map(outlet, starts)), None)


def split_names(words: str) -> list[str]:
    """The single names of a list."""
    return [part for part in _CONNECTORS.split(words) if part]
