"""Clauses that tell of the noun before them without a relative pronoun: "firms it accuses of theft"."""

from __future__ import annotations

from functools import cache

from kg.document import PhraseKind
from kg.extract.passage import Passage
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import finite_follows, looks_verbal
from kg.language import LANGUAGES, speech
from kg.language.pack import Language
from kg.model import Kind, Plover

OBJECTLESS = frozenset({"of", "for"})
"""The slots of what somebody is blamed or praised for, which right behind the verb leave him out."""


def tells_of_a_noun(passage: Passage, trigger: Trigger) -> bool:
    """Whether a statement's verb tells more of the noun before its subject, a pronoun.

    "sanctions on 12 officials it accuses of helping Chad": those whom it accuses stand before "it", and
    nobody behind the verb; "froze the assets of firms it says support Chad": the firms do.
    """
    nodes, language, first, last = passage.nodes, passage.language, trigger.first, trigger.last
    verb = trigger.frame.kind is Kind.STATEMENT and not trigger.noun and not trigger.passive
    if not verb or language.nouns_after or not any(t.first < first - 2 for t in passage.triggers):
        return False  # "in a statement it warned of reprisals"
    if _noun_and_pronoun(nodes, first - 1, language):
        return language.prepositions.get(nodes.lows[last] if last < len(nodes) else "") in OBJECTLESS
    said = nodes.lows[first - 1] in speech(language.code).verbs
    return said and _noun_and_pronoun(nodes, first - 2, language)


def contact_clause(nodes: Nodes, at: int, language: Language) -> bool:
    """ "the raid Mali carried out", "the steps the US took": an actor's clause tells of the noun before."""
    noun = at - 1 - (nodes[at - 1].low in language.determiners)
    if language.nouns_after or noun < 1 or not nodes[at].actor:
        return False
    low, before = nodes[noun].low, nodes.lows[max(0, noun - NAMED) : noun]
    led = any(word in language.determiners or word in language.possessives for word in before)
    if not led or not low.isalpha() or low in _no_nouns(language.code) or looks_verbal(low, language):
        return False
    return finite_follows(nodes, at + 1, language)


NAMED = 3
"""Most words from the article to the noun of which a clause without a pronoun tells."""


@cache
def _no_nouns(code: str) -> frozenset[str]:
    """Small words and verbs of saying, of which no clause tells."""
    language = LANGUAGES[code]()
    words = language.words.clause
    small = language.prepositions.keys() | language.coordinators | language.relatives | language.auxiliaries
    small |= language.complementizers | words.subordinators | words.infinitives
    return frozenset(small | speech(code).verbs.keys())


def opens_behind_a_noun(passage: Passage, trigger: Trigger) -> bool:
    """ "said on Monday that Chad must respect the pact it signed in Rome": a clause that tells which pact."""
    act = not trigger.noun and not trigger.passive and trigger.frame.kind in MADE
    if not act or passage.language.nouns_after or trigger.first < 3:
        return False
    return _noun_and_pronoun(passage.nodes, trigger.first - 1, passage.language)


def signed_by_it(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "X urged Chad to honour the pact it signed": the state told last before the clause did."""
    nodes, pack, at = passage.nodes, passage.language, trigger.first - 1
    if not opens_behind_a_noun(passage, trigger) or pack.persons.get(nodes[at].text.lower()) in GENDERS:
        return slots
    owner = nodes[at - 2].phrase
    if trigger.frame.plover in SEIZING and owner is not None and owner.kind is PhraseKind.COUNTRY:
        return {**slots, "object": [owner]}  # "will free the Ugandan soldiers it captured": Uganda did not
    for n in range(at - 1, 0, -1):
        phrase = nodes[n].phrase
        if phrase is None or phrase.kind is not PhraseKind.COUNTRY or nodes[n].owns:
            continue
        if nodes.lows[n - 1] not in pack.prepositions:
            return {**slots, "subject": [phrase]}
    return slots


SEIZING = frozenset({Plover.COERCE, Plover.ASSAULT, Plover.SANCTION})
"""Types of what no state does to its own people: "the Ugandan boats it seized"."""

GENDERS = frozenset({"m", "f"})
"""Of pronouns of one person."""

MADE = frozenset({Kind.SIGNING, Kind.MEASURE})
"""Kinds of acts by which a thing told before them is made, sent or taken."""


def _noun_and_pronoun(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether a pronoun of whoever acts stands at a node, right behind a noun: "officials it"."""
    before, low = nodes.lows[at - 1], nodes[at].text.lower()
    pronoun = low in language.persons or low in speech(language.code).body_pronouns
    if not pronoun or not before.isalpha():
        return False
    words = language.words.clause
    leads = language.relatives | language.complementizers | language.coordinators
    leads = leads | language.determiners | words.subordinators  # "though it signed"
    verb = before in speech(language.code).verbs or before in language.auxiliaries
    return not (verb or before in leads or before in language.prepositions or before in words.infinitives)
