"""Who is at an event that a sentence only mentions: "at a meeting on Monday, X and Y agreed"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase, PhraseKind
from kg.extract.arguments.arguments import subject
from kg.extract.drafts import Draft, Part
from kg.extract.gatherings.named import is_present
from kg.extract.gatherings.nominal import fronted_subject
from kg.extract.gatherings.not_there import unable
from kg.extract.gatherings.speaking_to import talk_before, talk_behind, who_told
from kg.extract.gatherings.those_who_came import those_who_came
from kg.extract.passage import GREAT, Passage, date_draft
from kg.extract.slots import Arguments
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.his_coming import stays_away
from kg.extract.words.lengths import before_its_length
from kg.extract.words.quoted import quoted_nodes
from kg.find.scene import GENITIVES
from kg.language import speech
from kg.language.traits import Trait
from kg.model import Evidence, Kind, Role, Status, ZoneKind


def at_the_event(passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence) -> None:
    """ "X with Y at a council meeting", "Countries represented at it were X and Y": who is there attends."""
    if came := those_who_came(passage, trigger):
        draft.add(came, Role.ATTENDEE, evidence)
    else:
        _there(passage, trigger, draft, evidence)


def _there(passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence) -> None:
    """ "X with Y at a council meeting", "At a meeting on Monday, X and Y agreed"."""
    units, within = passage.nodes, passage.language.words.place.within
    near = before = _before_its_day(
        passage, before_its_length(passage.nodes, trigger.first - 1, passage.language)
    )
    if passage.language.prepositions.get(units[trigger.first].low):  # "by telephone"
        both = talk_before(passage, trigger.first) or talk_behind(passage, trigger)
        if draft.parts and passage.language.nouns_after:
            both = both or who_told(passage, trigger.first)
        draft.add(both, Role.ATTENDEE, evidence)
        return
    before -= before > 0 and bool(draft.entities(Role.ORGANIZER)) and units[before].phrase is not None
    if (
        draft.kind is Kind.SUMMIT
        and not draft.parts
        and units[near].low in passage.language.words.clause.indefinite
    ):
        within = within | passage.language.words.time.apart  # "signed a pact after a three-day summit"
    if draft.kind in GREAT:
        within = within | passage.language.words.status.uses  # "used the summit to press Chad"
    while before > 0 and units[before].low and units[before].low not in within and near - before < REACH:
        before -= 1
    if before < 0 or units[before].low not in within:
        return
    refused = not passage.language.negations.isdisjoint(units.lows[max(0, before - 2) : before])
    off = stays_away(units, trigger.first, passage.language)
    if refused or off or unable(passage, before) or _asked_to_come(passage, before):
        return  # "was not represented at the summit"
    spread = (
        draft.kind in (Kind.CEREMONY, Kind.CONFERENCE, Kind.SUMMIT)
        or passage.sentence.zone is ZoneKind.CAPTION
    )
    behind_subject = before > 1 or units[before].low in passage.language.words.status.uses
    if before > 1 and not spread:
        inserted = units[before - 1].low == ","
        face = draft.kind is not Kind.CALL
        both = talk_before(passage, before, face)
        both = both or (talk_behind(passage, trigger, face) if inserted else [])
        draft.add(_who_talk(draft, both), Role.ATTENDEE, evidence)
        return
    if behind_subject:
        judged = _judged(passage) | quoted_nodes(units)  # whom quoted words name is not there
        people = [
            n.phrase
            for at, n in enumerate(units[:before])
            if n.actor and n.phrase and at not in judged and is_present(passage, at)
        ]
    else:
        behind = next((t for t in passage.triggers if t.first >= trigger.last), None)
        people = subject(units, trigger.last, behind, passage.language) if behind else []
        if not spread and (both := talk_behind(passage, trigger, draft.kind is not Kind.CALL)):
            people = both
        elif not passage.language.nouns_after and (behind is None or behind.noun):
            people = fronted_subject(passage, trigger)  # "At a summit in Cairo, X told Y of the talks"
    if draft.kind is Kind.SUMMIT and not draft.entities(Role.ORGANIZER):
        for body in _whose_leaders(passage, people)[:1]:
            draft.parts.append(Part(body.entity, Role.ORGANIZER, evidence))
    theirs = draft.entities(Role.ORGANIZER)  # "At a summit in Accra, ECOWAS suspended X": its own
    draft.add([p for p in people if not p.modifier and p.entity not in theirs], Role.ATTENDEE, evidence)


def _who_talk(draft: Draft, both: Sequence[Phrase]) -> Sequence[Phrase]:
    """ "X thanked Chad in a call with Y": X, who calls Y, and not Chad."""
    told = {key for p in both[1:] for key in (p.entity, p.speaks_for) if key is not None}
    another = draft.kind is Kind.CALL and draft.parts and told.isdisjoint(draft.involved())
    return both[:1] if another else both


def _asked_to_come(passage: Passage, lead: int) -> bool:
    """ "mengundang Y untuk hadir dalam KTT itu": whoever asks is not told to be there."""
    nodes, words = passage.nodes, passage.language.words.status
    comes = lead > 2 and nodes[lead - 1].low in words.attends
    return comes and any(t.last < lead and Trait.INVITES in t.frame.traits for t in passage.triggers)


def _before_its_day(passage: Passage, at: int) -> int:
    """ "by Monday's summit": the node before the day whose summit it is."""
    units = passage.nodes
    owned = at > 1 and units[at].low in GENITIVES and units[at - 1].date is not None
    return at - 2 if owned else at


def _whose_leaders(passage: Passage, people: Sequence[Phrase]) -> list[Phrase]:
    """ "briefed EU leaders at the summit": the body whose leaders are there calls them together."""
    leaders = passage.language.words.title.leaders
    texts = {id(n.phrase): n.text.lower().split() for n in passage.nodes if n.phrase is not None}
    groups = [p for p in people if p.kind is PhraseKind.GROUP]
    return [p for p in groups if not leaders.isdisjoint(texts.get(id(p), []))]


def at_it_again(passage: Passage, trigger: Trigger, told: Draft, found: Arguments) -> None:
    """ "At the summit, X announced ...": whoever speaks or acts at the gathering told before was there."""
    beside = passage.language.words.place.sidelines
    great = told.kind in GREAT and trigger.frame.kind in GREAT and told.status is Status.HELD
    if not great or not beside.isdisjoint(passage.nodes.lows[: trigger.first]):
        return
    evidence = Evidence(found.begin, found.end, f"frame:{trigger.frame.id}", 0.7)
    at_the_event(passage, trigger, told, evidence)
    if passage.language.nouns_after and trigger.first == 1:
        opened = passage.nodes[trigger.last : trigger.last + OPENED]  # "Dalam KTT itu, Presiden X ..."
        speaker = next((n.phrase for n in opened if n.actor), None)
        if speaker is not None and speaker.kind is PhraseKind.PERSON:
            told.add([speaker], Role.ATTENDEE, evidence)


OPENED = 4
"""Nodes behind the gathering that opens an Indonesian sentence in which its subject stands."""


REACH = 4
"""Most nodes from what tells how long an event was, or from its noun, to the word that leads its phrase."""


def _judged(passage: Passage) -> set[int]:
    """ "Germany condemned Belarus at an EU summit": the nodes of those whom verbs are toward."""
    nodes, pack = passage.nodes, passage.language
    out = set()
    for verb in passage.triggers:
        if verb.noun or verb.passive or verb.frame.kind not in (Kind.STATEMENT, Kind.MEASURE):
            continue
        at = verb.last + (verb.last < len(nodes) and nodes[verb.last].low in pack.determiners)
        if nodes[verb.last - 1].low not in speech(pack.code).to_hearers:
            out.add(at)
    return out


def met_there_on(
    passage: Passage, trigger: Trigger, told: Draft, found: Arguments, here: Sequence[tuple[int, Draft]]
) -> None:
    """ "X met Y at the summit on Wednesday": the day of their meeting, where the summit has its own."""
    last = here[-1][1] if here else told
    if last is told or last.start is not None or told.start is None or not found.dates:
        return
    led = passage.nodes.lows[max(0, trigger.first - 2) : trigger.first]
    date = found.dates[0]
    if date.start.day is not None and not passage.language.words.place.within.isdisjoint(led):
        date_draft(last, date)
