"""Ties of somebody who takes no part in the event told beside them: "Li will go, a spokesman announced"."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.drafts import Draft
from kg.extract.gatherings.delegations_led import delegation_before, delegation_behind
from kg.extract.gatherings.named_ahead import bid_for
from kg.extract.passage import GATHERINGS, GREAT, Passage
from kg.extract.triggers.triggers import Bond
from kg.extract.words.his_coming import is_coming
from kg.extract.words.verbal import looks_verbal
from kg.language import speech
from kg.model import Kind, Role, Status


def _tells_itself(passage: Passage, bond: Bond, draft: Draft) -> bool:
    """ "melakukan pertemuan" tells a meeting by itself; who announces a visit is no visitor."""
    told = bond.tie.announces and bond.passive and passage.language.nouns_after
    if told and draft.kind in GATHERINGS | {Kind.VISIT, Kind.CALL}:
        return True
    return bond.tie.holds and any(t.first <= bond.first < t.last for t in passage.triggers)


def _only_announced(passage: Passage, bond: Bond, draft: Draft) -> bool:
    """ "Li will visit Malaysia, a spokesperson announced": who announces the visit does not go."""
    english = not passage.language.nouns_after
    return english and bond.tie.tells and draft.kind is Kind.VISIT and bool(draft.entities(Role.VISITOR))


def _did_what_is_judged(passage: Passage, bond: Bond, draft: Draft) -> bool:
    """ "mengecam serangan yang dilakukan Israel": the statement is toward Israel, which does not make it."""
    relative = bond.first > 0 and passage.nodes[bond.first - 1].low in passage.language.relatives
    judged = draft.kind is Kind.STATEMENT and bool(draft.entities(Role.RECIPIENT))
    return judged and relative and bond.passive and passage.language.nouns_after


def _watched_from_afar(passage: Passage, bond: Bond, draft: Draft) -> bool:
    """ "menyaksikan penandatanganan lewat siaran televisi", "watched the signing on television"."""
    screens = passage.language.words.place.broadcasts
    behind = passage.nodes.lows[bond.last : bond.last + WATCHED]
    return bond.tie.role is Role.ATTENDEE and not screens.isdisjoint(behind)


def _held_in_aside(passage: Passage, bond: Bond, draft: Draft) -> bool:
    """ "freed the sailors whom it had held": holding them is no part in what is told."""
    led = passage.nodes[max(0, bond.first - 4) : bond.first]
    relative = any(n.low in passage.language.words.clause.object_relatives for n in led)
    return bond.tie.holds and relative and not bond.passive and bool(draft.entities(Role.ACTOR))


def _opens_no_session(passage: Passage, bond: Bond, draft: Draft) -> bool:
    """ "KTT digelar di X. ... membuka ruang dialog": the verb has an object that is no meeting."""
    behind = passage.nodes.lows[bond.last : bond.last + 1]
    opens = bond.tie.role is Role.OPENER and not bond.passive
    return opens and not passage.language.words.place.no_sessions.isdisjoint(behind)


def _opens_no_signing(passage: Passage, bond: Bond, draft: Draft) -> bool:
    """ "Kuwait, which signed a treaty in May, opened its ports": nobody opens a signing, or chairs it."""
    english = not passage.language.nouns_after
    return english and bond.tie.role in (Role.OPENER, Role.CHAIR) and draft.kind is Kind.SIGNING


def _hosts_no_appointment(passage: Passage, bond: Bond, draft: Draft) -> bool:
    """ "X, who took over in May, refused to boycott the games that Kigali is to host": nobody hosts that."""
    return bond.tie.role is Role.HOST and draft.kind is Kind.APPOINTMENT and not passage.language.nouns_after


def _leads_a_body(passage: Passage, bond: Bond, draft: Draft) -> bool:
    """ "dilantik menggantikan X, yang memimpin lembaga itu sejak 2009": he led a body, and no ceremony."""
    led = passage.nodes[bond.last].phrase if bond.last < len(passage.nodes) else None
    body = led is not None and led.kind is PhraseKind.ORGANIZATION and passage.language.nouns_after
    return body and bond.tie.role is Role.CHAIR and not bond.passive and draft.kind not in GATHERINGS


def _leads_people(passage: Passage, bond: Bond, draft: Draft) -> bool:
    """ "X, who leads the soldiers, met Y", "Z, who leads the north": the verb has an object of its own."""
    units, pack = passage.nodes, passage.language
    if bond.tie.role is not Role.CHAIR or bond.passive or pack.nouns_after:
        return False
    at = bond.last
    while at < len(units) and (units[at].low in pack.determiners or units[at].low in pack.possessives):
        at += 1
    if at < len(units) and units[at].low in pack.words.clause.things:
        return False  # "who chaired it"
    events = {n for t in passage.triggers if t.noun for n in range(t.first, t.last)}
    plain = False
    for n in range(at, min(at + WATCHED, len(units))):
        head = units[n].low in pack.event_words or units[n].low in pack.event_heads
        if units[n].event is not None or n in events or head:
            return False
        phrase = units[n].phrase
        body = phrase is not None and phrase.kind in (PhraseKind.ORGANIZATION, PhraseKind.GROUP)
        if body or units[n].low in pack.words.body.body_nouns:
            great = draft.kind in GREAT  # "hosted by X, who leads the bloc": whose summit it is
            return not great and units[bond.first - 1].low in pack.relatives  # "met X, who chairs the bloc"
        if phrase is not None:
            return units[bond.first - 1].low in pack.relatives  # "who leads the junta of Niger"
        if units[n].low == "-":
            continue  # "the two-day gathering"
        if not units[n].low[:1].isalnum() or units[n].low in pack.prepositions.keys() | pack.coordinators:
            break
        plain = True
    return plain and units[bond.first - 1].low in pack.relatives


WATCHED = 6
"""Words behind a verb of attending that tell it was on a screen."""


def _leads_a_greater_one(passage: Passage, bond: Bond, draft: Draft) -> bool:
    """ "In talks with X, who chaired the summit, Y asked for gas": X chaired the summit, not the talks."""
    units, pack = passage.nodes, passage.language
    led = bond.tie.role in LEADING and not bond.passive and not pack.nouns_after
    if not led or draft.kind in GREAT or units[bond.first - 1].low not in pack.relatives:
        return False
    for n in range(bond.last, min(bond.last + WATCHED, len(units))):
        low = units[n].low
        if low == "," or low in pack.relatives:
            break
        kind = pack.event_words.get(low) or pack.event_heads.get(low)
        if kind is not None:
            return kind is Kind.SUMMIT or (kind in GREAT and draft.sentence == passage.index)
    return False


LEADING = frozenset({Role.CHAIR, Role.OPENER, Role.HOST})
"""What somebody does at a gathering of many."""


def _hosts_a_meal(passage: Passage, bond: Bond, draft: Draft) -> bool:
    """ "X led his side at the talks and also hosted a dinner": he hosts the dinner, and not the talks."""
    near = passage.nodes.lows[bond.last : bond.last + MEAL]
    hosts = bond.tie.role is Role.HOST and not bond.passive and draft.kind is Kind.NEGOTIATION
    return hosts and not passage.language.words.place.meals.isdisjoint(near)


MEAL = 4
"""Nodes behind a verb of hosting in which a meal is named: "hosted an official dinner"."""


def _is_yet_to_be(passage: Passage, bond: Bond, draft: Draft) -> bool:
    """ "held a minute of silence. X will attend the funeral": not the ceremony that has been."""
    been, ahead = draft.kind is Kind.CEREMONY and draft.status is Status.HELD, passage.language.plans
    return been and not ahead.isdisjoint(passage.nodes.lows[max(0, bond.first - 2) : bond.first])


def _of_something_else(passage: Passage, bond: Bond, draft: Draft) -> bool:
    """ "met on Monday. The dispute involves Sudan": the meeting does not include Sudan."""
    if not bond.tie.of_it:
        return False
    pack = passage.language
    for at in range(bond.first - 1, max(-1, bond.first - 1 - SUBJECT), -1):
        low = passage.nodes[at].low
        if low in pack.event_words or low in pack.event_heads or passage.nodes[at].event is not None:
            return False
        ends = low == "," or low in pack.auxiliaries or looks_verbal(low, pack)
        if bond.first - at >= NOUN and (ends or pack.nouns_after):
            return True
    return True


NOUN = 5
"""Most words from the noun of an event to what it includes: "the meeting in Geneva, which also included"."""

SUBJECT = 12
"""The same where the noun's own phrase goes on so far: "A summit on the Nile in Lima on Tuesday drew"."""


def _makes_something_else(passage: Passage, bond: Bond, draft: Draft) -> bool:
    """ "Togo rejected the deal, and X said paying for it was wrong": what one makes or pays stands behind."""
    if passage.language.nouns_after or bond.passive or not bond.tie.holds:
        return False
    acts = draft.kind in (Kind.STATEMENT, Kind.MEASURE) and draft.sentence == passage.index
    return acts and bool(draft.evidence) and draft.evidence[0].end <= passage.nodes[bond.first].begin


def _leads_something_else(passage: Passage, bond: Bond, draft: Draft) -> bool:
    """ "opened talks. Observers from states led by India will watch the vote": the talks are not led."""
    pack, before = passage.language, passage.nodes[bond.first - 1] if bond.first else None
    told_before = draft.sentence != passage.index and bond.passive and bond.tie.role is Role.CHAIR
    if not told_before or pack.nouns_after or before is None or before.phrase is not None:
        return False
    words, low = pack.words, before.low
    events = words.place.assemblies | pack.event_words.keys() | pack.event_heads.keys() | pack.ceremonies
    verbal = pack.passive_auxiliaries | pack.auxiliaries | pack.relatives | words.group.delegations
    return low.isalpha() and low not in events | verbal and not low.endswith(pack.adverbial)


def _tells_others_of_it(passage: Passage, bond: Bond, draft: Draft) -> bool:
    """ "told the BBC the summit had failed", "told the court": spoken to somebody else."""
    units, pack = passage.nodes, passage.language
    said = units[bond.first].low in speech(pack.code).verbs
    if bond.tie.role is not Role.SPEAKER or not said or bond.passive or pack.nouns_after:
        return False
    begin = draft.evidence[-1].begin
    named = [n for n in range(bond.last, len(units)) if units[n].begin <= begin < units[n].end]
    nouns = (t for t in passage.triggers if t.noun and t.frame.kind is draft.kind)
    at = min((*named, *(t.first for t in nouns if t.first >= bond.last)), default=None)
    parting = pack.determiners | pack.complementizers
    return at is None or not parting.isdisjoint(units.lows[bond.last + 1 : at])


ARRANGED = 7
"""Most nodes from "arranged" to "between": "set up a third round of peace talks between"."""


NAMED = 5
"""Nodes from "between" on among which the first of those is named: "between the governments of X and"."""


def _arranges_something_else(passage: Passage, bond: Bond, draft: Draft) -> bool:
    """ "arranged a flight after talks between X and Y", "is preparing talks with X": no mediator there."""
    if not bond.tie.between:
        return False
    if bond.passive:  # "The menu was arranged by X, who met Y"
        return not any(t.noun and t.first < bond.first for t in passage.triggers)
    pack, behind = passage.language, passage.nodes[bond.last : bond.last + ARRANGED]
    slots = [pack.prepositions.get(n.low) for n in behind]
    at = slots.index("between") if "between" in slots else 0
    plain = all(
        n.low and (s is None or n.low in pack.of_words) for n, s in zip(behind[:at], slots, strict=False)
    )
    between = passage.nodes[bond.last + at : bond.last + at + NAMED]
    others = any(n.actor and n.phrase is not None and n.phrase.named for n in between)
    return not at or not plain or not others


def _joins_a_body(passage: Passage, bond: Bond, draft: Draft) -> bool:
    """ "Since Chad joined NATO, X has met Y twice": its verb tells of a measure, not of a guest."""
    attends = bond.tie.role is Role.ATTENDEE and not bond.tie.holds and draft.kind is Kind.MEETING
    return attends and any(t.first == bond.first and t.frame.kind is Kind.MEASURE for t in passage.triggers)


def _hosts_another_one(passage: Passage, bond: Bond, draft: Draft) -> bool:
    """ "KTT ditutup di X. Togo pernah menjadi tuan rumah pada 2018": of the one of that year.

    "X addressed the summit. He offered to host the next one": of one that is yet to be.
    """
    if bond.tie.role is not Role.HOST or bond.passive or draft.sentence == passage.index:
        return False
    words, lows = passage.language.words, passage.nodes.lows
    aims = bond.first > 1 and lows[bond.first - 1] in words.clause.infinitives
    if aims and lows[bond.first - 2] in words.status.offering:
        return True
    near = passage.nodes[bond.last : bond.last + (2 if passage.language.nouns_after else NAMED)]
    days = [n.date for n in near if n.date is not None]
    return draft.start is not None and any(day.start.year != draft.start.year for day in days)


def _bids_for_it(passage: Passage, bond: Bond, draft: Draft) -> bool:
    """ "withdrew its bid to host COP31": whoever would like to host it does not."""
    return bond.tie.role is Role.HOST and bid_for(passage, bond.first)


NAMED = 4
"""Nodes behind "host" among which the year of what is hosted stands: "to host the 2027 summit"."""


def _led_beforehand(passage: Passage, bond: Bond, draft: Draft) -> bool:
    """ "Rwanda, under the leadership of X, hosted the summit": the state is led, and not what it hosts."""
    if not bond.tie.follows:
        return False
    before = (t for t in passage.triggers if t.last <= bond.first and t.frame.kind in GATHERINGS)
    named = any(n.event is not None for n in passage.nodes[: bond.first])
    return draft.sentence != passage.index or not (named or any(True for _ in before))


def _heads_no_delegation(passage: Passage, bond: Bond, draft: Draft) -> bool:
    """ "who headed the party", "will head home": not those who are sent to it."""
    return bond.tie.envoys and not (delegation_behind(passage, bond) or delegation_before(passage, bond))


def _mediates_elsewhere(passage: Passage, bond: Bond, draft: Draft) -> bool:
    """ "met X, who is mediating between the two sides": of two who meet, neither mediates; English."""
    pack, lows = passage.language, passage.nodes.lows
    mediates = bond.tie.role is Role.MEDIATOR and not bond.passive
    if not mediates or pack.nouns_after or draft.kind is not Kind.MEETING:
        return False
    small = pack.passive_auxiliaries | pack.words.verb.perfects
    at = bond.first - 1
    while at > 0 and lows[at] in small:
        at -= 1
    return at > 0 and lows[at] in pack.relatives and len(draft.states()) == BOTH


BOTH = 2
"""States of those who meet by twos."""


def _stays_away(passage: Passage, bond: Bond, draft: Draft) -> bool:
    """ "cancelled his attendance at the summit": whoever calls off his own coming is not there."""
    pack, nodes = passage.language, passage.nodes
    behind = range(bond.last, min(bond.last + COMING, len(nodes)))
    off = draft.kind in GATHERINGS and nodes[bond.first].low in pack.cancels
    return off and any(is_coming(nodes[n].low, pack) for n in behind)


COMING = 4
"""Nodes behind a verb of calling off in which somebody's coming stands: "his planned attendance"."""


OUTSIDE = (
    _stays_away,
    _mediates_elsewhere,
    _heads_no_delegation,
    _led_beforehand,
    _arranges_something_else,
    _opens_no_session,
    _tells_others_of_it,
    _makes_something_else,
    _leads_something_else,
    _of_something_else,
    _tells_itself,
    _held_in_aside,
    _only_announced,
    _did_what_is_judged,
    _watched_from_afar,
    _opens_no_signing,
    _hosts_no_appointment,
    _leads_a_body,
    _leads_people,
    _leads_a_greater_one,
    _hosts_a_meal,
    _is_yet_to_be,
    _joins_a_body,
    _hosts_another_one,
    _bids_for_it,
)
"""Why whoever stands beside a tie takes no part in the event."""


def of_another_body(passage: Passage, bond: Bond) -> bool:
    """ "Misi itu dipimpin X": what is led is no gathering."""
    units, pack = passage.nodes, passage.language
    if _named_gathering(passage, bond):
        return True
    led = bond.passive and bond.first > 1 and units[bond.first - 1].low in pack.demonstratives
    at = bond.first - 2
    at -= 2 * (led and at > 1 and units[at].low in pack.durations)  # "Sidang dua hari itu dipimpin X"
    noun = units[at].low if led and pack.nouns_after else ""
    return noun.isalpha() and not any(
        noun in of for of in (pack.event_words, pack.event_heads, pack.ceremonies)
    )


def _named_gathering(passage: Passage, bond: Bond) -> bool:
    """ "thanked X for attending the East Asia Summit": what the tables list as a body, not the talks."""
    units, pack = passage.nodes, passage.language
    at = bond.last + (bond.last < len(units) and units[bond.last].low in pack.determiners)
    body = units[at] if not bond.passive and at < len(units) else None
    named = body is not None and body.phrase is not None and body.phrase.kind is PhraseKind.ORGANIZATION
    return named and body is not None and body.text.lower().rpartition(" ")[2] in pack.event_heads


def set_against(passage: Passage, bond: Bond, at: int) -> bool:
    """ "RI diwakili KBRI Beijing, sedangkan Chad membuka kedutaan": what another clause tells beside it."""
    pack, lows = passage.language, passage.nodes.lows
    between = lows[bond.last : at] if at >= bond.last else lows[at : bond.first]
    return pack.nouns_after and not pack.words.time.whiles.isdisjoint(between)
