"""The picture as JSON: what pyvis and vis-network draw, and what the panel, filters and search know."""

from __future__ import annotations

from typing import Any, Final

from kg.literals import first_day, last_day
from kg.terminal import plain
from kg.view.layout import in_full, layout
from kg.view.picture import Line, Picture, Relation, Shape, centre_of
from kg.view.sources import Claim, Passage, Sources
from kg.view.style import (
    FAMILIES,
    STROKES,
    Box,
    box_of,
    day_line,
    label_lines,
    look_of,
    short_label,
    size_of,
    stroke_of,
    symbol_box,
    wrap,
)

_LINE_LABEL = (19, 3)
_PLAIN_PART = "attendee"  # the common case needs no word at every line

VIS_OPTIONS: Final[dict[str, Any]] = {
    "autoResize": True,
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False},
    "edges": {"smooth": False, "arrowStrikethrough": False, "hoverWidth": 0.6, "selectionWidth": 1.2},
    "nodes": {"borderWidth": 1.5, "borderWidthSelected": 3.5},
    "interaction": {
        "hover": True,
        "multiselect": False,
        "keyboard": {"enabled": True, "bindToWindow": False},
        "hideEdgesOnDrag": False,
        "tooltipDelay": 3_600_000,
    },
}
"""Positions come with the nodes, so physics and vis-network's own layout stay off."""

MANY_LINES = 1_000
"""Above this many lines they are hidden while the picture is moved."""


def drawn_by_vis(drawn: Picture) -> dict[str, Any]:
    """Nodes, edges and options as pyvis holds them for vis-network; a node's id is its place."""
    from pyvis.network import Network

    net = Network(directed=True)
    points = layout(drawn)
    boxes = [(box_of if in_full(drawn) else symbol_box)(node) for node in drawn.nodes]
    # In bulk: add_node and add_edge search all that is there for each that comes.
    net.nodes = [
        _vis_node(number, shape, points[number], boxes[number]) for number, shape in enumerate(drawn.nodes)
    ]
    net.edges = [_vis_edge(number, line) for number, line in enumerate(drawn.lines)]
    interaction = VIS_OPTIONS["interaction"] | {"hideEdgesOnDrag": len(drawn.lines) > MANY_LINES}
    net.options = VIS_OPTIONS | {"interaction": interaction}
    nodes, edges, *_ = net.get_network_data()
    return {"nodes": nodes, "edges": edges, "options": net.options}


def _vis_node(number: int, shape: Shape, point: tuple[int, int], box: Box) -> dict[str, Any]:
    look = look_of(shape)
    drawn: dict[str, Any] = {
        "id": number,
        "x": point[0],
        "y": point[1],
        "shape": look.shape,
        "size": size_of(shape),
        "color": look.colour,
    }
    if look.shape == "box":  # as large as its label, which our script writes
        drawn |= {
            "widthConstraint": 2 * box.right - 2,
            "heightConstraint": {"minimum": 2 * box.bottom - 2},
            "margin": 1,  # vis-network takes 0 for none given, and then draws nothing
            "shapeProperties": {"borderRadius": 9},
            "label": " ",
        }
    return drawn


def _vis_edge(number: int, line: Line) -> dict[str, Any]:
    ways = {relation.forward for relation in line.relations}
    return {
        "id": number,
        "from": line.source,
        "to": line.target,
        "arrows": {
            "to": {"enabled": True, "scaleFactor": 0.5},
            "from": {"enabled": False in ways, "scaleFactor": 0.5},
        },
        "dashes": [6, 5] if line.inferred else False,
        "width": STROKES[stroke_of(line)].width,
    }


def described(drawn: Picture, behind: Sources) -> dict[str, Any]:
    """What the page knows of nodes, lines, claims and articles beside how they are drawn."""
    place = {claim: number for number, claim in enumerate(behind.claims)}
    return {
        "nodes": [_node(shape, behind, place) for shape in drawn.nodes],
        "lines": [_line(line, behind, place) for line in drawn.lines],
        "claims": [_claim(claim) for claim in behind.claims.values()],
        "articles": [
            {
                "title": article.title,
                "publisher": article.publisher,
                "published": article.published,
                "language": article.language,
                "address": article.address,
            }
            for article in behind.articles
        ],
        "centre": centre_of(drawn, range(len(drawn.nodes))) if drawn.nodes else None,
        "families": {name: {"colour": look.colour} for name, look in FAMILIES.items()},
        "strokes": {name: {"light": each.light, "dark": each.dark} for name, each in STROKES.items()},
    }


def _node(shape: Shape, behind: Sources, place: dict[str, int]) -> dict[str, Any]:
    return {
        "iri": shape.iri,
        "label": shape.label,
        "lines": label_lines(shape),
        "day": day_line(shape),
        "short": short_label(shape),
        "family": shape.family,
        "cls": shape.cls,
        "names": shape.names,
        "degree": shape.degree,
        "start": shape.start,
        "end": shape.end,
        "since": first_day(shape.start or shape.end),
        "until": last_day(shape.end or shape.start),
        "status": shape.status,
        "plover": shape.plover,
        "claims": [place[claim] for claim in behind.by_node.get(shape.iri, ())],
    }


def _line(line: Line, behind: Sources, place: dict[str, int]) -> dict[str, Any]:
    claims = [behind.claims[r.claim] for r in line.relations if r.claim]
    label = ", ".join(dict.fromkeys(r.label for r in line.relations if r.label != _PLAIN_PART))
    return {
        "relations": [_relation(relation, place) for relation in line.relations],
        "label": line.label,
        "lines": wrap(plain(label), *_LINE_LABEL),
        "stroke": stroke_of(line),
        "inferred": line.inferred,
        "background": line.background,
        "since": min((claim.since for claim in claims if claim.since), default=""),
        "until": max((claim.until for claim in claims if claim.since), default=""),
    }


def _relation(relation: Relation, place: dict[str, int]) -> dict[str, Any]:
    return {
        "label": relation.label,
        "claim": place[relation.claim] if relation.claim else None,
        "inferred": relation.inferred,
        "forward": relation.forward,
    }


def _claim(claim: Claim) -> dict[str, Any]:
    return {
        "words": claim.words,
        "inferred": claim.inferred,
        "because": claim.because,
        "passages": [_passage(passage) for passage in claim.passages],
    }


def _passage(passage: Passage) -> list[Any]:
    return [
        passage.source,
        passage.before,
        passage.exact,
        passage.after,
        passage.rule,
        passage.confidence,
    ]
