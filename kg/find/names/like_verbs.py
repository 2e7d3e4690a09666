"""Words that are a verb or look like one, and names that are verbs, too: Ban, May."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Token
from kg.find.knowledge import Knowledge
from kg.find.scene import GENITIVES


def is_somebody(tokens: Sequence[Token], at: int, known: Knowledge) -> bool:
    """ "Ban urged", "said May", but not "Ban on exports" or "in May"."""
    pack = known.language
    before = tokens[at - 1].low if at else ""
    if before in pack.prepositions or at + 1 >= len(tokens):
        return False
    behind = tokens[at + 1]
    if before in pack.sayings or behind.text in GENITIVES:
        return True
    verb = behind.low in pack.sayings | pack.auxiliaries | pack.words.verb.perfects
    return behind.text.islower() and (verb or behind.low.endswith(pack.past))


def of_lexicon(token: Token, known: Knowledge) -> bool:
    """A verb of the lexicon: hail, hails."""
    return token.low in known.not_names or token.low.removesuffix("s") in known.not_names


def active_form(token: Token, within: int, known: Knowledge) -> bool:
    """Whether a verb is written small, or in its active form behind a name, as headlines have it."""
    return token.text.islower() or (within > 0 and token.low.endswith(known.language.several))


def active_verb(token: Token, known: Knowledge) -> bool:
    """A verb of the lexicon between names: "Luar Negeri Ghana menuntut Togo" is no body."""
    pack, low = known.language, token.low
    prefix = pack.words.verb.active_prefix
    small = pack.nouns_after and token.text.islower() and low.startswith(prefix)
    return small and low in known.not_names and low not in pack.prepositions


def doubled(tokens: Sequence[Token], at: int) -> bool:
    """ "Airbnb Ramai-ramai": a doubled word is no name, but for one that a name begins with, "Ting-ting"."""
    behind = tokens[at + 1 : at + 3]
    return len(behind) == 2 and behind[0].text == "-" and behind[1].text == tokens[at].low
