"""Family names that are verbs or small words, too: Ban, May."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Token
from kg.find.knowledge import Knowledge
from kg.find.scene import GENITIVES


def acts(tokens: Sequence[Token], at: int, known: Knowledge) -> bool:
    """ "Ban urged", "said May", but not "Ban on exports" or "in May"."""
    pack = known.language
    before = tokens[at - 1].low if at else ""
    if before in pack.prepositions or at + 1 >= len(tokens):
        return False
    behind = tokens[at + 1]
    if before in pack.sayings or behind.text in GENITIVES:
        return True
    verb = behind.low in pack.sayings | pack.auxiliaries | pack.words.clause.perfects
    return behind.text.islower() and (verb or behind.low.endswith(pack.past))
