"""Names of another kind than their words: people called like countries, bodies called after places."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

ROWS = [
    ("Peru freed Sofia Hansen on Monday.", "person/sofia-hansen"),
    ("Mr Jordan Olsen met Victoria Hansen in Oslo.", "person/jordan-olsen person/victoria-hansen"),
    ("Who is Chad Berg?", "person/chad-berg"),
    ("Norway pledged $3 billion in Export-Import Bank loans.", "organization/export-import-bank"),
    ("He was flown to Walter Reed Hospital.", "organization/walter-reed-hospital"),
    ("Western Germany joined the pact.", "country/DEU"),
    ("President Ruto addressed the Diet.", "organization/national-diet"),
    # places all the same
    ("In Jordan King Abdullah spoke.", "country/JOR"),
    ("Georgia Prime Minister Irakli Kobakhidze spoke.", "country/GEO"),
    ("He flew to Sydney Harbour.", "place/sydney-harbour"),
    ("The West Bank was quiet.", "place/west-bank"),
]


@pytest.mark.parametrize(("text", "keys"), ROWS)
def test_names_are_of_their_kind(text: str, keys: str) -> None:
    found = extract_article(article_from_text(f"News of the day\n\n{text}\n", "a"))
    assert set(keys.split()) <= {key for mention in found.mentions for key in mention.entities}
