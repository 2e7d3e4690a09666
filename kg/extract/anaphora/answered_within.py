"""Toward whom two acts of one sentence are, of which one answers the other and neither names anybody.

"Togo recalled its ambassador after Ghana refused to extradite a former minister."
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft, Part, add_part
from kg.extract.passage import Passage
from kg.model import EntityKey, Kind, Plover, Role, Status

ANSWERS = frozenset(
    {Plover.SANCTION, Plover.ACCUSE, Plover.THREATEN, Plover.REJECT, Plover.COERCE, Plover.PROTEST}
)
"""Types of acts and statements that answer what another state did."""

ANSWERED = ANSWERS | {Plover.ASSAULT, Plover.MOBILIZE}
"""Types of what is answered."""


def answered_within(passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """Make each of two acting states of a sentence the recipient of the other's act, parted by "after".

    Only where the sentence tells of two acts, by one state each, and an act names nobody.
    """
    afterwards = passage.language.words.time.apart
    if passage.language.nouns_after or len(here) != 2 or afterwards.isdisjoint(passage.nodes.words):
        return
    (first, one), (second, other) = sorted(here, key=lambda pair: pair[0])
    lows = passage.nodes.lows
    behind = not afterwards.isdisjoint(lows[first:second])
    answer, cause = (one, other) if behind else (other, one)
    opened = not afterwards.isdisjoint(lows[:first]) and "," in lows[first:second]
    if not (behind or opened) or answer.plover not in ANSWERS or cause.plover not in ANSWERED:
        return
    answering, acting = _acting_alone(answer), _acting_alone(cause)
    if answering is None or acting is None or answering == acting:
        return
    if not answer.states(Role.RECIPIENT):
        add_part(answer, Part(acting, Role.RECIPIENT, answer.evidence[0]))
    bloodless = cause.plover in ANSWERS  # whom a raid hit, which is answered, is told elsewhere
    if bloodless and not cause.states(Role.RECIPIENT) and answer.states(Role.RECIPIENT) <= {acting}:
        add_part(cause, Part(answering, Role.RECIPIENT, cause.evidence[0]))


def _acting_alone(draft: Draft) -> EntityKey | None:
    """The one state that did what a draft tells."""
    told = draft.kind in (Kind.MEASURE, Kind.STATEMENT) and draft.status is Status.HELD
    states = draft.states(Role.ACTOR)
    if not told or len(states) != 1 or states & draft.states(Role.RECIPIENT):
        return None
    return next((state for state in states if state.startswith("country/")), None)
