"""Families of verbs that a reading of a dictionary of political events found missing: to fly for treatment, to retract.

Each row tells its act from the other things that its verb means by what it is done to.
"""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.en.frames.idioms_said import NOT_STATES
from kg.language.en.frames.judged import WRONG
from kg.language.pack import TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

TO_WHAT = {**TOWARD, "at": R.RECIPIENT, "on": R.RECIPIENT, "other": R.RECIPIENT}
CRAFT = (
    "plane|planes|aircraft|airliner|airliners|jet|jets|helicopter|helicopters|ship|ships|vessel|vessels|frigate|frigates|destroyer|tanker|"
    "tankers|trucks|lorries|trawlers|ferry|ferries|convoy|convoys|flight|flights|airline|airlines|carrier|carriers|warship|warships|boats"
)
FAIR = "|its|his|her|their|the"
HEARD = "response|reply|reaction|answer"
SAD = (
    "virus|disease|outbreak|cholera|ebola|flood|floods|drought|hunger|famine|climate|quake|wildfires|doctors|scientists|inflation|economists|"
    "study|researchers|heat|fire|fires|malaria|drugs"
)
CULTURE = "cultural|trade|visa|business|language|consular|information|commercial|liaison|academic"

FIRST: tuple[Frame, ...] = (
    Frame(
        "sound-alarm",
        K.STATEMENT,
        P.ACCUSE,
        TO_WHAT,
        "Ghana sounded the alarm over Togo's plans.",
        "Ghana sounded the alarm over cholera in Togo.",
        verbs=chains(
            "raise|sound|ring|set off",
            "|the|an",
            "alarm|alarms|alarm bells|alarm bell|red flag",
            "over|about|at",
        ),
        requires="object|at|about|of|by",
        mode="disapprove",
        toward="country",
        contexts=("diplomatic",),
        avoid=SAD + "|its|" + NOT_STATES,
    ),
    Frame(
        "refuse-access",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Ghana refused Togolese planes access to its airspace.",
        "Ghana refused Togolese firms access to its loans.",
        verbs="refuse|deny|withhold",
        need="access|entry|passage|overflight|clearance|permission|landing|transit|docking|berth|berths",
        also=CRAFT,
        close=True,
        requires="object|to|from|for",
        toward="country",
        doer="country",
        contexts=("diplomatic",),
        avoid="not|never|court|journalists|reporters|aid|relief|humanitarian|rebels|that|reports",
    ),
    Frame(
        "guards-to-border",
        K.MEASURE,
        P.MOBILIZE,
        {"subject": R.ACTOR, "with": R.RECIPIENT},
        "Ghana posted rangers along its border with Togo.",
        "Ghana posted signs along its border with Togo.",
        verbs="deploy|send|post|station|move|rush|dispatch|despatch|send in|mass|place|put",
        need="guards|rangers|police|policemen|gendarmes|reservists|patrols|guardsmen|commandos|snipers|gunships|reinforcements",
        also="border|frontier|boundary",
        requires="with",
        toward="country",
        doer="country",
        contexts=("military",),
        avoid="joint|jointly|together|exercise|exercises|signs|agreed|home|back|smuggling|smugglers",
    ),
)
"""Before rows of the same words that ask less of what stands beside them."""

AIDING: tuple[Frame, ...] = (
    Frame(
        "fly-for-treatment",
        K.MEASURE,
        P.AID,
        TOWARD,
        "Ghana flew 40 wounded Togolese to Accra for treatment.",
        "Ghana flew 40 wounded elephants to Accra for treatment.",
        verbs="fly|airlift|evacuate|transfer|transport|ferry|bring|take|move|fly out|medevac",
        need="wounded|injured|patients|sick|children|casualties|burned|burnt|survivors|babies|amputees",
        also="treatment|hospital|hospitals|surgery|care|operations",
        requires="object|of|from",
        toward="country",
        doer="country",
        mode="aid",
        contexts=("human_security",),
        avoid="its|elephants|own|prison|morgue|accused|tourists",
    ),
)

SANCTIONING: tuple[Frame, ...] = (
    Frame(
        "strip-of-papers",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Ghana stripped a Togolese reporter of her press card.",
        "Ghana stripped a Togolese champion of his belt.",
        verbs="strip|divest|deprive",
        need="accreditation|credentials|visa|visas|licence|license|licences|citizenship|passport|passports|immunity|card|privileges|status|"
        "honour|honours|honor|medal|knighthood|nationality|residency",
        requires="object",
        toward="country",
        doer="country",
        contexts=("diplomatic",),
        avoid=NOT_STATES + "|own|its|his|minister|lawmaker|parliament",
    ),
)

TURNING: tuple[Frame, ...] = (
    Frame(
        "swoop-on",
        K.MEASURE,
        P.ASSAULT,
        TO_WHAT,
        "Ghanaian troops swooped on a village in Togo on Monday.",
        "Ghanaian gulls swooped on a village in Togo on Monday.",
        verbs="swoop on|swoop down on|pounce on|descend on|fall on|fall upon|set upon",
        lead="troops|soldiers|forces|commandos|paratroopers|gunmen|fighters|militia|militiamen|rebels|jets|helicopters|warplanes|marines|raiders",
        requires="object|at|of",
        contexts=("military",),
        avoid="gulls|fans|tourists|suspects|gang|gangs|house|deaf|ears|market|markets|talks|capital's",
    ),
    Frame(
        "intrude-on-soil",
        K.MEASURE,
        P.MOBILIZE,
        TO_WHAT,
        "Ghanaian soldiers intruded into Togolese territory on Monday.",
        "Ghanaian goats intruded into Togolese territory on Monday.",
        verbs="intrude into|stray into|stray onto|trespass on|trespass into|encroach on|encroach upon|barge into|sneak into|slip into|"
        "infiltrate|penetrate|venture into|steal into|creep into",
        lead="troops|soldiers|forces|commandos|policemen|police|guards|patrol|patrols|gendarmes|saboteurs|agents|marines|guardsmen|army|tanks|"
        "vehicles|gunmen",
        requires="object|at|of|to",
        contexts=("military",),
        avoid="goats|market|markets|accused|joint|peacekeepers|network|networks|gang|gangs|suspect",
    ),
)

BLAMING: tuple[Frame, ...] = (
    Frame(
        "point-to-threat",
        K.STATEMENT,
        P.ACCUSE,
        TO_WHAT,
        "Ghana highlighted the threat posed by Togo.",
        "Ghana highlighted the threat posed by cholera in Togo.",
        verbs="highlight|stress|underline|underscore|point to|draw attention to|call attention to|flag|flag up|shine a light on|spotlight|"
        "warn of|warn about|speak of|bring up",
        need="threat|threats|danger|dangers|menace|peril",
        also="posed|from|presented|represented|emanating|by",
        close=True,
        requires="by|from|of",
        toward="country",
        doer="country",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid=SAD + "|terrorism|militants|rebels|if|" + NOT_STATES,
    ),
    Frame(
        "see-as-wrong",
        K.STATEMENT,
        P.ACCUSE,
        TO_WHAT,
        "Ghana regards Togo's map as a provocation.",
        "Ghana regards Togo's map as a work of art.",
        verbs="view|regard|see|treat|consider|deem|perceive|characterise|characterize|interpret|construe|paint|portray",
        need=WRONG.replace(" of", "").replace(" to", "")
        + "|aggression|interference|blackmail|meddling|hostile|illegal|unacceptable|unfriendly|aggressor|occupier|sponsor",
        requires="object|from|by|of",
        toward="country",
        doer="country",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid="poll|survey|percent|voters|analysts|experts|many|most|if|not|film|court|judges|" + NOT_STATES,
    ),
    Frame(
        "name-as-source",
        K.STATEMENT,
        P.ACCUSE,
        TO_WHAT,
        "Ghana named Togo as the source of the drones.",
        "Ghana named Togo as the source of the river.",
        verbs="point to|name|identify|single out|finger|cite|describe|list",
        need="source|culprit|culprits|sponsor|supplier|perpetrator|mastermind|instigator|aggressor|paymaster|backer",
        also="drones|weapons|arms|attack|attacks|raid|raids|missiles|rebels|violence|plot|war|hack|hacking|killing|killings|sabotage|"
        "unrest|rebellion|aggressor|culprit|terrorism|coup|smuggling|balloons|conflict|crisis|threat",
        requires="object",
        toward="country",
        doer="country",
        mode="allege",
        contexts=("diplomatic",),
        avoid="river|gas|oil|wheat|tourists|not|" + NOT_STATES,
    ),
    Frame(
        "rap-over",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "Ghana rapped Togo over the detained soldiers.",
        "Ghana rapped a song over the drums of Togo.",
        verbs="rap|roast|skewer|flay|slate|lash|pillory|bash|trash|ding|scorch|needle|bait|goad|taunt|razz|tick off|tell off|slap down|lay into|"
        "hammer|flog|nag|scourge|carp at|snipe at|tear a strip off|wrap on the knuckles|rap over the knuckles|haul over the coals",
        need="over|for|about",
        close=True,
        requires="object",
        toward="country",
        doer="country",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid="song|album|drums|waves|storm|storms|rain|rains|coast|positions|artillery|targets|police|"
        + NOT_STATES,
    ),
    Frame(
        "react-badly",
        K.STATEMENT,
        P.ACCUSE,
        TO_WHAT,
        "Ghana reacted coolly to Togo's plan for the river.",
        "Ghana reacted coolly to the heat.",
        verbs=chains(
            "react|respond|reply",
            "|very|rather",
            "coolly|coldly|frostily|icily|warily|critically|bitterly|furiously|angrily|sharply|harshly|testily|tartly|sourly|"
            "with scepticism|with skepticism|with disbelief|with dismay|with outrage|with alarm|with anger|with fury|with horror|with scorn|"
            "with indignation|with derision|with contempt|with suspicion|with caution|with coolness|with hostility|with irritation",
            "to|at|over",
        ),
        requires="object|to|by|of|from|about|at",
        toward="country",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid="market|markets|shares|fans|voters|heat|investors|crowd|residents|" + NOT_STATES,
    ),
)

BACKING: tuple[Frame, ...] = (
    Frame(
        "react-well",
        K.STATEMENT,
        P.SUPPORT,
        TO_WHAT,
        "Ghana responded warmly to Togo's plan for the river.",
        "Ghana responded warmly to the drums.",
        verbs=chains(
            "react|respond|reply",
            "|very|rather",
            "warmly|positively|favourably|favorably|enthusiastically|approvingly|cheerfully|gratefully|joyfully|"
            "with delight|with joy|with satisfaction|with relief|with enthusiasm|with approval|with pleasure|with gratitude",
            "to|at",
        ),
        requires="object|to|by|of|from|about|at",
        toward="country",
        contexts=("diplomatic",),
        avoid="market|markets|shares|fans|voters|drums|investors|crowd|residents|patients|treatment|"
        + NOT_STATES,
    ),
    Frame(
        "express-joy",
        K.STATEMENT,
        P.SUPPORT,
        TO_WHAT,
        "Ghana expressed its delight at Togo's decision.",
        "Ghana expressed its delight at the rain in Togo.",
        verbs=chains(
            "express|voice|declare|convey|show|signal",
            FAIR,
            "|great|deep|sincere|utmost|full|immense",
            "delight|joy|pleasure|happiness|pride|relief|contentment|enthusiasm|admiration|esteem|appreciation",
            "at|over|with|about|for",
        ),
        requires="object|at|about|with|for|of|by",
        toward="country",
        contexts=("diplomatic",),
        avoid="rain|players|harvest|lack|" + NOT_STATES,
    ),
    Frame(
        "share-concern",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Ghana shares Togo's concerns over the lake.",
        "Ghana shares Togo's fish in the lake.",
        verbs="share",
        need="concern|concerns|view|views|position|assessment|worries|anger|outrage|dismay|grief|pain|sorrow|sentiments|stance|opinion|"
        "misgivings|fears|frustration|goal|goals",
        close=True,
        requires="object|of",
        toward="country",
        doer="country",
        contexts=("diplomatic",),
        avoid="fish|not|stage|prize|both|border|a|with|bank|banks|party",
    ),
    Frame(
        "sing-its-praises",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Ghana's president sang Togo's praises on Monday.",
        "Ghana's choir sang Togo's hymn on Monday.",
        verbs="sing",
        need="praises",
        close=True,
        requires="object|of",
        toward="country",
        contexts=("diplomatic",),
        avoid="choir|song|songs|band",
    ),
    Frame(
        "argue-for-entry",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Ghana argued for Togo's entry into the bloc.",
        "Ghana argued for Togo's song in the contest.",
        verbs="advocate|advocate for|argue for|push for|plead for|make the case for|come out in favour of|come out in favor of|come out for|"
        "campaign for|press for|speak out for|champion|speak up for|lobby for|vouch for|second",
        need="entry|membership|accession|admission|inclusion|candidacy|independence|statehood|recognition|reinstatement|readmission|"
        "candidature|bid",
        close=True,
        requires="object|of|by|for",
        toward="country",
        doer="country",
        contexts=("diplomatic",),
        avoid="contest|own|its|not|" + NOT_STATES,
    ),
)

ASKING: tuple[Frame, ...] = (
    Frame(
        "expect-to",
        K.STATEMENT,
        P.REQUEST,
        TOWARD,
        "Ghana expects Togo to respect the pact.",
        "Ghana expects Togo to win the cup.",
        verbs="expect|count on|rely on|trust|look to",
        need="respect|honour|honor|comply|abide|withdraw|release|return|hand|stop|end|halt|refrain|apologise|apologize|explain|clarify|"
        "cooperate|lift|ratify|implement|fulfil|fulfill|act|extradite|reconsider|reverse|pay|repay|disarm|investigate|punish|prosecute",
        also="to",
        close=True,
        requires="object",
        toward="country",
        doer="country",
        mode="change",
        contexts=("diplomatic",),
        avoid="would|will|cup|not|economists|investors|percent|" + NOT_STATES,
    ),
    Frame(
        "drum-into",
        K.STATEMENT,
        P.REQUEST,
        TO_WHAT,
        "Ghana impressed on Togo the need for more water.",
        "Ghana impressed on Monday, Togo the day after.",
        verbs="impress on|impress upon|drum into|drive home to|hammer home to|bring home to",
        need="need|necessity|importance|urgency|duty|that|must|should|point",
        close=True,
        requires="object|to|on",
        toward="country",
        mode="change",
        contexts=("diplomatic",),
        avoid="judges|fans|crowd|coach",
    ),
    Frame(
        "query-about",
        K.STATEMENT,
        P.REQUEST,
        TOWARD,
        "Ghana queried Togo about the flight.",
        "Ghana queried the bill from Togo.",
        verbs="query|quiz|seek answers from|demand answers from|want answers from|press for answers from|seek clarity from|seek an account from|"
        "demand an account from|demand an explanation of|seek clarification from|ask for clarification from",
        need="about|over|on",
        close=True,
        requires="object|from",
        toward="country",
        doer="country",
        mode="investigate",
        contexts=("diplomatic",),
        avoid="police|detectives|suspect|suspects|court|bill|voters|students",
    ),
)

REFUSING: tuple[Frame, ...] = (
    Frame(
        "retract",
        K.STATEMENT,
        P.REJECT,
        TOWARD,
        "Ghana retracted its apology to Togo.",
        "Ghana retracted its wheels over Togo.",
        verbs="retract|withdraw|take back|rescind|revoke|renege on|go back on|backtrack on|row back on|walk back",
        need="apology|offer|promise|pledge|support|invitation|consent|endorsement|backing|commitment|assurance|undertaking|word",
        close=True,
        requires="to|object|for|of",
        toward="country",
        doer="country",
        contexts=("diplomatic",),
        avoid="troops|forces|not|never|funding|air|military|financial|bid|player|" + NOT_STATES,
    ),
    Frame(
        "no-truth-in",
        K.STATEMENT,
        P.REJECT,
        TO_WHAT,
        "Ghana saw no truth in Togo's claims.",
        "Ghana saw no truth in the novel.",
        verbs="see|find",
        need="no|little",
        also="truth|merit|substance|basis|grounds|justification|foundation|sense",
        close=True,
        requires="object|at|of|by|for|from|about",
        toward="country",
        doer="country",
        mode="deny",
        contexts=("diplomatic",),
        avoid="court|judge|judges|novel|" + NOT_STATES,
    ),
)

UNTRUE: tuple[Frame, ...] = (
    Frame(
        "no-truth-in-it",
        K.STATEMENT,
        P.REJECT,
        TOWARD,
        "There was no truth in Togo's claims, Ghanaian Foreign Minister Shirley Botchwey said.",
        "There was no truth serum in Togo, Ghanaian Foreign Minister Shirley Botchwey said.",
        words=chains(
            "there is|there was|there were|there are",
            "no|little|not a shred of|not a grain of|not an ounce of|absolutely no|no factual|no legal",
            "truth|basis|merit|substance|foundation|evidence|justification|proof|grounds|excuse",
            "in|to|for|behind|of",
        ),
        avoid="serum|court|judge|police|doctors",
        requires="object",
        mode="deny",
        contexts=("diplomatic",),
        obliges=True,
        traits=frozenset({T.BEHIND}),
    ),
)

OPENING: tuple[Frame, ...] = (
    Frame(
        "reopen-centre",
        K.MEASURE,
        P.COOPERATE,
        {"subject": R.ACTOR, "at": R.RECIPIENT, "object": R.RECIPIENT},
        "Ghana reopened its cultural centre in Togo.",
        "Ghana reopened its cultural centre after repairs.",
        verbs="open|reopen|re-open|inaugurate|launch|set up|establish",
        need=CULTURE,
        also="centre|center|institute|office|bureau|desk|section|hub",
        close=True,
        requires="at",
        doer="country",
        contexts=("diplomatic",),
        avoid="bank|university|company|firm|investigation|repairs|shopping|data|stock",
        traits=frozenset({T.MISSION}),
    ),
    Frame(
        "close-centre",
        K.MEASURE,
        P.SANCTION,
        {"subject": R.ACTOR, "at": R.RECIPIENT, "object": R.RECIPIENT},
        "Ghana closed its cultural centre in Togo.",
        "Ghana closed its cultural centre for repairs.",
        verbs="close|close down|shut|shut down|shutter|wind up",
        need=CULTURE,
        also="centre|center|institute|office|bureau|desk|section|hub",
        close=True,
        requires="at|object|of",
        doer="country",
        contexts=("diplomatic",),
        avoid="bank|university|company|firm|repairs|shopping|data|stock|holiday|weekend",
        traits=frozenset({T.MISSION}),
    ),
)

FRAMES: tuple[Frame, ...] = (
    *AIDING,
    *SANCTIONING,
    *TURNING,
    *BLAMING,
    *BACKING,
    *ASKING,
    *REFUSING,
    *UNTRUE,
    *OPENING,
)
"""Behind the rows that know their verbs with a thing of their own."""
