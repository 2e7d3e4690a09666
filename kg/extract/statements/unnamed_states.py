"""Statements toward states that bear no name: "mengecam negara-negara Barat atas senjata bagi Ukraina"."""

from __future__ import annotations

from typing import Final

from kg.document import PhraseKind
from kg.extract.drafts import Draft
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language
from kg.model import Kind, Role

FAR: Final = 6
"""Most nodes from a verb to a preposition that leads the states: "memperingatkan konsekuensi serius bagi"."""

TOWARD: Final = frozenset({"to", "for", "against", "about"})
"""Slots of such a preposition."""

EXAMPLES: Final = 4
"""Nodes behind the states among which "termasuk" stands, where some of them are named after all."""


def toward_unnamed_states(passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """Takes those from the recipients who are only named behind states without a name, Indonesian.

    "Rusia mengecam negara-negara Barat atas pengiriman senjata ke Ukraina" is not toward Ukraine, nor toward
    whoever the article tells to have acted against Russia before.
    """
    nodes, pack = passage.nodes, passage.language
    if draft.kind is not Kind.STATEMENT or trigger.noun or trigger.passive or not pack.nouns_after:
        return
    behind = _behind_the_states(nodes, trigger.last, pack)
    if behind is None or any(
        pack.prepositions.get(low) == "including" for low in nodes.lows[behind : behind + EXAMPLES]
    ):
        return
    draft.to_unnamed = True
    draft.parts = [p for p in draft.parts if p.role is not Role.RECIPIENT]


def _behind_the_states(nodes: Nodes, first: int, pack: Language) -> int | None:
    """The node behind the states that a verb before `first` is toward; None where they have names."""
    for at in range(first, min(first + FAR, len(nodes))):
        low = nodes[at].low
        led = at == first or pack.prepositions.get(nodes[at - 1].low) in TOWARD
        if led and (behind := _past_the_states(nodes, at, pack)) is not None:
            return behind
        if nodes[at].actor or low in {",", ".", ";", '"'} or low in pack.relatives | pack.complementizers:
            return None
    return None


def _past_the_states(nodes: Nodes, at: int, pack: Language) -> int | None:
    """The node behind "negara-negara Barat", "sejumlah negara Eropa" at `at`; None without such words."""
    some = nodes[at].low in pack.words.group.some
    at += some
    plural = nodes.lows[at + 1 : at + 2] == ("-",)
    if plural and nodes[at].low in pack.members:
        at += 2
    if at >= len(nodes) or not (some or plural):
        return None
    phrase = nodes[at].phrase
    if phrase is not None:
        return at + 1 if phrase.kind is PhraseKind.PLACE else None  # "negara Eropa"
    if nodes[at].low not in pack.members:
        return None
    follows = nodes[at + 1] if at + 1 < len(nodes) else None
    if follows is None or follows.actor or follows.low in pack.demonstratives or follows.low in pack.members:
        return None  # "negara-negara itu", "negara-negara anggota PBB"
    return at + 2
