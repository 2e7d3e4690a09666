"""Parties of an event that a noun tells: from the main clause around it, or from an earlier round."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase, PhraseKind
from kg.extract.arguments.arguments import subject
from kg.extract.clauses.clauses import clause, said_before
from kg.extract.clauses.coordination import coordinated
from kg.extract.clauses.governed import governed
from kg.extract.clauses.main_clause import main_begins
from kg.extract.clauses.prepositions import MEETING_KINDS
from kg.extract.drafts import Draft, Part
from kg.extract.gatherings.noun_leads import behind_that, comes_back, is_used, led_by_its_end
from kg.extract.gatherings.stand_in import who_goes_for_them
from kg.extract.gatherings.staying import staying_at
from kg.extract.gatherings.unnamed_parties import with_the_unnamed
from kg.extract.gatherings.who_spoke import SPOKESPERSON, behind_length, source_of_it, who_spoke_then
from kg.extract.gatherings.with_others import with_others
from kg.extract.passage import Passage, Telling
from kg.extract.slots import Slots
from kg.extract.status.agreed_on import agreed_to
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.verbal import looks_verbal, new_passive
from kg.find.scene import GENITIVES
from kg.language import speech
from kg.language.traits import Trait
from kg.model import Evidence, Kind, Plover, Role, ZoneKind
from kg.records import replace

BACK = 5
"""Most nodes between a noun and the word that leads its phrase: "on a two-day official visit"."""

SEVERAL = frozenset({Kind.NEGOTIATION, Kind.CALL})
"""Kinds that need no party of their own where two people or more are the subject: "during a phone call"."""


def main_parties(
    telling: Telling, passage: Passage, trigger: Trigger, draft: Draft, slots: Slots, evidence: Evidence
) -> None:
    """ "X, in a call with Y, said", "On a visit to Y, X said", "X left after talks with Y": X takes part."""
    if passage.language.nouns_after:
        _of_the_subject(passage, trigger, draft, evidence)
        return
    nodes, pack = passage.nodes, passage.language
    if (verb := agreed_to(nodes, passage.triggers, trigger, pack)) is not None:
        agreeing = subject(nodes, clause(nodes, verb, pack)[0], verb, pack)
        draft.add(agreeing, Role.ATTENDEE, evidence)  # "Kenya agreed to a summit with Togo"
        return
    lacks = _lacks_a_party(draft) or (draft.kind in MEETING_KINDS and with_others(passage, trigger, draft))
    lacks |= draft.kind is Kind.VISIT and _only_those_along(draft, slots)
    if not lacks or _is_hosted(passage, trigger, draft):
        return
    lead = _lead(passage, trigger)
    if lead is None or not passage.language.negations.isdisjoint(passage.nodes.lows[max(0, lead - 2) : lead]):
        return  # "took no part in the talks"
    held = draft.entities()
    parties = _both_named(passage, lead, trigger) or main_subject(passage, lead, trigger)
    people = [p for p in parties if p.entity not in held and not p.modifier]
    people = [p for p in people if p.kind not in (PhraseKind.PLACE, PhraseKind.PLATFORM)]
    people = who_goes_for_them(telling, passage, trigger, people)
    several = len({p.speaks_for or p.entity for p in people}) > 1 or any(p.others for p in people)
    met = several and (_of_several(passage, trigger, draft) or _met_there(passage, lead, trigger, people))
    if draft.kind in MEETING_KINDS and not held and not met:
        return
    draft.add(people, Role.VISITOR if draft.kind is Kind.VISIT else Role.ATTENDEE, evidence)


def _of_several(passage: Passage, trigger: Trigger, draft: Draft) -> bool:
    """Whether the parties of a noun may all be the subject: "during a phone call", "at their meeting"."""
    before = passage.nodes.lows[max(0, trigger.first - 2) : trigger.first]
    return draft.kind in SEVERAL or not passage.language.words.group.their.isdisjoint(before)


def _met_there(passage: Passage, lead: int, trigger: Trigger, people: Sequence[Phrase]) -> bool:
    """ "Rama and Mitsotakis went over the text at a meeting in Athens": who does something there has met.

    Not so "were attacked at a meeting", or "at the meeting", which is one told before.
    """
    nodes, pack = passage.nodes, passage.language
    verb = next((t for t in reversed(passage.triggers) if t.first < trigger.first and not t.noun), None)
    agreed = verb is not None and Trait.AGREES in verb.frame.traits
    if not agreed and any(p.kind is not PhraseKind.PERSON for p in people):
        return False  # "Chilean and Peruvian police arrested ten men at a meeting"
    named = nodes[lead + 1].low in pack.words.clause.indefinite or lead + 1 == trigger.first
    if not named or nodes[lead].low not in pack.words.place.within:
        return False
    doers = {p.begin for p in people}
    at = next((n + 1 for n in range(lead - 1, -1, -1) if nodes[n].phrase and nodes[n].begin in doers), lead)
    at += nodes[at].low == ","
    return at < lead and nodes[at].low not in pack.passive_auxiliaries | pack.negations


def _both_named(passage: Passage, lead: int, trigger: Trigger) -> list[Phrase]:
    """ "Albanese hugged Sogavare at their first meeting": of the two whom the clause has named."""
    before = passage.nodes.lows[max(0, trigger.first - 2) : trigger.first]
    if passage.language.words.group.their.isdisjoint(before):
        return []
    named = [n.phrase for n in passage.nodes[:lead] if n.actor and n.phrase is not None]
    people = [p for p in named if p.kind is PhraseKind.PERSON and not p.others]
    return people if len({p.speaks_for or p.entity for p in people}) == 2 else []


def _is_hosted(passage: Passage, trigger: Trigger, draft: Draft) -> bool:
    """ "will host X for a state visit": who hosts does not come."""
    before = (t.frame.roles.get("subject") for t in passage.triggers if t.first < trigger.first)
    return draft.kind is Kind.VISIT and Role.HOST in before


def _of_the_subject(passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence) -> None:
    """ "Menlu A dan Menlu B membahas X dalam pertemuan di Y": a meeting without parties is its subjects'."""
    pack, nodes = passage.language, passage.nodes
    lacks = draft.kind in MEETING_KINDS and _lacks_a_party(draft)
    came = _who_came_for(passage, trigger) or who_spoke_then(passage, trigger) if lacks else []
    if lacks and (came := came or _who_tells_of_it(passage, trigger, draft)):
        held = draft.entities()
        draft.add([p for p in came if p.entity not in held and not p.modifier], Role.ATTENDEE, evidence)
        return
    leads = pack.words.place.during | pack.words.clause.subjectless  # "sepakat ... seusai perundingan di Y"
    during = {n.low for n in nodes[behind_length(passage, trigger) : trigger.first]} & leads
    unnamed = draft.kind is Kind.SUMMIT and draft.name is None  # "seusai pertemuan puncak di Jenewa"
    if not (draft.kind in MEETING_KINDS or unnamed) or draft.parts or not during:
        return
    first = next((n for n in range(trigger.first) if nodes[n].actor), None)
    if first is not None and (
        governed(nodes, first, 0, pack) or any(new_passive(n.low, pack) for n in nodes[:first])
    ):
        first = _doer(passage, trigger)
    if first is None:
        return
    people = _from(passage, first, trigger.first)
    if len({p.speaks_for or p.entity for p in people}) > 1:
        draft.add(people, Role.ATTENDEE, evidence)


def _doer(passage: Passage, trigger: Trigger) -> int | None:
    """ "Naskah itu diteken oleh X dan Y setelah perundingan": the node of those by whom it was done."""
    agents, nodes = passage.language.words.clause.agents, passage.nodes
    return next((n for n in range(1, trigger.first) if nodes[n].actor and nodes[n - 1].low in agents), None)


def _who_came_for(passage: Passage, trigger: Trigger) -> list[Phrase]:
    """ "Menlu A tiba di Istanbul untuk perundingan dengan B": whoever comes or stays there for it talks."""
    pack, nodes = passage.language, passage.nodes
    lead, least = trigger.first - 1, max(0, trigger.first - BACK)  # "untuk (putaran kedua) pembicaraan"
    while lead > least and nodes[lead].low.isalpha() and nodes[lead].low not in pack.prepositions:
        lead -= 1
    visits = (t for t in passage.triggers if t.frame.kind is Kind.VISIT and not t.noun)
    visit = next((t for t in visits if t.last < trigger.first <= t.last + CAME), None)
    if visit is None or lead < 0 or nodes[lead].low not in pack.words.status.purposes:
        return []
    going = any(
        n.low in TOO_FAR or (n.phrase and not n.phrase.place) for n in nodes[visit.last : trigger.first]
    )
    first = next((n for n in range(visit.first) if nodes[n].actor), None)
    if going or first is None or governed(nodes, first, 0, pack):
        return []
    return _from(passage, first, visit.first)


CAME = 8
"""Nodes from a verb of coming to the talks for which somebody came."""

TOO_FAR = frozenset({",", ";", '"', "”"})
"""What ends the phrase of where somebody came."""


def _who_tells_of_it(passage: Passage, trigger: Trigger, draft: Draft) -> list[Phrase]:
    """ "Ada pula pertemuan dengan Menlu Y", "Menlu X mengatakan pertemuan dengan Menlu Y ...": X met Y.

    Whoever says so, else whom the sentence before is about, where only small words stand before the noun.
    """
    pack, nodes = passage.language, passage.nodes
    behind = nodes.lows[trigger.last : trigger.last + BACK]
    if not draft.parts or pack.prepositions.get("".join(behind[:1])) != "with":
        return []
    if not pack.words.people.private.isdisjoint(behind):
        return []  # "pertemuan dengan para pengusaha Jerman"
    verbs, at = speech(pack.code).verbs, trigger.first - 1
    if (
        at > 1 and pack.prepositions.get(nodes[at].low) == "with"
    ):  # "mengakhiri lawatan dengan pertemuan dengan Y"
        first = next((n for n in range(at) if nodes[n].actor and not governed(nodes, n, 0, pack)), None)
        return [] if first is None else _from(passage, first, at)
    source = source_of_it(passage, trigger)
    at -= at > 0 and (nodes[at].low in pack.complementizers or nodes[at].low == ",")
    if source is not None or (at > 0 and nodes[at].low in verbs):
        who = nodes[at - 1].phrase if source is None else source
        minister = who is not None and who.kind is PhraseKind.PERSON and not who.others
        who = who if minister and who is not None and who.office != SPOKESPERSON else None
    else:
        spoken, opening = speech(pack.code), nodes.lows[: trigger.first]
        small = spoken.existing | spoken.adverbs | pack.words.place.during | {","}
        who = passage.before if all(low in small for low in opening) else None
        begin, end = nodes[trigger.first].begin, nodes[trigger.last - 1].end
        who = replace(who, begin=begin, end=end, named=False) if who is not None else None
    state = (who.speaks_for or who.entity) if who is not None else None
    if who is None or who.kind not in (PhraseKind.PERSON, PhraseKind.COUNTRY):
        return []
    return [] if any(state in (p.entity, p.speaks_for) for p in draft.parts) else [who]


def earlier_round(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """ "The fourth round", "an earlier round of talks": between those of the talks told before."""
    rounds = passage.language.words.gathering.rounds
    near = passage.nodes.lows[max(0, trigger.first - 3) : trigger.first]
    draft.round = next((word for word in near if word in rounds), "")
    if draft.kind is not Kind.NEGOTIATION or not draft.round or not _lacks_a_party(draft):
        return
    if _is_asked_for(passage, trigger) or with_the_unnamed(passage, trigger):
        return
    told = [d for d in reversed(telling.drafts) if d.kind in MEETING_KINDS and d.zone is not ZoneKind.CAPTION]
    told.sort(key=lambda d: d.kind is not Kind.NEGOTIATION)
    for before in told:
        if not _lacks_a_party(before):
            for part in before.parts:
                if part.role is Role.ATTENDEE:
                    again = Part(part.entity, part.role, draft.evidence[0], part.speaks_for, group=part.group)
                    draft.parts.append(again)
            return
    agreed = (d for d in reversed(telling.drafts) if d.kind in AGREED and d.zone is not ZoneKind.CAPTION)
    for before in agreed:
        states = before.states(Role.ACTOR, Role.SIGNATORY)
        if len(states) == 2 and all(state.startswith("country/") for state in states):
            draft.parts.extend(Part(key, Role.ATTENDEE, draft.evidence[0]) for key in sorted(states))
            return


def _is_asked_for(passage: Passage, trigger: Trigger) -> bool:
    """ "called for a new round of talks": nobody has agreed to hold it."""
    before = next((t for t in reversed(passage.triggers) if t.first < trigger.first), None)
    asking = before is not None and before.frame.plover is Plover.REQUEST
    return asking and before is not None and trigger.first - before.last <= BACK


AGREED = frozenset({Kind.SIGNING, Kind.STATEMENT})
"""Kinds in which two states that talked come to terms."""


def _only_those_along(draft: Draft, slots: Slots) -> bool:
    """ "X is on a visit to Peru accompanied by Y": of whoever visits only Y stands behind the noun."""
    along = {key for p in slots.get("company", ()) for key in (p.entity, p.speaks_for)}
    return bool(along) and draft.entities(Role.VISITOR) <= along


def _lacks_a_party(draft: Draft) -> bool:
    if draft.kind is Kind.VISIT:
        return not draft.entities(Role.VISITOR)
    return draft.kind in MEETING_KINDS and len(draft.states()) < 2 and not draft.sits


def _lead(passage: Passage, trigger: Trigger) -> int | None:
    """The word before the noun's phrase: "on" a visit, "after" talks."""
    nodes, pack = passage.nodes, passage.language
    words = pack.words.gathering
    begin = _span(passage, trigger.first)
    for at in range(begin - 1, max(-1, begin - 1 - BACK), -1):
        word = nodes[at].low
        if nodes[at].date is not None and at + 1 < begin and looks_verbal(nodes[at + 1].low, pack):
            return None  # "Chad on Monday rejected direct talks with Y"
        if nodes[at].date is not None or (word in OWNING and nodes[at - 1].date is not None):
            continue  # "after Monday's meeting with Y"
        if word in words.noun_leads:
            moving = any(t.first < at and t.frame.kind is Kind.VISIT for t in passage.triggers)
            moving = moving or staying_at(nodes, at, pack) is not None  # "X, in Berlin for talks"
            return at if word not in pack.words.place.toward or moving else None
        if at > 0 and word in pack.of_words and nodes[at - 1].low in pack.words.time.ahead_of:
            return at - 1  # "ahead of a visit to Tokyo"
        if comes_back(nodes, at, pack) or is_used(nodes, at, pack):
            return at
        if word in pack.of_words and (led := led_by_its_end(nodes, at, pack)) is not None:
            return led
        part = pack.words.time.days | pack.words.time.parts
        if word in pack.of_words and not part.isdisjoint(nodes.lows[max(0, at - 2) : at]):
            continue  # "on day one of a visit", "on the opening day of his visit"
        if trigger.frame.kind is Kind.CALL and pack.prepositions.get(word) == "with":
            return at  # "followed up with a phone call to X"
        if pack.prepositions.get(word) == "with" and _begins_with_it(passage, at):
            return at  # "began a tour of Africa with a visit to Togo"
        if word in pack.prepositions or word in pack.auxiliaries or (word != "-" and not word.isalnum()):
            return None
    return None


def _begins_with_it(passage: Passage, at: int) -> bool:
    """Whether a journey begins or ends with what "with" leads: "wrapped up his tour with talks in Lima"."""
    near = passage.nodes.lows[max(0, at - JOURNEY) : at]
    return not passage.language.words.time.journeys.isdisjoint(near) and "," not in near


JOURNEY = 6
"""Nodes before "with" among which the journey stands that begins with it."""


def _span(passage: Passage, first: int) -> int:
    """Where the words begin that tell how long talks lasted: "after three weeks of secret talks"."""
    nodes, pack = passage.nodes, passage.language
    for of in range(first - 1, max(0, first - 1 - BACK), -1):
        if pack.prepositions.get(nodes[of].low) == "of":
            return of - 1 if nodes[of - 1].low in pack.words.gathering.spans else first
        if not nodes[of].low.isalpha() and nodes[of].low != "-":  # "on the first day of a three-day visit"
            return first
    return first


def main_subject(passage: Passage, lead: int, trigger: Trigger) -> list[Phrase]:
    """Whoever is the subject of the clause in which a noun's phrase, led by the word at `lead`, stands."""
    nodes, pack = passage.nodes, passage.language
    staying = staying_at(nodes, lead, pack)
    if staying is not None:
        return coordinated(nodes, staying, staying, pack)
    if (who := _who_is_on(passage, lead)) is not None:
        return coordinated(nodes, who, who, pack) if nodes[who].actor else []
    if lead > 1 and nodes[lead - 1].low == "," and nodes[lead - 2].actor:
        return coordinated(nodes, lead - 2, 0, pack)
    said = [n for n in range(lead) if nodes[n].low in CLOSING]  # behind quoted words: who spoke them
    begin = max(said[-1] + 1 if said else 0, _inner_clause(passage, lead), _joined_clause(passage, lead))
    main = main_begins(nodes, pack) or 0  # "After meeting X, Y flew to Lima for talks": Y's
    begin = max(begin, said_before(nodes, begin, lead, pack), main if main < lead else 0)
    first = next(
        (n for n in range(begin, lead) if nodes[n].actor and not governed(nodes, n, begin, pack)), None
    )
    if first is not None:
        return _from(passage, first, lead)
    told = behind_that(nodes, lead, trigger, pack)
    return _from(passage, told, len(nodes)) if told is not None else fronted_subject(passage, trigger)


def _who_is_on(passage: Passage, lead: int) -> int | None:
    """ "met X, who is now on a visit to France, in Paris": X is on it, and not who met him.

    So is the minister without a name in "The minister, who is on a tour of Asia, met X".
    """
    nodes, pack = passage.nodes, passage.language
    at = lead - 1
    there = nodes[at].phrase  # "who is in France for a visit"
    at -= 2 * (there is not None and there.place is not None and nodes[at - 1].low in pack.words.place.inside)
    while at > 2 and (nodes[at].low in pack.words.time.by_then or pack.before_verbs(nodes[at].low)):
        if nodes[at].low in pack.passive_auxiliaries:
            break
        at -= 1
    who = at - 1
    if who < 2 or nodes[at].low not in pack.passive_auxiliaries or nodes[who].low not in pack.relatives:
        return None
    who -= 1 + (nodes[who - 1].low == ",")
    person = nodes[who].phrase
    unnamed = person is None and nodes[who].low in pack.person_nouns | pack.government
    named = person is not None and person.kind is PhraseKind.PERSON and nodes[who].actor
    return who if named or unnamed else None


def _inner_clause(passage: Passage, lead: int) -> int:
    """ "X left after Y backed the pact in a call with Z": where a clause with its own subject begins."""
    nodes, pack = passage.nodes, passage.language
    opening = pack.words.clause.subordinators | pack.complementizers
    closed = pack.prepositions.keys() | pack.coordinators | OWNING
    for at in range(lead - 3, 0, -1):
        if nodes[at].low == "," and not (nodes[at - 1].actor and nodes[at - 2].low in opening):
            return 0
        if nodes[at].low not in opening:
            continue
        verb = at + 2 + (nodes[at + 2].low == ",")  # "after his foreign minister, Y, flew to Lima for talks"
        own = nodes[at + 1].actor and nodes[verb].phrase is None and nodes[verb].low not in closed
        if own and verb == at + 2 and nodes[verb].low in pack.passive_auxiliaries:
            continue  # "affirmed that Taiwan is a part of China during a phone call"
        return at + 1 if own else 0
    return 0


JOINED = 60
"""Most nodes of a clause behind a conjunction up to the talks that it tells."""


def _joined_clause(passage: Passage, lead: int) -> int:
    """ "X met Y, and (while) Z flew to Rome for talks with W": where the clause behind the joint begins."""
    nodes, pack = passage.nodes, passage.language
    joints = pack.words.clause.joints | pack.words.clause.subordinators
    verbs = {t.first for t in passage.triggers if not t.noun}
    for at in range(lead - 3, max(1, lead - JOINED), -1):
        if nodes[at].low not in joints or nodes[at - 1].low != ",":
            continue
        doer = at + 1 + (nodes[at + 1].low in pack.determiners)
        verb = doer + 1
        while verb < lead and pack.before_verbs(nodes[verb].low):
            verb += 1
        if nodes[doer].actor and verb in verbs:
            return doer
    return 0


def fronted_subject(passage: Passage, trigger: Trigger) -> list[Phrase]:
    """The subject behind the comma that ends a noun's phrase: "At a summit in Cairo, X told Y"."""
    nodes, pack = passage.nodes, passage.language
    comma = next((n for n in range(trigger.last, len(nodes)) if nodes[n].low == ","), None)
    if comma is None:
        return []
    behind = next((n for n in range(comma, len(nodes)) if nodes[n].actor), None)
    if behind is None or governed(nodes, behind, comma, pack):
        return []
    return _from(passage, behind, len(nodes))


def _owned(passage: Passage, first: int, at: int) -> bool:
    """ "Kenya's army and the rebels": the words that make the owner's people of the phrase before."""
    nodes, pack = passage.nodes, passage.language
    if nodes[at].low in OWNING:
        return at > first and nodes[at - 1].phrase is not None
    return nodes[at - 1].low in OWNING and nodes[at].low in pack.people | pack.government


OWNING = GENITIVES | {"'", "’"}
"""Behind whoever owns what follows."""

CLOSING = frozenset({'"', "”", "»"})
"""Marks that may close quoted words."""


def _from(passage: Passage, first: int, last: int) -> list[Phrase]:
    """The subject that begins at `first`: its phrase and those joined to it on its right."""
    nodes, pack = passage.nodes, passage.language
    out: list[Phrase] = []
    for at in range(first, last):
        phrase = nodes[at].phrase
        if phrase is not None and nodes[at].actor:
            if not phrase.modifier:
                out.append(phrase)
        elif not _owned(passage, first, at) and nodes[at].low not in pack.coordinators | pack.determiners:
            break
    joined = any(n.low in pack.words.clause.joints for n in nodes[first:last][: 2 * len(out)])
    return out if joined else out[:1]
