"""Names of persons, organisations and places in tokenised sentences, by a linear-chain model.

The weights (`weights/id.npz`, `weights/en.npz`) were trained by `bench/train_names.py`; the model
card is `docs/model-card.md`. A word's scores do not depend on its neighbours, so they are computed
once and kept; a sentence costs look-ups, sums and one pass of Viterbi, batched over sentences.
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
    casings,
    fine_class,
    near_features,
    normal_form,
    own_features,
    read_gazetteer,
    reads_like_news,
    word_class,
)
from kg.find.name_paths import TAGS, NameLabel, allowed_moves, best_paths, label_chances

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from kg.find.name_paths import Floats, Integers

_BATCH_WORDS = 20_000
_KNOWN_WORDS = 100_000
"""Words whose scores are kept; beyond, the table starts afresh, so that memory stays flat."""


@dataclass(frozen=True, slots=True)
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
    rows, values = zip(
        *(_table(kind, math.prod(bases), arrays) for kind in (letter, letter.upper())), strict=True
    )
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

        self._rows: dict[tuple[str, Casing, bool], int] = {}
        self._scores = np.zeros((1024, 1 + len(NEAR), len(TAGS)), np.float32)
        self._classes = np.zeros((2, 1024), np.int64)  # coarse and fine
        self._row(EDGE, Casing.PLAIN, False)

    def tag(self, sentences: Sequence[Sequence[str]]) -> list[list[NameSpan]]:
        """The names of each sentence, in order; they do not overlap."""
        found: list[list[NameSpan]] = []
        for batch in _batches(sentences):
            if len(self._rows) > _KNOWN_WORDS:
                self._forget()
            found += self._tag_batch(batch)
        return found

    def _row(self, word: str, casing: Casing, news: bool) -> int:
        """The word's row in the tables, computing its scores when it is new."""
        import numpy as np

        row = len(self._rows)
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
        self._rows[word, casing, news] = row
        return row

    def _tag_batch(self, sentences: Sequence[Sequence[str]]) -> list[list[NameSpan]]:
        import numpy as np

        margin = [0, 0]  # the row of EDGE, twice: as far as the window reaches
        flat = list(margin)
        registers = [False] * len(margin)
        starts = []
        for words in sentences:
            starts.append(len(flat))
            forms = normal_form(words)
            news = reads_like_news(forms, self._weights.lexicon.news)
            for word, casing in zip(forms, casings(forms), strict=True):
                key = (word, casing, news)
                row = self._rows.get(key)
                flat.append(self._row(*key) if row is None else row)
            flat += margin
            registers += [news] * len(words) + [False] * len(margin)
        lengths = np.array([len(words) for words in sentences])
        order = np.argsort(-lengths, kind="stable")
        order = order[lengths[order] > 0]
        found: list[list[NameSpan]] = [[] for _ in sentences]
        if not len(order):
            return found
        emissions = self._emissions(np.array(flat), np.array(registers))
        begins = np.array(starts)[order]
        paths = best_paths(emissions, begins, lengths[order], self._weights.moves)
        named = np.array([bool(path.any()) for path in paths])
        if not named.any():
            return found
        sure = label_chances(emissions, begins[named], lengths[order][named], self._weights.moves)
        for where, path, chances in zip(order[named], [p for p in paths if p.any()], sure, strict=True):
            found[where] = list(_spans(path, chances))
        return found

    def _emissions(self, rows: Integers, news: NDArray[np.bool_]) -> Floats:
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


def _batches(sentences: Sequence[Sequence[str]]) -> Iterator[list[Sequence[str]]]:
    batch: list[Sequence[str]] = []
    words = 0
    for sentence in sentences:
        batch.append(sentence)
        words += len(sentence)
        if words >= _BATCH_WORDS:
            yield batch
            batch, words = [], 0
    if batch:
        yield batch


def _spans(path: Integers, chances: Floats) -> Iterator[NameSpan]:
    """The names that a label sequence marks; a name is as sure as its least sure word."""
    labels = path.tolist()
    first = 0
    for at, tag in enumerate(labels):
        part, label = TAGS[tag]
        if part == "B":
            first = at
        if label and (at + 1 == len(labels) or TAGS[labels[at + 1]][0] != "I"):
            sure = min(float(chances[i, labels[i]]) for i in range(first, at + 1))
            yield NameSpan(first, at + 1, label, round(min(sure, 1.0), 3))
