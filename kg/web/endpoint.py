"""The SPARQL 1.1 Protocol, and the named questions by the same formats."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import parse_qsl

from pyoxigraph import RdfFormat, parse
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from kg.claims import PREFIXES
from kg.errors import QueryError
from kg.sparql import inspect
from kg.web.context import language_in
from kg.web.formats import ALIASES, GRAPHS, RDF_FORMATS, RESULTS, Format, preferred, rdf
from kg.web.lanes import Lanes

_FORM: Final = "application/x-www-form-urlencoded"
_QUERY: Final = "application/sparql-query"


class NotAcceptable(QueryError):
    """The client takes none of the formats that there are; answered with 406."""


class Unsupported(QueryError):
    """The body's media type is none that a query can come in; answered with 415."""


async def sparql(request: Request, lanes: Lanes) -> Response:
    """Answer a protocol request; without a query describe the service, or lead a browser to the editor."""
    given = await _given(request)
    if "update" in given:
        raise QueryError("updates are refused: nothing can be changed here")
    queries = given.get("query", [])
    if not queries:
        if request.method == "POST":
            raise QueryError("the query is missing: send it as the parameter query")
        return _described(request)
    if len(queries) > 1:
        raise QueryError("one request takes one query")
    return await _answered(request, lanes, queries[0], given)


async def _answered(request: Request, lanes: Lanes, query: str, given: Mapping[str, list[str]]) -> Response:
    form = inspect(query, PREFIXES).form
    formats = GRAPHS if form in ("construct", "describe") else RESULTS
    chosen = chosen_format(request, formats, given)
    head: dict[str, Any] = {"task": "query", "format": chosen.name}
    default, named = given.get("default-graph-uri", []), given.get("named-graph-uri", [])
    if default or named:
        head["dataset"] = [default, named]
    told, body = await lanes.query(head, query.encode())
    return response_of(told, body, chosen)


def response_of(told: Mapping[str, Any], body: bytes, chosen: Format) -> Response:
    """An answer with its media type, its notice, and the name under which a browser would save it."""
    headers = {"content-type": f"{chosen.types[0]}; charset=utf-8", "vary": "accept"}
    if chosen.name in ("json", "xml", "jsonld", "rdfxml"):
        headers["content-type"] = chosen.types[0]
    if told.get("notice"):
        headers["kg-notice"] = str(told["notice"])
    return Response(body, headers=headers)


def chosen_format(request: Request, formats: Mapping[str, Format], given: Mapping[str, list[str]]) -> Format:
    """What `format` says, else the Accept header.

    Raises:
        QueryError: there is no such format for this kind of query.
        NotAcceptable: the header takes none of them.
    """
    asked = given.get("format", [""])[-1].lower()
    if asked:
        name = ALIASES.get(asked, asked)
        if name not in formats:
            raise QueryError(f"format={asked!r} is none of {', '.join(formats)} for this kind of query")
        return formats[name]
    found = preferred(request.headers.get("accept", ""), formats)
    if found is None and "text/html" in request.headers.get("accept", ""):
        found = next(iter(formats))
    if found is None:
        types = ", ".join(each.types[0] for each in formats.values())
        raise NotAcceptable(f"this kind of query is answered as {types}")
    return formats[found]


async def _given(request: Request) -> dict[str, list[str]]:
    """The parameters, from the address and, of a POST, from the body."""
    given = parameters(request.url.query)
    if request.method != "POST":
        return given
    media, _, rest = request.headers.get("content-type", "").partition(";")
    if "charset" in rest.lower() and "utf-8" not in rest.lower():
        raise QueryError("the body must be in UTF-8")
    body = await request.body()
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise QueryError(f"the body is not UTF-8: {error}") from error
    media = media.strip().lower()
    if media == _QUERY:
        return given | {"query": [*given.get("query", []), text]}
    if media == _FORM:
        for name, values in parameters(text).items():
            given.setdefault(name, []).extend(values)
        return given
    if media == "application/sparql-update":
        raise QueryError("updates are refused: nothing can be changed here")
    raise Unsupported(f"a query comes as {_FORM} or {_QUERY}, not as {media or 'nothing'}")


def parameters(text: str) -> dict[str, list[str]]:
    """A query string's parameters.

    Raises:
        QueryError: it is not UTF-8 under its percent signs, or has very many.
    """
    out: dict[str, list[str]] = {}
    try:
        for name, value in parse_qsl(text, keep_blank_values=True, errors="strict", max_num_fields=200):
            out.setdefault(name, []).append(value)
    except (UnicodeDecodeError, ValueError) as error:
        raise QueryError(f"the parameters cannot be read: {error}") from error
    return out


# --- named questions -----------------------------------------------------------------------------------


async def question(request: Request, lanes: Lanes) -> Response:
    """A named question with its parameters; names in the answer are in the language of the interface."""
    given = parameters(request.url.query)
    name = given.pop("question", [""])[-1]
    chosen = chosen_format(request, RESULTS, given)
    for other in ("format", "lang"):
        given.pop(other, None)
    values = {key: found[-1] for key, found in given.items()}
    if not name or any(character in name for character in " \t\r\n{"):
        raise QueryError("question=... must be the name of a named question")
    told, body = await lanes.question(
        {
            "task": "ask",
            "question": name,
            "values": values,
            "language": language_in(request),
            "format": chosen.name,
        }
    )
    return response_of(told, body, chosen)


# --- the service described -----------------------------------------------------------------------------

_DESCRIPTION: Final = """
@prefix sd: <http://www.w3.org/ns/sparql-service-description#> .
@prefix form: <http://www.w3.org/ns/formats/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
<> a sd:Service ;
  sd:endpoint <> ;
  sd:supportedLanguage sd:SPARQL11Query ;
  sd:feature sd:UnionDefaultGraph ;
  sd:resultFormat form:SPARQL_Results_JSON , form:SPARQL_Results_XML , form:SPARQL_Results_CSV ,
    form:SPARQL_Results_TSV , form:Turtle , form:N-Triples , form:JSON-LD , form:RDF_XML ;
  sd:defaultDataset [ a sd:Dataset ; sd:defaultGraph [ a sd:Graph ;
    rdfs:comment "The union of all named graphs: what articles say, what follows, background facts."@en ] ] .
"""


def _described(request: Request) -> Response:
    found = preferred(request.headers.get("accept", ""), GRAPHS, html=True)
    asked = request.query_params.get("format", "").lower()
    if asked:
        found = ALIASES.get(asked, asked)
    elif not request.headers.get("accept", "").strip() or request.headers["accept"].strip() == "*/*":
        found = "ttl"
    if found == "html":
        return RedirectResponse("/ask", 303, {"vary": "accept"})
    if found is None or found not in GRAPHS:
        raise NotAcceptable("the service is described as " + ", ".join(f.types[0] for f in GRAPHS.values()))
    address = str(request.url.replace(query="", fragment=""))
    triples = [quad.triple for quad in parse(_DESCRIPTION, format=RdfFormat.TURTLE, base_iri=address)]
    body = rdf(triples, RDF_FORMATS[found])
    return Response(body, media_type=GRAPHS[found].types[0], headers={"vary": "accept"})
