"""Who joins, leaves, suspends or takes back whom: states and the bodies of which they are members."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

SUFFIXES = {1: "st", 2: "nd", 3: "rd"}
COUNTED = "|".join(f"{n}{SUFFIXES.get(n % 10 if n not in (11, 12, 13) else 0, 'th')}" for n in range(1, 61))
"""Which member of a body one becomes, in figures."""

MEMBERS = chains(
    "a|an|the|its",
    "|full|new|newest|latest|permanent|associate|observer|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|"
    f"eleventh|twelfth|{COUNTED}",
    "member|member state|member country",
    "of",
)

FIRST: tuple[Frame, ...] = (
    Frame(
        "body-suspends",
        K.MEASURE,
        P.SANCTION,
        {"subject": R.ACTOR, "object": R.RECIPIENT, "from": R.ACTOR},
        "ECOWAS suspended Togo in 2012.",
        "The bank suspended Togo in 2012.",
        verbs="suspend|eject",
        requires="subject|from",
        doer="organization",
        toward="country",
        mode="discontinue",
        contexts=("diplomatic",),
        avoid="fifa|uefa|caf|football|athletics|olympic|federation|match|matches|games|cricket|rugby|airline|airlines|airways|bank|banks|"
        "talks|aid|sanctions|flights|work|operations|loans|loan|funding|support|payments|membership|mission|activities|cooperation",
    ),
    Frame(
        "join-organization",
        K.MEASURE,
        P.SUPPORT,
        {"subject": R.ACTOR, "object": R.RECIPIENT, "to": R.RECIPIENT},
        "Togo rejoined the Pacific Islands Forum in 2014.",
        "Togo returned to the search for survivors in 2014.",
        verbs=chains("become", MEMBERS)
        + "|rejoin|re-join|return to|win admission to|gain admission to|win membership of",
        doer="country",
        toward="organization",
        requires="object|to",
        contexts=("diplomatic",),
        avoid="in|talks|calls|protest|condemning|condemnation|condemned|criticism|outcry|table|chorus|others|search|meeting|summit|mission|"
        "operation|force|troops|soldiers|peacekeepers|players|team|headquarters|podium|negotiations|against|who|after|as|"
        "with|and|at|for|on|commander|if|unless|invited|urged|asked|hopes|wants|wish|bid|applied|campaign",
        traits=frozenset({T.ENTERS}),
    ),
    Frame(
        "be-admitted",
        K.MEASURE,
        P.SUPPORT,
        {"subject": R.RECIPIENT, "object": R.ACTOR},
        "Togo was admitted to the Commonwealth in 2022.",
        "Togo's king was admitted to hospital in 2022.",
        words=chains(
            "was|were|has been|have been|had been|is to be|will be|would be|be",
            "|formally|officially|finally|unanimously",
            f"{chains('admitted|accepted|welcomed', 'to|into|back to|back into')}|let into|let back into|"
            f"{chains('admitted|accepted|welcomed', 'as', MEMBERS)}",
        ),
        requires="object",
        toward="organization",
        contexts=("diplomatic",),
        avoid="hospital|that|refugees|players|team|club|students|patients|if|unless",
    ),
    Frame(
        "readmit-member",
        K.MEASURE,
        P.SUPPORT,
        {"subject": R.ACTOR, "object": R.RECIPIENT, "to": R.ACTOR, "into": R.ACTOR},
        "Togo was readmitted to the Commonwealth in 1997.",
        "Togo readmitted the patients of the Commonwealth ward in 1997.",
        verbs="readmit|re-admit",
        requires="object",
        toward="country",
        contexts=("diplomatic",),
        avoid="that|had|hospital|refugees|migrants|mistake|mistakes|troops|court|failure|defeat|error|errors|students|tourists|patients",
    ),
)
"""Before the frames that share their verbs."""
