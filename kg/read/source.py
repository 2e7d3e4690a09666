"""Where an article comes from, and what is said when it cannot be read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """An input: `name` as a person would call it (a path), `identifier` for its article.

    `language` is what the caller knows about it; None leaves it to be found out.
    """

    name: str
    identifier: str
    language: str | None = None


@dataclass(frozen=True, slots=True)
class ReadFailure:
    """An article or file that could not be read, and why, in words for a person."""

    identifier: str
    reason: str
