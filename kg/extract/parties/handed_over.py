"""What is handed over and received: "Piagam diterima oleh Penasihat Hukum PBB" tells of no meeting."""

from __future__ import annotations

from kg.extract.drafts import Draft
from kg.extract.passage import Passage, Telling
from kg.extract.triggers.triggers import Trigger
from kg.language.traits import Trait
from kg.model import Evidence, Kind, Role, ZoneKind

NEAR = 2
"""Sentences behind a handing over in which it is told who received it."""

LAST = 3
"""Events back to the handing over."""


def thing_received(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> bool:
    """Whether a thing and nobody is received; by whom, the handing over that was told before then has."""
    words = passage.language.words
    passive = trigger.passive and Trait.RECEIVES in trigger.frame.traits and passage.language.nouns_after
    if not passive or draft.kind is not Kind.MEETING or draft.entities(Role.ATTENDEE, Role.VISITOR):
        return False
    before = [n for n in passage.nodes[: trigger.first] if n.low not in passage.language.auxiliaries]
    if not before or before[-1].actor or not before[-1].low.isalpha():
        return False
    if (
        before[-1].low
        in words.clause.subjectless | passage.language.relatives | words.clause.joints | words.deed.handing
    ):
        return False
    receivers = [p for p in draft.parts if p.role is Role.HOST]
    for earlier in reversed(telling.drafts[-LAST:] if receivers else ()):
        near = passage.index - earlier.sentence <= NEAR and earlier.zone is not ZoneKind.CAPTION
        if near and earlier.kind is Kind.MEASURE and _is_handed_over(telling, passage, earlier):
            evidence = Evidence(receivers[0].evidence.begin, receivers[0].evidence.end, "handed-over", 0.75)
            for part in receivers:
                part.role, part.evidence = Role.RECIPIENT, evidence
                if part.entity not in earlier.involved():
                    earlier.parts.append(part)
            break
    return True


def _is_handed_over(telling: Telling, passage: Passage, earlier: Draft) -> bool:
    """Whether the words that tell an event say that something changes hands."""
    told = telling.article.text[earlier.evidence[0].begin : earlier.evidence[0].end].lower().split()
    return not passage.language.words.deed.handing.isdisjoint(told)
