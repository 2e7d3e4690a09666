"""The words of meetings, talks and visits: how they are held, begun and ended, and which round they are.

Every set is of lower-case words of one language; a set is empty where a language has no such word.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class GatheringWords:
    """Words of gatherings, their rounds and what came of them."""

    meeting_verbs: frozenset[str] = frozenset()
    """Verbs whose object is a meeting: hold, convene."""
    noun_leads: frozenset[str]
    """Before an event's noun: whoever the clause is about takes part: "on a visit", "after talks"."""
    insertable: frozenset[str] = frozenset()
    """Nouns of events behind which a participle may be put in: "talks, brokered by X, will begin"."""
    put_off: frozenset[str] = frozenset()
    """Participles that say that it was to be on another day: delayed."""
    ending_with: frozenset[str] = frozenset()
    """Verbs before "with" and what somebody did then: "the talks ended with X accusing Y"."""
    declaring_open: frozenset[str] = frozenset()
    """Verbs before a gathering that "open" stands behind: "declared the summit open"."""
    open_words: frozenset[str] = frozenset()
    """Behind that gathering: open."""
    begins: frozenset[str] = frozenset()
    """Behind "talks which": they were held: begun, opened, resumed, lasted."""
    spans: frozenset[str] = frozenset()
    """Before "of" and talks: how long they lasted."""
    brings_in: frozenset[str] = frozenset()
    """Verbs behind the noun of talks before who is at them: melibatkan."""
    ensues: frozenset[str] = frozenset()
    """Verbs behind talks of those who have just acted: followed, ensued."""
    paying: frozenset[str] = frozenset()
    """Verbs of which a visit or a call before them is the object: "the visit that X paid to Tokyo"."""
    using: frozenset[str] = frozenset()
    """Before an event's noun: whoever uses it for something takes part: used, advantage (of)."""
    aims: frozenset[str] = frozenset()
    """Behind an infinitive's word: what people meet or travel for."""
    absent: frozenset[str] = frozenset()
    """Behind one of a counted group: it was not there."""
    outcomes: frozenset[str] = frozenset()
    """Of a visit or a meeting, before the noun of what came of it: ditutup dengan, menghasilkan."""
    highlights: frozenset[str] = frozenset()
    """Opening a sentence, what came of a visit or a meeting, or the occasion: "Puncak kunjungan itu adalah"."""
    rounds: frozenset[str]
    """Which of several rounds of talks: second, earlier."""
    kinds_of_talks: frozenset[str] = frozenset()
    """Before a noun of talks, never before a verb: "ruled out any meeting", "direct talks"."""
    same_round: frozenset[str] = frozenset()
    """Of `rounds` those that may be the talks told before: "the last round"."""
    next_rounds: frozenset[str]
    """Those of them that are ahead, of the parties that met before: next, follow-up."""
    again: frozenset[str]
    """Behind a verb: another event than the one told: "meet again"."""
    once_more: frozenset[str] = frozenset()
    """What another round is called: "the next one"."""
    formats: frozenset[str] = frozenset()
    """ "the previous meeting in this format": what tells that it was one of the same kind."""
    such: frozenset[str] = frozenset()
    """Behind "the next": talks or a summit like those told before: one, gathering."""
    to_be_held: tuple[str, ...] = ()
    """Behind such a word: that it is yet to come: ", to be held"."""
    then_held: frozenset[tuple[str, str]] = frozenset()
    """Verbs of what an ordinal alone counts, by which talks are meant and not people or points."""
    gathers: frozenset[str]
    """Verbs of coming together: gather."""
    meets: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Words one of which stands where two come together or act in one: bertemu, menerima, meneken."""
    afresh: frozenset[str]
    """Behind those, that they do so once more: "are to gather again"."""
    reconvenes: frozenset[str]
    """Verbs of coming together once more: reconvene."""
    next_hosts: tuple[tuple[str, ...], ...]
    """What whoever hosts the next gathering is called: "the next host", "tuan rumah berikutnya"."""
    named_as: frozenset[str]
    """Verbs before those: menjadi, chosen."""
    venues: frozenset[str]
    """What a city is of the gathering that it will see."""
    comings_together: frozenset[str]
    """Nouns of gatherings behind "next year's"."""
