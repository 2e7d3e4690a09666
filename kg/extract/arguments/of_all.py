"""Relative pronouns that mean several: "Chad and Mali, which recalled their envoys", "all of whom have"."""

from __future__ import annotations

from itertools import takewhile

from kg.document import Phrase, PhraseKind
from kg.extract.clauses.coordination import coordinated
from kg.extract.triggers.triggers import Bond, Trigger
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language
from kg.model import Kind, Role


def all_of_whom(nodes: Nodes, first: int, language: Language) -> int | None:
    """ "Chad, Mali and Niger, all of whom have expelled ...": the last of those whom "all" means."""
    if first < 5 or nodes[first - 2].low not in language.of_words or nodes[first - 4].low != ",":
        return None
    all_of_them = nodes[first - 3].text.lower() in language.words.clause.all_of_them
    return first - 5 if all_of_them and nodes[first - 5].actor else None


def more_than_one(nodes: Nodes, first: int, at: int, language: Language) -> list[Phrase]:
    """All whom a relative pronoun before node `first` means, where it means more than the one at `at`."""
    return (
        _pair_set_off(nodes, first, at, language)
        or _envoys_of_all(nodes, first, at, language)
        or _people_of_all(nodes, at, language)
        or _people_from_all(nodes, first, at, language)
        or _states_of_a_list(nodes, first, at, language)
    )


def who_met(nodes: Nodes, at: int, trigger: Trigger | Bond, language: Language) -> list[Phrase]:
    """ "X of Peru and Y of Chile, who met in Lima, praised": nobody meets alone: both do."""
    if isinstance(trigger, Bond) or trigger.frame.kind not in TOGETHER or language.nouns_after:
        return []
    if trigger.passive or trigger.frame.roles.get("subject") is not Role.ATTENDEE or not nodes[at].actor:
        return []
    behind = list(takewhile(lambda n: n.low not in {",", ".", ";"}, nodes[trigger.last :]))
    slots = {language.prepositions.get(n.low) for n in (nodes[trigger.last - 1], *behind)}
    row = coordinated(nodes, at, 0, language) if "with" not in slots else []
    return row if len(row) > 1 and not (behind and behind[0].actor) else []


TOGETHER = frozenset({Kind.MEETING, Kind.NEGOTIATION, Kind.CALL})
"""Kinds of what nobody does alone."""


def _pair_set_off(nodes: Nodes, first: int, at: int, language: Language) -> list[Phrase]:
    """ "Chile and Colombia, which recalled their envoys, demanded": both, where they begin the sentence.

    So "X and Y, who were (have, also) ..."; whoever "took office in May" is Y alone.
    """
    if nodes[first - 2].low != "," or at != first - 3:
        return []
    row = coordinated(nodes, at, 0, language)
    begins = next((n for n in nodes if n.phrase is not None), None)
    own = nodes.lows[first : first + OWN_REACH]
    alone = begins is None or begins.phrase is not row[0] or not language.words.group.its.isdisjoint(own)
    states = all(p.kind is PhraseKind.COUNTRY for p in row)
    several = not language.words.clause.of_several.isdisjoint(own[:1])
    return row if len(row) > 1 and (states or several) and not alone else []


def _envoys_of_all(nodes: Nodes, first: int, at: int, language: Language) -> list[Phrase]:
    """ "Ambassadors of Chad, Mali and Niger who presented": those of all, where no comma parts the clause."""
    row = coordinated(nodes, at, 0, language) if first == at + 2 and not language.nouns_after else []
    lead = next((n for n in range(at, -1, -1) if row and nodes[n].phrase is row[0]), 0)
    plural = nodes[lead].text.lower().split()[0] if lead else ""
    before = nodes[lead - 2].low if lead > 1 and nodes[lead - 1].low in language.of_words else ""
    several = {plural, before} & (language.people | language.words.title.ranks.keys())
    return row if len(row) > 1 and any(word.endswith("s") for word in several) else []


OWN_REACH = 4
"""Words of a relative clause in which "its" says that it tells of one alone."""


def _people_of_all(nodes: Nodes, at: int, language: Language) -> list[Phrase]:
    """ "Ghanaian and UN experts, who met in Accra": of both, whose people the noun behind them tells."""
    people = nodes[at + 1].low
    several = people in language.people and people.endswith(language.several)
    row = coordinated(nodes, at, 0, language) if several and not language.nouns_after else []
    return row if len(row) > 1 and all(p.kind is not PhraseKind.PERSON for p in row) else []


def _people_from_all(nodes: Nodes, first: int, at: int, language: Language) -> list[Phrase]:
    """ "met officials from Peru, Chile, and Mali, who warned": all of whom people were met."""
    if language.nouns_after or at != first - 3 or nodes[first - 2].low != ",":
        return []
    row = coordinated(nodes, at, 0, language)
    lead = next((n for n in range(at, -1, -1) if row and nodes[n].phrase is row[0]), 0)
    words = nodes[lead].text.lower().split()
    led = len(words) > 1 and words[0] in language.people
    led = led and language.prepositions.get(words[1]) in ("from", "of")
    return row if len(row) > 1 and led and all(p.kind is not PhraseKind.PERSON for p in row) else []


LIST = 3
"""Fewest states of a list that a relative clause right behind it tells of."""


def _states_of_a_list(nodes: Nodes, first: int, at: int, language: Language) -> list[Phrase]:
    """ "Arab Saudi, Mesir, dan Bahrain yang memutus hubungan": all of them do, if no comma is there."""
    row = coordinated(nodes, at, 0, language) if language.nouns_after and first == at + 2 else []
    return row if len(row) >= LIST and all(p.kind is PhraseKind.COUNTRY for p in row) else []
