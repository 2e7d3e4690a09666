"""Who "all three" and "ketiga pemimpin" are, whom a group leaves out, and who only looks on while his state signs."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

HOSTED = "Presiden Chad Mahamat Deby menjamu pemimpin Niger dan Mali di Ndjamena, Jumat. "
MET = (
    "Foreign Minister Jeje Odongo of Uganda, Kenya's Musalia Mudavadi and Rwanda's Olivier Nduhungirehe met. "
)

ROWS = [
    ("en", MET + "The trio condemned Sudan.", "actor", "UGA KEN RWA jeje-odongo"),
    ("en", MET + "All three condemned Sudan.", "actor", "UGA KEN RWA musalia-mudavadi"),
    ("en", MET + "The three ministers condemned Sudan.", "actor", "UGA KEN RWA olivier-nduhungirehe"),
    ("en", MET + "All three hostages condemned Sudan.", "actor", ""),
    ("en", MET + "The three leaders of the party condemned Sudan.", "actor", ""),
    ("id", HOSTED + "Ketiga pemimpin mengecam Sudan.", "actor", "TCD NER MLI mahamat-idriss-deby"),
    ("id", HOSTED + "Ketiganya mengecam Sudan.", "actor", "TCD NER MLI mahamat-idriss-deby"),
    (
        "en",
        "The Nordic countries, except Norway and Iceland, expelled Libyan envoys.",
        "actor",
        "DNK FIN SWE",
    ),
    ("en", "All Baltic states except Latvia expelled Libyan envoys.", "actor", "EST LTU"),
    (
        "en",
        "The Gulf states except Oman recalled their ambassadors from Rome.",
        "actor",
        "ARE BHR KWT QAT SAU",
    ),
    ("en", "Latvia expelled Libyan envoys.", "actor", "LVA"),
    ("id", "Negara-negara Baltik, kecuali Latvia, mengusir diplomat Libya.", "actor", "EST LTU"),
    ("id", "Negara-negara Nordik selain Islandia mengusir diplomat Libya.", "actor", "DNK FIN NOR SWE"),
]


@pytest.mark.parametrize(("language", "text", "role", "who"), ROWS)
def test_as_many_as_are_told(language: str, text: str, role: str, who: str) -> None:
    article = article_from_text(f"News\n\n{text}", "many", language=language, published="2023-05-12")
    told = [e for e in extract_article(article).events if e.kind in ("Statement", "Measure")]
    acting = {
        p.participant.partition("/")[2]
        for e in told
        for p in e.participations
        if p.role == role and not p.participant.startswith("organization/")
    }
    states = {key for key in who.split() if key.isupper()}
    assert {key for key in acting if key.isupper()} == states
    assert {key for key in who.split() if key.islower()} <= acting


@pytest.mark.parametrize(
    ("watching", "attending"),
    [("Presiden Chad Mahamat Deby", set()), ("Presiden Niger Mohamed Bazoum", {"country/NER"})],
)
def test_a_state_that_signs_is_no_guest(watching: str, attending: set[str]) -> None:
    text = f"Menlu Chad Cherif Zene menandatangani perjanjian dengan Mali di Ndjamena, disaksikan {watching}."
    article = article_from_text(f"Berita\n\n{text}", "look", language="id", published="2023-05-12")
    (event,) = [e for e in extract_article(article).events if e.kind == "Signing"]
    states = {
        p.participant for p in event.participations if p.role == "attendee" and "country/" in p.participant
    }
    assert states == attending


@pytest.mark.parametrize(("who", "kind"), [("Baltic", "Meeting"), ("ASEAN", "Conference")])
def test_a_mere_name_for_states_organizes_nothing(who: str, kind: str) -> None:
    article = article_from_text(
        f"News\n\n{who} foreign ministers met in Oslo on Monday.", "g", published="2023-05-12"
    )
    assert [e.kind for e in extract_article(article).events] == [kind]
