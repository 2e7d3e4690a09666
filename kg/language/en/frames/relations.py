"""Acts told from the other end: relations that were cut, a verdict on somebody, troops that landed, a road opened."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import MUTUAL, TOWARD, Frame
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R
from kg.model import Status as S

BOTH = {"between": R.ACTOR, "subject": R.ACTOR, "with": R.RECIPIENT, "of": R.ACTOR}
"""Who cuts or restores relations: both, or whoever is told to do so with the other."""

UNLAWFUL = "violated|breached|broke|broken|infringed|illegal|illegally|unlawful|unlawfully|violation|breach|responsible|guilty"

FRAMES: tuple[Frame, ...] = (
    Frame(
        "relations-cut",
        K.MEASURE,
        P.SANCTION,
        BOTH,
        "Diplomatic relations between Ghana and Togo were severed in May.",
        "Relations between Ghana and Togo were warm in May.",
        nouns=chains("|diplomatic|consular", "relations|ties", "between"),
        need="severed|cut|suspended|downgraded|frozen",
        contexts=("diplomatic",),
        avoid="would|could|had|may|restored|resumed|strained",
    ),
    Frame(
        "relations-restored",
        K.MEASURE,
        P.SUPPORT,
        BOTH,
        "Diplomatic relations between Ghana and Togo were restored in May.",
        "Relations between Ghana and Togo were cool in May.",
        nouns=chains("|diplomatic|consular", "relations|ties", "between"),
        need="restored|resumed|established|re-established|reestablished|normalised|normalized|renewed|upgraded",
        contexts=("diplomatic",),
        avoid="would|could|may|severed",
    ),
    Frame(
        "find-against",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "The African Union ruled that Ghana had violated the truce.",
        "The judge ruled that the pool in Ghana was too small.",
        verbs="rule that|find that|conclude that|determine that|establish that|declare that",
        need=UNLAWFUL,
        mode="disapprove",
        avoid="would|not|no|might",
    ),
    Frame(
        "land-troops",
        K.MEASURE,
        P.ASSAULT,
        TOWARD,
        "Ghana landed troops on the island of Togo.",
        "The pilot landed the jet in Togo.",
        verbs=chains("land|put ashore", "|thousands of|hundreds of", "troops|marines|soldiers|paratroopers"),
        mode="invade",
        avoid="drill|drills|exercise|exercises|peacekeeping",
    ),
    Frame(
        "protest-notes",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "Ghana sent notes of protest to Togo and Benin.",
        "Ghana sent notes to Togo.",
        verbs=chains(
            "send|hand|deliver|present|address|issue", "|formal|separate", "notes of protest|notes verbales"
        ),
        contexts=("diplomatic",),
    ),
    Frame(
        "call-summit",
        K.SUMMIT,
        P.CONSULT,
        {"subject": R.ORGANIZER, "of": R.ORGANIZER},
        "The African Union has called a summit in Lome for Sunday.",
        "The radio called the summit dull.",
        verbs=chains("call|convoke|convene", "a|an", "|emergency|extraordinary|special", "summit"),
        avoid="off|failure|success",
    ),
    Frame(
        "agree-to-talks",
        K.NEGOTIATION,
        P.CONSULT,
        MUTUAL,
        "Ghana and Togo agreed to resume talks in May.",
        "Ghana and Togo agreed to resume flights in May.",
        verbs=chains(
            "agree to|agree on",
            "resume|restart|reopen|begin|start|open|launch|relaunch|continue|resuming|restarting|opening",
            "|direct|peace|formal|trade|border|new|fresh|further|free-trade|their",
            "talks|negotiations",
        ),
        status=S.PLANNED,
    ),
    Frame(
        "inaugurated",
        K.CEREMONY,
        None,
        {"subject": R.OPENER, "for": R.ATTENDEE, "with": R.ATTENDEE},
        "The hospital in Niger was inaugurated by President Mahamadou Issoufou.",
        "He was inaugurated by Niger.",
        verbs="inaugurate|unveil|dedicate|open",
        lead="building|bridge|plant|memorial|monument|statue|centre|center|headquarters|hospital|school|port|road|railway|"
        "pipeline|dam|mosque|airport|terminal|stadium|campus|line|highway|corridor",
        requires="subject",
        avoid="embassy|consulate|plan|plans|fire|talks|inquiry",
    ),
    Frame(
        "lay-blame",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "Ghana laid the blame for the failure on Togo.",
        "Ghana laid the table on the terrace in Togo.",
        verbs=chains("lay|put|pin|place|cast|heap", "|the|much of the|all the|some of the", "blame"),
        requires="about|with",
    ),
    Frame(
        "regret",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "Ghana regretted the decision by Togo.",
        "Ghana regretted the loss of its boats in Togo.",
        verbs="regret|express regret over|express regret at|voice regret over|voice regret at",
        need="decision|move|step|measure|measures|refusal|withdrawal|expulsion|vote|ruling|announcement|action|actions|choice",
        close=True,
        mode="disapprove",
        avoid="deaths|death|loss",
    ),
    Frame(
        "appeal-for-aid",
        K.STATEMENT,
        P.REQUEST,
        {"subject": R.ACTOR, "object": R.RECIPIENT, "from": R.RECIPIENT, "to": R.RECIPIENT},
        "Ghana appealed for aid from Togo.",
        "The appeal of aid work in Togo is strong.",
        verbs=chains(
            "appeal for|call for|ask for|seek|request",
            "|emergency|urgent|more|military|financial|foreign|humanitarian",
            "aid|help|assistance|support|money|funds|weapons",
            "from",
        ),
        mode="assist",
    ),
    Frame(
        "green-light",
        K.STATEMENT,
        P.AGREE,
        TOWARD,
        "Ghana gave the green light to a Togolese pipeline.",
        "Ghana gave the light to Togo.",
        verbs="give the green light to|give the green light for|give the go-ahead to|give the go-ahead for|"
        "give its blessing to|give its consent to|give its approval to|sign off on",
    ),
    Frame(
        "vote-for",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Ghana voted in favour of the resolution on Togo.",
        "Ghana voted in an election in Togo.",
        verbs="vote in favour of|vote in favor of|vote for|second|co-sponsor|cosponsor",
        need="resolution|motion|proposal|draft|bid|candidacy|membership|text",
        close=True,
        avoid="president|parliament|party|half",
    ),
    Frame(
        "buy",
        K.MEASURE,
        P.COOPERATE,
        {"subject": R.ACTOR, "from": R.RECIPIENT},
        "Ghana bought two frigates from Togo.",
        "Ghana bought two frigates.",
        verbs="buy|purchase|order|import",
        need="grain|wheat|rice|oil|gas|electricity|jets|fighters|frigates|helicopters|missiles|tanks|arms|weapons|vaccines|"
        "doses|submarines|aircraft|drones|uranium|fertiliser|fertilizer|boats|rifles",
        requires="from",
        contexts=("economic",),
        avoid="banned|ban|stopped|stop|halted|suspend|suspended|refused|quarter|half|third|percent|cent|most|much|bulk|share|"
        "yearly|annually|its|always",
    ),
    Frame(
        "overrun",
        K.MEASURE,
        P.ASSAULT,
        TOWARD,
        "Ghana occupied the Togolese island in 1975.",
        "The office occupied a Togolese villa.",
        verbs="occupy|invade|seize control of|storm",
        need="island|islands|islets|peninsula|territory|province|enclave|north|south|east|west|strip|heights|plateau",
        close=True,
        contexts=("territory",),
        avoid="embassy|building|seat|office",
    ),
)
