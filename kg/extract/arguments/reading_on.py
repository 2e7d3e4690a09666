"""Reading on from a trigger: what follows fills the object slot until a preposition opens another."""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.document import DateMention
from kg.extract.arguments import gapping
from kg.extract.arguments.done_by_another import done_by_another, talked_of, tells_whose
from kg.extract.arguments.ends_there import (
    accredited_to,
    active_verb,
    acts_on_others,
    agent_is_told,
    all_asked,
    another_stance,
    befalls_others,
    between_others,
    carries,
    joined_in_doing,
    of_what_is_to_be_done,
    only_backs,
    only_names,
    other_verb,
    said_after_it,
    tells_of_a_place,
)
from kg.extract.arguments.main_verbs import does_itself
from kg.extract.arguments.past_the_next import WHAT, behind_by, past_the_next, wants
from kg.extract.arguments.reach import APPOSED, FARTHEST, NEAR_SLOTS, SAID_BEFORE, SAID_OR_DONE
from kg.extract.arguments.says_so import cites, says_beside, says_so
from kg.extract.arguments.what_it_did import is_done_to, lists_whom, names_what_is_done, of_the_doer, strikes
from kg.extract.clauses.behind_things import is_a_thing
from kg.extract.clauses.coordination import of_a_region
from kg.extract.clauses.edges import did_likewise, set_off
from kg.extract.clauses.far_arguments import main_verb_behind
from kg.extract.clauses.lists import closes_the_opening
from kg.extract.clauses.prepositions import (
    MEETING_KINDS,
    behind_a_noun,
    first_slot,
    is_sequel,
    judged_as,
    leads_delegation,
    named_so,
    next_appointee,
    opens_nothing,
    preposition,
    purpose,
    slot_of_a_sequel,
    stands_by,
    suffers,
    tells_why,
    what_he_is_to_do,
)
from kg.extract.clauses.several_fronted import several_fronted
from kg.extract.clauses.shared import goes_on_placing, past_its_leader, quotes_a_word
from kg.extract.clauses.subjects import clause_follows, new_subject, series_goes_on
from kg.extract.slots import LYING, Arguments, Slots, fill
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.absolutes import absolute_opens
from kg.extract.words.nodes import QUOTES, Nodes
from kg.extract.words.predicates import inverts
from kg.extract.words.verbal import before_day, looks_verbal, new_passive, tells_which_day, verb_led_to
from kg.find.scene import GENITIVES
from kg.language.pack import Language
from kg.language.traits import Trait
from kg.model import Kind, Plover, Role


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
    outer: Arguments = field(default_factory=Arguments)  # of the first event of the verb
    why: bool = False  # inside what tells why an act was done
    judged: bool = False  # behind "sebagai": what is judged is told before it
    apposed: bool = False  # behind a noun beside what was told: ", the first time that a member of Y ..."
    widened: str = ""  # the slot that a place stands behind: "ke tiga negara di Afrika"
    attributed: bool = False  # behind ", X said": where and beside whom that was said
    main: int | None = None  # Indonesian: the main verb, where the trigger stands in a relative clause

    def take(self, at: int) -> None:
        """A date or phrase at node `at` goes where it belongs."""
        node = self.nodes[at]
        passed = gapping.next_stop(self.nodes, self.trigger, self.own, at, self.language)
        passed |= gapping.of_what_it_followed(self.trigger, self.slot, self.caused and at >= self.own)
        talked = self.aside and talked_of(self.nodes, self.trigger, at, self.language)
        if self.why or passed or talked or only_backs(self.nodes, at, self.trigger, self.language):
            return
        if node.actor and self.slot == "at" and self._toward(at):
            self.slot = "to"
        listed = self.slot == "for" and bool(self.target.get("object"))
        listed = listed and next_appointee(self.nodes, at, self.trigger, self.language)
        if listed or self._back_to_object(at):
            self.slot = "object"
        own = not self.aside or self.trigger.noun  # "... that Trump announced on Wednesday"
        own = own and not (node.date is not None and (node.date.behind or self._of_a_cause(node.date, at)))
        if node.date is not None and own and (at < self.own or not self.found.dates):
            self.found.dates.append(node.date)
        if node.date is not None and self.slot == "at" and not self.target and self._right_behind(at):
            self.slot = first_slot(self.nodes, self.trigger, self.language)  # "met on Friday President Xi"
        if (
            node.phrase is not None
            and (at < self.own or self.slot not in ("object", ""))
            and not self._far(at)
        ):
            doer = of_the_doer(self.trigger) if self.slot == "doer" else ""
            fill(self.target, doer or self.slot, node.phrase, self.found, bool(doer) or self._lies(at))

    def _right_behind(self, at: int) -> bool:
        """Whether a day at node `at` stands right behind a verb, whose object is yet to come."""
        leads = self.language.words.verb.before_days
        between = self.nodes.lows[self.trigger.last : at]
        return not self.trigger.noun and not self.trigger.passive and leads.issuperset(between)

    def _of_a_cause(self, date: DateMention, at: int) -> bool:
        """ "expelled a diplomat over the killing of X in June", "praised Peru's 3 June offer": its day."""
        acts = self.trigger.frame.kind in SAID_OR_DONE
        owned = self.nodes[at - 1].low in GENITIVES and not self.trigger.noun
        return acts and (owned or (self.caused and date.start.day is None))

    def _toward(self, at: int) -> bool:
        """ "menyampaikan nota protes pada Duta Besar Brasil": toward whom, not where."""
        loose = self.nodes[at - 1].low in self.language.words.deed.loose_to
        return loose and self.trigger.frame.kind in SAID_OR_DONE

    def _lies(self, at: int) -> bool:
        """Whether a phrase is what the preposition before it opens: not "di kota itu dimediasi X"."""
        loose = sum(n.low.isalpha() for n in self.nodes[self.opened : at])
        verbal = verb_led_to(self.nodes, self.opened, at, self.language)
        frame = self.trigger.frame
        apart = self.caused and frame.kind in SAID_OR_DONE and Trait.SUMMONS not in frame.traits
        return loose < FAR and not verbal and not apart and (not self.aside or self.trigger.noun)

    def _far(self, at: int) -> bool:
        """Indonesian: what a noun belongs to follows it directly."""
        noun = self.slot == "of" and self.trigger.noun and self.language.nouns_after
        if not noun or at <= self.trigger.last + 2 or self.target.get("of"):
            return False
        between = self.nodes[self.trigger.last : at]  # "pengusiran 12 anggota staf misi Rusia"
        plain = all(n.low.isalnum() and not looks_verbal(n.low, self.language) for n in between)
        return not (plain and self.trigger.frame.mode == "expel")

    def _next_verb(self, at: int) -> bool:
        """ "flew to Dubai and went on to Doha": the next verb of the same subject has places of its own."""
        between = self.nodes.lows[at + 1 : self.own]
        joined = at < self.own and not self.language.nouns_after
        return joined and all(self.language.before_verbs(word) for word in between)

    def _slot_of_relative(self, at: int) -> str:
        """What a relative pronoun opens: whose deed is judged, or more about what stands before it."""
        told = tells_whose(self.nodes, at, self.trigger, self.target, self.language)
        return "doer" if told else "relative"

    def reads_over(self, at: int, slot: str) -> bool:
        """Whether a preposition opens nothing: "leaders of Japan", "keputusan yang diambil oleh X"."""
        if slot == "by":
            return self.slot == "doer" or self._led(at)
        if slot == "other" and at == self.trigger.last:
            return judged_as(self.nodes, self.trigger, self.language)
        if slot == "other" and named_so(self.nodes, self.trigger, at, self.language):
            return True
        counted = self.language.nouns_after and slot == "from" and at > 0
        if counted and self.nodes[at - 1].low in self.language.quantities:
            return True  # "mengusir lebih dari seratus diplomat Rusia"
        return opens_nothing(self.nodes, at, slot, self.trigger, self.language)

    def gap(self, at: int) -> int | None:
        """Where to read on behind a conjunction that leads another event of the same verb; None elsewhere."""
        went = gapping.another_pair(self.nodes, self.trigger, at, self.target, self.language)
        if went is not None and (self.found.dates or self.trigger.passive):
            return self._opens_next(*went)
        behind = gapping.behind_joint(self.nodes, at, self.language)
        acting = self.trigger.frame.kind in SAID_OR_DONE and not self.trigger.noun
        asked = (self.nodes, self.trigger, at, self.language)
        givers, past = gapping.another_giver(*asked) if acting else ([], at)
        acting = acting and (bool(self.target) or self.language.nouns_after)  # "dan Kanada empat"
        people = givers or (gapping.second_actor(self.nodes, at, self.language) if acting else [])
        told = bool(self.found.dates or self.found.places)
        if not (people or (behind and gapping.second_event(*asked[:3], told, self.language))):
            return None
        own = self.nodes[at + 2].low in self.language.possessives
        slots = {**({} if own else self.target), "subject": people} if people else {}
        past = past if givers else gapping.past_both(self.nodes, at, self.language)
        return self._opens_next(slots, past if people else behind or at)

    def _opens_next(self, slots: Slots, behind: int) -> int:
        """Reads on from the node `behind` for another event of the same verb."""
        gap = Arguments(slots)
        self.outer.gaps.append(gap)
        self.found, self.target, self.slot, self.sequel = gap, gap.slots, "object", True
        return behind

    def _led(self, at: int) -> bool:
        """ "received a delegation led by X": X is received with it."""
        if not leads_delegation(self.nodes, at, self.language):
            return False
        self.slot = "object" if self.slot == "beyond" else self.slot
        return True

    def _back_to_object(self, at: int) -> bool:
        """ "received at the palace Qatar's minister X": behind the place stands whom he received."""
        before, filled = self.nodes[at - 1], self.target.get("object")
        met = self.trigger.frame.roles.get("object") is not None and not filled and "at" in self.target
        dated = before_day(self.nodes, at - 1, self.language) < at - 1  # "at the palace on Thursday night X"
        placed = dated or (self.slot == "at" and before.phrase is not None and not before.actor)
        return self.nodes[at].actor and met and placed and not (self.trigger.noun or self.trigger.passive)

    def _clause_behind(self, at: int) -> bool:
        """ "menyumbang dana bagi ASEAN dan Menlu X berterima kasih": another clause stands there."""
        plain = self.nodes[self.trigger.first].low in self.language.words.verb.plain_verbs
        thing = at - 2 >= self.trigger.last and (plain or is_a_thing(self.nodes, at - 2, self.language))
        other = (self.slot != "object" or thing) and new_subject(self.nodes, at, self.language)
        return other or clause_follows(self.nodes, at, self.language)

    def _comma(self, at: int) -> None:
        """A comma ends an aside; what a noun belongs to, or a verb does, stands before an attribution."""
        self.aside, self.why = self.aside and goes_on_placing(self.nodes, at), False
        self.apposed |= behind_a_noun(self.nodes, at + 1, self.trigger, self.target, self.language)
        without = self.slot == "of" and self.trigger.noun and not self.target.get("of")
        told = self.slot == "at" or (bool(self.target.get(self.slot)) and not self.trigger.noun)
        verb = told if not self.language.nouns_after else not self.trigger.noun
        verb = verb and active_verb(self.nodes, at + 1, self.language)  # "bans on X, accusing Y": not on Y
        asked = (self.nodes, at + 1, self.language)
        self.attributed = says_so(*asked) or (verb and says_beside(*asked))
        self.slot = "beyond" if without or verb or self.attributed else self.slot

    def _ends_before(self, at: int) -> bool:
        """ "... dan beralih", "... akan dimulai secepatnya, kata Reina": another verb, or who says so."""
        word = self.nodes[at].low
        if tells_of_a_place(self.nodes, at, self.language):
            return True
        said = self.language.nouns_after and (
            word in self.language.sayings or (not word.startswith("di") and inverts(word, self.language))
        )  # "..., demikian lapor harian X"
        if cites(self.nodes, at, self.language) or (said and self.nodes[at - 1].low in SAID_BEFORE):
            return True
        if word == ",":
            if self.trigger.frame.kind in SAID_OR_DONE and absolute_opens(self.nodes, at, self.language):
                return True
            by = self.slot == "by" and bool(self.target.get("by"))
            told = by and agent_is_told(self.nodes, at, self.trigger, self.language)
            return told and preposition(self.nodes, at + 1, self.language) is None
        if word not in self.language.coordinators:
            return False
        stance = another_stance(self.nodes, at, self.trigger, self.target, self.language)
        return stance or other_verb(self.nodes, at + 1, self.language)

    def word(self, at: int) -> bool:
        """What a word that is no preposition does to the open slot; True when reading ends."""
        word = self.nodes[at].low
        self.caused = self.caused or word in self.language.words.place.causes
        if (
            tells_of_a_place(self.nodes, at, self.language)
            or (at == self.own and of_what_is_to_be_done(self.nodes, at, self.trigger, self.language))
            or self._main_verb(at)
            or did_likewise(self.nodes, at, self.language)
            or self._ends_before(at)
        ):
            return True
        joint = word in self.language.coordinators and word != ","
        ends = at + 1 == self.own or at + 1 >= len(self.nodes)
        if joint and self.trigger.noun and (ends or self.nodes[at + 1].low in self.language.possessives):
            return True  # "kunjungan X ke Y dan pertemuan X dengan Z", "attend the summit and meet X"
        second = self.slot == "between" and len(self.target.get("between", ())) == 1
        clausal = joint and not self.trigger.noun and not second
        pair = clausal and (
            all_asked(self.nodes, at, self.trigger, self.target, self.language)
            or joined_in_doing(self.nodes, at, self.trigger, self.language)
        )
        if clausal and not pair and (self._next_verb(at) or self._clause_behind(at + 1)):
            return True
        new_clause = word != "," and self.nodes[at - 1].low == "," and not self.target.get(self.slot)
        if word in self.language.coordinators and new_clause:
            return True  # "urged both to talk, and Angola kept silent"
        if word == "," and (
            new_subject(self.nodes, at + 1, self.language)
            or series_goes_on(self.nodes, at, self.language)
            or closes_the_opening(self.nodes, at, self.language)
            or (self.trigger.noun and several_fronted(self.nodes, at + 1, self.language))
        ):
            return True  # "kunjungan PM Jepang ke Indonesia, Roy menyebut"
        if word == ",":
            self._comma(at)
        if word in self.language.copulas and self.trigger.frame.kind is Kind.APPOINTMENT:
            self.slot = "beyond"  # "dilantik menjadi Presiden RI": what he becomes
            return False
        if word in self.language.coordinators and is_sequel(self.nodes, at, self.language):
            self.slot = slot_of_a_sequel(self.nodes, at, self.target, self.slot, self.language)
            self.target = {}
            self.found.sequels.append(self.target)
            self.sequel = True
        elif word in self.language.complementizers:
            whose = self.trigger.frame.roles.get("of") is Role.ACTOR  # "seruan agar X mundur": not X calls
            whats = self.trigger.noun and at == self.trigger.last and not whose
            whats = whats and not said_after_it(self.nodes, self.trigger, self.language)
            itself = whats and does_itself(self.nodes, at + 1, self.language)
            itself = itself or set_off(self.nodes, at, self.language)
            for_what = word in self.language.words.status.urging and self.trigger.frame.kind is Kind.MEASURE
            for_what = for_what or tells_which_day(self.nodes, at, self.language)
            self.slot = "relative" if itself else "of" if whats else "beyond" if for_what else "clause"
        elif word in self.language.relatives and not only_names(self.nodes, at, self.language):
            self.slot, self.aside = self._slot_of_relative(at), True
        elif word in QUOTES and at > self.trigger.last:
            return not (self.language.nouns_after and quotes_a_word(self.nodes, at))
        elif self._closes(at, word):
            self.slot = "by" if carries(self.trigger, word, self.language) else "beyond"
        return False

    def reaches_past_the_next(self, at: int) -> bool:
        """Whether the open slot still belongs to the trigger, behind the next one of the sentence."""
        reaches = past_the_next(self.nodes, self.trigger, self.own, at, self.target, self.slot, self.language)
        if reaches and self.slot in WHAT and not wants(self.trigger, self.target, self.slot):
            self.slot = "beyond"
        return reaches

    def _main_verb(self, at: int) -> bool:
        """Whether the main verb stands at a node, behind a relative clause or the noun of an act."""
        if self.language.nouns_after:
            return at == self.main
        return befalls_others(self.nodes, at, self.trigger, self.language)

    def _closes(self, at: int, word: str) -> bool:
        """Whether another predicate or event closes the open slot."""
        filled = bool(self.target.get(self.slot))
        another = new_passive(word, self.language) and (self.slot in NEAR_SLOTS or self.trigger.noun)
        another = another and not names_what_is_done(self.trigger, at, word, self.language)
        another |= acts_on_others(self.nodes, at, self.trigger, self.language)
        if self.slot == "of":
            another |= filled and strikes(self.trigger, word, self.language)
            another |= self.trigger.noun and self._is_pointed_at(at, word)
        beyond = at >= self.own and not self.sequel and self.slot in ("object", "")
        blamed = done_by_another(self.nodes, at, self.trigger, self.slot, filled, self.language)
        return another or beyond or blamed  # "Di sela KTT itu ia bertemu X"

    def _is_pointed_at(self, at: int, word: str) -> bool:
        """ "KTT itu" is the last word on it, but for "kunjungan itu dilakukan X"."""
        passives = self.language.words.verb.light_passives
        return word in self.language.demonstratives and passives.isdisjoint(self.nodes.lows[at + 1 : at + 2])

    def opens(self, at: int, slot: str, behind: int) -> None:
        """Open the slot of a preposition at `at`, behind which reading goes on at `behind`."""
        trigger, english, node = self.trigger, not self.language.nouns_after, self.nodes[at]
        others = between_others(self.nodes, at, slot, trigger, self.language, self.caused)
        others = others or what_he_is_to_do(self.nodes, trigger, at, self.target, self.language)
        self.aside = self.aside and not (slot == "at" and past_its_leader(self.nodes, at, self.language))
        if others or accredited_to(self.nodes, at, slot, trigger, self.language):
            self.slot = "beyond"
            return
        if slot == "help" and slot not in trigger.frame.roles:
            slot = "object"  # "pledged loans to help Seoul"
        if self.sequel and english and node.low == self.nodes[trigger.last - 1].low:
            slot = "object"  # "spoke to X and, later, to Y": the verb ends in its preposition
        before = self.nodes[at - 1].low if at else ""
        lying = self.slot in LYING or (self.slot == "object" and trigger.frame.kind is Kind.VISIT)
        if slot == "of" and lying and before in self.language.words.place.place_kinds:
            return  # "in the Saudi port of Jeddah"
        struck = slot == "against" and trigger.frame.plover is Plover.ASSAULT  # "serangan terhadap X di Y"
        self.caused = self.caused or (node.low in self.language.words.place.causes and not struck)
        about = self.slot == "about" and trigger.frame.kind is Kind.MEASURE and not english
        inner = about and "about" in trigger.frame.roles and bool(self.outer.slots.get("about"))
        listed = lists_whom(trigger, self.slot, self.target)
        listed |= self.slot == "of" and english and trigger.frame.kind in SAID_OR_DONE and not trigger.noun
        if slot == "including" and self.slot == "at" and of_a_region(self.nodes, self.opened, at, behind):
            named = trigger.frame.kind is Kind.APPOINTMENT  # "melantik 16 dubes di Istana, antara lain X"
            self.slot = "object" if named else self.widened or "at"
            if self.nodes[self.opened - 2].low in self.language.words.office.realm_words:
                del self.found.places[-1:]  # where the countries lie
        elif slot != "including" or not listed:
            self.widened, self.slot = (self.slot if listed else ""), slot
        reason = self.nodes[self.opened - 1].low in self.language.copulas and not english
        reason = reason and trigger.frame.kind is not Kind.APPOINTMENT  # "melantik X sebagai dubes di Y"
        if self.judged and self.slot in ("against", "for", "of", "to", "with"):
            self.slot = "beyond"  # "mengutuk peluncuran itu sebagai pelanggaran terhadap sanksi PBB"
        judging = trigger.frame.plover is Plover.ACCUSE and not trigger.noun and not english
        self.judged = self.judged or (judging and node.low in self.language.copulas)
        if reason and self.opened > trigger.last and self.target.get("object"):
            self.slot = "beyond"  # "mengusir diplomat X sebagai solidaritas terhadap Y"
        again = slot == "to" and self.caused and trigger.frame.kind is Kind.STATEMENT and not english
        if self.attributed or (again and self.target.get("to")):
            self.slot = "beyond"  # "memprotes kepada Malaysia atas konsesi dari Petronas kepada Shell"
        brought = self.aside and Trait.RECEIVES in trigger.frame.traits and not english
        if (inner or brought) and self.slot in ("to", "from", "with", "for"):
            self.slot = "beyond"  # "sanksi atas kiriman X ke Y", "menerima X, yang membawa surat dari Y"
        parted = behind - 1 > trigger.last and before.isalpha() and english
        if self.slot == "of" and trigger.noun and parted and not is_done_to(trigger, before, self.language):
            self.slot = "beyond"  # "a visit to Laos at the invitation of X"
        only_mediates = slot == "with" and stands_by(self.nodes, at, trigger, self.language)
        apart = only_mediates or (self.apposed and self.slot in APPOSED)
        apart |= suffers(self.nodes, at, slot, trigger, self.language) and not wants(
            trigger, self.target, slot
        )
        self.slot = "beyond" if apart else self.slot
        self.opened = behind


FAR = 5
"""Words between a preposition and a place from which the place is another thing's."""


def read_on(
    nodes: Nodes, trigger: Trigger, last: int, own: int, language: Language, found: Arguments
) -> None:
    """Fill slots from what follows the trigger."""
    slot = first_slot(nodes, trigger, language)
    reader = _Reader(
        nodes, trigger, own, language, found, found.slots, slot, opened=trigger.last, outer=found
    )
    reader.main = main_verb_behind(nodes, trigger, language)
    at, last = trigger.last, min(last, trigger.last + FARTHEST)
    while at < last:
        node = nodes[at]
        if (behind := reader.gap(at)) is not None:
            at = behind
            continue
        stepped = preposition(nodes, at, language) if node.low else None
        reader.why = reader.why or tells_why(nodes, at, trigger, language)
        if stepped and trigger.frame.kind in MEETING_KINDS and purpose(nodes, at, language):
            if language.nouns_after:
                return  # "menelepon X untuk menyampaikan hasil percakapannya dengan Y"
            reader.slot, at = "beyond", at + 1  # "met X to discuss Sudan in Vienna"
            continue
        if stepped is None:
            if node.low and reader.word(at):
                return
            reader.take(at)
            at += 1
        elif reader.reads_over(at, stepped[0]):
            at = stepped[1]
        elif stepped[0] == "by" and (slot := behind_by(nodes, trigger, reader.target, at, language)):
            reader.slot, at = slot, stepped[1]  # "a truce brokered by Angola"
        else:
            reader.opens(at, *stepped)
            if stepped[1] > own and not reader.reaches_past_the_next(at):
                return
            at = stepped[1]
