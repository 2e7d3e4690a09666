"""Indonesian arguments far from their word: fronted, behind another verb, in a paper, in the next sentence."""

from __future__ import annotations

import pytest

from kg.model import Event
from kg.pipeline import extract_article
from kg.read import article_from_text


def told(text: str) -> list[Event]:
    """The events of one paragraph."""
    return list(
        extract_article(article_from_text(f"Kabar hari ini\n\n{text}\n", "far", language="id")).events
    )


def parts(event: Event) -> set[str]:
    return {f"{p.role.value} {p.participant}" for p in event.participations}


ROWS = [
    ("Oleh Peru, usul Chile itu ditolak.", "REJECT", {"actor country/PER", "recipient country/CHL"}),
    ("Oleh Peru dan Bolivia, duta besar Chile diusir.", "SANCTION", {"actor country/PER", "actor country/BOL", "recipient country/CHL"}),
    ("Kepada Chile, Peru menawarkan bantuan.", "AGREE", {"actor country/PER", "recipient country/CHL"}),
    ("Kepada Chile dan Bolivia, Peru menyampaikan terima kasih.", "SUPPORT", {"actor country/PER", "recipient country/CHL", "recipient country/BOL"}),
    ("Kecaman terhadap Chile dilontarkan Peru.", "ACCUSE", {"actor country/PER", "recipient country/CHL"}),
    ("Dukungan bagi Chile disuarakan oleh Peru dan Bolivia.", "SUPPORT", {"actor country/PER", "actor country/BOL", "recipient country/CHL"}),
    ("Seruan agar Chile menahan diri dilontarkan Peru.", "REQUEST", {"actor country/PER", "recipient country/CHL"}),
    ("Peru dan Bolivia mengeluarkan pernyataan bersama yang mengecam Chile.", "ACCUSE", {"actor country/PER", "actor country/BOL", "recipient country/CHL"}),
    ("Bantuan kepada Chile dihentikan. Keputusan itu diumumkan Peru.", "SANCTION", {"actor country/PER", "recipient country/CHL"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "plover", "expected"), ROWS)
def test_arguments_are_found_far_from_their_word(text: str, plover: str, expected: set[str]) -> None:
    events = told(text)
    assert [(e.plover, parts(e)) for e in events] == [(plover, expected)]


@pytest.mark.parametrize(
    ("text", "plover"),
    [
        ("Peru mengecam Chile. Kecaman serupa dilontarkan Bolivia.", "ACCUSE"),
        ("Peru memuji Chile. Hal senada juga disampaikan oleh Bolivia.", "SUPPORT"),
        ("Peru mendesak Chile mundur. Desakan serupa datang dari Bolivia.", "REQUEST"),
        ("Peru mengusir duta besar Chile. Langkah yang sama ditempuh Bolivia.", "SANCTION"),
    ],
)
def test_the_same_is_said_and_done_by_others(text: str, plover: str) -> None:
    both = told(text)
    assert [e.plover for e in both] == [plover, plover]
    assert parts(both[1]) == {"actor country/BOL", "recipient country/CHL"}


@pytest.mark.parametrize(
    "text",
    [
        "Peru bertemu Chile di Lima. Hal senada disampaikan Bolivia.",
        "Peru mengecam Chile. Langkah yang sama diambil Bolivia.",
        "Peru mengecam Chile. Kecaman serupa tidak dilontarkan Bolivia.",
    ],
)
def test_nothing_is_repeated_of_another_kind(text: str) -> None:
    assert not any("country/BOL" in {p.participant for p in e.participations} for e in told(text))


def test_what_names_a_people_or_party_is_no_person() -> None:
    text = "Sadat menjadi pemimpin Arab pertama yang tiba di Israel. Pemimpin Partai Buruh Bill Shorten mengecam Iran."
    people = {
        p.participant for e in told(text) for p in e.participations if p.participant.startswith("person/")
    }
    assert people <= {"person/bill-shorten", "person/sadat", "person/anwar-sadat"}


def test_a_number_is_no_capital() -> None:
    assert not told("Lima pesawat dikirim untuk mengecam Chile.")
    assert parts(told("Lima mengecam Chile.")[0]) == {"actor country/PER", "recipient country/CHL"}


@pytest.mark.parametrize(
    "text",
    [
        "Menlu Peru Elmer Schialer, dalam surat yang dikutip media, mengecam Chile.",
        "Peru, yang dituding membantu pemberontak, mengecam Chile.",
        "Peru melayangkan protes kepada Chile lewat Menlu Peru Elmer Schialer.",
    ],
)
def test_the_subject_stands_before_an_aside(text: str) -> None:
    blamed = [e for e in told(text) if e.plover == "ACCUSE"]
    assert len(blamed) == 1
    assert {"actor country/PER", "recipient country/CHL"} <= parts(blamed[0])


def test_who_hands_over_what_was_told_does_it() -> None:
    [event] = told("Peru membantah tuduhan Chile. Bantahan itu dikeluarkan Menlu Peru Elmer Schialer.")
    assert "actor person/elmer-schialer" in parts(event)
    [event, *_] = told(
        "Peru mengecam Chile setelah bertemu Bolivia. Kesepakatan itu diumumkan Menlu Peru Elmer Schialer."
    )
    assert "actor person/elmer-schialer" not in parts(event)


def test_a_clause_put_in_has_no_other_subject() -> None:
    text = "Menlu Peru Elmer Schialer, setelah bertemu Menlu Chile Alberto van Klaveren di Santiago, mengecam Bolivia."
    [blamed] = [e for e in told(text) if e.plover == "ACCUSE"]
    assert parts(blamed) == {"actor person/elmer-schialer", "actor country/PER", "recipient country/BOL"}


def test_a_journey_in_an_aside_ends_with_it() -> None:
    text = "Menlu Peru Elmer Schialer, yang pada Mei melawat ke Quito, menerima Menlu Chile Alberto van Klaveren di Lima."
    assert [e.place for e in told(text) if e.kind == "Visit"] == ["place/quito"]
