"""Entries and edges as JSON: the same few members in every answer."""

from __future__ import annotations

from typing import Any

from kg import iri
from kg.web.addresses import path_of
from kg.web.catalogue import Catalogue, Edge, Entry
from kg.web.words import word

Json = dict[str, Any]


def brief(known: Catalogue, entry: Entry, language: str) -> Json:
    """An entry as lists and pictures show it."""
    out: Json = {
        "iri": entry.iri,
        "path": path_of(entry.iri),
        "label": name_of(entry, language),
        "class": entry.cls,
        "classLabel": known.concept(iri.term(entry.cls), language),
        "family": entry.family,
        "degree": known.degree(entry.iri),
    }
    for name in ("iso3", "start", "end", "status", "plover", "language", "publisher"):
        if value := getattr(entry, name):
            out[name] = value
    if entry.place and entry.place in known.entries:
        out["place"] = {"iri": entry.place, "label": known.entries[entry.place].name(language)}
    if entry.confidence is not None:
        out["confidence"] = entry.confidence
    return out


def name_of(entry: Entry, language: str) -> str:
    """What an entry is called in lists and pictures, which tell the day of an event beside its name."""
    name = entry.name(language)
    return name.removesuffix(f" ({entry.start})") if entry.start and entry.family == "Event" else name


def found_shape(known: Catalogue, node: str, matched: str, language: str) -> Json:
    """An entry with the name by which a search found it: its title in the reader's language, or another."""
    entry = known.entries[node]
    titled = matched in (entry.en, entry.id)
    return brief(known, entry, language) | {"matched": name_of(entry, language) if titled else matched}


def edge_shape(known: Catalogue, edge: Edge, language: str) -> Json:
    """An edge with its label in words."""
    out: Json = {
        "source": edge.source,
        "target": edge.target,
        "relation": edge.relation,
        "label": relation_label(known, edge, language),
        "claim": edge.claim,
        "basis": edge.basis.value,
    }
    if edge.confidence is not None:
        out["confidence"] = edge.confidence
    for name in ("since", "until"):
        if value := getattr(edge, name):
            out[name] = value
    return out


def relation_label(known: Catalogue, edge: Edge, language: str) -> str:
    """A relation as one reads it on a line: the role, the office, or a few words."""
    if edge.office:
        office = known.concept(edge.office, language)
        return word("former_office", language).format(office=office) if edge.former else office
    return relation_name(known, edge.relation, language)


def relation_name(known: Catalogue, relation: str, language: str) -> str:
    """A kind of relation in words."""
    role = known.concepts.get(iri.ROLE + relation)
    if role:
        return role[language == "id"].lower()
    return word(f"relation_{relation}", language)
