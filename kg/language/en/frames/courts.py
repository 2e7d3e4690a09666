"""What courts rule: they order, reject, blame, or side with a party, or want somebody arrested."""

from __future__ import annotations

from kg.language.pack import TOWARD, Frame
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

COURTS = "court|courts|tribunal|judge|judges|justices|panel|arbitrators|chamber|icj|icc|itlos|bench"
"""Who rules."""

SUITS = (
    "claim|claims|case|petition|application|request|bid|suit|lawsuit|complaint|argument|arguments|objection|objections|"
    "appeal|demand|plea"
)
"""What a party brings before a court."""

RULINGS: tuple[Frame, ...] = (
    Frame(
        "court-order",
        K.STATEMENT,
        P.REQUEST,
        {"subject": R.ACTOR, "object": R.RECIPIENT, "clause": R.RECIPIENT},
        "The International Court of Justice ordered Myanmar to protect the Rohingya.",
        "The manager ordered Myanmar rubies for the court.",
        words="ordered|orders|instructed|directed|told|tells",
        lead=COURTS,
        need="to",
        close=True,
        avoid="jailed|prison|detention|retrial|leave|pies",
        contexts=("legal",),
    ),
    Frame(
        "court-must",
        K.STATEMENT,
        P.REQUEST,
        {"subject": R.ACTOR, "clause": R.RECIPIENT},
        "The International Court of Justice ruled on Friday that Kenya must leave the disputed waters.",
        "The International Court of Justice ruled that it was too late.",
        verbs="rule that|find that|hold that|decide that|declare that|rule",
        lead=COURTS,
        need="must|should|obliged|obligation|ought",
        avoid="not|no|never|favour|favor|against|out",
        contexts=("legal",),
    ),
    Frame(
        "court-reject",
        K.STATEMENT,
        P.REJECT,
        TOWARD,
        "The International Court of Justice threw out the claim of Nicaragua.",
        "The cook threw out the soup of Nicaragua.",
        verbs="throw out|dismiss|reject|strike down|turn down|quash|refuse|decline",
        lead=COURTS,
        need=SUITS,
        close=True,
        contexts=("legal",),
        avoid="bail|fraud|murder|robbery|rape|divorce|custody|burglary|convicted",
    ),
    Frame(
        "court-against",
        K.STATEMENT,
        P.REJECT,
        {"subject": R.ACTOR, "object": R.RECIPIENT, "against": R.RECIPIENT},
        "The International Court of Justice ruled against Bolivia.",
        "The league ruled against a replay in Bolivia.",
        verbs="rule against|find against|decide against",
        lead=COURTS,
        contexts=("legal",),
    ),
    Frame(
        "court-blame",
        K.STATEMENT,
        P.ACCUSE,
        {"subject": R.ACTOR, "object": R.RECIPIENT, "clause": R.RECIPIENT},
        "The European Court of Human Rights found Turkey guilty of torture.",
        "The European Court of Human Rights found a seat in Turkey.",
        verbs="find|hold|rule that|find that|declare",
        lead=COURTS,
        need="guilty|responsible|breach|violation|violated|violating|breached|liable|unlawful|unlawfully|illegal|illegally",
        avoid="not|no|nothing|nobody|man|woman|acquitted",
        contexts=("legal",),
    ),
    Frame(
        "court-favour",
        K.STATEMENT,
        P.SUPPORT,
        {"subject": R.ACTOR, "of": R.RECIPIENT, "with": R.RECIPIENT, "object": R.RECIPIENT},
        "The International Court of Justice ruled in favour of Somalia.",
        "The crowd was in favour of Somalia.",
        verbs="rule in favour of|rule in favor of|find in favour of|find in favor of|decide in favour of|"
        "decide in favor of|side with|find for|rule for",
        lead=COURTS,
        contexts=("legal",),
    ),
    Frame(
        "warrant",
        K.MEASURE,
        P.ACCUSE,
        {"subject": R.ACTOR, "for": R.RECIPIENT, "against": R.RECIPIENT, "object": R.RECIPIENT},
        "The International Criminal Court sought an arrest warrant for Vladimir Putin.",
        "The shop sought a card for Vladimir Putin.",
        verbs="seek|request|unseal|apply for",
        need="warrant|warrants",
        close=True,
        mode="investigate",
        contexts=("legal",),
        avoid="bank|search",
    ),
)

FRAMES: tuple[Frame, ...] = RULINGS
