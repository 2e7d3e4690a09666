"""Where an act told before took place: "Penandatanganan berlangsung di Istana Kuning"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from kg.extract.drafts import Draft
from kg.extract.passage import GATHERINGS, Passage, Telling, date_draft, refined
from kg.find.scene import GENITIVES
from kg.language import speech
from kg.language.pack import Language
from kg.model import ZoneKind

REACH = 4
"""Words between the noun of an act and its verb of taking place."""


@cache
def _act_noun(pattern: str, own: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern})(?:{own})?")


@cache
def _affixes(begins: tuple[str, ...], end: str, own: str) -> re.Pattern[str]:
    return re.compile(rf"^(?:{'|'.join(begins)})|{end}(?:{own})?$")


def happened(telling: Telling, passage: Passage) -> None:
    """Give the act that a noun names again the place and day told beside it.

    The noun is definite, or opens the sentence, beside a verb of taking place: "Erdogan hosted the
    signing at Istanbul's Dolmabahce Palace", "at the ministry in Pretoria, where the signing took place".
    """
    _gathered(telling, passage)
    at = _noun_of_an_act(passage)
    if at is None:
        return
    _put(telling, passage, at, _acts_told(telling, passage, passage.nodes[at].low))


def _put(telling: Telling, passage: Passage, at: int, drafts: Sequence[Draft]) -> None:
    """Give events the day and the place beside the noun at a node."""
    for n in _beside(passage, at):
        node = passage.nodes[n]
        if node.date is not None and not node.date.behind:
            for draft in drafts:
                date_draft(draft, node.date)
        elif node.phrase is not None and node.phrase.place is not None and _lies(passage, n):
            for draft in drafts:
                _refine(telling, draft, passage, n)
                _dated_behind(passage, n, draft)
            return


def _dated_behind(passage: Passage, at: int, draft: Draft) -> None:
    """ "Sidang digelar di Manama, Kamis": the day behind the place, or behind the city of a building."""
    units, end = passage.nodes, at + 1
    while end < len(units) - 1 and (
        units[end].low == "," or ((phrase := units[end].phrase) is not None and phrase.place is not None)
    ):
        end += 1
    date = next((n.date for n in units[at + 1 : max(at + 3, end + 2)] if n.date is not None), None)
    if date is not None and not date.behind and draft.start is None:
        date_draft(draft, date)


def _gathered(telling: Telling, passage: Passage) -> None:
    """ "Para menteri ASEAN berkumpul. Sidang digelar di Vientiane, Rabu": where and when they did."""
    units, words = passage.nodes, passage.language.words.place
    opens = passage.language.nouns_after and units.lows[0] in words.assemblies
    if not opens or words.happening.isdisjoint(units.lows[1 : _held_by(units.lows, passage.language)]):
        return
    told = (d for d in reversed(telling.drafts) if d.kind in GATHERINGS and d.zone is not ZoneKind.CAPTION)
    draft = next(told, None)
    if draft is None or not 0 < passage.index - draft.sentence <= NEXT or draft.place is not None:
        return
    _put(telling, passage, 0, [draft])


HELD = 4
"""Nodes at a sentence's beginning in which "Sidang itu digelar" stands."""

TITLED = 16
"""The same where the gathering's title stands between: "Resepsi bertajuk Kerja Keras ini berlangsung"."""


def _held_by(lows: Sequence[str], pack: Language) -> int:
    titled = not speech(pack.code).title_words.isdisjoint(lows[1:HELD])
    return TITLED if titled else HELD


NEXT = 2
"""Sentences behind a gathering in which it is told where it was."""


def _noun_of_an_act(passage: Passage) -> int | None:
    units, words = passage.nodes, passage.language.words.place
    if words.happening.isdisjoint([n.low for n in units]):
        return None  # most sentences
    pattern = _act_noun(words.act_noun_pattern, passage.language.words.title.own_suffix)
    for at, node in enumerate(units):
        if not node.low or not pattern.fullmatch(node.low) or not _is_definite(passage, at):
            continue
        around = units[max(0, at - 2) : at] if not passage.language.nouns_after else ()
        if any(n.low in words.happening for n in (*around, *units[at + 1 : at + 1 + REACH])):
            return at
    return None


def _is_definite(passage: Passage, at: int) -> bool:
    units, pack = passage.nodes, passage.language
    if pack.nouns_after:
        follows = {*units.lows[at + 1 : at + 4]}
        return at == 0 or bool(follows & pack.demonstratives) or pack.bare(units[at].low) != units[at].low
    return at > 0 and (
        units[at - 1].low in pack.words.place.definite or units[at - 1].low in pack.possessives
    )


def _acts_told(telling: Telling, passage: Passage, noun: str) -> list[Draft]:
    """The last events whose words share the noun's root: "memanggil" and "pemanggilan"."""
    root = _root(noun, passage.language)
    for draft in reversed(telling.drafts):
        if draft.zone is ZoneKind.CAPTION or passage.index - draft.sentence > 8:
            continue
        words = " ".join(telling.article.text[e.begin : e.end] for e in draft.evidence).lower()
        if root in words:
            told = [d for d in telling.drafts if d.sentence == draft.sentence]
            return [d for d in told if d.kind is draft.kind and d.plover is draft.plover]
    return []


def _root(noun: str, pack: Language) -> str:
    """Without pe- and -an: what "pemanggilan" shares with "memanggil" and "dipanggil"; else four letters."""
    begins, end = pack.words.verb.deed_shape
    if not end:
        return noun[:4]
    bare = _affixes(begins, end, pack.words.title.own_suffix).sub("", noun)
    return bare[1:] if len(bare) > 4 else bare


def _beside(passage: Passage, at: int) -> list[int]:
    """The nodes where the act's place may stand: behind it, or before "where"."""
    units, opens = passage.nodes, passage.language.words.place.where
    where = next((n for n in range(at - 1, max(-1, at - 4), -1) if units[n].low in opens), None)
    if where is not None:
        return list(range(where - 1, max(-1, where - 6), -1))
    stops = passage.language.words.clause.subordinators
    end = next((n for n in range(at + 1, len(units)) if units[n].low in stops), len(units))
    return list(range(at + 1, end))


def _lies(passage: Passage, at: int) -> bool:
    """Whether a preposition of place governs a phrase, or the city before it does: "at Istanbul's palace"."""
    units, prepositions = passage.nodes, passage.language.prepositions
    before = at - 1
    while before > 0 and (
        units[before].low in passage.language.determiners or units[before].low in GENITIVES
    ):
        before -= 1
    if units[before].phrase is not None and before > 0:
        before -= 1
    return prepositions.get(units[before].low) in ("at", "near")


def _refine(telling: Telling, draft: Draft, passage: Passage, at: int) -> None:
    """The building before the city: "at Istanbul's Dolmabahce Palace"."""
    reference = telling.known.reference
    place = passage.nodes[at].phrase.place  # type: ignore[union-attr]
    following = passage.nodes[at + 1 : at + 3]
    if len(following) == 2 and following[0].low in GENITIVES and following[1].phrase is not None:
        place = refined(reference, place, following[1].phrase.place)
    draft.place = refined(reference, draft.place, place)
    known = reference.places.get(draft.place) if draft.place is not None else None
    draft.venue_country = draft.venue_country or (known.country if known else None)
