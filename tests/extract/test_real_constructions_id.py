"""Indonesian constructions that real pages showed: who does what in joined verbs and in lists."""

from __future__ import annotations

import pytest

from kg.model import Kind, Plover, Role
from tests.extract.test_whole_articles_id import told, whose


@pytest.mark.parametrize(
    "text",
    [
        "Kementerian Luar Negeri Chad mengatakan bahwa pihaknya telah memanggil Duta Besar Togo untuk Chad dan menyerahkan nota protes.",
        "Kementerian Luar Negeri Chad menyatakan pihaknya sudah memanggil Duta Besar Togo dan menyampaikan protes keras.",
    ],
)
def test_whom_they_themselves_summon_protests_nothing(text: str) -> None:
    assert {event.plover for event in told(text)} == {Plover.ACCUSE}
    for event in told(text):
        assert "country/TGO" in whose(event, Role.RECIPIENT)
        assert "country/TCD" in whose(event, Role.ACTOR)


@pytest.mark.parametrize(
    "text",
    [
        "Demonstrasi itu mengecam pemerintah Faure Gnassingbe dan menuntut pembebasan para tahanan.",
        "Negara itu mengusir diplomat Togo dan menarik duta besarnya dari Lome.",
        "Resolusi itu mengecam Togo dan menuntut penarikan pasukan.",
    ],
)
def test_whom_a_nameless_subject_acts_on_does_not_act(text: str) -> None:
    assert not [event for event in told(text) if "country/TGO" in whose(event, Role.ACTOR)]


@pytest.mark.parametrize("joint", ["hingga", "sampai", ", hingga"])
def test_the_last_of_a_list(joint: str) -> None:
    (event,) = told(f"Chad, Mali, Togo {joint} Ghana menjatuhkan sanksi terhadap Peru.".replace(" ,", ","))
    assert whose(event, Role.ACTOR) == {"country/TCD", "country/MLI", "country/TGO", "country/GHA"}


def test_how_long_is_no_list() -> None:
    (event,) = told("Menlu Retno Marsudi berada di Paris, Prancis hingga Kamis.")
    assert event.kind is Kind.VISIT
    assert whose(event, Role.HOST) == {"country/FRA"}


@pytest.mark.parametrize(
    "text",
    [
        "Presiden mengajak PM Anwar Ibrahim masuk ke dalam Istana.",
        "Menlu Retno dan Menlu Blinken memberi perhatian terhadap kerja sama pertahanan.",
        "Josep Borrell akan mengajukan proposal sanksi terhadap Togo.",
    ],
)
def test_what_is_no_request_and_no_aid(text: str) -> None:
    assert not told(text)


def test_whoever_announces_what_others_signed_is_not_there() -> None:
    (event,) = told(
        "Presiden Erdogan mengumumkan bahwa Chad dan Mali telah menandatangani perjanjian dagang."
    )
    assert {part.participant for part in event.participations} == {"country/TCD", "country/MLI"}


def test_whoever_welcomes_guests_is_no_guest() -> None:
    (event,) = told(
        "Presiden Joko Widodo menyambut kedatangan Perdana Menteri Anwar Ibrahim di Istana Bogor. "
        "Tampak para pelajar turut menyambut kedatangan mereka."
    )
    assert whose(event, Role.VISITOR) == {"person/anwar-ibrahim", "country/MYS"}


def test_whoever_is_at_home_is_no_guest() -> None:
    (visit, *_) = told(
        "Presiden Joko Widodo tiba di Putrajaya, Malaysia, Kamis. "
        "Acara dimulai begitu Presiden Jokowi dan PM Malaysia Anwar Ibrahim tiba di mimbar."
    )
    assert whose(visit, Role.VISITOR) == {"person/joko-widodo", "country/IDN"}
