"""Whoever tells of his own country is its subject: "told Haiti's prime minister that his country would"."""

from __future__ import annotations

from typing import Final

from kg.document import Phrase, PhraseKind
from kg.extract.clauses.asides_before import aside_of
from kg.extract.clauses.subjects import own_state, reaches_outside
from kg.extract.words.nodes import Nodes
from kg.language import speech
from kg.language.pack import Language
from kg.language.speech_words import SpeechWords

HEARD: Final = 12
"""Nodes before a reported clause among which the verb of telling stands, with whom it was told."""

PARTING: Final = frozenset({".", "?", "!", ":", ";", "…", '"', "“", "”"})
"""Marks over which no verb of telling is looked for."""


def before_who_reports(nodes: Nodes, first: int, verb: int, language: Language) -> int | None:
    """The node before which whoever reports a clause about himself stands; none where others act in it."""
    if (reports := _goes_on_saying(nodes, verb, language)) is not None:
        return reports
    if (report := beside_what_is_reported(nodes, verb, language)) is not None:
        return report[0]
    if not reaches_outside(nodes, first, verb, language):
        told = _told_bare(nodes, verb, language)
        return None if told is None else _before_aside(nodes, told, language)
    that = first - 1
    if nodes[that].low not in speech(language.code).complementizers:
        return that  # "meminta X agar negaranya"
    told = _told(nodes, that, nodes[first].low, language)
    if told is None:
        return that
    if (report := beside_what_is_reported(nodes, told, language)) is not None:
        return report[0]  # "said Chad had closed it and announced that it would protest"
    before = _before_aside(nodes, told, language)
    return that if before == told and nodes[told].low not in speech(language.code).to_hearers else before


def _goes_on_saying(nodes: Nodes, verb: int, language: Language) -> int | None:
    """ "Lomé insisted they had been sent to guard it and demanded ...": not they, who are told of, demand.

    Behind a comma nor does whoever is named: "Chad said Togo was ready for talks, and warned of an attack".
    """
    words, low = speech(language.code), nodes[verb].low
    parted = verb > 2 and nodes[verb - 2].low == ","
    says = low in words.verbs or low in language.words.status.urging
    if language.nouns_after or not says or nodes[verb - 1].low not in language.words.clause.joints:
        return None
    for at in range(verb - 2, max(0, verb - HEARD - 1), -1):
        node = nodes[at]
        if node.low in PARTING or (node.low in words.complementizers and not parted):
            return None
        if node.low in words.verbs and nodes[at - 1].low not in language.passive_auxiliaries:
            opens = at + 1 + (parted and nodes[at + 1].low in words.complementizers)
            opens += parted and nodes[opens].low in language.determiners
            them = nodes[opens].phrase if nodes[opens].actor else None
            return at if them is not None and (parted or not them.named) else None
    return None


def beside_what_is_reported(nodes: Nodes, verb: int, language: Language) -> tuple[int, int] | None:
    """ "Togo said Chad had expelled its envoy and urged it to explain": Togo urges.

    Told by the node of "said" and of whom it is said, Chad.
    So with a past that "had" cannot have, and with what is done to whom the report is about: "had rammed its
    boat and withdrew", "said a Chadian jet had flown in and summoned the Chadian envoy". Not where a person
    is reported on, or what somebody said: those go on themselves.
    """
    joint = verb - 1
    while joint > 1 and (nodes[joint].low in speech(language.code).adverbs or nodes[joint].date is not None):
        joint -= 1
    if language.nouns_after or nodes[joint].low not in language.words.clause.joints:
        return None
    had = _had_before(nodes, joint, language)
    doer = had and next((n for n in range(had - 1, max(0, had - REPORTED), -1) if nodes[n].actor), None)
    whom = nodes[doer].phrase if doer else None
    if not had or not doer or whom is None or whom.kind is PhraseKind.PERSON or not whom.named:
        return None
    said = _said_of(nodes, doer, language)
    return (said, doer) if said and _may_be_his(nodes, verb, whom, language) else None


def _had_before(nodes: Nodes, joint: int, language: Language) -> int | None:
    """The node of "had", "was" or "would" before a conjunction, if what follows it is no verb of saying."""
    verbs = language.words.verb
    helps = verbs.pluperfects | verbs.perfects | language.words.status.would | language.passive_auxiliaries
    words = speech(language.code)
    for at in range(joint - 1, max(2, joint - REPORT), -1):
        if nodes[at].low in PARTING or nodes[at].low in language.relatives:
            return None
        if nodes[at].low in helps:
            deed = at + 1
            while deed < joint and language.before_verbs(nodes[deed].low):
                deed += 1
            return at if deed < joint and not _tells(nodes[deed].low, words) else None
    return None


def _tells(low: str, words: SpeechWords) -> bool:
    return low in words.verbs or low in words.to_hearers


def _said_of(nodes: Nodes, doer: int, language: Language) -> int | None:
    """The verb of saying right before whom a report is about, past "that", a day and who hears it."""
    words, at = speech(language.code), doer - 1
    at -= nodes[at].low in language.determiners
    if that := nodes[at].low in words.complementizers:
        at -= 1
    while at > 0 and (nodes[at].date is not None or nodes[at].low in language.words.verb.before_days):
        at -= 1
    heard = range(at - 1, max(0, at - HEARD), -1) if that else ()
    told = next((n for n in heard if nodes[n].low in PARTING or nodes[n].low in words.to_hearers), at)
    return told if told > 0 and _tells(nodes[told].low, words) else None


def _may_be_his(nodes: Nodes, verb: int, whom: Phrase, language: Language) -> bool:
    """Whether a verb behind "and" is of who reports: he says something, or "had" is not of the verb."""
    low = nodes[verb].low
    says = _tells(low, speech(language.code)) or low in language.words.status.urging | language.denials
    toward = any(
        n.phrase is not None and n.phrase.entity == whom.entity for n in nodes[verb + 1 : verb + NEAR]
    )
    return says or low in language.words.verb.only_pasts or toward


REPORT: Final = 24
"""Most nodes of what is reported behind "had"."""

REPORTED: Final = 5
"""Most nodes from whom a report is about to "had": "Chadian soldiers at the border had"."""

NEAR: Final = 5
"""Nodes behind a verb among which its object stands."""


def _told_bare(nodes: Nodes, verb: int, language: Language) -> int | None:
    """ "told the Security Council his country had left": the node of "told", where no "that" follows."""
    at = verb - 1
    while at > 0 and language.before_verbs(nodes[at].low):
        at -= 1
    own = at > 0 and own_state(nodes, at - 1, language)
    begin = at - own
    if language.nouns_after or begin < 3 or not (own or nodes[at].low in language.words.clause.body_pronouns):
        return None
    told = _told(nodes, begin, nodes[begin].low, language)
    return told if told is not None and begin - told > 1 else None


def _told(nodes: Nodes, clause: int, opens: str, language: Language) -> int | None:
    """The verb of telling before a clause, where the clause is about whoever tells.

    Whoever is warned that "it would face sanctions" faces them; his own country is always the speaker's.
    """
    words = speech(language.code)
    for at in range(clause - 1, max(0, clause - HEARD), -1):
        low = nodes[at].low
        if low in PARTING:
            return None
        if low in words.to_hearers:
            toward_it = opens in language.words.clause.body_pronouns
            warned = toward_it and (low in words.inverting or low not in words.telling)
            return None if warned else at
        if low in words.verbs:
            return at
    return None


def _before_aside(nodes: Nodes, verb: int, language: Language) -> int:
    """ "Kenya, which borders Sudan, told": the comma that opens the aside before a verb, else the verb."""
    aside = aside_of(nodes, verb, language)
    if aside is None or nodes[aside[0]].low in language.words.office.whose:
        return verb  # "Kiribati, whose president, Taneti Maamau, announced"
    return aside[0] - 1
