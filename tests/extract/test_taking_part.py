"""Who takes part: "both leaders" are two of that rank, "the two countries" those of whom the article is, observers none."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

CHIEFS = "President William Ruto of Kenya met President Yoweri Museveni of Uganda in Nairobi. "
MINISTERS = (
    "Foreign Minister Musalia Mudavadi and Foreign Minister Jeje Odongo signed a fisheries agreement. "
)
OFTEN = (
    "Kenya and Uganda signed an agreement on Monday. Kenya and Uganda had talks on Sunday. Kenya thanked Uganda. "
    "Uganda praised Kenya. "
)
PASSING = "Sudan and Kenya will hold talks in June. The rain did not stop. "

ROWS = [
    (
        CHIEFS + MINISTERS + "Both leaders condemned a coup in Sudan.",
        "ACCUSE",
        {"KEN", "UGA"},
        "william-ruto",
    ),
    (
        CHIEFS + MINISTERS + "Both ministers condemned a coup in Sudan.",
        "ACCUSE",
        {"KEN", "UGA"},
        "jeje-odongo",
    ),
    (
        OFTEN + PASSING + "Cabinet ministers of the two countries condemned Egypt.",
        "ACCUSE",
        {"KEN", "UGA"},
        "",
    ),
    (
        OFTEN + "Sudan and Kenya will hold talks in June. Ministers of the two countries condemned Egypt.",
        "ACCUSE",
        {"KEN", "SDN"},
        "",
    ),
]


@pytest.mark.parametrize(("text", "plover", "countries", "person"), ROWS)
def test_the_two(text: str, plover: str, countries: set[str], person: str) -> None:
    article = article_from_text(f"News of the day\n\nBy Ann Lee | 12 May 2023\n\n{text}", "two")
    events = [e for e in extract_article(article).events if e.plover == plover]
    assert len(events) == 1
    who = {p.participant for p in events[0].participations if p.role == "actor"}
    assert {w.removeprefix("country/") for w in who if w.startswith("country/")} == countries
    assert not person or f"person/{person}" in who


SENT = [
    ("en", "The ASEAN summit opened in Bangkok. Japan sent Foreign Minister Taro Kono{}.", " as an observer"),
    ("id", "KTT ASEAN digelar di Bangkok. Jepang mengutus Menlu Taro Kono{}.", " sebagai peninjau"),
    ("id", "KTT ASEAN digelar di Bangkok. Menlu Taro Kono diutus{}.", " sebagai pengamat"),
]


@pytest.mark.parametrize(("language", "text", "only_looks_on"), SENT)
def test_whoever_is_sent_to_look_on_takes_no_part(language: str, text: str, only_looks_on: str) -> None:
    def at_the_summit(ending: str) -> set[str]:
        body = f"Kabar hari ini\n\n12 May 2019\n\n{text.format(ending)}"
        events = extract_article(article_from_text(body, "sent", language=language)).events
        return {p.participant for e in events if e.kind == "Summit" for p in e.participations}

    assert "person/taro-kono" in at_the_summit("")
    assert "person/taro-kono" not in at_the_summit(only_looks_on)
