"""What was meant to be done and was not: wished in vain, turned down, given up, or done only if."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kg.extract.status.called_off import but_called_off
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language
from kg.model import Status


def given_up(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "had been due to meet X but called it off": what a verb tells was planned, and is no more."""
    return not trigger.noun and but_called_off(nodes, trigger.last, language)


def wished_in_vain(nodes: Nodes, trigger: Trigger, before: Sequence[str], language: Language) -> bool:
    """ "wanted to visit Taipei but never did": no plan was called off, nobody ever came near it."""
    wished = not language.words.status.wished.isdisjoint(before)
    return wished and given_up(nodes, trigger, language)


def turned_down(before: Sequence[str], trigger: Trigger, language: Language) -> bool:
    """ "declined an invitation to visit Damascus", "was too ill to receive X": it will not be done."""
    words, to = language.words.status, language.words.clause.infinitives
    if trigger.noun or not before or before[-1] not in to:
        return False
    if not words.too.isdisjoint(before[-TOO:-1]):
        return True
    asked = before[-2:-1] and before[-2] in words.invitations
    return bool(asked) and not words.turning_down.isdisjoint(before[:-2])


TOO = 4
"""Nodes before a verb among which "too busy to" stands."""


def weighed(before: Sequence[str], trigger: Trigger, language: Language) -> Status | None:
    """ "is considering expelling", "avoided holding talks": what a verb in -ing tells is not done."""
    words = language.words.status
    undone = words.before_gerunds
    gerund = trigger.form is Form.ING and before[-1:] != ()
    if gerund and not words.hindering.isdisjoint(before) and language.prepositions.get(before[-1]) == "from":
        return Status.DENIED  # "prevented the navy from arresting"
    if not undone or undone.keys().isdisjoint(before):
        return None
    if gerund:
        return undone.get(before[-1]) or _in_a_list(before, language)
    carried = language.words.status.holding
    return next((undone[a] for a, b in pairwise(before) if a in undone and b in carried), None)


def _in_a_list(before: Sequence[str], language: Language) -> Status | None:
    """ "discussed closing the border and expelling Y": the next of what is talked of, all of it in -ing."""
    joints = language.words.clause.joints
    if before[-1] != "," and before[-1] not in joints:
        return None
    undone, shape = language.words.status.before_gerunds, language.gerund
    return next((undone[a] for a, b in pairwise(before) if a in undone and b.endswith(shape)), None)


def had_it_been(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "Had Chad signed it, ...", "would leave had Chad signed it": who knows that it has not."""
    had = language.words.verb.pluperfects
    if language.nouns_after or trigger.noun or trigger.form is not Form.PAST or had.isdisjoint(nodes.words):
        return False
    would = language.words.status.would
    opens = nodes[0].low in had and nodes[1].actor and 1 < trigger.first <= 1 + TOO
    inner = (n for n in range(max(1, trigger.first - TOO), trigger.first - 1) if nodes[n].low in had)
    behind = any(nodes[n + 1].actor and not nodes[n - 1].actor for n in inner)
    return (opens or behind) and not would.isdisjoint(nodes.words)


def would(nodes: Nodes, near: Sequence[str], language: Language) -> Status:
    """The future as told in the past, unless there is an "if"; who "would later expel" did."""
    words = language.words.status
    if not words.afterwards.isdisjoint(near[-1:]):
        return Status.HELD
    perfect = language.words.verb.perfects
    unreal = any(a in words.would and b in perfect for a, b in pairwise(near))  # "would have recalled it"
    return Status.CONDITIONAL if unreal or not words.ifs.isdisjoint(nodes.words) else Status.PLANNED
