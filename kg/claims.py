"""Findings to RDF: what one article says, each claim with its evidence, and what follows from it.

What is said goes into the article's own named graph; what is inferred from it (a group's members took
part because the group did) into the graph of inferred facts, and nowhere else.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType
from typing import Final

from pyoxigraph import Literal, NamedNode, Quad

from kg import iri
from kg import terms as t
from kg.concepts import Concepts, load_concepts
from kg.model import (
    Article,
    Entity,
    EntityKey,
    Event,
    EventKey,
    Evidence,
    Findings,
    OfficeId,
    PartialDate,
    Participation,
    Position,
    Quotation,
    Status,
    Topic,
)

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
        "geo": t.WGS84,
        "owl": t.OWL,
        "prov": "http://www.w3.org/ns/prov#",
        "rdf": t.RDF,
        "rdfs": t.RDFS,
        "schema": "https://schema.org/",
        "skos": t.SKOS,
        "wd": iri.WIKIDATA,
        "xsd": t.XSD,
    }
)
"""Readable prefixes for writers of Turtle and TriG and for queries."""

NOT_ASSERTED: Final = frozenset({Status.CANCELLED, Status.DENIED, Status.CONDITIONAL})
"""Events in which nobody is said to have attended, hosted or signed: no short way by role."""

_NAMED_IN_SUMMARY = 4
_REFERENCE_SOURCE: Final = Literal("reference")
_DATATYPES: Final = {"date": t.DATE, "gYearMonth": t.YEAR_MONTH, "gYear": t.YEAR}
_ISO_DATE: Final = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")

Nodes = NamedNode | Literal


@dataclass(slots=True)
class _Draft:
    """The quads written so far, and the nodes that they share.

    Claims, what they refer to (evidence, concepts) and inferences are kept apart, so that all that is
    said of a node stands together in every output.
    """

    article: Article
    base: str
    concepts: Concepts
    stated: NamedNode
    inferred: NamedNode
    node: NamedNode
    offices: Mapping[OfficeId, tuple[str, str]]
    names: Mapping[EntityKey, Entity]
    claims: list[Quad] = field(default_factory=list)
    shared: list[Quad] = field(default_factory=list)
    inferences: list[Quad] = field(default_factory=list)
    evidence: dict[tuple[int, int, str], NamedNode] = field(default_factory=dict)
    described: set[str] = field(default_factory=set)

    def say(self, subject: NamedNode, predicate: NamedNode, value: Nodes) -> None:
        """Write a triple into the article's graph."""
        self.claims.append(Quad(subject, predicate, value, self.stated))

    def describe(self, subject: NamedNode, predicate: NamedNode, value: Nodes) -> None:
        """Write a triple about a shared node into the article's graph."""
        self.shared.append(Quad(subject, predicate, value, self.stated))

    def infer(self, subject: NamedNode, predicate: NamedNode, value: Nodes) -> None:
        """Write a triple into the graph of inferred facts."""
        self.inferences.append(Quad(subject, predicate, value, self.inferred))

    def words(self, text: str) -> Literal:
        """A literal in the article's language."""
        return Literal(text, language=self.article.language)


def claims(
    findings: Findings,
    base: str = iri.BASE,
    *,
    full_text: bool = False,
    office_labels: Mapping[OfficeId, tuple[str, str]] = MappingProxyType({}),
) -> list[Quad]:
    """Everything that was understood from one article, as quads in a fixed order, none twice.

    Args:
        findings: what was understood.
        base: IRI before `id/` and `graph/` of entities and claims.
        full_text: also keep the article's text, which the store needs to show and check evidence.
        office_labels: English and Indonesian label of each office; one that is missing is named by
            its identifier.
    """
    article = findings.article
    draft = _Draft(
        article,
        base,
        load_concepts(),
        NamedNode(iri.article_graph(article.identifier, base)),
        NamedNode(iri.graph("inferred", base)),
        NamedNode(iri.article(article.identifier, base)),
        office_labels,
        {entity.key: entity for entity in findings.entities},
    )
    _article(draft, findings, full_text)
    for entity in findings.entities:
        _entity(draft, entity)
    for position in findings.positions:
        _position(draft, position)
    for event in findings.events:
        _event(draft, event)
    for quotation in findings.quotations:
        _quotation(draft, quotation)
    for topic in findings.topics:
        _topic(draft, topic)
    return list(dict.fromkeys(draft.claims + draft.shared + draft.inferences))


# --- literals and shared nodes -------------------------------------------------------------------------


@functools.lru_cache(maxsize=4096)
def date_literal(iso: str) -> Literal | None:
    """`2019`, `2019-09` or `2019-09-10` as gYear, gYearMonth or date; None for what is no date."""
    if not _ISO_DATE.fullmatch(iso):
        return None
    numbers = [int(part) for part in iso.split("-")]
    partial = PartialDate(*numbers)
    try:
        date(partial.year, partial.month or 1, partial.day or 1)
    except ValueError:  # 31 February: no date is better than one that no calendar has
        return None
    return Literal(iso, datatype=_DATATYPES[partial.datatype])


def _published(text: str) -> Literal:
    """The publication time with the precision of the page; words where it is no ISO 8601 time."""
    if "T" in text:
        try:
            return Literal(datetime.fromisoformat(text).isoformat(), datatype=t.DATE_TIME)
        except ValueError:
            return Literal(text)
    return date_literal(text) or Literal(text)


@functools.lru_cache(maxsize=256)
def _confidence(value: float) -> Literal:
    return Literal(f"{value:.2f}".rstrip("0").ljust(3, "0"), datatype=t.DECIMAL)


@functools.lru_cache(maxsize=65536)
def _entity_node(key: EntityKey, base: str) -> NamedNode:
    return NamedNode(iri.entity(key, base))


def _evidence(draft: _Draft, found: Evidence) -> NamedNode:
    """The node of a stretch of text, described the first time that a claim needs it."""
    place = (found.begin, found.end, found.rule)
    node = draft.evidence.get(place)
    if node is None:
        node = NamedNode(iri.evidence(draft.article.identifier, *place, draft.base))
        draft.evidence[place] = node
        draft.describe(node, t.TYPE, t.EVIDENCE)
        draft.describe(node, t.IN_ARTICLE, draft.node)
        draft.describe(node, t.BEGIN, Literal(found.begin))
        draft.describe(node, t.END, Literal(found.end))
        draft.describe(node, t.EXACT, Literal(draft.article.text[found.begin : found.end]))
        draft.describe(node, t.RULE, Literal(found.rule))
        draft.describe(node, t.CONFIDENCE, _confidence(found.confidence))
    return node


def _rests_on(draft: _Draft, claim: NamedNode, evidence: Iterable[Evidence]) -> None:
    for found in evidence:
        draft.say(claim, t.HAS_EVIDENCE, _evidence(draft, found))


def _concept(draft: _Draft, concept: str, labels: tuple[Literal, Literal] | None = None) -> NamedNode:
    """A concept's node, with its labels, so that the output stands alone."""
    node = NamedNode(concept)
    if concept not in draft.described:
        draft.described.add(concept)
        draft.describe(node, t.TYPE, t.CONCEPT)
        for label in labels or draft.concepts.label(concept):
            draft.describe(node, t.LABEL, label)
    return node


# --- the article and who is in it ----------------------------------------------------------------------


def _article(draft: _Draft, findings: Findings, full_text: bool) -> None:
    article, node = draft.article, draft.node
    draft.say(node, t.TYPE, t.ARTICLE)
    draft.say(node, t.IDENTIFIER, Literal(article.identifier))
    draft.say(node, t.LANGUAGE, Literal(article.language))
    draft.say(node, t.SHA256, Literal(article.sha256))
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
            draft.say(node, predicate, Literal(text))
    for note in findings.notes:
        draft.say(node, t.NOTE, Literal(note))
    for key in dict.fromkeys(key for mention in findings.mentions for key in mention.entities):
        draft.say(node, t.MENTIONS, _entity_node(key, draft.base))


def _entity(draft: _Draft, entity: Entity) -> None:
    node = _entity_node(entity.key, draft.base)
    draft.say(node, t.TYPE, t.dip(entity.cls))
    draft.say(node, t.LABEL, Literal(entity.label_en, language="en"))
    draft.say(node, t.LABEL, Literal(entity.label_id, language="id"))
    for name in dict.fromkeys((*entity.surfaces, *entity.aliases)):
        if name not in (entity.label_en, entity.label_id, entity.abbreviation):
            draft.say(node, t.ALT_LABEL, Literal(name))
    for predicate, code in (
        (t.ABBREVIATION, entity.abbreviation),
        (t.ISO3, entity.iso3),
        (t.ISO2, entity.iso2),
    ):
        if code:
            draft.say(node, predicate, Literal(code))
    same = iri.wikidata(entity.qid) if entity.qid else None
    if same:
        draft.say(node, t.SAME_AS, NamedNode(same))
    for predicate, other in ((t.IN_COUNTRY, entity.in_country), (t.OPERATED_BY, entity.operated_by)):
        if other:
            draft.say(node, predicate, _entity_node(other, draft.base))


def _position(draft: _Draft, position: Position) -> None:
    person = _entity_node(position.person, draft.base)
    node = NamedNode(
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
            draft.say(node, predicate, _entity_node(other, draft.base))
    draft.say(node, t.FORMER, t.TRUE if position.former else t.FALSE)
    as_of = date_literal(draft.article.published[:10]) if draft.article.published else None
    if as_of:
        draft.say(node, t.AS_OF, as_of)
    _rests_on(draft, node, position.evidence)


def _office(draft: _Draft, office: OfficeId) -> NamedNode:
    english, indonesian = draft.offices.get(office) or (office, office)
    labels = Literal(english, language="en"), Literal(indonesian, language="id")
    return _concept(draft, iri.office(office, draft.base), labels)


# --- events and who takes part -------------------------------------------------------------------------


def _event(draft: _Draft, event: Event) -> None:
    node = _event_node(draft, event.key)
    draft.say(node, t.TYPE, t.dip(event.kind))
    draft.say(node, t.TYPE, t.EVENT)
    _event_name(draft, event, node)
    _event_type(draft, event, node)
    draft.say(node, t.STATUS, _concept(draft, iri.STATUS + event.status))
    for predicate, day in ((t.START_DATE, event.start), (t.END_DATE, event.end)):
        literal = date_literal(day.iso) if day else None
        if literal:
            draft.say(node, predicate, literal)
    if event.place:
        draft.say(node, t.PLACE, _entity_node(event.place, draft.base))
    if event.theme:
        draft.say(node, t.THEME, draft.words(event.theme))
    for predicate, other in ((t.FOLLOWS_UP, event.follows), (t.PART_OF, event.part_of)):
        if other:
            draft.say(node, predicate, _event_node(draft, other))
    _rests_on(draft, node, event.evidence)
    for part in event.participations:
        if part.inferred_from is None:
            _stated(draft, event, node, part)
        else:
            _inferred(draft, event, node, part, part.inferred_from)


def _event_node(draft: _Draft, key: str) -> NamedNode:
    return NamedNode(iri.event(draft.article.identifier, EventKey(key), draft.base))


def _event_name(draft: _Draft, event: Event, node: NamedNode) -> None:
    """The event's own name; one without gets a summary, which is no name, to show in its place."""
    if event.name:
        language = event.name_language or draft.article.language
        draft.say(node, t.LABEL, Literal(event.name, language=language))
    else:
        for summary in _summaries(draft, event):
            draft.say(node, t.SUMMARY, summary)
    if event.abbreviation:
        draft.say(node, t.ABBREVIATION, Literal(event.abbreviation))


def _summaries(draft: _Draft, event: Event) -> tuple[Literal, Literal]:
    """`Meeting: Indonesia, Australia (2019-09-10)`, in English and Indonesian."""
    kinds = draft.concepts.label(iri.term(event.kind))
    keys = list(dict.fromkeys(p.participant for p in event.participations if p.inferred_from is None))
    who = [draft.names[key] for key in keys[:_NAMED_IN_SUMMARY] if key in draft.names]
    more = ["…"] if len(keys) > _NAMED_IN_SUMMARY else []
    day = f" ({event.start.iso})" if event.start else ""
    english = ", ".join([entity.label_en for entity in who] + more)
    indonesian = ", ".join([entity.label_id for entity in who] + more)
    return (
        Literal(f"{kinds[0].value}{': ' if english else ''}{english}{day}", language="en"),
        Literal(f"{kinds[1].value}{': ' if indonesian else ''}{indonesian}{day}", language="id"),
    )


def _event_type(draft: _Draft, event: Event, node: NamedNode) -> None:
    """PLOVER type, mode, contexts, and the score that the type or the mode has."""
    if event.plover:
        draft.say(node, t.INTERACTION_TYPE, _concept(draft, iri.PLOVER + event.plover))
        score = draft.concepts.score(event.plover, event.mode)
        if score:
            draft.say(node, t.COOPERATION_SCORE, score)
    if event.mode:
        draft.say(node, t.MODE, _concept(draft, iri.MODE + iri.slug(event.mode)))
    for context in event.contexts:
        draft.say(node, t.CONTEXT, _concept(draft, iri.CONTEXT + iri.encode(context)))


def _stated(draft: _Draft, event: Event, event_node: NamedNode, part: Participation) -> None:
    node = NamedNode(
        iri.participation(draft.article.identifier, event.key, part.participant, part.role, base=draft.base)
    )
    who = _entity_node(part.participant, draft.base)
    draft.say(node, t.TYPE, t.PARTICIPATION)
    draft.say(node, t.IN_EVENT, event_node)
    draft.say(node, t.PARTICIPANT, who)
    draft.say(node, t.ROLE, _concept(draft, iri.ROLE + part.role))
    if part.level:
        draft.say(node, t.LEVEL, _concept(draft, iri.LEVEL + iri.slug(part.level)))
    if part.count_stated is not None:
        draft.say(node, t.COUNT_STATED, Literal(part.count_stated))
    draft.say(event_node, t.HAS_PARTICIPANT, who)
    if event.status not in NOT_ASSERTED:
        draft.say(who, t.SHORT_WAYS[part.role], event_node)
    _rests_on(draft, node, part.evidence)


def _inferred(
    draft: _Draft, event: Event, event_node: NamedNode, part: Participation, group: EntityKey
) -> None:
    """A member's part, which points to the group's stated part and to the membership."""
    identifier, base = draft.article.identifier, draft.base
    node = NamedNode(iri.participation(identifier, event.key, part.participant, part.role, group, base))
    who = _entity_node(part.participant, base)
    draft.infer(node, t.TYPE, t.PARTICIPATION)
    draft.infer(node, t.IN_EVENT, event_node)
    draft.infer(node, t.PARTICIPANT, who)
    draft.infer(node, t.ROLE, _concept(draft, iri.ROLE + part.role))
    if part.level:
        draft.infer(node, t.LEVEL, _concept(draft, iri.LEVEL + iri.slug(part.level)))
    stated = NamedNode(iri.participation(identifier, event.key, group, part.role, base=base))
    draft.infer(node, t.INFERRED_FROM, stated)
    if part.membership:
        draft.infer(node, t.INFERRED_FROM, _membership(draft, part.membership.group, part.membership.member))
    for found in part.evidence:
        draft.infer(node, t.HAS_EVIDENCE, _evidence(draft, found))
    draft.infer(event_node, t.HAS_PARTICIPANT, who)
    if event.status not in NOT_ASSERTED:
        draft.infer(who, t.SHORT_WAYS[part.role], event_node)


def _membership(draft: _Draft, group: EntityKey, member: EntityKey) -> NamedNode:
    """The membership that an inference rests on; its dates are in the graph of reference facts."""
    node = NamedNode(iri.membership(group, member, base=draft.base))
    if node.value not in draft.described:
        draft.described.add(node.value)
        draft.infer(node, t.TYPE, t.MEMBERSHIP)
        draft.infer(node, t.GROUP, _entity_node(group, draft.base))
        draft.infer(node, t.MEMBER, _entity_node(member, draft.base))
        draft.infer(node, t.SOURCE, _REFERENCE_SOURCE)
    return node


# --- words and subjects --------------------------------------------------------------------------------


def _quotation(draft: _Draft, quotation: Quotation) -> None:
    node = NamedNode(iri.quotation(draft.article.identifier, quotation.begin, quotation.end, draft.base))
    draft.say(node, t.TYPE, t.QUOTATION)
    draft.say(node, t.SPEAKER, _entity_node(quotation.speaker, draft.base))
    draft.say(node, t.TEXT, draft.words(draft.article.text[quotation.begin : quotation.end]))
    draft.say(node, t.DIRECT, t.TRUE if quotation.direct else t.FALSE)
    if quotation.addressee:
        draft.say(node, t.ADDRESSEE, _entity_node(quotation.addressee, draft.base))
    for key in quotation.about:
        draft.say(node, t.ABOUT, _entity_node(key, draft.base))
    for label in quotation.topics:
        draft.say(node, t.ABOUT, _topic_node(draft, label))
    _rests_on(draft, node, quotation.evidence)


def _topic(draft: _Draft, topic: Topic) -> None:
    node = _topic_node(draft, topic.label_en)
    draft.describe(node, t.LABEL, Literal(topic.label_id, language="id"))
    draft.say(draft.node, t.TOPIC, node)
    for found in topic.evidence:
        draft.describe(node, t.HAS_EVIDENCE, _evidence(draft, found))


def _topic_node(draft: _Draft, label: str) -> NamedNode:
    node = NamedNode(iri.topic(label, draft.base))
    draft.describe(node, t.TYPE, t.CONCEPT)
    draft.describe(node, t.LABEL, Literal(label, language="en"))
    return node
