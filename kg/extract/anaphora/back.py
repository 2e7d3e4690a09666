"""Nouns that point back: "the meeting", "kunjungan itu"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.document import DateMention, Phrase, PhraseKind
from kg.extract.anaphora.bare_nouns import bare_gathering, kinds_meant
from kg.extract.anaphora.beside_the_held import beside_the_held
from kg.extract.anaphora.definite import is_chaired, is_definite, this_is
from kg.extract.anaphora.his_journey import of_his_journey
from kg.extract.days.days_apart import once_told_of_a_name
from kg.extract.days.others_dates import of_the_last_one
from kg.extract.drafts import Draft, state_of
from kg.extract.passage import GATHERINGS, GREAT, Passage, Telling, body_before, date_draft, place_draft
from kg.extract.places.elsewhere import is_talked_about
from kg.extract.slots import Arguments
from kg.extract.status.took_place import took_place
from kg.extract.triggers.triggers import Trigger
from kg.language.traits import Trait
from kg.model import EntityKey, Evidence, Kind, Role, Status, ZoneKind


def points_back(
    telling: Telling,
    passage: Passage,
    trigger: Trigger,
    found: Arguments,
    here: Sequence[tuple[int, Draft]],
) -> Draft | None:
    """The event that "the meeting" or "kunjungan itu" refers to, if it brings no new participants."""
    named = next((d for at, d in here if at == trigger.first - 1 and d.name), None)
    if named is not None and {named.kind, trigger.frame.kind} <= GATHERINGS:
        return named  # "the RCDD conference, which follows the seminar": not what was told last
    right_before = telling.drafts[-1] if _told_right_before(telling, passage, trigger) else None
    if (told := right_before or of_his_journey(telling, passage, trigger, found)) is not None:
        return told
    if not _speaks_of_what_was_told(telling, passage, trigger, found):
        return None
    if _is_another_round(passage, trigger) and not this_is(passage, trigger):
        return None
    own = [] if is_chaired(passage, trigger) else _its_own(telling, passage, trigger, found)
    alike = (d for d in _in_view(telling, passage, trigger) if _of_that_kind(passage, trigger, d, own))
    of_the_paper = _names_the_signing(passage, trigger) and not any(map(found.slots.get, ("between", "of")))
    candidates: list[Draft] = []
    for draft in alike:
        if of_the_paper:
            return draft  # "menyaksikan penandatanganan itu bersama X"
        if draft.kind in GREAT and _abroad(telling, found, draft):
            break  # "the meeting in Oslo", where the one told before was in Brussels
        if _has_them_all(telling, passage, trigger, draft, own):
            candidates.append(draft)
    meant = _of_that_size(beside_the_held(passage, trigger, candidates), trigger.frame.kind)
    return _so_called(meant, passage.nodes[trigger.last - 1].low)


def _speaks_of_what_was_told(telling: Telling, passage: Passage, trigger: Trigger, found: Arguments) -> bool:
    """Whether its words say that the text has told it: "the", "itu", an apposition, a journey's own noun."""
    definite = is_definite(passage, trigger) or bare_gathering(telling, passage, trigger, found)
    definite = definite or _names_the_signing(passage, trigger) or _of_the_journey(passage, trigger, found)
    return definite or _apposed(telling, passage, trigger)


def _names_the_signing(passage: Passage, trigger: Trigger) -> bool:
    """ "penandatanganan": an Indonesian noun of signing is of the paper told before."""
    return trigger.frame.kind is Kind.SIGNING and passage.language.nouns_after


def _in_view(telling: Telling, passage: Passage, trigger: Trigger) -> Iterator[Draft]:
    """The events that a noun may mean, the last told first."""
    soon = passage.language.words.status.soon
    planned = not soon.isdisjoint(passage.nodes.lows[max(0, trigger.first - 2) : trigger.first])
    body = body_before(passage, trigger.first)
    summit = trigger.frame.kind in GREAT
    for draft in reversed(telling.drafts):
        if draft.zone is ZoneKind.CAPTION and passage.sentence.zone is not ZoneKind.CAPTION:
            continue
        if planned and draft.status is Status.HELD:
            continue  # "discussed the planned conference": not the talks that are told of
        if body is not None and summit and draft.kind not in GREAT:
            continue  # "met X at the African Union summit": where they met, and not their meeting
        if body is not None and _of_another_body(body, draft, summit):
            continue
        yield draft


def _of_another_body(body: Phrase, draft: Draft, summit: bool) -> bool:
    """ "will attend a meeting of IGAD. In May he was at the African Union summit": not what IGAD holds.

    So in "X met Y. Y flew home after the BRICS meeting": not what two hold who are none of the body.
    """
    its_own = draft.entities(Role.ORGANIZER) if summit else draft.involved()
    return bool(its_own) and {body.entity, body.speaks_for}.isdisjoint(its_own)


def _of_that_kind(passage: Passage, trigger: Trigger, draft: Draft, own: Sequence[Phrase]) -> bool:
    """Whether the noun is one for an event of that kind and type."""
    kinds = {draft.kind, trigger.frame.kind}
    if (len(kinds) == 1 and draft.plover is trigger.frame.plover) or kinds <= kinds_meant(trigger):
        return True
    return _was_received(passage, trigger, draft) or (not own and _is_its_ceremony(passage, trigger, draft))


def _has_them_all(
    telling: Telling, passage: Passage, trigger: Trigger, draft: Draft, own: Sequence[Phrase]
) -> bool:
    """Whether all whom the noun names were in the event, and all places that it names lie there."""
    present: set[EntityKey | None] = {*draft.entities()}
    if passage.language.nouns_after:  # "pertemuan menlu kedua negara": of the two who met
        present |= {p.speaks_for for p in draft.parts if p.speaks_for is not None}
    elif _befalls(trigger):
        present = _those_hit(telling, draft)  # "expelled X after the expulsion of its own envoy": another
    return all(
        p.entity in present
        or p.speaks_for in present
        or p.entity == draft.place
        or (draft.kind is Kind.VISIT and _lies_there(telling, p, draft))
        for p in own
    )


def _its_own(telling: Telling, passage: Passage, trigger: Trigger, found: Arguments) -> list[Phrase]:
    """Whom and, of a visit, which places a noun names that may point back."""
    own = [p for slot in ("with", "between", "of") for p in found.slots.get(slot, ())]
    if trigger.frame.kind is not Kind.VISIT:
        return own
    there = [p for slot in ("to", "at", "object") for p in found.slots.get(slot, ())]
    if this_is(passage, trigger):  # "Kunjungan ini merupakan kunjungan pertama X ke Asia"
        there = [p for p in there if p.kind is not PhraseKind.PLACE]
    return own + [p for p in there if passage.language.nouns_after or not _of_no_country(telling, p)]


def _is_its_ceremony(passage: Passage, trigger: Trigger, draft: Draft) -> bool:
    """ "The ceremony" behind a signing or an appointment."""
    ceremony = trigger.frame.kind is Kind.CEREMONY and draft.kind in (Kind.SIGNING, Kind.APPOINTMENT)
    return ceremony and passage.nodes[trigger.first].low in passage.language.ceremonies


def _befalls(trigger: Trigger) -> bool:
    """ "the expulsion of X": behind the noun of an act stands whom it befalls."""
    frame = trigger.frame
    return frame.kind is Kind.MEASURE and frame.roles.get("of") is Role.RECIPIENT


def _those_hit(telling: Telling, draft: Draft) -> set[EntityKey | None]:
    """Whom an act befell, and whose people they are."""
    hit = [p for p in draft.parts if p.role is Role.RECIPIENT]
    return {key for p in hit for key in (p.entity, p.speaks_for, state_of(p, telling.speaks)) if key}


def _was_received(passage: Passage, trigger: Trigger, draft: Draft) -> bool:
    """ "menerima kunjungan X. Kunjungan X kali ini ...": the visit is where he was received."""
    received = draft.kind is Kind.MEETING and Trait.RECEIVES in draft.traits
    paid = trigger.frame.kind is Kind.VISIT and trigger.noun
    opens = trigger.first == 1 and passage.nodes[0].low not in passage.language.prepositions
    return received and paid and not opens  # "Ini lawatan pertama X ke Fiji" tells of the visit


def _of_the_journey(passage: Passage, trigger: Trigger, found: Arguments) -> bool:
    """ "landed in Beijing. During his first visit to China": the same journey, where no day parts them."""
    visit = trigger.frame.kind is Kind.VISIT and not passage.language.nouns_after
    near = passage.nodes.lows[max(0, trigger.first - 3) : trigger.first]
    return visit and not found.dates and not passage.language.possessives.isdisjoint(near)


def _lies_there(telling: Telling, phrase: Phrase, draft: Draft) -> bool:
    """ "landed in Beijing. On his arrival at Capital Airport": a place in the country that is visited."""
    if phrase.entity == draft.venue_country:
        return True
    place = telling.known.reference.places.get(phrase.place or phrase.entity)
    return place is not None and draft.venue_country is not None and place.country == draft.venue_country


def _abroad(telling: Telling, found: Arguments, draft: Draft) -> bool:
    """Whether the words say that it was held in another country than the event told before."""
    there = {_country_of(telling, phrase) for phrase in found.places} - {None}
    return draft.venue_country is not None and bool(there) and draft.venue_country not in there


def _country_of(telling: Telling, phrase: Phrase) -> EntityKey | None:
    if phrase.kind is PhraseKind.COUNTRY:
        return phrase.entity
    place = telling.known.reference.places.get(phrase.place or phrase.entity)
    return place.country if place is not None else None


def _of_no_country(telling: Telling, phrase: Phrase) -> bool:
    """ "On his arrival at Muan International Airport": a place that nobody knows parts no visits."""
    place = telling.known.reference.places.get(phrase.place or phrase.entity)
    return phrase.kind is PhraseKind.PLACE and (place is None or place.country is None)


def _of_that_size(candidates: Sequence[Draft], kind: Kind) -> Sequence[Draft]:
    """ "The summit followed a meeting in Lome. Guests at the summit ...": not the meeting told last."""
    if kind not in GREAT or not candidates or candidates[0].kind in GREAT:
        return candidates
    return [d for d in candidates if d.kind is kind] or candidates


def _so_called(candidates: Sequence[Draft], noun: str) -> Draft | None:
    """ "The forum": the last event told, but rather the one named so than one named a seminar."""
    last = next(iter(candidates), None)
    if last is None or last.name is None or _is_called(last, noun):
        return last
    return next((d for d in candidates if _is_called(d, noun)), last)


def _is_called(draft: Draft, noun: str) -> bool:
    return any(noun in name.lower().split() for name in (draft.name or "", *draft.aliases))


def _told_right_before(telling: Telling, passage: Passage, trigger: Trigger) -> bool:
    """ "X bertemu Y pada Selasa, pertemuan pertama kedua negara": behind the comma stands what was told."""
    pack, units = passage.language, passage.nodes
    last = telling.drafts[-1] if telling.drafts else None
    if last is None or not pack.nouns_after or trigger.frame.kind is not Kind.MEETING or trigger.first < 2:
        return False
    told = last.sentence == passage.index and last.kind is Kind.MEETING
    counted = not pack.words.gathering.rounds.isdisjoint(units.lows[trigger.last : trigger.last + 1])
    return told and counted and units[trigger.first - 1].low == ","


def _apposed(telling: Telling, passage: Passage, trigger: Trigger) -> bool:
    """ "hosts the summit, a three-day meeting that began on Friday": the noun says what was just told."""
    pack, units = passage.language, passage.nodes
    last = telling.drafts[-1] if telling.drafts else None
    behind = units.lows[trigger.last] if trigger.last < len(units) else ""
    told = last is not None and last.sentence == passage.index and last.kind in GATHERINGS
    if pack.nouns_after or not told or behind in ("with", "between"):
        return False
    for at in range(trigger.first - 1, max(0, trigger.first - APPOSED), -1):
        if units[at].low == ",":
            return units[at + 1].low in pack.words.clause.indefinite
        if units[at].phrase is not None or units[at].date is not None:
            return False
    return False


APPOSED = 7
"""Nodes back from a noun to the comma before its article: ", a three-day closed-door meeting"."""


def _is_another_round(passage: Passage, trigger: Trigger) -> bool:
    """ "The second round will be held in Tunis": not the talks that the text has told."""
    words = passage.language.words.gathering
    near = passage.nodes.lows[max(0, trigger.first - 2) : trigger.first]
    behind = passage.nodes.lows[trigger.last : trigger.last + 1]
    if passage.language.nouns_after and not (words.rounds | words.next_rounds).isdisjoint(behind):
        return True  # "Pertemuan ketiga diadakan di Beijing", "Pertemuan berikutnya"
    if passage.language.nouns_after and passage.nodes[trigger.first].low in passage.language.words.time.spans:
        return not passage.language.further.isdisjoint(  # "Putaran kedua digelar di Nairobi"
            passage.nodes.lows[trigger.first + 1 : trigger.last + 1]
        )
    talks = trigger.frame.kind is Kind.NEGOTIATION and not passage.language.nouns_after
    return talks and not (words.rounds - words.same_round).isdisjoint(near)


def enrich(telling: Telling, passage: Passage, draft: Draft, trigger: Trigger, found: Arguments) -> None:
    """Places and dates told beside a noun that points back belong to the event it points to."""
    took_place(telling, passage, trigger, draft)
    if is_chaired(passage, trigger):
        evidence = Evidence(found.begin, found.end, f"frame:{trigger.frame.id}", 0.75)
        draft.add(found.slots.get("with", ()), Role.CHAIR, evidence)
    for phrase in found.places:
        if not is_talked_about(passage, phrase, draft):  # "The talks also covered the situation in Gaza"
            place_draft(telling, draft, phrase)
    if trigger.frame.kind is Kind.SIGNING and (signers := found.slots.get("subject")):
        evidence = Evidence(found.begin, found.end, f"frame:{trigger.frame.id}", 0.75)
        draft.add(signers, Role.SIGNATORY, evidence)  # "Penandatanganan dilakukan oleh Menlu X dan Menlu Y"
    for date in found.dates[:1] or _attributed(passage, trigger):
        at = next((n for n, node in enumerate(passage.nodes) if node.date is date), None)
        if at is not None and of_the_last_one(passage, trigger, at):
            continue
        if once_told_of_a_name(telling, passage, trigger, draft, date):
            continue
        if date.until is not None and draft.end is None:
            draft.start = draft.end = None  # "the visit, which was to run from 6 to 8 November"
        if draft.told_on and date.start.day is not None:
            # "expelled and given a week to leave, X confirmed on Thursday ... on Wednesday"
            same = [d for d in telling.drafts if d.told_on and d.sentence == draft.sentence]
            for told in (d for d in same if (d.kind, d.mode) == (draft.kind, draft.mode)):
                told.start, told.told_on = None, False
                date_draft(told, date)
        day = telling.article.day
        ahead = day is not None and date.start.iso > day.iso[: len(date.start.iso)]
        if draft.status is not Status.HELD or not ahead:  # "In that meeting they hoped for ... next month"
            date_draft(draft, date)


def _attributed(passage: Passage, trigger: Trigger) -> list[DateMention]:
    """ "the June 22 visit": the day before an English noun that points back."""
    units, at = passage.nodes, trigger.first
    if passage.language.nouns_after or not trigger.noun or at < 2:
        return []
    day, led = units[at - 1].date, units[at - 2].low in passage.language.determiners
    return [day] if day is not None and led and day.start.day is not None else []
