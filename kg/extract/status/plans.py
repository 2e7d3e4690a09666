"""What a sentence plans beside the event that it names as planned: "akan bertemu X dan mengunjungi Y"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kg.document import DateMention, PhraseKind
from kg.extract.clauses.clauses import clause
from kg.extract.clauses.implied import of_a_day
from kg.extract.drafts import Draft, Part
from kg.extract.passage import GATHERINGS, GREAT, Passage
from kg.extract.status.asked import invited_on
from kg.extract.status.asserted import is_said_at
from kg.extract.status.in_its_city import days_of_talks, in_its_city, talks_there
from kg.extract.status.plan_goes_on import plan_goes_on
from kg.extract.status.so_many_there import so_many_there
from kg.extract.triggers.index import Form, trigger_index
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Node
from kg.find.scene import GENITIVES
from kg.language.pack import Language
from kg.language.traits import Trait
from kg.model import Evidence, Kind, Plover, Role, Status, ZoneKind


def is_ahead(
    passage: Passage,
    trigger: Trigger,
    first: int,
    dates: Sequence[DateMention],
    here: Sequence[tuple[int, Draft]],
) -> bool:
    """Whether what no word of planning marks is yet to come, by what stands beside it or by its tense."""
    if of_the_present(passage, trigger, dates) or _told_ahead_of(passage, trigger, dates):
        return True
    if _yet_to_be_held(passage, trigger) or _after_which(passage, trigger, first):
        return True
    if (
        Trait.ON_TOUR in trigger.frame.traits
        and trigger.form is Form.ACTIVE
        and _takes_him_on(passage, trigger)
    ):
        return True
    if Trait.SENDS in trigger.frame.traits and going_on(passage, trigger):
        return True  # "is sending his minister to Accra"
    if Trait.ENTERS in trigger.frame.traits and _is_doing(passage, trigger):
        return True  # "said it was rejoining the Commonwealth"
    if _before_going(passage, trigger) or _awaited(passage, trigger, first) or invited_on(passage, trigger):
        return True
    if plan_goes_on(passage, trigger, first, dates, here) or _joined_to_a_plan(passage, trigger):
        return True
    if trigger.noun or (trigger.frame.kind is Kind.STATEMENT and _meant_before(passage, here)):
        return False
    return goes_on(passage, first, here) or planned_with(passage, trigger.first, here)


def _takes_him_on(passage: Passage, trigger: Trigger) -> bool:
    """ "a tour that takes him on to Lome": in the present, of the stops to come."""
    lows, pack = passage.nodes.lows, passage.language
    return (
        lows[trigger.first].endswith("s") and lows[trigger.first - 1] in pack.relatives | pack.complementizers
    )


def _meant_before(passage: Passage, here: Sequence[tuple[int, Draft]]) -> bool:
    """ "memutuskan untuk membekukan pakta itu dan memperingatkan X": the words are said, the act is meant."""
    at = here[-1][0] if here else 0
    meant = at > 0 and passage.nodes[at - 1].low in passage.language.words.status.purposes
    return meant and here[-1][1].kind is Kind.MEASURE and passage.language.nouns_after


def _after_which(passage: Passage, trigger: Trigger, first: int) -> bool:
    """ "The visit could take place after Chad meets Mali": in the present, behind what is only to come."""
    units, pack = passage.nodes, passage.language
    if trigger.form is not Form.ACTIVE or first < 2 or pack.nouns_after:
        return False
    leads = pack.words.clause.before_nouns & pack.words.clause.subordinators
    to_come = pack.words.status.may | (pack.words.status.ahead & pack.plans)
    return units[first - 1].low in leads and not to_come.isdisjoint(units.lows[: first - 1])


HELD_BEHIND = 8
"""Nodes behind the noun of an event among which "to be held" tells that it is ahead."""


def _yet_to_be_held(passage: Passage, trigger: Trigger) -> bool:
    """ "announced a conference of donors, to be held in Paris on Sunday"; not "which was to be held"."""
    held = passage.language.words.gathering.to_be_held[1:]
    if not (trigger.noun and held):
        return False
    lows, finite = passage.nodes.lows, passage.language.passive_auxiliaries
    ends = range(trigger.last, min(trigger.last + HELD_BEHIND, len(lows) - len(held)))
    return any(lows[at : at + len(held)] == held and lows[at - 1] not in finite for at in ends)


def goes_on(passage: Passage, first: int, here: Sequence[tuple[int, Draft]]) -> bool:
    """ "akan menemui X sebelum bertolak ke Y": what follows a plan in time is planned."""
    told = here[-1][1] if here else None
    before = passage.nodes[first - 1].low if first > 0 else ""
    words = passage.language.words
    sent = told is not None and told.kind is Kind.MEASURE and before in words.status.purposes
    opens = first == 1 and passage.language.nouns_after  # "Sebelum pertemuan itu pekan depan, X mengecam Y"
    ahead = (before in words.time.ahead and not opens) or sent  # "akan mengirim pesawat guna membantu"
    return ahead and told is not None and told.status is Status.PLANNED and told.sentence == passage.index


def of_the_present(passage: Passage, trigger: Trigger, dates: Sequence[DateMention]) -> bool:
    """ "arrives in Suva on Sunday", "is meeting X on Monday": told before it happens.

    Not below a picture, where the present tells what it shows, and only beside a day of the week, or a month.
    """
    pack, nodes = passage.language, passage.nodes
    if pack.nouns_after or passage.sentence.zone is ZoneKind.CAPTION:
        return False
    if trigger.frame.kind not in GOING and not (
        trigger.frame.kind is Kind.MEASURE and going_on(passage, trigger)
    ):
        return False  # "is sending food to Sudan on Friday"
    first, _ = clause(nodes, trigger, pack)  # not "X, who visits Lome on Tuesday, met Y on Friday"
    near = nodes.lows[max(first, trigger.first - AHEAD) : trigger.first + (not trigger.noun)]
    having = trigger.form is Form.ACTIVE and nodes.lows[trigger.first] in pack.words.time.having
    several = having or _they_do(passage, trigger) or _begins_then(passage, trigger)
    if not (several or going_on(passage, trigger)) and not _comes(near, pack):
        return False
    opening = _days_before(passage, trigger)  # "On Saturday he leaves for Bali"
    months = several and not trigger.noun  # "ASEAN ministers meet in Manila in July"
    days = [d for d in (*dates, *opening) if d.relative and not d.behind]
    return any(d.start.day is not None or (months and d.start.month is not None) for d in days)


def _comes(near: Sequence[str], pack: Language) -> bool:
    """ "he heads to Lima", "arrives in Suva"; not "the heads of state attended"."""
    coming = pack.words.time.coming
    if coming.isdisjoint(near):
        return False
    return any(
        low in coming and pack.prepositions.get(behind) != "of" for low, behind in pairwise((*near, ""))
    )


def _joined_to_a_plan(passage: Passage, trigger: Trigger) -> bool:
    """ "will attend the summit as a guest and meet X": the bare verb behind "and" is that of "will"."""
    pack, lows = passage.language, passage.nodes.lows
    if pack.nouns_after or trigger.form is not Form.BASE or trigger.frame.kind not in GOING:
        return False
    passed = pack.auxiliaries - pack.plans - pack.passive_auxiliaries - pack.words.verb.perfects
    joint = trigger.first - 1
    while joint > 1 and lows[joint] in passed:
        joint -= 1  # "and then travel on to Berlin"
    if joint < 2:
        return False
    joined = lows[joint] in pack.words.clause.joints or (lows[joint] == "," and joint < trigger.first - 1)
    if not joined or _is_past_too(passage.nodes[trigger.first : trigger.last], pack):
        return False  # ", then fly to Berlin"
    ahead = pack.plans & pack.auxiliaries
    closing = pack.relatives | pack.complementizers | pack.passive_auxiliaries | {";", ":"}
    for at in range(joint - 1, max(-1, joint - PLAN), -1):
        if lows[at] in ahead or lows[at] in closing:
            return lows[at] in ahead or lows[at - 1] in ahead  # "will be in Suva on Friday and fly to Lima"
    return False


def _they_do(passage: Passage, trigger: Trigger) -> bool:
    """ "EU ministers meet in Brussels on Friday", "X and Y hold talks": in the present, of several."""
    pack, nodes = passage.language, passage.nodes
    at = trigger.first
    if trigger.noun:
        at = _held_in_the_present(passage, trigger)
    elif trigger.form is not Form.BASE or _is_past_too(nodes[at : trigger.last], pack):
        return False
    led = nodes[at - 1] if at > 0 else None
    if led is None or led.low in pack.words.clause.infinitives or led.low in pack.auxiliaries:
        return False
    return led.phrase is not None or (led.low.isalpha() and led.low.endswith(pack.several))


def _held_in_the_present(passage: Passage, trigger: Trigger) -> int:
    """ "hold a third round of talks", "gather in Quito on Monday for a two-day meeting": its verb, else 0."""
    nodes, pack, at = passage.nodes, passage.language, trigger.first
    near = range(at - 1, max(0, at - FOR), -1)
    lead = next((n for n in near if pack.prepositions.get(nodes[n].low) == "for"), None)
    near = range(at - 1, max(0, at - HELD), -1) if lead is None else range(lead - 1, max(0, lead - FOR), -1)
    verbs = pack.words.time.comings | (pack.words.time.assembling if lead is not None else frozenset())
    return next((n for n in near if nodes[n].low in verbs), 0)


def _begins_then(passage: Passage, trigger: Trigger) -> bool:
    """ "The talks with Chad open in Geneva on Thursday", "A summit begins on Monday": its own verb.

    Not so "said at talks on Monday that Chad would open a port", as against "talks that open on Monday".
    """
    nodes, pack, words = passage.nodes, passage.language, passage.language.words.time
    behind = nodes.lows[trigger.last : trigger.last + AHEAD] if trigger.noun else ()
    that = pack.complementizers if behind and is_said_at(nodes, trigger, pack) else frozenset()
    ends = (n for n, low in enumerate(behind) if low == "," or (n and low in that))
    behind = behind[: next(ends, len(behind))]
    return not (words.comings | (words.coming & words.beginning)).isdisjoint(behind)


def _is_past_too(nodes: Sequence[Node], pack: Language) -> bool:
    """ "set off for", "set out on Sunday for": a verb whose past looks like its present."""
    day = next((n for n, node in enumerate(nodes) if node.date is not None), len(nodes))
    while 0 < day < len(nodes) and nodes[day - 1].low in pack.words.verb.before_days:
        day -= 1
    words = tuple(
        n.low
        for k, n in enumerate(nodes)
        if n.low and not (k >= day and n.low in pack.words.verb.before_days)
    )
    return any(form is Form.PAST for form, _ in trigger_index(pack.code).rows(words))


HELD = 5
"""Nodes from a verb of holding to what is held: "hold a third round of talks"."""


FOR = 8
"""Nodes from "for" to what a verb in the present is for: "for a third two-day round of talks"."""


def _before_going(passage: Passage, trigger: Trigger) -> bool:
    """ "will address parliament before travelling to Accra": what follows a plan in time is planned, too."""
    pack, lows = passage.language, passage.nodes.lows
    if pack.nouns_after or trigger.form is not Form.ING or trigger.first < 2:
        return False
    near = lows[max(0, trigger.first - PLAN) : trigger.first - 1]
    led = lows[trigger.first - 1] in pack.words.time.ahead
    return led and "," not in near and not (pack.plans & pack.auxiliaries).isdisjoint(near)


def _awaited(passage: Passage, trigger: Trigger, first: int) -> bool:
    """ "Once parliament has ratified it, the two will exchange envoys": what a plan waits for."""
    pack, lows = passage.language, passage.nodes.lows
    if pack.nouns_after or trigger.noun or first < 1 or lows[first - 1] not in pack.words.time.awaiting:
        return False
    done = any(low in pack.words.time.perfects for low in lows[max(first, trigger.first - 3) : trigger.first])
    now = trigger.form is Form.ACTIVE and lows[trigger.first].endswith("s")
    if lows[first - 1] not in pack.words.status.onces and trigger.frame.plover is Plover.SANCTION:
        return False  # "will expel two envoys after Chad has expelled hers": what it answers
    if trigger.frame.kind in GOING and _they_do(passage, trigger):
        return passage.sentence.zone is not ZoneKind.CAPTION  # "tops the agenda when the ministers meet"
    others = (*lows[: first - 1], *lows[trigger.last :])
    return (done or now) and not (pack.plans & pack.auxiliaries).isdisjoint(others)


PLAN = 14
"""Nodes back in which "will" makes a plan of what is to be done "before travelling"."""


def going_on(passage: Passage, trigger: Trigger) -> bool:
    """ "is meeting", "are sending"."""
    led = passage.nodes.lows[trigger.first - 1] if trigger.first else ""
    return trigger.form is Form.ING and led in passage.language.words.status.ahead


def _is_doing(passage: Passage, trigger: Trigger) -> bool:
    """ "is joining", "was joining": what goes on, now or then."""
    led = passage.nodes.lows[trigger.first - 1] if trigger.first else ""
    return trigger.form is Form.ING and led in passage.language.passive_auxiliaries


def _days_before(passage: Passage, trigger: Trigger) -> list[DateMention]:
    """The dates before a verb in its clause, or between a verb in the present and the noun it is for."""
    first, _ = clause(passage.nodes, trigger, passage.language)
    first = (_held_in_the_present(passage, trigger) or trigger.first) if trigger.noun else first
    near = passage.nodes[max(first, trigger.first - OPENING) : trigger.first]
    return [n.date for n in near if n.date is not None]


OPENING = 6
"""Nodes before the verb of a journey in which its day stands."""


GOING = GATHERINGS | {Kind.VISIT, Kind.SIGNING, Kind.APPOINTMENT}
"""Kinds whose verb of coming tells in the present what is ahead: "joins X for lunch on Monday"."""


def _told_ahead_of(passage: Passage, trigger: Trigger, dates: Sequence[DateMention]) -> bool:
    """ "rang X ahead of a critical meeting in Paris on Sunday": what one gets ready for is yet to come."""
    ahead = passage.language.words.time.ahead_of
    kinds = GATHERINGS | {Kind.VISIT}
    kinds |= {Kind.SIGNING} if passage.language.nouns_after else {Kind.SIGNING, Kind.APPOINTMENT}
    if not trigger.noun or trigger.frame.kind not in kinds or ahead.isdisjoint(passage.nodes.words):
        return False
    near = passage.nodes.lows[max(0, trigger.first - AHEAD) : trigger.first]
    if passage.language.nouns_after:  # "jelang kunjungan Presiden X ke Y": as told, before it
        return (
            near[-1:] != ()
            and near[-1] in ahead
            and not any(d.behind or d.start.month is None for d in dates)
        )
    weekday = any(d.relative and not d.behind and d.start.day is not None for d in dates)
    undated = not any(n.date is not None for n in passage.nodes[trigger.last :])
    return (weekday or undated) and not ahead.isdisjoint(near)


AHEAD = 9
"""Words from the verb to the noun of a journey: "starts a three-day visit"."""


def planned_with(passage: Passage, at: int, here: Sequence[tuple[int, Draft]]) -> bool:
    """ "akan bertemu X di Berlin dan mengunjungi Praha": the plan goes on behind the conjunction."""
    units, pack = passage.nodes, passage.language
    if not pack.nouns_after or pack.words.clause.joints.isdisjoint(units.words):
        return False
    joint = at - 1
    passed = pack.auxiliaries - pack.words.time.perfects - pack.plans
    while joint > 0 and (units[joint].low in passed or of_a_day(units, joint, pack)):
        joint -= 1
    if units[joint].low not in pack.words.clause.joints:
        return False
    told = [(n, d) for n, d in here if n < joint and d.sentence == passage.index]
    return (
        bool(told)
        and told[-1][1].status is Status.PLANNED
        and not _between_clauses(passage, told[-1][0], joint)
    )


def _between_clauses(passage: Passage, begin: int, end: int) -> bool:
    """Whether a conjunction or relative pronoun stands between two nodes."""
    pack = passage.language
    opening = pack.words.clause.subordinators | pack.relatives | pack.complementizers
    return any(n.low in opening for n in passage.nodes[begin:end])


def takes_place(passage: Passage, trigger: Trigger, draft: Draft) -> bool:
    """ "KTT berikutnya akan dihelat di Tianjin": a summit of whom the sentence names only the venue."""
    if so_many_there(passage, trigger, draft):
        return True
    if not trigger.noun:
        return False
    told = _opens_there(passage, trigger, draft) or _ahead_of_it(passage, trigger, draft)
    return told or _at_one_there(passage, trigger)


def _at_one_there(passage: Passage, trigger: Trigger) -> bool:
    """ "pledged aid at a donors' conference in Riyadh on Tuesday": of which the text tells where and when."""
    nodes, pack = passage.nodes, passage.language
    dated = any(n.date is not None for n in nodes)
    if pack.nouns_after or trigger.frame.kind is not Kind.CONFERENCE or not dated:
        return False
    near = nodes.lows[max(0, trigger.first - AT_ONE) : trigger.first]
    led = any(a in pack.words.place.within and b in pack.words.clause.indefinite for a, b in pairwise(near))
    where = range(trigger.last - 1, min(trigger.last + 1, len(nodes) - 1))
    there = [nodes[n + 1].phrase for n in where if nodes[n].low in pack.locatives]
    return led and any(p is not None and (p.place or p.kind is PhraseKind.PLACE) for p in there)


AT_ONE = 5
"""Nodes before a gathering's noun among which "at a" stands: "at a donors' conference"."""


def _ahead_of_it(passage: Passage, trigger: Trigger, draft: Draft) -> bool:
    """ "spoke ahead of Friday's summit in Rome": its day and city are told, and nobody in it."""
    nodes, first = passage.nodes, trigger.first
    if draft.kind not in GREAT or first < DAY_OF or nodes[first - 1].low not in GENITIVES:
        return False
    ahead = passage.language.words.time.ahead_of
    return nodes[first - 2].date is not None and not ahead.isdisjoint(nodes.lows[first - DAY_OF : first - 2])


DAY_OF = 4
"""Nodes from "ahead of Monday's" to the noun of what is on that day."""


OPENS = 9
"""Nodes behind a conference's noun among which its verb stands: "on drought in the Sahel opened"."""


def _opens_there(passage: Passage, trigger: Trigger, draft: Draft) -> bool:
    """ "A donors' conference for Chad will be held in Oslo", "a forum on drought opened in Nairobi"."""
    of_one = draft.kind is Kind.NEGOTIATION and bool(draft.parts) and trigger.last - trigger.first > 1
    several_words = trigger.last - trigger.first > 1 and not passage.language.nouns_after
    nameless = draft.kind is Kind.NEGOTIATION and not draft.parts  # "Peace talks opened"
    nameless = nameless and (several_words or talks_there(passage, trigger))
    public = Trait.PUBLIC in trigger.frame.traits and passage.nodes[trigger.last].actor
    public = public or Trait.JOINT_DRILL in trigger.frame.traits  # who joins it is told behind
    if draft.kind not in (Kind.SUMMIT, Kind.CONFERENCE) and not (of_one or public or nameless):
        return False
    words, near = passage.language.words, passage.nodes.lows[trigger.last : trigger.last + OPENS]
    near = near[: _clause_ends(passage, trigger.last, near)]
    opening = words.place.legs if passage.language.nouns_after else frozenset()  # "dibuka", "ditutup"
    held = words.time.beginning | words.place.happening | words.verb.light_passives | opening
    ends = of_one or draft.kind is Kind.CONFERENCE
    held |= passage.language.endings if ends else frozenset()
    held |= words.place.yielding if draft.kind is Kind.CONFERENCE else frozenset()
    off = draft.status is Status.CANCELLED and _is_put_off(passage, trigger, near)
    if off or not held.isdisjoint(near) or _is_to_open(passage, near):
        return True
    if draft.kind in (Kind.SUMMIT, Kind.CONFERENCE) and in_its_city(passage, trigger):
        return True
    if nameless and days_of_talks(passage, trigger):
        return True
    return any(pair in words.status.arranged for pair in pairwise(near))


def _is_put_off(passage: Passage, trigger: Trigger, near: Sequence[str]) -> bool:
    """ "KTT di Lima ditunda" of a gathering, and not "peluncuran dalam konferensi di Lima ditunda"."""
    pack = passage.language
    led = trigger.first > 0 and passage.nodes[trigger.first - 1].low in pack.prepositions
    return not pack.nouns_after or not (led or pack.cancels.isdisjoint(near))


def _is_to_open(passage: Passage, near: Sequence[str]) -> bool:
    """ "a conference on drought due to open in Oslo", "peace talks will resume in Nairobi"."""
    pack = passage.language
    leads = pack.plans | pack.words.clause.infinitives
    return any(then in pack.words.time.to_begin and low in leads for low, then in pairwise(near))


def _clause_ends(passage: Passage, first: int, near: Sequence[str]) -> int:
    """How many of the words behind an event's noun are of its clause: "di Montreux, Swiss, Rabu, dibuka"."""
    pack, units = passage.language, passage.nodes
    for n, low in enumerate(near):
        beside = units[first + n - 1 : first + n + 2 : 2]
        put_in = pack.nouns_after and any(not node.low for node in beside)  # a place or a day
        if low in pack.relatives or (low == "," and not put_in):
            return n
    return len(near)


def hosted_at_its_venue(passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence) -> None:
    """Gives such a summit the country of its venue as its host; talks that go on are told by that alone."""
    of_one = draft.kind is Kind.NEGOTIATION and len(draft.parts) == 1
    draft.sits = draft.sits or (of_one and takes_place(passage, trigger, draft))
    if not draft.parts and draft.venue_country is not None and takes_place(passage, trigger, draft):
        draft.parts.append(Part(draft.venue_country, Role.HOST, evidence))
        several = trigger.last - trigger.first > 1  # "Peace talks have started in Geneva"
        dated = draft.start is not None or several or days_of_talks(passage, trigger)
        draft.sits = draft.sits or (draft.kind is Kind.NEGOTIATION and dated)
