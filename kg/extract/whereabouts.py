"""When and where a framed event is: the dates and places among its words, else before them in its clause."""

from __future__ import annotations

from kg.document import DateMention, Phrase, PhraseKind
from kg.extract.arguments import Arguments, Slots, clause
from kg.extract.drafts import Draft
from kg.extract.passage import Passage, Telling, date_draft, place_draft
from kg.extract.triggers import Trigger
from kg.find.dates import as_future
from kg.language.pack import Roles
from kg.model import Kind, Role, Status, ZoneKind


def where_and_when(
    telling: Telling, passage: Passage, trigger: Trigger, slots: Slots, found: Arguments, draft: Draft
) -> None:
    """Places and dates behind the trigger, else before it; a statement is made in a city, on a day."""
    statement = draft.kind is Kind.STATEMENT
    for phrase in _places(slots, found, trigger.frame.roles):
        if not statement or _site(telling, phrase):
            place_draft(telling, draft, phrase)
    if draft.place is None:
        for phrase in _places_before(passage, trigger):
            if not statement or _site(telling, phrase):
                place_draft(telling, draft, phrase)
    dates = _date_behind(passage, trigger) or found.dates or _dates_before(passage, trigger)
    for date in (dates or _only_date(passage))[:2]:
        if not statement or date.start.day is not None:
            date_draft(draft, _to_come(telling, passage, date) if _is_ahead(draft) else date)
    _beside_the_news(passage, trigger, draft)


def _is_ahead(draft: Draft) -> bool:
    """Whether a date is told of what is to come: "will meet on Friday"."""
    return draft.status is Status.PLANNED and draft.zone is not ZoneKind.CAPTION


def _to_come(telling: Telling, passage: Passage, date: DateMention) -> DateMention:
    return as_future(date, telling.article.text, passage.language.code, telling.article.day)


def _beside_the_news(passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """Marks what a text without a date says about when: by now, beside the news, on the way, on which day."""
    words, units = passage.language.words.time, passage.nodes
    near = {n.low for n in units[max(0, trigger.first - 4) : trigger.first]}
    draft.perfect = bool(near & words.perfects)
    opening = {n.low for n in units[:2]} | near
    draft.beside = bool(opening & words.beside)
    first, last = clause(units, trigger, passage.language)
    around = {n.low for n in units[first:last]}
    draft.onward = bool(around & words.tours) or units[trigger.first].low in words.onward
    draft.verbal = not trigger.noun
    draft.nth_day = draft.nth_day or _nth_day(passage, first, last)


def _nth_day(passage: Passage, first: int, last: int) -> int | None:
    """ "On the opening day", "di hari kedua": which day of the meeting that the article is about."""
    words, units = passage.language.words.time, passage.nodes
    step = 1 if passage.language.nouns_after else -1
    for at in range(first, last):
        beside = at + step
        if units[at].low in words.days and 0 <= beside < len(units) and units[beside].low in words.nth_days:
            return words.nth_days[units[beside].low]
    return None


SITES = frozenset({"city", "venue", "palace", "airport", "base"})


def _site(telling: Telling, phrase: Phrase) -> bool:
    """A city or building, where words can be spoken; a sea or country is what they are about."""
    key = phrase.place or phrase.entity
    place = telling.known.reference.places.get(key)
    return place.kind in SITES if place else key.startswith("place/")


def _places(slots: Slots, found: Arguments, roles: Roles) -> list[Phrase]:
    places = list(found.places)
    if roles.get("to") is Role.HOST:  # a visit's destination is its place
        for slot in ("object", "to", "at"):
            places.extend(p for p in slots.get(slot, ()) if p.place is not None or p.kind is PhraseKind.PLACE)
    return places


def _only_date(passage: Passage) -> list[DateMention]:
    """ "on Friday when Kiribati severed ties": the one date of a sentence with one event is its date."""
    dates = [n.date for n in passage.nodes if n.date is not None and not n.date.behind]
    return dates if len(dates) == 1 and len(passage.triggers) == 1 else []


def _places_before(passage: Passage, trigger: Trigger) -> list[Phrase]:
    """ "Dari Jakarta, Presiden ... menampik": where the clause says that it happens, before its verb."""
    first, _ = clause(passage.nodes, trigger, passage.language)
    out = []
    for at in range(first + 1, trigger.first):
        phrase, before = passage.nodes[at].phrase, passage.nodes[at - 1].low
        if (
            phrase is not None
            and phrase.place is not None
            and before in passage.language.words.place.origins
            and phrase.kind is PhraseKind.PLACE
        ):
            out.append(phrase)
    return out


def _date_behind(passage: Passage, trigger: Trigger) -> list[DateMention]:
    """ "on Tuesday, a day after he was recalled": the date of the clause that "after" opens."""
    first, _ = clause(passage.nodes, trigger, passage.language)
    before = passage.nodes[first - 2].date if first > 1 else None
    return [before] if before is not None and before.behind else []


def _opening_span(passage: Passage, trigger: Trigger) -> list[DateMention]:
    """ "A day after X was expelled on Monday, Y hit back": the date of what follows the comma."""
    units, opening = passage.nodes, passage.language.words.clause.subordinators
    for at in range(min(2, len(units) - 1)):
        date = units[at].date
        if date is not None and not date.behind and units[at + 1].low in opening:
            return [date] if any(n.low == "," for n in units[at + 1 : trigger.first]) else []
    return []


def _dates_before(passage: Passage, trigger: Trigger) -> list[DateMention]:
    """A date before the trigger in its clause: "Two days earlier, Son had seen ..."."""
    if opening := _opening_span(passage, trigger):
        return opening
    first, _ = clause(passage.nodes, trigger, passage.language)
    for at in range(trigger.first - 1, first - 1, -1):
        date = passage.nodes[at].date
        if date is not None and not date.behind:
            return [date]
    return []
