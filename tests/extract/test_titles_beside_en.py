"""Offices told beside others, and whose words a statement gives: of which body, state and person they are."""

from __future__ import annotations

import pytest

from kg.model import Findings
from kg.pipeline import extract_article
from kg.read import article_from_text


def found(text: str) -> tuple[Findings, dict[str | None, str]]:
    """What is found in a text, and what everything in it is called."""
    findings = extract_article(article_from_text(f"{text}\n", "s", language="en", published="2023-06-15"))
    return findings, {e.key: e.label_en for e in findings.entities}


OFFICES: list[tuple[str, set[tuple[str, str, str]]]] = [
    # a president who leads a body besides
    (
        "President Pedro Moyo, Chairman of the African Union, spoke on Monday.",
        {("Pedro Moyo", "chair", "African Union")},
    ),
    (
        "President Pedro Moyo of Malawi, Chairman of the African Union, spoke on Monday.",
        {("Pedro Moyo", "president", "Malawi"), ("Pedro Moyo", "chair", "African Union")},
    ),
    (
        "Ambassador Pedro Moyo, IGAD's special envoy, spoke on Monday.",
        {("Pedro Moyo", "special envoy", "Intergovernmental Authority on Development")},
    ),
    (
        "The summit was opened by Pedro Moyo, President of Malawi and Chair of the Summit.",
        {("Pedro Moyo", "president", "Malawi")},
    ),
    # behind the conjunction stands somebody else
    (
        "Pedro Moyo, Malawi's foreign minister and Ambassador Ama Sarpong, IGAD's special envoy, met the rebels.",
        {
            ("Pedro Moyo", "minister of foreign affairs", "Malawi"),
            ("Ama Sarpong", "special envoy", "Intergovernmental Authority on Development"),
        },
    ),
    (
        "Malawi's foreign minister and deputy prime minister Pedro Moyo left on Friday.",
        {
            ("Pedro Moyo", "minister of foreign affairs", "Malawi"),
            ("Pedro Moyo", "deputy prime minister", "Malawi"),
        },
    ),
    # of nobody it is told which of the two he is
    (
        "It was attended by ministers or their representatives, such as Pedro Moyo of Malawi and Ama Sarpong of Ghana.",
        set(),
    ),
    (
        "It was attended by foreign ministers, such as Pedro Moyo of Malawi and Ama Sarpong of Ghana.",
        {
            ("Pedro Moyo", "minister of foreign affairs", "Malawi"),
            ("Ama Sarpong", "minister of foreign affairs", "Ghana"),
        },
    ),
    # who leads a forum
    (
        "Tonga's Siaosi Sovaleni assumed the role of Pacific Islands Forum Chair.",
        {("Siaosi Sovaleni", "chair", "Pacific Islands Forum")},
    ),
]


@pytest.mark.parametrize(("text", "offices"), OFFICES)
def test_offices(text: str, offices: set[tuple[str, str, str]]) -> None:
    findings, names = found(text)
    told = {(names[p.person], p.office, names[p.of]) for p in findings.positions if p.of}
    people = {name for name, _, _ in offices} or {"Pedro Moyo", "Ama Sarpong"}
    assert {row for row in told if row[0] in people} == offices


ISSUER = "organization/asean"

WORDS: list[tuple[str, list[str]]] = [
    ('"Both sides will continue the talks," a press release issued by ASEAN said.', [ISSUER]),
    (
        '"Both sides will continue the talks," a press release issued by ASEAN said. "They are ready for it."',
        [ISSUER, ISSUER],
    ),
    ('"Both sides will continue the talks," said a statement released by ASEAN.', [ISSUER]),
    ("A statement issued by ASEAN said both sides would continue the talks.", [ISSUER]),
    ("A ship built by ASEAN said nothing about the talks of both sides.", []),
]


@pytest.mark.parametrize(("text", "speakers"), WORDS)
def test_a_statement_says_what_its_issuer_says(text: str, speakers: list[str]) -> None:
    findings, _ = found(text)
    assert [q.speaker for q in findings.quotations] == speakers


NOBODY = [
    "The Authority lauded the ministers in Abuja.",
    "The Organ Troika met in Maseru on Tuesday.",
    "Malawi's Deputy Permanent Representative for Political Affairs, Pedro Moyo, hailed the mission.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_a_body_and_a_field_are_nobody(text: str) -> None:
    findings, _ = found(text)
    people = {e.label_en for e in findings.entities if e.type.value == "Person" and e.surfaces}
    assert people <= {"Pedro Moyo"}
