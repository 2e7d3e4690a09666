"""Where somebody is abroad, told beside a name: "Adel al-Jubeir, in Berlin for talks with X, said ..."."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.days.dating import STAYING
from kg.extract.days.lasts_until import coming, is_led_by_until
from kg.extract.drafts import Draft
from kg.extract.gatherings.delegations import add_members
from kg.extract.gatherings.delegations_led import told_to_lead
from kg.extract.gatherings.first_there import first_there
from kg.extract.gatherings.guests import named_host
from kg.extract.gatherings.retinue import came_along
from kg.extract.passage import Passage, Telling, new_draft, place_draft
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language
from kg.model import EntityKey, Evidence, Kind, PartialDate, Plover, Role, Status, ZoneKind

REACH = 4
"""Most nodes from the place to what somebody is there for: "in Berlin on Wednesday for talks"."""


def stays(telling: Telling, passage: Passage) -> list[tuple[int, Draft]]:
    """The visits that an insertion between commas tells, of people outside their own country."""
    pack, nodes = passage.language, passage.nodes
    if passage.sentence.zone is ZoneKind.CAPTION:
        return []
    came_along(telling, passage)
    add_members(telling, passage)
    named_host(telling, passage)
    told_to_lead(telling, passage)
    if pack.nouns_after:
        return []
    out = _was_abroad(telling, passage)
    if "," not in nodes.words:
        return out
    for at in range(len(nodes) - 5):
        person, place = nodes[at].phrase, nodes[at + 3].phrase
        if person is None or person.kind is not PhraseKind.PERSON or nodes[at + 1].low != ",":
            continue
        if place is None or staying_at(nodes, at + 4, pack) != at:
            place = first_there(passage, at)
        if place is None or not _abroad(telling, person, place):
            continue
        evidence = Evidence(nodes[at].begin, place.end, "frame:staying", 0.75)
        draft = new_draft(passage, Kind.VISIT, Plover.CONSULT, evidence, Status.HELD)
        draft.frame, draft.mode = STAYING, "visit"
        draft.add([person], Role.VISITOR, evidence)
        place_draft(telling, draft, place)
        date = nodes[at + 5].date if nodes[at + 4].low in pack.words.verb.before_days else None
        if date is not None:
            draft.start, draft.end, draft.said = date.start, date.until, date
        telling.drafts.append(draft)
        out.append((at, draft))
    return out


def _was_abroad(telling: Telling, passage: Passage) -> list[tuple[int, Draft]]:
    """ "Blinken was in Niger and Chad earlier this month", "By evening he was in Chad": timed visits.

    So "X was by then in Niger", "X, who was in Niger when", "X is in Niger on the last leg of his tour".
    """
    pack, nodes = passage.language, passage.nodes
    out: list[tuple[int, Draft]] = []
    for at in range(1, len(nodes) - 3):
        if nodes[at].low not in pack.passive_auxiliaries:
            continue
        inside = at + 1
        while inside < len(nodes) - 2 and nodes[inside].low in pack.words.time.by_then:
            inside += 1
        person = _who_stays(nodes, at, pack)
        there = nodes[inside].low in pack.words.place.inside
        if not there or person is None or _told(passage, at):
            continue
        step = inside + 1
        places: list[Phrase] = []
        while step < len(nodes) and (nodes[step].phrase is not None or nodes[step].low in pack.coordinators):
            places += [p for p in [nodes[step].phrase] if p is not None]
            step += 1
        led = nodes[max(0, at - 1 - LED) : at - 1]
        date = next((n.date for n in (*nodes[step : step + REACH], *led) if n.date is not None), None)
        timed = inside > at + 1 or _told_when(passage, step)
        for place in places if date is not None or timed else ():
            if not _abroad(telling, person, place):
                continue
            evidence = Evidence(nodes[at - 1].begin, place.end, "frame:staying", 0.75)
            draft = new_draft(passage, Kind.VISIT, Plover.CONSULT, evidence, Status.HELD)
            draft.frame, draft.mode = STAYING, "visit"
            if date is not None and is_led_by_until(passage, date):  # "is in Rabat until Friday"
                draft.end, draft.closes = coming(telling, date, pack).start, True
            elif date is not None:
                draft.start, draft.said = date.start, date
                draft.end = date.until if len(places) == 1 else None  # "was in Oslo from 3 to 5 May"
            elif inside > at + 1 and (today := telling.article.day) is not None:
                draft.start = PartialDate(today.year, today.month)  # "was by then in Niger": since when?
            draft.add([person], Role.VISITOR, evidence)
            place_draft(telling, draft, place)
            telling.drafts.append(draft)
            out.append((at, draft))
    return out


def _who_stays(nodes: Nodes, at: int, language: Language) -> Phrase | None:
    """The person right before "was", or before "who was"."""
    if nodes[at - 1].low in language.relatives and at > 2:
        at -= 1 + (nodes[at - 2].low == ",")
    person = nodes[at - 1].phrase
    return person if person is not None and person.kind is PhraseKind.PERSON else None


def _told_when(passage: Passage, at: int) -> bool:
    """ "was in Niger when the news broke", "at the time", "on the last leg of a tour": behind the place."""
    time, behind = passage.language.words.time, passage.nodes.lows[at : at + LEG]
    if behind[:1] and behind[0] in time.whens:
        return True
    return " ".join(behind[:3]) in time.back_then or ("," not in behind and not time.tours.isdisjoint(behind))


LEG = 7
"""Nodes behind a place among which it is called a stop: "on the third and last stop"."""

LED = 2
"""Nodes before the subject in which the time stands: "On Wednesday he was in"."""


def _told(passage: Passage, at: int) -> bool:
    """Whether a frame tells of the stay already: "was in Moscow for talks", "who was in Moscow on Monday"."""
    here = [t for t in passage.triggers if t.first <= at + 1 < t.last]
    near = passage.nodes[at : at + REACH + LED + 1]
    return any(not t.frame.dated or any(n.date is not None for n in near) for t in here)


def staying_at(nodes: Nodes, at: int, language: Language) -> int | None:
    """The person whose stay the words before `at` tell: "X, in Berlin" before "for talks"."""
    place = at - 1
    while (
        place > 3 and at - place <= REACH and (nodes[place].phrase is None or nodes[place].date is not None)
    ):
        if nodes[place].low == ",":
            return None
        place -= 1
    phrase = nodes[place].phrase
    if place < 3 or phrase is None or phrase.place is None:
        return None
    inside = nodes[place - 1].low in language.words.place.inside
    both = nodes[place - 2].text.lower() in language.plurals  # "X and Y, both in Dili for talks"
    if not inside or nodes[place - 2 - both].low != "," or not nodes[place - 3 - both].actor:
        return None
    behind = nodes.lows[place + 1 : place + 1 + REACH]
    purposes = language.words.place.toward | language.words.clause.infinitives | {"on"}
    closed = "," in nodes.lows[place + 1 :]
    return place - 3 - both if closed and not purposes.isdisjoint(behind) else None


def _abroad(telling: Telling, person: Phrase, place: Phrase) -> bool:
    state: EntityKey | None = person.speaks_for or telling.speaks.get(person.entity)
    country = telling.known.reference.country_of(place.place or place.entity)
    return state is not None and country is not None and state != country
