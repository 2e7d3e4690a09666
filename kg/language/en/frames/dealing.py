"""AID, RETREAT, COOPERATE, MOBILIZE and ASSAULT told by everyday wordings: took in, let go home, moved missiles into."""

from __future__ import annotations

from kg.language.en.frames.aid import GOODS
from kg.language.en.frames.chains import chains
from kg.language.en.frames.cooperation import FREED, TROOPS
from kg.language.pack import TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

ARMS = (
    "reinforcements|commandos|missiles|missile|rockets|launchers|tanks|artillery|howitzers|fighters|jets|bombers|warships|warship|destroyer|frigate|corvette|submarine|troops|soldiers|"
    "marines|paratroopers|armour|armor|gunboats|batteries|warplanes|helicopters|gunships|f-16s|f-35s"
)

HELP: tuple[Frame, ...] = (
    Frame(
        "take-in",
        K.MEASURE,
        P.AID,
        TOWARD,
        "Togo took in 12,000 Ghanaians who had fled the war.",
        "Togo took in the view of Ghana.",
        verbs="take in|resettle|shelter|house|give shelter to|give refuge to|offer refuge to|open its borders to|open its doors to|feed",
        need="refugees|refugee|fled|fleeing|displaced|flee|evacuees|families|nationals|homeless",
        requires="object|to|from",
        toward="country",
        contexts=("migration",),
        avoid="embassy|view|fugitive|suspect|custody",
    ),
    Frame(
        "send-helpers",
        K.MEASURE,
        P.AID,
        {**TOWARD, "help": R.RECIPIENT},
        "Togo sent a search team to Ghana.",
        "Togo sent a football team to Ghana.",
        verbs="send|dispatch|fly|rush|deploy|despatch",
        need="search|rescue|medical|relief|surgeons|doctors|nurses|firefighters|sniffer|rescuers|paramedics|epidemiologists|"
        "generators|tents|field|water|tankers|trucks",
        also="team|teams|surgeons|doctors|nurses|firefighters|rescuers|paramedics|experts|generators|tents|hospital|"
        "planeload|planeloads|crew|crews|aircraft|plane|trucks|supplies|epidemiologists|convoy",
        close=True,
        requires="to|object|help",
        contexts=("human_security",),
        avoid="football|cricket|troops|warships|back|home",
    ),
    Frame(
        "waive-loans",
        K.MEASURE,
        P.AID,
        {**TOWARD, "by": R.RECIPIENT},
        "Togo waived loans owed by Ghana.",
        "The bank waived its fees in Ghana.",
        verbs="waive|cancel|write off|forgive|write down|reschedule|restructure|roll over|reprofile",
        need="loan|loans|debt|debts|arrears|interest|repayments",
        close=True,
        requires="by|for|to|of|object|from",
        contexts=("economic",),
        avoid="customers|clients|fees|students",
    ),
    Frame(
        "fund-body",
        K.MEASURE,
        P.AID,
        TOWARD,
        "Togo funded a vaccination drive in Ghana.",
        "Togo funded a film.",
        verbs="fund|finance|bankroll|underwrite|pay for|sponsor",
        need="vaccination|clinic|clinics|school|schools|wells|hospital|hospitals|camp|camps|rebuilding|reconstruction|demining|"
        "shelter|shelters|training|programme|dam|road|railway|airport",
        close=True,
        requires="at|for",
        contexts=("economic",),
        avoid="team|terror|terrorism|film|rebels",
    ),
)

TROOPS_HOME = (
    "troops|soldiers|marines|forces|battalion|contingent|paratroopers|garrison|peacekeepers|sailors|instructors|airmen|"
    "frigate|frigates|warships|jets|fighters|advisers|trainers|commandos|rangers"
)

EASING: tuple[Frame, ...] = (
    Frame(
        "brought-home-troops",
        K.MEASURE,
        P.RETREAT,
        {"object": R.ACTOR, "subject": R.ACTOR, "from": R.RECIPIENT},
        "Ghanaian marines were flown home from Togo.",
        "Ghanaian tourists were flown home from Togo.",
        passives=chains(
            "was|were|been|being|be|are being|were being",
            "flown|shipped|brought|pulled|sent|withdrawn|airlifted|ordered|called",
            "home|back|out",
        ),
        lead=TROOPS_HOME,
        mode="withdraw",
        contexts=("military",),
        avoid="dead|bodies|wounded|killed|remains|captured|prisoners",
        traits=frozenset({T.BY_WHO_TELLS}),
    ),
    Frame(
        "let-home",
        K.MEASURE,
        P.RETREAT,
        TOWARD,
        "Togo let four Ghanaian officers go home.",
        "Togo let four Ghanaian officers speak.",
        verbs="let|allow|permit",
        need="home|leave|go|return|sail|fly",
        also=FREED,
        requires="object",
        mode="release",
        avoid="troops|aid|refugees|embassy|ambassador",
    ),
    Frame(
        "drop-charges",
        K.MEASURE,
        P.CONCEDE,
        TOWARD,
        "Togo acquitted two Ghanaian reporters.",
        "Togo acquitted itself well in Ghana.",
        verbs="acquit|clear|exonerate|drop espionage charges against|drop spying charges against|quash the conviction of",
        need="charges|journalist|journalists|reporter|reporters|officials|activist|activists|nationals|citizen|citizens|soldiers|"
        "mercenaries|fishermen|academic|businessman",
        requires="against|object",
        mode="release",
        contexts=("legal",),
        avoid="murder|turkey|turkeys|rape",
    ),
)

FIGHTING: tuple[Frame, ...] = (
    Frame(
        "move-arms",
        K.MEASURE,
        P.MOBILIZE,
        {"subject": R.ACTOR},
        "Togo moved missiles into Lome.",
        "Togo moved books into Lome.",
        verbs="move|bring|shift|haul|position|fly|transfer|ship|sail|steam|roll",
        need=ARMS,
        close=True,
        doer="country",
        contexts=("military",),
        avoid="aid|peacekeepers|out|away|back|home|aboard|to tears|captured",
    ),
    Frame(
        "open-fire-across",
        K.MEASURE,
        P.ASSAULT,
        TOWARD,
        "Togolese troops opened fire across the river on a Ghanaian patrol.",
        "Togolese critics opened fire on a Ghanaian film.",
        verbs="open fire across|open fire|fire across|shell|rocket|mortar",
        lead="troops|soldiers|forces|gunners|guards|army|artillery|gunboat|gunboats|rangers|snipers|rebels|militants|police|"
        "patrol|guard|militia|warplanes|jets|navy",
        contexts=("military",),
        avoid="ceremony|salute|critics|exercise|drill|blanks",
    ),
)

FIRST: tuple[Frame, ...] = (
    Frame(
        "take-troops-out",
        K.MEASURE,
        P.RETREAT,
        TOWARD,
        "Ghana took its soldiers out of Togo.",
        "Ghana took its soldiers out for dinner.",
        verbs="take|get|lead|move|bring|fly|airlift",
        need=TROOPS,
        also="out|home|back",
        close=True,
        requires="of|from|object",
        mode="withdraw",
        contexts=("military",),
        avoid="dinner|control|part|aim|office|hostage|into",
    ),
    Frame(
        "hand-over-aid",
        K.MEASURE,
        P.AID,
        TOWARD,
        "Togo handed over a second consignment of aid to Ghana.",
        "Togo handed over a suspect to Ghana.",
        verbs="hand over|turn over|present|gift|deliver|make over",
        need=GOODS
        + "|consignment|consignments|ambulance|school|cheque|check|tractors|buses|equipment|books|laptops|kits",
        close=True,
        requires="to|object",
        avoid="suspect|prisoners|remains|letter|credentials|soldiers|hostages|chair|demand|worker|workers|protest|"
        "lecture|speech|address|sermon|remarks|eulogy|keynote|talk|paper",
    ),
)
"""Before frames that free people with the same verbs."""

FRAMES: tuple[Frame, ...] = (*HELP, *EASING, *FIGHTING)
