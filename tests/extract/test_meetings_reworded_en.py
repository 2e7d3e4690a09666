"""Visits, meetings, calls and summits in wordings that articles written later may have.

A row is a text and what it tells, as in `test_meetings_en`.
"""

from __future__ import annotations

import pytest

from tests.extract.test_meetings_en import told

PARTED: list[tuple[str, list[str]]] = [
    (
        "Barbadian Prime Minister Mia Mottley compared notes in Tokyo on Tuesday with Fumio Kishida, the prime minister of Japan.",
        [
            "Meeting held 2023-06-13 tokyo: attendee=BRB, attendee=JPN, attendee=fumio-kishida, attendee=mia-mottley"
        ],
    ),
    (
        "Barbadian Prime Minister Mia Mottley had lunch in Tokyo with Fumio Kishida, the prime minister of Japan.",
        [
            "Meeting held 2023-06-15 tokyo: attendee=BRB, attendee=JPN, attendee=fumio-kishida, attendee=mia-mottley"
        ],
    ),
    (
        "The president of Latvia, Edgars Rinkevics, rubbed shoulders in Riga on Thursday with Czech President Petr Pavel, and both said they had enjoyed it.",
        [
            "Meeting held 2023-06-15 riga: attendee=CZE, attendee=LVA, attendee=edgars-rinkevics, attendee=petr-pavel"
        ],
    ),
    (
        "Chile's Gabriel Boric had a long conversation in Santiago with Javier Milei, the president of Argentina, on Friday.",
        [
            "Meeting held 2023-06-09 santiago: attendee=ARG, attendee=CHL, attendee=gabriel-boric, attendee=javier-milei"
        ],
    ),
    (
        "The Japanese singer Ado shook hands in Paris on Tuesday with four thousand fans of hers.",
        [],
    ),
]

# ROWS

ALL = [*PARTED]


@pytest.mark.parametrize(("text", "events"), ALL)
def test_what_is_told(text: str, events: list[str]) -> None:
    assert told(text) == events
