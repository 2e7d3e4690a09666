"""Parties of talks that name none: those told before, of a truce that was signed or of an earlier round."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.anaphora.about import inherited
from kg.extract.anaphora.definite import is_definite
from kg.extract.anaphora.talks_followed import talks_followed
from kg.extract.drafts import Draft, Part, is_of_two_states, state_of
from kg.extract.passage import GATHERINGS, GREAT, Passage, Telling, group_named
from kg.extract.triggers.triggers import Trigger
from kg.model import Evidence, Kind, Plover, Role, Status, ZoneKind


def parties_told_before(
    telling: Telling, passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence
) -> None:
    """Talks, meetings and fights without parties of their own have those told before."""
    alone = not draft.entities(Role.ATTENDEE)
    if draft.kind is Kind.VISIT and draft.status is Status.PLANNED and trigger.noun:
        _just_made(telling, passage, trigger, draft)
    if draft.kind is Kind.NEGOTIATION and alone:
        _parties_before(telling, passage, trigger, draft, evidence)
    if draft.kind in (Kind.MEETING, Kind.CALL) and not draft.parts and not passage.language.nouns_after:
        _theirs(telling, passage, trigger, draft, evidence)
    if draft.kind in TALKS and draft.parts and not passage.language.nouns_after:
        _with_the_other(telling, passage, trigger, draft, evidence)
    if draft.kind is Kind.MEETING and alone and passage.language.nouns_after:
        _of_the_series(telling, passage, trigger, draft)
        _in_which_they(passage, trigger, draft, evidence)
    if draft.kind in GREAT and alone:
        _next_summit(telling, passage, trigger, draft, evidence)
    talks_followed(passage, telling, trigger, draft, evidence)
    alone = not draft.entities(Role.ATTENDEE)
    if (
        draft.kind in (Kind.NEGOTIATION, Kind.MEETING)
        and alone
        and _further(telling, passage, trigger, draft)
    ):
        inherited(telling, draft, evidence)


def _just_made(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """ "X arrived in Lima. This will be his first visit to Peru": the visit that has begun, and no other."""
    pack, lows = passage.language, passage.nodes.lows
    opens = lows[0] in pack.demonstratives | pack.words.clause.body_pronouns
    is_it = opens and lows[1] in pack.auxiliaries and trigger.first <= PREDICATE
    if not is_it or not pack.prepositions.keys().isdisjoint(lows[: trigger.first]):
        return
    visits = (d for d in reversed(telling.drafts) if d.kind is Kind.VISIT)
    before = next((d for d in visits if passage.index - d.sentence <= SOON), None)
    if before is not None and before.status is Status.HELD:
        draft.status, draft.round, draft.again = before.status, before.round, True


def first_to_come(passage: Passage, trigger: Trigger, draft: Draft) -> bool:
    """ "X arrived in Lima. He is the first king to visit Peru": the visit that the article tells."""
    pack, lows = passage.language, passage.nodes.lows
    if draft.kind is not Kind.VISIT or draft.start is not None or trigger.noun or trigger.first < 2:
        return False
    if lows[trigger.first - 1] not in pack.words.clause.infinitives:
        return False
    near = lows[max(0, trigger.first - PREDICATE) : trigger.first - 1]
    at = next((n for n, low in enumerate(near) if low in pack.words.office.firsts), 0)
    return at > 1 and near[at - 1] in pack.determiners and not pack.copulas.get(near[at - 2], True)


PREDICATE = 8
"""Most nodes from "this will be" to the noun of the visit."""


def _of_the_series(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """ "Pertemuan berikutnya akan digelar di X", behind a conference: the next one of its kind."""
    if passage.language.words.gathering.next_rounds.isdisjoint(
        passage.nodes.lows[trigger.last : trigger.last + 1]
    ):
        return
    regular = trigger.last - trigger.first > 1  # "pertemuan tahunan berikutnya": no talks on its sidelines
    gathered = [d for d in telling.drafts if d.zone is not ZoneKind.CAPTION and d.kind in GATHERINGS]
    held = [d for d in gathered if d.status is Status.HELD]  # "an invitation to a summit": not the last one
    for before in reversed(held or gathered):
        kind = Kind.CONFERENCE if _is_of_a_group(telling, before) else before.kind
        if is_of_two_states(before, telling.speaks):
            return  # "Sidang Komisi Bersama" of two states: talks between them
        if kind in GREAT and passage.index - before.sentence <= SOON:
            draft.kind = kind
        if kind in GREAT or not regular:
            return


def _in_which_they(passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence) -> None:
    """ "X menyerahkan surat kepada Y. Dalam pertemuan sesudah itu, keduanya membahas kopi": X and Y."""
    nodes, pack = passage.nodes, passage.language
    if draft.parts or trigger.first != 1 or nodes.lows[0] not in pack.words.place.within:
        return
    comma = next((n for n in range(trigger.last, len(nodes) - 1) if nodes.lows[n] == ","), 0)
    between = nodes[trigger.last : comma]
    if not comma or any(n.actor or pack.prepositions.get(n.low) == "with" for n in between):
        return  # "Dalam pertemuan dengan wartawan, keduanya ..."
    both = nodes[comma + 1].phrase
    if both is not None and both.others and nodes[comma + 1].text.lower() in pack.plurals:
        draft.add([both], Role.ATTENDEE, evidence)


def _is_of_a_group(telling: Telling, draft: Draft) -> bool:
    """ "Pertemuan Tahunan Bank Dunia": by its name a conference of that body, which is told only later on."""
    named = draft.kind is Kind.MEETING and draft.name
    return bool(named) and group_named(draft.name or "", telling.known) is not None


def _next_summit(
    telling: Telling, passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence
) -> None:
    """ "A second summit is to follow", "Ghana will host the next summit": of whom the one told before was."""
    near = passage.nodes.lows[max(0, trigger.first - NEXT) : trigger.first]
    if passage.language.nouns_after:
        near = passage.nodes.lows[trigger.last : trigger.last + 1]  # "KTT berikutnya akan digelar di X"
    ahead = draft.status is Status.PLANNED or not passage.language.plans.isdisjoint(near)
    earlier = passage.language.nouns_after and not passage.language.earlier.isdisjoint(near)
    if not (ahead or earlier) or not _is_one_of_them(passage, trigger, near):
        return
    told = (d for d in reversed(telling.drafts) if d.zone is not ZoneKind.CAPTION)
    same = (d for d in told if d.kind is draft.kind or _is_named_so(telling, draft, d))
    before = next(same, None)
    if before is None or draft.entities(Role.ORGANIZER) or passage.index - before.sentence > SOON:
        return
    bodies = [p.entity for p in before.parts if p.role is Role.ORGANIZER]
    if not bodies and before.name and (group := group_named(before.name, telling.known)) is not None:
        bodies = [group]
    states = dict.fromkeys(state_of(p, telling.speaks) for p in before.parts if p.role is Role.ATTENDEE)
    draft.parts.extend(Part(key, Role.ORGANIZER, evidence) for key in bodies)
    if not bodies and ahead and len(states) <= FEW:
        draft.parts.extend(Part(key, Role.ATTENDEE, evidence) for key in states)
    draft.further = True  # also "KTT sebelumnya digelar di X": another one


def _is_named_so(telling: Telling, draft: Draft, before: Draft) -> bool:
    return draft.kind is Kind.CONFERENCE and _is_of_a_group(telling, before)


def _is_one_of_them(passage: Passage, trigger: Trigger, near: Sequence[str]) -> bool:
    """ "KTT berikutnya", "KTT kedelapan", "KTT tahun depan", "the next summit": one of a series."""
    words = passage.language.words.gathering
    if not words.next_rounds.isdisjoint(near):
        return True
    if not passage.language.nouns_after:
        return False
    dated = passage.nodes[trigger.last : trigger.last + 1]
    return not words.rounds.isdisjoint(near) or any(n.date is not None for n in dated)


def of_whom_the_last_was(draft: Draft, before: Sequence[Draft]) -> None:
    """ "KTT ke-44 akan digelar di Windhoek" behind "KTT SADC": of the body whose the one told last was."""
    bare = draft.name is not None and BARE.fullmatch(draft.name)
    if draft.kind is not Kind.SUMMIT or draft.entities(Role.ORGANIZER) or not bare:
        return
    last = next((d for d in reversed(before) if d.kind is draft.kind), None)
    if last is not None and draft.sentence - last.sentence <= SOON:
        draft.parts.extend(Part(p.entity, p.role, p.evidence) for p in last.parts if p.role is Role.ORGANIZER)


BARE = re.compile(r"\d+(?:st|nd|rd|th) Summit")
"""A name that only counts."""

NEXT = 3
"""Nodes before the noun in which "next" or "second" stands."""

SOON = 6
"""Sentences in which the summit is told that the next one follows."""

FEW = 3
"""Most states of a summit without an organizer that will be at the next one too."""


def _theirs(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence) -> None:
    """ "X and Y agreed ... Their meeting in Rome was hosted by Z": of the two told of just before."""
    before = passage.nodes.lows[max(0, trigger.first - 2) : trigger.first]
    if passage.language.words.group.their.isdisjoint(before) or trigger.first > OPENING:
        return
    last = next((d for d in reversed(telling.drafts) if d.zone is not ZoneKind.CAPTION), None)
    if last is None or passage.index - last.sentence > 1:
        return
    people = [p for p in last.parts if p.entity.startswith("person/")]
    if len(people) == BOTH == len({p.speaks_for or p.entity for p in people}):
        draft.parts.extend(Part(p.entity, Role.ATTENDEE, evidence, p.speaks_for) for p in people)


TALKS = frozenset({Kind.MEETING, Kind.NEGOTIATION})
"""What two states hold with each other."""


def _with_the_other(
    telling: Telling, passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence
) -> None:
    """ "Norway recalled its envoy. A meeting with Chad in May was called off": with whose deed was told.

    Nobody else is named in the sentence, which opens with the noun.
    """
    nodes, prepositions = passage.nodes, passage.language.prepositions
    states = {state_of(p, telling.speaks) for p in draft.parts}
    held = draft.status is Status.HELD  # "Talks with Chad have stalled": not for that deed
    near = 0 < trigger.first <= OPENING or (not held and trigger.first <= LED)
    opens = trigger.noun and near and not any(n.actor for n in nodes[: trigger.first])
    beside = nodes.lows[trigger.last - 1 : trigger.last + WITH]
    if not opens or len(states) > 1 or all(prepositions.get(low) != "with" for low in beside):
        return
    last = next((d for d in reversed(telling.drafts) if d.zone is not ZoneKind.CAPTION), None)
    if last is None or passage.index - last.sentence != 1 or any(p.group for p in draft.parts):
        return
    doers = [p for p in last.parts if p.role in (Role.ACTOR, Role.VISITOR)]
    other = {state_of(p, telling.speaks) for p in doers} - states
    named = {n.phrase.entity for n in nodes if n.phrase is not None and n.actor}
    if len(other) == 1 and all(key.startswith("country/") for key in other | states) and len(named) <= 2:
        guests = [p.entity for p in doers if p.role is Role.VISITOR and state_of(p, telling.speaks) in other]
        draft.parts.extend(Part(key, Role.ATTENDEE, evidence) for key in dict.fromkeys((*guests, *other)))


LED = 6
"""Nodes before the noun that such a sentence opens with: "A second round of aid talks with Togo"."""

WITH = 5
"""Nodes behind a noun in which "with" stands: "A cabinet meeting set for May with Togo"."""

OPENING = 3
"""Nodes before a noun with which a sentence goes on about those told before: "Their first meeting"."""

BOTH = 2


PAPER = 7
"""Nodes behind "talks that" in which the paper stands to which they led."""


def led_to_a_paper(passage: Passage, trigger: Trigger) -> bool:
    """ "The talks that led to the agreement": they are told by what came of them, and by no meeting."""
    pack, lows = passage.language, passage.nodes.lows
    told = trigger.noun and trigger.frame.kind is Kind.NEGOTIATION and not pack.nouns_after
    opens = pack.relatives | pack.complementizers
    relative = told and not opens.isdisjoint(lows[trigger.last - 1 : trigger.last + 1])
    return relative and not pack.words.name.papers.isdisjoint(lows[trigger.last : trigger.last + PAPER])


def _parties_before(
    telling: Telling, passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence
) -> None:
    """ "The talks" behind a signed truce are between those who signed it."""
    led = led_to_a_paper(passage, trigger)
    told = (d for d in reversed(telling.drafts) if d.zone is not ZoneKind.CAPTION)
    before = next((d for d in told if d.kind is Kind.SIGNING or not led), None)
    agreed = before is not None and before.kind is Kind.STATEMENT and before.plover is Plover.AGREE
    if before is None or not (agreed or before.kind is Kind.SIGNING):
        return
    definite = is_definite(passage, trigger) if agreed else _of_the_news(passage, trigger)
    if not (definite or _that_were_held(passage, trigger)):
        return
    signed = [p for p in before.parts if p.role in (Role.SIGNATORY, Role.ACTOR)]
    if not definite:  # who talked for a state long before, nobody says
        states = dict.fromkeys(state_of(p, telling.speaks) for p in signed if p.evidence.rule != BELOW)
        signed = [Part(key, Role.SIGNATORY, evidence) for key in states if not key.startswith("person/")]
    of_itself = [p for p in signed if p.evidence.rule != BELOW]  # not who is named behind it in turn
    if len({state_of(p, telling.speaks) for p in of_itself}) < BOTH:
        return  # the leaders of one side alone do not talk with each other
    draft.parts.extend(Part(p.entity, Role.ATTENDEE, evidence, p.speaks_for) for p in signed)


def _that_were_held(passage: Passage, trigger: Trigger) -> bool:
    """ "It came after nine days of talks in May", "negotiations which began in May": those of the deal."""
    nodes, pack, at = passage.nodes, passage.language, trigger.first
    if pack.nouns_after:
        return False
    spans = pack.words.gathering.spans
    counted = at > 1 and pack.prepositions.get(nodes[at - 1].low) == "of" and nodes[at - 2].low in spans
    counted = counted or nodes[at].low in spans  # "rounds of talks"
    behind = nodes.lows[trigger.last : trigger.last + BEGUN]
    opens = behind[:1] != () and behind[0] in pack.relatives | pack.complementizers
    begun = opens and not pack.words.gathering.begins.isdisjoint(behind)
    near = nodes[trigger.last : trigger.last + HELD]
    return (counted or begun) and any(n.date is not None for n in near)


BEGUN = 4
"""Nodes behind talks in which their beginning is told: "which had first begun"."""

HELD = 9
"""Nodes behind talks among which stands when they were held."""

BELOW = "frame:sign-in-turn"
"""What brings those whom a sentence behind a signing names among the signatories."""


def _further(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> bool:
    """ "putaran ketiga", "pertemuan lanjutan", "perundingannya": another round of talks told before."""
    if not passage.language.nouns_after:  # "A follow-up meeting will be held in May"
        lows, first = passage.nodes.lows, trigger.first
        led = any(low in passage.language.prepositions for low in lows[max(0, first - 3) : first])
        ahead = draft.status is Status.PLANNED and not led  # not "at its next meeting"
        told = lows[max(0, first - 2) : trigger.last]
        met = next(
            (d.kind for d in reversed(telling.drafts) if d.kind in GATHERINGS or d.kind is draft.kind), None
        )
        ahead = ahead and met in (Kind.MEETING, Kind.NEGOTIATION)  # behind a summit it is the next summit
        return ahead and not passage.language.words.gathering.next_rounds.isdisjoint(told)
    words = {*passage.nodes.lows[trigger.first : trigger.last + 2]}
    own = any(passage.language.bare(w) != w for w in words)
    definite = passage.language.nouns_after and _of_the_news(passage, trigger)
    behind = (*passage.nodes.lows[trigger.last : trigger.last + 3], "", "", "")
    counted = passage.language.prepositions.get(behind[0]) == "to" and behind[1] == "-"
    counted = counted and behind[2].isdecimal()  # "Konsultasi Bilateral ke-3"
    return own or definite or counted or bool(words & passage.language.further)


def _of_the_news(passage: Passage, trigger: Trigger) -> bool:
    """Whether talks are those of which the text tells: "perundingan itu", "Perundingan di Oslo berjalan"."""
    mediating = passage.language.words.deed.mediating
    opens = trigger.first == 0 or (not trigger.noun and passage.nodes[trigger.first].low in mediating)
    talks = passage.language.nouns_after and trigger.frame.kind is Kind.NEGOTIATION
    return (opens and talks) or is_definite(passage, trigger)
