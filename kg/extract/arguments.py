"""Who does what to whom: the arguments of a trigger by position, voice and preposition.

Heuristics over chunks, no parse: a clause runs between conjunctions, relative pronouns and
semicolons; the subject is the nearest actor before the verb that no preposition governs; what
follows fills the object slot until a preposition opens another.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kg.document import DateMention, Phrase, PhraseKind
from kg.extract.clauses import QUOTES, clause
from kg.extract.coordination import companions, coordinated
from kg.extract.governed import governed
from kg.extract.implied import (
    antecedent_at,
    asked_of_others,
    attributed,
    coordinated_verb,
    implied_subject,
    joined_over_aside,
    looks_verbal,
    new_passive,
    of_a_purpose,
    over_aside,
    over_insertion,
    over_relative,
    past_aside,
    possessor,
    toward_before,
    transitive,
)
from kg.extract.nodes import Nodes
from kg.extract.prepositions import (
    MEETING_KINDS,
    anothers_agent,
    is_sequel,
    people_before,
    preposition,
    purpose,
    tells_why,
)
from kg.extract.shared import joined_in, joined_to, opened_by_joint, over_inserted, says_so, undergoing
from kg.extract.subjects import (
    clause_follows,
    joint_before,
    lies_in,
    new_subject,
    owns,
    reaches_outside,
)
from kg.extract.triggers import Bond, Form, Trigger
from kg.language import speech
from kg.language.pack import Language
from kg.language.speech_words import Saying
from kg.model import Kind

Slots = dict[str, list[Phrase]]


@dataclass(slots=True)
class Arguments:
    """The filled slots of one trigger, further events of the same words, places and dates."""

    slots: Slots = field(default_factory=dict)
    sequels: list[Slots] = field(default_factory=list)
    places: list[Phrase] = field(default_factory=list)
    dates: list[DateMention] = field(default_factory=list)
    begin: int = 0
    end: int = 0

    def add(self, slot: str, phrases: Sequence[Phrase]) -> None:
        """Put phrases into a slot, each entity once."""
        held = self.slots.setdefault(slot, [])
        held.extend(p for p in phrases if all(p.entity != h.entity for h in held))


def arguments(nodes: Nodes, trigger: Trigger, stops: Sequence[int], language: Language) -> Arguments:
    """All arguments of a trigger; `stops` are the first nodes of the sentence's other triggers."""
    first, last = clause(nodes, trigger, language)
    main = implied_subject(nodes, first, trigger.first, language)
    last = min(last, main) if main is not None and main > trigger.first else last
    inside = [n.date for n in nodes[trigger.first : trigger.last] if n.date is not None]
    found = Arguments(dates=inside)  # "flew on Monday to Baku"
    own = next((s for s in sorted(stops) if s > trigger.first), last)
    _right(nodes, trigger, min(last, len(nodes)), own, language, found)
    left = subject(nodes, first, trigger, language)
    if trigger.passive:
        agents = [*found.slots.pop("by", []), *_direct_agent(found, trigger, language)]
        left = left or toward_before(nodes, first, trigger, language)
        left = left or undergoing(nodes, first, trigger, language)
        if left:
            found.slots["object"] = []
            found.add("object", left)
        found.add("subject", agents)
    elif trigger.noun:
        found.add("subject", found.slots.pop("by", []))
        found.add("subject", possessor(nodes, trigger, language))
    else:
        found.add("subject", left)
    found.add("company", companions(nodes, first, trigger.first, left, language))
    found.begin, found.end = nodes[trigger.first].begin, nodes[trigger.last - 1].end
    return found


def _direct_agent(found: Arguments, trigger: Trigger, language: Language) -> list[Phrase]:
    """Indonesian: "disambut Presiden X" names the agent without oleh."""
    if not language.nouns_after:
        return []
    return found.slots.pop("object", [])


def subject(nodes: Nodes, first: int, trigger: Trigger | Bond, language: Language) -> list[Phrase]:
    """The actors before a verb, with those coordinated to the nearest one."""
    leads = language.words.clause.gerund_leads
    if (joins := joined_in(nodes, trigger, language)) is not None:
        main = _subject_at(nodes, first, joins, language)
        beside = coordinated(nodes, trigger.first - 2, joins, language)
        return [*(coordinated(nodes, main, first, language) if main is not None else ()), *beside]
    if trigger.form is Form.ING and first < trigger.first and nodes[trigger.first - 1].low in leads:
        nearest = next((n for n in range(trigger.first - 2, -1, -1) if nodes[n].actor), None)
        return coordinated(nodes, nearest, 0, language) if nearest is not None else []
    if pair := joined_over_aside(nodes, first, trigger.first, language):
        return pair
    at = over_aside(nodes, trigger.first, language)
    if asked_of_others(nodes, trigger.first, language):
        return []
    purpose = of_a_purpose(nodes, trigger.first, language) if at is None else None
    if purpose is not None:
        return coordinated(nodes, purpose, 0, language)
    at = past_aside(nodes, first, trigger.first, language) if at is None else at
    at = over_relative(nodes, first, trigger.first, language) if at is None else at
    if at is not None:
        return coordinated(nodes, at, at, language)
    if reaches_outside(nodes, first, trigger.first, language):
        at = _subject_at(nodes, 0, first - 1, language)
        return coordinated(nodes, at, 0, language) if at is not None else []
    at = over_insertion(nodes, first, trigger.first, language)
    at = over_inserted(nodes, first, trigger.first, language) if at is None else at
    if at is not None and at < first:
        return coordinated(nodes, at, 0, language)
    series = joined_to(nodes, first, trigger, language) if isinstance(trigger, Trigger) else None
    before = trigger.first if series is None else series
    at = coordinated_verb(nodes, first, trigger.first, language) if at is None else at
    at = _subject_at(nodes, first, before, language) if at is None else at
    if at is None and first > 0 and nodes[first - 1].low in language.relatives:
        at = antecedent_at(nodes, first - 1, language)
        if at is not None:
            return coordinated(nodes, at, at, language)
    if at is None and (implied := implied_subject(nodes, first, trigger.first, language)) is not None:
        return coordinated(nodes, implied, 0, language)
    joined = (
        at is None
        and first > 0
        and nodes[first - 1].low not in language.relatives
        and nodes[first - 1].low not in language.complementizers
        and joint_before(nodes, first, trigger.first, language) >= first
    )
    joined = joined or (at is None and opened_by_joint(nodes, first, trigger.first, language))
    if joined or (at is None and trigger.form is Form.ING):
        at = _subject_at(nodes, 0, first, language)
        first = 0
    if at is None:
        return []
    return coordinated(nodes, at, first, language)


def _subject_at(nodes: Nodes, first: int, before: int, language: Language) -> int | None:
    """The nearest actor before a verb that is no other verb's object, else the nearest at all."""
    objects: list[int] = []
    for at in range(before - 1, first - 1, -1):
        node = nodes[at]
        if not node.actor or node.phrase is None or node.phrase.modifier:
            continue
        if governed(nodes, at, first, language) or attributed(nodes, at, language) or lies_in(nodes, at):
            continue
        if owns(nodes, at, before):
            objects.append(at)
            continue
        if nodes[at + 1].low == "-" and at + 2 < before and nodes[at + 2].low in language.words.clause.backed:
            continue
        if not _adjacent(nodes, at, before, language) and _is_object(nodes, at, first, language):
            objects.append(at)
            continue
        return at
    return objects[0] if objects else None


def _adjacent(nodes: Nodes, at: int, before: int, language: Language) -> bool:
    """Only auxiliaries stand between the phrase and the verb: "mengajak X berkunjung"."""
    return all(
        n.low in language.auxiliaries or n.low.endswith("ly") for n in nodes[at + 1 : before] if n.low != ","
    ) and not any(n.low == "," for n in nodes[at + 1 : before])


def _is_object(nodes: Nodes, at: int, first: int, language: Language) -> bool:
    """Whether a verb stands right before the phrase."""
    counting = language.numbers if not language.nouns_after else {}
    before = at - 1
    while before >= first and (
        nodes[before].low in language.determiners
        or nodes[before].low in language.possessives
        or nodes[before].low in counting
        or nodes[before].low.isdecimal()
    ):
        before -= 1
    if before < first:
        return False
    word = nodes[before].low
    saying = speech(language.code).verbs.get(word)
    if saying is not None and (language.nouns_after or Saying.THAT in saying):
        return False
    if language.nouns_after:
        return transitive(nodes, before, first, language)
    return word in language.words.clause.object_verbs or (len(word) > 3 and word.endswith("ed"))


@dataclass(slots=True)
class _Reader:
    """Reading on from a trigger: the open slot, the slots that are filled, where other triggers begin."""

    nodes: Nodes
    trigger: Trigger
    own: int
    language: Language
    found: Arguments
    target: Slots
    slot: str
    sequel: bool = False
    aside: bool = False  # inside a relative clause, whose dates and places are its own
    caused: bool = False  # behind what the act is about or came after, whose places are its own
    opened: int = 0  # the node behind the preposition of the open slot
    why: bool = False  # inside what tells why an act was done

    def take(self, at: int) -> None:
        """A date or phrase at node `at` goes where it belongs."""
        node = self.nodes[at]
        if self.why:
            return
        if node.actor and self.slot == "at" and self._toward(at):
            self.slot = "to"
        own = not self.aside or self.trigger.noun  # "... that Trump announced on Wednesday"
        own = own and not (node.date is not None and (node.date.behind or self._of_a_cause(node.date)))
        if node.date is not None and own and (at < self.own or not self.found.dates):
            self.found.dates.append(node.date)
        if (
            node.phrase is not None
            and (at < self.own or self.slot not in ("object", ""))
            and not self._far(at)
        ):
            slot, lies = ("object", True) if self.slot == "doer" else (self.slot, self._lies(at))
            _fill(self.target, slot, node.phrase, self.found, lies)

    def _of_a_cause(self, date: DateMention) -> bool:
        """ "expelled a diplomat over the killing of X in June": the month is that of the killing."""
        acts = self.trigger.frame.kind in (Kind.STATEMENT, Kind.MEASURE)
        return self.caused and acts and date.start.day is None

    def _toward(self, at: int) -> bool:
        """ "menyampaikan nota protes pada Duta Besar Brasil": toward whom, not where."""
        loose = self.nodes[at - 1].low in self.language.words.clause.loose_to
        return loose and self.trigger.frame.kind in (Kind.STATEMENT, Kind.MEASURE)

    def _lies(self, at: int) -> bool:
        """Whether a phrase is what the preposition before it opens: not "di kota itu dimediasi X"."""
        between = self.nodes[self.opened : at]
        loose = sum(n.low.isalpha() for n in between)
        verbal = any(looks_verbal(n.low, self.language) for n in between)
        frame = self.trigger.frame
        apart = self.caused and frame.kind in (Kind.STATEMENT, Kind.MEASURE) and frame.id != "summon"
        return loose < FAR and not verbal and not apart and (not self.aside or self.trigger.noun)

    def _far(self, at: int) -> bool:
        """Indonesian: what a noun belongs to follows it directly."""
        noun = self.slot == "of" and self.trigger.noun and self.language.nouns_after
        if not noun or at <= self.trigger.last + 2 or self.target.get("of"):
            return False
        between = self.nodes[self.trigger.last : at]  # "pengusiran 12 anggota staf misi Rusia"
        plain = all(n.low.isalnum() and not looks_verbal(n.low, self.language) for n in between)
        return not (plain and self.trigger.frame.mode == "expel")

    def _other_verb(self, at: int) -> bool:
        """ "and turned to China": another verb with arguments of its own."""
        return at < len(self.nodes) and looks_verbal(self.nodes[at].low, self.language)

    def _next_verb(self, at: int) -> bool:
        """ "flew to Dubai and went on to Doha": the next verb of the same subject has places of its own."""
        between = self.nodes.lows[at + 1 : self.own]
        joined = at < self.own and not self.language.nouns_after
        return joined and all(w.endswith("ly") or w in self.language.auxiliaries for w in between)

    def _tells_whose(self, at: int) -> bool:
        """ "mengecam serangan yang dilakukan Israel": behind the passive stands who did what is judged."""
        judged = self.trigger.frame.kind is Kind.STATEMENT and not self.trigger.noun
        if not (judged and self.language.nouns_after) or self.target.get("object"):
            return False
        behind = self.nodes[at + 1].low if at + 1 < len(self.nodes) else ""
        return behind in self.language.words.clause.light_passives or new_passive(behind, self.language)

    def reads_over(self, at: int, slot: str) -> bool:
        """Whether a preposition opens nothing: "leaders of Japan", "keputusan yang diambil oleh X"."""
        if slot == "by":
            return self.slot == "doer"
        return slot in ("of", "from") and people_before(self.nodes, at, self.language)

    def _comma(self, at: int) -> None:
        """A comma ends an aside; what a noun belongs to, or a verb does, stands before an attribution."""
        self.aside = self.why = False
        without = self.slot == "of" and self.trigger.noun and not self.target.get("of")
        if without or says_so(self.nodes, at + 1, self.language):
            self.slot = "beyond"

    def word(self, at: int) -> bool:
        """What a word that is no preposition does to the open slot; True when reading ends."""
        word = self.nodes[at].low
        self.caused = self.caused or word in self.language.words.place.causes
        if word in self.language.coordinators and word != "," and self._other_verb(at + 1):
            return True
        joint = word in self.language.coordinators and word != ","
        if joint and self.trigger.noun and self.language.nouns_after and at + 1 == self.own:
            return True  # "kunjungan X ke Y dan pertemuan X dengan Z"
        second = self.slot == "between" and len(self.target.get("between", ())) == 1
        clausal = joint and not self.trigger.noun and not second
        if clausal and (self._next_verb(at) or clause_follows(self.nodes, at + 1, self.language)):
            return True
        new_clause = word != "," and self.nodes[at - 1].low == "," and not self.target.get(self.slot)
        if word in self.language.coordinators and new_clause:
            return True  # "urged both to talk, and Angola kept silent"
        if word == "," and new_subject(self.nodes, at + 1, self.language):
            return True  # "kunjungan PM Jepang ke Indonesia, Roy menyebut"
        if word == ",":
            self._comma(at)
        if word in self.language.copulas and self.trigger.frame.kind is Kind.APPOINTMENT:
            self.slot = "beyond"  # "dilantik menjadi Presiden RI": what he becomes
            return False
        if word in self.language.coordinators and is_sequel(self.nodes, at, self.language):
            self.target = {}
            self.found.sequels.append(self.target)
            self.sequel = True
        elif word in self.language.complementizers:
            self.slot = "of" if self.trigger.noun and at == self.trigger.last else "clause"
        elif word in self.language.relatives:
            self.slot, self.aside = ("doer" if self._tells_whose(at) else "relative"), True
        elif word in QUOTES and at > self.trigger.last:
            return True
        elif (new_passive(word, self.language) and (self.slot in NEAR_SLOTS or self.trigger.noun)) or (
            at >= self.own and not self.sequel and self.slot in ("object", "")
        ):
            self.slot = "beyond"
        return False


FAR = 5
"""Words between a preposition and a place from which the place is another thing's."""


def _right(nodes: Nodes, trigger: Trigger, last: int, own: int, language: Language, found: Arguments) -> None:
    """Fill slots from what follows the trigger."""
    slot = "object"
    if trigger.noun:
        slot = language.prepositions.get(nodes[trigger.last - 1].low, "of" if language.nouns_after else "")
    joint = nodes[trigger.last - 1].low
    if trigger.noun and (joint in language.complementizers or joint in language.relatives):
        slot = "of"  # "talks that delegations from Turkey and Russia held"
    if language.prepositions.get(nodes[trigger.last - 1].low) == "near":
        slot = "near"  # "clashed near Rutshuru"
    reader = _Reader(nodes, trigger, own, language, found, found.slots, slot, opened=trigger.last)
    at, english = trigger.last, not language.nouns_after
    while at < last:
        node = nodes[at]
        stepped = preposition(nodes, at, language) if node.low else None
        reader.why = reader.why or tells_why(nodes, at, trigger, language)
        if stepped and trigger.frame.kind in MEETING_KINDS and purpose(nodes, at, language):
            return  # "menelepon X untuk menyampaikan hasil percakapannya dengan Y"
        if stepped is None:
            if node.low and reader.word(at):
                return
            reader.take(at)
            at += 1
        elif reader.reads_over(at, stepped[0]):
            at = stepped[1]
        elif stepped[0] == "by" and at > trigger.last and anothers_agent(nodes, trigger.last, at, language):
            reader.slot, at = "beyond", stepped[1]  # "a truce brokered by Angola"
        else:
            before = nodes[at - 1].low if at else ""
            if (
                stepped[0] == "of"
                and (
                    reader.slot in ("at", "near")
                    or (reader.slot == "object" and trigger.frame.kind is Kind.VISIT)
                )
                and before in language.words.place.place_kinds
            ):
                at = stepped[1]  # "in the Saudi port of Jeddah"
                continue
            reader.caused = reader.caused or node.low in language.words.place.causes
            about = reader.slot == "about" and trigger.frame.kind is Kind.MEASURE and language.nouns_after
            inner = about and bool(found.slots.get("about"))
            listed = reader.slot in LISTED or (reader.slot == "object" and not trigger.passive)
            listing = stepped[0] == "including" and listed
            reader.slot, at = (reader.slot, stepped[1]) if listing else stepped
            if inner and reader.slot in ("to", "from", "with", "for"):
                reader.slot = "beyond"  # "sanksi atas pengiriman rudal Iran ke Rusia"
            if (
                reader.slot == "of"
                and trigger.noun
                and at - 1 > trigger.last
                and before.isalpha()
                and english
            ):
                reader.slot = "beyond"  # "a visit to Laos at the invitation of X"
            reader.opened = at
            if at > own and reader.slot not in ("at", "by"):
                return


LISTED = frozenset({"from", "to", "with", "against", "between", "for"})
"""Slots that "yakni" fills with names: "dari empat negara, yakni A, B dan C"."""

NEAR_SLOTS = frozenset({"object", "of", "with", "between", "relative", "by", "against"})
"""Slots that another predicate closes."""


def _fill(target: Slots, slot: str, phrase: Phrase, found: Arguments, lies: bool) -> None:
    if (
        lies
        and not phrase.modifier
        and slot in ("at", "near")
        and (phrase.place is not None or phrase.kind is PhraseKind.PLACE)
    ):
        found.places.append(phrase)
    held = target.setdefault(slot, [])
    if all(h.entity != phrase.entity for h in held):
        held.append(phrase)
