"""The name model's proposals, corrected by what the tables and the grammar are sure of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.document import Token
from kg.find.chunks import Chunk, ChunkKind
from kg.find.knowledge import Knowledge
from kg.find.names.behind_fields import behind_fields
from kg.find.names.beside_names import by_neighbours
from kg.find.names.last_words import by_last_word
from kg.find.names.like_verbs import active_form, active_verb, doubled, of_lexicon
from kg.find.names.name_leads import RANK, name_leads, rank_of_two
from kg.find.names.past_places import past_elect, past_noun, past_place
from kg.find.names.peoples import PEOPLES
from kg.find.names.priors import often_a_persons
from kg.find.scene import GENITIVES
from kg.language.honorifics import (
    ADDRESS_ENDS,
    BALINESE,
    BALINESE_LEADS,
    DEGREES,
    FORMAL,
    GRADES,
    HIGHER_GRADES,
    POST_NOMINALS,
    UNIT_NUMBERS,
)
from kg.records import replace

SURE = 0.85
"""Confidence from which one unknown word at the beginning of a sentence is a name."""


def cleaned(
    named: Sequence[Chunk],
    solid: Sequence[Chunk],
    tokens: Sequence[Token],
    common: frozenset[str] | None,
    known: Knowledge,
) -> Iterator[Chunk]:
    """The proposals that stay, trimmed.

    A title, country or verb that the model drew into a name is cut off; what is left behind a title
    is a person. In a headline in title case every word looks like a name, so a name ends at the
    first word that is a verb or that the body writes in lower case (`common`; None elsewhere), and
    a person must be more than one such word.
    """
    offices = [s for s in solid if s.kind is ChunkKind.OFFICE]
    owners = [s for s in solid if s.kind in (ChunkKind.COUNTRY, ChunkKind.ORGANIZATION)]
    for chunk in named:
        chunk = past_noun(past_place(chunk, solid, offices, tokens, known), tokens, known)
        if (behind := behind_fields(chunk, offices, tokens, known)) is None:
            continue
        chunk = by_neighbours(behind, offices, tokens, known)
        trimmed = _trim(_in_a_list(chunk, offices, tokens, known), offices, owners, tokens, known)
        if trimmed is None or _only_common(trimmed, solid, tokens, known):
            continue
        if common is not None:
            trimmed = _headline(trimmed, tokens, common, known)
            if trimmed is None:
                continue
        if _is_paper(trimmed, tokens, known):
            continue
        yield _with_forename(by_last_word(_addressed(trimmed, tokens), tokens, known), solid, tokens, known)


def pieces(chunk: Chunk, tokens: Sequence[Token]) -> Iterator[Chunk]:
    """ "Ambassador X; Ambassador Y" and "Syunik; Baku" are two, "Abiy Ahmed’s Adviser" is no name."""
    first, person = chunk.first, chunk.kind is ChunkKind.PERSON
    for at in range(chunk.first + 1, chunk.last):
        if person and tokens[at].text in GENITIVES and at + 1 < chunk.last:
            yield replace(chunk, first=first, last=at)
            return
        if tokens[at].text == ";" or (person and tokens[at].text == ":"):
            yield replace(chunk, first=first, last=at)
            first = at + 1
    yield chunk if first == chunk.first else replace(chunk, first=first)


def _is_paper(chunk: Chunk, tokens: Sequence[Token], known: Knowledge) -> bool:
    """ "the Burlingame Treaty", "Deklarasi Argyle": no name. Short words of papers are surnames: Jude Law."""
    last = tokens[chunk.first if known.language.nouns_after else chunk.last - 1].low
    named = chunk.last - chunk.first > 1 and chunk.kind is not ChunkKind.ORGANIZATION
    return named and len(last) > 4 and last in known.language.words.name.papers


def _addressed(chunk: Chunk, tokens: Sequence[Token]) -> Chunk:
    """ "the Honourable Mark Brantley of St. Kitts", which looks like a body: somebody, up to the particle.

    "Sir Shridath Ramphal" is no place.
    """
    if chunk.kind not in (ChunkKind.ORGANIZATION, ChunkKind.PLACE) or tokens[chunk.first].low not in FORMAL:
        return chunk
    names = [n for n in range(chunk.first, chunk.last) if tokens[n].text[0].isupper() or tokens[n].low in "."]
    end = next((n for n in range(chunk.first, chunk.last) if n not in names), chunk.last)
    return replace(chunk, last=end, kind=ChunkKind.PERSON) if end > chunk.first + 1 else chunk


def _in_a_list(chunk: Chunk, offices: list[Chunk], tokens: Sequence[Token], known: Knowledge) -> Chunk:
    """ "..., Taesung Park, Duta Besar Korea, ...": what looks like a place holds the office behind it."""
    first, last = chunk.first, chunk.last
    if chunk.kind is not ChunkKind.PLACE or last - first < 2 or first < 1 or last >= len(tokens):
        return chunk
    set_off = tokens[first - 1].text in {",", ";"} and tokens[last].text == ","
    names = all(t.text.istitle() and t.text.isalpha() for t in tokens[first:last])
    head = tokens[first].low in known.language.words.place.venue_heads_first
    if not (set_off and names) or head or not any(o.first == last + 1 for o in offices):
        return chunk
    return replace(chunk, kind=ChunkKind.PERSON)


def _with_forename(chunk: Chunk, solid: Sequence[Chunk], tokens: Sequence[Token], known: Knowledge) -> Chunk:
    """ "Sebastiao do Rego Barros", of which the model sees "Rego Barros"."""
    first = chunk.first - 2
    if chunk.kind is not ChunkKind.PERSON or first < 1 or known.language.nouns_after:
        return chunk
    forename, particle = tokens[first], tokens[first + 1]
    if particle.text.islower() and particle.low in known.language.name_particles and forename.text.istitle():
        free = not any(s.first <= first < s.last for s in solid) and forename.low not in known.not_names
        return replace(chunk, first=first) if free else chunk
    return chunk


def _trim(
    chunk: Chunk, offices: list[Chunk], owners: list[Chunk], tokens: Sequence[Token], known: Knowledge
) -> Chunk | None:
    first, titled = name_leads(chunk, offices, tokens, known)
    moved = True
    while moved and first < chunk.last:
        moved = False
        for other in offices:
            led = first < other.first and chunk.kind is ChunkKind.PERSON and other.last < chunk.last
            led = led and _leads(tokens, first, other.first, owners)
            if other.first <= first < other.last <= chunk.last or led:
                first, titled, moved = past_elect(other.last, tokens, known), True, True
        if titled or chunk.kind is ChunkKind.PERSON:
            for other in owners:
                if other.first <= first < other.last <= chunk.last:
                    first, moved = other.last, True
        for other in owners:
            if other.kind is ChunkKind.COUNTRY and other.first < first < other.last < chunk.last:
                titled = titled or any(o.last == other.first for o in offices)
                first, moved = other.last, True
        if first < chunk.last and (
            (tokens[first].low in known.not_names and not _begins_a_name(chunk, first, titled, tokens, known))
            or tokens[first].low in {"(", ")", ",", '"', "—", "-", "."}
            or (first == 0 and chunk.last > 1 and _qualifies(tokens[0], known))
            or _tells_a_calling(chunk, first, tokens, known)
        ):
            first, moved = first + 1, True
    last = first
    while last < chunk.last and tokens[last].text not in "()[]" and not _parts(chunk, tokens, last, known):
        last += 1
    last = _name_end(chunk, first, last, owners, tokens, known)
    if first >= last:
        return None
    kind = chunk.kind
    if first != chunk.first and titled and kind is not ChunkKind.PERSON and tokens[first].text[0].isupper():
        kind = ChunkKind.PERSON
    first = _name_begin(kind, first, last, tokens, known)
    if (first, last, kind) == (chunk.first, chunk.last, chunk.kind):
        return chunk
    return replace(chunk, first=first, last=last, kind=kind)


def _leads(tokens: Sequence[Token], first: int, last: int, owners: list[Chunk]) -> bool:
    """ "new Barbados Ambassador Ms Griffith": whether words before an office only tell whose it is."""
    owned = {n for o in owners for n in range(o.first, o.last)}
    return all(n in owned or tokens[n].text.islower() for n in range(first, last))


def _qualifies(token: Token, known: Knowledge) -> bool:
    """ "Visiting Peruvian ...", "Keberangkatan Prabowo": a word before a title or name, not a part of it."""
    pack = known.language
    if pack.nouns_after and (token.low in pack.back_nouns or _is_act(token.low, known)):
        return True
    return token.low in pack.modifiers or token.low in pack.former


def _is_act(word: str, known: Knowledge) -> bool:
    """ "Kepergian", "Pembunuhan": a noun that only a long word is, as "Kenan" is a name."""
    return len(word) > 7 and re.fullmatch(known.language.words.place.act_noun_pattern, word) is not None


def _name_end(
    chunk: Chunk, first: int, last: int, owners: list[Chunk], tokens: Sequence[Token], known: Knowledge
) -> int:
    """Where a person's name ends: "Jean Bernard spoke" at "spoke", "Sergei Lavrov TASS/..." at the agency."""
    if chunk.kind is not ChunkKind.PERSON:
        return last
    particles = known.language.name_particles
    last = _before_a_mark(first, last, tokens)
    while last > first + 1 and tokens[last - 1].text.islower() and tokens[last - 1].low not in particles:
        if tokens[last - 2].text == "-":
            break  # "Kim Sang-sik"
        last -= 1
    while last - first > 2 and tokens[last - 1].text in POST_NOMINALS:
        last -= 1
    if last - first > 2 and tokens[last - 1].text.isupper() and not tokens[first].text.isupper():
        agency = any(o.first == last - 1 and o.kind is ChunkKind.ORGANIZATION for o in owners)
        last -= agency
    return last


def _before_a_mark(first: int, last: int, tokens: Sequence[Token]) -> int:
    """'Simak Video "Saat X Bertemu Y"', 'Pushpa Kamal Dahal "Prachanda"': a name ends before a lone mark."""
    marks = [n for n in range(first + 1, last) if tokens[n].text in '"“”']
    closes = len(marks) == 2 and marks[-1] == last - 1
    if closes or len(marks) == 1:
        return marks[0]
    return last


def _parts(chunk: Chunk, tokens: Sequence[Token], at: int, known: Knowledge) -> bool:
    """What joins no names: "X — Kenya's trade minister", "signed by X for Yaounde"."""
    token = tokens[at]
    if token.text in ("—", "–"):
        return at > 0 and tokens[at - 1].end < token.begin
    if chunk.kind is not ChunkKind.PERSON:
        return at > chunk.first and active_verb(token, known)
    if at > chunk.first and doubled(tokens, at) and known.language.nouns_after:
        return True
    if token.low in known.language.words.verb.object_verbs and active_form(token, at - chunk.first, known):
        return True  # "President Keita saw Malian President Aziz", "Tokayev Meets Lavrov in Astana"
    small = token.text.islower() and token.low not in known.language.name_particles
    verbal = _verb_like(token, known) if known.language.nouns_after else of_lexicon(token, known)
    if small and at > chunk.first and verbal and token.low not in JOINING:
        return True  # "Brett McGurk mewakili Washington", "Kibaki hails Malawi-Kenya ties"
    if small and at > chunk.first and known.language.nouns_after and token.low not in JOINING:
        return token.text.isalpha() and tokens[at - 1].text != "-"  # "lawatan Mahathir nihil MoU"
    if small and at > chunk.first and _past_form(token, known) and tokens[at - 1].text != "-":
        return True  # "Biruta assured Mutua"
    return small and token.low in known.language.prepositions


def _past_form(token: Token, known: Knowledge) -> bool:
    """ "assured", "lectured": no particle of a name, which are shorter."""
    past = known.language.past
    return bool(past) and len(token.text) > SHORT and token.low.endswith(past)


SHORT = 5
"""Most letters of what may be a particle of a name."""


def _begins_a_name(chunk: Chunk, first: int, titled: bool, tokens: Sequence[Token], known: Knowledge) -> bool:
    """ "Mark Harris": a verb that is a given name; "Deputy Foreign Minister Do Hung Viet": an auxiliary.

    So is, inside an Indonesian sentence, any that stands before another name: "antara Anies Baswedan dan".
    """
    token, pack = tokens[first], known.language
    if not token.text.istitle():
        return False
    more = chunk.kind is ChunkKind.PERSON and first + 1 < chunk.last
    if pack.nouns_after:
        inside = more and first == chunk.first > 0 and tokens[first - 1].text.islower()
        named = inside and tokens[first + 1].text.istitle()
        return named and token.low not in pack.words.name.sentence_openers
    if token.low in pack.auxiliaries:
        return titled
    return more and token.low not in known.openers and often_a_persons(token.text)


def _tells_a_calling(chunk: Chunk, at: int, tokens: Sequence[Token], known: Knowledge) -> bool:
    """ "Pelukis Mia Bustam", "Atlet Eko Yuli", "Ministers A. Rao": what somebody does, before the name."""
    names = known.language.words.people
    if tokens[at].low in known.language.words.office.of_several and chunk.kind is ChunkKind.PERSON:
        return chunk.last > at + 1
    called = known.language.nouns_after and (
        tokens[at].low in names.private or tokens[at].low in names.callings
    )
    called = called or (at > chunk.first and tokens[at].low in PEOPLES)  # "Aktivis Rohingya X"
    called = called or (at > 0 and tokens[at].low in PEOPLES and tokens[at - 1].low in names.private)
    return called and chunk.kind is ChunkKind.PERSON and chunk.last > at + 1


def _name_begin(kind: ChunkKind, first: int, last: int, tokens: Sequence[Token], known: Knowledge) -> int:
    """Past "kota" before a place, past a form of address before a person."""
    if kind is ChunkKind.PERSON:
        return _with_particle(_past_address(first, last, tokens, known), tokens, known)
    if kind is ChunkKind.PLACE:
        while first < last - 1 and tokens[first].low in known.language.words.place.place_heads:
            first += 1
    return first


JOINING = frozenset(
    {"do", "da", "dos", "das", "de", "del", "della", "di", "van", "von", "der", "den", "bin", "ibn"}
)
"""Particles that join a given name to a family name."""


def _with_particle(first: int, tokens: Sequence[Token], known: Knowledge) -> int:
    """ "Sebastiao do Rego Barros": over the particle, to the given name; "I Gusti", "Ni Luh Putu" too."""
    while first > 0 and tokens[first - 1].text in BALINESE_LEADS and tokens[first].low in BALINESE:
        first -= 1
    at = first
    while at > 1 and tokens[at - 1].low in JOINING and tokens[at - 1].text.islower():
        at -= 1
    before = tokens[at - 1] if 0 < at < first else None
    given = before is not None and before.text[0].isupper() and before.text[1:].islower()
    if before is None or not given or before.low in known.openers or before.low in known.not_names:
        return first
    return at - 1


def _past_address(first: int, last: int, tokens: Sequence[Token], known: Knowledge) -> int:
    """Where a person's name begins: "Dame Meg Taylor" at "Meg", "playmaker Jerry Tuwai" at "Jerry".

    One word behind a form of address keeps it: Sheikh Hasina's is a part of her name.
    """
    pack = known.language
    while last - first > 2:
        pair = rank_of_two([t.low for t in tokens[first : first + RANK]], known)
        if pair >= last - first or (not pair and tokens[first].low not in pack.honorifics):
            break
        stopped = not pair and tokens[first + 1].text in ADDRESS_ENDS
        first += pair or 1 + stopped
        first += stopped and last - first > 1 and tokens[first].low in GRADES  # "Dato' Sri"
        first += bool(pair) and last - first > 1 and tokens[first].low in HIGHER_GRADES  # "Dato Seri Setia"
    first += last - first == 2 and tokens[first].low in DEGREES  # "Datuk Seri Dr Mahathir"
    while last - first > 1 and tokens[first].text.islower() and tokens[first].low not in pack.name_particles:
        first += 1
    return first


def _only_common(chunk: Chunk, solid: Sequence[Chunk], tokens: Sequence[Token], known: Knowledge) -> bool:
    """A country or known organization with lower-case words, or a ministry: the tables know better."""
    if chunk.kind is ChunkKind.PERSON:
        name = tokens[chunk.first : chunk.last]
        numbered = len(name[0].text) > 1 and name[0].text in UNIT_NUMBERS
        nameless = numbered or name[0].low in known.language.words.name.nameless
        nameless = nameless or rank_of_two([t.low for t in name[:RANK]], known) >= len(name)  # "Kol. Inf."
        return nameless or not any(t.text[0].isupper() for t in name) or _force(chunk, solid, tokens, known)
    inside = [
        s for s in solid if chunk.first <= s.first and s.last <= chunk.last and s.kind is not ChunkKind.DATE
    ]
    state = any([s.kind is ChunkKind.COUNTRY and s.last == chunk.last for s in inside])
    bodies = [s for s in solid if s.rule.startswith("ministry")]
    if any([s in inside or (state and s.first < chunk.first < s.last) for s in bodies]):
        return True  # "(Kedutaan) Besar Amerika Serikat"
    rest = tokens[chunk.first : chunk.last]
    if inside:
        covered = {n for s in inside for n in range(s.first, s.last)}
        rest = [tokens[n] for n in range(chunk.first, chunk.last) if n not in covered]
        lows, pack = {t.low for t in rest}, known.language
        ruling = lows & pack.government
        if ruling and all(w in pack.of_words or w in pack.determiners for w in lows - ruling):
            return True  # "Pemerintah Indonesia", "Government of Egypt"
    if _force(chunk, solid, tokens, known):
        return True
    ranked, names = {t.low for t in rest}, known.language.words.title
    if ranked and ranked <= {*names.portfolios, *names.portfolio_nouns, *names.ranks}:
        return True  # "ASEAN Foreign Ministers": those of the body
    countries = sum([s.kind is ChunkKind.COUNTRY for s in inside])
    compound = state and any(t.text == "-" for t in rest[:-1]) and rest[-1].text != "-"  # "War-torn Sudan"
    if (countries > 1 or compound) and sum(t.text[0].isupper() for t in rest) < 2:
        return True  # "U.S.-Japan Alliance": two countries, not a third party
    words = [t.low for t in tokens[chunk.first : chunk.last]]
    name_words = known.language.words.name
    paper = words[-1] in name_words.papers or words[0] in name_words.papers
    if paper or all(w in name_words.currencies for w in words):
        return True
    if len(words) == 1 and chunk.first == 0 and chunk.confidence < SURE and not tokens[0].text.isupper():
        return True  # one word at the beginning of a sentence is capitalised anyway
    return (
        not any(t.text[0].isupper() for t in rest)
        if inside
        else not any(t.text[0].isupper() or t.text[0].isdecimal() for t in rest)
    )


def _force(chunk: Chunk, solid: Sequence[Chunk], tokens: Sequence[Token], known: Knowledge) -> bool:
    """ "Pasukan India", "Drone Ukraina": whose forces at the beginning of a sentence, no name."""
    if chunk.first or tokens[0].low not in known.language.forces:
        return False
    covered = {
        n
        for s in solid
        if s.kind is ChunkKind.COUNTRY and chunk.first < s.first and s.last <= chunk.last
        for n in range(s.first, s.last)
    }
    return bool(covered) and all(
        n in covered or tokens[n].low in known.language.forces or tokens[n].text.islower()
        for n in range(chunk.first, chunk.last)
    )


def _headline(
    chunk: Chunk, tokens: Sequence[Token], common: frozenset[str], known: Knowledge
) -> Chunk | None:
    last = chunk.first
    while last < chunk.last and tokens[last].low not in common and not _verb_like(tokens[last], known):
        last += 1
    if last - chunk.first < 2 and chunk.kind is ChunkKind.PERSON:
        return None
    return replace(chunk, last=last) if last > chunk.first else None


def _verb_like(token: Token, known: Knowledge) -> bool:
    """A word that a headline's verb may be: in the lexicon, or with the shape of a verb."""
    if token.low in known.not_names:
        return True
    beginnings, ends = known.language.words.name.verb_shape
    return len(token.low) > 5 and (token.low.startswith(beginnings) or token.low.endswith(ends))


def in_title_case(tokens: Sequence[Token], known: Knowledge) -> bool:
    """A headline with nearly every word capitalised, but for those that no headline capitalises."""
    pack = known.language
    words = [t.text for t in tokens if t.text[0].isalpha() and len(t.text) > 3]
    words = [w for w in words if w not in pack.prepositions and w not in pack.relatives]
    large = sum(w[0].isupper() for w in words)
    return large > 0.75 * len(words) if len(words) > 3 else large == len(words) == SHORTEST


SHORTEST = 3
"""Words of the shortest heading of which one tells whether it is in title case."""
