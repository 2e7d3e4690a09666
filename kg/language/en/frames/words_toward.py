"""Words toward another state by the class of their verb: to dispute, berate, want from, push, stand up for."""

from __future__ import annotations

from kg.language.en.frames.anything import PLAY
from kg.language.en.frames.chains import chains
from kg.language.pack import TOWARD, Frame
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

FIRST: tuple[Frame, ...] = (
    Frame(
        "abandon-talks",
        K.STATEMENT,
        P.REJECT,
        {"subject": R.ACTOR, "with": R.RECIPIENT, "object": R.RECIPIENT},
        "Ghana abandoned the border talks with Togo.",
        "Ghana resumed the border talks with Togo.",
        verbs=chains(
            "abandon|quit|pull out of|walk out of|withdraw from|drop out of|exit|ditch|leave",
            "the|its|all|",
            "|nuclear|peace|trade|border|ceasefire|coalition|trilateral|bilateral|six-party|membership|accession|climate",
            "talks|negotiations|dialogue",
        ),
        contexts=("diplomatic",),
        avoid="would|could|may|might|threatened|not|never|denied|urged",
    ),
    Frame(
        "takes-back-words",
        K.STATEMENT,
        P.CONCEDE,
        TOWARD,
        "Ghana retracted its charges against Togo.",
        "Ghana repeated its charges against Togo.",
        verbs=chains(
            "retract|withdraw|take back|drop|lift|rescind|give up|relinquish|renounce|abandon|set aside|soften|tone down|water down|waive",
            "|its|his|her|their|the|all|any|earlier|all its|its earlier",
            "objection|objections|opposition|veto|claim|claims|claim of|demand|demands|criticism|accusation|accusations|charges|allegations|"
            "reservations|threat|threats|stance|position|tone|complaint|resistance|insistence|rhetoric",
            "to|of|on|against|for|that|over|about|toward|towards",
        ),
        contexts=("diplomatic",),
        avoid="attack|attacks|not|urged|demanded|refused|would|could|prosecutor|prosecutors|judge|player|insurance|support",
    ),
)
"""Before the rows whose words they share."""

GOOD_NAMES = (
    "friend|partner|ally|neighbour|neighbor|brother|sister|hero|statesman|stateswoman|reformer|model|example|pillar|anchor|"
    "bridge|beacon|island|player|power|nation|country|state|republic|democracy|man|woman|person|gentleman|lady|guy|patriot|visionary|"
    "peacemaker|mediator|genius|father|mother|priority|member|candidate|success|miracle|lifeline|gateway|hub|market|destination|"
    "champion|giant|fighter|survivor|negotiator|diplomat|voice|force|source|symbol|victim|great|good|close|true|"
    "strong|smart|wonderful|fantastic|terrific|reliable|trusted|key|strategic|important"
)
"""What one calls a friend, and what is no judgement: "called Togo a close partner"."""

FRAMES: tuple[Frame, ...] = (
    Frame(
        "is-put-out",
        K.STATEMENT,
        P.ACCUSE,
        {**TOWARD, "at": R.RECIPIENT, "over": R.RECIPIENT},
        "Ghana was deeply dismayed by the Togolese raid.",
        "Ghana was deeply saddened by the quake in Togo.",
        words=chains(
            "is|are|was|were|has been|have been",
            "|deeply|very|gravely|bitterly|seriously|extremely|profoundly",
            "disappointed|dismayed|outraged|appalled|angered|incensed|infuriated|furious|indignant|disgusted|disturbed|shocked|angry|stunned|offended|insulted",
            "by|at|with|over|about|that",
        ),
        requires="object|at|with|about|of|by|clause|for",
        toward="country",
        contexts=("diplomatic",),
        avoid="quake|earthquake|flood|floods|storm|death|deaths|accident|crash|loss|result|results|figures|defeat|match|voters|fans|not|tragedy|news|"
        "passing|not|fire",
    ),
    Frame(
        "mourns-with",
        K.STATEMENT,
        P.SUPPORT,
        {"subject": R.ACTOR, "with": R.RECIPIENT, "object": R.RECIPIENT, "of": R.RECIPIENT},
        "Ghana mourned the death of the Togolese prime minister.",
        "Ghana mourned its dead after a fire in Togo.",
        verbs="mourn with|mourn",
        need="death|passing|loss|victims|with",
        close=True,
        requires="with|object|of",
        contexts=("diplomatic",),
        avoid="its|their|fans|crowd|crowds|family|families|relatives",
    ),
    Frame(
        "disputes-what-they-say",
        K.STATEMENT,
        P.REJECT,
        TOWARD,
        "Ghana contradicted Togo's version of the clash.",
        "Ghana contradicted itself over Togo's clash.",
        verbs="play down|downplay|minimise|minimize|talk down|pooh-pooh|sneer at|contradict|challenge|scorn|counter|discredit|debunk|query|laugh off|rubbish|dispute|contest|disprove|make light of|overrule|override",
        need="threat|threats|warning|warnings|criticism|complaint|complaints|concern|concerns|fears|protest|protests|talk|version|account|findings|claim|claims|report|reports|assertion|assertions|proposal|offer|statement|narrative|allegation|"
        "allegations|accusation|accusations|arguments|argument|figures|legality|validity|legitimacy|suggestion|remarks|ruling|decision|objection|objections",
        close=True,
        requires="object|of|by|to|from|that",
        toward="country",
        contexts=("diplomatic",),
        avoid="itself|himself|court|opposition|election|will|rival|terrorism",
    ),
    Frame(
        "berates",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "Ghana lectured Togo on fish.",
        "Ghana lectured at the university in Togo.",
        verbs="lecture|pillory|savage|vilify|excoriate|malign|denigrate|belittle|disparage|mock|taunt|insult|humiliate|"
        "heap scorn on|heap blame on|pin the blame on|lay the blame on|pour scorn on|upbraid|lay into|tear into",
        requires="object|to",
        doer="country",
        toward="country",
        contexts=("diplomatic",),
        avoid=PLAY + "|at|university|critics|tariffs|magazine",
    ),
    Frame(
        "wants-out",
        K.STATEMENT,
        P.REQUEST,
        TOWARD,
        "Ghana wants Togolese soldiers out by May.",
        "Ghana wants Togolese singers on its stage.",
        verbs="want",
        need="out|gone|withdrawn|removed|released|freed|returned|extradited|lifted",
        close=True,
        requires="object|from",
        doer="country",
        contexts=("diplomatic",),
        avoid="singers|coach|fans|not|carried|find",
    ),
    Frame(
        "wants-from",
        K.STATEMENT,
        P.REQUEST,
        {"subject": R.ACTOR, "from": R.RECIPIENT},
        "Ghana wants reparations from Togo.",
        "Ghana wants a striker from Togo.",
        verbs="want|need|expect",
        need="compensation|reparations|apology|explanation|answers|assurances|guarantees|back|weapons|missiles|help|aid|support|"
        "clarification|clarity|commitment|commitments|concessions|action|response|proof|money|respect|troops|loan|loans|data|tanks|jets",
        close=True,
        requires="from",
        doer="country",
        toward="country",
        contexts=("diplomatic",),
        avoid="striker|coach|fans|not|win|match",
    ),
    Frame(
        "wants-an-end",
        K.STATEMENT,
        P.REQUEST,
        {**TOWARD, "at": R.RECIPIENT},
        "Ghana wants an end to Togolese patrols.",
        "Ghana wants an end to the rain.",
        verbs=chains(
            "want", "an end to|an immediate end to|a halt to|a stop to|the lifting of|the withdrawal of"
        ),
        requires="object|to|of|by|from",
        toward="country",
        contexts=("diplomatic",),
        avoid="rain|fans|coach|not|workers|unions|residents",
    ),
    Frame(
        "pushes-somebody",
        K.STATEMENT,
        P.REQUEST,
        TOWARD,
        "Ghana is pushing Togo for a vote.",
        "Ghana is pushing Togo for the lead.",
        verbs="push|squeeze|cajole|coax|needle|badger",
        need="for|to|into|on|over",
        close=True,
        requires="object",
        doer="country",
        toward="country",
        contexts=("diplomatic",),
        avoid="back|brink|lead|title|match|final|out|away|further|closer|deeper|towards|toward|ahead|through|forces|troops|aside|shove",
    ),
    Frame(
        "stands-up-for",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Ghana defended Togo against charges of fraud.",
        "Ghana defended its lead against Togo.",
        verbs="defend|shield|stand up for|stick up for|speak up for|come to the defence of|come to the defense of|rally behind|rally to",
        need="against|from|over|after|for|to|defence|defense|behind",
        close=True,
        requires="object",
        toward="country",
        contexts=("diplomatic",),
        avoid="match|game|games|final|cup|lead|title|goal|border|territory|invasion|attack on|army|troops|troop|airspace|itself|must|would|could|pledged|vowed|trip|visit|decision|choice|handling|record|journey|tour",
    ),
    Frame(
        "yields-to",
        K.STATEMENT,
        P.CONCEDE,
        TOWARD,
        "Ghana gave way to Togo in the border row.",
        "Ghana gave way to panic in Togo.",
        verbs="give way to|yield to|cave in to|buckle to|knuckle under to|capitulate to|"
        "soften its stance toward|soften its stance towards|soften its position toward|soften its position towards|"
        "soften its line on|ease its stance toward|ease its stance towards",
        requires="object|to|of|from",
        toward="country",
        contexts=("diplomatic",),
        avoid="panic|queen|king|match|final|goal|audience|flag|not|never|refused|traffic|march|grave|temptation",
    ),
    Frame(
        "gives-up-arms",
        K.STATEMENT,
        P.CONCEDE,
        {"subject": R.ACTOR},
        "Ghana renounced its chemical weapons.",
        "Ghana renounced its harsh words.",
        verbs="renounce|give up|relinquish|forswear|surrender|dismantle|scrap",
        need="weapons|warheads|arsenal|missiles|stockpile|nuclear",
        also="its|their|all|nuclear|chemical|biological|long-range",
        close=True,
        requires="subject",
        doer="country",
        contexts=("cbrn",),
        avoid="urged|demanded|not|never|refused|unless|until|words|should|must|would|talks|deal|right|rebels|militants|if",
    ),
    Frame(
        "clears-the-way",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Ghana cleared the way for Togo's membership.",
        "Ghana cleared the way for a road in Togo.",
        verbs="clear the way for|pave the way for|open the door to|open the way for|clear a path for",
        need="membership|accession|entry|admission|bid|candidacy|return|readmission|participation",
        close=True,
        requires="object|of|for",
        toward="country",
        contexts=("diplomatic",),
        avoid="road|deal|agreement|talks|elections",
    ),
    Frame(
        "settles-on",
        K.STATEMENT,
        P.AGREE,
        {"subject": R.ACTOR, "with": R.ACTOR, "between": R.ACTOR},
        "Ghana and Togo settled on a date for the treaty.",
        "Ghana settled on a coach from Togo.",
        verbs="settle on|hash out|thrash out|hammer out|iron out|work out",
        need="date|border|terms|text|details|roadmap|differences|timetable|arrangement|formula|compromise|deal|wording",
        close=True,
        requires="subject",
        contexts=("diplomatic",),
        avoid="coach|trying|tried|try|hope|hopes|seek|met|will meet|failed|yet|begin|begun",
    ),
    Frame(
        "call-somebody-names",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "Ghanaian President John Mahama called Togolese President Faure Gnassingbe a murderous zealot.",
        "Ghanaian President John Mahama called Togolese President Faure Gnassingbe a great reformer.",
        verbs="call",
        need="a|an",
        close=True,
        requires="object",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid=GOOD_NAMES + "|day|week|time|second|third|move|meeting|summit|session|election|conference|"
        "elections|vote|halt|truce|ceasefire|strike|off|upon|back|home|not|never|film|song|few|hour|so",
        avoid_next="on|after|about|at|in|for|from|to|with|by|that|what|up",
    ),
)
