"""The day of the news, and which undated events it is the day of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kg.extract.days.partial_days import days_between
from kg.extract.days.same_day import carried_on, received
from kg.extract.drafts import Draft, actors_of, until
from kg.extract.passage import GATHERINGS, Telling
from kg.language.traits import Trait
from kg.model import Kind, PartialDate, Plover, Role, Status, ZoneKind


def speaks_there(drafts: Sequence[Draft], main: PartialDate | None) -> None:
    """ "X, in Berlin for talks with Y, said ...": on the day on which he said it, else of the news."""
    for stay in drafts:
        if stay.frame != STAYING or stay.start is not None:
            continue
        here = [d for d in drafts if d.sentence == stay.sentence and d.status is Status.HELD]
        day = next((d.start for d in here if d.start is not None), main)
        for draft in here:
            if draft is stay or (draft.kind is Kind.MEETING and draft.place == stay.place):
                draft.start = draft.start or day


STAYING = "staying"
"""What stands for a frame in visits that only an insertion behind a name tells."""


def of_the_news(
    draft: Draft, drafts: Sequence[Draft], main: PartialDate | None, telling: Telling
) -> PartialDate | None:
    """The day of the paragraph or of the article's news, unless the words set the event beside them."""
    told, first = _told_before(draft, drafts, telling), _first(drafts)
    told = [d for d in told if not _had_been(draft, d, main)]
    near = _goes_on_from(draft, told, main, telling.article.text)
    near = near or carried_on(draft, drafts) or on_that_stop(draft, told, main)
    answers = draft.plover is Plover.PROTEST or (
        draft.kind is Kind.STATEMENT and draft.plover is not Plover.AGREE  # "Iran offered to mediate"
    )
    news = (answers and _for_a_state(draft, drafts, telling)) or draft.kind is Kind.SIGNING or draft.at_once
    journey = _journey(draft, told) if draft.onward else None
    if journey is not None and draft.kind is Kind.MEETING and near is None:
        return month_of(journey.start)  # "On the way home she stopped in Los Angeles and met X"
    if near is None and journey is None and not news and _bystander(draft, drafts, main, telling):
        return None
    near = near or next((d for d in reversed(told) if d.start == main), None)
    if near is not None and (later := _moved_on(draft, near, drafts, telling)) is not None:
        return later
    day = near.start if near is not None else _said_before(draft, told, telling) or main
    if draft.kind is Kind.STATEMENT and near is None and day == main:
        day = _spoken_since(draft, main, telling) or day
    perfect = draft.perfect and draft.sentence > first
    if draft.kind is Kind.STATEMENT:
        beside = draft.beside and _bystander(draft, drafts, main, telling)
        apart = draft.earlier or beside or perfect or draft.in_passing
        return None if apart or _background(draft, told, drafts, main) else day
    if draft.kind is Kind.VISIT and draft.onward:
        return month_of(journey.start if journey is not None and not draft.earlier else main)
    if draft.kind is Kind.VISIT and not (draft.earlier or perfect) and received(draft, drafts, main):
        return main  # "Presiden X menerima Y. Y disambut upacara": whom the news receives has come then
    if draft.plover is Plover.AID and (perfect or draft.earlier):
        return month_of(main)  # help that is on its way by now came with the news
    opening = draft.kind in RARE and draft.paragraph <= lead(drafts) + 1
    daily = draft.kind in DAILY or Trait.RECEIVES in draft.traits
    if not (opening or daily) or draft.name or (draft.then and draft.kind is Kind.MEASURE):
        return None
    if draft.kind is Kind.MEASURE and near is None and _beside_what_is_old(draft, drafts, main):
        return None
    if near is not None:
        further = draft.kind is Kind.MEASURE and near.start != main and not draft.at_once
        further = further or (draft.kind is Kind.MEASURE and draft.earlier and not near.earlier)
        return None if further else near.start
    if _background(draft, told, drafts, main):
        return None
    early = draft.paragraph <= lead(drafts) + 4 and not draft.earlier
    early = early or draft.plover is Plover.PROTEST or draft.at_once or draft.kind is Kind.SIGNING
    return main if early and not perfect else None


def _had_been(draft: Draft, other: Draft, main: PartialDate | None) -> bool:
    """ "Ruto, sworn in on May 29, met X, whose king had come on 3 May": what had been lends no day."""
    if other.kind is Kind.APPOINTMENT and draft.kind is not Kind.APPOINTMENT and other.start != main:
        return draft.sentence == other.sentence
    return other.earlier and not draft.earlier and _is_behind(other, draft)


def _goes_on_from(draft: Draft, told: Sequence[Draft], main: PartialDate | None, text: str) -> Draft | None:
    """Which event of the paragraph an undated one goes on from: the last told, or the news told before."""
    near = next((d for d in reversed(told) if _goes_on(draft, d, main) or _joined(draft, d, text)), None)
    if near is not None and near.earlier and near.start != main and not draft.earlier:
        near = next((d for d in reversed(told) if _between_them(draft, d, main)), near)
    if near is not None and _befell_him(draft, near, main):
        near = next((d for d in reversed(told) if _did_this_too(draft, d, main)), near)
    return near


def _befell_him(draft: Draft, near: Draft, main: PartialDate | None) -> bool:
    """Whether what was told last is an older deed, done to whoever acts now."""
    older = main is not None and near.start is not None and near.start.iso < main.iso
    return older and near.kind is Kind.MEASURE and not actors_of(draft) & actors_of(near)


def _did_this_too(draft: Draft, news: Draft, main: PartialDate | None) -> bool:
    """ "Peru sued Chad today. Chad had seized its ship in May. Peru's minister asked the court": today."""
    return news.start == main and not news.earlier and bool(actors_of(draft) & actors_of(news))


OUTCOMES = (Kind.STATEMENT, Kind.MEASURE, Kind.SIGNING)
"""What negotiations lead to, on a later day."""


def _between_them(draft: Draft, news: Draft, main: PartialDate | None) -> bool:
    """ "X met Y. Two days before X had been in Riyadh. He urged Y": the news was between both."""
    people = {k for k in draft.involved() if k.startswith("person/")}
    return len(people) > 1 and news.start == main and not news.earlier and people <= news.involved()


def on_that_stop(draft: Draft, told: Sequence[Draft], main: PartialDate | None) -> Draft | None:
    """ "visited Kiribati (May 27) and Samoa (May 28). In Apia, she signed": on the day of that stop.

    So "will travel on Wednesday to Lusaka, where he will meet X": on the day that is planned for it.
    """
    if draft.kind not in (Kind.MEETING, Kind.SIGNING, Kind.CEREMONY) or draft.earlier:
        return None
    for stop in reversed(told):
        here = stop.sentence == draft.sentence and draft.venue_country is None  # "and met X"
        there = stop.kind is Kind.VISIT and (here or stop.venue_country == draft.venue_country)
        if there and stop.sentence == draft.sentence and _in_the_aside(draft, stop, main):
            continue  # "X, who was in Moscow last month, received Y"
        if there and stop.status is draft.status and stop.entities(Role.VISITOR) & actors_of(draft):
            then = stop.sentence == draft.sentence and stop.start is not None  # "in May, where he signed"
            one_day = stop.start is not None and stop.start.day is not None and (stop.days or 1) == 1
            some_day = stop.start is not None and stop.start.day is None  # "in late May, and met X"
            one_day = one_day or (then and (some_day or (stop.days or 1) == 1))
            return stop if one_day and stop.end is None else None
    return None


def _spoken_since(draft: Draft, main: PartialDate | None, telling: Telling) -> PartialDate | None:
    """The day after the news of which the text has somebody speak: its other answers are of that day too."""
    today = telling.article.day
    before = [d for n, d in telling.spoken if n < draft.sentence]
    last = before[-1] if before else None
    if last is None or main is None or today is None or main.day is None:
        return None
    return last if main.iso < last.iso <= today.iso else None


def _journey(draft: Draft, told: Sequence[Draft]) -> Draft | None:
    """The visit that the paragraph told before, of which this is a stop."""
    visits = [d for d in told if d.kind is Kind.VISIT and actors_of(d) & actors_of(draft)]
    return visits[-1] if visits else None


def _first(drafts: Sequence[Draft]) -> int:
    """The sentence of the first event in the body."""
    return min((d.sentence for d in drafts if d.zone is not ZoneKind.CAPTION), default=0)


def _said_before(draft: Draft, told: Sequence[Draft], telling: Telling) -> PartialDate | None:
    """The last full day that the paragraph names before, though no event took it."""
    day = telling.article.day
    days = telling.days.get(draft.paragraph, ())
    before = [d for n, d in days if n < draft.sentence and (day is None or d.iso <= day.iso)]
    return before[-1] if before and not told else None


def _moved_on(draft: Draft, near: Draft, drafts: Sequence[Draft], telling: Telling) -> PartialDate | None:
    """ "X, who praised it on Tuesday, changed his tone a day later. He rang Y": a day that no event took."""
    taken = {d.start for d in drafts if d.sentence == near.sentence}
    days = telling.days.get(draft.paragraph, ())
    # "X expelled Y on Saturday. Y flew home on Monday. 'An extreme decision,' he said"
    until_then = draft.sentence if Trait.DEEMS in draft.traits else min(near.sentence + 1, draft.sentence)
    said = [d for n, d in days if near.sentence <= n < until_then]
    last = said[-1] if said else None
    later = last is not None and near.start is not None and last.iso > near.start.iso and last not in taken
    return last if later else None


def _for_a_state(draft: Draft, drafts: Sequence[Draft], telling: Telling) -> bool:
    """Whether a country, a group of them or somebody of theirs acts: whose answer to the news is news.

    So is that of somebody who acts for nobody else, as a leader of rebels, and met others.
    """
    organizations = telling.known.reference.organizations
    acting = actors_of(draft) | {telling.speaks[k] for k in actors_of(draft) if k in telling.speaks}
    own = {k for k in acting if k.startswith("person/") and k not in telling.speaks}
    met = own and any(d.kind in GATHERINGS and own & d.entities() for d in drafts)
    return bool(met) or any(
        k.startswith("country/") or (k in organizations and organizations[k].of_states) for k in acting
    )


def _bystander(draft: Draft, drafts: Sequence[Draft], main: PartialDate | None, telling: Telling) -> bool:
    """Whether nobody in an event took part in the day's news: a remark from beside it has no day of its own.

    "Netanyahu praised Trump", in an article about Indonesia summoning the American ambassador.
    """
    if draft.plover is Plover.SUPPORT and draft.deed is not None:
        return False  # "The United States welcomed the deal": an answer to the news
    if draft.peaceful and draft.plover is Plover.REQUEST:
        return False  # "Guterres called for restraint"
    first = lead(drafts)
    before = [d for d in until(draft, drafts) if d.zone is not ZoneKind.CAPTION]
    news = [d for d in before if d.start == main or d.paragraph == first]
    here = any(d.sentence == draft.sentence and d.start == main for d in before)
    acting = actors_of(draft)
    involved = {key for d in news for key in d.involved()}
    if main is not None:
        reference = telling.known.reference
        groups = {p.entity for d in news for p in d.parts if p.group}
        involved |= {m.member for g in groups for m in reference.members_on(g, main.iso)}
    return bool(news) and not here and not acting & involved


DAILY = frozenset({Kind.MEETING, Kind.CALL, Kind.SIGNING, Kind.MEASURE})
"""Kinds that are the day's news when the first paragraphs tell them."""

RARE = frozenset({Kind.CEREMONY, Kind.APPOINTMENT, Kind.NEGOTIATION})
"""Kinds that are the day's news when its first two paragraphs tell them."""


def month_of(day: PartialDate | None) -> PartialDate | None:
    """The stops of a journey lie in the month of its news."""
    return PartialDate(day.year, day.month) if day is not None and day.month is not None else None


def _goes_on(draft: Draft, before: Draft, main: PartialDate | None) -> bool:
    """Whether an event has the day of one told before with the same people; what is planned gives none."""
    here = before.sentence == draft.sentence
    if draft.kind is Kind.NEGOTIATION and before.kind in OUTCOMES and before.start != main:
        return False  # "announced it on 3 May 2014. The announcement is the fruit of secret talks": before it
    if here and draft.past_aside and before.kind in (Kind.CONFERENCE, Kind.SUMMIT):
        return False  # "X, who opened the summit last week after a row, praised Y": some other day
    if here and _in_the_aside(draft, before, main):
        return False
    if before.said is not None and _told_elsewhere(draft, before, here):
        return before.start == main
    dated = before.start is not None and before.start.day is not None and before.status is Status.HELD
    aside = before.earlier and not draft.earlier and not here and before.start != main
    aside = aside and not draft.beside_gathering  # "at the same summit"
    behind = before.said is not None and before.said.behind and before.start != main
    behind = behind and (not here or _is_behind(before, draft))  # "rejected it a day after Togo attacked"
    if behind or (aside and not actors_of(draft) & before.involved()):
        return False  # "The day before, X had invited Y. Z praised both": of the news again
    own = actors_of(draft) if draft.kind is Kind.MEASURE else draft.involved()
    if before.start != main:  # somebody else may answer the country of whom the paragraph told before
        own = actors_of(draft) | {k for k in own if k.startswith("person/")}
    days = before.kind is Kind.VISIT or before.end is not None  # whose first day is not every day of it
    apart = days and before.sentence != draft.sentence
    return dated and not apart and bool(own & before.involved())


RECENT = 5
"""Days up to which somebody still is where an aside has him arrive: "X, who landed on Monday, met Y"."""


CAME = (Kind.VISIT, Kind.APPOINTMENT)
"""What an aside tells of somebody before he spoke or met others: that he landed, or took office."""


def _in_the_aside(draft: Draft, before: Draft, main: PartialDate | None) -> bool:
    """ "X, who signed it in Belfast on 10 April 1998, thanked Y": an old day, of what the aside tells."""
    if draft.aside_before is None or before.said is None or before.start is None:
        return False
    first, last = draft.aside_before
    inside = first <= before.said.begin < last
    if before.start == main or (inside and draft.aside_earlier):
        return inside and draft.aside_earlier
    if inside and main is not None and draft.kind in (*OUTCOMES, Kind.MEETING) and before.kind in CAME:
        return before.start.iso < main.iso  # "X, who landed on Monday, condemned (met) Y": on the day of news
    return inside and (main is None or abs(days_between(before.start, main)) > RECENT)


def _joined(draft: Draft, before: Draft, text: str) -> bool:
    """ "X met Y in Accra in November and promised ...": the second verb has the subject of the first."""
    subject = draft.evidence[1].begin if len(draft.evidence) > 1 else None
    if subject is None or subject != before.evidence[0].begin or draft.perfect or before.start is None:
        return False
    between = text[before.evidence[0].end : draft.evidence[0].begin]
    return before.status is Status.HELD and bool(between) and "," not in between


FAR = 600
"""Characters between an event and a date from which the date was told of it elsewhere."""

FURTHER = 250
"""Characters behind an event's words in which its sentence may still date what it tells with it."""


def _told_elsewhere(draft: Draft, before: Draft, here: bool) -> bool:
    """Whether another event has its day from another place of the text."""
    said = before.said.begin if before.said is not None else 0
    behind = here and said - draft.evidence[0].end > FURTHER  # "agreed to a truce after days of fighting"
    return behind or abs(said - draft.evidence[0].begin) > FAR


def _background(
    draft: Draft, told: Sequence[Draft], drafts: Sequence[Draft], main: PartialDate | None
) -> bool:
    """ "In 2014 Russia annexed Crimea. Syria supported it": a remark on what is long past."""
    told = [d for d in told if d.sentence < draft.sentence]  # "who visited Cairo last month, welcomed": aside
    told = [d for d in told if d.said is None or not d.said.behind]
    last = [d.start for d in told if d.sentence == told[-1].sentence and d.start is not None]
    before = [d for d in drafts if d.paragraph == draft.paragraph and d.sentence < draft.sentence]
    if before and before[-1].earlier and before[-1].start is None:
        return True
    return bool(last) and main is not None and all(is_old(day, main) for day in last)


def _beside_what_is_old(draft: Draft, drafts: Sequence[Draft], main: PartialDate | None) -> bool:
    """ "X cut ties in 2016, after protesters attacked its embassy": told with what is long past."""
    here = [
        d.start
        for d in until(draft, drafts)
        if d.sentence == draft.sentence and d.start is not None and not _in_the_aside(draft, d, main)
    ]
    return main is not None and any(is_old(day, main) for day in here)


def is_old(day: PartialDate, main: PartialDate) -> bool:
    """Whether a day lies so far before that of the news that what happened on it is background."""
    if day.day is None:
        return day.iso != main.iso[: len(day.iso)]
    return days_between(day, main) > LONG_PAST


LONG_PAST = 14
"""Days from which an event is background and no news."""


def _told_before(draft: Draft, drafts: Sequence[Draft], telling: Telling) -> list[Draft]:
    """The dated events that the paragraph told before, those yet to come left out."""
    day = telling.article.day
    told = [d for d in drafts if d.paragraph == draft.paragraph and d.start is not None]
    led_to = _led_to(d for d in told if d.sentence < draft.sentence)
    return [
        d
        for d in told
        if d.sentence <= draft.sentence
        and d is not draft
        and d.zone is draft.zone
        and d.status is not Status.PLANNED
        and (day is None or d.start is None or d.start.iso <= day.iso)
        and not ((draft.answering or d.aside or Trait.NOTE in d.traits) and _is_behind(d, draft))
        and id(d) not in led_to
    ]


def _led_to(drafts: Iterable[Draft]) -> set[int]:
    """ "X protested on Friday over Thursday's clash. He demanded ...": it dates nothing that follows.

    The `id` of each event that stands in its sentence behind one of a later day.
    """
    led_to, sentence, latest = set(), -1, ""
    days = [(d.sentence, d.evidence[0].begin, d.start.iso, d) for d in drafts if d.start is not None]
    for number, _, iso, draft in sorted(days, key=lambda day: day[:3]):
        if number != sentence:
            sentence, latest = number, ""
        if iso < latest:
            led_to.add(id(draft))
        if draft.start is not None and draft.start.day is not None:
            latest = max(latest, iso)
    return led_to


def _is_behind(other: Draft, draft: Draft) -> bool:
    """Whether a sentence tells one event behind another."""
    here = other.sentence == draft.sentence
    return here and other.evidence[0].begin > draft.evidence[0].begin


def lead(drafts: Sequence[Draft]) -> int:
    """The paragraph of the first event in the body."""
    return min((d.paragraph for d in drafts if d.zone is not ZoneKind.CAPTION), default=0)
