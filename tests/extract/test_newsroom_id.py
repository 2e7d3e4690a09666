"""Indonesian newsrooms: states called by their kind, what was done "back then", what others are asked to sign."""

from __future__ import annotations

import pytest

from kg.model import Event
from kg.pipeline import extract_article
from kg.read import article_from_text


def told(text: str) -> list[str]:
    """The events of an article of 25 January 2024, a Thursday, with day and place, participants sorted."""
    article = article_from_text(f"Berita hari ini\n\n{text}", "x", language="id", published="2024-01-25")
    return [_short(event) for event in extract_article(article).events]


def _short(event: Event) -> str:
    parts = sorted(f"{p.participant.partition('/')[2]}:{p.role}" for p in event.participations)
    day = event.start.iso if event.start is not None else "-"
    place = event.place.partition("/")[2] if event.place is not None else "-"
    return " ".join([f"{event.kind}/{event.plover or '-'}", str(event.status), day, place, *parts])


CALLED = [
    (
        "Ghana mengecam Qatar. Togo memuji negara Teluk itu.",
        "Statement/SUPPORT held - - QAT:recipient TGO:actor",
    ),
    (
        "Togo mengirim beras ke Fiji. Negara Pasifik tersebut berterima kasih kepada Togo.",
        "Statement/SUPPORT held - - FJI:actor TGO:recipient",
    ),
    (
        "Togo mengecam Laos. Ghana mendesak negara Asia Tenggara itu membuka perbatasan.",
        "Statement/REQUEST held - - GHA:actor LAO:recipient",
    ),
    (
        "Togo menerima Menlu Honduras di Lome, Kamis, sehari setelah negara Amerika Tengah itu mengusir dua diplomat Ghana.",
        "Measure/SANCTION held 2024-01-24 - GHA:recipient HND:actor",
    ),
    (
        "Kapal Kenya memasuki perairan Somalia. Somalia memprotes negara tetangganya itu.",
        "Statement/ACCUSE held - - KEN:recipient SOM:actor",
    ),
]


@pytest.mark.parametrize(("text", "event"), CALLED)
def test_a_state_is_called_by_its_kind(text: str, event: str) -> None:
    assert event in told(text)


SEVERAL = [
    "Qatar mengecam Oman. Togo memuji kedua negara Teluk itu.",
    "Qatar mengecam Oman. Togo memuji negara-negara Teluk itu.",
    "Qatar mengecam Oman. Togo memuji negara kaya itu.",
]


@pytest.mark.parametrize("text", SEVERAL)
def test_several_states_of_a_kind_are_not_one(text: str) -> None:
    assert not [
        event
        for event in told(text)
        if "SUPPORT" in event and "QAT:recipient" in event and "OMN" not in event
    ]


PLACED = [
    (
        "Presiden Togo Faure Gnassingbé mengunjungi Candi Borobudur di Magelang, Selasa (23/1).",
        "Visit/CONSULT held 2024-01-23 borobudur TGO:visitor faure-gnassingbe:visitor",
    ),
    (
        "Presiden Ghana Nana Akufo-Addo dan Presiden Indonesia Joko Widodo mengunjungi Candi Borobudur, Selasa (23/1).",
        "Visit/CONSULT held 2024-01-23 borobudur GHA:visitor IDN:host joko-widodo:host nana-akufo-addo:visitor",
    ),
]


@pytest.mark.parametrize(("text", "event"), PLACED)
def test_what_guests_are_shown_is_where_they_go(text: str, event: str) -> None:
    assert event in told(text)


def test_what_others_are_asked_to_sign_is_not_signed() -> None:
    for verb in ("meminta", "mendesak"):
        events = told(f"Ghana {verb} Togo menandatangani traktat itu.")
        assert events == ["Statement/REQUEST held - - GHA:actor TGO:recipient"]
    assert any(
        e.startswith("Signing/SUPPORT held") for e in told("Ghana dan Togo menandatangani traktat itu.")
    )


def test_what_a_former_envoy_said_back_then_is_not_of_the_news() -> None:
    events = told(
        "Ghana mengecam Togo. Pada Januari 2019, Togo mengusir dua diplomat Mali. "
        "Menteri Luar Negeri Ghana saat itu, Ama Mensah, mengecam keras langkah Togo."
    )
    said = [event for event in events if event.startswith("Statement/ACCUSE")]
    assert said[0] == "Statement/ACCUSE held - - GHA:actor TGO:recipient"
    assert said[1].startswith("Statement/ACCUSE held 2019-01 - GHA:actor TGO:recipient ama-mensah:actor")


def test_back_then_is_the_day_of_the_sentence_before() -> None:
    events = told(
        "Ghana memprotes Togo, Rabu. Insiden terjadi pada Sabtu, 20 Januari. "
        "Ketika itu, kapal pengawas Ghana menangkap kapal Togo yang mencuri ikan."
    )
    assert any(event.startswith("Measure/COERCE held 2024-01-20") for event in events)


CALLS = [
    (
        "Ghana mengecam Togo. Presiden Togo Faure Gnassingbé menyerukan kerja sama global menghadapi wabah.",
        "Statement/REQUEST",
        None,
    ),
    (
        "Ghana berterima kasih kepada Togo. Togo mengutuk serangan Mali ke Chad dan menyerukan gencatan senjata.",
        "Statement/REQUEST",
        "Statement/REQUEST held - - MLI:recipient TGO:actor",
    ),
]


@pytest.mark.parametrize(("text", "kind", "event"), CALLS)
def test_a_call_is_toward_whom_the_sentence_blames(text: str, kind: str, event: str | None) -> None:
    assert [e for e in told(text) if e.startswith(kind)] == ([event] if event else [])


def test_the_day_of_what_it_answers_is_not_that_of_the_news() -> None:
    events = told(
        "Ghana menarik pulang duta besarnya dari Togo menyusul penyadapan oleh Togo pada Agustus 2019."
    )
    assert events == ["Measure/SANCTION held - - GHA:actor TGO:recipient"]


def test_talks_are_no_ceremony_told_beside_them() -> None:
    events = told(
        "Presiden Togo Faure Gnassingbé menerima Presiden Ghana Nana Akufo-Addo di Lome, Kamis, sehari setelah "
        "Ghana membuka kedutaan besarnya di Lome. Dalam pertemuan itu, Gnassingbé berjanji membeli beras Ghana."
    )
    assert any(event.startswith("Statement/AGREE held 2024-01-25") for event in events)


NEARLY = [
    "Pada 2015, kapal perang Ghana dan Togo nyaris baku tembak di Teluk Guinea.",
    "Ghana dan Togo hampir saja berperang pada 2002.",
    "Ghana nyaris mengusir duta besar Togo.",
    "Presiden Ghana Nana Akufo-Addo meminta rakyat tidak membesar-besarkan sikap Togo.",
]


@pytest.mark.parametrize("text", NEARLY)
def test_what_nearly_happened_and_what_ones_own_people_are_asked_is_not_told(text: str) -> None:
    assert told(text) == []
    assert told("Ghana mengusir hampir semua diplomat Togo.") == [
        "Measure/SANCTION held - - GHA:actor TGO:recipient"
    ]


FOLDED = [
    "Sekretaris Jenderal PBB António Guterres menyaksikan upacara tersebut.",
    "Upacara itu disaksikan Sekretaris Jenderal PBB António Guterres.",
]


@pytest.mark.parametrize("behind", FOLDED)
def test_the_ceremony_is_the_signing_told_before(behind: str) -> None:
    events = told(f"Ghana dan Togo menandatangani perjanjian di Lome, Rabu. {behind}")
    assert len(events) == 1
    assert events[0].startswith("Signing/SUPPORT held 2024-01-24 lome")
    assert "antonio-guterres:attendee" in events[0] or "guterres" in events[0]


def test_whoever_flies_to_a_capital_to_protest_has_protested() -> None:
    events = told("Menteri Luar Negeri Ghana terbang ke Lome pada Selasa untuk memprotes Togo.")
    assert any(event.startswith("Statement/ACCUSE held 2024-01-23 lome") for event in events)
    events = told("Menteri Luar Negeri Ghana akan terbang ke Lome untuk memprotes Togo.")
    assert all(" held " not in event for event in events)


def test_what_a_planned_journey_is_for_is_planned() -> None:
    events = told(
        "Presiden Ghana Nana Akufo-Addo akan mengunjungi Togo sebelum bertolak ke Mali untuk menghadiri KTT ECOWAS."
    )
    assert [event.split()[1] for event in events if event.startswith("Summit")] == ["planned"]


def test_who_left_a_city_meets_others_where_he_has_gone() -> None:
    events = told(
        "Dari Accra, Presiden Kenya William Ruto terbang ke Lome dan bertemu Faure Gnassingbé, Selasa."
    )
    assert any(event.startswith("Meeting/CONSULT held 2024-01-23 lome") for event in events)


def test_whoever_then_writes_to_somebody_goes_on_as_the_subject() -> None:
    text = (
        "Presiden Ghana Nana Akufo-Addo tiba di Lome, Rabu. "
        "Akufo-Addo kemudian menyurati Presiden Mali Assimi Goïta dan mengecam Togo."
    )
    blames = [event for event in told(text) if event.startswith("Statement/ACCUSE")]
    assert blames
    assert "GHA:actor" in blames[0]
    assert "MLI" not in blames[0]


def test_those_among_whom_some_are_named_are_appointed() -> None:
    text = (
        "Presiden Indonesia Prabowo Subianto melantik 31 duta besar di Jakarta, Rabu. Di antara mereka terdapat "
        "Siti Nugraha sebagai Dubes RI untuk Polandia dan Mohamad Oemar untuk Prancis."
    )
    appointed = [event for event in told(text) if event.startswith("Appointment")]
    assert len(appointed) == 1
    assert "siti-nugraha:appointee" in appointed[0]
    assert "mohamad-oemar:appointee" in appointed[0]


def posts(text: str) -> set[tuple[str, str | None]]:
    """Who is ambassador, and to which country."""
    article = article_from_text(f"Berita hari ini\n\n{text}", "x", language="id", published="2024-01-25")
    found = extract_article(article).positions
    return {
        (p.person.partition("/")[2], p.to and p.to.partition("/")[2])
        for p in found
        if p.office == "ambassador"
    }


def test_a_list_of_envoys_says_the_office_once() -> None:
    listed = "Presiden melantik Ama Mensah sebagai Dubes RI untuk Polandia, Kofi Boateng untuk Italia, dan Budi Hartono untuk Prancis."
    assert posts(listed) == {("ama-mensah", "POL"), ("kofi-boateng", "ITA"), ("budi-hartono", "FRA")}


def test_whoever_speaks_of_a_post_does_not_hold_it() -> None:
    named = "Presiden melantik Ama Mensah sebagai Dubes RI untuk Polandia."
    for said in (
        "mengkritik lamanya kekosongan pos di Amerika Serikat",
        "mengatakan pos Washington masih kosong",
    ):
        assert posts(f"{named} Anggota DPR Kofi Boateng {said}.") == {("ama-mensah", "POL")}


def test_nobody_appoints_himself() -> None:
    events = told("Ama Mensah dipercaya menjadi Dubes RI untuk Portugal.")
    assert len(events) == 1
    assert "ama-mensah:actor" not in events[0]


def test_a_state_visit_begins_with_the_arrival() -> None:
    text = (
        "Presiden Indonesia Joko Widodo menerima kunjungan kenegaraan Presiden Ghana Nana Akufo-Addo di Istana Merdeka, "
        "Jakarta, Kamis. Akufo-Addo tiba di Jakarta pada Rabu malam."
    )
    visits = [event for event in told(text) if event.startswith("Visit")]
    assert len(visits) == 1
    assert visits[0].startswith("Visit/CONSULT held 2024-01-24 jakarta GHA:visitor IDN:host")
    again = text.replace("pada Rabu malam", "pada 2022")
    assert len([event for event in told(again) if event.startswith("Visit")]) == 2


def test_a_visit_of_days_is_paid_to_whoever_received() -> None:
    events = told(
        "Presiden Ghana Nana Akufo-Addo menerima Presiden Kenya William Ruto di Accra, Rabu. Ruto, yang melakukan "
        "kunjungan kenegaraan dua hari, bertemu Ketua Parlemen Alban Bagbin. Ruto bertolak ke Lome pada Kamis."
    )
    visits = [event for event in events if event.startswith("Visit")]
    assert any("GHA:host" in event and "TGO" not in event for event in visits)
    assert any("TGO:host" in event and "GHA" not in event for event in visits)


def test_to_a_palace_without_a_name_nobody_pays_a_visit() -> None:
    assert told("Ama Mensah, yang sudah tiba di istana bersama tamu lain, menunggu upacara itu.") == []


def test_laws_and_their_abbreviations_name_nobody() -> None:
    text = "Ghana memprotes Undang-Undang Deforestasi Uni Eropa (EUDR). Togo meratifikasi Konvensi Antipenyiksaan."
    article = article_from_text(f"Berita hari ini\n\n{text}", "x", language="id", published="2024-01-25")
    assert {e.label_en for e in extract_article(article).entities} == {"Ghana", "Togo", "European Union"}
