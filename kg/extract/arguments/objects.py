"""Who is the object of a verb, and so not the subject of what is told behind him."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.clauses.no_relative import contact_clause
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Bond, Trigger
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal, transitive
from kg.language import speech
from kg.language.pack import Language
from kg.language.speech_words import Saying


def names_the_object(nodes: Nodes, at: int, first: int, before: int, language: Language) -> bool:
    """ "arrested a Togolese trader, X, accusing him of spying": X is whom the first verb befalls."""
    if language.nouns_after or at < 3 or at + 1 >= len(nodes):
        return False
    if _joined_to_an_object(nodes, at, first, before, language):
        return True
    if nodes[at - 1].low != "," or nodes[at + 1].low != ",":
        return False
    noun = at - 2
    while noun > max(first, at - DESCRIBED) and _describes(nodes, noun, language):
        noun -= 1
    leads = language.determiners | language.possessives
    return noun < at - 2 and nodes[noun].low in leads and is_object(nodes, noun + 1, first, language)


def _joined_to_an_object(nodes: Nodes, at: int, first: int, before: int, language: Language) -> bool:
    """ "expelled the envoys of Chad and Mali, accusing them", "met X and Y, urging Z": the last of those.

    Only before a participle behind a comma, whose doer is that of the verb before.
    """
    joints, skipped = language.words.clause.joints, language.determiners | language.possessives
    if nodes[before - 1].low != "," or not nodes[before].low.endswith(language.gerund):
        return False
    if contact_clause(nodes, at, language) and any(n.actor for n in nodes[first : at - 1]):
        return True  # "condemned the raid Chad carried out, calling for calm"
    left = at
    while left - 2 > first:
        step = left - 1
        while step > first and nodes[step].low in skipped:
            step -= 1
        joined = nodes[step].low in joints or nodes[step].low == ","
        if not joined or not nodes[step - 1].actor:
            break
        left = step - 1
    alone = left == at and nodes[at + 1].low not in joints
    if alone or not any(n.actor for n in nodes[first : left - 1]):
        return False
    return is_object(nodes, left, first, language)


DESCRIBED = 7
"""Most nodes from the article to the name: "a former senior Togolese customs officer, X"."""


def _describes(nodes: Nodes, at: int, language: Language) -> bool:
    node = nodes[at]
    if node.phrase is not None:
        return node.phrase.modifier
    return node.low.isalpha() and node.low not in language.determiners | language.possessives


def is_object(nodes: Nodes, at: int, first: int, language: Language) -> bool:
    """Whether a verb stands right before the phrase, or before its people: "met envoys of"."""
    counting = language.numbers if not language.nouns_after else {}
    before = at - 1
    while before >= first and (
        nodes[before].low in language.determiners
        or nodes[before].low in language.possessives
        or nodes[before].low in counting
        or nodes[before].low.isdecimal()
        or _owns_it(nodes, before, language)
    ):
        before -= 1
    if before < first:
        return False
    word = nodes[before].low
    if not language.nouns_after and word in language.prepositions and before - 1 > first:
        of_people = nodes[before - 1].low in language.people
        governed = nodes[before - 2].low in language.prepositions
        return of_people and (governed or is_object(nodes, before - 1, first, language))
    saying = speech(language.code).verbs.get(word)
    if saying is not None and (language.nouns_after or Saying.THAT in saying):
        return not language.nouns_after and _called_so(nodes, at, language)
    if language.nouns_after:
        return transitive(nodes, before, first, language)
    led = nodes[before - 1].low if before > first else ""
    if word.isalpha() and led in language.auxiliaries and word not in language.passive_auxiliaries:
        return True  # "will meet X before flying on"
    infinitive = word.isalpha() and led in language.words.clause.infinitives
    if infinitive or (word.endswith(language.gerund) and len(word) > 4 and word not in language.prepositions):
        return True  # "flew there to meet X before flying on", "vote on declaring X unwelcome"
    return word in language.words.verb.object_verbs or (len(word) > 3 and word.endswith(language.past))


def _called_so(nodes: Nodes, at: int, language: Language) -> bool:
    """ "declared X unwelcome, telling him to go": behind the name only what he is called."""
    called: list[str] = []
    for node in nodes[at + 1 : at + CALLED]:
        if node.low == ",":
            break
        called.append(node.low)
    else:
        return False
    plain = all(low.isalpha() and not looks_verbal(low, language) for low in called)
    small = language.prepositions.keys() | language.auxiliaries | language.words.clause.subordinators
    predicates = speech(language.code).predicates
    return bool(called) and plain and small.isdisjoint(called) and predicates.isdisjoint(called)


CALLED = 5
"""Most words behind a name that say what somebody is called, and the comma: "persona non grata"."""


def _owns_it(nodes: Nodes, at: int, language: Language) -> bool:
    """ "visited the Kenyan embassy before meeting X": whose it is stands between the verb and its object."""
    phrase, organ = nodes[at].phrase, nodes[at + 1].phrase
    if phrase is None or language.nouns_after:
        return False
    of_it = organ is not None and organ.kind is PhraseKind.ORGANIZATION
    return phrase.modifier or (of_it and phrase.kind is PhraseKind.COUNTRY)


def befell(nodes: Nodes, at: int, trigger: Trigger | Bond, language: Language) -> bool:
    """ "Residents blamed Mali for it, accusing Bamako": Mali is whom they blamed, and does not accuse."""
    if language.nouns_after or trigger.form is not Form.ING:
        return False
    return any(n.low == "," for n in nodes[at + 1 : trigger.first]) and is_object(nodes, at, 0, language)
