"""SANCTION: envoys put out of the country, in words that name no expulsion."""

from __future__ import annotations

from kg.language.en.frames.accuse import ENVOYS
from kg.language.pack import TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P

OFFICERS = ENVOYS + "|attache|attaches|attaché|officer|officers|consul|consuls|nuncio"

FIRST: tuple[Frame, ...] = (
    Frame(
        "told-to-withdraw",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Ghana told the Togolese embassy to withdraw one of its diplomats within 48 hours.",
        "Ghana told the Togolese embassy to withdraw one of its claims within 48 hours.",
        verbs="tell|ask|order|instruct|direct|request",
        need="withdraw|recall|remove|replace",
        also=OFFICERS,
        requires="object",
        mode="expel",
        contexts=("diplomatic",),
        avoid="troops|soldiers|forces|fighters|that|would|could|parliament|reporters|remarks|name|own|monitors|observers",
        traits=frozenset({T.BY_A_STATE}),
    ),
    Frame(
        "hours-to-pack",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Togo gave the Ghanaian ambassador, Kofi Mensah, 24 hours on Tuesday.",
        "Togo gave the Ghanaian ambassador, Kofi Mensah, three hours of its time on Tuesday.",
        verbs="give",
        need="hours",
        also=OFFICERS,
        close=True,
        requires="object",
        toward="person",
        host_acts=True,
        mode="expel",
        contexts=("diplomatic",),
        avoid="time|notice|respond|answer|explain|apologise|apologize|decide|interview|briefing|talks|warning|of",
    ),
)
"""Before what is asked of an embassy, and before things that are given."""
