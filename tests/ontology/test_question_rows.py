"""Every named question, asked as the command line asks it, over three articles and a little background."""

from __future__ import annotations

import re

import pytest
from pyoxigraph import NamedNode, Quad, RdfFormat, Store, parse

from kg import iri
from kg.claims import PREFIXES
from kg.questions import ROWS, TYPES, named_questions
from kg.reference import load_reference
from kg.reference_claims import reference_claims
from kg.resources import ontology_path
from kg.sparql import bind, inspect

QUESTIONS = named_questions()
ENTITIES = {
    "FMK": iri.event("forum", iri.EventKey("e1")),
    "Australia": iri.entity(iri.EntityKey("country/AUS")),
    "Russia": iri.entity(iri.EntityKey("country/RUS")),
    "Indonesia": iri.entity(iri.EntityKey("country/IDN")),
    "Japan": iri.entity(iri.EntityKey("country/JPN")),
    "Surabaya": iri.entity(iri.EntityKey("place/surabaya")),
    "ASEAN": iri.entity(iri.EntityKey("organization/asean")),
    "Retno": iri.entity(iri.EntityKey("person/retno-marsudi")),
    "Wong": iri.entity(iri.EntityKey("person/penny-wong")),
    "Ishiba": iri.entity(iri.EntityKey("person/shigeru-ishiba")),
    "Facebook": iri.entity(iri.EntityKey("platform/facebook")),
    "foreign minister": iri.office(iri.OfficeId("minister of foreign affairs")),
    "Sanction": iri.PLOVER + "SANCTION",
}

Given = dict[str, str]
Row = dict[str, str | None]

ASKED: list[tuple[str, Given, list[Row]]] = [
    ("participants", {"event": "FMK"}, [
        {"participant": "Association of Southeast Asian Nations", "role": "Attendee", "level": "Ministerial", "count": "10", "basis": "stated"},
        {"participant": "Australia", "role": "Attendee", "level": "Ministerial", "count": None, "basis": "stated"},
        {"participant": "Indonesia", "role": "Host", "basis": "stated", "article": "forum"},
        {"participant": "Retno Marsudi", "role": "Opener", "words": "Retno Marsudi membuka Forum Maritim Kawasan (FMK)"},
        {"participant": "Indonesia", "role": "Attendee", "basis": "inferred", "via": "Association of Southeast Asian Nations"},
        {"participant": "Malaysia", "basis": "inferred", "words": None},
        {"participant": "Thailand", "basis": "inferred"},
    ]),
    ("holders", {"office": "foreign minister", "of": "Australia", "at": "2024-03"}, [
        {"holder": "Penny Wong", "office_name": "minister of foreign affairs", "office_of": "Australia", "as_of": "2024-03-13", "source": "visit"},
    ]),
    ("holders", {"of": "Australia", "at": "2011"}, []),
    ("said", {"speaker": "Wong"}, [{"said_by": "Penny Wong", "text": "We will not look away from this,", "direct": "true", "to": "Japan", "article": "visit"}]),
    ("follow-ups", {}, [{"later": "Forum Maritim Kawasan", "later_date": "2019-03-06", "follows_up": "Lokakarya Pelabuhan", "earlier_date": "2018"}]),
    ("follow-ups", {"event": "FMK"}, [{"follows_up": "Lokakarya Pelabuhan"}]),
    ("platforms", {}, [{"platform_name": "Facebook", "said_by": "Retno Marsudi", "text": "Kita perlu mengajak Facebook untuk menangkal kabar bohong tentang laut,"}]),
    ("platforms", {"platform": "Facebook"}, [{"platform_name": "Facebook"}]),
    ("happened-in", {"place": "Surabaya"}, [{"event_name": "Forum Maritim Kawasan", "kind": "Conference", "at": "Surabaya"}]),
    ("happened-in", {"place": "Japan"}, [{"kind": "Visit", "at": "Tokyo", "start": "2024-03-12"}]),
    ("happened-between", {"from": "2024-03-13", "to": "2024-04-15"}, [
        {"event_name": "Measure: Australia, Russia (2024-03-13)", "status": "Held"},
        {"event_name": "Meeting: Australia, Russia (2024-04)", "status": "Cancelled"},
    ]),
    ("happened-between", {"from": "2018-05", "to": "2018-06"}, [{"event_name": "Lokakarya Pelabuhan", "start": "2018"}]),
    ("met", {"actor": "Japan"}, [{"met": "Australia", "basis": "stated", "kind": "Visit"}, {"met": "Penny Wong"}]),
    ("met", {"actor": "Indonesia"}, [
        {"met": "Association of Southeast Asian Nations", "basis": "stated"},
        {"met": "Australia", "basis": "stated"},
        {"met": "Malaysia", "basis": "inferred"},
        {"met": "Thailand", "basis": "inferred"},
    ]),
    ("timeline", {"actor": "Australia"}, [
        {"start": None, "kind": "Statement", "role": "Actor"},
        {"start": "2019-03-06", "role": "Attendee"},
        {"start": "2024-03-12", "role": "Visitor"},
        {"start": "2024-03-13", "role": "Actor"},
        {"start": "2024-04", "status": "Cancelled"},
    ]),
    ("timeline", {"actor": "Australia", "from": "2024", "to": "2024-03-12"}, [{"start": "2024-03-12"}]),
    ("offices-of", {"person": "Ishiba"}, [{"office_name": "prime minister", "office_of": "Japan", "former": "false"}]),
    ("between", {"one": "Australia", "other": "Russia"}, [
        {"type": "ACCUSE", "mode": "disapprove", "score": "-3", "role_of_one": "Actor", "role_of_other": "Recipient"},
        {"type": "SANCTION", "mode": None, "score": "-6", "date": "2024-03-13"},
        {"type": "CONSULT", "status": "Cancelled", "date": "2024-04"},
    ]),
    ("mentions-of", {"entity": "ASEAN"}, [{"title": "Menlu Buka Forum Maritim", "publisher": "Kabar Contoh", "article": "forum"}]),
    ("mentions-of", {"entity": "Japan"}, [{"article": "visit"}, {"article": "leader #2/2024"}]),
    ("evidence-of", {"event": "FMK"}, [
        {"claim": "Retno Marsudi as opener", "rule": "open:active"},
        {"claim": "Indonesia as host"},
        {"claim": "the event", "rule": "event-name", "confidence": "0.9"},
        {"claim": "Association of Southeast Asian Nations as attendee"},
        {"claim": "Australia as attendee"},
    ]),
    ("statements", {}, [{"by": "Australia", "plover": "ACCUSE", "toward": "Russia", "kind": "Statement"}, {"plover": "SANCTION", "kind": "Measure"}]),
    ("statements", {"type": "Sanction", "actor": "Australia", "recipient": "Russia"}, [{"plover": "SANCTION", "words": "Australia imposed sanctions on a Russian bank on 13 March 2024"}]),
    ("statements", {"recipient": "Japan"}, []),
    ("conferences", {}, [
        {"conference": "Lokakarya Pelabuhan", "start": "2018", "hosts": None},
        {"conference": "Forum Maritim Kawasan", "abbreviation": "FMK", "place_name": "Surabaya", "hosts": "Indonesia", "theme": "Laut yang Damai"},
    ]),
    ("conferences", {"from": "2019", "to": "2019-12-31"}, [{"conference": "Forum Maritim Kawasan"}]),
    ("cancelled-or-planned", {}, [{"status": "Cancelled", "start": "2024-04"}, {"status": "Planned", "start": "2025-01", "place_name": "Indonesia"}]),
    ("cancelled-or-planned", {"actor": "Ishiba"}, [{"status": "Planned"}]),
    ("cooperation", {"one": "Australia", "other": "Russia"}, [{"year": None, "events": "1", "mean_score": "-3"}, {"year": "2024", "events": "1", "mean_score": "-6"}]),
]  # fmt: skip


@pytest.fixture(scope="module")
def graph(sample_quads: list[Quad]) -> Store:
    """Three articles, the ontology, and what the reference tables say of ASEAN."""
    out = Store()
    out.extend(sample_quads)
    for name in ("diplomacy.ttl", "plover.ttl"):
        out.load(
            path=ontology_path() / name, format=RdfFormat.TURTLE, to_graph=NamedNode(iri.graph("ontology"))
        )
    background = ("/membership/organization-asean/", "/id/country/")
    out.extend(
        q for q in reference_claims(load_reference()) if any(part in str(q.subject) for part in background)
    )
    return out


def ask(graph: Store, name: str, given: Given) -> list[Row]:
    parameters = {parameter.name: parameter for parameter in QUESTIONS[name].parameters}
    values = {}
    for key, value in given.items():
        kind = parameters[key].type
        values[key] = [NamedNode(ENTITIES[value])] if kind == "name" else list(TYPES[kind](None, value))  # type: ignore[arg-type]
    text = bind(inspect(QUESTIONS[name].text, PREFIXES), values)
    found = graph.query(text, prefixes=dict(PREFIXES), use_default_graph_as_union=True)
    names = [variable.value for variable in found.variables]
    return [dict(zip(names, (None if v is None else v.value for v in row), strict=True)) for row in found]


@pytest.mark.parametrize(
    ("name", "given", "expected"), ASKED, ids=lambda v: v if isinstance(v, str) else None
)
def test_questions_give_these_rows(graph: Store, name: str, given: Given, expected: list[Row]) -> None:
    rows = ask(graph, name, given)
    told = [{key: row[key] for key in wanted} for row, wanted in zip(rows, expected, strict=False)]
    assert told == expected
    assert len(rows) == len(expected), rows


def test_members_of_a_group_depend_on_the_date(graph: Store) -> None:
    then = [row["member"] for row in ask(graph, "members-of", {"group": "ASEAN", "at": "2019-09-10"})]
    now = [row["member"] for row in ask(graph, "members-of", {"group": "ASEAN", "at": "2025-11"})]
    assert len(then) == 10
    assert len(now) == 11
    assert len(set(now) - set(then)) == 1


def test_every_question_is_asked_here() -> None:
    assert {name for name, _, _ in ASKED} | {"members-of"} == set(QUESTIONS)
    assert len(QUESTIONS) >= 14


@pytest.mark.parametrize("name", QUESTIONS)
def test_a_question_says_what_it_asks_in_both_languages(name: str) -> None:
    text = QUESTIONS[name].text
    title, indonesian = (
        re.search(r"^# title: (.+)$", text, re.M),
        re.search(r"^# title-id: (.+)$", text, re.M),
    )
    assert title
    assert indonesian
    assert title[1] != indonesian[1]


@pytest.mark.parametrize("name", QUESTIONS)
def test_parameters_are_used_explained_and_bound_never_pasted(name: str) -> None:
    question = QUESTIONS[name]
    body = "\n".join(line for line in question.text.splitlines() if not line.startswith("#"))
    for parameter in question.parameters:
        used = re.search(rf"\?{parameter.name}\b", body)
        assert used if parameter.type != ROWS else inspect(question.text, PREFIXES).leading, parameter
        assert parameter.what
        assert parameter.example
    assert not re.search(r"[{%$]\w+[%}]", body)


@pytest.mark.parametrize("name", QUESTIONS)
def test_a_question_names_no_graph(name: str) -> None:
    assert not re.search(r"\b(GRAPH|FROM|SERVICE)\b", re.sub(r"(?m)^#.*$", "", QUESTIONS[name].text))


def test_questions_stay_linear_when_every_article_repeats_the_labels(sample_quads: list[Quad]) -> None:
    """The union of graphs keeps a triple once a graph: a join over labels must not multiply by that."""
    out = Store()
    for number in range(40):
        graph = NamedNode(f"https://example.org/{number}")
        out.extend(
            Quad(q.subject, q.predicate, q.object, graph)
            for q in sample_quads
            if "/id/country/" in str(q.subject) or "/role/" in str(q.subject)
        )
    out.extend(sample_quads)
    assert len(ask(out, "between", {"one": "Australia", "other": "Russia"})) == 3
    assert len(ask(out, "participants", {"event": "FMK"})) == 7


def test_all_files_of_the_ontology_are_turtle() -> None:
    for path in sorted(ontology_path().glob("*.ttl")):
        assert sum(1 for _ in parse(path=path, format=RdfFormat.TURTLE)) > 100
