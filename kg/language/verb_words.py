"""The words that show which word is a verb, in which voice, and whose object does what.

Every set is of lower-case words of one language; a set is empty where a language has no such word.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class VerbWords:
    """Words of verbs: their forms, their voice, and what stands around them."""

    rootlike_verbs: frozenset[str] = frozenset()
    """Verbs without the beginning that shows others to be such: terbang, tiba."""
    object_verbs: frozenset[str]
    """Irregular past forms of verbs that take a person as their object: met, told."""
    verb_leads: frozenset[str]
    """Words behind which a bare form may be a verb, beside auxiliaries: to, and, which."""
    perfects: frozenset[str]
    """Auxiliaries that make a participle active: has, had."""
    pluperfects: frozenset[str]
    """Auxiliaries of what was before the news: had."""
    only_pasts: frozenset[str] = frozenset()
    """Pasts that no auxiliary has behind it: withdrew, began, took."""
    was: str = ""
    """The auxiliary of a passive that is read out of a participle alone: was."""
    finite_subjects: frozenset[str]
    """Nouns of one actor behind which a word in -s may be a verb: "the ministry calls"."""
    bare_stems: frozenset[str] = frozenset()
    """Stems that headlines use as verbs and that are nouns as well: "Rusia invasi Ukraina"."""
    hardly_verbs: frozenset[str] = frozenset()
    """Plurals that are verbs only before whom they are done to: "Russia sanctions"."""
    adjectival: frozenset[str] = frozenset()
    """Irregular participles that tell of which thing, behind a preposition: "in frozen funds"."""
    bare_verbs: frozenset[str] = frozenset()
    """Verbs behind "to" that no row tells of alone: "continued to hold"."""
    no_verbs: frozenset[str] = frozenset()
    """Words in the shape of a verb that are parts of titles: "luar biasa dan berkuasa penuh"."""
    strong_pasts: frozenset[str] = frozenset()
    """Main verbs behind those that no ending shows: came, took."""
    strong_participles: frozenset[str] = frozenset()
    """Participles that no ending shows: "was flown to Muscat and handed over to"."""
    bare_plurals: frozenset[str] = frozenset()
    """police: whose verb has the form of a plural's."""
    noun_tails: frozenset[str] = frozenset()
    """Behind a word that looks like a verb, with which it is a noun: "police raid on"."""
    attribute_ends: tuple[str, ...] = ()
    """Endings of words behind which a noun follows: "a bilateral", "the planned"."""
    stative_prefix: str = ""
    """With which verbs of being and having begin: ber-."""
    fronting_roots: frozenset[str] = frozenset()
    """Verbs without a prefix behind "we", whose object stands before: "Tuduhan Chad itu kami tolak"."""
    active_prefix: str = ""
    """With which active verbs begin: me-."""
    passive_prefix: str = ""
    """With which passive verbs begin: di-."""
    undergoing: tuple[str, ...] = ()
    """With which verbs begin whose subject undergoes, by whomever: di-, ter-."""
    deed_shape: tuple[tuple[str, ...], str] = ((), "")
    """Beginnings and the end of nouns made from verbs: keputusan, penolakan."""
    verb_begins: tuple[str, ...] = ()
    """With what longer words begin that are verbs: me-, ber-, di-."""
    transitive_begins: tuple[str, ...] = ()
    """With what verbs begin that have an object."""
    gerund_leads: frozenset[str]
    """Before a gerund whose subject is the object before: "thanked Canberra for raising aid"."""
    controls: frozenset[str] = frozenset()
    """Verbs whose object does what a clause of purpose tells: "meminta X untuk datang"."""
    letting: frozenset[str] = frozenset()
    """Verbs of letting others do something: allow, let."""
    plain_verbs: frozenset[str] = frozenset()
    """Verbs whose object does nothing by them: behind "mengecam X dan Y memuji Z" Y acts for himself."""
    carrying: frozenset[str] = frozenset()
    """Bare verbs that carry an event's noun: "pay a visit"."""
    giving: frozenset[str] = frozenset()
    """Verbs right behind which a recipient stands: "agreed to sell Chad three ships"."""
    used: frozenset[str] = frozenset()
    """Passives of use, whose agent nobody names: digunakan."""
    light_passives: frozenset[str] = frozenset()
    """Passives that only carry an event's noun: "kunjungan itu dilakukan Menlu X ke Y"."""
    handed: frozenset[str] = frozenset()
    """Participles with an object, passive beside a passive: "was summoned and handed a note"."""
    performed: frozenset[str] = frozenset()
    """Participles before "by" and whose deed or words are judged: "praised the role played by Chad"."""
    owned: frozenset[str] = frozenset()
    """Participles before "by" and whose a thing is: "seized a ship owned by Chad"."""
    blamed: frozenset[str] = frozenset()
    """Participles that before "of" tell what is said of somebody: "X, accused of theft"."""
    faulted: frozenset[str] = frozenset()
    """Participles that before "for" do so: "a gang blamed for the raid"."""
    finding_fault: frozenset[str] = frozenset()
    """Verbs in "Togo, which it accuses of theft": it is not Togo, but whoever the sentence began with."""
    undesired: frozenset[str] = frozenset()
    """Behind a participle, what diplomats are declared to be: persona non grata."""
    done_to: frozenset[str] = frozenset()
    """killed, summoned: in a headline, of whom it is done to."""
    laid_waste: frozenset[str] = frozenset()
    """ransacked, torched: what is done to buildings and towns, as in "the embassy ransacked in 2011"."""
    reaching: frozenset[str] = frozenset()
    """telephoned, met: behind whom one reaches so, "to" opens one's own purpose, and not his."""
    put_out: frozenset[str] = frozenset()
    """Participles of those who are put out of a country: expelled, kicked."""
    outward: frozenset[str] = frozenset()
    """out: with "of" behind it, from where somebody goes or is put out."""
    custody: frozenset[str] = frozenset()
    """Participles of those who are held until they are let go: arrested, jailed."""
    posted: frozenset[str] = frozenset()
    """Participles of forces that only tell where they are: "the soldiers deployed in Chad came under fire"."""
    becoming: frozenset[str] = frozenset()
    """Between somebody and what that one came to be: menjadi."""
    fronted: frozenset[str] = frozenset()
    """First words of a sentence whose subject stands behind its verb: "On hand to greet him was X"."""
    inverting: frozenset[str] = frozenset()
    """Verbs behind which such a subject stands: was, came."""
    particles: frozenset[str] = frozenset()
    """What an object parts from its verb: "brushed the criticism aside"."""
    yields: frozenset[tuple[str, str]] = frozenset()
    """ "gave up": gives nobody anything."""
    before_bare: frozenset[str] = frozenset()
    """Adverbs between a subject in the plural and its verb: "the leaders next convene in"."""
    before_days: frozenset[str] = frozenset()
    """Before a day that interrupts a verb: "flew late on Monday to Baku"."""
    undated: frozenset[str] = frozenset()
    """Words of days that interrupt a verb even where no day is known: "spoke today with"."""
    unled_days: frozenset[str] = frozenset()
    """last, ago: of a day without "in": "was sworn in last June"."""
    lasting_now: frozenset[str] = frozenset()
    """Beside a verb of what is so, and was not done: "four states still recognise it"."""
    wishing: frozenset[str] = frozenset()
    """Between those and what they do by saying so: "we want to thank"."""
    intending: frozenset[str] = frozenset()
    """Between "we" and the verb of an act: ready, decided."""
