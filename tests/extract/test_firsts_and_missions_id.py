"""Siapa yang akan menjadi yang pertama, di mana kedutaan berada, siapa dari dua orang yang berbicara."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text
from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # whoever will be the first to come has yet to come; who became the first has come
    (
        "Presiden Zambia Hakainde Hichilema akan menjadi presiden Zambia pertama yang mengunjungi Bhutan.",
        ["Visit CONSULT planned - BTN | host=BTN visitor=ZMB visitor=hakainde-hichilema"],
    ),
    (
        "Apabila undangan itu diterima, Presiden Zambia Hakainde Hichilema akan menjadi presiden pertama yang "
        "datang ke Bhutan.",
        ["Visit CONSULT planned - BTN | host=BTN visitor=ZMB visitor=hakainde-hichilema"],
    ),
    (
        "Presiden Zambia Hakainde Hichilema menjadi presiden Zambia pertama yang mengunjungi Bhutan.",
        ["Visit CONSULT held - BTN | host=BTN visitor=ZMB visitor=hakainde-hichilema"],
    ),
    # what one forgets is not done, what one does not forget is
    (
        "Menlu Zambia lupa mengucapkan terima kasih kepada Laos.",
        ["Statement SUPPORT denied - - | actor=ZMB recipient=LAO"],
    ),
    (
        "Menlu Zambia tidak lupa mengucapkan terima kasih kepada Laos.",
        ["Statement SUPPORT held - - | actor=ZMB recipient=LAO"],
    ),
    # two bodies of one name
    ("Dewan Eropa mengecam Belarus.", ["Statement ACCUSE held - - | actor=council-of-europe recipient=BLR"]),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text, "id") == events


NAMED: list[tuple[str, set[str]]] = [
    # an embassy is its sender's, and not of the state that it lies in
    ("Laos akan membuka Kedutaan Besar di Zambia.", {"LAO", "ZMB", "Embassy of Laos"}),
    ("Laos akan membuka Kedutaan Besar di Indonesia.", {"LAO", "IDN", "Embassy of Laos"}),
    (
        "Menlu Laos meresmikan Kedutaan Besar di Jakarta.",
        {"LAO", "IDN", "jakarta", "Embassy of Laos in Jakarta"},
    ),
    # what a unit is for is nobody's name
    (
        "Kepala Dinas Pariwisata Provinsi Bali, Wayan Sudarta, menemui Duta Besar Laos.",
        {"wayan-sudarta", "LAO", "IDN", "bali"},
    ),
    (
        "Kepala Dinas Perhubungan Kota Surabaya, Rudi Hartawan, menemui Duta Besar Laos.",
        {"rudi-hartawan", "LAO", "IDN", "surabaya"},
    ),
]


@pytest.mark.parametrize(("text", "names"), NAMED)
def test_named(text: str, names: set[str]) -> None:
    found = extract_article(article_from_text(text, "named", language="id", published="2023-06-15"))
    bodies = {e.key: e.label_en for e in found.entities if e.key.startswith("organization/")}
    assert {bodies.get(e.key, e.key.rpartition("/")[2]) for e in found.entities} == names


QUOTED: list[tuple[str, str, str]] = [
    (
        "id",
        "Dua pejabat Zambia, Mulambo Haimbe dan Ronald Simwinga, mengatakan bahwa perundingan akan dimulai.",
        "person/mulambo-haimbe",
    ),
    (
        "id",
        "Utusan Zambia, Ronald Simwinga, mengatakan bahwa perundingan akan dimulai.",
        "person/ronald-simwinga",
    ),
    (
        "en",
        "Two Zambian officials, Mulambo Haimbe and Ronald Simwinga, said that the talks would begin.",
        "person/mulambo-haimbe",
    ),
]


@pytest.mark.parametrize(("language", "text", "speaker"), QUOTED)
def test_quoted(language: str, text: str, speaker: str) -> None:
    found = extract_article(article_from_text(text, "quoted", language=language, published="2023-06-15"))
    assert [q.speaker for q in found.quotations] == [speaker]


FORGOTTEN: list[tuple[str, list[str]]] = [
    (
        "Zambia's foreign minister forgot to thank Laos.",
        ["Statement SUPPORT denied - - | actor=ZMB recipient=LAO"],
    ),
    (
        "Zambia's foreign minister did not forget to thank Laos.",
        ["Statement SUPPORT held - - | actor=ZMB recipient=LAO"],
    ),
]


@pytest.mark.parametrize(("text", "events"), FORGOTTEN)
def test_forgotten(text: str, events: list[str]) -> None:
    assert told(text, "en") == events


def test_the_holy_see_has_a_secretary_of_state() -> None:
    text = "Sekretaris Negara Vatikan, Kardinal Pietro Rossi, bertemu Presiden Laos."
    found = extract_article(article_from_text(text, "held", language="id", published="2023-06-15"))
    assert [(p.office, p.of) for p in found.positions] == [("secretary of state", "country/VAT")]
