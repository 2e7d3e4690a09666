"""What was planned and a later sentence calls off: "had been due in Bamako. The trip was cancelled"."""

from __future__ import annotations

from kg.extract.drafts import Draft
from kg.extract.passage import GATHERINGS, Passage, Telling
from kg.extract.status.called_off import says_one_of
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language
from kg.model import Kind, Status, ZoneKind

BACK = 2
"""Sentences back to the plan that is called off."""

OPENING = 3
"""Most nodes before the noun that opens the sentence: "But the planned trip"."""

REACH = 8
"""Nodes behind the noun among which its verb stands: "The visit has since had to be called off"."""

PROSPECTS = (Status.PLANNED, Status.CONDITIONAL)
"""What is yet to be: "berencana mengunjungi", "mestinya mengunjungi"."""

JOURNEY = frozenset({Kind.VISIT, Kind.MEETING, Kind.NEGOTIATION})
"""What a journey may have been told as: "had been due to meet Goita in Bamako. The trip"."""


def called_off_later(telling: Telling, passage: Passage) -> None:
    """Call the last plan off that a sentence says came to nothing; one that it tells itself is that plan."""
    words, nodes = passage.language.words, passage.nodes
    nouns = words.status.planned_nouns
    if nouns.isdisjoint(nodes.words) or passage.sentence.zone is not ZoneKind.BODY:
        return  # most sentences
    for at, low in enumerate(nodes.lows):
        if low not in nouns or not _comes_to_nothing(nodes, at, passage.language):
            continue
        told = _told_of_it(telling, passage, nodes[at].begin)
        plan = _last_plan(telling, passage, told, JOURNEY if low in words.time.journeys else None)
        if plan is not None and (told is None or _is_less(told, plan)):
            plan.status = Status.CANCELLED
            if told is not None:
                telling.drafts.remove(told)
        return


def _told_of_it(telling: Telling, passage: Passage, begin: int) -> Draft | None:
    """What the sentence itself tells of the noun that begins there."""
    here = [d for d in telling.drafts if d.sentence == passage.index and d.status is Status.CANCELLED]
    return next((d for d in here if any(e.begin <= begin < e.end for e in d.evidence[:1])), None)


def _is_less(told: Draft, plan: Draft) -> bool:
    """ "Paris cancelled the trip": nobody but who would have made it is told."""
    return told.kind is Kind.VISIT and told.place is None and told.involved() <= plan.involved()


def _last_plan(
    telling: Telling, passage: Passage, told: Draft | None, kinds: frozenset[Kind] | None
) -> Draft | None:
    """The plan told last; beside what a sentence tells itself, one that it has called off already."""
    for draft in reversed(telling.drafts):
        if passage.index - draft.sentence > BACK:
            return None
        if draft is told:
            continue
        fits = draft.kind in (kinds or GATHERINGS | JOURNEY | {Kind.SIGNING, Kind.CEREMONY, Kind.CALL})
        here = told is not None and draft.sentence == passage.index and draft.status is Status.CANCELLED
        failed = draft.status is Status.DENIED and draft.kind in GATHERINGS  # "X dan Y gagal bertemu"
        if fits and (draft.status in PROSPECTS or here or failed or _is_ahead(draft, telling)):
            return draft
    return None


def _is_ahead(draft: Draft, telling: Telling) -> bool:
    """ "memanggil mereka ke pertemuan di Lima, Kamis": told as held, on a day that is yet to come."""
    day, today = draft.start, telling.article.day
    held = draft.status is Status.HELD and draft.kind in GATHERINGS
    return held and day is not None and today is not None and day.day is not None and day.iso > today.iso


def _comes_to_nothing(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether the definite noun at `at` is the subject or the object of a verb of calling off."""
    lows, last = nodes.lows, at
    if language.nouns_after:
        last = _where_to(nodes, at, language)
        definite = (
            not language.demonstratives.isdisjoint(lows[last + 1 : last + 2])
            or language.bare(lows[at]) != lows[at]
        )
        before = at - 1
    else:
        before = at - 1
        while before > 0 and language.before_verbs(lows[before]):
            before -= 1  # "the now cancelled visit" is none, "the planned visit" has an attribute
        definite = (
            before >= 0
            and lows[before] in language.words.place.definite | language.possessives | language.demonstratives
        )
    if not definite:
        return False
    opens = at <= OPENING or _opens_its_clause(nodes, before, language)
    if opens and _undergoes(nodes, last + 1, language):
        return True
    calls = lows[max(0, before - 1) : before + language.nouns_after]
    return not language.cancels.isdisjoint(calls[-1:]) or says_one_of(calls, language.cancel_phrases)


def _where_to(nodes: Nodes, at: int, language: Language) -> int:
    """The last node of a noun with where it leads: "Lawatan ke Zambia itu terpaksa dibatalkan"."""
    led = nodes.lows[at + 1 : at + 2]
    named = at + 2 < len(nodes) and nodes[at + 2].phrase is not None
    return at + 2 if named and led and led[0] in language.prepositions else at


def _opens_its_clause(nodes: Nodes, definite: int, language: Language) -> bool:
    """ "was to have come next week; the trip was put off", "was due in May, but that visit was cancelled"."""
    before = nodes.lows[definite - 1] if definite > 0 else ""
    return not language.nouns_after and (before == ";" or before in language.words.clause.joints)


def _undergoes(nodes: Nodes, at: int, language: Language) -> bool:
    """ "was later cancelled", "has been called off", "itu akhirnya batal": nothing else stands between."""
    lows = nodes.lows
    for verb in range(at, min(at + REACH, len(nodes))):
        low = lows[verb]
        if low in language.cancels or says_one_of(lows[verb : verb + 2], language.cancel_phrases):
            return True  # also "urung", which denies what follows it
        if low in language.negations or low in language.denials:
            return False
        passes = (
            language.before_verbs(low)
            or low in language.passive_auxiliaries
            or low in language.demonstratives
            or (language.nouns_after and nodes[verb].actor)  # "itu terpaksa ia batalkan"
            or low in language.words.clause.infinitives
            or low in language.words.status.in_the_end
            or nodes[verb].date is not None
        )
        if not passes:
            return False
    return False
