"""What the last word of a name says of it: a company, a place, the people of somebody."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kg.document import Token
from kg.find.chunks import Chunk, ChunkKind
from kg.find.dates.grammar import date_grammar
from kg.find.gazetteer import Form
from kg.find.knowledge import Knowledge
from kg.records import replace


def by_last_word(chunk: Chunk, tokens: Sequence[Token], known: Knowledge) -> Chunk:
    """ "Woodside Petroleum" is no person, the "Clinton administration" one's, "Sunrise field" a place."""
    chunk = _before_the_clitic(_before_the_day(chunk, tokens, known), tokens, known)
    chunk = _before_its_chairs(chunk, tokens, known)
    last = tokens[chunk.last - 1]
    behind = tokens[chunk.last].low if chunk.last < len(tokens) else ""
    if chunk.kind is ChunkKind.ORGANIZATION and behind in known.language.words.name.fields:
        return replace(chunk, kind=ChunkKind.PLACE)
    if chunk.last - chunk.first < 2 or known.language.nouns_after:
        return chunk
    if chunk.kind is ChunkKind.PLACE and last.low in known.language.words.deed.own_states:
        return replace(chunk, last=chunk.last - 1) if last.text.islower() else chunk  # "the Gulf state"
    if (
        chunk.kind is ChunkKind.PERSON
        and last.low in known.language.words.name.body_ends
        and last.text[0].isupper()
    ):
        return replace(chunk, kind=ChunkKind.ORGANIZATION)
    if (
        chunk.kind is ChunkKind.ORGANIZATION
        and last.text.islower()
        and last.low in known.language.words.body.men_of
    ):
        return replace(chunk, last=chunk.last - 1, kind=ChunkKind.PERSON)
    return chunk


def _before_its_chairs(chunk: Chunk, tokens: Sequence[Token], known: Knowledge) -> Chunk:
    """ "the Lake Chad Group Co-Chairs": the name is that of the body whose chairs they are."""
    last = chunk.last - 1
    if (
        chunk.kind is not ChunkKind.ORGANIZATION
        or tokens[last].low not in known.language.words.office.chairing
    ):
        return chunk
    last -= 2 * (tokens[last - 1].text == "-")
    return replace(chunk, last=last) if last > chunk.first else chunk


def is_no_bearer(chunk: Chunk, tokens: Sequence[Token], known: Knowledge) -> bool:
    """A day under a post by its English month, a body, an office's field, who rules a state: no name."""
    ends = _ends_with_a_body(chunk, tokens, known) or _is_of_an_organ(chunk, tokens, known)
    return ends or _is_a_month(chunk, tokens) or _rules_a_state(chunk, tokens, known)


def _rules_a_state(chunk: Chunk, tokens: Sequence[Token], known: Knowledge) -> bool:
    """ "Junta Myanmar", at a sentence's beginning: those who rule a state, and nobody so called."""
    led = chunk.kind is ChunkKind.PERSON and not chunk.senses and chunk.last - chunk.first == _RULERS
    if not led or tokens[chunk.first].low not in known.language.words.office.rulers:
        return False
    state = tokens[chunk.last - 1]
    return any(
        entry.written == state.text and entry.senses[0].key.startswith("country/")
        for entry in known.actors.single(state.low)
    )


_RULERS: Final = 2
"""Words of those who rule a state: "Junta Myanmar"."""


def _is_of_an_organ(chunk: Chunk, tokens: Sequence[Token], known: Knowledge) -> bool:
    """ "The Authority decided", "deputy for Political Affairs": a body or what somebody is for, no person."""
    if chunk.kind is not ChunkKind.PERSON or chunk.senses:
        return False
    last, words = tokens[chunk.last - 1].low, known.language.words
    if chunk.last - chunk.first > 1:
        return last in words.title.portfolio_nouns
    return last in words.body.sitting or last in known.language.words.office.body_heads


def _is_a_month(chunk: Chunk, tokens: Sequence[Token]) -> bool:
    """ "— Hakan Fidan (@HakanFidan) May 27, 2020": the month before a day and a year, in any language."""
    dated = chunk.last - chunk.first == 1 and chunk.kind is ChunkKind.PERSON and chunk.last + 2 < len(tokens)
    dated = dated and tokens[chunk.last].text.isdecimal() and tokens[chunk.last + 2].text.isdecimal()
    return dated and tokens[chunk.first].text in date_grammar("en").words.months


def _ends_with_a_body(chunk: Chunk, tokens: Sequence[Token], known: Knowledge) -> bool:
    """ "Karo Humas Setjen Kemhan", "Dirjen Strahan Kemhan": whose office it is ends nobody's name."""
    several = chunk.kind is ChunkKind.PERSON and not chunk.senses and chunk.last - chunk.first > 1
    if not several or not known.language.nouns_after:
        return False
    last = tokens[chunk.last - 1]
    return any(
        entry.written == last.text and entry.senses[0].form is Form.ABBREVIATION
        for entry in known.actors.single(last.low)
    )


def _before_the_clitic(chunk: Chunk, tokens: Sequence[Token], known: Knowledge) -> Chunk:
    """ "Luong Cuong-lah yang menjamu": what Indonesian hangs on a word behind a hyphen is no name."""
    at = chunk.last - 2
    hung = at > chunk.first and tokens[at].text == "-"
    hung = hung and tokens[at + 1].text in known.language.words.name.clitics
    return replace(chunk, last=at) if hung else chunk


def _before_the_day(chunk: Chunk, tokens: Sequence[Token], known: Knowledge) -> Chunk:
    """ "Sergei Lavrov Wednesday", "Early on Monday Peru": on which day is no name, behind it or before it."""
    if chunk.last - chunk.first < 2 or chunk.kind not in (ChunkKind.PERSON, ChunkKind.PLACE):
        return chunk
    behind = tokens[chunk.last].low if chunk.last < len(tokens) else ""
    if is_weekday(tokens[chunk.last - 1].text, known) or is_month(tokens[chunk.last - 1].text, behind, known):
        return replace(chunk, last=chunk.last - 1)
    led = chunk.first > 0 and tokens[chunk.first - 1].low in known.language.prepositions
    dated = led and is_weekday(tokens[chunk.first].text, known)
    return replace(chunk, first=chunk.first + 1) if dated else chunk


SHORT = 3
"""Letters of a weekday that is cut short: "Min", "Sun", which are names as well."""


def is_weekday(text: str, known: Knowledge) -> bool:
    """Whether a word as it is written is a weekday in full: Wednesday, Rabu; "Zhang Min" is a name."""
    return len(text) > SHORT and text in date_grammar(known.language.code).weekdays


def is_month(text: str, behind: str, known: Knowledge) -> bool:
    """Whether a word is a month whose side a word behind tells: "menahan Win Myint Februari lalu"."""
    grammar = date_grammar(known.language.code)
    sides = f"{grammar.words.past_after}|{grammar.words.future_after}".split("|")
    return text in grammar.months and bool(behind) and behind in sides
