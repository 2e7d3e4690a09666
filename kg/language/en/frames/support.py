"""Verbal cooperation: SUPPORT, signing and relations included."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.en.frames.consult import WELCOMED
from kg.language.pack import SIGNING, TOWARD, Frame
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

PAPERS = (
    "agreement|agreements|deal|deals|treaty|treaties|pact|pacts|accord|accords|memorandum|memorandums|memoranda|"
    "mou|mous|protocol|protocols|convention|contract|contracts|declaration|statement|document|documents|charter|"
    "arrangement|arrangements|paper|papers|copy|letter|understanding|text|plan|roadmap|partnership|compact|"
    "ceasefire|truce|armistice|communique|communiqué|settlement|instrument|instruments|papers|annex"
)
"""What states sign."""

FIRST: tuple[Frame, ...] = (
    Frame(
        "offer-support",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Togo offered Ghana its full support.",
        "Togo offered Ghana support by air.",
        verbs="offer|give|extend|lend",
        need="support|backing|solidarity|sympathy|condolences|congratulations",
        also="full|unconditional|unwavering|firm|strong|moral|political|diplomatic|complete|unreserved|wholehearted|every|"
        "solidarity|sympathy|condolences|congratulations",
        close=True,
        requires="object|to",
        contexts=("diplomatic",),
        avoid="air|troops|financial|logistical|logistic|million|billion|bank|weapons|arms|material",
    ),
    Frame(
        "cable-thanks",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Togo sent Ghana a telegram of thanks.",
        "Togo sent Ghana a telegram about the weather.",
        verbs="send|cable|address|wire|telegraph",
        need="telegram|message|letter|cable|note|wire|messages|letters|telegrams|greetings",
        also="thanks|congratulations|condolences|condolence|wishes|solidarity|support|gratitude|sympathy|congratulating|thanking",
        close=True,
        requires="object|to",
        contexts=("diplomatic",),
    ),
)
"""Before gifts and envoys: what is sent or given here are words."""

SIGNINGS: tuple[Frame, ...] = (
    Frame(
        "sign",
        K.SIGNING,
        P.SUPPORT,
        SIGNING,
        "Australia and Papua New Guinea signed a defence treaty in Port Moresby.",
        "The striker signed for a club in Spain.",
        verbs="sign|ink|initial|put their names to|put its name to|put its signature to|put his signature to|put her signature to|become a signatory to|become a signatory of|enter into|put their signatures to|put his name to|put her name to|affix their signatures to",
        words="initialled",
        passives=chains("is|are|was|were|been|be", "initialled|countersigned"),
        need=PAPERS,
        avoid="for|striker|midfielder|club|season|bill|law|decree|off|autographs",
    ),
    Frame(
        "pen-to-paper",
        K.SIGNING,
        P.SUPPORT,
        SIGNING,
        "Togo and Ghana put pen to paper in Lomé.",
        "The novelist put her pen away in Lomé.",
        verbs="put pen to paper on|put pen to paper|put their pens to|put pens to paper",
        avoid="novelist|memoir|song|contract|striker|midfielder|club",
        requires="subject",
    ),
    Frame(
        "sign-treaty-words",
        K.SIGNING,
        P.SUPPORT,
        SIGNING,
        "Kenya and Uganda concluded a trade agreement on Friday.",
        "The speech concluded with an agreement to eat.",
        verbs=chains(
            "conclude|finalise|finalize|seal",
            "|a|an|the|their|its",
            "|new|trade|peace|border|defence|defense|free-trade|investment|extradition|security|tax|fisheries|maritime|landmark|historic|long-delayed",
            "agreement|deal|treaty|pact|accord",
        ),
    ),
    Frame(
        "conclude-treaty",
        K.SIGNING,
        P.SUPPORT,
        SIGNING,
        "Fiji and Australia concluded their defence cooperation treaty in Canberra.",
        "Fiji and Australia concluded their talks on a treaty.",
        verbs="conclude",
        need="treaty|convention|protocol|concordat|memorandum",
        close=True,
        avoid="talks|negotiations|visit|meeting|that|session|summit|consultations|conference|by|work",
    ),
    Frame(
        "signing",
        K.SIGNING,
        P.SUPPORT,
        SIGNING,
        "The signing of the treaty between Chile and Peru ended the quarrel.",
        "Book signing by a novelist drew crowds.",
        nouns="signing of|signing ceremony|signing",
        need="agreement|agreements|deal|treaty|pact|accord|memorandum|protocol|convention|declaration|documents",
        weak=True,
    ),
    Frame(
        "ratify",
        K.MEASURE,
        P.SUPPORT,
        {"subject": R.ACTOR},
        "Hungary ratified the accession of Sweden to NATO.",
        "The board ratified his pay.",
        verbs="ratify|accede to|become a party to|approve",
        need="treaty|agreement|convention|protocol|accord|accession|pact|deal|membership|charter",
        avoid="loan|budget|bill|sanctions|drug|vaccine|aid|merger|takeover|plan",
    ),
    Frame(
        "join-body",
        K.MEASURE,
        P.SUPPORT,
        {"subject": R.ACTOR, "object": R.RECIPIENT, "to": R.RECIPIENT},
        "Finland joined NATO in April.",
        "Kenya joined calls for peace.",
        verbs="join|rejoin|become a member of|become a full member of",
        contexts=("diplomatic",),
        need="community|zone|schengen|area|member|nato|union|alliance|bloc|organisation|organization|treaty|brics|eurozone|accession|pact|"
        "commonwealth|court|convention|initiative|coalition",
        avoid="international|calls|protest|protests|talks|chorus|others|forces|search|meeting|summit|condemning|celebrations|team",
    ),
    Frame(
        "relations",
        K.MEASURE,
        P.SUPPORT,
        {"subject": R.ACTOR, "with": R.RECIPIENT, "between": R.ACTOR},
        "Oman established diplomatic relations with Bhutan.",
        "Good relations with neighbours matter.",
        verbs=chains(
            "establish|open|restore|resume|re-establish|reestablish|normalise|normalize|upgrade|renew|repair",
            "|full|formal|their|its|severed",
            "|diplomatic",
            "relations|ties",
        ),
        contexts=("diplomatic",),
    ),
    Frame(
        "exchange-envoys",
        K.MEASURE,
        P.SUPPORT,
        {"subject": R.ACTOR, "object": R.RECIPIENT, "with": R.RECIPIENT, "between": R.ACTOR},
        "Oman exchanged ambassadors with Bhutan.",
        "Oman exchanged stamps with Bhutan.",
        verbs="exchange ambassadors with|exchange ambassadors|exchange envoys with|exchange envoys",
        contexts=("diplomatic",),
    ),
    Frame(
        "open-embassy",
        K.CEREMONY,
        None,
        {"subject": R.HOST, "with": R.ATTENDEE},
        "Israel opened an embassy in Morocco.",
        "The embassy opened its gates to children.",
        verbs=chains(
            "open|reopen|inaugurate",
            "|a|an|its|their|the",
            "|new|first|own",
            "embassy|consulate|embassies|diplomatic mission|liaison office",
        ),
        contexts=("diplomatic",),
    ),
    Frame(
        "announce-recognition",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Togo announced formal recognition of Ghana.",
        "Togo announced the recognition of nurses in Ghana.",
        verbs=chains(
            "announce|declare|accord|extend|proclaim|grant",
            "|its|the|their|his|her",
            "|formal|full|diplomatic|official|immediate",
            "recognition",
            "of|to|for",
        ),
        requires="of|to|object|for",
        contexts=("diplomatic",),
        avoid="nurses|teachers|withdrew|withdrawal|award|workers",
    ),
    Frame(
        "recognise-state",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Ireland recognised Palestine as a state.",
        "The award recognises her as an artist of Ireland.",
        verbs="recognise|recognize|grant diplomatic recognition to|grant recognition to|extend recognition to",
        need="state|statehood|independence|independent|sovereignty|government|legitimate|republic|recognition|annexation|authority",
        avoid="need|importance|that|faces|signs|role|suspect|internationally|award",
        contexts=("diplomatic",),
    ),
    Frame(
        "recognise",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Ireland recognised Palestine on Tuesday.",
        "The guard recognised the suspect.",
        verbs="recognise|recognize|grant diplomatic recognition to|grant recognition to|extend recognition to",
        avoid="need|needs|importance|that|faces|signs|role|suspect|internationally|efforts|contribution|contributions|as|award|"
        "voice|face|work|talent|achievements|service|limits|threat|risk|value|mistake|concerns|right|rights|fact|players|reality",
        contexts=("diplomatic",),
    ),
)

SUPPORTING: tuple[Frame, ...] = (
    Frame(
        "condole",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Pope Francis sent condolences to Turkey after the earthquake.",
        "She sent flowers to her aunt.",
        verbs=chains(
            "express|offer|send|extend|convey",
            "|his|her|its|their",
            "|deep|deepest|heartfelt",
            "condolences|sympathy|congratulations|gratitude|appreciation|thanks|solidarity",
        ),
    ),
    Frame(
        "praise",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "President Ruto praised Ethiopia for its efforts.",
        "Critics praised the film.",
        verbs="praise|hail|commend|applaud|laud|congratulate|thank|salute|pay tribute to|pay homage to|cheer|"
        "compliment|voice appreciation to|voice appreciation for|speak highly of|voice admiration for|"
        "side with|rally behind|vouch for|express confidence in|voice confidence in|forgive|stand behind",
        avoid="film|album|novel|taxi|cab|fans",
        avoid_next="debt|debts|loan|loans",
    ),
    Frame(
        "support",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "India voiced support for the sovereignty of Cyprus.",
        "The pillar supports the roof.",
        verbs=chains(
            "voice|express|pledge|declare|reaffirm|reiterate|throw",
            "|his|its|their",
            "|full|strong",
            "support|backing",
            "for|to|behind",
        )
        + "|voice|back|endorse|pledge solidarity with|stand by|stand with|reaffirm|defend|support|"
        "approve of|side with|come to the defence of|come to the defense of",
        need="support|solidarity|bid|membership|sovereignty|independence|efforts|candidacy|commitment|backing|"
        "initiative|integrity|statehood|friendship|right|resolution|proposal|accession|unification|"
        "version|account|claims|line|mediation|policy|stance|call|request|deployment|position|nomination|plan|decision|state|claim",
        avoid_next="seat|door|doors",
        avoid="roof|wounds|fans|concern|concerns|anger|outrage|regret|alarm|opposition|off|down|out|himself",
    ),
    Frame(
        "pledge-support",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Sweden promised Moldova unwavering support.",
        "He promised his son a bicycle.",
        verbs="promise|pledge|vow|assure",
        need="support|solidarity|backing|commitment",
    ),
    Frame(
        "welcome",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Germany welcomed the decision of Serbia.",
        "He welcomed the guests in Rome.",
        verbs="welcome|hail|greet|appreciate",
        need=WELCOMED,
        avoid="guests|guest|tourists",
    ),
    Frame(
        "welcome-talks",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "The United States welcomed the meeting of Togo and Ghana.",
        "The United States welcomed Togo to the meeting.",
        verbs=chains(
            "welcome|hail|applaud",
            "the|their|its|this|any|these",
            "|latest|planned|forthcoming|historic|first|new|direct|recent",
            "meeting|summit|talks|dialogue|meetings|contacts|negotiations|visit|return",
        ),
        contexts=("diplomatic",),
        avoid="delegates|guests|participants",
    ),
    Frame(
        "grateful",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Togo is grateful to Ghana for its support.",
        "The farmers are grateful for the rain in Ghana.",
        words=chains("is|are|was|were", "|deeply|most|very|profoundly", "grateful|thankful|indebted", "to"),
        requires="object|to",
        contexts=("diplomatic",),
    ),
    Frame(
        "welcome-what",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Kazakhstan's foreign ministry welcomed what it termed a historic day for Georgia.",
        "The hotel welcomed what guests remained.",
        verbs=chains("welcome|hail|applaud|praise|salute", "what"),
        need="called|termed|described|said|calls|terms|describes|saw|considered|dubbed|labelled",
        close=True,
    ),
)
