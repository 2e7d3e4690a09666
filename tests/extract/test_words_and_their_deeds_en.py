"""Words between states told by a noun with its speaker, and deeds told in them that are nobody's yet; English."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text
from tests.language.test_idioms_done_en import told


def starts(text: str) -> list[str | None]:
    """The first day of each event."""
    found = extract_article(article_from_text(f"{text}\n", "s", language="en", published="2023-05-04"))
    return [e.start.iso if e.start else None for e in found.events]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "A call by Fiji on Thursday for Samoa to free two reporters went unanswered.",
            ["Statement REQUEST actor:Fiji, recipient:Samoa"],
        ),
        (
            "Fiji's call for Samoan troops to leave was ignored on Monday.",
            ["Statement REQUEST actor:Fiji, recipient:Samoa"],
        ),
        (
            "A demand by Chad that Niger hand over 20 herders was rejected on Monday.",
            ["Statement REQUEST actor:Chad, recipient:Niger"],
        ),
        (
            "A threat from Ghana to close the border was condemned by Togo on Monday.",
            ["Statement ACCUSE actor:Togo, recipient:Ghana"],
        ),
        (
            "A threat by Ghana to expel Togolese diplomats was condemned by Mali.",
            [
                "Statement THREATEN actor:Ghana, recipient:Togo",
                "Statement ACCUSE actor:Mali, recipient:Ghana",
            ],
        ),
        ("The warning from Ghana on Monday to expel two Malian diplomats was played down.", []),
        (
            "An offer from Kenya to train Rwandan pilots was turned down by Kigali on Friday.",
            ["Statement REJECT actor:Rwanda, recipient:Kenya"],
        ),
        (
            "The request from Peru to Chile on Friday for the extradition of a colonel is being studied.",
            ["Statement REQUEST actor:Peru, recipient:Chile"],
        ),
        (
            "The attack by Ghana on Togo was condemned by Niger.",
            ["Measure ASSAULT actor:Ghana, recipient:Togo", "Statement ACCUSE actor:Niger, recipient:Ghana"],
        ),
        ("A flight from Ghana to Togo was cancelled on Monday.", []),
        (
            "Ghana's threat on Monday to turn Lome into ashes drew a protest from Japan.",
            [
                "Statement THREATEN actor:Ghana, recipient:Togo",
                "Statement ACCUSE actor:Japan, recipient:Ghana",
            ],
        ),
        (
            "Peru's appeal on Thursday for Chile to release two journalists went unanswered.",
            ["Statement REQUEST actor:Peru, recipient:Chile"],
        ),
        (
            "Fiji's accusation on Friday that Samoa had killed two of its divers was called absurd.",
            ["Statement ACCUSE actor:Fiji, recipient:Samoa"],
        ),
        (
            "Fiji's accusation on Friday that Samoa had killed two of its divers was dismissed by Apia.",
            ["Statement REJECT actor:Samoa, recipient:Fiji"],
        ),
        ("There were allegations that Samoa had armed smugglers.", []),
        (
            "A warning from Fiji on Monday that it would bomb airfields in Samoa was brushed aside.",
            [],
        ),
        ("Allegations that Samoa had been bombed by Fiji were denied.", []),
    ],
)
def test_who_says_it_stands_behind_the_noun(text: str, rows: list[str]) -> None:
    assert told(text) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("No Danish inspector would be let in, Latvia said on Tuesday.", []),
        (
            "Latvia let in two Danish inspectors on Tuesday.",
            ["Measure CONCEDE actor:Latvia, recipient:Denmark"],
        ),
        (
            "Norway, which had blocked the loan to Malta, gave way on Thursday.",
            ["Measure SANCTION actor:Norway, recipient:Malta", "Statement CONCEDE actor:Norway"],
        ),
        ("A dam in Norway gave way on Thursday.", []),
        (
            "Fiji thanked Japan on Monday for vaccines delivered in March.",
            ["Statement SUPPORT actor:Fiji, recipient:Japan", "Measure AID actor:Japan, recipient:Fiji"],
        ),
    ],
)
def test_what_is_not_given_and_who_gave_it(text: str, rows: list[str]) -> None:
    assert told(text) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "Chad was urged by Mali, and Togo by Ghana, to reopen the border.",
            ["Statement REQUEST actor:Mali, recipient:Chad", "Statement REQUEST actor:Ghana, recipient:Togo"],
        ),
        (
            "Two Chadian envoys were expelled by Mali and three Togolese diplomats by Ghana.",
            ["Measure SANCTION actor:Mali, recipient:Chad", "Measure SANCTION actor:Ghana, recipient:Togo"],
        ),
        ("Chad was condemned by Mali and Togo.", ["Statement ACCUSE actor:Mali, actor:Togo, recipient:Chad"]),
    ],
)
def test_a_passive_told_once_is_of_two_pairs(text: str, rows: list[str]) -> None:
    assert told(text) == rows


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Nine Fijian sailors held by Chad since March were freed on Monday.", ["2023-03", "2023-05-01"]),
        (
            "Nine Fijian sailors held by Chad since 2 March were freed on Monday.",
            ["2023-03-02", "2023-05-01"],
        ),
        ("Nine Fijian sailors held by Chad were freed on Monday.", [None, "2023-05-01"]),
    ],
)
def test_the_day_since_which_they_are_held(text: str, days: list[str | None]) -> None:
    assert starts(text) == days


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Chad's massing of troops near Niger's southern border was condemned by France on Thursday.",
            "Statement ACCUSE actor:France, recipient:Chad",
        ),
        (
            "Chad's buildup near Niger was condemned by France.",
            "Statement ACCUSE actor:France, recipient:Chad",
        ),
        ("Chad's bombing of Niger was condemned by France.", "Statement ACCUSE actor:France, recipient:Chad"),
    ],
)
def test_whoever_did_it_is_condemned(text: str, row: str) -> None:
    assert told(text)[-1] == row


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Oman said it would not abandon Sudan.", ["Statement SUPPORT actor:Oman, recipient:Sudan"]),
        (
            '"We will not leave Sudan alone," the Omani foreign minister said on Monday.',
            ["Statement SUPPORT actor:Oman, recipient:Sudan"],
        ),
        ("Oman said it would never abandon its claim to an island.", ["Statement REJECT actor:Oman"]),
        ("Nine Togolese officials were barred from Ghana.", ["Measure SANCTION actor:Ghana, recipient:Togo"]),
        ("A Togolese senator was barred from office on Monday.", ["Measure SANCTION actor:Togo"]),
        (
            "Five Samoan activists were picked up by Fijian police on Monday.",
            ["Measure COERCE actor:Fiji, recipient:Samoa"],
        ),
        ("A Fijian ship picked up five Samoan traders on Monday.", []),
    ],
)
def test_what_is_not_done_to_them(text: str, rows: list[str]) -> None:
    assert told(text) == rows


@pytest.mark.parametrize(
    ("text", "rows", "days"),
    [
        (
            "The export ban that Peru had imposed on Fiji in January was lifted on Wednesday.",
            ["Measure SANCTION actor:Peru, recipient:Fiji", "Measure CONCEDE actor:Peru, recipient:Fiji"],
            ["2023-01", "2023-05-03"],
        ),
        (
            "The sanctions imposed on Fiji by Peru in January were lifted on Wednesday.",
            ["Measure SANCTION actor:Peru, recipient:Fiji", "Measure CONCEDE actor:Peru, recipient:Fiji"],
            ["2023-01", "2023-05-03"],
        ),
        (
            "The visa ban Peru slapped on Fijians was scrapped on Wednesday.",
            ["Measure SANCTION actor:Peru, recipient:Fiji", "Measure CONCEDE actor:Peru, recipient:Fiji"],
            [None, "2023-05-03"],
        ),
        (
            "Peru imposed a ban on Fiji on Wednesday.",
            ["Measure SANCTION actor:Peru, recipient:Fiji"],
            ["2023-05-03"],
        ),
    ],
)
def test_whoever_imposed_it_ends_it(text: str, rows: list[str], days: list[str | None]) -> None:
    assert told(text) == rows
    assert starts(text) == days


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Fiji and, a few hours later, Tonga appealed on Wednesday to Japan for aircraft.",
            "Statement REQUEST actor:Fiji, actor:Tonga, recipient:Japan",
        ),
        ("Fiji and then Tonga condemned Togo.", "Statement ACCUSE actor:Fiji, actor:Tonga, recipient:Togo"),
        (
            "Fiji, and later Tonga, recalled its envoy from Paris.",
            "Measure SANCTION actor:Fiji, actor:Tonga, recipient:France",
        ),
        ("Fiji met Togo and then Tonga condemned Samoa.", "Statement ACCUSE actor:Tonga, recipient:Samoa"),
        (
            "Fiji met Togo and, a day later, Tonga condemned Samoa.",
            "Statement ACCUSE actor:Tonga, recipient:Samoa",
        ),
    ],
)
def test_who_does_it_later_is_joined(text: str, row: str) -> None:
    assert told(text)[-1] == row
