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
    lately = chosen or nodes[at + 1].low in pack.words.clause.pluperfects
    if draft.kind not in BESIDE and not lately:
        return False
    opens = at > 1 and nodes[at].low in pack.relatives and nodes[at - 1].low == ","
    if opens and chosen and pack.nouns_after:
        return nodes[at - 2].actor
    return opens and (closes := aside_ends(nodes, at, pack)) is not None and closes >= trigger.last
