"""Whom a pronoun means that stands before the name: "In Paris, where he met X, Pashinyan attended a mass"."""

from __future__ import annotations

from bisect import bisect_right

from kg.document import PhraseKind
from kg.find.gazetteer import name_tokens
from kg.find.scene import Proto
from kg.link.gather import name_text
from kg.link.people import Person
from kg.link.walk import Walk

OPENING = 5
"""Most words before the pronoun of a clause that opens a sentence: "In the capital, where he"."""

OBJECT = 8
"""Words behind the name among which "him" tells that the pronoun was somebody else."""


def subject_behind_pronoun(walk: Walk, pronoun: Proto) -> Proto | None:
    """The subject of a sentence, where its first clause has a pronoun: "Before he left, Ruto met X"."""
    reading, pack = walk.reading, walk.known.language
    if reading is None or pack.nouns_after or walk.scope or not 0 < pronoun.first <= OPENING:
        return None
    if pronoun.noun == "object":
        return None
    lows, names = reading.sentence.lows, pack.words.group
    if lows[pronoun.first - 1] not in pack.words.clause.subordinators | pack.relatives:
        return None
    behind = reading.protos[bisect_right(reading.protos, pronoun.first, key=lambda p: p.first) :]
    people = (p for p in behind if p.kind is PhraseKind.PERSON and p.gender is None and not p.plural)
    subject = next((p for p in people if lows[p.first - 1] == "," and (p.name or p.offices)), None)
    if subject is None or not names.object_pronouns.isdisjoint(lows[subject.last : subject.last + OBJECT]):
        return None  # "When he landed, Ruto welcomed him"
    return subject


def of_the_pronoun(walk: Walk, pronoun: Proto, subject: Proto) -> Person | None:
    """The person whom a subject names, unless the pronoun is of the other gender."""
    assert walk.reading is not None
    text = name_text(walk, walk.reading, subject)
    whole = len(name_tokens(text)) > 1
    person = walk.cast.add_full(text) if whole else walk.cast.find_part(text, walk.recent)
    fits = person is not None and (not person.gender or person.gender == (pronoun.gender or person.gender))
    return person if fits else None
