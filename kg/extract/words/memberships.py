"""What body somebody is a member of, and his other offices, told behind his name: they do nothing."""

from __future__ import annotations

from typing import Final

from kg.document import PhraseKind
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language

LONG: Final = 30
"""Most nodes of what is put in."""


def without_memberships(units: Nodes, language: Language) -> Nodes:
    """ "Li Xi, a member of the party's Politburo and secretary of its commission, met Y": as "Li Xi met Y".

    So "Li Xi, anggota Politbiro, Direktur Kantor Komisi Pusat, dan Menlu, bertemu Y": with its own commas.
    """
    if language.words.office.memberships.isdisjoint(units.words):
        return units
    dropped: set[int] = set()
    for at in range(len(units) - 4):
        who = units[at].phrase
        if who is None or who.kind is not PhraseKind.PERSON or not who.named or units[at + 1].low != ",":
            continue
        end = _closing_comma(units, at + 2, language) if _is_member(units, at + 2, language) else None
        if end is not None:
            relative = units[end + 1].low in language.relatives
            dropped.update(range(at + 1, end + (not relative)))
    return Nodes([node for n, node in enumerate(units) if n not in dropped]) if dropped else units


def _is_member(units: Nodes, at: int, language: Language) -> bool:
    """Whether a word for a member stands there, past "also a", "yang juga"."""
    small = language.also | language.determiners | language.relatives | language.words.clause.indefinite
    while at < len(units) - 1 and units[at].low in small:
        at += 1
    return units[at].low in language.words.office.memberships


def _closing_comma(units: Nodes, at: int, language: Language) -> int | None:
    """The comma before the verb: no office, no body and no "and" stands behind it."""
    joints = language.words.clause.joints | language.determiners
    for comma in range(at, min(len(units) - 1, at + LONG)):
        node, behind = units[comma], units[comma + 1]
        if node.phrase is not None and node.phrase.kind is PhraseKind.PERSON and node.phrase.named:
            return None
        if node.low == "," and not (behind.low in joints or behind.actor or behind.text[:1].isupper()):
            return comma
    return None
