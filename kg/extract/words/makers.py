"""Things that are called by whose they are: "Pesawat Garuda" is a plane, and not what comes to a country."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.words.nodes import Node, Nodes
from kg.language.pack import Language
from kg.records import replace


def with_makers_apart(nodes: Nodes, language: Language) -> Nodes:
    """The nodes with the thing before its owner's name as a word: "Pesawat | Garuda yang membawa X tiba"."""
    products = language.words.name.products
    if not products or not any(_is_called_by_its_owner(node, products) for node in nodes):
        return nodes
    out: list[Node] = []
    for node in nodes:
        owner = node.phrase if _is_called_by_its_owner(node, products) else None
        if owner is None:
            out.append(node)
            continue
        thing, _, name = node.text.partition(" ")
        begin = node.begin + len(thing)
        out.append(Node(node.begin, begin, thing.lower(), thing))
        out.append(Node(begin + 1, node.end, text=name, phrase=replace(owner, modifier=True)))
    return Nodes(out)


def _is_called_by_its_owner(node: Node, products: frozenset[str]) -> bool:
    owner = node.phrase
    if owner is None or owner.kind is not PhraseKind.ORGANIZATION:
        return False
    thing, _, named = node.text.partition(" ")
    return bool(named) and thing.lower() in products
