"""Where and when a journey goes that an event is for: "will fly to Addis Ababa next week for talks"."""

from __future__ import annotations

from kg.extract.drafts import Draft
from kg.extract.passage import GATHERINGS, Passage, Telling, is_building, is_world_part
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.verbal import past_day
from kg.find.scene import GENITIVES
from kg.model import EntityKey, Kind, Status


def on_arrival(
    telling: Telling, passage: Passage, trigger: Trigger, draft: Draft
) -> tuple[EntityKey | None, EntityKey | None]:
    """The city of a journey that an event is for, and its country; an event of a country stays there."""
    _for_a_journey(telling, passage, trigger, draft)
    arrived = draft.place, draft.venue_country
    if draft.place is not None and not draft.place.startswith("country/"):
        draft.place = None  # "came to Brasília for a summit that opened at the Itamaraty Palace"
    return arrived


def _for_a_journey(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """ "will fly to Addis Ababa next week for talks with X": where and when the journey goes."""
    before = _led_by(passage, trigger, 3)
    words = passage.language.words
    journey = telling.drafts[-1] if telling.drafts else None  # those of this sentence stand last
    if journey is None or journey.sentence != passage.index or journey.kind is not Kind.VISIT:
        return
    purpose = words.status.purposes | words.place.on_arrival
    led = _led_by(passage, trigger, LONG_VISIT)
    if draft.kind is Kind.VISIT and trigger.noun and any(w in purpose for w in led):
        draft.status = journey.status
        if words.status.talking_over.isdisjoint(led) and words.status.preparing.isdisjoint(led):
            draft.start, draft.said = journey.start, journey.said
        return  # "is due in Kampala on Monday for a state visit": the visit that was just told
    if draft.kind not in GATHERINGS:
        return
    if any(w in purpose for w in led) and journey.status is Status.PLANNED and draft.status is Status.HELD:
        draft.status = Status.PLANNED  # "is due in Brussels on Thursday for talks with X"
    if journey.place is not None and any(w in purpose for w in before):
        draft.journey = journey
        if not is_world_part(telling, journey.place):  # "bertolak ke Eropa untuk pembicaraan di Paris"
            draft.is_where(journey)
        if draft.status is Status.PLANNED and journey.status is Status.HELD and _is_over(telling, journey):
            return  # "On Monday he flew to Baku, where he is to meet X"
        if past_day(passage.nodes, trigger.first + 1, passage.language) > trigger.first + 1:
            return  # "landed in Baku on Monday for talks on Tuesday with X"
        if _on_a_day_of_its_own(passage, trigger, journey):
            return  # "landed in Baku on Monday for a summit starting on Friday"
        draft.start, draft.said = journey.start, journey.said


def _on_a_day_of_its_own(passage: Passage, trigger: Trigger, journey: Draft) -> bool:
    """ "flew to Baku on Monday for a summit of African leaders on Friday": another day, behind the event."""
    units, pack = passage.nodes, passage.language
    came = journey.said
    if came is None or came.begin > units[trigger.first].begin:
        return False
    others = {t.first for t in passage.triggers if not t.noun and t.frame != trigger.frame}
    for at in range(trigger.last, len(units)):
        if units[at].low == "," or at in others:
            return False
        date = units[at].date
        if date is not None and date.start.day is not None:
            owns = at + 1 < len(units) and units[at + 1].low in GENITIVES  # "for talks on Monday's raid"
            return units[at - 1].low not in pack.of_words and not owns and date.start != came.start
    return False


def _led_by(passage: Passage, trigger: Trigger, reach: int) -> list[str]:
    """The words before an event; of "on a tour that took him to Lima, met X" not the one before the city."""
    nodes = passage.nodes
    near = range(max(0, trigger.first - reach), trigger.first)
    leads = frozenset[str]() if passage.language.nouns_after else passage.language.words.clause.infinitives
    return [nodes[n].low for n in near if nodes[n].low not in leads or nodes[n + 1].phrase is None]


def as_arrived(telling: Telling, draft: Draft, city: EntityKey | None, country: EntityKey | None) -> None:
    """Keep where the journey went, unless the text names a building of that country for the event itself."""
    if city is None or city.startswith("country/"):
        return
    hall = draft.place is not None and is_building(telling.known.reference, draft.place)
    if not hall or draft.venue_country not in (None, country):
        draft.place, draft.venue_country = city, country


def _is_over(telling: Telling, journey: Draft) -> bool:
    """Whether a journey began before the day of publication."""
    today, day = telling.article.day, journey.start
    return day is not None and today is not None and day.iso < today.iso


LONG_VISIT = 6
"""Words from what leads a visit to its noun: "for a two-day state visit"."""
