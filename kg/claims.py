"""Findings to RDF: what one article says, each claim with its evidence, and what follows from it.

What is said goes into the article's own named graph; what is inferred from it (a group's members took
part because the group did) into the graph of inferred facts, and nowhere else.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Final

from pyoxigraph import Quad, RdfFormat, parse

from kg import claim_terms as t
from kg import iri, terms
from kg.concepts import load_concepts
from kg.draft import Draft, entity_node, evidence_node, labelled_node, rests_on
from kg.event_claims import event_claims
from kg.literals import date_literal
from kg.model import Entity, Findings, OfficeId, Position, Quotation, Topic

__all__ = ["PREFIXES", "claims", "date_literal"]

PREFIXES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "dip": iri.ONTOLOGY,
        "article": iri.BASE + "id/article/",
        "country": iri.BASE + "id/country/",
        "office": iri.BASE + "id/office/",
        "organization": iri.BASE + "id/organization/",
        "person": iri.BASE + "id/person/",
        "place": iri.BASE + "id/place/",
        "platform": iri.BASE + "id/platform/",
        "topic": iri.BASE + "id/topic/",
        "context": iri.CONTEXT,
        "level": iri.LEVEL,
        "mode": iri.MODE,
        "plover": iri.PLOVER,
        "role": iri.ROLE,
        "status": iri.STATUS,
        "geo": terms.WGS84,
        "owl": terms.OWL,
        "prov": "http://www.w3.org/ns/prov#",
        "rdf": terms.RDF,
        "rdfs": terms.RDFS,
        "schema": "https://schema.org/",
        "skos": terms.SKOS,
        "wd": iri.WIKIDATA,
        "xsd": terms.XSD,
    }
)
"""Readable prefixes for writers of Turtle and TriG and for queries."""


def claims(
    findings: Findings,
    base: str = iri.BASE,
    *,
    full_text: bool = False,
    office_labels: Mapping[OfficeId, tuple[str, ...]] = MappingProxyType({}),
) -> list[Quad]:
    """What `claim_lines` writes, as quads, for those who go on working with them."""
    lines = claim_lines(findings, base, full_text=full_text, office_labels=office_labels)
    return list(parse(lines, format=RdfFormat.N_QUADS))


def claim_lines(
    findings: Findings,
    base: str = iri.BASE,
    *,
    full_text: bool = False,
    office_labels: Mapping[OfficeId, tuple[str, ...]] = MappingProxyType({}),
) -> str:
    """Everything that was understood from one article, as N-Quads in a fixed order, no line twice.

    Args:
        findings: what was understood.
        base: IRI before `id/` and `graph/` of entities and claims.
        full_text: also keep the article's text, which the store needs to show and check evidence.
        office_labels: English and Indonesian label of each office, then its other English names; one
            that is missing is named by its identifier.
    """
    article = findings.article
    stated = f" {t.resource(iri.article_graph(article.identifier, base))} .\n"
    draft = Draft(
        article,
        base,
        stated,
        load_concepts(),
        t.resource(iri.article(article.identifier, base)),
        office_labels,
        {entity.key: entity for entity in findings.entities},
    )
    _article(draft, findings, full_text)
    for entity in findings.entities:
        _entity(draft, entity)
    for position in findings.positions:
        _position(draft, position)
    for event in findings.events:
        event_claims(draft, event)
    for quotation in findings.quotations:
        _quotation(draft, quotation)
    for topic in findings.topics:
        _topic(draft, topic)
    inferred = f" {t.resource(iri.graph('inferred', base))} .\n"
    return _lines(draft.claims + draft.shared, stated) + _lines(draft.inferences, inferred)


def _lines(triples: list[str], graph: str) -> str:
    return graph.join([*dict.fromkeys(triples), ""])


# --- the article and who is in it ----------------------------------------------------------------------


def _published(text: str) -> str:
    """The publication time with the precision of the page; words where it is no ISO 8601 time."""
    if "T" in text:
        try:
            moment = datetime.fromisoformat(text).isoformat(timespec="seconds")
        except ValueError:
            return t.plain(text)
        # Canonical, as stores give it back: else the same article would seem to have changed.
        return t.moment(moment.replace("+00:00", "Z"))
    return t.day(text) or t.plain(text)


def _article(draft: Draft, findings: Findings, full_text: bool) -> None:
    article, node = draft.article, draft.node
    draft.say(node, t.TYPE, t.ARTICLE)
    draft.say(node, t.IDENTIFIER, t.plain(article.identifier))
    draft.say(node, t.LANGUAGE, t.plain(article.language))
    draft.say(node, t.SHA256, t.plain(article.sha256))
    if article.title:
        draft.say(node, t.TITLE, draft.words(article.title))
    if article.published:
        draft.say(node, t.PUBLISHED, _published(article.published))
    # An address stays a literal: pages carry `javascript:` and worse, and nothing may follow it blindly.
    for predicate, text in (
        (t.PUBLISHER, article.publisher),
        (t.AUTHOR, article.author),
        (t.SOURCE_URL, article.source_url),
        (t.FULL_TEXT, article.text if full_text else None),
    ):
        if text:
            draft.say(node, predicate, t.plain(text))
    for note in findings.notes:
        draft.say(node, t.NOTE, t.plain(note))
    for key in dict.fromkeys(key for mention in findings.mentions for key in mention.entities):
        draft.say(node, t.MENTIONS, entity_node(key, draft.base))


def _entity(draft: Draft, entity: Entity) -> None:
    node = entity_node(entity.key, draft.base)
    for cls in (entity.cls, *entity.also):
        draft.say(node, t.TYPE, t.dip(cls))
    draft.claims += (
        f"{node} {t.LABEL} {t.in_language(entity.label_en, 'en')}",
        f"{node} {t.LABEL} {t.in_language(entity.label_id, 'id')}",
    )
    for name in dict.fromkeys((*entity.surfaces, *entity.aliases)):
        if name not in (entity.label_en, entity.label_id, entity.abbreviation):
            draft.say(node, t.ALT_LABEL, t.plain(name))
    for predicate, code in (
        (t.ABBREVIATION, entity.abbreviation),
        (t.ISO3, entity.iso3),
        (t.ISO2, entity.iso2),
    ):
        if code:
            draft.say(node, predicate, t.plain(code))
    same = iri.wikidata(entity.qid) if entity.qid else None
    if same:
        draft.say(node, t.SAME_AS, t.resource(same))
    for predicate, other in ((t.IN_COUNTRY, entity.in_country), (t.OPERATED_BY, entity.operated_by)):
        if other:
            draft.say(node, predicate, entity_node(other, draft.base))


def _position(draft: Draft, position: Position) -> None:
    person = entity_node(position.person, draft.base)
    node = t.resource(
        iri.position(
            draft.article.identifier,
            position.person,
            position.office,
            position.of,
            position.to,
            position.former,
            draft.base,
        )
    )
    draft.say(node, t.TYPE, t.POSITION_HOLDING)
    draft.say(node, t.PERSON, person)
    draft.describe(person, t.HOLDS_POSITION, node)
    draft.say(node, t.OFFICE, _office(draft, position.office))
    for predicate, other in ((t.OFFICE_OF, position.of), (t.ACCREDITED_TO, position.to)):
        if other:
            draft.say(node, predicate, entity_node(other, draft.base))
    draft.say(node, t.FORMER, t.TRUE if position.former else t.FALSE)
    as_of = t.day(draft.article.published[:10]) if draft.article.published else None
    if as_of:
        draft.say(node, t.AS_OF, as_of)
    rests_on(draft, node, position.evidence)


def _office(draft: Draft, office: OfficeId) -> str:
    english, indonesian, *others = draft.offices.get(office) or (office, office)
    labels = t.in_language(english, "en"), t.in_language(indonesian, "id")
    first = iri.office(office, draft.base) not in draft.described
    node = labelled_node(draft, iri.office(office, draft.base), labels)
    for name in others if first else ():
        draft.describe(node, t.ALT_LABEL, t.in_language(name, "en"))
    return node


# --- words and subjects --------------------------------------------------------------------------------


def _quotation(draft: Draft, quotation: Quotation) -> None:
    node = t.resource(iri.quotation(draft.article.identifier, quotation.begin, quotation.end, draft.base))
    draft.say(node, t.TYPE, t.QUOTATION)
    draft.say(node, t.SPEAKER, entity_node(quotation.speaker, draft.base))
    draft.say(node, t.TEXT, draft.words(draft.article.text[quotation.begin : quotation.end]))
    draft.say(node, t.DIRECT, t.TRUE if quotation.direct else t.FALSE)
    if quotation.addressee:
        draft.say(node, t.ADDRESSEE, entity_node(quotation.addressee, draft.base))
    for key in quotation.about:
        draft.say(node, t.ABOUT, entity_node(key, draft.base))
    for label in quotation.topics:
        draft.say(node, t.ABOUT, _topic_node(draft, label))
    rests_on(draft, node, quotation.evidence)


def _topic(draft: Draft, topic: Topic) -> None:
    node = _topic_node(draft, topic.label_en)
    draft.describe(node, t.LABEL, t.in_language(topic.label_id, "id"))
    draft.say(draft.node, t.TOPIC, node)
    for found in topic.evidence:
        draft.describe(node, t.HAS_EVIDENCE, evidence_node(draft, found))


def _topic_node(draft: Draft, label: str) -> str:
    node = t.resource(iri.topic(label, draft.base))
    draft.describe(node, t.TYPE, t.CONCEPT)
    draft.describe(node, t.LABEL, t.in_language(label, "en"))
    return node
