"""Offices told behind an aside, with how they are held, and of those who stand in for an ambassador."""

from __future__ import annotations

import pytest

from tests.find.test_offices_of_pages import told

ROWS: list[tuple[str, str, set[str]]] = [
    (
        "en",
        "Togo will vote in May. Kofi Mensah, a former journalist, now serves as Ghana's ambassador to Kenya.",
        {"kofi-mensah ambassador GHA KEN"},
    ),
    (
        "en",
        "Kofi Mensah, who was born in Accra, became Ghana's ambassador to Kenya in May.",
        {"kofi-mensah ambassador GHA KEN"},
    ),
    ("en", "Kofi Mensah, 54, is now Ghana's ambassador to Kenya.", {"kofi-mensah ambassador GHA KEN"}),
    (
        "en",
        "Kofi Mensah (54) has been Ghana's ambassador to Kenya since May.",
        {"kofi-mensah ambassador GHA KEN"},
    ),
    (
        "en",
        "Kofi Mensah, 54, was Ghana's ambassador to Kenya until May.",
        {"kofi-mensah ambassador GHA KEN former"},
    ),
    (
        "en",
        "Kofi Mensah, who met President William Ruto of Kenya, became tired.",
        {"william-ruto president KEN"},
    ),
    (
        "en",
        "Togo will vote in May. Kofi Mensah, prime minister by decree of the army, will stand.",
        {"kofi-mensah prime minister TGO"},
    ),
    (
        "en",
        "Togo will vote in May. Kofi Mensah, prime minister under Gnassingbe, will stand.",
        {"kofi-mensah prime minister TGO former"},
    ),
    (
        "en",
        "Togo will vote in May. Kofi Mensah, foreign minister for eight years, will stand.",
        {"kofi-mensah minister of foreign affairs TGO"},
    ),
    (
        "en",
        "Togo will vote in May. Kofi Mensah, Togo's foreign minister in the previous government, will stand.",
        {"kofi-mensah minister of foreign affairs TGO former"},
    ),
    (
        "en",
        "Indra Rao, the deputy consul-general of India in Toronto, flew home on Friday.",
        {"indra-rao deputy consul general IND toronto"},
    ),
    (
        "en",
        "Ghana's acting head of mission in Lome, Kofi Mensah, was summoned on Monday.",
        {"kofi-mensah head of mission GHA TGO"},
    ),
    (
        "en",
        "Kofi Mensah, Ghana's acting head of mission in Lome, was summoned on Monday.",
        {"kofi-mensah head of mission GHA TGO"},
    ),
    (
        "en",
        "The head of the EU's monitoring mission, Kofi Mensah, was summoned on Monday.",
        {"kofi-mensah head eu"},
    ),
    (
        "en",
        "Foreign Minister Ann Lee of Australia gave the Fijian envoy a day, as the Fijian prime minister, Josua Vaka, had Australian High Commissioner James Batley.",
        {
            "josua-vaka prime minister FJI",
            "james-batley high commissioner AUS FJI",
            "ann-lee minister of foreign affairs AUS",
        },
    ),
    (
        "id",
        "Rahmat Pramono, lulusan hukum, menjabat Duta Besar RI untuk Kenya.",
        {"rahmat-pramono ambassador IDN KEN"},
    ),
    (
        "id",
        "Rahmat Pramono, yang lahir di Solo, menjadi Duta Besar RI untuk Kenya sejak Mei.",
        {"rahmat-pramono ambassador IDN KEN"},
    ),
    (
        "id",
        "Rahmat Pramono (54) kini menjadi Duta Besar RI untuk Kenya.",
        {"rahmat-pramono ambassador IDN KEN"},
    ),
    (
        "id",
        "Rahmat Pramono, mantan Menteri Kehutanan, kini menjabat Duta Besar RI untuk Kenya.",
        {"rahmat-pramono ambassador IDN KEN", "rahmat-pramono minister of forestry IDN former"},
    ),
    (
        "id",
        "Togo akan menggelar pemilu pada Mei. Kofi Mensah, perdana menteri di bawah Gnassingbe, akan maju.",
        {"kofi-mensah prime minister TGO former"},
    ),
    (
        "id",
        "Togo akan menggelar pemilu pada Mei. Kofi Mensah, menteri luar negeri selama delapan tahun, akan maju.",
        {"kofi-mensah minister of foreign affairs TGO"},
    ),
    (
        "id",
        "Wakil Konsul Jenderal India di Toronto, Indra Rao, pulang pada Jumat.",
        {"indra-rao deputy consul general IND toronto"},
    ),
]


@pytest.mark.parametrize(("language", "sentence", "offices"), ROWS)
def test_offices(language: str, sentence: str, offices: set[str]) -> None:
    assert told(language, sentence) == offices
