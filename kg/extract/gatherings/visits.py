"""Journeys: how many visits a sentence tells, to whom and on which days."""

from __future__ import annotations

from itertools import pairwise, takewhile

from kg.document import Phrase, PhraseKind
from kg.extract.drafts import Draft
from kg.extract.gatherings.state_visits import in_state
from kg.extract.gatherings.stops_by_day import each_on_its_day
from kg.extract.passage import Passage, Telling, place_key
from kg.extract.places.by_place import city_stops
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.city_attributes import city_before
from kg.find.scene import GENITIVES
from kg.language.traits import Trait
from kg.model import Kind, Role, Status
from kg.records import replace


def left_behind(trigger: Trigger, slots: Slots) -> Slots:
    """ "meninggalkan Accra menuju Lome", "bertolak dari Accra": its object is where the journey begins."""
    frame = trigger.frame
    if frame.kind is Kind.VISIT and trigger.noun:
        return _without_both(slots)
    if frame.kind is not Kind.VISIT or "object" in frame.roles or not slots.get("object"):
        return slots
    return {**{slot: named for slot, named in slots.items() if slot != "object"}, "from": slots["object"]}


def _without_both(slots: Slots) -> Slots:
    """ "kunjungan Presiden X akan mempererat kerja sama kedua negara": the two are not where it goes."""
    several = [p for named in slots.values() for p in named if p.others and p.kind is PhraseKind.COUNTRY]
    people = [p.speaks_for for named in slots.values() for p in named if p.kind is PhraseKind.PERSON]
    both = [p for p in several if not {p.entity, *p.others}.isdisjoint(people)]
    if not both:
        return slots
    return {slot: [p for p in named if p not in both] for slot, named in slots.items()}


def stops(
    telling: Telling, passage: Passage, draft: Draft | None, slots: Slots, undated: bool, *, onward: bool
) -> list[Draft]:
    """A visit to several cities or countries is a visit to each; one planned to two states is one journey.

    None at all where the frame tells nothing if it is `undated`. What goes `onward` has stops of its own:
    "melawat ke Peru, kemudian ke Chile dan Bolivia".
    """
    if draft is None or (undated and draft.start is None):
        return []
    if draft.kind is Kind.VISIT:
        if several := each_on_its_day(telling, passage, draft, slots):
            return several
        cities = city_stops(telling, draft, slots)
        if len(cities) > 1:
            return cities
    hosts = [p for p in draft.parts if p.role is Role.HOST and p.entity.startswith("country/")]
    known = telling.known.reference
    towns = [p.place for told in slots.values() for p in told if p.place is not None]
    seats = {known.country_of(town): town for town in towns}
    own = [p.entity for p in slots.get("subject", ()) if _is_the_state_itself(p)]
    at_home = draft.kind is Kind.VISIT and len(hosts) == 1 and hosts[0].entity in own
    on_tour = Trait.ON_TOUR in draft.traits and len(hosts) == 1
    if (on_tour or at_home) and draft.place is None:
        place_key(telling, draft, seats.get(hosts[0].entity, hosts[0].entity))  # "His next stop is Cairo"
    if draft.kind is not Kind.VISIT or len(hosts) < 2:
        return [draft]
    draft.place = draft.venue_country = None
    one = len(hosts) == TWO and Trait.ON_TOUR not in draft.traits
    if one and draft.status is not Status.HELD and not onward:
        return [draft]
    others = [p for p in draft.parts if p not in hosts]
    return [
        replace(
            draft,
            parts=[*others, host],
            evidence=list(draft.evidence),
            place=seats.get(host.entity, host.entity),
            venue_country=host.entity,
        )
        for host in hosts
    ]


def _is_the_state_itself(phrase: Phrase) -> bool:
    """ "Mongolia expects the Pope on Friday": named as a state, and not by its capital or its people."""
    state = phrase.kind is PhraseKind.COUNTRY and phrase.place in (None, phrase.entity) and phrase.named
    return state and not phrase.modifier and phrase.holder is None


TWO = 2
"""States to which one may go in one journey."""


def at_the_city(telling: Telling, passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "cancelled his Kigali visit": the city before the noun is where one goes."""
    visit = trigger.noun and trigger.frame.kind is Kind.VISIT and not slots.get("to")
    city = city_before(passage.nodes, trigger.first) if visit else None
    known = telling.known.reference.places.get(city.entity) if city is not None else None
    if city is None or known is None or known.country is None:
        return slots
    there = replace(city, kind=PhraseKind.COUNTRY, entity=known.country, place=city.entity, modifier=False)
    return {**slots, "to": [there]}


def along_the_way(passage: Passage, draft: Draft) -> None:
    """A visit without the day and the place of one of its stops."""
    if draft.kind is Kind.VISIT:
        draft.in_state = in_state(passage)
        _day_of_stop(passage, draft)
        _of_one_leg(passage, draft)


def _day_of_stop(passage: Passage, draft: Draft) -> None:
    """ "flies on to Tanzania, and from there to Zambia on Friday": the day is that of the stop beside it."""
    words, said = passage.language.words.place, draft.said
    hosts = [p.evidence.end for p in draft.parts if p.role is Role.HOST]
    if said is None or not hosts:
        return
    for before, node in pairwise(passage.nodes):
        onward = node.low in words.there and before.low in words.origins
        if onward and max(hosts) < node.begin < said.begin:
            draft.start = draft.end = draft.said = None


def _of_one_leg(passage: Passage, draft: Draft) -> None:
    """ "Lawatan Menlu ke Peru diawali di Cusco": one stop of several, so that the visit has the country."""
    words, units = passage.language.words.place, passage.nodes
    if words.legs.isdisjoint(units.words):
        return
    for at in range(1, len(units) - 2):
        if units[at].low in words.legs and units[at + 1].low in words.inside:
            phrase = units[at + 2].phrase
            stop = phrase is not None and draft.place in (phrase.place, phrase.entity)
            if stop and draft.venue_country in draft.entities(Role.HOST):
                draft.place = draft.venue_country


def hosted_by_others(draft: Draft) -> None:
    """ "kunjungan X ke AS di masa jabatan keduanya": nobody is his own host, nor are his own ministers."""
    visitors = draft.entities(Role.VISITOR)
    states = {p.speaks_for for p in draft.parts if p.role is Role.VISITOR and p.speaks_for}
    own = [p.entity for p in draft.parts if p.role is Role.HOST and p.speaks_for in states]
    draft.parts = [p for p in draft.parts if p.role is not Role.HOST or p.entity not in (*visitors, *own)]


def paid_in(passage: Passage, trigger: Trigger, slots: Slots) -> bool:
    """ "paid a one-day official visit to Accra": to a city, by whoever pays it.

    So "ended a tour of Asia in Hanoi".
    """
    if not trigger.noun or trigger.frame.kind is not Kind.VISIT:
        return False
    if any(p.place is not None for p in slots.get("at", ())) and _carried(passage, trigger):
        return True
    near = passage.nodes.lows[max(0, trigger.first - PAID) : trigger.first]
    paid = not passage.language.words.place.paying.isdisjoint(near)
    return paid and any(p.place is not None for p in slots.get("to", ()))


def paid_here(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> bool:
    """ "LIMA - X wrapped up a two-day visit on Friday": paid where the news comes from."""
    told = telling.dateline is not None and trigger.noun and draft.kind is Kind.VISIT
    return told and _carried(passage, trigger)


def _carried(passage: Passage, trigger: Trigger) -> bool:
    """Whether a verb before the noun of a visit says that somebody pays it: "wrapped up a two-day visit"."""
    return any(b.tie.holds and not b.passive and 0 <= trigger.first - b.last <= PAID for b in passage.bonds)


def gone_nowhere(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> bool:
    """ "yang sudah tiba di istana bersama dubes-dubes lain": to a place that nobody names, on no day.

    Nor does "the first country he visited" tell where he went; who is expelled and leaves visits nobody.
    """
    if _is_off_somewhere(passage, trigger, draft):
        telling.going = draft
        return True
    if _greeted_too(telling, passage, trigger, draft):
        return True
    if draft.kind is Kind.NEGOTIATION and trigger.noun and not draft.entities() - draft.entities(Role.HOST):
        # "Peace talks opened in Oslo on Monday": a negotiation of whom nothing is told but where and when
        bare = draft.place is None or (draft.start is None and not draft.sits)
        return bare and not passage.language.nouns_after and not passage.bonds
    return _sent_home(telling, trigger, draft)


def _greeted_too(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> bool:
    """ "X menyambut Y. Para pelajar turut menyambut kedatangan mereka": of whom it was told."""
    pack = passage.language
    theirs = any(n.text.lower() in pack.plurals for n in passage.nodes[trigger.last : trigger.last + 1])
    if draft.kind is not Kind.VISIT or trigger.noun or not (pack.nouns_after and theirs):
        return False
    near = (d for d in telling.drafts[-EXPELLED:] if 0 < passage.index - d.sentence <= SOON)
    return not draft.entities(Role.HOST) and any(
        d.kind in (Kind.VISIT, Kind.MEETING) and draft.entities() <= d.entities() for d in near
    )


def _is_off_somewhere(passage: Passage, trigger: Trigger, draft: Draft) -> bool:
    """ "melawat ke tiga negara": a journey without a place or a day, whose stops may follow."""
    pack, words = passage.language, passage.language.words.place
    led = pack.nouns_after and passage.nodes[trigger.last - 1].low in words.inside | words.sent_to
    led = led or (trigger.first > 1 and passage.nodes[trigger.first - 2].low in pack.members)
    told = draft.place is not None or draft.start is not None or bool(draft.entities(Role.HOST))
    return draft.kind is Kind.VISIT and led and not trigger.noun and not told and draft.status is Status.HELD


def _sent_home(telling: Telling, trigger: Trigger, draft: Draft) -> bool:
    """ "Dubes X diusir Malaysia. X terbang ke Beijing": who is expelled, and then leaves, visits nobody."""
    if draft.kind is not Kind.VISIT or trigger.noun or draft.status is not Status.HELD:
        return False
    people = {k for k in draft.entities(Role.VISITOR) if k.startswith("person/")}
    near = (d for d in telling.drafts[-EXPELLED:] if draft.paragraph - d.paragraph <= SOON)
    return bool(people) and any(
        Trait.CUSTODY in d.traits and people <= d.entities(Role.RECIPIENT) for d in near
    )


EXPELLED = 8
"""Most events back to the expulsion of whoever leaves."""

SOON = 2
"""Most paragraphs from an expulsion to the departure."""


def by_soldiers(passage: Passage, trigger: Trigger, slots: Slots) -> bool:
    """ "A convoy of French soldiers left for Chad": troops on the move pay no visit."""
    pack = passage.language
    if trigger.frame.kind is not Kind.VISIT:
        return False
    if pack.nouns_after:
        return _things_arrive(passage, trigger, slots)
    going = [p for p in slots.get("subject", ()) if p.kind is PhraseKind.COUNTRY]
    units = passage.nodes
    at = trigger.first - 1
    while at > 0 and pack.before_verbs(units[at].low):
        at -= 1
    if not trigger.noun and units[at].low in pack.words.body.forces and not units[at].actor:
        return True  # "said 300 soldiers would leave for Chad": not whoever says so
    for at in (n for n in range(trigger.first) if units[n].phrase in going):
        behind = (
            units.lows[at + 1 : at + 3] if units[at + 1].low in GENITIVES else units.lows[at + 1 : at + 2]
        )
        if not pack.words.body.forces.isdisjoint((*units[at].text.lower().split(), *behind)):
            return True
    return False


THINGS = 4
"""Nodes back from whose it is to the noun of what arrives: "Kapal rumah sakit Tiongkok"."""


def _things_arrive(passage: Passage, trigger: Trigger, slots: Slots) -> bool:
    """ "Kapal perang AS tiba di Haifa", "Bantuan Ghana tiba di Lome": what is a country's pays no visit."""
    pack, units = passage.language, passage.nodes
    if trigger.noun:  # "kunjungan kapal survei Cina"
        behind = units[trigger.last : trigger.last + THINGS]
        own = [n.low for n in takewhile(lambda n: n.phrase is None, behind)]
        return not pack.words.place.no_visitors.isdisjoint(own) and pack.prepositions.keys().isdisjoint(own)
    going = [p for p in slots.get("subject", ()) if p.kind is PhraseKind.COUNTRY]
    people = [n.text.lower() for n in units[: trigger.first] if n.phrase in going]
    if not pack.words.place.no_visitors.isdisjoint(people):
        return True  # "WNI menginap semalam di KBRI": its people are not the state
    if units[trigger.last - 1].low not in pack.prepositions:
        return False
    if any(_leads_forces(passage, n) for n in range(1, trigger.first)):
        return True
    for at in (n for n in range(trigger.first) if units[n].phrase in going):
        meant = not pack.relatives.isdisjoint(units.lows[at : trigger.first])
        if meant and units[at - (at > 0)].low in pack.words.place.citizens:
            return True  # "Warga Ghana yang sedang berkunjung ke Lome"
        led = units[max(0, at - THINGS) : at]
        words = {n.low for n in led if n.phrase is None} | {*units[at].text.lower().split()}
        if not pack.words.place.no_visitors.isdisjoint(words) and "," not in words:
            return True
    return False


def _leads_forces(passage: Passage, at: int) -> bool:
    """ "Pasukan Interfet pimpinan Mayjen X mendarat di Dili": he comes with those whom he leads."""
    pack, units = passage.language, passage.nodes
    if units[at].phrase is None or pack.words.office.led.isdisjoint(units[at].text.lower().split()):
        return False
    return not pack.words.place.no_visitors.isdisjoint(units.lows[max(0, at - THINGS) : at])


PAID = 8
"""Words between "paid" and the visit."""
