"""Threats told by an idiom or by a noun with a verb of its own: served notice on, sounded a warning to."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.en.frames.judging import SAYING
from kg.language.pack import TOWARD, Frame
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

FRAMES: tuple[Frame, ...] = (
    Frame(
        "consequences-for",
        K.STATEMENT,
        P.THREATEN,
        {"subject": R.ACTOR, "for": R.RECIPIENT},
        "Foreign Minister Wong said there would be consequences for Fiji.",
        "Foreign Minister Wong said there would be trains for Fiji.",
        verbs=SAYING + "|warn|vow|promise|threaten",
        need="for",
        also="consequences|repercussions|reprisals",
        requires="for",
        avoid="if|storm|economists|analysts|scientists|climate|no|not|humanitarian|economic|peace|world",
    ),
    Frame(
        "act-of-war",
        K.STATEMENT,
        P.THREATEN,
        {"subject": R.ACTOR, "by": R.RECIPIENT, "of": R.RECIPIENT, "from": R.RECIPIENT},
        "Ghana said any diversion of the river would be considered an act of war.",
        "Ghana said any diversion of the river would be considered by a court.",
        verbs=SAYING + "|warn|announce",
        need="act|declaration|aggression|hostile|casus",
        also="considered|regarded|treated|seen|viewed|deemed|constitute|interpreted|taken|amount",
        avoid="was|were|had|court|judges|historians|coup",
    ),
    Frame(
        "serve-notice",
        K.STATEMENT,
        P.THREATEN,
        TOWARD,
        "Ghana served notice on Togo that its patience was at an end.",
        "Ghana served lunch on a terrace in Togo.",
        verbs="serve notice on|serve notice to|give notice to|fire a warning shot at|fire a shot across the bows of|fire a warning shot across the bow of|"
        "rattle its sabre at|rattle its saber at|wag its finger at|shake its fist at|turn the screws on|turn up the heat on|lay down the law to",
        requires="object",
        avoid="tenants|staff|landlord|employees|quit|troops|boat|boats|ship|vessel|aircraft",
    ),
    Frame(
        "draw-red-line",
        K.STATEMENT,
        P.THREATEN,
        TOWARD,
        "Ghana drew a red line for Togo on the port.",
        "Ghana drew a red line on the map of Togo.",
        verbs=chains("draw|set|lay down", "a|its|another|the|clear", "red line|red lines", "for|to|against"),
        requires="object",
        avoid="map|maps|negotiators|itself|himself",
    ),
    Frame(
        "sound-warning",
        K.STATEMENT,
        P.THREATEN,
        TOWARD,
        "Ghana sounded a stark warning to Togo.",
        "Ghana sounded a siren in a town near Togo.",
        verbs=chains(
            "sound|issue|deliver|send|fire off|give|convey|have",
            "a|an|another",
            "|stern|veiled|thinly veiled|thinly-veiled|blunt|clear|fresh|strong|stark|sharp|direct|grim|final|new|chilling",
            "warning|threat",
            "to|against|for",
        ),
        requires="object",
        avoid="residents|travellers|tourists|investors|citizens|storm|drivers|parents|markets|voters|fans|rivals|coach",
    ),
)
