"""English words that look like verbs and are none: plurals, gerunds with "of", mere participles."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal
from kg.find.scene import GENITIVES
from kg.language.pack import Language


def gerund(nodes: Nodes, first: int, last: int, language: Language) -> bool:
    """ "the shooting", "over the alleged killing of two soldiers": nobody of the sentence's own does it."""
    before = nodes[first - 1]
    if before.phrase is not None:
        return False
    word = before.low
    if word in language.determiners or word in language.demonstratives or word in GENITIVES:
        return True
    if word in language.words.deed.violent:
        return True  # "a risk from fierce fighting around the airport"
    far = nodes[first - 2].low if first > 1 else ""
    of = last < len(nodes) and language.prepositions.get(nodes[last].low) == "of"
    if (
        last < len(nodes)
        and language.prepositions.get(nodes[last].low) == "by"
        and _by_people(nodes, last + 1)
    ):
        return True  # "faces (increased) shelling by Russian forces", "because of shelling by Russia"
    if word in language.possessives and not of and not (last < len(nodes) and nodes[last].actor):
        return True  # "to offer his backing"
    plain = word.isalpha() and word not in language.auxiliaries and word not in language.coordinators
    beside = f"{far} {word}" == "well as"  # "an attack, as well as blocking of the entrance"
    return of and (beside or (plain and far in language.determiners))


def _by_people(nodes: Nodes, at: int) -> bool:
    """Whether an actor stands right behind a preposition, or its article: whoever does what a noun tells."""
    return any(node.actor for node in nodes[at : at + 2])


def counted(nodes: Nodes, first: int, last: int, language: Language) -> bool:
    """ "20 soldiers were killed and 30 (others) wounded": a number of those whom something is done to."""
    behind = nodes[last].low if last < len(nodes) else ""
    at = first - 1 - (nodes[first - 1].low in language.words.clause.additional)
    many = nodes[at].low.isdecimal() or (at < first - 1 and nodes[at].low in language.numbers)
    return many and behind not in language.determiners


def listed(nodes: Nodes, first: int, last: int, language: Language) -> bool:
    """ "discussed energy and support for refugees": the last of what is listed, and no verb."""
    behind = nodes[last].low if last < len(nodes) else ""
    joined = nodes[first - 1].low in language.words.clause.joints and last - first == 1
    return joined and behind in language.words.verb.gerund_leads


def plural(nodes: Nodes, first: int, last: int, language: Language) -> bool:
    """ "coast guard ships", "F-16 jets to", "at mass protests", "North Korea said sanctions have failed"."""
    low, before = nodes[first].low, nodes[first - 1]
    if not low.endswith("s") or low in language.words.time.beginning:
        return False
    word, behind = before.low, nodes[last].low if last < len(nodes) else ""
    if behind in language.passive_auxiliaries or behind in language.words.verb.perfects:
        return True
    if word in language.words.clause.joints and behind.endswith(language.past):
        return True  # "equipment and supplies donated by Oman"
    if not (word.isalpha() or before.phrase or word[-1:].isdecimal()) and looks_verbal(behind, language):
        return True  # "(Peruvian) ships collided with"
    if low in language.words.verb.hardly_verbs and not _leads_an_object(nodes, last, language):
        return True  # "renewed its Russia sanctions on Monday"
    if last - first > 1:
        led = nodes[first - 2].low if first > 1 else ""
        if word in language.words.verb.particles and led.isalpha():
            return True  # "turned down talks with Togo"
        if before.phrase is not None and low in language.people:
            return led in language.numbers or led.isdecimal()  # "four Russian spies on a plane"
        return word[-1:].isdecimal() or (word.isalpha() and led in language.prepositions)
    if before.phrase is not None:
        people = low in language.people and not _leads_an_object(nodes, last, language)  # "X hosts Y in Rome"
        return before.phrase.modifier or people  # "at Philippine ships near the reef"
    opens = word in language.words.verb.finite_subjects or word in language.auxiliaries
    if not word.isalpha() or opens or word.endswith(language.adverbial):
        return word[-1:].isdecimal() or word in GENITIVES  # "1,800 bombs"
    return True


def _leads_an_object(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether somebody or something to whom it is done may begin at a node."""
    if at >= len(nodes):
        return False
    node = nodes[at]
    opens = language.determiners | language.possessives
    return node.actor or node.low in opens or node.low in language.numbers or node.low.isdecimal()


def attribute(words: tuple[str, ...], at: int, language: Language) -> bool:
    """ "Egypt's ousted president", "calls for expanded trade": a participle that only tells which."""
    word, irregular = words[at], language.words.verb.adjectival
    if language.nouns_after or not (word.endswith(language.past) or word in irregular):
        return False
    if at > 1 and words[at - 1] == "-" and not words[at - 2] and word in language.words.deed.backed:
        return True  # "Omani-brokered talks between"
    # "the recently elected president"
    hyphen = at > 2 and words[at - 1] == "-" and words[at - 2].endswith(language.adverbial)
    adverb = at > 1 and words[at - 1].endswith(language.adverbial)
    adverb = adverb and words[at - 1] not in language.words.place.sitting  # "The assembly elected X"
    first = at - 1 - (2 * hyphen or adverb)
    before = words[first] if at > 0 else ""
    if before in language.words.clause.subordinators and first and words[first - 1] in language.auxiliaries:
        return False  # "has since expelled two diplomats"
    if before in language.determiners or before in language.possessives or before in GENITIVES:
        return True
    if at + 1 >= len(words):
        return False
    behind = words[at + 1]  # empty where a name stands there: "aid to displaced Somalis"
    slot = language.prepositions.get(before, "by")
    if first < at - 1:  # "received 15 newly appointed ambassadors"
        several = behind.isalpha() and behind.endswith(language.several)
        return several and (slot != "by" or before in language.numbers or before.isdecimal())
    if before in language.numbers or before.isdecimal():
        if not behind and at + 2 < len(words):  # "the relief of four besieged Syrian towns"
            behind = words[at + 2]
        return behind.endswith(language.several) and behind.isalpha() and behind not in language.prepositions
    auxiliary = before in language.auxiliaries or before in language.words.verb.perfects
    if not auxiliary and _takes_those(words, at, language):
        return True
    verb = before in language.words.verb.bare_verbs and before not in language.passive_auxiliaries
    led = (verb and not auxiliary) or slot != "by"
    named = not behind and slot not in VERB_SLOTS
    return (behind.isalpha() and led and behind not in language.prepositions) or named


def _takes_those(words: tuple[str, ...], at: int, language: Language) -> bool:
    """ "Peru visited wounded soldiers", "said freed hostages": behind a verb, which of those it is done to.

    Those with a name ("wounded Kenyan soldiers") only where the verb's subject opens its clause: in "the
    ships Peru freed attacked Kenya" ships attack.
    """
    verb, noun = words[at - 1], words[at + 1]
    takes = verb in language.words.verb.object_verbs or verb in language.sayings
    takes = takes or (len(verb) > 4 and verb.endswith(language.past))
    if not takes or verb in language.passive_auxiliaries:
        return False
    if noun:
        several = noun.isalpha() and noun.endswith(language.several) and noun not in language.prepositions
        return several or noun in language.people
    doer = at - 2 - (at > 2 and words[at - 2] in language.people)  # "Kenyan doctors treated"
    opens = words[doer - 1] if doer > 0 else ","
    small = language.determiners | language.complementizers | language.coordinators
    return doer >= 0 and not words[doer] and (not opens.isalpha() or opens in small)


VERB_SLOTS = frozenset({"by", "other"})
"""Slots of prepositions behind which a verb may stand, or no noun: "as expected"."""


def noun_of_a_meeting(nodes: Nodes, at: int, language: Language) -> bool:
    """ "hold a joint cabinet meeting in Prizren": the object of a verb that carries it, and no gerund.

    Neither is "at an emergency meeting", "at the SADC emergency meeting", nor "The SADC troika meeting in".
    """
    if _of_its_body(nodes, at, language):
        return True
    if nodes[at - 1].low in language.words.body.small_bodies:
        before = nodes[max(0, at - CARRIED) : at - 1]
        return any(n.low in language.determiners for n in before)
    carrying = language.words.gathering.meeting_verbs
    some, within = language.words.clause.indefinite, language.words.place.within
    for first in range(at - 1, max(-1, at - 1 - CARRIED), -1):
        low = nodes[first].low
        if low in language.determiners or low in language.possessives:
            leading = nodes[first - 1].low if first > 0 else ""
            return leading in carrying or (low in some and leading in within)
        if not (low.isalpha() or low == "-"):
            return False
    return False


def _of_its_body(nodes: Nodes, at: int, language: Language) -> bool:
    """ "the ASEAN extraordinary meeting": a body with its article, and behind it what kind of meeting."""
    body = at - 1
    while body > 0 and nodes[body].low in language.words.body.who_meets:
        body -= 1
    phrase = nodes[body].phrase
    if not 0 < body < at - 1 or phrase is None or phrase.kind is not PhraseKind.ORGANIZATION:
        return False
    people = nodes[at - 1].low.endswith(language.several)  # "the SADC ministers meeting in Lome agreed"
    return not people and nodes[body - 1].low in language.determiners


CARRIED = 5
"""Most nodes from the verb that carries a meeting to its noun."""
