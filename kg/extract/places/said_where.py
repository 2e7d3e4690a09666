"""Where words are told to be said: "said in Lviv after talks with X", "Y, who spoke in Konya, accused Z"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.document import Phrase
from kg.extract.clauses.where_clauses import is_named_place
from kg.extract.days.spoken import speaking
from kg.extract.drafts import Draft
from kg.extract.passage import Passage
from kg.extract.triggers.triggers import Trigger
from kg.language import speech
from kg.language.pack import Language
from kg.model import Kind

TALKS = frozenset({Kind.MEETING, Kind.NEGOTIATION})
"""Kinds of which somebody tells where they were."""

LEAD = 5
"""Most nodes from "after" to the word for the talks: "after his two-hour talks"."""

SAID = 8
"""Most nodes from a verb of saying to the city: "told a joint news conference in"."""


def said_where(passage: Passage, trigger: Trigger, draft: Draft) -> list[Phrase]:
    """The city in which somebody speaks right after the talks that `trigger` tells."""
    units, pack = passage.nodes, passage.language
    after = pack.words.place.after_talks
    if pack.nouns_after or draft.kind not in TALKS or after.isdisjoint(units.words):
        return []
    near = range(trigger.first - 1, max(2, trigger.first - LEAD), -1)
    at = next((n for n in near if units[n].low in after), None)
    if at is None or any(units[n].phrase is not None for n in range(at + 1, trigger.first)):
        return []
    at -= 1 + (units[at - 1].low == ",")
    between = pack.words.verb.before_days | pack.words.time.day_parts
    while at > 1 and (units[at].date is not None or units[at].low in between):
        at -= 1
    phrase, led = units[at].phrase, units[at - 1].low in pack.words.place.inside
    if phrase is None or not led or not is_named_place(phrase) or phrase.modifier:
        return []
    sayings = speech(pack.code).verbs.keys() | pack.words.place.speaks
    said = any(low in sayings for low in units.lows[max(0, at - SAID) : at])
    said = said or any(t.frame.kind is Kind.STATEMENT and t.last <= at - 1 for t in passage.triggers)
    return [phrase] if said else []


def spoken_in_an_aside(passage: Passage, trigger: Trigger) -> list[Phrase]:
    """ "X, yang berpidato di Konya, mengecam Y", "mengecam Y ketika berpidato di Konya": there."""
    units, pack = passage.nodes, passage.language
    begin, end = speaking(passage, trigger) or (0, 0)
    spoke = next((n for n in range(begin, end) if units[n].low in pack.words.place.speaks), end)
    for at in range(spoke + 1, min(spoke + SAID, end)):
        phrase = units[at].phrase
        led = units[at - 1].low in pack.words.place.origins
        if phrase is not None and led and is_named_place(phrase) and not phrase.modifier:
            return [phrase]
    return []


def of_what_is_said(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "Speaking in Oslo, X said Ghana had expelled Y": what is told behind the saying was not there.

    So in both languages of what states do, and of what is told in a clause with a subject of its own or
    as done or yet to be done: not of "In Oslo X said thanks to Y", which is said there.
    """
    units, pack = passage.nodes, passage.language
    if trigger.frame.kind not in DONE:
        return False
    words = pack.words
    verbs = pack.sayings | words.time.reporting | words.time.announcing
    said = next((n for n in range(trigger.first - 1, at, -1) if units[n].low in verbs), None)
    if said is None or units[said + 1].low == ",":
        return False
    marks = pack.complementizers | pack.plans | words.verb.pluperfects | words.time.perfects
    behind = units[said + 1 : trigger.first]
    return any(n.actor or n.low in marks for n in behind)


DONE = frozenset({Kind.MEASURE, Kind.SIGNING, Kind.APPOINTMENT})
"""Kinds of acts that are not done in saying them."""


def talks_behind(passage: Passage, trigger: Trigger, draft: Draft) -> list[Phrase]:
    """ "concluded an agreement after 18 days of talks at the Palais Coburg": there it was concluded."""
    units, pack = passage.nodes, passage.language
    words = pack.words.place
    if pack.nouns_after or draft.kind not in OUTCOMES or words.after_talks.isdisjoint(units.words):
        return []
    last = len(units)
    near = range(trigger.last, min(trigger.last + SAID, last))
    after = next((n for n in near if units[n].low in words.after_talks), last)
    if "," in units.lows[trigger.last : after]:
        return []
    near = range(after + 1, min(after + SAID, last))
    talks = next((n for n in near if units[n].phrase is not None or units[n].low in words.gatherings), last)
    if talks + 2 >= len(units) or units[talks].phrase is not None:
        return []
    at = talks + 2 + (units[talks + 2].low in pack.determiners)
    phrase = units[at].phrase if units[talks + 1].low in words.inside and at < len(units) else None
    return [phrase] if phrase is not None and is_named_place(phrase) and not phrase.modifier else []


OUTCOMES = frozenset({Kind.STATEMENT, Kind.SIGNING})
"""Kinds of what comes of talks, where they were."""


def of_its_source(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "talks between Iran and Mali, according to a diplomat in Doha": where the source is."""
    sources = speech(passage.language.code).sources
    lows = passage.nodes.lows
    for source in sources:
        if source[0] not in passage.nodes.words:
            continue
        ends = range(trigger.last + 1, at - len(source))
        led = (n for n in ends if lows[n - 1] == "," and lows[n : n + len(source)] == source)
        if (first := next(led, None)) is not None:
            return "," not in lows[first:at]
    return False


SPOKEN = 4
"""Nodes before "in the capital" among which stands that it was said in something: "in his first speech"."""


def capital_said_in(passage: Passage) -> tuple[int, int]:
    """The nodes of "capital" and of its lead in "In the Togolese capital, X said"; -1 where none does."""
    units, pack = passage.nodes, passage.language
    words = pack.words.place
    if words.capitals.isdisjoint(units.words):
        return -1, -1
    at = next(n for n, low in enumerate(units.lows) if low in words.capitals)
    lead = next((n for n in range(at - 1, -1, -1) if units[n].low in pack.prepositions), -1)
    if lead < 0 or units[lead].low not in words.inside or "," in units.lows[lead:at]:
        return at, -1
    said_in = units[lead - 1].low in words.speeches or units[lead - 1].low in words.assemblies
    spoken = said_in and not words.within.isdisjoint(units.lows[max(0, lead - SPOKEN) : lead - 1])
    return at, lead if lead == 0 or spoken else -1


def is_deed(pack: Language, between: Sequence[str], at: int) -> bool:
    """ "the raid", "the jailing of a bishop", "the expulsion of its traders": what somebody has done."""
    if between[at] in pack.words.time.deeds:
        return True
    acts = not pack.nouns_after and at + 1 < len(between) and between[at + 1] in pack.of_words
    return acts and re.fullmatch(pack.words.place.act_noun_pattern, between[at]) is not None
