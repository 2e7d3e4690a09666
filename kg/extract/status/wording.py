"""The words around a trigger, as they are read for whether its event was held."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass
from itertools import pairwise

from kg.extract.clauses.bare_rows import in_place_of_its_row
from kg.extract.clauses.finite import as_carried, as_past, since_joint
from kg.extract.clauses.fronted import fronted_clause
from kg.extract.clauses.next_clauses import own_clause_from
from kg.extract.status.agreed_at import without_what_was_agreed
from kg.extract.status.called_off import but_for_delays, with_its_end
from kg.extract.status.done_by_now import used_for, without_ever
from kg.extract.status.foretold import first_to_undergo
from kg.extract.status.insertions import led_over
from kg.extract.status.judgements import past_judgement
from kg.extract.status.led_with_it import led_with_another
from kg.extract.status.things_planned import without_papers
from kg.extract.status.unsaid import before_what_is_said
from kg.extract.status.unsaid import without_first_verb as without_first
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language
from kg.model import Kind

REACH = 7
"""How many nodes before a trigger are read for negation, plan and condition."""

PAID = 6
"""Further nodes before an event's noun that a verb carries: "will on Monday pay a one-day official visit"."""


@dataclass(frozen=True, slots=True)
class Wording:
    """What stands around a trigger. Words are as `Nodes.lows` has them, "" for what is passed over."""

    nodes: Nodes
    trigger: Trigger
    """The trigger, or the verb that carries it: where its status is told."""
    first: int
    """The first node of its clause."""
    before: Sequence[str]
    """The words before it that may negate, plan or condition it."""
    near: Sequence[str]
    """The last three of them: "may have to", "will not be"."""
    after: Sequence[str]
    """The words behind it, up to what is said there of something else."""
    around: Sequence[str]
    """Where it may be said to be off: of a noun all its words, of a verb those of its own clause."""
    language: Language


def wording(nodes: Nodes, trigger: Trigger, first: int, last: int, language: Language) -> Wording:
    """The words around `trigger` in the clause `first` to `last`."""
    trigger = _in_its_place(nodes, trigger, first, language)
    reach = max(first, _read_from(nodes, trigger, first, language))
    before = led_over(nodes, trigger.first, language) or _without_other_plans(nodes, reach, trigger, language)
    before = _as_he_gladly_did(past_judgement(nodes, before, trigger, language), language)
    before = _without_attributes(_past_not_only(before, language), language)
    before = but_for_delays(nodes, reach, without_what_was_agreed(before, trigger, language), language)
    after = before_what_is_said(nodes, trigger, last, language)
    near = since_comma(_past_day(nodes, trigger, before, language)[-3:])
    finite = trigger.form in (Form.PAST, Form.ACTIVE) and not language.nouns_after
    here = since_comma(before) if finite else before  # "Fiji, which was suspended, recalled its envoy"
    here = since_joint(nodes, trigger, first, without_first(here, trigger, language), language)
    if trigger.noun or language.words.status.plan_nouns.intersection(before):
        around = (*before, *_own(with_its_end(nodes, trigger, after, last), language))
    else:
        around = tuple(here)
    return Wording(nodes, trigger, first, before, near, after, around, language)


def since_comma(near: Sequence[str]) -> Sequence[str]:
    """ "who took no questions, criticised": what a comma closes off denies nothing behind it."""
    return near[near.index(",") + 1 :] if "," in near else near


def to_comma(after: Sequence[str]) -> Sequence[str]:
    """The words behind a noun up to a comma."""
    return after[: after.index(",")] if "," in after else after


def without_haste(near: Sequence[str], trigger: Trigger, language: Language) -> Sequence[str]:
    """ "ECOWAS segera menutup perbatasan": at once, where no other word plans it."""
    acts = trigger.frame.kind in (Kind.MEASURE, Kind.STATEMENT)
    hasty = language.words.time.at_once if language.nouns_after and acts else frozenset()
    buts = language.words.status.buts  # "Akan tetapi, ...": no plan
    return [a for a, b in pairwise((*near, "")) if a not in hasty and not (a in language.plans and b in buts)]


def _in_its_place(nodes: Nodes, trigger: Trigger, first: int, language: Language) -> Trigger:
    """The trigger where its status is read: of the verb that carries it, or of the first of two."""
    carried = as_carried(nodes, in_place_of_its_row(nodes, trigger, language), language)
    return as_past(nodes, led_with_another(nodes, carried, first, language), language)


def _read_from(nodes: Nodes, trigger: Trigger, first: int, language: Language) -> int:
    """From where the words before a trigger are read: "Setelah menepis tuduhan itu, Lukashenko terbang"."""
    begin = trigger.first - _reach(nodes, trigger, language)
    if trigger.form in (Form.PAST, Form.ACTIVE) and not language.nouns_after:
        begin = max(begin, own_clause_from(nodes, trigger.first, first, language) + 1)
    comma = fronted_clause(nodes, language, trigger.first)
    own = first < comma < trigger.first and nodes.lows[0] not in language.words.status.ifs
    return max(begin, comma + 1) if own else begin


def _reach(nodes: Nodes, trigger: Trigger, language: Language) -> int:
    """How many nodes before a trigger are read: more of them where a verb carries its noun."""
    near = nodes.lows[max(0, trigger.first - REACH) : trigger.first]
    carried = trigger.noun and not language.nouns_after and not language.words.verb.carrying.isdisjoint(near)
    usual = REACH + PAID * carried + first_to_undergo(nodes, trigger, language)
    return max(usual, used_for(nodes, trigger, language))


def _past_day(nodes: Nodes, trigger: Trigger, before: Sequence[str], language: Language) -> Sequence[str]:
    """The words before a verb without the day or "ever" before it: "will also on Wednesday meet"."""
    if trigger.noun or trigger.first < 2 or nodes[trigger.first - 1].date is None:
        return without_ever(before, language)
    led = before[-2:-1] and before[-2] in language.words.verb.before_days
    return before[:-2] if led else before[:-1]


def _without_other_plans(nodes: Nodes, begin: int, trigger: Trigger, language: Language) -> Sequence[str]:
    """The words before a trigger, but for "plan" as the name of something else.

    "membahas rencana kunjungan dalam pertemuan dengan X": the visit is planned, not the meeting; "rencana itu
    ditolak X": it is refused by now.
    """
    lows = nodes.lows[begin : trigger.first]
    plans = language.words.status.plan_nouns
    if not language.nouns_after or plans.isdisjoint(lows):
        return without_papers(lows, trigger, language)
    during = trigger.noun and not language.words.place.during.isdisjoint(lows[-2:])
    pointed = any(a in plans and b in language.demonstratives for a, b in pairwise(lows))
    other = during or trigger.passive or pointed
    return tuple(["" if other and low in plans else low for low in lows])


def _as_he_gladly_did(before: Sequence[str], language: Language) -> Sequence[str]:
    """ "mengaku senang bisa kembali mengunjungi Jakarta": what one is glad to be able to do is done."""
    glad = language.words.status.glad
    if glad.isdisjoint(before) or not language.plans.isdisjoint(before[: _last_of(before, glad)]):
        return before  # "akan senang bisa berkunjung"
    can = language.conditions | language.words.status.capable
    return tuple(["" if a in can and b in glad else a for b, a in pairwise(("", *before))])


def _last_of(before: Sequence[str], among: Set[str]) -> int:
    """Where the last of some words stands."""
    return max(n for n, low in enumerate(before) if low in among)


def _without_attributes(before: Sequence[str], language: Language) -> Sequence[str]:
    """ "kunjungan tidak resmi untuk menemui X": the negation is of the visit's kind, and denies nothing.

    So "tak lupa berterima kasih" and "did not forget to thank": what is not forgotten is done.
    """
    unlike = language.words.status.attributes
    if unlike.isdisjoint(before):
        return before
    nots, undone = language.negations, language.negations | language.denials
    out = list(before)
    for at, (a, b) in enumerate(pairwise((*before, ""))):
        if a in nots and b in unlike:
            out[at : at + 2] = ["", "" if b in undone else b][: len(out) - at]
    return tuple(out)


def _past_not_only(before: Sequence[str], language: Language) -> Sequence[str]:
    """ "not only condemned the raid but also": what stands behind "not only" is as it would be without.

    So is what was not the first of its kind: "It was not the first visit by Togo's leader".
    """
    words, nots = language.words, language.negations
    counted = frozenset[str]() if language.nouns_after else words.gathering.same_round
    if (words.status.only | counted).isdisjoint(before):
        return before
    ends = [n for n in range(1, len(before)) if before[n] in words.status.only and before[n - 1] in nots]
    the = language.determiners
    ends += [n for n in range(2, len(before)) if before[n] in counted and before[n - 2] in nots]
    ends = [n for n in ends if before[n] in words.status.only or before[n - 1] in the]
    return before[ends[-1] + 1 :] if ends else before


def _own(after: Sequence[str], language: Language) -> Sequence[str]:
    """The words behind a noun but for other things called off: "a cancelled flight"."""
    if language.cancels.isdisjoint(after):
        return after
    out = list(after)
    for at in range(1, len(after)):
        if after[at] not in language.cancels:
            continue
        before = after[at - 1]
        if language.nouns_after:
            noun = after[at - 2] if at > 1 else ""
            other = before in language.relatives and noun.isalpha() and noun not in language.demonstratives
            next_verb = after[at].startswith(language.words.verb.active_prefix)
            other |= next_verb and before in language.words.clause.joints  # "dan membatalkan undangan"
        else:
            other = before in language.determiners
        out[at] = "" if other else out[at]
    return out
