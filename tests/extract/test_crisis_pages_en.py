"""What real pages on crises, clashes and sanctions told that was missed or told of the wrong ones."""

from __future__ import annotations

import pytest

from kg.model import Article, Event, Role, Status
from kg.pipeline import extract_article
from kg.read import article_from_text


def _article(text: str) -> Article:
    page = f"The news of the day\n\n{text}\n"
    return article_from_text(page, "x", published="2024-05-20", language="en")


def _events(text: str) -> tuple[Event, ...]:
    return extract_article(_article(text)).events


def _told(text: str) -> list[tuple[str, str, set[str], set[str]]]:
    """Kind, type, and who acts toward whom of each event."""
    out = []
    for event in _events(text):
        by = {p.participant.partition("/")[2] for p in event.participations if p.role is Role.ACTOR}
        to = {p.participant.partition("/")[2] for p in event.participations if p.role is Role.RECIPIENT}
        out.append((event.kind.name, event.plover.name if event.plover else "", by, to))
    return out


def _speakers(text: str) -> list[str]:
    return [q.speaker.partition("/")[2] for q in extract_article(_article(text)).quotations]


IT = [
    (
        "Chad's government met on Friday. In a statement on Monday, it expelled two Togolese diplomats.",
        [("MEASURE", "SANCTION", {"TCD"}, {"TGO"})],
    ),
    (
        "Chad's army said two men were hurt. In a statement, it accused Togolese forces of spying. "
        "It later condemned Kenya.",
        [("STATEMENT", "ACCUSE", {"TCD"}, {"TGO"}), ("STATEMENT", "ACCUSE", {"TCD"}, {"KEN"})],
    ),
]


@pytest.mark.parametrize(("text", "told"), IT)
def test_it_is_whoever_the_sentences_before_were_about(text: str, told: object) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    "who", ["Chad's coast guard", "the Chadian navy", "Chad's military", "Chadian officials"]
)
def test_a_body_that_says_so_behind_a_comma_receives_nothing(who: str) -> None:
    told = _told(f"Togo fired three ballistic missiles, {who} said on Friday.")
    assert told == [("MEASURE", "MOBILIZE", {"TGO"}, set())]


def test_those_wounded_with_others_wound_nobody() -> None:
    assert _told("Two Togolese soldiers were killed and nine others wounded on Sunday.") == []


STRUCK = [
    ("Peru pointed to the strike on Lome, which killed nine farmers.", set()),
    ("Peru recalled Chad's strike on Lome, which killed nine farmers.", {"TCD"}),
]


@pytest.mark.parametrize(("text", "actors"), STRUCK)
def test_a_strike_killed_and_not_the_city(text: str, actors: set[str]) -> None:
    assert {a for _, plover, by, _ in _told(text) if plover == "ASSAULT" for a in by} == actors


def test_where_an_army_is_stationed_is_no_deployment() -> None:
    told = _told(
        "Togolese forces fired on the positions of the Chadian army stationed in the town of Abeche."
    )
    assert told == [("MEASURE", "ASSAULT", {"TGO"}, {"TCD"})]


def test_each_of_a_series_gives_its_own() -> None:
    told = _told(
        "Peru dispatched 12 tons of rice, Japan contributed six tons of flour, and Chile sent 90 tons of aid."
    )
    assert [(by, to) for *_, by, to in told] == [({"PER"}, set()), ({"JPN"}, set()), ({"CHL"}, set())]


def test_aid_for_a_stricken_country_is_not_its_own() -> None:
    told = _told(
        "The relief goods sent by the Chilean government for drought-hit Chad arrived in Abeche on Friday."
    )
    assert told == [("MEASURE", "AID", {"CHL"}, {"TCD"})]


def test_allies_and_their_examples_all_take_part() -> None:
    told = _told("Kenya, Ghana and their old friends including Chad and Togo expressed support to Peru.")
    assert told == [("STATEMENT", "SUPPORT", {"KEN", "GHA", "TCD", "TGO"}, {"PER"})]


OWN = [
    "Togo protested. Chad has insisted that its soldiers attacked Ghana.",
    "Togo protested an incursion by Chadian troops. Chad said its soldiers attacked Ghana.",
]


@pytest.mark.parametrize("text", OWN)
def test_its_soldiers_are_of_the_state_that_says_so(text: str) -> None:
    assert ("MEASURE", "ASSAULT", {"TCD"}, {"GHA"}) in _told(text)


def test_calls_made_to_counterparts_are_calls() -> None:
    events = _events(
        "Foreign Minister Samuel Ablakwa of Ghana made calls to his Chadian and Kenyan counterparts."
    )
    assert [e.kind.name for e in events] == ["CALL"]


DAYS = [
    ("Kenya on Monday imposed sanctions on Togo over the country's April 3 coup.", "2024-05-20"),
    (
        "The truce between Chad and Togo took effect on January 10. "
        "The announcement came two days after Chad expelled two Togolese diplomats.",
        "2024-05-18",
    ),
]


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_days_of_the_act_and_not_of_another(text: str, day: str) -> None:
    assert [e.start.iso if e.start else None for e in _events(text)][-1] == day


def test_a_day_counted_on_from_what_has_none_is_not_to_come() -> None:
    text = "The bloc met on Friday. Sitting three days after the latest coup, ECOWAS suspended Togo."
    assert all(e.start is None or e.start.iso <= "2024-05-20" for e in _events(text))


def test_what_was_once_so_big_may_have_acted() -> None:
    assert [e.status for e in _events("The once 16-member ECOWAS has suspended Togo.")] == [Status.HELD]


def test_where_what_is_discussed_happens_is_not_where_they_talk() -> None:
    (event,) = _events("Ruto spoke with Paul Kagame to discuss the conflict in Mali's Kidal region.")
    assert event.place is None


SPEAKERS = [
    (
        'President Faure Gnassingbe of Togo criticized the tax as "hasty, harsh and badly timed," while '
        "Kenyan ambassador Jane Kamau affirmed that the tax would stay.",
        ["faure-gnassingbe", "jane-kamau"],
    ),
    (
        "Foreign Minister Samuel Ablakwa praised the ruling, and Togo's ambassador Yaw Osei expressed regret "
        "in Lome, suggesting that it would slow the fishing season.",
        ["yaw-osei"],
    ),
]


@pytest.mark.parametrize(("text", "who"), SPEAKERS)
def test_words_are_of_the_clause_they_stand_in(text: str, who: list[str]) -> None:
    assert _speakers(text) == who


RECALLS = [
    ("Kenya and Togo recalled their ambassadors on Monday amid a diplomatic row.", {"KEN", "TGO"}),
    ("Kenya and Togo recalled their ambassadors on Monday.", set()),
    ("Kenya and Togo recalled their ambassadors to Lima on Monday amid a row.", {"PER"}),
]


@pytest.mark.parametrize(("text", "toward"), RECALLS)
def test_two_in_a_row_recall_from_each_other(text: str, toward: set[str]) -> None:
    assert [to for *_, to in _told(text)] == [toward]


def test_support_for_one_is_not_toward_whom_concern_is_about() -> None:
    told = _told("Japan and Chile voiced support for Kenya and regret over the Peruvian raid.")
    assert ("STATEMENT", "SUPPORT", {"JPN", "CHL"}, {"KEN"}) in told


def test_expelled_from_a_mission_to_a_body() -> None:
    told = _told("Nobody explained Togo's expulsion of two diplomats from Kenya's mission to the UN.")
    assert told == [("MEASURE", "SANCTION", {"TGO"}, {"KEN"})]


def test_two_verbs_of_one_object_tell_one_act() -> None:
    told = _told("The Kenyan navy blocked and fired water cannon at Togolese trawlers near Lamu.")
    assert told == [("MEASURE", "ASSAULT", {"KEN"}, {"TGO"})]


def test_whose_programme_is_discussed_does_not_attend() -> None:
    text = "President William Ruto and President Paul Kagame discussed Togo's gas field at a meeting in Lima."
    (event,) = _events(text)
    assert "country/TGO" not in {p.participant for p in event.participations}


def test_aid_from_a_state_that_arrives_is_toward_where_it_does() -> None:
    told = _told("Forty tons of emergency aid from the Chilean government arrived in Malawi on Sunday.")
    assert told == [("MEASURE", "AID", {"CHL"}, {"MWI"})]


def test_an_attack_in_the_news_is_not_the_war_of_another_year() -> None:
    text = (
        "Chad said Togolese forces attacked its positions near the border.\n\n"
        "The two countries fought a long war in 2019 in which Togo attacked Chad."
    )
    days = [e.start.iso if e.start else None for e in _events(text)]
    assert days == [None, "2019"]


def test_as_recently_as_a_year_is_that_year() -> None:
    text = "Kenya and Togo signed a treaty on their border, where scores of people died in fighting as recently as 2022."
    assert [e.start.iso for e in _events(text) if e.plover and e.plover.name == "ASSAULT" and e.start] == [
        "2022"
    ]


def test_reciprocal_steps_are_a_threat() -> None:
    told = _told(
        "Kenya's spokesperson Jane Kamau said Kenya would take reciprocal steps over the ban on its tea."
    )
    assert [(kind, plover) for kind, plover, *_ in told] == [("STATEMENT", "THREATEN")]


def test_officials_from_several_who_condemn_are_of_all() -> None:
    told = _told("Kenyan envoys met officials from Peru, Chile, and Ghana, who condemned Chad.")
    assert {a for kind, _, by, _ in told if kind == "STATEMENT" for a in by} == {"PER", "CHL", "GHA"}


def _parts(text: str, kind: str) -> set[str]:
    parts = [p for e in _events(text) if e.kind.name == kind for p in e.participations]
    return {p.participant.partition("/")[2] for p in parts}


def test_whose_tensions_came_before_the_talks_does_not_attend() -> None:
    text = "President William Ruto met President Paul Kagame before talks that end a year of tensions between Chad and Mali."
    assert not {"TCD", "MLI"} & _parts(text, "NEGOTIATION")


def test_those_in_brackets_are_beside_who_stands_before_them() -> None:
    text = "Kenya and the three coastal countries (Ghana, Peru and Chile) held talks in Lima."
    assert _parts(text, "MEETING") == {"KEN", "GHA", "PER", "CHL"}


def test_what_somebody_is_to_do_as_well_is_not_done() -> None:
    text = "Kenya wants Chad to free prisoners, open its border, and engage in talks with Mali by June."
    assert [e.kind.name for e in _events(text)] == ["STATEMENT"]


def test_no_one_concedes_by_agreeing_to_demand() -> None:
    told = _told("Kenya and Chad agreed to demand the release of two Peruvian sailors.")
    assert "CONCEDE" not in {plover for _, plover, *_ in told}


def test_the_year_of_a_pact_is_no_day_of_the_talks() -> None:
    text = "The raid ended talks between Togo and Oman, the first contact since Lima's exit from the 2015 fisheries deal."
    assert all(e.start is None or e.start.year != 2015 for e in _events(text))


LISTS = [
    ("The heads of state of Ghana and Peru spoke by phone on Sunday.", "CALL", {"GHA", "PER"}),
    ("Peru, Ghana, Kenya condemn Chad", "STATEMENT", {"PER", "GHA", "KEN", "TCD"}),
    (
        "Peru summoned the ambassadors of a number of states including Ghana, Togo and Mali.",
        "MEASURE",
        {"PER", "GHA", "TGO", "MLI"},
    ),
]


@pytest.mark.parametrize(("text", "kind", "parts"), LISTS)
def test_all_of_a_list_take_part(text: str, kind: str, parts: set[str]) -> None:
    assert _parts(text, kind) == parts


def test_a_verb_in_quotation_marks_is_their_verb() -> None:
    told = _told('Peru and Chile issued a paper and a statement on Friday to "condemn" Togo\'s raid on Mali.')
    assert told == [("STATEMENT", "ACCUSE", {"PER", "CHL"}, {"TGO"})]


def test_an_army_no_table_lists_acts_beside_its_country() -> None:
    told = _told("The Chadian Army has attacked Togo.")
    assert told == [("MEASURE", "ASSAULT", {"chadian-army", "TCD"}, {"TGO"})]


def test_a_channel_is_no_person() -> None:
    assert _speakers("Al Wadi TV said that a delegation had left Lima.") == ["al-wadi-tv"]
    keys = {
        e.key for e in extract_article(_article("Al Wadi TV said that a delegation had arrived.")).entities
    }
    assert "organization/al-wadi-tv" in keys


STATED = [
    ("Peru issued a statement on Friday to condemn Togo's raid.", Status.HELD),
    ("Peru will issue a statement to condemn Togo's raid.", Status.PLANNED),
]


@pytest.mark.parametrize(("text", "status"), STATED)
def test_what_a_statement_was_issued_for_is_said(text: str, status: Status) -> None:
    assert [e.status for e in _events(text)] == [status]


THEY = [
    "ECOWAS leaders will hold a summit in Lome on Sunday. They have imposed sanctions on Mali.",
    "Kenyan envoy Alan Kyei met the UN envoy, Yaw Osei.\n\nECOWAS leaders met.\n\nThey have imposed sanctions on Mali.",
]


@pytest.mark.parametrize("text", THEY)
def test_they_are_the_leaders_of_a_body_who_opened_the_sentence_before(text: str) -> None:
    assert ("MEASURE", "SANCTION", {"ecowas"}, {"MLI"}) in _told(text)
