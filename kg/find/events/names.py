"""Names of events: "Regional Conference on Digital Diplomacy (RCDD)", "KTT ke-42 ASEAN".

A name grows from its head noun: to the left over capitalised words (English), to the right over
what the head governs (both), an ordinal, a subtitle, and an abbreviation in parentheses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from kg.document import Sentence, Token
from kg.find.chunks import Chunk, ChunkKind
from kg.find.dates.grammar import date_grammar
from kg.find.events.brackets import abbreviation_behind, parenthesis
from kg.find.events.of_bodies import bears_its_name, names_a_paper, past_its_body
from kg.find.events.reach import english_ordinal, following_ordinal, is_capital, is_ordinal, run
from kg.find.events.two_and_two import PLUS, two_and_two
from kg.find.scene import GENITIVES
from kg.language.function_words import FunctionWords
from kg.language.pack import Language
from kg.model import Kind
from kg.records import record


@record
class EventName:
    """A named event: tokens `first` to `last`, its kind, names and abbreviation.

    `name` is the canonical English form where there is one, `surface` the words without abbreviation.
    """

    first: int
    last: int
    kind: Kind
    name: str
    surface: str
    abbreviation: str | None
    ordinal: str
    short: str = ""  # the same with the abbreviation of the body that meets: "PIF Leaders' Meeting"


_COP = re.compile(r"COP\d{1,2}$")  # conferences of the parties to the climate convention


def event_names(text: str, sentence: Sentence, pack: Language) -> Iterator[EventName]:
    """All event names of a sentence that is not in capitals, left to right."""
    words, tokens = sentence.words, sentence.tokens
    first, last = pack.event_heads.keys(), pack.words.name.heads_last.keys()
    plain = first.isdisjoint(words) and last.isdisjoint(words) and ALONE.isdisjoint(words)
    if plain and text.find("COP", sentence.begin, sentence.end) < 0:
        return
    behind = 0
    for at, word in enumerate(sentence.lows):
        heads = word in first or word in last or word[0].isdecimal() or word.startswith(OTHERS)
        if at < behind or not heads:
            continue  # most words
        name = _at_head(text, tokens, at, pack)
        if name is not None:
            yield name
            behind = name.last


def _at_head(text: str, tokens: Sequence[Token], at: int, pack: Language) -> EventName | None:
    token = tokens[at]
    if token.text.startswith("COP") and _COP.match(token.text):
        return EventName(at, at + 1, Kind.CONFERENCE, token.text, token.text, token.text, "")
    if (paired := two_and_two(tokens, at)) is not None:
        return EventName(at, paired, Kind.MEETING, "2+2", "2+2", None, "")
    heads_last = pack.words.name.heads_last
    if not pack.nouns_after and is_ordinal(token):
        return _counted(text, tokens, at, pack)
    if pack.nouns_after and token.text == "Joint":
        return _joint_commission(text, tokens, at, pack)
    gerund = at == 0 and token.low.endswith(pack.gerund) and len(tokens) > 1 and is_capital(tokens[1])
    if not token.text[0].isupper() or (gerund and not pack.nouns_after):
        return None  # "Meeting Turkish Ambassador X, he said"
    if at and bears_its_name(tokens[at - 1], token, pack):
        return None
    named = at > 0 and is_capital(tokens[at - 1])  # "Shangri-La Dialogue Forum", but not "Forum Konsultasi"
    english = token.low in heads_last and (named or token.low not in pack.event_heads)
    if pack.nouns_after and token.low in pack.event_heads and not english:
        return _head_first(text, tokens, at, pack)
    return _head_last(text, tokens, at, pack) if token.low in heads_last else None


ALONE = PLUS | {"joint"}
"""What may name an event without a head noun: "2+2", "Joint Commission for Bilateral Cooperation ke-4"."""

OTHERS = ("cop", "two", "joint")
"""How words begin that may begin such a name, beside heads and numbers."""


def _joint_commission(text: str, tokens: Sequence[Token], at: int, pack: Language) -> EventName | None:
    """ "Joint Commission for Bilateral Cooperation (JCBC) ke-4": a body's session by its number."""
    if at + 1 >= len(tokens) or tokens[at + 1].low not in {"commission", "committee"}:
        return None
    last = run(tokens, at + 2, pack.words.name.inner_last | pack.words.name.inner_first, pack)
    surface = written(text, tokens, at, last)
    abbreviation, last = abbreviation_behind(tokens, last)
    ordinal, last = following_ordinal(tokens, last)
    if not ordinal:
        return None
    return EventName(at, last, Kind.MEETING, f"{ordinal} {surface}", surface, abbreviation, ordinal)


def _counted(text: str, tokens: Sequence[Token], at: int, pack: Language) -> EventName | None:
    """ "the 10th political consultation": an ordinal makes a name of lower-case words."""
    heads = pack.words.name.heads_last
    if at + 1 < len(tokens) and tokens[at + 1].text in date_grammar(pack.code).months:
        return None  # "on 26th May and held a meeting"
    for head in range(at + 1, min(at + 6, len(tokens))):
        word = tokens[head].low
        if word in heads and tokens[head].text[0].isupper() and head == at + 1:
            named = _head_last(text, tokens, head, pack)
            if named is not None:
                return named
        if word in heads and (not tokens[head].text[0].isupper() or head == at + 1):
            last = past_its_body(tokens, head + 1, pack)
            surface = written(text, tokens, at, last)
            return EventName(at, last, heads[word], surface, surface, None, tokens[at].low)
        if not (word.isalpha() or word in {"-", "'s"}):
            return None
    return None


def _sits(tokens: Sequence[Token], head: int, first: int, words: FunctionWords) -> bool:
    """ "Peru's Congress", "the Congress of the Union": a country's parliament, which is no event."""
    of = head + 1 < len(tokens) and tokens[head + 1].low in words.group.count_links
    return tokens[head].low in words.name.parliaments and (
        tokens[head - 1].low in GENITIVES or (first == head and of)
    )


NO_NAMES = frozenset(
    {"the", "a", "an", "at", "in", "but", "and", "when", "while", "if", "as", "after", "before"}
)
"""Words that a name does not begin with, though a sentence may."""


def _head_last(text: str, tokens: Sequence[Token], head: int, pack: Language) -> EventName | None:
    """English order: modifiers, head, complement."""
    words = pack.words
    first = head
    while first > 0:
        before = tokens[first - 1]
        if is_capital(before) and before.low not in NO_NAMES:
            first -= 1
        elif (
            before.low in words.name.inner_last
            and before.low not in {",", "to", "in", "the"}
            and first > 1
            and is_capital(tokens[first - 2])
        ):
            first -= 2
        elif (spelt := _spelt_out(tokens, first)) is not None:
            first = spelt
        else:
            break
    if (
        first + 2 <= head
        and tokens[first].low in words.title.event_offices
        and tokens[first + 1].low in pack.of_words
    ):
        first += 2  # "Chairman of Conference": who leads it
    last = run(tokens, head + 1, words.name.inner_last, pack)
    if (last == head + 1 and first == head) or _sits(tokens, head, first, words):
        return None
    if names_a_paper(tokens, first, head, pack):
        return None
    if _is_of_a_house(tokens, first, head, pack):
        return None
    if _is_who_leads(tokens, first, head, last, pack):
        return None
    other = tokens[last - 1].low in words.body.body_nouns | pack.words.place.venue_heads_last
    other = other or tokens[min(head + 1, last - 1)].low in pack.words.place.venue_heads_last
    if last > head + 1 and other and tokens[head + 1].text[0].isupper():
        return None  # the Malawi Congress Party, the Lima Congress Center, the Conference Hall of it
    last = _subtitle(tokens, last, words.name.inner_last, pack)
    if (
        last < len(tokens)
        and tokens[last - 1].low in words.title.leaders
        and tokens[last].low in words.name.heads_last
    ):
        head, last = last, last + 1  # "the 45th Nile Basin Forum Leaders meeting"
    surface = written(text, tokens, first, last)
    abbreviation, last = abbreviation_behind(tokens, last)
    of = abbreviation and head + 1 < last and tokens[head + 1].low == "of"
    short = f"{abbreviation} {tokens[head].text}" if of else ""  # "ASEAN Summit"
    if abbreviation and (meets := _meeting_behind(tokens, last, words.name.heads_last)):
        head, last, abbreviation = meets - 1, meets, None
        surface = written(text, tokens, first, last)
    if (brackets := _IN_BRACKETS.search(surface)) is not None:
        short = f"{brackets.group(1)}{surface[brackets.end() :]}"
        surface = f"{surface[: brackets.start()]}{surface[brackets.end() :]}"
    ordinal, last = following_ordinal(tokens, last)
    name = f"{ordinal} {surface}" if ordinal else _with_number(tokens, first, surface, pack)
    kind = words.name.heads_last[tokens[head].low]
    return EventName(first, last, kind, name, surface, abbreviation, ordinal, short)


def _with_number(tokens: Sequence[Token], first: int, surface: str, pack: Language) -> str:
    """ "the third China-Africa Forum", "Forty-Fifth SAARC Summit": the name with its number in digits."""
    words = pack.words.name.ordinals
    opening, *rest = surface.split()
    tens, _, unit = opening.lower().rpartition("-")
    if unit in words:
        rest, own = rest, True
    else:
        unit, own = tokens[first - 1].low if first else "", False
    if unit not in words:
        return surface
    at = first if own else first - 1
    if not tens and at > 1 and tokens[at - 1].text == "-":
        tens = tokens[at - 2].low
    count = pack.numbers.get(tens, 0)
    counted = count >= TENS and count % 10 == 0
    digits = int("".join([c for c in words[unit] if c.isdecimal()]) or 0)
    number = english_ordinal(count + digits) if counted and digits else words[unit]
    return " ".join([number, *rest]) if own else f"{number} {surface}"


def _is_who_leads(tokens: Sequence[Token], first: int, head: int, last: int, pack: Language) -> bool:
    """ "the Pacific Islands Forum Chair", "Ketua Pacific Islands Forum": no event, but who leads it."""
    if pack.nouns_after:
        return first < head and tokens[first].low in pack.words.title.event_offices
    return last > head + 1 and tokens[last - 1].low in pack.words.title.event_offices


TENS = 20
"""The least number that an ordinal may follow behind a hyphen: "twenty-first"."""


def _is_of_a_house(tokens: Sequence[Token], first: int, head: int, pack: Language) -> bool:
    """ "melalui aplikasi Zoom Cloud Meeting", "Center for Humanitarian Dialogue": no event's name."""
    lows = [token.low for token in tokens[first:head]]
    if not pack.words.place.online.isdisjoint(lows):
        return True
    inner, houses = pack.words.name.inner_last - {"and"}, pack.words.place.venue_heads_last
    return any(low in houses and behind in inner for low, behind in pairwise(lows))


_IN_BRACKETS = re.compile(r" \(([A-Z][\w-]{1,9})\)(?= )")
"""The abbreviation of a body inside an event's name: "Shanghai Cooperation Organization (SCO) Summit"."""


def _spelt_out(tokens: Sequence[Token], first: int) -> int | None:
    """Where a name goes on before its token `first`, past an abbreviation or a dash without spaces.

    "Arab League (AL) Summit", "China–Pacific Foreign Ministers' Meeting".
    """
    dash = tokens[first - 1]
    if (
        first > 1
        and dash.text == "–"
        and tokens[first - 2].end == dash.begin
        and dash.end == tokens[first].begin
    ):
        return first - 2 if is_capital(tokens[first - 2]) else None
    if first < 4 or dash.text != ")" or tokens[first - 3].text != "(":
        return None
    short = tokens[first - 2].text.isupper() and tokens[first].text[0].isupper()
    return first - 4 if short and is_capital(tokens[first - 4]) else None


MEETS = 5
"""Most words behind a body's abbreviation up to what its meeting is called."""


def _meeting_behind(tokens: Sequence[Token], at: int, heads: Mapping[str, Kind]) -> int:
    """ "the Pacific Islands Forum (PIF) Leaders' Meeting": the item behind the second head; 0 for none."""
    for head in range(at, min(at + MEETS, len(tokens))):
        if tokens[head].low in heads and (tokens[head].text[0].isupper() or head == at):
            return head + 1
        if not (is_capital(tokens[head]) or tokens[head].low in {"'", "’", "'s", "s"}):
            break
    return 0


def _subtitle(tokens: Sequence[Token], at: int, inner: frozenset[str], pack: Language) -> int:
    """ ": Beyond Social Media": a colon and capitalised words."""
    if at + 1 < len(tokens) and tokens[at].text == ":" and is_capital(tokens[at + 1]):
        return run(tokens, at + 1, inner, pack)
    return at


def _head_first(text: str, tokens: Sequence[Token], head: int, pack: Language) -> EventName | None:
    """Indonesian order: head, what it is of, "(KTT)", "ke-42", the group, in any order."""
    kind = pack.event_heads[tokens[head].low]
    spelled = _spelled_out(tokens, head)
    at = head + 1 + spelled
    own: str | None = None  # an English name in parentheses
    abbreviation: str | None = None
    ordinals: list[int] = []
    spans = [(head, head + 1)]
    while at < len(tokens):
        at += at > head + 1 and _that_counts(tokens, at, pack)
        ordinal, after = following_ordinal(tokens, at)
        if ordinal:
            ordinals.append(int(tokens[at + 2].text))
            at = after
            if at < len(tokens) and tokens[at].low == "dan" and following_ordinal(tokens, at + 1)[0]:
                at += 1
            continue
        if (counted := ordinal_word(tokens, at, pack)) and not ordinals:
            ordinals.append(counted)
            at += 1
            continue
        if (
            tokens[at].low in pack.words.clause.joints
            and tokens[head].text != "KTT"  # "KTT G20 dan KTT ASEAN" are two
            and not ordinals
            and at + 1 < len(tokens)
            and tokens[at + 1].text == "KTT"
        ):
            at += 2  # "Konferensi Tingkat Tinggi atau KTT APEC"
            continue
        inner = parenthesis(tokens, at, pack)
        if inner is not None:
            found, english, after = inner
            abbreviation = found or abbreviation
            own = english or own
            at = after
            continue
        end = run(tokens, at, pack.words.name.inner_first, pack)
        if end == at:
            break
        spans.append((at, end))
        at = end
    if at == head + 1 + spelled:
        return None
    only_counted = len(spans) == 1 and not own and not abbreviation and tokens[at - 1].text.isalpha()
    house = at == head + 2 and not ordinals and tokens[head].low in pack.words.name.parliaments
    if house or (not (ordinals or own or abbreviation) and _tells_who_meets(tokens, head, at, pack)):
        return None
    if only_counted and tokens[head].low != "ktt":
        return None  # "Kongres Peru menyatakan", "Pertemuan kedua dilangsungkan dengan Menlu Ekuador"
    surface = " ".join(written(text, tokens, a, b) for a, b in spans)
    if own and own.startswith("KTT "):
        surface, own = own, None
    if tokens[head].low == "ktt" or surface.lower().startswith(("ktt ", "konferensi tingkat tinggi")):
        kind = Kind.SUMMIT
        abbreviation = None if abbreviation == "KTT" else abbreviation
    name, number = _english_name(surface, own, ordinals, kind, pack), ordinals[:1]
    first, ordinal = head - SPELLED * spelled, english_ordinal(number[0]) if number else ""
    return EventName(first, at, kind, name, surface, abbreviation, ordinal)


def _that_counts(tokens: Sequence[Token], at: int, pack: Language) -> bool:
    """ "KTT ASEAN yang ke-43": a pronoun before the number."""
    return tokens[at].low in pack.relatives and bool(following_ordinal(tokens, at + 1)[0])


WHO = 3
"""Most words of whoever meets: "Pertemuan Ama Mensah Addo dengan"."""


def _tells_who_meets(tokens: Sequence[Token], head: int, at: int, pack: Language) -> bool:
    """ "Pertemuan Mensah dengan konsul itu": who met whom, at a sentence's beginning, and no name."""
    if head or at - head - 1 > WHO or at >= len(tokens) or pack.event_heads[tokens[0].low] is Kind.SUMMIT:
        return False
    levels = {level.partition(" ")[0] for level in pack.levels}
    told = tokens[1].low in levels or tokens[1].low in pack.determiners or tokens[1].low in pack.person_nouns
    return not told and pack.prepositions.get(tokens[at].low) == "with"


SPELLED = 4
"""Tokens before "KTT" in "konferensi tingkat tinggi (KTT)"."""


def _spelled_out(tokens: Sequence[Token], head: int) -> bool:
    """ "konferensi tingkat tinggi (KTT) ke-4 ASEAN": the head in brackets behind its words, written small."""
    bracketed = head >= SPELLED and tokens[head - 1].text == "(" and tokens[head + 1 : head + 2] != ()
    words = [t.text for t in tokens[head - SPELLED : head - 1]] if bracketed else []
    closes = bracketed and head + 1 < len(tokens) and tokens[head + 1].text == ")"
    return closes and tokens[head].text == "KTT" and words == ["konferensi", "tingkat", "tinggi"]


def ordinal_word(tokens: Sequence[Token], at: int, pack: Language) -> int | None:
    """ "KTT Rusia-Afrika kedua": an ordinal in a word, behind which no noun stands that it could count."""
    number = pack.words.name.ordinal_words.get(tokens[at].low)
    follows = tokens[at + 1].low if at + 1 < len(tokens) else "."
    closes = not follows.isalpha() or follows in pack.relatives or follows in pack.prepositions
    ends = closes or follows in pack.demonstratives or follows in pack.words.place.happening
    return number if ends else None


def _english_name(surface: str, own: str | None, ordinals: list[int], kind: Kind, pack: Language) -> str:
    """The name in English where the pattern allows it: "KTT ke-42 ASEAN" is "42nd ASEAN Summit"."""
    numbers = " and ".join(english_ordinal(n) for n in ordinals)
    if own:
        return f"{numbers} {own}".strip()
    if kind is Kind.SUMMIT:
        group = re.sub(r"^(?:KTT|Konferensi Tingkat Tinggi)\s*", "", surface).strip()
        group = re.sub(r" \d{4}$", "", group) if numbers else group
        for words, english in pack.words.name.summit_kinds.items():  # "KTT Luar Biasa OKI"
            bare = re.sub(rf"^{words}\b|\b{words}$", "", group, flags=re.IGNORECASE).strip()
            group = group if bare == group else f"{english} {bare}".strip()
        plural = "s" if len(ordinals) > 1 else ""
        return f"{numbers} {group} Summit{plural}".strip() if group else (f"{numbers} Summit{plural}".strip())
    return f"{numbers} {surface}".strip() if numbers else surface


def written(text: str, tokens: Sequence[Token], first: int, last: int) -> str:
    """The words of some tokens as the text has them, on one line."""
    return " ".join(text[tokens[first].begin : tokens[last - 1].end].split())


def event_chunks(names: Sequence[EventName]) -> Iterator[Chunk]:
    """Event names as chunks."""
    for name in names:
        yield Chunk(name.first, name.last, ChunkKind.EVENT, "event:name", 0.9)
