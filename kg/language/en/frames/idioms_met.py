"""Meetings, calls, journeys, talks, signings, offices and ceremonies told by an idiom: to break bread, to hop over to."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.en.frames.offices import POSTS
from kg.language.pack import APPOINTING, MUTUAL, RECEIVING, SIGNING, TAKING_OFFICE, VISITING, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R
from kg.model import Status as S

GAMES = (
    "league|cup|squad|match|final|semi-final|quarter-final|coach|striker|goalkeeper|referee|players|player|team|fans|film|"
    "concert|singer|song|album|festival|championship|tournament|race"
)
"""Words of play, in which nobody does diplomacy."""

CRIME = "police|suspect|thief|prison|jail|custody|court"
GOODS = "aid|cargo|troops|soldiers|forces|tanks|rebels|refugees|migrants|tourists|passengers|goods|shipment"
WAYS = "trouble|debt|power|exile|hospital|school|work|office|retirement|action|place|line|view|" + CRIME
"""Whither idioms of movement lead that are no journey."""

MEETINGS: tuple[Frame, ...] = (
    Frame(
        "take-aside",
        K.MEETING,
        P.CONSULT,
        MUTUAL,
        "President Ruto took President Kagame aside in Geneva.",
        "President Ruto took President Kagame along in Geneva.",
        verbs="take|pull|draw|call",
        need="aside",
        close=True,
        requires="object",
        doer="person",
        toward="person",
        avoid="set|leaving|brushing|" + CRIME + "|" + GAMES,
    ),
    Frame(
        "accost",
        K.MEETING,
        P.CONSULT,
        MUTUAL,
        "President Ruto bumped into President Kagame in Geneva.",
        "President Ruto bumped into trouble in Geneva.",
        verbs="pull aside|take aside|draw aside|buttonhole|run into|bump into|catch up with|touch base with|chat with|chat to|link up with|"
        "sup with|lunch with|breakfast with|hobnob with|seek out|make the acquaintance of|take counsel with|take soundings with|"
        "take soundings from|talk turkey with|raise a glass with|clink glasses with|break the ice with|clear the air with|play golf with|"
        "play a round of golf with|dine at the table of|mingle with|closet himself with|closet herself with|shoot the breeze with|"
        "pick the brains of|spend time with|have the ear of|bend the ear of|pass the time of day with|rub elbows with|schmooze with|"
        "put heads together with|sit across from|sit opposite|hold court with|hold a conclave with|hold a powwow with|hold a parley with|pow-wow with|"
        "powwow with|engage in conversation with|fall into conversation with|strike up a conversation with|strike up an acquaintance with|"
        "go into a huddle with|get into a huddle with|sit knee to knee with",
        words="wined and dined|wining and dining",
        requires="object|with",
        doer="person",
        toward="person",
        avoid="leader|runner|trouble|debt|telephone|phone|video|zoom|reporters|journalists|voters|students|family|children|wife|"
        + CRIME
        + "|"
        + GAMES,
    ),
    Frame(
        "over-a-cup",
        K.MEETING,
        P.CONSULT,
        MUTUAL,
        "President Ruto had coffee with President Kagame in Geneva.",
        "President Ruto had coffee with milk in Geneva.",
        verbs=chains(
            "have|take|sip|drink|share|enjoy",
            "|a cup of|some|morning|afternoon",
            "coffee|tea|a meal|a drink|a beer|an evening meal|a bite|supper|drinks",
            "with",
        )
        + "|"
        + chains(
            "stroll|walk|go for a walk|go for a stroll|take a walk|take a stroll|go fishing|go hiking|go jogging",
            "with",
        )
        + "|"
        + chains(
            "have",
            "a",
            "heart-to-heart|tête-à-tête|tete-a-tete|quiet word|private word|word|few words|pow-wow|powwow|huddle|natter|chinwag|"
            "sit-down|get-together|face-to-face",
            "with",
        )
        + "|"
        + chains("get|have|win|secure|grab", "|some|quality|precious", "face time|face-time", "with"),
        words=chains(
            "was|were|sat|is|are",
            "|also",
            "seated|closeted|locked in conversation|deep in conversation|tete-a-tete",
            "next to|beside|with|opposite",
        ),
        requires="object|with",
        doer="person",
        toward="person",
        avoid="milk|sugar|honey|family|wife|daughter|son|telephone|phone|video|dog|" + CRIME + "|" + GAMES,
    ),
    Frame(
        "in-a-huddle",
        K.MEETING,
        P.CONSULT,
        {"subject": R.ATTENDEE},
        "President Ruto and President Kagame went into a huddle in Geneva.",
        "President Ruto and his players went into a huddle in Geneva.",
        verbs="go into a huddle|go into conclave|swap notes|trade notes|put their heads together|closet themselves|break the ice|"
        "clear the air|hold a powwow|hold a pow-wow|hold a parley|hold a tete-a-tete|sit down over coffee|talk turkey|bury themselves in talks|"
        "lock themselves away|rub elbows|strike up an acquaintance|clink glasses",
        words="were face to face|was face to face|came eye to eye|were closeted|were huddled",
        weak=True,
        avoid="with|court|ship|expedition|exam|teachers|" + GAMES,
        traits=frozenset({T.CONVERSATION}),
    ),
    Frame(
        "pow-wow",
        K.MEETING,
        P.CONSULT,
        MUTUAL,
        "A powwow between President Ruto and President Kagame took place in Geneva.",
        "A quarrel between President Ruto and President Kagame took place in Geneva.",
        nouns=chains(
            "powwow|pow-wow|parley|rendezvous|pull-aside|tête-à-tête|huddle|heart-to-heart|conclave|confab|colloquy|chinwag|interview|sit-down|"
            "face-to-face",
            "between",
        ),
        weak=True,
        avoid="television|reporter|radio|orbit|spacecraft|" + GAMES,
    ),
    Frame(
        "audience-of",
        K.MEETING,
        P.CONSULT,
        {"subject": R.ATTENDEE, "object": R.HOST, "of": R.HOST, "with": R.HOST},
        "President Ruto had an audience of King Charles in London.",
        "President Ruto had an audience of thousands in London.",
        verbs=chains("have|get|obtain|gain|win", "an|a|a private", "audience", "of|with|from"),
        words=chains(
            "was|were|has been|is to be|will be",
            "|also",
            "given|granted|accorded|allowed",
            "an|a|a private",
            "audience",
            "by|with|of",
        ),
        requires="object|of|with",
        doer="person",
        toward="person",
        avoid="television|viewers|million|thousands",
    ),
    Frame(
        "usher-in",
        K.MEETING,
        P.CONSULT,
        {"subject": R.ATTENDEE, "object": R.HOST, "of": R.HOST, "to": R.HOST},
        "Foreign Minister Wong was ushered into the office of President Kagame.",
        "Foreign Minister Wong was ushered out of the hall by a guard of President Kagame.",
        words=chains(
            "was|were",
            "ushered into|shown in to|shown into|led into",
            "|the",
            "|office of|study of|presence of|residence of|home of|office",
        ),
        requires="object|of|to",
        doer="person",
        toward="person",
        avoid=CRIME + "|pitch|hospital|ward|grave|" + GAMES,
    ),
    Frame(
        "take-leave-of",
        K.MEETING,
        P.CONSULT,
        {"subject": R.ATTENDEE, "object": R.HOST, "to": R.HOST, "of": R.HOST},
        "Ambassador Neil Wigan took his leave of President Ruto.",
        "Ambassador Neil Wigan took his leave in May, said President Ruto.",
        verbs=chains("take", "|his|her|their", "|formal|official", "leave of")
        + "|"
        + chains("bid", "|a fond|a final", "farewell|goodbye|adieu", "to")
        + "|say goodbye to|wait on|wait upon|pay his respects to|pay her respects to|pay their respects to|present his compliments to|"
        "present her compliments to|look in on|pay court to|kiss hands with",
        lead="ambassador|envoy|commissioner|consul|nuncio|minister|secretary|attache|representative",
        requires="object|to",
        doer="person",
        toward="person",
        avoid="coffin|tomb|grave|late|dead|memory|last|table|tables|rain|funeral|lying",
    ),
    Frame(
        "open-his-door-to",
        K.MEETING,
        P.CONSULT,
        {"subject": R.HOST, "object": R.ATTENDEE, "to": R.ATTENDEE, "for": R.ATTENDEE},
        "President Ruto opened his doors to Foreign Secretary David Cameron.",
        "President Ruto opened his doors to small traders.",
        verbs=chains("open|throw open", "his|her|the|their", "door|doors|office", "to")
        + "|"
        + chains(
            "give|extend|accord", "a", "|warm|cordial|friendly|cool|frosty|chilly|lavish", "reception", "to"
        )
        + "|have over for dinner|have round for dinner|have to dinner|lay on lunch for|lay on a lunch for|lay on a feast for",
        requires="object|to|for",
        doer="person",
        toward="person",
        avoid="idea|proposal|plan|speech|" + GAMES,
    ),
    Frame(
        "engage-in-conversation",
        K.MEETING,
        P.CONSULT,
        MUTUAL,
        "President Ruto engaged President Kagame in conversation in Geneva.",
        "President Ruto engaged a lawyer in Geneva.",
        verbs="engage|draw",
        need="conversation|small-talk|chat",
        close=True,
        requires="object",
        doer="person",
        toward="person",
        avoid="phone|telephone",
    ),
)

CALLS: tuple[Frame, ...] = (
    Frame(
        "ring-by-idiom",
        K.CALL,
        P.CONSULT,
        {**MUTUAL, "to": R.ATTENDEE, "from": R.ATTENDEE},
        "President Ruto picked up the phone to President Kagame.",
        "President Ruto picked up the phone of a friend.",
        verbs="pick up the phone to|pick up the telephone to|get on the phone with|get on the phone to|get on the line with|get on the line to|"
        "put in a call to|put through a call to|put a call through to|return the call of|return a call from|get through to|call back|hang up on|"
        "hold a video link-up with|hold a teleconference with|hold a telephone conference with|field a call from|answer a call from|"
        "take a call from|have a chat by phone with|chat by phone with|chat on the phone with|hop on a call with|jump on a call with|"
        "exchange views over the telephone with|exchange views over the phone with|exchange views by phone with|exchange views by telephone with|"
        "reach by phone|reach by telephone|get hold of by phone|get on the blower to|ring back|phone back|video-call|facetime|skype with|zoom with|have a video chat with|share a call with|"
        "get a phone call from|get a call from|burn up the phone lines with|burn up the line to",
        words="hung up on|was on the blower to|was on the line to|was on the line with|dialled|dialling|dialled up|was at the other end of the line to",
        requires="object|with|to|from",
        doer="person",
        toward="person",
        mode="phone",
        avoid="tender|tenders|bids|truce|ceasefire|talks|calm|unity|reporters|journalists|final|semi-final|semifinal|investors|"
        "troops|ambassador|number|emergency|help",
    ),
    Frame(
        "give-a-ring",
        K.CALL,
        P.CONSULT,
        MUTUAL,
        "President Ruto gave President Kagame a call on Monday.",
        "President Ruto gave President Kagame a call to arms on Monday.",
        verbs="give",
        need="call|ring|buzz|bell",
        close=True,
        requires="object",
        doer="person",
        toward="person",
        mode="phone",
        avoid="arms|for|wedding|wake-up|engagement|diamond|gold|interview|bride|close|support",
    ),
    Frame(
        "have-on-the-line",
        K.CALL,
        P.CONSULT,
        MUTUAL,
        "President Ruto had President Kagame on the line on Monday.",
        "President Ruto had President Kagame's future on the line on Monday.",
        verbs="have|get|reach|contact|catch",
        need="line|telephone|phone|hotline",
        also="on|by|over|via",
        close=True,
        requires="object",
        doer="person",
        toward="person",
        mode="phone",
        avoid="life|lives|future|hard|front|assembly|production|red|mobile|hacked|number|numbers",
    ),
)

VISITS: tuple[Frame, ...] = (
    Frame(
        "plane-puts-down",
        K.VISIT,
        P.CONSULT,
        VISITING,
        "President Ruto's plane put down in Kigali.",
        "President Ruto's plane put down the rumours in Kigali.",
        verbs="put down in|put down at|come down in|come down at|touch down in|touch down at|set down in|land in|land at|pull into|roll into|sweep into|sweep through",
        lead="plane|jet|aircraft|helicopter|train|motorcade|convoy|carrying|airliner|airbus|boeing",
        requires="object|at|to",
        doer="person",
        mode="visit",
        avoid="crash|crashed|engine|emergency|bomb|hijacked|hour|beans|cargo|passengers|freight|" + GOODS,
    ),
    Frame(
        "delegation-rolls-in",
        K.VISIT,
        P.CONSULT,
        VISITING,
        "A Kenyan delegation trooped into Kigali on Friday.",
        "A Kenyan lorry trooped into Kigali by night.",
        verbs="roll into|pull into|arrive by train in|arrive by plane in|arrive by sea in|arrive by road in|arrive by helicopter in|jet into|pour into|"
        "troop into|blow into|descend on|breeze into|sweep into|put in at",
        lead="delegation|ministers|minister|envoy|envoys|president|leader|leaders|officials|diplomats|mission|premier|king|queen|pope|secretary-general",
        requires="object|to",
        mode="visit",
        avoid=GOODS + "|train|beans|protesters|protest|" + GAMES,
        avoid_behind="summit|conference",
    ),
    Frame(
        "hop-over-to",
        K.VISIT,
        P.CONSULT,
        VISITING,
        "President Ruto hopped over to Kigali on Friday.",
        "President Ruto breezed into the second round in Kenya.",
        verbs=chains("wing|work|thread|make", "his|her|their", "way", "to|into")
        + "|breeze into|sweep into|blow into|roll into|wind up in|pitch up in|pop up in|fetch up in|descend on|descend upon|set down in|put down in|"
        "find himself in|find herself in|hop over to|hop across to|pop over to|nip over to|slip into|steal into|sneak into|swoop into|swing by|come down in|"
        "alight at|beat a path to|make a beeline for|take off for|pack his bags for|pack her bags for|pack their bags for|"
        "hotfoot it to|jet out to|jet over to|fly out to|show his face in|show her face in|make an appearance in|repair to|betake himself to|"
        "wend his way to|wend her way to|strike out for|hit the road to|get off the plane in|get off the plane at|step off the plane in|step off a plane in|"
        "disembark in|disembark at|get in to|kiss the ground in|kiss the soil of|darken the door of|sally forth to|venture to|venture into|"
        "make a flying visit to|proceed to|repair to|ride into|ride his train to|ride her train to|steam into|pull into|chug into",
        requires="object|to",
        doer="person",
        mode="visit",
        avoid=WAYS + "|" + GOODS + "|" + GAMES + "|round|lead|lane|driver|recovery|war|polls|talks",
    ),
    Frame(
        "on-his-way",
        K.VISIT,
        P.CONSULT,
        VISITING,
        "President Ruto is on his way to Kigali.",
        "President Ruto is on his way to recovery in Kigali.",
        words=chains(
            "was|is|were|are|will be",
            "|already|now|back|again",
            "on his way to|on her way to|on their way to|en route to|on a mission to|back in town in|in town in|expected in|headed to",
        ),
        requires="object|to",
        doer="person",
        mode="visit",
        status=S.PLANNED,
        avoid=WAYS + "|" + GOODS + "|" + GAMES + "|round|lead|lane|driver|recovery|war|polls|talks",
    ),
    Frame(
        "come-to-plainly",
        K.VISIT,
        P.CONSULT,
        VISITING,
        "President Ruto came to Kigali.",
        "President Ruto came to power in Kigali.",
        verbs="come to|come over to|come through|come into",
        requires="object|to",
        doer="person",
        mode="visit",
        avoid="terms|light|blows|end|agreement|head|decision|conclusion|grips|rescue|help|defence|defense|an|a|the|his|her|its|their|"
        "among|who|those|door|it|know|see|be|blame|believe|compromise|understanding|as|child|student|born|study|live|from|after|thanks|force|effect|"
        + WAYS
        + "|"
        + GOODS
        + "|"
        + GAMES,
    ),
    Frame(
        "make-a-stop",
        K.VISIT,
        P.CONSULT,
        VISITING,
        "President Ruto made a pit stop in Kigali.",
        "President Ruto made a stop sign in Kigali.",
        verbs=chains(
            "make|take|have|pay",
            "a|an|his|her",
            "|brief|quick|short|unscheduled|surprise|unannounced|lightning|first|solemn|sentimental|pastoral",
            "pit stop|stop|stop-off|stopover|layover|detour|side trip|pilgrimage|journey|dash|day trip|whistle-stop tour|foray|excursion|jaunt",
            "in|to|at|into",
        )
        + "|"
        + chains(
            "make",
            "the",
            "|long|short|perilous|arduous|18-hour|ten-hour",
            "trek|journey|trip|crossing|pilgrimage",
            "to|into",
        )
        + "|"
        + chains("break", "his|her|their|the", "journey|trip|flight", "in|at")
        + "|"
        + chains(
            "undertake|go on|embark on|set out on",
            "a|an|his|her",
            "|pastoral|long|official|short|goodwill|five-day|three-day|two-day|apostolic",
            "journey|pilgrimage|mission|odyssey|voyage",
            "to",
        )
        + "|make landfall in|put in an appearance in",
        requires="object|to|at",
        doer="person",
        mode="visit",
        avoid="ferrari|mercedes|driver|muslims|mecca|medina|haj|hajj|bus|hijacked|" + GOODS + "|" + GAMES,
    ),
    Frame(
        "on-its-soil",
        K.VISIT,
        P.CONSULT,
        {**VISITING, "about": R.HOST, "of": R.HOST},
        "President Ruto stepped onto Rwandan soil on Friday.",
        "President Ruto stepped onto Rwandan toes on Friday.",
        verbs="step onto|step on to|tread on|set foot on|set foot upon|stand on|land on|step foot on|arrive on|plant his feet on|kiss",
        words="trod on|was on|is on|were on|are on",
        need="soil",
        close=True,
        requires="object|about|of",
        doer="person",
        mode="visit",
        avoid="moon|erosion|farmers|samples|acid|crops|" + GOODS + "|" + GAMES,
    ),
    Frame(
        "guest-of-state",
        K.VISIT,
        P.CONSULT,
        {"subject": R.VISITOR, "object": R.HOST, "of": R.HOST},
        "President Ruto was Rwanda's guest on Friday.",
        "President Ruto was Rwanda's friend on Friday.",
        words="is|was|are|were|had been",
        need="guest|guests",
        close=True,
        requires="object|of",
        doer="person",
        toward="country",
        mode="visit",
        avoid="hotel|speaker|singer|editor|judge|worker|workers",
    ),
    Frame(
        "guest-of-state-to-be",
        K.VISIT,
        P.CONSULT,
        {"subject": R.VISITOR, "object": R.HOST, "of": R.HOST},
        "President Ruto will be Rwanda's guest on Friday.",
        "President Ruto will be Rwanda's friend on Friday.",
        words="will be|is to be|are to be",
        need="guest|guests",
        close=True,
        requires="object|of",
        doer="person",
        toward="country",
        mode="visit",
        status=S.PLANNED,
        avoid="hotel|speaker|singer|editor|judge|worker|workers",
    ),
    Frame(
        "give-a-welcome",
        K.VISIT,
        P.CONSULT,
        {"subject": R.HOST, "object": R.VISITOR, "by": R.HOST},
        "Rwanda gave President Ruto a rousing welcome.",
        "Rwanda gave President Ruto a rousing speech.",
        verbs="give|accord|afford|extend",
        need="welcome|reception|treatment",
        also="rousing|warm|red-carpet|carpet|hero's|tumultuous|lavish|royal|hearty|cordial|cool|frosty|rapturous|ceremonial|grand|state|effusive|tepid|chilly|"
        "official|formal|ceremonious|colourful|colorful|fitting",
        close=True,
        requires="object",
        toward="person",
        mode="visit",
        avoid="crowd|audience|lawmakers|parliament|supporters|media|press|" + GAMES,
    ),
    Frame(
        "given-a-welcome",
        K.VISIT,
        P.CONSULT,
        {"subject": R.VISITOR, "at": R.HOST, "by": R.HOST, "to": R.HOST},
        "President Ruto was given a warm welcome in Kigali.",
        "President Ruto was given a warm coat in Kigali.",
        verbs="get|receive|enjoy|meet with",
        words=chains(
            "was|were|is|are",
            "|also",
            "given|accorded|afforded|treated to|met with|greeted with|lionised in|lionized in|met off",
        )
        + "|arrived to|arrived amid|landed to|flew in to|touched down to",
        need="welcome|reception|treatment|plane|salute",
        also="rousing|warm|red-carpet|hero's|tumultuous|lavish|royal|hearty|cordial|cool|frosty|rapturous|ceremonial|grand|effusive|tepid|chilly|"
        "official|formal|ceremonious|colourful|colorful|fitting|rock-star|plane|gun|carpet|salute|19-gun|21-gun|17-gun",
        close=True,
        requires="at",
        doer="person",
        mode="visit",
        avoid="crowd|audience|lawmakers|parliament|supporters|party|convention|congress|" + GAMES,
    ),
    Frame(
        "back-from",
        K.VISIT,
        P.CONSULT,
        {"subject": R.VISITOR, "object": R.HOST, "from": R.HOST},
        "President Ruto was back from Rwanda on Friday.",
        "President Ruto was back from the brink on Friday.",
        words="was back from|is back from|were back from|are back from|was just back from|is just back from|is freshly back from|was fresh from|flew home from|flew back from",
        requires="object|from",
        doer="person",
        ends=True,
        mode="visit",
        avoid="brink|exile|holiday|vacation|injury|suspension|war|front|dead|leave|" + GAMES,
    ),
    Frame(
        "is-in-on-mission",
        K.VISIT,
        P.CONSULT,
        VISITING,
        "President Ruto is in Kigali on a fact-finding mission.",
        "President Ruto is in charge in Kigali on a tough mission.",
        words="is in|was in|are in|were in",
        need="mission|errand",
        also="on",
        requires="object",
        doer="person",
        mode="visit",
        avoid=WAYS + "|charge|talks|peacekeeping|" + GAMES,
    ),
    Frame(
        "stay-nights",
        K.VISIT,
        P.CONSULT,
        {**VISITING, "at": R.HOST},
        "President Ruto stayed two nights in Kigali.",
        "President Ruto stayed two goals behind in Kigali.",
        verbs="stay|pass|overnight|lodge|put up|bed down",
        need="night|nights|hotel|days|palace|residence|overnight",
        close=True,
        requires="at",
        doer="person",
        mode="visit",
        avoid="tourists|guests|in office|prison|hospital|bail|sentence|ahead|behind|" + GAMES,
    ),
    Frame(
        "expect-guest",
        K.VISIT,
        P.CONSULT,
        {"subject": R.HOST, "object": R.VISITOR},
        "Rwanda is expecting President Ruto on Friday.",
        "Rwanda is expecting President Ruto to resign.",
        verbs="expect|await",
        requires="object|subject",
        doer="country",
        toward="person",
        dated=True,
        mode="visit",
        status=S.PLANNED,
        avoid="to|reply|answer|response|decision|trial|verdict|will|would|that",
    ),
    Frame(
        "first-stop-for",
        K.VISIT,
        P.CONSULT,
        {"subject": R.HOST, "for": R.VISITOR, "of": R.VISITOR, "object": R.VISITOR},
        "Rwanda is the next port of call for President Ruto.",
        "Rwanda is the next problem for President Ruto.",
        words=chains(
            "is|was|will be",
            "the|his",
            "first|next|last|second|third|final|fourth",
            "stop|port of call|leg|destination|station|halt",
            "for|of",
        ),
        requires="for|of|object",
        toward="person",
        mode="visit",
        avoid=GAMES + "|aid|refugees",
    ),
    Frame(
        "sojourn",
        K.VISIT,
        P.CONSULT,
        {"subject": R.VISITOR, "of": R.VISITOR, "by": R.VISITOR, "at": R.HOST, "to": R.HOST},
        "President Ruto's sojourn in Rwanda began on Friday.",
        "President Ruto's investment in Rwanda began on Friday.",
        nouns="sojourn in|sojourn to|sojourn|peregrination to|pilgrimage to|jaunt to|foray to|odyssey to|whistle-stop tour of",
        weak=True,
        requires="subject|of|by",
        doer="person",
        mode="visit",
        avoid="muslims|mecca|hajj|haj|exile|" + GAMES,
    ),
)

TALKING = "corridor|route|routes|transit|prisoners|swap|hostages|visas|migrants|grain|pipeline|demarcation|compensation|reparations|sovereignty|airspace|enclave|territory|territories|status|inspections|enrichment|missiles|extradition|duties|waterway|dam|strait|ports|airport|withdrawal|access|maritime|seabed|reefs|text|wording|clauses|quota|talks|negotiations|negotiators|treaty|border|deal|truce|ceasefire|dispute|terms|delegates|accord|pact|frontier|water|islands|island|tariffs|fish|quotas|gas|debt"
BETWEEN: dict[str, R] = {
    "subject": R.MEDIATOR,
    "object": R.ATTENDEE,
    "between": R.ATTENDEE,
    "to": R.ATTENDEE,
    "for": R.ATTENDEE,
    "of": R.ATTENDEE,
}

NEGOTIATIONS: tuple[Frame, ...] = (
    Frame(
        "negotiators-toil",
        K.NEGOTIATION,
        P.CONSULT,
        {"subject": R.ATTENDEE, "of": R.ATTENDEE},
        "Rwandan and Burundian negotiators burned the midnight oil in Geneva.",
        "Rwandan and Burundian students burned the midnight oil in Geneva.",
        verbs="burn the midnight oil|sit up all night|stay up all night|go back to the drawing board|talk through the night|work through the night|"
        "work around the clock|work against the clock|trade proposals|exchange proposals|swap proposals|trade drafts|lock horns|cross swords|"
        "pore over a draft|put their heads together|hunker down",
        lead="negotiators|negotiator|envoys|delegates|delegations|mediators|diplomats",
        weak=True,
        avoid="union|unions|strike|league",
    ),
    Frame(
        "haggle",
        K.NEGOTIATION,
        P.CONSULT,
        MUTUAL,
        "Rwanda and Burundi haggled over the border for three days in Geneva.",
        "Traders from Rwanda and Burundi haggled over the price of beans.",
        verbs="haggle|wrangle|bargain|parley|horse-trade|dicker|lock horns|trade proposals|swap proposals|exchange proposals|trade drafts|exchange drafts|"
        "haggle with|wrangle with|bargain with|parley with|dicker with|get down to brass tacks|get down to business|burn the midnight oil|"
        "sit up all night|talk through the night|work through the night|go back to the drawing board|go another round|"
        "put their cards on the table|lay their cards on the table|cross swords|drive a hard bargain with",
        need=TALKING + "|table|negotiating|proposals|brass|day|days",
        weak=True,
        avoid="traders|market|bazaar|lawmakers|unions|union|exam|students|engineers|mps|senators|parties|parliament|budget|boxers|"
        "buyers|sellers|customers|price|prices|cabinet|coalition|" + GAMES,
    ),
    Frame(
        "at-the-table-again",
        K.NEGOTIATION,
        P.CONSULT,
        MUTUAL,
        "Rwanda and Burundi came back to the table in Geneva.",
        "Rwanda and Burundi came back to the pitch in Geneva.",
        verbs=chains(
            "come|get|go|return|sit|gather|sit down|meet",
            "|back",
            "to|at|around|round|across",
            "|the|a|one|the same",
            "negotiating table|bargaining table|conference table|table of negotiations|table|peace table",
            "|with",
        ),
        words=chains(
            "are|is|were|was",
            "|back|now back|again|once more",
            "at|around|round",
            "the|one",
            "negotiating table|bargaining table|conference table|table|peace table",
            "|with",
        ),
        weak=True,
        avoid="unions|union|employers|doctors|teachers|kitchen|dinner|lunch|breakfast|family|top|bottom|club|ministry|strike|workers|"
        + GAMES,
    ),
    Frame(
        "get-to-the-table",
        K.NEGOTIATION,
        P.CONSULT,
        {**MUTUAL, "subject": R.MEDIATOR},
        "Norway coaxed Chad and Sudan back to the table in Oslo.",
        "Norway brought fish from Chad to the table in Oslo.",
        verbs="bring|get|sit|coax|lure|drag|steer|nudge|seat|shepherd|herd|cajole",
        need="table",
        also="to|at|around|round",
        requires="object",
        doer="country",
        toward="country",
        avoid="fish|food|kitchen|issue|offer|proposal|bread|wine|experience|options|something|demands|question|ideas|off|under|league|"
        + GAMES,
        traits=frozenset({T.BRINGS_TOGETHER}),
    ),
    Frame(
        "play-the-broker",
        K.NEGOTIATION,
        P.CONSULT,
        BETWEEN,
        "Norway played the honest broker between Chad and Sudan.",
        "Norway played a friendly between games with Chad and Sudan.",
        verbs=chains(
            "play|act as|serve as|pose as|turn",
            "|a|an|the",
            "go-between|honest broker|peacemaker|matchmaker|referee|umpire|middleman|peace broker|bridge-builder|mediator|intermediary|"
            "conciliator|arbiter",
            "between|for|in talks between|in the talks between|in negotiations between",
        )
        + "|"
        + chains(
            "lend|offer|extend|place", "its|his|her|their", "good offices", "to|between|at the disposal of"
        )
        + "|intercede between|referee between|umpire between|step in between|go back and forth between|travel back and forth between|"
        "fly back and forth between|ply between|bridge the gap between|bridge the gulf between|bridge the divide between|"
        "bridge the differences between|smooth the waters between|pour oil on troubled waters between|bang heads together between|"
        "build bridges between|conciliate between|carry notes between|run messages between|narrow the gaps between|narrow differences between|"
        "interpose between",
        requires="object|between|to|for|of",
        avoid="road|ferry|train|bus|whistle|buses|truck|ferries|match|trucks|pitch|" + GAMES,
        mode="third-party",
    ),
    Frame(
        "bargaining-between",
        K.NEGOTIATION,
        P.CONSULT,
        MUTUAL,
        "The haggling between Rwanda and Burundi went on in Geneva.",
        "The haggling between sellers and buyers went on in Rwanda.",
        nouns=chains(
            "haggling|bargaining|horse-trading|horse trading|wrangling|tug-of-war at the table|parleys|give-and-take|arm-wrestling|brinkmanship|"
            "back-channel contacts|backchannel|shuttle diplomacy|proximity talks|poker game at the table|tug-of-war at the negotiating table",
            "between|with",
        ),
        weak=True,
        avoid="traders|market|bazaar|lawmakers|unions|buyers|sellers|parties|coalition",
    ),
)

PACT = "treaty|pact|accord|agreement|memorandum|convention|deal|protocol|charter|declaration|document|papers|line|text|covenant"

SIGNINGS: tuple[Frame, ...] = (
    Frame(
        "dotted-line",
        K.SIGNING,
        P.SUPPORT,
        SIGNING,
        "Rwanda and Burundi signed on the dotted line in Geneva.",
        "The striker of Burundi signed on the dotted line in Geneva.",
        verbs="sign on the dotted line",
        requires="subject",
        avoid="striker|midfielder|forward|club|season|winger|defender|" + GAMES,
        doer="country",
    ),
    Frame(
        "set-hands-to",
        K.SIGNING,
        P.SUPPORT,
        SIGNING,
        "Rwanda and Burundi set their hands to a treaty in Geneva.",
        "Rwanda and Burundi set their hands to the plough.",
        verbs=chains(
            "set|put|append|affix|add|lend|apply|subscribe",
            "|its|his|her|their",
            "hand|hands|signature|signatures|name|names|seal|seals|pen|autograph|initials",
            "to|under|on|beneath|at the foot of",
        )
        + "|sign on the dotted line|sign on to|pen|put ink to|put ink on|scrawl their names on|countersign|dip their pens for",
        need=PACT,
        avoid="striker|midfielder|club|season|bill|law|decree|novel|memoir|column|article|appeal|letter|petition|candidate|list|novelist|"
        "plough|ballot|" + GAMES,
        requires="subject",
    ),
    Frame(
        "ink-dried",
        K.SIGNING,
        P.SUPPORT,
        {
            "object": R.SIGNATORY,
            "between": R.SIGNATORY,
            "of": R.SIGNATORY,
            "with": R.SIGNATORY,
            "by": R.SIGNATORY,
        },
        "The ink dried on a pact between Rwanda and Burundi in May.",
        "The ink dried on the page in Burundi in May.",
        verbs="dry on|be put to",
        words="were put to|was put to|were affixed to|were set to|were exchanged on",
        lead="ink|signatures|signature|seals|pens",
        need=PACT,
        requires="between|with|of|by",
        avoid="not|barely|hardly|scarcely|page|novel|vote|petition",
    ),
)

CEREMONIES: tuple[Frame, ...] = (
    Frame(
        "turn-the-sod",
        K.CEREMONY,
        None,
        {"subject": R.OPENER, "for": R.ATTENDEE, "with": R.ATTENDEE},
        "President Ruto and President Kagame turned the first sod of a port in Kigali.",
        "President Ruto and President Kagame turned the first page of a port in Kigali.",
        verbs=chains("turn|cut", "the", "first|", "sod", "of|for|on|at|in")
        + "|"
        + chains("break", "|the", "ground", "for|on")
        + "|"
        + chains("unveil", "a", "plaque", "at|in"),
        doer="person",
        requires="subject",
        traits=frozenset({T.ALONE, T.APART}),
        avoid="record|records|shop|mall|scientist|builders|new ground|research|artist|sculptor|actor|actress|singer|plan|plans",
    ),
    Frame(
        "embassy-ribbon",
        K.CEREMONY,
        None,
        {"subject": R.OPENER, "for": R.ATTENDEE, "with": R.ATTENDEE},
        "President Ruto cut the ribbon at the Kenyan embassy in Kigali.",
        "President Ruto cut the ribbon of a shop near the Kenyan embassy in Kigali.",
        verbs=chains("cut", "the|a", "|ceremonial", "ribbon", "|of|for|on|at|to"),
        need="embassy|consulate|mission|chancery",
        close=True,
        doer="person",
        requires="subject",
        traits=frozenset({T.ALONE, T.APART}),
        avoid="shop|near|outside|beside",
    ),
    Frame(
        "bow-the-head",
        K.CEREMONY,
        None,
        {"subject": R.ATTENDEE, "with": R.ATTENDEE},
        "President Ruto bowed his head at the memorial in Kigali.",
        "President Ruto bowed his head over the soup in Kigali.",
        verbs=chains("bow", "his|her|their", "head|heads")
        + "|stand in silence|stand silent|stand with bowed head|kneel|lay flowers|lay a rose|lay a stone|light a candle|light the flame|"
        "light the eternal flame|keep vigil|keep a vigil|hold vigil|hold a vigil|file past|pay his last respects|pay her last respects|"
        "pay their last respects|pay last respects|pay a last tribute|pay his final respects|pay her final respects|pay their final respects|"
        "sign the book of condolence|sign a book of condolence|sign the book of condolences|sign a book of condolences|"
        "sign the condolence book|walk behind the coffin|mourn|take part in a requiem",
        need="cenotaph|memorial|monument|tomb|grave|coffin|casket|catafalque|mausoleum|cemetery|condolence|condolences|respects|requiem|"
        "funeral|lying-in-state|dead|fallen|victims|shrine",
        doer="person",
        requires="subject",
        traits=frozenset({T.ALONE, T.APART}),
        avoid="fans|teacher|class|soup|dog|crowds|players|thousands|hundreds|protesters|residents",
    ),
    Frame(
        "pin-a-medal",
        K.CEREMONY,
        None,
        {"subject": R.HOST, "object": R.RECIPIENT, "to": R.RECIPIENT, "by": R.HOST, "about": R.RECIPIENT},
        "President Ruto pinned a medal on President Kagame.",
        "President Ruto pinned a note on the door of President Kagame.",
        verbs=chains(
            "pin|hang",
            "a|the",
            "|gold|silver",
            "medal|order|star|cross|sash|decoration",
            "on|around the neck of|to the chest of|to the lapel of",
        )
        + "|knight|dub",
        requires="object|about|to",
        toward="person",
        traits=frozenset({T.APART}),
        avoid="swimmer|athlete|champion|games|runner|boxer|film|actor",
    ),
    Frame(
        "freedom-of-the-city",
        K.CEREMONY,
        None,
        {"subject": R.RECIPIENT, "by": R.HOST, "from": R.HOST},
        "President Ruto was given the freedom of the city of Kigali.",
        "President Ruto was given the run of the city of Kigali.",
        verbs="receive|accept",
        words=chains(
            "was|were|is to be|will be|has been",
            "|also",
            "given|made|granted|presented with|handed|awarded|knighted",
        ),
        need="freedom|keys|key|honorary|freeman|king|queen|citizen|sultan",
        also="city|capital|town|doctorate|citizen|citizenship|palace|castle|honorary|freeman|king|queen|sultan",
        close=True,
        doer="person",
        requires="subject",
        traits=frozenset({T.ALONE, T.APART}),
        avoid="film|hotel|prison|demand|concession|role|car",
    ),
    Frame(
        "crowned",
        K.CEREMONY,
        None,
        {"subject": R.ATTENDEE, "presence": R.ATTENDEE, "with": R.ATTENDEE},
        "King Charles was crowned in London in the presence of President Ruto.",
        "Miss Kenya was crowned in London in the presence of President Ruto.",
        words=chains(
            "was|is to be|will be|is",
            "|formally|solemnly",
            "crowned|enthroned|anointed",
            "in|at|on|king|queen|emperor|before",
        ),
        doer="person",
        requires="subject",
        traits=frozenset({T.PUBLIC}),
        avoid="miss|champion|champions|winner|pop|beauty|secretary-general|" + GAMES,
    ),
    Frame(
        "hoist-flag",
        K.CEREMONY,
        None,
        {"subject": R.HOST, "of": R.HOST},
        "Nauru hoisted its flag over its new embassy in Taipei.",
        "Nauru hoisted its flag over a reef near Taipei.",
        verbs=chains(
            "hoist|raise|unfurl|run up",
            "|its|the|their",
            "|national",
            "flag|colours|colors|standard",
            "over|above|at|outside|on|atop",
        ),
        need="embassy|consulate|mission",
        close=True,
        traits=frozenset({T.APART, T.MISSION, T.OPENED}),
        avoid="protesters|reef|white|burned|half-mast|half-staff|students|crowd",
        requires="subject",
    ),
)

SPORT = (
    "club|team|champion|goal|goals|match|ball|ship|captain|company|firm|striker|coach|manager|bank|apple|chelsea|film|band|orchestra|"
    "editor|newspaper|squad|league|united|city"
)
HEADED = (
    POSTS
    + "|nato|union|ministry|embassy|nations|council|presidency|premiership|throne|commission|organisation|organization|asean|bloc"
)

APPOINTMENTS: tuple[Frame, ...] = (
    Frame(
        "take-the-reins",
        K.APPOINTMENT,
        None,
        TAKING_OFFICE,
        "Alice Wairimu took the helm as foreign minister of Kenya.",
        "Alice Wairimu took the helm of a boat off Kenya.",
        verbs=chains(
            "take|assume|take up|take over|pick up|inherit",
            "|the|his|her",
            "helm|reins|reins of power|mantle|seat|chair|seals of office|leadership|portfolio|duties|functions|role",
            "|of|at|as",
        )
        + "|"
        + chains("take", "charge|command", "|of|at|as")
        + "|"
        + chains(
            "step into|slip into|slide into|move into|land|clinch|secure|get|win|snap up|bag|fill",
            "the",
            "job|post|chair|role|position|seat|shoes|nod|office",
            "|of|as",
        )
        + "|take on the role of|take on the job of|take on the mantle of|begin his term as|begin her term as|start work as|enter office|take his seat|take her seat",
        words=chains("donned|donning|slid into", "the", "mantle|robes|chair", "|of"),
        need=HEADED,
        close=True,
        requires="subject",
        doer="person",
        avoid=SPORT + "|boat|visit|talks|negotiations|delegation|failed|meeting|session|rotating",
    ),
    Frame(
        "take-over-at",
        K.APPOINTMENT,
        None,
        TAKING_OFFICE,
        "Mark Rutte takes over at NATO in October.",
        "Mark Rutte takes over at the wheel in October.",
        verbs="take over at|step in at|start at|come in at",
        need=HEADED,
        close=True,
        requires="object|at",
        doer="person",
        toward="organization",
        avoid=SPORT,
    ),
    Frame(
        "step-into-shoes",
        K.APPOINTMENT,
        None,
        TAKING_OFFICE,
        "Mark Rutte stepped into Jens Stoltenberg's shoes at NATO.",
        "Mark Rutte stepped into a puddle at NATO.",
        verbs="step into|slip into|fill",
        need="shoes|boots",
        close=True,
        requires="subject",
        doer="person",
        toward="person",
        avoid="new|running|leather|captain|" + GAMES,
    ),
    Frame(
        "was-handed-post",
        K.APPOINTMENT,
        None,
        TAKING_OFFICE,
        "Alice Wairimu was handed the post of foreign minister of Kenya.",
        "Alice Wairimu was handed the passport of a minister of Kenya.",
        words=chains(
            "was|were|is|has been|had been|will be|is to be",
            "|also|duly|unexpectedly",
            "handed|given|entrusted with|awarded|catapulted into|propelled into|parachuted into|elevated to|moved to|assigned|offered|thrust into|"
            "tapped for|promoted to|raised to|slotted into|confirmed in",
            "the",
            "post|job|role|portfolio|office|position|reins",
            "of|as|at",
        )
        + "|"
        + chains(
            "was|is|has been|will be",
            "|also",
            "crowned|chosen to lead|chosen to head|picked to lead|picked to head|selected to lead|tapped to lead|tapped to head|"
            "put in charge of|placed at the head of|placed at the helm of|drafted in as|brought in as|anointed as|put forward as|co-opted as|proposed as|"
            "lined up as|earmarked as|called to head|called up as|pencilled in as",
        ),
        need=HEADED,
        close=True,
        requires="subject",
        doer="person",
        avoid=SPORT + "|talks|delegation|prince|king|queen|negotiations|prize|mission|investigation",
    ),
    Frame(
        "is-to-head",
        K.APPOINTMENT,
        None,
        TAKING_OFFICE,
        "Alice Wairimu is to head the Kenyan embassy in Tokyo.",
        "Alice Wairimu is to head the Kenyan team in Tokyo.",
        words=chains("is|was", "|set|due|chosen|slated", "to", "head|lead|run|take charge of", "the")
        + "|will head the|got the nod as|got the nod for|gets the nod as",
        need="embassy|ministry|mission|consulate|legation|minister|ambassador|commission",
        close=True,
        requires="subject",
        doer="person",
        avoid="delegation|talks|" + SPORT,
    ),
    Frame(
        "is-its-choice",
        K.APPOINTMENT,
        None,
        TAKING_OFFICE,
        "Alice Wairimu is Kenya's choice for ambassador to Japan.",
        "Alice Wairimu is Kenya's hope for gold in Japan.",
        words="is|was|will be|is to be",
        need="choice|pick|nominee",
        also="ambassador|minister|envoy|secretary|commissioner|governor|secretary-general",
        close=True,
        requires="subject",
        doer="person",
        avoid="not|hope|only",
    ),
    Frame(
        "is-its-new",
        K.APPOINTMENT,
        None,
        TAKING_OFFICE,
        "Alice Wairimu is Kenya's new foreign minister.",
        "Alice Wairimu is Kenya's new tennis hope.",
        words="is|is to be|will be|becomes",
        need="new|next",
        also="minister|ambassador|envoy|president|premier|secretary-general",
        close=True,
        requires="subject",
        doer="person",
        avoid=SPORT + "|who|that|in|on|for|with|ready|said|willing",
        avoid_next="a|an|in|on|at|to|for|not|also|expected|due|meeting|visiting",
    ),
    Frame(
        "new-holder-is",
        K.APPOINTMENT,
        None,
        {"object": R.APPOINTEE},
        "Kenya has a new foreign minister, Alice Wairimu.",
        "Kenya has a new stadium, the Wairimu Arena.",
        verbs="have|get|gain",
        need="new|next",
        also="minister|president|ambassador|premier|envoy|chancellor|secretary-general|governor-general",
        close=True,
        requires="object",
        toward="person",
        avoid="its|stadium|bridge|coach|captain|met|meeting|football|federation|club|church|company|bank|university|party",
    ),
    Frame(
        "new-one-is-to-be",
        K.APPOINTMENT,
        None,
        {"object": R.APPOINTEE},
        "Kenya's new ambassador to Uganda is to be Alice Wairimu.",
        "Kenya's new stadium in Uganda is to be Alice Wairimu's.",
        words="is to be|will be",
        lead="ambassador|minister|envoy|commissioner|premier",
        requires="object",
        toward="person",
        avoid_next="the|a|an|in|on|at|to|for|not|also|no|there|able|held|met|joined|accompanied|received|with",
        avoid="president|who|which|stadium|he|she",
    ),
    Frame(
        "bring-in-as",
        K.APPOINTMENT,
        None,
        APPOINTING,
        "President Ruto brought in John Kerry as foreign minister of Kenya.",
        "President Ruto brought in John Kerry as a witness.",
        verbs="bring in|draft in|settle on|plump for|put forward|bring back|call in|opt for|fall back on|line up|parachute in|bring on board|propose|"
        "earmark|go for|give the nod to|present",
        need="minister|ambassador|envoy|secretary|commissioner|governor|spokesman|spokeswoman|chief|premier|representative|adviser|secretary-general|consul",
        also="as|for",
        close=True,
        requires="object",
        toward="person",
        avoid="witness|credentials|plan|proposal|gift|talks|dinner|lunch|tea|party|" + SPORT,
    ),
    Frame(
        "make-way-for",
        K.APPOINTMENT,
        None,
        {"object": R.APPOINTEE, "to": R.APPOINTEE, "for": R.APPOINTEE},
        "Jens Stoltenberg made way for Mark Rutte as NATO secretary-general.",
        "Jens Stoltenberg made way for an ambulance as NATO secretary-general.",
        verbs="make way for|pass the baton to|hand the baton to|hand over the baton to|pass the torch to|hand over the reins to|hand the reins to|"
        "give way to|hand over power to|hand over office to|cede his place to|cede his seat to|make room for",
        need=HEADED,
        requires="object|to|for",
        doer="person",
        toward="person",
        avoid="ambulance|" + GAMES,
    ),
    Frame(
        "ascend-the-throne",
        K.APPOINTMENT,
        None,
        TAKING_OFFICE,
        "King Frederik of Denmark ascended the throne in January.",
        "King Frederik of Denmark sat on the throne in January.",
        verbs="ascend the throne|accede to the throne|come to the throne|mount the throne|take the throne|succeed to the throne|inherit the throne|"
        "assume the throne|come into the crown",
        requires="subject",
        doer="person",
        avoid="since|film|games|series",
    ),
)

GATHERING = "summit|conference|assembly|forum|retreat|meeting|congress"

SUMMITS: tuple[Frame, ...] = (
    Frame(
        "flock-to-conference",
        K.CONFERENCE,
        P.CONSULT,
        {"subject": R.ATTENDEE},
        "Ministers of Brazil and Peru flocked to Rome for a conference on Libya.",
        "Dentists of Brazil and Peru flocked to Rome for a conference on teeth.",
        verbs="come together|flock to|stream into|troop into|pour into|troop to",
        need="conference|forum",
        lead="ministers|delegates|envoys|diplomats|donors|delegations|officials|leaders",
        avoid="protesters|activists|news|press|reporters|journalists|party|thousands",
    ),
    Frame(
        "host-summit-doors",
        K.SUMMIT,
        P.CONSULT,
        {"subject": R.HOST, "object": R.ATTENDEE, "to": R.ATTENDEE},
        "Laos threw open its doors to ASEAN leaders for a summit on Tuesday.",
        "Laos threw open its doors to tourists on Tuesday.",
        verbs="throw open its doors to|open its doors to|throw its doors open to|roll out the red carpet for|lay on a show for",
        need="summit",
        requires="object|to",
    ),
    Frame(
        "take-the-podium",
        K.CONFERENCE,
        P.CONSULT,
        {
            "subject": R.SPEAKER,
            "object": R.ORGANIZER,
            "of": R.ORGANIZER,
            "at": R.ORGANIZER,
            "to": R.ORGANIZER,
        },
        "President Ruto took the podium at the UN General Assembly on Tuesday.",
        "President Ruto took the podium at the stadium on Tuesday.",
        verbs=chains(
            "take|mount|step up to|go to|come to|ascend",
            "the",
            "podium|rostrum|floor|lectern|stage|dais|tribune",
            "|at|of|in|before",
        ),
        need="assembly",
        doer="person",
        requires="object|at|of",
        avoid="cannes|swimmer|olympic|film|national",
    ),
)

FIRST: tuple[Frame, ...] = (
    Frame(
        "grant-him-audience",
        K.MEETING,
        P.CONSULT,
        RECEIVING,
        "Pope Francis granted President Ruto a private audience.",
        "Pope Francis granted President Ruto a wish.",
        verbs="grant|accord|allow",
        need="audience",
        close=True,
        requires="object",
        doer="person",
        toward="person",
    ),
    Frame(
        "red-carpet",
        K.VISIT,
        P.CONSULT,
        {"subject": R.HOST, "object": R.VISITOR, "for": R.VISITOR, "to": R.VISITOR},
        "Rwanda rolled out the red carpet for President Ruto.",
        "Rwanda rolled out the red carpet for film stars.",
        verbs=chains("roll out|lay out|put out|unroll", "the", "red carpet", "for|to")
        + "|"
        + chains("put|lay|turn", "out|on", "the", "welcome mat|flags|bunting", "for")
        + "|lionise|lionize|fete|give a hero's welcome to|give a rousing welcome to|give a red-carpet welcome to",
        requires="object|for",
        toward="person",
        mode="visit",
        avoid="film|films|investors|stars|tourists|hotel|at|" + GAMES,
    ),
    Frame(
        "play-host-to",
        K.VISIT,
        P.CONSULT,
        {"subject": R.HOST, "object": R.VISITOR, "to": R.VISITOR},
        "Rwanda played host to President Ruto.",
        "Rwanda played host to the games.",
        verbs="play host to|throw open its doors to|throw its doors open to",
        requires="object|to",
        toward="person",
        mode="visit",
        avoid="talks|summit|conference|forum|meeting|negotiations|refugees|migrants|round|leaders|" + GAMES,
    ),
    Frame(
        "say-goodbye-to-country",
        K.VISIT,
        P.CONSULT,
        VISITING,
        "President Ruto bade farewell to Rwanda on Friday after a two-day stay.",
        "President Ruto bade farewell to arms on Friday after a two-day war in Rwanda.",
        verbs=chains("bid", "|a fond", "farewell|goodbye|adieu", "to")
        + "|take leave of|take his leave of|take her leave of|say goodbye to",
        need="visit|stay|trip|tour|sojourn|hosts",
        requires="object|to|of|at",
        doer="person",
        ends=True,
        mode="visit",
        avoid="coffin|tomb|late|dead|" + GAMES,
    ),
    Frame(
        "talks-back-on-track",
        K.NEGOTIATION,
        P.CONSULT,
        MUTUAL,
        "Talks between Rwanda and Burundi are back on track.",
        "Talks between Rwanda and Burundi dealt with a railway.",
        nouns="talks between|talks with",
        need="track|ground|wind",
        also="back|off|second|to",
        weak=True,
        avoid="union|unions|training",
        requires="between|object|with",
        avoid_behind="railway",
    ),
    Frame(
        "post-goes-to",
        K.APPOINTMENT,
        None,
        {"object": R.APPOINTEE, "to": R.APPOINTEE},
        "The post of Kenya's foreign minister went to Alice Wairimu.",
        "The prize of Kenya's best cook went to Alice Wairimu.",
        verbs="go to|fall to|pass to|fall upon|devolve on",
        words="is to go to|was handed to|was given to|has gone to|was entrusted to|was awarded to|fell on|has fallen on|has been given to|has been handed to",
        lead="mantle|helm|choice|post|job|presidency|portfolio|premiership|ambassadorship|chancellorship",
        need=POSTS + "|foreign|presidency",
        requires="object|to",
        toward="person",
        avoid="he|she|they|who|inheritance|cook|son|visit|talks|delegation|prime|president|today|yesterday|here|there|together|meet",
    ),
    Frame(
        "give-him-post",
        K.APPOINTMENT,
        None,
        {**APPOINTING, "to": R.APPOINTEE},
        "President Ruto gave John Kerry the post of foreign minister of Kenya.",
        "President Ruto gave John Kerry the address of the foreign minister.",
        verbs="give|hand|hand over|entrust|charge|offer|assign|award|pass|leave",
        need="post|job|portfolio|ministry|charge|embassy|command|ambassadorship|premiership|chancellorship",
        also=POSTS + "|ministry|embassy|presidency",
        close=True,
        requires="object|to",
        toward="person",
        doer="person",
        avoid="note|letter|protest|copy|document|over|list|message|complaint|evidence|murder|days|hours|week|weeks|month|close|shut|leave|"
        + SPORT,
    ),
    Frame(
        "put-in-charge",
        K.APPOINTMENT,
        None,
        APPOINTING,
        "President Ruto put John Kerry in charge of the foreign ministry of Kenya.",
        "President Ruto put the foreign ministry of Kenya on a list.",
        verbs="put|place",
        need="charge|command",
        also=POSTS + "|ministry|embassy|presidency",
        close=True,
        requires="object",
        toward="person",
        doer="person",
        avoid="note|letter|protest|copy|document|over|list|message|complaint|evidence|murder|" + SPORT,
    ),
    Frame(
        "flock-to-summit",
        K.SUMMIT,
        P.CONSULT,
        {"subject": R.ATTENDEE},
        "The leaders of Brazil and Peru came together for a summit in Leticia.",
        "The climbers of Brazil and Peru came together for a trek to the summit near Leticia.",
        verbs="come together|flock to|stream into|troop into|trickle into|put their heads together|pour into|"
        "jet into|troop to|make their way to|be bound for|wend their way to|huddle in",
        need="summit",
        lead="leaders|presidents|premiers|heads|kings|prime|leader|president",
        requires="subject",
        avoid="climbers|protesters|activists|mountain|mount|reporters|journalists|thousands|demonstrators",
    ),
)
"""Before other rows of the same words: who comes, what fails and who is appointed."""

FRAMES: tuple[Frame, ...] = (
    *MEETINGS,
    *CALLS,
    *VISITS,
    *NEGOTIATIONS,
    *SIGNINGS,
    *CEREMONIES,
    *APPOINTMENTS,
    *SUMMITS,
)
