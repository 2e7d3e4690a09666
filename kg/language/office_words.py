"""The words around offices: what tells whose they are, since when, and who lost them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class OfficeWords:
    """Words between, before and behind an office and whoever holds it."""

    office_clauses: frozenset[str]
    """Before a verb that tells someone's office then: "saat menjadi presiden"."""
    once: frozenset[str]
    """Before such a verb: the office was held formerly."""
    office_verbs: Mapping[str, bool]
    """Between a name and an office; true: formerly. "took office as", "resigned as"."""
    to_come: frozenset[str]
    """Before such a verb: the office is yet to be held, or was only offered."""
    succeeding: frozenset[str]
    """ "X replaced Y as foreign minister": who held the office before stands behind."""
    succeeded: frozenset[str]
    """The same, where who holds it now stands behind: digantikan."""
    passives: frozenset[str]
    """Auxiliaries before such a verb that turn it about: "was replaced by"."""
    roles: frozenset[str]
    """Between the name behind such a verb and the office: as."""
    acting_as: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """What somebody does as whom "as" then calls him: "arrived in Lima as Norway's envoy"."""
    memberships: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """What somebody is in a body, told behind his name: "X, a member of the Politburo, met Y"."""
    in_his_stead: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Behind "his": in whose office somebody is put: "was named as his successor"."""
    electors: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Before a verb of appointing, who does it: "parliament elected army chief X"."""
    verbal_modifiers: frozenset[str]
    """Words before a title that behind an auxiliary are a verb: elected, host."""
    until_now: frozenset[str]
    """Before an office that someone leaves: "until now"."""
    terms: frozenset[str]
    """Before the first and last date of an office held: "president from 2003 to 2016"."""
    since: frozenset[str]
    """Before the day since which an office is held."""
    until: frozenset[str]
    """Before the day until which it was held."""
    held_how: frozenset[str]
    """Before how, when or in which government it was held: "president by decree", "minister for years"."""
    held_under: frozenset[str]
    """Before whose government that was, and is no more: "prime minister under Mitterrand"."""
    first_of: frozenset[str]
    """Between "first" and the office: female, elected."""
    by_then: frozenset[str]
    """Before an office in apposition that somebody held once: formerly, dulu."""
    by_now: frozenset[str]
    """Before the office that he holds instead: now, kini."""
    firsts: frozenset[str]
    """What tells of the order in which an office was held."""
    identities: Mapping[str, bool]
    """Between an office and the name of its holder: "is"; true: formerly."""
    among_them: frozenset[tuple[str, ...]] = field(default_factory=frozenset, kw_only=True)
    """Word pairs behind which some of those meant are named: "antara lain"."""
    occasions: frozenset[str]
    """Of these, those that count something else: "first time"."""
    from_country: frozenset[str]
    """Of, dari: between a name and its country."""
    several: frozenset[str]
    """Before an office in a language without plural: para, sejumlah."""
    each: frozenset[str]
    """Respectively: between offices in a list and names in a list."""
    of_both: tuple[tuple[str, ...], ...]
    """Behind an office of which two states named before have one each: "of the two countries", masing-masing."""
    each_own: frozenset[str]
    """Between "their" and an office in the plural: respective."""
    regions: frozenset[str]
    """Province, state: behind the name of one."""
    realm_words: frozenset[str]
    """Country, nation: one told before, "the country's president"."""
    qualities: frozenset[str]
    """Behind an office, of whoever holds it: perempuan, pertama."""
    fallen: frozenset[str]
    """Of these, those that tell that the office was lost: terguling."""
    last: frozenset[str]
    """Behind an office and its country: nobody held it since."""
    back_then: frozenset[str]
    """ "kala itu": behind an office that somebody held then."""
    heading: frozenset[str]
    """Leads, heads: what a leader does to a party."""
    headed: Mapping[str, bool]
    """Between a body and whoever heads it, as one word before "by": dipimpin; true: what a chair does."""
    headed_by: frozenset[str]
    """By, oleh, behind it."""
    rival: frozenset[str]
    """Opposition, ruling: between such a verb and the party."""
    led: frozenset[str]
    """ "pimpinan": between a body and the name of its head."""
    area_heads: frozenset[str]
    """Offices that stand before the field that their holder heads: "kepala biro"."""
    unit_fields: frozenset[str]
    """What such a unit may be for, beside the portfolios of ministers: humas."""
    field_names: Mapping[str, str]
    """Fields of a minister of several whose own minister has more, or none: ilmu pengetahuan, science."""
    unit_areas: frozenset[str]
    """Behind that, before the name of a region: provinsi."""
    deputies: frozenset[str]
    """Deputy, wakilnya: of somebody named before."""
    predecessors: frozenset[str]
    """Predecessor, pendahulunya: whoever held the office of somebody named before."""
    successors: frozenset[str]
    """Successor, penggantinya: whoever holds it next."""
    taking: frozenset[str]
    """What tells in a sentence that somebody takes an office: elected, dilantik."""
    told_bodies: frozenset[str]
    """Before "itu" and behind an office, a body named before: komite, blok."""
    body_leads: frozenset[str]
    """Words with which the name of a body begins where nouns follow: komite, partai."""
    body_heads: frozenset[str]
    """Words with which the name of a body ends: commission, authority."""
    candidates: frozenset[str]
    """Before an office that somebody only hopes to hold: calon."""
    nowadays: frozenset[str]
    """Before an office in apposition that somebody holds now: now, kini."""
    meeting: frozenset[str]
    """Before whom somebody meets: met, menemui."""
    together: frozenset[str]
    """Before whoever came along: "accompanied by", didampingi."""
    chairing: frozenset[str]
    """Of `heading`, what a chair does."""
    headship: str
    """The head of a body whatever it calls him: "head"."""
    whose: frozenset[str]
    """ "Congo, whose president": between a country and its office."""
    appointing: frozenset[str]
    """Before someone's name, with an office right behind it: "named X foreign minister"."""
    having: frozenset[str]
    """Auxiliaries before such a verb that make it one's own act: "has appointed"."""
    second: frozenset[str]
    """Behind a minister's office: that of the second of two."""
    movements: frozenset[str]
    """Words in the names of bodies whose head is their leader."""
    credentials: frozenset[str]
    """What an envoy brings: credentials, "surat kepercayaan"."""
    presenting: frozenset[str]
    """Before them: whoever brings them acts."""
    summoned: frozenset[str]
    """What the host does to an ambassador."""
    sworn_in: frozenset[tuple[str, str]] = frozenset()
    """Two words that say together that somebody was put in an office: sworn in."""
    to_succeed: frozenset[str] = frozenset()
    """Behind "picked to": he is to have the office of whoever had it: replace, succeed."""
    of_cities: frozenset[str] = frozenset()
    """First words of offices that a city has itself: mayor."""
    departments: frozenset[str] = frozenset()
    """What only few states call their ministries: "Departemen Keuangan"."""
    of_several: frozenset[str] = frozenset()
    """Before a list of countries with a name each, who all have that post: ambassadors."""
    by_that_alone: frozenset[str] = frozenset()
    """Offices by which somebody told before is called alone: "the Secretary and Foreign Minister Wang" are two."""
    half_joints: frozenset[str] = frozenset()
    """Between the two halves of a title: and, &."""
    second_halves: frozenset[str] = frozenset()
    """Behind "extraordinary and": no office of its own."""
    protested: frozenset[str] = frozenset()
    """What the host's ministry tells an ambassador."""
    nominating: frozenset[str] = frozenset()
    """Of the verbs that give an office, those after which others have yet to agree: nominated."""
    expelling: frozenset[str] = frozenset()
    """Before an ambassador who is sent away: expelled."""
    calling_in: frozenset[str] = frozenset()
    """Before an ambassador whom the ministry of his host has come: summoned."""
    leaving: frozenset[str] = frozenset()
    """Behind him: persona (non grata), to leave."""
    recalling: frozenset[str] = frozenset()
    """Before an ambassador whom his own state calls home."""
    about: frozenset[str] = frozenset()
    """Between an office and its subject: "representative on freedom of the media"."""

    called: frozenset[str] = frozenset()
    """Behind an office in apposition, before a by-name: "the RSF commander known as Hemedti"."""
    of_rulers: frozenset[str] = frozenset()
    """Between a country and its government: military, ruling."""
    organs: frozenset[str] = frozenset()  # parlemen: in a capital they act for the state
    of_organs: frozenset[str] = frozenset()  # berwenang: second words of those
    rulers: frozenset[str] = frozenset()
    """Who rules a country, behind its name: government, junta."""
    assistants: Mapping[str, str] = field(default_factory=dict)
    """Words but "deputy" that stand before a country and an office below which their bearer is."""

    @property
    def by_another(self) -> frozenset[str]:
        """Words for an office that is known by somebody else's."""
        return self.deputies | self.predecessors | self.successors

    inherits: frozenset[str] = frozenset()
    """Of `succeeding`, those behind which only whoever held the same office stands: succeeded."""
    took: frozenset[str] = frozenset()
    over: frozenset[str] = frozenset()
    over_from: frozenset[str] = frozenset()
    """The words of "took over from X", "took over as minister from X"."""
    careers: frozenset[str] = frozenset()
    """What people are by calling, before which their nationality stands: "the Swedish diplomat"."""
    in_office: frozenset[str] = frozenset()
    """Before the office in which the subject behind the comma acts: selaku."""
    whole: frozenset[str] = frozenset()
    """Last words of offices of which "Negara" behind them is no part: presiden, perdana menteri."""
    staff: frozenset[str] = frozenset()
    """Titles of a minister's own people, before whose name his title stands: "Staf Khusus Menlu X"."""
    region_kinds: frozenset[str] = frozenset()
    """Kinds of regions of two words, before the region's name: "Gubernur Negara Bagian Sabah"."""
    full_powers: tuple[str, ...] = ()
    """What an envoy is called in full, behind the office: luar biasa dan berkuasa penuh."""
    oaths: frozenset[str] = frozenset()
    """What is said of whoever takes office by an oath: sworn, dilantik."""
