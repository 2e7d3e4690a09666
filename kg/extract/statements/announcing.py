""" "Kemlu Italia menyatakan tiga diplomat Rusia diusir": a state does what its ministry says was done."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase, PhraseKind
from kg.extract.arguments.says_so import who_says_so
from kg.extract.clauses.clauses import clause
from kg.extract.clauses.coordination import coordinated
from kg.extract.clauses.shared import undergoing
from kg.extract.drafts import Draft
from kg.extract.passage import Passage, Telling
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Bond, Trigger
from kg.extract.words.nodes import Nodes
from kg.language import speech
from kg.language.pack import Language
from kg.language.traits import Trait
from kg.model import EntityKey, Kind, Plover, Role
from kg.records import replace


def by_who_announces(telling: Telling, passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """The slots with the state whose official or ministry says so as the doer of a passive without an agent.

    Not where the state tells of its own envoys: those were expelled by another.
    """
    pack = passage.language
    traits, act = trigger.frame.traits, trigger.frame.kind is Kind.MEASURE
    by_a_state = Trait.BY_A_STATE in traits and trigger.frame.plover in (Plover.SANCTION, Plover.ACCUSE)
    told = Trait.BY_WHO_TELLS in traits
    lifted = trigger.frame.plover in OF_STATES and not (pack.nouns_after or told or by_a_state)
    lifted = lifted and trigger.frame.mode != "expel"  # "she confirmed that the envoy was put out"
    held = Trait.CUSTODY in traits and not pack.nouns_after  # "was jailed in Togo, X said": by Togo
    told = told or (not slots.get("at") if held else lifted)
    if not (act and trigger.passive and (by_a_state or told)) or slots.get("subject"):
        return slots
    home = trigger.frame.plover is Plover.RETREAT and not pack.nouns_after
    home = home and not any(n.actor for n in passage.nodes[: trigger.first])  # "were pulled out of X, Y said"
    if (slots.get("from") and not home) or (slots.get("at") and pack.nouns_after):
        return slots
    speaker = _speaker(passage.nodes, trigger, pack)
    state = (speaker.speaks_for or speaker.entity) if speaker is not None else ""
    slots = slots if pack.nouns_after else _without_speaker(passage, speaker, trigger, slots)
    toward = [p for slot in TOWARD for p in slots.get(slot, ())]
    hurt = {key for p in toward for key in (p.entity, p.speaks_for)}
    if trigger.frame.plover is Plover.RETREAT and not (home or pack.nouns_after):
        return slots  # "Russian troops were withdrawn from X, Ukraine said"
    if speaker is None or not _of_states(telling, speaker, state) or state in hurt or not (hurt or home):
        return slots
    organ = lifted and speaker.kind is PhraseKind.ORGANIZATION  # says what its state does
    if organ and speaker.speaks_for is not None:
        alone = replace(speaker, kind=PhraseKind.COUNTRY, entity=speaker.speaks_for, speaks_for=None)
        return {**slots, "subject": [replace(alone, modifier=False)]}
    if not pack.nouns_after:
        return {**slots, "subject": _who_say_so(telling, passage, speaker)}
    return {**slots, "subject": [replace(speaker, modifier=False)]}


def _who_say_so(telling: Telling, passage: Passage, speaker: Phrase) -> list[Phrase]:
    """ "ECOWAS and the African Union said that borders would be closed": both close them."""
    at = next(n for n, node in enumerate(passage.nodes) if node.phrase is speaker)
    both = coordinated(passage.nodes, at, 0, passage.language)
    states = [p for p in both if _of_states(telling, p, p.speaks_for or p.entity)]
    return [replace(p, modifier=False) for p in (states if speaker in both else [speaker])]


OF_STATES = frozenset({Plover.SANCTION, Plover.CONCEDE})
"""Types of measures that only states and their bodies take, and lift."""


def _of_states(telling: Telling, speaker: Phrase, state: str) -> bool:
    """Whether whoever says so speaks for a state, or for a body of states: "the EU foreign policy chief"."""
    whole = state.startswith("country/") or speaker.kind is PhraseKind.GROUP
    body = telling.known.reference.organizations.get(EntityKey(state))
    return whole or (body is not None and body.of_states)


def blames_another(trigger: Trigger, slots: Slots, here: Sequence[tuple[int, Draft]]) -> Slots:
    """ "X mengecam Y yang menjual senjata dan menyebut Y melanggar": X says so, as no state blames itself."""
    frame = trigger.frame
    blames = frame.kind in (Kind.STATEMENT, Kind.MEASURE) and frame.plover in BLAMING and not trigger.noun
    blames = blames and not frame.receiving  # one's own envoy is called home
    toward = [p for slot in ("object", "for", "to", "against") for p in slots.get(slot, ())]
    by, whom = slots.get("subject", ()), {p.speaks_for or p.entity for p in toward}
    if blames and any(whom.intersection(p.others) for p in by):  # "mereka", of a sentence that names both
        by = [replace(p, others=tuple(o for o in p.others if o not in whom)) for p in by]
        slots = {**slots, "subject": by}
    if not (blames and by and here) or any((p.speaks_for or p.entity) not in whom for p in by):
        return slots
    last = here[-1][1]
    who = [p for p in last.parts if p.role is Role.ACTOR]
    begin, end = by[0].begin, by[0].end
    others = [
        Phrase(begin, end, kind, p.entity, False, speaks_for=p.speaks_for)
        for p in who
        if (kind := KINDS.get(p.entity.partition("/")[0])) is not None and p.entity not in whom
    ]
    return {**slots, "subject": others} if others else slots


def who_tested(passage: Passage, trigger: Trigger, slots: Slots, here: Sequence[tuple[int, Draft]]) -> Slots:
    """ "menjatuhkan sanksi terhadap X setelah melakukan uji coba nuklir": X, whom it was toward, tested."""
    led = (
        trigger.first > 0
        and passage.nodes[trigger.first - 1].low in passage.language.words.clause.subjectless
    )
    act = here[-1][1] if led and here and Trait.TESTS_ARMS in trigger.frame.traits else None
    if act is None or act.plover not in (Plover.SANCTION, Plover.ACCUSE):
        return slots
    own = {p.speaks_for or p.entity for p in slots.get("subject", ())}
    whom = [p for p in act.parts if p.role is Role.RECIPIENT and p.entity.startswith("country/")]
    if len(whom) != 1 or not own <= act.entities(Role.ACTOR):
        return slots
    begin, end = passage.nodes[trigger.first].begin, passage.nodes[trigger.last - 1].end
    return {**slots, "subject": [Phrase(begin, end, PhraseKind.COUNTRY, whom[0].entity, False)]}


OF_OTHERS = frozenset({Kind.MEETING, Kind.SIGNING, Kind.MEASURE, Kind.NEGOTIATION})
"""What others than those that do it announce as well: a mediator, whoever was told of it."""

CLAUSE = 3
"""Words behind a verb of saying among which its clause opens: "announced afterward that"."""


def opens_a_clause(passage: Passage, bond: Bond) -> bool:
    """ "announced that", "mengumumkan Arab Saudi membuka ...": a clause with a subject of its own behind."""
    behind = passage.nodes[bond.last : bond.last + CLAUSE]
    told = any(node.low in passage.language.complementizers for node in behind)
    own = [node for node in behind[:2] if node.low != ","][:1]  # "menyampaikan, Presiden X akan"
    return told or (passage.language.nouns_after and any(node.actor for node in own))


BLAMING = frozenset({Plover.ACCUSE, Plover.REJECT, Plover.THREATEN, Plover.SANCTION, Plover.ASSAULT})
"""Types of what nobody says or does toward himself."""

KINDS = {
    "person": PhraseKind.PERSON,
    "country": PhraseKind.COUNTRY,
    "organization": PhraseKind.ORGANIZATION,
}


TOWARD = ("object", "about", "against", "for", "with", "to")
"""Slots of those toward whom an act is."""


def _without_speaker(passage: Passage, speaker: Phrase | None, trigger: Trigger, slots: Slots) -> Slots:
    """ "Merkel said sanctions would be imposed on Chad": they are not imposed on Merkel."""
    nodes = passage.nodes
    at = next((n for n, node in enumerate(nodes) if node.phrase is speaker), 0)
    if speaker is None or not any(speaker in slots.get(slot, ()) for slot in TOWARD):
        return slots
    if at > trigger.last:  # ", the Chadian ministry said": nothing behind the comma
        comma = next(n for n in range(at, -1, -1) if nodes[n].low == "," or n == trigger.last)
        return {slot: [p for p in found if p.begin < nodes[comma].begin] for slot, found in slots.items()}
    others = [p for p in slots.get("object", ()) if p is not speaker]
    return {**slots, "object": others or undergoing(nodes, at + 2, trigger, passage.language)}


def _speaker(nodes: Nodes, trigger: Trigger, language: Language) -> Phrase | None:
    """Whoever says what the passive tells: before a verb of saying, or behind one that a comma parts."""
    active = speech(language.code).active
    if any(n.low in language.relatives for n in nodes[max(0, trigger.first - 1) : trigger.first]):
        return None
    for at in range(trigger.first - 1, 0, -1):
        if nodes[at].low == ";":
            break
        if nodes[at].low in active and nodes[at - 1].actor:
            return nodes[at - 1].phrase
    if not language.nouns_after:
        return who_says_so(nodes, trigger.last, language)
    for at in range(trigger.last, len(nodes) - 1):
        if nodes[at].low in language.sayings and nodes[at - 1].low == "," and nodes[at + 1].actor:
            return nodes[at + 1].phrase
    return _under_whom_decided(nodes, trigger, language)


def _under_whom_decided(nodes: Nodes, trigger: Trigger, language: Language) -> Phrase | None:
    """ "Dalam rapat yang dipimpin Presiden X diputuskan bahwa ekspor ke Togo dihentikan": X does it."""
    decided = language.words.statement.decided_that
    if decided.isdisjoint(nodes.words):
        return None
    pairs = range(trigger.first - 2, 0, -1)
    that = next((n for n in pairs if nodes[n + 1].low in language.complementizers), 0)
    if not that or nodes[that].low not in decided:
        return None
    return next((nodes[n].phrase for n in range(that - 1, -1, -1) if nodes[n].actor), None)


def ordered_by(passage: Passage, trigger: Trigger) -> list[Phrase]:
    """ "Penarikan pasukan dari Niger diumumkan Presiden Macron": by whoever announces or orders it."""
    pack, nodes = passage.language, passage.nodes
    bond = next((b for b in passage.bonds if b.first >= trigger.last), None)
    if bond is None or not (bond.passive and bond.tie.holds and bond.tie.role is Role.ACTOR):
        return []
    led = bond.last < len(nodes) and nodes[bond.last].low in pack.words.clause.agents
    if not (pack.nouns_after or (bond.tie.tells and led)):
        return []
    other = any(trigger.last <= t.first < bond.first and not t.noun for t in passage.triggers)
    between = nodes.lows[trigger.last : bond.first]
    if other or any(low in {",", ";"} or low in pack.words.clause.subordinators for low in between):
        return []
    at = bond.last + led
    while at < len(nodes) and (nodes[at].low in pack.determiners or nodes[at].low in pack.government):
        at += 1
    return coordinated(nodes, at, at, pack) if at < len(nodes) and nodes[at].actor else []


def only_announces(passage: Passage, trigger: Trigger) -> bool:
    """ "The lifting of sanctions was approved by Chad": the noun tells what was done, the verb who did it."""
    if not trigger.passive or passage.language.nouns_after:
        return False
    if not any(b.first == trigger.first and b.tie.tells for b in passage.bonds):
        return False
    return any(
        t.noun
        and t.last <= trigger.first
        and t.frame.kind is Kind.MEASURE
        and t.frame.requires == "subject"
        and bool(ordered_by(passage, t))
        for t in passage.triggers
    )


def unless_told(telling: Telling, trigger: Trigger, before: Slots, ordered: Slots) -> Slots:
    """Who announces what the text has told already only tells it again: no second act."""
    frame, doers = trigger.frame, {k for p in ordered.get("subject", ()) for k in (p.entity, p.speaks_for)}
    again = ordered is not before and any(
        d.kind is frame.kind
        and d.plover is frame.plover
        and d.mode == frame.mode
        and d.entities(Role.ACTOR) & doers
        for d in telling.drafts
    )
    return before if again else ordered


def blamed_for(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "menggugat Australia karena meneken traktat dengan X": whoever is blamed did it."""
    pack, nodes = passage.language, passage.nodes
    first, _ = clause(nodes, trigger, pack)
    why = pack.nouns_after and first > 0 and nodes[first - 1].low in pack.words.clause.reasons
    bare = why and all(n.low in pack.auxiliaries for n in nodes[first : trigger.first])
    blaming = next((t for t in reversed(passage.triggers) if t.last < first), None) if bare else None
    if blaming is None or trigger.noun or blaming.noun or blaming.passive:
        return slots
    if blaming.frame.plover not in (Plover.ACCUSE, Plover.SANCTION, Plover.SUPPORT):
        return slots
    blamed = next((n for n in range(blaming.last, first - 1) if nodes[n].actor), None)
    return {**slots, "subject": coordinated(nodes, blamed, blamed, pack)} if blamed is not None else slots
