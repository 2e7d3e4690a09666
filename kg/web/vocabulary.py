"""What editors and filters offer: classes, properties, prefixes, concepts, questions; and the counts."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import Final

from pyoxigraph import Literal, NamedNode

from kg import __version__, iri
from kg import terms as t
from kg.claims import PREFIXES
from kg.questions import NamedQuestion, named_questions
from kg.store import Store
from kg.web.addresses import path_of
from kg.web.catalogue import Catalogue
from kg.web.reading import Reading
from kg.web.shapes import Json

_COMMENT: Final = NamedNode(t.RDFS + "comment")
_RANGE: Final = NamedNode(t.RDFS + "range")
_DOMAIN: Final = NamedNode(t.RDFS + "domain")
_SCHEMES: Final = {
    "plover": iri.PLOVER,
    "mode": iri.MODE,
    "context": iri.CONTEXT,
    "role": iri.ROLE,
    "status": iri.STATUS,
    "level": iri.LEVEL,
}
_OWL_CLASS: Final = NamedNode(t.OWL + "Class")
_RDF_PROPERTY: Final = NamedNode(t.RDF + "Property")


def vocabulary(store: Store, known: Catalogue) -> Json:
    """Terms of the ontology with their words in both languages, concepts by scheme, and prefixes."""
    return {
        "prefixes": dict(PREFIXES),
        "classes": [_term(store, known, node) for node in _of_type(store, _OWL_CLASS)],
        "properties": [_term(store, known, node) for node in _of_type(store, _RDF_PROPERTY)],
        "concepts": {
            name: [
                {"iri": node, "code": node[len(start) :], "labels": _labels(known, node)}
                for node in sorted(known.concepts)
                if node.startswith(start) and "/" not in node[len(start) :]
            ]
            for name, start in _SCHEMES.items()
        },
    }


def _of_type(store: Store, cls: NamedNode) -> list[str]:
    found = (each.subject.value for each in store.triples(None, t.TYPE, cls))  # type: ignore[union-attr]
    return sorted(node for node in found if node.startswith(iri.ONTOLOGY))


def _labels(known: Catalogue, node: str) -> Json:
    en, indonesian = known.concepts.get(node, ("", ""))
    return {"en": en, "id": indonesian}


def _term(store: Store, known: Catalogue, node: str) -> Json:
    named = NamedNode(node)
    comments = {
        each.object.language or "en": each.object.value
        for each in store.triples(named, _COMMENT)
        if isinstance(each.object, Literal)
    }
    out: Json = {
        "iri": node,
        "name": f"dip:{node.removeprefix(iri.ONTOLOGY)}",
        "labels": _labels(known, node),
        "comments": comments,
    }
    for name, predicate in (("domain", _DOMAIN), ("range", _RANGE)):
        found = sorted(
            e.object.value for e in store.triples(named, predicate) if isinstance(e.object, NamedNode)
        )
        if found:
            out[name] = found[0]
    return out


@cache
def all_questions(language: str = "en") -> dict[str, NamedQuestion]:
    """The named questions; their files do not change while the program runs."""
    return named_questions(language=language)


def questions(language: str) -> Json:
    """The named questions with their parameters and their SPARQL."""
    found = [_question(each) for each in all_questions(language).values()]
    return {"shown": len(found), "total": len(found), "questions": found}


def _question(question: NamedQuestion) -> Json:
    return {
        "name": question.name,
        "title": question.title,
        "description": question.description,
        "parameters": [
            {
                "name": each.name,
                "required": each.required,
                "default": each.default,
                "type": each.type,
                "what": each.what,
                "example": each.example,
            }
            for each in question.parameters
        ],
        "sparql": question.text,
    }


def status(reading: Reading, language: str) -> Json:
    """The counts of a snapshot."""
    known = reading.known
    kinds = reading.once("kinds", lambda: Counter(known.entries[node].cls for node in known.events))
    families = reading.once("families", lambda: _families(known))
    events = (known.entries[node] for node in known.events)
    dated = reading.once("dated", lambda: [event for event in events if event.start])
    return {
        "version": __version__,
        "snapshot": reading.stamp,
        "base": iri.BASE,
        "counts": {
            "articles": len(known.articles),
            "events": len(known.events),
            "connections": reading.once("edges", lambda: sum(map(len, known.edges.values())) // 2),
            "entities": len(known.entries) - len(known.articles) - len(known.events),
        },
        "families": dict(families.most_common()),
        "kinds": [
            {"class": kind, "label": known.concept(iri.term(kind), language), "count": count}
            for kind, count in kinds.most_common()
        ],
        "first": dated[0].start if dated else None,
        "last": dated[-1].start if dated else None,
        "newest": [
            {"path": path_of(node), "label": known.entries[node].name(language)}
            for node in known.articles[:5]
        ],
    }


def _families(known: Catalogue) -> Counter[str]:
    """Entries by family; of all but events only those that something is connected with."""
    entries = known.entries.values()
    return Counter(e.family for e in entries if e.family == "Event" or known.degree(e.iri))
