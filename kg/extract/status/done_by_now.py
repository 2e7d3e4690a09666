"""What an infinitive tells that was done: "was the first to expel", "went on to", "voted to condemn"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kg.extract.status.after_all import came_about
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.language import speech
from kg.language.pack import Language
from kg.language.traits import Trait
from kg.model import Kind

GOING = frozenset({Kind.VISIT, Kind.MEETING, Kind.SIGNING, Kind.CALL, Kind.NEGOTIATION, Kind.SUMMIT})
"""Kinds of events that nobody has held by deciding to."""


def was_done(before: Sequence[str], near: Sequence[str], trigger: Trigger, language: Language) -> bool:
    """Whether what the words before a trigger would make a plan was done, or "to" is a preposition."""
    return (
        _past_to(near, trigger, language)
        or has_done(before, trigger, language)
        or _voted(before, trigger, language)
        or _stated(before, trigger, language)
        or _came_to_receive(before, trigger, language)
    )


def _came_to_receive(before: Sequence[str], trigger: Trigger, language: Language) -> bool:
    """ "drove to the airport to welcome", "came out to personally receive": he was there for it."""
    if trigger.noun or not {Trait.RECEIVES, Trait.GREETS} & trigger.frame.traits:
        return False
    led = before[:-1] if before[-1:] and before[-1].endswith(language.adverbial) else before
    to, words = language.words.clause.infinitives, language.words.status
    came = words.came_out.isdisjoint(led[-1 - CAME : -1])
    return led[-1:] != () and led[-1] in to and not came and (language.plans - to).isdisjoint(led)


CAME = 10
"""Nodes from who came to what for: "went on Monday night to the airport to"."""


def has_done(before: Sequence[str], trigger: Trigger, language: Language) -> bool:
    """ "was the first country to expel", "went on to", "used the speech to": who did so has done it."""
    words = language.words.status
    if before[-1:] and before[-1] in language.passive_auxiliaries:
        before = before[:-1]  # "had been the first head of state to be received"
    if (
        trigger.noun
        or not words.done
        or before[-1:] == ()
        or before[-1] not in language.words.clause.infinitives
    ):
        return False
    led = before[:-1]
    if trigger.frame.kind in GOING and led[-1:] and led[-1] in words.choices:
        return False  # "its decision to visit Chad"
    if len(led) > 1 and led[-1] == "" and not language.words.clause.causing.isdisjoint(led[-5:-1]):
        return True  # "prompting Chad to recall its envoy"
    if led[-1:] == ("",) and language.prepositions.get(led[-2] if len(led) > 1 else "") in ("by", "of"):
        led = led[:-2]  # "the decision by Chad to expel"
    uses = any(low in words.uses for low in led[:-1])
    led = led if uses else _past_preposition(led, language)
    plans = language.plans | words.would | language.conditions
    if not (plans - language.words.clause.infinitives if uses else plans).isdisjoint(led):
        return False  # but "used his speech to the assembly to denounce"
    if any((order, led[-1]) in words.done for order in led[-4:-2]):
        return True  # "the first Caribbean state to open an embassy", "the most senior US official to visit"
    if _was_the_first(led, language):
        return True
    if led[-2:-1] == ("",) and (led[-1], "country") in words.done:
        return False  # "wants the OAS first to condemn the raid"
    return uses or any(tuple(led[-length:]) in words.done for length in (1, 2, 3) if len(led) >= length)


def _past_preposition(led: Sequence[str], language: Language) -> Sequence[str]:
    """ "in response to the decision": the words behind a "to" that leads no verb."""
    to = language.words.clause.infinitives
    nouns = language.determiners | {""}  # a name is ""
    pairs = [n for n in range(1, len(led)) if led[n - 1] in to and led[n] in nouns]
    return led[pairs[-1] :] if pairs else led


def without_ever(before: Sequence[str], language: Language) -> Sequence[str]:
    """ "No Cuban official had ever met X": the words before "ever", without those that only say who it is.

    So those before "sesegera mungkin", which is no condition, and "begun to": "have not yet begun to leave".
    """
    begun = before[-2:-1] and before[-2] in language.words.gathering.begins
    if begun and before[-1] in language.words.clause.infinitives:
        return before[:-2]
    if before[-2:-1] and before[-2] in language.words.time.as_soon:
        return before[:-2]
    if before[-1:] == () or before[-1] not in language.words.status.ever:
        return before
    kept = language.negations | language.auxiliaries
    return tuple(low for low in before[:-1] if not low or low in kept)


def used_for(nodes: Nodes, trigger: Trigger, language: Language) -> int:
    """How many nodes back "used" stands: "used a visit to London on Tuesday to criticise Chad"; else 0."""
    to, words = language.words.clause.infinitives, language.words.status
    used = trigger.form is Form.BASE and nodes[trigger.first - 1].low in to
    if not used or words.uses.isdisjoint(nodes.lows[: trigger.first]):
        return 0
    for at in range(trigger.first - 2, max(0, trigger.first - USED), -1):
        low, behind = nodes[at].low, nodes[at + 1]
        if low in language.complementizers or low == ";":
            return 0
        if low in words.uses and (behind.low in language.determiners | language.possessives | MADE_OF):
            return trigger.first - at
    return 0


MADE_OF = frozenset({"of", "on"})
"""Behind "took advantage" and "seized"."""

USED = 24
"""Most nodes from "used" to what something was used for."""


def _was_the_first(led: Sequence[str], language: Language) -> bool:
    """ "became the first bilateral creditor": whoever that was has done what it is told for."""
    nth = language.words.time.nth_days.keys() | language.words.name.ordinals.keys()
    became = language.words.status.became
    for at in range(len(led) - 2, 1, -1):
        if led[at] in nth and led[at - 1] in language.determiners:
            return led[at - 2] in became
    return False


def _voted(before: Sequence[str], trigger: Trigger, language: Language) -> bool:
    """ "voted to condemn", "voted on Monday to extend", "decided to expel": who has voted so has done it."""
    infinitive = not trigger.noun and before[-1:] and before[-1] in language.words.clause.infinitives
    words = language.words.status
    by_decision = words.decided if trigger.frame.kind is Kind.MEASURE else frozenset()  # not "to visit"
    return bool(infinitive) and not (words.voted | by_decision).isdisjoint(before[-VOTE:-1])


def _stated(before: Sequence[str], trigger: Trigger, language: Language) -> bool:
    """ "issued a joint statement on Monday to condemn": who has issued it has done so."""
    if language.nouns_after or trigger.noun or trigger.frame.kind is not Kind.STATEMENT:
        return False
    led = before[-1 - STATED : -1] if before[-1:] and before[-1] in language.words.clause.infinitives else ()
    words = language.words
    issued = any(low in words.statement.issuing and low.endswith(language.past) for low in led)
    papers = speech(language.code).statements | language.words.name.papers
    return (
        issued and not papers.isdisjoint(led) and (language.plans - words.clause.infinitives).isdisjoint(led)
    )


STATED = 8
"""Nodes from who issued a statement to what it is for."""


VOTE = 12
"""Nodes from who voted to what for: "voted by 128 to nine on Thursday to"."""


def _past_to(near: Sequence[str], trigger: Trigger, language: Language) -> bool:
    """ "to" before a noun is a preposition, not an infinitive."""
    return (trigger.noun or trigger.form not in (Form.BASE,)) and not any(
        w in language.plans - language.words.clause.infinitives for w in near
    )


def at_its_end(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "agreed on a truce at the end of two days of talks": talks that are over, whatever is agreed on."""
    if language.nouns_after or not trigger.noun:
        return came_about(nodes, trigger, language) is not None
    near = nodes.lows[max(0, trigger.first - END) : trigger.first]
    ended = any(a in language.endings and b in language.of_words for a, b in pairwise(near))
    will = (language.plans & language.auxiliaries) - language.words.status.would
    return ended and will.isdisjoint(nodes.lows[: trigger.first])


def has_an_outcome(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "akan menindaklanjuti hasil pertemuan X", "the outcomes of X's visit": it was held by now.

    Not what is only hoped for: "hasil pertemuan mendatang".
    """
    outcomes, soon = language.words.status.outcomes, language.words.status.soon
    if _is_resumed(nodes, trigger, language):
        return True
    if not trigger.noun or outcomes.isdisjoint(nodes.words):
        return False
    behind = END if language.nouns_after else 2
    if not soon.isdisjoint(nodes.lows[max(0, trigger.first - 2) : trigger.last + behind]):
        return False
    at = trigger.first - 1
    if language.nouns_after:
        return at >= 0 and nodes[at].low in outcomes
    while at > max(0, trigger.first - END) and nodes[at].low not in language.of_words:
        if nodes[at].low in language.prepositions or nodes[at].low == ",":
            return False
        at -= 1
    return at > 0 and nodes[at - 1].low in outcomes


def _is_resumed(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """ "Perundingan X, yang dibuka Sabtu di Lome, akan dilanjutkan pekan depan": what goes on has begun."""
    words = language.words
    if not trigger.noun or not language.nouns_after or words.gathering.reconvenes.isdisjoint(nodes.words):
        return False
    lows = nodes.lows[trigger.last :]
    again = next((n for n, low in enumerate(lows) if low in words.gathering.reconvenes), 0)
    began = words.place.happening | words.time.beginning
    return any(a in language.relatives and b in began for a, b in pairwise(lows[:again]))


END = 7
"""Nodes before a noun among which "the end of" stands: "at the end of two days of talks"."""


ON_ITS_DAY = 5
"""Nodes behind the verb of a journey among which its day stands."""


def has_been(nodes: Nodes, trigger: Trigger, before: Sequence[str], language: Language) -> bool:
    """ "telah meneruskan perjalanan ke Togo", "meneruskan perjalanan ke Togo, Selasa": no plan any more."""
    own = nodes.lows[trigger.first : trigger.last]
    if not language.nouns_after or trigger.noun or not language.plans.isdisjoint(own):
        return False
    if own[0] in language.words.status.agreed:
        return False  # "sepakat memulai perundingan pada Mei"
    told = not language.words.time.perfects.isdisjoint(before[-2:])
    return told or any(n.date is not None for n in nodes[trigger.last : trigger.last + ON_ITS_DAY])


def begun_before(before: Sequence[str], behind: Sequence[str], language: Language) -> Sequence[str]:
    """ "began a visit on Monday and will meet X", "is on a visit that will last": what has begun is held.

    Of the words behind the noun those before the conjunction or relative pronoun that leads the plan.
    """
    plans = language.plans - language.words.clause.infinitives
    if language.nouns_after or plans.isdisjoint(behind) or not plans.isdisjoint(before):
        return behind
    plan = next(n for n, low in enumerate(behind) if low in plans)
    joints = language.coordinators | language.relatives | language.complementizers
    joint = next((n for n in range(plan - 1, max(-1, plan - LED), -1) if behind[n] in joints), None)
    return behind[:joint] if joint is not None and _begun(before[-BEGUN:], language) else behind


LED = 4
"""Words before a plan among which the conjunction stands that leads it: "and is later expected"."""


def _begun(led: Sequence[str], language: Language) -> bool:
    """Whether "began a", "embarked on a" or "is on a" stands there."""
    words, began = language.words, language.words.verb.strong_pasts
    if any(low in words.time.beginning and (low in began or low.endswith(language.past)) for low in led):
        return True
    on = words.place.on_a_visit
    return any(a in language.passive_auxiliaries and b in on for a, b in pairwise(led))


BEGUN = 7
"""Words before a noun among which it is told that it has begun: "began a two-day official"."""
