"""Answers of queries as text: a table for people, W3C's result formats for programs, Turtle for graphs."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final
from xml.sax.saxutils import escape, quoteattr

from pyoxigraph import BlankNode, Literal, NamedNode, Triple

from kg.claims import PREFIXES
from kg.errors import QueryError
from kg.query import Answer
from kg.terminal import plain, table, width

_PLAIN_STRING = "http://www.w3.org/2001/XMLSchema#string"
_LOCAL = re.compile(r"\w[\w./-]*")
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

Term = object
"""What a row holds: a node, a triple term, or None where a variable is unbound."""


def short(iri: str, prefixes: Mapping[str, str] = PREFIXES) -> str:
    """`iri` with the longest prefix that fits, for people to read; else in angle brackets."""
    name, start = max(
        ((n, s) for n, s in prefixes.items() if iri.startswith(s)), key=lambda p: len(p[1]), default=("", "")
    )
    rest = iri[len(start) :]
    return f"{name}:{rest}" if start and _LOCAL.fullmatch(rest) else f"<{iri}>"


def cell(term: Term) -> str:
    """A term as a person reads it: a prefixed name, or a literal's words."""
    if term is None:
        return ""
    if isinstance(term, NamedNode):
        return short(term.value)
    return term.value if isinstance(term, Literal) else str(term)


def as_table(answer: Answer, columns: int | None = None) -> str:
    """Aligned columns, fitted to a width of `columns`.

    Where they are too wide, what is the same in all rows is told once above the table.
    """
    if answer.truth is not None:
        return f"{'true' if answer.truth else 'false'}\n"
    if not answer.variables:
        return ""
    names, rows = answer.variables, [[cell(term) for term in row] for row in answer.rows]
    lines = table(names, rows)
    if columns is not None and max(map(width, lines)) > columns:
        lines = _told_once(names, rows, columns)
    return "\n".join(lines) + "\n"


def _told_once(names: Sequence[str], rows: Sequence[Sequence[str]], columns: int) -> list[str]:
    """The table without the columns that hold one value, after lines that tell it."""
    same = {n for n in range(len(names)) if len(rows) > 1 and len({row[n] for row in rows}) == 1}
    varying = [n for n in range(len(names)) if n not in same] or list(range(len(names)))
    lines = [plain(f"{names[n]}: {rows[0][n]}") for n in sorted(same - set(varying)) if rows[0][n]]
    shown = table([names[n] for n in varying], [[row[n] for n in varying] for row in rows], columns)
    return [*lines, *([""] if lines else []), *shown]


def as_csv(answer: Answer) -> str:
    """SPARQL 1.1 Query Results CSV."""
    if answer.truth is not None:
        return f"{'true' if answer.truth else 'false'}\r\n"
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(answer.variables)
    writer.writerows(["" if term is None else _raw(term) for term in row] for row in answer.rows)
    return out.getvalue()


def _raw(term: Term) -> str:
    if isinstance(term, NamedNode | Literal):
        return term.value
    return str(term)


def as_json(answer: Answer) -> str:
    """SPARQL 1.1 Query Results JSON."""
    content: dict[str, Any] = {"head": {}, "boolean": answer.truth}
    if answer.truth is None:
        bindings = [
            {
                name: _json_term(term)
                for name, term in zip(answer.variables, row, strict=True)
                if term is not None
            }
            for row in answer.rows
        ]
        content = {"head": {"vars": list(answer.variables)}, "results": {"bindings": bindings}}
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _json_term(term: Term) -> dict[str, Any]:
    if isinstance(term, NamedNode):
        return {"type": "uri", "value": term.value}
    if isinstance(term, BlankNode):
        return {"type": "bnode", "value": term.value}
    if isinstance(term, Triple):
        parts = {"subject": term.subject, "predicate": term.predicate, "object": term.object}
        return {"type": "triple", "value": {name: _json_term(part) for name, part in parts.items()}}
    if not isinstance(term, Literal):
        raise QueryError(f"a result of type {type(term).__name__} has no JSON form")
    out = {"type": "literal", "value": term.value}
    if term.language:
        out["xml:lang"] = term.language
    elif term.datatype.value != _PLAIN_STRING:
        out["datatype"] = term.datatype.value
    return out


def as_xml(answer: Answer) -> str:
    """SPARQL Query Results XML. Characters that XML cannot hold become U+FFFD."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<sparql xmlns="http://www.w3.org/2005/sparql-results#">',
    ]
    names = "".join(f"<variable name={quoteattr(name)}/>" for name in answer.variables)
    lines.append(f"<head>{names}</head>")
    if answer.truth is not None:
        lines.append(f"<boolean>{'true' if answer.truth else 'false'}</boolean>")
    else:
        lines.append("<results>")
        for row in answer.rows:
            bound = zip(answer.variables, row, strict=True)
            cells = (
                f"<binding name={quoteattr(n)}>{_xml_term(t)}</binding>" for n, t in bound if t is not None
            )
            lines.append(f"<result>{''.join(cells)}</result>")
        lines.append("</results>")
    return "\n".join([*lines, "</sparql>", ""])


def _xml_term(term: Term) -> str:
    if isinstance(term, NamedNode):
        return f"<uri>{_xml(term.value)}</uri>"
    if isinstance(term, BlankNode):
        return f"<bnode>{_xml(term.value)}</bnode>"
    if isinstance(term, Triple):
        parts = (("subject", term.subject), ("predicate", term.predicate), ("object", term.object))
        return f"<triple>{''.join(f'<{name}>{_xml_term(part)}</{name}>' for name, part in parts)}</triple>"
    if not isinstance(term, Literal):
        raise QueryError(f"a result of type {type(term).__name__} has no XML form")
    kind = f" xml:lang={quoteattr(term.language)}" if term.language else ""
    if not kind and term.datatype.value != _PLAIN_STRING:
        kind = f" datatype={quoteattr(term.datatype.value)}"
    return f"<literal{kind}>{_xml(term.value)}</literal>"


def _xml(text: str) -> str:
    # XML parsers make a carriage return a line feed, and some trim white space at the ends.
    return escape(_NOT_IN_XML.sub("\ufffd", text), {"\r": "&#13;", "\n": "&#10;", "\t": "&#9;"})


def as_turtle(answer: Answer) -> str:
    """The triples of a CONSTRUCT or DESCRIBE, sorted.

    Raises:
        QueryError: the query gave rows or a truth value.
    """
    if not answer.triples:
        raise QueryError("only CONSTRUCT and DESCRIBE give Turtle: choose table, csv, json or xml")
    from kg.export.rdf import turtle

    return turtle(Triple(*row) for row in answer.rows).decode()  # type: ignore[arg-type]  # rows of triples hold nodes


FORMATS: Final[Mapping[str, Callable[[Answer], str]]] = {
    "table": as_table,
    "csv": as_csv,
    "json": as_json,
    "xml": as_xml,
    "turtle": as_turtle,
}
"""Result formats by the name that `--format` takes."""
