"""Making the catalogue of a snapshot: one pass over each property that it holds.

Articles keep their own readings in their graphs; the union that is read here has each entity under its one
IRI, and says what stands in several graphs once.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from pyoxigraph import Literal, NamedNode

from kg import iri
from kg import terms as t
from kg.labels import best, shown_class
from kg.model import EntityType, Kind
from kg.store import Store
from kg.web.catalogue import Basis, Catalogue, Edge, Entry
from kg.web.doubts import least_sure

ORGANIZATIONS: Final = (
    "Organization",
    "InternationalOrganization",
    "CountryGroup",
    "GovernmentBody",
    "Company",
    "NewsOutlet",
)
CLASSES: Final = (
    *dict.fromkeys((*(kind.value for kind in EntityType), *ORGANIZATIONS)),
    "Event",
    *(kind.value for kind in Kind),
    "Article",
)
"""Classes whose members have an entry; claims, evidence and concepts have pages but no entry."""

_PREFIX_PLOVER = len(iri.PLOVER)
_PREFIX_STATUS = len(iri.STATUS)


def catalogue(store: Store) -> Catalogue:
    """Read the catalogue of a store; it takes some seconds a million quads."""
    sure = confidences(store)
    entries = entries_in(store, sure)
    mentions = Counter(
        each.object.value for each in store.triples(None, t.MENTIONS) if isinstance(each.object, NamedNode)
    )
    return Catalogue(
        entries,
        {node: tuple(found) for node, found in beside(edges_in(store, entries, sure)).items()},
        concepts_in(store),
        events_among(entries.values()),
        articles_among(entries.values()),
        mentions,
        {who: newest_first(said, entries) for who, said in spoken_in(store).items()},
        least_sure(store, sure),
    )


def beside(edges: Iterable[Edge]) -> dict[str, list[Edge]]:
    """The edges of each node."""
    out: dict[str, list[Edge]] = defaultdict(list)
    for edge in edges:
        out[edge.source].append(edge)
        if edge.target != edge.source:
            out[edge.target].append(edge)
    return out


def events_among(entries: Iterable[Entry]) -> tuple[str, ...]:
    """The events in the order of their dates, the undated last."""
    found = (entry for entry in entries if entry.family == "Event")
    return tuple(e.iri for e in sorted(found, key=lambda e: (e.start or e.end or "9999", e.iri)))


def articles_among(entries: Iterable[Entry]) -> tuple[str, ...]:
    """The articles, the newest first."""
    found = sorted((entry for entry in entries if entry.cls == "Article"), key=lambda e: e.iri)
    return tuple(e.iri for e in sorted(found, key=lambda e: e.start, reverse=True))


# --- columns -------------------------------------------------------------------------------------------


def _column(store: Store, predicate: NamedNode) -> dict[str, str]:
    """One value a subject: the first in alphabetical order, IRIs and literals as their text."""
    out: dict[str, str] = {}
    for each in store.triples(None, predicate):
        subject = each.subject.value  # type: ignore[union-attr]  # a store has no triple terms
        value = each.object.value  # type: ignore[union-attr]
        if subject not in out or value < out[subject]:
            out[subject] = value
    return out


def _literals(store: Store, predicate: NamedNode) -> dict[str, list[Literal]]:
    out: dict[str, list[Literal]] = defaultdict(list)
    for each in store.triples(None, predicate):
        if isinstance(each.object, Literal):
            out[each.subject.value].append(each.object)  # type: ignore[union-attr]
    return out


def _in(literals: Iterable[Literal], language: str) -> str | None:
    return min((each.value for each in literals if each.language == language), default=None)


# --- names ---------------------------------------------------------------------------------------------


def concepts_in(store: Store) -> dict[str, tuple[str, str]]:
    """English and Indonesian names of concepts, classes and properties."""
    names = _literals(store, NamedNode(t.SKOS + "prefLabel"))
    labels = _literals(store, t.LABEL)
    for each in store.triples(None, t.TYPE, t.CONCEPT):
        iri_of = each.subject.value  # type: ignore[union-attr]
        names.setdefault(iri_of, labels.get(iri_of, []))
    for node, found in labels.items():
        if node.startswith(iri.ONTOLOGY):
            names[node] = found
    out = {}
    for node, found in names.items():
        name = best(found)
        if name:
            out[node] = _in(found, "en") or name, _in(found, "id") or name
    return out


def _classes(store: Store) -> dict[str, str]:
    """The class of each entry that says most."""
    found: dict[str, list[str]] = defaultdict(list)
    for name in CLASSES:
        for each in store.triples(None, t.TYPE, t.dip(name)):
            found[each.subject.value].append(name)  # type: ignore[union-attr]
    return {node: names[0] if len(names) == 1 else shown_class(names) for node, names in found.items()}


def entries_in(store: Store, sure: Mapping[str, float]) -> dict[str, Entry]:
    """Everything that has a page."""
    classes = _classes(store)
    naming = [_literals(store, each) for each in (t.LABEL, t.SUMMARY, t.TITLE)]
    others = [_literals(store, each) for each in (t.ALT_LABEL, t.ABBREVIATION, t.ISO3)]
    columns = {
        name: _column(store, predicate)
        for name, predicate in (
            ("iso3", t.ISO3),
            ("start", t.START_DATE),
            ("end", t.END_DATE),
            ("published", t.PUBLISHED),
            ("status", t.STATUS),
            ("plover", t.INTERACTION_TYPE),
            ("place", t.PLACE),
            ("country", t.IN_COUNTRY),
            ("lat", t.LATITUDE),
            ("long", t.LONGITUDE),
            ("language", t.LANGUAGE),
            ("publisher", t.PUBLISHER),
        )
    }
    out = {}
    for node, cls in classes.items():
        en, indonesian, names = _names(node, naming, others)
        out[node] = _entry(node, cls, en, indonesian, names, columns, classes, sure)
    return out


def _names(
    node: str, naming: list[dict[str, list[Literal]]], others: list[dict[str, list[Literal]]]
) -> tuple[str, str, tuple[str, ...]]:
    """The English and the Indonesian name of a node, and all others."""
    en = indonesian = None
    every: dict[str, None] = {}
    for column in naming:
        found = column.get(node, [])
        if found and en is None:
            name = best(found)
            en, indonesian = _in(found, "en") or name, _in(found, "id") or name
        every |= dict.fromkeys(sorted(each.value for each in found))
    for column in others:
        every |= dict.fromkeys(sorted(each.value for each in column.get(node, [])))
    name = en or iri.decode(node.rsplit("/", 1)[-1])
    return name, indonesian or name, tuple(each for each in every if each not in (en, indonesian))


def _entry(
    node: str,
    cls: str,
    en: str,
    indonesian: str,
    names: tuple[str, ...],
    columns: Mapping[str, Mapping[str, str]],
    classes: Mapping[str, str],
    sure: Mapping[str, float],
) -> Entry:
    def value(name: str, of: str = node) -> str:
        return columns[name].get(of, "")

    place = value("place")
    country = place if classes.get(place) == "Country" else value("country", place) or value("country")
    latitude, longitude = value("lat"), value("long")
    return Entry(
        node,
        cls,
        en,
        indonesian,
        names,
        iso3=value("iso3"),
        start=value("start") or value("published")[:10],
        end=value("end"),
        status=value("status")[_PREFIX_STATUS:],
        plover=value("plover")[_PREFIX_PLOVER:],
        place=place,
        country=country,
        latitude=float(latitude) if latitude else None,
        longitude=float(longitude) if longitude else None,
        confidence=sure.get(node),
        language=value("language"),
        publisher=value("publisher"),
    )


def confidences(store: Store) -> dict[str, float]:
    """How sure each claim is: as sure as the surest of its pieces of evidence."""
    of_evidence = {node: float(value) for node, value in _column(store, t.CONFIDENCE).items()}
    out: dict[str, float] = {}
    for each in store.triples(None, t.HAS_EVIDENCE):
        claim = each.subject.value  # type: ignore[union-attr]
        confidence = of_evidence.get(each.object.value, 0.0)  # type: ignore[union-attr]
        if confidence > out.get(claim, -1.0):
            out[claim] = confidence
    return out


# --- edges ---------------------------------------------------------------------------------------------

_PLAIN: Final = (
    (t.FOLLOWS_UP, "followsUp"),
    (t.PART_OF, "partOf"),
    (t.PLACE, "place"),
    (t.OPERATED_BY, "operatedBy"),
    (t.IN_COUNTRY, "inCountry"),
    (t.PARENT, "parentOrganization"),
)
"""Properties that connect two entries without a claim of their own; the first three are said of events."""

_OF_EVENTS: Final = frozenset({"followsUp", "partOf", "place"})


def edges_in(store: Store, entries: Mapping[str, Entry], sure: Mapping[str, float]) -> Iterator[Edge]:
    """The connections that claims make between entries."""
    inferred = set(_column(store, t.INFERRED_FROM))
    reference = _typed_in(store, "reference")
    for edge in (
        *_participations(store, sure, inferred),
        *_positions(store, sure, reference),
        *_quotations(store, sure),
        *_memberships(store),
        *_plain(store, entries),
    ):
        if edge.source in entries and edge.target in entries:
            yield edge


def _typed_in(store: Store, graph: str) -> set[str]:
    """The claims that a graph of its own holds."""
    found = store.quads(None, t.TYPE, None, NamedNode(iri.graph(graph)))
    return {each.subject.value for each in found}  # type: ignore[union-attr]


def _participations(store: Store, sure: Mapping[str, float], inferred: set[str]) -> Iterator[Edge]:
    events, roles = _column(store, t.IN_EVENT), _column(store, t.ROLE)
    for claim, who in _column(store, t.PARTICIPANT).items():
        event, role = events.get(claim), roles.get(claim)
        if event and role:
            basis = Basis.INFERRED if claim in inferred else Basis.STATED
            yield Edge(who, event, role[len(iri.ROLE) :], claim, basis, sure.get(claim))


def _positions(store: Store, sure: Mapping[str, float], reference: set[str]) -> Iterator[Edge]:
    offices, of, to, since, until, as_of, former = (
        _column(store, predicate)
        for predicate in (t.OFFICE, t.OFFICE_OF, t.ACCREDITED_TO, t.SINCE, t.UNTIL, t.AS_OF, t.FORMER)
    )
    for claim, person in _column(store, t.PERSON).items():
        basis = Basis.REFERENCE if claim in reference else Basis.STATED
        for column, relation in ((of, "position"), (to, "accreditedTo")):
            if claim in column:
                yield Edge(
                    person,
                    column[claim],
                    relation,
                    claim,
                    basis,
                    sure.get(claim),
                    office=offices.get(claim, ""),
                    since=since.get(claim) or as_of.get(claim, ""),
                    until=until.get(claim) or as_of.get(claim, ""),
                    former=former.get(claim) == "true",
                )


def _quotations(store: Store, sure: Mapping[str, float]) -> Iterator[Edge]:
    speakers = _column(store, t.SPEAKER)
    for predicate, relation in ((t.ABOUT, "about"), (t.ADDRESSEE, "addressee")):
        for each in store.triples(None, predicate):
            claim = each.subject.value  # type: ignore[union-attr]
            if claim in speakers:
                target = each.object.value  # type: ignore[union-attr]
                yield Edge(speakers[claim], target, relation, claim, Basis.STATED, sure.get(claim))


def _memberships(store: Store) -> Iterator[Edge]:
    groups, since, until = (_column(store, predicate) for predicate in (t.GROUP, t.SINCE, t.UNTIL))
    for claim, member in _column(store, t.MEMBER).items():
        if claim in groups:
            first, last = since.get(claim, ""), until.get(claim, "")
            yield Edge(member, groups[claim], "member", claim, Basis.REFERENCE, since=first, until=last)


def _plain(store: Store, entries: Mapping[str, Entry]) -> Iterator[Edge]:
    for predicate, relation in _PLAIN:
        basis = Basis.STATED if relation in _OF_EVENTS else Basis.REFERENCE
        for each in store.triples(None, predicate):
            source, target = each.subject.value, each.object.value  # type: ignore[union-attr]
            known = entries.get(source)
            if known is not None:
                yield Edge(source, target, relation, source, basis, known.confidence)


def spoken_in(store: Store) -> dict[str, list[str]]:
    """The quotations of each speaker."""
    found: dict[str, list[str]] = defaultdict(list)
    for claim, speaker in _column(store, t.SPEAKER).items():
        found[speaker].append(claim)
    return found


def newest_first(quotations: Iterable[str], entries: Mapping[str, Entry]) -> tuple[str, ...]:
    """Quotations by the day of their article."""
    return tuple(sorted(sorted(quotations), key=lambda claim: _day(claim, entries), reverse=True))


def _day(quotation: str, entries: Mapping[str, Entry]) -> str:
    """The day of the article that a quotation's IRI names."""
    identifier = quotation.removeprefix(f"{iri.BASE}id/quotation/").partition("/")[0]
    article = entries.get(f"{iri.BASE}id/article/{identifier}")
    return article.start if article else ""
