"""Slots that the words beside a trigger leave open, filled from the subject, a request or a place."""

from __future__ import annotations

from collections.abc import Sequence, Set

from kg.document import Phrase, PhraseKind
from kg.extract.anaphora.that_country import that_country
from kg.extract.anaphora.those_sent import those_sent
from kg.extract.arguments.arguments import subject
from kg.extract.clauses.clauses import clause
from kg.extract.clauses.far_arguments import uttered_by
from kg.extract.clauses.implied import first_actor
from kg.extract.clauses.in_company import in_whose_company
from kg.extract.clauses.possessors import possessor
from kg.extract.clauses.says_and_does import speaker_before
from kg.extract.parties.by_means_of import by_means_of, doing_so
from kg.extract.parties.by_whom_left import by_whom_left, by_whom_told_of
from kg.extract.parties.it_before import it_of_before
from kg.extract.parties.its_people import toward_its_people
from kg.extract.parties.let_go import let_go
from kg.extract.parties.of_its_owner import of_its_owner, owner_of
from kg.extract.parties.of_who_reports import by_who_reports
from kg.extract.parties.whose_journey import is_his, of_others
from kg.extract.passage import GATHERINGS, Passage, Telling
from kg.extract.places.by_place import country_at, where_they_are
from kg.extract.slots import Slots
from kg.extract.statements.announcing import by_who_announces, ordered_by, unless_told
from kg.extract.triggers.triggers import Bond, Trigger
from kg.extract.words.nodes import Nodes
from kg.language import speech
from kg.language.pack import Language
from kg.language.traits import Trait
from kg.model import EntityKey, Kind, Plover, Role
from kg.records import replace

TALKS = frozenset({Kind.MEETING, Kind.CALL, Kind.NEGOTIATION})
OUSTED = frozenset({"expel", "deport"})


def guest(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "X, dalam kunjungan ke Kampala, mengakui ...": whose visit it is stands as the sentence's subject."""
    pack, units = passage.language, passage.nodes
    visit = trigger.frame.kind is Kind.VISIT
    mutual = trigger.frame.kind in TALKS or Trait.BREAKS_TIES in trigger.frame.traits
    alone = trigger.noun and pack.nouns_after and (visit or (mutual and slots.get("with")))
    if not alone or slots.get("between") or slots.get("of") or slots.get("subject"):
        return slots
    if mutual and any(b.tie.role is Role.MEDIATOR and b.first > trigger.first for b in passage.bonds):
        return slots  # "Perundingannya ditengahi X bersama Y": Y mediates, too
    planned = trigger.first == 1 and units[0].low in pack.words.status.plan_nouns
    if trigger.first == 0 or planned:  # "Kunjungan ke Mali urung dilakukan", "Rencana lawatan ke Mali"
        before = passage.before
        toward = slots.get("to") if visit else slots.get("with")
        goes_on = bool(toward) and _is_another(before, slots)
        return {**slots, "subject": [before]} if goes_on and before is not None else slots
    if _of_what_is_said(passage, trigger) or (visit and of_others(passage, trigger)):
        return slots
    led_by = {*units.lows[max(0, trigger.first - 2) : trigger.first]}
    leading = pack.words.clause.subjectless | pack.words.clause.causes | pack.words.time.ahead_of
    if trigger.frame.kind is not Kind.NEGOTIATION:  # "mendukung peran X dalam perundingan dengan Y": X's
        leading |= pack.words.place.during
    own = is_his(passage, trigger)
    guest = first_actor(units, pack) if own or led_by & leading else None
    if visit and not own and guest is not None:
        guest = _whom_it_receives(passage, trigger) or guest
    if guest is not None and guest in slots.get("at", ()):  # "di sela-sela Sidang Umum PBB, Mali membahas"
        guest = first_actor(units, pack, trigger.last)
    said = speaker_before(units, trigger.first - 1, pack) if led_by & leading else None
    guest = units[said].phrase if said is not None else guest  # "..., kata X seusai pertemuan dengan Y"
    if own and (guest is None or guest.kind is not PhraseKind.PERSON):
        guest = _nearest_person(passage, trigger) or guest  # "disinggahi Presiden X dalam lawatannya ke Y"
    if own and (guest is None or guest.kind is not PhraseKind.PERSON) and _is_another(passage.before, slots):
        guest = passage.before  # "Dalam pertemuannya dengan Y, selain membahas Palestina, ..."
    met = {k for p in slots.get("with", ()) for k in (p.entity, p.speaks_for)}
    if guest is None or guest.entity in met:
        return slots
    return {**slots, "subject": [guest, *in_whose_company(units, trigger.first, guest, pack)]}


def _of_what_is_said(passage: Passage, trigger: Trigger) -> bool:
    """ "X mengatakan, dalam lawatan itu Y ...", "X menyebut pertemuan itu dalam rangka lawatan": not X's.

    Behind a verb of saying the journey is that of whoever the reported clause is about, where a noun points
    back to what was told before: to the journey itself, or to the meeting that it is for.
    """
    pack, lows = passage.language, passage.nodes.lows
    said = next((n for n in range(trigger.first - 1, 0, -1) if lows[n] in speech(pack.code).verbs), None)
    if said is None or not any(n.actor for n in passage.nodes[:said]):
        return False
    if any(n.actor for n in passage.nodes[said : trigger.first]):
        return False
    itself = trigger.last < len(lows) and lows[trigger.last] in pack.demonstratives
    return itself or not pack.demonstratives.isdisjoint(lows[said + 2 : trigger.first - 1])


def _whom_it_receives(passage: Passage, trigger: Trigger) -> Phrase | None:
    """ "X menyambut Y di Lome, Senin, dalam kunjungan kenegaraan": the visit is paid by Y."""
    told = [t for t in passage.triggers if t.last <= trigger.first and not t.noun]
    received = told and not told[-1].passive and Trait.RECEIVES in told[-1].frame.traits
    for node in passage.nodes[told[-1].last : trigger.first] if received else ():
        if node.actor and node.phrase is not None and node.phrase.kind is PhraseKind.PERSON:
            return node.phrase
    return None


def _nearest_person(passage: Passage, trigger: Trigger) -> Phrase | None:
    """The person named last before a noun that is his."""
    for node in reversed(passage.nodes[: trigger.first]):
        if node.actor and node.phrase is not None and node.phrase.kind is PhraseKind.PERSON:
            return node.phrase
    return None


def _is_another(before: Phrase | None, slots: Slots) -> bool:
    """Whether the sentence before was about a person of another state than who is met."""
    if before is None or before.kind is not PhraseKind.PERSON:
        return False
    met = {k for p in slots.get("with", ()) for k in (p.entity, p.speaks_for)}
    return before.entity not in met and before.speaks_for not in met


def owned(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "Erdogan menerimanya": the object is whoever the sentence before was about."""
    before = passage.before
    if (
        before is None
        or slots.get("object")
        or not any(n.owns for n in passage.nodes[trigger.first : trigger.last])
    ):
        return slots
    acting = {k for p in slots.get("subject", ()) for k in (p.entity, p.speaks_for)}
    for at in range(trigger.first - 1, -1, -1):  # "menghubungi Aliyev dan mendesaknya"
        node = passage.nodes[at]
        person = node.phrase if node.actor else None
        if person is None or person.kind is not PhraseKind.PERSON or person.others:
            continue
        if person.entity not in acting:
            return {**slots, "object": [person]}
    if told_of := _other_state(passage, trigger, acting):
        return {**slots, "object": [told_of]}
    return slots if before.entity in acting else {**slots, "object": [before]}


def _other_state(passage: Passage, trigger: Trigger, acting: Set[EntityKey | None]) -> Phrase | None:
    """ "memutuskan hubungan dengan X dan menudingnya": the last state named, if it does not act."""
    if not passage.language.nouns_after or trigger.frame.kind is not Kind.STATEMENT:
        return None
    for node in reversed(passage.nodes[: trigger.first]):
        state = node.phrase if node.actor else None
        if state is not None and state.kind is PhraseKind.COUNTRY and not state.modifier:
            return None if state.entity in acting else state
    return None


def told_elsewhere(telling: Telling, passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """Who acts, and toward whom, by the sentence before, the place or the posting."""
    slots = _where_sent(trigger, slots)
    if passage.language.nouns_after:  # "Rusia mengumumkan penutupan konsulat AS di X": Russia closes it
        slots = unless_told(telling, trigger, slots, _who_orders(passage, trigger, slots))
        slots = it_of_before(
            passage, trigger, led_by_verb(passage, trigger, done_by_owner(passage, trigger, slots))
        )
    else:
        slots = led_by_verb(passage, trigger, done_by_owner(passage, trigger, slots))
        slots = it_of_before(passage, trigger, _who_orders(passage, trigger, slots))
        slots = by_means_of(passage.nodes, trigger, slots, passage.language)
        slots = of_its_owner(passage.nodes, trigger, slots, passage.language)
    slots = those_sent(telling, passage, trigger, slots)
    slots = that_country(telling, passage, trigger, _of_that_visit(telling, passage, trigger, slots))
    slots = _by_its_state(trigger, _called_home(trigger, _its_house(passage, trigger, slots)))
    slots = _of_the_meeting(telling, passage, trigger, let_go(telling, passage, trigger, slots))
    slots = by_whom_left(passage, trigger, expelled(telling, passage, trigger, slots))
    slots = by_who_reports(telling, passage, trigger, by_who_announces(telling, passage, trigger, slots))
    slots = by_whom_told_of(telling, passage, trigger, slots)
    slots = posted(telling, trigger, _only_there(passage, trigger, slots))
    return where_they_are(telling, passage, trigger, toward_its_people(passage, trigger, slots))


def _of_the_meeting(telling: Telling, passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "KTT itu mengutuk X", "Pertemuan yang dipimpin Y itu memutuskan": whose meeting it is does it."""
    pack, nodes = passage.language, passage.nodes
    acts = not trigger.noun and not trigger.passive and trigger.frame.kind in (Kind.STATEMENT, Kind.MEASURE)
    if not pack.nouns_after or not acts or slots.get("subject"):
        return slots
    opens = pack.back_nouns.get(nodes[0].low) == "gathering" and not pack.demonstratives.isdisjoint(
        nodes.lows[: trigger.first]
    )
    opens = opens or _those_who_sit(passage)
    others = any(n.low in pack.words.clause.subordinators for n in nodes[: trigger.first])
    last = [d for d in telling.drafts[-RECENT:] if d.kind in GATHERINGS] if opens and not others else []
    key = next(iter(sorted(last[-1].entities(Role.ORGANIZER))), None) if last else None
    if key is None:
        return slots
    whose = Phrase(nodes[0].begin, nodes[0].end, PhraseKind.ORGANIZATION, key, False)
    return {**slots, "subject": [whose]}


def _those_who_sit(passage: Passage) -> bool:
    """ "Para pemimpin mengecam kudeta itu": those of the meeting told before, whom nobody names."""
    pack, nodes = passage.language, passage.nodes
    people = pack.person_nouns | pack.government | pack.people
    return (
        len(nodes) > 2 and nodes[0].low in pack.determiners and nodes[1].low in people and not nodes[2].actor
    )


RECENT = 6
"""Most events back to the meeting that decides something."""


def _called_home(trigger: Trigger, slots: Slots) -> Slots:
    """ "penarikan Duta Besar Australia untuk Indonesia, X": behind the noun stands who is recalled."""
    if not (trigger.noun and trigger.frame.receiving) or "object" not in trigger.frame.roles:
        return slots
    envoys = [p for p in slots.get("of", ()) if p.kind is PhraseKind.PERSON and p.accredited is not None]
    others = [p for p in slots.get("of", ()) if p not in envoys]
    return {**slots, "of": others, "object": [*envoys, *slots.get("object", ())]} if envoys else slots


def _by_its_state(trigger: Trigger, slots: Slots) -> Slots:
    """ "the recall of Chad's envoy to Mali", "Chad's envoy to Mali was recalled": by Chad, toward Mali."""
    if not trigger.frame.receiving or slots.get("subject"):
        return slots
    name = "of" if trigger.noun else "object"
    envoys = [p for p in slots.get(name, ()) if p.kind is PhraseKind.COUNTRY and p.accredited is not None]
    if not envoys:
        return slots
    hosts = [
        replace(p, entity=key, speaks_for=key, accredited=None)
        for p in envoys
        if (key := p.accredited) is not None
    ]
    toward = "object" if trigger.frame.roles.get("object") is Role.RECIPIENT else "from"
    return {**slots, name: [], toward: hosts, "subject": [replace(p, accredited=None) for p in envoys]}


def _where_sent(trigger: Trigger, slots: Slots) -> Slots:
    """ "sent its foreign minister to Estonia": where somebody is sent may look like a posting."""
    roles = trigger.frame.roles
    handed = roles.get("to") is Role.RECIPIENT and "object" not in roles  # "its former president to Chad"
    if not (trigger.frame.requires == "to" or handed) or slots.get("to"):
        return slots
    there = [
        replace(p, kind=PhraseKind.COUNTRY, entity=p.accredited, speaks_for=p.accredited, accredited=None)
        for p in slots.get("object", ())
        if p.accredited is not None
    ]
    return {**slots, "to": there} if there else slots


def _of_that_visit(telling: Telling, passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "Lawatan itu dilanjutkan ke Abu Dhabi": by whoever was on the visit that was told last."""
    nodes, pack = passage.nodes, passage.language
    visit = trigger.noun and trigger.frame.kind is Kind.VISIT and trigger.first == 0 and pack.nouns_after
    behind = nodes.lows[trigger.last : trigger.last + 1]
    if not visit or slots.get("of") or slots.get("subject") or pack.demonstratives.isdisjoint(behind):
        return slots
    last = next((d for d in reversed(telling.drafts[-RECENT:]) if d.kind is Kind.VISIT), None)
    people = [p for p in last.parts if p.role is Role.VISITOR] if last is not None else []
    begin, end = nodes[trigger.first].begin, nodes[trigger.last - 1].end
    kinds = {"person": PhraseKind.PERSON, "country": PhraseKind.COUNTRY}
    whose = [
        Phrase(begin, end, kinds[kind], p.entity, False, speaks_for=p.speaks_for)
        for p in people
        if (kind := p.entity.partition("/")[0]) in kinds
    ]
    return {**slots, "subject": whose} if whose else slots


def _only_there(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "transit di Hawaii dalam perjalanan menuju Palau": the visit is where the traveller is."""
    ends = passage.language.prepositions.get(passage.nodes[trigger.last - 1].low)
    there = trigger.frame.kind is Kind.VISIT and not trigger.noun and ends == "at" and slots.get("object")
    return {slot: phrases for slot, phrases in slots.items() if slot != "to"} if there else slots


ORDERED = 3
"""Most words between whoever announces an act and its noun: "ordered the immediate closure of"."""


def _orders(nodes: Nodes, trigger: Trigger, ties: Sequence[Bond], language: Language) -> Bond | None:
    """Who announces the act of a noun: "announced the immediate closure of"."""
    bond = next((b for b in reversed(ties) if b.last <= trigger.first), None)
    tells = bond is not None and (
        bond.tie.tells
        or bond.tie.does
        or (language.nouns_after and bond.tie.holds and bond.tie.role is Role.ACTOR)
    )
    if bond is None or not tells or bond.passive:
        return None
    between = nodes[bond.last : trigger.first]
    listed = language.nouns_after and nodes[trigger.first - 1].low in language.words.clause.joints
    far = len(between) > ORDERED * (1 + listed) or any(
        n.phrase is not None or n.low in language.prepositions for n in between
    )
    return None if far else bond


def has_doer(nodes: Nodes, trigger: Trigger, ties: Sequence[Bond], language: Language) -> bool:
    """Whether a noun that tells an act only with its doer has one: "lifted its blockade of" tells another."""
    if not trigger.noun or trigger.frame.requires != "subject":
        return True
    if possessor(nodes, trigger, language) or _orders(nodes, trigger, ties, language) is not None:
        return True
    if uttered_by(nodes, trigger, len(nodes), language):
        return True  # "Larangan masuk dikenakan X terhadap Y"
    if not language.nouns_after and doing_so(nodes, trigger, language):
        return True
    if owner_of(nodes, trigger, language) is not None:
        return True
    return not language.words.clause.agents.isdisjoint(nodes.lows[trigger.first + 1 : trigger.last + AGENT])


AGENT = 14
"""Most words between a noun and the agent behind it: "the seizure of two Ghanaian trawlers last May by"."""


def _has_a_doer(nodes: Nodes, trigger: Trigger, language: Language) -> bool:
    """Whether an act is told only with who does it, is an envoy's recall, or puts others' people out."""
    owned = nodes.lows[trigger.last : trigger.last + 1]
    ousted = trigger.frame.mode in OUSTED and language.possessives.isdisjoint(owned)
    return "subject" in trigger.frame.requires or trigger.frame.receiving or ousted


def _who_orders(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "Kenya announced the closure of its embassy": whoever announces or orders an act does it."""
    pack, nodes = passage.language, passage.nodes
    act = trigger.frame.kind is Kind.MEASURE and _has_a_doer(nodes, trigger, pack)
    owned = trigger.frame.roles.get("of") is Role.ACTOR and bool(slots.get("of"))
    act = act or (pack.nouns_after and trigger.frame.kind is Kind.MEASURE and not owned)
    act = trigger.noun and (act or trigger.frame.kind is Kind.SIGNING)
    bond = _orders(nodes, trigger, passage.bonds, pack) if act and not slots.get("subject") else None
    if bond is None:
        by = ordered_by(passage, trigger) if act and not slots.get("subject") else []
        return {**slots, "subject": by} if by else slots
    first, _ = clause(nodes, bond, pack)
    return {**slots, "subject": subject(nodes, first, bond, pack)}


OWNED_TOWARD = ("against", "with", "for")
"""Slots behind a process noun that tell toward whom, so that whoever stands before them does it."""

SENDING = frozenset({Plover.AID, Plover.MOBILIZE, Plover.ASSAULT})
"""Types of acts that go "to" somebody, whose noun is owned by who sends: "pengiriman bantuan X ke Y"."""

BEFALLING = frozenset({"expel", "release", "abduct"})
"""Modes of acts on people: behind their noun stands whose people they are, whatever follows."""


def done_by_owner(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "pencabutan sanksi Chad terhadap Mali": behind the noun stands who does it, then toward whom."""
    frame = trigger.frame
    process = trigger.noun and passage.language.nouns_after and frame.kind is Kind.MEASURE
    befalls = frame.mode in BEFALLING or Trait.BEFALLS_PEOPLE in frame.traits
    if not process or befalls or slots.get("subject") or not slots.get("of"):
        return slots
    lead = passage.nodes[trigger.first - 1].low if trigger.first else ""
    reason = passage.language.prepositions.get(lead) == "about"  # "sanksi atas pengiriman rudal X ke Y"
    if reason or frame.roles.get("of") is not Role.RECIPIENT:
        return slots
    toward = (*OWNED_TOWARD, "to") if frame.plover in SENDING else OWNED_TOWARD
    left = Trait.MISSION in frame.traits and bool(slots.get("at"))
    if not left and not any(slots.get(s) and frame.roles.get(s) is Role.RECIPIENT for s in toward):
        return slots
    return {**slots, "subject": slots["of"], "of": []}


def led_by_verb(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "sepakat dengan Yordania untuk ...": what follows a verb that ends in its preposition."""
    roles, ends = trigger.frame.roles, passage.nodes[trigger.last - 1].low
    beside = passage.language.prepositions.get(ends) == "with"
    if not beside or trigger.noun or "object" in roles or "with" not in roles or not slots.get("object"):
        return slots
    return {**slots, "with": [*slots["object"], *slots.get("with", ())], "object": []}


def _its_house(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "Chad cut ties after a mob stormed its consulate": that of whom the sentence is about.

    Of a noun only where somebody else did it: "after a Malian strike on its soil".
    """
    pack, nodes = passage.language, passage.nodes
    behind = nodes.lows[trigger.last : trigger.last + 3]
    doers = {p.entity for p in slots.get("subject", ())}
    attacked = trigger.frame.plover in ON_HOUSES and not (slots.get("object") or slots.get("about"))
    if not attacked or trigger.noun is not bool(doers) or pack.nouns_after:
        return slots
    if behind[:1] == () or behind[0] not in pack.possessives:
        return slots
    owner = first_actor(nodes, pack)
    houses = pack.words.place.houses | pack.words.place.soil
    theirs = owner is not None and owner.entity not in doers and not houses.isdisjoint(behind)
    return {**slots, "object": [owner]} if owner is not None and theirs else slots


ON_HOUSES = frozenset({Plover.ASSAULT, Plover.PROTEST, Plover.COERCE})
"""What is done to a mission: stormed, picketed, searched."""


def posted(telling: Telling, trigger: Trigger, slots: Slots) -> Slots:
    """ "recalled its own ambassador, X, from Manila": X was accredited to the country that he leaves.

    Whoever recalls him sent him: "Sweden recalled its ambassador in Baghdad, X".
    """
    if not trigger.frame.receiving:
        return slots
    own = {p.speaks_for or p.entity for p in slots.get("subject", ())}
    turned = [
        replace(p, speaks_for=p.accredited, accredited=p.speaks_for) if p.accredited in own else p
        for p in slots.get("object", ())
    ]
    slots = {**slots, "object": turned}
    left = [country_at(telling, p) for slot in ("from", "at") for p in slots.get(slot, ())]
    country = next((c for c in left if c is not None), None)
    envoys = [p for p in slots.get("object", ()) if p.kind is PhraseKind.PERSON and p.speaks_for != country]
    if country is None or not envoys:
        return slots
    known = [replace(p, accredited=p.accredited or country) if p in envoys else p for p in slots["object"]]
    return {**slots, "object": known}


def expelled(telling: Telling, passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "Duta Besar Swedia diusir dari Baghdad", "goods banned from Chad": by the country they must leave."""
    out = trigger.passive and trigger.frame.kind is Kind.MEASURE
    out = out and passage.nodes[trigger.first].low in passage.language.words.verb.put_out
    out = out or ((trigger.passive or trigger.noun) and trigger.frame.mode in OUSTED)
    ousting = out and not slots.get("subject")
    for phrase in slots.get("from", ()) if ousting else ():
        if (country := country_at(telling, phrase)) is not None:
            left = replace(phrase, kind=PhraseKind.COUNTRY, entity=country, speaks_for=country)
            return {**slots, "subject": [left], "from": []}
    return slots


def withdrawn(passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "Pasukan Rusia ditarik dari Suriah": by whose they are."""
    moved = Trait.TROOPS in trigger.frame.traits and trigger.passive
    if not moved or slots.get("subject") or not slots.get("object"):
        return slots
    return {**slots, "subject": slots["object"], "object": []}
