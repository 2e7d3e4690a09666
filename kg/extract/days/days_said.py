"""Days that stand beside words of saying: of what is told, or of when it was told."""

from __future__ import annotations

from kg.document import DateMention
from kg.extract.drafts import Draft
from kg.extract.passage import GATHERINGS, Passage, Telling
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.language import speech
from kg.language.pack import Language
from kg.model import Kind, PartialDate, Status


def behind_a_saying(passage: Passage, date: DateMention) -> bool:
    """ "the ministry said on Monday": the day stands right behind a verb of saying."""
    units, pack = passage.nodes, passage.language
    at = next((n for n, node in enumerate(units) if node.date is date), 0)
    while at > 0 and (
        units[at - 1].low in pack.prepositions or units[at - 1].low in pack.words.verb.before_days
    ):
        at -= 1
    word = units[at - 1].low if at > 0 else ""
    return word in pack.sayings or word in pack.words.time.reporting


def told_with_what_followed(passage: Passage, trigger: Trigger, date: DateMention) -> bool:
    """ "will close its mission after Chad expelled X, it said on Monday": not when Chad did so."""
    units, pack = passage.nodes, passage.language
    if pack.nouns_after or trigger.noun or not behind_a_saying(passage, date):
        return False
    before = (n for n in range(trigger.first - 1, FEWEST, -1) if units[n].low in pack.words.time.apart)
    after = next(before, 0)
    clause = units.lows[after : trigger.first]
    acts = any(t.last <= after and not t.noun for t in passage.triggers)
    return bool(after) and acts and {",", ";"}.isdisjoint(clause) and date.begin > units[trigger.first].end


FEWEST = 2
"""Nodes before "after": who does what."""


SPOKEN = 4
"""Nodes between a verb of saying and its day: "she told the ABC on Monday"."""


def spoken_on(passage: Passage) -> PartialDate | None:
    """The day on which the sentence has somebody speak, behind the verb of saying."""
    units, pack = passage.nodes, passage.language
    for at, node in enumerate(units):
        day = node.date
        if day is None or day.behind or day.until is not None or day.start.day is None:
            continue
        if not pack.sayings.isdisjoint(units.lows[max(0, at - SPOKEN) : at]):
            return day.start
    return None


def dates_the_saying(passage: Passage, trigger: Trigger, draft: Draft, date: DateMention) -> bool:
    """ "have held talks in Peru, Seoul's foreign ministry said Friday": when it was said, not when it was."""
    units, pack = passage.nodes, passage.language
    if draft.kind is not Kind.STATEMENT and _said_of_another_day(passage, trigger, draft, date):
        return True
    if pack.nouns_after:
        late = not trigger.noun and _reported_by_now(passage, trigger, date)
        planned = draft.status in (Status.PLANNED, Status.CANCELLED)
        late = late or (planned and _cited_then(passage, trigger, date))
        return late or _of_the_paper(passage, trigger, date)
    if draft.kind not in GATHERINGS or trigger.noun:
        return False
    at = next((n for n, node in enumerate(units) if node.date is date), 0)
    if _said_behind(passage, trigger, at):
        return True
    while at > 0 and units[at - 1].low in pack.prepositions:
        at -= 1
    said = at - 1 > trigger.last and units[at - 1].low in pack.sayings
    return said and any(n.low == "," for n in units[trigger.last : at - 1])


def _said_of_another_day(passage: Passage, trigger: Trigger, draft: Draft, date: DateMention) -> bool:
    """ "said on Tuesday that it would recall X", "confirmed on Monday that it had": the day of the words.

    What is announced is done on that day, or as good as done.
    """
    units, pack = passage.nodes, passage.language
    at = next((n for n, node in enumerate(units) if node.date is date), len(units))
    planned = draft.status in (Status.PLANNED, Status.CANCELLED)
    if at >= trigger.first:
        return planned and _said_behind(passage, trigger, at)
    closed = units[at + 1].low == "," and pack.nouns_after  # "mengatakan di Lome, Senin, bahwa ia akan"
    if planned and units[at + 1 + closed].low in pack.complementizers:
        return True  # "announced on Sunday that it would quit"
    if planned and (_decided_then(units, at, pack) or _said_will_be(units, trigger, at, pack)):
        return True
    verbs = pack.sayings | pack.words.time.reporting
    between = units.lows[at + 1 : trigger.first]
    said = at - 1
    while said > 0 and units[said].low in pack.prepositions.keys() | pack.words.verb.before_days:
        said -= 1
    if pack.nouns_after and between[:1] == (",",):  # "Retno, Senin, mengatakan akan bertemu"
        between, said = between[1:], at + 2
    if planned and not pack.nouns_after and _then_tells_whom(units, at, trigger, pack):
        return True
    its_own = pack.words.clause.body_pronouns | pack.persons.keys() if planned else frozenset()
    told = bool(between) and units[at + 1].text.lower() in pack.complementizers | its_own  # "that it would"
    spoken = verbs & set(units.lows[max(0, at - TOLD) : at]) if told else units[max(0, said)].low in verbs
    if not spoken or not pack.complementizers.isdisjoint(between[2:]):
        return False
    by_now = not (pack.words.verb.pluperfects | pack.words.time.perfects).isdisjoint(between[-3:])
    return "," not in between and (planned or (by_now and not trigger.noun))


def _then_tells_whom(units: Nodes, at: int, trigger: Trigger, pack: Language) -> bool:
    """ "on Tuesday told Togo (that) it would recall": the day right before the verb of saying."""
    verb = units[at + 1].low
    if verb not in pack.sayings and verb not in speech(pack.code).telling:
        return False
    ahead = pack.plans & pack.auxiliaries
    between = units.lows[at + 2 : trigger.first]
    return "," not in between and not ahead.isdisjoint(between)


def _decided_then(units: Nodes, at: int, pack: Language) -> bool:
    """ "decided on Monday to expel": the day of deciding; not so "is due on Monday to"."""
    if pack.nouns_after or units[at + 1].low not in pack.words.clause.infinitives:
        return False
    verb = units[at - 1 - (units[at - 1].low in pack.words.verb.before_days)].low
    return verb.endswith(pack.past) and verb not in pack.plans


def _said_will_be(units: Nodes, trigger: Trigger, at: int, pack: Language) -> bool:
    """ "On Monday Peru said it would recall X", "Di Lome, Senin, X mengatakan akan pergi": when it was said.

    Not of "On Friday, the ministry said, X will travel", where the words stand between commas.
    """
    ahead = pack.plans & pack.auxiliaries
    verbs = pack.sayings | pack.words.time.reporting | pack.words.time.announcing
    said = next((n for n in range(trigger.first - 1, at, -1) if units[n].low in verbs), None)
    apart = ahead | pack.words.verb.pluperfects  # "who on Monday had said that it would"
    if said is None or units[said + 1].low == "," or not apart.isdisjoint(units.lows[at:said]):
        return False
    return not ahead.isdisjoint(units.lows[said + 1 : trigger.first])


def said_of_the_named(passage: Passage, event: int, date: DateMention) -> bool:
    """ "X mengatakan pada Senin bahwa Y akan menghadiri KTT G7": a day of the words, and not of the summit.

    So it is in "X, Senin, mengatakan Y akan menghadiri KTT G7"; not in "X mengatakan pada Senin di KTT G7".
    """
    units, pack = passage.nodes, passage.language
    at = next((n for n, node in enumerate(units) if node.date is date), event)
    verbs = pack.sayings | pack.words.time.reporting | pack.words.time.announcing
    small = pack.prepositions.keys() | pack.words.verb.before_days | {","}
    before, behind = at - 1, at + 1
    while before > 0 and units[before].low in small:
        before -= 1
    while behind < event and units[behind].low in {",", ")"}:
        behind += 1
    if at >= event or not (units[max(0, before)].low in verbs or units[behind].low in verbs):
        told = behind < event and units[behind].low in pack.complementizers
        return told and not verbs.isdisjoint(units.lows[max(0, at - TOLD) : at])
    return any(n.actor or n.low in pack.complementizers for n in units[behind:event])


TOLD = 8
"""Nodes before the day in which the verb of saying stands where words come between."""


def _said_behind(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "will meet in Sochi, the Kremlin said on Monday", "akan bertemu X, kata Retno di Jakarta, Senin"."""
    units, pack = passage.nodes, passage.language
    behind = units.lows[max(trigger.last, at - SAID_BEHIND) : at]
    verbs = pack.sayings | pack.words.time.reporting | pack.words.time.announcing
    said = next((n for n in range(len(behind) - 1, -1, -1) if behind[n] in verbs), None)
    if said is None or "," not in units.lows[trigger.last : at - len(behind) + said]:
        return False
    clausal = pack.complementizers | (pack.plans & pack.auxiliaries) | pack.words.verb.pluperfects | {","}
    return pack.nouns_after or clausal.isdisjoint(behind[said:])  # "said in a statement in Oslo on Monday"


SAID_BEHIND = 8
"""Nodes between a verb of saying behind what is said and its day: "kata X di Jakarta, Senin"."""


def _reported_by_now(passage: Passage, trigger: Trigger, date: DateMention) -> bool:
    """ "telah meneken pakta, kata jubir, Selasa", "Wang, Senin, mengatakan ia sudah meminta": said then."""
    units, pack = passage.nodes, passage.language
    if not any(n.low in pack.words.time.perfects for n in units[max(0, trigger.first - 3) : trigger.first]):
        return False
    at = next((n for n, node in enumerate(units) if node.date is date), None)
    if at is None:
        return False
    sayings = speech(pack.code).verbs
    between = units[at : trigger.first] if at < trigger.first else units[trigger.last : at]
    return any(n.low in sayings or n.low in pack.sayings for n in between)


def _of_the_paper(passage: Passage, trigger: Trigger, date: DateMention) -> bool:
    """ "Dalam keterangan KBRI yang diterima di Jakarta, Selasa, disebutkan bahwa": the paper's day."""
    units, pack = passage.nodes, passage.language
    words = speech(pack.code)
    opens = units[0].low in pack.prepositions and not words.statements.isdisjoint(units.lows[1:PAPER])
    at = next((n for n, node in enumerate(units) if node.date is date), trigger.first)
    if not opens or at >= trigger.first or pack.relatives.isdisjoint(units.lows[1:at]):
        return False
    behind = enumerate(units.lows[at + 1 : trigger.first], at + 1)
    return any(low in pack.complementizers and units[n - 1].low in words.verbs for n, low in behind)


def _cited_then(passage: Passage, trigger: Trigger, date: DateMention) -> bool:
    """ "Dilansir AFP, Kamis, X akan ...", "..., demikian keterangan yang diterima, Kamis": read then."""
    units, words = passage.nodes, speech(passage.language.code)
    if words.citing.isdisjoint(units.words) and words.received.isdisjoint(units.words):
        return False
    at = next((n for n, node in enumerate(units) if node.date is date), 0)
    begin = max(0, at - CITED, *([trigger.last] if trigger.first < at else []))
    for n in range(at - 1, begin - 1, -1):
        if units[n].low in words.citing:
            return True
        if units[n].low in words.received:
            return not words.statements.isdisjoint(units.lows[max(0, n - CITED) : n])
    return False


CITED = 8
"""Nodes before the day that tell where something was read: "dilansir dari kantor berita AFP, Kamis"."""


PAPER = 4
"""Nodes at a sentence's beginning among which the paper is named that it cites."""


def said_by_now(draft: Draft, telling: Telling) -> None:
    """ "mengundang X menghadiri perayaan pada 16 September mendatang": a day to come is of what is said."""
    day = telling.article.day
    if day is None or draft.start is None or draft.kind is not Kind.STATEMENT:
        return
    if draft.status is Status.HELD and draft.start.iso > day.iso[: len(draft.start.iso)]:
        draft.start = draft.end = draft.said = None
