"""People whom the name model misses, or takes for places, where grammar leaves room for nobody else.

"Kenya met Guinea's Mamadi Konaté", "signed by Aisake Sevele and Neneh Tangara", "named Yoweri Wine as its
envoy", "Marat Sagdiyev, Kazakhstan's ambassador,": two or three capitalised words of which nothing else
is known.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from typing import Final

from kg.document import Token
from kg.find.chunks import Chunk, ChunkKind
from kg.find.knowledge import Knowledge
from kg.find.names.model import name_model
from kg.find.names.priors import often_a_persons
from kg.find.scene import GENITIVES
from kg.language.namesake_words import GIVEN_PLACES, INSTITUTIONS
from kg.records import record

_LEAST: Final = 2
_MOST: Final = 3
"""Words of a full name."""

_AS: Final = 4
"""Most words from behind a name to the office that it is given: "as its first special envoy"."""

_APPOSITION: Final = 6
"""Most words from a comma to the end of the office told between commas."""


@record
class _Line:
    """A sentence, and what has been found in it."""

    tokens: Sequence[Token]
    found: Sequence[Chunk]
    people: Sequence[Chunk]  # with two words or more
    known: Knowledge

    def low(self, at: int) -> str:
        """The word at `at` in lower case; "" outside the sentence."""
        return self.tokens[at].low if 0 <= at < len(self.tokens) else ""

    def is_common(self, at: int) -> bool:
        """Whether the word at `at` is one that texts write small, and no frequent given name."""
        low, known = self.low(at), self.known
        common = low in known.not_names or name_model(known.language.code).is_ordinary(low)
        return common and not often_a_persons(self.tokens[at].text)

    def whose(self, last: int) -> Chunk | None:
        """The country or body whose genitive ends at `last`: "Guinea's"."""
        if last < 2 or self.tokens[last - 1].text not in GENITIVES:
            return None
        return next((c for c in self.found if c.last == last - 1 and c.senses and c.kind in _OWNERS), None)


_OWNERS: Final = (ChunkKind.COUNTRY, ChunkKind.ORGANIZATION)


def with_unseen_people(
    named: Sequence[Chunk], listed: Sequence[Chunk], tokens: Sequence[Token], known: Knowledge
) -> list[Chunk]:
    """The model's names with those people beside them, and in the stead of what they were taken for."""
    if known.language.nouns_after:
        return list(named)  # there a state stands behind its people, without a genitive
    taken = {n for c in [*listed, *named] if not _may_be_wrong(c, tokens) for n in range(c.first, c.last)}
    runs = list(_runs(tokens, taken))
    if not runs:
        return list(named)
    found = [*listed, *named]
    people = [c for c in found if c.kind is ChunkKind.PERSON and c.last - c.first >= _LEAST]
    line = _Line(tokens, found, people, known)
    runs = [r for r in runs if _could_be_a_name(*r, line) and _must_be_somebody(*r, line)]
    inside = {n for first, last in runs for n in range(first, last)}
    return [
        *(c for c in named if inside.isdisjoint(range(c.first, c.last))),
        *(Chunk(first, last, ChunkKind.PERSON, "model:unseen", 0.7) for first, last in runs),
    ]


def _may_be_wrong(chunk: Chunk, tokens: Sequence[Token]) -> bool:
    """A place that no table lists, half a name, and a country or city that is a given name too: Jordan."""
    alone = chunk.last - chunk.first == 1
    if alone and tokens[chunk.first].low in GIVEN_PLACES:
        return True
    half = alone and chunk.kind is ChunkKind.PERSON
    return (half or chunk.kind is ChunkKind.PLACE) and not chunk.senses and chunk.rule.startswith("model")


def _runs(tokens: Sequence[Token], taken: Set[int]) -> Iterator[tuple[int, int]]:
    """Capitalised words side by side that nothing else has taken; a hyphen joins two to one."""
    first = 0
    while first < len(tokens):
        last, words = first, 0
        while last < len(tokens) and last not in taken and _is_name_word(tokens[last]):
            words += 1
            last += 1
            hyphen = last + 1 < len(tokens) and tokens[last].text == "-" and last + 1 not in taken
            if hyphen and tokens[last].begin == tokens[last - 1].end and tokens[last + 1].text.isalpha():
                last += 2
        if _LEAST <= words <= _MOST:
            yield first, last
        first = max(last, first + 1)


def _is_name_word(token: Token) -> bool:
    return token.text[0].isupper() and token.text[1:].islower() and token.text.isalpha()


def _could_be_a_name(first: int, last: int, line: _Line) -> bool:
    """No head of a place, body or paper, no form of address; a given name, or a last word without meaning."""
    words, pack = line.known.language.words, line.known.language
    lows = {t.low for t in line.tokens[first:last]}
    others = (
        words.place.venue_heads_first,
        words.place.venue_heads_last,
        words.place.place_kinds,
        words.name.body_ends,
        words.name.papers,
        words.name.nameless,
        words.office.body_heads,
        pack.honorifics,
        words.title.styles,
        INSTITUTIONS[pack.code],
    )
    if any(_is_title(line.low(n), line.known) for n in range(first, last - 1)):
        return False  # "Prime Ministers Obuchi and Kim"
    named = often_a_persons(line.tokens[first].text) or not line.is_common(last - 1)
    return named and all(lows.isdisjoint(other) for other in others)


def _is_title(low: str, known: Knowledge) -> bool:
    """Whether a word alone is an office, or several who have it."""
    return any((one,) in known.offices.family(one)[1] for one in (low, low.removesuffix("s")))


def _must_be_somebody(first: int, last: int, line: _Line) -> bool:
    return (
        _half_seen(first, last, line)
        or _of_a_state(first, last, line)
        or _beside_a_person(first, last, line)
        or _put_in_office(first, last, line)
        or _in_apposition(first, last, line)
    )


def _half_seen(first: int, last: int, line: _Line) -> bool:
    """ "Burkina Faso's Rosine Barry", of which the model saw "Barry": the word before it is no common one."""
    half = any(c.last == last and c.first > first and c.kind is ChunkKind.PERSON for c in line.found)
    return half and first > 0 and not any(line.is_common(n) for n in range(first, last - 1))


def _of_a_state(first: int, last: int, line: _Line) -> bool:
    """ "met Guinea's X Y", "Guinea's X Y told": of a state, and does or undergoes what only people do."""
    owner, meeting = line.whose(first), line.known.language.words.office.meeting
    if owner is None:
        behind = next((c for c in line.found if c.first == last + 1 and c.kind in _OWNERS), None)
        of = line.low(last) in line.known.language.of_words and behind is not None
        return of and line.low(first - 1) in meeting  # "called Brent Henfield of Bahamas"
    before, behind_it = line.low(owner.first - 1), line.low(last)
    return before in meeting or behind_it in meeting or behind_it in line.known.language.sayings


def _beside_a_person(first: int, last: int, line: _Line) -> bool:
    """ "X Y and Neneh Tangara", "Serbia's X Y and Kosovo's Dritan Hasani": joined to a full name."""
    if any(line.is_common(n) for n in range(first, last - 1)):
        return False
    joints = line.known.language.coordinators
    if line.low(last) in joints and any(
        p.first == last + 1 or ((owner := line.whose(p.first)) and owner.first == last + 1)
        for p in line.people
    ):
        return True
    owner = line.whose(first)
    at = (owner.first if owner is not None else first) - 1
    return line.low(at) in joints and any(p.last == at for p in line.people)


def _put_in_office(first: int, last: int, line: _Line) -> bool:
    """ "named Yoweri Wine as its new envoy"."""
    words = line.known.language.words.office
    if line.low(first - 1) not in words.appointing or line.low(last) not in words.roles:
        return False
    return any(c.kind is ChunkKind.OFFICE and last < c.first <= last + _AS for c in line.found)


def _in_apposition(first: int, last: int, line: _Line) -> bool:
    """ "X Y, Kazakhstan's ambassador to Peru, said": somebody whose office stands between commas."""
    if first or line.low(last) != ",":
        return False
    end = next((n for n in range(last + 1, len(line.tokens)) if line.low(n) == ","), None)
    office = next((c for c in line.found if c.first > last and c.kind is ChunkKind.OFFICE), None)
    if end is None or office is None or not last + 1 < office.first <= last + _APPOSITION:
        return False
    definite = line.tokens[office.first - 1].text in GENITIVES or line.low(last + 1) in (
        line.known.language.determiners
    )
    named = any(p.first == office.last for p in line.people)
    return definite and not named and office.last <= end
