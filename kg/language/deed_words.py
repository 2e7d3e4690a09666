"""The words of what states do to each other: deeds, who does and who suffers them, whose they are.

Every set is of lower-case words of one language; a set is empty where a language has no such word.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kg.model import Plover


@dataclass(frozen=True, slots=True, kw_only=True)
class DeedWords:
    """Words of deeds, of whoever does them, and of whom they befall."""

    deeds: Mapping[str, tuple[Plover, ...]]
    """Nouns that a statement is about, with the types of the acts that they may mean: raid, deal."""
    deed_nouns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By verb the nouns that tell the same of whoever does it: confiscate has "confiscation of"."""
    joins: frozenset[str] = frozenset()
    """Verbs of doing what others do, who stand behind them: "joined Togo in condemning Mali"."""
    laid: frozenset[tuple[str, str]] = frozenset()
    """Behind a deed, before whoever is said to have done it: "a raid that Togo blamed on Mali"."""
    harms: frozenset[str] = frozenset()
    """Behind a deed, what it did to whoever is named next: targeted, struck."""
    violent: frozenset[str] = frozenset()
    """Before a gerund they make it a noun: "heavy fighting"."""
    befalling: frozenset[str] = frozenset()
    """Nouns of deeds behind which stands whom or what they befall: "penangkapan wartawan Polandia"."""
    undergone: frozenset[str] = frozenset()
    """Nouns of deeds behind whose "of" stands whoever suffered them: "the killing of X"."""
    domestic: frozenset[str]
    """What a country does, or should have, within itself: coup, crackdown, calm, elections."""
    announced: frozenset[str]
    """What an act told before is called by whoever announces it: step, decision, recall."""
    impositions: frozenset[str] = frozenset()
    """Sanctions, ban, aid: toward one state, by whoever has it: "Chad's ban on"."""
    stances: frozenset[str] = frozenset()
    """Refusal, readiness: with an infinitive, but no deed: "Chad's refusal to"."""
    endeavours: frozenset[str] = frozenset()
    """Nouns before "to" and a verb that tells nothing done: "Chad's efforts to defend itself"."""
    resolves: frozenset[str] = frozenset()
    """Nouns before "to" and what somebody does or means to do: "Poland's decision to expel"."""
    deciding: frozenset[str] = frozenset()
    """Nouns of what somebody decides to do, the verb of which may stand behind an aside: decision."""
    menaces: frozenset[str] = frozenset()
    """Nouns of what somebody only says that he will do: "Chad's threat to close the border"."""
    own_help: frozenset[str] = frozenset()
    """Behind an adjective of a state: what it promises to others: "American help"."""
    own_forces: frozenset[str] = frozenset()
    """jets, guards: of the state that tells what they did."""
    own_states: frozenset[str] = frozenset()
    """Behind a possessive: the country of whoever speaks: "his country"."""
    own_rulers: frozenset[str] = frozenset()
    """Who rules such a country: "Rezim itu menolak"."""
    factions: frozenset[str] = frozenset()
    """More of those who do something in a land, for no state: warlords."""
    nameless_doers: frozenset[str] = frozenset()
    """militants, missile: of no state that tells of them."""
    backed: frozenset[str] = frozenset()
    """Behind a hyphen: whose country only stands behind somebody else: "Rwandan-backed rebels"."""
    struck: frozenset[str] = frozenset()
    """What is bombed or raided, before whose it is: bases, positions."""
    strikes: frozenset[str] = frozenset()
    """Air strike, raid: behind whose they are, in which people die."""
    striking: frozenset[str] = frozenset()
    """drone, missile: before those, where they are no people."""
    infringed: frozenset[str] = frozenset()
    """What others violate, before whose it is: "pelanggaran kedaulatan Sudan"; nobody blames Sudan."""
    rights: frozenset[str] = frozenset()
    """What is violated: sovereignty, airspace."""
    nobodys: frozenset[str] = frozenset()
    """What comes about and no one of the parties does: "prihatin atas ketegangan itu"."""
    conduct: frozenset[str] = frozenset()
    """Nouns of what somebody does, says or wants, which others judge: langkah, tuduhan, sikap."""
    pacts: frozenset[str]
    """What two sign or agree: truce, treaty."""
    truces: frozenset[str] = frozenset()
    """A fight of two, and what ends it: perang, gencatan."""
    paired: frozenset[str] = frozenset()
    """Between the two states of a paper: "perjanjian Indonesia-Singapura"."""
    loose_to: frozenset[str] = frozenset()
    """Prepositions of place that before someone tell toward whom: "nota protes pada Duta Besar Brasil"."""
    disputes: frozenset[str] = frozenset()
    """row, spat: between two who act toward each other."""
    misgivings: frozenset[str] = frozenset()
    """concern, regret: behind "and", another stance than support."""
    peaceful: frozenset[str] = frozenset()
    """What outsiders call for in a quarrel of two: talks, calm."""
    mediating: frozenset[str] = frozenset()
    """What outsiders offer in a quarrel of two: to mediate."""
    uniting: frozenset[str] = frozenset()
    """What one calls on the whole world for: cooperation, solidarity."""
    all_sides: frozenset[str] = frozenset()
    """Whom a call is to that names nobody, and that tells enough: "semua pihak"."""
    fighting: frozenset[str] = frozenset()
    """Prepositions before those whom others are helped to fight: melawan."""
    custodial: frozenset[str] = frozenset()
    """Nouns of what only a state does to people, where it rules: penahanan, in "memprotes penahanan X di Teheran"."""
    prisons: frozenset[str] = frozenset()
    """jail, custody: "after a year in a Togolese jail"."""
    rulings: frozenset[str] = frozenset()
    """What a court hands down, toward which one speaks: "hailed the ruling"."""
    laws: frozenset[str] = frozenset()
    """decree, bill: by which those who sign or pass them do something."""
    enacting: frozenset[str] = frozenset()
    """Of the verbs of issuing a paper those by which it takes effect: "adopted a resolution that bans"."""
    replying: frozenset[str] = frozenset()
    """Verbs of answering a deed by another: "retaliated for the move by expelling"."""
    renewing: frozenset[str] = frozenset()
    """Verbs by which a measure goes on that was taken before: "Sanksi itu diperpanjang"."""
    taken_up: frozenset[str] = frozenset()
    """Verbs by which what was left off is done again, or undone: "cut ties with Chad and restored them"."""
    left_off: frozenset[str] = frozenset()
    """Nouns of what is, which "it" and "them" behind those verbs mean: ties, embassy, visas."""
    again: Mapping[str, bool] = field(default_factory=dict)
    """The pronouns that mean them; true: several of them."""
    replies: frozenset[str] = frozenset()
    """Nouns of the same behind "in": "in retaliation for"."""
    answers: frozenset[str] = frozenset()
    """Behind "sebagai" the same: tanggapan, balasan."""
    done_with: frozenset[str] = frozenset()
    """Verbs behind which "with" leads the deed by which one does so: retaliated, stunned."""
    in_turn: frozenset[str] = frozenset()
    """Nouns of what one does in turn, behind whose it is: answer, reply."""
    handing: frozenset[str] = frozenset()
    """Words that tell of something handed over, which others then receive: menyerahkan."""
    sent_out: frozenset[str] = frozenset()
    """Those whom a state or body sends together: delegasi, panel; "Panel itu" are its people."""
