"""Where somebody is who states something from a city of his own, and which place he leaves after a visit."""

from __future__ import annotations

from kg.extract.clauses.where_clauses import is_named_place
from kg.extract.drafts import Draft
from kg.extract.passage import Passage, Telling, is_building, place_draft
from kg.extract.triggers.triggers import Trigger
from kg.model import Kind, Plover, Role

NEAR_HOME = 4
"""Nodes between a verb of stating and the city from which it is said: "condemned that attack from"."""


def from_home(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """ "Rudd condemned the attack from Canberra": a city of the speaker's own country, right behind.

    What is asked for may be from there ("told Russia to withdraw from Kharkiv"), so nothing may stand
    between but whom one asks.
    """
    units, pack = passage.nodes, passage.language
    hall = draft.city is not None and draft.place == draft.city  # "In Santiago, X hailed it from La Moneda"
    if draft.kind is not Kind.STATEMENT or trigger.noun or (draft.place is not None and not hall):
        return
    own = {k for p in draft.parts if p.role is Role.ACTOR for k in (p.entity, p.speaks_for)}
    nobody = not any(k is not None and k.startswith("country/") for k in own)
    for at in range(trigger.last + 1, min(trigger.last + NEAR_HOME, len(units) - 2) + 1):
        phrase = units[at + 1].phrase
        if pack.prepositions.get(units[at].low) != "from" or phrase is None or not is_named_place(phrase):
            continue
        between = units[trigger.last : at]
        asked = draft.plover in (Plover.REQUEST, Plover.REJECT) and any(n.phrase is None for n in between)
        closed = any(n.low in pack.auxiliaries or n.low in pack.prepositions for n in between)
        row = telling.known.reference.places.get(phrase.place or phrase.entity)
        whole = nobody and len(between) == 1 and between[0].low in pack.words.clause.body_pronouns
        if row is not None and (row.country in own or whole) and not asked and not closed:
            key = phrase.place or phrase.entity
            draft.place = key if hall and is_building(telling.known.reference, key) else draft.place
            place_draft(telling, draft, phrase)
        return


def left_after_it(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """ "left Accra for Lome after a two-day visit": the visit was to where the journey begins, and not on."""
    if draft.kind is not Kind.VISIT or not trigger.noun or draft.place is not None:
        return
    units, pack = passage.nodes, passage.language
    journeys = (
        t for t in passage.triggers if t.frame.kind is Kind.VISIT and not t.noun and t.last < trigger.first
    )
    left = next((t for t in journeys if "object" not in t.frame.roles and t.last < len(units)), None)
    began = units[left.last].phrase if left is not None else None
    if left is None or began is None or not is_named_place(began) or began.modifier:
        return
    led = units.lows[max(left.last, trigger.first - LED) : trigger.first]
    if not pack.words.clause.subordinators.isdisjoint(led) and draft.entities(Role.HOST) == set():
        place_draft(telling, draft, began)


LED = 5
"""Nodes before "visit" among which "after" stands: "after a two-day official"."""
