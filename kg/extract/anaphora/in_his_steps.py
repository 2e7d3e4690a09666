"""Who does what another does or did: "Bolivia mengikuti jejak Kolombia yang memutus hubungan"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase
from kg.extract.anaphora.about import ALIKE
from kg.extract.clauses.coordination import coordinated
from kg.extract.drafts import Draft
from kg.extract.passage import Passage, Telling
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal
from kg.language.pack import Language
from kg.model import Evidence, Kind, Role, Status
from kg.records import replace

ACTS = frozenset({Kind.STATEMENT, Kind.MEASURE})

NEAR = 9
"""Nodes from those who are joined to the verb that tells what all of them do."""


def in_his_steps(
    telling: Telling, passage: Passage, here: Sequence[tuple[int, Draft]]
) -> list[tuple[int, Draft]]:
    """The act told behind a verb of joining once more, by whoever joins; none where nobody does.

    With a relative pronoun it is what the others had done before ("yang sudah memutus hubungan"); else
    all do it together ("bergabung dengan X menarik duta besarnya"), or it is told of those who follow alone.
    """
    nodes, words = passage.nodes, passage.language.words.likewise
    if words.does_as_well.isdisjoint(nodes.words) or not passage.language.nouns_after:
        return []
    for at in range(1, len(nodes) - 3):
        if nodes[at].low not in words.does_as_well or not (behind := _behind(nodes, at, passage.language)):
            continue
        who = _who(nodes, at, passage.language)
        others, last = _others(nodes, behind, passage.language)
        told = next((d for n, d in here if last <= n < last + NEAR), None)
        if not who or not others or told is None or told.kind not in ACTS:
            continue
        in_order_to = nodes[last].low in passage.language.words.status.purposes
        if in_order_to and passage.language.plans.isdisjoint(nodes.lows[:at]):
            told.status = Status.HELD  # "bergabung dengan X untuk mengecam Y": both condemn it
        if told.status is not Status.HELD:
            continue
        evidence = Evidence(who[0].begin, nodes[last - 1].end, ALIKE + told.frame, 0.7)
        relative = nodes[last].low in passage.language.relatives
        if relative:
            return [(at, _apart(telling, passage, told, (who, others), evidence))]
        together = behind - at > 1 and nodes[behind - 1].low not in words.steps
        if not together:
            told.parts = [p for p in told.parts if p.role is not Role.ACTOR]
        told.add([*who, *others] if together else who, Role.ACTOR, evidence)
        return []
    return []


def _apart(
    telling: Telling,
    passage: Passage,
    told: Draft,
    both: tuple[list[Phrase], list[Phrase]],
    evidence: Evidence,
) -> Draft:
    """What was told once more, for those who join: its day is that of those who did it before them."""
    who, others = both
    own = {k for p in (*who, *others) for k in (p.entity, p.speaks_for)}
    kept = [p for p in told.parts if p.role is not Role.ACTOR and p.entity not in own]
    again = replace(told, parts=list(kept), evidence=[evidence], sentence=passage.index, end=None, place=None)
    again.start, again.said, again.then = None, None, True
    told.parts = list(kept)
    told.add(others, Role.ACTOR, evidence)
    again.add(who, Role.ACTOR, evidence)
    telling.drafts.append(again)
    return again


def _behind(nodes: Nodes, at: int, language: Language) -> int:
    """Where those who are joined stand: "bergabung dengan X", "mengikuti jejak X", "menyusul X"; or 0."""
    words = language.words.likewise
    with_whom = language.prepositions.get(nodes[at + 1].low) == "with"
    if with_whom or nodes[at + 1].low in words.steps:
        return at + 2
    return at + 1 if nodes[at].low in words.followed and nodes[at + 1].actor else 0


def _who(nodes: Nodes, at: int, language: Language) -> list[Phrase]:
    """The actors right before the verb, adverbs and auxiliaries between them left out."""
    last = at - 1
    while last > 0 and language.before_verbs(nodes[last].low):
        last -= 1
    return coordinated(nodes, last, 0, language) if nodes[last].actor else []


def _others(nodes: Nodes, at: int, language: Language) -> tuple[list[Phrase], int]:
    """Those who are joined, and the node behind the last of them; none where no verb of theirs follows."""
    last, joining = at, language.coordinators | language.determiners | {","}
    while last < len(nodes) - 1 and (nodes[last].actor or nodes[last].low in joining):
        last += 1
    phrases = [n.phrase for n in nodes[at:last] if n.actor and n.phrase is not None]
    goes_on = nodes[last].low in language.relatives or looks_verbal(nodes[last].low, language)
    purpose = nodes[last].low in language.words.status.purposes
    return (phrases, last) if goes_on or purpose else ([], last)
