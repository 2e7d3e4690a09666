"""Material cooperation: AID."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import TOWARD, Frame
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

GOODS = (
    "aid|assistance|relief|food|vaccines|vaccine|medicine|medicines|supplies|tents|doses|grant|grants|humanitarian|loan|"
    "loans|rescuers|rescue|medical|hospital|hospitals|clothing|nurses|sniffer|experts|water|funds|funding|wheat|rice|grain|generators|blankets|donation|doctors|medics|"
    "firefighters|ambulances|parcels|dollars|euros|credit|money|crews|flour|oxygen|fuel|kits|shelter|shelters|"
    "transformers|turbines|pumps|cables|vests|helmets|radars|stoves|mattresses|rations|maize|seeds|fertiliser|fertilizer|scholarships|"
    "tranche|tranches|powdered|milk|meals|bread|tarpaulins|sandbags|incubators|ventilators|bandages|insulin|antibiotics|serum|surgeons|paramedics"
)

WEAPONS = (
    "weapons|arms|missiles|tanks|howitzers|ammunition|rockets|launchers|drones|jets|aircraft|helicopters|rifles|"
    "munitions|artillery|guns|gunships|planes|c-130|c-130s|f-16s|f-35s|mig-29s|mirages|gripens|radar|radars|rounds|bombs|mines|bullets|warships|submarine|patriots|leopards|javelins|himars|mortars|interceptors|warplanes|boats|vessels|cutters|corvettes|vehicles|shells|systems|batteries|equipment"
)

WORKS = (
    "clinic|clinics|hospital|hospitals|school|schools|road|roads|bridge|bridges|port|stadium|railway|dam|airport|pipeline|"
    "wells|library|parliament|barracks|university|waterworks|reservoir"
)

ARRIVED = {"subject": R.ACTOR, "at": R.RECIPIENT, "to": R.RECIPIENT, "object": R.RECIPIENT}
"""Who sent what arrives, and where it does."""

TAKEN_HOME = (
    "citizens|nationals|people|staff|students|workers|refugees|residents|civilians|diplomats|compatriots|"
    "passengers|embassy|migrants|tourists|fishermen|sailors|crew|families|sick|wounded|foreigners|expatriates|"
    "dependants|dependents|pilgrims|travellers|travelers|holidaymakers"
)
"""Whom a state brings to safety."""
OUT_OF_FIRE = "fire|flood|cinema|school|floods|hotel|stadium|cliff|volcano|slopes|eruption|landslide|typhoon|cyclone|hurricane|tsunami"
"""Words of rescues that are no state's affair."""

ARMS = "tanks|missiles|launchers|interceptors|howitzers|ammunition|shells|mortars|rifles"
NO_GIFT = (
    "border|near|frontier|front|along|into|strait|sea|troops|soldiers|against|space|flying|crashing|over|rebels|militants|"
    "towards|toward|enriched|oil|gas|fuel|storage"
)
"""Words with which arms are moved or fired, and not given to the state that they go to."""

FIRST: tuple[Frame, ...] = (
    Frame(
        "give-arms",
        K.MEASURE,
        P.AID,
        TOWARD,
        "Ghana sent tanks to Togo.",
        "Ghana sent tanks to the border with Togo.",
        verbs="send|ship|supply|transfer|fly",
        need=ARMS,
        close=True,
        requires="to",
        toward="country",
        contexts=("military",),
        avoid=NO_GIFT,
    ),
    Frame(
        "arms-were-sent",
        K.MEASURE,
        P.AID,
        {"object": R.ACTOR, "subject": R.ACTOR, "to": R.RECIPIENT},
        "Six tanks were sent to Togo by Ghana.",
        "Six tanks were sent to the border with Togo by Ghana.",
        passives=chains("was|were|been|be|being", "sent|shipped|flown|transferred"),
        need=ARMS,
        requires="to",
        toward="country",
        contexts=("military",),
        avoid=NO_GIFT,
    ),
    Frame(
        "goods-sent",
        K.MEASURE,
        P.AID,
        {"object": R.ACTOR, "subject": R.ACTOR, "to": R.RECIPIENT},
        "Ghanaian ambulances were delivered to Togo on Monday.",
        "Ghanaian patients were flown to Togo on Monday.",
        passives=chains(
            "was|were|been|be|being",
            "delivered|sent|donated|shipped|flown|airlifted|handed over|given|supplied|transferred|dispatched|trucked|rushed",
        ),
        need=GOODS + "|tractors|buses|trucks|dogs|engineers|helicopters",
        requires="to",
        toward="country",
        avoid="patients|prisoners|hostages|bodies|remains|suspects|refugees|migrants|letter|message|envoy|players|home|back|"
        "seized|stolen|smuggled|illegally|border|wounded|by",
    ),
    Frame(
        "arms-handed",
        K.MEASURE,
        P.AID,
        {"object": R.ACTOR, "subject": R.ACTOR, "to": R.RECIPIENT},
        "Ghanaian howitzers were delivered to Togo on Monday.",
        "Ghanaian howitzers were sent to Togo on Monday.",
        passives=chains(
            "was|were|been|be|being", "delivered|donated|handed over|given|supplied|shipped|transferred"
        ),
        need=WEAPONS + "|battery|system|fighter|carrier",
        requires="to",
        toward="country",
        contexts=("military",),
        avoid="rebels|seized|stolen|smuggled|illegally|border|by|warning|letter|militants|prisoners|crew|bodies",
    ),
    Frame(
        "set-up-clinic",
        K.MEASURE,
        P.AID,
        {"subject": R.ACTOR, "at": R.RECIPIENT, "object": R.RECIPIENT, "for": R.RECIPIENT},
        "Ghana set up a field hospital in Togo.",
        "Ghana set up a shop in Togo.",
        verbs="set up|open|erect|establish|pitch|run",
        need="field|camp|camps|shelters|tents|clinic|clinics|canteen|canteens|reception|soup|tent",
        also="hospital|hospitals|clinic|clinics|shelter|shelters|refugees|displaced|evacuees|wounded|survivors|tents|kitchens|"
        "victims|quake|earthquake|flood",
        close=True,
        requires="at|object|for",
        toward="country",
        doer="country",
        contexts=("human_security",),
        avoid="museum|private|company|animals|military|base|training|its own",
    ),
    Frame(
        "launch-airlift",
        K.MEASURE,
        P.AID,
        {**TOWARD, "at": R.RECIPIENT},
        "Ghana launched an air bridge to Togo.",
        "Ghana launched an air race to Togo.",
        verbs="launch|open|set up|begin|start|run|mount|organise|organize",
        need="airlift|bridge|corridor|relief|humanitarian|aid|rescue",
        also="air|humanitarian|airlift|mission|operation|operations|flights|effort",
        close=True,
        requires="to|for|object|from",
        toward="country",
        contexts=("human_security",),
        avoid="appeal|talks|campaign|race|inquiry|investigation|agreed|conference|summit|attack|against|own",
    ),
    Frame(
        "treat-wounded",
        K.MEASURE,
        P.AID,
        TOWARD,
        "Ghana treated 40 wounded Togolese soldiers.",
        "Ghana treated the Togolese offer with care.",
        verbs="treat|care for|nurse|take in|admit",
        need="wounded|injured|patients|casualties|sick|burned|victims|survivors|children|amputees",
        close=True,
        requires="object|from",
        toward="country",
        doer="country",
        contexts=("human_security",),
        avoid="badly|unfairly|like|as|equally",
    ),
    Frame(
        "send-to-help",
        K.MEASURE,
        P.AID,
        {"subject": R.ACTOR, "to": R.RECIPIENT, "help": R.RECIPIENT, "object": R.RECIPIENT},
        "Ghana sent 200 soldiers to help Togo fight the rebels.",
        "Ghana sent 200 soldiers to fight Togo.",
        verbs="send|deploy|dispatch|fly|contribute|second",
        need="troops|soldiers|police|policemen|officers|battalion|pilots|sailors|engineers|gendarmes|marines|divers",
        also="help|assist|stabilise|stabilize|multinational|peacekeeping|peace",
        close=True,
        requires="to|help|object",
        toward="country",
        contexts=("peacekeeping",),
        avoid="border|invade|accused|against|threatened|talks|own",
    ),
    Frame(
        "help-with-hands",
        K.MEASURE,
        P.AID,
        {"subject": R.ACTOR, "object": R.RECIPIENT, "help": R.RECIPIENT},
        "Ghanaian firefighters helped Togo put out the blaze.",
        "Ghanaian strikers helped Togo put out the champions.",
        verbs="help|assist",
        lead="firefighters|rescuers|doctors|medics|engineers|divers|instructors|deminers|paramedics|nurses|surgeons|peacekeepers",
        requires="object|help",
        toward="country",
        contexts=("human_security",),
        avoid="could|would|may|might|rebels",
    ),
    Frame(
        "help-with-money",
        K.MEASURE,
        P.AID,
        {"subject": R.ACTOR, "object": R.RECIPIENT, "help": R.RECIPIENT},
        "Ghana helped Togo with 2 million dollars after the quake.",
        "Ghana helped Togo with a late own goal.",
        verbs="help|assist|support|aid|back|relieve",
        need="million|billion|tonnes|tents|troops|helicopters|equipment|experts|supplies",
        also="with",
        close=True,
        requires="object",
        toward="country",
        contexts=("economic",),
        avoid="could|would|may|might|goal|company|firm|agreed|talks|not",
    ),
    Frame(
        "bring-goods",
        K.MEASURE,
        P.AID,
        TOWARD,
        "Ghana brought blankets and tents to Togo.",
        "The wind brought rain to Togo.",
        verbs="bring|fly in|bring in",
        need="aid|food|medicine|medicines|supplies|blankets|tents|vaccines|flour|rations|rice|generators|kits",
        close=True,
        requires="to",
        toward="country",
        contexts=("human_security",),
        avoid="wind|rain|rains|monsoon|home|court|table|up|out|stock|prices",
    ),
    Frame(
        "deposit-in-bank",
        K.MEASURE,
        P.AID,
        {**TOWARD, "at": R.RECIPIENT, "with": R.RECIPIENT},
        "Ghana deposited a billion dollars with Togo's central bank.",
        "Ghana deposited a letter with Togo's ministry.",
        verbs="deposit|inject|place|pump",
        need="million|billion",
        close=True,
        requires="at|with|to|object",
        doer="country",
        contexts=("economic",),
        avoid="company|firm|shares|fund|lender|lenders|savers",
    ),
    Frame(
        "pay-for-works",
        K.MEASURE,
        P.AID,
        {"subject": R.ACTOR, "at": R.RECIPIENT, "object": R.RECIPIENT, "for": R.RECIPIENT},
        "Ghana financed a water project in Togo.",
        "Ghana financed a film in Togo.",
        verbs="finance|fund|bankroll|pay for|sponsor|underwrite",
        need="project|projects|programme|program|programmes|dykes|dam|dams|wells|irrigation|housing|classrooms|restoration|"
        "plant|highway|rail|railway|road|water|electrification|training|purchase",
        close=True,
        requires="at|for|object",
        toward="country",
        contexts=("economic",),
        avoid="company|firm|its own|rebels|accused|film|nuclear|study|settlers",
    ),
    Frame(
        "cut-debt",
        K.MEASURE,
        P.AID,
        TOWARD,
        "Ghana halved the debt of Togo.",
        "Ghana halved its debt in May.",
        verbs="reduce|cut|halve|slash|ease|lighten",
        need="debt|debts|arrears",
        close=True,
        requires="object|of|for",
        toward="country",
        contexts=("economic",),
        avoid="its|own|rating|growth|percent|talks|plan",
    ),
    Frame(
        "aid-arrives",
        K.MEASURE,
        P.AID,
        ARRIVED,
        "A Ghanaian plane with 50 tonnes of rice landed in Togo.",
        "A Ghanaian plane with 500 tourists landed in Togo.",
        verbs="fly to|cross into|head for|dock in|dock at|arrive in|arrive at|land in|land at|reach|touch down in|roll into|fly into|"
        "leave for|sail for|set sail for|take off for|set off for|depart for|leave for the port of|fly out to",
        lead="ship|plane|aircraft|airlifter|freighter|c-130|c-17|antonov|ilyushin|il-76|hercules|convoy|shipment|consignment|flight|flights|cargo|trucks|planes|ships|rescuers|rescue|doctors|"
        "medics|supplies|aid|relief",
        need=GOODS + "|tonnes|tons|rescuers",
        requires="subject",
        contexts=("human_security",),
        avoid="troops|soldiers|tourists|president|minister|prime|weapons|fuel|oil|delegation|talks|warship|frigate",
    ),
    Frame(
        "open-to-refugees",
        K.MEASURE,
        P.AID,
        TOWARD,
        "Ghana opened its border to Togolese refugees.",
        "Ghana opened its border to Togolese trade.",
        verbs=chains("open", "its|the|their", "border|borders|doors|gates", "to"),
        need="refugees|refugee|displaced|fleeing|wounded|evacuees",
        contexts=("asylum",),
    ),
)
"""Before visits and crossings: what arrives or is let in here are goods and people in need."""

AID: tuple[Frame, ...] = (
    Frame(
        "evacuate",
        K.MEASURE,
        P.AID,
        TOWARD,
        "Indonesia evacuated its citizens from Sudan.",
        "The cinema was evacuated.",
        verbs="evacuate|repatriate|airlift|bring home|bring out|rescue",
        need=TAKEN_HOME,
        contexts=("human_security",),
        elsewhere=True,
        avoid=OUT_OF_FIRE,
    ),
    Frame(
        "retreat-evacuate",
        K.MEASURE,
        P.RETREAT,
        TOWARD,
        "Israel evacuated the settlements in Gaza.",
        "The cinema was evacuated.",
        verbs="evacuate|dismantle|vacate",
        need="settlement|settlements|outpost|outposts|bases|base|positions|garrison|post|"
        "reactor|centrifuges|warheads|arsenal|stockpile|missiles|launchers",
        mode="withdraw",
        contexts=("territory",),
    ),
    Frame(
        "grant-asylum",
        K.MEASURE,
        P.AID,
        TOWARD,
        "Uruguay granted asylum to a judge from Peru.",
        "The judge granted him a wish.",
        verbs=chains(
            "grant|give|offer|provide",
            "|political|temporary|diplomatic|safe",
            "asylum|refuge|sanctuary|shelter|haven",
            "to|for|",
        )
        + "|grant refugee status to|grant refugee status|take in|shelter|resettle|admit|accept|host",
        need="asylum|refuge|sanctuary|refugees|refugee|displaced|evacuees|migrants|haven",
        avoid="homeless|animals|dogs|demand|demands|talks",
        contexts=("asylum",),
    ),
    Frame(
        "peacekeepers",
        K.MEASURE,
        P.AID,
        TOWARD,
        "Rwanda sent peacekeepers to Mozambique.",
        "Peacekeepers sent cards home.",
        verbs="send|deploy|dispatch|contribute|provide|station",
        need="peacekeepers|peacekeeping|observers|monitors|instructors|trainers|engineers|minesweepers",
        contexts=("peacekeeping",),
        avoid="cards|killed|attack",
    ),
    Frame(
        "peacekeepers-sent",
        K.MEASURE,
        P.AID,
        {"object": R.ACTOR, "subject": R.ACTOR, "to": R.RECIPIENT},
        "Kenyan peacekeepers were sent to Haiti.",
        "Peacekeepers were sent cards from Haiti.",
        passives=chains("was|were|been|be", "deployed|sent|stationed|dispatched"),
        need="peacekeepers|peacekeeping|observers|medics|doctors|rescuers|monitors|firefighters",
        avoid="cards|home",
        contexts=("peacekeeping",),
    ),
    Frame(
        "send-health-workers",
        K.MEASURE,
        P.AID,
        {**TOWARD, "help": R.RECIPIENT},
        "Cuba sent 200 health workers to Togo.",
        "Cuba sent 200 farm workers to Togo.",
        verbs="send|dispatch|fly|deploy|second|rush",
        need="workers|personnel|staff|volunteers|specialists|experts",
        also="medical|health|rescue|relief|humanitarian|emergency",
        close=True,
        requires="to|help|at",
        avoid="company|hospital|hospitals|clinic|home",
    ),
    Frame(
        "aid",
        K.MEASURE,
        P.AID,
        {**TOWARD, "help": R.RECIPIENT},
        "Japan sent food aid to Madagascar.",
        "He sent a letter to Peru.",
        verbs="send|deliver|donate|provide|give|grant|award|dispatch|ship|airlift|extend|contribute|"
        "hand over|pledge|drop|rush|fly|distribute|step up|resume|donate money to|"
        "gift|ferry|truck|hand out|furnish|parachute",
        need=GOODS,
        avoid="letter|weapons|troops|missiles|tanks|demand|call|suspended|help|hostages|prisoners|bail|album|birth|"
        "statement|workers|sanctions|worker|ban|bomb|bombs|rates|curfew|reins|contract|contracts|prize|medal|damages|production|output|manufacture|construction",
    ),
    Frame(
        "allot-aid",
        K.MEASURE,
        P.AID,
        {**TOWARD, "help": R.RECIPIENT},
        "Japan approved a further loan for Madagascar.",
        "Japan approved a further loan for farmers.",
        verbs="approve|allocate|raise|increase|release|disburse|earmark|set aside|pay out|wire|make available|transfer|clear|scale up",
        need=GOODS,
        requires="to|for|object|help|from",
        avoid="letter|weapons|troops|missiles|tanks|demand|call|suspended|help|hostages|prisoners|bail|album|"
        "statement|workers|sanctions|ban|bomb|bombs|rates|curfew|contract|contracts|damages|permits|visas",
    ),
    Frame(
        "supply",
        K.MEASURE,
        P.AID,
        TOWARD,
        "Japan supplied medicines to Madagascar.",
        "Japan supplies half of the men of the mission.",
        verbs="supply",
        need=GOODS.replace("|supplies", ""),
        close=True,
        avoid="men|gas|electricity|weapons|arms|suspended|contract",
    ),
    Frame(
        "announce-aid",
        K.MEASURE,
        P.AID,
        TOWARD,
        "Foreign Secretary Cleverly announced a further £20 million in aid for Chad.",
        "Chad announced a delay in aid for farmers of maize.",
        verbs="announce|unveil|approve|sign off on",
        need="aid|assistance|relief|grant|grants|loan|loans|vaccines|doses|donation|wheat|fertiliser|fertilizer",
        also="million|billion|tonnes|tons|doses|package|further|additional|new",
        avoid="cut|cuts|suspension|halt|sanctions|plan|delay|freeze|end|from",
    ),
    Frame(
        "arms-aid",
        K.MEASURE,
        P.AID,
        TOWARD,
        "Norway delivered howitzers to Ukraine.",
        "The postman delivered arms catalogues.",
        verbs="deliver|supply|donate|provide|transfer|ship|give|sell|gift|hand|lease|airlift|grant|allocate|release|approve|earmark|truck",
        need=WEAPONS,
        contexts=("military",),
        avoid="catalogues|peacekeepers|speech|evidence|blow|rebels|verdict|order|support|troops|soldiers|border|frontier|against|alert|exercise|intercept|"
        "keys|defeat|sentence|power|off",
    ),
    Frame(
        "relieve",
        K.MEASURE,
        P.AID,
        TOWARD,
        "France cancelled the debt of Somalia.",
        "He cancelled his debit card in Lyon.",
        verbs="cancel|write off|forgive|reschedule|restructure|waive|suspend|defer|train|bail out|rebuild|resupply|supply|equip|arm|replenish|restock",
        need="debt|debts|repayments|arrears|policemen|soldiers|forces|police|army|recruits|rebels|guard|guards|bailout|bailed|pilots|marines|"
        "officers|conscripts|brigade|brigades|battalion|battalions|crews|infantry|coastguards|commandos|stocks|stockpiles|arsenal",
        close=True,
        avoid="card|killed|talks|attack|fought|fight|heavily|lightly",
        avoid_next="forces|group|groups|men|wing|conflict|robbery|police|militants|rebels|troops|gunmen|elements|guards|personnel",
        contexts=("economic",),
    ),
    Frame(
        "aid-noun",
        K.MEASURE,
        P.AID,
        {"from": R.ACTOR, "subject": R.ACTOR, "to": R.RECIPIENT, "for": R.RECIPIENT},
        "Aid from Norway to Malawi arrived on Monday.",
        "First aid was given on the spot.",
        nouns="humanitarian aid from|aid from|assistance from|relief supplies from|donation from",
        weak=True,
        avoid="withheld|withhold|cut|withdrew|sought|asked|receive|received|seek|request|requested|appeal",
    ),
    Frame(
        "at-work-in",
        K.MEASURE,
        P.AID,
        ARRIVED,
        "Ghanaian doctors have been at work in Togo since Sunday.",
        "Ghanaian spies have been at work in Togo since Sunday.",
        words=chains("is|are|was|were|has been|have been", "at work in|treating the wounded in|digging in"),
        lead="teams|team|doctors|rescuers|medics|engineers|nurses|firefighters|surgeons",
        requires="subject",
        contexts=("human_security",),
        avoid="spies|gold|oil|troops",
    ),
    Frame(
        "lend",
        K.MEASURE,
        P.AID,
        TOWARD,
        "Ghana will lend Togo four helicopters.",
        "Ghana will lend Togo its ear.",
        verbs="lend|loan|underwrite|guarantee|advance",
        need="million|billion|helicopters|helicopter|planes|plane|aircraft|ships|vessels|dollars|euros|money|trucks|generators",
        close=True,
        requires="object|to",
        avoid="support|ear|bank|banks|player",
    ),
    Frame(
        "build-in",
        K.MEASURE,
        P.AID,
        {"subject": R.ACTOR, "object": R.RECIPIENT},
        "Norway built a hospital in Togo.",
        "Norway built a team in Togo.",
        verbs=chains("build|finance|fund|renovate|rebuild", "a|a new|the|two", WORKS, "in"),
        requires="object",
        toward="country",
        contexts=("economic",),
        avoid="settlers|occupied|company|firm|army|navy|could|would",
    ),
)
