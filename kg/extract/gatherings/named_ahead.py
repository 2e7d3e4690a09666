"""Named gatherings that are yet to be: "KTT G20 akan berlangsung di Bali", "ahead of the NATO summit"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.gatherings.joined_events import past_joined
from kg.extract.passage import Passage
from kg.extract.words.verbal import looks_verbal


def ahead_of(passage: Passage, at: int) -> bool:
    """ "on Monday, ahead of the NATO summit": the day before the words is not the summit's."""
    before = passage.nodes.lows[max(0, at - 3) : at]
    return any(w in passage.language.words.time.ahead_of for w in before)


COMING = 10
"""Nodes behind an event's name in which it is said that it is yet to be held."""


def to_come(passage: Passage, at: int) -> bool:
    """ "KTT G20 (yang) akan berlangsung di Bali", "KTT G20 di Bali dijadwalkan pada 5 Mei"."""
    pack, units = passage.language, passage.nodes
    held = pack.words.place.happening | pack.words.verb.light_passives
    passed = pack.relatives | pack.prepositions.keys() | {",", "(", ")"}
    passed |= pack.words.gathering.next_rounds if pack.nouns_after else frozenset()  # "KTT BRICS berikutnya"
    for n in range(past_agenda(passage, at + 1), min(at + COMING + AGENDA, len(units) - 1)):
        if n > at + COMING and units[at + 1].low not in pack.words.status.talking_over:
            return False
        low, behind = units[n].low, units[n + 1].low
        if low in pack.words.status.soon:
            return behind in held or behind in pack.prepositions or not behind.isalnum()
        if not (units[n].phrase or units[n].date or low in passed or low.isdecimal()):
            return False
    return False


AGENDA = 10
"""Nodes from an event's name to where it is said to be held, past what it is about."""


def past_agenda(passage: Passage, at: int) -> int:
    """ "Pertemuan Tingkat Menteri OKI membahas situasi di Sudan akan digelar di X": past what it is about."""
    pack, lows = passage.language, passage.nodes.lows
    if at >= len(lows) or lows[at] not in pack.words.status.talking_over:
        return at
    held = pack.words.place.happening | pack.words.verb.light_passives
    soon = (n for n in range(at, min(at + AGENDA, len(lows) - 1)) if lows[n] in pack.words.status.soon)
    return next((n for n in soon if lows[n + 1] in held), at)


def will_be(passage: Passage, at: int) -> bool:
    """ "The East Asia Summit (in Vientiane) will be held on Friday": what the event is yet to be."""
    pack, units = passage.language, passage.nodes
    named = pack.determiners | pack.words.name.ordinals.keys() | pack.words.clause.joints
    if any(n.event is None and n.low not in named for n in units[:at]):
        return False
    behind = past_joined(passage, at + 1)
    while behind < len(units) - 1 and (
        units[behind].phrase is not None or units[behind].low in pack.prepositions
    ):
        behind += 1
    lows = (*units.lows[behind : behind + 2], "")
    planned = len(lows) > 1 and lows[0] in pack.auxiliaries and lows[1] in pack.plans
    return planned or lows[0] in pack.words.status.soon


def to_be_held(passage: Passage, at: int) -> bool:
    """ "step up contacts, notably the 16th Meeting of the Steering Committee(,) to be held in China"."""
    lows, held = passage.nodes.lows, passage.language.words.gathering.to_be_held[1:]  # without its comma
    behind = at + 1 + (lows[at + 1 : at + 2] == (",",))
    return bool(held) and lows[behind : behind + len(held)] == held


def announced(passage: Passage, at: int) -> bool:
    """ "will host the summit", "agreed to co-chair the 10th consultation"."""
    namely = _namely(passage, at)
    before = passage.nodes.lows[max(0, namely - 7) : namely]
    words, to = passage.language.words.status, passage.language.words.clause.infinitives
    if any(w in words.soon for w in before) or not words.plan_nouns.isdisjoint(before[-1:]):
        return True
    far = passage.nodes.lows[max(0, at - FAR_AHEAD) : at]
    beside = not passage.language.words.place.sidelines.isdisjoint(before[-2:])
    if beside and not words.soon.isdisjoint(far):
        return True  # "dijadwalkan bertemu X di sela KTT G20"
    if not to.isdisjoint(before[-4:]) and not (words.soon & passage.language.auxiliaries).isdisjoint(far):
        return not passage.language.nouns_after  # "will lead a delegation of ministers to attend the summit"
    aim = next((n for n, w in enumerate(before) if w in words.purposes), len(before))
    beside = 0 < len(before) - aim <= OCCASION  # "akan terbang ke X dalam rangka pertemuan 2+2"
    attends = passage.language.nouns_after and (beside or not words.attends.isdisjoint(before[aim:]))
    if attends and not (words.soon & passage.language.auxiliaries).isdisjoint(far):
        return True  # "akan bertemu X untuk menghadiri Sidang Komisi Bersama"
    if attends and _invited(passage, far):
        return True
    return any(w in to and words.agreed.intersection(before[:n]) for n, w in enumerate(before))


def bid_for(passage: Passage, at: int) -> bool:
    """ "its bid to host COP31", "pencalonan Turki sebagai tuan rumah COP31": who hosts it is open."""
    bids, lows = passage.language.words.status.bidding, passage.nodes.lows
    if bids.isdisjoint(passage.nodes.words):
        return False
    near = lows[max(0, at - BID) : at]
    return not bids.isdisjoint(near[len(near) - near[::-1].index(",") :] if "," in near else near)


BID = 6
"""Nodes before a name or "host" among which it is told that somebody would like to host it."""


def _invited(passage: Passage, far: Sequence[str]) -> bool:
    """ "menyerahkan undangan kepada X untuk menghadiri KTT CELAC": somebody is handed an invitation to it."""
    words = passage.language.words
    at = next((n for n, low in enumerate(far) if low in words.place.invitations), 0)
    return not words.deed.handing.isdisjoint(far[max(0, at - 2) : at])


OCCASION = 2
"""Words from "untuk" to the name of what somebody travels to."""

FAR_AHEAD = 16
"""Words before a summit's name among which "will" tells of those who are to attend it."""


def _namely(passage: Passage, at: int) -> int:
    """ "dijadwalkan memimpin 12 KTT, yakni KTT A dan KTT B": where the words stand before a list."""
    slots, units = passage.language.prepositions, passage.nodes
    if not passage.language.nouns_after:
        return at
    back = range(at - 1, max(0, at - NAMELY), -1)
    first = next((n for n in back if slots.get(units[n].low) == "including"), at)
    verbs = any(looks_verbal(n.low, passage.language) for n in units[first + 1 : at])
    return at if verbs else first


NAMELY = 10
"""Nodes back in which a word that opens a list stands before the first of its events."""


def planned_too(passage: Passage, at: int) -> bool:
    """ "akan mengunjungi X, menghadiri KTT APEC di Peru, serta menghadiri KTT G20": the plan goes on."""
    pack, units = passage.language, passage.nodes
    near = [n.low for n in units[max(0, at - 4) : at]]
    attending = pack.words.status.attends
    verb = next((n for n in range(len(near) - 1, 0, -1) if near[n] in attending), 0)
    if not pack.nouns_after or not verb or near[verb - 1] not in pack.coordinators:
        return False
    ahead = [n for n in range(at) if units[n].low in pack.words.status.soon]
    opening = pack.words.clause.subordinators | pack.relatives | pack.complementizers
    return bool(ahead) and not any(n.low in opening for n in units[ahead[-1] : at])
