"""Names of persons, organisations and places in tokenised sentences, by a linear-chain model.

The weights (`weights/id.npz`, `weights/en.npz`) were trained by `bench/train_names.py`; the model
card is `docs/model-card.md`. A word's scores do not depend on its neighbours, so they are computed
once and kept; a sentence costs look-ups, sums and one pass of Viterbi over the stretches in question.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg.errors import ReferenceDataError
from kg.find.name_features import (
    EDGE,
    JOINTS,
    NEAR,
    Casing,
    Lexicon,
    fine_class,
    first_word,
    near_features,
    normal_form,
    own_features,
    read_gazetteer,
    reads_like_news,
    sentence_casing,
    word_class,
)
from kg.find.name_paths import NAMES, TAGS, NameLabel, allowed_moves, best_labels, certainty, name_bounds
from kg.records import record

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from kg.find.name_paths import Flags, Floats, Integers

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
class _Joint:
    """Weights of one kind of joint feature: a table from the place that the classes make to a row.

    Of `rows` and `values`, the first counts always, the second in news sentences.
    """

    offsets: tuple[int, ...]
    fine: tuple[bool, ...]
    bases: tuple[int, ...]
    rows: tuple[Integers, ...]
    values: tuple[Floats, ...]


@dataclass(frozen=True, slots=True)
class _Weights:
    """A model file as read: see `export` in bench/train_names.py."""

    lexicon: Lexicon
    own: dict[str, int]
    own_values: Floats
    near: dict[str, int]
    near_values: Floats
    classes: dict[str, int]
    joints: tuple[_Joint, ...]
    moves: Floats


@functools.cache
def name_model(language: str) -> NameModel:
    """The tagger for `id` or `en`. Raises `ReferenceDataError` when its weights are missing or malformed."""
    path = Path(__file__).with_name("weights") / f"{language}.npz"
    try:
        return NameModel(_read(path))
    except (OSError, KeyError, ValueError) as error:
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
    lexicon = Lexicon(
        read_gazetteer(arrays["gazetteer"].tobytes().decode("utf-8")),
        frozenset(words["common"]),
        {word: int(number) for word, number in (line.rsplit(" ", 1) for line in words["clusters"])},
        frozenset(words["frequent"]),
        dict(zip(words["news"], arrays["news_weights"].tolist(), strict=True)),
    )
    return _Weights(
        lexicon,
        {feature: row for row, feature in enumerate(words["own"])},
        arrays["own_weights"],
        {feature: row for row, feature in enumerate(words["near"])},
        arrays["near_weights"],
        {name: at + 1 for at, name in enumerate(words["classes"])},
        tuple(_joint(letter, words["classes"], arrays) for letter in JOINTS),
        allowed_moves(arrays["transitions"].astype(np.float32)),
    )


def _words(letters: NDArray[np.uint8]) -> list[str]:
    text = letters.tobytes().decode("utf-8")
    return text.split("\n") if text else []


def _joint(letter: str, classes: Sequence[str], arrays: dict[str, NDArray[Any]]) -> _Joint:
    offsets, fine = JOINTS[letter]
    coarse = 1 + sum(not name.startswith("=") for name in classes)
    bases = tuple(len(classes) + 1 if is_fine else coarse for is_fine in fine)
    tables = (_table(kind, math.prod(bases), arrays) for kind in (letter, letter.upper()))
    rows, values = zip(*tables, strict=True)
    return _Joint(offsets, fine, bases, rows, values)


def _table(kind: str, size: int, arrays: dict[str, NDArray[Any]]) -> tuple[Integers, Floats]:
    """A table of `size` places with the row of each feature (0: none), and the rows."""
    import numpy as np

    places, weights = arrays[f"{kind}_places"], arrays[f"{kind}_weights"]
    rows = np.zeros(size, np.int32)
    rows[places] = np.arange(1, len(places) + 1)
    return rows, np.pad(weights.astype(np.float32), ((1, 0), (0, 0)))


class NameModel:
    """A trained tagger for one language; keeps the scores of the words that it has met."""

    def __init__(self, weights: _Weights) -> None:
        self._weights = weights
        self._forget()

    def _forget(self) -> None:
        import numpy as np

        self._known = 0
        self._rows: dict[tuple[Casing, bool], dict[str, int]] = {}
        self._scores = np.zeros((1024, 1 + len(NEAR), len(TAGS)), np.float32)
        self._classes = np.zeros((2, 1024), np.int64)  # coarse and fine
        self._row(EDGE, Casing.PLAIN, False)

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

    def _row(self, word: str, casing: Casing, news: bool) -> int:
        """The word's row in the tables, computing its scores when it is new."""
        import numpy as np

        row = self._known
        if row == len(self._scores):
            self._scores = np.concatenate([self._scores, np.zeros_like(self._scores)])
            self._classes = np.concatenate([self._classes, np.zeros_like(self._classes)], axis=1)
        weights, lexicon = self._weights, self._weights.lexicon
        registers = 2 if news else 1
        own = [weights.own[f] for f in own_features(word, casing, lexicon) if f in weights.own]
        near = [weights.near[f] for f in near_features(word, casing, lexicon) if f in weights.near]
        self._scores[row, :1] = weights.own_values[own, :registers].sum((0, 1), dtype=np.float32)
        self._scores[row, 1:] = weights.near_values[near, :registers].sum((0, 1), dtype=np.float32)
        coarse = weights.classes.get(word_class(word, casing, lexicon), 0)
        self._classes[:, row] = coarse, weights.classes.get(fine_class(word, casing, lexicon), 0)
        self._rows.setdefault((casing, news), {})[word] = row
        self._known += 1
        return row

    def _tag_batch(self, pieces: Sequence[Sequence[str]]) -> Iterator[tuple[int, int, int, NameLabel, float]]:
        """Number of the piece, first word, last word (exclusive), label and confidence of each name."""
        import numpy as np

        rows, news, starts = self._rows_of(pieces)
        scores, moves = self._emissions(rows, news), self._weights.moves
        labels = best_labels(scores, rows == 0, moves)
        firsts, lasts = name_bounds(labels)
        if not len(firsts):
            return
        sure = certainty(scores, labels, firsts, lasts, moves).round(2)
        piece = np.searchsorted(starts, firsts, side="right") - 1
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
            is_news = reads_like_news(forms, self._weights.lexicon.news)
            casing = sentence_casing(forms)
            known = self._rows.setdefault((casing, is_news), {})
            here = [known.get(word, -1) for word in forms]
            if -1 in here:
                here = [self._row(w, casing, is_news) if w not in known else known[w] for w in forms]
            first = first_word(forms) if casing is Casing.PLAIN else None
            if first is not None:
                word, initial = forms[first], self._rows.setdefault((Casing.INITIAL, is_news), {})
                here[first] = initial[word] if word in initial else self._row(word, Casing.INITIAL, is_news)
            rows += here
            rows += margin
            news += [is_news] * len(words) + [False] * len(margin)
        return np.array(rows), np.array(news), np.array(starts)

    def _emissions(self, rows: Integers, news: Flags) -> Floats:
        """Score of each label at each position of the batch, the margins included."""
        import numpy as np

        reach = NEAR[-1]
        inner = len(rows) - 2 * reach
        total: Floats = self._scores[rows, 0]
        middle = total[reach : reach + inner]
        for at, offset in enumerate(NEAR, start=1):
            middle += self._scores[rows[reach + offset : reach + offset + inner], at]
        classes = self._classes[:, rows]
        in_news = np.flatnonzero(news[reach : reach + inner])
        for joint in self._weights.joints:
            index = np.zeros(inner, np.int64)
            for offset, fine, base in zip(joint.offsets, joint.fine, joint.bases, strict=True):
                index = index * base + classes[int(fine), reach + offset : reach + offset + inner]
            middle += joint.values[0][joint.rows[0][index]]
            if len(in_news):
                middle[in_news] += joint.values[1][joint.rows[1][index[in_news]]]
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
