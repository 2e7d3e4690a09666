"""Who gets which role in an event: the phrases of each slot, with what an office or a place adds."""

from __future__ import annotations

from collections.abc import Sequence, Set

from kg.document import Phrase, PhraseKind
from kg.extract.drafts import Draft, Part, state_of
from kg.extract.passage import Passage, Telling, may_take_part
from kg.extract.slots import Slots
from kg.extract.triggers.triggers import Trigger
from kg.language.pack import Frame, Roles
from kg.language.traits import Trait
from kg.model import EntityKey, Evidence, Kind, OfficeId, Plover, Role
from kg.records import replace

PREFERRED = (
    "object",
    "clause",
    "against",
    "to",
    "near",
    "from",
    "of",
    "with",
    "about",
    "for",
    "by",
    "at",
    "subject",
)
"""Where the recipient of an act is looked for: the first of these slots that is filled."""

HOUSES = ("embassy-of", "consulate", "high-commission-of")
ORGANS = (*HOUSES, "ministry-of", "mfa-", "kemlu")
"""How the keys of missions and foreign ministries begin."""

APPOINTED = frozenset({PhraseKind.PERSON})
ELECTED = APPOINTED | {PhraseKind.COUNTRY}

DONE_SOMEWHERE = frozenset({Plover.ASSAULT, Plover.SANCTION, Plover.RETREAT, Plover.SUPPORT, Plover.AGREE})
"""Types of acts that are toward the country where they are done: "struck targets in Syria"."""


def fits_kinds(frame: Frame, slots: Slots) -> bool:
    """Whether those who act, and whom it is done to, are of the only kinds that the frame has."""
    doers = slots.get("subject", ())
    if not doers and frame.roles.get("from") is Role.ACTOR:
        doers = slots.get("from", ())  # "Togo, suspended from the African Union"
    doer = not frame.doer or any(_is_such_a_doer(p, frame) for p in doers)
    asked = [s for s in frame.requires.split("|") if s != "subject"]
    if not asked:  # "Kenya's confiscation of a ship of Chad": whoever stands behind the noun
        asked = [slot for slot, role in frame.roles.items() if role is Role.RECIPIENT]
    met = [p for slot in dict.fromkeys(("object", "with", "to", *asked)) for p in slots.get(slot, ())]
    there = frame.plover is Plover.AID and any(p.kind is PhraseKind.PLACE for p in slots.get("to", ()))
    return doer and (
        not frame.toward or there or any(p.kind.value == frame.toward or not p.named for p in met)
    )


def _is_such_a_doer(phrase: Phrase, frame: Frame) -> bool:
    """Whether a phrase names the only kind of actor that does it; "Kenya's premier" is a person, too."""
    premier = phrase.kind is PhraseKind.COUNTRY and not phrase.named and phrase.place is None
    if frame.kind is Kind.CONFERENCE and phrase.kind is PhraseKind.GROUP:
        return phrase.entity.startswith(f"{frame.doer}/")  # "Ministers of the GCC states ended their session"
    if premier and Trait.ON_TOUR in frame.traits:
        return frame.doer == PhraseKind.PERSON.value  # "Menlu Togo menyusul": he is no stop of the tour
    speaks = frame.kind is Kind.STATEMENT and frame.doer == PhraseKind.COUNTRY.value
    if speaks and phrase.speaks_for is not None and phrase.entity.partition("/")[2].startswith(ORGANS):
        return True  # "The Ghanaian foreign ministry protested the raid"
    return frame.doer == phrase.kind.value or (premier and frame.doer == PhraseKind.PERSON.value)


def shares_its_object(passage: Passage, trigger: Trigger, slots: Slots) -> bool:
    """ "blocked and fired water cannons at boats of Chad": what both are toward stands behind the second."""
    nodes, language = passage.nodes, passage.language
    act = trigger.frame.kind is Kind.MEASURE and not (trigger.noun or trigger.passive or language.nouns_after)
    if (
        not act
        or trigger.last + 1 >= len(nodes)
        or nodes[trigger.last].low not in language.words.clause.joints
    ):
        return False
    joined = any(t.first == trigger.last + 1 and not t.noun for t in passage.triggers)
    toward = any(slots.get(slot) for slot, role in trigger.frame.roles.items() if role is Role.RECIPIENT)
    return joined and trigger.frame.roles.get("object") is Role.RECIPIENT and not toward


def _is_carried(phrase: Phrase, frame: Frame, slot: str) -> bool:
    """ "X was flown to Oman": things that are sent tell who sends them, people do not."""
    given = slot == "object" and frame.plover is Plover.AID and frame.roles[slot] is Role.ACTOR
    return given and phrase.kind is PhraseKind.PERSON


def take_part(draft: Draft, frame: Frame, slots: Slots, evidence: Evidence, noun: bool) -> None:
    """Give the phrases of each slot the frame's role."""
    slots = _opened_or_shut(frame, slots)
    toward = {slot: [_receiver(p) for p in phrases] for slot, phrases in slots.items()}
    taken = toward if frame.receiving and slots.get("subject") else slots
    if noun and taken.get("of") and frame.mode == "expel":
        taken = {
            slot: phrases for slot, phrases in taken.items() if slot != "from"
        }  # "pengusiran X dari PBB"
    for slot, phrases in _roles(_without_own(taken, frame), frame.roles, frame.plover is Plover.AID).items():
        if slot == "of" and not noun and frame.roles[slot] is not Role.RECIPIENT:
            continue  # "signed a plan of ...": only an event noun belongs to its participants
        taking = [
            p for p in phrases if may_take_part(p, frame.roles[slot]) and not _is_carried(p, frame, slot)
        ]
        if frame.plover is Plover.COOPERATE:
            taking = [p for p in taking if p.kind is not PhraseKind.PERSON or p.speaks_for]
        if frame.roles[slot] is Role.APPOINTEE:
            chosen = ELECTED if Trait.COUNTRIES_ELECTED in frame.traits else APPOINTED
            taking = [p for p in taking if p.kind in chosen]
        if frame.roles[slot] is Role.RECIPIENT:
            there = slot != "at" or "at" in frame.requires  # "invested in Chad": it asks for where
            taking = [_behind_organ(p, frame) for p in taking if there or p.kind is PhraseKind.ORGANIZATION]
        if frame.receiving and frame.roles[slot] is Role.RECIPIENT:
            taking = [_posted(p, slots) for p in taking]
        draft.add(taking, frame.roles[slot], evidence)
    mutual = Role.RECIPIENT not in frame.roles.values() and frame.roles.get("object") is Role.ACTOR
    foreign = frame.roles.get("object") is Role.RECIPIENT or (draft.kind is Kind.MEASURE and not mutual)
    if (
        frame.plover in DONE_SOMEWHERE
        and foreign
        and not frame.elsewhere
        and not draft.entities(Role.RECIPIENT)
    ):
        draft.add(where_done(slots, draft), Role.RECIPIENT, evidence)
    _of_their_pact(draft, frame, slots, evidence)
    _accredited_to(draft, frame, slots, evidence)
    _whose_mission(draft, frame, slots, evidence)
    if frame.host_acts and not draft.entities(Role.ACTOR):
        _host_acts(draft, slots, evidence)
    if frame.elsewhere:
        _brought(draft, frame, slots, evidence)
    _drilled_together(draft, frame)
    if frame.receiving and not draft.entities(Role.ACTOR):
        for phrase in slots.get("object", ()):
            if phrase.accredited and phrase.speaks_for:  # "he was recalled": by his own country
                draft.parts.append(Part(phrase.speaks_for, Role.ACTOR, evidence))


def _opened_or_shut(frame: Frame, slots: Slots) -> Slots:
    """ "Kedutaan Besar Ghana di Lome ditutup": a mission does not open or shut itself, its state does."""
    if Trait.MISSION not in frame.traits:
        return slots
    return {slot: [_behind_organ(p, frame, HOUSES) for p in phrases] for slot, phrases in slots.items()}


JUDGED = frozenset({Plover.SUPPORT, Plover.ACCUSE, Plover.REJECT})
"""Types of statements about what others have done together."""


def _of_their_pact(draft: Draft, frame: Frame, slots: Slots, evidence: Evidence) -> None:
    """ "welcomed the pact between Fiji and Tonga": toward both whose pact it is."""
    judging = frame.kind is Kind.STATEMENT and frame.plover in JUDGED
    between = slots.get("between") or []
    if not judging or frame.roles.get("object") is not Role.RECIPIENT or draft.entities(Role.RECIPIENT):
        return
    own = draft.involved()
    if len(between) > 1 and not any(p.entity in own or p.speaks_for in own for p in between):
        draft.add(between, Role.RECIPIENT, evidence)


def _accredited_to(draft: Draft, frame: Frame, slots: Slots, evidence: Evidence) -> None:
    """ "Duta Besar RI untuk Cina X menyerahkan surat kepercayaan kepada Y": Y receives it for China."""
    handed = draft.kind is Kind.CEREMONY and frame.roles.get("to") is Role.HOST
    people = [p for p in slots.get("to", ()) if p.kind is PhraseKind.PERSON and p.speaks_for is None]
    if not handed or not people:
        return
    for phrase in slots.get("subject", ()):
        if phrase.accredited is not None and phrase.accredited.startswith("country/"):
            draft.parts.append(Part(phrase.accredited, Role.HOST, evidence))
            return


def _whose_mission(draft: Draft, frame: Frame, slots: Slots, evidence: Evidence) -> None:
    """ "Kedutaan Ghana di Lome dibuka pada 2003": whose embassy is opened by nobody who is named."""
    if Trait.OPENING not in frame.traits or draft.entities(Role.HOST):
        return
    for phrase in slots.get("object", ()):
        if phrase.entity.partition("/")[2].startswith(ORGANS) and phrase.speaks_for is not None:
            draft.parts.append(Part(phrase.speaks_for, Role.HOST, evidence))


def of_several(telling: Telling, draft: Draft) -> bool:
    """Whether more than one state takes part, or people of them: "Keduanya mengeluarkan komunike bersama"."""
    states = {state_of(p, telling.speaks) for p in draft.parts}
    return sum(state.startswith("country/") for state in states) > 1


def _drilled_together(draft: Draft, frame: Frame) -> None:
    """ "Angkatan Laut X dan Y menggelar latihan": an exercise of several states is cooperation."""
    states = draft.states(Role.ACTOR)
    if Trait.DRILL in frame.traits and len({key for key in states if key.startswith("country/")}) > 1:
        draft.plover = Plover.COOPERATE


def _brought(draft: Draft, frame: Frame, slots: Slots, evidence: Evidence) -> None:
    """Who is brought home by name is a recipient; "WNI dievakuasi dari Sudan" are so by their own country."""
    brought = slots.get("object", ())
    if frame.plover is Plover.AID:
        people = [p for p in brought if p.kind is PhraseKind.PERSON and p.named]
        draft.add(people, Role.RECIPIENT, evidence)
    if not draft.entities(Role.ACTOR):
        draft.add([p for p in brought if p.kind is PhraseKind.COUNTRY], Role.ACTOR, evidence)


def state_in_charge(telling: Telling, frame: Frame, slots: Slots, draft: Draft, evidence: Evidence) -> None:
    """ "was released from prison in Sudan", "were arrested in Egypt": by the state where it happens."""
    if Trait.CUSTODY not in frame.traits or draft.entities(Role.ACTOR):
        return
    for slot in ("at", "from"):
        for phrase in slots.get(slot, ()):
            known = telling.known.reference.places.get(phrase.place or phrase.entity)
            country = phrase.entity if phrase.kind is PhraseKind.COUNTRY else known.country if known else None
            if country is not None:
                draft.parts.append(Part(country, Role.ACTOR, evidence))
                return


def _receiver(phrase: Phrase) -> Phrase:
    """ "Its ambassador to Israel", whom nobody names: a recall is toward Israel."""
    if phrase.accredited is None:
        return phrase
    whom = phrase.accredited if phrase.kind is PhraseKind.COUNTRY else phrase.entity
    return replace(phrase, entity=whom, speaks_for=phrase.accredited)


def _posted(phrase: Phrase, slots: Slots) -> Phrase:
    """Whoever is recalled acts toward the host; "its ambassador" is nobody whom another country sent."""
    if phrase.accredited is None:
        return phrase
    acting = {k for p in slots.get("subject", ()) for k in (p.entity, p.speaks_for)}
    if phrase.kind is PhraseKind.PERSON and not phrase.named and acting and phrase.speaks_for not in acting:
        return replace(phrase, kind=PhraseKind.COUNTRY, entity=phrase.accredited)
    return replace(phrase, speaks_for=phrase.accredited)


def _host_acts(draft: Draft, slots: Slots, evidence: Evidence) -> None:
    """ "Chile's ambassador to Peru was summoned": by Peru; "was summoned to the ministry": by that."""
    for phrase in slots.get("object", ()):
        if phrase.accredited and not draft.entities(Role.ACTOR):
            draft.parts.append(Part(phrase.accredited, Role.ACTOR, evidence))
    if not draft.entities(Role.ACTOR):
        own = {p.speaks_for or p.entity for p in slots.get("object", ())}  # his own ministry summons nobody
        bodies = [
            p for p in slots.get("to", ()) if p.kind is PhraseKind.ORGANIZATION and p.speaks_for not in own
        ]
        bodies = [p for p in bodies if p.speaks_for]
        draft.add(bodies, Role.ACTOR, evidence)


def _behind_organ(phrase: Phrase, frame: Frame, organs: tuple[str, ...] = ORGANS) -> Phrase:
    """An embassy or ministry takes part only where it acts: what is done toward it is toward its country.

    An attack is on the building.
    """
    organ = phrase.entity.partition("/")[2].startswith(organs)
    if organ and phrase.speaks_for is not None and frame.plover is not Plover.ASSAULT:
        return replace(phrase, kind=PhraseKind.COUNTRY, entity=phrase.speaks_for)
    return phrase


def _by_way_of(bodies: Sequence[Phrase], helped: Sequence[Phrase]) -> bool:
    """ "menyerahkan bantuan kepada WFP untuk Mozambik": an agency takes it, and a state is helped."""
    agencies = bool(bodies) and all(p.kind is PhraseKind.ORGANIZATION and not p.speaks_for for p in bodies)
    return agencies and all(p.kind is PhraseKind.COUNTRY for p in helped)


def _roles(slots: Slots, roles: Roles, gives: bool) -> dict[str, list[Phrase]]:
    """The filled slots that have a role; of several recipients' slots only the first."""
    out: dict[str, list[Phrase]] = {}
    recipients = [s for s in PREFERRED if roles.get(s) is Role.RECIPIENT and _has_actors(slots.get(s, ()))]
    for slot, phrases in slots.items():
        role = roles.get(slot)
        if role is None or not phrases:
            continue
        by_way = slot == "for" and gives and _by_way_of(slots.get("to", ()), phrases)
        of_two = role is Role.RECIPIENT and bool(recipients) and not by_way
        if of_two and slot != _first_named(slots, recipients, roles):
            continue
        out[slot] = phrases
    return out


def _has_actors(phrases: Sequence[Phrase]) -> bool:
    """ "an offer by France to mediate over Kashmir": no act is toward a place."""
    return any([p.kind is not PhraseKind.PLACE for p in phrases])


OWNERS = ("by", "from", "of")
"""Slots of whose thing it is; whoever is named behind them is of the thing: "a request from X to ban Y"."""


def _first_named(slots: Slots, recipients: list[str], roles: Roles) -> str:
    """ "apresiasi atas dukungan X terhadap Y": what a statement is about comes before what that is toward."""
    if recipients[0] in ("object", "clause", "for"):
        begin = min(p.begin for p in slots[recipients[0]])
        for slot in OWNERS:  # "denied accusations by Congo that it backs the M23"
            owners = slots.get(slot, []) if roles.get(slot) is Role.RECIPIENT else []
            if _has_actors(owners) and owners[0].begin < begin:
                return slot
    about = slots.get("about") if "about" in recipients else None
    if about and recipients[0] in ("with", "to") and _heard_of_others(slots[recipients[0]], about):
        return "about"
    if not about or recipients[0] in ("object", "clause"):
        return recipients[0]
    return "about" if all(about[0].begin <= p.begin for s in recipients for p in slots[s]) else recipients[0]


def _heard_of_others(hearing: Sequence[Phrase], about: Sequence[Phrase]) -> bool:
    """ "lodged a complaint with the EU over Turkish flights": of Turkey, which a body hears."""
    bodies = all(p.kind is PhraseKind.ORGANIZATION for p in hearing)
    return bodies and any(p.kind is PhraseKind.COUNTRY for p in about)


def is_at_home(passage: Passage, trigger: Trigger, draft: Draft) -> bool:
    """Whether a statement toward nobody is about something that a country does within itself."""
    if draft.entities(Role.RECIPIENT) or draft.plover not in (Plover.REQUEST, Plover.ACCUSE):
        return False
    words = passage.language.words.deed
    asks = draft.plover is Plover.REQUEST  # "menyerukan diakhirinya perang di Sudan"
    domestic = words.domestic | words.truces if asks else words.domestic
    return not domestic.isdisjoint(passage.nodes.lows[trigger.last : trigger.last + 8])


def home_of_the_harmed(passage: Passage, slots: Slots, draft: Draft) -> list[Phrase]:
    """Where a statement says that people were harmed by their own state, and whom it is toward then.

    "condemned the coup in Niger", "condemned the arrest of an opposition leader in Guinea": where the people
    are is told with them, in one phrase, which no preposition of the statement leads.
    """
    if there := where_done(slots, draft):
        return there
    own = draft.entities(Role.ACTOR)
    people = [p for p in slots.get("beyond", ()) if p.kind is PhraseKind.COUNTRY and p.entity not in own]
    return [p for p in people if not passage.language.locatives.isdisjoint(_words_of(passage, p))]


def of_home_politics(passage: Passage, trigger: Trigger, slots: Slots) -> bool:
    """ "Opposition leader X slammed the government for its silence": quarrels within a country.

    So with rivals who bear no name: "Chad's opposition accused the president of fraud", or who speak of none
    abroad: "Chad's opposition called the trip a blunder". What is told alone is the news, whoever quarrels.
    """
    if passage.at_home:
        return False
    if trigger.noun or trigger.frame.kind is not Kind.STATEMENT or passage.language.nouns_after:
        return False
    rivals, said = passage.language.words.people.rivals, slots.get("subject", ())
    nameless = [p for p in said if p.kind is PhraseKind.COUNTRY and p.entity.startswith("country/")]
    opposed = any(not rivals.isdisjoint(_words_of(passage, p, trigger.first)) for p in nameless)
    citizens = passage.language.words.people.citizens
    voices = any(not citizens.isdisjoint(_words_of(passage, p, trigger.first)) for p in nameless)
    if voices and _toward_their_own(slots, nameless):
        return True  # "Kenyan farmers urged their government to stand firm"
    if _toward_the_rulers(passage, trigger):
        opposed = opposed or voices
        people = [p for p in said if p.kind is PhraseKind.PERSON]
        return opposed or any(not rivals.isdisjoint(_words_of(passage, p)) for p in people)
    own = {p.entity for p in nameless}
    told = slots.get("object", ())
    alone = all(p.entity in own or p.speaks_for in own for filled in slots.values() for p in filled)
    return opposed and (alone or any(p.kind is PhraseKind.PERSON and p.speaks_for in own for p in told))


def _toward_their_own(slots: Slots, said: Sequence[Phrase]) -> bool:
    """Whether what is said is toward the state of those who say it, and nobody else."""
    own, told = {p.entity for p in said}, slots.get("object", ())
    return bool(told) and all(p.entity in own for p in told)


def _toward_the_rulers(passage: Passage, trigger: Trigger) -> bool:
    """Whether the words behind a verb name the rulers of no country: "the government", "the president"."""
    pack = passage.language
    beside = passage.nodes[trigger.last : trigger.last + 4]
    told = " ".join(n.text for n in beside).split()  # "the government of Chad" may be one node
    if len(told) < 2 or told[0] not in pack.words.place.definite or told[1] not in pack.words.body.home_rule:
        return False
    # "accused the government of Chad", but not "accused the government of giving in"
    return not (len(told) > 3 and told[2] in pack.of_words and told[3][0].isupper())


def _words_of(passage: Passage, phrase: Phrase, until: int = 0) -> list[str]:
    """The words of a phrase, and those behind it up to a node: "Chad's opposition" may be several nodes.

    Only up to whom the text names next: "Kenya arrested Ugandan traders, accusing" has no traders of Kenya.
    """
    nodes = passage.nodes
    at = next((n for n, node in enumerate(nodes) if node.phrase is phrase), None)
    if at is None:
        return []
    upto = max(at + 1, until)
    upto = next((n for n in range(at + 1, upto) if nodes[n].phrase is not None), upto)
    text = " ".join(n.text for n in nodes[at:upto])
    return [word.strip(",") for word in text.lower().split()]


def where_done(slots: Slots, draft: Draft) -> list[Phrase]:
    """The foreign country in which an act without another recipient is done; words are spoken anywhere."""
    if draft.kind is not Kind.MEASURE and draft.plover not in (Plover.AGREE, Plover.REQUEST, Plover.ACCUSE):
        return []
    own = {k for p in draft.parts for k in (p.entity, p.speaks_for)}
    there = [*slots.get("at", ()), *slots.get("near", ())]
    states = [p for p in there if p.kind is PhraseKind.COUNTRY and p.entity not in own and not p.modifier]
    said = [p for p in there if p.kind is PhraseKind.PLACE] if draft.kind is Kind.STATEMENT else []
    return [p for p in states if not any(p.entity == q.within for q in said)]  # "di New York, AS"


def _sent(phrase: Phrase, slot: str, frame: Frame) -> bool:
    """ "Kuwait recalled its ambassador, X, from Manila": an envoy acts toward whoever received him.

    A recall is of him though the text does not say where he was sent: "recalled its ambassador, X".
    """
    sent = phrase.accredited is not None or (frame.receiving and phrase.office in ENVOYS)
    return slot == "object" and phrase.kind is PhraseKind.PERSON and sent


ENVOYS = frozenset(map(OfficeId, ("ambassador", "high commissioner", "charge d'affaires", "consul general")))
"""Offices of those whom a state sends to others, and recalls."""


def _without_own(slots: Slots, frame: Frame) -> Slots:
    """The slots without recipients that are the actor or the actor's own country."""
    roles = frame.roles
    own = {k for p in slots.get("subject", ()) for k in (p.entity, p.speaks_for) if k is not None}
    if not own or roles.get("object") is not Role.RECIPIENT:
        return slots
    # "mendesak pemerintah bersikap tegas terhadap Malaysia": the speaker's own government is asked
    asked = frame.plover is Plover.REQUEST and any(p.entity in own for p in slots.get("object", ()))
    return {
        slot: phrases
        if slot == "subject" or roles.get(slot) is not Role.RECIPIENT
        else [p for p in phrases if _suffers(p, own, slot, frame) and not (asked and slot != "object")]
        for slot, phrases in slots.items()
    }


def _suffers(phrase: Phrase, own: Set[EntityKey], slot: str, frame: Frame) -> bool:
    """Whether an act is toward somebody: its doer's compatriots only where they are deposed or arrested."""
    if phrase.entity in own:
        return False
    seized = slot == "object" and phrase.kind is PhraseKind.PERSON and frame.plover is Plover.COERCE
    return phrase.speaks_for not in own or _sent(phrase, slot, frame) or seized
