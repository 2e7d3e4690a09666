"""English words of dates."""

from __future__ import annotations

from kg.language.date_words import DateWords, Shift

MONTHS = {
    "January": 1, "February": 2, "March": 3, "April": 4, "May": 5, "June": 6, "July": 7, "August": 8,
    "September": 9, "October": 10, "November": 11, "December": 12,
    "Jan": 1, "Feb": 2, "Mar": 3, "Apr": 4, "Jun": 6, "Jul": 7, "Aug": 8, "Sept": 9, "Sep": 9, "Oct": 10,
    "Nov": 11, "Dec": 12,
}  # fmt: skip

WEEKDAYS = {
    "Monday": 0, "Tuesday": 1, "Wednesday": 2, "Thursday": 3, "Friday": 4, "Saturday": 5, "Sunday": 6,
}  # fmt: skip

SHORT_WEEKDAYS = {
    "Mon": 0, "Tues": 1, "Tue": 1, "Weds": 2, "Wed": 2, "Thurs": 3, "Thur": 3, "Thu": 3, "Fri": 4, "Sat": 5,
    "Sun": 6,
}  # fmt: skip

SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
"""The first month of each."""

SHIFTS = {
    "the day before yesterday": Shift("published", "day", -2),
    "the day after tomorrow": Shift("published", "day", 2),
    "yesterday": Shift("published", "day", -1),
    "last night": Shift("published", "day", -1),
    "today": Shift("published", "day", 0),
    "tonight": Shift("published", "day", 0),
    "this morning": Shift("published", "day", 0),
    "this afternoon": Shift("published", "day", 0),
    "this evening": Shift("published", "day", 0),
    "tomorrow": Shift("published", "day", 1),
    "last month": Shift("published", "month", -1),
    "this month": Shift("published", "month", 0),
    "next month": Shift("published", "month", 1),
    "last year": Shift("published", "year", -1),
    "this year": Shift("published", "year", 0),
    "next year": Shift("published", "year", 1),
    "last week": Shift("published", "week", -1),
    "this week": Shift("published", "week", 0),
    "next week": Shift("published", "week", 1),
    "last weekend": Shift("published", "weekend", -1),
    "over the weekend": Shift("published", "weekend", -1),
    "at the weekend": Shift("published", "weekend", -1),
    "the end of the year": Shift("published", "year", 0),
    "the end of this year": Shift("published", "year", 0),
    "the end of next year": Shift("published", "year", 1),
    "the year is out": Shift("published", "year", 0),
    "the year was out": Shift("published", "year", 0),
    "the month is out": Shift("published", "month", 0),
    "the week is out": Shift("published", "week", 0),
    "year-end": Shift("published", "year", 0),
    "year's end": Shift("published", "year", 0),
    "year’s end": Shift("published", "year", 0),
    "the beginning of the year": Shift("published", "year", 0),
    "the start of the year": Shift("published", "year", 0),
    "the turn of the year": Shift("published", "year", 0),
    "the middle of the year": Shift("published", "year", 0),
    "earlier in the year": Shift("published", "year", 0),
    "later in the year": Shift("published", "year", 0),
    "the beginning of the month": Shift("published", "month", 0),
    "the start of the month": Shift("published", "month", 0),
    "the middle of the month": Shift("published", "month", 0),
    "earlier in the month": Shift("published", "month", 0),
    "later in the month": Shift("published", "month", 0),
    "the end of the month": Shift("published", "month", 0),
    "the end of this month": Shift("published", "month", 0),
    "the end of next month": Shift("published", "month", 1),
    **{f"this {name}": Shift("published", "year", 0) for name in SEASONS},
    **{f"last {name}": Shift("published", "season", -1, month) for name, month in SEASONS.items()},
    **{f"next {name}": Shift("published", "season", 1, month) for name, month in SEASONS.items()},
    **{
        f"{lead} the {name}": Shift("published", "season", 0, month)
        for lead in ("in", "since", "over", "during")
        for name, month in SEASONS.items()
    },
    "earlier in the week": Shift("published", "week", 0),
    "later in the week": Shift("published", "week", 0),
    **{f"the {part} of the week": Shift("published", "week", 0) for part in ("start", "beginning", "end")},
    "the end of this week": Shift("published", "week", 0),
    "the end of next week": Shift("published", "week", 1),
    **{f"the {half} half of the year": Shift("published", "year", 0) for half in ("first", "second")},
    "on the weekend": Shift("published", "weekend", -1),
    "during the weekend": Shift("published", "weekend", -1),
    "through the weekend": Shift("published", "weekend", -1),
    "this past weekend": Shift("published", "weekend", -1),
    "the past weekend": Shift("published", "weekend", -1),
    "the previous weekend": Shift("anchor", "weekend", -1),
    "the following weekend": Shift("anchor", "weekend", 1),
    "this weekend": Shift("published", "weekend", 0),
    "next weekend": Shift("published", "weekend", 1),
    "the next morning": Shift("anchor", "day", 1),
    "the next afternoon": Shift("anchor", "day", 1),
    "the next evening": Shift("anchor", "day", 1),
    "the following morning": Shift("anchor", "day", 1),
    "the following afternoon": Shift("anchor", "day", 1),
    "the following evening": Shift("anchor", "day", 1),
    "the following night": Shift("anchor", "day", 1),
    "the morning after": Shift("anchor", "day", 1),
    "the previous morning": Shift("anchor", "day", -1),
    "the previous afternoon": Shift("anchor", "day", -1),
    "the previous evening": Shift("anchor", "day", -1),
    "the previous night": Shift("anchor", "day", -1),
    "the same morning": Shift("anchor", "day", 0),
    "the same afternoon": Shift("anchor", "day", 0),
    "the same evening": Shift("anchor", "day", 0),
    "the same night": Shift("anchor", "day", 0),
    "that morning": Shift("anchor", "day", 0),
    "that afternoon": Shift("anchor", "day", 0),
    "that evening": Shift("anchor", "day", 0),
    "that night": Shift("anchor", "day", 0),
    "earlier in the day": Shift("anchor", "day", 0),
    "later in the day": Shift("anchor", "day", 0),
    "within hours": Shift("anchor", "day", 0),
    "hours later": Shift("anchor", "day", 0),
    "minutes later": Shift("anchor", "day", 0),
    "moments later": Shift("anchor", "day", 0),
    "by nightfall": Shift("anchor", "day", 0),
    "by evening": Shift("anchor", "day", 0),
    "by the evening": Shift("anchor", "day", 0),
    "within the hour": Shift("anchor", "day", 0),
    "within an hour": Shift("anchor", "day", 0),
    "the following days": Shift("anchor", "week", 0),
    "within days": Shift("anchor", "week", 0),
    "within minutes": Shift("anchor", "day", 0),
    "the same day": Shift("anchor", "day", 0),
    "that same day": Shift("anchor", "day", 0),
    "that day": Shift("anchor", "day", 0),
    "the next day": Shift("anchor", "day", 1),
    "the following day": Shift("anchor", "day", 1),
    "the previous day": Shift("anchor", "day", -1),
    "the night before": Shift("anchor", "day", -1),
    "the evening before": Shift("anchor", "day", -1),
    "the previous week": Shift("anchor", "week", -1),
    "the following week": Shift("anchor", "week", 1),
    "that week": Shift("anchor", "week", 0),
    "that same week": Shift("anchor", "week", 0),
    "the same week": Shift("anchor", "week", 0),
    "the same month": Shift("anchor", "month", 0),
    "that same month": Shift("anchor", "month", 0),
    "that month": Shift("anchor", "month", 0),
    "the following month": Shift("anchor", "month", 1),
    "the next month": Shift("anchor", "month", 1),
    "the previous month": Shift("anchor", "month", -1),
    "the same year": Shift("anchor", "year", 0),
    "that same year": Shift("anchor", "year", 0),
    "that year": Shift("anchor", "year", 0),
    "the following year": Shift("anchor", "year", 1),
    "the next year": Shift("anchor", "year", 1),
    "the previous year": Shift("anchor", "year", -1),
}

COUNTS = {
    "an": 1, "a": 1, "the": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30,
}  # fmt: skip

DATES = DateWords(
    months=MONTHS,
    weekdays=WEEKDAYS,
    short_weekdays=SHORT_WEEKDAYS,
    shifts=SHIFTS,
    counts=COUNTS,
    joined_count="",
    units={
        "hours": "hour", "hour": "hour", "minutes": "hour", "minute": "hour", "days": "day", "day": "day", "weeks": "week", "week": "week",
        "fortnights": "fortnight", "fortnight": "fortnight",
        "months": "month", "month": "month", "years": "year", "year": "year", "decades": "decade", "decade": "decade",
    },
    directions={
        "ago": ("published", -1),
        "hence": ("published", 1),
        "from now": ("published", 1),
        "earlier": ("anchor", -1),
        "previously": ("anchor", -1),
        "beforehand": ("anchor", -1),
        "prior": ("anchor", -1),
        "after that": ("anchor", 1),
        "after this": ("anchor", 1),
        "before that": ("anchor", -1),
        "later": ("anchor", 1),
        "afterwards": ("anchor", 1),
        "afterward": ("anchor", 1),
    },
    spans={"after": 1, "following": 1, "before": -1, "ahead of": -1, "prior to": -1},
    eves={"the eve of": -1, "the day of": 0},
    vague_counts=frozenset({"several", "some", "a few", "a couple of", "few", "just"}),
    definite_pattern=r"(?:the|that|this|those|these|his|her|its|their)\s+(?P<noun>\w+)",
    noun_affix_pattern=r"(?:ing|ion|sion|tion|ment|al|ure|ation)$",
    bare_noun_pattern="talks|negotiations|elections|polls|hearings",
    span_lead_pattern=(
        "came|comes|come|coming|happened|happens|took place|followed|follows|occurred|occurs"
        "|(?:was|were|is|are) (?:taken|made|announced|issued|imposed|published|delivered|released)"
    ),
    main_clause_pattern=(
        r"\b(?!the\b|and\b)[a-z]{3,}\b[^,.;:\"“”]*,\s+"
        r"(?:[A-Z]|(?:the|its|his|her|their|two|three|both|officials|rebels|troops|lawmakers|ministers)\s)"
        r"[^,.;:\"“”]*(?:,[^,;:\"“”]+,\s+(?!on\s|early\s|late\s)[a-z][^,;:\"“”]*)?$"
    ),
    aside_pattern="",
    same_before="that(?: same)?",
    next_before="the following|the next",
    previous_before="the previous|the preceding",
    since_pattern="since",
    beginning_pattern="",
    ordinal_pattern="st|nd|rd|th",
    months_first=True,
    bare_numeric=False,
    to_pattern="to|through|until|till",
    and_pattern="and|&",
    between_pattern="between",
    of_pattern="of",
    day_part_pattern="morning|afternoon|evening|night|local time",
    past_before="last|this past",
    past_after="",
    future_before="next|this coming|coming",
    starting_pattern=(
        r"(?<!the )(?<!its )(?<!official )(?:opening|starting|beginning|convening|resuming|"
        r"opens|starts|begins|convenes|resumes|restarts|commences|meets|kicks off|gets under way|takes place)"
        r"(?: (?:in|at) [A-Z][\w' -]{1,30}?)?(?: on)?"
    ),
    future_after="",
    this_before="this",
    this_after="",
    weeks={
        "last week": -1, "this week": 0, "next week": 1, "of last week": -1, "of this week": 0, "of next week": 1,
    },
    same_year_pattern=r"(?:of )?(?:that|the same) year",
    next_year_pattern=r"(?:of )?the (?:following|next) year",
    previous_year_pattern=r"(?:of )?the (?:previous|preceding) year",
    same_month_pattern=r"of (?:that|the same) month",
    bare_day_lead_pattern="(?:on|until|till|by|from) the",
    years={"last year": -1, "this year": 0, "next year": 1},
    month_lead_pattern="(?:early|soon|late|recently) as|in|since|until|till|by|from|for|during|before|after|of|early|mid|late",
    shy_months=frozenset({"May", "March", "Mar", "Sep", "Jan", "Jun", "Dec"}),
    shy_lead_pattern="(?:early|soon|late|recently) as|in|since|until|till|early|mid|late|(?:end|start|beginning|middle|month|half|week|weekend|part|days) of|(?:set|scheduled|planned|slated|fixed|due|pencilled in|penciled in|invited|called|date) for",
    year_lead_pattern=(
        r"(?P<whole>as (?:recently|late|early|far back|long ago) as)|"
        "in|since|until|till|by|from|during|through|before|after|early|late|mid|back in|"
        "(?:end|start|beginning|middle|half|quarter|spring|summer|autumn|winter|fall|turn) of|fiscal|financial|"
        "(?:in|since|until|by|during|before|after|from|late|early) (?:the )?(?:spring|summer|autumn|winter|fall)(?: of)?"
    ),
    year_span_after_pattern="fiscal|financial|academic|school|budget",
    counted_pattern=(
        "people|persons|troops|soldiers|dollars|euros|pounds|tons|tonnes|km|kilomet(?:re|er)s|miles|met(?:re|er)s|"
        "homes|houses|cases|villages|schools|families|migrants|refugees|workers|students|jobs|hours|days|places"
    ),
    not_after_pattern="Good|Black|Bloody|Ash|Maundy|Palm|Easter|Holy|Super|Cyber|Sheffield|Whit|Shrove|Giving|every|each|any|Every|Each",
    shy_weekdays=frozenset(),
    shy_weekday_lead_pattern="",
    shift_not_after_pattern="the|past",
    weekday_not_before_pattern=(
        "[Pp]rayers?|[Ss]ermons?|Times|Mirror|Telegraph|Express|Herald|Mail|Post|Sun|Independent|Guardian|School|"
        "Night|Group"
    ),
    exact_before_pattern="[Ee]xactly|[Pp]recisely",
    exact_after_pattern="today|to the day",
    vague_before_pattern=(
        "more than|less than|fewer than|almost|nearly|(?:just )?over|(?:just )?under|about|around|some|roughly|"
        "barely|hardly|scarcely|not quite|not even"
    ),
    deadline_pattern="by|before|until|till",
    alone_directions={"on": ("anchor", 1)},
    stretch_pattern="over|in|within|for|during|of|until|through|throughout|than",
    span_alone_pattern="on|in|at|by|for|from|with|during|and|but|when",
    season_not_before_pattern=(
        "residences?|palaces?|houses?|homes?|retreats?|camps?|schools?|sessions?|games|olympics|paralympics|breaks?|"
        "recess|heat|semester|term|talks|meetings?|capital|white|offensive|summit|universiade"
    ),
    date_not_before_pattern="(?:terror(?:ist)? )?(?:attacks?|hijack(?:ers|ings?)|Committee|Movement)",
    feasts={
        "New Year's Day": (1, 1),
        "Valentine's Day": (2, 14),
        "May Day": (5, 1),
        "Bastille Day": (7, 14),
        "Christmas Eve": (12, 24),
        "Christmas Day": (12, 25),
        "Boxing Day": (12, 26),
        "New Year's Eve": (12, 31),
    },
    feast_lead_pattern="[Oo]n|[Ss]ince|[Uu]ntil",
    in_time=frozenset({"in", "in the next", "in the coming"}),
    by_then=frozenset({"within", "within the next", "within the coming"}),
    last_year_not_before=frozenset({"will", "would", "shall", "be", "expire", "expires", "due", "until", "is"}),
)  # fmt: skip
