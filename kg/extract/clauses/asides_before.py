"""What is told of a subject between it and its verb: ", who met Y on 3 June," has days of its own."""

from __future__ import annotations

from typing import Final

from kg.document import Sentence
from kg.extract.clauses.edges import PARTING, aside_ends
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import before_day
from kg.language import speech
from kg.language.pack import Language

REACH: Final = 45
"""Most nodes of such an aside."""

LEAD: Final = 2
"""Most words between the pronoun and a day that opens such an aside: "yang baru dua hari sebelumnya"."""


def is_earlier(nodes: Nodes, aside: tuple[int, int], language: Language) -> bool:
    """ "X, yang dua hari sebelumnya bertemu Y, mengecam Z", "X, who had met Y, thanked Z": what was before.

    It opens with an earlier day, in English with a pluperfect.
    """
    if not language.nouns_after:
        return nodes[aside[0] + 1].low in language.words.verb.pluperfects
    opening = (nodes[n] for n in range(aside[0] + 1, min(aside[0] + 2 + LEAD, aside[1])))
    return any(not language.earlier.isdisjoint(n.text.lower().split()) for n in opening)


def aside_of(nodes: Nodes, verb: int, language: Language) -> tuple[int, int] | None:
    """The nodes of the pronoun and of the closing comma of a relative clause right before a verb."""
    lows, close = nodes.lows, verb - 1
    if "," not in nodes.words:
        return None
    close -= language.nouns_after and lows[close] in language.words.time.reporting  # "menyatakan menyesalkan"
    while close > 2 and (language.before_verbs(lows[close]) or lows[close] in language.passive_auxiliaries):
        close -= 1
    close -= language.nouns_after and lows[close] in language.words.time.reporting
    close = before_day(nodes, close, language) if language.nouns_after else close  # ", Jumat (8/3) tiba"
    if close < 4 or lows[close] != ",":
        return None
    opens = language.relatives | language.words.office.whose
    for at in range(close - 1, max(1, close - REACH), -1):
        if lows[at] in PARTING:
            return None
        if lows[at] in opens and lows[at - 1] == ",":
            ends = aside_ends(nodes, at, language)
            return (at, close) if ends is None or ends <= close else None
        if lows[at] in opens and _apposed(nodes, at, language):
            return at, close
    return None


def aside_before(nodes: Nodes, verb: int, language: Language) -> tuple[int, int] | None:
    """The same, also before the verb of saying that reports the clause: ", who landed, said he was ready"."""
    found = aside_of(nodes, verb, language)
    if found is not None or "," not in nodes.words:
        return found
    words = speech(language.code)
    for at in range(verb - 1, max(0, verb - REPORTED), -1):
        if nodes[at].low in PARTING or nodes[at].low == ",":
            return None
        if nodes[at].low in words.verbs:
            return aside_of(nodes, at, language)
    return None


REPORTED: Final = 8
"""Most nodes between a verb of saying and the verb that it reports."""


def _apposed(nodes: Nodes, at: int, language: Language) -> bool:
    """ "X dan Y, dua negara yang pada April nyaris berperang, meneken Z": a noun apposed, then "yang"."""
    if not language.nouns_after:
        return False
    before = range(at - 1, max(0, at - APPOSED), -1)
    comma = next((n for n in before if nodes[n].phrase is not None or not nodes[n].low.isalpha()), 0)
    return bool(comma) and nodes[comma].low == "," and nodes[comma - 1].actor and at - comma > 1


APPOSED: Final = 5
"""Most nodes from such a comma to the pronoun."""


def opens_an_aside(sentence: Sentence, begin: int, end: int, language: Language) -> bool:
    """ "X, yang sehari sebelumnya bertemu Y, mengecam Z": an earlier day, on which the news is not.

    English: "X, sworn in on May 29, met Y", where the day is of a participle between commas.
    """
    lows = [token.low for token in sentence.tokens]
    at = next((n for n, token in enumerate(sentence.tokens) if token.begin >= begin), len(lows))
    if not language.nouns_after:
        return _of_a_participle(sentence, at, end, language)
    said = [token.low for token in sentence.tokens[at:] if token.end <= end]
    if language.earlier.isdisjoint(said):
        return False
    return any(lows[n] in language.relatives and lows[n - 1] == "," for n in range(max(1, at - 1 - LEAD), at))


def _of_a_participle(sentence: Sentence, at: int, end: int, language: Language) -> bool:
    lows, words = [token.low for token in sentence.tokens], language.words
    begin = at
    while begin > 1 and (
        lows[begin - 1] in words.verb.before_days or lows[begin - 1] in language.prepositions
    ):
        begin -= 1
    behind = next((n for n in range(at, len(lows)) if sentence.tokens[n].begin >= end), len(lows))
    participle = lows[begin - 1].endswith(language.past) or lows[begin - 1] in words.verb.strong_participles
    closed = begin > 1 and lows[begin - 2] == "," and lows[behind : behind + 1] == [","]
    return closed and participle and lows[begin - 1] not in words.clause.meanwhile


def tells_what_had_been(sentence: Sentence, begin: int, language: Language) -> bool:
    """ "signed it with Mali, whose king had come on 3 March": a day before that of the news.

    Not "X, who had met Y in May, signed it on 3 March", where the main clause goes on.
    """
    pluperfects = language.words.verb.pluperfects
    if language.nouns_after or pluperfects.isdisjoint(sentence.words):
        return False
    lows = [token.low for token in sentence.tokens if token.begin < begin]
    had = next((n for n in range(len(lows) - 1, 1, -1) if lows[n] in pluperfects or lows[n] == ","), 0)
    if not had or lows[had] == ",":
        return False
    return any(lows[n] in language.relatives and lows[n - 1] == "," for n in range(max(1, had - REACH), had))
