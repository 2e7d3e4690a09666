"""Whom an opening "with" names: "With Cuba and Chad restoring ties on Monday, ..."."""

from __future__ import annotations

from kg.document import Phrase
from kg.extract.clauses.coordination import coordinated
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language


def with_them(nodes: Nodes, verb: int, language: Language, anywhere: bool = False) -> list[Phrase]:
    """ "Ties have soured, with Chad and Niger expelling envoys": those between "with" and a participle.

    They stand behind a comma, or `anywhere`: "opened in Manila with Chad and Niger in attendance".
    """
    at = verb - 1
    while at > 0 and (nodes[at].low.endswith(language.adverbial) or nodes[at].date is not None):
        at -= 1
    if language.nouns_after or at < 1 or not nodes[at].actor:
        return []
    row = coordinated(nodes, at, 0, language)
    lead = next((n for n in range(at, -1, -1) if nodes[n].phrase is row[0]), 0) - 1
    while lead > 0 and nodes[lead].low in language.determiners:
        lead -= 1
    if language.prepositions.get(nodes[lead].low) != "with":
        return []
    # At the beginning only where a day parts it from what follows: "envoys, France recalled its own".
    comma = next((n for n in range(verb, len(nodes)) if nodes[n].low == ","), 0)
    dated = lead == 0 and comma > 0 and nodes[comma - 1].date is not None
    return row if dated or anywhere or nodes[lead - 1].low == "," else []
