"""What a noun with its owner tells: "Norway's pledge to send X", "its annexation of Y", "their loan of $5 million".

As in `nouns`, a noun alone is no event: whoever does it must be named, mostly as its owner.
"""

from __future__ import annotations

from kg.language.en.frames.aid import WEAPONS
from kg.language.en.frames.chains import chains
from kg.language.pack import TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

REFUSED = "rejected|rejects|reject|dismissed|spurned|declined|turned|rebuffed|ignored|ignoring|under"
"""Words near a noun that somebody answers, whose answer is the news."""
HOSTILE = (
    "expel|impose|cut|sever|close|withdraw|invade|attack|suspend|annex|retaliate|bomb|leave|quit|recall|break|seize|strike|"
    "block|veto|slap|hit|halt|stop|ban|downgrade|use|deploy|freeze|boycott|punish|respond|shoot|destroy|sanction"
)
"""What one threatens to do."""

SAID: tuple[Frame, ...] = (
    Frame(
        "promise-noun",
        K.STATEMENT,
        P.AGREE,
        TOWARD,
        "Ghana's pledge to send doctors to Togo was kept.",
        "The pledge to be good was kept.",
        nouns=chains("pledge|promise|offer|vow|pledges|promises", "to")
        + "|"
        + chains("pledge|promise|offer", "of"),
        requires="subject|between",
        avoid=REFUSED + "|retaliate|revenge|avenge|punish|expel|resign|election|campaign|manifesto",
        traits=frozenset({T.OFFERS, T.PROMISES}),
    ),
    Frame(
        "refusal-noun",
        K.STATEMENT,
        P.REJECT,
        TOWARD,
        "Ghana's refusal to extradite a general to Togo drew comment.",
        "The refusal to eat in Togo drew comment.",
        nouns="refusal to",
        requires="subject",
        avoid="if|would|could|case",
    ),
    Frame(
        "threat-to-noun",
        K.STATEMENT,
        P.THREATEN,
        TOWARD,
        "Ghana's threat to expel the Togolese ambassador drew comment.",
        "Ghana's threat to peace in Togo drew comment.",
        nouns="threat to|threats to|vow to|threat of|threats of|warning of",
        need=HOSTILE + "|sanctions|tariffs|war|force|retaliation|reprisals|revenge|strikes",
        close=True,
        requires="subject",
        avoid="poses|posed|facing|faces|face",
    ),
    Frame(
        "demand-noun",
        K.STATEMENT,
        P.REQUEST,
        {**TOWARD, "clause": R.RECIPIENT},
        "Ghana's demand that Togo withdraw its troops was heard.",
        "The demand that rents fall in Togo was heard.",
        nouns="demand that|demands that|call on|call upon|request that|insistence that|appeal for",
        requires="about|object|of",
        toward="country",
        avoid=REFUSED
        + "|growing|mounting|international|renewed|conference|echoed|seconded|backed|heeded|met|phone|telephone|video",
    ),
    Frame(
        "protest-noun",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "Ghana's protest to Togo drew no answer.",
        "The protest to save a forest in Togo drew no answer.",
        nouns="protest to|protests to|complaint to|complaints to|rebuke of|rebuke to|protest against",
        requires="to|against|of",
        doer="country",
        toward="country",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid="students|thousands|hundreds|protesters|crowds|demonstrators|workers|residents|streets|save|rejected",
    ),
)

ORDERED: tuple[Frame, ...] = (
    Frame(
        "order-a-state",
        K.STATEMENT,
        P.REQUEST,
        TOWARD,
        "Ghana ordered Togo to withdraw its troops.",
        "Ghana ordered its troops to withdraw from Togo.",
        verbs="order|instruct|direct|command",
        need="to",
        close=True,
        requires="object",
        toward="country",
        avoid_next="its|their|his|her|the|a|an|all|some|more|two|three|four|five|officials|troops|diplomats",
    ),
)

AGAINST: tuple[Frame, ...] = (
    Frame(
        "blacklisting",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Ghana's blacklisting of two Togolese banks drew comment.",
        "The blacklisting of two banks in Togo drew comment.",
        nouns="blacklisting of|sanctioning of|freezing of the assets of|freezing of assets of|designation of",
        requires="of",
        toward="country",
        contexts=("economic",),
        avoid="hospital|heritage|holiday",
    ),
    Frame(
        "lawsuit-noun",
        K.MEASURE,
        P.ACCUSE,
        {"subject": R.ACTOR, "against": R.RECIPIENT, "object": R.RECIPIENT},
        "Ghana's lawsuit against Togo will be heard in May.",
        "The lawsuit against a baker in Togo will be heard in May.",
        nouns="lawsuit against|suit against|legal action against",
        requires="against",
        doer="country",
        toward="country",
        mode="investigate",
        contexts=("legal",),
        avoid="company|firm|baker",
    ),
    Frame(
        "downing",
        K.MEASURE,
        P.ASSAULT,
        TOWARD,
        "Ghana's downing of a Togolese drone drew comment.",
        "The downing of a beer in Togo drew comment.",
        nouns="downing of|shooting down of|shootdown of|sinking of|torpedoing of|ramming of",
        requires="of",
        toward="country",
        contexts=("military",),
        avoid="beer|pint|pints|itself",
    ),
    Frame(
        "annexation",
        K.MEASURE,
        P.COERCE,
        TOWARD,
        "Ghana's annexation of two Togolese islands drew comment.",
        "The annexation of a garden in Togo drew comment.",
        nouns="annexation of",
        requires="of",
        doer="country",
        toward="country",
        mode="seize",
        contexts=("territory",),
        avoid="since|years|decades|recognise|recognised|recognize|recognized|anniversary",
    ),
    Frame(
        "boycott-noun",
        K.MEASURE,
        P.PROTEST,
        {**TOWARD, "at": R.RECIPIENT},
        "Ghana's boycott of the summit in Togo drew comment.",
        "The boycott of sugar in Togo drew comment.",
        nouns="boycott of|walkout from|walk-out from",
        need="summit|talks|conference|meeting|session|ceremony|election|elections|games|olympics|goods|negotiations|council|assembly",
        close=True,
        requires="subject|at",
        mode="boycott",
        avoid="called|calls|urged|call|end|ended|ending|threatened|possible",
    ),
    Frame(
        "warships-sent",
        K.MEASURE,
        P.MOBILIZE,
        {"subject": R.ACTOR, "object": R.RECIPIENT, "to": R.RECIPIENT, "near": R.RECIPIENT},
        "Ghana's deployment of two warships to the gulf drew comment.",
        "Ghana's deployment of nurses to the gulf drew comment.",
        nouns="deployment of|dispatch of|sending of",
        need="warship|warships|frigate|frigates|destroyer|destroyers|carrier|submarine|submarines|bombers|fighters|jets|warplanes|troops|soldiers",
        close=True,
        requires="subject|to",
        mode="troops",
        contexts=("military",),
        avoid="peacekeepers|observers|nurses",
    ),
)

WAS = "was|were|is|has been|had been|have been|being"

UNDERGONE: tuple[Frame, ...] = (
    Frame(
        "protest-was-lodged",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "A protest was lodged with Togo by Ghana.",
        "A protest was held in Togo by farmers.",
        passives=chains(
            "protest|complaint|protests|note|note of protest|protest note|demarche|representations",
            WAS,
            "lodged|filed|delivered|handed|submitted|made|sent|presented",
            "with|to",
        ),
        requires="object|to|with|subject",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid="court|police|referee|company|firm|farmers",
        traits=frozenset({T.NOTE}),
    ),
    Frame(
        "asylum-was-granted",
        K.MEASURE,
        P.AID,
        TOWARD,
        "Asylum was granted to two Togolese writers by Ghana.",
        "Bail was granted to two Togolese writers by Ghana.",
        passives=chains("asylum|refuge|sanctuary", WAS, "granted|given", "to"),
        requires="subject",
        toward="country",
        contexts=("asylum",),
    ),
)

FOR: tuple[Frame, ...] = (
    Frame(
        "gift-noun",
        K.MEASURE,
        P.AID,
        TOWARD,
        "Ghana's loan of $40 million to Togo drew comment.",
        "The bank's loan of $40 million to a baker drew comment.",
        nouns=chains("donation|loan|grant|gift|contribution|credit|payment", "of"),
        need="million|billion|dollars|euros|yuan|yen|pounds|$|€",
        close=True,
        requires="subject",
        doer="country",
        toward="country",
        contexts=("economic",),
        avoid="bank|company|firm|club|pledge|pledged|promised|budget",
    ),
    Frame(
        "training-noun",
        K.MEASURE,
        P.AID,
        TOWARD,
        "Ghana's training of Togolese soldiers drew comment.",
        "Ghana's training of teachers drew comment.",
        nouns="training of|arming of|equipping of",
        need="soldiers|troops|pilots|police|officers|forces|army|recruits|brigade|guards",
        close=True,
        requires="of",
        toward="country",
        contexts=("military",),
        avoid="rebels|militants|its",
    ),
    Frame(
        "arms-trade-noun",
        K.MEASURE,
        P.COOPERATE,
        {"subject": R.ACTOR, "to": R.RECIPIENT, "from": R.RECIPIENT},
        "Ghana's sale of four frigates to Togo drew comment.",
        "Ghana's sale of four hens to Togo drew comment.",
        nouns="sale of|sales of|purchase of|purchases of|order of|order for|acquisition of",
        need=WEAPONS + "|frigates|frigate|fighters|fighter|submarines|destroyers|defence|defense|patriot",
        close=True,
        requires="to|from",
        doer="country",
        toward="country",
        contexts=("military",),
        avoid="company|firm|blocked|halted|ban|banned|stop|suspended",
    ),
    Frame(
        "pardon-noun",
        K.MEASURE,
        P.CONCEDE,
        TOWARD,
        "Ghana's pardon of three Togolese fishermen drew comment.",
        "The pardon of a turkey drew comment.",
        nouns="pardon of|pardoning of|pardons for|clemency for",
        requires="of",
        toward="country",
        mode="release",
        contexts=("legal",),
        avoid="turkeys",
    ),
    Frame(
        "accession-noun",
        K.MEASURE,
        P.SUPPORT,
        {"subject": R.ACTOR, "to": R.RECIPIENT, "object": R.RECIPIENT},
        "Ghana's accession to ASEAN took effect in May.",
        "Ghana's accession to the cup final came late.",
        nouns="accession to|accession into|entry into|admission to|admission into",
        requires="subject",
        doer="country",
        toward="organization",
        contexts=("diplomatic",),
        avoid="lobby|lobbies|lobbying|argues|pushes|presses|advocate|advocated|advocates|argue|argued|push|pushed|champion|champions|demand|demanded|called|calls|urge|urged|favour|favours|favoured|favor|want|wants|wanted|seek|sought|reject|rejected|veto|vetoed|hope|vouched|lobbied|pressed|campaigned|endorsed|endorse|plead|pleaded|ratified|ratify|ratification|ratifies|ratifying|bid|application|approve|approved|block|blocked|oppose|opposed|oppose|talks|"
        "negotiations|future|back|backed|support|supports|supported|protocol|possible|hopes|war",
    ),
)

NEARBY = {
    "subject": R.ACTOR,
    "near": R.RECIPIENT,
    "at": R.RECIPIENT,
    "about": R.RECIPIENT,
    "with": R.RECIPIENT,
    "of": R.RECIPIENT,
}
"""Toward whose country or border something is done that stands behind the noun."""

SHOWN: tuple[Frame, ...] = (
    Frame(
        "buildup-at-border",
        K.MEASURE,
        P.MOBILIZE,
        NEARBY,
        "Ghana's troop build-up on the border with Togo drew comment.",
        "Ghana's build-up of debt drew comment in Togo.",
        nouns=chains(
            "|military|troop|naval|arms",
            "build-up|buildup|mobilisation|mobilization",
            "on|along|near|at|around|off|opposite",
        ),
        need="border|borders|frontier|coast|coasts|waters|shores|island|islands|strait|sea",
        close=True,
        requires="subject",
        doer="country",
        mode="troops",
        contexts=("military",),
        avoid="snow|debt|traffic|midfield|defence|if|feared|possible",
    ),
    Frame(
        "drills-around",
        K.MEASURE,
        P.MOBILIZE,
        NEARBY,
        "Ghanaian naval drills around Togo drew comment.",
        "Ghanaian football drills around Togo drew comment.",
        nouns=chains(
            "|military|naval|air|live-fire|missile",
            "drills|exercises|manoeuvres|maneuvers|war games",
            "around|near|off|opposite",
        ),
        requires="subject",
        doer="country",
        mode="troops",
        contexts=("military",),
        avoid="joint|football|dance|planned|school|relief|rescue|fire",
    ),
    Frame(
        "reprisal-by-force",
        K.MEASURE,
        P.ASSAULT,
        TOWARD,
        "Ghana's reprisal against Togo came with rockets.",
        "Ghana's reprisal against Togo came with a goal.",
        nouns="reprisal against|reprisals against|retaliation against|counterattack on|counter-attack on|counterattack against|"
        "counteroffensive against|counter-offensive against|onslaught on|onslaught against|blitz on|pounding of|battering of",
        need="rocket|rockets|missile|missiles|strike|strikes|bomb|bombs|bombing|drones|drone|shells|killed|killing|kill|dead|troops|soldiers|"
        "positions|village|villages|town|towns|city|cities|bases|forces|army|wounded",
        requires="subject",
        doer="country",
        mode="heavy-weapons",
        contexts=("military",),
        avoid="threat|threatened|fears|feared|fear|possible|avoid|deter|vow|vowed|tariffs|cup|match|goal",
    ),
    Frame(
        "drawdown",
        K.MEASURE,
        P.RETREAT,
        {"subject": R.ACTOR, "at": R.RECIPIENT, "from": R.RECIPIENT},
        "Ghana's drawdown in Togo ended in May.",
        "Ghana's drawdown of oil in Togo ended in May.",
        nouns="drawdown in|drawdown from|draw-down in|draw-down from|troop reduction in|troop withdrawal from|military withdrawal from|"
        "military pullout from|troop pullout from",
        requires="subject",
        doer="country",
        mode="withdraw",
        contexts=("military",),
        avoid="oil|reservoir|stocks|reserves|loan|if|demanded|calls|called",
    ),
)

LATE: tuple[Frame, ...] = (*SAID, *ORDERED, *AGAINST, *UNDERGONE, *FOR, *SHOWN)
