"""The zones of a page as they are found, and what its head says."""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.model import Zone, ZoneKind
from kg.read.bylines import Byline, parse_byline, sign_off_begin
from kg.read.datelines import Dateline, dateline_of_byline
from kg.read.line import Line
from kg.read.names import names_in
from kg.read.shapes import Shape, Shaped
from kg.records import replace


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


def place_shaped(layout: Layout, shaped: Shaped, *, at_foot: bool) -> None:
    """The zones of a line whose shape alone decides."""
    line = shaped.line
    if shaped.byline:
        layout.bylines.append(replace(shaped.byline, foot=at_foot))
        place_byline(layout, line, at_foot=at_foot)
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


def place_byline(layout: Layout, line: Line, *, at_foot: bool) -> None:
    """A by-line; above the body it may end in a dateline: "From Ann Lee, VIENNA, Sunday"."""
    signed = None if at_foot else dateline_of_byline(line.text)
    begin = signed[0] if signed else len(line.text)
    layout.dateline = signed[1] if signed else layout.dateline
    layout.add(ZoneKind.BYLINE, line.begin, line.begin + len(line.text[:begin].rstrip()))
    layout.add(ZoneKind.DATELINE, line.begin + begin, line.end)


def place_paragraph(layout: Layout, shaped: Shaped, *, is_first: bool, is_last: bool) -> None:
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
