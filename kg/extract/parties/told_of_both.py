"""Who are the two that a deal, a truce or broken ties are between, where the verb's own words name nobody."""

from __future__ import annotations

from collections.abc import Iterable, Set

from kg.document import PhraseKind
from kg.extract.clauses.governed import governed
from kg.extract.drafts import Draft, Part, is_of_two_states, state_of
from kg.extract.parties.signers import FEW, MET, PARTIES, before_verb, then_and_there
from kg.extract.passage import Passage, Telling, may_take_part
from kg.extract.triggers.triggers import Trigger
from kg.language.traits import Trait
from kg.model import EntityKey, Evidence, Kind, Plover, Role, ZoneKind


def both_told_of(
    telling: Telling, passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence
) -> None:
    """Gives an event without parties the two that the sentence or the text before it tells of."""
    if Trait.RATIFIES in draft.traits and draft.kind is Kind.CEREMONY and not draft.parts:
        # "Its ratifications were exchanged": by those whose treaty it is
        _add(draft, _told_before(telling, passage), Role.ATTENDEE, evidence)
    if trigger.noun:
        return
    _each_a_mission(passage, trigger, draft)
    if Trait.MISSION in draft.traits and draft.plover is Plover.SUPPORT and trigger.passive:
        both, own = _told_before(telling, passage), draft.entities(Role.ACTOR)
        if own < set(both):  # "Kedutaan masing-masing dibuka kembali"
            _add(draft, [key for key in both if key not in own], Role.ACTOR, evidence)
    aside = passage.nodes[trigger.first - 1].low in passage.language.relatives  # "a truce that begins today"
    if Trait.COMES_ABOUT in draft.traits and not draft.entities(Role.ACTOR) and not aside:
        named = [p for p in before_verb(passage, trigger, "between") if may_take_part(p, Role.ACTOR)]
        draft.add(named, Role.ACTOR, evidence)
        told = _is_set(passage, trigger) or _of_the_talks(passage, trigger)
        if not draft.entities(Role.ACTOR) and told:
            _add(draft, _told_before(telling, passage), Role.ACTOR, evidence)
    again = passage.language.words.gathering.again
    behind = passage.nodes.lows[trigger.last : trigger.last + 2]
    if draft.kind is Kind.MEETING and not draft.parts and not again.isdisjoint(behind):
        _add(draft, _told_before(telling, passage), Role.ATTENDEE, evidence)  # "The group is to meet again"
    if draft.parts or not trigger.passive:
        return
    signed = draft.kind is Kind.SIGNING and _dated_behind(passage, trigger)
    if signed and not _names_a_party(passage, trigger):
        _add(draft, _told_before(telling, passage, frozenset()), Role.SIGNATORY, evidence)
        draft.further = True  # another paper than the one whose parties they are
    if Trait.BREAKS_TIES in draft.traits:
        _add(draft, _two_states(passage), Role.ACTOR, evidence)


def _each_a_mission(passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """ "X dan Y membuka kembali kedutaan masing-masing": no ceremony of one, but what two states do."""
    hosts = draft.entities(Role.HOST)
    both = len(hosts) == 2 and all(key.startswith("country/") for key in hosts)
    again = passage.language.words.gathering.afresh
    anew = not again.isdisjoint(passage.nodes.lows[trigger.first : trigger.last + 1])
    if Trait.OPENING not in draft.traits or not (both and anew) or len(draft.parts) > 2:
        return
    draft.kind, draft.plover, draft.traits = Kind.MEASURE, Plover.SUPPORT, frozenset()
    for part in draft.parts:
        part.role = Role.ACTOR


def _add(draft: Draft, keys: Iterable[EntityKey], role: Role, evidence: Evidence) -> None:
    draft.parts.extend(Part(key, role, evidence) for key in keys)


def _is_set(passage: Passage, trigger: Trigger) -> bool:
    """ "was clinched in New York", "begins on Sunday": where or when, without which it is only told again."""
    behind = passage.nodes[trigger.last : trigger.last + REACH]
    return any(n.date is not None or (n.phrase is not None and n.phrase.place is not None) for n in behind)


def _of_the_talks(passage: Passage, trigger: Trigger) -> bool:
    """ "Perundingan X dan Y menghasilkan ...", "Dalam pertemuan itu disepakati ...": by those who talked."""
    if not passage.language.nouns_after:
        return False
    nouns = (t for t in passage.triggers if t.noun and t.last <= trigger.first)
    return any(t.frame.kind in MET for t in nouns) or then_and_there(passage)


def _dated_behind(passage: Passage, trigger: Trigger) -> bool:
    return any(n.date is not None for n in passage.nodes[trigger.last : trigger.last + REACH])


REACH = 8
"""Nodes behind a verb in which it is told where and when."""


def _names_a_party(passage: Passage, trigger: Trigger) -> bool:
    """Whether somebody stands in the sentence, or in its part behind a semicolon, who could have signed."""
    parted = [n + 1 for n in range(trigger.first) if passage.nodes[n].low == ";"]
    begin = parted[-1] if parted else 0
    actors = (n for n in range(begin, len(passage.nodes)) if passage.nodes[n].actor)
    return any(not governed(passage.nodes, n, begin, passage.language) for n in actors)


BACK = 8
"""Sentences back to those who made the deal that the text goes on about."""


def _told_before(telling: Telling, passage: Passage, talks: Set[Kind] = MET) -> list[EntityKey]:
    """The parties of the last paper, promise or talks of two or a few."""
    for before in reversed(telling.drafts):
        if passage.index - before.sentence > BACK:
            return []
        agreed = before.plover is Plover.AGREE or before.kind is Kind.SIGNING or before.kind in talks
        agreed = agreed or is_of_two_states(before, telling.speaks)
        if before.zone is ZoneKind.CAPTION or not agreed:
            continue
        parties = [p for p in before.parts if p.role in TOOK_PART]
        states = {state_of(p, telling.speaks) for p in parties}
        if 1 < len(states) <= FEW and all(s.partition("/")[0] in PARTIES for s in states):
            return sorted(states)
    return []


TOOK_PART = (Role.ATTENDEE, Role.HOST, Role.SIGNATORY, Role.ACTOR)
"""Parts of those who come to terms with each other."""


def _two_states(passage: Passage) -> list[EntityKey]:
    """ "X and Y signed a pact, years after relations were broken": the two that the sentence names.

    Those who sign for them stand for them.
    """
    signed = any(t.frame.kind is Kind.SIGNING for t in passage.triggers)
    phrases = [n.phrase for n in passage.nodes if n.actor and n.phrase is not None and not n.phrase.modifier]
    states = {
        state
        for p in phrases
        if (state := p.entity if p.kind is PhraseKind.COUNTRY else p.speaks_for if signed else None)
        and state.startswith("country/")
    }
    return sorted(states) if len(states) == BOTH else []


BOTH = 2
