"""What is denied of a thing, and not of the act behind "and": "menyebutnya tidak berdasar dan menuntut"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal
from kg.language.pack import Language
from kg.model import Kind, Plover

JUDGED = 3
"""Most words of a predicate between its negation and the joint: "tidak sesuai hukum internasional dan"."""


def past_judgement(
    nodes: Nodes, before: Sequence[str], trigger: Trigger, language: Language
) -> Sequence[str]:
    """The words before a verb without what is denied of something else before its "and".

    "menyebut pengusiran itu tidak dapat diterima dan menarik dubesnya": the envoy was recalled. Not so
    "tidak mengutuk dan menyalahkan X", where both verbs are active and one denial is of both.
    """
    prefix = language.words.verb.active_prefix
    joined = language.nouns_after and not (trigger.noun or trigger.passive)
    if not joined or not before:
        return before
    low = nodes.lows[trigger.first]
    said = trigger.frame.kind is Kind.STATEMENT and looks_verbal(low, language)
    if not said and not low.startswith(prefix):  # "dan berjanji akan membalas"
        return before
    joint = _joint(before, language)
    if joint < 0:
        return before
    if _past_denied_noun(before, joint, language) or _says_anew(before, joint, trigger, language):
        return before[joint + 1 :]
    verb = _verb_before(before, joint, language)
    judged = before[max(0, verb, joint - 1 - JUDGED) : max(0, joint - 1)]
    return before if language.negations.isdisjoint(judged) else before[joint + 1 :]


def _joint(before: Sequence[str], language: Language) -> int:
    """Where "dan" or "lalu" stands before a verb: "dan balik menuduh", "lalu memutus"; -1 where none does."""
    at = _over_auxiliaries(before, language)
    if before[at] in language.words.clause.joints:
        return at
    then = at + 1
    return then if before[then : then + 1] and before[then] in language.words.time.then else -1


def _verb_before(before: Sequence[str], end: int, language: Language) -> int:
    """Where the last active verb before a word stands, -1 where none does."""
    prefix = language.words.verb.active_prefix
    return next((n for n in range(end - 1, -1, -1) if before[n].startswith(prefix)), -1)


def _past_denied_noun(before: Sequence[str], joint: int, language: Language) -> bool:
    """ "membantah tudingan itu dan menarik dubesnya": what was denied is a thing, so the envoy was recalled.

    Not so "membantah telah menyerang Goma dan mengerahkan pasukan": a clause may hold both deeds.
    """
    if before[joint] in language.words.status.alternatives:
        return False
    denial = next((n for n in range(joint - 1, -1, -1) if before[n] in language.denials), joint)
    opening = language.complementizers | language.relatives | language.auxiliaries | language.negations
    noun = before[denial + 1 : joint]
    return noun != () and not any(w in opening or looks_verbal(w, language) for w in noun)


def _over_auxiliaries(before: Sequence[str], language: Language) -> int:
    """Where the word before a verb and its auxiliaries stands: "dan" of "dan balik menuduh"."""
    at = len(before) - 1
    while at > 0 and before[at] in language.auxiliaries and before[at] not in language.plans:
        at -= 1
    return at


def _says_anew(before: Sequence[str], joint: int, trigger: Trigger, language: Language) -> bool:
    """ "tidak akan membuka perbatasan dan meminta Rwanda": what he says next, when a whole deed was denied.

    "membantah dan menuduh" too, but neither "tidak mengutuk dan menyalahkan X" nor "tidak menuduh X atau".
    """
    if trigger.frame.kind is not Kind.STATEMENT or before[joint] in language.words.status.alternatives:
        return False
    if not language.denials.isdisjoint(before[:joint]):
        return True  # "membantah pasukannya menyerang Goma dan meminta"
    return not language.negations.isdisjoint(before[: _verb_before(before, joint - 1, language) + 1])


def either_way(before: Sequence[str], trigger: Trigger, language: Language) -> bool:
    """ "tidak menuduh X atau mengecam Y", "never accused X or condemned Y": one negation is of both."""
    if trigger.noun or not before:
        return False
    at = _over_auxiliaries(before, language)
    if before[at] not in language.words.status.alternatives:
        return False
    denied = next((n for n in range(at - 1, -1, -1) if before[n] in language.negations), at)
    return denied < at and "," not in before[denied:at]


def is_judged(trigger: Trigger, before: Sequence[str], language: Language) -> bool:
    """ "belum mengutuk serangan Togo": what nobody has condemned was done all the same."""
    struck = trigger.noun and trigger.frame.plover is Plover.ASSAULT and language.nouns_after
    return struck and before[-1:] != () and before[-1] in language.words.verb.plain_verbs
