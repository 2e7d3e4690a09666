"""Who is the object of a verb, and so not the subject of what is told behind him."""

from __future__ import annotations

from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import transitive
from kg.language import speech
from kg.language.pack import Language
from kg.language.speech_words import Saying


def names_the_object(nodes: Nodes, at: int, first: int, language: Language) -> bool:
    """ "arrested a Togolese trader, X, accusing him of spying": X is whom the first verb befalls."""
    if language.nouns_after or at < 3 or at + 1 >= len(nodes):
        return False
    if nodes[at - 1].low != "," or nodes[at + 1].low != ",":
        return False
    noun = at - 2
    while noun > max(first, at - DESCRIBED) and _describes(nodes, noun, language):
        noun -= 1
    leads = language.determiners | language.possessives
    return noun < at - 2 and nodes[noun].low in leads and is_object(nodes, noun + 1, first, language)


DESCRIBED = 7
"""Most nodes from the article to the name: "a former senior Togolese customs officer, X"."""


def _describes(nodes: Nodes, at: int, language: Language) -> bool:
    node = nodes[at]
    if node.phrase is not None:
        return node.phrase.modifier
    return node.low.isalpha() and node.low not in language.determiners | language.possessives


def is_object(nodes: Nodes, at: int, first: int, language: Language) -> bool:
    """Whether a verb stands right before the phrase."""
    counting = language.numbers if not language.nouns_after else {}
    before = at - 1
    while before >= first and (
        nodes[before].low in language.determiners
        or nodes[before].low in language.possessives
        or nodes[before].low in counting
        or nodes[before].low.isdecimal()
    ):
        before -= 1
    if before < first:
        return False
    word = nodes[before].low
    saying = speech(language.code).verbs.get(word)
    if saying is not None and (language.nouns_after or Saying.THAT in saying):
        return False
    if language.nouns_after:
        return transitive(nodes, before, first, language)
    led = nodes[before - 1].low if before > first else ""
    if word.isalpha() and led in language.auxiliaries and word not in language.passive_auxiliaries:
        return True  # "will meet X before flying on"
    infinitive = word.isalpha() and led in language.words.clause.infinitives
    if infinitive or (word.endswith(language.gerund) and len(word) > 4 and word not in language.prepositions):
        return True  # "flew there to meet X before flying on", "vote on declaring X unwelcome"
    return word in language.words.clause.object_verbs or (len(word) > 3 and word.endswith(language.past))
