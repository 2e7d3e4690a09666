"""The words of doing as others do.

Every set is of lower-case words of one language; a set is empty where a language has no such word.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class LikewiseWords:
    """Words with which it is told that somebody does what another did."""

    as_did: frozenset[str]
    """ "X took part, as did Y": what follows takes part too."""
    likewise: frozenset[str] = frozenset()
    """as, so: before "did" and whoever does the same."""
    sequels: frozenset[str]
    """Between a conjunction and a name: what follows is another event of the same kind."""
    alike: frozenset[str] = frozenset()
    """Behind a noun: it is such a one as was told last: "kecaman serupa", "hal senada"."""
    taken_alike: frozenset[str] = frozenset()
    """Passives of what is done, before who does it too: "langkah serupa ditempuh Y"."""
    utters: frozenset[str] = frozenset()
    """Verbs before such a noun, with which others say what was said last: "X menyerukan hal serupa"."""
    followed_by: frozenset[str] = frozenset()
    """Before whoever did the same after somebody: "disusul Irlandia"."""
    joins_in: frozenset[str] = frozenset()
    """Behind a verb of joining, in the stead of those who did it before: "Yemen joined in on Tuesday"."""
    joins: frozenset[str] = frozenset()
    """Verbs whose object does with the subject what follows: "joined Peru in expelling"."""
    does_as_well: frozenset[str] = frozenset()
    """Verbs of doing what another does or did: bergabung (dengan), mengikuti (jejak), menyusul."""
    steps: frozenset[str] = frozenset()
    """Behind such a verb, what one follows: jejak, langkah."""
    followed: frozenset[str] = frozenset()
    """What whoever does likewise later does: "Peru followed in May"."""
    to_follow: frozenset[str] = frozenset()
    """The same verb where it is planned: "Peru is to follow in May"."""
    suit: frozenset[str] = frozenset()
    """Behind such a verb: "Peru followed suit"; what ends its clause."""
    joined_papers: frozenset[str] = frozenset()
    """What one joins others in, before a verb that tells its words: "joined Peru in a statement urging"."""
    returns: frozenset[str] = frozenset()
    """Verbs of doing to others what they did, before `in_kind`: "Togo responded in kind"."""
    reciprocates: frozenset[str] = frozenset()
    """Those of them that need no such words behind: "Togo reciprocated a day later"."""
    in_kind: frozenset[tuple[str, ...]] = frozenset()
    """Behind such a verb, two words: "in kind"."""
    exemplary: frozenset[str] = frozenset()
    """Verbs of doing what another does, behind whom "in" and a participle stand: "will join Chad in barring"."""
