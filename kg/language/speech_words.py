"""What a language pack says about speech: verbs of saying and the words around them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Flag, auto

from kg.records import QuickEnumType


class Saying(Flag, metaclass=QuickEnumType):
    """What a verb of saying can do."""

    QUOTE = auto()  # introduces or follows quoted words
    THAT = auto()  # takes a clause with "that"
    BARE = auto()  # takes a clause without "that"
    TELL = auto()  # takes an addressee before the clause
    INVERTED = auto()  # may stand before its subject: "said X", "kata X"
    ACTIVE = auto()  # may stand behind its subject
    PARTICIPLE = auto()  # says what the sentence's subject says: ", adding that"
    OWN = auto()  # carries its subject with it: "ujarnya"
    SOURCE = auto()  # no verb, but begins words before a source: "according to"


def listed(text: str) -> frozenset[str]:
    """The words of a text, for tables that are easier to read without quotation marks."""
    return frozenset(text.split())


@dataclass(frozen=True, slots=True)
class SpeechWords:
    """The words of speech of one language, all in lower case."""

    verbs: Mapping[str, Saying]
    """Every form of every verb of saying. Hoping, judging, asking someone to act and denying are none."""
    quotes: frozenset[str] = field(init=False)
    """Those of `verbs` that can do `Saying.QUOTE`, and so on: asked of nearly every word."""
    with_that: frozenset[str] = field(init=False)
    bare: frozenset[str] = field(init=False)
    telling: frozenset[str] = field(init=False)
    inverting: frozenset[str] = field(init=False)
    active: frozenset[str] = field(init=False)
    beside: frozenset[str] = field(init=False)
    to_hearers: frozenset[str] = field(init=False)
    """`telling` and `addressing`: who is spoken to stands behind them."""
    nouns: frozenset[str]
    """Forms that are nouns too ("claims that ..."): only with their subject right before them."""
    sources: tuple[tuple[str, ...], ...]
    """Words before a source: "according to"."""
    complementizers: frozenset[str]
    """that, bahwa"""
    before_clause: frozenset[str]
    """Words that may follow the verb before its clause begins: "said on Monday that"."""
    venues: frozenset[str]
    """Nouns of where or in what one speaks: "said in a statement the talks had failed"."""
    determiners: frozenset[str]
    adverbs: frozenset[str]
    """Words that may stand between subject and verb."""
    blockers: frozenset[str]
    """Words right before a verb that undo it: negations, "to", "will"."""
    passive_auxiliaries: frozenset[str]
    prepositions: frozenset[str]
    """What they lead is not the subject."""
    relatives: frozenset[str]
    coordinators: frozenset[str]
    """Before a verb they give it the subject of the verb before."""
    office_nouns: frozenset[str]
    """Heads of "a spokesman for the ministry": the ministry speaks."""
    of_words: frozenset[str]
    """Between such a head and the body."""
    times: frozenset[str]
    """Words of time that need no publication date to be known as such."""
    demonstratives: frozenset[str]
    """Close a noun phrase that points back: "mantan menteri itu"."""
    addressees: frozenset[str]
    """Before whom the words are addressed to: kepada, to."""
    addressing: frozenset[str]
    """Verbs of speaking to somebody who stands behind them: warned, assured, mengingatkan."""
    to_the_absent: frozenset[str]
    """Those of them that may be said of somebody who is not there: thanked, urged, mendesak."""
    name_words: frozenset[str]
    """Before what is no speech though it is quoted: titled, bertajuk, the principle."""
    title_words: frozenset[str]
    """Before a name in quotation marks if that begins with a capital: a film, the conference."""
    subordinators: frozenset[str]
    """Words that begin a clause which is not what is said: "After the talks ended, Wong said"."""
    conditions: frozenset[str]
    """Words that begin what is said: "If the talks fail, Wong said, ..."."""
    resuming: frozenset[str]
    """Words behind an insertion that take up the clause before it: "There would, he said, be war unless"."""
    comma_opens_clause: bool
    """Whether a clause may follow verb and comma: "Retno mengatakan, kolaborasi itu ..."."""
    likening: frozenset[str]
    """Between what is called and what it is called; then there is no clause: sebagai."""
    predicates: frozenset[str]
    """Words that make a clause of the words around them: auxiliaries, copulas."""
    predicate_pattern: re.Pattern[str]
    """What other verbs look like."""
    not_predicates: frozenset[str]
    """Words that only look like verbs."""
    unpredicating: frozenset[str]
    """Before a verb they take it into a noun phrase: yang, untuk."""
    clause_starts: frozenset[str]
    """Pronouns that begin a clause even after a verb that otherwise wants "that"."""
    object_starts: frozenset[str]
    """Words with which no clause begins: so, nothing."""
    body_pronouns: frozenset[str] = frozenset()
    """Pronouns for a body or country: it."""
    contrasting: frozenset[str] = frozenset()
    """Behind quoted words they lead the clause of another speaker: while, whereas."""
    body_nouns: frozenset[str] = frozenset()
    """What a body is called that was named before: the ministry, the group."""
    body_determiners: frozenset[str] = frozenset()
    """Before such a noun: the."""
    likening_leads: frozenset[str] = frozenset()
    """Behind a verb's object, never behind its inverted subject: "praised X as", "accused X of"."""
    estimates: frozenset[str] = frozenset()
    """Before a number, where a preposition would tell when or where something was said: "at least"."""
    outlets: frozenset[str] = frozenset()
    """Behind an outlet's name, what it is: news agency, newspaper."""
    quoting: frozenset[str] = frozenset()
    """Before whom an outlet lets speak: "quoted X as saying"."""
    finite: frozenset[str] = frozenset()
    """Words that show a clause behind any verb of saying: akan, telah, tewas."""
    absolutes: frozenset[str] = frozenset()
    """Words behind a comma that lead somebody and a participle: "failed, with the rebels saying that"."""
    leaning: frozenset[str] = frozenset()
    """Those of them that need a verb right behind: "akan" is "about" before a noun."""
    ensuring: frozenset[str] = frozenset()
    """Verbs of saying that are a deed where an aim leads: "untuk berunding dan memastikan bantuan tiba"."""
    statements: frozenset[str] = frozenset()
    """Nouns that stand right before whoever makes them: pernyataan Kemlu."""
    verdicts: frozenset[str] = frozenset()
    """Between a copula behind quoted words and whose they are: "was the reply of Ruto", "was how Ruto put it"."""
    anonymous: frozenset[str] = frozenset()
    """Nouns of those whom a text leaves unnamed, right before their country: "sumber keamanan Mesir"."""
    agents: frozenset[str] = frozenset()
    """Between a passive of saying, or what was given out, and whoever did it: by, oleh."""
    contrasts: frozenset[str] = frozenset()
    """Behind a comma they begin what somebody else does or says: sementara, sedangkan."""
    voices_joined: frozenset[str] = frozenset()
    """Behind a comma before another speaker's own verb of saying: "X said A, but Y replied that B"."""
    manners: frozenset[str] = frozenset()
    """Before a verb of saying they make it the manner of what the main subject does: "dengan mengatakan"."""
    purposes: frozenset[str] = frozenset()
    """Words that lead what somebody is asked to do, and not what is said: agar, supaya."""
    declaring: frozenset[str] = frozenset()
    """Verbs behind which a state says without a subject what it does: "menyatakan akan keluar"."""
    then_heads: frozenset[str] = frozenset()
    """Before a demonstrative they tell a time: "kala itu"."""
    indefinites: frozenset[str] = frozenset()
    """Before a noun of somebody new: "a Qatari official"."""
    calling: frozenset[str] = frozenset()
    """Verbs that also mean to call: what they call somebody is no clause."""
    degrees: frozenset[str] = frozenset()
    """Before what looks like a verb they make a quality of it: "menyebut kritik itu sangat menghina"."""
    qualities: frozenset[str] = frozenset()
    """Adjectives that judge what is called so: "menyebut perundingan itu sulit"."""
    answered: frozenset[str] = frozenset()
    """Passives of what one says to a thing, before who says it: "dibantah Menteri X"."""
    acceptable: frozenset[str] = frozenset()
    """Passives that judge what is called so, and tell no act: "tidak dapat diterima"."""
    issued: frozenset[str] = frozenset()
    """What a body gives out to be quoted: statement, report, readout."""
    made_known: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    """Words that close a phrase of saying, with the words before them: "made it" before "clear"."""
    infinitives: Mapping[str, Saying] = field(default_factory=dict)
    """Verbs of saying as they stand behind "to"."""
    to_say: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    """Words right before "to say" that make it what was said, with those before them: "went" before "on"."""
    again: frozenset[tuple[str, ...]] = frozenset()
    """How often something is said, between the verb and "that": "for the first time"."""
    adverbial: str = ""
    """How an adverb ends: "complained bitterly that"; empty where none does."""
    gerund: str = ""
    """How a verb ends that tells what somebody does beside: "calling it"; empty where none does."""
    audiences: frozenset[str] = frozenset()
    """Nouns of those who are told something: reporters, parliament."""
    hosted: frozenset[str] = frozenset()
    """Behind "that" and somebody, they tell which gathering was spoken to: "told a dinner that X gave"."""
    quantities: frozenset[str] = frozenset()
    """Words that begin an object or a subject: "said nothing about it", "said nothing had changed"."""
    abstracts: frozenset[str] = frozenset()
    """Nouns of what somebody has in mind, objects of a verb of saying: kesiapan, pentingnya, alasan."""
    going_on: frozenset[str] = frozenset()
    """Verbs with which whoever spoke last speaks on: imbuhnya, "tambah dia"."""
    voicing: frozenset[str] = frozenset()
    """Verbs of taking a position without "that": whose subject "he added" means: condemned, mendesak."""
    deeds: frozenset[str] = frozenset()
    """Nouns right behind which stands whose deed it is: kunjungan, pertemuan."""
    deed_kinds: frozenset[str] = frozenset()
    """What may stand between the two: bilateral, kenegaraan."""
    even: frozenset[str] = frozenset()
    """Before a verb that goes further than the one before it: bahkan."""
    existing: frozenset[str] = frozenset()
    """Verbs that need no subject before them: ada."""
    as_was: frozenset[str] = frozenset()
    """Behind a comma, before what a demand is in keeping with, and no words of anybody: sesuai, sebagaimana."""
    bare_titles: frozenset[str] = frozenset()
    """Titles that stand alone and small for whoever spoke: "lanjut menlu"."""
    person_nouns: frozenset[str] = frozenset()
    """Nouns for somebody named before that tell no office: the diplomat, the general."""
    possessives: frozenset[str] = frozenset()
    relations: frozenset[str] = frozenset()
    """What one of two people is to the other: "his guest", tamunya."""
    strangers: frozenset[str] = frozenset()
    """Nouns of those who often speak without a name: diplomat, official."""
    nameless: frozenset[str] = frozenset()
    """Those of them that no text names: source, sumber."""
    several_nameless: frozenset[str] = frozenset()
    """Several of whom none is named: "officials at the ministry said", sources."""
    what: frozenset[str] = frozenset()
    """Before those who call a thing something: "for what a diplomat described as"."""
    ranked: frozenset[str] = frozenset()
    """Behind an official's noun of whom they tell no more: "pejabat senior Turki"."""
    undergone: re.Pattern[str] | None = None
    """Passive verbs right before whoever does it: "dipimpin X" is about what he leads."""
    where: frozenset[str] = frozenset()
    """Opens a clause of its own inside another: where."""
    likewise: frozenset[tuple[str, str]] = frozenset()
    """Two words of which the first is a verb of saying, but not here: "demikian pula"."""
    articles: frozenset[str] = frozenset()
    """Before the noun of where something was said: "dalam sebuah pernyataan"."""
    replying: frozenset[str] = frozenset()
    """Behind quoted words, before what or whom they are about: menjawab, tentang."""
    viewpoints: tuple[tuple[str, ...], ...] = ()
    """Words before whoever holds what is said: "in the eyes of"."""
    deeming: frozenset[str] = frozenset()
    """Verbs of judging, behind which stands what somebody is held to be: menilai, menganggap."""
    received: frozenset[str] = frozenset()
    """Of papers, before where and when they came: diterima."""
    citing: frozenset[str] = frozenset()
    """Before the outlet in which words were read: dilansir, mengutip."""
    loosely_that: frozenset[str] = frozenset()
    """Words of conditions that say no more than "that" behind a verb of saying: "menuturkan kalau"."""
    giving_out: frozenset[str] = frozenset()
    """Verbs of whoever gives out a statement: merilis, mengeluarkan."""
    given_out: frozenset[str] = frozenset()
    """Between a statement and "by" whoever speaks in it: issued, dikeluarkan."""
    senders: frozenset[str] = frozenset()
    """Between a statement and whoever sent it out: "rilis dari Kedutaan Peru"."""
    matters: frozenset[str] = frozenset()
    """With "that" behind it, what was told before: "Hal itu disampaikan X"."""
    figures: frozenset[str] = frozenset()
    """What a body counts or reckons, right before its name: "menurut data PBB"."""
    spokesmen: frozenset[str] = frozenset()
    """Nouns of those who speak for a body that need not be named again: "the spokesman said"."""
    thens: frozenset[str] = frozenset()
    """Words that begin what holds on such a condition: maka."""
    statement_kinds: frozenset[str] = frozenset()
    """Between a statement and whose it is: "pernyataan resmi Kemlu"."""
    thus: frozenset[str] = frozenset()
    """Between a clause and the inverted verb that says whose it is: "begitu kata", "seperti diungkapkan"."""
    tensed: frozenset[str] = frozenset()
    """Before a verb in "ber-" they tell of an act, which no epithet does: "menyebut X akan berkunjung"."""
    first_person: frozenset[str] = frozenset()
    """Words of whoever speaks of himself alone: saya."""
    presses: frozenset[str] = frozenset()
    """Kinds of outlets, before the state in which they appear: "surat kabar harian Turki"."""
    they: frozenset[str] = frozenset()
    """Behind an inverted verb the body that spoke last: "lanjut mereka"."""
    done_to: frozenset[str] = frozenset()
    """Verbs behind which stands somebody to whom it is done, and who does not speak: memerintahkan."""

    def __post_init__(self) -> None:
        """Part the verbs by what they can do: to look a word up in a set takes a tenth of asking its flags."""
        parted = {
            "quotes": Saying.QUOTE,
            "with_that": Saying.THAT,
            "bare": Saying.BARE,
            "telling": Saying.TELL,
            "inverting": Saying.INVERTED,
            "active": Saying.ACTIVE,
            "beside": Saying.PARTICIPLE,
        }
        for name, use in parted.items():
            object.__setattr__(self, name, frozenset(v for v, can in self.verbs.items() if use in can))
        object.__setattr__(self, "to_hearers", self.telling | self.addressing)
