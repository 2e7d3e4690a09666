"""Visits told by where somebody has been, is by now, or is to go next."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import VISITING, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R
from kg.model import Status as S

NO_JOURNEY = (
    "power|charge|hospital|prison|jail|custody|exile|trouble|court|school|university|church|office|war|hell|holiday|trial|"
    "intensive|command|control|talks|touch|favour|favor|place|league|team|squad|race|lead|polls|terms|blows|light"
)
"""What one is in, or comes to, without a journey."""

TOUR = "tour|trip|journey|swing|itinerary|leg"
"""What goes on from one country to another."""

NO_TOUR = (
    "case|band|concert|concerts|singer|album|cyclists|cycling|golf|rugby|cricket|match|matches|ship|cruise|tourists|trophy|guided|"
    "court|market"
)
"""Beside whom it is no statesman's."""

FRAMES: tuple[Frame, ...] = (
    Frame(
        "call-off-coming",
        K.VISIT,
        P.CONSULT,
        VISITING,
        "President Ruto cancelled his attendance at the summit in Accra.",
        "The singer cancelled his appearance at the concert in Accra.",
        verbs=chains(
            "cancel|call off|scrap|drop|abandon|shelve|withdraw",
            "his|her|its|their",
            "|planned|scheduled|expected",
            "attendance|participation|appearance",
            "at|in",
        ),
        doer="person",
        requires="subject",
        mode="visit",
        status=S.CANCELLED,
        avoid="concert|show|game|league|cup|film",
    ),
    Frame(
        "been-to-before",
        K.VISIT,
        P.CONSULT,
        VISITING,
        "President Ruto had been to Kigali a week before.",
        "President Ruto had been to Kigali twice.",
        words=chains("had|has", "|also|already|just|himself|herself", "been to|been in"),
        need="day|week|fortnight|month|days|weeks|months",
        also="before|earlier|ago|previously",
        requires="object",
        doer="person",
        mode="visit",
        avoid=NO_JOURNEY + "|never|not|twice|often|times|since|for",
    ),
    Frame(
        "been-to",
        K.VISIT,
        P.CONSULT,
        VISITING,
        "President Ruto had been to Kigali in May.",
        "President Ruto had been to school in May.",
        words=chains("had|has|have", "|also|already|just|himself|only", "been to")
        + "|had been in|who was in|who had been in",
        requires="object",
        doer="person",
        dated=True,
        mode="visit",
        avoid=NO_JOURNEY + "|never|not|twice|often|times",
    ),
    Frame(
        "begin-stay",
        K.VISIT,
        P.CONSULT,
        VISITING,
        "President Ruto began a three-day stay in Rwanda on Friday.",
        "President Ruto began a three-day stay in hospital on Friday.",
        verbs=chains(
            "begin|start|end|conclude|wrap up|cut short|extend",
            "a|his|her|their",
            "|short|brief|official|two-day|three-day|four-day|five-day|week-long|private",
            "stay in",
        )
        + "|"
        + chains("turn up|show up|arrive", "unannounced|unexpectedly", "in|at"),
        requires="object",
        doer="person",
        mode="visit",
        avoid=NO_JOURNEY,
    ),
    Frame(
        "is-now-in",
        K.VISIT,
        P.CONSULT,
        VISITING,
        "President Ruto is now in Kigali.",
        "President Ruto is now in charge of Kigali.",
        words="is now in|is currently in|is already in|is today in",
        requires="object",
        doer="person",
        mode="visit",
        avoid=NO_JOURNEY + "|born|lives|based|living",
    ),
    Frame(
        "come-to-its-capital",
        K.VISIT,
        P.CONSULT,
        VISITING,
        "President Ruto is to come to the Rwandan capital in May.",
        "President Ruto is to come to the rescue of the capital in May.",
        verbs="come to the",
        need="capital",
        close=True,
        lead="plans|planned|planning|will|would|due|scheduled|expected|hopes|intends|wants|is|are",
        requires="object",
        doer="person",
        mode="visit",
        avoid="rescue|aid|help|defence|market|markets|investors|gains",
    ),
    Frame(
        "will-come-here",
        K.VISIT,
        P.CONSULT,
        {"subject": R.VISITOR},
        "President Kagame visited Nairobi. Prime Minister Modi will come on Friday.",
        "President Kagame visited Nairobi. The turn of Prime Minister Modi will come on Friday.",
        words=chains("will|would|is to|is due to|was to|is expected to", "|also|still|now", "come")
        + "|is coming|is also coming|is still coming",
        requires="subject",
        doer="person",
        dated=True,
        status=S.PLANNED,
        mode="visit",
        traits=frozenset({T.ARRIVES}),
        avoid="turn|time|moment|decision|announcement|news|chance|speech|remarks|power|ruling|verdict|fire|pressure|under|clean",
        avoid_next="to|in|at|from|up|under|as|back|out|off|down|close|true|with|into|home|after|before|when|if|across|forward|of|for|too|by|amid",
    ),
    Frame(
        "call-in-on",
        K.VISIT,
        P.CONSULT,
        VISITING,
        "President Ruto called in on Rwanda on his way to the summit.",
        "President Ruto called in on the phone from Rwanda.",
        verbs="call in on|call in at|stop off at|stop over at|put in at|look in on|touch down at|pause in|step ashore in|step ashore at",
        requires="object",
        doer="person",
        toward="country",
        mode="visit",
        avoid="phone|telephone|radio|show|sick",
    ),
    Frame(
        "tour-goes-on-to",
        K.VISIT,
        P.CONSULT,
        {"object": R.HOST, "to": R.HOST, "at": R.HOST},
        "President Ruto arrived in Kigali. The tour will also include Burundi.",
        "President Ruto arrived in Kigali. The talks will also include Burundi.",
        words=chains(
            "will|would|is to|is due to", "|also|then|next", "continue to|move on to|go on to|take in|include"
        )
        + "|"
        + chains("will|would", "|also", "include", "stops|visits|a stop|a visit", "in|to")
        + "|continues to|moves on to|goes on to|takes in|also takes in|also includes|includes|includes stops in|also includes stops in|"
        "includes a stop in|including stops in|with stops in|with further stops in|with stops planned in",
        lead=TOUR,
        requires="object|to|at",
        status=S.PLANNED,
        mode="visit",
        traits=frozenset({T.ON_TOUR}),
        avoid=NO_TOUR,
    ),
    Frame(
        "tour-takes-him-to",
        K.VISIT,
        P.CONSULT,
        {"object": R.VISITOR, "to": R.HOST},
        "President Ruto arrived in Kigali. The tour will also take him to Burundi.",
        "President Ruto arrived in Kigali. The case will also take him to Burundi.",
        verbs="take",
        lead=TOUR,
        requires="to",
        close=True,
        need="to",
        mode="visit",
        traits=frozenset({T.ON_TOUR}),
        avoid=NO_TOUR,
    ),
    Frame(
        "tour-took-in",
        K.VISIT,
        P.CONSULT,
        {"object": R.HOST, "at": R.HOST},
        "President Ruto arrived in Kigali. The tour had also taken in Burundi.",
        "President Ruto arrived in Kigali. The fraud had also taken in Burundi.",
        words="took in|had taken in|had also taken in|has taken in|also took in|included stops in|also included stops in|began in|started in",
        lead=TOUR,
        requires="object|at",
        mode="visit",
        traits=frozenset({T.ON_TOUR}),
        avoid=NO_TOUR,
    ),
    Frame(
        "tour-with-a-stop-in",
        K.VISIT,
        P.CONSULT,
        {"subject": R.VISITOR, "object": R.HOST, "at": R.HOST},
        "President Ruto began a European tour with a stop in Oslo.",
        "The band began a European tour with a stop in Oslo.",
        nouns=chains("stop|stopover|stop-over", "in|at"),
        lead=TOUR,
        mode="visit",
        weak=True,
        requires="object|at",
        avoid=NO_TOUR + "|dispute|bus|train|flight",
    ),
    Frame(
        "tour-in",
        K.VISIT,
        P.CONSULT,
        {"subject": R.VISITOR, "object": R.HOST, "at": R.HOST},
        "President Ruto on Friday ended a four-nation African tour in Rwanda.",
        "President Ruto on Friday ended a dispute over a concert tour in Rwanda.",
        nouns="tour in|swing in",
        mode="visit",
        weak=True,
        requires="object|at",
        avoid=NO_TOUR + "|dispute|feud|row|inquiry|talks|book|bus|study|orientation|walking|speaking",
    ),
    Frame(
        "next-stops",
        K.VISIT,
        P.CONSULT,
        {"subject": R.HOST},
        "President Ruto arrived in Kigali. Burundi is the next stop on his tour.",
        "President Ruto arrived in Kigali. Burundi is the next problem on his list.",
        words=chains(
            "is|are|will be|would be",
            "the|his|her|their",
            "next|last|final|second|third|other|remaining",
            "|two|three",
            "stop|stops|leg",
        ),
        requires="subject",
        status=S.PLANNED,
        mode="visit",
        traits=frozenset({T.ON_TOUR}),
        avoid="train|bus|band|concert|world|cup|cruise|flight",
    ),
    Frame(
        "next-stops-are",
        K.VISIT,
        P.CONSULT,
        {"object": R.HOST, "at": R.HOST},
        "President Ruto arrived in Kigali. His next stop is Burundi.",
        "President Ruto arrived in Kigali. His next problem is Burundi.",
        words=chains(
            "next|other|last|final|remaining|further",
            "stop|stops",
            "|on the tour|on his tour|on her tour|on the trip|on his trip",
            "is|are|will be|include|will include",
            "|in|to be",
        ),
        requires="object|at",
        status=S.PLANNED,
        mode="visit",
        traits=frozenset({T.ON_TOUR}),
        avoid="train|bus|band|concert|world|cup|cruise|flight",
    ),
    Frame(
        "first-trip-abroad",
        K.VISIT,
        P.CONSULT,
        VISITING,
        "President Ruto, on his first trip abroad since taking office, met President Kagame in Kigali.",
        "President Ruto, on his first trip to the dentist since taking office, met President Kagame in Kigali.",
        nouns=chains(
            "first|second|maiden|latest|last", "|official", "trip|journey|visit|tour", "abroad|overseas"
        )
        + "|"
        + chains("first|second|maiden|latest|last", "foreign|overseas", "trip|journey|visit|tour"),
        mode="visit",
        weak=True,
        avoid="chose|choose|chosen|tourists|band|team",
        traits=frozenset({T.ABROAD}),
    ),
    Frame(
        "first-visit-since",
        K.VISIT,
        P.CONSULT,
        VISITING,
        "President Ruto, on his first trip to Kigali since taking office, met President Kagame.",
        "The first trip to Kigali since the war takes a Kenyan nine hours.",
        nouns=chains("visit|trip|journey|tour", "to"),
        lead="on|making|paying|during|ending|concluding|undertaking|starting|beginning",
        need="since",
        close=True,
        mode="visit",
        weak=True,
        avoid="tourists|fans|holiday|team|band|museum|hospital|prison|court",
    ),
    Frame(
        "send-by-name",
        K.VISIT,
        P.CONSULT,
        {"subject": R.VISITOR, "object": R.VISITOR, "to": R.HOST},
        "President Ruto sent Raila Odinga to Kigali on Friday.",
        "President Ruto sent President Kagame a card in Kigali on Friday.",
        verbs="send|dispatch|despatch",
        requires="object",
        toward="person",
        need="to",
        mode="visit",
        traits=frozenset({T.SENDS}),
        avoid="letter|letters|aid|troops|message|messages|condolences|note|home|back|jail|prison|court|packing|trial|exile|congratulations|"
        "greetings|telegram|cable|invitation|ships|planes|tanks|weapons|arms|missiles|soldiers|jets|food|medicine|supplies|money|"
        "summit|conference|meeting|funeral|ceremony|forum|hospital|gift|gifts|delegation|team|minister|envoy|adviser|emissary|text|word|"
        "guard|protect|fight|patrol|defend|secure",
    ),
)
