"""Countries that take part because something is done where they are: aid to a city, visits to capitals."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kg.document import Phrase, PhraseKind
from kg.extract.drafts import Draft, Part
from kg.extract.passage import Passage, Telling
from kg.extract.slots import Slots
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger
from kg.language.pack import Frame
from kg.language.traits import Trait
from kg.model import EntityKey, Evidence, Kind, Plover, Role
from kg.records import replace

AIDED = ("to", "for")
"""Slots of a place that is helped; where help arrives may be on its way, unless it is for victims there."""

ATTACKED = ("object", "at", "to", "near", "against", "about", "of")
"""Slots of a place that is attacked."""


def country_at(telling: Telling, phrase: Phrase) -> EntityKey | None:
    """The country of a place, or the country itself."""
    if phrase.kind is PhraseKind.COUNTRY:
        return phrase.entity
    place = telling.known.reference.places.get(phrase.place or phrase.entity)
    return place.country if place is not None else None


def is_an_event_hosted(passage: Passage, trigger: Trigger) -> bool:
    """ "The meeting was hosted by X": no guest of his, a tie tells who hosts it."""
    hosted = trigger.passive and Trait.RECEIVES in trigger.frame.traits and not passage.language.nouns_after
    before = passage.nodes.lows[max(0, trigger.first - 2) : trigger.first] if hosted else ()
    return not passage.language.words.place.gatherings.isdisjoint(before)


TOWARD_A_CITY = frozenset({Plover.COOPERATE, Plover.SANCTION, Plover.THREATEN})
"""What is done to a country though its city alone is named: "handed them over to Kigali"."""


def recipients_by_place(
    telling: Telling, passage: Passage, draft: Draft, trigger: Trigger, slots: Slots, evidence: Evidence
) -> None:
    """Whoever is helped, attacked or left by an envoy in a place that alone is named."""
    if any(p.role is Role.RECIPIENT for p in draft.parts) or draft.kind is Kind.CEREMONY:
        return
    frame = trigger.frame
    if frame.receiving:
        names: Sequence[str] = ("from", "to", "at", "of")  # "recalled their ambassadors to Damascus"
    elif frame.plover is Plover.AID and Role.RECIPIENT in frame.roles.values():
        victims = not passage.language.victims.isdisjoint(passage.nodes.words)
        there = frame.roles.get("at") is Role.RECIPIENT  # "built a clinic in Kigali"
        names = (*AIDED, "at", "object") if there else (*AIDED, "at") if victims else AIDED
    elif draft.kind is Kind.STATEMENT and frame.plover is Plover.AGREE:
        names = tuple(n for n in AIDED if frame.roles.get(n) is Role.RECIPIENT)  # "bagi warga Sarajevo"
    elif Trait.LANDS in frame.traits:
        names = ("object", "at", "to")  # "paratroopers landed in Kigali"
    elif Trait.MISSION in frame.traits or _people_there(passage, trigger):
        names = ("at",)  # "menutup kedutaannya di Tegucigalpa"
    elif Trait.ROUTE in frame.traits:
        names = ("to",)  # "resumed flights to Pyongyang"
    elif frame.plover is Plover.ASSAULT and frame.roles.get("object") is Role.RECIPIENT:
        names = ATTACKED
    elif names := _about_land(frame):
        pass
    elif frame.plover is Plover.COOPERATE and frame.roles.get("object") is Role.RECIPIENT:
        names = ("object", "at")  # "docked in Mombasa"
    elif frame.plover in TOWARD_A_CITY and frame.roles.get("to") is Role.RECIPIENT:
        names = ("to",)  # "handed over the suspects to Beijing", "cut off aid to Kigali"
    else:
        return
    own = draft.involved()
    for name in names:
        found = [country_at(telling, p) for p in slots.get(name, ())]
        keys = [k for k in dict.fromkeys(found) if k is not None and k not in own]
        if keys:
            draft.parts.extend(Part(key, Role.RECIPIENT, evidence) for key in keys)
            return


def helped_where_it_goes(passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """ "sent two ships carrying water to Tonga", "yang membawa air ke Tonga": the country that they go to.

    Not so where they fetch people who are there.
    """
    to, roles = draft.place, trigger.frame.roles.values()
    helps = draft.kind is Kind.MEASURE and draft.plover is Plover.AID and Role.RECIPIENT in roles
    if not helps or to is None or to in draft.involved() or not to.startswith("country/"):
        return
    if draft.entities(Role.RECIPIENT):
        return
    sends = passage.language.words.place.dispatches
    fetched = any(
        t.first > trigger.first
        and t.frame.plover is Plover.AID
        and Role.RECIPIENT not in t.frame.roles.values()
        and t.form is not Form.ING
        for t in passage.triggers
    )
    if not fetched and not sends.isdisjoint(passage.nodes.lows[trigger.first : trigger.last]):
        draft.parts.append(Part(to, Role.RECIPIENT, draft.evidence[0]))


def _about_land(frame: Frame) -> Sequence[str]:
    """The slots of the place that troops leave, search or take, whose country alone may be named."""
    if frame.plover is Plover.RETREAT and frame.mode == "withdraw":
        return ("from", "of", "at", "object")  # "left several towns in Tigray", "pulled out of Kherson"
    if frame.plover is not Plover.COERCE or "territory" not in frame.contexts:
        return ()
    return ("at",) if frame.mode == "seize" else ("object", "at")  # "merebut sebuah desa di Armenia"


SECONDS = 2
"""Most words from a noun of people to the preposition before where they are: "aparat keamanan di X"."""


def _people_there(passage: Passage, trigger: Trigger) -> bool:
    """ "mendesak agar aparat keamanan di Myanmar menahan diri": those of a country who are asked."""
    nodes, pack = passage.nodes, passage.language
    if (
        not pack.nouns_after
        or trigger.last >= len(nodes)
        or nodes[trigger.last].low not in pack.complementizers
    ):
        return False
    people = trigger.last + 1
    behind = range(people + 1, min(people + 1 + SECONDS, len(nodes)))
    led = next((n for n in behind if nodes[n].low in pack.locatives), None)
    return led is not None and nodes[people].low in pack.unnamed and nodes[people].phrase is None


def given_at_home(telling: Telling, frame: Frame, draft: Draft, slots: Slots) -> bool:
    """ "menyalurkan bantuan kepada warga Bogor": what a state gives to a place of its own."""
    carried = Trait.CARRIES in draft.traits  # "brought 91 of its citizens to Jeddah"
    if draft.plover is not Plover.AID or carried or any(p.role is Role.RECIPIENT for p in draft.parts):
        return False
    own = {k for p in draft.parts for k in (p.entity, p.speaks_for)}
    left = (country_at(telling, p) for p in slots.get("from", ()) if frame.elsewhere)
    if any(country is not None and country not in own for country in left):
        return False  # "Jepang menerbangkan warganya dari Wuhan ke Tokyo"
    to = [p for name in AIDED for p in slots.get(name, ()) if p.kind is PhraseKind.PLACE]
    return bool(to) and all(country_at(telling, p) in own for p in to)


def by_another(trigger: Trigger, slots: Slots) -> Slots:
    """ "pengeboman Gaza oleh Israel": behind the noun of an attack by somebody stands whom it befalls."""
    roles, of = trigger.frame.roles, slots.get("of", [])
    befalls = roles.get("of") is Role.ACTOR and roles.get("object") is Role.RECIPIENT
    measured = trigger.noun and trigger.frame.kind is Kind.MEASURE and befalls
    if not (measured and of and slots.get("subject")):
        return slots
    return {**slots, "of": [], "object": [*slots.get("object", ()), *of]}


REACH = 7
"""Most words from a preposition to the place where those are whom it governs."""


def where_they_are(telling: Telling, passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "sent tents to victims in Chad", "withdrew from five villages in southern Lebanon": toward it."""
    roles = trigger.frame.roles
    if passage.language.nouns_after or trigger.frame.kind is not Kind.MEASURE:
        return slots
    if left := _left_ground(telling, trigger, slots):
        return left
    if any(slots.get(slot) for slot, role in roles.items() if role is Role.RECIPIENT and slot != "at"):
        return slots
    own = {k for p in slots.get("subject", ()) for k in (p.entity, p.speaks_for)}
    aided = trigger.frame.plover is Plover.AID and "object" in trigger.frame.requires
    for phrase in slots.get("at", ()):
        at = next((n for n in passage.nodes.names if passage.nodes[n].phrase is phrase), 0)
        slot = _governing(passage, trigger, at) or ("object" if aided else None)  # "treated the sick in Chad"
        key = country_at(telling, phrase) if slot and roles.get(slot) is Role.RECIPIENT else None
        if slot and key is not None and key not in own:
            there = replace(phrase, kind=PhraseKind.COUNTRY, entity=key, speaks_for=key)
            return {**slots, slot: [there]}
    return slots


def _left_ground(telling: Telling, trigger: Trigger, slots: Slots) -> Slots | None:
    """ "pulled out of southern Lebanon", "left the town of Goma": the country where that lies is toward."""
    frame = trigger.frame
    if frame.plover is not Plover.RETREAT or frame.toward != "country" or frame.requires != "object":
        return None
    ground = slots.get("object") or slots.get("of", [])
    own = {k for p in slots.get("subject", ()) for k in (p.entity, p.speaks_for)}
    if not ground or any(p.kind is not PhraseKind.PLACE for p in ground):
        return None
    keys = [country_at(telling, phrase) for phrase in ground]
    if any(key is None or key in own for key in keys):
        return None
    there = [
        replace(phrase, kind=PhraseKind.COUNTRY, entity=key, speaks_for=key)
        for phrase, key in zip(ground, keys, strict=True)
        if key is not None
    ]
    return {**slots, "object": there, "of": [], "at": list(ground)}


def _governing(passage: Passage, trigger: Trigger, at: int) -> str | None:
    """The slot of the preposition before those who are in the place at a node."""
    pack, nodes = passage.language, passage.nodes
    if at < 3 or not any(pack.prepositions.get(low) == "at" for low in nodes.lows[at - 2 : at]):
        return None
    for before in range(at - 3, max(trigger.last - 1, at - REACH), -1):
        slot = pack.prepositions.get(nodes.lows[before])
        node = nodes[before]
        if (
            node.phrase is not None
            or node.date is not None
            or node.low in AWAY
            or node.low in pack.possessives
        ):
            return None  # "its own staff in Chad"
        if slot is not None:
            near = AWAY.isdisjoint(nodes.lows[trigger.last : before])
            return slot if slot in GOVERNING and near else None
    return None


AWAY = frozenset({",", "."})
"""Behind them a preposition governs nobody before them."""

GOVERNING = ("to", "from", "for", "against")
"""Slots of prepositions that govern those who are in a place."""


def told_from(telling: Telling, draft: Draft, frame: Frame, slots: Slots, evidence: Evidence) -> None:
    """ "menuai kecaman dari Moskow": words or help that come from a capital are its government's."""
    told = draft.kind is Kind.STATEMENT or draft.plover is Plover.AID
    if not told or frame.roles.get("from") is not Role.ACTOR or not draft.parts:
        return
    if draft.entities(Role.ACTOR):
        return
    reference = telling.known.reference
    for phrase in slots.get("from", ()):
        place, key = reference.places.get(phrase.place or phrase.entity), country_at(telling, phrase)
        country = reference.countries.get(key) if key is not None else None
        if country is not None and place is not None and place.name["en"] == country.capital.get("en"):
            draft.parts.append(Part(country.key, Role.ACTOR, evidence))
            return


def _stops(telling: Telling, slots: Slots) -> dict[EntityKey, Phrase]:
    """The cities that a visit goes to, and countries beside them, by their countries, the last one first."""
    named = [(slot, p) for slot in ("object", "to", "at") for p in slots.get(slot, ())]
    cities = [p for _, p in named if p.kind is PhraseKind.PLACE]
    beside = telling.known.language.nouns_after  # "ke Paris dan Singapura": a city and a state
    beside = beside or _ends_in_two(telling, slots.get("object", ()))
    states = [
        p
        for slot, p in named
        if p.kind is PhraseKind.COUNTRY
        and cities
        and (beside or slot == "to" or (slot != "at" and len(cities) > 1))  # "to Durban and to Congo"
    ]
    out = [p for _, p in named if p in cities or p in states]
    return {c: p for p in reversed(out) if (c := country_at(telling, p)) is not None}


def _ends_in_two(telling: Telling, named: Sequence[Phrase]) -> bool:
    """ "visited Amman, Israel and Egypt", "Brussels and Poland"; not "visited Tbilisi, Georgia"."""
    if len(named) < 2 or country_at(telling, named[-2]) == country_at(telling, named[-1]):
        return False
    between = telling.article.text[named[-2].end : named[-1].begin].strip(" ,")
    return between in telling.known.language.words.clause.joints


def _several_cities(telling: Telling, slots: Slots) -> bool:
    """Whether a conjunction joins two cities or islands to which somebody goes."""
    joints, places = telling.known.language.coordinators, telling.known.reference.places
    for slot in ("object", "to", "at"):
        named = [p for p in slots.get(slot, ()) if p.kind is PhraseKind.PLACE]
        for one, two in pairwise(named):
            kinds = {places[k].kind if (k := p.place or p.entity) in places else "" for p in (one, two)}
            between = telling.article.text[one.end : two.begin].strip(" ,")
            if between in joints and kinds <= STOPS:
                return True
    return False


STOPS = frozenset({"city", "island", "province", "region"})
"""Kinds of places that are stops of a journey."""


def city_stops(telling: Telling, draft: Draft, slots: Slots) -> list[Draft]:
    """ "singgah di Kairo dan Amman": to cities of several countries, a visit to each."""
    stops = _stops(telling, slots)
    if len(stops) == 1 and _several_cities(telling, slots):
        (draft.place,) = stops  # "mengunjungi Jakarta dan Bali": the country
    if len(stops) < 2 or draft.entities(Role.HOST) - stops.keys():
        return [draft]
    draft.parts = [p for p in draft.parts if p.role is not Role.HOST]
    return [
        replace(
            draft,
            parts=[*draft.parts, Part(country, Role.HOST, draft.evidence[0])],
            evidence=list(draft.evidence),
            place=stop.place or stop.entity,
            venue_country=country,
        )
        for country, stop in reversed(stops.items())
    ]
