"""Who does what somebody tells of: not whoever says so, where it is done by those who bear no name."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.words.joints import joint_before
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal
from kg.language import speech
from kg.language.pack import Language


def of_the_reported(nodes: Nodes, first: int, verb: int, language: Language) -> bool:
    """ "Menlu X mengatakan tentara masih menyerang", "Chad said militants had taken two teachers".

    Not X attacks, but forces whose state nobody tells; and not Chad takes them. X says more himself, though:
    "Menlu X mengatakan serangan itu tidak dapat diterima dan mendesak Israel mundur".
    """
    if _of_a_new_subject(nodes, first, verb, language):
        return True
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


def _of_a_new_subject(nodes: Nodes, first: int, verb: int, language: Language) -> bool:
    """ "X said junta leaders needed to free Y", "a mediation mission would return to Chad": not X himself.

    English: what is said has a subject of its own and a verb that an auxiliary leads. Those who serve a state
    are that of whoever says so, "said troops would be sent"; a delegation goes without the president who says
    so, and what a state does, a measure or a decision, is nobody's.
    """
    if language.nouns_after:
        return False
    people = language.words.people
    last = _before_its_auxiliaries(nodes, verb, language)
    if last is None:
        return False
    at = last
    while at > first and _may_be_of_a_subject(nodes, at, language):
        at -= 1
    inner = nodes.lows[at + 1 : last + 1]
    opens = inner[0] in language.determiners if inner else False
    if len(inner) < 1 + opens or nodes[at].low not in speech(language.code).bare or at == 0:
        return False
    belongs = [n for n, low in enumerate(inner) if n and language.prepositions.get(low) == "of"]
    head = inner[belongs[0] - 1] if belongs else inner[-1]  # "a team of experts"
    sayer = nodes[at - 1].phrase
    if not _are_people(head, language):
        return False
    if head in language.words.deed.nameless_doers | language.words.deed.factions | people.without_names:
        return True
    travels = head in language.words.group.delegations and sayer is not None and _is_a_person(sayer)
    own = language.government | language.people | language.words.deed.own_forces
    rulers = not language.words.office.rulers.isdisjoint(inner[:-1])
    plain = own | language.determiners | language.words.title.portfolios | language.numbers.keys()
    described = any(low not in plain - language.words.deed.factions for low in inner[:-1])
    return travels or rulers or head not in own or (described and not belongs)


def _before_its_auxiliaries(nodes: Nodes, verb: int, language: Language) -> int | None:
    """The node before "would", "have long", "needed to", "would be" and a verb; None where none leads it."""
    at, led = verb - 1, False
    if at > 1 and nodes[at].low in language.words.clause.infinitives:
        at, led = at - 2, looks_verbal(nodes[at - 1].low, language)
    while at > 0 and (language.before_verbs(nodes[at].low) or nodes[at].low in language.passive_auxiliaries):
        led = led or nodes[at].low in language.auxiliaries
        at -= 1
    return at if led else None


def _may_be_of_a_subject(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether a word may be one of "a team of experts": no name, pronoun, verb of saying or joint."""
    node, clause = nodes[at], language.words.clause
    if node.phrase is not None or node.date is not None or not node.low.isalpha():
        return False
    apart = (language.possessives, language.relatives, language.complementizers, clause.joints)
    if any([node.low in words for words in (*apart, clause.body_pronouns, language.persons)]):
        return False
    of = node.low in language.of_words
    return (of or node.low not in language.prepositions) and node.low not in speech(language.code).bare


def _are_people(low: str, language: Language) -> bool:
    """Whether a noun names people, or those sent: "experts", "mission", "truck drivers"."""
    words = language.words
    listed = (words.deed.nameless_doers, words.deed.factions, words.people.without_names)
    sent = low in words.group.delegations or low in language.people or low in language.government
    return sent or any(low in those for those in listed) or low.endswith(tuple(words.name.doing))


def _is_a_person(phrase: Phrase) -> bool:
    return phrase.kind is PhraseKind.PERSON and phrase.named


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
