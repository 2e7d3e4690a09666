"""Talks of a state with a movement at home: the government without a name, what such talks are, rounds before."""

from __future__ import annotations

import pytest

from tests.extract.test_sequels import read

# published on Wednesday 14 June 2023
TOLD = [
    (
        "Sri Lanka signed a truce with the Tamil Tigers. Talks between the government and the Tamil Tigers will open in "
        "Oslo in July.",
        "Negotiation planned 2023-07 country/LKA organization/ltte",
    ),
    (
        "Sri Lanka condemned the Tamil Tigers. A ceasefire between the government and the Tamil Tigers was signed in Oslo "
        "on Monday.",
        "Signing held 2023-06-12 country/LKA organization/ltte",
    ),
    (
        "Sri Lanka held talks with the Tamil Tigers in Oslo on Monday.",
        "Negotiation held 2023-06-12 country/LKA organization/ltte",
    ),
    (
        "Talks between Sri Lanka and the Tamil Tigers will open in Oslo in July. The last ones, held in Bern, broke down in "
        "May 2019.",
        "Negotiation held - country/LKA organization/ltte",
    ),
    (
        "Norway is preparing a third round of talks between Sri Lanka and the Tamil Tigers. Peru was shut out of the "
        "second round, in April, and is angry.",
        "Negotiation held 2023-04 country/LKA organization/ltte",
    ),
]

OTHERWISE = [
    # two states that talk meet, and so do people
    ("Ghana held talks with Togo in Lome on Monday.", "Negotiation"),
    ("Sri Lankan President Ranil Wickremesinghe met leaders of the Tamil Tigers on Monday.", "Negotiation"),
    # whose government it is, is told
    (
        "Ghana condemned the coup. Talks between the government of Togo and the Tamil Tigers opened on Monday.",
        "GHA talks",
    ),
]


def gatherings(text: str) -> list[str]:
    out = []
    for event in read(text, "en").events:
        who = sorted({p.participant for p in event.participations if p.role in ("attendee", "signatory")})
        out.append(f"{event.kind} {event.status} {event.start.iso if event.start else '-'} {' '.join(who)}")
    return out


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_they_are_told(text: str, expected: str) -> None:
    assert expected in gatherings(text)


def test_when_they_broke_down() -> None:
    last = next(e for e in read(TOLD[3][0], "en").events if e.status == "held")
    assert last.end is not None
    assert last.end.iso == "2019-05"


@pytest.mark.parametrize(("text", "kind"), OTHERWISE)
def test_others_are_not(text: str, kind: str) -> None:
    if kind == "GHA talks":
        assert not any("country/GHA" in told for told in gatherings(text) if told.startswith("Nego"))
    else:
        assert not any(told.startswith(kind) for told in gatherings(text))


@pytest.mark.parametrize(
    "text",
    [
        "The Lomean Harvest Union leaders said that they would meet.",
        "Leaders of the Volta Harvest Alliance said they would meet.",
    ],
)
def test_leaders_of_a_body_that_no_table_lists_are_read(text: str) -> None:
    assert read(text, "en").article.text == text
