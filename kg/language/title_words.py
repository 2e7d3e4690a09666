"""The words in and around titles: whose an office is, where it is held, and what makes it another one.

Every set is of lower-case words of one language; a set is empty where a language has no such word.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class TitleWords:
    """Words in and around titles of offices."""

    office_patterns: tuple[tuple[str, str], ...]
    """How the minister of a portfolio is called: surface, office."""
    own_suffix: str
    """What an office takes to be someone's: "dubesnya"."""
    suffixes: frozenset[str]
    """A last word that belongs to no office's name: "menlu ri"."""
    office_rooms: frozenset[str] = frozenset()
    """Behind an office they make it a building or body, and no name: "Representative Office"."""
    event_offices: frozenset[str] = frozenset()
    """Behind the name of a forum or conference: who leads it, chair."""
    heads_of: frozenset[str] = frozenset()
    """Behind "heads of": of what they are head: state, government."""
    heads_of_what: frozenset[str] = frozenset()
    """Whose heads they are, behind "of": "two heads of state"."""
    in_charge: tuple[
        tuple[str, ...], ...
    ] = ()  # before what somebody heads: "in charge of", "responsible for"
    portfolio_leads: frozenset[str] = frozenset()
    """Before what an office is for: "deputy foreign minister for consular affairs"."""
    field_heads: frozenset[str] = frozenset()
    """minister: whose title names fields, which the model may draw into the name behind them."""
    more_fields: frozenset[str] = frozenset()
    """Words of fields that no listed title has: wellness, livelihoods."""
    portfolio_nouns: frozenset[str] = frozenset()
    """Between a portfolio and whose it is: "foreign affairs"."""
    portfolios: frozenset[str] = frozenset()
    """Between "two" and a plural of `ranks`: "the two foreign ministers"."""
    ranks: Mapping[str, str] = field(default_factory=dict)
    """Plurals behind a word of `two`, and whom they mean of those named before: leader, minister or person."""
    leaders: frozenset[str] = frozenset()
    """Those whose meeting as a group is its summit: leaders, pemimpin."""
    foremost: frozenset[str] = frozenset()
    """Before a plural of ministers it makes leaders of them: prime."""
    top_offices: frozenset[str] = frozenset()
    """Names of a ministry's head that mean another office when a region follows: "top diplomat for Africa"."""
    crowns: Mapping[str, str] = field(default_factory=dict)
    """Offices that only states of one form of `realms` have: emir."""
    styles: frozenset[str] = frozenset()
    """Behind "his" they make a form of address: highness, majesty."""
    titles_of: Mapping[str, str] = field(default_factory=dict)
    """Titles that only one country has: keys."""
    shared_titles: frozenset[str] = frozenset()
    """Of those, the ones that others have too: of it where named."""
    elect: frozenset[str] = frozenset()
    """Behind an office and a hyphen they make another office of it: "president-elect"."""
    designate: frozenset[str] = frozenset()
    """Behind an office and a hyphen: "foreign minister-designate"."""
    acting: frozenset[str] = frozenset()
    """Between "dan" and an office that somebody only fills for now: penjabat."""
    then: frozenset[str] = frozenset()
    """Words for former that also tell a time."""
    then_leads: frozenset[str] = frozenset()
    """Before such a word they make it a time, no word for former: "since then"."""
    posted: frozenset[str] = frozenset()
    """Before a country they tell where an envoy is sent: ditempatkan di, posted to."""
    posted_in: frozenset[str] = frozenset()
    """Between an ambassador and the capital where the embassy is: in."""
    counterpart_tails: frozenset[str] = frozenset()
    """The second word of "opposite number"."""
    occasions: frozenset[str] = frozenset()
    """Behind "for", what one is received or summoned for: "hosted Chad's president for talks"."""
    summoning: frozenset[str] = frozenset()
    """Verbs whose object is called to hear what the subject has to say."""
