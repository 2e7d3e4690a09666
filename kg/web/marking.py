"""Marks on a text: names and claims in their places, however they overlap.

Marks cross and contain each other, and elements may not; so the text is cut wherever a mark begins or ends,
and each piece says which marks lie over it and where it leads: to the page of the shortest of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the text and what was understood of it. `number` is its place in the list of marks."""

    number: int
    begin: int
    end: int
    kind: str
    """`mention` or `claim`."""

    label: str
    cls: str
    path: str
    basis: str
    rule: str
    confidence: float | None


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text that the same marks lie over."""

    text: str
    begin: int
    marks: tuple[Mark, ...]
    """The shortest first."""

    anchors: tuple[str, ...]
    """Names by which addresses lead to this place."""

    @property
    def path(self) -> str:
        """Where a click leads: to a name's page sooner than to a claim's."""
        named = [mark for mark in self.marks if mark.kind == "mention" and mark.path] or list(self.marks)
        return named[0].path if named else ""

    @property
    def kinds(self) -> str:
        """What lies over it, as class names."""
        found = {mark.kind for mark in self.marks} | {mark.basis for mark in self.marks if mark.basis}
        return " ".join(sorted(found))


def paragraphs(text: str, marks: Sequence[Mark]) -> list[list[Piece]]:
    """The lines of the text that are not empty, each in pieces."""
    inside = [mark for mark in marks if 0 <= mark.begin < mark.end <= len(text)]
    cuts = {0, len(text)} | {cut for mark in inside for cut in (mark.begin, mark.end)}
    for line in _line_ends(text):
        cuts.update(line)
    out: list[list[Piece]] = [[]]
    for piece in _pieces(text, sorted(cuts), inside):
        if piece.text.strip("\r\n"):
            out[-1].append(piece)
        elif out[-1]:
            out.append([])
    return [line for line in out if any(piece.text.strip() for piece in line)]


def _line_ends(text: str) -> Iterator[tuple[int, int]]:
    """Where each run of line ends begins and ends."""
    begin = None
    for place, character in enumerate(text):
        if character in "\r\n":
            begin = place if begin is None else begin
        elif begin is not None:
            yield begin, place
            begin = None
    if begin is not None:
        yield begin, len(text)


def _pieces(text: str, cuts: Sequence[int], marks: Iterable[Mark]) -> Iterator[Piece]:
    """The text between neighbouring cuts, with the marks that lie over it."""
    waiting = sorted(marks, key=lambda mark: mark.begin)
    open_marks: list[Mark] = []
    place = 0
    named: set[str] = set()
    for begin, end in pairwise(cuts):
        open_marks = [mark for mark in open_marks if mark.end > begin]
        anchors = []
        while place < len(waiting) and waiting[place].begin <= begin:
            mark = waiting[place]
            open_marks.append(mark)
            anchor = f"c{mark.begin}"
            if mark.begin == begin and anchor not in named:
                named.add(anchor)
                anchors.append(anchor)
            place += 1
        ordered = sorted(open_marks, key=lambda mark: (mark.end - mark.begin, mark.number))
        yield Piece(text[begin:end], begin, tuple(ordered), tuple(anchors))
