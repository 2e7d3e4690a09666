"""What may be asked, told from a query's words before any parser sees it; and values bound into it.

Only words are told apart here (strings, comments and IRIs cannot hide any), so brackets nested a million
deep cost no stack. Oxigraph's own parser, which runs in a child process, decides whether it is SPARQL. It
takes keywords without white space around them (`SERVICE:x{`, `SERVICESILENT<`, `trueSERVICE<`), so
a word that merely contains one is refused too.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from pyoxigraph import Literal, NamedNode

from kg.errors import QueryError
from kg.limits import limit

_TOKEN = re.compile(
    r"""
      (?P<comment> \#[^\r\n]* )
    | (?P<iri> <(?:[^\x00-\x20<>"{}|^`\\]|\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8})*> )
    | (?P<string> '''(?:'{0,2}(?:[^'\\]|\\.))*''' | \"\"\"(?:"{0,2}(?:[^"\\]|\\.))*\"\"\"
        | '(?:[^'\\\r\n]|\\.)*' | "(?:[^"\\\r\n]|\\.)*" )
    | (?P<variable> [?$]\w+ )
    | (?P<language> @[A-Za-z]+(?:-\w+)* )
    | (?P<prefixed> (?P<prefix>(?:[^\W\d_][\w.-]*)?):(?P<local>(?:[\w:.%-]|\\[_~.\-!$&'()*+,;=/?\#@%])*) )
    | (?P<word> [^\W\d]\w* )
    | (?P<open> [({\[] )
    | (?P<close> [)}\]] )
    """,
    re.VERBOSE | re.DOTALL,
)
_UPDATES = frozenset({"insert", "delete", "load", "clear", "drop", "create", "copy", "move", "add", "with"})
_FORMS = frozenset({"select", "construct", "ask", "describe"})

Node = NamedNode | Literal


@dataclass(frozen=True, slots=True)
class Question:
    """A query that may be parsed and run.

    `form` is select, construct, ask or describe; `graphs` are the IRIs that FROM and FROM NAMED name;
    `body` is the offset right after the brace that opens its WHERE; `leading` are the subqueries that stand
    at its head, each at the head of the one before.
    """

    text: str
    form: str
    graphs: tuple[str, ...]
    body: int | None
    leading: tuple[Subquery, ...] = ()


@dataclass(frozen=True, slots=True)
class Subquery:
    """Where a subquery stands: the offsets of its group, and of what is inside the braces of its WHERE."""

    group: tuple[int, int]
    where: tuple[int, int]


def inspect(text: str, prefixes: Mapping[str, str]) -> Question:
    """Check a query's length, depth and words.

    Args:
        text: the query.
        prefixes: what prefixes stand for unless the query declares them.

    Raises:
        QueryError: it is too long or too deep, changes something, or reaches outside the store.
    """
    longest = limit("query_chars")
    if len(text) > longest:
        raise QueryError(f"the query has {len(text):,} characters; at most {longest:,} are allowed")
    tokens = [match for match in _TOKEN.finditer(text) if match.lastgroup != "comment"]
    _check_depth(tokens)
    form = _form(tokens)
    if form in _UPDATES:
        raise QueryError(f"{form.upper()} is refused: queries cannot change the store")
    if form not in _FORMS:
        raise QueryError("the query is not SPARQL: it has no SELECT, CONSTRUCT, ASK or DESCRIBE")
    _check_words(tokens)
    body = _body(tokens, form)
    return Question(text, form, tuple(_graphs(tokens, prefixes)), body, tuple(_leading(tokens, body)))


@dataclass(frozen=True, slots=True)
class Found:
    """What the innermost leading subquery of a question was found to give."""

    variables: tuple[str, ...]
    rows: Sequence[Sequence[Node | None]]


def bind(question: Question, values: Mapping[str, Sequence[Node]], found: Found | None = None) -> str:
    """The query's text with each variable of `values` restricted to its terms.

    The terms are written in their own escaped form, in VALUES blocks at the head of the WHERE group. Where
    that group begins with a subquery, the variables that it uses are bound in it too, so that a question
    can find its few events first and look up their names afterwards; what it was `found` to give before
    stands in its place.

    Raises:
        QueryError: the query has no such group.
    """
    if not values and found is None:
        return question.text
    if question.body is None:
        raise QueryError("values cannot be bound: the query has no WHERE group")
    if found is not None and not question.leading:
        raise QueryError("the query does not begin with a subquery")
    blocks = {name: _values((name,), [(node,) for node in nodes]) for name, nodes in values.items()}
    text, subqueries = question.text, question.leading
    if found is not None:
        begin, end = subqueries[-1].group
        text = f"{text[:begin]} {_values(found.variables, found.rows)} {text[end:]}"
        subqueries = subqueries[:-1]
    for subquery in reversed(subqueries):  # from the last on, so that offsets before it stay right
        begin, end = subquery.where
        used = set(re.findall(r"[?$](\w+)", question.text[begin:end]))
        inside = " ".join(block for name, block in blocks.items() if name in used)
        text = f"{text[:begin]} {inside} {text[begin:]}"
    return f"{text[: question.body]} {' '.join(blocks.values())} {text[question.body :]}"


def _values(names: Sequence[str], rows: Iterable[Sequence[Node | None]]) -> str:
    if len(names) == 1:
        terms = " ".join("UNDEF" if term is None else str(term) for (term,) in rows)
        return f"VALUES ?{names[0]} {{ {terms} }}"
    lines = (f"({' '.join('UNDEF' if term is None else str(term) for term in row)})" for row in rows)
    return f"VALUES ({' '.join(f'?{name}' for name in names)}) {{ {' '.join(lines)} }}"


def leading_query(question: Question) -> str:
    """The innermost subquery that the query begins with, as a query of its own.

    Raises:
        QueryError: the query does not begin with one.
    """
    if not question.leading:
        raise QueryError("the query does not begin with a subquery")
    begin, end = question.leading[-1].group
    tokens = (match for match in _TOKEN.finditer(question.text) if match.lastgroup != "comment")
    prologue = itertools.takewhile(lambda match: match[0].casefold() != "select", tokens)
    return " ".join([*(match[0] for match in prologue), question.text[begin + 1 : end - 1]])


def with_prefixes(text: str, prefixes: Mapping[str, str]) -> str:
    """The query with the prefixes declared that it uses and does not declare, before its first line."""
    tokens = [match for match in _TOKEN.finditer(text) if match.lastgroup != "comment"]
    used = {match["prefix"] for match in tokens if match.lastgroup == "prefixed"}
    missing = (used & prefixes.keys()) - _declared(tokens).keys()
    return " ".join([*(f"PREFIX {name}: <{prefixes[name]}>" for name in sorted(missing)), text])


def with_limit(question: Question, rows: int) -> str:
    """The query's text with a limit of its own, so that a server need not make rows that nobody takes.

    Queries that end in LIMIT or VALUES, that have no rows or that sort (Virtuoso sorts no more than 10,000
    rows for a limit) stay as they are.
    """
    if question.form == "ask":
        return question.text
    depth = 0
    for match in _TOKEN.finditer(question.text):
        depth += (match.lastgroup == "open") - (match.lastgroup == "close")
        if depth == 0 and match.lastgroup == "word" and match[0].casefold() in ("limit", "order", "values"):
            return question.text
    return f"{question.text}\nLIMIT {rows}"


def _check_depth(tokens: Sequence[re.Match[str]]) -> None:
    deepest, depth = limit("query_depth"), 0
    for match in tokens:
        if match.lastgroup == "open":
            depth += 1
            if depth > deepest:
                raise QueryError(f"the query nests brackets deeper than {deepest} levels")
        elif match.lastgroup == "close":
            depth -= 1


def _form(tokens: Sequence[re.Match[str]]) -> str:
    """The first word that is not part of the prologue, in lower case."""
    for match in tokens:
        if match.lastgroup == "word":
            word = match[0].casefold()
            if word not in ("prefix", "base", "version"):
                return word
    return ""


def _check_words(tokens: Sequence[re.Match[str]]) -> None:
    for match in tokens:
        word = (match["word"] or match["prefix"] or "").casefold()
        if "service" in word:
            raise QueryError("SERVICE is refused: queries see this store only")
        is_from = word == "from" and match.lastgroup == "word"
        if word.startswith("from") and not is_from:
            raise QueryError(f"{match[0]!r} is refused: write FROM and NAMED as words of their own")


def _graphs(tokens: Sequence[re.Match[str]], prefixes: Mapping[str, str]) -> Iterator[str]:
    """The graphs that FROM and FROM NAMED name."""
    known = dict(prefixes) | _declared(tokens)
    for number, match in enumerate(tokens):
        if match.lastgroup != "word" or match[0].casefold() != "from":
            continue
        after = [each for each in tokens[number + 1 : number + 3] if each[0].casefold() != "named"]
        name = after[0] if after else None
        if name is not None and name.lastgroup == "iri":
            yield name[0][1:-1]
        elif name is not None and name.lastgroup == "prefixed" and name["prefix"] in known:
            yield known[name["prefix"]] + name["local"]
        else:
            raise QueryError("FROM is refused: it must be followed by the name of a graph of this store")


def _declared(tokens: Sequence[re.Match[str]]) -> dict[str, str]:
    return {
        name["prefix"]: value[0][1:-1]
        for word, name, value in zip(tokens, tokens[1:], tokens[2:], strict=False)
        if word[0].casefold() == "prefix" and name.lastgroup == "prefixed" and value.lastgroup == "iri"
    }


def _body(tokens: Sequence[re.Match[str]], form: str) -> int | None:
    """After the brace of WHERE; without that word, after the first brace that opens no template."""
    depth, where, braces = 0, False, []
    for match in tokens:
        if match.lastgroup == "word" and depth == 0 and match[0].casefold() == "where":
            where = True
        elif match.lastgroup == "open":
            if match[0] == "{" and depth == 0:
                if where:
                    return match.end()
                braces.append(match.end())
            depth += 1
        elif match.lastgroup == "close":
            depth -= 1
    return braces[0] if braces and form in ("select", "ask") else None


def _leading(tokens: Sequence[re.Match[str]], body: int | None) -> Iterator[Subquery]:
    """The subqueries at the head of the group that opens at `body`, each inside the one before."""
    after = [match for match in tokens if body is not None and match.start() >= body]
    while [match[0].casefold() for match in after[:2]] == ["{", "select"]:
        groups = _groups(after)
        if len(groups) < 2:
            return
        (begin, end), (opened, closed) = groups
        yield Subquery((after[begin].start(), after[end].end()), (after[opened].end(), after[closed].start()))
        after = after[opened + 1 :]


def _groups(tokens: Sequence[re.Match[str]]) -> list[tuple[int, int]]:
    """Where the group that the first token opens begins and ends, and the first group in braces inside it."""
    open_at: list[int] = []
    inside: list[tuple[int, int]] = []
    for number, match in enumerate(tokens):
        if match.lastgroup == "open":
            open_at.append(number)
        elif match.lastgroup == "close":
            begin = open_at.pop()
            if len(open_at) == 1 and tokens[begin][0] == "{" and not inside:
                inside.append((begin, number))
            if not open_at:
                return [(begin, number), *inside]
    return []
