"""What a rule about a line of a news page is: a pattern with a line that it must match."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LineRule:
    """A pattern for one kind of line, without surrounding white space, upper and lower case alike.

    Patterns are kept linear: no repetition inside a repetition, and every open stretch is bounded.
    """

    pattern: str
    example: str


def whole_line(rules: tuple[LineRule, ...]) -> re.Pattern[str]:
    """One pattern for a table: matches a whole line that any of its rules matches."""
    return re.compile("(?:" + "|".join(rule.pattern for rule in rules) + r")\Z", re.IGNORECASE)


def word_set(*lines: str) -> frozenset[str]:
    """The words of the lines."""
    return frozenset(word for line in lines for word in line.split())
