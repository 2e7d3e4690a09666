"""Meetings, visits, talks and ceremonies told by everyday wordings: flew home from, saw off, was feted at, briefed."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import MUTUAL, RECEIVING, SIGNING, VISITING, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R
from kg.model import Status as S

VISITS: tuple[Frame, ...] = (
    Frame(
        "fly-home-from",
        K.VISIT,
        P.CONSULT,
        {"subject": R.VISITOR, "object": R.HOST, "from": R.HOST},
        "President Ruto flew home from Rwanda.",
        "The tourists flew home from Rwanda.",
        verbs="fly home from|return home from|come home from|arrive home from|jet home from|fly back from",
        requires="object|from",
        ends=True,
        doer="person",
        mode="visit",
        avoid="injury|exile|retirement|holiday|vacation|tourists|dead|leave|war|space|suspension|front",
    ),
    Frame(
        "fly-from-to",
        K.VISIT,
        P.CONSULT,
        {"subject": R.VISITOR, "to": R.HOST},
        "President Ruto flew from Ghana to Rwanda on Monday.",
        "The parcels flew from Ghana to Rwanda on Monday.",
        verbs=chains(
            "fly|travel|head|jet|drive|journey|proceed|continue|cross|carry on|move on|fly on|travel on|shuttle",
            "|directly|straight|on Monday|on Tuesday|on Wednesday|on Thursday|on Friday|on Saturday|on Sunday",
            "from",
        ),
        requires="to",
        doer="person",
        mode="visit",
        avoid="accusations|recriminations|insults|barbs|taunts|exile|retirement|holiday|vacation|tourists|dead|space|suspension|power|obscurity|strength|rebel|troops|soldiers|"
        "refugees|migrants|illegally",
    ),
    Frame(
        "on-a-mission",
        K.VISIT,
        P.CONSULT,
        VISITING,
        "President Ruto is on a two-day mission to Rwanda.",
        "President Ruto is on a mission to win back voters in Rwanda.",
        words=chains(
            "is|was|are|were",
            "|now|currently|also",
            "on a|on an",
            "one-day|two-day|three-day|four-day|five-day|week-long|brief|special|fact-finding|peace|trade|diplomatic|goodwill|joint",
            "mission|trip|swing|errand",
            "to",
        ),
        requires="object|to",
        doer="person",
        mode="visit",
        avoid="save|win|rescue|find|space|moon|recovery|rebuild|restore",
    ),
    Frame(
        "leave-after",
        K.VISIT,
        P.CONSULT,
        VISITING,
        "President Ruto left Rwanda on Saturday after a three-day visit.",
        "President Ruto left Rwanda after the coup.",
        verbs="leave|depart|depart from|fly out of|wrap up in",
        need="visit|trip|tour|stay",
        also="after|following|ending|concluding|winding|wrapping",
        requires="object",
        ends=True,
        mode="visit",
        avoid="troops|soldiers|forces|exile|ambassador|embassy|presidency|premiership|office|power|post|job|party|coalition|union",
    ),
    Frame(
        "reach",
        K.VISIT,
        P.CONSULT,
        VISITING,
        "President Ruto reached Kigali on Saturday.",
        "President Ruto reached a deal in Kigali.",
        verbs="reach|jet into|roll into|slip into|make his way to|make her way to|make their way to|sail into|step off a plane in|"
        "step off the plane in|alight in|show up in|turn up in",
        lead="president|minister|premier|envoy|delegation|secretary|chancellor|king|queen|emperor|prince|mission|team|mediator|"
        "ambassador|negotiators|officials|pope|sultan|emir|commissioner",
        requires="object",
        mode="visit",
        avoid="deal|agreement|troops|rebels|accord|conclusion|compromise|by|outskirts|understanding|consensus|floods|forces",
    ),
    Frame(
        "due-headline",
        K.VISIT,
        P.CONSULT,
        VISITING,
        "Rwandan premier due in Nairobi for talks on Friday.",
        "The bill fell due in Nairobi.",
        words="due in|due to visit|due to arrive in|due to arrive at|expected in|set to visit|to visit",
        lead="premier|minister|president|pm|fm|envoy|secretary|king|chancellor|delegation|chief|emir|prince|queen|pope",
        requires="object",
        mode="visit",
        status=S.PLANNED,
        avoid="report|results|ruling|verdict|snow|rain|wants|refused|invited|invitation|allowed|asked|plans|plan|decision|bid|"
        "intention|right|offer|chance|opportunity|pledge|promise|desire|permission|leave|request|proposal",
    ),
)

MEETINGS: tuple[Frame, ...] = (
    Frame(
        "heads-together",
        K.MEETING,
        P.CONSULT,
        MUTUAL,
        "The Rwandan foreign minister compared notes with the Kenyan foreign minister.",
        "The Rwandan foreign minister compared hats.",
        verbs="compare notes with|sit around a table with|sit across from|sit across the table from|sit opposite|speak face to face with|speak one on one with|sit face to face with|"
        "have a tete-a-tete with|have a word with|hold a conversation with|hold a tete-a-tete with|meet in private with|"
        "meet privately with|meet behind closed doors with|share a meal with|take tea with|have tea with|share a table with|"
        "have an audience with|swap views with|trade views with|dine together|lunch together|breakfast together|have lunch together|have dinner together|have breakfast together|lunch with|breakfast with|"
        "closet himself with|be closeted with|hold a working lunch with|hold a working dinner with|sat down to talks with|speak for an hour with|spend an hour with|spend two hours with|"
        "talk for an hour with|talk for two hours with|speak at length with|confer at length with|speak for two hours with",
        words="sat down with|sits down with|sit down with",
        avoid="bbc|cnn|interviewer|broadcaster|newspaper|reporter|magazine|agency|reporters|journalists|lawmakers|parliament",
    ),
    Frame(
        "straight-into-talks",
        K.MEETING,
        P.CONSULT,
        MUTUAL,
        "President Ruto flew in at noon and went straight into talks with President Kagame.",
        "President Ruto flew in at noon and went straight into the lake with President Kagame.",
        verbs=chains(
            "go|head|move|plunge|launch|drive|be whisked|be ushered|retire|slip|get",
            "|straight|directly|immediately|right|at once",
            "into",
            "|a|an|private|closed-door|a closed-door|a private|a working|an hour of|two hours of|three hours of|hours of|a round of|"
            "bilateral|a bilateral|substantive|urgent|emergency|an emergency|intensive|formal|one-on-one|a one-on-one|"
            "a day of|a series of|a second round of",
            "talks|discussions|consultations|meeting|meetings|session|lunch|dinner|luncheon|negotiations",
            "with",
        )
        + "|go into closed session with|go into private session with",
        requires="object|with",
        avoid="bbc|cnn|reporters|journalists|lawyers|doctors|unions|players",
    ),
    Frame(
        "brief-envoys",
        K.MEETING,
        P.CONSULT,
        RECEIVING,
        "President Ruto briefed the Rwandan ambassador on the talks.",
        "President Ruto briefed reporters on the talks.",
        verbs="brief",
        requires="object",
        toward="person",
        need="ambassador|ambassadors|envoy|envoys|diplomats|attaches|representatives|nuncio|high commissioner",
        traits=frozenset({T.CONVERSATION}),
        avoid="reporters|journalists|press|media|cabinet|parliament|lawmakers|phone|telephone|by|senators|mps|council",
        avoid_next="visit|stop|call|stopover|stay|meeting|talk|talks|chat|trip|tour|encounter|conversation|handshake|message|"
        "courtesy|to|hiatus|spell|respite|truce|exchange|audience|ceremony|speech|address|statement|session",
    ),
    Frame(
        "brief-leaders",
        K.MEETING,
        P.CONSULT,
        MUTUAL,
        "President Ruto briefed President Kagame on the talks.",
        "President Ruto briefed reporters on President Kagame.",
        verbs="brief",
        requires="object",
        toward="person",
        traits=frozenset({T.CONVERSATION}),
        avoid="ambassador|ambassadors|envoy|envoys|diplomats|attaches|representatives|nuncio|reporters|journalists|press|media|cabinet|parliament|lawmakers|phone|telephone|by|senators|mps|council",
        avoid_next="visit|stop|call|stopover|stay|meeting|talk|talks|chat|trip|tour|encounter|conversation|handshake|message|"
        "courtesy|to|hiatus|spell|respite|truce|exchange|audience|ceremony|speech|address|statement|session",
    ),
    Frame(
        "brief-council",
        K.MEETING,
        P.CONSULT,
        MUTUAL,
        "The UN envoy, Geir Pedersen, is to brief the Security Council on Tuesday.",
        "The UN envoy, Geir Pedersen, is to brief the press on the Security Council on Tuesday.",
        verbs="brief",
        need="council",
        close=True,
        requires="object",
        doer="person",
        dated=True,
        avoid="reporters|journalists|press|media|phone|telephone|municipal|city|district",
    ),
    Frame(
        "report-to",
        K.MEETING,
        P.CONSULT,
        MUTUAL,
        "Foreign Minister Mudavadi is to report to President Ruto on Monday.",
        "Foreign Minister Mudavadi is to report to parliament on Monday.",
        verbs="report to|report back to|give an account to",
        requires="object|to",
        doer="person",
        toward="person",
        dated=True,
        avoid="police|duty|court|parliament|reporters|phone|telephone|letter|writing|cable|jail|prison|who|which",
    ),
    Frame(
        "makes-his-case",
        K.MEETING,
        P.CONSULT,
        MUTUAL,
        "President Ruto put his case to President Biden at the White House on Friday.",
        "President Ruto put his case to the voters at a rally on Friday.",
        verbs=chains(
            "put|make|take|plead|present|state|argue|press|lay|bring",
            "his|her|their|the",
            "case|cause|concerns|complaint|complaints|grievances|argument|arguments|appeal|plea|demands|worries",
            "to|before|with",
        )
        + "|plead with|remonstrate with|intercede with",
        need="in|at|aboard",
        requires="object|to|with",
        doer="person",
        toward="person",
        avoid="letter|letters|phone|telephone|call|video|email|message|court|judge|judges|voters|statement|interview|speech",
    ),
    Frame(
        "grant-audience",
        K.MEETING,
        P.CONSULT,
        {"subject": R.HOST, "object": R.ATTENDEE, "to": R.ATTENDEE},
        "President Ruto granted an audience to the Rwandan ambassador.",
        "The singer granted an interview to the Rwandan ambassador.",
        verbs=chains("grant|give|accord", "|an|a|private|a private", "audience|hearing", "to")
        + "|receive in audience|give an audience|accord an audience|grant an audience|have over|receive in private",
        requires="object|to",
        avoid="court|judge",
    ),
    Frame(
        "banquet",
        K.CEREMONY,
        None,
        {"object": R.ATTENDEE, "subject": R.HOST, "by": R.HOST},
        "President Ruto was feted at a banquet given by President Kagame.",
        "The singer was fed by President Kagame.",
        passives="was feted|was fêted|were feted|was toasted|was honoured with a banquet|was honored with a banquet|was entertained at|"
        "was guest of honour|was guest of honor",
        avoid="film|singer|album",
    ),
    Frame(
        "see-off",
        K.CEREMONY,
        None,
        {"subject": R.ATTENDEE, "object": R.ATTENDEE},
        "President Ruto saw off President Kagame at the airport.",
        "President Ruto saw off a challenge from President Kagame.",
        verbs="see off|bid farewell to|wave off|wave goodbye to|bid goodbye to|welcome home|send off",
        need="airport|tarmac|station|airfield|harbour|harbor|ceremony|aerodrome|airbase|platform",
        requires="object",
        avoid="challenge|threat|rival|aid",
    ),
    Frame(
        "wreath",
        K.CEREMONY,
        None,
        {"subject": R.ATTENDEE, "with": R.ATTENDEE},
        "President Ruto laid a wreath at the memorial in Kigali.",
        "President Ruto laid a cable in Kigali.",
        verbs=chains("lay|place", "a|the|", "wreath|wreaths|flowers", "at|on|before|for|")
        + "|observe a minute of silence|observe a minute's silence|plant a tree|unveil a plaque|light a candle",
        passives="wreaths were laid|a wreath was laid|wreath was laid|flowers were laid",
        requires="subject",
        traits=frozenset({T.APART}),
    ),
)

TALKS: tuple[Frame, ...] = (
    Frame(
        "sign-for-state",
        K.SIGNING,
        P.SUPPORT,
        {"subject": R.SIGNATORY, "object": R.SIGNATORY, "for": R.SIGNATORY},
        "Foreign Minister Retno Marsudi signed for Indonesia and Foreign Minister Winston Peters for New Zealand.",
        "The midfielder Tom Rogic signed for Australia's best club.",
        verbs="sign for|sign on behalf of|initial for|initial on behalf of|sign on the part of",
        requires="object",
        doer="person",
        traits=frozenset({T.BELOW_A_PAPER}),
        avoid="club|team|season|striker|midfielder|autographs|played|goals|transfer|coach|united",
    ),
    Frame(
        "sign-in-turn",
        K.SIGNING,
        P.SUPPORT,
        {"subject": R.SIGNATORY, "object": R.SIGNATORY},
        "President Ruto signed first, then President Kagame.",
        "President Ruto signed first copies.",
        verbs=chains("sign|initial", "first|in turn|after him|after her|before him"),
        avoid="club|team|season|striker|midfielder|autographs|transfer|coach|united|copies|copy",
        avoid_next="deal|deals|agreement|agreements|accord|treaty|pact|protocol|contract|memorandum|bilateral|trade|ever|such",
        doer="person",
        traits=frozenset({T.BELOW_A_PAPER}),
    ),
    Frame(
        "witness-signing",
        K.SIGNING,
        P.SUPPORT,
        {"subject": R.ATTENDEE, "between": R.SIGNATORY, "with": R.SIGNATORY, "by": R.SIGNATORY},
        "President Ruto and President Kagame witnessed the signing of six agreements in Kigali.",
        "President Ruto and President Kagame witnessed the signing of autographs in Kigali.",
        verbs=chains(
            "witness|oversee|preside over|watch|attend|supervise",
            "|the|a",
            "signing|signature|initialling|inking|exchange",
            "of",
        ),
        need="agreement|agreements|deal|deals|treaty|pact|pacts|accord|accords|memorandum|memoranda|protocol|convention|"
        "declaration|documents|instruments|contract|contracts|mous|mou|plan|arrangement|arrangements|memorandums|protocols|treaties|"
        "declarations|letters of intent|letters|notes",
        doer="person",
        weak=True,
    ),
    Frame(
        "back-to-table",
        K.NEGOTIATION,
        P.CONSULT,
        MUTUAL,
        "Rwanda and Kenya returned to the negotiating table in Kigali.",
        "Rwanda and Kenya returned to the dinner table in Kigali.",
        verbs=chains(
            "return to|come back to|go back to|sit at|sit around|sit down at",
            "the|",
            "negotiating table|bargaining table|negotiation table|peace table|peace talks|negotiations|nuclear talks|talks",
        ),
        avoid="refused|should|must|urged|ready|willing|agreed|if|players|union|pay|wage|unions|club",
    ),
    Frame(
        "treaty-concluded",
        K.SIGNING,
        P.SUPPORT,
        SIGNING,
        "A treaty of friendship was concluded in Kigali between Rwanda and Kenya.",
        "A marriage was concluded in Kigali between two tourists.",
        passives=chains("was|were", "concluded|signed|initialled|inked|initialed"),
        lead="treaty|pact|agreement|accord|protocol|memorandum|convention|declaration|contract|deal|treaties|agreements|accords",
        need="between",
    ),
)

FRAMES: tuple[Frame, ...] = (*VISITS, *MEETINGS, *TALKS)
