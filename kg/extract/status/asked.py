"""What others are asked to do: an invitation plans the visit, urging somebody to talk plans nothing."""

from __future__ import annotations

from kg.document import DateMention, Phrase
from kg.extract.clauses.coordination import coordinated
from kg.extract.clauses.fronted import fronted_clause
from kg.extract.clauses.implied import first_actor
from kg.extract.passage import PLANNABLE, Passage
from kg.extract.slots import Slots
from kg.extract.status.called_for import WANTED, only_called_for
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Bond, Trigger
from kg.extract.words.verbal import looks_verbal
from kg.language.traits import Trait
from kg.model import Kind, Plover, Role


def of_the_sayer(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "said Chad had intruded and demanded that N'Djamena withdraw": no state asks itself."""
    pack, nodes = passage.language, passage.nodes
    stated = trigger.frame.kind is Kind.STATEMENT and not trigger.noun and not trigger.passive
    if not stated or nodes[trigger.first - 1].low not in pack.words.clause.joints:
        return slots
    acting = {p.speaks_for or p.entity for p in slots.get("subject", ())}
    toward = {p.speaks_for or p.entity for slot in ("object", "clause", "to") for p in slots.get(slot, ())}
    sayer = first_actor(nodes, pack) if acting & toward else None
    if sayer is None or (sayer.speaks_for or sayer.entity) in acting:
        return slots
    return {**slots, "subject": [sayer]}


def controlled(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "mengundang X untuk berkunjung", "invited X to visit": whoever is asked to does it."""
    doers = _asked(passage, trigger)
    return {**slots, "subject": doers} if doers else slots


def on_behalf(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "menelepon X untuk meminta keringanan bagi Y": X is asked, and Y is whom it would help."""
    asks = trigger.frame.plover is Plover.REQUEST and not trigger.noun and not trigger.passive
    if not passage.language.nouns_after or not asks or not slots.get("for"):
        return slots
    if any(slots.get(slot) for slot in ("object", "clause", "to", "from")):
        return slots
    talk = next((t for t in reversed(passage.triggers) if t.last <= trigger.first), None)
    led = passage.nodes[trigger.first - 1].low in passage.language.words.status.purposes
    if talk is None or not led or talk.frame.kind not in (Kind.CALL, Kind.MEETING):
        return slots
    return {slot: phrases for slot, phrases in slots.items() if slot != "for"}


def only_asked(passage: Passage, trigger: Trigger) -> bool:
    """ "urged Serbia to hold talks with Kosovo": nobody has said that there will be any."""
    if only_called_for(passage, trigger):
        return True
    asking = _asking(passage, trigger)
    inviting = asking is not None and Trait.INVITES in asking.frame.traits
    if passage.language.nouns_after:  # whose verb of asking may invite: "meminta X berkunjung"
        urged = trigger.frame.kind in (Kind.SIGNING, Kind.NEGOTIATION) and not inviting
        return (urged and bool(_asked(passage, trigger))) or _is_to_be_brought_about(passage, trigger)
    if inviting:
        return False
    return (
        bool(_asked(passage, trigger))
        or _is_of_what_is_asked(passage, trigger)
        or _is_asked_as_well(passage, trigger)
        or _is_to_be_brought_about(passage, trigger)
    )


def _is_of_what_is_asked(passage: Passage, trigger: Trigger) -> bool:
    """ "called on Chad to allow a mission to visit Mali": within what somebody is asked to do."""
    nodes, pack = passage.nodes, passage.language
    infinitives = pack.words.clause.infinitives
    inner = trigger.first if nodes[trigger.first].low in infinitives else trigger.first - 1
    if trigger.noun or trigger.frame.kind not in PLANNABLE or nodes[inner].low not in infinitives:
        return False
    asking = next((t for t in passage.triggers if t.frame.plover is Plover.REQUEST and t.last < inner), None)
    if asking is None or asking.noun or asking.passive or Trait.INVITES in asking.frame.traits:
        return False
    outer = next((n for n in range(asking.last, inner) if nodes[n].low in infinitives), 0)
    parting = pack.coordinators | pack.relatives | pack.complementizers
    return outer > 0 and nodes[outer - 1].actor and parting.isdisjoint(nodes.lows[outer:inner])


def _is_asked_as_well(passage: Passage, trigger: Trigger) -> bool:
    """ "wants Chad to free prisoners, and engage in talks with Mali": the second of what it is to do."""
    nodes, pack = passage.nodes, passage.language
    bare = trigger.noun or trigger.form is Form.BASE
    joints = pack.words.clause.joints
    near = range(trigger.first - 1, max(1, trigger.first - JOINED), -1)
    joint = next((n for n in near if nodes[n].low in joints), 0)
    if not (joint and bare) or trigger.frame.kind not in PLANNABLE or nodes[joint - 1].low != ",":
        return False
    asking = next((t for t in passage.triggers if t.frame.plover is Plover.REQUEST and t.last < joint), None)
    if asking is None or asking.noun or asking.passive or Trait.INVITES in asking.frame.traits:
        return False
    inner = nodes[joint + 1 : trigger.first]
    plain = all(n.low.isalpha() and n.phrase is None and not looks_verbal(n.low, pack) for n in inner)
    outer = next((n for n in range(asking.last, joint) if nodes[n].low in pack.words.clause.infinitives), 0)
    alone = not any(n.actor for n in nodes[outer + 1 : joint])
    return plain and alone and outer > 0 and nodes[outer - 1].actor


def _is_to_be_brought_about(passage: Passage, trigger: Trigger) -> bool:
    """ "called for Mali's help to revive talks between X and Y", "urged Mali to assist in reviving talks".

    So "meminta peran Mali untuk melanjutkan dialog antara X dan Y", which is not "dialog dengan X".
    """
    nodes, pack = passage.nodes, passage.language
    if trigger.frame.kind not in WANTED or not (trigger.noun or pack.nouns_after):
        return False
    asking = next((t for t in reversed(passage.triggers) if t.last <= trigger.first), None)
    if asking is None or asking.frame.plover is not Plover.REQUEST or asking.noun or asking.passive:
        return False
    behind = nodes[trigger.last - 1 : trigger.last + 1]
    others = any(pack.prepositions.get(n.low) == "between" for n in behind)
    verb = _verb_over(passage, trigger, asking.last) if trigger.noun else trigger.first
    if not verb or Trait.INVITES in asking.frame.traits or (pack.nouns_after and not others):
        return False
    parting = pack.coordinators | pack.relatives | pack.complementizers | {","}
    asked = any(n.actor for n in nodes[asking.last : verb])
    return asked and parting.isdisjoint(nodes.lows[asking.last : trigger.first])


def _verb_over(passage: Passage, trigger: Trigger, begin: int) -> int:
    """Where the verb of purpose stands whose object a noun is: "to revive stalled talks"; 0 without one."""
    nodes, pack = passage.nodes, passage.language
    leads = pack.words.clause.infinitives | pack.words.status.purposes
    for at in range(trigger.first - 1, max(begin, trigger.first - JOINED), -1):
        if nodes[at].phrase is not None or nodes[at].low in pack.prepositions:
            return 0  # "urged Mali during talks"
        gerund = bool(pack.gerund) and nodes[at].low.endswith(pack.gerund)
        if gerund or nodes[at - 1].low in leads:
            return at
    return 0


JOINED = 4
"""Most nodes from the conjunction to an act that somebody is asked for as well."""


def _asking(passage: Passage, trigger: Trigger) -> Trigger | None:
    """The request before an act that may be planned; none where whoever asks is asked himself."""
    asking = next((t for t in reversed(passage.triggers) if t.last <= trigger.first), None)
    if trigger.noun or trigger.frame.kind not in PLANNABLE or asking is None:
        return None
    pack, between = passage.language, passage.nodes.lows[asking.last : trigger.first]
    if pack.nouns_after and not pack.words.time.whens.isdisjoint(between):
        return None  # "Seruan itu disampaikan X saat bertemu Y": when they met
    if asking.last <= fronted_clause(passage.nodes, pack) < trigger.first:
        return None  # "Setelah meminta X mundur, Y terbang ke Z": Y, who asked
    return asking if asking.frame.plover is Plover.REQUEST and not asking.passive else None


def _asked(passage: Passage, trigger: Trigger) -> list[Phrase]:
    """Those between a request and an act who are asked to do it."""
    asking, pack, units = _asking(passage, trigger), passage.language, passage.nodes
    if asking is None:
        return []
    last = trigger.first - 1
    if not pack.nouns_after:  # "urged Serbia to hold talks": right before the infinitive
        infinitives = pack.words.clause.infinitives
        last += units[trigger.first].low in infinitives  # "Modi to visit Japan" has it in the trigger
        led = units[last].low in infinitives and (last == trigger.first or trigger.form is Form.BASE)
        last -= 1
        invites = Trait.INVITES in asking.frame.traits
        last -= invites and units[last].low == ","  # "invited her Chilean counterpart, X, to visit Lima"
        last = _whose_invitation(passage, asking, last)
        if not led or last < asking.first or not units[last].actor:
            return []
    elif not pack.words.time.whens.isdisjoint(units.lows[asking.last : last]):
        return []  # "permintaan X kepada Y ketika keduanya bertemu"
    for at in range(last, asking.last - 1, -1):
        if units[at].phrase is not None and units[at].actor:
            return coordinated(units, at, asking.last, pack)
        if units[at].low in pack.coordinators:
            return []
    return []


def _whose_invitation(passage: Passage, asking: Trigger, last: int) -> int:
    """ "handed X an official invitation to visit Lima": where X stands, before what is handed over.

    So in "handed X an invitation from Y to visit Lima"; of one "for Y to visit" Y is the guest.
    """
    nodes, pack = passage.nodes, passage.language
    if Trait.INVITES not in asking.frame.traits:
        return last
    lead = last - (nodes[last].actor and nodes[last - 1].low in pack.determiners | pack.possessives) - 1
    if nodes[last].actor and pack.prepositions.get(nodes[lead].low) == "from":
        last = lead - 1
    if last <= asking.last or nodes[last].low not in pack.words.status.invitations:
        return last
    while last > asking.last and nodes[last].phrase is None and nodes[last].low.isalpha():
        last -= 1
    return last


def asked_to_take_part(passage: Passage, bond: Bond) -> list[Phrase]:
    """ "X urged Y to attend the Lome Forum", "invited Y to pay an official visit": Y is to; English."""
    pack, nodes, at = passage.language, passage.nodes, bond.first - 2
    if pack.nouns_after or bond.passive or at < 2 or bond.tie.role is not Role.ATTENDEE:
        return []
    if bond.tie.does or bond.tie.announces or bond.tie.tells:
        return []  # "It is up to Chad to make a move"
    if nodes[at + 1].low not in pack.words.clause.infinitives:
        return []
    at -= nodes[at].low == ","  # "invited Ghana's minister, X, to attend"
    asking = next((t for t in reversed(passage.triggers) if t.last <= at), None)
    asks = asking is not None and asking.frame.plover is Plover.REQUEST and not asking.noun
    at = at if asking is None else _whose_invitation(passage, asking, at)
    if asking is None or not asks or asking.passive or not nodes[at].actor:
        return []
    if bond.tie.holds and Trait.INVITES not in asking.frame.traits:
        return []
    return coordinated(nodes, at, asking.last, pack)


def asked_to_an_event(passage: Passage, trigger: Trigger, date: DateMention) -> bool:
    """ "invited X to attend the Lome Forum on 5 April": the date is that of what X is asked to; English."""
    if trigger.frame.plover is not Plover.REQUEST or trigger.noun or passage.language.nouns_after:
        return False
    nodes, infinitives = passage.nodes, passage.language.words.clause.infinitives
    named = next((n for n in range(trigger.last, len(nodes)) if nodes[n].event is not None), 0)
    if not named or all(n.date is not date for n in nodes[named:]):
        return False
    return not infinitives.isdisjoint(nodes.lows[trigger.last - 1 : named])


def invited_on(passage: Passage, trigger: Trigger) -> bool:
    """ "invited him to come back on an official visit": the visit is to come."""
    pack, nodes = passage.language, passage.nodes
    if not trigger.noun or trigger.frame.kind is not Kind.VISIT or pack.nouns_after:
        return False
    asking = next((t for t in reversed(passage.triggers) if t.last <= trigger.first), None)
    if asking is None or asking.noun or Trait.INVITES not in asking.frame.traits:
        return False
    between = nodes.lows[asking.last : trigger.first]
    return "," not in between and not pack.words.clause.infinitives.isdisjoint(between)
