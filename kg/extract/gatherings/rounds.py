"""Rounds of talks for which somebody meets: "will gather in Luanda for a second round of talks"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.anaphora.next_one import AGAIN
from kg.extract.drafts import Draft, add_part
from kg.extract.passage import GATHERINGS, Passage, Telling
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind

LED = 7
"""Nodes from "for" to the noun of a round."""


def met_for_a_round(telling: Telling, passage: Passage, here: list[tuple[int, Draft]]) -> None:
    """One round of negotiations of a meeting and of the round of talks that it is for; not two events."""
    if passage.language.words.place.round_nouns.isdisjoint(passage.nodes.words):
        return
    _of_rounds(passage, here)
    for number, (at, round_told) in reversed(list(enumerate(here))):
        met = next((d for n, d in reversed(here[:number]) if n < at), None)
        if met is None or met.kind is not Kind.MEETING or round_told.kind is not Kind.NEGOTIATION:
            continue
        if met.sentence != passage.index or not _is_for(passage, at):
            continue
        met.kind = Kind.NEGOTIATION
        for part in round_told.parts:
            if part.entity not in met.entities():
                add_part(met, part)
        del here[number]
        telling.drafts.remove(round_told)


def after_the_talks(passage: Passage, trigger: Trigger) -> bool:
    """ "Abe and Moon had a working lunch after the three-way talks": another meeting than those talks."""
    pack, nodes = passage.language, passage.nodes
    after, the = (*nodes.lows[trigger.last : trigger.last + 2], "", "")[:2]
    told = after in pack.words.place.after_talks and the in pack.determiners
    if not told or trigger.frame.kind is not Kind.MEETING:
        return False
    talks = (t for t in passage.triggers if t.noun and trigger.last < t.first <= trigger.last + LED)
    return any(t.frame.kind in GATHERINGS for t in talks)


def _is_for(passage: Passage, at: int) -> bool:
    """Whether "for" leads the noun of a round, with words that only tell which round it is between them."""
    nodes, pack = passage.nodes, passage.language
    for n in range(at - 1, max(0, at - LED), -1):
        if pack.prepositions.get(nodes[n].low) == "for":
            return not pack.words.place.round_nouns.isdisjoint(nodes.lows[n : at + 1])
        if nodes[n].low not in pack.of_words and not (nodes[n].low.isalpha() or nodes[n].low == "-"):
            return False
    return False


def _of_rounds(passage: Passage, here: list[tuple[int, Draft]]) -> None:
    """ "two rounds of talks between X and Y": talks of several rounds are negotiations."""
    nodes, pack = passage.nodes, passage.language
    for at, draft in here:
        told = draft.kind is Kind.MEETING and at > 1 and nodes[at - 1].low in pack.of_words
        if told and nodes[at - 2].low in pack.words.place.round_nouns:
            draft.kind = Kind.NEGOTIATION


def between_foes(telling: Telling, drafts: Sequence[Draft]) -> None:
    """ "talks between the government and the Tamil Tigers": who talks with a movement at home negotiates."""
    for draft in drafts:
        _between_foes(telling, draft)
    for draft in drafts:
        pair = (draft, draft.follows) if draft.follows is not None else ()
        if any(d.kind is Kind.NEGOTIATION for d in pair):
            for other in pair:
                once_more = other.kind is Kind.MEETING and other.evidence[0].rule.startswith(AGAIN)
                other.kind = Kind.NEGOTIATION if once_more else other.kind


def _between_foes(telling: Telling, draft: Draft) -> None:
    known = telling.known
    if draft.kind is not Kind.MEETING or len(draft.states()) < FOES:
        return
    own = {key for key in draft.states() if key.startswith("country/")}
    listed = (known.reference.organizations.get(key) for key in draft.states())
    movements = (body for body in listed if body is not None and body.cls == MOVEMENT)
    if any(body.country in own for body in movements):
        said = " ".join(telling.article.text[e.begin : e.end] for e in draft.evidence).lower().split()
        if not known.language.words.place.peace_talks.isdisjoint(said):
            draft.kind = Kind.NEGOTIATION


FOES = 2

MOVEMENT = "Organization"
"""The class of movements, parties and rebels, as against bodies of a government and of states."""
