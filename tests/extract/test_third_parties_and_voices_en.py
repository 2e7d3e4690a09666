"""Whom talks are only about, and whose words are quoted where the speaker is a body or not named."""

from __future__ import annotations

import pytest

from tests.extract.test_sequels import read
from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # with whom the pact is that two talk about takes no part
    (
        "Norway held talks with Chad over its deal with Togo.",
        ["Meeting CONSULT held - - | attendee=NOR attendee=TCD"],
    ),
    (
        "Norway's talks with Chad about the border dispute with Togo went well.",
        ["Meeting CONSULT held - - | attendee=NOR attendee=TCD"],
    ),
    (
        "Norway held talks on its border dispute with Chad.",
        ["Meeting CONSULT held - - | attendee=NOR attendee=TCD"],
    ),
    # an envoy who is called home is not summoned; who is off somewhere calls nothing off
    (
        "Chad's foreign ministry has summoned its ambassador from Togo back for consultations.",
        ["Measure SANCTION held - - | actor=TCD actor=ministry-of-foreign-affairs-of-chad recipient=TGO"],
    ),
    (
        "Chad's foreign ministry called in the Togolese ambassador on Monday.",
        [
            "Measure ACCUSE held 2023-06-12 - | actor=TCD actor=ministry-of-foreign-affairs-of-chad recipient=TGO"
        ],
    ),
    (
        "Envoy Ana Solberg of Norway is now off to Lome to prepare a visit by President Ruto of Kenya to Togo.",
        [
            "Visit CONSULT held - lome | host=TGO visitor=NOR visitor=ana-solberg",
            "Visit CONSULT planned - TGO | host=TGO visitor=KEN visitor=william-ruto",
        ],
    ),
    # who had been somewhere a week before, and who cables for help
    (
        "Foreign Minister Janis Ozols of Latvia had been to Lome a week before.",
        ["Visit CONSULT held - lome | host=TGO visitor=LVA visitor=janis-ozols"],
    ),
    ("Foreign Minister Janis Ozols of Latvia had been to Lome twice.", []),
    (
        "President Lungo of Togo has cabled President Solberg of Norway for military assistance.",
        ["Statement REQUEST held - - | actor=TGO actor=lungo recipient=NOR recipient=solberg"],
    ),
    # what a war is over fights in none, and who is only referred to hosts none
    (
        "Chad and Libya fought a war over the Aouzou Strip and the Falkland Islands in 1987.",
        ["Measure ASSAULT held 1987 - | actor=LBY actor=TCD"],
    ),
    (
        "President Ruto of Kenya paid an official visit to Togo, an agency reports with reference to Kabar.",
        ["Visit CONSULT held - TGO | host=TGO visitor=KEN visitor=william-ruto"],
    ),
    # one abbreviation, two bodies
    (
        "Turkey's MIT held talks with Hamas in Doha.",
        ["Meeting CONSULT held - doha | attendee=TUR attendee=hamas attendee=mit-turkey"],
    ),
    # whose man somebody is does nothing
    ("The director, an Argentine, goes on to Lome on Monday.", []),
    (
        "A furious Argentina expelled the Togolese envoy on Monday.",
        ["Measure SANCTION held 2023-06-12 - | actor=ARG recipient=TGO"],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_events(text: str, events: list[str]) -> None:
    assert told(text) == events


OFFICES: list[tuple[str, list[tuple[str, str, str | None]]]] = [
    # where an envoy serves is known: no second post by what is named last
    (
        "Togo expelled Norway's ambassador amid a row in Somaliland. Norwegian Ambassador Ana Solberg left on Monday.",
        [("ambassador", "country/NOR", "country/TGO")],
    ),
    # the Pope is not told of as a president
    ("At a meeting in Rome, the Pope asked President Lungo to free the prisoners.", []),
    (
        "At a meeting in Rome, the Pope asked President Lungo of Togo to free the prisoners.",
        [("president", "country/TGO", None)],
    ),
]


@pytest.mark.parametrize(("text", "offices"), OFFICES)
def test_offices(text: str, offices: list[tuple[str, str, str | None]]) -> None:
    assert [(p.office, p.of, p.to) for p in read(text, "en").positions] == offices


VOICES: list[tuple[str, list[tuple[str, str]]]] = [
    # a body that goes on speaking, and about whom it speaks
    (
        "Kenya's foreign ministry expelled Ali Musa on Monday. It gave no reasons, but said Musa had failed "
        '"to respect the laws of the host country".',
        [("organization/mfa-ken", "to respect the laws of the host country")],
    ),
    # an office that nobody knows: not whoever was named before
    (
        "Two leaders.\n\nPresident Ruto congratulated President Lungu on Monday.\n\n"
        '"The two leaders also discussed a number of topical issues," the press office reported.',
        [],
    ),
    (
        "Two leaders.\n\nPresident Ruto congratulated President Lungu on Monday.\n\n"
        '"We also discussed a number of topical issues," he said.',
        [("person/william-ruto", "We also discussed a number of topical issues,")],
    ),
]


@pytest.mark.parametrize(("text", "voices"), VOICES)
def test_voices(text: str, voices: list[tuple[str, str]]) -> None:
    found = read(text, "en")
    assert [(q.speaker, found.article.text[q.begin : q.end]) for q in found.quotations] == voices
