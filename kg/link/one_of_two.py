"""Whom "the former" and "the latter" mean: of two who were named last, the first or the second."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.find.scene import Proto
from kg.link.actors import kind_of_key
from kg.link.offices import speaks_for
from kg.link.walk import Walk
from kg.model import EntityKey


def one_of_two(walk: Walk, proto: Proto, begin: int, end: int) -> Phrase | None:
    """The phrase of "the latter": of the people of this sentence, else the last one; else of the states."""
    people, states = list(dict.fromkeys(walk.scope)), list(walk.here)
    two = people[-2:] if len(people) > 1 else states[-2:] if len(states) > 1 else _of_the_last(walk)
    if len(two) < 2:
        return None
    key = two[proto.count or 0]
    person = walk.cast.by_key(key)
    kind = PhraseKind(kind_of_key(key))
    return Phrase(begin, end, kind, key, False, speaks_for(walk, person) if person is not None else key)


def _of_the_last(walk: Walk) -> list[EntityKey]:
    """The last two people of the sentence before, also without a name, else its last two states."""
    before = walk.out.sentences[-1] if walk.out.sentences else None
    phrases = [p for p in before.phrases if not p.modifier and not p.others] if before is not None else []
    people = [p for p in phrases if p.kind is PhraseKind.PERSON or _is_premier(p)]
    states = [p for p in phrases if p.kind is PhraseKind.COUNTRY]
    found = (list(dict.fromkeys(p.entity for p in named)) for named in (people, states))
    return next((keys[-2:] for keys in found if len(keys) > 1), [])


def _is_premier(phrase: Phrase) -> bool:
    """ "Kenya's premier": somebody without a name, for whom his state stands."""
    return phrase.kind is PhraseKind.COUNTRY and not phrase.named and phrase.place is None
