"""What words tell that editors write as often as plain ones: criticism voiced, talks unfrozen, deeds traced to a state."""

from __future__ import annotations

import pytest

from tests.extract.test_plain_wire_en import told


@pytest.mark.parametrize(
    ("text", "event"),
    [
        # a verb of uttering, and the noun of what is uttered
        ("Bhutan voiced sharp criticism of Nepal.", "ACCUSE held - actor:BTN recipient:NPL"),
        ("Bhutan issued a furious condemnation of Nepal.", "ACCUSE held - actor:BTN recipient:NPL"),
        ("Bhutan added its voice to the criticism of Nepal.", "ACCUSE held - actor:BTN recipient:NPL"),
        ("Bhutan voiced warm praise for Nepal.", "SUPPORT held - actor:BTN recipient:NPL"),
        ("Bhutan issued a flat rejection of the Nepali offer.", "REJECT held - actor:BTN recipient:NPL"),
        ("Bhutan made thinly veiled threats against Nepal.", "THREATEN held - actor:BTN recipient:NPL"),
        # two of them, or people of theirs, plan: no noun
        (
            "Bhutan and Nepal plan to hold talks next month.",
            "CONSULT planned 2018-09 attendee:BTN attendee:NPL",
        ),
        (
            "The Bhutanese and Nepali ministers plan to hold talks next month.",
            "CONSULT planned 2018-09 attendee:BTN attendee:NPL",
        ),
        # talks that were stuck go on
        ("Bhutan and Nepal resumed their stalled border talks.", "CONSULT held - attendee:BTN attendee:NPL"),
        ("Stalled talks between Bhutan and Nepal resumed.", "CONSULT held - attendee:BTN attendee:NPL"),
        ("Bhutan will revive long-stalled talks with Nepal.", "CONSULT planned - attendee:BTN attendee:NPL"),
        # whose deed it is
        ("Bhutan attributed the attack to Nepal.", "ACCUSE held - actor:BTN recipient:NPL"),
        ("Bhutan traced the bombing back to Nepal.", "ACCUSE held - actor:BTN recipient:NPL"),
        ("Bhutan tied the blast to Nepal.", "ACCUSE held - actor:BTN recipient:NPL"),
        # a participle that only tells of which money
        (
            "Bhutan released 30 million dollars in frozen funds to Nepal.",
            "CONCEDE held - actor:BTN recipient:NPL",
        ),
        ("Bhutanese gunners shelled a village in Nepal.", "ASSAULT held - actor:BTN recipient:NPL"),
        ("Two Bhutanese soldiers died in a border clash with Nepal.", "ASSAULT held - actor:BTN actor:NPL"),
        ("Bhutan disputed Nepal's new map.", "REJECT held - actor:BTN recipient:NPL"),
        ("Bhutan counselled patience to Nepal.", "REQUEST held - actor:BTN recipient:NPL"),
        ("Bhutan hinted darkly at an attack on Nepal.", "THREATEN held - actor:BTN recipient:NPL"),
        ("Bhutan contacted Nepal for help with the search.", "REQUEST held - actor:BTN recipient:NPL"),
        (
            "Bhutan notified Nepal that their fishing accord was terminated.",
            "SANCTION held - actor:BTN recipient:NPL",
        ),
        (
            "Oman brokered a four-day truce between Bhutan and Nepal.",
            "AGREE held - actor:BTN actor:NPL mediator:OMN",
        ),
    ],
)
def test_other_words_tell_as_much_as_the_plain_ones(text: str, event: str) -> None:
    assert told(text) == [event]


@pytest.mark.parametrize(
    "text",
    [
        "The Bhutanese film drew harsh criticism in Nepal.",
        "Bhutanese critics heaped praise on the Nepali novel.",
        "Nurses in Bhutan reopened pay talks with the Nepali hospital.",
        "Bhutan revived hopes of talks with Nepal.",
        "Bhutan's coach promised Nepal a hard match.",
        "Police in Bhutan charged a Nepali with theft.",
        "A Bhutanese judge freed a Nepali trader on bail.",
        "Two Bhutanese robbers were killed in a clash with Nepali police.",
    ],
)
def test_the_same_words_of_something_else_tell_nothing(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # what opens the sentence is over, whatever those behind its comma agree on
        (
            "In a call on Thursday, Bhutan's Tshering Tobgay and Nepal's Arzu Rana agreed on fish.",
            [
                "CONSULT held 2018-08-02 attendee:BTN attendee:NPL",
                "AGREE held 2018-08-02 actor:BTN actor:NPL",
            ],
        ),
        (
            "In talks in Thimphu, Bhutan and Nepal agreed to meet again in September.",
            ["CONSULT held - attendee:BTN attendee:NPL", "CONSULT planned 2018-09 attendee:BTN attendee:NPL"],
        ),
        # a month behind what is promised is that in which it is done
        ("Bhutan agreed to send troops to Nepal in October.", ["AGREE held - actor:BTN recipient:NPL"]),
        ("Bhutan agreed in October to send troops to Nepal.", ["AGREE held 2017-10 actor:BTN recipient:NPL"]),
        # what is yet to come
        (
            "A meeting between Bhutan and Nepal is in the works.",
            ["CONSULT planned - attendee:BTN attendee:NPL"],
        ),
        (
            "Bhutanese Prime Minister Tshering Tobgay is preparing for a visit to Nepal next week.",
            ["CONSULT planned 2018-08 host:NPL visitor:BTN"],
        ),
        (
            "Bhutanese Prime Minister Tshering Tobgay is set for a three-day visit to Nepal.",
            ["CONSULT planned - host:NPL visitor:BTN"],
        ),
        # who receives an envoy, and what is received
        (
            "Bhutan's new ambassador to Nepal, Karma Dema, presented her credentials on Friday.",
            ["None held 2018-08-03 attendee:BTN host:NPL"],
        ),
        ("Nepal received three Bhutanese helicopters.", ["AID held - actor:BTN recipient:NPL"]),
        ("ECOWAS convened a summit in Banjul on Sunday.", ["CONSULT held 2018-08-05 attendee:GMB host:GMB"]),
        (
            "Bhutanese protesters scaled the walls of the Nepali embassy.",
            ["PROTEST held - actor:BTN recipient:NPL"],
        ),
    ],
)
def test_what_is_over_and_what_is_yet_to_come(text: str, events: list[str]) -> None:
    assert told(text) == events
