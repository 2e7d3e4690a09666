"""Statements told by an idiom or by a verb that needs its object: to take to task, to put on notice."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.en.frames.judging import OF_OTHERS, OWN, SAYING
from kg.language.pack import TOWARD, Frame
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

ASKED = "demand|demands|call|calls|request|requests|pressure|appeal|appeals|ultimatum|warning|warnings|protest|protests|plea"
"""What one state wants of another, which it meets or resists."""

BLAMING: tuple[Frame, ...] = (
    Frame(
        "scold",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "Ghana mocked Togo over the dam.",
        "Ghana held a mock vote with Togo.",
        verbs="grill|cross-examine|upbraid|ridicule|mock|pour scorn on|heap scorn on|dress down|chastise|reproach|vilify|excoriate|"
        "react angrily to|react with anger to|react with fury to|tear into|take a dig at|poke fun at|fume at|rage at",
        requires="object|by|of",
        mode="disapprove",
    ),
    Frame(
        "take-to-task",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "Ghana took Togo to task over the dam.",
        "Ghana took Togo by surprise in the task force.",
        verbs="take",
        need="task",
        also="to",
        close=True,
        avoid="force|on|up",
        requires="object",
        mode="disapprove",
    ),
    Frame(
        "voice-anger",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "Ghana voiced anger at the Togolese move.",
        "The crowd voiced its joy at the move of Togo.",
        verbs=chains(
            "voice|express|show|display|betray|make plain",
            "|its|his|her|their",
            "|deep|grave|serious|strong|profound|growing|utter|intense|mounting|open|sharp|extreme|great|clear",
            "anger|displeasure|alarm|dismay|outrage|indignation|disappointment|concern|concerns|unhappiness|disapproval|"
            "unease|disquiet|misgivings|annoyance|irritation|consternation|discontent|dissatisfaction|exasperation|impatience|"
            "frustration|fury|resentment|distrust|mistrust|hostility|scepticism|skepticism|horror|revulsion|shock|bitterness|"
            "contempt|disdain|disgust|wrath|reservations|doubts|qualms",
            "at|over|about|to|with|of|toward|towards|regarding|against",
        ),
        mode="disapprove",
    ),
    Frame(
        "is-concerned",
        K.STATEMENT,
        P.ACCUSE,
        {**TOWARD, "at": R.RECIPIENT},
        "Ghana is deeply concerned about Togo's decision, its foreign ministry said.",
        "Ghana is deeply concerned about the cholera in Togo, its health ministry said.",
        words=chains(
            "is|are|was|were|remains|remain",
            "|deeply|gravely|seriously|very|extremely|profoundly|greatly|highly|bitterly",
            "concerned|alarmed|dismayed|disturbed|appalled|outraged|shocked|troubled|disappointed|angered|worried",
            "about|over|at|by|with",
        ),
        need="decision|move|step|plan|plans|arrest|arrests|detention|crackdown|law|bill|vote|verdict|sentence|pardon|expulsion|"
        "deployment|build-up|buildup|test|tests|launch|annexation|referendum|remarks|comments|statement|threat|threats|refusal|"
        "withdrawal|closure|sale|delivery|interference|conduct|behaviour|behavior|treatment|jailing|execution|executions|violation|"
        "violations|incursion|incursions|settlements|blockade|drills|exercises|actions|attitude|stance|policy|recognition",
        close=True,
        requires="object|of|by|with|about|at",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid="if|not|residents|parents|scientists|doctors|fans|voters|investors|analysts|lawmakers|workers|unions|villagers|families",
    ),
    Frame(
        "issue-rebuke",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "Ghana issued a sharp rebuke to Togo.",
        "Ghana issued a passport to a man from Togo.",
        verbs=chains(
            "issue|deliver|send",
            "a|an",
            "|strong|sharp|stern|angry|rare",
            "condemnation|rebuke|denunciation|reprimand",
            "of|to|against",
        )
        + "|"
        + chains(
            "send|hand|deliver", "a", "|strong|formal", "note verbale|letter of protest|protest letter", "to"
        ),
        mode="disapprove",
        contexts=("diplomatic",),
    ),
    Frame(
        "said-guilty",
        K.STATEMENT,
        P.ACCUSE,
        OF_OTHERS,
        "Foreign Minister Wong said Fiji had violated the truce.",
        "Foreign Minister Wong said Fiji had won the match.",
        verbs=SAYING + "|claim|contend|charge",
        need="directed|orchestrated|masterminded|sponsored|sabotaged|poisoned|jammed|stolen|cheated|sheltered|harboured|harbored|stoked|fomented|incited|"
        "instigated|violated|breached|flouted|lied|lying|meddling|interfered|interfering|intruded|trespassed|encroached|bore|bears|reneged|blame|behind|responsible|broken|plotting|conspiring|scheming|plotted|conspired",
        requires="object|clause",
        avoid=OWN + "|agreed|off|won|match|could|would|lag|lagged|fall|fell|ties|relations|diplomatic",
        mode="allege",
    ),
)

REFUSING: tuple[Frame, ...] = (
    Frame(
        "resist",
        K.STATEMENT,
        P.REJECT,
        TOWARD,
        "Ghana ignored the demand of Togo.",
        "Ghana ignored the rain in Togo.",
        verbs="resist|ignore|rebuff|turn away|wave off|balk at|baulk at|throw out|dispute|refuse to bow to|refuse to yield to|give short shrift to",
        need=ASKED
        + "|claim|claims|proposal|offer|account|plan|plans|idea|terms|mediation|overture|overtures|offers|proposals",
        close=True,
        avoid="court|judge|judges|arrest|police|union|unions|shareholders|board|club|coach",
    ),
    Frame(
        "shut-door",
        K.STATEMENT,
        P.REJECT,
        TOWARD,
        "Ghana shut the door on talks with Togo.",
        "Ghana shut the door of the embassy.",
        verbs=chains(
            "shut|close|slam",
            "the door",
            "on|to",
            "|any|further",
            "talks|negotiations|dialogue|a deal",
            "with|",
        ),
        requires="object",
    ),
    Frame(
        "deny-doing",
        K.STATEMENT,
        P.REJECT,
        {"subject": R.ACTOR},
        "Ghana denied arming the rebels.",
        "Ghana denied him sugar.",
        verbs=chains(
            "deny",
            "attacking|arming|supporting|backing|helping|sending|funding|financing|violating|breaking|harbouring|harboring|"
            "spying|killing|shelling|bombing|firing|seeking|being|involvement|responsibility|any role|wrongdoing|meddling|"
            "interfering|planning|training|sheltering|targeting|invading|breaching|playing|holding|carrying out",
        ),
    ),
)

THREATENING: tuple[Frame, ...] = (
    Frame(
        "give-hours",
        K.STATEMENT,
        P.THREATEN,
        TOWARD,
        "Ghana gave Togo 48 hours to withdraw.",
        "Ghana gave Togo two days of rain.",
        verbs="give",
        need="hours|days|weeks|months|week|month|day",
        also="withdraw|comply|respond|answer|free|release|stop|pull|hand|surrender|accept|end|halt|apologise|apologize|explain|restore|agree|"
        "propose|present|decide|name|produce|prove|agree|reinstate|lift|pay|sign|open|reopen|shut|close|drop|vacate|dismantle|disarm|cut|return|or",
        requires="object",
        avoid="ambassador|diplomats|envoy|diplomat|consul|embassy|consulate|mission|attache|staff|residents|investors",
    ),
    Frame(
        "set-deadline",
        K.STATEMENT,
        P.THREATEN,
        TOWARD,
        "Ghana set Togo a deadline of Friday.",
        "Ghana set the table of the deadline.",
        verbs="set|put",
        need="deadline|ultimatum|notice",
        close=True,
        requires="object|for",
        avoid="short|table|tax|down|bids|talks|submissions|applications|itself|registration|themselves|deal",
    ),
    Frame(
        "raise-prospect",
        K.STATEMENT,
        P.THREATEN,
        TOWARD,
        "Ghana raised the prospect of sanctions against Togo.",
        "Ghana raised the prospect of rain in Togo.",
        verbs=chains(
            "raise|brandish|wield|hold out|dangle|invoke|float",
            "the",
            "prospect|spectre|specter|possibility|threat",
            "of",
            "|new|further|military|fresh|tougher",
            "sanctions|war|retaliation|reprisals|action|tariffs|force|intervention|countermeasures|strikes|invasion",
            "|against|on|with",
        ),
    ),
    Frame(
        "said-pay",
        K.STATEMENT,
        P.THREATEN,
        OF_OTHERS,
        "Foreign Minister Wong said Fiji would face consequences.",
        "Foreign Minister Wong said Fiji would face Samoa in the final.",
        verbs=SAYING,
        need="consequences|regret|dearly|price",
        also="would|will",
        requires="object|clause",
        avoid=OWN + "|final|oil|bread|gas",
    ),
)

FRIENDLY: tuple[Frame, ...] = (
    Frame(
        "call-friend",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Ghana called Togo a reliable partner.",
        "Ghana called a partner in Togo.",
        verbs="call|describe|hail",
        need="friend|partner|ally|friends|partners|allies|brotherly",
        close=True,
        requires="object",
        avoid="for|up|former|on|upon|off|out|not",
    ),
    Frame(
        "send-message",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Ghana sent a message of congratulations to Togo.",
        "Ghana sent a message of rain to Togo.",
        verbs=chains(
            "send|convey|deliver|extend",
            "|a|his|her|its|their",
            "|warm",
            "message|letter|telegram|note|cable|messages",
            "of",
            "congratulations|congratulation|condolences|condolence|sympathy|solidarity|support|thanks|gratitude",
            "to|",
        ),
    ),
    Frame(
        "send-somebody-message",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Ghana sent the president of Togo a message of congratulation.",
        "Ghana sent the president of Togo a message.",
        verbs="send|give|cable|write",
        need="congratulation|congratulations|condolences|condolence|sympathy|solidarity",
        also="message|letter|telegram|cable|note|messages|telegrams",
        requires="object",
        contexts=("diplomatic",),
        avoid="troops|soldiers|flowers",
    ),
)

YIELDING: tuple[Frame, ...] = (
    Frame(
        "meet-demand",
        K.STATEMENT,
        P.CONCEDE,
        TOWARD,
        "Ghana met Togo's demand.",
        "Ghana met Togo on demand.",
        verbs="accept|meet|satisfy|heed|bow to|agree to meet",
        need="demand|demands|ultimatum",
        close=True,
        avoid="on|supply|electricity|coins|rising|growing|refused|would|no|not",
    ),
    Frame(
        "beg-pardon",
        K.STATEMENT,
        P.CONCEDE,
        TOWARD,
        "Ghana asked Togo for forgiveness.",
        "Ghana asked Togo for sugar.",
        verbs="ask|beg",
        need="forgiveness|pardon",
        close=True,
        avoid="prisoner|president|debt|debts|loan|loans",
    ),
    Frame(
        "admit",
        K.STATEMENT,
        P.CONCEDE,
        TOWARD,
        "Ghana admitted that its troops had killed two Togolese sailors.",
        "Ghana admitted that it was hot.",
        verbs="admit that|admit killing|acknowledge that|concede that|admit|acknowledge",
        need="damaged|hit|struck|strayed|killed|killing|wrong|mistake|mistakes|fault|guilt|torture|abuses|wronged|erred|sunk|sank|sinking|bombed|bombing|shot|"
        "downed|downing|kidnapped|abducted|abducting|spied|spying|poisoned|violated|responsible|responsibility|involvement|behind|blame|error|"
        "errors|shelled|shelling|planted|massacre|massacres|atrocities|crimes|injustice|tortured|murdered|murder",
        close=True,
        avoid="defeat|court|prisoner|suspect|into|hospital",
    ),
)

OFFERING: tuple[Frame, ...] = (
    Frame(
        "agree-to-offer",
        K.STATEMENT,
        P.AGREE,
        TOWARD,
        "Ghana agreed to the plan of Togo.",
        "Ghana agreed to a plan for its roads.",
        verbs="agree to|consent to|say yes to|assent to",
        need="plan|request|proposal|offer|terms|invitation",
        close=True,
        avoid="roads|reopen|resume|meet|hold|extradite|send|help|sign|build",
    ),
    Frame(
        "propose-talks",
        K.STATEMENT,
        P.AGREE,
        TOWARD,
        "Ghana proposed talks to Togo.",
        "Ghana proposed a toast to Togo.",
        verbs=chains(
            "propose|offer",
            "|a|new|direct|peace|fresh|bilateral|military|high-level|working-level|border|trade|trilateral|emergency|face-to-face",
            "talks|dialogue|negotiations|truce|ceasefire|meeting",
            "to|with",
        ),
    ),
    Frame(
        "ready-for-talks",
        K.STATEMENT,
        P.AGREE,
        TOWARD,
        "Ghana voiced its readiness for talks with Togo.",
        "Ghana voiced its readiness for rain.",
        verbs=chains(
            "voice|express|signal|declare",
            "|its|his|her|their",
            "readiness|willingness",
            "for",
            "|direct|peace|new",
            "talks|dialogue|negotiations|cooperation",
            "with|",
        ),
        words=chains(
            "is|are|was|were|remains|remained|stands|stood",
            "|now|still|also|always|fully",
            "ready|prepared",
            "for",
            "|direct|peace|new|any|further|immediate|unconditional",
            "talks|dialogue|negotiations|cooperation|discussions|a meeting|a compromise|a truce|a ceasefire",
            "with|",
        ),
    ),
    Frame(
        "give-word",
        K.STATEMENT,
        P.AGREE,
        TOWARD,
        "Ghana gave assurances to Togo that it would pay.",
        "Ghana gave books to Togo.",
        verbs="give assurances to|give its word to|give an assurance to|give guarantees to|offer assurances to|"
        "extend an olive branch to|hold out an olive branch to|offer an olive branch to|extend a hand to|come to terms with",
    ),
)

ASKING: tuple[Frame, ...] = (
    Frame(
        "urge-to",
        K.STATEMENT,
        P.REQUEST,
        TOWARD,
        "Ghana urged Togo to reject the plan.",
        "Ghana urged caution in Togo.",
        verbs="urge|call on|call upon|appeal to|implore|press",
        need="to",
        close=True,
        avoid="charges|button|home|ahead|on with|visit|conference",
    ),
    Frame(
        "turn-to",
        K.STATEMENT,
        P.REQUEST,
        TOWARD,
        "Ghana turned to Togo for help.",
        "Ghana turned to rain in the afternoon.",
        verbs="turn to|look to",
        need="for",
        also="help|aid|assistance|support|loan|loans|money|protection|arms|mediation|advice|weapons|fuel|gas|oil|grain|food|troops|missiles|drones|"
        "electricity|vaccines|ammunition|guidance|rescue|relief",
        close=True,
        requires="object",
    ),
)

FRAMES: tuple[Frame, ...] = (
    *YIELDING,
    *OFFERING,
    *BLAMING,
    *REFUSING,
    *THREATENING,
    *FRIENDLY,
    *ASKING,
)

LATE: tuple[Frame, ...] = (
    Frame(
        "warn-to",
        K.STATEMENT,
        P.THREATEN,
        TOWARD,
        "Ghana warned Togo to free the sailors.",
        "Ghana warned farmers to expect rain.",
        verbs="warn|caution",
        need="to",
        close=True,
        requires="object",
        avoid="expect|farmers|residents|travellers|citizens|nationals|tourists|prepare|of|that",
    ),
    Frame(
        "stand-by",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Ghana stood by Togo.",
        "Ghana stood by its word.",
        verbs="stand by|stand with|stand in solidarity with|stand in full solidarity with|stand united with|stand side by side with|stand firmly with|"
        "stand firmly behind|stand four-square behind|stand fully behind|stand squarely behind|stand behind|stand shoulder to shoulder with|speak in favour of|speak in favor of|"
        "speak out in favour of|speak out in favor of|speak out in support of|"
        "come to the defence of|come to the defense of|leap to the defence of|rush to the defence of",
        requires="object|with",
        avoid="word|decision|claim|remarks|comments|statement|gate|door|photo|photograph|picture|pictures|pose|podium|"
        "signed|sign|signs|signing|signature|ceremony|lectern|cameras|applause|applauding",
    ),
    Frame(
        "defend",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Ghana defended Togo at the council.",
        "Ghana defended its border with Togo.",
        verbs="defend",
        requires="object",
        avoid="against|from|border|borders|title|territory|himself|itself|its|his|her|their|troops|court|decision|attack|policy|record|handling",
    ),
    Frame(
        "back-a-state",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Ghana backed Togo at the assembly.",
        "Ghana backed a bank in Togo.",
        verbs="back|endorse",
        requires="object",
        doer="country",
        toward="country",
        contexts=("diplomatic",),
        avoid="militarily|with|weapons|troops|rebels|arms|away|down|off|out|up|financially|war|fighters|militants|forces|by|into",
        avoid_next="to|from|home|a|an|'s|’s|,|ousted|former|ex-|deposed|exiled|jailed|detained|rebel|rebels",
    ),
    Frame(
        "was-told-to",
        K.STATEMENT,
        P.REQUEST,
        TOWARD,
        "Togo was told to free the sailors by Ghana.",
        "Togo was told the news by Ghana.",
        passives=chains(
            "was|were|been|be|being",
            "told|ordered|instructed|challenged|encouraged|advised|called upon|called on|pressured|implored|exhorted",
            "to",
        ),
        requires="object",
        toward="country",
        avoid="diplomats|ambassador|envoy|leave|expect|citizens|nationals|staff|reporters|residents|people",
    ),
    Frame(
        "told-by-to",
        K.STATEMENT,
        P.REQUEST,
        TOWARD,
        "Togo was told by Ghana to free the sailors.",
        "Togo was told by Ghana about the sailors.",
        passives=chains("was|were|been|be|being|is|are", "told|ordered|instructed|challenged"),
        need="to",
        also="by",
        requires="subject",
        toward="country",
        avoid="diplomats|ambassador|envoy|leave|expect|citizens|nationals|staff|reporters|residents|people|that|court|match|coach",
    ),
    Frame(
        "will-tell-to",
        K.STATEMENT,
        P.REQUEST,
        TOWARD,
        "Ghana will tell Togo to free the sailors.",
        "Ghana will tell reporters in Togo to wait.",
        words=chains("will|would|to", "tell"),
        need="to",
        close=True,
        requires="object",
        toward="country",
        avoid="that|how|reporters|journalists|about|news|leave|diplomats|ambassador|parliament|congress",
        avoid_next="its|their|his|her|the|a|two|three",
    ),
    Frame(
        "tell-to",
        K.STATEMENT,
        P.REQUEST,
        TOWARD,
        "Ghana told Togo to free the sailors.",
        "Ghana told Togo the news.",
        verbs="tell|challenge|push",
        need="to",
        close=True,
        requires="object",
        avoid="that|how|reporters|journalists|about|news|conference|summit|would|had|was|were|is|will|by|leave",
    ),
)
"""Tried behind the frames that share their verbs: they need an object."""
