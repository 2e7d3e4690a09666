"""Summits told together, summits that are groups too, and meetings that somebody "had"."""

from __future__ import annotations

import pytest

from kg.model import Event
from kg.pipeline import extract_article
from kg.read import article_from_text


def events(text: str, language: str = "en") -> list[Event]:
    """What an article of a Wednesday tells."""
    article = article_from_text(f"{text}\n", "joined", language=language, published="2022-12-07")
    return list(extract_article(article).events)


def seen(text: str, language: str = "en") -> dict[str, tuple[str, str | None, str | None, frozenset[str]]]:
    """By name: status, day, place and attendees."""
    return {
        e.name or str(e.kind): (
            str(e.status),
            e.start.iso if e.start else None,
            e.place.partition("/")[2] if e.place else None,
            frozenset(
                p.participant.partition("/")[2]
                for p in e.participations
                if p.participant.startswith("person/") and str(p.role) == "attendee"
            ),
        )
        for e in events(text, language)
    }


BOTH = "ASEAN-India Summit", "East Asia Summit"
MODI = frozenset({"narendra-modi"})


def test_two_names_with_heads_of_their_own_are_two_summits() -> None:
    told = seen(
        "Prime Minister Narendra Modi attended the 19th ASEAN-India Summit and the first Quad Summit."
    )
    assert {name: who for name, (_, _, _, who) in told.items()} == {
        "19th ASEAN-India Summit": MODI,
        "1st Quad Summit": MODI,
    }


def test_a_name_with_one_head_goes_on_over_and() -> None:
    (only,) = events("Prime Minister Narendra Modi attended the Summit on Trade and Development in Delhi.")
    assert only.name == "Summit on Trade and Development"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Prime Minister Narendra Modi attended the {} and the {} in Vientiane on Monday.", "en"),
        (
            "Perdana Menteri Narendra Modi menghadiri KTT ASEAN-India dan KTT Asia Timur di Vientiane, Senin.",
            "id",
        ),
    ],
)
def test_day_and_place_behind_two_are_of_both(text: str, language: str) -> None:
    told = seen(text.format(*BOTH), language)
    assert {told[name][3] for name in BOTH} == {MODI}
    if language == "en":
        assert told == dict.fromkeys(BOTH, ("held", "2022-12-05", "vientiane", MODI))


def test_each_has_its_own_place() -> None:
    told = seen(
        "Prime Minister Narendra Modi attended the {} in Jakarta and the {} in Vientiane.".format(*BOTH)
    )
    assert [told[name][2] for name in BOTH] == ["jakarta", "vientiane"]


@pytest.mark.parametrize("verb", ["will be held", "will take place", "is to be held", "is due to open"])
def test_what_a_summit_is_yet_to_be(verb: str) -> None:
    told = seen(f"The {BOTH[0]} and the {BOTH[1]} {verb} in Vientiane on Friday.")
    assert [told[name][:3] for name in BOTH] == [("planned", "2022-12-09", "vientiane")] * 2


def test_a_group_is_no_summit_of_its_own() -> None:
    assert not events("The East Asia Summit has 18 members.")
    assert events("The East Asia Summit countries condemned the attack in Yangon.")[0].kind == "Statement"


TALKS = "On Monday Kenyan Foreign Minister Musalia Mudavadi {} Zambian Foreign Minister Mulambo Haimbe in Nairobi. "


@pytest.mark.parametrize("had", ["had a meeting with", "had talks with", "met"])
def test_had_a_meeting_is_no_pluperfect(had: str) -> None:
    again = "The foreign ministers of the two countries discussed trade."
    assert [str(e.kind) for e in events(TALKS.format(had) + again)] == ["Meeting"]


def test_a_lunch_after_the_talks_is_another_meeting() -> None:
    two = TALKS.format("met") + "Mudavadi and Haimbe had a working lunch after the talks on Monday."
    assert [str(e.kind) for e in events(two)] == ["Meeting", "Meeting"]
