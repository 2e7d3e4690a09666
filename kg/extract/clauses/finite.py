"""Finite verbs beside others: joined to one that denies, behind "until", with a past that looks bare."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.clauses.next_clauses import own_clause_from
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.joints import joint_before
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language
from kg.model import Kind
from kg.records import replace


def since_joint(
    nodes: Nodes, trigger: Trigger, first: int, own: Sequence[str], language: Language
) -> Sequence[str]:
    """ "refused to budge and on Sunday accused Chad", "suspended trade and ordered the envoys out".

    What the first verb refuses or suspends is behind it, and no finite verb: "cut aid and will cut ties".
    """
    led = trigger.form is Form.BASE and nodes[trigger.first - 1].low in language.auxiliaries
    finite = (
        (led or trigger.form in (Form.PAST, Form.ACTIVE)) and not trigger.noun and not language.nouns_after
    )
    joint = joint_before(nodes, first, trigger.first - led, language) if finite else -1
    if joint < 0 and finite and not led:  # "denied it, and Togo offered to mediate"
        joint = own_clause_from(nodes, trigger.first, first, language)
    either = joint >= 0 and nodes[joint].low in language.words.status.alternatives  # "never accused X or"
    return own if joint < 0 or either else own[max(0, len(own) - trigger.first + joint + 1) :]


def up_to_then(nodes: Nodes, trigger: Trigger, first: int, language: Language) -> bool:
    """ "would stay closed until Chad freed them", "until Chad frees them": that has not come."""
    words = language.words.status
    if first == 0 or nodes[first - 1].low not in words.untils or trigger.noun:
        return False
    waiting = language.plans | words.would | language.negations | language.denials
    waits = not (waiting - language.words.clause.infinitives).isdisjoint(nodes.lows[: first - 1])
    return waits or trigger.form is Form.ACTIVE


def as_past(nodes: Nodes, trigger: Trigger, language: Language) -> Trigger:
    """ "revoked visas issued to Chadians and shut the crossing": the past of a verb whose forms are alike."""
    at = trigger.first - 1
    alike = trigger.form is Form.BASE and nodes[trigger.first].low in language.words.status.alike
    if not alike or trigger.noun or at < 0:
        return trigger
    free = nodes[at].actor or nodes[at].date is not None or nodes[at].low in language.coordinators
    free = free or nodes[at].low in language.relatives  # "Chad, which cut its aid"
    return replace(trigger, form=Form.PAST) if free else trigger


def as_carried(nodes: Nodes, trigger: Trigger, language: Language) -> Trigger:
    """ "may begin a three-day visit to", "did not pay a visit to": of the verb that carries the noun.

    So is a passive told by its bare auxiliary: "will fly to Lima and be received by X".
    """
    joined = trigger.passive and not language.nouns_after and trigger.first > 1
    if joined and nodes[trigger.first - 2].low in language.coordinators:
        bare = language.passive_auxiliaries & language.words.verb.bare_verbs
        at = trigger.first - 1
        return replace(trigger, first=at, form=Form.BASE, passive=False) if nodes[at].low in bare else trigger
    if not trigger.noun or language.nouns_after or trigger.frame.kind is not Kind.VISIT:
        return trigger
    for at in range(trigger.first - 1, max(0, trigger.first - CARRIED), -1):
        low = nodes[at].low
        if low in language.words.verb.carrying:
            modal = nodes[at - 1].low in language.auxiliaries | language.negations
            return replace(trigger, first=at, form=Form.BASE) if modal else trigger
        if nodes[at].phrase is not None or not (low.isalpha() or low == "-"):
            return trigger
    return trigger


CARRIED = 8
"""Nodes before a noun among which its verb stands: "may wrap up a three-day official visit"."""
