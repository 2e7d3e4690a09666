"""The head of a page: its title, by-lines, standfirst and pictures, up to where the body begins."""

from __future__ import annotations

import re
from typing import Final

from kg.model import ZoneKind
from kg.read.bylines import Byline, parse_release_head
from kg.read.captions import is_dated_picture, looks_like_caption
from kg.read.datelines import dateline_of_byline
from kg.read.layout import Layout, place_byline, place_shaped
from kg.read.line import Line, ends_sentence
from kg.read.names import names_in
from kg.read.noise import is_section
from kg.read.shapes import Shape, Shaped, shape_of

TITLE_MAX: Final = 260
TITLE_LINES: Final = 8
"""The title stands among so many lines from the top."""

HEAD_LINES: Final = 25
LEAD_LINES: Final = 3
LEAD_CHARS: Final = 600
"""A standfirst has no more paragraphs and characters than these."""


def take_title(layout: Layout, lines: list[Line], title: str | None) -> int:
    """Find the title; the number of lines from the top that are done with."""
    above: list[Shaped] = []
    for place, line in enumerate(lines[:TITLE_LINES]):
        shaped = shape_of(line)
        if title and _starts_with(line.text, title):
            _give_up(layout, above)
            return _split_title(layout, lines, place, title)
        above.append(shaped)
        if title or shaped.shape in (Shape.NOISE, Shape.CREDIT) or is_section(line.text):
            continue
        if (
            shaped.shape is Shape.CAPTION
            and shaped.caption
            and not shaped.caption.label
            and place < len(lines) - 2
        ):
            continue  # the picture stands above the headline
        if shaped.shape is Shape.BYLINE or parse_release_head(line.text):
            continue
        if not _can_be_title(shaped, place == len(lines) - 1):
            return 0
        _give_up(layout, above[:-1])
        layout.add(ZoneKind.TITLE, line.begin, line.end)
        layout.title = (line.begin, line.end)
        return place + 1
    return 0


def _can_be_title(shaped: Shaped, is_last: bool) -> bool:
    text = shaped.line.text
    if len(text) > TITLE_MAX or (shaped.dateline and shaped.line.is_long):
        return False
    if text.endswith(".") and text.count(" ") >= SENTENCE and not _ABBREVIATION.search(text):
        return False  # of a text that begins without a title: its first paragraph
    return not (is_last and ends_sentence(text)) and not (shaped.line.is_long and text.endswith((".", ":")))


SENTENCE: Final = 9
"""Spaces of a line that ends with a stop from which it is a sentence of the body: headlines have no stop."""

_ABBREVIATION: Final = re.compile(r"\b(?:[A-Z]\.)+$|\b(?:Inc|Corp|Ltd|Jr|Sr|St|Gen|Tbk)\.$")


def _starts_with(text: str, title: str) -> bool:
    wanted = " ".join(title.split())
    return bool(wanted) and " ".join(text[: len(title) + 20].split()).startswith(wanted)


def _split_title(layout: Layout, lines: list[Line], place: int, title: str) -> int:
    """Mark a stated title; a line that goes on behind it gives the remainder back."""
    line = lines[place]
    end, wanted = 0, len("".join(title.split()))
    while wanted:
        wanted -= not line.text[end].isspace()
        end += 1
    layout.add(ZoneKind.TITLE, line.begin, line.begin + end)
    layout.title = (line.begin, line.begin + end)
    remainder = line.text[end:].lstrip()
    if not remainder:
        return place + 1
    lines[place] = Line(line.end - len(remainder), line.end, remainder, True)
    return place


def _give_up(layout: Layout, above: list[Shaped]) -> None:
    """Zones of what stands above the title: navigation, a date, a press office."""
    for shaped in above:
        head = shaped.byline or parse_release_head(shaped.line.text)
        if head:
            layout.bylines.append(head)
        kind = ZoneKind.BYLINE if head else ZoneKind.NOISE
        layout.add(kind, shaped.line.begin, shaped.line.end)


def body_start(page: list[Shaped]) -> int:
    """The number of lines above the body.

    The body begins at the dateline; without one, at the first paragraph after the by-lines at the
    head, with no more than a standfirst above them.
    """
    seen_text = 0
    for place, shaped in enumerate(page[:HEAD_LINES]):
        dateline = shaped.dateline
        if dateline and (dateline.strong or shaped.line.is_long or dateline.length == len(shaped.line.text)):
            return place
        seen_text += shaped.is_paragraph and not looks_like_caption(shaped.line.text)
        if seen_text > LEAD_LINES:
            break
    last = _last_head_byline(page)
    for place in range(last + 1, len(page)):
        shaped = page[place]
        if shaped.is_paragraph and not is_above_credit(page, place):
            return place
    paragraphs = [place for place, shaped in enumerate(page) if shaped.is_paragraph]
    return paragraphs[0] if paragraphs else last + 1


def _last_head_byline(page: list[Shaped]) -> int:
    """The last by-line above the body; -1 for none."""
    last, chars = -1, 0
    for place, shaped in enumerate(page[:HEAD_LINES]):
        if (shaped.byline and not shaped.byline.foot) or parse_release_head(shaped.line.text):
            last = place
        elif shaped.is_paragraph:
            chars += len(shaped.line.text)
            if last >= 0 or chars > LEAD_CHARS or shaped.line.text.endswith(":"):
                break
        elif shaped.shape in (Shape.TEASER_HEADER, Shape.TEASER):
            break
    return last if any(shaped.is_paragraph for shaped in page[last + 1 :]) else -1


def is_above_credit(page: list[Shaped], place: int) -> bool:
    """Whether the next line, right below, is the credit of a picture."""
    below = page[place + 1] if place + 1 < len(page) else None
    agency = below.byline if below is not None and not below.line.gap else None
    if agency is not None and agency.outlets and not agency.author:
        return is_dated_picture(page[place].line.text)  # below it "Reuters" alone
    return below is not None and below.shape is Shape.CREDIT and not below.line.gap


def place_head(layout: Layout, head: list[Shaped], title: str = "") -> None:
    """Zones between the title and the body."""
    seen_byline = False
    for place, shaped in enumerate(head):
        line = shaped.line
        if _is_title_again(line.text, title):
            layout.add(ZoneKind.NOISE, line.begin, line.end)
            continue
        if shaped.shape is not Shape.TEXT:
            place_shaped(layout, shaped, at_foot=False)
            seen_byline = seen_byline or shaped.shape is Shape.BYLINE
            continue
        kind = _head_kind(head, place, seen_byline)
        if kind is ZoneKind.BYLINE:
            names = names_in(line.text) if " " in line.text and "," not in line.text else None
            layout.bylines.append(parse_release_head(line.text) or Byline(named=names))
            seen_byline = True
            place_byline(layout, line, at_foot=False)
            continue
        layout.add(kind, line.begin, line.end)


def _is_title_again(text: str, title: str) -> bool:
    """Whether a line says the title once more, in whole or cut: "Venezuela Putus Hubungan..."."""
    words = text.rstrip(" .…")
    cut = len(words) < len(text) and len(words.split()) > 1
    return bool(title) and (text == title or (cut and title.startswith(words)))


def _head_kind(head: list[Shaped], place: int, seen_byline: bool) -> ZoneKind:
    """What a line of running words above the body is."""
    shaped = head[place]
    text = shaped.line.text
    below = head[place + 1] if place + 1 < len(head) else None
    if parse_release_head(text) or dateline_of_byline(text):
        return ZoneKind.BYLINE
    if is_section(text):
        return ZoneKind.NOISE
    if (below and _heads_caption(shaped, below)) or _follows_credit(head, place):
        return ZoneKind.CAPTION
    beside = [
        each for each in (below, head[place - 1] if place else None) if each and each.shape is Shape.BYLINE
    ]
    if beside and not shaped.is_paragraph and all(map(names_in, text.split(","))):
        return ZoneKind.BYLINE
    if len(text.split()) < 4 and not ends_sentence(text):
        return ZoneKind.DATELINE if below is None and text.isupper() else ZoneKind.NOISE
    if looks_like_caption(text):
        return ZoneKind.CAPTION
    after_caption = any(each.shape in (Shape.CAPTION, Shape.CREDIT) for each in head[:place])
    return ZoneKind.CAPTION if seen_byline and not after_caption else ZoneKind.LEAD


def _follows_credit(head: list[Shaped], place: int) -> bool:
    """Whether a credit stands right above the line and has no caption above itself."""
    if not place or head[place - 1].shape is not Shape.CREDIT or head[place].line.gap:
        return False
    return place == 1 or head[place - 2].shape is not Shape.TEXT


def _heads_caption(shaped: Shaped, below: Shaped) -> bool:
    """Whether a line is the caption of a credit below it, or the headline right above a caption."""
    if below.shape is Shape.CREDIT:
        return True
    return below.shape is Shape.CAPTION and not below.line.gap and not shaped.is_paragraph
