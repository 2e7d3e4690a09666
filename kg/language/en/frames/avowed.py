"""Stances openly told: made no secret of its anger, was firmly opposed to, saw no point in, was full of praise for."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.en.frames.idioms_said import NOT_STATES, PLAN
from kg.language.en.frames.judged import UNJUST, WRONG, WRONGS
from kg.language.pack import TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

AVOW = "make no secret of|make no bones about|leave no doubt about|leave no doubt as to|leave little doubt about|not hide|make plain|make clear|spell out|do not conceal|put on record|place on record|be open about"
HIS = "|its|his|her|their|the|a"
STRONG = (
    "|firm|strong|deep|full|total|outright|continued|utter|staunch|unwavering|unequivocal|growing|sharp|clear|intense|profound|heartfelt|"
    "warm|great|own|steadfast|fierce|flat"
)
VERY = (
    "|very|firmly|strongly|staunchly|fiercely|resolutely|categorically|adamantly|deeply|sharply|highly|openly|fully|flatly|utterly|totally|"
    "bitterly|strictly|still|dead|vehemently|implacably|particularly|openly|squarely|entirely|squarely|no longer|profoundly|most|extremely"
)
BE = "is|was|are|were|remains|remained|has been|had been|stays|stayed"
DISLIKE = (
    "anger|fury|displeasure|dismay|irritation|annoyance|disappointment|frustration|contempt|disdain|disgust|outrage|disapproval|concern|"
    "alarm|unease|resentment|misgivings|dissatisfaction|unhappiness|exasperation"
)
MEANT = "at|over|with|about|toward|towards|for"
TO_ALL = {**TOWARD, "at": R.RECIPIENT, "on": R.RECIPIENT, "behind": R.RECIPIENT}
AT_HOME = NOT_STATES + "|if|whether|opposition party"

FIRST: tuple[Frame, ...] = (
    Frame(
        "comes-up-with-money",
        K.STATEMENT,
        P.AGREE,
        {"subject": R.ACTOR, "for": R.RECIPIENT, "to": R.RECIPIENT},
        "Ghana stumped up 2 million dollars for Togo.",
        "Ghana came up with two plans for Togo.",
        verbs="come up with|stump up|chip in with|chip in|cough up|commit",
        need="million|billion|thousand|dollars|euros|pounds|francs|yen|yuan",
        close=True,
        requires="for|to",
        contexts=("economic",),
        avoid=AT_HOME + "|bank|firm|company",
        traits=frozenset({T.PROMISES}),
    ),
    Frame(
        "avow-opposition",
        K.STATEMENT,
        P.REJECT,
        TO_ALL,
        "Ghana made no secret of its opposition to Togo's plan.",
        "Ghana made no secret of its opposition leader's trip to Togo.",
        verbs=chains(
            AVOW,
            HIS,
            STRONG,
            "opposition|rejection|refusal|objection|objections|resistance|hostility",
            "to|of|toward|towards",
        ),
        requires="object|to|of",
        contexts=("diplomatic",),
        avoid=AT_HOME,
    ),
    Frame(
        "avow-support",
        K.STATEMENT,
        P.SUPPORT,
        TO_ALL,
        "Ghana made no secret of its support for Togo.",
        "Ghana made no secret of its wheat from Togo.",
        verbs=chains(
            AVOW,
            HIS,
            STRONG,
            "support|backing|sympathy|sympathies|admiration|gratitude|solidarity|respect|appreciation|loyalty",
            "for|to|with",
        ),
        requires="object|to|for|with",
        contexts=("diplomatic",),
        avoid=AT_HOME,
    ),
    Frame(
        "avow-anger",
        K.STATEMENT,
        P.ACCUSE,
        TO_ALL,
        "Ghana left no doubt about its displeasure with Togo.",
        "Ghana left no doubt about its win over Togo.",
        verbs=chains(AVOW, HIS, STRONG, DISLIKE, MEANT),
        requires="object|at|about|with|to|for",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid=AT_HOME,
    ),
    Frame(
        "offer-thanks",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Ghana offered Togo its heartfelt thanks.",
        "Ghana offered Togo its heartfelt reply.",
        verbs="offer",
        need="thanks|gratitude|congratulations|condolences|felicitations|compliments",
        close=True,
        requires="object|to",
        contexts=("diplomatic",),
        avoid=AT_HOME + "|thanks to|no thanks",
        traits=frozenset({T.COURTESY}),
    ),
    Frame(
        "offer-apologies",
        K.STATEMENT,
        P.CONCEDE,
        TOWARD,
        "Ghana offered Togo its apologies.",
        "Ghana offered Togo its loans.",
        verbs="offer|give|send|extend|convey|express|tender|make|owe it to|voice",
        need="apology|apologies|contrition|remorse|amends|repentance",
        close=True,
        requires="object|to",
        contexts=("diplomatic",),
        avoid=AT_HOME + "|demanded|no|refused|without|not",
    ),
    Frame(
        "is-not-interested",
        K.STATEMENT,
        P.REJECT,
        TOWARD,
        "Ghana was not interested in Togo's offer.",
        "Ghana was interested in Togo's offer.",
        words=chains(
            "is|was|are|were",
            "not|no longer|hardly|not at all|in no way",
            "interested in|impressed by|swayed by|satisfied with|bound by",
        ),
        need=PLAN,
        close=True,
        requires="object|of|by",
        contexts=("diplomatic",),
        avoid=AT_HOME,
    ),
    Frame(
        "loses-faith",
        K.STATEMENT,
        P.REJECT,
        TOWARD,
        "Ghana lost faith in Togo's president.",
        "Ghana lost face in Togo.",
        verbs=chains("lose", "|all|any|its|his|her|their", "|remaining", "faith|trust|patience", "in|with"),
        words=chains(
            "no longer",
            "trusts|trusted|trust|has|had|have|believes in|believed in",
            "|any",
            "|faith in|confidence in|trust in",
        ),
        requires="object|with|to|at",
        contexts=("diplomatic",),
        avoid=AT_HOME + "|voters|ties|relations|embassy|troops",
    ),
)
"""Before offers of things, and before verbs that say less."""

LATE: tuple[Frame, ...] = (
    Frame(
        "is-opposed",
        K.STATEMENT,
        P.REJECT,
        TOWARD,
        "Ghana was firmly opposed to Togo's bid.",
        "Ghana was drawn against Togo.",
        words=chains(
            BE,
            VERY,
            "opposed to|against|dead against|set against|hostile to|averse to|unimpressed by|unmoved by|unwilling to accept",
        ),
        need=PLAN
        + "|move|decision|membership|step|law|treaty|pact|accord|invasion|war|annexation|expansion|sanctions|tariffs|visit|entry|"
        "intervention|deployment|independence|recognition|talks|agreement",
        close=True,
        requires="object|of|by",
        contexts=("diplomatic",),
        avoid=AT_HOME + "|drawn|ranged|directed|aimed|imposed|sanctions were|majority",
    ),
    Frame(
        "is-critical",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "Ghana was sharply critical of Togo's law.",
        "Ghana was critical to Togo's trade.",
        words=chains(
            BE,
            VERY,
            "critical of|scathing about|contemptuous of|dismissive of|scornful of|unhappy with|unhappy about|furious with|furious at|"
            "furious over|angry with|angry at|angry over|incensed by|incensed at|indignant at|indignant over|dismayed by|dismayed at|appalled by|"
            "appalled at|outraged by|outraged at|offended by|disappointed by|disappointed in|disappointed with|disappointed at|troubled by|alarmed by|alarmed at|"
            "concerned by|concerned about|concerned over|worried by|disturbed by|shocked by|shocked at|horrified by|aghast at|bitter about|disgusted by",
        ),
        requires="object|of|by|to|at",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid=AT_HOME
        + "|earthquake|floods|quake|storm|flood|death|condition|health|virus|outbreak|situation|fighting|violence|cholera|epidemic|disease|hunger|famine|drought"
        "|prices|villagers|residents|locals|fans|investors|traders|farmers|workers|voters|parents|students|shoppers|people",
    ),
    Frame(
        "is-full-of-praise",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Ghana was full of gratitude to Togo for its help.",
        "Ghana was full of tourists to Togo.",
        words=chains(
            BE,
            VERY,
            "full of|generous with|lavish in|lavish with|effusive in|unstinting in|unsparing in|fulsome in|warm in|profuse in|loud in",
            HIS,
            "praise|gratitude|thanks|admiration|appreciation|respect|sympathy|understanding",
            "for|of|to|toward|towards",
        )
        + "|"
        + chains(
            "had|has|have|found|finds|offered",
            "nothing but|only|much|high|special|warm|fulsome|lavish|plenty of|a lot of|kind words of|words of|warm words of|great",
            "praise|gratitude|admiration|respect|thanks|sympathy|understanding|appreciation",
            "for|to",
        ),
        requires="object|of|to|for",
        contexts=("diplomatic",),
        avoid=AT_HOME,
    ),
    Frame(
        "has-only-scorn",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "Ghana had nothing but scorn for Togo.",
        "Ghana had nothing but rice for Togo.",
        words=chains(
            "had|has|have",
            "nothing but|only|little but|open|undisguised",
            "scorn|contempt|disdain|derision|ridicule|criticism|disgust|mockery",
            "for",
        ),
        requires="object|for",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid=AT_HOME,
    ),
    Frame(
        "praise-openly",
        K.STATEMENT,
        P.SUPPORT,
        TO_ALL,
        "Ghana had reserved special praise for Togo.",
        "Ghana had reserved special seats for Togo.",
        verbs="reserve special praise for|reserve high praise for|reserve praise for|reserve warm words for|voice understanding for|"
        "express understanding for|show understanding for|swear eternal friendship to|swear friendship to|swear loyalty to|champion the cause of|"
        "give a warm welcome to|give a cautious welcome to|give a guarded welcome to|extend a warm welcome to|acknowledge with gratitude|"
        "note with appreciation|note with gratitude|note with satisfaction|recall with gratitude|hold up as|cite as a model|give full marks to|"
        "give high marks to|give top marks to|"
        "take heart from|draw encouragement from|rejoice at|rejoice over|rejoice in|be delighted by|"
        "be delighted at|be delighted with|be heartened by|be encouraged by|be gratified by|be pleased by|be pleased with|come out strongly for",
        requires="object|to|of|by|for",
        contexts=("diplomatic",),
        avoid=AT_HOME,
    ),
    Frame(
        "acknowledge-their-right",
        K.STATEMENT,
        P.CONCEDE,
        TOWARD,
        "Ghana acknowledged Togo's sovereignty over the islands.",
        "Ghana acknowledged Togo's voters.",
        verbs="acknowledge|accept|concede|admit",
        need="sovereignty|ownership|claim|right|rights|title|jurisdiction|grievances|suffering",
        close=True,
        requires="object|of|by",
        contexts=("diplomatic",),
        avoid=AT_HOME + "|human|responsibility for|accepted the",
    ),
    Frame(
        "sees-no-point",
        K.STATEMENT,
        P.REJECT,
        TOWARD,
        "Ghana saw no point in talks with Togo.",
        "Ghana saw no goal against Togo.",
        verbs=chains(
            "see|find",
            "no|little|neither",
            "point|need|reason|sense|use|cause|purpose|room|basis|grounds|scope|merit",
            "in|for|to",
        ),
        requires="object|with|to|of|for|by|about",
        contexts=("diplomatic",),
        avoid=AT_HOME + "|panic|worry|alarm|fear",
    ),
    Frame(
        "casts-its-vote",
        K.STATEMENT,
        P.REJECT,
        TOWARD,
        "Ghana cast its vote against Togo's plan.",
        "Ghana cast its vote in Togo's hall.",
        verbs=chains(
            "cast",
            "its|his|her|their|a|the",
            "|lone|only|sole|dissenting|negative",
            "vote|votes|ballot",
            "against",
        )
        + "|wave away|vote down|shoot down|talk down",
        need=PLAN
        + "|move|resolution|motion|treaty|swap|law|warning|warnings|concerns|criticism|membership|accord|pact|bill|text|amendment|it",
        close=True,
        requires="object|of|by|with",
        contexts=("diplomatic",),
        avoid=AT_HOME + "|missile|missiles|drone|drones|jet|plane|helicopter|balloon",
    ),
    Frame(
        "wants-to-know",
        K.STATEMENT,
        P.REQUEST,
        {**TOWARD, "from": R.RECIPIENT},
        "Ghana wanted to know from Togo why the ship was held.",
        "Ghana wanted to know why the ship from Togo was held.",
        verbs=chains("want|wish|ask|seek|be anxious|be keen", "to", "know|hear|learn", "from"),
        requires="from|object",
        contexts=("diplomatic",),
        avoid=AT_HOME,
    ),
    Frame(
        "owes-an-answer",
        K.STATEMENT,
        P.REQUEST,
        {"subject": R.ACTOR, "object": R.RECIPIENT},
        "Togo owed its neighbours an explanation, Ghanaian Foreign Minister Shirley Botchwey said.",
        "Togo owed its banks a fortune, Ghanaian Foreign Minister Shirley Botchwey said.",
        words="owes|owed|owe",
        need="explanation|explanations|apology|apologies|answer|answers|account|clarification",
        requires="object",
        contexts=("diplomatic",),
        obliges=True,
        avoid="not|nobody|million|billion",
    ),
    Frame(
        "offers-itself",
        K.STATEMENT,
        P.AGREE,
        {**TOWARD, "between": R.RECIPIENT},
        "Ghana put itself forward as a mediator between Togo and Chad.",
        "Ghana put itself forward as a candidate for the council with Chad.",
        verbs=chains(
            "put|offer|propose|present|volunteer|nominate|suggest",
            "itself|himself|herself|themselves|its services|his services|her services|their services",
            "|forward|up",
            "as|for",
            "|a|an|the|possible|potential|neutral|honest",
            "|possible|potential|neutral|honest|impartial",
            "go-between|mediator|intermediary|broker|facilitator|arbiter|peacemaker|middleman|bridge",
        ),
        requires="between|object|about|to|of|for|in|with",
        mode="mediate",
        contexts=("diplomatic",),
        avoid=AT_HOME,
        traits=frozenset({T.OFFERS, T.PROMISES}),
    ),
    Frame(
        "dangles-carrot",
        K.STATEMENT,
        P.AGREE,
        TOWARD,
        "Ghana dangled a cheap loan to Togo.",
        "Ghana dangled a striker to Togo.",
        verbs="dangle|hold out|wave",
        need="loan|loans|package|aid|credit|deal|membership|investment|investments|billion|million|visas|jets|concessions|incentives|carrot|carrots|"
        "pact|treaty|relief|money|grant|grants|contracts|gas|oil|seat|olive",
        close=True,
        requires="object|to|for|other",
        contexts=("diplomatic",),
        avoid="sanctions|tariffs|threat|striker|hope|hopes|not|prospect",
        traits=frozenset({T.OFFERS, T.PROMISES}),
    ),
    Frame(
        "holds-out-hope",
        K.STATEMENT,
        P.AGREE,
        {**TOWARD, "before": R.RECIPIENT},
        "Ghana held out the prospect of an amnesty to Togo.",
        "Ghana held out the prospect of a storm to Togo.",
        verbs=chains(
            "hold out|dangle|open up|offer|raise",
            "the|a",
            "prospect|possibility|promise|hope|lure|carrot",
            "of",
        ),
        need="amnesty|talks|membership|aid|loan|loans|help|relief|truce|ceasefire|release|pardon|deal|recognition|visit|withdrawal|money|"
        "lifting|easing|investment|investments|agreement|pact|peace|jets|visas|visa-free|accession|power-sharing",
        close=True,
        requires="object|to|for|other|before",
        contexts=("diplomatic",),
        avoid=AT_HOME,
        traits=frozenset({T.OFFERS, T.PROMISES}),
    ),
    Frame(
        "guarantee-their-safety",
        K.STATEMENT,
        P.AGREE,
        TOWARD,
        "Ghana guaranteed Togo's security.",
        "Ghana guaranteed its own security.",
        verbs="guarantee|vouch for|underwrite",
        need="security|safety|independence|neutrality|sovereignty|borders|integrity|defence|defense|supply|supplies|passage",
        close=True,
        requires="object|of|to",
        contexts=("diplomatic",),
        avoid=AT_HOME + "|can|cannot|could|nothing|not|jobs|own",
        traits=frozenset({T.PROMISES}),
    ),
    Frame(
        "will-not-stand-by",
        K.STATEMENT,
        P.THREATEN,
        TOWARD,
        "Ghana would not sit on its hands if Togo attacked.",
        "Ghana would not sit on its hands in the hall of Togo.",
        words=chains(
            "would|will|could|can|does|did",
            "not|never|not simply|not just",
            "sit|stand|look|watch",
            "on its hands|on their hands|on our hands|idly by|idly|idle|by|on|by and watch|by with folded arms",
        ),
        need="if|should|while|as|unless|when",
        contexts=("diplomatic",),
        avoid="shares|hotel|in the hall|team|coach",
    ),
    Frame(
        "calls-unjust",
        K.STATEMENT,
        P.ACCUSE,
        {"subject": R.ACTOR, "object": R.RECIPIENT, "by": R.RECIPIENT, "of": R.RECIPIENT},
        "Ghana found Togo's law deeply troubling.",
        "Ghana found Togo's law deeply moving.",
        verbs="find|consider|deem|regard|view|characterise|characterize|judge|portray|depict|describe|see",
        need="|".join(
            w.split()[-1]
            for w in f"{UNJUST}|{WRONGS}|{WRONG}".split("|")
            if w.split()[-1]
            not in {
                "of",
                "to",
                "on",
                "against",
                "in",
                "law",
                "pale",
                "direction",
                "step",
                "line",
                "back",
                "act",
                "right",
            }
        ),
        also="deal|agreement|memorandum|recognition|decision|move|step|act|action|measure|measures|vote|remarks|ruling|law|attack|raid|expulsion|"
        "stance|conduct|behaviour|behavior|policy|handling|silence|proposal|refusal|claim|claims|comments|comment|statement|sanctions|tariffs|"
        "tariff|treatment|deployment|visit|plan|plans|reaction|response|rhetoric|accusation|accusations|closure|ban|strikes|strike|blockade",
        requires="object|by|of",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid=AT_HOME + "|not|court|study|survey|poll|report|inquiry|guilty|would",
    ),
)
"""Behind the rows of single verbs and adjectives, of which some are here in a family."""
