"""Those whom somebody meets, of whom a name tells only whence they are: "counterparts from Chad and Peru"."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language


def led_by_of(nodes: Nodes, at: int, language: Language) -> int | None:
    """The node of "from" before the names that end at `at`; of "of" where they are several.

    "X will meet the ministers of Chad and Peru before flying home": X flies, not those whom he meets.
    """
    lead, several = at, False
    while lead and (nodes[lead].phrase is not None or nodes[lead].low in language.coordinators):
        phrase = nodes[lead].phrase
        group = phrase is not None and phrase.kind is PhraseKind.GROUP
        several = several or group or nodes[lead].low in language.coordinators
        lead -= 1
    slots = ("from", "of") if several else ("from",)
    led = bool(lead) and language.prepositions.get(nodes[lead].low) in slots
    return lead if led and not language.nouns_after else None
