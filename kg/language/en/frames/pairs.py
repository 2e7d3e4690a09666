"""Statements told by a verb and its object: sought missiles from, granted a request, pinned an attack on, won the support of."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

ASKED_BY = {
    "subject": R.ACTOR,
    "from": R.RECIPIENT,
    "of": R.RECIPIENT,
    "by": R.RECIPIENT,
    "object": R.RECIPIENT,
}
"""Who grants what he is asked for, and who asks."""

REQUESTS = "request|requests|plea|appeal|call|wish"
"""What is granted."""

NO_REQUEST = "judge|court|court's|magistrate|jury|prosecutors|lawyers|phone|telephone|aid|police|reject|rejected|calls|demand"
"""Words beside a request of no state: at court, on the phone."""

ASKING: tuple[Frame, ...] = (
    Frame(
        "suggest-to",
        K.STATEMENT,
        P.REQUEST,
        TOWARD,
        "Togo suggested to Ghana that they reopen the bridge.",
        "The map suggested to Ghana a better road.",
        verbs="suggest to|propose to|put it to|recommend to",
        need="that|to",
        close=True,
        requires="object",
        toward="country",
        contexts=("diplomatic",),
        avoid="parliament|voters|map|investors|shareholders|lawmakers",
    ),
    Frame(
        "stress-need-for",
        K.STATEMENT,
        P.REQUEST,
        {"subject": R.ACTOR, "object": R.RECIPIENT, "for": R.RECIPIENT},
        "Togo stressed the need for Ghana to withdraw its boats.",
        "Togo stressed the need for rain.",
        verbs=chains(
            "stress|underline|underscore|emphasise|emphasize|highlight|reiterate|insist on",
            "the|the urgent",
            "need|necessity|importance",
            "for|of",
        ),
        need="to|withdrawing|respecting|honouring|honoring|releasing|ending|halting|returning|complying",
        requires="object|for",
        toward="country",
        mode="change",
        contexts=("diplomatic",),
        avoid="ties|relations|cooperation|both|region|partnership|relationship|role|trade",
    ),
)

AGREEING: tuple[Frame, ...] = (
    Frame(
        "assure-of-help",
        K.STATEMENT,
        P.AGREE,
        TOWARD,
        "Togo assured Ghana of further help with the dam.",
        "The doctor assured Ghana of her good health.",
        verbs="assure|reassure|guarantee",
        need="help|aid|assistance|cooperation|protection|supplies|access|funds|funding|loans|gas|grain|fuel|deliveries|delivery|passage",
        also="of|its|continued|further|more|full|all|free|safe|financial|military|economic",
        close=True,
        requires="object",
        toward="country",
        contexts=("diplomatic",),
        avoid="support|solidarity|backing|health|voters|investors|customers|to",
    ),
    Frame(
        "give-leave",
        K.STATEMENT,
        P.AGREE,
        TOWARD,
        "Togo gave Ghana permission to use its port.",
        "The judge gave the players of Ghana permission to travel.",
        verbs="give|grant",
        need="permission|consent|go-ahead|clearance|assent|authorisation|authorization",
        close=True,
        requires="object|to",
        toward="country",
        contexts=("diplomatic",),
        avoid="judge|court|players|police|company|firm|airline|investigators|parliament|without|not|never",
    ),
    Frame(
        "grant-request",
        K.STATEMENT,
        P.AGREE,
        ASKED_BY,
        "Togo granted a request from Ghana for maize.",
        "The judge granted a request from the lawyers of Ghana.",
        verbs="grant|approve|accept|heed|answer|comply with|agree to|accede to|fulfil",
        need=REQUESTS,
        close=True,
        requires="from|of|by|object",
        contexts=("diplomatic",),
        avoid=NO_REQUEST,
    ),
    Frame(
        "meet-request",
        K.STATEMENT,
        P.AGREE,
        ASKED_BY,
        "Togo met a request from Ghana for maize.",
        "The council of Togo met at the request of Ghana.",
        verbs="meet",
        need=REQUESTS,
        close=True,
        requires="from|of|by|object",
        contexts=("diplomatic",),
        avoid_behind="at|upon|following",
        avoid=NO_REQUEST,
    ),
)

ACCUSING: tuple[Frame, ...] = (
    Frame(
        "attribute-to",
        K.STATEMENT,
        P.ACCUSE,
        {"subject": R.ACTOR, "to": R.RECIPIENT, "about": R.RECIPIENT, "object": R.RECIPIENT},
        "Togo attributed the cyberattack to Ghana.",
        "Togo attributed its growth to trade with Ghana.",
        verbs="attribute|ascribe|trace|trace back|pin|chalk up",
        need="raid|raids|ambush|shelling|assault|killings|murder|assassination|attack|attacks|cyberattack|cyberattacks|hack|hacks|hacking|sabotage|incursion|incursions|poisoning|killing|blast|"
        "explosion|explosions|breach|leak|jamming|strike|drone|drones|bombing|massacre|espionage|intrusion|intrusions|fire|fires",
        close=True,
        requires="to|about|object",
        toward="country",
        mode="allege",
        avoid="growth|outbreak|virus|origin|roots|hopes|poll|election|market|experts|researchers|firm",
        traits=frozenset({T.ASCRIBES}),
    ),
    Frame(
        "links-to-deed",
        K.STATEMENT,
        P.ACCUSE,
        {"subject": R.ACTOR, "object": R.RECIPIENT, "to": R.RECIPIENT, "with": R.RECIPIENT},
        "Togo linked Ghana to the poisoning of a dissident.",
        "Togo linked Ghana to the power grid.",
        verbs="link|tie|connect|trace back|implicate|tie back",
        need="killings|murders|assassinations|raids|attack|attacks|cyberattack|hack|hacking|sabotage|poisoning|killing|blast|explosion|explosions|bombing|bombings|massacre|plot|coup|"
        "espionage|spying|assassination|murder|shooting|drones|raid|kidnapping|disinformation|terrorism|militants|rebels|smuggling|incursion",
        requires="object|to",
        doer="country",
        toward="country",
        mode="allege",
        avoid="grid|road|rail|railway|pipeline|cable|bridge|canal|train|flights|river|trade|experts|researchers|firm|analysts|club|border",
        traits=frozenset({T.ASCRIBES}),
    ),
)

COMPLAINING: tuple[Frame, ...] = (
    Frame(
        "complain-to-body",
        K.STATEMENT,
        P.ACCUSE,
        {"subject": R.ACTOR, "about": R.RECIPIENT, "against": R.RECIPIENT},
        "Togo complained to the Security Council about Ghana's patrols.",
        "Togo complained to the hotel about the noise.",
        verbs="complain to|protest to",
        need="about|over|against",
        also="security|united|council|commission|union|organisation|organization|wto|nations|un|u.n.",
        requires="about|against",
        contexts=("diplomatic",),
        avoid="hotel|police|regulator|fifa|uefa",
    ),
)

SUPPORTING: tuple[Frame, ...] = (
    Frame(
        "win-support-of",
        K.STATEMENT,
        P.SUPPORT,
        {"subject": R.RECIPIENT, "of": R.ACTOR, "object": R.ACTOR, "from": R.ACTOR},
        "Togo won the support of Ghana for its bid.",
        "The striker won the support of fans in Ghana.",
        verbs=chains(
            "win|gain|secure|receive|earn|obtain|get|enlist",
            "the",
            "|full|strong|unanimous|public|firm",
            "support|backing|endorsement|blessing|approval",
            "of|from",
        ),
        requires="of|object|from",
        contexts=("diplomatic",),
        avoid="parliament|lawmakers|voters|fans|party|parties|board|shareholders|court|senate|congress|military|air|hopes|trying|tried|to",
    ),
    Frame(
        "satisfied-with",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Togo expressed satisfaction with the decision of Ghana.",
        "The guests expressed satisfaction with the food in Ghana.",
        verbs="express|voice|declare|convey|note with",
        need="satisfaction|delight|relief|admiration|respect",
        also="decision|move|step|progress|ties|relations|agreement|outcome|results|role|stance|efforts|vote|election|visit|announcement|"
        "position|statement|release|cooperation|handling",
        close=True,
        requires="with|at|about|object|for|by|of",
        contexts=("diplomatic",),
        avoid="guests|fans|investors|customers|voters|coach",
    ),
)

REJECTING: tuple[Frame, ...] = (
    Frame(
        "turn-away",
        K.STATEMENT,
        P.REJECT,
        TOWARD,
        "Togo turned away two Ghanaian ships with migrants.",
        "Togo turned away from the Ghanaian model.",
        verbs="turn away|turn back|send back|refuse to admit|refuse entry to|refuse to let in",
        need="plane|planes|flight|flights|aircraft|ship|ships|vessel|vessels|envoy|delegation|ambassador|convoy|boat|boats|"
        "diplomat|diplomats|officials|inspectors|monitors|observers|rapporteur|lawmakers",
        close=True,
        requires="object|from|of",
        contexts=("diplomatic",),
        avoid="weather|storm|fog|engine|fans|tourists|fuel|smoke",
    ),
    Frame(
        "deny-port-call",
        K.MEASURE,
        P.REJECT,
        TOWARD,
        "Togo denied a visit to a Ghanaian frigate.",
        "Togo denied a visit to its museum.",
        verbs=chains("deny|refuse", "a|any", "visit|port visit|port call|port stop|stopover", "to|by")
        + "|turn down a port call by|turn down a visit by|refuse permission to dock to|deny permission to dock to",
        need="ship|ships|warship|warships|vessel|vessels|frigate|destroyer|submarine|cruiser|corvette|carrier|flotilla|fleet|"
        "uss|hms|squadron",
        requires="subject",
        doer="country",
        contexts=("military",),
        avoid="museum|tourists|knew|knowing|captain|crew",
    ),
    Frame(
        "back-away-from",
        K.STATEMENT,
        P.REJECT,
        {**TOWARD, "with": R.RECIPIENT},
        "Togo backed away from a fisheries deal with Ghana.",
        "Togo backed away from the fire in Ghana.",
        verbs="back away from|pull back from|walk back from|back off from|shy away from|step back from",
        need="agreement|deal|pact|accord|treaty|plan|proposal|promise|commitment|pledge|talks|offer",
        close=True,
        requires="with|to|of|by|object",
        contexts=("diplomatic",),
        avoid="border|front|fire|investors|club",
    ),
)

FIRST: tuple[Frame, ...] = (*AGREEING, *ASKING)
"""Before aid, measures and readiness, whose words they hold."""

FRAMES: tuple[Frame, ...] = (*SUPPORTING, *ACCUSING, *COMPLAINING, *REJECTING)

LATE: tuple[Frame, ...] = (
    Frame(
        "seek-from",
        K.STATEMENT,
        P.REQUEST,
        {"subject": R.ACTOR, "from": R.RECIPIENT, "object": R.RECIPIENT},
        "Togo is seeking patrol boats from Ghana.",
        "The Togolese club is seeking points from Ghana.",
        verbs="seek|request|solicit",
        need="from",
        requires="from|object",
        contexts=("diplomatic",),
        avoid="points|club|team|coach|players|win|refuge|asylum|investors|revenge|compensation|work|to|tourists|shelter|people|families|court|judge",
    ),
)
"""Behind what is sought by name: help, talks, an explanation."""
