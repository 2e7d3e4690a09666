"""Frames: what a trigger and its arguments tell."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kg.document import Phrase
from kg.extract.anaphora.about import answered, back_noun, fought, imitated, of_this_sentence
from kg.extract.anaphora.back import enrich
from kg.extract.anaphora.bench import is_of_a_court, toward_the_court
from kg.extract.anaphora.between_two import between_the_two, in_that_call
from kg.extract.anaphora.others_like_it import so_many_others
from kg.extract.anaphora.signed_again import signs_below
from kg.extract.anaphora.the_other import of_the_other
from kg.extract.anaphora.told_before import first_to_come, parties_told_before
from kg.extract.anaphora.turned_down import turned_down
from kg.extract.anaphora.undone import undone
from kg.extract.anaphora.which_deed import of_a_visit, of_what
from kg.extract.arguments.ahead import without_what_is_ahead
from kg.extract.arguments.arguments import arguments
from kg.extract.arguments.met_for import met_for
from kg.extract.arguments.those_of import with_those_asked, with_those_of
from kg.extract.arguments.together import drilled_alone, leaves_for, to_each_other, unless_they
from kg.extract.case import Case
from kg.extract.clauses.no_relative import tells_of_a_noun
from kg.extract.contexts import contexts
from kg.extract.days.in_one_go import in_one_go
from kg.extract.drafts import Draft
from kg.extract.gatherings.abroad import where_he_is_then
from kg.extract.gatherings.came_for_a_round import came_for_a_round
from kg.extract.gatherings.ceremonies import for_the_guest
from kg.extract.gatherings.group_meetings import as_a_group, sits, talks_it_over
from kg.extract.gatherings.hosted_there import meant_before
from kg.extract.gatherings.in_the_part_of import beside, in_the_noun, in_the_part_of, mediated
from kg.extract.gatherings.invited import asked_home, invited_to
from kg.extract.gatherings.led_to_a_deal import of_the_deal
from kg.extract.gatherings.may_be_held import may_be_held
from kg.extract.gatherings.meets_nobody import meets_nobody
from kg.extract.gatherings.next_stops import on_the_tour
from kg.extract.gatherings.nominal import earlier_round, main_parties
from kg.extract.gatherings.of_few import of_few
from kg.extract.gatherings.of_three import sides_told, with_those_who_met
from kg.extract.gatherings.own_name import named_by_its_words
from kg.extract.gatherings.present import at_it_again, at_the_event, met_there_on
from kg.extract.gatherings.rounds import after_the_talks
from kg.extract.gatherings.spoken import by_phone
from kg.extract.gatherings.stops_by_day import on_its_own_day
from kg.extract.gatherings.titled import past_its_title
from kg.extract.gatherings.unnamed_parties import beside_the_unnamed
from kg.extract.gatherings.visits import (
    along_the_way,
    gone_nowhere,
    hosted_by_others,
    paid_here,
    paid_in,
    stops,
)
from kg.extract.gatherings.whose_guest import hosts_the_guest
from kg.extract.gatherings.whose_meeting import convened
from kg.extract.parties.apart import separately
from kg.extract.parties.did_something import toward_who_did_it
from kg.extract.parties.drills import of_that_drill
from kg.extract.parties.held_there import asked_of_who_holds_them, blamed_on_who_holds_them
from kg.extract.parties.lacking import lacks_somebody
from kg.extract.parties.of_states import in_his_state, without_reporters
from kg.extract.parties.of_whose_office import of_the_body_led, of_whose_office
from kg.extract.parties.on_whose_soil import on_whose_soil
from kg.extract.parties.overthrown import by_his_own
from kg.extract.parties.people_at_home import (
    is_all_news,
    met_nobody,
    of_public_life,
)
from kg.extract.parties.signers import (
    looking_on,
    parties_of_paper,
    those_of_the_ratified,
    those_who_agreed,
    those_who_met,
)
from kg.extract.parties.taking_part import (
    home_of_the_harmed,
    is_at_home,
    state_in_charge,
    take_part,
)
from kg.extract.parties.told_of_both import both_told_of
from kg.extract.parties.unnamed import has_unnamed_agent, struck_in, where_the_crowd_is
from kg.extract.parties.where_posted import where_posted
from kg.extract.passage import GATHERINGS, GREAT, Passage, Telling, may_take_part, new_draft
from kg.extract.places.by_place import (
    given_at_home,
    helped_where_it_goes,
    recipients_by_place,
    told_from,
)
from kg.extract.places.whereabouts import where_and_when
from kg.extract.refusals import refused
from kg.extract.shown import shown
from kg.extract.slot_rules import filled
from kg.extract.slots import Arguments, Slots
from kg.extract.statements.announcing import only_announces
from kg.extract.statements.by_both_sides import by_both_sides
from kg.extract.statements.of_the_frame import said_so, status_told
from kg.extract.statements.promised import agrees_to_hold, promised
from kg.extract.statements.spokesmen import spokesman
from kg.extract.statements.unnamed_states import toward_unnamed_states
from kg.extract.statements.what_it_is_about import stops_of
from kg.extract.status.called_for import (
    calls_on_all,
    calls_on_all_sides,
    calls_on_its_kin,
    is_peaceful,
    of_nobody_by_name,
    whom_it_asks,
)
from kg.extract.status.called_off import once_planned
from kg.extract.status.journeys_given_up import not_where_he_went
from kg.extract.status.plans import hosted_at_its_venue
from kg.extract.status.so_many_there import where_they_met
from kg.extract.triggers.triggers import Trigger
from kg.language.pack import Frame
from kg.language.traits import Trait
from kg.model import Evidence, Kind, Plover, Role, Status, ZoneKind
from kg.records import replace


def framed(
    telling: Telling,
    passage: Passage,
    trigger: Trigger,
    starts: Sequence[int],
    here: Sequence[tuple[int, Draft]],
    acting: Sequence[Phrase] = (),
) -> list[tuple[int, Draft]]:
    """The drafts that one trigger tells; none when it only points back or has no participant.

    `acting` are those who act whatever stands before the trigger: the speaker of quoted words.
    """
    trigger = past_its_title(passage, trigger)
    found = arguments(passage.nodes, trigger, stops_of(passage, trigger, starts), passage.language)
    found = without_what_is_ahead(passage, trigger, found)
    if back := meant_before(telling, passage, trigger, found, here):
        enrich(telling, passage, back, trigger, found)
        at_it_again(passage, trigger, back, found)
        met_there_on(passage, trigger, back, found, here)
        telling.decided(passage, trigger, meant_before)
        return [(trigger.first, back)]
    if adds_no_event(telling, passage, trigger, found):
        telling.decided(passage, trigger, adds_no_event)
        return []
    status = said_so(passage, trigger, status_told(passage, trigger, found, here), acting)
    found = with_those_of(passage, trigger, not_where_he_went(trigger, status, found))
    found = with_those_asked(passage, trigger, found)
    case = Case(telling, passage, trigger, here, acting)
    telling.decided(passage, trigger, arguments, found.slots)
    out = []
    sequels = [slots for slots in found.sequels if slots]  # an empty one is told by a verb of its own
    apart = (*separately(telling, passage, trigger, found.slots), *sequels)
    for slots, told in (*((slots, found) for slots in apart), *((gap.slots, gap) for gap in found.gaps)):
        slots = slots if "subject" in slots else {**slots, "subject": found.slots.get("subject", [])}
        slots, said = filled(case, slots, status)
        drafted = _draft(case, slots, told, said)
        if sequels and drafted is not None:
            on_its_own_day(telling, passage, drafted, slots)
        for draft in stops(telling, passage, drafted, slots, trigger.frame.dated, onward=bool(sequels)):
            along_the_way(passage, draft)
            hosted_by_others(draft)
            on_whose_soil(telling, passage, draft)
            telling.drafts.append(draft)
            telling.decided(passage, trigger, framed, slots, draft)
            out.append((trigger.first, draft))
            _as_topic(telling, trigger, draft)
    if trigger.instead and (not out or met_nobody(telling, trigger, out)):
        other = replace(trigger, frame=trigger.instead[0], instead=trigger.instead[1:])
        return framed(telling, passage, other, starts, here, acting)
    return out


def _as_topic(telling: Telling, trigger: Trigger, draft: Draft) -> None:
    """Make a gathering the one at which somebody is present whom a later sentence names."""
    if not draft.parts or draft.kind not in GATHERINGS or draft.zone is ZoneKind.CAPTION:
        return
    topic = telling.topic
    if draft.kind in (Kind.MEETING, Kind.CEREMONY) and topic is not None and topic.kind in GREAT:
        return  # who is present later is at the summit, not at talks between two
    settled = not trigger.frame.weak or draft.place is not None or draft.start is not None
    telling.topic = draft if settled else topic or draft


def adds_no_event(telling: Telling, passage: Passage, trigger: Trigger, found: Arguments) -> bool:
    """Whether the words only say who signed a paper told before, or announce or agree on another event."""
    told = only_announces(passage, trigger) or tells_of_a_noun(passage, trigger)
    told = signs_below(telling, passage, trigger, found) or told
    return told or agrees_to_hold(passage, trigger, found.slots)


STAGE = 4
"""Nodes behind an evacuation among which its stage is counted: "evakuasi WNI tahap kedua"."""

JOINING = 4
"""Words around a statement's verb among which "also" or "joined" tells that others said the same."""


def _held(passage: Passage, trigger: Trigger) -> bool:
    """ "ditahan di Myanmar": the country holds him; "WNI yang ditahan di Kairo" only tells who is meant.

    With a day of its own that is told as well: "WNI yang ditangkap di Kairo pada 3 Mei".
    """
    before = passage.nodes[trigger.first - 1].low if trigger.first else ""
    dated = any([node.date is not None for node in passage.nodes[trigger.last : trigger.last + DAY]])
    return Trait.CUSTODY in trigger.frame.traits and (dated or before not in passage.language.relatives)


DAY = 4
"""Nodes behind an arrest that a clause tells among which its day stands: "di Kairo pada 3 Mei"."""


def _nothing(case: Case, rule: Callable[..., object]) -> Draft | None:
    """No event, and by which rule."""
    case.telling.decided(case.passage, case.trigger, rule)
    return None


def _draft(case: Case, slots: Slots, found: Arguments, status: Status) -> Draft | None:
    telling, passage, trigger, here = case.telling, case.passage, case.trigger, case.here
    frame = trigger.frame
    if refused(case, slots):
        return None
    evidence = Evidence(found.begin, found.end, f"frame:{frame.id}", 0.75 if frame.weak else 0.85)
    draft = new_draft(passage, frame.kind, frame.plover, evidence, status)
    _as_framed(passage, trigger, draft)
    take_part(draft, frame, slots, evidence, trigger.noun)
    if on_the_tour(telling, passage, trigger, draft, evidence):
        return _nothing(case, on_the_tour)
    if trigger.passive and (not passage.language.nouns_after or _held(passage, trigger)):
        state_in_charge(telling, frame, slots, draft, evidence)
    by_his_own(draft, evidence)
    _who(telling, passage, trigger, slots, draft, evidence)
    held = (trigger.noun and may_be_held(passage, trigger, draft)) or paid_in(passage, trigger, slots)
    held |= paid_here(telling, passage, trigger, draft) or Trait.PUBLIC in frame.traits
    looking_on(passage, trigger, draft)
    in_the_part_of(passage, trigger, draft, evidence)
    draft.unnamed = has_unnamed_agent(passage, trigger, draft)
    beside_the_unnamed(passage, trigger, draft)
    answered(telling, passage, trigger, draft, here, evidence)
    if Trait.IMITATES in frame.traits and not imitated(telling, draft, evidence, slots):
        return _nothing(case, imitated)
    between_the_two(telling, passage, trigger, draft, evidence)
    undone(telling, passage, trigger, draft, evidence)
    _told_here(telling, passage, trigger, draft, here, evidence)
    of_the_deal(passage, trigger, draft, evidence)
    if not held and not draft.unnamed and not enough_take_part(draft, frame):
        return _nothing(case, enough_take_part)
    if meets_nobody(telling, passage, trigger, draft):
        return _nothing(case, meets_nobody)
    recipients_by_place(telling, passage, draft, trigger, slots, evidence)
    leaves_for(passage, trigger, draft)
    told_from(telling, draft, frame, slots, evidence)
    if lacks_somebody(telling, trigger, draft, frame):
        return _nothing(case, lacks_somebody)
    if given_at_home(telling, frame, draft, slots):
        return _nothing(case, given_at_home)  # "Mali's ban on plastic bags"
    measured = draft.kind is Kind.MEASURE and (slots.get("subject") or not frame.elsewhere)
    if draft.kind is Kind.STATEMENT or measured:
        spokesman(passage, trigger, draft, evidence)
    promised(passage, trigger, draft, evidence)
    by_both_sides(draft)
    if asked := whom_it_asks(passage, trigger, slots):
        draft.parts = [p for p in draft.parts if p.role is not Role.RECIPIENT]
        draft.add(asked, Role.RECIPIENT, evidence)
    if draft.kind is Kind.STATEMENT:
        _toward_what(telling, passage, trigger, slots, draft, here)
        toward_unnamed_states(passage, trigger, draft)
    draft.evidence = shown(passage, trigger, draft, evidence)
    where_and_when(telling, passage, trigger, slots, found, draft)
    toward_who_did_it(passage, trigger, draft, here, evidence)
    _where_else(telling, passage, trigger, draft, here)
    by_phone(telling, passage, trigger, draft)
    where_they_met(telling, passage, trigger, draft)
    hosted_at_its_venue(passage, trigger, draft, evidence)
    return _nothing(case, gone_nowhere) if gone_nowhere(telling, passage, trigger, draft) else draft


def _where_else(
    telling: Telling, passage: Passage, trigger: Trigger, draft: Draft, here: Sequence[tuple[int, Draft]]
) -> None:
    """Where a crowd or a guest abroad is, and whether his journey was told before."""
    asked_home(telling, passage, draft, here)
    where_the_crowd_is(passage, trigger, draft)
    of_that_drill(telling, passage, trigger, draft)
    helped_where_it_goes(passage, trigger, draft)
    where_he_is_then(telling, passage, trigger, draft)
    draft.again = draft.again or first_to_come(passage, trigger, draft)
    in_one_go(passage, trigger, draft, here)


def _told_here(
    telling: Telling,
    passage: Passage,
    trigger: Trigger,
    draft: Draft,
    here: Sequence[tuple[int, Draft]],
    evidence: Evidence,
) -> None:
    """Who takes part by what the sentence told before: in the call, asked to come, come for a round."""
    in_that_call(passage, trigger, draft, here, evidence)
    came_for_a_round(passage, trigger, draft, here, evidence)
    invited_to(telling, passage, trigger, draft, here, evidence)
    with_those_who_met(telling, passage, draft, evidence)
    if draft.kind is Kind.CEREMONY:
        for_the_guest(telling, passage, trigger, draft, evidence)
    without_reporters(telling, draft)


def _as_framed(passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """What the frame and the words beside the trigger say of an event, whoever takes part."""
    draft.at_home = passage.at_home and of_public_life(passage, trigger)
    draft.only_news = is_all_news(passage, trigger)
    frame = trigger.frame
    draft.kind = met_for(passage, trigger) or draft.kind
    draft.frame, draft.traits, draft.mode = frame.id, frame.traits, frame.mode
    draft.sides = sides_told(passage, trigger) if draft.kind is Kind.MEETING else 0
    draft.other, draft.obliges = of_the_other(passage, trigger), frame.obliges
    draft.once_planned = once_planned(passage.nodes, trigger, passage.language)
    words, opens = passage.language.words, passage.nodes[0].low
    draft.afterwards = opens in words.place.coming_from or opens in words.status.for_a_while
    draft.afterwards = draft.afterwards or _ends_behind_it(passage, trigger)
    draft.contexts = contexts(frame.contexts, passage.sentence.lows)
    draft.more = so_many_others(passage, trigger) or after_the_talks(passage, trigger)
    behind = passage.nodes[trigger.last : trigger.last + 2]
    if not trigger.noun and any(n.low in passage.language.words.gathering.again for n in behind):
        draft.round = behind[0].low or behind[1].low  # "to meet again": not the meeting that was held
    if passage.language.nouns_after and draft.status is Status.PLANNED and not trigger.noun:
        near = (*passage.nodes.lows[max(0, trigger.first - 1) : trigger.first], *(n.low for n in behind))
        again = [low for low in near if low in words.gathering.afresh]  # "dijadwalkan kembali menemui X"
        draft.round = again[0] if again and draft.kind is Kind.MEETING else draft.round
    renewing = words.deed.renewing
    draft.renews = not renewing.isdisjoint(passage.nodes.lows[trigger.first : trigger.last])


def _ends_behind_it(passage: Passage, trigger: Trigger) -> bool:
    """ "terbang ke Niamey seusai KTT": what it came after is told behind, by its noun alone."""
    nodes, language = passage.nodes, passage.language
    after = language.words.place.coming_from
    if after.isdisjoint(nodes.words):
        return False
    closing = {",", ".", *language.demonstratives, *language.words.status.purposes}
    nouns = (t for t in passage.triggers if t.noun and trigger.last < t.first and t.last < len(nodes))
    return any(nodes[t.first - 1].low in after and nodes[t.last].low in closing for t in nouns)


def _toward_what(
    telling: Telling,
    passage: Passage,
    trigger: Trigger,
    slots: Slots,
    draft: Draft,
    here: Sequence[tuple[int, Draft]],
) -> None:
    """What a statement is about that names nobody: a thing told before, peace, what is done at home."""
    evidence = draft.evidence[0]
    draft.about = back_noun(passage, trigger) or (of_this_sentence(here) if trigger.passive else "")
    draft.on_visit = of_a_visit(passage, trigger)
    of_what(passage, trigger, draft)
    opening = passage.nodes[0]
    sides = passage.language.words.group.delegations
    draft.across = opening.actor and not opening.low and opening.text.lower().split()[-1] in sides
    around = passage.nodes.lows[max(0, trigger.first - JOINING) : trigger.last + JOINING]
    draft.also = not passage.language.words.clause.joining_in.isdisjoint(around)
    draft.peaceful = is_peaceful(passage, trigger, draft)
    uniting = passage.language.words.deed.uniting
    called = passage.nodes.lows[trigger.last : trigger.last + JOINING]
    draft.to_all = draft.plover is Plover.REQUEST and not uniting.isdisjoint(called)
    draft.asks_all, draft.all_sides = calls_on_all(passage, trigger), calls_on_all_sides(passage, trigger)
    if draft.peaceful:  # "offered to mediate between X and Y"
        draft.add(slots.get("between", ()), Role.RECIPIENT, evidence)
    turned_down(passage, trigger, draft, here)
    if is_at_home(passage, trigger, draft):  # "condemned the coup in Niger", "appealed for calm in Kenya"
        draft.add(home_of_the_harmed(passage, slots, draft), Role.RECIPIENT, evidence)
    if draft.asks_all and draft.plover is Plover.REQUEST:
        of_nobody_by_name(passage, trigger, draft)
    asked_of_who_holds_them(telling, passage, trigger, draft, evidence)
    blamed_on_who_holds_them(telling, passage, trigger, draft, evidence)
    if calls_on_its_kin(passage, trigger):
        draft.parts = [p for p in draft.parts if p.role is not Role.RECIPIENT]


def _who(
    telling: Telling, passage: Passage, trigger: Trigger, slots: Slots, draft: Draft, evidence: Evidence
) -> None:
    """Adds who takes part though no slot of the frame has them: around a noun, told before, or of a group."""
    draft.word = passage.nodes[trigger.first].low
    led = passage.nodes[trigger.first - 1].low if trigger.first and not trigger.noun else ""
    draft.joined = led in passage.language.words.clause.joints
    toward_the_court(telling, passage, trigger, draft)
    if draft.kind is Kind.SIGNING and trigger.passive:
        parties = parties_of_paper(passage, trigger, draft, slots)
        draft.add([p for p in parties if may_take_part(p, Role.SIGNATORY)], Role.SIGNATORY, evidence)
    if draft.kind is Kind.SIGNING and (trigger.passive or trigger.noun):
        those_who_met(telling, passage, trigger, draft, evidence)
        those_who_agreed(telling, passage, draft, evidence)
        those_of_the_ratified(telling, passage, trigger, draft, evidence)
    if draft.kind is Kind.APPOINTMENT:
        if not of_the_body_led(telling, passage, trigger, draft, evidence):
            in_his_state(passage, trigger, draft)
        of_whose_office(telling, passage, trigger, draft, evidence)
    mediated(passage, trigger, draft, slots, evidence)
    draft.rules = is_of_a_court(telling, slots)
    drilled_alone(passage, trigger, draft, slots, evidence)
    unless_they(passage, trigger, draft, evidence)
    struck_in(telling, passage, trigger, draft, evidence)
    beside(telling, passage, draft, slots, evidence)
    of_few(passage, draft, trigger)
    if draft.kind is Kind.MEETING or (trigger.noun and draft.kind is Kind.SUMMIT):
        as_a_group(telling, passage, trigger, draft, slots)
        draft.sits = draft.sits or sits(telling, trigger, draft)
    if trigger.noun and draft.kind in GATHERINGS:
        convened(telling, passage, trigger, draft, evidence)
        at_the_event(passage, trigger, draft, evidence)
        named_by_its_words(telling, passage, trigger, draft)
        in_the_noun(passage, trigger, draft, evidence)
        talks_it_over(telling, passage, trigger, draft)
    if trigger.noun:
        if draft.kind is Kind.CALL:
            at_the_event(passage, trigger, draft, evidence)
        main_parties(telling, passage, trigger, draft, slots, evidence)
        earlier_round(telling, passage, trigger, draft)
    if trigger.noun or draft.kind is Kind.NEGOTIATION:  # "Kenya menengahi sejak awal"
        parties_told_before(telling, passage, trigger, draft, evidence)
    staged = Trait.BEFALLS_PEOPLE in draft.traits and draft.plover is Plover.AID  # "evakuasi tahap kedua"
    if staged or Trait.TRUCE in draft.traits:
        behind = passage.nodes.lows[trigger.last : trigger.last + (STAGE if staged else 2)]
        draft.round = next((w for w in behind if w in passage.language.words.name.ordinal_words), "")
    if not draft.parts and (Trait.FIGHT in draft.traits or Trait.TRUCE in draft.traits):
        fought(telling, draft, evidence)  # "Baku tembak pecah pada Selasa"
    both_told_of(telling, passage, trigger, draft, evidence)
    where_posted(telling, passage, trigger, draft, evidence)
    to_each_other(passage, trigger, draft, evidence)
    hosts_the_guest(passage, trigger, draft)


def enough_take_part(draft: Draft, frame: Frame) -> bool:
    """Whether enough take part: somebody, and two in talks or clashes that a word of many meanings tells."""
    if not draft.parts or not frame.weak:
        return bool(draft.parts)
    alone = draft.kind not in (Kind.MEETING, Kind.CALL, Kind.NEGOTIATION)
    if alone and Trait.FIGHT in frame.traits:  # "Chad and Sudan clashed in May"
        return len(draft.states()) > 1
    return alone or len(draft.parts) > 1 or draft.sits or any(p.group for p in draft.parts)
