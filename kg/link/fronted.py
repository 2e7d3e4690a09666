"""Who is only met or addressed before the subject: "After meeting X, he left", "Kepada X, ia berjanji"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase, PhraseKind
from kg.find.scene import Proto
from kg.find.scenes import Reading
from kg.language import speech
from kg.language.pack import Language
from kg.link.walk import Walk
from kg.model import EntityKey

TOWARD = frozenset({"to", "with", "company", "of", "by", "for", "against"})
"""Slots of prepositions before somebody who is no subject."""

FRONT = 4
"""Most words of an Indonesian phrase that a preposition opens: "Atas undangan resmi Presiden X, ia"."""

VERB = 6
"""Letters of the shortest Indonesian verbs told by their beginning."""


def set_before(walk: Walk, subject: Proto) -> int:
    """How many people a phrase or clause without a subject names before the comma right before `subject`.

    None where one of them may be its subject: "After Putin spoke, he left", "According to Putin, he left".
    Whoever is named there himself has the sentence for his: "After Putin left, Xi said he" is about Xi.
    """
    reading, pack = walk.reading, walk.known.language
    if reading is None or subject.first < 2:
        return 0
    lows = reading.sentence.lows
    if lows[subject.first - 1] != ",":
        return 0
    begin = max((n + 1 for n in range(subject.first) if lows[n] in STOPS), default=0)
    others = [p for p in reading.protos if p.kind is PhraseKind.PERSON and begin <= p.first < subject.first]
    if not pack.nouns_after:  # "In his talks with X, Ruto said": whose they are is told by what follows
        others = [p for p in others if p.last - p.first > 1 or lows[p.first] not in pack.possessives]
        others = [p for p in others if p.first > begin or p.name]  # "Foreign minister under Lee, he flew"
    sources = speech(pack.code).sources
    if not others or any(tuple(lows[begin : begin + len(s)]) == s for s in sources):
        return 0
    if subject.gender is None and _within_a_clause(lows, begin, others, pack):
        return len(others)
    for at, other in enumerate(others):
        joined = at > 0 and lows[other.first - 1] in pack.coordinators
        if not joined and not _governed(lows, begin, other, pack):
            return 0
    return len(others)


COUNTED = 4
"""Most words of a time that is counted before the conjunction: "Less than two days after"."""


def counts_time(low: str, pack: Language) -> bool:
    """Whether a word may count how long after something else a thing was: "two days", "a week"."""
    counts = low in pack.numbers or low in pack.determiners or low.isdecimal()
    return counts or low.rstrip("s") in pack.words.time.spans or low in pack.words.verb.before_days


def _within_a_clause(lows: Sequence[str], begin: int, others: Sequence[Proto], pack: Language) -> bool:
    """ "(Two days) after Lavrov left,": a clause of its own, in which one of the people has a verb; English.

    Not so a list behind the conjunction: "As Putin, Xi and Modi met".
    """
    if pack.nouns_after:
        return False
    at = begin
    while at - begin < COUNTED and counts_time(lows[at], pack):
        at += 1
    if lows[at] not in pack.words.clause.subordinators or lows[at] in pack.words.clause.joints:
        return False
    closed = pack.coordinators | pack.relatives | pack.prepositions.keys()
    behind = [lows[other.last] for other in others]
    return any([low.isalpha() and low not in closed for low in behind])


STOPS = frozenset({";", ":", ".", '"', "“", "”"})
"""What ends the words before a clause."""


def _governed(lows: Sequence[str], begin: int, other: Proto, pack: Language) -> bool:
    """Whether a preposition or a verb without a subject stands right before a person."""
    at = other.first - 1
    while at > begin and lows[at] in pack.determiners:
        at -= 1
    if at < begin:
        return False
    lead = lows[at]
    if pack.prepositions.get(lead) in TOWARD:
        return True
    if not pack.nouns_after:
        if pack.prepositions.get(lead) == "other" and lead not in pack.words.clause.subordinators:
            return True  # "Foreign minister under Lee, he flew home"
        return len(lead) > VERB - 2 and lead.endswith(pack.gerund)
    opening = lows[begin] in pack.words.clause.subjectless or begin == at
    if opening and len(lead) >= VERB and lead.startswith(pack.words.verb.verb_begins):
        return at - begin < FRONT
    plain = at - begin < FRONT and all(w.isalpha() for w in lows[begin : at + 1])
    return plain and lows[begin] in pack.prepositions and lows[begin] != lead


def told_of_before(walk: Walk, pronoun: Proto) -> Sequence[EntityKey]:
    """Whom a pronoun behind such a phrase may mean, the likeliest first; nobody elsewhere."""
    named = set_before(walk, pronoun)
    if not named:
        return ()
    met = {*walk.scope[-named:]}
    return [k for k in (*reversed(walk.scope[:-named]), *walk.subjects[:3], *walk.recent) if k not in met]


def subject_behind(walk: Walk, reading: Reading, phrases: Sequence[Phrase]) -> EntityKey | None:
    """ "After talks with X, Ruto flew home": Ruto, of whom the next sentence goes on to tell.

    So the president, who has no name there, where the article has told who that is.
    """
    titles = not walk.known.language.nouns_after
    for proto in reading.protos:
        called = proto.name or (titles and proto.offices)
        if proto.kind is PhraseKind.PERSON and called and set_before(walk, proto):
            begin = reading.scene.tokens[proto.first].begin
            key = next((p.entity for p in phrases if p.begin == begin), None)
            return key if proto.name or (key is not None and key.startswith("person/")) else None
    return None
