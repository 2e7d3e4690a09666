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


@dataclass(frozen=True, slots=True)
class WholeLine:
    """What matches a whole line that any rule of a table matches.

    The patterns are in lower case and so is what they are matched with: with `re.IGNORECASE` each of them
    would be begun at every line.
    """

    pattern: re.Pattern[str]

    def match(self, text: str) -> re.Match[str] | None:
        """The match of a whole line; None where no rule matches it."""
        return self.pattern.match(text.lower())


def whole_line(rules: tuple[LineRule, ...]) -> WholeLine:
    """One pattern for a table."""
    return WholeLine(re.compile("(?:" + "|".join(rule.pattern for rule in rules) + r")\Z"))


def in_lower_case(text: str) -> str:
    """The text in lower case with as many characters, so that places in it hold: "İ" stays."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def word_set(*lines: str) -> frozenset[str]:
    """The words of the lines."""
    return frozenset(word for line in lines for word in line.split())
