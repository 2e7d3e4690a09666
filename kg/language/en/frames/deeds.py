"""Acts told without a noun of their kind: followed suit, kept troops in, sent five diplomats' countrymen home."""

from __future__ import annotations

from kg.language.en.frames.aid import WORKS
from kg.language.en.frames.chains import chains
from kg.language.en.frames.judging import SAYING
from kg.language.pack import TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

FORCES = "troops|soldiers|forces|marines|warships|paratroopers|battalion|brigade|garrison|tanks|armour|armor|gunboats|commandos|infantry|regiment|servicemen"

FRAMES: tuple[Frame, ...] = (
    Frame(
        "follow-suit",
        K.MEASURE,
        None,
        {"subject": R.ACTOR},
        "Poland expelled the Russian ambassador. Lithuania followed suit.",
        "Lithuania followed the suit of cards.",
        verbs="follow suit|follow its example|follow its lead|follow their example|follow their lead|do likewise|do the same|"
        "take the same step|take a similar step|take similar steps|take similar action|make the same move|"
        "take similar measures|take the same measure|join them|join the boycott|join the blockade|join the embargo|join the sanctions|"
        + chains(
            "announce|adopt|introduce|launch|approve|unveil|order|carry out|make",
            "a similar|similar|the same|an identical|identical|matching|parallel",
            "step|steps|measure|measures|move|moves|action|actions|decision|decisions|sanctions|penalties|restrictions|"
            "ban|bans|curbs|expulsions",
        )
        + "|"
        + chains(
            "announce|impose|introduce|adopt|unveil|take|order",
            "sanctions|measures|restrictions|penalties|bans|tariffs|countermeasures|steps",
            "of its own|of their own",
        )
        + "|"
        + chains(
            "issue|make|release|publish|voice|express|deliver|lodge|file",
            "a similar|similar|the same",
            "statement|statements|call|calls|appeal|appeals|warning|warnings|criticism|condemnation|demand|demands|"
            "protest|protests|sentiment|sentiments|concern|concerns",
        )
        + "|"
        + chains(
            "send|ship|dispatch|deliver|provide|donate|pledge|offer",
            "a similar|similar",
            "shipment|shipments|consignment|consignments|package|packages|deliveries|cargo|cargoes|relief|help|assistance|aid",
        ),
        avoid="if|could|for|lunch|dinner|celebrations|chorus|fun",
        traits=frozenset({T.IMITATES}),
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
        verbs="serve in|be stationed in|patrol|be deployed in|be based in|be garrisoned in|be posted in|be quartered in|be active in|be on duty in",
        lead=FORCES,
        avoid="peacekeepers|prison|sentence|army|navy|ranks",
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
        need="ban|bans|tariffs|tariff|sanctions|duties|embargo|restrictions|curbs|levies|boycott|levy|expulsions",
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
        verbs="proscribe|outlaw|ban",
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
        verbs="conclude|seal|clinch|strike|reach|hammer out|thrash out|forge",
        need="agreement|deal|accord|pact|bargain|compact|truce|ceasefire",
        close=True,
        avoid="under|into|visit|talks|down|blow|because|negotiations",
    ),
    Frame(
        "trade-blame",
        K.STATEMENT,
        P.ACCUSE,
        {"subject": R.ACTOR, "with": R.ACTOR, "between": R.ACTOR},
        "Chad and Niger traded accusations over a landmine blast.",
        "Chad and Niger traded cattle.",
        verbs=chains("trade|exchange|swap", "accusations|barbs|insults|recriminations|charges|blame")
        + "|"
        + chains("blame|accuse|denounce", "each other|one another"),
        contexts=("diplomatic",),
        traits=frozenset({T.EACH_OTHER}),
    ),
    Frame(
        "join-case",
        K.MEASURE,
        P.ACCUSE,
        {"subject": R.ACTOR, "against": R.RECIPIENT},
        "Ireland joined the genocide case against Myanmar.",
        "Ireland joined the race against Myanmar.",
        verbs="join|intervene in|back",
        need="case|lawsuit|suit|proceedings|complaint",
        close=True,
        requires="against",
        contexts=("legal",),
    ),
    Frame(
        "switch-recognition",
        K.MEASURE,
        P.SUPPORT,
        {"subject": R.ACTOR, "to": R.RECIPIENT},
        "Honduras switched recognition from Togo to Ghana.",
        "Honduras switched the lights from Togo to Ghana.",
        verbs=chains(
            "switch|shift|transfer", "|its|diplomatic|its diplomatic", "recognition|allegiance|ties|relations"
        ),
        requires="to",
        contexts=("diplomatic",),
    ),
    Frame(
        "intercept-aircraft",
        K.MEASURE,
        P.MOBILIZE,
        TOWARD,
        "Romanian jets intercepted two Russian drones.",
        "Romanian jets intercepted a storm.",
        verbs="intercept|escort|shadow|track|scramble to intercept",
        need="drone|drones|bomber|bombers|aircraft|plane|planes|fighter|fighters|jet|submarine|warship|warships|frigate",
        avoid="migrants|cocaine|boat|boats|storm|storms|passenger|league",
        contexts=("military",),
    ),
)

LATE: tuple[Frame, ...] = (
    Frame(
        "invite-to",
        K.STATEMENT,
        P.REQUEST,
        {"subject": R.ACTOR, "object": R.RECIPIENT},
        "India invited Tshering Tobgay to Delhi.",
        "India invited bids for a road in Bhutan.",
        verbs="invite",
        need="to",
        close=True,
        avoid="bids|tenders|investors|comment|apply|public|question|readers|questions|ridicule|criticism",
        contexts=("diplomatic",),
        traits=frozenset({T.INVITES}),
    ),
)
"""Behind all others: what a frame with more to say of it does not tell."""
