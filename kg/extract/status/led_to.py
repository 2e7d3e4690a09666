"""What "to", "agreed to" or urging somebody makes of a verb."""

from __future__ import annotations

from kg.extract.clauses.finite import up_to_then
from kg.extract.status.foretold import on_condition, only_hoped
from kg.extract.status.in_vain import weighed
from kg.extract.status.led_by import led_by
from kg.extract.status.purposes import as_a_plan, only_for_this
from kg.extract.status.urged import is_driven, is_urged
from kg.extract.status.wording import Wording, without_haste
from kg.model import Kind, Plover, Status

AGREED = 5
"""Words from "sepakat" to the noun of what is agreed to be held."""


def led_to(w: Wording) -> Status | None:
    """The status that a verb before it gives to a trigger; None where none leads to it."""
    nodes, trigger, before, language = w.nodes, w.trigger, w.before, w.language
    if is_driven(nodes, trigger, language):
        return Status.HELD
    if (led := led_by(nodes, trigger, language)) is not None:
        return led
    hoped = only_hoped(nodes, trigger, language) or on_condition(nodes, trigger, language)
    if hoped or up_to_then(nodes, trigger, w.first, language):
        return Status.CONDITIONAL
    if as_a_plan(nodes, trigger, language):
        return Status.PLANNED
    words = language.words.status
    if not trigger.noun and before[-1:] and before[-1] in words.purposes | words.agreed:
        return _in_order_to(w)
    if (thought_over := weighed(before, trigger, language)) is not None:
        return thought_over
    return Status.CONDITIONAL if is_urged(nodes, trigger, w.first, language) else None


def _in_order_to(w: Wording) -> Status | None:
    """Right behind "untuk" or "sepakat": a purpose or a plan; None where what leads to it was itself done."""
    trigger, before, language, words = w.trigger, w.before, w.language, w.language.words.status
    tries = before[-1] in words.purposes and not words.attempts.isdisjoint(before[-AGREED:])
    if tries or (before[-2:-1] and before[-2] in language.conditions):
        return Status.CONDITIONAL  # "mempertimbangkan untuk mengusir", "upaya PBB untuk mencapai"
    if before[-2:-1] and before[-2] in language.negations:
        return Status.DENIED  # "tidak berencana menutup kedutaannya"
    stated, where = trigger.frame.kind in (Kind.STATEMENT, Kind.CEREMONY), language.words
    sent = where.place.dispatches | words.uses
    if trigger.frame.plover is Plover.AID and language.plans.isdisjoint(before):
        sent = sent | where.place.calling_on | where.place.coming  # "mengunjungi X guna memberi beras"
    doing = words.voted | (where.statement.issuing | where.place.calling_on if stated else sent)
    if not doing.isdisjoint(before[:-1]) and language.nouns_after:
        went = not (where.place.calling_on | words.voted).isdisjoint(before[:-1])
        if (went or not stated) and not language.plans.isdisjoint(
            without_haste(before[:-1], trigger, language)
        ):
            return Status.PLANNED  # "akan mengirim pesawat guna membantu"
        return None  # "mengirim pesawat untuk mengevakuasi", "memberikan suara untuk mengecam"
    if only_for_this(trigger, before, language):
        return Status.CONDITIONAL
    willing = before[-1] in words.agreed or language.negations.isdisjoint(before)
    return Status.PLANNED if willing or not language.nouns_after else Status.DENIED
