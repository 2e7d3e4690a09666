"""Sequels that the text itself calls so: "The texts grew out of talks", "Perundingan itu berujung pada X"."""

from __future__ import annotations

from collections.abc import Sequence, Set

from kg.extract.drafts import Draft
from kg.extract.passage import GATHERINGS, Passage, Telling
from kg.extract.words.phrases import find_phrases
from kg.model import Kind, Plover, Status, ZoneKind

FORERUNNERS = GATHERINGS | {Kind.SIGNING, Kind.VISIT, Kind.CALL}
"""Kinds of what may lead to something, and is told to have done so."""

MET = GATHERINGS | {Kind.SIGNING}
"""Kinds one of which may come after another: no visit that "followed the floods", no sanctions."""

OPENING = 2
"""Nodes with which a sentence opens: ", as a follow-up"."""


def said_to_follow(
    telling: Telling, passage: Passage, here: Sequence[tuple[int, Draft]], topic: Draft | None
) -> None:
    """Ties the events on the two sides of such words; `topic` is what the sentences before were about."""
    words = passage.language.words.sequel
    for at, behind in find_phrases(passage.nodes, words.opens):
        if at < OPENING:
            _opens(telling, [d for n, d in here if n >= behind], _named(telling, passage, behind) or topic)
            return
    for at, _ in find_phrases(passage.nodes, words.follows):
        earlier = next((d for n, d in here if n > at and d.kind in FORERUNNERS), None)
        if earlier is not None:
            for sequel in _left_of(telling, passage, here, at, topic):
                _tie(sequel, earlier)
            return
    for at, _ in find_phrases(passage.nodes, words.leads):
        left = _left_of(telling, passage, here, at, topic, FORERUNNERS)
        later = next((d for n, d in here if n > at and _is_an_outcome(d)), None)
        if left and later is not None:
            _tie(later, left[-1])
            return
    for at, _ in find_phrases(passage.nodes, words.after):
        earlier = next((d for n, d in here if n > at and d.kind in MET), None)
        own = next((d for n, d in reversed(here) if n < at and d.kind in MET), None)
        if earlier is not None and own is not None:  # "The summit followed a meeting in Lima on Monday"
            _tie(own, earlier)
            return


def _is_an_outcome(draft: Draft) -> bool:
    """What talks or papers lead to: gatherings, papers, steps toward each other; no border closed of old."""
    return draft.kind in FORERUNNERS or draft.plover in OUTCOMES


OUTCOMES = frozenset({Plover.AGREE, Plover.SUPPORT, Plover.COOPERATE, Plover.CONCEDE, Plover.RETREAT})


def _left_of(
    telling: Telling,
    passage: Passage,
    here: Sequence[tuple[int, Draft]],
    at: int,
    topic: Draft | None,
    kinds: Set[Kind] = frozenset(Kind),
) -> list[Draft]:
    """What stands before such words, or is pointed back to: "The texts (grew out of)", all that is signed."""
    if (own := next((d for n, d in reversed(here) if n < at and d.kind in kinds), None)) is not None:
        return [own]
    told = [d for d in telling.drafts if d.zone is not ZoneKind.CAPTION and all(d is not o for _, o in here)]
    pointing, pack = passage.nodes.lows[max(0, at - POINTING) : at], passage.language
    heads = {pack.event_heads.get(low) for low in pointing}
    pointed = [d for d in told if d.kind in heads & kinds and d.status is Status.HELD]
    if pointed:
        return pointed[-1:]  # "KTT didahului oleh ..."
    papers = [d for d in told if d.kind is Kind.SIGNING and d.kind in kinds]
    if papers and any(pack.back_nouns.get(low) == "paper" for low in pointing):
        return papers
    near = [d for d in told[-1:] if passage.index - d.sentence <= 1 and d.plover is Plover.AGREE]
    if near and near[0].kind in kinds:
        return near  # "X dan Y mengumumkan ... Pengumuman itu buah perundingan"
    return [topic] if topic is not None and topic.kind in kinds else papers


POINTING = 3
"""Nodes before such words in which a noun points back: "Konferensi itu didahului"."""


def _named(telling: Telling, passage: Passage, behind: int) -> Draft | None:
    """ "Sebagai kelanjutan KTT, ...": the last told of the kind that the words name; not "itu" alone."""
    heads = passage.language.event_heads
    kinds = {heads.get(low) for low in passage.nodes.lows[behind : behind + OPENING]}
    told = (d for d in reversed(telling.drafts) if d.kind in kinds and d.kind in FORERUNNERS)
    return next((d for d in told if d.zone is not ZoneKind.CAPTION and d.status is Status.HELD), None)


def _opens(telling: Telling, here: Sequence[Draft], topic: Draft | None) -> None:
    """ "Sebagai tindak lanjut (KTT itu), para menteri akan bersidang": of it, or of what was told last."""
    if len(here) > 1 and here[0].kind in FORERUNNERS:
        _tie(here[1], here[0])
        return
    told = (d for d in reversed(telling.drafts) if d.kind in FORERUNNERS and d.zone is not ZoneKind.CAPTION)
    before = topic if topic is not None else next((d for d in told if d not in here), None)
    if here and before is not None:
        _tie(here[0], before)


def _tie(later: Draft, earlier: Draft) -> None:
    told = later is not earlier and later.follows is None and later.zone is not ZoneKind.CAPTION
    if told and earlier.follows is not later and earlier.status is not Status.CANCELLED:
        later.follows = earlier
