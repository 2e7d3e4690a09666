"""What somebody is thanked for, told in the words of the thanks: "thanked Peru for the maize it donated"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.arguments.arguments import subject
from kg.extract.clauses.clauses import clause
from kg.extract.passage import Passage
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind, Plover, Role
from kg.records import replace

REACH = 12
"""Most nodes between the thanks and the verb of giving."""


def given(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """Whoever is thanked for what "it" gave has given it, and whoever thanks has got it."""
    pack, units = passage.language, passage.nodes
    if trigger.noun or trigger.frame.plover is not Plover.AID or trigger.passive is not pack.nouns_after:
        return slots
    thanks = next((t for t in reversed(passage.triggers) if t.last <= trigger.first), None)
    if thanks is None or thanks.noun or trigger.first - thanks.last > REACH or not _thanks(thanks):
        return slots
    if pack.nouns_after:
        return _which_he_got(passage, trigger, thanks, slots)
    between = range(thanks.last, trigger.first)
    what = next((n for n in between if units[n].low in pack.words.place.toward), None)
    if what is None:
        return slots
    giver = _giver(passage, what + 1, trigger.first)
    thanked = [p for n in range(thanks.last, what) if (p := units[n].phrase) is not None and units[n].actor]
    first, _ = clause(units, thanks, pack)
    thankful = subject(units, first, thanks, pack)
    if giver is None or not thankful:
        return slots
    who = thanked[:1] if thanked else [giver] if isinstance(giver, Phrase) else []
    own = {p.speaks_for or p.entity for p in thankful}
    if not who or (who[0].speaks_for or who[0].entity) in own:
        return slots
    helped = [
        replace(p, kind=PhraseKind.COUNTRY, entity=p.speaks_for) if p.speaks_for else p for p in thankful
    ]
    return {**slots, "subject": who, "to": slots.get("to") or helped}


def _which_he_got(passage: Passage, trigger: Trigger, thanks: Trigger, slots: Slots) -> Slots:
    """ "berterima kasih atas bantuan yang diberikan X": whoever thanks for it has got it."""
    pack, units = passage.language, passage.nodes
    told = trigger.frame.roles
    named = any(phrases and told.get(slot) is Role.RECIPIENT for slot, phrases in slots.items())
    if named or units[trigger.first - 1].low not in pack.relatives or "to" not in told:
        return slots
    first, _ = clause(units, thanks, pack)
    helped = [
        replace(p, kind=PhraseKind.COUNTRY, entity=p.speaks_for) if p.speaks_for else p
        for p in subject(units, first, thanks, pack)
    ]
    return {**slots, "to": helped} if helped else slots


def thanked_for(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "berterima kasih atas hibah dari Chad": whose gift it is, which the slot of senders has."""
    pack, units = passage.language, passage.nodes
    givers = slots.get("from") or []
    if not pack.nouns_after or trigger.noun or trigger.passive or not givers or not _thanks(trigger):
        return slots
    at = next((n for n in range(trigger.last, len(units)) if units[n].phrase is givers[0]), trigger.last)
    for_what = any(pack.prepositions.get(low) == "about" for low in units.lows[trigger.first : at])
    own = {p.entity for p in givers}
    if not for_what or any(p.entity in own or p.speaks_for in own for p in slots.get("subject", ())):
        return slots
    return {**{k: v for k, v in slots.items() if k != "from"}, "to": slots.get("to") or givers}


def _thanks(trigger: Trigger) -> bool:
    return trigger.frame.kind is Kind.STATEMENT and trigger.frame.plover is Plover.SUPPORT


def _giver(passage: Passage, begin: int, verb: int) -> Phrase | bool | None:
    """Who stands right before the verb: a name; True of a pronoun or a thing ("wheat sent"), else None."""
    pack, units = passage.language, passage.nodes
    at = verb - 1
    while at > begin and units[at].low in pack.auxiliaries:
        at -= 1
    if at < begin:
        return None
    pronoun = units[at].low in pack.words.clause.body_pronouns or units[at].text.lower() in (
        pack.persons.keys() | pack.plurals
    )
    thing = at == verb - 1 and units[at].phrase is None and units[at].low.isalpha() and not pack.nouns_after
    return True if pronoun or thing else units[at].phrase if units[at].actor else None
