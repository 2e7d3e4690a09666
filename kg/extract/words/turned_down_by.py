"""What somebody claims or demands, answered by another: "X's demand that Y leave was rejected by Z"."""

from __future__ import annotations

from typing import Final

from kg.extract.words.nodes import STOPS, Nodes
from kg.extract.words.verbal import before_day, looks_verbal, past_day
from kg.find.scene import GENITIVES
from kg.language.pack import Language
from kg.records import replace

CLAUSE: Final = 24
"""Most nodes from "that" to the verb of answering."""

WHOSE: Final = 5
"""Most nodes from the beginning of the subject to its noun: "Chad's latest demand"."""


def with_answers_active(units: Nodes, language: Language) -> Nodes:
    """ "X's demand that Y leave was rejected by Z on Monday": as "Z on Monday rejected X's demand that ...".

    The clause then stands behind the verb that tells of it, where nobody takes it for a deed. Not "X's claim
    that the deal was rejected by Z": there the answer is all that is claimed.
    """
    words = language.words
    if language.nouns_after:
        return _with_actives(units, language)
    if words.place.answered.isdisjoint(units.words):
        return units
    for that in range(1, len(units) - 4):
        noun = before_day(units, that - 1, language)  # "Chad's demand on Monday that"
        if units[that].low not in language.complementizers or units[noun].low not in words.place.answered:
            continue
        for verb in range(that + 3, min(len(units) - 1, that + CLAUSE)):
            if units[verb].low in words.status.answering_no and (
                made := _active(units, that, verb, language)
            ):
                return made
    return units


def _active(units: Nodes, that: int, verb: int, language: Language) -> Nodes | None:
    """The nodes with the answer, a passive whose verb is told, before what it answers; None where none is."""
    first = verb
    while first > that and (
        units[first - 1].low in language.auxiliaries or _is_adverb(units, first - 1, language)
    ):
        first -= 1
    by = verb + 1
    while by < len(units) - 2 and _is_manner_or_day(units, by, language):
        by += 1
    passive = not language.passive_auxiliaries.isdisjoint(units.lows[first:verb])
    if (
        not passive
        or units[by].low not in language.words.clause.agents
        or not _has_a_verb(units, that, first, language)
    ):
        return None
    end = _end_of_agents(units, by + 1, language)
    begin = _subject(units, before_day(units, that - 1, language), language)
    if end is None or begin is None:
        return None
    stop = next((n for n in range(end, len(units)) if units[n].low in STOPS | {",", ";"}), len(units) - 1)
    days = [n for n in range(end, stop) if units[n].date is not None]
    told = days[-1] + 1 if days else end
    return Nodes(
        [
            *units[:begin],
            *units[by + 1 : told],
            *units[verb + 1 : by],
            units[verb],
            *units[begin:first],
            *units[told:],
        ]
    )


def _is_manner_or_day(units: Nodes, at: int, language: Language) -> bool:
    """Whether a word stands there that may part the verb and "by": "firmly", "on Monday"."""
    led = units[at].low in language.prepositions and units[at + 1].date is not None
    return led or units[at].date is not None or _is_adverb(units, at, language)


def _is_adverb(units: Nodes, at: int, language: Language) -> bool:
    return units[at].low.endswith(language.adverbial) if units[at].low else False


def _has_a_verb(units: Nodes, that: int, end: int, language: Language) -> bool:
    """Whether the clause has a verb of its own: "that Y had left", "that Y leave the town"."""
    words = language.words
    for at in range(that + 1, end):
        low = units[at].low
        if (
            low in language.auxiliaries
            or low in words.verb.strong_pasts
            or (low.isalpha() and low.endswith(language.past))
        ):
            return True
        plain = low.isalpha() and low not in language.prepositions and low not in words.clause.joints
        if plain and units[at - 1].actor and low not in GENITIVES:
            return True
    return False


def _end_of_agents(units: Nodes, at: int, language: Language) -> int | None:
    """The node behind whoever answers, also in a row: "by Togo and Chad"."""
    while at < len(units) - 1 and not units[at].actor:
        if not (units[at].low.isalpha() and units[at].low in language.determiners | language.government):
            return None
        at += 1
    joined = {",", *language.words.clause.joints}
    while at < len(units) - 1 and units[at].actor:
        at += 1
        if units[at].low in joined and at + 1 < len(units) and units[at + 1].actor:
            at += 1
    return at if at < len(units) and units[at].low not in GENITIVES else None


def _subject(units: Nodes, noun: int, language: Language) -> int | None:
    """Where the subject begins whose noun stands at a node; None where something else leads to it."""
    closed = {",", ";", '"'} | language.complementizers | language.sayings
    begin = noun
    while (
        begin > 0
        and noun - begin < WHOSE
        and units[begin - 1].low not in closed
        and units[begin - 1].date is None
    ):
        begin -= 1
    led = begin > 0 and units[begin - 1].low not in closed and units[begin - 1].date is None
    verbal = any(
        units[n].low in language.auxiliaries or units[n].low in language.prepositions
        for n in range(begin, noun)
    )
    return None if led or verbal else begin


NOUN: Final = 5
"""Most nodes from the noun to what it says: "Usulan terbaru Menlu Chad agar"."""


def _with_actives(units: Nodes, language: Language) -> Nodes:
    """ "Usul Chad agar Togo diundang ditolak Mali pada Rabu": as "Mali pada Rabu menolak usul Chad agar ...".

    What was decided is a deed beside the answer: "Langkah Chad menarik dubesnya dari Togo disesalkan Mali" is
    read as "Langkah Chad menarik dubesnya dari Togo, Chad disesalkan Mali".
    """
    status = language.words.status
    nouns = status.answered_nouns | status.answered_steps
    if status.answering_actives.keys().isdisjoint(units.words) or nouns.isdisjoint(units.words):
        return units
    for noun in range(len(units) - 4):
        if units[noun].low not in nouns or not _opens(units, noun, language):
            continue
        step = units[noun].low in status.answered_steps
        begins = _deed_begins if step else _saying_begins
        that = begins(units, noun, language)
        if that is None:
            continue
        for verb in range(that + 2, min(len(units) - 1, that + CLAUSE)):
            if units[verb].low in status.answering_actives:
                return _with_answer(units, noun, that, verb, language) or units
    return units


def _opens(units: Nodes, noun: int, language: Language) -> bool:
    """Whether a noun opens what is told: at the beginning, behind a comma, or behind "berbagai"."""
    before = noun - (noun > 0 and units[noun - 1].low in language.determiners)
    return before == 0 or units[before - 1].low in {",", ":"}


def _saying_begins(units: Nodes, noun: int, language: Language) -> int | None:
    """Where it is told what somebody says: at "bahwa", "agar", "untuk"."""
    aims = language.words.status.purposes | language.words.status.answered_aims
    says = (language.complementizers | aims) - language.relatives
    return next((n for n in range(noun + 1, min(len(units), noun + NOUN)) if units[n].low in says), None)


def _deed_begins(units: Nodes, noun: int, language: Language) -> int | None:
    """Before the verb of what somebody decided: "keputusan Chad (untuk) mengusir"."""
    leads = language.words.status.purposes | language.relatives
    verb = noun + 2 + (units[noun + 2].low in leads)
    if not units[noun + 1].actor or verb + 1 >= len(units):
        return None
    return verb - 1 if looks_verbal(units[verb].low, language) else None


def _with_answer(units: Nodes, noun: int, that: int, verb: int, language: Language) -> Nodes | None:
    """The nodes with the answer apart from what it answers; None where it is part of what is claimed.

    So in "bahwa usulnya ditolak", which has no other verb, or "setelah tawarannya ditolak".
    """
    words = language.words
    inner = units[that + 1 : verb]
    closed = language.relatives | words.clause.subordinators | {'"', ";"}
    if units[verb - 1].low in words.clause.joints or any(n.low in closed for n in inner):
        return None
    if not any(looks_verbal(n.low, language) for n in inner):
        return None
    first = verb
    while first > that + 2 and units[first - 1].low in language.auxiliaries | language.negations:
        first -= 1
    by = _agent_behind(units, verb, language)
    end = _end_of_agents(units, by, language) if by < len(units) else None
    if end is None:
        return None
    told = past_day(units, end, language)
    if told < len(units) and units[told].low not in STOPS | {",", ";"} | words.clause.joints:
        return None
    if _asks_somebody(units, that, language):
        return None
    if units[noun].low in words.status.answered_steps:
        comma = replace(units[verb], end=units[verb].begin, low=",", text="")
        return Nodes([*units[:first], comma, units[noun + 1], *units[first:]])
    if _answered_again(units, told, language):
        return None
    active = replace(units[verb], low=words.status.answering_actives[units[verb].low])
    manner = [n for n in units[verb + 1 : by] if n.low not in words.clause.agents]
    moved = (*units[by:told], *units[first:verb], active, *manner, *units[noun:first])
    return Nodes([*units[:noun], *moved, *units[told:]])


def _answered_again(units: Nodes, at: int, language: Language) -> bool:
    """ "usul itu disambut Mali, tetapi ditolak Chad": the noun undergoes the next verb as well."""
    undergoes = language.words.verb.passive_prefix
    near = units[at : at + NEXT]
    return language.relatives.isdisjoint([n.low for n in near]) and any(
        n.low.startswith(undergoes) and looks_verbal(n.low, language) for n in near
    )


NEXT: Final = 5
"""Nodes behind whoever answers among which another does: ", tetapi langsung ditolak"."""


def _asks_somebody(units: Nodes, that: int, language: Language) -> bool:
    """ "agar Togo menarik pasukannya": who is asked stands there, and the asking is told by itself."""
    if units[that].low not in language.words.status.answered_aims or not units[that + 1].actor:
        return False
    verb = next((n.low for n in units[that + 2 :] if looks_verbal(n.low, language)), "")
    return not verb.startswith(language.words.verb.passive_prefix)


MANNER: Final = 4
"""Most nodes from the verb to "oleh": "ditolak secara terbuka oleh"."""


def _agent_behind(units: Nodes, verb: int, language: Language) -> int:
    """Where whoever answers begins: "ditolak Mali", "disambut baik Mali", "ditolak keras oleh Mali"."""
    agents = language.words.clause.agents
    plain = units[verb + 1].low.isalpha() and units[verb + 1].low not in language.prepositions
    if plain and verb + 2 < len(units) and units[verb + 2].actor:
        return verb + 2
    led = [n for n in range(verb + 1, min(len(units), verb + 1 + MANNER)) if units[n].low in agents]
    if not led or any(units[n].actor for n in range(verb + 1, led[0])):
        return verb + 1
    return led[0] + 1
