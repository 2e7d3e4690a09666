"""Verbal conflict: REQUEST, REJECT and THREATEN."""

from __future__ import annotations

from kg.language.en.frames.agree import HOSTILE
from kg.language.en.frames.chains import chains
from kg.language.pack import TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

REQUESTS: tuple[Frame, ...] = (
    Frame(
        "demand",
        K.STATEMENT,
        P.REQUEST,
        TOWARD,
        "Ukraine demanded that Germany send tanks.",
        "Demand for oil rose in China.",
        verbs="demand that|demand|urge|call on|call upon|appeal to|appeal for|call for|press|implore|exhort|request|"
        "beseech|plead with|plead for|insist that|insist on|lobby|petition|entreat|pressure|beg|push for|press for|"
        "send an appeal to|make an appeal to|issue an appeal to|remind|prod|nudge|clamour for|campaign for",
        avoid="supply|oil|button|charges|caution|conference|released|accepted|accept|met|rejected|reject|meet|into",
        avoid_next="service|services|office|bureau|corps|centre|center|attache|attaché|pool",
    ),
    Frame(
        "demand-that",
        K.STATEMENT,
        P.REQUEST,
        TOWARD,
        "Ukraine demanded that Russia accept the truce.",
        "Ukraine met the demand that Russia had made.",
        verbs="demand that",
        avoid="met|meet|reject|rejected|rejects|accepted|drop|dropped",
    ),
    Frame(
        "demand-again",
        K.STATEMENT,
        P.REQUEST,
        {**TOWARD, "between": R.RECIPIENT},
        "Ghana repeated its demand that Togo withdraw.",
        "Ghana repeated its success of last year in Togo.",
        verbs=chains(
            "repeat|renew|reiterate|restate|make|issue",
            "|a|an|its|his|her|a fresh|a forceful|a new|an urgent|a formal|a strong|another|a joint|a rare",
            "demand|call|appeal|request|plea|demands|calls|appeals",
            "that|for|on|to",
        ),
        avoid="phone|telephone|port|courtesy",
    ),
    Frame(
        "encourage",
        K.STATEMENT,
        P.REQUEST,
        TOWARD,
        "Ukraine encouraged Germany to send tanks.",
        "Germany was encouraged by the figures.",
        verbs="encourage",
        need="to",
        avoid="is|are|was|were|been|feel|felt|growth",
    ),
    Frame(
        "propose-that",
        K.STATEMENT,
        P.REQUEST,
        TOWARD,
        "Ukraine proposed that Germany send observers.",
        "The cook proposed that soup be sent for.",
        verbs="propose that|suggest that|recommend that|request that|ask that|advise|counsel",
        avoid="cook|doctors|was|were|had|citizens|nationals|travellers|tourists|against",
        requires="object|clause",
    ),
    Frame(
        "propose-to-all",
        K.STATEMENT,
        P.REQUEST,
        TOWARD,
        "Ukraine proposed that the next talks be convened in spring.",
        "Ukraine proposed that taxes be raised every year.",
        verbs="propose that|suggest that|recommend that|request that",
        need="consultations|talks|summit|summits|conference|meeting|meetings|troops|forces|peacekeepers|border|borders|observers|ceasefire|"
        "truce|sanctions|embargo|prisoners|hostages|countries|nations|states|neighbours|neighbors|armies|council|bloc|commission|treaty",
        also="be|should|hold|meet|set|establish|send|withdraw|pull|open|create|form|join|sign|lift|exchange|convene",
        requires="subject",
        contexts=("diplomatic",),
        avoid="cook|doctors|was|were|had|citizens|nationals|travellers|tourists|against|lawmakers|parliament|budget|report|study|analysts|"
        "experts|evidence|economists|poll|officials",
    ),
    Frame(
        "ask",
        K.STATEMENT,
        P.REQUEST,
        TOWARD,
        "Kenya asked China for debt relief.",
        "He asked whether it would rain.",
        verbs="ask",
        need="to|for",
        avoid="whether|question|questions|about|if|why|how|what|when|reporters",
    ),
    Frame(
        "contact-for-help",
        K.STATEMENT,
        P.REQUEST,
        TOWARD,
        "Kenya contacted China for help with the search.",
        "Kenya contacted China for talks.",
        verbs="contact|cable|wire|telegraph|radio|approach|tap|look to|knock on the door of|knock at the door of|go cap in hand to|go hat in hand to|reach out to",
        need="help|assistance|aid|support|loan|loans|credit|bailout|advice|expertise|relief|funds|funding|weapons|arms|vaccines|mediation",
        also="for",
        requires="object",
        contexts=("diplomatic",),
        avoid="offer|offered|offering|provide|police|doctors|embassy|citizens|nationals|talks",
    ),
    Frame(
        "apply-to-join",
        K.MEASURE,
        P.REQUEST,
        TOWARD,
        "Georgia applied to join the European Union.",
        "Georgia applied for a loan.",
        verbs="apply to join|apply to rejoin|apply to enter|apply to become a member of|apply to become a full member of|"
        + chains(
            "submit|hand in|file|lodge|present",
            "an|its|a formal|its formal|an official",
            "application|bid|request",
            "to join",
        ),
        toward="organization",
        doer="country",
        contexts=("diplomatic",),
        avoid="rejected|turned down|suspend|suspended|withdraw|withdrew|freeze|froze|police|army|university|club|team",
    ),
    Frame(
        "seek",
        K.STATEMENT,
        P.REQUEST,
        TOWARD,
        "Sri Lanka sought a loan from India.",
        "The team sought a win in Spain.",
        verbs="seek|apply for|ask for|plead for|solicit",
        need="help|aid|assistance|support|asylum|explanation|clarification|extradition|mediation|loan|meeting|"
        "intervention|bailout|apology|permission|return|release|membership|talks|guarantees|assurances|refuge|arrest|"
        "compensation|reparations|backing|access",
        avoid="win|job|work|treatment|investors|fortune",
        traits=frozenset({T.ASKS_ANYBODY}),
    ),
    Frame(
        "invite",
        K.STATEMENT,
        P.REQUEST,
        TOWARD,
        "Mexico invited Brazil to a meeting on migration.",
        "The pond invites swimmers.",
        verbs="invite|"
        + chains(
            "extend|send|convey|deliver|issue|renew|pass on|relay|transmit",
            "an|his|her|its|their|a formal|an official",
            "invitation",
            "to|for",
        ),
        mode="meet",
        need="talks|meeting|visit|summit|conference|attend|join|invitation|observers|come|negotiations|dinner|ceremony|"
        "parade|investors|send",
        avoid="tenders|tender|bids",
        traits=frozenset({T.INVITES}),
    ),
    Frame(
        "hand-an-invitation",
        K.STATEMENT,
        P.REQUEST,
        TOWARD,
        "Mexico handed President Lula an invitation to visit Oaxaca.",
        "Mexico handed President Lula a book on Oaxaca.",
        verbs="hand|give|bring|send",
        need="invitation",
        also="visit|attend|join|come|from|for",
        close=True,
        requires="object",
        mode="meet",
        avoid="tenders|tender|bids",
        traits=frozenset({T.INVITES}),
    ),
    Frame(
        "said-must",
        K.STATEMENT,
        P.REQUEST,
        {"subject": R.ACTOR, "clause": R.RECIPIENT, "object": R.RECIPIENT},
        "Foreign Minister Wong said Myanmar must release the prisoners.",
        "He said the cake must cool in Vienna.",
        verbs="say|state|stress|reiterate|declare|insist",
        need="must",
        close=True,
        mode="change",
        avoid="cake|it|we|i|players|he|she|investors|there|asked|when",
    ),
    Frame(
        "want-to",
        K.STATEMENT,
        P.REQUEST,
        TOWARD,
        "Ghana wants Togo to withdraw its troops.",
        "Ghana wants to win the cup in Togo.",
        verbs="want",
        need="to",
        close=True,
        requires="object",
        toward="country",
        doer="country",
        avoid_next="a|an|the|more|less|its|peace|talks|no|not",
        avoid="team|coach|fans|club|talks|meeting|summit|help|see|meet|join|work|build|buy|sell|keep|make|become|end|talk|do",
    ),
    Frame(
        "want-rulers-to",
        K.STATEMENT,
        P.REQUEST,
        TOWARD,
        "Ghana wants the Togolese government to release the crew.",
        "Ghana wants the Togolese team to win.",
        verbs="want the",
        need="government|junta|authorities|parliament|opposition|army|military|regime|leadership|administration|generals|rebels|rulers",
        also="to",
        close=True,
        requires="object",
        doer="country",
        avoid="team|coach|fans|club|back|gone|out|see|become|overthrown|toppled|replaced",
    ),
)

REJECTIONS: tuple[Frame, ...] = (
    Frame(
        "block-decision",
        K.STATEMENT,
        P.REJECT,
        TOWARD,
        "Hungary blocked a statement of the European Union on Georgia.",
        "Lorries blocked a road in Hungary.",
        verbs="block|veto|hold up|stall|thwart|scupper|derail|torpedo|quash|kill off|shoot down|sink|scuttle|defeat|strike down",
        need="statement|resolution|decision|declaration|bid|accession|membership|package|communique|text|proposal|"
        "motion|draft|vote|consensus|appointment",
        close=True,
        avoid="road|roads|port|protesters|demonstrators|lorries",
    ),
    Frame(
        "voice-opposition",
        K.STATEMENT,
        P.REJECT,
        TOWARD,
        "Togo voiced its firm opposition to Ghana's membership.",
        "Togo voiced its interest in Ghana's opposition.",
        verbs="issue|give|deliver|make|send|lodge|submit|file|publish|enter|raise|air|have|express|voice|declare|reiterate|state|restate|register|announce|signal|reaffirm|convey|repeat|maintain|uphold|stand by|stick to|persist in",
        need="rebuttal|repudiation|rebuff|opposition|rejection|refusal|objection|objections",
        close=True,
        requires="object|to|of",
        contexts=("diplomatic",),
        avoid="visa|entry|bail|lawsuit|court|judge|player|support|leader|party|parties|lawmakers|interest|concern|with|congratulations|"
        "candidate|candidates|figure|figures|politician|politicians|movement",
    ),
    Frame(
        "reject",
        K.STATEMENT,
        P.REJECT,
        TOWARD,
        "Iran rejected the demand of the United States.",
        "The body rejected the new kidney.",
        verbs="reject|rebuff|refuse to|refuse|dismiss|spurn|turn down|rule out|decline to|decline|oppose|snub|brush aside|"
        "veto|walk out of|storm out of|repudiate|brush off|shrug off|wave aside|vote against|defy|flout|renege on|"
        "back out of|scoff at|shun|object to|pour cold water on|throw cold water on|voice opposition to|"
        "express opposition to|raise objections to|resist calls to|resist calls for|resist pressure to|say no to|"
        "dash hopes of|brush aside calls for|pull out of talks with|pull out of the talks|walk away from talks|walk away from|"
        "disagree with|give the cold shoulder to|withdraw from talks|contest|thumb its nose at|cock a snook at|turn its back on|turn a deaf ear to|reject as|dismiss as|"
        "turn up its nose at|have no truck with|want no part of|want nothing to do with|disavow",
        nouns="rejection of",
        avoid_next="criticise|criticize|blame|name|specify|identify",
        avoid="lawmakers|mps|activists|unions|sides|comment|commenting|elaborate|drawn|speculate|disclose|say|reveal|confirm|travel|attend|appear|answer|kidney|divorce|dismissed|election|elections|products|goods|work|gravity|bail|shares|prices|sales|percent|"
        "charges|lawsuit|case|appeal|expectations",
    ),
    Frame(
        "disputes-claim",
        K.STATEMENT,
        P.REJECT,
        TOWARD,
        "Iran disputed the new Iraqi map.",
        "Iran and Iraq disputed the match.",
        verbs="dispute|contest|query|question|challenge|call into question|cast doubt on|pick holes in|refute|rebut|gainsay|controvert",
        need="map|maps|claim|claims|account|accounts|version|figures|findings|finding|allegation|allegations|assertion|assertions|right|"
        "ownership|sovereignty|jurisdiction|interpretation|report|reports|narrative|charge|charges|accusation|accusations|statement|"
        "estimate|tally|toll|evidence|legality|validity|legitimacy|line|baselines|boundary",
        requires="object|of|by|to|over",
        contexts=("diplomatic",),
        avoid="will|election|match|goal|penalty|court|judge|lawyers|lawyer|experts|analysts|economists|police|asked|not|historians|scientists|"
        "disputed border|tax|invoice|bill|insurer|minutes|half",
    ),
    Frame(
        "reject-dismiss",
        K.STATEMENT,
        P.REJECT,
        TOWARD,
        "Serbia dismissed the charges of Croatia.",
        "The firm dismissed ten clerks.",
        verbs="dismiss|refute|rebut|deny|reject|rebuff|repudiate|brush aside|brush off|wave aside|shrug off|scoff at",
        need="accusation|accusations|allegation|allegations|charge|charges|claim|claims|"
        "involvement|responsibility|report|reports|criticism|concerns|suggestion|suggestions|warning|warnings|protest|protests|objection|"
        "talk|notion|idea|objections|complaint|complaints|account|version|assertion|assertions|threat|threats|findings|remarks|remark|speculation|comments|comment|statement|argument|arguments|insinuation|insinuations|"
        "proposal|proposals|offer|offers|plan|plans|demand|demands|call|calls|request|requests|ultimatum|initiative|appeal|appeals|overture|overtures|"
        "resolution|resolutions|verdict|ruling|conclusion|conclusions|assessment|estimate|estimates|evidence|narrative|theory|theories|fears|"
        "rumours|rumors|letter|document|invitation|deadline|ban|sanctions|tariffs|pressure|story|stories|tale|tales|something",
        avoid="judge|judges|magistrate|jury|prosecutors|lawsuit|bail|lawmakers|mps|divorce|trial|guilty",
    ),
    Frame(
        "deny-which",
        K.STATEMENT,
        P.REJECT,
        {"subject": R.ACTOR},
        "Chad accused Sudan of arming rebels, which Sudan denied.",
        "The sugar which he denied himself came from Sudan.",
        verbs="deny|reject|dispute",
        lead="which|charge|charges|accusation|accusations|allegation|allegations|claim",
        avoid_next="himself|herself|visa|visas|entry|bail|it|that|him|them|the|a|any",
    ),
    Frame(
        "deny-that",
        K.STATEMENT,
        P.REJECT,
        {"subject": R.ACTOR},
        "Turkey denied that its jets had crossed into Greece.",
        "He denied himself sugar.",
        verbs="deny that|deny it|deny them|deny having|deny doing|deny any|deny wrongdoing|dispute that|reject that",
        avoid="himself|herself|visa|visas|entry|bail|pension|pensions|tax|taxes|affair|resign",
    ),
    Frame(
        "deny-request",
        K.STATEMENT,
        P.REJECT,
        TOWARD,
        "Hungary denied a visa to a lawmaker from Sweden.",
        "He denied himself sugar.",
        verbs="deny|refuse|withhold",
        need="visa|visas|entry|access|permission|request|asylum|bail|land|permit|passage|"
        "application|consent|recognition|allocation|accreditation|approval|landing|clearance",
        mode="assist",
    ),
    Frame(
        "will-not-abandon",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Ghana said that it would never abandon Togo.",
        "Ghana said that it would never abandon its claim to a lake in Togo.",
        words=chains(
            "would not|will not|would never|will never|cannot",
            "abandon|desert|forsake|let down|turn our back on|turn our backs on|turn its back on|turn her back on|"
            "walk away from|give up on|forget about",
        ),
        requires="object|from|of",
        toward="country",
        contexts=("diplomatic",),
        avoid="claim|claims|programme|program|plans|plan|talks|bid|weapons|base|bases|embassy|treaty|efforts|policy|demand|demands|"
        "quest|project|deal|agreement|search|positions|until|unless|soil|territory",
    ),
    Frame(
        "will-not-leave-alone",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Ghana said that it would not leave Togo alone.",
        "Ghana said that it would not leave the talks with Togo.",
        words=chains("would not|will not|would never|will never|cannot", "leave"),
        need="alone|stranded",
        close=True,
        requires="object",
        toward="country",
        contexts=("diplomatic",),
    ),
    Frame(
        "would-not",
        K.STATEMENT,
        P.REJECT,
        TOWARD,
        "Prime Minister Anwar Ibrahim told Britain that he would not apologise.",
        "The shop will not open.",
        nouns="refusal of",
        words="has nothing to apologise|have nothing to apologise|has nothing to apologize|have nothing to apologize|would not|will not|would never|will never|will no longer|would no longer|"
        "would sign nothing|would give nothing|would accept nothing|would concede nothing|would offer nothing|would yield nothing|would discuss nothing|would recognise nothing|would recognize nothing|would pay nothing|would grant nothing|"
        "will sign nothing|will give nothing|will accept nothing|will concede nothing|will offer nothing|will yield nothing|will discuss nothing|will recognise nothing|will recognize nothing|will pay nothing|will grant nothing|"
        "does not accept|do not accept|did not accept|cannot accept|could not accept|neither accepts|neither accept|not ready to|not prepared to|"
        "in no mood to|had no intention of|has no intention of|have no intention of|had no plans to|has no plans to",
        need="said|told|stressed|insisted|says|announced|declared|added|warned|vowed|refusal|made|accept|intention|"
        "ready|prepared|plans|mood|reiterated|confirmed|statement|accepts|apologise|apologize|recognise|recognize|negotiate|attend|sign|join|"
        "allow|let|permit|pay|compromise|bow|yield|back|surrender|concede|agree|participate|meet|extradite|hand|support|talk|compensate|"
        "arm|supply|longer",
        avoid="waver|rest|tolerate|hesitate|forget|affect|be|change|know|last|happen|end|matter|hurt|rain|go|come|"
        "hesitated|stop|repeat|leave|comment|commenting|speculate",
        avoid_next="place",
        traits=frozenset({T.DECLINES}),
    ),
    Frame(
        "vow-not",
        K.STATEMENT,
        P.REJECT,
        TOWARD,
        "Togo vowed not to sign the treaty with Ghana.",
        "Togo vowed not to forget the victims in Ghana.",
        verbs=chains(
            "vow|pledge|swear",
            "not to|never to",
            "sign|recognise|recognize|negotiate|accept|yield|surrender|give|bow|talk|return|ratify|meet|compromise|allow|hand|"
            "apologise|apologize|withdraw|leave|attend|join|deal|concede|cede|let|budge|submit|implement|bend|back down|cooperate",
        ),
        contexts=("diplomatic",),
    ),
)

THREATS: tuple[Frame, ...] = (
    Frame(
        "reserve-the-right",
        K.STATEMENT,
        P.THREATEN,
        TOWARD,
        "Togo reserves the right to answer Ghana with force.",
        "Togo reserves the right to join the case of Ghana.",
        verbs="reserve the right to|reserve its right to|reserve their right to",
        avoid="join|attend|participate|speak|part|appeal|intervene|observe|vote|comment|review|amend|inspect",
    ),
    Frame(
        "threaten",
        K.STATEMENT,
        P.THREATEN,
        TOWARD,
        "North Korea threatened Japan with war.",
        "Rain threatened the match.",
        verbs="threaten to|threaten|warn of retaliation against|vow retaliation against|vow retaliation|"
        "vow revenge on|vow revenge against|vow revenge|issue an ultimatum to|deliver an ultimatum to|give an ultimatum to|"
        "issue a warning to|issue threats against|promise to retaliate|warn that|hint at sanctions|"
        "issue a stern warning to|make threats against|declare war on|vow to hit back|vow to retaliate|set a deadline for",
        words=chains(
            "is|are|was|were|stands|stood",
            "ready|prepared",
            "to act against|to respond to|to retaliate|to hit back",
        )
        + "|"
        + chains(
            "would|will",
            "respond|answer|react|reply",
            "immediately|forcefully|harshly|firmly|decisively|sternly|swiftly|strongly|in kind|with force|militarily|severely|to any|"
            "proportionately|resolutely|accordingly to any",
        )
        + "|"
        + chains(
            "would|will",
            "take|adopt",
            "strong|tough|necessary|all necessary|corresponding|resolute|reciprocal",
            "countermeasures|measures against",
        )
        + "|will retaliate|would retaliate|will respond|would respond with|will hit back|would hit back|"
        "will take countermeasures|would take countermeasures|will fight to|threatening to|will not hesitate to|"
        "would not hesitate to|all options are on the table|all options on the table",
        avoid="relegation|bankruptcy|eviction|rain|storm|match|species|extinction|weather|health|livelihoods|floods|flood|fire|drought|disease|catastrophe|famine|starvation|"
        "hunger|epidemic|slide|collapse|bloodbath|humanitarian|notice|brink|worse|worst|worsening|deteriorating|running|fragile|"
        "precarious|dire|low|nadir|verge|stalled|faltering|growing|spreading|shrinking",
        avoid_next="provide|help|assist|offer|lend|extend|come|share|donate|contribute",
    ),
    Frame(
        "would-answer",
        K.STATEMENT,
        P.THREATEN,
        TOWARD,
        "Ghana said it would answer the Togolese decision with countermeasures.",
        "Ghana said it would answer the Togolese letter in June.",
        words="will answer|would answer|will meet|would meet|will react|would react|will take action|would take action|will mount|would mount|"
        "will take strong|would take strong|will take tough|would take tough|will take resolute|would take resolute|will have to take|"
        "would have to take|will be forced to take|would be forced to take|will be obliged to|would be obliged to",
        need="response|measures|steps|action|respond|retaliate|countermeasures|reciprocal|retaliatory|force|strikes|military|tough|harsh|crushing",
    ),
    Frame(
        "would-retaliate",
        K.STATEMENT,
        P.THREATEN,
        TOWARD,
        "Ghana said it would take reciprocal steps over the Togolese ban.",
        "Ghana said it would take steps to help Togo.",
        words="will take|would take|will adopt|would adopt|will introduce|would introduce|will impose|would impose",
        need="retaliatory|countermeasures|counter-measures|reciprocal|tit-for-tat",
        close=True,
        avoid="storm|drought",
    ),
    Frame(
        "repeat-threat",
        K.STATEMENT,
        P.THREATEN,
        TOWARD,
        "Ghana repeated its threat to punish Togo.",
        "Ghana repeated its success in Togo.",
        verbs=chains(
            "repeat|reiterate|renew|restate|stand by|step up",
            "a|an|its|his|her|their|the",
            "|earlier",
            "threat|threats|ultimatum",
            "to|of|against|that",
        ),
        requires="subject",
        avoid="storm|strike",
    ),
    Frame(
        "will-suffer",
        K.STATEMENT,
        P.THREATEN,
        {"subject": R.ACTOR, "object": R.RECIPIENT},
        "Togo would pay a heavy price, Ghanaian Foreign Minister Shirley Botchwey said.",
        "Togo would pay a small fee, Ghanaian Foreign Minister Shirley Botchwey said.",
        words="will pay|would pay|will suffer|would suffer|will face|would face|will regret|would regret",
        need="price|dearly|consequences|disaster|defeat|retaliation|annihilation|destruction|response|regret|force|countermeasures",
        requires="object",
        contexts=("diplomatic",),
        obliges=True,
        avoid="climate|drought|storm|economists|analysts|economic|humanitarian|farmers|consumers|if elected|fee",
    ),
    Frame(
        "vow-hostile",
        K.STATEMENT,
        P.THREATEN,
        TOWARD,
        "Hezbollah vowed to avenge the strike of Israel.",
        "The climber vowed to try again in Nepal.",
        verbs="vow to|vow|swear to|swear|pledge to|promise to|promise|threaten to|be ready to|be prepared to",
        words="is ready to|are ready to|is prepared to|are prepared to|has sworn to|have sworn to",
        need=HOSTILE,
        close=True,
        avoid_next="not|never",
        avoid="corruption|poverty|inflation|crime|virus|pandemic|climate|hunger|peacekeepers|aid|office|terrorism|"
        "smuggling|smugglers|poaching|poachers|trafficking|traffickers|drugs|narcotics|extremism|fraud|laundering|"
        "racism|antisemitism|disease|malaria|cholera|famine|drought|desertification|disinformation|wildfires|"
        "support|together|oath|allegiance|piracy|cooperation|cooperate|coordination|coordinate|cup|final|match",
    ),
    Frame(
        "warn",
        K.STATEMENT,
        P.THREATEN,
        TOWARD,
        "Beijing warned Washington against arming Taiwan.",
        "Doctors warned of flu.",
        verbs="warn|caution",
        need="against|consequences|repercussions|reaction|reprisal|response|reply|riposte|retort|blow|retaliate|retaliation|would|review|will|war|action|measures|"
        "sanctions|not|force|reprisals|countermeasures|could|stop|cross|line|boycott|tariffs|price|retaliatory|punishment|penalties|expulsion|strikes|"
        "invasion|attack|reciprocal|reciprocity|retribution|mirror",
        avoid="hopes|optimism|expectations|complacency|haste|pessimism|speculation|euphoria|conclusions|flu|weather|doctors|scientists|experts|economists|travellers|tourists|floods|storm|citizens|drought|analysts|"
        "famine|hunger|pandemic|disease|starvation|recession|residents|catastrophe|disaster|epidemic|bloodbath|collapse|"
        "nationals|travelling|traveling|expats|expatriates",
    ),
    Frame(
        "ultimatum",
        K.STATEMENT,
        P.THREATEN,
        TOWARD,
        "Niger gave France a deadline to leave its bases.",
        "The baker gave Norway a cake.",
        verbs="give",
        need="deadline|ultimatum",
        avoid="speech|interview|birth|aid|details|money|evidence",
    ),
    Frame(
        "hostile-unless",
        K.STATEMENT,
        P.THREATEN,
        TOWARD,
        "Mali will expel the peacekeepers of Chad unless they leave the north.",
        "It will halt in Georgia if it rains.",
        words=chains(
            "may|could|might|would|will",
            "halt|suspend|impose|retaliate|expel|sever|block|bomb|attack|veto|withhold|withdraw|stop|cut|"
            "cut off|break off|downgrade|freeze|close|ban|boycott|deport|arrest|punish|seize|strike|invade|"
            "recall|sanction|cancel|scrap|shut|reimpose|sink|shell|mobilise|mobilize|blacklist|evict|tear up|sue|summon|quit|send troops|deploy troops",
        ),
        need="if|unless|until",
        avoid="scientists|storm|rain|rains|trading|shares|pandemic|be|talks|needed|necessary|asked|invited",
    ),
    Frame(
        "force-unless",
        K.STATEMENT,
        P.THREATEN,
        TOWARD,
        "Mali will use force unless the peacekeepers of Chad leave the north.",
        "Mali will use paint unless the painters of Chad leave the north.",
        words=chains(
            "will|shall|would",
            "|certainly|surely|have to|be forced to|be compelled to|be obliged to|not hesitate to|immediately|be ready to",
            "respond|use force|use all means|use every means|use military force|take action|take military action|take measures|"
            "take countermeasures|take steps|hit back|strike back|fight back|destroy|obliterate|annihilate|crush|go to war|resort to force|"
            "intervene|declare war|march on|shoot down|sink|close its|close our|close the border|shut its|shut the border|close the office|"
            "impose sanctions|impose tariffs|defend itself|defend ourselves|show no mercy|turn off|pull out of|walk away from|tear up",
        ),
        need="if|unless|should",
        contexts=("diplomatic",),
        avoid="scientists|storm|rain|rains|trading|shares|pandemic|police|doctors|firefighters|pool|school|schools|shop|club|elected|scores|score|wins|win|road|beach",
    ),
    Frame(
        "bear-consequences",
        K.STATEMENT,
        P.THREATEN,
        {"subject": R.ACTOR, "object": R.RECIPIENT},
        "Togo must bear all the consequences, Ghanaian Foreign Minister Shirley Botchwey said.",
        "Togo must bear the costs of the bridge, Ghanaian Foreign Minister Shirley Botchwey said.",
        words="must bear|will bear|shall bear|will have to bear|would have to bear|must take|would bear|must answer for|will pay for|"
        "will have to pay for|would pay for",
        need="consequences|responsibility|aggression|crimes|crime|deeds|dearly",
        requires="object",
        contexts=("diplomatic",),
        obliges=True,
    ),
    Frame(
        "made-to-pay",
        K.STATEMENT,
        P.THREATEN,
        {"subject": R.ACTOR, "object": R.RECIPIENT},
        "Togo would be made to pay for its arrogance, Ghanaian Foreign Minister Shirley Botchwey said.",
        "Togo would be asked to pay for its tickets, Ghanaian Foreign Minister Shirley Botchwey said.",
        words=chains(
            "will|would|shall|must",
            "be made to|be forced to",
            "pay for|pay dearly|pay the price|pay a price|pay a heavy price|regret|answer for|suffer for|bear the cost of",
        ),
        requires="object",
        contexts=("diplomatic",),
        obliges=True,
        avoid="taxpayers|consumers|polluters|company|companies|airline|airlines|banks|drivers|landlords|employers|tenants|not|never|club|clubs",
    ),
    Frame(
        "ready-to-go-further",
        K.STATEMENT,
        P.THREATEN,
        TOWARD,
        "Canada is ready to go further if Togo does not withdraw its troops.",
        "Canada is ready to go further with Togo in trade.",
        words=chains(
            "is|are|was|were|stands|stand|stood",
            "|also|still|now",
            "ready|prepared",
            "to",
            "go further|go even further|go much further|act further|take further steps|take further measures|take further action|"
            "take additional steps|take additional measures|take tougher steps|take tougher measures|take stronger measures|"
            "take tougher action|take countermeasures|take reciprocal measures|step up pressure|step up the pressure|"
            "increase pressure|increase the pressure|raise the pressure|tighten sanctions|tighten the screws|hit back|strike back",
        ),
        need="if|unless|should|against|on|until|sanctions|at",
        requires="subject",
        contexts=("diplomatic",),
        avoid="talks|peace|cooperation|integration|inflation|rates|trade|help|aid|support|concessions|reforms|reform|climate|disease|virus",
    ),
)

FRAMES: tuple[Frame, ...] = (*REQUESTS, *THREATS, *REJECTIONS)
