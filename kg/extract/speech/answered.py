"""Who spoke to a thing that a sentence tells: "Tuduhan itu dibantah Menteri X. "Kami ...," katanya"."""

from __future__ import annotations

from collections.abc import Mapping

from kg.document import Phrase, PhraseKind
from kg.extract.speech.speakers import speaks
from kg.extract.words.view import View
from kg.language.speech_words import SpeechWords
from kg.model import EntityKey

BODIES = frozenset({PhraseKind.COUNTRY, PhraseKind.ORGANIZATION})


def who_answered(view: View, words: SpeechWords) -> EntityKey | None:
    """The agent of a passive of what one says to something, or of what is said, right behind it.

    "Tuduhan itu dibantah Menteri X", "Uganda dikecam Menteri X", "Hal senada disampaikan (oleh) kementerian".
    Not whoever welcomes a guest: "X tiba di Lima dan disambut Menteri Y".
    """
    if words.undergone is None or not view.sentence.phrases:
        return None
    for i in range(1, len(view.tokens) - 1):
        low = view.low(i)
        if view.quoted[i] or not (low in words.answered or _said_by(view, i, words)):
            continue
        before = view.phrases[i - 1]
        met = before is not None and before.kind is PhraseKind.PERSON
        pointed = before is not None or view.low(i - 1) in words.demonstratives
        if low in words.answered and (met or not pointed):
            continue
        at = i + 1 + (view.low(i + 1) in words.agents)
        by = view.begins(at + (view.low(at) in words.determiners))
        if by is not None and (by.kind in BODIES or (by.kind is PhraseKind.PERSON and by.named)):
            return by.entity if speaks(by) else None
    return None


def _said_by(view: View, at: int, words: SpeechWords) -> bool:
    """ "Hal itu disampaikan": a verb of saying before who says it, and nobody is named before."""
    return view.low(at) in words.inverting and not any(view.phrases[:at])


def speaks_up(
    view: View,
    subject: Phrase | None,
    last: EntityKey | None,
    states: Mapping[EntityKey, EntityKey | None],
    words: SpeechWords,
) -> EntityKey | None:
    """ "Kemlu Uganda menanggapi tuduhan itu. "Kami ...," katanya": a body that takes a stand speaks on.

    Not where one of its own people spoke last: "Menlu X mengecam. Ghana membantah. "...," katanya".
    """
    if words.undergone is None or subject is None or subject.kind not in BODIES or not speaks(subject):
        return None
    if last is not None and (last not in states or states[last] in (subject.entity, subject.speaks_for)):
        return None
    at = view.after(subject)
    if view.low(at) in words.coordinators:
        return None  # "Kenya dan Uganda membantah": no one of them alone
    near = range(at, min(at + STAND, len(view.tokens)))
    said = [view.low(n) for n in near if not view.quoted[n]]
    stands = not (words.voicing.isdisjoint(said) and words.replying.isdisjoint(said))
    return subject.entity if stands else None


STAND = 4
"""Most tokens behind a subject up to the verb: "Kemlu Kenya pada Senin membantah"."""
