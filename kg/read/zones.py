"""The zones of a news page: title, by-lines, captions, body, and the site's own noise.

Each line is first classified by its shape alone (`kg.read.shapes`), then by where it stands: above the
body (`kg.read.head`), in it, or below.
"""

from __future__ import annotations

from typing import Final

from kg.model import ZoneKind
from kg.read.bylines import sign_off_begin
from kg.read.head import body_start, is_above_credit, place_head, take_title
from kg.read.layout import Layout, place_paragraph, place_shaped
from kg.read.line import is_list_item
from kg.read.lines import lines_of
from kg.read.shapes import Shape, Shaped, shape_of, with_labels

HEADING_MAX: Final = 110
HEADLINE_MAX: Final = 180


def layout_of(text: str, title: str | None = None) -> Layout:
    """The zones of a page in order; every non-space character is in exactly one.

    `title` is the headline where the source states it apart from the text.
    """
    layout = Layout()
    lines = lines_of(text)
    start = take_title(layout, lines, title)
    page = with_labels([shape_of(line) for line in lines[start:]])
    body = body_start(page)
    place_head(layout, page[:body], text[slice(*layout.title)] if layout.title else "")
    _place_rest(layout, page[body:], spaced=_is_spaced(page))
    return layout


def _is_spaced(page: list[Shaped]) -> bool:
    """Whether paragraphs are set apart by empty lines, so that lines without one belong together."""
    paragraphs = [shaped for shaped in page[1:] if shaped.is_paragraph]
    return sum(shaped.line.gap for shaped in paragraphs) * 2 >= len(paragraphs)


def _place_rest(layout: Layout, page: list[Shaped], *, spaced: bool) -> None:
    """Zones from the body's first paragraph to the page's end."""
    last_paragraph = max((place for place, shaped in enumerate(page) if shaped.is_paragraph), default=-1)
    in_teasers = in_foot = False
    for place, shaped in enumerate(page):
        if shaped.shape is Shape.TEXT:
            kind = _text_kind(page, place, in_teasers, in_foot, spaced)
            in_teasers = kind is ZoneKind.TEASER and in_teasers
            if kind is ZoneKind.BODY:
                place_paragraph(layout, shaped, is_first=place == 0, is_last=place == last_paragraph)
            else:
                layout.add(kind, shaped.line.begin, shaped.line.end)
            continue
        in_teasers = shaped.shape is Shape.TEASER_HEADER or (in_teasers and shaped.shape is Shape.NOISE)
        after_body = place > last_paragraph
        in_foot = in_foot or (after_body and shaped.shape is not Shape.CAPTION)
        if shaped.shape is Shape.CAPTION and after_body and _is_signed_paragraph(shaped):
            place_paragraph(layout, shaped, is_first=place == 0, is_last=True)
        elif not after_body and _is_date_heading(shaped):
            layout.add(ZoneKind.HEADING, shaped.line.begin, shaped.line.end)
        else:
            place_shaped(layout, shaped, at_foot=True)


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
    cut = text.endswith(("...", "…"))  # a headline as long as its box is wide
    if in_teasers and (cut or not shaped.is_paragraph or is_list_item(text)) and len(text) <= HEADLINE_MAX:
        return ZoneKind.TEASER
    if in_foot and not shaped.is_paragraph:
        return ZoneKind.TEASER
    if _is_labelled_caption(page, place, spaced):
        return ZoneKind.CAPTION
    if shaped.is_paragraph and not (spaced and is_above_credit(page, place)):
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
