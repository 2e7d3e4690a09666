"""What a frame still asks for behind the next trigger: "laid the blame for the raid on X"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.document import Phrase
from kg.extract.clauses.prepositions import anothers_agent
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language
from kg.model import Kind, Role

NEAR = 8
"""Most nodes from a verb to the noun of what it is about, which tells another event."""

WHAT = frozenset({"of", "for", "to"})
"""Slots of what is offered or asked for: "a call for talks", "an invitation to a summit"."""


def wants(trigger: Trigger, filled: Mapping[str, Sequence[Phrase]], slot: str) -> bool:
    """Whether a frame asks for a slot, and none of those it asks for is filled yet."""
    asked = trigger.frame.requires.split("|")
    return slot in asked and not any(filled.get(each) for each in asked)


def past_the_next(
    nodes: Nodes,
    trigger: Trigger,
    own: int,
    at: int,
    filled: Mapping[str, Sequence[Phrase]],
    slot: str,
    language: Language,
) -> bool:
    """Whether a slot that opens at node `at`, behind the next trigger at `own`, is still the first one's.

    "rejected an offer of talks from Chad" is toward Chad, and so is "pinned the blame for the raid on Chad".
    """
    if slot in ("at", "by"):
        return slot == "by" or not _in_what_it_adds(nodes, own, at, language)
    said = trigger.frame.kind is Kind.STATEMENT and not trigger.noun
    if not said or language.nouns_after or own - trigger.last > NEAR:
        return False
    before = nodes[own - 1].low
    may_pass = (
        before in language.prepositions or before in language.determiners or before in language.possessives
    )
    if may_pass and slot == "from":  # not "talks during a visit by traders from Chad"
        return all(language.prepositions.get(n.low, "of") in WHAT for n in nodes[own:at])
    return may_pass and (slot in WHAT or slot == "beyond" or wants(trigger, filled, slot))


def behind_by(
    nodes: Nodes, trigger: Trigger, filled: Mapping[str, Sequence[Phrase]], at: int, language: Language
) -> str:
    """The slot of whoever stands behind "by" at `at`, where another participle stands before it; else "".

    "a truce brokered by Angola" is nobody's of the act; "highlighted the threat posed by Chad" and "praised
    the role played by Chad" are toward Chad, "seized a ship owned by Chad" is of Chad.
    """
    if at <= trigger.last or wants(trigger, filled, "by"):
        return ""
    if not anothers_agent(nodes, trigger.last, at, language):
        return ""
    words, active = language.words.verb, not (trigger.noun or trigger.passive)
    if active and trigger.frame.kind is Kind.MEASURE and nodes[at - 1].low in words.owned:
        return "of" if trigger.frame.roles.get("of") is Role.RECIPIENT else "beyond"
    said = active and trigger.frame.kind is Kind.STATEMENT
    said = said and (nodes[at - 1].low in words.performed or _of_what_was_done(nodes, trigger, language))
    return "" if said and not any(filled.get(slot) for slot in ("object", "of", "to")) else "beyond"


def _of_what_was_done(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "mengecam (kembali) ditangkapnya nelayan Ghana oleh Togo": a passive in "-nya" names what Togo did."""
    if not language.nouns_after or trigger.last + 1 >= len(nodes):
        return False
    first = nodes[trigger.last].low
    led = first in language.auxiliaries or first in language.prepositions
    done = nodes[trigger.last + led].low
    prefix, own = language.words.verb.passive_prefix, language.words.title.own_suffix
    return bool(own) and done.endswith(own) and done.startswith(prefix)


def _in_what_it_adds(nodes: Nodes, own: int, at: int, language: Language) -> bool:
    """ "cut ties with Chad, accusing it of a raid in Togo": where what it is accused of was, not the cut."""
    if language.nouns_after or nodes[own - 1].low != ",":
        return False
    return any(language.prepositions.get(n.low, "") in CHARGED for n in nodes[own + 1 : at])


CHARGED = frozenset({"of", "for"})
"""Slots of what somebody is accused of or thanked for."""
