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
