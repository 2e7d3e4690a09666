"""Statements told by everyday wordings: registered its displeasure, gave until June, wrote to propose, pleaded with."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

ANGER = (
    "displeasure|dismay|anger|disapproval|discontent|outrage|indignation|unhappiness|disquiet|irritation|objections|objection|"
    "dissatisfaction|resentment|frustration|annoyance|disappointment|misgivings|reservations|grievances|alarm|concern|concerns|unease|disgust|fury"
)

BLAMING: tuple[Frame, ...] = (
    Frame(
        "register-anger",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "Togo registered its displeasure with Ghana.",
        "Togo registered its trawlers with Ghana.",
        verbs="register|convey|make known|communicate|express|voice|air|raise|vent|relay|reiterate|repeat|share",
        need=ANGER,
        close=True,
        requires="with|to|at|object|about|against|of|by",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid="flood|floods|virus|outbreak|quake|earthquake|drought|health|safety|hostages|poverty|inflation|climate|share|shares|no|investors|markets|residents|parents",
        avoid_next="support|solidarity|sympathy|condolences|gratitude|appreciation|thanks",
    ),
    Frame(
        "hand-note",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "Togo handed the Ghanaian envoy a protest note.",
        "Togo handed the Ghanaian envoy a bouquet.",
        verbs="hand|give|deliver|present|serve|send|submit|issue|lodge|file",
        need="note|letter|demarche|démarche|protest",
        also="protest|demarche|démarche",
        close=True,
        requires="object|to|with|against",
        contexts=("diplomatic",),
        traits=frozenset({T.NOTE}),
        avoid="talks|petition|peace",
    ),
    Frame(
        "note-over",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "Togo sent Ghana a diplomatic note over a new map of the border.",
        "Togo sent Ghana a diplomatic note of thanks.",
        verbs="send|hand|deliver|serve|present|issue",
        need="note|notes",
        also="over|protesting|objecting",
        close=True,
        requires="object|to",
        toward="country",
        contexts=("diplomatic",),
        traits=frozenset({T.NOTE}),
        avoid="talks|peace|thanks|condolences|congratulations|inviting|invitation|bank|bomb",
    ),
)

DRAWING: tuple[Frame, ...] = (
    Frame(
        "draw-blame",
        K.STATEMENT,
        P.ACCUSE,
        {"subject": R.RECIPIENT, "from": R.ACTOR},
        "Togo drew criticism from Ghana over the dam.",
        "The match of Togo drew crowds from Ghana.",
        verbs="draw|provoke|spark|trigger|elicit|attract|earn|prompt|invite|be met with|meet with|bring",
        need="criticism|condemnation|fire|rebuke|rebukes|ire|anger|fury|outrage|scorn|protest|protests|denunciation|reprimand|censure|objections|regret|dismay|consternation|displeasure",
        close=True,
        requires="from",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid="for|open|opened|cease|crowd|crowds|troops|fans|viewers|users|critics|quick",
    ),
    Frame(
        "draw-praise",
        K.STATEMENT,
        P.SUPPORT,
        {"subject": R.RECIPIENT, "from": R.ACTOR},
        "Togo drew praise from Ghana over the dam.",
        "The match of Togo drew crowds from Ghana.",
        verbs="draw|elicit|attract|earn|win|bring|garner|be met with|meet with",
        need="praise|applause|thanks|plaudits|congratulations|commendation|approval|acclaim|backing|endorsement",
        close=True,
        requires="from",
        contexts=("diplomatic",),
        avoid="crowd|crowds|fans|critics|readers|parliament|lawmakers|voters",
    ),
)

THREATENING: tuple[Frame, ...] = (
    Frame(
        "give-until",
        K.STATEMENT,
        P.THREATEN,
        TOWARD,
        "Togo gave Ghana until June to hand over the men.",
        "Togo gave Ghana cover until June.",
        verbs="give",
        need="until|till",
        also="to|or",
        close=True,
        requires="object",
        contexts=("diplomatic",),
        avoid="ambassador|envoy|diplomats|diplomat|aid|loan|refuge|shelter|money",
    ),
    Frame(
        "vow-ruin",
        K.STATEMENT,
        P.THREATEN,
        {**TOWARD, "clause": R.RECIPIENT},
        "Togo said it would turn Ghana into a sea of fire.",
        "Togo said it would turn Ghana into a sea of sport.",
        verbs="say|declare|vow|threaten|warn|swear",
        need="fire|ashes|rubble|ruins|dust|annihilate|obliterate|destroy|flatten|crush|retaliate|avenge|punish|strike",
        also="would|will",
        requires="object|clause|against|on",
        contexts=("military",),
        avoid="if|peace|not|no|cease-fire|ceasefire",
    ),
)

ASKING: tuple[Frame, ...] = (
    Frame(
        "note-asking",
        K.STATEMENT,
        P.REQUEST,
        TOWARD,
        "Togo handed the Ghanaian envoy a note demanding an explanation.",
        "Togo handed the Ghanaian envoy a note of thanks.",
        verbs="hand|give|deliver|present|send|submit|address",
        need="note|letter|message|petition|appeal|list",
        also="demands|demanding|requesting|asking|urging|seeking|inviting",
        requires="object|to",
        contexts=("diplomatic",),
        avoid="ransom|suicide",
    ),
    Frame(
        "plead",
        K.STATEMENT,
        P.REQUEST,
        TOWARD,
        "Togo leaned on Ghana to hold its fire.",
        "The ladder leaned on a wall in Ghana.",
        verbs="up the pressure on|mount pressure on|redouble pressure on|keep the pressure on|renew pressure on|pile the pressure on|up its pressure on|plead with|implore|beseech|entreat|beg|prevail on|prevail upon|exhort|prod|nudge|lobby|petition|sound out|"
        + chains(
            "step up|increase|ramp up|ratchet up|intensify|turn up|exert|keep up|crank up",
            "|its|the|their|diplomatic|more",
            "pressure on",
        )
        + "|appeal again to|put pressure on|bring pressure to bear on|pile pressure on|heap pressure on|lean on|pressure|pressurise|pressurize",
        requires="object|with|to",
        avoid="guilty|forgiveness|pardon|wood|group|groups|voters",
    ),
    Frame(
        "write-proposing",
        K.STATEMENT,
        P.REQUEST,
        TOWARD,
        "Togo wrote to Ghana proposing talks on the river.",
        "Togo wrote to Ghana about a lost dog.",
        verbs="write to|send a letter to|address a letter to|send a message to|send a note to",
        need="proposing|asking|requesting|urging|demanding|inviting|seeking|ask|request|urge|demand|propose",
        requires="object|to",
    ),
    Frame(
        "write-for-help",
        K.STATEMENT,
        P.REQUEST,
        TOWARD,
        "Togo wrote to Ghana for help against the rebels.",
        "Togo wrote to Ghana for a recipe.",
        verbs="reach out to|look to|tap|chase|dun|pester|badger|hound|go cap in hand to|go begging to|hold out its hand to|knock on the door of|cast about to|turn again to|go back to|write to|appeal to|turn to|cable to|look to|send a letter to",
        need="shells|rifles|rockets|helicopters|tents|food|engineers|firefighters|rescuers|coal|generators|howitzers|guidance|advice|refuge|asylum|police|policemen|officers|doctors|nurses|gas|oil|fuel|power|electricity|wheat|grain|loan|cash|money|funds|funding|vaccines|medicine|medicines|jets|drones|missiles|ammunition|investment|expertise|peacekeepers|soldiers|tanks|rice|maize|credit|reassurance|backing|payment|arrears|debts|bills|reinforcements|cover|help|assistance|aid|protection|weapons|arms|support|relief|mediation|troops|intervention|loans|bailout",
        also="for",
        close=True,
        requires="object|to",
        avoid="voters|donors|fans|public|readers|if|could|may",
    ),
    Frame(
        "put-to",
        K.STATEMENT,
        P.REQUEST,
        TOWARD,
        "Togo put in a request to Ghana for maps of the river.",
        "Togo put in an appearance in Ghana.",
        verbs=chains(
            "put in|submit|make|file|send|lodge|address|direct|issue",
            "a|an|another|formal|a formal|an official|a fresh|an urgent|an impassioned|an emotional|a desperate|a direct|a public|a personal|a last-minute",
            "request|appeal|plea|application",
            "to|with|for",
        ),
        requires="object|to|with",
        avoid="court|visa|planning",
    ),
)

DEALING: tuple[Frame, ...] = (
    Frame(
        "hold-out-prospect",
        K.STATEMENT,
        P.AGREE,
        TOWARD,
        "Togo held out the prospect of a loan to Ghana.",
        "Togo held out the prospect of rain to Ghana.",
        verbs=chains("hold out|dangle|offer|open", "the", "prospect|possibility|hope|promise", "of"),
        need="aid|loan|loans|talks|investment|membership|help|relief|recognition|assistance|visa-free|visas|normalisation|"
        "normalization|cooperation|negotiations|dialogue|funding|money|trade|deal|pact",
        close=True,
        requires="object|to|for|with",
        contexts=("diplomatic",),
        avoid="sanctions|war|striker|club|investors|workers|voters",
    ),
    Frame(
        "settle-on",
        K.STATEMENT,
        P.AGREE,
        {"subject": R.ACTOR, "with": R.ACTOR, "between": R.ACTOR},
        "Togo and Ghana settled on a roadmap for the border.",
        "Togo and Ghana settled on the coast.",
        verbs="settle on|hammer out|thrash out|work out|hit on|arrive at|come to|draw up|hash out|finalise|finalize|iron out|put together",
        need="roadmap|road map|deal|agreement|accord|plan|formula|compromise|terms|timetable|framework|truce|pact|understanding|"
        "differences|schedule|details|arrangement",
        close=True,
        contexts=("diplomatic",),
        avoid="coast|failed|trying|tried|could|committee|experts|yet|terms|still|budget|will|would|to",
    ),
    Frame(
        "own-up",
        K.STATEMENT,
        P.CONCEDE,
        {"subject": R.ACTOR, "to": R.RECIPIENT, "of": R.RECIPIENT, "for": R.RECIPIENT},
        "Togo owned up to the shooting of the Ghanaian drone.",
        "Togo owned two Ghanaian ships.",
        verbs="own up to|come clean about|admit to|eat its words|take back its words|take back his words|retract its claim|"
        "retract its accusation|retract his accusation|retract the accusation|swallow its pride",
        contexts=("diplomatic",),
        avoid="court|police",
    ),
)

SIDING: tuple[Frame, ...] = (
    Frame(
        "wish-well",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "President Ramaphosa wished Namibia well after the vote.",
        "President Ramaphosa wished Namibia had a port.",
        words="wished|wishes",
        need="well|success|luck|prosperity|godspeed",
        close=True,
        requires="object",
        contexts=("diplomatic",),
        avoid="team|squad|coach|retirement|recovery|farewell|goodbye|away|it|that",
    ),
    Frame(
        "take-the-side",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Togo took Ghana's side in the quarrel with the bank.",
        "Togo took Ghana's port by its weak side.",
        verbs="take",
        need="side",
        close=True,
        requires="object|of",
        contexts=("diplomatic",),
        avoid="by|place|troops|hostage|part|sides|road|left|right|control|tour|trip|over|far|opposite|other|lead",
    ),
    Frame(
        "give-blessing",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Togo gave Ghana's candidate its blessing.",
        "The priest gave the couple from Ghana his blessing.",
        verbs="give|lend|grant|offer",
        need="blessing|endorsement|imprimatur",
        close=True,
        requires="object|to",
        contexts=("diplomatic",),
        avoid="priest|bishop|pope|couple|faithful|pilgrims|crowd|mass|church|apostolic",
    ),
    Frame(
        "have-warm-words",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Togo had warm words for Ghana.",
        "Togo had ten words for rain in Ghana.",
        verbs="have|find|reserve|offer",
        need="words|praise",
        also="warm|kind|glowing|fulsome|high|generous|rare|lavish|special",
        close=True,
        requires="for|of|to",
        contexts=("diplomatic",),
        avoid="film|team|coach|players|striker|goalkeeper|staff|book",
    ),
    Frame(
        "hold-up-as-model",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Togo held up Ghana as an example for the region.",
        "Togo held up Ghana for ten minutes in the match.",
        verbs="hold up|single out|cite",
        need="example|model|praise",
        close=True,
        requires="object",
        contexts=("diplomatic",),
        avoid="match|team|player",
    ),
    Frame(
        "tip-hat",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Togo tipped its hat to Ghana over the dam.",
        "Togo tipped its waste into a river in Ghana.",
        verbs=chains("tip|take off|doff", "its|his|her|their", "hat|cap", "to")
        + "|"
        + chains("align|ally", "itself|himself|herself|themselves", "with")
        + "|"
        + chains("speak out|speak|come out|speak up", "in", "defence|defense", "of")
        + "|go to bat for|go in to bat for|stick up for|stand up for|jump to the defence of|jump to the defense of|"
        "spring to the defence of|spring to the defense of|close ranks with|stand four-square behind",
        requires="object",
        contexts=("diplomatic",),
        avoid="team|coach|himself|herself|itself|rights|values|farmers|workers|consumers",
    ),
    Frame(
        "close-ranks",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "The Caribbean Community closed ranks behind Guyana.",
        "The soldiers closed ranks behind the wall.",
        verbs="rally around|rally round|line up behind|close ranks behind|close ranks around|close ranks with|throw in their lot with|"
        "throw in its lot with|throw its weight behind|put its weight behind|throw his weight behind",
        requires="object",
        avoid="wall|flag|soldiers|tree|bid|candidate|plan",
    ),
    Frame(
        "come-to-side",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Togo came to Ghana's defence over the dam.",
        "Togo came to Ghana's rescue by air.",
        verbs="come to|spring to|leap to|rush to|rally to",
        need="defence|defense|aid|side",
        close=True,
        requires="object|of|to|behind",
        contexts=("diplomatic",),
        avoid="troops|rescue|power|light|jobs|blows|terms|end|talks|agreement|first aid",
    ),
)

REFUSING: tuple[Frame, ...] = (
    Frame(
        "nothing-to-discuss",
        K.STATEMENT,
        P.REJECT,
        {"subject": R.ACTOR, "with": R.RECIPIENT, "by": R.RECIPIENT},
        "Foreign Minister Shirley Botchwey said there was nothing to discuss with Togo.",
        "Foreign Minister Shirley Botchwey said there was nothing to eat in Togo.",
        verbs="say|state|stress|insist|declare|add|maintain|tell|repeat",
        need="nothing|no",
        also="discuss|negotiate|mediate|concede|apologise|apologize|renegotiate|compromise|retract|regret",
        avoid="if|whether|asked",
        contexts=("diplomatic",),
    ),
    Frame(
        "cast-veto",
        K.STATEMENT,
        P.REJECT,
        TOWARD,
        "Togo cast a veto on the Ghanaian draft.",
        "Togo cast a shadow on the Ghanaian coast.",
        verbs=chains(
            "cast|use|wield|exercise",
            "|a|its|the|their|his|her|a double",
            "veto|vetoes|veto power|right of veto",
        )
        + "|"
        + chains("cast|use|wield|exercise", "a|its|the|their", "veto", "to block|against|on|over"),
        contexts=("diplomatic",),
        avoid="threatened|threaten",
    ),
    Frame(
        "vote-no",
        K.STATEMENT,
        P.REJECT,
        TOWARD,
        "Togo voted no on the resolution against Ghana.",
        "Togo voted on Sunday in Ghana.",
        verbs="vote no on|vote no|vote down|cast a no vote on|cast its vote against|cast their votes against|cast the only vote against",
        need="resolution|motion|draft|text|proposal|amendment|bid|membership|request|pact|treaty|agreement|deal|accord|protocol|accession|entry",
        contexts=("diplomatic",),
    ),
)

FIRST: tuple[Frame, ...] = (
    Frame(
        "warn-should",
        K.STATEMENT,
        P.THREATEN,
        {**TOWARD, "clause": R.RECIPIENT},
        "Togo promised a firm answer should Ghana cross the river.",
        "Togo promised a new bridge should Ghana ask for it.",
        verbs="promise|vow|threaten|warn of|pledge|speak of|hint at",
        need="answer|response|consequences|reply|retaliation|reprisals|force|war|countermeasures|punishment",
        also="if|should|unless|against|case|event",
        contexts=("diplomatic",),
        avoid="rain|storm|scientists|doctors|not|never",
    ),
)
"""Before frames that promise."""

FRAMES: tuple[Frame, ...] = (*BLAMING, *DRAWING, *THREATENING, *ASKING, *DEALING, *SIDING, *REFUSING)
