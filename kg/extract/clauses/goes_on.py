"""Indonesian: whose a bare verb behind a conjunction is, where the clause before it has no plain subject."""

from __future__ import annotations

import functools

from kg.document import Phrase, PhraseKind
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal
from kg.language import LANGUAGES, speech
from kg.language.pack import Language


def agent_of_all(nodes: Nodes, end: int, language: Language) -> int | None:
    """ "Hal itu disampaikan oleh X saat bertemu Y": who does what the main clause says in the passive."""
    agents = language.words.clause.agents
    return next((n for n in range(1, end) if nodes[n].actor and nodes[n - 1].low in agents), None)


def announcer(nodes: Nodes, begin: int, at: int, end: int, language: Language) -> int | None:
    """ "Kabar lawatan X diumumkan Y setelah bertemu Z": Y, who announces it, and not X, whose journey it is.

    The clause begins at node `begin` with a noun, and X stands at `at` behind it.
    """
    if at == begin or nodes[begin].phrase is not None:
        return None
    for verb in range(at + 1, end - 1):
        if nodes[verb].low in _announced(language.code):
            return verb + 1 if nodes[verb + 1].actor else None
        if nodes[verb].low == "," or looks_verbal(nodes[verb].low, language):
            return None
    return None


@functools.cache
def _announced(code: str) -> frozenset[str]:
    """Passives behind which whoever announces something stands: diumumkan, disampaikan."""
    return frozenset(
        word for tie in LANGUAGES[code]().ties if tie.announces for word in tie.passives.split("|")
    )


def in_the_reported(nodes: Nodes, joint: int, language: Language) -> int | None:
    """ "X mengatakan, Bogota menolak itu, tetapi akan menarik stafnya": Bogota, whose clause goes on."""
    if nodes[joint].low not in language.words.status.buts:
        return _he_himself(nodes, joint, language)
    verbs = speech(language.code).verbs
    for at in range(joint - 1, 1, -1):
        told = at - 1 - (nodes[at - 1].low == "," or nodes[at - 1].low in language.complementizers)
        if nodes[at].actor and nodes[told].low in verbs:
            return at
    return None


def _he_himself(nodes: Nodes, joint: int, language: Language) -> int | None:
    """ "X mengatakan Lula akan menerima Y setelah dilantik": Lula, a person who acts in what X says.

    Not "X mengatakan Brasil mendukung Y setelah bertemu Z": X, who speaks for the country, met Z.
    """
    verbs, links = speech(language.code).verbs, language.complementizers
    if verbs.keys().isdisjoint(nodes.words):
        return None
    for at in range(joint - 2, 1, -1):
        told = at - 1 - (nodes[at - 1].low == "," or nodes[at - 1].low in links)
        phrase = nodes[at].phrase
        if nodes[at].actor and nodes[told].low in verbs and told > 0 and nodes[told - 1].actor:
            acts = nodes[at + 1].low in language.auxiliaries or looks_verbal(nodes[at + 1].low, language)
            return at if acts and phrase is not None and phrase.kind is PhraseKind.PERSON else None
    return None


def reported_begin(nodes: Nodes, first: int, joint: int, verb: int, language: Language) -> int:
    """ "X mengatakan, Y akan tiba di Jakarta dan bertemu Z": Y, of whom X tells it; where his clause begins.

    What is said behind the conjunction is X's own: "mengatakan Y akan tiba dan menegaskan ...".
    """
    verbs = speech(language.code).verbs
    if nodes[verb].low in verbs or verbs.keys().isdisjoint(nodes.words):
        return first
    for at in range(joint - 1, first + 1, -1):
        told = at - 1 - (nodes[at - 1].low == ",")
        if nodes[at].actor and nodes[at + 1].low in language.auxiliaries and nodes[told].low in verbs:
            return at if told > first and nodes[told - 1].actor else first
    return first


def of_the_sayer(nodes: Nodes, begin: int, language: Language) -> int | None:
    """ "Menlu X mengungkapkan telah menelepon Y untuk ...": whoever says what he did."""
    at = begin
    while at < len(nodes) - 1 and nodes[at].low in language.auxiliaries:
        at += 1
    said = begin > 1 and nodes[begin - 1].low in speech(language.code).verbs and nodes[begin - 2].actor
    verb = nodes[at].low
    return begin - 2 if said and verb.startswith(language.words.verb.verb_begins) else None


def by_doing(nodes: Nodes, verb: int, language: Language) -> int | None:
    """ "X menggugat ke Mahkamah, yang berbasis di Den Haag, dengan menuduh Y": X, who sues."""
    if not language.nouns_after:
        return _by_doing_both(nodes, verb, language)
    if verb < 4 or language.prepositions.get(nodes[verb - 1].low) != "with":
        return None
    if nodes[verb - 2].low != "," or not nodes[verb].low.startswith(language.words.verb.active_prefix):
        return None
    opening = language.complementizers | speech(language.code).verbs.keys() | {'"', "“", "”"}
    begin = max((n + 1 for n in range(verb) if nodes[n].low in opening), default=0)
    led = language.prepositions
    return next((n for n in range(begin, verb - 2) if nodes[n].actor and nodes[n - 1].low not in led), None)


JOINED = 24
"""Nodes between two things by doing which somebody answers."""


def _by_doing_both(nodes: Nodes, verb: int, language: Language) -> int | None:
    """ "Mali answered by recalling its envoy, X, and suspending a treaty": Mali, not X, does both."""
    if verb > 3 and nodes[verb - 1].low in language.words.clause.agents:
        return _in_reply(nodes, verb, language)
    if verb < 4 or nodes[verb - 1].low != language.words.clause.plain_joint:
        return None
    if not nodes[verb].low.endswith(language.gerund):
        return None
    for at in range(verb - 2, max(1, verb - JOINED), -1):
        if nodes[at].low in language.relatives or nodes[at].low in {".", ";", ":"}:
            return None
        if nodes[at].low.endswith(language.gerund) and nodes[at - 1].low in language.words.clause.agents:
            close = (n for n in range(at - 2, -1, -1) if nodes[n].actor)
            first = next((n for n in close if n == 0 or not _is_led(nodes, n, language)), None)
            beside = first is not None and "," not in nodes.lows[first : at - 1]
            return first if beside else _opening(nodes, at)
    return None


def _in_reply(nodes: Nodes, verb: int, language: Language) -> int | None:
    """ "Mali answered Togo by recalling its envoy": Mali, whoever is answered."""
    replying = language.words.deed.replying
    if replying.isdisjoint(nodes.words) or not nodes[verb].low.endswith(language.gerund):
        return None
    apart = language.relatives | {".", ";", ":", ","}
    for at in range(verb - 2, 0, -1):
        if nodes[at].low in apart:
            return None
        if nodes[at].low in replying:
            close = (n for n in range(at - 1, -1, -1) if nodes[n].actor)
            return next((n for n in close if n == 0 or not _is_led(nodes, n, language)), None)
    return None


def _is_led(nodes: Nodes, at: int, language: Language) -> bool:
    """ "answered Togo", "reacted to the Togolese ban": whether an actor stands behind a preposition."""
    before = at - 1 - (at > 1 and nodes[at - 1].low in language.determiners)
    phrase = nodes[at].phrase
    owned = phrase is not None and phrase.modifier
    led = nodes[before].low in language.prepositions
    return led or (owned and nodes[before].low in language.words.deed.replying)


def _opening(nodes: Nodes, at: int) -> int | None:
    """ "Mali, a friend of Fiji, answered by recalling ...": whom the sentence begins with."""
    return 0 if nodes[0].actor and at > 0 else None


def done_by_whom(nodes: Nodes, behind: int, language: Language) -> bool:
    """ "Penandatanganan (itu) dilakukan Menteri X dan Y": the passive behind the noun tells who did it."""
    if not language.nouns_after or behind >= len(nodes):
        return False
    behind += nodes[behind].low in language.demonstratives
    while behind < len(nodes) and nodes[behind].low in language.auxiliaries:
        behind += 1
    return behind < len(nodes) and nodes[behind].low in language.words.verb.light_passives


def whose_proposal(nodes: Nodes, verb: int, language: Language) -> list[Phrase]:
    """ "Permintaan Indonesia agar Australia meminta maaf ditolak X": it is Indonesia's, whatever it says."""
    opening = language.complementizers | language.words.status.purposes
    if not language.nouns_after or opening.isdisjoint(nodes.words):
        return []
    says = next((n for n in range(2, verb) if nodes[n].low in opening), 0)
    owner, noun = nodes[says - 1], nodes[says - 2].low
    if not says or not owner.actor or owner.phrase is None or "," in nodes.lows[says:verb]:
        return []
    asked = language.back_nouns.get(noun) == "act" or language.of_a_verb(noun)
    return [owner.phrase] if asked and not any(n.phrase is not None for n in nodes[: says - 2]) else []


def answering(nodes: Nodes, at: int, language: Language) -> int:
    """ "menolak tuduhan X dan menanggapi dengan mengusir": past "menanggapi dengan" to the conjunction."""
    verb = nodes[at - 1].low if at > 1 else ""
    led = language.prepositions.get(nodes[at].low) == "with"
    return at - 2 if led and verb.startswith(language.words.verb.verb_begins) else at


def of_whose_act(nodes: Nodes, at: int, language: Language) -> bool:
    """ "atas undangan Presiden X ketika berkunjung": whoever asked, said or promised it was there."""
    noun = nodes[at - 1].low
    act = language.of_a_verb(noun) or language.back_nouns.get(noun) == "act"
    return nodes[at].actor and act and nodes[at + 1].low in language.words.place.on_a_visit


def head_goes_on(nodes: Nodes, first: int, last: int, language: Language) -> int | None:
    """ "Sikap X yang memveto bantuan bagi Y memicu amarah Z": the main verb behind a clause of "yang".

    It stands right behind somebody whom a preposition leads: "yang meminta Y mundur" is one clause. So behind
    what a deed is: "Keputusan X meneken perjanjian dengan Y memicu ...".
    """
    lead = first - 1
    while (
        lead > max(0, first - LED) and nodes[lead].low.isalpha() and nodes[lead].low not in language.relatives
    ):
        lead -= 1  # "yang berulang kali memveto"
    if not language.nouns_after or lead < 1:
        return None
    deed = nodes[lead].actor and lead < DEED_BY and language.back_nouns.get(nodes[lead - 1].low) == "act"
    if nodes[lead].low not in language.relatives and not deed:
        return None
    ends = language.relatives | language.complementizers | language.words.clause.joints | {","}
    active = language.words.verb.active_prefix
    for at in range(last, min(last + GOES_ON, len(nodes) - 1)):
        if nodes[at].low in ends:
            return None
        led = nodes[at - 1].actor and nodes[at - 2].low in language.prepositions and at - 2 >= last
        if led and nodes[at].low.startswith(active) and nodes[at].low not in language.prepositions:
            return at
    return None


LED = 4
"""Most nodes between "yang" and its verb."""

DEED_BY = 4
"""Nodes from the sentence's begin before which whoever does the deed stands."""

GOES_ON = 12
"""Most nodes from a verb of a relative clause to the verb of the main clause."""
