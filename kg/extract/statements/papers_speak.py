"""Statements that act, by those who gave them out: "X met Y. A joint statement condemned Togo"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase, PhraseKind
from kg.extract.drafts import Draft
from kg.extract.passage import GATHERINGS, GREAT, Telling
from kg.extract.words.nodes import Node, Nodes
from kg.language.pack import Language
from kg.model import EntityKey, Kind, Role, Status
from kg.records import replace

NEAR = 2
"""Sentences back in which those who gave a statement out met or spoke."""

MOST = 4
"""Most states whose joint statement one is that only their meeting tells."""


def with_papers_speaking(
    telling: Telling, nodes: Nodes, language: Language, sentence: int, before: Phrase | None
) -> Nodes:
    """English: the nodes, with those who gave a statement out in the place of one that does something.

    `before` is whom the sentence before was about.
    """
    papers = language.words.body.papers_given_out
    if papers.isdisjoint(nodes.words):
        return nodes
    out: list[Node] = []
    for at, node in enumerate(nodes):
        told = _whose(telling, nodes, at, language, sentence, before) if node.low in papers else ()
        out.append(_acting(telling, node, told) if told else node)
    return Nodes(out)


def _whose(
    telling: Telling, nodes: Nodes, at: int, language: Language, sentence: int, before: Phrase | None
) -> Sequence[EntityKey]:
    """Whose statement a noun means that a verb follows; nobody's where its owner stands beside it."""
    led = nodes[:at] if at <= LED else ()
    articles = language.words.place.definite | language.words.clause.indefinite | language.words.group.their
    if not led or led[0].low not in articles or any(n.phrase is not None for n in led):
        return ()
    if not _does(nodes, at + 1, language):
        return ()
    recent = [d for d in reversed(telling.drafts) if sentence - d.sentence <= NEAR]
    if not language.words.clause.jointly.isdisjoint(n.low for n in led):
        return next((states for d in recent if (states := _those_who_met(d))), ())
    if led[0].low not in language.words.place.definite:
        return ()
    given = next((who for d in recent if (who := _who_spoke(d))), ())
    speaks = before is not None and before.kind in (PhraseKind.COUNTRY, PhraseKind.ORGANIZATION)
    if (voice := _who_was_quoted(telling, nodes[0].begin)) is not None:
        return (voice,)  # "The ministry said Togo had shelled a town. The statement accused Togo"
    return given or ((before.entity,) if before is not None and speaks and not before.others else ())


LED = 3
"""Most nodes before a statement: "The final joint statement"."""


def _who_was_quoted(telling: Telling, begin: int) -> EntityKey | None:
    """The state or body whose words the sentence before gives, and gives last."""
    said = [q.speaker for q in telling.quoted if telling.told_from <= q.begin < begin]
    return said[-1] if said and said[-1].startswith(("organization/", "country/")) else None


def _does(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether a verb that says no words follows: "also condemned", "called on"; not "said that"."""
    also = language.words.clause.as_well
    while at < len(nodes) and (nodes[at].low in also or nodes[at].low.endswith(language.adverbial)):
        at += 1
    low = nodes[at].low if at < len(nodes) else ""
    return low not in language.sayings and (
        low in language.words.verb.object_verbs or low.endswith(language.past)
    )


def _those_who_met(draft: Draft) -> Sequence[EntityKey]:
    """The states of a meeting, a call or a visit, in their order by key."""
    met = draft.kind in GATHERINGS | {Kind.VISIT, Kind.CALL} and draft.status is Status.HELD
    states = draft.states() | ({draft.venue_country} - {None} if draft.kind is Kind.VISIT else set())
    several = met and 1 < len(states) <= MOST and all([str(key).startswith("country/") for key in states])
    return sorted(key for key in states if key is not None) if several else ()


def _who_spoke(draft: Draft) -> Sequence[EntityKey]:
    """Who made a statement or took a measure: a body before its state; whose great meeting it was."""
    if draft.kind in GREAT:
        return sorted(draft.entities(Role.ORGANIZER))[:1]
    if draft.kind is Kind.SIGNING:
        return sorted(key for key in draft.states(Role.SIGNATORY) if key.startswith("country/"))[:MOST]
    if draft.kind not in (Kind.STATEMENT, Kind.MEASURE):
        return ()
    acting = draft.entities(Role.ACTOR)
    bodies = sorted(key for key in acting if key.startswith("organization/"))
    return bodies[:1] or sorted(key for key in draft.states(Role.ACTOR) if key.startswith("country/"))


REACH = 6
"""Most drafts back to the one that tells for whom a body speaks."""


def _acting(telling: Telling, node: Node, keys: Sequence[EntityKey]) -> Node:
    """A node that means those who act instead of a noun."""
    kind = PhraseKind(keys[0].partition("/")[0])
    parts = (p for d in reversed(telling.drafts[-REACH:]) for p in d.parts if p.entity == keys[0])
    owner = telling.owners.get(keys[0])
    speaks = next((p.speaks_for for p in parts), None) or owner or keys[0]  # a ministry speaks for its state
    phrase = Phrase(node.begin, node.end, kind, keys[0], False, speaks, others=tuple(keys[1:]))
    return replace(node, low="", phrase=phrase, actor=True)
