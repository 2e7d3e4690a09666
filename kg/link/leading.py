"""For whom somebody acts who leads a delegation: "a German delegation led by Norbert Röttgen"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase
from kg.find.chunks import ChunkKind
from kg.find.scene import Proto
from kg.find.scenes import Reading
from kg.link.gather import country_of
from kg.link.offices import speaks_for
from kg.link.walk import Walk
from kg.model import EntityKey

REACH = 8
"""Most words between a delegation and whoever leads it."""

NEAR = 4
"""Most words between a delegation and its country: "a delegation of lawmakers from Germany"."""

WHOSE = frozenset({"of", "from"})
"""The slots of what stands before the country whose a delegation is."""


def note_leaders(walk: Walk, reading: Reading, phrases: Sequence[Phrase]) -> None:
    """Whoever leads a country's delegation, and of whom nothing else is known, acts for that country."""
    names, sentence = walk.known.language.words.group, reading.sentence
    if names.delegations.isdisjoint(sentence.words):
        return
    for proto in reading.protos:
        span = _delegation_of(walk, reading, proto) if proto.name else None
        begin = reading.scene.tokens[proto.first].begin
        key = next((p.entity for p in phrases if p.begin == begin), None) if span else None
        person = walk.cast.by_key(key) if key is not None else None
        if span is not None and person is not None and speaks_for(walk, person) is None:
            person.affiliation = _country_in(walk, reading, span)


def _delegation_of(walk: Walk, reading: Reading, proto: Proto) -> range | None:
    """The words in which the delegation stands that somebody leads."""
    pack, lows = walk.known.language, reading.sentence.lows
    leads = pack.leads if pack.nouns_after else pack.words.group.led_by
    if not leads.isdisjoint(lows[proto.last : proto.last + 1]):
        return range(proto.last + 1, min(proto.last + 1 + REACH, len(lows)))
    at = proto.first - 1
    at -= at > 0 and pack.prepositions.get(lows[at]) == "by"
    led = at > 0 and lows[at] in pack.words.group.led_by and lows[at] not in pack.words.place.beside
    return range(max(0, at - REACH), at) if led else None


def _country_in(walk: Walk, reading: Reading, span: range) -> EntityKey | None:
    """The country whose the delegation is: before it, behind it, or behind "of" and "from"."""
    pack, lows = walk.known.language, reading.sentence.lows
    at = next((n for n in span if lows[n] in pack.words.group.delegations), None)
    for chunk in reading.chunks if at is not None else ():
        if chunk.kind is not ChunkKind.COUNTRY or chunk.first not in span or at is None:
            continue
        behind = chunk.first > at
        between = lows[at + 1 : chunk.first] if behind else lows[chunk.last : at]
        leads = [pack.prepositions[word] for word in between if word in pack.prepositions]
        whose = WHOSE.issuperset(leads) and (bool(leads) or pack.nouns_after or not behind)
        if len(between) <= NEAR and whose:
            return country_of(walk, chunk)  # "a delegation to Asmara" is not Eritrea's
    return None
