"""Things that threaten harm, visits that are prepared, articles before countries, delegations at a meeting."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # a thing that threatens to do harm threatens nobody
    (
        "Prime Minister Hun Manet said the dispute would threaten to undo decades of trade with Laos.",
        [],
    ),
    (
        "Chad threatened to close the border with Sudan.",
        [
            "Statement THREATEN held - - | actor=TCD recipient=SDN",
        ],
    ),
    # an article that belongs to a country's name
    (
        "The Asia Forum will be held in the Philippines in October.",
        [
            "Conference CONSULT planned 2023-10 PHL | host=PHL",
        ],
    ),
    # what is done to prepare somebody else's visit
    (
        "Ghanaian Foreign Minister Shirley Botchwey flew to Rome on Monday to prepare President Nana "
        "Akufo-Addo's visit to Italy.",
        [
            "Visit CONSULT held 2023-06-12 rome | host=ITA visitor=GHA visitor=shirley-botchwey",
            "Visit CONSULT planned - ITA | host=ITA visitor=GHA visitor=nana-akufo-addo",
        ],
    ),
    # the leader of a delegation "at that meeting" is not in the chair
    (
        "Chad and Niger held talks in Zinder on Monday. Chad's delegation at that meeting was led by "
        "Ambassador Adoum Jean.",
        [
            "Meeting CONSULT held 2023-06-12 zinder | attendee=NER attendee=TCD attendee=adoum-jean",
        ],
    ),
    # where the blamed deed was is not where it is blamed
    (
        "Chad on Friday accused Sudan of involvement in the attack in Adre.",
        [
            "Statement ACCUSE held 2023-06-09 - | actor=TCD recipient=SDN",
        ],
    ),
    # the situation around a country besieges nobody
    (
        "Peru's Javier Diaz shared his view on the situation surrounding Haiti and Cuba.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_what_is_told(text: str, events: list[str]) -> None:
    assert told(text, "en") == events
