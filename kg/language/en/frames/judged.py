"""What somebody's deed is, as others say, wherever they are told to say so: an insult, baseless, a step forward."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

JUDGE = {"subject": R.ACTOR, "object": R.RECIPIENT}
IS = (
    "is|was|are|were|remains|remained|has been|have been|had been|would be|will be|amounts to|amounted to|constitutes|constituted|"
    "represents|represented|marks|marked"
)
VERY = (
    "|very|clearly|simply|plainly|totally|completely|utterly|wholly|entirely|deeply|absolutely|frankly|most|highly|so|nothing but|"
    "nothing less than|nothing short of|little short of|tantamount to|simply|quite|both|politically"
)
MARK = '|"|“'
"""A quotation mark may stand before what somebody calls it: was a "grave mistake"."""
A = "|a|an|the|another|yet another|such a|such an"
BIG = (
    "|clear|blatant|flagrant|grave|serious|huge|big|terrible|open|deliberate|direct|great|historic|major|important|significant|first|"
    "real|true|rare|new|dangerous|gross|crude|tragic|costly|calculated|naked|outright|plain|pure|sheer|fatal"
)
UNJUST = (
    "unacceptable|intolerable|inexcusable|unforgivable|indefensible|unjustified|unjustifiable|illegal|unlawful|illegitimate|outrageous|"
    "reckless|irresponsible|shameful|disgraceful|hypocritical|deplorable|despicable|reprehensible|regrettable|disappointing|unfriendly|"
    "hostile|unwarranted|unfair|disproportionate|barbaric|barbarous|inhuman|inhumane|cowardly|criminal|counterproductive|"
    "counter-productive|unhelpful|short-sighted|shortsighted|misguided|ill-advised|ill-judged|ill-timed|ill-considered|untimely|cynical|"
    "arrogant|offensive|troubling|disturbing|alarming|appalling|unconscionable|abhorrent|scandalous|provocative|abusive|arbitrary|"
    "discriminatory|humiliating|insulting|inappropriate|undignified|baffling|incomprehensible|unprovoked|wrong|dishonest|undiplomatic|"
    "lawless|brazen|savage|callous|craven|dastardly|sickening|vile|monstrous|odious|underhand|thuggish|spiteful|vindictive|petty|"
    "beyond the pale|against international law|in breach of international law|in violation of international law|out of line|unworthy of"
)
WRONG = (
    "insult|affront|provocation|outrage|disgrace|violation of|breach of|betrayal|betrayal of|slap in the face|stab in the back|mistake|"
    "blunder|error|crime|crime against|war crime|escalation|attack on|assault on|threat to|danger to|abuse of|mockery of|show of contempt|"
    "act of aggression|act of war|act of terror|act of piracy|act of hostility|act of blackmail|act of bullying|act of folly|"
    "act of cowardice|step backwards|step back|step in the wrong direction|pretext|trap|scandal|historic error|farce|masquerade|"
    "propaganda stunt|coup|coup in slow motion|travesty|sham|charade|parody|disaster for|catastrophe for|publicity stunt|political stunt|hostile act|unfriendly act|violation|intrusion"
)
WRONGS = (
    "aggression|blackmail|extortion|bullying|intimidation|interference|piracy|theft|robbery|vandalism|hypocrisy|folly|madness|coercion|"
    "hostage diplomacy|economic warfare|protectionism|expansionism|imperialism|colonialism|sabotage|ethnic cleansing|collective punishment|"
    "discrimination|censorship|persecution|oppression|repression|torture|harassment|apartheid|genocide|warmongering|double standards"
)
UNTRUE = (
    "baseless|groundless|unfounded|unsubstantiated|false|untrue|absurd|ridiculous|ludicrous|laughable|preposterous|nonsense|nonsensical|"
    "far-fetched|fabricated|invented|malicious|slanderous|defamatory|without foundation|without basis|without merit|devoid of truth|"
    "devoid of any truth|a lie|lies|pure invention|pure fiction|fiction|fantasy|a fabrication|fabrications|a fairy tale|an invention|"
    "a hoax|rubbish|slander|hogwash|paranoia|disinformation|propaganda|fake news|unproven|delusional|politically motivated|politically-motivated"
)
CLAIMS = (
    "accusation|accusations|allegation|allegations|claim|claims|charge|charges|assertion|assertions|suggestion|suggestions|report|reports|"
    "complaint|complaints|insinuation|insinuations|statement|statements|suspicion|suspicions|version"
)
UNWANTED = (
    "unacceptable|out of the question|not on the table|off the table|a non-starter|a nonstarter|not acceptable|totally unacceptable|"
    "unrealistic|dead on arrival|not negotiable|null and void|invalid|not worth discussing|not an option"
)
ASKED = (
    "demand|demands|proposal|proposals|offer|offers|request|requests|ultimatum|condition|conditions|plan|terms|claim|claims|draft|call|"
    "calls|suggestion|talks|negotiations|dialogue|concession|concessions|apology|mediation|paying|returning|giving|handing|ceding|"
    "withdrawing|recognising|recognizing|joining|lifting|apologising|apologizing|talking|negotiating|meeting|dealing"
)
RIGHT = (
    "step in the right direction|step forward|step in the direction of|step towards|step toward|step for|sign of|act of courage|"
    "act of statesmanship|act of generosity|act of friendship|act of solidarity|act of wisdom|gesture of goodwill|gesture of friendship|"
    "victory for|victory of|triumph for|triumph of|milestone|breakthrough|achievement|success for|good news for|good news|ray of hope|"
    "beacon of hope|contribution to|boost for|turning point|model for|model to|example for|example to|example of|"
    "example to follow|blessing|gift to|tribute to|landmark|source of hope|opportunity for peace|lifeline|lifeline for|godsend|chance for peace|step|best news"
)
PRAISED = (
    "courageous|brave|wise|welcome|encouraging|positive|constructive|commendable|laudable|praiseworthy|exemplary|heartening|admirable|"
    "generous|statesmanlike|farsighted|far-sighted|visionary|reassuring|remarkable|historic|impressive|noble|inspiring|timely"
)
FRIEND = (
    "friend|partner|ally|neighbour|neighbor|brother|sister|pillar|anchor|bulwark|force for|voice of reason|factor of stability|"
    "anchor of stability|haven of|beacon of|island of stability"
)
FAITHFUL = (
    "close|closest|reliable|trusted|true|steadfast|loyal|valued|dependable|faithful|indispensable|great|good|long-standing|longstanding|"
    "staunch|key|firm|dear|natural|constant|committed|patient|generous|responsible"
)
SERVED = "played with|behaved with|responded with|reacted with"
GREAT = (
    "|great|remarkable|extraordinary|exemplary|enormous|admirable|rare|real|true|political|commendable|impressive|immense|much|considerable|"
    "unwavering|tremendous|its|their"
)
VIRTUE = (
    "courage|restraint|wisdom|generosity|leadership|statesmanship|solidarity|patience|maturity|resolve|resilience|goodwill|good will|"
    "magnanimity|foresight|responsibility|good faith|friendship|steadfastness|dignity|vision|bravery|self-restraint|hospitality|"
    "reliability"
)
PRAISE = "praise|credit|thanks|respect|gratitude|support|applause|recognition|admiration|congratulations|backing|encouragement"
NOT_SAID = (
    "if|whether|not|never|nobody|denied|denies|match|game|goal|team|coach|referee|film|song|album|book|concert|novel|weather|court|judge|"
    "judges|tribunal|players|league|verdict of the court|startup|company"
)

FIRST: tuple[Frame, ...] = (
    Frame(
        "had-no-part",
        K.STATEMENT,
        P.REJECT,
        TOWARD,
        "Ghanaian Foreign Minister Shirley Botchwey said Ghana had nothing to do with the attack on Togo.",
        "Ghanaian doctor Shirley Botchwey said the pill had nothing to do with the death in Togo.",
        words=chains(
            "has|have|had",
            "|absolutely|whatsoever",
            "nothing|nothing whatsoever|nothing at all|no hand|no part|no role|no involvement|no connection|no link|no knowledge",
            "to do with|in|with|to|of",
        )
        + "|"
        + chains(
            "was|were|is|are",
            "not|in no way|never",
            "|in any way",
            "involved in|behind|responsible for|party to|complicit in",
        ),
        need="attack|attacks|killing|killings|murder|assassination|poisoning|raid|strike|strikes|blast|blasts|explosion|explosions|coup|"
        "drone|drones|missile|missiles|balloon|balloons|sabotage|hack|hacking|hackers|cyberattack|cyberattacks|plot|incursion|shelling|"
        "abduction|disappearance|arson|crash|leak|leaks|massacre|bombing|incident|rebels|rebellion|insurgency|mutiny|unrest|riots|"
        "campaign|interference|spying|jamming|assault|kidnapping|shooting",
        avoid="court|judge|doctor|if|whether|inflation|economists|police",
        requires="object|at|of|about|against|by",
        mode="deny",
        contexts=("diplomatic",),
        doer="country",
    ),
)
"""Before what turns somebody down, and has nothing to do with him."""

FRAMES: tuple[Frame, ...] = (
    Frame(
        "claim-is-untrue",
        K.STATEMENT,
        P.REJECT,
        JUDGE,
        "Togo's accusations were baseless, Ghanaian Foreign Minister Shirley Botchwey told reporters.",
        "The bank's accusations were baseless, the broker told reporters.",
        words=chains(IS, VERY, MARK, UNTRUE),
        lead=CLAIMS,
        avoid=NOT_SAID,
        requires="object",
        mode="deny",
        contexts=("diplomatic",),
        obliges=True,
        traits=frozenset({T.JUDGES}),
    ),
    Frame(
        "demand-is-unacceptable",
        K.STATEMENT,
        P.REJECT,
        JUDGE,
        "Togo's demand was out of the question, Ghanaian Foreign Minister Shirley Botchwey told reporters.",
        "A fifth set was out of the question, the champion told reporters.",
        words=chains(IS, VERY, MARK, UNWANTED),
        lead=ASKED,
        avoid=NOT_SAID,
        requires="object",
        contexts=("diplomatic",),
        obliges=True,
        traits=frozenset({T.JUDGES}),
    ),
    Frame(
        "deed-is-wrong",
        K.STATEMENT,
        P.ACCUSE,
        JUDGE,
        "In Ghanaian Foreign Minister Shirley Botchwey's view, Togo's decision was a grave mistake.",
        "In Ghanaian Foreign Minister Shirley Botchwey's view, Togo's decision was a good one.",
        words=chains(IS, VERY, MARK, f"{UNJUST}|{WRONGS}")
        + "|"
        + chains(IS, VERY, MARK, A, MARK, BIG, WRONG),
        avoid=NOT_SAID,
        requires="object",
        mode="disapprove",
        contexts=("diplomatic",),
        obliges=True,
        traits=frozenset({T.JUDGES}),
    ),
    Frame(
        "deed-will-be-answered",
        K.STATEMENT,
        P.THREATEN,
        JUDGE,
        "Togo's decision would not go unanswered, Ghanaian Foreign Minister Shirley Botchwey said.",
        "Togo's letter would not go astray, Ghanaian Foreign Minister Shirley Botchwey said.",
        words=chains(
            "would|will|must|shall|could|can",
            "not",
            "|be allowed to",
            "go|remain|pass|be left|stay|be",
            "unanswered|unpunished|without a response|without response|without a reply|without an answer|without consequences|"
            "without consequence|without punishment|unavenged|forgotten or forgiven|without reprisals|without retaliation|unchallenged",
        )
        + "|"
        + chains(
            "would|will",
            "|certainly|surely",
            "have|bring|carry|entail",
            "|grave|serious|dire|severe",
            "consequences|repercussions",
        )
        + "|"
        + chains(
            "would|will",
            "|certainly|surely",
            "meet with|be met with|be answered with|draw|bring",
            "|a|an",
            "|harsh|firm|swift|strong|decisive|resolute|proportionate|appropriate|fitting|crushing",
            "response|reply|answer|retaliation|reprisals|force",
        ),
        avoid=NOT_SAID + "|climate|economic|economy|prices",
        requires="object",
        contexts=("diplomatic",),
        obliges=True,
        traits=frozenset({T.JUDGES}),
    ),
    Frame(
        "deed-is-right",
        K.STATEMENT,
        P.SUPPORT,
        JUDGE,
        "Togo's decision was a step in the right direction, Ghanaian Foreign Minister Shirley Botchwey said.",
        "Togo's decision was taken on Monday, Ghanaian Foreign Minister Shirley Botchwey said.",
        words=chains(IS, VERY, MARK, PRAISED)
        + "|"
        + chains(
            IS,
            VERY,
            A,
            f"{BIG}|positive|welcome|good|constructive|brave|bold|wise|courageous|timely|sensible|useful|valuable|crucial|vital|encouraging|big",
            RIGHT,
        ),
        avoid=NOT_SAID,
        requires="object",
        contexts=("diplomatic",),
        obliges=True,
        traits=frozenset({T.JUDGES}),
    ),
    Frame(
        "is-a-friend",
        K.STATEMENT,
        P.SUPPORT,
        JUDGE,
        "Togo was a steadfast friend, Ghanaian Foreign Minister Shirley Botchwey said.",
        "The dog was a steadfast friend, Ghanaian Foreign Minister Shirley Botchwey said.",
        words=chains(
            IS, VERY, f"{A}|one of our|our|its", FAITHFUL, f"|and {FAITHFUL.replace('|', '|and ')}", FRIEND
        ),
        avoid=NOT_SAID + "|former|once|must|should",
        requires="object",
        contexts=("diplomatic",),
        obliges=True,
    ),
    Frame(
        "has-done-well",
        K.STATEMENT,
        P.SUPPORT,
        JUDGE,
        "Togo had shown great courage, Ghanaian Foreign Minister Shirley Botchwey said.",
        "Togo had shown great strikers, Ghanaian Foreign Minister Shirley Botchwey said.",
        words=chains(
            "has|have|had", f"shown|displayed|demonstrated|acted with|proved|{SERVED}", GREAT, VIRTUE
        )
        + "|"
        + chains(
            "deserves|deserved|deserve|merits|has earned|had earned|have earned",
            "|our|the|full|great|every|all",
            PRAISE,
        )
        + "|"
        + chains(
            "is|was|are|were",
            "|fully|absolutely|quite|entirely",
            "right to|to be commended|to be congratulated|to be praised",
        )
        + "|has every right to|had every right to|have every right to|has shown the way|had shown the way|have shown the way|has set an example|had set an example|has led by example|"
        "has kept its word|had kept its word|has done more than its share|had done more than its share",
        avoid=NOT_SAID,
        requires="object",
        contexts=("diplomatic",),
        obliges=True,
    ),
    Frame(
        "up-to-them",
        K.STATEMENT,
        P.REQUEST,
        JUDGE,
        "It was up to Togo to open the crossings, Ghanaian Foreign Minister Shirley Botchwey said.",
        "It was up to the hotel in Togo to open the pool, Ghanaian Foreign Minister Shirley Botchwey said.",
        words=chains(
            "it is|it was|it's|it remains|it remained",
            "|now|primarily|first of all|entirely|solely|therefore|high",
            "up to|for|the duty of|the responsibility of|the job of|the task of|incumbent on|incumbent upon|time for|time that",
        )
        + "|"
        + chains("the ball", "is|was|lies|lay", "|now", "in the court of|in")
        + "|"
        + chains(
            "the onus|the burden|the responsibility", "is|was|lies|lay|rests|rested", "|now", "on|upon|with"
        )
        + "|"
        + chains("the time|the moment|time", "has|had", "come|arrived", "for")
        + "|"
        + chains(
            "what is|what was|all that is|all that was",
            "|now|urgently",
            "needed|required|expected|demanded|asked",
            "from|of",
        ),
        avoid="if|whether|not|never|match|game|referee|players|league|hotel|school|voters|unclear|not|hard|difficult|easy|impossible|enough",
        requires="object",
        obliges=True,
        traits=frozenset({T.BEHIND}),
    ),
    Frame(
        "is-sorry",
        K.STATEMENT,
        P.CONCEDE,
        TOWARD,
        "Ghana was deeply sorry for the death of two Togolese fishermen.",
        "Ghana was deeply moved by the death of two Togolese singers.",
        words=chains(
            "is|was|are|were|feels|feel|felt|am",
            "|truly|very|deeply|sincerely|genuinely|so|profoundly|terribly|really",
            "sorry|ashamed|contrite|remorseful|apologetic",
            "for|about|that|over|of",
        ),
        avoid="not|never|feel sorry|noise|delay|if",
        contexts=("diplomatic",),
    ),
    Frame(
        "would-help",
        K.STATEMENT,
        P.AGREE,
        {
            "subject": R.ACTOR,
            "object": R.RECIPIENT,
            "help": R.RECIPIENT,
            "of": R.RECIPIENT,
            "at": R.RECIPIENT,
            "for": R.RECIPIENT,
        },
        "Ghana would help Togo to rebuild the port, Ghanaian Foreign Minister Shirley Botchwey said.",
        "The win would help Togo to stay up, Ghanaian coach Shirley Botchwey said.",
        words=chains(
            "would",
            "|gladly|continue to|also|happily|now|soon|readily",
            "help|assist|train|equip|foot the bill for|pay for|chip in for|chip in with|contribute to|bear the cost of|bear the costs of|"
            "cover the cost of|cover the costs of|pick up the tab for|pick up the bill for|underwrite|bankroll|step in to help|"
            "lend a hand to|lend a hand in|come to the aid of|share the cost of",
        ),
        requires="object|help|of|at|for",
        toward="country",
        doer="country",
        contexts=("economic",),
        avoid="if|could|win|wins|goal|team|coach|rain|voters|not|never|price|dearly|dear|crimes|aggression|consequences",
        traits=frozenset({T.PROMISES}),
    ),
)
"""Those that oblige are told by whoever says so: before the clause, behind it or inside it."""
