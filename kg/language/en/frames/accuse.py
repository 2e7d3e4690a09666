"""Verbal conflict: ACCUSE, in words, by notes and in court."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

ENVOYS = "ambassador|ambassadors|envoy|envoys|diplomat|diplomats|affaires|counsellor|consul|chargé|attache|commissioner"
TAKING_TO_COURT = {slot: role for slot, role in TOWARD.items() if slot != "to"}
"""Taken to a court, nothing is done to the court."""

BAD = (
    "illegal|unlawful|unacceptable|unfounded|groundless|unjustified|unjustifiable|illegitimate|reckless|provocative|provocation|barbaric|"
    "shameful|irresponsible|outrageous|aggression|betrayal|unfriendly|hostile|disgraceful|hypocritical|immoral|"
    "farce|blackmail|interference|escalation|insult|disgusting|inhumane|cruel|criminal|abhorrent|repugnant|"
    "intolerable|inexcusable|indefensible|cowardly|heinous|deplorable|regrettable|discriminatory|unfair|"
    "destabilising|destabilizing|dangerous|sham|fraud|mockery|dictator|tyrant|liar|liars|thug|murderer|puppet|terrorist|terrorists|"
    "childish|nazi|nazis|remnants|disgrace|scandalous|scandal|absurd|ridiculous|nonsense|lie|lies|crime|crimes|slap|outrage|treason|treasonous|"
    "arrogant|arrogance|bandit|bandits|gangster|gangsters|warmongers|stab|capitulation|appeasement|madness|folly|"
    "criminals|murderers|warmonger|fascist|racist|colonialist|coercion|bullying|violation|breach|massacre|genocide|piracy|sabotage|vandalism|treachery|"
    "terrorism|warfare|hybrid|barbarity|barbarism|savagery|cruelty|tyranny|theft|robbery|extortion|banditry|harassment|"
    "lawless|brazen|savage|callous|craven|dastardly|sickening|vile|monstrous|odious|underhand|thuggish|spiteful|vindictive|petty|"
    "travesty|charade|fabrication|fabrications|slander|smear|imperialism|colonialism|lawlessness|stunt|hysteria|paranoia"
)
"""What somebody's deed is called by whoever blames it."""

FIRST: tuple[Frame, ...] = (
    Frame(
        "protest-against",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "The Togolese Foreign Ministry protested against the raid by Ghana.",
        "Thousands of Togolese protested against the raid by Ghana.",
        verbs="protest against|protest at|protest over|remonstrate with",
        lead="ministry|government|minister|president|ambassador|embassy|department|premier|envoy|delegate|office",
        requires="subject",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid="thousands|hundreds|crowd|crowds|demonstrators|protesters|students|farmers|workers|supporters|rally|marched",
    ),
    Frame(
        "asked-to-explain",
        K.MEASURE,
        P.ACCUSE,
        TOWARD,
        "Ghana asked the ambassador of Togo to come in and explain the raid.",
        "Ghana asked the ambassador of Togo to come to dinner.",
        verbs="ask|invite|order|tell|require",
        need=ENVOYS + "|chief|charge",
        also="explain|account|clarify",
        requires="object",
        contexts=("diplomatic",),
        avoid="dinner|lunch|talks|conference|cabinet|reporters|parliament",
        traits=frozenset({T.SUMMONS}),
    ),
    Frame(
        "scathing-attack",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "Ghana launched a scathing attack on Togo.",
        "Ghana launched a missile attack on Togo.",
        verbs=chains(
            "launch|mount|deliver|make|unleash",
            "|a|an|another",
            "scathing|verbal|stinging|blistering|withering|vitriolic|thinly veiled|thinly-veiled|veiled|rhetorical|outspoken|unusual|bitter|personal",
            "attack|attacks|broadside|tirade|critique|diatribe|criticism|rebuke",
            "on|against|at|of",
        ),
        requires="object",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid="rival|opposition|coach|referee",
    ),
    Frame(
        "attack-for-deed",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "The Ghanaian envoy attacked the United Nations for its silence.",
        "The Ghanaian rebels attacked the convoy of the United Nations for its fuel.",
        verbs="attack|assail|savage|pillory|skewer|lay into",
        need="for",
        also="bias|hypocrisy|failing|failure|refusing|allowing|ignoring|supporting|backing|blocking|harbouring|harboring|hosting|inaction|"
        "silence|remarks|comments|stance|handling|meddling|interfering|double|complicity|cowardice|weakness|indifference|appeasing|siding",
        close=True,
        requires="object",
        mode="disapprove",
        avoid="troops|killed|missiles|planes|rebels|forces|militants|gunmen|jets|soldiers|hackers|drones|fighters",
    ),
    Frame(
        "hurl-insults",
        K.STATEMENT,
        P.ACCUSE,
        {**TOWARD, "at": R.RECIPIENT},
        "Ghana hurled insults at the Togolese president.",
        "Ghana hurled stones at the Togolese president.",
        verbs="hurl|fling|heap|pour|level|aim|direct|throw",
        need="insults|insult|abuse|invective|charge|reproach|reproaches|recriminations|opprobrium|odium|taunts|slurs|obloquy|accusations|accusation|epithets|scorn|blame|vitriol|ridicule|barbs|criticism|charges|allegations",
        close=True,
        requires="at|against|to|object|about",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid="court|prosecutors|referee|fans|police|jury|stones|defendant|corruption|fraud",
    ),
    Frame(
        "react-angrily",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "Ghana reacted with dismay to the Togolese map.",
        "Ghana reacted with joy to the Togolese goal.",
        verbs=chains(
            "react|respond",
            "with",
            "|great|undisguised|barely concealed",
            "dismay|anger|fury|outrage|indignation|scorn|derision|alarm|contempt|consternation",
            "to|at|over",
        )
        + "|react furiously to|react sharply to|react bitterly to|react strongly to|respond angrily to|respond furiously to|respond sharply to",
        requires="object",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid="markets|investors|shares|fans|crowd|residents",
    ),
    Frame(
        "have-harsh-words",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "Ghana had harsh words for Togo.",
        "Ghana had ten words for rain in Togo.",
        verbs="have|reserve|find",
        need="words|criticism",
        also="harsh|sharp|stern|tough|angry|strong|choice|scathing|bitter|harshest|sharpest|strongest|blunt|cutting",
        close=True,
        requires="for|to|against",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid="referee|coach|players|team",
    ),
    Frame(
        "fire-back",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "Foreign Minister Werthein fired back at Brazil over the tariffs.",
        "Argentine troops fired back at Brazil over the river.",
        verbs="fire back at|snap at|snap back at|snipe at|sneer at|jeer at|lay into|rage against|fulminate against|inveigh against|"
        "thunder against|let fly at|let rip at|have a go at|rip into|hit out against|speak scathingly of|blow up at|vent its anger at|"
        "vent its anger on|vent his anger at|vent her anger at|vent its fury at|vent its frustration at|vent his frustration at",
        words="rounded on|rounds on",
        requires="object",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid="troops|soldiers|rebels|guns|artillery|police|gunmen|forces|militants|army|tanks|border guards|referee|fans|coach|reporter|reporters",
    ),
    Frame(
        "complain-of",
        K.STATEMENT,
        P.ACCUSE,
        {
            "subject": R.ACTOR,
            "object": R.RECIPIENT,
            "of": R.RECIPIENT,
            "at": R.RECIPIENT,
            "by": R.RECIPIENT,
            "from": R.RECIPIENT,
        },
        "Ghana complained of interference by Togo.",
        "Ghanaian residents complained of smoke from Togo.",
        verbs="complain of|grumble about|gripe about|grouse about|protest about",
        need="interference|harassment|treatment|violations|violation|meddling|incursions|incursion|provocations|pressure|bullying|"
        "aggression|dumping|overflights|blockade|delays|sanctions|tariffs|remarks|conduct|spying|hostility",
        close=True,
        requires="object|of|by|from",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid="residents|passengers|workers|users|police|pain",
    ),
)
"""Before the protests of crowds and the attacks of armies, whose verbs they share."""

ACCUSING: tuple[Frame, ...] = (
    Frame(
        "protest-note",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "The Philippines lodged a diplomatic protest with China.",
        "Students held a protest.",
        verbs=chains(
            "lodge|file|deliver|send|submit|make|hand|issue|present|register",
            "|a|an|its",
            "|formal|strong|diplomatic|official|separate|stern|solemn|serious|fresh|angry|new|second",
            "protest|complaint|protests|protest note|note of protest|notes of protest|notes verbales|representations|demarche|objection",
        )
        + "|protest to|complain to|complain about|complain of",
        contexts=("diplomatic",),
        traits=frozenset({T.NOTE}),
    ),
    Frame(
        "state-protests",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "Ghana protested on Thursday against the words of Togo.",
        "Ghanaian students protested on Thursday against the words of Togo.",
        verbs=chains("protest", "against|at|over|on|about"),
        doer="country",
        contexts=("diplomatic",),
        avoid="students|protesters|demonstrators|workers|farmers|fans|crowds|crowd|thousands|hundreds|people|residents|activists|"
        "women|families|muslims|villagers|sailors|soldiers|exiles|migrants|refugees|supporters|streets|outside|square|teachers|"
        "nurses|doctors|drivers|miners|fishermen|opposition|unions|lawyers|journalists|prisoners|innocence",
        traits=frozenset({T.NOTE}),
    ),
    Frame(
        "file-protests",
        K.STATEMENT,
        P.ACCUSE,
        {**TOWARD, "with": R.RECIPIENT},
        "Ghana has filed more than 40 diplomatic protests against Togo.",
        "Ghana has filed more than 40 tax forms against Togo.",
        verbs="file|lodge|submit|register",
        need="protests|demarches",
        close=True,
        mode="disapprove",
        avoid="court|police|students|fans|players|team|referee|residents|farmers",
    ),
    Frame(
        "attack-in-words",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "Ghana attacked the trade policy of Togo.",
        "Ghana attacked the trade route of Togo.",
        verbs="attack|assail|savage|pillory",
        need="policy|policies|decision|plan|proposal|stance|treaty|law|budget|record|refusal|remarks|speech|hypocrisy|"
        "resolution|resolutions|ruling|verdict|statement|comments|initiative|agenda|trip",
        close=True,
        mode="disapprove",
        avoid="troops|killed|missiles|planned|plane|planes|rebels|forces",
    ),
    Frame(
        "take-aim",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "Ghana took aim at Togo over the raid.",
        "Ghana said the move took aim at Togo.",
        verbs="take aim at",
        avoid="move|moves|sanction|sanctions|measure|measures|order|law|bill|tariffs|missiles|gunmen|archers|sniper",
    ),
    Frame(
        "condemn",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "Turkey condemned Israel over the raid.",
        "The old bridge was condemned by engineers.",
        verbs="condemn|denounce|criticise|criticize|slam|blast|decry|deplore|rebuke|castigate|chide|lambast|lambaste|"
        "censure|deride|assail|fault|scold|berate|reprimand|admonish|lament|bemoan|disapprove of|hit out at|lash out at|"
        "take a swipe at|speak out against|rail against|find fault with|point the finger at|deprecate|revile|"
        "express outrage at|express outrage over|voice outrage over|express dismay at|express dismay over|bristle at|"
        "express disappointment with|express disappointment over|express anger at|voice disquiet over|hit back at|"
        "hold a grudge against|question the legitimacy of|express disapproval of|express indignation at|"
        "cast doubt on|cry foul over|bridle at|take umbrage at|take offence at|take offense at|hold up to ridicule|read the riot act to|join in condemning|join in the condemnation of|join the condemnation of|join the chorus of condemnation of|join in the condemnation|join the condemnation|join the international condemnation|join the chorus of condemnation|voice dissatisfaction with|express dissatisfaction with|take issue with|take exception to"
        + "|"
        + chains(
            "express|voice|convey",
            "|its|his|their",
            "|strong|strongest|firm|full|utter",
            "condemnation of|denunciation of|condemnation and denunciation of|denunciation and condemnation of|"
            "condemnation and rejection of|rejection and condemnation of|condemnation in the strongest terms of|"
            "condemnation and denunciation in the strongest terms of|condemnation and strong denunciation of",
        )
        + "|"
        + chains(
            "take",
            "|strong|great|sharp|grave|serious|deep|the strongest",
            "exception|umbrage|offence|offense",
            "to|at",
        )
        + "|"
        + chains(
            "express|voice|raise",
            "|his|its|their",
            "|deep|grave|serious|strong",
            "concern|concerns|alarm|misgivings|objections",
        ),
        nouns="condemnation of|criticism of",
        mode="disapprove",
        avoid="bridge|pitch|balls|door|horn|prisoner|not present|was absent|were absent",
    ),
    Frame(
        "under-criticism",
        K.STATEMENT,
        P.ACCUSE,
        {"subject": R.RECIPIENT, "object": R.ACTOR, "from": R.ACTOR},
        "Ghana came under fire from Togo over the map.",
        "The Ghanaian patrol came under fire from rebels on the hill.",
        verbs="come under fire from|come in for criticism from|come under attack from|come under criticism from|"
        "face criticism from|earn a rebuke from|draw a rebuke from|draw rebukes from|draw protests from",
        requires="object|from",
        mode="disapprove",
        avoid="troops|forces|tanks|guns|artillery|rebels|snipers|gunmen|patrol|convoy|soldiers|militants|fighters|positions",
    ),
    Frame(
        "accuse",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "Rwanda accused Burundi of arming rebels.",
        "The accused appeared in court.",
        verbs="accuse|allege that|implicate",
        mode="allege",
        need="accused|accuses|accuse|accusing|alleged|alleges|allege|alleging|implicated|implicates|implicate",
        avoid="defendant",
    ),
    Frame(
        "blame-it-on",
        K.STATEMENT,
        P.ACCUSE,
        {"subject": R.ACTOR, "about": R.RECIPIENT},
        "Rwanda blamed the raid on Burundi.",
        "Rwanda blamed Burundi for a raid on Uganda.",
        verbs="blame",
        requires="about",
        mode="allege",
        need="on",
        avoid="for|weather|fire|storm|rain|fog|ice|drought|defendant|himself|herself|drivers|pilot|pilots|coach|referee",
    ),
    Frame(
        "blame",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "Rwanda blamed Burundi for the failure of the talks.",
        "The pilot blamed the fog in Burundi.",
        verbs="blame",
        mode="allege",
        need="blamed|blames|blame|blaming",
        avoid="weather|the fire|a fire|storm|rain|fog|ice|drought|defendant|himself|herself|drivers|pilot|pilots|coach|referee",
    ),
    Frame(
        "hold-responsible",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "Rwanda held Burundi responsible for the raid.",
        "Rwanda held talks with the responsible men of Burundi.",
        verbs="hold|brand|label",
        mode="allege",
        need="responsible|accountable|terrorist|terrorists|aggressor|liable|branded|labelled",
        avoid="talks|meeting|court|hostage|elections|election|weather|exercises|press|defendant",
        avoid_next="fire",
    ),
    Frame(
        "suspect-of",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "Poland suspects Belarus of stirring unrest.",
        "Police arrested a suspect of the theft.",
        verbs="suspect",
        need="of",
        requires="object",
        mode="allege",
        avoid="police|prosecutors|arrested|detained|custody|cases|case|court|flu|virus",
    ),
    Frame(
        "charge-with",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "Kosovo charged Serbia with stirring unrest.",
        "The shop charged customers a fee.",
        verbs="charge",
        need="with|that",
        mode="allege",
        avoid="theft|burglary|robbery|murder|rape|fraud|speeding|drunken|smuggling|manslaughter|assault|embezzlement|police|prosecutors|fee|fees|customers|phone|battery|dollars|euros|card|tariffs",
    ),
    Frame(
        "summon",
        K.MEASURE,
        P.ACCUSE,
        TOWARD,
        "Spain summoned the ambassador of Argentina.",
        "The court summoned two witnesses.",
        verbs="summon|call in|haul in|call on the carpet",
        passives=chains(
            "was|were|is|been|be",
            "called|asked to come|invited|ordered",
            "to|into|in to|round to",
            "the foreign|the ministry|the state",
        ),
        host_acts=True,
        need=ENVOYS + "|chief|charge|embassy|consulate|commission|mission|legation",
        contexts=("diplomatic",),
        avoid_behind="back|home",
        traits=frozenset({T.BY_A_STATE, T.SUMMONS}),
    ),
    Frame(
        "ordered-to-the-ministry",
        K.MEASURE,
        P.ACCUSE,
        TOWARD,
        "Spain ordered the ambassador of Argentina to report to the foreign ministry.",
        "Spain ordered the ambassador of Argentina to leave.",
        verbs="order|tell|instruct|ask|call|invite|command",
        need=ENVOYS + "|chief|charge|embassy|consulate|commission|mission|legation",
        also="ministry",
        requires="object|of",
        host_acts=True,
        contexts=("diplomatic",),
        avoid="leave|home|back|return|recall|within|lunch|dinner|talks|hours",
        avoid_behind="leave|return",
        traits=frozenset({T.BY_A_STATE, T.SUMMONS}),
    ),
    Frame(
        "investigate",
        K.MEASURE,
        P.ACCUSE,
        TAKING_TO_COURT,
        "The International Criminal Court opened an investigation into Sudan.",
        "Police opened the gates.",
        verbs=chains(
            "open|launch|order|begin",
            "|a|an|its",
            "|full|formal|criminal",
            "investigation|probe|inquiry",
            "into|of",
        )
        + "|investigate|indict|sue|prosecute|probe|file a case against|file a lawsuit against|bring a case against|"
        "file a suit against|bring a suit against|file suit against|launch proceedings against|open proceedings against|institute proceedings against|take legal action against|"
        "file a complaint against|lodge a complaint against|bring charges against|press charges against|"
        "issue an arrest warrant for|issue arrest warrants for|issue a warrant for",
        mode="investigate",
        contexts=("legal",),
    ),
    Frame(
        "to-court",
        K.MEASURE,
        P.ACCUSE,
        TAKING_TO_COURT,
        "Nicaragua took Germany to the International Court of Justice.",
        "She took her son to court for tennis.",
        verbs="take|haul|drag|bring",
        need="court|tribunal|wto|arbitration|icj|icc|itlos",
        mode="investigate",
        contexts=("legal",),
        avoid="tennis|basketball|son|office|part|place|control|power|stand|down|back|forward|about|action|steps|measures",
        avoid_next="over",
    ),
    Frame(
        "to-the-council",
        K.MEASURE,
        P.ACCUSE,
        TAKING_TO_COURT,
        "Togo brought the dispute with Ghana before the Security Council.",
        "Togo brought a choir from Ghana before the town council.",
        verbs="take|bring|refer|submit|haul",
        need="case|dispute|matter|complaint|incident|row|quarrel|grievance|grievances|issue|affair|claim",
        also="council|assembly|nations|union|commission|committee|court|tribunal|arbitration|icj|itlos",
        mode="investigate",
        contexts=("diplomatic",),
        avoid="town|city|municipal|county|local|student|place|part|control|power|stand|down|back|forward|about|effect|end|"
        "cabinet|parliament|tokyo|electoral|election",
        avoid_next="over",
    ),
    Frame(
        "ask-for-a-panel",
        K.MEASURE,
        P.ACCUSE,
        TAKING_TO_COURT,
        "Togo asked for a dispute settlement panel over the sugar quotas of Ghana.",
        "Togo asked for a panel of experts over the sugar quotas of Ghana.",
        verbs="ask for|request|seek|demand|call for",
        need="panel",
        also="dispute|dispute-settlement|settlement|arbitration|trade|compliance",
        mode="investigate",
        contexts=("legal",),
        avoid="experts|advisers|inquiry",
    ),
    Frame(
        "send-inspectors",
        K.MEASURE,
        P.ACCUSE,
        TOWARD,
        "The United Nations sent investigators to Syria.",
        "The firm sent a bill to Oslo.",
        verbs="send|dispatch|despatch|deploy",
        need="investigators|inspectors|investigate|fact",
        mode="investigate",
        avoid="aid|bill|troops|letter|killed",
    ),
    Frame(
        "tell-bad",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "Ghana told Togo that the map was unacceptable.",
        "Ghana told Togo that the date was acceptable.",
        verbs="tell",
        need=BAD,
        requires="object",
        toward="country",
        mode="disapprove",
        avoid="reporters|journalists|parliament|lawmakers|council|assembly|bbc|cnn|reuters|afp|must|should|to|television|tv|radio|"
        "newspaper|newspapers|daily|weekly|magazine|broadcaster|channel|station|media|agency|website",
    ),
)
