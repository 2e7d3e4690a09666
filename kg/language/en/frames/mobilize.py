"""Material conflict: MOBILIZE."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import TOWARD, Frame
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

ARMED = (
    "troops|soldiers|warship|warships|forces|army|tanks|missile|missiles|fighter|jets|aircraft|reservists|navy|destroyer|frigate|"
    "marines|bombers|battalion|battalions|brigade|carrier|submarine|artillery|rocket|rockets|militia|paratroopers|drones|"
    "vehicles|armour|armoured|armored|convoy|convoys|hardware|batteries|launchers|units|unit|fleet|garrison|defences|defenses|alert|squadron|gunships|helicopters|submarines|torpedo|satellite|warplanes|police|armour|commandos|"
    "divisions|regiment|regiments|brigades|frigates|destroyers|howitzers|corvettes|gunboats|battlegroup|battlegroups|minesweepers|f-16s|f-35s|"
    "bomber|cruiser|cruisers|flotilla|patrol|warheads|nukes|conscripts|icbm|interceptors"
)

FIRST: tuple[Frame, ...] = (
    Frame(
        "mandate-force",
        K.MEASURE,
        P.MOBILIZE,
        {"subject": R.ACTOR, "for": R.RECIPIENT, "to": R.RECIPIENT, "at": R.RECIPIENT},
        "The Security Council authorised a force of 7,000 peacekeepers for Togo.",
        "The Security Council authorised a study of 7,000 villages in Togo.",
        verbs="authorise|authorize|mandate|approve",
        need="peacekeepers|peacekeeping",
        close=True,
        doer="organization",
        contexts=("peacekeeping",),
        avoid="extension|withdrawal|budget",
    ),
    Frame(
        "drills-near",
        K.MEASURE,
        P.MOBILIZE,
        TOWARD,
        "Ghana ordered surprise naval exercises off Togo.",
        "Ghana ordered fire drills near the school.",
        verbs="order|hold|stage|conduct|launch|begin|start|announce",
        need="drills|exercises|manoeuvres|maneuvers|checks|inspection|games",
        also="near|off|around|along|snap|surprise",
        close=True,
        requires="subject",
        contexts=("military",),
        avoid="fire|joint|jointly|together|with|school|earthquake|evacuation|multinational|rescue|annual",
    ),
)
"""Before what else is authorised: texts and aid."""

MOBILIZATIONS: tuple[Frame, ...] = (
    Frame(
        "mobilize",
        K.MEASURE,
        P.MOBILIZE,
        TOWARD,
        "Finland deployed soldiers near the border with Russia.",
        "The parachute deployed.",
        verbs="deploy|mobilise|mobilize|send|dispatch|station|mass|amass|test-fire|test-fire|fire|launch|put on alert|scramble|"
        "reinforce|strengthen|beef up|bolster|call up|rush|position|move|sail|order|build up|test|place|put|redeploy|parade|"
        "increase|concentrate|bring|step up|double|divert|redirect|despatch",
        words="test-fired|test-fires|test fired|test-firing|redeployed",
        need=ARMED,
        avoid="attaches|attachés|attache|attaché|killing|killed|aid|at|into|out|peacekeepers|back|home|withdraw|withdrew|killed|observers|relief|rescue|condolences|bill|"
        "humanitarian|satellite|demining|claims|ties|arrested|investigation|peacekeeping|hospital|prices|league|club|ministry|company",
        contexts=("military",),
    ),
    Frame(
        "deployed",
        K.MEASURE,
        P.MOBILIZE,
        {"object": R.ACTOR, "subject": R.ACTOR, "to": R.RECIPIENT},
        "A French aircraft carrier was sent to Lebanon.",
        "The letter was sent to Lebanon.",
        passives=chains(
            "was|were|been|be",
            "deployed|sent|stationed|dispatched|massed|moved|put on alert|placed on alert|"
            "mobilised|mobilized|called up|redeployed",
        ),
        need=ARMED,
        contexts=("military",),
        avoid="peacekeepers|letter|aid|relief|rescue|home|back|observers",
    ),
    Frame(
        "alert",
        K.MEASURE,
        P.MOBILIZE,
        TOWARD,
        "Greece put its navy on alert in the Aegean.",
        "He was on alert for bargains.",
        verbs=chains(
            "put|place",
            "|its|the|all",
            "troops|forces|army|navy|air force|military",
            "on",
            "|high|full",
            "alert",
        )
        + "|order a general mobilisation|order a general mobilization|order general mobilisation|declare general mobilisation|"
        "raise its alert level|hold military exercises near|hold drills near|hold war games near|stage military drills near|"
        "hold military drills near|hold military exercises off|conduct live-fire drills near|hold live-fire drills near|"
        "hold live-fire drills off|sail a warship through|stage military drills around|hold drills around|"
        "hold military exercises around|hold military drills around|conduct military drills around|cross the median line",
        contexts=("military",),
    ),
    Frame(
        "fired-into-sea",
        K.MEASURE,
        P.MOBILIZE,
        {"subject": R.ACTOR},
        "Ghana fired two ballistic missiles into the sea.",
        "Ghana fired two coaches off its payroll.",
        verbs=chains(
            "fire|launch",
            "|a|two|several",
            "|ballistic|short-range ballistic|cruise",
            "missile|missiles|projectiles",
            "into the sea|toward the sea|towards the sea",
        ),
        contexts=("military",),
        avoid="ships|vessels",
    ),
)

LATE: tuple[Frame, ...] = (
    Frame(
        "boats-into",
        K.MEASURE,
        P.MOBILIZE,
        TOWARD,
        "Togo sent two coast guard boats into disputed waters.",
        "Togo sent two boats of fish to market.",
        verbs="send|dispatch|order|deploy",
        need="boats|ships|warships|vessels|frigates|jets|aircraft|troops|tanks|gunboats|destroyers|planes",
        also="waters|border|frontier|zone|coast",
        close=True,
        requires="subject",
        contexts=("military",),
        avoid="fish|aid|relief|food|rescue|market|home|back|out|leave",
    ),
)
"""After what else is sent: aid, envoys and letters."""
