"""Who is in the chair by what he is called beside his name: "met President X, chair of the ASEAN Summit"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.triggers.triggers import Bond
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language
from kg.model import Role

CALLED = 3
"""Most nodes from the comma to "chair": ", the current chair of"."""

OPENED = (Role.OPENER, Role.CHAIR)
"""Roles of those who open or chair a gathering, whom "dengan" behind the verb does not name."""

IN_THE_CHAIR = (PhraseKind.PERSON, PhraseKind.COUNTRY)
"""Kinds of those who chair a gathering."""


def who_is_in_the_chair(nodes: Nodes, bond: Bond, language: Language) -> Phrase | None:
    """Whoever stands before the comma of ", (current) chair of"; nobody where a verb tells who chairs.

    And X in "opens on Monday with X in the chair".
    """
    if language.nouns_after or bond.passive or bond.tie.role is not Role.CHAIR or bond.last >= len(nodes):
        return None
    beside = nodes[bond.first - 1].phrase if bond.first > 1 else None
    led = language.prepositions.get(nodes[bond.first - 2].low) == "with"
    if led and beside is not None and beside.kind is PhraseKind.PERSON:
        return beside
    if language.prepositions.get(nodes[bond.last].low) != "of":
        return None
    near = range(bond.first - 1, max(0, bond.first - 1 - CALLED), -1)
    comma = next((n for n in near if nodes[n].low == ","), 0)
    if not comma or not all(n.low.isalpha() for n in nodes[comma + 1 : bond.first]):
        return None
    phrase = nodes[comma - 1].phrase
    return phrase if phrase is not None and phrase.kind in IN_THE_CHAIR else None


def attends_for_it(phrase: Phrase, role: Role) -> bool:
    """ "The meeting was chaired by Brazil": to chair, open and speak is personal, the country attends.

    So does a body that "opened talks" with others.
    """
    opens = role is Role.OPENER and phrase.kind is PhraseKind.ORGANIZATION
    return opens or (role in PERSONAL and phrase.kind is PhraseKind.COUNTRY)


PERSONAL = frozenset({Role.CHAIR, Role.OPENER, Role.SPEAKER})
"""What people do at an event and states do not."""
