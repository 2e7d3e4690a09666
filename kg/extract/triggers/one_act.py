"""Two triggers of one act: what the second tells beside the first, and where it tells nothing more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.triggers.index import Form
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language
from kg.model import Kind, Plover

if TYPE_CHECKING:
    from kg.extract.triggers.triggers import Trigger


def tells_nothing_more(nodes: Nodes, told: Trigger, found: Trigger, language: Language) -> bool:
    """Whether `found`, behind `told` in a sentence, is its noun, its means, its end or its other name."""
    return (
        _its_noun(told, found)
        or _by_which_it_is_made(told, found)
        or _is_ended(nodes, told, found, language)
        or _of_what_is_sent(nodes, told, found, language)
        or _in_brackets(nodes, told, found)
        or _aim_of_a_paper(nodes, told, found, language)
        or _as_it_calls_it(nodes, told, found, language)
    )


def _its_noun(verb: Trigger, found: Trigger) -> bool:
    """ "memberlakukan sanksi baru": the noun right behind the verb of its frame tells nothing more."""
    act = found.frame.kind in (Kind.MEASURE, Kind.STATEMENT)
    return act and found.noun and not verb.noun and found.frame is verb.frame and found.first == verb.last


def _as_it_calls_it(nodes: Nodes, told: Trigger, found: Trigger, language: Language) -> bool:
    """ "struck what it called terrorist camps in Mali": how it names what it struck is no statement."""
    named = told.frame.kind is Kind.MEASURE and found.frame.kind is Kind.STATEMENT and not found.noun
    at = found.first - 2
    return named and told.last <= at < told.last + CALLED and nodes[at].low in language.words.statement.what


CALLED = 3
"""Nodes between the verb of a deed and "what it called"."""


def _by_which_it_is_made(verb: Trigger, found: Trigger) -> bool:
    """ "berbicara selama 30 menit melalui telepon dengan X": how they speak is no second call."""
    call = verb.frame.kind is found.frame.kind is Kind.CALL
    return call and not verb.noun and found.noun and found.frame.weak and found.first - verb.last < SPOKEN


def _in_brackets(nodes: Nodes, told: Trigger, found: Trigger) -> bool:
    """ "menggelar pertemuan kehormatan (courtesy call) dengan X": the same in another language."""
    bracketed = found.noun and found.first == told.last + 1 and found.last < len(nodes)
    closed = bracketed and nodes[told.last].low == "(" and nodes[found.last].low == ")"
    return closed and found.frame.kind is told.frame.kind


def _aim_of_a_paper(nodes: Nodes, told: Trigger, found: Trigger, language: Language) -> bool:
    """ "signed accords aimed at boosting trade, deepening ties": what a paper is for is no deed yet."""
    together = told.frame.kind is Kind.SIGNING and found.frame.plover is Plover.COOPERATE
    if not together or language.nouns_after or found.noun or found.passive:
        return False
    between = nodes.lows[told.last : found.first]
    led = between[-1:] and (between[-1] in language.words.clause.infinitives or found.form is Form.ING)
    ends = language.relatives | language.complementizers | {";", ".", ":"}
    return bool(led) and found.form in (Form.BASE, Form.ING) and ends.isdisjoint(between)


SPOKEN = 12
"""Nodes between a verb of speaking and the telephone."""


def _of_what_is_sent(nodes: Nodes, noun: Trigger, found: Trigger, language: Language) -> bool:
    """ "Bantuan dari Denmark itu akan dikirim ke Yaman": the passive behind the noun tells nothing else."""
    aid = noun.noun and found.passive and noun.frame.plover is found.frame.plover is Plover.AID
    if not aid or not language.nouns_after or found.first - noun.last > CARRIED + 1:
        return False
    small = language.auxiliaries | language.plans | language.demonstratives | language.of_words
    between = nodes[noun.last : found.first]
    given = any(n.actor for n in between)  # not "Bantuan itu dikirim Indonesia"
    return given and all(n.phrase is not None or n.low in small for n in between)


def _is_ended(nodes: Nodes, verb: Trigger, found: Trigger, language: Language) -> bool:
    """ "removed the travel ban on X", "halted its air raids on X", "the lifting of an arms embargo on X".

    What is ended is no act of its own, and whom it was toward is whom its end is toward.
    """
    over = ENDED.get(verb.frame.plover, ())
    if not verb.noun and _is_ordered(nodes, verb, found, language):
        return True
    if language.nouns_after:
        return False
    if _is_imposed(nodes, verb, found, language):
        return True
    low = nodes[found.first].low  # "fisheries talks with": nobody talks
    noun = found.noun or (not verb.noun and (found.form is Form.ING or low.endswith(language.several)))
    if not noun or found.frame.plover not in over:
        return False
    between = nodes[verb.last : found.first]
    plain = all(n.phrase is None and n.low not in language.prepositions and n.low != "," for n in between)
    return plain and len(between) <= CARRIED


def _is_ordered(nodes: Nodes, verb: Trigger, found: Trigger, language: Language) -> bool:
    """ "told Chad to close its consulate": what those who are put out must do is no act of their own.

    So "memerintahkan Chad menutup konsulatnya", "diminta segera hengkang dari Chad".
    """
    same = verb.frame.mode == "expel" and found.frame.plover is verb.frame.plover
    led = nodes[found.first - 1].low in language.words.clause.infinitives
    between = nodes.lows[verb.last : found.first]
    words = language.words  # not "expelled two over a decision by Chad to expel three"
    another = language.coordinators | words.clause.subordinators | words.deed.resolves
    if language.nouns_after:
        bare = not (found.noun or found.passive) and verb.frame is not found.frame and len(between) <= ORDERED
        return same and bare and another.isdisjoint(between) and "," not in between
    return same and led and found.form is Form.BASE and another.isdisjoint(between)


ORDERED = 8
"""Words between an order and what is ordered: "memberi Chad waktu tiga hari untuk"."""


def _is_imposed(nodes: Nodes, verb: Trigger, found: Trigger, language: Language) -> bool:
    """ "lifted most of the sanctions imposed on X", "eased curbs it had imposed on X": no other act."""
    past = found.form in (Form.PAST, Form.PARTICIPLE)
    if not past or verb.frame.plover is not Plover.CONCEDE or found.frame.plover is not Plover.SANCTION:
        return False
    between = nodes[verb.last : found.first]
    led = language.prepositions  # "most of the sanctions", "the ban on exports imposed in May"
    joints = language.words.clause.joints | language.words.clause.subordinators | {",", ";"}
    goes_on = any(n.phrase is not None or n.low in joints for n in between)
    behind = led.get(nodes[found.last].low) if found.last < len(nodes) else None
    return bool(between) and not goes_on and len(between) <= IMPOSED and behind is not None


IMPOSED = 9
"""Words between a verb of lifting and the participle of what is lifted."""


ENDED: dict[Plover | None, tuple[Plover, ...]] = {
    Plover.CONCEDE: (Plover.SANCTION,),
    Plover.RETREAT: (Plover.SANCTION, Plover.ASSAULT),
    Plover.SANCTION: (Plover.CONSULT, Plover.AID),
}
"""Types of acts that a verb of a type ends when their noun is its object."""


def names_the_act(nodes: Nodes, verb: Trigger, found: Trigger, language: Language) -> bool:
    """ "carried out a drone attack on Pakistan": the verb only carries the noun, which tells toward whom."""
    if _doubled(nodes, verb, found, language):
        return True
    if language.nouns_after or verb.noun or not found.noun or found.frame.kind is not Kind.MEASURE:
        return False
    same = found.frame.kind is verb.frame.kind and found.frame.plover is verb.frame.plover
    between = nodes[verb.last : found.first]
    led = language.prepositions  # "staged a series of attacks on"
    plain = all([n.phrase is None and led.get(n.low, "of") == "of" and n.low != "," for n in between])
    return same and plain and len(between) <= CARRIED


def up_to_its_slot(nodes: Nodes, verb: Trigger, noun: Trigger, language: Language) -> int:
    """ "accepted aid from Chad": the preposition in which the noun ends opens a slot that the verb needs."""
    slot = language.prepositions.get(nodes[noun.last - 1].low)
    return noun.last - (slot in verb.frame.requires.split("|"))


def _doubled(nodes: Nodes, verb: Trigger, found: Trigger, language: Language) -> bool:
    """ "mengecam dan mengutuk Israel", "menyerbu dan membakar": two verbs of one act with one object."""
    signed = (
        verb.frame.kind is Kind.SIGNING and found.frame.plover is Plover.AGREE
    )  # "diteken dan disepakati"
    same = (verb.frame is found.frame or signed) and verb.form is found.form and not found.noun
    joined = same and found.first == verb.last + 1 and language.nouns_after
    return joined and nodes[verb.last].low in language.words.clause.joints


CARRIED = 4
"""Words between a verb and the noun of its act: "launched a wave of new air strikes on"."""
