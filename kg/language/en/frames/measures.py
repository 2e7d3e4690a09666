"""Measures by what they touch: every verb of stopping, lifting, restoring or giving with every thing of its kind.

The rows of the other files know the usual pairs ("suspend aid"); these know the rest of each class, so they come
behind them, but for those whose verb another class would take: lifting a ban on arms is no ban.
"""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

BETWEEN = {
    "subject": R.ACTOR,
    "with": R.RECIPIENT,
    "to": R.RECIPIENT,
    "from": R.RECIPIENT,
    "for": R.RECIPIENT,
    "of": R.RECIPIENT,
    "object": R.RECIPIENT,
    "between": R.ACTOR,
}
STOPPED = {**TOWARD, "at": R.RECIPIENT}
STOPPING = (
    "suspend|halt|freeze|stop|cut|cut off|end|cancel|scrap|pause|withhold|terminate|block|discontinue|restrict|put on hold|axe|"
    "call off|phase out|revoke|limit|curb|curtail|slash|wind down|wind up|rescind|annul|abrogate|denounce|shelve|dock|claw back|"
    "hold back|hold up|yank|turn off the taps of|turn off the tap of"
)
LESS = "|reduce|scale back|scale down|trim|halve|cut back|pare back|downsize|dial back"
RESTORING = "restore|resume|re-establish|reestablish|restart|reinstate|relaunch|revive|renew"
GIFTS = (
    "aid|assistance|funding|loan|loans|credit|tranche|grant|grants|scholarships|subsidies|disbursements|disbursement|bailout|"
    "lending|financing"
)
LIFTING = (
    "lift|ease|relax|end|drop|waive|remove|scrap|do away with|suspend|loosen|soften|cancel|revoke|rescind|repeal|roll back|withdraw|abolish|"
    "phase out|reverse|undo|unwind|defer|call off|dismantle|pause|put off|postpone|delay|hold off"
)
CURBS = (
    "sanctions|sanction|embargo|embargoes|ban|bans|curbs|tariffs|tariff|duties|levies|boycott|freeze|penalties|restrictions|quotas|"
    "controls|countermeasures|suspension"
)
ASKED = (
    "threatened|impose|imposing|urged|demanded|curfew|emergency|lockdown|restrictive|protests|covid|covid-19|pandemic|"
    "olympic|football|federation|club|players"
)
EXCHANGED = (
    "exports|imports|shipments|sales|trade|flights|links|supplies|deliveries|licences|licenses|services|traffic|"
    "transit|transfers|remittances|adoptions|purchases|data|visas|permits|rights|cooperation|co-operation|sharing|"
    "exercises|drills|contacts|coordination|exchanges|membership|pact|agreement|treaty|accord|deal|contract|contracts|"
    "preferences|concessions|privileges|travel|access|programme|program|programmes|programs|electricity|internet|"
    "roaming|investment|investments|"
    "participation|talks|negotiations|dialogue|participation|talks|negotiations|dialogue"
)
RENEWED = (
    "flights|trade|services|service|link|links|exports|imports|traffic|cooperation|co-operation|exercises|drills|"
    "sharing|deliveries|shipments|supplies|pact|exchanges|patrols|adoptions|purchases|ferry|train|trains|transit"
)
HELD_PEOPLE = (
    "prisoner|prisoners|hostage|hostages|detainees|captives|captive|pows|captured|fishermen|sailors|crew|crewmen|seamen|pilot|"
    "pilots|detained|jailed"
)
MILITARY = (
    "base|bases|positions|depot|depots|airfield|airfields|convoy|radar|radars|camp|camps|post|posts|warship|warships|barracks|bunker|"
    "bunkers|launcher|launchers|headquarters|hideout|hideouts|arsenal|batteries|sites|outpost|outposts|frigate|gunboat"
)
CIVIL = (
    "refinery|refineries|substation|village|villages|port|ports|airport|warehouse|warehouses|plant|plants|terminal|hospital|hospitals|"
    "factory|pipeline|bridge|bridges|school|market|homes|houses|church|mosque|dam|targets"
)
NATURE = (
    "quake|earthquake|storm|storms|cyclone|hurricane|typhoon|flood|floods|fire|wildfire|wildfires|sanctions|tariffs|tariff|drought|"
    "landslide|tsunami|heatwave|strike|output|production|market|road|price|prices|virus|outbreak|record|accused|tourism"
)

FIRST: tuple[Frame, ...] = (
    Frame(
        "lift-curbs",
        K.MEASURE,
        P.CONCEDE,
        TOWARD,
        "Ghana rolled back its sanctions on Togolese banks.",
        "Ghana rolled back the years.",
        verbs=LIFTING,
        need="sanctions|sanction|embargo|embargoes|tariffs|tariff|duties|levies|penalties|countermeasures|suspension|quotas",
        close=True,
        avoid_next="his|her|my",  # "ended his duties as envoy"
        contexts=("economic",),
        avoid=ASKED
        + "|status|privileges|raised|ties|relations|waiver|newspaper|newspapers|media|broadcaster|opposition|party|parties|journalists|rallies",
    ),
    Frame(
        "mission-mandate",
        K.MEASURE,
        P.AID,
        {"subject": R.ACTOR, "in": R.RECIPIENT, "at": R.RECIPIENT},
        "The Security Council extended the mandate of the UN force in Togo.",
        "The Security Council extended its session on Togo.",
        verbs=chains(
            "|vote to|decide to|agree to|adopt a resolution to|pass a resolution to|approve a resolution to",
            "extend|renew|prolong",
        )
        + "|adopt a resolution extending|adopt a resolution renewing|pass a resolution extending|approve a resolution extending",
        need="mandate|mission|authorization|authorisation",
        also="peacekeeping|peacekeepers|force|mission|operation|unifil|unmiss|minusma|monusco|unama|amisom|undof|atmis|unsmil|minusca|"
        "unficyp|unami|unamid|unisfa|minustah|minurso",
        close=True,
        doer="organization",
        requires="subject",
        contexts=("peacekeeping",),
        avoid="speaker|president|term|trade|talks|space|sanctions|embargo|air|probe|rover|orbiter|spacecraft|nasa|must|should",
    ),
    Frame(
        "send-home-freed",
        K.MEASURE,
        P.RETREAT,
        TOWARD,
        "Ghana sent home 20 captured Togolese soldiers.",
        "Ghana sent home 20 Togolese players.",
        verbs="send home|send back|fly home|let return|hand",
        need=HELD_PEOPLE,
        close=True,
        requires="object|to",
        toward="country",
        mode="release",
        avoid="its|their|own|players|team|squad|migrants|refugees",
    ),
)

STOPS: tuple[Frame, ...] = (
    Frame(
        "stop-gifts",
        K.MEASURE,
        P.SANCTION,
        {**STOPPED, "with": R.RECIPIENT},
        "Ghana shelved a credit line for Togo.",
        "Ghana shelved a credit line for farmers.",
        verbs=STOPPING + LESS,
        need=GIFTS + "|support|payments|funds|money",
        close=True,
        requires="to|for|from|object|with",
        mode="discontinue",
        contexts=("economic",),
        avoid="storm|convoy|convoys|workers|agencies|tax|dependence|reliance|debt|debts|deficit|lifted|war|conflict|farmers",
        traits=frozenset({T.BY_WHO_TELLS}),
    ),
    Frame(
        "stop-exchange",
        K.MEASURE,
        P.SANCTION,
        {**TOWARD, "with": R.RECIPIENT, "at": R.RECIPIENT},
        "Ghana called off naval drills with Togo.",
        "Ghana called off the search for a boat from Togo.",
        verbs=STOPPING + "|prohibit|ban|bar|outlaw|forbid|shut off|turn off|switch off|block off|close off",
        need=EXCHANGED,
        close=True,
        requires="to|from|object|with|for|of|by|at",
        toward="country",
        mode="discontinue",
        contexts=("economic",),
        avoid="trip|visit to|storm|strike|snow|fog|airline|airlines|airways|leak|blackout|outage|drug|drugs|arms race|talks|visit|meeting|lifted|"
        "curbs|sanctions|match|matches|power|quake|fires|smuggling|trafficking|illegal|attack|attacks|company|firm|rebels|"
        "dependence|reliance|search|deficit|deaths",
        traits=frozenset({T.BY_WHO_TELLS}),
    ),
    Frame(
        "break-off-talks",
        K.MEASURE,
        P.SANCTION,
        {"subject": R.ACTOR, "with": R.RECIPIENT, "object": R.RECIPIENT},
        "Ghana froze accession talks with Togo.",
        "Ghana froze fish for talks with Togo.",
        verbs=chains(
            "suspend|halt|freeze|break off|end|stop|pause|call off|cancel|scrap|cut off",
            "its|the|all|",
            "accession|peace|truce|trade|free-trade|membership|security|border|nuclear|political|strategic|defence|partnership",
            "talks|negotiations|dialogue",
            "with",
        ),
        mode="discontinue",
        contexts=("diplomatic",),
    ),
    Frame(
        "cap-mission",
        K.MEASURE,
        P.SANCTION,
        {**STOPPED, "with": R.RECIPIENT},
        "Ghana halved the number of staff at the Togolese embassy.",
        "Ghana halved the number of staff at its hospitals.",
        verbs="cut|slash|limit|cap|reduce|halve|restrict|curb|trim",
        need="staff|diplomats|personnel|employees|envoys|movements",
        also="embassy|mission|consulate|consulates|diplomats|missions|envoys",
        requires="object|at|of|from",
        toward="country",
        contexts=("diplomatic",),
        avoid="its|hospital|hospitals",
    ),
    Frame(
        "list-as-terrorist",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Ghana designated a Togolese militia as a terrorist group.",
        "Ghana designated a Togolese town as a trade zone.",
        verbs="list|designate|classify|declare|categorise|categorize|label",
        need="terrorist|terrorists|terror|terrorism|undesirable|extremist",
        also="organisation|organization|group|list|as|entity|groups|organisations|organizations|sponsor|sponsors",
        requires="object",
        contexts=("legal",),
        avoid="attack|attacks|act|killing|remarks|called|war",
    ),
)

RESTORED: tuple[Frame, ...] = (
    Frame(
        "restore-gifts",
        K.MEASURE,
        P.AID,
        TOWARD,
        "Ghana restored funding for Togo.",
        "Ghana restored its finances.",
        verbs=RESTORING + "|unfreeze|unblock|unlock|release|double|triple|quadruple|top up|boost|raise",
        need=GIFTS + "|contribution|budget|donation",
        close=True,
        requires="to|for|object",
        contexts=("economic",),
        avoid="prisoners|hostages|workers|campaign|defence|defense|rating|farmers|tax|taxes",
    ),
    Frame(
        "restore-ties",
        K.MEASURE,
        P.SUPPORT,
        {"subject": R.ACTOR, "with": R.RECIPIENT, "between": R.ACTOR},
        "Ghana restarted full diplomatic relations with Togo.",
        "Ghana restarted talks on relations with Togo.",
        verbs=RESTORING
        + "|reopen|normalise|normalize|mend|rebuild|patch up|upgrade|establish|formalise|formalize",
        need="relations|ties",
        close=True,
        requires="with|between",
        contexts=("diplomatic",),
        avoid="talks|negotiations|dialogue|hopes|commitment|office|agreed|want|wants|wanted|trade|economic|confidence|ways|efforts",
    ),
    Frame(
        "restore-exchange",
        K.MEASURE,
        P.COOPERATE,
        BETWEEN,
        "Ghana restarted postal services with Togo.",
        "Ghana restarted postal services on its islands.",
        verbs=RESTORING + "|reopen|unblock|begin|start|launch",
        need=RENEWED,
        close=True,
        requires="with|to|from|between|for|object",
        toward="country",
        contexts=("economic",),
        avoid="talks|negotiations|war|investigation|probe|inquiry|operator|carrier|airline|airlines|airways|hospital|company|firm|production|"
        "discussions|dialogue|visit|mission|agreed|attack|attacks|fighting|aid|relief|offensive|campaign",
    ),
)

GIVEN: tuple[Frame, ...] = (
    Frame(
        "give-defences",
        K.MEASURE,
        P.AID,
        TOWARD,
        "Ghana gave an air defence system to Togo.",
        "Ghana gave a defence of its system to Togo.",
        verbs="give|deliver|supply|donate|transfer|hand over|send|provide|ship|gift|hand",
        need="defence|defense|missile|anti-aircraft|air-defence|air-defense|radar|patriot",
        also="system|systems|battery|batteries|launchers|interceptors|radars",
        close=True,
        requires="to|object",
        toward="country",
        contexts=("military",),
        avoid="troops|border|minister|of",
    ),
    Frame(
        "give-machines",
        K.MEASURE,
        P.AID,
        TOWARD,
        "Ghana gave ten fire engines to Togo.",
        "Ghana sold ten fire engines to Togo.",
        verbs="give|deliver|supply|donate|hand over|send|provide|ship|gift|hand|airlift|truck|dispatch|despatch|transfer|lend|fly",
        need="planes|plane|ambulances|ambulance|buses|trucks|lorries|laptops|books|computers|scanners|bulldozers|excavators|wagons|engines|"
        "locomotives|equipment|cutters|boats|vehicles|tractors|bicycles|uniforms|desks|prefabricated",
        close=True,
        requires="to",
        toward="country",
        contexts=("economic",),
        avoid="troops|soldiers|border|waters|off|intercept|escort|seized|back|home|stolen|customers|airline|army's|fighter|spy",
    ),
)

BLOWS: tuple[Frame, ...] = (
    Frame(
        "hit-military",
        K.MEASURE,
        P.ASSAULT,
        {**TOWARD, "at": R.RECIPIENT},
        "Ghana knocked out a radar post in Togo.",
        "A storm knocked out a radar post in Togo.",
        verbs="blitz|dynamite|counterattack|counter-attack|strafe|rake|hit|destroy|target|pound|blow up|flatten|set ablaze|set on fire|knock out|overrun|wipe out|obliterate|demolish|hammer",
        need=MILITARY,
        close=True,
        requires="object|at|to|of",
        contexts=("military",),
        avoid=NATURE,
    ),
    Frame(
        "hit-civil",
        K.MEASURE,
        P.ASSAULT,
        {**TOWARD, "at": R.RECIPIENT},
        "Ghana set ablaze a refinery in Togo.",
        "A fire destroyed a refinery in Togo.",
        verbs="blitz|dynamite|strafe|hit|destroy|pound|blow up|flatten|set ablaze|set on fire|knock out|level|demolish",
        need=CIVIL,
        close=True,
        requires="object|at|to|of",
        doer="country",
        contexts=("military",),
        avoid=NATURE,
    ),
)

MOVES: tuple[Frame, ...] = (
    Frame(
        "install-defences",
        K.MEASURE,
        P.MOBILIZE,
        TOWARD,
        "Ghana installed an air defence system in Togo.",
        "Ghana installed a defence minister over the system.",
        verbs="deploy|station|position|install|move|set up|send|place|rush|mass|dispatch|despatch|redeploy",
        need="missile|missiles|defence|defense|air-defence|anti-aircraft|radar|rocket|s-400|s-300",
        also="system|systems|battery|batteries|launchers|interceptors",
        close=True,
        requires="subject",
        contexts=("military",),
        avoid="of|minister",
    ),
    Frame(
        "fly-sorties",
        K.MEASURE,
        P.MOBILIZE,
        TOWARD,
        "Ghana flew 71 sorties around Togo.",
        "Ghana flew 71 tourists to Togo.",
        verbs="fly|carry out|conduct|mount",
        need="sorties|sortie|overflights|overflight|flyover|flypast",
        close=True,
        requires="subject",
        contexts=("military",),
        avoid="aid|relief|rescue|fires|fire|forest|floods",
    ),
    Frame(
        "extend-mandate",
        K.MEASURE,
        P.MOBILIZE,
        {"subject": R.ACTOR, "at": R.RECIPIENT, "to": R.RECIPIENT},
        "The parliament of Ghana extended the deployment of troops in Togo.",
        "The parliament of Ghana extended the mandate of its speaker.",
        verbs="extend|prolong|renew|approve|authorise|authorize",
        need="deployment|mandate|presence|stationing|dispatch|despatch",
        also="troops|soldiers|forces|army|warship|warships|military|contingent|peacekeepers|navy|battalion|frigate|frigates|destroyer|jets|aircraft|"
        "marines|police|ships",
        close=True,
        requires="subject",
        contexts=("military",),
        avoid="speaker|urged|called",
    ),
)

COOPERATIVE: tuple[Frame, ...] = (
    Frame(
        "clear-sale",
        K.MEASURE,
        P.COOPERATE,
        {"subject": R.ACTOR, "to": R.RECIPIENT},
        "Ghana cleared the sale of fighter jets to Togo.",
        "Ghana cleared the sale of alcohol to minors.",
        verbs="clear|approve|authorise|authorize|greenlight|green-light|okay|permit|license|sign off on",
        need="sale|sales|export|exports|transfer|re-export|delivery",
        close=True,
        requires="to",
        toward="country",
        contexts=("economic",),
        avoid="company|firm|stake|alcohol|bank",
    ),
    Frame(
        "exempt",
        K.MEASURE,
        P.CONCEDE,
        {
            "subject": R.ACTOR,
            "object": R.RECIPIENT,
            "for": R.RECIPIENT,
            "to": R.RECIPIENT,
            "about": R.RECIPIENT,
        },
        "Ghana exempted Togo from its tariffs.",
        "Ghana exempted farmers from its tariffs.",
        verbs="exempt|spare|excuse|grant a waiver to|grant an exemption to|grant a reprieve to|give a waiver to",
        need="tariffs|tariff|duties|sanctions|levies|levy|ban|visas|visa|fees|curbs|quota|quotas|embargo|restrictions|waiver|exemption",
        requires="object|for|to|about",
        toward="country",
        contexts=("economic",),
        avoid="blushes|defeat",
    ),
    Frame(
        "grant-access",
        K.MEASURE,
        P.RETREAT,
        {"subject": R.ACTOR, "object": R.RECIPIENT, "to": R.RECIPIENT},
        "Ghana granted UN inspectors access to the site.",
        "Ghana granted UN diplomats a day of rest.",
        verbs="grant|give|allow|offer",
        need="access",
        also="inspectors|investigators|monitors|observers|agencies|rapporteur|convoys|consular|diplomats|experts|envoy",
        requires="object|to",
        mode="access",
        contexts=("diplomatic",),
        avoid="refused|urged|demanded|not|market|markets",
    ),
    Frame(
        "free-foreigners",
        K.MEASURE,
        P.RETREAT,
        TOWARD,
        "Ghana freed a Togolese trade unionist.",
        "Ghana freed a Togolese eagle.",
        verbs="free|release|set free|let go|repatriate|hand back|hand over|send home|deport|fly home",
        need="star|player|teacher|teachers|economist|scholar|unionist|unionists|student|students|executive|executives|engineer|engineers|"
        "contractor|contractors|researcher|researchers|businesswoman|businessman|consultant|missionary|marine|marines|veteran|editor|"
        "blogger|reporter|reporters|academics|translator|journalist|tanker|employees|employee",
        close=True,
        requires="object",
        toward="country",
        mode="release",
        avoid="album|statement|squad|match|kidnapped|list|report|video|photos|bail|its|their|own|film",
    ),
    Frame(
        "free-a-person",
        K.MEASURE,
        P.RETREAT,
        TOWARD,
        "Ghana freed Faure Gnassingbe on Monday.",
        "Ghana released an album of Faure Gnassingbe.",
        verbs="free|release|set free|let go",
        requires="object",
        toward="person",
        doer="country",
        mode="release",
        avoid="of|video|statement|footage|photo|photos|pictures|recording|letter|report|album|film|transcript|from|bail|on|his|her",
    ),
    Frame(
        "admit-country",
        K.MEASURE,
        P.SUPPORT,
        {"subject": R.ACTOR, "object": R.RECIPIENT},
        "ECOWAS admitted Togo.",
        "ECOWAS admitted its failure in Togo.",
        verbs="admit",
        requires="object",
        doer="organization",
        toward="country",
        contexts=("diplomatic",),
        avoid="that|was|were|had|failure|mistake|to|defeat|hospital",
    ),
)

LATE: tuple[Frame, ...] = (*STOPS, *RESTORED, *GIVEN, *BLOWS, *MOVES, *COOPERATIVE)
