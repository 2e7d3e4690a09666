"""When a framed event is: the dates among its words, else before them, and what stands for one."""

from __future__ import annotations

import functools

from kg.document import DateMention
from kg.extract.arguments.met_for import days_met_for
from kg.extract.clauses.clauses import clause, in_an_aside
from kg.extract.clauses.edges import of_an_aside
from kg.extract.clauses.fronted import fronted_clause
from kg.extract.clauses.no_relative import opens_behind_a_noun
from kg.extract.clauses.says_and_does import before_he_spoke
from kg.extract.days.aftermath import days_of_its_own, led_to_what_is_old, not_of_the_cause
from kg.extract.days.ahead_of_it import its_own
from kg.extract.days.asked_then import asked_then
from kg.extract.days.at_the_verb import at_the_verb
from kg.extract.days.concluded import concluded
from kg.extract.days.days_apart import (
    OPENS,
    at_what_event,
    before_another,
    ends_an_aside,
    in_a_letter,
    in_a_stay,
    in_the_antecedent,
    once_told_of_a_name,
    opening_span,
    opens_a_part,
    reported_agreement,
    said_that,
    through_the_place,
    told_vaguely,
)
from kg.extract.days.days_in_the_stay import in_the_stay
from kg.extract.days.days_said import (
    behind_a_saying,
    dates_the_saying,
    spoken_on,
    told_with_what_followed,
)
from kg.extract.days.done_before import of_what_was_done
from kg.extract.days.ended_then import only_ended_then
from kg.extract.days.fixed_for import fixed_for
from kg.extract.days.held_behind import brokered_when, held_when
from kg.extract.days.in_passing import as_a_cause, in_passing
from kg.extract.days.in_tense import in_tense
from kg.extract.days.lasting import (
    closes,
    more_exactly,
    nth_day,
    over_by,
    since,
    until_day,
)
from kg.extract.days.lasts_until import lasts_until
from kg.extract.days.others_dates import comes_first, is_a_term, is_of_another
from kg.extract.days.over_asides import over_the_aside
from kg.extract.days.owned_days import of_the_answer
from kg.extract.days.same_day import told_next
from kg.extract.days.set_off import set_off
from kg.extract.days.some_day import on_some_day
from kg.extract.days.spoken import spoken_on_the_day
from kg.extract.days.stops import stop_before
from kg.extract.days.taken_for import taken_for
from kg.extract.days.told_earlier import is_earlier
from kg.extract.days.told_of_somebody import told_of_somebody
from kg.extract.days.whiles import later_on, while_another
from kg.extract.days.years_on import years_on
from kg.extract.drafts import Draft
from kg.extract.passage import Passage, Telling, date_draft
from kg.extract.slots import Arguments
from kg.extract.status.asked import asked_to_an_event
from kg.extract.status.foretold import (
    promise_made,
    put_off_to,
    told_by_its_day,
    when_agreed,
    when_called_off,
    when_meant,
)
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.verbal import looks_verbal
from kg.find.dates.dates import from_day_to_year
from kg.find.dates.grammar import date_grammar
from kg.language import LANGUAGES
from kg.model import Kind, Plover, Status


def when(telling: Telling, passage: Passage, trigger: Trigger, found: Arguments, draft: Draft) -> None:
    """The first and last day by the dates beside the trigger, or what the day is counted from."""
    own = at_the_verb(passage, trigger, its_own(telling, passage, trigger, found.dates))
    dates = _date_behind(passage, trigger) or own or _dates_before(passage, trigger)
    if dates and all(behind_a_saying(passage, d) for d in dates):
        dates = _dates_before(passage, trigger) or dates  # "Over the weekend X met Y, he said on Monday"
    if dates and draft.kind is Kind.STATEMENT and is_a_term(passage, trigger, draft, dates[0]):
        dates = [*_dates_before(passage, trigger), *dates]  # "On Monday X promised to open it by June"
    dates = its_own(telling, passage, trigger, dates)
    dates = _else_beside_it(passage, trigger, found, draft, dates)
    spoken = spoken_on_the_day(passage, trigger)
    dates = _of_the_event(telling, passage, trigger, draft, dates) or spoken
    stated = draft.kind is Kind.STATEMENT
    opened = (at_what_event(passage, trigger) or in_a_stay(passage, trigger)) if stated else []
    dates = dates or opened
    reported = due = False
    for number, found_date in enumerate(dates[:2]):
        if dates_the_saying(passage, trigger, draft, found_date):
            reported = draft.status is Status.HELD  # "telah meneken pakta, kata jubir, Selasa": some day
            continue
        if is_a_term(passage, trigger, draft, found_date):
            due = draft.kind is Kind.STATEMENT
            continue
        about = stated and found_date not in spoken and _told_of(telling, passage, trigger, found_date)
        if about or (stated and _of_a_noun(telling, passage, trigger, found_date)):
            continue
        if of_what_was_done(telling, passage, trigger, draft, found_date):
            continue
        if number and behind_a_saying(passage, found_date):
            continue  # "fired over the weekend, the ministry said on Monday"
        date = in_tense(telling, passage, trigger, draft, found_date)
        date = more_exactly(passage, trigger, date)
        if (
            draft.kind is not Kind.STATEMENT
            or date.start.day is not None
            or found_date in (*opened, *set_off(passage, trigger))
            or _dates_the_act(telling, passage, trigger, found_date)
        ):
            date_draft(draft, date)
            draft.told_on = draft.said is date and behind_a_saying(passage, found_date)
    if due and draft.start is None:
        draft.start = spoken_on(passage)  # "asked it to leave by March 15, X told reporters on Sunday"
    if fixed_for(telling, passage, trigger, draft) or told_by_its_day(telling, passage, trigger, draft):
        draft.status = Status.PLANNED
    _how_long(telling, passage, trigger, draft)
    _beside_the_news(telling, passage, trigger, draft)
    some_day = reported or opens_behind_a_noun(passage, trigger) or only_ended_then(passage, trigger)
    draft.vague = draft.vague or (some_day and draft.start is None)
    promise_made(passage, trigger, draft)


def _else_beside_it(
    passage: Passage, trigger: Trigger, found: Arguments, draft: Draft, dates: list[DateMention]
) -> list[DateMention]:
    """The dates of a trigger, else what else in its sentence tells when it was: the first that does."""
    return (
        held_when(passage, trigger)
        or dates
        or over_the_aside(passage, trigger, found)
        or days_met_for(passage, trigger)
        or brokered_when(passage, trigger)
        or since(passage, trigger, draft)
        or in_the_stay(passage, trigger)
        or _by_then(passage, trigger, draft)
        or when_meant(passage, trigger)
        or while_another(passage, trigger)
        or through_the_place(passage, trigger)
        or [d for d in _only_date(passage) if not is_of_another(passage, trigger, d)]
        or (said_that(passage, trigger) if draft.kind in SAID and draft.status is Status.HELD else [])
    )


def _how_long(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """The last day, where the day told is the last or another is, and the year of what is remembered."""
    closes(telling, passage, trigger, draft)
    over_by(passage, trigger, draft)
    until_day(passage, trigger, draft)
    lasts_until(telling, passage, trigger, draft)
    years_on(telling, passage, trigger, draft)


def _of_the_event(
    telling: Telling, passage: Passage, trigger: Trigger, draft: Draft, dates: list[DateMention]
) -> list[DateMention]:
    """The dates without those of its being put off, called off or agreed on, and of what brought it about."""
    nodes, pack = passage.nodes, passage.language
    dates = [d for d in dates if not before_he_spoke(nodes, trigger.first, d, pack)]
    day = telling.article.day.iso if telling.article.day is not None else "9"
    kept = [d for d in dates if d.start.iso > day or not when_agreed(passage, trigger, draft, d)]
    kept = [d for d in kept if not put_off_to(passage, draft, d)]
    kept = [d for d in kept if not when_called_off(telling, passage, trigger, draft, d)]
    kept = [d for d in kept if not once_told_of_a_name(telling, passage, trigger, draft, d)]
    kept = [d for d in kept if not of_the_answer(passage, trigger, d)]
    own = [d for d in kept if not told_with_what_followed(passage, trigger, d)]
    draft.vague, kept = draft.vague or len(own) < len(kept), own
    kept = days_of_its_own(passage, trigger, draft, kept)
    return not_of_the_cause(telling, passage, trigger, draft, kept)


SAID = (Kind.STATEMENT, Kind.MEASURE)
"""Kinds that have the day on which they were announced."""


def _told_of(telling: Telling, passage: Passage, trigger: Trigger, date: DateMention) -> bool:
    """ "mengucapkan selamat atas kemenangan X dalam pemilihan presiden 17 April": the day of the vote.

    Not "X, yang pada Maret mengecam Y, ...": the verb stands right behind its month.
    """
    if trigger.first > 0 and passage.nodes[trigger.first - 1].date is date:
        return False
    aside = date_grammar(passage.language.code).aside
    return bool(aside.search(telling.article.text, max(0, date.begin - 40), date.begin))


def _of_a_noun(telling: Telling, passage: Passage, trigger: Trigger, date: DateMention) -> bool:
    """ "apologised for the March 1 raid", "denounced Friday's attack": the day of what the noun means."""
    if asked_to_an_event(passage, trigger, date):
        return True
    units, pack = passage.nodes, passage.language
    at = next((n for n, node in enumerate(units) if node.date is date), 0)
    if pack.nouns_after:
        return at > trigger.last and _of_a_deed(passage, trigger, at)
    if at < trigger.last or at + 1 >= len(units) or date.start.day is None:
        return False
    behind = units[at + 1].low
    near = telling.article.text[date.end - 2 : date.end + 2]
    owns = "'s" in near or "’s" in near
    definite = units[at - 1].low in pack.words.place.definite
    noun = behind.isalpha() and behind not in pack.prepositions and behind not in pack.auxiliaries
    return owns or (definite and noun)


def _of_a_deed(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "mendesak Turki mengakui pembantaian 24 April 1915": the day, year and all, right behind the deed."""
    units, pack = passage.nodes, passage.language
    before = units[at - 1]
    if not from_day_to_year(units[at].text) or trigger.frame.kind is not Kind.STATEMENT or trigger.noun:
        return False
    plain = before.phrase is None and before.date is None and before.low.isalpha()
    other = pack.prepositions.keys() | pack.demonstratives | pack.words.time.parts | pack.words.time.sinces
    return plain and before.low not in other and at - trigger.last > 1


def _by_then(passage: Passage, trigger: Trigger, draft: Draft) -> list[DateMention]:
    """ "is expected in Abuja before the end of the year": until when something is planned."""
    units = passage.nodes
    _, last = clause(units, trigger, passage.language)
    led = last + 1 < len(units) and units[last].low in passage.language.words.time.ahead
    date = units[last + 1].date if led and draft.status is Status.PLANNED else None
    return [date] if date is not None and not date.behind and date.start.day is None else []


NEAR = 6
"""Nodes behind a verb of stating in which a month says when it was, and not what it is about."""


def _dates_the_act(telling: Telling, passage: Passage, trigger: Trigger, date: DateMention) -> bool:
    """ "In 2014 Syria supported", "asked for help last week"; but not "promised to stop it by 2030"."""
    if asked_then(telling, passage, trigger, date):
        return True
    at = next((n for n, node in enumerate(passage.nodes) if node.date is date), None)
    if at is None:  # within another node: a dateline, the name of an event
        return False
    if at < trigger.first:
        begin = clause(passage.nodes, trigger, passage.language)[0]
        opening = at <= begin + 2 or in_a_letter(passage, begin, at) or opens_a_part(passage, at)
        # "Brasil, yang pada Januari mengecam X, menarik ..."
        which = passage.language.relatives if at == trigger.first - 1 else frozenset()
        opening |= not which.isdisjoint(passage.nodes.lows[max(0, at - 2) : at])
        opening |= behind_a_saying(passage, date)  # "had said in January it would not go"
        journeys = passage.language.words.time.journeys if passage.language.nouns_after else frozenset()
        visiting = not journeys.isdisjoint(passage.nodes.lows[max(0, at - NEAR // 2) : at])
        purpose = passage.nodes[trigger.first - 1].low in passage.language.words.status.purposes
        called_on = passage.language.words.place.calling_on
        visiting |= purpose and not called_on.isdisjoint(passage.nodes.lows[max(0, at - NEAR) : at])
        # "filed a case in December, accusing X": what is said in doing it
        doing = trigger.form is Form.ING and at == trigger.first - 2 and passage.nodes[at + 1].low == ","
        return opening or visiting or doing or (date.relative and at == trigger.first - 1)
    papers = passage.language.words.place.speeches | passage.language.words.statement.papers
    if not papers.isdisjoint(passage.nodes.lows[max(trigger.last, at - NEAR // 2) : at]):
        return date.start.month is not None  # "accused the OAU of cowardice in a speech that December"
    if _of_a_refusal(passage, trigger, at) or concluded(passage, trigger, at):
        return True
    if not date.relative:
        near = at - trigger.last < NEAR // 2 or ends_an_aside(passage, trigger, at)
        near = near or taken_for(passage, trigger, at)
        return near or _names_nothing_done(passage, trigger, at)
    near = at - trigger.last < NEAR and not _of_what_is_promised(passage, trigger, at)
    return near if date.start.month else _names_nothing_done(passage, trigger, at)


def _of_what_is_promised(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "promised to meet again in June": the month of the deed, and not of the promise; English."""
    infinitives = passage.language.words.clause.infinitives
    deeds = {t.first for t in passage.triggers if not t.noun and trigger.last <= t.first < at}
    return any(passage.nodes[n - 1].low in infinitives for n in deeds)


def _names_nothing_done(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "mengecam Chad di Oslo pada Maret 2015", "Kecaman itu disampaikan X pada 2015": no other deed."""
    units, pack = passage.nodes, passage.language
    plain = _tell_no_deed(pack.code)
    between = [n.low for n in units[trigger.last : at] if n.phrase is None and n.low not in plain]
    return all(low == "," or pack.prepositions.get(low) in WITHER for low in between)


@functools.cache
def _tell_no_deed(code: str) -> frozenset[str]:
    """Words between a statement and its day beside which the day can only be that of the statement."""
    pack = LANGUAGES[code]()
    words = pack.words
    spoken = words.statement.uttered | words.likewise.alike | words.verb.before_days
    return pack.demonstratives | spoken | pack.determiners | pack.auxiliaries


WITHER = frozenset({"at", "to", "against", "by"})
"""Slots of whom an act is toward, where and by whom it is done."""


def _of_a_refusal(passage: Passage, trigger: Trigger, at: int) -> bool:
    """ "menolak meneken pakta itu pada November 2013": when it was refused, where nothing done is named."""
    units, pack = passage.nodes, passage.language
    refused = pack.nouns_after and trigger.frame.plover is Plover.REJECT and not trigger.noun
    if not refused or not looks_verbal(units[trigger.last].low, pack):
        return False
    return (pack.words.time.deeds | {","}).isdisjoint(units.lows[trigger.last : at])


def _beside_the_news(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """Marks what a text without a date says about when: by now, beside the news, on the way, on which day."""
    words, units = passage.language.words.time, passage.nodes
    near = units.lows[max(0, trigger.first - 4) : trigger.first]
    draft.perfect = not words.perfects.isdisjoint(near)
    draft.beside = not (words.beside.isdisjoint(near) and words.beside.isdisjoint(units.lows[:2]))
    first, last = clause(units, trigger, passage.language)
    around = units.lows[first:last]
    touring = not words.tours.isdisjoint(around)
    draft.onward = touring or _from_there(passage) or _on_this_journey(passage)
    draft.onward = draft.onward or stop_before(passage, trigger, trigger.first) is not None
    goes_on = units[trigger.first].low in words.onward
    draft.onward_now = goes_on and words.ahead.isdisjoint(near[-1:])  # not "sebelum meneruskan perjalanan"
    draft.accompanied = not passage.language.words.place.accompanied.isdisjoint(units.words)
    draft.then = not words.then.isdisjoint(near)
    draft.by_the_clock = draft.start is None and not words.clock.isdisjoint(passage.nodes.words)
    draft.goes_on = draft.then or told_next(passage, trigger)
    draft.in_passing = in_passing(passage, trigger) or as_a_cause(passage, trigger, near)
    draft.aside = in_an_aside(units, trigger, 0, passage.language)
    draft.at_once = not words.at_once.isdisjoint(around)
    draft.earlier = is_earlier(passage, trigger) or before_another(passage, trigger)
    draft.earlier = draft.earlier or led_to_what_is_old(telling, passage, trigger)
    draft.vague = draft.vague or (draft.start is None and told_vaguely(passage, trigger))
    draft.earlier = draft.earlier and not reported_agreement(passage, trigger)
    draft.nth_day = draft.nth_day or nth_day(passage, first, last)
    draft.vague = draft.vague or (draft.start is None and told_of_somebody(passage, trigger, draft))
    draft.vague = draft.vague or on_some_day(passage, trigger, draft)


def _on_this_journey(passage: Passage) -> bool:
    """ "pada lawatan ini", "during this trip": the journey that the article is about."""
    pack, units = passage.language, passage.nodes
    if pack.words.time.journeys.isdisjoint(units.words):
        return False
    step = 1 if pack.nouns_after else -1
    return any(
        n.low in pack.words.time.journeys
        and 0 <= at + step < len(units)
        and units[at + step].low in pack.words.time.this
        for at, n in enumerate(units)
    )


def _from_there(passage: Passage) -> bool:
    """ "Dari sana keduanya terbang ke Moskow", "and from there to Zambia"."""
    place, units = passage.language.words.place, passage.nodes
    ahead = len(units) > 1 and units[0].low in passage.language.words.time.ahead
    if ahead and units[1].low in place.sent_to and passage.language.nouns_after:
        return True  # "Sebelum ke Brasil, X mengunjungi Y"
    if place.origins.isdisjoint(units.words):
        return False
    return any(n.low in place.origins and units[at + 1].low in place.there for at, n in enumerate(units[:-1]))


def _only_date(passage: Passage) -> list[DateMention]:
    """ "on Friday when Kiribati severed ties": the one date of a sentence with one event is its date."""
    units, relatives = passage.nodes, passage.language.relatives
    at = [n for n, node in enumerate(units) if node.date is not None and not node.date.behind]
    if len(at) != 1 or len(passage.triggers) != 1:
        return []
    trigger = passage.triggers[0]
    before = range(trigger.last, at[0])
    parted = ";" in units.lows[trigger.last : at[0]] or ";" in units.lows[at[0] : trigger.first]
    if parted or comes_first(passage, at[0], trigger.first):
        return []  # "menandatangani pakta; penerbangan dimulai pekan depan"
    if passage.language.nouns_after and any(units[n].low in passage.language.complementizers for n in before):
        return []  # "menutup perbatasan dan mengatakan bahwa mereka dapat kembali sebelum 1 Mei"
    if not trigger.noun and any(
        units[n].low in relatives and ("," in (units[n - 1].low, units[n - 2].low)) for n in before
    ):
        return []  # "asked for a session, which took place on Friday": its own
    date = units[at[0]].date
    return [date] if date is not None and not is_of_another(passage, trigger, date) else []


def _date_behind(passage: Passage, trigger: Trigger) -> list[DateMention]:
    """ "on Tuesday, a day after he was recalled": the date of the clause that "after" opens."""
    units = passage.nodes
    first, _ = clause(units, trigger, passage.language)
    if 0 < fronted_clause(units, passage.language) < trigger.first:
        return []  # "Sehari setelah menemui X, Retno terbang ke Z, Selasa": of the main clause
    opens = first > 1 and units[first - 1].low in passage.language.words.time.whens
    comma = opens and first > 2 and units[first - 2].low == ","  # "since June 2017, when they cut ties"
    before = units[first - 3 if comma else first - 2].date if first > 1 else None
    # "were killed in September 2022 when the two fought"
    if before is not None and (before.behind or opens):
        return [before]
    if found := in_the_antecedent(passage, trigger) or (_opening_day(passage, first) if opens else []):
        return found
    return _counted_further_back(passage, first - 2) if opens and not comma else []


def _opening_day(passage: Passage, first: int) -> list[DateMention]:
    """ "In September 2022 a hundred were killed when Chad shelled villages": of both, where no other is."""
    units, pack = passage.nodes, passage.language
    dates = [n for n in range(first) if units[n].date is not None]
    plain = len(dates) == 1 and dates[0] < OPENS and units[first - 2].low not in pack.words.time.spans
    date = units[dates[0]].date if plain and not pack.nouns_after else None
    return [date] if date is not None and not date.behind else []


def _counted_further_back(passage: Passage, at: int) -> list[DateMention]:
    """ "seven years after the kingdom cut ties when protesters attacked": both are those years ago."""
    while at > 0 and passage.nodes[at].low != ",":
        date = passage.nodes[at].date
        if date is not None:
            return [date] if date.behind else []
        at -= 1
    return []


def _dates_before(passage: Passage, trigger: Trigger) -> list[DateMention]:
    """A date before the trigger in its clause: "Two days earlier, Son had seen ..."."""
    if opening := opening_span(passage, trigger):
        return opening
    units, closed = passage.nodes, False
    first, _ = clause(units, trigger, passage.language)
    for at in range(trigger.first - 1, first - 1, -1):
        closed = closed or units[at].low == ","
        date = units[at].date
        if date is None or date.behind:
            continue
        if closed and comes_first(passage, at, trigger.first):
            return []  # "menghadiri KTT pada 6-7 Juli, kemudian berkunjung ke Brasilia"
        if closed and of_an_aside(units, at, passage.language):
            continue  # "Guterres, who is due in Addis Ababa on Monday, hailed": its own
        return [] if later_on(passage, at, trigger) else [date]
    return []
