"""Who came along, told in a sentence of its own: "He is accompanied by Finance Minister X"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase, PhraseKind
from kg.extract.arguments.together import in_his_company
from kg.extract.drafts import Draft
from kg.extract.passage import Passage, Telling
from kg.extract.triggers.triggers import Bond
from kg.extract.words.verbal import new_passive
from kg.model import Evidence, Kind, Role, Status, ZoneKind

NEAR = 4
"""Sentences behind a journey in which it is told who came along."""


def came_along(telling: Telling, passage: Passage) -> None:
    """Those by whom a visitor "was accompanied" visit too."""
    units, pack = passage.nodes, passage.language
    words = pack.words
    if not words.place.retinues.isdisjoint(units.words):
        _in_the_retinue(telling, passage)
    if not words.place.along.isdisjoint(units.words):
        _before_their_names(telling, passage)
    if words.place.beside.isdisjoint(units.words):
        return
    if pack.nouns_after and not pack.relatives.isdisjoint(units.words):
        _who_came_with(telling, passage)
    at = next((n for n in range(1, len(units) - 1) if units[n].low in words.place.beside), 0)
    who = next((n for n in range(at, len(units)) if units[n].low in pack.relatives), len(units))
    own = [t for t in passage.triggers if t.first < who or pack.nouns_after]
    if any(not t.noun or (t.first > at and not pack.nouns_after) for t in own):
        return  # but "Dalam pertemuan itu Ruto didampingi X", "At the meeting Ruto was accompanied by X"
    if pack.nouns_after:
        _beside_him(telling, passage, at)
        return
    if not at or units[at - 1].low not in pack.passive_auxiliaries:
        return
    if units[at + 1].low not in words.clause.agents:
        return
    led = next((n.phrase for n in units[:at] if n.actor), None)
    event = _journey_of(telling, passage, led) or _met_just_now(telling, passage, led)
    if led is None or event is None:
        return
    company = [  # "was accompanied by X, who met Y": not Y
        n.phrase for n in units[at + 2 : who] if n.actor and n.phrase and n.phrase.kind is PhraseKind.PERSON
    ]
    evidence = Evidence(units[at].begin, units[at + 1].end, "retinue", 0.8)
    role = Role.VISITOR if event.kind is Kind.VISIT else Role.ATTENDEE
    event.add([p for p in company if p.entity != led.entity], role, evidence)


def _before_their_names(telling: Telling, passage: Passage) -> None:
    """ "Accompanying the president are Finance Minister X and Y": visitors, whoever leads them is known."""
    units, pack = passage.nodes, passage.language
    at = next((n for n in range(min(OPENS, len(units))) if units[n].low in pack.words.place.along), None)
    if at is None or any(n.actor for n in units[:at]):
        return
    verb = next(
        (n for n in range(at + 1, min(at + ALONG, len(units))) if units[n].low in pack.passive_auxiliaries), 0
    )
    if not verb or verb == at + 1:
        return
    led = next((n.phrase for n in units[at + 1 : verb] if n.actor), None)
    visit = _journey_of(telling, passage, led) if led is not None else _last_journey(telling, passage)
    company = [n.phrase for n in units[verb + 1 :] if n.actor and n.phrase]
    company = [p for p in company if p.kind is PhraseKind.PERSON and (led is None or p.entity != led.entity)]
    if visit is not None:
        visit.add(company, Role.VISITOR, Evidence(units[at].begin, units[verb].end, "retinue", 0.8))


ALONG = 8
"""Nodes behind such a word in which the verb stands: "Accompanying the prime minister on the trip are"."""


def _last_journey(telling: Telling, passage: Passage) -> Draft | None:
    """The visit told right before."""
    for draft in reversed(telling.drafts[-LOOKED_AT:]):
        if passage.index - draft.sentence > 1:
            return None
        if draft.kind is Kind.VISIT and draft.zone is not ZoneKind.CAPTION:
            return draft
    return None


def _beside_him(telling: Telling, passage: Passage, at: int) -> None:
    """ "Ia didampingi Duta Besar X": whoever comes along to a meeting or journey told before."""
    units, pack = passage.nodes, passage.language
    before = at - 1  # "Ruto tampak didampingi", "Ruto juga turut didampingi"
    while before > 0 and units[before].low in pack.words.place.turning_up | pack.auxiliaries | pack.also:
        before -= 1
    led = units[before].phrase if at else None
    if led is None or led.kind is not PhraseKind.PERSON:
        return
    if units[at].low not in pack.words.office.together:
        return
    if not pack.words.clause.subjectless.isdisjoint(units.lows[at:]):
        return  # "... didampingi X saat berkeliling kota"
    event = _event_of(telling, passage, led, units.lows[:before])
    if event is None:
        return
    telling.company = (passage.index, event)
    company = [n.phrase for n in units[at + 1 :] if n.actor and n.phrase]
    company = [p for p in company if p.kind is PhraseKind.PERSON and p.entity != led.entity]
    role = Role.VISITOR if led.entity in event.entities(Role.VISITOR) else Role.ATTENDEE
    event.add(company, role, Evidence(units[at].begin, units[at].end, "retinue", 0.8))


def _who_came_with(telling: Telling, passage: Passage) -> None:
    """ "Deby, yang datang bersama Menlu X dan Menhan Y, ...": at the meeting or on the visit just told.

    So "Deby, yang didampingi Menlu X, memuji Y".
    """
    units, pack = passage.nodes, passage.language
    for at in range(2, len(units) - 2):
        came = units[at].low in pack.words.place.coming and units[at + 1].low in pack.words.place.beside
        if not came and units[at].low not in pack.words.office.together:
            continue
        led = units[at - 2 - (units[at - 2].low == ",")].phrase if at > 2 else None
        if units[at - 1].low not in pack.relatives or led is None or led.kind is not PhraseKind.PERSON:
            continue
        near = (d for d in reversed(telling.drafts[-LOOKED_AT:]) if passage.index - d.sentence == 1)
        told = next((d for d in near if d.kind in WITH_COMPANY and led.entity in d.entities()), None)
        if told is None:
            return
        company: list[Phrase] = []
        for node in units[at + 1 + came :]:
            if node.phrase is None and node.low not in pack.coordinators:
                break
            if node.phrase is not None and node.phrase.kind is PhraseKind.PERSON:
                company.append(node.phrase)
        role = Role.VISITOR if led.entity in told.entities(Role.VISITOR) else Role.ATTENDEE
        told.add(company, role, Evidence(units[at].begin, units[at + 1].end, "retinue", 0.8))
        return


def _event_of(telling: Telling, passage: Passage, led: Phrase, before: tuple[str, ...]) -> Draft | None:
    """What somebody is accompanied at: what was just told of him, or what the words before point to."""
    pack = passage.language
    points = not pack.demonstratives.isdisjoint(before)  # "Dalam upacara itu"
    if not points and not (pack.words.time.whiles | pack.words.time.beside).issuperset(before):
        return None  # "Sehari kemudian ia didampingi X"
    beside = telling.company  # "Hadir mendampingi X ... Sementara Y didampingi ...": at the same
    if beside is not None and passage.index - beside[0] <= 1 and led.entity in beside[1].entities():
        return beside[1]
    reach = POINTED if points else 1
    for draft in reversed(telling.drafts[-LOOKED_AT:]):
        if passage.index - draft.sentence > reach:
            return None
        if draft.kind in ACCOMPANIED and led.entity in draft.entities():
            return draft
        if not points:
            return None
    return None


WITH_COMPANY = frozenset({Kind.MEETING, Kind.VISIT, Kind.CEREMONY})
"""Kinds of events at which somebody may have others beside him."""

POINTED = 6
"""Sentences over which "dalam pertemuan itu" reaches back."""

LOOKED_AT = 12
"""Drafts that are looked at for what is pointed to."""


def led_by_company(telling: Telling, passage: Passage, bond: Bond) -> Draft | None:
    """ "Hadir mendampingi X dalam pertemuan itu Y": the last event at which X was, whoever met since.

    "dalam upacara penyambutan itu" is the ceremony, though X has met others behind it.
    """
    units, words = passage.nodes, passage.language.words.place
    span = range(bond.last - 1, min(bond.last + 1, len(units) - 1))  # "Hadir mendampingi"
    at = next((n for n in span if units[n].low in words.retinues), None)
    led = units[at + 1].phrase if at is not None and not bond.passive else None
    if led is None or led.kind is not PhraseKind.PERSON:
        return None
    behind = units.lows[bond.last : bond.last + POINTED]
    honoured = not passage.language.ceremonies.isdisjoint(behind)
    there = [d for d in telling.drafts[-LOOKED_AT:] if led.entity in d.entities()]
    welcomed = [d for d in there if honoured and d.kind is Kind.CEREMONY]
    for draft in reversed(welcomed or there):
        if draft.kind in WITH_COMPANY - {Kind.VISIT}:
            telling.company = (passage.index, draft)
            return draft
    return None


def _in_the_retinue(telling: Telling, passage: Passage) -> None:
    """ "Turut mendampingi Presiden dalam kunjungan ini X dan Y", "Turut dalam rombongan antara lain X"."""
    units, words = passage.nodes, passage.language.words
    at = next((n for n in range(min(OPENS, len(units) - 1)) if units[n].low in words.place.retinues), -1)
    joined = {units[0].text.lower(), *units.lows[:at]} & words.place.turning_up
    alone = at == 0 and units[1].actor and _names_them_behind(passage)  # "Mendampingi Presiden antara lain X"
    if at < 0 or not (joined or alone) or any(n.actor for n in units[:at]):
        return
    joins = units[at].low in passage.language.coordinators  # "Ikut serta Menteri Luar Negeri X"
    if joins and units[at - 1].low not in words.place.turning_up:
        return
    led = units[at + 1].phrase if units[at + 1].actor and not joins else None
    visit = next((d for d in telling.drafts if _is_his_journey(d, led)), None)
    met = next((d for d in reversed(telling.drafts) if d.kind in WITH_COMPANY), None)
    journey = words.time.journeys | words.group.delegations | words.place.routes
    if visit is None or (met is not visit and journey.isdisjoint(units.lows[at:])):
        return  # but "Turut mendampingi Presiden dalam pertemuan itu"
    behind = units[at + 1 + (led is not None) :]
    company = [n.phrase for n in behind if n.actor and n.phrase and n.phrase.kind is PhraseKind.PERSON]
    visit.add(company, Role.VISITOR, Evidence(units[at].begin, units[at].end, "retinue", 0.8))


def _names_them_behind(passage: Passage) -> bool:
    """Whether no verb follows whoever is led: "Mendampingi Presiden, antara lain, X dan Y".

    Not so "Rombongan Presiden X dilepas Y".
    """
    behind = passage.nodes[2:3]
    done = any(new_passive(n.low, passage.language) for n in behind)
    return not passage.triggers and not done and sum(n.actor for n in passage.nodes) > 1


OPENS = 5
"""Nodes at a sentence's beginning among which it tells of a retinue: "Turut serta dalam rombongan"."""


def _is_his_journey(draft: Draft, led: Phrase | None) -> bool:
    visitors = draft.entities(Role.VISITOR) if draft.kind is Kind.VISIT else set()
    told = draft.zone is not ZoneKind.CAPTION and draft.status in (Status.HELD, Status.PLANNED)
    return bool(visitors) and told and (led is None or led.entity in visitors)


def _met_just_now(telling: Telling, passage: Passage, led: Phrase | None) -> Draft | None:
    """ "X met Y in Lima. He was accompanied by Z": the meeting told right before, at which somebody was."""
    for draft in reversed(telling.drafts[-LOOKED_AT:]):
        if led is None or passage.index - draft.sentence > 1:
            return None
        there = draft.kind in ACCOMPANIED and led.entity in draft.entities()
        if there and draft.zone is not ZoneKind.CAPTION:
            return draft
    return None


ACCOMPANIED = WITH_COMPANY | {Kind.NEGOTIATION, Kind.SUMMIT, Kind.CONFERENCE}
"""Kinds of events at which those who came along were present as well."""


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


def with_company(
    passage: Passage, bond: Bond, draft: Draft, people: Sequence[Phrase], evidence: Evidence
) -> None:
    """ "Didampingi Menlu Y, X membuka KTT": Y attends, whatever X does there."""
    if bond.tie.role in WITH_OTHERS and not bond.passive:
        draft.add(in_his_company(passage.nodes, people, passage.language), Role.ATTENDEE, evidence)


WITH_OTHERS = (Role.ATTENDEE, Role.OPENER, Role.CHAIR)
"""Roles of those who may have others beside them: "Didampingi Menlu Y, X membuka KTT"."""
