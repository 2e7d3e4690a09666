"""Who is at a gathering because he goes there or comes from it: "left for the summit"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase, PhraseKind
from kg.extract.clauses.coordination import coordinated
from kg.extract.clauses.governed import governed
from kg.extract.clauses.implied import named_first
from kg.extract.drafts import Draft, add_part
from kg.extract.gatherings.on_the_sidelines import held_there, on_the_sidelines
from kg.extract.passage import BODIES, GREAT, Passage, may_take_part
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.extract.words.things import is_of_people
from kg.language.pack import Language
from kg.model import Evidence, Kind, Role, Status, ZoneKind
from kg.records import replace

LEADS = frozenset({"for", "from", "to"})
"""Slots of the prepositions between a verb of going and the gathering."""

DESCRIBED = 7
"""Nodes of the noun's phrase before its head: "the second annual African Union summit"."""

JOURNEY = 8
"""Nodes from the verb of going to the preposition: "flew to Doha on Monday for"."""


NEGATED = 3
"""Nodes before the verb of going in which "not" stands: "would not again come"."""


def who_goes(passage: Passage, at: int) -> list[Phrase]:
    """Who goes to or comes from the gathering whose head stands at a node."""
    nodes, pack = passage.nodes, passage.language
    going = pack.words.place.going
    if going.isdisjoint(nodes.words):
        return []
    lead = _lead(nodes, at, pack)
    if lead is None:
        return []
    for verb in range(lead - 1, max(-1, lead - 1 - JOURNEY), -1):
        low = nodes[verb].low
        if low in going:
            if not pack.negations.isdisjoint(nodes.lows[max(0, verb - NEGATED) : verb]):
                return []  # "warned that she would not come to another summit"
            staying = low in pack.auxiliaries and not pack.nouns_after  # "is in Doha for the summit"
            days = pack.words.verb.before_days  # "was in Doha on Monday for"
            dated = all(n.date is not None or n.low in days for n in nodes[verb + 3 : lead])
            there = verb + 2 < lead and dated and nodes[verb + 1].low in pack.words.place.within
            if pack.nouns_after and (verb == 0 or nodes[verb - 1].low == ","):
                return _set_apart(nodes, verb, at, pack)
            return _subject(nodes, verb, pack) if there or not staying else []
        if low in {";", ":"} or low in pack.complementizers:
            return []
    return []


def comes_to_it(passage: Passage, at: int) -> bool:
    """Whether somebody goes to the gathering whose head stands at a node, or is welcomed to it."""
    return bool(who_goes(passage, at) or welcomed_to(passage, at)[0])


def welcomes_to_it(passage: Passage, trigger: Trigger) -> bool:
    """ "welcomed leaders to the summit in Lima": who receives guests there hosts it, and holds no other."""
    if trigger.noun or trigger.passive or passage.nodes[trigger.first].low not in _welcomes(passage):
        return False
    great = (t.first for t in passage.triggers if t.noun and t.frame.kind in GREAT)
    return any(0 < at - trigger.first < WELCOMED and welcomed_to(passage, at)[0] for at in great)


def _welcomes(passage: Passage) -> frozenset[str]:
    return passage.language.words.place.welcoming


def welcomed_to(passage: Passage, at: int) -> tuple[list[Phrase], list[Phrase]]:
    """ "X welcomed Y to the summit in Lima", "received Y for the summit": who did, and whom."""
    nodes, pack = passage.nodes, passage.language
    welcomes = pack.words.place.welcoming
    lead = None if pack.nouns_after or welcomes.isdisjoint(nodes.words) else _lead(nodes, at, pack)
    if lead is None or pack.prepositions[nodes[lead].low] == "from":
        return [], []
    verb = next((n for n in range(lead - 1, max(0, lead - WELCOMED), -1) if nodes[n].low in welcomes), None)
    if verb is None:
        return [], []
    if is_of_people(nodes[lead - 1].low, pack) and not any(n.actor for n in nodes[verb + 1 : lead]):
        return _subject(nodes, verb, pack), []  # "welcomed leaders to the summit"
    last = next((n for n in range(lead - 1, verb, -1) if nodes[n].actor), None)
    if last is None or any(pack.prepositions.get(n.low, "of") != "of" for n in nodes[verb + 1 : last]):
        return [], []
    guests = [p for p in coordinated(nodes, last, verb + 1, pack) if not p.modifier]
    return (_subject(nodes, verb, pack) if guests else []), guests


WELCOMED = 14
"""Nodes from the verb of welcoming to that preposition: "welcomed the leaders of Chad, Togo and Niger to"."""


def _set_apart(nodes: Nodes, verb: int, at: int, pack: Language) -> list[Phrase]:
    """ "Sepulang dari KTT ASEAN, X berpidato", "X tiba, sepulang dari KTT": whom it is about."""
    who = named_first(nodes, at + 1 if verb == 0 else 0, len(nodes) if verb == 0 else verb, pack)
    phrase = nodes[who].phrase if who is not None else None
    return [phrase] if phrase is not None and phrase.kind is PhraseKind.PERSON else []


def _lead(nodes: Nodes, at: int, pack: Language) -> int | None:
    """The node of the preposition before the gathering's phrase."""
    for step in range(at - 1, max(0, at - 1 - DESCRIBED), -1):
        low = nodes[step].low
        if low in pack.prepositions:
            return step if pack.prepositions[low] in LEADS else None
        if nodes[step].date is not None or (
            low and not low.replace("-", "").isalnum() and low not in {"-", "'s"}
        ):
            return None
    return None


def _subject(nodes: Nodes, verb: int, pack: Language) -> list[Phrase]:
    """Those right before a verb, past auxiliaries, adverbs, "who" and a day."""
    for step in range(verb - 1, max(-1, verb - 1 - JOURNEY), -1):
        node = nodes[step]
        if node.actor and node.phrase is not None:
            several = [] if governed(nodes, step, 0, pack) else coordinated(nodes, step, 0, pack)
            return [
                p for p in several if p.kind in (PhraseKind.PERSON, PhraseKind.COUNTRY) and not p.modifier
            ]
        small = pack.before_verbs(node.low) or node.low in pack.relatives or node.low in pack.prepositions
        small = small or (node.low,) in pack.words.status.done  # "X chose to go to the summit in Kazan"
        if not (small or node.date is not None or node.low == ","):
            return []
    return []


def at_the_gatherings(passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """ "returned from the Arab League summit in Doha", "welcomed X to the summit": whoever did was there."""
    pack = passage.language
    moving = pack.words.place.going | pack.words.place.welcoming
    if moving.isdisjoint(passage.nodes.words):
        return
    if pack.nouns_after and not pack.cancels.isdisjoint(passage.nodes.words):
        return  # "rencana X berangkat ke KTT ... dibatalkan"
    for at, draft in here:
        if draft.kind not in GREAT or draft.status is Status.CANCELLED:
            continue
        hosts, guests = welcomed_to(passage, at)
        visits = [d for n, d in here if at - JOURNEY <= n < at and d.kind is Kind.VISIT]
        stays_away = bool(visits) and visits[-1].status in (Status.DENIED, Status.CANCELLED)
        going = () if stays_away else who_goes(passage, at)  # "X will not travel to the summit in Kazan"
        people = [p for p in (*going, *guests) if may_take_part(p, Role.ATTENDEE)]
        told = draft.evidence[-1]
        evidence = Evidence(told.begin, told.end, "bound:gathering", 0.8)
        draft.add(people, Role.ATTENDEE, evidence)
        draft.add([p for p in hosts if may_take_part(p, Role.HOST)], Role.HOST, evidence)
        if people and visits and draft.place is None:
            draft.is_where(visits[-1])
        month = visits[-1].start if people and visits and visits[-1].status is Status.HELD else None
        if draft.start is None and month is not None and month.day is None:
            draft.start, draft.said = month, visits[-1].said


def beside_the_gatherings(passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """ "met X on the sidelines of the G20 summit", "at the African Union summit": both were there.

    Of two who "met at a summit in Singapore" that is the meeting, so a body or a name tells the other.
    """
    if passage.language.nouns_after or passage.sentence.zone is ZoneKind.CAPTION:
        on_the_sidelines(passage, here)
        return
    _joined_to_them(passage, here)
    for at, draft in here:
        body = draft.name or any(p.role is Role.ORGANIZER for p in draft.parts)
        if draft.kind not in GREAT or not body or not _where_one_meets(passage.nodes, at, passage.language):
            continue
        talks = [(n, d) for n, d in here if d.kind is Kind.MEETING and not d.name and d is not draft]
        met = [d for n, d in talks if n < at] or ([d for _, d in talks[:1]] if _opens(passage, at) else [])
        for small in met[-1:]:
            small.beside_gathering = True
            for part in small.parts:
                if part.role in (Role.ATTENDEE, Role.HOST):
                    add_part(draft, replace(part, role=Role.ATTENDEE))
            same_day = draft.start is None or draft.start == small.start
            if same_day and small.status is Status.PLANNED and draft.status is Status.HELD:
                draft.status = small.status  # "will meet X on Friday on the sidelines of": it is ahead, too
            held_there(draft, small)


def said_at_them(passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """ "had condemned Chad at their summit in Abuja in May": on the day of the summit."""
    pack = passage.language
    if pack.nouns_after or not any(d.kind in GREAT for _, d in here):
        return
    for at, draft in here:
        if draft.kind not in GREAT or draft.start is None or not _where_one_meets(passage.nodes, at, pack):
            continue
        before = [(n, d) for n, d in here if n < at]
        said = before[-1][1] if before and at - before[-1][0] <= SAID else None
        if said is None or said.kind is not Kind.STATEMENT or said.start is not None or said.vague:
            continue
        if said.status is draft.status is Status.HELD:
            said.start, said.said = draft.start, draft.said


SAID = 12
"""Nodes from a verb of stating to the gathering: "had threatened both with new sanctions at their summit"."""


def _opens(passage: Passage, at: int) -> bool:
    """ "On the sidelines of the ASEAN summit in Vientiane, X met Y": the gathering stands first."""
    lows, pack = passage.nodes.lows, passage.language
    return (
        at <= DESCRIBED
        and lows[0] in pack.prepositions
        and not pack.words.place.sidelines.isdisjoint(lows[:at])
    )


def _joined_to_them(passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """ "will attend the summit in Suva and meet X": another meeting, there or later."""
    verbs = {t.first for t in passage.triggers if not t.noun}
    joints, lows = passage.language.words.clause.joints, passage.nodes.lows
    for at, small in here:
        if small.kind is Kind.MEETING and at in verbs and at > 0 and lows[at - 1] in joints:
            small.beside_gathering |= any(n < at and d.kind in GREAT for n, d in here)


def _where_one_meets(nodes: Nodes, at: int, pack: Language) -> bool:
    """Whether "at" or "on the sidelines of" leads the gathering's phrase."""
    for step in range(at - 1, max(0, at - 1 - DESCRIBED), -1):
        low = nodes[step].low
        if low in pack.prepositions:
            beside = low in pack.of_words and nodes[step - 1].low in pack.words.place.sidelines
            return beside or (low in pack.words.place.at_event and nodes[step - 1].date is None)
        if nodes[step].date is not None or low in {",", ";"}:
            return False
    return False


def without_gatherings(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "left for the Commonwealth summit in Apia": the body whose summit it is receives nobody."""
    if trigger.frame.kind is not Kind.VISIT or passage.language.nouns_after:
        return slots
    if slots.get("at"):  # "paid a visit to Dhaka in May and met X": nobody comes "in" a person
        slots = {**slots, "at": [p for p in slots["at"] if p.kind is not PhraseKind.PERSON]}
    heads = passage.language.event_heads
    behind = {
        n.phrase.begin
        for n, after in zip(passage.nodes, passage.nodes[1:], strict=False)
        if n.phrase is not None and n.phrase.kind in BODIES and after.low in heads
    }
    if not behind:
        return slots
    return {slot: [p for p in phrases if p.begin not in behind] for slot, phrases in slots.items()}
