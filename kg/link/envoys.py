"""Envoys told of without a name first: "ordered the Mexican ambassador to leave. The ambassador, X, said"."""

from __future__ import annotations

from kg.find.chunks import ChunkKind
from kg.find.gazetteer import Form
from kg.find.scene import OfficeClaim, Proto
from kg.find.scenes import Reading
from kg.language.office_words import OfficeWords
from kg.link.actors import SENT, country_behind, kind_of_key, sense_of
from kg.link.offices import AMBASSADORIAL, ENVOY, speaks_for
from kg.link.walk import Walk
from kg.model import EntityKey
from kg.records import replace


def note_envoy(walk: Walk, proto: Proto, of: EntityKey, to: EntityKey | None) -> None:
    """Remember whose ambassador a phrase without a name means, and to whom he is sent."""
    claim = proto.offices[0] if proto.offices else None
    if claim is None or walk.known.level(claim.office) != AMBASSADORIAL or kind_of_key(of) != "country":
        return
    acting = walk.leading[0] if walk.leads else None
    if acting is not None and acting != of and _is_its(walk, proto):
        walk.envoy = claim.office, acting, of  # "France recalled its ambassador from Chad"
    else:
        walk.envoy = claim.office, of, to or (acting if acting != of else None)


def note_its_envoy(walk: Walk, proto: Proto) -> None:
    """ "France recalled its ambassador in Lome": of France, and sent to the country of the city behind."""
    claim, reading = proto.offices[0] if proto.offices else None, walk.reading
    if claim is None or reading is None or not walk.leads or not _is_its(walk, proto):
        return
    if walk.known.level(claim.office) != AMBASSADORIAL:
        return
    behind = [c for c in reading.chunks if proto.last < c.first <= proto.last + 2 and c.senses]
    sent = sense_of(walk, behind[0]).key if behind else None
    to = walk.known.reference.country_of(sent) if sent is not None else None
    walk.envoy = claim.office, walk.leading[0], to if to != walk.leading[0] else None


def _is_its(walk: Walk, proto: Proto) -> bool:
    """ "its ambassador", and not "his"."""
    return walk.reading is not None and walk.known.language.words.group.is_its(
        walk.reading.sentence.lows[proto.first]
    )


def the_one_told(
    walk: Walk, reading: Reading, claim: OfficeClaim, proto: Proto
) -> tuple[OfficeClaim, EntityKey] | None:
    """ "The envoy, X": office and sender of the one of whom the text told without a name."""
    if walk.envoy is None or not means_the_one_told(walk, reading, claim, proto):
        return None
    return replace(claim, office=walk.envoy[0]), walk.envoy[1]


def means_the_one_told(walk: Walk, reading: Reading, claim: OfficeClaim, proto: Proto) -> bool:
    """Whether a title and a name alone mean an ambassador told of before: "The envoy, X", "Ambassador X"."""
    if walk.envoy is None or proto.name is None or proto.owner is not None:
        return False
    if claim.of is not None or claim.to or claim.former or claim.office not in (walk.envoy[0], ENVOY):
        return False
    lows = reading.sentence.lows
    at = claim.first - (lows[claim.first] == claim.words)
    return at < 0 or lows[at] in walk.known.language.words.place.definite


def seated_in(walk: Walk, reading: Reading, proto: Proto, of: EntityKey) -> EntityKey | None:
    """ "talks in Male with Indian High Commissioner X", or where another ambassador was told to be sent."""
    tokens, locatives = reading.scene.tokens, walk.known.language.locatives
    for chunk in reading.chunks:
        if chunk.last > proto.first:
            break
        if chunk.first < 1 or not chunk.senses or tokens[chunk.first - 1].low not in locatives:
            continue
        key = sense_of(walk, chunk).key
        city = walk.known.reference.places.get(key)
        country = key if chunk.form is Form.CAPITAL else city.country if city is not None else None
        if country != of and (chunk.form is Form.CAPITAL or country in walk.countries):
            return country
    other = walk.envoy if walk.envoy is not None and walk.envoy[1] != of else None
    return other[2] if other is not None and other[2] != of else None


def of_another_state(walk: Walk, proto: Proto, found: EntityKey | None) -> EntityKey | None:
    """ "Britain summoned Ambassador Milos Radulovic": he is of the country named before, never of Britain.

    So too "received the credentials of Ambassador Siti Nugraha", and "gave Ambassador X two days to leave".
    """
    words, reading = walk.known.language.words.office, walk.reading
    if reading is None:
        return found
    before = reading.sentence.lows[max(0, proto.first - 2) : proto.first]
    stated = any(c.of is not None and c.office in SENT for p in reading.protos for c in p.offices)
    sent_away = proto.name is not None and not stated and _is_sent_away(reading, proto, words)
    if proto.first and (walk.scope or walk.leads):
        sent_away |= not words.protested.isdisjoint(reading.sentence.words)
    sent_away &= words.recalling.isdisjoint(before)
    if not sent_away and (words.summoned | words.credentials).isdisjoint(before):
        return found
    people = [p for k in walk.scope if (p := walk.cast.by_key(k))]
    acting = {speaks_for(walk, p) for p in people} | set(walk.leading[:1])
    if (doer := _who_expels(walk, reading, proto, words.expelling)) is not None:
        acting = {doer}
    if found not in acting:
        return found
    home = walk.out.home if walk.out.home not in acting else None
    return next((c for c in walk.countries if c not in acting), home)


def recalled_by(walk: Walk, proto: Proto) -> EntityKey | None:
    """ "The Venezuelan leader recalled Ambassador Bernardo Alvarez": of the state that acts."""
    lows = walk.reading.sentence.lows if walk.reading is not None else ()
    before = lows[max(0, proto.first - 2) : proto.first]
    if walk.known.language.words.office.recalling.isdisjoint(before):
        return None
    acting = [speaks_for(walk, p) for key in walk.scope[:1] if (p := walk.cast.by_key(key)) is not None]
    acting += walk.leading[:1] if walk.leads else []
    return next((key for key in acting if key is not None and kind_of_key(key) == "country"), None)


def who_calls_in(walk: Walk, reading: Reading, proto: Proto) -> EntityKey | None:
    """ "Chad complained, while Niger summoned Ambassador X": the state that called him in or expels him."""
    words = walk.known.language.words.office
    verbs = words.calling_in | words.expelling
    if verbs.isdisjoint(reading.sentence.lows[max(0, proto.first - EXPELS) : proto.first]):
        return None
    doer = _who_expels(walk, reading, proto, verbs)
    return doer if doer is not None else _ministry_before(walk, reading, proto, verbs)


def _ministry_before(walk: Walk, reading: Reading, proto: Proto, verbs: frozenset[str]) -> EntityKey | None:
    """ "Chad's Foreign Ministry summoned Ambassador X": the state whose organ stands before the verb."""
    lows = reading.sentence.lows
    verb = next(n for n in range(proto.first - 1, -1, -1) if lows[n] in verbs)
    body = next((c for c in reading.chunks if c.last == verb and c.kind is ChunkKind.ORGANIZATION), None)
    return country_behind(walk, sense_of(walk, body).key) if body is not None and body.senses else None


def _is_sent_away(reading: Reading, proto: Proto, words: OfficeWords) -> bool:
    """ "expelled Ambassador X", "gave Ambassador X two days to leave", "declared X persona non grata"."""
    lows = reading.sentence.lows
    before = lows[max(0, proto.first - EXPELS) : proto.first]
    behind = lows[proto.last : proto.last + LEAVES]
    return not (words.expelling.isdisjoint(before) and words.leaving.isdisjoint(behind))


EXPELS, LEAVES = 5, 8
"""Words before an ambassador among which he is expelled, and behind him among which he is to leave."""


def _who_expels(walk: Walk, reading: Reading, proto: Proto, expelling: frozenset[str]) -> EntityKey | None:
    """ "After Lima protested, Santiago expelled Ambassador X": the state right before the verb."""
    lows = reading.sentence.lows
    verb = next((n for n in range(proto.first - 1, -1, -1) if lows[n] in expelling), None)
    if verb is None:
        return None
    before = [c for c in reading.chunks if c.kind is ChunkKind.COUNTRY and verb - DOER <= c.last <= verb]
    if before and "," in lows[before[-1].last : verb]:
        return None
    return sense_of(walk, before[-1]).key if before and before[-1].senses else None


DOER = 4
"""Words between a state and the verb of what it does: "Peru on Friday decided to expel"."""


def sent_there(walk: Walk, reading: Reading, claim: OfficeClaim) -> OfficeClaim:
    """ "dilantik (Presiden Jokowi) menjadi Duta Besar Fiji": his own country sends him there; Indonesian.

    Not so where the sentence tells of another country that sends him.
    """
    home, pack = walk.out.home, walk.known.language
    if home is None or not pack.nouns_after or claim.of is None or claim.to or claim.first < 1:
        return claim
    if claim.of.kind is not ChunkKind.COUNTRY or claim.of.key == home:
        return claim
    if walk.known.level(claim.office) != AMBASSADORIAL:
        return claim
    tokens, words = reading.scene.tokens, reading.sentence.words
    role = tokens[claim.first - 1].low
    put = not (pack.installed.isdisjoint(words) and pack.words.office.appointing.isdisjoint(words))
    if not put or not (role in pack.words.office.roles or role in pack.copulas):
        return claim
    others = {c.key for c in reading.chunks if c.kind is ChunkKind.COUNTRY and c.form is not Form.CAPITAL}
    return claim if others - {claim.of.key, home} else replace(claim, of=None, to=(claim.of,))
