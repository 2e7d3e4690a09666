"""The words of papers and of what is said in them, asked for and made known.

Every set is of lower-case words of one language; a set is empty where a language has no such word.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementWords:
    """Words of papers, of saying what is decided, and of asking."""

    papers: frozenset[str] = frozenset()
    """Before a participle: what they say is done by whoever wrote them: note, letter."""
    issuing: frozenset[str] = frozenset()
    """Verbs before a paper that speaks for whoever issues it: "mengeluarkan pernyataan yang mengecam X"."""
    uttered: frozenset[str] = frozenset()
    """Passives of what is said, before who says it: "kecaman terhadap X dilontarkan Y"."""
    decided_that: frozenset[str] = frozenset()
    """diputuskan: before "that" and what is decided."""
    as_leads: frozenset[str] = frozenset()
    """Before `as_told`: "as announced by X", "seperti diumumkan X"."""
    as_told: frozenset[str] = frozenset()
    """Before whoever tells what was done."""
    said_while: frozenset[str] = frozenset()
    """Before what a speaker does as he speaks, or has just done: ", kata X, seraya menuduh Y"."""
    what: frozenset[str] = frozenset()
    """Before who calls a thing something and what it is: "denounced what it described as Chad's raid"."""
    called: frozenset[str] = frozenset()
    """Behind that and a pronoun: "apa yang disebutnya X"."""
    plans: frozenset[str] = frozenset()
    """What is proposed, and what others then reject or welcome: plan, draft."""
    proposes: frozenset[str] = frozenset()
    """Verbs before a plan of whoever puts it before others: presented, unveiled."""
    proposes_anything: frozenset[str] = frozenset()
    """Of these verbs those whose object, whatever it is, is a proposal: proposed, suggested."""
    addressing: frozenset[str]
    """What one sends to somebody or aims at him: "In a warning to X, Y said"."""
    views: frozenset[str] = frozenset()
    """Nouns of what somebody thinks: in his view, in the eyes of."""
    asking_for: frozenset[str] = frozenset()
    """Between a verb of asking and what it asks for: for, untuk."""
    taken: frozenset[str] = frozenset()
    """Behind "the decision": where it was taken."""
    made_known: frozenset[str] = frozenset()
    """Behind "the decision", before the day on which it was."""
    interviewed: frozenset[str] = frozenset()
    """Passives of whom reporters met, where nobody is named behind: "saat ditemui di Lima", dijumpai."""
