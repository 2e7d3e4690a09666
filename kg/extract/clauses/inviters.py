"""Who hosts because he invited: "will visit Oslo at the invitation of X", "atas undangan X"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase, PhraseKind
from kg.extract.drafts import Draft
from kg.extract.passage import Passage
from kg.extract.words.nodes import Nodes
from kg.find.scene import GENITIVES
from kg.language.pack import Language
from kg.model import Kind, Role

GUESTS = frozenset({Kind.VISIT, Kind.MEETING, Kind.NEGOTIATION})
"""Kinds to which one is invited."""

REACH = 10
"""Most nodes from the invitation to whose it is: "of his Armenian counterpart, Serzh Sargsyan"."""


def invited_by(passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """Whoever is told to have invited the guests of a visit or talks is their host."""
    nodes, words = passage.nodes, passage.language.words.place
    if words.invitations.isdisjoint(nodes.words) or not any(d.kind in GUESTS for _, d in here):
        return
    for at in range(2, len(nodes)):
        if nodes[at].low not in words.invitations:
            continue
        host = _inviter(nodes, at, passage.language) or _with_his_guest(nodes, at, passage.language)
        told = [d for n, d in here if d.kind in GUESTS and n < at]
        told = told[-1:] or [d for _, d in here if d.kind is Kind.VISIT]
        if host is not None and told:
            _receive(told[0], host)


def _receive(draft: Draft, host: Phrase) -> None:
    """Make him the host, unless he comes himself, or the visit is to another country than his."""
    comes = {k for p in draft.parts if p.role is Role.VISITOR for k in (p.entity, p.speaks_for)}
    state = host.speaks_for or host.entity
    elsewhere = draft.kind is Kind.VISIT and draft.venue_country not in (None, state)
    if elsewhere or comes & {host.entity, state}:
        return
    draft.parts = [p for p in draft.parts if p.entity != host.entity or p.role is Role.HOST]
    draft.add([host], Role.HOST, draft.evidence[0])


def _with_his_guest(nodes: Nodes, at: int, language: Language) -> Phrase | None:
    """ "X and his guest, Y, who had flown in on Monday": X, to whom Y came."""
    own = nodes[at - 1].low in language.possessives and nodes[at - 2].low in language.words.clause.joints
    host = nodes[at - 3].phrase if own and at > 2 else None
    return host if host is not None and host.kind is PhraseKind.PERSON else None


def _inviter(nodes: Nodes, at: int, language: Language) -> Phrase | None:
    """Whose invitation stands at `at`: the person told behind it, else the state; or whoever owns it."""
    words = language.words.place
    before = nodes[at - 1]
    if before.low in GENITIVES and nodes[at - 2].actor:  # "at Switzerland's invitation"
        return nodes[at - 2].phrase if nodes[at - 3].low in words.inviting else None
    led = before.low in words.inviting or (
        before.low in language.determiners and nodes[at - 2].low in words.inviting
    )
    if not led:
        return None
    found: Phrase | None = None
    for node in nodes[at + 1 : at + REACH]:
        if node.low in {".", ";"} or node.low in language.relatives:
            break
        if node.actor and node.phrase is not None:
            if node.phrase.kind is PhraseKind.PERSON:
                return node.phrase
            found = found or node.phrase
    return found
