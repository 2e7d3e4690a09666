"""An article says the same whichever spaces, hyphens, apostrophes, accents and marks it is typed with."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

import pytest

from kg.alike import as_seen, plain
from kg.model import Findings
from kg.pipeline import extract_article
from kg.read import article_from_text

TEXT = """Ghana's president and Togo's Faure Gnassingbé sign pact

ACCRA, May 4, 2021 (Reuters) - Vice-President Mahamudu Bawumia of Ghana met Minister of Foreign Affairs of the People's
Republic of China Wang Yi in Accra on Tuesday, a day after Togo's Faure Gnassingbé visited Sana'a.

"Ghana's doors are open," said Foreign Minister Shirley Ayorkor Botchwey, who condemned the coup d'état in Côte d'Ivoire.
Secretary-General António Guterres welcomed the Accra-Lomé talks.
"""

WRITTEN: dict[str, Callable[[str], str]] = {
    "curly apostrophes": lambda text: re.sub(r"(?<=\w)'(?=\w)", "’", text),
    "letters for apostrophes": lambda text: re.sub(r"(?<=\w)'(?=\w)", "ʼ", text),
    "opening marks for apostrophes": lambda text: re.sub(r"(?<=\w)'(?=\w)", "‘", text),
    "non-breaking spaces": lambda text: text.replace(" ", "\u00a0"),
    "narrow spaces": lambda text: re.sub(r"(?<=[A-Za-z]) (?=[A-Z])", "\u202f", text),
    "non-breaking hyphens": lambda text: re.sub(r"(?<=\w)-(?=\w)", "\u2011", text),
    "accents apart": lambda text: unicodedata.normalize("NFD", text),
    "zero-width spaces": lambda text: text.replace(" (", "\u200b (").replace(". ", ".\u200b "),
    "two spaces behind a stop": lambda text: re.sub(r"(?<=[.,]) (?=\S)", "  ", text),
    "marks in angles": lambda text: re.sub(r'"([^"]*)"', r"«\1»", text),
    "a mark of the order of bytes": lambda text: "\ufeff" + text,
    "soft hyphens": lambda text: text.replace("Secretary", "Secre\u00adtary").replace(
        "president", "presi\u00addent"
    ),
}


def read(text: str) -> Findings:
    return extract_article(article_from_text(text, "item"))


def told(found: Findings) -> set[object]:
    """What is claimed, without where it stands."""
    events = {
        (e.kind, e.plover, e.start, e.place, frozenset((p.participant, p.role) for p in e.participations))
        for e in found.events
    }
    positions = {(p.person, p.office, p.of) for p in found.positions}
    return events | positions | {q.speaker for q in found.quotations} | {found.article.published}


@pytest.mark.parametrize("way", WRITTEN)
def test_the_same_is_told(way: str) -> None:
    plainly = read(TEXT)
    assert len(plainly.events) > 2
    assert plainly.quotations
    assert len(plainly.positions) > 2
    assert told(read(WRITTEN[way](TEXT))) == told(plainly)


@pytest.mark.parametrize("way", WRITTEN)
def test_evidence_lies_where_it_is_written(way: str) -> None:
    written = WRITTEN[way](TEXT)
    found = read(written)
    assert found.article.text == written
    for mention in found.mentions:
        assert written[mention.begin : mention.end] == mention.text
    for event in found.events:
        for evidence in event.evidence:
            seen = as_seen(written[evidence.begin : evidence.end])[0]
            assert seen.strip() == seen
            assert seen.replace("’", "'") in as_seen(TEXT)[0].replace("\n", " ").replace("  ", " ")


def test_a_plain_text_is_itself() -> None:
    assert plain(TEXT) is TEXT


def test_opening_marks_before_words_stay() -> None:
    assert plain("He said ‘no’ in Sana‘a") == "He said ‘no’ in Sana’a"


def test_the_way_back_covers_what_was_written() -> None:
    text, offsets = as_seen("Lome\u0301 \u00adand R&eacute;union")
    assert text == "Lomé and Réunion"
    assert offsets is not None
    assert (offsets.begin(3), offsets.end(4)) == (3, 5)
    assert (offsets.begin(10), offsets.end(11)) == (12, 20)
