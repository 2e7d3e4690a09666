"""Who spoke in a paragraph speaks on in it, whomever he tells of: "...," tuturnya."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.document import Phrase, PhraseKind
from kg.extract.speech.attribution import Attribution
from kg.extract.words.view import View
from kg.language.speech_words import SpeechWords
from kg.model import EntityKey


def spoke_last(
    view: View, found: Sequence[Attribution], speakers: Sequence[EntityKey | None], words: SpeechWords
) -> EntityKey | None:
    """Whoever spoke last in a sentence, not whom he tells of: "X mengungkapkan Y menyampaikan duka"."""
    own = [
        key
        for n, key in enumerate(speakers)
        if key and not (n and _within(view, found[n - 1], found[n], words))
    ]
    return own[-1] if own else None


def _within(view: View, outer: Attribution, inner: Attribution, words: SpeechWords) -> bool:
    """Whether one attribution opens what another reports: "X said that Y had told her"."""
    between = range(outer.last, inner.first)
    plain = not (outer.inverted or inner.inverted or outer.source or inner.source)
    return plain and outer.last <= inner.first and all(view.low(n) in words.complementizers for n in between)


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
