"""Sentences to train the name model on: read, made alike, and multiplied (see train_names.py)."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from names import Sentence, read_sentences, spans

from kg.find.names.features import read_gazetteer
from kg.find.tokens import tokenize

HERE = Path(__file__).resolve().parent
GAZETTEER = HERE.parent / "kg" / "find" / "names" / "weights" / "gazetteer.txt"
TEMPLATES = HERE / "name_templates.txt"
SEED = 20

FILES = {
    "id": ("idner-news-2k.train.txt", "nergrit.train.txt"),
    "en": ("wikigold.train.txt", "re3d-gov.train.txt"),
}
"""Language -> its training files."""

NEWS = frozenset({"idner-news-2k.train.txt"})
"""Files of news; English has none beside which other prose would be marked by other habits."""

Stock = dict[str, list[tuple[str, ...]]]
"""Label -> names of that kind, each as words."""

SLOTS = {
    "PER": "PER", "GIVEN": "PER", "SURNAME": "PER", "LOC": "LOC", "COUNTRY": "LOC", "ORG": "ORG",
}  # fmt: skip
"""Slots of the templates whose words are names; the others (`country`, `demonym`, `title`) are not."""

NOT_FOR_TRAINING = re.compile(r"(?:^|[^a-z])(?:dev|devel|valid|validation|test)(?:[^a-z]|$)", re.I)


class RefusedFileError(Exception):
    """A file that is kept for measuring was offered for training."""


@dataclass(frozen=True, slots=True)
class Variety:
    """How training sentences are multiplied; shares are between 0 and 1."""

    copies: int = 2  # the sentence itself, and copies with other names in it
    swap: float = 0.5  # share of names that a copy replaces
    dropout: float = 0.35  # share of a copy's words whose gazetteer sections are hidden
    headline: float = 0.15  # share of sentences repeated With Capitals
    lower: float = 0.0  # share of sentences repeated without capitals
    retokenized: float = 0.6  # share of copies that are cut into words as the program does it
    templates: int = 4  # times each template is filled


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence to learn from; `hidden` is the share of its words whose gazetteer sections are hidden."""

    sentence: Sentence
    news: bool
    hidden: float = 0.0


def training_sentences(path: Path) -> list[Sentence]:
    """The sentences of a training file. Raises `RefusedFileError` for one that is kept for measuring."""
    if NOT_FOR_TRAINING.search(path.name):
        raise RefusedFileError(f"{path.name} is for measuring, not for training")
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
        if not any(w[:1].isupper() for w in names) or names[0].lower() in {
            "i",
            "we",
            "you",
            "he",
            "she",
            "they",
        }:
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


def examples(
    language: str, sentences: Sequence[Sentence], news: Sequence[bool], variety: Variety, seed: int
) -> Iterator[Example]:
    """The training sentences, others made of them, and the filled templates."""
    draw = random.Random(seed)
    sections = entries(GAZETTEER.read_text(encoding="utf-8"))
    stock = name_stock(sentences, sections, draw)
    made = template_sentences(language, variety.templates, stock, sections, draw)
    for sentence, is_news in [*zip(sentences, news, strict=True), *((s, any(news)) for s in made)]:
        yield Example(sentence, is_news)
        for _ in range(variety.copies - 1):
            other = swapped(sentence, stock, variety.swap, draw)
            if draw.random() < variety.retokenized:
                other = retokenized(other)
            yield Example(other, is_news, variety.dropout)
        if draw.random() < variety.headline and len(sentence.words) < 30:
            yield Example(headline(sentence), is_news, variety.dropout)
        if draw.random() < variety.lower:
            yield Example(lowered(sentence), is_news)


def swapped(sentence: Sentence, stock: Stock, share: float, draw: random.Random) -> Sentence:
    """The sentence with some of its names replaced by other names of their kind."""
    words, tags = list(sentence.words), list(sentence.tags)
    for first, last, label in sorted(spans(sentence.tags), reverse=True):
        if draw.random() < share:
            name = draw.choice(stock[label])
            words[first:last] = name
            tags[first:last] = ["B-" + label] + ["I-" + label] * (len(name) - 1)
    return Sentence(tuple(words), tuple(tags))


def name_stock(
    sentences: Iterable[Sentence], sections: Mapping[str, list[str]], draw: random.Random
) -> Stock:
    """Names to put in place of others: those of the training text, the gazetteer's, and invented ones.

    The invented ones are what the model will meet most: names that it has never seen.
    """
    stock: Stock = {"PER": [], "ORG": [], "LOC": []}
    for s in sentences:
        for first, last, label in sorted(spans(s.tags)):
            stock[label].append(s.words[first:last])
    given = sections["given"] + invented(sections["given"], len(sections["given"]), draw)
    surnames = sections["surname"] + invented(sections["surname"], 2 * len(sections["surname"]), draw)
    stock["PER"] += [_person(given, surnames, draw) for _ in range(3 * len(stock["PER"]))]
    places = draw.sample(sections["place"], 500) + [n for n in sections["country"] if len(n) > 4]
    places += invented([n for n in sections["place"] if n.isalpha()], 300, draw)
    stock["LOC"] += [tuple(_capital(w) for w in n.split()) for n in places]
    return stock


PERSON_SHAPES = (
    ("G S", 8), ("G G S", 3), ("G S S", 2), ("S", 4), ("G", 1), ("G A. S", 1), ("G A . S", 1), ("S S S", 2),
    ("G bin S", 1), ("G Al S", 1), ("G al - S", 1), ("G bin S Al S", 1), ("G van S", 1), ("G da S", 1),
    ("G de S S", 1), ("G - G S", 1), ("G S - S", 1), ("I Made S", 1), ("G S Jr", 1), ("G L.P. S", 1),
)  # fmt: skip
"""Shapes of persons' names (G a given name, S a surname, A an initial), and how often each is drawn."""

_SHAPES = [shape.split(" ") for shape, times in PERSON_SHAPES for _ in range(times)]


def _person(given: Sequence[str], surnames: Sequence[str], draw: random.Random) -> tuple[str, ...]:
    parts = {"G": lambda: _capital(draw.choice(given)), "S": lambda: _capital(draw.choice(surnames))}
    parts |= {"A": lambda: draw.choice(given)[0].upper(), "A.": lambda: draw.choice(given)[0].upper() + "."}
    return tuple(parts[p]() if p in parts else p for p in draw.choice(_SHAPES))


def invented(names: Sequence[str], count: int, draw: random.Random) -> list[str]:
    """New names that sound like the given ones: each letter drawn by the three before it."""
    following: dict[str, list[str]] = {}
    for name in names:
        padded = f"^^^{name}$"
        for at in range(3, len(padded)):
            following.setdefault(padded[at - 3 : at], []).append(padded[at])
    known, made = set(names), []
    while len(made) < count:
        name = "^^^"
        while name[-1] != "$" and len(name) < 16:
            name += draw.choice(following[name[-3:]])
        name = name.strip("^$")
        if draw.random() < 0.1:
            name = name.translate(_ACCENTS)
        if len(name) > 2 and name not in known:
            made.append(name)
    return made


_ACCENTS = str.maketrans("eaouszc", "éäöúšžč")


def _capital(word: str) -> str:
    return word if word in _SMALL else "-".join(part[:1].upper() + part[1:] for part in word.split("-"))


def entries(text: str) -> dict[str, list[str]]:
    """Section -> entries of the gazetteer or of the templates, in order."""
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


def template_sentences(
    language: str, repeats: int, stock: Stock, sections: Mapping[str, list[str]], draw: random.Random
) -> list[Sentence]:
    """Every template of the language, filled `repeats` times."""
    templates = entries(TEMPLATES.read_text(encoding="utf-8"))
    singles = {
        "GIVEN": "given",
        "SURNAME": "surname",
        "COUNTRY": "country",
        "DEMONYM": "demonym",
        "TITLE": "title",
    }
    parts = {
        slot: [tuple(_capital(w) for w in name.split()) for name in sections[s]]
        for slot, s in singles.items()
    }
    parts["TITLE"] = [(w,) for w in sections["title"]]
    parts["SURNAME"] += [name for name in stock["PER"] if len(name) == 1]
    parts |= {"PER": [name for name in stock["PER"] if len(name) > 1], "LOC": stock["LOC"]}
    parts["ORG"] = [tuple(name.split()) for name in templates["org"]] + stock["ORG"][:100]
    return [filled(t, parts, draw) for _ in range(repeats) for t in templates[language]]


_SMALL = [
    "of",
    "the",
    "and",
    "in",
    "at",
    "by",
    "for",
    "to",
    "a",
    "an",
    "on",
    "di",
    "ke",
    "dari",
    "dan",
    "yang",
    "untuk",
    "dengan",
    "pada",
    "oleh",
]
"""Words that stay small in a headline."""


def retokenized(sentence: Sentence) -> Sentence:
    """The sentence cut into words as the program does it; a name in parentheses stands alone."""
    words: list[str] = []
    tags: list[str] = []
    for word, tag in zip(sentence.words, sentence.tags, strict=True):
        for at, piece in enumerate(t.text for t in tokenize(word, 0, len(word))):
            here = "I-" + tag[2:] if at and tag != "O" else tag
            if piece in {"(", ")"}:
                here = "O"
            elif here[0] == "I" and tags[-1] == "O":
                here = "B-" + here[2:]
            words.append(piece)
            tags.append(here)
    return Sentence(tuple(words), tuple(tags))


def headline(sentence: Sentence) -> Sentence:
    """The sentence With Capitals at Most Words."""
    words = [w if w.lower() in _SMALL and i else w[:1].upper() + w[1:] for i, w in enumerate(sentence.words)]
    return replace(sentence, words=tuple(words))


def lowered(sentence: Sentence) -> Sentence:
    """The sentence without capitals."""
    return replace(sentence, words=tuple(w.lower() for w in sentence.words))
