"""What somebody behind "with" is there for: "with Oman as mediator", "dengan Oman sebagai tuan rumah"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase, PhraseKind
from kg.extract.clauses.far_arguments import named_from
from kg.extract.drafts import Draft
from kg.extract.passage import GATHERINGS, Passage, Telling
from kg.extract.places.by_place import country_at
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.find.scene import GENITIVES
from kg.language.pack import Language
from kg.model import Evidence, Kind, Plover, Role
from kg.records import replace

AS = 3
"""Most words between who is there and what for: "acting as the mediator"."""

KINDS = GATHERINGS | {Kind.SIGNING, Kind.CALL, Kind.STATEMENT, Kind.MEASURE}
"""What people come together for; a state that mediates is no party of it."""

OTHERS = frozenset({Role.ATTENDEE, Role.SIGNATORY, Role.ACTOR, Role.RECIPIENT})
"""What the words around made of them: parties."""


def in_the_part_of(passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence) -> None:
    """Give those behind "with" the part that the words behind their names tell.

    Whoever mediates need not be told before: "dimulai di Quito pada Rabu, dengan Norwegia sebagai penengah".
    """
    place = passage.language.words.place
    if draft.kind not in KINDS or (place.parts.keys() | place.serving).isdisjoint(passage.nodes.words):
        return
    nodes, prepositions = passage.nodes, passage.language.prepositions
    for at in range(len(nodes) - 2):
        if prepositions.get(nodes[at].low) == "with":
            first = _past_his_noun(passage, at + 1)
            named, behind = named_from(nodes, first, len(nodes) - 1, passage.language)
            role = _told(passage, behind) if named else None
            own = [p for n in nodes[at + 1 : first] if (p := n.phrase) is not None]
            there = {p.entity for p in (*named, *own)}
            for part in draft.parts if role is not None else ():
                if part.entity in there and part.role in OTHERS:
                    part.role = role or part.role
            if role is Role.MEDIATOR and _is_the_last_before(passage, trigger, at):
                draft.add(named, role, evidence)


def _past_his_noun(passage: Passage, at: int) -> int:
    """ "Norwegian diplomat Erik Solheim", "diplomat Norwegia Erik Solheim": where the name begins."""
    nodes, pack = passage.nodes, passage.language
    for first in range(at, min(at + NOUN, len(nodes))):
        phrase = nodes[first].phrase
        if phrase is not None and phrase.kind is PhraseKind.PERSON:
            return first if any(n.low in pack.person_nouns for n in nodes[at:first]) else at
        if phrase is None and not nodes[first].low.isalpha():
            return at
    return at


NOUN = 5
"""Most nodes of a noun and its country before a name: "the veteran Norwegian diplomat"."""


def _is_the_last_before(passage: Passage, trigger: Trigger, at: int) -> bool:
    """Whether what a node stands behind is told by the trigger, and by none nearer to it."""
    told = [t for t in passage.triggers if t.last <= at and t.frame.kind in KINDS - {Kind.MEASURE}]
    return bool(told) and told[-1].first == trigger.first


def _told(passage: Passage, at: int) -> Role | None:
    """ "as mediator", "serving as hosts", "mediating": the part that the words at a node tell."""
    pack, nodes = passage.language, passage.nodes
    parts, served = pack.words.place.parts, pack.words.place.serving
    if not pack.nouns_after and nodes[at].low.endswith(pack.gerund) and nodes[at].low in parts:
        return parts[nodes[at].low]
    lead = next((n for n in range(at, min(at + AS, len(nodes) - 1)) if nodes[n].low in served), None)
    if lead is None or any(nodes[n].phrase is not None for n in range(at, lead)):
        return None
    lead += nodes[lead + 1].low in pack.determiners
    said = nodes.lows[lead + 1 : lead + 3]
    return parts.get(" ".join(said), parts.get(said[0])) if said else None


def mediated(passage: Passage, trigger: Trigger, draft: Draft, slots: Slots, evidence: Evidence) -> None:
    """ "berunding sejak Senin dengan perantaraan Oman": Oman mediates, wherever behind the verb it stands."""
    nodes, pack = passage.nodes, passage.language
    judged = draft.kind is Kind.STATEMENT and draft.plover is not Plover.AGREE
    if judged:
        return  # "menyambut baik perundingan X dan Y berkat mediasi Oman": it mediated those
    draft.add(slots.get("mediating", ()), Role.MEDIATOR, evidence)
    _before_a_hyphen(passage, trigger, draft, evidence)
    if draft.plover is Plover.AGREE:  # "The US-brokered ceasefire between Chad and Mali"
        in_the_noun(passage, trigger, draft, evidence)
    _by_its_mediation(passage, trigger, draft, evidence)
    _opened_by_mediation(passage, trigger, draft, evidence)
    _opened_by_part(passage, trigger, draft, evidence)
    _helped(passage, trigger, draft, evidence)
    if draft.kind not in KINDS or pack.words.place.mediation.isdisjoint(nodes.words):
        return
    for at in range(trigger.last, len(nodes) - 1):
        if any(t.first == at for t in passage.triggers) or nodes[at].low in pack.relatives:
            return
        if nodes[at].low in pack.words.place.mediation and _leads(passage, at):
            named, _ = named_from(nodes, at + 1, len(nodes), pack)
            there = {p.entity for p in named}
            draft.parts = [p for p in draft.parts if p.entity not in there and p.speaks_for not in there]
            draft.add(named, Role.MEDIATOR, evidence)
            return


def _helped(passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence) -> None:
    """ "Kenya menengahi sejak Mei, kemudian dibantu Togo": whoever helps a mediator mediates as well."""
    nodes, pack = passage.nodes, passage.language
    helped = pack.words.place.helped
    alone = draft.kind is Kind.NEGOTIATION and not trigger.noun and bool(draft.entities(Role.MEDIATOR))
    if not alone or helped.isdisjoint(nodes.words):
        return
    at = next((n for n in range(trigger.last, len(nodes)) if nodes[n].low in helped), None)
    named, _ = named_from(nodes, at + 1, len(nodes), pack) if at is not None else ([], 0)
    draft.add(named, Role.MEDIATOR, evidence)


def _before_a_hyphen(passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence) -> None:
    """ "agreed to an Egyptian-brokered truce": who mediates what is agreed, before a hyphen."""
    nodes, roles = passage.nodes, passage.language.words.place.by_whom
    if trigger.noun or draft.plover not in (Plover.AGREE, Plover.SUPPORT) or draft.kind not in KINDS:
        return
    for at in range(trigger.last + 2, min(trigger.last + HYPHEN, len(nodes))):
        phrase = nodes[at - 2].phrase
        if nodes[at].low in roles and nodes[at - 1].low == "-" and phrase is not None:
            draft.parts = [p for p in draft.parts if p.entity != phrase.entity]
            draft.add([replace(phrase, modifier=False)], roles[nodes[at].low], evidence)
            return


def _by_its_mediation(passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence) -> None:
    """ "freed two prisoners after Omani mediation", "agreed to a truce through Qatar's mediation"."""
    nodes, pack = passage.nodes, passage.language
    if pack.words.place.mediations.isdisjoint(nodes.words) or draft.kind not in KINDS:
        return
    for at in range(max(trigger.last + 1, 2), len(nodes)):
        own = at - 1 - (nodes[at - 1].low in GENITIVES)
        phrase = nodes[own].phrase
        if nodes[at].low in pack.words.place.mediations and phrase is not None and nodes[own].actor:
            if nodes[own - 1].low in pack.prepositions or nodes[own - 1].low in pack.words.place.causes:
                draft.parts = [p for p in draft.parts if p.entity != phrase.entity]
                draft.add([replace(phrase, modifier=False)], Role.MEDIATOR, evidence)
            return


def _opened_by_mediation(passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence) -> None:
    """ "Lewat mediasi Oman, X dan Y menyetujui gencatan senjata": who mediated what the sentence tells."""
    nodes, pack = passage.nodes, passage.language
    opens = pack.nouns_after and trigger.first > OPENING and draft.kind in KINDS
    if not opens or pack.prepositions.get(" ".join(nodes.lows[:2])) != "mediating":
        return
    phrase, behind = nodes[OPENING - 1].phrase, nodes.lows[OPENING : trigger.first]
    if phrase is None or not nodes[OPENING - 1].actor or "," not in behind:
        return
    there = {phrase.entity, phrase.speaks_for}
    draft.parts = [p for p in draft.parts if p.entity not in there]
    draft.add([replace(phrase, modifier=False)], Role.MEDIATOR, evidence)


def _opened_by_part(passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence) -> None:
    """ "With Qatar mediating, Chad and Togo met": what those before the comma did for those behind it."""
    nodes, pack = passage.nodes, passage.language
    led = not pack.nouns_after and bool(nodes) and pack.prepositions.get(nodes[0].low) == "with"
    if not led or draft.kind not in KINDS or trigger.first < OPENING:
        return
    named, behind = named_from(nodes, _past_his_noun(passage, 1), len(nodes) - 1, pack)
    comma = next((n for n in range(behind, min(behind + AS + 2, len(nodes))) if nodes[n].low == ","), 0)
    role = _told(passage, behind) if named and behind < comma < trigger.first else None
    if role is None or any(n.actor for n in nodes[behind:comma]):
        return
    there = {p.entity for p in named} | {p.speaks_for for p in named}
    draft.parts = [p for p in draft.parts if p.entity not in there]
    draft.add(named, role, evidence)


OPENING = 3
"""Nodes of "Lewat mediasi Oman"."""

HYPHEN = 8
"""Nodes behind a verb of agreeing among which the truce and its mediator stand."""


def _leads(passage: Passage, at: int) -> bool:
    """Whether the words up to a node lead whoever mediated: "dengan perantaraan"."""
    begins = (at - 1, at - 2)
    return any(
        passage.language.prepositions.get(" ".join(passage.nodes.lows[max(0, n) : at + 1])) == "mediating"
        for n in begins
    )


def in_the_noun(passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence) -> None:
    """ "held EU-mediated talks", "US- and Saudi-brokered talks": who mediates, before noun and hyphen."""
    nodes, at = passage.nodes, trigger.first - 1
    roles = passage.language.words.place.by_whom
    if not trigger.noun or at < 2 or nodes[at].low not in roles or nodes[at - 1].low != "-":
        return
    phrase = nodes[at - 2].phrase
    if phrase is not None:
        draft.add([replace(phrase, modifier=False)], roles[nodes[at].low], evidence)
        other = before_the_joint(nodes, at - 2, passage.language)
        if other is not None and (beside := nodes[other].phrase) is not None:
            draft.parts = [p for p in draft.parts if p.entity != beside.entity]
            draft.add([replace(beside, modifier=False)], roles[nodes[at].low], evidence)
        if roles[nodes[at].low] is Role.MEDIATOR and draft.kind is Kind.MEETING:
            draft.kind = Kind.NEGOTIATION
        # "African Union-led talks on Burundi opened in Arusha": of whom the text does not tell
        draft.sits = draft.sits or (draft.kind is Kind.NEGOTIATION and _has_no_other(draft))


def _has_no_other(draft: Draft) -> bool:
    """Whether nobody but a mediator and his host takes part."""
    return all(p.role in (Role.MEDIATOR, Role.HOST) for p in draft.parts)


def before_the_joint(nodes: Nodes, at: int, language: Language) -> int | None:
    """ "US- and Saudi-brokered", "US and Saudi-brokered": the first of the two before the hyphen of both."""
    joint = at - 1
    if joint < 1 or nodes[joint].low not in language.words.clause.joints:
        return None
    first = joint - 1 - (nodes[joint - 1].low == "-")
    return first if first >= 0 and nodes[first].actor else None


def _fellow_travellers(telling: Telling, passage: Passage, slots: Slots) -> list[Phrase]:
    """ "flew to Juba on Tuesday with Kenya's William Ruto": people of other states than the one visited.

    So are those whom their offices tell: "together with the foreign ministers of Kenya and Uganda".
    """
    if passage.language.nouns_after:
        return []
    known = telling.known.reference
    goals = [p for slot in ("object", "to", "at") for p in slots.get(slot, ())]
    hosts = {known.country_of(p.place or p.entity) for p in goals} - {None}
    with_him = [p for slot in ("with", "company") for p in slots.get(slot, ())]
    people = [p for p in with_him if p.kind is PhraseKind.PERSON and p.speaks_for is not None]
    people = [p for p in people if p.speaks_for not in hosts] if hosts else []
    states = [p for p in with_him if p.kind is PhraseKind.COUNTRY and p.entity not in hosts] if hosts else []
    people = people or (states if states and _by_their_offices(passage, states[0]) else [])
    return people if people and _right_behind_the_goal(passage, people[0]) else []


OFFICES = 6
"""Nodes before a state among which the office stands: "the foreign and defence ministers of Kenya"."""


def _by_their_offices(passage: Passage, state: Phrase) -> bool:
    """ "the foreign ministers of Kenya", or "the minister of Kenya" as one phrase: no "aid from Kenya"."""
    nodes, words = passage.nodes, passage.language.words
    at = next((n for n, node in enumerate(nodes) if node.phrase is state), 0)
    offices = words.office.of_several | words.place.colleagues
    behind = nodes.lows[at : at + OFFICES]  # "the Kenyan and Ugandan foreign ministers"
    ends = next((n for n, low in enumerate(behind) if low in passage.language.prepositions), OFFICES)
    return not state.named or not offices.isdisjoint((*nodes.lows[max(0, at - OFFICES) : at], *behind[:ends]))


def _right_behind_the_goal(passage: Passage, first: Phrase) -> bool:
    """Whether "with" stands behind a place or a day; not so in "flew to Juba for a talk with X"."""
    nodes, slots = passage.nodes, passage.language.prepositions
    at = next((n for n, node in enumerate(nodes) if node.phrase is first), 0)
    while at > 0 and (nodes[at].phrase is not None or nodes[at].low.isalpha()):
        two = " ".join(nodes.lows[at - 1 : at + 1])
        if slots.get(two, slots.get(nodes[at].low)) in ("with", "company"):
            at -= two in slots
            return not nodes[at - 1].low.isalpha()
        at -= 1
    return False


COMPANY = {**dict.fromkeys((*GATHERINGS, Kind.SIGNING, Kind.CALL), Role.ATTENDEE), Kind.VISIT: Role.VISITOR}
"""What whoever is beside the subject does in an event."""


def beside(telling: Telling, passage: Passage, draft: Draft, slots: Slots, evidence: Evidence) -> None:
    """Give a part to those before whom something is done, and to those who come along."""
    if draft.kind in (
        *GATHERINGS,
        Kind.SIGNING,
        Kind.APPOINTMENT,
        Kind.CEREMONY,
    ):  # "in the presence of Kofi Annan"
        looking_on = slots.get("presence", ())
        draft.add(sworn_in := _before_his_own(draft, looking_on), Role.ACTOR, evidence)
        draft.add([p for p in looking_on if p not in sworn_in], Role.ATTENDEE, evidence)
    if draft.kind not in COMPANY:
        return
    along, visiting = slots.get("company", ()), draft.kind is Kind.VISIT
    states = draft.states(Role.VISITOR)
    if visiting and any(not key.startswith("person/") for key in states):
        # "mengunjungi masjid ditemani imamnya": no visitor from abroad
        of_the_place = _shown_around(telling, slots, along)
        draft.add([p for p in of_the_place if p.speaks_for not in states], Role.HOST, evidence)
        along = [p for p in along if p.speaks_for is None or p.speaks_for in states]
    fellows = _fellow_travellers(telling, passage, slots) if visiting and states else []
    draft.add([*along, *fellows], COMPANY[draft.kind], evidence)
    if visiting:  # "terbang ke Cotonou, dan di hadapan tuan rumahnya, Presiden Benin X"
        draft.add([p for p in slots.get("presence", ()) if p.speaks_for not in states], Role.HOST, evidence)


def _before_his_own(draft: Draft, looking_on: Sequence[Phrase]) -> list[Phrase]:
    """ "Dubes Kenya X mengucapkan sumpah di hadapan Presiden Kenya Y": Y swears him in."""
    if draft.kind is not Kind.APPOINTMENT or draft.entities(Role.ACTOR):
        return []
    states = {p.speaks_for for p in draft.parts if p.role is Role.APPOINTEE and p.speaks_for}
    return [p for p in looking_on if p.speaks_for in states]


def _shown_around(telling: Telling, slots: Slots, along: Sequence[Phrase]) -> list[Phrase]:
    """ "Didampingi Wakil Presiden X, Guterres mengunjungi Palu": those of the state that is visited."""
    places = [p for slot in ("object", "to", "at") for p in slots.get(slot, ())]
    states = {country_at(telling, p) for p in places}
    return [p for p in along if p.speaks_for is not None and p.speaks_for in states]
