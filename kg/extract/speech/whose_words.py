"""Whose quoted words are not: of the next clause's speaker, of somebody unnamed; and whom "it" means."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import PhraseKind
from kg.extract.speech.attribution import Attribution
from kg.extract.speech.speakers import is_joint, main_subject
from kg.extract.speech.strangers import describes_a_stranger, speaks_behind
from kg.extract.words.view import View
from kg.find.quotation_marks import Quoted
from kg.language.speech_words import SpeechWords
from kg.model import EntityKey


def goes_on_about_it(view: View, words: SpeechWords) -> bool:
    """ "In a statement, it accused Chad of spying": the sentence is about the body of the one before."""
    if words.body_pronouns.isdisjoint(view.sentence.words):
        return False
    at = next((i for i in range(len(view.tokens)) if view.low(i) in words.body_pronouns), 0)
    if view.quoted[at] or view.low(at + 1) in words.passive_auxiliaries:
        return False
    scene = view.low(at - 1) == "," and view.low(0) in words.prepositions
    led = (i for i in range(at - scene) if not view.dated[i])
    return all((scene and view.low(i) != ",") or view.low(i) in words.adverbs for i in led) and not any(
        p is not None for p in view.phrases[:at]
    )


def in_another_clause(view: View, start: int, attribution: Attribution, words: SpeechWords) -> bool:
    """ "X called it "unfair", while Y affirmed that": behind the conjunction another speaks.

    So behind a comma and "and", where somebody is the subject before the quoted words.
    """
    while start < attribution.first and not view.low(start).isalpha():
        start += 1
    if start >= attribution.first:
        return False
    if view.low(start) not in words.coordinators or words.comma_opens_clause:
        return view.low(start) in words.contrasting
    parted = any(view.low(i) == "," for i in range(max(0, start - MARKS), start))
    before, behind = main_subject(view, start, words), attribution.speaker
    return parted and before is not None and behind is not None and before.entity != behind.entity


MARKS = 2
"""Tokens before a conjunction among which the comma stands, inside quotation marks or behind them."""


UNNAMED = 7
"""Tokens in which somebody new who is not named has his verb: "a retired army officer said"."""


def of_unnamed(
    view: View,
    attributions: list[Attribution],
    span: Quoted,
    words: SpeechWords,
    strangers: frozenset[str] = frozenset(),
) -> bool:
    """ "...," said a retired general who asked not to be named: the words of nobody in the text."""
    at = next((i for i, t in enumerate(view.tokens) if t.begin >= span.closing), len(view.tokens))
    while view.low(at) in words.thus or view.low(at) == ",":
        at += 1
    inverted = view.low(at) in words.inverting
    one = at + 1 if inverted else at
    if speaks_behind(view, at, strangers, words) or describes_a_stranger(view, one, words):
        return True
    source = inverted and view.low(one) in words.anonymous  # "kata sumber yang mengetahui perundingan itu"
    upto = min(one + UNNAMED, len(view.tokens))
    if inverted and any(p is not None and p.others for p in view.phrases[one:upto]):
        return True  # "begitu bunyi pernyataan bersama kedua belah pihak"
    if inverted and view.low(one) in words.statements and _of_two(view, one, words):
        return True  # "bunyi pernyataan bersama dari pemerintah Togo dan Mali"
    if inverted and _of_some_rank(view, one, upto, words):
        return True
    if view.low(one) not in words.indefinites and not source:
        return False
    near = [a for a in attributions if at <= a.verb < upto]
    if inverted and words.comma_opens_clause and not near:  # "kata seorang pejabat Uganda lainnya"
        return not any(p is not None and p.kind is PhraseKind.PERSON for p in view.phrases[one:upto])
    if near or (words.comma_opens_clause and not inverted):
        return False
    named = any(p is not None and p.named for p in view.phrases[one:upto])
    return not named and (inverted or any(view.low(i) in words.verbs for i in range(one, upto)))


def _of_some_rank(view: View, noun: int, upto: int, words: SpeechWords) -> bool:
    """ "kata pejabat senior Turki yang enggan disebut namanya": not "kata pejabat tinggi Turki itu"."""
    if view.low(noun) not in words.strangers or view.low(noun + 1) not in words.ranked:
        return False
    person = any(p is not None and p.kind is PhraseKind.PERSON for p in view.phrases[noun:upto])
    return not person and all(view.low(n) not in words.demonstratives for n in range(noun, upto))


def of_some_body(
    view: View, attributions: Sequence[Attribution], speakers: Sequence[EntityKey | None], span: Quoted
) -> bool:
    """'X "is not welcome," the regime wrote': a body that nobody knows says so behind them, and not X."""
    said = zip(attributions, speakers, strict=True)
    return any(a.body and who is None and view.tokens[a.first].begin >= span.closing for a, who in said)


TWO = 10
"""Tokens in which a joint statement shows whose it is: "yang dirilis pemerintah X dan Y"."""


def _of_two(view: View, noun: int, words: SpeechWords) -> bool:
    """Whether two states or bodies stand behind a statement, joined by "and"."""
    behind = range(noun, min(noun + TWO, len(view.tokens)))
    begun = (view.begins(i) for i in behind)
    return any(p is not None and is_joint(view, p, words) for p in begun)
