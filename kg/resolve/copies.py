"""What a graph's statements are in the union of all graphs: with canonical IRIs, one name a language.

An article's own graph keeps its words and its IRIs. In the union the canonical IRI stands for those of
every article; a person's part in an event told by forty articles is one node there, with forty pieces of
evidence, and so is an office held.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final, NamedTuple

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, Triple

from kg import iri
from kg import terms as t
from kg.literals import value_of

SETTLED: Final = frozenset(
    {
        t.TYPE,
        t.LABEL,
        t.ALT_LABEL,
        t.SUMMARY,
        t.STATUS,
        t.START_DATE,
        t.END_DATE,
        t.PLACE,
        t.THEME,
        t.MODE,
        t.INTERACTION_TYPE,
        t.COOPERATION_SCORE,
    }
)
"""What is said once of a person, an organization or an event, from all its occurrences together."""

_OF_ACTORS: Final = frozenset({t.TYPE, t.LABEL, t.ALT_LABEL})

_KINDS: Final = tuple(f"{iri.BASE}id/{kind}/" for kind in ("person", "organization", "event"))
_POSITION: Final = f"{iri.BASE}id/position/"
_PARTICIPATION: Final = f"{iri.BASE}id/participation/"
_NODES: Final = f"{iri.BASE}id/"
_OWNED: Final = frozenset(("event", "participation", "position", "quotation", "evidence"))
_ARTICLE: Final = f"{iri.BASE}graph/article/"

Term = NamedNode | BlankNode | Literal | Triple
"""Whatever a statement may be about, as Oxigraph has it; our own graphs have nodes and literals."""

Listed = Mapping[str, frozenset[str]]
"""The labels of the people and organizations that the reference lists, by IRI."""


def is_resolved_kind(node: object) -> bool:
    """Whether a node is of a kind that resolution may give another IRI."""
    return isinstance(node, NamedNode) and node.value.startswith(_KINDS)


def settled_of(node: str) -> frozenset[NamedNode]:
    """Which of `SETTLED` may be said of a node: a person has no date."""
    return SETTLED if node.startswith(f"{iri.BASE}id/event/") else _OF_ACTORS


def owner_of(node: str) -> str | None:
    """The graph of the article that a claim or an event belongs to by its IRI; None for what is shared."""
    if node.startswith(_NODES):
        kind, _, rest = node[len(_NODES) :].partition("/")
        if kind in _OWNED:
            return _ARTICLE + rest.partition("/")[0]
    return None


def is_settled(quad: Quad | Triple, listed: Listed) -> bool:
    """Whether a statement is one of those that are settled for all occurrences of its subject together."""
    subject = quad.subject
    return quad.predicate in SETTLED and is_resolved_kind(subject) and value_of(subject) not in listed


class Claims(NamedTuple):
    """What an article's claims are on: whose a position is, in which event a part is and who has it."""

    people: dict[str, str]
    events: dict[str, str]
    participants: dict[str, str]

    def named(self, canonical: Mapping[str, str]) -> dict[str, str]:
        """The canonical IRIs of an article's entities and events, and of its claims that follow from them."""
        out = dict(canonical)
        for node, person in self.people.items():
            if node.startswith(_POSITION):
                out[node] = iri.resolved_position(node, canonical.get(person, person))
        for node, event in self.events.items():
            who = self.participants.get(node)
            if who and node.startswith(_PARTICIPATION):
                part = iri.resolved_participation(node, canonical.get(event, event), canonical.get(who, who))
                if part != node:
                    out[node] = part
        return out


def with_claims(quads: Iterable[Quad], canonical: Mapping[str, str]) -> dict[str, str]:
    """The canonical IRIs of an article's entities and events, and of the claims among its statements."""
    claims = Claims({}, {}, {})
    by_predicate = {t.PERSON: claims.people, t.IN_EVENT: claims.events, t.PARTICIPANT: claims.participants}
    for quad in quads:
        found = by_predicate.get(quad.predicate)
        if found is not None and isinstance(quad.subject, NamedNode) and isinstance(quad.object, NamedNode):
            found[quad.subject.value] = quad.object.value
    return claims.named(canonical)


def copies(
    quads: Iterable[Quad],
    canonical: Mapping[str, str],
    listed: Listed,
    rejected: frozenset[str] = frozenset(),
) -> set[Triple]:
    """The statements of an article in the union, those left out that are settled for all articles together.

    Args:
        quads: all that the article says and lets infer.
        canonical: as `with_claims` gives it.
        listed: whose names are the reference's: another name is another name.
        rejected: claims that people have rejected, by the article's own IRIs.
    """
    nodes = {own: NamedNode(name) for own, name in canonical.items() if own != name}
    dropped = _dropped(quads, rejected) if rejected else None
    out = set()
    for quad in quads:
        if dropped is not None and dropped(quad):
            continue
        subject, predicate, value = quad.subject, quad.predicate, quad.object
        if isinstance(subject, NamedNode):
            subject = nodes.get(subject.value, subject)
        if isinstance(value, NamedNode):
            value = nodes.get(value.value, value)
        if predicate in SETTLED and is_resolved_kind(subject):
            if value_of(subject) not in listed:
                continue
            said = as_named(subject, predicate, value, listed)
            if said is None:
                continue
            predicate, value = said
        out.add(Triple(subject, predicate, value))
    return out


def differences(
    quads: Iterable[Quad], canonical: Mapping[str, str], listed: Listed
) -> tuple[set[Triple], set[Triple]]:
    """What an article that stands in the union as it is says there and no longer will, and what it will say.

    The same as comparing its own statements with `copies`, without looking at those that stay.
    """
    nodes: dict[Term, Term] = {
        NamedNode(own): NamedNode(name) for own, name in canonical.items() if own != name
    }
    gone: set[Triple] = set()
    come: set[Triple] = set()
    for quad in quads:
        subject, predicate, value = quad.subject, quad.predicate, quad.object
        settled = predicate in SETTLED and is_resolved_kind(subject)
        if not settled and subject not in nodes and value not in nodes:
            continue
        now, what = nodes.get(subject, subject), nodes.get(value, value)
        if not settled or value_of(subject) in listed:
            gone.add(quad.triple)
        if not settled:
            come.add(Triple(now, predicate, what))  # type: ignore[arg-type]  # a node stands for a node
        elif value_of(now) in listed:
            said = as_named(now, predicate, what, listed)
            if said is not None:
                come.add(Triple(now, *said))  # type: ignore[arg-type]
    return gone - come, come - gone


def as_named(
    subject: Term, predicate: NamedNode, value: Term, listed: Listed
) -> tuple[NamedNode, Term] | None:
    """What an article's name for something listed is in the union: another name, or nothing new."""
    labels = listed.get(value_of(subject)) if predicate in (t.LABEL, t.ALT_LABEL) else None
    if labels is None or (predicate == t.LABEL and value_of(value) in labels):
        return predicate, value
    return None if value_of(value) in labels else (t.ALT_LABEL, Literal(value_of(value)))


def _dropped(quads: Iterable[Quad], rejected: frozenset[str]) -> Callable[[Quad], bool]:
    """Whether a statement falls with rejected claims: of a claim, to it, or the short way that it gave."""
    events = {node for node in rejected if node.startswith(f"{iri.BASE}id/event/")}
    gone = set(rejected)
    kept: set[tuple[str, str]] = set()
    lost: set[tuple[str, str]] = set()
    parts: dict[str, dict[NamedNode, str]] = {}
    for quad in quads:
        if quad.predicate in (t.IN_EVENT, t.PARTICIPANT) and isinstance(quad.object, NamedNode):
            parts.setdefault(getattr(quad.subject, "value", ""), {})[quad.predicate] = quad.object.value
    for node, said in parts.items():
        pair = (said.get(t.IN_EVENT, ""), said.get(t.PARTICIPANT, ""))
        if node in rejected or pair[0] in events:
            gone.add(node)
            lost.add(pair)
        else:
            kept.add(pair)
    lost -= kept

    def dropped(quad: Quad) -> bool:
        subject, value = getattr(quad.subject, "value", ""), getattr(quad.object, "value", "")
        return subject in gone or value in gone or (subject, value) in lost or (value, subject) in lost

    return dropped
