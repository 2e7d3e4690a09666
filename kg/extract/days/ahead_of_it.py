"""Past days behind "menjelang": "X dan Y bertemu menjelang KTT APEC pada Rabu": they met on Wednesday."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import DateMention
from kg.extract.days.lasts_until import is_led_by_until
from kg.extract.days.others_dates import is_of_another
from kg.extract.days.owned_days import of_a_noun_before
from kg.extract.passage import Passage, Telling
from kg.extract.triggers.triggers import Trigger


def its_own(
    telling: Telling, passage: Passage, trigger: Trigger, dates: Sequence[DateMention]
) -> list[DateMention]:
    """The dates among an event's words without those that date something else."""
    own = [d for d in dates if not _of_another(telling, passage, trigger, d)]
    return [d for d in own if not of_a_noun_before(passage, trigger, d)]


def _of_another(telling: Telling, passage: Passage, trigger: Trigger, date: DateMention) -> bool:
    if _until_then(passage, trigger, date):
        return True
    lead = met_ahead_of(telling, passage, date)
    if lead:
        return trigger.first > lead or (
            not _is_before(trigger, lead) and is_of_another(passage, trigger, date)
        )
    return is_of_another(passage, trigger, date)


def _until_then(passage: Passage, trigger: Trigger, date: DateMention) -> bool:
    """ "berada di Kenya hingga Senin untuk menemui Y": until when the stay lasts, for which the rest is."""
    words = passage.language.words
    if words.time.untils.isdisjoint(passage.nodes.words) or date.begin > passage.nodes[trigger.first].begin:
        return False
    led = passage.nodes.lows[trigger.first - 1] in words.status.purposes
    return led and any(t.last <= trigger.first for t in passage.triggers) and is_led_by_until(passage, date)


def _is_before(trigger: Trigger, lead: int) -> bool:
    """Whether a verb tells what was done ahead of the other event."""
    return trigger.last <= lead and not trigger.noun


def met_ahead_of(telling: Telling, passage: Passage, date: DateMention | None) -> int:
    """The node of "menjelang" where a past day behind what is ahead is of a verb before it; else 0."""
    pack, units, today = passage.language, passage.nodes, telling.article.day
    leads = pack.words.time.ahead_of
    if not pack.nouns_after or date is None or today is None or leads.isdisjoint(units.words):
        return 0
    if date.start.day is None or date.start.iso > today.iso:
        return 0
    at = next((n for n, node in enumerate(units) if node.date is date), 0)
    lead = next((n for n in range(at - 1, max(0, at - AHEAD), -1) if units[n].low in leads), 0)
    if not lead or any(low in pack.relatives or low == "," for low in units.lows[lead : at - 1]):
        return 0
    return lead if any(_is_before(t, lead) for t in passage.triggers) else 0


AHEAD = 10
"""Most nodes from "menjelang" to the day."""
