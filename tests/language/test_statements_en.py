"""English statements and consultations by construction: who is addressed, who wrote the paper, what is over."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text


def told(sentence: str) -> list[tuple[str, str, str, frozenset[str]]]:
    """Kind, PLOVER type, status and countries with their roles of each event of a sentence."""
    article = article_from_text(f"Title of it\n\n{sentence}\n", "x", language="en", published="2024-01-25")
    out = []
    for event in extract_article(article).events:
        parts = frozenset(
            f"{p.role.value} {p.participant[-3:]}"
            for p in event.participations
            if p.participant.startswith("country/")
        )
        out.append((event.kind.value, str(event.plover and event.plover.value), event.status.value, parts))
    return out


ADDRESSED = [
    ("REQUEST", "Peru appealed to Lisbon for two frigates."),
    ("ACCUSE", "Peru complained formally to Lisbon about the raid."),
    ("CONCEDE", "Peru apologised to Lisbon for the raid."),
    ("THREATEN", "Peru issued a warning to Lisbon."),
    ("SUPPORT", "Peru expressed its gratitude to Lisbon."),
    ("REQUEST", "Peru demanded an apology from Lisbon."),
    ("ACCUSE", "Peru lashed out at Lisbon over the raid."),
]


@pytest.mark.parametrize(("plover", "sentence"), ADDRESSED)
def test_a_capital_that_is_addressed_is_its_government(plover: str, sentence: str) -> None:
    assert ("Statement", plover, "held", frozenset({"actor PER", "recipient PRT"})) in told(sentence)


@pytest.mark.parametrize(
    "sentence", ["A minister of Peru flew back to Lisbon.", "The train from Lisbon to Porto was late."]
)
def test_a_capital_that_one_goes_to_is_a_city(sentence: str) -> None:
    assert not any(kind == "Statement" for kind, *_ in told(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "Peru issued a statement condemning Chile over the raid.",
        "Peru released a statement on Monday that condemned Chile.",
        "Peru signed a joint letter condemning Chile over the raid.",
        "Peru took the floor to condemn Chile.",
        "Peru did not hesitate to condemn Chile.",
    ],
)
def test_whoever_writes_a_paper_says_what_it_says(sentence: str) -> None:
    assert ("Statement", "ACCUSE", "held", frozenset({"actor PER", "recipient CHL"})) in told(sentence)


@pytest.mark.parametrize(
    "sentence",
    ["Peru was handed a note condemning its raid on Chile.", "Peru received a letter condemning Chile."],
)
def test_whoever_is_handed_a_paper_does_not(sentence: str) -> None:
    assert not told(sentence)


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Peru and Chile failed to agree in a second round of talks in Lisbon.", "held"),
        ("Peru and Chile failed to agree on a text at negotiations in Lisbon.", "held"),
        ("Peru declined to participate in negotiations with Chile.", "denied"),
    ],
)
def test_what_fails_in_talks_denies_no_talks(sentence: str, status: str) -> None:
    talks = [found for found in told(sentence) if found[0] == "Negotiation"]
    assert [found[2] for found in talks] == [status]


@pytest.mark.parametrize(
    "people", ["mediators", "emissaries", "aides", "mediation team", "high-level delegation", "dignitaries"]
)
def test_people_of_a_state_act_for_it(people: str) -> None:
    assert ("Statement", "ACCUSE", "held", frozenset({"actor PER", "recipient CHL"})) in told(
        f"The Peruvian {people} condemned Chile over the raid."
    )


def test_a_release_is_welcomed_toward_whoever_grants_it() -> None:
    found = told("Peru welcomed the release of two miners by Chile.")
    assert ("Statement", "SUPPORT", "held", frozenset({"actor PER", "recipient CHL"})) in found


def test_two_sign_for_their_states() -> None:
    sentence = "Minister Ana Costa signed the treaty for Peru and Vice Minister Luis Soto for Chile."
    signed = [found[3] for found in told(sentence) if found[0] == "Signing"]
    assert {"signatory PER", "signatory CHL"} <= frozenset().union(*signed)


@pytest.mark.parametrize(
    "sentence",
    [
        "During a visit to Lisbon, the Peruvian leader said the border would open.",
        "The Peruvian president returned from Portugal on Monday.",
    ],
)
def test_a_visit_during_which_something_is_said_is_held(sentence: str) -> None:
    assert [(found[0], found[2]) for found in told(sentence)] == [("Visit", "held")]


DOMESTIC = [
    "The coach heaped praise on his side after the win over Brazil.",
    "The defendant denied the charges in a London court.",
    "The union rejected an offer of four percent from the railway.",
    "The airline apologised to passengers for delays at Heathrow.",
    "The singer touched down in Jakarta for three concerts.",
    "Doctors in Nairobi called off their strike after talks with the health ministry.",
    "Ford broke off talks with a supplier in Mexico.",
    "England's captain said sorry to fans after the defeat by Iceland.",
]


@pytest.mark.parametrize("sentence", DOMESTIC)
def test_matches_markets_and_courts_tell_nothing(sentence: str) -> None:
    assert not told(sentence)
