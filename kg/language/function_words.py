"""The small words that the engine asks for, by what they do: what opens a clause, what makes a condition.

Every set is of lower-case words of one language; a set is empty where a language has no such word.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kg.language.office_words import OfficeWords
from kg.language.place_words import PlaceWords
from kg.language.status_words import StatusWords
from kg.language.time_words import TimeWords
from kg.model import Kind, Plover


@dataclass(frozen=True, slots=True)
class ClauseWords:
    """Words of clauses and verbs."""

    subordinators: frozenset[str]
    """Words that open a clause of their own: after, setelah."""
    meeting_verbs: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Verbs whose object is a meeting: hold, convene."""
    together_prefixes: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Before a hyphen and a verb that several do together: co."""
    clause_idioms: frozenset[str]
    """Before a subordinator they take that from it: "such as"."""
    phrase_idioms: frozenset[str]
    """What follows a subordinator that opens no clause: "one after another", "after the other"."""
    sequels: frozenset[str]
    """Between a conjunction and a name: what follows is another event of the same kind."""
    gerund_leads: frozenset[str]
    """Before a gerund whose subject is the object before: "thanked Canberra for raising aid"."""
    object_verbs: frozenset[str]
    """Irregular past forms of verbs that take a person as their object: met, told."""
    infinitives: frozenset[str]
    """to: before an infinitive."""
    verb_leads: frozenset[str]
    """Words behind which a bare form may be a verb, beside auxiliaries: to, and, which."""
    perfects: frozenset[str]
    """Auxiliaries that make a participle active: has, had."""
    pluperfects: frozenset[str]
    """Auxiliaries of what was before the news: had."""
    body_pronouns: frozenset[str]
    """Pronouns for a body or country: it."""
    joints: frozenset[str]
    """Conjunctions that join the last of a list: and, or."""
    among: frozenset[str]
    """Before several of whom those named are some: among, one of."""
    deeds: Mapping[str, tuple[Plover, ...]]
    """Nouns that a statement is about, with the types of the acts that they may mean: raid, deal."""
    domestic: frozenset[str]
    """What a country does, or should have, within itself: coup, crackdown, calm, elections."""
    announced: frozenset[str]
    """What an act told before is called by whoever announces it: step, decision, recall."""
    noun_leads: frozenset[str]
    """Before an event's noun: whoever the clause is about takes part: "on a visit", "after talks"."""
    again: frozenset[str]
    """Behind a verb: another event than the one told: "meet again"."""
    rounds: frozenset[str]
    """Which of several rounds of talks: second, earlier."""
    next_rounds: frozenset[str]
    """Those of them that are ahead, of the parties that met before: next, follow-up."""
    finite_subjects: frozenset[str]
    """Nouns of one actor behind which a word in -s may be a verb: "the ministry calls"."""
    agents: frozenset[str]
    """Before the agent of a passive: by."""
    addressing: frozenset[str]
    """What one sends to somebody or aims at him: "In a warning to X, Y said"."""
    as_did: frozenset[str]
    """ "X took part, as did Y": what follows takes part too."""
    before_nouns: frozenset[str] = frozenset()  # conjunctions that are prepositions too: after, before
    violent: frozenset[str] = frozenset()
    """Before a gerund they make it a noun: "heavy fighting"."""
    as_well: frozenset[str] = frozenset()
    joining_in: frozenset[str] = frozenset()
    """Behind a comma it opens what somebody is besides: "X, also chair of Y, said"."""
    reaching: Mapping[str, str] = field(default_factory=dict)
    """Before the last of a list, and what they mean there: "Mesir, Qatar hingga Turki" is "dan"."""
    intending: frozenset[str] = frozenset()
    """Between "we" and the verb of an act: ready, decided."""
    all_of_them: frozenset[str] = frozenset()
    """So many who were told of without their names: ketiganya."""
    becoming: frozenset[str] = frozenset()
    """Between somebody and what that one came to be: menjadi."""
    bare_stems: frozenset[str] = frozenset()
    """Stems that headlines use as verbs and that are nouns as well: "Rusia invasi Ukraina"."""
    are: frozenset[str] = frozenset()
    """Before the names of those: ialah."""
    those_who: frozenset[str] = frozenset()
    """What such a sentence begins with: "Mereka yang dilantik adalah", "Para dubes itu ialah"."""
    same_round: frozenset[str] = frozenset()
    """Of `rounds` those that may be the talks told before: "the last round"."""
    impositions: frozenset[str] = (
        frozenset()
    )  # sanctions, ban, aid: toward one state, by whoever has it: "Chad's ban on"
    stances: frozenset[str] = (
        frozenset()
    )  # refusal, readiness: with an infinitive, but no deed: "Chad's refusal to"
    endeavours: frozenset[str] = frozenset()
    """Nouns before "to" and a verb that tells nothing done: "Chad's efforts to defend itself"."""
    hardly_verbs: frozenset[str] = frozenset()
    """Plurals that are verbs only before whom they are done to: "Russia sanctions"."""
    paying: frozenset[str] = frozenset()
    """Verbs of which a visit or a call before them is the object: "the visit that X paid to Tokyo"."""
    papers: frozenset[str] = frozenset()
    """Before a participle: what they say is done by whoever wrote them: note, letter."""
    resolves: frozenset[str] = frozenset()
    """Nouns before "to" and what somebody does or means to do: "Poland's decision to expel"."""
    footsteps: frozenset[str] = frozenset()
    """Before whom somebody follows in doing something: "mengikuti jejak X memutus hubungan"."""
    reasons: frozenset[str] = frozenset()
    """Before what somebody is blamed for: "menggugat X karena meneken ..."."""
    first_persons: frozenset[str] = frozenset()
    """we, I: whoever speaks."""
    wishing: frozenset[str] = frozenset()
    """Between those and what they do by saying so: "we want to thank"."""
    absent: frozenset[str] = frozenset()
    """Behind one of a counted group: it was not there."""
    attribute_ends: tuple[str, ...] = ()
    """Endings of words behind which a noun follows: "a bilateral", "the planned"."""
    bare_verbs: frozenset[str] = frozenset()
    """Verbs behind "to" that no row tells of alone: "continued to hold"."""
    carrying: frozenset[str] = frozenset()
    """Bare verbs that carry an event's noun: "pay a visit"."""
    giving: frozenset[str] = frozenset()
    """Verbs right behind which a recipient stands: "agreed to sell Chad three ships"."""
    handed: frozenset[str] = frozenset()
    """Participles with an object, passive beside a passive: "was summoned and handed a note"."""
    blamed: frozenset[str] = frozenset()
    """Participles that before "of" tell what is said of somebody: "X, accused of theft"."""
    aims: frozenset[str] = frozenset()
    """Behind an infinitive's word: what people meet or travel for."""
    object_relatives: frozenset[str] = frozenset()
    """Relative pronouns that are the object of their verb: whom."""
    controls: frozenset[str] = frozenset()
    """Verbs whose object does what a clause of purpose tells: "meminta X untuk datang"."""
    no_verbs: frozenset[str] = frozenset()
    """Words in the shape of a verb that are parts of titles: "luar biasa dan berkuasa penuh"."""
    paired: frozenset[str] = frozenset()
    """Between the two states of a paper: "perjanjian Indonesia-Singapura"."""
    loose_to: frozenset[str] = frozenset()
    """Prepositions of place that before someone tell toward whom: "nota protes pada Duta Besar Brasil"."""
    taken: frozenset[str] = frozenset()  # behind "the decision": where it was taken
    as_leads: frozenset[str] = frozenset()  # before `as_told`: "as announced by X", "seperti diumumkan X"
    as_told: frozenset[str] = frozenset()  # before whoever tells what was done
    uttered: frozenset[str] = frozenset()
    """Passives of what is said, before who says it: "kecaman terhadap X dilontarkan Y"."""
    taken_alike: frozenset[str] = frozenset()
    """Passives of what is done, before who does it too: "langkah serupa ditempuh Y"."""
    alike: frozenset[str] = frozenset()
    """Behind a noun: it is such a one as was told last: "kecaman serupa", "hal senada"."""
    issuing: frozenset[str] = frozenset()
    """Verbs before a paper that speaks for whoever issues it: "mengeluarkan pernyataan yang mengecam X"."""
    manner: frozenset[str] = frozenset()  # before how a thing is done: "secara serentak"
    asking_for: frozenset[str] = frozenset()
    """Between a verb of asking and what it asks for: for, untuk."""
    alongside: Mapping[str, str] = field(default_factory=dict)
    """Between two who do the same, each by its rarest word: "along with", "as well as"."""
    stative_prefix: str = ""  # with which verbs of being and having begin: ber-
    active_prefix: str = ""  # with which active verbs begin: me-
    passive_prefix: str = ""  # with which passive verbs begin: di-
    deed_shape: tuple[tuple[str, ...], str] = ((), "")
    """Beginnings and the end of nouns made from verbs: keputusan, penolakan."""
    verb_begins: tuple[str, ...] = ()
    """With what longer words begin that are verbs: me-, ber-, di-."""
    transitive_begins: tuple[str, ...] = ()
    """With what verbs begin that have an object."""
    causing: frozenset[str] = frozenset()  # before who then does something: "prompting Chad to recall"
    spans: frozenset[str] = frozenset()  # before "of" and talks: how long they lasted
    light_passives: frozenset[str] = frozenset()
    """Passives that only carry an event's noun: "kunjungan itu dilakukan Menlu X ke Y"."""
    particles: frozenset[str] = frozenset()
    """What an object parts from its verb: "brushed the criticism aside"."""
    causes: frozenset[str] = frozenset()
    """What follows is why an act was done, and has people and places of its own: menyusul."""
    jointly: frozenset[str] = frozenset()
    """Beside an exercise: it is held with others."""
    too: frozenset[str] = frozenset()
    """Right behind a passive whose subject follows it: "dilantik pula X"."""
    strikes: frozenset[str] = frozenset()  # air strike, raid: behind whose they are, in which people die
    striking: frozenset[str] = frozenset()  # drone, missile: before those, where they are no people
    mutual: frozenset[str] = frozenset()
    """Before a verb whose subjects do it to each other: saling."""
    answers: frozenset[str] = frozenset()
    """Behind "sebagai" the same: tanggapan, balasan."""
    nameless_doers: frozenset[str] = frozenset()  # militants, missile: of no state that tells of them
    own_bodies: frozenset[str] = frozenset()
    """Subjects that mean whoever reports: "mengatakan bahwa pihaknya telah ..."."""
    own_states: frozenset[str] = frozenset()
    """Behind a possessive: the country of whoever speaks: "his country"."""
    peaceful: frozenset[str] = frozenset()
    """What outsiders call for in a quarrel of two: talks, calm."""
    mediating: frozenset[str] = frozenset()
    """What outsiders offer in a quarrel of two: to mediate."""
    enacting: frozenset[str] = frozenset()
    """Of the verbs of issuing a paper those by which it takes effect: "adopted a resolution that bans"."""
    followed: frozenset[str] = frozenset()
    """What whoever does likewise later does: "Peru followed in May"."""
    suit: frozenset[str] = frozenset()
    """Behind such a verb: "Peru followed suit"; what ends its clause."""
    backed: frozenset[str] = frozenset()
    """Behind a hyphen: whose country only stands behind somebody else: "Rwandan-backed rebels"."""
    comparing: frozenset[str] = frozenset()
    """Before a number they lead nothing: "more than 10,000 Haitians"."""
    before_days: frozenset[str] = frozenset()
    """Before a day that interrupts a verb: "flew late on Monday to Baku"."""
    undergone: frozenset[str] = frozenset()
    """Nouns of deeds behind whose "of" stands whoever suffered them: "the killing of X"."""
    undated: frozenset[str] = frozenset()
    """Words of days that interrupt a verb even where no day is known: "spoke today with"."""
    likewise: frozenset[str] = frozenset()  # as, so: before "did" and whoever does the same
    joins: frozenset[str] = frozenset()
    """Verbs whose object does with the subject what follows: "joined Peru in expelling"."""
    subjectless: frozenset[str] = frozenset()
    """Conjunctions that may lead a verb whose subject is the main clause's: "usai bertemu"."""
    used: frozenset[str] = frozenset()
    """Passives of use, whose agent nobody names: digunakan."""


@dataclass(frozen=True, slots=True)
class NameWords:
    """Words in and around names."""

    papers: frozenset[str]
    """Heads of names of papers and prizes, which the name model takes for organizations."""
    some: frozenset[str]
    """Before members of a group: not all of them."""
    nameless: frozenset[str]
    """What bears a name but is no person: typhoon, operation."""
    companies: Mapping[str, int]
    """What so many that were named before are called behind "the": pair, trio."""
    attributes: frozenset[str]
    """Participles that stand before a noun of people: "the two wounded soldiers"."""
    between_verbs: frozenset[str]
    """What may stand between these and their verb, beside adverbs in -ly."""
    currencies: frozenset[str]
    bilateral: frozenset[str]
    """Words of a named event that is a meeting if only two countries take part: commission."""
    heads_last: Mapping[str, Kind]
    """Heads of events' names that stand last, as in English, in whose order other languages cite them."""
    inner_last: frozenset[str]
    """Small words inside a name whose head stands last."""
    inner_first: frozenset[str]
    """Small words inside a name whose head stands first."""
    named_after: frozenset[str]
    """Bodies and places that bear a conference's name: "Museum Konferensi Asia Afrika"."""
    ordinals: Mapping[str, str]
    """Ordinals in words at the beginning of an event's name: "inaugural" is "1st"."""
    bodies: frozenset[str]
    """In an office's name they are the body that it is an office of: "foreign ministry spokeswoman"."""
    suffixes: frozenset[str]
    """A last word that belongs to no office's name: "menlu ri"."""
    sentence_openers: frozenset[str]
    """Capitalised only because a sentence begins with them."""
    office_patterns: tuple[tuple[str, str], ...]
    """How the minister of a portfolio is called: surface, office."""
    own_suffix: str
    """What an office takes to be someone's: "dubesnya"."""
    verb_prefixes: tuple[tuple[str, str], ...]
    """Prefixes that headlines leave out, and the consonant that each swallows."""
    verb_shape: tuple[tuple[str, ...], tuple[str, ...]]
    """Beginnings and ends by which a word in a headline is known as a verb."""
    object_pronouns: frozenset[str]
    """Pronouns that may also be possessives or objects, with which a phrase can begin."""
    her: frozenset[str]
    """Which of them is a possessive too, so that what follows decides."""
    count_links: frozenset[str]
    """Between a count and what is counted: "five of the members"."""
    money: frozenset[str] = frozenset()
    """Names of money, behind which a country tells whose: "5 juta dolar AS"."""
    envoys: frozenset[str] = frozenset()
    """What an envoy is who is known by name: "expelled the Swede" needs no "ambassador"."""
    nationals: frozenset[str] = frozenset()
    """What counted people are who are known by their country alone: "arrested three Serbs"."""
    vessels: frozenset[str] = frozenset(
        {"USS", "HMS", "MV", "MT", "RV", "HMAS", "HMNZS", "HMCS", "BRP", "USNS", "USCGC"}
    )  # of all languages
    """Before the name of a ship, which acts for nobody."""
    office_rooms: frozenset[str] = frozenset()
    """Behind an office they make it a building or body, and no name: "Representative Office"."""
    commons: frozenset[str] = frozenset()
    """Heads of terms that are written with capitals and name nobody: "Zona Ekonomi Eksklusif"."""
    doubled: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Words that are names elsewhere, and the verbs with which they are one: "baku tembak"."""
    leaders: frozenset[str] = frozenset()
    """Those whose meeting as a group is its summit: leaders, pemimpin."""
    styles: frozenset[str] = frozenset()
    """Behind "his" they make a form of address: highness, majesty."""
    crowns: Mapping[str, str] = field(default_factory=dict)
    """Offices that only states of one form of `realms` have: emir."""
    amounts: frozenset[str] = frozenset()
    """Behind a number, of money: million."""
    indefinite: frozenset[str] = frozenset()
    """a, an: whom a phrase with one calls is not met before: "a Canadian diplomat"."""
    then: frozenset[str] = frozenset()
    """Words for former that also tell a time."""
    then_leads: frozenset[str] = frozenset()
    """Before such a word they make it a time, no word for former: "since then"."""
    posted: frozenset[str] = frozenset()
    """Before a country they tell where an envoy is sent: ditempatkan di, posted to."""
    counterpart_tails: frozenset[str] = frozenset()
    """The second word of "opposite number"."""
    their: frozenset[str] = frozenset()
    """Possessives of several: "their defence chiefs" are those of the countries named before."""
    parties: frozenset[str] = frozenset()
    """What two states are called together: sides, parties, rivals."""
    forces: frozenset[str] = frozenset()
    """What fights for a state and bears no name: "its troops", "its air force"."""
    headline_verbs: frozenset[str] = frozenset()
    """Bare verbs of headlines that no frame lists, capitalised behind a name: "Soeharto Tembus Sarajevo"."""
    party_heads: frozenset[str] = frozenset()
    """partai: before what kind of party it is."""
    party_kinds: frozenset[str] = frozenset()
    """Kinds of parties behind which a name may begin: "Partai Buruh Bill Shorten"."""
    force_kinds: frozenset[str] = frozenset()
    """Before those: "its air force", "its fighter jets"."""
    describing: frozenset[str] = frozenset()
    """Behind a name in apposition they tell what somebody is: "Turkey, a NATO member, ..."."""
    others: frozenset[str] = frozenset()
    """What one of two states calls the other: "accused its neighbour"."""
    unnamed: frozenset[str] = frozenset()
    """Organs and people of a state that need no name: police, protesters; with "in" and a place theirs."""
    private: frozenset[str] = frozenset()
    """People who act for themselves before the country they are of: turis, mahasiswa."""
    unnamed_agents: frozenset[str] = frozenset()
    """People whom a text leaves unnamed, of no state's organs: gunmen, attackers."""
    governments: frozenset[str] = frozenset()
    """What a state's rulers are called when everyone knows whose: the government, the junta."""
    realms: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """What states of one form are called when they were named before, with their codes: the kingdom."""
    portfolio_leads: frozenset[str] = frozenset()
    occasions: frozenset[str] = frozenset()
    """Behind "for", what one is received or summoned for: "hosted Chad's president for talks"."""
    """Before what an office is for: "deputy foreign minister for consular affairs"."""
    its: frozenset[str] = frozenset()
    """its: before the government of the country that acted last."""
    top_offices: frozenset[str] = frozenset()
    """Names of a ministry's head that mean another office when a region follows: "top diplomat for Africa"."""
    states: frozenset[str] = frozenset()
    """Which of what two states are called together can be nothing but states: neighbours, capitals."""
    body_kinds: frozenset[str] = frozenset()
    """Between an office and the body that it is of: "ketua blok regional ASEAN"."""
    ordinal_words: Mapping[str, int] = field(default_factory=dict)
    """Behind the name of an event, which one of its series: "KTT Rusia-Afrika kedua"."""
    naming: frozenset[str] = frozenset()
    """Before a by-name of someone named before: "yang akrab disapa Tata"."""
    whole: frozenset[str] = frozenset()
    """Before a number, they are all of whom was told: "all three"."""
    ranks: Mapping[str, str] = field(default_factory=dict)
    """Plurals behind a word of `two`, and whom they mean of those named before: leader, minister or person."""
    heads_of: frozenset[str] = frozenset()
    """Behind "heads of": of what they are head: state, government."""
    sitting: frozenset[str] = frozenset()
    """In the name of a body that meets by itself: council, komite."""
    portfolios: frozenset[str] = frozenset()
    """Between "two" and a plural of `ranks`: "the two foreign ministers"."""
    epithets: Mapping[str, str] = field(default_factory=dict)
    """What someone named before is called: "diplomat veteran itu"; to a gender, or to ""."""
    polities: frozenset[str] = frozenset()
    """Before a country's name, its form of state: "Republik Demokratik Timor Leste"."""
    polity_words: frozenset[str] = frozenset()
    """Between such a word and the name."""
    body_nouns: frozenset[str] = frozenset()
    """What a body is called that was named before: "the forum's secretary-general"."""
    through: frozenset[str] = frozenset()  # "lewat": between a body and the one who speaks for it
    his: frozenset[str] = frozenset()  # his, her: before the office of someone who serves one named before
    besides: frozenset[str] = frozenset()  # "selain": opens a clause that ends before the subject
    own: frozenset[str] = frozenset()  # "its own envoy": of whoever acts, not of the last named
    back: frozenset[str] = frozenset()  # "back from Ottawa", "home from": between an envoy and his post
    on_behalf: frozenset[str] = frozenset()  # "signed for Abuja": before the country for which somebody acts
    bodies_again: Mapping[str, str] = field(default_factory=dict)  # "blok": a body named before, its kind
    bloc_kinds: frozenset[str] = frozenset()  # before such a body in English: "the regional bloc"
    body_words: Mapping[str, str] = field(default_factory=dict)  # "mahkamah": a body named before, in English
    houses: Mapping[str, str] = field(default_factory=dict)  # "Senat": a state's, by its kind in English
    double_honorifics: frozenset[str] = frozenset()  # "tan sri": of two words, each a name elsewhere
    bearers: frozenset[str] = frozenset()
    """Right before a person's name: a ship, hospital or stadium that is named after the person."""
    pacts: frozenset[str] = frozenset()
    """Treaty, convention: before what it is about."""
    committees: frozenset[str] = frozenset()
    """Committee, council: named after what it is for."""
    about: frozenset[str] = frozenset()  # on: between a committee or pact and its subject
    ferries: frozenset[str] = frozenset()
    """Ships that bear the name of a city or country: ferry, yacht."""
    makes: frozenset[str] = frozenset()  # "rudal": before the name of a kind of thing, which is nobody's
    summoning: frozenset[str] = frozenset()
    """Verbs whose object is called to hear what the subject has to say."""
    portfolio_nouns: frozenset[str] = frozenset()  # between a portfolio and whose it is: "foreign affairs"
    state_forms: frozenset[str] = frozenset()  # before "of" and a country: its full name
    bare_sides: frozenset[str] = frozenset()  # the same where no article stands before them
    two_sides: frozenset[str] = frozenset()  # of a talk, named before
    state_bodies: frozenset[str] = frozenset()  # of the countries named behind them, for which they act
    titles_of: Mapping[str, str] = field(default_factory=dict)  # titles that only one country has: keys
    posted_in: frozenset[str] = frozenset()  # between an ambassador and the capital where the embassy is: in
    fields: frozenset[str] = frozenset()  # oilfield, reef: behind the name of what lies on a map
    body_ends: frozenset[str] = frozenset()  # Petroleum, Bank: last words of names that are no person's
    men_of: frozenset[str] = frozenset()  # administration: called after the one who leads it
    cabinets: frozenset[str] = frozenset()  # regime, behind the name of whoever leads it
    guests: frozenset[str] = frozenset()  # tamunya: whoever visits
    hosts: frozenset[str] = frozenset()  # rumahnya, behind one of the next: whoever is visited
    host_leads: frozenset[str] = frozenset()
    theirs: frozenset[str] = frozenset()  # pendukung, istri: before somebody who does not act
    products: frozenset[str] = frozenset()  # pesawat, vaksin: before a maker's name
    made_by: frozenset[str] = frozenset()  # bentukan, buatan: before who only made what is told of
    backed_by: frozenset[str] = frozenset()  # dukungan: behind fighters and before who only backs them
    backed: frozenset[str] = frozenset()  # pasukan, kelompok: whom others back
    apposing: frozenset[str] = (
        frozenset()
    )  # a, the: behind a comma they begin a noun that judges what was told
    leads: frozenset[str] = frozenset()  # led: behind a hyphen and the country that leads a body
    led_bodies: frozenset[str] = frozenset()  # mission, bloc: what a country leads
    exercises: frozenset[str] = frozenset()  # drill: beside a name that is nobody's
    things: frozenset[str] = frozenset()  # helicopters: what a name before it names no body
    elect: frozenset[str] = frozenset()
    """Behind an office and a hyphen they make another office of it: "president-elect"."""
    designate: frozenset[str] = frozenset()
    """Behind an office and a hyphen: "foreign minister-designate"."""
    unnamed_links: frozenset[str] = frozenset()
    """Between such people and their country: in, of."""
    speaking_bodies: frozenset[str] = frozenset()
    """A body named before, as the subject of a verb: "the ministry", "the embassy"."""
    parliaments: frozenset[str] = frozenset()
    """Heads of event names that behind a country's possessive are its parliament: congress."""
    delegating: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Verbs of leading a delegation ("lead") and of being made up of people ("form")."""
    led_by: frozenset[str] = frozenset()
    """Between a delegation and "by": led, headed."""
    delegations: frozenset[str] = frozenset()
    """What whoever leads it is present with: delegation, team."""
    courts: frozenset[str] = frozenset()
    """Words in the names of courts."""
    acting: frozenset[str] = frozenset()
    """Between "dan" and an office that somebody only fills for now: penjabat."""
    opposed: frozenset[str] = frozenset()
    """Before "parties" or "sides": the two who fight or quarrel in the article: warring, rival."""
    home_rule: frozenset[str] = frozenset()
    """Behind "the" and no country's name, what a rival at home is against: government, cabinet."""
    rivals: frozenset[str] = frozenset()
    """Words in the offices of such rivals: senator, opposition."""


@dataclass(frozen=True, slots=True)
class FunctionWords:
    """All small words of one language."""

    clause: ClauseWords
    status: StatusWords
    place: PlaceWords
    name: NameWords
    time: TimeWords
    office: OfficeWords
