"""Frames: what a trigger and its arguments tell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.document import Phrase, PhraseKind
from kg.extract.about import back_noun, fought, inherited
from kg.extract.arguments import Arguments, Slots, arguments, clause, subject
from kg.extract.back import enrich, is_definite, of_a_deed, points_back
from kg.extract.by_place import city_stops, country_at, recipients_by_place
from kg.extract.contexts import contexts
from kg.extract.coordination import coordinated
from kg.extract.drafts import Draft, Part
from kg.extract.implied import first_actor
from kg.extract.named import is_present
from kg.extract.nominal import earlier_round, main_parties
from kg.extract.passage import (
    GATHERINGS,
    PLANNABLE,
    Passage,
    Telling,
    may_take_part,
    new_draft,
)
from kg.extract.status import status_of
from kg.extract.triggers import Trigger
from kg.extract.unnamed import has_unnamed_agent
from kg.extract.whereabouts import where_and_when
from kg.language import speech
from kg.language.pack import Frame, Roles
from kg.model import Evidence, Kind, Plover, Role, Status, ZoneKind

PREFERRED = ("object", "clause", "against", "to", "from", "of", "with", "about", "for", "at")
"""Where the recipient of an act is looked for: the first of these slots that is filled."""


def framed(
    telling: Telling,
    passage: Passage,
    trigger: Trigger,
    starts: Sequence[int],
    here: Sequence[tuple[int, Draft]],
) -> list[tuple[int, Draft]]:
    """The drafts that one trigger tells; none when it only points back or has no participant."""
    found = arguments(passage.nodes, trigger, _stops_of(passage, trigger, starts), passage.language)
    if trigger.noun and (back := points_back(telling, passage, trigger, found)):
        enrich(telling, back, trigger, found)
        return [(trigger.first, back)]
    first, last = clause(passage.nodes, trigger, passage.language)
    status = status_of(passage.nodes, trigger, first, last, passage.language)
    out = []
    for slots in (*_separately(passage, trigger, found.slots), *found.sequels):
        if "subject" not in slots:
            slots = {**slots, "subject": found.slots.get("subject", [])}
        slots = _expelled(telling, trigger, slots)
        own = _owned(passage, trigger, _guest(passage, trigger, slots))
        slots = _controlled(passage, trigger, own)
        if slots is not own:
            status = Status.PLANNED if status is Status.HELD else status
        for draft in _stops(telling, _draft(telling, passage, trigger, slots, found, status, here), slots):
            telling.drafts.append(draft)
            out.append((trigger.first, draft))
            if draft.parts and draft.kind in GATHERINGS and draft.zone is not ZoneKind.CAPTION:
                settled = not trigger.frame.weak or draft.place is not None or draft.start is not None
                telling.topic = draft if settled else telling.topic or draft
    return out


def _stops_of(passage: Passage, trigger: Trigger, starts: Sequence[int]) -> list[int]:
    """Where other events begin; what a statement is about is no other event: "mengecam serangan Israel"."""
    about = set()
    frame = trigger.frame
    reaching = frame.plover in (Plover.ACCUSE, Plover.THREATEN, Plover.AGREE) or bool(frame.words)
    if frame.kind is Kind.STATEMENT and reaching:
        about = {
            t.first for t in passage.triggers if t.first > trigger.first and t.frame.kind not in PLANNABLE
        }
    return [s for s in starts if s != trigger.first and s not in about]


def _separately(passage: Passage, trigger: Trigger, slots: Slots) -> list[Slots]:
    """ "phoned X and Y separately", "X and Y signed separate deals with Z": one event each."""
    if not any(n.low in passage.language.words.place.apart for n in passage.nodes):
        return [slots]
    met, acting = slots.get("object") or [], slots.get("subject") or []
    if trigger.frame.roles.get("object") is Role.ATTENDEE and len(met) > 1:
        return [{**slots, "object": [phrase]} for phrase in met]
    if trigger.frame.kind is Kind.SIGNING and len(acting) > 1 and slots.get("with"):
        return [{**slots, "subject": [phrase]} for phrase in acting]
    return [slots]


def _spokesman(passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence) -> None:
    """ "Kerry menyatakan AS mendukung ...": whoever says what his country does, does it too."""
    acting = draft.entities(Role.ACTOR)
    sayings = speech(passage.language.code).verbs
    for at in range(trigger.first - 1, 0, -1):
        phrase = passage.nodes[at - 1].phrase
        if passage.nodes[at].low in sayings and phrase is not None and phrase.kind is PhraseKind.PERSON:
            if phrase.speaks_for in acting and phrase.entity not in acting:
                draft.add([phrase], Role.ACTOR, evidence)
            return


def _of_this_sentence(here: Sequence[tuple[int, Draft]]) -> str:
    """ "Pencabutan sanksi oleh AS disambut baik X": the class of what the sentence told before."""
    told = here[-1][1] if here else None
    if told is None:
        return ""
    return "paper" if told.kind is Kind.SIGNING else "act" if told.kind is Kind.MEASURE else ""


def _guest(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "X, dalam kunjungan ke Kampala, mengakui ...": whose visit it is stands as the sentence's subject."""
    pack, units = passage.language, passage.nodes
    alone = trigger.noun and trigger.frame.kind is Kind.VISIT and pack.nouns_after
    if not alone or slots.get("of") or slots.get("subject") or trigger.first == 0:
        return slots
    led_by = {n.low for n in units[max(0, trigger.first - 2) : trigger.first]}
    guest = first_actor(units, pack) if led_by & pack.words.place.during else None
    return {**slots, "subject": [guest]} if guest is not None else slots


def _owned(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "Erdogan menerimanya": the object is whoever the sentence before was about."""
    before = passage.before
    if (
        before is None
        or slots.get("object")
        or not any(n.owns for n in passage.nodes[trigger.first : trigger.last])
    ):
        return slots
    acting = {k for p in slots.get("subject", ()) for k in (p.entity, p.speaks_for)}
    return slots if before.entity in acting else {**slots, "object": [before]}


OUSTED = frozenset({"expel", "deport"})


def _expelled(telling: Telling, trigger: Trigger, slots: Slots) -> Slots:
    """ "Duta Besar Swedia diusir dari Baghdad": by the country that he must leave."""
    ousting = trigger.passive and trigger.frame.mode in OUSTED and not slots.get("subject")
    for phrase in slots.get("from", ()) if ousting else ():
        if (country := country_at(telling, phrase)) is not None:
            left = replace(phrase, kind=PhraseKind.COUNTRY, entity=country, speaks_for=country)
            return {**slots, "subject": [left], "from": []}
    return slots


def _controlled(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "mengundang X untuk berkunjung": whoever is asked to does it."""
    pack, units = passage.language, passage.nodes
    asking = next((t for t in reversed(passage.triggers) if t.last <= trigger.first), None)
    if not pack.nouns_after or trigger.noun or trigger.frame.kind not in PLANNABLE or asking is None:
        return slots
    if asking.frame.plover is not Plover.REQUEST or asking.passive:
        return slots
    for at in range(trigger.first - 1, asking.last - 1, -1):
        phrase = units[at].phrase
        if phrase is not None and units[at].actor:
            return {**slots, "subject": coordinated(units, at, asking.last, pack)}
        if units[at].low == ",":
            return slots
    return slots


def _stops(telling: Telling, draft: Draft | None, slots: Slots) -> list[Draft]:
    """A held visit to several countries is a visit to each; a planned one is one journey."""
    if draft is None:
        return []
    if draft.kind is Kind.VISIT and draft.status is Status.HELD:
        cities = city_stops(telling, draft, slots)
        if len(cities) > 1:
            return cities
    hosts = [p for p in draft.parts if p.role is Role.HOST and p.entity.startswith("country/")]
    if draft.kind is not Kind.VISIT or len(hosts) < 2:
        return [draft]
    draft.place = draft.venue_country = None
    if draft.status is not Status.HELD:
        return [draft]
    others = [p for p in draft.parts if p not in hosts]
    return [
        replace(draft, parts=[*others, host], place=host.entity, venue_country=host.entity) for host in hosts
    ]


def _draft(
    telling: Telling,
    passage: Passage,
    trigger: Trigger,
    slots: Slots,
    found: Arguments,
    status: Status,
    here: Sequence[tuple[int, Draft]],
) -> Draft | None:
    frame = trigger.frame
    if frame.requires and not slots.get(frame.requires):
        return None
    evidence = Evidence(found.begin, found.end, f"frame:{frame.id}", 0.75 if frame.weak else 0.85)
    draft = new_draft(passage, frame.kind, frame.plover, evidence, status)
    draft.frame, draft.mode = frame.id, frame.mode
    draft.contexts = contexts(frame.contexts, [t.low for t in passage.sentence.tokens])
    draft.earlier = _is_earlier(passage, trigger)
    _take_part(draft, frame, slots, evidence, trigger.noun)
    if draft.kind is Kind.SIGNING and trigger.passive and not draft.entities(Role.SIGNATORY):
        draft.add(_between(passage, trigger), Role.SIGNATORY, evidence)
    if trigger.noun and draft.kind is Kind.MEETING:
        _of_a_group(telling, draft, slots)
    if trigger.noun and draft.kind in GATHERINGS:
        _around(passage, trigger, draft, evidence)
        _nominal_name(telling, passage, trigger, draft)
    if trigger.noun:
        main_parties(passage, trigger, draft, evidence)
        earlier_round(telling, passage, trigger, draft)
        _parties_told_before(telling, passage, trigger, draft, evidence)
    gathering = draft.kind in GATHERINGS or draft.kind is Kind.CALL
    gathering = gathering or draft.kind is Kind.SIGNING
    held = trigger.noun and gathering and bool(passage.bonds)  # a tie may bring its people
    draft.unnamed = has_unnamed_agent(passage, trigger, draft)
    if not held and not draft.unnamed and (not draft.parts or (frame.weak and not _enough(draft))):
        return None
    recipients_by_place(telling, passage, draft, frame, slots, evidence)
    if draft.kind in (Kind.STATEMENT, Kind.MEASURE):
        _spokesman(passage, trigger, draft, evidence)
    if draft.kind is Kind.STATEMENT:
        draft.about = back_noun(passage, trigger) or (_of_this_sentence(here) if trigger.passive else "")
        draft.deed = of_a_deed(passage, trigger)
        if _at_home(passage, trigger, draft):  # "condemned the coup in Niger", "appealed for calm in Kenya"
            draft.add(_where_done(slots, draft), Role.RECIPIENT, evidence)
    draft.evidence = [_spanning(passage, draft, evidence)]
    where_and_when(telling, passage, trigger, slots, found, draft)
    return draft


def _parties_told_before(
    telling: Telling, passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence
) -> None:
    """Talks, meetings and fights without parties of their own have those told before."""
    alone = not draft.entities(Role.ATTENDEE)
    if draft.kind is Kind.NEGOTIATION and alone:
        _parties_before(telling, passage, trigger, draft, evidence)
    alone = not draft.entities(Role.ATTENDEE)
    if draft.kind in (Kind.NEGOTIATION, Kind.MEETING) and alone and _further(passage, trigger):
        inherited(telling, draft, evidence)
    if trigger.frame.id == "clash" and not draft.parts:
        fought(telling, draft, evidence)


def _parties_before(
    telling: Telling, passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence
) -> None:
    """ "The talks" behind a signed truce are between those who signed it."""
    before = next((d for d in reversed(telling.drafts) if d.zone is not ZoneKind.CAPTION), None)
    if before is None or before.kind is not Kind.SIGNING or not is_definite(passage, trigger):
        return
    for part in before.parts:
        if part.role is Role.SIGNATORY:
            draft.parts.append(Part(part.entity, Role.ATTENDEE, evidence, part.speaks_for))


def _further(passage: Passage, trigger: Trigger) -> bool:
    """ "putaran ketiga", "pertemuan lanjutan", "perundingannya": another round of talks told before."""
    words = {n.low for n in passage.nodes[trigger.first : trigger.last + 2]}
    own = any(w.endswith("nya") for w in words) and passage.language.nouns_after
    return own or bool(words & passage.language.further)


def _between(passage: Passage, trigger: Trigger) -> list[Phrase]:
    """ "Perjanjian antara X dan Y diteken": the parties named before a passive verb."""
    units, pack = passage.nodes, passage.language
    for at in range(trigger.first - 1, -1, -1):
        if pack.prepositions.get(units[at].low) == "between":
            return [n.phrase for n in units[at + 1 : trigger.first] if n.actor and n.phrase is not None]
    return []


def _of_a_group(telling: Telling, draft: Draft, slots: Slots) -> None:
    """A meeting of a group's ministers is the group's conference, which the group organizes."""
    for phrase in slots.get("of", ()):
        organization = telling.known.reference.organizations.get(phrase.entity)
        if organization and organization.cls in ("CountryGroup", "InternationalOrganization"):
            draft.kind = Kind.CONFERENCE
            for part in draft.parts:
                if part.entity == phrase.entity:
                    part.role = Role.ORGANIZER
            return


def _is_earlier(passage: Passage, trigger: Trigger) -> bool:
    """ "Sebelumnya, ...", "had accused": told as having been before the news."""
    near = {n.low for n in passage.nodes[max(0, trigger.first - 4) : trigger.first]}
    had = passage.language.words.clause.pluperfects
    return bool(near & had) or any(n.low in passage.language.earlier for n in passage.nodes)


def _take_part(draft: Draft, frame: Frame, slots: Slots, evidence: Evidence, noun: bool) -> None:
    """Give the phrases of each slot the frame's role."""
    for slot, phrases in _roles(_without_own(slots, frame.roles), frame.roles).items():
        if slot == "of" and not noun and frame.roles[slot] is not Role.RECIPIENT:
            continue  # "signed a plan of ...": only an event noun belongs to its participants
        taking = [p for p in phrases if may_take_part(p, frame.roles[slot])]
        if frame.roles[slot] is Role.APPOINTEE:
            taking = [p for p in taking if p.kind is PhraseKind.PERSON]
        if frame.roles[slot] is Role.RECIPIENT:
            taking = [
                _behind_organ(p, frame) for p in taking if slot != "at" or p.kind is PhraseKind.ORGANIZATION
            ]
        if frame.receiving and frame.roles[slot] is Role.RECIPIENT:
            taking = [replace(p, speaks_for=p.accredited) if p.accredited else p for p in taking]
        draft.add(taking, frame.roles[slot], evidence)
    if frame.plover in DONE_SOMEWHERE and not frame.elsewhere and not draft.entities(Role.RECIPIENT):
        draft.add(_where_done(slots, draft), Role.RECIPIENT, evidence)
    if frame.host_acts and not draft.entities(Role.ACTOR):
        _host_acts(draft, slots, evidence)
    if frame.receiving and not draft.entities(Role.ACTOR):
        for phrase in slots.get("object", ()):
            if phrase.accredited and phrase.speaks_for:  # "he was recalled": by his own country
                draft.parts.append(Part(phrase.speaks_for, Role.ACTOR, evidence))


def _host_acts(draft: Draft, slots: Slots, evidence: Evidence) -> None:
    """ "Chile's ambassador to Peru was summoned": by Peru."""
    for phrase in slots.get("object", ()):
        if phrase.accredited and not draft.entities(Role.ACTOR):
            draft.parts.append(Part(phrase.accredited, Role.ACTOR, evidence))


def _behind_organ(phrase: Phrase, frame: Frame) -> Phrase:
    """An embassy or ministry takes part only where it acts: what is done toward it is toward its country.

    An attack is on the building.
    """
    organ = phrase.entity.partition("/")[2].startswith(ORGANS)
    if organ and phrase.speaks_for is not None and frame.plover is not Plover.ASSAULT:
        return replace(phrase, kind=PhraseKind.COUNTRY, entity=phrase.speaks_for)
    return phrase


ORGANS = ("embassy-of", "consulate", "high-commission-of", "ministry-of", "mfa-", "kemlu")
"""How the keys of missions and foreign ministries begin."""


def _enough(draft: Draft) -> bool:
    return len(draft.parts) > 1 or (
        draft.kind not in (Kind.MEETING, Kind.CALL, Kind.NEGOTIATION) and bool(draft.parts)
    )


def _roles(slots: Slots, roles: Roles) -> dict[str, list[Phrase]]:
    """The filled slots that have a role; of several recipients' slots only the first."""
    out: dict[str, list[Phrase]] = {}
    recipients = [s for s in PREFERRED if slots.get(s) and roles.get(s) is Role.RECIPIENT]
    for slot, phrases in slots.items():
        role = roles.get(slot)
        if role is None or not phrases:
            continue
        if role is Role.RECIPIENT and slot != recipients[0]:
            continue
        out[slot] = phrases
    return out


def _around(passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence) -> None:
    """ "X with Y at a council meeting", "At a meeting on Monday, X and Y agreed": who is there attends."""
    units, within = passage.nodes, passage.language.words.place.within
    before = trigger.first - 1
    while before > 0 and units[before].low and units[before].low not in within and trigger.first - before < 4:
        before -= 1
    if before < 0 or units[before].low not in within:
        return
    spread = (
        draft.kind in (Kind.CEREMONY, Kind.CONFERENCE, Kind.SUMMIT)
        or passage.sentence.zone is ZoneKind.CAPTION
    )
    if before > 1 and not spread:
        return
    if before > 1:
        people = [
            n.phrase
            for at, n in enumerate(units[:before])
            if n.actor and n.phrase and is_present(passage, at)
        ]
    else:
        behind = next((t for t in passage.triggers if t.first >= trigger.last), None)
        people = subject(units, trigger.last, behind, passage.language) if behind else []
    draft.add([p for p in people if not p.modifier], Role.ATTENDEE, evidence)


def _nominal_name(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """ "a council meeting of the Indian Ocean Rim Association" names itself by its words."""
    last = passage.nodes[trigger.last - 1].low
    of = passage.language.prepositions.get(last) == "of"
    if draft.kind not in (Kind.CONFERENCE, Kind.SUMMIT) or not of:
        return
    for node in passage.nodes[trigger.last : trigger.last + 3]:
        if node.phrase is not None and node.phrase.kind in (PhraseKind.ORGANIZATION, PhraseKind.GROUP):
            draft.aliases.append(telling.article.text[passage.nodes[trigger.first].begin : node.end])
            return


def _at_home(passage: Passage, trigger: Trigger, draft: Draft) -> bool:
    """Whether a statement toward nobody is about something that a country does within itself."""
    if draft.entities(Role.RECIPIENT) or draft.plover not in (Plover.REQUEST, Plover.ACCUSE):
        return False
    domestic = passage.language.words.clause.domestic
    return any(n.low in domestic for n in passage.nodes[trigger.last : trigger.last + 8])


DONE_SOMEWHERE = frozenset({Plover.ASSAULT, Plover.SANCTION, Plover.RETREAT, Plover.SUPPORT, Plover.AGREE})
"""Types of acts that are toward the country where they are done: "struck targets in Syria"."""


def _where_done(slots: Slots, draft: Draft) -> list[Phrase]:
    """The foreign country in which an act without another recipient is done; words are spoken anywhere."""
    if draft.kind is not Kind.MEASURE and draft.plover not in (Plover.AGREE, Plover.REQUEST, Plover.ACCUSE):
        return []
    own = {k for p in draft.parts for k in (p.entity, p.speaks_for)}
    there = [*slots.get("at", ()), *slots.get("near", ())]
    return [p for p in there if p.kind is PhraseKind.COUNTRY and p.entity not in own and not p.modifier]


def _without_own(slots: Slots, roles: Roles) -> Slots:
    """The slots without recipients that are the actor or the actor's own country."""
    own = {k for p in slots.get("subject", ()) for k in (p.entity, p.speaks_for) if k is not None}
    if not own or roles.get("object") is not Role.RECIPIENT:
        return slots
    return {
        slot: phrases
        if slot == "subject" or roles.get(slot) is not Role.RECIPIENT
        else [p for p in phrases if p.entity not in own and p.speaks_for not in own]
        for slot, phrases in slots.items()
    }


def _spanning(passage: Passage, draft: Draft, evidence: Evidence) -> Evidence:
    """Evidence from the first participant to the last, so that it can be read alone."""
    begin = min([evidence.begin, *(p.evidence.begin for p in draft.parts)])
    end = max([evidence.end, *(p.evidence.end for p in draft.parts)])
    return Evidence(begin, end, evidence.rule, evidence.confidence)
