"""Deeds in the plainest words: police who land abroad, a state taken out of a pact, a suspension extended."""

from __future__ import annotations

from kg.language.en.frames.accuse import ENVOYS
from kg.language.en.frames.chains import chains
from kg.language.pack import TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

PACTS = (
    "accord|accords|agreement|agreements|treaty|pact|deal|protocol|convention|union|commonwealth|bloc|council|organisation|organization|"
    "organization|alliance|statute|court|community|ecowas|nato|opec|unesco|brics"
)

GOING_IN = {
    "subject": R.ACTOR,
    "object": R.RECIPIENT,
    "at": R.RECIPIENT,
    "to": R.RECIPIENT,
    "for": R.RECIPIENT,
}

FRAMES: tuple[Frame, ...] = (
    Frame(
        "take-out-of",
        K.MEASURE,
        P.SANCTION,
        {"subject": R.ACTOR, "object": R.ACTOR, "of": R.RECIPIENT, "from": R.RECIPIENT, "with": R.RECIPIENT},
        "President Ruto took Kenya out of the pact with Rwanda.",
        "President Ruto took Kenya out of the tournament with Rwanda.",
        verbs="take|pull|withdraw|lead|bring",
        need="out|from",
        also=PACTS,
        requires="object|of|from",
        mode="withdraw",
        contexts=("diplomatic",),
        avoid=f"{ENVOYS}|tournament|match|troops|soldiers|forces|embassy|staff|aid|hostages|criticism|credit|support|delegation|into",
    ),
    Frame(
        "told-to-be-gone-by",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Togo informed the Ghanaian ambassador that he had 48 hours to leave.",
        "Togo informed the Ghanaian ambassador that he had 48 hours to reply.",
        verbs="inform|tell|notify",
        need="hours|days|week|weeks|until|gone",
        also="leave|go|depart|gone|weekend|pack|quit",
        requires="object",
        mode="expel",
        contexts=("diplomatic",),
        avoid="reply|respond|answer|withdraw|troops|soldiers|forces|comply|release|free|hostages|decide|surrender|town|city|area|hotel|"
        "residents|reporters|parliament|journalists|talks|vote|war|ceasefire|tenants|migrants|refugees|not|never|if|"
        "citizens|nationals|tourists|its|their|people|fishermen",
    ),
    Frame(
        "suspension-extended",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "African Union leaders extended the suspension of Togo.",
        "African Union leaders extended the suspension of the flights to Lome.",
        verbs="extend|prolong|renew|uphold|maintain",
        need="suspension",
        close=True,
        requires="object|of|from",
        toward="country",
        mode="discontinue",
        contexts=("diplomatic",),
        avoid="flights|ban|player|striker|games|matches|aid|hostilities|tariffs|sanctions|visa|visas|coach|league",
    ),
    Frame(
        "put-on-a-plane",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Ghana put four Togolese diplomats on a plane to Lome.",
        "Ghana put four Togolese tourists on a plane to Lome.",
        verbs="put",
        need="plane|flight|aircraft",
        also="diplomats|diplomat|ambassador|envoy|agents|agent|spies|spy|officers|attache|consul",
        requires="object",
        mode="expel",
        contexts=("diplomatic",),
        avoid="rescue|wounded|evacuated|sanctions",
    ),
    Frame(
        "put-on-a-plane-by",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Four Togolese spies were put on a plane to Lome by Ghana.",
        "Four Togolese tourists were put on a plane to Lome by Ghana.",
        passives=chains(
            "was|were|been|being", "put", "on", "a|the|the first|the next", "plane|flight|aircraft"
        ),
        lead="diplomats|diplomat|ambassador|envoy|agents|agent|spies|spy|officers|attache|consul",
        mode="expel",
        contexts=("diplomatic",),
        traits=frozenset({T.BY_WHO_TELLS}),
    ),
    Frame(
        "peacekeepers-go-in",
        K.MEASURE,
        P.AID,
        GOING_IN,
        "Ghanaian peacekeepers moved into Togo on Monday.",
        "Ghanaian peacekeepers moved into new houses on Monday.",
        verbs=chains(
            "|begin|start",
            "moving into|entering|deploying in|deploying to|arriving in|taking up positions in",
        )
        + "|move into|enter|land in|fly into|fly to|arrive in|deploy to|deploy in|take up positions in|leave for|set off for",
        lead="peacekeepers|observers|monitors|inspectors",
        requires="object|at|to|for",
        doer="country",
        contexts=("peacekeeping",),
        avoid="houses|killed|accused|talks|barred|refused|home",
    ),
    Frame(
        "police-go-in",
        K.MEASURE,
        P.AID,
        GOING_IN,
        "A first contingent of Ghanaian police arrived in Togo on Monday.",
        "A coach of Ghanaian police fans arrived in Togo on Monday.",
        verbs="arrive in|land in|fly into|fly to|fly out to|leave for|set off for|depart for|touch down in",
        lead="police|policemen|gendarmes|gendarmerie",
        requires="object|at|to|for",
        toward="country",
        doer="country",
        contexts=("peacekeeping",),
        avoid="fans|coach|suspect|suspects|arrest|extradite|extradition|investigate|investigation|question|search|detectives|"
        "investigators|chief|minister|commissioner|talks|meeting",
    ),
    Frame(
        "police-leave-for",
        K.MEASURE,
        P.AID,
        {"subject": R.ACTOR, "for": R.RECIPIENT},
        "Ghanaian peacekeepers left Accra for Togo on Monday.",
        "Ghanaian tourists left Accra for Togo on Monday.",
        verbs="leave|depart",
        need="for",
        close=True,
        lead="police|policemen|gendarmes|peacekeepers|observers|monitors|contingent",
        requires="for",
        doer="country",
        contexts=("peacekeeping",),
        avoid="fans|home|good|chief|minister|dead",
    ),
)
"""Before the journeys and the ends of relations whose words they have."""
