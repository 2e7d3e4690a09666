"""Idioms of acts and words that a second reading found: nouns that words come in, measures in figures of speech."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.en.frames.idioms_said import BUT_FINAL, NOT_STATES, PLAN
from kg.language.pack import MUTUAL, TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

CAME = (
    "came|comes|come|went|goes|reached|reach|arrived|followed|sent|issued|delivered|awaited|greeted|met|greets|conveyed|addressed|"
    "passed|sounded|voiced|made|landed|directed|uttered|flew|winged|relayed|transmitted"
)
SENT = {
    "subject": R.ACTOR,
    "from": R.ACTOR,
    "to": R.RECIPIENT,
    "for": R.RECIPIENT,
    "at": R.RECIPIENT,
    "of": R.RECIPIENT,
    "against": R.RECIPIENT,
    "about": R.RECIPIENT,
    "object": R.RECIPIENT,
}
"""Words told by a noun: from whom they come, and to or for whom."""
MEETS = {
    "subject": R.RECIPIENT,
    "from": R.ACTOR,
    "object": R.ACTOR,
    "of": R.ACTOR,
    "at": R.ACTOR,
    "with": R.ACTOR,
    "by": R.ACTOR,
}
"""What a deed or a plea finds: whoever did it or asked is its subject."""
TOWARD_OTHERS = {**TOWARD, "at": R.RECIPIENT, "other": R.RECIPIENT, "beyond": R.RECIPIENT}
BOTH = {"subject": R.ACTOR, "with": R.ACTOR, "between": R.ACTOR}
WITH = {**TOWARD, "with": R.RECIPIENT}
AT_HOME = "parliament|lawmakers|opposition|users|critics|church|scientists|economists|experts|audience|volunteers|firefighters|donors"
SHARP = (
    "|sharp|fresh|verbal|blistering|withering|furious|scathing|stinging|diplomatic|strong|stern|bitter|full|new|rare|angry|public|"
    "scarcely veiled|thinly veiled|veiled|barely veiled|stern|solemn"
)
GOODS = (
    "patrol|boat|boats|vessel|vessels|aircraft|helicopter|helicopters|ambulance|ambulances|trucks|tractors|fuel|rice|wheat|grain|"
    "vaccine|vaccines|medicine|medicines|tents|blankets|generators|loan|loans|grant|grants|million|billion|tonnes|tons|shelter|"
    "radar|tanks|missiles|shells|ammunition|rifles|uniforms|drones|jets|buses|food|doses|equipment|maize|flour|oil|ships|ship|"
    "planes|howitzers|vehicles|turbines|transformers|books|computers"
)

ACCUSING: tuple[Frame, ...] = (
    Frame(
        "accusations-flew",
        K.STATEMENT,
        P.ACCUSE,
        SENT,
        "Accusations of bad faith were hurled from Ghana to Togo.",
        "Stones of good make were hurled from Ghana to Togo.",
        verbs="fly|be traded|fly back and forth|be hurled|be levelled|be flung|be exchanged",
        words="was hurled|were hurled|was levelled|were levelled|were leveled|were flung|was flung",
        lead="accusations|accusation|recriminations|insults|insult|charges|reproaches|barbs|taunts",
        requires="from|subject",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid="court|prosecutors|fans|lawmakers|" + NOT_STATES,
    ),
    Frame(
        "has-hard-words-between",
        K.STATEMENT,
        P.ACCUSE,
        {"subject": R.ACTOR, "between": R.ACTOR, "object": R.ACTOR},
        "Strong words were exchanged between Ghana and Togo.",
        "Strong goods were exchanged between Ghana and Togo.",
        words=chains(
            "words|barbs|insults|accusations|recriminations|taunts",
            "were|have been|are being",
            "exchanged|traded|swapped",
            "between|by",
        ),
        requires="between|subject|object",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid="kind|warm|friendly|players|fans|lawmakers|" + NOT_STATES,
    ),
    Frame(
        "shakes-fist-in-anger",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD_OTHERS,
        "Ghana shook a fist in anger at Togo's raid.",
        "Ghana shook a tree in spring at Togo's garden.",
        verbs="vent its spleen at|vent its spleen on|vent its bile on|vent its wrath on|vent its rage at|vent its ire at|vent its fury on|"
        "shake a fist in anger at|shake its fist in anger at|bare its fangs at|spit venom at|spew venom at|hurl thunderbolts at|call down curses on|"
        "heap coals of fire on|give the rough edge of its tongue to|give a tongue-lashing to|rain blows on the reputation of|make a scapegoat of",
        requires="object|at|of",
        toward="country",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid=NOT_STATES,
    ),
    Frame(
        "fires-broadside",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD_OTHERS,
        "Ghana fired a broadside at Togo.",
        "Ghana fired a rocket at Togo.",
        verbs=chains(
            "fire|fire off|launch|unleash|loose off|deliver|let loose|let fly|direct|level|aim|administer|issue|hurl|lob|train|take|address",
            "a|another|the|its|an|his",
            SHARP,
            "broadside|tirade|diatribe|philippic|reproof|reprimand|slap in the face|slap|swipe|dig|jibe|barb|put-down|tongue-lashing|"
            "reproach|rebuke|scolding|fusillade of criticism|barrage of criticism|hail of criticism|torrent of abuse|stream of invective",
            "at|against|to|on|for",
        ),
        requires="object|at|against|to|about|other|for",
        toward="country",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid="prosecutor|prosecutors|protesters|court|judge|police|missile|missiles|bribery|tribunal|"
        + NOT_STATES,
    ),
    Frame(
        "minces-no-words",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD_OTHERS,
        "Ghana did not mince its words about Togo.",
        "Ghana did not mince its beef for Togo.",
        words=chains(
            "did not|does not|would not|made no attempt to|has not|could not",
            "mince|spare|minced|pull",
            "|its|his|her|their|any",
            "|words|criticism|anger|fury|contempt|punches|fire|harsh words",
            "about|on|over|in its criticism of|in his criticism of|in her criticism of|in their criticism of|in criticising|in condemning|with|against|when it came to",
        )
        + "|"
        + chains(
            "pulled|pulls", "no punches", "about|on|over|with|against|in its criticism of|in his criticism of"
        ),
        requires="object|of|about|with|against|other",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid="beef|meat|" + NOT_STATES,
    ),
    Frame(
        "holds-not-back",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD_OTHERS,
        "Ghana did not hold back on Monday in its criticism of Togo.",
        "Ghana did not hold back on Monday in its search for Togo's miners.",
        words="did not hold back|made no bones|did not spare|was unsparing|were unsparing|was outspoken|were outspoken|was merciless|was blunt|"
        "minced no words|pulled no punches",
        need="criticism|condemnation|attack|critique|blame|rebuke|denunciation",
        close=True,
        requires="of|object|about|against|other",
        toward="country",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid=NOT_STATES,
    ),
    Frame(
        "lays-it-at-door",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD_OTHERS,
        "Ghana laid the sabotage at Togo's door.",
        "Ghana laid a wreath at Togo's door.",
        verbs="lay|place|put",
        need="door|doorstep|feet",
        close=True,
        requires="object|at|of|to",
        toward="country",
        mode="allege",
        contexts=("diplomatic",),
        avoid="wreath|wreaths|flowers|flower|candles|body|parcel|siege|gifts|coffin|foot|open|officers|soldiers|shoes|mat|robbery|burglary|"
        + NOT_STATES,
    ),
    Frame(
        "calls-to-account",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "Ghana held Togo to account for the cable.",
        "Ghana held Togo to a draw.",
        verbs="hold|call|bring",
        need="account|book",
        also="to",
        close=True,
        requires="object",
        doer="country",
        toward="country",
        mode="allege",
        contexts=("diplomatic",),
        avoid="must|should|voters|ministers|perpetrators|urged|help|tribunal|mechanism|bank|current|launch|"
        + NOT_STATES,
    ),
    Frame(
        "pins-it-on",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD_OTHERS,
        "Ghana pinned the outage on Togo.",
        "Ghana pinned its hopes on Togo.",
        verbs="pin|blame|foist",
        need="attack|attacks|raid|killing|killings|blast|explosion|sabotage|massacre|murder|strike|fire|leak|hack|breach|coup|outage|crash|"
        "failure|breakdown|collapse|crisis|delay|drone|drones|shelling|assassination|poisoning|violence|unrest",
        also="on",
        close=True,
        requires="about|other|object|of|beyond",
        toward="country",
        mode="allege",
        contexts=("diplomatic",),
        avoid="medal|badge|hopes|ribbon|down|order|star|hope|lifting|" + NOT_STATES,
    ),
    Frame(
        "wags-finger",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD_OTHERS,
        "Ghana wagged a finger at Togo.",
        "Ghana wagged its tail at Togo.",
        verbs=chains(
            "wag|shake|jab|waggle",
            "a|its|his|an|her|the",
            "|scolding|reproving|stern|accusing|warning|moral",
            "finger",
            "at",
        ),
        requires="object|at",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid=NOT_STATES,
    ),
    Frame(
        "hits-the-roof",
        K.STATEMENT,
        P.ACCUSE,
        {**TOWARD_OTHERS, "about": R.RECIPIENT},
        "Ghana hit the roof over Togo's comments.",
        "Ghana hit the roof of Togo's mission.",
        verbs=chains(
            "hit the roof|hit the ceiling|go through the roof|go ballistic|fly off the handle|see red|blow a fuse|blow its top|foam|"
            "fly into a rage|smart|be up in arms|raise a stink|raise hell|kick up a fuss|make a fuss|cut up rough|raise Cain|take fright|"
            "raise a hue and cry|raise a storm|take it amiss|go up the wall",
            "over|at|about|against",
        ).lower(),
        requires="object|about|at|against|of|by|other",
        toward="country",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid="prices|missile|missiles|shell|" + NOT_STATES,
    ),
    Frame(
        "call-it-crime",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "Ghana called the arrest of a Ghanaian by Togo an act of kidnapping.",
        "Ghana called the arrest of a Ghanaian by Togo an act of mercy.",
        verbs="call|brand|label|term|describe|denounce|deem|declare",
        need="kidnapping|abduction|banditry|blackmail|thuggery|extortion|bullying|hypocrisy|perfidy|colonialism|imperialism|revanchism|brigandage",
        also="act|acts|state|international|pure|sheer|outright",
        requires="object|by|of",
        toward="country",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid="court|judge|police|not|any|would|if|prosecutors|" + NOT_STATES,
    ),
)

PRAISE = "thanks|gratitude|appreciation|praise|sympathy|condolence|condolences|support|solidarity|encouragement|congratulation|congratulations|comfort|consolation|welcome|admiration|commendation|felicitation"
SUPPORTING: tuple[Frame, ...] = (
    Frame(
        "word-of-thanks-went",
        K.STATEMENT,
        P.SUPPORT,
        SENT,
        "A word of thanks went from Ghana to Togo.",
        "A lorry of melons went from Ghana to Togo.",
        nouns=chains(
            "word|words|note|message|messages|vote|letter|letters|expression|expressions|telegram|telegrams|cable|cables|token|chorus",
            "of",
            "|warm|deep|high|profound|sincere|heartfelt",
            PRAISE,
        )
        + "|"
        + chains(
            "warm|kind|friendly|generous|glowing|fine|good|encouraging|comforting|fulsome|high",
            "words|praise|tribute|thanks|wishes",
            "came|went|were sent|have come|also came|also went|flowed|poured in",
            "|in|out",
            "to|for|from",
        ),
        need=CAME,
        requires="from",
        contexts=("diplomatic",),
        avoid=f"{AT_HOME}|fans|family|families|" + NOT_STATES,
    ),
    Frame(
        "pat-on-the-back-came",
        K.STATEMENT,
        P.SUPPORT,
        SENT,
        "A pat on the back for Togo came from Ghana.",
        "A knife in the back for Togo came from Ghana.",
        nouns=chains(
            "pat on the back|vote of confidence|ringing endorsement|kind word|good word|shot in the arm|bouquet|bouquets|tribute|tributes|"
            "word of praise|word of comfort|show of support|show of solidarity|round of applause|helping hand|message of support",
            "for|to|from",
        ),
        need=CAME + "|poured|flowed",
        requires="from",
        contexts=("diplomatic",),
        avoid=f"{AT_HOME}|fans|family|families|" + NOT_STATES,
    ),
    Frame(
        "conveys-to-him-sorrow",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Ghana conveyed to the people of Togo its sorrow at the fire.",
        "Ghana conveyed to the people of Togo its vaccines.",
        verbs="convey to|express to|extend to|offer to|send to|tender to|address to|present to",
        need="sorrow|condolences|sympathy|sympathies|thanks|gratitude|congratulations|felicitations|compliments|appreciation|wishes",
        requires="object|to|of",
        contexts=("diplomatic",),
        avoid="family|families|fans|" + NOT_STATES,
    ),
    Frame(
        "in-their-corner",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Ghana is squarely in Togo's corner.",
        "Ghana is squarely in Togo's group.",
        words=chains(
            "is|was|are|were|remains|stands|stood|remained",
            "|squarely|firmly|fully|solidly|very much|wholly",
            "in|on|behind",
        ),
        need="corner|camp|side",
        close=True,
        requires="object|at|about|of|other",
        doer="country",
        toward="country",
        contexts=("diplomatic",),
        avoid="street|boxer|refugee|refugees|opposite|other|both|either|east|west|north|south|summit|right|wrong|training|"
        + NOT_STATES,
    ),
    Frame(
        "lends-voice",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Ghana lent its voice to Togo's call.",
        "Ghana lent its tractor to Togo's farm.",
        verbs=chains(
            "lend|add|join|raise", "its|his|her|their", "voice|voices|blessing", "to|in support of|for|behind"
        )
        + "|"
        + chains("throw in", "its|his|their", "lot", "with")
        + "|line up behind|fall in behind|come down on the side of|come out for|give heart to|pat on the back",
        requires="object|to|of|with|for",
        toward="country",
        contexts=("diplomatic",),
        avoid="film|cartoon|song|puppet|choir|character|" + NOT_STATES,
    ),
    Frame(
        "finds-sympathetic-ear",
        K.STATEMENT,
        P.SUPPORT,
        MEETS,
        "Togo's appeal found a sympathetic ear in Ghana.",
        "Togo's doctor found a blocked ear in Ghana.",
        verbs=chains(
            "find|meet with|meet|get|win|receive",
            "|a|an|the",
            "|most|very",
            "sympathetic|ready|willing|receptive|warm|friendly|open|favourable|favorable",
            "ear|ears|hearing|response|echo|reception|welcome|champion|ally|advocate|supporter|friend",
            "in|with|from|among|at",
        ),
        lead="appeal|appeals|plea|pleas|call|calls|request|requests|plan|proposal|proposals|idea|bid|case|offer|initiative|suggestion|demand|"
        "candidacy|overture|overtures|arguments|argument|complaint|move",
        requires="object|from|of|at|with",
        contexts=("diplomatic",),
        avoid=f"{AT_HOME}|children|film|" + NOT_STATES,
    ),
)

CHARGES = (
    PLAN
    + "|charge|charges|account|version|assertion|assertions|criticism|concerns|concern|remarks|objections|peace|envoy|report|notion|talk|findings|assurances|insinuation|insinuations|warnings|warning|arguments"
)
REJECTING: tuple[Frame, ...] = (
    Frame(
        "left-hanging",
        K.STATEMENT,
        P.REJECT,
        TOWARD,
        "A proposal by Togo was left hanging by Ghana.",
        "A picture by Togo was left hanging by Ghana.",
        passives=chains(
            "was|were|has been|is|have been",
            "left",
            "hanging|unanswered|unheeded|in the air|on the shelf|to gather dust",
        ),
        lead=PLAN,
        requires="subject",
        contexts=("diplomatic",),
        avoid="museum|questions|parliament|court|" + NOT_STATES,
    ),
    Frame(
        "is-not-drawn-into",
        K.STATEMENT,
        P.REJECT,
        TOWARD,
        "Ghana refused to be drawn into Togo's game.",
        "Ghana refused to be drawn on its squad.",
        verbs=chains(
            "refuse|decline",
            "to",
            "be drawn into|lend itself to|lend himself to|rise to the bait of|dance to the tune of|be a party to|have any part in|play ball with|set foot in",
        ),
        requires="object|of|to|with|at",
        toward="country",
        contexts=("diplomatic",),
        avoid="debate|" + BUT_FINAL.replace("|game", "").replace("|games", ""),
    ),
    Frame(
        "swats-aside",
        K.STATEMENT,
        P.REJECT,
        TOWARD,
        "Ghana swept aside the allegations by Togo.",
        "Ghana swept aside the snow in Togo.",
        verbs="slap down|slap away|bat away|bat aside|bat|sweep aside|sweep away|swat aside|swat|brush away|brush off|wave off|shrug off|shrug aside|"
        "push aside|thrust aside|shunt aside|cast aside|throw back|fling back|rebut|repulse|repudiate|scout|spit on|give no quarter to|"
        "give no credence to|attach no weight to|set at naught|set at nought|pick holes in|pick apart|explode|rubbish|pour ridicule on|"
        "tear to shreds|give no ground to|wave through nothing of",
        need=CHARGES,
        close=True,
        requires="object|of|by|from|to",
        contexts=("diplomatic",),
        avoid="drone|drones|jet|plane|missile|missiles|lawmakers|parliament|senate|shot|injury|attack|offensive|snow|"
        + BUT_FINAL,
    ),
    Frame(
        "draws-the-line",
        K.STATEMENT,
        P.REJECT,
        TOWARD_OTHERS,
        "Slovakia drew the line at troops for Togo.",
        "Slovakia drew the line at home against Togo.",
        verbs="draw the line at|stop short of backing|fight shy of|baulk at|jib at|say no thanks to|recoil from|shy away from",
        need="troops|money|soldiers|arms|weapons|funds|aid|talks|membership|sanctions|recognition|deal|loans|visas|bases|sending|giving|letting|"
        "sharing|joining|plan|proposal|request|offer|paying",
        close=True,
        requires="object|for|with|to|of|at",
        contexts=("diplomatic",),
        avoid="dogs|home|" + NOT_STATES,
    ),
    Frame(
        "gives-brush-off",
        K.STATEMENT,
        P.REJECT,
        TOWARD,
        "Ghana gave Togo the brush-off.",
        "Ghana gave Togo the brushes.",
        verbs="give",
        need="brush|bird|elbow|cut|go-by|dusty|frosty",
        also="off|bird|elbow|direct|answer|reply|by",
        close=True,
        requires="object",
        doer="country",
        toward="country",
        contexts=("diplomatic",),
        avoid="tax|paint|room|tariff|" + NOT_STATES,
    ),
    Frame(
        "finds-no-favour",
        K.STATEMENT,
        P.REJECT,
        {**MEETS, "of": R.RECIPIENT},
        "A Togolese request for reparations found no favour in Ghana.",
        "A Togolese singer found no fruit in Ghana.",
        verbs=chains(
            "find|meet with|win|get|have|receive|encounter|run into|draw",
            "no|little|scant|a cold|a cool|a frosty|an icy|a chilly|a dusty|a hostile|a stony|a frigid|short",
            "|warm|sympathetic",
            "favour|favor|sympathy|support|response|hearing|echo|takers|traction|enthusiasm|welcome|reception|answer|silence|shrift|joy|comfort",
            "in|from|with|at",
        ),
        lead="appeal|appeals|plea|pleas|call|calls|request|requests|plan|proposal|proposals|idea|bid|case|offer|initiative|suggestion|demand|demands|"
        "candidacy|overture|overtures|arguments|argument|complaint|claim|claims|mediation|invitation",
        requires="object|from|at|with",
        contexts=("diplomatic",),
        avoid=f"{AT_HOME}|fans|voters|markets|investors|" + NOT_STATES,
    ),
)

PLEADS = "request|requests|demand|plea|appeal|petition|motion|claim|application|call|query"
REQUESTING: tuple[Frame, ...] = (
    Frame(
        "lays-plea-before",
        K.STATEMENT,
        P.REQUEST,
        TOWARD,
        "A petition was laid before the president of Togo by Ghana.",
        "A carpet was laid before the president of Togo by Ghana.",
        passives=chains(
            "was|were|has been|have been|is",
            "laid|put|submitted|presented|addressed|sent|directed|handed|delivered|made|tabled|filed|lodged",
            "before|to|with",
        ),
        lead=PLEADS + "|petitions|pleas|appeals|entreaty|list of demands",
        requires="object|to|with|other",
        contexts=("diplomatic",),
        avoid="court|courts|judge|parliament|tribunal|fifa|" + BUT_FINAL,
    ),
    Frame(
        "would-have-them-do",
        K.STATEMENT,
        P.REQUEST,
        TOWARD,
        "Ghana would have Togo take down the barrier.",
        "Ghana would have Togo as its guest.",
        words="would have|would see|wishes to see|would like to see|wants to see",
        need="take|withdraw|release|return|free|extradite|lift|stop|end|pay|apologise|apologize|close|sign|ratify|pull|halt|recall|drop|respect|cut|"
        "hand|give|leave|remove|open",
        close=True,
        requires="object",
        doer="country",
        toward="country",
        contexts=("diplomatic",),
        avoid="been|had|to|won|place|if|not|" + BUT_FINAL,
    ),
    Frame(
        "puts-onus-on",
        K.STATEMENT,
        P.REQUEST,
        TOWARD_OTHERS,
        "Ghana put the onus on Togo to calm the border.",
        "Ghana put the crown on Togo's queen.",
        verbs=chains(
            "put|place|lay|cast|throw|shift",
            "the|",
            "|main|whole|full",
            "onus|burden|ball|obligation|responsibility",
            "on|onto|upon|in|in the court of",
        ),
        need="to|for|court",
        requires="object|at|other|about|of",
        toward="country",
        contexts=("diplomatic",),
        avoid="taxpayers|consumers|tax|proof|parents|" + NOT_STATES,
    ),
    Frame(
        "tables-request",
        K.STATEMENT,
        P.REQUEST,
        {
            "subject": R.ACTOR,
            "object": R.RECIPIENT,
            "to": R.RECIPIENT,
            "with": R.RECIPIENT,
            "of": R.RECIPIENT,
            "for": R.RECIPIENT,
        },
        "Ghana tabled a request to Togo to pull back.",
        "Ghana tabled a motion in its parliament.",
        verbs=chains(
            "table|put forward|put in|put|submit|file|lodge|place|present|prefer|tender|send in|send|address|direct|transmit|forward|convey|make|"
            "advance|issue|renew|repeat|bring|lay",
            "a|an|its|the|his|her|another|two|",
            "|formal|official|fresh|new|urgent|written|joint|repeated|second|public|personal|direct|desperate|passionate|last-minute",
            "request|requests|demand|demands|plea|pleas|appeal|appeals|petition|entreaty|entreaties|overtures|overture|approach|approaches|supplication",
            "to|with|before|of",
        )
        + "|"
        + chains("hold out|pass|take round|extend", "the|a|its", "begging bowl|begging-bowl|hat", "to|in"),
        requires="object|to|with",
        toward="country",
        contexts=("diplomatic",),
        avoid="court|courts|judge|tribunal|parliament|voters|public|customers|fifa|uefa|donors|residents|people|bank|"
        + BUT_FINAL,
    ),
    Frame(
        "call-went-out",
        K.STATEMENT,
        P.REQUEST,
        {"subject": R.ACTOR, "from": R.ACTOR, "to": R.RECIPIENT, "by": R.ACTOR},
        "A call for restraint went out to Ghana and Mali from Togo.",
        "A call for taxis went out to drivers from Togo.",
        nouns=chains("call|appeal|plea|request|demand|cry|entreaty|summons", "for|to"),
        need="went|came|goes|comes|reached|issued|sent|out|made|addressed|directed|put",
        also="from|by",
        requires="from",
        toward="country",
        contexts=("diplomatic",),
        avoid="taxis|phone|telephone|conference|emergency|ambulance|donors|volunteers|residents|fans|voters|"
        + BUT_FINAL,
    ),
)

AGREEING: tuple[Frame, ...] = (
    Frame(
        "turns-the-page",
        K.STATEMENT,
        P.AGREE,
        BOTH,
        "Ghana and Togo turned the page on their quarrel.",
        "Ghana and Togo turned the page of the hymn-book.",
        verbs=chains("turn", "the|a|a new", "page|leaf", "on|in|over|with")
        + "|bury their differences over|make up their quarrel over|compose their differences over|compose their quarrel over|"
        "patch up their differences over|iron out their differences over|iron out their differences on|settle their differences over|settle their differences on",
        requires="subject",
        contexts=("diplomatic",),
        avoid="not|never|hope|hopes|wants|want|must|should|could|urged|to|" + NOT_STATES,
        traits=frozenset({T.OF_TWO}),
    ),
    Frame(
        "nods-through",
        K.STATEMENT,
        P.AGREE,
        TOWARD,
        "Ghana nodded through Togo's request.",
        "Ghana nodded through Togo's opera.",
        verbs="nod through|wave through|rubber-stamp|sign off on|assent to|say yes to|bow to|yield to|fall in line with|meet|entertain|look with favour upon|comply with|grant|accede to",
        need="request|requests|wish|wishes|application|bid|terms|proposal|plan|suggestion|plea|appeal",
        close=True,
        requires="object|of|by|from",
        toward="country",
        contexts=("diplomatic",),
        avoid="not|never|refused|refuses|declined|failed|court|judge|parliament|lawmakers|goods|"
        + NOT_STATES,
    ),
)

THREATENING: tuple[Frame, ...] = (
    Frame(
        "threats-were-hurled",
        K.STATEMENT,
        P.THREATEN,
        {
            "subject": R.ACTOR,
            "object": R.RECIPIENT,
            "at": R.RECIPIENT,
            "against": R.RECIPIENT,
            "to": R.RECIPIENT,
            "from": R.ACTOR,
        },
        "Threats of reprisal were hurled at Togo by Ghana.",
        "Bottles of beer were hurled at Togo by Ghana.",
        passives=chains(
            "was|were|have been|has been",
            "hurled|flung|thrown|levelled|directed|uttered|made|issued|addressed",
            "at|against|to",
        ),
        lead="threats|threat|menaces",
        requires="subject|from",
        contexts=("diplomatic",),
        avoid="bomb|phone|anonymous|court|" + BUT_FINAL,
    ),
    Frame(
        "holds-out-threat",
        K.STATEMENT,
        P.THREATEN,
        TOWARD_OTHERS,
        "Ghana held out the threat of a raid against Togo.",
        "Ghana held out the plate of rice to Togo.",
        verbs=chains(
            "hold out|raise|brandish|conjure up|wave|revive|renew|repeat|hold|dangle|utter|make|issue",
            "the|a|its|an",
            "|open|veiled|new|fresh",
            "threat|prospect|spectre|specter|menace|possibility|threats",
            "of|to",
        ),
        need="war|invasion|operation|force|strikes|strike|sanctions|tariffs|tariff|attack|raid|offensive|retaliation|reprisals|blockade|boycott|embargo|"
        "expulsion|cut|invade|bomb|attack|expel|action|reprisal|closure|intervention",
        close=True,
        requires="object|against|at|about|other|on|to|before",
        toward="country",
        contexts=("diplomatic",),
        avoid="lifting|easing|relief|end|concern|fears|analysts|storm|not|" + NOT_STATES,
    ),
)

SANCTIONING: tuple[Frame, ...] = (
    Frame(
        "door-was-shut",
        K.MEASURE,
        P.SANCTION,
        {"subject": R.ACTOR, "object": R.RECIPIENT, "about": R.RECIPIENT, "to": R.RECIPIENT},
        "The door was shut on Togolese refugees by Ghana.",
        "The lid was shut on Togolese cocoa by Ghana.",
        passives=chains(
            "was|were|has been|have been|is",
            "shut|slammed|closed|barred|bolted",
            "on|to|against|in the face of",
        ),
        lead="door|doors|gate|gates",
        requires="subject",
        mode="deny",
        contexts=("diplomatic",),
        avoid="talks|plan|deal|court|" + NOT_STATES,
    ),
    Frame(
        "clamps-down-with-tariff",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Ghana clamped down on Togolese steel with a new tariff.",
        "Ghana clamped down on Togolese thieves with a new patrol.",
        verbs="clamp down on|crack down on|take aim at|go after|lean on|put the squeeze on|bear down on|penalise|penalize|saddle|wallop|clobber",
        need="tariff|tariffs|duty|duties|quota|quotas|levy|levies|curbs|embargo|sanctions|ban",
        requires="object|of",
        doer="country",
        toward="country",
        mode="discontinue",
        contexts=("economic",),
        avoid="smuggling|smugglers|evasion|gangs|not|threatened|could|would|urged|" + NOT_STATES,
    ),
    Frame(
        "tells-envoys-to-go",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Ghana told four Togolese diplomats that they had outstayed their welcome.",
        "Ghana told four Togolese diplomats that they had won.",
        verbs="tell|inform|notify|give|advise",
        need="outstayed|overstayed|packing|clear",
        also="diplomats|diplomat|ambassador|envoy|envoys|consul|attaché|attache|attachés|officials|journalists|journalist|correspondent",
        requires="object",
        toward="country",
        mode="expel",
        contexts=("diplomatic",),
        avoid="reporters|troops|talks|not|meeting|its own|briefing|carried|ahead|war|way|" + BUT_FINAL,
    ),
    Frame(
        "turfs-out",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Ghana turfed out the Togolese ambassador.",
        "Ghana turfed out the stadium.",
        verbs="turf out|boot out|chuck out|drum out|bundle out|hustle out|usher out|march out|sling out|hound out|banish|oust|kick out|throw out|"
        "toss out|show out|see off|send away|run out|freeze out|pack off|ship out|weed out|turn out|"
        "dispense with the services of|part with|have done with|get rid of",
        need="ambassador|ambassadors|envoy|envoys|diplomat|diplomats|consul|consuls|attaché|attachés|attache|attaches|chargé|charge|nuncio|"
        "journalist|journalists|correspondent|correspondents|representative|spies|commissioner|staff|officials|minister|observers|peacekeepers",
        close=True,
        requires="object|of|from",
        toward="country",
        mode="expel",
        contexts=("diplomatic",),
        avoid="proposal|plan|complaint|claim|case|court|bill|voters|prime minister|party|former|own|coup|junta|assaulted|its own|"
        + NOT_STATES,
    ),
    Frame(
        "bars-envoy-from-soil",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Ghana barred Togo's envoy from its territory.",
        "Ghana barred Togo's envoy from meeting poets.",
        verbs="bar|ban|exclude|lock out|keep out",
        need="territory|soil|airspace|premises|compound|waters|country|capital",
        also="envoy|envoys|ambassador|diplomat|diplomats|minister|president|officials|representative|delegation|delegates|lawmakers|journalists",
        close=True,
        requires="object|of",
        toward="country",
        mode="deny",
        contexts=("diplomatic",),
        avoid="court|judge|supporters|not|its own|leaving|" + NOT_STATES,
    ),
    Frame(
        "ends-relations",
        K.MEASURE,
        P.SANCTION,
        {"subject": R.ACTOR, "with": R.RECIPIENT, "object": R.RECIPIENT},
        "Ghana put an end to its eighty years of relations with Togo.",
        "Ghana put an end to its row with Togo.",
        verbs=chains(
            "put an end to|put a stop to|call time on|bring down the curtain on|make an end of|turn its back on|call a halt to|bring to an end|"
            "close the book on|put the axe to|take an axe to|take the axe to",
            "|its|their|his|the|all",
            "|years of|decades of|long|diplomatic|eighty years of|formal|official|close|defence|military|trade|consular|relations with",
        ),
        need="relations|ties|cooperation|partnership|alliance|relationship|treaty|pact|agreement|accord|contacts|exchanges|recognition|twinning",
        close=True,
        requires="with",
        toward="country",
        mode="discontinue",
        contexts=("diplomatic",),
        avoid="tension|tensions|row|feud|war|dispute|hostility|not|urged|strained|freeze|frosty|chill|crisis|"
        + NOT_STATES,
    ),
)

AIDING: tuple[Frame, ...] = (
    Frame(
        "gift-of-from",
        K.MEASURE,
        P.AID,
        {"from": R.ACTOR, "subject": R.ACTOR, "to": R.RECIPIENT, "for": R.RECIPIENT},
        "A gift of six fire engines from Ghana to Togo rolled into Lomé.",
        "A display of six fire engines from Ghana to Togo rolled into Lomé.",
        nouns=chains(
            "gift|donation|delivery|consignment|shipment|batch|load|cargo|airlift|convoy|present", "of"
        ),
        need="rolled|reached|arrived|landed|delivered|docked|handed|came|unloaded|touched|flown|shipped",
        requires="from|subject",
        mode="aid",
        contexts=("human_security",),
        avoid="wine|beer|cocaine|drugs|bananas|buyers|shop|shops|market|restaurant|smuggled|not|"
        + NOT_STATES,
    ),
    Frame(
        "digs-deep-for",
        K.MEASURE,
        P.AID,
        TOWARD,
        "Ghana dug deep for Togo.",
        "Ghana dug deep for oil in Togo.",
        verbs="dig deep for|dip into its pocket for|dig into its pocket for|loosen the purse strings for|open its purse to|open its coffers to|open its granaries to|"
        "open its stores to|open its reserves to|open its grain stores to|throw open its hospitals to|pass the hat round for|have a whip-round for|"
        "put its hand in its pocket for|prime the pump for|bankroll the recovery of|keep the wolf from the door of|take the sting out of the drought in",
        requires="object|for|to",
        doer="country",
        toward="country",
        mode="aid",
        contexts=("economic",),
        avoid="oil|gold|gas|water|" + NOT_STATES,
    ),
    Frame(
        "writes-a-cheque",
        K.MEASURE,
        P.AID,
        TOWARD,
        "Ghana wrote a cheque for 100 million dollars to Togo.",
        "Ghana wrote a letter on 100 million dollars to Togo.",
        verbs=chains(
            "write|hand over|cut|sign|make out",
            "a|another|its",
            "|big|large|fat|hefty|new|second",
            "cheque|check",
            "for|to",
        ),
        requires="to|for|object",
        doer="country",
        mode="aid",
        contexts=("economic",),
        avoid="fine|bribe|players|" + NOT_STATES,
    ),
    Frame(
        "unloads-goods",
        K.MEASURE,
        P.AID,
        {"subject": R.ACTOR, "at": R.RECIPIENT, "for": R.RECIPIENT, "to": R.RECIPIENT},
        "Ghanaian planes disgorged 80 tonnes of food at Port Sudan.",
        "Ghanaian planes disgorged 80 sacks of mail at Port Sudan.",
        verbs="disgorge|set down|put down|drop off|offload|off-load|put ashore|discharge",
        need="food|rice|wheat|flour|tents|blankets|medicine|medicines|vaccines|aid|relief|rescuers|generators|grain|maize|supplies",
        close=True,
        requires="subject",
        mode="aid",
        contexts=("human_security",),
        avoid="tourists|passengers|sold|buyers|mail|" + NOT_STATES,
    ),
    Frame(
        "goods-from-reached",
        K.MEASURE,
        P.AID,
        {"from": R.ACTOR, "subject": R.ACTOR, "at": R.RECIPIENT, "of": R.RECIPIENT, "object": R.RECIPIENT},
        "Some 600 tonnes of rice from Ghana reached the port of Togo.",
        "Some 600 bottles of wine from Ghana reached the port of Togo.",
        nouns=chains(
            "rice|wheat|maize|flour|grain|tents|blankets|medicine|medicines|vaccines|generators|food|biscuits|tarpaulins|plasma|"
            "water purifiers|relief|medical supplies|field hospital|rescue workers|rescuers|doctors|medics|firefighters",
            "from",
        ),
        need="arrived|arrives|landed|reached|reach|docked",
        requires="from",
        mode="aid",
        contexts=("human_security",),
        avoid="withheld|buyers|market|sold|shop|shops|export|exports|smuggled|delegation|" + NOT_STATES,
    ),
    Frame(
        "takes-them-in",
        K.MEASURE,
        P.AID,
        TOWARD,
        "Ghana took in Togolese orphans from Lomé.",
        "Ghana took in Togolese fees from Lomé.",
        verbs="take in|give a home to|offer a home to|open its doors to|find room for|make room for|throw open its doors to|open its arms to|give asylum to|give sanctuary to",
        need="orphans|refugees|children|wounded|families|students|patients|evacuees|migrants|people|exiles|women|survivors|civilians|fugitives|soldiers|"
        "boys|girls|babies|journalists|dissidents|dissident|leader|president",
        close=True,
        requires="object|of|from",
        doer="country",
        toward="country",
        mode="aid",
        contexts=("diplomatic",),
        avoid="tourists|family's|restaurant|trade|goods|" + NOT_STATES,
    ),
    Frame(
        "gives-them-goods",
        K.MEASURE,
        P.AID,
        TOWARD,
        "Ghana gave Togo a patrol boat.",
        "Ghana gave Togo a fright.",
        verbs="give|hand|lend|gift|present|slip|spot|stand|loan|furnish|equip|kit out",
        need=GOODS,
        close=True,
        requires="object",
        doer="country",
        toward="country",
        mode="aid",
        contexts=("diplomatic",),
        avoid="rise|promise|pledge|deadline|ultimatum|lead|advantage|fright|fine|bill|tariff|access|right|rights|permission|details|talks|letter|note|"
        "hope|order|warning|back|for|not|contract|hours|days|" + NOT_STATES,
    ),
    Frame(
        "comes-through-with",
        K.MEASURE,
        P.AID,
        TOWARD,
        "Ghana came through with a loan for Togo.",
        "Ghana came through with a win for Togo.",
        verbs="come through with|come up with|come forward with|come across with|chip in with|chip in|weigh in with|step in with|pitch in with|"
        "stump up|fork out|shell out|cough up|put up|ante up|kick in|free up|set aside|earmark|release|unlock|unblock|unfreeze|find|scrape together|"
        "dip into its pocket for|dig deep for|loosen the purse strings for|open the purse for|disburse|pay out|spend|lay out",
        need="loan|loans|grant|grants|million|billion|dollars|euros|aid|money|funds|cash|funding|fuel|tonnes|tons|credit|yen|pounds|shells|generators",
        close=True,
        requires="for|to",
        doer="country",
        mode="aid",
        contexts=("diplomatic",),
        avoid="hostage|hostages|prisoners|data|report|film|match|not|fine|fines|ransom|tax|customers|buyers|transfer|plan|proposal|"
        + NOT_STATES,
    ),
)

RETREATING: tuple[Frame, ...] = (
    Frame(
        "winds-up-mission",
        K.MEASURE,
        P.RETREAT,
        {"subject": R.ACTOR, "at": R.RECIPIENT, "of": R.RECIPIENT, "object": R.RECIPIENT},
        "Ghana wound up its mission in Togo.",
        "Ghana wound up its clock in Togo.",
        verbs="wind up|wrap up|wind down|call time on|bring to an end|bring to a close|draw down|break up|close out|strike",
        need="mission|deployment|operation|garrison|contingent|base|bases|camp|presence|detachment",
        close=True,
        requires="at|of|object",
        doer="country",
        mode="withdraw",
        contexts=("military",),
        avoid="embassy|consulate|diplomatic|tour|visit|not|season|fact-finding|trade|imf|talks|search|rescue|observer|training camp|"
        + NOT_STATES,
    ),
)

CAMPS: tuple[Frame, ...] = (
    Frame(
        "strikes-camp",
        K.MEASURE,
        P.RETREAT,
        {"subject": R.ACTOR, "at": R.RECIPIENT, "from": R.RECIPIENT},
        "Ghana's contingent struck camp in Togo.",
        "Ghana's contingent struck oil in Togo.",
        verbs="strike camp|break camp|pull up stakes|up sticks|decamp|strike its tents|fold its tents|shut up shop",
        need="contingent|troops|soldiers|battalion|peacekeepers|forces|force|brigade|army|mission|marines|paratroopers",
        requires="subject",
        mode="withdraw",
        contexts=("military",),
        avoid="scouts|protesters|refugees|oil|" + NOT_STATES,
    ),
)

LEAVING: tuple[Frame, ...] = (
    Frame(
        "last-soldiers-home",
        K.MEASURE,
        P.RETREAT,
        {"subject": R.ACTOR, "from": R.RECIPIENT, "of": R.RECIPIENT, "object": R.RECIPIENT},
        "The last of the Danish soldiers who had served in Mali flew home on Tuesday.",
        "The last of the Danish tourists who had bathed in Mali flew home on Tuesday.",
        verbs="fly home|sail home|head home|come home|ship out|pull out|march out|depart|board a plane home|fly out|take their leave|quit",
        lead="last|final|remaining",
        need="soldiers|troops|peacekeepers|contingent|paratroopers|marines|battalion|servicemen|airmen",
        requires="subject",
        mode="withdraw",
        contexts=("military",),
        avoid="leave|holiday|not|killed|coffin|coffins|bodies|wounded|exercise|week|year|month|" + BUT_FINAL,
    ),
)

FORCING: tuple[Frame, ...] = (
    Frame(
        "keeps-under-lock",
        K.MEASURE,
        P.COERCE,
        TOWARD,
        "Ghana kept a Togolese officer under lock and key.",
        "Ghana kept a Togolese crown under lock and key.",
        verbs="keep|hold|put|place|have|throw|cast|fling|toss|haul|lead|march|cart",
        need="lock|custody|incommunicado|fetters|shackles",
        also="officer|officers|citizen|citizens|national|nationals|journalist|journalists|sailors|crew|pilot|pilots|diplomat|diplomats|soldier|"
        "soldiers|student|students|executive|executives|fishermen|businessman|tourist|teacher|consul|spy|academic|reporter|envoy|man|woman|men|general",
        close=True,
        requires="object|of",
        doer="country",
        toward="country",
        mode="arrest",
        contexts=("diplomatic",),
        avoid="crown|gold|jewels|murder|drunk|robbery|fan|battery|" + NOT_STATES,
    ),
    Frame(
        "flexes-muscles-off",
        K.MEASURE,
        P.MOBILIZE,
        TOWARD_OTHERS,
        "Ghana flexed its muscles off Togo.",
        "Ghana flexed its muscles in the gym of Togo.",
        verbs=chains(
            "flex|show|bare|parade|display",
            "its|their|his",
            "|military|naval|air",
            "muscles|muscle|teeth|might|firepower|flag",
            "off|near|around|over|along",
        ),
        requires="object|at|other|of|about|from",
        toward="country",
        mode="military",
        contexts=("military",),
        avoid="beach|gym|" + NOT_STATES,
    ),
    Frame(
        "takes-over-ship",
        K.MEASURE,
        P.COERCE,
        TOWARD,
        "Ghana took over a Togolese container ship.",
        "Ghana took over a Togolese bank.",
        verbs="take over|take control of|board|commandeer|swoop on|storm|nab|make off with|pounce on|lay hands on|take in tow|lead off|hijack",
        need="ship|tanker|vessel|trawler|freighter|boat|container|yacht|cargo|dhow|barge",
        close=True,
        requires="object|of|from",
        toward="country",
        mode="seize",
        contexts=("military",),
        avoid="pirates|pirate|passengers|passenger|tourists|company|port|bound|smugglers|business|firefighters|ferry to|"
        + NOT_STATES,
    ),
    Frame(
        "shells-came-down",
        K.MEASURE,
        P.ASSAULT,
        {
            "subject": R.ACTOR,
            "of": R.RECIPIENT,
            "object": R.RECIPIENT,
            "at": R.RECIPIENT,
            "other": R.RECIPIENT,
            "about": R.RECIPIENT,
        },
        "Ghanaian artillery came down on a camp in Togo.",
        "Ghanaian rain came down on a camp in Togo.",
        verbs="come down in|land in|explode in|burst in|fall in|come down on|rain down on|crash into|slam into|thud into|plough into|burst over|fall on|fall upon|open up on|tear into|zero in on|smash into",
        lead="artillery|shells|shell|missiles|missile|rockets|rocket|bombs|bomb|drones|drone|mortars|guns|gunships|jets|howitzers|salvo",
        requires="of|object|at|other|about",
        contexts=("military",),
        avoid="rain|debris|hailstones|fragments|test|cut|tank|not|exercise|" + NOT_STATES,
    ),
)

EASING: tuple[Frame, ...] = (
    Frame(
        "opens-crossing-to",
        K.MEASURE,
        P.CONCEDE,
        TOWARD,
        "Ghana threw open the northern crossing to Togolese lorries.",
        "Ghana threw open the northern museum to Togolese pupils.",
        verbs="throw open|open up|unseal|unbar|reopen",
        need="crossing|crossings|border|airspace|frontier|ports|port|market|road|checkpoint",
        also="to|for",
        close=True,
        requires="to|for",
        doer="country",
        toward="country",
        mode="access",
        contexts=("economic",),
        avoid="museum|talks|not|pupils|" + NOT_STATES,
    ),
    Frame(
        "takes-off-the-brake",
        K.MEASURE,
        P.CONCEDE,
        {**TOWARD, "about": R.RECIPIENT},
        "Ghana took the brake off rice exports to Togo.",
        "Ghana took the brake off its lorry in Togo.",
        verbs=chains("take", "the|its", "brake|brakes|lid|handcuffs|gloves|shackles", "off")
        + "|"
        + chains(
            "let up on|ease up on|go easy on|lift the lid on|loosen the screws on|loosen its grip on|slacken its grip on|relax its grip on",
            "|its",
        ),
        need="exports|imports|visas|visa|curbs|travel|sales|trade|goods|fishing|flights|tariffs|sanctions|shipments|border",
        close=True,
        requires="to|object|of|for|from|against",
        doer="country",
        toward="country",
        mode="access",
        contexts=("economic",),
        avoid="lorry|car|" + NOT_STATES,
    ),
)

OPENING: tuple[Frame, ...] = (
    Frame(
        "throws-open-crossing",
        K.MEASURE,
        P.COOPERATE,
        {"subject": R.ACTOR, "with": R.ACTOR, "between": R.ACTOR},
        "Ghana and Togo have thrown open a new crossing.",
        "Ghana and Togo have thrown open a new debate.",
        verbs="throw open|inaugurate|commission|bring into service|put into service|put into operation|link up|connect",
        need="crossing|crossings|bridge|railway|line|pipeline|road|checkpoint|highway|tunnel|grids|grid|ferry|cable|link",
        close=True,
        requires="subject",
        mode="economic",
        contexts=("economic",),
        avoid="debate|museum|not|exhibition|hall|embassy|" + NOT_STATES,
        traits=frozenset({T.OF_TWO}),
    ),
    Frame(
        "extradition-noun",
        K.MEASURE,
        P.COOPERATE,
        {"subject": R.ACTOR, "to": R.RECIPIENT},
        "The extradition to Togo by Ghana of a banker was carried out on Saturday.",
        "The introduction to Togo by Ghana of a banker was carried out on Saturday.",
        nouns=chains("extradition|rendition|surrender", "|to|by|of"),
        need="suspect|fugitive|fugitives|suspects|man|men|woman|banker|general|convict|convicts|prisoner|prisoners|spy|spies|minister|officer|trafficker|leader|financier",
        also="carried|took|place|went|completed|effected|followed|was|came|ended|brought",
        requires="subject",
        toward="country",
        contexts=("diplomatic",),
        avoid="request|treaty|refused|demanded|requested|sought|sovereignty|talks|power|striker|if|not|hearing|fight|fought|against|rejected|"
        + NOT_STATES,
    ),
    Frame(
        "setting-up-of-embassy",
        K.MEASURE,
        P.SUPPORT,
        {"subject": R.ACTOR, "at": R.RECIPIENT},
        "The setting up by Ghana of an embassy in Togo was completed on Monday.",
        "The setting up by Ghana of a circus in Togo was completed on Monday.",
        nouns=chains("setting up|setting-up|establishment|re-establishment|reopening|opening", "by|of"),
        need="embassy|mission|consulate|embassies|legation|high",
        close=True,
        requires="subject",
        contexts=("diplomatic",),
        avoid="talks|plan|plans|if|not|" + NOT_STATES,
        traits=frozenset({T.MISSION}),
    ),
)

OFFICE = "foreign|minister|ambassador|president|premier|defence|secretary-general|commissioner|envoy|chancellor|commander|diplomat|secretary|spokesperson|spokesman|spokeswoman|consul"
MEETING: tuple[Frame, ...] = (
    Frame(
        "puts-heads-together",
        K.MEETING,
        P.CONSULT,
        MUTUAL,
        "Minister Wong put his head together with President Ali.",
        "Minister Wong put his hat together with the coat of President Ali.",
        verbs=chains("put|lay", "its|his|her|their", "head|heads", "together", "with|over|on")
        + "|"
        + chains(
            "find|make|take",
            "|the|some",
            "time|room",
            "for",
            "a|an",
            "|brief|short|long|quiet|private|quick",
            "conversation|chat|word|talk|meeting|exchange|tête-à-tête|lunch|dinner|walk",
            "with",
        )
        + "|"
        + chains("huddle|go into a huddle|take counsel|hold counsel|take coffee|exchange words", "with"),
        requires="with|object",
        toward="person",
        contexts=("diplomatic",),
        avoid="reporters|journalists|cabinet|voters|family|lawyers|phone|telephone|by phone|troops|"
        + NOT_STATES,
    ),
    Frame(
        "sits-down",
        K.MEETING,
        P.CONSULT,
        {"subject": R.ATTENDEE, "with": R.ATTENDEE},
        "President Wong sat down on the terrace with President Ali.",
        "President Wong sat down on Thursday in Accra.",
        verbs="sit down|huddle",
        requires="with",
        toward="person",
        contexts=("diplomatic",),
        avoid="again|negotiators|reporters|journalists|cabinet|voters|family|lawyers|interview|troops|students|dinner|"
        + NOT_STATES,
    ),
    Frame(
        "brings-face-to-face",
        K.MEETING,
        P.CONSULT,
        {"subject": R.MEDIATOR, "object": R.ATTENDEE, "of": R.ATTENDEE},
        "Premier Wong brought President Ali and President Bio face to face.",
        "Premier Wong brought President Ali and President Bio cakes.",
        verbs="bring|get",
        need="face|table|room|roof|together",
        also="face|round|same|together|one|around",
        requires="object|of",
        toward="person",
        contexts=("diplomatic",),
        avoid="trial|court|charges|justice|" + NOT_STATES,
        traits=frozenset({T.BRINGS_TOGETHER}),
    ),
)

FIRST: tuple[Frame, ...] = (
    Frame(
        "stones-rained-on",
        K.MEASURE,
        P.PROTEST,
        {"object": R.RECIPIENT, "about": R.RECIPIENT, "at": R.RECIPIENT, "subject": R.ACTOR},
        "Stones and paint rained down on the Togolese embassy in Accra.",
        "Snow and hail rained down on the Togolese embassy in Accra.",
        verbs="rain down on|rain on|fly at|be hurled at|shower down on|thud against|spatter|bespatter|splatter",
        lead="stones|stone|eggs|paint|tomatoes|bottles|shoes|rocks|cobbles|firecrackers|firebombs",
        need="embassy|consulate|mission|embassies|residence",
        close=True,
        requires="object|about|at",
        contexts=("diplomatic",),
        avoid="referee|team|" + NOT_STATES,
    ),
    *CAMPS,
    Frame(
        "blame-came-from",
        K.STATEMENT,
        P.ACCUSE,
        SENT,
        "A stinging rebuke from Ghana greeted Togo's move.",
        "A stinging wind from Ghana greeted Togo's guests.",
        nouns=chains(
            "rebuke|reproof|condemnation|denunciation|reprimand|criticism|reproach|censure|broadside|tongue-lashing|rebukes|broadsides|"
            "reproaches|protest|dressing-down|slap|harsh words|hard words|sharp words|angry words|stern words|strong words",
            "from|of|for|to|at|against",
        ),
        need=CAME,
        requires="from",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid=f"{AT_HOME}|" + NOT_STATES,
    ),
    Frame(
        "strikes-off-list",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Ghana has struck four Togolese tankers off its register.",
        "Ghana has struck four Togolese tankers off its coast.",
        verbs="strike|strike off|delete|scratch|cross|drop|remove",
        need="register|registry|rolls|roster",
        also="off|from",
        requires="object|of",
        toward="country",
        mode="discontinue",
        contexts=("diplomatic",),
        avoid="blacklist|sanctions|terror|terrorism|grey|gray|doctor|lawyer|voters|electoral|heritage|squad|not|waiting|targets|"
        + NOT_STATES,
    ),
    Frame(
        "meets-halfway-on",
        K.STATEMENT,
        P.AGREE,
        BOTH,
        "Ghana and Togo met halfway on number plates.",
        "Ghana and Togo met halfway through the season.",
        verbs=chains("meet", "|each other", "halfway|half way|half-way|in the middle", "on|over|about|in")
        + "|"
        + chains(
            "take|reach|make|arrive at|come to|adopt",
            "the|a|an|",
            "|joint|common|mutual|shared|amicable|unanimous|provisional|tacit",
            "decision|accommodation|arrangement|consensus|compromise|settlement|modus vivendi|meeting of minds",
            "to|on|over|with|about|regarding|concerning",
        )
        + "|split the difference on|split the difference over|do a deal on|do a deal over|cut a deal on|cut a deal over|cut a deal with|"
        "do a deal with|strike a bargain with|strike a bargain over|strike a bargain on|be as one on|speak with one voice on|come together on",
        requires="subject",
        contexts=("diplomatic",),
        avoid="refused|failed|must|should|not|court|striker|wages|urged|airline|union|if|would|could|to|hope|hopes|plea|"
        + NOT_STATES,
        traits=frozenset({T.OF_TWO}),
    ),
    Frame(
        "lets-them-know",
        K.STATEMENT,
        P.THREATEN,
        TOWARD,
        "Ghana let Togo know that it would face consequences.",
        "Ghana let Togo know that it would send a choir.",
        verbs="let|make|give",
        need="know|understand|plain|clear|notice|feel|believe",
        also="consequences|reprisals|retaliation|retaliate|force|war|sanctions|patience|respond|price|dearly|punish|strike|regret|tariffs|shoot",
        requires="object",
        toward="country",
        contexts=("diplomatic",),
        avoid="not|residents|tourists|voters|peace|" + NOT_STATES,
    ),
)
"""Before the rows of strikes, of missiles, of what is let and of condemnation, whose words they share."""

FRAMES: tuple[Frame, ...] = (
    *ACCUSING,
    *SUPPORTING,
    *REJECTING,
    *REQUESTING,
    *AGREEING,
    *THREATENING,
    *SANCTIONING,
    *AIDING,
    *RETREATING,
    *LEAVING,
    *EASING,
    *FORCING,
    *OPENING,
    *MEETING,
)
"""Behind all others, whose words are plainer."""

__all__ = ["FIRST", "FRAMES"]
