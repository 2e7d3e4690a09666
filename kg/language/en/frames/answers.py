"""What states say of a deed told before, in words that do not say whose it was: toward whoever did it."""

from __future__ import annotations

from kg.language.en.frames.accuse import BAD
from kg.language.en.frames.chains import chains
from kg.language.pack import Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

WORSE = "mistake|blunder|error|folly|setback|affront|duplicity|deceit|deception|hypocrisy|double|double-dealing|treacherous|unprecedented|unwarranted|uncalled"
"""What a deed is called as well, beside the words of `BAD`."""

DEED = (
    "decision|move|step|action|actions|measure|measures|announcement|vote|expulsion|expulsions|attack|raid|strike|strikes|"
    "operation|incursion|closure|ban|tariffs|sanctions|recall|withdrawal|law|ruling|arrest|arrests|detention|seizure|charge|charges"
)
NO_STATE = "parliament|opposition|lawmaker|lawmakers|crowd|crowds|fans|students|workers|farmers|players|coach|shares|markets"

NOT_TRUE = (
    "groundless|baseless|unfounded|unsubstantiated|untrue|false|fabricated|fabrication|fabrications|lie|lies|nonsense|nonsensical|"
    "invented|invention|inventions|absurd|ridiculous|ludicrous|laughable|preposterous|without|fiction|fantasy|fantasies|fairy|slander|"
    "slanderous|hogwash|rubbish|propaganda|disinformation|hoax|malicious|far-fetched|hysterical|delusional|paranoid|spurious|bogus"
)
"""What a charge is to those who deny it."""

CHARGES = "accusation|accusations|allegation|allegations|charge|charges|claim|claims|insinuation|insinuations|suggestion|report|reports"
"""What somebody says of another's deeds."""

FRAMES: tuple[Frame, ...] = (
    Frame(
        "reacts-angrily",
        K.STATEMENT,
        P.ACCUSE,
        {"subject": R.ACTOR, "to": R.RECIPIENT, "by": R.RECIPIENT, "of": R.RECIPIENT},
        "Togo expelled the ambassador of Benin. Ghana reacted with anger.",
        "The dish of Togo came last. Ghana reacted with laughter.",
        verbs=chains(
            "react|respond|answer",
            "angrily|furiously|indignantly|sharply|with anger|with fury|with outrage|with dismay|with indignation|with alarm",
        )
        + "|"
        + chains(
            "voice|express",
            "|its|his|her|their",
            "|deep|great|strong|grave|serious|profound",
            "dismay|outrage|anger|fury|indignation|displeasure",
        )
        + "|cry foul|voice strong regret|express strong regret|take offence|take offense",
        requires="subject",
        doer="country",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid=NO_STATE,
        traits=frozenset({T.OF_A_DEED}),
    ),
    Frame(
        "is-appalled",
        K.STATEMENT,
        P.ACCUSE,
        {"subject": R.ACTOR},
        "Togo expelled the ambassador of Benin. Ghana was appalled.",
        "Togo won the cup. Ghana was relieved.",
        words=chains(
            "is|was|were|has been",
            "|deeply|openly|visibly|gravely",
            "dismayed|outraged|appalled|incensed|infuriated|furious|indignant|aghast",
        ),
        requires="subject",
        doer="country",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid=NO_STATE,
        traits=frozenset({T.OF_A_DEED}),
    ),
    Frame(
        "calls-it-bad",
        K.STATEMENT,
        P.ACCUSE,
        {"subject": R.ACTOR},
        "Togo expelled the ambassador of Benin. Foreign Minister Wong called it a mistake.",
        "Togo opened a school in Benin. Foreign Minister Wong called it a success.",
        verbs=chains("call|brand|term|label|denounce|describe|condemn", "it|this|that"),
        need=f"{BAD}|{WORSE}",
        close=True,
        requires="subject",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid="not|never|hardly|" + NO_STATE,
    ),
    Frame(
        "says-it-is-bad",
        K.STATEMENT,
        P.ACCUSE,
        {"subject": R.ACTOR},
        "Togo expelled the ambassador of Benin. Foreign Minister Wong said the decision was regrettable.",
        "Togo opened a school in Benin. Foreign Minister Wong said the decision was final.",
        verbs=chains(
            "say|state|stress|declare|add|insist|argue",
            "|that",
            f"it|this|that|{chains('the|this|that|such a', DEED)}",
            "was|is|were|are|had been|amounted to|constituted|represented|would be|violated",
        ),
        need=f"{BAD}|{WORSE}|international|sovereignty",
        close=True,
        requires="subject",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid="not|never|hardly|if|no|acting|defending|defence|defense|protecting|" + NO_STATE,
        traits=frozenset({T.OF_A_DEED}),
    ),
    Frame(
        "charge-called-untrue",
        K.STATEMENT,
        P.REJECT,
        {"subject": R.ACTOR},
        "Kenya accused Sudan of arming rebels, a charge that Khartoum described as absurd.",
        "Kenya accused Sudan of arming rebels, a charge that Khartoum described as serious.",
        verbs="call|describe as|label|brand|term|dub|denounce as|deride as|characterise as|characterize as|slam as|deem",
        need="groundless|baseless|unfounded|untrue|false|fabricated|lie|lies|nonsense|invented|invention|absurd|fiction|slander|"
        "fantasy|fabrication|fabrications|ridiculous|ludicrous|laughable|preposterous|hoax|propaganda|fairy|rubbish|disinformation",
        also="accusation|accusations|allegation|allegations|charge|charges|claim|claims|report|reports|story|stories|tale|version|"
        "suggestion|suggestions|insinuation|insinuations|account",
        requires="subject",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid=NO_STATE,
        traits=frozenset({T.OF_A_DEED}),
    ),
    Frame(
        "says-it-is-untrue",
        K.STATEMENT,
        P.REJECT,
        {"subject": R.ACTOR},
        "Togo accused Benin of arming rebels. Foreign Minister Bakari said the accusation was groundless.",
        "Togo accused Benin of arming rebels. Foreign Minister Bakari said the accusation was serious.",
        verbs=chains(
            "say|state|stress|declare|add|insist",
            "|that",
            "|the|these|those|such",
            "accusation|accusations|allegation|allegations|charge|charges|claim|claims|report|reports",
            "was|is|were|are",
        ),
        need=NOT_TRUE,
        close=True,
        requires="subject",
        mode="deny",
        contexts=("diplomatic",),
        avoid=NO_STATE,
        traits=frozenset({T.OF_A_DEED}),
    ),
    Frame(
        "says-so-of-the-charge",
        K.STATEMENT,
        P.REJECT,
        {"subject": R.ACTOR},
        "Togo accused Benin of arming rebels. “These are fairy tales,” Foreign Minister Bakari said of the allegations.",
        "Togo accused Benin of arming rebels. “These are early days,” Foreign Minister Bakari said of the talks.",
        verbs=chains(
            "say|remark|quip|scoff",
            "of|about",
            "|the|these|those|that|this|such",
            "accusation|accusations|allegation|allegations|charge|charges|claim|claims|insinuation|insinuations",
        ),
        requires="subject",
        mode="deny",
        contexts=("diplomatic",),
        avoid="serious|grave|credible|court|judge|prosecutor|prosecutors|proven|true|deeply|shocked|"
        + NO_STATE,
        traits=frozenset({T.OF_A_DEED}),
    ),
    Frame(
        "says-so-of-their-charge",
        K.STATEMENT,
        P.REJECT,
        {
            "subject": R.ACTOR,
            "by": R.RECIPIENT,
            "object": R.RECIPIENT,
            "from": R.RECIPIENT,
            "of": R.RECIPIENT,
        },
        "“It is a fairy tale,” Foreign Minister Bakari said of the Togolese accusation.",
        "“It is a fine town,” Foreign Minister Bakari said of the Togolese capital.",
        verbs="say of|say about|remark of|quip of|scoff of",
        need="accusation|accusations|allegation|allegations|claim|claims|insinuation|insinuations",
        close=True,
        requires="by|object|from|of",
        toward="country",
        mode="deny",
        contexts=("diplomatic",),
        avoid="serious|grave|credible|court|judge|prosecutor|prosecutors|proven|true|deeply|shocked|"
        + NO_STATE,
    ),
    Frame(
        "calls-the-charge-untrue",
        K.STATEMENT,
        P.REJECT,
        {"subject": R.ACTOR, "by": R.RECIPIENT, "of": R.RECIPIENT, "from": R.RECIPIENT},
        "Togo accused Benin of arming rebels. Foreign Minister Bakari called the claim baseless.",
        "Togo accused Benin of arming rebels. Foreign Minister Bakari called the claim serious.",
        verbs=chains(
            "call|brand|label|describe|term|dub|denounce|deride|characterise|characterize|portray",
            "|the|these|those|that|this|such",
            CHARGES,
        ),
        need=NOT_TRUE,
        close=True,
        requires="subject",
        mode="deny",
        contexts=("diplomatic",),
        avoid="court|judge|prosecutor|prosecutors|" + NO_STATE,
        traits=frozenset({T.OF_A_DEED}),
    ),
    Frame(
        "there-will-be-none",
        K.STATEMENT,
        P.REJECT,
        {"subject": R.ACTOR, "with": R.RECIPIENT, "to": R.RECIPIENT},
        "Foreign Minister Wong said there would be no negotiation with Togo.",
        "Foreign Minister Wong said there would be no rain in Togo.",
        verbs=chains(
            "say|state|stress|declare|add|insist|tell reporters|tell parliament|vow",
            "|that",
            "there would be|there will be|there can be|there could be",
            "no",
        ),
        need="talks|negotiation|negotiations|compromise|concession|concessions|withdrawal|dialogue|truce|ceasefire|apology|retreat|"
        "recognition|normalisation|normalization|meeting|extradition|bargaining|backing",
        close=True,
        requires="subject",
        mode="refuse",
        contexts=("diplomatic",),
        avoid="if|unless|election|vote|party|" + NO_STATE,
    ),
    Frame(
        "speaks-of-wrong",
        K.STATEMENT,
        P.ACCUSE,
        {"subject": R.ACTOR},
        "Togo expelled the ambassador of Benin. Foreign Minister Wong spoke of a provocation.",
        "Togo opened a school in Benin. Foreign Minister Wong spoke of a good day.",
        verbs="speak of|talk of",
        need=f"{BAD}|{WORSE}",
        close=True,
        requires="subject",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid="not|never|" + NO_STATE,
        traits=frozenset({T.OF_A_DEED}),
    ),
    Frame(
        "backs-it",
        K.STATEMENT,
        P.SUPPORT,
        {"subject": R.ACTOR},
        "Togo expelled the ambassador of Benin. Ghana expressed support.",
        "Togo expelled the ambassador of Benin. Ghana expressed interest.",
        verbs=chains(
            "express|voice|signal|declare|indicate|offer",
            "|full|strong|broad|firm",
            "support|backing|approval|understanding",
        )
        + "|"
        + chains("defend|justify", f"it|{chains('the|this|that', DEED)}"),
        requires="subject",
        contexts=("diplomatic",),
        avoid_next="for|to|of|in|with|among|from|at|by",
        avoid="own|its|financial|military|logistical|air|" + NO_STATE,
        traits=frozenset({T.OF_A_DEED}),
    ),
    Frame(
        "protests-alone",
        K.STATEMENT,
        P.ACCUSE,
        {"subject": R.ACTOR},
        "Togo expelled the ambassador of Benin. Ghana protested.",
        "Togo expelled the ambassador of Benin. Ghana protested the noise.",
        verbs=chains(
            "protest|complain", "|angrily|loudly|strongly|vehemently|formally|bitterly|sharply|furiously"
        ),
        requires="subject",
        doer="country",
        mode="disapprove",
        contexts=("diplomatic",),
        avoid_next="to|against|over|at|about|that|outside|in|for|near|before|a|an|the|its|his|her|their|this|these|because|of|too|innocence",
        avoid="not|never|if|would|could|may|might|" + NO_STATE,
        traits=frozenset({T.OF_A_DEED}),
    ),
)
"""After all others of these words, which say toward whom; of one's own deed they tell nothing."""
