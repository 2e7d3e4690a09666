"""Where and when an event is by words that point back: "in that city", "there", "at the time"."""

from __future__ import annotations

from kg.document import DateMention
from kg.extract.clauses.clauses import clause
from kg.extract.drafts import Draft, Part, add_part, state_of
from kg.extract.passage import (
    GATHERINGS,
    Passage,
    Scene,
    Telling,
    is_building,
    is_site,
    month_of,
    name_words,
    place_key,
)
from kg.extract.places.said_where import capital_said_in
from kg.extract.places.same_place import MANY, NEAR, OPENING, is_near, is_the_same, same_as_before
from kg.extract.triggers.triggers import Trigger
from kg.find.dates.dates import in_quotes
from kg.find.scene import GENITIVES
from kg.link.home import home_country
from kg.model import EntityKey, Kind, PartialDate, Plover, Role, Status


def set_scene(telling: Telling, passage: Passage) -> None:
    """Remember the city that a sentence has somebody in or go to, and its day."""
    place = _city_of(telling, passage)
    before = telling.scene
    if place is None and before is not None and _points_to_scene(telling, passage, 0, len(passage.nodes)):
        place = before.place
    if place is None:
        return
    day = _day_told(telling, passage)
    if day is None and before is not None and before.place == place and is_near(before, passage):
        day = before.day  # still there on that day
    telling.scene = Scene(passage.index, passage.sentence.paragraph, place, day)


def _city_of(telling: Telling, passage: Passage) -> EntityKey | None:
    """The last place "in" or "to" which the sentence has somebody."""
    words = passage.language.words.place
    leads = words.inside | words.sent_to
    for went in telling.drafts[-1:]:
        if went.sentence == passage.index and went.kind is Kind.VISIT and went.city is not None:
            return went.city  # "mengunjungi Washington pekan lalu"
    if leads.isdisjoint(passage.nodes.words):
        return None
    units = passage.nodes
    for at in range(len(units) - 1, 0, -1):
        phrase = units[at].phrase
        if phrase is not None and units[at - 1].low in leads and is_site(telling, phrase):
            return phrase.place or phrase.entity
    return None


def _day_told(telling: Telling, passage: Passage) -> DateMention | None:
    sentence, text = passage.sentence, telling.article.text
    days = [d for d in sentence.dates if d.start.day is not None and not d.behind and d.until is None]
    return next((d for d in reversed(days) if not in_quotes(text, sentence.begin, d.begin)), None)


def pointed_at(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> bool:
    """ "di kota itu", "there", "in the Ghanaian capital": a city that the text calls by what it is.

    A statement is only set by what its sentence opens with. Returns whether that is where the text was.
    """
    units = passage.nodes
    words = passage.language.words.place
    heads = words.venue_heads_first | words.venue_heads_last if draft.kind is Kind.MEASURE else frozenset()
    if (words.capitals | words.cities | words.there | words.same | heads).isdisjoint(units.words):
        return False
    first, last = clause(units, trigger, passage.language)
    if draft.kind is Kind.STATEMENT:
        first, last = 0, OPENING
    elif not passage.language.relatives.isdisjoint(units.lows[max(0, first - 1) : trigger.first]):
        # "Kigali, which denies having soldiers there, recalled its envoy": not recalled there
        first = max((n for n in range(first, trigger.first) if units[n].low == ","), default=first)
    back = _points_to_scene(telling, passage, first, last)
    if not back and draft.kind in GATHERINGS | {Kind.SIGNING}:
        # "Di kota itu ia menghadiri rapat, lalu meneken perjanjian"
        back = _points_to_scene(telling, passage, 0, min(first, OPENING))
    if draft.place is not None and not draft.place.startswith("country/"):
        return back and telling.scene is not None and draft.place == telling.scene.place
    if back and telling.scene is not None and not draft.name:
        draft.place = draft.venue_country = None
        place_key(telling, draft, telling.scene.place)
        return True
    if not draft.name and (same := same_as_before(telling, passage, first, last)) is not None:
        draft.place = draft.venue_country = None
        place_key(telling, draft, same)
        return False
    if draft.kind is Kind.MEASURE:
        _site_told(telling, passage, trigger, last, draft)
    if draft.kind is Kind.STATEMENT:
        _in_the_capital(telling, passage, draft)
    else:
        before = first - 1 if draft.place is not None else 0  # "in the Ghanaian capital, where he met X"
        if 0 < before < trigger.first and units[before].low in words.where:
            _named_by_kind(telling, passage, max(0, before - SET_OFF), before, draft)
        _named_by_kind(telling, passage, first, last, draft)
        _where_another_was(telling, passage, first, last, draft)
    return False


def _in_the_capital(telling: Telling, passage: Passage, draft: Draft) -> None:
    """ "In the Togolese capital on Tuesday, X condemned ...", "in a speech in the Togolese capital"."""
    at, lead = capital_said_in(passage)
    if draft.place is None and lead >= 0:
        _named_by_kind(telling, passage, at, at + 1, draft)


SET_OFF = 6
"""Most nodes from a capital to the "where" behind it: "the Ghanaian capital on Monday, where"."""


def _site_told(telling: Telling, passage: Passage, trigger: Trigger, last: int, draft: Draft) -> None:
    """ "closed the bridge", "membakar gedung itu": the one whose name the text told before."""
    words, units = passage.language.words.place, passage.nodes
    if draft.place is not None or draft.plover is Plover.SANCTION:
        return
    for at in range(trigger.last, min(last, len(units))):
        if units[at].low in words.venue_heads_first | words.venue_heads_last and _points(passage, at):
            named = (d.place for d in reversed(telling.drafts[-MANY:]) if d.place is not None)
            site = next((key for key in named if units[at].low in name_words(key)), None)
            if site is not None:
                place_key(telling, draft, site)
            return


def _where_another_was(telling: Telling, passage: Passage, first: int, last: int, draft: Draft) -> None:
    """ "opened an embassy in Fiji. China had opened its own there": where what was told before took place."""
    if draft.place is not None:
        return
    there, lows = passage.language.words.place.there, passage.nodes.lows[:last]
    if not any(lows[at] in there and _is_there(passage, at) for at in range(first, len(lows))):
        return
    for before in reversed(telling.drafts):
        if passage.index - before.sentence > NEAR:
            return
        if before.place is not None and before.sentence < passage.index:
            place_key(telling, draft, before.place)
            return


def scene_behind(telling: Telling, passage: Passage, first: int) -> EntityKey | None:
    """ "Ia memimpin sidang OKI di kota itu": the city of the scene, told behind the event from a node on."""
    words, scene = passage.language.words.place, telling.scene
    if scene is None or (words.capitals | words.cities).isdisjoint(passage.nodes.words):
        return None
    last = next(
        (n for n in range(first, len(passage.nodes)) if passage.nodes[n].low == ","), len(passage.nodes)
    )
    return scene.place if _points_to_scene(telling, passage, first, last) else None


def _points_to_scene(telling: Telling, passage: Passage, first: int, last: int) -> bool:
    """Whether a stretch calls the scene's city: "di kota tersebut", "There, ...", "the French capital"."""
    scene, units, pack = telling.scene, passage.nodes, passage.language
    if scene is None or not is_near(scene, passage) or scene.sentence == passage.index:
        return False
    words = pack.words.place
    for at in range(first, min(last, len(units))):
        low = units[at].low
        if low in words.there and _is_there(passage, at):
            return True
        if low in words.capitals and _capital_beside(telling, passage, at) == scene.place:
            return True
        if low in words.sites and is_the_same(passage, at):
            return True
        if low in words.cities and _points(passage, at) and not _is_owned(passage, at):
            return not _is_left(passage, at) and not is_building(telling.known.reference, scene.place)
    return False


def _is_left(passage: Passage, at: int) -> bool:
    """ "Dari kota itu ia terbang ke Tripoli", "from that city he went on": where what follows is not."""
    units, pack = passage.nodes, passage.language
    lead = units[at - 1].low if pack.nouns_after else units[at - 2].low
    led = lead in pack.words.place.origins - pack.words.place.inside
    return led and any(t.frame.kind is Kind.VISIT for t in passage.triggers)


def _is_there(passage: Passage, at: int) -> bool:
    """No "there was", and no "from there"."""
    pack, units = passage.language, passage.nodes
    behind = units[at + 1].low if at + 1 < len(units) else ""
    before = units[at - 1].low if at else ""
    if pack.nouns_after:
        of = units[at - 2].low if at > 1 else ""  # "membahas situasi di sana"
        return before in pack.words.place.inside and of not in pack.words.place.affairs
    exists = behind in pack.auxiliaries or behind in pack.passive_auxiliaries
    return not exists and before not in pack.words.place.origins - pack.words.place.inside


def _is_owned(passage: Passage, at: int) -> bool:
    """ "the city of Derna": a city of its own name."""
    units = passage.nodes
    return not passage.language.nouns_after and at + 2 < len(units) and units[at + 2].phrase is not None


def _capital_beside(telling: Telling, passage: Passage, at: int) -> EntityKey | None:
    """The capital that "the French capital", "ibu kota Prancis" means."""
    country = _country_beside(passage, at)
    return telling.known.capitals.get(country) if country is not None else None


def _country_beside(passage: Passage, at: int) -> EntityKey | None:
    units = passage.nodes
    owner = max(0, at - 1 - (units[at - 1].low in GENITIVES))  # "in Peru's capital"
    beside = [n.phrase for n in (units[owner], *units[at + 1 : at + 2]) if n.phrase is not None]
    return next((p.entity for p in beside if p.entity.startswith("country/")), None)


def _named_by_kind(telling: Telling, passage: Passage, first: int, last: int, draft: Draft) -> None:
    units, pack = passage.nodes, passage.language
    for at in range(first, last):
        if units[at].low in pack.words.place.capitals:
            country, city = _country_beside(passage, at), _capital_beside(telling, passage, at)
            if country is None and draft.place is None:
                country = _country_of_the_news(telling, passage, draft, at)
                city = telling.known.capitals.get(country) if country is not None else None
            if city is not None and not draft.name and draft.place in (None, country):
                draft.place, draft.venue_country = city, country
                return
        if (
            draft.place is None
            and units[at].low in pack.words.place.cities
            and _points(passage, at)
            and not _is_owned(passage, at)
            and not _is_left(passage, at)
            and telling.last_city is not None
        ):
            place_key(telling, draft, telling.last_city)
            return


def _country_of_the_news(telling: Telling, passage: Passage, draft: Draft, at: int) -> EntityKey | None:
    """ "held talks with his visiting counterpart in the capital": of the paper's country, if it is there."""
    units, pack = passage.nodes, passage.language
    if pack.nouns_after or units[at - 1].low not in pack.words.place.definite:
        return None
    home = home_country(telling.article, telling.known)
    host = _of_the_host(telling, passage, draft, at)
    return host or (home if home is not None and home in draft.involved() else None)


def _of_the_host(telling: Telling, passage: Passage, draft: Draft, last: int) -> EntityKey | None:
    """ "met the visiting Chinese minister in the capital": the capital of the other one's country."""
    visiting = passage.language.words.place.visiting
    before = (n for n in passage.nodes[:last] if n.phrase is not None)
    guest = next((n.phrase for n in before if not visiting.isdisjoint(n.text.lower().split())), None)
    if guest is None:
        return None
    own = {guest.entity, guest.speaks_for, telling.speaks.get(guest.entity)}
    acting = {state_of(p, telling.speaks) for p in draft.parts}
    others = {k for k in acting if k.startswith("country/")} - own
    return next(iter(others)) if len(others) == 1 else None


def _points(passage: Passage, at: int) -> bool:
    """ "kota itu", "the same city"."""
    pack, units = passage.language, passage.nodes
    beside = units[at + 1 : at + 3] if pack.nouns_after else units[max(0, at - 2) : at]
    pointing = pack.demonstratives if pack.nouns_after else pack.words.place.definite
    return any(n.low in pointing for n in beside) and all(n.low for n in beside[:1])


def on_its_day(telling: Telling, draft: Draft) -> None:
    """ "A day earlier he was in Paris. In the French capital he met X": on the day told of the place.

    Of a stay of several days it is some day; and a later sentence may tell the day of the journey:
    "Last week he flew to Baku. There, on May 8, ..."
    """
    scene = telling.scene
    if scene is None:
        return
    visits = [d for d in telling.drafts[-REACH:] if d.kind is Kind.VISIT and d.place == scene.place]
    journey = visits[-1] if visits else None
    today = telling.article.day
    over = scene.day is not None and today is not None and scene.day.start.iso < today.iso
    if draft.status is Status.PLANNED and over:
        return  # "On Monday he flew to Baku, where he is to meet X"
    if draft.start is None and scene.day is not None:
        stays = journey is not None and (journey.days or 1) > 1 and journey.start == scene.day.start
        draft.start, draft.said = scene.day.start, scene.day
        if stays:
            draft.start, draft.said = month_of(scene.day.start), None
    elif draft.start is not None and draft.start.day is not None and journey is not None:
        coarse = journey.start is not None and journey.start.day is None
        if coarse and journey.start is not None and draft.start.iso.startswith(journey.start.iso):
            journey.start, journey.said = draft.start, draft.said


REACH = 6
"""Drafts among which the journey to a place is looked for."""


def back_then(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """ "had then blamed X", "kala itu menarik dubesnya": when what the text told last happened.

    Said at a meeting, it was on its day; what else was done "at the time" was in its month.
    """
    nouns_after = passage.language.nouns_after
    if draft.start is not None or not _says_then(passage, trigger):
        return
    if nouns_after and (day := _day_just_told(telling, passage)) is not None:
        draft.start = day
        return
    draft.earlier = draft.earlier or nouns_after  # "Dubes RI saat itu, X, mengecam": no remark of today
    for other in reversed(telling.drafts[-REACH:]):
        told = other.start is not None and other.zone is draft.zone and other.status is Status.HELD
        told = told and not (_opens_then(passage) and other.paragraph != draft.paragraph)
        if told and passage.index - other.sentence <= NEAR and other is not draft:
            together = other.kind in (*GATHERINGS, Kind.CALL) and bool(other.involved() & draft.involved())
            answers = other.kind is Kind.MEASURE and draft.kind is Kind.STATEMENT and nouns_after
            if answers and passage.index - other.sentence <= 1 and other.involved() & draft.involved():
                draft.start = other.start  # "X memutus hubungan pada Senin. Y ketika itu mengecam ..."
                return
            draft.start = other.start if together else month_of(other.start)
            draft.place = draft.place or (other.place if together else None)
            return


def _day_just_told(telling: Telling, passage: Passage) -> PartialDate | None:
    """ "Insiden terjadi pada 19 Maret. Ketika itu, kapal X menabrak Y": the day of the sentence before."""
    told = telling.dated if _opens_then(passage) else telling.days
    days = told.get(passage.sentence.paragraph, ())
    return next((day for n, day in reversed(days) if n == passage.index - 1), None)


def _opens_then(passage: Passage) -> bool:
    """ "Saat itu, X menarik dubesnya": the time of the sentence before, and not of a paragraph further up."""
    return " ".join(passage.nodes.lows[:2]) in passage.language.words.time.back_then


def _says_then(passage: Passage, trigger: Trigger) -> bool:
    units, words = passage.nodes, passage.language.words.time
    first, last = clause(units, trigger, passage.language)
    lows = units.lows[max(0, first - 2) : last]  # "At that time X": "that" opens a clause
    near = units[max(0, first - 2) : last] if passage.language.nouns_after else ()
    titles = [n.text.lower().replace(",", " ") for n in near if n.actor]  # "Menlu RI saat itu, X, mengecam"
    spoken = f" {' '.join([*lows, *titles])} "
    if any(f" {phrase} " in spoken for phrase in words.back_then):
        return True
    if passage.language.nouns_after and _opens_then(passage):
        return True  # "Saat itu X menarik dubesnya setelah Y menahan Z"
    before = passage.language.words.verb.pluperfects
    return not words.then_with_had.isdisjoint(lows) and not before.isdisjoint(lows)


def in_what_was_told(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """ "TNI AL menyita kapal dalam peristiwa itu": on the day and at the place of what was told last.

    What is said or signed "dalam pertemuan itu" has those of the last meeting.
    """
    units, words = passage.nodes, passage.language.words
    meeting = words.place.assemblies if draft.kind in AT_MEETINGS else frozenset()
    if (words.place.incidents | words.time.journeys | meeting).isdisjoint(units.words):
        return
    first, last = clause(units, trigger, passage.language)
    if "," in units.lows[:OPENING] or not words.place.incidents.isdisjoint(units.lows[1:2]):
        first = 0  # "Dalam pertemuan itu, X ...", "Pada kesempatan yang sama ia ..."
    pointed = [n for n in range(first, last) if _points(passage, n) or is_the_same(passage, n)]
    pointing = [units[n].low for n in pointed]
    meeting &= {units[n].low for n in pointed if _happens_at(passage, trigger, n)}
    before = [d for d in telling.drafts if d.zone is draft.zone and d.sentence < draft.sentence]
    near = NEAR
    if not meeting and draft.kind in AT_MEETINGS and _on_that_visit(passage, pointed):
        before = [d for d in telling.drafts if d.zone is draft.zone and d is not draft]
        before = [d for d in before if d.kind in GATHERINGS | {Kind.VISIT} and d.city is not None]
        draft.earlier = draft.earlier or draft.start is None  # another act than what was told without a day
    elif meeting:
        talks = meeting <= words.place.meetings  # "pertemuan itu" is no ceremony told beside it
        before = [d for d in before if not (talks and d.kind is Kind.CEREMONY)]
        before, near = [d for d in before if _may_be_meant(draft, d)], NEAR_MEETING
    elif words.place.incidents.isdisjoint(pointing):
        return
    if before and passage.index - before[-1].sentence <= near:
        if _is_yet_to_be(before[-1]) and draft.status is Status.HELD:
            return  # "akan menggelar KTT pada Oktober. X mengundang Y untuk hadir dalam KTT itu"
        if meeting and draft.kind is Kind.MEETING:
            draft.beside_gathering = True  # where that is, and no part of it
            return
        draft.at_session = bool(meeting) and before[-1].kind in (Kind.CONFERENCE, Kind.SUMMIT)
        if draft.at_session and draft.kind is Kind.STATEMENT and draft.status is Status.HELD:
            _speaks_there(draft, before[-1])
        if draft.start is None and draft.status is not Status.CANCELLED:  # called off that day, for another
            draft.start, draft.end = before[-1].start, before[-1].end
            if before[-1].kind is Kind.VISIT and (draft.end is not None or (before[-1].days or 1) > 1):
                draft.start, draft.end = month_of(draft.start), None  # on some day of the stay
        draft.place = draft.place or before[-1].place
        draft.venue_country = draft.venue_country or before[-1].venue_country


def _is_yet_to_be(gathering: Draft) -> bool:
    """Whether it is planned for no day that may have come by now."""
    return gathering.status is Status.PLANNED and (gathering.start is None or gathering.start.day is None)


def _speaks_there(draft: Draft, gathering: Draft) -> None:
    """ "Dalam forum itu Presiden X menyerukan ...": whoever says so there is there."""
    for part in [p for p in draft.parts if p.role is Role.ACTOR and p.entity.startswith("person/")]:
        if part.entity not in gathering.entities():
            add_part(gathering, Part(part.entity, Role.ATTENDEE, part.evidence, part.speaks_for))


NEAR_MEETING = 5
"""Sentences in which "that meeting" is the last one told."""


def _on_that_visit(passage: Passage, pointed: list[int]) -> bool:
    """ "During that visit they agreed", "dalam lawatan tersebut": on the journey told last."""
    words, units = passage.language.words, passage.nodes
    step = 1 if passage.language.nouns_after else 2
    return any(
        units[n].low in words.time.journeys and n >= step and units[n - step].low in words.place.on_a_visit
        for n in pointed
    )


def _happens_at(passage: Passage, trigger: Trigger, noun: int) -> bool:
    """ "dalam pertemuan itu", "At the same meeting they ...": not "asked X to take part in the talks"."""
    units, pack = passage.nodes, passage.language
    lead = noun - 1
    if pack.nouns_after:
        return noun > 0 and units[lead].low in pack.words.place.within
    while lead > 0 and units[lead].low in pack.words.place.definite | pack.words.place.same:
        lead -= 1
    within = pack.words.place.within - (frozenset() if lead == 0 else pack.words.place.inside - {"at"})
    planned = pack.words.clause.infinitives | pack.complementizers
    return units[lead].low in within and planned.isdisjoint(units.lows[trigger.last : noun])


def _may_be_meant(draft: Draft, told: Draft) -> bool:
    """Whether people came together in what was told, and two of them could still meet beside it."""
    large = told.name is not None or told.kind in (Kind.CONFERENCE, Kind.SUMMIT)
    signed = told.kind is Kind.SIGNING and told.place is not None
    return (told.kind in GATHERINGS or signed) and (large or draft.kind is not Kind.MEETING)


AT_MEETINGS = frozenset({Kind.STATEMENT, Kind.SIGNING, Kind.MEETING})
"""Kinds of what is done at a meeting that "that meeting" points to."""
