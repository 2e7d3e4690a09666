"""Indonesian news of the world: what an act answers and its day, calls for calm, where a blow fell."""

from __future__ import annotations

import pytest

from kg.model import Event
from kg.pipeline import extract_article
from kg.read import article_from_text


def told(text: str, day: str = "2025-04-24") -> list[Event]:
    """The events of a short article, in order of their words."""
    article = article_from_text(f"Berita hari ini\n\n{text}\n", "x", language="id", published=day)
    return sorted(extract_article(article).events, key=lambda e: min(v.begin for v in e.evidence))


def starts(text: str) -> list[str | None]:
    return [e.start.iso if e.start is not None else None for e in told(text)]


def parts(event: Event) -> set[tuple[str, str]]:
    return {(p.role.value, p.participant) for p in event.participations}


@pytest.mark.parametrize(
    ("behind", "day"),
    [
        ("setelah serangan di Kashmir menewaskan 26 orang pada Selasa (22/4)", None),
        ("menyusul ledakan bom di Kashmir pada Selasa (22/4)", None),
        ("setelah ledakan bom di Kashmir, Selasa (22/4)", "2025-04-22"),
        ("pada Selasa (22/4) menyusul ledakan bom di Kashmir", "2025-04-22"),
        ("setelah Presiden Bazoum tewas pada 26 Juli 2023", None),  # what opens the news is new
    ],
)
def test_the_day_of_what_an_act_answers(behind: str, day: str | None) -> None:
    assert starts(f"India mengusir dua diplomat Pakistan {behind}.") == [day]


def test_background_that_answers_what_is_long_ago_has_no_day() -> None:
    news = "Menteri Luar Negeri Ghana bertemu Menteri Luar Negeri Togo di Lome, Kamis."
    told_behind = "India mengusir dua diplomat Pakistan setelah Presiden Bazoum tewas pada 26 Juli 2023."
    assert starts(f"{news}\n\n{told_behind}") == ["2025-04-24", None]


def test_a_meeting_behind_it_has_the_day_of_both() -> None:
    assert starts("Narendra Modi mengecam Pakistan usai bertemu Donald Trump, Selasa (22/4).") == [
        "2025-04-22",
        "2025-04-22",
    ]


def test_what_it_answers_is_no_news_day() -> None:
    text = (
        "India menutup perbatasan dengan Pakistan setelah serangan di Kashmir menewaskan 26 orang pada Selasa (22/4)."
        "\n\nPakistan mengecam India."
    )
    assert starts(text) == [None, None]


def test_said_during_a_visit() -> None:
    text = "Paus Fransiskus mengecam Chili ketika mengunjungi La Paz pada Juli 2015."
    blamed, _ = told(text)
    assert (blamed.start.iso if blamed.start else None, blamed.place) == ("2015-07", "place/la-paz")


@pytest.mark.parametrize(
    "call",
    [
        "menyerukan semua pihak menahan diri",
        "meminta semua pihak menahan diri",
        "menyerukan gencatan senjata segera",
        "menyerukan penghentian segera kekerasan",
    ],
)
def test_calls_for_calm_are_toward_both(call: str) -> None:
    _, called = told(f"Iran menyerang Israel pada Rabu. Prancis {call}.")
    assert called.plover == "REQUEST"
    assert parts(called) == {
        ("actor", "country/FRA"),
        ("recipient", "country/IRN"),
        ("recipient", "country/ISR"),
    }


def test_no_call_for_calm() -> None:
    assert len(told("Iran menyerang Israel pada Rabu. Guterres meminta keluarganya pulang.")) == 1


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Rusia melancarkan serangan drone terhadap kilang minyak di Lviv pada Rabu.", "place/lviv"),
        ("Serangan Rusia terhadap Lviv menewaskan tiga orang pada Rabu.", "place/lviv"),
        ("Israel melancarkan serangan udara terhadap konsulat Iran di Damaskus.", "place/damascus"),
    ],
)
def test_where_a_blow_fell(text: str, place: str) -> None:
    (struck,) = told(text)
    assert struck.place == place


def test_what_is_condemned_lies_elsewhere() -> None:
    (blamed,) = told("Uni Eropa mengecam serangan Israel terhadap konsulat Iran di Damaskus.")
    assert blamed.place is None


def test_what_the_first_verb_calls_off() -> None:
    events = told("Inggris membatalkan undangan itu dan mengusir dua diplomat Rusia.")
    assert [e.status for e in events if e.plover == "SANCTION"] == ["held"]
    events = told("Kunjungan itu dibatalkan dan Iran memanggil Duta Besar Inggris.")
    assert [e.status for e in events if e.plover == "ACCUSE"] == ["held"]
    events = told("Joe Biden batal mengunjungi Jepang dan bertemu PM Fumio Kishida.")
    assert {e.status for e in events} == {"cancelled"}


def test_a_national_security_council_is_not_that_of_the_un() -> None:
    article = article_from_text(
        "Rapat\n\nPresiden Yoon Suk-yeol menggelar rapat Dewan Keamanan Nasional pada Senin.\n",
        "x",
        language="id",
    )
    assert "organization/unsc" not in {e.key for e in extract_article(article).entities}


def test_both_countries_of_whom_a_third_speaks() -> None:
    text = (
        "India menutup perbatasan dengan Pakistan.\n\nPakistan mengecam India.\n\n"
        "Presiden AS Donald Trump menelepon Perdana Menteri India Narendra Modi.\n\n"
        "Presiden Trump mendesak kedua negara menahan diri."
    )
    asked = told(text)[-1]
    assert {p for r, p in parts(asked) if r == "recipient"} == {"country/IND", "country/PAK"}


def test_three_that_were_joined() -> None:
    text = (
        "Burkina Faso, Mali, dan Niger mengecam Prancis.\n\nBamako dan Ouagadougou memuji Rusia.\n\n"
        "Presiden Nigeria Bola Tinubu mendesak ketiga negara itu mencabut keputusannya."
    )
    asked = told(text)[-1]
    assert {p for r, p in parts(asked) if r == "recipient"} == {"country/BFA", "country/MLI", "country/NER"}


def test_a_leader_by_the_surname_alone() -> None:
    (call,) = told("Presiden Turki Recep Tayyip Erdogan menelepon Putin pada Rabu. Rusia tidak menjawab.")
    assert ("attendee", "person/vladimir-putin") in parts(call)
    assert ("attendee", "country/RUS") in parts(call)
    (call,) = told("Presiden Turki Recep Tayyip Erdogan menelepon Putin pada Rabu.")
    assert ("attendee", "country/RUS") not in parts(call)  # Russia is not named


def test_a_crowd_tells_one_event() -> None:
    (protest,) = told(
        "Ribuan warga Armenia turun ke jalan di Yerevan pada Rabu memprotes kesepakatan dengan Rusia."
    )
    assert protest.plover == "PROTEST"
    assert parts(protest) == {("actor", "country/ARM"), ("recipient", "country/RUS")}
    assert [
        e.plover for e in told("Warga Iran berunjuk rasa di Teheran pada Rabu. Turki mengecam Israel.")
    ] == [
        "PROTEST",
        "ACCUSE",
    ]


def test_what_a_paper_is_for_lies_elsewhere() -> None:
    (signed,) = told("Armenia dan Azerbaijan menandatangani kesepakatan untuk mengakhiri perang di Karabakh.")
    assert signed.place is None
    (signed,) = told("Armenia dan Azerbaijan menandatangani kesepakatan untuk mengakhiri perang, di Lima.")
    assert signed.place == "place/lima"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Azerbaijan mengaku tak sengaja menembak jatuh helikopter Rusia.", "held"),
        ("Irlandia tidak berencana menutup kedutaannya di Israel.", "denied"),
        ("Irlandia berencana menutup kedutaannya di Israel.", "planned"),
    ],
)
def test_negations(text: str, status: str) -> None:
    (event,) = told(text)
    assert event.status == status


def test_a_congress_that_acts_is_a_parliament() -> None:
    (banned,) = told("Kongres Peru menyatakan Presiden Kolombia Gustavo Petro persona non grata.")
    assert banned.plover == "SANCTION"
    (gathered,) = told("Kongres Diaspora Indonesia digelar di Lima pada Rabu.")
    assert gathered.kind == "Conference"


def test_hoping_asks_nobody() -> None:
    assert len(told("Armenia menyerang Azerbaijan. Iran berharap perdamaian permanen tercapai.")) == 1


def test_elections_are_asked_of_where_they_are() -> None:
    (asked,) = told("Uni Eropa menyerukan pemilihan umum yang bebas di Venezuela.")
    assert ("recipient", "country/VEN") in parts(asked)


@pytest.mark.parametrize(
    "text",
    [
        "Presiden Niger Mohamed Bazoum digulingkan militer pada Rabu.",
        "Presiden Niger Mohamed Bazoum dilengserkan lewat kudeta pada Rabu.",
        "Tentara Niger mencopot Presiden Mohamed Bazoum dari kekuasaan pada Rabu.",
        "Militer Niger menggulingkan Presiden Mohamed Bazoum pada Rabu.",
    ],
)
def test_a_leader_is_put_out_of_power(text: str) -> None:
    (ousted,) = told(text)
    assert parts(ousted) == {("actor", "country/NER"), ("recipient", "person/mohamed-bazoum")}
    assert (ousted.plover, ousted.start.iso if ousted.start else None) == ("COERCE", "2025-04-23")


@pytest.mark.parametrize(
    "text",
    [
        "Presiden Niger Mohamed Bazoum mencopot menterinya dari jabatan pada Rabu.",
        "Partai oposisi Niger menyingkirkan Presiden Mohamed Bazoum dari kekuasaan lewat pemilu.",
        "Pohon itu ditumbangkan angin di Niger pada Rabu.",
    ],
)
def test_nobody_is_put_out_of_power(text: str) -> None:
    assert not [e for e in told(text) if e.plover == "COERCE"]


def test_an_aside_ends_with_its_year() -> None:
    text = "Iran, yang baru mengakhiri perang delapan tahun dengan Irak pada 1988, mengecam Irak."
    assert starts(text) == ["1988", None]
