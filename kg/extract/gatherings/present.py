"""Who is at an event that a sentence only mentions: "at a meeting on Monday, X and Y agreed"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.arguments.arguments import subject
from kg.extract.drafts import Draft
from kg.extract.gatherings.named import is_present
from kg.extract.gatherings.nominal import fronted_subject
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.language import speech
from kg.language.speech_words import Saying
from kg.model import Evidence, Kind, Role, ZoneKind


def at_the_event(passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence) -> None:
    """ "X with Y at a council meeting", "At a meeting on Monday, X and Y agreed": who is there attends."""
    units, within = passage.nodes, passage.language.words.place.within
    before = trigger.first - 1
    before -= before > 0 and bool(draft.entities(Role.ORGANIZER)) and units[before].phrase is not None
    while before > 0 and units[before].low and units[before].low not in within and trigger.first - before < 5:
        before -= 1
    if before < 0 or units[before].low not in within:
        return
    if not passage.language.negations.isdisjoint(units.lows[max(0, before - 2) : before]):
        return  # "was not represented at the summit"
    spread = (
        draft.kind in (Kind.CEREMONY, Kind.CONFERENCE, Kind.SUMMIT)
        or passage.sentence.zone is ZoneKind.CAPTION
    )
    if before > 1 and not spread:
        draft.add(_told_there(passage, before), Role.ATTENDEE, evidence)
        return
    if before > 1:
        people = [
            n.phrase
            for at, n in enumerate(units[:before])
            if n.actor and n.phrase and is_present(passage, at)
        ]
    else:
        behind = next((t for t in passage.triggers if t.first >= trigger.last), None)
        people = subject(units, trigger.last, behind, passage.language) if behind else []
        if not passage.language.nouns_after and (behind is None or behind.noun):
            people = fronted_subject(passage, trigger)  # "At a summit in Cairo, X told Y of the talks"
    draft.add([p for p in people if not p.modifier], Role.ATTENDEE, evidence)


def _told_there(passage: Passage, before: int) -> list[Phrase]:
    """ "what X had told Y at a meeting", "X mengatakan kepada Y dalam pertemuan": who spoke, and to whom."""
    units, pack = passage.nodes, passage.language
    told, verb = units[before - 1].phrase, before - 2
    while verb > 0 and (units[verb].low in pack.prepositions or units[verb].low in pack.determiners):
        verb -= 1
    if told is None or not units[before - 1].actor or told.kind is PhraseKind.ORGANIZATION:
        return []  # "told the BBC at a meeting"
    if verb < 1 or not _addresses(units[verb].low, pack.code):
        return []
    had = pack.auxiliaries | pack.words.clause.perfects | pack.words.clause.pluperfects
    at = verb - 1
    while at > 0 and units[at].low in had:
        at -= 1
    speaker = units[at].phrase
    apart = speaker is not None and _state(speaker) != _state(told)
    return [speaker, told] if speaker is not None and units[at].actor and apart else []


def _addresses(low: str, code: str) -> bool:
    """Whether a verb has those who are spoken to behind it: told, warned, asked."""
    words = speech(code)
    return Saying.TELL in words.verbs.get(low, Saying(0)) or low in words.addressing


def _state(phrase: Phrase) -> str:
    return phrase.speaks_for or phrase.entity
