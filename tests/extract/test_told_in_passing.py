"""Acts that a statement's sentence tells in passing: in an aside, or as what is condemned, with their own day."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

PUBLISHED = "2023-06-15"  # a Thursday

ROWS = [
    # a fact behind a comma has a day of its own, and what is asked is no part of it
    (
        "en",
        "France urged Mali, which expelled the German ambassador on Monday, to respect the Vienna Convention.",
        ["REQUEST fra>mli", "SANCTION 2023-06-12 mli>deu"],
    ),
    (
        "en",
        "France condemned Mali, which expelled its ambassador on Monday.",
        ["ACCUSE fra>mli", "SANCTION 2023-06-12 mli>fra"],
    ),
    (
        "en",
        "France called on Mali, whose junta expelled the German ambassador in January, to hold elections.",
        ["REQUEST fra>mli", "SANCTION 2023-01 mli>deu"],
    ),
    (
        "en",
        "France said that Mali, which expelled the German ambassador on Monday, had erred.",
        ["SANCTION 2023-06-12 mli>deu"],
    ),
    ("en", "France urged Mali, which arms rebels, to respect the Vienna Convention.", ["REQUEST fra>mli"]),
    (
        "id",
        "Prancis mengecam Mali, yang mengusir duta besarnya pada Senin.",
        ["ACCUSE fra>mli", "SANCTION 2023-06-12 mli>fra"],
    ),
    # what is condemned is told as well where it has a day
    (
        "en",
        "Kenya condemned Chad's attack on Mali on March 13.",
        ["ACCUSE ken>tcd", "ASSAULT 2023-03-13 tcd>mli"],
    ),
    (
        "id",
        "Kenya mengecam serangan Chad ke Mali pada 13 Maret.",
        ["ACCUSE ken>tcd", "ASSAULT 2023-03-13 tcd>mli"],
    ),
    ("id", "Kenya mengecam serangan Chad ke Mali.", ["ACCUSE ken>tcd"]),
    # an agreement is told by its participle too, by those who came to it and not by who speaks of it
    ("en", "A ceasefire reached by Chad and Mali on June 12 has held.", ["AGREE mli+tcd>"]),
    (
        "en",
        "Norway praised the accord reached between Chad and Mali.",
        ["SUPPORT nor>", "AGREE mli+tcd>"],
    ),
    ("en", "A truce struck by Chad and Mali in January collapsed in March.", ["AGREE mli+tcd>"]),
    ("en", "A verdict reached by judges in Chad and Mali was upheld.", []),
    # nobody is visited whom one calls on to do something
    ("en", "France called on Mali, whose army is divided, to hold elections.", ["REQUEST fra>mli"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), ROWS, ids=[text for _, text, _ in ROWS])
def test_told_in_passing(language: str, text: str, expected: list[str]) -> None:
    """Each act with its day where it has one of its own, who does it and toward whom."""
    article = article_from_text(f"A title\n\n{text}\n", "x", language=language, published=PUBLISHED)
    told = []
    for event in extract_article(article).events:
        of: dict[str, list[str]] = {role: [] for role in ("actor", "recipient")}
        for part in event.participations:
            of[part.role.value].append(part.participant.removeprefix("country/").lower())
        day = event.start.iso if event.start is not None and event.kind.value == "Measure" else ""
        words = (
            event.plover.value if event.plover else "-",
            day,
            f"{'+'.join(sorted(of['actor']))}>{'+'.join(of['recipient'])}",
        )
        told.append(" ".join(word for word in words if word))
    assert sorted(told) == sorted(expected)


PLACES = [
    ("en", "Chad attacked Mali on Monday.", "country/MLI"),
    ("en", "Chad's attack on Mali on March 13 killed 200.", "country/MLI"),
    ("en", "Chad attacked Malian ships on Monday.", None),
    ("id", "Serangan Chad ke Mali pada 13 Maret menewaskan 200 orang.", "country/MLI"),
    ("id", "Kapal China menembakkan meriam air ke kapal Filipina.", None),
]


@pytest.mark.parametrize(("language", "text", "place"), PLACES, ids=[text for _, text, _ in PLACES])
def test_an_attack_on_a_country_is_there(language: str, text: str, place: str | None) -> None:
    """A country that is attacked by its own name is where that was; its ships may be anywhere."""
    article = article_from_text(f"A title\n\n{text}\n", "x", language=language, published=PUBLISHED)
    assert [event.place for event in extract_article(article).events] == [place]


SWORN_IN = [
    (
        "en",
        "William Ruto was elected president of Kenya on June 9. He will be sworn in on September 13.",
        ["held 2023-06-09", "planned 2023-09-13"],
    ),
    (
        "id",
        "William Ruto terpilih menjadi Presiden Kenya. Ia akan dilantik pada 13 September.",
        ["held None", "planned 2023-09-13"],
    ),
    ("id", "Pengurus koperasi akan dilantik pada 13 September.", []),
]


@pytest.mark.parametrize(("language", "text", "expected"), SWORN_IN, ids=[text for _, text, _ in SWORN_IN])
def test_who_is_elected_is_sworn_in_later(language: str, text: str, expected: list[str]) -> None:
    """An election and the swearing-in to come are two appointments, also where no post is named again."""
    article = article_from_text(f"A title\n\n{text}\n", "x", language=language, published=PUBLISHED)
    events = extract_article(article).events
    assert [f"{e.status.value} {e.start.iso if e.start else None}" for e in events] == expected
