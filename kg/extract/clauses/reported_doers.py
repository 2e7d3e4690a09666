"""Who does what somebody tells of: not whoever says so, where it is done by those who bear no name."""

from __future__ import annotations

from kg.extract.words.joints import joint_before
from kg.extract.words.nodes import Nodes
from kg.language import speech
from kg.language.pack import Language


def of_the_reported(nodes: Nodes, first: int, verb: int, language: Language) -> bool:
    """ "Menlu X mengatakan tentara masih menyerang", "Chad said militants had taken two teachers".

    Not X attacks, but forces whose state nobody tells; and not Chad takes them. X says more himself, though:
    "Menlu X mengatakan serangan itu tidak dapat diterima dan mendesak Israel mundur".
    """
    others = language.forces if language.nouns_after else language.words.deed.nameless_doers
    if others.isdisjoint(nodes.words):
        return False
    words, low = speech(language.code), nodes[verb].low
    says = language.nouns_after and (low in words.verbs or low in language.words.status.urging)
    if says and joint_before(nodes, first, verb, language) > first:
        return False
    for at in range(verb - 1, first - 1, -1):
        low = nodes[at].low
        if language.nouns_after and nodes[at].actor:
            return False
        if not language.nouns_after and (_does_it(nodes, at, language) or _parts(low, language)):
            return False
        if low in words.bare:
            return any(n.low in others for n in nodes[at + 1 : verb])
    return False


def _does_it(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether an actor may do it itself: not in "a Russian strike", nor where a preposition leads it."""
    phrase = nodes[at].phrase
    led = at > 0 and nodes[at - 1].low in language.prepositions
    return nodes[at].actor and phrase is not None and not phrase.modifier and not led


def _parts(low: str, language: Language) -> bool:
    """Words behind which somebody else may do it, or whoever says so: "said the raid failed and expelled"."""
    clause = language.words.clause
    return (
        low in language.possessives
        or low in language.relatives
        or low in clause.joints
        or low in clause.infinitives
        or low in clause.body_pronouns
        or low in language.passive_auxiliaries
    )


def of_others_joined(nodes: Nodes, first: int, verb: int, language: Language) -> bool:
    """ "Kenya sent troops and the gangs opened fire", "but the opposition accused it": not Kenya does so.

    English: behind a conjunction people stand right before the verb of whom nobody tells whose they are.
    """
    if language.nouns_after or verb < 2:
        return False
    last = verb - 1
    while last > 1 and language.before_verbs(nodes.lows[last]):
        last -= 1
    small = language.words
    people = (small.deed.nameless_doers, small.deed.factions, small.people.without_names)
    if not any(nodes.lows[last] in words for words in people):
        return False
    opens = small.clause.joints | small.clause.subordinators | small.status.buts
    others = small.group.its | language.prepositions.keys()
    for at in range(last - 1, max(0, last - 1 - LEADING), -1):
        node = nodes[at]
        if node.low in opens:
            return at > 1
        if node.actor or not node.low.isalnum() or node.low in others:
            return False
    return False


LEADING = 4
"""Most nodes between a conjunction and those who act: "and a group of armed"."""
