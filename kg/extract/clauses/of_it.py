"""Sentences about what the one before was about: "In a statement, it accused X", "Later it said"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.clauses.led import led
from kg.extract.words.nodes import Nodes
from kg.language import speech
from kg.language.pack import Language

MARKS = frozenset({'"', "“", "”", "«", "»", ";", ":", "(", ")", ".", "–", "—", "-"})
"""What ends an insertion between commas, and a series of verbs."""


def where_it_opens(nodes: Nodes, stop: int, language: Language) -> int:
    """The first node behind what opens a sentence: "Later that day it", "In a statement on Monday, it"."""
    words = language.words
    if (apposed := _behind_what_it_is(nodes, stop, language)) is not None:
        return apposed
    at = _behind_time(nodes, stop, language)
    led = nodes[0].low in language.prepositions or nodes[0].low in words.verb.before_days
    if language.nouns_after or not led or nodes[at].low in words.clause.body_pronouns:
        return at
    for comma in range(1, min(SCENE, stop)):
        if nodes[comma].actor:
            return at
        if nodes[comma].low == ",":
            return comma + 1 if comma + 1 < stop else at
    return at


def _behind_time(nodes: Nodes, stop: int, language: Language) -> int:
    leads, adverbs = language.words.verb.before_days, speech(language.code).adverbs
    for at in range(stop):
        node, low = nodes[at], nodes[at].low
        timely = low in leads or low in adverbs or low in language.demonstratives or low in language.durations
        if node.date is None and not timely and low != ",":
            return at
    return 0


def _behind_what_it_is(nodes: Nodes, stop: int, language: Language) -> int | None:
    """ "A close ally of Kyiv, it", "Long a friend of X, the country": what stands for the subject."""
    words = language.words
    if nodes[0].low not in words.clause.in_apposition or "," not in nodes.words:
        return None
    comma = next((n for n in range(2, min(APPOSED, stop)) if nodes[n].low == ","), None)
    if comma is None or comma + 1 >= stop:
        return None
    again = nodes[comma + 1].low in language.determiners and nodes[comma + 2].low in words.deed.own_states
    return comma + 1 if again or nodes[comma + 1].low in words.clause.body_pronouns else None


APPOSED = 14
"""Most nodes of what somebody is, before "it"."""

SCENE = 10
"""Nodes of what is put before the subject: "In a separate statement on Monday, it"."""


def goes_on_about_it(nodes: Nodes, language: Language) -> bool:
    """Whether the subject is "it": whom the sentence before was about; not "It is clear that Chad"."""
    pronouns = language.words.clause.body_pronouns
    if pronouns.isdisjoint(nodes.words):
        return False
    at = where_it_opens(nodes, len(nodes) - 1, language)
    return nodes[at].low in pronouns and nodes[at + 1].low not in language.passive_auxiliaries


def it_again(nodes: Nodes, first: int, verb: int, language: Language) -> int | None:
    """ "Morocco expelled the envoy, but it backed down": the country or body that the sentence began with.

    So "Morocco recalled its envoy; it also froze assets": a semicolon parts what one tells of it.
    """
    first = first or _behind_a_list(nodes, verb, language)
    if language.nouns_after or first == 0 or first >= verb:
        return None
    at = first
    while at < verb and nodes[at].low in language.auxiliaries:
        at += 1
    between = nodes[at + 1 : verb]
    if (
        at >= verb
        or nodes[at].low not in language.words.clause.body_pronouns
        or any(n.actor for n in between)
    ):
        return None
    opens = nodes[first - 1].low
    when = opens in language.words.clause.subordinators
    if (
        opens in language.relatives
        and first > 1
        and nodes[first - 2].low in language.words.clause.fronted_slots
    ):
        return _beside_the_antecedent(nodes, first - 2, language)
    if (
        opens in language.complementizers
        or (opens in language.relatives and not when)
        or (opens in MARKS and opens != ";")
    ):
        return None
    main = next((n for n in range(first - 1) if nodes[n].actor and not led(nodes, n, language)), None)
    phrase = nodes[main].phrase if main is not None else None
    fits = phrase is not None and not phrase.modifier and phrase.kind is not PhraseKind.PERSON
    return main if fits else None


def _beside_the_antecedent(nodes: Nodes, lead: int, language: Language) -> int | None:
    """ "Chad's ties with Togo, with which it fought a war": the state or body beside the one that is meant.

    `lead` is the preposition before "which". The subject of the main clause, else the only other one.
    """
    meant = lead - 1 - (nodes[lead - 1].low == ",")
    if meant < 1 or not nodes[meant].actor:
        return None
    others = [n for n in range(meant) if nodes[n].actor and _may_be_it(nodes[n].phrase, nodes[meant].phrase)]
    plain = (n for n in others if not led(nodes, n, language) and not _attributes(nodes[n].phrase))
    subject = next(plain, None)
    return subject if subject is not None or len(others) != 1 else others[0]


def _may_be_it(phrase: Phrase | None, meant: Phrase | None) -> bool:
    """Whether "it" may be a state or body, beside another that the relative pronoun means."""
    if phrase is None or meant is None or phrase.kind is PhraseKind.PERSON:
        return False
    return phrase.entity != meant.entity


def _attributes(phrase: Phrase | None) -> bool:
    """Whether a name only says whose the noun behind it is: "Chad's ties with Togo"."""
    return phrase is not None and phrase.modifier


def _behind_a_list(nodes: Nodes, verb: int, language: Language) -> int:
    """ "Fiji thanked Chad and Mali, and it accused": where the pronoun stands; 0 where none does.

    So in "Fiji told Chad to leave and said it was closing its border": Fiji says so, and it does.
    """
    at = verb - 1
    while at > 0 and nodes[at].low in language.auxiliaries:
        at -= 1
    joints = language.words.clause.joints
    joined = at > 2 and nodes[at - 1].low in joints and nodes[at - 2].low == ","
    joined = joined or (at > 2 and nodes[at - 2].low in joints and nodes[at - 1].low in language.sayings)
    return at if joined and nodes[at].low in language.words.clause.body_pronouns else 0
