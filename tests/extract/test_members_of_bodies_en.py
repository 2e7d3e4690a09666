"""Somebody's membership and other offices behind his name, before what he does."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    (
        "Chinese Foreign Minister Wang Yi, also a member of the Political Bureau of the Communist "
        "Party of China Central Committee, met with Penny Wong in Canberra.",
        [
            "Meeting CONSULT held - canberra | attendee=AUS attendee=CHN attendee=penny-wong attendee=wang-yi",
        ],
    ),
    (
        "Wang Yi, a member of the Political Bureau of the Communist Party of China (CPC) Central "
        "Committee and director of the Office of the Foreign Affairs Commission of the CPC Central "
        "Committee, met with Cuban Deputy Prime Minister Ricardo Cabrisas in Beijing on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 beijing | attendee=CUB attendee=ricardo-cabrisas attendee=wang-yi",
        ],
    ),
    (
        "Wang Yi, member of the Political Bureau of the CPC Central Committee, Director of the Office "
        "of the Central Commission for Foreign Affairs, and Minister of Foreign Affairs, will pay an "
        "official visit to Indonesia.",
        [
            "Visit CONSULT planned - IDN | host=IDN visitor=wang-yi",
        ],
    ),
    (
        "Javier Solana, a member of the Spanish Socialist party, who visited Chad on Monday, "
        "condemned Sudan.",
        [
            "Visit CONSULT held 2023-06-12 TCD | host=TCD visitor=javier-solana",
            "Statement ACCUSE held 2023-06-12 TCD | actor=javier-solana recipient=SDN",
        ],
    ),
    (
        "Wang Yi, a member of the Politburo, Penny Wong and Winston Peters met in Apia.",
        [
            "Meeting CONSULT held - apia | attendee=AUS attendee=penny-wong attendee=wang-yi attendee=winston-peters",
        ],
    ),
    (
        "Ghana received Raila Odinga, a member of the opposition.",
        [
            "Meeting CONSULT held - - | attendee=KEN attendee=raila-odinga host=GHA",
        ],
    ),
    (
        "Penny Wong met Wang Yi, a member of the Politburo, in Canberra on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 canberra | attendee=AUS attendee=penny-wong attendee=wang-yi",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text, "en") == events
