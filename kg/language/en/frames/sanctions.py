"""Material conflict: SANCTION."""

from __future__ import annotations

from kg.language.en.frames.accuse import ENVOYS
from kg.language.en.frames.chains import chains
from kg.language.pack import TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

HOUSES = "embassy|embassies|staff|employees|persona|attache|attaches|officers|officials|diplomat|mission|spies|correspondent"

EXCHANGE = (
    "aid|assistance|cooperation|trade|exports|imports|treaty|agreement|membership|funding|exercises|flights|visas|loan|loans|"
    "accession|talks|negotiations|dialogue|mediation|links|accord|deal|pact|shipments|deliveries|supplies|gas|oil|"
    "sales|participation|payments|support|programme|programmes|program|programs|services|alliance|convention|operations|"
    "tranche|scholarships|purchases|lending|financing|extradition|co-operation|coordination|disbursement|disbursements|transfers|shipment|delivery"
)

NEW = "|new|fresh|further|more|additional|tougher|economic"

MEMBERS = "ministers|leaders|envoys|bloc|members|ambassadors|union|eu|council|ecowas|league|governments|countries|diplomats"
"""Who agrees where a group of states does."""

TO_SANCTION = (
    "announce|adopt|approve|extend|renew|tighten|introduce|unveil|widen|maintain|toughen|enforce|declare"
)

FIRST: tuple[Frame, ...] = (
    Frame(
        "closed-to",
        K.MEASURE,
        P.SANCTION,
        {"object": R.ACTOR, "subject": R.ACTOR, "to": R.RECIPIENT},
        "Ghanaian ports were closed to Togolese trawlers.",
        "Ghanaian ports were closed to swimmers.",
        verbs="close|shut|bar",
        need="ports|port|airspace|waters|border|borders|skies|airports|market|markets|crossing|crossings|roads",
        requires="to",
        toward="country",
        mode="discontinue",
        contexts=("economic",),
        avoid="not|never|talks|storm",
    ),
    Frame(
        "order-closed",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Ghana told Togo to close its consulate in Kumasi.",
        "Ghana told Togo to close the gap in the standings.",
        verbs="tell|order|instruct|direct|ask|give",
        need="close|shut|vacate|shutter",
        also="consulate|consulates|embassy|embassies|mission|missions|consular|bureau",
        requires="object",
        toward="country",
        mode="expel",
        contexts=("diplomatic",),
        avoid="urged|border|airspace|schools|could|might|that|it",
    ),
    Frame(
        "bar-from-meetings",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "The African Union barred Togo from its meetings.",
        "The African Union barred smoking at its meetings in Togo.",
        verbs="bar|ban|exclude|shut out|suspend|banish|disinvite",
        need="from",
        also="meetings|summit|summits|sessions|councils|activities|gatherings|talks|meeting|organs",
        requires="object",
        mode="discontinue",
        contexts=("diplomatic",),
        avoid="smoking|reporters|journalists|athletes|players|doping|weapons|phones|match",
    ),
    Frame(
        "bar-own-people",
        K.MEASURE,
        P.SANCTION,
        {"subject": R.ACTOR, "at": R.RECIPIENT, "to": R.RECIPIENT, "for": R.RECIPIENT},
        "Ghana banned its citizens from working in Togo.",
        "Ghana banned its ministers from working in shorts.",
        verbs="ban|bar|prohibit|forbid|stop",
        need="citizens|nationals|workers|labourers|maids|tourists|students",
        also="working|travelling|traveling|going|flying|visiting|studying|travel|work|moving",
        close=True,
        requires="at|to|for",
        contexts=("migration",),
        avoid="shorts|urged|abroad|covid|pandemic|alcohol",
    ),
    Frame(
        "tighten-controls",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Ghana tightened its controls on exports to Togo.",
        "Ghana tightened its controls on spending in Togo.",
        verbs="tighten|toughen|strengthen|widen|expand|step up|stiffen|harden",
        need="controls|curbs|restrictions|sanctions|rules|embargo|ban|requirements|conditions",
        also="export|exports|import|imports|visa|visas|entry|trade|sanctions|embargo|chips|technology",
        close=True,
        requires="to|against|object|for|with|about",
        toward="country",
        contexts=("economic",),
        avoid="spending|ease|eased|covid|pandemic|gun|bank|cooperation",
    ),
    Frame(
        "sanctions-were-announced",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Sanctions on five Togolese banks were announced by Ghana on Tuesday.",
        "Results of five Togolese banks were announced by Ghana on Tuesday.",
        passives=chains(
            "was|were|been",
            "announced|unveiled|adopted|approved|extended|renewed|tightened|widened|introduced|reimposed|agreed",
        ),
        lead="sanctions|tariffs|duties|embargo|curbs|bans|freezes",
        requires="subject",
        contexts=("diplomatic",),
        avoid="lifting|easing|lifted|eased|relief|exemption|exemptions|waiver|suspension|removal",
    ),
    Frame(
        "listed-by",
        K.MEASURE,
        P.SANCTION,
        {"object": R.RECIPIENT, "to": R.ACTOR, "about": R.ACTOR, "subject": R.ACTOR},
        "Ten Togolese banks were added to Ghana's sanctions list on Friday.",
        "Ten Togolese songs were added to Ghana's hit list on Friday.",
        passives=chains("was|were|been|being", "added|placed|put|entered|included"),
        need="sanctions|blacklist|terrorist|terror|terrorism|entity|stop-list|travel-ban",
        also="list|lists|blacklist|register",
        requires="to|about",
        contexts=("diplomatic",),
        avoid="removed|not|unesco|heritage|proposal",
    ),
    Frame(
        "strike-from-good-list",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Ghana removed Togo from its list of trusted partners.",
        "Ghana removed Togo from its list of rogue states.",
        verbs="remove|strike|drop|exclude|take",
        need="trusted|preferred|whitelist|beneficiaries|favoured|favored|safe|programme|program",
        also="from|off",
        close=True,
        requires="object",
        doer="country",
        toward="country",
        mode="discontinue",
        contexts=("economic",),
        avoid="tariffs|tariff|sanctions|squad|rogue|school|tv|television|water",
    ),
    Frame(
        "bar-visitors",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Ghana barred a delegation of the Togolese parliament.",
        "Ghana barred smoking by the delegation of Togo.",
        verbs="bar|ban|turn away|turn back|block the entry of|bar entry to|refuse to admit",
        need="delegation|lawmakers|legislators|minister|ministers|rapporteur|inspectors|investigators|mps|officials|senators|lawmaker|senator|"
        "deputies|experts|observers|monitors",
        close=True,
        requires="object",
        contexts=("diplomatic",),
        avoid="smoking|reporters|athletes|players|talking|speaking|using|holding|running|standing|party|election",
        traits=frozenset({T.CUSTODY}),
    ),
    Frame(
        "ban-goods",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Ghana banned Togolese tourists.",
        "Ghana banned plastic bags.",
        verbs="ban|bar|prohibit|outlaw|block|boycott|restrict",
        need="meat|beef|pork|poultry|chicken|fruit|fruits|vegetables|wine|wines|beer|milk|dairy|cheese|fish|grain|wheat|rice|sugar|timber|"
        "steel|textiles|yarn|medicines|films|music|apps|cars|vehicles|trucks|lorries|tourists|visitors|flour|bananas|pineapples|"
        "tomatoes|onions|coffee|tobacco|eggs|gold|diamonds|crude|lng|semiconductors|software|"
        "seafood|shellfish|lobster|lobsters|shrimp|barley|canola|soybeans|coal|cotton|goods|products|passports|students|cement|salt|potatoes|apples|produce|livestock|cattle|spirits|cosmetics|firm|firms|company|companies|investors|vendors|suppliers|supplier",
        close=True,
        requires="object",
        doer="country",
        toward="country",
        contexts=("economic",),
        avoid="olympic|federation|club|league|protesters|demonstrators|farmers|threatened|fans|road|convoy|aid",
    ),
    Frame(
        "end-visa-free",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Ghana ended visa-free travel for Togolese citizens.",
        "Ghana ended its run of wins over Togo.",
        verbs="end|suspend|scrap|abolish|revoke|withdraw",
        need="visa-free|visa",
        also="travel|regime|entry|access|facilitation|arrival",
        close=True,
        requires="for|with|object|from",
        contexts=("migration",),
        avoid="requirements|requirement|rules|obligation|need|fees",
    ),
)
"""Before other measures that end or stop something."""

SANCTIONS: tuple[Frame, ...] = (
    Frame(
        "expel",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Poland expelled five Russian diplomats on Tuesday.",
        "The school expelled two pupils.",
        host_acts=True,
        verbs="expel|strip|throw out|kick out|send home|order out|declare|give marching orders to|boot out|oust|send packing",
        nouns="expulsion of",
        need=f"{ENVOYS}|{HOUSES}|persona|journalist|journalists|peacekeepers|spying|espionage|monitors|missionaries|advisers|advisors|instructors|attaches|attachés|attaché|attache|"
        "office|agency|agencies|ngo|ngos|inspectors|observers|representatives|representative|coordinator",
        mode="expel",
        contexts=("diplomatic",),
        avoid="pupils|students|ceasefire|party|member|war",
        traits=frozenset({T.AGAINST_ONE, T.BY_A_STATE, T.CUSTODY, T.NAMED_ONCE}),
    ),
    Frame(
        "order-out",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Chad ordered ten employees of France's embassy out.",
        "She ordered ten books.",
        verbs="order",
        need="out|leave|expelled|expulsion|closure",
        mode="expel",
        contexts=("diplomatic",),
        avoid="troops|inquiry|evacuation|soldiers|residents|emergency|essential|company|companies|oil|firm|firms|banks|ministry|hand|carry",
        traits=frozenset({T.BY_A_STATE}),
    ),
    Frame(
        "recall-staff",
        K.MEASURE,
        P.SANCTION,
        {**TOWARD, "to": R.RECIPIENT, "from": R.RECIPIENT},
        "Ghana withdrew its embassy staff from Togo.",
        "Ghana withdrew its hospital staff from Togo.",
        verbs="recall|withdraw|pull out|pull|call home|bring home|order home",
        receiving=True,
        need="staff|personnel|employees",
        also="embassy|consulate|consular",
        close=True,
        avoid="troops|soldiers|forces|army|peacekeepers|rescue|aid|reject|deny",
        mode="withdraw",
        contexts=("diplomatic",),
        avoid_next="that|how|when|what|having",
        traits=frozenset({T.AGAINST_ONE, T.NAMED_ONCE, T.RECALLS}),
    ),
    Frame(
        "recall",
        K.MEASURE,
        P.SANCTION,
        {**TOWARD, "to": R.RECIPIENT, "from": R.RECIPIENT},
        "France recalled its ambassador to Australia.",
        "She recalled her childhood.",
        verbs="yank|yank home|call back home|fetch home|order back|summon home|summon back|recall|withdraw|pull out|pull|call home|call back|bring home|order home",
        nouns="recall of|recall",
        receiving=True,
        need="ambassador|envoy|ambassadors|envoys|diplomats|theirs|consultations|attache|attaches|attaché|attachés|commissioner|mission|chargé|charge|affaires|d'affaires|delegation|diplomatic",
        avoid="troops|soldiers|forces|army|peacekeeping|peacekeepers|rescue|trade|team|aid|observer|monitoring|retirement|oblivion|strings|weight|memories|childhood",
        mode="withdraw",
        contexts=("diplomatic",),
        avoid_next="that|how|when|what|having|meeting|meetings|visit|visits|trip|talks|encounter|first|last|recent|earlier",
        traits=frozenset({T.AGAINST_ONE, T.NAMED_ONCE, T.RECALLS}),
    ),
    Frame(
        "sanction",
        K.MEASURE,
        P.SANCTION,
        {**TOWARD, "object": R.RECIPIENT},
        "The European Union imposed sanctions on Belarus.",
        "The dance was sanctioned by the school.",
        verbs=chains(TO_SANCTION, NEW, "sanctions|tariffs|duties|import restrictions|export controls")
        + "|"
        + chains(
            "put|place", NEW, "sanctions|tariffs|duties|restrictions|an embargo|a travel ban", "on|against"
        )
        + "|"
        + chains(
            TO_SANCTION,
            "a|an|its|the",
            "embargo|blockade|naval blockade|travel ban|arms embargo|visa ban|trade embargo|boycott|asset freeze|assets freeze|entry ban|import ban|"
            "export ban|flight ban|oil embargo|no-fly zone",
        )
        + "|sanction|blacklist|freeze the assets of|freeze assets of|put a freeze on|impose a freeze on|slap a freeze on|bar|ban|slap|impose|apply|reimpose|levy|penalise|penalize|embargo|boycott",
        need="sanctions|sanction|sanctioned|tariffs|assets|embargo|blacklist|blacklisted|imports|exports|visas|officials|travel|"
        "measures|duties|ban|bans|restrictions|flights|airlines|entering|entry|goods|companies|broadcasters|airspace|blockade|"
        "quotas|surtax|surcharge|products|deployment|labourers|labour|labor|penalties|duty|levy|levies|boycott|beef|coal|wine|seafood|oil|tariff|curbs|controls|zone|cap|arms|asset|freeze",
        avoid="school|dance|curfew|martial|lifted|lift|eased|ease|player|alcohol|smoking|phones",
        traits=frozenset({T.BY_A_STATE}),
    ),
    Frame(
        "suspends-its-own",
        K.MEASURE,
        None,
        {"subject": R.ACTOR},
        "Ghana suspended a junior minister for insults against Togo.",
        "Ghana suspended two flights to Togo.",
        verbs="suspend",
        need="minister|ministers|officials|official|officers|officer|commissioner|commissioners",
        close=True,
        doer="country",
        avoid="ambassador|ambassadors|envoy|talks|visit|visits|visas|contacts|with",
    ),
    Frame(
        "break-relations",
        K.MEASURE,
        P.SANCTION,
        {**TOWARD, "with": R.RECIPIENT},
        "Bolivia severed diplomatic relations with Israel.",
        "He broke his leg in Austria.",
        verbs="sever|break off|break|cut|cut off|suspend|downgrade|demote|relegate|pause|freeze|halt|end|scale back|scale down|reduce|lower|curtail|rupture",
        need="relations|ties|contacts|contact|links",
        mode="discontinue",
        contexts=("diplomatic",),
        avoid="leg|record|silence|deadlock|stalemate|ground|tensions|emissions|impasse|ice|war|conflict|aimed",
        avoid_next="dispute|rift|feud|row|quarrel|standoff|stand-off|crisis|chill|freeze",
        avoid_behind="rift|feud|rupture|estrangement|hostility|hostilities|enmity|spat|tension|animosity|isolation|break|breach|acrimony",
        traits=frozenset({T.BY_WHO_TELLS, T.AGAINST_ONE, T.BREAKS_TIES, T.NAMED_ONCE}),
    ),
    Frame(
        "suspend",
        K.MEASURE,
        P.SANCTION,
        {**TOWARD, "with": R.RECIPIENT, "at": R.RECIPIENT},
        "The Netherlands suspended aid to Rwanda.",
        "The match was suspended.",
        verbs="call a halt to|bring to a halt|bring to a stop|"
        + chains(
            "suspend|halt|freeze|break off|stop|cut off", "", "talks|negotiations|dialogue", "with|on|over|"
        )
        + "|suspend|halt|freeze|pause|phase out|put on hold|cut off|withhold|discontinue|scrap|quit|withdraw|pull out|withdraw from|"
        "pull out of|exit|terminate|tear up|announce a suspension of|announce the suspension of",
        need=EXCHANGE
        + "|initiative|ecowas|nato|brics|opec|unesco|icc|commonwealth|mercosur|g5|union|bloc|council|organisation|organization|body|coup|statute|court",
        mode="discontinue",
        avoid="troops|forces|soldiers|peacekeepers|match|player|clashes|rates|ambassador|envoy|fighting|hostilities|offensive|restrictions|"
        "war|hospital|emissions|dead|for|league|championship|behind|visit|meeting|supreme|sanctions|embargo|production|strike|airline|airlines|airways|carrier",
        traits=frozenset({T.BY_WHO_TELLS, T.NAMED_ONCE}),
    ),
    Frame(
        "cancel-deal",
        K.MEASURE,
        P.SANCTION,
        {**TOWARD, "with": R.RECIPIENT},
        "India cancelled air services to Pakistan.",
        "The airline cancelled flights to Spain.",
        verbs="nullify|invalidate|quash|repudiate|cancel|revoke|annul|rescind|scrap|tear up|rip up|ditch|axe|abrogate",
        need="services|flights|agreement|treaty|contract|contracts|exercises|licence|visas|visa|accord|deal|order|loan|"
        "arms|aid|permits|privileges|pact|purchase",
        avoid="airline|airways|airlines|strike|fog|debt|curfew|debts|visit|meeting|talks|decree|snow|storm|trip|tour|"
        "journey",
    ),
    Frame(
        "expelled",
        K.MEASURE,
        P.SANCTION,
        {"object": R.RECIPIENT, "from": R.ACTOR, "subject": R.ACTOR},
        "Two Iranian diplomats were expelled from Kuwait.",
        "Two pupils were expelled from a school in Kuwait.",
        passives=chains(
            "was|were|been|be|remain|remains|remained",
            "expelled|deported|thrown out|ordered out|banned|barred|suspended",
        ),
        need="from",
        mode="expel",
        contexts=("diplomatic",),
        avoid="families|migrants|refugees|immigrants|deportees|school|party|pupils|club|students|university|league|sport|player|players|tournament|athlete|athletes|coach",
        traits=frozenset({T.BY_A_STATE, T.CUSTODY}),
    ),
    Frame(
        "close",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Sweden closed its embassy in Iraq.",
        "The café closed early.",
        verbs="reclose|re-close|close again|shut again|reseal|slam shut|close|shut|shut down|seal|seal off|"
        + chains("suspend|halt|cease|stop", "operations|work|services|the work", "at|of"),
        need="embassies|consulates|missions|offices|embassy|consulate|mission|border|borders|airspace|frontier|crossing|ports|"
        "strait|office|bureau|crossings|route|checkpoint|checkpoints|frontiers|skies|institute",
        contexts=("diplomatic",),
        mode="discontinue",
        avoid="strike|strikes|café|café|trading|higher|lower|down|polls|market|points|deal|gap|door|doors|post|summit|conference|session|"
        "meeting|talks|visit|forum",
        avoid_next="since",
        traits=frozenset({T.BY_A_STATE, T.MISSION, T.NAMED_ONCE}),
    ),
    Frame(
        "convict",
        K.MEASURE,
        P.SANCTION,
        {slot: role for slot, role in TOWARD.items() if slot != "for"},  # "jailed for spying for Togo"
        "Iran sentenced a French tourist to prison for spying.",
        "A court sentenced a thief in Leeds.",
        verbs="convict|sentence|jail|imprison|fine",
        mode="convict",
        contexts=("legal",),
        need="spies|spy|spying|espionage|treason|journalist|activist|activists|dissident|opposition|genocide|crimes|terrorism|"
        "protesters|coup|subversion|sedition|blogger|lawmaker|politician|national|nationals|citizen|israelis|journalists|reporters|"
        "reporter|bloggers|lawmakers|politicians|dissidents|correspondent|cartoonist|soldiers|officers|mercenaries|aid|missionaries|imam|cleric|"
        "citizens|tourists|couple|researchers|fishermen|businessman|businesswoman|academic|researcher|tourist|engineer|pastor|veteran",
        avoid="thief|murder|rape|clause|words",
        traits=frozenset({T.CUSTODY}),
    ),
    Frame(
        "bloc-sanctions",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "African Union leaders agreed to impose sanctions on Togo.",
        "African Union leaders agreed to impose order on their talks.",
        verbs=chains(
            "agree|decide|vote",
            "|to impose|to widen|to tighten|to extend|to adopt|to expand|to renew|to prolong|to slap|on",
            "|new|fresh|further|more|economic|targeted|broad|broad economic|tougher|sweeping|additional|a new round of|a fresh round of|"
            "a new package of|a ban and|financial|travel|trade|visa|sectoral|individual|diplomatic|punitive|harsh|severe|a raft of|"
            "economic and financial|financial and travel|economic and travel|financial and economic|new economic|fresh economic|"
            "travel and financial|trade and financial",
            "sanctions|restrictive measures|punitive measures|travel bans|visa bans|asset freezes|a travel ban|a visa ban|"
            "an asset freeze|an arms embargo",
        )
        + "|agree to sanction|agree to blacklist|decide to sanction|decide to blacklist|vote to sanction",
        lead=MEMBERS,
        contexts=("diplomatic",),
        avoid="failed|unless|would|could|against lifting",
    ),
    Frame(
        "bloc-freezes",
        K.MEASURE,
        P.SANCTION,
        {**TOWARD, "of": R.RECIPIENT, "to": R.RECIPIENT},
        "African Union leaders agreed to freeze the assets of Togo.",
        "African Union leaders agreed to freeze their fees.",
        verbs="agree to freeze",
        need="assets|funds|accounts",
        close=True,
        lead=MEMBERS,
        contexts=("economic",),
        avoid="failed|unless|would|could",
    ),
    Frame(
        "agree-to-sever",
        K.MEASURE,
        P.SANCTION,
        {
            "subject": R.ACTOR,
            "with": R.RECIPIENT,
            "to": R.RECIPIENT,
            "against": R.RECIPIENT,
            "object": R.RECIPIENT,
            "for": R.RECIPIENT,
            "of": R.RECIPIENT,
            "from": R.RECIPIENT,
        },
        "The Arab governments agreed to sever diplomatic ties with Togo.",
        "The Arab governments agreed to restore ties with Togo.",
        verbs=chains(
            "agree|decide|resolve|vote",
            "to",
            "sever|break off|break|cut off|cut|suspend|freeze|sever all|end|halt|ban|stop|revoke|scrap|close",
        ),
        need="ties|relations|links|aid|assistance|contacts|visa|visas|imports|exports|airspace|membership|flights|ports",
        close=True,
        requires="with|against|object|to|for|of|from",
        mode="discontinue",
        contexts=("diplomatic",),
        avoid="failed|unless|would|could|hair|costs",
    ),
    Frame(
        "withhold-money",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Ghana withheld tax revenues from Togo.",
        "Ghana withheld its tax plans from parliament.",
        verbs="suspend|stop|halt|withhold|freeze|block|hold back|seize",
        need="euros|dollars|million|billion|funds|funding|tranche|tranches|payment|payments|instalment|subsidies|contribution|contributions|dues|revenue|revenues|customs|transfers",
        close=True,
        requires="to|from|for|object",
        mode="discontinue",
        contexts=("economic",),
        avoid="talks|company|firm|agreed|tax cut|debt|repayments|convoy|convoys|farmers|drugs|smuggled|plans",
    ),
    Frame(
        "keep-ban",
        K.MEASURE,
        P.SANCTION,
        {**TOWARD, "at": R.RECIPIENT},
        "Ghana extended a ban on onions from Togo.",
        "Ghana extended a ban on plastic bags.",
        verbs="extend|renew|tighten|introduce|maintain|uphold|reimpose|re-impose|reinstate|restore|widen|toughen|announce|adopt|"
        "expand|prolong|impose|slap|bring back|bring in|place|put",
        need="ban|bans|moratorium|restrictions|curbs|limits|quotas|controls|requirement|requirements|embargo",
        close=True,
        requires="from|to|object|for|about|by|against",
        toward="country",
        contexts=("economic",),
        avoid="lift|lifted|lifting|ease|eased|easing|removal|end|plan|plans|talks|alcohol|smoking|newspaper|opposition|party|"
        "parties|protests|evading|budget|spending|ceasefire|capital|currency",
    ),
)
