"""A raid on a mission: against whom it is, who is taken in it, who had given him asylum, and what follows."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

INDONESIAN: list[tuple[str, list[str]]] = [
    # whose mission it is stands right behind it, whoever acts before
    (
        "Polisi Peru menggerebek Kedutaan Besar Meksiko di Lima.",
        ["Measure COERCE held - lima | actor=PER recipient=MEX"],
    ),
    ("Tentara Chad menyerbu Kedutaan Besar Mali.", ["Measure COERCE held - - | actor=TCD recipient=MLI"]),
    # whoever is arrested there undergoes the raid too
    (
        "Polisi Peru menggerebek Kedutaan Besar Chad di Lima dan menangkap Perdana Menteri Ana Rojas pada Senin.",
        ["Measure COERCE held 2023-06-12 lima | actor=PER recipient=TCD recipient=ana-rojas"],
    ),
    # asylum in a mission is granted by its state
    (
        "Polisi Peru menggerebek Kedutaan Besar Chad pada Senin dan menangkap Ana Rojas, yang telah diberi "
        "suaka di sana.",
        [
            "Measure COERCE held 2023-06-12 - | actor=PER recipient=TCD recipient=ana-rojas",
            "Measure AID held 2023-06-12 - | actor=TCD actor=embassy-of-chad recipient=ana-rojas",
        ],
    ),
    (
        "Ana Rojas mendapat suaka di Kedutaan Besar Chad.",
        ["Measure AID held - - | actor=TCD actor=embassy-of-chad recipient=ana-rojas"],
    ),
    ("Ana Rojas mencari suaka di Kedutaan Besar Chad.", ["Statement REQUEST held - - | actor=ana-rojas"]),
    # whoever suffered an older deed speaks on the day of the news, on which he acts
    (
        "Peru menggugat Chad pada Senin (12/6). Polisi Chad menggerebek Kedutaan Besar Peru pada Jumat (2/6). "
        "Menlu Peru Ana Rojas meminta Chad minta maaf.",
        [
            "Measure ACCUSE held 2023-06-12 - | actor=PER recipient=TCD",
            "Measure COERCE held 2023-06-02 - | actor=TCD recipient=PER",
            "Statement REQUEST held 2023-06-12 - | actor=PER actor=ana-rojas recipient=TCD",
        ],
    ),
]

ENGLISH: list[tuple[str, list[str]]] = [
    (
        "Peruvian police raided the Chadian embassy in Lima on Monday and arrested Ana Rojas.",
        ["Measure COERCE held 2023-06-12 lima | actor=PER recipient=TCD recipient=ana-rojas"],
    ),
    (
        "Peruvian police forced their way into the Chadian embassy on Monday and arrested Ana Rojas, who had been "
        "granted asylum there.",
        [
            "Measure COERCE held 2023-06-12 - | actor=PER recipient=TCD recipient=ana-rojas",
            "Measure AID held 2023-06 - | actor=TCD recipient=ana-rojas",
        ],
    ),
    # no raid is the closing of a mission
    (
        "Peru closed the Chadian embassy in Lima on Monday and arrested Ana Rojas.",
        [
            "Measure SANCTION held 2023-06-12 lima | actor=PER recipient=TCD",
            "Measure COERCE held 2023-06-12 lima | actor=PER recipient=ana-rojas",
        ],
    ),
    (
        "Peru sued Chad at the World Court on Monday. Chad had seized a Peruvian ship on June 2. Peru asked Chad to "
        "apologise.",
        [
            "Measure ACCUSE held 2023-06-12 - | actor=PER recipient=TCD",
            "Measure COERCE held 2023-06-02 - | actor=TCD recipient=PER",
            "Statement REQUEST held 2023-06-12 - | actor=PER recipient=TCD",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), INDONESIAN)
def test_raids_in_indonesian(text: str, expected: list[str]) -> None:
    """Each row: a text and everything that it tells."""
    assert told(text, "id") == expected


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_raids_in_english(text: str, expected: list[str]) -> None:
    """The same in English."""
    assert told(text) == expected


NOBODY: list[tuple[str, str]] = [
    ("id", "Massa menyerbu Kedutaan Besar Jepang."),
    ("en", "Protesters stormed the Japanese embassy."),
    ("id", "Pengunjuk rasa membakar bendera Denmark."),
    ("en", "Protesters burned the Danish flag."),
]


@pytest.mark.parametrize(("language", "text"), NOBODY)
def test_no_state_storms_its_own_mission(language: str, text: str) -> None:
    """A crowd whose state nobody tells is not of the state that it is against."""
    assert told(text, language) == []


def test_the_crowd_is_of_where_the_mission_is() -> None:
    """ "Orang tak dikenal menembaki": nothing is denied by what tells that nobody knows them."""
    assert told("Massa menyerbu Kedutaan Besar Jepang di Lome pada Senin.", "id") == [
        "Measure PROTEST held 2023-06-12 lome | actor=TGO recipient=JPN"
    ]
    assert told("Orang tak dikenal menembaki Kedutaan Besar Chad di Lome pada Senin.", "id") == [
        "Measure ASSAULT held 2023-06-12 lome | actor=TGO recipient=TCD recipient=embassy-of-chad-in-lome"
    ]
    assert told("Togo tidak menembaki kapal Chad pada Senin.", "id") == [
        "Measure ASSAULT denied 2023-06-12 - | actor=TGO recipient=TCD"
    ]
