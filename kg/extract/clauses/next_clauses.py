"""Where the next clause of a row begins: "Chad accused Mali, Mali denied it and Togo offered to mediate"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.words.nodes import QUOTES, Nodes
from kg.extract.words.verbal import looks_verbal, takes_object
from kg.language import speech
from kg.language.pack import Language


def next_clause(nodes: Nodes, behind: int, last: int, language: Language) -> int:
    """The comma or conjunction before the next clause of a row, from the node `behind` on; else `last`.

    English: another who acts stands there before a verb of his own. What "that" opens is said by somebody,
    and in "said Chile attacked its boat and Bolivia helped" both clauses are.
    """
    if language.nouns_after or behind + 1 >= len(nodes) or "" not in nodes.words:
        return last
    lows, words = nodes.lows, language.words.clause
    joints = words.joints | language.words.status.buts | {","}
    if joints.isdisjoint(lows[behind:last]) or _says_what(nodes, behind, language):
        return last
    opens = language.complementizers | language.relatives | QUOTES
    for n in range(behind, last - 2):
        if lows[n] == "," and lows[n + 1] in language.words.place.which:
            verb = _verb_of(nodes, n + 2, language)
            named = any(node.phrase is not None and node.phrase.named for node in nodes[n + 2 : verb])
            if named and _finite(nodes, verb, language):
                return n  # "condemned the strikes on Suva, which Fiji blamed on Togo"
        if lows[n] in opens:
            return last
        if lows[n] in joints and (_clause_at(nodes, n, language) or _brings_about(lows, n, language)):
            return n
    return last


def _says_what(nodes: Nodes, behind: int, language: Language) -> bool:
    """ "claimed Chad shelled a village and Mali helped it": what somebody says, though no "that" opens it."""
    at = behind + (nodes[behind].low in language.determiners)
    return at + 1 < len(nodes) and nodes[at].actor and _finite(nodes, at + 1, language)


def _brings_about(lows: Sequence[str], comma: int, language: Language) -> bool:
    """ "rejected the offer, prompting Qatar to leave": what follows from it is another's."""
    led = lows[comma] == "," and lows[comma + 1] in language.words.clause.causing
    return led and lows[comma + 1].endswith(language.gerund)


def _clause_at(nodes: Nodes, joint: int, language: Language) -> bool:
    """Whether behind a comma or conjunction somebody acts with a verb of his own."""
    lows, at = nodes.lows, joint + 1
    comma = lows[joint] == ","
    if comma and lows[at] in language.words.clause.joints:
        at += 1
    verb = _verb_of(nodes, at, language)
    if not verb or not _finite(nodes, verb, language) or lows[verb] in language.sayings:
        return False
    listed = not comma or not language.words.clause.joints.isdisjoint(lows[at:verb])
    if listed and nodes[joint - 1].actor:
        return False  # "talks that Chad, Mali and Togo held": a row of three
    if _has_object(nodes, verb, language):
        return True
    said = lows[verb] in speech(language.code).verbs  # "Chad will pay, Togo insisted"
    if not said and _no_participle(nodes, verb, language):
        return True
    return comma and at == joint + 1 and _row_ends(nodes, verb, language)


def _verb_of(nodes: Nodes, at: int, language: Language) -> int:
    """The verb behind the actor, or the actors joined by "and", that stand at a node; 0 where none does."""
    lows, joints = nodes.lows, language.words.clause.joints
    while True:
        at += lows[at] in language.determiners
        if lows[at] in language.words.clause.body_pronouns:  # "threatened Togo and it rejected the demand"
            at += 1
            break
        phrase = nodes[at].phrase if at + 1 < len(nodes) else None
        people = phrase is not None and lows[at + 1] in language.people
        if phrase is None or not nodes[at].actor or (phrase.modifier and not people):
            return 0
        at += 1 + people  # "and Russian troops seized it"
        if lows[at] not in joints or at + 2 >= len(nodes):
            break
        at += 1
    while at + 1 < len(nodes) and language.before_verbs(lows[at]):
        at += 1
    return at


def _finite(nodes: Nodes, at: int, language: Language) -> bool:
    low = nodes.lows[at] if at < len(nodes) else ""
    irregular = low in language.words.verb.object_verbs or low in speech(language.code).predicates
    return bool(low) and (irregular or looks_verbal(low, language))


def _no_participle(nodes: Nodes, verb: int, language: Language) -> bool:
    """Whether a verb without an object is none of those that may tell what was done to somebody."""
    agents = language.words.clause.agents
    return not looks_verbal(nodes.lows[verb], language) and agents.isdisjoint(nodes.lows[verb + 1 : verb + 2])


def _has_object(nodes: Nodes, verb: int, language: Language) -> bool:
    """Whether what stands behind a verb makes it no participle: "denied it", "called for", "offered to"."""
    behind = nodes.lows[verb + 1 : verb + 2]
    slot = language.prepositions.get(behind[0]) if behind else None
    words = language.words.clause
    led = slot == "for" or not (words.infinitives | words.body_pronouns).isdisjoint(behind)
    return led or takes_object(nodes, verb + 1, language)


def _row_ends(nodes: Nodes, verb: int, language: Language) -> bool:
    """ ", Togo refused and Benin threatened sanctions": the last of a row has its "and" and a verb, too."""
    lows, joints = nodes.lows, language.words.clause.joints
    for n in range(verb + 1, len(nodes) - 2):
        if lows[n] in joints:
            last = _verb_of(nodes, n + 1, language)
            return bool(last) and _finite(nodes, last, language)
    return False


def own_clause_from(nodes: Nodes, verb: int, first: int, language: Language) -> int:
    """The comma or conjunction before a verb's own subject: "denied it, and Togo offered"; -1 where none is.

    Not one that joins two names: of "no envoy of Chad and Mali came" nobody knows where a clause begins.
    """
    lows, found = nodes.lows, -1
    joints = {",", language.words.clause.plain_joint} | language.words.status.buts
    at = verb - 1
    while at > first and language.before_verbs(lows[at]):
        at -= 1
    at -= lows[at] in language.people and nodes[at - 1].actor
    while at > first + 1 and nodes[at].actor:
        at -= 1
        at -= lows[at] in language.determiners
        if at <= first or lows[at] not in joints:
            break
        found = at - (lows[at] != "," and lows[at - 1] == ",")
        at = found - 1
    return found if found > first and not nodes[found - 1].actor else -1
