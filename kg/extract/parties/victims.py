"""Whom a deed befell that is condemned: "penangkapan wartawan Polandia", "the attack that hit Peru"."""

from __future__ import annotations

from typing import Final

from kg.document import PhraseKind
from kg.extract.arguments.together import named_behind
from kg.extract.passage import Passage
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language
from kg.model import Kind, Plover

LEAD: Final = 4
"""Most words between a verb of blame and the noun of the deed: "mengecam keras tindakan"."""

VICTIMS: Final = 5
"""Most words between that noun and the name: "penahanan dua orang wartawan senior"."""

DONE_TO: Final = frozenset({"against", "to", "about"})
"""Slots of prepositions before whom the deed befell: whoever stands before them does it."""


def not_the_victims(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "mengecam penangkapan wartawan Polandia di Belarus": toward Belarus, where it was done, not Poland.

    Indonesian: behind the noun of a deed that befalls people or things stands whom it befell; whose they are
    is blamed for nothing. "Penangkapan wartawan oleh Belarus" names the doer.
    """
    pack, nodes = passage.language, passage.nodes
    blames = trigger.frame.kind is Kind.STATEMENT and trigger.frame.plover in (Plover.ACCUSE, Plover.REJECT)
    blamed = slots.get("object") or []
    if not pack.nouns_after or not blames or trigger.noun or not blamed:
        return slots
    near = range(trigger.last, min(trigger.last + LEAD, len(nodes)))
    if trigger.passive:  # "Pengusiran diplomat Togo dikecam Mali"
        near = range(max(0, trigger.first - LEAD - VICTIMS), trigger.first)
    deed = next((n for n in near if nodes[n].low in pack.words.deed.befalling), None)
    if deed is None or any(nodes[n].actor for n in range(near.start, deed)):
        return slots
    whose = next((n for n in range(deed + 1, min(deed + VICTIMS, len(nodes))) if nodes[n].actor), deed)
    between = nodes[deed + 1 : whose]
    plain = all(n.low.isalnum() and n.low not in pack.prepositions for n in between)
    led = any(n.low in pack.relatives or n.low in pack.words.clause.agents for n in between)
    person = blamed[0].kind is PhraseKind.PERSON
    if not (between or person or trigger.passive) or not plain or led or nodes[whose].phrase is not blamed[0]:
        return slots
    behind = nodes[whose + 1].low if whose + 1 < len(nodes) else ""
    if pack.prepositions.get(behind) in DONE_TO:
        return slots  # "penembakan tentara Israel terhadap warga Palestina"
    doer = nodes[whose + 2].phrase if behind in pack.words.clause.agents and whose + 2 < len(nodes) else None
    if doer is not None and nodes[whose + 2].actor and doer not in slots.get("subject", ()):
        return {**slots, "object": [doer]}  # "mengecam pengusiran diplomat Togo oleh Ghana"
    return {**slots, "object": blamed[1:]}


def not_whom_it_hit(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "condemned the attack that targeted the embassy of Peru": Peru suffered it, and is not blamed."""
    pack, nodes = passage.language, passage.nodes
    harms = pack.words.deed.harms
    if trigger.frame.plover is not Plover.ACCUSE or pack.nouns_after or harms.isdisjoint(nodes.words):
        return slots
    led = pack.relatives | pack.complementizers
    struck = range(trigger.last + 1, len(nodes) - 1)
    at = next((n for n in struck if nodes[n].low in harms and _tells_of_a_deed(nodes, n, led, pack)), None)
    if at is None or any(n.actor for n in nodes[trigger.last : at]):
        return slots
    end = next((n for n in range(at, len(nodes)) if nodes[n].low in {",", ";", *pack.words.clause.joints}), 0)
    hurt = {id(node.phrase) for node in nodes[at : end or len(nodes)] if node.phrase is not None}
    left = {name: [p for p in told if name == "subject" or id(p) not in hurt] for name, told in slots.items()}
    return left if left != slots else slots


def laid_at_a_door(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "condemned a strike on X that Y blamed on Z", "a raid attributed to Z": Z did it, and not X or Y."""
    pack, nodes = passage.language, passage.nodes
    laid = pack.words.deed.laid
    judged = trigger.frame.kind is Kind.STATEMENT and trigger.frame.plover in (Plover.ACCUSE, Plover.REJECT)
    if not judged or trigger.noun or trigger.passive or not any(low in nodes.words for low, _ in laid):
        return slots
    ends = {";", *pack.words.clause.joints}
    for at in range(trigger.last, len(nodes) - 2):
        if nodes[at].low in ends or (nodes[at].low == "," and nodes[at + 1].low in pack.relatives):
            return slots  # ", which Togo blamed on Mali" is told beside it
        if (nodes[at].low, nodes[at + 1].low) in laid:
            whom = next((n for n in range(at + 2, min(at + 5, len(nodes))) if nodes[n].actor), None)
            row = named_behind(nodes, whom, len(nodes), pack) if whom is not None else []
            return {"subject": slots.get("subject", []), "object": row} if row else slots
    return slots


def _tells_of_a_deed(nodes: Nodes, verb: int, led: frozenset[str], pack: Language) -> bool:
    """Whether the verb tells of a noun before it: "the attack that targeted", "a raid targeting"."""
    before = nodes[verb - 1].low
    noun = before in pack.determiners or before in pack.possessives  # "the killing of X by Chad"
    return before in led or (nodes[verb].low.endswith(pack.gerund) and before.isalpha() and not noun)
