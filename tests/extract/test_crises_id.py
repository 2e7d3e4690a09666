"""Indonesian reports of crises: rows of measures, days of what others did, aims that are no acts, whose news it is."""

from __future__ import annotations

import pytest

from kg.model import Event, Plover
from kg.pipeline import extract_article
from kg.read import article_from_text


def told(text: str) -> list[Event]:
    """The events of a short article of a known day, a Thursday."""
    article = article_from_text(f"Berita hari ini\n\n{text}", "crises", language="id", published="2024-01-25")
    return list(extract_article(article).events)


def seen(text: str) -> set[tuple[str, str, frozenset[str]]]:
    """Type, status and the participants with their roles of each event."""
    return {
        (
            str(e.plover),
            str(e.status),
            frozenset(f"{p.role.value}={p.participant.partition('/')[2]}" for p in e.participations),
        )
        for e in told(text)
    }


AGAINST = frozenset({"actor=KEN", "recipient=MLI"})

SEEN = [
    # verbs in a row have the subject of the first
    (
        "Kenya menolak tuduhan Mali, menutup perbatasan, dan menghentikan perdagangan bilateral.",
        {("REJECT", "held", AGAINST), ("SANCTION", "held", AGAINST), ("SANCTION", "held", AGAINST)},
    ),
    (
        "Kenya melarang perusahaan Mali beroperasi di negaranya, mengajukan gugatan ke Organisasi Perdagangan Dunia (WTO).",
        {("SANCTION", "held", AGAINST), ("ACCUSE", "held", AGAINST)},
    ),
    # what an act is for is not done
    (
        "Polisi Kenya melepaskan tembakan ke udara untuk membubarkan kerumunan pengunjuk rasa.",
        {("ASSAULT", "conditional", frozenset({"actor=KEN"}))},
    ),
    ("Kenya memutuskan untuk mengusir dua diplomat Mali.", {("SANCTION", "planned", AGAINST)}),
    # words are said, whatever act was decided on beside them
    (
        "Kenya memutuskan untuk menangguhkan perjanjian itu dan memperingatkan Mali agar tidak menyerang.",
        {("SANCTION", "planned", AGAINST), ("THREATEN", "held", AGAINST)},
    ),
    # whose news it is takes no part
    ("Kenya menjatuhkan sanksi baru kepada Mali, seperti dilansir Xinhua.", {("SANCTION", "held", AGAINST)}),
    # who acts behind "setelah" and bears no name
    (
        "Kenya berduka setelah militer merebut kekuasaan di Mali serta menahan Presiden Ibrahim Boubacar Keita.",
        {("COERCE", "held", frozenset({"actor=MLI", "recipient=ibrahim-boubacar-keita"}))},
    ),
    (
        "Kenya berduka pasca Presiden Mali Assimi Goita berencana mengerahkan pasukan cadangan.",
        {
            ("MOBILIZE", "planned", frozenset({"actor=MLI", "actor=assimi-goita"})),
        },
    ),
    # people who are asked where they are
    ("Kenya mendesak agar aparat keamanan di Mali menahan diri.", {("REQUEST", "held", AGAINST)}),
    # whom "-nya" means, and who does what in a relative clause
    (
        "Kenya memutuskan hubungan diplomatik dengan Mali, seraya menudingnya mendukung terorisme.",
        {("SANCTION", "held", AGAINST), ("ACCUSE", "held", AGAINST)},
    ),
    (
        "Kenya mengecam serangan darat itu dan serangan lain yang Mali lancarkan.",
        {("ACCUSE", "held", AGAINST)},
    ),
    # what a measure does, and whom nobody asks
    ("Kenya mengatakan keputusan itu secara jelas melarang warga Mali masuk ke negaranya.", set()),
    (
        "Kenya mengumumkan bahwa ia telah menunda kapal Mali yang membawa migran dan meminta Mali menarik kapalnya.",
        {("REQUEST", "held", AGAINST)},
    ),
    # a verb joined to one whose subject stands before the conjunction
    (
        "Presiden Kenya William Ruto mengancam Chad usai menggempur Mali dan menangkap Presiden Assimi Goita.",
        {
            ("THREATEN", "held", frozenset({"actor=william-ruto", "actor=KEN", "recipient=TCD"})),
            ("ASSAULT", "held", frozenset({"actor=william-ruto", "actor=KEN", "recipient=MLI"})),
            (
                "COERCE",
                "held",
                frozenset({"actor=william-ruto", "actor=KEN", "recipient=assimi-goita", "recipient=MLI"}),
            ),
        },
    ),
    # "hingga" closes a list of states and bodies
    (
        "Tindakan Mali itu dikecam oleh Kenya, Uni Eropa, hingga Chad.",
        {("ACCUSE", "held", frozenset({"actor=KEN", "actor=eu", "actor=TCD", "recipient=MLI"}))},
    ),
    (
        "Presiden Kenya William Ruto memerintahkan pemberlakuan tarif terhadap Mali.",
        {
            ("SANCTION", "held", frozenset({"actor=william-ruto", "actor=KEN", "recipient=MLI"})),
        },
    ),
    # a charge called made up
    ("Kenya menyebut bahwa tuduhan dari Mali ini mengada-ada.", {("REJECT", "held", AGAINST)}),
    # what is no act
    ("Kenya telah menerima balasan Mali terkait usulan gencatan senjata.", set()),
    ("Negara-negara itu ingin melihat Mali keluar dari krisis bersama Uni Afrika.", set()),
    ("Warga Kenya yang sedang berkunjung ke Mali diminta pulang.", set()),
]


@pytest.mark.parametrize(("text", "expected"), SEEN)
def test_who_does_what(text: str, expected: set[tuple[str, str, frozenset[str]]]) -> None:
    assert seen(text) == expected


DAYS = [
    (
        "Kenya mengecam keras serangan Mali di Niger, termasuk serangan terbaru pada 20 Januari 2024.",
        None,
    ),
    ("Kenya mengecam keras serangan Mali yang dilancarkan ke Niger pada 20 Januari 2024.", None),
]


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_the_day_of_the_attack_is_not_that_of_the_words(text: str, day: str | None) -> None:
    statement = next(e for e in told(text) if e.plover is Plover.ACCUSE)
    assert (statement.start.iso if statement.start else None) == day


def test_a_day_of_what_is_said_dates_no_act() -> None:
    (closed,) = told(
        "Kenya menutup perbatasan dengan Mali dan mengatakan bahwa warga dapat kembali sebelum 1 Februari."
    )
    assert closed.start is None
    assert str(closed.status) == "held"


def test_a_call_told_when_two_met_plans_no_meeting() -> None:
    (met,) = told(
        "Seruan itu disampaikan Menlu Kenya Musalia Mudavadi saat bertemu Menlu Mali Abdoulaye Diop."
    )
    assert str(met.status) == "held"


QUOTED = [
    ('“Kami tidak akan pernah mundur dari sini," kata Presiden Kenya William Ruto.', "person/william-ruto"),
    ('"Kami tidak akan pernah mundur dari sini,” kata Presiden Kenya William Ruto.', "person/william-ruto"),
    (
        '"Kami tidak akan pernah mundur dari sini," demikian pernyataan resmi Kementerian Luar Negeri Kenya.',
        "organization/mfa-ken",
    ),
    (
        '"Kami belum menerima laporan itu," kata Direktur Hukum, Bahasa, dan Arsip Kemlu RI, Budi Santoso.',
        "person/budi-santoso",
    ),
]


@pytest.mark.parametrize(("text", "speaker"), QUOTED)
def test_who_is_quoted(text: str, speaker: str) -> None:
    article = article_from_text(f"Berita hari ini\n\n{text}", "crises", language="id", published="2024-01-25")
    (quotation,) = extract_article(article).quotations
    assert quotation.direct
    assert quotation.speaker == speaker


def test_a_fight_is_between_those_who_fought_and_no_one_who_offers_help() -> None:
    fight = [
        e
        for e in told(
            "Kenya dan Mali baku tembak pada Senin.\n\nChad serta Niger menawarkan bantuan kepada keduanya.\n\n"
            "Seorang tentara tewas dalam pertempuran singkat pada Mei 2023."
        )
        if e.plover is Plover.ASSAULT
    ]
    assert {p.participant for e in fight for p in e.participations} == {"country/KEN", "country/MLI"}


def test_where_an_envoy_is_called_from_nothing_is_said() -> None:
    blamed = next(
        e
        for e in told("Kenya menarik duta besarnya dari Bamako dan menuduh Mali menanam ranjau darat.")
        if e.plover is Plover.ACCUSE
    )
    assert blamed.place is None


def test_what_was_foreseen_is_of_the_day_of_the_news() -> None:
    (blamed,) = told("Kenya, seperti yang diperkirakan, mengecam Mali, Rabu.")
    assert blamed.start is not None
    assert blamed.start.iso == "2024-01-24"


def test_help_agreed_on_is_toward_whom_it_is_for() -> None:
    (agreed,) = told("Uni Eropa setuju untuk mengalokasikan bantuan senilai 18 juta euro untuk Mali.")
    assert {p.participant for p in agreed.participations if p.role.value == "recipient"} == {"country/MLI"}


def test_a_government_behind_a_city_acts() -> None:
    (expelled,) = told(
        "Sebagai protes atas pembakaran kedutaan Kenya di Bamako, Pemerintah Mali mengusir duta besar Kenya pada Kamis."
    )
    parts = {(p.role.value, p.participant) for p in expelled.participations}
    assert parts == {("actor", "country/MLI"), ("recipient", "country/KEN")}


def test_where_a_speech_was_held_nothing_is_promised() -> None:
    (promised,) = told(
        "Presiden Kenya William Ruto berjanji membantu dalam pidatonya di New York, Amerika Serikat."
    )
    assert {p.participant for p in promised.participations} == {"person/william-ruto", "country/KEN"}


def test_where_what_is_talked_about_is_no_summit_is_held() -> None:
    places = {e.place for e in told("Presiden Kenya menghadiri KTT yang membahas gencatan senjata di Mali.")}
    assert places <= {None}


def test_nobody_goes_to_what_a_summit_talks_about() -> None:
    visits = [
        e
        for e in told(
            "Presiden Kenya William Ruto bertolak menuju Mesir untuk menghadiri KTT yang membahas gencatan senjata di Mali."
        )
        if str(e.kind) == "Visit"
    ]
    assert [e.place for e in visits] == ["country/EGY"]
