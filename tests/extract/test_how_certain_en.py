"""How certain it is: what leads a verb or a noun tells whether it was done, is planned, given up or only wanted."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # what leads "to" and a verb leaves it open
    ("Chad is under pressure from opposition parties to expel the Peruvian ambassador.", []),
    ("Chad faces calls to recall its ambassador from Peru.", []),
    ("Chad was urged to sign a border treaty with Peru.", []),
    ("Chad ought to close its embassy in Peru.", []),
    ("Chad wants to hold talks with Peru.", []),
    ("Chad would like to hold talks with Peru.", []),
    (
        "Chad wants to hold talks with Peru on Monday.",
        ["Meeting CONSULT planned 2023-06-19 - | attendee=PER attendee=TCD"],
    ),
    # or tells that it was done
    (
        "Chad heeded calls to expel the Peruvian ambassador.",
        ["Measure SANCTION held - - | actor=TCD recipient=PER"],
    ),
    (
        "Chad saw fit to recall its ambassador from Peru.",
        ["Measure SANCTION held - - | actor=TCD recipient=PER"],
    ),
    ("Chad moved to impose sanctions on Peru.", ["Measure SANCTION held - - | actor=TCD recipient=PER"]),
    (
        "Chad wasted no time in recalling its ambassador from Peru.",
        ["Measure SANCTION held - - | actor=TCD recipient=PER"],
    ),
    ("Chad ended up imposing sanctions on Peru.", ["Measure SANCTION held - - | actor=TCD recipient=PER"]),
    # or that it was not
    ("Chad refrained from imposing sanctions on Peru.", []),
    ("Chad is far from signing a border treaty with Peru.", []),
    ("Chad has stopped holding talks with Peru.", []),
    (
        "Chad dismissed claims it had sent troops to Peru.",
        ["Statement REJECT held - - | actor=TCD recipient=PER"],
    ),
    ("Should Peru attack, Chad will send troops to Niger.", []),
    # what was planned and is given up, which is no sanction
    (
        "Chad was supposed to hold talks with Peru on Friday but did not.",
        ["Meeting CONSULT cancelled 2023-06-09 - | attendee=PER attendee=TCD"],
    ),
    (
        "Chad will not hold talks with Peru on Friday as planned.",
        ["Meeting CONSULT cancelled - - | attendee=PER attendee=TCD"],
    ),
    ("Chad scrapped plans to send aid to Peru.", ["Measure AID cancelled - PER | actor=TCD recipient=PER"]),
    (
        "Chad called off plans to sign a border treaty with Peru.",
        ["Signing SUPPORT cancelled - - | signatory=PER signatory=TCD"],
    ),
    (
        "Chad had been due to sign a border treaty with Peru on Friday but cancelled.",
        ["Signing SUPPORT cancelled 2023-06-09 - | signatory=PER signatory=TCD"],
    ),
    (
        "Chad announced its intention to recall its envoy from Peru.",
        ["Measure SANCTION planned - - | actor=TCD recipient=PER"],
    ),
    # the noun of an event that somebody only wants, fears, proposes
    ("Chad wants a summit with Peru.", []),
    ("Chad is open to face-to-face talks with Peru.", ["Statement AGREE held - - | actor=TCD recipient=PER"]),
    ("Chad fears a raid by Peru.", []),
    (
        "Chad opposes a meeting between Peru and Niger.",
        ["Statement REJECT held - - | actor=TCD recipient=NER recipient=PER"],
    ),
    ("Hopes for a meeting between Chad and Peru have faded.", []),
    ("A visit to Chad by the president of Peru was discussed.", []),
    ("A meeting between Chad and Peru has yet to be scheduled.", []),
    ("A meeting between Chad and Peru could take place if both agree.", []),
    ("A deployment of Chadian troops to Peru could anger Niger.", []),
    # what its own verb tells of a noun, however far behind
    (
        "A phone call between the presidents of Chad and Peru is planned for Friday.",
        ["Call CONSULT planned 2023-06-16 - | attendee=PER attendee=TCD"],
    ),
    (
        "A signing of a border treaty between Chad and Peru was called off.",
        ["Signing SUPPORT cancelled - - | signatory=PER signatory=TCD"],
    ),
    (
        "The meeting between the presidents of Chad and Peru will no longer take place.",
        ["Meeting CONSULT cancelled - - | attendee=PER attendee=TCD"],
    ),
    (
        "The meeting between the presidents of Chad and Peru took place on Monday.",
        ["Meeting CONSULT held 2023-06-12 - | attendee=PER attendee=TCD"],
    ),
    ("Chad rules out talks with Peru.", ["Statement REJECT held - - | actor=TCD recipient=PER"]),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    sure = [row for row in told(text) if row.split()[2] not in ("denied", "conditional")]
    assert sure == events
