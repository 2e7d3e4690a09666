"""Which proposed names of events are believed."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Token
from kg.find.chunks import Chunk, ChunkKind, office_chunks
from kg.find.events.names import EventName
from kg.find.gazetteer import find
from kg.find.knowledge import Knowledge
from kg.find.scene import GENITIVES
from kg.model import Kind, ZoneKind

HEADLINES = (ZoneKind.TITLE, ZoneKind.HEADING, ZoneKind.TEASER, ZoneKind.CAPTION, ZoneKind.LEAD)


def is_event(event: EventName, tokens: Sequence[Token], named: Sequence[Chunk], known: Knowledge) -> bool:
    """Whether a proposed name is one of an event: not a headline's capitals, a body or people."""
    inner = tokens[event.first + 1 : event.last]
    titled = (
        not event.abbreviation
        and not event.ordinal
        and any(office_chunks(known.offices, inner, tuple([t.low for t in inner]), [0] if inner else []))
    )
    return not (
        titled
        or _is_plain(event, tokens, known)
        or _of_people(event, tokens, named, known)
        or _listed_body(event, tokens, known)
        or _heads_a_title(event, tokens, known)
    )


def _is_plain(event: EventName, tokens: Sequence[Token], known: Knowledge) -> bool:
    """ "dalam Bilateral Meeting di Jakarta": of which kind a meeting is, and no name of one; Indonesian."""
    plain = known.language.words.name.plain_meetings
    told = [t.low for t in tokens[event.first : event.last - 1]]
    return bool(told) and not (event.abbreviation or event.ordinal) and plain.issuperset(told)


def votes(event: EventName, tokens: Sequence[Token], known: Knowledge) -> bool:
    """ "Sudan's National Congress condemned", "the Trinamool Congress leader": a house or party, not held.

    So by its place between parties: "the opposition United National Congress (UNC)".
    """
    pack, last = known.language, event.last
    parliaments = pack.words.name.parliaments
    counted = tokens[event.first].text[0].isdecimal() or tokens[last - 1].text.isdecimal()
    if pack.nouns_after or counted or last >= len(tokens) or event.kind is not Kind.CONFERENCE:
        return False
    if parliaments.isdisjoint(t.low for t in tokens[event.first : last]):
        return False
    if event.first and tokens[event.first - 1].low in pack.words.office.rival:
        return True
    behind = tokens[last].low
    time, place = pack.words.time, pack.words.place
    held = behind in place.happening | place.legs | pack.endings | time.beginning
    acts = behind in pack.sayings or behind.endswith(pack.past)
    leads = any(True for _ in office_chunks(known.offices, tokens[last:], (behind,), [0]))
    return leads or (acts and not held)


def _heads_a_title(event: EventName, tokens: Sequence[Token], known: Knowledge) -> bool:
    """ "Pacific Islands Forum Secretary General X": a listed body, and the office of one of its people."""
    hit = next(find(known.actors, tokens[event.first : event.last]), None)
    if hit is None or hit.first != 0 or event.first + hit.last >= event.last - 1:
        return False
    behind = tokens[event.first + hit.last : event.last]
    return any(True for _ in office_chunks(known.offices, behind, tuple([t.low for t in behind]), [0]))


def _listed_body(event: EventName, tokens: Sequence[Token], known: Knowledge) -> bool:
    """An organization whose name looks like an event's: "Pacific Islands Forum"."""
    window = tokens[event.first : event.last]
    heads = known.language.event_heads.keys() | known.language.words.name.heads_last.keys()
    if event.kind is Kind.SUMMIT and not heads.isdisjoint((window[0].low, window[-1].low)):
        return False  # the East Asia Summit is a group of countries, and what they come to
    closed = window[-1].text == ")"  # but "Arab League (AL) Summit" names a meeting
    bracket = next((n for n, t in enumerate(window) if t.text == "("), 0) if closed else 0
    window = window[: bracket or len(window)]  # "Pacific Islands Forum (PIF)"
    owned = next((n + 1 for n, t in enumerate(window) if t.text in GENITIVES), 0)
    window = window[owned:]  # "South Africa's African National Congress"
    hits = list(find(known.actors, window))
    led = hits and hits[0].first == 0 and hits[0].last > 1 and not event.ordinal and not event.abbreviation
    if led and hits[0].senses[0].key.startswith("organization/") and known.language.nouns_after:
        return True  # "anggota Kongres AS Nancy Mace"
    return any(h.last - h.first == len(window) for h in hits)


def _of_people(event: EventName, tokens: Sequence[Token], named: Sequence[Chunk], known: Knowledge) -> bool:
    """ "Pertemuan Kerry", "Pertemuan Putin dan Xi": a head noun and those who meet are no event's name."""
    house = tokens[event.first].low in known.language.words.body.houses  # "Kongres Peru"
    kinds = {ChunkKind.PERSON} | ({ChunkKind.COUNTRY} if event.kind is Kind.MEETING or house else set())
    people = {n for c in named if c.kind in kinds for n in range(c.first, c.last)}
    joints = known.language.words.deed.paired | known.language.words.clause.joints
    inner = range(event.first + 1, event.last)
    rest = [n for n in inner if n not in people and tokens[n].low not in joints]
    return not rest and not people.isdisjoint(inner)


def once(events: Sequence[EventName], kept: set[tuple[int, int]]) -> tuple[EventName, ...]:
    """The event names whose chunks stayed, one a span."""
    spans: dict[tuple[int, int], EventName] = {}
    for event in events:
        if (event.first, event.last) in kept:
            spans.setdefault((event.first, event.last), event)
    return tuple(spans[span] for span in sorted(spans))
