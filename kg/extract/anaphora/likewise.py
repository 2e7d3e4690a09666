"""Who did the same as somebody told of: "welcomed the decision, as did the United States", "So did Peru"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kg.document import Phrase
from kg.extract.anaphora.about import ALIKE
from kg.extract.anaphora.echoed import echoed
from kg.extract.anaphora.in_his_steps import in_his_steps
from kg.extract.anaphora.meet_again import meet_again
from kg.extract.anaphora.next_one import the_next_one
from kg.extract.drafts import Draft
from kg.extract.passage import Passage, Telling
from kg.extract.words.nodes import Node, Nodes
from kg.find.dates.dates import as_past
from kg.model import EntityKey, Evidence, Kind, Role, Status, ZoneKind
from kg.records import replace

ACTS = frozenset({Kind.STATEMENT, Kind.MEASURE})
"""Kinds that each actor does for itself; whoever came to a gathering likewise was at the same."""


def likewise(
    telling: Telling, passage: Passage, here: Sequence[tuple[int, Draft]]
) -> list[tuple[int, Draft]]:
    """The act told last once more, with other actors; none where nobody did likewise."""
    words = passage.language.words.likewise
    if further := the_next_one(telling, passage, here) or meet_again(telling, passage, here):
        return further
    if joined := in_his_steps(telling, passage, here):
        return joined
    does_too = any(
        not verbs.isdisjoint(passage.nodes.words) for verbs in (words.followed, words.to_follow, words.joins)
    )
    if does_too and (followed := _followed(telling, passage, here)):
        return followed
    if not words.followed_by.isdisjoint(passage.nodes.words) and (
        followed := _followed_by(telling, passage, here)
    ):
        return followed
    if not words.returns.isdisjoint(passage.nodes.words) and (paid := _paid_back(telling, passage, here)):
        return paid
    if words.alike and (said := echoed(telling, passage)):
        return said
    if words.as_did.isdisjoint(passage.nodes.words) or words.likewise.isdisjoint(passage.nodes.words):
        return []
    nodes = passage.nodes
    for at in range(1, len(nodes) - 1):
        if nodes[at].low not in words.as_did or nodes[at - 1].low not in words.likewise:
            continue
        others = _others(nodes, at + 1, passage)
        told = _told(telling, passage, here, at)
        ends = next((n.low for n in nodes[at + 1 :] if others and n.begin > others[-1].begin), ".")
        if passage.language.nouns_after and ends not in {".", ","}:
            return []  # "Demikian pula Togo menyerukan ..."
        if not others or told is None:
            return []
        _toward_those_before(told, others, nodes[:at])
        evidence = Evidence(nodes[at - 1].begin, others[-1].end, ALIKE + told.frame, 0.75)
        kept = [
            p for p in told.parts if p.role is not Role.ACTOR and p.entity not in {o.entity for o in others}
        ]
        again = replace(told, parts=kept, evidence=[evidence], sentence=passage.index)
        again.add(others, Role.ACTOR, evidence)
        telling.drafts.append(again)
        return [(at, again)]
    return []


def _followed(
    telling: Telling, passage: Passage, here: Sequence[tuple[int, Draft]]
) -> list[tuple[int, Draft]]:
    """ "Tanzania recognised Biafra. Gabon and Zambia followed in May": they did the same."""
    nodes, pack = passage.nodes, passage.language
    at = next((n for n in range(1, len(nodes) - 1) if _follows(nodes, n, passage)), None)
    if at is None:
        return []
    first, joining = _who_follows(nodes, at, passage), pack.coordinators | pack.determiners
    planned = first < at - 1
    while first > 0 and (nodes[first - 1].actor or nodes[first - 1].low in joining):
        first -= 1
    joined = nodes[first].low in pack.coordinators or nodes[first - 1].low in pack.words.clause.subordinators
    if first > 0 and not joined:
        return []  # "A ban on coal from Russia followed in May"
    told = _told(telling, passage, here, first + 1)
    others = _others(nodes, first, passage) if told is not None else []
    while nodes[first].low in joining:
        first, others = first + 1, others or _others(nodes, first + 1, passage)
    own = {p.entity for p in others} | {p.speaks_for for p in others}
    if told is None or not others or told.entities(Role.ACTOR) & own:
        return []
    day = next((n.date for n in nodes[at : at + DATED] if n.date is not None and not n.date.behind), None)
    evidence = Evidence(nodes[first].begin, nodes[at].end, ALIKE + told.frame, 0.7)
    beside = _partners(nodes, first, passage) if here else frozenset()
    kept = [p for p in told.parts if p.role is not Role.ACTOR or p.entity in beside]
    kept = [p for p in kept if p.entity not in own]
    if day is not None and pack.nouns_after:
        day = as_past(day, telling.article.text, pack.code, telling.article.day)
    again = replace(told, parts=kept, evidence=[evidence], sentence=passage.index, end=None, said=day)
    again.start, again.then = day.start if day is not None else None, day is None
    again.status = Status.PLANNED if planned else again.status
    again.add(others, Role.ACTOR, evidence)
    telling.drafts.append(again)
    return [(at, again)]


def _paid_back(
    telling: Telling, passage: Passage, here: Sequence[tuple[int, Draft]]
) -> list[tuple[int, Draft]]:
    """ "Chad expelled Togo's envoy and Togo responded in kind": the same once more, the parties turned round.

    Nothing where whoever answers is not the one that the act was toward, nor where he only may or will.
    """
    nodes, pack = passage.nodes, passage.language
    words = pack.words.likewise
    for at in range(1, len(nodes)):
        if nodes[at].low not in words.returns:
            continue
        alone = (
            nodes[at].low in words.reciprocates and at + 2 < len(nodes) and _by_itself(nodes, at + 1, passage)
        )
        if not alone and nodes.lows[at + 1 : at + 3] not in words.in_kind:
            continue
        last = at - 1
        while last > 0 and pack.before_verbs(nodes[last].low):
            last -= 1
        unsure = pack.plans | pack.negations | pack.conditions | pack.denials
        who = nodes[last].phrase if nodes[last].actor else None
        if who is None or not unsure.isdisjoint(nodes.lows[last + 1 : at]):
            continue
        told = _told(telling, passage, here, last)
        own = {who.entity, who.speaks_for}
        if told is None or told.kind is not Kind.MEASURE or not own & {*told.entities(Role.RECIPIENT)}:
            continue
        day = next(
            (n.date for n in nodes[at : at + 2 + DATED] if n.date is not None and not n.date.behind), None
        )
        evidence = Evidence(who.begin, nodes[min(at + 2, len(nodes) - 1)].end, ALIKE + told.frame, 0.7)
        turned = [replace(p, role=Role.RECIPIENT) for p in told.parts if p.role is Role.ACTOR]
        again = replace(told, parts=turned, evidence=[evidence], sentence=passage.index, end=None, said=day)
        again.start, again.then, again.place = day.start if day is not None else None, day is None, None
        again.add([who], Role.ACTOR, evidence)
        telling.drafts.append(again)
        return [(at, again)]
    return []


PLANNING = 4
"""Most nodes between whoever is to follow and the verb: "Mali is also expected to follow"."""


def _who_follows(nodes: Nodes, at: int, passage: Passage) -> int:
    """Where whoever follows stands: before the verb, or before what plans it ("Mali is to follow in May")."""
    pack = passage.language
    helps = pack.plans | pack.auxiliaries | pack.words.clause.infinitives
    last = at - 1
    while last > max(0, at - 1 - PLANNING) and not nodes[last].actor and nodes[last].low in helps:
        last -= 1
    ahead = nodes.lows[last + 1 : at]
    unsure = pack.conditions | pack.denials
    planned = not pack.plans.isdisjoint(ahead) and unsure.isdisjoint(ahead)
    return last if planned and nodes[last].actor else at - 1


def _follows(nodes: Nodes, at: int, passage: Passage) -> bool:
    """Whether "Mali followed in May", "Mali joined them within a day", "Mali joined in" stands there."""
    words = passage.language.words.likewise
    if nodes[at].low in words.followed or nodes[at].low in words.to_follow:
        who = _who_follows(nodes, at, passage)
        dated = who < at - 1 and any(n.date is not None for n in nodes[at + 1 : at + 3])
        return (
            (dated or nodes[at].low in words.followed)
            and nodes[who].actor
            and _by_itself(nodes, at + 1, passage)
        )
    if not nodes[at - 1].actor or nodes[at].low not in words.joins or at + 2 >= len(nodes):
        return False
    phrase = nodes[at + 1].phrase
    them = nodes[at + 1].low in words.joins_in or (phrase is not None and not phrase.named)
    return them and _by_itself(nodes, at + 2, passage)


def _followed_by(
    telling: Telling, passage: Passage, here: Sequence[tuple[int, Draft]]
) -> list[tuple[int, Draft]]:
    """ "Spanyol mengakui Palestina, disusul Irlandia dan Norwegia": they did the same, after it.

    So they did in ", langkah yang kemudian diikuti Irlandia" and "Langkah itu ditiru Irlandia".
    """
    nodes, pack = passage.nodes, passage.language
    words = pack.words
    between = pack.auxiliaries | pack.relatives | words.likewise.sequels | words.likewise.suit
    for at in range(2, len(nodes) - 1):
        if nodes[at].low not in words.likewise.followed_by:
            continue
        comma = at - 1
        while comma > 1 and nodes[comma].low in between:
            comma -= 1
        behind = at + 1 + (nodes[at + 1].low in words.clause.agents)
        that_step = comma == 1 and nodes[0].low in words.likewise.suit and nodes[1].low in pack.demonstratives
        told = _told(telling, passage, here, at) if nodes[comma].low == "," or that_step else None
        others = _others(nodes, behind, passage) if told is not None else []
        own = {k for p in others for k in (p.entity, p.speaks_for)}
        if told is not None:
            _toward_those_before(told, others, nodes[:at])
        if told is None or not others or own & {p.entity for p in told.parts}:
            continue
        evidence = Evidence(nodes[at].begin, others[-1].end, ALIKE + told.frame, 0.7)
        kept = [p for p in told.parts if p.role is not Role.ACTOR]
        again = replace(told, parts=kept, evidence=[evidence], sentence=passage.index, end=None, place=None)
        again.start, again.said, again.then = None, None, True
        again.add(others, Role.ACTOR, evidence)
        telling.drafts.append(again)
        return [(at, again)]
    return []


def _toward_those_before(told: Draft, others: Sequence[Phrase], before: Sequence[Node]) -> None:
    """ "mengirim regu ke Turki, disusul Iran", "mengecam Mali, begitu pula Iran": not toward Iran."""
    named = {n.phrase.entity for n in before if n.phrase is not None}
    own = {k for p in others for k in (p.entity, p.speaks_for)} - named
    told.parts = [p for p in told.parts if p.entity not in own]


def _partners(nodes: Nodes, last: int, passage: Passage) -> frozenset[EntityKey]:
    """ "Chad opened relations with Cuba and Mali followed": with whom the one told of did it."""
    slots = passage.language.prepositions
    led = (b.phrase for a, b in pairwise(nodes[:last]) if slots.get(a.low) == "with")
    return frozenset(p.entity for p in led if p is not None and p.entity is not None)


DATED = 4
"""Nodes from "followed" to its day."""


def _by_itself(nodes: Nodes, at: int, passage: Passage) -> bool:
    """Whether "followed" has no object: "followed suit", "followed in May", "followed days later"."""
    words, node = passage.language.words, nodes[at]
    if node.low in words.likewise.suit:
        return True
    at_that_time = passage.language.prepositions.get(node.low) == "at"  # "menyusul pada Rabu"
    led = (node.low in words.verb.before_days or at_that_time) and nodes[at + 1].date is not None
    spans = (low.removesuffix("s") in words.time.spans for low in nodes.lows[at : at + 3])
    counted = node.low.removeprefix("se") in words.time.long_times  # "menyusul sehari kemudian"
    return led or node.date is not None or any(spans) or counted


def _others(nodes: Nodes, at: int, passage: Passage) -> list[Phrase]:
    """Whoever is named behind "as did"."""
    out: list[Phrase] = []
    pack = passage.language
    for node in nodes[at:]:
        if node.actor and node.phrase is not None and not node.phrase.modifier:
            out.append(node.phrase)
        elif node.low not in pack.determiners and node.low not in pack.coordinators:
            break
    return out


def _told(telling: Telling, passage: Passage, here: Sequence[tuple[int, Draft]], at: int) -> Draft | None:
    """The act of the sentence before the words, or of the sentence before."""
    local = [d for n, d in here if n < at]
    drafts = local or [d for d in telling.drafts if d.sentence == passage.index - 1]
    last = next((d for d in reversed(drafts) if d.zone is not ZoneKind.CAPTION), None)
    if last is not None and last.kind not in ACTS and not local and drafts[0].kind in ACTS:
        last = drafts[0]  # "Malta recognised it when X visited Pristina. Cyprus is to follow": what Malta did
    if last is not None and not local:
        last = _toward_somebody(telling, last)
    held = last is not None and last.kind in ACTS and last.status is Status.HELD
    return last if held and last is not None and last.entities(Role.ACTOR) else None


def _toward_somebody(telling: Telling, last: Draft) -> Draft:
    """ "broke off ties with Qatar and gave its envoys two days": of two such acts the one with a target."""
    if last.entities(Role.RECIPIENT):
        return last
    acting = last.entities(Role.ACTOR)
    for draft in reversed(telling.drafts):
        if last.sentence - draft.sentence >= NEAR:
            break
        alike = (draft.kind, draft.plover) == (last.kind, last.plover) and draft.entities(
            Role.ACTOR
        ) == acting
        if alike and draft.entities(Role.RECIPIENT):
            return draft
    return last


NEAR = 2
"""Sentences within which those who acted did both."""
