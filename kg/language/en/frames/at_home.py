"""News of home politics: what courts, lawmakers, unions, rebels and police of one state do among themselves.

An article about states mentions such things in passing, and its reader is not told of them: all rows have the
trait that has them read only in a text of one sentence that tells of nothing else.
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
        avoid="gunmen|rebels|soldiers|embassy|embassies|mission|missions|consulate|consulates",
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
        "prosecuted|punished|dismissed|lifted|referendum|election|elections|inquiry|vote|talks|restored|autonomy|independence|justice|answers|inquiry|expelled|banned|raise",
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
        "pledge allegiance to|rally behind|rally round|close ranks behind|come out in favour of|come out in support of|voice support for|"
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
        "hold discussions with|hold negotiations with|hold consultations with|talk to|talk with|welcome",
        RIVALS
        + "|"
        + RULERS
        + "|leader|leaders|envoy|envoys|mediators|group|delegation|representatives|employers|management|king|negotiator",
        kind=K.MEETING,
        roles=MEETS,
        avoid="demand|demands|resistance|target|deadline|death|refused|refuse|never|ready|offer|offered",
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
        avoid="elections|press|off|for",
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
        "Ghana's president dropped the finance bill after protests.",
        "Ghana's president dropped the vase.",
        "drop|withdraw|shelve|scrap|suspend|repeal|ditch|abandon|rescind|water down|backtrack on|back down on|back down over|abolish|"
        "revoke|reverse|freeze|postpone|bow to pressure over|climb down on|climb down over|soften|amend|delay|roll back|retract",
        EASED + "|visas|visa|censorship|curfew|emergency|statement|fine|fines|charges|requirement|clause",
        avoid="talks|ceasefire|aid|strike|forced|urged|demanded",
    ),
    _home(
        "give-back",
        P.CONCEDE,
        "Ghana restored fuel subsidies after days of protests.",
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
        "Ghana's king sacked the prime minister in a bid to calm protesters.",
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
        "agree to|accept|agree to change|yield to|bow to|give in to|cave in to|give way to|submit to|meet",
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
        avoid="murder|rape|theft|drugs|robbery|assault|killing|stealing|smuggling|burglary|thief|speeding",
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
        lead="police|troops|soldiers|forces|gunmen|militia|militiamen|army|authorities|guards|officers|rebels|government|fighters",
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
        "hold a vigil|hold a sit-in|stage a sit-in|rally in|rally against|rally for|rally outside|picket|heckle|boo|jeer|run riot|riot|"
        "go on a hunger strike|begin a hunger strike|start a hunger strike|observe a strike|be striking|protest|demonstrate|demonstrate in|"
        "demonstrate against|demonstrate for|throng|camp outside|camp out|set himself on fire|set herself on fire|set themselves on fire|set himself ablaze",
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
        avoid="quake|earthquake|flood|floods|storm|virus|crash|disease|cholera|fire|accident|landslide|cyclone|avalanche|interview|talks",
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
)
"""What courts, lawmakers, crowds, police and rebels do."""

LATE: tuple[Frame, ...] = (*SAYING, *MEETING, *DEEDS)
"""Behind all others."""
