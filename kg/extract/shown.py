"""The words that show an event, so that they can be read alone."""

from __future__ import annotations

from kg.extract.clauses.clauses import clause
from kg.extract.clauses.shared import joined_to
from kg.extract.days.stops import stop_before
from kg.extract.drafts import Draft
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.language.pack import Language
from kg.model import Evidence
from kg.records import replace


def shown(passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence) -> list[Evidence]:
    """The words that tell the event; of several verbs of one subject each has its own, and the subject's.

    "Kenya expelled X, recalled its envoy": what shows the recall is not the expulsion as well.
    """
    spanning = _spanning(passage, draft, evidence)
    first, _ = clause(passage.nodes, trigger, passage.language)
    stop = stop_before(passage, trigger, trigger.first)
    if stop is not None and stop.first > 0 and spanning.begin < passage.nodes[stop.first - 1].end:
        lead = replace(spanning, end=passage.nodes[stop.first - 1].end)
        return [replace(spanning, begin=evidence.begin), lead] if lead.end < evidence.begin else [spanning]
    series = joined_to(passage.nodes, first, trigger, passage.language)
    if series is None or spanning.begin >= evidence.begin:
        return [replace(spanning, end=max(spanning.end, _told(passage, trigger)))]
    lead = Evidence(spanning.begin, passage.nodes[series - 1].end, evidence.rule, evidence.confidence)
    own = replace(spanning, begin=evidence.begin, end=max(spanning.end, _told(passage, trigger)))
    return [own, lead] if lead.begin < lead.end else [spanning]


def _told(passage: Passage, trigger: Trigger) -> int:
    """The end of the words behind a trigger that show with it what was done: "praised the vote"."""
    pack, end = passage.language, trigger.last
    opening = pack.words.clause.joints | pack.relatives | pack.words.clause.subordinators
    others = {t.first for t in passage.triggers if t.first >= trigger.last}
    for at in range(trigger.last, min(trigger.last + SHOWN, len(passage.nodes))):
        low = passage.nodes[at].low
        if low in ENDS or low in opening or at in others:
            break
        end = at + 1
    while end > trigger.last and _leads_on(passage.nodes[end - 1].low, pack):
        end -= 1
    return passage.nodes[end - 1].end


def _leads_on(low: str, pack: Language) -> bool:
    """Whether a word only leads to what comes behind it: "accused Chad at a", "menolak usulan untuk"."""
    leading = (pack.prepositions, pack.determiners, pack.complementizers, pack.auxiliaries)
    return any(low in words for words in leading)


SHOWN = 8
"""Words behind a verb that show with it what was done: "froze all new trade"."""

ENDS = frozenset({",", ".", ";", ":", '"', "”"})


def _spanning(passage: Passage, draft: Draft, evidence: Evidence) -> Evidence:
    """Evidence from the first participant to the last, so that it can be read alone."""
    begin = min([evidence.begin, *(p.evidence.begin for p in draft.parts)])
    end = max([evidence.end, *(p.evidence.end for p in draft.parts)])
    return Evidence(begin, end, evidence.rule, evidence.confidence)
