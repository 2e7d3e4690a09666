"""Whose people do what is told alone, where a demonym or a place alone tells: "Italian miners struck"."""

from __future__ import annotations

from itertools import pairwise

from kg.document import Phrase, PhraseKind
from kg.extract.drafts import Draft, state_of
from kg.extract.passage import Passage, Telling
from kg.extract.places.by_place import country_at
from kg.extract.slots import Slots
from kg.extract.triggers.constraints import behind_its_opening
from kg.extract.triggers.index import AT_HOME as DONE_THERE
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.find.scene import GENITIVES
from kg.language.traits import Trait
from kg.model import Kind, Plover, Role
from kg.records import replace

TOLD_OF = frozenset({Kind.MEASURE, Kind.STATEMENT, Kind.MEETING, Kind.NEGOTIATION})
"""Kinds of what people do whom nobody names."""

DOING = frozenset({Role.ACTOR, Role.ATTENDEE})


AT_HOME = DONE_THERE | {Plover.RETREAT}
"""Types of deeds that people of a state do to each other: they free those whom they held as well."""


def people_at_home(telling: Telling, passage: Passage, trigger: Trigger, slots: Slots) -> Slots:
    """ "Guerrillas in the Philippines vowed to free them": the state whose people do what is told alone.

    Beside other news the state is none of those who act: what its unions do at home is said in passing.
    """
    frame = trigger.frame
    slot = "object" if trigger.passive else "subject"
    if not tells_the_news(passage, trigger):
        return slots
    if slot == "object" and slot not in frame.roles and slots.get(slot):
        # "President X was forced out of office": by people of his state, and not by him
        return {**slots, "subject": [_his_state(p) for p in slots[slot]], slot: []}
    if slots.get("subject") or slots.get(slot):
        return _toward_others(trigger, slots)
    if any(_tells_before(t, trigger) for t in passage.triggers):
        return slots  # "will back a pact that aims to impose": another did that
    if frame.kind not in TOLD_OF or frame.roles.get("subject") not in DOING or slot not in frame.roles:
        return slots
    phrase = _of_the_people(passage, trigger) or _where_they_are(passage, trigger, slots)
    phrase = phrase or _only_place(telling, passage, trigger, slots)
    country = country_at(telling, phrase) if phrase is not None else None
    if phrase is None or country is None:
        return slots
    state = replace(phrase, kind=PhraseKind.COUNTRY, entity=country, modifier=False, speaks_for=None)
    rest = {name: [p for p in phrases if p is not phrase] for name, phrases in slots.items()}
    return {**rest, slot: [state]}


def _his_state(phrase: Phrase) -> Phrase:
    """The state for which somebody acts, in his place."""
    if phrase.kind is not PhraseKind.PERSON or phrase.speaks_for is None:
        return phrase
    return replace(phrase, kind=PhraseKind.COUNTRY, entity=phrase.speaks_for, modifier=False, speaks_for=None)


def _of_many_states(passage: Passage, trigger: Trigger) -> bool:
    """ "Arab foreign ministers condemned the attack on Chad": those who act are of no one state; English."""
    pack, lows = passage.language, passage.nodes.lows[: trigger.first]
    kinds = pack.words.place.state_kinds
    if pack.nouns_after or lows[-1:] == () or lows[-1] not in pack.government | pack.people:
        return False
    return any(
        low in kinds or " ".join(pair) in kinds for low, pair in zip(lows, pairwise(lows), strict=False)
    )


def tells_the_news(passage: Passage, trigger: Trigger) -> bool:
    """Whether a verb is the main one of a sentence that is all there is, and of whoever acts in a state.

    Not so in "whom a court had sentenced", nor in "Rain poured cold water on Serbia's hopes".
    """
    if not passage.at_home or trigger.noun or trigger.form is Form.ING or _of_many_states(passage, trigger):
        return False
    pack = passage.language
    before = behind_its_opening(passage.nodes.lows[: trigger.first], pack)
    if before and before[-1] in pack.event_heads and not pack.nouns_after:
        return False  # "The summit condemned Chad's plans": those who met are of no one state
    apart = (pack.relatives, pack.complementizers)
    if not pack.nouns_after and any([not words.isdisjoint(before) for words in apart]):
        return False
    return Trait.AT_HOME in trigger.frame.traits or of_public_life(passage, trigger)


def is_all_news(passage: Passage, trigger: Trigger) -> bool:
    """Whether a verb of a text of one sentence tells of whoever acts, not of whom a clause describes."""
    if not passage.at_home or trigger.noun or trigger.form is Form.ING:
        return False
    if trigger.passive and trigger.frame.plover is not Plover.ASSAULT:
        return False  # "the premier, invited to Seoul, may go": he asks for nothing
    before = behind_its_opening(passage.nodes.lows[: trigger.first], passage.language)
    return passage.language.nouns_after or passage.language.relatives.isdisjoint(before)


def of_public_life(passage: Passage, trigger: Trigger) -> bool:
    """Whether people are named first by what they do in a state: "Kenyan farmers", not "Aid for refugees".

    In a clause behind "that" those of the clause count.
    """
    pack, lows = passage.language, passage.nodes.lows[: trigger.first]
    names, clause = pack.words.people, pack.words.deed
    of_people = [names.citizens, names.unnamed, names.rivals, names.without_names, names.public_life]
    doers = [*of_people, pack.government, clause.nameless_doers, clause.factions, pack.forces]
    told = led = False
    for low in lows:
        if low in pack.complementizers:
            told = led = False
        told = told or (not led and any([low in words for words in doers]))
        led = led or pack.prepositions.get(low, "of") != "of"
    return told


def _toward_others(trigger: Trigger, slots: Slots) -> Slots:
    """ "Petani India mendesak pemerintah": one's own rulers are no other party of what is said."""
    doing, told = slots.get("subject", ()), slots.get("object", ())
    own = {p.entity for p in doing if p.kind is PhraseKind.COUNTRY}
    if trigger.frame.kind is not Kind.STATEMENT or not told or not own.issuperset(p.entity for p in told):
        return slots
    return {**slots, "object": []} if len(doing) == 1 else slots


def done_at_home(passage: Passage, trigger: Trigger, slots: Slots) -> bool:
    """ "Rebels in Colombia freed a senator": a deed toward people without a name, told alone."""
    plain = is_all_news(passage, trigger) and not trigger.passive and trigger.frame.plover in AT_HOME
    if not plain or trigger.frame.kind is not Kind.MEASURE or passage.language.nouns_after:
        return False
    doing = slots.get("subject", ())
    return bool(doing) and all(p.kind is PhraseKind.COUNTRY for p in doing) and _has_object(passage, trigger)


def _has_object(passage: Passage, trigger: Trigger) -> bool:
    """Whether the words of whom it is done to stand right behind the verb."""
    words, at = passage.language.words.people, trigger.last
    nodes, pack = passage.nodes, passage.language
    while at < len(nodes) and (nodes[at].low in pack.determiners or nodes[at].low in pack.possessives):
        at += 1
    people = (words.citizens, words.unnamed, words.rivals, words.without_names, pack.people)
    near = nodes.lows[at : at + OBJECT]
    return any([not named.isdisjoint(near) for named in people])


OBJECT = 4
"""Nodes behind a verb and its article among which those stand whom it is done to."""


def met_nobody(telling: Telling, trigger: Trigger, out: list[tuple[int, Draft]]) -> bool:
    """ "The president met leaders of the landless", "Rustlers killed 15 men in Kenya": another row fits.

    One party alone meets, or nobody is told who acts.
    """
    drafts = [draft for _, draft in out]
    if Trait.AT_HOME not in trigger.instead[0].traits or any([d.kind not in TOLD_ALONE for d in drafts]):
        return False
    if any([_has_enough(telling, draft) for draft in drafts]):
        return False
    telling.drafts = [d for d in telling.drafts if not any(d is draft for draft in drafts)]
    return True


TOLD_ALONE = TOLD_OF | {Kind.CALL}
"""Kinds of events of which a row of home news may tell more."""


def _has_enough(telling: Telling, draft: Draft) -> bool:
    """Whether an event has those who are needed for it: two who meet, one who acts."""
    if draft.kind in (Kind.STATEMENT, Kind.MEASURE):
        return draft.unnamed or bool(draft.entities(Role.ACTOR))
    return len({state_of(p, telling.speaks) for p in draft.parts}) > 1


def _tells_before(before: Trigger, trigger: Trigger) -> bool:
    """Whether a verb stands before another, and neither helps it nor tells who acts."""
    describes = before.first < DESCRIBING and before.form in (Form.PAST, Form.PARTICIPLE)
    return before.last < trigger.first and not describes


DESCRIBING = 2
"""First nodes among which a participle only tells of what kind those are who act."""


def _of_the_people(passage: Passage, trigger: Trigger) -> Phrase | None:
    """The one name before the verb, where it only tells of which state or where the people are."""
    nodes, pack = passage.nodes, passage.language
    named = [n for n in range(trigger.first) if nodes[n].phrase is not None]
    if not 1 <= len(named) <= NAMES or any(nodes[n].low == "," for n in range(trigger.first)):
        return None
    phrase = nodes[named[0]].phrase
    if phrase is None or phrase.kind not in (PhraseKind.COUNTRY, PhraseKind.PLACE):
        return None
    led = _is_led(passage, named[0]) or nodes[named[0] - 1].low in pack.determiners
    behind = nodes[named[0] + 1].low
    return phrase if phrase.modifier or led or behind in GENITIVES or behind.isalpha() else None


def _where_they_are(passage: Passage, trigger: Trigger, slots: Slots) -> Phrase | None:
    """ "Suspected separatists beheaded a villager in southern Thailand": nobody is named before it."""
    told = slots.get("object", ())
    nodes = passage.nodes
    if not tells_only_who(nodes, trigger.first):
        return None
    named = ((n, phrase) for n in range(trigger.last, len(nodes)) if (phrase := nodes[n].phrase) is not None)
    return next((phrase for n, phrase in named if phrase not in told and _is_led(passage, n)), None)


def tells_only_who(nodes: Nodes, verb: int) -> bool:
    """ "A roadside bomb killed four": only words of whoever does it stand before the verb."""
    return 0 < verb <= WORDS and all(node.low.translate(MARKS).isalnum() for node in nodes[:verb])


MARKS = {ord(","): None, ord("-"): None}
"""Marks inside a word or a number: "20,000", "rebel-held"."""

WORDS = 10
"""Most words before the verb that only tell who does it."""


def _only_place(telling: Telling, passage: Passage, trigger: Trigger, slots: Slots) -> Phrase | None:
    """ "Police patrolled the streets of Dili": the one state that the sentence names, or its city.

    Not whom an attack is on: "Rebels ambushed a Malian convoy", "Crowds stormed the Malian embassy".
    """
    nodes, slot_of = passage.nodes, passage.language.prepositions
    at = [n for n, node in enumerate(nodes) if node.phrase is not None]
    if any([n > 0 and slot_of.get(nodes[n - 1].low) == "from" for n in at]):
        return None  # "met protesters who had come from Dakar"
    named = [phrase for n in at if (phrase := nodes[n].phrase) is not None]
    hurt = trigger.frame.plover is Plover.ASSAULT and any(slots.get(slot) for slot in ("object", "of"))
    hurt = hurt or Trait.AGAINST_ITS_OWNER in trigger.frame.traits
    if hurt or len({country_at(telling, phrase) for phrase in named}) != 1:
        return None
    return named[0]


def _is_led(passage: Passage, at: int) -> bool:
    """ "in Mali", "in the southern Philippines": a preposition leads a name, over what describes it."""
    nodes, locatives = passage.nodes, passage.language.locatives
    near = range(at - 1, max(-1, at - 5), -1)
    led = next((n for n in near if nodes[n].low in locatives), None)
    if led is not None and passage.language.prepositions.get(nodes[led].low) == "from":
        return False  # "who had come from Dakar"
    return led is not None and all(nodes[n].low.isalpha() for n in range(led, at))


NAMES = 2
"""Most names before the verb: "Rebels in the Philippine island of Jolo"."""
