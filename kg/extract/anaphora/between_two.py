"""Events whose parties what was told right before names: "A truce was signed", "urged X in a phone call"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kg.document import Phrase, PhraseKind
from kg.extract.drafts import Draft, Part, add_part, state_of
from kg.extract.passage import Passage, Telling
from kg.extract.triggers.triggers import Trigger
from kg.language.traits import Trait
from kg.model import EntityKey, Evidence, Kind, Plover, Role

_NEAR: Final = 2
"""Sentences back to what the two did."""

_NOUN: Final = 5
"""Words before the verb among which the pact stands: "a truce between the two was later agreed"."""

_PARTIES: Final = frozenset(
    {Role.SIGNATORY, Role.ATTENDEE, Role.ACTOR, Role.RECIPIENT, Role.HOST, Role.VISITOR}
)


def between_the_two(
    telling: Telling, passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence
) -> None:
    """ "X and Y fought for days. A ceasefire was signed on 10 March": by the two told of just before."""
    if Trait.TIES_OF_TWO in trigger.frame.traits and not draft.parts:
        before = passage.nodes.lows[max(0, trigger.first - 1) : trigger.first]
        if not passage.language.complementizers.isdisjoint(before):
            return  # "she said that ties were back": her own, with whom is told elsewhere
        # "X and Y signed a treaty. Full ties will be restored"
        draft.parts.extend(Part(state, Role.ACTOR, evidence) for state in _last_two(telling, passage))
        return
    agreed = draft.kind is Kind.SIGNING or draft.plover is Plover.AGREE
    if draft.parts or not trigger.passive or not agreed or passage.language.nouns_after:
        return
    before = passage.nodes.lows[max(0, trigger.first - _NOUN) : trigger.first]
    if passage.language.words.deed.pacts.isdisjoint(before):
        return
    role = Role.SIGNATORY if draft.kind is Kind.SIGNING else Role.ACTOR
    draft.parts.extend(Part(state, role, evidence) for state in _last_two(telling, passage))


def in_that_call(
    passage: Passage, trigger: Trigger, draft: Draft, here: Sequence[tuple[int, Draft]], evidence: Evidence
) -> None:
    """ "urged Netanyahu in a telephone call on Monday to", "X and Y agreed in a call to": they talk."""
    said = here[-1][1] if here else None
    if draft.kind is not Kind.CALL or not trigger.noun or said is None or said.kind is not Kind.STATEMENT:
        return
    pack, nodes = passage.language, passage.nodes
    hears = {p.entity for p in draft.parts} <= said.involved(Role.RECIPIENT)  # "lewat telepon kepada X"
    if said.sentence != passage.index or not (hears if pack.nouns_after else not draft.parts):
        return
    if pack.nouns_after:  # "lewat telepon": the preposition is of the noun
        led = nodes[trigger.first].low in pack.prepositions and _in_one_clause(passage, said, trigger)
    else:
        led = not pack.words.place.within.isdisjoint(nodes.lows[max(0, trigger.first - 2) : trigger.first])
    heard = _people(said, Role.RECIPIENT)
    agreed = said.plover is Plover.AGREE and len(_people(said, Role.ACTOR)) > 1
    if led and (heard or agreed):
        for part in said.parts:
            add_part(draft, Part(part.entity, Role.ATTENDEE, evidence, part.speaks_for))


def _in_one_clause(passage: Passage, said: Draft, trigger: Trigger) -> bool:
    """ "X meminta Y menahan diri lewat telepon": no comma but that of a day parts the telephone from it."""
    nodes = passage.nodes
    begin = next((n for n, node in enumerate(nodes) if node.begin >= said.evidence[0].end), len(nodes))
    between = nodes[begin : trigger.first]
    return not any(n.low in {",", ";"} or n.low in passage.language.relatives for n in between)


def _people(draft: Draft, role: Role) -> list[Part]:
    return [p for p in draft.parts if p.role is role and p.entity.startswith("person/")]


def opens_with_a_call(passage: Passage, trigger: Trigger) -> bool:
    """ "In a phone call on Friday X urged Y to": the sentence names who talks only behind it."""
    if trigger.frame.kind not in _OPENED or not trigger.noun or trigger.first > _OPENING:
        return False
    if trigger.frame.kind is Kind.MEETING and not _is_plain(passage, trigger):
        return False
    return not passage.language.words.place.within.isdisjoint(passage.nodes.lows[: trigger.first])


def _is_plain(passage: Passage, trigger: Trigger) -> bool:
    """Whether nothing tells whose meeting it is: not "At a cabinet meeting", "a meeting with reporters"."""
    lows, language = passage.nodes.lows, passage.language
    if language.nouns_after or not trigger.first or trigger.last - trigger.first > 1:
        return False
    return lows[trigger.first - 1] in language.determiners | language.possessives


def in_the_call_before(telling: Telling, passage: Passage, here: list[tuple[int, Draft]]) -> None:
    """Who talks in a call that opens its sentence, by what is said in it; without them it tells nothing."""
    at, call = here[0] if here else (0, None)
    if call is None or call.kind not in _OPENED or at > _OPENING or len(call.parts) > 1:
        return
    trigger = next((t for t in passage.triggers if t.first == at), None)
    if trigger is None or not opens_with_a_call(passage, trigger):
        return
    said = next((d for _, d in here[1:] if d.kind is Kind.STATEMENT), None)
    heard = said is not None and any([p.entity.startswith("person/") for p in said.parts if p.role is _HEARS])
    if said is not None and heard and said.entities(Role.ACTOR) >= call.entities():
        call.parts = [Part(p.entity, Role.ATTENDEE, p.evidence, p.speaks_for) for p in said.parts]
    else:
        call.add(_told_each_other(passage, at), Role.ATTENDEE, call.evidence[0])
    if call.kind is Kind.MEETING and call.venue_country not in call.involved():
        call.parts.clear()  # "At a meeting in Paris X urged Putin to": who is urged need not be there
    if not call.parts and not passage.bonds:
        del here[0]
        telling.drafts.remove(call)


def _told_each_other(passage: Passage, at: int) -> Sequence[Phrase]:
    """ "..., X told Y that": the first two people behind the call, with nothing but a verb between them."""
    units = passage.nodes
    people = [n for n in range(at, len(units)) if units[n].actor]
    first = people[0] if people else len(units)
    verb = units[first + 1 : first + 2]
    if len(people) < _PAIR or people[1] != first + 2 or not verb[0].low.isalpha():
        return ()
    language = passage.language
    if verb[0].low in language.coordinators or verb[0].low in language.prepositions:
        return ()
    both = [p for n in people[:_PAIR] if (p := units[n].phrase) is not None and p.kind is PhraseKind.PERSON]
    return both if len(both) == _PAIR else ()


def _last_two(telling: Telling, passage: Passage) -> list[EntityKey]:
    """The states of whatever was told last, if they are two; of nobody else."""
    for told in reversed(telling.drafts):
        if passage.index - told.sentence > _NEAR:
            break
        if told.plover is None or not told.parts:
            continue
        parties = dict.fromkeys(state_of(p, telling.speaks) for p in told.parts if p.role in _PARTIES)
        states = [key for key in parties if key.startswith("country/")]
        if len(states) > 1:
            return states if len(states) == len(parties) == _PAIR else []
    return []


_OPENED: Final = frozenset({Kind.CALL, Kind.MEETING})
"""Kinds of what may open a sentence that names only behind it who talked."""

_HEARS: Final = Role.RECIPIENT

_OPENING: Final = 3
"""Nodes before a call that opens its sentence: "In a long telephone call"."""

_PAIR: Final = 2
"""Parties of a pact between two."""
