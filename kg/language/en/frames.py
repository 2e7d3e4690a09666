"""English ways of telling events: frames and ties, each with a sentence that it must match and one not."""

from __future__ import annotations

from kg.language.pack import (
    APPOINTING,
    MUTUAL,
    RECEIVING,
    SIGNING,
    TAKING_OFFICE,
    TOWARD,
    VISITING,
    Frame,
    Tie,
)
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R
from kg.model import Status as S

CONSULTATION: tuple[Frame, ...] = (
    Frame(
        "meet", K.MEETING, P.CONSULT, MUTUAL,
        "Foreign Minister Penny Wong met Wang Yi in Canberra on Monday.", "The proposal met all requirements in Japan.",
        verbs="meet with|meet|hold talks with|sit down with|confer with|talk with|speak with|huddle with|see",
        avoid="requirements|criteria|conditions|target|targets|deadline|demand|needs|telephone|phone",
    ),
    Frame(
        "talks", K.MEETING, P.CONSULT, MUTUAL,
        "Talks between Japan and China took place in Tokyo.", "Talk of a new budget filled the room.",
        nouns="meeting with|meeting between|meeting|talks with|talks between|bilateral meeting|bilateral talks|face-to-face talks|"
        "bilateral|tete-a-tete|breakfast meeting|working lunch|working dinner|discussions with|discussions between|dialogue with|encounter with",
        weak=True,
    ),
    Frame(
        "negotiation", K.NEGOTIATION, P.CONSULT, MUTUAL,
        "Negotiators from Serbia and Kosovo held a round of negotiations in Brussels.", "The price is open to negotiation.",
        verbs="negotiate with|negotiate",
        nouns="negotiations|negotiation|peace talks|round of talks|nuclear talks|trade talks|truce talks|ceasefire talks|border talks|indirect talks|talks that|talks",
        weak=True,
    ),
    Frame(
        "receive", K.MEETING, P.CONSULT, RECEIVING,
        "President Lai received the delegation of Senator Wicker in Taipei.", "The minister received a letter from his mother.",
        verbs="receive|welcome|host|greet", avoid="letter|news|report|aid|money|funds|award|prize|decision|move|announcement|summit|conference|shipment|training",
    ),
    Frame(
        "call", K.CALL, P.CONSULT, MUTUAL,
        "President Macron spoke by phone with Vladimir Putin on Sunday.", "The president spoke in Paris.",
        verbs="speak by telephone with|speak by phone with|speak by telephone|speak by phone|speak on the phone with|hold a phone call with|talk by phone with|"
        "hold a telephone conversation with|hold a video call with|telephone|speak by video link with",
        nouns="phone call|telephone call|call with|call between|video call|phone conversation|telephone conversation|videoconference|video conference",
        mode="phone",
    ),
    Frame(
        "call-verb", K.CALL, P.CONSULT, MUTUAL,
        "President Biden called Xi Jinping on Thursday.", "He called for calm in Kenya.",
        verbs="call|phone|ring up", mode="phone", avoid="for|on|off|in|a|an|it|upon|mobile|bell|himself|the|what|so-called|attention",
    ),
    Frame(
        "visit", K.VISIT, P.CONSULT, VISITING,
        "Prime Minister Modi visited Kyiv in August.", "The museum was visited by thousands of children.",
        verbs="visit|travel to|fly to|arrive in|arrive at|land in|pay a visit to|go to|make a trip to|tour|head to|stop over in|touch down in|return to",
        nouns="state visit to|official visit to|working visit to|visit to|trip to|tour of|state visit|official visit|working visit|visit",
        mode="visit", weak=False,
    ),
    Frame(
        "summit", K.SUMMIT, P.CONSULT, {"of": R.ATTENDEE, "between": R.ATTENDEE, "with": R.ATTENDEE},
        "The leaders of Japan and South Korea held a summit in Seoul.", "They reached the summit of the mountain.",
        nouns="summit between|summit with|summit meeting|summit of|summit", weak=True, avoid="mountain|climbers|peak",
    ),
    Frame(
        "conference", K.CONFERENCE, P.CONSULT, {"of": R.ORGANIZER},
        "Ministers gathered at a council meeting of the Arab League in Cairo.", "He told a news conference that all was well.",
        nouns="council meeting of|ministerial meeting of|annual meeting of|emergency meeting of|emergency session of|special session of|extraordinary session of|conference of|session of|meeting of",
        weak=False, avoid="press|news",
    ),
)

SIGNINGS: tuple[Frame, ...] = (
    Frame(
        "sign", K.SIGNING, P.SUPPORT, SIGNING,
        "Australia and Papua New Guinea signed a defence treaty in Port Moresby.", "The striker signed for a club in Spain.",
        verbs="sign|ink|initial|conclude", need="agreement|agreements|deal|deals|treaty|treaties|pact|pacts|accord|accords|memorandum|memorandums|mou|mous|protocol|convention|contract|contracts|"
        "declaration|statement|document|documents|charter|arrangement|arrangements|paper|papers|copy|letter|understanding|text|plan|roadmap|partnership|compact|ceasefire",
    ),
    Frame(
        "signing", K.SIGNING, P.SUPPORT, SIGNING,
        "The signing of the treaty between Chile and Peru ended the quarrel.", "Book signing by a novelist drew crowds.",
        nouns="signing of|signing ceremony", need="agreement|deal|treaty|pact|accord|memorandum|protocol|convention|declaration|documents", weak=True,
    ),
    Frame(
        "ratify", K.MEASURE, P.SUPPORT, {"subject": R.ACTOR},
        "Hungary ratified the accession of Sweden to NATO.", "The board ratified his pay.",
        verbs="ratify|accede to|become a party to", need="treaty|agreement|convention|protocol|accord|accession|pact|deal|membership|bid|charter",
    ),
    Frame(
        "agree", K.STATEMENT, P.AGREE, {"subject": R.ACTOR, "with": R.ACTOR},
        "Egypt and Jordan agreed to reopen the border crossing.", "He agreed that it was hot.",
        verbs="agree to|agree on|reach an agreement|reach agreement|strike a deal|reach a deal|vow to work|undertake to",
        avoid="convene|co-chair|meet|hold",
    ),
    Frame(
        "promise", K.STATEMENT, P.AGREE, TOWARD,
        "Canada promised to send observers to Haiti.", "It promised to be a hot summer.",
        verbs="promise|pledge to|pledge|offer to|offer|commit to|commit", avoid="support|solidarity|backing|retaliate|revenge|response|commitment",
    ),
    Frame(
        "accept", K.STATEMENT, P.AGREE, TOWARD,
        "Iran accepted the invitation of Saudi Arabia.", "The shop accepts cards.",
        verbs="accept", need="invitation|proposal|offer|plan|request|mediation|truce|ceasefire|terms",
    ),
    Frame(
        "ceasefire", K.STATEMENT, P.AGREE, {"subject": R.ACTOR, "between": R.ACTOR},
        "Armenia and Azerbaijan agreed to a ceasefire on Tuesday.", "The ceasefire held overnight.",
        verbs="agree to a ceasefire|agree to a truce|agree on a ceasefire|agree to cease fire",
    ),
)

SUPPORTING: tuple[Frame, ...] = (
    Frame(
        "praise", K.STATEMENT, P.SUPPORT, TOWARD,
        "President Ruto praised Ethiopia for its efforts.", "Critics praised the film.",
        verbs="praise|hail|commend|applaud|laud|congratulate|thank|salute|pay tribute to|express gratitude to|express appreciation to|voice appreciation to",
        avoid="film|album|novel",
    ),
    Frame(
        "support", K.STATEMENT, P.SUPPORT, TOWARD,
        "India voiced support for the sovereignty of Cyprus.", "The pillar supports the roof.",
        verbs="voice support for|express support for|voice|back|endorse|pledge support for|pledge support to|pledge solidarity with|express solidarity with|reaffirm support for|"
        "reiterate support for|throw support behind|stand by|stand with|declare support for|reaffirm|defend|recognise|recognize",
        need="support|solidarity|bid|membership|sovereignty|independence|efforts|candidacy|commitment|backing|plan|initiative|integrity|state|statehood|friendship|decision|right",
    ),
    Frame(
        "pledge-support", K.STATEMENT, P.SUPPORT, TOWARD,
        "Sweden promised Moldova unwavering support.", "He promised his son a bicycle.",
        verbs="promise|pledge|vow|assure", need="support|solidarity|backing|commitment",
    ),
    Frame(
        "condole", K.STATEMENT, P.SUPPORT, TOWARD,
        "Pope Francis sent condolences to Turkey after the earthquake.", "She sent flowers to her aunt.",
        verbs="express condolences to|offer condolences to|send condolences to|extend condolences to|offer sympathy to|express sympathy to",
    ),
    Frame(
        "welcome", K.STATEMENT, P.SUPPORT, TOWARD,
        "Germany welcomed the decision of Serbia.", "He welcomed the guests in Rome.",
        verbs="welcome", need="decision|move|announcement|agreement|deal|step|initiative|proposal|progress|release|ceasefire|resolution|commitment|statement|truce|accord|election",
    ),
    Frame(
        "apologise", K.STATEMENT, P.CONCEDE, TOWARD,
        "Japan apologised to South Korea for wartime forced labour.", "He apologised for the noise.",
        verbs="apologise to|apologize to|apologise|apologize|say sorry to|express regret to", avoid="not|demanded|refused",
    ),
)

CONFLICT: tuple[Frame, ...] = (
    Frame(
        "condemn", K.STATEMENT, P.ACCUSE, TOWARD,
        "Turkey condemned Israel over the raid.", "The old bridge was condemned by engineers.",
        verbs="condemn|denounce|criticise|criticize|slam|blast|decry|deplore|rebuke|castigate|chide|lambast|lambaste|censure|deride|express concern over|express outrage at|assail|fault|scold",
        nouns="condemnation of", avoid="bridge|building|house|been",
    ),
    Frame(
        "accuse", K.STATEMENT, P.ACCUSE, TOWARD,
        "Rwanda accused Burundi of arming rebels.", "The accused appeared in court.",
        verbs="accuse|blame|charge|allege that", mode="allege", avoid="court",
    ),
    Frame(
        "protest-note", K.STATEMENT, P.ACCUSE, TOWARD,
        "The Philippines lodged a diplomatic protest with China.", "Students held a protest.",
        verbs="lodge a protest with|file a protest with|lodge a diplomatic protest with|file a diplomatic protest against|lodge a complaint against|protest to|complain to|lodge a protest|"
        "file a diplomatic protest|send a protest note to|lodge a formal protest with|lodge a diplomatic protest|file a complaint against",
        contexts=("diplomatic",),
    ),
    Frame(
        "summon", K.MEASURE, P.ACCUSE, TOWARD,
        "Spain summoned the ambassador of Argentina.", "The court summoned two witnesses.",
        verbs="summon|call in", need="ambassador|envoy|diplomat|affaires|chief|counsellor|consul|chargé|charge|attache", contexts=("diplomatic",),
    ),
    Frame(
        "investigate", K.MEASURE, P.ACCUSE, TOWARD,
        "The International Criminal Court opened an investigation into Sudan.", "Police opened the gates.",
        verbs="investigate|open an investigation into|launch an investigation into|open a probe into|launch a probe into|indict|file a case against|sue|prosecute", mode="investigate",
    ),
    Frame(
        "demand", K.STATEMENT, P.REQUEST, TOWARD,
        "Ukraine urged Germany to send tanks.", "Demand for oil rose in China.",
        verbs="demand that|demand|urge|call on|call upon|appeal to|call for|press|implore|exhort|request|beseech|plead with|insist that",
        avoid="supply|oil|button",
    ),
    Frame(
        "ask", K.STATEMENT, P.REQUEST, TOWARD,
        "Kenya asked China for debt relief.", "He asked whether it would rain.",
        verbs="ask", need="to|for", avoid="whether|question|questions|about|if|why|how|what",
    ),
    Frame(
        "reject", K.STATEMENT, P.REJECT, TOWARD,
        "Iran rejected the demand of the United States.", "The body rejected the new kidney.",
        verbs="reject|rebuff|refuse|dismiss|spurn|turn down|rule out|decline|oppose|snub|brush aside|veto|walk out of|boycott",
        avoid="kidney|divorce",
    ),
    Frame(
        "would-not", K.STATEMENT, P.REJECT, TOWARD,
        "The minister told Britain that he would not apologise.", "The shop will not open.",
        verbs="say no to|rule out", nouns="refusal of", words="would not|will not|would never|will never|won't|would sign nothing|would give nothing",
        need="said|told|stressed|insisted|says|announced|declared|added|warned|vowed|no|out|refusal|made", avoid="waver|rest|tolerate|hesitate|forget|affect|be",
    ),
    Frame(
        "deny", K.STATEMENT, P.REJECT, TOWARD,
        "Moscow denied the accusation of Norway.", "He denied himself sugar.",
        verbs="deny", need="accusation|accusations|allegation|allegations|charge|charges|claim|claims|involvement|responsibility",
    ),
    Frame(
        "threaten", K.STATEMENT, P.THREATEN, TOWARD,
        "North Korea threatened Japan with war.", "Rain threatened the match.",
        verbs="threaten to|threaten|vow to retaliate|vow to hit back|warn of retaliation against|vow retaliation|promise to retaliate|warn that", avoid="rain|storm|match|species",
    ),
    Frame(
        "warn", K.STATEMENT, P.THREATEN, TOWARD,
        "Beijing warned Washington against arming Taiwan.", "Doctors warned of flu.",
        verbs="warn", need="against|consequences|response|retaliate|retaliation|would|review|will|war|action|measures", avoid="flu|weather|doctors",
    ),
)

MEASURES: tuple[Frame, ...] = (
    Frame(
        "expel", K.MEASURE, P.SANCTION, TOWARD,
        "Poland expelled five Russian diplomats on Tuesday.", "The school expelled two pupils.",
        verbs="expel|throw out|kick out|send home|order out|declare", need="diplomat|diplomats|envoy|envoys|ambassador|embassy|embassies|staff|employees|persona|attache|attaches|officers|officials",
        mode="expel", contexts=("diplomatic",),
    ),
    Frame(
        "order-out", K.MEASURE, P.SANCTION, TOWARD,
        "Chad ordered ten employees of France's embassy out.", "She ordered ten books.",
        verbs="order", need="out|leave|expelled", mode="expel", contexts=("diplomatic",), avoid="troops|inquiry",
    ),
    Frame(
        "recall", K.MEASURE, P.SANCTION, {**TOWARD, "to": R.RECIPIENT, "from": R.RECIPIENT},
        "France recalled its ambassador to Australia.", "She recalled her childhood.",
        verbs="recall|withdraw|pull out", nouns="recall of|recall", receiving=True, need="ambassador|envoy|ambassadors|envoys|diplomats|consultations", mode="withdraw", contexts=("diplomatic",),
    ),
    Frame(
        "sanction", K.MEASURE, P.SANCTION, {**TOWARD, "object": R.RECIPIENT},
        "The European Union imposed sanctions on Belarus.", "The dance was sanctioned by the school.",
        verbs="impose sanctions on|impose sanctions against|slap sanctions on|sanction|blacklist|impose tariffs on|freeze the assets of|impose an embargo on|impose a travel ban on|ban|impose new sanctions on|impose|place sanctions on|slap",
        need="sanctions|sanction|sanctioned|tariffs|assets|embargo|blacklist|blacklisted|imports|exports|visas|officials|travel|measures|duties", avoid="school|dance",
    ),
    Frame(
        "break-relations", K.MEASURE, P.SANCTION, {**TOWARD, "with": R.RECIPIENT},
        "Bolivia severed diplomatic relations with Israel.", "He broke his leg in Austria.",
        verbs="sever|break off|cut|suspend|downgrade|break|freeze|halt", need="relations|ties", mode="discontinue", contexts=("diplomatic",),
    ),
    Frame(
        "suspend", K.MEASURE, P.SANCTION, {**TOWARD, "with": R.RECIPIENT},
        "The Netherlands suspended aid to Rwanda.", "The match was suspended.",
        verbs="suspend|halt|freeze|cut off", need="aid|assistance|cooperation|trade|exports|imports|treaty|agreement|membership|funding|exercises|flights|visas", mode="discontinue",
    ),
    Frame(
        "close-embassy", K.MEASURE, P.SANCTION, {**TOWARD, "at": R.RECIPIENT},
        "Sweden closed its embassy in Iraq.", "The café closed early.",
        verbs="close|shut|shut down", need="embassy|consulate|mission", contexts=("diplomatic",),
    ),
    Frame(
        "aid", K.MEASURE, P.AID, TOWARD,
        "Japan sent food aid to Madagascar.", "He sent a letter to Peru.",
        verbs="send|deliver|donate|provide|give|grant|dispatch|ship|airlift|extend|raise|allocate|supply|contribute|hand over|increase|release|pledge",
        need="aid|assistance|relief|food|vaccines|medicine|medicines|supplies|tents|doses|grant|humanitarian|loan|rescuers|rescue|medical|funds|wheat|equipment|generators|blankets|donation",
        avoid="letter|weapons|troops|missiles|tanks|demand|call|suspended|help",
    ),
    Frame(
        "aid-noun", K.MEASURE, P.AID, {"from": R.ACTOR, "subject": R.ACTOR, "to": R.RECIPIENT, "for": R.RECIPIENT},
        "Aid from Norway to Malawi arrived on Monday.", "First aid was given on the spot.",
        nouns="humanitarian aid from|aid from|assistance from|relief supplies from|donation from", weak=True,
    ),
    Frame(
        "evacuate", K.MEASURE, P.AID, {"subject": R.ACTOR, "from": R.RECIPIENT},
        "Indonesia evacuated its citizens from Sudan.", "The cinema was evacuated.",
        verbs="evacuate|repatriate|airlift", need="citizens|nationals|people|staff|students|workers|refugees|residents|civilians", contexts=("human_security",),
    ),
    Frame(
        "cooperate", K.MEASURE, P.COOPERATE, {"subject": R.ACTOR, "with": R.RECIPIENT, "to": R.RECIPIENT},
        "Vietnam and Laos launched joint patrols.", "The children would not cooperate.",
        verbs="launch joint|hold joint|begin joint|conduct joint|hold military exercises with|stage joint|hand over|extradite|share intelligence with|conduct military exercises with|exchange|restore diplomatic relations with|establish diplomatic relations with|resume diplomatic relations with|open",
        need="exercise|exercises|drill|drills|patrols|patrol|manoeuvres|maneuvers|extradited|prisoners|intelligence|relations|suspect|operation|embassy", avoid="fire|talks",
    ),
    Frame(
        "release", K.MEASURE, P.RETREAT, TOWARD,
        "Iran released two French prisoners.", "The band released an album.",
        verbs="release|free", need="prisoner|prisoners|hostage|hostages|detainees|detainee|sailors|crew|national|citizens|journalist|nationals|captives", mode="release",
    ),
    Frame(
        "withdraw-troops", K.MEASURE, P.RETREAT, TOWARD,
        "France withdrew its troops from Niger.", "He withdrew cash in Niger.",
        verbs="withdraw|pull out|pull back", need="troops|forces|soldiers|army|military", mode="withdraw", contexts=("military",),
    ),
    Frame(
        "lift", K.MEASURE, P.RETREAT, TOWARD,
        "The United States lifted sanctions on Sudan.", "He lifted the box.",
        verbs="lift|ease|relax|reopen|end", need="sanctions|embargo|ban|blockade|border|curbs|restrictions|siege", mode="access",
    ),
    Frame(
        "resign", K.MEASURE, P.RETREAT, {"subject": R.ACTOR},
        "Foreign Minister Simon Coveney resigned on Friday.", "He was resigned to it.",
        verbs="resign|step down|quit", mode="resign",
    ),
    Frame(
        "mobilize", K.MEASURE, P.MOBILIZE, TOWARD,
        "Finland deployed soldiers near the border with Russia.", "The parachute deployed.",
        verbs="deploy|mobilise|mobilize|send|dispatch|station|mass|test-fire|fire|launch|put on alert",
        need="troops|soldiers|warship|warships|forces|army|tanks|missile|missiles|fighter|jets|aircraft|reservists|navy|destroyer|frigate", avoid="killing|killed|aid|at",
        contexts=("military",),
    ),
    Frame(
        "coerce", K.MEASURE, P.COERCE, TOWARD,
        "Iran seized a tanker of Greece in the Gulf.", "He seized the chance.",
        verbs="seize|detain|arrest|deport|impound|hack|block|censor|intercept|annex|confiscate",
        need="tanker|ship|vessel|vessels|boat|boats|fishermen|journalist|journalists|citizens|nationals|citizen|national|activists|assets|territory|network|website|diplomat|sailors|migrants|crew|suspects|convoy",
        avoid="chance",
    ),
    Frame(
        "assault", K.MEASURE, P.ASSAULT, TOWARD,
        "Israel struck targets in Syria overnight.", "The clock struck nine.",
        verbs="attack|bomb|shell|strike|invade|raid|shoot down|kill|storm|bombard|assassinate|fire at|ambush|shoot|clash with|fight|abduct|kidnap", nouns="airstrike on|air strike on|attack on|invasion of|strikes on|clashes between",
        avoid="clock|deal|deals|heart|chord|balance|accused|accord", contexts=("military",),
    ),
    Frame(
        "protest", K.MEASURE, P.PROTEST, TOWARD,
        "Thousands of Georgians rallied against Russia in Tbilisi.", "The lawyer protested his innocence.",
        verbs="protest against|rally against|demonstrate against|march against|go on strike|riot|demonstrate|rally outside|protest outside", mode="demo",
    ),
)

APPOINTMENTS: tuple[Frame, ...] = (
    Frame(
        "appoint", K.APPOINTMENT, None, APPOINTING,
        "President Tokayev appointed Murat Nurtleu on Monday.", "They met at the appointed hour.",
        verbs="appoint|name|nominate|swear in|inaugurate|install|designate|elect|re-elect|pick|tap",
        need="minister|ambassador|envoy|president|secretary|premier|chief|commander|representative|chairman|head|governor|director|chair|chancellor|adviser|foreign|office|sworn|spokesman",
    ),
    Frame(
        "take-office", K.APPOINTMENT, None, TAKING_OFFICE,
        "Prime Minister Takaichi took office on October 21.", "The firm took office space in Leeds.",
        verbs="take office|assume office|assume the post|be sworn in|take up the post|take the oath", avoid="space",
    ),
)

CEREMONIES: tuple[Frame, ...] = (
    Frame(
        "credentials", K.CEREMONY, None, {"subject": R.ATTENDEE, "object": R.ATTENDEE, "to": R.HOST, "of": R.ATTENDEE, "from": R.ATTENDEE},
        "Ambassador Ina Lepel presented her credentials to President Prabowo.", "His credentials as a chef are known.",
        verbs="present credentials to|present|hand over|submit", need="credentials|credence",
    ),
    Frame(
        "ceremony", K.CEREMONY, None, {"subject": R.ATTENDEE, "for": R.ATTENDEE, "of": R.ATTENDEE},
        "Leaders attended the funeral of Shinzo Abe in Tokyo.", "The opening ceremony of the mall was loud.",
        nouns="state funeral of|funeral of|coronation of|anniversary of|commemoration of|inauguration of|state funeral|state banquet|wreath-laying", weak=True,
    ),
)

FRAMES: tuple[Frame, ...] = (
    *CONSULTATION, *SIGNINGS, *SUPPORTING, *CONFLICT, *MEASURES, *APPOINTMENTS, *CEREMONIES,
)  # fmt: skip
"""In this order where two frames share a word: the first whose constraints hold is taken."""

TIES: tuple[Tie, ...] = (
    Tie("open", R.OPENER, "King Felipe opened the conference.", "The shop opened at nine.", verbs="open|inaugurate|kick off"),
    Tie("chair", R.CHAIR, "Retno was in the chair.", "She sat on a chair.", verbs="chair|preside over|co-chair|lead", states="in the chair"),
    Tie("host", R.HOST, "Norway hosted the conference.", "The hosts lost the match.", verbs="host|convene", states=""),
    Tie(
        "attend", R.ATTENDEE, "Ministers of Kenya and Uganda attended the summit.", "He attended school.",
        verbs="attend|join|take part in|participate in|gather|gather at|gather in|travel to attend|represent",
        states="present|in attendance|represented|took part|were represented|was represented|on hand",
    ),
    Tie("send", R.ATTENDEE, "Thailand sent Foreign Minister Don to the summit.", "He sent a card.", verbs="send", sends=True),
    Tie("speak", R.SPEAKER, "Guterres addressed the conference.", "He addressed the envelope.", verbs="address|speak at|deliver a speech at"),
    Tie("mediate", R.MEDIATOR, "Qatar mediated the talks.", "The media is free.", verbs="mediate|broker|facilitate"),
    Tie("organize", R.ORGANIZER, "The African Union organised the forum.", "He organised his desk.", verbs="organise|organize"),
    Tie("announce", R.ACTOR, "France announced the recall of its envoy.", "He announced a song.", verbs="announce|order|declare", holds=True),
    Tie("hold", R.ATTENDEE, "Egypt and Iran held talks.", "He held a cup.", verbs="hold|have|conduct|make|pay|propose|begin|resume|conclude|wrap up|stage", holds=True),
)  # fmt: skip
