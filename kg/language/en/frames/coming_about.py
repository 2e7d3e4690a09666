"""AGREE and RETREAT told of the deal or the truce itself: "was clinched in Geneva", "begins on Sunday"."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

DEALS = "deal|accord|agreement|pact|truce|ceasefire|settlement|compromise|understanding|armistice|roadmap"
BEEN = "was|were|has been|had been|was finally|was only|was eventually|was first"
UNSURE = "if|not|no|until|unless|hopes|urged|hoped|wage|pay|strike|union|merger|bank|investors|club"

FIRST: tuple[Frame, ...] = (
    Frame(
        "deal-struck",
        K.STATEMENT,
        P.AGREE,
        {"between": R.ACTOR, "subject": R.ACTOR},
        "The deal between Ghana and Togo was hammered out in Geneva on Monday.",
        "The fender was hammered out in Geneva on Monday.",
        passives=chains(
            BEEN,
            "clinched|struck|reached|hammered out|thrashed out|worked out|agreed|agreed on|agreed upon|finalised|finalized|"
            "sealed|negotiated|wrapped up|hashed out|ironed out|settled|done|made|secured|nailed down",
        ),
        lead=DEALS,
        contexts=("diplomatic",),
        traits=frozenset({T.COMES_ABOUT}),
        avoid=UNSURE,
    ),
    Frame(
        "deal-they-reached",
        K.STATEMENT,
        P.AGREE,
        {"subject": R.ACTOR},
        "The deal that Ghana and Togo reached in Geneva on Monday covers gas.",
        "The runners whom Ghana and Togo had sent reached Geneva.",
        verbs="reach|strike|conclude|clinch|hammer out|work out|thrash out|negotiate",
        lead=DEALS,
        requires="subject",
        avoid=UNSURE + "|final|stage",
        avoid_next="by|between|the|a|an|their|its|no|new|further|another|agreement|deal|talks|out|for|back",
        contexts=("diplomatic",),
        traits=frozenset({T.OF_TWO}),
    ),
    Frame(
        "deal-brokered",
        K.STATEMENT,
        P.AGREE,
        {"between": R.ACTOR, "subject": R.MEDIATOR},
        "The deal between Ghana and Togo was brokered in Geneva by Switzerland.",
        "The mortgage was brokered in Geneva by Switzerland.",
        passives=chains(BEEN, "brokered|mediated|facilitated"),
        lead=DEALS,
        contexts=("diplomatic",),
        traits=frozenset({T.COMES_ABOUT}),
        avoid=UNSURE,
    ),
    Frame(
        "truce-begins",
        K.MEASURE,
        P.RETREAT,
        {"between": R.ACTOR},
        "Ghana and Togo signed an accord. A ceasefire begins on Sunday.",
        "Ghana and Togo signed an accord. A festival begins on Sunday.",
        verbs="begin|start|take effect|take hold|come into effect|come into force|enter into force|go into effect|go into force|kick in",
        lead="ceasefire|truce|armistice|fire",
        dated=True,
        mode="ceasefire",
        contexts=("military",),
        traits=frozenset({T.COMES_ABOUT}),
        avoid="talks|negotiations|season|school|work|meeting|summit|visit|if|not|no|hopes|fires|until|sanctions|tariffs|law",
    ),
)
"""Before the nouns of agreements, which tell less of when and where."""

__all__ = ["FIRST"]
