"""What looks like a name and names nobody: ships, terms, abbreviations of common nouns, "Baku tembak"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from kg.document import Token
from kg.find.bodies.body_names import COMPLEMENTS
from kg.find.chunks import Chunk, ChunkKind
from kg.find.dates.grammar import date_grammar
from kg.find.gazetteer import Form
from kg.find.knowledge import Knowledge
from kg.find.names.explained import Explained
from kg.find.names.last_words import is_no_bearer
from kg.find.names.peoples import PEOPLES
from kg.find.names.ships import bears_a_name, is_a_ship
from kg.find.scene import GENITIVES
from kg.language.honorifics import POST_NOMINALS, RANKS
from kg.language.pack import Language
from kg.read.outlets import PRESS_WORDS, outlet

NAMES = frozenset({ChunkKind.PERSON, ChunkKind.ORGANIZATION, ChunkKind.PLACE})


def is_government(chunk: Chunk, others: Iterable[Chunk], tokens: Sequence[Token], known: Knowledge) -> bool:
    """ "the Federal Government of Nigeria", "Junta Burkina Faso": the country itself acts, no such body."""
    if not chunk.rule.startswith("model"):
        return False
    words, pack = [t.low for t in tokens[chunk.first : chunk.last]], known.language
    if pack.nouns_after and words[0] in pack.words.deed.own_rulers:
        behind = (c for c in others if c.first == chunk.first + 1 and c.last == chunk.last)
        return any(c.kind is ChunkKind.COUNTRY for c in behind)
    if chunk.kind is not ChunkKind.ORGANIZATION:
        return False
    if pack.words.body.governments.issuperset(words):
        return True
    if pack.words.body.governments.isdisjoint(words) or pack.of_words.isdisjoint(words):
        return False
    ends = [c for c in others if c.kind is ChunkKind.COUNTRY and c.first < chunk.last <= c.last]
    return any(tokens[c.first - 1].low in pack.of_words | pack.determiners for c in ends)


SITES = (".com", ".co", ".co.id", ".id", ".net", ".org")
"""Ends of the names that news sites print before a dateline: "SATUHARAPAN.COM"."""


def _is_site(word: str) -> bool:
    return word.endswith(SITES)


def _signs(chunk: Chunk, tokens: Sequence[Token]) -> bool:
    """ "(Ant)" at the end of a text: an agency's or editor's sign."""
    first, last = chunk.first, chunk.last
    alone = first > 0 and last < len(tokens) and tokens[first - 1].text == "(" and tokens[last].text == ")"
    ends = alone and (first == 1 or tokens[first - 2].text in (".", "”", '"'))
    return ends and last - first == 1 and last + 2 >= len(tokens)


DASHES = frozenset("-–—")


def _is_a_desk(chunk: Chunk, tokens: Sequence[Token]) -> bool:
    """ "Jakarta, MINA – ", "(MINA)": an agency that signs, and no place of its name."""
    first, last = chunk.first, chunk.last
    if last < len(tokens) and tokens[last].low in PRESS_WORDS and tokens[last].text[0].isupper():
        return chunk.kind in (ChunkKind.PLACE, ChunkKind.COUNTRY)  # "JABAR EKSPRES – "
    named = chunk.kind in (ChunkKind.PLACE, ChunkKind.PERSON) and last - first == 1 and first > 0
    if not named or not tokens[first].text.isupper():
        return False
    bracketed = tokens[first - 1].text == "("
    closing = last == len(tokens) or tokens[last].text in DASHES
    return (bracketed or closing) and outlet(tokens[first].text) is not None


def _of_a_thing(chunk: Chunk, tokens: Sequence[Token], after: str, pack: Language) -> bool:
    """ "African Lion, an annual drill", "latihan gabungan Super Garuda Shield", "Black Hawk helicopters"."""
    if chunk.senses or (chunk.kind is ChunkKind.PERSON and chunk.last - chunk.first < 2):
        return False
    exercises, things = pack.words.name.exercises, pack.words.name.things
    if chunk.kind is ChunkKind.PERSON:
        return after in things
    before = list(tokens[max(0, chunk.first - 3) : chunk.first])
    while before and before[-1].text[0].isupper():
        before.pop()
    led = any(t.low in exercises for t in before[-2:]) and not any(t.text == "," for t in before[-2:])
    apposed = after == "," and any(t.low in exercises for t in tokens[chunk.last + 1 : chunk.last + 5])
    return led or apposed or after in things or after in exercises


def _of_a_pact(chunk: Chunk, tokens: Sequence[Token], pack: Language) -> bool:
    """ "a Treaty on Allied Relations": what it is about, and no body."""
    if chunk.senses or chunk.first < 2:
        return False
    lead = tokens[chunk.first - 1].low
    if lead not in pack.words.name.about and lead not in COMPLEMENTS:
        return False
    pact = tokens[chunk.first - 2]
    return pact.low in pack.words.name.pacts and pact.text[0].isupper()


def _is_a_pact(name: Sequence[Token], pack: Language) -> bool:
    """ "Basic Agreement on Border Arrangements": a paper by its English name, and no body."""
    pacts, about = pack.words.name.pacts, pack.words.name.about
    return any(t.low in pacts and t.text[0].isupper() and behind.low in about for t, behind in pairwise(name))


LAW = 9
"""Most tokens of a law's name before its abbreviation."""


def _only_addressed(chunk: Chunk, tokens: Sequence[Token], pack: Language) -> bool:
    """ "H.E. Amb (Eng) Ana Rey": forms of address before more of them, and no name."""
    ends = chunk.last < len(tokens) and tokens[chunk.last].text == "(" and chunk.kind is ChunkKind.PERSON
    return ends and all(t.low in pack.honorifics for t in tokens[chunk.first : chunk.last])


def _abbreviates_a_law(chunk: Chunk, tokens: Sequence[Token], pack: Language) -> bool:
    """ "Undang-Undang Deforestasi Uni Eropa (EUDR)": the abbreviation of what is no body."""
    at = chunk.first - 1
    if chunk.senses or at < 1 or tokens[at].text != "(" or not tokens[chunk.first].text.isupper():
        return False
    before = tokens[max(0, at - LAW) : at]
    return any(t.low in pack.words.name.laws and t.text[0].isupper() for t in before)


def _owned_rulers(chunk: Chunk, tokens: Sequence[Token], pack: Language) -> bool:
    """ "Denkov's government" is Denkov and a word."""
    owned = any(t.low in GENITIVES for t in tokens[chunk.first : chunk.last])
    return owned and tokens[chunk.last - 1].low in pack.government


def _is_a_sign(chunk: Chunk, tokens: Sequence[Token], after: str, pack: Language) -> bool:
    """ "US$208 million" is money, "Letjen TNI Suhardi" a rank: neither the country nor the army acts."""
    if chunk.last - chunk.first > 1:
        ending = tokens[chunk.last - 2 : chunk.last]
        rank = " ".join(t.low for t in ending) in pack.words.name.double_honorifics
        return rank and ending[0].low in RANKS and chunk.kind in NAMES  # "Letkol Laut (P) Wira"
    if after == "$":
        return tokens[chunk.last].begin == tokens[chunk.first].end
    if tokens[chunk.first].low in RANKS and after[:1].isalpha():
        return tokens[chunk.last].text.istitle()  # "AKP Grandika": a rank, not the agency
    lead = chunk.first - 1 - (chunk.first > 1 and tokens[chunk.first - 1].text == ".")  # "Komjen. Pol."
    before = f"{tokens[lead].low} {tokens[chunk.first].low}" if chunk.first else ""
    return before in pack.words.name.double_honorifics and (after[:1].isalpha() or after[:1] in {"(", "."})


CODED = 4
"""Tokens from the first letters of a paper's sign to its number: "A/HRC/52/L.5"."""


ROMAN = re.compile("[IVX]{2,}")
"""A number in Roman numerals."""


def _are_letters(chunk: Chunk, tokens: Sequence[Token], explained: Explained, pack: Language) -> bool:
    """Letters of a common noun: explained as such, known, or beside their noun: "rekaman CCTV"."""
    token = tokens[chunk.first]
    if token.text in explained.common or (token.text in pack.words.name.acronyms and not chunk.senses):
        return True
    nouns = pack.words.name.letters_of_things.get(token.low)
    beside = tokens[max(0, chunk.first - 1) : chunk.last + 2]  # "(CCTV) system"
    return nouns is not None and any(t.low in nouns for t in beside)


def _is_a_term(chunk: Chunk, tokens: Sequence[Token], pack: Language) -> bool:
    """ "Guard of Honour", "Zona Ekonomi Eksklusif", "GA" of "GA/EF/2899", "@MFAKenya": nobody's name."""
    first, last, names = chunk.first, chunk.last, pack.words.name
    if tokens[first].low in names.commons or tokens[first].text[0] == "@":
        return True
    lows = tuple([t.low for t in tokens[first:last]])
    numbers = len(lows) == 1 and lows[0] in names.numbering and tokens[last : last + 1]
    if lows in names.terms or (numbers and tokens[last].text[0].isdecimal()):  # "Keputusan Presiden No 127B"
        return True
    if first and tokens[first - 1].text == "@" and tokens[first - 1].end == tokens[first].begin:
        return True
    if chunk.kind is ChunkKind.PLACE and tokens[first].text.isdecimal():
        return True  # "12 Pacific Rim countries"
    if len(lows) == 1 and ROMAN.fullmatch(tokens[first].text) and first and tokens[first - 1].text.istitle():
        return True  # "Kontingen Garuda IV": its number
    signed = len(lows) == 1 and tokens[first].text.isupper() and tokens[last : last + 1]
    return bool(signed and tokens[last].text == "/") and any(
        t.text.isdecimal() for t in tokens[last : last + CODED]
    )


def _is_money(chunk: Chunk, tokens: Sequence[Token], after: str, pack: Language) -> bool:
    """ "US dollars", "Hong Kong dollars": no country; nor does "South Korea won" tell of money."""
    money = chunk.kind is ChunkKind.COUNTRY and after in pack.words.name.currencies
    return money and len(after) > 3 and tokens[chunk.last].text.islower()


def _is_a_tongue(chunk: Chunk, tokens: Sequence[Token], pack: Language) -> bool:
    """ "the French-speaking nation", "negara berbahasa Prancis itu": what is spoken there, and no country."""
    if chunk.kind is not ChunkKind.COUNTRY:
        return False
    if pack.nouns_after:
        return chunk.first > 0 and tokens[chunk.first - 1].low in pack.words.name.tongues
    behind = chunk.last + any(t.text == "-" for t in tokens[chunk.last : chunk.last + 1])
    return any(t.low in pack.words.name.tongues for t in tokens[behind : behind + 1])


def _counts(after: str, tokens: Sequence[Token], chunk: Chunk, known: Knowledge) -> bool:
    """ "Lima pesawat dikirim": a number before what is counted, and not the capital of Peru."""
    pack = known.language
    if chunk.last - chunk.first > 1 or not pack.nouns_after:
        return False
    if tokens[chunk.first].low not in pack.numbers or not after.isalpha():
        return False
    verbal = after.startswith(("me", "ber", "di", "ter")) and after not in pack.people  # "Lima menteri"
    verbal = verbal or after in pack.auxiliaries
    small = tokens[chunk.last].text.islower() and after not in pack.prepositions
    if chunk.first == 0 and tokens[chunk.last].text[0].isupper():  # "Lima Nota Kesepahaman Diteken"
        return after not in known.not_names
    led = chunk.first > 0 and tokens[chunk.first - 1].low in pack.locatives
    before = tokens[chunk.first - 1]
    plain = (before.text.islower() or (chunk.first == 1 and not before.text.isupper())) and (
        before.low not in pack.words.place.place_heads
    )
    if plain and tokens[chunk.last].text[0].isupper():  # "Lima Butir Konsensus", but "sikap Lima Senin lalu"
        grammar = date_grammar(pack.code)
        return not led and tokens[chunk.last].text not in grammar.weekdays.keys() | grammar.months.keys()
    if chunk.first > 0 and not led and tokens[chunk.last].text[0].isupper() and before.text[0].isupper():
        return after in pack.words.people.counted and before.low not in pack.words.place.place_heads
    if chunk.first > 0 and before.text == "," and tokens[chunk.last].text[0].isupper():
        return after in pack.people | pack.members | pack.unnamed  # "..., Lima Warga Filipina Ikut"
    joined = after in pack.coordinators or after in pack.negations or after in pack.demonstratives
    return small and not verbal and not led and not joined


def _goes_on_as_another(chunk: Chunk, tokens: Sequence[Token], after: str, pack: Language) -> bool:
    """ "Baku tembak pecah": Baku has no part in it; "Dewan Keamanan Nasional": not that of the UN."""
    called = " ".join([token.low for token in tokens[chunk.first : chunk.last]])
    return after in pack.words.name.doubled.get(called, ())


def _is_a_kind_of_state(chunk: Chunk, tokens: Sequence[Token], after: str, pack: Language) -> bool:
    """ "The East African country", "negara Teluk itu": no newspaper, no republic and no group of states."""
    lead = tokens[chunk.first].low
    if pack.nouns_after and lead in pack.words.place.state_heads and after in pack.demonstratives:
        return " ".join([t.low for t in tokens[chunk.first + 1 : chunk.last]]) in pack.words.place.state_kinds
    if chunk.kind is ChunkKind.PLACE or after not in pack.words.place.state_heads:
        return False
    lows = [t.low for t in tokens[chunk.first : chunk.last]]
    return " ".join(lows[lows[0] in pack.determiners :]) in pack.words.place.state_kinds


SHORT = 7
"""Letters that a family name may have which ends like a noun of a deed: "Pelawan"."""


def _is_revered(last: Token, pack: Language) -> bool:
    """Whether a name ends with a blessing: "Nabi Muhammad SAW"."""
    return last.text.isupper() and last.low in pack.words.name.revered


def _is_a_degree(chunk: Chunk, tokens: Sequence[Token]) -> bool:
    """ "Dr. Surya Rahman, S.H., M.M.": letters with stops behind a comma."""
    return chunk.first > 1 and tokens[chunk.first - 1].text == "," and "." in tokens[chunk.first].text[1:]


def _is_a_gathering(chunk: Chunk, tokens: Sequence[Token], pack: Language) -> bool:
    """ "the Arab summit": what ends with a common noun of an event is no body."""
    last = tokens[chunk.last - 1]
    return chunk.rule.startswith("model") and last.text.islower() and last.low in pack.event_heads


def _several_in_office(chunk: Chunk, tokens: Sequence[Token], known: Knowledge) -> bool:
    """ "the Ministers of Foreign Affairs of Peru and Chile": people by their office, and no body."""
    first, *rest = (token.low for token in tokens[chunk.first : chunk.last])
    ending = next((e for e in known.language.several if first.endswith(e)), "")
    if not ending:
        return False
    single = (first.removesuffix(ending), *rest)
    return single in known.offices.family(single[0])[1]


def unnamed(chunk: Chunk, tokens: Sequence[Token], explained: Explained, known: Knowledge) -> bool:
    """Whether a chunk is no name after all."""
    pack = known.language
    first, text = tokens[chunk.first].low, tokens[chunk.first].text
    after = tokens[chunk.last].low if chunk.last < len(tokens) else ""
    if _goes_on_as_another(chunk, tokens, after, pack) or _counts(after, tokens, chunk, known):
        return True
    if chunk.form is Form.ABBREVIATION and text in explained.others:
        return True
    single = chunk.last - chunk.first == 1
    if (
        _is_a_desk(chunk, tokens)
        or _is_a_sign(chunk, tokens, after, pack)
        or _is_money(chunk, tokens, after, pack)
        or _is_a_tongue(chunk, tokens, pack)
        or is_a_ship(chunk, tokens, pack)
        or _is_a_kind_of_state(chunk, tokens, after, pack)
    ):
        return True
    if chunk.kind not in NAMES:
        return False
    people = not single and first in pack.words.people.private  # "Jemaah Mali tiba": of a country
    people = people or (single and text in POST_NOMINALS)  # "H. Surya, BSc"
    people = people or (single and chunk.kind is ChunkKind.PERSON and first in pack.words.name.matters)
    people = people or (single and _is_a_degree(chunk, tokens))
    people = people or _is_revered(tokens[chunk.last - 1], pack) or is_no_bearer(chunk, tokens, known)
    site = any(_is_site(token.low) for token in tokens[chunk.first : chunk.last])
    if not chunk.senses and (site or _signs(chunk, tokens) or people):
        return True
    if single and _are_letters(chunk, tokens, explained, pack):
        return True
    if bears_a_name(chunk, tokens, pack) or (not chunk.senses and _is_a_term(chunk, tokens, pack)):
        return True
    body = chunk.kind is ChunkKind.ORGANIZATION and not chunk.senses
    law = body and single and _abbreviates_a_law(chunk, tokens, pack)
    law = law or (body and (_is_a_gathering(chunk, tokens, pack) or _several_in_office(chunk, tokens, known)))
    law = law or (body and _is_a_pact(tokens[chunk.first : chunk.last], pack))
    law = law or (body and single and first in pack.words.name.committees)  # "a member of the Council"
    if law or (body and (_owned_rulers(chunk, tokens, pack) or _of_a_pact(chunk, tokens, pack))):
        return True
    alone = chunk.rule.startswith("model") and chunk.last - chunk.first == 1
    deed = len(first) > SHORT and pack.of_a_verb(first) and pack.nouns_after
    if _only_addressed(chunk, tokens, pack) or (alone and (first in PEOPLES or deed)):
        return True  # "Komandan Pasukan Kehormatan"
    if chunk.rule.startswith("model") and _of_a_thing(chunk, tokens, after, pack):
        return True
    if alone and chunk.kind is not ChunkKind.PERSON and first in pack.words.place.venue_heads_last:
        return True  # "the Palace was still hoping"
    common = first in pack.words.place.assemblies or first in pack.words.people.unnamed
    opens = chunk.first == 0 and common  # "Resepsi berlangsung di Jakarta", "Pendemo meminta"
    if alone and (opens or first in pack.modifiers or first in pack.event_heads or first in pack.honorifics):
        return True  # "Plt. Juru Bicara ...", "KTT menghasilkan ..."
    if chunk.kind is ChunkKind.PLACE and pack.nouns_after and not chunk.senses and first in pack.event_heads:
        return True  # "di KTT ASEAN": an event, and where it is stands elsewhere
    generic = chunk.last - chunk.first == 1 and first in pack.words.place.venue_heads_first
    return generic and not chunk.senses
