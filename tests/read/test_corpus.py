"""The heads of the annotated articles are read as the annotators read them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kg.model import ZoneKind
from kg.read import ReadFailure, read
from kg.read.outlets import outlet

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
GOLD = sorted(CORPUS.glob("*/*.json"))

pytestmark = pytest.mark.skipif(not GOLD, reason="the annotated articles are not beside this repository")


@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.stem)
def test_metadata(path: Path) -> None:
    gold = json.loads(path.read_text(encoding="utf-8"))
    (article,) = read(path.with_suffix(".txt"))
    assert not isinstance(article, ReadFailure)
    assert article.identifier == gold["id"]
    for name in ("language", "title", "published", "author"):
        assert getattr(article, name) == gold[name], name
    assert article.publisher == (gold["publisher"] and (outlet(gold["publisher"]) or gold["publisher"]))


@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.stem)
def test_evidence_of_events_is_running_text(path: Path) -> None:
    gold = json.loads(path.read_text(encoding="utf-8"))
    (article,) = read(path.with_suffix(".txt"))
    assert not isinstance(article, ReadFailure)
    text = article.text
    readable = {ZoneKind.TITLE, ZoneKind.LEAD, ZoneKind.BODY, ZoneKind.CAPTION, ZoneKind.HEADING}
    for event in gold["events"]:
        words = event["evidence"]
        inside = [zone for zone in article.zones if words in text[zone.begin : zone.end]]
        assert any(zone.kind in readable for zone in inside), words
