"""SPARQL 1.1 Protocol: W3C's cases for queries that apply, and what is refused.

The names in capitals are those of the W3C's protocol tests (`protocol/manifest.ttl` of the SPARQL 1.1 suite);
updates are refused here, so their cases do not apply.
"""

from __future__ import annotations

import json
import xml.etree.ElementTree as ElementTree
from urllib.parse import quote

import pytest
from pyoxigraph import RdfFormat, parse
from starlette.testclient import TestClient

ASK = "ASK { ?s ?p ?o }"
GRAPH = "https://w3id.org/diplomacy-kg/graph/article/rcdd"
REFERENCE = "https://w3id.org/diplomacy-kg/graph/reference"
FORM = "application/x-www-form-urlencoded"


def truth(client: TestClient, query: str, **parameters: str) -> bool:
    answer = client.get("/sparql", params={"query": query, **parameters})
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "application/sparql-results+json"
    return bool(answer.json()["boolean"])


def test_query_get(client: TestClient) -> None:  # QUERY_GET
    assert truth(client, "ASK {}")


def test_query_content_type_select(client: TestClient) -> None:  # QUERY_CONTENT_TYPE_SELECT
    answer = client.get(
        "/sparql?query=SELECT (1 AS ?one) {}", headers={"accept": "application/sparql-results+xml"}
    )
    assert answer.headers["content-type"] == "application/sparql-results+xml"
    assert ElementTree.fromstring(answer.content).tag.endswith("sparql")


def test_query_content_type_ask(client: TestClient) -> None:  # QUERY_CONTENT_TYPE_ASK
    assert client.get("/sparql", params={"query": ASK}).json() == {"head": {}, "boolean": True}


@pytest.mark.parametrize(
    "query", ["DESCRIBE <https://w3id.org/diplomacy-kg/id/country/IDN>", "CONSTRUCT WHERE { ?s a ?t }"]
)
def test_query_content_type_describe_and_construct(client: TestClient, query: str) -> None:
    answer = client.get(
        "/sparql", params={"query": query}, headers={"accept": "application/n-triples;q=0.5, text/turtle"}
    )
    assert answer.headers["content-type"].startswith("text/turtle")
    assert list(parse(answer.content, format=RdfFormat.TURTLE))


def test_query_post_form(client: TestClient) -> None:  # QUERY_POST_FORM
    assert client.post("/sparql", data={"query": ASK}).json()["boolean"] is True


def test_query_post_direct(client: TestClient) -> None:  # QUERY_POST_DIRECT
    answer = client.post("/sparql", content=ASK, headers={"content-type": "application/sparql-query"})
    assert answer.json()["boolean"] is True


def test_query_dataset_default_graph(client: TestClient) -> None:  # QUERY_DATASET_DEFAULT_GRAPH
    mentions = "ASK { ?a dip:mentions ?b }"
    assert truth(client, mentions, **{"default-graph-uri": GRAPH})
    assert not truth(client, mentions, **{"default-graph-uri": REFERENCE})


def test_query_dataset_default_graphs(client: TestClient) -> None:  # QUERY_DATASET_DEFAULT_GRAPHS_GET, _POST
    query = "ASK { ?a dip:mentions ?b . ?m dip:group ?g }"
    assert not truth(client, query, **{"default-graph-uri": GRAPH})
    both = f"query={quote(query)}&default-graph-uri={quote(GRAPH)}&default-graph-uri={quote(REFERENCE)}"
    assert client.get(f"/sparql?{both}").json()["boolean"] is True
    assert client.post("/sparql", content=both, headers={"content-type": FORM}).json()["boolean"] is True


def test_query_dataset_named_graphs(client: TestClient) -> None:  # QUERY_DATASET_NAMED_GRAPHS_GET
    named = {"named-graph-uri": GRAPH}
    assert truth(client, "ASK { GRAPH ?g { ?a dip:mentions ?b } }", **named)
    assert not truth(client, "ASK { ?a dip:mentions ?b }", **named), "without a default graph it is empty"
    assert not truth(client, "ASK { GRAPH ?g { ?m dip:group ?b } }", **named)


def test_query_dataset_of_the_protocol_wins(client: TestClient) -> None:  # QUERY_MULTIPLE_DATASET
    query = f"ASK FROM <{GRAPH}> {{ ?a dip:mentions ?b }}"
    assert truth(client, query)
    assert not truth(client, query, **{"default-graph-uri": REFERENCE})


def test_a_graph_that_is_not_there_is_told(client: TestClient) -> None:
    answer = client.get("/sparql", params={"query": ASK, "default-graph-uri": "http://elsewhere.example/"})
    assert answer.status_code == 400
    assert answer.text == "FROM is refused: the store has no graph <http://elsewhere.example/>\n"


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH"])
def test_bad_query_method(client: TestClient, method: str) -> None:  # BAD_QUERY_METHOD
    assert client.request(method, "/sparql?query=ASK{}").status_code == 405


def test_bad_multiple_queries(client: TestClient) -> None:  # BAD_MULTIPLE_QUERIES
    assert client.get("/sparql?query=ASK{}&query=SELECT * {}").status_code == 400


def test_bad_query_wrong_media_type(client: TestClient) -> None:  # BAD_QUERY_WRONG_MEDIA_TYPE
    assert client.post("/sparql", content=ASK, headers={"content-type": "text/plain"}).status_code == 415


def test_bad_query_missing_form_type(client: TestClient) -> None:  # BAD_QUERY_MISSING_FORM_TYPE
    assert client.post("/sparql", content=f"query={quote(ASK)}").status_code == 415


def test_bad_query_missing_direct_type(client: TestClient) -> None:  # BAD_QUERY_MISSING_DIRECT_TYPE
    assert client.post("/sparql", content=ASK).status_code == 415


def test_bad_query_non_utf8(client: TestClient) -> None:  # BAD_QUERY_NON_UTF8
    for kind, body in (("application/sparql-query", ASK.encode("utf-16")), (FORM, b"query=ASK%20%7B%7D%FF")):
        assert client.post("/sparql", content=body, headers={"content-type": kind}).status_code == 400
    kind = f"{FORM}; charset=UTF-16"
    assert client.post("/sparql", content=b"query=ASK{}", headers={"content-type": kind}).status_code == 400


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ("ASK {", "the query is not SPARQL"),  # BAD_QUERY_SYNTAX
        ("SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }", "SERVICE is refused"),
        ("SELECT * FROM <http://127.0.0.1/> { ?s ?p ?o }", "FROM is refused"),
        ("INSERT DATA { <a:a> <a:b> <a:c> }", "INSERT is refused"),
        ("LOAD <file:///etc/passwd>", "LOAD is refused"),
        ("{" * 3000, "nests brackets"),
        ("#" * 200_000, "characters"),
    ],
)
def test_refused_with_one_line(client: TestClient, query: str, told: str) -> None:
    answer = client.post("/sparql", data={"query": query})
    assert answer.status_code == 400
    assert told in answer.text
    assert answer.text.count("\n") == 1
    assert answer.headers["content-type"].startswith("text/plain")


def test_updates_are_refused_in_every_form(client: TestClient) -> None:
    update = "INSERT DATA { <a:a> <a:b> <a:c> }"
    sent = [
        client.post("/sparql", data={"update": update}),
        client.get("/sparql", params={"update": update}),
        client.post("/sparql", content=update, headers={"content-type": "application/sparql-update"}),
        client.post("/sparql", content=update, headers={"content-type": "application/sparql-query"}),
    ]
    assert [answer.status_code for answer in sent] == [400] * 4
    assert not truth(client, "ASK { <a:a> ?p ?o }")


def test_without_a_query_programs_get_the_description(client: TestClient) -> None:
    for accept, kind in (
        ("text/turtle", RdfFormat.TURTLE),
        ("*/*", RdfFormat.TURTLE),
        ("application/ld+json", RdfFormat.JSON_LD),
    ):
        answer = client.get("/sparql", headers={"accept": accept})
        told = {
            (quad.predicate.value.rpartition("#")[2], str(quad.object))
            for quad in parse(answer.content, format=kind)
        }
        assert ("endpoint", "<http://localhost:8321/sparql>") in told
        assert ("feature", "<http://www.w3.org/ns/sparql-service-description#UnionDefaultGraph>") in told
    assert client.get("/sparql", headers={"accept": "image/png"}).status_code == 406


def test_without_a_query_a_browser_gets_the_editor(client: TestClient) -> None:
    answer = client.get("/sparql", headers={"accept": "text/html,application/xhtml+xml,*/*;q=0.8"})
    assert (answer.status_code, answer.headers["location"]) == (303, "/ask")
    assert client.post("/sparql", data={"format": "json"}).status_code == 400


@pytest.mark.parametrize(
    ("form", "begins"),
    [
        ("json", b'{\n "head"'),
        ("xml", b"<?xml"),
        ("csv", b"c,n\r\n"),
        ("tsv", b'?c\t?n\n<https://w3id.org/diplomacy-kg/id/country/IDN>\t"Indonesia"@en\n'),
    ],
)
def test_forms_of_results(client: TestClient, form: str, begins: bytes) -> None:
    query = 'SELECT ?c ?n { ?c dip:iso3 "IDN" ; rdfs:label ?n FILTER(LANG(?n) = "en") }'
    assert client.get("/sparql", params={"query": query, "format": form}).content.startswith(begins)
    wrong = client.get("/sparql", params={"query": query, "format": "ttl"})
    assert wrong.status_code == 400
    assert "json, xml, csv, tsv" in wrong.text


def test_a_cut_result_says_so(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KG_LIMIT_QUERY_ROWS", "7")
    from tests.web.seeded import seeded_client

    with seeded_client() as other:
        answer = other.get("/sparql?query=SELECT ?s { ?s ?p ?o }")
    assert len(answer.json()["results"]["bindings"]) == 7
    assert answer.headers["kg-notice"] == "only the first 7 rows are shown; there are more"
    assert "kg-notice" not in client.get("/sparql?query=SELECT (1 AS ?x) {}").headers


def test_named_questions(client: TestClient) -> None:
    answer = client.get("/api/ask", params={"question": "participants", "event": "RCDD", "lang": "id"})
    assert answer.status_code == 200
    names = {row["participant"]["value"] for row in answer.json()["results"]["bindings"]}
    assert "Retno Marsudi" in names
    unknown = client.get("/api/ask", params={"question": "participants", "event": "RCDX"})
    assert unknown.status_code == 400
    assert "near: 'RCDD'" in unknown.json()["error"]
    assert client.get("/api/ask?question=SELECT * {}").status_code == 400
    assert client.get("/api/ask?question=nothing").status_code == 400


def test_every_named_question_is_asked_as_its_example_says(client: TestClient) -> None:
    asked = client.get("/api/questions").json()["questions"]
    assert len(asked) > 10
    for each in asked:
        given = {p["name"]: p["example"] for p in each["parameters"] if p["required"]}
        answer = client.get("/api/ask", params={"question": each["name"], **given})
        # Not all examples are in one article; but none is misunderstood
        assert (
            answer.status_code == 200 or "nothing in the graph is called" in json.loads(answer.text)["error"]
        )
