"""Appointments and credentials in other words: a portfolio handed over, an oath taken."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.en.frames.offices import POSTS
from kg.language.pack import APPOINTING, TAKING_OFFICE, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Role as R

SPORT = (
    "club|team|champion|goal|goals|match|ball|ship|captain|company|firm|striker|coach|manager|bank|film|band|orchestra|editor|"
    "newspaper|squad|league|festival|midfielder|goalkeeper"
)
SENT_ABROAD = "ambassador|consul|commissioner|representative|nuncio|attache|attaché"
CREDENTIALS = "credentials|credence|accreditation|accredit"
TO_OFFICE = {**APPOINTING, "to": R.APPOINTEE}
RECEIVED = {"subject": R.HOST, "object": R.ATTENDEE, "of": R.ATTENDEE, "from": R.ATTENDEE, "by": R.ATTENDEE}

FIRST: tuple[Frame, ...] = (
    Frame(
        "sent-as-ambassador",
        K.APPOINTMENT,
        None,
        {"subject": R.ACTOR, "object": R.APPOINTEE},
        "President Ruto sent John Kerry to Togo as ambassador.",
        "President Ruto sent John Kerry to Togo as a courier.",
        verbs="send|post|dispatch|despatch|assign|second|return",
        need="as",
        also=SENT_ABROAD,
        close=True,
        requires="object",
        toward="person",
        avoid="courier|home|back|observer|letter|message|note|" + SPORT,
    ),
    Frame(
        "off-as-ambassador",
        K.APPOINTMENT,
        None,
        TAKING_OFFICE,
        "John Kerry is off to Togo as ambassador.",
        "John Kerry is off to Togo as a tourist.",
        words=chains(
            "is|was|will be",
            "|now|soon|shortly",
            "off to|bound for|headed for|headed to|heading for|heading to|moving to|on his way to|on her way to|going to",
        )
        + "|"
        + chains("will|is to|was to", "go to|leave for|move to|head to"),
        need="as",
        also=SENT_ABROAD,
        close=True,
        requires="subject",
        doer="person",
        avoid="tourist|talks|home|leave|" + SPORT,
    ),
    Frame(
        "asked-to-form-government",
        K.APPOINTMENT,
        None,
        APPOINTING,
        "President Ruto asked John Kerry to form a government.",
        "President Ruto asked John Kerry to form a queue.",
        verbs="ask|task|charge|mandate|commission|entrust|invite|designate|call on|call upon",
        need="form|forming|formation|head|lead|heading|leading",
        also="government|cabinet|ministry",
        close=True,
        requires="object",
        toward="person",
        avoid="queue|unity|against|from|delegation|talks|" + SPORT,
    ),
)
"""Before journeys, and before what one is asked to do."""

APPOINTMENTS: tuple[Frame, ...] = (
    Frame(
        "given-portfolio",
        K.APPOINTMENT,
        None,
        TAKING_OFFICE,
        "John Kerry was handed the foreign portfolio.",
        "John Kerry was handed the foreign papers.",
        words=chains(
            "was|is|has been|had been|will be",
            "|also|duly",
            "handed|given|entrusted with|awarded|assigned|offered",
            "the|his old|her old",
            "|foreign|defence|defense|interior|finance|trade|foreign affairs",
            "portfolio|ministry|job|post|premiership",
        ),
        requires="subject",
        doer="person",
        avoid="papers|" + SPORT,
    ),
    Frame(
        "moved-to-ministry",
        K.APPOINTMENT,
        None,
        APPOINTING,
        "President Ruto moved John Kerry to the foreign ministry.",
        "President Ruto moved John Kerry to tears.",
        verbs="move|shift|transfer|switch|promote|shunt|install|recall|bring back|return|assign",
        need="ministry|portfolio|premiership|vice-presidency",
        also="to|in|at",
        close=True,
        requires="object",
        toward="person",
        doer="person",
        avoid="tears|prison|letter|note|protest|message|" + SPORT,
    ),
    Frame(
        "turn-to-him",
        K.APPOINTMENT,
        None,
        TO_OFFICE,
        "President Ruto turned to John Kerry to head the foreign ministry.",
        "President Ruto turned to John Kerry to head for the door.",
        verbs="turn to|look to|pick|choose|select|name|nominate|appoint|tap|ask|recruit|hire|enlist|designate",
        need="head|lead|run|represent",
        also="ministry|embassy|mission|agency|commission|department|cabinet|diplomacy",
        close=True,
        requires="object|to",
        toward="person",
        avoid="door|delegation|talks|team|peace|observer|observers|election|" + SPORT,
    ),
    Frame(
        "begin-duties",
        K.APPOINTMENT,
        None,
        TAKING_OFFICE,
        "The new foreign minister of Togo, John Kerry, took up his duties on Monday.",
        "The new foreign minister of Togo, John Kerry, took up his racket on Monday.",
        verbs=chains(
            "take up|assume|begin|start|enter upon|enter on|embark on|commence|take on",
            "his|her|the|a",
            "|new|first|second|third|fourth|fifth|last|second five-year|five-year|six-year|four-year",
            "duties|functions|term|mandate|tenure|job|post|mission as|work as|work at",
        ),
        need=POSTS,
        requires="subject",
        doer="person",
        avoid="racket|visit|tour|trip|mission of|talks|could|would|" + SPORT,
    ),
    Frame(
        "move-into-ministry",
        K.APPOINTMENT,
        None,
        TAKING_OFFICE,
        "John Kerry moved into the foreign ministry of Togo on Monday.",
        "John Kerry moved into the house behind the ministry on Monday.",
        verbs="move into|take over|move to|start at|take charge of|arrive at",
        need="ministry|chancellery|chancellorship|premiership|portfolio",
        close=True,
        requires="subject",
        doer="person",
        avoid="house|talks|meeting|visit|building|troops|protest|behind|near|summoned|for|received|" + SPORT,
    ),
    Frame(
        "oath-taken",
        K.APPOINTMENT,
        None,
        TAKING_OFFICE,
        "The oath of office that John Kerry took on Monday made him president of Togo.",
        "The oath that the boys took on Monday made them scouts.",
        verbs="take|swear|recite|repeat|read",
        lead="oath",
        need="oath",
        requires="subject",
        doer="person",
        avoid=SPORT + "|scouts|witness|court",
    ),
    Frame(
        "recite-oath",
        K.APPOINTMENT,
        None,
        TAKING_OFFICE,
        "John Kerry recited the oath of office in Lome on Monday.",
        "John Kerry recited the ode in Lome on Monday.",
        verbs="recite|swear|repeat|speak|read|utter|take",
        need="oath",
        also=POSTS + "|allegiance|constitution|bible|koran|quran",
        close=True,
        requires="subject",
        doer="person",
        avoid=SPORT + "|scouts|witness|court|trial",
    ),
    Frame(
        "slip-into-chair",
        K.APPOINTMENT,
        None,
        TAKING_OFFICE,
        "Mark Rutte is to slip into Jens Stoltenberg's chair at NATO.",
        "Mark Rutte is to slip into Jens Stoltenberg's garden.",
        verbs="slip into|step into|move into|slide into|settle into|inherit",
        need="chair|seat|office|job|post|place",
        close=True,
        requires="object",
        doer="person",
        toward="person",
        avoid="garden|beside|next|table|meeting|talks|dinner|front|" + SPORT,
    ),
)

CEREMONIES: tuple[Frame, ...] = (
    Frame(
        "credentials-taken",
        K.CEREMONY,
        None,
        RECEIVED,
        "President Prabowo took the credentials of Ambassador Ina Lepel.",
        "President Prabowo took the advice of Ambassador Ina Lepel.",
        verbs="accept|receive|take|collect",
        need=CREDENTIALS,
        close=True,
        requires="subject",
        avoid="college|university|school|chef|press|journalists|reporters",
        avoid_behind="revoked|away|back",
        traits=frozenset({T.APART, T.ACCREDITS}),
    ),
    Frame(
        "credentials-handed-to",
        K.CEREMONY,
        None,
        RECEIVED,
        "President Prabowo was handed the credentials of Ambassador Ina Lepel.",
        "President Prabowo was handed the book of Ambassador Ina Lepel.",
        words=chains(
            "was|were|is|has been",
            "handed|presented with|given|brought|offered",
            "the|copies of the|",
            "credentials|letters of credence|letter of credence|letters of accreditation",
            "of|by|from",
        ),
        requires="subject",
        traits=frozenset({T.APART, T.ACCREDITS}),
    ),
    Frame(
        "credentials-laid-before",
        K.CEREMONY,
        None,
        {"subject": R.ATTENDEE, "object": R.HOST, "to": R.HOST},
        "Ambassador Ina Lepel laid her credentials before President Prabowo.",
        "Ambassador Ina Lepel laid her plans before President Prabowo.",
        verbs=chains(
            "lay|place|put",
            "his|her|their|the",
            "credentials|letters of credence|letter of credence",
            "before|in the hands of|into the hands of",
        )
        + "|"
        + chains(
            "give|bring|offer|pass",
            "his|her|their|the",
            "credentials|letters of credence|letter of credence",
            "to",
        ),
        need=CREDENTIALS,
        requires="object|to",
        avoid="press|journalists|reporters|college|chef",
        traits=frozenset({T.APART, T.ACCREDITS}),
    ),
)

FRAMES: tuple[Frame, ...] = (*APPOINTMENTS, *CEREMONIES)
"""Before what the same verbs tell of gifts, journeys and deeds."""
