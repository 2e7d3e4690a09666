"""Places in lines that say who reports, and from where: "By Ann Lee in Lima", "The Star, Lima", "LIMA - "."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.document import Sentence, Token
from kg.find.chunks import Chunk, ChunkKind
from kg.find.dates.grammar import date_grammar
from kg.find.gazetteer import Form, Sense, find
from kg.find.knowledge import Knowledge
from kg.model import ZoneKind
from kg.records import replace

SHORT = 6
"""Tokens of such a line at most."""

RULE = "byline"
"""What the rules of such places begin with."""

UNLISTED = 0.8
"""Confidence in a city that no table lists, behind "in" or "dari"."""


def with_datelines(found: Sequence[Sentence], known: Knowledge) -> list[Sentence]:
    """The sentences, with lines that name a city and nothing else, above the text, as its dateline.

    By its shape alone such a line is the byline's, beside which it stands.
    """
    body = next((n for n, s in enumerate(found) if s.zone is ZoneKind.BODY), len(found))
    above = [replace(s, zone=ZoneKind.DATELINE) if _names_a_city(s, known) else s for s in found[:body]]
    return [*above, *found[body:]]


def _names_a_city(sentence: Sentence, known: Knowledge) -> bool:
    if sentence.zone is not ZoneKind.BYLINE or len(sentence.tokens) > SHORT:
        return False
    hits = [h for h in find(known.actors, sentence.tokens) if _is_place(h.senses)]
    named = sum(h.last - h.first for h in hits)
    return bool(hits) and named == sum(t.text.isalpha() for t in sentence.tokens)


def _is_place(senses: Sequence[Sense]) -> bool:
    """Whether a listed name is that of a place, where it stands alone."""
    likeliest = senses[0]
    here = senses if likeliest.form is Form.SEAT else senses[:1]  # "Den Haag": the court's city
    return likeliest.form is Form.CAPITAL or any(s.key.startswith("place/") for s in here)


def byline_places(sentence: Sentence, known: Knowledge) -> tuple[Chunk, ...]:
    """The places in which a by-line's reporters or papers are.

    A listed city that is a part of its own ("The Plain Speaker, Windhoek, Thursday"; not that of "Frances
    Harbin" or "The Jakarta Post"), and whatever stands behind "in" or "dari" up to the part's end.
    """
    if sentence.zone is not ZoneKind.BYLINE:
        return ()
    tokens = sentence.tokens
    listed = [h for h in find(known.actors, tokens) if _is_apart(tokens, h.first, h.last, known)]
    cities = [
        Chunk(h.first, h.last, ChunkKind.PLACE, f"{RULE}:listed", 1.0, h.senses)
        for h in listed
        if _is_place(h.senses)
    ]
    taken = {n for h in listed for n in range(h.first, h.last)}
    return (*cities, *(c for c in _unlisted(tokens, known) if c.first not in taken))


def _is_apart(tokens: Sequence[Token], first: int, last: int, known: Knowledge) -> bool:
    """Whether no word of a name stands right before or behind."""
    before = tokens[first - 1] if first else None
    behind = tokens[last] if last < len(tokens) else None
    opens = before is None or _from(before, known) or not _joins(before, tokens[first])
    return opens and (behind is None or behind.text.islower() or not _joins(tokens[last - 1], behind))


def _from(token: Token, known: Knowledge) -> bool:
    return token.low in known.language.words.place.origins


def _joins(one: Token, other: Token) -> bool:
    """Whether two tokens are words of one name: "Frances Harbin", "CNN-Nusantara"."""
    if one.text == "-" or other.text == "-":
        return one.end == other.begin
    return one.text[0].isalpha() and other.text[0].isalpha()


def _unlisted(tokens: Sequence[Token], known: Knowledge) -> Iterator[Chunk]:
    """Capitalised words behind "in" up to the end of their part: "By Yaw Bediako in Adidome".

    Not where the line begins so: "From Our Own Correspondent" names who writes.
    """
    for at in range(2, len(tokens)):
        if not _from(tokens[at - 1], known):
            continue
        last = _run(tokens, at)
        if last > at and last < len(tokens) - 1 and tokens[last].low in known.language.coordinators:
            yield Chunk(at, last, ChunkKind.PLACE, f"{RULE}:in", UNLISTED)  # "in Kathmandu and Pokhara"
            at, last = last + 1, _run(tokens, last + 1)
        if last > at and (last == len(tokens) or not tokens[last].text[0].isalnum()):
            yield Chunk(at, last, ChunkKind.PLACE, f"{RULE}:in", UNLISTED)


def _run(tokens: Sequence[Token], first: int) -> int:
    """Where the capitalised words that begin at a token end."""
    last = first
    while last < len(tokens) and tokens[last].text[:1].isupper():
        last += 1
    return last


def as_dateline(chunks: Sequence[Chunk], tokens: Sequence[Token], known: Knowledge) -> list[Chunk]:
    """The chunks of a dateline: what the name model proposes there is a city, an agency or a weekday.

    The first part is a city though neither table nor model knows it: "ST. JULIAN — ".
    """
    kept = [_city(c, tokens) for c in chunks if not _signs(c, tokens) and not _is_weekday(c, tokens, known)]
    first = _first_part(tokens)
    if first and not any(c.first < first for c in chunks):
        kept.insert(0, Chunk(0, first, ChunkKind.PLACE, "dateline:first", UNLISTED))
    cities = [n for n, c in enumerate(kept) if c.kind is ChunkKind.PLACE]
    return [c for n, c in enumerate(kept) if c.rule != "model:PER" or n == min(cities)]


def _first_part(tokens: Sequence[Token]) -> int:
    """Tokens of the first part of a dateline, if they may be a city's name."""
    last = 0
    while last < len(tokens) and (tokens[last].text[0].isupper() or (last and tokens[last].text == ".")):
        last += 1
    whole = last > 0 and (last == len(tokens) or not _joins(tokens[last - 1], tokens[last]))
    letters = all(t.text.strip(".").isalpha() for t in tokens[:last] if t.text != ".")
    return last if whole and letters and "." not in tokens[last - 1].text else 0


def _signs(chunk: Chunk, tokens: Sequence[Token]) -> bool:
    """ "SUVA (Pacific Tribune) -", "Minsk /Corr. BELTA/": what only the model proposes there is an agency."""
    at = chunk.first - 1
    if at < 0 or not chunk.rule.startswith("model"):
        return False
    apart = at > 0 and tokens[at - 1].end < tokens[at].begin  # unlike "GENEVA/VIENNA"
    return tokens[at].text == "(" or (tokens[at].text == "/" and apart)


def _is_weekday(chunk: Chunk, tokens: Sequence[Token], known: Knowledge) -> bool:
    """ "WINDHOEK, Mon.": which the model takes for a place."""
    short = date_grammar(known.language.code).words.short_weekdays
    return chunk.rule.startswith("model") and tokens[chunk.first].text.rstrip(".").capitalize() in short


def _city(chunk: Chunk, tokens: Sequence[Token]) -> Chunk:
    """A name that only the model proposes in a dateline is the city's: "TEMPO.CO, Entebbe - "."""
    if not chunk.rule.startswith("model"):
        return chunk
    last = chunk.last
    while last > chunk.first + 1 and not tokens[last - 1].text[0].isalnum():
        last -= 1
    return replace(chunk, last=last, kind=ChunkKind.PLACE)
