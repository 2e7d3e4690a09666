"""The gathering that comes after the one told last, told without its noun.

"They are to gather again in Accra in May", "Togo will host the next in 2025", "Lome will be the venue of the
next", "Togo akan menjadi tuan rumah berikutnya".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from kg.document import DateMention, Phrase
from kg.extract.anaphora.next_one import COUNTED, SMALL, again, told_last
from kg.extract.drafts import Draft, state_of
from kg.extract.passage import Passage, Telling, date_draft
from kg.find.scene import GENITIVES
from kg.model import PartialDate, Role, Status, ZoneKind
from kg.records import record

AHEAD = 6
"""Nodes before a verb among which it is told to be planned: "agreed on Friday to meet again"."""

CLOSE = 3
"""Nodes behind a verb among which "again" stands: "come together again"."""

SUBJECT = 9
"""Nodes before "host" among which stands who does: "takes over and will host"."""

WITHIN = 14
"""Nodes behind the words among which the day or the place stands."""


SUBJECT = 6
"""Nodes before "dilanjutkan" among which talks are named: not "pembangunan rel akan dilanjutkan"."""


@record
class Turn:
    """Where a sentence tells the next gathering, by whom it is hosted, and whether it may be small talks."""

    at: int
    host: Phrase | None = None
    small: bool = True
    year: DateMention | None = None  # "tuan rumah tahun depan"
    ahead: bool = False


def meet_again(
    telling: Telling, passage: Passage, here: Sequence[tuple[int, Draft]]
) -> list[tuple[int, Draft]]:
    """The next gathering of those told of last; none where a frame tells it, or no day or place is told."""
    if passage.sentence.zone is ZoneKind.CAPTION:
        return []
    for turn in (
        *_verbs(passage),
        *_nouns(passage),
        *_hosting(passage),
        *_next_hosts(passage, telling.article.day),
    ):
        by_frames = [d for _, d in here if d.kind in COUNTED and _covers(passage, turn.at, d)]
        for draft in by_frames if turn.ahead else ():
            _without_host(draft, turn.host)
        if any(_has_parties(telling, d) for d in by_frames):
            continue
        told = told_last(telling, passage, COUNTED if turn.small else COUNTED - SMALL)
        if told is None or not (turn.host or _says_when_or_where(passage, turn.at)):
            continue
        for draft in by_frames:
            if draft in telling.drafts:
                telling.drafts.remove(draft)  # "They agreed to meet again": whom a frame cannot name
        further = again(telling, passage, turn.at, told, turn.host)
        further.status = Status.PLANNED if turn.ahead else further.status
        if turn.year is not None:
            date_draft(further, turn.year)
        return [(turn.at, further)]
    return []


def _without_host(draft: Draft, host: Phrase | None) -> None:
    """ "Tuan rumah KTT berikutnya adalah Togo": whoever stands behind the copula hosts it, as told here."""
    if host is not None:
        draft.parts = [p for p in draft.parts if p.entity != host.entity]


def _has_parties(telling: Telling, draft: Draft) -> bool:
    """Whether a frame found out whose gathering it is: "the bloc's leaders next convene in"."""
    return len({state_of(p, telling.speaks) for p in draft.parts}) > 1 or bool(draft.entities(Role.ORGANIZER))


def _covers(passage: Passage, at: int, draft: Draft) -> bool:
    node = passage.nodes[at]
    return any(e.begin <= node.begin < e.end for e in draft.evidence)


def _says_when_or_where(passage: Passage, at: int) -> bool:
    behind = passage.nodes[at : at + WITHIN]
    return any(n.date is not None or (n.phrase is not None and n.phrase.place is not None) for n in behind)


def _verbs(passage: Passage) -> Iterator[Turn]:
    """ "are to gather again in", "agreed to reconvene in", "akan bertemu kembali di"."""
    nodes, pack = passage.nodes, passage.language
    words = pack.words
    if words.gathering.gathers.isdisjoint(nodes.words) and words.gathering.reconvenes.isdisjoint(nodes.words):
        return
    planned = pack.plans | words.clause.infinitives | pack.words.status.agreed
    for at in range(1, len(nodes) - 1):
        if nodes[at].low not in words.gathering.gathers and nodes[at].low not in words.gathering.reconvenes:
            continue
        behind = nodes[at + 1 : at + 1 + CLOSE]
        afresh = nodes[at].low in words.gathering.reconvenes or nodes[at - 1].low in words.gathering.afresh
        afresh = afresh or any(n.low in words.gathering.afresh for n in behind)
        led = not planned.isdisjoint(nodes.lows[max(0, at - AHEAD) : at])
        whom = any(n.actor and pack.prepositions.get(b.low) == "with" for b, n in pairwise(behind))
        things = {pack.back_nouns.get(low) for low in nodes.lows[max(0, at - SUBJECT) : at]}
        other = pack.nouns_after and nodes[at].low in words.gathering.reconvenes and "gathering" not in things
        if afresh and led and not whom and not behind[0].actor and not other:
            yield Turn(at)


def _nouns(passage: Passage) -> Iterator[Turn]:
    """ "Their next meeting will be in Antananarivo", "The next summit is due in May"."""
    nodes, pack = passage.nodes, passage.language
    words = pack.words
    if pack.nouns_after or words.gathering.comings_together.isdisjoint(nodes.words):
        return
    opening = pack.determiners | pack.possessives | GENITIVES
    for at in range(1, len(nodes) - 3):
        led = at == 1 or nodes[at - 2].low in opening  # "Another session is scheduled for Monday"
        counted = (
            nodes[at - 1].low in words.gathering.rounds
            and nodes[at - 1].low not in words.gathering.same_round
        )
        next_one = (counted or nodes[at - 1].low in words.gathering.next_rounds) and led
        if not next_one or nodes[at].low not in words.gathering.comings_together:
            continue
        if _of_a_body(passage, at):
            yield Turn(at)
            continue
        verb = at + 1 + (nodes[at + 1].low in words.verb.perfects)  # "has been pencilled in for Monday"
        if (
            nodes[at + 1].low in pack.plans
            or (nodes[verb].low, nodes[verb + 1].low) in words.gathering.then_held
        ):
            yield Turn(at)


def _of_a_body(passage: Passage, at: int) -> bool:
    """ "The seventh session of the joint commission will be held in Lome": planned behind whose it is."""
    nodes, pack = passage.nodes, passage.language
    if nodes[at + 1].low not in pack.of_words:
        return False
    ahead = next((n for n in range(at + 2, min(at + OF_BODY, len(nodes))) if nodes[n].low in pack.plans), 0)
    return ahead > 0 and not any(n.actor or n.low == "," for n in nodes[at + 2 : ahead])


OF_BODY = 9
"""Nodes behind a session up to the verb, with the body whose it is between them."""


def _hosting(passage: Passage) -> Iterator[Turn]:
    """ "South Korea will host the next in 2025", "takes over and will host next year's gathering"."""
    nodes, pack = passage.nodes, passage.language
    words = pack.words.gathering
    if pack.nouns_after or pack.words.place.hosting.isdisjoint(nodes.words):
        return
    nouns = words.once_more | words.comings_together
    for at in range(1, len(nodes) - 2):
        if nodes[at].low not in pack.words.place.hosting:
            continue
        behind = at + 1 + (nodes[at + 1].low in pack.determiners)
        low, after = nodes[behind].low, nodes[behind + 1].low if behind + 1 < len(nodes) else ""
        alone = low in words.next_rounds and not (after.isalpha() and after not in pack.prepositions)
        dated = nodes[behind].date is not None and after in GENITIVES
        gathering = dated and behind + 2 < len(nodes) and nodes[behind + 2].low in nouns
        if (alone or gathering) and (host := _who_hosts(passage, at)) is not None:
            yield Turn(at, host, small=False)


def _who_hosts(passage: Passage, verb: int) -> Phrase | None:
    """Whoever stands before a verb of hosting, over another verb of his."""
    nodes, pack = passage.nodes, passage.language
    for at in range(verb - 1, max(-1, verb - 1 - SUBJECT), -1):
        if nodes[at].low in {";", ":"} or nodes[at].low in pack.relatives:
            return None
        led = at > 0 and nodes[at - 1].low in pack.prepositions
        if nodes[at].actor and not led:
            return nodes[at].phrase
    return None


def _next_hosts(passage: Passage, day: PartialDate | None) -> Iterator[Turn]:
    """ "Brazil is the next host", "Suva will be the venue of the next", "menjadi tuan rumah berikutnya"."""
    nodes, pack = passage.nodes, passage.language
    words = pack.words.gathering
    rows = [
        said
        for said in words.next_hosts
        if said[0] in nodes.words and (pack.nouns_after or said[-1] in nodes.words)
    ]
    if not rows and words.venues.isdisjoint(nodes.words):
        return  # nearly all sentences
    between = pack.determiners | pack.auxiliaries | pack.plans | frozenset(pack.copulas) | words.named_as
    yield from _next_years(passage, between)
    for said in rows:
        for at in range(len(nodes) - len(said)):
            last = at + len(said) - 1
            year = _in_a_later_year(passage, at, said, day)
            if nodes.lows[at : last + 1] != said and year is None:
                continue
            behind = _told_behind(passage, last)
            if (host := _is_called(passage, at, between) or behind) is not None:
                ahead = year is not None or behind is not None
                yield Turn(last, host, small=False, year=year, ahead=ahead)


def _in_a_later_year(
    passage: Passage, at: int, said: tuple[str, ...], day: PartialDate | None
) -> DateMention | None:
    """ "Togo bakal menjadi tuan rumah pada 2030": the next one, by its day; Indonesian."""
    nodes, last = passage.nodes, at + len(said) - 1
    if len(said) != SHORT or nodes.lows[at:last] != said[:-1] or day is None:
        return None
    last += passage.language.prepositions.get(nodes[last].low) == "at"
    dated = nodes[last].date if passage.language.nouns_after and last < len(nodes) else None
    later = dated is not None and dated.start.iso > day.iso[: len(dated.start.iso)]
    return dated if later else None


def _told_behind(passage: Passage, last: int) -> Phrase | None:
    """ "Tuan rumah KTT berikutnya adalah Togo": who it is behind the copula; Indonesian."""
    nodes, pack = passage.nodes, passage.language
    if not pack.nouns_after or last + 2 >= len(nodes) or nodes[last + 1].low not in pack.words.clause.are:
        return None
    return nodes[last + 2].phrase if nodes[last + 2].actor else None


SHORT = 3
"""Words of "tuan rumah berikutnya", in which no gathering is named."""


def _next_years(passage: Passage, between: frozenset[str]) -> Iterator[Turn]:
    """ "Honiara will be the venue of next year's meeting"."""
    nodes, words = passage.nodes, passage.language.words.gathering
    nouns = words.once_more | words.comings_together
    for at in range(1, len(nodes) - 4):
        if nodes[at].low not in words.venues or nodes[at + 2].date is None:
            continue
        gathering = nodes[at + 3].low in GENITIVES and nodes[at + 4].low in nouns
        host = _is_called(passage, at, between) if gathering else None
        if host is not None:
            yield Turn(at, host, small=False)


def _is_called(passage: Passage, at: int, between: frozenset[str]) -> Phrase | None:
    """Who, or which city, is said to be what stands at a node: "Brazil is the (next host)"."""
    nodes, before = passage.nodes, at - 1
    while before > 0 and nodes[before].low in between:
        before -= 1
    inside = passage.language.nouns_after and nodes[before].low in passage.language.relatives
    before -= inside  # "Togo, yang bakal menjadi tuan rumah pada 2030"
    before -= inside and nodes[before].low == ","
    phrase = nodes[before].phrase
    named = phrase is not None and (nodes[before].actor or phrase.place is not None)
    return phrase if named and before < at - 1 else None
