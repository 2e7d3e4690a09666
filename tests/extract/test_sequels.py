"""Which event continues which: rounds, papers and their steps, visits returned, what the text calls a sequel."""

from __future__ import annotations

import pytest

from kg.model import Findings
from kg.pipeline import extract_article
from kg.read import article_from_text

DAY = "2023-06-14"

EN = [
    # the next of a series
    (
        "Ghana and Togo held talks in Lome on Monday. A second round is to be held in Accra in July.",
        ["Negotiation planned 2023-07 <- Meeting held 2023-06-12"],
    ),
    (
        "The foreign ministers of Chad and Niger met in N'Djamena on Tuesday. They agreed to meet again in Niamey in August.",
        ["Meeting planned 2023-08 <- Meeting held 2023-06-13"],
    ),
    (
        "Peru and Chile opened a third round of talks in Lima on Monday. The second round was held in Santiago in March.",
        ["Negotiation held 2023-06-12 <- Negotiation held 2023-03"],
    ),
    (
        "The 18th Nordic-Baltic Summit opened in Riga on Tuesday. The 17th Nordic-Baltic Summit was held in Oslo in 2022.",
        ["Summit held 2023-06-13 <- Summit held 2022"],
    ),
    # a visit returned
    (
        "President Faure Gnassingbe of Togo visited Ghana in March. Ghanaian President Nana Akufo-Addo will pay a "
        "return visit to Togo in July.",
        ["Visit planned 2023-07 <- Visit held 2023-03"],
    ),
    # the steps of a paper
    (
        "Ghana and Togo signed a border treaty in Accra on Tuesday after talks between Ghana and Togo in Lome in May.",
        ["Signing held 2023-06-13 <- Meeting held 2023-05"],
    ),
    (
        "Kenya and Uganda signed a trade pact on Tuesday after negotiations between Kenya and Uganda in Arusha.",
        ["Signing held 2023-06-13 <- Negotiation held 2023-06-13"],
    ),
    (
        "Kenya and Somalia signed a maritime accord in Nairobi on Tuesday. The text had been initialled by Kenya and "
        "Somalia in Mogadishu on May 20.",
        ["Signing held 2023-06-13 <- Signing held 2023-05-20"],
    ),
    (
        "Croatia and Slovenia signed a treaty on their sea border in Zagreb in March. Slovenia ratified the treaty on "
        "Monday.",
        ["Measure held 2023-06-12 <- Signing held 2023-03"],
    ),
    # what the text calls so
    (
        "Ghana and Togo signed a trade pact in Accra on Tuesday. The pact grew out of talks between Ghana, Togo and "
        "Benin in Cotonou in April.",
        ["Signing held 2023-06-13 <- Meeting held 2023-04"],
    ),
    (
        "Talks between Peru and Bolivia in La Paz in April led to a trade agreement that Peru and Bolivia signed in Lima "
        "on Monday.",
        ["Signing held 2023-06-12 <- Meeting held 2023-04"],
    ),
    (
        "The leaders of Kenya and Uganda met in Kampala on Monday. As a follow-up, their defence ministers will meet in "
        "Nairobi in July.",
        ["Meeting planned 2023-07 <- Meeting held 2023-06-12"],
    ),
]

ID = [
    (
        "Ghana dan Togo berunding di Lome, Senin. Putaran kedua perundingan akan digelar di Accra pada Juli.",
        ["Negotiation planned 2023-07 <- Negotiation held 2023-06-12"],
    ),
    (
        "Menlu Chad dan Menlu Niger bertemu di N'Djamena, Selasa. Keduanya akan bertemu kembali di Niamey pada Agustus.",
        ["Meeting planned 2023-08 <- Meeting held 2023-06-13"],
    ),
    (
        "Presiden Togo Faure Gnassingbe mengunjungi Ghana pada Maret. Presiden Ghana Nana Akufo-Addo akan melakukan "
        "kunjungan balasan ke Togo pada Juli.",
        ["Visit planned 2023-07 <- Visit held 2023-03"],
    ),
    (
        "Ghana dan Togo menandatangani perjanjian perbatasan di Accra, Selasa, setelah perundingan Ghana dan Togo di "
        "Lome pada Mei.",
        ["Signing held 2023-06-13 <- Negotiation held 2023-05"],
    ),
    (
        "Kenya dan Somalia menandatangani perjanjian laut di Nairobi, Selasa. Naskahnya diparaf Kenya dan Somalia di "
        "Mogadishu pada 20 Mei.",
        ["Signing held 2023-06-13 <- Signing held 2023-05-20"],
    ),
    (
        "Kroasia dan Slovenia menandatangani perjanjian batas laut di Zagreb pada Maret. Slovenia meratifikasi "
        "perjanjian itu, Senin.",
        ["Measure held 2023-06-12 <- Signing held 2023-03"],
    ),
    (
        "Perundingan Peru dan Bolivia di La Paz pada April berujung pada perjanjian dagang yang diteken Peru dan Bolivia "
        "di Lima, Senin.",
        ["Signing held 2023-06-12 <- Negotiation held 2023-04"],
    ),
    (
        "Para pemimpin Kenya dan Uganda bertemu di Kampala, Senin. Sebagai tindak lanjut, menteri pertahanan Kenya dan "
        "Uganda akan bertemu di Nairobi pada Juli.",
        ["Meeting planned 2023-07 <- Meeting held 2023-06-12"],
    ),
    (
        "KTT ASEAN ke-43 digelar di Jakarta pada September 2023. KTT ASEAN ke-42 digelar di Labuan Bajo pada Mei 2023.",
        ["Summit planned 2023-09 <- Summit held 2023-05"],
    ),
]

NONE_EN = [
    # of other parties, on another day, or nothing that goes on
    "Ghana and Togo held talks in Lome on Monday. A second round of talks between Peru and Chile is due in July.",
    "Ghana and Togo signed a trade pact in Accra on Tuesday. Kenya and Uganda held talks in Nairobi in April.",
    "Ghana and Togo signed a trade pact in March. Ghana and Togo held talks on fisheries in Lome on Monday.",
    "Ghana recalled its ambassador from Togo on Monday. Togo expelled two Ghanaian diplomats on Tuesday.",
    "Slovenia ratified the treaty with Croatia on Monday. Ghana and Togo signed a trade pact in March.",
    "Ghana and Togo, whose second city is Sokode, met in Lome on Monday. Ghana met Togo and Benin in May.",
]

NONE_ID = [
    "Ghana dan Togo berunding di Lome, Senin. Pertemuan kedua menteri luar negeri berlangsung hangat.",
    "Ghana dan Togo meneken pakta dagang pada Maret. Ghana dan Togo berunding soal ikan di Lome, Senin.",
    "Menlu Ghana tiba di Lome, Senin. Ia selanjutnya akan bertemu Presiden Togo pada Selasa.",
]


def read(text: str, language: str) -> Findings:
    return extract_article(article_from_text(text, "item", language=language, published=DAY))


def sequels(text: str, language: str) -> list[str]:
    """`Kind status day <- Kind status day` of each event that follows another, in text order."""
    events = {event.key: event for event in read(text, language).events}

    def shown(key: str) -> str:
        event = next(e for k, e in events.items() if k == key)
        return f"{event.kind} {event.status} {event.start.iso if event.start else '-'}"

    return [f"{shown(e.key)} <- {shown(e.follows)}" for e in events.values() if e.follows is not None]


@pytest.mark.parametrize(("text", "expected"), EN)
def test_the_sequel_is_told_in_english(text: str, expected: list[str]) -> None:
    assert sequels(text, "en") == expected


@pytest.mark.parametrize(("text", "expected"), ID)
def test_the_sequel_is_told_in_indonesian(text: str, expected: list[str]) -> None:
    assert sequels(text, "id") == expected


@pytest.mark.parametrize("text", NONE_EN)
def test_nothing_follows_in_english(text: str) -> None:
    assert not sequels(text, "en")


@pytest.mark.parametrize("text", NONE_ID)
def test_nothing_follows_in_indonesian(text: str) -> None:
    assert not sequels(text, "id")


@pytest.mark.parametrize(("text", "language"), [*((t, "en") for t, _ in EN), *((t, "id") for t, _ in ID)])
def test_no_event_follows_itself(text: str, language: str) -> None:
    events = {event.key: event for event in read(text, language).events}
    for event in events.values():
        seen, at = {event.key}, event.follows
        while at is not None:
            assert at not in seen
            seen.add(at)
            at = events[at].follows
