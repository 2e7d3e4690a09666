"""Meetings told only by what one says to the other where both are."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import MUTUAL, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

FAR = (
    "letter|letters|phone|telephone|telephoned|call|calls|message|messages|cable|note|text|video|email|statement|writing|"
    "reporters|journalists|parliament|lawmakers|spokesman|spokeswoman"
)
"""Words of what is said from afar, or to whoever represents no state."""

MEETINGS: tuple[Frame, ...] = (
    Frame(
        "raise-in-person",
        K.MEETING,
        P.CONSULT,
        {"subject": R.ATTENDEE, "with": R.ATTENDEE},
        "Premier Anwar Ibrahim is to take up the issue of visas with President William Ruto in Nairobi on Monday.",
        "Premier Anwar Ibrahim is to take up the issue of visas with farmers on Monday.",
        verbs=chains(
            "raise|take up|bring up|broach",
            "|the|a|his|her|its|their|this|that",
            "matter|matters|issue|issues|question|questions|case|cases|subject|topic|plight|problem|fate",
        ),
        requires="at",
        toward="person",
        dated=True,
        contexts=("diplomatic",),
        avoid=FAR + "|talks|meeting|meetings|visit|summit|conference|dialogue|council|when|during|while",
    ),
    Frame(
        "sit-at-one-table",
        K.MEETING,
        P.CONSULT,
        MUTUAL,
        "Premier Anwar Ibrahim and President William Ruto lunched at Hyderabad House on Monday.",
        "Prime Minister Anwar Ibrahim lunched alone on Monday.",
        verbs="lunch|dine|breakfast|have lunch|have dinner|have breakfast|have supper|have tea|have coffee|hold a bilateral|"
        + chains(
            "hold|have",
            "a|their",
            "|first|second|brief|long|short|private",
            "bilateral|tete-a-tete|one-on-one",
        )
        + "|"
        + chains("sit", "side by side|next to each other|opposite each other|together|at one table")
        + "|"
        + chains(
            "talk|speak",
            "|together",
            "until after|until|well into|late into",
        ),
        doer="person",
        requires="subject",
        contexts=("diplomatic",),
        avoid=FAR
        + "|alone|with|talks|wife|wives|family|students|fans|stadium|match|funeral|mass|parade|plane",
        traits=frozenset({T.OF_TWO}),
    ),
    Frame(
        "call-leaders-together",
        K.SUMMIT,
        P.CONSULT,
        {"subject": R.HOST},
        "President William Ruto called neighbouring leaders to Nairobi on Saturday.",
        "President William Ruto called neighbouring leaders cowards in Nairobi on Saturday.",
        verbs=chains(
            "call|summon|gather|assemble|bring together|bring",
            "|the|his|her|his fellow|her fellow|fellow|other",
            "|neighbouring|neighboring|regional|African|European|Arab|Gulf|Pacific|Caribbean|Asian|Balkan|Baltic|Nordic|west African|east African",
            "leaders|presidents|heads of state|heads of government|governments|prime ministers",
            "to|in|at",
        ),
        doer="person",
        requires="subject|at|to",
        dated=True,
        contexts=("diplomatic",),
        avoid=FAR
        + "|congress|party|church|religious|business|rebel|opposition|community|tribal|power|ruin|justice|account|trial|light|knees",
    ),
)

FRAMES: tuple[Frame, ...] = (
    Frame(
        "tells-face-to-face",
        K.MEETING,
        P.CONSULT,
        {"subject": R.ATTENDEE, "object": R.ATTENDEE},
        "Prime Minister Narendra Modi told President William Ruto in Nairobi on Monday that trade would grow.",
        "Prime Minister Narendra Modi told President William Ruto by letter that trade in Nairobi would grow.",
        verbs="tell",
        need="in|at|aboard",
        close=True,
        requires="at",
        doer="person",
        toward="person",
        avoid=FAR + "|interview|telegram|why|how",
        traits=frozenset({T.FACE_TO_FACE}),
    ),
    Frame(
        "tells-a-visitor",
        K.MEETING,
        P.CONSULT,
        {"subject": R.HOST, "object": R.ATTENDEE},
        "Prime Minister Narendra Modi told visiting President William Ruto on Monday that trade would grow.",
        "Prime Minister Narendra Modi told President William Ruto by letter that trade would grow.",
        verbs="tell|inform|brief",
        need="visiting",
        close=True,
        requires="object",
        doer="person",
        toward="person",
        avoid=FAR + "|interview|telegram|why|how",
        traits=frozenset({T.FACE_TO_FACE}),
    ),
)
"""After all others of these words: whoever is told something, asked or warned may be far away."""
