"""Bodies that meet, in the names of events: "the 7th meeting of the Peru-Chile Joint Commission"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kg.document import Token
from kg.language.pack import Language
from kg.model import Kind

LONGEST = 12
"""Most tokens of a body's name."""

HYPHENS = frozenset({"-", "–", "/"})


def past_its_body(tokens: Sequence[Token], at: int, pack: Language) -> int:
    """The token behind the commission of two states whose session ends at `at`; `at` where none is named."""
    if at + 1 >= len(tokens) or tokens[at].low not in pack.of_words:
        return at
    first = at + 1 + (tokens[at + 1].low in pack.determiners)
    last = first
    while last < min(first + LONGEST, len(tokens)) and _of_the_name(tokens, last, pack):
        last += 1
    words = {token.low for token in tokens[first:last]}
    paired = not HYPHENS.isdisjoint(words)  # of two states, and no body of many
    return last if paired and not pack.words.name.bilateral.isdisjoint(words) else at


def _of_the_name(tokens: Sequence[Token], at: int, pack: Language) -> bool:
    """Whether a token goes on with a name: capitalised, a hyphen, or a small word before such a one."""
    if tokens[at].text[:1].isupper() or tokens[at].text in HYPHENS:
        return True
    follows = at + 1 < len(tokens) and tokens[at + 1].text[:1].isupper()
    small = pack.words.name.inner_last - pack.locatives  # "of the Peru-Chile Joint Commission in Lima"
    return tokens[at].low in small and tokens[at].low.isalpha() and follows


def bears_its_name(before: Token, head: Token, pack: Language) -> bool:
    """ "Organisasi Konferensi Islam", "Sekretaris Jenderal Forum Kepulauan Pasifik": a body, or its head."""
    named = before.low in pack.words.name.named_after and before.text[0].isupper()
    return named and pack.event_heads.get(head.low) is not Kind.SUMMIT


def names_a_paper(tokens: Sequence[Token], first: int, head: int, pack: Language) -> bool:
    """ "a Memorandum of Understanding on Political Consultations": a paper bears that name, and no talks."""
    papers, leads = pack.words.name.papers_on, pack.of_words | pack.words.name.inner_last
    return any(
        token.low in papers and behind.low in leads
        for token, behind in pairwise(tokens[max(0, first - 2) : head])
    )
