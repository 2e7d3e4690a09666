"""Toward whom a promise or a denial is by where its deed is done: "promised to build a mission in Juba"."""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.drafts import Draft, Part, add_part
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.language.traits import Trait
from kg.model import EntityKey, Evidence, Kind, Plover, Role, Status

NEAR = 2
"""Most nodes between a promise and the verb of what is promised: "agreed to now reopen"."""

BEHIND = 6
"""Most nodes behind that verb among which its place stands: "send his ambassador back to Kigali"."""

DENIED = 8
"""Most nodes from a denial to the verb of what is denied: "denied that its own soldiers had crossed"."""

LED = ("at", "to", "from")
"""Slots of prepositions before the place of a deed, or of an envoy."""

HOSTILE = frozenset({Plover.ASSAULT, Plover.MOBILIZE, Plover.COERCE, Plover.SANCTION})
"""Types of deeds of which those whom they befell complain."""


def toward_there(passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence) -> None:
    """Makes the state a recipient in which a promised mission is opened, or that denied soldiers entered."""
    alone = draft.kind is Kind.STATEMENT and not trigger.noun and not passage.language.nouns_after
    if not alone or draft.entities(Role.RECIPIENT) or len(draft.states(Role.ACTOR)) != 1:
        return
    deed = None
    if draft.plover is Plover.AGREE:
        deed = _deed(passage, trigger.last, NEAR)
        there = deed is not None and (deed.frame.kind is Kind.MEASURE or Trait.MISSION in deed.frame.traits)
        deed = deed if there else None
    elif draft.plover is Plover.REJECT and passage.nodes[trigger.first].low in passage.language.denials:
        deed = _deed(passage, trigger.last, DENIED)
        own = deed is not None and deed.frame.plover in HOSTILE and _is_its_own(passage, trigger, deed, draft)
        deed = deed if own else None
    state = _where(passage, deed, draft) if deed is not None else None
    if state is not None:
        add_part(draft, Part(state, Role.RECIPIENT, evidence))


def mission_to_come(passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence) -> None:
    """ "Togo is to open its embassy in Lima": a measure toward Peru; the ceremony is not in sight."""
    ahead = draft.kind is Kind.CEREMONY and draft.status is Status.PLANNED and not trigger.noun
    if not ahead or not {Trait.MISSION, Trait.OPENING} <= draft.traits or passage.language.nouns_after:
        return
    if draft.start is not None or any(p.role is not Role.HOST for p in draft.parts):
        return
    state = _where(passage, trigger, draft)
    if state is None:
        return
    draft.kind, draft.plover = Kind.MEASURE, Plover.COOPERATE
    draft.traits -= {Trait.OPENING}
    for part in draft.parts:
        part.role = Role.ACTOR
    add_part(draft, Part(state, Role.RECIPIENT, evidence))


def _deed(passage: Passage, begin: int, reach: int) -> Trigger | None:
    """The verb of what is promised or denied, behind the verb that says so."""
    behind = (t for t in passage.triggers if begin <= t.first < begin + reach)
    return next((t for t in behind if not t.noun and not t.passive), None)


def _is_its_own(passage: Passage, trigger: Trigger, deed: Trigger, draft: Draft) -> bool:
    """Whether nobody else does what is denied: "denied that its soldiers had crossed into Chad"."""
    own = draft.involved()
    doing = (n.phrase for n in passage.nodes[trigger.last : deed.first] if n.actor)
    return all(p is not None and own & {p.entity, p.speaks_for} for p in doing)


def _where(passage: Passage, deed: Trigger, draft: Draft) -> EntityKey | None:
    """The foreign state in which, or in whose city, the deed is done, or to which its envoy is sent."""
    units, pack, own = passage.nodes, passage.language, draft.involved()
    for at in range(deed.last, min(deed.last + BEHIND, len(units))):
        phrase = units[at].phrase
        if units[at].low in {",", ";"}:
            return None
        if phrase is None:
            continue
        led = pack.prepositions.get(units[at - 1].low) in LED or at == deed.last
        state = _state_of(phrase) if led or phrase.accredited is not None else None
        return state if state not in own else None
    return None


def _state_of(phrase: Phrase) -> EntityKey | None:
    if phrase.accredited is not None:
        return phrase.accredited
    return phrase.within if phrase.kind is PhraseKind.PLACE else phrase.speaks_for
