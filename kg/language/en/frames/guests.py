"""Guests: whose visit a host cancels, and what is checked at a border."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import RECEIVING, TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R
from kg.model import Status as S

FIRST: tuple[Frame, ...] = (
    Frame(
        "call-off-anothers-visit",
        K.VISIT,
        P.CONSULT,
        {"subject": R.HOST, "object": R.VISITOR, "by": R.VISITOR},
        "Ghana cancelled a visit by the Togolese defence minister.",
        "Ghana cancelled a visit to Togo.",
        verbs=chains(
            "cancel|postpone|call off|put off|scrap|shelve|delay",
            "|a|the|an",
            "|planned|official|state|scheduled|working",
            "visit|trip|tour",
            "by",
        ),
        requires="object|by",
        mode="visit",
        status=S.CANCELLED,
    ),
    Frame(
        "check-at-border",
        K.MEASURE,
        P.COERCE,
        {**TOWARD, "at": R.RECIPIENT},
        "Ghana stepped up checks at the border with Togo.",
        "Ghana stepped up checks of meat in May.",
        verbs="step up|tighten|intensify|reimpose|reinstate|introduce|impose|reintroduce|increase",
        need="checks|controls|inspections",
        also="border|frontier|crossing|crossings",
        close=True,
        requires="with|at|object",
        toward="country",
        doer="country",
        mode="restrict",
        avoid="health|drugs|smuggling|meat|agreed|jointly|joint|together",
    ),
    Frame(
        "received-with-honours",
        K.VISIT,
        P.CONSULT,
        {"subject": R.VISITOR, "at": R.HOST, "by": R.HOST},
        "President Ruto was received with military honours in Seoul on Tuesday.",
        "President Ruto was received with laughter in Seoul on Tuesday.",
        words=chains("was|were", "received|welcomed|greeted|met", "with|by")
        + "|"
        + chains("was|were", "given|accorded|treated to"),
        need="honours|honors|carpet|red-carpet|salute|drums|pomp|guard|gun",
        also="honours|honors|honour|honor|carpet|red-carpet|salute|welcome|pomp|reception",
        close=True,
        requires="at",
        doer="person",
        mode="visit",
        avoid="buried|funeral|coffin|award|retired|fans",
    ),
    Frame(
        "is-guest-of",
        K.MEETING,
        P.CONSULT,
        {"subject": R.ATTENDEE, "object": R.HOST},
        "President Ruto was the guest of President Yoon Suk Yeol in Seoul.",
        "President Ruto was the guest of honour in Seoul.",
        words=chains("was|were|is|will be", "the guest of|a guest of|the guests of|guests of|guest of"),
        requires="object",
        doer="person",
        toward="person",
    ),
    Frame(
        "entertain",
        K.MEETING,
        P.CONSULT,
        RECEIVING,
        "President Yoon Suk Yeol entertained President Ruto to lunch in Seoul.",
        "President Yoon Suk Yeol entertained President Ruto's offer in Seoul.",
        verbs="entertain|treat",
        need="lunch|dinner|banquet|tea|breakfast|luncheon|supper",
        close=True,
        requires="object",
        doer="person",
        toward="person",
    ),
)
"""Before journeys: who comes is the guest of whom he comes to."""

FRAMES: tuple[Frame, ...] = (
    Frame(
        "recognise-leader",
        K.STATEMENT,
        P.SUPPORT,
        {"subject": R.ACTOR, "object": R.RECIPIENT},
        "Ghana recognised the opposition leader Jean-Pierre Fabre as president of Togo.",
        "Ghana recognised the opposition leader Jean-Pierre Fabre in the crowd.",
        verbs="recognise|recognize|acknowledge",
        need="president|leader|winner|head|president-elect|government|ruler",
        also="as",
        requires="object",
        contexts=("diplomatic",),
        avoid="failed|refused|award|crowd|not|prize|court|himself|herself",
        traits=frozenset({T.RECOGNISES}),
    ),
)
"""Behind what else is recognised: states."""
