"""Where a sentence is set: "In Berlin, X said", "told reporters in Warsaw", on the sidelines, on Twitter."""

from __future__ import annotations

from kg.document import DateMention, Phrase, PhraseKind
from kg.extract.clauses.clauses import clause
from kg.extract.clauses.where_clauses import is_named_place
from kg.extract.days.partial_days import NO_DAY, days_between
from kg.extract.drafts import Draft
from kg.extract.passage import GATHERINGS, Passage, Stage, Telling, is_site, place_draft
from kg.extract.places.installing import before_guests
from kg.extract.places.led_openings import led_opening
from kg.extract.places.said_where import of_what_is_said
from kg.extract.places.what_was_hit import without_what_was_hit
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal
from kg.find.dates.dates import in_quotes
from kg.find.scene import GENITIVES
from kg.language import speech
from kg.language.pack import Language
from kg.language.traits import Trait
from kg.model import EntityKey, Kind, Plover, Role


def opening_place(passage: Passage, trigger: Trigger) -> list[Phrase]:
    """ "In New York, Volker Perthes, who heads the mission, welcomed": the opening places the main clause."""
    units, pack = passage.nodes, passage.language
    said = trigger.frame.kind is Kind.STATEMENT
    at = _opening(passage, pack.words.place.origins if said else pack.words.place.inside)
    if at is None or trigger.noun or trigger.first < at or _elsewhere(trigger):
        return []
    if of_what_is_said(passage, trigger, at):
        return []
    if units[0].low in pack.words.time.ahead or units[0].low in pack.words.time.ahead_of:
        return []  # "Menjelang KTT di Delhi, X bertemu Y": still to come
    first, _ = clause(units, trigger, pack)
    while_there = units[0].low in pack.words.clause.subordinators and units[at + 1 : at + 2][:1]
    if while_there and units[at + 1].low == ",":  # "While in Lima, X also met Y"
        return [p for p in [units[at].phrase] if p is not None]
    if first > at:
        closed = units[first - 2].low == "," and any(n.low == "," for n in units[first : trigger.first])
        if pack.nouns_after:  # "Dari istana, Presiden X yang menyaksikan acara itu memuji"
            closed = closed or (looks_verbal(units[first].low, pack) and trigger.first - first > 2)
        if units[first - 1].low not in pack.relatives or not closed:
            return []
    return [p for p in [units[at].phrase] if p is not None]


def _elsewhere(trigger: Trigger) -> bool:
    """Journeys, calls and what a capital decrees ("In Paris, France recalled its envoy") are not there."""
    frame = trigger.frame
    return frame.kind in (Kind.VISIT, Kind.CALL, Kind.APPOINTMENT) or frame.plover is Plover.SANCTION


LINK = 2
"""Words that may stand before the opening: "Sementara itu di Nairobi", "Meanwhile in Lima"."""


def _opening(passage: Passage, inside: frozenset[str]) -> int | None:
    """The node of the place that the sentence opens with."""
    units = passage.nodes
    if (led := led_opening(units, passage.language)) is not None:
        return led
    for at in range(min(LINK + 2, len(units))):
        phrase = units[at].phrase
        if phrase is not None and units[0].low in inside and (seat := _seat_behind(units, at)) is not None:
            return seat
        if phrase is not None:
            lead = _past_kinds(passage, at - 1)
            pack, opens = passage.language, units[0].low
            led = lead > 1 and pack.prepositions.get(units[lead].low) == "from"
            if led and opens in pack.prepositions and opens not in pack.locatives:
                return None  # "Under pressure from Lima", "Despite protests from Lima": nobody is there
            lies = (
                lead >= 0
                and units[lead].low in inside
                and phrase.kind in (PhraseKind.PLACE, PhraseKind.COUNTRY)
            )
            return at if lies and not phrase.modifier and not _owned(units, at) else None
        if units[at].date is not None:
            return None
    return None


def _past_kinds(passage: Passage, at: int) -> int:
    """ "Di kota pelabuhan Lobito, ...", "Di pinggiran Lima, ...": the node before what place it is."""
    words, units = passage.language.words.place, passage.nodes
    if not passage.language.nouns_after or at < 1 or units[at].low in words.inside:
        return at
    kinds = words.kinds_of_places | words.site_leads | words.in_cities | words.qualities_of_places
    while at > 0 and units[at].low in kinds:
        at -= 1
    return at


def _seat_behind(units: Nodes, at: int) -> int | None:
    """ "Di depan Majelis Umum PBB, New York, ...": the city behind a body that one speaks to."""
    body, city = units[at].phrase, units[at + 2].phrase if at + 2 < len(units) else None
    bodies = (PhraseKind.ORGANIZATION, PhraseKind.GROUP)
    if body is None or city is None or body.kind not in bodies or city.kind is not PhraseKind.PLACE:
        return None
    closed = at + 3 < len(units) and (units[at + 3].low == "," or units[at + 3].date is not None)
    return at + 2 if units[at + 1].low == "," and closed else None


def _owned(units: Nodes, at: int) -> bool:
    return at + 1 < len(units) and units[at + 1].low in GENITIVES


def set_stage(telling: Telling, passage: Passage) -> None:
    """Remember where the sentence has its speaker: for what he goes on to say."""
    telling.stage = _stage(telling, passage) or telling.stage


def _stage(telling: Telling, passage: Passage) -> Stage | None:
    units = passage.nodes
    if passage.language.words.place.inside.isdisjoint(units.words):
        return None
    at = _opening(passage, passage.language.words.place.inside)
    begin = at + 1 if at is not None else 0
    speaker = next(
        (n for n in range(begin, len(units)) if units[n].actor and not _is_modifier(units, n)), None
    )
    behind = _said_behind(units, passage) if at is None else None
    speaker = behind if behind is not None else speaker
    if speaker is None or units[speaker].phrase is None:
        return None
    if at is None:
        at = _told_in(telling, passage, speaker)
    place = units[at].phrase if at is not None else None
    if place is None or not is_site(telling, place):
        return None
    who: Phrase = units[speaker].phrase  # type: ignore[assignment]
    keys = frozenset(k for k in (who.entity, who.speaks_for) if k is not None)
    key = place.place or place.entity
    return Stage(passage.index, passage.sentence.paragraph, who.entity, keys, key)


def _said_behind(units: Nodes, passage: Passage) -> int | None:
    """ ", kata Retno di Jakarta", "," Wong said in Beijing": who is told behind what he said."""
    sayings = speech(passage.language.code).verbs
    if sayings.keys().isdisjoint(units.words):
        return None
    for at in range(len(units) - 2, 1, -1):
        if units[at].low not in sayings:
            continue
        if units[at + 1].actor and units[at - 1].low in ENDS:
            return at + 1
        if units[at - 1].actor and units[at - 2].low in ENDS:
            return at - 1
        if units[at - 1].low == "," and not passage.language.nouns_after:  # ", X, who heads it, said in Oslo"
            near = range(at - 2, max(1, at - APPOSED), -1)
            return next((n for n in near if units[n].actor and units[n - 1].low in ENDS), None)
    return None


APPOSED = 14
"""Nodes between a verb of saying and its subject, where it is told who that is."""


ENDS = frozenset({",", '"', "”", "“", "?", "!"})
"""What ends the words that somebody said, before the one who said them."""


def _is_modifier(units: Nodes, at: int) -> bool:
    phrase = units[at].phrase
    return phrase is not None and phrase.modifier


TOLD_REACH = 6
"""Words between a verb of saying and the place where it was said."""


def _told_in(telling: Telling, passage: Passage, speaker: int) -> int | None:
    """ "told state radio in Lilongwe that", "al-Jubeir, in Berlin for talks, said", "ujar X di Jakarta"."""
    units, pack = passage.nodes, passage.language
    sayings, inside = speech(pack.code).verbs, pack.words.place.inside
    saying = (n for n, node in enumerate(units) if n > speaker and node.low in sayings)
    said = next((n for n in saying if not _says_nothing(units, n, pack)), None)
    if said is None and speaker > 0 and units[speaker - 1].low in sayings:
        said = speaker - 1  # "kata Retno di Jakarta"
    for at in range(speaker + 1, min(len(units), (said or speaker) + TOLD_REACH)):
        if units[at].low in pack.complementizers or units[at].low in ('"', "“", ".", ";"):
            return None
        phrase = units[at].phrase
        behind = said is not None and at > said
        apposed = at == speaker + 3 and units[speaker + 1].low == "," and said is not None
        if (
            phrase is not None
            and units[at - 1].low in inside
            and (behind or apposed)
            and not _owned(units, at)
        ):
            said_of = said is not None and behind and in_the_object(passage, said + 1, at)
            said_of = said_of or one_told_of(passage, at) or meets(passage, said + 1 if said else 0)
            return at if is_site(telling, phrase) and not said_of else None
    return None


def _says_nothing(units: Nodes, at: int, language: Language) -> bool:
    """ "who is accused of murders in Temuco", "wanted for alleged killings in Gedo": not said there."""
    led = units[at - 1].low in language.passive_auxiliaries or units[at - 1].low in language.prepositions
    return led and not language.nouns_after


def meets(passage: Passage, at: int) -> bool:
    """ "menolak menghadiri pertemuan di Abuja", "mengaku bertemu X di Y": the place is the meeting's."""
    pack, units = passage.language, passage.nodes
    meeting = pack.words.status.attends | pack.words.place.calling_on
    return pack.nouns_after and at + 1 < len(units) and units[at].low in meeting


def one_told_of(passage: Passage, at: int) -> bool:
    """ "mengutuk pertemuan di Tokyo itu": the place at `at` tells which meeting is spoken of."""
    pack, units = passage.language, passage.nodes
    return pack.nouns_after and at + 1 < len(units) and units[at + 1].low in pack.demonstratives


def in_the_object(passage: Passage, last: int, at: int) -> bool:
    """ "condemned the attack in Manila", "mengecam serangan di Manila": where what it is about was.

    Not "rejected the charge in Kigali", "menolak tuduhan itu di Kigali": words are answered elsewhere.
    """
    pack, between = passage.language, [n.low for n in passage.nodes[last : at - 1]]
    closes = pack.demonstratives if pack.nouns_after else pack.words.place.answered
    if between and between[-1] in closes:
        return False
    between = without_what_was_hit(between, pack)
    words = pack.words.place.speeches | pack.words.place.gatherings
    names = pack.nouns_after and between[:1] and between[0]  # "mengecam serangan X di Manila"
    plain = 0 < len(between) < 4 and all(w.isalpha() or (names and not w) for w in between)
    led = pack.nouns_after or (between[:1] and between[0] in pack.determiners)
    return bool(plain and led and (words | pack.prepositions.keys()).isdisjoint(between))


def set_venue(telling: Telling, passage: Passage) -> None:
    """ "surrendered the peninsula at a ceremony in Calabar": where the news is, in its first words."""
    units, words = passage.nodes, passage.language.words.place
    if telling.venue is not None or any(n.date is not None and _is_past(telling, n.date) for n in units):
        return  # "after a summit in Cairo last month", "followed up on their talks in Cairo on June 5"
    nameless = _nameless_meet(passage)
    for at, node in enumerate(units[:-2]):
        if (node.low not in words.gatherings and at != nameless) or _is_to_come(passage, at):
            continue
        here = units[at + 1].low in words.here or _in_this_town(passage, at + 1)
        if here and telling.dateline is not None:
            telling.venue = telling.dateline  # "Heads of government meeting here elected him"
            return
        lead = next(
            (n for n in range(at + 1, min(at + 4, len(units) - 1)) if units[n].low in words.inside), None
        )
        place = units[lead + 1 : lead + 3] if lead is not None else ()
        phrase = next((n.phrase for n in place if n.phrase is not None), None)
        if lead is not None and one_told_of(passage, lead + 1):
            return
        if phrase is not None and not phrase.modifier and is_site(telling, phrase):
            telling.venue = phrase.place or phrase.entity
            return


def _is_past(telling: Telling, told: DateMention) -> bool:
    """Whether a day is told of another time than that of the news: a month, or a day more than a week ago."""
    return told.start.day is None or A_WEEK < days_between(told.start, telling.article.day) < NO_DAY


A_WEEK = 7


def _nameless_meet(passage: Passage) -> int:
    """ "Eight foreign ministers met in Accra": the verb of people of whom the next words tell; or -1."""
    units, pack = passage.nodes, passage.language
    for trigger in passage.triggers:
        at = trigger.first - 1
        if trigger.noun or trigger.frame.kind is not Kind.MEETING or at < 1:
            continue
        if at > 2 and units[at].phrase is not None:  # "ministers from the Americas met"
            at -= 1 + (units[at - 1].low in pack.determiners)
            at -= pack.prepositions.get(units[at].low) in ("from", "of")
        if units[at].phrase is None and units[at].low in pack.words.title.ranks:
            return trigger.first
    return -1


def _is_to_come(passage: Passage, at: int) -> bool:
    """ "met X ahead of a summit in Abuja", "X will fly on after a summit in Abuja": where nobody is yet."""
    lows, words = passage.nodes.lows, passage.language.words
    if passage.language.nouns_after:
        return False
    if not (words.time.ahead | words.time.ahead_of).isdisjoint(lows[max(0, at - LED) : at]):
        return True
    begin = next((n for n in range(at - 1, 0, -1) if lows[n] == ","), 0)
    return not words.status.soon.isdisjoint(lows[begin:at])


LED = 4
"""Words before a gathering among which stands that it is ahead: "ahead of a regional summit"."""


def reported_from(telling: Telling, passage: Passage, trigger: Trigger) -> EntityKey | None:
    """ "PRAGUE, Mon. - The ministers signed the pact here": the city of the dateline."""
    words, units = passage.language.words.place, passage.nodes
    told = not words.here.isdisjoint(units.words) or not words.towns.isdisjoint(units.words)
    away = _elsewhere(trigger) and not before_guests(passage, trigger)  # "was sworn in here"
    if telling.dateline is None or not told or away:
        return None
    first, last = clause(units, trigger, passage.language)
    for at in range(max(first, 1), last):
        if units[at].low in words.here or _in_this_town(passage, at):
            begin = units[at].begin
            quoted = in_quotes(telling.article.text, passage.sentence.begin, begin)
            return None if quoted else telling.dateline
    return None


def _in_this_town(passage: Passage, at: int) -> bool:
    """ "the summit in this western resort city": at the preposition; not "in this small country"."""
    lows, language = passage.nodes.lows, passage.language
    if language.nouns_after or lows[at] not in language.words.place.inside:
        return False
    behind = lows[at + 2 : at + 2 + ADJECTIVES]
    town = next((n for n, low in enumerate(behind) if low in language.words.place.towns), None)
    this = lows[at + 1 : at + 2] and lows[at + 1] in language.words.place.this
    plain = town is not None and all(
        not low or low.isalpha() for low in behind[:town]
    )  # "this Caribbean city"
    return bool(this) and plain


ADJECTIVES = 4
"""Most words from "this" to the city: "this Red Sea resort city" has three and the noun."""


def beside_a_gathering(passage: Passage, trigger: Trigger) -> bool:
    """ "On the sidelines of the summit", "di sela konferensi itu": where that gathering is."""
    sidelines = passage.language.words.place.sidelines
    first, last = clause(passage.nodes, trigger, passage.language)
    beside = not sidelines.isdisjoint(passage.nodes.lows[first:last])
    return beside or _at_the_assembly(passage, trigger, first, last) or _while_there(passage, trigger)


def _while_there(passage: Passage, trigger: Trigger) -> bool:
    """ "Attending the summit in Accra, X met Y": a meeting beside it."""
    units, pack = passage.nodes, passage.language
    there = pack.words.status.attends | pack.words.place.attendance
    if trigger.noun or trigger.first < 4:
        return False
    if units[0].low not in there:
        return trigger.frame.kind is Kind.MEETING and _attended_too(passage, trigger)
    comma = next((n for n in range(2, trigger.first) if units[n].low == ","), 0)
    gathering = (Kind.CONFERENCE, Kind.SUMMIT)
    return any(0 < t.first < comma and t.noun and t.frame.kind in gathering for t in passage.triggers)


def _attended_too(passage: Passage, trigger: Trigger) -> bool:
    """ "attended a summit in Accra, met X and visited the port": one who goes there and meets X besides."""
    units, pack = passage.nodes, passage.language
    joint = trigger.first - 1
    while joint > 2 and pack.before_verbs(units[joint].low):
        joint -= 1
    if units[joint].low != "," and units[joint].low not in pack.words.clause.joints:
        return False
    ties = [b.first for b in passage.bonds if b.first < joint and b.tie.role is Role.ATTENDEE]
    gone_to = (Kind.CONFERENCE, Kind.SUMMIT, Kind.CEREMONY)
    there = [t.first for t in passage.triggers if t.noun and t.first < joint and t.frame.kind in gone_to]
    return bool(ties) and any(n > ties[0] and pack.relatives.isdisjoint(units.lows[n:joint]) for n in there)


def _at_the_assembly(passage: Passage, trigger: Trigger, first: int, last: int) -> bool:
    """ "Erdogan met Biden at the summit", "dalam konferensi itu": one that was told before."""
    pack, units = passage.language, passage.nodes
    for other in passage.triggers:
        if not other.noun or other is trigger or other.frame.kind not in (Kind.CONFERENCE, Kind.SUMMIT):
            continue
        lead, at = other.first - 1, other.last if pack.nouns_after else other.first - 1
        lead -= not pack.nouns_after
        if first <= lead and other.last <= last and units[lead].low in pack.words.place.at_event:
            pointing = pack.demonstratives if pack.nouns_after else pack.words.place.definite
            return at < len(units) and units[at].low in pointing
    return False


def from_afar(passage: Passage, trigger: Trigger) -> bool:
    """ "lewat Twitter", "on X", "in a tweet": said wherever the speaker was."""
    units, words = passage.nodes, passage.language.words.place
    online = trigger.frame.kind in GATHERINGS and not words.online.isdisjoint(units.words)
    if not online and words.remote.isdisjoint(units.words) and words.on_platform.isdisjoint(units.words):
        return False
    first, last = clause(units, trigger, passage.language)
    if online and not words.online.isdisjoint(units.lows[first:last]):
        return True
    for at in range(first, last):
        phrase = units[at].phrase
        if phrase is not None and phrase.kind is PhraseKind.PLATFORM:
            return any(n.low in words.on_platform for n in units[max(0, at - 3) : at])
        if units[at].low in words.remote:
            return True
    return False


def carried_from(telling: Telling, trigger: Trigger, draft: Draft, slots: Slots) -> None:
    """ "moved 300 villagers out of Batken", "brought its citizens to Jeddah": where they leave or arrive."""
    _not_where_they_land(telling, trigger, draft, slots)
    if Trait.CARRIES not in draft.traits or draft.place is not None:
        return
    reached = [p for p in slots.get("object", ()) if p.kind is PhraseKind.PLACE]  # "reached Port Sudan"
    phrases = [*reached, *(p for name in ("from", "of", "at", "to") for p in slots.get(name, ()))]
    for phrase in phrases:
        land = phrase.kind is PhraseKind.COUNTRY and phrase in slots.get("from", ())  # "flown out of Syria"
        if (is_named_place(phrase) or land) and not phrase.modifier:
            place_draft(telling, draft, phrase)
            return


def _not_where_they_land(telling: Telling, trigger: Trigger, draft: Draft, slots: Slots) -> None:
    """ "menerbangkan warganya dari Khartum ke Amman": the place is from where, not whither."""
    people = Trait.BEFALLS_PEOPLE in draft.traits and draft.plover is Plover.AID
    told = draft.place is not None and telling.known.language.nouns_after and not trigger.noun
    if not (people and told) or not (trigger.passive or slots.get("to")):
        return
    for phrase in slots.get("from", ()):
        if is_named_place(phrase) and not phrase.modifier:
            draft.place = draft.venue_country = draft.city = None
            place_draft(telling, draft, phrase)
            return


def last_city(telling: Telling, passage: Passage) -> EntityKey | None:
    """The city that a sentence names last."""
    places = [n.phrase.place for n in passage.nodes if n.phrase is not None and n.phrase.place is not None]
    known = telling.known.reference.places
    return next((p for p in reversed(places) if p in known and known[p].kind == "city"), None)
