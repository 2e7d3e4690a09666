"""What something is done for, which the text does not say is done: "menembak untuk membubarkan massa"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.triggers.triggers import Trigger
from kg.language.pack import Language
from kg.model import Kind, Plover

NEAR = 4
"""Words before "untuk" among which one tells that what follows is decided or planned."""


def only_for_this(trigger: Trigger, before: Sequence[str], language: Language) -> bool:
    """ "berunding untuk mencapai gencatan senjata": an act or a deal that is only aimed at; Indonesian.

    "memutuskan untuk mengusir X" and "rencana untuk mengusir X" plan it.
    """
    words = language.words.status
    act = trigger.frame.kind is Kind.MEASURE or trigger.frame.plover is Plover.AGREE
    if not language.nouns_after or not act or before[-1] not in words.purposes:
        return False
    meant = words.deciding | words.agreed | language.plans
    return meant.isdisjoint(before[-NEAR:-1])
