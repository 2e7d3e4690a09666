"""The day of what goes on from what was told: the next meeting of the round, the guest who has come."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft, actors_of, until
from kg.extract.passage import GATHERINGS, Passage, Telling
from kg.extract.triggers.triggers import Trigger
from kg.model import EntityKey, Kind, PartialDate, Plover, Role, Status, ZoneKind

SEQUEL = 12
"""Nodes before an event in which "kemudian" tells that it came next: "kemudian menuju halaman untuk ..."."""


def told_next(passage: Passage, trigger: Trigger) -> bool:
    """ "Setelah itu, X dan Y ...", "X dan Y kemudian ...": told as what came next."""
    words, lows = passage.language.words.time, passage.nodes.lows
    sequels = words.then | passage.language.words.likewise.sequels
    if passage.sentence.lows[0] in words.aftermaths | sequels:
        return True
    near = lows[max(0, trigger.first - OUTCOME) : trigger.first]
    if trigger.frame.kind is Kind.MEETING and not words.too.isdisjoint(near):
        return True  # "X juga bertemu Z", "Ada pula pertemuan dengan Z"
    if passage.language.nouns_after and not passage.language.words.gathering.outcomes.isdisjoint(near):
        return True  # "Acara itu dilanjutkan dengan pertemuan X dan Y"
    return not (sequels - words.agos).isdisjoint(lows[max(0, trigger.first - SEQUEL) : trigger.first])


OUTCOME = 3
"""Nodes before a noun in which it is told that something ended with it or went on with it."""

STILL = 3
"""Sentences behind somebody's meeting in which he goes on with the same day."""

OCCASIONS = GATHERINGS | {Kind.APPOINTMENT, Kind.SIGNING}
"""What something is told to have come after: "Seusai pelantikan", "Usai penandatanganan"."""


def after_what_was_told(draft: Draft, drafts: Sequence[Draft]) -> PartialDate | None:
    """ "X memimpin KTT pada Senin. Y terbang ke Z seusai KTT": on the day of what was told last before."""
    if not draft.afterwards:
        return None
    for other in reversed(until(draft, drafts)):
        if not 0 < draft.sentence - other.sentence <= LATER:
            return None
        occasion = other.kind in OCCASIONS and other.status is Status.HELD and other.zone is draft.zone
        if occasion and not other.earlier and other.end is None:
            return other.start if other.start is not None and other.start.day is not None else None
    return None


ROUND = frozenset({Kind.MEETING, Kind.CALL, Kind.CEREMONY})
"""Kinds of which somebody has several on one day, told one after the other."""


LATER = 8
"""Sentences behind an event of two people in which they are told to go on: "Setelah itu, ..."."""


def carried_on(draft: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """ "On Monday X met Y in Kabul." Next paragraph: "He also held talks with Z": on the same day."""
    if draft.kind not in ROUND or draft.earlier or draft.perfect or draft.name:
        return None
    people = {k for k in actors_of(draft) if k.startswith("person/")}
    for other in reversed(until(draft, drafts)):
        behind = draft.sentence - other.sentence
        if behind > (LATER if draft.goes_on or draft.kind is Kind.CEREMONY else STILL):
            return None
        if other.zone is not draft.zone or other.start is None or other.status is not Status.HELD:
            continue
        one_day = other.start.day is not None and other.end is None
        if (draft.goes_on or draft.kind is Kind.CEREMONY) and one_day and _with_the_host(other, people):
            return other
        again = one_day and draft.kind is other.kind is Kind.MEETING and not (other.earlier or other.name)
        if draft.goes_on and again and people & other.entities():
            return other  # "X bertemu Y, Selasa. ... Lalu, X bertemu Z", whatever he said between
        if draft.kind is Kind.CEREMONY or other.paragraph == draft.paragraph or behind > STILL:
            continue
        if other.kind in ROUND and people & other.entities():
            return other if one_day and not (other.earlier or other.name) else None
    return None


def next_ceremony(draft: Draft, drafts: Sequence[Draft]) -> PartialDate | None:
    """ "X menyambut Y. Setelah itu, keduanya mengikuti upacara": on that day, late as it is told."""
    other = carried_on(draft, drafts) if draft.kind is Kind.CEREMONY else None
    return other.start if other is not None else None


def _with_the_host(other: Draft, people: set[EntityKey]) -> bool:
    """ "X menyambut Y di Istana Bogor. Setelah itu, X dan Y berbincang": guest and host, who go on."""
    if other.earlier or other.name or (other.kind not in ROUND and other.kind is not Kind.VISIT):
        return False
    hosts = {k for k in other.entities(Role.HOST) if k.startswith("person/")}
    there = {k for k in other.entities() if k.startswith("person/")}
    return len(people & there) > 1 and (other.kind is not Kind.VISIT or bool(hosts & people))


def received(draft: Draft, drafts: Sequence[Draft], main: PartialDate | None) -> bool:
    """Whether the news told before is that the visitor was met, by the same host."""
    visitors, hosts = draft.entities(Role.VISITOR), draft.entities(Role.HOST)
    there = draft.venue_country
    guests = {k for k in visitors if k.startswith("person/")}
    for other in until(draft, drafts):
        if other.zone is ZoneKind.CAPTION or other.start != main or other.kind is not Kind.MEETING:
            continue
        people = other.entities()
        met = hosts & people or (not hosts and there is not None and there in (other.venue_country, *people))
        if guests and guests <= people and met and draft.paragraph - other.paragraph <= 2:
            return True
    return False


def by_the_clock(draft: Draft, main: PartialDate | None) -> PartialDate | None:
    """ "PM Ghana mendarat sekitar pukul 20.15": an hour without a day is one of the day of the news."""
    told = draft.by_the_clock and not (draft.aside or draft.name)
    return main if told and draft.kind in ROUND | {Kind.VISIT} else None


def of_another_country(draft: Draft, drafts: Sequence[Draft], telling: Telling) -> bool:
    """ "X met Y in Beijing today. Earlier, X met Z in Tehran": elsewhere, and so on no day told yet."""
    if _while_he_was_elsewhere(draft, drafts):
        return True
    met = (d for d in until(draft, drafts) if d.kind in GATHERINGS)
    if draft.kind is Kind.STATEMENT and any(decided_against_him(draft, d, drafts) for d in met):
        return True
    pack, begin = telling.known.language, min(e.begin for e in draft.evidence)
    opening = telling.article.text[max(0, begin - OPENING) : begin].lower().replace(",", " ").split()
    news = (pack.words.time.agos | pack.earlier).isdisjoint(opening)
    if draft.kind is not Kind.MEETING or draft.venue_country is None or draft.name or news:
        return False
    people = {k for k in actors_of(draft) if k.startswith("person/")}
    met = (d for d in reversed(until(draft, drafts)) if d.kind is Kind.MEETING and people & d.entities())
    last = next((d for d in met if d.venue_country is not None and d.status is Status.HELD), None)
    return last is not None and last.venue_country != draft.venue_country and last.zone is draft.zone


def decided_against_him(draft: Draft, near: Draft, drafts: Sequence[Draft]) -> bool:
    """ "Ministers meeting in Oslo blacklisted Chad's generals. X of Chad called it hasty": he is not there.

    Nor does anybody say that it was on that day.
    """
    if draft.kind is not Kind.STATEMENT or draft.sentence == near.sentence:
        return False
    speaks = draft.states(Role.ACTOR)
    if speaks & near.states():
        return False
    decided = (d for d in drafts if d.sentence == near.sentence and d.plover is Plover.SANCTION)
    return any(speaks & d.states(Role.RECIPIENT) for d in decided)


def _while_he_was_elsewhere(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """ "X arrived in Peru on Monday after a visit to Chile. In Santiago he met Y": not on that Monday.

    Nor in "X arrived in Peru on Monday. He met Y in Santiago", where no other journey is told.
    """
    people = {k for k in actors_of(draft) if k.startswith("person/")}
    if draft.kind is not Kind.MEETING or draft.venue_country is None or draft.name or not people:
        return False
    near = [d for d in until(draft, drafts) if draft.sentence - d.sentence <= 1 and d.zone is draft.zone]
    visits = [d for d in near if d.kind is Kind.VISIT and people & d.entities(Role.VISITOR)]
    visits = [d for d in visits if d.status is Status.HELD and d.venue_country is not None]
    there = [d for d in visits if d.venue_country == draft.venue_country]
    return len(there) < len(visits) and all(d.start is None for d in there)


OPENING = 15
"""Characters before the words of an event in which it is told to have been earlier: "Earlier, ..."."""
