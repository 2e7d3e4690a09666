"""Events and who takes part in them, stated or inferred, as lines of N-Quads."""

from __future__ import annotations

from typing import Final

from kg import claim_terms as t
from kg import iri
from kg.draft import Draft, concept_node, entity_node, evidence_node, rests_on
from kg.model import EntityKey, Event, EventKey, Participation, Status

NOT_ASSERTED: Final = frozenset({Status.CANCELLED, Status.DENIED, Status.CONDITIONAL})
"""Events in which nobody is said to have attended, hosted or signed: no short way by role."""

_NAMED_IN_SUMMARY = 4
_REFERENCE_SOURCE: Final = t.plain("reference")


def event_claims(draft: Draft, event: Event) -> None:
    """Write one event: its names, type, status, dates, place, evidence and participations."""
    node = _event_node(draft, event.key)
    draft.say(node, t.TYPE, t.dip(event.kind))
    draft.say(node, t.TYPE, t.EVENT)
    _event_name(draft, event, node)
    _event_type(draft, event, node)
    draft.say(node, t.STATUS, concept_node(draft, iri.STATUS + event.status))
    for predicate, day in ((t.START_DATE, event.start), (t.END_DATE, event.end)):
        literal = t.day(day.iso) if day else None
        if literal:
            draft.say(node, predicate, literal)
    if event.place:
        draft.say(node, t.PLACE, entity_node(event.place, draft.base))
    if event.theme:
        draft.say(node, t.THEME, draft.words(event.theme))
    for predicate, other in ((t.FOLLOWS_UP, event.follows), (t.PART_OF, event.part_of)):
        if other:
            draft.say(node, predicate, _event_node(draft, other))
    rests_on(draft, node, event.evidence)
    for part in event.participations:
        if part.inferred_from is None:
            _stated(draft, event, node, part)
        else:
            _inferred(draft, event, node, part, part.inferred_from)


def _event_node(draft: Draft, key: str) -> str:
    return t.resource(iri.event(draft.article.identifier, EventKey(key), draft.base))


def _event_name(draft: Draft, event: Event, node: str) -> None:
    """The event's own name; one without gets a summary, which is no name, to show in its place."""
    if event.name:
        language = event.name_language or draft.article.language
        draft.say(node, t.LABEL, t.in_language(event.name, language))
    else:
        for summary in _summaries(draft, event):
            draft.say(node, t.SUMMARY, summary)
    for alias in event.aliases:
        if alias not in (event.name, event.abbreviation):
            draft.say(node, t.ALT_LABEL, t.plain(alias))
    if event.abbreviation:
        draft.say(node, t.ABBREVIATION, t.plain(event.abbreviation))


def _summaries(draft: Draft, event: Event) -> tuple[str, str]:
    """`Meeting: Indonesia, Australia (2019-09-10)`, in English and Indonesian."""
    kinds = draft.concepts.label(iri.term(event.kind))
    keys = list(dict.fromkeys(p.participant for p in event.participations if p.inferred_from is None))
    who = [draft.names[key] for key in keys[:_NAMED_IN_SUMMARY] if key in draft.names]
    more = ["…"] if len(keys) > _NAMED_IN_SUMMARY else []
    day = f" ({event.start.iso})" if event.start else ""
    english = ", ".join([entity.label_en for entity in who] + more)
    indonesian = ", ".join([entity.label_id for entity in who] + more)
    return (
        t.in_language(f"{kinds[0].value}{': ' if english else ''}{english}{day}", "en"),
        t.in_language(f"{kinds[1].value}{': ' if indonesian else ''}{indonesian}{day}", "id"),
    )


def _event_type(draft: Draft, event: Event, node: str) -> None:
    """PLOVER type, mode, contexts, and the score that the type or the mode has."""
    if event.plover:
        draft.say(node, t.INTERACTION_TYPE, concept_node(draft, iri.PLOVER + event.plover))
        score = draft.concepts.score(event.plover, event.mode)
        if score:
            draft.say(node, t.COOPERATION_SCORE, str(score))
    if event.mode:
        draft.say(node, t.MODE, concept_node(draft, iri.MODE + iri.slug(event.mode)))
    for context in event.contexts:
        draft.say(node, t.CONTEXT, concept_node(draft, iri.CONTEXT + iri.encode(context)))


def _stated(draft: Draft, event: Event, event_node: str, part: Participation) -> None:
    node = t.resource(
        iri.participation(draft.article.identifier, event.key, part.participant, part.role, base=draft.base)
    )
    who = entity_node(part.participant, draft.base)
    draft.claims += (
        f"{node} {t.TYPE} {t.PARTICIPATION}",
        f"{node} {t.IN_EVENT} {event_node}",
        f"{node} {t.PARTICIPANT} {who}",
        f"{node} {t.ROLE} {concept_node(draft, iri.ROLE + part.role)}",
    )
    if part.level:
        draft.say(node, t.LEVEL, concept_node(draft, iri.LEVEL + iri.slug(part.level)))
    if part.count_stated is not None:
        draft.say(node, t.COUNT_STATED, t.whole(part.count_stated))
    draft.say(event_node, t.HAS_PARTICIPANT, who)
    if event.status not in NOT_ASSERTED:
        draft.say(who, t.SHORT_WAYS[part.role], event_node)
    rests_on(draft, node, part.evidence)


def _inferred(draft: Draft, event: Event, event_node: str, part: Participation, group: EntityKey) -> None:
    """A member's part, which points to the group's stated part and to the membership."""
    identifier, base = draft.article.identifier, draft.base
    node = t.resource(iri.participation(identifier, event.key, part.participant, part.role, group, base))
    who = entity_node(part.participant, base)
    draft.infer(node, t.TYPE, t.PARTICIPATION)
    draft.infer(node, t.IN_EVENT, event_node)
    draft.infer(node, t.PARTICIPANT, who)
    draft.infer(node, t.ROLE, concept_node(draft, iri.ROLE + part.role))
    if part.level:
        draft.infer(node, t.LEVEL, concept_node(draft, iri.LEVEL + iri.slug(part.level)))
    stated = t.resource(iri.participation(identifier, event.key, group, part.role, base=base))
    draft.infer(node, t.INFERRED_FROM, stated)
    if part.membership:
        draft.infer(node, t.INFERRED_FROM, _membership(draft, part.membership.group, part.membership.member))
    for found in part.evidence:
        draft.infer(node, t.HAS_EVIDENCE, evidence_node(draft, found))
    draft.infer(event_node, t.HAS_PARTICIPANT, who)
    if event.status not in NOT_ASSERTED:
        draft.infer(who, t.SHORT_WAYS[part.role], event_node)


def _membership(draft: Draft, group: EntityKey, member: EntityKey) -> str:
    """The membership that an inference rests on; its dates are in the graph of reference facts."""
    node = t.resource(iri.membership(group, member, base=draft.base))
    if node not in draft.described:
        draft.described.add(node)
        draft.infer(node, t.TYPE, t.MEMBERSHIP)
        draft.infer(node, t.GROUP, entity_node(group, draft.base))
        draft.infer(node, t.MEMBER, entity_node(member, draft.base))
        draft.infer(node, t.SOURCE, _REFERENCE_SOURCE)
    return node
