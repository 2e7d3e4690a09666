"""Text to tokens and sentences, zone by zone."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from kg.document import Sentence, Token
from kg.language.sentence_words import (
    ABBREVIATIONS,
    BRACKETED,
    ONE_WORD,
    OPENERS,
    SHORTENED_NOT,
    SHORTENED_VERBS,
    STARTERS,
    WRITTEN_OUT,
)
from kg.model import Article, Zone, ZoneKind
from kg.records import replace

_TOKEN = re.compile(
    r"(?=\S)(?:"  # at once past white space, where nothing below can begin
    r"[^\W\d_]++(?![\w.'’`\u0300-\u036f])"  # most words: letters that nothing below could go on with
    r"|(?:[^\W\d_]\.){2,}"  # U.S.  L.P.  (an abbreviation keeps its stops)
    r"|[^\W\d_][\w]*(?:\.[^\W\d_]\w*)+(?=\W|$)"  # Kompas.com, Kemlu.go.id
    r"|\d+(?:[.,:]\d+)*(?:st|nd|rd|th)?\b"  # 10  7,5  10.30  56th
    r"|(?:[^\W_][\u0300-\u036f]*)+(?:['’`](?!s\b)[^\W\d_]+)*"  # words, also with accents apart; O'Brien
    r"|['’]s\b"
    r"|[^\w\s]|_)"
)
"""Hyphens part words, so that "RI-AS" and "Asia-Pasifik" and "Asia - Pasifik" come out alike."""

_OPENING = "|".join(sorted(word.capitalize() for word in OPENERS))
_INITIAL = re.compile(r"(?:[^\W\d_]\.)+$")
_END = re.compile(
    r"[.!?…\n](?:(?<=\n)\n*|(?<!\n)[\"'”’»)\]]*(?=\s)|(?<=[.!?])[”\"’](?=\S)"  # few characters get further
    rf"|(?<=[^\W_][^\W_]\.|[^\W_]\)\.)(?=(?:{_OPENING})[\s,]))"
)
_OPENERS = "\"'“‘«(["


def tokenize(text: str, begin: int, end: int) -> tuple[Token, ...]:
    """The tokens of `text[begin:end]`, with offsets into `text`."""
    find, lows = text.find, _LOWS
    found = []
    at = begin
    for word in _TOKEN.findall(text, begin, end):  # between two tokens is white space only
        at = find(word, at)
        behind = at + len(word)
        found.append(Token(at, behind, word, lows[word]))
        at = behind
    if any(find(mark, begin, end) >= 0 for mark in SHORTENED_NOT):
        found = [part for token in found for part in _written_out(token)]
    tokens = tuple(found)
    genitives = [at for mark in _GENITIVES if (at := find(mark, begin, end)) >= 0]
    return _with_genitives(text, tokens, min(genitives)) if genitives else tokens


def _written_out(token: Token) -> Iterator[Token]:
    """ "didn't" as "did" and "not", "won't" as "will" and "not", "can't" as "cannot": as if written out."""
    verb = token.text[: -len(SHORTENED_NOT[0])]
    if not token.text.endswith(SHORTENED_NOT) or not verb.isalpha():
        yield token
        return
    parted, low = token.begin + len(verb), verb.lower()
    if low in ONE_WORD:
        yield replace(token, low=ONE_WORD[low])
        return
    yield Token(token.begin, parted, verb, SHORTENED_VERBS.get(low, low))
    yield Token(parted, token.end, token.text[len(verb) :], WRITTEN_OUT)


_GENITIVES = ("s' ", "s’ ")
"""Behind a name in -s an apostrophe alone is a genitive: "the Philippines' president"."""


def _with_genitives(text: str, tokens: tuple[Token, ...], first: int) -> tuple[Token, ...]:
    """Tokens whose bare genitives from an offset on read like the others, "'s" in lower case."""
    return tuple(
        replace(token, low="'s")
        if token.begin > first
        and token.text in ("'", "’")
        and text.startswith(_GENITIVES, token.begin - 1)
        and text[token.begin + 2 : token.begin + 3].isalnum()
        else token
        for token in tokens
    )


MOST_WORDS = 200_000
"""Words whose lower case is kept; beyond, the table starts afresh, so that memory stays flat."""


class _Lows(dict[str, str]):
    """Lower case, accents composed, apostrophes straight: one spelling is looked up whatever the bytes.

    Pages write "People’s Republic", tables "People's Republic"; an apostrophe alone may be a quotation mark.
    Kept, so that a word of all articles is one string, whose hash is known and which is equal at a glance.
    """

    def __missing__(self, word: str) -> str:
        if len(self) > MOST_WORDS:
            self.clear()
        low = word.lower() if word.isascii() else unicodedata.normalize("NFC", word).lower()
        low = low.replace("’", "'") if len(low) > 1 else low
        self[word] = low
        return low


_LOWS = _Lows()


def words_of(name: str) -> tuple[str, ...]:
    """The words of a name in lower case, as `tokenize` would part them."""
    if name.isalpha():
        return (name.lower(),)
    if name.replace(" ", "").isalpha() and "  " not in name:
        return tuple(name.lower().split(" "))  # most names: no need for the pattern
    return tuple(t.low for t in tokenize(name, 0, len(name)))


def first_word(name: str) -> str:
    """The first of `words_of(name)`; "" for a name without words."""
    first = name.partition(" ")[0]
    if first.isalpha():
        return first.lower()
    words = words_of(first) or words_of(name)  # no word has a space in it
    return words[0] if words else ""


def sentence_spans(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """Sentences of a zone as (begin, end) without surrounding white space; a line break ends one."""
    start = begin
    for match in _END.finditer(text, begin, end):
        if "\n" not in match.group() and not _ends(text, start, match, end):
            continue
        if _opens_behind(text, match):
            yield from _trimmed(text, start, match.start() + 1)
            start = match.start() + 1
            continue
        yield from _trimmed(text, start, match.end())
        start = match.end()
    yield from _trimmed(text, start, end)


def _opens_behind(text: str, match: re.Match[str]) -> bool:
    """ "... di Bali, Selasa."Indonesia siap," kata X": a mark with no space that opens, for none is open."""
    if match.group() != '."' or not text[match.end() : match.end() + 2].lstrip(" ")[:1].isupper():
        return False
    line = text.rfind("\n", max(0, match.start() - PARAGRAPH), match.start()) + 1
    return (line > 0 or match.start() < PARAGRAPH) and text.count('"', line, match.start()) % 2 == 0


PARAGRAPH = 3000
"""Characters back to the line's beginning from which marks are counted."""


def _ends(text: str, start: int, match: re.Match[str], zone_end: int) -> bool:
    """Whether the stop that `match` found closes a sentence."""
    after = match.end()
    while after < zone_end and text[after] == " ":
        after += 1
    if after >= zone_end:
        return True
    following = text[after]
    if not (following.isupper() or following.isdecimal() or following in _OPENERS or following in "-–—*"):
        return False
    if text[match.start()] != ".":
        # '"Will it last?" Kerry asked.' and '"Go!" said X.': the quotation is part of the sentence.
        return len(match.group()) == 1 or following in _OPENERS or following.isupper()
    word = text[max(start, match.start() - 12) : match.start()].split()[-1:] or [""]
    last = word[0].lstrip("(\"'“‘").lower()
    if len(match.group()) > 1:
        return not (match.group() == ".)" and last in BRACKETED)  # "Marsekal TNI (Purn.) X"
    if last in ABBREVIATIONS or (
        last.isdecimal() and len(last) < 3 and text[start : match.start()].strip() == last
    ):
        return False  # "Dr. Wong", and the number of a list's item
    # an initial ("John F. Kerry", "L.P. Marsudi") or "U.S." before a capital is not the end,
    # unless a word follows that only starts sentences
    if last == "x" and re.search(r"[^\W\d_A-Z]+ X$", text[max(start, match.start() - 12) : match.start()]):
        return True  # "wrote on X.": the platform
    if (len(last) == 1 and last.isalpha()) or _INITIAL.match(last + "."):
        return _starts_sentence(text, after)
    return True


def _starts_sentence(text: str, at: int) -> bool:
    word = re.match(r"[^\W\d_]+", text[at : at + 24])
    return bool(word) and word.group().lower() in STARTERS  # type: ignore[union-attr]


def _trimmed(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    while begin < end and text[begin].isspace():
        begin += 1
    while end > begin and text[end - 1].isspace():
        end -= 1
    if begin < end:
        yield begin, end


def sentences(article: Article) -> list[Sentence]:
    """The article's sentences with their tokens, in order, without phrases and dates."""
    out: list[Sentence] = []
    paragraph = -1
    before: Zone | None = None
    for zone in article.zones:
        last_end = None
        for begin, end in sentence_spans(article.text, zone.begin, zone.end):
            new_line = last_end is not None and "\n" in article.text[last_end:begin]
            if (last_end is None and not _continues(article.text, before, zone)) or new_line:
                paragraph += 1
            out.extend(_pieces(begin, end, zone, paragraph, tokenize(article.text, begin, end)))
            last_end = end
        before = zone
    return out


LONGEST_SENTENCE = 250
"""Tokens; what goes on longer is a list or an attack, and is read in pieces, so that time stays linear."""


def _pieces(
    begin: int, end: int, zone: Zone, paragraph: int, tokens: tuple[Token, ...]
) -> Iterator[Sentence]:
    if len(tokens) <= LONGEST_SENTENCE:
        yield Sentence(begin, end, zone.kind, paragraph, tokens)
        return
    for at in range(0, len(tokens), LONGEST_SENTENCE):
        piece = tokens[at : at + LONGEST_SENTENCE]
        yield Sentence(piece[0].begin, piece[-1].end, zone.kind, paragraph, piece)


def _continues(text: str, before: Zone | None, zone: Zone) -> bool:
    """A body zone right behind its dateline is the same paragraph."""
    return (
        before is not None and before.kind is ZoneKind.DATELINE and "\n" not in text[before.end : zone.begin]
    )
