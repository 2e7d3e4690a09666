"""What is told of somebody beside what he does: "X, who condemned the coup, met Y on Monday"."""

from __future__ import annotations

from kg.extract.clauses.edges import aside_ends
from kg.extract.drafts import Draft
from kg.extract.passage import Passage
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind

BESIDE = frozenset({Kind.STATEMENT, Kind.MEASURE, Kind.SIGNING, Kind.NEGOTIATION})
"""Kinds of what is told of somebody in a relative clause, beside what he does in the sentence."""


def told_of_somebody(passage: Passage, trigger: Trigger, draft: Draft) -> bool:
    """ "X, who condemned the coup, met Y on Monday", "who had just met Z": some day before.

    So with whoever was chosen: "X, yang baru dilantik, menemui Y pada Senin".
    """
    nodes, pack = passage.nodes, passage.language
    chosen = draft.kind is Kind.APPOINTMENT and trigger.passive
    did = not trigger.passive and trigger.form is Form.PAST
    if trigger.noun or not (chosen or did):
        return False
    at = trigger.first - 1
    while at > 2 and (pack.before_verbs(nodes[at].low) or nodes[at].low in pack.passive_auxiliaries):
        at -= 1
    lately = chosen or nodes[at + 1].low in pack.words.verb.pluperfects
    if draft.kind not in BESIDE and not lately:
        return False
    opens = at > 1 and nodes[at].low in pack.relatives and nodes[at - 1].low == ","
    if opens and chosen and pack.nouns_after:
        return nodes[at - 2].actor
    return opens and (closes := aside_ends(nodes, at, pack)) is not None and closes >= trigger.last


def in_an_aside_behind(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "condemned Mali, which shut its border on Monday", "talks with Mali, whose king, X, fled in May"."""
    units, whose, n = passage.nodes, passage.language.words.office.whose, at - 1
    relatives = frozenset[str]() if trigger.noun else passage.language.relatives
    while n > trigger.last + 1 and "," in units.words:
        low = units[n].low
        if low == ",":
            if not units[n - 1].actor or (units[n - 2].low != "," and units[n - 2].low not in whose):
                return False
            n -= 1 + (units[n - 2].low == ",")  # who the king is
        elif (low in whose or low in relatives) and units[n - 1].low == ",":
            return units[n - 2].actor and low not in passage.language.words.place.where
        n -= 1
    return False
