"""Indonesian sentences that open with a scene, with "yang" or with a noun, and who acts behind it."""

from __future__ import annotations

import pytest

from kg.model import Event, OfficeId
from kg.pipeline import extract_article
from kg.read import article_from_text


def told(text: str) -> list[Event]:
    """The events of a short article of a known day, a Wednesday."""
    article = article_from_text(f"Berita hari ini\n\n{text}", "pages", language="id", published="2019-05-15")
    return list(extract_article(article).events)


def seen(text: str) -> set[tuple[str, str, frozenset[str]]]:
    """Kind, status and, by role, the participants of each event."""
    return {
        (
            str(e.kind),
            str(e.status),
            frozenset(f"{p.role}={p.participant.partition('/')[2]}" for p in e.participations),
        )
        for e in told(text)
    }


def who(kind: str, *parts: str, status: str = "held") -> tuple[str, str, frozenset[str]]:
    return (kind, status, frozenset(parts))


TOLD = [
    # whoever is named in the phrase that opens the sentence is no third one who acts
    (
        "Setelah pidato Emmanuel Macron, Jerman dan Belanda mengecam Rusia.",
        {who("Statement", "actor=DEU", "actor=NLD", "recipient=RUS")},
    ),
    (
        "Menyusul kudeta di Niger, Kenya, Togo, dan Ghana memanggil pulang duta besarnya dari Mali.",
        {who("Measure", "actor=KEN", "actor=TGO", "actor=GHA", "recipient=MLI")},
    ),
    (
        "Sehari setelah pidato Emmanuel Macron, para pemimpin Italia, Spanyol, dan Polandia mengecam Rusia.",
        {who("Statement", "actor=ITA", "actor=ESP", "actor=POL", "recipient=RUS")},
    ),
    # not so where they act in the clause that opens it, or are led by one preposition
    (
        "Perang usai setelah Armenia, Azerbaijan, dan Rusia meneken pernyataan bersama.",
        {who("Signing", "signatory=ARM", "signatory=AZE", "signatory=RUS")},
    ),
    (
        "Dalam kunjungan ke Chad, Mali, dan Niger, Retno Marsudi mengecam Rusia.",
        {
            *(
                who("Visit", f"host={code}", "visitor=IDN", "visitor=retno-marsudi")
                for code in ("TCD", "MLI", "NER")
            ),
            who("Statement", "actor=IDN", "actor=retno-marsudi", "recipient=RUS"),
        },
    ),
    # a comma and "dan" before another subject part two clauses
    (
        "Jepang menjatuhkan sanksi kepada Rusia, dan Kanada mengusir tiga diplomat Belarus.",
        {
            who("Measure", "actor=JPN", "recipient=RUS"),
            who("Measure", "actor=CAN", "recipient=BLR"),
        },
    ),
    # who did it stands behind the copula
    (
        "Yang menandatangani perjanjian itu adalah Kenya, Togo, dan Ghana.",
        {who("Signing", "signatory=KEN", "signatory=TGO", "signatory=GHA")},
    ),
    ("Yang terpenting adalah Kenya mengecam serangan itu.", {who("Statement", "actor=KEN")}),
    # a journey's noun is nobody's name
    (
        "Muhibah Retno Marsudi ke Kenya dimulai di Nairobi.",
        {who("Visit", "host=KEN", "visitor=IDN", "visitor=retno-marsudi")},
    ),
    # what is being arranged is yet to come
    (
        "Pertemuan Kenya dan Togo sedang diupayakan.",
        {who("Meeting", "attendee=KEN", "attendee=TGO", status="planned")},
    ),
    # an apology that somebody utters in the passive
    (
        "Permintaan maaf itu disampaikan Belgia kepada Kenya.",
        {who("Statement", "actor=BEL", "recipient=KEN")},
    ),
    # the work of a mission or an institute is stopped; not that of a shop
    ("Rusia mencabut izin konsulat Swedia di Murmansk.", {who("Measure", "actor=RUS", "recipient=SWE")}),
    ("Rusia mencabut izin usaha toko Swedia di Murmansk.", set()),
    # an act that somebody else did later, too
    (
        "Spanyol mengusir dua diplomat Venezuela pada Senin. Portugal menyusul sehari kemudian.",
        {who("Measure", "actor=ESP", "recipient=VEN"), who("Measure", "actor=PRT", "recipient=VEN")},
    ),
    # what is called off behind "serta" is another thing
    (
        "Latvia mengumumkan penarikan duta besarnya dari Kenya serta membatalkan kunjungannya ke Mali.",
        {
            who("Measure", "actor=LVA", "recipient=KEN"),
            who("Visit", "host=MLI", "visitor=LVA", status="cancelled"),
        },
    ),
    # people brought home
    (
        "Pesawat Kenya yang membawa 200 warga Kenya dari Kabul mendarat di Nairobi.",
        {who("Measure", "actor=KEN")},
    ),
    ("Pesawat Kenya yang membawa 200 turis dari Kabul jatuh di Nairobi.", set()),
    # police of another state are asked, and open no embassy
    (
        "Kedutaan Besar Ghana di Lome menuntut polisi Togo membuka hasil penyelidikan.",
        {who("Statement", "actor=GHA", "actor=embassy-of-ghana-in-lome", "recipient=TGO")},
    ),
]


@pytest.mark.parametrize(("text", "events"), TOLD)
def test_who_acts(text: str, events: set[tuple[str, str, frozenset[str]]]) -> None:
    assert seen(text) == events


DATED = [
    ("Retno Marsudi mengecam Israel di Oslo pada Maret 2015.", "2015-03"),
    ("Permintaan maaf pernah disampaikan Belgia di Nairobi pada Maret 2015.", "2015-03"),
    ("Retno Marsudi mengecam serangan di Oslo pada Maret 2015.", None),
    # the day of what is spoken of, and that of a treaty
    ("Retno Marsudi mendesak Turki mengakui pembantaian 24 April 1915.", None),
    ("Pada Senin Kenya membatalkan pakta dengan Togo yang diteken di Lome, 3 Maret 2015.", "2019-05-13"),
]


@pytest.mark.parametrize(("text", "day"), DATED)
def test_the_day_of_an_act_is_not_that_of_what_it_names(text: str, day: str | None) -> None:
    event = told(text)[0]
    assert (event.start.iso if event.start else None) == day


def test_a_treaty_is_not_signed_in_a_part_of_the_world() -> None:
    (event,) = told("Kenya dan Togo menandatangani Perjanjian Persahabatan di Asia Tenggara.")
    assert event.place is None


def test_a_journey_that_begins_in_a_city_has_its_country() -> None:
    (event,) = told("Lawatan Retno Marsudi ke Kenya diawali di Mombasa.")
    assert event.place == "country/KEN"


def test_years_on_end_are_a_span_of_what_goes_on() -> None:
    (talks,) = told("Kenya pada 2015 dan 2016 menjadi tuan rumah perundingan Mali dan Togo.")
    assert (talks.start and talks.start.iso, talks.end and talks.end.iso) == ("2015", "2016")
    (visit,) = told("Retno Marsudi mengunjungi Kenya pada 2015 dan 2016.")
    assert visit.end is None


HELD = [
    (
        "Gubernur DIY Sri Sultan Hamengku Buwono X tiba di Oslo.",
        "governor",
        "place/special-region-of-yogyakarta",
    ),
    ("Perwakilan Dagang AS Rafael Dunmore tiba di Oslo.", "trade representative", "country/USA"),
]


@pytest.mark.parametrize(("text", "office", "of"), HELD)
def test_an_office_before_a_style_or_within_the_name_of_a_body(text: str, office: str, of: str) -> None:
    article = article_from_text(f"Berita hari ini\n\n{text}", "pages", language="id", published="2019-05-15")
    (position,) = extract_article(article).positions
    assert (position.office, position.of) == (OfficeId(office), of)


def test_several_leaders_are_not_the_one_before_the_comma() -> None:
    text = "Usai pidato Emmanuel Macron, para pemimpin Italia mengecam Rusia."
    article = article_from_text(f"Berita hari ini\n\n{text}", "pages", language="id", published="2019-05-15")
    assert all(p.of != "country/ITA" for p in extract_article(article).positions)
