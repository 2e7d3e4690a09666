"""Whether words around an event call it off: "put on hold", "but were called off", "but Chad pulled out"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kg.extract.passage import GREAT
from kg.extract.status.after_all import came_about
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal
from kg.language.pack import Language
from kg.model import Status

BUT = 24
"""Nodes behind a planned act in which "but" may tell that it was called off."""

AHEAD = 8
"""How many nodes behind a noun are read for what was to come."""


def is_off(
    nodes: Nodes, trigger: Trigger, before: Sequence[str], around: Sequence[str], language: Language
) -> bool:
    """Whether what a trigger tells was called off; not the summit in "shelved the plan at a summit"."""
    if scene_led(nodes, trigger, language):
        before, around = (), around[len(before) :]
    undone = undone_by(before, around, trigger, language) or was_to_have_been(nodes, trigger, language)
    off = called_off(around, language) and not suspends_another(nodes, trigger, language)
    return undone or off or quietly_dropped(around, language)


def suspends_another(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "The meeting of the African Union suspended Gabon": those who met suspend a state; English."""
    if language.nouns_after or not trigger.noun or language.cancels.isdisjoint(nodes.words):
        return False
    for at in range(trigger.last, len(nodes) - 1):
        if nodes[at].low in language.cancels:
            return nodes[at + 1].actor and nodes[at - 1].low not in language.passive_auxiliaries
    return False


def undone_by(before: Sequence[str], around: Sequence[str], trigger: Trigger, language: Language) -> bool:
    """ "tidak jadi bertemu X", "was to have met", "pulled out of talks": off.

    Not so the summit that somebody "tidak jadi menghadiri".
    """
    words, great = language.words.status, trigger.frame.kind in GREAT
    no_more = not language.negations.isdisjoint(before)
    for at, pair in enumerate(pairwise(before)):
        if pair in words.undone or (no_more and pair in words.after_all):
            other = words.attends | language.words.place.dispatches if trigger.noun else frozenset()
            there = language.locatives | language.words.place.within if trigger.noun else frozenset()
            if not there.isdisjoint(before[at + 2 :]):
                continue  # "decided against sanctions at a summit"
            return other.isdisjoint(before[at + 2 : at + 3])
    unfulfilled = not trigger.noun and tuple(before[-3:]) in words.unfulfilled
    return unfulfilled or (not great and says_one_of(around, words.leaving))


AT_A = 4
"""Nodes before a noun among which "at" stands: "at an emergency summit"."""


def scene_led(nodes: Nodes, trigger: Trigger, language: Language) -> int:
    """The node of "at" before the noun at which something was done: "shelved it at a summit"; 0 for none."""
    if not trigger.noun or language.nouns_after:
        return 0
    near = range(trigger.first - 1, max(0, trigger.first - AT_A), -1)
    return next((n for n in near if nodes.lows[n] in language.words.place.within), 0)


def but_called_off(nodes: Nodes, last: int, language: Language) -> bool:
    """ "had been due to meet X on Monday but the talks were called off": behind the node `last`."""
    behind = nodes.lows[last : last + BUT]
    at = next((n for n, low in enumerate(behind) if low in language.words.status.buts), None)
    if at is None:
        return False
    rest = behind[at + 1 : behind.index(".", at) + 1 if "." in behind[at:] else len(behind)]
    return comes_to_nothing(rest, language)


def comes_to_nothing(words: Sequence[str], language: Language) -> bool:
    """ "were cancelled", "was put off": one word of calling off, or several."""
    given_up = language.cancel_phrases | language.words.status.giving_up
    return called_off(words, language) or says_one_of(words, given_up)


def was_to_be(nodes: Nodes, first: int, last: int, language: Language) -> bool:
    """ "Perundingan itu semula dijadwalkan pada Senin, tetapi ditunda": planned once, and given up."""
    formerly = language.words.status.formerly
    near = nodes.lows[max(0, first - NEAR) : last + WAS_TO]
    return not formerly.isdisjoint(near) and but_called_off(nodes, last, language)


def was_to_have_been(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "a trip to Lima that the minister was to have made on Monday": it never came about."""
    if was_to_be(nodes, trigger.first, trigger.last, language):
        return True
    if not trigger.noun:
        return False
    if fell_through(nodes, trigger.last, language):
        return True
    behind = nodes.lows[trigger.last : trigger.last + BUT]
    ends = next((n for n, low in enumerate(behind) if low in ENDS), len(behind))
    if _never_held(behind[:ends], language):
        return True
    said = zip(behind, behind[1:ends], behind[2:ends], strict=False)
    return any(three in language.words.status.unfulfilled for three in said)


def _never_held(behind: Sequence[str], language: Language) -> bool:
    """ "The summit that was planned for 2019 never took place": behind its noun, and no other one."""
    words = language.words.status
    others = words.planned_nouns | words.buts
    own = next((n for n, low in enumerate(behind) if low in others), len(behind))
    return says_one_of(behind[:own], words.never_held)


def fell_through(nodes: Nodes, last: int, language: Language) -> bool:
    """ "Perundingan yang dijadwalkan pada Mei tidak jadi digelar", "gagal terlaksana": behind `last`.

    Not so where another verb stands between: "Pertemuan itu membahas mengapa pemilu gagal digelar".
    """
    fallen = language.words.status.fallen
    behind = nodes.lows[last : last + BUT] if fallen else ()
    for pair in pairwise(behind):
        if pair in fallen:
            return True
        if pair[0] in ENDS or pair[0] in language.complementizers or looks_active(pair[0], language):
            return False
    return False


def looks_active(low: str, language: Language) -> bool:
    """Whether a word has the shape of an active verb: "membahas"."""
    prefix = language.words.verb.active_prefix
    return bool(prefix) and low.startswith(prefix) and looks_verbal(low, language)


ENDS = frozenset({".", ";", ":"})
"""What ends a sentence, or one of its halves."""


def once_planned(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "Lawatan X ke Y sedianya berlangsung sehari", "semula dijadwalkan bertemu X": a plan of before."""
    words = language.words.status
    if not language.nouns_after:  # "was due in Paris on Tuesday but stayed at home": on the Tuesday past
        if trigger.noun:  # "the talks, originally set for May, were put off": the May past
            told = nodes.lows[trigger.last : trigger.last + BUT]
            return not words.formerly.isdisjoint(told) and comes_to_nothing(told, language)
        done = trigger.form is Form.PAST  # "sent troops but decided against a blockade"
        return not done and but_called_off(nodes, trigger.last, language)
    before = nodes.lows[max(0, trigger.first - NEAR) : trigger.first]
    if before[-1:] and before[-1] in language.words.clause.joints and not trigger.noun:
        before = _of_the_first_verb(nodes, trigger, language) or before
    if "," in before:
        before = before[len(before) - before[::-1].index(",") :]
    behind = _up_to_another(nodes.lows[trigger.last : trigger.last + AHEAD], language) if trigger.noun else ()
    near = (*before, *behind)
    if came_about(nodes, trigger, language) is not None:
        return False
    if not words.supposed.isdisjoint(near):
        return True
    at = next((n for n, low in enumerate(near) if low in words.formerly), len(near))
    plan = next((n for n, low in enumerate(near) if n > at and low in language.plans), len(near))
    wide = (*near, *nodes.lows[trigger.last + AHEAD : trigger.last + AHEAD + 2]) if behind else near
    # "semula dijadwalkan rampung dalam sehari": it was held, and took longer
    over = not words.getting_done.isdisjoint(wide[plan + 1 : plan + 3])
    return plan < len(near) and not over


def _of_the_first_verb(nodes: Nodes, trigger: Trigger, language: Language) -> tuple[str, ...]:
    """ "Ia semula dijadwalkan menghadiri KTT dan bertemu X": what leads the first of two verbs."""
    words, pack = language.words.status, language
    closing = pack.relatives | pack.complementizers | {",", ";", ".", ":"}
    for at in range(trigger.first - 2, max(0, trigger.first - JOINED), -1):
        low = nodes.lows[at]
        if low in closing:
            return ()
        if low in words.formerly | words.supposed:
            return nodes.lows[at : at + NEAR]
    return ()


JOINED = 14
"""Nodes from "semula" to the "and" before the second verb of what was planned."""


def _up_to_another(behind: Sequence[str], language: Language) -> Sequence[str]:
    """Up to a comma, unless a relative clause about the noun opens behind it."""
    ends = [
        n
        for n, pair in enumerate(pairwise((*behind, "")))
        if pair[0] == "," and pair[1] not in language.relatives
    ]
    return behind[: ends[0]] if ends else behind


WAS_TO = 10
"""Nodes behind a noun among which it is said that it once was planned: "Pertemuan X dan Y seharusnya"."""

NEAR = 4
"""Nodes before a verb among which it is said that it once was planned."""


def unless_it_fell_through(
    nodes: Nodes, trigger: Trigger, after: Sequence[str], language: Language
) -> Status:
    """ "Talks were to resume on Monday but Chad pulled out", "were due to open but were called off"."""
    was = {a for a, _ in language.words.status.was_to}
    then = trigger.noun and not was.isdisjoint(after[:AHEAD])
    return Status.CANCELLED if then and but_called_off(nodes, trigger.last, language) else Status.PLANNED


def taken_up_again(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "Talks on the border, suspended since 2018, restarted in Arica": the main verb has the last word."""
    if language.nouns_after or not trigger.noun:
        return False
    after = nodes.lows[trigger.last : trigger.last + 2 * AHEAD]
    off = next((n for n, low in enumerate(after) if low in language.cancels), len(after))
    again = [b for a, b in pairwise(after[off:]) if a == ","]
    return off > 0 and after[off - 1] == "," and not language.words.time.beginning.isdisjoint(again)


def by_its_name(nodes: Nodes, at: int, language: Language) -> bool:
    """ "Chile batal menjadi tuan rumah KTT APEC", "KTT APEC di Santiago ditunda": the event at a node."""
    lows, status = nodes.lows, language.words.status
    before = at - 1
    if language.nouns_after and before > 0 and lows[before] in language.words.place.sidelines:
        return False  # "Pertemuan X dengan Y di sela-sela KTT ASEAN dibatalkan": the talks are off
    while before > max(-1, at - HELD_BY) and lows[before] in status.put_on:
        before -= 1
    if fell_through(nodes, at + 1, language):
        return True
    if before >= 0 and lows[before] in language.cancels - status.falling_through:
        return True
    if before >= 0 and lows[before] in status.falling_through:
        return before < at - 1  # "KTT batal digelar"; "batal KTT" says nothing
    for n in range(at + 1, min(at + BUT, len(nodes))):
        node, low = nodes[n], lows[n]
        if low in status.falling_through:
            return lows[n + 1 : n + 2] == () or lows[n + 1] not in language.words.status.unattended
        known = node.phrase is not None and (node.phrase.place is not None or node.phrase.modifier)
        passes = known or node.date is not None or low in language.prepositions or low in {",", "(", ")"}
        told = low in language.relatives or low in status.formerly or low in language.plans
        told = told or (language.nouns_after and low in language.demonstratives)  # "yang ... Mei itu ditunda"
        if not (passes or told or low in language.auxiliaries or low in status.put_on):
            return False
    return False


HELD_BY = 6
"""Words between a verb of calling off and the event's name: "menjadi tuan rumah", "rencana menggelar"."""


def called_off(around: Sequence[str], language: Language) -> bool:
    """Whether a word of cancelling stands there that is not about who attends: "batal menghadiri KTT"."""
    if language.cancels.isdisjoint(around):
        return False
    attends = language.words.status.attends
    return any(
        w in language.cancels
        and not any(a in attends for a in around[n + 1 : n + 2])
        and not _got_over(around, n, language)
        for n, w in enumerate(around)
    )


def but_for_delays(nodes: Nodes, begin: int, before: Sequence[str], language: Language) -> Sequence[str]:
    """The words from the node `begin` to a trigger without delays that are over."""
    led = not language.words.status.for_a_while.isdisjoint(nodes.lows[max(0, begin - 2) : begin])
    return (
        tuple(["" if n < 2 and w in language.cancels else w for n, w in enumerate(before)]) if led else before
    )


def _got_over(around: Sequence[str], at: int, language: Language) -> bool:
    """ "Setelah tertunda dua tahun, X dan Y menandatangani", "sempat ditunda": it came about after all."""
    return not language.words.status.for_a_while.isdisjoint(around[max(0, at - 2) : at])


def with_its_end(nodes: Nodes, trigger: Trigger, after: Sequence[str], last: int) -> tuple[str, ...]:
    """ "The summit is off.": the words behind a noun and the mark that tells that nothing follows."""
    whole = last - trigger.last == len(after)
    return (*after, *nodes.lows[last : last + whole])


def quietly_dropped(around: Sequence[str], language: Language) -> bool:
    """ "was called off", "has been quietly dropped": a phrase of cancelling, which an adverb may part."""
    plain = [low for low in around if not low.endswith(language.adverbial)]
    return says_one_of(plain, language.cancel_phrases)


def says_one_of(around: Sequence[str], phrases: frozenset[str]) -> bool:
    """ "put on hold", "pulled out of": what cancels in several words."""
    text = f" {' '.join(around)} "
    return any([f" {words} " in text for words in phrases])
