"""What a signed paper does, notes of protest beside accusations, guests, fronted clauses, whom forces are to seize.

A row is a language, a text and what it tells: `Kind PLOVER start role=who, ...`, participants in order of their keys.
"""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

HEAD = {
    "en": "News of the day\n\nBy Ann Lee | 15 June 2023\n\n",
    "id": "Kabar hari ini\n\nOleh Budi Santoso | 15 Juni 2023\n\n",
}

TOLD = [
    (  # what the paper does is no other event, and whom it binds has signed it
        "en",
        "Peru and Ghana signed a communique on Monday establishing diplomatic relations.",
        ["Signing SUPPORT 2023-06-12 signatory=GHA, signatory=PER"],
    ),
    (
        "en",
        "Peruvian Foreign Minister Ana Rojas signed an accord restoring diplomatic relations with Ghana on Monday.",
        ["Signing SUPPORT 2023-06-12 signatory=GHA, signatory=PER, signatory=ana-rojas"],
    ),
    (
        "id",
        "Peru dan Ghana menandatangani komunike untuk membuka hubungan diplomatik pada Senin.",
        ["Signing SUPPORT 2023-06-12 signatory=GHA, signatory=PER"],
    ),
    (  # unless it was done before
        "en",
        "Peru and Ghana signed the accord on Monday after restoring diplomatic relations.",
        [
            "Measure SUPPORT 2023-06-12 actor=GHA, actor=PER",
            "Signing SUPPORT 2023-06-12 signatory=GHA, signatory=PER",
        ],
    ),
    (  # a note with a day of its own is another act than the words
        "en",
        "Togo recalled its ambassador to Benin on Thursday. "
        "Peru accuses Ghana of aggression; the Peruvian foreign ministry handed Ghana's ambassador a note of protest on Monday.",
        [
            "Measure SANCTION 2023-06-15 recipient=BEN, actor=TGO",
            "Statement ACCUSE 2023-06-12 recipient=GHA, actor=PER, actor=mfa-per",
            "Statement ACCUSE 2023-06-15 recipient=GHA, actor=PER",
        ],
    ),
    (
        "en",
        "Peru accused Ghana of aggression and handed its ambassador a note of protest on Monday.",
        ["Statement ACCUSE 2023-06-12 recipient=GHA, actor=PER"],
    ),
    (  # of two who are named, the guest is the other
        "en",
        "Ghanaian Foreign Minister Kofi Addo and his Peruvian counterpart, Ana Rojas, signed a pact on Monday, after which Rojas received her guest for talks.",
        [
            "Meeting CONSULT 2023-06-12 attendee=GHA, host=PER, host=ana-rojas, attendee=kofi-addo",
            "Signing SUPPORT 2023-06-12 signatory=GHA, signatory=PER, signatory=ana-rojas, signatory=kofi-addo",
        ],
    ),
    (  # those whom "with" opens the sentence with, where a day ends their clause
        "en",
        "With Peru and Ghana restoring ties on Monday, tourists are happy.",
        ["Measure SUPPORT 2023-06-12 actor=GHA, actor=PER"],
    ),
    (
        "en",
        "With Mali expelling envoys, France recalled its ambassador on Monday.",
        ["Measure SANCTION 2023-06-12 actor=FRA"],
    ),
    (  # what forces are sent for is no other act
        "id",
        "Peru mengerahkan kapal perang pada Senin untuk memblokade Ghana.",
        ["Measure MOBILIZE 2023-06-12 recipient=GHA, actor=PER"],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), TOLD)
def test_what_is_told(language: str, text: str, expected: list[str]) -> None:
    assert told(language, text) == expected


def told(language: str, text: str) -> list[str]:
    """The events of a text, in order of their words."""
    found = extract_article(article_from_text(HEAD[language] + text, "a", language=language))
    events = []
    for event in found.events:
        parts = sorted((p.participant.partition("/")[2], p.role.value) for p in event.participations)
        who = ", ".join(f"{role}={name}" for name, role in parts)
        day = event.start.iso if event.start else "-"
        events.append(f"{event.kind.value} {event.plover.value if event.plover else '-'} {day} {who}")
    return sorted(events)
