"""What a row of the topic table holds, and how its keywords are written."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

GAP = ".."
"""In a keyword: up to three words that do not matter."""

OWN_SUFFIX = "nya"
"""What an Indonesian keyword may end in besides: kedaulatannya."""


@dataclass(frozen=True, slots=True)
class TopicWords:
    """A subject of world affairs, and the words by which an article shows that it is about it.

    `en` and `id` are keywords as `keywords` reads them. Both languages are looked for in every
    article, because Indonesian news keeps English terms (illegal fishing, code of conduct) and the
    other way round. `example` and `example_id` must match, `counter` must not.
    """

    label_en: str
    label_id: str
    example: str
    example_id: str
    counter: str
    en: str
    id: str


def keywords(pattern: str) -> tuple[tuple[str, ...], ...]:
    """The keywords of a pattern, each as its lower-case words.

    Keywords are parted by `|`, words that may stand in the same place by `/`; an ending in
    parentheses may be missing, and `..` stands for up to three words. They have no hyphens and no
    possessive 's: texts are matched without them.

    >>> keywords("border dispute(s)|maritime/sea border")
    (('border', 'dispute'), ('border', 'disputes'), ('maritime', 'border'), ('sea', 'border'))
    """
    out: dict[tuple[str, ...], None] = {}
    for keyword in pattern.split("|"):
        words = tuple(keyword.split())
        if "/" in keyword or "(" in keyword:
            out.update(dict.fromkeys(product(*map(_spellings, words))))
        elif words:
            out[words] = None
    return tuple(out)


def _spellings(place: str) -> list[str]:
    out: list[str] = []
    for word in place.split("/"):
        stem, _, ending = word.rstrip(")").partition("(")
        out += [stem, stem + ending] if ending else [word]
    return out
