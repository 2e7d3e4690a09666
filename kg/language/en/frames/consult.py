"""CONSULT: meetings, negotiations, mediation and visits."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import MUTUAL, RECEIVING, VISITING, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R
from kg.model import Status as S

WELCOMED = (
    "protocol|protocols|agreements|accords|deals|pacts|convention|timetable|formula|compromise|decision|move|announcement|agreement|deal|step|steps|initiative|proposal|proposals|progress|release|"
    "ceasefire|resolution|commitment|statement|truce|accord|election|pledge|offer|efforts|plan|ruling|news|"
    "remarks|decree|withdrawal|appointment|willingness|readiness|role|support|vote|outcome|result|"
    "results|report|reforms|reform|pact|lifting|adoption|opening|extension|breakthrough|signs|contribution|"
    "resumption|start|invitation|ratification|response|change|treaty|rapprochement|thaw|detente|"
    "declaration|declarations|communique|roadmap|normalisation|normalization|reopening|mediation|handover|transition|"
    "compromise|formula|concession|concessions|arrest|conviction|verdict|gesture|restoration|recognition|refusal|interest|desire|wish|eagerness|openness|promise|promises|intention|reversal|assurance|assurances"
)
"""What a government welcomes with words; guests are welcomed otherwise."""

DEEDS = (
    "accession|entry|purchase|sale|donation|loan|grant|deployment|dispatch|despatch|evacuation|boycott|ban|embargo|lawsuit|complaint|"
    "pardon|seizure|blacklisting|freezing|suspension|closure|imposition|easing|removal|cancellation|postponement|signature|"
    "completion|implementation|acceptance|approval|endorsement|backing|admission|readmission|membership|candidacy|nomination|"
    "reinstatement|repatriation|extradition|transfer|delivery|shipment|drawdown|pullout|retreat|disarmament|denuclearisation|denuclearization|"
    "denial|rejection|apology|acknowledgement|acknowledgment|clarification|explanation|stance|"
    "engagement|involvement|participation|action|actions|measure|measures|cooperation|co-operation|determination|resolve|restraint|"
    "openness|intervention|generosity|solidarity|investment|hosting of|leadership|demand|appeal|warning|threat|veto|abstention|"
    "tariffs|downing|annexation|invasion|incursion|bombing|departure|U-turn|about-face|climbdown|olive branch"
)
"""Further deeds of others, which are welcomed where they stand right behind the verb."""

NO_GUEST = (
    "letter|note|notes|news|report|aid|money|funds|award|prize|summit|conference|shipment|training|games|cup|"
    "olympics|retreat|symposium|match|tournament|refugees|migrants|treatment|call|troops|bases|base|threats|exercises|medal|"
    "pleased|delighted|honoured|honored|happy|proud|glad|pleasure|"
    "workshop|workshops|seminar|seminars|webinar|webinars|roundtable|roundtables|"
    "fans|supporters|assistance|backing|round|rounds|signing|ceremony|event|forum|list|lists|notification|copy|copies|"
    "seminar|webinar|workshop|panel|roundtable|symposium|masterclass|"
    "cooperation|collaboration|partnership|momentum|engagement|growth|expansion|improvement|deepening|strengthening|"
    "development|developments|establishment|launch|participation|achievements|successes|exchanges|trend|dynamism|"
    + WELCOMED
    + "|"
    + DEEDS
)
"""What is received, welcomed or hosted and is nobody's meeting."""

MEETINGS: tuple[Frame, ...] = (
    Frame(
        "meet",
        K.MEETING,
        P.CONSULT,
        MUTUAL,
        "Foreign Minister Penny Wong met Wang Yi in Canberra on Monday.",
        "The proposal met all requirements in Japan.",
        verbs="meet with|meet|reconvene|hold talks with|come face to face with|"
        "sit down with|sit down for talks|sit down for talks with|confer with|talk with|huddle with|"
        "consult with|shake hands with|shake hands|come together|dine with|break the fast with|break their fast with|break the ramadan fast with|have iftar with|share an iftar with|share iftar with|share an iftar meal with|have dinner with|have lunch with|have breakfast with|"
        "sit down face to face|sit down face to face with|meet face to face|meet face to face with|sit down together|get together with|come face to face|break bread|break bread with|rub shoulders with|cross paths|cross paths with|"
        "have talks with|exchange views with|hold face-to-face talks with|hold consultations with",
        avoid="requirements|criteria|conditions|target|targets|deadline|demand|demands|needs|telephone|phone|"
        "rugby|squad|semi-final|semifinal|quarter-final|resistance|fierce|stiff|vehement|staunch|strident|mounting|standards|obligations|goals|costs|eye|growth|signs|rise|sales|off|little|match|"
        "thrice",
    ),
    Frame(
        "embrace",
        K.MEETING,
        P.CONSULT,
        MUTUAL,
        "Abiy Ahmed embraced Isaias Afwerki at Asmara airport on Sunday.",
        "Ghana and Togo embraced reforms on Sunday.",
        verbs="embrace|hug|exchange hugs with|exchange a handshake with|share a handshake with|exchange handshakes with",
        requires="object|with",
        toward="person",
        weak=True,
        avoid="plan|plans|idea|ideas|proposal|policy|policies|view|views|call|calls|vision|cause|stance|reforms|legacy|doctrine|candidacy|wife|husband",
    ),
    Frame(
        "embrace-each-other",
        K.MEETING,
        P.CONSULT,
        MUTUAL,
        "Abiy Ahmed and Isaias Afwerki embraced at Asmara airport on Sunday.",
        "Supporters of Ghana and Togo embraced at the stadium.",
        verbs=chains(
            "embrace|hug|exchange hugs|share a hug|share an embrace|exchange a handshake|share a handshake|exchange handshakes",
            "at|in|on|before|after|outside|warmly|as|for",
        ),
        weak=True,
        avoid="fans|supporters|crowd|crowds|relatives|families|parents|children|survivors|players|coach|stadium|pitch",
    ),
    Frame(
        "see",
        K.MEETING,
        P.CONSULT,
        {"subject": R.ATTENDEE, "object": R.ATTENDEE},
        "President Macron saw President Paul Kagame in Kigali.",
        "President Macron saw the differences that exist between Chad and Togo.",
        verbs="see",
        requires="object",
        toward="person",
        avoid_next="the|a|an|that|how|what|no|differences|much|many|more|little|signs|eye",
        traits=frozenset({T.SEES}),
    ),
    Frame(
        "talks-in-trouble",
        K.NEGOTIATION,
        P.CONSULT,
        MUTUAL,
        "Talks between Japan and China collapsed in Tokyo.",
        "Talks between Japan and China took place in Tokyo.",
        nouns="talks between|talks with",
        need="collapsed|collapse|resumed|reconvened|broke|stalled|failed|deadlock|deadlocked|inconclusively|impasse|un-led|un-brokered|eu-brokered|us-brokered|"
        "stalemate|unravelled|foundered|faltered|aground|nowhere|snag|snags|buffers|bogged|hitch|logjam|standstill|rocks",
        weak=True,
    ),
    Frame(
        "talks",
        K.MEETING,
        P.CONSULT,
        MUTUAL,
        "Talks between Japan and China took place in Tokyo.",
        "Talk of a new budget filled the room.",
        nouns="follow-up meeting|follow-up talks|bilaterals with|bilaterals between|meeting with|meeting between|meeting|talks with|talks between|bilateral meeting|bilateral talks|"
        "face-to-face talks|bilateral with|bilateral between|bilateral discussions|bilateral consultations|tete-a-tete|breakfast meeting|working lunch|"
        "working dinner|discussions with|discussions between|discussion with|discussion between|dialogue with|dialogue between|encounter with|encounter between|brief encounter|encounter|consultations with|"
        "consultations between|exchange of views with|audience with|one-on-one with|sit-down with|joint session|joint session with|working session|working session with",
        weak=True,
    ),
    Frame(
        "hours-with",
        K.MEETING,
        P.CONSULT,
        MUTUAL,
        "After two hours with Wang Yi in Beijing, Foreign Minister Wong left.",
        "He read for hours with the lamp lit.",
        nouns="hour with|hours with|minutes with|hour alone with|hours alone with|minutes alone with",
        weak=True,
        avoid="met|meet|meets|meeting|talked|spoke|speak|conferred|huddled|closeted",
    ),
    Frame(
        "negotiation",
        K.NEGOTIATION,
        P.CONSULT,
        MUTUAL,
        "Negotiations between Serbia and Kosovo stalled in Brussels.",
        "The price is open to negotiation.",
        verbs="negotiate with|negotiate|haggle with",
        nouns="negotiations|negotiation|peace talks|round of talks|rounds of talks|rounds of negotiations|rounds of consultations|round of discussions|rounds of discussions|nuclear talks|trade talks|truce talks|"
        "technical talks|tariff talks|debt talks|fisheries talks|maritime talks|status talks|hostage talks|membership talks|"
        "boundary talks|demarcation talks|normalisation talks|normalization talks|reunification talks|"
        "ceasefire talks|border talks|indirect talks|proximity talks|disarmament talks|accession talks|"
        "reconciliation talks|talks that|talks",
        weak=True,
    ),
    Frame(
        "round",
        K.NEGOTIATION,
        P.CONSULT,
        MUTUAL,
        "Chad and Sudan opened talks in Doha. An earlier round between Chad and Sudan failed.",
        "A round of applause between songs pleased Chad and Sudan.",
        nouns="round between|round of negotiations|round of consultations|round",
        avoid_behind="talks|negotiations|dialogue|consultations|discussions",
        weak=True,
        avoid="sanctions|golf|applause|funding|voting|elections|election|world|cup|ammunition|strikes|layoffs|bullets|"
        "tariffs|drinks|investment|financing|fighting|violence|table|year",
    ),
    Frame(
        "hold-negotiations",
        K.NEGOTIATION,
        P.CONSULT,
        MUTUAL,
        "Greece and Turkey resumed negotiations on Friday.",
        "The shop began a sale after wage negotiations.",
        verbs=chains(
            "hold|begin|start|resume|open|launch|conclude|conduct|continue|enter|enter into|press ahead with|push ahead with",
            "|a round of|a new round of",
            "|direct|indirect",
            "negotiations|peace talks|ceasefire talks|truce talks|trade talks|nuclear talks",
        )
        + "|"
        + chains(
            "hold|begin|start|resume|open|reopen|launch|relaunch|conclude|enter|enter into|restart|adjourn|suspend|break off",
            "|the|their",
            "|trade|border|formal|nuclear|peace|accession|free-trade|tariff|bilateral|technical|maritime|tax|water|detailed",
            "negotiations",
        ),
        avoid="wage|pay|unions|contract|club|creditors|bondholders|coalition",
    ),
    Frame(
        "end-their-meeting",
        K.MEETING,
        P.CONSULT,
        MUTUAL,
        "The ministers of Chad and Sudan ended their latest Doha crisis meeting on Friday.",
        "The ministers of Chad and Sudan ended their feud at the party meeting.",
        verbs=chains("end|conclude|wrap up|wind up|finish|round off", "their|a|the|two-day|three-day"),
        need="meeting|gathering|get-together",
        close=True,
        ends=True,
        weak=True,
        avoid="cabinet|board|party|council|shareholders|town|feud|dispute|strike|boycott|war|row|standoff|stand-off|deadlock|impasse|visit|"
        "trip|tour|day|days|stay|tenure|term|year|ties|work|preparations|campaign|search|silence|rift|spat|career",
    ),
    Frame(
        "hold-talks",
        K.MEETING,
        P.CONSULT,
        MUTUAL,
        "Norway and Sweden held talks on fish in Oslo.",
        "They held a talk show.",
        verbs=chains(
            "hold|open|begin|start|resume|end|conclude|wrap up|continue|enter|enter into|press ahead with|push ahead with",
            "|bilateral|direct|the first|the second|the third|the latest|their first|their second|new|fresh|further|crisis|urgent|high-level|long|lengthy|extensive|official|brief|political|strategic|security|technical",
            "talks|discussions|consultations|meeting|round|session|a meeting|meetings|a bilateral meeting",
        )
        + "|"
        + chains(
            "hold|open|begin|start|end|conclude|close|wrap up|finish|kick off|convene|continue|resume|go into",
            "a|an|the|their|its",
            "one-day|two-day|three-day|four-day|five-day|day-long|week-long|emergency|extraordinary|urgent|special|closed-door|"
            "annual|regular|informal|virtual|crisis|high-level|ministerial|scheduled|routine|quarterly|biannual|online|joint",
            "meeting|gathering|retreat",
        )
        + "|"
        + chains(
            "hold|have",
            "|an|a|two|three|four|several|nearly two|more than two|some two",
            "hour|hours|half-hour|round",
            "of",
            "|closed-door|intensive|frank|private",
            "talks|discussions|consultations",
        )
        + "|"
        + chains(
            "hold|have",
            "|ministerial|vice-ministerial|ministerial-level|deputy-ministerial|director-level|strategic|regular|annual|routine|working-level|trilateral|three-way|four-way|tripartite|informal|"
            "in-depth|closed-door|intensive|frank|private|separate|substantive|exploratory|preliminary|wide-ranging|defence|defense|economic|consular|maritime",
            "consultations|discussions|talks",
        ),
    ),
    Frame(
        "have-their-first",
        K.MEETING,
        P.CONSULT,
        MUTUAL,
        "President Ruto and President Kagame had their first meeting in Kigali.",
        "President Ruto and President Kagame had their first child in Kigali.",
        verbs=chains(
            "have|hold",
            "their|his|her|a",
            "first|second|third|fourth|latest|last|only|final|long-awaited|long-delayed|one",
            "|bilateral|face-to-face|formal|official|one-on-one|in-person|working|substantive|direct|private|ever|such",
            "encounter|meeting|talks|discussion|discussions|conversation|tete-a-tete|exchange|consultations|get-together|sit-down",
        ),
        weak=True,
        avoid="telephone|phone|video|cabinet|reporters|lawyers|doctors|unions|team|coach",
    ),
    Frame(
        "talks-again",
        K.NEGOTIATION,
        P.CONSULT,
        MUTUAL,
        "Chad and Togo revived their stalled border talks in Accra.",
        "Chad and Togo revived an old song in Accra.",
        verbs=chains(
            "resume|restart|reopen|relaunch|revive|rekindle|reactivate|resuscitate|resurrect|unfreeze|unblock|kick-start|jump-start|"
            "kickstart|breathe new life into|breathe life into|breathe fresh life into|inject new life into|dust off|pick up|"
            "return to|go back to",
            "|the|their|its",
            "|stalled|long-stalled|deadlocked|moribund|frozen|stymied|dormant|suspended|long-delayed|delayed|interrupted|direct|indirect",
            "|trade|border|formal|nuclear|peace|accession|free-trade|tariff|bilateral|technical|maritime|tax|water|detailed|ceasefire|truce|"
            "membership|fisheries|fishing|gas|debt|disarmament|arms-control|unification|security|defence|defense|military|boundary",
            "talks|negotiations",
        ),
        contexts=("diplomatic",),
        avoid="hopes|hope|prospects|prospect|chances|bid|push|plan|plans|calls|between|brokered|mediated|wage|pay|unions|contract|club|coalition|"
        "creditors|bondholders|takeover|merger|fears|signals|speed|where|exclude",
    ),
    Frame(
        "discuss",
        K.MEETING,
        P.CONSULT,
        {"subject": R.ATTENDEE, "with": R.ATTENDEE},
        "Foreign Minister Retno discussed Myanmar with Don Pramudwinai.",
        "The board discussed pay with staff.",
        verbs="discuss",
        need="with",
        requires="with",
        avoid="telephone|phone|to",
    ),
    Frame(
        "is-to-discuss",
        K.MEETING,
        P.CONSULT,
        {"subject": R.ATTENDEE, "with": R.ATTENDEE},
        "Foreign Minister Retno is to discuss Myanmar with Don Pramudwinai.",
        "The board is to discuss pay with staff.",
        words=chains("is|are|was|were", "|due|set|scheduled|expected|slated", "to discuss")
        + "|"
        + chains("plans|plan|planned|intends|intend|agreed|agrees", "to discuss"),
        need="with",
        requires="with",
        avoid="telephone|phone|call",
        status=S.PLANNED,
    ),
    Frame(
        "discuss-together",
        K.MEETING,
        P.CONSULT,
        {"subject": R.ATTENDEE},
        "President Biden and Prime Minister Modi discussed trade in Delhi.",
        "The board of Norway discussed pay.",
        verbs="discuss",
        avoid="telephone|phone|to|with|call|by|letters|letter",
        traits=frozenset({T.CONVERSATION}),
    ),
    Frame(
        "is-to-discuss-together",
        K.MEETING,
        P.CONSULT,
        {"subject": R.ATTENDEE},
        "EU foreign ministers are due to discuss Belarus in Brussels on Monday.",
        "The board of Norway is to discuss pay.",
        words=chains("is|are|was|were", "|due|set|scheduled|expected|slated", "to discuss"),
        avoid="telephone|phone|with|call|by|letters|letter",
        status=S.PLANNED,
        traits=frozenset({T.CONVERSATION}),
    ),
    Frame(
        "confer-jointly",
        K.MEETING,
        P.CONSULT,
        {"subject": R.ATTENDEE},
        "President Biden and Prime Minister Modi conferred for an hour in Delhi.",
        "President Biden and Prime Minister Modi conferred titles on their friends.",
        verbs="confer|huddle|get together|compare notes|put their heads together|exchange views|swap views|trade views|share a table",
        avoid="also|telephone|phone|call|with|by|title|titles|award|awards|degree|degrees|honour|honours|honor|honors|citizenship|"
        "status|powers|rights|rank|upon",
        traits=frozenset({T.CONVERSATION}),
    ),
    Frame(
        "hold-summit",
        K.SUMMIT,
        P.CONSULT,
        MUTUAL,
        "The leaders of Japan and South Korea held a summit in Seoul.",
        "The climbers held a party on the summit.",
        verbs=chains(
            "hold|convene|open", "a|their", "|bilateral|trilateral|first|annual|virtual", "summit", "|with"
        ),
    ),
    Frame(
        "cancel-talks",
        K.MEETING,
        P.CONSULT,
        MUTUAL,
        "Japan postponed talks with Russia.",
        "The shop cancelled its talks on fashion.",
        verbs=chains(
            "cancel|postpone|call off|put off|scrap|shelve|delay",
            "|a|the|its|a planned|planned|a scheduled",
            "talks|meeting|negotiations|summit|dialogue",
            "with",
        )
        + "|"
        + chains(
            "pull out of|back out of|bow out of|duck out of|cry off|drop out of|withdraw from|ditch|drop|skip|put back|push back",
            "|a|the|his|her|a planned|planned|a scheduled",
            "meeting|summit|lunch|dinner|call|encounter",
            "with",
        )
        + "|"
        + chains(
            "duck out of|bow out of|cry off|put back|push back", "|the|his|her|planned", "talks", "with"
        ),
        words="canceled talks with|canceled a meeting with",
        status=S.CANCELLED,
    ),
    Frame(
        "cancel-visit",
        K.VISIT,
        P.CONSULT,
        {"subject": R.VISITOR, "object": R.HOST, "to": R.HOST},
        "Prime Minister Mark Rutte called off a trip to Israel.",
        "The school cancelled its trip to the zoo.",
        verbs=chains(
            "cancel|postpone|call off|put off|scrap|shelve|delay|abandon",
            "|a|the|his|her|its|a planned|an official",
            "visit|trip|tour",
            "|to",
        )
        + "|"
        + chains(
            "pull out of|back out of|bow out of|duck out of|cry off|drop|ditch|axe|nix|give up|forgo|put back|push back|cancel|"
            "postpone|call off|put off|scrap|shelve|abandon|defer",
            "|a|the|his|her|an",
            "|planned|official|state|side|return|long-planned|scheduled",
            "visit|trip|journey|stopover|flight",
            "to",
        )
        + "|"
        + chains(
            "cut short|drop|abandon|shelve|scrap|cancel|postpone|ditch|give up|put off|call off",
            "|his|her|the",
            "plans for",
            "|a|an|his|her",
            "|official|state|return",
            "visit|trip|journey",
            "to",
        )
        + "|"
        + chains("postpone|delay|put off|put back|call off|cancel", "his|her|a", "departure", "for")
        + "|be a no-show in|be a no-show at",
        words="canceled a visit to|canceled his visit to|canceled a trip to|canceled his trip to",
        mode="visit",
        status=S.CANCELLED,
    ),
    Frame(
        "cut-short",
        K.VISIT,
        P.CONSULT,
        {"subject": R.VISITOR, "object": R.HOST, "to": R.HOST},
        "Prime Minister Mark Rutte cut short a visit to Israel.",
        "The school cut short its trip to the zoo.",
        verbs=chains(
            "cut short|break off|curtail|interrupt",
            "a|the|his|her|an",
            "|official|state|working",
            "visit|trip|tour|stay",
            "to|of|in",
        ),
        mode="visit",
    ),
    Frame(
        "mediate-between",
        K.NEGOTIATION,
        P.CONSULT,
        {"subject": R.MEDIATOR, "object": R.ATTENDEE},
        "Qatar mediated between Rwanda and Congo.",
        "He divides his day between Oslo and Bergen.",
        verbs=chains(
            "mediate|shuttle|arbitrate|act as mediator|act as a mediator|act as a go-between|carry messages|relay messages|pass messages|ferry messages|"
            "convey messages|shuttle back and forth|hold shuttle talks|narrow the gaps|bridge the gaps|bridge differences",
            "between",
        )
        + "|"
        + chains(
            "broker|mediate|facilitate", "|peace|indirect|new|ceasefire", "talks|negotiations", "between"
        ),
        mode="third-party",
    ),
    Frame(
        "go-between",
        K.NEGOTIATION,
        P.CONSULT,
        {**MUTUAL, "subject": R.MEDIATOR, "for": R.ATTENDEE},
        "Norway acted as a go-between for Ghana and Togo.",
        "Norway acted as a model for Ghana and Togo.",
        verbs=chains(
            "act|serve",
            "as",
            "|a|an|the",
            "go-between|intermediary|mediator|honest broker|go-betweens|intermediaries|mediators|honest brokers",
            "for|between",
        ),
        requires="object|between|for|of",
    ),
    Frame(
        "mediate-in",
        K.NEGOTIATION,
        P.CONSULT,
        {"subject": R.MEDIATOR, "between": R.ATTENDEE},
        "Norway mediated in the dispute between Ghana and Togo.",
        "Norway mediated in the dispute for the African Union.",
        verbs=chains("mediate", "in", "|a|the", "dispute|conflict|crisis|talks|row|standoff"),
        requires="between",
    ),
    Frame(
        "host-talks",
        K.MEETING,
        P.CONSULT,
        {"subject": R.HOST, "object": R.ATTENDEE},
        "Switzerland hosted talks between Georgia and Russia.",
        "Talks on pay between staff and owners failed.",
        verbs=chains(
            "host", "|a|the", "|peace|trilateral|indirect|high-level|rare|new", "talks|meeting", "between"
        ),
    ),
    Frame(
        "receive",
        K.MEETING,
        P.CONSULT,
        RECEIVING,
        "President Lai received the delegation of Senator Wicker in Taipei.",
        "The ministers welcomed the deepening cooperation in fisheries.",
        verbs="receive|welcome|host|greet|play host to",
        avoid=NO_GUEST,
        avoid_next="what|that|how|talks|negotiations|dialogue|discussions|gathering|get-together|meeting|session|congress|assembly|workshop|seminar|"
        "clearance|permission|approval|assurances|guarantees|confirmation|reports|information|instructions|authorisation|authorization|word",
        traits=frozenset({T.RECEIVES}),
    ),
)

HERE = "in|at|from|to|home|there|here|back|via|by|with|into|late|early"
"""Behind a verb of arriving: where to, which other frames read, or no journey of today's."""

LATE: tuple[Frame, ...] = (
    Frame(
        "fly-in-from",
        K.VISIT,
        P.CONSULT,
        {"subject": R.VISITOR},
        "Prime Minister Modi flew in from Nairobi on Tuesday night and met President Ali in Accra.",
        "The parts flew in from Nairobi on Tuesday night and reached President Ali in Accra.",
        verbs="fly in from|jet in from|arrive here from|fly in late from",
        requires="subject",
        doer="person",
        mode="visit",
        traits=frozenset({T.ARRIVES}),
        avoid="tourists|fans|holiday|league|cup|squad|tourist|museum|school|vacation",
    ),
    Frame(
        "arrive-for-talks",
        K.VISIT,
        P.CONSULT,
        {"subject": R.VISITOR},
        "Prime Minister Modi flies in on Friday for talks with President Ruto in Nairobi.",
        "The parts fly in on Friday for the plant in Nairobi.",
        verbs="arrive|fly in|jet in|come|fly over|come in|drop in|drive in|touch down|be here",
        need="talks|meeting|meetings|discussions|meet|negotiations|consultations",
        also="for|to",
        close=True,
        requires="subject",
        doer="person",
        mode="visit",
        traits=frozenset({T.ARRIVES}),
        avoid="tourists|fans|holiday|league|cup|squad|tourist|museum|school|office|power",
        avoid_next=HERE,
    ),
    Frame(
        "arrive-here",
        K.VISIT,
        P.CONSULT,
        {"subject": R.VISITOR},
        "President Kagame visited Nairobi. Prime Minister Modi arrives on Friday.",
        "President Kagame visited Nairobi. The train of Prime Minister Modi arrives late.",
        verbs="arrive|fly in|jet in|touch down",
        requires="subject",
        doer="person",
        dated=True,
        mode="visit",
        traits=frozenset({T.ARRIVES}),
        avoid="tourists|fans|holiday|league|cup|squad|tourist|museum|train|plane|letter|aid|office|power|scene|news|results|from",
        avoid_next=HERE,
    ),
    Frame(
        "arrive-where-told",
        K.VISIT,
        P.CONSULT,
        VISITING,
        "Indian Prime Minister Modi arrived here on Friday for talks with President Ruto.",
        "The new trains of Kenya arrived here on Friday.",
        verbs=chains("arrive|land|touch down|fly in|come", "here"),
        requires="subject",
        mode="visit",
        traits=frozenset({T.ARRIVES}),
        avoid="tourists|fans|holiday|league|cup|squad|tourist|museum|train|trains|plane|letter|aid|results|reports|shipment",
    ),
    Frame(
        "come-to-mediate",
        K.VISIT,
        P.CONSULT,
        VISITING,
        "Jens Stoltenberg had come to Ankara in January to mediate.",
        "Jens Stoltenberg had come to power in Ankara.",
        verbs="come to|go to",
        need="mediate|negotiate|confer",
        close=True,
        requires="object|to|at",
        doer="person",
        mode="visit",
        avoid="power|terms|agreement|end|blows|grips|conclusion|life|office|light|war|court|polls",
    ),
    Frame(
        "arrive-for-visit",
        K.VISIT,
        P.CONSULT,
        VISITING,
        "President Modi arrived on Friday for a two-day state visit.",
        "The fans arrived on Friday for a match.",
        verbs=chains(
            "arrive|fly in|jet in|come",
            "for a|for an|for his|for her|on a|on an",
            "|first|one-day|two-day|three-day|four-day|five-day|brief|rare|short|historic|landmark|surprise",
            "|state|official|working|private|goodwill",
            "visit",
        ),
        mode="visit",
        requires="subject",
        avoid="tourists|fans|holiday|league|cup|squad|tourist|museum",
    ),
    Frame(
        "visit",
        K.VISIT,
        P.CONSULT,
        VISITING,
        "Prime Minister Modi visited Kyiv in August.",
        "The museum was visited by thousands of children.",
        words="traveled to",
        verbs="visit|travel to|fly to|arrive in|arrive at|land in|pay a visit to|go to|make a trip to|tour|head to|fly on to|travel on to|"
        "stop over in|touch down in|fly in to|jet in to|return to|set off for|leave for|depart for|head for|drop in on|fly into|"
        + chains("pay|make|undertake", "a", "return|reciprocal|return state|return official", "visit|trip"),
        nouns="trip by|side trip by|stopover in|swing through|state visit to|official visit to|working visit to|visit to|trip to|trips to|journey to|state visit|"
        "official visit|working visit|visit",
        mode="visit",
        avoid="polls|war|court|hospital|normal|power|politics|table|prison|jail|school|trial|extremes|vote|"
        "tourists|fans|holiday|concert|league|cup|squad|tourist|museum|beaches|good|airspace",
        avoid_next="office|work|duty|civilian|democracy|since",
    ),
)
