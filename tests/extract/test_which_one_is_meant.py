"""Days that only tell which thing is meant, days of journeys on, and places that somebody is yet to come to."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text


def told(text: str) -> list[tuple[str, str | None, str | None]]:
    article = article_from_text(f"A title\n\n{text}\n", "x", language="en", published="2014-09-17")
    return [
        (e.kind, e.start.iso if e.start else None, e.place.partition("/")[2] if e.place else None)
        for e in sorted(extract_article(article).events, key=lambda e: min(v.end for v in e.evidence))
    ]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "Chad has restored the ties with Cuba that it broke in 1961, it said on Monday.",
            ["2014-09-15", "1961"],
        ),
        (
            "Liberia's Ellen Johnson Sirleaf, who had written to John Mahama on September 9, thanked Ghana.",
            ["None"],
        ),
        (
            "It was the first contact since the clashes of July 22, in which guards of Chad and Niger exchanged fire.",
            ["2014-07-22"],
        ),
        (
            "President Mahama arrived in Lome on Tuesday before travelling to Cotonou on Friday.",
            ["2014-09-16", "2014-09-19"],
        ),
        ("President Mahama cancelled a trip to Lome that had been set for Thursday.", ["2014-09-18"]),
        (
            "Togo expelled an envoy of Mali on Tuesday. Liberia's Ellen Johnson Sirleaf, who had visited Ghana on Sunday, "
            "praised Togo.",
            ["2014-09-16", "2014-09-14", "2014-09-16"],
        ),
        ("Ghana and Togo expect to sign the pact in the second half of 2015.", ["2015"]),
    ],
)
def test_whose_day_it_is(text: str, days: list[str]) -> None:
    assert sorted(str(day) for _, day, _ in told(text)) == sorted(days)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("President Mahama met Faure Gnassingbe on Monday ahead of a summit in Abuja.", None),
        ("President Mahama met Faure Gnassingbe on Monday at a summit in Abuja.", "abuja"),
        ("Ghana and Togo agreed on Monday to reopen the border, the foreign ministry in Abuja said.", None),
        ("Ghana and Togo agreed to a ceasefire on Monday at talks in Abuja.", "abuja"),
        ("President Mahama arrived in Kigali on Tuesday for a three-day visit to Rwanda.", "RWA"),
        ("President Mahama arrived in Kigali on Tuesday for a three-day visit.", "kigali"),
        ("Adama Barrow of Gambia was sworn in as president in Dakar on Monday.", "dakar"),
    ],
)
def test_where_nobody_is_yet(text: str, place: str | None) -> None:
    assert told(text)[0][2] == place


def parts(text: str) -> list[tuple[str, frozenset[str]]]:
    article = article_from_text(f"A title\n\n{text}\n", "x", language="en", published="2023-06-15")
    return [
        (e.kind, frozenset(f"{p.participant.partition('/')[2]}:{p.role}" for p in e.participations))
        for e in extract_article(article).events
    ]


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        (
            "Mark Rutte told Giorgia Meloni that the Netherlands would take in 500 migrants.",
            {"giorgia-meloni", "ITA"},
        ),
        ("Kenya told Somalia on Monday that it would not withdraw its troops.", {"SOM"}),
        ("Emmanuel Macron told Le Monde on Monday that France would not help Tunisia.", {"TUN"}),
    ],
)
def test_toward_whom_one_tells_it(text: str, recipients: set[str]) -> None:
    (told_so,) = [who for kind, who in parts(text) if kind == "Statement"]
    assert {who.partition(":")[0] for who in told_so if who.endswith(":recipient")} == recipients


def test_who_calls_a_conference() -> None:
    ((kind, who),) = parts("The one-day conference in New York was called by the United States and France.")
    assert kind == "Conference"
    assert {"USA:organizer", "FRA:organizer"} <= who


def test_whom_one_meets_while_at_a_summit() -> None:
    told_of = parts("Attending the summit in Accra, Nana Akufo-Addo met Faure Gnassingbe.")
    assert sorted(kind for kind, _ in told_of) == ["Meeting", "Summit"]


@pytest.mark.parametrize("behind", ["attended.", "attended, too.", "led the field of those that attended."])
def test_who_attended_what_was_just_told(behind: str) -> None:
    first = "The conference in New York on Wednesday was called by the United States and France."
    ((_, who),) = parts(f"{first} Brazil and Canada {behind}")
    assert {"BRA:attendee", "CAN:attendee"} <= who


def test_who_pledges_at_a_conference_attends_it() -> None:
    told_of = parts(
        "The minister listened on Wednesday.\n\nThe conference in New York was called by the United States and "
        "France. Brazil attended.\n\nSecretary of State Hillary Clinton pledged $1 billion; Catherine Ashton, the "
        "EU's high representative for foreign affairs, put $2 billion on the table."
    )
    (who,) = [who for kind, who in told_of if kind == "Conference"]
    assert "catherine-ashton:attendee" in who
