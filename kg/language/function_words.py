"""The small words that the engine asks for, by what they do: what opens a clause, what makes a condition.

Every set is of lower-case words of one language; a set is empty where a language has no such word.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kg.language.name_words import NameWords
from kg.language.office_words import OfficeWords
from kg.language.place_words import PlaceWords
from kg.language.sequel_words import SequelWords
from kg.language.status_words import StatusWords
from kg.language.time_words import TimeWords
from kg.model import Plover


@dataclass(frozen=True, slots=True)
class ClauseWords:
    """Words of clauses and verbs."""

    subordinators: frozenset[str]
    """Words that open a clause of their own: after, setelah."""
    put_in_with: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Opens what is put in of how somebody is called: "as the rebels are known"."""
    called_so: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Ends it."""
    insertable: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Nouns of events behind which a participle may be put in: "talks, brokered by X, will begin"."""
    harms: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Behind a deed, what it did to whoever is named next: targeted, struck."""
    bounds: frozenset[tuple[str, ...]] = field(default_factory=frozenset, kw_only=True)
    """Two words before a number that tell how many at most: up to, all but."""
    exemplary: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Verbs of doing what another does, behind whom "in" and a participle stand: "will join Chad in barring"."""
    opening_asides: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Opens what is put in between a verb and its object: "suspended, with immediate effect, Mali's rights"."""
    put_off: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Participles that say that it was to be on another day: delayed."""
    in_apposition: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Words that open what somebody is, before a comma and "it": "A close ally of Kyiv, it", "Long a friend, it"."""
    ending_with: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Verbs before "with" and what somebody did then: "the talks ended with X accusing Y"."""
    as_relative: str = field(default="", kw_only=True)
    """What the word that opens reported speech is where it tells of a noun: which."""
    lasting_now: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Beside a verb of what is so, and was not done: "four states still recognise it"."""
    rootlike_verbs: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Verbs without the beginning that shows others to be such: terbang, tiba."""
    meeting_verbs: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Verbs whose object is a meeting: hold, convene."""
    deed_nouns: Mapping[str, tuple[str, ...]] = field(default_factory=dict, kw_only=True)
    """By verb the nouns that tell the same of whoever does it: confiscate has "confiscation of"."""
    own_help: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Behind an adjective of a state: what it promises to others: "American help"."""
    replying: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Verbs of answering a deed by another: "retaliated for the move by expelling"."""
    replies: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Nouns of the same behind "in": "in retaliation for"."""
    views: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Nouns of what somebody thinks: in his view, in the eyes of."""
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
    deciding: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Nouns of what somebody decides to do, the verb of which may stand behind an aside: decision."""
    declaring_open: frozenset[str] = field(default_factory=frozenset, kw_only=True)  # declared the summit
    open_words: frozenset[str] = field(default_factory=frozenset, kw_only=True)  # open: behind it
    rights: frozenset[str] = field(default_factory=frozenset, kw_only=True)  # violated: sovereignty, airspace
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
    plain_joint: str  # the plainest of them: and
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
    begins: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Behind "talks which": they were held: begun, opened, resumed, lasted."""
    rounds: frozenset[str]
    """Which of several rounds of talks: second, earlier."""
    next_rounds: frozenset[str]
    """Those of them that are ahead, of the parties that met before: next, follow-up."""
    gathers: frozenset[str]
    afresh: frozenset[str]
    """Verbs of coming together, and what tells that they do so once more: "are to gather again"."""
    reconvenes: frozenset[str]
    """Verbs that say both."""
    next_hosts: tuple[tuple[str, ...], ...]
    """What whoever hosts the next gathering is called: "the next host", "tuan rumah berikutnya"."""
    named_as: frozenset[str]
    """Verbs before those: menjadi, chosen."""
    venues: frozenset[str]
    """What a city is of the gathering that it will see."""
    comings_together: frozenset[str]
    """Nouns of gatherings behind "next year's"."""
    finite_subjects: frozenset[str]
    """Nouns of one actor behind which a word in -s may be a verb: "the ministry calls"."""
    agents: frozenset[str]
    """Before the agent of a passive: by."""
    means: frozenset[str]
    """Before a bare noun of talking, what makes it the way in which something is done: "by negotiation"."""
    sides: frozenset[str]
    """Before "with", on whose side something is done: "in solidarity with"."""
    pacts: frozenset[str]
    """What two sign or agree: truce, treaty."""
    addressing: frozenset[str]
    """What one sends to somebody or aims at him: "In a warning to X, Y said"."""
    as_did: frozenset[str]
    """ "X took part, as did Y": what follows takes part too."""
    before_nouns: frozenset[str] = frozenset()  # conjunctions that are prepositions too: after, before
    violent: frozenset[str] = frozenset()
    befalling: frozenset[str] = frozenset()
    """Nouns of deeds behind which stands whom or what they befall: "penangkapan wartawan Polandia"."""
    """Before a gerund they make it a noun: "heavy fighting"."""
    as_well: frozenset[str] = frozenset()
    joining_in: frozenset[str] = frozenset()
    """Behind a comma it opens what somebody is besides: "X, also chair of Y, said"."""
    reaching: Mapping[str, str] = field(default_factory=dict)
    """Before the last of a list, and what they mean there: "Mesir, Qatar hingga Turki" is "dan"."""
    between_clauses: Mapping[str, str] = field(default_factory=dict)
    """Behind a comma and before a clause, and as what they are read there: ", so Chile left" is "and"."""
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
    impositions: frozenset[str] = frozenset()
    """Sanctions, ban, aid: toward one state, by whoever has it: "Chad's ban on"."""
    stances: frozenset[str] = frozenset()
    """Refusal, readiness: with an infinitive, but no deed: "Chad's refusal to"."""
    factions: frozenset[str] = frozenset()
    """More of those who do something in a land, for no state: warlords."""
    endeavours: frozenset[str] = frozenset()
    """Nouns before "to" and a verb that tells nothing done: "Chad's efforts to defend itself"."""
    hardly_verbs: frozenset[str] = frozenset()
    """Plurals that are verbs only before whom they are done to: "Russia sanctions"."""
    manners: frozenset[str] = frozenset()
    """How something is said: in the strongest terms, in harsh language."""
    paying: frozenset[str] = frozenset()
    """Verbs of which a visit or a call before them is the object: "the visit that X paid to Tokyo"."""
    fighting: frozenset[str] = frozenset()
    """Prepositions before those whom others are helped to fight: melawan."""
    papers: frozenset[str] = frozenset()
    """Before a participle: what they say is done by whoever wrote them: note, letter."""
    resolves: frozenset[str] = frozenset()
    """Nouns before "to" and what somebody does or means to do: "Poland's decision to expel"."""
    adjectival: frozenset[str] = frozenset()
    """Irregular participles that tell of which thing, behind a preposition: "in frozen funds"."""
    what: frozenset[str] = frozenset()
    """Before who calls a thing something and what it is: "denounced what it described as Chad's raid"."""
    called: frozenset[str] = frozenset()
    """Behind that and a pronoun: "apa yang disebutnya X"."""
    some_of: frozenset[str] = frozenset()
    """Before "of" and those of whom some act: "one of the Danish soldiers", "the last of the troops"."""
    theirs: frozenset[str] = frozenset()
    """Before "by", "of" or "from" and whose it is: "a statement by Chad condemned", "the attack by Mali drew"."""
    organs: frozenset[str] = frozenset()
    """Before "of" and whose organ acts: "the office of President Duda", "the upper house of the Sejm"."""
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
    things: frozenset[str] = frozenset()
    """Pronouns that may mean an event told before: "Ghana mediated them"."""
    the_same: frozenset[str] = frozenset()
    """Before "of" they stand for a noun named before: "the government of France and that of Austria"."""
    performed: frozenset[str] = frozenset()
    """Participles before "by" and whose deed or words are judged: "praised the role played by Chad"."""
    owned: frozenset[str] = frozenset()
    """Participles before "by" and whose a thing is: "seized a ship owned by Chad"."""
    handed: frozenset[str] = frozenset()
    """Participles with an object, passive beside a passive: "was summoned and handed a note"."""
    blamed: frozenset[str] = frozenset()
    """Participles that before "of" tell what is said of somebody: "X, accused of theft"."""
    faulted: frozenset[str] = frozenset()
    """Participles that before "for" do so: "a gang blamed for the raid"."""
    finding_fault: frozenset[str] = frozenset()
    """Verbs in "Togo, which it accuses of theft": it is not Togo, but whoever the sentence began with."""
    undesired: frozenset[str] = frozenset()
    """Behind a participle, what diplomats are declared to be: persona non grata."""
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
    left_out: str = ""  # "saat": what a verb leaves out that opens a sentence before its subject
    made_known: frozenset[str] = frozenset()  # behind "the decision", before the day on which it was
    as_leads: frozenset[str] = frozenset()  # before `as_told`: "as announced by X", "seperti diumumkan X"
    as_told: frozenset[str] = frozenset()  # before whoever tells what was done
    uttered: frozenset[str] = frozenset()
    """Passives of what is said, before who says it: "kecaman terhadap X dilontarkan Y"."""
    nobodys: frozenset[str] = frozenset()
    """What comes about and no one of the parties does: "prihatin atas ketegangan itu"."""
    sent_out: frozenset[str] = frozenset()
    """Those whom a state or body sends together: delegasi, panel; "Panel itu" are its people."""
    taken_alike: frozenset[str] = frozenset()
    """Passives of what is done, before who does it too: "langkah serupa ditempuh Y"."""
    alike: frozenset[str] = frozenset()
    """Behind a noun: it is such a one as was told last: "kecaman serupa", "hal senada"."""
    utters: frozenset[str] = frozenset()
    """Verbs before such a noun, with which others say what was said last: "X menyerukan hal serupa"."""
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
    undergoing: tuple[str, ...] = ()  # with which verbs begin whose subject undergoes, by whomever: di-, ter-
    deed_shape: tuple[tuple[str, ...], str] = ((), "")
    """Beginnings and the end of nouns made from verbs: keputusan, penolakan."""
    verb_begins: tuple[str, ...] = ()
    """With what longer words begin that are verbs: me-, ber-, di-."""
    transitive_begins: tuple[str, ...] = ()
    """With what verbs begin that have an object."""
    causing: frozenset[str] = frozenset()  # before who then does something: "prompting Chad to recall"
    spans: frozenset[str] = frozenset()  # before "of" and talks: how long they lasted
    brings_in: frozenset[str] = frozenset()
    """Verbs behind the noun of talks before who is at them: melibatkan."""
    light_passives: frozenset[str] = frozenset()
    """Passives that only carry an event's noun: "kunjungan itu dilakukan Menlu X ke Y"."""
    ensues: frozenset[str] = frozenset()
    """Verbs behind talks of those who have just acted: followed, ensued."""
    proposes: frozenset[str] = frozenset()
    """Verbs before a plan of whoever puts it before others: presented, unveiled."""
    proposes_anything: frozenset[str] = frozenset()
    """Of these verbs those whose object, whatever it is, is a proposal: proposed, suggested."""
    plans: frozenset[str] = frozenset()
    """What is proposed, and what others then reject or welcome: plan, draft."""
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
    struck: frozenset[str] = frozenset()
    """What is bombed or raided, before whose it is: bases, positions."""
    circumstances: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    """By their first word, what leads another event as those of `before_nouns` do: "in the wake of"."""
    done_with: frozenset[str] = frozenset()
    """Verbs behind which "with" leads the deed by which one does so: retaliated, stunned."""
    in_turn: frozenset[str] = frozenset()
    """Nouns of what one does in turn, behind whose it is: answer, reply."""
    nameless_doers: frozenset[str] = frozenset()  # militants, missile: of no state that tells of them
    laws: frozenset[str] = frozenset()  # decree, bill: by which those who sign or pass them do something
    bare_plurals: frozenset[str] = frozenset()  # police: whose verb has the form of a plural's
    noun_tails: frozenset[str] = frozenset()
    """Behind a word that looks like a verb, with which it is a noun: "police raid on"."""
    reciprocal: frozenset[str] = frozenset()  # "each other": those who do it do it to one another
    done_to: frozenset[str] = frozenset()  # killed, summoned: in a headline, of whom it is done to
    own_forces: frozenset[str] = frozenset()  # jets, guards: of the state that tells what they did
    own_bodies: frozenset[str] = frozenset()
    """Subjects that mean whoever reports: "mengatakan bahwa pihaknya telah ..."."""
    conduct: frozenset[str] = frozenset()
    """Nouns of what somebody does, says or wants, which others judge: langkah, tuduhan, sikap."""
    what_is: frozenset[str] = frozenset()
    """Opens a subject that no noun names: "apa yang terjadi", "hal itu"."""
    own_states: frozenset[str] = frozenset()
    """Behind a possessive: the country of whoever speaks: "his country"."""
    own_rulers: frozenset[str] = frozenset()
    """Who rules such a country: "Rezim itu menolak"."""
    truces: frozenset[str] = frozenset()
    """A fight of two, and what ends it: perang, gencatan."""
    decided_that: frozenset[str] = frozenset()  # diputuskan: before "that" and what is decided
    all_sides: frozenset[str] = frozenset()
    """Whom a call is to that names nobody, and that tells enough: "semua pihak"."""
    peaceful: frozenset[str] = frozenset()
    """What outsiders call for in a quarrel of two: talks, calm."""
    among_them: frozenset[str] = frozenset()
    """At the opening of a sentence that names some of those told of before: "Di antara mereka"."""
    everybody: frozenset[str] = frozenset()
    """In a call they are the world: "semua negara"."""
    uniting: frozenset[str] = frozenset()
    disputes: frozenset[str] = frozenset()  # row, spat: between two who act toward each other
    misgivings: frozenset[str] = frozenset()  # concern, regret: behind "and", another stance than support
    """What one calls on the whole world for: cooperation, solidarity."""
    mediating: frozenset[str] = frozenset()
    """What outsiders offer in a quarrel of two: to mediate."""
    enacting: frozenset[str] = frozenset()
    """Of the verbs of issuing a paper those by which it takes effect: "adopted a resolution that bans"."""
    followed_by: frozenset[str] = frozenset()
    """Before whoever did the same after somebody: "disusul Irlandia"."""
    joins_in: frozenset[str] = frozenset()
    """Behind a verb of joining, in the stead of those who did it before: "Yemen joined in on Tuesday"."""
    followed: frozenset[str] = frozenset()
    """What whoever does likewise later does: "Peru followed in May"."""
    to_follow: frozenset[str] = frozenset()
    """The same verb where it is planned: "Peru is to follow in May"."""
    suit: frozenset[str] = frozenset()
    """Behind such a verb: "Peru followed suit"; what ends its clause."""
    backed: frozenset[str] = frozenset()
    """Behind a hyphen: whose country only stands behind somebody else: "Rwandan-backed rebels"."""
    comparing: frozenset[str] = frozenset()
    """Before a number they lead nothing: "more than 10,000 Haitians"."""
    before_days: frozenset[str] = frozenset()
    """Before a day that interrupts a verb: "flew late on Monday to Baku"."""
    fronted: frozenset[str] = frozenset()
    """First words of a sentence whose subject stands behind its verb: "On hand to greet him was X"."""
    inverting: frozenset[str] = frozenset()
    """Verbs behind which such a subject stands: was, came."""
    was: str = ""
    """The auxiliary of a passive that is read out of a participle alone: was."""
    owning_relatives: frozenset[str] = frozenset()
    """Relative pronouns of whoever owns the noun behind them: whose."""
    fronted_slots: frozenset[str] = frozenset()
    """Prepositions before a relative pronoun that means whom something is toward: "on which it imposed"."""
    using: frozenset[str] = frozenset()
    """Before an event's noun: whoever uses it for something takes part: used, advantage (of)."""
    undergone: frozenset[str] = frozenset()
    """Nouns of deeds behind whose "of" stands whoever suffered them: "the killing of X"."""
    plain_verbs: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Verbs whose object does nothing by them: behind "mengecam X dan Y memuji Z" Y acts for himself."""
    infringed: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """What others violate, before whose it is: "pelanggaran kedaulatan Sudan"; nobody blames Sudan."""
    put_out: frozenset[str] = frozenset()
    """Participles of those who are put out of a country: expelled, kicked."""
    outward: frozenset[str] = frozenset()
    """out: with "of" behind it, from where somebody goes or is put out."""
    prisons: frozenset[str] = frozenset()  # jail, custody: "after a year in a Togolese jail"
    custody: frozenset[str] = frozenset()
    """Participles of those who are held until they are let go: arrested, jailed."""
    additional: frozenset[str] = frozenset()
    """Behind a number they mean others than those told before: others, more."""
    letting: frozenset[str] = frozenset()
    """Verbs of letting others do something: allow, let."""
    posted: frozenset[str] = frozenset()
    """Participles of forces that only tell where they are: "the soldiers deployed in Chad came under fire"."""
    strong_pasts: frozenset[str] = frozenset()  # main verbs behind those that no ending shows: came, took
    strong_participles: frozenset[str] = frozenset()
    """Participles that no ending shows: "was flown to Muscat and handed over to"."""
    unled_days: frozenset[str] = frozenset()  # last, ago: of a day without "in": "was sworn in last June"
    meanwhile: frozenset[str] = frozenset()  # what befalls him as he speaks: "Ruto, asked on Monday, said"
    rulings: frozenset[str] = frozenset()
    """What a court hands down, toward which one speaks: "hailed the ruling"."""
    undated: frozenset[str] = frozenset()
    """Words of days that interrupt a verb even where no day is known: "spoke today with"."""
    likewise: frozenset[str] = frozenset()  # as, so: before "did" and whoever does the same
    joins: frozenset[str] = frozenset()
    """Verbs whose object does with the subject what follows: "joined Peru in expelling"."""
    does_as_well: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Verbs of doing what another does or did: bergabung (dengan), mengikuti (jejak), menyusul."""
    steps: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Behind such a verb, what one follows: jejak, langkah."""
    outcomes: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Of a visit or a meeting, before the noun of what came of it: ditutup dengan, menghasilkan."""
    highlights: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Opening a sentence, what came of a visit or a meeting, or the occasion: "Puncak kunjungan itu adalah"."""
    said_while: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Before what a speaker does as he speaks, or has just done: ", kata X, seraya menuduh Y"."""
    subjectless: frozenset[str] = frozenset()
    """Conjunctions that may lead a verb whose subject is the main clause's: "usai bertemu"."""
    handing: frozenset[str] = frozenset()
    """Words that tell of something handed over, which others then receive: menyerahkan."""
    used: frozenset[str] = frozenset()
    """Passives of use, whose agent nobody names: digunakan."""
    before_bare: frozenset[str] = frozenset()
    """Adverbs between a subject in the plural and its verb: "the leaders next convene in"."""
    yields: frozenset[tuple[str, str]] = frozenset()  # "gave up": gives nobody anything
    once_more: frozenset[str] = frozenset()
    """What another round is called: "the next one"."""
    formats: frozenset[str] = frozenset()
    """ "the previous meeting in this format": what tells that it was one of the same kind."""
    such: frozenset[str] = frozenset()
    """Behind "the next": talks or a summit like those told before: one, gathering."""
    to_be_held: tuple[str, ...] = ()
    """Behind such a word: that it is yet to come: ", to be held"."""
    then_held: frozenset[tuple[str, str]] = frozenset()
    """Verbs of what an ordinal alone counts, by which talks are meant and not people or points."""
    consisting: frozenset[str] = frozenset()
    """Before the list of those of whom a group is made up: terdiri (dari, atas)."""


@dataclass(frozen=True, slots=True)
class FunctionWords:
    """All small words of one language."""

    clause: ClauseWords
    status: StatusWords
    place: PlaceWords
    name: NameWords
    time: TimeWords
    office: OfficeWords
    sequel: SequelWords
