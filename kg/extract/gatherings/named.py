"""Named events: one draft a name, however often it is told, with who is there, when and where."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.document import Phrase, PhraseKind
from kg.extract.arguments.arguments import subject
from kg.extract.clauses.far_arguments import named_from
from kg.extract.clauses.governed import governed
from kg.extract.clauses.where_clauses import at_whose_place, in_the_opening
from kg.extract.days.ahead_of_it import met_ahead_of
from kg.extract.days.days_said import said_of_the_named
from kg.extract.drafts import Draft
from kg.extract.gatherings.joined_events import event_before, past_joined
from kg.extract.gatherings.named_ahead import (
    ahead_of,
    announced,
    bid_for,
    past_agenda,
    planned_too,
    to_be_held,
    to_come,
    will_be,
)
from kg.extract.passage import (
    GATHERINGS,
    Passage,
    Telling,
    behind_its_kind,
    date_draft,
    new_draft,
    place_draft,
    place_key,
    when_and_where,
)
from kg.extract.places.pointing import scene_behind
from kg.extract.status.called_off import by_its_name, was_to_be
from kg.extract.status.hosted_next import follows_another, hosted_next
from kg.extract.words.nodes import QUOTES
from kg.extract.words.verbal import looks_verbal
from kg.find.events.names import EventName
from kg.find.events.reach import english_ordinal
from kg.find.gazetteer import find
from kg.find.knowledge import Knowledge
from kg.find.tokens import tokenize
from kg.language import speech
from kg.model import EntityKey, Evidence, Kind, Plover, Role, Status, ZoneKind


def named_event(telling: Telling, passage: Passage, at: int, event: EventName) -> Draft:
    """The draft of a named event, new or met before; dates and places beside it are its own."""
    node = passage.nodes[at]
    evidence = Evidence(node.begin, node.end, "event:name", 0.9)
    another = follows_another(passage, at)
    draft = None if another else _known_by_name(telling, passage, event)
    if draft is None:
        draft = new_draft(passage, event.kind, Plover.CONSULT, evidence, Status.HELD)
        draft.name = _in_english(event, telling)
        draft.abbreviation = event.abbreviation
        draft.mode = "multilateral"
        _remembered(telling, passage, at, draft)
        if announced(passage, at) or planned_too(passage, at):
            draft.status = Status.PLANNED
        telling.drafts.append(draft)
    elif draft.sentence != passage.index:
        draft.evidence.append(evidence)
        _out_of_caption(draft, passage)
    names = () if another else (event.name, event.surface, node.text, event.short)
    _called(telling, draft, [*filter(None, names)], event)
    _abbreviated(telling, draft, event)
    _yet_to_come(telling, passage, at, draft)
    for token in passage.sentence.phrases:
        if node.begin <= token.begin < node.end and token.kind in (PhraseKind.ORGANIZATION, PhraseKind.GROUP):
            draft.add([token], Role.ORGANIZER, evidence)
    draft.add(_body_behind(telling, passage, at), Role.ORGANIZER, evidence)
    when_and_where(telling, passage, at, past_agenda(passage, _past_related(passage, at + 1)), draft)
    draft.afar = draft.afar or not passage.language.words.place.online.isdisjoint(passage.nodes.words)
    if draft.place is None:
        destination = _travelled_to(passage, at)
        there = at_whose_place(passage, at) or in_the_opening(passage, at)
        for phrase in [destination] if destination is not None else there:
            place_draft(telling, draft, phrase)
        _at_the_scene(telling, passage, at, draft)
    date = next((n.date for n in reversed(passage.nodes[:at]) if n.date), None)
    told = any(t.first < at and t.frame.kind is not Kind.STATEMENT for t in passage.triggers)
    if ahead_of(passage, at):
        _met_before_it(telling, passage, draft)
        draft.status = Status.PLANNED if draft.start is None and not draft.tied else draft.status
    elif draft.start is None and date is not None and not (told or said_of_the_named(passage, at, date)):
        date_draft(draft, date)
    if bid_for(passage, at):
        _some_time_ahead(passage, draft)
    people = [
        n.phrase
        for n_at, n in enumerate(passage.nodes[: _attended(passage, at)])
        if n.actor and n.phrase and is_present(passage, n_at) and n_at >= who_will_be(passage, at)
    ]
    if people and _come_from(passage, at) and draft.kind is not Kind.SUMMIT:
        draft.tied = True  # "seusai Leaders' Retreat": it has just been held
    people = people or _speaking_there(passage, at)
    people = [*people, *_with_whom(telling, passage, at, draft)]
    draft.add([p for p in people if not p.modifier], Role.ATTENDEE, evidence)
    if passage.sentence.zone is not ZoneKind.CAPTION and draft.kind in GATHERINGS:
        telling.topic = draft
    draft.add(_between(passage, at), Role.ATTENDEE, evidence)
    draft.status = Status.CANCELLED if _given_up(passage, at) else draft.status
    draft.closes = draft.closes or _closed(passage, at, draft)
    return draft


def _met_before_it(telling: Telling, passage: Passage, draft: Draft) -> None:
    """ "X dan Y bertemu menjelang KTT APEC pada Rabu": the day of their meeting, where it is past."""
    if draft.sentence == passage.index and met_ahead_of(telling, passage, draft.said):
        draft.start = draft.end = draft.said = None


def _some_time_ahead(passage: Passage, draft: Draft) -> None:
    """ "withdrew its bid to host COP31 on Monday": the day is not that of the conference, which is ahead."""
    if draft.sentence == passage.index and not draft.tied:
        draft.start = draft.end = draft.said = None
        draft.status = Status.PLANNED


def _at_the_scene(telling: Telling, passage: Passage, at: int, draft: Draft) -> None:
    """ "X tiba di Jeddah. Ia memimpin sidang OKI di kota itu": an event without another place is there."""
    scene = scene_behind(telling, passage, at + 1) if draft.place is None else None
    if scene is not None:
        place_key(telling, draft, scene)


def _given_up(passage: Passage, at: int) -> bool:
    """Whether the words around a name say that the event was called off; not what was to be beside it."""
    nodes, pack = passage.nodes, passage.language
    if at and nodes[at - 1].low in pack.words.place.sidelines:
        return False  # "Pertemuan X dan Y di sela KTT G20 urung digelar"
    in_body = passage.sentence.zone is not ZoneKind.CAPTION
    return was_to_be(nodes, at, at + 1, pack) or (in_body and by_its_name(nodes, at, pack))


def _abbreviated(telling: Telling, draft: Draft, event: EventName) -> None:
    """Remember the abbreviation by which the event goes from now on."""
    if event.abbreviation:
        draft.abbreviation = draft.abbreviation or event.abbreviation
        telling.by_name.setdefault(_folded(event.abbreviation), draft)


def _between(passage: Passage, at: int) -> list[Phrase]:
    """ "Sidang Komisi Bersama ke-2 antara Indonesia dan Kenya": those between whom it is, told behind."""
    units, pack = passage.nodes, passage.language
    if len(units) < at + 5 or pack.prepositions.get(units[at + 1].low) != "between":
        return []
    first, last = units[at + 2].phrase, units[at + 4].phrase
    joined = first is not None and last is not None and units[at + 3].low in pack.words.clause.joints
    return [first, last] if joined and first is not None and last is not None else []


def _body_behind(telling: Telling, passage: Passage, at: int) -> list[Phrase]:
    """ "the 41st summit of the Gulf Cooperation Council": the body whose summit it is organizes it."""
    units, pack = passage.nodes, passage.language
    if pack.nouns_after or pack.prepositions.get((*units.lows[at + 1 : at + 2], "")[0]) != "of":
        return []
    behind = at + 2 + ((*units.lows[at + 2 : at + 3], "")[0] in pack.determiners)
    phrase = units[behind].phrase if behind < len(units) else None
    body = telling.known.reference.organizations.get(phrase.entity) if phrase is not None else None
    return [phrase] if phrase is not None and body and body.of_states and not phrase.modifier else []


def _closed(passage: Passage, at: int, draft: Draft) -> bool:
    """ "KTT itu resmi ditutup Presiden X di Jakarta, Senin": the day is the last one."""
    units, said = passage.nodes, draft.said
    if said is None or draft.end is not None:
        return False
    day = next((n for n in range(at + 1, len(units)) if units[n].date is said), at)
    return not passage.language.endings.isdisjoint(units.lows[max(at + 1, day - CLOSING) : day])


def _travelled_to(passage: Passage, at: int) -> Phrase | None:
    """ "terbang ke Samarkand, Uzbekistan, untuk KTT SCO": the event is where one goes for it."""
    pack, units = passage.language, passage.nodes
    step = at - 1
    while step > 0 and not units[step].phrase and at - step < REACH:
        step -= 1
    words = {*units.lows[step + 1 : at]}
    if not words & pack.words.place.on_arrival:
        return None
    while step > 1 and units[step].phrase is not None and units[step - 1].low == ",":
        step -= 2
    phrase = units[step].phrase
    going = pack.prepositions.get(units[step - 1].low) == "to" if step else False
    return phrase if going and phrase is not None and phrase.place is not None else None


CLOSING = 8
"""Nodes before a date in which a verb tells that the event ended."""

REACH = 5
"""Words between the place that one travels to and the event that one goes for."""


def _called(telling: Telling, draft: Draft, names: Sequence[str], event: EventName) -> None:
    """Notes what an event is called, so that it is found again by each of its names."""
    for alias in names:
        if alias != draft.name and alias not in draft.aliases:
            draft.aliases.append(alias)
        telling.by_name.setdefault(_folded(alias), draft)
        telling.by_name.setdefault(NUMBERED.sub("", _folded(alias)), draft)
    telling.by_name.setdefault(_folded(draft.name or event.name), draft)


def _in_english(event: EventName, telling: Telling) -> str:
    """ "Rusia-Afrika Summit" with the names of countries, regions and bodies in English."""
    known = telling.known
    if event.kind is not Kind.SUMMIT or not known.language.nouns_after:
        return event.name
    tokens = tokenize(event.name, 0, len(event.name))
    out = event.name
    short = event.abbreviation or ""
    called = {h.senses[0].key for h in find(known.actors, tokenize(short, 0, len(short)))}
    hits = list(find(known.actors, tokens))
    called = called if len(hits) == 1 else set()
    for hit in reversed(hits):
        span = tokens[hit.first : hit.last]
        english = _english_label(hit.senses[0].key, known)
        english = short if hit.senses[0].key in called else english
        if english is not None and not span[0].text.isupper():
            out = f"{out[: span[0].begin]}{english}{out[span[-1].end :]}"
    return out


def _english_label(key: EntityKey, known: Knowledge) -> str | None:
    reference = known.reference
    record = reference.countries.get(key) or reference.places.get(key) or reference.organizations.get(key)
    return record.name["en"] if record is not None else None


def _come_from(passage: Passage, at: int) -> bool:
    """Whether the words right before an event say that somebody comes from it: seusai."""
    return passage.nodes[at - 1].low in passage.language.words.place.coming_from if at else False


def _attended(passage: Passage, at: int) -> int:
    """ "X and Y shook hands at the 20th summit": whoever does something there is there.

    The node up to which they are named, 0 for none: whom "X urged Y at the summit" names need not be there.
    """
    before = passage.nodes.lows[max(0, at - 3) : at]
    pack, words = passage.language, passage.language.words.place
    if _come_from(passage, at):  # "menyaksikan acara itu seusai KTT": its subject
        return next((n for n in range(at) if looks_verbal(passage.nodes[n].low, pack)), 0)
    if not pack.words.status.uses.isdisjoint(before):  # "used the Munich Security Conference to urge"
        return at
    if not any(w in words.at_event for w in before):
        return 0
    verb = next((n for n in range(at - 1, -1, -1) if passage.nodes[n].low in words.attending), None)
    away = pack.negations | pack.cancels  # "tidak akan hadir di KTT", "batal hadir"
    if verb is None or not away.isdisjoint(passage.nodes.lows[max(0, verb - AWAY) : verb]):
        return 0
    if not words.whoever.isdisjoint(passage.nodes.lows[max(0, verb - 2) : verb]):
        return 0  # "soal siapa yang hadir pada KTT"
    low = passage.nodes[verb].low
    spoken = low in speech(pack.code).verbs or low in speech(pack.code).addressing
    active = pack.nouns_after and low.startswith(pack.words.verb.active_prefix)
    return verb if active and spoken else at


AWAY = 2
"""Nodes before a verb of attending in which a negation stands."""


def _speaking_there(passage: Passage, at: int) -> list[Phrase]:
    """ "Pada KTT G20 di Bali, Presiden X mendesak Y": the sentence opens with where its subject speaks."""
    pack, units = passage.language, passage.nodes
    if not pack.nouns_after or not 0 < at < FRONTED or units[0].low not in pack.words.place.at_event:
        return []
    behind = next((t for t in passage.triggers if t.first > at), None)
    stated = behind is not None and not behind.noun and behind.frame.kind is Kind.STATEMENT
    if behind is None or not stated or "," not in units.lows[at : behind.first]:
        return []
    told = subject(units, at + 1, behind, pack)
    return [p for p in told if p.kind in (PhraseKind.PERSON, PhraseKind.COUNTRY)]


FRONTED = 3
"""Nodes at a sentence's beginning among which the event stands at which its subject speaks."""


WITH = 4
"""Nodes behind an event's name in which it is told with whom: "the 2+2 security dialogue with X"."""


def _with_whom(telling: Telling, passage: Passage, at: int, draft: Draft) -> list[Phrase]:
    """ "the 2+2 dialogue with X in Oslo", "between X and Y": they are there; behind stand day and place."""
    pack, units = passage.language, passage.nodes
    if pack.nouns_after or draft.kind is Kind.SUMMIT:
        return []
    for n in range(at + 1, min(at + 1 + WITH, len(units) - 1)):
        if pack.prepositions.get(units[n].low) in ("with", "between"):
            behind, end = named_from(units, n + 1, len(units), pack)
            if behind:
                when_and_where(telling, passage, at, end, draft)
            return [p for p in behind if p.kind in (PhraseKind.PERSON, PhraseKind.COUNTRY)]
        if not units[n].low.isalpha() and units[n].low not in QUOTES:
            return []
    return []


def _out_of_caption(draft: Draft, passage: Passage) -> None:
    """What a caption names and the body tells is the body's; the day of the picture is not the event's."""
    if draft.zone is ZoneKind.CAPTION and passage.sentence.zone is not ZoneKind.CAPTION:
        draft.zone, draft.start, draft.end, draft.said = passage.sentence.zone, None, None, None


def _yet_to_come(telling: Telling, passage: Passage, at: int, draft: Draft) -> None:
    """Plan an event that nothing dated told before."""
    if draft.start is not None or draft.tied:
        return
    if not passage.language.nouns_after:
        ahead = will_be(passage, at) or to_be_held(passage, at)
        draft.status = Status.PLANNED if ahead else draft.status
        return
    headline = draft.zone is ZoneKind.TITLE and announced(passage, at)  # which leaves out when it is to be
    planned = to_come(passage, at) or hosted_next(passage, at)
    if headline or planned or _planned_list(telling, passage, at):
        draft.status = Status.PLANNED


def _planned_list(telling: Telling, passage: Passage, at: int) -> bool:
    """ "dijadwalkan memimpin KTT A, KTT B, dan KTT C": what is planned of the one is of those behind it."""
    before = event_before(passage, at)
    listed = passage.nodes[before].event if before is not None else None
    last = _known_by_name(telling, passage, listed) if listed is not None else None
    return last is not None and last.sentence == passage.index and last.status is Status.PLANNED


def _past_related(passage: Passage, at: int) -> int:
    """ "the ASEAN Summit and related meetings in Singapore": behind what else is held there and then."""
    at = past_joined(passage, at)
    lows, joints = passage.nodes.lows, passage.language.words.clause.joints
    beside = len(lows) > at + 2 and lows[at] in joints and lows[at + 1] in passage.language.words.time.related
    return at + 3 if beside else behind_its_kind(passage, at)


def _remembered(telling: Telling, passage: Passage, at: int, draft: Draft) -> None:
    """ "peringatan 60 tahun Konferensi Asia Afrika": a ceremony, not the conference itself."""
    before = passage.nodes[max(0, at - 4) : at]
    if not any(n.low in passage.language.anniversaries for n in before):
        return
    years = next((int(n.low.rstrip("stndrh")) for n in before if n.low.rstrip("stndrh").isdecimal()), None)
    draft.kind, draft.plover, draft.mode = Kind.CEREMONY, None, None
    draft.aliases.append(f"{draft.name}")
    draft.name = (
        f"{english_ordinal(years)} anniversary of the {draft.name}"
        if years
        else f"anniversary of the {draft.name}"
    )
    evidence = draft.evidence[0]
    people = [
        n.phrase for n in passage.nodes[:at] if n.actor and n.phrase is not None and not n.phrase.modifier
    ]
    draft.add(people, Role.ATTENDEE, evidence)


def _folded(name: str) -> str:
    return " ".join(name.lower().replace("’", "'").split())


def _known_by_name(telling: Telling, passage: Passage, event: EventName) -> Draft | None:
    english = _in_english(event, telling)
    plain = event.surface if not event.ordinal else event.name
    for name in (event.name, plain, english, event.abbreviation or "", event.short):
        draft = telling.by_name.get(_folded(name)) if name else None
        if draft is not None and not (event.ordinal and draft.name and event.ordinal not in draft.name):
            return draft
    return _of_the_series(telling, event) or _of_the_headline(telling, event, english)


def _of_the_series(telling: Telling, event: EventName) -> Draft | None:
    """ "the Leaders' Meeting" is "the 53rd Leaders' Meeting", and no other one's number."""
    series = telling.by_name.get(NUMBERED.sub("", _folded(event.name)))
    if series is None or series.name is None:
        return None
    numbers = {m.group() for m in (NUMBERED.match(_folded(n)) for n in (event.name, series.name)) if m}
    return series if len(numbers) < 2 else None


NUMBERED = re.compile(r"^\d+(?:st|nd|rd|th) ")
"""The number of a meeting in its series."""


def _of_the_headline(telling: Telling, event: EventName, english: str) -> Draft | None:
    """A headline leaves the number out: its "KTT ASEAN" is the one that the body counts."""
    draft = telling.by_name.get(_folded(english.removeprefix(event.ordinal))) if event.ordinal else None
    if draft is None or draft.zone is not ZoneKind.TITLE or any(c.isdecimal() for c in draft.name or ""):
        return None
    draft.aliases.append(draft.name or english)
    draft.name = english
    return draft


def is_present(passage: Passage, at: int) -> bool:
    """A phrase that no preposition governs, except "with"; nobody else stands in for it."""
    if at and passage.nodes[at - 1].low in passage.language.words.place.representing:
        return False  # "mewakili Presiden Prabowo"
    if at and passage.nodes[at - 1].low in passage.language.negations:
        return False  # "hubungan dengan Rusia, bukan Cina"
    if not governed(passage.nodes, at, 0, passage.language):
        return True
    if at > 1 and passage.nodes[at - 2].low in passage.language.words.place.bonds_of:
        return False  # "discussed ties with Russia at a summit"
    return passage.language.prepositions.get(passage.nodes[at - 1].low) == "with" if at else True


def who_will_be(passage: Passage, at: int) -> int:
    """ "X bertemu Y yang memastikan akan hadir dalam KTT": the node of Y, who alone will be there; else 0."""
    nodes, pack = passage.nodes, passage.language
    if not pack.nouns_after or pack.relatives.isdisjoint(nodes.lows[:at]):
        return 0
    opens = next(n for n in range(at - 1, -1, -1) if nodes[n].low in pack.relatives)
    plans = (pack.plans & pack.auxiliaries).intersection(nodes.lows[opens + 1 : opens + PLANNED])
    who = opens - 1
    while who > 1 and nodes[who - 1].low in pack.coordinators and nodes[who - 2].actor:
        who -= 2
    return who if plans and who >= 0 and nodes[who].actor and "," not in nodes.lows[opens:at] else 0


PLANNED = 4
"""Nodes from a relative to the verb of what somebody will do: "yang memastikan akan hadir"."""
