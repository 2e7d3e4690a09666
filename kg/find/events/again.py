"""Events named again: by an abbreviation that the article explained, by a number of the same series."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from kg.document import Token
from kg.find.events.names import EventName, ordinal_word, written
from kg.find.events.reach import english_ordinal, following_ordinal
from kg.language.pack import Language
from kg.records import replace


def repeated(
    text: str, tokens: Sequence[Token], met: Mapping[str, EventName], pack: Language
) -> Iterator[EventName]:
    """Abbreviations that the article gave to an event elsewhere: "Konferensi RCDD"."""
    for at, token in enumerate(tokens):
        name = met.get(token.text)
        if name is not None:
            first = at - 1 if at and tokens[at - 1].low in pack.event_heads else at
            ordinal, last = following_ordinal(tokens, at + 1)
            if not ordinal and pack.nouns_after and (counted := _first_of_series(tokens, at + 1, pack)):
                ordinal, last = english_ordinal(counted), at + 2
            full = _with_ordinal(name.name, ordinal) if ordinal else name.name
            yield EventName(
                first, last, name.kind, full, written(text, tokens, first, last), token.text, ordinal
            )


def _first_of_series(tokens: Sequence[Token], at: int, pack: Language) -> int | None:
    """ "SKB pertama kedua negara diselenggarakan di Lima": only the first needs no end behind its word."""
    number = pack.words.name.ordinal_words.get(tokens[at].low) if at < len(tokens) else None
    return number if number == 1 else ordinal_word(tokens, at, pack) if number else None


def _with_ordinal(name: str, ordinal: str) -> str:
    """The name of another event of a series: "4th Joint Commission Meeting" with "3rd"."""
    return f"{ordinal} {re.sub(r'^(?:[0-9]+(?:st|nd|rd|th)(?: and )?)+ *', '', name)}"


def completed(names: Sequence[EventName], whole: Sequence[EventName]) -> list[EventName]:
    """ "KTT ke-43" alone belongs to the series that the article names in full: "43rd ASEAN Summit"."""
    out = []
    for name in names:
        if " " not in name.surface and name.ordinal:
            series = next((w for w in whole if w.kind is name.kind and " " in w.surface and w.ordinal), None)
            if series is not None:
                name = replace(name, name=_with_ordinal(series.name.removesuffix("s"), name.ordinal))
        out.append(name)
    return out
