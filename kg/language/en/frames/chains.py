"""Triggers of several words, put together from the alternatives of each part."""

from __future__ import annotations

from kg.language.cells import written_out


def chains(*parts: str) -> str:
    """Every choice of one alternative a part; an empty alternative leaves the part out.

    `chains("lodge|file", "a|a formal", "protest")` has four triggers, from "lodge a protest" to
    "file a formal protest". Only the first word of a trigger is inflected. See `kg.language.cells`.
    """
    return " ".join([f"{{{'|'.join(written_out(p)) if '{' in p else p}}}" for p in parts])
