"""Answers as text: read back by parsers that are not ours, and harmless on a terminal."""

from __future__ import annotations

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as some
from pyoxigraph import Literal, NamedNode, QueryResultsFormat, QuerySolutions, parse_query_results

from kg.commands.query import FORMS
from kg.errors import QueryError
from kg.query import Answer
from kg.results import FORMATS, as_csv, as_json, as_table, as_xml, short
from kg.terminal import plain, table, width

DATE = NamedNode("http://www.w3.org/2001/XMLSchema#date")
ODD = [
    '"',
    "'''\"\"\"",
    "a\r\nb",
    "\u202edex\u202c",
    "<b>&amp;]]>",
    ",;\t",
    "",
    "\U0001f600 é é",
    "</script>",
]
ANSWER = Answer(
    ("iri", "words", "dated", "unbound"),
    tuple(
        (
            NamedNode(f"https://x/{n}"),
            Literal(text, language="id"),
            Literal("2019-09-10", datatype=DATE),
            None,
        )
        for n, text in enumerate(ODD)
    ),
)


@pytest.mark.parametrize(
    ("writer", "form"), [(as_json, QueryResultsFormat.JSON), (as_xml, QueryResultsFormat.XML)]
)
def test_json_and_xml_come_back_as_they_were(writer: object, form: QueryResultsFormat) -> None:
    assert callable(writer)
    found = parse_query_results(writer(ANSWER).encode(), form)
    assert isinstance(found, QuerySolutions)
    assert [v.value for v in found.variables] == list(ANSWER.variables)
    assert tuple(tuple(row) for row in found) == ANSWER.rows


def test_csv_comes_back_as_it_was() -> None:
    head, *rows = csv.reader(io.StringIO(as_csv(ANSWER), newline=""))
    assert tuple(head) == ANSWER.variables
    assert [row[1] for row in rows] == ODD


def test_what_xml_cannot_hold_is_replaced() -> None:
    answer = Answer(("x",), ((Literal("a\x00\x1b\ufffeb"),),))
    found = parse_query_results(as_xml(answer).encode(), QueryResultsFormat.XML)
    assert [row[0].value for row in found] == ["a\ufffd\ufffd\ufffdb"]  # type: ignore[union-attr]


def test_truth_in_every_format() -> None:
    yes = Answer((), (), truth=True)
    assert as_table(yes) == "true\n"
    assert json.loads(as_json(yes)) == {"head": {}, "boolean": True}
    assert bool(parse_query_results(as_xml(yes).encode(), QueryResultsFormat.XML))
    with pytest.raises(QueryError, match="Turtle"):
        FORMATS["turtle"](yes)


def test_turtle_of_triples() -> None:
    triples = Answer(
        ("subject", "predicate", "object"), ((NamedNode("x:s"), NamedNode("x:p"), Literal("o")),), None, True
    )
    assert '<x:s> <x:p> "o" .' in FORMATS["turtle"](triples)


def test_the_command_offers_every_format() -> None:
    assert tuple(FORMATS) == FORMS


def test_iris_are_shortened_only_when_that_can_be_read_back() -> None:
    assert short("https://w3id.org/diplomacy-kg/id/country/IDN") == "country:IDN"
    assert short("https://w3id.org/diplomacy-kg/ontology#Event") == "dip:Event"
    assert short("https://w3id.org/diplomacy-kg/id/country/") == "<https://w3id.org/diplomacy-kg/id/country/>"


# --- the terminal --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b]0;title\x07x", "x"),
        ("\x1b]8;;http://evil\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("\x9b31mred", "red"),
        ("a\r\n\tb", "a b"),
        ("a\u202eb\u200bc", "a\\u202eb\\u200bc"),
        ("bell\x07 nul\x00", "bell nul"),
        ("Erdoğan 外交 نعم", "Erdoğan 外交 نعم"),
    ],
)
def test_plain(text: str, shown: str) -> None:
    assert plain(text) == shown


@given(some.text())
def test_plain_text_has_nothing_to_act_on(text: str) -> None:
    shown = plain(text)
    assert not any(
        ord(c) < 32 or 0x7F <= ord(c) < 0xA0 or c in "\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u2069\u2028"
        for c in shown
    )
    assert plain(shown) == shown


def test_columns_are_aligned_by_what_is_seen() -> None:
    lines = table(("name", "n"), [("外交部", "1"), ("é", "2"), ("abc", "3")])
    places = {width(line[: line.rindex(line.split()[-1])]) for line in (lines[0], *lines[2:])}
    assert len(places) == 1


def test_wrapped_to_the_terminal_and_nothing_lost() -> None:
    words = " ".join(f"word{number}" for number in range(60))
    lines = table(("who", "said"), [("Retno", words)], columns=60)
    assert max(map(width, lines)) <= 60
    assert " ".join(" ".join(lines[2:]).split()) == f"Retno {words}"


@given(some.lists(some.text(max_size=90), min_size=1, max_size=9), some.integers(60, 200))
def test_tables_fit_the_terminal(row: list[str], columns: int) -> None:
    lines = table([f"column {number}" for number in range(len(row))], [row, row], columns)
    assert max(map(width, lines)) <= columns


def test_a_cell_that_is_too_long_ends_in_an_ellipsis() -> None:
    lines = table(("words",), [("word " * 500,)], columns=40)
    assert len(lines) == 2 + 12
    assert lines[-1].endswith("…")


def test_what_all_rows_share_is_told_once_where_the_table_is_too_wide() -> None:
    event, far = Literal("Conference" * 6), Literal("x" * 30)
    rows = ((event, Literal("Japan"), far, None), (event, Literal("Palau"), far, None))
    answer = Answer(("event", "who", "far", "empty"), rows)
    lines = as_table(answer, 60).splitlines()
    assert lines == [
        f"event: {event.value}",
        f"far: {far.value}",
        "",
        "who",
        "─────",
        "Japan",
        "Palau",
    ]
    assert as_table(answer).splitlines()[0].split() == ["event", "who", "far", "empty"]
    assert as_table(answer, 200) == as_table(answer)
