"""Ways of telling that share their verb with more general frames, and are tried before them."""

from __future__ import annotations

from kg.language.en.frames.accuse import BAD, ENVOYS
from kg.language.en.frames.aid import WEAPONS
from kg.language.en.frames.answers import CHARGES, NO_STATE, NOT_TRUE
from kg.language.en.frames.chains import chains
from kg.language.en.frames.judging import BAD as BLAMING
from kg.language.pack import TOWARD, VISITING, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R
from kg.model import Status as S

NAMING: tuple[Frame, ...] = (
    Frame(
        "send-weapons-somebody",
        K.MEASURE,
        P.AID,
        {"subject": R.ACTOR, "object": R.RECIPIENT},
        "Ghana has sent Togo 14 fighter jets.",
        "Ghana has sent Togo a message.",
        verbs="send",
        need=WEAPONS,
        requires="object",
        doer="country",
        toward="country",
        contexts=("military",),
        avoid="to|into|near|toward|towards|against|over|troops|soldiers|back",
    ),
    Frame(
        "advance-miles",
        K.MEASURE,
        P.ASSAULT,
        {**TOWARD, "at": R.RECIPIENT},
        "Ghanaian troops have pushed 40 miles into Togo.",
        "Ghanaian troops have pushed 40 trucks into Togo.",
        verbs="push|advance|drive|thrust|penetrate",
        need="miles|kilometres|kilometers|km|mi",
        also="troops|forces|soldiers|army|tanks|rebels|fighters|columns|units|divisions|brigades|guerrillas",
        contexts=("military",),
        avoid="marchers|pilgrims|caravan|fire|blaze|storm|race|road|railway",
    ),
    Frame(
        "break-with",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Ghana broke with Togo in May.",
        "Ghana broke with tradition in Togo.",
        verbs="break with",
        requires="object",
        doer="country",
        toward="country",
        mode="discontinue",
        contexts=("diplomatic",),
        avoid="tradition|past|party|policy|ranks|over|on|stance|line|consensus|allies|voted|vote|practice|convention|habit",
    ),
    Frame(
        "calls-their-charge-untrue",
        K.STATEMENT,
        P.REJECT,
        {
            "subject": R.ACTOR,
            "object": R.RECIPIENT,
            "by": R.RECIPIENT,
            "of": R.RECIPIENT,
            "from": R.RECIPIENT,
        },
        "Togo called Ghana's accusations baseless.",
        "Togo called Ghana's accusations serious.",
        verbs="call|brand|label|describe|term|dub|denounce|deride|characterise|characterize|portray|slam",
        need=NOT_TRUE,
        also=CHARGES,
        requires="object|by|of|from",
        mode="deny",
        contexts=("diplomatic",),
        avoid=f"court|judge|prosecutor|prosecutors|{NO_STATE}",
        avoid_next="for|on|upon|off|in|up|it|them",
    ),
    Frame(
        "call-bad",
        K.STATEMENT,
        P.ACCUSE,
        {"subject": R.ACTOR, "object": R.RECIPIENT, "by": R.RECIPIENT, "of": R.RECIPIENT},
        "Jordan called the settlements of Israel illegal.",
        "Jordan called the weather in Oslo pleasant.",
        verbs="call|brand|describe|label|term|deem|slam|denounce|condemn",
        need=f"{BAD}|{BLAMING}",
        avoid_next="for|on|upon|off|in|up",
        avoid="illegally|not|accident|flood|floods|earthquake|death|loss|collapse|failure|crash|court|judge|residents|players|coach|imperialism|condolences|sympathies|offer|council|session",
        mode="disapprove",
    ),
)

LEAVE = "leave|depart|pack"

LEAVING: tuple[Frame, ...] = (
    Frame(
        "told-to-leave",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Peru ordered the ambassador of Mexico to leave within three days.",
        "He told the ambassador of Mexico a joke.",
        verbs="tell|ask|order|instruct|direct|give|request",
        need=LEAVE,
        also=f"{ENVOYS}|attaches|employees|staff|officials|officer|officers|mission|correspondent|journalist",
        avoid="emergency|essential|dependants|dependents|families|joke|troops|soldiers|residents|nationals|citizens|peacekeepers|aircraft|evacuate|room|hotel",
        avoid_behind="ship|ships|vessel|vessels|boat|boats|fleet|warship|warships",
        mode="expel",
        contexts=("diplomatic",),
        host_acts=True,
        traits=frozenset({T.NAMED_ONCE}),
    ),
    Frame(
        "troops-out",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Burkina Faso ordered French troops to leave within a month.",
        "Burkina Faso ordered troops to the border with Mali.",
        verbs="tell|order|give|instruct",
        need=LEAVE,
        also="troops|soldiers|forces|peacekeepers|contingent|instructors|mercenaries|military|garrison",
        avoid="residents|nationals|citizens|evacuate|room|hotel|own|its troops",
        avoid_behind="would|parliament|reporters|lawmakers|congress|journalists",
        mode="expel",
        contexts=("military",),
    ),
)

MEETING_WITH: tuple[Frame, ...] = (
    Frame(
        "raise-with",
        K.MEETING,
        P.CONSULT,
        {"subject": R.ATTENDEE, "object": R.ATTENDEE},
        "Prime Minister Trudeau raised the matter with Narendra Modi on the sidelines of a summit.",
        "The teacher raised the matter with parents.",
        verbs=chains(
            "raise|take up|bring up",
            "the|his|her|its|their|this",
            "matter|issue|case|question|subject|concerns|concern|dispute",
            "with",
        ),
        need="sidelines|margins|talks|meeting|met|summit",
    ),
    Frame(
        "send-instead",
        K.VISIT,
        P.CONSULT,
        {"subject": R.VISITOR, "object": R.VISITOR, "to": R.HOST},
        "President Ruto cancelled his trip to Accra and sent his foreign minister, Alfred Mutua, in his place.",
        "President Ruto cancelled his trip to Accra and sent a card in its place.",
        verbs="send|dispatch|despatch",
        need="place|stead|instead",
        also="his|her|instead",
        requires="object",
        toward="person",
        mode="visit",
        avoid="letter|aid|troops|message|condolences|note|take|takes|taking|took|taken|ships|jail|prison|court|home|back",
        traits=frozenset({T.SENDS, T.STANDS_IN}),
    ),
    Frame(
        "send-envoy",
        K.VISIT,
        P.CONSULT,
        {"subject": R.VISITOR, "object": R.VISITOR, "to": R.HOST},
        "Britain sent a minister, David Rutley, to Guyana on Monday.",
        "Britain sent a letter to Guyana.",
        verbs="send|dispatch|despatch",
        need="minister|envoy|envoys|delegation|vice|adviser|advisers|secretary|emissary|emissaries|ambassador|representative|mission|mediator|mediators|"
        "negotiators|negotiator|deputy|aide|aides|diplomats|lawmakers|son|brother|officials|negotiating|presidents|premiers|ministers|statesmen|"
        "legislators|high-level|higher-level",
        avoid="letter|aid|summit|conference|meeting|forum|funeral|ceremony|troops|message|condolences|note|home|back|"
        "invitation|packing|as|congratulations|greetings|ships|planes|tanks|weapons|arms|missiles|ammunition|"
        "military advisers|police advisers|technical advisers|security advisers|soldiers|jets|food|medicine|vaccines|supplies|grain|money",
        avoid_next="advisers",  # "sent advisers to Togo": they come to serve there
        close=True,
        requires="to",
        mode="visit",
        traits=frozenset({T.SENDS}),
    ),
    Frame(
        "due-in",
        K.VISIT,
        P.CONSULT,
        VISITING,
        "Secretary of State Blinken is due in Jordan on Saturday.",
        "The report is due in May.",
        words=chains(
            "is|are|was|were",
            "|also|now|next|still|already",
            "due|expected|awaited",
            "in|to arrive in|to visit|to travel to|to fly to|to be in",
        )
        + "|"
        + chains("is to|are to|was to|were to", "arrive in|travel to|fly to|visit"),
        requires="object",
        mode="visit",
        status=S.PLANNED,
        avoid="report|results|ruling|verdict|snow|rain|be",
    ),
    Frame(
        "due-there",
        K.VISIT,
        P.CONSULT,
        VISITING,
        "Secretary of State Blinken is due there on Saturday.",
        "The report is due in May.",
        words=chains("is|are|was|were", "|also", "due|expected", "there"),
        mode="visit",
        status=S.PLANNED,
        avoid="report|results|ruling|verdict|snow|rain|be",
    ),
)

ASSURING: tuple[Frame, ...] = (
    Frame(
        "assure",
        K.STATEMENT,
        P.AGREE,
        TOWARD,
        "Prime Minister Sogavare assured Australia there would be no naval base.",
        "He assured Australia of his good health.",
        verbs="assure|reassure",
        need="would|will",
        avoid="support|solidarity|backing|commitment|health",
    ),
    Frame(
        "agree-that",
        K.STATEMENT,
        P.AGREE,
        {"subject": R.ACTOR, "with": R.ACTOR, "between": R.ACTOR},
        "Foreign Minister Lammy and Foreign Minister Koulamallah agreed that the border must stay open.",
        "The minister agreed that it was hot.",
        verbs="agree that",
        need="must|should|would|will|need|needs|needed",
        avoid="was|hot",
    ),
)

FRAMES: tuple[Frame, ...] = (*NAMING, *LEAVING, *MEETING_WITH, *ASSURING)
