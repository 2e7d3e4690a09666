"""Talks that an ordinal alone names: "The third is to be held in Oslo", "will host the next one"."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import pairwise

from kg.document import DateMention, Phrase, PhraseKind
from kg.extract.drafts import Draft, Part, state_of
from kg.extract.passage import Passage, Telling, date_draft, group_named, new_draft, place_draft
from kg.find.dates.dates import as_past
from kg.language.pack import Language
from kg.model import EntityKey, Evidence, Kind, Role, Status, ZoneKind

COUNTED = frozenset({Kind.MEETING, Kind.NEGOTIATION, Kind.SUMMIT, Kind.CONFERENCE})
SMALL = frozenset({Kind.MEETING, Kind.NEGOTIATION})
"""Kinds that the same parties hold again; to the next summit others may come."""

BACK = 2
"""Sentences in which the talks are told that are counted on."""

REACH = 9
"""Nodes behind the ordinal among which it is told that they are or were held."""

AGAIN = "again:"
"""How the rule of another round begins: behind it stands the frame of the one before."""

HOSTED = 3
"""Most nodes from who hosts to "the next one", or from the pronoun to who hosts."""


def the_next_one(
    telling: Telling, passage: Passage, here: Sequence[tuple[int, Draft]]
) -> list[tuple[int, Draft]]:
    """Another round of what was told last, named by its ordinal or by a noun that says no more."""
    if any(d.kind in COUNTED and len(d.parts) > 1 for _, d in here):
        return []
    words = passage.language.words.gathering
    if passage.language.nouns_after or words.rounds.isdisjoint(passage.nodes.words):
        return []
    if passage.sentence.zone is ZoneKind.CAPTION:
        return []
    opening = passage.language.determiners | passage.language.possessives
    for at in range(1, len(passage.nodes) - 2):
        if passage.nodes[at].low not in words.rounds or passage.nodes[at - 1].low not in opening:
            continue
        host = _host(passage, at)
        if (host is None and not _is_held(passage, at)) or (
            told := told_last(telling, passage, COUNTED)
        ) is None:
            continue
        for _, draft in here:
            if draft.kind in COUNTED and draft in telling.drafts:
                telling.drafts.remove(draft)  # "will host the next one": whom it receives there is not told
        return [(at, again(telling, passage, at, told, host))]
    return []


def told_last(telling: Telling, passage: Passage, kinds: Set[Kind]) -> Draft | None:
    """The talks or the summit told last, near enough to be counted on."""
    for draft in reversed(telling.drafts):
        if passage.index - draft.sentence > BACK:
            return None
        if draft.zone is not ZoneKind.CAPTION and draft.kind in kinds and draft.status is Status.HELD:
            return draft
    return None


def _is_held(passage: Passage, at: int) -> bool:
    """ "The third is to be held", "The first, in Oslo, took place": the ordinal opens the sentence."""
    nodes, language = passage.nodes, passage.language
    words = language.words.gathering
    again = nodes[at + 1].low in words.once_more
    behind = at + 1 + again
    verbs = language.auxiliaries | {","} | {verb for verb, _ in words.then_held}
    bare = behind < len(nodes) and nodes[behind].low in verbs
    if at != 1 and again and nodes.lows[at + 2 : at + 2 + len(words.to_be_held)] == words.to_be_held:
        return True
    if at != 1 or not bare:
        return False
    lows = nodes.lows[behind : behind + REACH]
    return any(pair in words.then_held for pair in pairwise(lows))


def _host(passage: Passage, at: int) -> Phrase | None:
    """ "Ghana will host the next one", "the next gathering, which Ghana will host": who hosts it."""
    nodes, language = passage.nodes, passage.language
    hosting = language.words.place.hosting
    if nodes[at + 1].low not in language.words.gathering.once_more:
        return None
    before = at - 2
    if nodes[before].low in hosting:
        step = before - 1
        while step > 0 and nodes[step].low in language.auxiliaries | language.plans:
            step -= 1
        return nodes[step].phrase if nodes[step].actor else None
    which = at + 2 + (nodes[at + 2].low == ",")
    if which < len(nodes) - 2 and nodes[which].low in language.words.place.which and nodes[which + 1].actor:
        hosts = not hosting.isdisjoint(nodes.lows[which + 2 : which + 2 + HOSTED])
        return nodes[which + 1].phrase if hosts else None
    return None


def again(telling: Telling, passage: Passage, at: int, told: Draft, host: Phrase | None) -> Draft:
    """The same kind of event once more, with its own day and place."""
    lows = passage.nodes.lows[max(0, at - HOSTED - 1) : at + REACH]
    draft = once_more(telling, passage, at, told, _status(lows, passage.language))
    draft.follows, evidence = told, draft.evidence[0]
    draft.add([host] if host is not None and host.kind is not PhraseKind.PLACE else [], Role.HOST, evidence)
    _when_and_where(telling, passage, at, draft)
    if host is not None and draft.place is None and host.place is not None:
        place_draft(telling, draft, host)  # "Honiara will be the venue of the next"
    elif host is not None and draft.place is None and host.kind is PhraseKind.COUNTRY:
        draft.place = host.entity  # "the next session, which Togo will host"
    telling.drafts.append(draft)
    return draft


def once_more(telling: Telling, passage: Passage, at: int, told: Draft, status: Status) -> Draft:
    """A draft of the same kind and between the same parties, which has no day or place yet."""
    nodes = passage.nodes
    end = min(len(nodes) - 1, at + REACH)
    evidence = Evidence(nodes[at - 1].begin, nodes[end - 1].end, AGAIN + told.frame, 0.7)
    draft = new_draft(passage, told.kind, told.plover, evidence, status)
    draft.mode, draft.frame = told.mode, told.frame
    kept = (Role.ATTENDEE, Role.HOST, Role.MEDIATOR) if told.kind in SMALL else (Role.ORGANIZER,)
    bodies = {p.entity for p in told.parts if _is_of_states(telling, p.entity)}
    named = group_named(told.name, telling.known) if told.name and told.kind not in SMALL else None
    if named is not None:
        draft.parts.append(Part(named, Role.ORGANIZER, evidence))  # "KTT APEC"
    for part in told.parts:
        key = state_of(part, telling.speaks)
        if told.kind not in SMALL and key in bodies and key not in draft.entities():
            draft.parts.append(Part(key, Role.ORGANIZER, evidence))  # "ASEAN leaders opened a summit"
        role = Role.ATTENDEE if part.role is Role.HOST else part.role
        if part.role in kept and key not in draft.entities():
            draft.parts.append(Part(key, role, evidence, group=part.group and told.kind in SMALL))
    draft.further, draft.round = True, nodes[at].low
    return draft


def _is_of_states(telling: Telling, key: EntityKey) -> bool:
    body = telling.known.reference.organizations.get(key)
    return body is not None and body.of_states


def _when_and_where(telling: Telling, passage: Passage, at: int, draft: Draft) -> None:
    """The day and the place that its clause tells."""
    nodes, language = passage.nodes, passage.language
    closing = language.relatives | language.words.clause.subordinators | {";", "."}
    for n in range(at + 1, len(nodes)):
        node = nodes[n]
        if node.low in closing and draft.start is not None:
            return
        led = language.prepositions.get(nodes[n - 1].low) == "at"
        if node.date is not None and not node.date.behind:
            date_draft(draft, in_the_past(telling, draft, node.date))
        elif node.phrase is not None and node.phrase.place is not None and led:
            place_draft(telling, draft, node.phrase)


def in_the_past(telling: Telling, draft: Draft, date: DateMention) -> DateMention:
    """ "The first round took place on July 1", told in March: the July before."""
    article = telling.article
    if draft.status is not Status.HELD:
        return date
    return as_past(date, article.text, article.language, article.day)


def _status(lows: tuple[str, ...], language: Language) -> Status:
    """Whether it is yet to be held: "is to be", "will", "due", "sepakat untuk"."""
    ahead = language.plans - language.words.gathering.rounds | language.words.status.agreed
    return Status.HELD if ahead.isdisjoint(lows) else Status.PLANNED
