"""AGREE: what somebody undertakes by an ordinary verb: to stay, to put money on the table, to keep a promise."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.en.frames.deeds import FORCES
from kg.language.en.frames.material import MONEY
from kg.language.pack import TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R
from kg.model import Status as S

FIRST: tuple[Frame, ...] = (
    Frame(
        "promise-help",
        K.STATEMENT,
        P.AGREE,
        TOWARD,
        "Canada pledged to help Haiti fight the gangs.",
        "Canada pledged to help its farmers in the north of Haiti.",
        verbs=chains(
            "promise|pledge|vow|offer|undertake|volunteer|commit|swear",
            "to",
            "|keep|continue to",
            "help|assist|aid|helping|assisting",
        ),
        requires="object",
        toward="country",
        contexts=("diplomatic",),
        avoid="not|never|farmers|voters|families|homeowners|pensioners|workers",
        traits=frozenset({T.OFFERS, T.PROMISES}),
    ),
    Frame(
        "promise-help-with",
        K.STATEMENT,
        P.AGREE,
        TOWARD,
        "Canada offered to help with the evacuation of the wounded.",
        "Canada offered to help with the dishes.",
        verbs=chains(
            "promise|pledge|vow|offer|undertake|volunteer|agree|be ready|stand ready",
            "to",
            "|keep|continue to",
            "help|assist|lend a hand",
            "|to",
            "with|in|monitor|mediate|rebuild|organise|organize|train|find|free|clear|investigate|evacuate|secure|negotiate|resolve|"
            "settle|broker|verify|supervise|observe|search for|repair|repatriate|identify|trace|demine|disarm",
        ),
        need="monitoring|rebuilding|reconstruction|demarcation|evacuation|search|investigation|inquiry|repairs|repair|rescue|election|"
        "elections|clean-up|cleanup|clearing|clearance|verification|mediation|talks|negotiations|recovery|training|transition|return|"
        "exchange|swap|demining|inspections|implementation|truce|ceasefire|peace|accord|agreement|treaty|dispute|conflict|crisis|border|"
        "wounded|refugees|hostages|hostage|prisoners|captives|wreck|wreckage|plane|submarine|sailors|miners|mines|port|bridge|power|grid|"
        "relief|vaccination|organisation|organization|preparations|release|repatriation|identification|war|army|police|force|dam|"
        "peacekeeping|withdrawal|deal|survivors|victims|hospital|hospitals|drought|famine|outbreak|epidemic|oil|spill|fire|fires",
        requires="subject",
        contexts=("diplomatic",),
        avoid="not|never|farmers|voters|families|homeowners|pensioners|workers|club|company|firm|charity|dishes",
        traits=frozenset({T.OFFERS, T.PROMISES}),
    ),
    Frame(
        "money-on-the-table",
        K.STATEMENT,
        P.AGREE,
        {"subject": R.ACTOR, "for": R.RECIPIENT, "to": R.RECIPIENT},
        "Ghana put another 20 million dollars on the table for Togo.",
        "Ghana put another 20 plates on the table for Togo.",
        verbs="put|lay|place|bring",
        need=MONEY,
        also="table",
        requires="subject",
        contexts=("economic",),
        avoid="poker|bet|company|firm|club|bid|buyer",
    ),
    Frame(
        "troops-will-stay",
        K.STATEMENT,
        P.AGREE,
        {"subject": R.ACTOR, "at": R.RECIPIENT, "object": R.RECIPIENT},
        "President Mahama said Ghana's troops would stay in Togo until the end of May.",
        "President Mahama said Ghana's tourists would stay in Togo until the end of May.",
        words=chains("would|will|are to|is to|were to", "|all", "stay|remain", "|on|in|on in")
        + "|would not leave|will not leave",
        lead=FORCES,
        need="until|long|years|months|beyond|needed|done",
        toward="country",
        requires="subject",
        doer="country",
        contexts=("military",),
        avoid="barracks|home|away|out|hotel|must|if|alert|captive|prisoners",
    ),
    Frame(
        "keep-the-promise",
        K.STATEMENT,
        P.AGREE,
        {"subject": R.ACTOR, "to": R.RECIPIENT, "for": R.RECIPIENT},
        "Foreign Minister Ablakwa said Ghana would keep to its promises to Togo.",
        "Foreign Minister Ablakwa said Ghana would keep to the left.",
        words=chains(
            "would|will",
            "keep to|keep|honour|honor|abide by|stand by|stick to|live up to|make good on|respect|fulfil|fulfill",
            "its|his|her|their|the|all",
        ),
        need="promise|promised|promises|pledge|pledged|pledges|word|commitment|commitments|obligations|undertakings|agreed",
        close=True,
        requires="subject",
        contexts=("diplomatic",),
        avoid="if|hoped|hopes|urged|voters|election|must",
    ),
    Frame(
        "keep-to-the-pact",
        K.STATEMENT,
        P.SUPPORT,
        {"subject": R.ACTOR, "with": R.RECIPIENT},
        "Foreign Minister Ablakwa said Ghana would stick to the agreement with Togo.",
        "Foreign Minister Ablakwa said Ghana would stick to the timetable with Togo.",
        words=chains(
            "would|will|will continue to|would continue to|to",
            "|still|always|fully",
            "keep to|honour|honor|abide by|stick to|live up to|respect|observe|adhere to|remain in|stay in|remain faithful to|stand by",
            "the|its|their|that|this|a",
        ),
        need="agreement|accord|deal|pact|treaty|truce|ceasefire|cease-fire|armistice|protocol|convention",
        close=True,
        requires="subject",
        contexts=("diplomatic",),
        avoid="if|urged|urges|urge|must|should|called|calls|asked|told|demanded|refused|failed|unless|not|never|whether|court|pay|wage|signed",
    ),
    Frame(
        "guns-silent",
        K.MEASURE,
        P.AGREE,
        {"between": R.ACTOR},
        "The guns fell silent between Ghana and Togo on Wednesday.",
        "The birds fell silent between Ghana and Togo on Wednesday.",
        words=chains(
            "guns|weapons|artillery",
            "fell|fall|have fallen|had fallen|went|have gone|had gone",
            "silent|quiet",
        )
        + "|fighting came to a halt|fighting stopped|hostilities ceased|hostilities ended",
        mode="ceasefire",
        contexts=("military",),
        traits=frozenset({T.TRUCE}),
        avoid="if|when|until|before|urged|hope|hopes",
    ),
    Frame(
        "troops-must-be-out",
        K.MEASURE,
        P.RETREAT,
        {"subject": R.ACTOR, "at": R.RECIPIENT, "object": R.RECIPIENT, "of": R.RECIPIENT},
        "All Ghanaian troops must be out of Togo by December.",
        "All Ghanaian guests must be out of the hotel in Togo by noon.",
        words=chains("must|have to|are to|will|would|shall|should", "be|have left", "out of|gone from"),
        lead=FORCES,
        requires="subject",
        status=S.PLANNED,
        mode="withdraw",
        contexts=("military",),
        avoid="hotel|barracks|demanded|urged|insisted",
    ),
    Frame(
        "side-with",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Ghana rallied to the side of Togo.",
        "Ghana rallied to the side of the road.",
        verbs=chains("rally|come|leap|rush", "to the", "side|defence|defense|aid|support", "of"),
        requires="object|of",
        toward="country",
        contexts=("diplomatic",),
        avoid="road|pitch|troops|militarily",
    ),
)
"""Before the verbs of putting, staying and keeping that other rows have."""
