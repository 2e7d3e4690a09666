"""Who talks to whom abroad: a guest who tells a leader of the country where he is something has met him."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase, PhraseKind
from kg.extract.days.dating import STAYING
from kg.extract.drafts import Draft
from kg.extract.gatherings.speaking_to import talk_at
from kg.extract.passage import GATHERINGS, Passage, Telling, new_draft
from kg.language import speech
from kg.model import EntityKey, Evidence, Kind, Plover, Role, Status, ZoneKind

NEAR = 2
"""Sentences behind that which tells of the visit, up to the one that tells what the guest said."""

TALKS = GATHERINGS | {Kind.CALL}
"""What two people are told to have had already."""


def told_the_host(telling: Telling, passage: Passage) -> list[tuple[int, Draft]]:
    """ "X, on a visit to Cairo, told her Egyptian counterpart Y on Tuesday that ...": X has met Y.

    So "Visiting premier X told President Y", who is on a visit to Y's country, and has met him.
    """
    nodes, pack = passage.nodes, passage.language
    words = speech(pack.code)
    silent = pack.nouns_after or words.addressing.isdisjoint(nodes.words)
    if silent or passage.sentence.zone is ZoneKind.CAPTION:
        return []
    for at in range(2, len(nodes)):
        if not nodes[at].actor or words.addressing.isdisjoint(nodes.lows[at - 2 : at]):
            continue
        both = talk_at(passage, at, True)
        if len(both) == 2 and all(p.kind is PhraseKind.PERSON and p.speaks_for for p in both):
            return _met(telling, passage, at, both)
    return []


def _met(telling: Telling, passage: Passage, at: int, both: Sequence[Phrase]) -> list[tuple[int, Draft]]:
    """The visit that only an adjective tells, and the meeting; neither where they were told before."""
    guest, host = both
    if not passage.language.words.place.from_afar.isdisjoint(passage.nodes.words):
        return []  # "told him by telephone"
    visit = _visit(telling, passage, guest, host)
    adjective = visit is None and _is_visiting(passage, guest)
    if visit is None and not adjective:
        return []
    evidence = Evidence(guest.begin, host.end, "frame:told-the-host", 0.75)
    out: list[tuple[int, Draft]] = []
    if adjective:
        stay = new_draft(passage, Kind.VISIT, Plover.CONSULT, evidence, Status.HELD)
        stay.frame, stay.mode = STAYING, "visit"
        stay.add([guest], Role.VISITOR, evidence)
        stay.venue_country = host.speaks_for
        out.append((at, stay))
    if not _talked(telling, passage, {guest.entity, host.entity}):
        met = new_draft(passage, Kind.MEETING, Plover.CONSULT, evidence, Status.HELD)
        met.add([guest, host], Role.ATTENDEE, evidence)
        date = next((n.date for n in passage.nodes[at + 1 : at + 1 + NEAR] if n.date is not None), None)
        if date is not None:
            met.start, met.end, met.said = date.start, date.until, date
        if visit is not None and visit.sentence == passage.index and visit.city is not None:
            met.is_where(visit)
        out.append((at, met))
    telling.drafts.extend(draft for _, draft in out)
    return out


def _visit(telling: Telling, passage: Passage, guest: Phrase, host: Phrase) -> Draft | None:
    """The visit of the one to the country of the other that was told just before, or in this sentence."""
    for draft in reversed(telling.drafts):
        if draft.sentence < passage.index - NEAR:
            return None
        there = draft.kind is Kind.VISIT and draft.status is Status.HELD and draft.venue_country
        if there and there == host.speaks_for and guest.entity in draft.entities(Role.VISITOR):
            return draft
    return None


def _is_visiting(passage: Passage, guest: Phrase) -> bool:
    """ "Visiting Togolese premier X": the adjective right before, or inside his title."""
    nodes, visiting = passage.nodes, passage.language.words.place.visiting
    at = next((n for n, node in enumerate(nodes) if node.phrase is guest), 0)
    before = nodes[at - 1].low if at else ""
    return before in visiting or not visiting.isdisjoint(nodes[at].text.lower().split())


def _talked(telling: Telling, passage: Passage, both: set[EntityKey]) -> bool:
    """Whether the two are told to have talked, in this sentence or just before."""
    return any(
        d.kind in TALKS and both <= d.entities() for d in telling.drafts if d.sentence >= passage.index - NEAR
    )
