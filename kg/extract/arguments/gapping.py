"""A verb told once for two events: "met X in Delhi on Monday and Y a day later", "and Latvia two"."""

from __future__ import annotations

from collections.abc import Mapping

from kg.document import Phrase, PhraseKind
from kg.extract.clauses.coordination import coordinated
from kg.extract.clauses.own_clause import has_own_clause
from kg.extract.clauses.prepositions import preposition
from kg.extract.slots import Arguments, Slots
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.find.scene import GENITIVES
from kg.language import speech
from kg.language.pack import Language
from kg.model import Kind, Plover, Role

WITHIN = 9
"""Most nodes between the second one and its own day: "Y, his Chadian counterpart, in Lahore a day later"."""

SEVERAL = frozenset({Kind.MEETING, Kind.CALL, Kind.VISIT, Kind.NEGOTIATION})
"""Kinds of which a second day or place makes a second event; a statement is toward all whom it names."""

TOWARD = frozenset({"object", "to", "with"})
"""Slots of those whom somebody meets, calls or visits."""


def second_event(nodes: Nodes, trigger: Trigger, at: int, dated: bool, language: Language) -> bool:
    """Whether behind the conjunction at `at` stand others whom the same one meets on a day of their own.

    `dated` tells whether those named before have a day or place, without which the last day is of all.
    """
    several = trigger.frame.kind in SEVERAL or _of_envoys(trigger, language)
    if not dated or not several or _of_both(nodes, trigger, at):
        return False
    first = behind_joint(nodes, at, language)
    if first is not None and _elsewhere_then(nodes, trigger, first, language):
        return True
    if first is None or trigger.noun:
        return False
    first, day = _past_its_day(nodes, first, language)
    stepped = preposition(nodes, first, language) if nodes[first : first + 1] else None
    if stepped is not None:
        there = stepped[0] == "at" and trigger.frame.kind is Kind.VISIT and not language.nouns_after
        if stepped[0] not in TOWARD and not there:
            return False
        first = stepped[1]
    leading = language.determiners
    if trigger.frame.kind is Kind.MEASURE:
        leading = leading | language.numbers.keys()  # "and two German diplomats in May"
    while first < len(nodes) and nodes[first].low in leading:
        first += 1
    place = trigger.frame.kind is Kind.VISIT and first < len(nodes) and nodes[first].phrase is not None
    if first >= len(nodes) or not (nodes[first].actor or place):
        return False
    if trigger.frame.kind is Kind.MEASURE:
        return _another_envoy(nodes, first, language)
    if day and stepped is not None and not has_own_clause(nodes, first, 0, language):
        return True
    return _own_day(nodes, first + 1, language) or _own_city(nodes, trigger, at, first, language)


def _own_city(nodes: Nodes, trigger: Trigger, at: int, first: int, language: Language) -> bool:
    """ "met X in Cairo and Y in Oslo", "bertemu X di Kairo dan Y di kantornya": a place behind both.

    Not "met X in Cairo and Chad's envoy to Oslo", whose post it is, nor the same city told of both.
    """
    met = trigger.frame.kind is Kind.MEETING and not trigger.noun
    here, who = _city_before(nodes, at), nodes[first].phrase
    if not met or here is None or here.place is None or first + 2 >= len(nodes):
        return False
    there = nodes[first + 2].phrase
    led = language.prepositions.get(nodes[first + 1].low) == "at"
    if not led or who is None or who.accredited is not None or who.place is not None:
        return False
    if there is None:
        return language.nouns_after and nodes[first + 2].low in language.words.place.halls
    elsewhere = there.place is not None and there.place != here.place and not nodes[first + 2].actor
    behind = "".join(nodes.lows[first + 3 : first + 4])
    closing = language.coordinators | language.prepositions.keys() | language.words.status.purposes
    return elsewhere and (not behind.isalpha() or behind in closing)


def _city_before(nodes: Nodes, at: int) -> Phrase | None:
    """The city right before a conjunction, past the comma and its country: "di Kairo, Mesir, dan"."""
    at -= 1 + (nodes[at - 1].low == ",")
    at -= 2 if nodes[at].actor and nodes[at - 1].low == "," else 0
    return None if at < 0 or nodes[at].actor else nodes[at].phrase


def _past_its_day(nodes: Nodes, first: int, language: Language) -> tuple[int, bool]:
    """ "met X on Friday, and on Saturday with Y": past the day of the second one, if it stands first."""
    at = first + (nodes[first : first + 1] != () and nodes[first].low in language.words.verb.before_days)
    day = at < len(nodes) and nodes[at].date is not None and not language.nouns_after
    return (at + 1, True) if day else (first, False)


def _another_envoy(nodes: Nodes, at: int, language: Language) -> bool:
    """ "and Chile's on Wednesday", "and the Danish envoy a day later": of whom one may do what one did."""
    phrase = nodes[at].phrase
    if at + 2 < len(nodes) and nodes[at + 1].low in GENITIVES and nodes[at + 2].phrase is None:
        return _own_day(nodes, at + 2, language)
    if phrase is not None and not (phrase.named and phrase.accredited is None):
        return _own_day(nodes, at + 1, language)  # "the Danish envoy", "its ambassador to Mali"
    while at < len(nodes) and (nodes[at].actor or nodes[at].low in language.words.clause.joints):
        at += 1
    return at < len(nodes) and nodes[at].low in language.people and _own_day(nodes, at + 1, language)


def _of_envoys(trigger: Trigger, language: Language) -> bool:
    """ "expelled Chad's envoy on Monday and Mali's a day later": one measure each, on a day of its own."""
    toward_envoys = trigger.frame.kind is Kind.MEASURE and trigger.frame.plover in ENVOYS
    return toward_envoys and not (trigger.noun or trigger.passive or language.nouns_after)


ENVOYS = frozenset({Plover.SANCTION, Plover.ACCUSE})
"""Types of what is done to envoys: expulsion, recall and summons."""


def _of_both(nodes: Nodes, trigger: Trigger, at: int) -> bool:
    """ "held talks in Oslo with X and Y on Monday": the place before them both is that of both."""
    phrase = nodes[at - 1].phrase
    person = phrase is not None and phrase.kind is PhraseKind.PERSON
    return person and trigger.frame.kind in TALKS


TALKS = frozenset({Kind.MEETING, Kind.NEGOTIATION})
"""Kinds of which another place with a day of its own tells the next one between the same."""


def _elsewhere_then(nodes: Nodes, trigger: Trigger, first: int, language: Language) -> bool:
    """ "met in Oslo in March, in Rome in May and again in Paris in June": a place and a day each."""
    if language.nouns_after or trigger.frame.kind not in TALKS:
        return False
    while nodes[first : first + 1] and nodes[first].low in language.words.gathering.again:
        first += 1
    stepped = preposition(nodes, first, language) if nodes[first : first + 1] else None
    if stepped is None or stepped[0] != "at" or stepped[1] >= len(nodes):
        return False
    node = nodes[stepped[1]]
    place = node.phrase is not None and node.date is None and not node.actor
    return place and _own_day(nodes, stepped[1] + 1, language)


def behind_joint(nodes: Nodes, at: int, language: Language) -> int | None:
    """The node behind what joins the second one: "and", or a comma behind the day of the first.

    "visited Fiji on Monday, Samoa on Tuesday", "mengunjungi Fiji (26/5), Kiribati (27/5), dan Samoa (28/5)".
    """
    joints = language.words.clause.joints
    if nodes[at].low in joints:
        return at + 1
    closed = at - 1 - (nodes[at - 1].low == ")")
    if nodes[at].low != "," or closed < 0 or nodes[closed].date is None or at + 1 >= len(nodes):
        return None
    return at + 1 + (nodes[at + 1].low in joints)


def _own_day(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether only a place, a title and a day follow, the day not being that of another verb."""
    for node in nodes[at : at + WITHIN]:
        if node.date is not None:
            return True
        plain = node.phrase is not None or node.low in language.prepositions
        plain = plain or node.low in language.coordinators or node.low == "("
        if not (plain or node.low in language.determiners or node.low in language.words.verb.before_days):
            return False
    return False


def second_actor(nodes: Nodes, at: int, language: Language) -> list[Phrase]:
    """Who does the same behind the conjunction at `at`: "and Latvia two", "and Belgium its envoy"."""
    behind = at + 2
    if language.nouns_after:
        return _so_many_more(nodes, at, language)
    listed = nodes[at].low == ","  # "expelled four Russian diplomats, Italy two and Denmark one"
    if behind >= len(nodes) or not (listed or nodes[at].low in language.words.clause.joints):
        return []
    phrase, low = nodes[at + 1].phrase, nodes[behind].low
    counted = low in language.numbers or low[:1].isdecimal()
    alone = counted and (behind + 1 >= len(nodes) or not _counts_else(nodes, behind + 1, language))
    if phrase is None or not nodes[at + 1].actor or phrase.modifier:
        return []
    if listed:
        ended = nodes.lows[behind + 1 : behind + 2]
        return [phrase] if counted and (not ended or ended[0] in language.coordinators) else []
    return coordinated(nodes, at + 1, at + 1, language) if alone or low in language.possessives else []


def another_pair(
    nodes: Nodes, trigger: Trigger, at: int, target: Slots, language: Language
) -> tuple[Slots, int] | None:
    """Who does the same elsewhere or to whom another does it, told without the verb, and the node behind."""
    if trigger.passive:
        return _undergoes_by_another(nodes, at, target, language)
    return _another_traveller(nodes, trigger, at, target, language)


def _undergoes_by_another(
    nodes: Nodes, at: int, target: Slots, language: Language
) -> tuple[Slots, int] | None:
    """ "Chad was urged by Mali, and Fiji by Samoa, to sign": whom the second one urged."""
    if at + 3 >= len(nodes):
        return None
    who = past_both(nodes, at, language) - 1
    who += who < len(nodes) and nodes[who].low in language.determiners
    if not target.get("by") or who + 2 >= len(nodes):
        return None
    by = who + 1 + (nodes[who + 1].phrase is None and nodes[who + 1].low in language.people)
    agent = by + 1 + (nodes[by + 1 : by + 2] != () and nodes[by + 1].low in language.determiners)
    if agent >= len(nodes) or not (nodes[who].actor and nodes[agent].actor):
        return None
    if nodes[by].low not in language.words.clause.agents or nodes[agent].phrase is None:
        return None
    undergoes = coordinated(nodes, who, who, language)
    return {"object": undergoes, "subject": coordinated(nodes, agent, agent, language)}, agent + 1


def _another_traveller(
    nodes: Nodes, trigger: Trigger, at: int, target: Slots, language: Language
) -> tuple[Slots, int] | None:
    """Who goes elsewhere by the same verb, with the place if it is the same, and the node behind him.

    "X flew to Suva on Monday, Y to Apia on Tuesday", "X landed in Suva on Monday and Y a day later"; not
    "visited the king on Monday and the queen on Tuesday".
    """
    goes = trigger.frame.kind is Kind.VISIT and not trigger.noun and not language.nouns_after
    people = [p for slot in GOALS for p in target.get(slot, ())]
    who = behind_joint(nodes, at, language) if goes and people else None
    if who is None or any([p.place is None for p in people]):
        return None
    who += who < len(nodes) and nodes[who].low in language.determiners
    phrase = nodes[who].phrase if who + 2 < len(nodes) and nodes[who].actor else None
    if phrase is None or phrase.place is not None or phrase.modifier:
        return None
    behind = who + 1
    stepped = preposition(nodes, behind, language)
    goal = nodes[stepped[1]].phrase if stepped is not None and stepped[1] < len(nodes) else None
    if stepped is not None and stepped[0] in GOALS and goal is not None and goal.place is not None:
        said = nodes[stepped[1] + 1].low if stepped[1] + 1 < len(nodes) else ""
        if said in speech(language.code).verbs or said in language.sayings:
            return None  # "will visit Chad on Monday, the embassy in Paris confirmed"
        return {"subject": [phrase]}, behind
    alone = nodes[behind].date is not None or nodes[behind].low in language.words.verb.before_days
    same = {slot: list(target[slot]) for slot in GOALS if slot in target}
    return ({**same, "subject": [phrase]}, behind) if alone and _own_day(nodes, behind, language) else None


GOALS = ("object", "to", "at")
"""Slots of where somebody goes."""


def another_giver(nodes: Nodes, trigger: Trigger, at: int, language: Language) -> tuple[list[Phrase], int]:
    """Who gives another sum, and the node behind: "Japan gave $5 million, Mali $2 million"."""
    amounts = language.words.name.amounts
    if language.nouns_after or nodes[at].low not in language.coordinators:
        return [], at
    if (giver := _of_another_sum(nodes, trigger, at, language)) is not None:
        return [giver], at + 2 + (nodes[at + 1].low in language.words.clause.joints)
    if trigger.frame.plover is Plover.AID and (giver := _of_another_gift(nodes, at, language)) is not None:
        return [giver], at + 2
    if amounts.isdisjoint(nodes.lows[max(0, at - SUM) : at]):
        return [], at
    who, leading = at + 1, language.determiners | language.words.clause.joints
    while who < len(nodes) and nodes[who].low in leading:
        who += 1
    phrase = nodes[who].phrase if who + 1 < len(nodes) and nodes[who].actor else None
    sum_behind = nodes.lows[who + 1 : who + 1 + SUM]
    counted = any(low[:1].isdecimal() or low in language.numbers for low in sum_behind[:3])
    if phrase is None or phrase.modifier or not counted or amounts.isdisjoint(sum_behind):
        return [], at
    return [phrase], who + 1


def _of_another_gift(nodes: Nodes, at: int, language: Language) -> Phrase | None:
    """ "sent a ship with supplies and Fiji a team of engineers": who stands between two things."""
    joined = nodes[at].low in language.words.clause.joints and at + 3 < len(nodes)
    thing = joined and nodes[at - 1].phrase is None and nodes[at - 1].low.isalpha()
    given = thing and nodes[at + 2].low in language.words.clause.indefinite and nodes[at + 2].date is None
    phrase = nodes[at + 1].phrase if given and nodes[at + 1].actor else None
    return phrase if phrase is not None and not phrase.modifier else None


def _of_another_sum(nodes: Nodes, trigger: Trigger, at: int, language: Language) -> Phrase | None:
    """ "pledged $10m to Mali, Japan $5m and Qatar $2m": not so "gave Mali $10m, Chad $5m", who get it."""
    who = at + 1 + (nodes[at + 1 : at + 2] != () and nodes[at + 1].low in language.words.clause.joints)
    if who + 2 >= len(nodes) or nodes[who + 1].low not in CURRENCIES or nodes[trigger.last].actor:
        return None
    phrase = nodes[who].phrase if nodes[who].actor else None
    counted = nodes[who + 2].low[:1].isdecimal() and not CURRENCIES.isdisjoint(nodes.lows[trigger.last : at])
    return phrase if counted and phrase is not None and not phrase.modifier else None


CURRENCIES = frozenset("$€£¥")
"""Signs before a sum of money."""


def shared_behind(found: Arguments, roles: Mapping[str, Role]) -> None:
    """ "pledged $10m, Japan $5m and Qatar $2m to Mali": what the last one names is of all of them."""
    if not found.gaps:
        return
    *before, last = (found, *found.gaps)
    for slot, phrases in last.slots.items():
        if roles.get(slot) is Role.RECIPIENT and not any(told.slots.get(slot) for told in before):
            for told in before:
                told.slots[slot] = [*phrases]


SUM = 5
"""Nodes of a sum of money: "US$ 296 million", "550 million euros"."""


def past_both(nodes: Nodes, at: int, language: Language) -> int:
    """The node behind whoever does the same: past a comma and its "and"."""
    return at + 2 + (nodes[at].low == "," and nodes[at + 1].low in language.words.clause.joints)


def _so_many_more(nodes: Nodes, at: int, language: Language) -> list[Phrase]:
    """ "mengusir empat diplomat Rusia, Prancis empat, dan Polandia tiga": a state and a number alone."""
    if at + 2 >= len(nodes):
        return []
    first = at + 1 + (nodes[at].low == "," and nodes[at + 1].low in language.words.clause.joints)
    behind = nodes.lows[first + 1 : first + 3]
    phrase = nodes[first].phrase if behind else None
    if nodes[at].low not in language.coordinators or phrase is None:
        return []
    counted = behind[0] in language.numbers or behind[0].isdecimal()
    alone = len(behind) == 1 or not behind[1].isalnum() or behind[1] in language.coordinators
    return [phrase] if counted and alone and nodes[first].actor else []


def _counts_else(nodes: Nodes, at: int, language: Language) -> bool:
    """ "Chad and Niger 12 times": a number with a noun that is neither people nor money."""
    low = nodes[at].low
    other = low.isalpha() and low not in language.words.name.amounts and low not in language.people
    return other and low not in language.prepositions


def next_stop(nodes: Nodes, trigger: Trigger, own: int, at: int, language: Language) -> bool:
    """ "akan terbang ke Berlin dan singgah di Doha": behind the next verb, at `own`, stands its own stop."""
    visits = trigger.frame.kind is Kind.VISIT and language.nouns_after and not trigger.noun
    joined = at > own and nodes[own - 1].low in language.words.clause.joints
    return visits and joined and nodes[at].date is None


def of_what_it_followed(trigger: Trigger, slot: str, caused: bool) -> bool:
    """ "is to meet X following stops in Chad": where that was before which the meeting did not come."""
    return caused and slot == "at" and trigger.frame.kind is Kind.MEETING and not trigger.noun
