"""Whether a tie tells of the leader of a delegation, before or behind its verb."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.arguments.together import named_behind
from kg.extract.clauses.clauses import clause
from kg.extract.clauses.prepositions import leads_delegation
from kg.extract.drafts import Draft
from kg.extract.gatherings.there_too import told_last
from kg.extract.passage import GATHERINGS, Passage, Telling
from kg.extract.triggers.triggers import Bond
from kg.extract.words.verbal import looks_verbal
from kg.model import Evidence, Kind, Role

LED = 6
"""Most words between "led" and the delegation."""


def delegation_behind(passage: Passage, bond: Bond) -> bool:
    """ "led a high-level Kenyan delegation": what is led is a delegation."""
    behind = passage.nodes[bond.last : bond.last + 1 + LED * (not passage.language.nouns_after)]
    led = next((n for n, node in enumerate(behind) if node.low in passage.language.prepositions), len(behind))
    behind = behind[: led or 1]  # "lead a high-level Kenyan delegation to the summit"
    heads = slice(0, 1) if passage.language.nouns_after else slice(None)
    words = {w for n in behind for w in n.text.lower().split()[heads]}
    return bool(words & passage.language.words.group.delegations)


def sent_to_talks(passage: Passage, bond: Bond, draft: Draft, local: bool) -> bool:
    """ "led the Chadian delegation to the talks in Lima": they are held, though the text names no others.

    "led the Chadian delegation at the talks" points back to talks told before. So "sent X to the talks".
    """
    if not local or draft.place is None or draft.kind is not Kind.NEGOTIATION:
        return False
    if bond.tie.sends and bond.tie.role is Role.ATTENDEE and not bond.tie.of_it:
        return not passage.language.nouns_after and not bond.passive
    if bond.tie.role is not Role.CHAIR:
        return False
    return opens_with_one(passage, bond) if bond.passive else delegation_behind(passage, bond)


def delegation_led(passage: Passage, bond: Bond) -> list[Phrase]:
    """ "is leading a Chadian delegation to the talks": Chad, for which nobody else is told to speak."""
    if bond.passive or bond.tie.role is not Role.CHAIR or not delegation_behind(passage, bond):
        return []
    phrases = [n.phrase for n in passage.nodes[bond.last : bond.last + 1 + LED] if n.phrase is not None]
    return [p for p in phrases[:1] if p.kind is PhraseKind.COUNTRY and p.place is None]


def told_to_lead(telling: Telling, passage: Passage) -> None:
    """ "RI dan Laos berunding. Ketua delegasi RI adalah X": X, whose state took part, was there."""
    units, pack = passage.nodes, passage.language
    are = pack.words.clause.are
    if not pack.nouns_after or are.isdisjoint(units.lows[1:OPENS]):
        return
    at = next(n for n in range(1, OPENS) if units[n].low in are) - 1
    head = units[at].phrase
    nouns = units[at].text.lower().split()[1:]
    if head is None or head.named or pack.words.group.delegations.isdisjoint(nouns):
        return
    told = told_last(telling, passage, GATHERINGS)
    if told is not None and passage.index - told.sentence <= NEAR and head.speaks_for in told.entities():
        leaders = named_behind(units, at + 2, len(units), pack)
        told.add(leaders, Role.ATTENDEE, Evidence(units[at].begin, units[at].end, "delegation:head", 0.8))


NEAR = 3
"""Sentences behind a gathering in which it is told who led a delegation there."""

OPENS = 5
"""Nodes at a sentence's beginning: "Bertindak sebagai ketua delegasi RI adalah"."""


def delegation_before(passage: Passage, bond: Bond) -> bool:
    """ "Delegasi Thailand dipimpin X", "a delegation led by X": who leads one."""
    units, delegations = passage.nodes, passage.language.words.group.delegations
    if not passage.language.nouns_after:
        return leads_delegation(units, bond.last, passage.language) or opens_with_one(passage, bond)
    if bond.passive and _set_off_for_it(passage, bond):
        return True
    if bond.first < 1 or not (
        units[bond.first - 1].actor or units[bond.first - 1].low in passage.language.relatives | {","}
    ):
        return False
    if units[bond.first - 1].actor:  # "Delegasi Thailand dipimpin X"
        return any(
            units[at].text.lower().partition(" ")[0] in delegations
            for at in range(max(0, bond.first - 2), bond.first)
        )
    if _sends(passage, bond.first - 2):
        return True
    for at in range(bond.first - 2, max(-1, bond.first - 2 - DELEGATION), -1):
        if units[at].text.lower().partition(" ")[0] in delegations:
            return True  # "delegasi perdamaian Afrika yang dipimpin X"
        word = units[at].low
        if units[at].phrase is None and (not word.isalpha() or looks_verbal(word, passage.language)):
            return False
    return False


def opens_with_one(passage: Passage, bond: Bond) -> bool:
    """ "The Chadian delegation to the talks in Lima was led by X": the subject is one."""
    units, delegations = passage.nodes, passage.language.words.group.delegations
    if passage.language.passive_auxiliaries.isdisjoint(units.lows[bond.first - 1 : bond.first]):
        return False
    first, _ = clause(units, bond, passage.language)
    return any(n.text.lower().rpartition(" ")[2] in delegations for n in units[first : first + OPENING])


def delegation_told(telling: Telling, passage: Passage, bond: Bond) -> bool:
    """ "A Chadian delegation arrived for talks. It is led by X", "Mereka dipimpin X": those who came, and not
    the talks; in "Chad hosted talks. They were led by X" nobody was told to come.
    """
    units, words = passage.nodes, passage.language.words
    if not bond.passive or words.group.led_by.isdisjoint(units.lows[bond.first : bond.last]):
        return False
    at = bond.first - 1 - (units.lows[bond.first - 1] in passage.language.passive_auxiliaries)
    theirs = passage.language.plurals | words.clause.body_pronouns
    if at < 0 or units[at].text.lower() not in theirs:
        return False
    before = telling.article.text[telling.told_from : passage.sentence.begin].lower()
    return any(word.strip(",.") in words.group.delegations for word in before.split())


def _set_off_for_it(passage: Passage, bond: Bond) -> bool:
    """ "Delegasi Chad di Sidang Umum PBB (akan) dipimpin X": the subject, with where it sits."""
    units, pack = passage.nodes, passage.language
    first, _ = clause(units, bond, pack)
    heads = pack.words.group.delegations
    at = next((n for n in range(first, bond.first) if units[n].text.lower().partition(" ")[0] in heads), None)
    if at is None or any(units[n].low in pack.prepositions for n in range(first, at)):
        return False
    between = units[at + 1 : bond.first]
    if not any(node.low in pack.prepositions for node in between):
        return False
    return all(node.phrase is not None or not looks_verbal(node.low, pack) for node in between)


OPENING = 3
"""Nodes at the beginning of a clause among which its subject stands: "The Chadian delegation"."""


def _sends(passage: Passage, at: int) -> bool:
    """ "menerima kunjungan dari Kedutaan Ghana yang dipimpin X": a body that came, and no gathering of it."""
    phrase = passage.nodes[at].phrase if at > 0 and passage.nodes[at].actor else None
    came = passage.language.prepositions.get(passage.nodes[at - 1].low) == "from"
    return came and phrase is not None and phrase.kind is PhraseKind.ORGANIZATION


DELEGATION = 4
"""Most nodes from a delegation to the clause that tells who leads it."""
