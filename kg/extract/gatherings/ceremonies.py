"""The ceremony told before at which somebody is present: "Upacara itu dihadiri X", "Tampak hadir Y"."""

from __future__ import annotations

from kg.extract.drafts import Draft, Part, state_of
from kg.extract.passage import GATHERINGS, GREAT, Passage, Telling
from kg.extract.triggers.triggers import Bond, Trigger, is_a_state
from kg.model import Evidence, Kind, Role, ZoneKind

CEREMONIAL = frozenset({Kind.CEREMONY, Kind.APPOINTMENT, Kind.SIGNING})
NEAR = 3
"""Sentences over which "upacara itu" reaches back."""


def ceremony_told(telling: Telling, passage: Passage, bond: Bond) -> Draft | None:
    """ "Upacara tersebut dihadiri ...", "Presiden menyaksikannya": what was sworn or signed before."""
    units, pack = passage.nodes, passage.language
    owns = any(n.owns for n in units[bond.first : bond.last])
    span = units[: bond.first] if bond.passive else units[bond.last : bond.last + 5]
    pointing = pack.demonstratives if pack.nouns_after else pack.words.place.definite
    named = any(n.low in pack.ceremonies for n in span) and any(n.low in pointing for n in span)
    present = not named and not owns and _seen_among_guests(passage, bond)
    if bond.tie.role is not Role.ATTENDEE or bond.tie.holds or not (owns or named or present):
        return None
    back = (2 if of_one_side(passage, bond) else 1) if present else NEAR
    for draft in reversed(telling.drafts):
        if present and draft.sentence == passage.index:
            continue  # "Tampak hadir X, yang tiba semalam": his journey is no ceremony
        if present and summit_around(telling, draft):
            continue
        later = draft.evidence[0].begin > units[bond.first].begin
        if draft.kind is Kind.APPOINTMENT and draft.sentence == passage.index and later:
            continue  # "Turut menyaksikan upacara itu X, yang dilantik pekan lalu": what tells who X is
        near = passage.index - draft.sentence <= back and draft.zone is not ZoneKind.CAPTION
        if near and (draft.kind in CEREMONIAL or (owns and draft.kind in GATHERINGS)):
            return draft
        if present:
            return None  # "Tampak hadir X": at what was told last
    return None


def summit_around(telling: Telling, draft: Draft) -> Draft | None:
    """ "KTT dibuka X, yang menerima palu keketuaan dari Y. Hadir pula Z": Z is at the summit."""
    if draft.kind is not Kind.CEREMONY:
        return None
    beside = (d for d in telling.drafts if d.kind in GREAT and d.sentence == draft.sentence)
    return next(beside, None)


def _seen_among_guests(passage: Passage, bond: Bond) -> bool:
    """ "Tampak hadir X dan Y", "X terlihat di antara para tamu": at the ceremony told just before."""
    units, pack = passage.nodes, passage.language
    said = " ".join(units.lows[bond.first : bond.last])
    if not pack.nouns_after:  # "Among the guests were X and Y", "Guests included X"
        return not pack.words.place.seen_among.isdisjoint(units.lows[bond.first : bond.last])
    if not is_a_state(units, bond):
        return False
    near = units.lows[max(0, bond.first - AMONG) : bond.last + AMONG]
    too = said.partition(" ")[0] in pack.words.place.joining  # "X turut hadir"
    opens = bond.first < 2 and not any(n.actor for n in units[: bond.first])
    opens = opens or of_one_side(passage, bond)
    too = too or units[bond.last].low == "."  # "X dan Y hadir."
    return too or opens or not pack.words.place.seen_among.isdisjoint(near)


def of_one_side(passage: Passage, bond: Bond) -> bool:
    """ "Dari Peru tampak hadir antara lain X", "Dari pihak Peru, hadir X": whom one of the two had there."""
    lows, pack = passage.nodes.lows, passage.language
    opens = pack.nouns_after and pack.prepositions.get(lows[0]) == "from" and bond.first <= AMONG
    return opens and any(n.actor for n in passage.nodes[1 : bond.first])


AMONG = 4
"""Nodes around a word of being present in which the guests stand: "di antara para tamu"."""


def for_the_guest(
    telling: Telling, passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence
) -> None:
    """ "X menerima Y di Lima. Upacara penyambutan digelar di istana": X gives it, for Y, then and there.

    Where the sentence names nobody at it, but for countries: "mengumandangkan lagu kebangsaan Peru".
    """
    honours = passage.language.words.place.honours
    named = any(p.entity.startswith("person/") for p in draft.parts)
    if named or not trigger.noun or honours.isdisjoint(passage.nodes.lows[trigger.first : trigger.last]):
        return
    receptions = [d for d in reversed(telling.drafts[-GUESTS:]) if _receives(d, passage)]
    told = next((d for d in receptions if d.place is not None), next(iter(receptions), None))
    if told is None or not draft.entities() <= {state_of(p, telling.speaks) for p in told.parts}:
        return
    draft.parts = [
        Part(p.entity, _AT_IT[p.role], evidence, p.speaks_for) for p in told.parts if p.role in _AT_IT
    ]
    draft.start, draft.end, draft.said, draft.status = told.start, told.end, told.said, told.status
    if told.kind is Kind.MEETING:
        draft.place, draft.venue_country = told.place, told.venue_country


_AT_IT = {Role.HOST: Role.HOST, Role.VISITOR: Role.ATTENDEE, Role.ATTENDEE: Role.ATTENDEE}

GUESTS = 4
"""Drafts among which the reception of the guest is."""


def _receives(draft: Draft, passage: Passage) -> bool:
    """Whether a draft tells who received whom, in this sentence or one of the last three."""
    near = passage.index - draft.sentence <= NEAR and draft.zone is not ZoneKind.CAPTION
    people = {p.role for p in draft.parts if p.entity.startswith("person/")}
    return near and draft.kind in (Kind.MEETING, Kind.VISIT) and Role.HOST in people and len(people) > 1
