"""Whether a verb's object is a thing, whoever it belongs to: "welcomed the creation of a bank in Chad"."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language

LONG = 7
"""Most nodes up to the noun that an object is of: "the recent, successful and peaceful conduct of"."""

OWNED = ("of", "between", "by")
"""Slots of the prepositions behind a noun that an adverb has not: "ties between", not "home from"."""


def names_a_thing(nodes: Nodes, at: int, language: Language) -> bool:
    """ "the creation of a bank", "strong ties between Chad and Mali", not "the leaders of Chad"; English.

    The noun is the last word before a preposition. It is that of people if a table knows it as such, or if it
    ends like those who do something: "the winners of the prize".
    """
    if language.nouns_after:
        return False
    last = None
    for n in range(at, min(len(nodes), at + LONG)):
        low = nodes[n].low
        if (low == "," and last is not None) or _place_before_a_noun(nodes, n, language):
            continue
        if low in language.prepositions or low in language.complementizers:
            break
        done = low in language.words.verb.object_verbs or low.endswith(language.past)
        if (
            done
            and last is not None
            and not language.words.clause.agents.isdisjoint(nodes.lows[n + 1 : n + 2])
        ):
            break  # "a delegation led by the minister"
        if not low.replace("-", "").isalpha() or low in language.relatives:
            return False
        last = n
    else:
        return False
    small = language.determiners | language.possessives
    if last is None or nodes[last].low in small:
        return False
    led = nodes[at].low in small or language.prepositions.get(nodes[n].low) in OWNED
    if not led:
        return False  # "welcomed home from Chad", "welcomed in Chad"
    return not is_of_people(nodes[last].low, language)


def _place_before_a_noun(nodes: Nodes, at: int, language: Language) -> bool:
    """ "the Almaty meeting": a place that tells of which."""
    phrase, behind = nodes[at].phrase, nodes.lows[at + 1 : at + 2]
    place = phrase is not None and phrase.kind is PhraseKind.PLACE and not nodes[at].actor
    return place and behind != () and behind[0].isalpha() and behind[0] not in language.prepositions


def is_of_people(low: str, language: Language) -> bool:
    """Whether a noun is one of people: "leaders", "envoy", "delegation", "winners"."""
    words = language.words
    people = (
        language.people,
        language.person_nouns,
        language.government,
        language.counterpart,
        words.group.delegations,
        words.people.citizens,
        words.people.public_life,
        words.people.unnamed,
        words.people.without_names,
        words.group.parties,
        words.group.guests,
    )
    return low.endswith(words.name.doing) or any([low in known for known in people])
