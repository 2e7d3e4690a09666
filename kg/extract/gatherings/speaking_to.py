"""Who speaks to whom where a meeting or call is told without them: "At a meeting in Cairo, X thanked Y"."""

from __future__ import annotations

from typing import Final

from kg.document import Phrase, PhraseKind
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.language import speech
from kg.language.pack import Language

PARTING: Final = frozenset({",", ";", ":", '"', "”", "“"})
"""Marks behind which a noun is another clause's."""

FRONTED: Final = 7
"""Nodes behind the comma that closes the noun's phrase among which is to whom somebody speaks."""

OBJECT: Final = 4
"""Most words between a verb and "to": "menjanjikan dua kapal kepada X"."""

INSERTED: Final = 16
"""Most nodes of what is put in between a speaker and the verb: "X, dalam pertemuan di Y pada Jumat, ..."."""


def talk_before(passage: Passage, before: int, face: bool = False) -> list[Phrase]:
    """ "what X had told Y at a meeting", "thanked Y for her support by telephone": who spoke, and to whom.

    With `face` only where whoever is spoken to must be there, or stands right before the meeting.
    """
    units, pack = passage.nodes, passage.language
    parted = PARTING | pack.complementizers | pack.relatives
    for at in range(before - 1, 1, -1):
        if units[at].low in parted:
            return []  # "told Y that Z had been at a meeting"
        if units[at].actor and (both := talk_at(passage, at, face and at < before - 1)):
            return both
    return []


def talk_behind(passage: Passage, trigger: Trigger, face: bool = False) -> list[Phrase]:
    """ "At a meeting in Cairo on Friday, X told Y", "X, dalam pertemuan itu, meyakinkan Y": X and Y.

    With `face` only where whoever is spoken to must be there: X may thank Y at a meeting of others.
    """
    units = passage.nodes
    comma = next((n for n in range(trigger.last, len(units)) if units[n].low == ","), len(units))
    near = range(comma + 2, min(len(units), comma + 2 + FRONTED))
    return next((both for at in near if units[at].actor and (both := talk_at(passage, at, face))), [])


def who_told(passage: Passage, before: int) -> list[Phrase]:
    """ "X menyampaikannya lewat telepon kepada Y", "Hal itu disampaikan X lewat telepon kepada Y": X."""
    units, pack = passage.nodes, passage.language
    sayings = speech(pack.code).verbs
    for at in range(before - 1, max(0, before - 1 - OBJECT), -1):
        if units[at].actor:
            passive = units[at - 1].low in pack.words.statement.uttered
            agent = units[at].phrase
            return [agent] if passive and agent is not None else []
        if pack.bare(units[at].low) in sayings and (speaker := _speaker(passage, at)) is not None:
            return [speaker]
    return []


def talk_at(passage: Passage, at: int, face: bool) -> list[Phrase]:
    """Who speaks to the phrase at a node, and the phrase; none where no verb of telling leads to it."""
    told, verb = passage.nodes[at].phrase, _verb_of(passage, at)
    if told is None or told.kind is PhraseKind.ORGANIZATION:
        return []  # "told the BBC at a meeting"
    if verb is None:
        by = _uttered_by(passage, at)
        return [by, told] if by is not None and _state(by) != _state(told) else []
    if face and passage.nodes[verb].low in speech(passage.language.code).to_the_absent:
        return []
    speaker = _speaker(passage, verb)
    apart = speaker is not None and _state(speaker) != _state(told)
    return [speaker, told] if speaker is not None and apart else []


def _uttered_by(passage: Passage, at: int) -> Phrase | None:
    """ "Hal itu disampaikan langsung oleh X kepada Y lewat telepon": X, where Y stands at a node."""
    units, pack = passage.nodes, passage.language
    words, by = pack.words, at - 2
    if by < 1 or not units[by].actor or units[by + 1].low not in speech(pack.code).addressees:
        return None
    verb = by - 1
    while verb > 0 and (units[verb].low in words.clause.agents or pack.before_verbs(units[verb].low)):
        verb -= 1
    return units[by].phrase if units[verb].low in words.statement.uttered else None


def _verb_of(passage: Passage, at: int) -> int | None:
    """The verb of telling whose hearer stands at a node: right before it, or before a thing and "to"."""
    units, pack = passage.nodes, passage.language
    verb, reach = at - 1, 0
    while verb > 0 and (units[verb].low in pack.prepositions or units[verb].low in pack.determiners):
        reach = OBJECT if units[verb].low in speech(pack.code).addressees else reach
        verb -= 1
    while reach and verb > 0 and units[verb].low.isalnum() and not _tells(units[verb].low, pack):
        verb, reach = verb - 1, reach - 1
    return verb if verb > 0 and _tells(units[verb].low, pack) else None


def _tells(low: str, pack: Language) -> bool:
    """Whether a verb has to whom behind it: also of "Hal itu ia sampaikan kepada Y"."""
    uttered, begins = pack.words.statement.uttered, pack.words.verb.passive_prefix
    carried = pack.bare(low) != low and pack.bare(low) in uttered  # "Ucapan X disampaikannya kepada Y"
    return (pack.nouns_after and (carried or begins + low in uttered)) or low in speech(pack.code).to_hearers


def _speaker(passage: Passage, verb: int) -> Phrase | None:
    """The phrase before a verb, past auxiliaries and what is put in between commas."""
    units, pack = passage.nodes, passage.language
    helps = pack.auxiliaries | pack.words.verb.perfects | pack.words.verb.pluperfects
    first = verb - 1
    while first > 0 and units[first].low in helps:
        first -= 1
    if units[first].low == ",":
        opens = range(first - 1, max(0, first - INSERTED), -1)
        by = verb + 1 < len(units) and units[verb + 1].low in pack.words.clause.agents  # "X, asked by Y"
        inserted = (n - 1 for n in opens if units[n].low == "," and units[n - 1].actor)
        first = first - 1 if by else next(inserted, first)
    return units[first].phrase if first >= 0 and units[first].actor else None


def _state(phrase: Phrase) -> str:
    return phrase.speaks_for or phrase.entity
