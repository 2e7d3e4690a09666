"""Summits told by the name of the body alone: "at the G20 in Lima", "will host the G7"."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.extract.passage import Passage, Telling
from kg.extract.triggers.triggers import Trigger
from kg.find.events.names import EventName
from kg.language.traits import Trait
from kg.model import Kind, Role, ZoneKind


def summit_of(telling: Telling, passage: Passage, at: int) -> EventName | None:
    """The summit that the name of a body at a node stands for; None where the body itself is meant."""
    nodes, pack = passage.nodes, passage.language
    phrase = nodes[at].phrase
    if phrase is None or passage.sentence.zone is ZoneKind.CAPTION:
        return None
    if phrase.kind not in (PhraseKind.ORGANIZATION, PhraseKind.GROUP) or not phrase.named or phrase.count:
        return None
    if phrase.entity not in pack.words.place.met_by_name:
        return None
    body = telling.known.reference.organizations[phrase.entity]
    said = nodes[at].text
    attended = at > 0 and not pack.nouns_after and (_is_there(passage, at) or is_hosted(passage, at))
    if not _opens(passage, at + 1) and not (attended and _ends(passage, at + 1)):
        return None  # "the G7 leaders"
    if said not in (*body.abbreviations, *body.name.values()):
        return None
    if any(d.kind is Kind.SUMMIT and phrase.entity in d.entities(Role.ORGANIZER) for d in telling.drafts):
        return None  # the one told before
    return EventName(at, at + 1, Kind.SUMMIT, f"{said} summit", said, None, "")


def _opens(passage: Passage, at: int) -> bool:
    """ "The G20 opened in Rio on Monday", "Forum Kepulauan Pasifik dibuka di Apia": by the verb behind."""
    nodes, words = passage.nodes, passage.language.words
    if at + 2 >= len(nodes) or at > LATE or nodes[at].low not in words.time.beginning:
        return False
    place = nodes[at + 2].phrase if nodes[at + 1].low in passage.language.locatives else None
    dated = any(n.date is not None for n in nodes[at + 1 : at + LATE])
    return dated or (place is not None and place.place is not None)


LATE = 5
"""Nodes from a verb of beginning to its day, and from the sentence's start to the verb."""


def _is_there(passage: Passage, at: int) -> bool:
    """ "at the G20", beside it as well: behind words for being there; not so "in the G20"."""
    nodes, pack = passage.nodes, passage.language
    lead = at - 1 - (nodes[at - 1].low in pack.determiners)
    beside = nodes[lead].low in pack.of_words and nodes[lead - 1].low in pack.words.place.sidelines
    return lead > 0 and (beside or nodes[lead].low in pack.words.place.attended_at)


def is_hosted(passage: Passage, at: int) -> bool:
    """ "will host the G20": the object of a verb of hosting."""
    nodes = passage.nodes
    verb = at - (nodes[at - 1].low in passage.language.determiners)
    hosts = (t for t in passage.triggers if t.last == verb and Trait.RECEIVES in t.frame.traits)
    return any(nodes[t.first].low in passage.language.words.place.hosting for t in hosts)


def hosts_its_summit(passage: Passage, trigger: Trigger) -> bool:
    """ "hosted BRICS last year": the summit, and no guest."""
    nodes, pack = passage.nodes, passage.language
    at = trigger.last
    at += at < len(nodes) and nodes[at].low in pack.determiners
    phrase = nodes[at].phrase if at < len(nodes) else None
    return (
        phrase is not None
        and not pack.nouns_after
        and phrase.entity in pack.words.place.met_by_name
        and is_hosted(passage, at)
    )


def _ends(passage: Passage, at: int) -> bool:
    """Whether a place, a day or the end of a clause stands at a node, and no noun that the body owns."""
    nodes, pack = passage.nodes, passage.language
    if at >= len(nodes) or nodes[at].date is not None:
        return True
    return nodes[at].low in pack.prepositions or not nodes[at].low.isalnum()
