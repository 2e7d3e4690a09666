"""What stands between commas or in quotation marks, and what a relative clause tells of somebody."""

from __future__ import annotations

import pytest

from kg.model import Event, Kind
from kg.pipeline import extract_article
from kg.read import article_from_text


def events(text: str, language: str = "en") -> list[Event]:
    head = {
        "en": "News of the day\n\nBy Ann Lee | 12 May 2023\n\n",
        "id": "Berita\n\nJakarta, 12 Mei 2023 - ",
    }
    return list(extract_article(article_from_text(head[language] + text, "x", language=language)).events)


@pytest.mark.parametrize(
    "aside",
    [
        'who won last year\'s election on an "India Out" platform,',
        'known at home as "the Lion",',
        "whom critics call “the last tsar”,",
        "the author of a book called “On Power”,",
    ],
)
def test_a_name_in_quotation_marks_ends_no_clause(aside: str) -> None:
    (met,) = events(f"President William Ruto, {aside} met President Yoweri Museveni in Kampala on Monday.")
    assert met.kind is Kind.MEETING
    assert {p.participant for p in met.participations} >= {"person/william-ruto", "person/yoweri-museveni"}


@pytest.mark.parametrize(
    "heads", ["who chairs the opposition Maldivian Democratic Party,", "who chairs NATO,"]
)
def test_who_heads_a_body_chairs_no_meeting(heads: str) -> None:
    (met,) = events(
        f"The foreign ministers of India and Pakistan met in Dubai on Monday. Fayyaz Ismail, {heads} said that "
        "nothing came of it."
    )
    assert {p.participant for p in met.participations} == {"country/IND", "country/PAK"}


def roles(event: Event) -> dict[str, set[str]]:
    out: dict[str, set[str]] = {}
    for part in event.participations:
        out.setdefault(part.role, set()).add(part.participant.partition("/")[2])
    return out


def test_who_did_it_may_stand_behind_where_and_when() -> None:
    (signed,) = events("The agreement, signed in Vienna on Monday by Australia and Russia, covers trade.")
    assert roles(signed) == {"signatory": {"AUS", "RUS"}}
    assert signed.place == "place/vienna"


def test_behind_the_agent_others_act() -> None:
    (talks,) = events("The talks, hosted in Doha by Qatar, brought together Chad and Sudan.")
    assert roles(talks)["host"] == {"QAT"}


@pytest.mark.parametrize("language", ["en", "id"])
def test_an_envoy_is_summoned_by_the_ministry_to_which_he_goes(language: str) -> None:
    text = {
        "en": "The Chilean ambassador was summoned to the Kenyan foreign ministry on Monday.",
        "id": "Duta Besar Chile dipanggil ke Kementerian Luar Negeri Kenya, Senin.",
    }[language]
    (told,) = events(text, language)
    assert roles(told) == {"recipient": {"CHL"}, "actor": {"mfa-ken", "KEN"}}


def test_a_meeting_of_a_day_is_one_of_the_clause() -> None:
    told = events("After Monday's meeting with President Ruto in Nairobi, President Museveni flew home.")
    (met,) = [event for event in told if event.kind is Kind.MEETING]
    assert {"william-ruto", "yoweri-museveni"} <= roles(met)["attendee"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("President Ruto and President Museveni discussed trade in Kampala on Monday.", 1),
        ("President Ruto and President Museveni conferred in Kampala on Monday.", 1),
        ("President Ruto discussed trade in Kampala on Monday.", 0),
        ("President Ruto and President Museveni discussed trade by letter.", 0),
    ],
)
def test_two_who_discuss_something_meet(text: str, count: int) -> None:
    assert len([event for event in events(text) if event.kind is Kind.MEETING]) == count


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("President Ruto visited Uganda on 1 May, the Czech Republic on 3 May and Chad on 4 May.", "en"),
        ("Presiden Ruto mengunjungi Uganda (1/5/2023), Ceko (3/5/2023), dan Chad (4/5/2023).", "id"),
        ("Presiden Ruto mengunjungi Uganda pada 1 Mei, Ceko pada 3 Mei dan Chad pada 4 Mei.", "id"),
    ],
)
def test_each_visit_has_its_own_day(text: str, language: str) -> None:
    found = [(event.place, event.start.iso) for event in events(text, language) if event.start]
    assert found == [
        ("country/UGA", "2023-05-01"),
        ("country/CZE", "2023-05-03"),
        ("country/TCD", "2023-05-04"),
    ]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("President Ruto met President Museveni to discuss Sudan in Kampala.", {"KEN", "UGA"}),
        ("President Ruto met to discuss Sudan with President Museveni in Kampala.", {"KEN", "UGA"}),
        ("The UN Security Council met in New York to discuss Sudan.", set()),
    ],
)
def test_what_people_meet_about_takes_no_part(text: str, who: set[str]) -> None:
    (met,) = events(text)
    assert {key for key in roles(met)["attendee"] if len(key) == 3} == who


def test_whom_somebody_will_meet_goes_nowhere() -> None:
    told = events("President Ruto will meet President Museveni in Kampala before flying to Warsaw.")
    (flight,) = [event for event in told if event.kind is Kind.VISIT]
    assert roles(flight)["visitor"] == {"william-ruto", "KEN"}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The UN Security Council voted on Monday to extend sanctions on South Sudan.", "held"),
        ("The UN Security Council is to extend sanctions on South Sudan.", "planned"),
        ("President Ruto telephoned President Museveni to thank India.", "held"),
    ],
)
def test_who_has_voted_or_called_has_done_it(text: str, status: str) -> None:
    assert events(text)[-1].status == status


def test_a_guest_is_joined_to_his_host() -> None:
    (signed,) = events(
        "William Ruto and his guest, Yoweri Museveni, signed a border treaty in Nairobi on Monday."
    )
    assert {"william-ruto", "yoweri-museveni"} <= roles(signed)["signatory"]


def test_presidents_of_two_countries_are_those_whom_the_article_names() -> None:
    signed, *_ = events(
        "The presidents of Kenya and Uganda signed a treaty on Monday. William Ruto and Yoweri Museveni smiled."
    )
    assert roles(signed)["signatory"] == {"KEN", "UGA", "william-ruto", "yoweri-museveni"}
    (unnamed,) = events("The presidents of Kenya and Uganda signed a treaty on Monday.")
    assert roles(unnamed)["signatory"] == {"KEN", "UGA"}


def test_both_of_whom_a_relative_clause_tells_act_behind_it() -> None:
    (signed,) = events(
        "President Ruto and President Museveni, who are old friends, signed a treaty on Monday."
    )
    assert roles(signed)["signatory"] == {"william-ruto", "yoweri-museveni", "KEN", "UGA"}


@pytest.mark.parametrize("due", ["is due", "is expected", "will arrive"])
def test_a_journey_and_its_purpose_are_one_visit(due: str) -> None:
    (visit,) = events(f"President Ruto {due} in Kampala on Monday for a two-day state visit.")
    assert (visit.status, visit.start and visit.start.iso) == ("planned", "2023-05-15")


def test_the_month_of_a_statement() -> None:
    (agreed,) = events("Kenya and Uganda agreed in March to share the port.")
    assert agreed.start is not None
    assert agreed.start.iso == "2023-03"


@pytest.mark.parametrize(
    ("text", "language", "start"),
    [
        ("Indonesia condemned Kenya's attack on Somalia on January 13.", "en", None),
        ("Indonesia condemned Kenya's attack on Somalia on Monday.", "en", "2023-05-08"),
        ("Indonesia mengecam serangan Kenya ke Somalia pada 13 Januari 2023.", "id", None),
        ("Indonesia mengecam serangan Kenya ke Somalia, Senin (8/5/2023).", "id", "2023-05-08"),
    ],
)
def test_the_day_of_an_attack_is_not_that_of_its_condemnation(
    text: str, language: str, start: str | None
) -> None:
    (blamed,) = [e for e in events(text, language) if e.kind is Kind.STATEMENT]
    assert (blamed.start.iso if blamed.start else None) == start


@pytest.mark.parametrize("then", ["At the time,", "At that time"])
@pytest.mark.parametrize(
    "did", ["Rwanda expelled the Ugandan ambassador", "Paul Kagame called President Ruto"]
)
def test_what_was_done_at_that_time_was_done_in_its_month(then: str, did: str) -> None:
    clash, later = events(f"Clashes between Kenya and Uganda in September 2022 killed many. {then} {did}.")
    assert clash.start == later.start is not None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "President Ruto and President Museveni cut the ribbon at the Busia crossing, shut since 2021.",
            "en",
        ),
        ("Presiden Ruto dan Presiden Museveni meresmikan pembukaan pos lintas batas Busia.", "id"),
    ],
)
def test_a_crossing_is_opened_in_a_ceremony(text: str, language: str) -> None:
    (opened,) = events(text, language)
    assert opened.kind is Kind.CEREMONY
    assert roles(opened)["opener"] == {"william-ruto", "yoweri-museveni"}


@pytest.mark.parametrize(
    "text",
    [
        "Jorge Glas, a former Ecuadorean vice-president convicted of fraud, fled.",
        "Kenya, accused of theft, denied it.",
    ],
)
def test_who_is_accused_of_something_accuses_nobody(text: str) -> None:
    assert not [event for event in events(text) if event.plover in ("ACCUSE", "SANCTION")]


@pytest.mark.parametrize("opens", ["tempat ia", "di mana ia", "tempat Ruto"])
def test_indonesian_clauses_of_place(opens: str) -> None:
    told = events(f"Presiden William Ruto bertolak ke Kigali, {opens} bertemu Presiden Paul Kagame.", "id")
    (visit, met) = sorted(told, key=lambda event: event.kind is Kind.MEETING)
    assert (visit.place, met.place) == ("place/kigali", "place/kigali")
    assert "paul-kagame" not in {key for keys in roles(visit).values() for key in keys}


def test_the_sides_of_two_peoples_are_their_states() -> None:
    (agreed,) = events("The Turkish and Greek sides have agreed to share information on missing people.")
    assert roles(agreed)["actor"] == {"TUR", "GRC"}
