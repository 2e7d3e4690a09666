"""Acts told without a noun of their kind: followed suit, kept troops in, sent five diplomats' countrymen home."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.en.frames.judging import SAYING
from kg.language.pack import TOWARD, Frame
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

FORCES = (
    "troops|soldiers|forces|marines|warships|paratroopers|battalion|brigade|garrison|tanks|armour|gunboats"
)
WORKS = (
    "clinic|clinics|hospital|hospitals|school|schools|road|roads|bridge|bridges|port|stadium|railway|dam|airport|pipeline|"
    "wells|library|parliament|barracks|university|waterworks|reservoir"
)

FRAMES: tuple[Frame, ...] = (
    Frame(
        "follow-suit",
        K.MEASURE,
        None,
        {"subject": R.ACTOR},
        "Poland expelled the Russian ambassador. Lithuania followed suit.",
        "Lithuania followed the suit of cards.",
        verbs="follow suit|follow its example|follow its lead|follow their example|follow their lead|do likewise|do the same|"
        "join them|join the boycott|join the blockade|join the embargo|join the sanctions",
        avoid="if|would|could|for|lunch|dinner|celebrations|chorus|fun",
    ),
    Frame(
        "keep-troops",
        K.MEASURE,
        P.MOBILIZE,
        {"subject": R.ACTOR},
        "France has kept troops in Gabon since March.",
        "France has kept its word in Gabon.",
        verbs="keep|maintain|retain|garrison|base|billet",
        need=FORCES,
        close=True,
        avoid="peacekeepers|pay|morale|busy|out|off|away|from",
        contexts=("military",),
    ),
    Frame(
        "troops-serve",
        K.MEASURE,
        P.MOBILIZE,
        {"subject": R.ACTOR},
        "Kenyan troops have served in Somalia since 2011.",
        "Kenyan nurses have served in Somalia since 2011.",
        verbs="serve in|be stationed in|patrol|be deployed in",
        lead=FORCES,
        avoid="peacekeepers|prison|sentence",
        contexts=("military",),
    ),
    Frame(
        "troops-into",
        K.MEASURE,
        P.MOBILIZE,
        {"subject": R.ACTOR},
        "Eritrea sent troops into Chad in 2020.",
        "Eritrea sent letters into Chad in 2020.",
        verbs="send|march|move|pour|order",
        need=FORCES,
        also="into",
        close=True,
        avoid="aid|peacekeepers|killed",
        contexts=("military",),
    ),
    Frame(
        "fall-back",
        K.MEASURE,
        P.RETREAT,
        {"subject": R.ACTOR},
        "Peru will fall back to its posts on the river.",
        "Sales will fall back to the level of May.",
        verbs="fall back to|fall back from|retreat to|retreat from|pull back to",
        doer="country",
        avoid="peak|percent|prices|level|plan|high|low",
        contexts=("military",),
    ),
    Frame(
        "send-people-home",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "In 2016 Norway sent 35 Russians home.",
        "In 2016 Norway sent 35 Russian tourists home.",
        verbs="send",
        need="home|packing",
        close=True,
        requires="object",
        toward="country",
        mode="expel",
        contexts=("diplomatic",),
        avoid="troops|soldiers|migrants|refugees|workers|tourists|students|aid|to|remains|bodies|fans|players|prisoners|"
        "plane|planes|flight|flights|money|wounded|body|team",
    ),
    Frame(
        "said-not-up",
        K.STATEMENT,
        P.REJECT,
        {"subject": R.ACTOR, "by": R.RECIPIENT, "with": R.RECIPIENT},
        "President Irfaan Ali insisted that the border was not up for discussion.",
        "President Irfaan Ali insisted that the hall was free for the discussion.",
        verbs=chains(f"{SAYING}|make clear|make it clear", "|that"),
        need="discussion|debate|negotiation|negotiable|bargaining|sale|non-negotiable|grabs",
        also="not|never|non-negotiable",
        avoid="if|should|must|invited|attend|present|part",
        contexts=("diplomatic",),
    ),
    Frame(
        "circulate-draft",
        K.STATEMENT,
        P.REQUEST,
        {
            "subject": R.ACTOR,
            "object": R.RECIPIENT,
            "at": R.RECIPIENT,
            "to": R.RECIPIENT,
            "with": R.RECIPIENT,
        },
        "Norway circulated a draft resolution in the Security Council.",
        "Norway circulated a draft of air in the Security Council.",
        verbs="circulate|table|submit|put forward|present",
        need="resolution|text",
        also="draft|resolution",
        requires="at|to|with|object",
        close=True,
        contexts=("diplomatic",),
    ),
    Frame(
        "retaliate-with",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Ghana retaliated with a ban on imports from Togo.",
        "Ghana retaliated with a goal against Togo.",
        verbs=chains("retaliate|hit back|strike back|respond|reply|answer|counter", "with|by imposing"),
        need="ban|tariffs|tariff|sanctions|duties|embargo|restrictions|curbs|levies|boycott|levy",
        close=True,
        contexts=("economic",),
    ),
    Frame(
        "build-for",
        K.MEASURE,
        P.AID,
        {"subject": R.ACTOR, "for": R.RECIPIENT},
        "Norway is building a clinic for Ghana near Tema.",
        "Norway is building a team for the season.",
        verbs="build|finance|fund|pay|construct|equip|refurbish|renovate|rebuild",
        need=WORKS,
        close=True,
        requires="for",
        doer="country",
        contexts=("economic",),
    ),
    Frame(
        "outlaw",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "India proscribed Hamas after the attack.",
        "India proscribed the use of nets.",
        verbs="proscribe|outlaw|blacklist",
        requires="object",
        toward="organization",
        contexts=("legal",),
    ),
    Frame(
        "conclude-deal",
        K.STATEMENT,
        P.AGREE,
        {"subject": R.ACTOR, "with": R.ACTOR, "between": R.ACTOR},
        "Iran and France concluded a nuclear agreement on Tuesday.",
        "Iran and France concluded an inquiry.",
        verbs="conclude|seal|clinch|strike",
        need="agreement|deal|accord|pact|bargain|compact",
        close=True,
        avoid="under|into|visit|talks|down|blow|because|negotiations",
    ),
)
