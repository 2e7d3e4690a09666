"""Meetings of one body or group: "ASEAN foreign ministers met", "the Security Council met on Friday"."""

from __future__ import annotations

from itertools import pairwise

from kg.document import Phrase, PhraseKind
from kg.extract.drafts import Draft
from kg.extract.gatherings.groups import is_a_body, is_of_states
from kg.extract.gatherings.nominal import fronted_subject, main_subject
from kg.extract.passage import Passage, Telling
from kg.extract.slots import Slots
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger
from kg.find.gazetteer import name_tokens
from kg.find.scene import GENITIVES
from kg.language.traits import Trait
from kg.model import EntityKey, Kind, Role


def as_a_group(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft, slots: Slots) -> None:
    """A meeting of a group's ministers or leaders is the group's own conference or summit."""
    if trigger.noun:
        _of_a_group(telling, passage, trigger, draft, slots)
        _their_own(telling, passage, trigger, draft)
        _where_they_act(telling, passage, trigger, draft)
    elif Trait.RECEIVES in trigger.frame.traits:
        return  # "PBB menerima sinyal darurat": no meeting of its own
    elif len(draft.parts) == 1 and is_of_states(telling.known, draft.parts[0].entity):
        organization = telling.known.reference.organizations[draft.parts[0].entity]
        if is_a_body(organization) or not draft.parts[0].group:  # "the E3 ministers met": three states do
            _meets(telling, passage, trigger, draft)


def talks_it_over(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """ "Liga Arab membahas serangan itu dalam pertemuan darurat di Kairo": it meets, is no guest there."""
    if len(draft.parts) != 1 or draft.parts[0].role is not Role.ATTENDEE or draft.kind is Kind.SUMMIT:
        return
    body, pack = draft.parts[0].entity, passage.language
    if not (pack.nouns_after and body.startswith("organization/") and trigger.first):
        return
    led = passage.nodes[trigger.first - 1].low in pack.words.place.within
    if not led or pack.words.status.talking_over.isdisjoint(passage.nodes.lows[: trigger.first]):
        return
    if is_of_states(telling.known, body) and not _sits(telling, body):
        draft.kind = Kind.CONFERENCE
        draft.parts[0].role, draft.parts[0].group = Role.ORGANIZER, False
    draft.sits = True


def _of_a_group(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft, slots: Slots) -> None:
    """A meeting of a group's ministers is its conference, of its leaders its summit."""
    for phrase in slots.get("of", ()):
        if is_of_states(telling.known, phrase.entity):
            leaders = _of_leaders(passage, trigger)
            draft.kind = Kind.SUMMIT if leaders or draft.kind is Kind.SUMMIT else Kind.CONFERENCE
            for part in draft.parts:
                if part.entity == phrase.entity:
                    part.role, part.group = Role.ORGANIZER, False
            return


def _of_leaders(passage: Passage, trigger: Trigger) -> bool:
    """ "pertemuan para pemimpin ASEAN", "a meeting of the leaders of the G7": by the words behind."""
    near = passage.nodes[trigger.last : trigger.last + OWN]
    told = {word for node in near for word in (node.low or node.text.lower()).split()}
    return not told.isdisjoint(passage.language.words.title.leaders)


def _their_own(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """ "Leaders of the African Union ended their summit": the group's own, which it organizes."""
    nodes, pack = passage.nodes, passage.language
    near = nodes.lows[max(0, trigger.first - OWN) : trigger.first]
    theirs = pack.words.group.their | pack.words.group.its
    if pack.nouns_after or draft.parts or theirs.isdisjoint(near):
        return
    named = [n.phrase for n in nodes[: trigger.first] if n.actor and n.phrase is not None]
    bodies = {p.entity for p in named if is_of_states(telling.known, p.entity)}
    others = {p.speaks_for or p.entity for p in named} - bodies
    told = {word for n in nodes[: trigger.first] for word in (n.low or n.text.lower()).split()}
    if len(bodies) != 1 or others or told.isdisjoint(pack.words.title.ranks):
        return
    leaders = (
        any(pack.words.title.ranks.get(word) == "leader" for word in told) or told & pack.words.title.leaders
    )
    draft.kind = Kind.SUMMIT if leaders or draft.kind is Kind.SUMMIT else Kind.CONFERENCE
    draft.add([next(p for p in named if p.entity in bodies)], Role.ORGANIZER, draft.evidence[0])
    draft.parts[0].group = False


def _where_they_act(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """ "At a meeting in Luxembourg, EU ministers condemned ...", "... at a meeting in Luxembourg": theirs.

    So "Para menteri ASEAN menyepakati naskah itu dalam pertemuan di Cebu", but not "dalam pertemuan itu".
    """
    nodes, pack = passage.nodes, passage.language
    lead = None if draft.parts else _inside(passage, trigger)
    if lead is None or _with_others(passage, lead):
        return
    whose = fronted_subject(passage, trigger) if lead == 0 else main_subject(passage, lead, trigger)
    whose = whose or _agent_before(passage, lead)
    if len(whose) != 1 or whose[0].kind not in (PhraseKind.ORGANIZATION, PhraseKind.GROUP):
        return
    body = whose[0]
    at = next((n for n, node in enumerate(nodes) if node.phrase is body), 0)
    told = {*nodes[at].text.lower().split(), *nodes.lows[max(0, at - BEFORE) : at]}
    several = pack.words.office.several  # "para menteri ASEAN"
    if _sits(telling, body.entity):
        draft.add([body], Role.ATTENDEE, draft.evidence[0])
        draft.sits = True
    elif is_of_states(telling.known, body.entity) and (
        lead == 0 or draft.kind is Kind.SUMMIT or not told.isdisjoint(pack.words.title.ranks or several)
    ):
        leaders = not told.isdisjoint(pack.words.title.leaders)
        draft.kind = Kind.SUMMIT if leaders or draft.kind is Kind.SUMMIT else Kind.CONFERENCE
        draft.add([body], Role.ORGANIZER, draft.evidence[0])
        draft.parts[0].group = False


def _with_others(passage: Passage, lead: int) -> bool:
    """ "EU ministers discussed it with X at a meeting in Oslo": theirs and his."""
    nodes, leads = passage.nodes, passage.language.prepositions
    return any(b.actor and leads.get(a.low) == "with" for a, b in pairwise(nodes[:lead]))


def _agent_before(passage: Passage, lead: int) -> list[Phrase]:
    """ "was approved by EU ministers at a meeting in Oslo": who did it, right before the meeting."""
    nodes, pack = passage.nodes, passage.language
    who = nodes[lead - 1] if lead > 1 else None
    if who is None or who.phrase is None or not who.actor:
        return []
    before = nodes.lows[max(0, lead - 1 - BEFORE) : lead - 1]
    return [] if pack.words.clause.agents.isdisjoint(before) else [who.phrase]


def _inside(passage: Passage, trigger: Trigger) -> int | None:
    """Where the word stands that puts what is told into a meeting of which the text has told nothing yet."""
    nodes, pack = passage.nodes, passage.language
    if not pack.nouns_after:
        return _behind_article(passage, trigger)
    lead = trigger.first - 1
    if lead < 0 or nodes[lead].low not in pack.words.place.within:
        return None
    behind = nodes[trigger.last : trigger.last + THERE]
    where = any(n.date is not None or (n.phrase is not None and n.phrase.place is not None) for n in behind)
    return lead if where and pack.demonstratives.isdisjoint(n.low for n in behind) else None


THERE = 3
"""Nodes behind a meeting among which it is told where or when it was: "pertemuan darurat di Cebu"."""


def _behind_article(passage: Passage, trigger: Trigger) -> int | None:
    """Where "at" stands before "a (closed-door) meeting"; "at the meeting" was told before."""
    nodes, pack = passage.nodes, passage.language
    within, some = pack.words.place.within, pack.words.clause.indefinite
    for at in range(trigger.first - 1, max(0, trigger.first - ARTICLE), -1):
        if nodes[at].low in some:
            return at - 1 if nodes[at - 1].low in within else None
        if nodes[at].phrase is not None or not (nodes[at].low == "-" or nodes[at].low.isalpha()):
            return None
    return None


ARTICLE = 6
"""Most nodes from "a" to the meeting: "an emergency closed-door meeting"."""

OWN = 4
"""Most words from "their" to the meeting: "their annual two-day summit"."""


def _meets(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """ "Para pemimpin Forum Kepulauan Pasifik bertemu di Rarotonga": the group's own summit.

    In English whoever is told to come for the group makes its conference, "NATO defence ministers", or who
    "held an emergency meeting"; else the group must meet by itself: "The G7 met in Capri", "met the demands".
    """
    words = passage.nodes.lows[trigger.first + 1 : trigger.last]
    convenes = not passage.language.words.place.assemblies.isdisjoint(words)
    convenes = convenes and not _sits(telling, draft.parts[0].entity)  # the Security Council only meets
    its, titles = passage.language.words.group.its, passage.language.words.title
    nouns_after = passage.language.nouns_after
    phrases = [n for n in passage.nodes if n.phrase is not None]
    if not nouns_after:
        phrases = [n for n in phrases if n.phrase and n.phrase.entity == draft.parts[0].entity]
    told = {word.strip(",") for n in phrases for word in n.text.lower().split()}
    for at, node in enumerate(passage.nodes if not nouns_after else ()):
        if node.phrase is not None and node.phrase.entity == draft.parts[0].entity:
            told |= set(passage.nodes.lows[max(0, at - BEFORE) : at])  # "leaders of the African Union"
            owns = 2 if passage.nodes[at + 1].low in GENITIVES else 1 if node.text.lower() in its else 0
            behind = passage.nodes.lows[at + 2 : at + 3]
            whose = not passage.language.words.clause.owning_relatives.isdisjoint(behind)
            owns = 3 if whose else owns  # "the Arab League, whose foreign ministers meet on Sunday"
            if owns:  # "the bloc's foreign ministers", "its leaders"
                told |= set(passage.nodes.lows[at + owns : at + owns + BEFORE])
    convenes = convenes or _among_themselves(telling, passage, trigger, draft)
    if not nouns_after and told.isdisjoint(titles.ranks) and not convenes:
        return
    leaders = told & titles.leaders or any(titles.ranks.get(word) == "leader" for word in told)
    draft.kind = Kind.SUMMIT if leaders else Kind.CONFERENCE
    # "ASEAN leaders without Myanmar met": all others are there
    counted = any(n.phrase and n.phrase.count for n in phrases) and not nouns_after  # "the six GCC states"
    draft.parts[0].role, draft.parts[0].group = Role.ORGANIZER, counted or bool(draft.parts[0].without)


def _among_themselves(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> bool:
    """ "The Arab League met in Cairo on Tuesday", "G7 countries will meet in Capri": and nobody else."""
    nodes, pack = passage.nodes, passage.language
    if pack.nouns_after or trigger.passive or _sits(telling, draft.parts[0].entity):
        return False
    before, passed = trigger.first - 1, pack.auxiliaries | pack.words.status.soon
    while before > 0 and (nodes[before].low in passed or nodes[before].low.endswith(pack.adverbial)):
        before -= 1
    if trigger.form is Form.ING or before < 0 or nodes[before].phrase is None:
        return False  # "OPEC experts (meeting) in Vienna"
    meets_others = any(t.first > trigger.first and t.frame.kind in MEETINGS for t in passage.triggers)
    if meets_others:
        return False  # "met in Lome before holding talks with Togo"
    if trigger.last >= len(nodes):
        return True
    behind = nodes[trigger.last]
    when = behind.date is not None or behind.low in pack.words.verb.before_days
    return when or pack.prepositions.get(behind.low) == "at"


MEETINGS = frozenset({Kind.MEETING, Kind.NEGOTIATION, Kind.CONFERENCE, Kind.SUMMIT, Kind.CALL})
"""Kinds of what a body may do with others in the same sentence."""

BEFORE = 3
"""Most words from "leaders" to the group that they lead."""


def sits(telling: Telling, trigger: Trigger, draft: Draft) -> bool:
    """ "The Security Council met behind closed doors": a body that meets alone, by its name."""
    if trigger.noun or trigger.frame.kind is not Kind.MEETING or len(draft.parts) != 1:
        return False
    return _sits(telling, draft.parts[0].entity)


def _sits(telling: Telling, key: EntityKey) -> bool:
    listed = telling.known.reference.organizations.get(key)
    name = listed.name["en"] if listed else key.partition("/")[2].replace("-", " ")
    return not telling.known.language.words.body.sitting.isdisjoint(name_tokens(name))


INSIDE = 4
"""Most nodes between "a session of" and the gathering that it belongs to: "the fifth annual G20"."""


def sitting_of(passage: Passage, trigger: Trigger) -> bool:
    """ "the plenary session of the G20 summit": a part of the summit, which its own word tells."""
    of = trigger.noun and passage.nodes[trigger.last - 1].low in passage.language.of_words
    if not of or trigger.frame.kind not in (Kind.CONFERENCE, Kind.SUMMIT) or passage.language.nouns_after:
        return False
    return any(
        t.noun
        and t.frame.kind is Kind.SUMMIT
        and 0 <= t.first - trigger.last <= INSIDE
        and not any(n.low in passage.language.prepositions for n in passage.nodes[trigger.last : t.first])
        for t in passage.triggers
    )
