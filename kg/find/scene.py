"""A sentence under the title grammar: its items, and the phrases that the grammar makes of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from kg.document import PhraseKind, Sentence, Token
from kg.find.chunks import Chunk, ChunkKind
from kg.find.knowledge import Knowledge
from kg.model import EntityKey, OfficeId
from kg.records import record

Item = Chunk | Token


@record
class OfficeClaim:
    """An office as a phrase states it: of what, to whom accredited, held formerly or now."""

    office: OfficeId
    first: int
    last: int
    of: Chunk | None = None
    to: tuple[Chunk, ...] = ()
    former: bool = False
    words: str = ""  # how the text calls it, in lower case: "foreign secretary"
    pointed: bool = False  # "the country's foreign minister": of the country told before
    given: bool = False  # "X named Y trade minister": of the country of whoever gives it
    nominee: bool = False  # "nominated Y as ambassador": Y does not hold it yet
    besides: bool = False  # "Selaku Ketua ASEAN, Menlu X": he stays his state's minister
    until: str = ""  # the ISO date until which it was held: "president from 2003 to 2016"
    chief: tuple[int, int] | None = None  # tokens of the name of whoever is served: "aide to President Lula"
    beside: Chunk | None = None  # the second body of an office of two: "joint envoy of the UN and the AU"
    whose: EntityKey | None = None  # one of two states named before: "their foreign ministers, X and Y"


@record
class Proto:
    """A phrase before linking: tokens `first` to `last` (exclusive).

    `name` are the tokens of a person's name (None for a bare title or pronoun), `alias` a second
    name in parentheses, `chunk` the chunk of anything that is not a person. `owner` is the country
    or organization that the phrase states its person belongs to.
    """

    first: int
    last: int
    kind: PhraseKind
    name: tuple[int, int] | None = None
    alias: tuple[int, int] | None = None
    chunk: Chunk | None = None
    offices: tuple[OfficeClaim, ...] = ()
    owner: Chunk | None = None
    gender: str | None = None  # a pronoun's; "" when the pronoun does not tell
    plural: bool = False
    counterpart: bool = False
    count: int | None = None
    without: tuple[Chunk, ...] = ()
    modifier: bool = False
    noun: str = ""  # "minister", "official": what a bare phrase calls its person
    government: bool = False
    indefinite: bool = False  # "a Canadian diplomat": nobody met before
    posted: tuple[Chunk, ...] = ()  # "yang ditempatkan di Kuwait": the countries to which someone is sent


class _Lows(dict[int, str]):
    """The words at items in lower case: read a thousand times an article, so a dictionary and no method."""

    def __missing__(self, at: int) -> str:
        return ""


@record
class Scene:
    """One sentence under the title grammar."""

    tokens: tuple[Token, ...]
    items: tuple[Item, ...]
    starts: tuple[int, ...]  # the token at which each item begins
    lows: Sequence[str]  # the word at each item in lower case; "" for a chunk
    low: Callable[[int], str]  # the same by item, "" also before the first and past the last
    chunks: Mapping[int, Chunk]  # the chunk at each item that is one
    known: Knowledge
    capitals: bool  # the whole line is in capitals: case says nothing
    last_office: int  # the last item that is an office, -1 for none: no title begins behind it

    def chunk(self, at: int, *kinds: ChunkKind) -> Chunk | None:
        """The chunk at item `at` if it is of one of `kinds`."""
        found = self.chunks.get(at)
        return found if found is not None and found.kind in kinds else None

    def first(self, at: int) -> int:
        """Token index at which item `at` begins."""
        return self.starts[at] if at < len(self.starts) else len(self.tokens)


Parsed = tuple[Proto, int]
"""A phrase and the item behind it."""


OWNERS = (ChunkKind.COUNTRY, ChunkKind.ORGANIZATION)


GENITIVES = frozenset({"'s"})


ANYWHERE = (ChunkKind.COUNTRY, ChunkKind.ORGANIZATION, ChunkKind.PLACE)


def scene(sentence: Sentence, chunks: Sequence[Chunk], known: Knowledge, capitals: bool) -> Scene:
    """A sentence made ready: chunks and the tokens between them, in order."""
    tokens, words = sentence.tokens, sentence.lows
    lows: list[str] = []
    items: list[Item] = []
    starts: list[int] = []
    placed: dict[int, Chunk] = {}
    at, last_office = 0, -1
    for chunk in chunks:
        items += tokens[at : chunk.first]
        starts += range(at, chunk.first)
        lows += words[at : chunk.first]
        lows.append("")
        placed[len(items)] = chunk
        if chunk.kind is ChunkKind.OFFICE:
            last_office = len(items)
        items.append(chunk)
        starts.append(chunk.first)
        at = chunk.last
    items += tokens[at:]
    starts += range(at, len(tokens))
    lows += words[at:]
    low = _Lows(enumerate(lows)).__getitem__
    return Scene(tokens, tuple(items), tuple(starts), lows, low, placed, known, capitals, last_office)


def closes(scene: Scene, at: int) -> bool:
    """Whether item `at` closes an apposition."""
    return at >= len(scene.items) or scene.low(at) in {",", ".", ")", "(", ";", ":", "–", "—"}


def number_at(scene: Scene, at: int) -> int | None:
    """A number of up to three digits, or in words, at item `at`."""
    word = scene.low(at)
    if word.isdecimal() and len(word) <= 3:
        return int(word)
    pack = scene.known.language
    return pack.numbers.get(word) or pack.collectives.get(word)
