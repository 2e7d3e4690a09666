"""For whom somebody flies or writes: in "pembebasan pilot Lion Air John Kamau" the airline is not freed."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language


def without_employers(nodes: Nodes, language: Language) -> Nodes:
    """The nodes without the body that stands between a word for its people and the name of one of them.

    "Mali menahan wartawan Reuters John Kamau" is "Mali menahan wartawan John Kamau"; in "wartawan Reuters
    ditahan" the body stays.
    """
    if language.words.people.employed.isdisjoint(nodes.words):
        return nodes
    dropped = {
        at
        for at in range(1, len(nodes) - 1)
        if nodes[at - 1].low in language.words.people.employed
        and (body := nodes[at].phrase) is not None
        and body.kind is PhraseKind.ORGANIZATION
        and (person := nodes[at + 1].phrase) is not None
        and person.kind is PhraseKind.PERSON
        and person.named
    }
    return Nodes([node for at, node in enumerate(nodes) if at not in dropped]) if dropped else nodes
