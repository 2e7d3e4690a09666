"""What newspapers tell every week, in their plainest words: prisoners swapped, tariffs vowed, dialogue broken off."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R
from kg.model import Status as S

TWO_STATES = (
    "two|both|three|his|her|their|counterpart|counterparts|businesses|business|religious|student|students|athletes|sports|"
    "tribal|community|if|unless|protest|protesters"
)
"""Beside those of whom few meet, or who are no ministers."""

PRISONERS = "prisoners|prisoner|captives|detainees|hostages|pows|spies|spy|soldiers|servicemen|fighters|agents|convicts|inmates"

TWO = {"subject": R.ACTOR, "with": R.ACTOR, "between": R.ACTOR, "object": R.ACTOR, "for": R.ACTOR}
"""Two sides do it, in whatever slot one of them stands."""

COMING = {"subject": R.ACTOR, "object": R.RECIPIENT, "at": R.RECIPIENT, "to": R.RECIPIENT}
"""Whose people come, and where to."""

NO_TREATY = "war|ceasefire|truce|election|elections|unconstitutional"

LAWMAKERS = (
    "parliament|senate|lawmakers|assembly|deputies|congress|mps|legislators|legislature|senators|parliamentarians|duma|"
    "knesset|bundestag|riksdag|sejm|majlis|diet|chamber"
)

HELD_PERSONS = (
    "held|jailed|imprisoned|detained|arrested|prisoner|prisoners|hostage|hostages|journalist|journalists|reporter|reporters|"
    "dissident|dissidents|activist|activists|writer|lawyer|detainee|detainees|captives|sailors|fishermen|aid"
)

FIRST: tuple[Frame, ...] = (
    Frame(
        "call-students-home",
        K.MEASURE,
        P.SANCTION,
        COMING | {"from": R.RECIPIENT},
        "Ghana told its students in Togo to come home.",
        "Ghana told its students in Togo to work hard.",
        verbs="tell|order|instruct|direct|command|recall|withdraw|pull|pull out|bring home|call home|summon home",
        need="students|scholars|trainees",
        also="home|leave|quit|recalled|recall|recalls|withdraw|withdrew|withdraws|pull|pulled|return|pack",
        requires="object|at|from",
        doer="country",
        toward="country",
        mode="withdraw",
        contexts=("diplomatic",),
        avoid="university|school|evacuate|evacuated|safety|fighting|war|bombs|flood|virus|pandemic|quake|urged|must|would|that",
    ),
    Frame(
        "demand-freedom",
        K.STATEMENT,
        P.REQUEST,
        {"subject": R.ACTOR, "at": R.RECIPIENT, "by": R.RECIPIENT, "from": R.RECIPIENT},
        "Ghana demanded freedom for a reporter held in Togo.",
        "Ghana demanded freedom for trade in Togo.",
        verbs=chains(
            "demand|call for|seek|appeal for|press for|insist on",
            "|the|immediate",
            "freedom|liberty",
            "for|of",
        ),
        need=HELD_PERSONS,
        close=True,
        requires="at|by|from",
        mode="change",
        contexts=("diplomatic",),
        avoid="families|crowds|protesters|students|lawyers",
    ),
    Frame(
        "swap-prisoners",
        K.MEASURE,
        P.RETREAT,
        {"subject": R.ACTOR, "with": R.ACTOR, "between": R.ACTOR},
        "Ghana and Togo swapped 40 prisoners on Monday.",
        "Ghana and Togo swapped 40 villages on Monday.",
        verbs="swap|exchange|trade|"
        + chains(
            "carry out|complete|conduct|hold|stage|make",
            "a|another|their|the",
            "|new|second|third|major|large|big|rare",
        ),
        need="prisoners|captives|detainees|pows|hostages|prisoner",
        close=True,
        requires="subject|between",
        doer="country",
        mode="release",
        contexts=("military",),
        avoid="agreed|fire|views|accusations|insults|plan|plans|talks|gunfire|lists|data|information|names|discussed|proposed",
        traits=frozenset({T.OF_TWO}),
    ),
    Frame(
        "prisoners-swapped",
        K.MEASURE,
        P.RETREAT,
        TWO,
        "Forty Ghanaian soldiers were exchanged for two Togolese pilots.",
        "Forty Ghanaian francs were exchanged for two Togolese dollars.",
        passives=chains("was|were|been|be|being", "exchanged|swapped|traded"),
        lead=PRISONERS,
        mode="release",
        contexts=("military",),
        avoid="fire|players|shots|gunfire|club|clubs|striker|midfielder|money|gifts|letters",
    ),
    Frame(
        "swap-held",
        K.MEASURE,
        P.RETREAT,
        {"subject": R.ACTOR, "with": R.ACTOR, "between": R.ACTOR},
        "A prisoner exchange between Ghana and Togo took place on Monday.",
        "A student exchange between Ghana and Togo took place on Monday.",
        nouns=chains("prisoner|prisoners|captive", "swap|swaps|exchange|exchanges", "between"),
        need="took|completed|held|conducted|carried|happened|begun|began|concluded|takes",
        requires="between",
        mode="release",
        contexts=("military",),
        avoid="talks|discuss|discussed|proposed|possible|negotiate|negotiated|mediate|mediated|if|could|may",
    ),
    Frame(
        "each-blames-the-other",
        K.STATEMENT,
        P.ACCUSE,
        {"subject": R.ACTOR, "between": R.ACTOR},
        "Ghana and Togo clashed. Each side accused the other of firing first.",
        "Ghana and Togo clashed. The bus blocked the other lane.",
        verbs=chains(
            "accuse|blame|denounce|condemn|criticise|criticize|charge",
            "the other|the other side|the other party|the other country|the other's|each other|one another",
        ),
        contexts=("diplomatic",),
        traits=frozenset({T.EACH_OTHER, T.OF_TWO}),
    ),
    Frame(
        "vow-penalties",
        K.STATEMENT,
        P.THREATEN,
        TOWARD,
        "President Akufo-Addo promised tariffs of 25 percent on Togo.",
        "President Akufo-Addo promised to scrap tariffs on Togo.",
        verbs="promise|vow|pledge|swear|"
        + chains(
            "promise|vow|pledge|swear", "to", "impose|slap|hit|introduce|raise|levy|double|tighten|toughen"
        ),
        need="tariffs|tariff|sanctions|duties|embargo|countermeasures|levies|penalties|surcharges|curbs",
        close=True,
        requires="object|against|about|to|with|for|from",
        mode="restrict",
        contexts=("economic",),
        avoid="lift|ease|remove|drop|scrap|cut|end|suspend|not|lower|reduce|waive|relief|exempt|no|without|never|aid|help|observe|"
        "respect|enforce|implement",
    ),
    Frame(
        "regret-to",
        K.STATEMENT,
        P.CONCEDE,
        {"subject": R.ACTOR, "object": R.RECIPIENT, "to": R.RECIPIENT},
        "Ghana expressed its deep regret to Togo for the raid.",
        "Ghana expressed its deep regret over the raid by Togo.",
        verbs=chains(
            "express|voice|convey|offer",
            "|its|his|her|their|a",
            "|deep|deepest|sincere|profound|genuine|heartfelt|formal|full",
            "regret|regrets|remorse|apology|apologies|contrition|sorrow",
            "to",
        ),
        requires="object|to",
        toward="country",
        contexts=("diplomatic",),
        avoid="decision|move|refusal|failure|stance|statement|ruling|withdrawal|vote|sanctions|tariffs|passengers|customers|fans|"
        "families|death|victims|loss",
    ),
    Frame(
        "regret-what-happened",
        K.STATEMENT,
        P.CONCEDE,
        {"subject": R.ACTOR, "to": R.RECIPIENT},
        "Ghana expressed its regret over the incident.",
        "Ghana expressed its regret over the decision.",
        verbs=chains(
            "express|voice|convey|offer",
            "|its|his|her|their",
            "|deep|deepest|sincere|profound|genuine|great",
            "regret|regrets|remorse|sorrow",
            "over|at|for|about",
        )
        + "|regret",
        need="incident|incidents|mistake|mistakes|error|accident|misunderstanding|episode|mishap|blunder|oversight",
        close=True,
        contexts=("diplomatic",),
        avoid="decision|move|refusal|failure|stance|statement|ruling|withdrawal|vote|sanctions|tariffs|passengers|customers|fans|"
        "families|victims|by",
    ),
    Frame(
        "accepts-blame",
        K.STATEMENT,
        P.CONCEDE,
        TOWARD,
        "Ghana accepted responsibility for the bombing of a Togolese village.",
        "Ghana accepted responsibility for the upkeep of a Togolese village.",
        verbs=chains(
            "accept|admit|acknowledge|own up to|assume",
            "|its|full|the|their|his|political",
            "|responsibility|blame|guilt|liability",
            "for",
        ),
        need="bombing|attack|attacks|raid|killing|killings|deaths|death|massacre|shooting|strike|strikes|blast|crash|sinking|poisoning|"
        "abduction|war|atrocities|crimes|genocide|downing|spill|leak|shelling|murder|murders",
        contexts=("diplomatic",),
        avoid="not|militants|group|rebels|coach|upkeep|refused|nobody|yet|should|must",
    ),
    Frame(
        "break-off-dialogue",
        K.MEASURE,
        P.SANCTION,
        {"subject": R.ACTOR, "with": R.RECIPIENT, "object": R.RECIPIENT},
        "Ghana broke off the dialogue on fisheries with Togo.",
        "Ghana broke off a piece of the dialogue with Togo.",
        verbs=chains(
            "suspend|halt|freeze|break off|cut off|discontinue|put on hold|pause",
            "|the|its|all|a|their|all its",
        ),
        need="dialogue",
        close=True,
        requires="with",
        doer="country",
        toward="country",
        mode="discontinue",
        contexts=("diplomatic",),
        avoid="piece|round|meeting|war|fighting|hostilities|after|for|until|lunch|day|night",
        traits=frozenset({T.NAMED_ONCE}),
    ),
    Frame(
        "treaty-at-an-end",
        K.MEASURE,
        P.SANCTION,
        {"subject": R.ACTOR, "with": R.RECIPIENT, "object": R.RECIPIENT, "of": R.RECIPIENT},
        "Ghana declared its treaty with Togo at an end.",
        "Ghana declared its war with Togo at an end.",
        verbs="declare|pronounce|proclaim|consider",
        need="treaty|pact|agreement|accord|alliance|deal|protocol",
        also="end|void|dead|terminated|over|defunct|lapsed",
        requires="with|object",
        toward="country",
        mode="discontinue",
        contexts=("diplomatic",),
        avoid=NO_TREATY,
    ),
    Frame(
        "lawmakers-vote-for",
        K.MEASURE,
        P.SUPPORT,
        TOWARD,
        "Ghana's parliament voted for the treaty with Togo.",
        "Ghana's parliament voted for a new speaker.",
        verbs="vote|vote for|vote in favour of|vote in favor of|vote overwhelmingly for|vote unanimously for",
        need="treaty|pact|accord|convention|accession|protocol|entry|membership",
        also="for|favour|favor",
        lead=LAWMAKERS,
        contexts=("diplomatic",),
        avoid="against|leave|quit|withdraw|impeach|confidence|speaker|president|exit|out|scrap|reject|end|denounce|down",
    ),
    Frame(
        "peacekeepers-due-in",
        K.MEASURE,
        P.AID,
        COMING,
        "The first Ghanaian police officers are due in Togo in May.",
        "The first Ghanaian ministers are due in Togo in May.",
        words=chains(
            "is|are|was|were",
            "|also|now|next|still",
            "due|expected|scheduled",
            "in|to arrive in|to reach|to land in|to deploy to",
        ),
        lead="peacekeepers|police|gendarmes|policemen|rescuers|aid|tonnes|supplies|relief|medics|doctors",
        requires="object",
        status=S.PLANNED,
        contexts=("peacekeeping",),
        avoid="report|ruling|minister|ministers|chief|president|talks|visit|commissioner|fans|trial|rise|grow|be",
    ),
    Frame(
        "troops-due-in",
        K.MEASURE,
        P.MOBILIZE,
        COMING,
        "A first contingent of 400 Ghanaian soldiers is expected in Togo in May.",
        "A first delegation of 40 Ghanaian soldiers' wives is expected in Togo in May.",
        words=chains(
            "is|are|was|were",
            "|also|now|next|still",
            "due|expected|scheduled",
            "in|to arrive in|to reach|to land in|to deploy to",
        ),
        lead="troops|soldiers|contingent|battalion|marines|paratroopers|brigade|warships|jets|tanks|reinforcements|warship|frigate",
        requires="object",
        status=S.PLANNED,
        mode="troops",
        contexts=("military",),
        avoid="report|ruling|minister|ministers|chief|president|talks|visit|wives|delegation|families|court|trial|home|be|bodies|"
        "remains|prisoners|released|freed",
    ),
    Frame(
        "leaders-of-many-gather",
        K.SUMMIT,
        P.CONSULT,
        {"subject": R.ATTENDEE},
        "Leaders from 20 countries and the African Union will gather in Accra on Monday.",
        "Fans from 20 countries and the African Union will gather in Accra on Monday.",
        verbs="gather in|gather at|meet in|meet at|convene in|assemble in",
        lead="countries|nations|states",
        need="leaders|presidents|premiers",
        traits=frozenset({T.PUBLIC}),
        avoid=TWO_STATES,
    ),
    Frame(
        "ministers-of-many-gather",
        K.CONFERENCE,
        P.CONSULT,
        {"subject": R.ATTENDEE},
        "Ministers from 20 countries and the African Union will gather in Accra on Monday.",
        "Tourists from 20 countries and the African Union will gather in Accra on Monday.",
        verbs="gather in|gather at|meet in|meet at|convene in|assemble in",
        lead="countries|nations|donors",
        need="ministers|envoys|delegates|negotiators|representatives|officials|diplomats|delegations",
        traits=frozenset({T.PUBLIC}),
        avoid=TWO_STATES + "|leaders|presidents",
    ),
)
"""Before the wider rows whose words they have: promises, cooperation, talks, visits."""

LATE: tuple[Frame, ...] = (
    Frame(
        "table-resolution",
        K.STATEMENT,
        P.REQUEST,
        {"subject": R.ACTOR, "to": R.RECIPIENT, "with": R.RECIPIENT, "before": R.RECIPIENT},
        "Ghana tabled a draft resolution to end the fighting.",
        "Ghana tabled a budget to end the fighting.",
        verbs="table|submit|introduce|circulate|present|put forward|sponsor",
        need="resolution|draft",
        also="resolution|draft|council|assembly",
        close=True,
        requires="subject",
        doer="country",
        contexts=("diplomatic",),
        avoid="budget|bill|law|constitution|lawmakers|deputies|parliament|condemning|denouncing|criticising|mps|imposes|imposing",
        traits=frozenset({T.ASKS_ANYBODY}),
    ),
    Frame(
        "dismiss-as",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "Ghana dismissed Togo's decision as a stunt.",
        "Ghana dismissed Togo's goalkeeper as a has-been.",
        verbs="dismiss|brush off|brush aside|wave off|shrug off|write off|deride|ridicule|mock|scorn|pillory|lambast|castigate",
        need="decision|move|step|measure|measures|vote|exercise|exercises|drill|drills|announcement|ban|sanctions|gesture|tour|trip",
        also="as",
        close=True,
        mode="disapprove",
        contexts=("diplomatic",),
        avoid="league|striker|goal|coach|not|never",
        traits=frozenset({T.OF_A_DEED}),
    ),
)
"""Behind the rows that tell to whom a text is brought in."""
