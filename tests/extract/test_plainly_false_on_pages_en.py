"""What pages do not tell: what is only asked for, for whom a spy works, parties that look like gatherings."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text
from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # talks that somebody is only asked to bring about
    (
        "Norway called for Kenya's role to revive stalled talks between Chad and Togo.",
        ["Statement REQUEST held - - | actor=NOR recipient=KEN"],
    ),
    (
        "Norway urged Kenya to play a part in resuming dialogue between Chad and Togo.",
        ["Statement REQUEST held - - | actor=NOR recipient=KEN"],
    ),
    (
        "Norway thanked Kenya on Tuesday. Talks between Chad and Togo were held in Nairobi.",
        [
            "Statement SUPPORT held 2023-06-13 - | actor=NOR recipient=KEN",
            "Meeting CONSULT held - nairobi | attendee=TCD attendee=TGO",
        ],
    ),
    # for whom somebody spied, and toward whom nothing is done
    (
        "Estonia jailed a former officer for spying for Togo.",
        ["Measure SANCTION held - - | actor=EST"],
    ),
    (
        "Estonia jailed a Togolese journalist for spying.",
        ["Measure SANCTION held - - | actor=EST recipient=TGO"],
    ),
    # a court that is only mentioned
    (
        "Kenya studied the court's order that Togo refrain from taking any action that would change the border "
        "with Chad.",
        [],
    ),
    # a party, which is no conference
    (
        "The opposition United National Congress (UNC) has urged President Ruto to resign.",
        [
            "Statement REQUEST held - - | actor=united-national-congress recipient=KEN recipient=william-ruto",
        ],
    ),
    # calls that are paid, and calls that are made for something
    (
        "Ambassador Ana Lopez of Peru made calls on Foreign Minister Musalia Mudavadi in Nairobi.",
        [
            "Meeting CONSULT held - nairobi | attendee=KEN attendee=PER attendee=ana-lopez attendee=musalia-mudavadi"
        ],
    ),
    (
        "President Ruto made calls on Togo to withdraw.",
        ["Statement REQUEST held - - | actor=KEN actor=william-ruto recipient=TGO"],
    ),
    # who is rebuked, and not praised
    (
        "Kenya called out Togolese partner states.",
        ["Statement ACCUSE held - - | actor=KEN recipient=TGO"],
    ),
    # over who reports it, to whoever acts
    (
        "Ghana strengthened its forces in Togo, Reuters reported, sending a squadron of jets.",
        ["Measure MOBILIZE held - TGO | actor=GHA"],
    ),
]

HOLDERS: list[tuple[str, str, list[str]]] = [
    # a continent between an office and a name, and a diplomat's rank
    (
        "en",
        "UN special envoy for Africa Lars Berg met the president of Kenya.",
        ["lars-berg: special envoy for africa of un"],
    ),
    ("en", "Asia Bianchi met the president of Kenya.", []),
    (
        "en",
        "Kenya's special representative on Haiti Ambassador Monica Otieno met the president of Peru.",
        ["monica-otieno: special representative of KEN to HTI"],
    ),
    (
        "en",
        "The spokesman for Kenyan Ambassador Monica Otieno met the president of Peru.",
        ["monica-otieno: ambassador of KEN"],
    ),
    (
        "id",
        "Utusan khusus Kenya untuk Haiti Duta Besar Monica Otieno bertemu Presiden Peru.",
        ["monica-otieno: special envoy of KEN to HTI"],
    ),
    # a word before a country whose name ends like a place's
    (
        "en",
        "Outgoing Solomon Islands High Commissioner to Fiji, John Wale, has thanked Fiji.",
        ["john-wale: high commissioner of SLB to FJI"],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    "text",
    [
        "Norwegia meminta peran Kenya untuk melanjutkan dialog antara Chad dan Togo.",
        "Norwegia mendesak Kenya berperan dalam melanjutkan dialog antara Chad dan Togo.",
    ],
)
def test_talks_are_only_asked_for(text: str) -> None:
    assert told(text, "id") == ["Statement REQUEST held - - | actor=NOR recipient=KEN"]


@pytest.mark.parametrize(("language", "text", "holders"), HOLDERS)
def test_holders(language: str, text: str, holders: list[str]) -> None:
    found = extract_article(article_from_text(text, "x", language=language, published="2023-06-15"))
    rows = []
    for held in found.positions:
        of = f" of {held.of.rpartition('/')[2]}" if held.of else ""
        to = f" to {held.to.rpartition('/')[2]}" if held.to else ""
        rows.append(f"{held.person.rpartition('/')[2]}: {held.office}{of}{to}")
    assert rows == holders
