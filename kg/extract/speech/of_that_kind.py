"""Bodies that are pointed back to by the noun in their names: "kata kementerian itu", "the embassy said"."""

from __future__ import annotations

from collections.abc import Mapping

from kg.document import PhraseKind
from kg.extract.speech.attribution import Attribution
from kg.extract.words.view import View
from kg.language.speech_words import SpeechWords
from kg.model import EntityKey


def note_kinds(view: View, kinds: dict[str, EntityKey], words: SpeechWords) -> None:
    """Remember the bodies of a sentence by the noun in their names: "ministry" of "Ministry of Trade"."""
    if words.body_nouns.isdisjoint(view.sentence.words):
        return
    for phrase in view.sentence.phrases:
        if phrase.kind is PhraseKind.ORGANIZATION:
            named = {view.low(i) for i in range(view.first_of(phrase), view.after(phrase))}
            kinds.update(dict.fromkeys(named & words.body_nouns, phrase.entity))


def of_that_kind(view: View, attribution: Attribution, kinds: Mapping[str, EntityKey]) -> EntityKey | None:
    """ "kata kementerian itu": the ministry named last, whichever body acted since."""
    said = (view.low(i) for i in range(attribution.first, attribution.last))
    return next((kinds[low] for low in said if low in kinds), None)
