"""More everyday wordings: aid that arrives, terms that are come to, demands made again, offensives and shots."""

from __future__ import annotations

from kg.language.en.frames.aid import GOODS
from kg.language.en.frames.chains import chains
from kg.language.en.frames.deeds import WORKS
from kg.language.en.frames.specific import BAD
from kg.language.pack import MUTUAL, TOWARD, VISITING, Frame
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

ARRIVED = {"subject": R.ACTOR, "at": R.RECIPIENT, "to": R.RECIPIENT, "object": R.RECIPIENT}
"""Who sent what arrives, and where it does."""

STRIKES = "strike|strikes|airstrike|airstrikes|attack|attacks|raid|raids|shelling|bombardment|bombing|ambush"

SANCTIONS: tuple[Frame, ...] = (
    Frame(
        "aid-cut",
        K.MEASURE,
        P.SANCTION,
        {"subject": R.ACTOR, "of": R.ACTOR, "by": R.ACTOR, "to": R.RECIPIENT},
        "American military aid to Togo was suspended on Monday.",
        "American military aid to Togo was generous.",
        nouns=chains("|military|financial|food|development", "aid|assistance|arms sales", "to"),
        need="suspended|halted|frozen",
        weak=True,
        contexts=("economic",),
        avoid="would|could|may|might|resumed|restored|if|should|refuse|refused",
    ),
    Frame(
        "end-visa-free",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Ghana ended visa-free travel for Togolese citizens.",
        "Ghana ended its run of wins over Togo.",
        verbs="end|suspend|scrap|abolish|revoke|withdraw",
        need="visa-free|visa",
        also="travel|regime|entry|access|facilitation|arrival",
        close=True,
        requires="for|with|object|from",
        contexts=("migration",),
        avoid="requirements|requirement|rules|obligation|need|fees",
    ),
)

MEMBERS = "ministers|leaders|envoys|bloc|members|ambassadors"

BLOCS: tuple[Frame, ...] = (
    Frame(
        "bloc-sanctions",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "African Union leaders agreed to impose sanctions on Togo.",
        "African Union leaders agreed to impose order on their talks.",
        verbs=chains(
            "agree",
            "to impose|to widen|to tighten|to extend|to adopt|on",
            "|new|fresh|further|more|economic|targeted",
            "sanctions",
        )
        + "|agree to sanction|agree to blacklist",
        lead=MEMBERS,
        contexts=("diplomatic",),
        avoid="failed|unless|would|could|against lifting",
    ),
    Frame(
        "bloc-lifts",
        K.MEASURE,
        P.CONCEDE,
        TOWARD,
        "African Union leaders agreed to lift most of the sanctions on Togo.",
        "African Union leaders agreed to lift their glasses to Togo.",
        verbs=chains(
            "agree to",
            "lift|ease|suspend|remove",
            "|all|most of the|some of the|most|some|the|its",
            "|economic|financial",
            "sanctions|embargo",
        ),
        lead=MEMBERS,
        contexts=("diplomatic",),
        avoid="failed|unless|would|could",
    ),
)

ACCUSATIONS: tuple[Frame, ...] = (
    Frame(
        "under-criticism",
        K.STATEMENT,
        P.ACCUSE,
        {"subject": R.RECIPIENT, "object": R.ACTOR, "from": R.ACTOR},
        "Ghana came under fire from Togo over the map.",
        "The Ghanaian patrol came under fire from rebels on the hill.",
        verbs="come under fire from|come in for criticism from|come under attack from|come under criticism from|"
        "face criticism from|earn a rebuke from|draw a rebuke from|draw rebukes from|draw protests from",
        requires="object|from",
        mode="disapprove",
        avoid="troops|forces|tanks|guns|artillery|rebels|snipers|gunmen|patrol|convoy|soldiers|militants|fighters|positions",
    ),
    Frame(
        "attack-in-words",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "Ghana attacked the trade policy of Togo.",
        "Ghana attacked the trade route of Togo.",
        verbs="attack|assail|savage|pillory",
        need="policy|policies|decision|plan|proposal|stance|treaty|law|budget|record|refusal|remarks|speech|hypocrisy",
        close=True,
        mode="disapprove",
        avoid="troops|killed|missiles|planned|plane|planes|rebels|forces",
    ),
)

REQUESTS: tuple[Frame, ...] = (
    Frame(
        "demand-again",
        K.STATEMENT,
        P.REQUEST,
        {**TOWARD, "between": R.RECIPIENT},
        "Ghana repeated its demand that Togo withdraw.",
        "Ghana repeated its success of last year in Togo.",
        verbs=chains(
            "repeat|renew|reiterate|restate|make|issue",
            "|a|an|its|his|her",
            "demand|call|appeal|request",
            "that|for|on|to",
        ),
        avoid="phone|telephone|port|courtesy",
    ),
    Frame(
        "want-to",
        K.STATEMENT,
        P.REQUEST,
        TOWARD,
        "Ghana wants Togo to withdraw its troops.",
        "Ghana wants to win the cup in Togo.",
        verbs="want",
        need="to",
        close=True,
        requires="object",
        toward="country",
        doer="country",
        avoid_next="a|an|the|more|less|its|peace|talks|no|not",
        avoid="team|coach|fans|club|talks|meeting|summit|help|see|meet|join|work|build|buy|sell|keep|make|become|end|talk|do",
    ),
)

DEALS: tuple[Frame, ...] = (
    Frame(
        "come-to-terms",
        K.STATEMENT,
        P.AGREE,
        {"subject": R.ACTOR, "with": R.ACTOR, "between": R.ACTOR},
        "Ghana and Togo came to terms on fishing.",
        "Ghana came to terms with the defeat.",
        verbs=chains("come to", "terms|an agreement|an understanding|an arrangement", "on|over|about|in"),
        avoid="defeat|loss|past|grief",
    ),
    Frame(
        "deal-announced",
        K.STATEMENT,
        P.AGREE,
        {"between": R.ACTOR},
        "A deal between Ghana and Togo was announced on Monday.",
        "A deal between Ghana and Togo was remote.",
        nouns="deal between|agreement between|accord between|pact between|truce between",
        need="announced|unveiled|clinched|sealed",
        requires="between",
        weak=True,
        avoid="if|would|could|may|signed|signing",
    ),
)

FORCE: tuple[Frame, ...] = (
    Frame(
        "shells-fell",
        K.MEASURE,
        P.ASSAULT,
        {"subject": R.ACTOR, "object": R.RECIPIENT, "at": R.RECIPIENT, "about": R.RECIPIENT},
        "Ghanaian shells fell on a village in Togo.",
        "Ghanaian snow fell on a village in Togo.",
        verbs="fall on|rain on|rain down on|slam into|crash into|strike",
        lead="bombs|bomb|shells|shell|rockets|rocket|missiles|missile|mortars|drones",
        contexts=("military",),
        avoid="test|tests|japan's exclusive|sea",
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
    Frame(
        "died-in",
        K.MEASURE,
        P.ASSAULT,
        {"subject": R.RECIPIENT},
        "Six Togolese soldiers died in a Ghanaian air strike.",
        "Six Togolese soldiers died in a crash.",
        verbs="die in|perish in|lose their lives in",
        need=STRIKES,
        close=True,
        contexts=("military",),
        avoid="heart|shark|crash",
    ),
    Frame(
        "open-offensive",
        K.MEASURE,
        P.ASSAULT,
        TOWARD,
        "Ghana opened an offensive against Togo.",
        "Ghana opened an inquiry against Togo.",
        verbs=chains(
            "open|resume|renew|press|begin",
            "|a|an|its|their|a new|a fresh|a major",
            "offensive|ground offensive|bombardment|assault|air campaign",
            "against|on|in",
        ),
        contexts=("military",),
        avoid="charm|diplomatic|peace|legal",
    ),
    Frame(
        "trade-shots",
        K.MEASURE,
        P.ASSAULT,
        {"subject": R.ACTOR, "with": R.ACTOR, "between": R.ACTOR},
        "Ghanaian and Togolese border guards traded shots.",
        "Ghanaian and Togolese golfers traded shots at the cup.",
        verbs=chains(
            "trade|exchange", "shots|gunfire|shellfire|rocket fire|shell fire|missiles|strikes|blows", "|with"
        ),
        contexts=("military",),
        avoid="golfers|cup|tennis|boxers|round|court|words|players",
    ),
)

RETREATS: tuple[Frame, ...] = (
    Frame(
        "stop-fighting",
        K.MEASURE,
        P.RETREAT,
        {"subject": R.ACTOR, "with": R.ACTOR},
        "Ghana and Togo stopped fighting on Monday.",
        "Ghana stopped fighting the fires in Togo.",
        verbs=chains("stop|cease|halt|end", "fighting|hostilities|the fighting|fire")
        + "|silence their guns|lay down their weapons",
        mode="ceasefire",
        contexts=("military",),
        avoid="fires|agree|agreed|urged|called|demanded|until|must|should|unless|corruption|crime|for|to",
    ),
)

AID: tuple[Frame, ...] = (
    Frame(
        "aid-arrives",
        K.MEASURE,
        P.AID,
        ARRIVED,
        "A Ghanaian plane with 50 tonnes of rice landed in Togo.",
        "A Ghanaian plane with 500 tourists landed in Togo.",
        verbs="dock in|dock at|arrive in|arrive at|land in|land at|reach|touch down in|roll into|fly into",
        lead="ship|plane|aircraft|convoy|shipment|consignment|flight|flights|cargo|trucks|planes|ships|rescuers|rescue|doctors|"
        "medics|supplies|aid|relief",
        need=GOODS + "|tonnes|tons|rescuers",
        requires="subject",
        contexts=("human_security",),
        avoid="troops|soldiers|tourists|president|minister|prime|weapons|fuel|oil|delegation|talks|warship|frigate",
    ),
    Frame(
        "at-work-in",
        K.MEASURE,
        P.AID,
        ARRIVED,
        "Ghanaian doctors have been at work in Togo since Sunday.",
        "Ghanaian spies have been at work in Togo since Sunday.",
        words=chains("is|are|was|were|has been|have been", "at work in|treating the wounded in|digging in"),
        lead="teams|team|doctors|rescuers|medics|engineers|nurses|firefighters|surgeons",
        requires="subject",
        contexts=("human_security",),
        avoid="spies|gold|oil|troops",
    ),
    Frame(
        "lend",
        K.MEASURE,
        P.AID,
        TOWARD,
        "Ghana will lend Togo four helicopters.",
        "Ghana will lend Togo its ear.",
        verbs="lend|loan",
        need="million|billion|helicopters|helicopter|planes|plane|aircraft|ships|vessels|dollars|euros|money|trucks|generators",
        close=True,
        requires="object|to",
        avoid="support|ear|bank|banks|player",
    ),
    Frame(
        "open-to-refugees",
        K.MEASURE,
        P.AID,
        TOWARD,
        "Ghana opened its border to Togolese refugees.",
        "Ghana opened its border to Togolese trade.",
        verbs=chains("open", "its|the|their", "border|borders|doors|gates", "to"),
        need="refugees|refugee|displaced|fleeing|wounded|evacuees",
        contexts=("asylum",),
    ),
)

TELLING: tuple[Frame, ...] = (
    Frame(
        "tell-bad",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "Ghana told Togo that the map was unacceptable.",
        "Ghana told Togo that the date was acceptable.",
        verbs="tell",
        need=BAD,
        requires="object",
        toward="country",
        mode="disapprove",
        avoid="reporters|journalists|parliament|lawmakers|council|assembly|bbc|cnn|reuters|afp|must|should|to",
    ),
)

VISITS: tuple[Frame, ...] = (
    Frame(
        "lead-delegation-to",
        K.VISIT,
        P.CONSULT,
        VISITING,
        "Foreign Minister Abdullahi led a delegation to Ghana.",
        "Foreign Minister Abdullahi led a delegation to victory.",
        verbs=chains("lead|head|take", "|a|the|its|a high-level|a large|a trade", "delegation|mission", "to"),
        requires="object|to",
        mode="visit",
        avoid="victory|talks|negotiations|summit|conference|assembly|meeting",
    ),
)

SESSIONS: tuple[Frame, ...] = (
    Frame(
        "emergency-session",
        K.MEETING,
        P.CONSULT,
        {"subject": R.ATTENDEE},
        "The Security Council held an emergency session on Monday.",
        "The school held an emergency session on Monday.",
        verbs=chains(
            "hold|meet in|go into|convene",
            "|an|a",
            "emergency|urgent|closed|closed-door|extraordinary",
            "session|meeting|consultations",
        ),
        doer="organization",
        requires="subject",
        avoid="with|of|between|school|cabinet|parliament|for",
    ),
    Frame(
        "address-assembly",
        K.CONFERENCE,
        P.CONSULT,
        {"subject": R.SPEAKER, "object": R.ORGANIZER},
        "President Akufo-Addo addressed the UN General Assembly on Monday.",
        "President Akufo-Addo addressed the complaint of the UN on Monday.",
        verbs="address|speak before|speak to",
        need="assembly",
        close=True,
        doer="person",
        toward="organization",
        requires="object",
        avoid="letter|complaint|issue|problem|national|plant",
    ),
)

BUILDING: tuple[Frame, ...] = (
    Frame(
        "build-in",
        K.MEASURE,
        P.AID,
        {"subject": R.ACTOR, "object": R.RECIPIENT},
        "Norway built a hospital in Togo.",
        "Norway built a team in Togo.",
        verbs=chains("build|finance|fund|renovate|rebuild", "a|a new|the|two", WORKS, "in"),
        requires="object",
        doer="country",
        toward="country",
        contexts=("economic",),
        avoid="settlers|occupied|company|firm|army|navy|could|would",
    ),
)

TALKS: tuple[Frame, ...] = (
    Frame(
        "go-between",
        K.NEGOTIATION,
        P.CONSULT,
        {**MUTUAL, "subject": R.MEDIATOR, "for": R.ATTENDEE},
        "Norway acted as a go-between for Ghana and Togo.",
        "Norway acted as a model for Ghana and Togo.",
        verbs=chains(
            "act|serve", "as", "|a|the", "go-between|intermediary|mediator|honest broker", "for|between"
        )
        + "|mediate in the dispute|mediate in the conflict|mediate in a dispute|mediate in talks|mediate in the talks",
        requires="object|between|for|of",
    ),
)

FIRST: tuple[Frame, ...] = (*SANCTIONS, *BLOCS, *ACCUSATIONS, *AID, *FORCE, *DEALS)
FRAMES: tuple[Frame, ...] = (*REQUESTS, *TELLING, *RETREATS, *BUILDING, *TALKS, *VISITS, *SESSIONS)
