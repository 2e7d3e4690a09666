"""The JSON interface that the pages' scripts read; `docs/web-api.md` describes every answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from kg.errors import QueryError
from kg.limits import limit
from kg.web.addresses import iri_at, path_of
from kg.web.atlas import WAYS, atlas
from kg.web.catalogue import Entry
from kg.web.chronology import timeline
from kg.web.context import Asked, NotFound
from kg.web.entity import entity_facts
from kg.web.evidence import Passage, claim_of
from kg.web.filters import events_of, filters_of, page_of
from kg.web.neighbours import graph, neighbours, overview, stated_parts
from kg.web.paths import paths
from kg.web.search import search
from kg.web.shapes import Json, brief, found_shape
from kg.web.vocabulary import questions, status, vocabulary


def _search(asked: Asked) -> Json:
    known = asked.reading.known
    count, offset = page_of(asked.given, 20)
    wanted = filters_of(asked.given)
    hits = [
        hit
        for hit in search(asked.reading.index, asked.one("q"))
        if wanted.takes_class(known.entries[hit.iri])
    ]
    shown = hits[offset : offset + count]
    return {
        "query": asked.one("q"),
        "shown": len(shown),
        "offset": offset,
        "total": len(hits),
        "results": [
            found_shape(known, hit.iri, hit.matched, asked.language) | {"score": round(hit.score, 1)}
            for hit in shown
        ],
    }


def _entity(asked: Asked) -> Json:
    return entity_facts(asked.reading, _entry(asked, "iri"), asked.language)


def _neighbours(asked: Asked) -> Json:
    entry = _entry(asked, "iri")
    wanted, page = filters_of(asked.given), page_of(asked.given, 30)
    return neighbours(asked.reading.known, entry.iri, wanted, page, asked.language)


def _graph(asked: Asked) -> Json:
    """The edges among the nodes named, or a first picture when none is."""
    nodes = [iri_from(value) for value in asked.given.get("iri", ()) if value]
    wanted = filters_of(asked.given)
    if nodes:
        return graph(asked.reading.known, nodes, wanted, asked.language)
    most, _ = page_of(asked.given, 60, limit("picture_nodes"))
    known = asked.reading.known
    stated = asked.reading.once("stated", lambda: stated_parts(known))
    return overview(known, stated, wanted, asked.language, most)


def _paths(asked: Asked) -> Json:
    most, _ = page_of(asked.given, 5)
    start, end = _entry(asked, "from"), _entry(asked, "to")
    if start.iri == end.iri:
        raise QueryError("from and to are the same: a path needs two ends")
    days = {
        "from": asked.given.get("since", []),
        "to": asked.given.get("until", []),
    }  # from and to are the ends
    wanted = filters_of(asked.given | days)
    return paths(asked.reading.known, start.iri, end.iri, wanted, most, asked.language)


def _timeline(asked: Asked) -> Json:
    wanted, page = filters_of(_with_iris(asked.given)), page_of(asked.given, 50)
    largest = asked.one("sort") == "largest"
    return timeline(asked.reading.known, wanted, asked.one("unit"), page, asked.language, largest=largest)


def _map(asked: Asked) -> Json:
    by = asked.one("by", WAYS[0])
    if by not in WAYS:
        raise QueryError(f"by={by!r} is none of {', '.join(WAYS)}")
    most, _ = page_of(asked.given, 300)
    wanted = filters_of(_with_iris(asked.given))
    return atlas(asked.reading.known, wanted, by, most, asked.language, asked.reading.capitals)


def _events(asked: Asked) -> Json:
    count, offset = page_of(asked.given, 50)
    found = list(events_of(asked.reading.known, filters_of(_with_iris(asked.given))))
    order = asked.one("sort", "oldest")
    if order not in ("oldest", "newest"):
        raise QueryError(f"sort={order!r} is none of oldest, newest")
    if order == "newest":
        dated = [event for event in found if event.start or event.end]
        found = dated[::-1] + found[len(dated) :]
    shown = found[offset : offset + count]
    return {
        "shown": len(shown),
        "offset": offset,
        "total": len(found),
        "events": [brief(asked.reading.known, event, asked.language) for event in shown],
    }


def _evidence(asked: Asked) -> Json:
    node = iri_from(asked.one("claim"))
    try:
        found = claim_of(asked.reading.store, asked.reading.known, node, asked.language)
    except ValueError as error:
        raise QueryError(f"claim={node!r} is no IRI") from error
    if not found.cls and not found.passages:
        raise NotFound(f"there is no claim <{node}>")
    return {
        "claim": {
            "iri": node,
            "path": path_of(node),
            "class": found.cls,
            "words": found.words,
            "basis": found.basis.value,
            "because": list(found.because),
        },
        "shown": len(found.passages),
        "total": found.total,
        "passages": [_passage(asked, passage) for passage in found.passages],
    }


def _passage(asked: Asked, passage: Passage) -> Json:
    article = asked.reading.known.entries.get(passage.article)
    return {
        "article": brief(asked.reading.known, article, asked.language)
        if article
        else {"iri": passage.article, "path": path_of(passage.article), "label": passage.article},
        "begin": passage.begin,
        "end": passage.end,
        "before": passage.before,
        "exact": passage.exact,
        "after": passage.after,
        "rule": passage.rule,
        "confidence": passage.confidence,
        "path": f"{path_of(passage.article)}#c{passage.begin}",
    }


def _questions(asked: Asked) -> Json:
    return questions(asked.language)


def _vocabulary(asked: Asked) -> Json:
    return vocabulary(asked.reading.store, asked.reading.known)


def _status(asked: Asked) -> Json:
    return status(asked.reading, asked.language)


READING: Final[Mapping[str, Callable[[Asked], Any]]] = {
    "search": _search,
    "entity": _entity,
    "neighbours": _neighbours,
    "graph": _graph,
    "paths": _paths,
    "timeline": _timeline,
    "map": _map,
    "events": _events,
    "evidence": _evidence,
    "questions": _questions,
    "vocabulary": _vocabulary,
    "status": _status,
}
"""What is read by GET, by its name below `/api/`."""


def iri_from(value: str) -> str:
    """An IRI as it is, or the path of its page."""
    return iri_at(value[1:]) if value.startswith("/") else value


def _with_iris(given: dict[str, list[str]]) -> dict[str, list[str]]:
    """The parameters with the paths of pages made IRIs."""
    return given | {"about": [iri_from(value) for value in given.get("about", ()) if value]}


def _entry(asked: Asked, name: str) -> Entry:
    """The entry that a parameter names.

    Raises:
        QueryError: the parameter is missing.
        NotFound: there is no such entry.
    """
    value = asked.one(name)
    if not value:
        raise QueryError(f"{name}=... is needed: an IRI, or the path of a page")
    found = asked.reading.known.entries.get(iri_from(value))
    if found is None:
        raise NotFound(f"nothing that has a page is called <{iri_from(value)}>")
    return found
