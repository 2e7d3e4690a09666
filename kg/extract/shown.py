"""The words that show an event, so that they can be read alone."""

from __future__ import annotations

from kg.extract.clauses import clause
from kg.extract.drafts import Draft
from kg.extract.passage import Passage
from kg.extract.shared import joined_to
from kg.extract.triggers import Trigger
from kg.model import Evidence
from kg.records import replace


def shown(passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence) -> list[Evidence]:
    """The words that tell the event; of several verbs of one subject each has its own, and the subject's.

    "Kenya expelled X, recalled its envoy": what shows the recall is not the expulsion as well.
    """
    spanning = _spanning(passage, draft, evidence)
    first, _ = clause(passage.nodes, trigger, passage.language)
    series = joined_to(passage.nodes, first, trigger, passage.language)
    if series is None or spanning.begin >= evidence.begin:
        return [spanning]
    lead = Evidence(spanning.begin, passage.nodes[series - 1].end, evidence.rule, evidence.confidence)
    end, joints = trigger.last, passage.language.words.clause.joints
    for node in passage.nodes[trigger.last : trigger.last + SHOWN]:
        if node.low in ENDS or node.low in joints:
            break
        end += 1
    own = replace(spanning, begin=evidence.begin, end=max(spanning.end, passage.nodes[end - 1].end))
    return [own, lead] if lead.begin < lead.end else [spanning]


SHOWN = 6
"""Words behind a verb that show with it what was done: "froze all new trade"."""

ENDS = frozenset({",", ".", ";", ":", '"', "”"})


def _spanning(passage: Passage, draft: Draft, evidence: Evidence) -> Evidence:
    """Evidence from the first participant to the last, so that it can be read alone."""
    begin = min([evidence.begin, *(p.evidence.begin for p in draft.parts)])
    end = max([evidence.end, *(p.evidence.end for p in draft.parts)])
    return Evidence(begin, end, evidence.rule, evidence.confidence)
