"""Names of persons, organisations and places in tokenised sentences, by a linear-chain model.

The weights (`weights/id.npz`, `weights/en.npz`) were trained by `bench/train_names.py`; the model
card is `docs/model-card.md`. A word's scores do not depend on its neighbours, so they are computed
once and kept; a sentence costs look-ups, sums and one pass of Viterbi over the stretches in question.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile

from kg.errors import ReferenceDataError
from kg.find.names.features import (
    EDGE,
    JOINTS,
    NEAR,
    Casing,
    Lexicon,
    first_word,
    is_ordinary,
    normal_form,
    read_gazetteer,
    see,
    sentence_casing,
    tells_news,
)
from kg.find.names.paths import NAMES, TAGS, NameLabel, allowed_moves, best_labels, certainty, name_bounds
from kg.find.names.priors import name_priors
from kg.records import record

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from kg.find.names.features import Seen
    from kg.find.names.paths import Flags, Floats, Integers

_BATCH_WORDS = 20_000
_PIECE_WORDS = 1_000
_KNOWN_WORDS = 100_000
"""Words whose scores are kept; beyond, the table starts afresh, so that memory stays flat."""


@record
class NameSpan:
    """A name in a sentence: the words from `first` up to but without `last`."""

    first: int
    last: int
    label: NameLabel
    confidence: float


@dataclass(frozen=True, slots=True)
class _Joints:
    """Weights of the features about several neighbouring words, one table for all kinds of them.

    Each kind finds its place in `rows` by the classes in the window, coarse ones first, each times its
    factor (`factors`, one line a kind), from its own begin on (`begins`). `rows` leads to `values`, which
    hold the scores in other prose and, `news` rows further on, those in news.
    """

    factors: Floats
    begins: Integers
    rows: Integers
    values: Floats
    news: int


@dataclass(frozen=True, slots=True)
class _Weights:
    """A model file as read: see `export` in bench/train_names.py."""

    lexicon: Lexicon
    own: dict[str, int]
    own_values: Floats
    near: dict[str, int]
    near_values: Floats
    classes: dict[str, int]
    joints: _Joints
    moves: Floats


@functools.cache
def name_model(language: str) -> NameModel:
    """The tagger for `id` or `en`. Raises `ReferenceDataError` when its weights are missing or malformed."""
    path = Path(__file__).with_name("weights") / f"{language}.npz"
    try:
        return NameModel(_read(path))
    except (OSError, EOFError, KeyError, ValueError, BadZipFile) as error:
        raise ReferenceDataError(
            f"name model {path.name} cannot be read: {error}; install the package again"
        ) from error


def _read(path: Path) -> _Weights:
    import numpy as np

    with np.load(path, allow_pickle=False) as file:
        arrays = {name: file[name] for name in file.files}
    words = {
        name: _words(arrays[name])
        for name in ("own", "near", "common", "frequent", "clusters", "news", "classes")
    }
    for name in ("own", "near", "news"):
        if len(words[name]) != len(arrays[f"{name}_weights"]):
            raise ValueError(f"{name}: words and weights differ in number")
    priors = name_priors() if "priors" in arrays else None
    if priors is not None and priors.fingerprint != int(arrays["priors"]):
        raise ValueError("it was trained with other priors of words")
    lexicon = Lexicon(
        read_gazetteer(arrays["gazetteer"].tobytes().decode("utf-8")),
        frozenset(words["common"]),
        {word: int(number) for word, number in (line.rsplit(" ", 1) for line in words["clusters"])},
        frozenset(words["frequent"]),
        dict(zip(words["news"], arrays["news_weights"].tolist(), strict=True)),
        priors,
    )
    return _Weights(
        lexicon,
        {feature: row for row, feature in enumerate(words["own"])},
        _with_blank(arrays["own_weights"]),
        {feature: row for row, feature in enumerate(words["near"])},
        _with_blank(arrays["near_weights"]),
        {name: at + 1 for at, name in enumerate(words["classes"])},
        _joints(words["classes"], arrays),
        allowed_moves(arrays["transitions"].astype(np.float32)),
    )


def _words(letters: NDArray[np.uint8]) -> list[str]:
    text = letters.tobytes().decode("utf-8")
    return text.split("\n") if text else []


def _with_blank(weights: NDArray[np.float16]) -> Floats:
    """The weights, ready to be summed, with a row of zeros behind them for words without a feature."""
    import numpy as np

    found = np.zeros((len(weights) + 1, *weights.shape[1:]), np.float32)
    found[:-1] = weights
    return found


def _joints(classes: Sequence[str], arrays: dict[str, NDArray[Any]]) -> _Joints:
    import numpy as np

    width = 2 * NEAR[-1] + 1
    bases = {False: 1 + sum(not name.startswith("=") for name in classes), True: len(classes) + 1}
    factors = np.zeros((len(JOINTS), 2 * width))
    begins, rows, plain, in_news = [], [], [np.zeros((1, len(TAGS)), np.float32)], []
    size = known = 0
    for number, (letter, (offsets, fine)) in enumerate(JOINTS.items()):
        factor = 1
        for offset, is_fine in zip(reversed(offsets), reversed(fine), strict=True):
            factors[number, is_fine * width + offset + NEAR[-1]] = factor
            factor *= bases[is_fine]
        table, always, more = _table(letter, factor, known, arrays)
        begins.append(size)
        rows.append(table)
        plain.append(always)
        in_news.append(more)
        size, known = size + factor, known + len(always)
    always, more = np.concatenate(plain), np.concatenate([plain[0], *in_news])
    values = np.concatenate([always, always + more])
    return _Joints(factors, np.array(begins)[:, None], np.concatenate(rows), values, len(always))


def _table(
    letter: str, size: int, known: int, arrays: dict[str, NDArray[Any]]
) -> tuple[Integers, Floats, Floats]:
    """Of one kind of joint: rows by place, from `known` + 1 (0: none), its scores, and what news adds."""
    import numpy as np

    places, extra = arrays[f"{letter}_places"], arrays[f"{letter.upper()}_places"]
    either = np.union1d(places, extra)
    rows = np.zeros(size, np.int32)
    rows[either] = np.arange(len(either))
    always, more = np.zeros((2, len(either), len(TAGS)), np.float32)
    always[rows[places]] = arrays[f"{letter}_weights"]
    more[rows[extra]] = arrays[f"{letter.upper()}_weights"]
    rows[either] += known + 1
    return rows, always, more


class _Rows(dict[str, int]):
    """By word its row in the tables of a model, for words cased in one way; a new word gets the next."""

    def __init__(self, model: NameModel, casing: Casing) -> None:
        super().__init__()
        self._model, self._casing = model, casing

    def __missing__(self, word: str) -> int:
        row = self[word] = self._model.new_row(word, self._casing)
        return row


class NameModel:
    """A trained tagger for one language; keeps the scores of the words that it has met."""

    def __init__(self, weights: _Weights) -> None:
        self._weights = weights
        self._forget()

    def _forget(self) -> None:
        import numpy as np

        self._known = 0
        self._rows = {casing: _Rows(self, casing) for casing in Casing}
        self._tones: list[float] = []  # by row, what a word says for its sentence being news
        self._new: list[Seen] = []
        self._scores = np.zeros((1024, 1 + len(NEAR), len(TAGS)), np.float32)
        self._classes = np.zeros((2, 1024))  # coarse and fine, as numbers that a product of matrices takes
        self.new_row(EDGE, Casing.PLAIN)

    def tag(self, sentences: Sequence[Sequence[str]]) -> list[list[NameSpan]]:
        """The names of each sentence, in order; they do not overlap, and none reaches over 1,000 words.

        Many sentences in one call cost less than as many calls.
        """
        found: list[list[NameSpan]] = [[] for _ in sentences]
        for batch in _batches(sentences):
            if self._known > _KNOWN_WORDS:
                self._forget()
            for piece, first, last, label, sure in self._tag_batch([words for _, _, words in batch]):
                where, offset, _ = batch[piece]
                found[where].append(NameSpan(first + offset, last + offset, label, sure))
        return found

    def is_ordinary(self, low: str) -> bool:
        """Whether the training text writes the lower-cased word, or what it is formed from, as no name."""
        return is_ordinary(low, self._weights.lexicon.common)

    def new_row(self, word: str, casing: Casing) -> int:
        """The row in the tables that a new word gets; its scores follow in `_score_new`.

        A word has two rows, an even one in other prose and behind it the one in news.
        """
        row, lexicon = self._known + 2 * len(self._new), self._weights.lexicon
        self._new.append(see(word, casing, lexicon))
        self._tones += [lexicon.news.get(word.casefold(), 0.0)] * 2
        return row

    def _score_new(self) -> None:
        """Scores and classes of the words that are new, all at once."""
        import numpy as np

        weights, first = self._weights, self._known
        self._known += 2 * len(self._new)
        while self._known > len(self._scores):
            self._scores = np.concatenate([self._scores, np.zeros_like(self._scores)])
            self._classes = np.concatenate([self._classes, np.zeros_like(self._classes)], axis=1)
        own = _summed(weights.own, weights.own_values, [seen.own for seen in self._new])
        near = _summed(weights.near, weights.near_values, [seen.near for seen in self._new])
        coarse = [weights.classes.get(seen.coarse, 0) for seen in self._new]
        fine = [weights.classes.get(seen.fine, 0) for seen in self._new]
        for news in (False, True):
            rows = slice(first + news, self._known, 2)
            self._scores[rows, :1] = own[:, 0] + own[:, 1] if news else own[:, 0]
            self._scores[rows, 1:] = near[:, 0] + near[:, 1] if news else near[:, 0]
            self._classes[:, rows] = coarse, fine
        self._new = []

    def _tag_batch(self, pieces: Sequence[Sequence[str]]) -> Iterator[tuple[int, int, int, NameLabel, float]]:
        """Number of the piece, first word, last word (exclusive), label and confidence of each name."""
        rows, news, starts = self._rows_of(pieces)
        scores, moves = self._emissions(rows, news), self._weights.moves
        labels = best_labels(scores, rows == 0, moves)
        firsts, lasts = name_bounds(labels)
        if not len(firsts):
            return
        sure = certainty(scores, labels, firsts, lasts, moves).round(2)
        piece = starts.searchsorted(firsts, side="right") - 1
        begin = starts[piece]
        kinds = (labels[firsts] - 1) // 2
        columns = (piece, firsts - begin, lasts - begin, kinds, sure)
        for where, first, last, kind, chance in zip(*(c.tolist() for c in columns), strict=True):
            yield where, first, last, NAMES[kind], chance

    def _rows_of(self, pieces: Sequence[Sequence[str]]) -> tuple[Integers, Flags, Integers]:
        """Rows of all words with margins between pieces, which are in news, where pieces begin."""
        import numpy as np

        margin = [0] * NEAR[-1]  # the row of EDGE, as far as the window reaches
        rows, news, starts = list(margin), [False] * len(margin), []
        for words in pieces:
            starts.append(len(rows))
            forms = normal_form(words)
            casing = sentence_casing(forms)
            known = self._rows[casing]
            here = [known[word] for word in forms]
            first = first_word(forms) if casing is Casing.PLAIN else None
            if first is not None:
                here[first] = self._rows[Casing.INITIAL][forms[first]]
            is_news = tells_news([self._tones[row] for row in here]) if self._weights.lexicon.news else False
            rows += [row + 1 for row in here] if is_news else here
            rows += margin
            news += [is_news] * len(words) + [False] * len(margin)
        if self._new:
            self._score_new()
        return np.array(rows), np.array(news), np.array(starts)

    def _emissions(self, rows: Integers, news: Flags) -> Floats:
        """Score of each label at each position of the batch, the margins included."""
        import numpy as np

        reach, width = NEAR[-1], 2 * NEAR[-1] + 1
        inner = len(rows) - 2 * reach
        scores = self._scores.take(rows, 0)
        total: Floats = scores[:, 0].copy()
        middle = total[reach : reach + inner]
        for at, offset in enumerate(NEAR, start=1):
            middle += scores[reach + offset : reach + offset + inner, at]
        joints, classes = self._weights.joints, self._classes.take(rows, 1)
        window = np.empty((2, width, inner))
        for shift in range(width):
            window[:, shift] = classes[:, shift : shift + inner]
        places = (joints.factors @ window.reshape(2 * width, inner)).astype(np.int64)
        found = joints.rows.take(places + joints.begins)
        found += (news[reach : reach + inner] * joints.news).astype(np.int32)
        middle += joints.values.take(found, 0).sum(0)
        return total


def _summed(numbers: dict[str, int], values: Floats, features: list[list[str]]) -> Floats:
    """The sum of the features' weights for each word: always, and what news adds."""
    import numpy as np

    blank = len(values) - 1
    rows: list[int] = []
    begins = []
    for each in features:
        begins.append(len(rows))
        rows += [numbers.get(feature, blank) for feature in each]
    total: Floats = np.add.reduceat(values[rows], begins)
    return total


_Piece = tuple[int, int, Sequence[str]]
"""Number of a sentence, where in it the piece begins, and its words."""


def _batches(sentences: Sequence[Sequence[str]]) -> Iterator[list[_Piece]]:
    """The sentences in batches, very long ones cut, so that a batch's tables stay small."""
    batch: list[_Piece] = []
    words = 0
    for where, sentence in enumerate(sentences):
        for offset in range(0, len(sentence), _PIECE_WORDS):
            batch.append((where, offset, sentence[offset : offset + _PIECE_WORDS]))
            words += len(batch[-1][2])
            if words >= _BATCH_WORDS:
                yield batch
                batch, words = [], 0
    if batch:
        yield batch
