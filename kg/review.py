"""What people decide about the graph: merges, splits, rejected claims, comments, and taking them back.

A decision is a node of the review graph: who, when, why, and which occurrences or claims it concerns. The
store applies those in force at every resolution, so they hold for articles that come later, and undoing
one brings back what was there before. All decisions stay, undone ones too. The caller says when and who.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, parse

from kg import iri
from kg import terms as t
from kg.errors import ReviewError
from kg.export.rdf import turtle
from kg.limits import limit
from kg.literals import value_of
from kg.resolve.copies import owner_of
from kg.store import Store
from kg.store.occurrences import INDEX, RESOLVED
from kg.store.rulings import REVIEW

MERGE, SPLIT, REJECT, COMMENT = "merge", "split", "reject", "comment"
KINDS: Final = (MERGE, SPLIT, REJECT, COMMENT)

_ANCHORS: Final = 25
"""Occurrences that stand for a side of a decision; it lapses when all of their articles are forgotten."""

_CLAIMS: Final = frozenset(map(t.dip, ("Event", "Participation", "PositionHolding", "Quotation")))
_LONGEST_TEXT: Final = 10_000
_PREDICATES: Final = frozenset(
    {
        t.TYPE,
        t.DECISION_KIND,
        t.DECIDED_BY,
        t.DECIDED_AT,
        t.REASON,
        t.FIRST,
        t.SECOND,
        t.REJECTS,
        t.ABOUT,
        t.UNDONE_BY,
        t.UNDONE_AT,
    }
)


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision as it is kept. `about` are the IRIs that it was made with; times are ISO 8601."""

    node: str
    kind: str
    who: str
    when: str
    why: str
    about: tuple[str, ...]
    first: tuple[str, ...] = ()
    second: tuple[str, ...] = ()
    rejects: tuple[str, ...] = ()
    undone_by: str = ""
    undone_at: str = ""

    @property
    def in_force(self) -> bool:
        """Whether it has not been taken back."""
        return not self.undone_at


@dataclass(frozen=True, slots=True)
class Doubt:
    """A merge or a claim of which the program is not sure: a node, what it is taken for, and why."""

    confidence: float
    node: str
    taken_for: str
    rule: str
    article: str


# --- deciding ------------------------------------------------------------------------------------------


def merge(store: Store, one: str, other: str, *, who: str, why: str, when: datetime) -> Decision:
    """Decide that two are one: people, organizations or events, by their IRIs or those of occurrences.

    Raises:
        ReviewError: there is nothing with one of the IRIs, or they are one already.
        StoreError: the store cannot be written.
    """
    first, second = _anchors(store, one), _anchors(store, other)
    if set(first) & set(second):
        raise ReviewError(f"{one} and {other} are one already")
    return _add(store, MERGE, (one, other), who, why, when, first=first, second=second)


def split(
    store: Store, node: str, articles: Iterable[str], *, who: str, why: str, when: datetime
) -> Decision:
    """Decide that what some articles (by identifier) call `node` is another than what the others do.

    Raises:
        ReviewError: none of the articles has it, or no other has.
        StoreError: the store cannot be written.
    """
    graphs = {iri.article_graph(name) for name in articles}
    every = _occurrences(store, node)
    out = sorted(each for each in every if iri.occurrence_parts(each)[0] in graphs)
    rest = [each for each in every if each not in out]
    if not out or not rest:
        raise ReviewError(f"{node}: {'none' if not out else 'all'} of its occurrences are in these articles")
    return _add(store, SPLIT, (node,), who, why, when, first=out, second=rest[:_ANCHORS])


def reject(store: Store, claim: str, *, who: str, why: str, when: datetime) -> Decision:
    """Decide that a claim (event, part in one, office held, quotation) is wrong: it counts no more.

    Raises:
        ReviewError: no article makes the claim.
        StoreError: the store cannot be written.
    """
    node = NamedNode(_checked(claim))
    own = {value_of(q.object) for q in store.quads(node, t.KEPT_AS, None, INDEX)}
    own |= {
        iri.occurrence_parts(value_of(q.subject))[1] for q in store.quads(None, t.RESOLVED_TO, node, RESOLVED)
    }
    own.add(claim)
    made = sorted(each for each in own if owner_of(each) and _is_claim(store, each))
    if not made:
        raise ReviewError(f"{claim} is no claim of any article")
    return _add(store, REJECT, (claim,), who, why, when, rejects=made)


def comment(store: Store, node: str, *, who: str, why: str, when: datetime) -> Decision:
    """Say something about a node; nothing follows from it.

    Raises:
        ReviewError: the text is empty or too long.
        StoreError: the store cannot be written.
    """
    return _add(store, COMMENT, (node,), who, why, when)


def undo(store: Store, node: str, *, who: str, when: datetime) -> Decision:
    """Take a decision back.

    Raises:
        ReviewError: there is no such decision, or it was taken back before.
        StoreError: the store cannot be written.
    """
    found = next((each for each in decisions(store) if node in (each.node, _short(each.node))), None)
    if found is None:
        raise ReviewError(f"there is no decision {node!r}: `kg review list` lists them")
    if not found.in_force:
        raise ReviewError(f"{_short(found.node)} was undone by {found.undone_by} at {found.undone_at}")
    decision = NamedNode(found.node)
    _put(
        store,
        [
            Quad(decision, t.UNDONE_BY, Literal(_text(who, "who")), REVIEW),
            Quad(decision, t.UNDONE_AT, _moment(when), REVIEW),
        ],
    )
    return next(each for each in decisions(store) if each.node == found.node)


def _add(
    store: Store,
    kind: str,
    about: Iterable[str],
    who: str,
    why: str,
    when: datetime,
    *,
    first: Iterable[str] = (),
    second: Iterable[str] = (),
    rejects: Iterable[str] = (),
) -> Decision:
    said = [(t.ABOUT, NamedNode(_checked(each))) for each in about]
    said += [(t.FIRST, NamedNode(each)) for each in first]
    said += [(t.SECOND, NamedNode(each)) for each in second]
    said += [(t.REJECTS, NamedNode(each)) for each in rejects]
    moment = _moment(when)
    plain = [(t.DECISION_KIND, kind), (t.DECIDED_BY, _text(who, "who")), (t.REASON, _text(why, "why"))]
    words = "\n".join([*(str(value) for _, value in said), *(text for _, text in plain), moment.value])
    node = NamedNode(iri.decision(hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:12]))
    quads = [Quad(node, predicate, value, REVIEW) for predicate, value in said]
    quads += [Quad(node, predicate, Literal(text), REVIEW) for predicate, text in plain]
    quads += [Quad(node, t.TYPE, t.DECISION, REVIEW), Quad(node, t.DECIDED_AT, moment, REVIEW)]
    _put(store, quads)
    return next(each for each in decisions(store) if each.node == node.value)


def _put(store: Store, quads: Iterable[Quad]) -> None:
    store.replace_article(REVIEW.value, {*store.quads(graph=REVIEW), *quads})
    store.resolve()


def _text(words: str, what: str) -> str:
    words = words.strip()
    if not words or len(words) > _LONGEST_TEXT:
        raise ReviewError(f"{what} must be said, in at most {_LONGEST_TEXT:,} characters")
    return words


def _moment(when: datetime) -> Literal:
    moment = when.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return Literal(moment.replace(".000Z", "Z"), datatype=t.DATE_TIME)


def _checked(node: str) -> str:
    try:
        return NamedNode(node).value
    except ValueError as error:
        raise ReviewError(f"{node!r} is no IRI: {error}") from error


def _anchors(store: Store, node: str) -> list[str]:
    return _occurrences(store, node)[:_ANCHORS]


def _occurrences(store: Store, node: str) -> list[str]:
    """The occurrences that an IRI of the union, or of one occurrence, stands for; the reference's first."""
    named = NamedNode(_checked(node))
    if any(store.quads(named, t.OCCURRENCE_OF, None, INDEX)):
        return [node]
    found = {value_of(q.subject) for q in store.quads(None, t.RESOLVED_TO, named, RESOLVED)}
    for quad in store.quads(None, t.OCCURRENCE_OF, named, INDEX):
        if isinstance(quad.subject, NamedNode) and not any(
            store.quads(quad.subject, t.RESOLVED_TO, None, RESOLVED)
        ):
            found.add(quad.subject.value)
    listed = [node] if any(store.quads(named, t.TYPE, None, NamedNode(iri.graph("reference")))) else []
    if not (found or listed):
        raise ReviewError(f"nothing in the graph that can be decided about is {node}")
    return listed + sorted(found)


def _is_claim(store: Store, node: str) -> bool:
    return any(q.object in _CLAIMS for q in store.quads(NamedNode(node), t.TYPE))


# --- reading -------------------------------------------------------------------------------------------


def decisions(store: Store) -> list[Decision]:
    """All decisions, the newest first; undone ones too."""
    said: dict[str, dict[NamedNode, list[str]]] = defaultdict(lambda: defaultdict(list))
    for quad in store.quads(graph=REVIEW):
        said[value_of(quad.subject)][quad.predicate].append(value_of(quad.object))
    found = [_decision(node, each) for node, each in said.items() if t.DECISION.value in each[t.TYPE]]
    return sorted(found, key=lambda each: (each.when, each.node), reverse=True)


def _decision(node: str, said: dict[NamedNode, list[str]]) -> Decision:
    def one(predicate: NamedNode) -> str:
        return min(said[predicate], default="")

    def every(predicate: NamedNode) -> tuple[str, ...]:
        return tuple(sorted(said[predicate]))

    return Decision(
        node,
        one(t.DECISION_KIND),
        one(t.DECIDED_BY),
        one(t.DECIDED_AT),
        one(t.REASON),
        every(t.ABOUT),
        every(t.FIRST),
        every(t.SECOND),
        every(t.REJECTS),
        one(t.UNDONE_BY),
        one(t.UNDONE_AT),
    )


def _short(node: str) -> str:
    return node.rpartition("/")[2]


def doubts(store: Store, most: int) -> list[Doubt]:
    """The merges and claims of which the program is least sure, the least sure first."""
    found = [*_unsure_merges(store), *_unsure_claims(store)]
    return sorted(found, key=lambda each: (each.confidence, each.node, each.taken_for))[:most]


def _unsure_merges(store: Store) -> Iterator[Doubt]:
    for quad in store.quads(None, t.CONFIDENCE, None, RESOLVED):
        node = quad.subject
        confidence = float(value_of(quad.object))
        if not isinstance(node, NamedNode) or confidence >= 1:
            continue
        taken_for, rule, article = (
            min((value_of(q.object) for q in store.quads(node, p, None, RESOLVED)), default="")
            for p in (t.RESOLVED_TO, t.RULE, t.IN_ARTICLE)
        )
        if not rule.startswith("review:"):
            yield Doubt(confidence, node.value, taken_for, rule, article)


def _unsure_claims(store: Store) -> Iterator[Doubt]:
    """Claims by the surest of what they rest on."""
    surest: dict[str, tuple[float, str]] = {}
    evidence: dict[str, list[str]] = defaultdict(list)
    for quad in store.quads(None, t.HAS_EVIDENCE):
        if owner_of(value_of(quad.subject)) is not None:
            evidence[value_of(quad.subject)].append(value_of(quad.object))
    for claim, places in evidence.items():
        for place in places:
            sure = max(
                (float(value_of(q.object)) for q in store.quads(NamedNode(place), t.CONFIDENCE)), default=1.0
            )
            surest[claim] = max(surest.get(claim, (0.0, "")), (sure, place))
    for claim, (sure, place) in surest.items():
        if sure < 1:
            rule = min((value_of(q.object) for q in store.quads(NamedNode(place), t.RULE)), default="")
            article = iri.article(iri.identifier_of(owner_of(claim) or "") or "")
            yield Doubt(sure, claim, claim, rule, article)


# --- to and from a file --------------------------------------------------------------------------------


def as_turtle(store: Store) -> bytes:
    """All decisions as Turtle; `take_turtle` reads it back."""
    return turtle(quad.triple for quad in store.quads(graph=REVIEW))


def take_turtle(store: Store, content: bytes) -> int:
    """Add the decisions of a Turtle file, and apply them; how many of them are new.

    Nothing but decisions is taken: what else the file says is refused, and with it the file.

    Raises:
        ReviewError: the file is too large, no Turtle, or says something else.
        StoreError: the store cannot be written.
    """
    if len(content) > limit("review_bytes"):
        raise ReviewError(f"a file of decisions may have {limit('review_bytes'):,} bytes (review_bytes)")
    quads: list[Quad] = []
    try:
        for each in parse(content, format=RdfFormat.TURTLE):
            if not (isinstance(each.subject, NamedNode) and isinstance(each.object, NamedNode | Literal)):
                raise ReviewError(
                    f"{each.subject} {each.predicate} {each.object}: decisions have no such nodes"
                )
            quads.append(Quad(each.subject, each.predicate, each.object, REVIEW))
    except SyntaxError as error:
        raise ReviewError(f"the file is no Turtle: {error}") from error
    _check(quads)
    before = {each.node for each in decisions(store)}
    _put(store, quads)
    return len({each.node for each in decisions(store)} - before)


def _check(quads: Iterable[Quad]) -> None:
    """Refuse what is no whole decision."""
    said: dict[str, dict[NamedNode, list[NamedNode | Literal]]] = defaultdict(lambda: defaultdict(list))
    for quad in quads:
        if quad.predicate not in _PREDICATES:
            raise ReviewError(f"{quad.subject} {quad.predicate}: a decision has no such property")
        if isinstance(quad.object, NamedNode | Literal):
            said[value_of(quad.subject)][quad.predicate].append(quad.object)
    for node, each in said.items():
        kinds = [value_of(value) for value in each[t.DECISION_KIND]]
        whole = each[t.TYPE] == [t.DECISION] and len(kinds) == 1 and kinds[0] in KINDS
        if not (
            node.startswith(iri.decision(""))
            and whole
            and len(each[t.DECIDED_AT]) == 1
            and each[t.DECIDED_BY]
        ):
            raise ReviewError(f"{node} is no whole decision: a kind, who and when are needed")
        for predicate in (t.FIRST, t.SECOND, t.REJECTS, t.ABOUT):
            if not all(isinstance(value, NamedNode) for value in each[predicate]):
                raise ReviewError(f"{node}: {predicate} must be an IRI")
