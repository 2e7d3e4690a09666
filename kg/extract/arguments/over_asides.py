"""Subjects before what stands between them and their verb: relative clauses, in Indonesian adverbials too."""

from __future__ import annotations

from kg.document import Phrase
from kg.extract.clauses.coordination import coordinated
from kg.extract.clauses.edges import closed_aside
from kg.extract.clauses.implied import (
    antecedent_at,
    apposed,
    last_joined,
    main_begin,
    named_first,
)
from kg.extract.clauses.led import led_at
from kg.extract.clauses.prepositions import people_before
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import before_day, looks_verbal, past_day
from kg.language.pack import Language


def over_aside(nodes: Nodes, verb: int, language: Language) -> int | None:
    """ "Prabowo, yang ada di sana sejak 20 April, sebelumnya menyaksikan": the antecedent is the subject."""
    if not language.nouns_after:
        aside = closed_aside(nodes, verb, language)
        at = antecedent_at(nodes, aside[0], language) if aside is not None else None
        return at if at is not None and not _is_led(nodes, at, language) else None
    close = verb - 1
    while close > 2 and nodes[close].low in language.auxiliaries:
        close -= 1
    close = before_day(nodes, close, language)
    if (
        close > 4
        and nodes[close].low in language.words.clause.joints
        and looks_verbal(nodes[verb].low, language)
    ):
        return _of_the_main_verb(nodes, close, language)
    if close < 4 or nodes[close].low != ",":
        return None
    for at in range(close - 1, 1, -1):
        if nodes[at].low in {".", ";", '"', "“", "”"}:
            return None
        if nodes[at].low in language.relatives:
            if (named := apposed(nodes, at, language)) is not None:
                return named if not _is_led(nodes, named, language) else None
            if nodes[at - 1].low == ",":
                return at - 2 if nodes[at - 2].actor and not _is_led(nodes, at - 2, language) else None
            return _over_adverbial(nodes, at, language)
    return None


def _is_led(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether a preposition leads a phrase, and it is not "the presidents of Chad and Niger", who act."""
    lead = led_at(nodes, at, language)
    if lead is None:
        return False
    of = language.prepositions.get(nodes[lead].low) in ("of", "from")
    return not (of and people_before(nodes, lead, language))


def _of_the_main_verb(nodes: Nodes, joint: int, language: Language) -> int | None:
    """ "X, yang bertemu Y, mengecam Z dan menuntut", "X mengecam Y, yang ..., dan menuntut": X demands.

    The conjunction at `joint` goes on with the main verb: the one behind the comma that closes a relative
    clause, or the one whose object such a clause tells of, where a comma closes it before the conjunction.
    """
    if nodes[joint - 1].low == ",":
        return _before_the_object(nodes, joint - 1, language)
    comma = next((n for n in range(joint - 1, 3, -1) if nodes[n].low in CLOSING), 0)
    if not comma or nodes[comma].low != ",":
        return None
    verb = past_day(nodes, comma + 1, language)
    while verb < joint and language.before_verbs(nodes[verb].low):
        verb += 1
    inner = any(n.low in language.relatives | language.complementizers for n in nodes[comma:joint])
    main = verb < joint and looks_verbal(nodes[verb].low, language) and not inner
    return over_aside(nodes, verb, language) if main else None


def _before_the_object(nodes: Nodes, close: int, language: Language) -> int | None:
    """ "X mengecam Y, yang menyerang Z, dan menarik dubesnya": the subject of the verb before the object."""
    relative = next(
        (n for n in range(close - 1, 3, -1) if nodes[n].low in {*CLOSING, *language.relatives}), 0
    )
    if nodes[relative].low not in language.relatives or nodes[relative - 1].low != ",":
        return None
    begin = main_begin(nodes, relative)
    at = last_joined(nodes, named_first(nodes, begin, relative, language), relative, language)
    if at is None or at >= relative - 2:
        return None
    main = nodes[at + 1 : relative - 1]
    reported = any(n.low in language.complementizers | language.relatives for n in nodes[begin:relative])
    return at if any(looks_verbal(n.low, language) for n in main) and not reported else None


CLOSING = frozenset({",", ".", ";", ":", '"', "“", "”"})
"""Marks at which a clause ends."""

PUT_IN = 7
"""Most words of an adverbial before its relative clause: "X, dalam sidang darurat hari Jumat yang ..., V"."""


def _over_adverbial(nodes: Nodes, relative: int, language: Language) -> int | None:
    """ "Menlu X, dalam pernyataan yang dikutip media, mengecam": the subject stands before the adverbial."""
    for at in range(relative - 1, max(0, relative - 1 - PUT_IN), -1):
        if nodes[at].low == ",":
            adverbial = nodes[at + 1].low in language.prepositions
            subject = nodes[at - 1].actor and not _is_led(nodes, at - 1, language)
            return at - 1 if adverbial and subject else None
        if nodes[at].actor or looks_verbal(nodes[at].low, language):
            return None
    return None


def joined_over_aside(nodes: Nodes, first: int, verb: int, language: Language) -> list[Phrase]:
    """ "X, yang mewakili Y, dan Z menandatangani", "X, yang ..., Z, dan W": all of them do it.

    Nobody without such an aside, which begins right before the node `first`.
    """
    if not language.nouns_after or first < 3 or nodes[first - 1].low not in language.relatives:
        return []
    last = verb - 1
    while last > first and nodes[last].low in language.auxiliaries:
        last -= 1
    joined = last - 2 > first and nodes[last].actor and nodes[last - 1].low in language.words.clause.joints
    if not joined or nodes[first - 2].low != "," or not nodes[first - 3].actor:
        return []
    behind = coordinated(nodes, last, first, language)
    while behind:  # the object of the aside stands before the comma that closes it: "mewakili Y, dan Z"
        begin = next((n for n in range(first, last + 1) if nodes[n].phrase is behind[0]), last)
        closes = nodes[begin - 1].low == "," or (begin == last and nodes[last - 2].low == ",")
        if closes and begin - 1 > first:
            return [*coordinated(nodes, first - 3, 0, language, listed=True), *behind]
        behind = behind[1:]
    return []
