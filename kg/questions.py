"""Named questions: queries with a title and parameters, kept as data in `ontology/queries/`.

A question's file begins with comments that describe it:

    # title: Who took part in an event, and in which role
    # description: Stated participants come with the words that say so.
    # param: event | required | name | the event's name or abbreviation | RCDD
    # param: limit | optional 10 | number | at most so many rows | 5
    # title-id: Siapa yang ikut dalam suatu peristiwa, dan dalam peran apa
    # description-id: Peserta yang dinyatakan disertai kata-kata yang mengatakannya.
    # param-id: event | nama atau singkatan peristiwa
    # param-id: limit | paling banyak sekian baris

The query uses `?event` and `?limit`; what is given for them is bound, never pasted. A `name` is looked up
first, and all that bear it are bound. An optional parameter without a default stays unbound. English names
are found by `LANG(?name) = "en"`; of a question asked in Indonesian the Indonesian ones.

A question that may have very many answers begins with a subquery that finds what they are about, the newest
first, and has a parameter of the type `rows`: so many of the subquery's rows count, or where they tell their
`?size` as many as have this size together. It is asked first, and names and evidence are looked up for what
it found; the answer says so when there was more.
"""

from __future__ import annotations

import itertools
import re
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from pyoxigraph import Literal, NamedNode

from kg.claims import PREFIXES, date_literal
from kg.errors import QueryError, ReferenceDataError
from kg.limits import limit, seconds
from kg.literals import value_of
from kg.query import Answer, Guard
from kg.resources import queries_path
from kg.sparql import Found, inspect, leading_query
from kg.store import Node, Row

_HEAD = re.compile(r"#\s*(title|description|param)(?:-(id))?:\s*(.*)")
_ENGLISH = re.compile(r'(\bLANG\(\?\w+\) = )"en"')
_NAME = re.compile(r"[A-Za-z]\w*")
_NEAR_MATCHES = 5
_NEAR_ENOUGH = 60
_LEAST_SECONDS: Final = 0.001

ROWS: Final = "rows"
"""The type of the parameter that caps what a question is about: a number, bound to no variable."""

SIZE: Final = "size"
"""The variable of a leading subquery that says how many rows of the answer one of its own may lead to."""

NAMING: Final = "rdfs:label|skos:prefLabel|skos:altLabel|dip:abbreviation|dip:summary|dip:iso3"
"""Where a name given for a parameter is looked for."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A variable that whoever asks gives a value for."""

    name: str
    required: bool
    default: str
    type: str
    what: str
    example: str


@dataclass(frozen=True, slots=True)
class NamedQuestion:
    """A query that anyone can ask by name."""

    name: str
    title: str
    description: str
    parameters: tuple[Parameter, ...]
    text: str

    @property
    def example(self) -> str:
        """The question as one writes it on the command line."""
        parts = [f"{p.name}={_quoted(p.example)}" for p in self.parameters if p.required]
        return " ".join(["kg query", self.name, *parts])


def _quoted(word: str) -> str:
    return f'"{word}"' if re.search(r"[\s'&;()|<>*?]", word) else word


def named_questions(folder: Path | None = None, language: str = "en") -> dict[str, NamedQuestion]:
    """All named questions by name, in alphabetical order, told in a language and answered with its names.

    Raises:
        ReferenceDataError: a file's head is malformed.
    """
    paths = sorted((folder or queries_path()).glob("*.rq"))
    return {path.stem: parse_question(path.stem, path.read_text("utf-8"), language) for path in paths}


def parse_question(name: str, text: str, language: str = "en") -> NamedQuestion:
    """A question from the text of its file, in English where it has no words in the language.

    Raises:
        ReferenceDataError: a parameter is malformed.
    """
    told: dict[str, str] = {}
    parameters = []
    translated: dict[str, str] = {}
    for line in text.splitlines():
        found = _HEAD.match(line)
        if found is None:
            if line.strip() and not line.startswith("#"):
                break
        elif found[1] == "param":
            if not found[2]:
                parameters.append(_parameter(name, found[3]))
            elif found[2] == language:
                parameter, _, what = found[3].partition("|")
                translated[parameter.strip()] = what.strip()
        elif found[2] in (None, language):
            told[found[1]] = found[3].strip()
    return NamedQuestion(
        name,
        told.get("title", ""),
        told.get("description", ""),
        tuple(replace(each, what=translated.get(each.name, each.what)) for each in parameters),
        text if language == "en" else _ENGLISH.sub(rf'\1"{language}"', text),
    )


def _parameter(question: str, line: str) -> Parameter:
    parts = [part.strip() for part in line.split("|")]
    if len(parts) != 5 or not _NAME.fullmatch(parts[0]) or parts[2] not in (*TYPES, ROWS):
        raise ReferenceDataError(f"question {question}: malformed parameter {line!r}")
    need, _, default = parts[1].partition(" ")
    if need not in ("required", "optional"):
        raise ReferenceDataError(f"question {question}: {parts[0]} is neither required nor optional")
    return Parameter(parts[0], need == "required", default.strip(), parts[2], parts[3], parts[4])


def find_question(words: str, language: str = "en") -> NamedQuestion:
    """The named question called `words` in a language, or the SPARQL query that `words` is.

    Raises:
        QueryError: it is one word and no question has that name.
    """
    if re.search(r"[\s{]", words):
        return parse_question("query", words)
    known = named_questions(language=language)
    if words in known:
        return known[words]
    from rapidfuzz import process

    near = ", ".join(match[0] for match in process.extract(words, list(known), score_cutoff=_NEAR_ENOUGH))
    raise QueryError(
        f"there is no question {words!r}{f'; near: {near}' if near else ''} (`kg query` lists them)"
    )


def read_question(path: Path) -> NamedQuestion:
    """A query from a file; its leading comments may declare parameters as a named question's do.

    Raises:
        QueryError: the file cannot be read or is too long.
    """
    longest = limit("query_chars")
    try:
        with path.open(encoding="utf-8-sig") as source:
            text = source.read(longest + 1)
    except (OSError, UnicodeDecodeError) as error:
        raise QueryError(f"{path} cannot be read: {error}") from error
    return parse_question(path.stem, text)


# --- asking --------------------------------------------------------------------------------------------


def arguments(words: Iterable[str]) -> dict[str, str]:
    """`key=value` words as a mapping.

    Raises:
        QueryError: a word is not of that form, or a key comes twice.
    """
    out: dict[str, str] = {}
    for word in words:
        key, equals, value = word.partition("=")
        if not equals or not _NAME.fullmatch(key):
            raise QueryError(f"{word!r} is not key=value")
        if key in out:
            raise QueryError(f"{key} is given twice")
        out[key] = value
    return out


def ask(
    guard: Guard, question: NamedQuestion, given: Mapping[str, str], *, timeout: float | None = None
) -> Answer:
    """Answer a named question with values for its parameters.

    Raises:
        QueryError: a parameter is unknown, missing or malformed, or nothing bears the name given.
    """
    values, most = _given(guard, question, given)
    return answer(guard, question, values, most, timeout=timeout)


def _given(
    guard: Guard, question: NamedQuestion, given: Mapping[str, str]
) -> tuple[dict[str, Sequence[Node]], int | None]:
    """The terms that parameters stand for, and the cap of the leading subquery."""
    known = {parameter.name: parameter for parameter in question.parameters}
    for name in given:
        if name not in known:
            raise QueryError(
                f"{question.name} has no parameter {name}: it takes {', '.join(known) or 'none'}"
            )
    values: dict[str, Sequence[Node]] = {}
    most = None
    for name, parameter in known.items():
        value = given.get(name, parameter.default)
        if value and parameter.type == ROWS:
            most = _whole(value, least=1)
        elif value:
            values[name] = TYPES[parameter.type](guard, value)
        elif parameter.required:
            raise QueryError(
                f"{question.name} needs {name}=...: {parameter.what} (such as {question.example})"
            )
    return values, most


def answer(
    guard: Guard,
    question: NamedQuestion,
    values: Mapping[str, Sequence[Node]],
    most: int | None = None,
    *,
    timeout: float | None = None,
) -> Answer:
    """Answer a question about terms, its leading subquery first where at most so many of its rows count.

    Raises:
        QueryError: the query is refused, malformed, crashed, or its result is too large.
        QueryTimeout: it ran past its time.
    """
    if most is None:
        return guard.query(question.text, values, timeout=timeout)
    began = time.monotonic()
    allowed = seconds("query_seconds") if timeout is None else timeout
    leading = leading_query(inspect(question.text, PREFIXES))
    found = guard.query(leading, values, timeout=allowed, rows=most)
    left = max(allowed - (time.monotonic() - began), _LEAST_SECONDS)
    about = Found(found.variables, within(found.variables, found.rows, most))
    whole = guard.query(question.text, values, timeout=left, found=about)
    told = len(about.rows)
    if found.notice is None and told == len(found.rows):
        return whole
    cap = next(parameter.name for parameter in question.parameters if parameter.type == ROWS)
    more = f"only the newest {told:,} are told of; there are more: ask more narrowly or with a larger {cap}="
    return replace(whole, notice=f"{whole.notice}; {more}" if whole.notice else more)


def within(variables: Sequence[str], rows: Sequence[Row], most: int) -> Sequence[Row]:
    """The first rows that have at most this size together, one at least; a row has its `?size`, or one."""
    if SIZE not in variables:
        return rows[:most]
    place = variables.index(SIZE)
    sums = itertools.accumulate(int(value_of(row[place])) for row in rows)
    return rows[: max(1, sum(size <= most for size in sums))]


# --- values --------------------------------------------------------------------------------------------


def resolve(guard: Guard, name: str) -> list[NamedNode]:
    """What bears a name: an IRI itself, else exact matches, matches in any case, an article's identifier.

    Raises:
        QueryError: nothing does; the message lists what comes near.
    """
    as_iri = _iri(name)
    if as_iri is not None:
        return [as_iri]
    literals = [Literal(name), *(Literal(name, language=code) for code in ("en", "id"))]
    folded = "?name FILTER(LCASE(STR(?name)) = LCASE(?given))"
    for naming, given in (
        (f"{NAMING} ?given", literals),
        (f"{NAMING} {folded}", literals[:1]),
        ("dip:identifier ?given", literals[:1]),  # last: an article may be called as what it is about
    ):
        answer = guard.query(f"SELECT DISTINCT ?node {{ ?node {naming} }}", {"given": given})
        if answer.rows:
            return _nodes(answer)
    raise QueryError(f"nothing in the graph is called {name!r}{_suggestion(guard, name)}")


def _nodes(answer: Answer) -> list[NamedNode]:
    return sorted((row[0] for row in answer.rows if isinstance(row[0], NamedNode)), key=str)


def _iri(name: str) -> NamedNode | None:
    prefix, colon, local = name.partition(":")
    if not colon or re.search(r"\s", name):
        return None
    full = name.strip("<>") if local.startswith("//") or name.startswith("<") else None
    if full is None and prefix in PREFIXES:
        full = PREFIXES[prefix] + local
    if full is None:
        return None
    try:
        return NamedNode(full)
    except ValueError as error:
        raise QueryError(f"{name!r} is no IRI: {error}") from error


def _suggestion(guard: Guard, name: str) -> str:
    """The nearest names, for a message."""
    from rapidfuzz import fuzz, utils

    answer = guard.query(f"SELECT DISTINCT ?name {{ ?node {NAMING} ?name }}")
    given = utils.default_process(name)
    scored = []
    for other in {row[0].value for row in answer.rows if isinstance(row[0], Literal)}:
        processed = utils.default_process(other)
        # Words in another order or left out count, but less than letters mistyped.
        nearness = max(fuzz.token_sort_ratio(given, processed), 0.9 * fuzz.token_set_ratio(given, processed))
        if nearness > _NEAR_ENOUGH:
            scored.append((-nearness, other))
    near = ", ".join(repr(other) for _, other in sorted(scored)[:_NEAR_MATCHES])
    return f"; near: {near}" if near else ""


def _date(guard: Guard, value: str) -> Sequence[Node]:
    literal = date_literal(value)
    if literal is None:
        raise QueryError(f"{value!r} is no date: write YYYY, YYYY-MM or YYYY-MM-DD")
    return [literal]


def _number(guard: Guard, value: str) -> Sequence[Node]:
    return [Literal(_whole(value))]


def _whole(value: str, least: int | None = None) -> int:
    try:
        number = int(value)
    except ValueError:
        raise QueryError(f"{value!r} is no whole number") from None
    if least is not None and number < least:
        raise QueryError(f"{value!r} is no whole number from {least} on")
    return number


def _text(guard: Guard, value: str) -> Sequence[Node]:
    return [Literal(value)]


TYPES: Final[Mapping[str, Callable[[Guard, str], Sequence[Node]]]] = {
    "name": resolve,
    "date": _date,
    "number": _number,
    "text": _text,
}
"""Kinds of parameter: how the words given become the terms that are bound."""
