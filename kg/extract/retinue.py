"""Who came along, told in a sentence of its own: "He is accompanied by Finance Minister X"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.drafts import Draft
from kg.extract.passage import Passage, Telling
from kg.model import Evidence, Kind, Role, ZoneKind

NEAR = 4
"""Sentences behind a journey in which it is told who came along."""


def came_along(telling: Telling, passage: Passage) -> None:
    """Those by whom a visitor "was accompanied" visit too."""
    units, pack = passage.nodes, passage.language
    words = pack.words
    if words.place.beside.isdisjoint(units.words):
        return
    if any(not t.noun or not pack.nouns_after for t in passage.triggers):
        return  # but "Dalam pertemuan itu Ruto didampingi X"
    at = next((n for n in range(1, len(units) - 1) if units[n].low in words.place.beside), 0)
    if pack.nouns_after:
        _beside_him(telling, passage, at)
        return
    if not at or units[at - 1].low not in pack.passive_auxiliaries:
        return
    if units[at + 1].low not in words.clause.agents:
        return
    led = next((n.phrase for n in units[:at] if n.actor), None)
    visit = _journey_of(telling, passage, led)
    if led is None or visit is None:
        return
    company = [
        n.phrase for n in units[at + 2 :] if n.actor and n.phrase and n.phrase.kind is PhraseKind.PERSON
    ]
    evidence = Evidence(units[at].begin, units[at + 1].end, "retinue", 0.8)
    visit.add([p for p in company if p.entity != led.entity], Role.VISITOR, evidence)


def _beside_him(telling: Telling, passage: Passage, at: int) -> None:
    """ "Ia didampingi Duta Besar X": whoever comes along to a meeting or journey told right before."""
    units = passage.nodes
    led = units[at - 1].phrase if at else None
    last = telling.drafts[-1] if telling.drafts else None
    if led is None or led.kind is not PhraseKind.PERSON or last is None:
        return
    if units[at].low not in passage.language.words.office.together or passage.index - last.sentence > 1:
        return
    pack, before = passage.language, units.lows[: at - 1]
    elsewhen = bool(before) and pack.demonstratives.isdisjoint(before)  # not "Dalam pertemuan itu ia ..."
    if elsewhen or not pack.words.clause.subjectless.isdisjoint(units.lows[at:]):
        return  # "Sehari kemudian ia didampingi X", "... saat berkeliling kota"
    if last.kind not in (Kind.MEETING, Kind.VISIT) or led.entity not in last.entities():
        return
    company = [n.phrase for n in units[at + 1 :] if n.actor and n.phrase]
    company = [p for p in company if p.kind is PhraseKind.PERSON and p.entity != led.entity]
    role = Role.VISITOR if led.entity in last.entities(Role.VISITOR) else Role.ATTENDEE
    last.add(company, role, Evidence(units[at].begin, units[at].end, "retinue", 0.8))


def _journey_of(telling: Telling, passage: Passage, led: Phrase | None) -> Draft | None:
    """The last visit told of somebody before."""
    if led is None or led.kind is not PhraseKind.PERSON:
        return None
    for draft in reversed(telling.drafts):
        if passage.index - draft.sentence > NEAR:
            return None
        mine = draft.kind is Kind.VISIT and led.entity in draft.entities(Role.VISITOR)
        if mine and draft.zone is not ZoneKind.CAPTION:
            return draft
    return None
