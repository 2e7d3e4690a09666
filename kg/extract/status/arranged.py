"""What is yet to come by the words around it: "is to hold talks", "perundingan ... akan dimulai"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kg.extract.status.agreed_at import without_what_is_promised, without_what_it_agrees
from kg.extract.status.done_by_now import begun_before, has_done
from kg.extract.status.foretold import behind_the_aside
from kg.extract.status.led_to import AGREED
from kg.extract.status.unsaid import threes
from kg.extract.status.wording import Wording, to_comma
from kg.extract.triggers.triggers import Trigger
from kg.language.pack import Language
from kg.model import Kind, Plover

AHEAD = 8
"""How many nodes behind a noun are read for what is yet to come."""

ARRANGED = 8
"""Words behind an event's noun among which it is said when it is to be."""

CLOSE = 6
"""Words behind a noun that tell when it is to be."""

CARRIED = 5
"""Words before a noun among which "offered to" leads the verb that carries it."""


def is_yet_to_come(w: Wording) -> bool:
    """Whether the words around a noun or a passive say that it is to be."""
    trigger, before, language = w.trigger, w.before, w.language
    after = without_what_is_promised(before, w.after, trigger, language)
    if trigger.noun:
        after = begun_before(before, without_what_it_agrees(after, language), language)
        behind = _of_the_noun(after, trigger, language)
        if _is_arranged((*before, *behind), before, language) or _will_be_held(before, after, language):
            return True
    return _is_due(trigger, before, after, language)


def _of_the_noun(after: Sequence[str], trigger: Trigger, language: Language) -> Sequence[str]:
    """The words behind a noun that tell of its own time: "pengusiran itu akan berdampak buruk" is over."""
    near = after[:CLOSE]
    if trigger.frame.kind is Kind.STATEMENT:  # "a truce between X and Y, agreed in March": that told it
        near = [low for low in near if low not in language.words.status.agreeing]
    if language.nouns_after:  # "kritik terhadap rencana X": the plan is another thing
        near = [low for low in near if low not in language.words.status.plan_nouns]
    if not language.nouns_after or trigger.frame.kind is not Kind.MEASURE:
        return near
    happens = language.words.place.happening | language.words.verb.light_passives
    happens |= language.words.place.dispatches if trigger.frame.plover is Plover.AID else frozenset()
    happens |= language.words.status.befalling
    own = to_comma(after[:AHEAD])
    at = next((n for n, w in enumerate(own) if w in language.plans), len(near))
    return after[: at + 2] if after[at + 1 : at + 2] and after[at + 1] in happens else near[:at]


def _is_arranged(around: Sequence[str], before: Sequence[str], language: Language) -> bool:
    """A word of planning around a noun, or "is to hold a summit", "offered to host a summit" before it."""
    words = language.words
    to, auxiliaries = words.clause.infinitives, language.passive_auxiliaries
    if any(w in language.plans - words.status.loose_plans for w in around):
        return True
    offering = words.status.offering
    offers = any(a in offering and b in to for a, b in pairwise(before[-CARRIED:]))
    return offers or any(a in auxiliaries and b in to for a, b in pairwise(before))


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


def _is_due(trigger: Trigger, before: Sequence[str], after: Sequence[str], language: Language) -> bool:
    """ "is to hold a summit", "talks between X and Y are due to begin"; "is to be signed"."""
    words, due = language.words.status, language.words.status.due
    if trigger.noun:
        behind = to_comma(after[:AHEAD])
        was_to = any((a, b) in words.was_to and c in words.taking_place for a, b, c in threes(behind))
        return was_to or any(pair in due for pair in (*pairwise(before), *pairwise(behind)))
    to = language.words.clause.infinitives
    if not trigger.passive or tuple(before[-1:]) != ("be",) or to.isdisjoint(before[-3:]):
        return False
    return not has_done(before[:-1], trigger, language)  # "was the first envoy to be received by Putin"
