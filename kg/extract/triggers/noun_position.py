"""Whether a word that is a verb or a noun stands where only a noun does: "the visit", "a second meeting"."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.triggers.plain_nouns import noun_of_a_meeting
from kg.extract.words.dashes import is_hyphened
from kg.extract.words.nodes import Node, Nodes
from kg.find.scene import GENITIVES
from kg.language import speech
from kg.language.pack import Language


def noun_position(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether the word before says that a noun follows: "the visit", "his call", "Japan's pledge"."""
    if at == 0:  # "Uji coba rudal X dilakukan", "Talks with X were scrapped": no subject stands before it
        return language.nouns_after or _put_off(nodes, language)
    if language.nouns_after:  # "prihatin atas uji coba rudal", "mendesak agar uji coba ..."
        led = language.prepositions.get(nodes[at - 1].low, "other") not in ("other", "for", "by")
        owned = any(n.actor for n in nodes[at + 1 : at + OWNER])  # "menilai uji coba rudal X"
        told = led or nodes[at - 1].low in language.words.place.causes  # "menyusul baku tembak"
        return told or _is_between(nodes, at, language) or (owned and _is_said(nodes[at - 1].low, language))
    before = nodes[at - 1]
    if before.phrase is not None:
        apart = is_hyphened(nodes, at - 1) or _sets_apart(nodes, at, language)
        return before.phrase.modifier or is_whose(before, language) or apart
    if before.date is not None and at > 1:  # "the June 22 visit", "his May visit"
        owned = nodes[at - 2].low in language.possessives or is_whose(nodes[at - 2], language)
        return owned or nodes[at - 2].low in language.determiners
    word = before.low
    whole = at > 3 and nodes[at - 2].low == "-" and word.isalpha() and nodes[at - 3].low.isalpha()
    if whole and language.prepositions.get(nodes[at + 1].low if at + 1 < len(nodes) else "") == "with":
        return True  # "agreed to a one-on-one meeting with X"
    to = language.words.clause.infinitives
    if word in to or word in language.auxiliaries or word in language.plurals or word in language.persons:
        return False
    if word in language.words.verb.before_bare and nodes[at - 2].low in language.plans & language.auxiliaries:
        return False  # "will next visit Chad"
    return (
        word in language.determiners
        or word in language.possessives
        or word in language.demonstratives
        or word in GENITIVES
        or word in language.prepositions
        or word in language.words.gathering.rounds  # "a second meeting"
        or word in language.words.gathering.kinds_of_talks  # "any meeting", "direct talks"
        or word in language.durations  # "a three-day meeting"
        or _behind_lead(nodes, at, language)
        or noun_of_a_meeting(nodes, at, language)
        or _is_told_of(nodes, at, language)
        or (word.isalpha() and word.endswith(language.words.verb.attribute_ends))
    )


def _put_off(nodes: Nodes, language: Language) -> bool:
    """Whether what a sentence opens with is scrapped, or was planned: "Talks with X set for Monday"."""
    set_for = language.plans - language.auxiliaries - language.words.clause.infinitives
    return not language.cancels.isdisjoint(nodes.lows) or not set_for.isdisjoint(nodes.lows[2:PLANNED_BEHIND])


PLANNED_BEHIND = 6
"""Nodes from the beginning of a sentence in which its first noun is said to be planned."""


def _is_told_of(nodes: Nodes, at: int, language: Language) -> bool:
    """ "A fishing meeting due in Rome", "Aid talks with Chad were put off": what is planned or done to it."""
    behind = nodes.lows[at + 1] if at + 1 < len(nodes) else ""
    if behind in language.plans or behind in language.passive_auxiliaries:
        return behind not in language.words.clause.infinitives
    bare = at == 1 or nodes[at - 2].low in language.words.clause.indefinite
    if not bare or language.prepositions.get(behind) not in ("with", "between"):
        return False
    kind, words = nodes[at - 1].low, language.words
    several = (
        (at == 1 and kind.endswith(language.several))
        or kind in language.people
        or kind in words.verb.finite_subjects
    )
    return (
        kind.isalpha()
        and not several
        and not kind.endswith(language.adverbial)
        and kind not in words.clause.subordinators
    )


def _is_between(nodes: Nodes, at: int, language: Language) -> bool:
    """ "baku tembak antara penjaga perbatasan pecah": behind a noun of one or two words its two parties."""
    return any(language.prepositions.get(low) == "between" for low in nodes.lows[at + 1 : at + 3])


def is_whose(node: Node, language: Language) -> bool:
    """ "His talks with the premier": a pronoun that owns what follows, read as whom it means."""
    return node.actor and not node.low and node.text.lower() in language.possessives


def _sets_apart(nodes: Nodes, at: int, language: Language) -> bool:
    """ "a NATO meeting", "the NATO meeting in Brussels"; not so "leaders of the bloc meeting in Brussels"."""
    before = nodes[at - 1].phrase
    if at < 2 or before is None or nodes[at - 2].low not in language.determiners:
        return False
    if nodes[at - 2].low in language.words.clause.indefinite:
        return True
    body = before.kind in (PhraseKind.ORGANIZATION, PhraseKind.GROUP)
    of_it = at > 2 and language.prepositions.get(nodes[at - 3].low) in ("of", "from")
    behind = nodes[at + 1] if at + 1 < len(nodes) else None
    goes_on = behind is not None and (behind.date is not None or behind.low in language.prepositions)
    return body and not of_it and goes_on


def _behind_lead(nodes: Nodes, at: int, language: Language) -> bool:
    """ "after lengthy talks with Chad", "during closed-door talks": words of a noun behind a preposition."""
    for first in range(at - 1, max(-1, at - 1 - ADJECTIVES), -1):
        word = nodes[first].low
        if word in language.words.gathering.noun_leads:
            return first < at - 1
        if not (word.isalpha() or word == "-") or word in language.relatives or word in language.determiners:
            return False
    return False


ADJECTIVES = 5
"""Most words between a preposition and the noun that it leads, the hyphen of "closed-door" one of them."""

OWNER = 6
"""Nodes from an Indonesian noun to behind whoever does what it tells."""


def _is_said(word: str, language: Language) -> bool:
    """Whether a verb of saying or thinking stands here, whose object follows."""
    return word.startswith(language.words.verb.active_prefix) and word in speech(language.code).verbs
