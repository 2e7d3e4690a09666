"""Deeds and visits told plainly: what a state suspends and will do besides, who is asked for help, how guests are received."""

from __future__ import annotations

import pytest

from kg.model import Status
from kg.pipeline import extract_article
from kg.read import article_from_text


def told(text: str) -> list[str]:
    """Each event as its kind, type, status and first day, and who takes part in it: "role:name"."""
    found = extract_article(article_from_text(f"{text}\n", "s", language="en", published="2023-05-04"))
    names = {e.key: e.label_en for e in found.entities}
    rows = []
    for e in found.events:
        parts = sorted(f"{p.role}:{names[p.participant]}" for p in e.participations)
        status = "" if e.status is Status.HELD else f" {e.status}"
        start = e.start.iso if e.start else ""
        rows.append(f"{e.kind} {e.plover or ''}{status} {start} {', '.join(parts)}")
    return rows


RUTO = "attendee:Kenya, attendee:William Ruto, host:South Korea, host:Yoon Suk-yeol"
BLAMED = (
    "actor:Israel, actor:Ministry of Foreign Affairs of Israel, recipient:Australia, recipient:Paul Griffiths"
)


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Geir Pedersen, the UN envoy, said it was the duty of the Syrian government to let aid through.",
            "Statement REQUEST  actor:Geir Pedersen, actor:United Nations, recipient:Syria",
        ),
        (
            "Liberian President Ellen Johnson Sirleaf wrote to President Barack Obama for help on Tuesday.",
            "Statement REQUEST 2023-05-02 actor:Ellen Johnson Sirleaf, actor:Liberia, recipient:Barack Obama, "
            "recipient:United States",
        ),
        (
            "Albania has turned to NATO for help.",
            "Statement REQUEST  actor:Albania, recipient:North Atlantic Treaty Organization",
        ),
        (
            "Russia is leaving the Open Skies treaty.",
            "Measure SANCTION  actor:Russia",
        ),
        (
            "Rwanda is to provide a contingent of soldiers to Mozambique.",
            "Measure MOBILIZE planned  actor:Rwanda, recipient:Mozambique",
        ),
        (
            "French planes fired warning shots near Adre in Chad on Wednesday.",
            "Measure MOBILIZE 2023-05-03 actor:France",
        ),
        (
            "France and Germany said they would stand by the deal with Iran.",
            "Statement SUPPORT  actor:France, actor:Germany, recipient:Iran",
        ),
        (
            "Italy flew 87 people from Niamey to Rome on Wednesday.",
            "Measure AID 2023-05-03 actor:Italy",
        ),
        (
            "Israel's foreign ministry has asked Australia's ambassador, Paul Griffiths, to come in and explain it.",
            f"Measure ACCUSE  {BLAMED}",
        ),
        (
            "Kenya's William Ruto was received with military honours in Seoul on Tuesday.",
            "Visit CONSULT 2023-05-02 host:South Korea, visitor:Kenya, visitor:William Ruto",
        ),
        (
            "Kenya's William Ruto was the guest of President Yoon Suk Yeol in Seoul on Tuesday.",
            f"Meeting CONSULT 2023-05-02 {RUTO}",
        ),
        (
            "President Yoon Suk Yeol entertained Kenya's William Ruto to lunch in Seoul on Tuesday.",
            f"Meeting CONSULT 2023-05-02 {RUTO}",
        ),
        (
            "Sweden's Ulf Kristersson had been in Budapest on Friday.",
            "Visit CONSULT 2023-04-28 host:Hungary, visitor:Sweden, visitor:Ulf Kristersson",
        ),
        (
            "India is sending an envoy to Damascus for talks on Friday.",
            "Visit CONSULT planned 2023-05-05 host:Syria, visitor:India",
        ),
    ],
)
def test_what_is_told(text: str, row: str) -> None:
    assert row in told(text)


def test_what_is_suspended_does_not_call_off_what_will_be() -> None:
    rows = told("New Zealand has suspended contacts with Myanmar and will impose sanctions on its leaders.")
    assert [row.split()[:3] for row in rows] == [
        ["Measure", "SANCTION", "actor:New"],
        ["Measure", "SANCTION", "planned"],
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Emmanuel Macron, who lost his majority in June 2022, met Olaf Scholz in Berlin.",
        "Emmanuel Macron, who was born in 1977, met Olaf Scholz in Berlin.",
        "Emmanuel Macron, whose party lost in 2022, met Olaf Scholz in Berlin.",
        "Emmanuel Macron, the first to come to Berlin since 1945, met Olaf Scholz.",
    ],
)
def test_the_day_of_an_aside_is_not_that_of_the_main_verb(text: str) -> None:
    assert [row[:18] for row in told(text) if row.startswith("Meeting")] == ["Meeting CONSULT  a"]


@pytest.mark.parametrize(
    "text",
    [
        "KLM flew 87 passengers from Niamey to Amsterdam on Wednesday.",
        "Chad is leaving the meeting without a treaty.",
        "Kenya's William Ruto was the guest of honour at a concert.",
        "Togo wrote to Ghana for a recipe.",
    ],
)
def test_look_alikes_tell_nothing(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Egypt has offered to mediate. Ethiopia accepted the offer on Tuesday.",
            "Statement AGREE 2023-05-02 actor:Ethiopia, recipient:Egypt",
        ),
        (
            "Greece lodged a complaint with the European Union over Turkish overflights.",
            "Statement ACCUSE  actor:Greece, recipient:Turkey",
        ),
        (
            "Togo accused Benin of arming rebels. Benin's foreign minister said the accusations were groundless.",
            "Statement REJECT  actor:Benin, recipient:Togo",
        ),
        (
            "The EU's 27 leaders imposed sanctions on Belarus at a summit in Brussels on Monday.",
            "Summit CONSULT 2023-05-01 organizer:European Union",
        ),
        (
            "NATO's foreign ministers met in Brussels on Wednesday.",
            "Conference CONSULT 2023-05-03 organizer:North Atlantic Treaty Organization",
        ),
        (
            "The leaders of Russia, Turkey and Iran held their fourth summit in Sochi on Thursday.",
            "Summit CONSULT 2023-05-04 attendee:Iran, attendee:Russia, attendee:Turkey, host:Russia",
        ),
    ],
)
def test_whose_it_is(text: str, row: str) -> None:
    assert row in told(text)


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "South Korea asked Japan to lift the curbs. Economy Minister Hiroshige Seko of Japan said there would be "
            "no negotiation.",
            "Statement REJECT  actor:Hiroshige Seko, actor:Japan, recipient:South Korea",
        ),
        (
            "China's Xi Jinping began a three-day stay in Russia on Monday.",
            "Visit CONSULT 2023-05-01 host:Russia, visitor:China, visitor:Xi Jinping",
        ),
        (
            "Germany's Angela Merkel will be at the White House on Friday.",
            "Visit CONSULT planned 2023-05-05 host:United States, visitor:Angela Merkel, visitor:Germany",
        ),
    ],
)
def test_refusals_and_stays(text: str, row: str) -> None:
    assert row in told(text)
