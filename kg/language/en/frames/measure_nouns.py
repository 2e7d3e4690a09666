"""Measures told by a noun with whoever does them: "announced a halt to", "the resumption of X was ordered by"."""

from __future__ import annotations

from kg.language.en.frames.accuse import ENVOYS
from kg.language.en.frames.measures import BETWEEN, CURBS, EXCHANGED, GIFTS, RENEWED, STOPPED
from kg.language.pack import TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

FIRST: tuple[Frame, ...] = (
    Frame(
        "end-of-curbs",
        K.MEASURE,
        P.CONCEDE,
        TOWARD,
        "Ghana announced an end to its arms embargo on Togo.",
        "An end to the arms embargo on Togo is not in sight.",
        nouns="lifting of|easing of|removal of|relaxation of|loosening of|scrapping of|end to|suspension of|waiver of|repeal of|"
        "rollback of|abolition of|revocation of|reduction of|cut in|softening of|withdrawal of",
        need=CURBS,
        close=True,
        mode="access",
        requires="subject",
    ),
)

LATE: tuple[Frame, ...] = (
    Frame(
        "end-of-gifts",
        K.MEASURE,
        P.SANCTION,
        {**STOPPED, "with": R.RECIPIENT},
        "Ghana announced a freeze on aid to Togo.",
        "A freeze on wages hurt nurses in Togo.",
        nouns="suspension of|halt to|end to|freeze on|freeze of|cut in|cuts in|cut to|cuts to|cutoff of|cut-off of|termination of|"
        "cancellation of|withholding of|postponement of|pause in|reduction of|reduction in|withdrawal of|blocking of|stop to|scrapping of|freezing of",
        need=GIFTS + "|support|payments|funds|money",
        close=True,
        requires="subject",
        mode="discontinue",
        contexts=("economic",),
        traits=frozenset({T.OWN}),
    ),
    Frame(
        "envoy-withdrawn",
        K.MEASURE,
        P.SANCTION,
        {**TOWARD, "with": R.RECIPIENT},
        "Ghana announced the withdrawal of its ambassador to Togo.",
        "Ghana announced the withdrawal of its amendment on Togo.",
        nouns="withdrawal of|recalling of|pulling out of|removal of",
        need=ENVOYS,
        close=True,
        requires="subject",
        receiving=True,
        mode="withdraw",
        traits=frozenset({T.RECALLS}),
        contexts=("diplomatic",),
    ),
    Frame(
        "end-of-exchange",
        K.MEASURE,
        P.SANCTION,
        {**TOWARD, "with": R.RECIPIENT},
        "Ghana announced a halt to arms exports to Togo.",
        "A leak led to a halt to exports to Togo.",
        nouns="reduction of|reduction in|cut in|cuts in|scaling back of|suspension of|halt to|end to|freeze on|freeze of|cutoff of|cut-off of|termination of|cancellation of|pause in|pause on|"
        "blocking of|stop to|scrapping of|freezing of|revocation of|ban on|moratorium on|restriction of|restrictions on|curbs on|"
        "withdrawal of|abrogation of|severing of",
        need=EXCHANGED,
        close=True,
        requires="subject",
        mode="discontinue",
        contexts=("economic",),
        avoid="curbs|sanctions|embargo|lift|lifted|lifting|ease|eased|easing|alcohol|under|despite",
    ),
    Frame(
        "return-of-exchange",
        K.MEASURE,
        P.COOPERATE,
        BETWEEN,
        "Ghana announced the resumption of flights to Togo.",
        "The resumption of school in Togo was welcome.",
        nouns="resumption of|restoration of|restart of|reinstatement of|revival of|relaunch of|reopening of|launch of|start of",
        need=RENEWED,
        close=True,
        requires="subject",
        contexts=("economic",),
        avoid="talks|negotiations|war|investigation|probe|inquiry|attack|attacks|fighting|airline|company",
    ),
    Frame(
        "return-of-gifts",
        K.MEASURE,
        P.AID,
        TOWARD,
        "Ghana announced the resumption of aid to Togo.",
        "The resumption of aid flights was in doubt.",
        nouns="resumption of|restoration of|release of|disbursement of|unblocking of|unfreezing of|doubling of|dispatch of|sending of|"
        "allocation of|granting of|increase in|gift of|payment of",
        need=GIFTS
        + "|support|humanitarian|relief|supplies|tonnes|medicines|doctors|rescuers|medics|weapons|arms|missiles|tanks|jets|"
        "ammunition|helicopters|million|billion|rescue|food|tents",
        close=True,
        requires="subject",
        contexts=("economic",),
        avoid="prisoners|hostages|doubt|troops",
    ),
)
