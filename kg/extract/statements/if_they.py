"""Whom a threat is toward that names only what it hangs on: "vowed to retaliate if Israel attacked"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kg.document import Phrase, PhraseKind
from kg.extract.drafts import Draft
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language
from kg.model import Kind, Plover, Role

ADJECTIVES = 2
"""Most nodes from "if" to whoever would do it: "unless the Ghanaian government"."""


def threatened_if(passage: Passage, told: Sequence[tuple[int, Draft]]) -> None:
    """ "We will use force if Niger attacks": a threat without a recipient is toward whom it hangs on."""
    nodes, pack = passage.nodes, passage.language
    if pack.nouns_after or pack.words.status.ifs.isdisjoint(nodes.words):
        return
    for _, draft in told:
        threat = draft.kind is Kind.STATEMENT and draft.plover is Plover.THREATEN
        if not threat or draft.entities(Role.RECIPIENT) or draft.about:
            continue
        own = {k for p in draft.parts for k in (p.entity, p.speaks_for)}
        whom = _on_whom_it_hangs(nodes, pack)
        if whom is not None and not own & {whom.entity, whom.speaks_for or whom.entity}:
            draft.add([whom], Role.RECIPIENT, draft.evidence[0])


def hangs_on_it(passage: Passage, trigger: Trigger, here: Sequence[tuple[int, Draft]]) -> bool:
    """ "threatened to cut supplies unless the army freed two drivers": what a threat asks for is no deed.

    What it answers is told as what may come: "vowed to respond if Israel attacked".
    """
    ifs, nodes = passage.language.words.status.ifs, passage.nodes
    if trigger.frame.plover not in YIELDING or ifs.isdisjoint(nodes.words) or not here:
        return False
    begun, threat = here[-1]
    if threat.kind is not Kind.STATEMENT or threat.plover is not Plover.THREATEN:
        return False
    at = next((n for n in range(trigger.first - 1, begun, -1) if nodes[n].low in ifs), None)
    return at is not None and {",", ";"}.isdisjoint(nodes.lows[at : trigger.first])


YIELDING: Final = frozenset({Plover.RETREAT, Plover.CONCEDE})
"""Types of what others are made to do by a threat."""


def _on_whom_it_hangs(nodes: Nodes, language: Language) -> Phrase | None:
    """The subject of the first condition: a state, as others may speak of somebody else.

    "Togo would face sanctions unless it withdrew": "it" is whoever opens the sentence.
    """
    at = next(n for n, node in enumerate(nodes) if node.low in language.words.status.ifs)
    if at + 1 < len(nodes) and nodes[at + 1].low in language.words.clause.body_pronouns:
        opens = nodes[0].phrase
        return opens if opens is not None and opens.kind is PhraseKind.COUNTRY else None
    behind = (nodes[n] for n in range(at + 1, min(at + 2 + ADJECTIVES, len(nodes))))
    phrase = next((n.phrase for n in behind if n.actor), None)
    a_state = phrase is not None and phrase.kind is PhraseKind.COUNTRY and not phrase.modifier
    return phrase if a_state else None
