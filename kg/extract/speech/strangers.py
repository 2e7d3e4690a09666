"""People who speak and whom the text leaves unnamed: "A diplomat says ... The diplomat added that"."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.speech.attribution import Attribution
from kg.extract.words.view import View
from kg.language.speech_words import SpeechWords

DESCRIBED = 6
"""Most words from "a" to the noun: "a senior Western diplomat", and from "the" to it."""


def met_here(view: View, words: SpeechWords) -> frozenset[str]:
    """Nouns of those of whom the sentence tells without a name: "a senior diplomat", "seorang pejabat"."""
    if words.indefinites.isdisjoint(view.sentence.words) or words.strangers.isdisjoint(view.sentence.words):
        return frozenset()
    found = (_noun_of(view, at, words) for at in range(len(view.tokens)) if view.low(at) in words.indefinites)
    return frozenset(view.low(noun) for noun in found if noun is not None)


def named_here(view: View, words: SpeechWords) -> frozenset[str]:
    """Nouns of those whom the sentence names: "veteran diplomat Jan Egeland", "diplomat itu, Jan Egeland"."""
    if words.strangers.isdisjoint(view.sentence.words):
        return frozenset()
    return frozenset(
        low for at, low in enumerate(view.sentence.lows) if low in words.strangers and _is_named(view, at)
    )


def _is_named(view: View, noun: int) -> bool:
    """Whether a name stands in apposition to a noun, or the noun inside a person's phrase."""
    inside, comma = view.phrases[noun], view.low(noun + 1) == ","
    behind = view.begins(noun + 1 + comma)
    return any(p is not None and p.named and p.entity.startswith("person/") for p in (inside, behind))


def _noun_of(view: View, article: int, words: SpeechWords) -> int | None:
    """The noun of an unnamed person behind an indefinite: "a retired army officer"."""
    for at in range(article + 1, min(article + 1 + DESCRIBED, len(view.tokens))):
        if view.low(at) in words.strangers and not _goes_on(view, at, words):
            return None if _is_named(view, at) else at
        if view.phrases[at] is None and not view.low(at).replace("-", "").isalnum():
            return None
    return None


def _goes_on(view: View, noun: int, words: SpeechWords) -> bool:
    """Whether the noun only leads another: "an official visit"; Indonesian nouns come first."""
    behind = view.low(noun + 1)
    if words.comma_opens_clause or not behind.isalpha():
        return False
    told = behind in words.verbs or behind in words.adverbs or behind in words.relatives
    return not (told or behind in words.prepositions | words.of_words | words.predicates)


def is_stranger(view: View, attribution: Attribution, nouns: frozenset[str]) -> bool:
    """ "The diplomat said", "kata diplomat itu": one who was told of without a name."""
    said_by = attribution.speaker
    if said_by is not None and (said_by.named or said_by.kind is not PhraseKind.PERSON):
        return False  # "Doha, a Qatari official said": his country
    if not nouns or attribution.body or attribution.other:
        return False
    return any(view.low(at) in nouns for at in range(attribution.first, attribution.last))


def speaks_behind(view: View, at: int, nouns: frozenset[str], words: SpeechWords) -> bool:
    """ "...," the source said; "...," kata pejabat tersebut: behind quoted words one without a name.

    English: so several of whom none is named, "...," officials at the ministry said.
    """
    inverted = view.low(at) in words.inverting
    first = at + inverted
    several = not words.comma_opens_clause and view.low(first) not in words.body_determiners
    if view.low(first) in words.body_determiners and not words.comma_opens_clause:
        first += 1
    elif not several and not inverted:
        return False
    for noun in range(first, min(first + DESCRIBED, len(view.tokens))):
        low = view.low(noun)
        if low in words.several_nameless or (not several and (low in nouns or low in words.nameless)):
            return not _is_named(view, noun) and (inverted or _speaks(view, noun, words))
        phrase = view.phrases[noun]
        theirs = phrase is not None and several and phrase.kind is PhraseKind.COUNTRY  # "Kenyan officials"
        if (phrase is not None and not theirs) or not low.isalpha() or low in words.verbs:
            return False
    return False


def describes_a_stranger(view: View, article: int, words: SpeechWords) -> bool:
    """ "...," a source at the ministry said: neither the ministry nor who spoke last; English."""
    noun = _noun_of(view, article, words) if not words.comma_opens_clause else None
    return noun is not None and view.low(noun + 1) in words.prepositions and _speaks(view, noun, words)


WHERE = 9
"""Most tokens of where somebody is: "a source close to the delegation of one of the two countries said"."""


def _speaks(view: View, noun: int, words: SpeechWords) -> bool:
    """Whether a verb of saying stands behind a noun, past where its people are."""
    if view.low(noun + 1) in words.verbs:
        return True
    if words.comma_opens_clause:
        return False
    for at in range(noun + 1, min(noun + 2 + WHERE, len(view.tokens))):
        phrase = view.phrases[at]
        if view.low(at) in words.verbs:
            return True
        if view.low(at) in {",", "."} or (phrase is not None and phrase.kind is PhraseKind.PERSON):
            return False
    return False


def introduces(view: View, opening: int, words: SpeechWords) -> bool:
    """'A diplomat called it "a step back"', 'Officials said: "...': whose words open at an offset; English.

    Not so "Ruto told diplomats that "...", where Ruto speaks, nor 'the diplomat said: "...', who was named.
    """
    if words.comma_opens_clause:
        return False
    opening = next((i for i, t in enumerate(view.tokens) if t.begin >= opening), len(view.tokens))
    near = range(opening - 1, max(-1, opening - 1 - WHERE), -1)
    noun = next((at for at in near if _may_be(view, at, words)), -1)
    if noun < 0 or _is_named(view, noun) or noun + 1 >= opening:
        return False
    if any(p is not None and p.kind is PhraseKind.PERSON for p in view.phrases[noun:opening]):
        return False
    behind = view.low(noun + 1)
    if behind in words.prepositions | words.coordinators or not behind.isalpha():
        return False
    several, first = view.low(noun) in words.several_nameless, noun
    while first > 0 and view.low(first - 1).replace("-", "").isalpha():
        low, phrase = view.low(first - 1), view.phrases[first - 1]
        if low in words.indefinites:
            return _opens_a_clause(view, first - 1, words)
        if low in words.determiners or low in words.verbs or low in words.what:
            break
        if phrase is not None and (
            phrase.kind is not PhraseKind.COUNTRY or words.what.isdisjoint(view.sentence.words)
        ):
            break  # "A Kenyan diplomat said": his country speaks
        first -= 1
    return several and _opens_a_clause(view, first, words)


def _may_be(view: View, at: int, words: SpeechWords) -> bool:
    return view.low(at) in words.strangers or view.low(at) in words.several_nameless


def _opens_a_clause(view: View, at: int, words: SpeechWords) -> bool:
    """Whether a subject may begin at a token: at the front, behind a comma, "what" or a conjunction."""
    before = view.low(at - 1) if at > 0 else ","
    return before in {",", ";", '"', "”"} or before in words.coordinators | words.contrasting | words.what
