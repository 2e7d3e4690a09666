"""How far parties are named behind a trigger, and what a slot may hold or end."""

from __future__ import annotations

from kg.extract.words.nodes import QUOTES
from kg.model import Kind

FARTHEST = 80  # nodes behind a trigger in which parties are named: a page may have no full stop
SAID_OR_DONE = (Kind.STATEMENT, Kind.MEASURE)
LISTED = frozenset({"from", "to", "with", "against", "between", "for"})  # "dari empat negara, yakni A, B"
APPOSED = LISTED | {"of", "about", "by"}  # of a noun that judges what was told: ", the first time that ..."
SAID_BEFORE = QUOTES | {","}  # before a verb of saying they end what is said

NEAR_SLOTS = frozenset({"object", "of", "with", "between", "relative", "by", "against"})
"""Slots that another predicate closes."""
