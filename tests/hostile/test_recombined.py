"""Sentences of annotated articles put together otherwise: whatever stands beside what, an article is read."""

from __future__ import annotations

import contextlib
import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from kg.errors import ReadError
from kg.pipeline import nquads
from kg.read import article_from_text

CORPUS = Path(__file__).resolve().parents[1] / "corpus"
TEXTS = [path.read_text("utf-8") for path in sorted(CORPUS.glob("*/*.txt"))]
SENTENCES = [s for text in TEXTS for s in re.split(r"(?<=[.!?])\s+|\n", text) if s.strip()]
WORDS = [word for sentence in SENTENCES for word in sentence.split()]
HINGES = re.compile(r"\b(on|in|the|and|di|pada|dan)\b|,")


def mixed(chance: random.Random) -> str:
    """Paragraphs of sentences of other articles and languages."""
    return "\n\n".join(" ".join(chance.sample(SENTENCES, 3)) for _ in range(6))


def with_strange_words(chance: random.Random) -> str:
    words = chance.choice(TEXTS).split(" ")
    for _ in range(40):
        words[chance.randrange(len(words))] = chance.choice(WORDS)
    return " ".join(words)


def cut(chance: random.Random) -> str:
    text = chance.choice(TEXTS)
    first, last = sorted(chance.sample(range(len(text) + 1), 2))
    return text[first:last]


def unhinged(chance: random.Random) -> str:
    """Prepositions, articles and commas lost, doubled or changed."""
    return HINGES.sub(
        lambda hinge: chance.choice(["", hinge[0], hinge[0] * 2, "and,", "on Monday", "(", "”"]),
        chance.choice(TEXTS),
    )


def in_bits(chance: random.Random) -> str:
    """A line's or a sentence's end after every few words, so that sentences have a word or two."""
    end = chance.choice(["\n", "\n\n", ". ", " (", "; "])
    return re.sub(" ", lambda _: end if chance.random() < 0.15 else " ", chance.choice(TEXTS))


def shuffled(chance: random.Random) -> str:
    words = chance.choice(TEXTS).split(" ")
    chance.shuffle(words)
    return " ".join(word for word in words if chance.random() < 0.8)


def joined(chance: random.Random) -> str:
    """Whole articles in one file, as a live blog has them: the same names in many forms."""
    return "\n\n".join(chance.sample(TEXTS, 8))


Way = Callable[[random.Random], str]


@pytest.mark.parametrize("way", [mixed, with_strange_words, cut, unhinged, in_bits, shuffled, joined])
@pytest.mark.parametrize("seed", range(10))
def test_any_order_of_words_is_read_or_refused_by_name(way: Way, seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(5):
        with contextlib.suppress(ReadError):  # neither English nor Indonesian any more, or nothing is left
            nquads(article_from_text(way(chance), "mixed"))
