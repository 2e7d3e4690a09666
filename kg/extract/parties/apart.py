"""One verb for several events: "phoned X and Y separately", "on the sidelines he met X, Y and Z"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase, PhraseKind
from kg.extract.arguments.together import fronted_besides, leaves_out
from kg.extract.passage import Passage, Telling
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.language.traits import Trait
from kg.model import Kind, Role
from kg.records import replace

ANNOUNCED = 5
"""Sentences behind "held a string of bilateral meetings" in which those met are met one by one."""


def separately(telling: Telling, passage: Passage, trigger: Trigger, slots: Slots) -> list[Slots]:
    """ "phoned X and Y separately", "X and Y signed separate deals with Z": one event each."""
    if trigger.frame.kind in (Kind.CALL, Kind.MEETING) and (other := _besides(passage, slots)):
        return [slots, {**slots, "object": [], "with": other}]
    if rung := _called_in_turn(passage, trigger, slots):
        return [{**slots, "object": [phrase]} for phrase in rung]
    if twos := [slot for slot in ("with", "object") if _by_twos(passage, trigger, slots.get(slot, ()))]:
        return [{**slots, twos[0]: [phrase]} for phrase in slots[twos[0]]]
    if trigger.frame.kind is Kind.MEETING and _in_turn(telling, passage):
        for slot in ("object", "with"):
            if _of_states_each(slots.get(slot, ())):
                if not slots.get("subject") and _before_the_list(passage, slots[slot][0]):
                    host, *met = slots[slot]  # "Di antara yang bertemu dengan X adalah Y dan Z"
                    return [{**slots, "subject": [host], slot: [phrase]} for phrase in met]
                return [{**slots, slot: [phrase]} for phrase in slots[slot]]
    if Trait.BRINGS_TOGETHER in trigger.frame.traits or not _each_apart(passage, trigger):
        return [slots]  # "brought X and Y together, at first on separate floors"
    met, acting = slots.get("object") or [], slots.get("subject") or []
    met = (_pair(met) if trigger.frame.kind in (Kind.CALL, Kind.MEETING) else []) or met
    if trigger.frame.roles.get("object") is Role.ATTENDEE and len(met) > 1:
        return [{**slots, "object": [phrase]} for phrase in met]
    beside = slots.get("with") or []
    if trigger.frame.kind in (Kind.CALL, Kind.MEETING) and met and beside:
        none = {**slots, "object": [], "with": []}
        return [{**none, slot: [phrase]} for slot in ("object", "with") for phrase in slots[slot]]
    if trigger.frame.kind in (Kind.CALL, Kind.MEETING) and len(beside) > 1:
        return [{**slots, "with": [phrase]} for phrase in beside]
    alone = len(met) + len(beside) == 1 and not _begins_another(passage)
    if trigger.frame.kind in (Kind.CALL, Kind.MEETING) and alone:
        return [{**slots, "subject": [phrase]} for phrase in _each(acting)] or [slots]
    if trigger.frame.kind is Kind.SIGNING and len(acting) > 1 and slots.get("with"):
        return [{**slots, "subject": [phrase]} for phrase in acting]
    return [slots]


def _each_apart(passage: Passage, trigger: Trigger) -> bool:
    """ "separately", or behind the verb "one after another", "in turn": one event with each."""
    place, nodes = passage.language.words.place, passage.nodes
    if not place.apart.isdisjoint(nodes.words):
        return True
    if not place.one_by_one or trigger.frame.kind not in (Kind.CALL, Kind.MEETING):
        return False
    behind = f" {' '.join(nodes.lows[trigger.last :])} "
    return any(f" {phrase} " in behind for phrase in place.one_by_one)


def _besides(passage: Passage, slots: Slots) -> list[Phrase]:
    """ "Selain dengan X, Y juga bertemu Z": X, whom Y met as well, in another meeting."""
    slot, others = fronted_besides(passage.nodes, passage.language)
    met = slots.get("subject") and (slots.get("object") or slots.get("with"))
    return others if slot == "with" and met and not leaves_out(passage.nodes, passage.language) else []


def _begins_another(passage: Passage) -> bool:
    """ "X and Y talked with Z and, separately, with W": the two together, once with each."""
    lows, pack = passage.nodes.lows, passage.language
    at = next((n for n in range(1, len(lows) - 1) if lows[n] in pack.words.place.apart), 0)
    joins = pack.words.clause.joints | {","}
    led = lows[at - 1] in joins and lows[at + 1] in {",", *pack.prepositions}
    return at > 1 and not pack.nouns_after and led


def tell_of_bilaterals(telling: Telling, passage: Passage) -> None:
    """Keeps where the text says that somebody held meetings by twos: "menggelar enam pertemuan bilateral"."""
    pack, units = passage.language, passage.nodes
    words = pack.words.place
    if pack.nouns_after and not words.sidelines.isdisjoint(units.lows[:BESIDE]):
        telling.in_turn = passage.index  # "Di sela-sela KTT, X bertemu Y. X juga berbincang dengan Z dan W"
        return
    if words.by_twos.isdisjoint(units.words) and words.apart.isdisjoint(units.words):
        return
    for at, low in enumerate(units.lows):
        if low not in words.by_twos and low not in words.apart:
            continue
        near = units.lows[max(0, at - 3) : at + 2]
        if any(n.phrase is not None and n.phrase.kind is PhraseKind.PERSON for n in units[at : at + WITH]):
            continue  # "held separate talks with Store": only these
        if not words.meetings.isdisjoint(near) and (not pack.nouns_after or _several(passage, at)):
            telling.in_turn = passage.index
            return


def _each(acting: Sequence[Phrase]) -> list[Phrase]:
    """ "X dan Y bertemu Z secara terpisah", "Keduanya menemui Z secara terpisah": each of them alone."""
    out: list[Phrase] = []
    for phrase in acting:
        out.append(replace(phrase, others=()))
        out.extend(replace(phrase, entity=key, speaks_for=None, others=()) for key in phrase.others)
    return out if len(out) > 1 and all(p.kind is PhraseKind.PERSON for p in out) else []


def _pair(met: Sequence[Phrase]) -> list[Phrase]:
    """The two for whom one word stands: "both presidents"; nobody for a longer row."""
    if len(met) != 1 or len(met[0].others) != 1:
        return []
    one = met[0]
    return [replace(one, others=()), replace(one, entity=one.others[0], speaks_for=None, others=())]


BESIDE = 3
"""Nodes in which a sentence says that it tells of meetings beside a gathering."""

WITH = 6
"""Nodes behind such a word in which it is told with whom the meeting was."""


def _several(passage: Passage, at: int) -> bool:
    """ "enam pertemuan bilateral", "serangkaian pertemuan", "pertemuan-pertemuan": more than one."""
    pack, near = passage.language, passage.nodes.lows[max(0, at - 4) : at]
    counted = any(w in pack.numbers and pack.numbers[w] > 1 for w in near)
    return counted or not pack.words.place.many.isdisjoint(near)


def _in_turn(telling: Telling, passage: Passage) -> bool:
    """Whether those met are met one by one: beside a gathering, or in meetings told to be bilateral."""
    words, units = passage.language.words.place, passage.nodes
    jointly = words.conferring - words.gatherings  # "on the margins of the conference" are several
    if not jointly.isdisjoint(units.words) or not words.together.isdisjoint(units.words):
        return False
    announced = telling.in_turn is not None and passage.index - telling.in_turn <= ANNOUNCED
    return announced or not words.sidelines.isdisjoint(units.words)


def _before_the_list(passage: Passage, host: Phrase) -> bool:
    """Whether the first of them is whom the others met, who are listed behind "adalah"."""
    copulas, units = passage.language.words.office.identities, passage.nodes
    at = next((n for n, low in enumerate(units.lows) if low in copulas), 0)
    return passage.language.nouns_after and any(unit.phrase is host for unit in units[:at])


def _of_states_each(met: Sequence[Phrase]) -> bool:
    """Whether two people or more are named, each of a state of their own."""
    people = [p for p in met if p.kind is PhraseKind.PERSON and not p.others]
    states = {p.speaks_for for p in people if p.speaks_for is not None}
    return len(met) > 1 and len(people) == len(met) == len(states)


def _by_twos(passage: Passage, trigger: Trigger, beside: Sequence[Phrase]) -> bool:
    """ "pertemuan bilateral dengan Menlu Iran X dan Menlu Mesir Y": with each of them apart.

    English: "held bilateral meetings with", in the plural, also with "his counterparts from Peru and Chile".
    """
    pack, near = passage.language, passage.nodes.lows[trigger.first : trigger.last + 1]
    if trigger.frame.kind is not Kind.MEETING or pack.words.place.by_twos.isdisjoint(near):
        return False
    kinds = {PhraseKind.PERSON}
    if not pack.nouns_after:
        if pack.words.place.bilaterals.isdisjoint(near):
            return False
        kinds.add(PhraseKind.COUNTRY)
    states = {p.speaks_for or p.entity for p in beside if p.kind in kinds and not p.others}
    return len(beside) > 1 and len(states) == len(beside)


def _called_in_turn(passage: Passage, trigger: Trigger, slots: Slots) -> list[Phrase]:
    """ "telephoned Peru's Fujimori and Ecuador's Duran-Ballen": two calls, unless all speak at once."""
    words, called = passage.language.words.place.conferring, slots.get("object", ())
    if trigger.noun or trigger.frame.kind is not Kind.CALL or not words or len(called) < 2:
        return []
    ministers = {PhraseKind.PERSON} | ({PhraseKind.COUNTRY} if passage.language.nouns_after else set())
    states = {p.speaks_for or p.entity for p in called if p.kind in ministers and not p.others}
    return list(called) if len(states) == len(called) and words.isdisjoint(passage.nodes.words) else []
