"""Statements told by a noun of speech that says from whom it comes: "praise for X from Y", "a warning to X from Y"."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import Frame
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

SAID = {
    "subject": R.ACTOR,
    "from": R.ACTOR,
    "for": R.RECIPIENT,
    "of": R.RECIPIENT,
    "to": R.RECIPIENT,
    "against": R.RECIPIENT,
    "object": R.RECIPIENT,
    "with": R.RECIPIENT,
}
"""Of a noun of speech: whoever it comes from says it, to or of the others."""
FACED = {"subject": R.RECIPIENT, "object": R.ACTOR, "from": R.ACTOR}
"""Of whoever meets with words: they come from the others."""
NOT_SAID = (
    "despite|risk|risks|risked|risking|fear|fears|feared|fearing|expect|expected|could|would|might|likely|hope|hoped|"
    "drew|draws|drawn|critics|fans|voters|lawmakers|users|viewers|unions|workers|residents|players|coach|film|book|song|match"
)
"""Where nobody has said it yet, or no state."""
SHARP = "|widespread|strong|sharp|fierce|warm|high|special|particular|renewed|rare|heavy|harsh|immediate|swift|open|public"

FIRST: tuple[Frame, ...] = (
    Frame(
        "praise-from",
        K.STATEMENT,
        P.SUPPORT,
        SAID,
        "There was praise for Togo from Ghana on Monday.",
        "There was praise for the cooks of Togo on Monday.",
        nouns="praise for|applause for|congratulations for|condolences to|condolences for|sympathy for|"
        "plaudits for|thanks to|congratulations to",
        requires="from",
        contexts=("diplomatic",),
        avoid=NOT_SAID,
    ),
    Frame(
        "blame-from",
        K.STATEMENT,
        P.ACCUSE,
        SAID,
        "There was criticism of Togo from Ghana on Monday.",
        "There was criticism of the cooks of Togo on Monday.",
        nouns="criticism of|condemnation of|denunciation of|rebuke to|rebuke for|rebuke of|protest to|reproach to|reproaches to|"
        "scorn for|harsh words for|hard words for|sharp words for|angry words for|strong words for",
        requires="from",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid=NOT_SAID,
    ),
    Frame(
        "warning-from",
        K.STATEMENT,
        P.THREATEN,
        SAID,
        "A warning to Togo from Ghana came on Monday.",
        "A warning to sailors from Togo came on Monday.",
        nouns="warning to|warnings to|threat to|threats to|ultimatum to",
        requires="from",
        contexts=("diplomatic",),
        avoid=NOT_SAID + "|travellers|sailors|tourists|citizens|storm|tsunami|health",
    ),
    Frame(
        "appeal-from",
        K.STATEMENT,
        P.REQUEST,
        SAID,
        "An appeal to Togo from Ghana was heard on Monday.",
        "An appeal to donors in Togo was heard on Monday.",
        nouns="appeal to|plea to|request to|call to|demand to|call on|appeals to",
        requires="from",
        contexts=("diplomatic",),
        avoid=NOT_SAID + "|court|judges|phone|telephone|video|prayer|arms",
    ),
    Frame(
        "apology-from",
        K.STATEMENT,
        P.CONCEDE,
        SAID,
        "An apology to Togo from Ghana came on Monday.",
        "An apology to the guests in Togo came on Monday.",
        nouns="apology to|apologies to|regrets to",
        requires="from",
        contexts=("diplomatic",),
        avoid=NOT_SAID,
    ),
    Frame(
        "throw-out-claim",
        K.STATEMENT,
        P.REJECT,
        {
            "subject": R.ACTOR,
            "object": R.RECIPIENT,
            "from": R.RECIPIENT,
            "of": R.RECIPIENT,
            "by": R.RECIPIENT,
        },
        "Togo's claim was thrown out by Ghana.",
        "Togo's team was thrown out by Ghana.",
        verbs="throw out|toss out",
        need="claim|claims|complaint|complaints|demand|demands|request|requests|protest|protests|proposal|proposals|offer|offers|"
        "objection|objections|accusation|accusations|allegation|allegations|charge|charges|suggestion|appeal|plan|version",
        requires="object|from|of|by",
        contexts=("diplomatic",),
        avoid="court|judge|judges|jury|tribunal|team|plane|drone|jet|missile|missiles|aircraft|balloon|helicopter|lawmakers|parliament",
    ),
)
"""Before the same nouns with their owner alone."""

FRAMES: tuple[Frame, ...] = (
    Frame(
        "come-in-for-praise",
        K.STATEMENT,
        P.SUPPORT,
        FACED,
        "Togo came in for praise from Ghana over the dam.",
        "Togo came in from the rain with praise from Ghana's critics.",
        verbs=chains(
            "come in for|meet with|be greeted with|enjoy|find",
            SHARP,
            "praise|applause|acclaim|plaudits|approval",
            "from|by|in",
        )
        + "|"
        + chains("single out|pick out|mark out", "for", SHARP, "praise|thanks|applause|mention", "by|from"),
        requires="object|from",
        contexts=("diplomatic",),
        avoid=NOT_SAID,
    ),
    Frame(
        "come-in-for-blame",
        K.STATEMENT,
        P.ACCUSE,
        FACED,
        "Togo came in for sharp criticism from Ghana over the dam.",
        "Togo came in for the night from the rain.",
        verbs=chains(
            "come in for|come under|meet with|run into|face",
            SHARP,
            "criticism|censure|condemnation|scorn|rebuke|flak|fire|reproach|reproof",
            "from|by",
        ),
        requires="object|from",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid=NOT_SAID
        + "|troops|forces|tanks|guns|artillery|rebels|snipers|gunmen|patrol|convoy|soldiers|militants|fighters|positions",
    ),
    Frame(
        "single-out-for-blame",
        K.STATEMENT,
        P.ACCUSE,
        {"subject": R.ACTOR, "object": R.RECIPIENT},
        "Togo was singled out for criticism by Ghana.",
        "Togo was singled out for a grant by a museum.",
        verbs="single out|pick out",
        need="criticism|censure|blame|condemnation|rebuke|scorn|attack|reproach",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid=NOT_SAID,
    ),
)
