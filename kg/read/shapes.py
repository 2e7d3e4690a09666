"""What each line of a page is by its own words, wherever it stands."""

from __future__ import annotations

import re
from enum import Enum, auto
from itertools import pairwise
from typing import Final

from kg.read.bylines import Byline, parse_byline, parse_label, parse_release_head
from kg.read.captions import Caption, parse_caption
from kg.read.datelines import Dateline, parse_dateline
from kg.read.line import Line, ends_sentence
from kg.read.names import names_in
from kg.read.noise import is_noise
from kg.read.outlets import PRESS_OFFICES
from kg.read.teasers import is_teaser, is_teaser_header
from kg.records import QuickEnumType, record

_INNER_END: Final = re.compile(r"[a-z\d)\"”][.!?][\"”]? [\"“A-Z]")
_MIN_AFTER_DATELINE: Final = 25


class Shape(Enum, metaclass=QuickEnumType):
    """What a line is by its own words."""

    NOISE = auto()
    TEASER = auto()
    TEASER_HEADER = auto()
    BYLINE = auto()
    CAPTION = auto()
    CREDIT = auto()
    TEXT = auto()


@record
class Shaped:
    """A line with its shape and what was read in it."""

    line: Line
    shape: Shape
    byline: Byline | None = None
    caption: Caption | None = None
    dateline: Dateline | None = None

    @property
    def is_paragraph(self) -> bool:
        """Whether it reads as running text: long, a finished sentence, or with one inside."""
        if self.shape is not Shape.TEXT:
            return False
        text = self.line.text
        return self.line.is_long or ends_sentence(text) or _INNER_END.search(text) is not None


def shape_of(line: Line) -> Shaped:
    """What the line is by its own words, wherever it stands."""
    text = line.text
    if is_noise(text):
        return Shaped(line, Shape.NOISE)
    if is_teaser_header(text):
        return Shaped(line, Shape.TEASER_HEADER)
    if is_teaser(text):
        return Shaped(line, Shape.TEASER)
    if byline := parse_byline(text):
        return Shaped(line, Shape.BYLINE, byline=byline)
    dateline = parse_dateline(text)
    if dateline and 0 < len(text) - dateline.length < _MIN_AFTER_DATELINE:
        dateline = None
    if not (dateline and dateline.strong) and (caption := parse_caption(text)):
        shape = Shape.CREDIT if caption.is_credit_only else Shape.CAPTION
        return Shaped(line, shape, caption=caption)
    return Shaped(line, Shape.TEXT, dateline=dateline)


def with_labels(page: list[Shaped]) -> list[Shaped]:
    """The page with labels and names on lines of their own ("Reporter", below it "Dewi Sari") as by-lines."""
    for place, (label, below) in enumerate(pairwise(page)):
        role = parse_label(label.line.text) if label.shape is Shape.TEXT else None
        if role is None:
            continue
        byline = _labelled(role, below)
        if byline:
            page[place + 1] = Shaped(below.line, Shape.BYLINE, byline=byline)
        if byline or below.shape in (Shape.BYLINE, Shape.CREDIT) or parse_release_head(below.line.text):
            page[place] = Shaped(label.line, Shape.BYLINE, byline=Byline(foot=role == "other"))
    return page


def _labelled(role: str, below: Shaped) -> Byline | None:
    """The by-line that the line below a label is: names, or the office after "From:"."""
    text = below.line.text
    if role == "from" and not below.is_paragraph:
        publisher = next((name for office, name in PRESS_OFFICES.items() if text.startswith(office)), None)
        return Byline(outlets=(publisher,) if publisher else (), office=text)
    names = names_in(text) if below.shape is Shape.TEXT else None
    if names is None:
        return None
    return Byline(author=names if role == "author" else None, foot=role == "other")
