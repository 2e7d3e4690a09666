"""How far an event's name reaches: over capitalised words and small ones between, to a day or a new name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from kg.document import Token
from kg.find.dates.grammar import date_grammar
from kg.language.pack import Language

_ORDINAL: Final = re.compile(r"\d+(?:st|nd|rd|th)$")

_YEAR_DIGITS: Final = 4
_DAY_DIGITS: Final = 2

JOINED: Final = 3
"""Most small words between two capitalised ones of a name."""

ANOTHER: Final = 10
"""Most tokens of a name up to its head, behind "and"."""

_WITHIN: Final = frozenset("-–()")
"""Signs in a name: "China-Gulf Cooperation Council (GCC) Summit"."""


def is_capital(token: Token) -> bool:
    """Whether a word is written as names are; "10th" too."""
    return token.text[0].isupper() or is_ordinal(token)


def is_ordinal(token: Token) -> bool:
    """ "10th"."""
    return token.low[0].isdecimal() and _ORDINAL.match(token.low) is not None


def english_ordinal(number: int) -> str:
    """`1st`, `2nd`, `11th`, `42nd`."""
    suffix = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix}"


def following_ordinal(tokens: Sequence[Token], at: int) -> tuple[str, int]:
    """ "ke-10" behind a name, as an English ordinal, and the token behind it; "" and `at` for none."""
    if (
        at + 2 < len(tokens)
        and tokens[at].low == "ke"
        and tokens[at + 1].text == "-"
        and tokens[at + 2].text.isdecimal()
    ):
        return english_ordinal(int(tokens[at + 2].text)), at + 3
    return "", at


def run(tokens: Sequence[Token], at: int, inner: frozenset[str], pack: Language) -> int:
    """The token behind capitalised words that follow, joined by the small words of `inner`."""
    while at < len(tokens):
        if _is_day(tokens, at, pack.code) or following_ordinal(tokens, at)[0]:
            break
        if is_capital(tokens[at]) or (tokens[at].text.isdecimal() and len(tokens[at].text) == _YEAR_DIGITS):
            at += 1
            continue
        if _dashed(tokens, at) or _numbered(tokens, at, pack):
            at += 2
            continue
        step = at
        if tokens[at].low == "the":
            break  # "On the margins of the Summit the Prime Minister ..."
        while (
            step < len(tokens)
            and tokens[step].low in inner
            and tokens[step].low not in {",", "in", "to"}
            and step - at < JOINED
        ):
            step += 1
        if step == at or step >= len(tokens) or not is_capital(tokens[step]):
            break
        if _is_day(tokens, step, pack.code) or _another(tokens, at, step, pack):
            break
        if tokens[at].text == "/" and tokens[at - 1].text.isdecimal():
            break  # "KTT G20 2024/Budi Hartono": a photographer
        at = step + 1
    return at


def _another(tokens: Sequence[Token], at: int, step: int, pack: Language) -> bool:
    """ "the ASEAN Summit and the East Asia (EAS) Summit", "KTT G20 dan KTT ASEAN": each has its head."""
    if pack.nouns_after:
        led = (
            tokens[step - 1].low in pack.words.clause.joints and tokens[step].low in pack.words.name.jubilees
        )
        return led or (_is_short_head(tokens[step], pack) and tokens[step - 1].text.isalpha())
    if tokens[at].low not in pack.words.clause.joints:
        return False
    for head in range(step, min(step + ANOTHER, len(tokens))):
        if not is_capital(tokens[head]) and tokens[head].text not in _WITHIN:
            break
        if tokens[head].low in pack.words.name.heads_last and head > step:
            return True
    return False


def _is_day(tokens: Sequence[Token], at: int, code: str) -> bool:
    """ "the 53rd Leaders Meeting on Monday", "the World Economic Forum on Oct 3-4": a day ends a name."""
    if tokens[at].text in _weekdays(code):
        return True
    day = at + 1 < len(tokens) and tokens[at + 1].text.isdecimal() and len(tokens[at + 1].text) <= _DAY_DIGITS
    return day and tokens[at].text in date_grammar(code).months


@cache
def _weekdays(code: str) -> frozenset[str]:
    return frozenset(date_grammar(code).weekdays)


def _dashed(tokens: Sequence[Token], at: int) -> bool:
    """ "RI–Mozambik": a dash without spaces between two capitalised words."""
    if at + 1 >= len(tokens) or not at or tokens[at].text != "–" or not is_capital(tokens[at + 1]):
        return False
    return tokens[at - 1].end == tokens[at].begin and tokens[at].end == tokens[at + 1].begin


def _numbered(tokens: Sequence[Token], at: int, pack: Language) -> bool:
    """ "KTT ke-11 D-8", "(KTT) G-20": a hyphen without spaces between initials and their number.

    Right behind its head the body itself is found.
    """
    if tokens[at].text != "-" or at < 2 or at + 1 >= len(tokens) or not tokens[at - 1].text.isupper():
        return False
    if _is_short_head(tokens[at - 2], pack):
        return False
    touching = tokens[at - 1].end == tokens[at].begin and tokens[at].end == tokens[at + 1].begin
    return touching and tokens[at + 1].text.isdecimal()


def _is_short_head(token: Token, pack: Language) -> bool:
    """ "KTT": the head of an event's name in its initials."""
    return token.text.isupper() and token.low in pack.event_heads
