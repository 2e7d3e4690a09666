"""Material conflict: SANCTION, PROTEST, MOBILIZE, COERCE and ASSAULT."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.en.frames.conflict import ENVOYS
from kg.language.pack import TOWARD, Frame
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

THERE = TOWARD
"""What is done in a country is done to it."""

BOTH_SIDES = {"subject": R.ACTOR, "with": R.ACTOR, "between": R.ACTOR, "object": R.ACTOR}
HOUSES = "embassy|embassies|staff|employees|persona|attache|attaches|officers|officials|diplomat|mission|spies|correspondent"
EXCHANGE = (
    "aid|assistance|cooperation|trade|exports|imports|treaty|agreement|membership|funding|exercises|flights|visas|loan|loans|"
    "accession|talks|negotiations|dialogue|mediation|links|accord|deal|pact|shipments|deliveries|supplies|gas|oil|"
    "sales|participation|payments|alliance|convention|operations"
)
NEW = "|new|fresh|further|more|additional|tougher|economic"
TO_SANCTION = (
    "announce|adopt|approve|extend|renew|tighten|introduce|unveil|widen|maintain|toughen|enforce|declare"
)

SANCTIONS: tuple[Frame, ...] = (
    Frame(
        "expel",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Poland expelled five Russian diplomats on Tuesday.",
        "The school expelled two pupils.",
        verbs="expel|throw out|kick out|send home|order out|declare|give marching orders to|boot out|oust|send packing",
        need=f"{ENVOYS}|{HOUSES}|journalist|journalists|peacekeepers|spying|espionage|monitors|missionaries",
        mode="expel",
        contexts=("diplomatic",),
        avoid="pupils|students|ceasefire|party|member|war",
    ),
    Frame(
        "order-out",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Chad ordered ten employees of France's embassy out.",
        "She ordered ten books.",
        verbs="order",
        need="out|leave|expelled|expulsion|closure",
        mode="expel",
        contexts=("diplomatic",),
        avoid="troops|inquiry|evacuation|soldiers|residents",
    ),
    Frame(
        "recall",
        K.MEASURE,
        P.SANCTION,
        {**TOWARD, "to": R.RECIPIENT, "from": R.RECIPIENT},
        "France recalled its ambassador to Australia.",
        "She recalled her childhood.",
        verbs="recall|withdraw|pull out|call home|bring home",
        nouns="recall of|recall",
        receiving=True,
        need="ambassador|envoy|ambassadors|envoys|diplomats|consultations|attache|commissioner",
        mode="withdraw",
        contexts=("diplomatic",),
    ),
    Frame(
        "sanction",
        K.MEASURE,
        P.SANCTION,
        {**TOWARD, "object": R.RECIPIENT},
        "The European Union imposed sanctions on Belarus.",
        "The dance was sanctioned by the school.",
        verbs=chains(TO_SANCTION, NEW, "sanctions|tariffs|duties|import restrictions|export controls")
        + "|"
        + chains(
            TO_SANCTION,
            "a|an|its|the",
            "embargo|blockade|naval blockade|travel ban|arms embargo|visa ban|trade embargo|boycott",
        )
        + "|sanction|blacklist|freeze the assets of|freeze assets of|bar|ban|slap|impose|reimpose|levy|penalise|penalize|embargo|boycott",
        need="sanctions|sanction|sanctioned|tariffs|assets|embargo|blacklist|blacklisted|imports|exports|visas|officials|travel|"
        "measures|duties|ban|bans|restrictions|flights|airlines|entering|entry|goods|companies|broadcasters|airspace|blockade|"
        "quotas|products|penalties|boycott|beef|coal|wine|seafood|oil|tariff|curbs|controls|zone|cap|arms",
        avoid="school|dance|curfew|martial|lifted|lift|eased|ease|player|alcohol|smoking|phones",
    ),
    Frame(
        "break-relations",
        K.MEASURE,
        P.SANCTION,
        {**TOWARD, "with": R.RECIPIENT},
        "Bolivia severed diplomatic relations with Israel.",
        "He broke his leg in Austria.",
        verbs="sever|break off|break|cut|cut off|suspend|downgrade|freeze|halt|end|scale back|reduce",
        need="relations|ties|contacts|links",
        mode="discontinue",
        contexts=("diplomatic",),
        avoid="leg|record|silence|deadlock|stalemate|ground|tensions|emissions|impasse|ice|war|conflict",
    ),
    Frame(
        "suspend",
        K.MEASURE,
        P.SANCTION,
        {**TOWARD, "with": R.RECIPIENT},
        "The Netherlands suspended aid to Rwanda.",
        "The match was suspended.",
        verbs=chains(
            "suspend|halt|freeze|break off|stop|cut off", "", "talks|negotiations|dialogue", "with|on|over|"
        )
        + "|suspend|halt|freeze|cut off|withhold|discontinue|scrap|quit|withdraw|pull out|withdraw from|"
        "pull out of|exit|terminate|tear up|announce a suspension of|announce the suspension of",
        nouns="suspension of",
        need=EXCHANGE + "|union|bloc|council|organisation|organization|body|coup|statute|court",
        mode="discontinue",
        avoid="troops|forces|soldiers|match|player|clashes|rates|ambassador|envoy|fighting|hostilities|offensive|restrictions|"
        "war|hospital|emissions|dead|for|league|championship|behind|visit|meeting|supreme",
    ),
    Frame(
        "close",
        K.MEASURE,
        P.SANCTION,
        THERE,
        "Sweden closed its embassy in Iraq.",
        "The café closed early.",
        verbs="close|shut|shut down|seal|seal off",
        need="embassy|consulate|mission|border|borders|airspace|frontier|crossing|ports|"
        "strait|office|bureau|crossings|route",
        contexts=("diplomatic",),
        mode="discontinue",
        avoid="café|café|trading|higher|lower|down|polls|market|points|deal|gap|door|doors|post",
    ),
    Frame(
        "convict",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Iran sentenced a French tourist to prison for spying.",
        "A court sentenced a thief in Leeds.",
        verbs="convict|sentence|jail|imprison|fine",
        mode="convict",
        contexts=("legal",),
        need="spying|espionage|treason|journalist|activist|activists|dissident|opposition|genocide|crimes|terrorism|"
        "protesters|coup|subversion|sedition|blogger|lawmaker|politician|national|nationals|citizen|israelis",
        avoid="thief|murder|rape|clause|words",
    ),
)

PROTESTS: tuple[Frame, ...] = (
    Frame(
        "protest",
        K.MEASURE,
        P.PROTEST,
        THERE,
        "Thousands of Georgians rallied against Russia in Tbilisi.",
        "The lawyer protested his innocence.",
        verbs=chains(
            "protest|rally|demonstrate|march", "against|outside|at|in|over|on|in front of|near|through"
        )
        + "|go on strike|go on hunger strike|go on a hunger strike|riot|demonstrate|take to the streets|pour into the streets|"
        "pelt|burn flags of|burn the flag of|burn an effigy of|torch the flag of|stone|storm the embassy of|vandalise|vandalize|"
        "throw stones at|throw eggs at|hurl stones at|throw petrol bombs at|hurl petrol bombs at|chant slogans against|"
        "shun work|down tools|walk off the job|block the road|block roads|block traffic|shout slogans against|occupy the embassy of|"
        "boycott elections|boycott the election|boycott an election|boycott the vote|boycott the polls|riot in|riot against",
        nouns="protest against|protests against|demonstration against|rally against",
        mode="demo",
        avoid="innocence|shares|stocks|peaks|stock|teachers|markets|wall|dollar|yen",
    ),
    Frame(
        "stage-protest",
        K.MEASURE,
        P.PROTEST,
        THERE,
        "Students from Chile staged a rally against Argentina.",
        "The party held a rally for its candidate.",
        verbs="stage|hold|organise|organize|launch|begin|mount|join|end",
        need="protest|protests|rally|rallies|demonstration|demonstrations|strike|strikes|sit|vigil|walkout|march",
        mode="demo",
        avoid="campaign|talks|election|elections|air|missile|missiles|drone|candidate|investigation|military|attack|ground|"
        "meeting|summit|conference|chairs|diplomatic|joint|fighting|police",
    ),
    Frame(
        "blockade-protest",
        K.MEASURE,
        P.PROTEST,
        THERE,
        "French fishermen blocked the port of Calais against British boats.",
        "A sofa blocked the door.",
        verbs="block|blockade|occupy|barricade|obstruct|disrupt|picket|dump",
        need="protesters|demonstrators|farmers|workers|students|truckers|fishermen|lorry|drivers|activists|strikers|miners|residents|"
        "villagers|protest|protesting|refugees|settlers",
        mode="obstruct",
        avoid="sofa|court|police",
    ),
)

ARMED = (
    "troops|soldiers|warship|warships|forces|army|tanks|missile|missiles|fighter|jets|aircraft|reservists|navy|destroyer|frigate|"
    "marines|bombers|battalion|battalions|brigade|carrier|submarine|artillery|rocket|rockets|militia|paratroopers|drones|"
    "garrison|defences|defenses|alert|squadron|gunships|helicopters|submarines|torpedo|satellite|warplanes|police|armour|commandos"
)

MOBILIZATIONS: tuple[Frame, ...] = (
    Frame(
        "mobilize",
        K.MEASURE,
        P.MOBILIZE,
        THERE,
        "Finland deployed soldiers near the border with Russia.",
        "The parachute deployed.",
        verbs="deploy|mobilise|mobilize|send|dispatch|station|mass|amass|test-fire|test-fire|fire|launch|put on alert|scramble|"
        "reinforce|strengthen|beef up|bolster|call up|rush|position|move|sail|order|build up|test|place|put|redeploy|parade|"
        "increase|concentrate|bring|step up|double",
        words="test-fired|test-fires|test fired|test-firing|redeployed",
        need=ARMED,
        avoid="killing|killed|aid|at|into|peacekeepers|back|home|withdraw|withdrew|killed|observers|relief|rescue|condolences|bill|"
        "humanitarian|satellite|claims|ties|arrested|investigation|peacekeeping|hospital|prices",
        contexts=("military",),
    ),
    Frame(
        "alert",
        K.MEASURE,
        P.MOBILIZE,
        THERE,
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
)

SEIZED = (
    "tanker|ship|ships|vessel|vessels|boat|boats|fishermen|journalist|journalists|citizens|nationals|citizen|national|activists|"
    "assets|territory|network|networks|website|websites|diplomat|sailors|migrants|crew|suspects|convoy|power|embassy|trawler|trawlers|"
    "tourist|tourists|businessman|spy|spies|spying|opposition|protesters|demonstrators|dissident|dissidents|lawmaker|lawmakers|leader|"
    "leaders|reporter|reporters|missionaries|pastor|academic|politician|activist|computers|systems|region|province|peninsula|refugees|"
    "workers|staff|employee|employees|shipment|cargo|lawyer|supporters|students|members|minister|militants|rebels|separatists|people|"
    "soldiers|officer|officers|aid|newspaper|broadcaster|internet|access|radio|stations|station"
)

COERCIONS: tuple[Frame, ...] = (
    Frame(
        "emergency",
        K.MEASURE,
        P.COERCE,
        THERE,
        "Myanmar imposed martial law in Yangon and Mandalay.",
        "The law imposed order on prose.",
        verbs="impose|declare|extend|proclaim|enforce|reimpose|decree|tighten|introduce",
        need="curfew|curfews|martial|emergency|censorship|blackout|siege",
        avoid="lifted|flood|floods|earthquake|quake|cyclone|health|climate|relief|aid|session|meeting|summit|talks|drought|"
        "storm|hurricane|sanctions|landing|ceasefire|truce|virus|pandemic|election",
        mode="curfew",
        contexts=("repression",),
    ),
    Frame(
        "ban-party",
        K.MEASURE,
        P.COERCE,
        THERE,
        "Belarus banned a Polish broadcaster.",
        "The club banned boots.",
        verbs="ban|outlaw|dissolve|shut down|close|censor|suspend|block|restrict|jam|disband|raid|cut off|crack down on|"
        "clamp down on|place under house arrest|put under house arrest",
        need="broadcaster|party|parties|newspaper|newspapers|radio|television|opposition|website|websites|internet|media|protests|"
        "demonstrations|rallies|arrest|press|parliament|assembly|groups|dissidents|dissent|signal|facebook|twitter|channel|"
        "organisation|ngo|ngos|union|unions|nationalists|rebels|separatists|militants|newspapers|gatherings",
        mode="censor",
        contexts=("repression",),
        avoid="boots|talks|aid|ties|relations|membership|imports|exports|trade|cooperation|"
        "negotiations|season|border|embassy",
    ),
    Frame(
        "cyber",
        K.MEASURE,
        P.COERCE,
        THERE,
        "Hackers of North Korea breached banks in Bangladesh.",
        "The dam was breached by floods.",
        verbs="hack into|hack|breach|spy on|eavesdrop on|wiretap|infiltrate|launch a cyber attack on|launch a cyberattack on|"
        "launch cyber attacks on|launch cyberattacks on|launch cyberattacks against|launch cyber attacks against|"
        "carry out cyberattacks on|carry out cyber attacks on|carry out a cyberattack on",
        need="hackers|hacker|hacked|hack|hacks|cyber|cyberattack|cyberattacks|networks|computers|phone|phones|intelligence|spied|spies|"
        "wiretapped|eavesdropped|banks|systems|emails",
        mode="cyber",
        contexts=("cyber",),
        avoid="floods|fire",
    ),
    Frame(
        "coerce",
        K.MEASURE,
        P.COERCE,
        THERE,
        "Iran seized a tanker of Greece in the Gulf.",
        "He seized the chance.",
        verbs="seize|detain|arrest|deport|impound|block|intercept|annex|confiscate|turn back|round up|"
        "take into custody|nationalise|nationalize|expropriate|ram|topple|oust|depose|overthrow|evict|"
        "displace|conscript|turn away|push back|imprison|apprehend",
        need=SEIZED,
        avoid="chance|talks|meeting|elections|election|press|summit|negotiations|conference|hands|drills|exercises|exercise|vote|"
        "war|fighting|chemical|referendum|opportunity|funeral|ceremony|weapons|hunger|rally|protest|protests|strike|initiative|"
        "consultations|discussions|dialogue|hearing|session|lead|hostage|hostages|fire|attack",
    ),
)

FOUGHT = (
    "corruption|poverty|inflation|crime|climate|cancer|virus|pandemic|disease|wildfires|fires|blaze|hunger|terrorism|"
    "discrimination|covid|malaria|ebola|piracy|trafficking|malnutrition|flu|racism|fire|obesity|election|seat"
)

ASSAULTS: tuple[Frame, ...] = (
    Frame(
        "clash",
        K.MEASURE,
        P.ASSAULT,
        BOTH_SIDES,
        "Soldiers of Armenia and Azerbaijan exchanged fire on Tuesday.",
        "The teams of Armenia and Norway clash on Sunday.",
        verbs="clash with|exchange fire with|exchange fire|trade fire with|trade fire|skirmish with|skirmish|trade artillery fire with|"
        "trade artillery fire|clash at|clash in|clash on|clash along|clash near|battle with|fight with|do battle with|"
        "exchange artillery fire|exchange gunfire|go to war with|engage in fighting with|come to blows with",
        nouns="clashes between|clash between|fighting between|skirmish between|skirmishes between|exchange of fire between|"
        "clashes with|gunbattle between|gunbattle with|gun battle between|battles between|war between|firefight between|"
        "firefight with|fighting with",
        contexts=("military",),
        avoid="teams|team|match|qualifier|over|views|players|cup|alongside|police",
    ),
    Frame(
        "clash-troops",
        K.MEASURE,
        P.ASSAULT,
        BOTH_SIDES,
        "Chadian soldiers and rebels from Sudan clashed again in May.",
        "Critics of Norway and Chad clashed over taste.",
        verbs="clash|fight|battle",
        need="troops|forces|soldiers|rebels|army|militia|militants|fighters|guards|navy|guerrillas|insurgents|"
        "separatists|border",
        contexts=("military",),
        avoid="over|teams|team|match|views|players|cup|alongside|police|side|critics|colours|back|off|"
        + FOUGHT,
    ),
    Frame(
        "take-ground",
        K.MEASURE,
        P.ASSAULT,
        THERE,
        "Troops of Rwanda captured a town in Congo.",
        "The photo captured a mood in Congo.",
        verbs="capture|retake|recapture|overrun|seize|occupy|take control of|take over|conquer|besiege|encircle|advance on|"
        "cross into|push into|enter|surround|take|lay siege to|march into|roll into|pour into|thrust into|sweep into",
        need="town|towns|village|villages|territory|city|airport|forces|troops|soldiers|rebels|guerrillas|army|stronghold|base|airfield|"
        "fighting|outpost|tanks|militants|insurgents|fighters",
        avoid="photo|mood|talks|office|power|part|place|steps|step|peacekeepers|embassy|aid|tourists|tanker|ship|vessel|medals|"
        "imagination|prisoner|hostage|presidency|mayor|people|questions|stand|custody|negotiations|observers|monitors|deal|boat",
        contexts=("military",),
    ),
    Frame(
        "abduct",
        K.MEASURE,
        P.ASSAULT,
        THERE,
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
        THERE,
        "Serbian forces tortured prisoners from Bosnia.",
        "He tortured a violin in Prague.",
        verbs="torture|massacre|behead|execute|beat up|rape|maim|wound|injure|gas|poison|mutilate|slaughter|flog|beat|starve",
        words="ethnic cleansing|engaged in ethnic cleansing in|engaged in ethnic cleansing against|used chemical weapons against|"
        "used chemical weapons in|used tear gas against|fired tear gas at|fired rubber bullets at|fired tear gas on|"
        "used water cannon against|committed genocide against|committed massacres in|committed atrocities in|committed war crimes in",
        need="prisoners|civilians|soldiers|forces|troops|militants|gunmen|police|villagers|protesters|demonstrators|rebels|chemical|"
        "cleansing|genocide|people|tear|cannon|refugees|bomb|guards|militia|army|prisoner|bullets|detainees|massacres|atrocities|"
        "war|bomber|guerrillas|policemen|aide|spy|dissident|agents|hostages|hostage",
        avoid="violin|plan|orders|deal|will|accused|drugs|murder|knife|wife|strategy|accident|crash",
    ),
    Frame(
        "explode",
        K.MEASURE,
        P.ASSAULT,
        THERE,
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
        THERE,
        "Israel fired missiles at Syria.",
        "The boss fired two clerks.",
        verbs=chains(
            "fire|launch|lob|hurl",
            "|a|two|several|dozens of",
            "|ballistic",
            "missile|missiles|rocket|rockets|shells|drones",
            "at|into|on|against|across|towards",
        )
        + "|fire at|fire on|fire into|open fire on|open fire at|shoot at|rain down on",
        contexts=("military",),
        avoid="satellite|clerks|boss|words|criticism|cyber|hunger",
    ),
    Frame(
        "launch-attack",
        K.MEASURE,
        P.ASSAULT,
        THERE,
        "Turkey launched air strikes on Kurdish camps in Iraq.",
        "The paper launched a strike at prices.",
        verbs="launch|carry out|mount|conduct|unleash|wage|stage",
        need="attack|attacks|strikes|raid|raids|airstrike|airstrikes|offensive|assault|invasion|incursion|bombardment|shelling|war",
        avoid="talks|campaign|drive|satellite|appeal|patrols|rescue|hunt|search|manhunt|investigation|probe|cyber|hunger|"
        "website|drills|exercise|exercises|initiative|protest|protests|inquiry|general|games|criticism|paper",
        contexts=("military",),
    ),
    Frame(
        "hit-with-arms",
        K.MEASURE,
        P.ASSAULT,
        THERE,
        "Russian missiles hit a power plant in Ukraine.",
        "Sanctions hit banks in Russia.",
        verbs="hit|pound|destroy|demolish|down|target|sink|battle|level|damage|burn|rip through|slam into|blast",
        need="missile|missiles|rocket|rockets|shell|shells|drone|drones|jets|warplanes|artillery|bombers|bomb|bombs|"
        "gunships|airstrikes|guns|tanks|troops|soldiers|forces|rebels|militants|gunmen|insurgents|guerrillas",
        avoid="sanctions|talks|quake|earthquake|storm|crash|flood|floods|bridge-building|said|" + FOUGHT,
        contexts=("military",),
    ),
    Frame(
        "assault",
        K.MEASURE,
        P.ASSAULT,
        THERE,
        "Israel struck targets in Syria overnight.",
        "The clock struck nine.",
        verbs="attack|bomb|shell|strike|invade|raid|shoot down|kill|storm|bombard|assassinate|ambush|shoot|"
        "torpedo|gun down|shoot dead|strafe|blockade|assault",
        nouns="airstrike on|air strike on|attack on|invasion of|strikes on|raid on|incursion into|air raid on|air strikes on|"
        "airstrikes on|shelling of|bombing of|bombardment of|assassination of|offensive against|attacks on|raids on|drone strike on|"
        "missile strike on|missile attack on|drone attack on|rocket attack on|air strike in|airstrike in|airstrikes in|assault on|"
        "offensive in",
        avoid="clock|deal|deals|heart|chord|balance|accused|accord|agreement|goals|goal|note|tone|gold|bargain|record|market|demand|"
        "verbal|personal|quake|earthquake|storm|cyclone|typhoon|hurricane|flood|floods|blow|hopes|jackpot|sanctions|"
        "charges|train|truck|bus|car|planned|accuse|accusing|"
        + FOUGHT
        + "|back|lightning|shortages|road|wife|husband|men|pirates",
        contexts=("military",),
    ),
)

FRAMES: tuple[Frame, ...] = (*SANCTIONS, *PROTESTS, *COERCIONS, *ASSAULTS, *MOBILIZATIONS)
