"""Material cooperation: COOPERATE and RETREAT."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R
from kg.model import Status as S

TROOPS = (
    "brigade|brigades|battalion|division|battalions|troops|forces|soldiers|army|military|contingent|garrison|tanks|artillery|peacekeepers|warships|navy|marines|force|"
    "instructors|trainers|advisers|helicopters|jets|warplanes|paratroopers|commandos|warship|servicemen|gunboats|armour|armor|convoys|"
    "infantry|infantrymen|regiment|regiments|gunners|conscripts|howitzers|legionnaires|squadron|squadrons"
)

FREED = (
    "prisoner|prisoners|hostage|hostages|detainees|detainee|sailors|crew|national|citizen|citizens|journalist|"
    "journalists|nationals|captives|captive|pilot|soldiers|fishermen|activist|activists|aid|dissident|dissidents|tanker|"
    "vessel|ship|tourist|tourists|diplomat|diplomats|worker|workers|academic|jail|prison|custody|pastor|boat|engineers|"
    "militants|leader|remains|inmates|pows|farmers|traders|drivers|nuns|missionaries|students|women|children|policemen|officers|"
    "spies|spy|soldier|woman|women|mother|teenager|skipper|fisherman|archaeologist|nurse|nurses|lawmaker|politician|politicians|captain|seamen|seafarers|tankers|trawler|freighter|pilots|airmen|troops|monks|bishop|"
    "bishops|villagers|jailed|detained|imprisoned|captured"
    "|ballerina|teacher|teachers|writer|couple|family|families|player|athlete|star|executive|executives"
    "|editor|scientist|scientists|scholar|scholars|economist|presenter|photographer|veteran|veterans|dual"
    "|traveller|travellers|consultant|blogger|cleric|imam|doctor|doctors|lecturer|professor|musician"
    "|singer|humanitarian|backpacker|backpackers|hiker|hikers|seafarer|seaman|lawyer|lawyers|businessman"
    "|businesswoman|businessmen|missionary|campaigner|campaigners|filmmaker|sailor|reporter|reporters"
    "|editors|researcher|researchers|engineer|driver|farmer|trader|student"
)

COOPERATION: tuple[Frame, ...] = (
    Frame(
        "joint-action",
        K.MEASURE,
        P.COOPERATE,
        {"subject": R.ACTOR, "with": R.RECIPIENT, "to": R.RECIPIENT},
        "Vietnam and Laos launched joint patrols.",
        "The sisters run a joint account in Laos.",
        verbs=chains(
            "launch|hold|begin|conduct|stage|start|carry out|fly|mount|undertake|run|kick off|resume|wrap up|complete|set up",
            "|a|their",
            "joint|combined|bilateral|multinational|trilateral",
        ),
        need="exercise|exercises|drill|drills|patrols|patrol|manoeuvres|maneuvers|games|training|operation|operations|"
        "probe|inquiry|investigation|mission",
        avoid="account|conference|talks|commission|committee|statement",
        contexts=("military",),
    ),
    Frame(
        "own-drills-with",
        K.MEASURE,
        P.COOPERATE,
        {"subject": R.ACTOR, "with": R.RECIPIENT},
        "Togo is to hold its own manoeuvres with Benin in May.",
        "Togo is to hold its own elections with care in May.",
        verbs=chains(
            "hold|stage|conduct|carry out|begin|start|launch",
            "|its own|their own|annual|regular|large-scale|fresh|new|further|naval|military|similar",
            "manoeuvres|maneuvers|war games|drill|drills|exercise|exercises|military exercises|naval exercises|live-fire drills",
            "with",
        ),
        requires="with",
        contexts=("military",),
        avoid="fire|school|pupils|students|dentists",
    ),
    Frame(
        "plan-drills-with",
        K.MEASURE,
        P.COOPERATE,
        {"subject": R.ACTOR, "with": R.RECIPIENT},
        "Togo plans war games with Benin in May.",
        "Togo plans card games with care in May.",
        verbs=chains(
            "plan|schedule|prepare",
            "|its own|their own|annual|regular|large-scale|fresh|new|further|naval|military|similar|joint",
            "manoeuvres|maneuvers|war games|drill|drills|exercise|exercises|military exercises|naval exercises",
            "with",
        ),
        requires="with",
        status=S.PLANNED,
        contexts=("military",),
        avoid="fire|school|pupils|students|dentists",
    ),
    Frame(
        "exercise-with",
        K.MEASURE,
        P.COOPERATE,
        {"subject": R.ACTOR, "with": R.RECIPIENT, "to": R.RECIPIENT},
        "India patrolled the strait jointly with Singapore.",
        "He held a drill in Singapore.",
        verbs="hold|conduct|stage|begin|launch|start|carry out|wrap up|kick off|share|exchange|train|cooperate|collaborate|"
        "team up|trade|swap|resume|work|patrol|boost|expand",
        need="exercise|exercises|drill|drills|patrols|manoeuvres|maneuvers|intelligence|prisoners|swap|trade|flights|"
        "bodies|prisoner|spies|spy|captives|detainees|games|jointly|troops|electricity|gas|oil|land|parcels|territory",
        avoid="drones|drone|missile|missiles|struck|hit|pull|pulling|withdraw|withdrawing|fire|talks|talk|election|elections|views|negotiations|words|insults|barbs|blows|shares|currency|meeting|summit|hold|out|"
        "protest|alone|own|near|off|hunger|sanctions|restrictions|conference|tariffs|war|aid|ties|relations|"
        "discuss|discussed|discusses|discussing|discussion|discussions|ways|round|prices|price|visit|trip|offensive|"
        "reclaimed|recaptured|captured|seized|occupied|retook|lost|liberated|rebels|swathes|strips|retrieved|retrieve|recovered|"
        "seminar|webinar|workshop|roundtable|forum|symposium|recover|retrieving|recovering",
        close=True,
        traits=frozenset({T.ROUTE}),
    ),
    Frame(
        "extradite",
        K.MEASURE,
        P.COOPERATE,
        {"subject": R.ACTOR, "to": R.RECIPIENT, "by": R.ACTOR, "of": R.RECIPIENT},
        "Panama extradited a suspect to the United States.",
        "He handed over the keys.",
        verbs="extradite|send back|fly back|hand over|hand|turn over|surrender|hand back|give back|return|repatriate",
        contexts=("legal",),
        need="suspect|suspects|fugitive|fugitives|extradited|extradites|extradite|drug|criminal|baron|trafficker|artefacts|artifacts|"
        "remains|bodies|wanted|dealer|looted|antiquities|art|bronzes|bronze|sculptures|statue|statues|skulls|skull|masks|treasures|"
        "relics|manuscripts|mummies|mummy|fossils|fossil|kingpin|cartel|gangster|mobster|traffickers|criminals|fraudster|smuggler|smugglers|"
        "jihadist|jihadists|militant|militants|insurgents|plotters|bomber|bombers|warlord|hacker|hackers|guerrilla|killer|fragments|fragment|tablets|tooth|coins|jewels|paintings|"
        "painting|sculpture|manuscript|mosaic|mosaics|coffin|regalia|throne|drum",
        avoid="keys|power|presidency|chair|ballots|weapons",
    ),
    Frame(
        "trade",
        K.MEASURE,
        P.COOPERATE,
        {"subject": R.ACTOR, "with": R.RECIPIENT, "to": R.RECIPIENT, "between": R.ACTOR},
        "Pakistan resumed flights to Bangladesh.",
        "The airline resumed its flights of fancy.",
        verbs=chains(
            "resume|launch|restore|begin|start|open|restart",
            "|direct|regular|passenger|commercial",
            "flights|trade|rail services|ferry services|air links|air services|exports|imports|a rail link|a ferry service|a bus service|rail link",
        ),
        contexts=("economic",),
        avoid="fancy|airline",
        avoid_next="preferences|privileges|concessions|benefits|talks|status",
        traits=frozenset({T.ROUTE}),
    ),
    Frame(
        "more-trade",
        K.MEASURE,
        P.COOPERATE,
        {"subject": R.ACTOR, "with": R.RECIPIENT, "to": R.RECIPIENT, "between": R.ACTOR},
        "Cuba increased trade with Venezuela.",
        "The bank increased its estimate of trade.",
        verbs=chains(
            "increase|boost|expand|step up|double|widen|deepen",
            "|their|its",
            "|bilateral|economic|military|oil",
            "trade|cooperation",
        ),
        contexts=("economic",),
        avoid="discuss|discussed|discusses|discussing|discussions|efforts|ways|how|need|importance|significance|trust|visit|visits|tour",
    ),
    Frame(
        "port-call",
        K.MEASURE,
        P.COOPERATE,
        {"subject": R.ACTOR, "object": R.RECIPIENT},
        "A frigate of France made a port call in Cambodia.",
        "The ferry docked late.",
        verbs="make a port call in|make a port call at|pay a port call to|sail into|steam into|put in at|put into|dock in|dock at|call at|visit|berth at|anchor off",
        need="warship|warships|frigate|destroyer|carrier|submarine|navy|naval|flotilla|corvette",
        contexts=("military",),
        avoid="minister|president|prime|leader|sank|fire|attack|secretary|chief|commander|king|queen",
    ),
    Frame(
        "invest",
        K.MEASURE,
        P.COOPERATE,
        TOWARD,
        "Turkey lifted visa requirements for Kenya.",
        "She waived the entry fee.",
        verbs=chains(
            "lift|waive|scrap|abolish|drop|remove|end",
            "|all|its|the|a|their",
            "visa requirements|visa requirement|visa rules|visas|visa fees|visa regime|entry visas",
            "for|with|on|",
        ),
    ),
    Frame(
        "open-skies",
        K.MEASURE,
        P.COOPERATE,
        TOWARD,
        "Togo opened its airspace to flights from Ghana.",
        "Togo opened its airspace museum to visitors from Ghana.",
        verbs=chains("open|reopen|re-open", "its|their|the", "airspace|skies|air space", "to|for"),
        need="flights|airlines|planes|aircraft|carriers|airline|overflights|traffic",
        mode="access",
        contexts=("economic",),
    ),
)

RETREATS: tuple[Frame, ...] = (
    Frame(
        "consular-access",
        K.MEASURE,
        P.RETREAT,
        TOWARD,
        "Togo granted Ghana consular access to a jailed priest.",
        "Togo granted Ghana broadband access.",
        verbs="grant|allow|give|offer|restore",
        need="consular",
        also="access|visit|visits",
        requires="object|to|for",
        mode="access",
        contexts=("diplomatic",),
        avoid="denied|refused|not|without",
    ),
    Frame(
        "call-off-withdrawal",
        K.MEASURE,
        P.RETREAT,
        {"subject": R.ACTOR, "from": R.RECIPIENT},
        "Togo called off the withdrawal of its peacekeepers from Mali.",
        "Togo called off the withdrawal of its bid for the games.",
        verbs=chains(
            "call off|cancel|put off|postpone|shelve|delay|suspend|halt",
            "|its|the|their|a",
            "|planned",
            "withdrawal|pull-out|pullout|pullback|troop withdrawal|drawdown",
        ),
        avoid="bid|candidate|candidacy|candidates|savings|product|bill",
        status=S.CANCELLED,
        contexts=("military",),
    ),
    Frame(
        "truce",
        K.MEASURE,
        P.RETREAT,
        TOWARD,
        "The Ethiopian government declared a truce in Tigray.",
        "They reached a truce over chores.",
        verbs=chains(
            "declare|announce|proclaim|order|call|begin|extend",
            "|a|an|the",
            "|unilateral|humanitarian|temporary",
            "ceasefire|truce|cease-fire|end to hostilities|cessation of hostilities",
        )
        + "|"
        + chains(
            "lay down|surrender|hand in|hand over|give up|turn in",
            "|its|their|all its|all their",
            "arms|weapons",
        )
        + "|stop shelling|halt its bombing of|halt its offensive in|"
        "halt the bombing of|call off its offensive in|disarm",
        mode="ceasefire",
        contexts=("military",),
        traits=frozenset({T.TRUCE}),
    ),
    Frame(
        "release",
        K.MEASURE,
        P.RETREAT,
        TOWARD,
        "Iran released two French prisoners.",
        "The band released an album.",
        verbs="release|free|let go|set free|hand over|give back|hand back|return",
        need=FREED,
        close=True,
        mode="release",
        avoid="bail|album|meeting|summit|trip|million|billion|statement|report|figures|film|book|video|trade|visit|talks|power|negotiate|table|suspect|power|photos|hospital",
        traits=frozenset({T.CUSTODY, T.FREES}),
    ),
    Frame(
        "withdraw-troops",
        K.MEASURE,
        P.RETREAT,
        {**TOWARD, "to": R.RECIPIENT},
        "France withdrew its troops from Niger.",
        "He withdrew cash in Niger.",
        verbs="withdraw|pull out|pull back|pull|bring home|remove|thin out|retreat|demobilise|demobilize|end its occupation of|draw down|"
        "hand back|cede|vacate|demilitarise|demilitarize|reduce",
        need=TROOPS + "|occupation|occupied|airbase|base|bases|fighters|helicopters",
        mode="withdraw",
        contexts=("military",),
        avoid="cash|ambassador|bill|candidate|candidacy|support|aid|power|treaty|agreement|trigger|killed|dead|wounded|accord|cooperation|ties|funding|accreditation|facilities|privileges|consent|licence|licences",
    ),
    Frame(
        "lift-siege",
        K.MEASURE,
        P.RETREAT,
        TOWARD,
        "Serbia lifted its siege of Sarajevo in Bosnia and Herzegovina.",
        "Serbia lifted the box in Bosnia and Herzegovina.",
        verbs="lift|ease|relax|end|remove|raise|call off|drop|abandon",
        need="blockade|siege|encirclement",
        close=True,
        mode="access",
        contexts=("military",),
        avoid="imposed|threatened|urged|demanded|sanctions|embargo|road|roads|miners|farmers|protesters|truckers|drivers|strikers",
    ),
    Frame(
        "withdraw-from",
        K.MEASURE,
        P.RETREAT,
        {"subject": R.ACTOR, "object": R.RECIPIENT},
        "The last Ghanaian soldiers left Togo in May.",
        "The last Ghanaian tourists left Togo in May.",
        verbs="leave|quit|depart from|pull out of|march out of",
        lead="soldiers|troops|forces|battalion|contingent|garrison|peacekeepers",
        requires="object",
        mode="withdraw",
        contexts=("military",),
        avoid="dead|wounded|killed|homeless|injured|behind",
    ),
    Frame(
        "surrender",
        K.MEASURE,
        P.RETREAT,
        TOWARD,
        "The rebels of M23 surrendered to Congo on Monday.",
        "The striker surrendered to temptation in Congo.",
        verbs="surrender to|capitulate to|lay down their arms before",
        requires="to|object",
        mode="disarm",
        contexts=("military",),
        avoid="temptation|police|authorities|court|custody",
    ),
    Frame(
        "hand-back",
        K.MEASURE,
        P.RETREAT,
        TOWARD,
        "Ghana handed back the island to Togo.",
        "Ghana handed back the pen to Togo.",
        verbs="hand back|give back|return|cede|hand over|relinquish|restore|surrender|turn over|yield|give up",
        need="temple|temples|shrine|monastery|town|towns|city|district|districts|heights|valley|region|colony|administration|sovereignty|protectorate|airport|airbase|hill|hills|plateau|zone|islet|atoll|archipelago|"
        "island|islands|islets|peninsula|territory|province|enclave|canal|base|bases|compound|compounds|barracks|airfield|strip|port|land|village|villages|artefacts|"
        "artifacts|bronzes|remains|treasures",
        close=True,
        requires="to",
        mode="release",
        contexts=("territory",),
        avoid="visit|home|trip|talks",
    ),
    Frame(
        "hands-it-over",
        K.MEASURE,
        P.RETREAT,
        {"subject": R.ACTOR, "to": R.RECIPIENT},
        "Ghana handed Lagos over to Togo in 1997.",
        "Ghana handed a pen over to Togo in 1997.",
        verbs="hand|give|turn|sign|cede",
        need="over to|back to",
        close=True,
        requires="object",
        doer="country",
        toward="country",
        mode="release",
        contexts=("territory",),
        avoid="ball|microphone|chair|presidency|chairmanship|work|life|office",
    ),
    Frame(
        "ease-rules",
        K.MEASURE,
        P.CONCEDE,
        TOWARD,
        "Ghana eased visa rules for Togolese citizens.",
        "Ghana eased past Togo in the final.",
        verbs="ease|relax|loosen|simplify|soften|waive",
        need="visa|visas|rules|requirements|restrictions|controls|formalities|fees|quotas",
        close=True,
        requires="for|to|on|object",
        avoid="urged|demanded|final",
    ),
    Frame(
        "lift",
        K.MEASURE,
        P.CONCEDE,
        TOWARD,
        "The United States reopened its border with Mexico.",
        "He lifted the box.",
        verbs="lift|ease|relax|reopen|re-open|end|remove|suspend|unfreeze|loosen|scrap|waive|drop|withdraw|call off",
        need="sanctions|embargo|border|borders|airspace|crossing|crossings|tariffs|tariff|duties|duty|levies|assets|frontier|"
        "corridor|quotas|quota|penalties",
        avoid="threatened|impose|ambassador|troops|curfew|emergency|urged|demanded|restrictive|covid|covid-19|pandemic|olympic",
    ),
    Frame(
        "allow-in",
        K.MEASURE,
        P.RETREAT,
        {"subject": R.ACTOR, "object": R.RECIPIENT, "from": R.RECIPIENT},
        "Iran allowed inspectors of the United Nations into its plant.",
        "The club allowed dogs into the bar.",
        verbs="allow|let|permit|admit|give access to|grant access to|open its doors to",
        need="inspectors|observers|peacekeepers|"
        "monitors|aid|convoy|convoys|investigators|journalists|humanitarian|rapporteur|red|relief|corridor|agency|exiles|exile|return|"
        "elections|visits|pilgrims|passage|experts|envoy|delegation|parties",
        mode="access",
        avoid="dogs|refused|not|urged|urge|demanded|demand",
    ),
    Frame(
        "resign",
        K.MEASURE,
        P.RETREAT,
        {"subject": R.ACTOR},
        "Foreign Minister Simon Coveney resigned on Friday.",
        "He was resigned to it.",
        verbs="resign|step down|quit|tender his resignation|tender her resignation|submit his resignation|submit her resignation|"
        "hand in his resignation|hand in her resignation|offer his resignation|offer her resignation|"
        "announce his resignation|announce her resignation|relinquish power|leave office|abdicate|stand down as",
        mode="resign",
        avoid="to|deal|smoking|accord|pact|treaty|pact|agreement|urged|demanded|demand|protesters|protests|policemen|masse|workers",
    ),
    Frame(
        "stop-fighting",
        K.MEASURE,
        P.RETREAT,
        {"subject": R.ACTOR, "with": R.ACTOR},
        "Ghana and Togo stopped fighting on Monday.",
        "Ghana stopped fighting the fires in Togo.",
        verbs=chains("stop|cease|halt|end", "fighting|hostilities|the fighting|fire")
        + "|silence their guns|lay down their weapons",
        mode="ceasefire",
        contexts=("military",),
        avoid="fires|agree|agreed|urged|called|demanded|until|must|should|unless|corruption|crime|for|to",
    ),
)
