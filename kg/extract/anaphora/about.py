"""What a word that points back is about: "menyambut baik kesepakatan itu", "keputusan itu diumumkan ...".

A statement toward a thing is toward whoever did it; whoever announces what his country did takes part in it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import takewhile
from typing import Final

from kg.document import Phrase
from kg.extract.drafts import Draft, Part, is_of_two_states, state_of
from kg.extract.passage import GATHERINGS, Passage, Telling
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Bond, Trigger
from kg.language.traits import Trait
from kg.model import EntityKey, Evidence, Kind, Plover, Role, Status, ZoneKind

REACH = 5
"""Words in which the noun stands beside its verb."""

BACK = 4
"""Sentences over which "that decision" reaches back."""

RECENT = 12
"""Most events among which the one that is announced is looked for."""


def back_noun(passage: Passage, trigger: Trigger) -> str:
    """The class of what a statement is toward: "paper", "act", "gathering", "visit"; "" without a noun."""
    units = passage.nodes
    if trigger.passive:
        begin = max(0, trigger.first - REACH)
        apposed = (
            n for n in range(begin, trigger.first) if units[n - 1].low == "," and _pointing(passage, n)
        )
        span = range(next(apposed, begin), trigger.first)  # ", langkah yang disesalkan X"
    else:
        inside = trigger.last - trigger.first > 1  # "menghormati putusan itu": the noun is of the verb
        span = range(trigger.last - inside, min(trigger.last + REACH, len(units)))
    found = _first_pointing(passage, span)
    # "meminta hibah kepada Taiwan, tetapi permintaan itu ditolak": the noun of the second clause
    return found or (_first_pointing(passage, span[::-1]) if trigger.passive else "")


def _first_pointing(passage: Passage, span: Sequence[int]) -> str:
    """The class of the first noun among nodes that points back, before anybody who acts."""
    for at in span:
        kind = _pointing(passage, at)
        if kind or passage.nodes[at].actor:
            return kind
    return ""


def _pointing(passage: Passage, at: int) -> str:
    """The class of the noun at `at` if it points back."""
    pack, units = passage.language, passage.nodes
    word = units[at].low
    own = pack.bare(word)
    kind = pack.back_nouns.get(own, "")
    if not kind:
        return ""
    behind = units.lows[at + 1 : at + 4]
    apposed = at > 0 and units[at - 1].low == "," and behind[:1] != () and behind[0] in pack.relatives
    if apposed:
        return kind  # ", tudingan yang dibantah X"
    return kind if own != word or any(w in pack.demonstratives for w in behind) else ""


PARTIES = {
    "paper": (Role.SIGNATORY, Role.ACTOR),
    "act": (Role.ACTOR,),
    "gathering": (Role.ATTENDEE, Role.HOST),
    "visit": (Role.VISITOR,),
    "ruling": (Role.ACTOR,),
}
"""Toward whom a statement about each class is."""


def _fits(kind: str, draft: Draft) -> bool:
    if kind == "paper":
        states = draft.states(Role.ACTOR)
        agreed = draft.kind is Kind.STATEMENT and draft.plover is Plover.AGREE and len(states) > 1
        return draft.kind is Kind.SIGNING or agreed or draft.plover is Plover.RETREAT
    if kind == "gathering":
        return draft.kind in GATHERINGS or draft.kind is Kind.CALL
    if kind == "visit":
        return draft.kind is Kind.VISIT
    if kind == "ruling":
        return draft.rules
    return draft.kind in (Kind.MEASURE, Kind.STATEMENT)


MOST_PARTIES = 4
"""Most parties of an act toward whom a statement about the act is."""


ALIKE = "likewise:"
"""How rules are called that tell that somebody did the same as another in the same sentence."""


def toward(draft: Draft, before: Sequence[Draft], speaks: Mapping[EntityKey, EntityKey]) -> None:
    """Give a statement about an earlier event those who did it as recipients."""
    if not draft.about or (not draft.about_too and draft.entities(Role.RECIPIENT)):
        return
    if draft.evidence[0].rule.startswith(ALIKE):  # "Mali condemned the coup, as did Chad": not toward Mali
        before = [d for d in before if d.sentence != draft.sentence]
    own = {state_of(p, speaks) for p in draft.parts}
    same = [d for d in before if draft.deed and d.plover in draft.deed and d.kind is Kind.MEASURE]
    same = [d for d in same if d.word and _of_one_root(draft.noun, d.word)] or same
    taken = [d for d in before if draft.step and d.kind is Kind.MEASURE and _near(draft, d)]
    # "mengutuk kudeta tersebut": no sanction that followed it
    for earlier in reversed(same or taken or before):
        if earlier.zone is ZoneKind.CAPTION or not _fits(draft.about, earlier):
            continue
        if not same and _was_answered(before, earlier, speaks):
            continue  # "X mengusir dubes Y setelah Y menahan perwira X. Langkah itu dikecam Z"
        parties: dict[EntityKey, Part] = {}
        roles = _blamed_already(draft, earlier, own, speaks) or PARTIES[draft.about]
        for part in earlier.parts:
            key = state_of(part, speaks)
            if part.role in roles and key not in own:
                parties.setdefault(key, part)
        if len(parties) > MOST_PARTIES:
            return  # "condemned the deal" of seven: toward none of them
        if parties:
            told = draft.entities(Role.RECIPIENT)
            draft.parts.extend(
                Part(key, Role.RECIPIENT, draft.evidence[0], group=part.group)
                for key, part in parties.items()
                if key not in told
            )
            return


NEAR: Final = 3
"""Paragraphs in which "that decision" means rather what was done than what somebody said of it."""


def _near(draft: Draft, earlier: Draft) -> bool:
    return draft.paragraph - earlier.paragraph <= NEAR


def _of_one_root(noun: str, verb: str) -> bool:
    """ "pengusiran" and "mengusir" or "diusir": whether a noun and a verb are of one root."""
    return verb[-ROOT:] in noun or noun[1 : 2 + ROOT] == verb[1 : 2 + ROOT]


ROOT = 4
"""Letters of a root by which it is known in words of several forms."""


def _blamed_already(
    draft: Draft, earlier: Draft, own: set[EntityKey], speaks: Mapping[EntityKey, EntityKey]
) -> tuple[Role, ...]:
    """ "Moldova summoned Russia's envoy over a missile. Norway condemned that violation": Russia's too."""
    if draft.plover is not Plover.ACCUSE or earlier.plover is not Plover.ACCUSE:
        return ()
    blamed = {state_of(p, speaks) for p in earlier.parts if p.role is Role.RECIPIENT}
    return (Role.RECIPIENT,) if blamed and not blamed & own else ()


def announced(telling: Telling, passage: Passage, bond: Bond, people: Sequence[Phrase]) -> bool:
    """ "Keputusan itu diumumkan Menlu X": whoever announces what his country did is an actor in it."""
    units = passage.nodes
    span = range(bond.first) if bond.passive else range(bond.last, min(bond.last + REACH, len(units)))
    if any(_ruling(passage, at) for at in span):
        return _read_out(telling, passage, bond, people)
    if not any(_pointing(passage, at) in ("act", "paper") for at in span):
        return False
    begin, end = units[bond.first].begin, units[bond.last - 1].end
    evidence = Evidence(begin, end, f"tie:{bond.tie.id}", 0.75)
    latest = sorted(telling.drafts[-RECENT:], key=lambda d: -d.sentence)  # of a sentence what it tells first
    for draft in latest:
        if draft.zone is ZoneKind.CAPTION or passage.index - draft.sentence > BACK:
            continue
        if draft.sentence == passage.index and draft.evidence[0].end > end:
            continue  # "Gugatan itu diumumkan X, yang sekaligus meminta ...": told behind it
        if draft.kind is not Kind.MEASURE and draft.plover not in (Plover.AGREE, Plover.REQUEST):
            continue
        acting = draft.states(Role.ACTOR)
        telling_it = [p for p in people if p.speaks_for in acting or p.entity in acting]
        if telling_it:
            draft.add(telling_it, Role.ACTOR, evidence)
            return True
    return False


def _ruling(passage: Passage, at: int) -> bool:
    return passage.language.back_nouns.get(passage.language.bare(passage.nodes[at].low)) == "ruling"


def _read_out(telling: Telling, passage: Passage, bond: Bond, people: Sequence[Phrase]) -> bool:
    """ "Putusan yang dibacakan Ketua Mahkamah X": whoever reads out what his court ruled acts with it."""
    units = passage.nodes
    evidence = Evidence(units[bond.first].begin, units[bond.last - 1].end, f"tie:{bond.tie.id}", 0.75)
    for draft in reversed(telling.drafts[-RECENT:]):
        courts = draft.entities(Role.ACTOR)
        reading = [p for p in people if p.speaks_for in courts]
        if draft.rules and reading:
            draft.add(reading, Role.ACTOR, evidence)
            return True
    return False


def inherited(telling: Telling, draft: Draft, evidence: Evidence) -> None:
    """A further round is between those who talked, met or signed last."""
    for before in reversed(telling.drafts):
        inherits = before.kind in INHERITING or is_of_two_states(before, telling.speaks)
        if before.zone is ZoneKind.CAPTION or not inherits:
            continue
        roles = OF_A_ROUND | {Role.RECIPIENT} if draft.entities(Role.MEDIATOR) else OF_A_ROUND
        parties = [p for p in before.parts if p.role in roles]
        if len({state_of(p, telling.speaks) for p in parties}) < 2:
            continue
        for part in parties:
            key = state_of(part, telling.speaks)
            if all(p.entity != key for p in draft.parts):
                draft.parts.append(Part(key, Role.ATTENDEE, evidence, group=part.group))
        draft.further = True
        return


def fought(telling: Telling, draft: Draft, evidence: Evidence) -> None:
    """ "Baku tembak pecah lagi": between those who fought or made peace last."""
    for before in reversed(telling.drafts):
        offered = before.traits & {Trait.OFFERS, Trait.PROMISES}  # "menawarkan bantuan": no party to it
        peace = before.plover is Plover.AGREE and before.kind is Kind.STATEMENT and not offered
        if before.zone is ZoneKind.CAPTION or (before.plover is not Plover.ASSAULT and not peace):
            continue
        roles = (Role.ACTOR,) if peace else (Role.ACTOR, Role.RECIPIENT)
        keys = dict.fromkeys(state_of(p, telling.speaks) for p in before.parts if p.role in roles)
        if len(keys) > 1:
            draft.parts.extend(Part(key, Role.ACTOR, evidence) for key in keys)
            return


ASKING = frozenset({Plover.ACCUSE, Plover.REQUEST})
"""Types of what somebody denies, turns down or grants."""


def answered(
    telling: Telling,
    passage: Passage,
    trigger: Trigger,
    draft: Draft,
    here: Sequence[tuple[int, Draft]],
    evidence: Evidence,
) -> None:
    """ "Tuduhan itu dibantah", "tawaran itu ditolak": by whoever was accused or asked before."""
    if draft.plover not in (Plover.REJECT, Plover.AGREE) or draft.kind is not Kind.STATEMENT:
        return
    if not trigger.passive or draft.parts:
        return
    act = back_noun(passage, trigger) == "act"
    types = ASKING if act else frozenset(_asked_for(passage, trigger))
    told = [*telling.drafts[-BACK:], *(d for _, d in here if d not in telling.drafts)]
    for before in reversed(told) if types else ():
        offered = act and draft.plover is Plover.REJECT and Trait.OFFERS in before.traits
        if not (before.plover in types or offered) or before.zone is ZoneKind.CAPTION:
            continue
        asked = [p.speaks_for or p.entity for p in before.parts if p.role is Role.RECIPIENT]
        asking = [p.speaks_for or p.entity for p in before.parts if p.role is Role.ACTOR]
        if not asked and (talk := _talk_of(told, before, asking)) is not None:
            own = {k for p in before.parts for k in (p.entity, p.speaks_for)}
            people = [(p.entity in own, p.entity) for p in talk.parts]  # whoever rings asks, and is refused
            people += [(p.speaks_for in own, p.speaks_for) for p in talk.parts if p.speaks_for is not None]
            asking = [key for asks, key in people if asks]
            asked = [key for asks, key in people if not asks]
        if asked and asking and draft.sentence - before.sentence < BACK:
            draft.parts.extend(Part(key, Role.ACTOR, evidence) for key in dict.fromkeys(asked))
            draft.parts.extend(Part(key, Role.RECIPIENT, evidence) for key in dict.fromkeys(asking))
            return


def _talk_of(told: Sequence[Draft], asked: Draft, asking: Sequence[EntityKey]) -> Draft | None:
    """ "rang X to ask for clemency, but the request was refused": the talk in which it was asked."""
    for talk in told:
        if talk.sentence == asked.sentence and talk.kind in (Kind.CALL, Kind.MEETING):
            return talk if talk.states().intersection(asking) and len(talk.states()) > 1 else None
    return None


def _asked_for(passage: Passage, trigger: Trigger) -> tuple[Plover, ...]:
    """ "The request was turned down": the types of what a clause's own definite noun asks for or offers."""
    pack, units = passage.language, passage.nodes
    for at in range(max(0, trigger.first - REACH), trigger.first):
        types = pack.words.deed.deeds.get(units[at].low, ()) if not pack.nouns_after else ()
        definite = at > 0 and units[at - 1].low in pack.words.place.definite
        opens = at < 2 or units[at - 2].low in pack.words.clause.joints or units[at - 2].low in {",", ";"}
        closed = all(pack.before_verbs(low) for low in units.lows[at + 1 : trigger.first])
        if definite and opens and closed and ASKS & {*types}:
            return types
    return ()


ASKS = frozenset({Plover.REQUEST, Plover.ACCUSE, Plover.AGREE})
"""Types of what is granted, denied or turned down."""


OF_A_ROUND = frozenset({Role.ATTENDEE, Role.HOST, Role.SIGNATORY, Role.ACTOR})
"""What the parties of a further round were; one mediates also with whom another has only spoken to."""

INHERITING = frozenset({Kind.NEGOTIATION, Kind.MEETING, Kind.SIGNING, Kind.STATEMENT})
"""Kinds whose parties the next round of talks has."""


def _counters(telling: Telling, draft: Draft) -> bool:
    """Whether an act answers one told before: who does "the same" does what came first."""

    def sides(of: Draft, role: Role) -> set[EntityKey]:
        return {state_of(p, telling.speaks) for p in of.parts if p.role is role}

    doing, hurt = sides(draft, Role.ACTOR), sides(draft, Role.RECIPIENT)
    return any(
        other is not draft
        and other.plover is draft.plover
        and sides(other, Role.ACTOR) & hurt
        and sides(other, Role.RECIPIENT) & doing
        for other in telling.drafts[-RECENT:]
        if other.sentence <= draft.sentence
    )


def imitated(telling: Telling, draft: Draft, evidence: Evidence, slots: Slots) -> bool:
    """ "Nikaragua mengikuti langkah itu": it did what was told last, toward the same; or nothing was.

    "mengikuti langkah Meksiko" names whose step it is: the last that it took.
    """
    own = {state_of(p, telling.speaks) for p in draft.parts}
    whose = {p.speaks_for or p.entity for p in slots.get("object", ())} - own
    before = _step_of(telling, whose) or _to_imitate(telling, draft)
    if before is None:
        return False
    draft.kind = before.kind
    draft.plover, draft.mode, draft.contexts = before.plover, before.mode, before.contexts
    if draft.entities(Role.RECIPIENT):  # "mengambil langkah serupa terhadap Niger": toward another
        draft.more = True
        return bool(own)
    hit_back = any(p.role is Role.RECIPIENT and state_of(p, telling.speaks) in own for p in before.parts)
    for part in before.parts:
        key = state_of(part, telling.speaks)
        toward = part.role is (Role.ACTOR if hit_back else Role.RECIPIENT)  # "membalas dengan langkah serupa"
        if toward and key not in own and all(p.entity != key for p in draft.parts):
            draft.parts.append(Part(key, Role.RECIPIENT, evidence, group=part.group))
    return bool(own)


def _step_of(telling: Telling, whose: set[EntityKey]) -> Draft | None:
    """The last act toward another that one of some states did; what it only plans is no step yet.

    To recognise a state is such a step as well, though it is done by words.
    """
    held = (d for d in reversed(telling.drafts) if d.status is Status.HELD)
    acts = (d for d in held if d.kind is Kind.MEASURE or Trait.RECOGNISES in d.traits)
    acts = (d for d in acts if d.zone is not ZoneKind.CAPTION and d.states(Role.RECIPIENT))
    return next((d for d in acts if whose & d.states(Role.ACTOR)), None) if whose else None


def _to_imitate(telling: Telling, draft: Draft) -> Draft | None:
    """The last act; words only where they are told right before: "protested. Cyprus did the same"."""
    said: Draft | None = None
    for before in reversed(telling.drafts[-RECENT:]):
        if before.plover is None or before.zone is ZoneKind.CAPTION or before.frame == draft.frame:
            continue
        if before.kind is Kind.STATEMENT and before.sentence >= draft.sentence - 1:
            said = said or (before if before.entities(Role.RECIPIENT) else None)
        elif before.plover is Plover.PROTEST:
            continue  # "cut relations after protesters stormed its embassy": crowds do that, and no state
        elif (
            _counters(telling, before)
            or _undone(telling, before)
            or _was_answered(telling.drafts, before, telling.speaks)
        ):
            continue
        elif before.kind is Kind.MEASURE:
            near = before.paragraph >= draft.paragraph - 3
            return before if near and (said is None or before.sentence >= said.sentence) else said
    return said


def _undone(telling: Telling, act: Draft) -> bool:
    """ "restored ties cut in 1961. Peru took the same step": what was told first."""
    if act.kind is not Kind.MEASURE or act.start is None or act.start.day is not None:
        return False
    first = next(d for d in telling.drafts if d.sentence == act.sentence)
    return first is not act and first.kind is Kind.MEASURE and first.entities(Role.ACTOR) <= act.entities()


def _was_answered(told: Sequence[Draft], act: Draft, speaks: Mapping[EntityKey, EntityKey]) -> bool:
    """ "cut ties after police raided its embassy. Peru followed suit": what the raid led to is the step."""
    hit = {state_of(p, speaks) for p in act.parts if p.role is Role.RECIPIENT}
    return any(
        other.kind is Kind.MEASURE
        and other.sentence == act.sentence
        and any(p.role is Role.ACTOR and state_of(p, speaks) in hit for p in other.parts)
        for other in takewhile(lambda earlier: earlier is not act, told[-RECENT:])
    )


def of_this_sentence(here: Sequence[tuple[int, Draft]]) -> str:
    """ "Pencabutan sanksi oleh AS disambut baik X": the class of what the sentence told before."""
    told = here[-1][1] if here else None
    if told is None:
        return ""
    return "paper" if told.kind is Kind.SIGNING else "act" if told.kind is Kind.MEASURE else ""
