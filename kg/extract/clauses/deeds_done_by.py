"""Whoever is told to have done the deed that a sentence is about: "Pengusiran dubes X oleh Y dikecam".

In English whoever stands behind a participle and "by": "The role played by Togo was praised".
"""

from __future__ import annotations

from kg.document import Phrase
from kg.extract.clauses.coordination import coordinated
from kg.extract.clauses.implied import last_joined
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal
from kg.find.scene import GENITIVES
from kg.language.pack import Language
from kg.model import Kind, Plover

NAMED = 3
"""Most words from "oleh" to the name of who did it: "oleh pasukan khusus Togo"."""

HEADS = 2
"""First words of a clause among which the noun of a deed stands."""


def by_whom_it_was_done(nodes: Nodes, first: int, verb: int, language: Language) -> list[Phrase] | None:
    """ "Penahanan wartawan Jerman oleh Turki dikecam Austria": Turkey is blamed, and no German is.

    None where no deed's noun opens the clause, or another verb stands between it and whoever did it.
    """
    agents = language.words.clause.agents
    if not language.nouns_after or agents.isdisjoint(nodes.words):
        return None
    deeds, conduct = language.words.deed.deeds, language.words.deed.conduct
    opening = range(first, min(first + HEADS, verb))
    head = next((n for n in opening if nodes[n].low in deeds or nodes[n].low in conduct), None)
    by = next((n for n in range(verb - 1, head, -1) if nodes[n].low in agents), 0) if head is not None else 0
    if head is None or not by:
        return None
    if any(n.low in language.relatives or looks_verbal(n.low, language) for n in nodes[head + 1 : by]):
        return None
    at = next((n for n in range(by + 1, min(by + 1 + NAMED, verb)) if nodes[n].actor), None)
    last = None if at is None else last_joined(nodes, at, verb, language)
    if at is None or last is None:
        return None
    if any(n.actor or n.low in language.relatives for n in nodes[last + 1 : verb]):
        return None
    return coordinated(nodes, last, at, language)


def whose_it_was(nodes: Nodes, first: int, trigger: Trigger, language: Language) -> list[Phrase]:
    """ "The role played by Togo was praised", "A ship owned by Togo was seized": it is Togo's."""
    words = language.words
    if language.nouns_after or words.clause.agents.isdisjoint(nodes.lows[first : trigger.first]):
        return []
    at = trigger.first - 1
    while at > first and (nodes[at].date is not None or _before_passive(nodes[at].low, language)):
        at -= 1
    row = coordinated(nodes, at, first, language) if nodes[at].actor else []
    by = next((n - 1 for n in range(at, first, -1) if row and nodes[n].phrase is row[0]), first)
    by -= nodes[by].low in language.determiners
    own = words.verb.performed if trigger.frame.kind is Kind.STATEMENT else words.verb.owned
    whose = by > first + 1 and nodes[by].low in words.clause.agents and nodes[by - 1].low in own
    return row if whose and trigger.frame.kind in (Kind.STATEMENT, Kind.MEASURE) else []


def _before_passive(word: str, language: Language) -> bool:
    """Whether a word may stand between who undergoes a passive and its participle: "was sharply"."""
    return word == "," or language.before_verbs(word) or word in language.words.verb.before_days


def whose_judged(nodes: Nodes, first: int, trigger: Trigger, language: Language) -> list[Phrase]:
    """ "Chad's buildup near Mali was condemned", "Chad's massing of troops near Mali": Chad is; English."""
    frame = trigger.frame
    owner = first + (nodes[first].low in language.determiners)
    judged = frame.kind is Kind.STATEMENT and frame.plover in JUDGED and not language.nouns_after
    if not judged or owner + 3 >= trigger.first or not nodes[owner].actor:
        return []
    if nodes[owner + 1].low not in GENITIVES or any(
        n.low in {",", ";"} for n in nodes[owner : trigger.first]
    ):
        return []
    words = language.words
    said = words.deed.menaces | words.place.answered
    for at in range(owner + 2, min(owner + 2 + DEED, trigger.first - 1)):
        low, behind = nodes[at].low, nodes[at + 1].low
        doing = low.endswith(language.gerund) and len(low) > 4
        if behind in language.prepositions and (doing or low in words.deed.deeds or low in said):
            return coordinated(nodes, owner, first, language)
        if behind in language.complementizers and low in said:
            return coordinated(nodes, owner, first, language)
    return []


JUDGED = frozenset({Plover.ACCUSE, Plover.REJECT, Plover.SUPPORT, Plover.PROTEST})
"""Types of what is said of somebody's deed."""

DEED = 3
"""Most words from an owner to the end of his deed: "its latest troop deployment"."""
