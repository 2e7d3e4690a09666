"""Train the name model: `python bench/train_names.py --source DIR [--language id|en] [--out DIR]`.

`DIR` holds the training files (docs/model-card.md says which and where they come from). Writes
`id.npz` and `en.npz`: plain arrays, no pickles. Needs python-crfsuite (the `train` extra). Files
whose name says dev, valid or test are refused.
"""

from __future__ import annotations

import argparse
import functools
import math
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from name_examples import FILES, GAZETTEER, SEED, Example, Variety, examples, gather
from names import Sentence

from kg.find.names.features import (
    EDGE,
    JOINTS,
    NEAR,
    ORDINARY_SECTION,
    Casing,
    Lexicon,
    Seen,
    casings,
    normal_form,
    read_gazetteer,
    see,
)
from kg.find.names.priors import name_priors

LABELS = ("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC")

Weights = dict[tuple[str, str], float]


@dataclass(frozen=True, slots=True)
class Recipe:
    """The choices of one training run."""

    variety: Variety = field(default_factory=Variety)
    l1: float = 0.0
    l2: float = 2.0
    iterations: int = 120
    rounds: int = 3  # trainings on other variants of the sentences, whose weights are averaged
    clusters: int = 96
    frequent: int = 15  # a word seen so often is a class of its own
    priors: bool = (
        True  # whether the model sees `kg/find/names/priors.py`; Indonesian words are foreign to it
    )


RECIPES = {"id": Recipe(Variety(copies=3), rounds=2, priors=False), "en": Recipe(Variety(lower=0.2))}


# Word knowledge from the training text


def common_words(sentences: Iterable[Sentence]) -> frozenset[str]:
    """Words written in lower case at least twice."""
    counts = Counter(w for s in sentences for w in s.words if w.isalpha() and w.islower())
    return frozenset(w for w, n in counts.items() if n >= 2)


def word_clusters(sentences: Sequence[Sentence], groups: int) -> dict[str, int]:
    """Clusters of the words seen three times or more: SVD of their neighbour counts, then k-means."""
    texts = [[w.casefold() for w in s.words] for s in sentences]
    counts = Counter(w for t in texts for w in t)
    rows = {w: i for i, (w, n) in enumerate(sorted(counts.items())) if n >= 3}
    rows = {w: i for i, w in enumerate(rows)}
    columns = {w: i for i, (w, _) in enumerate(counts.most_common(800))}
    table = np.zeros((len(rows), 2 * len(columns) + 2), np.float32)
    for text in texts:
        padded = [EDGE, *text, EDGE]
        for before, word, after in zip(padded, text, padded[2:], strict=False):
            if word in rows:
                table[rows[word], columns.get(before, -1)] += 1
                table[rows[word], len(columns) + columns.get(after, -1)] += 1
    expected = table.sum(1, keepdims=True) * table.sum(0, keepdims=True) / table.sum()
    surprise = np.log1p(np.maximum(table / np.maximum(expected, 1e-6) - 1, 0))
    left, strength, _ = np.linalg.svd(surprise, full_matrices=False)
    points = left[:, :60] * strength[:60] ** 0.5
    points /= np.maximum(np.linalg.norm(points, axis=1, keepdims=True), 1e-9)
    group = _k_means(points, groups)
    return {w: int(group[i]) for w, i in rows.items()}


def _k_means(points: np.ndarray, groups: int) -> np.ndarray:
    centres = points[np.random.default_rng(SEED).choice(len(points), groups, replace=False)]
    nearest = np.zeros(len(points), int)
    for _ in range(25):
        nearest = (points @ centres.T).argmax(1)
        for g in range(groups):
            if (nearest == g).any():
                centres[g] = points[nearest == g].mean(0)
        centres /= np.maximum(np.linalg.norm(centres, axis=1, keepdims=True), 1e-9)
    return nearest


def news_words(sentences: Sequence[Sentence], news: Sequence[bool]) -> dict[str, float]:
    """What words say about whether a sentence is news: logistic regression.

    Marks and the length say more about how a file was cut into words and sentences: they do not count.
    """
    if len(set(news)) < 2:
        return {}
    bags = [sorted({w.casefold() for w in s.words if w.isalpha() and len(w) > 1}) for s in sentences]
    counts = Counter(w for bag in bags for w in bag)
    weights = {w: 0.0 for w, n in sorted(counts.items()) if n >= 3}
    examples = [([w for w in bag if w in weights], is_news) for bag, is_news in zip(bags, news, strict=True)]
    draw = random.Random(SEED)
    for _ in range(15):
        draw.shuffle(examples)
        for bag, is_news in examples:
            score = sum(weights[w] for w in bag)
            step = 0.05 * (is_news - 1 / (1 + math.exp(-max(-30.0, min(30.0, score)))))
            for w in bag:
                weights[w] += step
        weights = {w: 0.98 * value for w, value in weights.items()}
    return {w: round(value, 3) for w, value in weights.items()}


def learn_lexicon(
    sentences: Sequence[Sentence], news: Sequence[bool], gazetteer: str, recipe: Recipe
) -> Lexicon:
    """The word knowledge that goes into the model: the gazetteer, and what the training text tells."""
    counts = Counter(w.casefold() for s in sentences for w in s.words if w.isalpha())
    sections = read_gazetteer(gazetteer)
    ordinary = {w for w, names in sections.items() if ORDINARY_SECTION in names}
    return Lexicon(
        sections,
        common_words(sentences) | ordinary,
        word_clusters(sentences, recipe.clusters),
        frozenset(w for w, n in counts.items() if n >= recipe.frequent),
        news_words(sentences, news),
        name_priors() if recipe.priors else None,
    )


# Features


def sentence_features(
    words: Sequence[str], hidden: Sequence[bool], news: bool, source: FeatureSource
) -> list[list[str]]:
    """crfsuite's attributes for each word; `hidden` words show no gazetteer sections.

    In a news sentence each feature has a twin, since news and encyclopaedias mark names by other
    habits: `N` before the offset, a capital letter for a joint feature.
    """
    forms = normal_form(words)
    edge = source(EDGE, Casing.PLAIN, False)
    inner = [source(w, c, h) for w, c, h in zip(forms, casings(forms), hidden, strict=True)]
    seen = [edge, edge, *inner, edge, edge]
    items = []
    for at in range(2, len(seen) - 2):
        features = ["0:" + f for f in seen[at].own]
        features += [f"{offset}:{f}" for offset in NEAR for f in seen[at + offset].near]
        for letter, (offsets, fine) in JOINTS.items():
            classes = [
                seen[at + o].fine if f else seen[at + o].coarse for o, f in zip(offsets, fine, strict=True)
            ]
            features.append(letter + "|" + "|".join(classes))
        items.append(features + [_twin(f) for f in features] if news else features)
    return items


def _twin(feature: str) -> str:
    return feature[0].upper() + feature[1:] if feature[1] == "|" else "N" + feature


FeatureSource = Callable[[str, Casing, bool], Seen]


def _source(lexicon: Lexicon, rare: frozenset[str]) -> FeatureSource:
    lexicons = (lexicon, replace(lexicon, sections={}))

    @functools.cache
    def seen(word: str, casing: Casing, hide: bool) -> Seen:
        found = see(word, casing, lexicons[hide])
        if word.casefold() in rare:
            own, near = ([f for f in fs if f[:2] not in {"w=", "W="}] for fs in (found.own, found.near))
            found = found._replace(own=own, near=near)
        return found

    return seen


# Training


def train(
    language: str, sentences: Sequence[Sentence], news: Sequence[bool], recipe: Recipe
) -> tuple[Lexicon, Weights, Weights]:
    """A lexicon, the weights of (feature, label), and those of (label, next label)."""
    lexicon = learn_lexicon(sentences, news, GAZETTEER.read_text(encoding="utf-8"), recipe)
    counts = Counter(w for s in sentences for w in {w.casefold() for w in s.words})
    source = _source(lexicon, frozenset(w for w, n in counts.items() if n < 2))
    state: Counter[tuple[str, str]] = Counter()
    moves: Counter[tuple[str, str]] = Counter()
    for seed in range(SEED, SEED + recipe.rounds):
        found = _one_round(examples(language, sentences, news, recipe.variety, seed), source, recipe, seed)
        for total, weights in zip((state, moves), found, strict=True):
            for key, value in weights.items():
                total[key] += value / recipe.rounds  # type: ignore[assignment]
    return lexicon, dict(state), dict(moves)


def _one_round(
    lessons: Iterable[Example], source: FeatureSource, recipe: Recipe, seed: int
) -> tuple[Weights, Weights]:
    import pycrfsuite

    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params({"c1": recipe.l1, "c2": recipe.l2, "max_iterations": recipe.iterations})
    trainer.set("feature.possible_transitions", True)
    draw = random.Random(seed)
    for lesson in lessons:
        words = lesson.sentence.words
        hidden = [draw.random() < lesson.hidden for _ in words]
        items = sentence_features(words, hidden, lesson.news, source)
        trainer.append(pycrfsuite.ItemSequence(items), lesson.sentence.tags)
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "model.crfsuite")
        trainer.train(path)
        tagger = pycrfsuite.Tagger()
        tagger.open(path)
        info = tagger.info()
        tagger.close()
    return info.state_features, info.transitions


# Export


def export(lexicon: Lexicon, state: Weights, transitions: Weights, out: Path) -> None:
    """Write the model as plain arrays."""
    column = {label: i for i, label in enumerate(LABELS)}
    weights: dict[str, np.ndarray] = {}
    for (feature, label), value in state.items():
        if abs(value) >= 0.005:
            weights.setdefault(feature, np.zeros(len(LABELS)))[column[label]] = value
    moves = np.zeros((len(LABELS), len(LABELS)), np.float32)
    for (a, b), value in transitions.items():
        moves[column[a], column[b]] = value
    np.savez_compressed(
        out,
        transitions=moves,
        gazetteer=_letters(GAZETTEER.read_text(encoding="utf-8")),
        common=_lines(lexicon.common),
        frequent=_lines(lexicon.frequent),
        clusters=_lines(f"{w} {g}" for w, g in lexicon.clusters.items()),
        news=_letters("\n".join(lexicon.news)),
        news_weights=np.array(list(lexicon.news.values()), np.float32),
        **({"priors": np.array(lexicon.priors.fingerprint, np.uint32)} if lexicon.priors else {}),
        **_window_arrays(weights),
        **_joint_arrays(weights),
    )


def _window_arrays(weights: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Names and weights of the features of one word: for itself, and for its neighbours side by side.

    The columns of `own_weights` are (register, label), those of `near_weights` (register, offset, label).
    """
    blank = np.zeros(len(LABELS))
    arrays = {}
    for name, offsets in (("own", ("0",)), ("near", tuple(map(str, NEAR)))):
        found = {
            f.partition(":")[2] for f in weights if f[1] != "|" and f.lstrip("N").partition(":")[0] in offsets
        }
        rows = [
            [weights.get(f"{r}{o}:{f}", blank) for r in ("", "N") for o in offsets] for f in sorted(found)
        ]
        arrays[name] = _lines(found)
        arrays[f"{name}_weights"] = np.array(rows, np.float16).reshape(
            len(found), 2, len(offsets), len(LABELS)
        )
    return arrays


def _joint_arrays(weights: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Class names, and for each joint feature the place in its table and its weights."""
    split = {f: f.split("|") for f in weights if f[1] == "|"}
    classes = sorted({c for parts in split.values() for c in parts[1:]}, key=lambda c: (c.startswith("="), c))
    number = {name: at + 1 for at, name in enumerate(classes)}
    coarse = 1 + sum(not c.startswith("=") for c in classes)
    arrays = {"classes": _letters("\n".join(classes))}
    for letter, (_, fine) in JOINTS.items():
        bases = [len(classes) + 1 if f else coarse for f in fine]
        for kind in (letter, letter.upper()):
            found = {}
            for feature, (head, *parts) in split.items():
                if head == kind:
                    found[
                        functools.reduce(
                            lambda at, bc: at * bc[0] + number[bc[1]], zip(bases, parts, strict=True), 0
                        )
                    ] = weights[feature]
            arrays[f"{kind}_places"] = np.array(sorted(found), np.int32)
            arrays[f"{kind}_weights"] = np.array([found[k] for k in sorted(found)], np.float16).reshape(
                -1, len(LABELS)
            )
    return arrays


def _lines(words: Iterable[str]) -> np.ndarray:
    return _letters("\n".join(sorted(words)))


def _letters(text: str) -> np.ndarray:
    return np.frombuffer(text.encode("utf-8"), np.uint8)


def main() -> None:
    """Train one or both languages."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--source", type=Path, required=True, help="folder with the training files")
    parser.add_argument("--language", choices=("id", "en"), help="default: both")
    parser.add_argument("--out", type=Path, default=GAZETTEER.parent, help="folder for the .npz files")
    options = parser.parse_args()
    for language in [options.language] if options.language else FILES:
        sentences, news = gather(options.source, language)
        lexicon, state, transitions = train(language, sentences, news, RECIPES[language])
        path = options.out / f"{language}.npz"
        export(lexicon, state, transitions, path)
        print(
            f"{path}: {len(sentences)} sentences, {len(state)} weights, {path.stat().st_size / 1e6:.2f} MB",
            flush=True,
        )


if __name__ == "__main__":
    main()
