"""The words that set an event in time, beside its dates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class TimeWords:
    """Words that set an event beside, before or within the news."""

    perfects: frozenset[str]
    """Before a verb they tell what has happened by now, without a day: has, sudah."""
    having: frozenset[str]
    """Of those, a verb of its own in "has dinner with Y on Friday", which is yet to come."""
    beside: frozenset[str]
    """At the beginning of a sentence or before its verb: what follows stands beside the news."""
    tours: frozenset[str]
    """Words of one journey with several stops: stopped, singgah."""
    coming: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Present forms that beside a day tell what is yet to come: "arrives on Sunday"."""
    reporting: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Verbs beside the sayings whose day is not the day of what they report: confirmed, mengatakan."""
    later: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Before a span that has begun: what is told of its rest is yet to come: later."""
    to_begin: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Bare forms of verbs of beginning, behind "will" and "to": open, resume."""
    told_when: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Participles behind a noun and a comma that tell when it was: "the talks, held in May, ended"."""
    late: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Before a month: its last days: late, akhir."""
    onward: frozenset[str]
    """Present forms of going on, which is yet to come: travels, melanjutkan."""
    journeys: frozenset[str]
    this: frozenset[str]
    """ "this trip", "lawatan ini": the journey that the article is about."""
    too: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Before the verb of a meeting that is one more of a series: juga, pula."""
    then: frozenset[str]
    """Before a verb: it followed what was told before, some time."""
    whens: frozenset[str]
    """Between a date and the clause that it dates: when, ketika."""
    fixed: frozenset[str]
    """Between an event's noun and the day for which it is called: for, untuk."""
    agos: frozenset[str]
    """Behind a span of time without a number, which tells no day: ago, lalu."""
    long_times: frozenset[str]
    this_time: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Of the gathering that is the news, and none before: "tuan rumah kali ini", "this time the host"."""
    until_now: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Before the verb of what lasts: to this day, sampai kini."""
    counting: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Words of a time counted before a conjunction, beside numbers: "hanya beberapa" jam setelah."""
    answering: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Before "to" or "with" and a deed, what is done because of it: related, response; English."""
    aftermaths: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Before what an act answers, whose day is not the day of the act: setelah, menyusul."""
    apart: frozenset[str]
    """Between a span of time and what happened that long before or after: "days after Lome expelled two"."""
    past_weeks: frozenset[str]
    """ "last week", "pekan lalu", left in the text where they are no date."""
    at_once: frozenset[str]
    """immediately, langsung: in answer to the news, on its day."""
    as_soon: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Before "possible", which then is no condition: "sesegera mungkin"."""
    ahead: frozenset[str]
    """At the beginning of a sentence, before another event: before, sebelum."""
    ahead_of: frozenset[str]
    """Before an event that is yet to come when something happens: ahead, menjelang."""
    votes: frozenset[str]
    """What else is yet to come on a day when something is done before it: vote, inauguration."""
    nth_days: Mapping[str, int]
    """Before "day" (or behind it): which day of a meeting, the last being -1."""
    days: frozenset[str]
    """day, hari"""
    day_parts: frozenset[str]
    """Behind a day, the part of it and whose clock tells it: morning, malam, "local time"."""
    within: str = ""
    """Read between a counted day and what it is a day of: "hari kedua (dalam) kunjungannya"."""
    in_a_row: frozenset[str] = frozenset()
    """Behind "yang" at a sentence's beginning: which other of a series: terakhir, sebelumnya."""
    decade_pattern: str = r"(?!)"
    """What a decade looks like: "the 1990s", "1990-an"."""
    decade_ends: frozenset[str] = frozenset()
    """Where the text parts the number of a decade from its ending."""
    spans: frozenset[str] = frozenset()
    """What is counted before "after", as one: day, hour."""
    years: frozenset[str] = frozenset()
    """What talks are counted in that lasted long: tahun."""
    leaving: frozenset[str] = frozenset()
    """Verbs of whoever ends a visit that goes on, before the day: "leaves on Friday"."""
    lasts: frozenset[str] = frozenset()
    """Verbs of talks that last, before their days: "runs until Friday", "will last three days"."""
    entering: frozenset[str] = frozenset()
    """Before the day that talks have come to: "entered their third day", "for a second day"."""
    remaining: frozenset[str] = frozenset()
    """Verbs of whoever stays where he came to: "stayed in the city until Friday"."""
    untils: frozenset[str] = frozenset()
    """Before the last day of a stay: "until"."""
    departing: frozenset[str] = frozenset()
    """Verbs of whoever only sets out for an event: "departs for Lima to attend", "bertolak ke Lima untuk"."""
    weeks: frozenset[str] = frozenset()
    """Of how many days talks are told in sevens: week."""
    deadlines: frozenset[str] = frozenset()
    """Before the day up to which something is asked: hingga."""
    begins: frozenset[str] = frozenset()
    """Before the first day of a term: mulai."""
    for_now: frozenset[tuple[str, ...]] = frozenset()
    """Words that tell nothing but that something is done for now or on purpose: "untuk sementara waktu"."""
    now_words: frozenset[str] = frozenset()
    """A word of each of them."""
    back_then: frozenset[str] = frozenset()
    """Phrases that mean about when the thing told last was: "at the time", "kala itu"."""
    then_with_had: frozenset[str] = frozenset()
    """then: with a pluperfect the same."""
    unlike: frozenset[str] = frozenset()
    """Before "since" they tell that there was no such thing from then to now: first, worst."""
    marking: frozenset[str] = frozenset()
    """What a year or month itself does: "this year marks"."""
    lapses: frozenset[str] = frozenset()
    """Behind "the first leader in Rome", before how long none was there: since, in, for."""
    sinces: frozenset[str] = frozenset()
    """Before the first day of what goes on: since, sejak."""
    ones_before: frozenset[str] = frozenset()
    """Between "the first premier to visit Fiji" and who came before him: since, after, sejak, setelah."""
    deeds: frozenset[str] = frozenset()
    """Nouns of what statements are about and what has a day of its own: attack, serangan."""
    deed_leads: frozenset[str] = frozenset()
    """Between an act and the deed that it answers: "blamed Chad for the attack in May"."""
    closing: frozenset[str] = frozenset()
    beginning: frozenset[str] = frozenset()  # began, opened: behind "five days of talks" their first day
    """Verbs before the noun of an event that ends: menutup, mengakhiri."""
    whiles: frozenset[str] = frozenset()
    """Between two clauses of one day: "On Monday X did this, while Y did that"."""
    parts: frozenset[str] = frozenset()
    """Between such a word and its month or day: "by the end of March", "hingga akhir Maret"."""
    under_way: frozenset[str] = frozenset()
    """Words one of which stands in each of `going_on`."""
    going_on: frozenset[str] = frozenset()
    """What a gathering is that has begun and not ended: under way, taking place."""
    these_days: frozenset[str] = frozenset()
    """Before that: it is so when the text is written: is, now."""
    due: frozenset[str] = frozenset()
    """Before the day by which something that is asked or promised is to be done: by, sebelum."""
    made: frozenset[str] = frozenset()
    """Participles behind a noun, before the day on which it came to be: founded, built, signed."""
    comings: frozenset[str] = frozenset()
    """Verbs of several who hold something, in the present: "X and Y hold talks on Friday"."""
    assembling: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """The same of those who come together for something: gather, convene."""
    announcing: frozenset[str] = frozenset()
    """Verbs of whoever makes known what others do, behind it, before the day: announced."""
    related: frozenset[str] = frozenset()
    """Before the noun for other meetings that are held there and then: "and related meetings"."""
    awaiting: frozenset[str] = frozenset()
    """Words that open what a plan waits for: once, after, when."""
    stays: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Between a verb of going and where it goes to: sebentar, lagi."""
    lasting: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Before a counted time: selama."""
    clock: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Before the hour of a day: pukul."""
    by_then: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Between "was" and where somebody was abroad: already, by then."""
    about_one: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Nouns of what is said about another gathering: preparations, outcome, agenda."""
    lately: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Before a verb they tell what has just happened: "baru saja", sempat."""
    in_one: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Before what is done in the same go: sekaligus."""
    some_time: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Before a verb they tell that it was lately or once, on no day: "baru - baru ini", masa lalu."""
    reasons: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """What leads the act that another answers: "because Denmark had let it happen"."""
    frequencies: frozenset[str] = frozenset()
    """A subordinator with the word that makes it an adverb: "once again", "once more"."""
    imposed: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Passives behind a relative pronoun of a measure taken before: diberlakukan, diputus."""
    stalled: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Behind a relative pronoun, of talks that had stopped: "perundingan yang terhenti sejak 2019"."""
    stalled_leads: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Between the pronoun and such a word: "yang sempat terhenti", "yang telah lama mandek"."""
    held_last: frozenset[tuple[str, ...]] = field(default_factory=frozenset, kw_only=True)
    """The same of when talks were held last: "pertemuan yang terakhir kali digelar pada 2015"."""
    last_times: frozenset[tuple[str, str]] = field(default_factory=frozenset, kw_only=True)
    """What leads an office whose holder of then is meant: "terakhir kali Menlu Kenya berkunjung", last time."""
    befalling: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Behind a relative pronoun, verbs of a disaster, whose day a date is: "yang dilanda gempa pada 28 Maret"."""
