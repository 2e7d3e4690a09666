"""What a signed paper does: one event with its signing."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft, Part, add_part
from kg.extract.passage import Passage, Telling, forget
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind, Plover, Role

REACH = 12
"""Most nodes from the verb to what the paper does: "signed a communique on Sunday morning establishing"."""

PARTIES = frozenset({Role.ACTOR, Role.RECIPIENT})
"""Roles of those whom the paper binds."""


def is_signed(
    telling: Telling,
    passage: Passage,
    trigger: Trigger,
    here: Sequence[tuple[int, Draft]],
    told: Sequence[tuple[int, Draft]],
) -> bool:
    """ "signed a communique establishing ties with Y": `told` is what the paper does, and Y signs it."""
    signing = _signing(passage, trigger, here)
    if signing is None or not told:
        return False
    for _, draft in told:
        for part in draft.parts:
            if part.role in PARTIES and part.entity not in signing.involved():
                add_part(signing, Part(part.entity, Role.SIGNATORY, part.evidence, part.speaks_for))
    forget(telling, [draft for _, draft in told])
    return True


def _signing(passage: Passage, trigger: Trigger, here: Sequence[tuple[int, Draft]]) -> Draft | None:
    """The signing of what the trigger tells of; "signed a pact after restoring ties" is of something else."""
    if trigger.frame.kind is not Kind.MEASURE or trigger.frame.plover is not Plover.SUPPORT or trigger.noun:
        return None
    signed = [(at, d) for at, d in here if d.kind is Kind.SIGNING and 0 < trigger.first - at <= REACH]
    nodes, pack = passage.nodes, passage.language
    if not signed or any(n.actor for n in nodes[signed[-1][0] + 1 : trigger.first]):
        return None  # "signed a pact, and Peru restored ties"
    before = nodes[trigger.first - 1].low
    purpose = before in pack.words.clause.infinitives or before in pack.words.status.purposes
    leads = pack.coordinators - {","} | pack.prepositions.keys() | pack.words.clause.subordinators
    joined = before in pack.relatives or (trigger.form is Form.ING and before not in leads)
    return signed[-1][1] if purpose or joined else None
