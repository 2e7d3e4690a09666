"""Group arithmetic: who "ten ASEAN countries", "the E3", "nine members minus Myanmar" are on a day."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.drafts import Part
from kg.extract.passage import Passage
from kg.find.knowledge import Knowledge
from kg.model import EntityKey, Kind
from kg.reference import Organization

FEW = 6
"""Most members of a group that is only a name for them: "the E3", "the Gulf states"."""

ACTS = frozenset({Kind.STATEMENT, Kind.MEASURE, Kind.APPOINTMENT})
"""Kinds of what a body does as one, whoever its members are."""

ONE = frozenset(
    "organization organisation union community council commission association alliance market area "
    "commonwealth forum".split()
)
"""Heads of the names of bodies that speak for themselves, however few their members are."""


def is_a_body(organization: Organization) -> bool:
    """Whether a group has a will and a seat of its own: the Nordic Council, not the Nordic countries.

    Nor "Anggota tetap Dewan Keamanan", who belong to a body.
    """
    names = (*organization.name.values(), *organization.aliases.get("en", ()))
    heads = (name.lower().partition(" of ")[0] for name in names)
    return not ONE.isdisjoint(word for head in heads for word in head.split())


def is_of_states(known: Knowledge, key: EntityKey) -> bool:
    """Whether a body is known whose members are states."""
    organization = known.reference.organizations.get(key)
    return organization is not None and organization.of_states


def members(known: Knowledge, part: Part, day: str, notes: list[str]) -> list[EntityKey]:
    """The members that a group's participation stands for.

    A stated count that does not fit the memberships of that day gives no members and a note: the
    graph keeps what was said and never pads it.
    """
    if not day:
        return []
    valid = [m.member for m in known.reference.members_on(part.entity, day)]
    present = [m for m in valid if m not in part.without]
    if part.count is not None and part.count != len(present):
        notes.append(
            f"{part.entity}: the text counts {part.count}, the memberships of {day} give {len(present)}"
        )
        return []
    return sorted(present)


def absent(passage: Passage, group: Phrase) -> tuple[EntityKey, ...]:
    """ "the tenth, Myanmar, was not": a country behind a counted group that a negation follows."""
    out = []
    for at, node in enumerate(passage.nodes):
        if node.begin < group.end or node.phrase is None or node.phrase.kind is not PhraseKind.COUNTRY:
            continue
        behind = {*passage.nodes.lows[at + 1 : at + 5]}
        if behind & passage.language.negations or behind & passage.language.words.gathering.absent:
            out.append(node.phrase.entity)
    return tuple(out)
