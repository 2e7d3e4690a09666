"""Who is named behind the words that he came to greet a guest: "Turut menyambut Presiden yakni Menlu X"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase, PhraseKind
from kg.extract.drafts import Draft, state_of
from kg.extract.passage import Passage, Telling
from kg.extract.words.nodes import Node, Nodes
from kg.language.pack import Language
from kg.model import EntityKey, Evidence, Kind, Role, ZoneKind

NEAR = 6
"""Most sentences from an arrival to who was there to greet the guest."""

LOOKED_AT = 12
"""Drafts that are looked at for the visit."""


def greeters(telling: Telling, passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """Makes whoever is named to have greeted the guest of the visit told before its host; Indonesian.

    "Ruto tiba di Lima. Tampak menyambut yakni Menlu Peru X dan Dubes Kenya Y": X, and not his own envoy.
    """
    nodes, pack = passage.nodes, passage.language
    if not pack.nouns_after or pack.words.place.welcomes.isdisjoint(nodes.words):
        return
    at = _greeting(nodes, pack)
    people = _named(nodes, at, pack) if at is not None else []
    guests, people = _guests_apart(nodes, at or 0, people, pack)
    visit = _visit_before(telling, passage, guests) if people else None
    if at is None or (visit is None and not guests):
        return
    named = {p.entity for p in people}
    for first, draft in here:
        it_is = draft.kind is Kind.VISIT and guests != [] and guests[0].entity in draft.entities(Role.VISITOR)
        if first == at and not it_is:
            draft.parts.clear()
        elif it_is:
            draft.parts = [p for p in draft.parts if p.entity not in named]  # "kedatangan X yakni Y": not Y's
            visit = visit or draft
    if visit is None:
        return
    came = {state_of(p, telling.speaks) for p in visit.parts if p.role is Role.VISITOR}
    hosts = [p for p in people if p.entity not in visit.entities() and _state(telling, p) not in came]
    visit.add(hosts, Role.HOST, Evidence(nodes[at].begin, nodes[at].end, "greeters", 0.8))


def _guests_apart(
    nodes: Nodes, at: int, people: list[Phrase], language: Language
) -> tuple[list[Phrase], list[Phrase]]:
    """ "menyambut kedatangan PM Vietnam yakni X dan Y": whoever is greeted before "yakni", and who greets."""
    naming = (n for n in range(at + 1, len(nodes) - 1) if nodes[n].low in language.words.office.each)
    names = next(naming, 0)
    if not names or not any(n.phrase is not None and n.phrase in people for n in nodes[names:]):
        return [], people
    before = [n.phrase for n in nodes[at:names] if n.phrase is not None and n.actor]
    return before, [p for p in people if p not in before]


def _state(telling: Telling, person: Phrase) -> EntityKey | None:
    """For which state somebody acts, be it at an embassy of it."""
    of = person.speaks_for or telling.speaks.get(person.entity)
    body = telling.known.reference.organizations.get(of) if of is not None else None
    return body.country if body is not None and body.country is not None else of


def _greeting(nodes: Nodes, language: Language) -> int | None:
    """The verb of greeting behind "tampak", "turut" and the like; None where a sentence has none such."""
    words, passive = language.words.place, language.words.verb.passive_prefix
    verbs = (n for n in range(1, len(nodes) - 1) if nodes[n].low in words.welcomes)
    for at in verbs:
        led = nodes[at - 1].text.lower() in words.turning_up
        if led and not nodes[at].low.startswith(passive):
            return at
    return None


def _named(nodes: Nodes, at: int, language: Language) -> list[Phrase]:
    """Those of whom the verb at `at` is told: behind it where nobody stands before it, else before "yang".

    "Dari pihak Peru, turut menyambut X" names X; "X turut menyambut Y" is read as any other clause.
    """
    helping = language.auxiliaries | language.words.place.turning_up | language.also
    lead = at
    while lead and nodes[lead - 1].text.lower() in helping:
        lead -= 1
    if lead > 1 and nodes[lead - 1].low in language.relatives:
        return _people(nodes[: lead - 1]) if nodes[at + 1].phrase is None else []
    opens = lead == 0 or nodes[lead - 1].low == ","
    side = language.prepositions.get(nodes[lead - 2].text.lower()) if lead > 1 else None
    for_them = side == "from" and nodes[lead - 1].actor
    return _people(nodes[at + 1 :]) if opens or for_them else []


def _people(nodes: Sequence[Node]) -> list[Phrase]:
    return [n.phrase for n in nodes if n.phrase is not None and n.phrase.kind is PhraseKind.PERSON]


def _visit_before(telling: Telling, passage: Passage, guests: Sequence[Phrase]) -> Draft | None:
    """The visit told last before this sentence, of guests who are known; of `guests`, if they are named."""
    met = {key for p in guests for key in (p.entity, p.speaks_for) if key}
    for draft in reversed(telling.drafts[-LOOKED_AT:]):
        if passage.index - draft.sentence > NEAR:
            return None
        told = (
            draft.kind is Kind.VISIT and draft.sentence < passage.index and draft.zone is not ZoneKind.CAPTION
        )
        came = draft.entities(Role.VISITOR)
        if told and came and (not met or not met.isdisjoint(came)):
            return draft
    return None
