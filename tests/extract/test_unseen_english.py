"""Constructions of English news that no annotated article has: one grid a construction, in other words."""

from __future__ import annotations

import pytest

from kg.model import Event, Findings, PartialDate
from kg.pipeline import extract_article
from kg.read import article_from_text

PERU, CHAD, TOGO = "country/PER", "country/TCD", "country/TGO"


def found(text: str) -> Findings:
    """A report of Tuesday 12 May 2020."""
    return extract_article(article_from_text(f"News of the day\n\nBy Ann Lee | 12 May 2020\n\n{text}", "new"))


def told(text: str) -> tuple[Event, ...]:
    return found(text).events


def who(event: Event) -> set[tuple[str, str]]:
    return {(p.role, p.participant) for p in event.participations}


@pytest.mark.parametrize(
    "text",
    [
        "In a letter to Luis Gil, Peru's ambassador in Lome, Ana Rojas, expressed regret.",
        "In his reply to Komi Sena, Peru's foreign minister, Ana Rojas, spoke of regret.",
        "Guests were the High Commissioner of Kenya, Luis Gil, the trade minister of Peru, Ana Rojas, and others.",
    ],
)
def test_an_office_between_two_names_is_of_the_second(text: str) -> None:
    held = {(p.person, p.of) for p in found(text).positions}
    assert ("person/ana-rojas", PERU) in held
    assert not any(of == PERU and not person.endswith("rojas") for person, of in held)


def test_an_office_behind_a_name_is_its_own() -> None:
    held = {p.person for p in found("Luis Gil, Peru's ambassador to Togo, expressed regret.").positions}
    assert held == {"person/luis-gil"}


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Five days of talks between Chad and Togo broke up in Doha on Friday.", "2020-05-04", "2020-05-08"),
        (
            "Three days of negotiations between Chad and Togo yielded a truce on Friday.",
            "2020-05-06",
            "2020-05-08",
        ),
        ("Three days of talks between Chad and Togo began in Doha on Friday.", "2020-05-08", "2020-05-10"),
    ],
)
def test_days_of_talks(text: str, start: str, end: str) -> None:
    talks = next(e for e in told(text) if e.kind in ("Meeting", "Negotiation"))
    assert (talks.start and talks.start.iso, talks.end and talks.end.iso) == (start, end)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("On Saturday Foreign Minister Ana Rojas leaves for Lome.", "2020-05-16"),
        ("Tomorrow Ana Rojas will travel to Lome, and on Friday she will fly to Doha.", "2020-05-15"),
        ("A second summit between Chad and Togo has been pencilled in for July.", "2020-07"),
    ],
)
def test_days_ahead(text: str, start: str) -> None:
    last = told(text)[-1]
    assert (last.status, last.start and last.start.iso) == ("planned", start)


@pytest.mark.parametrize(
    "text",
    [
        "Senator Ana Rojas warned the government against taking sides.",
        "Peru's opposition leader Ana Rojas accused the government of giving land away to Chad.",
        "Opposition lawmaker Ana Rojas condemned the cabinet over its deal with Chad.",
    ],
)
def test_a_quarrel_at_home_is_no_event(text: str) -> None:
    assert not [e for e in told(text) if e.kind == "Statement"]


def test_a_rival_may_accuse_another_government() -> None:
    assert (
        told("Peruvian opposition leader Ana Rojas accused the government of Chad of fraud.")[0].kind
        == "Statement"
    )


@pytest.mark.parametrize("called", ["the warring parties", "the rival camps", "the two feuding neighbours"])
def test_two_who_quarrel(called: str) -> None:
    events = told(f"Chad and Togo met in Doha. Guterres appealed to {called} to let food pass.")
    assert {("recipient", CHAD), ("recipient", TOGO)} <= who(events[-1])


def test_a_group_organizes_its_summit() -> None:
    summit = told("President Bola Tinubu spoke at a summit of the African Union in Lome on Monday.")[0]
    assert ("organizer", "organization/african-union") in who(summit)
    assert not any(p.inferred_from for p in summit.participations)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("President Ruto and President Kagame sat through two hours of talks.", "Meeting"),
        ("President Ruto conferred over tea with President Kagame.", "Meeting"),
        ("Foreign Minister Ana Rojas briefed Marco Rubio by phone on Monday.", "Call"),
        ("Peru's foreign minister, Ana Rojas, opened a rebuilt jetty in Lome.", "Ceremony"),
        ("Chad called its entire mission home from Lome.", "Measure"),
        ("Peru and Chad concluded their extradition treaty in Lima.", "Signing"),
        ("Peru's foreign ministry hailed what it called a historic day for Chad.", "Statement"),
        ("President William Ruto plans to come to Peru in June.", "Visit"),
    ],
)
def test_a_verb_tells_it(text: str, kind: str) -> None:
    assert [e.kind for e in told(text)] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "President Ruto and President Kagame sat through two hours of hymns.",
        "Foreign Minister Ana Rojas briefed reporters by phone on Monday.",
        "President Ruto will come to the point.",
        "Peru's foreign ministry welcomed what guests had come.",
    ],
)
def test_a_verb_like_it_does_not(text: str) -> None:
    assert told(text) == ()


@pytest.mark.parametrize("heard", ["state television", "a local radio station", "the broadcaster TVT"])
def test_said_to_an_outlet(heard: str) -> None:
    quoted = found(f"There was no reason for alarm, Prime Minister Komi Sena told {heard}.").quotations
    assert [(q.direct, q.speaker) for q in quoted] == [(False, "person/komi-sena")]


@pytest.mark.parametrize(
    "text",
    [
        "President Uhuru Kenyatta announced it on Monday after closed-door talks with President Paul Kagame.",
        "President Uhuru Kenyatta spoke to reporters after lengthy talks with his Rwandan counterpart, Paul Kagame.",
        "President Uhuru Kenyatta said after talks with President Paul Kagame that trade would grow.",
        "President Uhuru Kenyatta talked first with President Paul Kagame.",
        "President Uhuru Kenyatta talked at length with President Paul Kagame.",
        "President Uhuru Kenyatta and President Paul Kagame saw each other in Geneva.",
    ],
)
def test_talks_behind_other_words(text: str) -> None:
    (event,) = told(text)
    assert (event.kind, event.status) == ("Meeting", "held")
    assert {("attendee", "country/KEN"), ("attendee", "country/RWA")} <= who(event)


@pytest.mark.parametrize(
    "gave", ["it donated in 2018", "that it had sent in 2018", "which Peru delivered in 2018"]
)
def test_who_is_thanked_has_given(gave: str) -> None:
    events = told(f"Chad thanked Peru for the food aid {gave}.")
    aid = next(e for e in events if e.plover == "AID")
    assert {("actor", PERU), ("recipient", CHAD)} <= who(aid)
    assert aid.start == PartialDate(2018)


@pytest.mark.parametrize(
    "text",
    [
        "President Ruto, accompanied by Foreign Minister Musalia Mudavadi, arrived in Kampala on Monday.",
        "President Ruto arrived in Kampala on Monday, accompanied by Foreign Minister Musalia Mudavadi.",
        "President Ruto flew to Kampala on Monday. He is accompanied by Foreign Minister Musalia Mudavadi.",
    ],
)
def test_who_comes_along_visits_too(text: str) -> None:
    assert ("visitor", "person/musalia-mudavadi") in who(told(text)[0])


@pytest.mark.parametrize("led", ["The Americans are led by Luis Gil.", "Luis Gil leads the American side."])
def test_who_leads_a_side_attends(led: str) -> None:
    talks = told(f"Iran and the United States held talks in Doha on Monday. {led}")[0]
    assert ("attendee", "person/luis-gil") in who(talks)


def test_the_day_of_what_it_had_done() -> None:
    (lifted,) = told("Chad lifted the visa requirement for Togolese that it had decided on in April.")
    assert (lifted.plover, lifted.start and lifted.start.iso) == ("COOPERATE", None)


def test_the_day_before_its_end() -> None:
    talks = told("Talks between Chad and Togo, held in Rome on 29 April, ended in acrimony.")[0]
    assert (talks.start and talks.start.iso, talks.end) == ("2020-04-29", None)


def test_a_subject_between_office_and_name() -> None:
    held = found("The OSCE's representative on freedom of the media, Jan Braathu, wrote to Peru.").positions
    assert [(p.person, p.office, p.of) for p in held] == [
        ("person/jan-braathu", "representative", "organization/osce")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Peru and Chad refused to be drawn.",
        "Peru's foreign minister, Luis Gil, cautioned against exaggerated hopes.",
        "Foreign Minister Luis Gil assured Chad's ambassador that the case was closed.",
    ],
)
def test_words_that_tell_nothing(text: str) -> None:
    assert not [e for e in told(text) if e.kind == "Statement"]


def test_an_event_name_ends_before_the_next_phrase() -> None:
    events = told("On the margins of the Summit the Prime Minister will meet President William Ruto.")
    assert not [e for e in events if e.name]


@pytest.mark.parametrize(
    "text",
    [
        "The Committee to Protect Journalists, a watchdog based in New York, denounced Chad.",
        "Peru and Chad held talks, with the crossing at Lome again the hardest nut.",
    ],
)
def test_a_seat_is_no_place(text: str) -> None:
    assert told(text)[0].place is None


@pytest.mark.parametrize(
    "aside",
    [
        "who has ruled since 2013",
        "who arrived after visiting Lima",
        "who resigned once as mayor",
        "who came to power when his party won",
    ],
)
def test_the_subject_before_a_long_aside(aside: str) -> None:
    condemned = told(f"President Uhuru Kenyatta, {aside}, condemned Togo.")[-1]
    assert {("actor", "person/uhuru-kenyatta"), ("recipient", TOGO)} <= who(condemned)


def test_a_long_aside_gives_no_subject() -> None:
    met = told("President Uhuru Kenyatta, who has ruled since Peru left, met President Paul Kagame.")[-1]
    assert ("attendee", PERU) not in who(met)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Foreign Minister Luis Gil of Peru rushed to Lome on Monday.", "Visit"),
        ("The Caribbean Community closed ranks behind Guyana.", "Statement"),
        ("King Salman cabled his good wishes to Chad.", "Statement"),
        ("The accord bears the signatures of President Uhuru Kenyatta and President Paul Kagame.", "Signing"),
        ("Peru and Chad turned the page, initialling an accord on trade.", "Signing"),
        ("President Uhuru Kenyatta and President Paul Kagame talked for three hours.", "Meeting"),
        ("Work began at a ceremony attended by President Uhuru Kenyatta.", "Ceremony"),
    ],
)
def test_everyday_wordings(text: str, kind: str) -> None:
    assert [e.kind for e in told(text)] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Minister Luis Gil of Peru rushed to judgment on Monday.",
        "Soldiers closed ranks behind the wall.",
        "President Uhuru Kenyatta talked for three hours.",
        "Work began at a ceremony attended by farmers.",
    ],
)
def test_everyday_wordings_of_other_things(text: str) -> None:
    assert told(text) == ()


@pytest.mark.parametrize(
    ("text", "done"),
    [
        ("The European Union renewed its Russia sanctions on Monday.", "organization/eu"),
        ("Peru sanctions Chad over the raid.", PERU),
    ],
)
def test_sanctions_are_a_noun_but_before_a_name(text: str, done: str) -> None:
    (event,) = told(text)
    assert {p.participant for p in event.participations if p.role == "actor"} == {done}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "The row cast doubt on a visit by France's Emmanuel Macron to Togo that was to begin on Thursday.",
            "planned",
        ),
        ("Peru was among the very first countries to recognise Chad, in 1962.", "held"),
    ],
)
def test_ahead_or_done(text: str, status: str) -> None:
    assert told(text)[-1].status == status


@pytest.mark.parametrize(
    "text",
    [
        "Peruvian soldiers marched in to restore order.",
        "Peru supplies 750 of the mission's thousand men.",
    ],
)
def test_no_protest_and_no_aid(text: str) -> None:
    assert told(text) == ()


def test_several_send_messages() -> None:
    (event,) = told("Chad and Togo sent messages of congratulation to Peru.")
    assert {("actor", CHAD), ("actor", TOGO), ("recipient", PERU)} <= who(event)
