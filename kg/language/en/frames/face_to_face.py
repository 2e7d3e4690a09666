"""Meetings told only by what one says to the other where both are."""

from __future__ import annotations

from kg.language.pack import Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

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
        avoid="letter|letters|phone|telephone|call|calls|message|messages|cable|note|text|video|email|statement|writing|interview|telegram|"
        "reporters|journalists|parliament|lawmakers|why|how|spokesman|spokeswoman",
        traits=frozenset({T.FACE_TO_FACE}),
    ),
)
"""After all others of these words: whoever is told something, asked or warned may be far away."""
