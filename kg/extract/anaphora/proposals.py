"""Whose plan a statement is about: "Annan presented a plan. Greece rejected it": toward Annan.

To present a plan is no event of its own, so what is said of it would be toward nobody.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase, PhraseKind
from kg.extract.drafts import Draft
from kg.extract.passage import Passage, Proposal, Telling
from kg.model import Kind, Plover, Role, ZoneKind

ABOUT = frozenset({Plover.REJECT, Plover.SUPPORT, Plover.ACCUSE, Plover.AGREE})
"""Types of what is said of a plan."""

NOUN = 6
"""Most nodes between a verb of proposing and what is proposed: "put forward a new ten-point peace plan"."""

WHO = 6
"""Most nodes before such a verb among which whoever proposes stands: "The bloc on Monday presented"."""

LASTS = 6
"""Sentences in which "the plan" means the one told; "it" means that of the last sentence."""


def toward_the_proposer(telling: Telling, passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """Makes whoever proposed something a recipient of what is said of it, and notes what is proposed."""
    words = passage.language.words.statement
    if passage.sentence.zone is ZoneKind.CAPTION:
        return
    if not words.proposes.isdisjoint(passage.nodes.words):
        _note(telling, passage)
    if not telling.proposals:
        return
    used: Proposal | None = None
    for at, draft in here:
        said = draft.kind is Kind.STATEMENT and draft.plover in ABOUT and draft.sentence == passage.index
        if not said or draft.entities(Role.RECIPIENT) or not draft.entities(Role.ACTOR):
            continue
        proposal = _meant(telling, passage, at, used)
        if proposal is None or draft.involved() & {proposal.by.entity, proposal.by.speaks_for}:
            continue
        draft.add([proposal.by], Role.RECIPIENT, draft.evidence[0])
        used = proposal


def _note(telling: Telling, passage: Passage) -> None:
    """Remember who proposes what in a sentence, and where in it."""
    units, words = passage.nodes, passage.language.words.statement
    for verb in range(1, len(units)):
        if units[verb].low not in words.proposes:
            continue
        noun = next((n for n in range(verb + 1, min(verb + NOUN, len(units))) if _closes(passage, n)), None)
        named = noun is not None and units[noun].low in words.plans
        by = _agent(passage, verb)
        if by is not None:  # "a plan presented by Annan in March"
            telling.proposals.append(Proposal(passage.index, verb, by))
            continue
        by = _proposer(passage, verb) if named or units[verb].low in words.proposes_anything else None
        if by is not None:
            telling.proposals.append(Proposal(passage.index, verb, by))


def _agent(passage: Passage, verb: int) -> Phrase | None:
    """Who stands behind a participle and "by", where a plan stands before it."""
    units, words = passage.nodes, passage.language.words
    behind = units[verb + 1 : verb + 3]
    led = len(behind) > 1 and behind[0].low in words.clause.agents and behind[1].actor
    planned = not words.statement.plans.isdisjoint(units.lows[max(0, verb - 2) : verb])
    return behind[1].phrase if led and planned else None


def _closes(passage: Passage, at: int) -> bool:
    """Whether a node ends the search for what is proposed: its noun, a name of somebody, a comma."""
    node = passage.nodes[at]
    other = node.actor and (node.phrase is None or not node.phrase.modifier)
    return node.low in passage.language.words.statement.plans or other or node.low in {",", ";"}


def _proposer(passage: Passage, verb: int) -> Phrase | None:
    """Who stands before a verb of proposing with nothing but auxiliaries, adverbs and days between."""
    units, pack = passage.nodes, passage.language
    for at in range(verb - 1, max(-1, verb - WHO), -1):
        node = units[at]
        if node.actor and node.phrase is not None:
            people = node.phrase.kind is not PhraseKind.PLACE
            return node.phrase if people and not node.phrase.modifier else None
        between = node.date is not None or pack.before_verbs(node.low) or node.low in {","}
        if not between and node.low not in pack.words.verb.before_days:
            return None
    return None


def _meant(telling: Telling, passage: Passage, at: int, used: Proposal | None) -> Proposal | None:
    """The proposal that "it" or "the plan" beside a verb means; "it" the one `used` just before."""
    pronouns, noun = passage.language.words.clause.body_pronouns, _spoken_of(passage, at)
    for proposal in reversed(telling.proposals if noun is not None else ()):
        since = passage.index - proposal.sentence
        if since >= LASTS:
            return None
        before = since > 0 or proposal.at < at
        if noun in pronouns:
            near = before and since < 2 and not _other_noun(passage, at, since)
            return used or (proposal if near else None)
        if before:
            return proposal
    return None


def _other_noun(passage: Passage, at: int, since: int) -> bool:
    """Whether somebody else acts before "it", whom it may mean: "Peru did so and Chile condemned it"."""
    return since > 0 and sum(n.actor for n in passage.nodes[:at]) > 1


def _spoken_of(passage: Passage, at: int) -> str | None:
    """The word of what a statement is about: a pronoun, or a definite noun of what is proposed."""
    units, pack = passage.nodes, passage.language
    words = pack.words
    passive = at > 0 and units[at - 1].low in pack.passive_auxiliaries
    span = range(at + 1, min(at + NOUN, len(units)))
    for n in range(max(0, at - NOUN), at) if passive else span:
        node = units[n]
        if node.actor:
            return None
        if node.low in words.clause.body_pronouns and not passive:
            return node.low
        definite = pack.words.place.definite.intersection(units.lows[max(0, n - 3) : n])
        if node.low in words.statement.plans and definite:
            return node.low
    return None
