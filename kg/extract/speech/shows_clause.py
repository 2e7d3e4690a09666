"""Whether what stands behind a verb of saying without "that" is a clause: "claimed Rwanda violated it"."""

from __future__ import annotations

from kg.extract.speech.attribution import Attribution
from kg.extract.words.predicates import predicate, predicates
from kg.extract.words.view import View
from kg.language.speech_words import SpeechWords

_NEAR = 8  # tokens in which a clause shows itself by an auxiliary


def shows_clause(view: View, first: int, words: SpeechWords) -> bool:
    """Whether an auxiliary makes a clause of what follows: "memastikan pemerintah tidak akan ..."."""
    for i in range(first + 1, min(first + _NEAR, len(view.tokens))):
        low = view.low(i)
        if view.quoted[i] or low in words.unpredicating or low in (",", ".", ";", ":"):
            return False
        if low in words.prepositions and view.low(first) in words.quantities:
            return False
        if low in words.finite:
            return low not in words.leaning or predicates(view.low(i + 1), words)
    return False


def shows_act(view: View, first: int, words: SpeechWords) -> bool:
    """Whether something is told, not only called: "menyebut langkah itu tidak bersahabat" calls."""
    at = predicate(view, first, len(view.tokens), words)
    if at is not None and view.low(at) in words.degrees:
        return False  # "menyebut kritik itu sangat menghina"
    if at is None or (words.comma_opens_clause and view.low(at - 1) in words.coordinators):
        return False  # "menyebut traktat itu bersejarah dan mengundang X"
    while view.low(at) in words.leaning and view.low(at + 1) in words.leaning:
        at += 1
    if view.low(at) not in words.leaning:
        return view.low(at) not in words.qualities  # "menyebut langkah itu tonggak penting"
    after = view.low(at + 1)
    if view.low(at + 2) in words.acceptable and after in words.finite:
        return False  # "menyebut langkah itu tidak dapat diterima"
    epithet = after.startswith("ber") and view.low(at) not in words.tensed
    return predicates(after, words) and not epithet and after not in words.qualities


def somebody_acts(view: View, attribution: Attribution, bare: int, words: SpeechWords) -> bool:
    """ "claimed Rwanda violated the truce", "mengumumkan Arab Saudi membuka perbatasan": a name and its verb.

    Not "mengingatkan Rwanda menghormati", of whom it is told to, nor "confirmed Rwanda named in the report".
    """
    phrase = view.begins(bare)
    if (
        phrase is None
        or phrase.modifier
        or not phrase.named
        or view.low(attribution.verb) in words.addressing
    ):
        return False
    at = view.after(phrase)
    while view.low(at) in words.adverbs and view.low(at) not in words.predicates:
        at += 1
    if not predicates(view.low(at), words) or view.quoted[at] or view.phrases[at] is not None:
        return False
    behind = view.low(at + 1)
    finite = words.comma_opens_clause or behind not in words.prepositions | words.agents
    return behind.isalpha() and finite


def is_so(view: View, first: int, after: int, words: SpeechWords) -> bool:
    """ "mengatakan komitmen Ghana tidak berubah", but not "menegaskan kesiapan Ghana untuk membantu Togo"."""
    led = (view.low(i - 1) in words.unpredicating for i in range(first + 1, after))
    finite = (view.low(i) in words.finite | words.degrees for i in range(first + 1, after))
    return any(is_finite and not inside for is_finite, inside in zip(finite, led, strict=True))
