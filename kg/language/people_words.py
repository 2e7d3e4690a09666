"""The words for people who are told of without their names, or by what they are.

Every set is of lower-case words of one language; a set is empty where a language has no such word.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleWords:
    """Words for people, their kin and what they are called."""

    private: frozenset[str] = frozenset()
    """People who act for themselves before the country they are of: turis, mahasiswa."""
    employed: frozenset[str] = frozenset()
    """pilot, wartawan: before whom one works for, and one's name."""
    unnamed: frozenset[str] = frozenset()
    """Organs and people of a state that need no name: police, protesters; with "in" and a place theirs."""
    unnamed_agents: frozenset[str] = frozenset()
    """People whom a text leaves unnamed, of no state's organs: gunmen, attackers."""
    unnamed_links: frozenset[str] = frozenset()
    """Between such people and their country: in, of."""
    without_names: frozenset[str] = frozenset()
    """People of whom a text tells without a name, and whom "they" then means: sailors, hostages."""
    crowds: frozenset[str] = frozenset()
    """Crowds, whose country is where they were told to be: massa, pengunjuk."""
    citizens: frozenset[str] = frozenset()
    """People of a country who speak to their own rulers, and not for them: farmers, lawmakers."""
    public_life: frozenset[str] = frozenset()
    """Others who act in a state where a sentence alone tells of them: elders, council."""
    rivals: frozenset[str] = frozenset()
    """Words in the offices of such rivals: senator, opposition."""
    nationals: frozenset[str] = frozenset()
    """What counted people are who are known by their country alone: "arrested three Serbs"."""
    envoys: frozenset[str] = frozenset()
    """What an envoy is who is known by name: "expelled the Swede" needs no "ambassador"."""
    staff: frozenset[str] = frozenset()
    """Behind a leader's name and "'s", those who act for his state: envoys, aides, foreign minister."""
    attributes: frozenset[str]
    """Participles that stand before a noun of people: "the two wounded soldiers"."""
    between_verbs: frozenset[str]
    """What may stand between these and their verb, beside adverbs in -ly."""
    counted: frozenset[str]
    """What numbers count in headlines, where a number may look like a name: "Lantik Lima Dubes"."""
    describing: frozenset[str] = frozenset()
    """Behind a name in apposition they tell what somebody is: "Turkey, a NATO member, ..."."""
    apposing: frozenset[str] = frozenset()
    """a, the: behind a comma they begin a noun that judges what was told."""
    epithets: Mapping[str, str] = field(default_factory=dict)
    """What someone named before is called: "diplomat veteran itu"; to a gender, or to ""."""
    callings: frozenset[str] = frozenset()
    """Those of them that tell what somebody does: diplomat, ekonom; not "pria"."""
    past_callings: frozenset[str] = frozenset()
    """What somebody named before may be called who was it once: "the former teacher"."""
    of_his_past: frozenset[str] = frozenset()
    """Behind "diplomat yang": what follows tells who is meant, and no news: pernah, lama."""
    partisans: frozenset[str] = frozenset()
    """Those who are of a party: "politikus Partai Amani itu"."""
    peoples: tuple[str, ...] = ()
    """Endings of a people's name by which "the ..." means all of them: "the Swiss", "the Kenyans", "the French"."""
    titles: Mapping[str, str] = field(default_factory=dict)
    """Before a name: Mrs, and its gender."""
    kin: Mapping[str, str] = field(default_factory=dict)
    """Behind a possessive, before a name: wife, and the gender that it tells. Empty where pronouns tell none."""
    kinsfolk: frozenset[str] = frozenset()
    """Between somebody and the name of a relative, where nouns follow: "X dan istrinya, Y"."""
    consorts: frozenset[tuple[str, ...]] = frozenset()
    """The same in two words, before a comma: "beserta Ibu Negara, Y"."""
    relatives_of: frozenset[str] = frozenset()
    """istri: "X, istri Presiden Y, tiba"."""
    theirs: frozenset[str] = frozenset()
    """pendukung, istri: before somebody who does not act."""
    backed: frozenset[str] = frozenset()
    """pasukan, kelompok: whom others back."""
    backed_by: frozenset[str] = frozenset()
    """dukungan: behind fighters and before who only backs them."""
    allies: frozenset[str] = frozenset()
    """Others who act with a state and bear no name: its allies, sekutunya."""
