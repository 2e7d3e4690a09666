"""Whoever acts with the subject of a verb: "X bersama Y menjatuhkan sanksi", "X menghadirinya bersama Y"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kg.document import Phrase, PhraseKind
from kg.extract.drafts import Draft, Part
from kg.extract.passage import Passage
from kg.extract.slots import Arguments, Slots
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.language.pack import Language
from kg.language.traits import Trait
from kg.model import Evidence, Kind, Plover, Role


def acting_together(
    nodes: Nodes, first: int, verb: int, subjects: Sequence[Phrase], language: Language
) -> list[Phrase]:
    """ "X bersama Y dan Z mengirim pemantau": those of X, Y and Z that are not among the subjects yet."""
    together = language.words.place.together
    if not subjects or together.isdisjoint(nodes.words):
        return []
    entities = {p.entity for p in subjects}
    for at in range(first + 1, verb - 1):
        if nodes[at].low not in together:
            continue
        before = nodes[at - 1 - (nodes[at - 1].low == ",")]
        if not before.actor or before.phrase is None:
            continue
        behind = at + 1 + (language.prepositions.get(nodes[at + 1].low) == "with")  # "bersama dengan Y"
        joined = [before.phrase, *named_behind(nodes, behind, verb, language)]
        if entities & {p.entity for p in joined}:
            return [p for p in joined if p.entity not in entities and not p.modifier]
    return []


def speaking_through(
    nodes: Nodes, first: int, verb: int, subjects: Sequence[Phrase], language: Language
) -> list[Phrase]:
    """ "Kemlu Mesir, lewat juru bicaranya, Ahmed Abu Zeid, meminta": who says it for the subject."""
    through = language.words.body.through
    if not subjects or not language.nouns_after or through.isdisjoint(nodes.words):
        return []
    at = next((n for n in range(first + 1, verb - 1) if nodes[n].low in through), None)
    if at is None or nodes[at - 1 - (nodes[at - 1].low == ",")].phrase not in subjects:
        return []
    behind = next((n for n in range(at + 1, min(at + 2 + SPOKESMAN, verb)) if nodes[n].phrase), verb)
    person = nodes[behind].phrase if behind < verb else None
    plain = all(n.low in language.auxiliaries or n.low == "," for n in nodes[behind + 1 : verb])
    return [person] if plain and person is not None and person.kind is PhraseKind.PERSON else []


def sent_by(nodes: Nodes, subjects: Sequence[Phrase], language: Language) -> list[Phrase]:
    """ "An ECOWAS delegation led by X arrived": whose delegation it is comes too, where X is of nobody's."""
    words, heading = language.words, language.words.office.heading
    if not subjects or language.nouns_after or heading.isdisjoint(nodes.words):
        return []
    at = next((n for n in range(len(nodes)) if nodes[n].phrase is subjects[0]), 0)
    if (leaders := _who_leads(nodes, at, language)) or at < 3:
        return [p for p in leaders if p not in subjects]
    if nodes[at - 1].low not in words.clause.agents or nodes[at - 2].low not in heading:
        return []
    sent = at - 3 - (at > 3 and nodes[at - 3].low in words.group.delegations)  # whose last word stands alone
    whose = nodes[sent].phrase if nodes[sent].actor else None
    named = sent < at - 3 or nodes[sent].text.lower().split()[-1] in words.group.delegations
    of = sent - 1 - (nodes[sent - 1].low in language.determiners)  # "A delegation of the AU led by X"
    named |= of > 0 and nodes[of].low in language.of_words and nodes[of - 1].low in words.group.delegations
    own = {k for p in subjects for k in (p.entity, p.speaks_for)}
    return [whose] if whose is not None and named and whose.entity not in own else []


def _who_leads(nodes: Nodes, at: int, language: Language) -> list[Phrase]:
    """ "A delegation of ECOWAS, led by X, landed", "The Chadian team, headed by X, left": X."""
    words = language.words
    led = at + 2 if at + 1 < len(nodes) and nodes[at + 1].low == "," else len(nodes)
    if led + 3 >= len(nodes) or nodes[led].low not in words.office.heading:
        return []
    of = at > 1 and nodes[at - 1 - (nodes[at - 1].low in language.determiners)].low in language.of_words
    sent = nodes[at].text.lower().split()[-1:] + [n.low for n in nodes[max(0, at - 3) : at] if of]
    if nodes[led + 1].low not in words.clause.agents or words.group.delegations.isdisjoint(sent):
        return []
    row = named_behind(nodes, led + 2, len(nodes), language)
    return [p for p in row if p.kind is PhraseKind.PERSON]


SPOKESMAN = 4
"""Most words between "lewat" and the name: "lewat juru bicara barunya, X"."""


def inverted(nodes: Nodes, first: int, trigger: Trigger, language: Language) -> bool:
    """ "Selain Rosan, dilantik pula Fadjroel", "Turut dilantik X": whom it is done to stands behind it."""
    words = language.words
    if not trigger.passive or not language.nouns_after or trigger.last >= len(nodes):
        return False
    before = nodes[trigger.first - 1].low if trigger.first else ""
    too = nodes[trigger.last].low in words.clause.too
    joined = before in words.place.joining
    named = nodes[trigger.last].low in words.clause.are  # "Yang dilantik adalah X"
    named = named or any(
        language.prepositions.get(" ".join(nodes.lows[trigger.last : trigger.last + n])) == "including"
        and words.clause.agents.isdisjoint(nodes.lows[trigger.last + n : trigger.last + n + 1])
        for n in (1, 2)
    )  # not "ditandatangani antara lain oleh X"
    if not (too or joined or named):
        return False
    others = any(n.low in words.group.besides for n in nodes[first : trigger.first])
    return others or not any(n.actor for n in nodes[first : trigger.first])


def named_behind(nodes: Nodes, at: int, last: int, language: Language) -> list[Phrase]:
    """The actors of a list that begins at `at`; it ends with the first word that joins nothing."""
    out: list[Phrase] = []
    while at < last:
        node = nodes[at]
        if node.actor and node.phrase is not None:
            out.append(node.phrase)
        elif node.low not in language.coordinators and node.low not in language.government:
            break
        at += 1
    return out


def fronted_besides(nodes: Nodes, language: Language) -> tuple[str, list[Phrase]]:
    """ "Selain X, hadir pula Y", "Selain dengan X, Y bertemu Z": the slot of X, "" without one, and X."""
    besides = language.words.group.besides
    if len(nodes) < FEWEST or nodes[0].low not in besides or "," not in nodes.words:
        return "", []
    slot = language.prepositions.get(nodes[1].low, "")
    behind, end = 1 + bool(slot), nodes.lows.index(",")
    row = behind
    while row < len(nodes) and (nodes[row].actor or nodes[row].low in language.coordinators):
        row += 1
    if nodes[row - 1].low == ",":
        end = row - 1  # "Selain X, Y, dan Z, hadir pula W"
    return (slot, named_behind(nodes, behind, end, language)) if row >= end else ("", [])


def leaves_out(nodes: Nodes, language: Language) -> bool:
    """ "Selain X, semua negara hadir": X did not come."""
    return not language.words.group.all_of.isdisjoint(nodes.words)


FEWEST = 4
"""Nodes of the shortest sentence that opens with somebody else than its subject."""


def brought_along(nodes: Nodes, begin: int, last: int, language: Language) -> list[Phrase]:
    """ "menghadiri upacara di Lima bersama Menteri X": who stands behind a verb and acts with its subject.

    Nobody behind a plain noun or a circumstance: "pernyataan bersama", "dalam jumpa pers bersama X".
    """
    together = language.words.place.together
    if begin and nodes[begin - 1].low in language.words.place.passives_of_company:
        return [p for p in named_behind(nodes, begin, last, language) if not p.modifier]  # "mendampingi X"
    if together.isdisjoint(nodes.words):
        return []
    for at in range(begin, last - 1):
        node = nodes[at]
        if language.prepositions.get(node.low) == "other" or node.low in language.relatives:
            return []
        if node.low in together:
            plain = nodes[at - 1].low and nodes[at - 1].low not in language.demonstratives and at > begin
            return [] if plain else [p for p in named_behind(nodes, at + 1, last, language) if not p.modifier]
    return []


def in_his_company(nodes: Nodes, people: Sequence[Phrase], language: Language) -> list[Phrase]:
    """ "X, didampingi Menlu Y, menghadiri KTT", "membuka KTT didampingi Y": who is beside one of people."""
    slots = language.prepositions
    if not language.nouns_after or not people:
        return []
    for at in range(len(nodes) - 1):
        if slots.get(nodes[at].low) != "company":
            continue
        behind = at + 1 + (slots.get(nodes[at + 1].low) == "by")
        beside = [p for p in named_behind(nodes, behind, len(nodes), language) if not p.modifier]
        return [p for p in beside if p.kind is PhraseKind.PERSON and p not in people]
    return []


def befalls_both(nodes: Nodes, along: Sequence[Phrase], language: Language) -> Phrase | None:
    """ "menahan Penasihat Negara X beserta Presiden Y": X, beside whom Y is named right behind."""
    at = next((n for n, node in enumerate(nodes) if node.phrase is along[0]), 0)
    joined = at > 1 and nodes[at - 1].low in language.words.place.and_with
    return nodes[at - 2].phrase if joined and nodes[at - 2].actor else None


def to_each_other(passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence) -> None:
    """ "Kenya dan Somalia saling mengusir diplomat", "Kenya and Togo recalled their envoys": to the other."""
    before = passage.nodes[trigger.first - 1].low if trigger.first else ""
    mutual = before in passage.language.words.clause.mutual or _home_from_each_other(passage, trigger, draft)
    mutual = mutual or _named_as_each_other(passage, trigger, draft)
    mutual = mutual and trigger.frame.roles.get("object") is Role.RECIPIENT
    if trigger.noun or not (mutual or Trait.EACH_OTHER in trigger.frame.traits):
        return
    acting = [p for p in draft.parts if p.role is Role.ACTOR]
    if len({p.speaks_for or p.entity for p in acting}) > 1:
        toward = [Part(p.entity, Role.RECIPIENT, evidence, p.speaks_for) for p in acting]
        draft.parts = [*(p for p in draft.parts if p.role is not Role.RECIPIENT), *toward]


def _named_as_each_other(passage: Passage, trigger: Trigger, draft: Draft) -> bool:
    """ "Kenya and Togo expelled each other's diplomats": nobody else is named whom it befalls."""
    reciprocal = passage.language.words.clause.reciprocal
    fights = draft.plover is Plover.ASSAULT  # of which both are actors, and nobody else
    toward = draft.kind in (Kind.STATEMENT, Kind.MEASURE) and not fights
    if not reciprocal or draft.entities(Role.RECIPIENT) or not toward:
        return False
    near = passage.nodes.lows[trigger.last : trigger.last + EACH_OTHER]
    return any(f"{one} {other}" in reciprocal for one, other in pairwise(near))


EACH_OTHER = 8
"""Words behind a verb among which "each other" stands: "imposed tariffs of 25 percent on each other's"."""


def _home_from_each_other(passage: Passage, trigger: Trigger, draft: Draft) -> bool:
    """ "Kenya and Togo recalled their ambassadors amid a row": from each other, and from nowhere named."""
    behind = passage.nodes[trigger.last] if trigger.last < len(passage.nodes) else None
    if Trait.RECALLS not in trigger.frame.traits or trigger.passive or behind is None:
        return False
    if passage.language.words.deed.disputes.isdisjoint(passage.nodes.words):
        return False
    acting = draft.states(Role.ACTOR)
    pack = passage.language
    whose = (behind.low or behind.text.lower()).split()[0] in pack.words.group.their
    states = len(acting) == 2 and all(key.startswith("country/") for key in acting)
    elsewhere = draft.states(Role.RECIPIENT) - acting
    posted = any(
        pack.prepositions.get(a.low) in ("to", "from", "at") and b.date is None and b.phrase is not None
        for a, b in pairwise(passage.nodes[trigger.last : trigger.last + POSTED])
    )  # "recalled their ambassadors to Damascus"
    return states and whose and not elsewhere and not posted


POSTED = 5
"""Nodes behind a recall among which the preposition of the posting and its place stand."""


def drilled_alone(passage: Passage, trigger: Trigger, draft: Draft, slots: Slots, evidence: Evidence) -> None:
    """ "Tiongkok menggelar latihan militer di sekeliling Taiwan": who drills alone shows its force."""
    jointly = passage.language.words.clause.jointly
    if Trait.JOINT_DRILL not in trigger.frame.traits:
        return
    if trigger.passive:  # "Selain Fiji, latihan itu diikuti Jepang dan India"
        draft.add(fronted_besides(passage.nodes, passage.language)[1], Role.ACTOR, evidence)
    if trigger.noun and not draft.entities(Role.ACTOR):
        for part in draft.parts:  # "Latihan militer bersama Fiji dan Tonga": theirs, and with nobody else
            part.role = Role.ACTOR
    states = draft.states()
    if len(states) != 1 or not jointly:
        return
    if not all(key.startswith("country/") for key in states):
        return  # an alliance that drills is several states
    if jointly.isdisjoint(passage.nodes.lows[trigger.first : trigger.last + JOINTLY]):
        draft.plover = Plover.MOBILIZE
        draft.add(
            [p for p in slots.get("near", ()) if p.kind is not PhraseKind.PLACE], Role.RECIPIENT, evidence
        )


JOINTLY = 4
"""Words behind an exercise's noun among which it is said to be held together."""


def unless_they(passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence) -> None:
    """ "mengancam akan menaikkan tarif jika Kanada ...": who is to do or leave something is threatened."""
    words, nodes = passage.language.words.status, passage.nodes
    leaves_for(passage, trigger, draft)
    if draft.plover is not Plover.THREATEN or draft.entities(Role.RECIPIENT) or trigger.noun:
        return
    begin = next((n for n in range(trigger.last, len(nodes)) if nodes[n].low in words.ifs), None)
    if begin is None or not passage.language.nouns_after:
        return
    own = {k for p in draft.parts for k in (p.entity, p.speaks_for)}
    for at in range(begin + 1, len(nodes)):
        node = nodes[at]
        if node.low in passage.language.prepositions:
            return
        if node.actor and node.phrase is not None:
            state = node.phrase.speaks_for or node.phrase.entity
            if state not in own and node.phrase.entity not in own:
                draft.parts.append(Part(state, Role.RECIPIENT, evidence))
            return


def leaves_for(passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """ "warned that it could turn to China if ...", "dapat menggandeng China": they are not threatened."""
    if draft.plover is not Plover.THREATEN or trigger.noun:
        return
    nodes, turning = passage.nodes, passage.language.words.status.courting
    begins = [n for n in range(trigger.last, len(nodes)) if nodes[n].low in turning]
    near = (nodes[n + 1 : n + 1 + COURTED] for n in begins)
    behind = (next((node.phrase for node in row if node.actor), None) for row in near)
    courted = {key for p in behind if p is not None for key in (p.entity, p.speaks_for) if key is not None}
    if courted:
        draft.parts = [p for p in draft.parts if p.role is not Role.RECIPIENT or p.entity not in courted]


COURTED = 3
"""Nodes from "turn" to the one to whom somebody turns: "turn to China"."""


def several_states(draft: Draft) -> bool:
    """ "Keduanya sepakat berunding": they agree with each other, and offer it to nobody."""
    return len(draft.states(Role.ACTOR)) > 1


def beside_the_doer(nodes: Nodes, trigger: Trigger, last: int, language: Language, found: Arguments) -> None:
    """ "Prancis mengecam serangan itu bersama Jerman": Germany condemns it too, and is not condemned."""
    told_with = trigger.frame.roles.get("with") is Role.RECIPIENT
    visits = trigger.frame.kind is Kind.VISIT and language.nouns_after and not trigger.passive
    if not (told_with or visits) or trigger.frame.plover is Plover.COOPERATE:
        return
    along = brought_along(nodes, trigger.last, last, language)
    beside = befalls_both(nodes, along, language) if along and told_with else None
    if beside is not None and beside not in found.slots.get("subject", ()):
        found.add("object", along if beside in found.slots.get("object", ()) else [])
    elif along:
        found.slots["with"] = [p for p in found.slots.get("with", ()) if p not in along]
        found.add("subject", along)
