"""Whom a statement is toward that names nobody: it answers an act, or speaks of a deed told before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from kg.extract.anaphora.whose_deed import AGAINST, DEEDS, FAR, NEAR, add_recipients, toward_doers
from kg.extract.drafts import Draft, Part, add_part
from kg.language.traits import Trait
from kg.model import EntityKey, Kind, Plover, Role, ZoneKind


def opponent(draft: Draft, drafts: Sequence[Draft]) -> None:
    """ "La Paz severed relations in 1978": toward whom the article has it stand against.

    A sanction without a recipient is toward the state that its actor most often stands against; else toward
    whom all others' sanctions are.
    """
    eased = draft.kind is Kind.MEASURE and draft.plover is Plover.CONCEDE and bool(draft.parts)
    if eased and not any(p.role is Role.RECIPIENT for p in draft.parts):
        if draft.zone is not ZoneKind.CAPTION and not _beside_it(draft, drafts):
            _eased_for(draft, drafts)
        return
    sues = draft.plover is Plover.ACCUSE and Trait.SUMMONS not in draft.traits
    sanction = draft.kind is Kind.MEASURE and (draft.plover is Plover.SANCTION or sues)
    blame = draft.kind is Kind.STATEMENT and draft.plover in (Plover.ACCUSE, Plover.THREATEN, Plover.REJECT)
    alone = bool(draft.parts) and not any(p.role is Role.RECIPIENT for p in draft.parts)
    # "memanggil pulang Duta Besar X"
    alone = alone or (Trait.RECALLS in draft.traits and not _toward_a_state(draft))
    if not (sanction or blame) or not alone or draft.zone is ZoneKind.CAPTION:
        return
    if _beside_it(draft, drafts) or _with_each_other(draft):
        return
    own = draft.states()
    against: Counter[EntityKey] = Counter()
    others: Counter[EntityKey] = Counter()
    for other in drafts:
        hostile = other.kind in (Kind.STATEMENT, Kind.MEASURE) and other.plover in AGAINST
        hostile = hostile and Trait.ON_REQUEST not in other.traits
        if other is draft or not hostile or other.zone is ZoneKind.CAPTION:
            continue
        acting = other.states(Role.ACTOR)
        toward = other.states(Role.RECIPIENT)
        if other.plover is Plover.REQUEST and not acting & own:  # "the UN appealed to both": not against it
            acting = {key for key in acting if key.startswith("country/")}
        if acting & own or toward & own:
            against.update(((toward - own) or acting - own) if acting & own else acting - own)
        elif other.plover is Plover.SANCTION:
            others.update(toward - own)
    found = _most(against) or (_most(others) if len(others) == 1 else None)
    if found is None and Trait.AGAINST_ONE in draft.traits and not against:
        found = _counterpart([d for d in drafts if abs(d.sentence - draft.sentence) <= BESIDE], own)
    if sues and not (found in against and str(found).startswith("country/")):
        return  # whom others punish is not the one who is sued
    if found is not None and (sanction or against[found] > 1):
        add_part(draft, Part(found, Role.RECIPIENT, draft.evidence[0]))


def _with_each_other(draft: Draft) -> bool:
    """ "The two countries cut ties in 2019": with each other, and with nobody else."""
    return Trait.BREAKS_TIES in draft.traits and len(draft.states(Role.ACTOR)) > 1


def _eased_for(draft: Draft, drafts: Sequence[Draft]) -> None:
    """ "Poland banned Ukrainian grain. Bulgaria lifted its embargo": whom all bans are against."""
    own, against = draft.states(), Counter[EntityKey]()
    for other in drafts:
        ban = other.kind is Kind.MEASURE and other.plover is Plover.SANCTION
        if ban and other.zone is not ZoneKind.CAPTION:
            toward = other.states(Role.RECIPIENT)
            against.update(key for key in toward - own if key.startswith("country/"))
    found = _most(against) if len(against) == 1 else None
    if found is not None:
        add_part(draft, Part(found, Role.RECIPIENT, draft.evidence[0]))


def _beside_it(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """ "The EU froze its aid, and the African Union suspended Niger": named once, toward both measures."""
    own = draft.states()
    for other in drafts:
        same = other.sentence == draft.sentence and (other.kind, other.plover) == (draft.kind, draft.plover)
        same = same and other.status is draft.status and Trait.MISSION not in draft.traits
        if other is draft or not same or other.zone is ZoneKind.CAPTION or draft.kind is not Kind.MEASURE:
            continue
        toward = [
            p for p in other.parts if p.role is Role.RECIPIENT and (p.speaks_for or p.entity) not in own
        ]
        if toward:
            add_recipients(draft, toward)
            return True
    return False


def doer(draft: Draft, drafts: Sequence[Draft]) -> None:
    """ "The Belarusian envoy was summoned": by the state of which all else beside it tells with Belarus."""
    only_states_do = Trait.BY_A_STATE in draft.traits or Trait.NOTE in draft.traits
    own = draft.entities(Role.RECIPIENT)
    if not only_states_do or not own or draft.entities(Role.ACTOR) or draft.zone is ZoneKind.CAPTION:
        return
    beside = [d for d in drafts if d is not draft and abs(d.sentence - draft.sentence) <= BESIDE]
    found = _counterpart(beside, draft.states())
    if found is not None and not any(_told_of(d, draft, found) for d in drafts):
        add_part(draft, Part(found, Role.ACTOR, draft.evidence[0]))


def _told_of(other: Draft, draft: Draft, state: EntityKey) -> bool:
    """Whether such an act is told in which a state has part, so that the draft tells that again."""
    same = other is not draft and (other.kind, other.plover) == (draft.kind, draft.plover)
    return same and any(state in (p.entity, p.speaks_for) for p in other.parts)


BESIDE = 2
"""Sentences on either side in which something is told of two states."""


def _counterpart(drafts: Sequence[Draft], own: set[EntityKey]) -> EntityKey | None:
    """ "Iran dan Arab Saudi sepakat ... Riyadh memutus hubungan pada 2016": whom it has all else with."""
    beside: Counter[EntityKey] = Counter()
    for other in drafts:
        states = other.states()
        states = {key for key in states if key.startswith("country/")}
        if other.zone is not ZoneKind.CAPTION and states & own and len(states) == 2:
            beside.update(states - own)
    return _most(beside)


def _most(counts: Counter[EntityKey]) -> EntityKey | None:
    """The state or body counted most often; None where two are."""
    ranked = [(n, key) for key, n in counts.most_common() if not key.startswith("person/")]
    if not ranked or (len(ranked) > 1 and ranked[1][0] == ranked[0][0]):
        return None
    return ranked[0][1]


def _answers_nobody(draft: Draft) -> bool:
    """Whether a statement is to all, or told in passing of what somebody wants: "yang diusulkan Peru"."""
    return draft.to_all or draft.asks_all or (draft.vague and draft.plover is Plover.REQUEST)


def reply(draft: Draft, before: Sequence[Draft]) -> None:
    """Give a statement without a recipient those whose act it answers, else those whose deed it speaks of."""
    if Trait.BROKERS in draft.traits and not draft.entities(Role.ACTOR):
        _between_the_parties(draft, before)
        return
    if draft.other and not any(p.role is Role.RECIPIENT for p in draft.parts):
        _the_other(draft, before)
    if Trait.SUMMONS in draft.traits and not _toward_a_state(draft):
        _goes_on(draft, before)  # "menyebut aksi Tiongkok ilegal, lalu memanggil Duta Besar Huang Xilian"
        return
    if Trait.NAMED_ONCE in draft.traits and not any(p.role is Role.RECIPIENT for p in draft.parts):
        if not _goes_on(draft, before) and Trait.BREAKS_TIES in draft.traits:
            _with_the_main_clause(draft, before)
        return
    if draft.kind is not Kind.STATEMENT or draft.zone is ZoneKind.CAPTION:
        return
    if _answers_nobody(draft) or any(p.role is Role.RECIPIENT for p in draft.parts):
        return
    if draft.on_visit and draft.plover in ON_A_VISIT and _toward_visitors(draft, before):
        return
    agreed = draft.plover is Plover.REJECT and Plover.AGREE in (draft.deed or ())
    if agreed and toward_doers(draft, before):
        return  # "Somalia rejected the deal"
    if draft.across and _across(draft, before):
        return
    if (
        _defends(draft, before)
        or (draft.votes and _other_way(draft, before))
        or _replies(draft, before)
        or _as_well(draft, before)
    ):
        return
    if draft.peaceful:
        _both_parties(draft, before)
        return
    if draft.deed is not None and draft.plover in DEEDS and draft.plover is not Plover.REJECT:
        toward_doers(draft, before)


ON_A_VISIT = frozenset({Plover.ACCUSE, Plover.REJECT})
"""Types of what is said against a visit, toward whoever pays it."""


def _toward_visitors(draft: Draft, before: Sequence[Draft]) -> bool:
    """ "X landed in Taipei. China denounced the visit": toward X and his state."""
    own = draft.states()
    visit = next(
        (d for d in reversed(before) if d.kind is Kind.VISIT and d.zone is not ZoneKind.CAPTION), None
    )
    if visit is None or draft.paragraph - visit.paragraph > FAR:
        return False
    guests = [p for p in visit.parts if p.role is Role.VISITOR and (p.speaks_for or p.entity) not in own]
    for part in guests:
        add_part(draft, Part(part.entity, Role.RECIPIENT, draft.evidence[0], part.speaks_for))
    return bool(guests)


def _between_the_parties(draft: Draft, before: Sequence[Draft]) -> None:
    """ "Morocco fought the Polisario until the UN brokered a ceasefire": between those who fought."""
    own = draft.states()
    for earlier in reversed(before):
        if draft.paragraph - earlier.paragraph > NEAR or earlier.zone is ZoneKind.CAPTION:
            return
        sides = earlier.states() - own
        fought = earlier.plover is Plover.ASSAULT or earlier.kind is Kind.NEGOTIATION
        if fought and len(sides) == 2:
            draft.parts.extend(Part(key, Role.ACTOR, draft.evidence[0]) for key in sorted(sides))
            return


def _toward_a_state(draft: Draft) -> bool:
    acting = draft.states(Role.ACTOR)
    toward = draft.states(Role.RECIPIENT)
    if len(acting) > 1 and toward == acting:
        return True  # "Kenya and Togo recalled their envoys amid a row": each from the other
    return any(not key.startswith("person/") for key in toward - acting)


def _the_other(draft: Draft, before: Sequence[Draft]) -> None:
    """ "Talks between X and Y collapsed after X accused its neighbour": whoever stood beside it last."""
    own = draft.states()
    for earlier in reversed(before):
        states = earlier.states()
        states = {key for key in states if key.startswith("country/")}
        if len(states) == 2 and len(states - own) == 1 and earlier.zone is not ZoneKind.CAPTION:
            add_part(draft, Part((states - own).pop(), Role.RECIPIENT, draft.evidence[0]))
            return


def _with_the_main_clause(draft: Draft, before: Sequence[Draft]) -> None:
    """ "Iran reopened its embassy in Riyadh seven years after the kingdom cut ties": with Iran."""
    own = draft.states()
    earlier = before[-1] if before else None
    if earlier is None or earlier.sentence != draft.sentence or earlier.zone is ZoneKind.CAPTION:
        return
    acting = [p for p in earlier.parts if p.role is Role.ACTOR and (p.speaks_for or p.entity) not in own]
    add_recipients(draft, acting)


def _both_parties(draft: Draft, before: Sequence[Draft]) -> None:
    """ "Guterres called for restraint", "offered to mediate": of the two whom the article has at odds.

    Calm is asked of a state alone, where all that is told is what it does to its own people.
    """
    own = draft.states()
    told = [d for d in before if d.zone is not ZoneKind.CAPTION]
    acts = [d for d in told if d.kind in (Kind.STATEMENT, Kind.MEASURE) and d.plover in AGAINST]
    for earlier in (*acts, *(told if draft.plover is Plover.AGREE else ())):
        sides = {p.speaks_for or p.entity: p for p in earlier.parts if p.role in SIDES}
        sides = {key: part for key, part in sides.items() if key not in own}
        if len(sides) == 2 and all(key.startswith(("country/", "organization/")) for key in sides):
            add_recipients(draft, list(sides.values()))
            return
    alone = [d for d in acts if d.plover in (Plover.ASSAULT, Plover.COERCE)]
    doers = {key: p for d in alone for p in d.parts if (key := p.speaks_for or p.entity) not in own}
    if draft.plover is Plover.REQUEST and len(doers) == 1:
        add_recipients(draft, list(doers.values()))


SIDES = (Role.ACTOR, Role.RECIPIENT, Role.ATTENDEE, Role.SIGNATORY)
"""What the two sides of a quarrel or of talks are in what is told of them."""


GOING_ON = frozenset({Plover.REQUEST, Plover.THREATEN, Plover.ACCUSE})
"""Types of statements that go on against whoever the same actor has just acted toward."""


def _goes_on(draft: Draft, before: Sequence[Draft]) -> bool:
    """ "Jordan recalled its ambassador to Israel. Foreign Minister X demanded an end to ...": of Israel."""
    own = draft.states()
    for earlier in reversed(before):
        if earlier.paragraph != draft.paragraph:
            return False
        seized = earlier.plover is Plover.COERCE and earlier.sentence == draft.sentence
        acts = earlier.kind in (Kind.STATEMENT, Kind.MEASURE) and (earlier.plover in AGAINST or seized)
        if not acts or earlier.zone is ZoneKind.CAPTION:
            continue
        acting = earlier.states(Role.ACTOR)
        toward = [
            p for p in earlier.parts if p.role is Role.RECIPIENT and (p.speaks_for or p.entity) not in own
        ]
        if acting & own and toward:
            add_recipients(draft, toward)
            return True
    return False


DENYING = "deny"
"""The mode of statements that call untrue what somebody is charged with."""


def _answer(draft: Draft, before: Sequence[Draft]) -> bool:
    """A statement toward nobody answers whoever acted toward its speaker before."""
    own = draft.states()
    ordered = sorted(reversed(before), key=lambda d: d.kind is not Kind.MEASURE)
    if (
        draft.mode == DENYING and Trait.OF_A_DEED in draft.traits
    ):  # "said the charge was a lie": whoever made the charge
        ordered = sorted(reversed(before), key=lambda d: d.plover is not Plover.ACCUSE)
    if speakers := {key for key in draft.entities(Role.ACTOR) if key.startswith("person/")}:
        # "Peru expelled Brown. Chad expelled Smith. Brown denied it": to Peru
        ordered = sorted(ordered, key=lambda d: speakers.isdisjoint(d.entities(Role.RECIPIENT)))
    for earlier in ordered:
        if earlier.zone is ZoneKind.CAPTION or earlier.kind not in (Kind.STATEMENT, Kind.MEASURE):
            continue
        toward = earlier.states(Role.RECIPIENT)
        if earlier.plover is Plover.REQUEST and draft.plover is not Plover.REJECT:
            continue
        acting = [p for p in earlier.parts if p.role is Role.ACTOR and (p.speaks_for or p.entity) not in own]
        if toward & own and acting:
            add_recipients(draft, acting)
            return True
    return False


def _replies(draft: Draft, before: Sequence[Draft]) -> bool:
    """Whether a statement is toward whoever acted toward its speaker, or toward whom he goes on."""
    if draft.plover is Plover.AGREE:
        return _granted(draft, before)
    if draft.plover is Plover.REQUEST and _goes_on(
        draft, [d for d in before if d.sentence == draft.sentence]
    ):
        return True  # "mengutuk serangan Israel dan menyerukan gencatan senjata", whoever spoke to him before
    if draft.plover is Plover.ACCUSE and _goes_on(draft, [d for d in before if d.sentence == draft.sentence]):
        return True  # "arrested 20 Togolese soldiers, accusing them of spying"
    if draft.plover is not Plover.SUPPORT and _answer(draft, before):
        return True
    return draft.plover in GOING_ON and _goes_on(draft, before)


def _across(draft: Draft, before: Sequence[Draft]) -> bool:
    """ "Cuba and the United States held talks. The Cuban side condemned the embargo": toward the other."""
    own = draft.states()
    for earlier in reversed(before):
        if draft.sentence - earlier.sentence > AS_WELL:
            return False
        talks = earlier.kind in (Kind.NEGOTIATION, Kind.MEETING) and earlier.zone is not ZoneKind.CAPTION
        parties = [p for p in earlier.parts if p.role in SIDES or p.role is Role.HOST]
        states = {p.speaks_for or p.entity for p in parties}
        if talks and len(states) == 2 and own < states:
            add_recipients(draft, [p for p in parties if (p.speaks_for or p.entity) not in own])
            return True
    return False


def _granted(draft: Draft, before: Sequence[Draft]) -> bool:
    """ "Zambia asked China for debt relief. Beijing promised to consider it": toward whoever just asked."""
    own = draft.states()
    for earlier in reversed(before):
        if draft.sentence - earlier.sentence > 1:
            return False
        asked = earlier.plover is Plover.REQUEST and earlier.zone is not ZoneKind.CAPTION
        toward = earlier.states(Role.RECIPIENT)
        acting = [p for p in earlier.parts if p.role is Role.ACTOR and (p.speaks_for or p.entity) not in own]
        offered = earlier.plover is Plover.AGREE and earlier.zone is not ZoneKind.CAPTION
        bare = {Trait.OF_A_DEED, Trait.AGREES} <= draft.traits  # "Both accepted"
        offered = offered and (bare or Plover.AGREE in (draft.deed or ())) and own >= toward
        if acting and ((asked and own == toward) or offered):
            add_recipients(draft, acting)
            return True
    return False


def _as_well(draft: Draft, before: Sequence[Draft]) -> bool:
    """ "Chile congratulated Arévalo. Spain also offered its congratulations": toward the same."""
    own = draft.states()
    praises = draft.plover is Plover.SUPPORT and draft.deed is not None  # "also praised the move"
    for earlier in reversed(before) if draft.also and not praises else ():
        if draft.sentence - earlier.sentence > AS_WELL:
            return False
        same = (earlier.kind, earlier.plover) == (draft.kind, draft.plover)
        toward = [p for p in earlier.parts if p.role is Role.RECIPIENT]
        others = own.isdisjoint(p.speaks_for or p.entity for p in earlier.parts)
        if same and toward and others and earlier.zone is not ZoneKind.CAPTION:
            for part in toward:
                whose = (part.entity, Role.RECIPIENT, draft.evidence[0], part.speaks_for)
                add_part(draft, Part(*whose, group=part.group))
            return True
    return False


def _defends(draft: Draft, before: Sequence[Draft]) -> bool:
    """ "While Ghana condemned Niger, Mali defended it": toward whom the others of the sentence blame."""
    last = before[-1] if before and before[-1].sentence == draft.sentence else None
    opposite = Trait.OF_A_DEED in draft.traits and draft.plover is Plover.SUPPORT and last is not None
    if not opposite or last is None or last.plover is not Plover.ACCUSE or last.kind is not Kind.STATEMENT:
        return False
    own = draft.states()
    toward = [p for p in last.parts if p.role is Role.RECIPIENT and (p.speaks_for or p.entity) not in own]
    add_recipients(draft, toward)
    return bool(toward)


def _other_way(draft: Draft, before: Sequence[Draft]) -> bool:
    """ "Italy supported the Commission's plan, while Hungary voted against": toward the Commission, too."""
    last = before[-1] if before and draft.sentence - before[-1].sentence < AS_WELL else None
    sides = {Plover.SUPPORT, Plover.REJECT}
    toward = [p for p in last.parts if p.role is Role.RECIPIENT] if last is not None else []
    opposite = last is not None and last.kind is Kind.STATEMENT and {last.plover, draft.plover} == sides
    add_recipients(draft, toward if opposite else ())
    return bool(toward) and opposite


AS_WELL = 2
"""Sentences in which others say the same as well."""


def denied_by_the_blamed(accused: Draft, denial: Draft) -> None:
    """ "blamed X for arming rebels, a charge that it denies": "it" is whoever is blamed."""
    blamed = [p for p in accused.parts if p.role is Role.RECIPIENT]
    blaming = [p for p in accused.parts if p.role is Role.ACTOR]
    if accused.plover is not Plover.ACCUSE or not blamed or not blaming:
        return
    denial.parts = [Part(p.speaks_for or p.entity, Role.ACTOR, denial.evidence[0]) for p in blamed]
    add_recipients(denial, blaming)
