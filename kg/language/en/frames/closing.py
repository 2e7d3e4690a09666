"""SANCTION: what is closed and wound up: relations, missions, projects done together."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

MISSIONS = "embassy|embassies|consulate|consulates|legation"
TOGETHER = "cooperation|co-operation|bilateral|joint|aid|assistance|development|exchange"
UNDERTAKINGS = "projects|programmes|programs|project|programme|program|agreements|schemes|exchanges|activities|cooperation"

FIRST: tuple[Frame, ...] = (
    Frame(
        "announce-rupture",
        K.MEASURE,
        P.SANCTION,
        {"subject": R.ACTOR, "with": R.RECIPIENT},
        "Foreign Minister Ablakwa announced on Twitter the severing of relations with Togo.",
        "Foreign Minister Ablakwa announced on Twitter the opening of relations with Togo.",
        verbs="announce|declare|decree|proclaim|notify|confirm|order",
        need="severing|severance|rupture|breaking|breach|end|termination|cutting|downgrading|breakoff|breakup",
        also="relations|ties",
        close=True,
        requires="with",
        toward="country",
        mode="discontinue",
        contexts=("diplomatic",),
        avoid="against|if|denied|no|troops|soldiers|forces|police",
        traits=frozenset({T.BREAKS_TIES}),
    ),
    Frame(
        "mission-closed",
        K.MEASURE,
        P.SANCTION,
        {"object": R.ACTOR, "subject": R.ACTOR, "at": R.RECIPIENT},
        "Ghana's embassy in Togo would be closed, Foreign Minister Ablakwa said.",
        "Ghana's stores in Togo would be closed, Foreign Minister Ablakwa said.",
        passives=chains("been|be|being", "closed|shut|shut down|shuttered|wound up"),
        lead=MISSIONS,
        mode="discontinue",
        contexts=("diplomatic",),
        avoid="streets|roads|holiday|holidays|weekend|stores|reopened|protesters|attack|attacked|temporarily|to the public|until",
        traits=frozenset({T.MISSION}),
    ),
    Frame(
        "wind-up-projects",
        K.MEASURE,
        P.SANCTION,
        {**TOWARD, "with": R.RECIPIENT, "at": R.RECIPIENT},
        "Ghana wound up all aid projects in Togo.",
        "Ghana wound up all clocks in Togo.",
        verbs="wind up|wind down|discontinue|terminate|scrap|shut down|close down",
        need=UNDERTAKINGS,
        also=TOGETHER,
        close=True,
        requires="with|at|object|to",
        toward="country",
        mode="discontinue",
        contexts=("diplomatic",),
        avoid="talks|visit|company|completed|successful|successfully",
        traits=frozenset({T.BY_WHO_TELLS}),
    ),
)
"""Before the verbs of closing and announcing that other rows have."""
