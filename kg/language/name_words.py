"""The words in and around names: what belongs to one, what looks like one and is none.

Every set is of lower-case words of one language; a set is empty where a language has no such word.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kg.language.term_words import TERMS
from kg.model import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class NameWords:
    """Words in and around names."""

    papers: frozenset[str]
    """Heads of names of papers and prizes, which the name model takes for organizations."""
    spellings: Mapping[str, str] = field(default_factory=dict)
    """Words as many write them, and as the tables do: "kementrian" for "kementerian"."""
    nameless: frozenset[str]
    """What bears a name but is no person: typhoon, operation."""
    summit_kinds: Mapping[str, str] = field(default_factory=dict)
    """What kind of summit it is, in English, before or behind whose it is: "KTT Luar Biasa OKI"; Indonesian."""
    heads_last: Mapping[str, Kind]
    """Heads of events' names that stand last, as in English, in whose order other languages cite them."""
    matters: frozenset[str] = frozenset()
    """What ends an envoy's field before his name: "Special Representative for Yemen Policy Tim Ross"."""
    inner_last: frozenset[str]
    """Small words inside a name whose head stands last."""
    inner_first: frozenset[str]
    """Small words inside a name whose head stands first."""
    named_after: frozenset[str]
    """Bodies and places that bear a conference's name: "Museum Konferensi Asia Afrika"."""
    ordinals: Mapping[str, str]
    """Ordinals in words at the beginning of an event's name: "inaugural" is "1st"."""
    ordinal_words: Mapping[str, int] = field(default_factory=dict)
    """Behind the name of an event, which one of its series: "KTT Rusia-Afrika kedua"."""
    sentence_openers: frozenset[str]
    """Capitalised only because a sentence begins with them."""
    clitics: frozenset[str]
    """What is hung on a word behind a hyphen: -lah, -nya."""
    verb_prefixes: tuple[tuple[str, str], ...]
    """Prefixes that headlines leave out, and the consonant that each swallows."""
    verb_shape: tuple[tuple[str, ...], tuple[str, ...]]
    """Beginnings and ends by which a word in a headline is known as a verb."""
    headline_verbs: frozenset[str] = frozenset()
    """Bare verbs of headlines that no frame lists, capitalised behind a name: "Soeharto Tembus Sarajevo"."""
    opening_verbs: frozenset[str] = frozenset()
    """Verbs of a clause that opens a headline, before its subject: "Terima Menhan Fiji, Prabowo: ..."."""
    agreeing: frozenset[str] = frozenset()
    """sepakat: what several do, though it looks like no verb."""
    signs: frozenset[str] = frozenset()
    """meneken: each for his own state, as the text tells apart."""
    acronyms: frozenset[str] = TERMS  # of all languages
    """Abbreviations that name no body, in capitals as they are written: LPG, HIV."""
    commons: frozenset[str] = frozenset()
    """Heads of terms that are written with capitals and name nobody: "Zona Ekonomi Eksklusif"."""
    terms: frozenset[tuple[str, ...]] = frozenset()
    """Whole terms that are so written: "guard of honour"."""
    numbering: frozenset[str] = frozenset()
    """Before the number of a decree: "No 127B"."""
    doubled: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Words that are names elsewhere, and the verbs with which they are one: "baku tembak"."""
    naming: frozenset[str] = frozenset()
    """Before a by-name of someone named before: "yang akrab disapa Tata"."""
    naming_behind: frozenset[str] = frozenset()
    """Right before the other name of whoever stands before them: "X, also known as Y"; English."""
    naming_verbs: frozenset[str] = frozenset()
    """Of those words, one that must stand there: known, nicknamed."""
    naming_between: frozenset[str] = frozenset()
    """What may stand between the two names."""
    aliasing: frozenset[str] = frozenset({"alias", "aka"})  # of all languages
    """Between somebody's two names: "X alias Y"."""
    joined_by_hyphen: frozenset[str] = frozenset()
    """ "vice": first words of offices, some write "vice-minister"."""
    double_honorifics: frozenset[str] = frozenset()
    """ "tan sri": of two words, each a name elsewhere."""
    faiths: frozenset[str] = frozenset()
    """ "ulama Syiah X": between a noun and a name."""
    revered: frozenset[str] = frozenset()
    """Behind a prophet's or God's name, who takes part in no event: "Maulid Nabi Muhammad SAW"."""
    descents: frozenset[str] = frozenset()
    """keturunan: behind it stands from where somebody stems."""
    passports: frozenset[str] = frozenset()
    """berpaspor: behind it stands whose citizen somebody is."""
    polities: frozenset[str] = frozenset()
    """Before a country's name, its form of state: "Republik Demokratik Timor Leste"."""
    polity_words: frozenset[str] = frozenset()
    """Between such a word and the name."""
    state_forms: frozenset[str] = frozenset()
    """Before "of" and a country: its full name."""
    halves: tuple[str, ...] = ()
    """north, south: before what the names of two countries share."""
    fields: frozenset[str] = frozenset()
    """oilfield, reef: behind the name of what lies on a map."""
    vessels: frozenset[str] = frozenset(
        {
            "USS",
            "HMS",
            "MV",
            "MT",
            "RV",
            "HMAS",
            "HMNZS",
            "HMCS",
            "BRP",
            "USNS",
            "USCGC",
            "TCG",
            "ROKS",
            "HNLMS",
        }
    )  # of all languages
    """Before the name of a ship, which acts for nobody."""
    ferries: frozenset[str] = frozenset()
    """Ships that bear the name of a city or country: ferry, yacht."""
    bearers: frozenset[str] = frozenset()
    """Right before a person's name: a ship, hospital or stadium that is named after the person."""
    prizes: frozenset[str] = frozenset()
    """The same where it is capitalised: a day, prize or storm: "Hari Kartini"."""
    exercises: frozenset[str] = frozenset()
    """drill: beside a name that is nobody's."""
    makes: frozenset[str] = frozenset()
    """ "rudal": before the name of a kind of thing, which is nobody's."""
    products: frozenset[str] = frozenset()
    """pesawat, vaksin: before a maker's name."""
    made_by: frozenset[str] = frozenset()
    """bentukan, buatan: before who only made what is told of."""
    things: frozenset[str] = frozenset()
    """helicopters: what a name before it names no body."""
    letters_of_things: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Letters that are a body's and, beside these nouns, those of a thing: "CCTV cameras"."""
    outlets: frozenset[str] = frozenset()
    """What a paper is called before its name: harian, (surat) kabar; whoever it names is no person."""
    reporting: frozenset[str] = frozenset()
    """What papers do and people seldom: the "reported" of ", reported Dawn."."""
    laws: frozenset[str] = frozenset()
    """Words of the names of laws and treaties, whose abbreviations are no bodies: undang, konvensi."""
    pacts: frozenset[str] = frozenset()
    """Treaty, convention: before what it is about."""
    about: frozenset[str] = frozenset()
    """on: between a committee or pact and its subject."""
    papers_on: frozenset[str] = frozenset()
    """Before "on" or "of" and the name of what a paper is about: "Memorandum of Understanding on Consultations"."""
    texts: frozenset[str] = frozenset()
    """text, document: "the text" is the paper told before."""
    committees: frozenset[str] = frozenset()
    """Committee, council: named after what it is for."""
    courts: frozenset[str] = frozenset()
    """Words in the names of courts."""
    body_ends: frozenset[str] = frozenset()
    """Petroleum, Bank: last words of names that are no person's."""
    bilateral: frozenset[str]
    """Words of a named event that is a meeting if only two countries take part: commission."""
    plain_meetings: frozenset[str] = frozenset()
    """Before a head noun, of what kind a meeting is, and no name: "Bilateral Meeting"."""
    jubilees: frozenset[str] = frozenset()
    """What is held beside a conference, and no part of its name: "KTT X dan Peringatan 60 Tahun Y"."""
    party_heads: frozenset[str] = frozenset()
    """partai: before what kind of party it is."""
    party_kinds: frozenset[str] = frozenset()
    """Kinds of parties behind which a name may begin: "Partai Buruh Bill Shorten"."""
    legislatures: frozenset[str] = frozenset()
    """Behind which its name may stand: "parliament, the Knesset"."""
    parliaments: frozenset[str] = frozenset()
    """Heads of event names that behind a country's possessive are its parliament: congress."""
    otherwise: frozenset[str] = frozenset()
    """Between a body's name and its letters: or, atau ("the National Liberation Army, or ELN,")."""
    kinds_before_names: frozenset[str] = frozenset()
    """In small letters before the name of a body, what it is: "the Shiite group Hezbollah"; English."""
    tongues: frozenset[str]
    """Words with which a people's name is a language: "French-speaking", "negara berbahasa Prancis"."""
    currencies: frozenset[str]
    """Names and letters of money: usd, rupiah."""
    money: frozenset[str] = frozenset()
    """Names of money, behind which a country tells whose: "5 juta dolar AS"."""
    amounts: frozenset[str] = frozenset()
    """Behind a number, of money: million."""
    aged: tuple[str, ...] = ()
    """Behind a number and a hyphen somebody's age: "62-year-old"."""
    doing: tuple[str, ...] = ()
    """How nouns of whoever does or is something end: winner, senator, tourist."""
