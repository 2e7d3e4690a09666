"""Verbal cooperation: SUPPORT (signing included), AGREE and CONCEDE."""

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
    "ceasefire|truce|armistice|communique"
)
"""What states sign."""

HOSTILE = (
    "retaliate|retaliation|retaliatory|revenge|avenge|destroy|crush|attack|punish|wipe|annihilate|hit|strike|"
    "invade|bomb|response|respond|fight|war|force|kill|sanctions|expel|sever|consequences|reprisals|block|veto|"
    "shoot|eliminate|hunt|rid|drive|resist"
)
"""Words that make a vow a threat."""

SIGNINGS: tuple[Frame, ...] = (
    Frame(
        "sign",
        K.SIGNING,
        P.SUPPORT,
        SIGNING,
        "Australia and Papua New Guinea signed a defence treaty in Port Moresby.",
        "The striker signed for a club in Spain.",
        verbs="sign|ink|initial",
        need=PAPERS,
        avoid="for|striker|midfielder|club|season|bill|law|decree|off|autographs",
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
            "|a|an|the",
            "|new|trade|peace|border",
            "agreement|deal|treaty|pact|accord",
        ),
    ),
    Frame(
        "signing",
        K.SIGNING,
        P.SUPPORT,
        SIGNING,
        "The signing of the treaty between Chile and Peru ended the quarrel.",
        "Book signing by a novelist drew crowds.",
        nouns="signing of|signing ceremony",
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
        verbs="ratify|accede to|become a party to",
        need="treaty|agreement|convention|protocol|accord|accession|pact|deal|membership|bid|charter",
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
        need="member|nato|union|alliance|bloc|organisation|organization|treaty|brics|eurozone|accession|pact|"
        "commonwealth|court|convention|initiative|coalition",
        avoid="calls|protest|protests|talks|chorus|others|forces|search|meeting|summit|condemning|celebrations|team",
    ),
    Frame(
        "relations",
        K.MEASURE,
        P.SUPPORT,
        {"subject": R.ACTOR, "with": R.RECIPIENT, "between": R.ACTOR},
        "Oman established diplomatic relations with Bhutan.",
        "Good relations with neighbours matter.",
        verbs=chains(
            "establish|restore|resume|re-establish|reestablish|normalise|normalize|upgrade|renew|repair",
            "|full|formal|their|its|severed",
            "|diplomatic",
            "relations|ties",
        ),
        contexts=("diplomatic",),
    ),
    Frame(
        "open-embassy",
        K.MEASURE,
        P.SUPPORT,
        {"subject": R.ACTOR, "to": R.RECIPIENT},
        "Israel opened an embassy in Morocco.",
        "The embassy opened its gates to children.",
        verbs=chains(
            "open|reopen|re-open|inaugurate",
            "|a|an|its|their|the",
            "|new|first|full",
            "embassy|consulate|embassies|diplomatic mission|liaison office|consulate general",
        ),
        contexts=("diplomatic",),
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
        avoid="film|album|novel|taxi|cab|fans|debt|debts|loan",
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
        "mediation|policy|stance|call|request|deployment|position|nomination|plan|decision|state|claim",
        avoid="roof|wounds|seat|door|fans|concern|concerns|anger|outrage|regret|alarm|opposition|off|down|out|himself",
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
        verbs="welcome|hail|greet",
        need=WELCOMED,
        avoid="guests|guest|tourists",
    ),
)

AGREEING: tuple[Frame, ...] = (
    Frame(
        "ceasefire",
        K.STATEMENT,
        P.AGREE,
        {"subject": R.ACTOR, "between": R.ACTOR, "with": R.ACTOR},
        "Armenia and Azerbaijan agreed to a ceasefire on Tuesday.",
        "The ceasefire held overnight.",
        verbs=chains(
            "agree",
            "to|on",
            "|a|an",
            "|new|temporary|immediate|unconditional|humanitarian",
            "ceasefire|truce|cease-fire|armistice|pause in fighting",
        )
        + "|agree to cease fire|agree to stop fighting|agree to end hostilities",
        contexts=("military",),
    ),
    Frame(
        "agree",
        K.STATEMENT,
        P.AGREE,
        {"subject": R.ACTOR, "with": R.ACTOR, "between": R.ACTOR},
        "Egypt and Jordan agreed to reopen the border crossing.",
        "He agreed that it was hot.",
        verbs="agree to|agree on|agree in principle to|agree in principle on|vow to work|undertake to|consent to|"
        "agree with|agree"
        + "|"
        + chains(
            "reach|strike|clinch|hammer out|come to",
            "|a|an|the",
            "|preliminary|tentative|peace|trade|landmark",
            "agreement|deal|accord|compromise|consensus|settlement|understanding",
        ),
        avoid="convene|co-chair|meet|hold|that|must|broadly|analysts|disagree|says|not",
    ),
    Frame(
        "promise",
        K.STATEMENT,
        P.AGREE,
        TOWARD,
        "Canada promised to send observers to Haiti.",
        "It promised to be a hot summer.",
        verbs="promise to|promise|pledge to|pledge|offer to|offer|commit to|commit|volunteer to|vow to|"
        "offer its help to|offer their help to",
        words="is ready to|are ready to|was ready to|were ready to|stands ready to|stand ready to|stood ready to|"
        "is prepared to|are prepared to|was prepared to|were prepared to|is willing to|are willing to|"
        "was willing to|were willing to|expressed readiness to|expressed willingness to|expressed its readiness to|"
        "expressed his readiness to|voiced readiness to|signalled readiness to|signaled readiness to",
        avoid="support|solidarity|backing|commitment|condolences|crimes|crime|suicide|murder|no|little|resistance|"
        "prayers|resignation|resign|views|condition|hot|glimpse|discount|be|" + HOSTILE,
    ),
    Frame(
        "accept",
        K.STATEMENT,
        P.AGREE,
        TOWARD,
        "Iran accepted the invitation of Saudi Arabia.",
        "The shop accepts cards.",
        verbs="accept|take up|say yes to|approve",
        need="invitation|proposal|offer|plan|request|mediation|truce|ceasefire|terms|extradition|mission|observers|"
        "monitors",
        avoid="demand|demands|cards|responsibility|blame|award|prize|refugees",
    ),
)

CONCESSIONS: tuple[Frame, ...] = (
    Frame(
        "apologise",
        K.STATEMENT,
        P.CONCEDE,
        TOWARD,
        "Japan apologised to South Korea for wartime forced labour.",
        "He apologised for the noise.",
        verbs="apologise to|apologize to|apologise|apologize|say sorry to|say sorry for|express regret to|express remorse to|"
        "express regret for|express remorse for|offer an apology to|offer an apology|issue an apology to|issue an apology|"
        "offer apologies to|make an apology to|atone for|extend an apology to|offer a formal apology to|"
        "offer its apologies to|offer his apologies to",
        avoid="demanded|noise|delay|inconvenience|error|readers",
    ),
    Frame(
        "accept-demands",
        K.STATEMENT,
        P.CONCEDE,
        TOWARD,
        "The Sudanese government accepted the demands of the rebels in Darfur.",
        "The shop accepts coins on demand.",
        verbs=chains(
            "accept|meet|yield to|give in to|bow to|cave in to|accede to|agree to|satisfy|submit to|concede to",
            "|the|all|their|key|most|some of the|rebel",
            "demands|demand|ultimatum|pressure",
        ),
        need="demands|demand|ultimatum|pressure|rebels|strikers",
    ),
    Frame(
        "give-way",
        K.STATEMENT,
        P.CONCEDE,
        TOWARD,
        "Belarus made concessions to Poland over the border.",
        "The hill concedes nothing in beauty.",
        verbs="make concessions to|make concessions|make a concession to|back down|climb down|soften its stance on|"
        "soften its position on|drop its objections to|drop objections to|drop its opposition to|withdraw its objections to|"
        "drop its demand for|drop its claim to|renounce its claim to|backtrack on|relent|drop a lawsuit against|"
        "drop charges against|drop the charges against|drop all charges against|drop a complaint against|"
        "drop its case against|drop its complaint against|lift its veto on|lift its objections to|"
        "accept responsibility for|accept blame for|admit responsibility for|take responsibility for the|"
        "acknowledge responsibility for|admit guilt|admit blame",
        avoid="attack|bombing|attacks|bombings|blast|not",
    ),
    Frame(
        "ease-rule",
        K.MEASURE,
        P.CONCEDE,
        TOWARD,
        "Egypt lifted a curfew in Sinai.",
        "He lifted the box of ice.",
        verbs="lift|ease|relax|end|abolish|revoke|rescind|repeal|loosen|cancel|remove",
        need="curfew|curfews|emergency|martial|censorship|lockdown|crackdown|quarantine",
        avoid="sanctions|embargo|blockade",
    ),
    Frame(
        "amnesty",
        K.MEASURE,
        P.CONCEDE,
        TOWARD,
        "Myanmar granted amnesty to thousands of prisoners from Thailand.",
        "He pardoned his dog in Spain.",
        verbs=chains(
            "grant|offer|declare|announce",
            "|an|a",
            "|general|limited|greater",
            "amnesty|pardon|autonomy|clemency",
        )
        + "|legalise|legalize|pardon|amnesty|unban|hand power to|cede power to|call early elections|"
        "agree to early elections|agree to political reforms|agree to share power",
        need="amnesty|pardon|pardoned|pardons|autonomy|clemency|independence|party|opposition|union|power|elections|"
        "reforms|rule|movement|parties|presidential",
        avoid="dog|cannabis|marijuana|abortion|gay|marriage",
    ),
)

FRAMES: tuple[Frame, ...] = (*CONCESSIONS, *SIGNINGS, *AGREEING, *SUPPORTING)
