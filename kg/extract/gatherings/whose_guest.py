"""Who hosts because the other is called his guest: "after talks with his guest, Ruto said that"."""

from __future__ import annotations

from kg.document import Phrase
from kg.extract.drafts import Draft
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind, Role

REACH = 6
"""Nodes behind a word of meeting among which the guest or host stands."""

MET = frozenset({Kind.MEETING, Kind.NEGOTIATION})
"""What a guest comes for; a visit has its host by its place."""


def hosts_the_guest(passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """Make whoever meets "his guest" the host, and so "his host" whom somebody meets.

    "Usai berunding dengan tamunya, Presiden X memuji Y": X hosts; of "both his guests" the words are
    of two meetings, and no one of them is told alone.
    """
    names = passage.language.words.group
    called = names.guests | names.hosts
    if draft.kind not in MET or draft.entities(Role.HOST):
        return
    for at in range(trigger.last, min(trigger.last + REACH, len(passage.nodes))):
        noun = passage.nodes[at].text.lower()
        if noun in called and _is_owned(passage, at):
            met = _who_it_is(passage, at)
            if met is not None and met.entity in draft.entities(Role.ATTENDEE):
                _host(draft, met, is_guest=noun in names.guests)
            return


def _is_owned(passage: Passage, at: int) -> bool:
    """ "his guest", "dengan tamunya", "bertemu tuan rumahnya"; not "kedua tamunya"."""
    nodes, pack = passage.nodes, passage.language
    before, phrase = nodes[at - 1].low, nodes[at].phrase
    if phrase is not None and phrase.others:
        return False
    if not pack.nouns_after:
        return before in pack.possessives
    begins = at - 1 - (before in pack.words.group.host_leads)
    owned = nodes[at].actor or nodes[at].text.lower().endswith(pack.words.title.own_suffix)
    return owned and begins >= 0 and nodes[begins].low not in pack.two


def _who_it_is(passage: Passage, at: int) -> Phrase | None:
    """Whom the noun means: whoever was put in its place, else the name in apposition."""
    nodes = passage.nodes
    if nodes[at].actor:
        return nodes[at].phrase
    behind = at + 1 + (nodes.lows[at + 1 : at + 2] == (",",))
    named = nodes[behind] if behind < len(nodes) else None
    return named.phrase if named is not None and named.actor else None


def _host(draft: Draft, met: Phrase, is_guest: bool) -> None:
    """Give the part of the host to one of the two states and to those who speak for it."""
    state = met.speaks_for or met.entity
    for part in draft.parts:
        of_his = (part.speaks_for or part.entity) in (state, met.entity) or part.entity == met.entity
        if part.role is Role.ATTENDEE and of_his is not is_guest:
            part.role = Role.HOST
