"""Buildings by grammar: "Pasar Tanah Abang", "Istanbul's Dolmabahce Palace", "Hotel Mulia"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from kg.document import Sentence, Token
from kg.find.chunks import Chunk, ChunkKind
from kg.find.gazetteer import find
from kg.find.knowledge import Knowledge
from kg.language import LANGUAGES
from kg.model import ZoneKind


def venue_chunks(known: Knowledge, sentence: Sentence) -> Iterator[Chunk]:
    """Capitalised runs with a word for a building; not in headlines, where every word is capitalised.

    The word itself may be in lower case behind a name ("the Sheraton hotel"), unless that is only the name of
    a country or city: "Kabul airport" is told by its city.
    """
    if sentence.zone in (ZoneKind.TITLE, ZoneKind.HEADING, ZoneKind.TEASER):
        return
    heads = _heads(known.language.code)
    if heads.isdisjoint(sentence.words):
        return
    tokens = sentence.tokens
    for at, token in enumerate(tokens):
        if token.low in heads and (found := next(_found(known, tokens, at), None)) is not None:
            first, last, sure = found
            yield Chunk(first, last, ChunkKind.PLACE, "venue:grammar", sure)


@cache
def _heads(code: str) -> frozenset[str]:
    """The words that tell a building or site in one language."""
    place = LANGUAGES[code]().words.place
    behind = place.venue_heads_last | place.venue_heads_filled | place.streets | place.state_houses
    before = place.venue_heads_first | place.saints | place.aboard | place.centres
    return before | behind | place.grounds | place.ministry_seats


Span = tuple[int, int, float]
"""Tokens from and to (exclusive), and the confidence."""


def _found(known: Knowledge, tokens: Sequence[Token], at: int) -> Iterator[Span]:
    """The names of buildings that the word at `at` may tell."""
    place, token = known.language.words.place, tokens[at]
    capital = token.text[0].isupper()
    if token.low in place.venue_heads_first and capital:
        yield from _behind_head(known, tokens, at)
    seat = token.low in place.ministry_seats and _is_of_a_ministry(known, tokens, at)
    if seat or (token.low in place.centres and _is_a_centre(known, tokens, at)):
        yield at, _right(tokens, at), 0.8
    if at:
        yield from _before_head(known, tokens, at)
        if capital and token.low in place.saints and _leads(known, tokens, at):
            yield from _saint(tokens, at)
    if token.low in place.aboard and (last := _ship_behind(known, tokens, at)):
        yield at + 2, last, 0.7
    if token.low in place.state_houses and _is_state_house(known, tokens, at):
        yield at - 1, at + 1, 0.8


def _behind_head(known: Knowledge, tokens: Sequence[Token], at: int) -> Iterator[Span]:
    """ "Hotel Mulia", "Pasar Tanah Abang": what the word for a building begins."""
    last = _right(tokens, at + 1)
    last = next((n for n in range(at + 2, last) if tokens[n].low in known.language.ministries), last)
    if last > at + 1 and not _begins_listed(known, tokens[at:last]):
        yield at, last, 0.8


def _before_head(known: Knowledge, tokens: Sequence[Token], at: int) -> Iterator[Span]:
    """ "Dolmabahce Palace", "the Otu-Kpo border post", "along Lantern Avenue": what such a word ends."""
    place, token, capital = known.language.words.place, tokens[at], tokens[at].text[0].isupper()
    filled = token.low in place.venue_heads_filled and tokens[at - 1].low in place.venue_fillers
    if token.low in place.venue_heads_last or filled:
        first = _named_before(known, tokens, at)
        if first is not None:
            yield first, at + 1, 0.8 if capital else 0.7
    left = _left(tokens, at)
    if not capital or not _leads(known, tokens, left):
        return
    if token.low in place.streets and left < at:
        yield left, at + 1, 0.8
    if token.low in place.grounds:
        yield from ((left, last, 0.8) for last in _with_of(known, tokens, at))


def _saint(tokens: Sequence[Token], at: int) -> Iterator[Span]:
    """ "in St. Hubert"."""
    first = at + 1 + (at + 1 < len(tokens) and tokens[at + 1].text == ".")
    last = _right(tokens, first)
    if last > first:
        yield at, last, 0.8


def _leads(known: Knowledge, tokens: Sequence[Token], first: int) -> bool:
    """Whether a word of place stands before a name, or its article: "along Lantern Avenue"."""
    before = first - 1
    if before > 0 and tokens[before].low in known.language.determiners:
        before -= 1
    lead = tokens[before].low if before >= 0 else ""
    return lead in known.language.locatives or lead in known.language.words.place.ways


def _with_of(known: Knowledge, tokens: Sequence[Token], at: int) -> Iterator[int]:
    """Where a name with "of" inside ends: "the Field of Poppies", "the Great Hall of the People"."""
    behind = [t.low for t in tokens[at + 1 : at + 3]]
    if len(behind) < 2 or known.language.prepositions.get(behind[0]) != "of":
        return
    first = at + 2 + (behind[1] in known.language.determiners)
    last = _right(tokens, first)
    if last > first and next(find(known.actors, tokens[first:last]), None) is None:
        yield last


def _is_of_a_ministry(known: Knowledge, tokens: Sequence[Token], at: int) -> bool:
    """ "di Kantor Kementerian Pertahanan": its building; a "Kantor Berita" is none."""
    inside = at > 0 and tokens[at - 1].low in known.language.words.place.inside
    if not inside or not tokens[at].text[0].isupper():
        return False
    run = [t.low for t in tokens[at + 1 : _right(tokens, at + 1)]]
    return bool(run) and any(m.partition(" ")[0] == run[0] for m in known.language.ministries)


def _is_a_centre(known: Knowledge, tokens: Sequence[Token], at: int) -> bool:
    """ "di Pusat Latihan Tempur Karang": a site by its purpose; no "Pusat Data dan Riset X"."""
    place, last = known.language.words.place, _right(tokens, at)
    inside = at > 0 and tokens[at - 1].low in place.inside and tokens[at].text[0].isupper()
    return inside and last > at + 2 and tokens[at + 1].low in place.centre_kinds


def _is_state_house(known: Knowledge, tokens: Sequence[Token], at: int) -> bool:
    """ "at State House, Nairobi", "Government House"; not "the State House of Representatives"."""
    if not at or tokens[at - 1].low not in known.language.words.place.house_owners:
        return False
    behind = tokens[at + 1].low if at + 1 < len(tokens) else ""
    named = tokens[at].text[0].isupper() and tokens[at - 1].text[0].isupper()
    return named and known.language.prepositions.get(behind) != "of"


def _ship_behind(known: Knowledge, tokens: Sequence[Token], at: int) -> int:
    """ "signed aboard the Missouri": where a ship's name ends; 0 where none is, or a listed name."""
    if at + 2 >= len(tokens) or tokens[at + 1].low not in known.language.determiners:
        return 0
    last = _right(tokens, at + 2)
    if last == at + 2 or next(find(known.actors, tokens[at + 2 : last]), None) is not None:
        return 0
    return last


def _named_before(known: Knowledge, tokens: Sequence[Token], at: int) -> int | None:
    """Where the name before a word for a building begins: "the Sattahip naval base"; None without one."""
    token, name = tokens[at], at
    while name > 1 and tokens[name - 1].low in known.language.words.place.venue_fillers:
        name -= 1
    first = _left(tokens, name)
    if first == 0 and name > 1 and _opens(tokens[0].low, known):
        first = 1  # "At Dushanbe International Airport he was met by ..."
    if first > 1 and known.language.nouns_after and tokens[first - 1].text == "The":
        first -= 1  # "di The Sanchaya Resort": no article of Indonesian
    if first == name or (token.low in SURNAMES and _is_apposed(tokens, first, at + 1)):
        return None
    lower = token.text[0].islower()
    if lower and at + 1 < len(tokens) and known.language.prepositions.get(tokens[at + 1].low) == "of":
        return None  # "the Red Sea resort of Sharm el-Sheikh"
    if lower and first > 0 and tokens[first - 1].low in known.language.words.clause.indefinite:
        return None if _is_listed(known, tokens[first:name]) else first  # "bombed a Syrian airbase"
    lower = lower and token.low not in ALWAYS
    return None if lower and _is_listed(known, tokens[first:name]) else first


def _opens(low: str, known: Knowledge) -> bool:
    """Whether a word only begins the sentence, before a name: "At X Airport", "Outgoing Y Islands envoy"."""
    pack = known.language
    return low in pack.prepositions or low in pack.modifiers or low in pack.former


ALWAYS = frozenset({"airport", "airbase", "airfield", "headquarters"})
"""Words that make a place of its own of any city's or body's name: "Niamey airport", "UN headquarters"."""

SURNAMES = frozenset(
    {"villa", "castle", "church", "hall", "house", "park", "temple", "bridge", "field", "tower"}
)
"""Words for buildings that are surnames too."""


def _is_apposed(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "Manila's ambassador to Kuwait, Renato Villa, has been ...": between commas stands a person."""
    between = first > 0 and tokens[first - 1].text == "," and last < len(tokens) and tokens[last].text == ","
    return between and last - first == 2


def _begins_listed(known: Knowledge, run: Sequence[Token]) -> bool:
    """ "Juru bicara Gedung Putih Karin Pier": a listed building, and the name of whoever speaks for it."""
    hit = next(find(known.actors, run), None)
    return hit is not None and hit.first == 0 and 1 < hit.last < len(run) - 1


def _is_listed(known: Knowledge, run: Sequence[Token]) -> bool:
    """Whether every word of a run is by itself a listed name, or begins the sentence as any word may."""
    return all(t.begin == 0 or known.actors.single(t.low) or t.low in known.language.determiners for t in run)


def _right(tokens: Sequence[Token], at: int) -> int:
    while at < len(tokens) and _goes_on(tokens[at]):
        at += 1
        if at + 1 < len(tokens) and _is_hyphen(tokens, at) and _goes_on(tokens[at + 1]):
            at += 2  # "Mount Ker-Agul"
    return at


def _goes_on(token: Token) -> bool:
    return token.text[0].isupper() and token.text.isalpha() and len(token.text) > 1


def _left(tokens: Sequence[Token], at: int) -> int:
    while at > 0 and _in_a_name(tokens[at - 1]):
        at -= 1
        if at > 1 and _is_hyphen(tokens, at - 1) and _in_a_name(tokens[at - 2]):
            at -= 1  # "the Kyzyl-Bel checkpoint"
    return at


def _in_a_name(token: Token) -> bool:
    return token.text[0].isupper() and token.text.isalpha() and token.low != "the"


def _is_hyphen(tokens: Sequence[Token], at: int) -> bool:
    """A hyphen within a word, and not a dash between two."""
    joined = tokens[at - 1].end == tokens[at].begin and tokens[at].end == tokens[at + 1].begin
    return tokens[at].text == "-" and joined
