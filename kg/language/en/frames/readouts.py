"""What ministries tell of a day: calls paid, words exchanged, credentials received, seats won."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import APPOINTING, MUTUAL, TAKING_OFFICE, VISITING, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

ASKED = "to|for|that|against|not|immediately|both|all|upon"
"""Behind "called on X" it is no visit: X is asked to do something."""

CALLS: tuple[Frame, ...] = (
    Frame(
        "courtesy-call",
        K.MEETING,
        P.CONSULT,
        {"subject": R.ATTENDEE, "object": R.ATTENDEE},
        "Foreign Minister Paul Oquist called on President Tsai Ing-wen in Taipei.",
        "Foreign Minister Paul Oquist called on President Ortega to resign.",
        verbs="call on|call upon|make calls on|pay calls on",
        avoid_behind=ASKED,
        toward="person",
        traits=frozenset({T.CALLS_ON}),
    ),
    Frame(
        "pay-a-call",
        K.MEETING,
        P.CONSULT,
        {"subject": R.ATTENDEE, "object": R.ATTENDEE, "to": R.ATTENDEE},
        "The ambassador of Peru paid a courtesy call on President Tsai Ing-wen.",
        "He paid a heavy price.",
        verbs=chains(
            "pay|make",
            "a courtesy call|courtesy calls|a courtesy visit|a call|a farewell call|an introductory call|an official call|"
            "separate calls|separate courtesy calls|farewell calls|his courtesy call|her courtesy call|his farewell call|her farewell call",
            "on|upon|to",
        ),
        traits=frozenset({T.CALLS_ON}),
    ),
    Frame(
        "speak-with",
        K.MEETING,
        P.CONSULT,
        MUTUAL,
        "Secretary of State Antony Blinken spoke today with President William Ruto.",
        "President William Ruto spoke with ease in Kampala.",
        verbs="speak with|speak to|speak again with|speak again to|have a conversation with",
        toward="person",
        doer="person",
        avoid="telephone|phone|reporters|journalists|media|press|broadcaster|newspaper|radio|television|tv|channel|magazine",
        traits=frozenset({T.SPEAKS}),
    ),
    Frame(
        "talk-to",
        K.MEETING,
        P.CONSULT,
        MUTUAL,
        "Foreign Minister Penny Wong talked to President William Ruto in Kampala.",
        "Foreign Minister Penny Wong offered to talk to President William Ruto.",
        verbs="talk to|talk again to|talk again with",
        requires="at",
        toward="person",
        doer="person",
        avoid="telephone|phone|reporters|journalists|media|press|broadcaster|newspaper|radio|television|tv|channel|magazine|offer|offers|"
        "offered|offering|letter|willing|ready|prepared|refuse|refuses|refused|want|wants|wanted|agreed|demand|demands|demanded",
        traits=frozenset({T.SPEAKS}),
    ),
    Frame(
        "visit-on",
        K.VISIT,
        P.CONSULT,
        VISITING,
        "President Ruto continued to Rwanda on Friday.",
        "President Ruto continued to hold Rwanda responsible.",
        verbs="continue to|go on to|move on to|proceed to",
        requires="object",
        mode="visit",
    ),
    Frame(
        "host-visit",
        K.VISIT,
        P.CONSULT,
        {"subject": R.HOST, "object": R.VISITOR},
        "President Joe Biden will host President William Ruto for a state visit in May.",
        "The city will host the cup for a second time.",
        verbs="host|welcome|receive",
        need="visit",
        also="for|on",
        close=True,
        avoid="cup|decision|outcome|news",
        toward="person",
        mode="visit",
    ),
)

ORGANS = (
    "council|board|committee|commission|assembly|court|bureau|secretariat|agency|organisation|organization|forum|union|body|ecosoc|"
    "unesco|imo|icao"
)
"""Bodies to which states and people are elected."""

SEATS: tuple[Frame, ...] = (
    Frame(
        "seat-won",
        K.APPOINTMENT,
        None,
        TAKING_OFFICE,
        "Guyana was elected to the Security Council.",
        "He was elected to the town council.",
        verbs="win a seat on|win seats on|secure a seat on|secure seats on|gain a seat on|take a seat on|win election to|win re-election to",
        words=chains("was|were|been|be", "elected|re-elected|voted", "to|onto"),
        need=ORGANS,
        close=True,
        avoid="parliament|congress|senate|town|city|house|office",
        traits=frozenset({T.COUNTRIES_ELECTED}),
    ),
    Frame(
        "seat-given",
        K.APPOINTMENT,
        None,
        APPOINTING,
        "The General Assembly elected Pakistan to the Security Council.",
        "The town elected a council.",
        verbs="elect|re-elect|vote",
        need=ORGANS,
        also="to|onto",
        close=True,
        avoid="parliament|congress|senate|town|city|house|office|president|chair|chairperson|director|leader",
        traits=frozenset({T.COUNTRIES_ELECTED}),
    ),
)

CREDENTIALS: tuple[Frame, ...] = (
    Frame(
        "accredit",
        K.CEREMONY,
        None,
        {"subject": R.HOST, "object": R.ATTENDEE, "of": R.ATTENDEE, "from": R.ATTENDEE},
        "President Ruto accredited the new ambassadors of Ghana and Peru.",
        "The board accredited two universities of Ghana and Peru.",
        verbs="accredit",
        need="ambassador|ambassadors|envoy|envoys|commissioner|commissioners|diplomats|nuncio",
        avoid_next="him|her",
        traits=frozenset({T.APART, T.ACCREDITS}),
    ),
    Frame(
        "credentials-from",
        K.CEREMONY,
        None,
        {"subject": R.HOST, "of": R.ATTENDEE, "from": R.ATTENDEE},
        "King Salman received at the palace the credentials of the ambassadors of Kenya and Peru.",
        "King Salman received a letter from Kenya.",
        verbs="receive|accept",
        need="credentials|credence",
        traits=frozenset({T.APART, T.ACCREDITS}),
    ),
)

BODIES = (
    "ecowas|nato|brics|opec|unesco|icc|commonwealth|mercosur|g5|union|bloc|council|organisation|organization|body|statute|court|"
    "alliance|community|league|forum|unasur|csto|cis|asean|igad|eac|sadc|who|format|initiative|opec|grouping|quartet"
)
"""Bodies that a state leaves."""

LEAVING: tuple[Frame, ...] = (
    Frame(
        "leave-body",
        K.MEASURE,
        P.SANCTION,
        {"subject": R.ACTOR, "object": R.RECIPIENT, "from": R.RECIPIENT},
        "Burundi withdrew from the African Union.",
        "The runner withdrew from the race in Burundi.",
        verbs="withdraw from|pull out of|exit|quit|leave",
        nouns="withdrawal from|exit from|departure from",
        need=BODIES,
        close=True,
        requires="subject",
        mode="discontinue",
        contexts=("diplomatic",),
        avoid="(|)|troops|forces|soldiers|race|talks|negotiations|meeting|summit|session|office|post|building|headquarters|hall|room|behind|for|agreement|treaty",
    ),
    Frame(
        "leave-treaty",
        K.MEASURE,
        P.SANCTION,
        {"subject": R.ACTOR, "with": R.RECIPIENT},
        "Burundi is leaving the Open Skies treaty.",
        "Burundi is leaving the meeting without a treaty.",
        verbs="leave|exit|quit|renounce|repudiate|abandon",
        need="treaty|pact|convention|accord|agreement|accords|moratorium|protocol",
        close=True,
        requires="subject",
        doer="country",
        mode="discontinue",
        contexts=("diplomatic",),
        avoid="without|door|room|unless|if|talks|meeting|office|for|troops|soldiers",
    ),
)

FRAMES: tuple[Frame, ...] = (*CALLS, *SEATS, *CREDENTIALS, *LEAVING)
