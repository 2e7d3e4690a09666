"""Material conflict: PROTEST and COERCE."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

FIRST: tuple[Frame, ...] = (
    Frame(
        "boycott",
        K.MEASURE,
        P.PROTEST,
        TOWARD,
        "Rwanda boycotted the summit in Luanda.",
        "Shoppers boycotted the chain.",
        verbs="boycott|stay away from|"
        + chains("join|announce|declare", "a|the|its", "|diplomatic|full", "boycott of"),
        need="hearing|hearings|trial|proceedings|summit|hajj|pilgrimage|fair|exhibition|contest|talks|expo|tournament|summits|talks|meeting|meetings|conference|forum|session|event|gathering|ceremony|negotiations|assembly|games|olympics|"
        "inauguration|congress|speech|signing|vote|gathering|dinner|reception|banquet|parade|funeral|opening|dialogue|festival",
        mode="boycott",
        contexts=("diplomatic",),
        avoid="shoppers|elections|election|polls|urged|threatened|threat|players|fans",
    ),
    Frame(
        "skip-in-protest",
        K.MEASURE,
        P.PROTEST,
        TOWARD,
        "Rwanda pulled out of a summit in Luanda in protest at the seating plan.",
        "Rwanda pulled out of a mine in Luanda in protest at the seating plan.",
        verbs="skip|miss|shun|pull out of|withdraw from|snub|refuse to attend|refuse to take part in|leave|quit|cancel|walk out of|"
        "stay away from|decline to attend",
        need="summit|meeting|conference|forum|session|talks|gathering|ceremony|assembly|games|dinner|inauguration|congress|exercise|exercises|visit",
        also="protest|boycott",
        requires="subject",
        mode="boycott",
        contexts=("diplomatic",),
        avoid="election|elections|street|shares|players|fans|teachers|workers",
    ),
    Frame(
        "leave-hall",
        K.MEASURE,
        P.PROTEST,
        {"subject": R.ACTOR, "during": R.RECIPIENT, "by": R.RECIPIENT},
        "Togo's ambassador left the Security Council chamber during the speech of Ghana.",
        "Togo's ambassador left the Security Council chamber at noon.",
        verbs="leave|quit|exit",
        need="chamber|hall|auditorium|plenary",
        also="during|protest|while|speech",
        close=False,
        requires="subject",
        mode="boycott",
        contexts=("diplomatic",),
        avoid="town|city|talks|concert|court",
    ),
)
"""Before what is embargoed, and whoever leaves a body."""

PROTESTS: tuple[Frame, ...] = (
    Frame(
        "protest",
        K.MEASURE,
        P.PROTEST,
        {**TOWARD, "near": R.RECIPIENT},
        "Thousands of Georgians rallied against Russia in Tbilisi.",
        "The lawyer protested his innocence.",
        verbs=chains(
            "protest|rally|demonstrate|march", "against|outside|at|in|over|on|in front of|near|through"
        )
        + "|go on strike|go on hunger strike|go on a hunger strike|riot|take to the streets|pour into the streets|"
        "pelt|burn flags of|burn the flag of|burn an effigy of|torch the flag of|stone|storm the embassy of|vandalise|vandalize|"
        "throw stones at|throw eggs at|hurl stones at|throw petrol bombs at|hurl petrol bombs at|chant slogans against|"
        "shun work|down tools|walk off the job|block the road|block roads|block traffic|shout slogans against|occupy the embassy of|"
        "boycott elections|boycott the election|boycott an election|boycott the vote|boycott the polls|riot in|riot against",
        nouns="protest against|protests against|demonstration against|rally against",
        mode="demo",
        avoid="soldiers|troops|army|tanks|innocence|shares|stocks|peaks|stock|teachers|markets|wall|dollar|yen",
        avoid_next="that|how|its|their|his|her|why",
    ),
    Frame(
        "protest-presence-of-troops",
        K.MEASURE,
        P.PROTEST,
        {**TOWARD, "near": R.RECIPIENT},
        "Thousands of Georgians protested on Friday against the presence of Russian troops.",
        "Russian troops protested on Friday against the food.",
        verbs=chains(
            "protest|rally|demonstrate|march|take to the streets", "|against|outside|over|on|in|in front of"
        ),
        need="presence|departure|withdrawal|deployment|occupation|bases|base|garrison|stationing",
        mode="demo",
        avoid="shares|stocks|markets|wall",
    ),
    Frame(
        "stage-protest",
        K.MEASURE,
        P.PROTEST,
        TOWARD,
        "Students from Chile staged a rally against Argentina.",
        "The party held a rally for its candidate.",
        verbs="stage|hold|organise|organize|begin|join|end",
        need="protest|protests|rally|rallies|demonstration|demonstrations|strike|strikes|sit|sit-in|vigil|walkout|march|picket",
        mode="demo",
        avoid="sites|targets|bases|campaign|talks|election|elections|air|missile|missiles|drone|candidate|investigation|military|attack|ground|"
        "meeting|summit|conference|chairs|diplomatic|joint|fighting|police",
    ),
    Frame(
        "launch-protest",
        K.MEASURE,
        P.PROTEST,
        TOWARD,
        "Students from Chile launched a sit-in against Argentina.",
        "Chile launched strikes against camps in Argentina.",
        verbs="launch|mount",
        need="protest|protests|rally|rallies|demonstration|demonstrations|sit|vigil|picket|walkout",
        close=True,
        mode="demo",
        avoid="military|diplomatic|formal|letter|police",
    ),
    Frame(
        "blockade-protest",
        K.MEASURE,
        P.PROTEST,
        TOWARD,
        "French fishermen blocked the port of Calais against British boats.",
        "A sofa blocked the door.",
        verbs="block|blockade|occupy|barricade|obstruct|disrupt|picket|dump",
        need="protesters|demonstrators|farmers|workers|students|truckers|fishermen|lorry|drivers|activists|strikers|miners|residents|"
        "villagers|protest|protesting|refugees|settlers",
        mode="obstruct",
        avoid="sofa|court|police",
    ),
)

SEIZED = (
    "tanker|tankers|freighter|freighters|yacht|yachts|dhow|dhows|plane|airliner|aircraft|stake|stakes|buildings|villa|bishop|bishops|cardinal|"
    "editor|envoys|diplomats|ship|ships|vessel|vessels|boat|boats|fishermen|journalist|journalists|citizens|nationals|citizen|national|activists|"
    "assets|territory|network|networks|website|websites|diplomat|ambassador|envoy|consul|sailors|migrants|crew|suspects|convoy|power|embassy|trawler|trawlers|"
    "tourist|tourists|businessman|spy|spies|spying|opposition|protesters|demonstrators|dissident|dissidents|lawmaker|lawmakers|leader|"
    "leaders|reporter|reporters|missionaries|pastor|academic|politician|activist|computers|systems|region|province|peninsula|refugees|"
    "workers|staff|employee|employees|shipment|cargo|lawyer|supporters|students|members|minister|militants|rebels|separatists|people|"
    "soldiers|officer|officers|immigrants|illegal|labourers|traders|guerrillas|terrorists|suspect|man|men|woman|women|businessmen|"
    "soldier|pilot|pilots|policeman|policemen|fisherman|researcher|engineer|engineers|consultant|captain|sailor|airman|fishing|"
    "container|headquarters|premises|helicopter|helicopters|officials|official|priest|monk|monks|nun|nuns|aid|newspaper|broadcaster|internet|access|radio|stations|station"
    "|ballerina|teacher|teachers|writer|couple|family|families|player|athlete|star|executive|executives"
    "|scientist|scientists|scholar|scholars|economist|presenter|photographer|veteran|veterans|dual"
    "|traveller|travellers|blogger|cleric|imam|doctor|doctors|lecturer|professor|musician|singer"
    "|humanitarian|backpacker|backpackers|hiker|hikers|seafarer|seafarers|seaman|lawyers|businesswoman"
    "|missionary|campaigner|campaigners|filmmaker|editors|researchers|driver|farmer|trader|student"
)

COERCIONS: tuple[Frame, ...] = (
    Frame(
        "mass-expulsion",
        K.MEASURE,
        P.COERCE,
        TOWARD,
        "Ethiopia expelled thousands of Eritrean workers.",
        "The school expelled hundreds of pupils.",
        verbs="expel|drive out|uproot|round up|deport|repel|turn away",
        need="thousands|hundreds|million|immigrants|migrants|refugees|workers|foreigners|villagers|nationals|families|aliens|fishermen|herders|traders|"
        "settlers|labourers|muslims|christians",
        mode="deport",
        contexts=("migration",),
        avoid="diplomats|pupils|attack|attacks",
        traits=frozenset({T.CUSTODY}),
    ),
    Frame(
        "deport",
        K.MEASURE,
        P.COERCE,
        TOWARD,
        "Tunisian authorities deported some 1,200 Africans to the border of Libya.",
        "He deported himself well.",
        verbs="deport|banish",
        mode="deport",
        contexts=("migration",),
        avoid="himself|herself|not|urged",
        traits=frozenset({T.CUSTODY}),
    ),
    Frame(
        "off-the-air",
        K.MEASURE,
        P.COERCE,
        TOWARD,
        "Senegal took two television stations of France off the air.",
        "The wind took the smoke off the field in France.",
        verbs="take|force|knock|yank|pull",
        need="air",
        also="station|stations|channel|channels|broadcaster|broadcasters|radio|television",
        mode="censor",
        contexts=("repression",),
    ),
    Frame(
        "emergency",
        K.MEASURE,
        P.COERCE,
        TOWARD,
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
        TOWARD,
        "Belarus banned a Polish broadcaster.",
        "The club banned boots.",
        verbs="ban|outlaw|dissolve|shut down|close|censor|suspend|block|restrict|jam|disband|raid|cut off|crack down on|"
        "clamp down on|place under house arrest|put under house arrest",
        need="broadcasts|broadcast|broadcasters|broadcaster|party|parties|newspaper|newspapers|radio|television|opposition|website|websites|internet|media|protests|"
        "demonstrations|rallies|arrest|press|parliament|assembly|groups|dissidents|dissent|signal|facebook|twitter|channel|"
        "organisation|organization|ngo|ngos|union|unions|nationalists|rebels|separatists|militants|newspapers|gatherings",
        close=True,
        mode="censor",
        contexts=("repression",),
        avoid="boots|talks|aid|ties|relations|membership|imports|exports|trade|cooperation|"
        "negotiations|season|border|embassy",
    ),
    Frame(
        "cyber-noun",
        K.MEASURE,
        P.COERCE,
        TOWARD,
        "A Togolese cyberattack on the parliament of Ghana lasted for days.",
        "A cyberattack on a shop in Ghana lasted for days.",
        nouns="cyberattack on|cyberattacks on|cyber attack on|cyber attacks on|cyberattack against|cyberattacks against|"
        "cyber attacks against|hacking of",
        requires="subject",
        mode="cyber",
        contexts=("cyber",),
        avoid="accused|accusing|accuses|blamed|blaming|blames|denied|denies",
    ),
    Frame(
        "hit-by-hackers",
        K.MEASURE,
        P.COERCE,
        TOWARD,
        "Ministries of Ghana were hit by a Togolese cyberattack.",
        "Ministries of Ghana were hit by a Togolese strike.",
        verbs="hit|cripple|target|disrupt|paralyse|knock out|strike|attack|break into",
        need="cyberattack|cyberattacks|cyber|hackers|malware|ransomware|hack",
        requires="object",
        mode="cyber",
        contexts=("cyber",),
        avoid="accused|accusing|accuses|blamed|blaming|blames|denied|denies|captured|arrested|sanctions|killed|shares|company|firm",
    ),
    Frame(
        "cordon-mission",
        K.MEASURE,
        P.COERCE,
        TOWARD,
        "Police in Ghana surrounded the Togolese embassy.",
        "Palm trees in Ghana surrounded the Togolese embassy.",
        verbs="block off|close off|fence off|barricade|blockade|ring|surround|besiege|encircle|cordon off|seal off|search|raid",
        need="embassy|embassies|consulate|mission|residence|chancery",
        close=True,
        lead="police|forces|troops|soldiers|officers|agents|security|commandos|policemen|army|government|authorities",
        requires="object",
        contexts=("diplomatic",),
        avoid="protesters|demonstrators|mob|crowd|protect",
        traits=frozenset({T.RAID}),
    ),
    Frame(
        "cut-off-mission",
        K.MEASURE,
        P.COERCE,
        TOWARD,
        "Ghana cut the power to the Togolese embassy.",
        "Ghana cut the power to two villages in Togo.",
        verbs=chains(
            "cut|cut off",
            "|the",
            "power|electricity|water|electricity supply|water supply|power supply|phone lines",
            "to|of",
        ),
        need="embassy|embassies|consulate|mission|residence|chancery",
        close=True,
        requires="object",
        contexts=("diplomatic",),
    ),
    Frame(
        "blockade-route",
        K.MEASURE,
        P.COERCE,
        {**TOWARD, "near": R.RECIPIENT},
        "Ghana blockaded the only road to Togo.",
        "A landslide blockaded the only road to Togo.",
        verbs="barricade|obstruct|mine|choke|blockade|block|cut off|seal off|choke off",
        need="road|roads|corridor|port|ports|highway|passage|strait|pass|railway|route|enclave",
        close=True,
        requires="subject",
        doer="country",
        contexts=("military",),
        avoid="protesters|demonstrators|farmers|truckers|landslide|snow|flood|floods|villagers|residents|migrants|its|own|imports|exports|fishermen|traffic",
    ),
    Frame(
        "cyber",
        K.MEASURE,
        P.COERCE,
        TOWARD,
        "Hackers of North Korea breached banks in Bangladesh.",
        "The dam was breached by floods.",
        verbs="hack into|hack|breach|spy on|eavesdrop on|wiretap|infiltrate|launch a cyber attack on|launch a cyberattack on|"
        "launch cyber attacks on|launch cyberattacks on|launch cyberattacks against|launch cyber attacks against|"
        "carry out cyberattacks on|carry out cyber attacks on|carry out a cyberattack on",
        need="hackers|hacker|hacked|hack|hacks|cyber|cyberattack|cyberattacks|networks|computers|phone|phones|intelligence|spied|spies|"
        "wiretapped|eavesdropped|banks|systems|emails",
        mode="cyber",
        contexts=("cyber",),
        avoid="floods|fire|captured|arrested|detained|expelled|two|three|four|five",
    ),
    Frame(
        "coerce",
        K.MEASURE,
        P.COERCE,
        TOWARD,
        "Iran seized computers of Greece in the Gulf.",
        "He seized the chance.",
        verbs="interdict|impede the passage of|seize|detain|arrest|deport|impound|block|intercept|annex|confiscate|capture|commandeer|turn back|round up|"
        "take into custody|nationalise|nationalize|expropriate|ram|topple|oust|depose|overthrow|evict|"
        "displace|conscript|turn away|push back|imprison|apprehend",
        need=SEIZED,
        avoid="town|towns|village|villages|city|stronghold|airfield|outpost|chance|talks|meeting|elections|election|press|summit|negotiations|conference|hands|drills|exercises|exercise|vote|"
        "war|fighting|chemical|referendum|opportunity|funeral|ceremony|weapons|hunger|rally|protest|protests|strike|initiative|"
        "consultations|discussions|dialogue|hearing|session|lead|hostage|hostages|fire|attack|theft|drugs|drug|robbery|murder|fraud|rape|painting|stabbing|speeding|drunk|driving|burglary|shoplifting|doping",
        traits=frozenset({T.CUSTODY}),
    ),
)
