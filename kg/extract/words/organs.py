"""Organs of a state with the state named behind them: "the Foreign Ministry of Peru" is one actor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.document import Phrase, PhraseKind
from kg.language.pack import Language
from kg.records import replace

if TYPE_CHECKING:
    from kg.extract.words.nodes import Node


def with_their_states(made: list[Node], language: Language) -> list[Node]:
    """Each organ and the state behind it as one node: its state takes part wherever the organ does.

    "The Foreign Ministry of Peru and the Foreign Ministry of Ghana signed": as two nodes the state would
    stand between the organ and the joint, and only one side would sign. So it is with people and
    their bodies: "Commissioner X of the African Union, who leads the mission, met Y".
    """
    out: list[Node] = []
    at = 0
    while at < len(made):
        state = _its_state(made, at, language)
        if not state:
            out.append(made[at])
            at += 1
            continue
        body = made[state].phrase
        phrase = made[at].phrase
        if phrase is not None and body is not None and phrase.speaks_for is None:
            phrase = replace(phrase, speaks_for=body.entity)  # "envoy X of the United Nations"
        out.append(replace(made[at], end=made[state].end, text=made[at].text, phrase=phrase))
        at = state + 1
    return out


def _its_state(made: list[Node], at: int, language: Language) -> int:
    """The node of the state whose organ stands at `at`: "the Embassy of the Republic of Peru"; or 0."""
    organ = made[at].phrase
    if organ is not None and organ.kind is PhraseKind.PERSON:
        return _his_body(made, at, organ, language)
    if organ is None or organ.kind is not PhraseKind.ORGANIZATION or at + 2 >= len(made):
        return 0
    if organ.speaks_for is None or made[at + 1].low not in language.of_words:
        return 0
    behind = at + 2 + (made[at + 2].low in language.determiners)
    state = made[behind].phrase if behind < len(made) else None
    named = state is not None and state.kind is PhraseKind.COUNTRY and state.named and not state.modifier
    return behind if named and state is not None and state.entity == organ.speaks_for else 0


def _his_body(made: list[Node], at: int, person: Phrase, language: Language) -> int:
    """The node of the body that a person acts for: "Secretary-General X of the United Nations"; or 0."""
    of = at + 3 < len(made) and language.prepositions.get(made[at + 1].low) == "of"
    if not of or not person.named:
        return 0  # not "signed by X for the Movement"
    behind = at + 2 + (made[at + 2].low in language.determiners)
    body = made[behind].phrase if behind < len(made) else None
    if body is None or body.kind is not PhraseKind.ORGANIZATION or not body.named or person.others:
        return 0
    return behind if person.speaks_for in (None, body.entity, body.speaks_for) else 0
