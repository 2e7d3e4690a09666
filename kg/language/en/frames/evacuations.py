"""AID: people whom a state carries out of danger, told by an ordinary verb of carrying."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

OWN = "citizens|nationals|compatriots|countrymen|expatriates"
OTHERS = (
    "people|villagers|residents|civilians|students|staff|tourists|families|passengers|diplomats|foreigners|workers|"
    "evacuees|dependents|dependants|pilgrims|holidaymakers|inhabitants"
)
CARRY = "fly|ferry|bus|bring|carry|move|transport|ship|whisk|take|get|shuttle|truck|lift|airlift|pull"
NOT_CARRIED = (
    "justice|court|trial|together|line|table|fire|flood|cinema|stadium|protest|streets|prison|jail|custody|hostage|"
    "hostages|captive|captives|arrested|detained|deported|expelled|poverty|poorer|closer|into|votes|smugglers|"
    "slaves|forces|rebels|million|millions|kidnapped|wages|jobs|price|prices"
)

FIRST: tuple[Frame, ...] = (
    Frame(
        "evacuees-arrive",
        K.MEASURE,
        P.AID,
        {"subject": R.ACTOR},
        "A Ghanaian plane carrying 245 evacuees landed in Togo.",
        "A Ghanaian plane carrying 245 trophies landed in Togo.",
        verbs="arrive in|arrive at|land in|land at|reach|touch down in|dock in|dock at|fly to|head for|leave|leave for",
        lead="ship|plane|aircraft|airlifter|frigate|ferry|convoy|flight|flights|planes|ships|airliner|transport|warship",
        need="evacuees|evacuated|rescued|stranded",
        doer="country",
        contexts=("human_security",),
        elsewhere=True,
        traits=frozenset({T.CARRIES}),
        avoid="accord|agreement",
    ),
    Frame(
        "convoy-arrives",
        K.MEASURE,
        P.AID,
        {"subject": R.ACTOR},
        "A Ghanaian convoy carrying 245 people reached Lome.",
        "A Ghanaian airliner carrying 245 people reached Lome.",
        verbs="arrive in|arrive at|land in|land at|reach|touch down in|dock in|dock at|leave",
        lead="convoy|frigate|warship|airlifter|hercules|transport|naval|navy|military",
        need="carrying|bringing",
        also="people|citizens|nationals|staff|diplomats|civilians|foreigners|families|women|employees",
        requires="subject",
        contexts=("human_security",),
        elsewhere=True,
        traits=frozenset({T.CARRIES}),
        avoid="accord|agreement|troops|weapons|arms|ammunition",
    ),
)
"""Before visits: what lands are people brought to safety."""

FRAMES: tuple[Frame, ...] = (
    Frame(
        "carry-out-airlift",
        K.MEASURE,
        P.AID,
        {"subject": R.ACTOR},
        "In May Ghana carried out a second airlift from Lome.",
        "In May Ghana carried out a second survey from Lome.",
        verbs=chains(
            "carry out|conduct|complete|organise|organize|mount|stage|run|operate|finish|arrange|oversee|supervise|coordinate|"
            "direct|see to",
            "|a|an|the|its|its own",
            "|similar|first|second|third|last|final|further|military|emergency|mass|large|hasty",
            "airlift|evacuation|evacuations|evacuation flight|evacuation flights|rescue flight|rescue flights",
        ),
        need="from|out|nationals|citizens|compatriots|countrymen",
        close=True,
        requires="subject",
        contexts=("human_security",),
        elsewhere=True,
        traits=frozenset({T.CARRIES}),
        avoid="food|supplies|goods|medicines|weapons|arms|flood|floods|wildfire|residents|villagers",
    ),
    Frame(
        "carry-nationals",
        K.MEASURE,
        P.AID,
        {"subject": R.ACTOR},
        "On Saturday Ghana brought 91 of its citizens to Togo by ship.",
        "On Saturday Ghana brought 91 of its citizens to court.",
        verbs=CARRY,
        need=OWN,
        also="to|out|home|from|back|safety|and|aboard",
        close=True,
        doer="country",
        contexts=("human_security",),
        elsewhere=True,
        traits=frozenset({T.CARRIES}),
        avoid=NOT_CARRIED,
    ),
    Frame(
        "fly-people",
        K.MEASURE,
        P.AID,
        {"subject": R.ACTOR},
        "Ghana flew 87 people from Togo to Accra on Wednesday.",
        "Ghana flew 87 flags from Togo to Accra on Wednesday.",
        verbs="fly|airlift|ferry",
        need=OTHERS + "|women|children|nuns|teachers",
        also="from",
        close=True,
        requires="subject",
        doer="country",
        contexts=("human_security",),
        elsewhere=True,
        traits=frozenset({T.CARRIES}),
        avoid=NOT_CARRIED + "|migrants|refugees|prisoners|deportees|airline|airlines|airways|carrier",
    ),
    Frame(
        "carry-out",
        K.MEASURE,
        P.AID,
        {"subject": R.ACTOR},
        "Ghana flew just under 200 people out of its embassy in Togo.",
        "Ghana flew just under 200 flags out of its embassy in Togo.",
        verbs=CARRY,
        need=OTHERS,
        also="out|home|safety",
        close=True,
        requires="subject",
        contexts=("human_security",),
        elsewhere=True,
        traits=frozenset({T.CARRIES}),
        avoid=NOT_CARRIED,
    ),
)
