"""What brackets behind an event's name hold: its abbreviation, its English name, an office's short form."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.document import Token
from kg.language.pack import Language

_ABBREVIATION = re.compile(r"[A-Z][A-Za-z0-9+]{1,9}$|2\+2$")


def abbreviation_behind(tokens: Sequence[Token], at: int) -> tuple[str | None, int]:
    """ "(RCDD)", "(AMM-56)", "(2+2)": an abbreviation in parentheses."""
    if at < len(tokens) and tokens[at].text == "(":
        for close in range(at + 2, min(at + 7, len(tokens))):
            if tokens[close].text == ")":
                inner = "".join(t.text for t in tokens[at + 1 : close]).strip('"“”')
                if _ABBREVIATION.match(inner.replace("-", "")) and sum(c.isupper() for c in inner) != 1:
                    return inner, close + 1
                break
    return None, at


def parenthesis(
    tokens: Sequence[Token], at: int, pack: Language
) -> tuple[str | None, str | None, int] | None:
    """ "(KTT)" or "(Joint Commission Meeting/JCM)": abbreviation, English name, token behind.

    Neither in "Pertemuan Para Menteri Luar Negeri (Menlu) G20", where the brackets shorten an office.
    """
    if tokens[at].text != "(":
        return None
    close = next((n for n in range(at + 1, min(at + 12, len(tokens))) if tokens[n].text == ")"), None)
    if close is None or close == at + 1:
        return None
    inner = tokens[at + 1 : close]
    if len(inner) == 1 and inner[0].low in pack.person_nouns:
        return None, None, close + 1
    parts = " ".join(t.text for t in inner).replace(" - ", "-").split(" / ")
    short = next(
        (p for p in parts if _ABBREVIATION.match(p.replace("-", "")) and sum(c.isupper() for c in p) > 1),
        None,
    )
    long = next((p for p in parts if " " in p and p[0].isupper() and "," not in p), None)
    if short is None and long is None:
        return None
    return short, long, close + 1
