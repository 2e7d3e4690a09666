"""The party in brackets behind a politician's name, which does nothing: "Olaf Scholz (SPD) received"."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language


def without_his_party(units: Nodes, language: Language) -> Nodes:
    """ "Chancellor Olaf Scholz (SPD) condemned X": as "Chancellor Olaf Scholz condemned X"."""
    if "(" not in units.words:
        return units
    parties = {n for at in range(len(units) - 3) if _is_his_party(units, at) for n in range(at + 1, at + 4)}
    return Nodes([node for n, node in enumerate(units) if n not in parties]) if parties else units


def _is_his_party(units: Nodes, at: int) -> bool:
    """Whether a politician's name stands at a node, and a body in brackets behind it."""
    if (units[at + 1].low, units[at + 3].low) != ("(", ")"):
        return False
    who, party = units[at].phrase, units[at + 2].phrase
    named = who is not None and who.kind is PhraseKind.PERSON and who.named
    return named and party is not None and party.kind is PhraseKind.ORGANIZATION
