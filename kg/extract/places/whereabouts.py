"""Where a framed event is: the places among its words, else before them in its clause."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase, PhraseKind
from kg.extract.clauses.asides_before import aside_before, is_earlier
from kg.extract.clauses.clauses import clause
from kg.extract.clauses.edges import closed_aside, planned_aside
from kg.extract.clauses.where_clauses import city_in_its_name, is_named_place, opened_by_where, places_left_of
from kg.extract.days.held_behind import held_where
from kg.extract.days.when import when
from kg.extract.drafts import Draft
from kg.extract.passage import (
    GATHERINGS,
    Passage,
    Telling,
    is_building,
    is_seen,
    is_site,
    place_draft,
    place_key,
)
from kg.extract.places.company import in_company, unnamed_hall
from kg.extract.places.elsewhere import (
    behind_its_lead,
    in_a_speech,
    is_a_seat,
    is_elsewhere,
    is_not_where_said,
    is_talked_about,
    is_where_told,
    right_behind,
    seat,
    tells_which,
)
from kg.extract.places.from_home import from_home, left_after_it
from kg.extract.places.installing import before_guests
from kg.extract.places.led_openings import is_attribute
from kg.extract.places.of_the_act import (
    as_a_whole,
    called_by_kind,
    entered,
    forces_there,
    in_a_quarter,
    landed,
    on_soil,
    places_of_the_act,
    where_they_meet,
)
from kg.extract.places.on_arrival import as_arrived, on_arrival
from kg.extract.places.opened_in import opened_in
from kg.extract.places.pointing import back_then, in_what_was_told, on_its_day, pointed_at
from kg.extract.places.said_where import of_what_is_said, said_where, spoken_in_an_aside, talks_behind
from kg.extract.places.stage import (
    beside_a_gathering,
    carried_from,
    from_afar,
    opening_place,
    reported_from,
)
from kg.extract.places.summoned_at import summoned_at
from kg.extract.slots import Arguments, Slots
from kg.extract.status.foretold import meant_for
from kg.extract.status.journeys_given_up import behind_its_purpose
from kg.extract.triggers.interrupted import places_between
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.city_attributes import city_before
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import looks_verbal
from kg.language.pack import Language
from kg.language.traits import Trait
from kg.model import Kind, Plover, Role, Status


def where_and_when(
    telling: Telling, passage: Passage, trigger: Trigger, slots: Slots, found: Arguments, draft: Draft
) -> None:
    """Places and dates behind the trigger, else before it; a statement is made in a city, on a day."""
    statement = draft.kind is Kind.STATEMENT
    if draft.kind is Kind.CALL:  # on the telephone nobody is in one place
        when(telling, passage, trigger, found, draft)
        back_then(telling, passage, trigger, draft)
        in_what_was_told(telling, passage, trigger, draft)
        return
    arrived = on_arrival(telling, passage, trigger, draft)
    draft.past_aside = closed_aside(passage.nodes, trigger.first, passage.language) is not None
    _behind_an_aside(telling, passage, trigger, draft)
    opened = opening_place(passage, trigger)
    city = city_before(passage.nodes, trigger.first) if trigger.noun and draft.kind in GATHERINGS else None
    city = city or city_in_its_name(passage, trigger)
    for phrase in (
        *([city] if city is not None else ()),
        *_destination(passage, trigger),
        *_where(passage, trigger),
        *places_between(passage.nodes, trigger.first, trigger.last, passage.language),
        *meant_for(passage, trigger),
        *_places(telling, passage, slots, found, trigger, draft),
    ):
        about = is_talked_about(passage, phrase, draft) or is_where_told(passage, trigger, phrase, draft)
        if about or behind_its_purpose(passage, trigger, phrase, draft):
            continue
        which = tells_which(passage, phrase) and phrase not in right_behind(passage, trigger)
        if which or is_elsewhere(passage, trigger, phrase, bool(opened)):
            continue
        if not statement or (is_site(telling, phrase) and not is_not_where_said(passage, trigger, phrase)):
            place_draft(telling, draft, phrase)
    _placed_before(telling, passage, trigger, draft)
    if draft.place is None:
        told = said_where(passage, trigger, draft) or talks_behind(passage, trigger, draft)
        for phrase in _in_a_stay(passage, trigger) or opened or told:
            if not statement or is_site(telling, phrase):
                place_draft(telling, draft, phrase)
    _where_the_mission_is(telling, slots, draft)
    as_arrived(telling, draft, *arrived)
    from_home(telling, passage, trigger, draft)
    left_after_it(telling, passage, trigger, draft)
    if draft.place is None and (seat := reported_from(telling, passage, trigger)) is not None:
        place_key(telling, draft, seat)
    summoned_at(telling, draft, slots)
    opened_in(telling, passage, draft, slots)
    carried_from(telling, trigger, draft, slots)
    _beside_whom(passage, trigger, draft)
    back = pointed_at(telling, passage, trigger, draft)
    when(telling, passage, trigger, found, draft)
    if back:
        on_its_day(telling, draft)
    back_then(telling, passage, trigger, draft)
    in_what_was_told(telling, passage, trigger, draft)


def _placed_before(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """ "In Lima X met Y": places before the trigger, where none behind it tells; of a statement its city."""
    if draft.place is not None:
        return
    spoken = spoken_in_an_aside(passage, trigger) or _spoken_from(passage, trigger)
    for phrase in _of_the_visit(telling, trigger, draft, _places_before(passage, trigger, draft)) or spoken:
        elsewhere = is_not_where_said(passage, trigger, phrase) or is_a_seat(passage, phrase)
        if draft.kind is not Kind.STATEMENT or (is_site(telling, phrase) and not elsewhere):
            place_draft(telling, draft, phrase)


def _where_the_mission_is(telling: Telling, slots: Slots, draft: Draft) -> None:
    """ "Kedutaan Besar Ghana di Lome dibuka kembali": its seat, which tells no other act's place."""
    for phrase in slots.get("at", ()) if Trait.MISSION in draft.traits and draft.place is None else ():
        place_draft(telling, draft, phrase)


def _beside_whom(passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """Whether something is said or done beside a gathering, from afar, or to a guest."""
    draft.beside_gathering = beside_a_gathering(passage, trigger)
    draft.afar = from_afar(passage, trigger)
    draft.in_company = in_company(passage, trigger)
    draft.hall = unnamed_hall(passage, trigger)
    draft.before_guests = before_guests(passage, trigger)
    draft.leaves_later = _before_leaving(passage, trigger)


def _before_leaving(passage: Passage, trigger: Trigger) -> bool:
    """ "Before leaving for Lima, X met Y", "On 3 May, before leaving for Lima, X met Y"."""
    nodes, at = passage.nodes, 0
    day = next((n for n in range(min(2, trigger.first)) if nodes[n].date is not None), None)
    if day is not None:
        at = day + 1 + (nodes[day + 1].low == ",")
    opening = nodes.lows[at : trigger.first]
    return "," in opening and opening[0] in passage.language.words.time.ahead


def _behind_an_aside(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """Marks the relative clause right before a verb, whose day and place are its own."""
    held_where(telling, passage, trigger, draft)
    aside = aside_before(passage.nodes, trigger.first, passage.language)
    if aside is not None:
        draft.aside_before = (passage.nodes[aside[0]].begin, passage.nodes[aside[1]].begin)
        draft.aside_earlier = is_earlier(passage.nodes, aside, passage.language)


def _places(
    telling: Telling, passage: Passage, slots: Slots, found: Arguments, trigger: Trigger, draft: Draft
) -> list[Phrase]:
    places = [*found.places, *(on_soil(passage, trigger) or in_a_quarter(passage, trigger))]
    # a visit's destination is its place, and what somebody leaves at its end
    if trigger.frame.roles.get("to") is Role.HOST or trigger.frame.ends:
        met = where_they_meet(telling, passage, trigger, slots)
        places = [p for p in places if p not in met]
        for slot in ("object", "to", "at"):
            to = [p for p in slots.get(slot, ()) if is_named_place(p) and not (p.modifier or p in met)]
            sites = [p for p in to if slot != "at" and is_seen(telling, p)]
            places = [*sites, *places, *[p for p in to if p not in sites]]
    elif trigger.frame.roles.get("for") is Role.HOST:  # "left Geneva for New York"
        places.extend(p for p in slots.get("for", ()) if is_named_place(p) and not p.modifier)
    elif draft.kind in GATHERINGS and not trigger.noun:
        if draft.kind is Kind.MEETING:  # "welcomed X to Akershus Castle"
            places.extend(p for p in slots.get("to", ()) if (p.place or p.entity).startswith("place/"))
        if passage.nodes[trigger.last - 1].low in passage.language.locatives:
            # "gathered in Geneva", "laid a wreath at the Cenotaph"; not "in the Fijian capital"
            places.extend(p for p in slots.get("object", ()) if is_named_place(p) and not p.modifier)
    if draft.plover is Plover.RETREAT:  # "withdrew its troops from Bagram", "left Bakassi"
        places.extend(
            p for slot in ("from", "object") for p in slots.get(slot, ()) if p.kind is PhraseKind.PLACE
        )
    places.extend(places_of_the_act(passage, trigger, slots, draft) if not places else ())
    if draft.kind is Kind.MEASURE and not places:  # "landed in Port-au-Prince", "landed troops on Cyprus"
        places.extend(p for found_at in slots.values() for p in found_at if landed(passage, trigger, p))
    barred = trigger.frame.toward == "person"  # "melarang X terbang ke Ramallah": there nothing was done
    barred = barred or trigger.frame.roles.get("against") is Role.ACTOR
    if draft.plover in (*FORCEFUL, Plover.AID) and trigger.frame.kind is Kind.MEASURE:
        places.extend(p for slot in ("object", "to") for p in slots.get(slot, ()) if entered(passage, p))
    if draft.plover in FORCEFUL and draft.kind is Kind.MEASURE and not barred:  # "annexed Crimea"
        cleared = ["from"] if draft.plover is Plover.COERCE else []
        for slot in ("object", "to", "against", *cleared):
            places.extend(p for p in slots.get(slot, ()) if p.kind is PhraseKind.PLACE or _crowd(passage, p))
        if draft.plover is Plover.ASSAULT and not places:  # "struck Kyiv": the city, not its government
            struck = (*slots.get("object", ()), *slots.get("against", ()))
            places.extend(p for p in struck if (p.place or "").startswith("place/"))
            struck = (*struck, *slots.get("to", ()), *slots.get("at", ()), *slots.get("about", ()))
            places = places or [p for p in struck if as_a_whole(telling, passage, trigger, p)]
        if all([tells_which(passage, p) for p in places]):
            places.extend(p for p in slots.get("subject", ()) if forces_there(passage, p))
    return places


def _crowd(passage: Passage, phrase: Phrase) -> bool:
    """ "fired tear gas at protesters in Tbilisi": people without a name, where they are."""
    node = next((n for n in passage.nodes if n.phrase is phrase), None)
    return phrase.place is not None and node is not None and node.text[:1].islower()


FORCEFUL = frozenset({Plover.ASSAULT, Plover.COERCE, Plover.MOBILIZE})
"""Types of acts whose object is where they happen, if it is a place."""


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
            phrase = called_by_kind(passage, at + 1)  # "to the flooded city of Derna"
            phrase = phrase or next((n.phrase for n in units[at + 1 : at + 3] if n.phrase is not None), None)
            if phrase is not None and is_named_place(phrase) and not phrase.modifier:
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
    if passage.language.nouns_after:  # whose clauses do not begin with it: ", tempat ia bertemu X"
        first = opened_by_where(passage, first, trigger.first)
    if first < 2:
        return []
    opens, pack = passage.nodes[first - 1].low, passage.language
    which = opens in pack.relatives and passage.nodes[first - 2].low in pack.words.place.inside
    which = which and "," not in passage.nodes.lows[first : trigger.first]
    if not which and opens not in pack.words.place.where:  # "Friday's vote in Brussels, in which X rejected"
        return []
    first -= which
    return places_left_of(passage, first)


def _left_for_another(passage: Passage, at: int, trigger: Trigger) -> bool:
    """ "Dari Moskow, X terbang ke Abu Dhabi dan bertemu Y": no longer there; nor what is said there."""
    journeys = (t for t in passage.triggers if t.frame.kind is Kind.VISIT and not t.noun)
    return any(at < t.first and t.last < trigger.first for t in journeys) or of_what_is_said(
        passage, trigger, at
    )


def _in_another_clause(passage: Passage, at: int, trigger: Trigger) -> bool:
    """ "Biden announced it in the Rose Garden, and Mikati thanked Paris": whose subject is another."""
    units, pack = passage.nodes, passage.language
    if not pack.words.place.there.isdisjoint(units.lows[trigger.first :]):
        return False  # "will welcome X in Berlin, and Y is expected there"
    for n in range(at + 1, trigger.first - 1):
        joined = units[n].low == "," and units[n + 1].low in pack.coordinators | pack.words.time.whiles
        if joined and any(node.phrase is not None for node in units[n + 2 : trigger.first]):
            return any(not t.noun and t.first < n for t in passage.triggers) or _verbal(passage, at)
    return False


def _verbal(passage: Passage, at: int) -> bool:
    """Whether a verb stands between a sentence's first name and the place at a node."""
    named = next((n for n in range(at) if passage.nodes[n].phrase is not None), at)
    return any(looks_verbal(low, passage.language) for low in passage.nodes.lows[named + 1 : at])


def _spoken_from(passage: Passage, trigger: Trigger) -> list[Phrase]:
    """ "thanked Estonia in a video address from Kyiv": where the words were spoken."""
    units, words = passage.nodes, passage.language.words.place
    if words.speeches.isdisjoint(units.words):
        return []
    for at in range(trigger.last + 1, len(units) - 1):
        phrase = units[at + 1].phrase
        if phrase is None or units[at].low not in words.origins or not is_named_place(phrase):
            continue
        speaking = not words.speeches.isdisjoint(units.lows[max(trigger.last, at - 2) : at])
        if speaking or (units[at].low in words.inside and in_a_speech(passage, trigger.last, at)):
            return [phrase]
    return []


def _in_a_stay(passage: Passage, trigger: Trigger) -> list[Phrase]:
    """ "thanked Berlin during a visit to Germany", "bertemu X saat berkunjung ke Beijing": there."""
    units, words = passage.nodes, passage.language.words
    staying = words.time.journeys | words.place.visiting
    if staying.isdisjoint(units.words) or trigger.frame.kind in AWAY:
        return []
    for at in range(trigger.last + 1, len(units) - 1):
        to = units[at + 1].low in words.place.sent_to
        if units[at].low in staying and (to or units[at].low in words.place.visiting):
            phrase = units[min(at + 1 + to, len(units) - 1)].phrase
            led = units.lows[max(trigger.last, at - LED) : at]
            during = not words.place.on_a_visit.isdisjoint(led) and words.place.seeing.isdisjoint(led)
            if during and phrase is not None and is_named_place(phrase) and not phrase.modifier:
                return [] if _joined(passage, phrase) else [phrase]
    return []


AWAY = frozenset({Kind.VISIT, Kind.CALL, Kind.MEASURE, Kind.APPOINTMENT})
"""Kinds of acts that are not done where one travels meanwhile."""

LED = 5
"""Nodes before a journey among which stands what leads it: "during his first three-day visit"."""


def _on_a_visit(passage: Passage, trigger: Trigger, lead: int) -> bool:
    """ "X, dalam kunjungan ke Kampala, mengakui ...": on a visit it is said where the visit goes."""
    units, words = passage.nodes, passage.language.words
    to = trigger.frame.kind is Kind.STATEMENT and units[lead].low in words.place.sent_to
    told_of = looks_verbal(
        units[lead - 2].low, passage.language
    )  # "mengenang kunjungannya ke Kampala dan memuji"
    return to and passage.language.nouns_after and units[lead - 1].low in words.time.journeys and not told_of


def _ran_on(passage: Passage, trigger: Trigger, first: int) -> bool:
    """ "Seated in the palace after talks that ran over time, the two signed": a clause of the opening."""
    units, pack = passage.nodes, passage.language
    if pack.nouns_after or first < 2 or units[first - 1].low not in pack.relatives | pack.complementizers:
        return False
    verb = units[first].phrase is None and units[first].low not in pack.determiners
    closed = units.lows[first : trigger.first].count(",") == 1
    return verb and closed and "," not in units.lows[:first]


def _of_the_visit(telling: Telling, trigger: Trigger, draft: Draft, places: Sequence[Phrase]) -> list[Phrase]:
    """ "met X at the palace in Lome on the second day of a visit": no hall is where a whole visit goes."""
    if draft.kind is not Kind.VISIT or not trigger.noun:
        return list(places)
    return [p for p in places if not is_building(telling.known.reference, p.place or p.entity)]


def _places_before(passage: Passage, trigger: Trigger, draft: Draft) -> list[Phrase]:
    """ "Dari Jakarta, Presiden ... menampik": where the clause says that it happens, before its verb."""
    units = passage.nodes
    if _once_more(passage, draft):
        return []
    first, _ = clause(units, trigger, passage.language)
    set_off = first > 1 and units[first - 2].low in {",", *passage.language.of_words}
    if set_off and units[first - 1].low in passage.language.relatives:
        commas = [n for n in range(first, trigger.first) if units[n].low == ","]
        first = commas[-1] if commas else first  # "Biden, yang baru bertolak dari London, menyambut"
    elif _ran_on(passage, trigger, first):
        first = 0
    out = []
    for at in range(first + 1, trigger.first):
        phrase, lead = passage.nodes[at].phrase, at - 1
        if phrase is not None and phrase.kind is PhraseKind.PLACE:
            lead = max(0, behind_its_lead(passage, at) - 1)  # "In a speech in the northern town of Gulu"
        if units[lead].low in passage.language.determiners:
            lead -= 1
        before = units[lead].low
        sanction = trigger.frame.plover is Plover.SANCTION
        if (
            sanction
            and lead > first + 1
            and units[lead - 1].low.isalpha()
            and not units[lead - 1].low.endswith(passage.language.gerund)
        ):
            continue  # "called its envoy back from Ottawa and froze all trade"
        if _of_his_own(units, lead, passage.language):
            continue
        if (
            phrase is not None
            and is_named_place(phrase)
            and (before in passage.language.words.place.origins or _on_a_visit(passage, trigger, lead))
            and phrase.kind is PhraseKind.PLACE
            and not (seat(passage, at) or is_talked_about(passage, phrase, draft))
            and not is_attribute(units, at, passage.language)
            and not planned_aside(units, at, passage.language)
            and not _left_for_another(passage, at, trigger)
            and not _in_another_clause(passage, at, trigger)
            and not _of_the_first_verb(passage, trigger, at, lead)
        ):
            out.append(phrase)
    return out


def _of_his_own(nodes: Nodes, lead: int, language: Language) -> bool:
    """ "Usai menarik dubesnya dari Quito, Bolivia menuntut ...": whom it has there; it is not said there."""
    owned = language.words.title.own_suffix
    own = lead > 0 and bool(owned) and nodes[lead - 1].low.endswith(owned)
    return own and language.prepositions.get(nodes[lead].low) == "from"


def _once_more(passage: Passage, draft: Draft) -> bool:
    """ "ended talks in Doha and will meet again", "pledged to hold another round": who knows where."""
    words, ahead = passage.language.words.gathering, draft.status is Status.PLANNED
    return ahead and not passage.language.nouns_after and draft.round in words.again | words.next_rounds


def _of_the_first_verb(passage: Passage, trigger: Trigger, at: int, lead: int) -> bool:
    """ "menarik duta besarnya dari Accra dan menuduh X", "flew from Lima to Rome and met X": not there."""
    nodes, pack = passage.nodes, passage.language
    if _by_others(passage, trigger) and any(t.last <= at and not t.noun for t in passage.triggers):
        return True
    goes = (t.first < at and t.frame.kind is Kind.VISIT and not t.noun for t in passage.triggers)
    if pack.prepositions.get(nodes[lead].low) == "from" and any(goes):
        return True
    called = trigger.frame.kind is Kind.STATEMENT and nodes[lead - 1].low.endswith(
        pack.words.title.own_suffix
    )
    joined = nodes[at + 1].low in pack.words.clause.joints and looks_verbal(nodes[at + 2].low, pack)
    return pack.nouns_after and called and joined


def _by_others(passage: Passage, trigger: Trigger) -> bool:
    """ "was signed in Lima and approved by the Bolivian parliament": a second verb with a doer of its own."""
    nodes, pack = passage.nodes, passage.language
    second = not pack.nouns_after and trigger.frame.kind is Kind.MEASURE and trigger.first > 1
    joined = second and nodes[trigger.first - 1].low in pack.coordinators
    return joined and not pack.words.clause.agents.isdisjoint(nodes.lows[trigger.last - 1 : trigger.last + 1])
