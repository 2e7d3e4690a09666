"""Phrases that say as a verb does: "made it clear that", "went on to say that", "was the reply of Ruto"."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.speech.attribution import Attribution, blocked
from kg.extract.speech.papers_issued import sender_of
from kg.extract.speech.speakers import main_subject, speaks, subject_before, with_its_body
from kg.extract.words.view import View
from kg.language.speech_words import Saying, SpeechWords


def phrase_of_saying(view: View, at: int, words: SpeechWords, found: list[Attribution]) -> Attribution | None:
    """What the word at `at`, no verb of saying, shows together with those around it."""
    low, told = view.low(at), None
    if low in words.made_known:
        told = _made_known(view, at, words, found)
    if told is None and low in words.infinitives:
        told = _led_to_say(view, at, words)
    if told is None and low in words.statements:
        told = _of_noun(view, at, words) or _behind_quoted(view, at, words)
    if told is None and low in words.verdicts:
        told = _verdict(view, at, words)
    return told


def says_by_a_phrase(here: frozenset[str], words: SpeechWords) -> bool:
    """Whether any of a sentence's words may show such a phrase."""
    tables = (words.made_known.keys(), words.infinitives.keys(), words.statements, words.verdicts)
    return not all([table.isdisjoint(here) for table in tables])


def _made_known(view: View, at: int, words: SpeechWords, found: list[Attribution]) -> Attribution | None:
    """ "Ruto made it clear that Kenya would stay": a phrase that tells as a verb does."""
    for before in () if view.quoted[at] else words.made_known[view.low(at)]:
        first = at - len(before)
        if tuple(view.low(i) for i in range(first, at)) != before or blocked(view, first, words):
            continue
        saying, subject = Saying.THAT | Saying.ACTIVE, subject_before(view, first, words)
        if before[0].endswith("ing") and subject is None:
            subject = found[-1].speaker if found else main_subject(view, first, words)
        if subject is not None and not (found and view.first_of(subject) < found[-1].last):
            return Attribution(view.first_of(subject), at + 1, first, at + 1, saying, subject, False)
    return None


def _of_noun(view: View, at: int, words: SpeechWords) -> Attribution | None:
    """ "cuitan Menlu Locsin bahwa ...": what somebody's words say."""
    phrase = view.begins(at + 1)
    if phrase is None or view.quoted[at] or not speaks(phrase):
        return None
    after = view.after(phrase)
    if view.low(after) not in words.complementizers:
        return None
    return Attribution(at, after, at, at + 1, Saying.THAT, phrase, True, noun=True)


def _behind_quoted(view: View, at: int, words: SpeechWords) -> Attribution | None:
    """ "...," rilis dari Kedutaan Peru; "...," isi pernyataan itu: a paper right behind what it says."""
    if at == 0 or view.quoted[at] or not view.quoted[at - 1]:
        return None
    behind = at + 1
    while view.low(behind) in words.statements | words.statement_kinds:
        behind += 1
    phrase = with_its_body(view, view.begins(behind)) or sender_of(view, at, words)
    if phrase is not None and speaks(phrase) and phrase.kind is not PhraseKind.PERSON:
        return Attribution(at, view.after(phrase), at, at + 1, Saying.QUOTE, phrase, True)
    if view.low(behind) in words.demonstratives:
        return Attribution(at, behind + 1, at, at + 1, Saying.QUOTE, None, True, body=True)
    return None


def _verdict(view: View, at: int, words: SpeechWords) -> Attribution | None:
    """ "...," was the reply of Ruto; "...," was how Ruto put it: a copula between words and speaker."""
    named = view.low(at - 1) in words.determiners
    first, start = at - 1 - named, at + 1 + named
    phrase = view.begins(start) or view.begins(start + 1)
    told = view.low(first) in words.passive_auxiliaries and view.quoted[first - 1]
    if not told or phrase is None or not speaks(phrase):
        return None
    if named and view.low(at + 1) not in words.of_words:
        return None
    return Attribution(first, view.after(phrase), first, start, Saying.QUOTE, phrase, True)


def _led_to_say(view: View, at: int, words: SpeechWords) -> Attribution | None:
    """ "Ruto went on to say that", "used the visit to tell Kagame that": it was said."""
    if view.quoted[at] or view.low(at - 1) not in words.blockers:
        return None
    last, saying = at - 2, words.infinitives[view.low(at)] & ~Saying.INVERTED
    for before in words.to_say.get(view.low(last), ()):
        first = last - len(before)
        if tuple(view.low(i) for i in range(first, last)) != before or blocked(view, first, words):
            continue
        subject = subject_before(view, first, words)
        if subject is not None:
            return Attribution(view.first_of(subject), at + 1, at, at + 1, saying, subject, False)
    return None


OWNER = 4
"""Most words from a paper to whose it is: "keterangan pers tertulis resmi KBRI Accra"."""


def told_in_a_paper(view: View, at: int, that: int, saying: Saying, words: SpeechWords) -> Attribution | None:
    """ "Dalam keterangan tertulis KBRI Accra, disebutkan bahwa ...": whose paper it is that says so."""
    if view.low(0) not in words.prepositions:
        return None
    noun = next((i for i in range(1, OWNER) if view.low(i) in words.statements), 0)
    for i in range(noun + 1, min(noun + 1 + OWNER, at)) if noun else ():
        phrase = view.begins(i)
        if phrase is not None:
            spoken = speaks(phrase) and view.after(phrase) <= at
            return Attribution(at, that, at, that, saying, phrase, False) if spoken else None
        if not view.low(i).isalpha() or view.low(i) in words.relatives | words.prepositions:
            return None
    return None
