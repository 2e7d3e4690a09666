"""What leads "to" and a verb, or a verb in -ing: "was under pressure to expel", "saw fit to expel"."""

from __future__ import annotations

from typing import Final

from kg.extract.status.called_off import says_one_of
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language
from kg.model import Kind, Status

PRESSED: Final = 8
"""Most nodes from "pressure" to what it is for: "under growing pressure from opposition parties to"."""

HEEDED: Final = 4
"""Most nodes from "bowed to" to the pressure: "bowed to growing public"."""

LED: Final = 4
"""Most nodes of what leads a verb in -ing: "wasted no time in"."""


def led_by(nodes: Nodes, trigger: Trigger, language: Language) -> Status | None:
    """What the words that lead a verb make of it; None where they are none that tell it so plainly.

    "ought to recall its envoy" and "faces calls to recall it" leave open whether it was done, "bowed to calls
    to recall it" and "wasted no time in recalling it" tell that it was.
    """
    words = language.words.status
    if trigger.noun or trigger.first < 2 or not words.open_before_to:
        return None
    if trigger.form is Form.ING:
        led = nodes.lows[max(0, trigger.first - LED) : trigger.first]
        return Status.HELD if any(led[-len(w) :] == w for w in words.done_before_gerunds) else None
    at = trigger.first - 1
    while at > 1 and nodes[at].low.endswith(language.adverbial):
        at -= 1
    if trigger.form is not Form.BASE or nodes[at].low not in language.words.clause.infinitives:
        return None
    if nodes[at - 1].low in words.open_before_to:
        return Status.CONDITIONAL
    passive = nodes[at - 2].low in language.passive_auxiliaries
    if passive and nodes[at - 1].low in words.only_urged:
        return Status.CONDITIONAL
    return _pressed(nodes, at, trigger, language)


def _pressed(nodes: Nodes, to: int, trigger: Trigger, language: Language) -> Status | None:
    """ "under pressure from Chad to expel him": what is asked for by the noun before `to`."""
    words = language.words.status
    for at in range(to - 1, max(0, to - PRESSED), -1):
        low = nodes[at].low
        if low in words.pressures:
            heeded = words.heeding.isdisjoint(nodes.lows[max(0, at - HEEDED) : at])
            acts = trigger.frame.kind in (Kind.MEASURE, Kind.STATEMENT)
            return Status.CONDITIONAL if heeded or not acts else Status.HELD
        if low in {",", ";"} or low in language.auxiliaries or low in language.relatives:
            return None
    return None


CLAIM: Final = 9
"""Most nodes from "reports" to the verb of the clause that stands bare behind it."""

DENIED: Final = 4
"""Nodes before "reports" among which the verb that denies them stands."""


def of_a_bare_claim(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "dismissed claims it had armed rebels", "denied reports its army shelled Y": "that" is left out."""
    words = language.words.status
    if language.nouns_after or trigger.form is not Form.PAST or trigger.passive or trigger.noun:
        return False
    if words.claims.isdisjoint(nodes.words) and words.rumours.isdisjoint(nodes.words):
        return False
    claims = words.claims | (words.rumours - words.denying)
    for at in range(trigger.first - 2, max(0, trigger.first - CLAIM), -1):
        low = nodes[at].low
        if low in {",", ";", ":"} or low in language.complementizers or low in language.relatives:
            return False
        if low in claims:
            disowned = language.denials | words.disowning
            whose = language.possessives | language.words.clause.body_pronouns | language.persons.keys()
            own = nodes[at + 1].low in whose
            return own and not disowned.isdisjoint(nodes.lows[max(0, at - DENIED) : at])
    return False


AGREED: Final = 12
"""Nodes behind what is denied among which "as planned" stands."""


def as_was_planned(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "will not visit Accra on Friday as planned": what is denied was planned once, and is called off."""
    words = language.words.status
    if not words.as_was_planned or nodes[-1].low == "?":
        return False
    behind = nodes.lows[trigger.last : trigger.last + AGREED]
    return bool(behind) and says_one_of(behind, words.as_was_planned)
