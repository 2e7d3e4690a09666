"""News of home politics: what courts, lawmakers, unions, rebels and police of one state do among themselves.

An article about states mentions such things in passing, and its reader is not told of them: all rows have the
trait that has them read only in a text of one sentence that tells of no two states.
"""

from __future__ import annotations

from collections.abc import Mapping

from kg.language.en.frames.chains import chains
from kg.language.pack import TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

HOUSE = (
    "parliament|lawmakers|deputies|senators|senate|congress|assembly|mps|legislators|legislature|voters|duma|knesset|diet|"
    "congressmen|members|bundestag|sejm|commons|cabinet|parliamentarians"
)
RIVALS = (
    "opposition|rebel|rebels|guerrilla|guerrillas|union|unions|insurgents|faction|factions|movement|strikers|protesters|"
    "demonstrators|separatists|militants|activists|clerics|bishops|students|teachers|farmers|workers|nurses|doctors|villagers|"
    "senators|lawmakers|mps|deputies|governors|elders|chiefs|lawyers|judges|journalists|miners|dissidents|dissident|tribesmen|"
    "negotiators|mutineers|parties|party|politicians|victims|survivors|truckers|drivers|growers|families|relatives|residents"
)
RULERS = "government|authorities|ministry|ministers|minister|president|premier|prime|junta|military|army|officials|chancellor|governor|mayor"
ACCUSED = (
    RIVALS
    + "|leader|leaders|former|ex-president|ex-minister|minister|president|premier|general|generals|officer|officers|soldiers|"
    "policemen|police|official|officials|editor|editors|journalist|reporter|reporters|activist|lawmaker|senator|mp|deputy|mayor|"
    "politician|islamists|militant|lawyer|judge|cleric|imam|bishop|priest|student|blogger|commander|warlord|businessman|critic|"
    "critics|supporters|supporter|protester|demonstrator|spies|spy|agents|nationals|extremists|plotters|conspirators|leftists|"
    "candidate|separatist|suspects|men|women|people|author|writer|academic|professor|singer|artist|actor|mercenaries"
)
BILLS = (
    "bill|bills|law|laws|legislation|budget|reform|reforms|constitution|amendment|amendments|referendum|decree|measure|measures|"
    "treaty|accord|agreement|charter|plan|plans|package|tax|taxes|resolution|motion|levy|act|decrees|proposal|proposals"
)
EASED = (
    BILLS
    + "|increase|increases|hike|hikes|rise|rises|project|scheme|curbs|fees|subsidy|cuts|ban|restrictions|levies|tariff|tariffs|deal"
)
GAME = (
    "match|goal|goals|league|cup|coach|season|team|shares|striker|points|market|innings|final|film|album|novel|"
    "tournament|profit|profits|quarter|olympic|medal"
)
VIOLENT = "attacks|attack|revenge|retaliation|violence|bloodshed|bombings|war|vengeance|reprisals|jihad|raids|uprising|revolt"
STOPPAGE = (
    "strike|strikes|protest|protests|walkout|stoppage|shutdown|sit-in|boycott|march|marches|demonstrations|demonstration|"
    "blockade|blockades|rally|rallies|hartal|bandh"
)
SICK = {"subject": R.ACTOR, "about": R.RECIPIENT, "against": R.RECIPIENT}
DOES = {"subject": R.ACTOR}
MEETS = {"subject": R.ATTENDEE, "with": R.ATTENDEE, "object": R.ATTENDEE, "between": R.ATTENDEE}


def _home(
    name: str,
    plover: P,
    example: str,
    counter: str,
    verbs: str,
    need: str = "",
    *,
    also: str = "",
    kind: K = K.MEASURE,
    roles: Mapping[str, R] = TOWARD,
    lead: str = "",
    avoid: str = "",
    close: bool = True,
    words: str = "",
    mode: str | None = None,
) -> Frame:
    """One row: read only where a sentence is all there is."""
    return Frame(
        f"home-{name}",
        kind,
        plover,
        roles,
        example,
        counter,
        verbs=verbs,
        words=words,
        need=need,
        also=also,
        lead=lead,
        close=close and bool(need),
        avoid=f"{GAME}|{avoid}" if avoid else GAME,
        mode=mode,
        traits=frozenset({T.AT_HOME}),
    )


FIRST: tuple[Frame, ...] = (
    _home(
        "promise-attacks",
        P.THREATEN,
        "Ghanaian guerrillas promised more attacks.",
        "Ghanaian guerrillas promised more schools.",
        "promise|vow|pledge|swear|warn of",
        VIOLENT,
        kind=K.STATEMENT,
        mode="violence",
        avoid="end|stop|halt|against|not|fight|avoid|prevent|investigate|inquiry|justice|victims|no",
    ),
    _home(
        "vow-to-march",
        P.THREATEN,
        "Ghanaian lawyers vowed to march on the capital.",
        "Ghanaian lawyers vowed to come back.",
        chains(
            "vow|pledge|promise|plan|prepare|decide|resolve",
            "to",
            "march on|strike|go on strike|walk out|down tools|block|blockade|paralyse|shut down|boycott|stage|resume the strike|"
            "take to the streets|resist|continue the strike|occupy|fight on|take up arms|overthrow|topple",
        ),
        kind=K.STATEMENT,
        roles=DOES,
    ),
    _home(
        "plan-strike",
        P.THREATEN,
        "Ghanaian unions plan a general strike next week.",
        "Ghanaian unions plan a general meeting next week.",
        "plan|announce plans for|call|warn of|threaten|announce",
        STOPPAGE,
        kind=K.STATEMENT,
        roles=DOES,
        lead="unions|union|workers|teachers|nurses|doctors|farmers|miners|drivers|truckers|students|opposition|pilots|lawyers|"
        "judges|activists|employees|federation|confederation|staff|protesters|parties|party|leaders",
        avoid="off|against|deal|end|ended|for",
    ),
    _home(
        "take-up-arms",
        P.THREATEN,
        "A Ghanaian cleric warned that his men would take up arms again.",
        "A Ghanaian cleric warned that the rains would come again.",
        "warn that|say|declare|warn|vow",
        "arms|civil|bloodbath|retaliate|avenge|rise|blockades",
        kind=K.STATEMENT,
        roles=DOES,
        close=False,
        lead="cleric|leader|rebels|commander|militia|guerrillas|imam|gang|militants|chief|separatists|warlord|tribesmen|sheikh",
        avoid="down|surrender",
    ),
    _home(
        "will-sack",
        P.THREATEN,
        "Ghana's government said it would sack striking nurses.",
        "Ghana's government said it would help retired nurses.",
        "",
        RIVALS + "|striking|strikers|members|officials|staff",
        words="would sack|would fire|would dismiss|would arrest|would prosecute|would jail|would crush|would crack down|would use force|"
        "would shoot|would ban|would expel|would deport|would disperse|will sack|will arrest|will prosecute|will crush|will ban|will expel|"
        "will deport|will punish|would punish|would evict",
        kind=K.STATEMENT,
        avoid="not|if|never|who|that",
    ),
    _home(
        "threaten-anybody",
        P.THREATEN,
        "Ghanaian rebels threatened to behead two hostages.",
        "Ghanaian rebels freed two threatened villages.",
        "threaten|threaten to|warn it would|warn they would|issue an ultimatum to|warn of|would not rule out",
        kind=K.STATEMENT,
        avoid="flu|disease|diseases|outbreak|virus|measles|cholera|storm|storms|floods|flooding|rain|heat|drought|avalanches|shortages",
    ),
    _home(
        "loot-shops",
        P.PROTEST,
        "Ghanaian rioters looted shops in Accra.",
        "Ghanaian soldiers looted villages in Togo.",
        "loot|torch|ransack|pelt|burn|set fire to|set ablaze|vandalise|vandalize|attack|hurl|throw|smash|storm|overrun|occupy|"
        "invade|break into|stone",
        lead="rioters|mobs|mob|protesters|demonstrators|crowds|crowd|looters|students|youths|marchers|strikers|villagers|peasants|"
        "supporters|fans|activists|residents|hooligans",
        avoid="gunmen|rebels|soldiers|embassy|embassies|mission|missions|consulate|consulates|flag|flags|effigy|effigies",
        mode="riot",
    ),
    _home(
        "clash-in-march",
        P.PROTEST,
        "Hundreds of Ghanaian students clashed with police during a march.",
        "Ghanaian rebels clashed with the army.",
        "clash with|battle with|scuffle with|fight with|skirmish with|battle|fight",
        "police|officers|security|rivals",
        roles=DOES,
        lead="students|protesters|demonstrators|marchers|strikers|youths|workers|farmers|activists|rioters|villagers|miners|supporters|"
        "residents|crowds|teachers",
        mode="riot",
    ),
    _home(
        "end-strike",
        P.RETREAT,
        "Ghanaian miners ended a long strike.",
        "Ghanaian miners ended a long silence.",
        "end|call off|suspend|halt|lift|abandon|break off|wind up",
        STOPPAGE + "|roadblocks|occupation|siege|fast",
        roles=DOES,
        avoid="deal|talks|pay|after|raise|to|police|government|troops|soldiers",
    ),
    _home(
        "call-off-talks",
        P.REJECT,
        "Ghanaian rebels broke off talks with the army.",
        "Ghanaian rebels held talks with the army.",
        chains(
            "break off|suspend|walk out of|pull out of|quit|abandon|boycott|withdraw from|call off|halt|storm out of|shun|snub|freeze",
            "|the|all|a|fresh|further|direct",
            "|peace|reconciliation|pay|wage|unity|national|coalition|power-sharing",
            "talks|negotiations|dialogue|talks with|negotiations with|dialogue with",
        ),
        kind=K.STATEMENT,
        mode="meet",
    ),
    _home(
        "take-positions",
        P.MOBILIZE,
        "Ghanaian troops took up positions around the palace.",
        "Ghanaian troops took up rowing.",
        chains(
            "take up|take|reinforce|strengthen|fortify|dig", "|their|defensive|new|in|the", "positions|posts"
        ),
        roles=DOES,
        mode="troops",
        lead="troops|soldiers|police|tanks|rebels|militia|militiamen|fighters|guerrillas|forces|army|gunmen|marines|paratroopers",
    ),
    _home(
        "surround-building",
        P.MOBILIZE,
        "Ghanaian police surrounded the headquarters of the union.",
        "Ghanaian hills surrounded the town.",
        "surround|cordon off|ring|encircle|guard|patrol|throng",
        "headquarters|building|buildings|homes|houses|parliament|offices|office|house|palace|streets|station|venue|residence|square|capital|compound|ministry|"
        "stations|airport|embassies|churches|mosques|polling|camp|town|mosque|villa|ministries",
        lead="police|troops|soldiers|forces|tanks|vehicles|officers|militia|gunmen|policemen|army|militiamen",
        avoid="rebels|battle",
        roles=DOES,
        mode="police",
    ),
    _home(
        "police-raid",
        P.COERCE,
        "Ghanaian police raided mosques in the north.",
        "Ghanaian rebels raided mosques in the north.",
        "raid|search|storm|ransack|swoop on",
        "mosque|mosques|office|offices|home|homes|house|houses|headquarters|church|churches|newspaper|newspapers|station|clubs|bars|"
        "shops|premises|university|campus|building|company|compound|monastery|monasteries|flat|apartment",
        lead="police|agents|authorities|officers|prosecutors|investigators|policemen|detectives",
        mode="restrict",
    ),
    _home(
        "demolish-home",
        P.COERCE,
        "Ghanaian soldiers demolished the homes of villagers.",
        "Ghanaian soldiers demolished an enemy tank.",
        "demolish|bulldoze|raze|tear down|knock down|flatten",
        "home|homes|house|houses|shacks|shanties|slum|camp|mosque|church|village|settlement|stalls|houses|buildings|huts|dwellings",
        mode="seize",
        avoid="shelling|bombed|shells|jets|strike|strikes|air|quake|storm",
    ),
    _home(
        "kill-anyhow",
        P.ASSAULT,
        "Ghanaian militiamen hacked nine villagers to death.",
        "Ghanaian militiamen hacked into nine computers.",
        "hack|stab|club|stone|burn|bludgeon|shoot|slash|batter|beat|machete|trample|slit|cut|chop off|cut off|gouge out",
        "death|dead|alive|throats|throat|hands|ears|eyes|limbs|heads",
    ),
    _home(
        "vote-to-confirm",
        P.SUPPORT,
        "Ghana's deputies voted to confirm the nominee.",
        "Ghana's deputies voted to fix the clock.",
        "vote|vote overwhelmingly|vote unanimously|vote narrowly",
        "confirm|approve|ratify|adopt|endorse|back|legalise|legalize|extend|recognise|recognize|pass|join|accept|retain|allow",
        roles=DOES,
        close=False,
        lead=HOUSE,
        avoid="against|down|reject|not|impeachment|sanctions",
    ),
    _home(
        "vote-to-reject",
        P.REJECT,
        "Ghana's deputies voted narrowly against the tax.",
        "Ghana's deputies voted narrowly for the tax.",
        "vote|vote overwhelmingly|vote unanimously|vote narrowly",
        "reject|scrap|overturn|override|block|against|down|repeal|defeat",
        kind=K.STATEMENT,
        roles=DOES,
        lead=HOUSE,
    ),
    _home(
        "vote-to-unseat",
        P.SANCTION,
        "Ghana's deputies voted unanimously for removing the premier.",
        "Ghana's deputies voted unanimously for thanking the premier.",
        "vote|vote overwhelmingly|vote unanimously|vote narrowly",
        "impeach|remove|dismiss|oust|expel|strip|suspend|unseat|depose|removing",
        roles=DOES,
        close=False,
        lead=HOUSE + "|party|board|council",
    ),
    _home(
        "march-to-back",
        P.SUPPORT,
        "Thousands marched through Accra to show their backing for a new law.",
        "Thousands marched through Accra to show their backs.",
        "march|rally|gather|demonstrate|turn out|parade|take to the streets|march through|march in|rally in|demonstrate in|assemble|gather in",
        "support|backing|favour|favor|solidarity|loyalty|allegiance",
        kind=K.STATEMENT,
        roles=DOES,
        close=False,
        lead="thousands|hundreds|people|supporters|crowds|dozens|millions|students|muslims|christians|villagers|residents|demonstrators|"
        "women|loyalists|citizens|civilians",
        avoid="against|demand|withdraw|denounce|police|troops",
    ),
    _home(
        "sack-after-protests",
        P.CONCEDE,
        "Ghana's king dismissed his premier on Monday in response to weeks of protests.",
        "Ghana's king dismissed his premier on Monday for theft.",
        "sack|dismiss|fire|replace|reshuffle|dissolve|remove|accept the resignation of",
        "calm|appease|placate|quell|defuse|mollify|protests|unrest|outcry|demonstrations|demonstrators|protesters|riots|demands",
        roles=DOES,
        close=False,
        lead="king|president|premier|prime|government|governor|sultan|emir|chancellor|queen|ruler",
        avoid="gas|bullets|shots|rounds|handling|parliament",
    ),
    _home(
        "reinstate-him",
        P.CONCEDE,
        "Ghana's government reinstated the chief justice after a row with lawyers.",
        "Ghana's government reinstated the old calendar.",
        "reinstate|restore|rehire|re-register|unban|pardon|drop charges against|drop the charges against|acquit|drop a case against",
        "justice|judge|judges|workers|teachers|officers|nurses|chief|mayor|newspaper|newspapers|party|parties|minister|subsidy|subsidies|"
        "dissident|dissidents|activist|activists|journalist|journalists|leader|lawmaker|governor|parliament|services|wages|access|rights|"
        "students|reporter|employees|prisoners|rebels|poet|blogger|editor|pensions|licence|autonomy|holiday",
        avoid="relations|ties|peace|order",
    ),
    _home(
        "shelve-bill",
        P.CONCEDE,
        "Ghana's leader put off a tax bill that had led to riots.",
        "Ghana's leader put off a lamp.",
        "suspend|withdraw|shelve|scrap|drop|repeal|freeze|postpone|delay|abandon|ditch|cancel|put off|put on hold|back away from|"
        "backtrack on|retreat from|water down|pull",
        "bill|bills|law|laws|legislation|tax|taxes|levy|reform|reforms|decree|hike|hikes|increase|increases|rise|rises|amendment|"
        "amendments|plan|plans|ordinance|proposal|fees|tolls|curbs|cuts|fine|fines|toll|surcharge|curriculum|evictions",
        roles=DOES,
        lead="leader|government|president|king|premier|minister|authorities|parliament|council|cabinet|rulers|junta|lawmakers|governor|mayor",
        avoid="aid|talks|ties|treaty|accord|agreement|deal|pact|peace|withdrawal|nuclear|urged|demanded",
    ),
    _home(
        "raise-to-end-strike",
        P.CONCEDE,
        "Ghana gave nurses a 9 percent raise to end their strike.",
        "Ghana gave nurses a medal for their work.",
        "give|grant|award|offer|agree to give|approve",
        "raise|rise|bonus|bonuses|increase|increases|back-pay|arrears",
        also="strike|strikes|strikers|striking|protest|protests|unrest|walkout|stoppage",
        roles=DOES,
        close=False,
        avoid="refused|not|demanded|interview|demand",
    ),
    _home(
        "cut-under-pressure",
        P.CONCEDE,
        "Under pressure from truckers, Ghana cut fuel prices.",
        "Ghana cut fuel exports by a tenth.",
        "cut|reduce|lower|slash|freeze|cap|scrap|suspend|roll back|reverse|raise|increase|subsidise|announce|order",
        "price|prices|tax|taxes|fees|tolls|tariff|tariffs|fares|subsidy|subsidies|wages|salaries|pay|duty|duties|vat|levy|bonus|cap",
        also="pressure|blockade|blockades|outcry|anger|protests|strike|strikes|riots|unrest|demonstrations|demands|protesters",
        roles=DOES,
        close=False,
        avoid="demanded|against|protested|threatened",
    ),
    _home(
        "strike-down",
        P.REJECT,
        "Ghana's high court struck down the results of the vote.",
        "Ghana's air force struck down the road.",
        "strike down|throw out|quash|overturn|annul|nullify|invalidate|declare invalid|declare void|declare unconstitutional|"
        "rule unconstitutional|set aside|reject|dismiss",
        BILLS
        + "|result|results|election|elections|vote|poll|ruling|verdict|candidacy|appeal|petition|case|challenge|ban|claim|claims|lawsuit|"
        "complaint|suit|motion|bid|request|application|nomination",
        kind=K.STATEMENT,
        lead="court|courts|judge|judges|tribunal|justices|commission|parliament|senate|council|congress|lawmakers|magistrate|assembly",
    ),
    _home(
        "resume-attacks",
        P.THREATEN,
        "Gunmen in Ghana said they would resume raids unless their chief was freed.",
        "Farmers in Ghana said they would resume work.",
        "",
        VIOLENT
        + "|fighting|fight|killing|killings|hostilities|armed|offensive|assaults|struggle|kidnappings|strikes|operations",
        words=chains(
            "would|will",
            "|soon|again|never stop",
            "resume|step up|continue|launch|renew|intensify|carry out|stage|mount|return to|unleash|wage|take|begin|start|escalate|attack|bomb|kill|execute|behead|"
            "avenge|blow up|target",
        ),
        kind=K.STATEMENT,
        roles=DOES,
        lead="militants|rebels|guerrillas|gunmen|separatists|fighters|militia|militias|insurgents|extremists|commander|leader|group|army|"
        "movement|kidnappers|faction|warlord|spokesman|islamists|tribesmen|taliban",
        avoid="not|probe|investigation|inquiry",
    ),
    _home(
        "will-down-tools",
        P.THREATEN,
        "Ghanaian pilots will walk out over Easter if their demands are not met.",
        "Ghanaian pilots will fly over Easter Island.",
        "",
        words=chains(
            "would|will|plan to|planned to|plans to|are to|is to|are planning to|were to|intend to|intends to",
            "",
            "go on strike|walk out|strike|down tools|stop work|block roads|block highways|block the|march on|march to|march in|boycott|"
            "take to the streets|resume the strike|resume their strike|stage a|stage an|stage protests|hold a strike|hold protests|"
            "hold a protest|occupy|resist|defy|fight the|go on hunger strike|shut down|paralyse|besiege|begin a strike|launch a strike|start a strike|"
            "launch an indefinite|begin an indefinite|rally outside|disrupt",
        ),
        kind=K.STATEMENT,
        roles=DOES,
        lead="workers|union|unions|pilots|teachers|nurses|doctors|farmers|miners|drivers|truckers|students|opposition|lawyers|judges|"
        "activists|employees|federation|staff|protesters|party|parties|organisers|organizers|leaders|movement|growers|fishermen|"
        "servants|confederation|supporters|congress|coalition|alliance|veterans|pensioners|traders|settlers|clergy|strikers|villagers|tribes",
        avoid="not|off|talks|drill|exercise|coup|exercises",
    ),
    _home(
        "deal-firmly",
        P.THREATEN,
        "Ghana's police would deal firmly with rioters, the premier said.",
        "Ghana's premier promised to deal with letters.",
        "",
        words=chains(
            "would|will",
            "",
            "deal firmly|deal harshly|deal severely|crack down|come down hard|act firmly|use all means|use force|show no mercy|"
            "not tolerate|respond harshly|respond firmly|respond with force|be crushed|be punished|be prosecuted|be arrested|be dealt with|"
            "be jailed|be dismissed|be sacked|be shot|be deported|be evicted|face prosecution|face arrest|lose their jobs|not hesitate to|"
            "take stern action|take tough action|take action against|take legal action|hunt down",
        ),
        kind=K.STATEMENT,
        roles=DOES,
        avoid="feared|fears|provide|help|assist|assistance|offer|lend|extend",
    ),
    _home(
        "set-a-date",
        P.AGREE,
        "Ghana's government and the rebels set a date for peace talks.",
        "Ghana's government set a date for the harvest.",
        chains("set|fix|agree|agree on|settle on", "a|the", "date|timetable|venue|agenda", "for"),
        "talks|negotiations|dialogue|peace|meeting|summit|resumption|return|ceasefire|truce|withdrawal|handover|transfer|disarmament",
        kind=K.STATEMENT,
        roles=DOES,
    ),
    _home(
        "would-lay-down-arms",
        P.AGREE,
        "Ghanaian rebels said they would lay down their weapons if the army withdrew.",
        "Ghanaian rebels said the army would lay down carpets.",
        "",
        "weapons|arms|hostages|hostage|prisoners|prisoner|soldiers|fighting|attacks|talks|truce|ceasefire|town|captives|strike|"
        "blockade|protests|elections|inquiry|disarm|surrender|amnesty|detainees|curfew|emergency|ban|law|tax|bill",
        words=chains(
            "would|will",
            "",
            "lay down|disarm|surrender|free|release|withdraw from|hand over|call off|halt|observe|stop|lift|suspend|respect|accept|"
            "hold|allow|repeal|scrap|review|negotiate|join|attend|end",
        ),
        kind=K.STATEMENT,
        roles=DOES,
        lead="rebels|guerrillas|militants|government|president|premier|minister|opposition|union|unions|army|junta|separatists|fighters|"
        "leader|leaders|spokesman|faction|militia|king|authorities|gunmen|protesters|party|kidnappers",
        avoid="not|never|until|unless|drill|exercise|exercises|aid",
    ),
    _home(
        "patch-up",
        P.AGREE,
        "Ghana's coalition parties bridged a rift over the budget.",
        "Ghana's engineers bridged a river.",
        "patch up|patch up their|settle|resolve|bury|iron out|overcome|end|bridge|patch up their differences over",
        "differences|dispute|quarrel|row|rift|feud|standoff|deadlock|impasse|stalemate",
        kind=K.STATEMENT,
        roles=DOES,
        lead="parties|partners|leaders|factions|government|rivals|lawmakers|coalition|unions|sides|faction|allies|tribes|clans",
        avoid="police|raid|failed|talks|met|troops",
    ),
    _home(
        "sign-petition",
        P.REQUEST,
        "Thousands of Ghanaians signed a petition for a new vote.",
        "Thousands of Ghanaians signed the guest book.",
        chains(
            "sign|hand in|deliver|submit|present|file|launch|hand over|circulate|publish",
            "a|an|the",
            "|online",
            "petition|petitions|memorandum|list of demands|open letter",
        ),
        kind=K.STATEMENT,
        roles=DOES,
    ),
    _home(
        "occupy-plant",
        P.COERCE,
        "Ghanaian troops occupied two gas plants on Monday.",
        "Ghanaian tourists occupied two hotels on Monday.",
        "occupy|seize|take control of|take over|confiscate|impound|requisition|storm|close|shut|shut down|commandeer",
        "gas|oil|field|fields|mine|mines|refinery|refineries|plant|plants|farms|farm|land|factories|factory|ranches|estates|warehouses|"
        "newspaper|newspapers|company|assets|ship|vessel|bank|banks|radio|television|broadcaster|copies|computers|equipment|passports|"
        "houses|university|school|schools|mosque|mosques|cathedral|monastery|churches|magazine",
        roles=DOES,
        lead="troops|soldiers|police|army|government|forces|authorities|officers|agents|president|junta|court|policemen|officials",
        avoid="rebels|gunmen|militants|guerrillas|hostages|embassy|drugs|cocaine|heroin|quake",
    ),
    _home(
        "ram-into",
        P.ASSAULT,
        "A car bomber rammed into a Ghanaian army post.",
        "A drunk driver rammed into a Ghanaian bakery.",
        "ram|ram into|plough into|plow into|drive into|crash into|blow himself up|blow herself up|blow themselves up|blow up|strike|explode|"
        "detonate|ram his car into|drive a truck into|detonate his vest",
        lead="bomber|bombers|attacker|attackers|bomb|militants|militant|assailant|assailants|insurgents|gunmen|bombs|device|mine|grenade",
        roles={**TOWARD, "subject": R.ACTOR},
        avoid="failed|defused",
    ),
    _home(
        "would-try-him",
        P.THREATEN,
        "Ghana's junta said it would put the former premier on trial.",
        "Ghana's firms said they would put the drug on trial.",
        "",
        "trial|justice|court|prison|jail",
        words="would put|will put|would bring|will bring|would take|will take|would send|will send",
        kind=K.STATEMENT,
        roles=DOES,
        lead="junta|government|president|premier|police|authorities|minister|prosecutors|army|rulers|council|king|parliament",
        avoid="not|drug|vaccine",
    ),
    _home(
        "reach-a-deal",
        P.AGREE,
        "Ghanaian nurses and hospitals reached a last-minute pay agreement.",
        "Ghanaian nurses and hospitals reached a low point.",
        chains(
            "reach|strike|clinch|seal|conclude|hammer out|work out|negotiate|secure",
            "a|an",
            "|last-minute|tentative|provisional|preliminary|landmark|new|draft|partial|broad|compromise|verbal",
            "|pay|wage|power-sharing|peace|coalition|political|truce|ceasefire|labour|framework|unity|security",
            "agreement|deal|accord|compromise|settlement|pact",
        ),
        kind=K.STATEMENT,
        roles={**DOES, "between": R.ACTOR, "with": R.ACTOR},
        avoid="not|failed|fail|hopes|unable|near|close|trying|try|to",
    ),
    _home(
        "declare-loyalty",
        P.SUPPORT,
        "Ghana's generals declared their loyalty to the president on television.",
        "Ghana's generals declared their assets to the bank.",
        chains(
            "declare|pledge|swear|affirm|reaffirm|announce|express|voice|offer|throw",
            "their|its|his|her|full|strong|unanimous",
            "|full|strong|continued|unwavering",
            "loyalty|allegiance|support|backing|solidarity",
            "to|for|with|behind",
        ),
        kind=K.STATEMENT,
        roles={**TOWARD, "behind": R.RECIPIENT},
        avoid="not|withdraw|withdrew",
    ),
    _home(
        "yield-after-clashes",
        P.CONCEDE,
        "Ghana's rulers agreed to an early vote after weeks of protests.",
        "Ghana's rulers agreed to a loan after weeks of talks.",
        "agree to|consent to|promise to|accept|announce",
        "protests|demonstrations|riots|unrest|outcry|clashes|demonstrators|protesters|pressure|strike",
        roles=DOES,
        close=False,
        lead="rulers|government|president|king|junta|military|authorities|cabinet|premier|prime|generals|ruler|sultan|emir|administration",
        avoid="talks|meet|ceasefire|truce|crackdown|curfew|not|until|emergency|ban|arrest",
    ),
    _home(
        "let-them-vote",
        P.CONCEDE,
        "Ghana will let women drive buses for the first time.",
        "Ghana will let rivers run dry.",
        "allow|permit|let|grant|authorise|authorize",
        "vote|drive|stand|contest|march|rally|protest|demonstrate|broadcast|publish|register|marry|campaign|worship",
        roles=DOES,
        close=False,
        avoid="not|never|aid|inspectors|troops|planes|ships|monitors|observers|refused|vessels|soldiers|peacekeepers|aircraft|food|convoys|access",
    ),
    _home(
        "pull-from-rubble",
        P.AID,
        "Ghanaian firemen pulled twelve people from a collapsed mill.",
        "Ghanaian firemen pulled out of the parade.",
        "pull|pluck|dig out|save|free|rescue|winch|airlift|carry|bring|evacuate|dig",
        "people|survivors|villagers|residents|passengers|children|miners|sailors|victims|dozens|hundreds|families|migrants|crew|fishermen|women|men",
        also="rubble|buildings|building|quake|earthquake|flood|floods|floodwaters|mud|waters|landslide|collapsed|sea|roof|roofs|fire|boat|boats|"
        "mine|avalanche|wreckage|mudslide|debris|cyclone|eruption|volcano|storm",
        close=False,
        roles=DOES,
        avoid="killed|army|rebels|gunmen",
    ),
    _home(
        "given-shelter",
        P.AID,
        "Hundreds of villagers were given shelter in a Ghanaian school.",
        "Hundreds of villagers were given names in a Ghanaian school.",
        "",
        words=chains(
            "was|were|has been|have been|had been|are being|being",
            "given|granted|offered",
            "|temporary|political|emergency|diplomatic",
            "shelter|refuge|asylum|refugee status|sanctuary|food|medical|compensation|humanitarian",
        ),
        roles={"subject": R.RECIPIENT, "at": R.ACTOR, "by": R.ACTOR},
    ),
    _home(
        "take-to-the-road-to-protest",
        P.PROTEST,
        "Ghanaian drivers parked their lorries across a bridge to protest against tolls.",
        "Ghanaian drivers parked their lorries across a bridge to eat.",
        "",
        words="to protest against|to protest at|to protest over|to protest about|to protest|in protest at|in protest against|in protest over",
        roles=DOES,
        lead="drivers|farmers|workers|students|people|thousands|hundreds|villagers|residents|activists|fishermen|traders|teachers|nurses|"
        "doctors|lawyers|miners|growers|women|monks|prisoners|inmates|deputies|lawmakers|mps|protesters|demonstrators|supporters|pilots|"
        "employees|strikers|journalists|judges|shopkeepers|priests|taxi|dozens",
        avoid="embassy|ambassador|note|recalled|summoned",
    ),
    _home(
        "talks-between-rivals",
        P.CONSULT,
        "Talks between Ghana's ruling party and the opposition entered a third day.",
        "A match between Ghana's ruling party and the opposition entered a third hour.",
        "",
        words=chains("talks|negotiations|dialogue|discussions|meeting", "between|involving"),
        kind=K.NEGOTIATION,
        roles={"between": R.ATTENDEE, "object": R.ATTENDEE},
        avoid="collapsed|off|postponed|cancelled|suspended",
    ),
    _home(
        "brief-rulers",
        P.CONSULT,
        "Ghana's army chief briefed the president for two hours.",
        "Ghana's army chief briefed his tailor for two hours.",
        "brief|consult|call on|sit down with",
        "president|premier|prime|king|parliament|lawmakers|cabinet|deputies|minister|ministers|governors|elders|leaders",
        kind=K.MEETING,
        roles=MEETS,
        lead="chief|minister|ministers|president|premier|general|generals|envoy|commander|governor|prime|officials|leader|leaders|negotiators",
        avoid="to|resign|press",
    ),
    _home(
        "blast-tears-through",
        P.ASSAULT,
        "Two blasts tore through a Ghanaian hotel, killing nine people.",
        "A storm tore through a Ghanaian hotel, killing nine people.",
        "rip through|rock|hit|shake|explode|go off|kill|wound|strike|injure|destroy|detonate|target",
        lead="blast|blasts|bomb|bombs|bombing|bombings|explosion|explosions|mortar|mortars|rocket|rockets|shells|shelling|grenades|missile|missiles",
        words="tore through|tears through|tear through|have torn through|has torn through",
        roles={**TOWARD, "subject": R.ACTOR, "through": R.RECIPIENT},
        avoid="gas|mine|factory|boiler|fireworks|test|storm",
    ),
    _home(
        "end-occupation",
        P.RETREAT,
        "Ghanaian demonstrators gave up their occupation of a port.",
        "Ghanaian demonstrators kept up their week-long siege of a port.",
        "end|lift|abandon|give up|halt|call off|stop",
        "occupation|siege|blockade|sit-in|roadblocks|barricades|fast|hunger",
        roles=DOES,
        lead="demonstrators|protesters|students|farmers|workers|rebels|soldiers|mutineers|strikers|activists|truckers|drivers|prisoners|"
        "settlers|villagers|police|troops|miners|supporters|inmates|opposition",
        avoid="to|demanded|urged",
    ),
    _home(
        "declare-truce",
        P.RETREAT,
        "A warlord in northern Ghana declared a ten-day truce.",
        "A mayor in northern Ghana declared a ten-day fair.",
        chains(
            "declare|announce|proclaim|order|call|begin|extend",
            "a|an|the|their",
            "|unilateral|temporary|indefinite|ten-day|one-month|three-month|month-long|week-long|one-week|two-week|immediate|new|christmas|ramadan",
            "ceasefire|cease-fire|truce|halt to attacks|halt to hostilities|end to hostilities",
        ),
        roles=DOES,
        mode="ceasefire",
        avoid="urged|demanded|to|rejected",
    ),
)
"""Rows that come before others with which they share a verb."""

SAYING: tuple[Frame, ...] = (
    _home(
        "ask",
        P.REQUEST,
        "Ghanaian lawyers want the chief justice reinstated.",
        "Ghanaian lawyers want the same as others.",
        "want",
        "reinstated|released|freed|removed|resign|resignation|sacked|investigated|dissolved|scrapped|repealed|abolished|halted|jailed|"
        "prosecuted|punished|dismissed|lifted|referendum|election|elections|inquiry|vote|talks|restored|autonomy|independence|justice|answers|inquiry|expelled|banned|raise|"
        "doubled|tripled|raised|increased|wage|wages|higher|better|reopened|recognised|recognized|apology|compensation|cut|lowered|reduced|"
        "amended|changed|postponed|delayed|suspended|extradited|arrested|tried|returned|closed|shut|withdrawn|overturned|cancelled|dropped|"
        "recounted|rights|autonomy|protection|jobs|explanation|guarantees|quit|quits|leaves",
        kind=K.STATEMENT,
        roles=DOES,
        close=False,
    ),
    _home(
        "call-for",
        P.REQUEST,
        "Ghanaian lawmakers moved for an investigation into the leak.",
        "Ghanaian lawmakers moved for a better view.",
        "call for|demand|seek|press for|push for|insist on|appeal for|plead for|ask for|agitate for|campaign for|petition for|"
        "request|urge|move for|vote for",
        "investigation|inquiry|probe|election|elections|referendum|resignation|release|vote|dialogue|reforms|reform|"
        "autonomy|independence|wages|pay|rights|impeachment|recount|ceasefire|strike|boycott|calm|restraint|unity|intervention|"
        "dismissal|ouster|removal|compensation|justice|answers|talks|audit|session|withdrawal|arrest|prosecution|explanation|"
        "apology|protection|help|aid|amnesty|pardon|hearing|debate|repeal|ban|moratorium|secession|meeting|asylum|"
        "extradition|reinstatement|truce|return|end",
        kind=K.STATEMENT,
        avoid="met|rejected|rejects|reject|bid",
    ),
    _home(
        "urge-rulers",
        P.REQUEST,
        "Ghanaian MPs instructed the army to leave the town.",
        "Ghanaian farmers paid the government for cheap land.",
        "urge|ask|press|lobby|petition|implore|exhort|beg|pressure|order|instruct|appeal to|call on|call upon|plead with",
        RULERS
        + "|"
        + RIVALS
        + "|parliament|court|courts|troops|soldiers|police|voters|people|citizens|king|queen|congress|landowners",
        kind=K.STATEMENT,
        avoid="questions|for the time|way",
    ),
    _home(
        "give-ultimatum",
        P.THREATEN,
        "Ghanaian miners gave the government 48 hours to meet their demands.",
        "Ghanaian miners gave the government 48 sacks of rice.",
        "give",
        "hours|days|ultimatum|deadline|weeks",
        kind=K.STATEMENT,
        roles=DOES,
        avoid="ambassador|envoy|diplomat|diplomats|embassy|birth|interview|day|press|holiday|talk|speech|lecture|evidence",
    ),
    _home(
        "let-them-quit",
        P.REQUEST,
        "Ghanaian protesters gave the prime minister a last chance to resign.",
        "Ghanaian protesters gave the prime minister three books.",
        "give",
        "resign|quit|leave|go|stop|step|release|free|withdraw|disarm|surrender|comply|apologise|apologize",
        kind=K.STATEMENT,
        roles=DOES,
        close=False,
    ),
    _home(
        "summon-minister",
        P.REQUEST,
        "Ghanaian MPs summoned the finance minister to explain the loss.",
        "Ghanaian MPs summoned their courage.",
        "summon|subpoena|call in|order",
        "minister|premier|president|chief|governor|officials|general|ministers|commander|director|head|generals|prime|finance|defence",
        kind=K.STATEMENT,
        lead=HOUSE + "|committee|panel|court|judge|judges|commission|prosecutors",
        avoid="arrest|arrested|ambassador|envoy",
    ),
    _home(
        "must-quit",
        P.REQUEST,
        "The Ghanaian president must step down, opposition leaders said.",
        "The Ghanaian president may rest on Monday, his doctors said.",
        "",
        words=chains(
            "should|must|has to|ought to|needs to",
            "resign|step down|quit|leave office|go|be removed|be impeached|be released|be freed|step aside|stand down|be sacked|reach an agreement|"
            "end the violence|respect the result|be scrapped",
        ),
        kind=K.STATEMENT,
        roles=DOES,
    ),
    _home(
        "criticise",
        P.ACCUSE,
        "Ghanaian unions fumed at the pension plan.",
        "Ghanaian unions fumed at the weather.",
        "slam|criticise|criticize|condemn|denounce|deplore|lash out at|attack|decry|blast|assail|lambast|lambaste|blame|accuse|protest at|"
        "complain about|complain of|complain that|rail against|hit out at|castigate|rebuke|chide|fault|censure|deride|lament|"
        "charge that|allege that|claim that|say rebels had|speak out against|pan|pillory|fume at|bristle at",
        BILLS
        + "|crackdown|arrests|arrest|government|authorities|police|president|minister|ministers|army|military|killing|killings|violence|"
        "conditions|corruption|opposition|rebels|court|ruling|verdict|sentence|party|policy|policies|decision|handling|detention|"
        "cuts|abuses|torture|massacre|raid|raids|attack|attacks|prime|king|queen|church|leader|leaders|commission|fraud|"
        "rigged|stolen|bribes|guerrillas|massacred|killed|planted|planned|plotted|abducted|prices|delays|lack|failure|coup",
        kind=K.STATEMENT,
        roles={**TOWARD, "at": R.RECIPIENT},
        avoid="soldiers attacked|door|doors|gunmen|bomb|grenades",
    ),
    _home(
        "say-they-killed",
        P.ACCUSE,
        "Ghana's army said poachers had massacred villagers in the north.",
        "Ghana's army said rain had ruined crops in the north.",
        "say|claim|declare|report",
        "massacred|looted|tortured|raped|abducted|planted|rigged|stole|stolen|plotted|violated|fabricated|embezzled|murdered|falsified",
        kind=K.STATEMENT,
        roles=DOES,
        close=False,
    ),
    _home(
        "turn-down",
        P.REJECT,
        "Ghanaian unions turned down the government's offer.",
        "Ghanaian unions turned down the lights.",
        "turn down|reject|vote down|defeat|vote against|throw out|oppose|spurn|rebuff|dismiss|block|veto|strike down|overturn|"
        "quash|refuse|decline|scotch|say no to|vote to reject|overrule|annul|nullify",
        BILLS
        + "|offer|offers|demand|demands|call|calls|request|requests|petition|appeal|ultimatum|nomination|nominee|nominees|candidate|"
        "bid|compromise|ceasefire|truce|deal|talks|claim|claims|allegation|allegations|charges|invitation|results|result|verdict|"
        "candidacy|permission|application|membership|idea|no-confidence|concessions|amnesty|raise|coalition|permit",
        kind=K.STATEMENT,
        avoid="president|minister|ambassador|officer|not|guards|from|road|roads|highway|gunmen|troops",
    ),
    _home(
        "rule-out",
        P.REJECT,
        "Ghana's prime minister ruled out early elections.",
        "Ghana's doctors ruled out a fever.",
        "rule out|refuse to|would not|will not|vow not to|refuse any|deny|decline to|pledge not to",
        BILLS
        + "|elections|election|talks|resign|quit|step|resignation|negotiate|disarm|surrender|compromise|concessions|coalition|"
        "pardon|amnesty|coup|rule|bow|accept|recognise|recognize|lift|end|yield|sign|join|cooperate|devalue|free|release|allow|"
        "participate|testify|stop|leave|hand|extradite|apologise|apologize|withdraw|meet|attend|fraud|allegations|involvement|"
        "charges|killing|torture|abuses|land|permission|role|bribes|reports|plotting|seek|register|comply|talk|grant|give",
        kind=K.STATEMENT,
        avoid="injuries|arson",
    ),
    _home(
        "bar-candidates",
        P.REJECT,
        "Ghana's electoral council barred dozens of reformists from the election.",
        "Ghana's hotels barred dozens of guests from the pool.",
        "bar|disqualify|exclude|strike|reject",
        "election|elections|vote|ballot|race|running|poll|polls|list|candidates|contest|candidacy",
        kind=K.STATEMENT,
        close=False,
        lead="council|commission|tribunal|court|authorities|board|officials|judges|authority|panel",
    ),
    _home(
        "agree-on-home",
        P.AGREE,
        "Rival Ghanaian factions compromised on the timetable.",
        "Rival Ghanaian fans compromised on colours.",
        "agree on|agree to|agree that|come to terms on|reach agreement on|settle on|settle|reach a deal on|reach a deal|strike a deal|"
        "reach a compromise|strike a compromise|compromise on|hammer out|undertake to|consent to|offer to|promise to|"
        "offer|promise|pledge|pledge to|give assurances that|give an assurance that|accept|express readiness to|be ready to|"
        "intend to|strike a compromise on|reach a compromise on|patch up|give the go-ahead for",
        BILLS
        + "|elections|election|timetable|truce|ceasefire|disarmament|commission|powers|power|coalition|government|talks|dispute|"
        "surrender|disarm|resign|hold|release|free|return|join|allow|end|strike|cooperate|share|stop|halt|amnesty|dialogue|"
        "hostages|prisoners|wages|pay|reconciliation|quit|open|compensate|investigate|prosecute|compromise|date|form|set|rules|"
        "peacekeepers|observers|inquiry|lift|restore|protect|help|rebuild|withdraw|hand|respect|jobs|loans|land|deal|deployment|"
        "differences|concessions|mediation|session|safe|passage|meet|negotiate",
        kind=K.STATEMENT,
        roles={**TOWARD, "between": R.ACTOR},
        avoid="attacks|not",
    ),
    _home(
        "cancel-a-plan-to-strike",
        P.AGREE,
        "Ghanaian truckers called off a planned strike.",
        "Ghanaian truckers called off a planned wedding.",
        chains(
            "call off|cancel|drop|shelve|suspend|abandon|scrap",
            "|a|the|their|plans for a",
            "|planned|threatened|looming",
            STOPPAGE,
        ),
        kind=K.STATEMENT,
        roles=DOES,
    ),
    _home(
        "praise-anybody",
        P.SUPPORT,
        "Ghanaian chiefs queued behind the president for a second term.",
        "Ghanaian chiefs queued behind a bus.",
        "hail|praise|welcome|laud|applaud|commend|back|endorse|support|defend|salute|champion|embrace|throw their weight behind|"
        "throw its weight behind|throw its support behind|throw their support behind|pledge loyalty to|swear allegiance to|"
        "pledge allegiance to|rally behind|rally round|rally around|rally to|come to the defence of|come to the defense of|side with|stand behind|close ranks behind|come out in favour of|come out in support of|voice support for|"
        "express support for|declare support for|queue behind|line up behind|speak out in favour of|stand by|pay tribute to|thank",
        BILLS
        + "|candidate|president|presidential|government|decision|police|army|minister|premier|court|ruling|verdict|leader|peace|election|"
        "talks|right|rights|bid|offer|truce|ceasefire|troops|leadership|king|opposition|work|move|appointment|release|arrest|"
        "resignation|calls|call|strike|protests|nomination|candidacy|coup|junta|proposal|initiative|re-election|prime|commission",
        kind=K.STATEMENT,
        avoid="down|away|not",
    ),
    _home(
        "back-by-vote",
        P.SUPPORT,
        "Ghana's parliament ratified the new constitution.",
        "Ghana's doctors approved the new drug.",
        "approve|pass|ratify|adopt|endorse|back|vote for|vote in favour of|vote to approve|vote to back|vote to ratify|vote overwhelmingly for|"
        "approve by|give a vote of confidence to|give a vote of confidence in|give final approval to|give its approval to|"
        "give their approval to|uphold|enact|sign into law|give the green light to|rubber-stamp|give their blessing to|"
        "give its blessing to|voted to keep|legalise|legalize",
        BILLS
        + "|cabinet|government|deal|membership|pact|nomination|premier|president|minister|deployment|peace|independence|elections|abortion|"
        "marriage|union|changes|nominee|mandate|bailout|loan|extension|ceasefire|list|candidate",
        kind=K.MEASURE,
        roles=DOES,
        lead=HOUSE + "|president|king|house|electorate|people|party|council|court",
        avoid="sanctions|expulsion|impeachment|impeach|no-confidence|dissolve|dissolving|ban|banning|reject|exam",
    ),
    _home(
        "rally-for",
        P.SUPPORT,
        "Thousands of Ghanaians rallied in support of their president.",
        "Thousands of Ghanaians rallied in the rain.",
        chains(
            "rally|march|demonstrate|turn out|take to the streets|gather|parade",
            "|in Accra",
            "in support of|in favour of|in favor of|in solidarity with|to back|to support|to show support for|behind|to show their support for",
        ),
        kind=K.STATEMENT,
    ),
)
"""What people say of their rulers and rivals."""

MEETING: tuple[Frame, ...] = (
    _home(
        "meet-rivals",
        P.CONSULT,
        "Ghana's president met leaders of the landless at his office.",
        "Ghana's president met stiff resistance from traders.",
        "meet|meet with|receive|hold talks with|sit down with|confer with|negotiate with|hold a dialogue with|hold a meeting with|"
        "exchange views with|consult|consult with|have talks with|open talks with|resume talks with|begin talks with|start talks with|"
        "hold discussions with|hold negotiations with|hold consultations with|talk to|talk with|welcome|"
        + chains(
            "hold|have|resume|begin",
            "|a|another",
            "|rare|first|second|third|closed-door|brief|lengthy|secret|private|emergency|crisis|face-to-face|direct|separate|urgent|further|fresh|"
            "new|late-night|marathon",
            "meeting|talks|discussions",
            "with",
        ),
        RIVALS
        + "|"
        + RULERS
        + "|leader|leaders|envoy|envoys|mediators|group|delegation|representatives|employers|management|king|negotiator",
        kind=K.MEETING,
        roles=MEETS,
        avoid="demand|demands|resistance|target|deadline|death|refused|refuse|never|ready|offer|offered",
    ),
    _home(
        "meet-at-a-table",
        P.CONSULT,
        "Rival Ghanaian leaders gathered around a table to discuss the crisis.",
        "Rival Ghanaian fans gathered around a table to play cards.",
        "gather around a table|gather round a table|gather around the table|sit down together|sit around the table|meet behind closed doors|"
        "meet face to face|meet for the first time|meet to discuss|meet for talks|huddle|shuttle between|mediate between|meet separately with|"
        "gather to discuss|sit down to discuss|return to the table|return to the negotiating table|meet again",
        kind=K.MEETING,
        roles=MEETS,
        lead="leaders|president|minister|ministers|parties|factions|rebels|opposition|lawmakers|negotiators|mediators|mediator|envoys|envoy|"
        "chiefs|elders|commanders|generals|cabinet|officials|delegates|representatives|unions|sides|rivals|clerics|bishops",
        avoid="refused|refuse|protest",
    ),
    _home(
        "resume-talks",
        P.CONSULT,
        "Ghanaian unions wrapped up crisis consultations on Tuesday.",
        "Ghanaian unions wrapped up work on Tuesday.",
        chains(
            "resume|begin|open|start|hold|continue|enter|wrap up|end|conclude|go into|launch|return to",
            "|a|the|fresh|new|first|another|further|informal|direct|second|third|round-table|emergency|crisis|their first|the first|"
            "a new|a second|a third|a first|the second|an",
            "|peace|coalition|pay|wage|reconciliation|national|unity|constitutional|all-party|first|round-table|emergency|round of|day of|"
            "round of peace|day of peace|direct|urgent",
            "talks|negotiations|dialogue|discussions|consultations|hearings",
        ),
        kind=K.NEGOTIATION,
        roles=MEETS,
        avoid="refused|refuse|refuses|offered|ready|unless|until|agreed",
    ),
    _home(
        "convene",
        P.CONSULT,
        "Ghana's rulers convened a national conference.",
        "Ghana's rulers convened a court martial.",
        chains(
            "convene|chair|call|preside over|host|hold|summon",
            "|a|an",
            "|all-party|national|emergency|crisis|cabinet|special|urgent|round-table|reconciliation|two-day|security",
            "|cabinet|peace|dialogue|reconciliation|security",
            "meeting|conference|session|dialogue|forum|hearing|hearings|council",
        ),
        kind=K.MEETING,
        roles=MEETS,
        avoid="elections|press|off|for|company|companies|firm|firms|university|universities|college|school|bank|banks|club|poetry|fair",
    ),
    _home(
        "be-received",
        P.CONSULT,
        "Ghanaian farmers' leaders were received by the prime minister.",
        "Ghanaian farmers' letters were filed by the prime minister.",
        "",
        words=chains(
            "was|were|has been|have been|will be",
            "received by|met by|welcomed by|invited to talks by",
            "the|ghana's",
        ),
        kind=K.MEETING,
        roles=MEETS,
    ),
    _home(
        "visit-victims",
        P.CONSULT,
        "Ghana's prime minister flew to flood victims in the north.",
        "Ghana's prime minister flew to his aunt in the north.",
        "visit|tour|fly to|travel to|go to|pay a visit to|call on",
        "victims|survivors|camp|camps|troops|soldiers|wounded|residents|families|town|region|province|district|hospital|refugees|"
        "villagers|prison|base|front|quake|flood|site|area|villages|bereaved|injured|frontline",
        kind=K.MEETING,
        roles=MEETS,
        lead="president|minister|premier|king|queen|pope|chancellor|governor|leader|envoy|prince|princess|delegation|chief",
    ),
)
"""Meetings of rulers with those whom no article names."""

DEEDS: tuple[Frame, ...] = (
    _home(
        "drop-bill",
        P.CONCEDE,
        "Ghana's president rescinded the finance decree after protests.",
        "Ghana's president dropped the vase.",
        "drop|withdraw|shelve|scrap|suspend|repeal|ditch|abandon|rescind|water down|backtrack on|back down on|back down over|abolish|"
        "revoke|reverse|freeze|postpone|bow to pressure over|climb down on|climb down over|soften|amend|delay|roll back|retract",
        EASED + "|visas|visa|censorship|curfew|emergency|statement|fine|fines|charges|requirement|clause",
        avoid="talks|ceasefire|aid|strike|forced|urged|demanded",
    ),
    _home(
        "give-back",
        P.CONCEDE,
        "Ghana brought back fuel subsidies after days of protests.",
        "Ghana restored an old castle.",
        "restore|reinstate|bring back|return|give back|unblock|reopen|lift|relax|ease|loosen|unban|rehabilitate|re-register|legalise",
        "subsidies|subsidy|accreditation|internet|licence|license|licences|autonomy|citizenship|rights|wages|land|closure|curbs|"
        "benefits|pensions|twitter|facebook|whatsapp|websites|newspaper|newspapers|censorship|restrictions|ban|schools|university|"
        "universities|party|parties|media|roadblocks|gag|holiday|passports|passport|curfew|borders|border|checkpoints|controls|justice|judge|judges|workers|teachers|officers|nurses|chief|mayor",
        avoid="diplomatic|embassy|ties|talks",
    ),
    _home(
        "let-them-resume",
        P.CONCEDE,
        "Ghana allowed the banned paper to resume publication.",
        "Ghana allowed the river to flow.",
        "allow|permit|let|authorise|authorize|give permission to|agree to let",
        "resume|return|reopen|hold|stage|operate|march|rally|register|publish|contest|visit|demonstrate|broadcast|leave|travel|meet|vote|in",
        roles=DOES,
        close=False,
        avoid="not|never|refused",
    ),
    _home(
        "sack-for-calm",
        P.CONCEDE,
        "Ghana's military sacked the prime minister in a bid to calm protesters.",
        "Ghana's king sacked a cook.",
        "sack|dismiss|fire|replace|reshuffle|dissolve|remove",
        "calm|appease|placate|quell|defuse|mollify|demands|demanded",
        roles=DOES,
        close=False,
    ),
    _home(
        "pay-rise",
        P.CONCEDE,
        "Ghana's government conceded higher wages to avert a strike.",
        "Ghana's government conceded a point.",
        "give|grant|offer|award|concede|raise|increase|cut|lower|reduce|call|order|announce|cap|freeze",
        "strike|protests|unrest|demonstrations|riots|demands|strikes|demonstrators",
        roles=DOES,
        close=False,
        lead="government|president|authorities|king|minister|premier|parliament|army|employers|company|management",
        avoid="interview|not|refused",
    ),
    _home(
        "give-way",
        P.CONCEDE,
        "Ghana's ruling party agreed to change the code as the opposition demanded.",
        "Ghana's ruling party agreed to sing.",
        "agree to|accept|agree to change|yield to|bow to|give in to|cave in to|give way to|submit to|meet the|meet demands",
        "demanded|demand|demands|pressure|wishes|protests|protesters|unrest|strike|strikers|outcry",
        roles=DOES,
        close=False,
        avoid="not|until|unless|reject|rejected",
    ),
    _home(
        "step-down",
        P.RETREAT,
        "Ghana's prime minister stepped down after a week of protests.",
        "Ghana's dancers stepped down from the stage.",
        "step down|resign|quit|stand down|step aside|hand in his resignation|hand in her resignation|leave office|bow out|relinquish power|"
        "give up power|submit his resignation|submit her resignation|announce his resignation|announce her resignation|abdicate",
        lead="minister|president|premier|king|chief|leader|governor|speaker|general|mayor|chancellor|cabinet|government|judge|ministers|"
        "commissioner|emperor|attorney|deputy|senator|ruler",
        roles=DOES,
        mode="resign",
        avoid="not|refused|must|should|urged|demanded|calls|told|would|asked|to",
    ),
    _home(
        "give-up-town",
        P.RETREAT,
        "Ghanaian rebels abandoned the besieged town of Tamale.",
        "Ghanaian rebels abandoned hope.",
        "abandon|vacate|evacuate|withdraw from|pull out of|retreat from|leave|flee|quit|move out of|pull back from|hand over|relinquish|"
        "surrender|return to|go back to",
        "town|city|airport|village|villages|positions|base|bases|camp|camps|ports|port|barracks|building|buildings|square|stronghold|"
        "weapons|arms|palace|checkpoints|bridge|region|province|headquarters|embassy|station",
        lead="rebels|fighters|militias|militia|troops|soldiers|guerrillas|forces|protesters|gunmen|militiamen|militants|insurgents|army|"
        "mutineers|demonstrators|police|separatists|tanks|strikers|occupiers",
        roles={**TOWARD, "subject": R.ACTOR},
        mode="withdraw",
        avoid="refused|not|fear|home|work|to",
    ),
    _home(
        "give-themselves-up",
        P.RETREAT,
        "About 50 Ghanaian rebels turned themselves in.",
        "Ghanaian shops surrendered to the cold.",
        "surrender to|give themselves up to|turn themselves in to|turn themselves in|give themselves up|lay down their arms|hand in their weapons|surrender|hand over their weapons|"
        "hand over their arms|disband|demobilise|demobilize|turn in their weapons",
        lead="rebels|fighters|militias|militia|guerrillas|gunmen|militiamen|militants|insurgents|mutineers|separatists|soldiers|rebel|"
        "bandits|extremists|terrorists|leader|commander",
        roles=DOES,
        mode="disarm",
        avoid="refused|not|must|should|to|would",
    ),
    _home(
        "open-corridor",
        P.RETREAT,
        "Ghana opened a corridor for aid workers.",
        "Ghana opened a shop for sailors.",
        "open|allow|grant|clear",
        "corridor|corridors|access|passage|convoys|aid",
        roles=DOES,
        mode="access",
        avoid="fire|talks|debate",
    ),
    _home(
        "question-him",
        P.ACCUSE,
        "Ghanaian police questioned the former minister.",
        "Ghanaian police questioned the wisdom of it.",
        "question|interrogate|charge|indict|investigate|probe|put on trial|try|refer to trial|accuse|order an investigation of|"
        "open a case against|open an inquiry into|launch a probe into|launch an investigation into|file charges against|file a complaint against|"
        "file a case against|bring charges against|lodge a complaint against|lodge a police complaint against|open a criminal case against|"
        "press charges against|sue|refer|arraign|find|take to court|open an investigation into|begin the trial of|order the prosecution of",
        ACCUSED
        + "|government|killings|killing|funds|corruption|fraud|deaths|massacre|guilty|trial|treason|army|bribery|islamist|ruling",
        roles={**TOWARD, "to": R.RECIPIENT},
        avoid="body|bodies|dead|solution|way|weapons|arms",
        mode="investigate",
    ),
    _home(
        "try-to-impeach",
        P.ACCUSE,
        "Ghanaian deputies tried to impeach the president.",
        "Ghanaian deputies tried to reach the president.",
        chains(
            "try|move|vote|attempt|begin|seek|file|launch|start|open",
            "|to|a|an|proceedings|the",
            "|motion|proceedings|process|complaint|bid|hearings",
            "|to|of",
            "impeach|impeachment|censure|no-confidence|no confidence",
        ),
        roles=DOES,
    ),
    _home(
        "convict-anybody",
        P.SANCTION,
        "A Ghanaian judge gave a cook ten years in jail.",
        "A Ghanaian judge gave a cook a lift.",
        "sentence|convict|jail|imprison|fine|find guilty|condemn|hand a jail term to|give a jail term to|find|hand|give|disbar|order",
        "death|guilty|years|months|prison|jail|jailed|term|terms|labour|labor|life|treason|sedition|sentence|sentences|year|month|fraud|"
        "insulting|corruption|subversion|plotting|spying|rioting|inciting|incitement|coup|contempt|genocide|terrorism|defamation|libel",
        close=False,
        lead="court|courts|judge|judges|tribunal|jury|justice|magistrate|authorities|junta|regime",
        avoid="murder|rape|theft|drugs|evidence|reprieve|released|freed|acquitted|innocent|thief|stealing|speeding|heroin|cocaine",
        roles=DOES,
        mode="convict",
    ),
    _home(
        "be-convicted",
        P.SANCTION,
        "A Ghanaian dissident was sentenced to ten years in jail.",
        "A Ghanaian thief was sentenced for murder.",
        "",
        words=chains(
            "was|were|has been|have been",
            "|again|also|each",
            "sentenced to|convicted of|jailed for|found guilty of|fined for|stripped of|condemned to|imprisoned for|barred from",
        ),
        avoid="murder|rape|theft|drugs|robbery|assault|killing|stealing|smuggling|burglary|thief|speeding|attending|participating",
        roles=DOES,
        mode="convict",
    ),
    _home(
        "throw-out-of-office",
        P.SANCTION,
        "Ghana's president fired his interior minister.",
        "Ghana's rocket fired its second stage.",
        "fire|sack|dismiss|impeach|oust|remove|suspend|expel|strip|bar|demote|purge|unseat|depose|ban|disqualify|vote out|vote to remove|"
        "vote to impeach|vote to oust|disbar|blacklist|force out|throw out|kick out|relieve",
        "minister|ministers|president|premier|prime|chief|general|generals|governor|speaker|judge|judges|mps|mp|deputies|lawmaker|lawmakers|"
        "senator|senators|officials|official|officers|members|member|leader|leaders|dissidents|chairman|mayor|justice|ambassador|aide|"
        "officer|commander|teachers|civil|employees|workers|nurses|party|professors|attorney|head|director|immunity",
        avoid="rocket|rockets|shots|missile|missiles|shells|gas|bullets|clash|talks",
        roles=DOES,
        lead="president|premier|minister|king|government|parliament|congress|senate|lawmakers|deputies|party|court|council|junta|assembly|"
        "mps|legislators|authorities|ruler|emir|commission|cabinet|army|house|monarch|leader|general|board|chancellor|sultan|movement",
    ),
    _home(
        "step-up-security",
        P.MOBILIZE,
        "Ghanaian police stepped up security at airports.",
        "Ghanaian banks stepped up lending.",
        "step up|tighten|beef up|reinforce|strengthen|heighten|boost|increase|intensify|set up|erect|man|put up|establish|throw up",
        "security|patrols|checkpoints|roadblocks|barricades|alert|guard|vigilance|presence|checks|controls|posts|outposts",
        lead="police|troops|soldiers|forces|gunmen|militia|militiamen|army|authorities|guards|officers|rebels|government|fighters|militias|"
        "vigilantes|youths|tribesmen|gangs|supporters|policemen|loyalists",
        roles=DOES,
        mode="police",
        avoid="protesters|students|drivers",
    ),
    _home(
        "gather-arms",
        P.MOBILIZE,
        "Ghanaian militias are gathering outside the town.",
        "Ghanaian poets are gathering outside the town.",
        "gather|mass|assemble|muster|arm|regroup|mobilise|mobilize|advance|converge|close in|patrol|be on alert|stand guard|head",
        "outside|near|around|towards|toward|along|on|in|for|at",
        lead="militias|militia|troops|soldiers|tanks|fighters|rebels|militiamen|forces|guerrillas|gunmen|reservists|vehicles|police|"
        "militants|tribesmen|insurgents|warships|army|marines|carriers|columns",
        roles=DOES,
        mode="troops",
        avoid="killed|clashed|fire",
    ),
    _home(
        "break-up-meeting",
        P.COERCE,
        "Ghanaian police broke up a meeting of the opposition.",
        "Ghanaian bands broke up after a meeting.",
        "break up|raid|storm|search|seal off|seal|close|close down|shut|shut down|cordon off|ransack|take over|seize|confiscate|"
        "requisition|nationalise|nationalize|expropriate|commandeer|occupy|blockade|lock down|impound|ban|outlaw|censor|block|jam|"
        "suspend|evict|disperse|dissolve|impose|muzzle|gag",
        "meeting|rally|march|protest|office|offices|headquarters|home|homes|house|houses|newspaper|newspapers|station|radio|television|"
        "channel|website|websites|farms|land|mines|mine|refinery|bank|banks|border|strip|city|town|village|schools|churches|mosque|"
        "mosques|party|parties|demonstrations|protests|rallies|internet|copies|magazine|squatters|migrants|tenants|gathering|curfew|"
        "camp|university|campus|opposition|union|unions|group|groups|press|media|assets|property|protesters|demonstrators|parliament|"
        "service|services|broadcasts|strike|districts|neighbourhood|company|companies|factories|capital",
        roles={**TOWARD, "subject": R.ACTOR},
        avoid="deal|talks|aid|sanctions|flights|embassy|relations|ties|consulate",
        lead="police|soldiers|troops|government|authorities|army|forces|junta|president|court|officers|regime|agents|courts|minister|"
        "ministry|rulers|council|watchdog|regulator|military|ghana",
    ),
    _home(
        "gag-media",
        P.COERCE,
        "Ghana's rulers ordered newspapers not to print bad news.",
        "Ghana's rulers ordered newspapers to be read aloud.",
        "order|tell|instruct|forbid|prohibit|ban|bar|stop",
        "not|publish|publishing|print|printing|broadcast|broadcasting|airing|reporting|report|covering|interviewing",
        roles=DOES,
        avoid="read|copies",
        mode="censor",
    ),
    _home(
        "emergency-law",
        P.COERCE,
        "Ghana's Congress approved a month of emergency rule.",
        "Ghana's Congress approved a month of rest.",
        "approve|declare|impose|extend|order|decree|proclaim|adopt|announce|vote for|prolong|reimpose|renew|clamp",
        "emergency|curfew|martial|lockdown",
        close=False,
        avoid="aid|session|meeting|relief|fund|summit|lifted|ended",
        mode="martial-law",
    ),
    _home(
        "keep-from-leaving",
        P.COERCE,
        "Ghana prevented a dissident from leaving the country.",
        "Ghana prevented a plague from spreading.",
        "prevent|bar|stop|forbid|block|ban|keep|place|put|hold|confine|restrict",
        "dissident|dissidents|activist|activists|leader|leaders|journalists|journalist|arrest|custody|lawyer|opposition|monks|students|"
        "protesters|reporters|detention|movements|movement|cleric|critic|critics|author|bishop",
        roles=DOES,
        avoid="talks|fire|hopes|trust|pressure",
        lead="police|government|authorities|army|junta|court|soldiers|officials|president|regime|rulers|cuba|military|troops|ghana|king",
        mode="restrict",
    ),
    _home(
        "be-held",
        P.COERCE,
        "A Ghanaian blogger was taken into custody.",
        "A Ghanaian parcel was taken into custody of the post.",
        "",
        words=chains(
            "was|were|has been|have been",
            "|briefly|again",
            "taken into custody|arrested|detained|rounded up|placed under house arrest|put under house arrest|remanded in custody|picked up by|"
            "barred from leaving|banned from leaving|held without|held incommunicado|put under",
        ),
        lead=ACCUSED
        + "|blogger|bloggers|dissidents|politicians|members|monk|monks|workers|worker|demonstrators|protesters|clerics|officials",
        roles=DOES,
        avoid="drugs|murder|theft|smuggling",
        mode="arrest",
    ),
    _home(
        "walk-out",
        P.PROTEST,
        "Ghanaian pilots are on strike.",
        "Ghanaian pilots are on duty.",
        "walk off the job|down tools|go on hunger strike|go on strike|be on strike|stop work|walk out|walk out on strike|go on the rampage|"
        "stay away from work|shun work|form a human chain|chain themselves to|lie down in front of|light candles|bang pots|take to the streets|"
        "set up barricades|erect barricades|burn tyres|burn tires|burn effigies of|march through|march in|march on|march to|"
        "hold a vigil|hold a sit-in|stage a sit-in|rally against|rally for|rally outside|picket|heckle|boo|jeer|run riot|riot|"
        "go on a hunger strike|begin a hunger strike|start a hunger strike|observe a strike|be striking|protest|demonstrate|demonstrate in|"
        "demonstrate against|demonstrate for|throng|camp outside|camp out|set himself on fire|set herself on fire|set themselves on fire|set himself ablaze|set herself ablaze|refuse food|stop eating|sew up their lips|"
        "begin refusing food|start refusing food|have begun refusing food|has begun refusing food",
        words="has been on hunger strike|has been on strike|is on strike|are on strike|was on strike|were on strike|remain on strike|have been on strike|are on hunger strike|"
        "were on hunger strike|is on hunger strike|was on hunger strike",
        roles=DOES,
        avoid="talks|guest|peace|troops|vigilance",
    ),
    _home(
        "riot-breaks-out",
        P.PROTEST,
        "A riot broke out at a Ghanaian prison on Friday.",
        "A fire broke out at a Ghanaian prison on Friday.",
        "",
        words=chains(
            "riot|riots|rioting|protests|demonstrations|protest|street protests|unrest|strikes",
            "|has|have",
            "broke out|erupted|flared|broken out|spread|rocked|swept|paralysed|paralyzed|brought",
        ),
        roles=DOES,
        mode="riot",
    ),
    _home(
        "pack-square",
        P.PROTEST,
        "Thousands of Ghanaians packed the main square to call for a new vote.",
        "Thousands of Ghanaians packed their bags to call on friends.",
        "pack|fill|occupy|jam|crowd into|pour into|flood|converge on|throng|swarm into|gather in|gather outside|assemble in|mass outside",
        "square|streets|street|avenue|plaza|park|parliament|capital|palace|roundabout|embassy|stadium|court",
        roles=DOES,
        lead="thousands|hundreds|people|protesters|demonstrators|students|workers|supporters|crowds|activists|farmers|women|opponents|"
        "marchers|teachers|residents|dozens|relatives|mourners|youths|strikers",
        avoid="concert|match|troops|soldiers|game|funeral",
    ),
    _home(
        "begin-strike",
        P.PROTEST,
        "Ghanaian unions began a strike over fuel prices.",
        "Ghanaian unions began a new term.",
        chains(
            "begin|start|launch|stage|hold|enforce|continue|join|mount|observe|extend|organise|organize|go on|resume|call|press on with|step up",
            "|a|an|their|the|on a|on|on an",
            "|new|general|nationwide|indefinite|24-hour|48-hour|two-day|three-day|one-day|day-long|week-long|four-hour|hunger|national|mass|"
            "two-hour|wildcat|anti-government|daily|rolling|civil|transport|candlelight|rent|tax",
            "strike|strikes|walkout|stoppage|shutdown|sit-in|protest|protests|march|demonstration|demonstrations|blockade|rally|rallies|hartal|"
            "vigil|boycott|disobedience campaign|go-slow|disobedience",
        ),
        roles=DOES,
        avoid="off|threatened|threaten|plan|if|unless",
    ),
    _home(
        "boycott-vote",
        P.PROTEST,
        "Ghanaian voters boycotted the referendum.",
        "Ghanaian voters enjoyed the referendum.",
        "boycott|shun|stay away from|disrupt|obstruct|block|blockade|barricade|occupy|storm|besiege|invade|paralyse|paralyze|picket|"
        "vandalise|deface|surround|interrupt|set up|erect|seize|burn down|seal off|pelt",
        "referendum|election|elections|vote|poll|polls|session|parliament|road|roads|highway|highways|mine|mines|port|ports|bridge|traffic|"
        "campus|university|ministry|barricades|roadblocks|railway|tracks|refinery|refineries|airport|offices|office|building|lectures|"
        "classes|schools|square|entrance|embassy|streets|street|plant|dam|field|fields|factory|hall|palace|pipeline|court|refineries",
        roles=DOES,
        lead="voters|students|protesters|demonstrators|farmers|peasants|villagers|miners|workers|truckers|drivers|activists|opposition|"
        "strikers|residents|crowds|crowd|mobs|supporters|indians|growers|fishermen|teachers|unions|party|parties|deputies|lawmakers|"
        "mps|taxi|lorry|settlers|monks|women|people|thousands|hundreds",
        mode="obstruct",
    ),
    _home(
        "harm-anybody",
        P.ASSAULT,
        "Ghanaian gunmen mortared two villages.",
        "Ghanaian gunmen paid two villages.",
        "kill|kidnap|abduct|murder|wound|injure|shoot|shoot dead|behead|rape|torture|lynch|massacre|assassinate|attack|ambush|bomb|shell|"
        "beat|beat up|slaughter|execute|stab|mutilate|gun down|maim|fire on|fire at|open fire on|raid|mortar|strafe|torch|set fire to|blow up|"
        "retake|recapture|overrun|capture|rout|rob|tear-gas|club|manhandle|whip|flog",
        "villager|villagers|villages|towns|people|soldiers|policemen|police|civilians|protesters|demonstrators|trader|traders|women|woman|men|man|"
        "teachers|teacher|students|guards|tourists|workers|worker|politician|mayor|journalist|journalists|militants|rebels|children|child|"
        "girls|schoolgirls|priest|priests|officers|officer|convoy|village|town|garrison|base|camp|peacekeepers|troops|official|officials|"
        "candidate|lawmaker|judge|leader|leaders|commander|prisoners|hostages|hostage|bus|hotel|church|mosque|market|barracks|"
        "patrol|post|posts|school|hospital|parliament|station|guerrillas|minister|members|monks|monk|doctor|nurses|settlers|farmers|"
        "supporters|activists|activist|lawyer|opposition|home|homes|house|pipeline|bridge|train|checkpoint|checkpoints|others|himself|"
        "residents|refugees|migrants|headquarters|building|muslims|christians|hindus|foreigners|engineers|driver|drivers|stronghold|"
        "crowd|crowds|worshippers|pilgrims|mourners|family|relatives",
        roles={**TOWARD, "subject": R.ACTOR},
        avoid="quake|earthquake|flood|floods|storm|virus|crash|disease|cholera|fire|accident|landslide|cyclone|avalanche|interview|talks|typhoon|"
        "hurricane|tornado|heatwave|mudslide|mudslides|rains|tsunami|outbreak|ferry|bus|blizzard|monsoon|eruption|volcano|ebola|collapse|"
        "stampede|lightning|landslides|storms|measles|malaria|famine|drought|wildfire|wildfires|fires|heat|dam|train|plane",
    ),
    _home(
        "be-killed-by",
        P.ASSAULT,
        "Two Ghanaian soldiers were wounded when a roadside bomb went off.",
        "Two Ghanaian soldiers died in a flood.",
        "",
        "battle|attack|attacks|ambush|bombing|clash|clashes|raid|blast|explosion|shootout|gunmen|rebels|fighting|shelling|gunfight|bomb|"
        "attackers|bomber|militants|soldiers|police|troops|grenade|mine",
        words=chains(
            "died|was|were|have been|has been",
            "killed|wounded|injured|shot dead|gunned down|hurt",
            "in|when|by|after",
        )
        + "|died in|died when",
        roles=DOES,
    ),
    _home(
        "use-arms",
        P.ASSAULT,
        "Ghanaian forces used gas against protesters.",
        "Ghanaian farmers used manure against weeds.",
        "use|fire|hurl|lob|throw|unleash|drop|detonate|explode|set off|launch",
        "gas|chlorine|napalm|bullets|truncheons|batons|grenade|grenades|bombs|rockets|rocket|mortars|shells|explosives|car|cannon|"
        "bomb|phosphorus|teargas|barrel|firebombs|petrol|shots",
        roles={**TOWARD, "at": R.RECIPIENT, "on": R.RECIPIENT},
        avoid="test|drill|exercise|exercises|greenhouse",
    ),
    _home(
        "take-them-in",
        P.AID,
        "Ghana housed 200 families after the flood.",
        "Ghana housed 200 goats.",
        "take in|shelter|house|feed|resettle|host|treat|compensate|pay compensation to|pay damages to|rescue|evacuate|relocate|vaccinate|"
        "give refuge to|provide refuge for|distribute|hand out|care for",
        "refugees|interpreters|families|victims|survivors|displaced|wounded|villagers|orphans|people|residents|civilians|migrants|boys|"
        "children|food|relatives|families|blankets|grain|asylum-seekers|farmers|islanders|fishermen|thousands|hundreds|villages|homeless|injured|evacuees|rice",
        roles={**TOWARD, "subject": R.ACTOR},
        avoid="summit|conference|talks|games",
    ),
    _home(
        "send-them-in",
        P.MOBILIZE,
        "Ghana drafted in soldiers to guard schools.",
        "Ghana drafted in doctors to vaccinate pupils.",
        "deploy|send|dispatch|rush|post|station|mobilise|mobilize|call up|call out|move|order|put|place|bring in|send in|pour|mass|"
        "call in|redeploy|airlift|draft in",
        "troops|soldiers|police|tanks|army|forces|reservists|paratroopers|marines|gendarmes|commandos|vehicles|officers|policemen|warships|"
        "helicopters|jets|gunboats|reinforcements|military|troopers|guards|alert|battalion|battalions|brigade",
        roles=DOES,
        avoid="aid|peacekeepers|home|back|withdraw|jail|trial|arrest|prison|stop|not|custody|court|investigate|refrain|release|free|out",
        mode="troops",
    ),
    _home(
        "seal-off",
        P.COERCE,
        "Ghana sealed off the harbour district.",
        "Ghana sealed off a leak.",
        "seal off|seal|cordon off|blockade|lock down|close off|cut off|isolate",
        "strip|city|town|village|villages|border|borders|district|capital|camp|region|area|areas|territory|crossings|province|neighbourhood|"
        "neighborhood|suburb|enclave|island|valley|compound|square|internet|roads",
        roles=DOES,
        avoid="floods|rebels|protesters|deal|rain|snow|storm|landslides|quake|ties|relations|flood",
        mode="restrict",
    ),
    _home(
        "bar-from-travel",
        P.COERCE,
        "Togo has barred students from travelling abroad.",
        "Togo has barred lorries from the old bridge.",
        "bar|ban|block|prevent|stop|prohibit|forbid|keep|order",
        "travelling|traveling|leaving|entering|working|publishing|speaking|wearing|attending|praying|teaching|studying|travel|gathering|"
        "holding|operating|broadcasting|owning|driving|reporting|covering|meeting|preaching|rallying|marching|visiting|boarding",
        close=False,
        roles=DOES,
        avoid="aid|ships|trucks|protesters|demonstrators|strikers|rebels|workers|summit|conference",
        mode="restrict",
    ),
)
"""What courts, lawmakers, crowds, police and rebels do."""

LATE: tuple[Frame, ...] = (*SAYING, *MEETING, *DEEDS)
"""Behind all others."""
