"""CONSULT: calls by telephone and video."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import MUTUAL, Frame
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

NO_CALL = "conference|reporters|journalists|rally|roll|wake-up|investors|analysts|earnings|port|close|radio|curtain|judgment|judgement"

FIRST: tuple[Frame, ...] = (
    Frame(
        "make-calls",
        K.CALL,
        P.CONSULT,
        {"subject": R.ATTENDEE, "to": R.ATTENDEE, "object": R.ATTENDEE},
        "Foreign Minister Ablakwa made calls to his Togolese and Kenyan counterparts.",
        "Foreign Minister Ablakwa made calls for calm in Togo.",
        verbs=chains(
            "make|place",
            "|a|several|separate",
            "calls|phone calls|telephone calls|phone call|telephone call",
            "to",
        ),
        mode="phone",
        avoid=NO_CALL + "|repeated|demand|demands",
    ),
    Frame(
        "discuss-by-phone",
        K.CALL,
        P.CONSULT,
        MUTUAL,
        "Foreign Minister Ablakwa discussed the dam by telephone with Robert Dussey.",
        "Foreign Minister Ablakwa discussed the price of telephones with Robert Dussey.",
        verbs="discuss|review|talk over|talk it over|talk things over|talk matters over|talk the matter over|go over|thrash out",
        need="telephone|phone|video",
        also="by|over|via|on",
        mode="phone",
        avoid="telephones|phones|hacking|tapping|company",
    ),
    Frame(
        "raise-by-phone",
        K.CALL,
        P.CONSULT,
        {"subject": R.ATTENDEE, "with": R.ATTENDEE},
        "President Ruto raised the matter with President Kagame by telephone.",
        "President Ruto raised the price of calls by telephone with President Kagame's approval.",
        verbs="raise|bring up|take up|broach",
        need="telephone|phone|video",
        also="by|over|via",
        requires="with",
        mode="phone",
        avoid="telephones|phones|call|calls|hacking|tapping|company|price|prices|flag|taxes|money|funds|parliament",
    ),
    Frame(
        "in-a-call-on",
        K.CALL,
        P.CONSULT,
        MUTUAL,
        "In a call on Sunday, Foreign Minister Ablakwa told Robert Dussey that he would not sign.",
        "In a call on Togo, Foreign Minister Ablakwa asked for more.",
        nouns="call on|call late on|call early on|conversation on|call late|call early|call earlier on|call earlier",
        lead="in|during|by",
        dated=True,
        mode="phone",
        avoid=NO_CALL,
    ),
    Frame(
        "in-a-call",
        K.CALL,
        P.CONSULT,
        MUTUAL,
        "In a call of just over an hour, Foreign Minister Ablakwa told Robert Dussey that he would not sign.",
        "In a call for peace, Foreign Minister Ablakwa told Robert Dussey that he would not sign.",
        nouns="call",
        lead="in|during",
        need=",|hour|hours|minute|minutes|lasting|that",
        close=True,
        mode="phone",
        avoid=NO_CALL,
        avoid_next="for|to|on|from|by|with|between",
    ),
)
"""Before relations that are reviewed."""

GAPPED: tuple[Frame, ...] = (
    Frame(
        "call-gap",
        K.CALL,
        P.CONSULT,
        MUTUAL,
        "Prime Minister Modi spoke on Sunday with Volodymyr Zelensky by phone.",
        "Albanese spoke with farmers in Queensland.",
        verbs="speak with|speak to|speak|talk to|talk with|confer with|hold talks with",
        need="phone|telephone|videoconference|videolink|video|zoom|skype",
        mode="phone",
        contexts=("diplomatic",),
    ),
    Frame(
        "tell-by-phone",
        K.CALL,
        P.CONSULT,
        {"subject": R.ATTENDEE, "object": R.ATTENDEE},
        "President Lula told Emmanuel Macron by phone that Brazil would not sign.",
        "He told Emmanuel Macron a joke about a phone.",
        verbs="tell|inform|remind|brief|update|consult|sound out|debrief|notify|apprise|bring up to date",
        need="phone|telephone|call|video|videolink|videoconference",
        also="by|over|in|via",
        close=True,
        avoid="joke|reporters|lawmakers",
        mode="phone",
    ),
)
"""Before the meetings whose words they have: to speak with someone, but by telephone."""

CALLS: tuple[Frame, ...] = (
    Frame(
        "call",
        K.CALL,
        P.CONSULT,
        {**MUTUAL, "to": R.ATTENDEE},
        "President Macron spoke by phone with Vladimir Putin on Sunday.",
        "The president spoke in Paris.",
        verbs=chains(
            "be|get|keep|stay|come",
            "|back",
            "in",
            "touch|contact",
            "by|over the|on the|via",
            "telephone|phone|video link|video",
            "with",
        )
        + "|"
        + chains("speak|talk|confer", "by", "telephone|phone|video link|video", "|with|to")
        + "|"
        + chains(
            "speak|talk|confer",
            "via|over|on",
            "|a|the",
            "phone|telephone|video link|video-link|videolink|video",
            "|with|to",
        )
        + "|"
        + chains(
            "hold|have",
            "|an|a",
            "online|virtual|remote",
            "talks|meeting|discussions|meetings|conversation",
            "|with",
        )
        + "|meet online|meet online with|meet virtually|meet virtually with|meet by video|meet by video link|meet via video link|meet over video link"
        + "|hold a phone call with|hold a telephone conversation with|"
        "hold a video call with",
        nouns="phone call to|telephone call to|video call to|phone call|telephone call|call with|call between|video call|phone conversation|"
        "telephone conversation|conversation by telephone|conversation by phone|conversation over the telephone|conversation over the phone|talk by telephone|discussion by telephone|exchange by telephone|videoconference|video conference|telephonic conversation with|telephonic conversation|"
        "telephonic call with|telephonic call|"
        + chains("telephone|phone", "meeting|talk|talks", "|with|between"),
        mode="phone",
        avoid="reporters|journalists|investors|analysts|supporters",
    ),
    Frame(
        "in-touch-by-phone",
        K.CALL,
        P.CONSULT,
        MUTUAL,
        "President Macron was in touch with President Aliyev by telephone on Sunday.",
        "President Macron was in touch with his voters.",
        verbs=chains("be|get|keep|stay", "|back|again", "in touch|in contact", "with"),
        need="telephone|phone|video",
        requires="object|with",
        mode="phone",
        avoid="voters|reporters|number|hotline|app|company|maker|regularly|constantly|supporters",
    ),
    Frame(
        "call-of-two",
        K.CALL,
        P.CONSULT,
        {slot: R.ATTENDEE for slot in ("between", "with")},
        "A call on Friday between President Ruto and President Kagame lasted an hour.",
        "A call on Friday for an end to fighting between Chad and Mali was ignored.",
        nouns="call",
        requires="between|with",
        mode="phone",
        avoid=NO_CALL + "|investors|supporters",
        avoid_next="for|to|by|from|off",
    ),
    Frame(
        "call-from-to",
        K.CALL,
        P.CONSULT,
        {"object": R.ATTENDEE, "from": R.ATTENDEE, "to": R.ATTENDEE},
        "A phone call from President Ruto to President Kagame lasted an hour.",
        "A phone call from a hotel to the police in Kigali lasted an hour.",
        nouns=chains("phone|telephone|video", "call|calls", "from"),
        requires="to",
        weak=True,
        mode="phone",
        avoid=NO_CALL + "|police|voters|supporters",
    ),
    Frame(
        "told-by-phone",
        K.CALL,
        P.CONSULT,
        MUTUAL,
        "President Macron thanked President Tokayev by telephone on Sunday.",
        "President Macron bought a ticket by telephone on Sunday.",
        nouns="by phone|by telephone|over the phone|over the telephone|via telephone|via video link",
        lead="told|warned|assured|reassured|informed|asked|urged|reminded|promised|thanked|pressed|congratulated|appealed|implored|"
        "pleaded|begged|beseeched|entreated|offered|suggested|proposed|apologised|apologized|complained|protested|condoled|rebuked|scolded|"
        "berated|reprimanded|upbraided|cautioned|invited|praised|commended|advised|counselled|counseled|lobbied|exhorted|pushed|prodded|nudged|"
        "notified|briefed|vowed|pledged|affirmed|reaffirmed|reiterated|conveyed|expressed|wished",
        avoid="spoke|speak|spoken|speaking|talk|talked|talking|conferred|discussed|consulted|reached|interviewed|interview",
        weak=True,
        mode="phone",
    ),
    Frame(
        "take-call",
        K.CALL,
        P.CONSULT,
        MUTUAL,
        "President Sisi received a phone call from Joe Biden.",
        "The minister received a phone from a friend in Cairo.",
        verbs=chains(
            "receive|get|take|have|make|place", "a|another", "|phone|telephone|video", "call", "from|with|to"
        )
        + "|"
        + chains(
            "hold|have", "a|another", "phone|telephone|video", "conversation|discussion|conference", "|with"
        ),
        mode="phone",
        contexts=("diplomatic",),
    ),
    Frame(
        "join-in-a-call",
        K.CALL,
        P.CONSULT,
        {**MUTUAL, "to": R.ATTENDEE},
        "President Biden joined Emmanuel Macron for a telephone call to Volodymyr Zelensky.",
        "President Biden joined Emmanuel Macron for a walk to the beach.",
        verbs="join",
        need="call|videoconference|teleconference",
        also="for|in|on",
        close=True,
        requires="object",
        toward="person",
        doer="person",
        mode="phone",
        avoid="calls|calling|investors|reporters",
    ),
    Frame(
        "take-call-from",
        K.CALL,
        P.CONSULT,
        {**MUTUAL, "from": R.ATTENDEE, "to": R.ATTENDEE},
        "Emir Tamim bin Hamad Al-Thani received a phone call of ten minutes from President Joe Biden.",
        "Emir Tamim bin Hamad Al-Thani received a phone with ten buttons from President Joe Biden.",
        verbs=chains(
            "receive|get|take|make|place",
            "|a|another",
            "phone|telephone|video|telephonic",
            "call|conversation",
        ),
        mode="phone",
        requires="from|with|to",
    ),
    Frame(
        "on-the-phone",
        K.CALL,
        P.CONSULT,
        MUTUAL,
        "President Ruto and President Kagame were on the phone for an hour.",
        "President Ruto and President Kagame were on the plane for an hour.",
        words=chains("was|were|is|are|had been", "|also|again", "on the", "phone|telephone|line", "|with|to"),
        mode="phone",
        weak=True,
        avoid="banned|available|sold|scam|mother|wife|reporters|children",
    ),
    Frame(
        "phone-verb",
        K.CALL,
        P.CONSULT,
        MUTUAL,
        "President Biden phoned Xi Jinping in May.",
        "President Biden rang the bell in China.",
        verbs="phone|ring up|ring|telephone|dial|dial up",
        mode="phone",
        avoid="bell|alarm|church|shop|wrong|number|police|emergency|hotline",
    ),
    Frame(
        "call-verb",
        K.CALL,
        P.CONSULT,
        MUTUAL,
        "President Biden called Xi Jinping on Thursday.",
        "He called for calm in Kenya.",
        verbs="call",
        mode="phone",
        avoid="off|upon|mobile|bell|himself|so-called|attention|elections|election|strike|referendum|urgent|emergency|"
        "meeting|what|being|into|killer|murderer|thug|dictator|liar|criminal|terrorist|butcher|tyrant|unacceptable|illegal|unlawful|"
        "dangerous|baseless|absurd|reckless|irresponsible|shameful|provocative|provocation|decision|motives|behaviour|allegations|"
        "accusations|claims|criticism|remarks|programme|threat|back|home|milestone|historic|breakthrough",
        avoid_next="theirs|ours|home|in|a|an|it|itself|themselves|the|by|their|its|this|that|them|illegal|illegitimate|unacceptable",
    ),
)
