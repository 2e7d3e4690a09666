"""Indonesian releases of palaces, provinces and embassies: who is received, sworn in, and on which day."""

from __future__ import annotations

import pytest

from kg.model import Event
from kg.pipeline import extract_article
from kg.read import article_from_text


def told(text: str) -> list[Event]:
    """The events of a short article of a known day, a Friday."""
    article = article_from_text(f"Berita hari ini\n\n{text}", "pages", language="id", published="2024-05-10")
    return list(extract_article(article).events)


def who(event: Event) -> set[tuple[str, str]]:
    return {(p.participant.partition("/")[2], str(p.role)) for p in event.participations}


def seen(text: str) -> list[tuple[str, str, str | None, set[str]]]:
    """Kind, status, first day and the participants of each event."""
    return [
        (str(e.kind), str(e.status), e.start.iso if e.start else None, {key for key, _ in who(e)})
        for e in told(text)
    ]


CREDENTIALS = (
    "Jakarta - Presiden Joko Widodo menerima surat kepercayaan dari dua duta besar negara sahabat di Istana Merdeka, "
    "Rabu (8/5/2024).\n\n"
)


@pytest.mark.parametrize(
    "text",
    [
        "Adapun kedua duta besar yang diterima oleh Presiden yaitu:\n- Kofi Mensah, Duta Besar LBBP Republik Ghana untuk "
        "Republik Indonesia;\n- Aminata Diallo, Duta Besar LBBP Republik Mali untuk Republik Indonesia.",
        "Dua duta besar yang menyerahkan surat kepercayaan adalah Duta Besar Ghana Kofi Mensah dan Duta Besar Mali Aminata "
        "Diallo.",
        "Para duta besar yang diterima Presiden Joko Widodo adalah Kofi Mensah sebagai Duta Besar LBBP Republik Ghana dan "
        "Aminata Diallo sebagai Dubes LBPP Republik Mali.",
    ],
)
def test_envoys_named_behind_the_ceremony(text: str) -> None:
    events = told(CREDENTIALS + text)
    assert [str(e.kind) for e in events] == ["Ceremony"]
    envoys = {("kofi-mensah", "attendee"), ("aminata-diallo", "attendee"), ("GHA", "attendee")}
    assert envoys | {("joko-widodo", "host"), ("IDN", "host")} <= who(events[0])


def test_a_second_handing_over_is_another() -> None:
    text = (
        "Accra - Kofi Mensah menyerahkan surat kepercayaan kepada Presiden Kenya William Ruto pada Rabu (8/5/2024). "
        "Pada kesempatan yang sama, William Ruto menerima surat kepercayaan Duta Besar Mali Aminata Diallo."
    )
    assert [str(e.kind) for e in told(text)] == ["Ceremony", "Ceremony"]


@pytest.mark.parametrize(
    ("text", "status", "day"),
    [
        ("Presiden Joko Widodo melantik 31 duta besar Indonesia, Rabu (8/5/2024).", "held", "2024-05-08"),
        (
            "Presiden Joko Widodo akan melantik enam orang duta besar luar biasa dan berkuasa penuh RI pada Jumat "
            "(17/5/2024).",
            "planned",
            "2024-05-17",
        ),
        (
            "Lima duta besar baru RI dilantik oleh Presiden Joko Widodo, Rabu (8/5/2024).",
            "held",
            "2024-05-08",
        ),
    ],
)
def test_envoys_sworn_in_by_number(text: str, status: str, day: str) -> None:
    assert seen(f"Jakarta - {text}") == [("Appointment", status, day, {"joko-widodo", "IDN"})]


def test_others_sworn_in_by_number() -> None:
    assert not told("Jakarta - Presiden Joko Widodo melantik 31 wali kota di Istana Negara, Rabu (8/5/2024).")


def test_appointees_behind_the_copula() -> None:
    text = (
        "Jakarta - Presiden Joko Widodo melantik dua duta besar Indonesia, Rabu (8/5/2024).\n\nKedua duta besar baru untuk "
        "negara sahabat yang dilantik di Istana Negara adalah Andi Supandi untuk Kenya merangkap Uganda dan Budi Utomo "
        "untuk Togo."
    )
    (event,) = told(text)
    assert {("andi-supandi", "appointee"), ("budi-utomo", "appointee"), ("joko-widodo", "actor")} <= who(
        event
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Gubernur Riau (Gubri) Syamsuar menerima kunjungan Duta Besar Luar Biasa dan Berkuasa Penuh (LBBP) Designate "
            "Resident Kenya untuk Republik Indonesia Peter Mwangi di Pekanbaru, Selasa (7/5/2024).",
            {("syamsuar", "host"), ("IDN", "host"), ("peter-mwangi", "attendee"), ("KEN", "attendee")},
        ),
        (
            "Gubernur Sumbar, Mahyeldi Ansharullah beserta rombongan bertemu Duta Besar (Dubes) Ghana untuk Indonesia, "
            "Penny Addo di Padang, Senin, 6 Mei 2024.",
            {
                ("mahyeldi-ansharullah", "attendee"),
                ("IDN", "attendee"),
                ("penny-addo", "attendee"),
                ("GHA", "attendee"),
            },
        ),
        (
            "Gubernur Kepulauan Riau, Ansar Ahmad menerima kunjungan Konsul Ghana di Indonesia untuk wilayah Sumatera, "
            "Gordon Addo, Selasa, 7 Mei 2024.",
            {("ansar-ahmad", "host"), ("IDN", "host"), ("gordon-addo", "attendee"), ("GHA", "attendee")},
        ),
    ],
)
def test_governors_meet_for_their_country(text: str, expected: set[tuple[str, str]]) -> None:
    (event,) = told(f"Jakarta - {text}")
    assert (str(event.kind), who(event)) == ("Meeting", expected)


STATE_VISIT = "Jakarta - Presiden Joko Widodo {} kunjungan resmi Presiden Ghana John Mahama di Istana Bogor, Rabu (8/5/2024).\n\n"


def test_what_guest_and_host_do_next_is_on_that_day() -> None:
    text = (
        "Lagu kebangsaan kedua negara diperdengarkan pagi itu.\n\nKedua pemimpin kemudian mengikuti upacara penyambutan "
        "resmi.\n\nKeduanya memperkenalkan delegasi masing-masing.\n\nSetelah itu, Presiden Joko Widodo dan Presiden "
        "Mahama melakukan pembicaraan di beranda Istana."
    )
    people = {"joko-widodo", "john-mahama", "IDN", "GHA"}
    assert seen(STATE_VISIT.format("menyambut") + text) == [
        ("Visit", "held", "2024-05-08", people),
        ("Ceremony", "held", "2024-05-08", people),
        ("Meeting", "held", "2024-05-08", people),
    ]


def test_the_guest_who_is_received_has_come() -> None:
    text = "Presiden Mahama tiba di Istana Bogor sekitar pukul 09.00 WIB."
    events = seen(STATE_VISIT.format("menerima") + text)
    assert [(kind, day) for kind, _, day, _ in events] == [("Meeting", "2024-05-08"), ("Visit", "2024-05-08")]


def test_no_name_in_who_meets_or_in_how() -> None:
    text = "Pertemuan Mahyeldi dengan Konsul Ghana ini diawali dari komunikasi melalui Zoom Meeting pada Rabu (8/5/2024)."
    assert not told(f"Padang - Gubernur itu menulis surat.\n\n{text}")


def test_an_office_shortened_within_a_name() -> None:
    text = "Pertemuan Para Menteri Luar Negeri (Menlu) G20 (G20 FMM) digelar di Bali pada Rabu (8/5/2024)."
    (event,) = told(text)
    assert (str(event.kind), ("g20", "organizer") in who(event)) == ("Conference", True)


@pytest.mark.parametrize(
    "text",
    [
        "Presiden Joko Widodo dijadwalkan bertemu Presiden Ghana John Mahama di sela-sela KTT G20 di Bali.",
        "Menlu Retno akan bertemu Menlu Ghana Shirley Botchwey untuk menghadiri Sidang Komisi Bersama ke-4.",
        "Menlu Retno mengharapkan rencana KTT AS-Kuba dapat membuahkan hasil.",
        '"Pertemuan Luar Biasa Tingkat Menteri OKI membahas situasi di Sudan akan dilaksanakan di Jeddah, pada 18 Mei '
        '2024," demikian pernyataan Kemlu RI.',
    ],
)
def test_gatherings_yet_to_be(text: str) -> None:
    named = [e for e in told(f"Jakarta - {text}") if e.name]
    assert [str(e.status) for e in named] == ["planned"]


def test_what_a_journey_was_for_took_place() -> None:
    text = (
        "Accra - Menlu Retno terbang ke Accra untuk menemui Menlu Ghana Shirley Botchwey pada Rabu (8/5/2024). Dalam "
        "pertemuan {}, Retno {} perdagangan."
    )
    held = [str(e.status) for e in told(text.format("tersebut", "membahas")) if str(e.kind) == "Meeting"]
    planned = [
        str(e.status) for e in told(text.format("tersebut", "akan membahas")) if str(e.kind) == "Meeting"
    ]
    assert (held, planned) == (["held"], ["planned"])


def test_those_of_whom_a_group_is_made_up_go_along() -> None:
    text = "Menlu Retno Marsudi dan para menlu OKI yang terdiri dari Kenya, Mali, dan Chad mengunjungi Accra."
    (event,) = told(f"Accra - {text}")
    visitors = {key for key, role in who(event) if role == "visitor"}
    assert visitors == {"retno-marsudi", "IDN", "oic", "KEN", "MLI", "TCD"}


def test_the_same_in_brackets() -> None:
    text = (
        "Jakarta - Menlu Retno Marsudi menggelar pertemuan kehormatan (courtesy call) dengan Duta Besar Ghana Kofi Mensah di "
        "Senayan, Rabu (8/5/2024)."
    )
    (event,) = told(text)
    assert {
        ("retno-marsudi", "attendee"),
        ("IDN", "attendee"),
        ("kofi-mensah", "attendee"),
        ("GHA", "attendee"),
    } == who(event)


def test_an_embassy_in_a_city_and_its_country() -> None:
    text = (
        "Accra - Kedutaan Besar Republik Indonesia (KBRI) di Accra Ghana menggelar resepsi diplomatik yang dihadiri Menlu "
        "Ghana Shirley Botchwey, Rabu (8/5/2024)."
    )
    (event,) = told(text)
    hosts = {key for key, role in who(event) if role == "host"}
    assert hosts == {"embassy-of-indonesia-in-accra", "IDN"}


def test_who_leads_those_who_come() -> None:
    text = (
        "Jakarta - Presiden Joko Widodo menerima kunjungan kehormatan dari Bank Dunia yang dipimpin Ajay Banga di Jakarta, "
        "Rabu (8/5/2024)."
    )
    (event,) = told(text)
    assert ("ajay-banga", "attendee") in who(event)
    assert "chair" not in {role for _, role in who(event)}


def test_a_report_is_no_lawsuit() -> None:
    assert not told("Jakarta - PBB melaporkan bahwa Sudan telah memasuki kondisi kelaparan total.")


@pytest.mark.parametrize(
    "text",
    [
        "Panglima TNI Agus Subiyanto menerima kunjungan Jenderal Kofi Mensah dari Ghana di Jakarta, Rabu (8/5/2024). Kunjungan "
        "Kofi Mensah kali ini merupakan kedatangannya yang pertama.",
        "Menlu Retno Marsudi menerima Menlu Ghana Kofi Mensah di Jakarta, Rabu (8/5/2024). Ini adalah kunjungan pertama Menlu "
        "Kofi Mensah ke Indonesia.",
    ],
)
def test_the_visit_is_where_the_guest_was_received(text: str) -> None:
    assert [str(e.kind) for e in told(f"Jakarta - {text}")] == ["Meeting"]


@pytest.mark.parametrize(
    "text",
    [
        "Menlu RI Sugiono melakukan kunjungan ke Accra, Ghana, pada Rabu (8/5/2024). Kunjungan ini menandai kunjungan resmi "
        "perdana Menlu Sugiono ke Ghana sejak pelantikannya.",
        "Wapres Ghana Jane Opoku diagendakan mengunjungi Indonesia pada 20-21 Mei 2024. Kunjungan ini merupakan kunjungan "
        "pertama kalinya Wapres Ghana ke Asia.",
    ],
)
def test_what_kind_of_visit_this_is(text: str) -> None:
    assert [str(e.kind) for e in told(f"Jakarta - {text}")] == ["Visit"]


def test_an_hour_is_of_the_day_of_the_news() -> None:
    text = (
        "Jakarta - Wakil Presiden Ghana Jane Opoku tiba di Bandara Soekarno-Hatta, Selasa (7/5/2024).\n\nPerdana Menteri Togo "
        "Victoire Dogbe mendarat di Bandara Soekarno-Hatta sekitar pukul 20.15 WIB.\n\nDogbe disambut oleh Direktur Protokol "
        "Kemlu, Budi Utomo."
    )
    first, second = told(text)
    assert (str(second.kind), second.start) == ("Visit", first.start)
    assert ("budi-utomo", "host") in who(second)


def test_an_ordinal_behind_yang() -> None:
    (event,) = told(
        "Konferensi Tingkat Tinggi (KTT) ASEAN yang ke-43 digelar di Jakarta pada Selasa (7/5/2024)."
    )
    assert event.name == "43rd ASEAN Summit"


def test_who_set_up_something_else_called_no_meeting() -> None:
    text = (
        "Accra - Menlu Sugiono bertemu Menlu Ghana Shirley Botchwey di Accra, Rabu (8/5/2024). Pertemuan itu membahas peran "
        "Indonesia dalam Dewan Pembangunan Teluk yang diinisiasi oleh Presiden Togo Faure Gnassingbe."
    )
    (event,) = told(text)
    assert "faure-gnassingbe" not in {key for key, _ in who(event)}


def test_what_was_signed_before_is_not_when_they_talk() -> None:
    text = (
        "Setelah itu, Presiden Jokowi dan Presiden Mahama melakukan pembicaraan di veranda dan menyaksikan pertukaran nota yang "
        "sebelumnya disusun kedua negara."
    )
    days = [day for kind, _, day, _ in seen(STATE_VISIT.format("menyambut") + text) if kind == "Meeting"]
    assert days == ["2024-05-08"]


def test_a_ceremony_on_the_way_to_which_they_go() -> None:
    text = "Presiden Mahama dan Presiden Jokowi kemudian menuju ke halaman tengah Istana untuk mengikuti upacara kenegaraan."
    days = [day for kind, _, day, _ in seen(STATE_VISIT.format("menyambut") + text) if kind == "Ceremony"]
    assert days == ["2024-05-08"]


def test_today_of_the_release_is_the_day_in_figures() -> None:
    text = (
        "Jakarta - Presiden Joko Widodo hari ini, Kamis, 9 Mei 2024, menyambut Presiden Ghana John Mahama di Istana Bogor.\n\n"
        "Rangkaian acara dilanjutkan dengan pertemuan antara Presiden Jokowi dan Presiden Mahama di veranda Istana."
    )
    assert {day for _, _, day, _ in seen(text)} == {"2024-05-09"}


def test_a_caption_without_a_day_shows_the_visit_of_the_news() -> None:
    text = (
        "BKSAP DPR RI kunjungi Ghana (Foto: Antara)\n\nJAKARTA - Wakil Ketua Badan Kerja Sama Antar-Parlemen (BKSAP) DPR RI Putu "
        "Rudana memperkuat kerja sama dengan Ghana melalui kunjungan bilateral ke Ghana, Selasa (7/5/2024)."
    )
    assert [(kind, day) for kind, _, day, _ in seen(text)] == [("Visit", "2024-05-07")]
