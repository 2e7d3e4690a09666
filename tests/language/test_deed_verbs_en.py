"""Deeds by verbs and nouns that an editor has many of, and the same words where they tell no deed."""

from __future__ import annotations

import pytest

from tests.language.test_idioms_done_en import told


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("The Chilean navy interdicted a Peruvian ship.", "Measure COERCE actor:Chile, recipient:Peru"),
        ("Kenya embargoed Uganda in 1992.", "Measure SANCTION actor:Kenya, recipient:Uganda"),
        ("Laotian forces blitzed Thai positions.", "Measure ASSAULT actor:Laos, recipient:Thailand"),
        ("Ghana scrambled Togolese GPS signals.", "Measure COERCE actor:Ghana, recipient:Togo"),
        ("Mali took two Danish nuns hostage in May.", "Measure ASSAULT actor:Mali, recipient:Denmark"),
        ("Georgian police cracked down on demonstrators.", "Measure COERCE actor:Georgia"),
        ("Uganda muzzled the press.", "Measure COERCE actor:Uganda"),
        ("Chile nullified a contract with Peru.", "Measure SANCTION actor:Chile, recipient:Peru"),
        ("Two Malian envoys had to leave Chad in May.", "Measure SANCTION actor:Chad, recipient:Mali"),
        ("Chad fenced off its border with Niger.", "Measure MOBILIZE actor:Chad, recipient:Niger"),
        ("Peru barricaded the only road to Bolivia.", "Measure COERCE actor:Peru, recipient:Bolivia"),
        (
            "Chile's troop build-up along the Peruvian border alarmed its neighbours.",
            "Measure MOBILIZE actor:Chile, recipient:Peru",
        ),
        (
            "Thai naval drills around Laos were the largest in years.",
            "Measure MOBILIZE actor:Thailand, recipient:Laos",
        ),
        ("The Danish drawdown in Mali ended in March.", "Measure RETREAT actor:Denmark, recipient:Mali"),
        (
            "Chad's reprisal against Sudan came with rockets on a village.",
            "Measure ASSAULT actor:Chad, recipient:Sudan",
        ),
        (
            "Norway's freeze on Malian assets began on Friday.",
            "Measure SANCTION actor:Norway, recipient:Mali",
        ),
    ],
)
def test_a_deed_is_told_by_its_verb_or_noun(text: str, row: str) -> None:
    assert row in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "The film took two Danish actors hostage in its first scene.",
        "Ghana's coach silenced his critics with a win over Togo.",
        "Togolese players had to leave Ghana in January.",
        "The diplomats had to leave the hall when the lights went out in Accra.",
        "A build-up of snow on the Swiss border closed a road.",
        "The drawdown of the reservoir in Mali ended in March.",
        "The newspaper embargoed its story on Togo.",
        "The band jammed in a Moroccan cafe.",
    ],
)
def test_the_same_words_of_other_things_tell_no_deed(text: str) -> None:
    assert [row for row in told(text) if row.startswith("Measure")] == []


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Sadyr Japarov assumed the presidency of Kyrgyzstan on Tuesday.",
            "Appointment  actor:Kyrgyzstan, appointee:Sadyr Japarov",
        ),
        (
            "Luis Abinader won a second term as president of the Dominican Republic on Sunday.",
            "Appointment  actor:Dominican Republic, appointee:Luis Abinader",
        ),
        (
            "Kristalina Georgieva was handed a second term at the helm of the IMF on Friday.",
            "Appointment  actor:International Monetary Fund, appointee:Kristalina Georgieva",
        ),
        (
            "Nepal reinstated Wang Yu as foreign minister on Tuesday.",
            "Appointment  actor:Nepal, appointee:Wang Yu",
        ),
        (
            "Peru's parliament elected army chief Tomas Vega president on Thursday.",
            "Appointment  actor:Peru, appointee:Tomas Vega",
        ),
        (
            "Serbian lawmakers elected former prime minister Ana Brnabic speaker on Wednesday.",
            "Appointment  actor:Serbia, appointee:Ana Brnabic",
        ),
    ],
)
def test_an_office_is_won_assumed_or_given_again(text: str, row: str) -> None:
    assert row in told(text)


def test_an_elected_president_is_not_elected_there() -> None:
    rows = told("The parliament's elected president, Tomas Vega, met Ana Brnabic in Paris on Monday.")
    assert [row for row in rows if row.startswith("Appointment")] == []
