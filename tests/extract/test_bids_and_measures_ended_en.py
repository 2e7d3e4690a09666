"""English: who would like to host a conference; measures broken off, ended, and answered by those hit."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    (
        "Oman backed Turkey's bid to host COP31.",
        [
            "Conference CONSULT planned - - | ",
            "Statement SUPPORT held - - | actor=OMN recipient=TUR",
        ],
    ),
    ("Australia withdrew its candidacy to host COP31 on Monday.", ["Conference CONSULT planned - - | "]),
    ("After a long bid, Brazil hosted COP30 in Belem.", ["Conference CONSULT held - belem | host=BRA"]),
    # whoever took a measure ends it, where nobody else is told to
    (
        "Sanctions on Togo, imposed by ECOWAS in January, were lifted on Monday.",
        [
            "Measure SANCTION held 2023-01 - | actor=ecowas recipient=TGO",
            "Measure CONCEDE held 2023-06-12 - | actor=ecowas recipient=TGO",
        ],
    ),
    (
        "Sanctions on Togo, imposed by Ghana in January, were lifted by Mali on Monday.",
        [
            "Measure SANCTION held 2023-01 - | actor=GHA recipient=TGO",
            "Measure CONCEDE held 2023-06-12 - | actor=MLI recipient=TGO",
        ],
    ),
    # those against whom others decide are not with them when they answer
    (
        "European Union ministers meeting in Oslo on Monday imposed sanctions on Togo.\n\n"
        "Togolese Foreign Minister Robert Dussey called the Union hasty and condemned it.",
        [
            "Conference CONSULT held 2023-06-12 oslo | host=NOR organizer=eu",
            "Measure SANCTION held 2023-06-12 oslo | actor=eu recipient=TGO",
            "Statement ACCUSE held - - | actor=TGO actor=robert-dussey recipient=eu",
        ],
    ),
    (
        "Niger stopped issuing visas to citizens of Benin and froze security cooperation with the country.",
        ["Measure SANCTION held - - | actor=NER recipient=BEN"] * 2,
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_what_is_told(text: str, expected: list[str]) -> None:
    assert told(text) == expected
