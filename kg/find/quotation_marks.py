"""Pairs of quotation marks: where quoted words begin and end.

Works on one zone of an article. A paragraph is a line; a quotation that runs over several
paragraphs opens each of them with a mark and closes only the last.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from kg.records import record

_MARK = re.compile(
    r"[\n\"“”„‟«»'‘’](?:(?<!['‘’])|(?<=['‘])(?<!\w.)(?=[^\W\d]|[“\"])|(?<=['’])(?<=[\w.,!?…)].)(?!\w))"
)
"""Marks, and line ends. An apostrophe inside a word is none. The character comes first, so that what is
none is passed over fast."""

_CLOSERS = {
    "`": "'",
    "“": "”“",
    "„": "“”‟",
    "‟": "”",
    "«": "»",
    "»": "«",
    "‘": "’",
    "'": "'",
    '"': '"',
    "”": "”",
}
_SINGLE = "'‘’"
_LONGEST = 4000
"""Characters; what goes on longer is a mark without its partner."""


@record
class Quoted:
    """Words between two marks: `text[begin:end]` without, `text[opening:closing]` with them."""

    opening: int
    begin: int
    end: int
    closing: int


@lru_cache(maxsize=32)  # of the article that is being read: linking and quotations both ask
def quoted_spans(text: str, begin: int, end: int) -> tuple[Quoted, ...]:
    """The outermost pairs of quotation marks in `text[begin:end]`, in order."""
    if "``" in text:
        return _of_two_strokes(text, begin, end)
    spans: list[Quoted] = []
    opening = -1
    mark = ""
    line = begin  # where the paragraph of the open mark's last continuation begins
    for match in _MARK.finditer(text, begin, end):
        at, found = match.start(), match.group()
        if opening < 0:
            if found != "\n" and _opens(text, at, found, begin, end):
                opening, mark, line = at, found, max(begin, text.rfind("\n", begin, at) + 1)
        elif found == "\n":
            if not _continues(text, at, end, mark):
                if _line_is_quoted(text, opening, line):
                    spans.append(_span(text, opening, at, at))
                opening = -1
        elif (found in _CLOSERS[mark] and _closes(text, at, found, mark, opening, end)) or _closes_another(
            text, at, found, mark, end
        ):
            spans.append(_span(text, opening, at, at + 1))
            opening = -1
        elif at - opening > _LONGEST:
            opening = -1
    if opening >= 0 and _line_is_quoted(text, opening, line):
        spans.append(_span(text, opening, end, end))
    return tuple([s for s in spans if s.end > s.begin])


def _of_two_strokes(text: str, begin: int, end: int) -> tuple[Quoted, ...]:
    """``We go,'' said X: marks of two strokes each, as teleprinters sent them."""
    inner = quoted_spans(text.replace("``", " “").replace("''", "” "), begin, end)
    wide = [(s, text.startswith("``", s.opening - 1), text.startswith("''", s.closing - 1)) for s in inner]
    return tuple([Quoted(s.opening - led, s.begin, s.end, s.closing + shut) for s, led, shut in wide])


def joined_spans(text: str, spans: Iterable[Quoted]) -> list[Quoted]:
    """Spans of paragraphs in order, those that one quotation runs over as one."""
    out: list[Quoted] = []
    for span in spans:
        last = out[-1] if out else None
        unclosed = last is not None and text[last.closing - 1] not in _CLOSERS[text[last.opening]]
        if (
            last is not None
            and unclosed
            and text[last.opening] == text[span.opening]
            and text[last.closing : span.opening].isspace()
        ):
            out[-1] = Quoted(last.opening, last.begin, span.end, span.closing)
        else:
            out.append(span)
    return out


def _span(text: str, opening: int, end: int, closing: int) -> Quoted:
    begin = opening + 1
    while begin < end and text[begin].isspace():
        begin += 1
    while end > begin and text[end - 1].isspace():
        end -= 1
    return Quoted(opening, begin, end, closing)


def _opens(text: str, at: int, found: str, begin: int, end: int) -> bool:
    """Whether a mark can open: it stands before a word, and a straight one after none."""
    if found == "’" or at + 1 >= end:
        return False
    after = text[at + 1]
    before = text[at - 1] if at > begin else " "
    if found == '"' and after == " " and not before.isalnum():
        return _opens_apart(text, at, end)
    if found in '"”':
        return not after.isspace() and not before.isalnum()
    return not after.isspace() or found in "“„«"


def _opens_apart(text: str, at: int, end: int) -> bool:
    """ "... pada 2016." Semoga berhasil," ujarnya": a mark that its page set before the space.

    A capital follows, and the next mark of the line closes: it stands right behind a comma or a stop.
    """
    rest = text[at + 2 : min(end, at + _AHEAD)].partition("\n")[0]
    following = rest.find('"')
    return following > 1 and rest[0].isupper() and rest[following - 1] in ",.!?"


def _closes(text: str, at: int, found: str, mark: str, opening: int, end: int) -> bool:
    if at == opening + 1:
        return True
    if mark in _SINGLE:
        return not _possessive(text, at, found, end)
    if found == '"':
        before, after = text[at - 1], text[at + 1] if at + 1 < end else " "
        if before == "\n":  # opens the next paragraph of the same quotation
            return False
        return not (before.isspace() and after.isalnum())
    return not found == mark == "“"


def _closes_another(text: str, at: int, found: str, mark: str, end: int) -> bool:
    """“We go," said X: a mark of the other shape closes where none of its own does on the line."""
    proper = _MIXED.get((mark, found))
    if proper is None or text[at - 1].isspace() or text[at + 1 : at + 2].isalnum():
        return False
    rest = text[at + 1 : min(end, at + _AHEAD)].partition("\n")[0]
    return proper not in rest.partition(mark)[0] if proper != mark else proper not in rest


_AHEAD = 1_000
"""Characters behind a mark in which the one that should close is looked for: no line of news is longer."""


_MIXED = {("“", '"'): "”", ("„", '"'): "”", ('"', "”"): '"'}
"""An opening mark and one of another shape that closes it; the mark that should."""


def _possessive(text: str, at: int, found: str, end: int) -> bool:
    """Whether "ministers’" inside single marks is an apostrophe: another one closes later on the line."""
    if text[at - 1] not in "sS" or text[at + 1 : at + 2] != " ":
        return False
    line_end = text.find("\n", at, end)
    rest = text[at + 1 : line_end if line_end >= 0 else end]
    closer = re.search(r"(?<=[\w.,!?])" + re.escape(found) + r"(?!\w)", rest)
    opener = re.search(r"(?<!\w)['‘]\w", rest)
    return closer is not None and (opener is None or closer.start() < opener.start())


def _continues(text: str, line_end: int, end: int, mark: str) -> bool:
    """Whether the next paragraph opens with the same mark again."""
    at = line_end
    while at < end and text[at].isspace():
        at += 1
    return at < end and mark not in _SINGLE and text[at] == mark


def _line_is_quoted(text: str, opening: int, line: int) -> bool:
    """Whether an unclosed mark opens its line, so that the whole line is quoted."""
    return text[line:opening].strip() == "" and text[opening] not in _SINGLE
