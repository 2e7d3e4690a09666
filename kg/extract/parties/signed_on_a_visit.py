"""What is signed on a visit, by nobody who is named: by the guest's state and his host's."""

from __future__ import annotations

from kg.extract.drafts import Draft, Part
from kg.extract.passage import Passage, Telling, new_draft
from kg.extract.triggers.triggers import Trigger
from kg.model import EntityKey, Evidence, Kind, Plover, Role

AT = 4
"""Nodes before the word that tells the visit among which "saat" or "dalam" stands: "dalam rangkaian"."""

BESIDE = 14
"""Most nodes from the verb of signing to the visit."""


def signed_on_a_visit(telling: Telling, passage: Passage, here: list[tuple[int, Draft]]) -> None:
    """ "Perjanjian itu akan diteken saat Presiden X berkunjung ke Y": by X's state and by Y."""
    told = {at for at, _ in here}
    visits = [(at, d) for at, d in here if d.kind in (Kind.VISIT, Kind.MEETING)]
    for trigger in passage.triggers if visits else ():
        if trigger.frame.kind is not Kind.SIGNING or trigger.first in told:
            continue
        if not (trigger.passive or trigger.noun):
            continue
        ends = _ends_it if trigger.noun else _is_on_it
        visit = next((d for at, d in visits if ends(passage, trigger, at)), None)
        states = _states(visit) if visit is not None else []
        if visit is None or len(states) != 2:
            continue
        nodes = passage.nodes
        span = (nodes[trigger.first].begin, nodes[trigger.last - 1].end)
        evidence = Evidence(*span, f"frame:{trigger.frame.id}", 0.75)
        draft = new_draft(passage, Kind.SIGNING, Plover.SUPPORT, evidence, visit.status)
        draft.frame, draft.contexts = trigger.frame.id, trigger.frame.contexts
        draft.parts = [Part(key, Role.SIGNATORY, evidence) for key in states]
        draft.place, draft.venue_country = visit.place, visit.venue_country
        draft.start, draft.said, draft.onward = visit.start, visit.said, visit.onward
        telling.drafts.append(draft)
        here.append((trigger.first, draft))


def _is_on_it(passage: Passage, trigger: Trigger, visit: int) -> bool:
    """Whether the visit at a node is when something is signed: "ketika X datang", "dalam kunjungan X"."""
    nodes, words = passage.nodes, passage.language.words
    if not trigger.last <= visit <= trigger.last + BESIDE:
        return False
    when = words.time.whens | words.place.during
    lead = next((n for n in range(trigger.last, visit) if nodes[n].low in when), None)
    if lead is None or any(n.actor for n in nodes[trigger.last : lead]):
        return False  # "diteken Menlu X saat": by him
    if not words.people.private.isdisjoint(nodes.lows[max(0, trigger.first - BESIDE) : lead]):
        return False  # "kontrak dengan perusahaan swasta diteken saat"
    behind = nodes[lead].low in words.time.whens
    return behind or visit - lead <= AT


def _ends_it(passage: Passage, trigger: Trigger, visit: int) -> bool:
    """ "Kunjungan X ke Y ditutup dengan penandatanganan Z": what a visit's noun, which opens, ends in."""
    nodes, pack = passage.nodes, passage.language
    if not pack.nouns_after or not any(t.first == visit and t.noun for t in passage.triggers):
        return False
    if not pack.words.people.private.isdisjoint(nodes.words):
        return False
    lead = trigger.first - 1 - (pack.prepositions.get(nodes[trigger.first - 1].low) == "with")
    if 0 < visit <= AT and not pack.words.gathering.highlights.isdisjoint(nodes.lows[:visit]):
        return (
            nodes[trigger.first - 1].low in pack.words.office.identities
        )  # "Puncak kunjungan X ke Y adalah penandatanganan Z"
    ends = nodes[lead].phrase is None and nodes[lead].low in pack.words.gathering.outcomes
    return ends and visit <= 1


def _states(visit: Draft) -> list[EntityKey]:
    """The states of a guest and of where he is, or of the two who meet."""
    if visit.kind is Kind.MEETING:
        met = visit.states(Role.ATTENDEE, Role.HOST)
        return sorted(s for s in met if s.startswith(("country/", "organization/")))
    guests = [p.speaks_for or p.entity for p in visit.parts if p.role is Role.VISITOR]
    hosts = [p.speaks_for or p.entity for p in visit.parts if p.role is Role.HOST]
    host = next(iter(hosts), visit.venue_country)
    states = [*guests[:1], *([host] if host is not None else [])]
    return sorted({s for s in states if s.startswith(("country/", "organization/"))})
