"""What is told in passing, on some day: ", a step that X denounced", "menyusul kecaman X"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.clauses.clauses import clause
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.language import speech


def in_passing(passage: Passage, trigger: Trigger) -> bool:
    """ ", a step that Caracas denounced as a provocation": judged behind a comma, some day."""
    units, pack = passage.nodes, passage.language
    if "," not in units.words:
        return False
    first, _ = clause(units, trigger, pack)
    if first < 3 or units[first - 1].low not in pack.relatives | pack.complementizers:
        return False
    noun = units[first - 2].low
    lead = units[first - 3].low
    if pack.nouns_after:  # not "Rusia, seperti yang diduga, menolak"
        return noun.isalpha() and lead == "," and noun not in speech(pack.code).thus
    return noun.isalpha() and lead in pack.determiners and first > 3 and units[first - 4].low == ","


def as_a_cause(passage: Passage, trigger: Trigger, near: Sequence[str]) -> bool:
    """ "menyusul kecaman Mali terhadap Niger": said before what the sentence tells, some day."""
    words = passage.language.words.clause
    led = bool(trigger.frame.lead) or not (words.causes | words.subordinators).isdisjoint(near)
    return led and trigger.noun and passage.language.nouns_after
