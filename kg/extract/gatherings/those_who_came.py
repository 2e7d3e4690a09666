"""Who came, told behind a copula: "Other countries expected at the summit in Lima are Chad and Togo"."""

from __future__ import annotations

from kg.document import Phrase
from kg.extract.clauses.far_arguments import named_from
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.model import Role

OPENING = 4
"""Most words of the noun that nobody's name leads: "The three other leaders"."""

LONGEST = 9
"""Most nodes from a gathering to the copula: its city, its country, its day."""


def those_who_came(passage: Passage, trigger: Trigger) -> list[Phrase]:
    """Those whom the sentence names behind "are" or "included"; its subject only counts them; English."""
    nodes, pack = passage.nodes, passage.language
    if pack.nouns_after or not trigger.noun or any(n.actor for n in nodes[: trigger.first]):
        return []
    several = (pack.members, pack.people, pack.words.place.attendance, pack.words.place.seen_among)
    opening = nodes.lows[:OPENING]
    if not any(low in words for low in opening for words in several):
        return []
    if any(b.tie.role is not Role.ATTENDEE for b in passage.bonds):
        return []  # "Speakers at the conference included X": they speak
    for at in range(trigger.last, min(trigger.last + LONGEST, len(nodes) - 1)):
        if nodes[at].low in pack.words.place.consisting:
            first = at + 1 + (nodes[at + 1].low in pack.determiners)
            return named_from(nodes, first, len(nodes), pack)[0]
        if nodes[at].low == "." or nodes[at].low in pack.relatives:
            return []
    return []
