"""Until when lasts what was told before: "The summit runs until Friday", "KTT itu berakhir Jumat"."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from kg.extract.clauses.where_clauses import is_named_place
from kg.extract.days.days_of_a_visit import from_then, is_a_day
from kg.extract.drafts import Draft
from kg.extract.passage import GATHERINGS, Passage, Telling
from kg.find.dates.arithmetic import as_day, from_day
from kg.language.pack import Language
from kg.model import Kind, Status

BACK: Final = 6
"""Sentences back to what is told to last."""

REACH: Final = 12
"""Nodes behind its noun in which its last day stands."""


def until_then(telling: Telling, passage: Passage) -> None:
    """ "The forum, which runs until Friday", "The talks will last three days": its last day."""
    nodes, pack = passage.nodes, passage.language
    told = _told_of(telling, passage)
    if told is None:
        return
    (at, draft), small = told, _small(pack)
    for n in range(at + 1, min(at + REACH, len(nodes))):
        low, date = nodes[n].low, nodes[n].date
        ended = not pack.endings.isdisjoint(nodes.lows[at:n])
        if date is not None and is_a_day(date) and ended:
            draft.end = from_then(telling, draft, date)
            return
        if _counts_days(passage, n) and not ended:
            first = as_day(draft.start)
            count = int(low) if low.isdecimal() else pack.numbers[low]
            draft.end = from_day(first + timedelta(count - 1)) if first is not None and count > 1 else None
            return
        phrase = nodes[n].phrase
        place = phrase is not None and is_named_place(phrase)
        if date is None and not place and low not in small:
            return


def _told_of(telling: Telling, passage: Passage) -> tuple[int, Draft] | None:
    """The noun that opens a sentence and points back, and the stay or gathering that it means."""
    nodes, pack = passage.nodes, passage.language
    words = pack.words
    journeys, at = words.time.journeys, 0 if pack.nouns_after else 1
    told_of = (words.place.assemblies, words.place.meetings, journeys)
    if len(nodes) < MEASURED or not any(nodes[at].low in nouns for nouns in told_of):
        return None
    if not pack.nouns_after and nodes[0].low not in words.place.definite:
        return None
    if words.time.lasts.isdisjoint(nodes.words) and pack.endings.isdisjoint(nodes.words):
        return None
    if any(d.sentence == passage.index and d.kind in GATHERINGS | {Kind.VISIT} for d in telling.drafts):
        return None
    kinds = {Kind.VISIT} if nodes[at].low in journeys else GATHERINGS - {Kind.VISIT}
    for draft in reversed(telling.drafts):
        if passage.index - draft.sentence > BACK:
            return None
        if draft.kind in kinds and draft.status in (Status.HELD, Status.PLANNED):
            begun = draft.start is not None and draft.start.day is not None
            return (at, draft) if begun and draft.end is None and not draft.closes else None
    return None


MEASURED: Final = 4
"""Least nodes of such a sentence."""


def _counts_days(passage: Passage, at: int) -> bool:
    """Whether "three days" stands at a node."""
    nodes, pack = passage.nodes, passage.language
    if not (nodes[at].low.isdecimal() or nodes[at].low in pack.numbers) or at + 1 >= len(nodes):
        return False
    return any(nodes[at + 1].low.removesuffix(ending) in pack.durations for ending in ("", *pack.several))


def _small(pack: Language) -> set[str]:
    """What may stand between the noun and its last day."""
    words = pack.words
    small = {",", *pack.prepositions, *pack.auxiliaries, *pack.plans, *pack.relatives, *pack.endings}
    small |= pack.demonstratives | words.clause.infinitives | words.verb.before_days | words.time.lasts
    return small | words.time.lasting | words.time.day_parts
