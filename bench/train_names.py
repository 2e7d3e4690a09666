"""Train the name model: `python bench/train_names.py --source DIR [--language id|en] [--out DIR]`.

`DIR` holds the training files that `FILES` names (docs/model-card.md says where they come from).
Writes `id.npz` and `en.npz`: plain arrays, no pickles. Needs python-crfsuite (the `train` extra).
Files whose name says dev, valid or test are refused.
"""

from __future__ import annotations

import argparse
import functools
import math
import random
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
if __name__ == "__main__":
    sys.path.insert(0, str(HERE.parent))

from names import Sentence, read_sentences, spans  # noqa: E402

from kg.find.name_features import (  # noqa: E402
    EDGE,
    JOINTS,
    NEAR,
    ORDINARY_SECTION,
    Casing,
    Lexicon,
    casings,
    fine_class,
    near_features,
    normal_form,
    own_features,
    read_gazetteer,
    word_class,
)

FILES = {
    "id": ("idner-news-2k.train.txt", "nergrit.train.txt"),
    "en": ("wikigold.train.txt", "re3d-gov.train.txt"),
}
NEWS = frozenset({"idner-news-2k.train.txt"})
"""Files of news; English has none beside which other prose would be marked by other habits."""

Stock = dict[str, list[tuple[str, ...]]]
"""Label -> names of that kind, each as words."""

SLOTS = {
    "PER": "PER", "GIVEN": "PER", "SURNAME": "PER", "LOC": "LOC", "COUNTRY": "LOC", "ORG": "ORG",
}  # fmt: skip
"""Slots of the templates whose words are names; the others (`country`, `demonym`, `title`) are not."""

LABELS = ("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC")
GAZETTEER = HERE.parent / "kg" / "find" / "weights" / "gazetteer.txt"
TEMPLATES = HERE / "name_templates.txt"
NOT_FOR_TRAINING = re.compile(r"(?:^|[^a-z])(?:dev|devel|valid|validation|test)(?:[^a-z]|$)", re.I)
SEED = 20


class RefusedFile(Exception):
    """A file that is kept for measuring was offered for training."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """The choices of one training run."""

    l1: float = 0.0
    l2: float = 2.0
    iterations: int = 120
    clusters: int = 96
    dropout: float = 0.35  # share of words whose gazetteer sections are hidden, in the second copy
    swap: float = 0.5  # share of names replaced by other names, in the second copy
    headline: float = 0.15  # share of sentences repeated With Capitals
    lower: float = 0.0  # share of sentences repeated without capitals
    copies: int = 2
    frequent: int = 15  # a word seen so often is a class of its own
    templates: int = 2  # times each template is filled


RECIPES = {"id": Recipe(), "en": Recipe(lower=0.2)}


def training_sentences(path: Path) -> list[Sentence]:
    """The sentences of a training file. Raises `RefusedFile` for one that is kept for measuring."""
    if NOT_FOR_TRAINING.search(path.name):
        raise RefusedFile(f"{path.name} is for measuring, not for training")
    sentences = read_sentences(path)
    if not path.name.startswith("re3d"):
        return sentences
    sections = read_gazetteer(GAZETTEER.read_text(encoding="utf-8"))
    return [_as_elsewhere(s, sections) for s in sentences]


def gather(source: Path, language: str) -> tuple[list[Sentence], list[bool]]:
    """A language's training sentences, and whether each is news where the model is to tell."""
    files = [(name, training_sentences(source / name)) for name in FILES[language]]
    return (
        [s for _, sentences in files for s in sentences],
        [name in NEWS for name, sentences in files for _ in sentences],
    )


def _as_elsewhere(sentence: Sentence, sections: Mapping[str, tuple[str, ...]]) -> Sentence:
    """re3d's names as the other files mark them.

    It also marks "they" and "the forces", titles before a person's name, articles, and countries
    as organisations when they act.
    """
    tags = ["O"] * len(sentence.tags)
    for first, last, label in spans(sentence.tags):
        kinds = [set(sections.get(w.casefold().strip("."), ())) for w in sentence.words]
        while first < last and _before_name(sentence.words[first], kinds[first], label):
            first += 1
        names = sentence.words[first:last]
        if not any(w[:1].isupper() for w in names) or len(names) == 1 and "function" in kinds[first]:
            continue
        if label == "ORG" and all(k & {"country", "countryB", "countryI"} for k in kinds[first:last]):
            label = "LOC"
        for at in range(first, last):
            tags[at] = ("I-" if at > first else "B-") + label
    return replace(sentence, tags=tuple(tags))


def _before_name(word: str, kinds: set[str], label: str) -> bool:
    """Whether a word at the start of re3d's name is an article or part of a person's title."""
    if word.lower() in {"the", "a", "an", "-", "all", "our", "its", "their"}:
        return True
    if label != "PER" or kinds & {"given", "surname", "particle"}:
        return False
    return word.islower() or bool(kinds & {"title", "honorific", "demonym", "country", "org", "orgword"})


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
    """What words (and the length) say about whether a sentence is news: logistic regression."""
    if len(set(news)) < 2:
        return {}
    bags = [sorted({w.casefold() for w in s.words} | {f"\0{min(len(s.words) // 5, 9)}"}) for s in sentences]
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


# More sentences from the same ones


def swapped(sentence: Sentence, stock: Stock, share: float, draw: random.Random) -> Sentence:
    """The sentence with some of its names replaced by other names of their kind."""
    words, tags = list(sentence.words), list(sentence.tags)
    for first, last, label in sorted(spans(sentence.tags), reverse=True):
        if draw.random() < share:
            name = draw.choice(stock[label])
            words[first:last] = name
            tags[first:last] = ["B-" + label] + ["I-" + label] * (len(name) - 1)
    return Sentence(tuple(words), tuple(tags))


def name_stock(sentences: Iterable[Sentence], sections: dict[str, list[str]]) -> Stock:
    """Names to put in place of others: those of the training text, and the gazetteer's."""
    stock: Stock = {"PER": [], "ORG": [], "LOC": []}
    for s in sentences:
        for first, last, label in sorted(spans(s.tags)):
            stock[label].append(s.words[first:last])
    draw = random.Random(SEED)
    for _ in range(max(2000, len(stock["PER"]))):
        given, middle = (_capital(draw.choice(sections["given"])) for _ in "gm")
        surname = _capital(draw.choice(sections["surname"]))
        shapes = [(given, surname)] * 5 + [(surname,)] * 2 + [(given, middle, surname)] * 2
        shapes += [(given, middle[0] + ".", surname), (given, middle[0], ".", surname)]
        stock["PER"].append(draw.choice(shapes))
    stock["LOC"] += [tuple(_capital(w) for w in n.split()) for n in draw.sample(sections["place"], 600)]
    stock["LOC"] += [tuple(_capital(w) for w in n.split()) for n in sections["country"] if len(n) > 4]
    return stock


def _capital(word: str) -> str:
    return word if word in _SMALL else "-".join(part[:1].upper() + part[1:] for part in word.split("-"))


def _stock_sections(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for section, body in re.findall(r"^\[(\w+)\]\n((?:[^\[#].*\n)+)", text, re.M):
        part = r"[|\n]" if section in {"place", "country", "org"} else r"\n" if section in FILES else r"\s+"
        found[section] = re.split(part, body.strip())
    return found


def filled(template: str, parts: Mapping[str, Sequence[tuple[str, ...]]], draw: random.Random) -> Sentence:
    """A template's sentence with names in its slots."""
    words: list[str] = []
    tags: list[str] = []
    for word in template.split():
        slot = word.strip("{}") if word[0] == "{" else ""
        name = draw.choice(parts[slot.upper()]) if slot else (word,)
        label = SLOTS.get(slot)
        words += name
        tags += ["O"] * len(name) if label is None else ["B-" + label] + ["I-" + label] * (len(name) - 1)
    return Sentence(tuple(words), tuple(tags))


def template_sentences(language: str, repeats: int, stock: Stock, sections: Mapping[str, list[str]]) -> list[Sentence]:
    """Every template of the language, filled `repeats` times."""
    templates = _stock_sections(TEMPLATES.read_text(encoding="utf-8"))
    singles = {"GIVEN": "given", "SURNAME": "surname", "COUNTRY": "country", "DEMONYM": "demonym", "TITLE": "title"}
    parts = {slot: [tuple(_capital(w) for w in name.split()) for name in sections[s]] for slot, s in singles.items()}
    parts["TITLE"] = [(w,) for w in sections["title"]]
    parts |= {label: stock[label] for label in ("PER", "LOC")}
    parts["ORG"] = [tuple(name.split()) for name in templates["org"]] + stock["ORG"][:100]
    draw = random.Random(SEED)
    return [filled(t, parts, draw) for _ in range(repeats) for t in templates[language]]


_SMALL = frozenset("of the and in at by for to a an on di ke dari dan yang untuk dengan pada oleh".split())


def headline(sentence: Sentence) -> Sentence:
    """The sentence With Capitals at Most Words."""
    words = [w if w.lower() in _SMALL and i else w[:1].upper() + w[1:] for i, w in enumerate(sentence.words)]
    return replace(sentence, words=tuple(words))


def lowered(sentence: Sentence) -> Sentence:
    """The sentence without capitals."""
    return replace(sentence, words=tuple(w.lower() for w in sentence.words))


# Features


def sentence_features(words: Sequence[str], hidden: Sequence[bool], news: bool, source: FeatureSource) -> list[list[str]]:
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
            classes = [seen[at + o].fine if f else seen[at + o].coarse for o, f in zip(offsets, fine, strict=True)]
            features.append(letter + "|" + "|".join(classes))
        items.append(features + [_twin(f) for f in features] if news else features)
    return items


def _twin(feature: str) -> str:
    return feature[0].upper() + feature[1:] if feature[1] == "|" else "N" + feature


@dataclass(frozen=True, slots=True)
class Seen:
    """What the model sees of one word."""

    own: list[str]
    near: list[str]
    coarse: str
    fine: str


FeatureSource = Callable[[str, Casing, bool], Seen]


def _source(lexicon: Lexicon, rare: frozenset[str]) -> FeatureSource:
    lexicons = (lexicon, replace(lexicon, sections={}))

    @functools.cache
    def see(word: str, casing: Casing, hide: bool) -> Seen:
        known = lexicons[hide]
        own, near = own_features(word, casing, known), near_features(word, casing, known)
        if word.casefold() in rare:
            own, near = ([f for f in fs if f[:2] not in {"w=", "W="}] for fs in (own, near))
        return Seen(own, near, word_class(word, casing, known), fine_class(word, casing, known))

    return see


def _variants(sentence: Sentence, recipe: Recipe, stock: Stock, draw: random.Random) -> Iterator[tuple[Sentence, float]]:
    """A training sentence and others made of it, with the share of their words whose sections are hidden."""
    yield sentence, 0.0
    for _ in range(recipe.copies - 1):
        yield swapped(sentence, stock, recipe.swap, draw), recipe.dropout
    if draw.random() < recipe.headline and len(sentence.words) < 30:
        yield headline(sentence), recipe.dropout
    if draw.random() < recipe.lower:
        yield lowered(sentence), 0.0


def learn_lexicon(sentences: Sequence[Sentence], news: Sequence[bool], gazetteer: str, recipe: Recipe) -> Lexicon:
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
    )


def train(language: str, sentences: Sequence[Sentence], news: Sequence[bool], recipe: Recipe) -> tuple[Lexicon, dict[tuple[str, str], float], dict[tuple[str, str], float]]:
    """A lexicon, the weights of (feature, label), and those of (label, next label)."""
    import pycrfsuite

    gazetteer = GAZETTEER.read_text(encoding="utf-8")
    lexicon = learn_lexicon(sentences, news, gazetteer, recipe)
    counts = Counter(w for s in sentences for w in {w.casefold() for w in s.words})
    source = _source(lexicon, frozenset(w for w, n in counts.items() if n < 2))
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params({"c1": recipe.l1, "c2": recipe.l2, "max_iterations": recipe.iterations, "feature.possible_transitions": True})
    draw = random.Random(SEED)
    sections = _stock_sections(gazetteer)
    stock = name_stock(sentences, sections)
    made = template_sentences(language, recipe.templates, stock, sections)
    for original, is_news in [*zip(sentences, news, strict=True), *((s, any(news)) for s in made)]:
        for sentence, share in _variants(original, recipe, stock, draw):
            hidden = [draw.random() < share for _ in sentence.words]
            items = sentence_features(sentence.words, hidden, is_news, source)
            trainer.append(pycrfsuite.ItemSequence(items), sentence.tags)
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "model.crfsuite")
        trainer.train(path)
        tagger = pycrfsuite.Tagger()
        tagger.open(path)
        info = tagger.info()
        tagger.close()
    return lexicon, info.state_features, info.transitions


# Export


def export(lexicon: Lexicon, state: dict[tuple[str, str], float], transitions: dict[tuple[str, str], float], out: Path) -> None:
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
        found = {f.partition(":")[2] for f in weights if f[1] != "|" and f.lstrip("N").partition(":")[0] in offsets}
        rows = [[weights.get(f"{r}{o}:{f}", blank) for r in ("", "N") for o in offsets] for f in sorted(found)]
        arrays[name] = _lines(found)
        arrays[f"{name}_weights"] = np.array(rows, np.float16).reshape(len(found), 2, len(offsets), len(LABELS))
    return arrays


def _joint_arrays(weights: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Class names, and for each joint feature the place in its table (base: number of classes) and its weights."""
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
                    found[functools.reduce(lambda at, bc: at * bc[0] + number[bc[1]], zip(bases, parts, strict=True), 0)] = weights[feature]
            arrays[f"{kind}_places"] = np.array(sorted(found), np.int32)
            arrays[f"{kind}_weights"] = np.array([found[k] for k in sorted(found)], np.float16).reshape(-1, len(LABELS))
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
    parser.add_argument("--set", nargs="*", default=[], metavar="NAME=VALUE", help="change the recipe")
    options = parser.parse_args()
    changes = {name: float(value) if "." in value else int(value) for name, value in (s.split("=") for s in options.set)}
    for language in [options.language] if options.language else FILES:
        sentences, news = gather(options.source, language)
        lexicon, state, transitions = train(language, sentences, news, replace(RECIPES[language], **changes))
        path = options.out / f"{language}.npz"
        export(lexicon, state, transitions, path)
        print(f"{path}: {len(sentences)} sentences, {len(state)} weights, {path.stat().st_size / 1e6:.2f} MB", flush=True)


if __name__ == "__main__":
    main()
