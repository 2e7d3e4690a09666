"""Those of a number who are named apart: "Lima negara menolak, yakni X dan Y", "143 negara, termasuk X"."""

from __future__ import annotations

from itertools import pairwise

from kg.document import Phrase
from kg.extract.clauses.prepositions import preposition
from kg.extract.slots import Arguments
from kg.extract.triggers.triggers import Bond, Trigger
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language

REACH = 16
"""Most nodes from a verb to the names of those who do it: "menolak usul agar ..., yakni X dan Y"."""

ANYONE = True
"""Who comes to a gathering, whatever he is called: tamu, tokoh."""

OPENING = 5
"""Most nodes of a nameless subject: "sebanyak lima negara anggota tetap"."""


def of_a_number(
    nodes: Nodes,
    first: int,
    trigger: Trigger,
    last: int,
    left: list[Phrase],
    language: Language,
    found: Arguments,
) -> list[Phrase]:
    """The subjects of a verb, with those of a number of states who are named apart from it."""
    if apart := _members_apart(nodes, trigger.first, language):
        return apart
    left = left or _listed_behind(nodes, first, trigger, last, language, found)
    return _examples_of(nodes, first, trigger.first, left, language)


def _members_apart(nodes: Nodes, verb: int, language: Language) -> list[Phrase]:
    """ "Dua anggota Uni Afrika, yaitu Chad dan Togo, sampai kini menolak": the two, and not their union."""
    close = verb - 1
    while close > 0 and verb - close <= ADVERBS and (nodes[close].low.isalpha() or nodes[close].date):
        close -= 1
    if not language.nouns_after or close < ADVERBS or nodes[close].low != ",":
        return []
    row: list[Phrase] = []
    at = close - 1
    while at >= 0 and (nodes[at].actor or nodes[at].low in language.coordinators):
        counted = nodes[at].actor and _number_before(nodes, at, language)
        if counted:  # "Dua anggota Uni Afrika, Chad dan Togo, menolak"
            return row if counted == len(row) else []
        row = [p for p in (nodes[at].phrase,) if p is not None and nodes[at].actor] + row
        at -= 1
    opened = next((n for n in (at, at - 1) if n > 1 and named_from(nodes, n, language) == at + 1), None)
    if opened is None or nodes[opened - 1].low != ",":
        return []
    return row if _number_before(nodes, opened - 2, language) else []


ADVERBS = 4
"""Most words between a row of names and the verb: "sampai kini", "kemarin juga"."""


def _number_before(nodes: Nodes, at: int, language: Language) -> int:
    """How many the phrase at `at` counts, in it or before its noun: "dua anggota X", "dua tetangga X"."""
    if not nodes[at].actor:
        return 0
    own = nodes[at].text.lower().split()[0]
    before = nodes[at - 2].low if at > 1 and nodes[at - 1].low.isalpha() else ""
    return language.numbers.get(own) or language.numbers.get(before, 0)


def _listed_behind(
    nodes: Nodes, first: int, trigger: Trigger, last: int, language: Language, found: Arguments
) -> list[Phrase]:
    """ "Lima negara menolak resolusi itu, yakni X dan Y": they, whom no slot of the verb has any more."""
    if trigger.noun or trigger.passive or not language.nouns_after:
        return []
    if not _counts(nodes, first, trigger.first, language):
        return []
    row = _listed(nodes, trigger.last, last, language)
    found.slots.update({s: [p for p in ps if p not in row] for s, ps in found.slots.items()} if row else {})
    return row


def guests_behind(nodes: Nodes, first: int, bond: Bond, language: Language) -> list[Phrase]:
    """ "Sejumlah tamu hadir dalam KTT itu, di antaranya X": those of the guests who bear a name."""
    if bond.passive or not language.nouns_after or not _counts(nodes, first, bond.first, language, ANYONE):
        return []
    return _listed(nodes, bond.last, len(nodes), language)


def _listed(nodes: Nodes, begin: int, last: int, language: Language) -> list[Phrase]:
    """Those whom ", yakni" names behind a verb; none where another number stands before it."""
    for at in range(begin + 1, min(last, begin + REACH)):
        behind = named_from(nodes, at, language) if nodes[at - 1].low == "," else None
        if behind is not None:
            row = _row(nodes, behind, language)
            return [] if _counts(nodes, begin, at - 1, language) else row
    return []


def _examples_of(nodes: Nodes, first: int, verb: int, left: list[Phrase], language: Language) -> list[Phrase]:
    """ "Sebanyak 143 negara anggota PBB, termasuk Indonesia, mendukung": Indonesia, and not the UN."""
    if len(left) != 1 or not language.nouns_after:
        return left
    at = next((n for n in range(verb - 1, first, -1) if nodes[n].phrase is left[0]), 0)
    if not at or nodes[at - 1].low not in language.members or nodes[at + 1].low != ",":
        return left
    behind = named_from(nodes, at + 2, language)
    return left if behind is None else _row(nodes, behind, language) or left


def named_from(nodes: Nodes, at: int, language: Language) -> int | None:
    """The node behind "yakni", "termasuk" or "di antaranya" at `at`, from which on they are named."""
    opened = preposition(nodes, at, language) if nodes[at].low else None
    return opened[1] if opened is not None and opened[0] == "including" else None


def _counts(nodes: Nodes, first: int, end: int, language: Language, anyone: bool = False) -> bool:
    """Whether so many states or leaders without a name stand before node `end`: "sebanyak lima negara".

    Of `anyone` the noun may be any: "sejumlah tamu".
    """
    at = end - 1
    while at > first and (language.before_verbs(nodes[at].low) or nodes[at].low == ","):
        at -= 1
    opening = nodes[max(first, at - OPENING) : at + 1]
    if any(n.actor for n in opening):
        return False
    heads, counts = language.members | language.government, language.quantities | language.determiners
    for one, other in pairwise(opening):
        counted = one.low in language.numbers or one.low.isdigit() or one.low in counts
        if counted and (other.low in heads or (anyone and other.low.isalpha())):
            return True
    return False


def _row(nodes: Nodes, at: int, language: Language) -> list[Phrase]:
    """The actors from node `at` on that commas and "and" join."""
    out: list[Phrase] = []
    for node in nodes[at:]:
        if node.actor and node.phrase is not None:
            out.append(node.phrase)
        elif node.low not in language.coordinators:
            break
    return out
