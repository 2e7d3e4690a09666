"""The zones of a news page: title, by-lines, captions, body, and the site's own noise.

Each line is first classified by its shape alone (`shape_of`), then by where it stands: above the
body, in it, or below.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum, auto
from itertools import pairwise
from typing import Final

from kg.model import Zone, ZoneKind
from kg.read.bylines import Byline, parse_byline, parse_label, parse_release_head, sign_off_begin
from kg.read.captions import Caption, looks_like_caption, parse_caption
from kg.read.datelines import Dateline, parse_dateline
from kg.read.lines import Line, ends_sentence, is_list_item, lines_of
from kg.read.names import names_in
from kg.read.noise import is_noise, is_section
from kg.read.teasers import is_teaser, is_teaser_header

TITLE_MAX: Final = 260
HEAD_LINES: Final = 25
LEAD_LINES: Final = 3
HEADING_MAX: Final = 110
HEADLINE_MAX: Final = 180


class Shape(Enum):
    """What a line is by its own words."""

    NOISE = auto()
    TEASER = auto()
    TEASER_HEADER = auto()
    BYLINE = auto()
    CAPTION = auto()
    CREDIT = auto()
    TEXT = auto()


@dataclass(frozen=True, slots=True)
class Shaped:
    """A line with its shape and what was read in it."""

    line: Line
    shape: Shape
    byline: Byline | None = None
    caption: Caption | None = None
    dateline: Dateline | None = None

    @property
    def is_paragraph(self) -> bool:
        """Whether it reads as running text: long, or a finished sentence."""
        return self.shape is Shape.TEXT and (self.line.is_long or ends_sentence(self.line.text))


@dataclass(slots=True)
class Layout:
    """The zones found so far, and what by-lines and dateline say."""

    zones: list[Zone] = field(default_factory=list)
    title: tuple[int, int] | None = None
    bylines: list[Byline] = field(default_factory=list)
    dateline: Dateline | None = None

    def add(self, kind: ZoneKind, begin: int, end: int) -> None:
        """Append a zone, unless it is empty."""
        if begin < end:
            self.zones.append(Zone(kind, begin, end))


def layout_of(text: str, title: str | None = None) -> Layout:
    """The zones of a page in order; every non-space character is in exactly one.

    `title` is the headline where the source states it apart from the text.
    """
    layout = Layout()
    lines = lines_of(text)
    start = _take_title(layout, lines, title)
    page = _with_labels([shape_of(line) for line in lines[start:]])
    body = _body_start(page)
    _place_head(layout, page[:body])
    _place_rest(layout, page[body:], spaced=_is_spaced(page))
    return layout


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
    if dateline and 0 < len(text) - dateline.length < 25:
        dateline = None
    if not (dateline and dateline.strong) and (caption := parse_caption(text)):
        shape = Shape.CREDIT if caption.is_credit_only else Shape.CAPTION
        return Shaped(line, shape, caption=caption)
    return Shaped(line, Shape.TEXT, dateline=dateline)


def _with_labels(page: list[Shaped]) -> list[Shaped]:
    """The page with labels and names on lines of their own ("Reporter", below it "Dewi Sari") as by-lines."""
    for place, (label, names) in enumerate(pairwise(page)):
        role = parse_label(label.line.text) if label.shape is Shape.TEXT else None
        if role is None:
            continue
        found = names_in(names.line.text) if names.shape is Shape.TEXT else None
        if found or names.shape in (Shape.BYLINE, Shape.CREDIT) or parse_release_head(names.line.text):
            page[place] = Shaped(label.line, Shape.BYLINE, byline=Byline(foot=role == "other"))
        if found:
            byline = Byline(author=found if role == "author" else None, foot=role == "other")
            page[place + 1] = Shaped(names.line, Shape.BYLINE, byline=byline)
    return page


def _take_title(layout: Layout, lines: list[Line], title: str | None) -> int:
    """Find the title; the number of lines from the top that are done with."""
    for place, line in enumerate(lines[:8]):
        shaped = shape_of(line)
        if title and _starts_with(line.text, title):
            _give_up(layout, [shape_of(each) for each in lines[:place]])
            return _split_title(layout, lines, place, title)
        if title or shaped.shape in (Shape.NOISE, Shape.CREDIT) or is_section(line.text):
            continue
        if shaped.shape is Shape.BYLINE or parse_release_head(line.text):
            continue
        if not _can_be_title(shaped, place == len(lines) - 1):
            return 0
        _give_up(layout, [shape_of(each) for each in lines[:place]])
        layout.add(ZoneKind.TITLE, line.begin, line.end)
        layout.title = (line.begin, line.end)
        return place + 1
    return 0


def _can_be_title(shaped: Shaped, is_last: bool) -> bool:
    text = shaped.line.text
    if len(text) > TITLE_MAX or (shaped.dateline and shaped.line.is_long):
        return False
    return not (is_last and ends_sentence(text)) and not (shaped.line.is_long and text.endswith((".", ":")))


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


def _is_spaced(page: list[Shaped]) -> bool:
    """Whether paragraphs are set apart by empty lines, so that lines without one belong together."""
    long = [shaped for shaped in page[1:] if shaped.line.is_long]
    return sum(shaped.line.gap for shaped in long) * 2 > len(long)


def _body_start(page: list[Shaped]) -> int:
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
        if shaped.is_paragraph and not _is_above_credit(page, place):
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
            if last >= 0 or chars > 600 or shaped.line.text.endswith(":"):
                break
        elif shaped.shape in (Shape.TEASER_HEADER, Shape.TEASER):
            break
    return last if any(shaped.is_paragraph for shaped in page[last + 1 :]) else -1


def _is_above_credit(page: list[Shaped], place: int) -> bool:
    """Whether the next line, right below, is the credit of a picture."""
    below = page[place + 1] if place + 1 < len(page) else None
    return below is not None and below.shape is Shape.CREDIT and not below.line.gap


def _place_head(layout: Layout, head: list[Shaped]) -> None:
    """Zones between the title and the body."""
    seen_byline = False
    for place, shaped in enumerate(head):
        line = shaped.line
        if shaped.shape is not Shape.TEXT:
            _place_shaped(layout, shaped, at_foot=False)
            seen_byline = seen_byline or shaped.shape is Shape.BYLINE
            continue
        kind = _head_kind(head, place, seen_byline)
        if kind is ZoneKind.BYLINE:
            names = names_in(line.text) if " " in line.text and "," not in line.text else None
            layout.bylines.append(parse_release_head(line.text) or Byline(named=names))
            seen_byline = True
        layout.add(kind, line.begin, line.end)


def _head_kind(head: list[Shaped], place: int, seen_byline: bool) -> ZoneKind:
    """What a line of running words above the body is."""
    shaped = head[place]
    text = shaped.line.text
    below = head[place + 1] if place + 1 < len(head) else None
    if parse_release_head(text):
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


def _place_shaped(layout: Layout, shaped: Shaped, *, at_foot: bool) -> None:
    """The zones of a line whose shape alone decides."""
    line = shaped.line
    if shaped.byline:
        layout.bylines.append(replace(shaped.byline, foot=at_foot))
        layout.add(ZoneKind.BYLINE, line.begin, line.end)
    elif shaped.caption:
        caption = shaped.caption
        if caption.is_credit_only:
            layout.add(ZoneKind.CREDIT, line.begin, line.end)
            return
        label = line.text[: caption.begin].rstrip()
        layout.add(ZoneKind.CREDIT, line.begin, line.begin + len(label))
        layout.add(ZoneKind.CAPTION, line.begin + caption.begin, line.begin + caption.end)
        layout.add(ZoneKind.CREDIT, line.begin + caption.credit, line.end)
    else:
        kind = ZoneKind.NOISE if shaped.shape is Shape.NOISE else ZoneKind.TEASER
        if shaped.shape is Shape.TEASER_HEADER:
            kind = ZoneKind.NOISE
        layout.add(kind, line.begin, line.end)


def _place_rest(layout: Layout, page: list[Shaped], *, spaced: bool) -> None:
    """Zones from the body's first paragraph to the page's end."""
    last_paragraph = max((place for place, shaped in enumerate(page) if shaped.is_paragraph), default=-1)
    in_teasers = in_foot = False
    for place, shaped in enumerate(page):
        if shaped.shape is Shape.TEXT:
            kind = _text_kind(page, place, in_teasers, in_foot, spaced)
            in_teasers = kind is ZoneKind.TEASER and in_teasers
            if kind is ZoneKind.BODY:
                _place_paragraph(layout, shaped, is_first=place == 0, is_last=place == last_paragraph)
            else:
                layout.add(kind, shaped.line.begin, shaped.line.end)
            continue
        in_teasers = shaped.shape is Shape.TEASER_HEADER or (in_teasers and shaped.shape is Shape.NOISE)
        after_body = place > last_paragraph
        in_foot = in_foot or (after_body and shaped.shape is not Shape.CAPTION)
        if shaped.shape is Shape.CAPTION and after_body and _is_signed_paragraph(shaped):
            _place_paragraph(layout, shaped, is_first=place == 0, is_last=True)
        elif not after_body and _is_date_heading(shaped):
            layout.add(ZoneKind.HEADING, shaped.line.begin, shaped.line.end)
        else:
            _place_shaped(layout, shaped, at_foot=True)


def _is_date_heading(shaped: Shaped) -> bool:
    """Whether a line amid the body is a bare date, as above an entry of a chronology."""
    byline = shaped.byline
    if byline is None or not byline.times or byline.outlets or byline.author or byline.named:
        return False
    return ":" not in shaped.line.text and "T" not in byline.times[0].iso


def _is_signed_paragraph(shaped: Shaped) -> bool:
    """Whether a last line with a credit is a paragraph signed by its source: "... he said. (Antara)"."""
    caption = shaped.caption
    text = shaped.line.text
    return caption is not None and not caption.label and sign_off_begin(text) <= caption.credit < len(text)


def _text_kind(page: list[Shaped], place: int, in_teasers: bool, in_foot: bool, spaced: bool) -> ZoneKind:
    """What a line of running words in or below the body is."""
    shaped = page[place]
    text = shaped.line.text
    if in_teasers and (not shaped.is_paragraph or is_list_item(text)) and len(text) <= HEADLINE_MAX:
        return ZoneKind.TEASER
    if in_foot and not shaped.is_paragraph:
        return ZoneKind.TEASER
    if _is_labelled_caption(page, place, spaced):
        return ZoneKind.CAPTION
    if shaped.is_paragraph and not (spaced and _is_above_credit(page, place)):
        return ZoneKind.HEADING if text.endswith("?") and _is_heading(page, place) else ZoneKind.BODY
    below = page[place + 1] if place + 1 < len(page) else None
    if spaced and below and below.shape in (Shape.CAPTION, Shape.CREDIT) and not below.line.gap:
        return ZoneKind.CAPTION
    return ZoneKind.HEADING if _is_heading(page, place) else ZoneKind.BODY


def _is_labelled_caption(page: list[Shaped], place: int, spaced: bool) -> bool:
    """Whether a credit without a caption, or a label for one ("Image caption,"), stands right above."""
    above = page[place - 1] if place else None
    if above is None or above.shape is not Shape.CREDIT:
        return False
    if above.line.text.endswith((",", ":")):
        return True
    free = above.line.gap or place < 2 or page[place - 2].shape is not Shape.TEXT
    return spaced and not page[place].line.gap and free


def _is_heading(page: list[Shaped], place: int) -> bool:
    """Whether a short line stands above a paragraph, as a heading does."""
    text = page[place].line.text
    if place == 0 or len(text) > HEADING_MAX or is_list_item(text) or text.endswith((",", ":", ";", ".")):
        return False
    quoted = text[0] in "\"“‘'" and text[-1] in "\"”’'" and text[-2:-1].isalnum()
    if not (text[0].isupper() or text[0].isdigit() or quoted):
        return False
    for below in page[place + 1 : place + 4]:
        if below.is_paragraph:
            return True
        if below.shape is Shape.TEXT:
            return False
    return False


def _place_paragraph(layout: Layout, shaped: Shaped, *, is_first: bool, is_last: bool) -> None:
    """A paragraph of the body, its dateline before and its sign-off behind it apart."""
    line = shaped.line
    begin, end = line.begin, line.end
    dateline = shaped.dateline
    if dateline and (dateline.strong or is_first):
        words = line.text[: dateline.length].rstrip()
        layout.add(ZoneKind.DATELINE, begin, begin + len(words))
        layout.dateline = layout.dateline or dateline
        begin += dateline.length
        begin += len(line.text[dateline.length :]) - len(line.text[dateline.length :].lstrip())
    foot = sign_off_begin(line.text) if is_last else len(line.text)
    body_end = line.begin + len(line.text[:foot].rstrip())
    layout.add(ZoneKind.BODY, begin, body_end)
    if foot < len(line.text):
        sign_off = line.text[foot:].strip()
        writer = names_in(sign_off) if " " in sign_off else None
        layout.bylines.append(parse_byline(sign_off) or Byline(writing=writer, foot=True))
        layout.add(ZoneKind.BYLINE, line.end - len(sign_off), end)
