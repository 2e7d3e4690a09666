"""When and where a framed event is: the dates and places among its words, else before them in its clause."""

from __future__ import annotations

from kg.document import DateMention, Phrase, PhraseKind
from kg.extract.arguments import Arguments, Slots
from kg.extract.clauses import clause
from kg.extract.drafts import Draft
from kg.extract.passage import GATHERINGS, SITES, Passage, Telling, date_draft, place_draft, place_key
from kg.extract.triggers import Trigger
from kg.find.dates import as_past
from kg.find.gazetteer import capital_city
from kg.language import speech
from kg.model import Kind, Plover, Role, Status


def where_and_when(
    telling: Telling, passage: Passage, trigger: Trigger, slots: Slots, found: Arguments, draft: Draft
) -> None:
    """Places and dates behind the trigger, else before it; a statement is made in a city, on a day."""
    statement = draft.kind is Kind.STATEMENT
    if draft.kind is Kind.CALL:  # on the telephone nobody is in one place
        _when(telling, passage, trigger, found, draft)
        return
    _on_arrival(telling, passage, trigger, draft)
    for phrase in (
        *_destination(passage, trigger),
        *_where(passage, trigger),
        *_places(slots, found, trigger, draft),
    ):
        if _is_talked_about(passage, phrase, draft):
            continue
        if not statement or (_site(telling, phrase) and not _is_not_where_said(passage, trigger, phrase)):
            place_draft(telling, draft, phrase)
    if draft.place is None:
        for phrase in _places_before(passage, trigger) or _spoken_from(passage, trigger):
            if not statement or (_site(telling, phrase) and not _is_not_where_said(passage, trigger, phrase)):
                place_draft(telling, draft, phrase)
    if draft.place is None and not statement:
        _pointed_at(telling, passage, trigger, draft)
    _when(telling, passage, trigger, found, draft)


def _when(telling: Telling, passage: Passage, trigger: Trigger, found: Arguments, draft: Draft) -> None:
    """The first and last day by the dates beside the trigger, or what the day is counted from."""
    dates = _date_behind(passage, trigger) or found.dates or _dates_before(passage, trigger)
    for found_date in (dates or _only_date(passage))[:2]:
        if _dates_the_saying(passage, trigger, draft, found_date):
            continue
        date = _in_tense(telling, passage, trigger, draft, found_date)
        if (
            draft.kind is not Kind.STATEMENT
            or date.start.day is not None
            or _dates_the_act(passage, trigger, date)
        ):
            date_draft(draft, date)
    _closes(passage, trigger, draft)
    _beside_the_news(passage, trigger, draft)
    _in_what_was_told(telling, passage, trigger, draft)
    _promise_made(passage, trigger, draft)


def _is_talked_about(passage: Passage, phrase: Phrase, draft: Draft) -> bool:
    """ "discussed the situation in Gaza", "talks on the war in Ukraine": where what is talked about is."""
    units, topics = passage.nodes, passage.language.words.place.topics
    at = next((n for n, node in enumerate(units) if node.phrase is phrase), 0)
    while at > 0 and units[at - 1].low in passage.language.determiners:
        at -= 1
    return draft.kind in GATHERINGS and at > 1 and units[at - 2].low in topics


def _closes(passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """ "wound up four days of talks in Washington on May 4": the day is the last of them."""
    near = passage.nodes.lows[max(0, trigger.first - 6) : trigger.last]
    ending = any(word in passage.language.endings for word in near)
    if ending and draft.kind in GATHERINGS and not passage.language.nouns_after:
        draft.closes = draft.start is not None and draft.start.day is not None and draft.end is None


def _dates_the_saying(passage: Passage, trigger: Trigger, draft: Draft, date: DateMention) -> bool:
    """ "have held talks in Peru, Seoul's foreign ministry said Friday": when it was said, not when it was."""
    if draft.kind not in GATHERINGS or trigger.noun or passage.language.nouns_after:
        return False
    units = passage.nodes
    at = next((n for n, node in enumerate(units) if node.date is date), 0)
    while at > 0 and units[at - 1].low in passage.language.prepositions:
        at -= 1
    said = at - 1 > trigger.last and units[at - 1].low in passage.language.sayings
    return said and any(n.low == "," for n in units[trigger.last : at - 1])


def _in_tense(
    telling: Telling, passage: Passage, trigger: Trigger, draft: Draft, date: DateMention
) -> DateMention:
    """ "telephoned Sisi in June": the last June, where the verb is in the past."""
    verb = passage.nodes[trigger.first].low
    if trigger.noun or passage.language.nouns_after or draft.status is not Status.HELD:
        return date
    before = passage.nodes[trigger.first - 1].low if trigger.first > 0 else ""
    if verb.endswith(("s", "ing")) or before in passage.language.words.clause.infinitives:
        return date
    article = telling.article
    return as_past(date, article.text, passage.language.code, article.day)


def _is_not_where_said(passage: Passage, trigger: Trigger, phrase: Phrase) -> bool:
    """ "accused it of selling blocks in London", "pledged that Japan would train them in Yokohama"."""
    pack, units = passage.language, passage.nodes
    at = next((n for n, node in enumerate(units) if node.phrase is phrase), 0)
    between = range(trigger.last, at)
    if any(units[n].low in pack.complementizers for n in between):
        return True
    posted = units[at - 2].phrase if at > 1 else None  # "Kedutaan Besar AS di Jakarta mengucapkan"
    if posted is not None and posted.entity.startswith("organization/embassy-of"):
        return True
    leads = pack.words.clause.gerund_leads
    return any(units[n].low in leads and units[n + 1].low.endswith("ing") for n in between)


def _promise_made(passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """ "He added that Stockholm would support Ankara": what is said will be done is a promise, made."""
    if trigger.noun or draft.kind is not Kind.STATEMENT or draft.status is not Status.PLANNED:
        return
    if not speech(passage.language.code).verbs.keys().isdisjoint(passage.nodes.lows[: trigger.first]):
        draft.status = Status.HELD


def _on_arrival(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """ "will fly to Addis Ababa next week for talks with X": where and when the journey goes."""
    before = passage.nodes.lows[max(0, trigger.first - 3) : trigger.first]
    words = passage.language.words
    purpose = words.status.purposes | words.place.on_arrival
    journey = next((d for d in reversed(telling.drafts) if d.sentence == passage.index), None)
    if journey is None or journey.kind is not Kind.VISIT or draft.kind not in GATHERINGS:
        return
    if journey.place is not None and any(w in purpose for w in before):
        draft.place, draft.venue_country = journey.place, journey.venue_country
        draft.start, draft.said = journey.start, journey.said


def _in_what_was_told(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """ "TNI AL menyita kapal dalam peristiwa itu": on the day and at the place of what was told last."""
    units, words = passage.nodes, passage.language.words.place
    if words.incidents.isdisjoint(units.words):
        return
    first, last = clause(units, trigger, passage.language)
    pointing = any(units[n].low in words.incidents and _points(passage, n) for n in range(first, last))
    before = [d for d in telling.drafts if d.zone is draft.zone and d.sentence < draft.sentence]
    if pointing and before and passage.index - before[-1].sentence <= 2:
        if draft.start is None:
            draft.start, draft.end = before[-1].start, before[-1].end
        draft.place = draft.place or before[-1].place
        draft.venue_country = draft.venue_country or before[-1].venue_country


NEAR = 6
"""Nodes behind a verb of stating in which a month says when it was, and not what it is about."""


def _dates_the_act(passage: Passage, trigger: Trigger, date: DateMention) -> bool:
    """ "In 2014 Syria supported", "asked for help last week"; but not "promised to stop it by 2030"."""
    at = next((n for n, node in enumerate(passage.nodes) if node.date is date), None)
    if at is None:  # within another node: a dateline, the name of an event
        return False
    if at < trigger.first:
        opening = at <= clause(passage.nodes, trigger, passage.language)[0] + 2
        return opening or (date.relative and at == trigger.first - 1)
    if not date.relative:
        return at - trigger.last < NEAR // 2
    return date.start.month is not None and at - trigger.last < NEAR


def _beside_the_news(passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """Marks what a text without a date says about when: by now, beside the news, on the way, on which day."""
    words, units = passage.language.words.time, passage.nodes
    near = units.lows[max(0, trigger.first - 4) : trigger.first]
    draft.perfect = not words.perfects.isdisjoint(near)
    draft.beside = not (words.beside.isdisjoint(near) and words.beside.isdisjoint(units.lows[:2]))
    first, last = clause(units, trigger, passage.language)
    touring = not words.tours.isdisjoint(units.lows[first:last])
    draft.onward = touring or _from_there(passage) or _on_this_journey(passage)
    draft.onward_now = units[trigger.first].low in words.onward
    draft.accompanied = not passage.language.words.place.accompanied.isdisjoint(units.words)
    draft.then = not words.then.isdisjoint(near)
    draft.earlier = _is_earlier(passage, trigger) or _before_another(passage)
    draft.nth_day = draft.nth_day or _nth_day(passage, first, last)


def _on_this_journey(passage: Passage) -> bool:
    """ "pada lawatan ini", "during this trip": the journey that the article is about."""
    pack, units = passage.language, passage.nodes
    if pack.words.time.journeys.isdisjoint(units.words):
        return False
    step = 1 if pack.nouns_after else -1
    return any(
        n.low in pack.words.time.journeys
        and 0 <= at + step < len(units)
        and units[at + step].low in pack.words.time.this
        for at, n in enumerate(units)
    )


def _from_there(passage: Passage) -> bool:
    """ "Dari sana keduanya terbang ke Moskow", "and from there to Zambia"."""
    place, units = passage.language.words.place, passage.nodes
    if place.origins.isdisjoint(units.words):
        return False
    return any(n.low in place.origins and units[at + 1].low in place.there for at, n in enumerate(units[:-1]))


def _is_earlier(passage: Passage, trigger: Trigger) -> bool:
    """ "Sebelumnya, ...", "had accused": told as having been before the news."""
    near = passage.nodes.lows[max(0, trigger.first - 4) : trigger.first]
    had = passage.language.words.clause.pluperfects
    return not had.isdisjoint(near) or not passage.language.earlier.isdisjoint(passage.nodes.words)


def _before_another(passage: Passage) -> bool:
    """ "Before the summit, X met Y": before an event whose day the sentence does not say."""
    units, pack = passage.nodes, passage.language
    opens = bool(units) and units[0].low in pack.words.time.ahead
    return opens and units[1].low not in pack.demonstratives and all(n.date is None for n in units)


def _nth_day(passage: Passage, first: int, last: int) -> int | None:
    """ "On the opening day", "di hari kedua": which day of the meeting that the article is about."""
    words, units = passage.language.words.time, passage.nodes
    step = 1 if passage.language.nouns_after else -1
    for at in range(first, last):
        beside = at + step
        if units[at].low in words.days and 0 <= beside < len(units) and units[beside].low in words.nth_days:
            return words.nth_days[units[beside].low]
    return None


def _site(telling: Telling, phrase: Phrase) -> bool:
    """A city or building, where words can be spoken; a sea or country is what they are about."""
    key = phrase.place or phrase.entity
    place = telling.known.reference.places.get(key)
    return place.kind in SITES if place else key.startswith("place/")


def _places(slots: Slots, found: Arguments, trigger: Trigger, draft: Draft) -> list[Phrase]:
    places = list(found.places)
    if trigger.frame.roles.get("to") is Role.HOST:  # a visit's destination is its place
        for slot in ("object", "to", "at"):
            places.extend(p for p in slots.get(slot, ()) if _named_place(p) and not p.modifier)
    if draft.plover in FORCEFUL and draft.kind is Kind.MEASURE:  # "annexed Crimea", "fired into the sea"
        for slot in ("object", "to"):
            places.extend(p for p in slots.get(slot, ()) if p.kind is PhraseKind.PLACE)
    return places


FORCEFUL = frozenset({Plover.ASSAULT, Plover.COERCE, Plover.MOBILIZE})
"""Types of acts whose object is where they happen, if it is a place."""


def _named_place(phrase: Phrase) -> bool:
    return phrase.place is not None or phrase.kind is PhraseKind.PLACE


def _destination(passage: Passage, trigger: Trigger) -> list[Phrase]:
    """ "sent engineers to Derna", "memberangkatkan truk ke Gaziantep": help and troops are where they go."""
    units, words = passage.nodes, passage.language.words.place
    if words.dispatches.isdisjoint(units.lows[trigger.first : trigger.last]):
        return []
    if units[trigger.last - 1].low in words.sent_to:
        return []  # "flew to Dubai and went on to Doha": the destination is the object
    _, last = clause(units, trigger, passage.language)
    for at in range(trigger.last, last):
        if units[at].low in words.sent_to:
            phrase = next((n.phrase for n in units[at + 1 : at + 3] if n.phrase is not None), None)
            if phrase is not None and _named_place(phrase) and not phrase.modifier:
                return [] if _joined(passage, phrase) else [phrase]
    return []


def _joined(passage: Passage, phrase: Phrase) -> bool:
    """ "to Turkey and Syria": in two places at once."""
    at = next(n for n, node in enumerate(passage.nodes) if node.phrase is phrase)
    following = passage.nodes[at + 1 : at + 3]
    return (
        len(following) == 2
        and following[0].low in passage.language.coordinators
        and following[0].low != ","
        and following[1].phrase is not None
    )


def _where(passage: Passage, trigger: Trigger) -> list[Phrase]:
    """ "to Tunis on Sunday, where the EU and Tunisia signed": the place before "where"."""
    first, _ = clause(passage.nodes, trigger, passage.language)
    if first < 2 or passage.nodes[first - 1].low not in passage.language.words.place.where:
        return []
    before = [n.phrase for n in passage.nodes[max(0, first - 7) : first - 1] if n.phrase is not None]
    return [p for p in before[-1:] if _named_place(p)]


def _spoken_from(passage: Passage, trigger: Trigger) -> list[Phrase]:
    """ "thanked Estonia in a video address from Kyiv": where the words were spoken."""
    units, words = passage.nodes, passage.language.words.place
    if words.speeches.isdisjoint(units.words):
        return []
    for at in range(trigger.last + 1, len(units) - 1):
        phrase = units[at + 1].phrase
        speaking = not words.speeches.isdisjoint(units.lows[max(trigger.last, at - 2) : at])
        if units[at].low in words.origins and speaking and phrase is not None and _named_place(phrase):
            return [phrase]
    return []


def _pointed_at(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """ "di kota itu", "in the Ghanaian capital": a city that the text calls by what it is."""
    units, pack = passage.nodes, passage.language
    if pack.words.place.capitals.isdisjoint(units.words) and pack.words.place.cities.isdisjoint(units.words):
        return
    first, last = clause(units, trigger, pack)
    for at in range(first, last):
        if units[at].low in pack.words.place.capitals:
            beside = [
                n.phrase for n in (units[max(0, at - 1)], *units[at + 1 : at + 2]) if n.phrase is not None
            ]
            country = next((p.entity for p in beside if p.entity.startswith("country/")), None)
            city = capital_city(telling.known.reference, country) if country is not None else None
            if city is not None and not draft.name:
                draft.place, draft.venue_country = city, country
                return
        if (
            units[at].low in pack.words.place.cities
            and _points(passage, at)
            and telling.last_city is not None
        ):
            place_key(telling, draft, telling.last_city)
            return


def _points(passage: Passage, at: int) -> bool:
    """ "kota itu", "the same city"."""
    pack, units = passage.language, passage.nodes
    beside = units[at + 1 : at + 3] if pack.nouns_after else units[max(0, at - 2) : at]
    pointing = pack.demonstratives if pack.nouns_after else pack.words.place.definite
    return any(n.low in pointing for n in beside) and all(n.low for n in beside[:1])


def _only_date(passage: Passage) -> list[DateMention]:
    """ "on Friday when Kiribati severed ties": the one date of a sentence with one event is its date."""
    dates = [n.date for n in passage.nodes if n.date is not None and not n.date.behind]
    return dates if len(dates) == 1 and len(passage.triggers) == 1 else []


def _places_before(passage: Passage, trigger: Trigger) -> list[Phrase]:
    """ "Dari Jakarta, Presiden ... menampik": where the clause says that it happens, before its verb."""
    units = passage.nodes
    first, _ = clause(units, trigger, passage.language)
    if first > 1 and units[first - 1].low in passage.language.relatives and units[first - 2].low == ",":
        commas = [n for n in range(first, trigger.first) if units[n].low == ","]
        first = commas[-1] if commas else first  # "Biden, yang baru bertolak dari London, menyambut"
    out = []
    for at in range(first + 1, trigger.first):
        phrase, before = passage.nodes[at].phrase, passage.nodes[at - 1].low
        if before in passage.language.determiners:
            before = passage.nodes[at - 2].low
        if (
            phrase is not None
            and _named_place(phrase)
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
    units, relatives = passage.nodes, passage.language.relatives
    first, _ = clause(units, trigger, passage.language)
    closed = False
    for at in range(trigger.first - 1, first - 1, -1):
        closed = closed or units[at].low == ","
        date = units[at].date
        if date is None or date.behind:
            continue
        if closed and any(n.low in relatives and units[m - 1].low == "," for m, n in enumerate(units[:at])):
            continue  # "Guterres, who is due in Addis Ababa on Monday, hailed": its own
        return [date]
    return []
