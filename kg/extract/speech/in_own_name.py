"""Quoted words that tell whose they are: no state says "I", and none calls itself by its name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kg.document import PhraseKind
from kg.extract.speech.attribution import Attribution
from kg.extract.words.view import View
from kg.find.quotation_marks import Quoted
from kg.language.speech_words import SpeechWords
from kg.model import EntityKey

SOMEBODY = EntityKey("person/")
"""Beside the states: who spoke last of all people."""


def voices_heard(
    found: Iterable[Attribution], speakers: Iterable[EntityKey | None], before: Mapping[EntityKey, EntityKey]
) -> Mapping[EntityKey, EntityKey]:
    """Who spoke last for each state, and which person, once the attributions of a sentence are read.

    "Kementerian Luar Negeri Ghana menegaskan ..." speaks for Ghana until a minister of it does.
    """
    heard: dict[EntityKey, EntityKey] = {}
    for attribution, speaker in zip(found, speakers, strict=True):
        phrase = attribution.speaker
        if speaker is None or speaker.startswith("country/"):
            continue
        if phrase is not None and phrase.entity == speaker and phrase.speaks_for is not None:
            heard[phrase.speaks_for] = speaker
        if speaker.startswith("person/"):
            heard[SOMEBODY] = speaker
    return {**before, **heard} if heard else before


def in_own_name(
    view: View,
    span: Quoted,
    attribution: Attribution | None,
    speaker: EntityKey,
    voices: Mapping[EntityKey, EntityKey],
    words: SpeechWords,
) -> EntityKey:
    """Who says the quoted words where "katanya" would mean a state: its ministry or envoy that spoke.

    “Ghana menyerukan kepada Togo ...,” ungkapnya: the ministry, who told Ghana's stand before. “Saya sudah
    menarik duta besar,” katanya: a person. “Kementerian Luar Negeri menyambut ...,” ungkapnya: the ministry.
    """
    named = attribution is not None and attribution.speaker is not None
    if named or not speaker.startswith("country/"):
        return speaker
    first = next((i for i, t in enumerate(view.tokens) if t.begin >= span.begin), len(view.tokens))
    said = range(first, next((i for i in range(first, len(view.tokens)) if not view.quoted[i]), first))
    if any(view.low(i) in words.first_person for i in said):
        return voices.get(SOMEBODY, speaker)
    opening = view.begins(first)
    if opening is None or not opening.named:
        return speaker
    if opening.entity == speaker:
        return voices.get(speaker, speaker)
    own = opening.kind is PhraseKind.ORGANIZATION and opening.speaks_for is not None
    return opening.entity if own else speaker
