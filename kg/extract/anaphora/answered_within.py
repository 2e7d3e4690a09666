"""Toward whom two acts of one sentence are, of which one answers the other and neither names anybody.

"Togo recalled its ambassador after Ghana refused to extradite a former minister", "Togo menutup perbatasan
setelah Ghana menembaki sebuah desa".
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft, Part, add_part
from kg.extract.passage import Passage
from kg.language.traits import Trait
from kg.model import EntityKey, Kind, Plover, Role, Status

ANSWERS = frozenset(
    {Plover.SANCTION, Plover.ACCUSE, Plover.THREATEN, Plover.REJECT, Plover.COERCE, Plover.PROTEST}
)
"""Types of acts and statements that answer what another state did."""

ANSWERED = ANSWERS | {Plover.ASSAULT, Plover.MOBILIZE}
"""Types of what is answered."""


def answered_within(passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """Make each of two acting states of a sentence the recipient of the other's act, parted by "after".

    Only where the sentence tells of one act by one state that others answer, all by one state, and an act
    names nobody: "After Ghana shelled a village, Togo recalled its ambassador and closed the border".
    """
    time = passage.language.words.time
    leads = time.aftermaths if passage.language.nouns_after else time.apart | time.reasons
    if len(here) < 2:
        return
    led = not leads.isdisjoint(passage.nodes.words)
    if not led and not _may_be_parted(passage):
        return
    ordered = sorted(here, key=lambda pair: pair[0])
    lows, (first, one), (second, _) = passage.nodes.lows, *ordered[:2]
    opened = not leads.isdisjoint(lows[:first]) and "," in lows[first:second]
    behind = not leads.isdisjoint(lows[ordered[-2][0] : ordered[-1][0]])
    so = not led and _parts(passage, first, second, one)
    if opened == behind and not so:
        return
    cause = one if opened or so else ordered[-1][1]
    answers = [draft for _, draft in ordered if draft is not cause]
    acting, doers = _acting_alone(cause), {_acting_alone(answer) for answer in answers}
    answering = next(iter(doers), None)
    if len(doers) != 1 or answering is None or acting is None or answering == acting:
        return
    hostile = cause.plover in ANSWERED or Trait.RECOGNISES in cause.traits
    hostile |= so and cause.plover is Plover.CONCEDE  # "Kenya apologised, but Chad recalled its envoy"
    if not hostile or any(a.plover not in ANSWERS for a in answers):
        return
    for answer in answers:
        if not answer.states(Role.RECIPIENT):
            add_part(answer, Part(acting, Role.RECIPIENT, answer.evidence[0]))
    # whom a raid hit, which is answered, is told elsewhere; and what is taken ("Crimea") may be a third one's
    bloodless = so or (cause.plover in ANSWERS and cause.place is None and not time.apart.isdisjoint(lows))
    toward = {state for answer in answers for state in answer.states(Role.RECIPIENT)}
    if bloodless and not cause.states(Role.RECIPIENT) and toward <= {acting}:
        add_part(cause, Part(answering, Role.RECIPIENT, cause.evidence[0]))


def _may_be_parted(passage: Passage) -> bool:
    """Whether the sentence has a word that parts two clauses, as it stood there."""
    pack, words = passage.language, passage.sentence.words
    so = pack.words.clause.between_clauses
    return not (so.keys().isdisjoint(words) and pack.words.status.buts.isdisjoint(words))


def _parts(passage: Passage, first: int, second: int, cause: Draft) -> bool:
    """ "Togo refused to pay, so Ghana closed the border", "Togo apologised, but Ghana": to the other."""
    pack, nodes = passage.language, passage.nodes
    buts = pack.words.status.buts if cause.plover in YIELDED else ()
    joints = pack.words.clause.between_clauses
    behind = (n for n in range(first + 1, second) if nodes[n - 1].low == ",")
    return any([nodes[n].low in buts or nodes[n].text.lower() in joints for n in behind])


YIELDED = frozenset({Plover.CONCEDE, Plover.REJECT})
"""Types of what one says to another who then does something all the same."""


def _acting_alone(draft: Draft) -> EntityKey | None:
    """The one state that did what a draft tells."""
    told = draft.kind in (Kind.MEASURE, Kind.STATEMENT) and draft.status is Status.HELD
    states = draft.states(Role.ACTOR)
    if not told or len(states) != 1 or states & draft.states(Role.RECIPIENT):
        return None
    return next((state for state in states if state.startswith("country/")), None)
