"""What real English news pages told that was missed or told of the wrong ones, by construction."""

from __future__ import annotations

import pytest

from kg.model import Event, Role
from kg.pipeline import extract_article
from kg.read import article_from_text


def _events(text: str) -> tuple[Event, ...]:
    return extract_article(article_from_text(f"The news\n\n12 February 2016\n\n{text}\n", "x")).events


def _with(role: Role, kind: str, text: str) -> set[str]:
    parts = [p for e in _events(text) if e.kind == kind for p in e.participations]
    return {p.participant.partition("/")[2] for p in parts if p.role is role}


DESCRIBED = [
    ("Peru, a NATO partner, condemned Togo.", {"PER"}),
    ("Chile and Peru, both US allies, condemned Togo.", {"CHL", "PER"}),
    ("Peru, a close Washington ally, responded by accusing Togo of spying.", {"PER"}),
    ("Chad, an EU and NATO partner, condemned Togo.", {"TCD"}),
    ("In Peru, NATO members condemned Togo.", {"nato"}),
    ("The European Union, a Peru backer, and Chad condemned Togo.", {"eu", "TCD"}),
]


@pytest.mark.parametrize(("sentence", "actors"), DESCRIBED)
def test_whose_ally_somebody_is_does_nothing(sentence: str, actors: set[str]) -> None:
    assert _with(Role.ACTOR, "Statement", sentence) == actors


def test_whose_ally_somebody_is_signs_nothing() -> None:
    assert _with(Role.SIGNATORY, "Signing", "Peru signed a deal with Turkey, a NATO member, on Friday.") == {
        "PER",
        "TUR",
    }


BLOCS = [
    ("ASEAN met in Lima. The bloc urged Togo to stop.", {"asean"}),
    ("ASEAN met in Lima. The 10-member regional grouping condemned Togo.", {"asean"}),
    ("NATO met in Lima. The military alliance on Friday condemned Togo.", {"nato"}),
    ("Mercosur met in Lima. Togo was condemned by the bloc.", {"mercosur"}),
    ("Amnesty International met in Lima. The opposition alliance condemned Togo.", set()),
    ("The United Nations met in Lima. The bloc condemned Togo.", set()),
]


@pytest.mark.parametrize(("text", "actors"), BLOCS)
def test_a_bloc_is_the_body_named_before(text: str, actors: set[str]) -> None:
    assert _with(Role.ACTOR, "Statement", text) == actors


TWO = [
    ("Qatar and Oman met. The two Gulf states condemned Togo.", {"QAT", "OMN"}),
    ("Kenya and Uganda met. The two East African neighbours condemned Togo.", {"KEN", "UGA"}),
    ("Kenya and Uganda met. The two African Union members condemned Togo.", {"KEN", "UGA"}),
    ("Kenya and Uganda met. The two rebel groups condemned Togo.", set()),
]


@pytest.mark.parametrize(("text", "actors"), TWO)
def test_two_states_of_a_kind_are_those_named_together(text: str, actors: set[str]) -> None:
    assert _with(Role.ACTOR, "Statement", text) == actors


ALL = [
    ("Kenya, Peru and Chile, all of whom have expelled Togolese diplomats, met.", {"KEN", "PER", "CHL"}),
    ("Kenya and Peru, both of which closed their borders with Togo, met.", {"KEN", "PER"}),
    ("Kenya met Peru, which closed its border with Togo.", {"PER"}),
]


@pytest.mark.parametrize(("sentence", "actors"), ALL)
def test_all_of_whom_are_those_of_the_list(sentence: str, actors: set[str]) -> None:
    assert _with(Role.ACTOR, "Measure", sentence) == actors


def test_a_planned_journey_to_cities_of_two_states_has_both_hosts() -> None:
    text = "The Peruvian foreign minister, Elmer Schialer, will travel to {} on Friday."
    assert _with(Role.HOST, "Visit", text.format("Kyiv and Moscow")) == {"UKR", "RUS"}
    assert _with(Role.HOST, "Visit", text.format("Moscow")) == {"RUS"}


ANNOUNCED = [
    ("Peru said on Friday that two Togolese diplomats had been declared persona non grata.", {"PER"}),
    (
        "Two Togolese diplomats were expelled on Friday, the Peruvian foreign ministry said.",
        {"PER", "mfa-per"},
    ),
    ("Peru said the border with Togo would be closed on Friday.", {"PER"}),
    ("Peru said on Friday that two of its diplomats had been expelled.", set()),
    ("Amnesty International said sanctions had been imposed on Togo.", set()),
    ("Two Togolese diplomats were expelled from Chad on Friday, Peru said.", {"TCD"}),
]


@pytest.mark.parametrize(("sentence", "actors"), ANNOUNCED)
def test_a_state_does_what_it_says_was_done(sentence: str, actors: set[str]) -> None:
    assert _with(Role.ACTOR, "Measure", sentence) == actors


QUOTED = [
    ('"We have expelled two Togolese diplomats," French President François Hollande said.', {"FRA"}),
    ('"Today we are imposing sanctions on Togo," French President François Hollande said.', {"FRA"}),
    (
        '"If Togo fires we stand ready to impose sanctions on Togo," French President François Hollande said.',
        {"FRA"},
    ),
    ('"They have expelled two Togolese diplomats," French President François Hollande said.', set()),
]


@pytest.mark.parametrize(("sentence", "actors"), QUOTED)
def test_what_we_did_the_speakers_state_did(sentence: str, actors: set[str]) -> None:
    assert _with(Role.ACTOR, "Measure", sentence) - {"francois-hollande"} == actors


BESIDE = [
    ("Tempers rose, with Kenya and Uganda accusing Togo of spying.", {"KEN", "UGA"}),
    ("Chad kept calm, with Kenya openly accusing Togo of spying.", {"KEN"}),
    ("Chad broke with Kenya, accusing Togo of spying.", {"TCD"}),
]


@pytest.mark.parametrize(("sentence", "actors"), BESIDE)
def test_whom_with_sets_before_a_participle_acts(sentence: str, actors: set[str]) -> None:
    found = [e for e in _events(sentence) if e.plover == "ACCUSE"]
    assert {
        p.participant.partition("/")[2] for e in found for p in e.participations if p.role is Role.ACTOR
    } == actors


def test_what_others_did_beside_a_meeting_makes_nobody_attend() -> None:
    text = "Chad met Peru in Lima, with the European Union urging both to agree."
    assert _with(Role.ATTENDEE, "Meeting", text) == {"TCD", "PER"}


OWN = [
    ("ASEAN leaders ended their annual summit on Friday.", "Summit", {"asean"}),
    ("Leaders from 15 nations of the Pacific Islands Forum ended their summit on Friday.", "Summit", {"pif"}),
    ("ASEAN foreign ministers ended their annual meeting on Friday.", "Conference", {"asean"}),
    ("ASEAN said that hikers ended their summit on Friday.", "Summit", set()),
]


@pytest.mark.parametrize(("sentence", "kind", "organizers"), OWN)
def test_their_summit_is_their_groups(sentence: str, kind: str, organizers: set[str]) -> None:
    assert _with(Role.ORGANIZER, kind, sentence) == organizers


ALONE = [
    ("Chad agreed to reopen its border with Togo.", {"TCD"}, {"TGO"}),
    ("Chad agreed with Togo to reopen its border.", {"TCD", "TGO"}, set()),
    ("Chad agreed to a ceasefire with Togo.", {"TCD", "TGO"}, set()),
]


@pytest.mark.parametrize(("sentence", "actors", "recipients"), ALONE)
def test_what_one_agrees_to_do_with_its_own_border(
    sentence: str, actors: set[str], recipients: set[str]
) -> None:
    assert _with(Role.ACTOR, "Statement", sentence) == actors
    assert _with(Role.RECIPIENT, "Statement", sentence) == recipients


def test_whom_one_goes_to_meet_flies_nowhere() -> None:
    text = "President Joko Widodo flew to Kyiv to meet Volodymyr Zelensky before visiting Warsaw."
    visitors = _with(Role.VISITOR, "Visit", text)
    assert "joko-widodo" in visitors
    assert not visitors & {"volodymyr-zelenskyy", "UKR"}


OWN_DOING = [
    ("Chad has made a decision to expel the ambassador of Togo.", {"TCD"}),
    ("Idriss Déby, also chairman of the African Union, expelled the ambassador of Togo.", {"TCD"}),
    ("Chad, also acting for Mali, expelled the ambassador of Togo.", {"TCD"}),
    ("A decision to expel the ambassador of Togo fell in Lima.", set()),
]


@pytest.mark.parametrize(("sentence", "actors"), OWN_DOING)
def test_who_decided_and_what_he_is_besides(sentence: str, actors: set[str]) -> None:
    assert _with(Role.ACTOR, "Measure", sentence) - {"idriss-deby"} == actors


def test_a_list_that_ends_without_a_name_has_all_its_people() -> None:
    text = "Prime Minister Keith Rowley, his wife Sharon and a local delegation arrived in China on Friday."
    assert {"keith-rowley", "TTO"} <= _with(Role.VISITOR, "Visit", text)


def test_heavy_fighting_is_nobodys_of_the_sentence() -> None:
    assert not [
        e for e in _events("Chad feared a risk from heavy fighting around Lima.") if e.plover == "ASSAULT"
    ]


def test_who_mediates_stands_before_the_noun() -> None:
    text = "Iran and Saudi Arabia held {}talks in Lima on Friday."
    assert _with(Role.MEDIATOR, "Negotiation", text.format("Chinese-brokered ")) == {"CHN"}
    assert _with(Role.ATTENDEE, "Negotiation", text.format("EU-mediated ")) == {"IRN", "SAU"}
    assert _with(Role.MEDIATOR, "Negotiation", text.format("hard ")) == set()


JOURNEYS = [
    ("During his first official visit to China, he will meet Xi Jinping.", 1),
    ("On his arrival at Beijing Capital International Airport, he was given flowers.", 1),
    ("During his visit to Togo in March, he met Faure Gnassingbe.", 2),
]


@pytest.mark.parametrize(("text", "visits"), JOURNEYS)
def test_his_visit_is_the_journey_told_before(text: str, visits: int) -> None:
    told = f"President Joko Widodo landed in Beijing on Friday. {text}"
    assert len([e for e in _events(told) if e.kind == "Visit"]) == visits


def test_a_participle_that_opens_a_sentence_names_no_conference() -> None:
    text = "Meeting Turkish President Recep Tayyip Erdogan in Ankara, President Joko Widodo praised ties."
    assert not [e for e in _events(text) if e.kind == "Conference"]


def test_the_envoys_of_all_present_their_credentials() -> None:
    text = (
        "President Joko Widodo received Ambassadors of Peru, Chad and Togo who came to present credentials."
    )
    assert {"PER", "TCD", "TGO"} <= _with(Role.ATTENDEE, "Ceremony", text)


def test_a_statement_is_not_cancelled_by_what_it_tells_of() -> None:
    found = _events("Chad decided to cancel its participation in the talks, accusing Togo of spying.")
    assert [e.status.value for e in found if e.plover == "ACCUSE"] == ["held"]
