"""What a language pack holds: words and frames as data, read by an engine that knows no language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kg.language.function_words import FunctionWords
from kg.language.traits import Trait
from kg.model import Kind, Plover, Role, Status

Roles = Mapping[str, Role]
"""From an argument slot (`subject`, `object`, or a preposition's slot such as `with`) to a role."""

MUTUAL: Roles = {slot: Role.ATTENDEE for slot in ("subject", "object", "with", "between", "of")}
TOWARD: Roles = {
    "subject": Role.ACTOR,
    "object": Role.RECIPIENT,
    "clause": Role.RECIPIENT,
    "to": Role.RECIPIENT,
    "against": Role.RECIPIENT,
    "from": Role.RECIPIENT,
    "of": Role.RECIPIENT,
    "for": Role.RECIPIENT,
    "about": Role.RECIPIENT,
    "with": Role.RECIPIENT,
    "by": Role.RECIPIENT,  # "dismissed claims by X"; the agent of a passive is its subject
}
VISITING: Roles = {
    "subject": Role.VISITOR,
    "of": Role.VISITOR,
    "object": Role.HOST,
    "to": Role.HOST,
    "at": Role.HOST,
    "through": Role.HOST,
}
RECEIVING: Roles = {"subject": Role.HOST, "object": Role.ATTENDEE, "with": Role.ATTENDEE}
SIGNING: Roles = {slot: Role.SIGNATORY for slot in ("subject", "with", "between", "of")}
"""In a signing everyone signs."""
APPOINTING: Roles = {"subject": Role.ACTOR, "object": Role.APPOINTEE, "of": Role.APPOINTEE}
TAKING_OFFICE: Roles = {"subject": Role.APPOINTEE}


@dataclass(frozen=True, slots=True)
class Frame:
    """One way of telling an event.

    `verbs` are lemmas (English; the first word is inflected) or active forms (Indonesian),
    `passives` forms whose subject undergoes (Indonesian di-; English passives are found by the
    engine), `nouns` event nouns; alternatives are parted by `|`. `need` are words or phrases of which one must
    stand in the clause, `avoid` those of which none may; see also `requires` and `avoid_next`. `example` must
    match, `counter` must not.
    """

    id: str
    kind: Kind
    plover: Plover | None
    roles: Roles
    example: str
    counter: str
    verbs: str = ""
    passives: str = ""
    nouns: str = ""
    words: str = ""  # fixed words that act as an active verb: "would not"
    need: str = ""
    also: str = ""  # further words of which one must stand in the clause
    lead: str = ""  # words of which one must stand before the trigger: who does it
    close: bool = False  # the needed word stands among the first words behind the trigger
    avoid: str = ""
    mode: str | None = None
    contexts: tuple[str, ...] = ()
    status: Status = Status.HELD
    receiving: bool = False  # an ambassador's recall is toward the country that received him
    host_acts: bool = False  # in the passive without an agent, the country that received the envoy did it
    elsewhere: bool = False  # what it is done to is brought away: the place of the act is not its recipient
    doer: str = ""  # the only kind of actor that does it: no country is "in Beijing", only courts rule
    weak: bool = False  # a noun that tells an event only with a participant of its own
    ends: bool = False  # the day told is the last of what it tells: "left Rwanda after a three-day visit"
    dated: bool = False  # tells an event only with a day: "left Accra for Togo" alone is in passing
    requires: str = ""  # slots of which one must be filled: "membahas X dengan Y" is a talk only with the Y
    obliges: bool = False  # its subject is asked or blamed, by whoever says so: "Togo must withdraw, X said"
    toward: str = ""  # the only kind of actor it is done to: one calls on a person
    avoid_behind: str = ""  # words of which none may stand among those behind: "called on X to resign"
    traits: frozenset[Trait] = frozenset()  # what the engine must know of it beside kind and type
    avoid_next: str = ""  # words of which none may stand right behind: what is asked of one's own citizens


@dataclass(frozen=True, slots=True)
class Tie:
    """A way of saying what someone does in an event told elsewhere: opens, chairs, hosts, attends it.

    `verbs` and `passives` as in `Frame`; `states` are words whose subject takes part whatever their
    form ("present", "hadir"). With `sends` the verb's object takes part ("sent its minister").
    With `holds` the subject takes the part that the event's own frame gives to its subject.
    """

    id: str
    role: Role
    example: str
    counter: str
    verbs: str = ""
    passives: str = ""
    states: str = ""
    sends: bool = False
    misses: bool = False  # whoever does it is not there: "stayed away from", "was absent from"
    holds: bool = False
    envoys: bool = False  # only of a delegation: "headed the Kenyan delegation", not "headed the ministry"
    announces: bool = False  # tells of an event that others may have brought about
    tells: bool = False  # whoever announces an act of his own country is an actor in it
    of_it: bool = False  # its subject is the event, by its noun: "the meeting included X"
    between: bool = False  # only where the event's noun and those between whom it is stand right behind
    agent: bool = False  # a passive that tells who holds it only where he stands right behind
    follows: bool = False  # only where the gathering stands before it: "met under the leadership of X"
    does: bool = False  # whoever begins or completes an act that a noun tells does it
    avoid: frozenset[str] = (
        frozenset()
    )  # words behind the verb with which nobody takes part: "as an observer"
    told: frozenset[Kind] = frozenset()  # of the event of these kinds that was told last: "X looked on"


@dataclass(frozen=True, slots=True)
class Language:
    """The tables of one language. All words are lower case."""

    code: str
    words: FunctionWords  # small words: of clauses, status, place and names
    gazetteer_languages: tuple[str, ...]
    frames: tuple[Frame, ...]
    ties: tuple[Tie, ...]
    prepositions: Mapping[str, str]  # word (or words) -> slot
    coordinators: frozenset[str]
    relatives: frozenset[str]  # which, who, yang
    complementizers: frozenset[str]  # that, bahwa
    former: frozenset[str]
    modifiers: frozenset[str]  # acting, host: may stand inside a title without changing whose it is
    honorifics: frozenset[str]
    determiners: frozenset[str]
    demonstratives: frozenset[str]  # this, itu, tersebut: point back
    persons: Mapping[str, str]  # pronoun -> gender "m", "f" or ""
    plurals: frozenset[str]  # they, both, mereka
    possessives: frozenset[str]  # his, her, their
    negations: frozenset[str]
    plans: frozenset[str]
    cancels: frozenset[str]
    conditions: frozenset[str]
    denials: frozenset[str]
    auxiliaries: frozenset[str]
    passive_auxiliaries: frozenset[str]
    government: frozenset[str]  # government, leaders, pemerintah: stand for their country
    people: frozenset[str]  # diplomats, troops: belong to their country
    numbers: Mapping[str, int]
    members: frozenset[str]  # countries, members, negara, anggota
    without: frozenset[tuple[str, ...]]  # minus, except, tanpa
    counterpart: frozenset[str]  # counterpart, mitra
    of_words: frozenset[str]  # between an office and what it is an office of
    to_words: frozenset[str]  # between an ambassador and the receiving country
    also_office: frozenset[str]  # and, merangkap: joins two offices of one person
    name_particles: frozenset[str]
    nouns_after: bool  # Indonesian: what a noun belongs to follows it directly
    person_nouns: frozenset[str]  # official, diplomat: a person known by country alone
    copulas: Mapping[str, bool]  # between a person and an office; true: formerly
    two: frozenset[str]  # both, the two, kedua
    event_heads: Mapping[str, Kind]  # conference, summit, ktt: heads of event names
    event_words: Mapping[str, str] = field(default_factory=dict)  # perhelatan, event -> kinds it may mean
    themes: tuple[str, ...] = ()  # before a theme in quotation marks
    levels: Mapping[str, str] = field(default_factory=dict)  # "ministerial", "setingkat menteri" -> level
    ministries: Mapping[str, str] = field(default_factory=dict)  # surface -> body
    ministry_patterns: tuple[str, ...] = ()  # "{} ministry": with a portfolio's name
    sayings: frozenset[str] = frozenset()  # "said", "kata": before the name of whoever is quoted
    endings: frozenset[str] = frozenset()  # ended, berakhir: before the last day of an event
    anniversaries: frozenset[str] = (
        frozenset()
    )  # peringatan, anniversary: what follows is remembered, not held
    adverbial: tuple[str, ...] = ()  # the ending "-ly"; a language without such endings has none
    gerund: tuple[str, ...] = ()  # "-ing"
    past: tuple[str, ...] = ()  # "-ed", of most verbs in the past and of participles
    several: tuple[str, ...] = ()  # "-s", of nouns of several things
    durations: frozenset[str] = frozenset()  # day, hari: behind a number
    earlier: frozenset[str] = frozenset()  # previously, sebelumnya: another, earlier event
    sports: frozenset[str] = frozenset()  # words of matches and markets, which are no diplomacy
    locatives: frozenset[str] = frozenset()  # in, at, di: what follows is a place
    also: frozenset[str] = frozenset()  # juga, kini: between a relative pronoun and another title
    forces: frozenset[str] = frozenset()  # pasukan, drone: no part of a country's name, though capitalised
    victims: frozenset[str] = frozenset()  # korban: of whom a place behind "di" is told
    ceremonies: frozenset[str] = frozenset()  # upacara, pelantikan: with "itu" what was sworn or signed
    back_nouns: Mapping[str, str] = field(default_factory=dict)  # kesepakatan: "paper", langkah: "act"
    further: frozenset[str] = frozenset()  # putaran, lanjutan: another round of talks told before
    collectives: Mapping[str, int] = field(default_factory=dict)  # kedua, ketiga: "ketiga negara"
    sides: frozenset[str] = frozenset()  # pihak, kubu: parties of whatever kind, behind a collective
    quarrels: frozenset[str] = frozenset()  # words of fights and talks, whose two parties "both sides" are
    nationals: Mapping[str, str] = field(default_factory=dict)  # wni, kbri: words of one country
    unnamed: frozenset[str] = frozenset()  # polisi, demonstran: actors of the place where they act
    unnamed_seconds: frozenset[str] = frozenset()  # rasa, keamanan: second words of those
    quantities: frozenset[str] = frozenset()  # ratusan, ribuan: before those
    authorities: frozenset[str] = frozenset()  # pemerintah: without a country, the home country's
    local: frozenset[str] = frozenset()  # setempat, daerah: behind it they make it some other authority
    installed: frozenset[str] = frozenset()  # dilantik, terpilih: before "menjadi" and an office
    leads: frozenset[str] = frozenset()  # memimpin: before the delegation of whoever someone speaks for
    cancel_phrases: frozenset[str] = frozenset()  # "called off", "put on hold"

    def bare(self, word: str) -> str:
        """A word without the ending that makes it someone's: "kunjungan" of "kunjungannya"."""
        return word.removesuffix(self.words.title.own_suffix)

    def before_verbs(self, word: str) -> bool:
        """Whether a word may stand between a subject and its verb: an auxiliary or an adverb."""
        return word in self.auxiliaries or word.endswith(self.adverbial)

    def of_a_verb(self, noun: str) -> bool:
        """Whether a noun has the shape of one that tells what a verb does: keputusan, penolakan."""
        begins, end = self.words.verb.deed_shape
        return bool(end) and noun.startswith(begins) and noun.endswith(end)
