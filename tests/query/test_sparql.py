"""What is refused from a query's words alone, and that nothing hides them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some
from pyoxigraph import Literal, NamedNode, Store

from kg.errors import QueryError
from kg.sparql import Found, bind, inspect, leading_query, with_limit
from kg.sparql_errors import what_is_wrong

PREFIXES = {"g": "https://example.org/g/"}

REFUSED = {
    "SERVICE": "SELECT * { SERVICE <http://localhost/> { ?s ?p ?o } }",
    "SERVICE, silent and nested": "SELECT * { { SELECT * { OPTIONAL { service silent <http://h/> {} } } } }",
    "SERVICE by a prefixed name without a space": "PREFIX : <http://h/> SELECT * { SERVICE:x{?s ?p ?o} }",
    "SERVICE after a keyword": "SELECT * { ?s ?p trueSERVICE<http://h/>{ ?s ?p ?o } }",
    "SERVICE before a keyword": "SELECT * { SERVICESILENT<http://h/>{ ?s ?p ?o } }",
    "SERVICE behind a comment": "SELECT * { # '\n SERVICE # x\n ?s { ?s ?p ?o } }",
    "SERVICE behind a string with an escape": r"""SELECT * { BIND("\\" AS ?x) SERVICE ?s {} BIND("" AS ?y) }""",
    "SERVICE behind a long string": '''SELECT * { BIND("""a""b""" AS ?x) SERVICE ?s {} }''',
    "SERVICE behind an IRI with a hash": "SELECT * { <http://x/#'> ?p ?o . SERVICE ?s {} }",
    "SERVICE in a comparison": "SELECT * { FILTER(?a<?b) SERVICE ?s {} FILTER(?b>?a) }",
    "FROM stuck to NAMED": "SELECT * FROMNAMED<file:///etc/passwd> { ?s ?p ?o }",
    "FROM stuck to a name": "PREFIX : <http://h/> SELECT * FROM:x { ?s ?p ?o }",
    "FROM without a name": "SELECT * FROM ?g { ?s ?p ?o }",
    "LOAD": "LOAD <file:///etc/passwd>",
    "INSERT": "PREFIX a: <b:> INSERT DATA { a:b a:c a:d }",
    "DELETE": "# SELECT\nDELETE WHERE { ?s ?p ?o }",
    "DROP": "drop all",
    "3,000 nested braces": "SELECT * " + "{" * 3000 + "}" * 3000,
    "3,000 nested brackets": "SELECT * { FILTER(" + "(" * 3000 + "1" + ")" * 3000 + ") }",
    "nested brackets behind a string": "SELECT * { BIND('}}}}' AS ?x) " + "{" * 70 + "}" * 71,
    "10 MB": "SELECT * { ?s ?p '" + "x" * 10_000_000 + "' }",
    "nothing": "",
    "prose": "who met whom?",
}


@pytest.mark.parametrize("name", REFUSED)
def test_refused(name: str) -> None:
    with pytest.raises(QueryError):
        inspect(REFUSED[name], PREFIXES)


ALLOWED = {
    "words in a string": 'SELECT * { ?s ?p \'SERVICE <x> { LOAD\' . FILTER(?p != """FROM "SERVICE" """) }',
    "words in a comment": "SELECT * { # SERVICE <x> {{{{\n ?s ?p ?o }",
    "words in names": "SELECT ?service ?fromDate { ?service g:service ?fromDate . ?load <http://x/SERVICE> ?from }",
    "a property path": "SELECT * { ?s (g:a|^g:b)*/g:c+ ?o FILTER(?s<?o&&?o>?s) }",
    "braces in a string": "SELECT * { ?s ?p '" + "{" * 200 + "' }",
}


@pytest.mark.parametrize("name", ALLOWED)
def test_allowed(name: str) -> None:
    question = inspect(ALLOWED[name], PREFIXES)
    list(Store().query(question.text, prefixes=PREFIXES))  # Oxigraph takes it too


def test_graphs_named_by_from() -> None:
    text = "PREFIX h: <https://h/> SELECT * FROM g:a FROM NAMED <x:y> from named h:b { ?s ?p ?o }"
    assert inspect(text, PREFIXES).graphs == ("https://example.org/g/a", "x:y", "https://h/b")


@given(some.text(max_size=60))
def test_words_in_any_string_are_harmless(text: str) -> None:
    quoted = str(Literal(text + " SERVICE <x:y> {"))
    assert inspect(f"SELECT * {{ ?s ?p {quoted} }}", {}).form == "select"


# --- binding -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "variables"),
    [
        ("SELECT ?x { ?x ?p ?v }", 1),
        ("SELECT ?x WHERE { ?x ?p ?v } ORDER BY ?x", 1),
        ("CONSTRUCT { ?x ?p ?v } WHERE { ?x ?p ?v }", 3),
        ("# { \nSELECT ?x FROM <x:g> WHERE { ?x ?p ?v }", 1),
    ],
)
def test_values_restrict_a_variable(text: str, variables: int) -> None:
    bound = bind(inspect(text, {}), {"v": [Literal("a"), Literal("b", language="id"), NamedNode("x:c")]})
    rows = list(Store().query(bound))
    assert rows == []
    assert bound.count("VALUES ?v") == 1


@given(some.text(alphabet=some.characters(exclude_categories=("Cs",)), max_size=40))
def test_a_value_stays_a_value_whatever_it_contains(text: str) -> None:
    value = Literal(f'"}} }} SERVICE <x:y> {{ {text}')
    bound = bind(inspect("SELECT ?v { }", {}), {"v": [value]})
    inspect(bound, {})
    assert [row["v"] for row in Store().query(bound)] == [value]


def test_a_query_without_a_group_cannot_be_bound() -> None:
    with pytest.raises(QueryError, match="no WHERE group"):
        bind(inspect("DESCRIBE <x:y>", {}), {"v": [Literal("a")]})


SUBQUERY = (
    "SELECT ?s WHERE { { SELECT ?s WHERE { ?s <x:p> ?o FILTER(?o = ?v || STRLEN('}') = 2) } } ?s <x:q> ?z }"
)


def test_a_value_reaches_the_subquery_at_the_head_and_no_other() -> None:
    store = Store()
    store.update("INSERT DATA { <x:a> <x:p> 1 ; <x:q> 1 . <x:b> <x:p> 2 ; <x:q> 2 }")
    bound = bind(inspect(SUBQUERY, {}), {"v": [Literal(2)]})
    assert [row["s"] for row in store.query(bound)] == [NamedNode("x:b")]  # type: ignore[union-attr]
    later = "SELECT ?s { ?s <x:q> ?z { SELECT ?s { ?s <x:p> ?v } } }"
    assert bind(inspect(later, {}), {"v": [Literal(2)]}).count("VALUES") == 1


NESTED = """# of { and SELECT
PREFIX x: <x:>
SELECT ?s (MAX(?n) AS ?most) WHERE { { SELECT ?s (COUNT(?o) AS ?n) WHERE {
  { SELECT DISTINCT ?s ?o WHERE { ?s x:p ?o FILTER(?o >= ?v) } ORDER BY DESC(?o) }
  ?s x:q ?z } GROUP BY ?s } FILTER(?n >= 0) } GROUP BY ?s ORDER BY ?s"""


def test_what_the_innermost_subquery_gave_stands_in_its_place() -> None:
    store = Store()
    store.update("INSERT DATA { <x:a> <x:p> 1 ; <x:q> 1 . <x:b> <x:p> 2, 3 ; <x:q> 2 . <x:c> <x:p> 4 }")
    question, values = inspect(NESTED, {}), {"v": [Literal(2)]}
    leading = bind(inspect(leading_query(question), {}), values)
    rows = [tuple(row) for row in store.query(leading)]  # type: ignore[union-attr]
    assert [row[1].value for row in rows] == ["4", "3", "2"]
    whole = list(store.query(bind(question, values)))  # type: ignore[arg-type]
    in_place = bind(question, values, Found(("s", "o"), rows))
    assert "DESC" not in in_place
    assert [tuple(row) for row in store.query(in_place)] == [tuple(row) for row in whole]  # type: ignore[union-attr, arg-type]
    assert [row["most"].value for row in whole] == ["2"]
    fewer = bind(question, values, Found(("s", "o"), [(NamedNode("x:b"), None)]))
    assert [row["s"] for row in store.query(fewer)] == [NamedNode("x:b")]  # type: ignore[union-attr]


def test_a_query_that_begins_with_no_subquery_is_not_asked_in_two_steps() -> None:
    plain = inspect("SELECT ?s { ?s <x:p> ?o }", {})
    with pytest.raises(QueryError, match="subquery"):
        leading_query(plain)
    with pytest.raises(QueryError, match="subquery"):
        bind(plain, {}, Found(("s",), []))


@pytest.mark.parametrize("tail", ["", "{ SELECT", "{ SELECT *", "{ SELECT ?s {", "{ SELECT ?s { ?s", "} }"])
def test_a_broken_subquery_is_left_to_the_parser(tail: str) -> None:
    assert "VALUES ?v" in bind(inspect("SELECT ?s { " + tail, {}), {"v": [Literal(2)]})


@pytest.mark.parametrize(
    ("text", "is_limited"),
    [
        ("SELECT * { ?s ?p ?o }", True),
        ("SELECT * { ?s ?p ?o } ORDER BY ?s", False),
        ("SELECT ?s { ?s ?p ?o } GROUP BY ?s # LIMIT 3", True),
        ("SELECT * { { SELECT * { ?s ?p ?o } LIMIT 3 } VALUES ?s { <x:y> } } OFFSET 2", True),
        ("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }", True),
        ("SELECT * { ?s ?p ?o } LIMIT 3", False),
        ("SELECT * { ?s ?p ?o } VALUES ?s { <x:y> }", False),
        ("ASK { ?s ?p ?o }", False),
    ],
)
def test_a_limit_is_set_where_there_is_none(text: str, is_limited: bool) -> None:
    limited = with_limit(inspect(text, PREFIXES), 7)
    assert limited == (f"{text}\nLIMIT 7" if is_limited else text)
    found = Store().query(limited)
    assert found is not None


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ("SELECT ?x { ?x a dip:Event", 'line 1, column 27, behind "LECT ?x { ?x a dip:Event": } is missing'),
        (
            "SELECT ?x {\n ?x a foo:Bar }",
            'line 2, column 14, behind "?x a foo:Bar": the prefix foo: is not declared',
        ),
        ("SELECT * { ?x dip:place 'a }", "' is missing"),
        ("SELECT ?x { ?x a ?y } ORDER ?x", "BY is expected"),
        ("SELECT ?x (1 AS ?x) { ?x a ?y }", "SELECT overrides an existing variable using an expression"),
        (
            "SELECT ?x (COUNT(?y) AS ?n) { ?x a ?y }",
            "SELECT contains a variable that is unbound",
        ),
        ("SELECT ?x { ?x a <a b> }", "IRI parsing failed"),
        ("SELECT ?x { FILTER(?x = ) }", "it cannot end like that"),
        ("SELECT ?x { ?x a ?y } LIMIT x", 'behind "CT ?x { ?x a ?y } LIMIT ": what follows is not SPARQL'),
    ],
)
def test_what_is_wrong_and_where_is_told_in_one_line(query: str, told: str) -> None:
    with pytest.raises(SyntaxError) as caught:
        Store().query(query, prefixes={"dip": "http://example.org/"})
    message = what_is_wrong(str(caught.value), query)
    assert message.endswith(told)
    assert "\n" not in message
