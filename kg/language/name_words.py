"""Words of names of people, bodies and events, and of the phrases that stand for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kg.language.term_words import TERMS
from kg.model import Kind


@dataclass(frozen=True, slots=True)
class NameWords:
    """Words in and around names."""

    papers: frozenset[str]
    """Heads of names of papers and prizes, which the name model takes for organizations."""
    spellings: Mapping[str, str] = field(default_factory=dict, kw_only=True)
    """Words as many write them, and as the tables do: "kementrian" for "kementerian"."""
    papers_given_out: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """What acts for those who gave it out: "The joint communique condemned"."""
    presidencies: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Those among `governments` that act for a head of state: "the presidency"."""
    his_own: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """What only a possessive makes somebody's state: "His country condemned", "her office"."""
    each: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Before one of two, of whom each does it to the other: "each side"."""
    one_of_two: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    the_other: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    of_a_pair: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    allies: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Others who act with a state and bear no name: its allies, sekutunya."""
    some: frozenset[str]
    """Before members of a group: not all of them."""
    nameless: frozenset[str]
    """What bears a name but is no person: typhoon, operation."""
    companies: Mapping[str, int]
    """What so many that were named before are called behind "the": pair, trio."""
    of_two: Mapping[str, int] = field(default_factory=dict, kw_only=True)
    """Which of the two named last: former, latter."""
    attributes: frozenset[str]
    """Participles that stand before a noun of people: "the two wounded soldiers"."""
    between_verbs: frozenset[str]
    """What may stand between these and their verb, beside adverbs in -ly."""
    currencies: frozenset[str]
    counted: frozenset[str]
    """What numbers count in headlines, where a number may look like a name: "Lantik Lima Dubes"."""
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
    clitics: frozenset[str]
    """What is hung on a word behind a hyphen: -lah, -nya."""
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
    member_states: frozenset[str] = frozenset()
    """What members are called all together, before the body that they belong to: "the countries of the"."""
    envoys: frozenset[str] = frozenset()
    """What an envoy is who is known by name: "expelled the Swede" needs no "ambassador"."""
    nationals: frozenset[str] = frozenset()
    """What counted people are who are known by their country alone: "arrested three Serbs"."""
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
    office_rooms: frozenset[str] = frozenset()
    """Behind an office they make it a building or body, and no name: "Representative Office"."""
    acronyms: frozenset[str] = TERMS  # of all languages
    """Abbreviations that name no body, in capitals as they are written: LPG, HIV."""
    commons: frozenset[str] = frozenset()
    """Heads of terms that are written with capitals and name nobody: "Zona Ekonomi Eksklusif"."""
    jubilees: frozenset[str] = frozenset()
    """What is held beside a conference, and no part of its name: "KTT X dan Peringatan 60 Tahun Y"."""
    outlets: frozenset[str] = frozenset()
    """What a paper is called before its name: harian, (surat) kabar; whoever it names is no person."""
    plain_meetings: frozenset[str] = frozenset()
    """Before a head noun, of what kind a meeting is, and no name: "Bilateral Meeting"."""
    terms: frozenset[tuple[str, ...]] = frozenset()
    """Whole terms that are so written: "guard of honour"."""
    staff: frozenset[str] = frozenset()
    """Behind a leader's name and "'s", those who act for his state: envoys, aides, foreign minister."""
    numbering: frozenset[str] = frozenset()
    """Before the number of a decree: "No 127B"."""
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
    opening_verbs: frozenset[str] = frozenset()
    """Verbs of a clause that opens a headline, before its subject: "Terima Menhan Fiji, Prabowo: ..."."""
    party_heads: frozenset[str] = frozenset()
    """partai: before what kind of party it is."""
    party_kinds: frozenset[str] = frozenset()
    """Kinds of parties behind which a name may begin: "Partai Buruh Bill Shorten"."""
    force_kinds: frozenset[str] = frozenset()
    """Before those: "its air force", "its fighter jets"."""
    organ_heads: frozenset[str] = frozenset()
    """Last words of names of a state's organs, beside which the state acts itself: agency, commission."""
    organ_pairs: frozenset[tuple[str, str]] = frozenset()
    """First and last words of such names, of which the last alone tells nothing: central bank."""
    inclined: frozenset[str] = frozenset()
    """Behind a country's name and a hyphen they tell how others stand to it: "Russia-friendly"."""
    describing: frozenset[str] = frozenset()
    """Behind a name in apposition they tell what somebody is: "Turkey, a NATO member, ..."."""
    counted_actors: frozenset[str] = frozenset()
    """Those who act where only their number is told: "three leaders stayed away: X, Y and Z"."""
    heads_of_what: frozenset[str] = frozenset()
    """Whose heads they are, behind "of": "two heads of state"."""
    others: frozenset[str] = frozenset()
    """What one of two states calls the other: "accused its neighbour"."""
    unnamed: frozenset[str] = frozenset()
    """Organs and people of a state that need no name: police, protesters; with "in" and a place theirs."""
    private: frozenset[str] = frozenset()
    """People who act for themselves before the country they are of: turis, mahasiswa."""
    firms: frozenset[str] = frozenset()
    """Firms, clubs and customers, whose acts are no measures of the country behind them: perusahaan, klub."""
    unnamed_agents: frozenset[str] = frozenset()
    """People whom a text leaves unnamed, of no state's organs: gunmen, attackers."""
    without_names: frozenset[str] = frozenset()
    """People of whom a text tells without a name, and whom "they" then means: sailors, hostages."""
    governments: frozenset[str] = frozenset()
    """What a state's rulers are called when everyone knows whose: the government, the junta."""
    armed_rulers: frozenset[str] = frozenset()
    """Of these, those of the state whose one was told last: the army, the junta."""
    fights: frozenset[str] = frozenset()
    """What kills by itself, no state's doing: "the war that broke out has killed thousands"; English."""
    kinds_before_names: frozenset[str] = frozenset()
    """In small letters before the name of a body, what it is: "the Shiite group Hezbollah"; English."""
    armed_kinds: frozenset[str] = frozenset()
    """Before the name of a body that fights: paramilitary, rebel."""
    organs: frozenset[str] = frozenset()
    """What in two words stands for a state behind its adjective or name: presidential office, ruling coalition."""
    rulers: frozenset[str] = frozenset()
    """Those who rule a state and need no name wherever they stand: junta."""
    coups: frozenset[str] = frozenset()
    """Before the country whose rulers go unnamed: kudeta, junta."""
    crowds: frozenset[str] = frozenset()
    """Crowds, whose country is where they were told to be: massa, pengunjuk."""
    fighting: frozenset[str] = frozenset()
    """Armed forces that act, unnamed, in the country that the news is about: militer."""
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
    naming_behind: frozenset[str] = frozenset()
    """Right before the other name of whoever stands before them: "X, also known as Y"; English."""
    naming_verbs: frozenset[str] = frozenset()
    """Of those words, one that must stand there: known, nicknamed."""
    naming_between: frozenset[str] = frozenset()
    """What may stand between the two names."""
    aliasing: frozenset[str] = frozenset({"alias", "aka"})  # of all languages
    """Between somebody's two names: "X alias Y"."""
    whole: frozenset[str] = frozenset()
    """Before a number, they are all of whom was told: "all three"."""
    ranks: Mapping[str, str] = field(default_factory=dict)
    """Plurals behind a word of `two`, and whom they mean of those named before: leader, minister or person."""
    gathering: frozenset[str] = frozenset()
    """Behind a comma: that those named before it have come together: ", meeting in Lima,"."""
    joined_by_hyphen: frozenset[str] = (
        frozenset()
    )  # "vice": first words of offices, some write "vice-minister"
    in_charge: tuple[
        tuple[str, ...], ...
    ] = ()  # before what somebody heads: "in charge of", "responsible for"
    faiths: frozenset[str] = frozenset()  # "ulama Syiah X": between a noun and a name
    heads_of: frozenset[str] = frozenset()
    """Behind "heads of": of what they are head: state, government."""
    sitting: frozenset[str] = frozenset()
    """In the name of a body that meets by itself: council, komite."""
    portfolios: frozenset[str] = frozenset()
    """Between "two" and a plural of `ranks`: "the two foreign ministers"."""
    epithets: Mapping[str, str] = field(default_factory=dict)
    """What someone named before is called: "diplomat veteran itu"; to a gender, or to ""."""
    peoples: tuple[str, ...] = ()
    """Endings of a people's name by which "the ..." means all of them: "the Swiss", "the Kenyans", "the French"."""
    past_callings: frozenset[str] = frozenset()
    """What somebody named before may be called who was it once: "the former teacher"."""
    callings: frozenset[str] = frozenset()
    """Those of them that tell what somebody does: diplomat, ekonom; not "pria"."""
    partisans: frozenset[str] = frozenset()
    """Those who are of a party: "politikus Partai Amani itu"."""
    of_his_past: frozenset[str] = frozenset()
    """Behind "diplomat yang": what follows tells who is meant, and no news: pernah, lama."""
    aged: tuple[str, ...] = ()
    """Behind a number and a hyphen somebody's age: "62-year-old"."""
    polities: frozenset[str] = frozenset()
    """Before a country's name, its form of state: "Republik Demokratik Timor Leste"."""
    polity_words: frozenset[str] = frozenset()
    """Between such a word and the name."""
    body_nouns: frozenset[str] = frozenset()
    """What a body is called that was named before: "the forum's secretary-general"."""
    through: frozenset[str] = frozenset()  # "lewat": between a body and the one who speaks for it
    own_talks: frozenset[str] = frozenset()  # talks, meeting: of whoever has them, "his talks with"
    talks_with: frozenset[str] = frozenset()  # with, to: behind those
    halves: tuple[str, ...] = ()  # north, south: before what the names of two countries share
    his: frozenset[str] = frozenset()  # his, her: before the office of someone who serves one named before
    texts: frozenset[str] = frozenset()  # text, document: "the text" is the paper told before
    besides: frozenset[str] = frozenset()  # "selain": opens a clause that ends before the subject
    all_of: frozenset[str] = frozenset()  # "semua": whom "selain" names before it is left out
    own: frozenset[str] = frozenset()  # "its own envoy": of whoever acts, not of the last named
    back: frozenset[str] = frozenset()  # "back from Ottawa", "home from": between an envoy and his post
    on_behalf: frozenset[str] = frozenset()  # "signed for Abuja": before the country for which somebody acts
    bodies_again: Mapping[str, str] = field(default_factory=dict)
    """ "blok": a body named before, by its kind; "named" where its name must have the noun."""
    usual_nouns: Mapping[str, str] = field(
        default_factory=dict
    )  # "the alliance": of which body it is the usual noun
    bloc_kinds: frozenset[str] = frozenset()  # before such a body in English: "the regional bloc"
    body_words: Mapping[str, str] = field(default_factory=dict)  # "mahkamah": a body named before, in English
    houses: Mapping[str, str] = field(default_factory=dict)  # "Senat": a state's, by its kind in English
    double_honorifics: frozenset[str] = frozenset()  # "tan sri": of two words, each a name elsewhere
    bearers: frozenset[str] = frozenset()
    """Right before a person's name: a ship, hospital or stadium that is named after the person."""
    prizes: frozenset[str] = frozenset()
    """The same where it is capitalised: a day, prize or storm: "Hari Kartini"."""
    pacts: frozenset[str] = frozenset()
    """Treaty, convention: before what it is about."""
    committees: frozenset[str] = frozenset()
    """Committee, council: named after what it is for."""
    about: frozenset[str] = frozenset()  # on: between a committee or pact and its subject
    ferries: frozenset[str] = frozenset()
    """Ships that bear the name of a city or country: ferry, yacht."""
    laws: frozenset[str] = frozenset()
    """Words of the names of laws and treaties, whose abbreviations are no bodies: undang, konvensi."""
    makes: frozenset[str] = frozenset()  # "rudal": before the name of a kind of thing, which is nobody's
    summoning: frozenset[str] = frozenset()
    """Verbs whose object is called to hear what the subject has to say."""
    portfolio_nouns: frozenset[str] = frozenset()  # between a portfolio and whose it is: "foreign affairs"
    state_forms: frozenset[str] = frozenset()  # before "of" and a country: its full name
    bare_sides: frozenset[str] = frozenset()  # the same where no article stands before them
    two_sides: frozenset[str] = frozenset()  # of a talk, named before
    state_arms: frozenset[str] = frozenset()  # "the two armies": of the two states told of
    state_bodies: frozenset[str] = frozenset()  # of the countries named behind them, for which they act
    titles_of: Mapping[str, str] = field(default_factory=dict)  # titles that only one country has: keys
    shared_titles: frozenset[str] = frozenset()  # of those, the ones that others have too: of it where named
    posted_in: frozenset[str] = frozenset()  # between an ambassador and the capital where the embassy is: in
    fields: frozenset[str] = frozenset()  # oilfield, reef: behind the name of what lies on a map
    body_ends: frozenset[str] = frozenset()  # Petroleum, Bank: last words of names that are no person's
    men_of: frozenset[str] = frozenset()  # administration: called after the one who leads it
    cabinets: frozenset[str] = frozenset()  # regime, behind the name of whoever leads it
    all_leads: frozenset[str] = frozenset()  # para: before the leaders who were told to meet
    heads: frozenset[str] = frozenset()  # pemimpin, delegasi: right behind those
    of_heads: frozenset[str] = frozenset()  # negara, pemerintahan: all words of such leaders
    of_regions: frozenset[str] = frozenset()  # arab, afrika: behind those, where they come from
    attending: frozenset[str] = frozenset()  # peserta: those who met
    gathered_at: frozenset[str] = frozenset()  # ktt: behind "peserta", who are those who met
    signs: frozenset[str] = frozenset()  # meneken: each for his own state, as the text tells apart
    agreeing: frozenset[str] = frozenset()  # sepakat: what several do, though it looks like no verb
    guests: frozenset[str] = frozenset()  # tamunya: whoever visits
    hosts: frozenset[str] = frozenset()  # rumahnya, behind one of the next: whoever is visited
    host_leads: frozenset[str] = frozenset()
    guest_leads: frozenset[str] = frozenset()  # sang, before a guest that opens a sentence
    belonging: frozenset[str] = frozenset()
    """What states of a group are called: "delapan negara anggota"."""
    other_ones: frozenset[str] = frozenset()
    """Behind them they are some of those: "negara anggota lainnya", "anggota tetap"."""
    founders: frozenset[str] = frozenset()
    """Before a body and a name they only tell who somebody is: "pendiri WikiLeaks, X"."""
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
    foremost: frozenset[str] = frozenset()
    """Before a plural of ministers it makes leaders of them: prime."""
    exercises: frozenset[str] = frozenset()  # drill: beside a name that is nobody's
    letters_of_things: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Letters that are a body's and, beside these nouns, those of a thing: "CCTV cameras"."""
    things: frozenset[str] = frozenset()  # helicopters: what a name before it names no body
    elect: frozenset[str] = frozenset()
    """Behind an office and a hyphen they make another office of it: "president-elect"."""
    designate: frozenset[str] = frozenset()
    """Behind an office and a hyphen: "foreign minister-designate"."""
    unnamed_links: frozenset[str] = frozenset()
    """Between such people and their country: in, of."""
    speaking_bodies: frozenset[str] = frozenset()
    """A body named before, as the subject of a verb: "the ministry", "the embassy"."""
    legislatures: frozenset[str] = frozenset()  # behind which its name may stand: "parliament, the Knesset"
    parliaments: frozenset[str] = frozenset()
    """Heads of event names that behind a country's possessive are its parliament: congress."""
    delegating: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Verbs of leading a delegation ("lead") and of being made up of people ("form")."""
    employed: frozenset[str] = frozenset()  # pilot, wartawan: before whom one works for, and one's name
    flown_by: frozenset[str] = frozenset()  # membawa: behind "pesawat yang", before whoever is aboard
    led_by: frozenset[str] = frozenset()
    """Between a delegation and "by": led, headed."""
    delegations: frozenset[str] = frozenset()
    """What whoever leads it is present with: delegation, team."""
    doing: tuple[str, ...] = ()
    """How nouns of whoever does or is something end: winner, senator, tourist."""
    sent: frozenset[str] = frozenset()
    """Of those what is a state's alone without a leader: delegation; a team may play football."""
    revered: frozenset[str] = frozenset()
    """Behind a prophet's or God's name, who takes part in no event: "Maulid Nabi Muhammad SAW"."""
    courts: frozenset[str] = frozenset()
    """Words in the names of courts."""
    acting: frozenset[str] = frozenset()
    """Between "dan" and an office that somebody only fills for now: penjabat."""
    opposed: frozenset[str] = frozenset()
    """Before "parties" or "sides": the two who fight or quarrel in the article: warring, rival."""
    home_rule: frozenset[str] = frozenset()
    """Behind "the" and no country's name, what a rival at home is against: government, cabinet."""
    citizens: frozenset[str] = frozenset()
    """People of a country who speak to their own rulers, and not for them: farmers, lawmakers."""
    rivals: frozenset[str] = frozenset()
    """Words in the offices of such rivals: senator, opposition."""
    public_life: frozenset[str] = frozenset()
    """Others who act in a state where a sentence alone tells of them: elders, council."""
    kin: Mapping[str, str] = field(default_factory=dict)
    """Behind a possessive, before a name: wife, and the gender that it tells. Empty where pronouns tell none."""
    descents: frozenset[str] = frozenset()  # keturunan: behind it stands from where somebody stems
    passports: frozenset[str] = frozenset()  # berpaspor: behind it stands whose citizen somebody is
    kinsfolk: frozenset[str] = frozenset()
    """Between somebody and the name of a relative, where nouns follow: "X dan istrinya, Y"."""
    both_of_them: frozenset[str] = frozenset()  # keduanya: two people, of this sentence where it names two
    relatives_of: frozenset[str] = frozenset()  # istri: "X, istri Presiden Y, tiba"
    titles: Mapping[str, str] = field(default_factory=dict)
    """Before a name: Mrs, and its gender."""
    papers_on: frozenset[str] = frozenset()
    """Before "on" or "of" and the name of what a paper is about: "Memorandum of Understanding on Consultations"."""

    outside_prefixes: frozenset[str] = frozenset()
    """Before a hyphen and who takes no part: "a non-NATO ally", "pro-Russian rebels"."""
    who_meets: frozenset[str] = frozenset()
    """Between a body and the noun of its meeting: "the APEC senior officials' meeting"."""
    event_offices: frozenset[str] = frozenset()
    """Behind the name of a forum or conference: who leads it, chair."""
    small_bodies: frozenset[str] = frozenset()
    """Behind an article and right before "meeting", which then is no gerund: troika, cabinet."""

    def is_its(self, low: str) -> bool:
        """Whether a possessive is that of a state, a body or a thing: its, and neither his nor her."""
        return low in self.its and low not in self.his
