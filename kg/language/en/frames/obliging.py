"""What somebody says of another, whatever his verb of saying: it must, it has done wrong."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import TOWARD, Frame
from kg.language.traits import Trait
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

MODALS = (
    "must|must now|must immediately|should|should now|should immediately|ought to|ought not to|had better|has got to|have got to|can and must|"
    "needs to|need to|has to|have to|has no choice but to|have no choice but to|had no choice but to|owes it to|should not|must not|"
    + chains("would|will", "do", "well", "to")
    + "|"
    + chains(
        "would be",
        "well advised|ill advised|well-advised|ill-advised|wise|better advised|better off|foolish",
        "to",
    )
    + "|"
    + chains("is|are|was|were", "obliged|duty-bound|duty bound|called upon|honour-bound|honor-bound", "to")
)
"""Behind whom somebody says that he ought to do something."""

NO_REQUEST = "be|have|win|receive|get|become|know|finish|reach|survive|score|see|benefit|feel|need|expect|grow|play|visit"
"""What one says of others without asking it of them."""

DUTIES = (
    "first|respect|honour|honor|choose|decide|apologise|apologize|act|recognise|recognize|explain|answer|"
    "compromise|abide|comply|understand|accept|learn|prove|show|negotiate|talk|disarm|give|own|face|return|refrain|desist|"
    "assume|live|realise|realize|come|keep|cooperate|acknowledge|admit|condemn|renounce|abandon"
)
"""What behind "had to" is asked, and does not tell what was done perforce."""

HAS = "has|have|had"
IS = "is|are|was|were"
NO_BLAME = "if|not|never|nobody|denied|denies|whether|match|game|team|coach|squad|cup|season|players|league"
"""Where nobody is blamed: denials, conditions, matches."""

WRONGED = (
    chains(
        HAS,
        "|repeatedly|again|once again|deliberately|openly|systematically|flagrantly|clearly|grossly|blatantly|unilaterally",
        "broken|violated|breached|ignored|abused|exploited|trampled|undermined|scrapped|sabotaged|torpedoed|abandoned|disregarded|betrayed",
        "|the|its|their|all|every|our|this|an|a|both|several",
        "treaty|agreement|agreements|accord|accords|pact|truce|ceasefire|deal|convention|conventions|international law|promise|promises|"
        "word|commitments|commitment|obligations|undertakings|trust|sovereignty|airspace|resolution|resolutions|charter|rules|charter of the|"
        "vienna convention|un charter|peace process|norms|principles|spirit of the|letter and spirit of|terms of the",
    )
    + "|"
    + chains(
        HAS,
        "torn up|trampled on|flouted|reneged on|gone back on|walked away from|made a mockery of|turned its back on|broken faith with",
    )
    + "|"
    + chains(
        HAS,
        "failed to",
        "honour|honor|keep|live up to|respect|meet|comply|abide by|implement|fulfil|fulfill|protect|stop|prevent|rein in",
    )
    + "|"
    + chains(HAS, "offered|given|brought|shown|delivered", "nothing but")
    + "|"
    + chains(
        HAS,
        "chosen to",
        "embrace|ignore|side with|escalate|attack|provoke|walk away from|isolate|punish|reward|betray|confront",
    )
    + "|"
    + chains(
        HAS,
        "chosen|opted for|sided with",
        "war|confrontation|escalation|violence|terror|terrorists|the aggressor|the path of",
    )
    + "|"
    + chains(HAS, "blood on", "its|their", "hands")
    + "|"
    + chains(HAS, "turned", "a blind eye|a deaf ear|its back")
    + "|"
    + chains(HAS, "lost", "all|its|their", "credibility|moral authority|sense of reality|head")
    + "|"
    + chains(HAS, "stabbed", "us|its neighbour|its ally", "in the back")
    + "|"
    + chains("bears|bear|bore|carries", "the|full|sole|all the", "blame|responsibility|guilt")
    + "|"
    + chains(
        HAS,
        "|repeatedly|again|once again|deliberately|openly|gravely|grossly",
        "insulted|humiliated|offended|slandered|smeared|defamed|cheated|deceived|misled|bullied|blackmailed|plundered|looted|"
        "mistreated|double-crossed|wronged",
    )
)
"""What somebody has done wrong, as others say."""

WRONGING = (
    chains(
        IS,
        "stoking|fuelling|fueling|fomenting|inciting|sabotaging|torpedoing|flouting|trampling on|breaching|obstructing|deceiving|plundering|"
        "looting|misleading|weaponising|weaponizing|turning a blind eye to|playing a double game|playing for time|acting in bad faith|"
        "adding fuel to|pouring oil on|fanning the flames of|throwing oil on|whipping up|rewriting history|dragging its feet|stalling over|"
        "breaking its promises|breaking its word|abusing its position|abusing its power|showing contempt for|paving the way for|preparing for war|"
        "trying to undermine|trying to wreck|trying to sabotage|trying to provoke|trying to intimidate|trying to blackmail|trying to split|"
        "trying to drag|trying to force|trying to rewrite|trying to bully|seeking to undermine|seeking to provoke|seeking to destabilise|"
        "seeking to destabilize|seeking to intimidate|seeking to divide|behaving as if|acting like|acting as if|guilty of|complicit in|"
        "responsible for the|in breach of|in violation of|in flagrant breach of|hell-bent on|bent on",
    )
    + "|"
    + chains(
        IS,
        "using",
        "gas|energy|migrants|refugees|food|grain|water|hunger|starvation|trade|hostages|prisoners|aid",
        "as",
    )
)
"""What somebody does wrong, as others say."""

LEFT_UNDONE = chains(
    "should|ought to|could and should",
    "have|never have|not have|at least have",
    "been|consulted|warned|told|informed|notified|asked|known|stopped|acted|done|avoided|kept|waited|listened|prevented|signed|"
    "respected|honoured|honored|come|sought|thought|raised|apologised|apologized|spoken|responded|foreseen|learned|learnt|resisted|opened|closed|"
    "talked|protected|shared|given|let|allowed|used|started|invaded|attacked|left|gone|made|taken|sent",
)
"""What somebody has failed to do, as others say."""

FRAMES: tuple[Frame, ...] = (
    Frame(
        "should-have-done",
        K.STATEMENT,
        P.ACCUSE,
        {"subject": R.ACTOR, "object": R.RECIPIENT},
        '"Togo should have warned us," said Ghanaian Foreign Minister Shirley Botchwey.',
        '"Togo should have access to the sea," said Ghanaian Foreign Minister Shirley Botchwey.',
        words=LEFT_UNDONE + "|should never have|ought never to have|ought to have",
        avoid=NO_BLAME + "|surprise",
        mode="disapprove",
        requires="object",
        contexts=("diplomatic",),
        obliges=True,
    ),
    Frame(
        "has-wronged",
        K.STATEMENT,
        P.ACCUSE,
        {"subject": R.ACTOR, "object": R.RECIPIENT},
        '"Togo has torn up the treaty," said Ghanaian Foreign Minister Shirley Botchwey.',
        '"Togo has lit up the stage," said Ghanaian Foreign Minister Shirley Botchwey.',
        words=WRONGED,
        avoid=NO_BLAME,
        mode="disapprove",
        requires="object",
        contexts=("diplomatic",),
        obliges=True,
    ),
    Frame(
        "is-wronging",
        K.STATEMENT,
        P.ACCUSE,
        {"subject": R.ACTOR, "object": R.RECIPIENT},
        "Togo was stoking the war, Ghanaian Foreign Minister Shirley Botchwey said.",
        "Togo was stocking the shelves, Ghanaian Foreign Minister Shirley Botchwey said.",
        words=WRONGING,
        avoid=NO_BLAME,
        mode="disapprove",
        requires="object",
        contexts=("diplomatic",),
        obliges=True,
    ),
    Frame(
        "is-holding-people",
        K.STATEMENT,
        P.ACCUSE,
        {"subject": R.ACTOR, "object": R.RECIPIENT},
        "Ghanaian Foreign Minister Shirley Botchwey said Togo was holding twelve fishermen.",
        "Ghanaian Foreign Minister Shirley Botchwey said Togo was holding a vote.",
        words=chains(IS, "|still|illegally|unlawfully", "holding|detaining|keeping|jailing"),
        need="prisoners|prisoner|captive|captives|hostage|hostages|children|soldiers|citizens|nationals|journalists|journalist|people|"
        "dissidents|fishermen|sailors|crew|detainees|men|women|civilians|trial|incommunicado|doctors|workers|priests|opponents",
        close=True,
        avoid=NO_BLAME + "|talks|election|elections|meeting|exercise",
        mode="disapprove",
        requires="object",
        contexts=("diplomatic",),
        obliges=True,
    ),
    Frame(
        "is-blamed",
        K.STATEMENT,
        P.ACCUSE,
        {"subject": R.ACTOR, "object": R.RECIPIENT},
        '"Togo has betrayed us," said Ghanaian Foreign Minister Shirley Botchwey.',
        '"Togo has won the match," said Ghanaian Foreign Minister Shirley Botchwey.',
        words="has made a mistake|has made a big mistake|has made a grave mistake|has crossed a line|has crossed a red line|"
        "has broken its word|has broken its promise|has broken its promises|has broken international law|has violated|"
        "have violated|is violating|are violating|has breached|is lying|are lying|has lied|is to blame|is solely to blame|"
        "are to blame|is playing with fire|is interfering|is meddling|has no right to|have no right to|has betrayed|"
        "is trying to destabilise|is trying to destabilize|wants to wreck|want to wreck|wants to sabotage|is undermining|"
        "has become a haven for|had become a haven for|is a haven for|was a haven for|has turned into a haven for|"
        "had turned into a haven for|is holding us hostage|is blackmailing|is waging|is committing|"
        "is hiding|is using hunger|is sheltering|is harbouring|is harboring|is arming|is funding|is provoking|has chosen war|"
        "does not want peace|do not want peace|has chosen confrontation|is behaving like|is not serious about|has stolen|"
        "is stealing|is bullying|has shown its true face|should be ashamed|was committing|was violating|were violating|was lying|"
        "were lying|was to blame|were to blame|was solely to blame|had broken its word|had broken its promise|had violated|"
        "had betrayed|had breached|was interfering|was meddling|was playing with fire|was undermining|was holding us hostage|"
        "was waging|was hiding|was sheltering|was harbouring|was harboring|was arming|was funding|was provoking|was not serious about|"
        "was stealing|was bullying|was trying to destabilise|was trying to destabilize|was using hunger|was behind|is behind",
        avoid="if|not|never|nobody|denied|denies|whether|talent|investors|tourists|birds|wildlife|artists|startups|"
        "businesses|retirees|game|match|team",
        mode="disapprove",
        requires="object",
        contexts=("diplomatic",),
        obliges=True,
    ),
    Frame(
        "must",
        K.STATEMENT,
        P.REQUEST,
        TOWARD,
        "Japan must withdraw the textbook, South Korean President Park Geun-hye said.",
        "The textbook must go, South Korean President Park Geun-hye said.",
        words=MODALS,
        avoid_behind=NO_REQUEST,
        requires="object",
        obliges=True,
    ),
    Frame(
        "must-be-done-by",
        K.STATEMENT,
        P.REQUEST,
        TOWARD,
        "The textbook must be withdrawn by Japan, South Korean President Park Geun-hye said.",
        "The textbook must be read by May, South Korean President Park Geun-hye said.",
        words="must be|must now be|must first be|should be|should now be|ought to be|has to be|have to be|needs to be|need to be|"
        "will have to be|would have to be|had to be",
        need="by",
        requires="object",
        obliges=True,
        traits=frozenset({Trait.BEHIND}),
    ),
    Frame(
        "would-do-better",
        K.STATEMENT,
        P.REJECT,
        TOWARD,
        "Japan would do better to look at its own past, South Korean President Park Geun-hye said.",
        "The dollar would do better in May, South Korean President Park Geun-hye said.",
        words=chains("would|should|might|could", "do|have done", "better", "to")
        + "|"
        + chains(
            "had better|should|ought to",
            "|first",
            "look at|mind|look to|look after|clean up|sweep",
            "its own|their own",
        )
        + "|"
        + chains("should|ought to|had better", "|first", "put", "its|their", "own house"),
        requires="object",
        obliges=True,
        contexts=("diplomatic",),
    ),
    Frame(
        "had-to",
        K.STATEMENT,
        P.REQUEST,
        TOWARD,
        "Japan, South Korean President Park Geun-hye said, had to apologise first.",
        "Japan, South Korean President Park Geun-hye said, had to close a port last year.",
        words="had to",
        need=DUTIES,
        close=True,
        avoid_behind=NO_REQUEST,
        requires="object",
        obliges=True,
    ),
    Frame(
        "had-to-at-once",
        K.STATEMENT,
        P.REQUEST,
        TOWARD,
        "South Korean President Park Geun-hye said Japan had to withdraw the textbook immediately.",
        "South Korean President Park Geun-hye said Japan had to withdraw the textbook in 2001.",
        words="had to",
        need="immediately|now|at once|without delay|forthwith|unconditionally|unconditional|urgently",
        avoid_behind=NO_REQUEST,
        requires="object",
        obliges=True,
    ),
)
