"""What a deed meets with: words that come from others, support won, barbs aimed at somebody, distance kept."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import TOWARD, Frame
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

CAME = {"from": R.ACTOR, "for": R.RECIPIENT}
WON = {"subject": R.RECIPIENT, "object": R.ACTOR, "from": R.ACTOR}
BLAME = "criticism|condemnation|denunciation|rebukes|protests|condemnations|objections|outrage|rebuke|protest"
PRAISE = (
    "praise|support|solidarity|condolences|congratulations|applause|sympathy|backing|endorsements|plaudits"
)
COMING = "come|pour in|flow in|arrive|flood in"
PENALTIES = "sanctions|penalties|tariffs|expulsion|expulsions|embargo|ban|blacklisting|suspension|indictment"

FIRST: tuple[Frame, ...] = (
    Frame(
        "win-backing",
        K.STATEMENT,
        P.SUPPORT,
        WON,
        "Togo won backing from Ghana over the dam.",
        "The film won backing from critics.",
        verbs=chains(
            "win|gain|secure|receive|earn|garner|obtain|draw|get",
            "|strong|broad|swift|full|firm|unanimous|immediate|further|public",
            "backing|support|endorsement",
            "from",
        ),
        requires="object|from",
        contexts=("diplomatic",),
        avoid="air|artillery|financial|fans|voters|lawmakers|military|critics|weapons",
    ),
    Frame(
        "blame-came",
        K.STATEMENT,
        P.ACCUSE,
        CAME,
        "Criticism also came from Ghana and Benin.",
        "Rain also came from Ghana and Benin.",
        verbs=COMING,
        lead=BLAME,
        requires="from",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid="parliament|lawmakers|opposition|users|fans|unions|workers|farmers|residents",
    ),
    Frame(
        "support-came",
        K.STATEMENT,
        P.SUPPORT,
        CAME,
        "Messages of support also came from Ghana and Benin.",
        "Messages of spam also came from Ghana and Benin.",
        verbs=COMING,
        lead=PRAISE,
        requires="from",
        contexts=("diplomatic",),
        avoid="parliament|lawmakers|opposition|users|fans|unions|workers|air",
    ),
    Frame(
        "draw-angry-answer",
        K.STATEMENT,
        P.ACCUSE,
        {"from": R.ACTOR},
        "The map of Togo drew an angry response from Ghana.",
        "The map of Togo drew a warm response from Ghana.",
        verbs="draw|provoke|spark|trigger|elicit|prompt|earn|meet with|be met with|bring",
        need="response|reaction|reply|retort|riposte|answer|words|statement",
        also="angry|furious|sharp|scathing|harsh|stern|frosty|hostile|stinging|withering|indignant|outraged|blistering|strongly-worded",
        close=True,
        requires="from",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid="crowd|fans|troops|shares|markets|market",
    ),
    Frame(
        "keep-distance",
        K.STATEMENT,
        P.REJECT,
        TOWARD,
        "Ghana distanced itself from Togo over the coup.",
        "Ghana distanced the stalls from the road.",
        verbs=chains("distance|dissociate|disassociate", "itself|himself|herself|themselves", "from"),
        requires="object|of",
        contexts=("diplomatic",),
        avoid="party|campaign",
    ),
    Frame(
        "welcome-penalty",
        K.STATEMENT,
        P.SUPPORT,
        {"subject": R.ACTOR, "by": R.RECIPIENT},
        "Togo welcomed the sanctions imposed by Ghana on Benin.",
        "Togo welcomed the lifting of sanctions by Ghana.",
        verbs="welcome|hail|applaud|praise",
        need=PENALTIES,
        close=True,
        requires="subject",
        contexts=("diplomatic",),
        avoid="lifting|end|easing|removal|suspension|suspend|lift|relief|waiver|guests|delegates|decision|move|talks|announcement",
    ),
    Frame(
        "stop-traffic",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Ghana suspended traffic across the border with Togo.",
        "Ghana suspended traffic on the flooded road.",
        verbs="suspend|halt|stop",
        need="traffic|crossings|passage",
        also="border|frontier|crossing|checkpoint|checkpoints",
        close=True,
        requires="with|to|from|object",
        contexts=("diplomatic",),
        avoid="flood|floods|flooded|snow|fog|accident|strike|holiday|maintenance|repairs|farmers|protesters|ceasefire|truce|truckers",
    ),
    Frame(
        "liken-to-evil",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "President Mahama likened Togo to Nazi Germany.",
        "President Mahama likened Togo to a garden.",
        verbs="liken|compare|equate",
        need="hitler|nazi|nazis|nazism|apartheid|mussolini|stalin|dictator|dictators|dictatorship|holocaust|goebbels|fascist|"
        "fascists|fascism|isis|mafia|gangster|gangsters|terrorist|terrorists|bandits|pirates|thugs|blackmail|genocide|hostage-takers",
        requires="subject",
        mode="disapprove",
        avoid="critics|himself|herself",
    ),
    Frame(
        "barb-at",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        '"We keep our word," President Mahama said in a jab at Togo.',
        '"We keep our word," President Mahama said in a bar in Togo.',
        words=chains(
            "in a",
            "|thinly veiled|thinly-veiled|veiled|clear|pointed|sharp|apparent|not-so-veiled",
            "barb|jab|dig|swipe|broadside|reproach|sideswipe|jibe",
            "at|aimed at|directed at|against",
        ),
        requires="subject",
        mode="disapprove",
        contexts=("diplomatic",),
    ),
)
"""Before `support`, `draw` and `welcome` alone."""

LATE: tuple[Frame, ...] = (
    Frame(
        "widen-blacklist",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Ghana expanded the list of Togolese officials barred from entry.",
        "Ghana expanded the list of Togolese dishes on the menu.",
        verbs="expand|extend|widen|lengthen|add to|enlarge",
        need="list|blacklist",
        also="barred|banned|sanctioned|sanctions|blacklist|prohibited|blacklisted|denied|stop-list|undesirable",
        requires="subject",
        contexts=("diplomatic",),
        avoid="delist|remove|removed",
    ),
    Frame(
        "pledge-stance",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Ghana promised to back the claim of Togo to the island.",
        "Ghana promised to back the car out of Togo.",
        verbs=chains("promise|pledge|vow|undertake|offer", "to", "back|support|endorse|champion|defend"),
        need="claim|bid|candidacy|membership|accession|sovereignty|position|stance|cause|integrity|independence|statehood|"
        "application|candidate|right|rights|ambition|aspirations",
        close=True,
        requires="subject",
        contexts=("diplomatic",),
    ),
    Frame(
        "follow-unless",
        K.STATEMENT,
        P.THREATEN,
        {"subject": R.ACTOR, "clause": R.RECIPIENT},
        "Foreign Minister Wong said more sanctions would follow unless Fiji freed the crew.",
        "Foreign Minister Wong said more talks would follow unless Fiji objected.",
        verbs="say|state|stress|declare|add|note|tell|announce|signal",
        need="sanctions|measures|penalties|listings|expulsions|steps|consequences|tariffs|strikes|retaliation",
        also="unless|otherwise",
        requires="subject",
        avoid="goodwill|confidence-building|talks|lifted",
    ),
)
