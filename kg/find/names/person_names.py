"""Where a person's name begins and ends, after a title or alone."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Token
from kg.find.chunks import Chunk, ChunkKind
from kg.find.knowledge import IN_CAPITALS
from kg.find.names.last_words import is_month, is_weekday
from kg.find.names.name_leads import RANK, rank_of_two
from kg.find.names.peoples import PEOPLES
from kg.find.scene import Scene
from kg.language.honorifics import ADDRESS_ENDS, GRADES, HIGHER_GRADES, JUNIOR, POST_NOMINALS, RANKS


def name_at(scene: Scene, at: int, after_title: bool) -> tuple[tuple[int, int], int] | None:
    """A person's name that begins at item `at`: its tokens and the item behind it.

    A name found by model or table is extended over capitalised words that follow it; after a title
    any run of capitalised words is a name.
    """
    begin = at
    words = scene.known.language.words
    while True:
        if pair := rank_of_two([scene.low(n) for n in range(begin, begin + RANK)], scene.known):
            begin += pair + _set_off(scene, begin + pair)
        elif begin > at and _goes_on(scene, begin):
            begin += (3 + (scene.low(begin + 2) == ".")) if scene.low(begin) == "(" else 1
        elif _hyphened_rank(scene, begin):
            begin += 3
        elif scene.low(begin) in scene.known.language.honorifics:
            begin += 2 if scene.low(begin + 1) in ADDRESS_ENDS else 1
        elif excellency(scene, begin) or (begin > at + 1 and _grade(scene, begin)):
            begin += 1
        elif _only_address(scene, begin) or _styled(scene, begin):
            begin += 2 if scene.low(begin + 1) in ADDRESS_ENDS else 1
        else:
            break
    begin = _ranked_behind(scene, _known_behind(scene, begin)) if after_title else begin
    person = scene.chunk(begin, ChunkKind.PERSON)
    if after_title and scene.low(begin) in words.title.office_rooms:
        return None  # "the Taiwanese Representative Office"
    if (
        person is None
        and after_title
        and _auxiliary(scene, begin)
        and scene.chunk(begin + 1, ChunkKind.PERSON)
    ):
        person = scene.chunk(begin + 1, ChunkKind.PERSON)  # "Deputy Foreign Minister Do Hung Viet"
    if person is None and not (
        after_title and not scene.capitals and (_capital(scene, begin) or _surname(scene, begin))
    ):
        return None
    end = _extend(scene, begin + 1, bool(person) and person.rule == "people:name")  # type: ignore[union-attr]
    first = scene.first(begin)
    last = scene.first(end)
    drawn = person is not None and person.rule.startswith("model")
    while drawn and (addressed := _addressed(scene, first, last)):
        first += addressed  # the model drew "Marsekal" into the name
    head = scene.tokens[first] if after_title and first < last else None
    if head is not None and (head.low in words.name.nameless or head.text in words.name.vessels | COUNTED):
        return None  # "Komandan Koarmada II menyampaikan": a unit, whose commander goes unnamed
    first = _behind_party(scene, first, last)
    alone = scene.tokens[first] if last - first == 1 else None
    if alone and (alone.low in words.name.party_kinds or (after_title and _abstract(alone, scene))):
        return None  # "pemimpin Partai Rakyat itu"
    return ((first, last), end) if _plausible(scene.tokens[first:last]) else None


def ranked_of_state(scene: Scene, at: int) -> tuple[Chunk, int] | None:
    """ "Pangeran Inggris Edward", "Jenderal Polandia X": the country, and the name's item."""
    pack = scene.known.language
    ranked = pack.nouns_after and scene.low(at) in pack.honorifics
    if not ranked or not scene.tokens[scene.first(at)].text[0].isupper():
        return None
    country = scene.chunk(at + 1, ChunkKind.COUNTRY)
    return (country, at + 2) if country is not None and scene.chunk(at + 2, ChunkKind.PERSON) else None


ABSTRACT = 8
"""Letters of the shortest noun of a quality or deed behind a title: "Kebijakan"."""


def _abstract(word: Token, scene: Scene) -> bool:
    """ "Komandan Pasukan Kehormatan", "Kepala Kebijakan": what he is the head of, and not his name."""
    return len(word.low) >= ABSTRACT and scene.known.language.of_a_verb(word.low)


def _grade(scene: Scene, at: int) -> bool:
    """The grade of a title right before it: "Dato' Seri", "Dato Seri Pahlawan"."""
    before, word = scene.low(at - 1), scene.low(at)
    return (before in ADDRESS_ENDS and word in GRADES) or (before in GRADES and word in HIGHER_GRADES)


def _hyphened_rank(scene: Scene, at: int) -> bool:
    """ "Lieutenant-Colonel", "Major-General"."""
    ranks = scene.known.language.honorifics
    return scene.low(at + 1) == "-" and scene.low(at) in ranks and scene.low(at + 2) in ranks


def excellency(scene: Scene, at: int) -> bool:
    """ "HE Tomas Niklasson": His Excellency, in a sentence that is not in capitals."""
    if scene.capitals or not scene.low(at) or scene.tokens[scene.first(at)].text not in EXCELLENCY:
        return False
    return at + 1 < len(scene.items) and scene.tokens[scene.first(at + 1)].text[0].isupper()


EXCELLENCY = frozenset({"HE", "HH", "HRH"})
"""Forms of address in capitals, without stops; "he" is a pronoun."""


def _set_off(scene: Scene, at: int) -> bool:
    """ "the President, His Excellency, Tomas Niklasson": a comma between the form of address and the name."""
    named = scene.low(at) == "," and scene.low(at - 1) in scene.known.language.words.title.styles
    return named and scene.chunk(at + 1, ChunkKind.PERSON) is not None


def _styled(scene: Scene, at: int) -> bool:
    """ "Prime Minister the Honourable Allen Chastanet": the article before a form of address."""
    pack = scene.known.language
    if scene.low(at) not in pack.determiners or at + 1 >= len(scene.items):
        return False
    behind = scene.tokens[scene.first(at + 1)]
    return behind.text[0].isupper() and behind.low in pack.honorifics


def _behind_party(scene: Scene, first: int, last: int) -> int:
    """ "pemimpin Partai Buruh Bill Shorten": where the name begins behind what kind of party he leads."""
    names, tokens = scene.known.language.words.name, scene.tokens
    if first == 0 or tokens[first - 1].low not in names.party_heads:
        return first
    begin = first
    while begin < last - 2 and tokens[begin].low in names.party_kinds:
        begin += 1
    return begin


def _only_address(scene: Scene, at: int) -> bool:
    """ "H.E. Mr": the model drew forms of address alone."""
    chunk = scene.chunk(at, ChunkKind.PERSON)
    called = scene.tokens[chunk.first : chunk.last] if chunk is not None else ()
    stopped = scene.low(at + 1) in ADDRESS_ENDS
    return bool(called) and stopped and all(t.low in scene.known.language.honorifics for t in called)


def _known_behind(scene: Scene, at: int) -> int:
    """ "Ketua Dewan Tinggi Rekonsiliasi Abdullah Abdullah": at a listed name behind what no table knows."""
    end = at
    while scene.known.language.nouns_after and end < at + BODY and _capital(scene, end):
        found = scene.chunk(end, ChunkKind.PERSON)
        if found is not None:
            listed = found.rule == "people:name" and found.last - found.first > 1
            return end if listed else at
        end += 1
    return at


def _ranked_behind(scene: Scene, at: int) -> int:
    """ "Komandan Lantamal VIII Laksma TNI X": past the rank behind a unit that no table knows."""
    pack, end = scene.known.language, at
    while pack.nouns_after and end < at + UNIT and (_capital(scene, end) or scene.low(end) in ("tni", "i")):
        pair = f"{scene.low(end)} {scene.low(end + 1)}" in pack.words.name.double_honorifics
        if end > at and (pair or scene.low(end) in RANKS):
            past = end + 1 + pair
            past += 3 * (scene.low(past) == "(" and scene.low(past + 2) == ")")  # "Letkol Laut (P)"
            return past if _capital(scene, past) or scene.low(past) in pack.honorifics else at
        end += 1
    return at


COUNTED = frozenset({"II", "III", "IV"})
"""Behind a deputy's title: which of the deputies it is."""

UNIT = 8
"""Most words of a unit between an officer's title and his rank."""


BODY = 5
"""Most words of a body that no table knows, between a title and a name."""


RETIRED = frozenset({"purn", "ret", "retd", "h.c", "hc"})
"""In brackets behind a rank that somebody held, or a degree of honour: "Dr. (H.C.)"."""


def _goes_on(scene: Scene, at: int) -> bool:
    """ "Laksamana Muda TNI", "Letjen TNI (Purn)": what goes on a rank before a name."""
    if scene.low(at) == "(" and at + 1 < len(scene.items):
        inner = scene.tokens[scene.first(at + 1)].low  # which the model may take for a name
        return inner.strip(".") in RETIRED and ")" in (scene.low(at + 2), scene.low(at + 3))
    return f"{scene.low(at - 1)} {scene.low(at)}" in scene.known.language.words.name.double_honorifics


def _auxiliary(scene: Scene, at: int) -> bool:
    """A capitalised word that is an auxiliary elsewhere: Do, May, Will."""
    pack = scene.known.language
    item = scene.items[at] if at < len(scene.items) else None
    capital = isinstance(item, Token) and item.text.istitle() and not scene.capitals
    return capital and scene.low(at) in pack.auxiliaries and not pack.nouns_after


def _surname(scene: Scene, at: int) -> bool:
    """ "ketuanya, Yang Kyung-soo": a capitalised word that elsewhere is a small one, before another."""
    item = scene.items[at] if at < len(scene.items) else None
    return isinstance(item, Token) and item.text.istitle() and _capital(scene, at + 1)


def _addressed(scene: Scene, first: int, last: int) -> int:
    """How many words of a form of address a name begins with."""
    tokens, pack = scene.tokens, scene.known.language
    if first < last - 2 and (pair := rank_of_two([t.low for t in tokens[first : first + RANK]], scene.known)):
        return pair
    if first < last - 3 and tokens[first + 1].text == "-" and tokens[first + 2].low in pack.honorifics:
        return 3  # "Major-General"
    if first < last - 2 and tokens[first].text == "-" and tokens[first + 1].low in pack.honorifics:
        return 2  # the model cut "Lieutenant" off
    short = next((n for n in (1, 2) if first + n < last - 1 and _in_capitals(tokens[first + n])), 0)
    if short:
        return short + 1  # "Pak FM Ishaq Dar"
    if first < last - 2 and tokens[first].low in pack.honorifics and tokens[first + 1].text in ADDRESS_ENDS:
        return 3 if first < last - 3 and tokens[first + 2].low in GRADES else 2
    return int(first < last - 1 and tokens[first].low in pack.honorifics)


def _in_capitals(token: Token) -> bool:
    """An office by its letters: "FM", "PM"; no part of a name."""
    return token.text.isupper() and (token.low,) in IN_CAPITALS


def _plausible(tokens: Sequence[Token]) -> bool:
    if len(tokens) == 1 and tokens[0].low in PEOPLES:
        return False  # "pemimpin Arab pertama yang ..."
    return any(len(t.text) > 1 and t.text[0].isalpha() for t in tokens)


def _capital(scene: Scene, at: int) -> bool:
    """Whether item `at` is a capitalised word that may begin or go on a name."""
    if at >= len(scene.items):
        return False
    item = scene.items[at]
    if isinstance(item, Chunk):
        return item.kind is ChunkKind.PERSON or (item.kind is ChunkKind.PLACE and item.last - item.first == 1)
    if item.low in scene.known.language.words.name.numbering and scene.low(at + 1)[:1].isdecimal():
        return False  # "Keputusan Presiden Kenya No 12"
    return item.text[0].isupper() and item.text[0].isalpha() and item.low not in scene.known.not_names


def _extend(scene: Scene, at: int, complete: bool) -> int:
    """The item behind a name whose first item is before `at`."""
    particles = scene.known.language.name_particles
    if scene.capitals:
        return at
    while at < len(scene.items):
        if scene.low(at) in particles and scene.low(at + 1) == "-" and _capital(scene, at + 2):
            at += 3  # "Sheikh Tamim bin Hamad al-Thani"
            continue
        text = scene.tokens[scene.first(at)].text
        if (complete and scene.low(at) not in JUNIOR) or text in POST_NOMINALS:
            break
        if is_weekday(text, scene.known) and not _capital(scene, at + 1):
            break  # "Sergei Lavrov Wednesday": on which day
        if is_month(text, scene.low(at + 1), scene.known):
            break
        if scene.low(at) == "-" and _capital(scene, at + 1) and _joined(scene, at):
            at += 2
        elif scene.low(at) == "-" and scene.low(at + 1).isalpha() and _joined(scene, at):
            at += 2  # Chan-o-cha, Sang-sik
        elif (
            (_capital(scene, at) and not isinstance(scene.items[at], Chunk))
            or (_capital(scene, at) and scene.chunk(at, ChunkKind.PERSON))
            or (scene.low(at) == "." and len(scene.low(at - 1)) == 1 and _capital(scene, at + 1))
            or (scene.low(at) in particles and (_capital(scene, at + 1) or scene.low(at + 1) in particles))
        ):
            at += 1
        else:
            break
    return at


def _joined(scene: Scene, at: int) -> bool:
    """No white space on either side of item `at`."""
    n = scene.first(at)
    tokens = scene.tokens
    return (
        0 < n < len(tokens) - 1
        and tokens[n - 1].end == tokens[n].begin
        and tokens[n].end == tokens[n + 1].begin
    )


def set_off(scene: Scene, at: int, owned: bool) -> tuple[tuple[int, int], int] | None:
    """ "Kenya's trade minister, Wanjiru Kamau, left": capitalised words set off behind a title are a name.

    The mark at item `at` stands behind them too; no model or table need know them.
    """
    named = name_at(scene, at + 1, True) if owned else None
    if named is None or scene.low(named[1]) != scene.low(at) or named[1] - at < FULL:
        return None
    goes_on = (scene.items[n] for n in range(at + 1, named[1]))
    return named if all(isinstance(i, Token) or i.rule == "model:PER" for i in goes_on) else None


FULL = 3
"""Items from a mark to behind a name of two words."""


def by_name(scene: Scene, name: tuple[int, int] | None, inner: Token) -> bool:
    """A capitalised word that shortens the name: initials, or a part of it."""
    assert name is not None
    words = [t.text for t in scene.tokens[name[0] : name[1]] if t.text[0].isupper()]
    if inner.text == "".join(w[0] for w in words) and len(words) > 1:
        return True
    low = inner.low
    return inner.text[0].isupper() and len(low) > 3 and any(w.lower()[:3] == low[:3] for w in words)
