"""Verbal cooperation: AGREE and CONCEDE."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.en.frames.sanctions import MEMBERS
from kg.language.pack import TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

HOSTILE = (
    "retaliate|retaliation|retaliatory|revenge|avenge|destroy|crush|attack|punish|wipe|annihilate|hit|strike|"
    "invade|bomb|response|respond|fight|war|force|kill|sanctions|expel|sever|consequences|reprisals|block|veto|"
    "shoot|eliminate|hunt|rid|drive|resist|countermeasures|countermeasure|reprisal|retribution|reciprocal|tit"
)
"""Words that make a vow a threat."""

AGREED = "ceasefire|cease-fire|truce|armistice|deal|peace deal|agreement|peace agreement|accord|settlement|compromise"
"""What parties come to."""

BARRIERS = (
    "veto|objection|objections|blockade|embargo|ban|sanctions|claim|claims|boycott|opposition|reservations|reservation|"
    "curbs|siege|restrictions|tariffs|state of emergency|demand|demands"
)
"""What stands in another state's way until it is lifted."""

AT_HOME = (
    "tax|taxes|pension|pensions|wage|wages|spending|homes|housing|rents|trams|deficit|budget|jobless|unemployment|"
    "classrooms|potholes|bureaucracy|voters"
)
"""What a government promises its own people."""

AGREEING: tuple[Frame, ...] = (
    Frame(
        "announce-a-deal",
        K.STATEMENT,
        P.AGREE,
        {"subject": R.ACTOR},
        "Ghana and Togo announced an agreement on their border on Monday.",
        "Ghana and Togo announced a holiday on their border on Monday.",
        verbs=chains(
            "announce|unveil|proclaim",
            "a|an",
            "|new|landmark|trade|peace|border|bilateral|joint|draft|final|preliminary|provisional|tentative|gas|fishing",
            "agreement|deal|accord|compromise|understanding",
        ),
        requires="subject",
        traits=frozenset({T.OF_TWO, T.AGREES}),
        avoid="talks|negotiations|summit|sanctions|troops|company|companies|firm",
    ),
    Frame(
        "announce-together",
        K.STATEMENT,
        P.AGREE,
        {"subject": R.ACTOR},
        "Ghana and Togo announced the reopening of their border on Monday.",
        "Ghana and Togo announced the winners of their race on Monday.",
        verbs="announce|proclaim|unveil|declare",
        need="reopening|resumption|restoration|reinstatement|creation|establishment|formation|opening|launch|normalisation|"
        "normalization|exchange|patrol|patrols|fund|commission|committee|corridor|swap|partnership|plans",
        close=True,
        requires="subject",
        traits=frozenset({T.OF_TWO, T.AGREES}),
        avoid="talks|negotiations|summit|sanctions|embargo|troops|consultations|dialogue|war|death|results|winners|withdrawal|joined|"
        "expulsion|recall|support|aid",
    ),
    Frame(
        "ceasefire",
        K.STATEMENT,
        P.AGREE,
        {"subject": R.ACTOR, "between": R.ACTOR, "with": R.ACTOR},
        "Armenia and Azerbaijan agreed to a ceasefire on Tuesday.",
        "The ceasefire held overnight.",
        verbs=chains(
            "agree",
            "to|on",
            "|a|an",
            "|new|temporary|immediate|unconditional|humanitarian",
            "ceasefire|truce|cease-fire|armistice|pause in fighting",
        )
        + "|"
        + chains(
            "reach|strike|conclude|clinch|hammer out|enter into",
            "|a|an",
            "|new|temporary|immediate|unconditional|humanitarian|fragile|three-day|five-day|week-long|nationwide",
            "ceasefire|truce|cease-fire|armistice",
        )
        + "|agree to cease fire|agree to stop fighting|agree to end hostilities",
        contexts=("military",),
    ),
    Frame(
        "agree-with",
        K.STATEMENT,
        P.AGREE,
        {"subject": R.ACTOR, "object": R.ACTOR},
        "Egypt agreed with Jordan to reopen the border crossing.",
        "Egypt agreed with critics that it was hot.",
        verbs="agree with",
        need="to|on",
        requires="object",
        avoid="critics|that",
    ),
    Frame(
        "agreed-between",
        K.STATEMENT,
        P.AGREE,
        {"subject": R.MEDIATOR, "object": R.ACTOR, "between": R.ACTOR, "with": R.ACTOR},
        "An agreement was reached between Egypt and Jordan on Tuesday.",
        "The age of ten was reached by an agreement.",
        passives=chains(
            "was|were|been|is",
            "|also|finally",
            "reached|struck|clinched|agreed|hammered out|brokered",
            "between",
        ),
        need="agreement|deal|accord|compromise|ceasefire|truce|settlement|understanding",
    ),
    Frame(
        "reached-by",
        K.STATEMENT,
        P.AGREE,
        {"subject": R.ACTOR},
        "A ceasefire reached by Egypt and Jordan on Tuesday has held.",
        "A verdict reached by judges in Egypt has held.",
        verbs="reach|strike|clinch|hammer out|conclude",
        need="by",
        close=True,
        lead="ceasefire|truce|armistice|deal|agreement|accord|settlement|compromise",
        avoid="if|would|could|may|no|company|union|unions",
    ),
    Frame(
        "reached-between",
        K.STATEMENT,
        P.AGREE,
        {"between": R.ACTOR, "of": R.ACTOR},
        "A compromise reached between Egypt and Jordan on Tuesday lets trucks pass.",
        "A compromise between Egypt and Jordan is out of reach.",
        nouns=chains(AGREED, "reached|struck|clinched|hammered out|concluded", "between"),
        weak=True,
        avoid="if|would|could|may|no|company|union|unions",
    ),
    Frame(
        "brokered-between",
        K.STATEMENT,
        P.AGREE,
        {"object": R.MEDIATOR, "by": R.MEDIATOR, "between": R.ACTOR},
        "A truce brokered by Qatar between Egypt and Jordan took effect on Tuesday.",
        "A flat brokered by an agent in Qatar was let on Tuesday.",
        nouns=chains(AGREED, "brokered|mediated|facilitated", "by"),
        requires="between",
        avoid="if|would|could|may|no",
    ),
    Frame(
        "truce-declared",
        K.STATEMENT,
        P.AGREE,
        {"between": R.ACTOR},
        "A truce between Egypt and Jordan, declared in March, has held.",
        "A truce between Egypt and Jordan is far off.",
        nouns="ceasefire between|truce between|armistice between|cease-fire between|cessation of hostilities between",
        need="declared|announced|proclaimed|agreed|negotiated|concluded|unveiled|hammered",
        requires="between",
        weak=True,
        contexts=("military",),
        avoid="if|not|no|urged|demanded|called|signed|would|could|may|possible|hopes",
    ),
    Frame(
        "truce-brokered",
        K.STATEMENT,
        P.AGREE,
        {"between": R.ACTOR, "by": R.MEDIATOR, "subject": R.MEDIATOR},
        "A truce between Egypt and Jordan, brokered by Qatar in March, has held.",
        "A truce between Egypt and Jordan, wanted by Qatar, is far off.",
        nouns="ceasefire between|truce between|armistice between|cease-fire between|cessation of hostilities between",
        need="brokered|mediated|facilitated",
        requires="between",
        weak=True,
        contexts=("military",),
        avoid="if|not|no|urged|demanded|called|signed|would|could|may|possible|hopes",
    ),
    Frame(
        "deal-announced",
        K.STATEMENT,
        P.AGREE,
        {"between": R.ACTOR},
        "A deal between Ghana and Togo was announced on Monday.",
        "A deal between Ghana and Togo was remote.",
        nouns="deal between|agreement between|accord between|pact between|truce between",
        need="announced|unveiled|clinched|sealed",
        requires="between",
        weak=True,
        avoid="if|would|could|may|signed|signing",
    ),
    Frame(
        "agreement-noun",
        K.STATEMENT,
        P.AGREE,
        {"between": R.ACTOR, "with": R.ACTOR},
        "A ceasefire between Egypt and Jordan was reached on Tuesday.",
        "A ceasefire between Egypt and Jordan is far off.",
        nouns="ceasefire between|truce between|deal between|accord between|agreement between|armistice between",
        need="reached|struck|clinched|agreed",
        also="was|were|has|have",
        weak=True,
        avoid="if|not|no|urged|demanded|called",
    ),
    Frame(
        "settle",
        K.STATEMENT,
        P.AGREE,
        {"subject": R.ACTOR, "with": R.ACTOR, "between": R.ACTOR},
        "Egypt and Jordan settled their dispute over water.",
        "Egypt settled its electricity bill.",
        verbs="iron out|straighten out|smooth over|smooth out|paper over|bury|compose|make up|sort out|clear up|thrash out|lay to rest|put to rest|put aside|set aside|bridge|settle|resolve|patch up",
        need="quarrels|disagreement|disagreements|rift|rifts|spat|feuds|enmity|wrangle|standoff|stand-off|grievances|dispute|disputes|differences|row|quarrel|feud|conflict",
        close=True,
        avoid="to|help|can|could|must|should|would|will|court|judges",
    ),
    Frame(
        "come-to-terms",
        K.STATEMENT,
        P.AGREE,
        {"subject": R.ACTOR, "with": R.ACTOR, "between": R.ACTOR},
        "Ghana and Togo came to terms on fishing.",
        "Ghana came to terms with the defeat.",
        verbs=chains("come to", "terms|an agreement|an understanding|an arrangement", "on|over|about|in"),
        avoid="defeat|loss|past|grief",
    ),
    Frame(
        "agree",
        K.STATEMENT,
        P.AGREE,
        {"subject": R.ACTOR, "with": R.ACTOR, "between": R.ACTOR, "toward": R.RECIPIENT},
        "Egypt and Jordan agreed to reopen the border crossing.",
        "He agreed that it was hot.",
        verbs="agree to|agree on|agree in principle to|agree in principle on|vow to work|undertake to|consent to"
        + "|"
        + chains(
            "reach|strike|clinch|hammer out|come to",
            "|a|an|the",
            "|preliminary|tentative|peace|trade|landmark",
            "agreement|deal|accord|compromise|consensus|settlement|understanding",
        ),
        avoid="dissolution|marriage|convene|co-chair|meet|hold|host|mediate|must|broadly|analysts|disagree|says",
        traits=frozenset({T.AGREES}),
    ),
    Frame(
        "agree-plainly",
        K.STATEMENT,
        P.AGREE,
        {"subject": R.ACTOR, "with": R.ACTOR, "between": R.ACTOR, "toward": R.RECIPIENT},
        "Egypt and Jordan agreed, after months of talks, to reopen the border crossing.",
        "He agreed that it was hot.",
        verbs="agree",
        avoid="dissolution|marriage|convene|co-chair|meet|hold|host|mediate|that|must|broadly|analysts|disagree|says",
        traits=frozenset({T.AGREES}),
    ),
    Frame(
        "readiness",
        K.STATEMENT,
        P.AGREE,
        TOWARD,
        "Niger signalled its willingness to talk to Nigeria.",
        "The runner voiced readiness for Niger.",
        verbs=chains(
            "signal|express|voice|indicate|show|reiterate|declare|reaffirm|announce",
            "|a|its|his|her|their",
            "readiness|willingness",
            "to",
        )
        + "|"
        + chains("reiterate|reaffirm", "|a|its|his|her|their", "intention", "to"),
        words=chains(
            "declare|declares|declared|declaring|pronounced|said",
            "itself|himself|herself|themselves",
            "ready|willing|prepared",
            "to",
        )
        + "|signaled willingness to|signaled its willingness to|signaled readiness to|signaled its readiness to",
        avoid=HOSTILE,
        traits=frozenset({T.OFFERS}),
    ),
    Frame(
        "open-to",
        K.STATEMENT,
        P.AGREE,
        TOWARD,
        "Niger is open to talks with Nigeria.",
        "The park in Niger is open to visitors.",
        words=chains("is|are|was|were|remains|remained|be", "|also|still|now", "open to"),
        need="mediating|hosting|holding|resuming|joining|discussing|helping|restoring|talks|dialogue|negotiations|negotiating|negotiation|discussions|talking|meeting|mediation|compromise|proposal|proposals|"
        "offer|idea|deal|agreement|cooperation|inspections|inspectors|observers",
        close=True,
        contexts=("diplomatic",),
        avoid="visitors|public|tourists|question|interpretation|abuse|not|if",
        traits=frozenset({T.OFFERS}),
    ),
    Frame(
        "promise",
        K.STATEMENT,
        P.AGREE,
        TOWARD,
        "Canada promised to send observers to Haiti.",
        "It promised to be a hot summer.",
        verbs="promise to|promise|pledge to|pledge|offer to|offer|proffer|volunteer|commit to|commit|volunteer to|vow to|"
        "offer its help to|offer their help to|"
        + chains("express|voice|reaffirm|confirm", "the", "readiness|willingness", "of"),
        words="is ready to|are ready to|was ready to|were ready to|stands ready to|stand ready to|stood ready to|"
        "is prepared to|are prepared to|was prepared to|were prepared to|is willing to|are willing to|"
        "was willing to|were willing to|expressed readiness to|expressed willingness to|expressed its readiness to|"
        "expressed his readiness to|voiced readiness to|signalled readiness to|signaled readiness to|"
        + chains("will|would", "not hesitate to", "provide|help|assist|offer|lend|extend"),
        avoid="hope|hopes|support|solidarity|backing|commitment|condolences|criticism|crimes|crime|suicide|murder|no|little|resistance|"
        "genocide|atrocities|massacres|violations|abuses|offence|offences|fraud|forces|prayers|resignation|resign|views|condition|hot|match|game|coach|football|daily|fares|tickets|results|glimpse|discount|be|"
        "details|detail|explanation|comment|comments|proof|" + HOSTILE + "|" + AT_HOME,
        traits=frozenset({T.OFFERS, T.PROMISES}),
    ),
    Frame(
        "promise-them",
        K.STATEMENT,
        P.AGREE,
        {"subject": R.ACTOR, "object": R.RECIPIENT},
        "Canada promised Haiti 300 homes for the poor.",
        "Canada promised homes for the poor.",
        verbs="promise|pledge|offer",
        close=True,
        need="million|billion|new|more|homes|housing|aid|help|loan|loans|grant|grants|seat|jets|tanks|weapons|ships|money|"
        "doctors|vaccines|grain|oil|gas|troops|trainers|soldiers|observers|experts|compensation|visas|scholarships|place|role|membership",
        requires="object",
        toward="country",
        contexts=("diplomatic",),
        avoid="no|little|nothing|response|revenge|retaliation|punishment|voters|not|never",
        traits=frozenset({T.PROMISES}),
    ),
    Frame(
        "promise-not-to",
        K.STATEMENT,
        P.AGREE,
        {**TOWARD, "against": R.RECIPIENT},
        "Ghana pledged not to attack Togo.",
        "Ghana pledged not to forget the victims in Togo.",
        verbs=chains(
            "pledge|vow|promise|undertake|commit",
            "not to|never to",
            "use|attack|invade|threaten|strike|bomb|interfere|intervene|develop|acquire|deploy|support|harbour|harbor|"
            "arm|host|resume|impose|expel|annex|violate|shell|block",
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
        "accept",
        K.STATEMENT,
        P.AGREE,
        TOWARD,
        "Iran accepted the invitation of Saudi Arabia.",
        "The shop accepts cards.",
        verbs="accept|take up|say yes to|approve",
        need="deal|accord|agreement|compromise|formula|invitation|proposal|offer|plan|request|mediation|truce|ceasefire|terms|extradition|mission|observers|"
        "monitors|ruling|award|verdict|judgment|judgement|arbitration|roadmap|timetable",
        avoid="demand|demands|cards|responsibility|blame|award|prize|refugees",
    ),
    Frame(
        "complies",
        K.STATEMENT,
        P.AGREE,
        {"subject": R.ACTOR},
        "Ghana asked Togo for tents. Togo complied.",
        "Togo complied with the rules of the tournament.",
        verbs="comply|oblige|say yes|give its consent|give his consent|give her consent",
        requires="subject",
        avoid_next="the|a|an|his|her|its|their|that|this|these|those|some|all|any|full|with|to|for|defeat|responsibility|refugees|"
        "blame|deal|proposal|invitation|offer|terms|talks|mediation|sanctions|no|more|fewer|only|migrants|asylum|money|cash|cards",
        avoid="not|never|yet|loan|bribes|refugees|migrants|cards|if|must|should|could",
        traits=frozenset({T.OF_A_DEED, T.AGREES}),
    ),
)

CONCESSIONS: tuple[Frame, ...] = (
    Frame(
        "apologise",
        K.STATEMENT,
        P.CONCEDE,
        TOWARD,
        "Japan apologised to South Korea for wartime forced labour.",
        "He apologised for the noise.",
        verbs="apologise to|apologize to|apologise|apologize|say sorry to|say sorry for|express regret to|express remorse to|"
        "express regret for|express remorse for|convey regret for|voice regret for|convey regret to|convey an apology to|offer an apology to|offer an apology|issue an apology to|issue an apology|"
        "offer apologies to|make an apology to|atone for|extend an apology to|offer a formal apology to|"
        "offer its apologies to|offer his apologies to",
        avoid="demanded|noise|delay|inconvenience|error|readers|customers|passengers|viewers|clients|shareholders|commuters",
    ),
    Frame(
        "accept-demands",
        K.STATEMENT,
        P.CONCEDE,
        TOWARD,
        "The Sudanese government accepted the demands of the rebels in Darfur.",
        "The shop accepts coins on demand.",
        verbs=chains(
            "accept|meet|yield to|give in to|bow to|cave in to|accede to|agree to|satisfy|submit to|concede to",
            "|the|all|their|key|most|some of the|rebel",
            "demands|ultimatum|pressure",
        )
        + "|"
        + chains(
            "accept|meet|yield to|give in to|bow to|agree to|satisfy", "a|the|its|this|that|key", "demand"
        ),
        need="demands|demand|ultimatum|pressure|rebels|strikers",
    ),
    Frame(
        "give-way",
        K.STATEMENT,
        P.CONCEDE,
        TOWARD,
        "Belarus made concessions to Poland over the border.",
        "The hill concedes nothing in beauty.",
        verbs="make concessions to|make concessions|make a concession to|back down|climb down|soften its stance on|"
        "soften its position on|drop its objections to|drop its objection to|drop his objections to|withdraw its objection to|lift its objection to|drop objections to|drop its opposition to|withdraw its objections to|"
        "drop its demand for|drop its claim to|renounce its claim to|backtrack on|relent|drop a lawsuit against|"
        "drop charges against|drop the charges against|drop all charges against|drop a complaint against|"
        "drop its case against|drop its complaint against|lift its veto on|lift its objections to|"
        "drop its demand that|give up its opposition to|end its opposition to|withdraw its opposition to|lift its opposition to|"
        "withdraw its veto on|withdraw its veto of|drop its veto on|drop its veto of|lift its veto of|give up its claim to|withdraw its demand for|"
        "withdraw its claim to|retract its demand for|drop its insistence on|drop its insistence that|accept full responsibility for|"
        "accept responsibility for|accept blame for|admit responsibility for|take responsibility for the|"
        "acknowledge responsibility for|admit guilt|admit blame",
        avoid="attack|bombing|attacks|bombings|blast|not",
    ),
    Frame(
        "gives-way-at-last",
        K.STATEMENT,
        P.CONCEDE,
        TOWARD,
        "Belarus, which had blocked the pact for months, gave way on Friday.",
        "The dam in Belarus gave way on Friday.",
        verbs="give way|give ground|cave in|bow to pressure|bow to the pressure|yield to pressure|bend to pressure|change tack",
        requires="subject",
        doer="country",
        avoid="not|never|refused|refuse|dam|bridge|bank|roof|soil|army|troops|forces|match|never|to|traffic",
    ),
    Frame(
        "ease-rule",
        K.MEASURE,
        P.CONCEDE,
        TOWARD,
        "Egypt lifted a curfew in Sinai.",
        "He lifted the box of ice.",
        verbs="lift|ease|relax|end|abolish|revoke|rescind|repeal|loosen|cancel|remove",
        need="curfew|curfews|emergency|martial|censorship|lockdown|crackdown|quarantine",
        avoid="sanctions|embargo|blockade",
    ),
    Frame(
        "ease-politics",
        K.MEASURE,
        P.CONCEDE,
        TOWARD,
        "Vietnam lifted a ban on a newspaper.",
        "The host lifted a newspaper in Hanoi.",
        verbs="lift|ease|relax|end|remove|loosen|drop",
        avoid="sanctions|embargo|blockade|imports|exports|visa|flights|travel",
        need="opposition|party|parties|press|newspaper|newspapers|media|journalists|political|arrest|detention|broadcaster|"
        "speech|demonstrations|rallies|assembly|dissidents",
    ),
    Frame(
        "restore-rule",
        K.MEASURE,
        P.CONCEDE,
        TOWARD,
        "Thailand restored democracy under pressure from Australia.",
        "The painter restored a panel of the parliament of Fiji.",
        verbs=chains(
            "restore|reinstate|reinstall",
            "|the|its",
            "parliament|democracy|constitution|civilian rule|constitutional rule",
        ),
    ),
    Frame(
        "bow-to",
        K.STATEMENT,
        P.CONCEDE,
        TOWARD,
        "Iraq yielded to a fresh demand of Kuwait.",
        "The singer bowed to the queen of Kuwait.",
        verbs="bow to|give in to|yield to|cave in to|submit to|comply with|concede to|accede to|capitulate to",
        need="demand|demands|pressure|ultimatum|request|conditions|resolution|calls",
    ),
    Frame(
        "amnesty",
        K.MEASURE,
        P.CONCEDE,
        TOWARD,
        "Myanmar granted amnesty to thousands of prisoners from Thailand.",
        "He pardoned his dog in Spain.",
        verbs=chains(
            "grant|offer|declare|announce",
            "|an|a",
            "|general|limited|greater",
            "amnesty|pardon|autonomy|clemency",
        )
        + "|legalise|legalize|pardon|amnesty|unban|hand power to|cede power to|call early elections|"
        "agree to early elections|agree to political reforms|agree to share power",
        need="amnesty|pardon|pardoned|pardons|autonomy|clemency|independence|party|opposition|union|power|elections|"
        "reforms|rule|movement|parties|presidential",
        avoid="dog|cannabis|marijuana|abortion|gay|marriage",
    ),
    Frame(
        "bloc-lifts",
        K.MEASURE,
        P.CONCEDE,
        TOWARD,
        "African Union leaders agreed to lift most of the sanctions on Togo.",
        "African Union leaders agreed to lift their glasses to Togo.",
        verbs=chains(
            "agree to",
            "lift|ease|suspend|remove",
            "|all|most of the|some of the|most|some|the|its",
            "|economic|financial",
            "sanctions|embargo",
        ),
        lead=MEMBERS,
        contexts=("diplomatic",),
        avoid="failed|unless|would|could",
    ),
)
