"""Lines above an article that say from where it reports: "Kathmandu", "Takuba Lodge, Georgetown"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Sentence
from kg.find.gazetteer import Form, Sense, find
from kg.find.knowledge import Knowledge
from kg.model import ZoneKind
from kg.records import replace

SHORT = 6
"""Tokens of such a line at most."""


def with_datelines(found: Sequence[Sentence], known: Knowledge) -> list[Sentence]:
    """The sentences, with lines that name a city and nothing else, above the text, as its dateline.

    By its shape alone such a line is the byline's, beside which it stands.
    """
    body = next((n for n, s in enumerate(found) if s.zone is ZoneKind.BODY), len(found))
    above = [replace(s, zone=ZoneKind.DATELINE) if _names_a_city(s, known) else s for s in found[:body]]
    return [*above, *found[body:]]


def _names_a_city(sentence: Sentence, known: Knowledge) -> bool:
    if sentence.zone is not ZoneKind.BYLINE or len(sentence.tokens) > SHORT:
        return False
    hits = [h for h in find(known.actors, sentence.tokens) if _is_place(h.senses[0])]
    named = sum(h.last - h.first for h in hits)
    return bool(hits) and named == sum(t.text.isalpha() for t in sentence.tokens)


def _is_place(sense: Sense) -> bool:
    return sense.form is Form.CAPITAL or sense.key.startswith("place/")
