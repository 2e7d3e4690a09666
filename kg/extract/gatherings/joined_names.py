"""Who meets by an event's own name: "the Peru-Chile Joint Commission Meeting", "the EU-ASEAN Summit"."""

from __future__ import annotations

from kg.extract.drafts import Draft, Part
from kg.extract.gatherings.groups import is_of_states
from kg.find.gazetteer import find
from kg.find.knowledge import Knowledge
from kg.find.tokens import tokenize
from kg.link.walk import Linked
from kg.model import EntityKey, Kind, Role

NAMED = frozenset({Kind.MEETING, Kind.CONFERENCE, Kind.SUMMIT, Kind.NEGOTIATION})
"""Kinds of events that are named after who meets."""

HYPHENS = frozenset({"-", "–", "/"})


def those_of_its_name(draft: Draft, linked: Linked, known: Knowledge) -> None:
    """Those whom hyphens join in the name of an event, or of a body that meets: states, and their groups."""
    if draft.kind not in NAMED:
        return
    there = draft.entities()
    for part in [p for p in draft.parts if p.entity in linked.unlisted]:
        if states := _joined(linked.unlisted[part.entity], known):
            draft.parts.remove(part)
            if draft.kind is Kind.CONFERENCE and len(states) == 2:
                draft.kind = Kind.MEETING  # "a session of the Peru-Chile Joint Committee"
            new = [k for k in states if k not in there]
            draft.parts += [Part(key, Role.ATTENDEE, part.evidence) for key in new]
    named = _joined(draft.name, known) if draft.name is not None else []
    if draft.kind is Kind.CONFERENCE and draft.venue_country not in (None, *named):
        return  # "the Russia-Ukraine Conference in Lugano" is about them
    for key in named:
        role = Role.ATTENDEE if key.startswith("country/") else Role.ORGANIZER
        if key not in there:
            draft.parts.append(Part(key, role, draft.evidence[0]))


def _joined(name: str, known: Knowledge) -> list[EntityKey]:
    """The first names of states and bodies in a name between which only hyphens stand; none of one alone.

    Nor of a state and its partners in a whole continent: "the US-Africa Leaders Summit".
    """
    tokens = tokenize(name, 0, len(name))
    if HYPHENS.isdisjoint(t.text for t in tokens):
        return []
    found: list[EntityKey] = []
    end = -1
    for hit in find(known.actors, tokens):
        linked = hit.first == end + 1 and tokens[end].text in HYPHENS
        if found and not linked:
            break
        found.append(hit.senses[0].key)
        end = hit.last
    states = [key.startswith("country/") or is_of_states(known, key) for key in found]
    return found if len(found) > 1 and all(states) else []
