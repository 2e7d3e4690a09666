"""The whole way from an article to its findings and quads, one function a step."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from kg import iri
from kg.extract.passage import Decision
from kg.extract.settle import entities_of, settle
from kg.extract.speech.quotations import find_quotations
from kg.extract.telling import tell
from kg.extract.topics import find_topics, quotation_topics
from kg.find.as_read import as_read, as_written
from kg.find.dates.year import dated
from kg.find.knowledge import Knowledge, knowledge
from kg.find.scenes import Reading, readings
from kg.link.document import link
from kg.link.entities import entities
from kg.link.offices import other_names
from kg.link.terms_over import as_of_today
from kg.link.walk import Linked
from kg.model import Article, Entity, EntityKey, Event, Findings, Kind, OfficeId, Quotation
from kg.records import replace

if TYPE_CHECKING:
    from pyoxigraph import Quad


def extract_article(article: Article, decisions: list[Decision] | None = None) -> Findings:
    """All that is understood from one article; `decisions` are filled with what was decided on the way."""
    known = knowledge(article.language)
    article = dated(article, known)
    running, offsets = as_read(article)
    read = readings(running, known)
    linked = link(running, read, known)
    said = find_quotations(running, tuple(linked.sentences))
    events, notes = _events(running, read, linked, known, said, decisions)
    topics = find_topics(linked.sentences)
    quotations = [replace(q, topics=quotation_topics(topics, q.begin, q.end, linked.sentences)) for q in said]
    keys = {k for m in linked.mentions for k in m.entities} | entities_of(events)
    for position in linked.positions:
        keys |= {k for k in (position.person, position.of, position.to) if k is not None}
    for quotation in quotations:
        keys |= {quotation.speaker, *quotation.about}
        keys |= {quotation.addressee} if quotation.addressee else set()
    found = entities(linked, keys, known)
    related = _related(found) - keys
    if related:
        found = tuple(sorted(found + entities(linked, related, known), key=lambda entity: entity.key))
    findings = Findings(
        running,
        found,
        tuple(linked.mentions),
        as_of_today(linked.positions, known, running),
        events,
        tuple(quotations),
        topics,
        tuple(notes),
    )
    return as_written(findings, article, offsets)


def _events(
    article: Article,
    read: Sequence[Reading],
    linked: Linked,
    known: Knowledge,
    said: Sequence[Quotation],
    decisions: list[Decision] | None,
) -> tuple[tuple[Event, ...], list[str]]:
    """The events of an article, with notes on what was left out.

    An article about states mentions in passing what people of one state do among themselves. Where a single
    sentence is all there is and tells of no two states, that is its news: "Kenyan nurses ended a strike."
    """
    sentences = linked.sentences

    def told(*, at_home: bool) -> tuple[tuple[Event, ...], list[str]]:
        if decisions is not None:
            decisions.clear()
        telling = tell(
            article,
            sentences,
            read,
            known,
            linked.speaks,
            linked.dateline,
            said,
            at_home=at_home,
            decisions=decisions,
        )
        return settle(telling, linked)

    of_states = told(at_home=False)
    if len(sentences) != 1 or any(_of_states(event, linked) for event in of_states[0]):
        return of_states
    of_home = told(at_home=True)
    return of_home if of_home[0] else of_states


AT_HOME = frozenset({Kind.MEASURE, Kind.STATEMENT, Kind.MEETING, Kind.NEGOTIATION})
"""Kinds of events of which people of one state may be all that take part."""


def _of_states(event: Event, linked: Linked) -> bool:
    """Whether an event is one between states, or of a kind that only states and bodies of them hold."""
    parties = [p.participant for p in event.participations if not p.participant.startswith("person/")]
    states = {linked.speaks.get(key) or linked.acted.get(key, key) for key in parties}
    return len(states) > 1 or event.kind not in AT_HOME


def _related(found: Iterable[Entity]) -> set[EntityKey]:
    """Countries and companies that entities lie in or are run by."""
    return {key for entity in found for key in (entity.in_country, entity.operated_by) if key is not None}


def office_labels(findings: Findings) -> dict[OfficeId, tuple[str, ...]]:
    """English and Indonesian label of the offices that the findings name, then other English names."""
    language = findings.article.language
    return {p.office: _labels(p.office, language) for p in findings.positions}


@lru_cache(maxsize=4096)  # articles share few offices
def _labels(office: OfficeId, language: str) -> tuple[str, ...]:
    known = knowledge(language).reference.offices.get(office)
    return office, known.label["id"] if known else office, *other_names(office, known)


def quads(article: Article, full_text: bool = True) -> list[Quad]:
    """The article's claims as RDF."""
    from kg.claims import claims

    findings = extract_article(article)
    return claims(findings, office_labels=office_labels(findings), full_text=full_text)


def nquads(article: Article, full_text: bool = True, base: str = iri.BASE) -> str:
    """The article's claims as N-Quads, a line each: what `quads` gives, in a third of its time."""
    from kg.claims import claim_lines

    findings = extract_article(article)
    return claim_lines(findings, base, office_labels=office_labels(findings), full_text=full_text)
