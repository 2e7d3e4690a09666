"""Named questions: their files, and values that are bound and never pasted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode

from kg.errors import QueryError, ReferenceDataError
from kg.literals import value_of
from kg.query import Answer, Guard
from kg.questions import ROWS, TYPES, arguments, ask, find_question, named_questions, parse_question, resolve

WHO = """# title: Who took part
# param: event | required | name | the event | RCDD
# param: role | optional attendee | text | the role's code | host
# param: until | optional | date | not later | 2020

SELECT DISTINCT ?who { ?part dip:inEvent ?event ; dip:participant ?who ; dip:role ?r .
  FILTER(STRENDS(STR(?r), ?role))
  OPTIONAL { ?event dip:startDate ?start } FILTER(!BOUND(?until) || STR(?start) <= STR(?until)) }
ORDER BY ?who
"""


NEWEST = """# title: Which events an actor took part in
# param: actor | required | name | the actor | Indonesia
# param: most | optional 1000 | rows | at most so many events, the newest | 5

SELECT ?date ?event { { SELECT DISTINCT ?event ?date WHERE {
    ?event dip:hasParticipant ?actor OPTIONAL { ?event dip:startDate ?date }
  } ORDER BY DESC(STR(?date)) ?event }
  ?event a dip:Event }
ORDER BY STR(?date) ?event
"""


@pytest.fixture
def guard(gold_store: Path) -> Iterator[Guard]:
    with Guard(gold_store) as opened:
        yield opened


def test_a_question_with_defaults_and_values(guard: Guard) -> None:
    question = parse_question("who", WHO)
    assert len(ask(guard, question, {"event": "RCDD"}).rows) == 16
    assert len(ask(guard, question, {"event": "rcdd", "role": "host"}).rows) == 1
    assert len(ask(guard, question, {"event": "RCDD", "until": "2018"}).rows) == 0


def test_the_newest_are_asked_about_and_that_there_are_more_is_told(guard: Guard) -> None:
    question = parse_question("newest", NEWEST)
    whole = ask(guard, question, {"actor": "Indonesia"})
    assert whole.notice is None
    assert whole.rows == guard.query(question.text, {"actor": resolve(guard, "Indonesia")}).rows
    dates = [row[0].value for row in whole.rows if row[0] is not None]
    assert len(dates) > 3
    cut = ask(guard, question, {"actor": "Indonesia", "most": "2"})
    assert [row[0].value for row in cut.rows if row[0] is not None] == dates[-2:]
    assert cut.notice is not None
    assert "most=" in cut.notice
    assert ask(guard, question, {"actor": "Indonesia", "most": str(len(whole.rows))}).notice is None


@pytest.mark.parametrize("most", ["0", "-1", "ten"])
def test_how_many_are_asked_about_is_a_number(guard: Guard, most: str) -> None:
    with pytest.raises(QueryError, match="whole number"):
        ask(guard, parse_question("newest", NEWEST), {"actor": "Indonesia", "most": most})


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({}, "needs event="),
        ({"event": "RCDD", "colour": "red"}, "no parameter colour"),
        ({"event": "RCDD", "until": "2019-02-31"}, "is no date"),
        (
            {"event": "Regional Confrence on Digital Diplomacy"},
            "near: 'Regional Conference on Digital Diplomacy'",
        ),
        ({"event": "http://x/ y"}, "nothing in the graph"),
        ({"event": "<http://x/{>"}, "is no IRI"),
        ({"event": 'RCDD" } SERVICE <http://evil/> { ?s ?p "'}, "nothing in the graph"),
    ],
)
def test_wrong_values_are_told(guard: Guard, given: dict[str, str], message: str) -> None:
    with pytest.raises(QueryError, match=message):
        ask(guard, parse_question("who", WHO), given)


def test_sparql_in_a_value_is_a_value(guard: Guard) -> None:
    evil = '") } SERVICE <http://evil/> { ?s ?p ?o FILTER(?o = "'
    assert ask(guard, parse_question("who", WHO), {"event": "RCDD", "role": evil}).rows == ()


def test_names_resolve_exactly_first_then_in_any_case(guard: Guard) -> None:
    indonesia = NamedNode("https://w3id.org/diplomacy-kg/id/country/IDN")
    for name in ("Indonesia", "indonesia", "RI", "country:IDN", indonesia.value, f"<{indonesia.value}>"):
        assert indonesia in resolve(guard, name), name
    assert all("/person/" in node.value for node in resolve(guard, "Retno"))


def test_arguments() -> None:
    assert arguments(["a=1=2", "b="]) == {"a": "1=2", "b": ""}
    for words in (["a"], ["=1"], ["a=1", "a=2"], ["a b=1"]):
        with pytest.raises(QueryError):
            arguments(words)


def test_a_malformed_head_is_told() -> None:
    for line in (
        "event | needed | name | x | y",
        "event | required | colour | x | y",
        "event | required | name",
    ):
        with pytest.raises(ReferenceDataError):
            parse_question("q", f"# title: t\n# param: {line}\nASK {{}}")


def test_an_unknown_question_is_told_with_its_neighbours() -> None:
    with pytest.raises(QueryError, match="participants"):
        find_question("particpants")
    assert find_question("SELECT * { ?s ?p ?o }").parameters == ()


def _column(answer: Answer, name: str) -> set[str]:
    place = answer.variables.index(name)
    return {value_of(row[place]) for row in answer.rows if row[place] is not None}


def test_a_question_in_indonesian_is_told_and_answered_in_it(guard: Guard) -> None:
    english, question = find_question("participants"), find_question("participants", "id")
    assert question.title == "Siapa yang ikut serta dalam suatu peristiwa, dan sebagai apa"
    assert question.parameters[0].what == "nama, singkatan, atau IRI peristiwa"
    assert question.parameters[0].name == english.parameters[0].name
    assert "Cambodia" in _column(ask(guard, english, {"event": "RCDD"}), "participant")
    assert "Kamboja" in _column(ask(guard, question, {"event": "RCDD"}), "participant")
    assert find_question('SELECT * { ?s ?p ?o FILTER(LANG(?o) = "en") }', "id").text.count('"en"') == 1


# --- the questions that are shipped ----------------------------------------------------------------------


def test_there_are_at_least_twelve_and_each_is_described() -> None:
    questions = named_questions()
    assert len(questions) >= 12
    indonesian = named_questions(language="id")
    for name, question in questions.items():
        other = indonesian[name]
        assert question.title != other.title
        assert not question.description or question.description != other.description
        assert all(a.what != b.what for a, b in zip(question.parameters, other.parameters, strict=True))
        assert "LANG" not in other.text or '"en"' not in other.text
        assert question.parameters or "?" in question.text
        assert all(p.what and p.example and p.type in (*TYPES, ROWS) for p in question.parameters), (
            question.name
        )


@pytest.mark.parametrize("name", named_questions())
def test_each_shipped_question_runs_with_its_own_examples(guard: Guard, name: str) -> None:
    question = named_questions()[name]
    for given in (
        {p.name: p.example for p in question.parameters if p.required},
        {p.name: p.example for p in question.parameters},
    ):
        try:
            answer = ask(guard, question, given)
        except QueryError as error:
            if "nothing in the graph is called" in str(error):
                continue  # an example from outside this corpus
            raise
        assert answer.variables


def test_values_are_typed() -> None:
    nowhere = Guard(Path("nowhere"))
    assert TYPES["number"](nowhere, "5") == [Literal(5)]
    assert TYPES["text"](nowhere, "x") == [Literal("x")]
    assert str(TYPES["date"](nowhere, "2019-09")[0]).endswith("gYearMonth>")
    with pytest.raises(QueryError):
        TYPES["number"](nowhere, "five")
