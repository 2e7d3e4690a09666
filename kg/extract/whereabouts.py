"""When and where a framed event is: the dates and places among its words, else before them in its clause."""

from __future__ import annotations

from kg.document import DateMention, Phrase, PhraseKind
from kg.extract.arguments import Arguments, Slots, clause
from kg.extract.drafts import Draft
from kg.extract.passage import Passage, Telling, date_draft, place_draft
from kg.extract.triggers import Trigger
from kg.language.pack import Roles
from kg.model import Kind, Role


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
    for date in (found.dates or _dates_before(passage, trigger) or _only_date(passage))[:2]:
        if not statement or date.start.day is not None:
            date_draft(draft, date)


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
    dates = [n.date for n in passage.nodes if n.date is not None]
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


def _dates_before(passage: Passage, trigger: Trigger) -> list[DateMention]:
    """A date before the trigger in its clause: "Two days earlier, Son had seen ..."."""
    first, _ = clause(passage.nodes, trigger, passage.language)
    for at in range(trigger.first - 1, first - 1, -1):
        date = passage.nodes[at].date
        if date is not None:
            return [date]
    return []
