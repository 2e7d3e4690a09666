"""Who signs a paper that a passive verb tells of, and who only looks on."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.clauses.coordination import coordinated
from kg.extract.clauses.governed import governed
from kg.extract.drafts import Draft, Part, state_of
from kg.extract.parties.by_whom_left import acting_state
from kg.extract.parties.papers_with import OWNED, by_his_state, owner_of, with_one
from kg.extract.parties.witnesses import as_witnesses
from kg.extract.passage import Passage, Telling, may_take_part
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.dashes import is_hyphened
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language
from kg.model import Evidence, Kind, Plover, Role, Status, ZoneKind
from kg.records import replace


def parties_of_paper(passage: Passage, trigger: Trigger, draft: Draft, slots: Slots) -> list[Phrase]:
    """ "Perjanjian antara X dan Y diteken", "pakta dengan X diteken Y": the parties named with a paper."""
    pair = _paired(passage, trigger)
    if draft.entities(Role.SIGNATORY) and (not pair or passage.language.nouns_after):
        return before_verb(passage, trigger, "with")
    parties = (
        before_verb(passage, trigger, "between")
        or pair
        or _of_one_with(passage, trigger)
        or by_his_state(passage, trigger)
        or slots.get("object")
        or []
    )
    several = len(parties) > 1 or any(p.others for p in parties)  # "perjanjian kedua negara, yang diteken"
    return parties if several else _of_who_says_so(passage, trigger)


def _of_who_says_so(passage: Passage, trigger: Trigger) -> list[Phrase]:
    """ "X and Y said a treaty would be signed": those whose it is; by one of them see `by_his_state`."""
    nodes, pack = passage.nodes, passage.language
    lows = nodes.lows[max(0, trigger.first - PAPER_BEFORE) : trigger.first]
    if pack.nouns_after or pack.words.name.papers.isdisjoint(lows) or not pack.negations.isdisjoint(lows):
        return []
    says = [n for n in range(1, len(nodes)) if nodes[n].low in pack.sayings and nodes[n - 1].actor]
    if not says:
        return []
    at, begin = says[0] - 1, 0 if says[0] < trigger.first else trigger.last
    saying = (acting_state(p) for p in coordinated(nodes, at, begin, pack))
    parties = [state for state in saying if state is not None]
    return parties if len(parties) > 1 else []


PAPER_BEFORE = 9
"""Nodes before "signed" among which the paper stands: "a treaty with Chad on the border would be signed"."""


def for_their_states(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "X signed the papers for Nigeria and Y for Cameroon": whoever signs for his state, and the states."""
    slots = _who_watches_too(slots)
    if trigger.frame.kind is Kind.SIGNING and not trigger.noun and not trigger.passive:
        each = _each_for_his_own(passage, trigger)
        slots = {**slots, "subject": each} if each else slots
    named = slots.get("for") or []
    behalf = slots.get("behalf") or []
    signed = trigger.frame.kind is Kind.SIGNING and trigger.passive  # "X atas nama Chad dan Y atas nama Mali"
    sent = [p for p in behalf if signed or p.kind in (PhraseKind.COUNTRY, PhraseKind.ORGANIZATION)]
    if sent and not trigger.noun and trigger.frame.roles.get("subject") in (Role.SIGNATORY, Role.ACTOR):
        return {**slots, "subject": [*(slots.get("subject") or []), *sent]}
    states = {p.entity for p in named if p.kind is PhraseKind.COUNTRY}
    people = any(p.kind is PhraseKind.PERSON for p in named)
    if trigger.frame.kind is not Kind.SIGNING or trigger.noun or not people:
        return slots
    if len(states) < 2:  # "by X for the army and Y for the rebels"
        joined = [p for p in named if p.kind is PhraseKind.PERSON and _is_joined(passage, p)]
        return {**slots, "subject": [*(slots.get("subject") or []), *joined]} if trigger.passive else slots
    return {**slots, "with": [*(slots.get("with") or []), *named]}


def _is_joined(passage: Passage, phrase: Phrase) -> bool:
    """Whether a joint stands right before a phrase: "and Y"."""
    nodes, joints = passage.nodes, passage.language.words.clause.joints
    return any(nodes[n].phrase is phrase and nodes[n - 1].low in joints for n in range(1, len(nodes)))


def _each_for_his_own(passage: Passage, trigger: Trigger) -> list[Phrase]:
    """ "X, for Togo, and Y, for Ghana, signed", "X for Togo and Y for Ghana signed": all of them."""
    units, pack = passage.nodes, passage.language
    at, found, people = trigger.first - 1, list[Phrase](), 0
    while at > 0 and (pack.before_verbs(units[at].low) or units[at].date is not None or units[at].low == ","):
        at -= 1
    while at > 1:
        state = units[at].phrase
        lead = at - 1 - (units[at - 1].low in pack.determiners)
        if pack.prepositions.get(" ".join(units.lows[lead - 1 : lead + 1])) in FOR:
            lead -= 1  # "atas nama China"
        led = units.lows[lead:at] if units[lead].phrase is None else ()
        served = pack.prepositions.get(units[lead].low) in FOR or pack.prepositions.get(" ".join(led)) in FOR
        at = lead - 1 - (units[lead - 1].low == ",")
        person = units[at].phrase if at >= 0 else None
        if not served or state is None or person is None or person.kind is not PhraseKind.PERSON:
            break
        found, people = [person, state, *found], people + 1
        at -= 1
        while at > 1 and (units[at].low == "," or units[at].low in pack.words.clause.joints):
            at -= 1
    return found if people > 1 else []


FOR = ("for", "behalf")
"""Slots of the state for which somebody signs."""


def _who_watches_too(slots: Slots) -> Slots:
    """ "meneken MoU, disaksikan X bersama Y": both look on, and neither signs."""
    watching, beside = slots.get("presence") or [], slots.get("with") or []
    too = [p for p in beside if watching and p.begin > watching[-1].begin]
    if not too:
        return slots
    return {**slots, "presence": [*watching, *too], "with": [p for p in beside if p not in too]}


def those_who_met(
    telling: Telling, passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence
) -> None:
    """ "X and Y held talks. A treaty was signed afterwards": by the states that met just before."""
    units, pack = passage.nodes, passage.language
    near = units.lows[max(0, trigger.first - 8) : trigger.first]
    indefinite = not pack.words.clause.indefinite.isdisjoint(near) or not pack.numbers.keys().isdisjoint(near)
    sequel = not (pack.words.likewise.sequels | pack.words.clause.subordinators).isdisjoint(units.words)
    follows = then_and_there(passage) if pack.nouns_after else trigger.passive and indefinite and sequel
    after_it = not draft.parts and _goes_on_with_it(passage, trigger)
    if draft.parts or not (after_it or (follows and not any(n.actor for n in units))):
        return
    for before in reversed(telling.drafts):
        if after_it and (before.sentence != passage.index or before.kind not in MET):
            return
        if passage.index - before.sentence > 1 or before.zone is ZoneKind.CAPTION:
            return
        parties = [p for p in before.parts if p.role not in (Role.MEDIATOR, Role.ORGANIZER, Role.CHAIR)]
        states = {state_of(p, telling.speaks) for p in parties}
        if before.kind is Kind.VISIT and before.venue_country is not None:
            states |= {before.venue_country}
        if before.kind in MET and 1 < len(states) <= FEW:
            draft.parts.extend(Part(key, Role.SIGNATORY, evidence) for key in sorted(states))
            if after_it:
                _there_and_then(passage, trigger, draft, before)
            return


def _there_and_then(passage: Passage, trigger: Trigger, draft: Draft, before: Draft) -> None:
    """What goes on with a signing is planned like it, then and there unless told otherwise."""
    behind = passage.nodes[trigger.last :]
    draft.status = before.status
    if all(n.date is None for n in behind):
        draft.start, draft.end, draft.said = before.start, before.end, before.said
    if all(n.phrase is None or n.phrase.place is None for n in behind):
        draft.place, draft.city, draft.venue_country = before.place, before.city, before.venue_country


def _goes_on_with_it(passage: Passage, trigger: Trigger) -> bool:
    """ "X bertemu Y di Lome, dilanjutkan dengan penandatanganan pakta": by those who met; Indonesian."""
    pack, lows = passage.language, passage.nodes.lows
    at = trigger.first - 1
    at -= at > 0 and pack.prepositions.get(lows[at]) in ("with", "by")
    words = pack.words
    follows = at > 0 and lows[at] in words.gathering.outcomes | words.likewise.followed_by
    joined = at > 0 and lows[at - 1] in {",", *pack.relatives, *words.likewise.sequels, *pack.coordinators}
    return pack.nouns_after and trigger.noun and follows and joined


def then_and_there(passage: Passage) -> bool:
    """ "Dalam kesempatan itu ditandatangani ...", "Pertemuan itu ditutup dengan".

    Not what companies or universities sign there.
    """
    pack, lows = passage.language, passage.nodes.lows
    if not (pack.words.people.private.isdisjoint(lows) and pack.words.body.firms.isdisjoint(lows)):
        return False
    if _comes_of_it(passage):
        return True
    leads = pack.words.place.during | pack.words.clause.subjectless
    that = pack.demonstratives | {","}
    if lows[0] in leads and lows[1] in pack.demonstratives and lows[2].isalpha():
        return True  # "Setelah itu dilakukan penandatanganan"
    pairs = zip(lows, lows[1:], lows[2:], strict=False)
    opens = passage.triggers[0]
    told = opens.first == 0 and opens.noun and opens.frame.kind in MET
    return (told and lows[opens.last] in pack.demonstratives) or any(
        lead in leads and noun.isalpha() and behind in that for lead, noun, behind in pairs
    )


def _comes_of_it(passage: Passage) -> bool:
    """ "Puncak dari pertemuan penting ini adalah", "Acara ditutup dengan": what came of it."""
    pack, lows = passage.language, passage.nodes.lows
    words = pack.words.gathering
    if words.highlights.isdisjoint(lows[:OPENING]):
        return False
    if lows[0] in words.highlights and not words.outcomes.isdisjoint(lows[1:3]):
        return True
    noun = next((t for t in passage.triggers if t.noun and t.frame.kind in MET and t.first <= OPENING), None)
    pointed = noun is not None and not pack.demonstratives.isdisjoint(lows[noun.last : noun.last + 2])
    return pointed and any(low in pack.words.office.identities for low in lows)


OPENING = 4
"""Nodes up to what a sentence is about: "Salah satu hasil utama pertemuan itu"."""


def those_who_agreed(telling: Telling, passage: Passage, draft: Draft, evidence: Evidence) -> None:
    """ "The accord is to be signed in Oslo", "A signing ceremony is planned": by those who came to terms.

    Only where the sentence itself names nobody who could sign.
    """
    ahead = draft.status in (Status.PLANNED, Status.CANCELLED)
    named = (n for n, node in enumerate(passage.nodes) if node.actor)
    if draft.parts or not ahead or any(not governed(passage.nodes, n, 0, passage.language) for n in named):
        return
    for before in reversed(telling.drafts):
        if passage.index - before.sentence > TOLD or before.zone is ZoneKind.CAPTION:
            return
        acted = (Role.ATTENDEE, Role.HOST, Role.SIGNATORY, Role.ACTOR)
        parties = [p for p in before.parts if p.role in acted]
        states = {state_of(p, telling.speaks) for p in parties}
        agreed = before.plover is Plover.AGREE or before.kind is Kind.SIGNING or before.kind in MET
        if agreed and 1 < len(states) <= FEW and all(s.partition("/")[0] in PARTIES for s in states):
            draft.parts.extend(Part(key, Role.SIGNATORY, evidence) for key in sorted(states))
            draft.further = True  # what was initialled is another paper than what is to be signed
            return


def those_of_the_ratified(
    telling: Telling, passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence
) -> None:
    """ "Kenya meratifikasi perjanjian dengan Qatar. Perjanjian itu diteken di Doha": both had signed it."""
    pack, lows = passage.language, passage.nodes.lows
    signed = {state_of(p, telling.speaks) for p in draft.parts if p.role is Role.SIGNATORY}
    if not pack.nouns_after or len(signed) > 1 or trigger.noun:
        return
    pointed = pack.back_nouns.get(lows[0]) == "paper" and not pack.demonstratives.isdisjoint(lows[1:3])
    before = 0 if lows[trigger.first - 1] in pack.relatives else 1 if pointed else -1
    told = [d for d in telling.drafts if d.zone is not ZoneKind.CAPTION and d.kind is Kind.MEASURE]
    last = told[-1] if told and 0 <= passage.index - told[-1].sentence <= before else None
    if last is None or last.plover is not Plover.SUPPORT or (not before and last.sentence != passage.index):
        return
    parties = {state_of(p, telling.speaks) for p in last.parts}
    states = {key for key in parties if key.startswith("country/")}
    if len(states) == SIDES and signed <= states:
        draft.parts.extend(Part(key, Role.SIGNATORY, evidence) for key in sorted(states - signed))


SIDES = 2
"""States that a treaty of two has."""

TOLD = 3
"""Sentences back in which it is told who came to terms."""

PARTIES = ("country", "organization")
"""What signs a treaty."""

MET = frozenset({Kind.MEETING, Kind.NEGOTIATION, Kind.SUMMIT, Kind.VISIT})
"""Kinds of events at which states sign something."""

FEW = 4
"""Most states that sign what nobody is said to sign."""


def before_verb(passage: Passage, trigger: Trigger, slot: str) -> list[Phrase]:
    """The actors between a preposition of a slot and a passive verb."""
    units, pack = passage.nodes, passage.language
    for at in range(trigger.first - 1, -1, -1):
        if pack.prepositions.get(units[at].low) == slot:
            return [n.phrase for n in units[at + 1 : trigger.first] if n.actor and n.phrase is not None]
        if slot == "with" and (not pack.nouns_after or units[at].low in {",", ";"}):
            return []
    return []


def _paired(passage: Passage, trigger: Trigger) -> list[Phrase]:
    """ "Perjanjian ekstradisi Indonesia-Singapura diteken", "The Chad-Mali trade pact was signed"."""
    units, pack = passage.nodes, passage.language
    joined = () if pack.nouns_after else range(trigger.first - 2, max(1, trigger.first - OWNED - 2), -1)
    for at in joined:
        one, other = units[at - 2].phrase, units[at].phrase
        paper = not pack.words.name.papers.isdisjoint(units.lows[at + 1 : at + 1 + PAPER])
        if paper and one is not None and other is not None and is_hyphened(units, at):
            return [replace(one, modifier=False), replace(other, modifier=False)]
    paired = [n for n in range(1, trigger.first - 1) if units[n].low in pack.words.deed.paired]
    for at in paired:
        pair = [units[at - 1].phrase, units[at + 1].phrase]
        if all(p is not None and p.kind is PhraseKind.COUNTRY for p in pair):
            return [p for p in pair if p is not None]
    return []


PAPER = 4
"""Words behind two states among which the paper stands: "the Chad-Mali free trade pact"."""


def _of_one_with(passage: Passage, trigger: Trigger) -> list[Phrase]:
    """ "Chad's treaty with Mali, signed in May": whose it is, and whom it is with."""
    at = with_one(passage, trigger)
    other, owner = (passage.nodes[at].phrase, owner_of(passage, at)) if at else (None, None)
    return [owner, other] if owner is not None and other is not None else []


def looking_on(passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """ "signed the treaty, with Guterres looking on": who watches signs nothing."""
    if draft.kind is not Kind.SIGNING:
        if draft.kind is Kind.STATEMENT and draft.plover is Plover.AGREE and not passage.language.nouns_after:
            _with_him_there(passage, draft)
            # "agreed on it, with X present": no party of what they agree on
            draft.parts = [p for p in draft.parts if p.role is not Role.ATTENDEE]
        return
    _with_him_there(passage, draft)
    who = _watched_as(passage, trigger)
    if seen := as_witnesses(passage, trigger):
        keys = {p.entity for p in seen}
        draft.parts = [p for p in draft.parts if p.entity not in keys or p.role is not Role.SIGNATORY]
        who = [*who, *seen]
    draft.add([p for p in who if may_take_part(p, Role.ATTENDEE)], Role.ATTENDEE, draft.evidence[0])


def _with_him_there(passage: Passage, draft: Draft) -> None:
    watching = passage.language.words.place.watching
    at = next((n for n, node in enumerate(passage.nodes) if node.low in watching), None)
    if at is None:
        return
    slots = passage.language.prepositions
    if not passage.language.nouns_after and passage.nodes[at - 1].low in slots:
        return  # "at present"
    lead = next((n for n in range(at, 0, -1) if slots.get(passage.nodes[n].low) == "with"), 0)
    begin, end = passage.nodes[lead].begin, passage.nodes[at].begin
    present = {n.phrase.entity for n in passage.nodes if n.phrase is not None and begin < n.begin < end}
    for part in draft.parts:
        if lead and part.entity in present and part.role in (Role.SIGNATORY, Role.ACTOR):
            part.role = Role.ATTENDEE


def _watched_as(passage: Passage, trigger: Trigger) -> list[Phrase]:
    """ "Guterres looked on as X and Y signed", "X and Y signed as Guterres looked on": Guterres is there."""
    units, pack = passage.nodes, passage.language
    times, lows = pack.words.time.whens | pack.words.time.whiles, passage.nodes.lows
    at = next((n for n in range(1, len(units) - 1) if lows[n] in pack.words.place.watched), 0)
    by = at and lows[at + 1] in pack.words.clause.agents and at + 2 < len(units)
    if by and units[at + 2].actor:  # "and witnessed by Guterres"
        told = units[at + 2].phrase
        return [told] if told is not None and at > trigger.last else []
    if not at or not units[at - 1].actor:
        return []
    row = coordinated(units, at - 1, 0, pack)
    if at > trigger.last:
        lead = next((n for n in range(at - 1, trigger.last, -1) if units[n].phrase is row[0]), 0) - 1
        return row if lows[lead] in times else []
    behind = at + 1 if lows[at + 1] in times else at + 2
    return row if behind < trigger.first and lows[behind] in times else []


def for_theirs(units: Nodes, at: int, pack: Language) -> list[Phrase]:
    """ "X menandatangani atas nama Togo dan Y atas nama Ghana": Y, who signs for his state."""
    slots = pack.prepositions
    out: list[Phrase] = []
    for n in range(at, len(units) - 2):
        phrase = units[n].phrase
        led = slots.get(" ".join(units.lows[n + 1 : n + 3])) or slots.get(units[n + 1].low)
        if units[n].actor and phrase is not None and phrase.kind is PhraseKind.PERSON and led in FOR:
            out.append(phrase)
    return out
