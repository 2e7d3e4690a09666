"""Where acts, oaths, talks and visits were: by whom they befall, by the dateline, by what is told before."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text


def places(text: str) -> list[str | None]:
    article = article_from_text(f"A title\n\n{text}\n", "x", language="en", published="2023-06-15")
    events = sorted(extract_article(article).events, key=lambda e: min(v.end for v in e.evidence))
    return [e.place.partition("/")[2] if e.place else None for e in events]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("French soldiers left Niger on Monday.", "NER"),
        ("India has withdrawn the last of its soldiers from the Maldives.", "MDV"),
        ("Chad withdrew its troops from the Multinational Joint Task Force on Monday.", None),
        ("Senegalese troops crossed into the Gambia on Monday.", "GMB"),
        ("Kenyan police officers are to leave for Haiti next week.", "HTI"),
        ("Russian peacekeepers began moving into Nagorno-Karabakh on Monday.", "nagorno-karabakh"),
        ("Denmark evacuated its diplomats from Syria on Saturday.", "SYR"),
        ("North Korean artillery shelled the island of Yeonpyeong on Tuesday.", "yeonpyeong"),
        ("Ukrainian forces attacked the Russian city of Belgorod on Monday.", "belgorod"),
        ("Israel launched a missile strike on Damascus on Sunday.", "damascus"),
        ("Turkey sent rescuers to the flooded city of Derna on Tuesday.", "derna"),
    ],
)
def test_a_measure_is_where_it_befalls(text: str, place: str | None) -> None:
    assert places(text) == [place]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("JUBA - Salva Kiir was sworn in as president on Monday.", "juba"),
        ("LONDON - Emmanuel Macron was sworn in as French president on Tuesday.", None),
        ("CAIRO - Arab League foreign ministers on Sunday readmitted Syria.", "cairo"),
        ("KINSHASA - The Arab League on Sunday readmitted Syria.", None),
        ("BRUSSELS - The European Union on Monday imposed sanctions on Belarus.", "brussels"),
        ("MEXICO CITY - Mexico on Monday broke off relations with Ecuador.", None),
    ],
)
def test_what_is_done_where_the_report_is_written(text: str, place: str | None) -> None:
    assert places(text) == [place]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Baku will host COP29 next November.", "baku"),
        ("Narendra Modi attended the Munich Security Conference on February 14.", "munich"),
        ("Olaf Scholz opened the Cologne summit of the Group of Eight on Sunday.", "cologne"),
        ("Finland's Timo Soini laid a wreath at Akershus Fortress on Monday.", "akershus-fortress"),
        ("Kyrgyzstan and Tajikistan signed a protocol at the Kyzyl-Bel checkpoint.", "kyzyl-bel-checkpoint"),
    ],
)
def test_where_a_gathering_is(text: str, place: str | None) -> None:
    assert places(text) == [place]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Penny Wong told reporters in Suva after talks with Sitiveni Rabuka on Monday that it would help.",
            "suva",
        ),
        ("Penny Wong told reporters on Monday after talks with Sitiveni Rabuka that it would help.", None),
    ],
)
def test_talks_after_which_somebody_speaks(text: str, told: str | None) -> None:
    assert places(text)[0] == told


def test_what_comes_of_talks_is_where_they_were() -> None:
    text = "VIENNA, June 13 - Iran and Iraq concluded a deal on Tuesday after 18 days of talks at the Palais Coburg."
    assert places(text) == ["palais-coburg", "palais-coburg"]


def test_what_a_guest_is_to_do() -> None:
    text = "Winston Peters is due in Honiara on Sunday. He will see Prime Minister Manasseh Sogavare."
    article = article_from_text(f"A title\n\n{text}\n", "x", language="en", published="2023-06-15")
    told = [(e.place, e.start.iso if e.start else None) for e in extract_article(article).events]
    assert told == [("place/honiara", "2023-06-18")] * 2


def test_a_ceremony_of_a_stay() -> None:
    assert places("Andrzej Duda visited Kyiv and laid flowers at the memorial on Monday.") == ["kyiv", "kyiv"]


@pytest.mark.parametrize(
    ("behind", "place"),
    [("Argentina's minister flew to New York.", "new-york"), ("It was the first vote.", None)],
)
def test_a_dateline_of_the_united_nations(behind: str, place: str | None) -> None:
    text = f"UNITED NATIONS (Reuters) - The Security Council on Monday condemned Argentina. {behind}"
    assert places(text)[0] == place


@pytest.mark.parametrize("where", ["here", "in this Caribbean city"])
def test_an_oath_here(where: str) -> None:
    assert places(f"SANTO DOMINGO, June 15 - Luis Abinader was sworn in {where} on Monday.") == [
        "santo-domingo"
    ]
