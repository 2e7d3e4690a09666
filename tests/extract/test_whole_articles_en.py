"""Constructions of any English news article: who says so behind a comma, days of a visit, shared subjects."""

from __future__ import annotations

import pytest

from kg.model import Event, Findings, Kind, Status
from kg.pipeline import extract_article
from kg.read import article_from_text


def found(sentence: str) -> Findings:
    text = f"News of the day\n\nBy Ann Lee | 12 May 2020\n\n{sentence}"
    return extract_article(article_from_text(text, "whole"))


def told(sentence: str) -> list[Event]:
    return list(found(sentence).events)


def parts(event: Event) -> set[str]:
    return {f"{p.role} {p.participant.partition('/')[2]}" for p in event.participations}


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        (
            "Peru's foreign minister, Allan Wagner, left Kenya on Monday after a two-day visit.",
            ("2020-05-10", "2020-05-11"),
        ),
        (
            "Peru's foreign minister, Allan Wagner, departed Nairobi on Monday after a three-day trip.",
            ("2020-05-09", "2020-05-11"),
        ),
    ],
)
def test_who_leaves_after_a_visit_of_days_ends_it(sentence: str, days: tuple[str, str]) -> None:
    event = told(sentence)[0]
    assert (getattr(event.start, "iso", ""), getattr(event.end, "iso", "")) == days
    assert "host KEN" in parts(event)


@pytest.mark.parametrize(
    "sentence", ["A convoy of French soldiers left for Chad.", "Mali's troops arrived in Chad."]
)
def test_soldiers_on_the_move_pay_no_visit(sentence: str) -> None:
    assert not any(event.kind is Kind.VISIT for event in told(sentence))


def test_a_planned_visit_is_put_off() -> None:
    text = "Kenyan Foreign Minister Alfred Mutua was due in Niamey next week, but the trip was {}."
    assert told(text.format("put off"))[0].status is Status.CANCELLED
    assert told(text.format("announced by his office"))[0].status is Status.PLANNED


@pytest.mark.parametrize(
    "sentence",
    [
        "ECOWAS imposed sanctions on Niger days after the coup and threatened to use force.",
        "Chad expelled the French ambassador after the raid and warned that it would do more.",
    ],
)
def test_after_a_noun_the_first_subject_goes_on(sentence: str) -> None:
    events = told(sentence)
    assert len(events) == 2
    assert not parts(events[0]).isdisjoint(parts(events[1]))


def test_another_subject_behind_after_acts_itself() -> None:
    events = told("Chad expelled the French ambassador after the army left and France recalled its envoy.")
    assert [sorted(p for p in parts(e) if p.startswith("actor")) for e in events] == [
        ["actor TCD"],
        ["actor FRA"],
    ]


def test_who_speaks_for_the_subject_does_not_go_on() -> None:
    told_by = "President William Ruto welcomed the pact, his spokesman Hussein Mohamed said, and urged Chad to sign it."
    assert "actor hussein-mohamed" not in parts(told(told_by)[1])
    told_by = (
        "Kenya welcomed the pact, its minister Alfred Mutua said, and Hussein Mohamed urged Chad to sign it."
    )
    assert any("actor hussein-mohamed" in parts(event) for event in told(told_by))


@pytest.mark.parametrize("verb", ["firmly opposes", "categorically rejected", "strongly condemns"])
def test_a_verb_in_quotation_marks_has_its_subject(verb: str) -> None:
    event = told(f'Ghana "{verb}" the decision of Togo, the government said.')[0]
    assert {"actor GHA", "recipient TGO"} <= parts(event)


def test_a_nickname_in_quotation_marks_is_no_verb() -> None:
    assert not told('Ghana "the gateway" of the region has beaches.')


@pytest.mark.parametrize("act", ["summoned the ambassador of Sweden", "recalled its ambassador to Sweden"])
def test_who_tells_of_an_envoy_is_not_he(act: str) -> None:
    read = found(f"Turkey {act}, Foreign Minister Hakan Fidan said on Monday.")
    assert [p.office for p in read.positions] == ["minister of foreign affairs"]
    assert parts(read.events[0]) == {"actor TUR", "actor hakan-fidan", "recipient SWE"}


def test_two_titles_of_one_name_stay() -> None:
    text = "The talks were led by the African Union's envoy, former Nigerian president Olusegun Obasanjo."
    assert len(found(text).positions) == 2


@pytest.mark.parametrize("owner", ["Togo", "Ghana"])
def test_whose_ministry_speaks_behind_a_comma(owner: str) -> None:
    text = f"{owner} rejects the accusations of Greece, foreign ministry spokesman Kofi Mensah said."
    assert [str(p.of).endswith(("-gha", "-" + owner.lower())) for p in found(text).positions] == [True]


def test_among_them_means_nobody_before() -> None:
    text = "Kenya and Chad signed a pact. Togo repeated its appeal to the big states, among them China, to join it."
    asked = told(text)[-1]
    assert {"recipient CHN"} == {p for p in parts(asked) if p.startswith("recipient")}


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        ("Peru's foreign minister, Allan Wagner, met President William Ruto and opened a hospital.", 2),
        ("Peru's foreign minister, Allan Wagner, met President William Ruto.", 1),
    ],
)
def test_what_is_opened_beside_a_meeting_is_another_event(sentence: str, kinds: int) -> None:
    assert len(told(sentence)) == kinds


def test_what_is_listed_is_no_verb() -> None:
    assert [e.kind for e in told("Kenya and Chad discussed trade and support for Togo in Lima.")] == [
        Kind.MEETING
    ]
    assert len(told("Kenya asked Chad to recognise Kosovo and support its bid.")) == 1


def test_a_verb_joined_to_a_dated_one_has_its_day() -> None:
    text = "Peru's foreign minister, Allan Wagner, met President William Ruto in Nairobi in {} and promised more aid."
    days = {e.start.iso for e in told(text.format("February")) if e.start}
    assert days == {"2020-02"}


@pytest.mark.parametrize("visit", ["make a one-day visit", "pay a one-day visit", "undertake a state visit"])
def test_a_visit_to_a_city_is_paid(visit: str) -> None:
    event = told(f"President William Ruto will {visit} to Lima on Friday.")[0]
    assert event.status is Status.PLANNED
    assert "visitor KEN" in parts(event)


def test_a_city_before_the_part_of_the_world_beside_it() -> None:
    text = "Alfred Mutua is due in Accra in October to open an embassy, the first in West Africa."
    assert {e.place for e in told(text)} == {"place/accra"}


def test_whose_delegation_it_is_comes_too() -> None:
    event = told(
        "An ECOWAS delegation led by former Nigerian president Olusegun Obasanjo arrived in Niamey."
    )[0]
    assert {"visitor ecowas", "visitor olusegun-obasanjo"} <= parts(event)
    assert not told("An ECOWAS coup led by former Nigerian president Olusegun Obasanjo failed in Niamey.")


def test_both_before_names_means_nobody_else() -> None:
    text = "Robert Dussey and Sam Ablakwa spoke in Lomé. William Ruto met both Paul Kagame and Abiy Ahmed."
    assert "attendee robert-dussey" not in parts(told(text)[-1])


def test_soldiers_seize_their_own_president() -> None:
    text = "France evacuated its citizens from Niger a week after soldiers seized President Mohamed Bazoum."
    seized = told(text)[-1]
    assert {p for p in parts(seized) if p.startswith("actor")} == {"actor NER"}


def test_another_clause_is_not_where_the_first_is() -> None:
    text = "Kenyan envoys in Lima called on Peru to yield, and Ghana excluded Togo from an exercise."
    assert told(text)[-1].place is None


@pytest.mark.parametrize(
    ("sentence", "actor"),
    [
        ("The remark angered Kuwait, which summoned the Iraqi envoy and recalled its own.", "actor KWT"),
        ("Ghana, which summoned the Togolese envoy and demanded an apology, is angry.", "actor GHA"),
        ("Ghana summoned the Togolese envoy, and Togo demanded an apology.", "actor TGO"),
    ],
)
def test_who_goes_on_in_a_relative_clause(sentence: str, actor: str) -> None:
    assert {p for p in parts(told(sentence)[1]) if p.startswith("actor")} == {actor}
