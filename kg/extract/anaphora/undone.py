"""Measures taken back or renewed in words that name nobody: "Keputusan itu dicabut sepekan kemudian"."""

from __future__ import annotations

from typing import Final

from kg.extract.drafts import Draft, Part
from kg.extract.passage import Passage, Telling
from kg.extract.triggers.triggers import Trigger
from kg.language.traits import Trait
from kg.model import Evidence, Kind, Plover, Role, ZoneKind

TAKEN: Final = frozenset({Plover.SANCTION, Plover.COERCE, Plover.REJECT})
"""Types of what may be taken back."""

UNDOING: Final = frozenset({Plover.CONCEDE, Plover.RETREAT})

FOLLOWING: Final = UNDOING | {Plover.SANCTION, Plover.AID}
"""Types of what is done later about a measure: it is taken back, goes on ("Sanksi itu diperpanjang"), or is
resumed ("Bantuan itu dilanjutkan")."""

REACH: Final = 3
"""Sentences back to the measure."""

NOUN: Final = 6
"""Words before the verb among which the noun stands: "Keputusan itu baru dicabut"."""


def undone(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence) -> None:
    """ "Peru banned Chilean fruit. The ban was lifted in May": by Peru, toward Chile.

    So it is where the noun points back and means a measure told shortly before, whose parties it has; and so
    it is with one that goes on, and with a recognition withdrawn.
    """
    if draft.parts or not trigger.passive or draft.kind is not Kind.MEASURE or draft.plover not in FOLLOWING:
        return
    noun = _noun(passage, trigger)
    if noun is None:
        return
    types = passage.language.words.deed.deeds.get(noun)
    for before in reversed(telling.drafts):
        if passage.index - before.sentence > REACH:
            return
        if before.zone is not ZoneKind.CAPTION and _is_that(draft, types, before):
            draft.parts.extend(Part(p.entity, p.role, evidence, p.speaks_for) for p in before.parts)
            # what goes on, or withdraws a recognition, is another act than the one that the noun means
            draft.more = draft.renews or before.kind is Kind.STATEMENT
            return


def _is_that(draft: Draft, types: tuple[Plover, ...] | None, before: Draft) -> bool:
    """Whether what was told before is what a noun of these types means, which is now undone or goes on."""
    if draft.plover is Plover.AID:  # "menghentikan bantuan. Bantuan itu dilanjutkan"
        stopped = before.kind is Kind.MEASURE and before.plover is Plover.SANCTION
        return stopped and types is not None and Plover.AID in types and bool(before.entities(Role.ACTOR))
    if not before.entities(Role.ACTOR) or (types is not None and before.plover not in types):
        return False
    if draft.plover in UNDOING:
        return before.kind is Kind.MEASURE and before.plover in TAKEN
    renewed = before.kind is Kind.MEASURE and before.plover is draft.plover
    return types is not None and (renewed or Trait.RECOGNISES in before.traits)


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
