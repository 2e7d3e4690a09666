"""Who takes part in an exercise that the text told before without anybody: when and where it is."""

from __future__ import annotations

from itertools import takewhile

from kg.extract.drafts import Draft, Part, add_part
from kg.extract.passage import Passage, Telling
from kg.extract.triggers.triggers import Trigger
from kg.language.traits import Trait
from kg.model import Plover, Role

BACK = 6
"""Sentences over which "that exercise" reaches back."""


def of_that_drill(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """ "Latihan gabungan dimulai Kamis di Lome. Latihan itu diikuti X dan Y": on that day, and there."""
    pointing = not trigger.noun and Trait.JOINT_DRILL in trigger.frame.traits
    if not pointing or passage.language.demonstratives.isdisjoint(passage.nodes.lows[: trigger.first]):
        return
    nodes, deadlines = passage.nodes, passage.language.words.time.deadlines
    for n in range(1, trigger.first):  # "manuver sampai 9 Mei itu diikuti ..."
        last = nodes[n].date if nodes[n - 1].low in deadlines else None
        draft.end = last.start if last is not None and draft.end is None else draft.end
        draft.start = None if last is not None and draft.start == last.start else draft.start
    for before in reversed(telling.drafts):
        if draft.sentence - before.sentence > BACK:
            return
        nobody = Trait.JOINT_DRILL in before.traits and not before.entities(Role.ACTOR)
        if nobody and before.sentence != draft.sentence:
            draft.start, draft.said = draft.start or before.start, draft.said or before.said
            if draft.place is None:
                draft.is_where(before)
            return


BESIDE = 2
"""Sentences behind an exercise in which others send observers to it."""

OBSERVERS = 4
"""Nodes from the verb among which it is told that observers are sent."""


def watches_the_drill(telling: Telling, passage: Passage, here: list[tuple[int, Draft]]) -> None:
    """ "Latihan itu diikuti X dan Y. Z mengirim pengamat": Z attends it, and helps nobody."""
    recent = takewhile(lambda d: passage.index - d.sentence <= BESIDE, reversed(telling.drafts))
    drill = next((d for d in recent if Trait.JOINT_DRILL in d.traits and d.entities(Role.ACTOR)), None)
    if drill is None:
        return
    parts = passage.language.words.place.parts
    watching = {word for word, role in parts.items() if role is Role.ATTENDEE}
    for at, draft in list(here):
        sent = draft.plover is Plover.AID and not watching.isdisjoint(passage.nodes.lows[at : at + OBSERVERS])
        if draft is drill or not sent:
            continue
        for part in draft.parts:
            if part.role is Role.ACTOR:
                add_part(drill, Part(part.entity, Role.ATTENDEE, part.evidence, part.speaks_for))
        telling.drafts.remove(draft)
        here.remove((at, draft))
