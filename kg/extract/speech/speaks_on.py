"""Who spoke in a paragraph speaks on in it, whomever he tells of: "...," tuturnya."""

from __future__ import annotations

from collections.abc import Mapping

from kg.document import Phrase, PhraseKind
from kg.extract.speech.attribution import Attribution
from kg.extract.words.view import View
from kg.language.speech_words import SpeechWords
from kg.model import EntityKey


def still_speaks(
    view: View,
    subject: Phrase | None,
    found: list[Attribution],
    voice: tuple[EntityKey, int] | None,
    states: Mapping[EntityKey, EntityKey | None],
    words: SpeechWords,
) -> EntityKey | None:
    """The person who spoke earlier in this paragraph, if this sentence is told by him too."""
    if voice is None or voice[1] != view.sentence.paragraph or not voice[0].startswith("person/"):
        return None
    on = says_for_it(view, found, voice[0], states, words) if found else tells_on(view, subject, words)
    return voice[0] if on else None


def tells_on(view: View, subject: Phrase | None, words: SpeechWords) -> bool:
    """ "Menurut X, ini penghormatan Y. Y juga ingin mempererat kerja sama. "...," tuturnya": X, of Y's wish.

    So where a sentence without a word of saying tells what its subject is, has or is about to do, and not
    what he did there and then ("Y menyambut baik langkah itu").
    """
    if not words.comma_opens_clause or subject is None or subject.kind is not PhraseKind.PERSON:
        return False
    at = view.after(subject)
    while view.low(at) in words.adverbs and view.low(at) not in words.predicates:
        at += 1
    return subject.named and view.low(at) in words.predicates and not any(view.quoted)


def says_for_it(
    view: View,
    found: list[Attribution],
    speaker: EntityKey,
    states: Mapping[EntityKey, EntityKey | None],
    words: SpeechWords,
) -> bool:
    """ "Jubir Kemlu X menuturkan ... . Kemlu menyampaikan kekecewaan. "...," tuturnya": X, for his ministry.

    The ministry's verb brings a noun there and no clause, and nothing that it says.
    """
    if not words.comma_opens_clause or any(view.quoted):
        return False
    mine = states.get(speaker)
    for told in found:
        body = told.speaker
        if body is None or body.kind is PhraseKind.PERSON or mine not in (body.entity, body.speaks_for):
            return False
        behind = view.low(told.last)
        if told.inverted or behind == "," or behind in words.complementizers or view.begins(told.last):
            return False
    return bool(found) and mine is not None
