"""Acts told from the side of whoever receives: tanks, loans, promises, threats, and requests that come from another state."""

from __future__ import annotations

from kg.language.en.frames.aid import GOODS, WEAPONS
from kg.language.pack import Frame
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

GIVEN = {"subject": R.RECIPIENT, "from": R.ACTOR}
OWNED = {**GIVEN, "object": R.ACTOR, "of": R.ACTOR}
"""Of what has an owner: "won the backing of X", "secured X's consent"."""
GETTING = "receive|get|obtain|secure|win|gain|extract|take delivery of"

FIRST: tuple[Frame, ...] = (
    Frame(
        "receive-arms",
        K.MEASURE,
        P.AID,
        {**GIVEN, "object": R.ACTOR, "of": R.ACTOR},
        "Ghana received two tanks from Togo.",
        "Ghana received two visitors from Togo.",
        verbs=GETTING,
        need=f"{WEAPONS}|{GOODS}|equipment|tanks|jets|howitzers|vehicles|loan|loans|deposit|deposits|credit|bailout|grant|grants|"
        "helicopters|ammunition|radars|boats|drones|batteries",
        close=True,
        requires="subject",
        contexts=("military",),
        avoid="letter|call|message|pledge|pledges|promise|promises|assurance|assurances|guarantees|request|requests|delegation|order|"
        "orders|permission|warning|offer|offers|commitment|commitments|seek|sought|smuggled|votes|hope|hopes|visit",
    ),
    Frame(
        "get-promise",
        K.STATEMENT,
        P.AGREE,
        OWNED,
        "Ghana obtained a pledge from Togo to open the port.",
        "Ghana obtained a visa from Togo to visit the port.",
        verbs=GETTING,
        need="pledge|pledges|promise|promises|commitment|commitments|guarantee|guarantees|assurance|assurances|offer|offers|invitation|"
        "permission|consent|go-ahead|undertaking",
        close=True,
        requires="subject",
        contexts=("diplomatic",),
        avoid="investors|companies|voters|bank|banks|club|seek|sought|court|regulator",
    ),
    Frame(
        "accept-offer",
        K.STATEMENT,
        P.AGREE,
        GIVEN,
        "Ghana accepted offers of help from Togo after the floods.",
        "Ghana accepted offers for its gold from Togo.",
        verbs="accept|take up|receive|welcome",
        need="offer|offers",
        also="help|aid|assistance|rescue|support|relief|troops|mediation",
        close=True,
        requires="from",
        contexts=("human_security",),
        avoid="bid|club|job|shares|company|investors|not|yet",
    ),
    Frame(
        "get-protest",
        K.STATEMENT,
        P.ACCUSE,
        {"subject": R.RECIPIENT, "from": R.ACTOR, "object": R.ACTOR},
        "Ghana received a note of protest from Togo over the flight.",
        "Ghana received a note of thanks from Togo over the flight.",
        verbs="receive|get",
        need="note|notes|letter|demarche|complaint|protest",
        also="protest|complaint|demarche",
        close=True,
        requires="from|object",
        contexts=("diplomatic",),
        avoid="fans|court|customers|consumers|thousands|hundreds",
    ),
    Frame(
        "get-backing",
        K.STATEMENT,
        P.SUPPORT,
        OWNED,
        "Ghana won recognition from Togo.",
        "The film from Ghana won recognition from critics.",
        verbs=GETTING,
        need="support|blessing|approval|consent|recognition|backing|endorsement|praise|congratulations|condolences|thanks|assurances",
        close=True,
        requires="subject",
        contexts=("diplomatic",),
        avoid="film|book|novel|critics|fans|voters|players|air|financial|money|seek|sought",
    ),
    Frame(
        "get-request",
        K.STATEMENT,
        P.REQUEST,
        GIVEN,
        "Ghana received a request from Togo for policemen.",
        "Ghana received no request from Togo for policemen.",
        verbs="receive|get",
        need="request|requests|plea|pleas|appeal|appeals|demand|demands",
        close=True,
        requires="subject",
        contexts=("diplomatic",),
        avoid="no|not|never|visa|visas|asylum|court|readers|fans|lawyers|applications|yet",
    ),
    Frame(
        "get-threat",
        K.STATEMENT,
        P.THREATEN,
        GIVEN,
        "Ghana received a threat from Togo over the port.",
        "Ghana received a letter from Togo over the port.",
        verbs="receive|get|face",
        need="threat|threats|ultimatum|warning|warnings",
        close=True,
        requires="subject",
        contexts=("diplomatic",),
        avoid="no|not|bomb|weather|storm|death|police|extinction|cyber|early|hackers|groups|militants",
    ),
)
"""Before the frames of guests who are received."""
