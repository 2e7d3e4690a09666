"""Whether an event was held, is planned, was cancelled, is denied or conditional, by the words around."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from kg.extract.passage import GATHERINGS
from kg.extract.status.arranged import is_yet_to_come
from kg.extract.status.called_off import is_off, taken_up_again, unless_it_fell_through
from kg.extract.status.denied import is_denied
from kg.extract.status.done_by_now import at_its_end, has_an_outcome, has_been, was_done
from kg.extract.status.first_ones import to_be_the_first
from kg.extract.status.foretold import of_a_prospect, only_asked_or_possible
from kg.extract.status.in_vain import given_up, had_it_been, would
from kg.extract.status.led_by import as_was_planned
from kg.extract.status.led_to import led_to
from kg.extract.status.not_in_sight import not_in_sight
from kg.extract.status.wording import Wording, without_haste, wording
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.his_coming import stays_away
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language
from kg.model import Kind, Plover, Status


def status_of(nodes: Nodes, trigger: Trigger, first: int, last: int, language: Language) -> Status:
    """The status of an event told by `trigger` in the clause `first` to `last`: what the first rule says."""
    around = wording(nodes, trigger, first, last, language)
    told = (rule(around) for rule in STATUS_RULES)
    return next((status for status in told if status is not None), around.trigger.frame.status)


def _never_came(w: Wording) -> Status | None:
    """ "no meeting is in sight", "talks led nowhere": none was held; "the talks ended with": they were."""
    if not_in_sight(w.nodes, w.trigger, w.language):
        return Status.DENIED
    if not w.language.words.status.nothing.isdisjoint(w.after[:1]):
        return Status.DENIED
    over = at_its_end(w.nodes, w.trigger, w.language) or has_an_outcome(w.nodes, w.trigger, w.language)
    return Status.HELD if over else None


def _called_off(w: Wording) -> Status | None:
    """ "the visit was put off"; held, where it was taken up again."""
    if w.trigger.frame.kind in GATHERINGS and stays_away(w.nodes, w.trigger.first, w.language):
        on = not w.language.words.time.under_way.isdisjoint(w.nodes.lows[w.trigger.last :])
        if not on:
            return Status.PLANNED  # "cancelled his trip to the summit", which takes place without him
    if not is_off(w.nodes, w.trigger, w.before, w.around, w.language):
        return None
    return Status.HELD if taken_up_again(w.nodes, w.trigger, w.language) else Status.CANCELLED


def _only_possible(w: Wording) -> Status | None:
    """ "if Togo withdraws", "asked whether it would", "had it been": of a deed that is only thought of."""
    nodes, trigger, first, language = w.nodes, w.trigger, w.first, w.language
    ifs = language.words.status.ifs
    prospect = first > 0 and (nodes[first - 1].low in ifs or of_a_prospect(nodes, first, language))
    prospect = prospect and not _says_so_behind(nodes, trigger, first, language)
    thought = prospect or only_asked_or_possible(nodes, trigger, language)
    return Status.CONDITIONAL if thought or had_it_been(nodes, trigger, language) else None


def _the_first_to(w: Wording) -> Status | None:
    """ "akan menjadi presiden pertama yang mengunjungi X": Indonesian, whose verbs have no tenses."""
    return Status.PLANNED if to_be_the_first(w.nodes, w.trigger, w.language) else None


def _led_to(w: Wording) -> Status | None:
    """ "agreed to hold", "urged Togo to withdraw"; called off, where the plan was given up."""
    led = led_to(w)
    off = led is Status.PLANNED and given_up(w.nodes, w.trigger, w.language)
    return Status.CANCELLED if off else led


def _denied(w: Wording) -> Status | None:
    """ "did not meet"; called off, where it had been planned."""
    if not is_denied(w):
        return None
    return Status.CANCELLED if as_was_planned(w.nodes, w.trigger, w.language) else Status.DENIED


def _attempted(w: Wording) -> Status | None:
    """ "tried to close the border"."""
    return None if w.language.words.status.attempts.isdisjoint(w.near) else Status.CONDITIONAL


def _would(w: Wording) -> Status | None:
    """ "would close the border": a plan where somebody says so, else a thought."""
    told = not w.language.words.status.would.isdisjoint(w.near)
    return would(w.nodes, w.near, w.language) if told else None


def _on_condition(w: Wording) -> Status | None:
    """ "may close the border"; "has still to ratify it" is what comes next."""
    if w.language.conditions.isdisjoint(w.near):
        return None
    return Status.CONDITIONAL if w.language.words.status.still.isdisjoint(w.near) else _obliged(w.trigger)


def _yet_to_do(w: Wording) -> Status | None:
    """ "must be ratified", "will take effect once both have ratified it": what comes before that."""
    trigger, first, language, words = w.trigger, w.first, w.language, w.language.words
    if trigger.frame.kind not in ACTS:
        return None
    passive = not language.nouns_after and not language.passive_auxiliaries.isdisjoint(w.near)
    if not words.status.musts.isdisjoint(w.near) and (trigger.form is Form.BASE or passive):
        return _obliged(trigger)
    led = first > 0 and w.nodes[first - 1].low in words.status.onces and not trigger.noun
    led = led and w.nodes[first - 2].low not in language.determiners  # "the once 16-member bloc"
    have = not (words.verb.perfects - words.verb.pluperfects).isdisjoint(w.near)
    return _obliged(trigger) if led and have and trigger.frame.kind is Kind.MEASURE else None


def _planned(w: Wording) -> Status | None:
    """ "will meet"; "will cancel a visit to" is a visit called off."""
    plans, trigger = w.language.plans, w.trigger
    if plans.isdisjoint(without_haste(w.near, trigger, w.language)):
        return None
    if was_done(w.before, w.near, trigger, w.language):
        return None
    off = trigger.frame.status is Status.CANCELLED or given_up(w.nodes, trigger, w.language)
    return Status.CANCELLED if off else Status.PLANNED


def _arranged(w: Wording) -> Status | None:
    """ "talks between X and Y are due to begin", unless they fell through."""
    return unless_it_fell_through(w.nodes, w.trigger, w.after, w.language) if is_yet_to_come(w) else None


def _as_its_words_say(w: Wording) -> Status | None:
    """ "promised aid" is a plan by its own words, "has been promised aid since" no more."""
    if w.trigger.frame.status is not Status.PLANNED:
        return None
    if _going_on(w) or has_been(w.nodes, w.trigger, w.before, w.language):
        return Status.HELD
    return Status.CANCELLED if given_up(w.nodes, w.trigger, w.language) else None


STATUS_RULES: Final[tuple[Callable[[Wording], Status | None], ...]] = (
    _never_came,
    _called_off,
    _only_possible,
    _the_first_to,
    _led_to,
    _denied,
    _attempted,
    _would,
    _on_condition,
    _yet_to_do,
    _planned,
    _arranged,
    _as_its_words_say,
)
"""Who says first whether an event was held is right: what is off is not asked whether it was planned."""

ACTS = frozenset({Kind.MEASURE, Kind.SIGNING, Kind.VISIT, Kind.MEETING})
"""Kinds of what states do, as against what they say."""


def _says_so_behind(nodes: Nodes, trigger: Trigger, first: int, language: Language) -> bool:
    """ "Togo would face sanctions unless it withdrew, Belgium warned": the warning hangs on nothing."""
    if language.nouns_after or trigger.frame.kind is not Kind.STATEMENT or trigger.form is not Form.PAST:
        return False
    at = trigger.first - 1
    if at <= first or not nodes[at].actor:
        return False
    at -= 1 + (nodes[at - 1].low in language.determiners)
    return at > first and nodes[at].low == ","


def _going_on(w: Wording) -> bool:
    """ "X bertemu Y, sebelum meneruskan perjalanan ke Z": no plan, where what went before it is none."""
    return w.first > 0 and w.nodes[w.first - 1].low in w.language.words.time.ahead


def _obliged(trigger: Trigger) -> Status:
    """ "Lawmakers must ratify it" is what comes next; "must expel the envoy", what somebody wants."""
    return Status.PLANNED if trigger.frame.plover is Plover.SUPPORT else Status.CONDITIONAL
