"""Graphs of the annotated articles, made from their annotation: fifteen real graphs before any extraction.

`python tests/gold_graph.py ARTICLE.txt OUTPUT` writes one, so that the scorer can be run on it; what the
scorer then finds wrong lies between `kg.claims` and the scorer, not in extraction.
"""

from __future__ import annotations

import hashlib
import json
import sys
from functools import cache
from pathlib import Path
from typing import Any

from pyoxigraph import Quad

from kg import iri
from kg.claims import claims
from kg.export import write_quads
from kg.model import (
    Article,
    Entity,
    EntityKey,
    EntityType,
    Event,
    EventKey,
    Evidence,
    Findings,
    Kind,
    Mention,
    OfficeId,
    PartialDate,
    Participation,
    Plover,
    Position,
    Quotation,
    Role,
    Status,
    Topic,
    ZoneKind,
)

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"
CORPUS = SHARED / "corpus"
SCORER = CORPUS / "score.py"
RULE = "gold"


def gold_articles() -> list[Path]:
    """The annotated articles' texts; empty when the corpus is not there."""
    return [path for path in sorted(CORPUS.glob("*/*.txt")) if path.with_suffix(".json").exists()]


def decoded(path: Path) -> str:
    with path.open(encoding="utf-8-sig", newline="") as source:
        return source.read()


def gold_quads(path: Path, *, full_text: bool = True) -> list[Quad]:
    return claims(gold_findings(path), full_text=full_text)


@cache
def gold_findings(path: Path) -> Findings:
    gold = json.loads(path.with_suffix(".json").read_text("utf-8"))
    text = decoded(path)
    article = Article(
        identifier=path.stem,
        text=text,
        language=gold["language"],
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        zones=(),
        title=gold["title"],
        published=gold["published"],
        publisher=gold["publisher"],
        author=gold["author"],
    )
    keys = {each["id"]: _key(each) for each in gold["entities"]}
    return Findings(
        article,
        entities=tuple(_entity(each, keys[each["id"]]) for each in gold["entities"]),
        mentions=tuple(m for each in gold["entities"] for m in _mentions(text, each, keys[each["id"]])),
        positions=tuple(_position(text, gold, each, keys) for each in gold["positions"]),
        events=tuple(_event(text, each, keys) for each in gold["events"]),
        quotations=tuple(_quotation(text, each, keys) for each in gold["quotes"]),
        topics=tuple(Topic(topic, topic, (_evidence(text, topic),)) for topic in gold.get("topics", [])),
    )


def _key(each: dict[str, Any]) -> EntityKey:
    if each.get("iso3"):
        return EntityKey(f"country/{each['iso3']}")
    return iri.entity_key(each["type"], each["name"])


def _entity(each: dict[str, Any], key: EntityKey) -> Entity:
    return Entity(
        key,
        EntityType(each["type"]),
        each["type"],
        each["name"],
        each["name"],
        tuple(each["mentions"]),
        iso3=each.get("iso3"),
        qid=each.get("qid"),
    )


def _evidence(text: str, words: str) -> Evidence:
    begin = text.find(words)
    return (
        Evidence(0, text.index("\n"), RULE, 0.5) if begin < 0 else Evidence(begin, begin + len(words), RULE)
    )


def _mentions(text: str, each: dict[str, Any], key: EntityKey) -> list[Mention]:
    found = ((text.find(surface), surface) for surface in each["mentions"])
    return [
        Mention(begin, begin + len(surface), surface, (key,), RULE, 1.0, ZoneKind.BODY)
        for begin, surface in found
        if begin >= 0
    ]


def _position(text: str, gold: dict[str, Any], each: dict[str, Any], keys: dict[str, EntityKey]) -> Position:
    names = next(entity["mentions"] for entity in gold["entities"] if entity["id"] == each["person"])
    return Position(
        keys[each["person"]],
        OfficeId(each["office"]),
        keys[each["of"]] if each["of"] else None,
        keys[each["to"]] if each.get("to") else None,
        each["status"] == "former",
        (_evidence(text, names[0] if names else gold["title"]),),
    )


def _event(text: str, each: dict[str, Any], keys: dict[str, EntityKey]) -> Event:
    evidence = (_evidence(text, each["evidence"]),)
    return Event(
        EventKey(each["id"]),
        Kind(each["kind"]),
        Plover(each["plover"]) if each["plover"] else None,
        Status(each["status"]),
        tuple(Participation(keys[p["who"]], Role(p["role"]), evidence) for p in each["participants"]),
        evidence,
        name=each["name"],
        abbreviation=each["abbreviation"],
        start=_date(each["start"]),
        end=_date(each["end"]),
        place=keys[each["place"]] if each["place"] else None,
        theme=each.get("theme"),
        follows=EventKey(each["follows"]) if each.get("follows") else None,
    )


def _date(iso: str | None) -> PartialDate | None:
    return PartialDate(*map(int, iso.split("-"))) if iso else None


def _quotation(text: str, each: dict[str, Any], keys: dict[str, EntityKey]) -> Quotation:
    begin = text.index(each["begins"])
    ends = [place for mark in '"”\n' if (place := text.find(mark, begin)) > 0]
    end = min(ends, default=len(text))
    return Quotation(
        keys[each["speaker"]], begin, end, each.get("direct", True), (Evidence(begin, end, RULE),)
    )


if __name__ == "__main__":
    write_quads(gold_quads(Path(sys.argv[1])), Path(sys.argv[2]))
