"""English words that set an event in time, beside its dates."""

from __future__ import annotations

from kg.language.en.words import words
from kg.language.time_words import TimeWords

TIME = TimeWords(
    years=words("year years"),
    for_now=frozenset({("very",), ("extremely",), ("in", "order")}),  # "in order to meet X"
    now_words=words("very extremely order"),
    related=words("related other associated"),
    coming=words(
        "arrives leaves departs begins starts embarks lands returns sets joins visits meets hosts receives welcomes "
        "holds sends flies opens resumes comes heads tours jets pays drops takes assumes becomes succeeds signs confers gathers discusses debates considers"
    ),
    comings=words("hold begin start open resume attend join"),
    assembling=words("gather assemble convene meet"),
    leaving=words("leaves departs left departed leave depart leaving departing"),
    lasts=words("runs run ran lasts last lasted continues continue continued goes go due expected scheduled set"),
    entering=words("entered enters entering into for in"),
    remaining=words("stay stays stayed staying remain remains remained remaining"),
    untils=words("until till through"),
    departing=words("leaves departs departed"),
    late=words("late"),
    spans=words("minute hour day week month year decade moment"),
    having=words("has"),
    perfects=words("has have already"),
    beside=words("meanwhile elsewhere separately conversely"),
    announcing=words("announced"),
    reporting=words("confirmed confirms reported disclosed revealed acknowledged admitted"),
    tours=words("stopped stopover stop stops onward onwards tour leg"),
    later=words("later"),
    onward=words("travels flies goes heads continues proceeds moves"),
    awaiting=words("once after when until before till"),
    journeys=words("trip visit tour journey"),
    this=words("this"),
    then=words("later subsequently afterwards since"),
    whens=words("when as"),
    fixed=words("for"),
    agos=words("ago earlier"),
    decade_pattern=r"(?:1[89]|20)\d0s|\d\ds",
    apart=words("after"),
    answering=words("related relating linked tied connected response reply answer retaliation revenge because"),
    reasons=words("because when since"),
    long_times=words("days weeks months years decades centuries generations"),
    weeks=words("week"),
    past_weeks=frozenset({"last week", "last weekend"}),
    at_once=words("immediately promptly swiftly instantly"),
    ahead=words("before"),
    ahead_of=words("ahead"),
    votes=words("vote votes election elections referendum poll polls ballot runoff run-off inauguration"),
    about_one=words("preparations preparation outcome outcomes results result agenda follow-up arrangements upcoming conclusions"),
    nth_days={
        "opening": 1, "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "final": -1, "last": -1,
        "closing": -1, "concluding": -1,
    },
    days=words("day"),
    day_parts=words("morning afternoon evening night noon midnight local time"),
    by_then=words("by then already still meanwhile also himself herself"),
    back_then=frozenset({"at the time", "at that time", "back then"}),
    then_with_had=words("then"),
    sinces=words("since"),
    ones_before=words("since after"),
    lapses=words("since in for"),
    marking=words("marks marked sees saw"),
    unlike=words(
        "first second third only most worst best biggest largest highest highest-level deepest deadliest longest heaviest "
        "strongest sharpest lowest gravest bloodiest boldest toughest harshest fiercest sternest closest"
    ),
    deeds=words(
        "attack attacks raid raids strike strikes airstrike airstrikes invasion bombing bombings killing killings assault "
        "shelling arrest arrests coup crackdown massacre murder shooting kidnapping abduction incursion ambush blast launch launches test tests firing "
        "cyberattack cyberattacks hack hijacking poisoning assassination execution executions explosion clash clashes "
        "putsch takeover intrusion overflight overflights bombardment barrage offensive earthquake quake sinking downing blasts explosions"
    ),
    deed_leads=words("for after"),
    closing=words("broke drew came ran fell"),
    beginning=words("began begin begins begun started starts opened opens resumed restarted commenced kicked got embarked"),
    whiles=words("while whereas"),
    under_way=words("way underway place session progress"),
    going_on=frozenset({"under way", "underway", "taking place", "in session", "in progress"}),
    these_days=words("is are now currently still being"),
    due=words("by until till before"),
    parts=words("end start beginning middle close course of hours week month"),
    to_begin=words("open begin start resume convene commence restart reconvene"),
    told_when=words(
        "held hosted convened opened launched signed concluded reached agreed brokered declared announced proclaimed negotiated "
        "mediated struck clinched organised organized chaired sealed inked initialled attended"
    ),
    made=words(
        "founded established created formed built opened launched formed set appointed elected born "
        "introduced imposed adopted approved passed enacted ratified signed concluded reached agreed brokered "
        "negotiated drafted seized captured occupied annexed abducted kidnapped arrested detained jailed killed "
        "wounded shot sunk downed destroyed damaged ransacked torched razed looted bombed shelled stormed murdered closed shut suspended broken severed cut frozen ruptured begun started ended "
        "expired lost won recruited deployed sold bought ordered purchased acquired promised pledged"
    ),
    frequencies=frozenset({"once again", "once more"}),
)  # fmt: skip
