"""Whom a relative clause is toward, and who does it: "the bloc, which they accused of cruelty"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.clauses.coordination import coordinated
from kg.extract.clauses.edges import behind_aside
from kg.extract.clauses.implied import antecedent_at
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language


def whom(nodes: Nodes, first: int, verb: int, language: Language) -> tuple[str, list[Phrase]] | None:
    """Whom the verb of an object relative is toward, and in which slot: "whom Wong met", "with whom".

    `first` is the first node of the verb's clause, right behind the pronoun.
    """
    at = first - 1
    undergone = _done_by_it(nodes, first, verb, language) or _without_object(nodes, first, verb, language)
    if at < 1 or not (nodes[at].low in language.words.clause.object_relatives or undergone):
        return None
    if behind_aside(nodes, first, verb, language):
        return None
    slot = language.prepositions.get(nodes[at - 1].low)
    antecedent = antecedent_at(nodes, at - (slot is not None), language)
    if antecedent is None and nodes[at].low in language.words.clause.object_relatives:
        antecedent = _person_before(nodes, at)
    if antecedent is None:
        return None
    return slot or "object", coordinated(nodes, antecedent, antecedent, language)


ASIDE = 9
"""Most nodes from a name to "whom", where a participle stands between: "X, convicted of fraud, to whom"."""


def _person_before(nodes: Nodes, at: int) -> int | None:
    """The nearest person before "whom", in its sentence."""
    for n in range(at - 1, max(-1, at - ASIDE), -1):
        phrase = nodes[n].phrase if nodes[n].actor else None
        if nodes[n].low in {";", ":"}:
            return None
        if phrase is not None:
            return n if phrase.kind is PhraseKind.PERSON else None
    return None


def _done_by_it(nodes: Nodes, first: int, verb: int, language: Language) -> bool:
    """ "left the bloc, which they accused of cruelty": between "which" and the verb stands who does it."""
    if language.nouns_after or first < 2 or nodes[first - 1].low not in language.relatives:
        return False
    own = (
        nodes[first].low in language.words.clause.body_pronouns | language.persons.keys()
        or nodes[first].actor
    )
    behind = nodes.lows[verb + 1 : verb + 2]
    bare = bool(behind) and language.prepositions.get(behind[0]) is not None
    blamed = nodes[verb].low in language.words.clause.blamed
    return own and bare and blamed and all(language.before_verbs(n.low) for n in nodes[first + 1 : verb])


def _without_object(nodes: Nodes, first: int, verb: int, language: Language) -> bool:
    """ "The envoy that Chad expelled last week": a subject of its own before the verb, no object behind."""
    opens = nodes[first - 1].low
    if language.nouns_after or first < 2 or opens not in language.relatives | language.complementizers:
        return False
    own = nodes[first].actor and all(language.before_verbs(n.low) for n in nodes[first + 1 : verb])
    at = verb + 1
    at += at + 1 < len(nodes) and nodes[at].low in language.words.clause.before_days  # "on Monday"
    behind = nodes[at] if at < len(nodes) else None
    closed = behind is None or behind.date is not None or behind.low in {",", "."}
    whose = nodes[first - 2]
    return own and closed and (whose.actor or whose.low in language.people)


def which_they(nodes: Nodes, first: int, verb: int, language: Language) -> int | None:
    """ "Mali and Niger left the bloc, which they accused of cruelty": whoever the sentence began with."""
    if nodes[first].actor or not _done_by_it(nodes, first, verb, language):
        return None
    return next((n for n in range(first - 2) if nodes[n].actor and nodes[n].phrase is not None), None)
