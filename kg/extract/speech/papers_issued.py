"""Whoever speaks in a paper: "a statement issued by the ministry said", "according to the statement"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.speech.speakers import (
    speaks,
    with_its_body,
)
from kg.extract.words.view import View
from kg.find.scene import GENITIVES
from kg.language.speech_words import SpeechWords

STOPS = frozenset(".!?;:…—–")


def in_the_paper(view: View, first: int, words: SpeechWords) -> int:
    """ "According to the statement", "according to a ministry statement": index behind it, else 0."""
    led = view.low(first) in words.body_determiners
    led = led or (view.low(first) in words.indefinites and view.low(first + 1) in words.body_nouns)
    if not led:
        return 0
    for i in range(first + 1, min(first + BODY, len(view.tokens))):
        if view.low(i) in words.issued:
            behind = view.low(i + 1)
            ends = not behind.isalpha() or view.dated[i + 1] or behind in words.before_clause
            return i + 1 if ends and behind not in GENITIVES else 0
        if not view.low(i).isalpha() or view.phrases[i] is not None:
            return 0
    return 0


def past_its_own(view: View, end: int) -> int:
    """ "According to the Houthi-run health ministry, 12 people were killed": past what is of theirs."""
    if view.low(end) != "-" or view.tokens[end].end != view.tokens[end + 1].begin:
        return end
    near = range(end + 2, min(end + _ISSUED, len(view.tokens)))
    return next((i for i in near if view.low(i) == "," or view.quoted[i]), end)


def past_papers(view: View, at: int, words: SpeechWords) -> int:
    """ "Menurut keterangan resmi Kemlu", "menurut perkiraan PBB": index of whose they are."""
    after = at
    while view.low(after) in words.statements | words.statement_kinds | words.figures:
        after += 1
    after += after > at and view.low(after) in words.senders  # "menurut keterangan dari Kemlu Peru"
    phrase = view.begins(after)
    told = phrase is not None and (phrase.kind is not PhraseKind.PERSON or phrase.speaks_for is not None)
    return after if after > at and told else at  # "menurut laporan Andi": a reporter


def sender_of(view: View, at: int, words: SpeechWords) -> Phrase | None:
    """ "demikian rilis dari Kedutaan Peru", "keterangan yang diterima dari KBRI Roma": whose it is."""
    after = at
    while view.low(after) in words.statements | words.statement_kinds:
        after += 1
    if after == at:
        return None
    received = view.low(after) in words.relatives and view.low(after + 1) in words.given_out
    after += 2 * received
    phrase = view.begins(after + 1) if view.low(after) in words.senders else None
    return phrase if phrase is not None and phrase.kind in _SENDERS else None


_SENDERS = frozenset({PhraseKind.ORGANIZATION, PhraseKind.GROUP, PhraseKind.PERSON})
"""Who sends out a statement: a city's name behind "from" is where it came from."""


_ISSUED = 9
"""Tokens in which "a joint statement from the Egyptian Presidency" names whose words it gives."""


def issued_by(view: View, first: int, words: SpeechWords) -> tuple[Phrase, int] | None:
    """Whose a statement, report or office is: behind its "of" or "from", or before its "'s"."""
    headed = False
    for i in range(first, min(first + _ISSUED, len(view.tokens))):
        low, phrase = view.low(i), with_its_body(view, view.begins(i))
        if view.quoted[i] or low in STOPS or low in words.anonymous or (low == "," and phrase is None):
            return None
        if phrase is not None and speaks(phrase):
            end = view.after(phrase)
            led = view.low(i - 1) in words.determiners and view.low(i - 2) in words.of_words | words.agents
            if headed and (led or view.low(i - 1) in words.of_words | words.agents):
                return phrase, past_issued(view, end, words)
            if phrase.modifier or view.low(end) in GENITIVES:
                owned = past_issued(view, end, words)
                return (phrase, owned) if owned > end else None
            return None
        headed = headed or low in words.issued or low in words.office_nouns
    return None


def past_issued(view: View, end: int, words: SpeechWords) -> int:
    """Index behind "statement" or "'s office", which follow whose they are."""
    for i in range(end, min(end + 5, len(view.tokens))):
        low = view.low(i)
        if low in words.issued or low in words.office_nouns:
            return i + 1
        if not (low.isalpha() or low in GENITIVES) or low in words.prepositions:
            return end
    return end


BODY = 4
"""Most words of a body behind its owner: "the League's refugee office"."""
