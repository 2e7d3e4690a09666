"""Nouns that point back: "the meeting", "kunjungan itu"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import DateMention, Phrase, PhraseKind
from kg.extract.anaphora.bare_nouns import bare_gathering, kinds_meant
from kg.extract.anaphora.beside_the_held import beside_the_held
from kg.extract.anaphora.his_journey import of_his_journey
from kg.extract.clauses.clauses import clause
from kg.extract.days.days_apart import once_told_of_a_name
from kg.extract.days.others_dates import of_the_last_one
from kg.extract.drafts import Draft, state_of
from kg.extract.passage import GATHERINGS, GREAT, Passage, Telling, body_before, date_draft, place_draft
from kg.extract.places.elsewhere import is_talked_about
from kg.extract.slots import Arguments, Slots
from kg.extract.status.took_place import took_place
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.lengths import before_its_length, of_this_time
from kg.extract.words.verbal import looks_verbal
from kg.language.traits import Trait
from kg.model import EntityKey, Evidence, Kind, Plover, Role, Status, ZoneKind


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
    signing = trigger.frame.kind is Kind.SIGNING and passage.language.nouns_after
    definite = is_definite(passage, trigger) or bare_gathering(telling, passage, trigger, found)
    definite = definite or signing or _of_the_journey(passage, trigger, found)
    if not definite and not _apposed(telling, passage, trigger):
        return None
    if _is_another_round(passage, trigger) and not _this_is(passage, trigger):
        return None
    own = [] if is_chaired(passage, trigger) else _its_own(telling, passage, trigger, found)
    soon = passage.language.words.status.soon
    planned = not soon.isdisjoint(passage.nodes.lows[max(0, trigger.first - 2) : trigger.first])
    candidates: list[Draft] = []
    together = kinds_meant(trigger)
    of_body = trigger.frame.kind in GREAT and body_before(passage, trigger.first)
    for draft in reversed(telling.drafts):
        if draft.zone is ZoneKind.CAPTION and passage.sentence.zone is not ZoneKind.CAPTION:
            continue
        if planned and draft.status is Status.HELD:
            continue  # "discussed the planned conference": not the talks that are told of
        kinds = {draft.kind, trigger.frame.kind}
        same = (len(kinds) == 1 and draft.plover is trigger.frame.plover) or kinds <= together
        same = same or _was_received(passage, trigger, draft)
        same = same or (not own and _is_its_ceremony(passage, trigger, draft))
        if signing and same and not found.slots.get("between") and not found.slots.get("of"):
            return draft  # "menyaksikan penandatanganan itu bersama X"
        if of_body and draft.kind not in GREAT:
            continue  # "met X at the African Union summit": where they met, and not their meeting
        if same and draft.kind in GREAT and _abroad(telling, found, draft):
            break  # "the meeting in Oslo", where the one told before was in Brussels
        present: set[EntityKey | None] = {*draft.entities()}
        if passage.language.nouns_after:  # "pertemuan menlu kedua negara": of the two who met
            present |= {p.speaks_for for p in draft.parts if p.speaks_for is not None}
        elif same and _befalls(trigger):
            present = _those_hit(telling, draft)  # "expelled X after the expulsion of its own envoy": another
        if same and all(
            p.entity in present
            or p.speaks_for in present
            or p.entity == draft.place
            or (draft.kind is Kind.VISIT and _lies_there(telling, p, draft))
            for p in own
        ):
            candidates.append(draft)
    meant = _of_that_size(beside_the_held(passage, trigger, candidates), trigger.frame.kind)
    return _so_called(meant, passage.nodes[trigger.last - 1].low)


def _its_own(telling: Telling, passage: Passage, trigger: Trigger, found: Arguments) -> list[Phrase]:
    """Whom and, of a visit, which places a noun names that may point back."""
    own = [p for slot in ("with", "between", "of") for p in found.slots.get(slot, ())]
    if trigger.frame.kind is not Kind.VISIT:
        return own
    there = [p for slot in ("to", "at", "object") for p in found.slots.get(slot, ())]
    if _this_is(passage, trigger):  # "Kunjungan ini merupakan kunjungan pertama X ke Asia"
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


def is_definite(passage: Passage, trigger: Trigger) -> bool:
    """Whether a noun points back: "the talks", "perundingan itu", "kunjungannya"."""
    pack = passage.language
    after = passage.nodes[trigger.last].low if trigger.last < len(passage.nodes) else ""
    if pack.nouns_after:
        beside = {*passage.nodes.lows[max(0, trigger.first - 2) : trigger.first]}
        if beside & pack.words.place.sidelines:
            return True  # "di sela-sela KTT"
        if _this_is(passage, trigger):
            return True
        if trigger.first == 0 and (_takes_place(passage, trigger) or _with_its_verb(passage, trigger)):
            return True  # "Penandatanganan berlangsung di Istana Kuning"
        if is_chaired(passage, trigger):
            return True
        mediates = pack.words.deed.mediating.intersection(passage.nodes.lows[: trigger.first][-1:])
        if mediates and after in CLOSING:
            return True  # "X, yang menengahi perundingan, ...": those that were told
        reach = 4
        if after in pack.relatives:
            reach = 15  # "kunjungan yang sedianya berlangsung 6 sampai 8 November itu"
        follow = passage.nodes.lows[trigger.last : trigger.last + reach]
        whose = passage.nodes[trigger.last].text if trigger.last < len(passage.nodes) else ""
        if whose.rpartition(" ")[2] in pack.demonstratives:
            return True  # "Kunjungan Dubes Ghana itu": the word is part of the name's phrase
        noun = passage.nodes[trigger.first].low
        return any(w in pack.demonstratives for w in follow) or pack.bare(noun) != noun
    first = before_its_length(passage.nodes, trigger.first - 1, pack) + 1
    before = passage.nodes.lows[max(0, first - 2) : first]
    told = any(w in pack.words.place.definite for w in before) or after in pack.demonstratives
    return told or of_this_time(passage.nodes, first, pack)


def is_chaired(passage: Passage, trigger: Trigger) -> bool:
    """ "kata X, yang memimpin pertemuan bersama Y": the one told before, whoever leads it with X."""
    pack, lows, first = passage.language, passage.nodes.lows, trigger.first
    if first < 2 or lows[first - 1] not in pack.leads or lows[first - 2] not in pack.relatives:
        return False
    after = lows[trigger.last] if trigger.last < len(lows) else "."
    return pack.nouns_after and (after in CLOSING or pack.prepositions.get(after) == "with")


CLOSING = frozenset({",", "."})
"""What stands behind a noun of which no more is said."""


def _this_is(passage: Passage, trigger: Trigger) -> bool:
    """ "Ini adalah pertemuan pertama kedua menteri", "Kunjungan ini merupakan kunjungan ketiga X ke Fiji".

    So "Kunjungannya merupakan ...", "Ini lawatan pertama X ke Fiji".
    """
    pack, at = passage.language, trigger.first
    opened = passage.nodes.lows[max(0, at - 2) : at]
    if at == 1 and pack.nouns_after:
        # "Ini lawatan pertama X ke Fiji"; "Ini perundingan kedua" may be another
        return opened[0] in pack.demonstratives and trigger.noun and trigger.frame.kind is Kind.VISIT
    pointing = at in (2, 3) and (opened[0] in pack.demonstratives or pack.bare(opened[0]) != opened[0])
    led = pointing and opened[1] in pack.words.verb.becoming
    named = at == 2 or any(t.noun and t.first == 0 for t in passage.triggers)
    return led and named and pack.nouns_after


def _takes_place(passage: Passage, trigger: Trigger) -> bool:
    """ "Pertemuan di Pentagon pada Kamis berlangsung sejam": nothing but day and place before the verb."""
    pack = passage.language
    for node in passage.nodes[trigger.last : trigger.last + 9]:
        if node.low in pack.words.place.happening:
            return True
        beside = node.low in pack.prepositions or node.low in {",", "(", ")"} or not node.low
        if not beside or pack.prepositions.get(node.low) in ("with", "between"):
            return False
    return False


def _with_its_verb(passage: Passage, trigger: Trigger) -> bool:
    """ "Pertemuan dipimpin Menlu X": a bare noun with its verb opens what goes on about the event."""
    behind = passage.nodes.lows[trigger.last : trigger.last + 2]
    rounds = passage.language.words.gathering.rounds
    if not rounds.isdisjoint(passage.nodes.lows[trigger.first : trigger.last]):
        return False  # "Putaran kelima berakhir pada 2 Juni"
    verb = behind[1] if behind and behind[0] in passage.language.auxiliaries and len(behind) > 1 else ""
    return any(looks_verbal(word, passage.language) for word in (*behind[:1], verb))


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


def of_what(passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """Note of which deed told before a statement is, and whether it is a vote."""
    draft.deed, draft.noun = of_a_deed(passage, trigger)
    draft.votes = passage.nodes[trigger.first].low in passage.language.words.status.voted


def of_a_deed(passage: Passage, trigger: Trigger) -> tuple[tuple[Plover, ...] | None, str]:
    """The types that a deed told before may have, and its noun: "the raid", "it", "a step that X denounced".

    No types where the words do not tell them; None where a statement is about no such deed.
    """
    pack, units = passage.language, passage.nodes
    if {Trait.OF_A_DEED, Trait.DEEMS} & trigger.frame.traits:
        return (), ""
    behind, deeds = units.lows[trigger.last : trigger.last + 4], pack.words.deed.deeds
    if pack.nouns_after:
        pointed = set(behind[1:]) & pack.demonstratives
        if not pack.words.deed.nobodys.isdisjoint(behind):
            return None, ""  # "menyatakan keprihatinan atas ketegangan itu": no deed of one
        return (deeds.get(behind[0], ()), behind[0]) if pointed else (None, "")
    ended = behind[:1] in CLOSED  # "voiced concern and"
    ended = ended or (trigger.last > trigger.first + 1 and behind[0] in pack.coordinators)
    ends = trigger.frame.plover is Plover.ACCUSE and ended
    if ends and trigger.frame.kind is Kind.STATEMENT and not trigger.passive:
        return (), ""  # "Ghana voiced concern."
    pronouns = pack.words.clause.body_pronouns
    if not pronouns.isdisjoint((*behind[:1], units[trigger.last - 1].low)):  # "condemned it", "welcomed it"
        return (), ""
    if len(behind) > 1 and behind[0] in pack.words.place.definite and behind[1].isalpha():
        noun = next((word for word in behind[1:] if word in deeds), "")
        return deeds.get(noun, ()), noun
    first, _ = clause(units, trigger, pack)
    faced = trigger.passive or trigger.frame.roles.get("subject") is Role.RECIPIENT  # "The move drew praise"
    if faced and (noun := _undergoing(passage, first, trigger)):
        return deeds.get(noun, ()), noun
    opens = units[first - 1].low if first > 1 else ""
    relative = opens in pack.relatives or opens in pack.complementizers
    at_a_time = opens in pack.words.place.where or opens in pack.words.clause.subordinators
    of_a_noun = relative and not at_a_time and units[first - 2].phrase is None
    apposed = trigger.first == first + 2 and units[first].actor  # "which the chairman, X, called a mistake"
    # not "X, whose ally fell, condemned"
    of_a_noun = of_a_noun and (apposed or "," not in units.lows[first : trigger.first])
    return (() if of_a_noun and any(n.actor for n in units[first : trigger.first]) else None), ""


def _undergoing(passage: Passage, first: int, trigger: Trigger) -> str:
    """ "The step was condemned by X": the noun of a deed that opens a passive clause; "" without one."""
    words, lows = passage.language.words, passage.nodes.lows[first : trigger.first]
    if not lows or lows[0] not in words.place.definite:
        return ""
    if any(n.actor for n in passage.nodes[first : trigger.first]):
        return ""
    return next((w for w in lows[1:] if w in words.deed.deeds or w in words.deed.announced), "")


CLOSED = ((), (".",), (";",))
"""What stands behind words that say all that they say."""


def of_a_visit(passage: Passage, trigger: Trigger) -> bool:
    """ "China denounced the visit", "condemned the trip as premature": the journey told last."""
    pack, behind = passage.language, passage.nodes[trigger.last : trigger.last + 3]
    if pack.nouns_after or trigger.noun or trigger.passive or len(behind) < 2:
        return False
    pointed = behind[0].low in pack.words.place.definite and not any(n.actor for n in behind)
    return pointed and any(n.low in pack.words.time.journeys for n in behind[1:])


def of_the_other(passage: Passage, trigger: Trigger) -> bool:
    """ "accused its neighbour of arming rebels", "against its old rival": the other of two states."""
    return _other_at(passage, trigger) is not None


def _other_at(passage: Passage, trigger: Trigger) -> int | None:
    """Where the noun for the other of two states stands behind a verb: "its former colonial ruler"."""
    pack, units = passage.language, passage.nodes
    others = pack.words.group.others
    if others.isdisjoint(units.words):
        return None
    for at in range(trigger.last, min(trigger.last + 4, len(units) - 1)):
        if units[at].actor:
            return None
        if units[at].low in pack.possessives:
            end = min(at + 4, len(units))
            return next((n for n in range(at + 1, end) if units[n].low in others), None)
    return None


def toward_the_other(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "accused its neighbour of sheltering rebels in Chad": the neighbour, not where they hide."""
    if trigger.noun or trigger.frame.kind is not Kind.STATEMENT or trigger.frame.plover is not Plover.ACCUSE:
        return slots
    at, lows = _other_at(passage, trigger), passage.nodes.lows
    pronouns = passage.language.words.clause.body_pronouns
    if at is None and not pronouns.isdisjoint(lows[trigger.last : trigger.last + 1]):
        at = trigger.last  # "accusing it of sheltering rebels in Chad"
    if at is None:
        return slots
    named = passage.nodes[at + 1 : at + 3]  # "its neighbour Chad", "its neighbour, Chad,"
    if any(n.actor for n in named):
        return slots
    behind, roles = passage.nodes[at].end, trigger.frame.roles
    return {
        slot: [p for p in found if p.begin < behind or roles.get(slot) is not Role.RECIPIENT]
        for slot, found in slots.items()
    }
