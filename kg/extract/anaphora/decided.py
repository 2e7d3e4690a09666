"""Where and when a decision told before was taken: "Keputusan itu diambil pada KTT di Abuja"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.drafts import Draft
from kg.extract.passage import GATHERINGS, Passage, Telling, date_draft, is_site, place_key
from kg.model import EntityKey, Kind, PartialDate, Plover, Role, Status, ZoneKind

REACH = 3
"""Nodes between the decision and the verb, and sentences between what was decided and this."""


def decided_there(telling: Telling, passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """ "The decision was taken at a summit in Abuja": what was told before was done there, that day."""
    words, lows = passage.language.words, passage.nodes.lows
    if words.deed.announced.isdisjoint(passage.nodes.words):
        return
    noun = next(n for n, low in enumerate(lows) if low in words.deed.announced)
    behind = lows[noun + 1 : noun + 2 + REACH]
    known = noun <= OPENS and not words.statement.made_known.isdisjoint(behind)
    if (words.statement.taken.isdisjoint(behind) and not known) or not _points(passage, noun):
        return
    acts = [d for d in telling.drafts if d.zone is not ZoneKind.CAPTION and d.sentence < passage.index]
    acts = [d for d in acts if d.kind is Kind.MEASURE and d.entities(Role.ACTOR)]
    if not acts or passage.index - acts[-1].sentence > REACH:
        return
    act = _decided_by_them(telling, passage, acts)
    act.start = act.start or (_its_day(passage, noun, act) if noun <= OPENS else None)
    if known:
        return
    held = [d for at, d in here if at > noun and d.kind in GATHERINGS]
    place = held[0].place if held else _place_behind(telling, passage, noun)
    if act.place is None and place is not None:
        place_key(telling, act, place)
    day = next((d.start for d in held if d.start is not None), None)
    act.start = act.start or day
    for gathering in held if day is None else ():  # "konferensi tingkat tinggi (KTT)" is told twice
        gathering.start = act.start


def _decided_by_them(telling: Telling, passage: Passage, acts: Sequence[Draft]) -> Draft:
    """Of the acts that one sentence tells, that of the body which decided it, else the last one."""
    known = telling.known.reference.organizations
    here = {node.phrase.entity for node in passage.nodes if node.phrase is not None and node.actor}
    here |= {row.parent for key in here if (row := known.get(key)) is not None and row.parent is not None}
    told = [d for d in acts if d.sentence == acts[-1].sentence]
    return next((d for d in reversed(told) if here & d.involved(Role.ACTOR)), acts[-1])


OPENS = 2
"""Nodes before the noun in a sentence that is about the decision."""


def _its_day(passage: Passage, noun: int, act: Draft) -> PartialDate | None:
    """ "Langkah itu diambil pada Rabu", "The decision was announced on Tuesday": the day behind its verb."""
    stops = passage.language.words.clause.subordinators | {",", *passage.language.complementizers}
    for node in passage.nodes[noun + 1 :]:
        if node.low in stops or act.status is not Status.HELD:
            return None
        if node.date is not None:
            return node.date.start if node.date.start.day and not node.date.behind else None
    return None


def reached_there(telling: Telling, passage: Passage) -> None:
    """ "The accord, reached in Doha on Monday, provides for": where and when the two came to terms."""
    words, nodes, pack = passage.language.words, passage.nodes, passage.language
    if (
        pack.nouns_after
        or words.deed.pacts.isdisjoint(nodes.words)
        or words.statement.taken.isdisjoint(nodes.words)
    ):
        return
    noun = next(n for n, low in enumerate(nodes.lows) if low in words.deed.pacts)
    verb = next(
        (
            n
            for n in range(noun + 1, min(noun + 1 + REACH, len(nodes)))
            if nodes[n].low in words.statement.taken
        ),
        0,
    )
    if not verb or not _points(passage, noun):
        return
    pact = next((d for d in reversed(telling.drafts) if d.sentence < passage.index and _is_pact(d)), None)
    if pact is None or passage.index - pact.sentence > REACH:
        return
    for at in range(verb + 1, min(verb + BESIDE, len(nodes))):
        node = nodes[at]
        if node.low == "," or node.low in words.clause.joints or node.low in words.clause.subordinators:
            return
        if node.date is not None and not node.date.behind:
            date_draft(pact, node.date)
        led = nodes[at - 1].low in pack.words.place.inside
        if pact.place is None and node.phrase is not None and led and is_site(telling, node.phrase):
            place_key(telling, pact, node.phrase.place or node.phrase.entity)


BESIDE = 9
"""Nodes behind the verb among which its place and day stand: "reached in Doha late on Wednesday"."""


def _is_pact(draft: Draft) -> bool:
    """Whether several came to terms; what they sign is settled on another day, elsewhere."""
    agreed = draft.kind is Kind.STATEMENT and draft.plover is Plover.AGREE
    return agreed and len(draft.entities(Role.ACTOR)) > 1 and draft.zone is not ZoneKind.CAPTION


def _points(passage: Passage, at: int) -> bool:
    """ "keputusan itu", "the decision"."""
    pack, lows = passage.language, passage.nodes.lows
    if pack.nouns_after:
        return not pack.demonstratives.isdisjoint(lows[at + 1 : at + 2])
    return not pack.words.place.definite.isdisjoint(lows[max(0, at - 2) : at])


def _place_behind(telling: Telling, passage: Passage, noun: int) -> EntityKey | None:
    """The city "in" which the sentence has it decided."""
    inside, after = passage.language.words.place.inside, passage.language.words.clause.subordinators
    for at in range(noun + 2, len(passage.nodes)):
        if passage.nodes[at].low in after and at + 1 < len(passage.nodes) and passage.nodes[at + 1].actor:
            break  # "diambil setelah Y menutup kedutaannya di Lima"
        phrase = passage.nodes[at].phrase
        if phrase is not None and passage.nodes[at - 1].low in inside and is_site(telling, phrase):
            return phrase.place or phrase.entity
    return None
