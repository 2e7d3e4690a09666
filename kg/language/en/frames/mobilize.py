"""Material conflict: MOBILIZE."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R
from kg.model import Status as S

ARMED = (
    "infantry|infantrymen|regiment|regiments|gunners|conscripts|howitzers|gunboat|gunboats|commandos|corvette|corvettes|troops|soldiers|warship|warships|forces|army|tanks|missile|missiles|fighter|jets|aircraft|reservists|navy|destroyer|frigate|"
    "marines|bombers|battalion|battalions|brigade|carrier|submarine|artillery|rocket|rockets|militia|paratroopers|drones|"
    "vehicles|armour|armor|armoured|armored|convoy|convoys|hardware|batteries|launchers|units|unit|fleet|garrison|defences|defenses|alert|squadron|gunships|helicopters|submarines|torpedo|satellite|warplanes|police|armour|commandos|"
    "divisions|regiment|regiments|brigades|frigates|destroyers|howitzers|corvettes|gunboats|battlegroup|battlegroups|minesweepers|f-16s|f-35s|"
    "reinforcements|bomber|cruiser|cruisers|flotilla|patrol|warheads|nukes|conscripts|icbm|interceptors|standby|stand-by"
)

MANY = "two|three|four|five|six|seven|eight|ten|several"
DAYS_OF = chains("order|hold|stage|conduct|launch|begin|start", MANY, "days|weeks", "of")
"""How long a drill lasts, between its verb and its noun."""
NEAR = {**TOWARD, "near": R.RECIPIENT}
LINED_UP = {
    "subject": R.ACTOR,
    "object": R.RECIPIENT,
    "at": R.RECIPIENT,
    "with": R.RECIPIENT,
    "to": R.RECIPIENT,
    "of": R.RECIPIENT,
    "near": R.RECIPIENT,
}
SHIPS = (
    "warship|warships|destroyer|destroyers|frigate|frigates|carrier|carriers|submarine|submarines|corvette|corvettes|fleet|flotilla|"
    "gunboat|gunboats|cruiser|cruisers|squadron"
)
PLANES = "bomber|bombers|fighter|fighters|jet|jets|warplane|warplanes|drone|drones|squadron"
SOLDIERS = (
    "troops|soldiers|forces|army|tanks|convoy|marines|paratroopers|battalion|brigade|armour|armor|units|commandos|reinforcements|infantry|infantrymen|"
    "regiment|regiments|artillery|howitzers|battalions|brigades|gunners|conscripts|paramilitaries|militiamen"
)

NO_FORCES_MOVED = (
    "bombed|struck|hit|shelled|attacked|destroyed|targeted|pounded|attaches|attachés|attache|attaché|killing|killed|aid|at|into|out|peacekeepers|back|home|withdraw|withdrew|killed|observers|relief|rescue|condolences|bill|cable|cables|telegram|telegrams|letter|letters|message|messages|greetings|"
    "humanitarian|bars|jail|prison|trial|satellite|demining|train|claims|ties|arrested|investigation|peacekeeping|hospital|prices|league|club|ministry|company"
)
"""Words beside which forces are not moved, or do more than that."""

MOVES: tuple[Frame, ...] = (
    Frame(
        "drills-near",
        K.MEASURE,
        P.MOBILIZE,
        NEAR,
        "Ghana ordered surprise naval exercises off Togo.",
        "Ghana ordered fire drills near the school.",
        verbs="order|hold|stage|conduct|launch|begin|start|" + DAYS_OF,
        need="drills|exercises|manoeuvres|maneuvers|checks|inspection|games",
        also="near|off|around|along|snap|surprise|border|frontier",
        close=True,
        requires="subject",
        contexts=("military",),
        avoid="joint|jointly|together|with|school|earthquake|evacuation|multinational|rescue|annual",
        traits=frozenset({T.DRILL}),
    ),
    Frame(
        "drills-announced",
        K.MEASURE,
        P.MOBILIZE,
        NEAR,
        "Ghana announced four days of naval exercises off Togo.",
        "Ghana announced four days of joint exercises with Togo.",
        verbs="announce|" + chains("announce", MANY, "days|weeks", "of"),
        need="drills|exercises|manoeuvres|maneuvers",
        also="near|off|around|along|live|live-fire|border|naval|military|missile|fire|strait|waters",
        close=True,
        requires="subject",
        status=S.PLANNED,
        contexts=("military",),
        avoid="joint|jointly|together|with|school|earthquake|evacuation|multinational|rescue|annual|end|had|has|postponed|"
        "suspension|resumption|freeze|cancelled",
        traits=frozenset({T.DRILL}),
    ),
    Frame(
        "drill",
        K.MEASURE,
        P.COOPERATE,
        {"subject": R.ACTOR, "with": R.RECIPIENT, "between": R.ACTOR},
        "Ghana and Togo held naval drills.",
        "Ghana and Togo held fire drills.",
        verbs="hold|conduct|stage|begin|launch|start|carry out|kick off|resume|wrap up|conclude|complete|run|mount",
        need="drills|drill|exercises|exercise|manoeuvres|maneuvers|games",
        also="military|naval|live|scale|air|army|navy|missile|nuclear|combat|troops|soldiers|artillery|amphibious|warships|"
        "war|large-scale|snap|strategic|tank|airborne|near|off|around|border|surprise|firing|defence|anti-submarine|multinational",
        close=True,
        requires="subject|between",
        contexts=("military",),
        traits=frozenset({T.JOINT_DRILL}),
        avoid="spelling|school|earthquake|evacuation|rescue|band|disaster|emergency|balloting|olympic|asian|commonwealth|opening",
    ),
    Frame(
        "more-presence",
        K.MEASURE,
        P.MOBILIZE,
        NEAR,
        "Ghana increased its military presence on the border with Togo.",
        "Ghana increased its share of the market in Togo.",
        verbs="increase|boost|strengthen|step up|expand|reinforce|beef up|bolster|raise|double|triple|intensify|build up|augment|"
        "heighten|tighten",
        need="presence|readiness|patrols|sorties|overflights|garrison|deployment|deployments|contingent|surveillance|troops|troop|soldiers|guards|force|forces|"
        "battlegroup|outposts|security",
        also="around|along|off|near|over|air|aerial|coastguard|contingent|garrison|force|forces|military|troop|troops|naval|army|soldiers|navy|border|frontier|nato|guards|warships|maritime|battlegroup|outposts",
        close=True,
        requires="subject",
        contexts=("military",),
        avoid="police|security forces|sales|work|labour|labor|withdraw|market|withdrawal|aid|joint|cooperation|peacekeeping|peacekeepers|drugs|smuggling|ties|talks|pay|rights",
    ),
    Frame(
        "arms-forward",
        K.MEASURE,
        P.MOBILIZE,
        NEAR,
        "Ghana stationed nuclear weapons in Togo.",
        "Ghana stationed ushers with heavy bags in Togo.",
        verbs="station|deploy|move|base|position|install|redeploy|bring|mass|amass|concentrate|pile up",
        need="weapons|weaponry|warheads|armour|armor|artillery|hardware|equipment|reinforcements",
        also="nuclear|heavy|tactical|border|frontier|near|up|advanced|offensive|strategic",
        close=True,
        requires="subject",
        contexts=("military",),
        avoid="aid|ban|treaty|out|back|away|withdraw|home|to account",
    ),
    Frame(
        "order-to-sea",
        K.MEASURE,
        P.MOBILIZE,
        NEAR,
        "Ghana ordered an aircraft carrier to the Gulf of Oman.",
        "Ghana ordered an aircraft carrier from Togo.",
        verbs="order|direct|redirect|divert|despatch|dispatch|send|sail|steam",
        need=SHIPS + "|surveillance|plane|aircraft|" + PLANES,
        also="to|toward|towards|into|off",
        close=True,
        requires="subject",
        contexts=("military",),
        avoid="aid|relief|rescue|from|home|back|leave|out|evacuate|evacuation|humanitarian|cargo|scrap|peacekeepers|killed|condolences|help|medicine|medicines|medical|food|supplies|blankets|tents|doses|vaccines|oxygen|doctors|firefighting|tonnes",
    ),
    Frame(
        "warships-head",
        K.MEASURE,
        P.MOBILIZE,
        {"subject": R.ACTOR, "object": R.RECIPIENT, "near": R.RECIPIENT},
        "Three Ghanaian destroyers are heading to waters off Togo.",
        "Three Ghanaian yachts are heading to waters off Togo.",
        verbs="head to|head for|head toward|head towards|steam to|steam toward|steam towards|sail to|sail toward|sail towards|arrive off|"
        "take up position off|take up positions off|gather off|move toward|move towards|patrol off",
        lead=SHIPS + "|navy",
        requires="subject",
        contexts=("military",),
        avoid="port|visit|home|aid|relief|minister|president|rescue|museum|scrap|joint",
    ),
    Frame(
        "troops-set-out",
        K.MEASURE,
        P.MOBILIZE,
        {"subject": R.ACTOR, "object": R.RECIPIENT, "to": R.RECIPIENT},
        "Ghanaian warships sailed for the coast of Togo on Monday.",
        "Ghanaian dancers sailed for the coast of Togo on Monday.",
        verbs="sail for|set sail for|set sail|ship out to|embark for|sail",
        lead="soldiers|troops|marines|paratroopers|battalion|brigade|regiment|force|fleet|flotilla|commandos|"
        + SHIPS,
        requires="subject",
        contexts=("military",),
        avoid="home|back|peacekeepers|aid|relief|rescue|evacuate|evacuated|wounded|port|visit|exercise|exercises|joint",
    ),
    Frame(
        "troops-move-up",
        K.MEASURE,
        P.MOBILIZE,
        LINED_UP,
        "Thousands of Ghanaian soldiers poured towards the border with Togo.",
        "Thousands of Ghanaian pilgrims poured towards the border with Togo.",
        verbs=chains(
            "pour|rumble|roll|stream|move|advance|race|march|head|rush", "toward|towards|up to|closer to"
        )
        + "|head for|head to|deploy to|deploy in|deploy near|deploy along|deploy on|deploy by air to|mass on|mass along|mass near|mass at|gather on|gather along|"
        "gather near|dig in along|dig in near|line up along",
        lead=SOLDIERS + "|vehicles|guards",
        requires="subject",
        contexts=("military",),
        avoid="training|exercise|exercises|drills|joint|protesters|protest|retreat|home|back|peacekeepers|aid|captured|killed|attack|rebels|militants|capital|victory",
    ),
    Frame(
        "show-arms",
        K.MEASURE,
        P.MOBILIZE,
        {"subject": R.ACTOR},
        "Ghana showed off new missiles at a parade in Accra.",
        "Ghana showed off new buses at a parade in Accra.",
        verbs="show off|display|unveil|exhibit|parade|roll out",
        need="missile|missiles|tanks|weapons|drones|rockets|warheads",
        also="parade|march|anniversary",
        requires="subject",
        doer="country",
        contexts=("military",),
        avoid="fair|museum|model",
    ),
    Frame(
        "launch-noun",
        K.MEASURE,
        P.MOBILIZE,
        {"subject": R.ACTOR},
        "Ghana's launch of a ballistic missile on Monday angered Togo.",
        "Ghana's launch of a stamp on Monday angered Togo.",
        nouns="launch of|test of|testing of|firing of|test-firing of",
        need="missile|missiles|spy|ballistic|rocket|rockets|nuclear|projectile|warhead",
        close=True,
        requires="subject",
        dated=True,
        contexts=("military",),
        avoid="talks|condemned|condemn|condemning|after|since|if",
    ),
    Frame(
        "cross-the-border",
        K.MEASURE,
        P.MOBILIZE,
        LINED_UP,
        "Ghanaian soldiers crossed the border into Togo.",
        "Ghanaian pilgrims crossed the border into Togo.",
        verbs="cross into|cross the border into|cross the frontier into|cross the border with|cross the demarcation line with|"
        "cross the military demarcation line with|move into|enter",
        lead=SOLDIERS + "|patrol|police|vehicles",
        toward="country",
        requires="object|at",
        contexts=("military",),
        avoid="captured|seized|attack|attacked|killed|killing|fighting|town|city|village|villages|rebels|militants|fighters|gunmen|"
        "insurgents|guerrillas|airspace|waters|talks|war|fled|fleeing|deserters|race|final|agreement|peacekeepers|aid",
    ),
    Frame(
        "declare-mobilisation",
        K.MEASURE,
        P.MOBILIZE,
        {"subject": R.ACTOR, "against": R.RECIPIENT},
        "Ghana declared a partial mobilisation on Monday.",
        "Ghana declared a mobilisation of savings on Monday.",
        verbs=chains(
            "declare|order|announce|begin|decree|proclaim",
            "a|",
            "partial|general|full|new|national",
            "mobilisation|mobilization|call-up",
        ),
        contexts=("military",),
        avoid="savings|resources|funds|revenue|strike|union",
    ),
    Frame(
        "naval-mission",
        K.MEASURE,
        P.MOBILIZE,
        {"subject": R.ACTOR, "against": R.RECIPIENT, "to": R.RECIPIENT},
        "Ghana launched a naval mission in the Gulf of Oman.",
        "Ghana launched a trade mission in the Gulf of Oman.",
        verbs="launch|start|begin|approve|extend",
        need="mission|operation",
        also="naval|maritime|escort|patrol|undersea|cables|shipping|airspace",
        close=True,
        requires="subject",
        contexts=("military",),
        avoid="trade|rescue|joint|against|search|evacuation|fact-finding|peace",
    ),
    Frame(
        "open-base",
        K.MEASURE,
        P.MOBILIZE,
        {"subject": R.ACTOR},
        "Ghana built a military base in Togo.",
        "Ghana built a customer base in Togo.",
        verbs="build|set up|open|establish|construct",
        need="base|bases|outpost|outposts|airbase|garrison|airstrip",
        also="military|naval|air|army|navy|drone|aircraft|forward|airbase|garrison|troops",
        close=True,
        requires="subject",
        doer="country",
        contexts=("military",),
        avoid="customer|data|tax|training|plan|talks|deny|denied|no|club|fan|rebuilt|ceremony|to|access",
    ),
    Frame(
        "ready-force",
        K.MEASURE,
        P.MOBILIZE,
        TOWARD,
        "ECOWAS activated its standby force for Togo.",
        "ECOWAS activated its alarm system in Togo.",
        verbs="activate|ready|assemble|muster|raise|form",
        need="standby|reserves|intervention|expeditionary|reaction|reservists",
        also="force|forces|troops|reserves|reservists|brigade",
        close=True,
        requires="subject",
        contexts=("military",),
        avoid="bank|currency|foreign",
    ),
    Frame(
        "deployment-begins",
        K.MEASURE,
        P.MOBILIZE,
        {
            "of": R.ACTOR,
            "by": R.ACTOR,
            "subject": R.ACTOR,
            "to": R.RECIPIENT,
            "with": R.RECIPIENT,
            "near": R.RECIPIENT,
        },
        "The deployment of Ghanaian police to Togo began on Tuesday.",
        "The deployment of Ghanaian buses to Togo began on Tuesday.",
        nouns="deployment of|dispatch of|build-up of|buildup of|massing of|stationing of|mobilisation of|mobilization of",
        need="troops|soldiers|forces|police|warships|marines|tanks|jets|missiles|paratroopers|army|navy|armour|armor|reservists",
        also="began|begins|started|starts|completed|alarmed|angered|worried|continues|continued|raised|prompted|drew",
        requires="of",
        contexts=("military",),
        avoid="peacekeepers|observers|urged|demanded|if|may|could|would|possible|planned|against|oppose|opposed",
    ),
)
"""How a force shows itself: drills, more of it, a new base, ships under way."""

FIRST: tuple[Frame, ...] = (
    *MOVES,
    Frame(
        "order-deployment",
        K.MEASURE,
        P.MOBILIZE,
        {"subject": R.ACTOR, "to": R.RECIPIENT, "against": R.RECIPIENT, "near": R.RECIPIENT},
        "ECOWAS ordered the immediate activation of its standby force against the junta in Togo.",
        "ECOWAS ordered the immediate activation of its website.",
        verbs=chains(
            "order|authorise|authorize|direct|approve|announce",
            "the|an|a",
            "|immediate|rapid|full|urgent|partial|general",
            "deployment|activation|mobilisation|mobilization|redeployment|dispatch",
            "of",
        ),
        requires="subject",
        need=ARMED + "|reserves",
        avoid="peacekeepers|observers|officers|police|help|earthquake|floods|polls|election|elections",
        contexts=("military",),
    ),
    Frame(
        "call-off-deployment",
        K.MEASURE,
        P.MOBILIZE,
        {"subject": R.ACTOR, "to": R.RECIPIENT},
        "Togo called off the deployment of police to Mali.",
        "Togo called off the deployment of buses to its schools.",
        verbs=chains(
            "call off|cancel|put off|postpone|shelve|delay|scrap|suspend|halt|abandon|freeze",
            "|a|its|the|his|their|any",
            "|planned|police|troop|naval|military|further",
            "deployment|dispatch",
        ),
        requires="subject",
        need="troops|soldiers|forces|police|warships|marines|tanks|jets|missiles|paratroopers|peacekeepers|officers|troop|"
        "warship|frigate|battalion|contingent|reservists|military|naval|brigade|helicopters",
        status=S.CANCELLED,
        contexts=("military",),
        avoid="urged|demanded|if",
    ),
    Frame(
        "mandate-force",
        K.MEASURE,
        P.MOBILIZE,
        {"subject": R.ACTOR, "for": R.RECIPIENT, "to": R.RECIPIENT, "at": R.RECIPIENT},
        "The Security Council authorised a force of 7,000 peacekeepers for Togo.",
        "The Security Council authorised a study of 7,000 villages in Togo.",
        verbs="authorise|authorize|mandate|approve",
        need="peacekeepers|peacekeeping",
        close=True,
        doer="organization",
        contexts=("peacekeeping",),
        avoid="extension|withdrawal|budget",
    ),
)
"""Before what else is authorised: texts and aid."""

MOBILIZATIONS: tuple[Frame, ...] = (
    Frame(
        "mobilize",
        K.MEASURE,
        P.MOBILIZE,
        TOWARD,
        "Finland deployed soldiers near the border with Russia.",
        "The parachute deployed.",
        verbs="ready|muster|marshal|deploy|mobilise|mobilize|send|dispatch|despatch|station|mass|amass|test-fire|test-fire|fire|launch|put on alert|scramble|"
        "reinforce|strengthen|beef up|bolster|call up|rush|position|sail|build up|test|place|put|redeploy|"
        "increase|concentrate|bring|step up|double|divert|redirect|despatch",
        words="test-fired|test-fires|test fired|test-firing|redeployed",
        need=ARMED,
        avoid=NO_FORCES_MOVED,
        contexts=("military",),
    ),
    Frame(
        "order-forces",
        K.MEASURE,
        P.MOBILIZE,
        TOWARD,
        "Finland ordered its artillery toward Estonia.",
        "Finland ordered lunch for Estonia.",
        verbs="order|move",
        need=ARMED,
        avoid=NO_FORCES_MOVED,
        contexts=("military",),
        traits=frozenset({T.ORDERS}),
    ),
    Frame(
        "deployed",
        K.MEASURE,
        P.MOBILIZE,
        {"object": R.ACTOR, "subject": R.ACTOR, "to": R.RECIPIENT, "with": R.RECIPIENT, "near": R.RECIPIENT},
        "A French aircraft carrier was sent to Lebanon.",
        "The letter was sent to Lebanon.",
        passives=chains(
            "was|were|been|be|being",
            "deployed|sent|stationed|dispatched|despatched|massed|moved|put on alert|placed on alert|"
            "mobilised|mobilized|called up|redeployed",
        )
        + "|"
        + chains(
            "was|were|been|be|being",
            "put|placed",
            "on",
            "high|full|combat|full combat|heightened|maximum",
            "alert",
        ),
        need=ARMED,
        contexts=("military",),
        avoid="peacekeepers|letter|aid|relief|rescue|home|back|observers",
    ),
    Frame(
        "alert",
        K.MEASURE,
        P.MOBILIZE,
        TOWARD,
        "Greece put its navy on alert in the Aegean.",
        "He was on alert for bargains.",
        verbs=chains(
            "put|place",
            "|its|the|all",
            "troops|forces|army|navy|air force|military",
            "on",
            "|high|full",
            "alert",
        )
        + "|order a general mobilisation|order a general mobilization|order general mobilisation|declare general mobilisation|"
        "raise its alert level|hold military exercises near|hold drills near|hold war games near|stage military drills near|"
        "hold military drills near|hold military exercises off|conduct live-fire drills near|hold live-fire drills near|"
        "hold live-fire drills off|sail a warship through|stage military drills around|hold drills around|"
        "hold military exercises around|hold military drills around|conduct military drills around|cross the median line",
        contexts=("military",),
    ),
    Frame(
        "fired-into-sea",
        K.MEASURE,
        P.MOBILIZE,
        {"subject": R.ACTOR},
        "Ghana fired two ballistic missiles into the sea.",
        "Ghana fired two coaches off its payroll.",
        verbs=chains(
            "fire|launch",
            "|a|two|several",
            "|ballistic|short-range ballistic|cruise",
            "missile|missiles|projectiles",
            "into the sea|toward the sea|towards the sea",
        ),
        contexts=("military",),
        avoid="ships|vessels",
    ),
)

LATE: tuple[Frame, ...] = (
    Frame(
        "provide-contingent",
        K.MEASURE,
        P.MOBILIZE,
        {"subject": R.ACTOR, "to": R.RECIPIENT, "for": R.RECIPIENT, "at": R.RECIPIENT},
        "Ghana contributed a battalion of soldiers to the force in Togo.",
        "Ghana contributed a battalion of nurses to the clinic in Togo.",
        verbs="provide|contribute|commit|supply",
        need="troops|soldiers|contingent|contingents|battalion|battalions|brigade|gendarmes",
        close=True,
        requires="to|for|at",
        contexts=("military",),
        avoid="training|aid|food|uniforms|equipment|weapons|fans|doctors|nurses|medical",
    ),
    Frame(
        "warning-shots",
        K.MEASURE,
        P.MOBILIZE,
        TOWARD,
        "Ghanaian planes fired warning shots near the border of Togo.",
        "Ghanaian police fired warning shots at rioters.",
        verbs="fire warning shots|fire a warning shot|fire flares",
        lead="planes|jets|plane|jet|troops|soldiers|navy|guards|ship|ships|vessel|vessels|warship|warships|army|forces|frigate|helicopter|helicopters",
        contexts=("military",),
        avoid="police|crowd|crowds|protesters|rioters|demonstrators",
    ),
    Frame(
        "boats-into",
        K.MEASURE,
        P.MOBILIZE,
        TOWARD,
        "Togo sent two coast guard boats into disputed waters.",
        "Togo sent two boats of fish to market.",
        verbs="send|dispatch|despatch|order|deploy",
        need="boats|ships|warships|vessels|frigates|jets|aircraft|troops|tanks|gunboats|destroyers|planes",
        also="waters|border|frontier|zone|coast",
        close=True,
        requires="subject",
        contexts=("military",),
        avoid="fish|aid|relief|food|rescue|market|home|back|out|leave",
    ),
)
"""After what else is sent: aid, envoys and letters."""
