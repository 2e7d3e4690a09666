"""What somebody says of others is told wherever the sentence names whoever says it: before, behind, inside."""

from __future__ import annotations

import pytest

from kg.model import Event
from tests.extract.test_unseen_english import told, who

FORMS = (
    "Peru's foreign minister, Ana Rojas, said on Friday that {said}.",
    "{said}, Peru's foreign minister, Ana Rojas, said on Friday.",
    "{said}, Peruvian Foreign Minister Ana Rojas told reporters in Lima.",
    "{said}, said Peruvian Foreign Minister Ana Rojas.",
    "According to Peruvian Foreign Minister Ana Rojas, {said}.",
    "{said}, according to Peruvian Foreign Minister Ana Rojas.",
    '"{said}," Peruvian Foreign Minister Ana Rojas said.',
    "In a speech on Friday Peruvian Foreign Minister Ana Rojas made it clear that {said}.",
    "Peruvian Foreign Minister Ana Rojas met lawmakers on Friday, telling them that {said}.",
)
VIEWS = (
    "In Peruvian Foreign Minister Ana Rojas's view, {said}.",
    "In Peruvian Foreign Minister Ana Rojas's opinion {said}.",
    "In the eyes of Peruvian Foreign Minister Ana Rojas, {said}.",
    "For Peruvian Foreign Minister Ana Rojas, {said}.",
)
OF_OTHERS = {
    "Togo's decision is an insult to the region": "ACCUSE",
    "the remarks of Togo are unacceptable": "ACCUSE",
    "Togo has repeatedly violated the treaty": "ACCUSE",
    "Togo's offer is a step in the right direction": "SUPPORT",
    "Togo has shown great courage": "SUPPORT",
    "Togo is a reliable and close partner": "SUPPORT",
    "the accusations of Togo are baseless": "REJECT",
    "Togo's demand is out of the question": "REJECT",
    "it is up to Togo to free the sailors": "REQUEST",
    "the tax has to be scrapped by Togo at once": "REQUEST",
    "Togo must free the sailors": "REQUEST",
}


def statements(text: str) -> list[Event]:
    return [e for e in told(text[0].upper() + text[1:]) if e.kind == "Statement"]


@pytest.mark.parametrize("said", OF_OTHERS)
@pytest.mark.parametrize("form", [*FORMS, *VIEWS])
def test_what_somebody_says_of_others(form: str, said: str) -> None:
    event = next(e for e in statements(form.format(said=said)) if e.plover == OF_OTHERS[said])
    assert who(event) == {
        ("actor", "person/ana-rojas"),
        ("actor", "country/PER"),
        ("recipient", "country/TGO"),
    }


@pytest.mark.parametrize(
    ("said", "plover"),
    [
        ("Peru would help Togo to rebuild the port", "AGREE"),
        ("Peru is sorry for the death of two Togolese sailors", "CONCEDE"),
        ("Peru had nothing to do with the attack on Togo", "REJECT"),
    ],
)
@pytest.mark.parametrize("form", [*FORMS[:5], FORMS[7]])
def test_what_somebody_says_of_his_own_country(form: str, said: str, plover: str) -> None:
    (event,) = statements(form.format(said=said))
    assert event.plover == plover
    assert {("actor", "country/PER"), ("recipient", "country/TGO")} <= who(event)


@pytest.mark.parametrize("form", FORMS[1:4])
def test_an_act_that_somebody_says_his_country_would_do_is_promised(form: str) -> None:
    (event,) = statements(form.format(said="Peru would send two boats to Togo"))
    assert event.plover == "AGREE"
    assert {("actor", "country/PER"), ("recipient", "country/TGO")} <= who(event)


def test_whose_deed_is_judged() -> None:
    form = "{}, Peruvian Foreign Minister Ana Rojas said on Friday."
    for deed, whose in {
        "The arrest of two Kenyans by Togo was a grave mistake": {"country/TGO"},
        "The pact between Togo and Chad is a victory for common sense": {"country/TGO", "country/TCD"},
        "Togo's refusal to let the ship sail was unacceptable": {"country/TGO"},
        'Togo\'s refusal was a "grave mistake"': {"country/TGO"},
        "The agreement reached by Togo and Chad was good news": {"country/TGO", "country/TCD"},
        "The Togolese decision to shut the port amounts to blackmail": {"country/TGO"},
    }.items():
        events = [e for e in statements(form.format(deed)) if e.plover in ("ACCUSE", "SUPPORT")]
        recipients = {who_ for role, who_ in who(events[0]) if role == "recipient"}
        assert recipients == whose


def test_a_speaker_inside_the_clause() -> None:
    (event,) = statements("Togo, Peruvian Foreign Minister Ana Rojas said on Friday, must free the sailors.")
    assert ("recipient", "country/TGO") in who(event)
    assert ("actor", "person/ana-rojas") in who(event)


@pytest.mark.parametrize(
    "text",
    [
        "The weather in Togo was unacceptable, Peruvian Foreign Minister Ana Rojas said.",
        "Peru's decision was a grave mistake, Peruvian Foreign Minister Ana Rojas said.",
        "Peruvian Foreign Minister Ana Rojas said both sides had shown great courage.",
        "The film from Togo was an insult to Peru, critics in Lima said.",
        "It is not up to Togo to decide on the bridge, Peruvian engineers said.",
        "For Peru, the decision of Togo was a grave mistake, an analyst said.",
        "The bridge to Togo must be finished by Friday, Peruvian Foreign Minister Ana Rojas said.",
        "The doctor had nothing to do with the death in Togo, a court in Lima ruled.",
        "The win will help Togo to stay in the league, Peruvian coach Ana Rojas said.",
    ],
)
def test_where_nobody_is_judged(text: str) -> None:
    assert statements(text) == []


AVOWED = {
    "made no secret of its opposition to Togo's plan": "REJECT",
    "was firmly opposed to Togo's bid": "REJECT",
    "saw no point in talks with Togo": "REJECT",
    "was not interested in Togo's offer": "REJECT",
    "lost faith in Togo's president": "REJECT",
    "left no doubt about its displeasure with Togo": "ACCUSE",
    "was sharply critical of Togo's law": "ACCUSE",
    "considered Togo's decision unacceptable": "ACCUSE",
    "had nothing but scorn for Togo": "ACCUSE",
    "was full of gratitude to Togo for its help": "SUPPORT",
    "offered Togo its heartfelt thanks": "SUPPORT",
    "put itself forward as a mediator between Togo and Chad": "AGREE",
    "held out the prospect of an amnesty to Togo": "AGREE",
    "acknowledged Togo's sovereignty over the islands": "CONCEDE",
    "would not sit on its hands if Togo attacked": "THREATEN",
}


@pytest.mark.parametrize("stance", AVOWED)
def test_stances_openly_told(stance: str) -> None:
    (event,) = statements(f"Peru {stance} on Friday.")
    assert event.plover == AVOWED[stance]
    assert {("actor", "country/PER"), ("recipient", "country/TGO")} <= who(event)


@pytest.mark.parametrize(
    "text",
    [
        "The coach of Peru was full of gratitude to the striker from Togo.",
        "Peru was drawn against Togo in the cup on Friday.",
        "The court in Lima considered the arrest in Togo lawful.",
        "Peru lost face in Togo on Friday.",
        "The hall in Lima was full of guests from Togo.",
    ],
)
def test_where_no_stance_is_told(text: str) -> None:
    assert statements(text) == []
