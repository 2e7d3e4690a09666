"""One attribution: a verb of saying, or what stands for one, with its subject."""

from __future__ import annotations

from kg.document import Phrase
from kg.extract.words.view import View
from kg.language.speech_words import Saying, SpeechWords
from kg.records import record


@record
class Attribution:
    """A verb of saying, or words such as "according to", with their subject.

    `first` to `last` are the tokens of verb and subject together, `verb` and `after` those of the
    verb alone. `speaker` is None if the subject is to be found before this sentence (`back`).
    """

    first: int
    last: int
    verb: int
    after: int
    saying: Saying
    speaker: Phrase | None
    inverted: bool
    source: bool = False
    noun: bool = False  # "cuitan Locsin bahwa": a noun with whoever said it
    body: bool = False  # "it said", "the ministry said": the body that acted last is meant
    other: bool = False  # "his guest said": the other of two people

    @property
    def back(self) -> bool:
        """Whether whoever spoke or acted last is meant."""
        return self.speaker is None


def blocked(view: View, at: int, words: SpeechWords) -> bool:
    """ "did not say", "to say", "was told"."""
    before = view.low(at - 1)
    if before in words.blockers:
        return True
    if before in words.adverbs:
        leading = view.low(at - 2)
        if leading in words.blockers or leading in words.passive_auxiliaries:
            return True
    return before in words.passive_auxiliaries or _is_a_plural(view, at, words) or _ensures(view, at, words)


def _ensures(view: View, at: int, words: SpeechWords) -> bool:
    """ "mendesak X untuk mundur dan memastikan bantuan tiba": an aim, joined on to an infinitive."""
    if view.low(at) not in words.ensuring or view.low(at - 1) not in words.coordinators:
        return False
    return any(view.low(i) in words.blockers and not view.quoted[i] for i in range(at - 1))


def _is_a_plural(view: View, at: int, words: SpeechWords) -> bool:
    """ "Ghana and states like Benin have condemned it": a noun that is joined on, and no verb."""
    if view.low(at) not in words.nouns or view.low(at - 1) not in words.coordinators:
        return False
    behind = range(at + 1, min(at + PHRASE, len(view.tokens)))
    led = view.low(at + 1) in words.prepositions
    return led and not any(view.low(n) in words.complementizers for n in behind)


PHRASE = 7
"""Most tokens from a verb of saying to its "that", past where it was said."""
