"""CONSULT: visits told by the journey: a tour takes somebody to countries, and has its next stops there."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import Frame
from kg.language.traits import Trait
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R
from kg.model import Status as S

JOURNEYS = "tour|trip|swing|journey|visit|leg|voyage|itinerary|travels|mission|shuttle|visits|mini-tour|odyssey|diplomacy"
"""What takes somebody to a country."""

NO_VISITORS = "team|band|squad|orchestra|tourists|fans|players|bus|train|flight|ship|cruise"

FRAMES: tuple[Frame, ...] = (
    Frame(
        "journey-takes",
        K.VISIT,
        P.CONSULT,
        {"object": R.VISITOR, "to": R.HOST},
        "The five-day trip takes President Ruto to Rwanda.",
        "The bus takes President Ruto to Rwanda.",
        words="takes|is taking|brings|is bringing",
        lead=JOURNEYS,
        requires="to",
        toward="person",
        mode="visit",
        status=S.PLANNED,
        avoid=NO_VISITORS,
    ),
    Frame(
        "journey-took",
        K.VISIT,
        P.CONSULT,
        {"object": R.VISITOR, "to": R.HOST},
        "The five-day trip took President Ruto to Rwanda.",
        "The bus took President Ruto to Rwanda.",
        verbs="take|bring|carry",
        lead=JOURNEYS,
        requires="to",
        toward="person",
        mode="visit",
        avoid=NO_VISITORS,
    ),
    Frame(
        "his-next-stop",
        K.VISIT,
        P.CONSULT,
        {"subject": R.VISITOR, "object": R.HOST},
        "President Ruto's next stop is Rwanda.",
        "The bus's next stop is Rwanda.",
        words=chains(
            "next|other|remaining|final|last|second|third|further",
            "stop|stops|destination|destinations|port of call",
            "is|are|will be|include|includes|will include",
        ),
        requires="object",
        toward="country",
        mode="visit",
        status=S.PLANNED,
        avoid=NO_VISITORS,
        traits=frozenset({Trait.STOP}),
    ),
)
