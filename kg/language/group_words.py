"""The words for several: pairs, counts and members, hosts and guests, delegations, and whose they are.

Every set is of lower-case words of one language; a set is empty where a language has no such word.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupWords:
    """Words for several who were told of, and possessives."""

    each: frozenset[str] = frozenset()
    """Before one of two, of whom each does it to the other: "each side"."""
    one_of_two: frozenset[str] = frozenset()
    """What one of two is called of whom the other was told: one."""
    the_other: frozenset[str] = frozenset()
    """Before the other of two: other."""
    of_a_pair: frozenset[str] = frozenset()
    """What each of two is called behind those words: side, country."""
    of_two: Mapping[str, int] = field(default_factory=dict)
    """Which of the two named last: former, latter."""
    both_of_them: frozenset[str] = frozenset()
    """keduanya: two people, of this sentence where it names two."""
    companies: Mapping[str, int]
    """What so many that were named before are called behind "the": pair, trio."""
    whole: frozenset[str] = frozenset()
    """Before a number, they are all of whom was told: "all three"."""
    some: frozenset[str]
    """Before members of a group: not all of them."""
    count_links: frozenset[str]
    """Between a count and what is counted: "five of the members"."""
    counted_actors: frozenset[str] = frozenset()
    """Those who act where only their number is told: "three leaders stayed away: X, Y and Z"."""
    others: frozenset[str] = frozenset()
    """What one of two states calls the other: "accused its neighbour"."""
    states: frozenset[str] = frozenset()
    """Which of what two states are called together can be nothing but states: neighbours, capitals."""
    parties: frozenset[str] = frozenset()
    """What two states are called together: sides, parties, rivals."""
    opposed: frozenset[str] = frozenset()
    """Before "parties" or "sides": the two who fight or quarrel in the article: warring, rival."""
    bare_sides: frozenset[str] = frozenset()
    """The same where no article stands before them."""
    two_sides: frozenset[str] = frozenset()
    """Of a talk, named before."""
    member_states: frozenset[str] = frozenset()
    """What members are called all together, before the body that they belong to: "the countries of the"."""
    belonging: frozenset[str] = frozenset()
    """What states of a group are called: "delapan negara anggota"."""
    other_ones: frozenset[str] = frozenset()
    """Behind them they are some of those: "negara anggota lainnya", "anggota tetap"."""
    all_leads: frozenset[str] = frozenset()
    """para: before the leaders who were told to meet."""
    heads: frozenset[str] = frozenset()
    """pemimpin, delegasi: right behind those."""
    of_heads: frozenset[str] = frozenset()
    """negara, pemerintahan: all words of such leaders."""
    of_regions: frozenset[str] = frozenset()
    """arab, afrika: behind those, where they come from."""
    foes: frozenset[str] = frozenset()
    """rebels, pemberontak: with whom a government has talks though they have no name."""
    attending: frozenset[str] = frozenset()
    """peserta: those who met."""
    gathered_at: frozenset[str] = frozenset()
    """ktt: behind "peserta", who are those who met."""
    gathering: frozenset[str] = frozenset()
    """Behind a comma: that those named before it have come together: ", meeting in Lima,"."""
    own_talks: frozenset[str] = frozenset()
    """talks, meeting: of whoever has them, "his talks with"."""
    talks_with: frozenset[str] = frozenset()
    """with, to: behind those."""
    guests: frozenset[str] = frozenset()
    """tamunya: whoever visits."""
    hosts: frozenset[str] = frozenset()
    """Rumahnya, behind one of the next: whoever is visited."""
    host_leads: frozenset[str] = frozenset()
    """tuan: right before one of `hosts`."""
    guest_leads: frozenset[str] = frozenset()
    """Sang, before a guest: "Sang tamu memuji Kenya", "menerima sang tamu"."""
    delegations: frozenset[str] = frozenset()
    """What whoever leads it is present with: delegation, team."""
    delegating: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Verbs of leading a delegation ("lead") and of being made up of people ("form")."""
    led_by: frozenset[str] = frozenset()
    """Between a delegation and "by": led, headed."""
    flown_by: frozenset[str] = frozenset()
    """membawa: behind "pesawat yang", before whoever is aboard."""
    sent: frozenset[str] = frozenset()
    """Of those what is a state's alone without a leader: delegation; a team may play football."""
    object_pronouns: frozenset[str]
    """Pronouns that may also be possessives or objects, with which a phrase can begin."""
    her: frozenset[str]
    """Which of them is a possessive too, so that what follows decides."""
    his: frozenset[str] = frozenset()
    """his, her: before the office of someone who serves one named before."""
    its: frozenset[str] = frozenset()
    """its: before the government of the country that acted last."""
    their: frozenset[str] = frozenset()
    """Possessives of several: "their defence chiefs" are those of the countries named before."""
    own: frozenset[str] = frozenset()
    """ "its own envoy": of whoever acts, not of the last named."""
    his_own: frozenset[str] = frozenset()
    """What only a possessive makes somebody's state: "His country condemned", "her office"."""
    back: frozenset[str] = frozenset()
    """ "back from Ottawa", "home from": between an envoy and his post."""
    on_behalf: frozenset[str] = frozenset()
    """ "signed for Abuja": before the country for which somebody acts."""
    besides: frozenset[str] = frozenset()
    """ "selain": opens a clause that ends before the subject."""
    all_of: frozenset[str] = frozenset()
    """ "semua": whom "selain" names before it is left out."""

    def is_its(self, low: str) -> bool:
        """Whether a possessive is that of a state, a body or a thing: its, and neither his nor her."""
        return low in self.its and low not in self.his
