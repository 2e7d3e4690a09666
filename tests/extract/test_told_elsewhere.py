"""Who takes part though the words beside the verb do not name them: "It expelled two diplomats"."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

CASES = [
    (
        "Chile criticised Bolivia on Tuesday. It expelled two Bolivian diplomats on Friday.",
        ("Measure", "actor", "country/CHL"),
    ),
    (
        "Ghana and Togo signed the treaty in Lome on Tuesday in the presence of French President Jacques Chirac.",
        ("Signing", "attendee", "person/jacques-chirac"),
    ),
    (
        "Foreign Secretary Teodoro Locsin of the Philippines spoke on Monday.\n\n"
        "The government on Tuesday expelled two Chinese diplomats.\n\nwww.inquirer.com.ph",
        ("Measure", "actor", "country/PHL"),
    ),
    (
        "Kenyan Foreign Minister Amina Mohamed told reporters that the report by Somalia was an insult.",
        ("Statement", "recipient", "country/SOM"),
    ),
]


@pytest.mark.parametrize(("text", "part"), CASES)
def test_takes_part(text: str, part: tuple[str, str, str]) -> None:
    found = extract_article(article_from_text(f"News of the day\n\n{text}", "it"))
    parts = {(e.kind.value, p.role.value, str(p.participant)) for e in found.events for p in e.participations}
    assert part in parts


def test_it_that_stands_for_nothing() -> None:
    text = "News of the day\n\nPresident Boric met the ambassador of Peru. It condemned Belarus."
    found = extract_article(article_from_text(text, "it"))
    assert [e.kind.value for e in found.events] == ["Meeting"]
