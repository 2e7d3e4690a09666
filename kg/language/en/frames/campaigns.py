"""Campaigns by arms or words, pressure, tirades and refusals, and the missions and relief that go with them."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import MUTUAL, TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R
from kg.model import Status as S

THERE = {**TOWARD, "at": R.RECIPIENT}

WAR: tuple[Frame, ...] = (
    Frame(
        "campaign-against",
        K.MEASURE,
        P.ASSAULT,
        THERE,
        "Ghana began a bombing campaign against Togo in 2015.",
        "Ghana began a vaccination campaign against measles in Togo.",
        verbs="launch|begin|start|mount|open|wage|resume|renew|intensify|step up|embark on|unleash|order|initiate|expand",
        need="campaign|operation|operations|offensive|onslaught|bombardment|assault|incursion|attacks|strikes|airstrikes|shelling|raids",
        also="military|ground|air|aerial|bombing|bombardment|artillery|punitive|shelling|offensive|onslaught|assault|incursion|"
        "attacks|airstrikes|missile|drone|cross-border",
        close=True,
        requires="against|object|at|about",
        contexts=("military",),
        avoid="rescue|joint|planning|plans|could|may|team|teams|charm|diplomatic|talks|drills|exercises|verbal|legal|media|cyber|against corruption|"
        "malaria|crime|would|threatened",
    ),
    Frame(
        "make-war",
        K.MEASURE,
        P.ASSAULT,
        TOWARD,
        "Ghana has waged war on Togo since 2022.",
        "Ghana has waged war on malaria since 2022.",
        verbs=chains(
            "wage|make|unleash|launch|start", "|a|an unjust|a full-scale|all-out", "war", "on|against|in"
        ),
        requires="object|against|about|at",
        contexts=("military",),
        avoid="drugs|malaria|poverty|crime|corruption|terror|price|trade|tariff|words|each|talks",
    ),
)

THREATENING: tuple[Frame, ...] = (
    Frame(
        "vow-attacks",
        K.STATEMENT,
        P.THREATEN,
        {**THERE, "about": R.RECIPIENT},
        "Ghana vowed cross-border attacks on militants in Togo.",
        "Ghana vowed cross-border trains to Togo.",
        verbs="vow|promise|threaten|swear|pledge",
        need="attacks|strikes|airstrikes|attack|retaliation|raids|incursion|invasion|reprisals|offensive|vengeance|countermeasures|retribution",
        also="on|against|in|for",
        close=True,
        requires="object|against|about|at|for",
        mode="violence",
        contexts=("military",),
        avoid="to|help|end|heart|prevent|workers|unions|storm",
    ),
)

REFUSING: tuple[Frame, ...] = (
    Frame(
        "there-are-no-talks",
        K.STATEMENT,
        P.REJECT,
        TOWARD,
        "Ghana said there could be no compromise with Togo.",
        "Ghana said there could be no water in Togo.",
        verbs=chains(
            "say|declare|insist|warn|stress|vow|state|reiterate|rule|make clear",
            "|that",
            "there would be no|there could be no|there will be no|there can be no|there was no question of|there were no plans for|"
            "there was no room for|there was no point in",
            "|further|any|direct|more|new",
            "talks|negotiations|dialogue|deal|compromise|normalisation|normalization|reconciliation|cooperation|peace|negotiating|talking",
            "with",
        ),
        requires="object|with|to",
        contexts=("diplomatic",),
        avoid="hollywood|unions|strikers",
    ),
)

SCOLDING: tuple[Frame, ...] = (
    Frame(
        "tirade",
        K.STATEMENT,
        P.ACCUSE,
        {**TOWARD, "at": R.RECIPIENT},
        "Ghana unleashed a torrent of criticism against Togo.",
        "The river unleashed a torrent of mud against a town in Togo.",
        verbs="unleash|launch|deliver|direct|aim|train|turn|vent|pour|launch into|embark on|go on|hurl|level|fire off|let loose|trade|heap|reserve",
        need="criticism|tirade|diatribe|broadside|invective|vitriol|ire|anger|fury|wrath|scorn|abuse|insults|accusations|rant|polemic|harangue|condemnation",
        close=True,
        requires="object|at|against|about|to|for",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid="crowd|crowds|demonstrators|protesters|coach|referee|rival|opposition|drew|sparked",
    ),
)

CALL_OFF = "cancel|postpone|call off|put off|scrap|shelve|delay|defer|axe|push back"

TALKS: tuple[Frame, ...] = (
    Frame(
        "call-off-consultations",
        K.MEETING,
        P.CONSULT,
        MUTUAL,
        "Kenya has cancelled consultations with Uganda that were due in May.",
        "Kenya has cancelled aid for consultations with mothers that were due in May.",
        verbs=chains(CALL_OFF, "|the|its", "|aid|trade|annual", "talks|consultations|negotiations"),
        requires="with",
        status=S.CANCELLED,
        contexts=("diplomatic",),
        avoid="visit|trip|tour|strike|about|fire|wedding|concert|match|until after",
    ),
    Frame(
        "call-off-their-talks",
        K.MEETING,
        P.CONSULT,
        MUTUAL,
        "Kenya and Uganda postponed their annual consultations.",
        "The club and the school postponed their annual concert.",
        verbs=chains(
            CALL_OFF,
            "their|the",
            "|planned|next|annual|bilateral|border|trade|political|scheduled",
            "consultations",
        ),
        requires="subject",
        weak=True,
        status=S.CANCELLED,
        contexts=("diplomatic",),
        traits=frozenset({T.OF_TWO}),
    ),
    Frame(
        "consult-somebody",
        K.MEETING,
        P.CONSULT,
        MUTUAL,
        "Prime Minister Modi consulted Volodymyr Zelensky about the grain.",
        "Prime Minister Modi consulted lawyers in Delhi about the grain.",
        verbs="consult",
        requires="object|with",
        contexts=("diplomatic",),
        avoid="lawyers|public|doctor|doctors|experts|cabinet|members|parliament|oracle|voters|unions|without|phone|telephone|not|never|maps",
    ),
)

MISSIONS: tuple[Frame, ...] = (
    Frame(
        "raise-mission",
        K.MEASURE,
        P.SUPPORT,
        THERE,
        "Ghana upgraded its consulate in Lome to an embassy.",
        "Ghana upgraded the lifts of its embassy in Lome.",
        verbs="upgrade|elevate|raise|promote|turn|convert",
        need="mission|consulate|office|representation|bureau|section|legation",
        also="to|into",
        close=True,
        contexts=("diplomatic",),
        avoid="security|alert|concerns|money|questions|lifts|flag|funds|issue|level",
        traits=frozenset({T.MISSION}),
    ),
)

RELIEF: tuple[Frame, ...] = (
    Frame(
        "hand-out-relief",
        K.MEASURE,
        P.AID,
        {**THERE, "help": R.RECIPIENT},
        "The World Food Programme handed out rations in Togo.",
        "The coach handed out medals in Togo.",
        verbs="distribute|hand out|airdrop|air-drop|parachute|drop|truck in|dole out",
        need="food|aid|rations|supplies|blankets|tents|medicine|medicines|vaccines|parcels|relief|wheat|rice|flour|maize|kits|grain|water",
        close=True,
        requires="subject",
        contexts=("human_security",),
        avoid="medals|leaflets|weapons|bombs|charges|voters",
    ),
)

FIRST: tuple[Frame, ...] = (*THREATENING, *REFUSING, *TALKS, *RELIEF)
FRAMES: tuple[Frame, ...] = (*SCOLDING, *WAR, *MISSIONS)
