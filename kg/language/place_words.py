"""The words about where something happens, and who is there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kg.model import Role


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """Words about where and who is there."""

    within: frozenset[str]
    """Before an event at which something happens: at, during."""
    at_event: frozenset[str]
    """Before the name of an event at which something happens."""
    coming_from: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Right before the name of an event from which the sentence's subject has come: seusai."""
    origins: frozenset[str]
    """Before the place from or in which someone acts, in front of the verb: "Dari Jakarta, ..."."""
    sidelines: frozenset[str]
    """Before a meeting told before, beside which something happens: sela."""
    accompanied: frozenset[str]
    """Words of being at someone's side, where that one speaks: mendampinginya, beside."""
    there: frozenset[str]
    """there, sana: where the journey was told to be."""
    here: frozenset[str]  # sini: in the city of the dateline
    where: frozenset[str]
    """Opens a clause whose place stands before it: where, tempat."""
    dispatches: frozenset[str]
    """Verbs of sending people and goods, whose place is where they go: sent, memberangkatkan."""
    sent_to: frozenset[str]
    """Before where something is sent; not before to whom: to, ke."""
    speeches: frozenset[str]
    """Before "from" and the city where words were spoken: address, pidato."""
    speaks: frozenset[str]
    """Verbs of speaking in public, behind which stands where: speaking, berpidato."""
    capitals: frozenset[str]
    """A country's capital called so: "the Ghanaian capital", "ibu kota Ghana"."""
    cities: frozenset[str]
    """What points back to a city when it is definite: "di kota itu"."""
    on_arrival: frozenset[str]
    """Between a journey and the meeting that it is for: "flew to Cairo for talks"."""
    incidents: frozenset[str]
    """What something happened in, that the text told before: "in the clash", "dalam peristiwa itu"."""
    happening: frozenset[str]
    """Verbs of taking place: held, berlangsung."""
    act_noun_pattern: str
    """What a noun looks like that names an act told before: "the signing", "penandatanganan"."""
    attending: frozenset[str]
    """Verbs whose subject is where the sentence says, when it says "at the summit"."""
    apart: frozenset[str]
    """Words that make one event for each of those named: separately."""
    by_twos: frozenset[str]
    """Words for meetings of one side with one other: bilateral."""
    definite: frozenset[str]
    """Before a noun that points back: the, those."""
    online: frozenset[str]
    """What tells that nobody came together in one place: virtual, daring."""
    same: frozenset[str]
    """Points back to a site as "that" does: "at the same venue", "di tempat yang sama"."""
    sites: frozenset[str]
    """A site that the text named before: venue, tempat."""
    venue_heads_first: frozenset[str]
    """Kinds of building or site that stand before the name: "Hotel Mulia"."""
    venue_heads_last: frozenset[str]
    """Kinds of building or site that stand behind the name: "Dolmabahce Palace"."""
    consisting: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Between those who came, counted, and their names: are, included."""
    attendance: frozenset[str]
    """Before a colon and the names of those who came."""
    disasters: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """After which other states help the one that was struck: earthquake, gempa."""
    relief: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """What a state in need asks for: aid, bantuan."""
    donors: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Who come together to give money to one state: donors; whose conference it is."""
    whoever: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Before a verb of being present, of nobody who is named: siapa."""
    seen_among: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Those among whom somebody is seen who is at a ceremony: tamu, pelayat."""
    staying_there: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Nouns of somebody's being somewhere, which he uses to meet others: "Kehadiran X di Y dimanfaatkan untuk"."""
    site_leads: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Between "di" and the name of a place, and no part of it: "di ibu kota Laos", "di kota wisata Dali"."""
    place_heads: frozenset[str]
    """Before the name of a place, no part of it: kota."""
    venue_fillers: frozenset[str]
    """Lower-case words between a building's name and what it is: "Sattahip naval base"."""
    place_kinds: frozenset[str]
    """Before "of" and the name of a place: "in the Saudi port of Jeddah"."""
    on_platform: frozenset[str]
    """Before the letter X they make it the platform: "wrote on X"."""
    invitations: frozenset[str] = frozenset()
    """What one comes on from whoever invites: "at the invitation of X", "the guest of X"."""
    inviting: frozenset[str] = frozenset()
    """Before those: at, atas."""
    this: frozenset[str] = frozenset()
    towns: frozenset[str] = frozenset()
    """Behind "this" what a report is written from: "the summit in this western city"."""
    which: frozenset[str] = frozenset()
    """What takes up a state that somebody visits: "Turkey, which X will visit"."""
    receiving: frozenset[str] = frozenset()
    """What a host does where somebody goes: "to Kabul, where the king is to receive him"."""
    gatherings: frozenset[str] = frozenset()
    """Nouns of coming together, whose place in the news is where its people speak: ceremony, pertemuan."""
    causes: frozenset[str] = frozenset()
    """Before what an act is about or came after: over, menyusul, atas."""
    upon: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Before the land that something happens on: on."""
    lands: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Before "of" and its name: island, outskirts."""
    legs: frozenset[str] = frozenset()
    """Before "in" and where a journey begins or ends: began, diawali."""
    passed_through: frozenset[str] = frozenset()
    """Words in the names of places where nobody stays for the next event: airport, bandara."""
    based: frozenset[str] = frozenset()
    """Before "in" and the seat of a body, which is no place of what it does: based, headquartered."""
    houses: frozenset[str] = frozenset()
    """Buildings of a state abroad: embassy, consulate."""
    inside: frozenset[str] = frozenset()
    """Before the place in which someone acts or speaks: in, di."""
    no_sessions: frozenset[str] = frozenset()
    """What is opened that is no meeting: "membuka ruang dialog", "membuka pameran"."""
    before_opening: frozenset[str] = frozenset()
    """Before those, where they open a clause: a comma, but."""
    remote: frozenset[str] = frozenset()
    """Words of writing to the world from wherever one is: tweet, unggahannya."""
    affairs: frozenset[str] = frozenset()
    """Before "there": what is so there, not what is done there."""
    broadcasts: frozenset[str] = frozenset()
    """What one watches an event on without being there: television, televisi."""
    bonds_of: frozenset[str] = frozenset()
    """Before "with" and somebody absent, who is the subject of talks: ties, hubungan, sengketa."""
    paying: frozenset[str] = frozenset()
    """Before a visit's noun: who pays it is the visitor."""
    representing: frozenset[str] = frozenset()
    """mewakili: who stands in for someone is there, whom it is for is not."""
    on_behalf: str = "on behalf of"
    """Words before a body for which somebody acts: atas nama."""
    departures: frozenset[str] = frozenset()
    """Before "for" and a capital they make it the city: "left for Manila"."""
    toward: frozenset[str] = frozenset()
    """for: behind a word of departure what follows is a place, else it may be a government."""
    aboard: frozenset[str] = frozenset()
    """Before "the" and a ship's name: aboard the Missouri."""
    state_houses: frozenset[str] = frozenset()
    """A building for whoever stands before it: house."""
    house_owners: frozenset[str] = frozenset()
    """Whose house is the place of a head of state or of an assembly: "at State House, Nairobi"."""
    routes: frozenset[str] = frozenset()
    """What joins two cities, not two governments: "flights between Lomé and Accra"."""
    in_cities: frozenset[str] = frozenset()
    """Nouns and adverbs that only a city has behind them: "pinggiran Kyiv", "ibu kota Kyiv"."""
    outwards: frozenset[str] = frozenset()
    """Before "of" and the city that somebody leaves: "pulled its envoy out of Doha"."""
    soil: frozenset[str] = frozenset()
    """What of a country is the country as a place: "inside Ecuadorian territory"."""
    within_soil: frozenset[str] = frozenset()
    """Before such words, where something happens there."""
    off_shores: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Last words of nouns of forces, whom they are near: "drills around", "a build-up along"."""
    let_in: frozenset[str] = frozenset()
    """ "welcomed X to the palace": verbs with which somebody comes into a building."""
    inside_of: frozenset[str] = frozenset()
    """At, inside: before a palace with its article they make it the building."""
    during: frozenset[str] = frozenset()
    """Before a visit on which the sentence's subject is: "dalam kunjungan ke Kampala"."""
    in_rounds: frozenset[str] = frozenset()
    """Between a verb of hosting and talks: "a round of talks"."""
    into: frozenset[str] = frozenset()
    """Between a part in an event and the event: "menjadi mediator dalam perundingan"."""
    welcoming: frozenset[str] = frozenset()
    """Verbs of whoever receives guests at a gathering: "welcomed X to the summit"."""
    yielding: frozenset[str] = frozenset()
    """Verbs of what a conference brings: raised, yielded, pledged."""
    welcomes: frozenset[str] = frozenset()
    """Verbs of welcoming, which one may do to one's own people: menyambut."""
    meetings: frozenset[str] = frozenset()
    """Meetings of several, which "bilateral" or "separate" beside them tells to be one with each: talks."""
    many: frozenset[str] = frozenset()
    """Before such meetings, where the noun itself has no plural: serangkaian."""
    conferring: frozenset[str] = frozenset()
    """Words of calls in which all who are called speak at once: conference, jointly."""
    joining: frozenset[str] = frozenset()
    """Before a verb they join its subject to those who did it before: ikut, turut."""
    beside: frozenset[str] = frozenset()
    """Before whom the subject of a verb brings along: didampingi, bersama."""
    fronts: frozenset[str] = frozenset()
    """Between "at" and a building: "di depan KBRI"."""
    along: frozenset[str] = frozenset()
    """What opens a sentence that ends with who came along: "Accompanying him were X and Y"."""
    turning_up: frozenset[str] = frozenset()
    """Before such a word: "Turut serta dalam", "Hadir mendampingi"."""
    sides: Mapping[str, int] = field(default_factory=dict, kw_only=True)
    """What says between how many a meeting is: trilateral."""
    honours: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """What makes a ceremony one for a guest: "upacara penyambutan", "a welcoming ceremony"."""
    passives_of_company: Mapping[str, str] = field(default_factory=dict, kw_only=True)
    """Going beside somebody, in the active, and the passive of whoever does not go alone: didampingi."""
    retinues: frozenset[str] = frozenset()
    """Being among those who come along, in a sentence that names them: "Turut dalam rombongan"."""
    together: frozenset[str] = frozenset()
    and_with: frozenset[str] = frozenset()
    """Those of them that join two to whom the same is done: "menahan X beserta Y"."""
    """Of those: before who does the same as the subject: bersama."""
    watching: frozenset[str] = frozenset()
    """Behind who is there and does nothing: "with Guterres looking on"."""
    round_nouns: frozenset[str] = frozenset()
    """What one of several talks is called: "a second round of talks"."""
    among: frozenset[str] = frozenset()
    """Opens a sentence that names only at its end who is there: "Among those attending were X and Y"."""
    at_cities: frozenset[str] = frozenset()
    """Nouns of events before which a city says where they are: "the Luanda meeting"."""
    spoken_to: frozenset[str] = frozenset()
    """Words behind "talks" with which it is a verb: "Moscow talks to the rebels"."""
    witnesses: frozenset[str] = frozenset()
    """Nouns of those who look on: "With X and Y as witnesses, Z signed"."""
    watched: frozenset[str] = frozenset()
    """Verbs of whoever is there and does nothing: "Guterres looked on as X and Y signed"."""
    topics: frozenset[str] = frozenset()
    """Nouns of what is talked about, behind which a place is theirs: "the situation in Gaza"."""
    ministry_seats: frozenset[str] = frozenset()
    """Before a ministry's name, its building: kantor."""
    peace_talks: frozenset[str] = frozenset()
    """What a state and rebels at home hold, who negotiate: talks, dialogue."""
    centres: frozenset[str] = frozenset()
    """Before what a site is for and its name: pusat."""
    centre_kinds: frozenset[str] = frozenset()
    """What such a site is for: latihan, konvensi."""
    entering: frozenset[str] = frozenset()
    """Before the country that somebody comes into: into."""
    landing: frozenset[str] = frozenset()
    """Verbs of coming ashore or down: landed, mendarat."""
    ashore: frozenset[str] = frozenset()
    """Between those and where it is: on, in, di."""
    met_by_name: frozenset[str] = frozenset()
    """Keys of bodies without a seat of their own: what is hosted or attended in their name is their summit."""
    attended_at: frozenset[str] = frozenset()
    """Before the name of a body whose summit somebody attends: "at the G20"."""
    bilaterals: frozenset[str] = frozenset()
    """Meetings by twos, where they are several: "held bilateral meetings with X and Y"."""
    one_by_one: frozenset[str] = frozenset()
    """Behind several whom somebody meets one by one: "one after another"."""
    from_afar: frozenset[str] = frozenset()
    """By what somebody is told a thing by who is not there: telephone, letter."""
    assemblies: frozenset[str] = frozenset()
    """Nouns that point back to people coming together: "at the forum", "dalam jamuan itu"."""
    halls: frozenset[str] = frozenset()
    """Buildings without a name, in which something is that happens in the same city: "at his office"."""
    arriving: frozenset[str] = frozenset()
    """Verbs of having come, behind which "was welcomed by" tells of the arrival: arrived, landed."""
    rooms: frozenset[str] = frozenset()
    """Parts of a house, to which nobody makes a journey: "headed to the banquet hall"."""
    company: frozenset[str] = frozenset()
    """Whom one has as a guest, or whose guest one is: "assured his guest", "di hadapan tuan rumahnya"."""
    on_a_visit: frozenset[str] = frozenset()
    """Before a journey during which something is done: during, on, dalam, saat."""
    visiting: frozenset[str] = frozenset()
    """Verbs of being on a journey, behind those: berkunjung."""
    calling_on: frozenset[str] = frozenset()
    """Verbs of going to those to whom something is then said: "terbang ke Brussel untuk memprotes"."""
    meals: frozenset[str] = frozenset()
    """What a host gives his guests beside the talks: dinner, banquet."""
    seeing: frozenset[str] = frozenset()
    """Between those and the journey, of which something else is told: plans, after, rencana."""
    parts_of_lands: frozenset[str] = frozenset()
    """Before a country: northern, eastern."""
    quarters: frozenset[str] = frozenset()
    """Of a country, behind whose it is: "in Iraq's north"."""
    by_whom: Mapping[str, Role] = field(default_factory=dict)
    """Behind a name and a hyphen, its part in what follows: "EU-mediated talks"."""
    parts: Mapping[str, Role] = field(default_factory=dict)
    """What somebody is there for: "with Oman as mediator", "with Oman mediating"."""
    serving: frozenset[str] = frozenset()
    """Before it: as, sebagai."""
    undertakings: frozenset[str] = frozenset()
    """What a paper provides for, behind which its place stands: "pembangunan pelabuhan di Lome"."""
    in_state: frozenset[str] = frozenset()
    """What tells that a visit is one of state: "kunjungan kenegaraan"."""
    mediations: frozenset[str] = frozenset()
    """Nouns of what one does who mediates, behind whose it is: "after Omani mediation"."""
    helped: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Behind a verb of mediating, before whoever mediates as well: dibantu."""
    mediation: frozenset[str] = frozenset()
    """Last word of what leads whoever mediated: "dengan perantaraan Oman"."""
    addressing: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """By the word before a capital, words before that which make it the government: "appealed to Rome"."""
    going: frozenset[str] = frozenset()
    """Verbs of those who go to a gathering, come from it or are there for it: left, returned, is."""
    set_out: frozenset[str] = frozenset()
    """Pasts of those who set out for something: "crossed the border on Monday to meet X", travelled, flew."""
    homewards: frozenset[str] = frozenset()
    """Where people are brought to their own country: home."""
    answered: frozenset[str] = frozenset()
    """Words of others that are answered wherever one is: "rejected the accusation in Kigali"."""
    returning: frozenset[str] = frozenset()
    """Words before "from" that bring somebody home: returned, back, fresh."""
    emerging: frozenset[str] = frozenset()
    """Verbs before "from" of whoever has just been at talks: emerged, came."""
    away: frozenset[str] = frozenset()
    """Between such a verb and "from" or "of": away, out."""
    state_kinds: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Before "country" or "state", of which countries that may be said: "the Gulf state"."""
    ways: frozenset[str] = frozenset()
    """Words of place before a street or park, beside those before any place: along, toured."""
    saints: frozenset[str] = frozenset()
    """First words of cities and islands that are called after one: "in St. Hubert"."""
    whence: frozenset[str] = frozenset()
    coming: frozenset[str] = frozenset()
    reactions: frozenset[str] = frozenset()
    """From, verbs of coming, and nouns of words: "Condemnation also came from Paris"."""
    colleagues: frozenset[str] = frozenset()
    """Who acts for the state of the capital behind "from": "mitranya dari Dushanbe"."""
    sent: frozenset[str] = frozenset()
    """Those whom a state sends: "delegations from Moscow and Kyiv"."""
    venue_heads_filled: frozenset[str] = frozenset()
    """Words for a site that need another between the name and themselves: "border post", "oil field"."""
    streets: frozenset[str] = frozenset()
    """Last words of names of streets and parks, which need a word of place before: "along Lantern Avenue"."""
    grounds: frozenset[str] = frozenset()
    """First words of names with "of" inside: "the Field of Poppies"."""
    kinds_of_places: frozenset[str] = frozenset()
    """Nouns beside a name that make it a place's: "desa Badme", "Badme, a border town"."""
    qualities_of_places: frozenset[str] = frozenset()
    """Words between such a noun and the name behind it: "ladang minyak", "pulau kecil"."""
    land_heads: frozenset[str] = frozenset()
    """With which names of land and roads begin, and nobody's: "Koridor Lachin"."""
    state_heads: frozenset[str] = frozenset()
    """What a country named before is called behind those: state, nation."""
    state_isles: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Those of them that only some are, with their codes: island."""
    state_lands: frozenset[str] = frozenset()
    """Nouns that behind an article stand for a state told before: country, island."""
    judged_of_others: frozenset[str] = frozenset()
    """Nouns that behind a possessive tell of another's deed or wish: "condemned its decision"."""
    taken_of_others: frozenset[str] = frozenset()
    """Nouns that behind a possessive tell what of another's is hit or taken: "froze its assets"."""
    points_to: frozenset[str] = frozenset()
    """Words that stand for those toward whom something is done: him, them, counterpart, and the lands."""
    welcome_stems: tuple[str, ...] = ()
    """What verbs of welcoming somebody who arrives are made of: sambut."""
    hosting: frozenset[str] = frozenset()
    """Verbs of whoever hosts a gathering."""
    of_the_crown: frozenset[str] = frozenset()
    """Before "kerajaan": people of the court and not the state: "pasangan kerajaan itu"."""
    to_no_land: frozenset[str] = frozenset()
    """What a journey is called of which nobody says whither: "on a foreign visit"."""
    state_names: frozenset[str] = frozenset()
    """Those of them that need no word before them: "the country"."""
    host_states: frozenset[str] = frozenset()
    """Before such a word, the country in which the last gathering was: "the host nation"."""
    beside_states: frozenset[str] = frozenset()
    """Before such a word, the other of two countries: "the neighbouring country"."""
    state_qualities: frozenset[str] = frozenset()
    """What else may open such a description: "the tiny island nation"."""
    once_owned: frozenset[str] = frozenset()
    """Behind "former" and before a country's name, one that was that country's: "bekas jajahan Prancis itu"."""
    union_parts: frozenset[str] = frozenset()
    """Behind "former" and a union's name, states that it once had: "the former Soviet republics"."""
    of_old: frozenset[str] = frozenset()
    """Before a hyphen and a union's name they say the same: "ex-Soviet", "post-Soviet"."""
    kin_states: frozenset[str] = frozenset()
    """Before a country's name, one beside or against that country: "tetangga Rusia itu"."""
    deals: frozenset[str] = frozenset()
    """What two sign with each other, beside pacts: agreements, deals."""
    touring: frozenset[str] = frozenset()
    """Verbs before a country to which somebody goes: visited."""
    matters: frozenset[str] = frozenset()
    """Behind "membahas" and before a place: what is talked about is there: senjata, perdamaian."""
    citizens: frozenset[str] = frozenset()
    """Right before their country: who is meant by a journey pays no visit: warga."""
    no_visitors: frozenset[str] = frozenset()
    """What comes from a country and pays no visit: kapal, pasukan, bantuan."""
    installing: frozenset[str] = frozenset()
    """Verbs of coming into office before guests, or by the vote of those who sit: inaugurated, elected."""
    sitting: frozenset[str] = frozenset()
    """Who of a body come together: ministers, leaders."""
    no_venues: frozenset[str] = frozenset()
    """Behind a city in a name that tells no place: "Paris Club", "Bandung Process"."""
    after_talks: frozenset[str] = frozenset()
    """Between the city where somebody speaks and the talks that he has had there: after, following."""
    continents: frozenset[str] = frozenset()
    """Names of continents, and words for what is of them: Asian."""
    also_continents: frozenset[str] = frozenset()
    """Names that mean a continent only in a list of others: American, European."""
