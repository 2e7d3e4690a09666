"""Deeds told by a noun with whoever does it, and by a participle behind whom it is done to."""

from __future__ import annotations

import pytest

from kg.extract.triggers.index import Form, trigger_index
from kg.find.tokens import words_of
from kg.language.en.deed_nouns import DEED_NOUNS
from tests.language.test_idioms_done_en import told


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Kenya's jamming of Tanzanian broadcasts on Monday went unnoticed.",
            "Measure COERCE actor:Kenya, recipient:Tanzania",
        ),
        (
            "The confiscation of a Peruvian trawler by Chile on Friday went unnoticed.",
            "Measure COERCE actor:Chile, recipient:Peru",
        ),
        (
            "Chad's ouster of the Danish ambassador on Monday came as a surprise.",
            "Measure SANCTION actor:Chad, recipient:Denmark",
        ),
        (
            "Mali's eviction of hundreds of Togolese families in March caused an outcry.",
            "Measure COERCE actor:Mali, recipient:Togo",
        ),
        (
            "Laos's donation of forty trucks to Nepal on Friday was modest.",
            "Measure AID actor:Laos, recipient:Nepal",
        ),
        (
            "The Danish withdrawal from Chad was completed in March.",
            "Measure RETREAT actor:Denmark, recipient:Chad",
        ),
        ("Peru's pullout from Chile began on Monday.", "Measure RETREAT actor:Peru, recipient:Chile"),
        (
            "Kuwait's bailout of Jordan, worth two billion dollars, was approved on Monday.",
            "Measure AID actor:Kuwait, recipient:Jordan",
        ),
        (
            "Chile's halt to imports of Peruvian beef on Thursday hurt farmers.",
            "Measure SANCTION actor:Chile, recipient:Peru",
        ),
        (
            "The massacre of Togolese villagers by Malian soldiers last year was never punished.",
            "Measure ASSAULT actor:Mali, recipient:Togo",
        ),
        ("Uganda's clampdown on the opposition began on Monday.", "Measure COERCE actor:Uganda"),
    ],
)
def test_a_noun_tells_what_its_verb_does(text: str, row: str) -> None:
    assert row in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "The arrest of a Ghanaian singer by fans on Monday made headlines.",
        "Germany's capture of the title on Sunday was celebrated in Berlin.",
        "Iran's release of a new film on Friday was welcomed by critics.",
        "A bailout of a Ghanaian bank by its owners took place on Friday.",
        "Mali's prohibition of plastic bags took effect on Monday.",
        "Ethiopia's cancellation of a concert on Friday upset fans.",
    ],
)
def test_a_noun_of_another_thing_tells_no_deed(text: str) -> None:
    assert [row for row in told(text) if row.startswith("Measure")] == []


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Two Malian consuls kicked out of Chad last week denied the charges.",
            "Measure SANCTION actor:Chad, recipient:Mali",
        ),
        (
            "The fifteen Peruvian diplomats expelled from Chile in April had posed as clerks.",
            "Measure SANCTION actor:Chile, recipient:Peru",
        ),
        (
            "Two Kenyan diplomats were thrown out of Uganda last week.",
            "Measure SANCTION actor:Uganda, recipient:Kenya",
        ),
        (
            "The tariffs imposed on Peruvian steel by Chile last year stay in place.",
            "Measure SANCTION actor:Chile, recipient:Peru",
        ),
        (
            "Vaccines donated to Zambia by Norway last year have expired.",
            "Measure AID actor:Norway, recipient:Zambia",
        ),
        (
            "Danish lawmakers barred from Chad since Tuesday shrugged it off.",
            "Measure SANCTION actor:Chad, recipient:Denmark",
        ),
        (
            "Rwandan traders shut out of Uganda since Monday are losing money.",
            "Measure SANCTION actor:Uganda, recipient:Rwanda",
        ),
        (
            "Australian lobsters banned from Peru in 2020 are back on the menu.",
            "Measure SANCTION actor:Peru, recipient:Australia",
        ),
        (
            "Kenyan consuls deported from Uganda on Sunday were questioned for hours.",
            "Measure SANCTION actor:Uganda, recipient:Kenya",
        ),
    ],
)
def test_a_participle_tells_what_was_done_to_whom_it_stands_behind(text: str, row: str) -> None:
    assert row in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Two Togolese boys expelled from a school in Ghana on Monday went home.",
        "Ghanaian players ordered out of the hotel on Friday slept in a bus.",
        "A song dedicated to Kenya by a Danish band in May is a hit.",
        "Two Togolese diplomats were thrown out of a bar in Accra.",
        "A Kenyan runner banned from athletics on Friday appealed.",
    ],
)
def test_whoever_is_put_out_of_a_house_is_not_expelled(text: str) -> None:
    assert [row for row in told(text) if row.startswith("Measure")] == []


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "The Greek tanker that Iran seized in June is still at anchor.",
            "Measure COERCE actor:Iran, recipient:Greece",
        ),
        (
            "The Peruvian drone that Chile shot down on Tuesday carried a camera.",
            "Measure ASSAULT actor:Chile, recipient:Peru",
        ),
        (
            "The Kenyan diplomats that Uganda threw out on Monday numbered fifteen.",
            "Measure SANCTION actor:Uganda, recipient:Kenya",
        ),
    ],
)
def test_a_thing_that_somebody_took_is_its_countrys(text: str, row: str) -> None:
    assert row in told(text)


def test_a_thing_that_somebody_liked_was_not_taken() -> None:
    assert told("The Greek film that Iran loved in June was sold.") == []


def test_the_nouns_of_a_verb_are_found_with_its_frames() -> None:
    """ "confiscation of", "confiscations of": with whoever does it, and behind the rows of the tables."""
    assert "confiscation of" in DEED_NOUNS["confiscate"]
    rows = trigger_index("en").rows(words_of("confiscations of"))
    assert {(form, frame.requires) for form, frame in rows} == {(Form.NOUN, "subject")}
