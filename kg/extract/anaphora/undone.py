"""Measures taken back in words that name nobody: "Keputusan itu dicabut sepekan kemudian"."""

from __future__ import annotations

from typing import Final

from kg.extract.drafts import Draft, Part
from kg.extract.passage import Passage, Telling
from kg.extract.triggers.triggers import Trigger
from kg.model import Evidence, Kind, Plover, Role, ZoneKind

TAKEN: Final = frozenset({Plover.SANCTION, Plover.COERCE, Plover.REJECT})
"""Types of what may be taken back."""

UNDOING: Final = frozenset({Plover.CONCEDE, Plover.RETREAT})

REACH: Final = 3
"""Sentences back to the measure."""

NOUN: Final = 6
"""Words before the verb among which the noun stands: "Keputusan itu baru dicabut"."""


def undone(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence) -> None:
    """ "Peru banned Chilean fruit. The ban was lifted in May": by Peru, toward Chile.

    So it is where the noun points back and means a measure told shortly before, whose parties it has.
    """
    if draft.parts or not trigger.passive or draft.kind is not Kind.MEASURE or draft.plover not in UNDOING:
        return
    noun = _noun(passage, trigger)
    if noun is None:
        return
    types = passage.language.words.deed.deeds.get(noun)
    for before in reversed(telling.drafts):
        if passage.index - before.sentence > REACH:
            return
        taken = before.kind is Kind.MEASURE and before.plover in TAKEN and before.zone is not ZoneKind.CAPTION
        if taken and (types is None or before.plover in types) and before.entities(Role.ACTOR):
            draft.parts.extend(Part(p.entity, p.role, evidence, p.speaks_for) for p in before.parts)
            return


def _noun(passage: Passage, trigger: Trigger) -> str | None:
    """The noun of a measure before the verb that means the one told: "The sanctions", "Larangan itu"."""
    pack, lows = passage.language, passage.nodes.lows
    clause = pack.words.deed
    for at in range(trigger.first - 1, max(-1, trigger.first - 1 - NOUN), -1):
        if passage.nodes[at].actor or lows[at] in pack.relatives:
            return None
        word = pack.bare(lows[at])
        if word in clause.deeds or word in clause.announced:
            beside = lows[at + 1 : at + 3] if pack.nouns_after else lows[max(0, at - 2) : at]
            points = pack.demonstratives if pack.nouns_after else pack.determiners
            return word if not points.isdisjoint(beside) or (pack.nouns_after and word != lows[at]) else None
    return None
