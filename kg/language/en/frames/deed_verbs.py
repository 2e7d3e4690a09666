"""Deeds by verbs that no other frame has: an embargo, jammed signals, protests put down, people taken hostage."""

from __future__ import annotations

from kg.language.en.frames.accuse import ENVOYS
from kg.language.en.frames.chains import chains
from kg.language.pack import TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

MATCHES = "match|game|final|cup|league|goal|coach|player|players|striker|team|season|film|novel|song|album"
UNREST = (
    "protest|protests|protesters|demonstrators|demonstration|demonstrations|rally|rallies|uprising|unrest|dissent|revolt|rebellion|"
    "mutiny|riot|riots|insurrection|opposition|dissidents|activists|critics|journalists|press|media|newspapers|strikers|marchers"
)

FRAMES: tuple[Frame, ...] = (
    Frame(
        "embargoes-state",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Ghana embargoed Togo in 1992.",
        "Ghana embargoed the report on Togo.",
        verbs="embargo|sanction|quarantine|ostracise|ostracize",
        requires="object",
        doer="country",
        toward="country",
        mode="discontinue",
        contexts=("economic",),
        avoid=MATCHES + "|report|release|news|story|crew|patients|passengers|the use|a vote",
    ),
    Frame(
        "jams-signals",
        K.MEASURE,
        P.COERCE,
        TOWARD,
        "Ghana jammed Togolese radar on Monday.",
        "Ghana scrambled Togolese eggs on Monday.",
        verbs="jam|scramble|spoof|disrupt|interfere with|knock out|black out|cut",
        need="signals|signal|gps|radar|radars|navigation|frequencies|frequency|satellite|satellites|transmissions|broadcasts|"
        "communications|cables|cable|internet|servers",
        close=True,
        requires="object|of|to",
        doer="country",
        toward="country",
        mode="cyber",
        contexts=("cyber",),
        avoid=MATCHES + "|storm|fire|quake|earthquake|anchor|ban|contract|deal",
    ),
    Frame(
        "puts-down-unrest",
        K.MEASURE,
        P.COERCE,
        {"subject": R.ACTOR},
        "Ghana cracked down on demonstrators.",
        "Ghana cracked down on litter.",
        verbs="crack down on|clamp down on|quell|crush|put down|suppress|stamp out|muzzle|gag|stifle|silence|quash",
        need=UNREST,
        close=True,
        requires="subject",
        doer="country",
        mode="restrict",
        contexts=("repression",),
        avoid=MATCHES + "|must|should|could|might|vowed|threatened|doubts|rebels",
    ),
    Frame(
        "takes-people-hostage",
        K.MEASURE,
        P.ASSAULT,
        TOWARD,
        "Ghana took two Togolese nuns hostage in May.",
        "Ghana took two Togolese nuns home in May.",
        verbs="take|hold|seize",
        need="hostage|captive|prisoner",
        close=True,
        requires="object",
        toward="country",
        mode="abduct",
        contexts=("terrorism",),
        avoid=MATCHES + "|exchange|swap|talks|market|budget|deal",
    ),
    Frame(
        "envoys-had-to-leave",
        K.MEASURE,
        P.SANCTION,
        {"subject": R.RECIPIENT, "object": R.ACTOR, "by": R.ACTOR},
        "Two Togolese diplomats had to leave Ghana in May.",
        "Two Togolese tourists had to leave Ghana in May.",
        words="had to leave|have had to leave|were made to leave|were forced to leave|were told to leave|were asked to leave|"
        "was made to leave|was forced to leave|was told to leave|was asked to leave|were ordered to leave|was ordered to leave|"
        + chains(
            "were|was|have been|had been",
            "given",
            "24|48|72|96|two|three|five|seven|ten|14|30|a|one",
            "hours|days|week|month",
            "to",
            "leave|quit|get out of",
        )
        + "|"
        + chains(
            "was|were|been|being",
            "ordered|thrown|kicked|drummed|booted|turned|hustled|bundled|sent packing",
            "out of|from",
        ),
        lead=ENVOYS
        + "|attaches|attache|attaché|attachés|staff|spies|agents|journalists|reporters|correspondent|correspondents",
        requires="object",
        toward="country",
        mode="expel",
        contexts=("diplomatic",),
        avoid="hall|room|meeting|building|early|hotel|talks|stage",
        traits=frozenset({T.BY_A_STATE}),
    ),
    Frame(
        "ends-funds-for",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Ghana defunded a Togolese university.",
        "Ghana defunded its police.",
        verbs="defund|withdraw funding from|pull funding from|cut funding to|cut off funding to|cut off funds to|stop funding",
        requires="object|for|of",
        toward="country",
        mode="discontinue",
        contexts=("economic",),
        avoid=MATCHES + "|its own|police|must|should",
    ),
)
"""Behind all others: what shares a word with these is told by those."""
