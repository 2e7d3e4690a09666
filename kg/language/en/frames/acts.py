"""Acts and statements told by a verb with a noun of its own: crossings reopened, envoys barred, cases dropped."""

from __future__ import annotations

from kg.language.en.frames.accuse import ENVOYS
from kg.language.en.frames.aid import GOODS
from kg.language.en.frames.chains import chains
from kg.language.en.frames.support import PAPERS
from kg.language.pack import TOWARD, VISITING, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R
from kg.model import Status as S

TOGETHER = {"subject": R.ACTOR, "with": R.ACTOR, "between": R.ACTOR}

WORDS: tuple[Frame, ...] = (
    Frame(
        "joint-statement",
        K.STATEMENT,
        P.AGREE,
        TOGETHER,
        "Chad and Niger said in a joint statement that their envoys would return.",
        "Chad and Niger said in a statement that it was hot.",
        verbs=chains(
            "say|announce|declare|state", "in a|in their|in the", "joint", "statement|communique|declaration"
        )
        + "|jointly announce|announce jointly",
        need="would|will|agreed|resume|return|reopen|restore|cooperate|continue|start",
    ),
    Frame(
        "complete-negotiations",
        K.STATEMENT,
        P.AGREE,
        TOGETHER,
        "Kenya and Japan concluded negotiations on an investment treaty.",
        "The mill and its staff concluded negotiations on pay.",
        verbs=chains(
            "complete|conclude|finalise|finalize", "|the|their", "negotiations|talks", "on|for|over"
        ),
        need=PAPERS,
        close=True,
    ),
    Frame(
        "broker-truce",
        K.STATEMENT,
        P.AGREE,
        {"subject": R.MEDIATOR, "object": R.ACTOR, "between": R.ACTOR},
        "Oman brokered a truce between Yemen and Saudi Arabia.",
        "The estate agent brokered a sale in Oman.",
        verbs=chains(
            "broker|mediate|secure|negotiate|arrange",
            "a|an|the",
            "|temporary|humanitarian|peace|new",
            "truce|ceasefire|cease-fire|deal|agreement|accord|armistice",
            "between",
        ),
        contexts=("diplomatic",),
    ),
    Frame(
        "announce-truce",
        K.STATEMENT,
        P.AGREE,
        {"subject": R.MEDIATOR, "object": R.ACTOR, "between": R.ACTOR},
        "Oman announced a ceasefire between Yemen and Saudi Arabia.",
        "Oman announced a ceasefire on Sunday.",
        verbs=chains(
            "announce|declare|proclaim",
            "a|the",
            "|new|temporary|humanitarian|new humanitarian|full|immediate",
            "truce|ceasefire|cease-fire|peace deal|peace agreement",
            "between",
        ),
        contexts=("diplomatic",),
    ),
    Frame(
        "broker-long-truce",
        K.STATEMENT,
        P.AGREE,
        {"subject": R.MEDIATOR, "between": R.ACTOR},
        "Oman brokered a shaky three-week truce between Yemen and Saudi Arabia.",
        "Oman brokered a round of talks between Yemen and Saudi Arabia.",
        verbs="broker|mediate|midwife|help broker|help mediate|engineer|help negotiate|help arrange|help secure",
        need="truce|ceasefire|cease-fire|armistice|deal|agreement|accord|pact|swap|exchange|reconciliation|rapprochement|detente",
        requires="between",
        contexts=("diplomatic",),
        avoid="talks|meeting|sale|takeover|failed|trying|try|seeking|hoping|sought|bid|bids|attempt|attempts|efforts",
    ),
    Frame(
        "broker-alone",
        K.STATEMENT,
        P.AGREE,
        {"subject": R.MEDIATOR},
        "Oman brokered a ceasefire in May.",
        "The ceasefire broker in Oman was tired.",
        verbs=chains(
            "broker|mediate",
            "a|an|the",
            "|new|temporary|peace|first",
            "truce|ceasefire|cease-fire|deal|agreement|accord",
        ),
        contexts=("diplomatic",),
        requires="subject",
        traits=frozenset({T.BROKERS}),
    ),
    Frame(
        "brokered-truce",
        K.STATEMENT,
        P.AGREE,
        {"subject": R.MEDIATOR},
        "The truce that Oman had brokered in May has held.",
        "Oman hopes to broker a truce in May.",
        verbs="broker|mediate",
        need="truce|ceasefire|cease-fire|armistice",
        contexts=("diplomatic",),
        requires="subject",
        avoid="talks|meeting|hopes|hope|failed|trying|try|tried|seeking|hoping|sought|bid|bids|attempt|attempts|efforts|"
        "effort|helping|wants|offered|role|proposal|proposals|plan",
        traits=frozenset({T.BROKERS}),
    ),
    Frame(
        "come-out-for",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Ghana came out in support of Morocco.",
        "The stars came out in Ghana.",
        verbs="come out in support of|come out in favour of|come out in favor of|throw its weight behind|"
        "throw his weight behind|throw their weight behind|lend its support to|lend their support to|"
        "give its backing to|give its blessing to|come down on the side of|speak in support of|speak up for",
        requires="object",
    ),
    Frame(
        "come-out-against",
        K.STATEMENT,
        P.REJECT,
        TOWARD,
        "Ghana came out against the plan of Togo.",
        "The stars came out over Ghana.",
        verbs="come out against|hold out against|speak against|withdraw its confidence in|withdraw their confidence in|"
        "withdraw confidence in|lose confidence in|hit out against",
    ),
    Frame(
        "review-relations",
        K.STATEMENT,
        P.THREATEN,
        TOWARD,
        "Canada will review its relations with Saudi Arabia.",
        "Canada will review its tax code.",
        verbs="review|reconsider|reassess|rethink|re-examine",
        need="relations|ties|relationship",
        # what two sides at a table go through: no threat
        avoid="state|status|progress|bilateral|development|developments|course|"
        "counterpart|meeting|talks|during|sides|ministers|leaders|two|both|pair|duo|they|between|presidents|premiers|"
        "diplomats|officials|delegations|envoys",
    ),
)

MEASURES: tuple[Frame, ...] = (
    Frame(
        "receive-aid",
        K.MEASURE,
        P.AID,
        {"subject": R.RECIPIENT, "from": R.ACTOR, "by": R.ACTOR},
        "Malawi accepted 20,000 tonnes of fertiliser from Russia.",
        "Malawi accepted a letter from Russia.",
        verbs="receive|accept|get|take delivery of",
        need=GOODS + "|help|fertiliser|fertilizer|maize|vaccines|helicopters|vehicles|boats",
        close=True,
        requires="from|by",
        avoid="letter|call|delegation|visit|request|order|orders",
    ),
    Frame(
        "bar-envoy",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Uganda barred the ambassador of Denmark from returning.",
        "Uganda barred the road.",
        verbs="bar|ban|exclude|prevent|stop|block|keep out|forbid|refuse entry to|deny entry to",
        need=ENVOYS,
        also="return|returning|entering|entry|re-entering|enter|coming|post",
        mode="expel",
        contexts=("diplomatic",),
    ),
    Frame(
        "shuts-envoy-out",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Uganda barred the Danish ambassador.",
        "Uganda barred the Danish ambassador from a debate.",
        verbs="bar|shut out|turn away|turn back",
        need=ENVOYS,
        close=True,
        requires="object",
        doer="country",
        mode="expel",
        contexts=("diplomatic",),
        avoid="its own|from|debate|talks|session|hall|room|meeting|visit|visiting|reporters|players|bid|race",
    ),
    Frame(
        "order-halt",
        K.MEASURE,
        P.SANCTION,
        {
            "subject": R.ACTOR,
            "with": R.RECIPIENT,
            "to": R.RECIPIENT,
            "from": R.RECIPIENT,
            "against": R.RECIPIENT,
        },
        "Turkey ordered banks to stop payments to Libya.",
        "Turkey ordered pies for the banks.",
        verbs="order|instruct|tell|direct",
        need="halt|stop|suspend|freeze|cease|end",
        also="banks|companies|airlines|importers|exporters|firms|traders|payments|imports|exports|shipments|flights",
        mode="discontinue",
        contexts=("economic",),
        avoid="troops|soldiers|army|pies",
    ),
    Frame(
        "reopen-crossing",
        K.MEASURE,
        P.COOPERATE,
        {"subject": R.ACTOR, "with": R.RECIPIENT, "to": R.RECIPIENT},
        "Albania and Kosovo opened two border crossings.",
        "The ferry opened its doors for crossings.",
        verbs="reopen|re-open|open",
        need="crossings|checkpoints|checkpoint|crossing|post|posts",
        close=True,
        avoid="doors|fire|embassy|migrants|office|offices",
    ),
    Frame(
        "crossings-reopened",
        K.MEASURE,
        P.COOPERATE,
        {"between": R.ACTOR},
        "The bridges between Togo and Benin were reopened to lorries on Monday.",
        "The bridges between Togo and Benin are old.",
        nouns=chains(
            "crossing|crossings|border crossing|border crossings|bridge|bridges|border|borders|railway|ferry",
            "between",
        ),
        need="reopened|re-opened|reopen|re-open|reopens|opened",
        requires="between",
        contexts=("diplomatic",),
        avoid="closed|urged|demanded|demand|call|called|not|if|unless|repairs|flood|floods|storm",
    ),
    Frame(
        "annex",
        K.MEASURE,
        P.COERCE,
        TOWARD,
        "Iraq annexed Kuwait in August.",
        "The annexed papers are from Kuwait.",
        verbs="annex",
        mode="seize",
    ),
    Frame(
        "drop-case",
        K.MEASURE,
        P.CONCEDE,
        TOWARD,
        "Gabon dropped its suit against Spain.",
        "Gabon dropped its old flag.",
        verbs=chains(
            "drop|withdraw|abandon|discontinue",
            "a|the|its|their|all",
            "case|suit|lawsuit|complaint|claim|charges",
            "against",
        )
        + "|"
        + chains("drop|withdraw|discontinue", "the|its|their|his", "case|suit|lawsuit|complaint"),
        avoid="court|judge|judges|prosecutors|police",
        contexts=("legal",),
    ),
    Frame(
        "flag-burning",
        K.MEASURE,
        P.PROTEST,
        TOWARD,
        "Demonstrators from Mali burned a flag of France.",
        "Mali raised its flag.",
        verbs="burn|torch|trample|tear down|deface|set fire to|set alight|tear up|rip up|stamp on|trample on",
        need="flag|flags|effigy|effigies|portrait|portraits|goods|products",
        close=True,
        mode="demo",
        traits=frozenset({T.AGAINST_ITS_OWNER}),
    ),
    Frame(
        "disperse",
        K.MEASURE,
        P.ASSAULT,
        TOWARD,
        "Bahraini police dispersed Iranian protesters with tear gas.",
        "The fog dispersed over Bahrain.",
        verbs="disperse|break up|scatter|beat back",
        need="batons|baton|tear|cannon|bullets|truncheons|rubber|whips",
        contexts=("repression",),
    ),
)

TRAVEL: tuple[Frame, ...] = (
    Frame(
        "set-out",
        K.VISIT,
        P.CONSULT,
        VISITING,
        "Foreign Minister Lavrov set out on Sunday for Mali.",
        "The book sets out a plan for Mali.",
        verbs="set out for|fly out to|fly back to|jet off to|travel on to|journey to|be off to|be now off to|be then off to|be next off to|arrive there|fly there|travel there|land there|go there|return there|come there|head there|"
        "fly back there|go back there|drive there|stop there|stop off there",
        mode="visit",
        avoid="war|school|court|plan",
    ),
    Frame(
        "had-been-there",
        K.VISIT,
        P.CONSULT,
        VISITING,
        "Foreign Minister Lavrov flew to Mali in May. President Ruto had been there in April.",
        "Foreign Minister Lavrov flew to Mali in May. The ambassador of Kenya had been there for years.",
        words="had been there|has been there|had last been there|had himself been there|had herself been there",
        doer="person",
        dated=True,
        mode="visit",
        avoid="for|since|posted|envoy|ambassador|stationed|detained|held|school|hospital",
    ),
    Frame(
        "will-be-in",
        K.VISIT,
        P.CONSULT,
        VISITING,
        "President Ruto will be in Rwanda on Friday.",
        "President Ruto will be in trouble in Rwanda.",
        words="will be in|will be at|would be in|is to be in|was to be in|is headed for|is headed to|are headed for|are headed to|is bound for|"
        "was headed for|was bound for|is off to|is en route to|are en route to",
        requires="object",
        avoid="trouble|force|power|place|custody|prison|touch|favour|danger|exile|hospital|contact|charge|line|vain|office|effect",
        mode="visit",
        status=S.PLANNED,
    ),
    Frame(
        "stay-in",
        K.VISIT,
        P.CONSULT,
        VISITING,
        "President Ruto spent two days in Rwanda.",
        "President Ruto spent a fortune in Rwanda.",
        verbs="spend",
        need="day|days|night|nights|hours|week|morning|afternoon|evening|weekend|sunday|monday|tuesday|wednesday|thursday|friday|saturday",
        close=True,
        avoid="fortune|money|billion|million|prison|jail|hospital|exile|custody|life|years|closed|closeted|together|talks|discussions|negotiations|meeting|session|without",
        requires="at|object|with",
        mode="visit",
    ),
    Frame(
        "make-stop",
        K.VISIT,
        P.CONSULT,
        VISITING,
        "President Ruto made a stop in Rwanda.",
        "The bus made a stop at a mill.",
        verbs=chains(
            "make", "|a|an", "|brief|short|unannounced|surprise", "stop|stopover|stops|visit|trip", "in|at|to"
        )
        + "|stop in|stop off in|set foot in|fly on to|make landfall in",
        requires="object",
        avoid="mill|bus|storm|hurricane|cyclone",
        mode="visit",
    ),
    Frame(
        "in-town",
        K.VISIT,
        P.CONSULT,
        VISITING,
        "Foreign Minister Lavrov was in Mali on Monday for talks.",
        "The talks are in trouble in Mali.",
        words="was in|is in|are in|were in|had been in|has been in|have been in|"
        + chains("was|is|are|were", "also|already|still|again|back|currently|now", "in"),
        need="talks|visit|lobby|meetings|discuss|negotiate|visiting|meet|attend|revive|persuade|met|meeting|tour|signing",
        requires="object",
        avoid="trouble|force|power|place|custody|prison|touch|favour|danger|born|exile|hospital|contact|support|been|charge",
        mode="visit",
    ),
    Frame(
        "at-his-house",
        K.VISIT,
        P.CONSULT,
        VISITING,
        "Foreign Minister Lavrov was at the Élysée Palace on Monday for talks.",
        "Foreign Minister Lavrov was at odds with the Élysée Palace on Monday over talks.",
        words=chains("was|is|are|were|had been", "|also|back", "at the"),
        need="talks|lunch|dinner|breakfast|luncheon|meet|audience|discussions|meetings|banquet|reception|ceremony",
        requires="object",
        doer="person",
        avoid="summit|conference|talks between|forum|assembly|session|war|head|centre|center|heart|helm|table|end|top|time|"
        "forefront|airport|funeral|weekend|moment|root|scene|mercy|height|match|games|hospital|court|university",
        mode="visit",
    ),
    Frame(
        "in-town-then",
        K.VISIT,
        P.CONSULT,
        VISITING,
        "Foreign Minister Lavrov was in Mali on Monday and in Niger on Tuesday.",
        "Foreign Minister Lavrov was in trouble in Mali on Monday.",
        words="was in|were in|was back in",
        requires="object",
        doer="person",
        dated=True,
        avoid="trouble|force|power|place|custody|prison|touch|favour|danger|born|exile|hospital|contact|support|been|charge|jail|court|bed|"
        "office|mourning|hiding|detention|when|while",
        mode="visit",
    ),
)

BUILT = (
    "building|bridge|plant|memorial|monument|statue|centre|center|headquarters|hospital|school|port|road|railway|"
    "pipeline|dam|mosque|airport|terminal|stadium|campus|line|highway|corridor|crossing|crossings|checkpoint|post|station|"
    "base|jetty|wharf|clinic|laboratory|factory|refinery|tunnel|university|cathedral|temple|museum|library|barracks|academy|"
    "institute|market|observatory|depot|bypass|canal"
)
"""What somebody opens to the public."""

MISSIONS = (
    "embassy|consulate|consulates|consulate general|consulate-general|diplomatic mission|permanent mission|"
    "liaison office|trade office|representative office"
)
"""What a minister opens abroad, or another's opens in his country."""

CEREMONIES: tuple[Frame, ...] = (
    Frame(
        "inaugurate",
        K.CEREMONY,
        None,
        {"subject": R.OPENER, "for": R.ATTENDEE, "with": R.ATTENDEE},
        "Chancellor Merkel inaugurated a hospital in Niger.",
        "Niger inaugurated a fleet of buses.",
        verbs="inaugurate|unveil|dedicate|cut the ribbon on|cut the ribbon at|cut the ribbon of|lay the foundation stone of|"
        "lay the foundation stone for|lay the cornerstone of",
        need=BUILT,
        close=True,
        avoid="plan|plans|embassy|consulate|design",
    ),
    Frame(
        "open-mission-in-person",
        K.CEREMONY,
        None,
        {"subject": R.OPENER, "with": R.ATTENDEE},
        "Foreign Minister Teuku Faizasyah opened the Indonesian consulate in Perth.",
        "Foreign Minister Teuku Faizasyah opened an inquiry at the consulate in Perth.",
        verbs="open|reopen|re-open|inaugurate|officially open|formally open",
        need=MISSIONS + "|pavilion",
        close=True,
        doer="person",
        requires="subject",
        contexts=("diplomatic",),
        avoid="fire|gates|doors|gate|inquiry|investigation|probe|talks|door|closed|decided|ordered|border|borders|agreed",
        traits=frozenset({T.APART, T.MISSION, T.OPENING}),
    ),
    Frame(
        "open-a-mission-in-person",
        K.CEREMONY,
        None,
        {"subject": R.OPENER, "with": R.ATTENDEE},
        "Foreign Minister Teuku Faizasyah opened a liaison office in Dili.",
        "Foreign Minister Teuku Faizasyah opened a bottle in Dili.",
        verbs=chains("open|reopen|inaugurate", "|a|an|the|its|their|his|her", "|new|first|own", MISSIONS),
        doer="person",
        requires="subject",
        contexts=("diplomatic",),
        traits=frozenset({T.APART, T.MISSION, T.OPENING}),
    ),
    Frame(
        "open-an-exhibition",
        K.CEREMONY,
        None,
        {"subject": R.OPENER, "with": R.ATTENDEE},
        "Foreign Minister Teuku Faizasyah opened a photo exhibition in Dili.",
        "Foreign Minister Teuku Faizasyah opened a photo album in Dili.",
        verbs=chains(
            "open|inaugurate",
            "|a|an|the",
            "|photo|photographic|joint|travelling|new|large|historical|memorial|art",
            "exhibition|exposition|photo show|cultural festival|culture week|film festival|trade fair|book fair",
        ),
        doer="person",
        requires="subject",
        contexts=("diplomatic",),
        traits=frozenset({T.APART}),
    ),
    Frame(
        "open-to-use",
        K.CEREMONY,
        None,
        {"subject": R.OPENER, "for": R.ATTENDEE, "with": R.ATTENDEE},
        "Prime Minister Sitiveni Rabuka opened a rebuilt naval base in Walu Bay.",
        "Prime Minister Sitiveni Rabuka opened talks at a naval base in Walu Bay.",
        verbs="open|reopen|commission",
        need=BUILT,
        close=True,
        doer="person",
        avoid="embassy|consulate|fire|talks|inquiry|door|doors|gates|meeting|session|conference|summit|account|report|study|"
        "way|forum|border|borders",
        avoid_next="at|up|with|in|on",
    ),
    Frame(
        "inaugurated",
        K.CEREMONY,
        None,
        {"subject": R.OPENER, "for": R.ATTENDEE, "with": R.ATTENDEE},
        "The hospital in Niger was inaugurated by President Mahamadou Issoufou.",
        "He was inaugurated by Niger.",
        verbs="inaugurate|unveil|dedicate|open",
        lead=BUILT,
        requires="subject",
        avoid="embassy|consulate|plan|plans|fire|talks|inquiry",
    ),
)

FRAMES: tuple[Frame, ...] = (*WORDS, *MEASURES, *TRAVEL, *CEREMONIES)
