"""The pages of claims (parts in events, offices, memberships, quotations), and of concepts."""

from __future__ import annotations

from pyoxigraph import Literal, NamedNode

from kg import iri
from kg import terms as t
from kg.limits import limit
from kg.values import objects_of
from kg.web.addresses import link, path_of
from kg.web.context import Asked
from kg.web.evidence import claim_of, name_of
from kg.web.pages.happenings import passages
from kg.web.pages.lists import briefs
from kg.web.rendering import render
from kg.web.shapes import Json

_HIDDEN = frozenset({t.TYPE.value, t.HAS_EVIDENCE.value, t.TEXT.value, t.INFERRED_FROM.value})
_DEFINITION = NamedNode(t.SKOS + "definition")
_COMMENT = NamedNode(t.RDFS + "comment")


def claim_page(asked: Asked, node: str) -> str:
    """A claim in words, its parts, what it follows from, and the sentences that say so."""
    store, known = asked.reading.store, asked.reading.known
    claim = claim_of(store, known, node, asked.language)
    text = next((e.object for e in store.triples(NamedNode(node), t.TEXT)), None)
    reasons = objects_of(store, NamedNode(node), t.INFERRED_FROM)
    return render(
        "claim.html.j2",
        asked.language,
        asked.address,
        node=node,
        path=path_of(node),
        claim=claim,
        kind=known.concept(iri.term(claim.cls), asked.language),
        text=text.value if isinstance(text, Literal) else "",
        text_language=(text.language or "") if isinstance(text, Literal) else "",
        facts=facts(asked, node),
        because=[{"path": path_of(r), "words": w} for r, w in zip(reasons, claim.because, strict=True)],
        passages=passages(asked, claim),
    )


def facts(asked: Asked, node: str) -> list[Json]:
    """A node's properties in words, those of the ontology that a page does not show otherwise."""
    store, known = asked.reading.store, asked.reading.known
    out: dict[str, list[Json]] = {}
    count = 0
    for each in store.triples(NamedNode(node)):
        predicate = each.predicate.value
        if predicate in _HIDDEN or count >= limit("page_items"):
            continue
        count += 1
        out.setdefault(predicate, []).append(_value(asked, each.object))
    return [
        {
            "name": known.concept(predicate, asked.language),
            "path": path_of(predicate),
            "values": sorted(values, key=lambda v: v["label"]),
        }
        for predicate, values in sorted(out.items())
    ]


def _value(asked: Asked, value: object) -> Json:
    """A literal's words, or a node's name and page; addresses elsewhere where a browser may follow them."""
    if isinstance(value, NamedNode):
        inside = value.value.startswith((iri.BASE, iri.ROOT))
        name = name_of(asked.reading.store, asked.reading.known, value.value, asked.language)
        return {
            "label": name,
            "path": path_of(value.value) if inside else None,
            "link": None if inside else link(value.value),
            "language": "",
        }
    if isinstance(value, Literal):
        label = {"true": "✓", "false": "✗"}.get(value.value, value.value)
        return {"label": label, "path": None, "link": link(value.value), "language": value.language or ""}
    return {"label": str(value), "path": None, "link": None, "language": ""}


def concept_page(asked: Asked, node: str) -> str:
    """An office, topic, PLOVER type, role, status or term: what it means, and where it is used."""
    store, known, named = asked.reading.store, asked.reading.known, NamedNode(node)
    meaning = [
        {"text": each.object.value, "language": each.object.language or ""}
        for predicate in (_DEFINITION, _COMMENT)
        for each in store.triples(named, predicate)
        if isinstance(each.object, Literal) and each.object.language in (asked.language, None)
    ]
    used, total = _used(asked, node)
    return render(
        "concept.html.j2",
        asked.language,
        asked.address,
        node=node,
        path=path_of(node),
        label=name_of(store, known, node, asked.language),
        both=known.concepts.get(node, ("", "")),
        meaning=meaning,
        facts=[] if node.startswith(iri.ONTOLOGY) else facts(asked, node),
        used=used,
        total=total,
    )


def _used(asked: Asked, node: str) -> tuple[list[Json], int]:
    """The entries that a concept is said of, the most connected first; for claims those they are about."""
    store, known = asked.reading.store, asked.reading.known
    found: dict[str, None] = {}
    for number, each in enumerate(store.triples(None, None, NamedNode(node))):
        if number >= limit("page_triples"):
            break
        subject = each.subject.value  # type: ignore[union-attr]  # a store has no triple terms
        if subject in known.entries:
            found[subject] = None
        elif each.predicate in (t.OFFICE, t.ROLE, t.LEVEL, t.ABOUT):
            for predicate in (t.PERSON, t.PARTICIPANT, t.SPEAKER):
                for who in store.triples(NamedNode(subject), predicate):
                    if isinstance(who.object, NamedNode) and who.object.value in known.entries:
                        found[who.object.value] = None
    ranked = sorted(found, key=lambda entry: (-known.degree(entry), entry))
    return briefs(asked, ranked[:60]), len(ranked)


def is_claim(asked: Asked, node: NamedNode) -> bool:
    """Whether a node is a claim: something of it is said by articles or tables as a whole."""
    store = asked.reading.store
    kinds = (t.PARTICIPATION, t.POSITION_HOLDING, t.QUOTATION, t.MEMBERSHIP)
    return any(any(store.triples(node, t.TYPE, kind)) for kind in kinds)
