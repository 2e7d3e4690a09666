"""Where other events begin that a trigger's words do not reach into: all but what it is about."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.passage import PLANNABLE, Passage
from kg.extract.status.called_for import calls_for
from kg.extract.triggers.triggers import Trigger
from kg.language.pack import Frame
from kg.language.traits import Trait
from kg.model import Kind, Plover

JUDGING: dict[Plover | None, tuple[Kind, ...]] = {
    Plover.ACCUSE: (Kind.VISIT,),
    Plover.SUPPORT: (Kind.VISIT, Kind.MEETING, Kind.NEGOTIATION, Kind.SUMMIT),
    Plover.REJECT: (Kind.MEASURE, Kind.STATEMENT, Kind.MEETING, Kind.NEGOTIATION, Kind.SUMMIT, Kind.VISIT),
    Plover.AGREE: (Kind.MEETING, Kind.NEGOTIATION),  # "menawarkan dialog kepada X"
    Plover.REQUEST: (Kind.MEETING, Kind.NEGOTIATION, Kind.MEASURE),  # "meminta keringanan utang kepada X"
    Plover.SANCTION: (Kind.MEETING, Kind.NEGOTIATION, Kind.MEASURE),  # "menghentikan pengiriman senjata ke X"
}
"""Kinds of acts whose noun behind a statement's verb is its object, whose doer the statement is toward."""


def stops_of(passage: Passage, trigger: Trigger, starts: Sequence[int]) -> list[int]:
    """Where other events begin; what a statement is about is no other event: "mengecam serangan Israel"."""
    about = set()
    frame = trigger.frame
    acts = frame.kind is Kind.STATEMENT or frame.plover is Plover.SANCTION
    judged = acts and frame.plover in JUDGING
    offers = Trait.OFFERS in frame.traits  # "is open to talks with X": toward X
    if judged and (offers or passage.language.nouns_after):  # "mengecam kunjungan X", "menolak gugatan X"
        about = {
            t.first
            for t in passage.triggers
            if t.noun and _is_meant(frame, t.frame) and _in_its_object(passage, trigger, t)
        }
    if frame.kind is Kind.SIGNING and not trigger.noun and passage.language.nouns_after:
        about |= {  # "meneken kontrak pasokan drone dengan X": with X
            t.first for t in passage.triggers if t.noun and _in_its_object(passage, trigger, t)
        }
    if frame.kind is Kind.STATEMENT and passage.language.nouns_after:
        about |= {t.first for t in passage.triggers if _tells_how(t)}  # "meminta maaf lewat telepon kepada X"
    if (wanted := calls_for(passage, trigger)) is not None:
        about.add(wanted.first)
    material = passage.language.nouns_after  # not whom it will not praise: "menolak mendukung laporan X"
    denies = material and passage.nodes[trigger.first].low in passage.language.denials  # "membantah mengirim"
    if (
        frame.plover is Plover.REJECT and not denies
    ):  # "menolak memberikan bantuan kepada X", "refused to ..."
        about |= {
            t.first
            for t in passage.triggers
            if t.first == trigger.last and not (material and t.frame.kind is not Kind.MEASURE)
        }
    if not passage.language.words.place.sidelines.isdisjoint(passage.nodes.words):
        about |= {t.first for t in passage.triggers if _only_beside(passage, t)}
    judging = frame.kind is Kind.STATEMENT and frame.plover in (Plover.SUPPORT, Plover.REJECT)
    if judging and not trigger.noun and not passage.language.nouns_after:
        about |= {t.first for t in passage.triggers if _is_judged(passage, trigger, t)}
    reaching = frame.plover in (Plover.ACCUSE, Plover.THREATEN, Plover.AGREE) or bool(frame.words)
    if frame.kind is Kind.STATEMENT and reaching:
        about |= {
            t.first for t in passage.triggers if t.first > trigger.first and t.frame.kind not in PLANNABLE
        }
    return [s for s in starts if s != trigger.first and s not in about]


def _only_beside(passage: Passage, found: Trigger) -> bool:
    """ "on the sidelines of a meeting of trade ministers in Accra": day and city are of both."""
    nodes, pack = passage.nodes, passage.language
    before = nodes.lows[max(0, found.first - BESIDE) : found.first]
    if pack.nouns_after or not found.noun or pack.words.place.sidelines.isdisjoint(before):
        return False
    for node in nodes[found.last : found.last + BESIDE]:
        if pack.prepositions.get(node.low) == "at" or node.date is not None:
            break
        if node.actor:
            return False
    return True


BESIDE = 6
"""Nodes around a gathering's noun: "on the sidelines of an annual regional meeting of ministers of trade"."""


def _tells_how(found: Trigger) -> bool:
    """Whether words only say that something is told by phone."""
    return found.noun and found.frame.kind is Kind.CALL and found.frame.weak and found.last - found.first > 1


def _is_meant(frame: Frame, noun: Frame) -> bool:
    """Whether an act's noun can be what a statement is about: "mengajukan 13 tuntutan kepada X"."""
    asked = frame.plover is Plover.REQUEST and noun.plover is Plover.REQUEST
    return asked or noun.kind in JUDGING[frame.plover]


NEAR_NOUN = 4
"""Words between a statement's verb and the noun of what it is about."""


def _in_its_object(passage: Passage, verb: Trigger, found: Trigger) -> bool:
    """Whether a noun stands among the bare words behind a verb: "menawarkan tempat perundingan bagi X"."""
    between = passage.nodes[verb.last : found.first]
    return 0 <= found.first - verb.last <= NEAR_NOUN and all(
        n.phrase is None
        and n.low.isalnum()
        and n.low not in passage.language.prepositions
        and n.low not in passage.language.complementizers
        for n in between
    )


def _is_judged(passage: Passage, verb: Trigger, found: Trigger) -> bool:
    """ "welcomed the release of two men by Y", "refused to take part in talks with Y": what it is about."""
    between = found.first - verb.last
    if verb.noun or not found.noun or not 0 <= between <= NEAR_NOUN:
        return False
    if verb.frame.plover is Plover.SUPPORT:
        return between < 2 and found.frame.kind is Kind.MEASURE
    attends = passage.language.words.status.attends
    lows = passage.nodes.lows[verb.last : found.first]
    return verb.frame.plover is Plover.REJECT and not attends.isdisjoint(lows)
