"""SANCTION, COERCE and PROTEST told by everyday wordings: showed the door, called home, stopped exporting."""

from __future__ import annotations

from kg.language.en.frames.accuse import ENVOYS
from kg.language.en.frames.chains import chains
from kg.language.pack import TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

MISSION = (
    ENVOYS
    + "|attache|attaches|staff|employees|officers|embassy|nuncio|mission|delegation|delegates|spies|spy"
)
MONEY_GIVEN = "aid|support|funding|assistance|loans|loan|grants|grant|money|funds|credit|payments|lending|financing|donations"
TRADING = "processing|accepting|exporting|importing|selling|buying|supplying|shipping|purchasing|issuing|granting|delivering|pumping|financing|funding|arming"
TRADED = "export|import|exports|imports|sale|sales|supply|supplies|shipment|shipments|purchase|purchases|delivery|deliveries|issuance"
NATIVES = (
    "villagers|nationals|tourists|activists|traders|herders|peasants|pilgrims|engineers|executives|teachers|nurses|"
    "soldiers|soldier|airmen|policemen|gendarmes|filmmaker|film|photographer|cameraman|footballer|athlete|singer|lawyer|preacher|priest|nun|pilot|captain|woman|women|man|men|"
    "teenager|couple|doctor|aid|missionary|monk|migrants|executive|businesswoman|researcher|researchers|engineer|scientist|professor|contractor|veteran|student|students|labourers|scholar|scholars|trader|herder|blogger|consultant|employees|employee|sailor|crewmen"
)

ENVOY_ACTS: tuple[Frame, ...] = (
    Frame(
        "called-home",
        K.MEASURE,
        P.SANCTION,
        {"object": R.ACTOR, "subject": R.ACTOR, "from": R.RECIPIENT, "to": R.RECIPIENT},
        "Ghanaian diplomats were called home from Togo.",
        "Ghanaian players were called home from Togo.",
        passives=chains(
            "was|were|been|being|be", "called|ordered|summoned|brought|pulled|flown", "home|back|out of|out"
        )
        + "|"
        + chains("was|were|been|being|be", "recalled|withdrawn", "from"),
        lead=ENVOYS + "|staff",
        requires="from|to",
        receiving=True,
        mode="withdraw",
        contexts=("diplomatic",),
        avoid="players|troops|soldiers",
    ),
    Frame(
        "envoys-home",
        K.MEASURE,
        P.SANCTION,
        {**TOWARD, "to": R.RECIPIENT, "from": R.RECIPIENT},
        "Ghana called its ambassador in Togo home.",
        "Ghana called its ambassador in Togo a liar.",
        verbs="call|order|summon|bring|ask|tell|instruct",
        need=ENVOYS,
        also="home|back|return",
        receiving=True,
        requires="object|at|from|to",
        doer="country",
        mode="withdraw",
        contexts=("diplomatic",),
        avoid="troops|soldiers|foreign|ministry|for|on|children",
    ),
    Frame(
        "days-to-go",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Togo accused three Ghanaian diplomats of spying and gave them a week to go.",
        "Togo praised three Ghanaian diplomats and gave them a week to rest.",
        verbs="give",
        need="hours|days|day|week|weeks|month",
        also="go|leave|depart|pack|quit",
        lead=MISSION,
        requires="subject",
        mode="expel",
        contexts=("diplomatic",),
        avoid="troops|soldiers|forces|residents|army",
    ),
    Frame(
        "show-door",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Togo showed the Ghanaian ambassador the door.",
        "Togo showed the Ghanaian ambassador the garden.",
        verbs="show|give",
        need="door|marching",
        also=MISSION,
        requires="object",
        host_acts=True,
        mode="expel",
        contexts=("diplomatic",),
        avoid="next|open",
    ),
    Frame(
        "throw-out-envoy",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Togo threw out the Ghanaian nuncio.",
        "Togo threw out the Ghanaian rubbish.",
        verbs="throw out|kick out|boot out|expel|eject|chase out|turn away|turn back|send away|bundle out|deny entry to|refuse entry to|"
        "refuse to admit|bar entry to",
        need=MISSION,
        close=True,
        requires="object",
        host_acts=True,
        mode="expel",
        contexts=("diplomatic",),
        avoid="claim|claims|students|party",
    ),
    Frame(
        "shutter",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Togo shuttered its embassy in Ghana.",
        "Togo shuttered its windows in Ghana.",
        verbs="shutter|mothball|padlock|shut up",
        need="embassy|embassies|consulate|consulates|mission|missions|commission|office|offices|border|crossing",
        close=True,
        mode="discontinue",
        contexts=("diplomatic",),
        traits=frozenset({T.MISSION}),
    ),
    Frame(
        "time-to-go",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Togo gave the Ghanaian consul a week to go.",
        "Togo gave the Ghanaian consul a week of rest.",
        verbs="give",
        need="hours|days|day|week|weeks|month|months",
        also="go|leave|depart|close|pack|quit",
        requires="object",
        mode="expel",
        contexts=("diplomatic",),
        avoid="troops|soldiers|forces|residents|nationals|army",
    ),
)

ENTRY: tuple[Frame, ...] = (
    Frame(
        "deny-entry",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Togo denied entry to two Ghanaian ministers.",
        "Togo denied charges to two Ghanaian ministers.",
        verbs=chains("deny|refuse|bar|forbid", "|their", "entry", "|visas", "to|for"),
        requires="object|to|for",
        toward="country",
        contexts=("diplomatic",),
        avoid="nightclub|fans|supporters|club|stadium|museum|tourists|refugees|migrants|data",
    ),
    Frame(
        "was-denied-entry",
        K.MEASURE,
        P.SANCTION,
        {"subject": R.ACTOR, "object": R.RECIPIENT, "to": R.ACTOR, "into": R.ACTOR},
        "Two Ghanaian ministers were denied entry to Togo.",
        "Two Ghanaian fans were denied entry to Togo.",
        passives=chains("was|were|been|being", "denied|refused|barred", "entry"),
        requires="object",
        toward="country",
        contexts=("diplomatic",),
        avoid="nightclub|fans|supporters|club|stadium|museum|tourists|refugees|migrants",
    ),
)

TRADE_ACTS: tuple[Frame, ...] = (
    Frame(
        "stop-trading",
        K.MEASURE,
        P.SANCTION,
        {**TOWARD, "with": R.RECIPIENT, "at": R.RECIPIENT},
        "Togo stopped selling sand to Ghana.",
        "Togo stopped selling at noon.",
        verbs="stop|halt|suspend|cease|quit|end|ban",
        need=TRADING,
        close=True,
        requires="to|from|object|for|with|at",
        mode="discontinue",
        contexts=("economic",),
        avoid="airline|refugees|company|shops",
    ),
    Frame(
        "halt-trade",
        K.MEASURE,
        P.SANCTION,
        {**TOWARD, "with": R.RECIPIENT},
        "Togo halted the sale of sand to Ghana.",
        "A storm halted the sale of sand to Ghana.",
        verbs="halt|suspend|freeze|ban|bar|prohibit|outlaw|block|forbid|restrict|stop|curb|pause",
        need=TRADED,
        close=True,
        requires="to|from|object|of|for",
        mode="discontinue",
        contexts=("economic",),
        avoid="storm|strike|airline|snow|attack|attacks|leak|rebels|militants|aid|alcohol|plastic|cigarettes",
        traits=frozenset({T.BY_WHO_TELLS}),
    ),
    Frame(
        "less-exchange",
        K.MEASURE,
        P.SANCTION,
        {**TOWARD, "with": R.RECIPIENT},
        "Togo scaled back military cooperation with Ghana.",
        "Togo scaled back military cooperation at home.",
        verbs="reduce|scale back|scale down|trim|halve|cut back|pare back|dial back|downsize|limit|slow",
        need="cooperation|co-operation|exchanges|contacts|exercises|sharing|flights|visas|transit|deliveries|exports|sales|supplies|trade|"
        "imports|services|participation",
        close=True,
        requires="to|from|with|for",
        doer="country",
        toward="country",
        mode="discontinue",
        contexts=("economic",),
        avoid="percent|cent|year|quarter|month|airline|airlines|company|firm|drought|storm|output|opec|dependence|reliance|deficit|emissions|"
        "prices|could|would|might|risk",
    ),
    Frame(
        "freeze-help",
        K.MEASURE,
        P.SANCTION,
        {**TOWARD, "with": R.RECIPIENT},
        "Togo froze budget support for Ghana.",
        "Togo froze support beams for Ghana.",
        verbs="freeze|suspend|halt|stop|cut off|withhold|withdraw|cut|pause|delay|postpone|put on hold|end|cancel|axe|scale back|pull",
        need=MONEY_GIVEN,
        close=True,
        requires="to|for|from|object|with",
        mode="discontinue",
        contexts=("economic",),
        avoid="storm|strike|beams|workers|convoy|agencies|subsidy|talks|war|conflict",
        traits=frozenset({T.BY_WHO_TELLS}),
    ),
    Frame(
        "strip-of",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Togo stripped Ghana of its trade privileges.",
        "Togo stripped the paint of the gate.",
        verbs="strip|deprive",
        need="visas|visa|privileges|funding|status|membership|vote|preferences|seat|chairmanship|presidency|benefits|rights|access|citizenship|quota|"
        "concession|licence|contract|exemption|trading",
        requires="object",
        mode="discontinue",
        contexts=("diplomatic",),
        avoid="title|medal|player|club|paint",
    ),
    Frame(
        "suspend-member",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "The Arab League suspended Togo's membership.",
        "The gym suspended his membership.",
        verbs="suspend|revoke|terminate|freeze|cancel|withdraw|rescind",
        need="membership|status|participation|accreditation|citizenship|visa|visas|licence|license|licences|licenses|permit|permits|rights|privileges|"
        "concessions|preferences|authorisation|authorization|clearance|exemption|exemptions|waiver|waivers|quota|quotas|facility|facilities",
        close=True,
        requires="object|of|for",
        mode="discontinue",
        contexts=("diplomatic",),
        avoid="gym|club|driving|issuing|driver",
    ),
)

FIRST: tuple[Frame, ...] = (
    Frame(
        "march-on-mission",
        K.MEASURE,
        P.PROTEST,
        {**TOWARD, "near": R.RECIPIENT},
        "Togolese students marched to the Ghanaian embassy.",
        "Togolese soldiers marched to the Ghanaian border.",
        verbs="march to|march on|converge on|gather outside|gather at|gather near|demonstrate near|rally near|protest near|protest outside|rally outside|demonstrate outside|demonstrate at|force their way into|climb into|hurl stones at|hurl rocks at|besiege|picket|surround|storm|attack|torch|ransack|stone|pelt|"
        "break into|burst into|set fire to|burn|vandalise|vandalize|deface|force their way into|throw eggs at|"
        "throw stones at|throw paint at",
        need="embassy|embassies|consulate|mission|legation|chancery|base",
        close=True,
        lead="protesters|demonstrators|students|fans|crowd|crowds|mob|mobs|marchers|activists|people|thousands|hundreds|"
        "unionists|traders|nationalists|monks|exiles|veterans|mothers|clerics|muslims|serbs|fishermen|"
        "workers|supporters|youths|residents|dozens|women|lawyers|rioters|farmers",
        mode="demo",
        avoid="gunmen|militants|bombers|police|soldiers|troops",
    ),
    Frame(
        "leave-the-room",
        K.MEASURE,
        P.PROTEST,
        {"subject": R.ACTOR, "during": R.RECIPIENT, "by": R.RECIPIENT},
        "Foreign Minister Robert Dussey walked out of the hall when Ghana took the floor.",
        "Foreign Minister Robert Dussey walked out of talks with Ghana.",
        verbs="walk out of|storm out of|file out of|stalk out of|walk out|leave the room|leave the hall|leave the chamber|quit the hall|quit the room",
        need="room|hall|chamber|auditorium|plenary|rostrum|speech|floor|session|assembly|spoke|speak|speaking|address",
        also="when|as|while|during|protest",
        close=False,
        mode="boycott",
        contexts=("diplomatic",),
        avoid="talks|negotiations|deal|court",
    ),
)
"""Before the frame of walking out of talks."""

FORCE: tuple[Frame, ...] = (
    Frame(
        "arrest-people",
        K.MEASURE,
        P.COERCE,
        TOWARD,
        "Togo arrested 21 Ghanaian villagers.",
        "Togo arrested its decline.",
        verbs="arrest|detain|hold|seize|round up|apprehend|jail|lock up|capture|intern|imprison",
        need=NATIVES,
        close=True,
        requires="object",
        toward="country",
        avoid="fled|fleeing|refugees|talks|hostage|hostages|murder|fraud|drugs|robbery|theft|meeting|rally|protest|strike",
        traits=frozenset({T.CUSTODY}),
    ),
    Frame(
        "arrest-person",
        K.MEASURE,
        P.COERCE,
        TOWARD,
        "Ahmed Mansoor was arrested in Togo.",
        "Ahmed Mansoor was arrested in Togo for theft.",
        verbs="arrest|detain|jail|imprison|lock up|place under house arrest|put under house arrest|take into custody",
        lead="was|were|been|had|being",
        requires="object",
        toward="person",
        avoid="theft|murder|fraud|drugs|drug|robbery|rape|assault|speeding|drunk|drink|match|fans|bail|stabbing|warrant|"
        "extradition|police|not|urged|demanded",
        traits=frozenset({T.CUSTODY}),
    ),
    Frame(
        "arrest-named",
        K.MEASURE,
        P.COERCE,
        TOWARD,
        "Togo arrested Ahmed Mansoor in March.",
        "Togo arrested Ahmed Mansoor for theft.",
        verbs="arrest|detain|imprison|lock up|place under house arrest|put under house arrest|take into custody",
        requires="object",
        toward="person",
        doer="country",
        avoid="theft|murder|fraud|drugs|drug|robbery|rape|assault|speeding|drunk|drink|match|fans|bail|stabbing|warrant|"
        "extradition|not|urged|demanded|attention|bribery|corruption|embezzlement",
    ),
    Frame(
        "send-back-people",
        K.MEASURE,
        P.COERCE,
        TOWARD,
        "Togo sent back 200 refugees to Ghana.",
        "Togo sent back two parcels to Ghana.",
        verbs="send back|force back|ship back|fly back|return|expel",
        need="refugees|migrants|rohingya|asylum|seekers|immigrants|deportees|families|workers|people|hundreds|thousands|nationals",
        close=True,
        requires="to|object",
        mode="deport",
        contexts=("migration",),
        avoid="troops|voluntarily|voluntary|home|prisoners|remains|bodies|urged",
    ),
    Frame(
        "refuse-cargo",
        K.MEASURE,
        P.PROTEST,
        {"subject": R.ACTOR, "object": R.RECIPIENT, "to": R.RECIPIENT, "for": R.RECIPIENT},
        "Togolese dockers refused to load a ship bound for Ghana.",
        "Togolese cooks refused to load a ship bound for Ghana.",
        verbs="refuse to load|refuse to unload|refuse to handle",
        lead="dockers|dockworkers|workers|stevedores|union|unions|longshoremen",
        mode="boycott",
    ),
    Frame(
        "walk-out-on",
        K.MEASURE,
        P.PROTEST,
        {"subject": R.ACTOR, "object": R.RECIPIENT, "during": R.RECIPIENT},
        "Delegates from Togo walked out as the Ghanaian president spoke.",
        "Delegates from Togo walked out in the rain.",
        verbs="walk out as|walk out when|walk out while|walk out during|storm out as|storm out when|storm out during|"
        "stage a walkout as|stage a walkout during|turn their backs as|turn their backs on",
        requires="object",
        mode="boycott",
    ),
)

FRAMES: tuple[Frame, ...] = (*ENVOY_ACTS, *ENTRY, *TRADE_ACTS, *FORCE)
