"""Further wordings: vows not to, promises to lift a veto, thanks by telegram, consequences that must be borne."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import SIGNING, TAKING_OFFICE, TOWARD, Frame
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

BARRIERS = (
    "veto|objection|objections|blockade|embargo|ban|sanctions|claim|claims|boycott|opposition|reservations|reservation|"
    "curbs|siege|restrictions|tariffs|state of emergency|demand|demands"
)
"""What stands in another state's way until it is lifted."""

FIRST: tuple[Frame, ...] = (
    Frame(
        "vow-not",
        K.STATEMENT,
        P.REJECT,
        TOWARD,
        "Togo vowed not to sign the treaty with Ghana.",
        "Togo vowed not to forget the victims in Ghana.",
        verbs=chains(
            "vow|pledge|swear",
            "not to|never to",
            "sign|recognise|recognize|negotiate|accept|yield|surrender|give|bow|talk|return|ratify|meet|compromise|allow|hand|"
            "apologise|apologize|withdraw|leave|attend|join|deal|concede|cede|let|budge|submit|implement|bend|back down|cooperate",
        ),
        contexts=("diplomatic",),
    ),
    Frame(
        "promise-to-lift",
        K.STATEMENT,
        P.AGREE,
        TOWARD,
        "Togo promised to lift its veto on the Ghanaian bid.",
        "Togo promised to lift its share of the load in Ghana.",
        verbs=chains(
            "promise|pledge|vow|undertake|agree|offer|consent",
            "to",
            "lift|drop|withdraw|waive|end|remove|ease|relax|abandon|renounce",
        ),
        need=BARRIERS,
        close=True,
        contexts=("diplomatic",),
        avoid="share|load",
    ),
    Frame(
        "offer-support",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Togo offered Ghana its full support.",
        "Togo offered Ghana support by air.",
        verbs="offer|give|extend|lend",
        need="support|backing|solidarity|sympathy|condolences|congratulations",
        also="full|unconditional|unwavering|firm|strong|moral|political|diplomatic|complete|unreserved|wholehearted|every|"
        "solidarity|sympathy|condolences|congratulations",
        close=True,
        requires="object|to",
        contexts=("diplomatic",),
        avoid="air|troops|financial|logistical|logistic|million|billion|bank|weapons|arms|material",
    ),
    Frame(
        "cable-thanks",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Togo sent Ghana a telegram of thanks.",
        "Togo sent Ghana a telegram about the weather.",
        verbs="send|cable|address|wire|telegraph",
        need="telegram|message|letter|cable|note|wire|messages|letters|telegrams|greetings",
        also="thanks|congratulations|condolences|condolence|wishes|solidarity|support|gratitude|sympathy|congratulating|thanking",
        close=True,
        requires="object|to",
        contexts=("diplomatic",),
    ),
    Frame(
        "bear-consequences",
        K.STATEMENT,
        P.THREATEN,
        {"subject": R.ACTOR, "object": R.RECIPIENT},
        "Togo must bear all the consequences, Ghanaian Foreign Minister Shirley Botchwey said.",
        "Togo must bear the costs of the bridge, Ghanaian Foreign Minister Shirley Botchwey said.",
        words="must bear|will bear|shall bear|will have to bear|would have to bear|must take|would bear|must answer for|will pay for|"
        "will have to pay for|would pay for",
        need="consequences|responsibility|aggression|crimes|crime|deeds|dearly",
        requires="object",
        contexts=("diplomatic",),
    ),
    Frame(
        "welcome-talks",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "The United States welcomed the meeting of Togo and Ghana.",
        "The United States welcomed Togo to the meeting.",
        verbs=chains(
            "welcome|hail|applaud",
            "the|their|its|this|any|these",
            "|latest|planned|forthcoming|historic|first|new|direct|recent",
            "meeting|summit|talks|dialogue|meetings|contacts|negotiations|visit|return",
        ),
        contexts=("diplomatic",),
        avoid="delegates|guests|participants",
    ),
    Frame(
        "grateful",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Togo is grateful to Ghana for its support.",
        "The farmers are grateful for the rain in Ghana.",
        words=chains("is|are|was|were", "|deeply|most|very|profoundly", "grateful|thankful|indebted", "to"),
        requires="object|to",
        contexts=("diplomatic",),
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
    Frame(
        "agree-to-sever",
        K.MEASURE,
        P.SANCTION,
        {"subject": R.ACTOR, "with": R.RECIPIENT, "against": R.RECIPIENT, "object": R.RECIPIENT},
        "The Arab governments agreed to sever diplomatic ties with Togo.",
        "The Arab governments agreed to restore ties with Togo.",
        verbs=chains(
            "agree|decide|resolve|vote", "to", "sever|break off|break|cut off|cut|suspend|freeze|sever all"
        ),
        need="ties|relations|links|aid|assistance|contacts",
        close=True,
        requires="with|against|object",
        mode="discontinue",
        contexts=("diplomatic",),
        avoid="failed|unless|would|could|hair|costs",
    ),
)
"""Before the frames that share their verbs."""

FRAMES: tuple[Frame, ...] = (
    Frame(
        "pen-to-paper",
        K.SIGNING,
        P.SUPPORT,
        SIGNING,
        "Togo and Ghana put pen to paper in Lomé.",
        "The novelist put her pen away in Lomé.",
        verbs="put pen to paper on|put pen to paper|put their pens to|put pens to paper",
        avoid="novelist|memoir|song|contract|striker|midfielder|club",
        requires="subject",
    ),
    Frame(
        "replaced-by",
        K.APPOINTMENT,
        None,
        TAKING_OFFICE,
        "Charles Hernu was replaced on Friday by Paul Quiles.",
        "The dam was replaced on Friday by a bridge.",
        passives=chains("was|were|is|had been|has been|to be", "replaced|succeeded"),
        requires="subject",
        doer="person",
        avoid="goal|goalkeeper|coach|match|striker|captain|minute|half-time|injured",
    ),
)
