"""Triggers of several words, put together from the alternatives of each part."""

from __future__ import annotations

from itertools import product


def chains(*parts: str) -> str:
    """Every choice of one alternative a part, parted by `|`; an empty alternative leaves the part out.

    `chains("lodge|file", "a|a formal", "protest")` has four triggers, from "lodge a protest" to
    "file a formal protest". Only the first word of a trigger is inflected.
    """
    return "|".join(" ".join(w for w in chosen if w) for chosen in product(*(p.split("|") for p in parts)))
