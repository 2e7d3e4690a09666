"""The party in brackets behind a politician's name, which does nothing: "Olaf Scholz (SPD) received"."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language


def without_his_party(units: Nodes, language: Language) -> Nodes:
    """ "Chancellor Olaf Scholz (SPD) condemned X": as "Chancellor Olaf Scholz condemned X"."""
    if "(" not in units.words:
        return units
    for at in range(len(units) - 3):
        who, party = units[at].phrase, units[at + 2].phrase
        brackets = (units[at + 1].low, units[at + 3].low) == ("(", ")")
        if not brackets or who is None or who.kind is not PhraseKind.PERSON or not who.named:
            continue
        if party is not None and party.kind is PhraseKind.ORGANIZATION:
            return without_his_party(Nodes([*units[: at + 1], *units[at + 4 :]]), language)
    return units
