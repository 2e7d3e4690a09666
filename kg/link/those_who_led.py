"""Whom "they" mean who led the sentence before: states that did so together, or a body of states."""

from __future__ import annotations

from kg.find.chunks import Chunk, ChunkKind
from kg.find.scene import Proto
from kg.find.scenes import Reading
from kg.language.pack import Language
from kg.link.walk import Walk
from kg.model import EntityKey


def they_are_states(walk: Walk, proto: Proto) -> bool:
    """Indonesian "mereka", where states or bodies and no people were joined last."""
    return proto.noun == "pronoun" and walk.parties_last and walk.known.language.nouns_after


def led_before(walk: Walk, proto: Proto) -> list[EntityKey]:
    """Those that led the sentence before a "mereka".

    "Armenia, Azerbaijan, dan Rusia sepakat. Mereka meneken ...": all of more than two; "ECOWAS menjatuhkan
    sanksi. Mereka juga ...": a body of states that led alone.
    """
    last = walk.number - walk.acting_number == 1 and not walk.here
    if they_are_states(walk, proto) and last and len(walk.acting_together) > 2:
        return walk.acting_together
    body = _body_that_led(walk, proto)
    return [] if body is None else [body]


def _body_that_led(walk: Walk, proto: Proto) -> EntityKey | None:
    """ "ECOWAS menjatuhkan sanksi. Mereka juga", "ECOWAS leaders met. They": the body of states that led.

    Or the forces of one: "Pasukan Ghana memasuki Togo. Mereka menyerang tiga desa".
    """
    if proto.first or walk.before is None:
        return None
    if walk.body_led is not None and walk.body_led[0] == walk.number - 1:
        return walk.body_led[1]  # "The leaders condemned Chad. They also ..."
    chunks, pack = walk.before.scene.chunks, walk.known.language
    first = next((chunks[at] for at in sorted(chunks) if chunks[at].kind in LEADING), None)
    if not pack.nouns_after and not (first is not None and _its_people(walk.before, first, pack)):
        return None
    if first is not None and _their_forces(walk.before, first, pack):
        return first.key
    key = first.key if first is not None and first.kind is ChunkKind.ORGANIZATION else None
    listed = walk.known.reference.organizations.get(key) if key is not None else None
    of_states = listed is not None and listed.of_states
    joined = walk.number - walk.acting_number == 1
    return key if of_states and not joined else None


def _their_forces(before: Reading, state: Chunk, pack: Language) -> bool:
    """ "Pasukan Ghana memasuki Togo", "Otoritas Belarus menahan": those of a state open the sentence."""
    if not pack.nouns_after or state.kind is not ChunkKind.COUNTRY or state.first != 1:
        return False
    lows = before.sentence.lows
    joined = (
        state.last < len(lows) and lows[state.last] in pack.coordinators
    )  # "Pemerintah Serbia dan Kosovo"
    return not joined and lows[0] in pack.forces | pack.words.office.rulers


def _its_people(before: Reading, body: Chunk, pack: Language) -> bool:
    """ "The ECOWAS leaders met": the sentence opens with those who lead the body."""
    lows = before.sentence.lows
    names = pack.words.title
    at = int(lows[0] in names.portfolios)
    led = lows[at + 1] in pack.of_words or lows[at + 1] in pack.prepositions if len(lows) > at + 1 else False
    if led and lows[at] in names.ranks and body.first <= at + OPENING:
        return True  # "Leaders of the Arab League met", "Foreign ministers from the OIC met"
    opens = body.first == 0 or (body.first == 1 and lows[0] in pack.determiners)
    behind = lows[body.last] if body.last < len(lows) else ""
    return opens and (behind in pack.government or behind in pack.people)


OPENING = 3
"""Words up to the body in "Leaders of the Arab League"."""

LEADING = frozenset({ChunkKind.COUNTRY, ChunkKind.ORGANIZATION, ChunkKind.PERSON, ChunkKind.OFFICE})
"""Kinds of what a sentence may be about."""
