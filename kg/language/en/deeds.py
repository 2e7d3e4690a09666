"""English nouns of deeds, and as which types of event a deed so called may have been told."""

from __future__ import annotations

from kg.model import Plover

VIOLENT = (Plover.ASSAULT, Plover.COERCE, Plover.MOBILIZE)
AGREED = (Plover.AGREE, Plover.SUPPORT)
OF_A_COURT = (Plover.SANCTION, Plover.COERCE)
DEEDS = {
    **dict.fromkeys(
        "raid attack attacks strike strikes killing killings assault bombing invasion shelling incursion seizure arrest "
        "detention violence crackdown launch launches test tests blast coup offensive landing landings annexation "
        "bombardment".split(),
        VIOLENT,
    ),
    **dict.fromkeys(
        "exercise exercises drill drills manoeuvres maneuvers".split(), (Plover.COOPERATE, Plover.MOBILIZE)
    ),
    **dict.fromkeys("deployment buildup build-up".split(), (Plover.MOBILIZE, Plover.AID)),
    **dict.fromkeys("release liberation handover reopening".split(), (Plover.RETREAT, Plover.CONCEDE)),
    **dict.fromkeys(
        "deal agreement accord pact treaty truce ceasefire compromise settlement understanding thaw rapprochement "
        "breakthrough reconciliation signing protocol protocols declaration accords agreements memorandum".split(),
        AGREED,
    ),
    **dict.fromkeys(
        "expulsion expulsions recall sanctions embargo tariffs ban withdrawal suspension closure boycott isolation blockade "
        "rupture".split(),
        (Plover.SANCTION, Plover.RETREAT),
    ),
}

DEEDS |= {
    **dict.fromkeys(
        "verdict verdicts sentence sentences sentencing conviction convictions jailing imprisonment".split(),
        OF_A_COURT,
    ),
    **dict.fromkeys("request requests demand demands call calls appeal plea".split(), (Plover.REQUEST,)),
    **dict.fromkeys("accusation accusations allegation allegations".split(), (Plover.ACCUSE,)),
    **dict.fromkeys("threat threats warning ultimatum".split(), (Plover.THREATEN,)),
    **dict.fromkeys(
        "offer offers pledge pledges promise proposal invitation".split(), (Plover.AGREE, Plover.REQUEST)
    ),
}
