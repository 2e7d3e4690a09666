"""Capitals that stand for their government ("appealed to Rome"), or for the city ("ibu kota itu, Luanda")."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Token
from kg.find.chunks import Chunk, ChunkKind
from kg.find.scenes import Reading
from kg.language.pack import Language
from kg.model import ZoneKind

NEAR = 4
"""Tokens before "from" among which it is told what comes from there."""


def is_addressed(reading: Reading, city: Chunk, pack: Language) -> bool:
    """ "appealed to Rome", "complained formally to the White House", "an apology from Paris": a state."""
    if not pack.words.place.addressing or not city.first:
        return False
    tokens = reading.scene.tokens
    if _words_come_from(tokens, city.first - 1, pack):
        return True
    at = city.first - 1 - (tokens[city.first - 1].low in pack.determiners)
    leads = pack.words.place.addressing.get(tokens[at].low) if at > 0 else None
    if not leads:
        return False
    adverb = at > 1 and (
        tokens[at - 1].low.endswith(pack.adverbial) or tokens[at - 1].low in pack.words.gathering.again
    )
    return tokens[at - 1 - adverb].low in leads


def _words_come_from(tokens: Sequence[Token], at: int, pack: Language) -> bool:
    """"""
    words = pack.words.place
    if tokens[at].low in pack.words.clause.joints and at > 2 and tokens[at - 3].low in words.sent:
        at -= 2  # "delegations from Moscow and Kyiv"
    if tokens[at].low not in words.whence or not at:
        return False
    near = [t.low for t in tokens[max(0, at - NEAR) : at]]
    if near[-1] in words.colleagues or (near[-1] in words.sent and _act_themselves(tokens, at - 1, pack)):
        return True
    return not words.coming.isdisjoint(near[-2:]) and not words.reactions.isdisjoint(near)


def _act_themselves(tokens: Sequence[Token], at: int, pack: Language) -> bool:
    """ "Delegations from Moscow met", "talks with envoys from Oslo"; not "recalled its envoys from Oslo"."""
    lead = at - 1
    named = next(
        (n for n in range(lead, max(-1, lead - NEAR), -1) if tokens[n].low in pack.determiners), None
    )
    if named is not None:
        lead = named - 1  # "A high-level delegation from Beijing"
    elif lead == 0 and tokens[0].text.istitle():
        lead = -1  # "Senior envoys from Tehran"
    return lead < 0 or tokens[lead].low == "," or tokens[lead].low in pack.prepositions


def sees_a_gathering(tokens: Sequence[Token], behind: int, pack: Language) -> bool:
    """ "Honiara will be the venue of": a city."""
    venues = pack.words.gathering.venues - pack.words.place.hosting
    near = [t.low for t in tokens[behind : behind + NEAR]]
    return bool(near) and near[0] in pack.auxiliaries | pack.plans and not venues.isdisjoint(near)


def is_reached(reading: Reading, city: Chunk, pack: Language) -> bool:
    """ "pulled its envoy out of Doha", "Angola's capital, Luanda", "ibu kota Angola, Luanda"."""
    tokens, words = reading.scene.tokens, pack.words.place
    near = [token.low for token in tokens[max(0, city.first - NEAR) : city.first]]
    if not words.routes.isdisjoint(near):
        return True
    lead, before = near[-2:] if len(near) > 1 else ("", "")
    if (before in pack.of_words and lead in words.outwards) or (before == "," and lead in words.capitals):
        return True
    named = next((c for c in reading.chunks if c.last == city.first - 1), None) if before == "," else None
    return named is not None and named.first > 0 and tokens[named.first - 1].low in words.capitals


def dates_a_line(reading: Reading, city: Chunk) -> bool:
    """ "LUSAKA, 6 August 2019 | The Daily Copper", "LONDON (AP) - March 26", a city alone on a line."""
    tokens, last = reading.scene.tokens, city.last
    if reading.sentence.zone is ZoneKind.TITLE:
        return False
    if last == len(tokens):
        return True
    dated = any(c.kind is ChunkKind.DATE and c.first == last + 1 for c in reading.chunks)
    bracketed = tokens[last].text == "(" and last + 3 < len(tokens) and tokens[last + 2].text == ")"
    return (tokens[last].text == "," and dated) or (bracketed and tokens[last + 3].text in DASHES)


DASHES = frozenset({"-", "–", "—", ":", "_"})
"""What ends a dateline."""


def names_a_pact(behind: Sequence[Token], pack: Language) -> bool:
    """Whether a word and the noun of a pact stand behind a city: "climate accord", "peace agreements"."""
    if len(behind) < 2 or pack.nouns_after:
        return False
    return behind[0].text.islower() and behind[1].low.removesuffix("s") in pack.words.name.pacts


def comes_in(reading: Reading, chunk: Chunk, pack: Language) -> bool:
    """ "welcomed X (back) to the White House", "was brought to the Kremlin": into the building."""
    words, lows = pack.words.place, reading.sentence.lows[: chunk.first]
    to = len(lows) - 1 - (bool(lows) and lows[-1] in pack.determiners)
    if pack.nouns_after or to < 1 or lows[to] not in words.sent_to:
        return False
    return not words.let_in.isdisjoint(lows[max(0, to - LET_IN) : to])


LET_IN = 14
"""Words before "to the palace" among which it is told that somebody is let in, past his office and name."""


def acts_behind(reading: Reading, chunk: Chunk, pack: Language) -> bool:
    """ "Di New York, Moskow mengecam ...", "Dikutip dari Reuters, Kremlin mengatakan": a verb follows it."""
    lows, at = reading.sentence.lows, chunk.last
    while at < len(lows) - 1 and pack.before_verbs(lows[at]):
        at += 1
    low = lows[at] if at < len(lows) else ""
    active = pack.nouns_after and len(low) > SHORTEST_VERB and low.startswith(pack.words.verb.active_prefix)
    return low in pack.sayings or (active and low not in pack.prepositions)


SHORTEST_VERB = 5  # letters of "me-" words that may be none: "meski"
