"""The words for bodies, for whoever rules a state, and for what acts in its name.

Every set is of lower-case words of one language; a set is empty where a language has no such word.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyWords:
    """Words for bodies, rulers and forces, by which a state acts."""

    bodies: frozenset[str]
    """In an office's name they are the body that it is an office of: "foreign ministry spokeswoman"."""
    body_kinds: frozenset[str] = frozenset()
    """Between an office and the body that it is of: "ketua blok regional ASEAN"."""
    body_nouns: frozenset[str] = frozenset()
    """What a body is called that was named before: "the forum's secretary-general"."""
    bodies_again: Mapping[str, str] = field(default_factory=dict)
    """ "blok": a body named before, by its kind; "named" where its name must have the noun."""
    usual_nouns: Mapping[str, str] = field(default_factory=dict)
    """ "the alliance": of which body it is the usual noun."""
    bloc_kinds: frozenset[str] = frozenset()
    """Before such a body in English: "the regional bloc"."""
    body_words: Mapping[str, str] = field(default_factory=dict)
    """ "mahkamah": a body named before, in English."""
    houses: Mapping[str, str] = field(default_factory=dict)
    """ "Senat": a state's, by its kind in English."""
    small_bodies: frozenset[str] = frozenset()
    """Behind an article and right before "meeting", which then is no gerund: troika, cabinet."""
    speaking_bodies: frozenset[str] = frozenset()
    """A body named before, as the subject of a verb: "the ministry", "the embassy"."""
    sitting: frozenset[str] = frozenset()
    """In the name of a body that meets by itself: council, komite."""
    who_meets: frozenset[str] = frozenset()
    """Between a body and the noun of its meeting: "the APEC senior officials' meeting"."""
    through: frozenset[str] = frozenset()
    """ "lewat": between a body and the one who speaks for it."""
    papers_given_out: frozenset[str] = frozenset()
    """What acts for those who gave it out: "The joint communique condemned"."""
    leads: frozenset[str] = frozenset()
    """led: behind a hyphen and the country that leads a body."""
    led_bodies: frozenset[str] = frozenset()
    """mission, bloc: what a country leads."""
    state_bodies: frozenset[str] = frozenset()
    """Of the countries named behind them, for which they act."""
    state_arms: frozenset[str] = frozenset()
    """ "the two armies": of the two states told of."""
    organs: frozenset[str] = frozenset()
    """What in two words stands for a state behind its adjective or name: presidential office, ruling coalition."""
    organ_heads: frozenset[str] = frozenset()
    """Last words of names of a state's organs, beside which the state acts itself: agency, commission."""
    organ_pairs: frozenset[tuple[str, str]] = frozenset()
    """First and last words of such names, of which the last alone tells nothing: central bank."""
    ruling_kinds: frozenset[str] = frozenset()
    """Before "government" or "junta", which is told of again: "the transitional authorities"."""
    governments: frozenset[str] = frozenset()
    """What a state's rulers are called when everyone knows whose: the government, the junta."""
    presidencies: frozenset[str] = frozenset()
    """Those among `governments` that act for a head of state: "the presidency"."""
    rulers: frozenset[str] = frozenset()
    """Those who rule a state and need no name wherever they stand: junta."""
    armed_rulers: frozenset[str] = frozenset()
    """Of these, those of the state whose one was told last: the army, the junta."""
    coups: frozenset[str] = frozenset()
    """Before the country whose rulers go unnamed: kudeta, junta."""
    cabinets: frozenset[str] = frozenset()
    """Regime, behind the name of whoever leads it."""
    men_of: frozenset[str] = frozenset()
    """administration: called after the one who leads it."""
    home_rule: frozenset[str] = frozenset()
    """Behind "the" and no country's name, what a rival at home is against: government, cabinet."""
    realms: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """What states of one form are called when they were named before, with their codes: the kingdom."""
    forces: frozenset[str] = frozenset()
    """What fights for a state and bears no name: "its troops", "its air force"."""
    force_kinds: frozenset[str] = frozenset()
    """Before those: "its air force", "its fighter jets"."""
    armed_kinds: frozenset[str] = frozenset()
    """Before the name of a body that fights: paramilitary, rebel."""
    fighting: frozenset[str] = frozenset()
    """Armed forces that act, unnamed, in the country that the news is about: militer."""
    fights: frozenset[str] = frozenset()
    """What kills by itself, no state's doing: "the war that broke out has killed thousands"; English."""
    firms: frozenset[str] = frozenset()
    """Firms, clubs and customers, whose acts are no measures of the country behind them: perusahaan, klub."""
    founders: frozenset[str] = frozenset()
    """Before a body and a name they only tell who somebody is: "pendiri WikiLeaks, X"."""
    outside_prefixes: frozenset[str] = frozenset()
    """Before a hyphen and who takes no part: "a non-NATO ally", "pro-Russian rebels"."""
    inclined: frozenset[str] = frozenset()
    """Behind a country's name and a hyphen they tell how others stand to it: "Russia-friendly"."""
