"""Which country is meant that the text calls by its kind: "the Gulf state", "the host nation"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import PhraseKind
from kg.find.chunks import Chunk, ChunkKind
from kg.find.scene import GENITIVES, Proto
from kg.find.scenes import Reading
from kg.link.actors import actor_of, kind_of_key
from kg.link.offices import AMBASSADORIAL, SINGLE, speaks_for
from kg.link.walk import Walk
from kg.model import EntityKey

KIND = 3
"""Most words of a kind: "horn of africa"."""


def state_called(walk: Walk, reading: Reading, proto: Proto) -> EntityKey | None:
    """The country of that kind that the text named last, and that this sentence does not name beside it."""
    pack = walk.known.language
    place = pack.words.place
    lows = [t.low for t in reading.scene.tokens[proto.first : proto.last]]
    owner = next((n for n, low in enumerate(lows) if low in GENITIVES), len(lows))
    head, described = lows[0 if pack.nouns_after else owner - 1], lows[1 : owner - 1]
    if not place.host_states.isdisjoint(described):
        return _where_they_met(walk)
    ahead = _named_ahead(walk, reading, proto)
    within = _named_within(walk, reading, proto)
    if within:
        return _beside_that_one(walk, within)
    if head in pack.words.group.others or not place.beside_states.isdisjoint(described):
        return _the_other(walk, ahead)
    form, kind = pack.words.body.realms.get(head), codes_of(walk, lows[: owner - 1])
    codes = form & kind if form and kind else form or kind
    if head in place.state_isles and codes is None:
        return None  # "the tiny island" is anywhere
    lead = _lead_before(walk)
    if codes is not None:
        told = dict.fromkeys((*walk.countries, *reversed(_around(walk)), *_of_the_speaker(walk)))
        fitting = [k for k in told if _is_one(k, codes) and k not in ahead]
        subject = proto.first == 0 and lead in fitting
        beside = next((k for k in fitting if k not in walk.here), None)
        if beside is None and pack.nouns_after:  # "Xi menerima Presiden Honduras setelah negara itu ..."
            people = [speaks_for(walk, p) for key in walk.scope if (p := walk.cast.by_key(key)) is not None]
            near = [k for k in (*people, *walk.here) if k is not None and _is_one(k, codes)]
            beside = next(iter([*near, *fitting]), None)
        return lead if subject else beside
    if pack.nouns_after and proto.offices:
        return state_told(walk, reading, proto)  # "Menlu negara itu"
    if lead is not None and lead in ahead:
        return _the_other(walk, ahead - {lead})
    if owner < len(lows) and _puts_out_envoy(walk, reading, proto, lead):
        return _the_other(walk, ahead)
    return lead if owner < len(lows) else None  # "it" of whoever acts on


def _puts_out_envoy(walk: Walk, reading: Reading, proto: Proto, lead: EntityKey | None) -> bool:
    """ "Kenya accused Chad. It summoned the country's ambassador": not Kenya's, which acts on."""
    pack, lows = walk.known.language, reading.sentence.lows
    if pack.nouns_after or proto.first < 2 or not proto.offices or proto.offices[0].to:
        return False
    if walk.known.level(proto.offices[0].office) != AMBASSADORIAL:
        return False
    again = lows[0] in pack.words.clause.body_pronouns or (walk.leads and walk.leading[:1] == [lead])
    return again and lows[proto.first - 1 - (lows[proto.first - 1] in pack.determiners)].endswith(pack.past)


def state_told(walk: Walk, reading: Reading, proto: Proto) -> EntityKey | None:
    """ "Kenya menutup perbatasan. Militer negara itu mengecam Sudan": the state told before, not here too."""
    people = [speaks_for(walk, p) for key in walk.scope if (p := walk.cast.by_key(key)) is not None]
    here = {*walk.here, *people, *_named_ahead(walk, reading, proto)}
    told = (_lead_before(walk), *reversed(_around(walk)), *walk.countries)
    return next((key for key in told if key is not None and key not in here), None)


def _is_one(key: EntityKey, codes: frozenset[str]) -> bool:
    return key.partition("/")[2] in codes


def codes_of(walk: Walk, words: Sequence[str]) -> frozenset[str] | None:
    """The codes of the countries of which all words that tell a kind may be said; None if no word does."""
    place = walk.known.language.words.place
    kinds, isles = place.state_kinds, place.state_isles
    out: frozenset[str] | None = None
    at = 0
    while at < len(words):
        size = next((n for n in range(KIND, 0, -1) if " ".join(words[at : at + n]) in kinds), 0)
        if size:
            told = kinds[" ".join(words[at : at + size])]
            out = told if out is None else out & told
        at += size or 1
    whole = walk.known.language.nouns_after  # "emirat itu" tells a kind, "the island" none
    forms = [isles[word] for word in (*words[:1], *words[-1:]) if word in isles]
    return frozenset.intersection(*forms, out or forms[0]) if forms and (out or whole) else out


def _lead_before(walk: Walk) -> EntityKey | None:
    """The country that the sentence before was about."""
    if walk.gathered and walk.gathered_number == walk.number - 1:
        return walk.gathered[0]  # also where a person of that country opens it
    if walk.subject_number == walk.number - 1 > walk.lead_number and (of := _of_the_speaker(walk)):
        return of[0]
    leading = walk.leading[1:] if walk.leads else walk.leading
    return next(iter(leading), None)


def _of_the_speaker(walk: Walk) -> list[EntityKey]:
    """ "Tongan Prime Minister X thanked Fiji": the country of the person of whom the text told last."""
    person = walk.cast.by_key(walk.subjects[0]) if walk.subjects else None
    state = speaks_for(walk, person) if person is not None else None
    return [state] if state is not None and kind_of_key(state) == "country" else []


def _named_ahead(walk: Walk, reading: Reading, proto: Proto) -> frozenset[EntityKey]:
    """The countries that the sentence names behind the phrase, to which it does something."""
    out = set()
    for chunk in reading.chunks:
        if chunk.first >= proto.last and chunk.kind is ChunkKind.COUNTRY:
            out.add(actor_of(walk, reading, chunk)[0])
    return frozenset(out)


def _named_within(walk: Walk, reading: Reading, proto: Proto) -> frozenset[EntityKey]:
    """The country whose colony or neighbour the phrase tells of: "bekas jajahan Prancis itu"."""
    inside = (c for c in reading.chunks if proto.first <= c.first and c.last <= proto.last)
    return frozenset(actor_of(walk, reading, c)[0] for c in inside if c.kind is ChunkKind.COUNTRY)


def _beside_that_one(walk: Walk, within: frozenset[EntityKey]) -> EntityKey | None:
    """Whom the sentence before was about, else the country named last; nobody whom this sentence names."""
    told = (_lead_before(walk), *reversed(_around(walk)), *walk.countries)
    return next((k for k in told if k is not None and k not in within and k not in walk.here), None)


def _the_other(walk: Walk, ahead: frozenset[EntityKey]) -> EntityKey | None:
    """The other of the two countries of the sentence before: neither its subject nor who acts here."""
    if walk.gathered_number != walk.number - 1:
        return None
    own = walk.leading[0] if walk.leads else _lead_before(walk)
    others = [k for k in walk.gathered if k != own]
    return others[0] if len(others) == 1 and others[0] not in ahead else None


def _where_they_met(walk: Walk) -> EntityKey | None:
    """The country of the city that the sentence before names last."""
    return next(reversed(_around(walk)), None)


def _around(walk: Walk) -> list[EntityKey]:
    """The countries and those of the cities that the sentence before names, in order."""
    chunks = walk.before.chunks if walk.before is not None else ()
    return [key for chunk in chunks if (key := _country(walk, chunk)) is not None]


def of_the_hosts(walk: Walk, proto: Proto) -> EntityKey | None:
    """ "arrived in Nairobi. He met the president": whose a bare title is that somebody meets abroad."""
    reading, pack = walk.reading, walk.known.language
    if reading is None or pack.nouns_after or proto.indefinite:
        return None
    ranked = [c for c in proto.offices[:1] if not c.former and walk.known.level(c.office) in OF_STATES]
    if not (ranked or proto.counterpart) or not _is_met(walk, proto):
        return None
    acting = {speaks_for(walk, p) for key in walk.scope[:1] if (p := walk.cast.by_key(key))}
    own = set(acting)
    own |= set(walk.leading[:1]) if walk.leads or not own else set()  # "It met the foreign secretary"
    if not own:
        return None
    here = [c for c in reading.chunks if c.last <= proto.first]
    before = list(walk.before.chunks) if walk.before is not None else []
    for chunks, of in ((here, reading), (before, walk.before)):
        if of is None:
            continue
        gone = {key for c in chunks if _goes_there(walk, of, c) and (key := _country(walk, c)) is not None}
        abroad = gone - (acting if of is reading and acting else own)  # "He flew to Niger and met its king"
        if len(abroad) == 1:
            return abroad.pop()
    return None


OF_STATES = frozenset({*SINGLE, "royal", "ministerial"})
"""The levels of offices that every state has."""

MEETING = frozenset({"with", "by"})
"""Slots of the prepositions before whom one talks with, or is received by."""


def _is_met(walk: Walk, proto: Proto) -> bool:
    """Whether a title is the object of a verb, or stands behind "with" or "by"."""
    assert walk.reading is not None
    tokens, pack = walk.reading.scene.tokens, walk.known.language
    at = proto.first - 1
    at -= at > 0 and tokens[at].low in pack.determiners
    low = tokens[at].low if at > 0 else ""
    return pack.prepositions.get(low) in MEETING or low in pack.words.verb.object_verbs


def title_undergoes(walk: Walk, proto: Proto) -> bool:
    """ "thanked the president", "will meet the visiting premier", "talks with the minister"; English."""
    lows, pack = walk.reading.sentence.lows if walk.reading is not None else (), walk.known.language
    if not lows or pack.nouns_after or not proto.first:
        return False
    if lows[proto.first] not in pack.determiners and not pack.words.group.is_its(lows[proto.first]):
        return False  # "newly elected president X": he himself
    protos = walk.reading.protos if walk.reading is not None else ()
    subject = next(
        (p for p in reversed(protos) if p.last <= proto.first and p.kind is PhraseKind.PERSON), None
    )
    between = lows[subject.last : proto.first] if subject is not None else (",",)
    apart = pack.relatives | pack.complementizers | pack.words.group.its
    if len(between) > BETWEEN or "," in between or not apart.isdisjoint(between):
        return False
    verb, before = lows[proto.first - 1], lows[max(0, proto.first - 2)]
    led = before in pack.auxiliaries or before in pack.words.clause.infinitives
    return _is_met(walk, proto) or verb.endswith(pack.past) or (led and verb.isalpha())


BETWEEN = 10
"""Most tokens from who acts to the title of whom it is done to: "will then head to Niger for talks with"."""


def _goes_there(walk: Walk, reading: Reading, chunk: Chunk) -> bool:
    """ "in Nairobi", "visited Kenya", "to the Philippines"."""
    tokens, pack = reading.scene.tokens, walk.known.language
    at = chunk.first - 1
    at -= at > 0 and tokens[at].low in pack.determiners
    low = tokens[at].low if at >= 0 else ""
    return low in pack.locatives or low in pack.to_words or low in pack.words.place.touring


def _country(walk: Walk, chunk: Chunk) -> EntityKey | None:
    """The country that a chunk names, or in which the place lies that it names."""
    if chunk.kind not in (ChunkKind.PLACE, ChunkKind.COUNTRY) or not chunk.senses:
        return None
    return walk.known.reference.country_of(chunk.senses[0].key)
