"""Which event a tie speaks of: one of its sentence, what was told before, or what the article is about."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import PhraseKind
from kg.extract.drafts import Draft
from kg.extract.gatherings.ceremonies import of_one_side
from kg.extract.gatherings.delegations_led import NEAR, delegation_behind
from kg.extract.gatherings.just_told import (
    held_before,
    just_told,
    the_gathering_before,
    told_before,
    topic_of,
)
from kg.extract.gatherings.outside import of_another_body, set_against
from kg.extract.gatherings.there_too import told_last
from kg.extract.passage import GATHERINGS, Passage, Telling
from kg.extract.status.called_off import says_one_of
from kg.extract.triggers.triggers import Bond, is_a_state
from kg.extract.words.nodes import QUOTES
from kg.model import Kind, Role, ZoneKind


def tied_event(
    telling: Telling, passage: Passage, bond: Bond, here: Sequence[tuple[int, Draft]]
) -> tuple[Draft, bool] | None:
    """The event that a tie speaks of: in this clause, in this sentence, or the topic."""
    pack = passage.language
    if told := told_before(telling, passage, bond, here):
        return told, False
    if bond.tie.told and not of_one_side(passage, bond):
        return None
    travels = not pack.nouns_after and any(d.kind is Kind.VISIT for _, d in here)
    if bond.tie.role in (Role.ATTENDEE, Role.CHAIR, Role.OPENER) and not bond.tie.holds:
        here = [(at, d) for at, d in here if d.kind is not Kind.VISIT or passage.language.nouns_after]
    if bond.tie.role in (Role.CHAIR, Role.OPENER) and not (bond.tie.holds or pack.nouns_after):
        here = [(at, d) for at, d in here if d.kind is not Kind.STATEMENT]  # "who chaired it, praised X"
    meets = not pack.words.place.assemblies.isdisjoint(passage.nodes.lows[bond.last : bond.last + NAMED])
    if meets and bond.tie.role is Role.ATTENDEE and not pack.nouns_after:
        here = [(at, d) for at, d in here if d.kind is not Kind.APPOINTMENT]  # "an official at the meeting"
    here = [(at, d) for at, d in here if not set_against(passage, bond, at)]
    after = [(at, d) for at, d in here if at >= bond.last]
    before = [(at, d) for at, d in here if at < bond.first]
    of_it = bond.passive and pack.nouns_after and not bond.tie.announces  # "KTT itu digelar Malaysia"
    relative = not pack.relatives.isdisjoint(passage.nodes.lows[: bond.first])
    if _object_verb(bond) and not of_it and not relative:
        before = []  # "the conference hosts experts": the event is the subject
    beside = bool(after) and after[0][0] == bond.last  # "menyaksikan penandatanganan": its object
    state = is_a_state(passage.nodes, bond) or (bool(bond.tie.states) and pack.nouns_after)
    behind_it = bond.passive or (state and not beside)  # "the summit, at which X was present"
    ordered = [*reversed(before), *after] if behind_it else [*after, *reversed(before)]
    brings = bond.tie.holds or bond.tie.role is Role.ORGANIZER  # "Board of Peace yang diinisiasi oleh X"
    if ordered and brings and bond.passive and _of_something_else(passage, bond, ordered[0][0]):
        return None
    if ordered and bond.tie.role is Role.OPENER and _what_is_opened(passage, bond, ordered[0][0]):
        return None
    if ordered and bond.tie.role is Role.MEDIATOR and _after_what_was(passage, bond, ordered[0][0]):
        return None
    leads = bond.tie.role is Role.CHAIR and delegation_behind(passage, bond)  # "memimpin delegasi RI dalam"
    if ordered and (leads or not (_object_verb(bond) and _parted(passage, bond, ordered[0][0]))):
        return ordered[0][1], True
    if (ordered and bond.tie.holds) or (leads and travels):
        return None  # "Y received X. Recently Z led a delegation to pay a visit": Z was not received with X
    return _told_elsewhere(telling, passage, bond)


NAMED = 3
"""Nodes behind "present" among which a meeting is named: "present at the meeting"."""


def _told_elsewhere(telling: Telling, passage: Passage, bond: Bond) -> tuple[Draft, bool] | None:
    """The event of another sentence: what was just told, or what the article is about."""
    pack = passage.language
    if says_one_of(passage.nodes.lows[bond.last : bond.last + 3], pack.words.time.this_time):
        return _the_news(telling)
    if (last := the_gathering_before(telling, passage, bond)) is not None:
        return last
    if bond.tie.role is Role.CHAIR and not bond.passive and delegation_behind(passage, bond):
        return _of_the_delegation(telling, passage, bond)
    behind = passage.nodes.lows[bond.last : bond.last + 6]
    if "," in behind[1:]:
        behind = behind[: behind.index(",", 1)]  # "who chairs the opposition, said that"
    pointed = any(w in pack.demonstratives or w in pack.event_words or w in pack.event_heads for w in behind)
    elsewhere = bond.tie.sends and _sent_elsewhere(telling, passage, bond)
    if (_object_verb(bond) or elsewhere or _heads_a_body(passage, bond)) and not pointed:
        return just_told(telling, passage, bond)
    topic = topic_of(telling, passage, bond)
    if bond.tie.holds or topic is None or _of_another_noun(passage, bond):
        return None
    if topic.kind not in GATHERINGS or of_another_body(passage, bond):
        return None
    if passage.index - topic.sentence > 15 and not topic.name:
        return None
    return held_before(telling, passage, bond) or topic, False


def _the_news(telling: Telling) -> tuple[Draft, bool] | None:
    """ "Tuan rumah kali ini adalah X", behind an earlier round: of the gathering that is the news."""
    told = (d for d in telling.drafts if d.kind in GATHERINGS and d.zone is not ZoneKind.CAPTION)
    first = next(told, None)
    return (first, False) if first is not None else None


def _of_the_delegation(telling: Telling, passage: Passage, bond: Bond) -> tuple[Draft, bool] | None:
    """ "RI dan Laos berunding. Memimpin delegasi RI adalah X", "X headed the Lao team": Laos met."""
    told = told_last(telling, passage, GATHERINGS)
    behind = (n.phrase for n in passage.nodes[bond.last : bond.last + NEAR])
    state = next((p.speaks_for or p.entity for p in behind if p is not None), None)
    if told is None or passage.index - told.sentence > NEAR or state not in told.entities():
        return None
    return told, False


def _sent_elsewhere(telling: Telling, passage: Passage, bond: Bond) -> bool:
    """ "sent a junior minister to Georgetown": to where the event is not."""
    there = {telling.topic.place, telling.topic.venue_country} if telling.topic else set()
    for at in range(bond.last, len(passage.nodes) - 1):
        phrase = passage.nodes[at + 1].phrase
        if passage.language.prepositions.get(passage.nodes[at].low) == "to" and phrase is not None:
            return (phrase.place or phrase.entity) not in there
    return False


def _heads_a_body(passage: Passage, bond: Bond) -> bool:
    """ "X, who chairs the opposition Y Party": the verb's object is a body, not a session."""
    behind = passage.nodes[bond.last : bond.last + 4]
    first = next((n for n in behind if n.phrase is not None or n.low == ","), None)
    body = first is not None and first.phrase is not None and first.phrase.kind is PhraseKind.ORGANIZATION
    return body and bond.tie.role is Role.CHAIR and not bond.passive


def _of_something_else(passage: Passage, bond: Bond, at: int) -> bool:
    """ "nota protes ini soal pelanggaran yang dilakukan Brasil": another noun is what was done."""
    led = bond.first > 0 and passage.nodes[bond.first - 1].low in passage.language.relatives
    reach = CALLED_REACH if bond.tie.role is Role.ORGANIZER else HELD_REACH
    return led and at < bond.first - reach


def _what_is_opened(passage: Passage, bond: Bond, at: int) -> bool:
    """ "bertemu Y di Lima, lalu menghadiri pameran yang dibuka X": the fair, and not the meeting."""
    nodes = passage.nodes
    if not bond.passive or not passage.language.nouns_after or not _of_something_else(passage, bond, at):
        return False
    noun = nodes[bond.first - 2]
    return noun.low.isalpha() and noun.phrase is None and "," in nodes.lows[at : bond.first - 2]


def _after_what_was(passage: Passage, bond: Bond, at: int) -> bool:
    """ "membuka kedutaan setelah kesepakatan yang ditengahi Oman": mediated is what came before."""
    pack, lows = passage.language, passage.nodes.lows
    if not pack.nouns_after or not _of_another_noun(passage, bond) or at > bond.first:
        return False
    before = pack.words.clause.subordinators | pack.words.clause.causes
    return any(word in before for word in lows[at : bond.first])


CALLED_REACH = 9
"""The same to who called it together: "Konferensi tentang hak perempuan Sudan yang digagas X"."""

HELD_REACH = 5
"""Words from an event's noun to "yang dilakukan", past its parties."""


def _object_verb(bond: Bond) -> bool:
    return (not bond.passive and not bond.tie.states and bond.tie.role is not Role.ATTENDEE) or bond.tie.holds


def _parted(passage: Passage, bond: Bond, at: int) -> bool:
    """A preposition between a verb and an event: "held separate talks on the sidelines of the summit"."""
    if bond.tie.holds and _joined_verb(passage, at):
        return True
    between = passage.nodes[_past_when_and_where(passage, bond.last) : at]
    words = {n.low for n in between}
    pack = passage.language
    if bond.tie.holds or bond.tie.role in (Role.MEDIATOR, Role.HOST):
        words -= pack.words.place.in_rounds  # "hosted a round of talks"
    if bond.tie.role in (Role.MEDIATOR, Role.HOST):
        words -= pack.words.place.into  # "menjadi mediator dalam perundingan"
    if words & pack.event_heads.keys():
        words -= pack.of_words  # "opened the first session of the summit"
    parting = pack.words.clause.subordinators
    fronted = pack.nouns_after and any(n.low == "," and between[k + 1 :] for k, n in enumerate(between))
    if fronted and passage.nodes[0].low in parting and any(n.actor for n in between):
        return True  # "Sebelum membuka forum, X bertemu Y"
    quoted = any(n.low in QUOTES for n in between[:-1])  # but for the mark before 'the "2+2"'
    return quoted or len(between) > 8 or any(w in pack.prepositions or w in parting for w in words)


def _joined_verb(passage: Passage, at: int) -> bool:
    """ "melakukan genosida dan mengancam": what a verb of its own tells is not what is held or done."""
    words, low = passage.language.words, passage.nodes[at].low
    joined = at > 0 and passage.nodes[at - 1].low in words.clause.joints
    return joined and bool(words.verb.active_prefix) and low.startswith(words.verb.active_prefix)


def _past_when_and_where(passage: Passage, at: int) -> int:
    """ "announced on Monday in Lima the expulsion of X": past the day and the place right behind a verb."""
    nodes, pack = passage.nodes, passage.language
    while not pack.nouns_after and at + 2 < len(nodes) and nodes[at].low in pack.prepositions:
        phrase = nodes[at + 1].phrase
        there = phrase is not None and phrase.kind is PhraseKind.PLACE
        if nodes[at + 1].date is None and not (there and pack.prepositions[nodes[at].low] == "at"):
            return at
        at += 2
    return at


def _of_another_noun(passage: Passage, bond: Bond) -> bool:
    """ "pemerintah yang dipimpin X": a relative clause tells of its noun, not of what was told before."""
    return bond.passive and passage.nodes[bond.first - 1].low in passage.language.relatives
