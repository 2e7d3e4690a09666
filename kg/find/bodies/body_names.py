"""Bodies by grammar: "National Boundary Commission", "East African Court of Justice"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.document import Sentence, Token
from kg.find.chunks import Chunk, ChunkKind
from kg.find.dates.grammar import date_grammar
from kg.find.gazetteer import find
from kg.find.knowledge import Knowledge
from kg.model import ZoneKind
from kg.records import replace

GRAMMAR = "model:grammar"
"""The rule by which such names are found."""


def body_chunks(known: Knowledge, sentence: Sentence) -> Iterator[Chunk]:
    """Capitalised runs that end with a word for a body; not in headlines, where every word is capitalised.

    A country alone makes no name of it: "Kenya's Commission", "the Turkish Council".
    """
    heads = known.language.words.office.body_heads
    if sentence.zone in (ZoneKind.TITLE, ZoneKind.HEADING, ZoneKind.TEASER):
        return
    if heads.isdisjoint(sentence.words):
        return
    tokens, names = sentence.tokens, known.language.words.group
    owners = names.its | names.their
    for at, token in enumerate(tokens):
        if tokens[at - 1].low == "high":
            continue  # a High Commission is an embassy
        if at and token.low in heads and token.text.istitle():
            first, last = _left(known, tokens, at), _right(known, tokens, at + 1)
            first = _over_hyphens(known, tokens, first)
            first += tokens[first].low in owners  # "Its Commission chair"
            own = [t for t in tokens[first:at] if t.text[0].isupper() and not _is_country(known, t)]
            if own and (len(own) > 1 or last > at + 1 or token.low not in known.language.forces):
                yield Chunk(first, last, ChunkKind.ORGANIZATION, GRAMMAR, 0.7)


def opening_body(known: Knowledge, sentence: Sentence) -> Iterator[Chunk]:
    """ "Komite Solidaritas Papua menggelar aksi": the name of a body that opens a sentence, its head first.

    There the model, for which any word may have a capital, often misses it. Not what a table lists.
    """
    tokens = sentence.tokens
    if (
        not tokens
        or tokens[0].low not in known.language.words.office.body_leads
        or not tokens[0].text.istitle()
    ):
        return
    if sentence.zone in (ZoneKind.TITLE, ZoneKind.HEADING, ZoneKind.TEASER):
        return
    grammar = date_grammar(known.language.code)
    dates = grammar.weekdays.keys() | grammar.months.keys()
    last = 1
    while last < len(tokens) and _goes_on(known, tokens[last]) and tokens[last].text not in dates:
        last += 1
        joined = last + 1 < len(tokens) and tokens[last].low in known.language.words.name.inner_first
        last += joined and _goes_on(known, tokens[last + 1])
    own = [t for t in tokens[1:last] if not _is_country(known, t)]
    listed = any(hit.first == 0 for hit in find(known.actors, tokens[:last]))
    ends = last < len(tokens) and tokens[last].text.islower()
    if last >= SHORTEST and own and ends and not listed and not _is_led(known, tokens[:last]):
        yield Chunk(0, last, ChunkKind.ORGANIZATION, GRAMMAR, 0.7)


SHORTEST = 3
"""Fewest words of such a name: "Partai Rakyat Kamboja", and not "Partai Rakyat"."""


def _is_led(known: Knowledge, run: Sequence[Token]) -> bool:
    """ "Partai Buruh Bill Shorten": whether a listed person's name or a title is drawn in."""
    titled = any(
        (t.low,) in known.offices.family(t.low)[1] or t.low in known.language.honorifics for t in run
    )
    return titled or any(True for _ in find(known.people, run))


def _over_hyphens(known: Knowledge, tokens: Sequence[Token], first: int) -> int:
    """ "the Peru-Chile Joint Committee": where the name of a body of two states begins."""
    while first > 1 and tokens[first - 1].text in HYPHENS and _is_country(known, tokens[first]):
        if tokens[first - 2].end != tokens[first - 1].begin or not _goes_on(known, tokens[first - 2]):
            break
        first -= 2
    return first


HYPHENS = frozenset({"-", "–"})


def without_people(listed: Sequence[Chunk], named: Sequence[Chunk], tokens: Sequence[Token]) -> list[Chunk]:
    """What was proposed, bodies without a person's name drawn into theirs: "X and Democratic Front"."""
    bodies = [c for c in listed if c.rule == GRAMMAR]
    if not bodies:
        return list(listed)
    people = [c for c in (*listed, *named) if c.kind is ChunkKind.PERSON and c.last - c.first > 1]
    people = [p for p in people if p.last < len(tokens) and tokens[p.last].low in INNER]
    out = [c for c in listed if c.rule != GRAMMAR]
    for body in bodies:
        ends = [p.last + 1 for p in people if body.first <= p.first and p.last < body.last]
        out.append(replace(body, first=max(ends)) if ends else body)
    return out


def _left(known: Knowledge, tokens: Sequence[Token], at: int) -> int:
    """Where a run of capitalised words begins, that before "and" too: "Economic and Financial Crimes"."""
    first = _run_left(known, tokens, at)
    while 1 < first < at and tokens[first - 1].low in INNER:
        begin = _run_left(known, tokens, first - 1)
        run = tokens[begin : first - 1]
        if not run or _is_country(known, run[-1]) or (len(run) > 1 and _is_somebody(known, begin, run)):
            break
        if _is_a_surname(known, tokens, begin) and _is_country(known, tokens[first]):
            break  # "Abdel Fattah al-Sisi and US Central Intelligence Agency Director X"
        if any(hit.first == 0 and hit.last == len(run) for hit in find(known.actors, run)):
            break  # "Ambassador to the United Nations and UN Security Council President X": two bodies
        first = begin
    return _past_title(known, tokens, first, at)


def _is_somebody(known: Knowledge, begin: int, run: Sequence[Token]) -> bool:
    """ "Opposition MP Teariki Heather and Democratic Party leader ...": a person, no part of a name."""
    titled = [(t.low,) in known.offices.family(t.low)[1] or t.low in known.language.honorifics for t in run]
    return begin == 0 or any(titled)


def _is_a_surname(known: Knowledge, tokens: Sequence[Token], begin: int) -> bool:
    """Whether the run at `begin` goes on a person's name: "al-Sisi", "bin al-Hussein"."""
    particle = begin > 2 and tokens[begin - 1].text in HYPHENS
    return particle and tokens[begin - 2].low in known.language.name_particles


def _run_left(known: Knowledge, tokens: Sequence[Token], at: int) -> int:
    first = at
    while first > 0 and _goes_on(known, tokens[first - 1]):
        if first == 1 and tokens[0].low in known.not_names:
            break  # any word may open a sentence
        first -= 1
    return first


def _right(known: Knowledge, tokens: Sequence[Token], at: int) -> int:
    """Where a name ends that goes on behind its head: "Court of Justice", "Forces of Freedom and Change"."""
    last = at
    while last + 1 < len(tokens):
        joined = tokens[last].low in (INNER if last > at else COMPLEMENTS)
        joined = joined or (last == at and _subject(known, tokens, last + 1))
        step = last + 1 if joined else last
        if (not joined and last == at) or not _goes_on(known, tokens[step]):
            break
        last = step + 1
    return last


def _subject(known: Knowledge, tokens: Sequence[Token], at: int) -> bool:
    """ "State Committee on Investments": what a committee is for, and no day or country."""
    words = known.language.words.name
    if tokens[at - 1].low not in words.about or tokens[at - 2].low not in words.committees:
        return False
    grammar = date_grammar(known.language.code)
    dates = grammar.weekdays.keys() | grammar.months.keys()
    return tokens[at].text not in dates and not _is_country(known, tokens[at])


INNER = frozenset({"and", "&", "of", "for"})
"""What may stand between two words of a body's name."""

COMPLEMENTS = frozenset({"of", "for"})
"""What leads to what a body is for."""


def _goes_on(known: Knowledge, token: Token) -> bool:
    capital = token.text.isalpha() and token.text[0].isupper() and len(token.text) > 1
    pack = known.language
    return capital and token.low not in pack.determiners and token.low not in pack.prepositions


def _is_country(known: Knowledge, token: Token) -> bool:
    return any(e.senses[0].key.startswith("country/") for e in known.actors.single(token.low))


def _past_title(known: Knowledge, tokens: Sequence[Token], first: int, at: int) -> int:
    """Past a title or a former holder: "Chairman National Boundary Commission" at "National"."""
    lengths, offices = known.offices.family(tokens[first].low)
    for length in lengths:
        if first + length < at and tuple(t.low for t in tokens[first : first + length]) in offices:
            first += length
            return first + (tokens[first].low in INNER)
    return first
