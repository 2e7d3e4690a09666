"""Governments called after whoever leads them: "the Obama administration", "the Assad regime"."""

from __future__ import annotations

import functools
from collections.abc import Iterator

from kg.document import Sentence
from kg.find.chunks import Chunk, ChunkKind
from kg.find.gazetteer import Form, Sense, person_key
from kg.find.knowledge import Knowledge, knowledge
from kg.model import EntityKey

LEADING = frozenset({"head-of-state", "head-of-government"})
"""Levels of offices whose holders a government is called after."""

CABINET = "gazetteer:cabinet"
"""The rule of such a chunk."""

SHORTEST = 3
"""Letters of the shortest family name of which a government is told."""


@functools.cache
def _led_by(code: str) -> dict[str, Sense]:
    """The country that a family name tells of; none where leaders of several countries have had it.

    Beside it the leader, where only one had that name.
    """
    known, found = knowledge(code), dict[str, set[EntityKey]]()
    people: dict[str, set[EntityKey]] = {}
    countries = known.reference.countries
    for holder in known.reference.holders:
        if known.level(holder.office) not in LEADING or not holder.of.startswith("country/"):
            continue
        for name in (holder.person, *holder.aliases):
            parts = name.lower().split()
            family = parts[0] if countries[holder.of].family_first else parts[-1]  # "the Moon administration"
            found.setdefault(family, set()).add(holder.of)
            people.setdefault(family, set()).add(person_key(holder.person))
    lands = {name.lower() for row in countries.values() for name in row.name.values()}
    barred = known.not_names | lands  # "the Nepal government"
    return {
        name: Sense(next(iter(of)), Form.NAME, next(iter(people[name])) if len(people[name]) == 1 else None)
        for name, of in found.items()
        if len(of) == 1 and len(name) >= SHORTEST and name not in barred
    }


def cabinet_chunks(known: Knowledge, sentence: Sentence) -> Iterator[Chunk]:
    """A leader's name and the word for a government next to it, as the country that it governs."""
    words = known.language.words.body.cabinets
    if words.isdisjoint(sentence.words):
        return
    tokens = sentence.tokens
    for at in range(1, len(tokens)):
        name, head = tokens[at - 1], tokens[at]
        if head.low not in words or not name.text[0].isupper():
            continue
        before = tokens[at - 2] if at > 1 else None
        if before is not None and before.text[0].isupper() and before.low not in known.language.determiners:
            continue  # "the Hong Kong government"
        sense = _led_by(known.language.code).get(name.low)
        if sense is not None:
            yield Chunk(at - 1, at + 1, ChunkKind.COUNTRY, CABINET, 0.9, (sense,))
