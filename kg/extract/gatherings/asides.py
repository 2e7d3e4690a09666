"""What a sentence adds to events: days counted, lists of participants, themes."""

from __future__ import annotations

from collections.abc import Sequence

from kg.document import Phrase, PhraseKind
from kg.extract.clauses.prepositions import preposition
from kg.extract.drafts import Draft, add_part
from kg.extract.gatherings.arrivals import arrivals
from kg.extract.passage import GATHERINGS, Passage, Telling
from kg.extract.words.nodes import Nodes
from kg.extract.words.phrases import find_phrases
from kg.language.pack import Language
from kg.link.document import LIST_ITEM
from kg.model import Evidence, Kind, Role, Status
from kg.records import replace


def days_counted(passage: Passage, at: int, reach: int = 5) -> int | None:
    """ "two-day summit", "pertemuan puncak dua hari itu": how many days an event lasts."""
    pack, units = passage.language, passage.nodes
    begin = max(0, at - 5)
    if pack.nouns_after:  # "X, yang melakukan kunjungan dua hari, bertemu Y": how long the visit lasts
        begin = next((n + 1 for n in range(at - 1, begin - 1, -1) if units[n].low == ","), begin)
    for n in range(begin, min(at + reach, len(units) - 1)):
        number = int(units[n].low) if units[n].low.isdecimal() else pack.numbers.get(units[n].low)
        step = 2 if units[n + 1].low == "-" else 1
        if number and number < 15 and n + step < len(units) and _is_day(units[n + step].low, pack):
            return number
        of = units[n + 2].low if n + 2 < len(units) else ""
        several = units[n + 1].low.removesuffix("s")
        if number and number < 15 and of in pack.of_words and _is_day(several, pack):
            return number  # "five days of talks"
        weeks = 1 if units[n].low in pack.words.clause.indefinite else number
        if weeks and weeks <= WEEKS and several in pack.words.time.weeks and of in pack.of_words:
            return weeks * WEEK  # "after a week of talks"
    return None


WEEKS = 3
"""Most weeks that say when talks began: of months nobody counts the days."""

WEEK = 7
"""Days."""


def _is_day(word: str, pack: Language) -> bool:
    return pack.bare(word) in pack.durations


STAY = 14
"""Nodes behind an arrival within which the visit's length is told: "arrived for a six-day visit"."""


def bound_for(telling: Telling, passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """ "terbang ke Peru untuk KTT APEC": whoever travels to a gathering is to be there."""
    arrivals(telling, passage, here)
    purposes = passage.language.words.status.purposes
    if purposes.isdisjoint(passage.nodes.words):
        return
    for at, gathering in here:
        _attended_later(passage, at, gathering, here)
        named = passage.nodes[at].event is not None and gathering.kind in (Kind.SUMMIT, Kind.CONFERENCE)
        lead = at - 1 - (at > 1 and passage.nodes[at - 1].low in passage.language.words.status.attends)
        if not named or lead < 0 or passage.nodes[lead].low not in purposes:
            continue
        visits = [d for n, d in here if n < at and d.kind is Kind.VISIT and n >= at - JOURNEY]
        goes = bool(visits) and visits[-1].status in (Status.HELD, Status.PLANNED)
        if goes and gathering.place is None:
            gathering.is_where(visits[-1])
        told = gathering.status is not Status.HELD or gathering.start is not None
        if goes and not told and passage.language.nouns_after:
            gathering.status = visits[-1].status  # "akan bertolak ke X pekan depan untuk menghadiri KTT"
        if goes:
            _in_that_month(telling, gathering, visits[-1])
        for part in visits[-1].parts if goes else ():
            if part.role is Role.VISITOR:
                add_part(gathering, replace(part, role=Role.ATTENDEE))


def _in_that_month(telling: Telling, gathering: Draft, visit: Draft) -> None:
    """ "datang ke Jepang pada Mei 2019 untuk mengikuti KTT": the month of the journey is the gathering's.

    Where the text tells the year; "bulan lalu" may be one month of a journey and another of the gathering.
    """
    month, said = visit.start, visit.said
    if gathering.start is not None or month is None or month.day is not None or said is None:
        return
    if any(c.isdigit() for c in telling.article.text[said.begin : said.end]):
        gathering.start, gathering.said = month, said


def _attended_later(passage: Passage, at: int, event: Draft, here: Sequence[tuple[int, Draft]]) -> None:
    """ "akan ke Y sebelum terbang ke Z untuk menghadiri KTT": what a journey that is planned is for."""
    told = event.status is not Status.HELD or event.start is not None
    if passage.nodes[at].event is None or told or not passage.language.nouns_after:
        return
    visit = next(((n, d) for n, d in reversed(here) if at - JOURNEY <= n < at and d.kind is Kind.VISIT), None)
    if visit is not None and visit[1].status is Status.PLANNED:
        between = passage.nodes.lows[visit[0] : at]
        led = not passage.language.words.status.purposes.isdisjoint(between) and "," not in between
        event.status = Status.PLANNED if led else event.status


JOURNEY = 12
"""Most nodes from the verb of a journey to what it is for."""


LIST_ROLES = {Kind.APPOINTMENT: Role.APPOINTEE, Kind.SIGNING: Role.SIGNATORY}


def listed_participants(telling: Telling, passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """A list behind "...:" names the participants of the event told before it."""
    text = telling.article.text[passage.sentence.begin : passage.sentence.end]
    if LIST_ITEM.match(text):
        draft = telling.list_of
        if draft is not None and (draft.kind in LIST_ROLES or draft.kind in GATHERINGS):
            evidence = Evidence(passage.sentence.begin, passage.sentence.end, "list:item", 0.85)
            people = [n.phrase for n in passage.nodes if n.actor and n.phrase is not None]
            draft.add(_of_its_kind(draft, people), LIST_ROLES.get(draft.kind, Role.ATTENDEE), evidence)
        return
    if _listed_inline(telling, passage, here) or _listed_behind(passage, here):
        return
    for named in _each_of_them(telling, passage):
        evidence = Evidence(passage.sentence.begin, passage.sentence.end, "list:they", 0.8)
        people = [n.phrase for n in passage.nodes[1:] if n.actor and n.phrase is not None and n.phrase.named]
        named.add(_of_its_kind(named, people), LIST_ROLES.get(named.kind, Role.ATTENDEE), evidence)
    last = here[-1][1] if here else None
    if last is None:
        near = [d for d in telling.drafts if d.paragraph == passage.sentence.paragraph]
        last = near[-1] if near else None
    alone = last is None or (last.kind is Kind.MEETING and not last.entities(Role.ATTENDEE))
    if alone and telling.topic is not None and telling.topic.kind is Kind.CEREMONY:
        last = telling.topic  # "Duta besar yang diterima Presiden Jokowi adalah:"
    telling.list_of = last if text.endswith(":") else None


FEWEST_LISTED = 2
"""People whom a sentence names behind a colon before they are a list of those present."""


def _listed_inline(telling: Telling, passage: Passage, here: Sequence[tuple[int, Draft]]) -> bool:
    """ "Members in attendance were: X of Peru; Y of Chile": those who came to what was told before."""
    units, present = passage.nodes, passage.language.words.place.attendance
    if ":" not in units.words or present.isdisjoint(units.words):
        return False
    colon = units.lows.index(":")
    people = [n.phrase for n in units[colon + 1 :] if n.actor and n.phrase is not None]
    led = not present.isdisjoint(units.lows[:colon]) and not any(n.actor for n in units[:colon])
    draft = here[0][1] if here else telling.topic
    if not led or len(people) < FEWEST_LISTED or draft is None or draft.kind not in GATHERINGS:
        return False
    evidence = Evidence(passage.sentence.begin, passage.sentence.end, "list:inline", 0.85)
    draft.add(people, Role.ATTENDEE, evidence)
    return True


RECEIVING = frozenset({Kind.CEREMONY, Kind.APPOINTMENT})
"""Kinds of events whose people the next sentence may name one by one."""


def _listed_behind(passage: Passage, here: Sequence[tuple[int, Draft]]) -> bool:
    """ "Turut hadir dalam KTT ASEAN, antara lain X dan Y": those who came to the event that bears a name."""
    units, pack = passage.nodes, passage.language
    came = next((b for b in passage.bonds if b.tie.role is Role.ATTENDEE and not b.tie.holds), None)
    if not pack.nouns_after or came is None or any(n.actor for n in units[: came.first]):
        return False
    for at, draft in here:
        if not draft.name or draft.kind not in GATHERINGS or not came.last <= at <= came.last + BEFORE_NAME:
            continue
        for lead in range(at + 1, min(at + 1 + BEFORE_LIST, len(units))):
            stepped = preposition(units, lead, pack) if units[lead].low else None
            if stepped is None or stepped[0] != "including" or stepped[1] >= len(units):
                continue
            people = _row_from(units, stepped[1], pack)
            evidence = Evidence(passage.sentence.begin, passage.sentence.end, "list:behind", 0.8)
            draft.add([p for p in people if not p.modifier], Role.ATTENDEE, evidence)
            return bool(people)
    return False


def _row_from(units: Nodes, at: int, pack: Language) -> list[Phrase]:
    """Those listed from a node on: "X, Y, dan Z"."""
    people: list[Phrase] = []
    while at < len(units):
        phrase = units[at].phrase
        if units[at].actor and phrase is not None:
            people.append(phrase)
        elif units[at].low not in pack.coordinators and units[at].low != ",":
            break
        at += 1
    return people


BEFORE_NAME = 3
"""Most nodes from "hadir" to the event's name: "hadir dalam pembukaan KTT ASEAN"."""

BEFORE_LIST = 4
"""Most nodes from the event's name to "antara lain": "KTT ASEAN kali ini, antara lain"."""


def _each_of_them(telling: Telling, passage: Passage) -> list[Draft]:
    """ "menerima tiga duta besar. Ketiganya ialah X, Y, dan Z": the events of whose people these are."""
    units, pack = passage.nodes, passage.language
    opens = passage.nodes[0].text.lower() if units.lows else ""  # a phrase by itself, where it points back
    clause = pack.words.clause
    among = " ".join(n.text.lower() for n in units[:3])  # "Di antara mereka terdapat X", "Di antaranya X"
    led = any(f"{among} ".startswith(f"{phrase} ") for phrase in clause.among_them)
    if not (led or opens in pack.plurals or opens in clause.all_of_them or opens in clause.those_who):
        return []
    last = [d for d in telling.drafts if passage.index - d.sentence == 1]
    if last and last[-1].kind in RECEIVING:
        return last[-1:] if led or _says_who(units, pack) else []
    they = opens in pack.plurals or opens in clause.all_of_them
    if not they or len(units) < FEWEST_LISTED or units[1].low not in clause.are:
        return []
    return [d for d in last if d.kind in GATHERINGS or d.kind is Kind.SIGNING]  # "Mereka adalah X, Y, dan Z"


def _says_who(units: Nodes, pack: Language) -> bool:
    """ "Ketiganya ialah", "Para duta besar yang dilantik antara lain": nobody is named before the words."""
    for at in range(1, min(TO_BE, len(units))):
        if units[at].low in pack.words.clause.are or "including" in (
            pack.prepositions.get(units[at].low),
            pack.prepositions.get(" ".join(units.lows[at : at + 2])),
        ):
            return True
        phrase = units[at].phrase
        if phrase is not None and phrase.named:
            return False
    return False


TO_BE = 9
"""Nodes of a sentence among which it says that it names them."""


def _of_its_kind(draft: Draft, people: Sequence[Phrase]) -> list[Phrase]:
    """ "Mereka adalah X untuk Selandia Baru": people are appointed, and no states."""
    return [p for p in people if draft.kind is not Kind.APPOINTMENT or p.kind is PhraseKind.PERSON]


def theme(telling: Telling, passage: Passage, here: Sequence[tuple[int, Draft]]) -> None:
    """Words in quotation marks behind "themed", "bertajuk" are the theme of the event before them."""
    text = telling.article.text
    for at, behind in find_phrases(passage.nodes, passage.language.themes):
        if behind >= len(passage.nodes):
            continue
        begin = passage.nodes[behind].begin
        quoted = _quoted(text, begin, passage.sentence.end)
        draft = next((d for n, d in reversed(here) if n < at), telling.topic)
        if quoted and draft is not None and draft.theme is None:
            draft.theme = quoted


MARKS = {"'": "'", '"': '"', "“": "”", "‘": "’", "«": "»"}


def _quoted(text: str, begin: int, end: int) -> str | None:
    close = MARKS.get(text[begin : begin + 1])
    if close is None:
        return None
    stop = text.find(close, begin + 1, end)
    return text[begin + 1 : stop] if stop > begin + 1 else None
