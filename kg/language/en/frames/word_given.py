"""What a government gives its word for, or declines: repetitions ruled out, pacts not joined."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import TOWARD, Frame
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

NOT_DONE = (
    "join|sign|recognise|recognize|negotiate|accept|attend|ratify|meet|take part in|participate in|apologise|apologize|extradite|"
    "renew|extend|endorse|back|support|send|resume|hand over|host|supply|grant|receive"
)
"""What one decides not to do, and somebody else wanted."""

FIRST: tuple[Frame, ...] = (
    Frame(
        "decides-not-to",
        K.STATEMENT,
        P.REJECT,
        TOWARD,
        "Togo decided not to sign a pact with Ghana.",
        "Togo decided not to waste time on a pact with Ghana.",
        verbs=chains("decide|opt|choose|elect", "not to", NOT_DONE)
        + "|"
        + chains(
            "decide|opt|choose",
            "against",
            "joining|signing|recognising|recognizing|accepting|attending|ratifying|taking part in|extraditing|renewing|"
            "endorsing|backing|supporting|sending|resuming|hosting",
        ),
        contexts=("diplomatic",),
        avoid="parliament|lawmakers|court|judges|party|club|team|players|company|bank|voters|union|unions",
    ),
    Frame(
        "takes-no-part",
        K.STATEMENT,
        P.REJECT,
        {"subject": R.ACTOR, "against": R.RECIPIENT},
        "Togo will play no part in any raid on Ghana, President Gnassingbe said.",
        "Togo played no part in its final against Ghana.",
        words=chains("will|would", "take|play|have", "no part in")
        + "|want no part in|wants no part in|wanted no part in|"
        "want no part of|wants no part of|wanted no part of",
        doer="country",
        need="war|hostilities|raid|raids|attack|attacks|fighting|conflict|strike|strikes|operation|invasion|offensive|bombing|"
        "alliance|coalition|mission|talks|negotiations|conference|summit|pact|blockade|sanctions",
        contexts=("military",),
        avoid="final|match|tournament|games|election|elections|vote|ceremony|championship",
    ),
    Frame(
        "never-again",
        K.STATEMENT,
        P.AGREE,
        TOWARD,
        "Togo promised that no such raid would be mounted again.",
        "Togo promised that no such film would be missed.",
        verbs="promise|pledge|vow|guarantee|assure|reassure|swear",
        need="again|repeated|recur|reoccur|repetition",
        also="no|never|not",
        contexts=("diplomatic",),
        avoid="if|unless|punish|punished|revenge|dare|enemy|win|voters|parliament",
    ),
    Frame(
        "protecting-power",
        K.MEASURE,
        P.COOPERATE,
        {"subject": R.ACTOR, "object": R.RECIPIENT, "of": R.RECIPIENT},
        "Togo will look after Ghanaian interests in Benin.",
        "Togo will look after the players of Ghana.",
        verbs="look after|represent|take charge of|take care of",
        need="interests|embassy|nationals",
        close=True,
        doer="country",
        requires="object|of",
        contexts=("diplomatic",),
        avoid="lawyer|lawyers|firm|company|companies|clients|players|consumers|workers|shareholders|ambassador|own|who|business",
    ),
    Frame(
        "takes-in-for-care",
        K.MEASURE,
        P.AID,
        TOWARD,
        "Togo took in the Ghanaian rebel leader for hospital treatment.",
        "Togo took in the view of Ghana before dinner.",
        verbs="take in|admit|fly in",
        need="treatment|surgery|care",
        doer="country",
        contexts=("human_security",),
        avoid="hospital in|clinic in|prison|jail",
    ),
    Frame(
        "welcomes-back",
        K.STATEMENT,
        P.SUPPORT,
        TOWARD,
        "Togo welcomed Ghana back into the fold.",
        "Togo welcomed Ghana back on the pitch.",
        verbs="welcome",
        also="fold|bloc|family|organisation|organization|member",
        need="back|return",
        close=True,
        requires="object|of",
        toward="country",
        contexts=("diplomatic",),
        avoid="pitch|team|league|field|ceremony|airport|palace|troops",
    ),
)
