"""Whose conference or summit it is: by its name, by who chairs it, by who held the last one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.anaphora.told_before import of_whom_the_last_was
from kg.extract.drafts import Draft, Part
from kg.extract.gatherings.own_summit import is_its_hosts, its_own_summit, of_an_unlisted_body
from kg.extract.passage import group_named
from kg.find.gazetteer import find
from kg.find.knowledge import Knowledge
from kg.find.tokens import tokenize
from kg.iri import slug
from kg.link.walk import Linked
from kg.model import EntityKey, Kind, OfficeId, Role


def organizers(draft: Draft, before: Sequence[Draft], linked: Linked, known: Knowledge) -> None:
    """The group whose conference it is by name organizes it: the 56th ASEAN Foreign Ministers' Meeting."""
    of_whom_the_last_was(draft, before)
    if draft.name is None and is_its_hosts(draft):
        its_own_summit(draft, known)
        of_an_unlisted_body(draft, known)
        _chaired_for(draft, linked, known)
    if draft.name is None or draft.kind not in (Kind.CONFERENCE, Kind.SUMMIT, Kind.MEETING):
        return
    key = group_named(draft.name, known)
    if key is not None:
        draft.kind = Kind.CONFERENCE if draft.kind is Kind.MEETING else draft.kind
        if key not in draft.entities(Role.ORGANIZER):
            draft.parts.append(Part(key, Role.ORGANIZER, draft.evidence[0]))
    elif draft.kind is not Kind.MEETING:
        _unlisted_organizer(draft, linked)


CHAIR = OfficeId("chair")


def _chaired_for(draft: Draft, linked: Linked, known: Knowledge) -> None:
    """ "KTT yang dipimpin X selaku ketua ECOWAS", "chaired by X, chairman of ECOWAS": its summit."""
    chairs = draft.entities(Role.CHAIR)
    for position in linked.positions if chairs else ():
        body = known.reference.organizations.get(position.of) if position.of is not None else None
        of_states = body is not None and body.of_states
        if position.person in chairs and position.office == CHAIR and of_states and position.of is not None:
            draft.parts.append(Part(position.of, Role.ORGANIZER, draft.evidence[0]))
            return


def is_the_group(draft: Draft, known: Knowledge) -> bool:
    """ "The East Asia Summit has 18 members": the group of that name, of which no meeting is told."""
    told = draft.place or draft.start or {p.role for p in draft.parts} - {Role.ORGANIZER}
    if told or draft.kind is not Kind.SUMMIT or draft.name is None:
        return False
    words = tokenize(draft.name, 0, len(draft.name))
    return any(hit.last - hit.first == len(words) for hit in find(known.actors, words))


BODY_HEADS = "Group|Union|Association|League|Community|Organization|Organisation|Alliance"
_BODY = re.compile(rf"((?:[A-Z][\w'’-]+ )+(?:{BODY_HEADS}))\b(?= )")


def _unlisted_organizer(draft: Draft, linked: Linked) -> None:
    """ "20th Rio Group summit": a body that no table lists, by the head of its name."""
    match = _BODY.search(draft.name or "")
    if match:
        key = EntityKey(f"organization/{slug(match.group(1))}")
        linked.unlisted.setdefault(key, match.group(1))
        draft.parts.append(Part(key, Role.ORGANIZER, draft.evidence[0]))
