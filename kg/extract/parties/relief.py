"""Help after a disaster that names nobody it is for: "Gempa melanda Peru. Chile mengirim dua pesawat"."""

from __future__ import annotations

from kg.extract.drafts import Draft, Part
from kg.extract.passage import Helped, Passage, Telling
from kg.language.traits import Trait
from kg.model import EntityKey, Kind, Plover, Role, Status, ZoneKind

PLEDGES_LAST = 8
"""Sentences behind the one that tells of donors in which others pledge money to the same state."""

LASTS = 2
"""Sentences behind the one that tells of a disaster, or who asked for help, in which others help there."""

WHERE = 12
"""Nodes around the word of a disaster in which it is told where."""

ASKS = 4
"""Nodes behind a verb of asking among which it is told that help is asked for."""

SENT = frozenset({Trait.DRILL, Trait.JOINT_DRILL, Trait.TESTS_ARMS})
"""What no forces do that bring help."""


OWN_PEOPLE = frozenset({Trait.CARRIES, Trait.BEFALLS_PEOPLE})
"""What a state does for its own: it brings its people home."""


def relief(telling: Telling, passage: Passage, here: list[tuple[int, Draft]]) -> None:
    """Who sends forces where a disaster has struck gives aid: to the state that was struck, or asked."""
    if passage.sentence.zone is ZoneKind.CAPTION:
        return
    telling.donated = _donated(telling, passage) or telling.donated
    struck = _struck(telling, passage)
    if struck is not None:
        telling.struck = struck
        telling.helped = Helped(passage.index, struck, disaster=True)
    before = telling.drafts[-len(here) - 1] if here and len(telling.drafts) > len(here) else None
    for at, draft in sorted(here, key=lambda told: told[0]):
        _as_the_donor_before(draft, before)
        before = draft
        helped = telling.helped
        if helped is not None and passage.index - helped.sentence > LASTS:
            helped = telling.helped = None
        after = helped is not None and helped.disaster
        if draft.kind is Kind.STATEMENT and (state := _asks_for_help(passage, at, draft)) is not None:
            telling.helped = Helped(passage.index, state, after)
        elif draft.kind is Kind.STATEMENT:
            _pledges(telling, passage, draft)
        elif draft.kind is Kind.MEASURE:
            if helped is not None:
                _helps(draft, helped)
            state = _one_state(draft.entities(Role.RECIPIENT)) if draft.plover is Plover.AID else None
            if after and state is not None:
                telling.helped = Helped(passage.index, state, after)


def _as_the_donor_before(draft: Draft, before: Draft | None) -> None:
    """ "Norway sent rice to Malawi, while Denmark donated tents": to Malawi, as is told right before."""
    gives = draft.plover is Plover.AID or (draft.plover is Plover.AGREE and Trait.PROMISES in draft.traits)
    if before is None or not gives or before.plover is not Plover.AID or before.kind is not Kind.MEASURE:
        return
    if draft.entities(Role.RECIPIENT) or draft.status not in (Status.HELD, Status.PLANNED):
        return
    near = draft.sentence == before.sentence
    state, own = _one_state(before.entities(Role.RECIPIENT)), draft.states(Role.ACTOR)
    apart = OWN_PEOPLE.isdisjoint(draft.traits) and OWN_PEOPLE.isdisjoint(before.traits)
    if near and apart and state is not None and own and own.isdisjoint({state, *before.states(Role.ACTOR)}):
        draft.parts.append(Part(state, Role.RECIPIENT, draft.evidence[0]))


def _pledges(telling: Telling, passage: Passage, draft: Draft) -> None:
    """ "Donors met for a conference on Chad. Japan pledged 50 million dollars": to Chad."""
    donated, helped = telling.donated, telling.helped
    if helped is not None:
        donated = donated or (helped if passage.index - helped.sentence <= LASTS else None)
    pledge = draft.kind is Kind.STATEMENT and draft.plover is Plover.AGREE
    if donated is None or not pledge or draft.entities(Role.RECIPIENT) or not draft.entities(Role.ACTOR):
        return
    own = donated.state in draft.involved()
    if not own and passage.index - donated.sentence <= PLEDGES_LAST:
        draft.parts.append(Part(donated.state, Role.RECIPIENT, draft.evidence[0]))


def _donated(telling: Telling, passage: Passage) -> Helped | None:
    """The one state for which donors come together: "a donors' conference for Chad"."""
    nodes, pack = passage.nodes, passage.language
    donors = pack.words.place.donors
    if donors.isdisjoint(nodes.words):
        return None
    first = next(n for n, low in enumerate(nodes.lows) if low in donors)
    states: set[EntityKey] = set()
    for at in (n for n in nodes.names if nodes[n].phrase is not None):
        phrase = nodes[at].phrase
        led = pack.prepositions.get(nodes.lows[at - 1], "") if at else ""
        given = led in FOR_WHOM or (at == first + 2 and not led)
        state = telling.known.reference.country_of(phrase.place or phrase.entity) if phrase else None
        if given and state is not None and phrase is not None and not phrase.modifier:
            states.add(state)
    return Helped(passage.index, next(iter(states)), disaster=False) if len(states) == 1 else None


FOR_WHOM = ("for", "to", "about", "of")
"""Slots of prepositions before those whom donors help: "for Chad", "on Chad"."""


def _helps(draft: Draft, helped: Helped) -> None:
    """Make what a draft tells help for who is helped, if somebody else acts, toward nobody else."""
    toward = draft.states(Role.RECIPIENT)
    acting = draft.states(Role.ACTOR)
    if not acting or helped.state in acting or not toward <= {helped.state}:
        return
    if draft.status not in (Status.HELD, Status.PLANNED):
        return
    if draft.plover is Plover.MOBILIZE and helped.disaster and SENT.isdisjoint(draft.traits):
        draft.plover, draft.mode, draft.traits = Plover.AID, None, draft.traits - {Trait.TROOPS}
    if draft.plover is Plover.AID and not toward and OWN_PEOPLE.isdisjoint(draft.traits):
        draft.parts.append(Part(helped.state, Role.RECIPIENT, draft.evidence[0]))


def _struck(telling: Telling, passage: Passage) -> EntityKey | None:
    """The state in which a disaster is told to be: "gempa di Arequipa, Peru", "Topan melanda Vanuatu".

    Where nothing beside it tells that, the last that was told of: "three days after the disaster".
    """
    nodes, disasters = passage.nodes, passage.language.words.place.disasters
    if disasters.isdisjoint(nodes.words):
        return None
    reference = telling.known.reference
    for at in (n for n, low in enumerate(nodes.lows) if low in disasters):
        close = next((n for n in range(at, len(nodes)) if nodes[n].low == ","), len(nodes))
        helps = at + 1 + (not passage.language.nouns_after)  # "after the earthquake India sent two ships"
        behind = range(helps, min(close, at + WHERE))
        before = range(at - 1, max(-1, at - WHERE), -1)
        for n in (*behind, *before):
            phrase = nodes[n].phrase
            state = reference.country_of(phrase.place or phrase.entity) if phrase is not None else None
            if state is not None:
                return state
    return telling.struck


def _asks_for_help(passage: Passage, at: int, draft: Draft) -> EntityKey | None:
    """The state that alone asks for help or accepts it, from nobody who is named; to which it is offered."""
    told = passage.nodes.lows[at : at + ASKS]
    asks = draft.plover in (Plover.REQUEST, Plover.AGREE)
    if not asks or passage.language.words.place.relief.isdisjoint(told):
        return None
    toward = draft.involved(Role.RECIPIENT)
    if draft.plover is Plover.AGREE and toward:
        return _one_state({key for key in toward if not key.startswith("person/")})
    gives = bool({Trait.PROMISES, Trait.OFFERS} & draft.traits)  # "promised help": to others
    return None if toward or gives else _one_state(draft.states())


def _one_state(keys: set[EntityKey]) -> EntityKey | None:
    return next(iter(keys)) if len(keys) == 1 and all(key.startswith("country/") for key in keys) else None
