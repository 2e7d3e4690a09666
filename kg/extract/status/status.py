"""Whether an event was held, is planned, was cancelled, is denied or conditional, by the words around."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kg.extract.clauses.bare_rows import in_place_of_its_row
from kg.extract.clauses.finite import as_carried, as_past, since_joint, up_to_then
from kg.extract.clauses.fronted import fronted_clause
from kg.extract.clauses.next_clauses import own_clause_from
from kg.extract.status.agreed_at import without_what_it_agrees, without_what_was_agreed
from kg.extract.status.called_off import (
    but_for_delays,
    is_off,
    taken_up_again,
    unless_it_fell_through,
    with_its_end,
)
from kg.extract.status.done_by_now import (
    at_its_end,
    begun_before,
    has_an_outcome,
    has_been,
    has_done,
    used_for,
    was_done,
    without_ever,
)
from kg.extract.status.foretold import (
    behind_the_aside,
    first_to_undergo,
    of_a_prospect,
    on_condition,
    only_asked_or_possible,
    only_hoped,
)
from kg.extract.status.in_vain import given_up, had_it_been, turned_down, weighed, wished_in_vain, would
from kg.extract.status.insertions import led_over
from kg.extract.status.judgements import either_way, is_judged, past_judgement
from kg.extract.status.led_by import as_was_planned, led_by
from kg.extract.status.led_with_it import led_with_another
from kg.extract.status.not_in_sight import not_in_sight
from kg.extract.status.purposes import as_a_plan, only_for_this
from kg.extract.status.things_planned import without_papers
from kg.extract.status.unsaid import (
    at_a_gathering,
    before_what_is_said,
    past_lack,
    past_relative,
    rumoured,
    threes,
)
from kg.extract.status.unsaid import without_first_verb as without_first
from kg.extract.status.urged import is_driven, is_urged
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal
from kg.language.pack import Language
from kg.model import Kind, Plover, Status

AHEAD = 8
"""How many nodes behind a noun are read for what is yet to come."""

REACH = 7
"""How many nodes before a trigger are read for negation, plan and condition."""

ARRANGED = 8
"""Words behind an event's noun among which it is said when it is to be."""

ACTS = frozenset({Kind.MEASURE, Kind.SIGNING, Kind.VISIT, Kind.MEETING})


def status_of(nodes: Nodes, trigger: Trigger, first: int, last: int, language: Language) -> Status:
    """The status of an event told by `trigger` in the clause `first` to `last`."""
    trigger = _in_its_place(nodes, trigger, first, language)
    reach = max(first, _read_from(nodes, trigger, first, language))
    before = led_over(nodes, trigger.first, language) or _without_other_plans(nodes, reach, trigger, language)
    before = past_judgement(nodes, before, trigger, language)
    before = _without_attributes(_past_not_only(before, language), language)
    before = but_for_delays(nodes, reach, without_what_was_agreed(before, trigger, language), language)
    after = before_what_is_said(nodes, trigger, last, language)
    near = _since_comma(_past_day(nodes, trigger, before, language)[-3:])
    words = language.words.status
    nothing = not words.nothing.isdisjoint(after[:1])
    if not_in_sight(nodes, trigger, language):
        return Status.DENIED
    if nothing or at_its_end(nodes, trigger, language) or has_an_outcome(nodes, trigger, language):
        return Status.DENIED if nothing else Status.HELD
    planned = bool(words.plan_nouns.intersection(before))
    finite = trigger.form in (Form.PAST, Form.ACTIVE) and not language.nouns_after
    here = _since_comma(before) if finite else before  # "Fiji, which was suspended, recalled its envoy"
    here = since_joint(nodes, trigger, first, without_first(here, trigger, language), language)
    whole = trigger.noun or planned
    around = (*before, *_own(with_its_end(nodes, trigger, after, last), language)) if whole else here
    if is_off(nodes, trigger, before, around, language):
        return Status.HELD if taken_up_again(nodes, trigger, language) else Status.CANCELLED
    prospect = first > 0 and (nodes[first - 1].low in words.ifs or of_a_prospect(nodes, first, language))
    prospect = prospect and not _says_so_behind(nodes, trigger, first, language)
    if prospect or only_asked_or_possible(nodes, trigger, language) or had_it_been(nodes, trigger, language):
        return Status.CONDITIONAL
    asked = _asked(nodes, trigger, first, before, language)
    if asked is not None:
        off = asked is Status.PLANNED and given_up(nodes, trigger, language)
        return Status.CANCELLED if off else asked
    if _denied(nodes, trigger, first, before, near, language):
        return Status.CANCELLED if as_was_planned(nodes, trigger, language) else Status.DENIED
    if not words.attempts.isdisjoint(near):
        return Status.CONDITIONAL
    if not words.would.isdisjoint(near):
        return would(nodes, near, language)
    if not language.conditions.isdisjoint(near):
        return Status.CONDITIONAL if words.still.isdisjoint(near) else _obliged(trigger)
    if trigger.frame.kind in ACTS and _yet_to_do(nodes, trigger, first, near, language):
        return _obliged(trigger)
    done = was_done(before, near, trigger, language)
    if not language.plans.isdisjoint(_without_haste(near, trigger, language)) and not done:
        off = trigger.frame.status is Status.CANCELLED or given_up(nodes, trigger, language)
        return Status.CANCELLED if off else Status.PLANNED  # "will cancel a visit to"
    after = begun_before(before, without_what_it_agrees(after, language), language) if trigger.noun else after
    behind = _of_the_noun(after, trigger, language)
    arranged = trigger.noun and (
        _is_arranged((*before, *behind), before, language) or _will_be_held(before, after, language)
    )
    if arranged or _is_due(trigger, before, after, language):
        return unless_it_fell_through(nodes, trigger, after, language)
    planned = trigger.frame.status is Status.PLANNED
    if planned and (_going_on(nodes, first, language) or has_been(nodes, trigger, before, language)):
        return Status.HELD
    return Status.CANCELLED if planned and given_up(nodes, trigger, language) else trigger.frame.status


def _says_so_behind(nodes: Nodes, trigger: Trigger, first: int, language: Language) -> bool:
    """ "Togo would face sanctions unless it withdrew, Belgium warned": the warning hangs on nothing."""
    if language.nouns_after or trigger.frame.kind is not Kind.STATEMENT or trigger.form is not Form.PAST:
        return False
    at = trigger.first - 1
    if at <= first or not nodes[at].actor:
        return False
    at -= 1 + (nodes[at - 1].low in language.determiners)
    return at > first and nodes[at].low == ","


def _denied(
    nodes: Nodes,
    trigger: Trigger,
    first: int,
    before: Sequence[str],
    near: Sequence[str],
    language: Language,
) -> bool:
    """Whether the words before a trigger say that it was not, or will not be, done."""
    words = language.words.status
    own = before if language.nouns_after or trigger.form is Form.BASE else _since_comma(before)
    own = since_joint(nodes, trigger, first, past_relative(nodes, trigger, own, language), language)
    own = at_a_gathering(trigger, own, language)
    if any(a != "-" and b in language.denials for a, b in pairwise(("", *own))):  # not "junta-ruled Mali"
        return True
    if is_judged(trigger, before, language):
        return False
    if not language.negations.isdisjoint(_since_predicate(near, language)):
        return True
    if either_way(before, trigger, language):
        return True
    if turned_down(before, trigger, language) or wished_in_vain(nodes, trigger, before, language):
        return True
    right_before = (
        before[-2:] if language.nouns_after else nodes.lows[max(0, trigger.first - 2) : trigger.first]
    )
    return right_before in words.unmade or rumoured(nodes, trigger, first, language)


def _going_on(nodes: Nodes, first: int, language: Language) -> bool:
    """ "X bertemu Y, sebelum meneruskan perjalanan ke Z": no plan, where what went before it is none."""
    return first > 0 and nodes[first - 1].low in language.words.time.ahead


def _read_from(nodes: Nodes, trigger: Trigger, first: int, language: Language) -> int:
    """From where the words before a trigger are read: "Setelah menepis tuduhan itu, Lukashenko terbang"."""
    begin = trigger.first - _reach(nodes, trigger, language)
    if trigger.form in (Form.PAST, Form.ACTIVE) and not language.nouns_after:
        begin = max(begin, own_clause_from(nodes, trigger.first, first, language) + 1)
    comma = fronted_clause(nodes, language, trigger.first)
    own = first < comma < trigger.first and nodes.lows[0] not in language.words.status.ifs
    return max(begin, comma + 1) if own else begin


def _in_its_place(nodes: Nodes, trigger: Trigger, first: int, language: Language) -> Trigger:
    """The trigger where its status is read: of the verb that carries it, or of the first of two."""
    carried = as_carried(nodes, in_place_of_its_row(nodes, trigger, language), language)
    return as_past(nodes, led_with_another(nodes, carried, first, language), language)


def _yet_to_do(nodes: Nodes, trigger: Trigger, first: int, near: Sequence[str], language: Language) -> bool:
    """ "must be ratified", "will take effect once both have ratified it": what comes before that."""
    words = language.words
    passive = not language.nouns_after and not language.passive_auxiliaries.isdisjoint(near)
    if not words.status.musts.isdisjoint(near) and (trigger.form is Form.BASE or passive):
        return True
    led = first > 0 and nodes[first - 1].low in words.status.onces and not trigger.noun
    led = led and nodes[first - 2].low not in language.determiners  # "the once 16-member bloc"
    have = not (words.verb.perfects - words.verb.pluperfects).isdisjoint(near)
    return led and have and trigger.frame.kind is Kind.MEASURE


def _obliged(trigger: Trigger) -> Status:
    """ "Lawmakers must ratify it" is what comes next; "must expel the envoy", what somebody wants."""
    return Status.PLANNED if trigger.frame.plover is Plover.SUPPORT else Status.CONDITIONAL


PAID = 6
"""Further nodes before an event's noun that a verb carries: "will on Monday pay a one-day official visit"."""


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


def _without_attributes(before: Sequence[str], language: Language) -> Sequence[str]:
    """ "kunjungan tidak resmi untuk menemui X": the negation is of the visit's kind, and denies nothing."""
    unlike = language.words.status.attributes
    if unlike.isdisjoint(before):
        return before
    behind = (*before[1:], "")
    return tuple(
        ["" if a in language.negations and b in unlike else a for a, b in zip(before, behind, strict=True)]
    )


def _will_be_held(before: Sequence[str], after: Sequence[str], language: Language) -> bool:
    """ "perundingan antara X dan Y akan dimulai", "is to hold a summit": told of the noun, however far."""
    if language.nouns_after and _agreed_on(before, language):
        return True
    if any(pair in language.words.status.due for pair in pairwise(before)):
        return True
    held = language.words.verb.light_passives | language.words.status.unattended
    if any(a in language.plans and b in held for a, b in pairwise(after)):
        return True
    arranged = language.words.status.arranged  # "A second round is fixed for October"
    told = (*after[:ARRANGED], ";", *behind_the_aside(after, language)[:ARRANGED])
    return any(pair in arranged for pair in pairwise(told))


AGREED = 5
"""Words from "sepakat" to the noun of what is agreed to be held."""


def _agreed_on(before: Sequence[str], language: Language) -> bool:
    """ "sepakat memulai lagi perundingan": what it is agreed to hold; not "sepakat dalam perundingan itu"."""
    words = language.words
    near = before[-AGREED:]
    at = next((n for n, low in enumerate(near) if low in words.status.agreed), None)
    verb = near[at + 1 :] if at is not None else ()
    if verb[:1] and verb[0] in words.status.purposes:
        verb = verb[1:]
    shape = tuple(words.name.verb_shape[0])
    other = words.place.during | words.clause.subordinators  # "sepakat menurunkan tarif seusai perundingan"
    other |= words.time.aftermaths  # "sepakat meningkatkan ekspor menyusul kunjungan X"
    led = verb[:1] and verb[0].startswith(shape) and other.isdisjoint(verb)
    return bool(led)


def _asked(
    nodes: Nodes, trigger: Trigger, first: int, before: Sequence[str], language: Language
) -> Status | None:
    """What "to", "agreed to" or urging someone makes of a verb; None where none of them stands there."""
    words = language.words.status
    if is_driven(nodes, trigger, language):
        return Status.HELD
    if (led := led_by(nodes, trigger, language)) is not None:
        return led
    hoped = only_hoped(nodes, trigger, language) or on_condition(nodes, trigger, language)
    if hoped or up_to_then(nodes, trigger, first, language):
        return Status.CONDITIONAL
    if as_a_plan(nodes, trigger, language):
        return Status.PLANNED
    if not trigger.noun and before[-1:] and before[-1] in words.purposes | words.agreed:
        tries = before[-1] in words.purposes and not words.attempts.isdisjoint(before[-AGREED:])
        if tries or (before[-2:-1] and before[-2] in language.conditions):
            return Status.CONDITIONAL  # "mempertimbangkan untuk mengusir", "upaya PBB untuk mencapai"
        if before[-2:-1] and before[-2] in language.negations:
            return Status.DENIED  # "tidak berencana menutup kedutaannya"
        stated, where = trigger.frame.kind in (Kind.STATEMENT, Kind.CEREMONY), language.words
        sent = where.place.dispatches | words.uses
        if trigger.frame.plover is Plover.AID and language.plans.isdisjoint(before):
            sent = sent | where.place.calling_on | where.place.coming  # "mengunjungi X guna memberi beras"
        doing = words.voted | (where.statement.issuing | where.place.calling_on if stated else sent)
        if not doing.isdisjoint(before[:-1]) and language.nouns_after:
            went = not (where.place.calling_on | words.voted).isdisjoint(before[:-1])
            if (went or not stated) and not language.plans.isdisjoint(
                _without_haste(before[:-1], trigger, language)
            ):
                return Status.PLANNED  # "akan mengirim pesawat guna membantu"
            return None  # "mengirim pesawat untuk mengevakuasi", "memberikan suara untuk mengecam"
        if only_for_this(trigger, before, language):
            return Status.CONDITIONAL
        willing = before[-1] in words.agreed or language.negations.isdisjoint(before)
        return Status.PLANNED if willing or not language.nouns_after else Status.DENIED
    if (thought_over := weighed(before, trigger, language)) is not None:
        return thought_over
    return Status.CONDITIONAL if is_urged(nodes, trigger, first, language) else None


def _of_the_noun(after: Sequence[str], trigger: Trigger, language: Language) -> Sequence[str]:
    """The words behind a noun that tell of its own time: "pengusiran itu akan berdampak buruk" is over."""
    near = after[:CLOSE]
    if language.nouns_after:  # "kritik terhadap rencana X": the plan is another thing
        near = [low for low in near if low not in language.words.status.plan_nouns]
    if not language.nouns_after or trigger.frame.kind is not Kind.MEASURE:
        return near
    happens = language.words.place.happening | language.words.verb.light_passives
    happens |= language.words.place.dispatches if trigger.frame.plover is Plover.AID else frozenset()
    happens |= language.words.status.befalling
    own = _to_comma(after[:AHEAD])
    at = next((n for n, w in enumerate(own) if w in language.plans), len(near))
    return after[: at + 2] if after[at + 1 : at + 2] and after[at + 1] in happens else near[:at]


CLOSE = 6
"""Words behind a noun that tell when it is to be."""


def _is_arranged(around: Sequence[str], before: Sequence[str], language: Language) -> bool:
    """A word of planning around a noun, or "is to hold a summit", "offered to host a summit" before it."""
    words = language.words
    to, auxiliaries = words.clause.infinitives, language.passive_auxiliaries
    if any(w in language.plans - words.status.loose_plans for w in around):
        return True
    offering = words.status.offering
    offers = any(a in offering and b in to for a, b in pairwise(before[-CARRIED:]))
    return offers or any(a in auxiliaries and b in to for a, b in pairwise(before))


CARRIED = 5
"""Words before a noun among which "offered to" leads the verb that carries it."""


def _without_haste(near: Sequence[str], trigger: Trigger, language: Language) -> Sequence[str]:
    """ "ECOWAS segera menutup perbatasan": at once, where no other word plans it."""
    acts = trigger.frame.kind in (Kind.MEASURE, Kind.STATEMENT)
    hasty = language.words.time.at_once if language.nouns_after and acts else frozenset()
    buts = language.words.status.buts  # "Akan tetapi, ...": no plan
    return [a for a, b in pairwise((*near, "")) if a not in hasty and not (a in language.plans and b in buts)]


def _since_predicate(near: Sequence[str], language: Language) -> Sequence[str]:
    """ "tidak puas dan menentang": what is denied is the adjective before the conjunction."""
    joints = language.words.clause.joints
    near = past_lack(near, language)
    at = next((n for n, low in enumerate(near) if low in joints), None)
    if not language.nouns_after or at is None or at < 2 or near[at - 2] not in language.negations:
        return near
    return near if looks_verbal(near[at - 1], language) else near[at + 1 :]


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


def _since_comma(near: Sequence[str]) -> Sequence[str]:
    """ "who took no questions, criticised": what a comma closes off denies nothing behind it."""
    return near[near.index(",") + 1 :] if "," in near else near


def _to_comma(after: Sequence[str]) -> Sequence[str]:
    """The words behind a noun up to a comma."""
    return after[: after.index(",")] if "," in after else after


def _is_due(trigger: Trigger, before: Sequence[str], after: Sequence[str], language: Language) -> bool:
    """ "is to hold a summit", "talks between X and Y are due to begin"; "is to be signed"."""
    words, due = language.words.status, language.words.status.due
    if trigger.noun:
        behind = _to_comma(after[:AHEAD])
        was_to = any((a, b) in words.was_to and c in words.taking_place for a, b, c in threes(behind))
        return was_to or any(pair in due for pair in (*pairwise(before), *pairwise(behind)))
    to = language.words.clause.infinitives
    if not trigger.passive or tuple(before[-1:]) != ("be",) or to.isdisjoint(before[-3:]):
        return False
    return not has_done(before[:-1], trigger, language)  # "was the first envoy to be received by Putin"
