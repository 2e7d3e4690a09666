"""Who attended, where the verb has no object: of the gathering that was told before."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from kg.extract.drafts import Draft
from kg.extract.gatherings.ceremonies import ceremony_told, of_one_side, summit_around
from kg.extract.gatherings.there_too import told_last
from kg.extract.passage import GATHERINGS, GREAT, Passage, Telling
from kg.extract.triggers.triggers import Bond
from kg.model import Kind, Role, Status

ENDS = frozenset({".", ",", ";"})
"""What stands behind a verb that has no object."""


def just_told(telling: Telling, passage: Passage, bond: Bond) -> tuple[Draft, bool] | None:
    """ "Brazil and Canada attended.": the gathering of the sentence before, which needs no noun."""
    told = telling.topic
    if bond.tie.role is Role.MEDIATOR and _ends_there(passage, bond) and not bond.passive:
        return _mediated(telling, passage, bond)
    if told is None or not _has_no_object(passage, bond):
        return None
    near = passage.index - told.sentence == 1 and told.kind in GREAT
    return (told, False) if near else None


def _mediated(telling: Telling, passage: Passage, bond: Bond) -> tuple[Draft, bool] | None:
    """ "X met Y in Arusha. Z mediated.": their talks; "Z offered to mediate" is none of it."""
    aims = passage.nodes[bond.first - 1].low in passage.language.words.clause.infinitives
    talks = told_last(telling, passage, TALKS)
    near = talks is not None and passage.index - talks.sentence <= NEAR and not aims
    return (talks, False) if talks is not None and near else None


def told_before(
    telling: Telling, passage: Passage, bond: Bond, here: Sequence[tuple[int, Draft]]
) -> Draft | None:
    """What a tie is of by its own words: "X looked on", "Upacara itu dihadiri Y", "Z, who attended,"."""
    if bond.tie.told:
        told = told_last(telling, passage, bond.tie.told)
        if told is not None or not of_one_side(passage, bond):
            return told
    return ceremony_told(telling, passage, bond) or _just_attended(telling, passage, bond, here)


def topic_of(telling: Telling, passage: Passage, bond: Bond) -> Draft | None:
    """What the article is about; who is present is also at a summit told just before."""
    if telling.topic is not None:
        return summit_around(telling, telling.topic) or telling.topic
    if bond.tie.role is not Role.ATTENDEE:
        return None
    last = told_last(telling, passage, GREAT)
    return last if last is not None and passage.index - last.sentence <= NEAR else None


ATTENDED = frozenset({Role.ATTENDEE, Role.CHAIR})
"""Roles of those who are there, at the head of a delegation too."""

SINCE = 4
"""Sentences within which a conference was told that people attend rather than talks yet to come."""


def held_before(telling: Telling, passage: Passage, bond: Bond) -> Draft | None:
    """ "agreed to start talks. ... Forty delegations were present": at the conference told since."""
    topic = telling.topic
    if topic is None or topic.status is not Status.PLANNED or bond.tie.role not in ATTENDED:
        return None
    for draft in reversed(telling.drafts):
        if passage.index - draft.sentence >= SINCE:
            return None
        if draft.kind in GREAT and draft.zone is topic.zone and draft.status is Status.HELD:
            return draft
    return None


NEAR = 2
"""Sentences behind a summit that nothing makes the topic in which somebody attends without its noun."""


def _just_attended(
    telling: Telling, passage: Passage, bond: Bond, here: Sequence[tuple[int, Draft]]
) -> Draft | None:
    """ "X, who attended, thanked Y": the gathering told last, where the sentence tells of none."""
    if any(d.kind in GATHERINGS and d.status is Status.HELD for _, d in here):
        return None  # "the summit, which Chad attended."
    told = told_last(telling, passage, WITH_GUESTS) if _has_no_object(passage, bond) else None
    return told if told is not None and told.status is Status.HELD else None


WITH_GUESTS = GREAT | {Kind.SIGNING, Kind.CEREMONY, Kind.APPOINTMENT}
"""Kinds of events that others attend: "They signed in Accra. President Tinubu attended."."""

TALKS = frozenset({Kind.MEETING, Kind.NEGOTIATION})
"""Kinds of talks that somebody may have mediated."""


def _has_no_object(passage: Passage, bond: Bond) -> bool:
    """ "Chad attended.", "Chad attended, too." """
    verb = bond.tie.role is Role.ATTENDEE and not bond.tie.sends and not bond.tie.holds and not bond.passive
    return verb and _ends_there(passage, bond) and not passage.language.nouns_after


def _ends_there(passage: Passage, bond: Bond) -> bool:
    units = passage.nodes
    return bond.last >= len(units) or units[bond.last].low in ENDS | passage.language.words.clause.joining_in


NOUN = 5
"""Nodes from a verb to the noun of what was told: "chaired the two-day gathering"."""


def the_gathering_before(telling: Telling, passage: Passage, bond: Bond) -> tuple[Draft, bool] | None:
    """ "The talks opened in Lima. Ghana mediated them", "Chad opened the gathering": those talks."""
    pack = passage.language
    if not pack.nouns_after and bond.passive and bond.first == IT_WAS:
        return _that_it_was(telling, passage, bond)
    if pack.nouns_after or bond.passive or bond.tie.holds or bond.tie.role is Role.ATTENDEE:
        return None
    behind = [n.text.lower() for n in passage.nodes[bond.last : bond.last + NOUN]]  # "them" may be a phrase
    it = behind[:1] and behind[0] in pack.words.clause.things
    definite = behind[:1] and behind[0] in pack.words.place.definite
    named = (n for n, word in enumerate(behind) if n and word in pack.event_words)
    at = next(named, 0) if definite else 0  # "the gathering", "the two-day gathering"
    after = passage.nodes.lows[bond.last + at + 1 : bond.last + at + 2]
    # not "the event organisers"
    ends = after == () or not after[0].isalpha() or after[0] in pack.prepositions
    if not it and not (at and ends and all(b == "-" or b.isalnum() for b in behind[1:at])):
        return None
    before = takewhile(lambda d: d.sentence >= passage.index - 1, reversed(telling.drafts))
    told = [d for d in before if d.sentence < passage.index and d.kind in GATHERINGS]
    return (max(reversed(told), key=lambda d: len(d.parts)), False) if told else None


IT_WAS = 2
"""The node of the passive behind "It was"."""


def _that_it_was(telling: Telling, passage: Passage, bond: Bond) -> tuple[Draft, bool] | None:
    """ "The first such meeting was held in 2012. It was attended by X": the one told last."""
    units, pack = passage.nodes, passage.language
    verb = units[1].low in pack.passive_auxiliaries and units[0].low in pack.words.clause.things
    if not verb or bond.tie.holds or bond.tie.announces:
        return None
    last = next((d for d in reversed(telling.drafts) if d.sentence < passage.index), None)
    near = last is not None and passage.index - last.sentence == 1 and last.zone is passage.sentence.zone
    return (last, False) if last is not None and near and last.kind in GATHERINGS else None


def as_topic(telling: Telling, draft: Draft, local: bool) -> None:
    """ "The conference was called by Chad. Niger attended.": it is what the next is about."""
    held = draft.kind in (Kind.CONFERENCE, Kind.SUMMIT) and draft.status is Status.HELD
    if telling.topic is None and local and held and draft.entities(Role.ORGANIZER):
        telling.topic = draft
