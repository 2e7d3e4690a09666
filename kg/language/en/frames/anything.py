"""Measures that their verb alone tells where one state does it to another, whatever the thing is that it names.

They come behind all other rows: what is suspended, waived or seized has no end of names.
"""

from __future__ import annotations

from kg.language.pack import TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

PLAY = (
    "match|game|games|final|semi-final|win|winning|run|streak|lead|cup|coach|player|players|team|squad|goal|goals|title|series|tour|out|concert|show|film|song|band|"
    "season|fans|tournament|race|contest|league|championship|championships|record|point|points|half|minute|champion|champions|medal|striker|captain"
)
TRADE = "market|markets|share|shares|gap|deficit|inflation|price|prices|rate|rates|sales|growth|profit|losses|dependence|reliance|company|firm"
TALK = "talks|meeting|summit|visit|negotiations|conference|speech|interview|letter|message|statement|search|session|agenda|plan|plans|hopes|hope|swing|trip|journey"
DOUBT = "threatened|threatens|urged|demanded|calls|called|refused|could|may|might|should|would|not|never"
OTHERWISE = f"{PLAY}|{TRADE}|{TALK}|{DOUBT}"
WITH = {**TOWARD, "with": R.RECIPIENT}

FRAMES: tuple[Frame, ...] = (
    Frame(
        "bars-anything",
        K.MEASURE,
        P.SANCTION,
        WITH,
        "Ghana suspended a culture fund for Togo.",
        "Ghana suspended a culture fund for poets.",
        verbs="call a halt to|bring to a halt|suspend|freeze|revoke|withhold|outlaw|prohibit|rescind|annul|terminate|abrogate|restrict|halt|"
        "cancel|scrap|sever|cut off|discontinue|downgrade|shut off|penalise|penalize|blacklist|boycott|exclude|ban|"
        "shut out|disinvite|uninvite|wind up|wind down",
        requires="to|from|for|with|object|against|of",
        doer="country",
        toward="country",
        mode="discontinue",
        avoid=OTHERWISE
        + "|attack|attacks|smuggling|strike|fighting|hostilities|offensive|operation|operations",
        traits=frozenset({T.BY_WHO_TELLS}),
    ),
    Frame(
        "eases-anything",
        K.MEASURE,
        P.CONCEDE,
        WITH,
        "Ghana waived a deposit for Togolese lorries.",
        "Ghana waived a deposit for lorries.",
        verbs="waive|lift|ease|relax|loosen|unfreeze|unblock|roll back",
        requires="to|from|for|with|object|against|of|about",
        doer="country",
        toward="country",
        mode="access",
        avoid=OTHERWISE
        + "|tension|tensions|pressure|fears|pain|curtain|veil|trophy|spirits|past|mood|burden|flag|lid",
    ),
    Frame(
        "seizes-anything",
        K.MEASURE,
        P.COERCE,
        TOWARD,
        "Ghana impounded a Togolese satellite dish.",
        "Ghana impounded a satellite dish.",
        verbs="intern|incarcerate|seize|impound|confiscate|detain|arrest|deport|intercept|expropriate|requisition|nationalise|nationalize|round up",
        requires="object",
        doer="country",
        toward="country",
        avoid=OTHERWISE
        + "|chance|opportunity|power|control|initiative|attention|drugs|cocaine|murder|theft|fraud|robbery|pass",
    ),
    Frame(
        "resumes-anything",
        K.MEASURE,
        P.COOPERATE,
        {"subject": R.ACTOR, "with": R.RECIPIENT, "to": R.RECIPIENT, "between": R.ACTOR},
        "Ghana relaunched a student exchange with Togo.",
        "Ghana relaunched a student exchange.",
        verbs="relaunch|reinstate",
        requires="with|to",
        doer="country",
        toward="country",
        avoid=OTHERWISE
        + "|war|attacks|attack|shelling|fire|fighting|offensive|bombing|hostilities|case|lawsuit|contacts|dialogue|work",
    ),
    Frame(
        "donates-anything",
        K.MEASURE,
        P.AID,
        {**TOWARD, "help": R.RECIPIENT},
        "Ghana gifted a fire station to Togo.",
        "Ghana gifted a goal to Togo.",
        verbs="gift|airlift|donate|bankroll|grant|distribute",
        requires="to|for",
        doer="country",
        toward="country",
        avoid=OTHERWISE
        + "|asylum|bail|citizenship|request|wish|independence|permission|visa|visas|licence|access|status|autonomy|agrément|agrement|recognition",
    ),
    Frame(
        "pulls-anything-back",
        K.MEASURE,
        P.RETREAT,
        {"subject": R.ACTOR, "from": R.RECIPIENT, "object": R.RECIPIENT},
        "Ghana withdrew its radar crews from Togo.",
        "Ghana withdrew its radar crews from service.",
        verbs="withdraw|pull back|pull out|remove|bring home|evacuate",
        need="from",
        requires="from|object",
        doer="country",
        toward="country",
        mode="withdraw",
        avoid=OTHERWISE
        + "|ambassador|envoy|diplomats|support|race|deal|treaty|candidacy|bid|money|funds|aid|offer|list|blacklist|"
        "citizens|nationals|students|staff|families|agreement|pact|accord|investment|cash|programme|program|scheme|bloc|group|council|"
        "alliance|register",
    ),
    Frame(
        "expels-anybody",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Ghana threw out two Togolese priests.",
        "Ghana threw out two priests.",
        verbs="expel|throw out|kick out|order out|eject|boot out",
        requires="object",
        doer="country",
        toward="country",
        mode="expel",
        avoid=OTHERWISE
        + "|school|party|parliament|case|appeal|bill|claim|claims|charges|verdict|rebels|troops|forces",
    ),
    Frame(
        "frees-anybody",
        K.MEASURE,
        P.RETREAT,
        TOWARD,
        "Ghana set free two Togolese cooks.",
        "Ghana set free two cooks.",
        verbs="free|release|set free|repatriate",
        requires="object",
        doer="country",
        toward="country",
        mode="release",
        avoid=OTHERWISE
        + "|bail|million|billion|funds|fund|money|data|figures|report|album|video|footage|photos|list|water|aid|documents|files|"
        "statement|bond|bonds|tranche|details|names|himself|itself",
    ),
    Frame(
        "trains-anybody",
        K.MEASURE,
        P.AID,
        TOWARD,
        "Ghana trained 40 Togolese bakers.",
        "Ghana trained 40 bakers.",
        verbs="train|equip|arm|rearm",
        requires="object",
        doer="country",
        toward="country",
        contexts=("military",),
        avoid=OTHERWISE + "|accused|accusing|rebels|militants|militia|guns|sights|together|jointly|alongside",
        avoid_next="in|at|abroad|there|here",
    ),
    Frame(
        "buys-anything",
        K.MEASURE,
        P.COOPERATE,
        {"subject": R.ACTOR, "from": R.RECIPIENT},
        "Ghana bought 30 locomotives from Togo.",
        "Ghana bought 30 locomotives.",
        verbs="buy|purchase|lease|acquire",
        requires="from",
        doer="country",
        toward="country",
        avoid=OTHERWISE + "|most|much|half|third|quarter|percent|cent|time|its|year|annually|illegally",
    ),
    Frame(
        "shares-anything",
        K.MEASURE,
        P.COOPERATE,
        {"subject": R.ACTOR, "with": R.RECIPIENT, "to": R.RECIPIENT},
        "Ghana shared radar data with Togo.",
        "Ghana shared a radar with the navy.",
        verbs="share|swap|exchange|hand over|pass on|give|provide|turn over|resume sharing|begin sharing|start sharing|"
        "resume exchanging|begin exchanging",
        need="data|documents|lists|archives|coordinates|records|dossier|intelligence|images|information|technology|know-how|files|evidence|prisoners|spies|land|territory|captives|bodies|vaccines",
        close=True,
        requires="with|to",
        doer="country",
        toward="country",
        avoid=OTHERWISE
        + "|agreed|agreement|views|border|concerns|court|reporters|illegally|journalists|secret",
    ),
    Frame(
        "deploys-anything",
        K.MEASURE,
        P.MOBILIZE,
        TOWARD,
        "Ghana stationed spotter crews near Togo.",
        "Ghana stationed ushers near the pitch.",
        verbs="deploy|redeploy|station|mass",
        requires="to|near|object",
        doer="country",
        toward="country",
        contexts=("military",),
        avoid=OTHERWISE
        + "|aid|relief|doctors|medics|nurses|rescuers|observers|peacekeepers|experts|inspectors|investigators|firefighters",
    ),
)
