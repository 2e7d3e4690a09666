"""Ties: who opens, chairs, hosts or attends an event told elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase, PhraseKind
from kg.extract.anaphora.about import announced
from kg.extract.arguments.arguments import subject
from kg.extract.arguments.named_apart import guests_behind, named_from
from kg.extract.arguments.together import (
    acting_together,
    brought_along,
    fronted_besides,
    leaves_out,
    named_behind,
)
from kg.extract.arguments.with_them import with_them
from kg.extract.clauses.beside_him import beside_him
from kg.extract.clauses.clauses import clause
from kg.extract.clauses.coordination import coordinated
from kg.extract.clauses.own_clause import has_own_clause
from kg.extract.clauses.prepositions import joins_a_participle, preposition
from kg.extract.drafts import Draft, state_of
from kg.extract.gatherings.delegations_led import (
    delegation_before,
    delegation_behind,
    delegation_led,
    delegation_told,
    opens_with_one,
    sent_to_talks,
)
from kg.extract.gatherings.held_by import held_by_them, held_together
from kg.extract.gatherings.hosts import gives_a_meal, host_city
from kg.extract.gatherings.in_the_chair import OPENED, attends_for_it, who_is_in_the_chair
from kg.extract.gatherings.joined_events import joined_to
from kg.extract.gatherings.just_told import as_topic
from kg.extract.gatherings.not_there import goes_on_without, was_not_there
from kg.extract.gatherings.of_few import held_by_few
from kg.extract.gatherings.outside import OUTSIDE
from kg.extract.gatherings.retinue import led_by_company, with_company
from kg.extract.gatherings.speeches import among_those
from kg.extract.gatherings.tied_event import tied_event
from kg.extract.gatherings.tied_parts import has_no_part, who_may
from kg.extract.gatherings.who_spoke import ends_the_list
from kg.extract.gatherings.yet_to_be import planned_by
from kg.extract.parties.signers import for_theirs
from kg.extract.passage import GATHERINGS, GREAT, Passage, Telling
from kg.extract.statements.announcing import OF_OTHERS, opens_a_clause
from kg.extract.status.asked import asked_to_take_part
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Bond
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import finite_follows, looks_verbal, new_passive
from kg.language import speech
from kg.language.pack import Language
from kg.language.traits import Trait
from kg.model import Evidence, Kind, Plover, Role, Status


def _opens_another(passage: Passage, bond: Bond, draft: Draft, here: Sequence[tuple[int, Draft]]) -> bool:
    """ "met X and opened a hospital": what is opened is told by the verb itself, and not the meeting.

    So "leaders gathered in Apia for a summit": the verb has told who is there.
    """
    opens = bond.tie.role is Role.OPENER
    if bond.tie.role is Role.HOST:  # "The leaders convened in Apia for a summit": nobody convened them
        own = (t for at, t in here if at == bond.first and t.word == passage.nodes[at].low)
        behind = passage.nodes.lows[bond.last : bond.last + 1]
        alone = behind != () and behind[0] in passage.language.prepositions
        return alone and any(Trait.RECEIVES not in told.traits for told in own)
    if bond.tie.role is Role.ATTENDEE and not bond.tie.holds:
        own = (t for at, t in here if at == bond.first and t.kind in GREAT)
        return any(told.entities(Role.ORGANIZER) for told in own)
    return opens and any(at == bond.first and told is not draft for at, told in here)


def tie(telling: Telling, passage: Passage, bond: Bond, here: Sequence[tuple[int, Draft]]) -> None:
    """Give whoever opens, chairs, hosts or attends an event their part in it."""
    done = (
        bond.passive and bond.tie.holds and passage.language.nouns_after
    )  # "Pemanggilan itu dilakukan oleh Dirjen X"
    if (bond.tie.announces or done) and announced(telling, passage, bond, _tied_people(passage, bond)):
        return
    tied = tied_event(telling, passage, bond, here)
    barred = [outside(passage, bond, tied[0]) for outside in OUTSIDE] if tied is not None else []
    if tied is None or any(barred) or _of_another(passage, bond, *tied, here):
        return
    draft, local = tied
    planned_by(telling, passage, bond, draft)
    draft = led_by_company(telling, passage, bond) or draft
    people = _of_the_opening(telling, passage, bond, draft)
    draft.tied = draft.tied or (local and (bond.tie.holds or bond.tie.role in TIES_IT))
    if not bond.tie.holds and was_not_there(passage, bond):
        goes_on_without(passage, bond, draft, people, local)
        return
    if not people or _only_asked(passage, bond):
        return
    begin, end = passage.nodes[bond.first].begin, passage.nodes[bond.last - 1].end
    evidence = Evidence(begin, end, f"tie:{bond.tie.id}", 0.85 if local else 0.7)
    role = _of_a_delegation(telling, passage, bond, _of_both(bond.tie.role, draft, people))
    draft.sits |= sent_to_talks(passage, bond, draft, local)
    people = [*people, *delegation_led(passage, bond)]
    if role is Role.CHAIR and bond.passive and delegation_before(passage, bond):
        # "received a delegation led by X": English has X among the delegation by now
        own = passage.nodes[bond.first - 1].actor  # "Delegasi Thailand dipimpin X"
        there = local or own if passage.language.nouns_after else local and opens_with_one(passage, bond)
        _lead(draft, people, evidence, there)
        return
    convenes = bond.tie.holds and draft.kind in (Kind.CONFERENCE, Kind.SUMMIT)
    if convenes and not held_together(telling, passage, draft, people, here):
        held_by_them(draft, people, evidence)
        held_by_few(draft, passage.language)
        return
    gives = gives_a_meal(passage, bond, draft)
    role = Role.HOST if gives else _held_role(draft) if bond.tie.holds else role
    if draft.plover is Plover.COOPERATE and role is Role.ATTENDEE and passage.language.nouns_after:
        role = Role.ACTOR  # "latihan itu diikuti Australia dan Jepang"
    if has_no_part(passage, bond, draft, role):
        return
    people = who_may(passage, bond, draft, people, role)
    if gives:
        at_home = {p.entity for p in people}
        draft.parts = [p for p in draft.parts if p.role is not Role.ATTENDEE or p.entity not in at_home]
    for told in (draft, *_twins(draft, here), *joined_to(passage, draft, here)):
        told.add([p for p in people if not attends_for_it(p, role)], role, evidence, _level(passage))
        told.add([p for p in people if attends_for_it(p, role)], Role.ATTENDEE, evidence, _level(passage))
    with_company(passage, bond, draft, people, evidence)
    as_topic(telling, draft, local)


def _of_the_opening(telling: Telling, passage: Passage, bond: Bond, draft: Draft) -> list[Phrase]:
    """Who is tied; in "Ditengahi Oman, X dan Y menyepakati ..." the comma parts Oman from the subject."""
    if host_city(telling, passage, bond, draft):
        return []
    nodes, pack, people = passage.nodes, passage.language, _who(telling, passage, bond, draft)
    if bond.first or not bond.passive or not pack.nouns_after:
        return people
    at = bond.last + (nodes[bond.last].low in pack.words.clause.agents)
    one = nodes[at].phrase if nodes[at].actor else None
    if one is None or nodes[at + 1].low != ",":
        return people
    if bond.tie.role is Role.MEDIATOR:
        draft.parts = [p for p in draft.parts if p.entity not in {one.entity, one.speaks_for}]
    return [one]


def _of_another(
    passage: Passage, bond: Bond, draft: Draft, local: bool, here: Sequence[tuple[int, Draft]]
) -> bool:
    """Whether the words are about another event than the one that stands nearest to them."""
    if _opens_another(passage, bond, draft, here) or _yet_to_come(bond, draft, local):
        return True
    return bond.tie.holds and _in_the_next_clause(passage, bond, draft, here)


def _in_the_next_clause(
    passage: Passage, bond: Bond, draft: Draft, here: Sequence[tuple[int, Draft]]
) -> bool:
    """ "Togo refused to pay, and Ghana recalled its envoy": Ghana's act, and nothing that Togo pays."""
    at = next((n for n, told in here if told is draft), 0)
    nodes, pack = passage.nodes, passage.language
    behind = range(bond.last + 1, at)
    joints = pack.words.clause.joints
    if any([nodes[n].low in joints and finite_follows(nodes, n + 1, pack) for n in behind]):
        return True  # "accused Togo of planning raids and said she would ask Mali for help"
    return any([nodes[n].actor and has_own_clause(nodes, n, 0, pack) for n in behind])


def _yet_to_come(bond: Bond, draft: Draft, local: bool) -> bool:
    """ "invited them to a summit in May. X and Y attended": what is to come nobody has attended."""
    was_there = bond.tie.role is Role.ATTENDEE and bond.form is Form.PAST and not bond.passive
    return was_there and not local and draft.status is Status.PLANNED


TIES_IT = (Role.OPENER, Role.CHAIR, Role.ORGANIZER)
"""Roles of those who bring a gathering about, which is then the news."""


def _of_both(role: Role, draft: Draft, people: Sequence[Phrase]) -> Role:
    """ "agreed to convene the next 2+2": two that call a meeting of their own are at it."""
    both = len({p.speaks_for for p in people}) > 1
    return Role.ATTENDEE if role is Role.HOST and draft.kind is Kind.MEETING and both else role


def _of_a_delegation(telling: Telling, passage: Passage, bond: Bond, role: Role) -> Role:
    """ "memimpin delegasi RI", "The Chadian delegation was led by X": X is there, not in the chair."""
    if role is not Role.CHAIR:
        return role
    told = passage.nodes[bond.first - 1].low in passage.language.passive_auxiliaries
    predicate = bond.passive and told and (delegation_before(passage, bond) or _of_a_country(passage, bond))
    leads = predicate or delegation_behind(passage, bond) or delegation_told(telling, passage, bond)
    return Role.ATTENDEE if leads else role


def _of_a_country(passage: Passage, bond: Bond) -> bool:
    """ "The Americans are led by X": those of his country, and not the meeting."""
    before = passage.nodes[bond.first - 2].phrase if bond.first > 1 else None
    return before is not None and before.kind is PhraseKind.COUNTRY and not passage.language.nouns_after


def _who(telling: Telling, passage: Passage, bond: Bond, draft: Draft) -> list[Phrase]:
    """The people of a tie; of those who announce an act only who speaks for one who does it.

    "X menyampaikan bahwa Y mengapresiasi ...": X takes no part in what Y does.
    """
    people, pack = _tied_people(passage, bond), passage.language
    if bond.tie.role is Role.HOST and people:
        people = [*people, *_with_its_leader(passage.nodes, people[-1], pack)]
    if people and bond.tie.role is Role.ATTENDEE and not (bond.tie.holds or bond.tie.sends):
        slot, beside = fronted_besides(passage.nodes, pack)
        others = [p for p in people if p not in beside]
        people = people if slot else others if leaves_out(passage.nodes, pack) else [*others, *beside]
    if bond.tie.announces and draft.kind in MET:
        theirs = any(p.entity.startswith("person/") for p in draft.parts)
        if theirs or opens_a_clause(passage, bond):
            return []  # "Menlu X mengumumkan (bahwa) Presiden Y akan mengunjungi Z": X does not go
    said = draft.kind in (Kind.STATEMENT, Kind.MEASURE) and pack.nouns_after
    by_others = draft.kind in OF_OTHERS and opens_a_clause(passage, bond)
    if not (said or by_others) or not bond.tie.announces:
        return people  # "announced that the two would meet": nor in what they do
    acting = {
        state_of(p, telling.speaks)
        for p in draft.parts
        if p.role in (Role.ACTOR, Role.ATTENDEE, Role.SIGNATORY)
    }
    of = telling.speaks.get  # by the whole article, which may know better than the sentence
    return [p for p in people if not acting or acting & {p.entity, p.speaks_for, of(p.entity)}]


MET = frozenset({Kind.VISIT, Kind.MEETING, Kind.CALL, Kind.SUMMIT, Kind.CONFERENCE})
"""Where those are who go there, and not whoever tells of it for their state."""


def _with_its_leader(nodes: Nodes, host: Phrase, pack: Language) -> list[Phrase]:
    """ "Tuan rumahnya adalah Kenya dengan Presiden X": whoever hosts for the state named before him."""
    at = next((n for n, node in enumerate(nodes) if node.phrase is host), len(nodes))
    leader = nodes[at + 2].phrase if at + 2 < len(nodes) else None
    beside = leader is not None and pack.prepositions.get(nodes[at + 1].low) == "with"
    return [leader] if beside and leader is not None and leader.speaks_for == host.entity else []


def _lead(draft: Draft, people: Sequence[Phrase], evidence: Evidence, local: bool) -> None:
    """ "delegasi Rusia yang dipimpin Medinsky": who leads a delegation does what it does."""
    role = {Kind.VISIT: Role.VISITOR, Kind.SIGNING: Role.SIGNATORY}.get(draft.kind, Role.ATTENDEE)
    if local and draft.kind in GATHERINGS | {Kind.VISIT, Kind.SIGNING}:
        draft.add([p for p in people if p.kind is PhraseKind.PERSON], role, evidence)


def _only_asked(passage: Passage, bond: Bond) -> bool:
    """ "mengajak investor Prancis ikut serta": who is asked to take part has not."""
    asked = any(t.frame.plover is Plover.REQUEST and t.last <= bond.first for t in passage.triggers)
    return asked and bool(bond.tie.states) and passage.language.nouns_after


def _held_role(draft: Draft) -> Role:
    """The part of whoever holds, begins or plans an event."""
    if draft.kind is Kind.VISIT:
        return Role.VISITOR
    return Role.ACTOR if draft.kind in (Kind.STATEMENT, Kind.MEASURE) else Role.ATTENDEE


def _twins(draft: Draft, here: Sequence[tuple[int, Draft]]) -> list[Draft]:
    """The other events of the same words: "held separate talks with X and Y" is two."""
    at = next((n for n, d in here if d is draft), None)
    return [
        d for n, d in here if n == at and d is not draft and d.kind is draft.kind and d.frame == draft.frame
    ]


def _tied_people(passage: Passage, bond: Bond) -> list[Phrase]:
    units, pack = passage.nodes, passage.language
    first, last = clause(units, bond, pack)
    if not bond.tie.avoid.isdisjoint(units.lows[bond.last : last + 3]):
        return []
    doing = asked_to_take_part(passage, bond) or _in_person(units, first, bond, pack)
    left = [p for p in doing if p.kind is not PhraseKind.PLACE]
    fronted = fronted_besides(units, pack)[1] if left else []
    left = [p for p in left if p not in fronted]  # "Selain X, hadir pula Y"
    if not bond.passive and (bond.tie.role is Role.MEDIATOR or not bond.tie.states):
        # "Qatar bersama Mesir menengahi"
        left = [*left, *acting_together(units, first, bond.first, left, pack)]
    if not left and (those := among_those(units, bond, pack) or _told_who_it_is(units, bond, last, pack)):
        return those
    if bond.tie.role is Role.ATTENDEE and not bond.tie.holds:
        left = left or guests_behind(units, first, bond, pack)
    opened, end = bond.passive and bond.tie.role in OPENED, _fronted_end(units, bond, last, pack)
    led = opened or (bond.passive and pack.nouns_after)
    behind = bond.last + _inverts(units, bond, pack)
    right = _listed(units, behind, end, pack, beside=not (opened and pack.nouns_after), led=led)
    if bond.tie.role is Role.HOST and bond.first and new_passive(units[bond.first - 1].low, pack):
        return right  # "disambut tuan rumah, Presiden X"
    if bond.passive and pack.nouns_after:
        return left if bond.tie.sends else right
    leads = pack.nouns_after and bond.tie.role in OPENED  # "memimpin sidang itu bersama X"
    if left and not (bond.passive or bond.tie.holds) and (leads or bond.tie.role is Role.ATTENDEE):
        left = [*left, *brought_along(units, bond.last, last, pack)]
    if bond.passive and bond.tie.states and right:
        beside = left if bond.tie.role is Role.ATTENDEE else []  # not "talks with Hamas, chaired by X"
        return [*beside, *right]  # "the leaders, joined by X", "the summit, chaired by X, was attended by Y"
    if bond.tie.states:
        as_did = pack.words.likewise.as_did
        did = next((n for n in range(bond.last, len(units)) if units[n].low in as_did), None)
        more = _listed(units, did + 1, len(units), pack) if did is not None else []
        if right and named_from(units, bond.last, pack):
            return [*left, *right]  # "Pemimpin yang hadir antara lain X dan Y"
        if sent := _sent_for_them(units, bond, last, right, pack):
            states = {p.speaks_for for p in sent}
            return [
                *(p for p in left if p.kind is not PhraseKind.PERSON or p.speaks_for not in states),
                *sent,
            ]
        more = more or (for_theirs(units, bond.last, pack) if bond.tie.role is Role.SIGNATORY else [])
        return [*left, *more] or right  # "X took part, as did Y"
    if bond.passive:
        return right
    return right if bond.tie.sends else left


def _sent_for_them(
    units: Nodes, bond: Bond, last: int, right: Sequence[Phrase], pack: Language
) -> list[Phrase]:
    """ "Chad was represented at the summit in Lima by its foreign minister, X": who is there in its stead."""
    behind = bond.last
    if not pack.words.place.representing.isdisjoint(units.lows[bond.first : bond.last]):
        by = (n for n in range(bond.last, last) if pack.prepositions.get(units[n].low) == "by")
        behind = next(by, bond.last)
        right = _listed(units, behind + 1, last, pack) if behind > bond.last else right
    sent = [p for p in right if p.named and p.kind is PhraseKind.PERSON]
    return sent if pack.prepositions.get(units[behind].low) == "by" else []


def _told_who_it_is(units: Nodes, bond: Bond, last: int, pack: Language) -> list[Phrase]:
    """ "(Yang) memimpin delegasi RI adalah X dan Y": they, behind the copula; Indonesian."""
    opens = bond.first == 0 or (bond.first == 1 and units[0].low in pack.relatives)
    if bond.passive or not opens or pack.words.clause.are.isdisjoint(units.lows[bond.last : last]):
        return []
    copula = next(n for n in range(bond.last, last) if units[n].low in pack.words.clause.are)
    return named_behind(units, copula + 1, last, pack)


def _inverts(units: Nodes, bond: Bond, pack: Language) -> bool:
    """ "Among those present were X and Y": behind the verb of being stands who was."""
    opens = bond.first <= OPENS and bool(bond.tie.states) and not any(n.actor for n in units[: bond.first])
    return opens and not pack.passive_auxiliaries.isdisjoint(units.lows[bond.last : bond.last + 1])


OPENS = 5  # nodes before "present" at the beginning of a sentence: "Among the many leaders"


def _fronted_end(units: Nodes, bond: Bond, last: int, pack: Language) -> int:
    """ "Hosted by X, the dinner brought Y together", "Disaksikan X, Y dan Z meneken": to the subject."""
    opens = bond.first < 2 or units[0].low in pack.prepositions  # "In talks mediated by X, Y agreed"
    if not opens or not bond.passive:
        return last
    finite = pack.words.verb.object_verbs
    span = range(bond.last, last)
    verb = next((n for n in span if looks_verbal(units[n].low, pack) or units[n].low in finite), bond.last)
    return next((n for n in range(verb, bond.last, -1) if units[n].low == ","), last)


def _in_person(units: Nodes, first: int, bond: Bond, pack: Language) -> list[Phrase]:
    """The subjects of a tie and who is beside them, not for whom they come: "mewakili Presiden X hadir"."""
    at = bond.first - 2
    if at > 0 and units[at + 1].low in pack.words.place.serving and units[at].actor:
        return coordinated(units, at, first, pack)  # "dengan Georgia sebagai tuan rumah"
    if (chair := who_is_in_the_chair(units, bond, pack)) is not None:
        return [chair]
    came = bond.tie.role is Role.ATTENDEE and not (bond.tie.holds or bond.passive or bond.form is Form.PAST)
    if came and (named := with_them(units, bond.first, pack, anywhere=True)):
        return named
    found = subject(units, first, bond, pack)
    if not found or not pack.nouns_after:
        return [*found, *beside_him(units, first, bond.first, found, pack)]
    at = next((n for n, node in enumerate(units) if node.phrase is found[-1]), 0)
    if at > 1 and units[at - 1].low in pack.words.place.representing:
        found = subject(units, first, Bond(at - 1, at, bond.tie, bond.form, bond.passive), pack)
    behalf = at - pack.words.place.on_behalf.count(" ") - 1
    if behalf > 0 and " ".join(units.lows[behalf:at]) == pack.words.place.on_behalf:
        # "Mbeki, yang atas nama Uni Afrika menengahi perundingan": he and the body, not the leader sent for
        sent = subject(units, first, Bond(behalf, behalf + 1, bond.tie, bond.form, bond.passive), pack)
        found = [*sent, *(p for p in found if p.kind is PhraseKind.ORGANIZATION)] if sent else found
    beside = at + 1 < bond.first and pack.prepositions.get(units[at + 1].low) in ("with", "company")
    if not beside or bond.tie.role is not Role.ATTENDEE or bond.tie.holds:
        return found
    return [*found, *_listed(units, at + 1, bond.first, pack)]


def _listed(
    units: Nodes, at: int, last: int, pack: Language, beside: bool = True, led: bool = False
) -> list[Phrase]:
    """Everyone named behind a tie, up to a place or date of another thing."""
    out, slot = list[Phrase](), "object"
    while at < last and units[at].event is None and not ends_the_list(units, at, pack):
        node = units[at]
        stepped = preposition(units, at, pack) if node.low else None
        if stepped is not None:
            inside = stepped[0] == "of" and not pack.nouns_after  # "attended by the Emir of Kuwait and X"
            slot, at = (slot if inside else stepped[0]), stepped[1]
            continue
        if slot in ("other", "at") and pack.nouns_after and node.low in pack.demonstratives:
            slot = "object"  # "Turut hadir dalam pertemuan itu X"
        if slot == "between" and node.low in pack.words.place.seen_among:
            slot = "object"  # "Terlihat di antara para tamu X dan Y"
        if new_passive(node.low, pack) or (node.low in pack.passive_auxiliaries and not pack.nouns_after):
            break  # "yang dimediasi Qatar itu dibuka Menlu X"
        own = units[at - 1].low in pack.demonstratives  # "Konferensi yang diprakarsai X itu dibuka Y"
        if out and led and (own or units[at - 1].phrase is out[-1]) and looks_verbal(node.low, pack):
            break  # "delegasi yang dipimpin X menemui Y"
        if out and led and units[at - 1].low == "," and _main_verb(node.low, pack):
            break  # "Chad dan Niger, yang dimediasi Qatar, sepakat membuka perbatasan mereka"
        at_once = bool(out) and units[at - 1].phrase is out[-1] and not pack.nouns_after
        goes_on = (at_once or units[at - 1].low == ",") and node.low in pack.words.verb.object_verbs
        if out and node.low in pack.words.time.beginning and not pack.nouns_after:
            beside = False  # "convened by X, opened in Doha with Y mediating"
        if out and (goes_on or joins_a_participle(units, at, pack)):
            break  # "hosted by Qatar(,) brought together Chad", "was chaired by X and attended by Y"
        taking = slot in ("object", "by", "from", "including") or (slot == "with" and beside)
        if node.actor and node.phrase is not None and taking and not node.phrase.modifier:
            out.append(node.phrase)
        at += 1
    return out


def _main_verb(low: str, pack: Language) -> bool:
    """Whether a word behind the comma that closes an aside is the main verb: "sepakat", "menandatangani"."""
    return pack.nouns_after and (low in speech(pack.code).predicates or looks_verbal(low, pack))


def _level(passage: Passage) -> str | None:
    text = " ".join(n.low for n in passage.nodes if n.low)
    return next((level for words, level in passage.language.levels.items() if words in text), None)
