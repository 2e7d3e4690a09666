"""Indonesian constructions that real pages showed: who does what in joined verbs and in lists."""

from __future__ import annotations

import pytest

from kg.model import Kind, Plover, Role, Status
from tests.extract.test_whole_articles_id import found, told, whose


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


@pytest.mark.parametrize(
    "talked",
    [
        "menggelar perbincangan dengan Presiden Emmanuel Macron lewat sambungan telepon",
        "melakukan pembicaraan dengan Presiden Emmanuel Macron melalui telepon",
        "berkomunikasi dengan Presiden Emmanuel Macron",
        "melakukan komunikasi dengan Presiden Prancis Emmanuel Macron",
    ],
)
def test_a_call(talked: str) -> None:
    (event,) = told(f"Presiden Joko Widodo {talked} pada Senin (29/4/2024).")
    assert event.kind is Kind.CALL
    assert whose(event, Role.ATTENDEE) >= {"person/joko-widodo", "person/emmanuel-macron"}


@pytest.mark.parametrize(
    "talked",
    [
        "KBRI Paris terus berkomunikasi dengan Menteri Luar Negeri Prancis.",
        "KBRI Paris berkomunikasi dengan keluarga korban.",
    ],
)
def test_being_in_touch_is_no_call(talked: str) -> None:
    assert not told(talked)


@pytest.mark.parametrize(
    "again",
    [
        "Pembicaraan kedua kepala negara itu dirilis oleh Istana.",
        "Pembicaraan Jokowi dengan Macron membahas Gaza.",
    ],
)
def test_the_conversation_is_the_call_told_before(again: str) -> None:
    (event,) = told(f"Presiden Joko Widodo menelepon Presiden Emmanuel Macron, Senin (29/4/2024). {again}")
    assert event.kind is Kind.CALL


def test_a_meeting_is_not_the_call_told_before() -> None:
    events = told(
        "Presiden Joko Widodo menelepon Presiden Emmanuel Macron, Senin (29/4/2024). "
        "Presiden Joko Widodo bertemu Presiden Emmanuel Macron di Paris, Selasa (30/4/2024)."
    )
    assert [event.kind for event in events] == [Kind.CALL, Kind.MEETING]


def test_citizens_who_are_home_again_were_brought_home() -> None:
    (event,) = told(
        "Pemerintah bergerak cepat untuk memulangkan WNI dari Sudan. "
        "Kamis (2/5/2024) sebanyak 363 WNI telah tiba di tanah air."
    )
    assert (event.plover, event.status, event.start and event.start.iso) == (
        Plover.AID,
        Status.HELD,
        "2024-05-02",
    )


@pytest.mark.parametrize("opening", ["Dengan Chad,", "Sedangkan dengan Chad,", "Sementara itu, dengan Chad,"])
def test_with_whom_before_the_subject(opening: str) -> None:
    (event,) = told(f"{opening} Ghana sepakat membentuk komisi bersama.")
    assert whose(event, Role.ACTOR) == {"country/GHA", "country/TCD"}


def test_without_whom_before_the_subject() -> None:
    assert not told("Dengan Chad, Ghana tidak memiliki kontak.")


@pytest.mark.parametrize("goes_on", ["tambah dia", "imbuhnya", "lanjutnya"])
def test_who_goes_on_spoke_last(goes_on: str) -> None:
    quotations = found(
        "Para menteri bersidang di sana kemarin.",
        '"Kami mengusulkan langkah baru terhadap mereka," kata Josep Borrell, Senin.',
        "Presiden Rusia Vladimir Putin menghadapi kritik keras dari para pemimpin.",
        f'"Kami juga mengusulkan langkah keuangan yang lain," {goes_on}.',
    ).quotations
    assert [quotation.speaker for quotation in quotations] == ["person/josep-borrell"] * 2


def test_a_call_has_no_place() -> None:
    (event,) = told(
        "Presiden Joko Widodo menelepon Presiden Emmanuel Macron, Senin (29/4/2024). "
        "Komunikasi melalui sambungan telepon tersebut membahas situasi di Mali."
    )
    assert (event.kind, event.place) == (Kind.CALL, None)
