"""No rule may know the first article: the same findings from rewritings of it, whatever the names in them.

Each test is one kind of fact, each of its cases one row of `variants.py`, the article itself among them.
"""

from __future__ import annotations

import csv
import datetime
from functools import cache

import pytest

from kg.model import (
    Entity,
    EntityKey,
    EntityType,
    Event,
    Findings,
    Kind,
    Participation,
    Plover,
    Role,
    Status,
    ZoneKind,
)
from kg.pipeline import extract_article
from kg.read import article_from_text
from tests.golden.rewriting import ARTICLE, ROOT, SEED, Variant, listed, written
from tests.golden.variants import VARIANTS

REFERENCE = ROOT / "ontology" / "reference"

each_variant = pytest.mark.parametrize("variant", VARIANTS, ids=[each.name for each in VARIANTS])


@cache
def found(name: str) -> Findings:
    variant = next(each for each in VARIANTS if each.name == name)
    return extract_article(article_from_text(written(variant), "variant"))


def members(group: str, day: datetime.date) -> set[str]:
    """Who belonged to a group on a day, by the reference table and no code of the program."""
    with (REFERENCE / "memberships.csv").open(encoding="utf-8", newline="") as rows:
        return {
            row["member"]
            for row in csv.DictReader(rows)
            if row["group"] == group
            and (row["since"] or "0000") <= day.isoformat()
            and (row["until"] or "9999") >= day.isoformat()
        }


def country(iso3: str) -> EntityKey:
    return EntityKey(f"country/{iso3}")


def event_called(findings: Findings, name: str) -> Event:
    events = [event for event in findings.events if event.name == name]
    assert len(events) == 1, f"{name}: {[e.name for e in findings.events]}"
    return events[0]


def conference(variant: Variant) -> tuple[Findings, Event]:
    findings = found(variant.name)
    return findings, event_called(findings, variant.event.name)


def with_role(event: Event, role: Role) -> dict[EntityKey, Participation]:
    return {part.participant: part for part in event.participations if part.role is role}


def entity(findings: Findings, key: EntityKey) -> Entity:
    return next(each for each in findings.entities if each.key == key)


def the_person(variant: Variant, findings: Findings) -> EntityKey:
    """The key of the article's minister."""
    keys = [
        each.key
        for each in findings.entities
        if each.type is EntityType.PERSON and variant.person in (each.label_en, *each.surfaces)
    ]
    assert len(keys) == 1, f"{variant.person}: {keys}"
    return keys[0]


def day(date: datetime.date) -> tuple[int, int, int]:
    return date.year, date.month, date.day


def test_the_template_is_the_article() -> None:
    assert written(SEED) == ARTICLE.read_text("utf-8").replace("\u00a0", " ")


def test_the_people_are_known_to_nobody() -> None:
    holders = (REFERENCE / "holders.csv").read_text("utf-8")
    known = [v.person for v in VARIANTS if v.person != SEED.person and v.person in holders]
    assert not known


@each_variant
def test_the_conference_has_its_name_days_place_and_theme(variant: Variant) -> None:
    findings, event = conference(variant)
    assert event.kind is Kind.CONFERENCE
    assert event.plover is Plover.CONSULT
    assert event.status is Status.HELD
    assert event.abbreviation == variant.event.abbreviation
    assert event.theme == variant.event.theme
    assert event.start is not None
    assert event.end is not None
    assert (event.start.year, event.start.month, event.start.day) == day(variant.event.start)
    assert (event.end.year, event.end.month, event.end.day) == day(variant.event.end)
    assert event.place is not None
    assert variant.city in (entity(findings, event.place).label_en, *entity(findings, event.place).surfaces)


@each_variant
def test_the_minister_opens_and_the_country_hosts(variant: Variant) -> None:
    findings, event = conference(variant)
    assert set(with_role(event, Role.OPENER)) == {the_person(variant, findings)}
    assert set(with_role(event, Role.HOST)) == {country(variant.home[1])}


@each_variant
def test_stated_and_inferred_countries_attend_and_nobody_else(variant: Variant) -> None:
    _, event = conference(variant)
    group = EntityKey(f"organization/{variant.group_id}")
    attending = {
        who: part
        for who, part in with_role(event, Role.ATTENDEE).items()
        if not who.startswith("person/")  # whoever opens may be said to attend
    }
    stated = {who for who, part in attending.items() if part.inferred_from is None}
    inferred = {who: part for who, part in attending.items() if part.inferred_from is not None}
    home = country(variant.home[1])
    absent = {country(iso3) for _, iso3 in variant.minus}
    expected = {country(iso3) for iso3 in members(variant.group_id, variant.event.start)} - absent
    others = {country(iso3) for _, iso3 in variant.others}
    assert stated | {home} == {group, home} | others
    assert set(inferred) | {home} == expected | {home}
    for part in inferred.values():
        assert part.inferred_from == group
        assert part.membership is not None
        assert part.membership.group == group
    assert with_role(event, Role.ATTENDEE)[group].count_stated == len(expected)


@each_variant
def test_who_is_only_named_does_not_take_part(variant: Variant) -> None:
    findings, event = conference(variant)
    present = {part.participant for part in event.participations}
    by_group = members(variant.group_id, variant.event.start)
    assert country(variant.caption[1]) not in present
    assert not {country(iso3) for _, iso3 in variant.minus} & present
    if variant.former.to and variant.former.to[1] not in by_group:
        assert country(variant.former.to[1]) not in present
    platforms = {each.key for each in findings.entities if each.type is EntityType.PLATFORM}
    assert not platforms & present
    assert {entity(findings, key).type for key in present} <= {
        EntityType.PERSON,
        EntityType.COUNTRY,
        EntityType.ORGANIZATION,
    }


@each_variant
def test_it_follows_up_the_event_before(variant: Variant) -> None:
    findings, event = conference(variant)
    before = event_called(findings, variant.before.name)
    assert event.follows == before.key
    assert before.follows is None
    assert before.kind is Kind.CONFERENCE
    assert before.start is not None
    assert (before.start.year, before.start.month, before.start.day) == day(variant.before.day)
    assert before.place is not None
    assert variant.before.city in (
        entity(findings, before.place).label_en,
        *entity(findings, before.place).surfaces,
    )


@each_variant
def test_the_caption_of_another_picture_is_a_meeting_of_its_own(variant: Variant) -> None:
    findings, event = conference(variant)
    rest = [e for e in findings.events if e.name not in (variant.event.name, variant.before.name)]
    assert [e.kind for e in rest] == [Kind.MEETING]
    parties = {part.participant for part in rest[0].participations}
    assert parties >= {country(variant.caption[1]), the_person(variant, findings)}
    assert parties <= {country(variant.caption[1]), country(variant.home[1]), the_person(variant, findings)}
    assert event.follows != rest[0].key


@each_variant
def test_the_office_is_held_now_and_the_other_was_held(variant: Variant) -> None:
    findings = found(variant.name)
    person, home = the_person(variant, findings), country(variant.home[1])
    sent_to = country(variant.former.to[1]) if variant.former.to else None
    told = {(p.person, p.office, p.of, p.to, p.former) for p in findings.positions if p.person == person}
    assert told == {
        (person, variant.office.label, home, None, False),
        (person, variant.former.label, home, sent_to, True),
    }


@each_variant
def test_the_words_are_found_and_who_said_them(variant: Variant) -> None:
    findings = found(variant.name)
    text, person = findings.article.text, the_person(variant, findings)
    platforms = listed(variant.platforms, variant.language)
    direct = {quote.format(platforms=platforms).rstrip(",.") for quote in variant.words.quotes}
    assert {text[q.begin : q.end].rstrip(",.") for q in findings.quotations if q.direct} == direct
    reported = [text[q.begin : q.end] for q in findings.quotations if not q.direct]
    begins = sorted(clause[:40] for clause in variant.words.reported)
    assert sorted(words[:40] for words in reported) == begins
    assert {q.speaker for q in findings.quotations} == {person}


@each_variant
def test_the_platforms_are_what_the_words_are_about(variant: Variant) -> None:
    findings = found(variant.name)
    text = findings.article.text
    third = variant.words.quotes[2].split("{")[0]
    quotation = next(q for q in findings.quotations if text[q.begin : q.end].startswith(third))
    about = {entity(findings, key) for key in quotation.about}
    assert {each.label_en for each in about if each.type is EntityType.PLATFORM} == set(variant.platforms)


@each_variant
def test_nobody_else_is_a_person_and_every_country_is_told(variant: Variant) -> None:
    findings = found(variant.name)
    mentioned = {key for mention in findings.mentions for key in mention.entities}
    people = {key for key in mentioned if key.startswith("person/")}
    crew = {e.key for e in findings.entities if {variant.reporter, variant.photographer} & set(e.surfaces)}
    assert people - crew == {the_person(variant, findings)}
    expected = {variant.home[1], variant.caption[1], *(iso3 for _, iso3 in (*variant.others, *variant.minus))}
    expected |= {variant.former.to[1]} if variant.former.to else set()
    assert {key for key in mentioned if key.startswith("country/")} == {country(iso3) for iso3 in expected}


@each_variant
def test_the_head_of_the_page_is_read(variant: Variant) -> None:
    article = found(variant.name).article
    assert article.language == variant.language
    assert article.publisher == (variant.outlet or variant.publisher)
    assert article.author == variant.reporter
    assert article.published is not None
    assert article.published.startswith(variant.event.start.isoformat())


@each_variant
def test_evidence_lies_in_running_text(variant: Variant) -> None:
    findings = found(variant.name)
    evidence = [
        *(e for position in findings.positions for e in position.evidence),
        *(e for event in findings.events for e in event.evidence),
        *(e for event in findings.events for part in event.participations for e in part.evidence),
        *(e for quotation in findings.quotations for e in quotation.evidence),
    ]
    assert evidence
    silent = {ZoneKind.NOISE, ZoneKind.BYLINE, ZoneKind.CREDIT}
    zones = findings.article.zones
    for each in evidence:
        assert 0 <= each.begin < each.end <= len(findings.article.text)
        assert not [z for z in zones if z.kind in silent and z.begin < each.end and each.begin < z.end]
