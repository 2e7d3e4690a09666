"""Two who met of whom one has no name: "held talks with his Congolese counterpart. The two ministers ..."."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase, PhraseKind, Sentence
from kg.find.chunks import ChunkKind
from kg.find.phrases.company import ARMS, TALKING
from kg.find.scene import Proto
from kg.link.walk import Walk
from kg.model import EntityKey

JUST = 2
"""Sentences back in which the two met."""

STATES = frozenset({"country", "side", TALKING, ARMS, "parties", "states"})
"""Plurals that mean states."""


def note_faces(walk: Walk, sentence: Sentence, phrases: Sequence[Phrase]) -> None:
    """Remember who stands for each of the two states of a sentence: a person with a name, or a bare title."""
    if walk.reading is None or walk.known.language.nouns_after:
        return
    faces: dict[EntityKey, Phrase] = {}
    for phrase in phrases:
        if phrase.modifier or walk.is_spoken(phrase.begin) or phrase.others:
            continue
        if phrase.kind is PhraseKind.PERSON and phrase.speaks_for is not None:
            faces.setdefault(phrase.speaks_for, phrase)
        elif phrase.kind is PhraseKind.COUNTRY:
            if phrase.named or not _titled(walk, phrase):
                return  # a state itself is a party too
            faces.setdefault(phrase.entity, phrase)
    unnamed = any(phrase.kind is PhraseKind.COUNTRY for phrase in faces.values())
    if len(faces) == 2 and unnamed and all(key.startswith("country/") for key in faces):
        walk.faces, walk.faces_number = {k: p.entity for k, p in faces.items()}, walk.number
        walk.gathered, walk.gathered_number = list(walk.faces), walk.number
        walk.sides.insert(0, walk.gathered)


def _titled(walk: Walk, phrase: Phrase) -> bool:
    """ "his Congolese counterpart", "Congo's leader": a title beside the name of its country."""
    assert walk.reading is not None
    tokens = walk.reading.scene.tokens
    return any(
        c.kind is ChunkKind.COUNTRY and phrase.begin <= tokens[c.first].begin < phrase.end
        for c in walk.reading.chunks
    )


def the_two_faces(walk: Walk, proto: Proto, begin: int, end: int) -> Phrase | None:
    """Whom "the two", "the pair" or "they" means behind such a sentence."""
    far = walk.number - walk.faces_number
    alone = proto.noun == "pronoun" and not proto.count
    just = far <= (1 if alone else JUST) and walk.faces_number > walk.together_number
    if not just or (proto.count or 2) != 2 or proto.noun in STATES or walk.scope or walk.leads:
        return None
    states = sorted(walk.faces, key=lambda state: walk.faces[state] == state)  # who has a name first
    kind = PhraseKind(walk.faces[states[0]].partition("/")[0])
    return Phrase(begin, end, kind, walk.faces[states[0]], False, states[0], others=(walk.faces[states[1]],))
