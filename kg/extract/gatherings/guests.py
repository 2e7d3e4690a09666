""" "tamunya", "tuan rumahnya": whoever visits, and whoever is visited, in the visit told last."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase, PhraseKind
from kg.extract.drafts import Draft, Part, add_part, state_of
from kg.extract.gatherings.delegations import with_delegation
from kg.extract.passage import Passage, Telling
from kg.extract.words.nodes import Node, Nodes
from kg.extract.words.verbal import looks_verbal
from kg.language import speech
from kg.language.pack import Language
from kg.model import EntityKey, Evidence, Kind, Role, Status
from kg.records import replace

REACH = 6
"""Most events back to the visit that is meant."""


def with_guests(telling: Telling, nodes: Nodes, language: Language, sentence: int) -> Nodes:
    """The nodes, with a guest or host of the visit told last, or a delegation, in place of the noun."""
    nodes = with_delegation(telling, nodes, language, sentence)
    words = language.words.group
    if words.guests.isdisjoint(nodes.words) and words.hosts.isdisjoint(nodes.words):
        return nodes
    visits = [d for d in reversed(telling.drafts[-REACH:]) if _has_guests(telling, d, language)]
    out: list[Node] = []
    for at, node in enumerate(nodes):
        if language.nouns_after and (both := _both_guests(telling, nodes, at, language)):
            out[-1:] = [_named(telling, node, both[0], both[1:])]
            continue
        met = _is_met(nodes, at, language) if language.nouns_after else _is_owned(nodes, at, language)
        if language.nouns_after and not met and _opens_with_him(nodes, at, language):
            out = [n for n in out if n.low not in words.host_leads]
            met = True
        role = Role.VISITOR if node.low in words.guests else Role.HOST if node.low in words.hosts else None
        told = _journeys(visits) if _is_bare_object(nodes, at, language) else visits
        visit = _visit_meant(telling, told, nodes, role) if role is not None and met else None
        key = None
        if role is not None and met:
            key = (visit and _who_has_it(telling, visit, role)) or _other_of_two(nodes, at)
        if key is not None and visit is not None and role is Role.HOST and not language.nouns_after:
            key = _whom_he_met(telling, visit, key)
        leads = words.host_leads | words.guest_leads
        if key is not None and language.nouns_after and at and nodes.lows[at - 1] in leads:
            del out[-1:]  # "mengundang tuan rumahnya": the whole noun is the host's
        out.append(node if key is None else _named(telling, node, key))
    return Nodes(out)


def _journeys(visits: Sequence[Draft]) -> list[Draft]:
    return [d for d in visits if d.kind is Kind.VISIT]


def _is_bare_object(nodes: Nodes, at: int, language: Language) -> bool:
    """ "menemui tuan rumah", "oleh tuan rumah": whoever hosts a visit, not a meeting."""
    if not language.nouns_after or at < 1 or nodes[at].low.endswith(language.words.title.own_suffix):
        return False
    verb = at - 1 - (at > 1 and nodes[at - 1].low in language.words.group.host_leads)
    led = language.prepositions.get(nodes[verb].low) == "by"  # "yang oleh tuan rumah disambut dengan"
    return led or nodes[verb].low.startswith(language.words.verb.active_prefix)


def _visit_meant(telling: Telling, visits: Sequence[Draft], nodes: Nodes, role: Role) -> Draft | None:
    """ "X memuji tamunya": of the visits told before, the last one that X receives, or the last."""
    if not visits:
        return None
    other = Role.HOST if role is Role.VISITOR else Role.VISITOR
    named = {k for n in nodes if n.phrase is not None for k in (n.phrase.entity, n.phrase.speaks_for)}
    return next((v for v in visits if named & _in_the_role(telling, v, other)), visits[0])


def _opens_with_him(nodes: Nodes, at: int, language: Language) -> bool:
    """ "Tamunya memuji Kenya", "Sang tamu berterima kasih", "Tuan rumah memuji Rwanda": before its verb."""
    names = language.words.group
    noun = nodes[at].low in names.guests | names.hosts
    led = at == 0 or (at == 1 and nodes[0].low in names.host_leads | names.guest_leads)
    verb = at + 1
    idle = language.demonstratives | language.auxiliaries | language.words.time.too | language.words.time.then
    while verb < len(nodes) and nodes[verb].low in idle:
        verb += 1  # "Tamunya itu juga mengundang X"
    return noun and led and verb < len(nodes) and looks_verbal(nodes[verb].low, language)


def _who_has_it(telling: Telling, visit: Draft, role: Role) -> EntityKey | None:
    """The guest, or host, of a visit: a person before a country."""
    keys = _in_the_role(telling, visit, role)
    if role is Role.HOST and not keys and visit.venue_country is not None:
        keys = {visit.venue_country}
    told = [p.entity for p in visit.parts if p.entity in keys]  # the guest before his retinue
    person = next((k for k in told if k.startswith("person/")), None)
    return person or next(iter(sorted(keys)), None)


def _whom_he_met(telling: Telling, visit: Draft, host: EntityKey) -> EntityKey:
    """ "visited Kampala and met Museveni. He urged his host": of a state as the host, whom the guest met."""
    if not host.startswith("country/"):
        return host
    guests = visit.entities(Role.VISITOR)
    met = [d for d in telling.drafts[-REACH:] if d.kind is Kind.MEETING and guests & d.entities()]
    theirs = {
        p.entity
        for d in met
        for p in d.parts
        if p.entity.startswith("person/") and state_of(p, telling.speaks) == host
    }
    return next(iter(theirs)) if len(theirs) == 1 else host


NAMED = 3
"""Sentences behind a visit in which its host is named."""


def named_host(telling: Telling, passage: Passage) -> None:
    """ "His host, President X, praised him": X, who speaks for the country visited last, hosts."""
    nodes, pack = passage.nodes, passage.language
    if pack.nouns_after or pack.words.group.hosts.isdisjoint(nodes.words):
        return
    at = next((n for n, node in enumerate(nodes) if node.low in pack.words.group.hosts), 0)
    behind = at + 1 + (nodes[at + 1 : at + 2] != () and nodes.lows[at + 1] == ",")
    host = nodes[behind].phrase if behind < len(nodes) and nodes[behind].actor else None
    if not at or nodes[at - 1].low not in pack.possessives or host is None or host.speaks_for is None:
        return
    for draft in reversed(telling.drafts[-REACH:]):
        if draft.kind is Kind.VISIT and 0 <= passage.index - draft.sentence <= NAMED:
            if host.speaks_for in {draft.venue_country, *draft.entities(Role.HOST)}:
                evidence = Evidence(nodes[at - 1].begin, nodes[behind].end, "host:named", 0.8)
                draft.add([host], Role.HOST, evidence)
            return


def _other_of_two(nodes: Nodes, at: int) -> EntityKey | None:
    """ "X and his counterpart, Y, signed it, after which Y received his guest": of two, the other."""
    named = [n.phrase for n in nodes[:at] if n.actor and n.phrase and n.phrase.kind is PhraseKind.PERSON]
    owner = named[-1] if named else None
    others = {p.entity: p.speaks_for for p in named if owner is not None and p.entity != owner.entity}
    if owner is None or len(others) != 1:
        return None
    ((other, state),) = others.items()
    return other if None not in (state, owner.speaks_for) and state != owner.speaks_for else None


def _has_guests(telling: Telling, draft: Draft, language: Language) -> bool:
    """Whether an event has guests: a visit, or a meeting that one of the two hosts or has at home."""
    home = draft.venue_country
    if home is not None and language.nouns_after and draft.kind is Kind.MEETING:
        home = home if home in {state_of(p, telling.speaks) for p in draft.parts} else None
    met = draft.kind is Kind.MEETING and (home is not None or bool(draft.entities(Role.HOST)))
    return draft.kind is Kind.VISIT or met


def _in_the_role(telling: Telling, draft: Draft, role: Role) -> set[EntityKey]:
    """The guests or hosts of a visit; of a meeting, by whose country it is in."""
    if draft.kind is Kind.VISIT:
        return draft.entities(role)
    states = {p.entity: state_of(p, telling.speaks) for p in draft.parts}
    home: set[EntityKey | None] = {states[key] for key in draft.entities(Role.HOST)}
    home = home or {draft.venue_country}
    return {key for key, state in states.items() if (state in home) == (role is Role.HOST)}


def _is_met(nodes: Nodes, at: int, language: Language) -> bool:
    """ "bertemu dengan tuan rumahnya", "menerima sang tamu": behind "and", "with" or its verb."""
    before, names = nodes[at - 1].low if at else "", language.words.group
    before = nodes[at - 2].low if before in names.host_leads | names.guest_leads and at > 1 else before
    verb = language.words.verb
    if before.startswith((verb.active_prefix, *verb.transitive_begins)):
        # but "menerima tamunya, Presiden X", "menjadi tuan rumah COP27"
        return not any(n.actor or n.event is not None for n in nodes[at + 1 : at + 3])
    return before in language.coordinators or language.prepositions.get(before) in BESIDE


BESIDE = ("with", "by", "to")
"""Slots of the prepositions before guests and hosts."""


def _is_owned(nodes: Nodes, at: int, language: Language) -> bool:
    """ "His guest said", "thanked his guest": the subject, or the object of a verb or of "with".

    So "The host thanked", where a verb stands right behind.
    """
    if at < 1:
        return False
    behind = nodes[at + 1 : at + 3]
    definite = nodes[at - 1].low in language.words.place.definite
    if at == 1 and definite:
        then = language.words.time.then  # "The visitor later sat down with"
        said = next(
            (n.low for n in behind if n.low not in then and not n.low.endswith(language.adverbial)), ""
        )
        said = behind[1].low if said in language.words.clause.as_well and len(behind) > 1 else said
        return said in language.words.verb.object_verbs or said.endswith(language.past)
    if nodes[at - 1].low not in language.possessives and not (
        definite and nodes[at].low in speech(language.code).relations
    ):
        return False
    if any(n.actor for n in behind[: 1 + (bool(behind) and behind[0].low == ",")]):
        return False  # "his guest, President Radev"
    before = nodes[at - 2].low if at > 1 else ""
    infinitives = language.words.clause.infinitives
    verb = before in language.words.verb.object_verbs or before.endswith(language.past)
    verb |= at > 2 and (nodes[at - 3].low in language.auxiliaries or nodes[at - 3].low in infinitives)
    called = at > 2 and before in language.prepositions and nodes[at - 3].low.endswith(language.past)
    return (at == 1 and not definite) or verb or called or language.prepositions.get(before) in BESIDE


def _both_guests(telling: Telling, nodes: Nodes, at: int, language: Language) -> list[EntityKey]:
    """ "X dan Y berunding di Lome. Presiden Z akan menerima kedua tamunya": two of other states than Z."""
    counted = at > 0 and nodes[at].low in language.words.group.guests and nodes[at - 1].low in language.two
    if not counted:
        return []
    own = {n.phrase.speaks_for for n in nodes[:at] if n.phrase is not None} - {None}
    for draft in reversed(telling.drafts[-REACH:]):
        there = [p for p in draft.parts if p.role in (Role.ATTENDEE, Role.VISITOR)]
        people = [p.entity for p in there if p.entity.startswith("person/")]
        theirs = {state_of(p, telling.speaks) for p in there if p.entity in people}
        if draft.kind in TALKS and len(people) == len(theirs) == TWO and not own & theirs:
            return people
    return []


TALKS = frozenset({Kind.VISIT, Kind.MEETING, Kind.NEGOTIATION})
"""What two may be guests at."""


def _named(telling: Telling, node: Node, key: EntityKey, others: Sequence[EntityKey] = ()) -> Node:
    """A node that means somebody instead of a noun."""
    person = key.startswith("person/")
    kind = PhraseKind.PERSON if person else PhraseKind(key.partition("/")[0])
    speaks = telling.speaks.get(key) if person else key
    phrase = Phrase(node.begin, node.end, kind, key, False, speaks, others=tuple(others))
    return replace(node, low="", phrase=phrase, actor=True)


def leads_or_attends(draft: Draft) -> None:
    """ "Togo, which mediated the talks": nobody who mediates, chairs or opens a gathering merely attends.

    And nobody is a speaker where two talk: "Minister X during the meeting expressed concern".
    """
    if draft.kind is Kind.MEETING and not draft.name and len(draft.states()) <= TWO:
        for part in draft.parts:
            part.role = Role.ATTENDEE if part.role is Role.SPEAKER else part.role
    leading = draft.entities(Role.MEDIATOR) | draft.entities(Role.CHAIR) | draft.entities(Role.OPENER)
    if leading:
        draft.parts = [p for p in draft.parts if p.role is not Role.ATTENDEE or p.entity not in leading]


TWO = 2
"""States between which a meeting is no conference."""


def host_or_guest(draft: Draft) -> None:
    """ "X received Y. The two sides discussed trade": whoever received hosts talks without a name."""
    hosts = draft.entities(Role.HOST)
    if draft.kind is Kind.VISIT:
        _at_home(draft)
    if draft.kind is not Kind.MEETING or draft.name or not hosts:
        return
    guests = [p for p in draft.parts if p.role is Role.ATTENDEE and p.entity not in hosts]
    present = {
        p.speaks_for for p in guests
    }  # "received by President X, and met Minister Y": Y's country, too
    if any(p.entity.startswith("country/") for p in guests):
        draft.parts = [
            p
            for p in draft.parts
            if p.role is not Role.ATTENDEE or p.entity not in hosts or p.entity in present
        ]


MANY = 60
"""Drafts among which a reception is looked for: those of a whole article."""

NEAR = 2
"""Sentences behind a reception in which a visit without a place is paid to whoever received."""


def stays_with_host(draft: Draft, drafts: Sequence[Draft]) -> None:
    """ "Soeharto menerima Mandela. Mandela, yang melakukan kunjungan dua hari, ...": to Indonesia."""
    known = draft.place is not None or draft.venue_country is not None or bool(draft.entities(Role.HOST))
    if draft.kind is not Kind.VISIT or known or draft.status is not Status.HELD or draft.onward:
        return
    guests = {k for k in draft.entities(Role.VISITOR) if k.startswith("person/")}
    for other in reversed(drafts[-MANY:]):
        near = 0 < draft.sentence - other.sentence <= NEAR and other.kind is Kind.MEETING
        states = {p.speaks_for for p in other.parts if p.role is Role.HOST} - {None}
        if near and guests & other.entities(Role.ATTENDEE) and len(states) == 1:
            host = states.pop()
            assert host is not None
            add_part(draft, Part(host, Role.HOST, draft.evidence[0]))
            draft.venue_country = host
            return


def _at_home(draft: Draft) -> None:
    """ "Macron dan Prabowo mengunjungi Candi Borobudur": the Indonesian among them shows it to the guest."""
    land = draft.venue_country
    guests = [p for p in draft.parts if p.role is Role.VISITOR]
    home = [p for p in guests if land in (p.speaks_for, p.entity)]
    if land is not None and home and any(p.speaks_for not in (None, land) for p in guests):
        for part in home:
            part.role = Role.HOST
        add_part(draft, Part(land, Role.HOST, home[0].evidence))
