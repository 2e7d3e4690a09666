"""Material cooperation: AID, COOPERATE and RETREAT."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import TOWARD, Frame
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

GOODS = (
    "aid|assistance|relief|food|vaccines|vaccine|medicine|medicines|supplies|tents|doses|grant|grants|humanitarian|loan|"
    "loans|rescuers|rescue|medical|funds|funding|wheat|rice|grain|generators|blankets|donation|doctors|medics|"
    "firefighters|ambulances|parcels|dollars|euros|credit|money|emergency|flour|oxygen|fuel|kits|shelter|shelters"
)
WEAPONS = (
    "weapons|arms|missiles|tanks|howitzers|ammunition|rockets|launchers|drones|jets|aircraft|helicopters|rifles|"
    "munitions|artillery|boats|vehicles|shells|systems|batteries|equipment"
)
TROOPS = "troops|forces|soldiers|army|military|contingent|garrison|tanks|artillery|peacekeepers|warships|navy|marines|force"
FREED = (
    "prisoner|prisoners|hostage|hostages|detainees|detainee|sailors|crew|national|citizen|citizens|journalist|"
    "journalists|nationals|captives|captive|pilot|soldiers|fishermen|activist|activists|aid|dissident|dissidents|tanker|"
    "vessel|ship|tourist|tourists|diplomat|diplomats|worker|workers|academic|jail|prison|custody|pastor|boat|engineers|"
    "militants|leader|remains|inmates|pows"
)

AID: tuple[Frame, ...] = (
    Frame(
        "evacuate",
        K.MEASURE,
        P.AID,
        TOWARD,
        "Indonesia evacuated its citizens from Sudan.",
        "The cinema was evacuated.",
        verbs="evacuate|repatriate|airlift|fly home|bring home|fly out|rescue",
        need="citizens|nationals|people|staff|students|workers|refugees|residents|civilians|diplomats|compatriots|"
        "passengers|embassy|migrants|tourists|fishermen|sailors|crew|families|sick|wounded",
        contexts=("human_security",),
        avoid="fire|flood|cinema|school|floods|hotel|stadium|cliff",
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
        "aid",
        K.MEASURE,
        P.AID,
        TOWARD,
        "Japan sent food aid to Madagascar.",
        "He sent a letter to Peru.",
        verbs="send|deliver|donate|provide|give|grant|dispatch|ship|airlift|extend|raise|allocate|supply|contribute|"
        "hand over|increase|release|pledge|drop|rush|fly|distribute|disburse|approve|earmark|step up|resume|donate money to",
        need=GOODS,
        avoid="letter|weapons|troops|missiles|tanks|demand|call|suspended|help|hostages|prisoners|bail|album|birth|"
        "statement|workers|sanctions|worker|ban|bomb|bombs|rates|curfew|reins",
    ),
    Frame(
        "arms-aid",
        K.MEASURE,
        P.AID,
        TOWARD,
        "Norway delivered howitzers to Ukraine.",
        "The postman delivered arms catalogues.",
        verbs="deliver|supply|donate|provide|transfer|ship|give|sell",
        need=WEAPONS,
        contexts=("military",),
        avoid="catalogues|speech|evidence|blow|rebels|verdict|order|support",
    ),
    Frame(
        "relieve",
        K.MEASURE,
        P.AID,
        TOWARD,
        "France cancelled the debt of Somalia.",
        "He cancelled his debit card in Lyon.",
        verbs="cancel|write off|forgive|reschedule|restructure|waive|suspend|train|bail out|rebuild|resupply|supply|equip|arm",
        need="debt|debts|repayments|arrears|soldiers|forces|police|army|recruits|rebels|guard|guards|bailout|bailed|pilots",
        avoid="card|killed|talks|attack|fought|fight",
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
    ),
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
            "launch|hold|begin|conduct|stage|start|carry out|run|kick off|resume|wrap up|complete|set up",
            "|a|their",
            "joint|combined|bilateral|multinational|trilateral",
        ),
        need="exercise|exercises|drill|drills|patrols|patrol|manoeuvres|maneuvers|games|training|operation|operations|"
        "investigation|mission",
        avoid="account|conference|talks|commission|committee|statement",
        contexts=("military",),
    ),
    Frame(
        "exercise-with",
        K.MEASURE,
        P.COOPERATE,
        {"subject": R.ACTOR, "with": R.RECIPIENT, "to": R.RECIPIENT},
        "India held naval drills with Singapore.",
        "He held a drill in Singapore.",
        verbs="hold|conduct|stage|begin|launch|start|carry out|wrap up|kick off|share|exchange|train|cooperate|collaborate|"
        "team up|trade|swap|resume|work|patrol|boost|expand",
        need="exercise|exercises|drills|patrols|manoeuvres|maneuvers|intelligence|prisoners|swap|trade|flights|"
        "bodies|prisoner|games|jointly|troops|electricity|gas|oil",
        avoid="fire|talks|talk|election|elections|views|words|insults|barbs|blows|shares|currency|meeting|summit|hold|out|"
        "protest|alone|own|near|off|hunger|sanctions|restrictions|conference|tariffs|war|aid|ties|relations",
    ),
    Frame(
        "extradite",
        K.MEASURE,
        P.COOPERATE,
        TOWARD,
        "Panama extradited a suspect to the United States.",
        "He handed over the keys.",
        verbs="extradite|hand over|turn over|surrender|hand back|return",
        contexts=("legal",),
        need="suspect|suspects|fugitive|extradited|extradites|extradite|drug|criminal|baron|trafficker|artefacts|artifacts|"
        "remains|bodies|wanted|dealer|looted|antiquities",
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
            "resume|launch|restore|begin|start|open",
            "|direct|regular|passenger|commercial",
            "flights|trade|rail services|ferry services|air links|air services|exports|imports",
        ),
        contexts=("economic",),
        avoid="fancy|airline",
    ),
    Frame(
        "port-call",
        K.MEASURE,
        P.COOPERATE,
        {"subject": R.ACTOR, "object": R.RECIPIENT},
        "A frigate of France made a port call in Cambodia.",
        "The ferry docked late.",
        verbs="make a port call in|make a port call at|pay a port call to|dock in|dock at|call at|visit|berth at|anchor off",
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
            "lift|waive|scrap|abolish|drop",
            "|all|its",
            "visa requirements|visa rules|visas|visa fees",
            "for|with|",
        ),
    ),
)

RETREATS: tuple[Frame, ...] = (
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
        + "|lay down arms|lay down their arms|stop shelling|halt its bombing of|halt its offensive in|"
        "halt the bombing of|call off its offensive in|disarm",
        mode="ceasefire",
        contexts=("military",),
    ),
    Frame(
        "release",
        K.MEASURE,
        P.RETREAT,
        TOWARD,
        "Iran released two French prisoners.",
        "The band released an album.",
        verbs="release|free|let go|set free|hand over|repatriate|return",
        need=FREED,
        mode="release",
        avoid="album|statement|report|figures|film|book|video|trade|visit|talks|power|negotiate|table|suspect|power|photos",
    ),
    Frame(
        "withdraw-troops",
        K.MEASURE,
        P.RETREAT,
        {**TOWARD, "to": R.RECIPIENT},
        "France withdrew its troops from Niger.",
        "He withdrew cash in Niger.",
        verbs="withdraw|pull out|pull back|pull|bring home|retreat|demobilise|demobilize|end its occupation of|draw down|"
        "hand back|cede|vacate|demilitarise|reduce",
        need=TROOPS + "|occupation|occupied|airbase",
        mode="withdraw",
        contexts=("military",),
        avoid="cash|ambassador|bill|candidate|candidacy|support|aid|power|treaty|agreement|trigger|killed|dead|wounded|accord",
    ),
    Frame(
        "lift",
        K.MEASURE,
        P.RETREAT,
        TOWARD,
        "The United States lifted sanctions on Sudan.",
        "He lifted the box.",
        verbs="lift|ease|relax|reopen|re-open|end|remove|suspend|unfreeze|loosen|scrap|waive|drop|withdraw|call off",
        need="sanctions|embargo|ban|blockade|border|borders|curbs|siege|airspace|crossing|tariffs|duties|assets|frontier|boycott|"
        "corridor|restrictions",
        mode="access",
        avoid="imposed|threatened|impose|ambassador|troops|curfew|emergency|urged|demanded|restrictive",
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
        "monitors|aid|convoy|convoys|investigators|journalists|humanitarian|rapporteur|red|relief|corridor|agency",
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
        avoid="to|deal|smoking|accord|pact|treaty|pact|agreement|urged|demanded|demand|protesters|protests",
    ),
)

FRAMES: tuple[Frame, ...] = (*COOPERATION, *RETREATS, *AID)
