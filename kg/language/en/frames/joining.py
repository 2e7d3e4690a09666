"""What states found together, and what is founded to look into a state: committees, alliances, funds, inquiries."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

TOGETHER = {"subject": R.ACTOR, "with": R.RECIPIENT, "between": R.ACTOR}
ALL = {"subject": R.ACTOR, "with": R.ACTOR, "between": R.ACTOR}

FIRST: tuple[Frame, ...] = (
    Frame(
        "found-together",
        K.MEASURE,
        P.COOPERATE,
        TOGETHER,
        "Ghana and Togo set up a joint committee on grazing.",
        "Ghana and Togo set up a committee on grazing.",
        verbs="revive|reactivate|resuscitate|relaunch|resurrect|re-establish|reconvene|set up|establish|create|form|launch|found|inaugurate",
        need="committee|commission|group|venture|ventures|force|council|mechanism|company|fund|centre|center|room|command|academy|team|task|"
        "laboratory|university|hub|platform|bank",
        also="joint|bilateral|mixed|trilateral|common",
        close=True,
        avoid="inquiry|parliamentary|agreed|agree|talks|will|would|plan|plans|chiefs",
    ),
    Frame(
        "forge-alliance",
        K.STATEMENT,
        P.AGREE,
        ALL,
        "Ghana and Togo forged an alliance against piracy.",
        "Two opposition parties in Togo forged an alliance.",
        verbs=chains(
            "forge|form|build|cement|create",
            "a|an|the|their",
            "|new|defence|defense|military|security|strategic|trilateral|regional|anti-terrorism|three-way",
            "alliance|coalition|axis|pact|bloc|partnership",
        ),
        requires="subject",
        avoid="party|parties|opposition|government|parliament|election|airline|airlines|companies|club|clubs|rebels|cabinet|ruling",
        contexts=("diplomatic",),
    ),
    Frame(
        "fund-for",
        K.MEASURE,
        P.AID,
        {"subject": R.ACTOR, "for": R.RECIPIENT, "object": R.RECIPIENT, "to": R.RECIPIENT},
        "Ghana set up a fund for Togo worth 50 million dollars.",
        "Ghana set up a fund for its pensioners in Togo.",
        verbs=chains(
            "set up|establish|create|launch",
            "a|an",
            "|new|trust|relief|special|emergency|reconstruction|solidarity|recovery",
            "fund|facility",
            "for|to help|to support|to assist|to rebuild",
        ),
        requires="for|object|to",
        avoid="pensioners|wealth|sovereign|hedge|investors",
        contexts=("economic",),
    ),
    Frame(
        "inquiry-into-abuses",
        K.MEASURE,
        P.ACCUSE,
        {**TOWARD, "at": R.RECIPIENT, "about": R.RECIPIENT},
        "The United Nations set up an inquiry into abuses in Togo.",
        "The United Nations set up an inquiry into its own spending in Togo.",
        verbs="set up|establish|create|open|launch|order|begin|announce|form",
        need="inquiry|investigation|probe|mission|commission|tribunal|panel",
        also="abuses|crimes|atrocities|violations|genocide|massacre|massacres|killings|conduct|fact-finding|torture|fact|rights",
        close=True,
        requires="object|at|of|about|by",
        avoid="own|joint|peacekeeping|trade|training|electoral|police",
        mode="investigate",
        contexts=("legal",),
    ),
    Frame(
        "extend-pact",
        K.STATEMENT,
        P.AGREE,
        ALL,
        "Ghana and Togo extended their fishing pact by five years.",
        "Ghana extended the contract of its coach by five years.",
        verbs="extend|renew|prolong|roll over",
        need="treaty|agreement|accord|pact|memorandum|arrangement",
        close=True,
        requires="subject",
        avoid="contract|coach|loan|loans|lease|ban|sanctions|deadline|invitation|ceasefire|truce|refused|rejected|offered|proposed",
        traits=frozenset({T.OF_TWO}),
        contexts=("diplomatic",),
    ),
    Frame(
        "make-peace",
        K.STATEMENT,
        P.AGREE,
        ALL,
        "Ghana made peace with Togo.",
        "The poet made peace with Togo and its rain.",
        verbs="make peace with|make peace|bury the hatchet with|bury the hatchet",
        requires="with|object",
        contexts=("diplomatic",),
        avoid="poet|himself|herself|urged|ready|deal|help|efforts|past|demons",
    ),
    Frame(
        "throw-lifeline",
        K.MEASURE,
        P.AID,
        {**TOWARD, "to": R.RECIPIENT},
        "Ghana threw Togo a lifeline.",
        "Ghana threw its striker a lifeline.",
        verbs="throw|toss|extend|hand",
        need="lifeline|lifelines",
        close=True,
        requires="object|to|for",
        avoid="striker|coach|club|team|company|firm|bank",
        contexts=("economic",),
    ),
)
"""Before the frames of what is opened and established that share their verbs."""
