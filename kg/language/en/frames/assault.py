"""Material conflict: ASSAULT."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

BOTH_SIDES = {"subject": R.ACTOR, "with": R.ACTOR, "between": R.ACTOR, "object": R.ACTOR}

FOUGHT = (
    "corruption|poverty|inflation|crime|climate|cancer|virus|pandemic|disease|wildfires|fires|blaze|hunger|terrorism|"
    "discrimination|covid|malaria|ebola|piracy|trafficking|malnutrition|flu|racism|fire|obesity|election|seat"
)

NO_FIGHT = (
    "fire|fires|crime|corruption|poverty|disease|match|teeth|virus|election|seat|climate|case|for|inflation|hunger|"
    "broke|flared|raged|resumed|erupted|continued|between|drugs|terror|alongside|win|title|off|final|ready|prepared|together|"
    "pause|lull|halt|smuggled|smuggling|illegal|weapons|coordination|terrorism|poaching|piracy|trafficking|extremism|"
    "fraud|laundering|racism|drought|famine|malaria|cholera|blazes|wildfires|flames"
)
"""What is fought and is no army, and what tells of a fight that another frame tells."""

STRIKES = "strike|strikes|airstrike|airstrikes|attack|attacks|raid|raids|shelling|bombardment|bombing|ambush"

VOLLEYS: tuple[Frame, ...] = (
    Frame(
        "volley",
        K.MEASURE,
        P.ASSAULT,
        {**TOWARD, "at": R.RECIPIENT},
        "Ghana fired 180 ballistic missiles at Togo.",
        "Ghana fired 180 ballistic missiles at a test range.",
        verbs="fire|launch|lob|hurl|rain|unleash|shoot|direct|send",
        need="missile|missiles|rocket|rockets|drones|shells|mortars|projectiles|torpedoes",
        also="at|against|toward|towards|into|on|upon",
        requires="at|to|against|object|about",
        contexts=("military",),
        avoid="test|tests|tested|sea|waters|ocean|satellite|space|range|orbit|training|airspace|intercepted",
    ),
    Frame(
        "strike-kills",
        K.MEASURE,
        P.ASSAULT,
        {**TOWARD, "at": R.RECIPIENT},
        "Ghanaian artillery fire killed two villagers in Togo.",
        "A Ghanaian strike hit the railways of Togo.",
        verbs="hit|destroy|flatten|damage|kill|level|wound|injure|demolish",
        lead="airstrike|airstrikes|strike|strikes|shelling|raid|raids|bombardment|barrage|fire|shells",
        need="air|drone|drones|missile|missiles|artillery|rocket|rockets|shelling|airstrike|airstrikes|bombardment|mortar|barrage|shells",
        contexts=("military",),
        avoid="workers|union|quake|sanctions|forest|house|kitchen|bush|blaze|firefighters",
    ),
    Frame(
        "answer-with-strikes",
        K.MEASURE,
        P.ASSAULT,
        {**TOWARD, "at": R.RECIPIENT},
        "Ghana retaliated with air strikes on camps in Togo.",
        "Ghana retaliated with air fares cuts in Togo.",
        verbs="retaliate with|respond with|hit back with|reply with|answer with|strike back with|retaliate by|respond by",
        need="strikes|airstrikes|missiles|shelling|bombardment|artillery|bombing|firing|rockets|raids",
        close=True,
        requires="subject",
        contexts=("military",),
        avoid="threatened|would|will|could|vowed|sanctions|tariffs|workers",
    ),
    Frame(
        "begin-operation",
        K.MEASURE,
        P.ASSAULT,
        {**TOWARD, "at": R.RECIPIENT},
        "Ghana launched a military operation in Togo.",
        "Ghana launched a rescue operation in Togo.",
        verbs=chains(
            "launch|begin|start|mount|open",
            "a|an|its",
            "|new|large-scale|limited|special|cross-border|major",
            "military operation|ground operation|military campaign|air campaign|military offensive|ground assault|ground invasion",
        ),
        contexts=("military",),
        avoid="rescue|joint|planning|plans|could|may|against corruption",
    ),
    Frame(
        "water-cannon",
        K.MEASURE,
        P.ASSAULT,
        {**TOWARD, "from": R.ACTOR},
        "Ghanaian ships sprayed a Togolese boat with water cannon.",
        "Ghanaian firemen sprayed a Togolese barn with water.",
        verbs="damage|hit|spray|blast|drench|target|douse|shower|soak|harass|block",
        need="cannon|cannons",
        requires="object",
        contexts=("military",),
        avoid="hooligans|fans|police",
    ),
    Frame(
        "fight-a-war",
        K.MEASURE,
        P.ASSAULT,
        BOTH_SIDES,
        "Ghana and Togo fought a six-week war in 2020.",
        "Ghana fought a long war on malaria.",
        verbs="fight|wage",
        need="war|wars|battle|battles",
        close=True,
        requires="subject",
        contexts=("military",),
        avoid="alongside|malaria|price|trade|tariff|words|drugs|drug|terror|legal|court|cold|" + FOUGHT,
    ),
    Frame(
        "down-aircraft",
        K.MEASURE,
        P.ASSAULT,
        TOWARD,
        "Ghana downed a Togolese helicopter.",
        "Ghana downed a Togolese beer.",
        verbs="down|bring down|shoot out of the sky",
        need="helicopter|helicopters|plane|planes|jet|jets|aircraft|drone|drones|airliner|balloon|fighter|fighters|warplane",
        close=True,
        requires="object",
        contexts=("military",),
        avoid="storm|lightning|fog|crash|bird|birds",
    ),
    Frame(
        "point-laser",
        K.MEASURE,
        P.ASSAULT,
        {**TOWARD, "at": R.RECIPIENT},
        "A Ghanaian ship pointed a laser at a Togolese patrol boat.",
        "A Ghanaian teacher pointed a pen at a Togolese patrol boat.",
        verbs="point|aim|shine|direct|train|beam|flash|lock",
        need="laser|lasers|radar|gun|guns|cannon",
        close=True,
        requires="at|object|to|about",
        contexts=("military",),
    ),
)
"""What is fired, and what a strike does."""

FIRST: tuple[Frame, ...] = (
    *VOLLEYS,
    Frame(
        "shot-down",
        K.MEASURE,
        P.ASSAULT,
        TOWARD,
        "Two Togolese drones were shot down over the lake, Ghanaian officials said.",
        "Two Togolese proposals were shot down over the weekend, Ghanaian officials said.",
        verbs="shoot down|bring down",
        need="drone|drones|plane|planes|jet|jets|aircraft|helicopter|helicopters|missile|missiles|rocket|rockets|fighter|bomber|"
        "airliner|balloon|quadcopter|uav|warplane|warplanes|mig|sukhoi|su|f",
        requires="object|subject",
        contexts=("military",),
        avoid="proposal|proposals|bill|motion|idea|amendment|suspected|test|tests|exercise|drill",
        traits=frozenset({T.BY_WHO_TELLS}),
    ),
    Frame(
        "shells-fell",
        K.MEASURE,
        P.ASSAULT,
        {"subject": R.ACTOR, "object": R.RECIPIENT, "at": R.RECIPIENT, "about": R.RECIPIENT},
        "Ghanaian shells fell on a village in Togo.",
        "Ghanaian snow fell on a village in Togo.",
        verbs="fall on|rain on|rain down on|slam into|crash into|strike|land on|land in|land inside|fall in|fall inside|explode in",
        lead="bombs|bomb|shells|shell|rockets|rocket|missiles|missile|mortars|drones",
        contexts=("military",),
        avoid="test|tests|japan's exclusive|sea",
    ),
)
"""Before decisions that strike a name from a list, or a deal."""

RAIDS = "attack|attacks|strikes|raid|raids|airstrike|airstrikes|offensive|assault|invasion|incursion|bombardment|shelling|war"
NO_RAIDS = (
    "mock|simulated|talks|campaign|drive|satellite|appeal|patrols|rescue|hunt|search|manhunt|investigation|probe|cyber|hunger|"
    "website|drills|exercise|exercises|initiative|protest|protests|inquiry|general|games|paper|diplomatic|trade|propaganda|psychological"
)

ASSAULTS: tuple[Frame, ...] = (
    Frame(
        "trade-shots",
        K.MEASURE,
        P.ASSAULT,
        {"subject": R.ACTOR, "with": R.ACTOR, "between": R.ACTOR},
        "Ghanaian and Togolese border guards traded shots.",
        "Ghanaian and Togolese golfers traded shots at the cup.",
        verbs=chains(
            "trade|exchange", "shots|gunfire|shellfire|rocket fire|shell fire|missiles|strikes|blows", "|with"
        ),
        contexts=("military",),
        avoid="golfers|cup|tennis|boxers|round|court|words|players",
    ),
    Frame(
        "clash",
        K.MEASURE,
        P.ASSAULT,
        BOTH_SIDES,
        "Soldiers of Armenia and Azerbaijan exchanged fire on Tuesday.",
        "The teams of Armenia and Norway clash on Sunday.",
        verbs="clash with|clash over|exchange fire with|exchange fire|trade fire with|trade fire|skirmish with|skirmish|trade artillery fire with|"
        "trade artillery fire|fight over|clash at|clash in|clash along|clash near|battle with|fight with|do battle with|"
        "fight each other|fight one another|fire at each other|fire on each other|fire on one another|shoot at each other|"
        "exchange artillery fire|exchange gunfire|go to war with|engage in fighting with|come to blows with|go to war over|go to war in|go to war again",
        nouns="clashes between|clash between|fighting between|skirmish between|skirmishes between|exchange of fire between|"
        "clashes with|gunbattle between|gunbattle with|gun battle between|battles between|firefight between|"
        "firefight with|fighting with",
        contexts=("military",),
        avoid="teams|team|match|qualifier|views|budget|policy|pay|trade|players|cup|alongside|police|avert|averted|averting|prevent|"
        "prevented|preventing|avoid|brink|threat|fears|possibility|risk|danger|stave|forestall|headed|end|ending|halt|halting|mediate|mediating|resolve|settle",
        traits=frozenset({T.FIGHT}),
    ),
    Frame(
        "killed-in-clash",
        K.MEASURE,
        P.ASSAULT,
        BOTH_SIDES,
        "Two Armenian soldiers were killed in a border clash with Azerbaijan.",
        "Two Armenian robbers were killed in a clash with police.",
        words=chains(
            "killed|wounded|injured|slain|died|die|dies|dead|fell|perished|captured",
            "in|during",
            "|a|an|the|another",
            "|deadly|bloody|fresh|border|brief|fierce|violent|heavy|hand-to-hand|fierce border|deadly border",
            "clash|clashes|skirmish|skirmishes|firefight|firefights|gunbattle|gun battle|gunfight|battle|battles|fighting|melee|brawl|"
            "exchange of fire|exchanges of fire|shootout|shoot-out",
            "with",
        ),
        requires="object|with",
        contexts=("military",),
        lead="soldiers|soldier|troops|guards|guard|sailors|officers|officer|policemen|servicemen|fighters|rangers|marines|commandos|conscripts|border",
        avoid="robbers|fans|gang|smugglers|poachers|police|protesters|demonstrators",
    ),
    Frame(
        "killed-on-border",
        K.MEASURE,
        P.ASSAULT,
        BOTH_SIDES,
        "Two Kenyan soldiers were killed in clashes on the border with Uganda.",
        "Two Kenyan poachers were killed in clashes on the border with Uganda.",
        words=chains(
            "killed|wounded|injured|died|dead",
            "in|during",
            "|a|border|fresh|heavy",
            "clash|clashes|skirmish|skirmishes|firefight|gunfight|fighting|shelling",
            "on|along|at|near",
            "the border|its border|their border|the frontier|the disputed border|their disputed border",
            "with",
        ),
        requires="object|with",
        contexts=("military",),
        lead="soldiers|soldier|troops|guards|guard|sailors|officers|officer|policemen|servicemen|fighters|rangers|marines|commandos|conscripts|border",
        avoid="robbers|fans|gang|smugglers|poachers|protesters|demonstrators",
        traits=frozenset({T.FIGHT}),
    ),
    Frame(
        "fighting-between",
        K.MEASURE,
        P.ASSAULT,
        BOTH_SIDES,
        "Fighting broke out between Armenia and Azerbaijan on Tuesday.",
        "Fighting for breath, he sat between Armenia and Azerbaijan.",
        nouns="fighting|war|clashes|skirmishes|hostilities|fresh fighting|gun battle|gunbattle|firefight|shootout|gunfight|skirmish|gunfire||artillery duel|artillery duels|"
        "heavy fighting|border fighting|artillery exchanges",
        need="between",
        also="broke|erupted|flared|resumed|raged|continued|break|erupt|breaks|erupts|started|began|ensued",
        close=True,
        requires="between",
        weak=True,
        contexts=("military",),
        avoid="teams|match|fans|police",
    ),
    Frame(
        "wage-war",
        K.MEASURE,
        P.ASSAULT,
        BOTH_SIDES,
        "Armenia and Azerbaijan fought a war in 1995.",
        "Armenia fought a war on drugs.",
        verbs=chains(
            "fight|wage",
            "a|two|three|brief",
            "|brief|bitter|bloody|border|three-week|short",
            "war|wars",
            "|with|against|in",
        ),
        contexts=("military",),
        avoid="drugs|words|poverty|crime|corruption|terror",
    ),
    Frame(
        "clash-troops",
        K.MEASURE,
        P.ASSAULT,
        BOTH_SIDES,
        "Chadian soldiers and rebels from Sudan clashed again in May.",
        "Critics of Norway and Chad clashed over taste.",
        verbs="clash|fight|battle",
        need="troops|forces|soldiers|rebels|army|armies|militia|militants|fighters|guards|navy|guerrillas|insurgents|"
        "separatists|border",
        contexts=("military",),
        avoid="over|teams|team|match|views|players|cup|alongside|police|side|critics|colours|colors|back|off|"
        + FOUGHT,
    ),
    Frame(
        "take-ground",
        K.MEASURE,
        P.ASSAULT,
        TOWARD,
        "Troops of Rwanda captured a town in Congo.",
        "The photo captured a mood in Congo.",
        verbs="capture|retake|recapture|overrun|seize|occupy|take control of|take over|conquer|besiege|encircle|advance on|advance into|advance deep into|push deeper into|"
        "cross into|push into|drive into|plunge into|enter|surround|lay siege to|march into|roll into|pour into|thrust into|sweep into",
        need="region|town|towns|village|villages|territory|island|islands|islets|peninsula|province|enclave|strip|heights|city|airport|forces|troops|soldiers|rebels|guerrillas|army|stronghold|base|airfield|"
        "fighting|outpost|tanks|militants|insurgents|fighters",
        avoid="photo|mood|talks|office|power|part|place|steps|step|peacekeepers|embassy|aid|tourists|tanker|ship|vessel|medals|"
        "situation|tension|tensions|issues|circumstances|waters|imagination|prisoner|hostage|presidency|mayor|people|questions|stand|custody|negotiations|observers|monitors|deal|boat|airspace|aircraft",
        avoid_next="security|law|policing|duties|responsibility|responsibilities|command|patrols|patrolling|guarding|from|as",
        contexts=("military",),
    ),
    Frame(
        "occupies-state",
        K.MEASURE,
        P.ASSAULT,
        {"subject": R.ACTOR, "object": R.RECIPIENT, "at": R.RECIPIENT, "by": R.ACTOR},
        "Ghana has occupied Togo since 1975.",
        "Ghana has occupied a seat beside Togo since 1975.",
        verbs=chains("|still|illegally|forcibly|briefly|partly", "occupy")
        + "|annex and occupy|invade and occupy",
        requires="object",
        doer="country",
        toward="country",
        mode="occupy",
        contexts=("military",),
        avoid=FOUGHT
        + "|seat|seats|place|position|post|office|chair|building|embassy|consulate|mission|mosque|hall|square|university|campus|"
        "factory|mine|house|bridge|ranking|rank|role|moment|throne|minds|workers|students|protesters|demonstrators|activists",
    ),
    Frame(
        "take-town",
        K.MEASURE,
        P.ASSAULT,
        TOWARD,
        "Troops of Rwanda took the town of Bukavu in Congo.",
        "The president of Rwanda took time to meet troops in Congo.",
        verbs="take",
        need="region|town|towns|village|villages|territory|island|islands|islets|peninsula|province|enclave|strip|city|airport|stronghold|base|airfield|outpost",
        close=True,
        avoid="photo|mood|talks|office|power|part|place|steps|step|peacekeepers|embassy|aid|tourists|tanker|ship|vessel|medals|"
        "imagination|prisoner|hostage|presidency|mayor|people|questions|stand|custody|negotiations|observers|monitors|deal|boat|airspace|aircraft|"
        "time|note|opportunity|turn|turns|relations|ties|partnership|cooperation|friendship|relationship|oath|advantage|account|"
        "measures|action|care|pride|stock|decision|decisions|tour|lead|view|initiative|initiatives",
        avoid_next="security|law|policing|duties|responsibility|responsibilities|command|patrols|patrolling|guarding|from|as",
        contexts=("military",),
    ),
    Frame(
        "abduct",
        K.MEASURE,
        P.ASSAULT,
        TOWARD,
        "Somali gunmen kidnapped a Kenyan doctor.",
        "The novel tells of an abducted child.",
        verbs="abduct|kidnap|take hostage|hold hostage|hold captive|take captive|seize hostages from",
        mode="abduct",
        avoid="novel|film|child",
    ),
    Frame(
        "violence",
        K.MEASURE,
        P.ASSAULT,
        TOWARD,
        "Serbian forces tortured prisoners from Bosnia.",
        "He tortured a violin in Prague.",
        verbs="torture|massacre|behead|execute|beat up|rape|maim|wound|injure|gas|poison|mutilate|slaughter|flog|beat|starve",
        words="ethnic cleansing|engaged in ethnic cleansing in|engaged in ethnic cleansing against|used chemical weapons against|"
        "used chemical weapons in|used tear gas against|fired tear gas at|fired rubber bullets at|fired water cannon at|fired water cannons at|fired water cannon on|fired water cannons on|turned water cannon on|turned water cannons on|used water cannon on|used water cannons on|fired tear gas to|used tear gas to|fired tear gas|fired tear gas on|"
        "used water cannon against|used water cannons against|committed genocide against|committed massacres in|committed atrocities in|committed war crimes in",
        need="prisoners|civilians|soldiers|forces|troops|militants|gunmen|police|villagers|protesters|demonstrators|rebels|chemical|"
        "cleansing|genocide|people|tear|cannon|cannons|refugees|bomb|guards|militia|army|prisoner|bullets|detainees|massacres|atrocities|"
        "war|bomber|guerrillas|policemen|aide|spy|dissident|agents|hostages|hostage|exile|exiles|defector|defectors|critic",
        avoid="hooligans|fans|violin|plan|orders|deal|will|accused|drugs|murder|knife|wife|strategy|accident|crash",
    ),
    Frame(
        "under-fire",
        K.MEASURE,
        P.ASSAULT,
        {"subject": R.RECIPIENT, "from": R.ACTOR, "by": R.ACTOR},
        "Ghana said its patrol came under mortar fire from Togo.",
        "The Ghanaian minister came under fire over his travel bill.",
        verbs=chains(
            "come",
            "under|under heavy|under intense|under fresh|under repeated",
            "small arms|artillery|mortar|rocket|sniper|machine-gun|machine gun|rifle|missile|tank|drone",
            "fire|attack|shelling",
        )
        + "|come under shelling|come under bombardment",
        need="troops|soldiers|forces|positions|patrol|convoy|post|posts|base|army|peacekeepers|guards|units|servicemen|city|town|village|"
        "villages|airport|ship|vessel|boats|territory|border",
        avoid="over|exercise",
        contexts=("military",),
    ),
    Frame(
        "explode",
        K.MEASURE,
        P.ASSAULT,
        TOWARD,
        "Afghan rebels set off a bomb in Pakistan.",
        "The price of bombs in Spain exploded.",
        verbs="explode|set off|detonate|plant|blow up|hurl|throw",
        need="bomb|bombs|grenade|grenades|explosives|device|mine|mines|blew|blown|blow",
        mode="explosives",
        avoid="accused|prices|price|suspected|accusing",
    ),
    Frame(
        "fire-on",
        K.MEASURE,
        P.ASSAULT,
        TOWARD,
        "Israel fired missiles at Syria.",
        "The boss fired two clerks.",
        verbs=chains(
            "fire|launch|lob|hurl",
            "|a|two|several|dozens of",
            "|ballistic",
            "missile|missiles|rocket|rockets|shells|drones",
            "at|into|on|against|across|towards",
        )
        + "|fire warning shots at|fire a warning shot at|fire shots at|fire flares at|fire at|fire on|fire into|open fire on|open fire at|shoot at|rain down on",
        contexts=("military",),
        avoid="satellite|clerks|boss|words|criticism|cyber|hunger|sea|waters|ocean",
    ),
    Frame(
        "launch-attack",
        K.MEASURE,
        P.ASSAULT,
        TOWARD,
        "Turkey launched raids on Kurdish camps in Iraq.",
        "The paper launched a strike at prices.",
        verbs="launch|carry out|conduct|unleash|wage|stage|initiate|perpetrate",
        need=RAIDS,
        avoid="criticism|" + NO_RAIDS,
        contexts=("military",),
    ),
    Frame(
        "mount-attack",
        K.MEASURE,
        P.ASSAULT,
        TOWARD,
        "Turkey mounted raids on Kurdish camps in Iraq.",
        "Turkey spoke amid mounting outrage over raids on Iraq.",
        verbs="mount",
        need=RAIDS,
        avoid="outrage|anger|pressure|concern|concerns|fears|criticism|condemnation|calls|alarm|unease|fury|evidence|losses|"
        + NO_RAIDS,
        contexts=("military",),
    ),
    Frame(
        "hit-with-arms",
        K.MEASURE,
        P.ASSAULT,
        TOWARD,
        "Russian missiles hit a power plant in Ukraine.",
        "Sanctions hit banks in Russia.",
        verbs="hit|pound|destroy|demolish|down|target|sink|battle|level|damage|burn|rip through|slam into|blast|strafe|pummel|pulverise|pulverize|flatten|obliterate|take out|tear into",
        need="missile|missiles|rocket|rockets|shell|shells|drone|drones|jets|warplanes|artillery|bombers|bomb|bombs|"
        "planes|aircraft|helicopters|howitzers|mortars|gunners|warships|gunboats|commandos|gunships|airstrikes|guns|tanks|troops|soldiers|forces|rebels|militants|gunmen|insurgents|guerrillas",
        avoid="sanctions|talks|quake|earthquake|storm|crash|flood|floods|bridge-building|said|" + FOUGHT,
        contexts=("military",),
    ),
    Frame(
        "strike-on",
        K.MEASURE,
        P.ASSAULT,
        TOWARD,
        "Three days after an Iranian strike on Pakistani soil the border was closed.",
        "Three days after an Iranian strike on pay the mine was closed.",
        nouns="strike on|strike inside|strike against",
        requires="object|about|at|against",
        contexts=("military",),
        avoid="workers|teachers|doctors|nurses|drivers|union|unions|general|hunger|pay|wages|pilots|miners|dockers|rail",
    ),
    Frame(
        "shelling-by",
        K.MEASURE,
        P.ASSAULT,
        {"subject": R.ACTOR, "object": R.ACTOR, "of": R.RECIPIENT, "against": R.RECIPIENT},
        "Ghana closed its embassy in Lome because of shelling by Togo.",
        "Ghana closed its embassy in Lome because of flooding by the river.",
        nouns="shelling by|bombing by|bombardment by|strafing by|raiding by",
        requires="subject|object",
        avoid="film|novel|suicide|alleged",
        contexts=("military",),
    ),
    Frame(
        "assault",
        K.MEASURE,
        P.ASSAULT,
        TOWARD,
        "Israel struck targets in Syria overnight.",
        "The clock struck nine.",
        verbs="attack|bomb|shell|strike|invade|raid|shoot down|kill|storm|ransack|torch|bombard|assassinate|ambush|shoot|"
        "torpedo|gun down|shoot dead|strafe|blockade|assault",
        nouns="airstrike on|air strike on|attack on|invasion of|strikes on|raid on|incursion into|air raid on|air strikes on|"
        "airstrikes on|shelling of|bombing of|bombardment of|assassination of|offensive against|attacks on|raids on|drone strike on|"
        "missile strike on|missile attack on|drone attack on|rocket attack on|air strike in|airstrike in|airstrikes in|assault on|"
        "offensive in",
        avoid="clock|deal|deals|heart|chord|balance|accused|accord|agreement|goals|goal|note|tone|gold|bargain|record|market|demand|"
        "verbal|personal|quake|earthquake|storm|cyclone|typhoon|hurricane|flood|floods|blow|hopes|jackpot|sanctions|"
        "charges|train|truck|bus|car|planned|accuse|accusing|minute|half|goal|novel|film|museum|"
        + FOUGHT
        + "|back|lightning|shortages|road|wife|husband|men|pirates|bill|proposal|proposals|amendment|motion",
        contexts=("military",),
    ),
    Frame(
        "fight-somebody",
        K.MEASURE,
        P.ASSAULT,
        BOTH_SIDES,
        "Morocco fought the Polisario Front until 1991.",
        "Morocco fought the fires in the Rif.",
        verbs="fight|fight against|battle|battle against|go to war with|go to war against",
        requires="object|against|with",
        contexts=("military",),
        avoid=NO_FIGHT,
    ),
    Frame(
        "states-clash",
        K.MEASURE,
        P.ASSAULT,
        BOTH_SIDES,
        "Chad and Sudan clashed in May.",
        "Chad and its sponsors clashed over taste.",
        verbs="clash|fight",
        weak=True,
        doer="country",
        contexts=("military",),
        avoid=f"over|fighting|clashing|teams|team|views|players|cup|side|critics|colours|colors|back|final|semi-final|league|qualifier|"
        f"medal|vote|votes|council|assembly|budget|tariffs|quota|quotas|policy|matches|{FOUGHT}|{NO_FIGHT}",
        traits=frozenset({T.FIGHT}),
    ),
    Frame(
        "open-offensive",
        K.MEASURE,
        P.ASSAULT,
        TOWARD,
        "Ghana opened an offensive against Togo.",
        "Ghana opened an inquiry against Togo.",
        verbs=chains(
            "open|resume|renew|press|begin",
            "|a|an|its|their|a new|a fresh|a major",
            "offensive|ground offensive|bombardment|assault|air campaign",
            "against|on|in",
        ),
        contexts=("military",),
        avoid="charm|diplomatic|peace|legal",
    ),
    Frame(
        "died-in",
        K.MEASURE,
        P.ASSAULT,
        {"subject": R.RECIPIENT, "by": R.ACTOR},
        "Six Togolese soldiers died in a Ghanaian air strike.",
        "Six Togolese soldiers died in a crash.",
        verbs="die in|perish in|lose their lives in",
        need=STRIKES,
        close=True,
        contexts=("military",),
        avoid="heart|shark|crash",
        traits=frozenset({T.DEATHS}),
    ),
    Frame(
        "use-of-force",
        K.MEASURE,
        P.ASSAULT,
        {"by": R.ACTOR, "subject": R.ACTOR, "against": R.RECIPIENT, "on": R.RECIPIENT},
        "The use of water cannons by China against Philippine vessels drew protests.",
        "The use of water by China drew protests.",
        nouns="use of|firing of",
        need="cannon|cannons|lasers|laser|teargas",
        close=True,
        requires="by|against|subject",
        contexts=("military",),
    ),
)
