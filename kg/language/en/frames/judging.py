"""What a statement says of another state: that it insults, remains a partner, has to act."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import Frame
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

SAYING = "say|state|stress|insist|reiterate|declare|add|emphasise|emphasize|underline|note|argue|maintain"
TELLING = {"subject": R.ACTOR, "clause": R.RECIPIENT, "by": R.RECIPIENT, "of": R.RECIPIENT}
OF_OTHERS = {**TELLING, "object": R.RECIPIENT}
OWN = "it|we|i|he|she|players|investors|there|asked|when|if|talks|not|no|never"

BAD = (
    "unfriendly|illegal|unlawful|unacceptable|unjustified|illegitimate|reckless|provocative|provocation|shameful|irresponsible|"
    "outrageous|aggression|betrayal|hostile|disgraceful|hypocritical|farce|blackmail|interference|escalation|insult|regrettable|"
    "outrage|stab|barbaric|barbarity|cowardly|heinous|cruel|criminal|brutal|atrocity|massacre|disgrace|treachery|"
    "cold-blooded|inhumane|abhorrent|despicable|deplorable|inexcusable|intolerable|cowardice|"
    "punishment|piracy|theft|genocide|terrorism|unwarranted|unfair|absurd|baseless|dangerous|disproportionate|senseless|arbitrary|unprecedented|slap|relic|affront|mistake|blunder|unhelpful"
)

JUDGING: tuple[Frame, ...] = (
    Frame(
        "no-justification",
        K.STATEMENT,
        P.ACCUSE,
        {**OF_OTHERS, "for": R.RECIPIENT},
        "Foreign Minister Wong said there was no justification for the decision of Myanmar.",
        "Foreign Minister Wong said there was no room for the delegation of Myanmar.",
        verbs=chains(
            "say|stress|insist|declare|add|note|argue|maintain",
            "|that",
            "there was|there is|there could be|there can be",
            "no|absolutely no",
            "justification|excuse|grounds|pretext",
            "for",
        )
        + "|"
        + chains("see|find", "no", "justification|excuse|grounds", "for")
        + "|"
        + chains(
            "say|stress|insist|declare|add|note|argue|maintain",
            "|that",
            "nothing",
            "justified|could justify|can justify|justifies|would justify",
        ),
        mode="disapprove",
        requires="object|clause|by|of|for",
        avoid="price|prices|pay|players|referee",
    ),
    Frame(
        "declare-void",
        K.STATEMENT,
        P.REJECT,
        {"subject": R.ACTOR, "object": R.RECIPIENT, "by": R.RECIPIENT, "of": R.RECIPIENT},
        "The General Assembly declared Togo's claim to the islands invalid.",
        "The court declared the marriage of two Iraqis invalid.",
        verbs="declare|deem|pronounce|consider|brand|rule",
        need="invalid|void|illegitimate|null",
        also="annexation|referendum|recognition|decision|claim|claims|election|elections|vote|decree|law|ban|order|occupation|"
        "incorporation|warrant|ruling|award|sanctions|treaty|independence|secession|poll",
        requires="object|by|of",
        avoid="court|judge|judges|tribunal|marriage|passport|passports|ticket|tickets",
    ),
    Frame(
        "up-to-others",
        K.STATEMENT,
        P.REQUEST,
        OF_OTHERS,
        "Foreign Minister Wong said it was up to Myanmar to make the next move.",
        "Foreign Minister Wong said it was raining in Myanmar.",
        verbs=chains("say|state|stress|insist|declare|add|reiterate", "|that", "it", "is|was", "up to")
        + "|"
        + chains("say|state|stress|insist|declare|add", "|that", "the ball", "is|was", "in the court of")
        + "|"
        + chains(
            "say|state|stress|insist|declare|add|note",
            "|that",
            "it is|it was",
            "the duty|the responsibility|the obligation|the job|for",
            "|of",
        ),
        mode="change",
    ),
    Frame(
        "said-should",
        K.STATEMENT,
        P.REQUEST,
        OF_OTHERS,
        "Foreign Minister Wong said Myanmar should release the prisoners.",
        "Foreign Minister Wong said the cake should cool in Vienna.",
        verbs=SAYING,
        need="ought|should",
        close=True,
        mode="change",
        avoid=OWN + "|cake|peace|surprise|surprised|have",
    ),
    Frame(
        "told-must",
        K.STATEMENT,
        P.REQUEST,
        TELLING,
        "Foreign Minister Wong told reporters that Myanmar must release the prisoners.",
        "Foreign Minister Wong told reporters that the cake must cool in Vienna.",
        verbs="tell",
        need="must|ought|should",
        close=True,
        mode="change",
        avoid=OWN + "|cake|peace|surprise|surprised|have",
    ),
    Frame(
        "said-insulting",
        K.STATEMENT,
        P.ACCUSE,
        OF_OTHERS,
        "Foreign Minister Wong said the remarks of Fiji were an insult to her country.",
        "Foreign Minister Wong said the weather in Fiji was fine.",
        verbs=SAYING,
        need="insult|affront|provocation|blunder|outrage|outrageous|unacceptable|unjustified|unjustifiable|"
        "meddling|disgrace|hypocrisy|hypocritical|deplorable|shameful|illegal|unlawful|illegitimate|unwarranted|disproportionate",
        mode="disapprove",
        requires="object|clause|by|of",
        avoid=OWN
        + "|apologised|apologized|player|players|referee|migrants|immigrants|immigration|migration|logging|fishing|drugs|"
        "crossings|workers|court|judge|judges|mining|trade|trafficking|accused",
    ),
    Frame(
        "told-insulting",
        K.STATEMENT,
        P.ACCUSE,
        TELLING,
        "Foreign Minister Wong told reporters that the remarks of Fiji were an insult.",
        "Foreign Minister Wong told reporters that the weather in Fiji was fine.",
        verbs="tell",
        need="insult|affront|provocation|blunder|outrage|outrageous|unjustified|unjustifiable|"
        "disgrace|hypocrisy|hypocritical|deplorable|shameful",
        mode="disapprove",
        avoid=OWN + "|leave|player|players|referee",
    ),
    Frame(
        "said-partner",
        K.STATEMENT,
        P.SUPPORT,
        OF_OTHERS,
        "Foreign Minister Wong stressed that Fiji remained a close partner.",
        "Foreign Minister Wong said that her partner was in Fiji.",
        verbs=SAYING,
        need="partner|ally|friend|partners|allies|friends",
        also="remained|remains|close|closest|valued|trusted|reliable|indispensable",
        avoid=OWN + "|must|should|ought|former|once|his|her",
    ),
)
