"""Indonesian verbs that carry their object at their end: "menerimanya"."""

from __future__ import annotations

from kg.extract.triggers.index import bond_index, trigger_index
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language
from kg.records import replace


def without_objects(nodes: Nodes, language: Language) -> Nodes:
    """Indonesian verbs parted from the pronoun that they carry: "menerimanya" is received and him."""
    bare, suffix, prefix = language.bare, language.words.title.own_suffix, language.words.verb.active_prefix
    if not suffix or not any([w.endswith(suffix) and w.startswith(prefix) for w in nodes.words]):
        return nodes
    verbs, ties = trigger_index(language.code).rows, bond_index(language.code).rows

    def parted(word: str) -> bool:
        verb = (bare(word),)
        carries = word.endswith(suffix) and word.startswith(prefix)
        return carries and not (verbs((word,)) or ties((word,))) and bool(verbs(verb) or ties(verb))

    return Nodes(replace(n, low=bare(n.low), owns=True) if parted(n.low) else n for n in nodes)
