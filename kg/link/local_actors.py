"""Which country an actor without a name is of: "WNI", "pemerintah", "polisi" in Nairobi."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.find.chunks import ChunkKind
from kg.find.phrases.local_actors import OF_STATE_TOLD
from kg.find.scene import Proto
from kg.find.scenes import Reading
from kg.link.actors import kind_of_key, sense_of, span_of
from kg.link.called_states import state_told
from kg.link.walk import Walk
from kg.model import EntityKey


def local_phrase(walk: Walk, reading: Reading, proto: Proto) -> Phrase | None:
    """The country as an actor whom the words do not name; None if the sentence does not tell which."""
    word = reading.scene.tokens[proto.first].low
    if proto.noun == "national":
        country: EntityKey | None = EntityKey(walk.known.language.nationals[word])
    elif proto.noun == OF_STATE_TOLD:
        country = state_told(walk, reading, proto)
    elif proto.noun == "authority" and _fights(walk, reading, proto):
        country = _where_it_fights(walk, reading, proto)
    else:
        country = _country_of_place(walk, reading, proto)
        if country is None and proto.noun == "authority":
            country = walk.out.home or next(iter(walk.leading), None)
        elif country is None and (proto.noun == "rulers" or word in walk.known.language.words.body.fighting):
            country = _country_they_rule(walk, reading)
    if word in walk.known.language.words.people.crowds:
        country = walk.crowd = country or walk.crowd
    if country is None:
        return None
    begin, end = span_of(walk, reading, proto)
    return Phrase(begin, end, PhraseKind.COUNTRY, country, False, country)


def _fights(walk: Walk, reading: Reading, proto: Proto) -> bool:
    """ "pertempuran antara pasukan pemerintah dan milisi X": soldiers of a government at war at home."""
    pack, tokens = walk.known.language, reading.scene.tokens
    soldiers = proto.first > 1 and tokens[proto.first - 1].low in pack.forces
    return soldiers and not pack.quarrels.isdisjoint(reading.sentence.words)


def _where_it_fights(walk: Walk, reading: Reading, proto: Proto) -> EntityKey | None:
    """The country of the place behind, else the one named last before the words; not who tells of it.

    "Kenya memulangkan warganya dari Sudan menyusul pertempuran antara pasukan pemerintah dan milisi RSF".
    """
    for chunk in reading.chunks:
        if chunk.senses and (chunk.first > proto.first or chunk.kind is ChunkKind.COUNTRY):
            place = chunk.first > proto.first and kind_of_key(sense_of(walk, chunk).key) == "place"
            country = walk.known.reference.country_of(sense_of(walk, chunk).key) if place else None
            if country is not None:
                return country
    before = [c for c in reading.chunks if c.kind is ChunkKind.COUNTRY and 0 < c.first < proto.first]
    if before and before[-1].senses:
        return sense_of(walk, before[-1]).key
    return _country_they_rule(walk, reading)


def _country_they_rule(walk: Walk, reading: Reading) -> EntityKey | None:
    """ "mendesak junta", "Militer menahan presiden": of the foreign country that the news is about."""
    if walk.ruled is not None:
        return walk.ruled
    beside = {c.senses[0].key for c in reading.chunks if c.kind is ChunkKind.COUNTRY and c.senses}
    recent = [key for key in walk.countries if key not in beside and key != walk.out.home][:RECENT]
    return max(recent, key=lambda key: walk.told[key], default=None)


RECENT = 3
"""Countries named last, of which the one that the article speaks of most is ruled by "the junta"."""


def _country_of_place(walk: Walk, reading: Reading, proto: Proto) -> EntityKey | None:
    """The country of the place that the sentence says it happens in, one before the words first."""
    pack, tokens = walk.known.language, reading.scene.tokens
    for chunk in sorted(reading.chunks, key=lambda c: c.first > proto.first):
        led = chunk.first > 0 and tokens[chunk.first - 1].low in pack.words.place.within
        if not led or not chunk.senses or (proto.noun == "authority" and chunk.first > proto.first):
            continue
        sense = sense_of(walk, chunk)
        if chunk.kind is ChunkKind.COUNTRY:
            return sense.key
        place = walk.known.reference.places.get(sense.key)
        if kind_of_key(sense.key) == "place" and place is not None and place.country:
            return place.country
    return None
