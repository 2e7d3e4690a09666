"""What people decide about the graph: merges, splits, rejections, comments, and taking them back."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import anyio
from pyoxigraph import NamedNode
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from kg import iri, review
from kg.errors import ReviewError
from kg.store import Store, open_store
from kg.web.addresses import path_of
from kg.web.api import iri_from
from kg.web.context import Asked, language_in
from kg.web.evidence import claim_words
from kg.web.filters import page_of
from kg.web.lanes import Lanes
from kg.web.patching import Change
from kg.web.reading import Library, Reading
from kg.web.settings import Settings
from kg.web.shapes import Json, brief
from kg.web.submissions import check_token

_NO_REASON: Final = "(no reason given)"


# --- reading -------------------------------------------------------------------------------------------


def decisions(asked: Asked) -> Json:
    """The decisions, the newest first; with `uncertain` also what the program is least sure of."""
    count, offset = page_of(asked.given, 50)
    reading = asked.reading
    found = reading.once("decisions", lambda: review.decisions(reading.store))
    shown = found[offset : offset + count]
    out: Json = {
        "available": True,
        "shown": len(shown),
        "offset": offset,
        "total": len(found),
        "decisions": [_shape(reading, each, asked.language) for each in shown],
    }
    if asked.one("uncertain"):
        out["uncertain"] = [_doubt(reading, each, asked.language) for each in reading.known.unsure]
    return out


def _shape(reading: Reading, decision: review.Decision, language: str) -> Json:
    return {
        "id": decision.node.rpartition("/")[2],
        "action": decision.kind,
        "nodes": [_node(reading, each, language) for each in decision.about],
        "who": decision.who,
        "when": decision.when,
        "why": "" if decision.why == _NO_REASON else decision.why,
        "undone": not decision.in_force,
        "undoneBy": decision.undone_by,
        "undoneAt": decision.undone_at,
    }


def _node(reading: Reading, node: str, language: str) -> Json:
    """An entry in short; what has none, such as a claim or one of two that were merged, in words."""
    entry = reading.known.entries.get(node)
    if entry is not None:
        return brief(reading.known, entry, language)
    words = claim_words(reading.store, reading.known, NamedNode(node), language)
    if words.startswith("<") or node.endswith(words.partition(":")[2] or "\0"):
        words = iri.decode(node.rstrip("/").rpartition("/")[2])
    return {"iri": node, "path": path_of(node), "label": words, "class": "", "family": ""}


def _doubt(reading: Reading, doubt: review.Doubt, language: str) -> Json:
    """A merge that may be taken apart, with the article that may mean another; or a claim to be rejected."""
    merged = doubt.taken_for != doubt.node
    nodes = [doubt.taken_for, doubt.article] if merged else [doubt.node]
    return {
        "nodes": [_node(reading, each, language) for each in nodes if each],
        "confidence": doubt.confidence,
        "rule": doubt.rule,
        "actions": ["split"] if merged else ["reject"],
    }


# --- deciding ------------------------------------------------------------------------------------------


async def post_decision(request: Request, settings: Settings, lanes: Lanes, library: Library) -> Response:
    """Decide something, with the token; answers with the decision as it is kept.

    Raises:
        Forbidden: the token is missing.
        ReviewError: what is asked makes no sense.
        StoreInUseError: another program writes to the store.
    """
    check_token(request, settings.token)
    asked = _asked(await request.body())
    asked["when"] = datetime.now(UTC).isoformat()
    head, _ = await lanes.read({"task": "decide"}, json.dumps(asked).encode())
    await anyio.to_thread.run_sync(library.show, Change(decision=head["node"]))
    language = language_in(request)

    def told() -> Json:
        with library.use() as reading:
            kept = next(each for each in review.decisions(reading.store) if each.node == head["node"])
            return _shape(reading, kept, language)

    return JSONResponse(await anyio.to_thread.run_sync(told), 201)


def _asked(body: bytes) -> dict[str, Any]:
    """The decision in a request's JSON, with the paths of pages made IRIs."""
    try:
        given = json.loads(body)
    except ValueError as error:
        raise ReviewError(f"the request is not JSON: {error}") from error
    if not isinstance(given, dict) or given.get("action") not in DECIDERS:
        raise ReviewError(f"action must be one of {', '.join(DECIDERS)}")
    nodes = given.get("nodes", [])
    if not isinstance(nodes, list) or len(nodes) > 100 or not all(isinstance(each, str) for each in nodes):
        raise ReviewError("nodes must be a list of at most 100 IRIs")
    texts = {name: given.get(name) or "" for name in ("who", "why", "id")}
    if not all(isinstance(text, str) for text in texts.values()):
        raise ReviewError("who, why and id must be texts")
    return {"action": given["action"], "nodes": [iri_from(each) for each in nodes], **texts}


def decide(store: Path, asked: Mapping[str, Any]) -> str:
    """Keep a decision in the store; its IRI. Runs in a worker.

    Raises:
        ReviewError: what is asked makes no sense.
        StoreError: the store cannot be written.
    """
    when = datetime.fromisoformat(asked["when"])
    with open_store(store, write=True) as writer:
        return DECIDERS[asked["action"]](writer, asked, when).node


Decider = Callable[[Store, Mapping[str, Any], datetime], review.Decision]


def _nodes(asked: Mapping[str, Any], least: int) -> list[str]:
    nodes: list[str] = asked["nodes"]
    if len(nodes) < least:
        raise ReviewError(f"to {asked['action']} needs {least} {'node' if least == 1 else 'nodes'}")
    return nodes


def _merge(store: Store, asked: Mapping[str, Any], when: datetime) -> review.Decision:
    one, other = _nodes(asked, 2)[:2]
    return review.merge(store, one, other, who=asked["who"], why=asked["why"] or _NO_REASON, when=when)


def _split(store: Store, asked: Mapping[str, Any], when: datetime) -> review.Decision:
    node, *articles = _nodes(asked, 2)
    names = _identifiers(articles)
    return review.split(store, node, names, who=asked["who"], why=asked["why"] or _NO_REASON, when=when)


def _identifiers(articles: Iterable[str]) -> list[str]:
    out = []
    for each in articles:
        identifier = iri.identifier_of(each)
        if identifier is None:
            raise ReviewError(f"{each} is no article: a split says in which articles another is meant")
        out.append(identifier)
    return out


def _reject(store: Store, asked: Mapping[str, Any], when: datetime) -> review.Decision:
    return review.reject(store, _nodes(asked, 1)[0], who=asked["who"], why=asked["why"], when=when)


def _comment(store: Store, asked: Mapping[str, Any], when: datetime) -> review.Decision:
    return review.comment(store, _nodes(asked, 1)[0], who=asked["who"], why=asked["why"], when=when)


def _undo(store: Store, asked: Mapping[str, Any], when: datetime) -> review.Decision:
    return review.undo(store, asked["id"], who=asked["who"] or "-", when=when)


DECIDERS: Final[Mapping[str, Decider]] = {
    "merge": _merge,
    "split": _split,
    "reject": _reject,
    "comment": _comment,
    "undo": _undo,
}
"""What can be decided, by the action that a request names."""
