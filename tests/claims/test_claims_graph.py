"""What `claims` writes for three small articles, read back with pyoxigraph."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from time import perf_counter

import pytest
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Store, parse, serialize

from kg import iri
from kg import terms as t
from kg.claims import PREFIXES, claims, date_literal
from kg.model import Evidence, Findings, Role, Status
from tests.claims.sample_findings import FORUM, OFFICES, SAMPLES, forum, leader, visit

STATED = NamedNode(iri.article_graph("forum"))
INFERRED = NamedNode(iri.graph("inferred"))


def store(findings: Findings, **options: bool) -> Store:
    out = Store()
    out.extend(claims(findings, office_labels=OFFICES, **options))
    return out


def one(graph: Store, subject: NamedNode, predicate: NamedNode) -> NamedNode | Literal:
    (quad,) = graph.quads_for_pattern(subject, predicate, None)
    assert isinstance(quad.object, NamedNode | Literal)
    return quad.object


def nodes(graph: Store, cls: NamedNode, name: NamedNode | None = None) -> list[NamedNode]:
    return [
        q.subject
        for q in graph.quads_for_pattern(None, t.TYPE, cls, name)
        if isinstance(q.subject, NamedNode)
    ]


@pytest.mark.parametrize("sample", SAMPLES)
def test_the_same_findings_give_the_same_quads_and_none_twice(sample: Callable[[], Findings]) -> None:
    quads = claims(sample(), office_labels=OFFICES)
    assert quads == claims(sample(), office_labels=OFFICES)
    assert len(quads) == len(set(quads))


@pytest.mark.parametrize("sample", SAMPLES)
def test_only_the_articles_graph_and_the_inferred_graph_are_written(sample: Callable[[], Findings]) -> None:
    findings = sample()
    names = {quad.graph_name for quad in claims(findings)}
    assert names <= {NamedNode(iri.article_graph(findings.article.identifier)), INFERRED}


@pytest.mark.parametrize("sample", SAMPLES)
def test_a_store_gives_back_exactly_what_was_written(sample: Callable[[], Findings]) -> None:
    """Else storing the same article twice would look like a change."""
    assert set(store(sample())) == set(claims(sample(), office_labels=OFFICES))


@pytest.mark.parametrize("sample", SAMPLES)
def test_all_evidence_gives_exactly_its_words(sample: Callable[[], Findings]) -> None:
    findings = sample()
    graph = store(findings)
    found = nodes(graph, t.EVIDENCE)
    assert found
    for node in found:
        begin, end, exact = (one(graph, node, p) for p in (t.BEGIN, t.END, t.EXACT))
        assert findings.article.text[int(begin.value) : int(end.value)] == exact.value


def test_claims_with_the_same_words_and_rule_share_one_evidence() -> None:
    graph = store(forum())
    came = [node for node in nodes(graph, t.EVIDENCE) if one(graph, node, t.RULE).value == "attend:passive"]
    assert len(came) == 1
    assert len(list(graph.quads_for_pattern(None, t.HAS_EVIDENCE, came[0]))) == 2


def test_a_stated_group_and_its_inferred_members_are_told_apart() -> None:
    graph = store(forum())
    stated, inferred = nodes(graph, t.PARTICIPATION, STATED), nodes(graph, t.PARTICIPATION, INFERRED)
    assert len(stated) == 4
    assert {one(graph, node, t.PARTICIPANT).value for node in inferred} == {
        iri.entity(iri.EntityKey(f"country/{code}")) for code in ("IDN", "MYS", "THA")
    }
    group = iri.participation("forum", iri.EventKey("e1"), iri.EntityKey("organization/asean"), Role.ATTENDEE)
    assert one(graph, NamedNode(group), t.COUNT_STATED) == Literal(10)
    for node in inferred:
        rests_on = {q.object for q in graph.quads_for_pattern(node, t.INFERRED_FROM, None)}
        assert NamedNode(group) in rests_on
        assert rests_on & set(nodes(graph, t.MEMBERSHIP, INFERRED))
    for node in stated:
        assert not list(graph.quads_for_pattern(node, t.INFERRED_FROM, None))


def test_short_ways_of_inferred_members_are_in_the_inferred_graph_only() -> None:
    graph = store(forum())
    malaysia, event = (
        NamedNode(iri.entity(iri.EntityKey("country/MYS"))),
        NamedNode(iri.event("forum", iri.EventKey("e1"))),
    )
    assert [q.graph_name for q in graph.quads_for_pattern(malaysia, t.SHORT_WAYS[Role.ATTENDEE], event)] == [
        INFERRED
    ]
    assert [q.graph_name for q in graph.quads_for_pattern(event, t.HAS_PARTICIPANT, malaysia)] == [INFERRED]
    opener = NamedNode(iri.entity(iri.EntityKey("person/retno-marsudi")))
    assert [q.graph_name for q in graph.quads_for_pattern(opener, t.dip("opened"), event)] == [STATED]


@pytest.mark.parametrize("status", list(Status))
def test_nobody_attends_what_was_called_off_or_denied(status: Status) -> None:
    findings = visit()
    events = tuple(dataclasses.replace(event, status=status) for event in findings.events)
    graph = store(dataclasses.replace(findings, events=events))
    ways = [q for way in t.SHORT_WAYS.values() for q in graph.quads_for_pattern(None, way, None)]
    assert bool(ways) == (status in (Status.HELD, Status.PLANNED))
    assert list(graph.quads_for_pattern(None, t.HAS_PARTICIPANT, None))


def test_offices_have_both_labels_and_know_former_and_receiving_country() -> None:
    graph = store(forum())
    holdings = {
        one(graph, node, t.OFFICE).value.rsplit("/", 1)[-1]: node for node in nodes(graph, t.POSITION_HOLDING)
    }
    envoy, minister = holdings["ambassador"], holdings["minister-of-foreign-affairs"]
    assert one(graph, envoy, t.FORMER) == Literal(True)
    assert one(graph, envoy, t.ACCREDITED_TO).value.endswith("country/NLD")
    assert one(graph, minister, t.FORMER) == Literal(False)
    assert one(graph, minister, t.AS_OF) == Literal("2019-03-06", datatype=t.DATE)
    office = one(graph, minister, t.OFFICE)
    labels = {q.object for q in graph.quads_for_pattern(office, t.LABEL, None)}
    assert labels == {
        Literal("minister of foreign affairs", language="en"),
        Literal("menteri luar negeri", language="id"),
    }


def test_the_output_stands_alone() -> None:
    """Whatever a claim points to has a type and a name in both languages."""
    for sample in SAMPLES:
        graph = store(sample())
        for predicate in (
            t.PARTICIPANT,
            t.PLACE,
            t.ROLE,
            t.STATUS,
            t.OFFICE,
            t.OFFICE_OF,
            t.LEVEL,
            t.MODE,
            t.CONTEXT,
            t.INTERACTION_TYPE,
            t.SPEAKER,
            t.MENTIONS,
        ):
            for quad in graph.quads_for_pattern(None, predicate, None):
                languages = {q.object.language for q in graph.quads_for_pattern(quad.object, t.LABEL, None)}
                assert languages == {"en", "id"}, quad
                assert list(graph.quads_for_pattern(quad.object, t.TYPE, None))


def test_surfaces_that_are_not_labels_are_other_names() -> None:
    graph = store(visit())
    russia = NamedNode(iri.entity(iri.EntityKey("country/RUS")))
    assert {q.object.value for q in graph.quads_for_pattern(russia, t.ALT_LABEL, None)} == {
        "Russian",
        "Moscow",
    }


def test_events_are_named_by_their_name_or_shown_by_a_summary() -> None:
    graph = store(forum())
    event = NamedNode(iri.event("forum", iri.EventKey("e1")))
    assert one(graph, event, t.LABEL) == Literal("Forum Maritim Kawasan", language="id")
    assert not list(graph.quads_for_pattern(event, t.SUMMARY, None))
    graph = store(visit())
    meeting = NamedNode(iri.event("visit", iri.EventKey("e3")))
    assert {q.object for q in graph.quads_for_pattern(meeting, t.SUMMARY, None)} == {
        Literal("Meeting: Australia, Russia (2024-04)", language="en"),
        Literal("Pertemuan: Australia, Rusia (2024-04)", language="id"),
    }
    assert not list(graph.quads_for_pattern(meeting, t.LABEL, None))


def test_a_mode_with_a_score_of_its_own_overrides_the_type() -> None:
    graph = store(visit())
    scores = {
        key: one(graph, NamedNode(iri.event("visit", iri.EventKey(key))), t.COOPERATION_SCORE).value
        for key in ("e1", "e2", "e3", "e4")
    }
    assert scores == {"e1": "4", "e2": "-3", "e3": "2.5", "e4": "-6"}


def test_full_text_is_kept_only_when_asked_for() -> None:
    article = NamedNode(iri.article("forum"))
    assert not list(store(forum()).quads_for_pattern(None, t.FULL_TEXT, None))
    assert one(store(forum(), full_text=True), article, t.FULL_TEXT).value == FORUM


@pytest.mark.parametrize(
    ("written", "value", "datatype"),
    [
        ("2019-09-10T11:26+07:00", "2019-09-10T11:26:00+07:00", t.DATE_TIME),
        ("2024-10-01T09:30:00Z", "2024-10-01T09:30:00Z", t.DATE_TIME),
        ("2019-09-10", "2019-09-10", t.DATE),
        ("2019-09", "2019-09", t.YEAR_MONTH),
        ("2019", "2019", t.YEAR),
    ],
)
def test_publication_time_keeps_its_precision(written: str, value: str, datatype: NamedNode) -> None:
    findings = forum()
    graph = store(
        dataclasses.replace(findings, article=dataclasses.replace(findings.article, published=written))
    )
    assert one(graph, NamedNode(iri.article("forum")), t.PUBLISHED) == Literal(value, datatype=datatype)


@pytest.mark.parametrize("wrong", ["2019-02-31", "2019-13", "0000", "soon", "", "2019-9-1"])
def test_no_date_is_better_than_an_impossible_one(wrong: str) -> None:
    assert date_literal(wrong) is None


def test_an_address_stays_text() -> None:
    findings = forum()
    hostile = dataclasses.replace(findings.article, source_url="javascript:alert(1)")
    graph = store(dataclasses.replace(findings, article=hostile))
    assert one(graph, NamedNode(iri.article("forum")), t.SOURCE_URL) == Literal("javascript:alert(1)")


@pytest.mark.parametrize("identifier", ["> <http://evil", "../../x", "a\nb", "#", "x" * 3000, "\u202etxt"])
def test_hostile_identifiers_and_rules_stay_inside_the_graph(identifier: str) -> None:
    findings = forum()
    article = dataclasses.replace(findings.article, identifier=identifier)
    odd = (Evidence(0, 4, "rule > <x> \n", 0.5),)
    events = tuple(dataclasses.replace(event, evidence=odd) for event in findings.events)
    quads = claims(dataclasses.replace(findings, article=article, events=events))
    written = serialize(quads, format=RdfFormat.TRIG, prefixes=dict(PREFIXES))
    assert set(parse(written, format=RdfFormat.TRIG)) == set(quads)


@pytest.mark.parametrize("format", [RdfFormat.TRIG, RdfFormat.N_QUADS, RdfFormat.JSON_LD])
def test_awkward_text_survives_every_format(format: RdfFormat) -> None:
    findings = forum()
    text = 'a "quote" """three""" \\ \r\n tab\t nul\x00 bell\x07 \u2028 \U0001f54a\n' + FORUM
    article = dataclasses.replace(findings.article, text=text, title=text[:60])
    quads = claims(dataclasses.replace(findings, article=article), full_text=True)
    read = set(parse(serialize(quads, format=format), format=format))
    assert Quad(NamedNode(iri.article("forum")), t.FULL_TEXT, Literal(text), STATED) in read


def test_a_base_of_ones_own_moves_everything_that_is_not_the_projects() -> None:
    base = "https://example.org/kg/"
    for quad in claims(leader(), base, office_labels=OFFICES):
        for term in (quad.subject, quad.graph_name):
            value = str(term.value)
            assert value.startswith((base, iri.PLOVER, iri.ROLE, iri.STATUS, iri.LEVEL))


def test_writing_claims_takes_microseconds_a_quad() -> None:
    findings = forum()
    quads = len(claims(findings, office_labels=OFFICES))
    best = min(_timed(findings) for _ in range(30))
    assert best / quads < 10e-6, f"{best / quads * 1e6:.1f} us a quad"


def _timed(findings: Findings) -> float:
    start = perf_counter()
    claims(findings, office_labels=OFFICES)
    return perf_counter() - start
