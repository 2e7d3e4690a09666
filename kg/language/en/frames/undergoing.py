"""Deeds and words told of whom they befall: Togo received an apology from Ghana, was hit by Ghanaian sanctions.

The subject is whom it is done to; whoever does it stands behind "from" or "by", or before the noun of the deed.
"""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import Frame
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

FROM = {"subject": R.RECIPIENT, "object": R.ACTOR}
"""Behind "criticism from" stands who criticises."""

PENALTIES = "sanctions|tariffs|tariff|duties|embargo|penalties|curbs|levies"
NEW = "|new|fresh|more|further|tough|tougher|punishing|steep|harsh|heavy|mounting|growing|renewed|repeated|sharp|strong|fierce"
ARMED = (
    "missiles|missile|rockets|rocket|drones|drone|artillery|shelling|bombardment|troops|forces|jets|warplanes|soldiers|gunners|"
    "guns|tanks|mortars|gunboats|army|fighters|air|aerial"
)

FRAMES: tuple[Frame, ...] = (
    Frame(
        "received-an-apology",
        K.STATEMENT,
        P.CONCEDE,
        FROM,
        "Togo received an apology from Ghana.",
        "Togo received a visitor from Ghana.",
        verbs=chains(
            "receive|get|win|secure|obtain|extract|gain|accept",
            "an|a|the|a formal|a public|an official|a full|a written|a rare|a belated",
            "apology|expression of regret|waiver|exemption|reprieve",
            "from",
        ),
        requires="object",
        doer="country",
    ),
    Frame(
        "off-its-blacklist",
        K.MEASURE,
        P.CONCEDE,
        FROM,
        "Togo was removed from Ghana's blacklist.",
        "Togo was removed from Ghana's group.",
        words=chains(
            "was|were|been|is|are",
            "removed from|taken off|struck off|dropped from|deleted from|struck from",
            "|the|a|an",
        ),
        need="blacklist|blacklists|list",
        close=True,
        requires="object",
        mode="access",
        avoid="trusted|preferred|partners|partner|whitelist|white|beneficiaries|safe|invited|guest|heritage|candidates|by",
    ),
    Frame(
        "on-its-blacklist",
        K.MEASURE,
        P.SANCTION,
        FROM,
        "Togo was put on Ghana's blacklist.",
        "Togo was put on Ghana's agenda.",
        words=chains(
            "was|were|been|is|are", "added to|put on|placed on|put back on|returned to", "|the|a|an"
        ),
        need="blacklist|blacklists",
        close=True,
        requires="object",
        mode="restrict",
        avoid="trusted|preferred|partners|partner|whitelist|white|beneficiaries|safe|heritage|by",
    ),
    Frame(
        "hit-by-sanctions",
        K.MEASURE,
        P.SANCTION,
        {**FROM, "from": R.ACTOR, "by": R.ACTOR},
        "Togo was hit by Ghanaian sanctions.",
        "Togo was hit by a Ghanaian drought.",
        words=chains(
            "was|were|been|is|are",
            "|hard|badly",
            "hit|targeted|slapped|struck|crippled|punished|battered",
            "by|with",
            NEW,
        ),
        need=PENALTIES,
        close=True,
        requires="object|from|by",
        doer="country",
        mode="restrict",
        contexts=("economic",),
        avoid="threatened|could|may|might|would|drones|missiles|if",
    ),
    Frame(
        "under-sanctions",
        K.MEASURE,
        P.SANCTION,
        FROM,
        "Togo came under sanctions from Ghana.",
        "Togo came under the spell of Ghana.",
        verbs=chains("come|fall", "under", NEW, "sanctions|tariffs|penalties", "from|by"),
        requires="object",
        mode="restrict",
        contexts=("economic",),
    ),
    Frame(
        "draw-the-ire",
        K.STATEMENT,
        P.ACCUSE,
        FROM,
        "Togo drew the ire of Ghana.",
        "Togo drew the map of Ghana.",
        verbs=chains(
            "draw|incur|provoke|attract|earn|arouse|face",
            "the",
            "ire|wrath|anger|fury|displeasure|scorn|condemnation",
            "of",
        ),
        requires="object",
        doer="country",
        mode="disapprove",
    ),
    Frame(
        "faces-accusations",
        K.STATEMENT,
        P.ACCUSE,
        FROM,
        "Togo faces accusations from Ghana.",
        "Togo faces a test from Ghana.",
        verbs=chains(
            "face|draw|receive|confront",
            NEW,
            "accusations|allegations|charges|complaints|condemnation|censure|protests",
            "from|by",
        ),
        requires="object",
        doer="country",
        mode="allege",
    ),
    Frame(
        "under-pressure-from",
        K.STATEMENT,
        P.REQUEST,
        FROM,
        "Togo is under pressure from Ghana to free the men.",
        "Togo is under clouds from Ghana.",
        verbs=chains(
            "come|remain", "under", NEW + "|intense|heavy|increasing|rising|huge", "pressure", "from|by"
        )
        + "|"
        + chains(
            "face|receive|resist",
            NEW + "|intense|increasing",
            "pressure|calls|demands|appeals|requests",
            "from|by",
        ),
        words=chains(
            "has been|have been|had been|is|are|was|were",
            "under",
            NEW + "|intense|heavy|increasing|rising",
            "pressure",
            "from",
        ),
        need="to",
        avoid="opposition|parties|party|lawmakers|voters|protesters|activists|unions|public|campaigners|lawyers|families",
        requires="object",
        doer="country",
    ),
    Frame(
        "rebuffed-by",
        K.STATEMENT,
        P.REJECT,
        FROM,
        "Togo suffered a rebuff from Ghana.",
        "Togo suffered a drought like Ghana.",
        verbs=chains(
            "suffer|receive|get|meet",
            "|a",
            NEW + "|stinging|firm",
            "rebuff|refusal|rejection|snub|opposition|resistance",
            "from|by",
        )
        + "|"
        + chains(
            "run|meet",
            "into|up against|with",
            NEW + "|stiff|firm",
            "opposition|resistance|refusal|rejection",
            "from|by|in",
        ),
        requires="object",
        doer="country",
        avoid="rebels|militants|gunmen|troops|forces|fighters",
    ),
    Frame(
        "came-under-fire",
        K.MEASURE,
        P.ASSAULT,
        FROM,
        "Togolese positions came under fire from Ghanaian troops.",
        "Togo came under fire from Ghana's minister.",
        verbs=chains(
            "come", "under", NEW + "|heavy|intense|direct", "attack|fire|bombardment|shelling", "from|by"
        ),
        need=ARMED,
        close=True,
        requires="object",
        mode="heavy-weapons",
        contexts=("military",),
    ),
    Frame(
        "came-under-its-fire",
        K.MEASURE,
        P.ASSAULT,
        FROM,
        "Togo came under Ghanaian shelling.",
        "Togo came under Ghanaian criticism.",
        verbs=chains("come", "under", "|heavy|intense|direct|renewed|fresh"),
        need="shelling|bombardment|attack|attacks|fire|bombing|airstrikes|strikes|barrage",
        close=True,
        requires="object",
        mode="heavy-weapons",
        contexts=("military",),
        avoid="from|verbal|control|rule|criticism|cyber|friendly|media|pressure|sanctions|minister|president|parliament",
    ),
    Frame(
        "unit-under-fire",
        K.MEASURE,
        P.ASSAULT,
        FROM,
        "A Togolese convoy came under attack in Ghana.",
        "A Togolese minister came under attack in Ghana.",
        verbs=chains("come", "under", NEW + "|heavy|intense|direct|sustained", "attack|fire"),
        lead="troops|soldiers|forces|positions|patrol|convoy|post|posts|outpost|base|army|peacekeepers|peacekeeper|"
        "guards|units|unit|servicemen|police|helicopter|vehicle|vehicles|ship|tanker|vessel|boat|village|villages|"
        "embassy|consulate|motorcade|mission|contingent|battalion|rangers|observers|crew",
        avoid="verbal|criticism|cyber|friendly|media|parliament|exercise",
        avoid_behind="from|by|for|over",
        mode="heavy-weapons",
        contexts=("military",),
    ),
    Frame(
        "troops-pulled-out",
        K.MEASURE,
        P.RETREAT,
        {"subject": R.ACTOR, "from": R.RECIPIENT},
        "Ghanaian troops were withdrawn from Togo.",
        "Ghanaian coins were withdrawn from Togo.",
        words=chains(
            "was|were|been|is|are",
            "|fully|completely|gradually",
            "withdrawn|pulled out|pulled back|pulled|brought home|removed",
        ),
        lead="troops|soldiers|forces|peacekeepers|contingent|battalion|warships|tanks|personnel|marines|contingents|regiment|brigade",
        need="from",
        close=True,
        requires="from",
        mode="withdraw",
        contexts=("military",),
        avoid="by|said|says|announced|hospital|tournament|contest|race",
    ),
    Frame(
        "was-excluded-from",
        K.MEASURE,
        P.SANCTION,
        FROM,
        "Togo was excluded from the African Union.",
        "Togo was excluded from the final of the African Union games.",
        words=chains(
            "was|were|been",
            "|temporarily|formally|again",
            "excluded|ejected|barred|ousted|thrown out|kicked out",
            "from|of",
        ),
        requires="object",
        doer="country",
        toward="organization",
        mode="discontinue",
        avoid="games|cup|match|tournament|final|championship|championships|fifa|uefa|caf|football|report|by|could|may|would",
    ),
    Frame(
        "was-barred-from-state",
        K.MEASURE,
        P.SANCTION,
        FROM,
        "Nine Togolese officials were barred from Ghana.",
        "Nine Togolese players were barred from Ghana.",
        words=chains(
            "was|were|been|are|being",
            "|temporarily|indefinitely|permanently|again",
            "barred|excluded|turned away|shut out|locked out|kept out",
            "from|of",
        ),
        requires="object",
        doer="country",
        toward="country",
        mode="discontinue",
        avoid="games|cup|match|tournament|final|fifa|uefa|football|players|fans|report|by|could|may|would|office|parliament|politics|"
        "running|leaving|court|league|stadium",
    ),
)

LATE: tuple[Frame, ...] = (
    Frame(
        "was-backed-by",
        K.STATEMENT,
        P.SUPPORT,
        FROM,
        "Togo was backed by Ghana in the dispute.",
        "The militia of Togo was backed by Ghana.",
        words=chains(
            "was|were|been",
            "|strongly|openly|publicly|fully|firmly",
            "backed|endorsed|supported|seconded",
            "by",
        ),
        requires="object",
        doer="country",
        toward="country",
        avoid="rebels|militia|fighters|troops|group|groups|militants|not|never|airstrikes|fire|forces|players|fans|claim",
    ),
    Frame(
        "bars-from-its-ports",
        K.MEASURE,
        P.SANCTION,
        {"subject": R.ACTOR, "object": R.RECIPIENT},
        "Ghana barred Togo from its ports.",
        "Ghana barred Togo's fans from its ports.",
        verbs="bar|ban|exclude|shut out|lock out|freeze out|block",
        need="ports|airspace|waters|airports|market|markets|auctions|tenders|skies|territory|networks|network|system|bases",
        close=True,
        requires="object",
        toward="country",
        doer="country",
        mode="restrict",
        contexts=("economic",),
        avoid_next="'s|’s",
        avoid="fans|players|protesters|strike|to",
    ),
    Frame(
        "be-extradited",
        K.MEASURE,
        P.COOPERATE,
        {"from": R.ACTOR, "by": R.ACTOR, "object": R.ACTOR, "to": R.RECIPIENT},
        "The banker was extradited from Ghana to Togo.",
        "The banker returned from Ghana to Togo.",
        words=chains(
            "was|were|been|being|be|is|are", "|finally|eventually|later|secretly", "extradited", "from|by"
        ),
        requires="to",
        toward="country",
        contexts=("legal",),
        avoid="treaty|refused|refuses|asked|asks|if|could|may|might|can|request|sought|wants|wanted|demanded|not",
    ),
)
