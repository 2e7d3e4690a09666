"""Measures told by a noun as means, answer or what is one's own; offices by participle; whose treaty was signed."""

from __future__ import annotations

import pytest

from tests.language.test_plain_deeds_en import told

EXPELLED = "Measure SANCTION  actor:Benin, recipient:Mali"


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Benin answered with the expulsion of two Malian diplomats.", EXPELLED),
        ("Benin's answer was the expulsion of two Malian diplomats.", EXPELLED),
        ("The expulsion of two Malian diplomats was Benin's answer.", EXPELLED),
        ("Benin decided on the expulsion of two Malian diplomats.", EXPELLED),
        ("Benin rattled its neighbours with the closure of its border with Mali.", EXPELLED),
        ("The halt to Beninese aid to Mali came without warning.", EXPELLED),
        ("The suspension of Beninese aid to Mali hurt.", EXPELLED),
        ("Two Malian diplomats have seven days to leave Benin.", EXPELLED),
        ("Mali's ambassador is no longer welcome in Benin.", EXPELLED),
        ("Benin walked away from its fisheries treaty with Mali.", EXPELLED),
        ("Benin ceased to issue visas to Malians.", EXPELLED),
        ("A Malian diplomat in Cotonou was expelled.", EXPELLED),
        (
            "Benin broke the truce with an air strike on Mali.",
            "Measure ASSAULT  actor:Benin, recipient:Mali",
        ),
        (
            "Four Malian soldiers were killed by Beninese gunfire.",
            "Measure ASSAULT  actor:Benin, recipient:Mali",
        ),
        (
            "Israel bombed two bases of Hezbollah in Lebanon.",
            "Measure ASSAULT  actor:Israel, recipient:Hezbollah, recipient:Lebanon",
        ),
        (
            "The departure of the last Beninese soldiers from Mali was quiet.",
            "Measure RETREAT  actor:Benin, recipient:Mali",
        ),
        (
            "Benin moved tanks to a town on the border with Niger.",
            "Measure MOBILIZE  actor:Benin, recipient:Niger",
        ),
        (
            "A joint exercise of the Ghanaian and Togolese navies began on Tuesday.",
            "Measure COOPERATE 2023-05-02 actor:Ghana, actor:Togo",
        ),
        (
            "Benin's treaty with Mali, signed on Tuesday, runs for ten years.",
            "Signing SUPPORT 2023-05-02 signatory:Benin, signatory:Mali",
        ),
        (
            "The treaty, initialled on Tuesday by Benin and Mali, runs for ten years.",
            "Signing SUPPORT 2023-05-02 signatory:Benin, signatory:Mali",
        ),
        (
            "The treaty, which Benin and Mali concluded on Tuesday, runs for ten years.",
            "Signing SUPPORT 2023-05-02 signatory:Benin, signatory:Mali",
        ),
        (
            "Jean Ade, named foreign minister on Tuesday by Beninese President Patrice Talon, is a lawyer.",
            "Appointment  2023-05-02 actor:Benin, actor:Patrice Talon, appointee:Jean Ade",
        ),
        (
            "Beninese President Patrice Talon moved Jean Ade to the foreign ministry.",
            "Appointment   actor:Benin, actor:Patrice Talon, appointee:Jean Ade",
        ),
    ],
)
def test_what_is_told(text: str, row: str) -> None:
    assert told(text) == [row]


@pytest.mark.parametrize(
    "text",
    [
        "Benin was hit with a wave of strikes by teachers in Mali.",
        "Benin closed the season with a win over Mali.",
        "Benin began the day with a debate on the release of Malian sailors.",
        "Benin fears the departure of Malian troops.",
        "The answer to the closure of the border with Mali was silence.",
        "Two Malian diplomats have seven days to think about Benin.",
        "Police picked up former prime minister Jean Ade on Tuesday after the match.",
    ],
)
def test_what_is_not(text: str) -> None:
    assert not [row for row in told(text) if row.startswith(("Measure", "Signing", "Appointment"))]
