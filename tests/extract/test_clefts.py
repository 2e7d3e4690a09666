"""Subjects outside the clause of their verb, and what nouns and light passives tell with whoever does it."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text


def told(text: str) -> list[str]:
    """Kind, type, status, actors and recipients of each event, in the order of the text."""
    found = extract_article(article_from_text(f"{text}\n", "s", language="en", published="2023-06-15"))
    names = {entity.key: entity.label_en for entity in found.entities}
    rows = []
    for event in found.events:
        parts = [f"{p.role.value}={names[p.participant]}" for p in event.participations]
        kind = f"{event.kind.value} {event.plover.value if event.plover else '-'} {event.status.value}"
        rows.append(" ".join([kind, *sorted(parts)]))
    return rows


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "It was Chad and Mali that condemned Israel on Monday.",
            "Statement ACCUSE held actor=Chad actor=Mali recipient=Israel",
        ),
        (
            "Two Russian diplomats left after being expelled by Norway.",
            "Measure SANCTION held actor=Norway recipient=Russia",
        ),
        (
            "After being expelled by Norway, two Russian diplomats flew home.",
            "Measure SANCTION held actor=Norway recipient=Russia",
        ),
        (
            "An Iranian tanker sailed on after being seized by Norway.",
            "Measure COERCE held actor=Norway recipient=Iran",
        ),
        (
            "Sweden summoned the Russian ambassador after being accused by Russia of spying.",
            "Statement ACCUSE held actor=Russia recipient=Sweden",
        ),
        (
            "After offering to mediate between Sudan and Egypt, Norway closed two ports.",
            "Statement AGREE held actor=Norway recipient=Egypt recipient=Sudan",
        ),
        (
            "Norway, which severed diplomatic relations with Qatar last week, is an ally of Peru.",
            "Measure SANCTION held actor=Norway recipient=Qatar",
        ),
        (
            "Norway, which suspended a treaty with Russia, shares a border with Sweden.",
            "Measure SANCTION held actor=Norway recipient=Russia",
        ),
        (
            "Norway agreed to release four Iranian prisoners.",
            "Statement AGREE held actor=Norway recipient=Iran",
        ),
        (
            "Norway agreed to withdraw its ambassador from Mali.",
            "Statement AGREE held actor=Norway recipient=Mali",
        ),
        (
            "Sweden welcomed Norway's purchase of 12 helicopters from Poland.",
            "Statement SUPPORT held actor=Sweden recipient=Norway",
        ),
        (
            "Sweden protested over Norway's downing of a drone.",
            "Statement ACCUSE held actor=Sweden recipient=Norway",
        ),
        (
            "Norway ordered Serbia to withdraw its troops.",
            "Statement REQUEST held actor=Norway recipient=Serbia",
        ),
        (
            "A protest was lodged with China by Norway.",
            "Statement ACCUSE held actor=Norway recipient=China",
        ),
        (
            "Three Georgian ministers were denied entry to Norway.",
            "Measure SANCTION held actor=Norway recipient=Georgia",
        ),
        (
            "Norway suspended operations at its embassy in Kabul.",
            "Measure SANCTION held actor=Norway recipient=Afghanistan",
        ),
        (
            "Norway's threat to expel the Chinese ambassador drew criticism.",
            "Statement THREATEN held actor=Norway recipient=China",
        ),
        (
            "Norway's pledge to send doctors to Togo was kept.",
            "Statement AGREE held actor=Norway recipient=Togo",
        ),
        (
            "Norway's demand that Serbia recognise Kosovo drew criticism.",
            "Statement REQUEST held actor=Norway recipient=Serbia",
        ),
        (
            "Serbia was told to recognise Kosovo by Norway on Monday.",
            "Statement REQUEST held actor=Norway recipient=Serbia",
        ),
        (
            "Norway responded by withholding aid from Rwanda.",
            "Measure SANCTION held actor=Norway recipient=Rwanda",
        ),
        (
            "Norway said it had committed $20 million to Yemen.",
            "Statement AGREE held actor=Norway recipient=Yemen",
        ),
        (
            "A spokesman said that Norway had broken ties with Qatar.",
            "Measure SANCTION held actor=Norway recipient=Qatar",
        ),
        (
            "Norway has since expelled two Russian diplomats.",
            "Measure SANCTION held actor=Norway recipient=Russia",
        ),
        (
            "Prices rose. On Monday Norway – a founding member of the alliance – expelled two Russian diplomats.",
            "Measure SANCTION held actor=Norway recipient=Russia",
        ),
        (
            "Israel's attack on Lebanon, which was condemned by Norway last week, drew attention.",
            "Statement ACCUSE held actor=Norway recipient=Israel",
        ),
        (
            "Sweden criticised Norway, which cut diplomatic ties with Taiwan last week.",
            "Measure SANCTION held actor=Norway recipient=Taiwan",
        ),
        (
            "Sweden praised Norway for its expulsion of two Russian diplomats.",
            "Statement SUPPORT held actor=Sweden recipient=Norway",
        ),
        (
            "Norway expelled two Russian diplomats and Sweden expelled one.",
            "Measure SANCTION held actor=Sweden recipient=Russia",
        ),
        (
            "Norway condemned Iran and Sweden condemned Iraq.",
            "Statement ACCUSE held actor=Sweden recipient=Iraq",
        ),
        (
            "The seizure by Norway of an Iranian tanker drew criticism.",
            "Measure COERCE held actor=Norway recipient=Iran",
        ),
        (
            "Air strikes by Saudi Arabia on Yemen killed ten people.",
            "Measure ASSAULT held actor=Saudi Arabia recipient=Yemen",
        ),
        (
            "Sweden condemned the expulsion of two Chinese diplomats by Norway.",
            "Statement ACCUSE held actor=Sweden recipient=Norway",
        ),
        (
            "Two Iranian prisoners which Norway released on Monday flew home.",
            "Measure RETREAT held actor=Norway recipient=Iran",
        ),
        (
            "Norway reversed its decision to expel two Russian diplomats.",
            "Measure SANCTION cancelled actor=Norway recipient=Russia",
        ),
    ],
)
def test_it_is_told_of_whoever_does_it(text: str, event: str) -> None:
    assert event in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "It was not Chad that expelled two Russian diplomats.",
        "Two Russian diplomats flew home on Monday.",
        "Norway's threat to peace in Togo drew comment.",
        "The bank's loan of $40 million to a baker in Togo drew comment.",
        "Two Togolese fans were denied entry to the stadium in Norway.",
        "40 tonnes of food were flown to Sudan by a charity.",
        "Norway abstained on a UN resolution condemning Russia.",
    ],
)
def test_what_only_looks_alike_tells_nothing(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "denial", ["denied that it had", "denied reports that it had", "denies that it has ever"]
)
def test_a_meeting_that_is_denied_was_not_held(denial: str) -> None:
    rows = told(f"Norway {denial} met Chinese Foreign Minister Wang Yi.")
    assert [row.split()[2] for row in rows if row.startswith("Meeting")] == ["denied"]


def test_what_follows_a_denial_behind_a_comma_is_done() -> None:
    rows = told("Norway denied that Sweden had bombed Yemen, and expelled the Yemeni ambassador.")
    assert "Measure SANCTION held actor=Norway recipient=Yemen" in rows


def test_whoever_is_going_to_pay_a_visit_has_not_paid_it() -> None:
    assert told("Norway is going to pay an official visit to India.")[0].startswith("Visit CONSULT planned")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Norway may wrap up a visit to China.", "conditional"),
        ("Norway did not start a three-day trip to China.", "denied"),
        ("Norway will postpone a visit to China.", "cancelled"),
        ("Norway plans to cancel a visit to China.", "cancelled"),
        ("Norway's decision to visit China drew criticism.", "planned"),
        ("Norway began a visit to China.", "held"),
        ("A possible visit to China by Norway drew criticism.", "conditional"),
        ("Will Norway visit China?", "conditional"),
        ("Norway is set to discuss trade with China.", "planned"),
    ],
)
def test_whether_a_visit_was_paid_is_said_by_the_verb_that_carries_it(text: str, status: str) -> None:
    assert [row.split()[2] for row in told(text)] == [status]
    assert all("China" in row and "Norway" in row for row in told(text))


def test_nobody_calls_a_deed_of_another_by_phone() -> None:
    rows = told("Sweden called Norway's test of a missile a mistake.")
    assert not any(row.startswith(("Call", "Meeting")) for row in rows)


def test_the_day_of_deciding_is_the_day_of_a_measure() -> None:
    text = "Norway decided on Monday to expel two Russian diplomats.\n"
    found = extract_article(article_from_text(text, "s", language="en", published="2023-06-15"))
    assert [event.start.iso for event in found.events if event.start] == ["2023-06-12"]
