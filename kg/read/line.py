"""A line of a page, and how lines begin and end."""

from __future__ import annotations

import re
from typing import Final

from kg.records import record

LONG: Final = 130
"""A line of so many characters is a paragraph, whatever it ends with."""


_ENDS_SENTENCE: Final = re.compile(r"[.!?:;…][\"'”’)\]]{0,3}$")
_SIGNED: Final = re.compile(r"[.!?][\"”’]?\s?[(\[][^()\[\]]{1,60}[)\]]$")
_BULLET: Final = re.compile(r"(?:[-•*·▪‣–—]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s")


@record
class Line:
    """A stretch of the article's text without surrounding white space.

    `text` has one character for each of the article's; line ends inside it are spaces. `gap` tells
    whether an empty line (or the article's beginning) precedes it, `indent` how many spaces do.
    """

    begin: int
    end: int
    text: str
    gap: bool
    indent: int = 0

    @property
    def is_long(self) -> bool:
        """Whether it is a paragraph by its length alone."""
        return len(self.text) >= LONG


def is_list_item(text: str) -> bool:
    """Whether the line begins with a bullet or a number."""
    return _BULLET.match(text) is not None


def ends_sentence(text: str) -> bool:
    """Whether the line ends as a sentence does, quotation marks and a sign-off in parentheses aside."""
    if _ENDS_SENTENCE.search(text, max(0, len(text) - 6)):
        return True
    return text[-1] in ")]" and _SIGNED.search(text, max(0, len(text) - 70)) is not None
