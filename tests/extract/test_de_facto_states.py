"""Places with a government of their own that few recognise: they sign, meet and are blamed like countries."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

ROWS = [
    ("Ethiopia signed a memorandum with Somaliland on Monday.", "signatory place/somaliland"),
    ("Cyprus accused the Turkish Cypriots of blocking the talks.", "recipient place/northern-cyprus"),
    ("Kenya hosted Muse Bihi Abdi, the leader of Somaliland.", "attendee place/somaliland"),
    ("Transnistria rejected an offer by Moldova.", "actor place/transnistria"),
]


@pytest.mark.parametrize(("sentence", "part"), ROWS)
def test_a_de_facto_state_takes_part(sentence: str, part: str) -> None:
    article = article_from_text(f"News of the day\n\nBy Ann Lee | 12 May 2017\n\n{sentence}", "de-facto")
    found = extract_article(article)
    assert part in {f"{p.role} {p.participant}" for e in found.events for p in e.participations}
    assert part.split()[1] in {entity.key for entity in found.entities}


def test_what_happens_there_is_not_its_act() -> None:
    text = "News\n\nBy Ann Lee | 12 May 2017\n\nEthiopia condemned the attack in Somaliland on Monday."
    events = extract_article(article_from_text(text, "de-facto")).events
    assert [(str(e.kind), {p.participant for p in e.participations}) for e in events] == [
        ("Statement", {"country/ETH"})
    ]
