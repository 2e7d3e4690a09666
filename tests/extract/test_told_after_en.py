"""What English sentences tell of what was told before: whose deal is welcomed, the next summit, who lets go."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text


def told(text: str, language: str = "en") -> list[str]:
    """`Kind TYPE status start place | role=who ...` of each event of a short article of 15 June 2023."""
    article = article_from_text(text, "after", language=language, published="2023-06-15")
    rows = []
    for event in extract_article(article).events:
        parts = sorted(f"{p.role.value}={p.participant.rpartition('/')[2]}" for p in event.participations)
        start = event.start.iso if event.start is not None else "-"
        place = event.place.rpartition("/")[2] if event.place is not None else "-"
        plover = event.plover.value if event.plover else "-"
        rows.append(f"{event.kind.value} {plover} {event.status.value} {start} {place} | {' '.join(parts)}")
    return rows


ROWS: list[tuple[str, str]] = [
    # a pact is welcomed toward those who made it, and not toward who promised something since
    (
        "Mali and Chad signed a peace agreement in Dakar on Thursday. Norway promised to send monitors. "
        "Kenya welcomed the agreement.",
        "Statement SUPPORT held 2023-06-15 - | actor=KEN recipient=MLI recipient=TCD",
    ),
    (
        "Mali expelled the French ambassador on Monday. France recalled its envoys from Niger. "
        "The European Union condemned the expulsion.",
        "Statement ACCUSE held 2023-06-12 - | actor=eu recipient=MLI",
    ),
    (
        "The United States and China agreed on Wednesday to cut emissions. Norway welcomed it.",
        "Statement SUPPORT held 2023-06-14 - | actor=NOR recipient=CHN recipient=USA",
    ),
    (
        "The International Court of Justice ruled against Bolivia on Monday. Chile hailed the ruling.",
        "Statement SUPPORT held 2023-06-12 - | actor=CHL recipient=icj",
    ),
    (
        "France and Italy supported the plan of Norway on Friday. Germany voted against.",
        "Statement REJECT held 2023-06-09 - | actor=DEU recipient=NOR",
    ),
    # who is told it, or tells it, takes no part in it
    (
        "France suspended its aid to Mali, a spokesman told Reuters.",
        "Measure SANCTION held - - | actor=FRA recipient=MLI",
    ),
    ("Ghana gave tents, according to Togo.", "Measure AID held - - | actor=GHA"),
    (
        "Ghana condemned Togo for the raid, Kwame Boateng, an adviser to President John Mahama, told reporters.",
        "Statement ACCUSE held - - | actor=GHA actor=kwame-boateng recipient=TGO",
    ),
    # the next round, named by its ordinal alone
    (
        "Kenya and Uganda held a second round of talks in Nairobi on Thursday. The third is to be held in Kampala "
        "in October.",
        "Negotiation CONSULT planned 2023-10 kampala | attendee=KEN attendee=UGA",
    ),
    (
        "Kenya and Uganda held a summit in Nairobi on Thursday. A second summit is to follow in Kampala in October.",
        "Summit CONSULT planned 2023-10 kampala | attendee=KEN attendee=UGA host=UGA",
    ),
    # who invites is host
    (
        "President Abdullah Gül travelled to Yerevan in 2008 at the invitation of his Armenian counterpart, "
        "Serzh Sargsyan.",
        "Visit CONSULT held 2008 yerevan | host=ARM host=serzh-sargsyan visitor=TUR visitor=abdullah-gul",
    ),
    (
        "Jens Stoltenberg, the secretary-general of NATO, had come to Ankara in January to mediate.",
        "Visit CONSULT held 2023-01 ankara | host=TUR visitor=jens-stoltenberg visitor=nato",
    ),
    # what was done by whoever held them, and what is to be done before a treaty is in force
    (
        "Two French tourists held in Iran since May were freed on Monday.",
        "Measure RETREAT held 2023-06-12 - | actor=IRN recipient=FRA",
    ),
    (
        "Four Russian officers whom Georgia had arrested were released on Monday.",
        "Measure RETREAT held 2023-06-12 - | actor=GEO recipient=RUS",
    ),
    (
        "The treaty between Ghana and Togo will take effect once both parliaments have ratified it.",
        "Measure SUPPORT planned - - | actor=GHA actor=TGO",
    ),
    (
        "Kenya announced on Monday that trade with Somalia would be suspended.",
        "Measure SANCTION planned - - | actor=KEN recipient=SOM",
    ),
    (
        "Japan and Vietnam agreed on Monday to share data. The two coast guards will hold a joint exercise next month.",
        "Measure COOPERATE planned 2023-07 - | actor=JPN actor=VNM",
    ),
    (
        "Ghana's President John Mahama, who met the envoy shortly before, thanked Sweden for its help.",
        "Statement SUPPORT held - - | actor=GHA actor=john-mahama recipient=SWE",
    ),
]


@pytest.mark.parametrize(("text", "row"), ROWS)
def test_what_is_told_after(text: str, row: str) -> None:
    assert row in told(text)


NOTHING = [
    "Kenya played Uganda on Thursday. The second leg is to be held in Kampala in October.",
    "Kenya will host the next round of the rally championship in October.",
    "A Ghanaian airliner carrying 245 people reached Lome.",
    "Belgium said a match with Togo would be suspended.",
    "Kenya beat Uganda 2-0. Both captains praised the fans.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_games_and_journeys_tell_nothing(text: str) -> None:
    assert told(text) == []
