"""Until when something lasts that is on, or is to be: "is visiting Munich until Saturday"."""

from __future__ import annotations

from kg.document import DateMention
from kg.extract.days.days_of_a_visit import from_then, is_a_day
from kg.extract.days.lasting import LASTING
from kg.extract.drafts import Draft
from kg.extract.passage import Passage, Telling
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger
from kg.find.dates.dates import as_future
from kg.language.pack import Language

REACH = 20
"""Nodes behind what lasts in which its last day stands."""


def lasts_until(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """ "will hold talks in Basra until Sunday", "berada di Rabat hingga Jumat": the day is the last of them.

    The Friday to come, unless the verb is in the past; the first day is told elsewhere or not at all.
    """
    if draft.kind not in LASTING or passage.language.words.time.untils.isdisjoint(passage.nodes.words):
        return
    _from_and_until(telling, passage, trigger, draft)
    at = _last_day(passage, trigger)
    date = passage.nodes[at].date if at is not None else None
    if at is None or date is None:
        return
    if draft.said is not date and draft.start is not None:
        draft.end = draft.end or from_then(
            telling, draft, date
        )  # "opened on Wednesday and runs until Friday"
        return
    draft.end = (date if _is_over(passage, trigger, at) else coming(telling, date, passage.language)).start
    draft.start, draft.said, draft.closes = None, None, True


def _from_and_until(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """ "Sejak Senin hingga Rabu, X berkunjung ke Y": the last day right behind the first, before the verb."""
    if draft.said is None or draft.end is not None or draft.start is None:
        return
    nodes = passage.nodes
    for at in range(max(0, trigger.first - REACH), trigger.first - 2):
        date = nodes[at + 2].date if nodes[at].date is draft.said else None
        if date is not None and is_a_day(date) and nodes[at + 1].low in passage.language.words.time.untils:
            draft.end = from_then(telling, draft, date)


def coming(telling: Telling, date: DateMention, language: Language) -> DateMention:
    """The reading of a day until which something goes on: "is in Rabat until Friday", the Friday to come."""
    return as_future(date, telling.article.text, language.code, telling.article.day)


def is_led_by_until(passage: Passage, date: DateMention) -> bool:
    """Whether "until" stands before a day, over what may lead a day: "hingga hari Jumat"."""
    words = passage.language.words
    lead = next(n for n, node in enumerate(passage.nodes) if node.date is date) - 1
    while lead > 0 and passage.nodes[lead].low in words.verb.before_days | words.time.days:
        lead -= 1
    return passage.nodes[lead].low in words.time.untils


def _last_day(passage: Passage, trigger: Trigger) -> int | None:
    """The node of the day behind "until", in the same clause as what lasts."""
    nodes = passage.nodes
    for at in range(trigger.last, min(trigger.last + REACH, len(nodes))):
        if nodes[at].low in STOPS or _of_something_else(passage, trigger.last, at):
            return None
        date = nodes[at].date
        if date is not None and is_led_by_until(passage, date):
            return at if is_a_day(date) else None
    return None


def _of_something_else(passage: Passage, begin: int, at: int) -> bool:
    """ "talks on a ceasefire that lasts", "and promised to keep it open": at their opening."""
    nodes, pack = passage.nodes, passage.language
    low, behind = nodes[at].low, nodes[at + 1] if at + 1 < len(nodes) else None
    if behind is None or at == begin:
        return False
    words = pack.words
    if low in pack.relatives:
        before = nodes[at - 1]
        return before.phrase is None and before.date is None and before.low != ","
    plain = behind.phrase is None and behind.date is None and behind.low not in pack.determiners
    if low in words.clause.infinitives and not pack.nouns_after:
        return plain and nodes[at - 1].low not in pack.plans | pack.passive_auxiliaries
    goes_on = words.time.lasts | words.time.remaining | pack.plans | words.time.untils
    return low in words.clause.joints and plain and behind.low not in goes_on


STOPS = frozenset({";", ".", ":"})
"""What parts a clause from the next."""


def _is_over(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "held talks until Friday", "talks that lasted until Friday": where the verb is in the past."""
    pack, lows = passage.language, passage.nodes.lows
    if pack.nouns_after:
        return not pack.words.time.perfects.isdisjoint(lows[max(0, trigger.first - 3) : at])
    if trigger.form is Form.PAST and not trigger.noun:
        return True
    past = (pack.words.verb.was, *pack.words.verb.strong_pasts, *pack.passive_auxiliaries)
    verbs = lows[trigger.last : at] if trigger.noun else lows[max(0, trigger.first - 2) : trigger.first]
    return any(
        low.endswith(pack.past) or (low in past and low not in pack.words.time.these_days) for low in verbs
    )
