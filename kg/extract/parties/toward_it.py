"""Toward whom a deed is that has "it" for its object: "Kuwait refused. Iraq invaded it in August"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.passage import Passage, Telling
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.language.traits import Trait
from kg.model import Kind, Role

BODIES = frozenset({PhraseKind.COUNTRY, PhraseKind.ORGANIZATION})
"""Kinds of phrase that "it" may mean."""

ARTICLE = 5
"""Most letters of what may stand before a name that opens its sentence: "The "."""


REACH = 4
"""Most nodes between a verb and the pronoun: "broke off all relations with it"."""


def toward_it(telling: Telling, passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """Fills the slot of a pronoun behind the verb with the one state or body that it can mean.

    What is said of "it" may be about a deed or a plan; what is done to it, what it is asked or blamed for,
    or its recognition, is not.
    """
    units, pack, frame = passage.nodes, passage.language, trigger.frame
    if trigger.noun or trigger.passive or _no_pronoun(passage):
        return slots
    if _is_addressed(passage, trigger):
        meant = _the_one_inside(passage, trigger, slots) if slots.get("subject") else None
        meant = meant or (_opening_before(telling, passage, slots) if slots.get("subject") else None)
        others: dict[str, list[Phrase]] = {
            s: [] for s, role in frame.roles.items() if role is Role.RECIPIENT and slots.get(s)
        }
        return {**slots, **others, "object": [meant] if meant is not None else []}
    if _expels_its_envoys(passage, trigger, slots):
        meant = _the_one_inside(passage, trigger, slots) or _opening_before(telling, passage, slots)
        return {**slots, "object": [meant]} if meant is not None else slots
    at = _pronoun(passage, trigger)
    named = any(slots.get(s) for s, role in frame.roles.items() if role is Role.RECIPIENT and s != "at")
    if at is None or named or not slots.get("subject"):
        return slots
    slot = pack.prepositions.get(units.lows[at - 1], "object")
    if frame.roles.get(slot) is not Role.RECIPIENT:
        return slots
    meant = _the_one_inside(passage, trigger, slots)
    proposed = any(p.sentence >= passage.index - 1 for p in telling.proposals[-1:])  # "attacked it": a plan
    if meant is None and not proposed and not _done_before(telling, passage, trigger):
        meant = _opening_before(telling, passage, slots)
    return slots if meant is None else {**slots, slot: [meant]}


def _is_addressed(passage: Passage, trigger: Trigger) -> bool:
    """ "accused it of betraying Mali", "urged it to free them": "it" is a state or body, and is told so."""
    lows, words = passage.nodes.lows, passage.language.words.clause
    at = trigger.last - (lows[trigger.last - 1] in words.infinitives)
    if trigger.frame.kind is not Kind.STATEMENT or at + 2 > len(lows) or lows[at] not in words.body_pronouns:
        return False
    told = lows[at + 1] in words.infinitives or lows[at + 1] in passage.language.complementizers
    return told or passage.language.prepositions.get(lows[at + 1]) in BLAMED


def _no_pronoun(passage: Passage) -> bool:
    pack = passage.language
    pronouns = (pack.words.clause.body_pronouns, pack.words.group.its)
    return all(words.isdisjoint(passage.nodes.words) for words in pronouns)


def _expels_its_envoys(passage: Passage, trigger: Trigger, slots: Slots) -> bool:
    """ "Denmark let it happen, and Iraq expelled its ambassador": nobody expels his own."""
    pack, lows = passage.language, passage.nodes.lows[trigger.last : trigger.last + REACH]
    if trigger.frame.mode != "expel" or pack.nouns_after or not slots.get("subject"):
        return False
    its = lows[:1] != () and lows[0] in pack.words.group.its
    envoys = its and not (pack.words.people.envoys | pack.people).isdisjoint(lows[1:])
    return envoys and not any(slots.get(s) for s, r in trigger.frame.roles.items() if r is Role.RECIPIENT)


BLAMED = ("of", "for")
"""What leads the deed for which somebody is blamed or thanked."""


def _pronoun(passage: Passage, trigger: Trigger) -> int | None:
    """The node of "it" behind a verb of doing or of recognition, with no name between them."""
    units = passage.nodes
    recognising = [t.last for t in passage.triggers if Trait.RECOGNISES in t.frame.traits]
    done = trigger.frame.kind is Kind.MEASURE or any(
        trigger.first < last <= trigger.last + REACH for last in recognising
    )
    for at in range(trigger.last, min(trigger.last + REACH, len(units))) if done else ():
        if units[at].low in passage.language.words.clause.body_pronouns:
            return at
        if not units[at].low.isalpha():
            return None
    return None


def _done_before(telling: Telling, passage: Passage, trigger: Trigger) -> bool:
    """ "The union suspended Gabon. The bank suspended it": whom the sentence before has the same done to."""
    act = (trigger.frame.kind, trigger.frame.plover)
    last = next((d for d in reversed(telling.drafts) if d.sentence < passage.index), None)
    return last is not None and last.sentence == passage.index - 1 and (last.kind, last.plover) == act


def _others(phrase: Phrase | None, slots: Slots) -> bool:
    """Whether a phrase is a state or body, and not whoever does it."""
    if phrase is None or phrase.kind not in BODIES:
        return False
    own = {key for p in slots["subject"] for key in (p.entity, p.speaks_for) if key}
    return own.isdisjoint({key for key in (phrase.entity, phrase.speaks_for) if key})


def _the_one_inside(passage: Passage, trigger: Trigger, slots: Slots) -> Phrase | None:
    """ "When Kuwait refused, Iraq invaded it": the one other state before the verb, if one is."""
    before = (n.phrase for n in passage.nodes[: trigger.first] if n.actor)
    others = [p for p in before if _others(p, slots) and p is not None and not p.modifier]
    states = [p for p in others if p.kind is PhraseKind.COUNTRY]
    meant = states or others  # "Chad let them burn a Koran, and Iraq expelled its envoy": Chad's
    return meant[0] if len({p.entity for p in meant}) == 1 else None


def _opening_before(telling: Telling, passage: Passage, slots: Slots) -> Phrase | None:
    """ "Kuwait refused. Iraq invaded it": whom the sentence before begins with."""
    phrase = passage.before
    if phrase is None or not _others(phrase, slots) or phrase.modifier:
        return None
    head = telling.article.text[max(0, phrase.begin - ARTICLE) : phrase.begin].strip(" ")
    opens = not head or not head[-1].isalnum() or head.lower() in passage.language.determiners
    return phrase if opens or head.rpartition(" ")[2].lower() in passage.language.determiners else None
