"""What may be asked, told from a query's words before any parser sees it; and values bound into it.

Only words are told apart here (strings, comments and IRIs cannot hide any), so brackets nested a million
deep cost no stack. Oxigraph's own parser, which runs in a child process, decides whether it is SPARQL. It
takes keywords without white space around them (`SERVICE:x{`, `SERVICESILENT<`, `trueSERVICE<`), so
a word that merely contains one is refused too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
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
    `body` is the offset right after the brace that opens its WHERE; `inner` are the offsets of the WHERE
    group of the subquery that it begins with, if it does.
    """

    text: str
    form: str
    graphs: tuple[str, ...]
    body: int | None
    inner: tuple[int, int] | None = None


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
    return Question(text, form, tuple(_graphs(tokens, prefixes)), body, _inner(tokens, body))


def bind(question: Question, values: Mapping[str, Sequence[Node]]) -> str:
    """The query's text with each variable of `values` restricted to its terms.

    The terms are written in their own escaped form, in VALUES blocks at the head of the WHERE group. Where
    that group begins with a subquery, the variables that it uses are bound in it too, so that a question
    can find its few events first and look up their names afterwards.

    Raises:
        QueryError: the query has no such group.
    """
    if not values:
        return question.text
    if question.body is None:
        raise QueryError("values cannot be bound: the query has no WHERE group")
    blocks = {
        name: f"VALUES ?{name} {{ {' '.join(str(node) for node in nodes)} }}"
        for name, nodes in values.items()
    }
    head, rest = question.text[: question.body], question.text[question.body :]
    if question.inner is not None:
        begin, end = question.inner
        used = set(re.findall(r"[?$](\w+)", question.text[begin:end]))
        inside = " ".join(block for name, block in blocks.items() if name in used)
        rest = f"{question.text[question.body : begin]} {inside} {question.text[begin:]}"
    return f"{head} {' '.join(blocks.values())} {rest}"


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


def _inner(tokens: Sequence[re.Match[str]], body: int | None) -> tuple[int, int] | None:
    """The WHERE group of a subquery at the head of the group that opens at `body`."""
    after = [match for match in tokens if body is not None and match.start() >= body]
    if [match[0].casefold() for match in after[:2]] != ["{", "select"]:
        return None
    depth, begin = 0, None
    for match in after[1:]:
        if match.lastgroup == "open":
            if match[0] == "{" and depth == 0 and begin is None:
                begin = match.end()
            depth += 1
        elif match.lastgroup == "close":
            depth -= 1
            if depth == 0 and begin is not None:
                return begin, match.start()
    return None
