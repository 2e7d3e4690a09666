"""For whom somebody speaks: "called for X to be released", "accused the army of jailing X"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.parties.by_whom_left import acting_state
from kg.extract.passage import Passage
from kg.extract.slots import Slots
from kg.extract.triggers.index import Form, trigger_index
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind, Plover

SAID = frozenset({Plover.REQUEST, Plover.ACCUSE})
DONE_TO_HIM = frozenset({Plover.RETREAT, Plover.COERCE, Plover.ASSAULT, Plover.SANCTION})
"""Types of what is done to people: letting them go, arresting, forcing, convicting or harming them."""

NEAR = 5
"""Nodes from the words of what is done to whom it is done to: "the immediate release of the president, X"."""


def on_his_behalf(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """The slots with the state of whoever is to be freed, or is told to be jailed, in his place.

    "The bloc called for President X to be freed", "menuntut pembebasan Presiden X", "agar X dibebaskan": X is
    not asked, but those who hold him.
    """
    if trigger.frame.kind is not Kind.STATEMENT or trigger.frame.plover not in SAID:
        return slots
    people = {id(p): p for ps in slots.values() for p in ps if p.kind is PhraseKind.PERSON}
    deeds = [t for t in passage.triggers if t.first >= trigger.last and t.frame.plover in DONE_TO_HIM]
    if not people:
        return slots
    if passage.language.nouns_after:
        held = {key for key, p in people.items() if _is_spoken_for(passage, trigger, p)}
    else:
        held = {key for key, p in people.items() if _is_held(passage, trigger, p, deeds)}
    if not held:
        return slots
    out: Slots = {}
    for slot, phrases in slots.items():
        mine = slot != "subject" and any(id(p) in held for p in phrases)
        states = [acting_state(p) for p in phrases if id(p) in held] if mine else []
        kept = [p for p in phrases if id(p) not in held] if mine else phrases
        out[slot] = [
            *kept,
            *(s for s in states if s is not None and s.entity not in {p.entity for p in kept}),
        ]
    return out


def _is_held(passage: Passage, trigger: Trigger, person: Phrase, deeds: list[Trigger]) -> bool:
    """Whether what is done, told behind the statement's verb, is done to somebody."""
    at = next((n for n, node in enumerate(passage.nodes) if node.actor and node.begin == person.begin), -1)
    for deed in deeds:
        active = deed.noun or deed.form in (Form.ING, Form.BASE)
        if active and deed.last <= at < deed.last + NEAR:
            others = passage.nodes[deed.last : at]
            return not any(n.actor or n.low in {",", ";"} for n in others)
    return _by_its_noun(passage, at) or (at >= trigger.last and _to_be_done(passage, at))


def _is_spoken_for(passage: Passage, trigger: Trigger, person: Phrase) -> bool:
    """Indonesian: whether what is asked is done to somebody: "pembebasan X", "agar X segera dibebaskan"."""
    nodes, pack = passage.nodes, passage.language
    at = next((n for n, node in enumerate(nodes) if node.phrase is person), -1)
    if at < trigger.last or trigger.passive:
        return False
    rows = trigger_index(pack.code)
    for n in range(at - 1, max(trigger.last - 1, at - NEAR, 0) - 1, -1):
        if any(form is Form.NOUN and f.plover in DONE_TO_HIM for _, (form, f) in rows.at(nodes.lows, n)):
            return True
        before = nodes[n].phrase
        row = before is not None and before.kind is PhraseKind.PERSON
        if not row and (nodes[n].low in {";", ""} or pack.prepositions.get(nodes[n].low)):
            break
    for n in range(at + 1, min(at + NEAR, len(nodes))):
        if any(form is Form.PASSIVE and f.plover in DONE_TO_HIM for _, (form, f) in rows.at(nodes.lows, n)):
            return True
        if not nodes[n].low.isalpha() or nodes[n].low in pack.relatives:
            break
    return False


def _to_be_done(passage: Passage, at: int) -> bool:
    """ "for X and five others to be released": the participle behind "to be"."""
    lows, pack = passage.nodes.lows, passage.language
    for n in range(at + 1, min(at + 1 + ASKED, len(lows) - 2)):
        if lows[n] in {",", ";"} or passage.nodes[n].actor:
            return False
        if lows[n] in pack.words.clause.infinitives and lows[n + 1] in pack.passive_auxiliaries:
            rows = trigger_index(pack.code).at(lows, n + 2)
            return any(form in PAST and frame.plover in DONE_TO_HIM for _, (form, frame) in rows)
    return False


PAST = frozenset({Form.PAST, Form.PARTICIPLE})

ASKED = 9
"""Nodes from somebody to what is to be done to him: "and seven other detained leaders to be released"."""


def _by_its_noun(passage: Passage, at: int) -> bool:
    """ "the release of X": a noun of what is done to people, by nobody who is named."""
    lows, pack = passage.nodes.lows, passage.language
    if at < 2 or lows[at - 1] not in pack.of_words:
        return False
    nouns = trigger_index(pack.code).at(lows, at - 2)
    return any(form is Form.NOUN and frame.plover in DONE_TO_HIM for _, (form, frame) in nouns)
