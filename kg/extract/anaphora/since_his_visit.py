"""The one who came before: "the first Maltese premier to visit Fiji since Lawrence Gonzi in 2005"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import DateMention, Phrase, PhraseKind
from kg.extract.anaphora.next_one import in_the_past
from kg.extract.drafts import Draft, Part
from kg.extract.passage import Passage, Telling, date_draft, new_draft, place_draft
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language
from kg.model import EntityKey, Evidence, Kind, Role, Status, ZoneKind

SINCE = "since-the-one-before"
"""The rule that finds the visit of who came before."""

ORDINAL = 9
"""Nodes before "since" in which "the first" stands: "the first Maltese premier to set foot in Fiji since"."""

OFFICE = 4
"""Nodes on either side of "first" in which the state stands whose leaders are counted."""


def since_the_one_before(telling: Telling, passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """Tell the visit of who was there before, on his own day, which is not that of the visit told."""
    nodes, pack = passage.nodes, passage.language
    words = pack.words.time
    if words.ones_before.isdisjoint(nodes.words) or passage.sentence.zone is ZoneKind.CAPTION:
        return
    for at in range(3, len(nodes) - 2):
        who, place = nodes[at + 1].phrase, nodes[at - 1].phrase
        if nodes[at].low not in words.ones_before or who is None or who.kind is not PhraseKind.PERSON:
            continue
        first = next(
            (n for n in range(at - 2, max(0, at - ORDINAL), -1) if nodes[n].low in words.nth_days), 0
        )
        day = _day_behind(nodes, at + 2, pack)
        told = [d for n, d in here if n < at and d.kind is Kind.VISIT]
        if first == 0 or day is None or not told or place is None or _ends(nodes, first, at):
            continue
        _tell(telling, passage, (first, at), told[-1], (who, place, day))
        return


def _ends(nodes: Nodes, begin: int, end: int) -> bool:
    return not {",", ";", "."}.isdisjoint(nodes.lows[begin:end])


def _day_behind(nodes: Nodes, at: int, language: Language) -> DateMention | None:
    """The day in "in 2005", "pada 2005", with which the aside closes; none where he does something then."""
    led = at + (nodes[at].low in language.words.verb.before_days)
    if led >= len(nodes) or nodes[led].date is None:
        return None
    closes = led + 1 >= len(nodes) or not nodes[led + 1].low.isalpha()
    joined = not closes and nodes[led + 1].low in language.coordinators
    return nodes[led].date if closes or joined else None


def _tell(
    telling: Telling,
    passage: Passage,
    span: tuple[int, int],
    told: Draft,
    found: tuple[Phrase, Phrase, DateMention],
) -> None:
    first, at = span
    who, place, day = found
    nodes = passage.nodes
    evidence = Evidence(nodes[at].begin, day.end, SINCE, 0.7)
    draft = new_draft(passage, Kind.VISIT, told.plover, evidence, Status.HELD)
    draft.frame = told.frame
    draft.add([who], Role.VISITOR, evidence)
    draft.parts += [Part(key, Role.VISITOR, evidence) for key in _whose_leaders(nodes, first, at, place)]
    place_draft(telling, draft, place)
    date_draft(draft, in_the_past(telling, draft, day))
    if told.said is not None and told.said.begin == day.begin:
        told.start = told.end = told.said = None
    told.parts = [p for p in told.parts if p.entity != who.entity]
    telling.drafts.append(draft)


def _whose_leaders(nodes: Nodes, first: int, at: int, place: Phrase) -> list[EntityKey]:
    """The state in "the first Maltese premier", "perdana menteri Malta pertama"."""
    near = [n.phrase for n in nodes[max(0, first - 1) : min(at, first + OFFICE)] if n.phrase is not None]
    states = [p.speaks_for for p in near if p is not place and p.speaks_for is not None]
    return states[:1]
