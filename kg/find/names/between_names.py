"""Names that stand in a list of people: "Alexander Lavrentiev, Sedat Onal and Hossein Jaberi Ansari"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from kg.document import Token
from kg.find.chunks import Chunk, ChunkKind
from kg.find.knowledge import Knowledge

_WORDS: Final = (2, 3)
"""How many words a name in the list has, at least and at most."""


def between_people(found: Sequence[Chunk], tokens: Sequence[Token], known: Knowledge) -> Iterator[Chunk]:
    """Two or three capitalised words between two people of a list, of which nothing else is known.

    "X, Sedat Onal and Y": a person, too. One of the two joints at least is a comma, and the people on
    either side bear two names, or an apposition could stand there ("Lavrov, Kremlin Envoy and ...").
    """
    joints = known.language.words.clause.joints
    people = {c.first: c for c in found if c.kind is ChunkKind.PERSON and c.last - c.first >= _WORDS[0]}
    if len(people) < len(_WORDS):
        return
    for person in people.values():
        first = person.last + 1
        if first >= len(tokens) or tokens[person.last].text != ",":
            continue
        last = first
        while last < len(tokens) and tokens[last].text.istitle() and tokens[last].text.isalpha():
            last += 1
        if not _WORDS[0] <= last - first <= _WORDS[1] or last + 1 not in people:
            continue
        closed = tokens[last].low in joints or tokens[last].text == ","
        if closed and not any(c.first < last and c.last > first for c in found):
            yield Chunk(first, last, ChunkKind.PERSON, "model:listed", 0.7)
