"""Measure the name model: `python bench/names.py [--language id|en] FILE...`.

Reads CoNLL-like files of several kinds (word and tag; word, part of speech and tag; IO tags; IOB2
with numbers and `#` comments), maps their labels to PER, ORG and LOC, and prints one line a file:
precision, recall and F1 over exact spans.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

LABELS = {
    "PER": "PER", "PERSON": "PER",
    "ORG": "ORG", "ORGANISATION": "ORG", "ORGANIZATION": "ORG",
    "LOC": "LOC", "LOCATION": "LOC", "PLACE": "LOC", "GPE": "LOC",
}  # fmt: skip

FUNCTION_WORDS = {
    "id": "yang dan di dengan untuk pada dari ini itu tidak akan juga dalam adalah",
    "en": "the of and to in is was that for with on it as by at",
}
"""Language -> words that tell it."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words and their BIO tags over PER, ORG, LOC."""

    words: tuple[str, ...]
    tags: tuple[str, ...]


Span = tuple[int, int, str]


def read_sentences(path: Path) -> list[Sentence]:
    """The sentences of a file in any of the known formats; labels that have no counterpart become O."""
    rows: list[list[list[str]]] = [[]]
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.strip():
            rows.append([])
        elif not line.startswith("# "):
            rows[-1].append(line.split("\t") if "\t" in line else line.split(" "))
    return [_sentence(part) for part in rows if part]


def _sentence(rows: Sequence[Sequence[str]]) -> Sentence:
    numbered = len(rows[0]) >= 4  # number, word, tag, and two columns about the annotators
    words = [row[1] if numbered else row[0] for row in rows]
    tags: list[str] = []
    before = "O"
    for row in rows:
        raw = row[2] if numbered else row[-1]
        part, _, name = raw.partition("-")
        label = LABELS.get(name.upper())
        inside = part == "I" and before == name
        tags.append("O" if label is None else ("I-" if inside else "B-") + label)
        before = name
    return Sentence(tuple(words), tuple(tags))


def spans(tags: Sequence[str]) -> set[Span]:
    """(first, last exclusive, label) of each name in BIO tags."""
    found: set[Span] = set()
    begin = 0
    for at, tag in enumerate(tags):
        if tag[0] == "B":
            begin = at
        if tag != "O" and (at + 1 == len(tags) or tags[at + 1][0] != "I"):
            found.add((begin, at + 1, tag[2:]))
    return found


def language_of(sentences: Sequence[Sentence]) -> str:
    """`id` or `en`, by counting function words."""
    words = [w.lower() for s in sentences for w in s.words]
    hits = {language: sum(w in known.split() for w in words) for language, known in FUNCTION_WORDS.items()}
    return max(hits, key=lambda language: hits[language])


def scores(gold: Sequence[set[Span]], found: Sequence[set[Span]]) -> tuple[float, float, float]:
    """Precision, recall and F1 over all sentences."""
    right = sum(len(g & f) for g, f in zip(gold, found, strict=True))
    precision = right / max(1, sum(map(len, found)))
    recall = right / max(1, sum(map(len, gold)))
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def _report(path: Path, language: str | None) -> str:
    from kg.find.names.model import name_model

    sentences = read_sentences(path)
    language = language or language_of(sentences)
    model = name_model(language)
    begun = time.perf_counter()
    tagged = model.tag([s.words for s in sentences])
    seconds = time.perf_counter() - begun
    found = [{(n.first, n.last, n.label) for n in names} for names in tagged]
    gold = [spans(s.tags) for s in sentences]
    parts = []
    for label in ("PER", "ORG", "LOC"):
        only = scores(
            [{s for s in g if s[2] == label} for g in gold], [{s for s in f if s[2] == label} for f in found]
        )
        parts.append(f"{label} {only[2]:.3f}")
    precision, recall, f1 = scores(gold, found)
    speed = sum(len(s.words) for s in sentences) / seconds
    return (
        f"{path.name} ({language}, {len(sentences)} sentences, {speed:,.0f} words/s): {', '.join(parts)}; "
        f"precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f}"
    )


def main() -> None:
    """Print one line for each file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--language", choices=("id", "en"), help="default: by the file's function words")
    options = parser.parse_args()
    for path in options.files:
        print(_report(path, options.language), flush=True)


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    main()
