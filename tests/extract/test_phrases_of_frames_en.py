"""Phrases that frames need or avoid: read in sequence, as words alone are."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # a phrase of what a frame avoids stands in sequence behind its verb
    (
        "Ghana barred its own ambassador from Togo.",
        [],
    ),
    (
        "Togo took over a ferry to Ghana.",
        [],
    ),
    (
        "Ghana suspended the visit to Togo.",
        [],
    ),
    (
        "Ghana boosted its security forces near Togo.",
        [],
    ),
    (
        "Togo moved the crowd in Ghana to tears.",
        [],
    ),
    (
        "Ghana launched a campaign against corruption in Togo.",
        [],
    ),
    # a phrase that a frame needs
    (
        "Peru endorsed Bolivia's road map.",
        [
            "Statement SUPPORT held - - | actor=PER recipient=BOL",
        ],
    ),
    (
        "Ghana opened a liaison office in Togo.",
        [
            "Ceremony - held - TGO | attendee=TGO host=GHA",
        ],
    ),
    (
        "Ghana gave a dinner in honour of the Togolese envoy.",
        [
            "Meeting CONSULT held - - | attendee=TGO host=GHA",
        ],
    ),
    (
        "Ghana promised Togo to lift its state of emergency.",
        [
            "Statement AGREE held - - | actor=GHA recipient=TGO",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_phrases_of_frames(text: str, expected: list[str]) -> None:
    assert told(text, "en") == expected
