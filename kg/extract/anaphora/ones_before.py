"""Earlier talks of the same parties: "a second round in Doha, following one in Cairo on 9 January"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from kg.document import DateMention, Phrase
from kg.extract.anaphora.next_one import COUNTED, in_the_past, once_more
from kg.extract.drafts import Draft
from kg.extract.passage import Passage, Telling, date_draft, forget, place_draft
from kg.language.pack import Language
from kg.model import Kind, PartialDate, Status, ZoneKind

BACK: Final = 2
"""Sentences back to the talks before which others are told."""

WITHIN: Final = 24
"""Nodes behind their noun among which their days and places stand."""

PARTIES: Final = 2

When = tuple[Phrase | None, DateMention | None]


def the_ones_before(telling: Telling, passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """Tell talks that the text names by their turn alone, with their own days and places."""
    pack, nodes = passage.language, passage.nodes
    rounds = pack.words.gathering.rounds
    if pack.nouns_after or rounds.isdisjoint(nodes.words) or passage.sentence.zone is ZoneKind.CAPTION:
        return
    for at in range(len(nodes) - 3):
        if nodes[at].low not in rounds or nodes[at].low in pack.plans:
            continue
        noun = _noun(nodes.lows, at, pack)
        told = _told(telling, passage, here, at, noun) if noun else None
        if noun and told is not None:
            _each(telling, passage, (at, noun), told, here)
            return


def _noun(lows: Sequence[str], at: int, pack: Language) -> int:
    """The node behind "one", "round of talks" or "meeting", before which an ordinal stands; 0 for no such."""
    nouns = (
        pack.words.gathering.once_more | pack.words.place.round_nouns | pack.words.gathering.comings_together
    )
    if _is_joined(lows, at, pack) and _leads(lows[at + 1], pack):
        return at + 1
    at += 1 + (lows[at + 1] in pack.numbers and lows[at + 1] not in nouns)
    at += lows[at] in pack.words.gathering.such  # "The last such meeting took place in Cairo"
    bare = (
        at > 1 and lows[at - 1] in pack.numbers and (lows[at], lows[at + 1]) in pack.words.gathering.then_held
    )
    if bare:
        return at
    if lows[at] not in nouns | pack.words.place.meetings:
        return 0
    of_talks = lows[at + 1] in pack.of_words and at + 3 < len(lows) and lows[at + 2] in nouns
    noun = at + 1 + 2 * of_talks
    kind = lows[noun : noun + 3]  # "The previous meeting in this format was held in Cairo"
    alike = kind[-1] in pack.words.gathering.formats and pack.prepositions.get(kind[0]) in ("at", "of")
    return noun + 3 * (alike and kind[1] in pack.determiners | pack.demonstratives)


def _told(
    telling: Telling, passage: Passage, here: Sequence[tuple[int, Draft]], at: int, noun: int
) -> Draft | None:
    """The talks that they came before: those of the sentence behind "after", else of the one before."""
    nodes, pack = passage.nodes, passage.language
    opening = pack.determiners | pack.possessives | pack.numbers.keys()  # "Two earlier rounds"
    first = at - (at > 0 and nodes[at - 1].low in opening)
    behind = nodes.lows[noun : noun + 2]
    inserted = behind[0] == "," and (behind in pack.words.gathering.then_held or _leads(behind[-1], pack))
    if _is_joined(nodes.lows, at, pack) or (
        first > 0 and nodes[first - 1].low in pack.words.place.after_talks
    ):
        told = [d for n, d in here if n < at and _is_between(d) and d.status in (Status.HELD, Status.PLANNED)]
        return told[-1] if told and (inserted or _leads(behind[0], pack)) else None
    named = (
        inserted and first < at and noun - at == 2 and nodes.lows[noun - 1] in pack.words.place.round_nouns
    )
    if (first > 0 and not named) or not (inserted or behind in pack.words.gathering.then_held):
        return None  # "The M23 was shut out of the second round, in April" names one in passing
    own = [d for n, d in here if at <= n <= noun and len(_days_and_places(passage, noun)) > 1]
    if any(_is_between(d) and d.sentence == passage.index for _, d in here if d not in own):
        return None
    for draft in reversed(telling.drafts):
        if passage.index - draft.sentence > BACK:
            return None
        if draft.sentence < passage.index and draft.zone is not ZoneKind.CAPTION and _is_between(draft):
            return draft if draft.status in (Status.HELD, Status.PLANNED) else None
    return None


def _is_joined(lows: Sequence[str], at: int, pack: Language) -> bool:
    """ "held a first meeting in Cairo and a second in Doha": the next one is done as the one before."""
    return at > 1 and lows[at - 1] in pack.determiners and lows[at - 2] in pack.words.clause.joints


def _leads(low: str, pack: Language) -> bool:
    return pack.prepositions.get(low) in ("at", "on") or low in pack.words.verb.before_days


def _is_between(draft: Draft) -> bool:
    """Whether a draft tells who talked, from which those of another round are known."""
    return draft.kind in COUNTED and len(draft.states()) >= PARTIES


def _each(
    telling: Telling,
    passage: Passage,
    span: tuple[int, int],
    told: Draft,
    here: Sequence[tuple[int, Draft]],
) -> None:
    """One draft for each day and place that the sentence names behind a noun."""
    at, noun = span
    nodes = passage.nodes
    joined = _is_joined(nodes.lows, at, passage.language)
    others = _days_and_places(passage, noun)
    for number, (place, day) in enumerate(others):
        draft = once_more(telling, passage, max(at, 1), told, told.status if joined else Status.HELD)
        if not passage.language.words.place.round_nouns.isdisjoint(nodes.lows[at:noun]):
            draft.kind = Kind.NEGOTIATION
        if place is not None:
            place_draft(telling, draft, place)
        if day is not None:
            date_draft(draft, in_the_past(telling, draft, day))
        draft.vague = day is None  # before the news, the text does not say when
        if day is None and len(others) == 1:
            draft.end = _broke_up(passage, noun)
        draft.round = f"{draft.round} {number}" if number else draft.round
        later, earlier = (draft, told) if joined else (told, draft)
        later.follows = later.follows or earlier
        telling.drafts.append(draft)
    for n, draft in here:
        # "Two earlier rounds, in Cairo and in Doha": each of them, and not both as one
        own = not _is_between(draft) or (len(others) > 1 and draft.sentence == passage.index)
        if others and at <= n < noun and own:
            forget(telling, [draft])


def _broke_up(passage: Passage, noun: int) -> PartialDate | None:
    """ "The last ones, held in Jaffna under X, broke down in April 1995": their last day."""
    nodes, pack = passage.nodes, passage.language
    ends = pack.endings | pack.words.time.closing
    for at in range(noun + 1, len(nodes) - 1):
        if nodes[at].low in ends and nodes[at - 1].low == ",":
            day = next((n.date for n in nodes[at : at + ENDING] if n.date is not None), None)
            return day.start if day is not None else None
    return None


ENDING = 5
"""Nodes from a verb of ending to its day: "broke down late in April 1995"."""


def _days_and_places(passage: Passage, noun: int) -> list[When]:
    """What each of them has behind the noun: "in Cairo in January and in Riyadh on 9 February"."""
    nodes, pack = passage.nodes, passage.language
    out: list[When] = []
    place: Phrase | None = None
    day: DateMention | None = None
    closing = pack.relatives | pack.words.clause.subordinators | {";", ".", ":"}
    joints = pack.words.clause.joints
    told = [a for a, pair in enumerate(pairwise(nodes.lows)) if pair in pack.words.gathering.then_held]
    turns = pack.words.gathering.rounds | pack.determiners | pack.words.gathering.again
    for n in range(noun, min(len(nodes), noun + WITHIN)):
        node = nodes[n]
        turned = node.low in turns and {node.low, nodes[n - 1].low} & (turns - pack.determiners | joints)
        if n > noun and turned:
            continue  # "in Cairo in January and the second in Riyadh", "on July 1 and again on August 12"
        verb = node.low.isalpha() and not _leads(node.low, pack) and node.low not in pack.coordinators
        past = n > noun + 1 and verb and not any(a <= n <= a + 1 for a in told)
        follows = nodes[n + 1].low if n + 1 < len(nodes) else ""
        parted = node.low == "," and (place or day) and not _leads(follows, pack)
        if node.low in closing or past or parted:
            break
        if node.phrase is not None and node.phrase.place is not None:
            if place is not None:
                out.append((place, day))
                day = None
            place = node.phrase
        elif node.date is not None and not node.date.behind:
            if day is not None:
                out.append((place, day))
                place = None
            day = node.date
    return [*out, (place, day)] if place or day else out
