"""Offices that somebody held once, and offices of those whose relation somebody is."""

from __future__ import annotations

import pytest

from kg.model import Findings
from kg.pipeline import extract_article
from kg.read import article_from_text


def read(language: str, text: str) -> Findings:
    """What an article of one day in 2024 tells."""
    return extract_article(
        article_from_text(f"Rome\n\n{text}", "x", language=language, published="2024-03-09")
    )


def offices(language: str, text: str) -> list[str]:
    """Each office as "person office country", "former" behind one that is no longer held."""
    return [
        " ".join(
            [
                p.person.rpartition("/")[2],
                p.office,
                str(p.of).rpartition("/")[2],
                *(["former"] if p.former else []),
            ]
        )
        for p in read(language, text).positions
    ]


@pytest.mark.parametrize(
    ("language", "aside"),
    [
        *(
            ("en", f"the {kin} of Norway's former foreign minister")
            for kin in ("daughter", "successor", "lawyer")
        ),
        ("en", "daughter of a former Norwegian foreign minister"),
        *(("id", f"{kin} mantan Menlu Norwegia") for kin in ("putri", "adik", "pengacara", "ajudan")),
    ],
)
def test_whoever_is_somebodys_relation_has_not_his_office(language: str, aside: str) -> None:
    does = {"en": "arrived on Friday", "id": "tiba, Jumat"}[language]
    assert offices(language, f"Maria Lind, {aside}, {does}.") == []


@pytest.mark.parametrize(
    ("language", "aside"),
    [
        *(("en", f", {when} Norway's foreign minister,") for when in ("formerly", "previously", "once")),
        ("en", ", a former foreign minister of Norway,"),
        *(("id", f" yang {when} menjabat Menlu Norwegia") for when in ("pernah", "sempat", "dulu")),
        ("id", " yang pernah menjadi Menlu Norwegia"),
        ("id", ", mantan Menlu Norwegia,"),
    ],
)
def test_what_somebody_was_once(language: str, aside: str) -> None:
    does = {"en": "arrived on Friday", "id": "tiba, Jumat"}[language]
    assert offices(language, f"Maria Lind{aside} {does}.") == [
        "maria-lind minister of foreign affairs NOR former"
    ]


def test_the_former_minister_named_before_is_meant_without_a_relation() -> None:
    text = "Maria Lind arrived on Friday. A week ago the former Norwegian foreign minister met Jonas Dahl."
    assert offices("en", text) == ["maria-lind minister of foreign affairs NOR former"]
