"""Stops of a journey that only its next one tells: "Setelah Togo dan Chad, X mendarat di Kigali"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.drafts import Draft, Part
from kg.extract.passage import Passage, Telling, new_draft, place_draft
from kg.model import Evidence, Kind, Plover, Role, Status, ZoneKind
from kg.records import replace


def stops_before(telling: Telling, passage: Passage, here: list[tuple[int, Draft]]) -> None:
    """ "After Nairobi, X flew on to Kigali": X was in Nairobi, too, in those days."""
    nodes, pack = passage.nodes, passage.language
    visits = [(at, d) for at, d in here if d.kind is Kind.VISIT and d.status is Status.HELD]
    if not visits or nodes[0].low not in pack.words.time.apart or passage.sentence.zone is ZoneKind.CAPTION:
        return
    places, behind = _row(passage)
    next_stop = next((d for at, d in visits if at > behind), None) if places else None
    guests = [p for p in next_stop.parts if p.role is Role.VISITOR] if next_stop is not None else []
    if next_stop is None or not any(p.entity.startswith("person/") for p in guests):
        return
    for place in places:
        evidence = Evidence(nodes[0].begin, place.end, "frame:stop-before", 0.75)
        draft = new_draft(passage, Kind.VISIT, Plover.CONSULT, evidence, Status.HELD)
        draft.mode, draft.onward = "visit", True
        place_draft(telling, draft, place)
        draft.parts = [replace(p, evidence=evidence) for p in guests]
        state = draft.venue_country
        if state is None or state in draft.involved() or _is_told(telling, draft):
            continue
        draft.parts.append(Part(state, Role.HOST, evidence))
        telling.drafts.append(draft)
        here.append((0, draft))


def _row(passage: Passage) -> tuple[list[Phrase], int]:
    """The countries and cities between "after" and the comma, and the comma's node; none elsewhere."""
    nodes, pack, out = passage.nodes, passage.language, list[Phrase]()
    for at in range(1, len(nodes) - 1):
        phrase = nodes[at].phrase
        if phrase is not None and phrase.kind in WHERE and not phrase.modifier and phrase.holder is None:
            out.append(phrase)
        elif nodes[at].low == "," and not (nodes[at + 1].phrase in out or _goes_on(passage, at)):
            return out, at
        elif nodes[at].low not in pack.coordinators:
            return [], 0
    return [], 0


def _goes_on(passage: Passage, comma: int) -> bool:
    """ "Setelah Kenya, Uganda, dan Togo, ia ...": whether the row goes on behind a comma."""
    nodes, joints = passage.nodes, passage.language.words.clause.joints
    if nodes[comma + 1].low in joints:
        return True
    behind = nodes[comma + 1].phrase
    place = behind is not None and behind.kind in WHERE
    return (
        place and comma + 2 < len(nodes) and (nodes[comma + 2].low in joints or nodes[comma + 2].low == ",")
    )


WHERE = (PhraseKind.COUNTRY, PhraseKind.PLACE)
"""What a stop is called by."""


def _is_told(telling: Telling, draft: Draft) -> bool:
    """Whether a visit there, by the same people, was told before."""
    visitors = draft.entities(Role.VISITOR)
    return any(
        d.kind is Kind.VISIT
        and d.venue_country == draft.venue_country
        and not visitors.isdisjoint(d.entities(Role.VISITOR))
        for d in telling.drafts
    )
