"""Everyday wordings of measures and statements that the frames of their type do not name."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.en.frames.sanctions import TO_SANCTION
from kg.language.pack import TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

LEVIES = "sanctions|tariffs|tariff|duties|penalties|embargo|levies|levy|surcharge"

SANCTIONS: tuple[Frame, ...] = (
    Frame(
        "sanctions-announced",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Ghana announced retaliatory sanctions against Togo earlier this month.",
        "Ghana announced the lifting of sanctions against Togo.",
        verbs=TO_SANCTION + "|prolong|expand|reinstate|order",
        need="sanctions|tariffs|embargo",
        close=True,
        requires="against|about|object",
        contexts=("economic",),
        avoid="lift|lifted|lifting|ease|eased|easing|waiver|relief|removal|remove|report|war|end|plan|plans|talks|"
        "suspension|exemption|exemptions|violations|violating|evading|evasion|mandate|resolution|panel|threat|threats|thwart|"
        "defy|overcome|withstand|circumvent|weather",
    ),
    Frame(
        "hit-with-levies",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Ghana hit Togo with tariffs of ten per cent.",
        "Ghana hit Togo with a late goal.",
        verbs="hit|target|slap|punish|strike|penalise|penalize",
        need=LEVIES,
        also="with",
        requires="object",
        close=True,
        contexts=("economic",),
        avoid="threatened|hard|missiles|rockets",
    ),
)

RETREATS: tuple[Frame, ...] = (
    Frame(
        "withdrawal-done",
        K.MEASURE,
        P.RETREAT,
        TOWARD,
        "Ghana completed its withdrawal from Togo.",
        "Ghana completed its withdrawal from the treaty with Togo.",
        verbs=chains(
            "complete|begin|start|finish|conclude",
            "|its|the|a partial",
            "withdrawal|pullout|pull-out|retreat",
            "|of troops|of its troops|of its forces",
            "from",
        ),
        mode="withdraw",
        contexts=("military",),
        avoid="treaty|agreement|pact|accord|deal|court|union|council|convention|organisation|organization|urged|demanded",
    ),
)

AID: tuple[Frame, ...] = (
    Frame(
        "donate",
        K.MEASURE,
        P.AID,
        {**TOWARD, "help": R.RECIPIENT},
        "Ghana donated 20 tonnes of maize to help Togo cope with drought.",
        "Ghana donated to the party.",
        verbs="donate",
        requires="to|help|object",
        avoid="blood|kidney|kidneys|fans|campaign|party|candidate|museum|gallery|organs",
    ),
    Frame(
        "contribute-troops",
        K.MEASURE,
        P.AID,
        {"subject": R.ACTOR, "to": R.RECIPIENT},
        "Ghana contributed 300 soldiers to the peacekeeping mission in Togo.",
        "Ghana contributed 300 words to the report on Togo.",
        verbs="contribute|provide",
        need="troops|soldiers|police|policemen|battalion|engineers|helicopters",
        also="peacekeeping|mission|unmiss|unifil|monusco|minusma|amisom|peacekeepers",
        avoid="killed|training|protection|diplomatic|escort",
        contexts=("peacekeeping",),
    ),
    Frame(
        "offer-troops",
        K.STATEMENT,
        P.AGREE,
        {"subject": R.ACTOR, "to": R.RECIPIENT, "for": R.RECIPIENT},
        "Ghana has offered troops for the peacekeeping force in Togo.",
        "Ghana has offered horses for the film crew in Togo.",
        verbs="pledge|offer|volunteer|promise",
        need="troops|soldiers|police|policemen|battalion|engineers|helicopters|peacekeepers|gendarmes|company",
        also="peacekeeping|mission|force|unmiss|unifil|monusco|minusma|amisom|peacekeepers|contingent|operation",
        requires="subject",
        doer="country",
        avoid="killed|training|protection|diplomatic|escort|rejected|refused|not|never",
        contexts=("peacekeeping",),
    ),
)

FORCE: tuple[Frame, ...] = (
    Frame(
        "overthrow",
        K.MEASURE,
        P.COERCE,
        TOWARD,
        "The army of Ghana overthrew the elected president.",
        "Voters in Ghana toppled a favourite.",
        verbs="overthrow|topple|oust|depose|unseat",
        need="president|government|regime|premier|king|emir|sultan|prime|junta|dictator|monarch",
        close=True,
        avoid="election|elections|vote|voters|polls|parliament|party|lawmakers|favourite|plot|plotting|trying|accused|"
        "attempt|seeking|want|calls",
        contexts=("military",),
    ),
    Frame(
        "enter-airspace",
        K.MEASURE,
        P.MOBILIZE,
        TOWARD,
        "Ghanaian warplanes entered the airspace of Togo.",
        "Ghanaian tourists entered the waters of Togo.",
        verbs="enter|violate|intrude into|penetrate|stray into|breach|fly into|sail into|cross into|stray over|infringe",
        need="airspace|waters|skies|zone",
        lead="warplanes|warplane|jets|jet|aircraft|drone|drones|bombers|bomber|helicopters|helicopter|vessels|vessel|"
        "submarine|frigate|destroyer|warship|warships|ships|plane|planes|fighters|fighter|balloon|balloons|gunboat|gunboats|boats",
        close=True,
        avoid="passenger|granted|obtained|authorised|authorized|fishing|accused",
        contexts=("military",),
    ),
    Frame(
        "weapons-test",
        K.MEASURE,
        P.MOBILIZE,
        TOWARD,
        "Ghana conducted its third nuclear test in May.",
        "Ghana conducted its third blood test in May.",
        verbs="conduct|carry out|stage|perform",
        need="test|tests|test-launch|test-firing",
        also="nuclear|missile|missiles|hydrogen|ballistic|rocket|rockets|hypersonic|satellite-launch",
        close=True,
        avoid="ban|treaty|blood|doping|drug|covid|talks|sanctions|moratorium",
        contexts=("military",),
    ),
    Frame(
        "drill-near",
        K.MEASURE,
        P.MOBILIZE,
        TOWARD,
        "Ghana held a naval drill off Togo.",
        "Ghana held a spelling drill off Togo.",
        verbs=chains(
            "hold|stage|conduct|begin",
            "a|large-scale|major",
            "military|naval|live-fire",
            "drill|exercise|drills|exercises",
            "near|off|around",
        ),
        avoid="joint|together|with",
        contexts=("military",),
        traits=frozenset({T.DRILL}),
    ),
)

TIES: tuple[Frame, ...] = (
    Frame(
        "admit-member",
        K.MEASURE,
        P.SUPPORT,
        {"subject": R.ACTOR, "object": R.RECIPIENT, "to": R.ACTOR},
        "The African Union admitted South Sudan as its 54th member.",
        "The African Union admitted South Sudan was in trouble.",
        verbs="admit|accept|readmit|re-admit",
        need="member|members|membership|community|union|bloc|alliance|fold|council|group|association|organisation|organization|nato",
        toward="country",
        requires="object",
        avoid="that|was|were|is|are|had|hospital|refugees|migrants|mistake|mistakes|troops|court|invitation|offer|plan|proposal|"
        "aid|demand|demands|mediation|terms|deal|request",
        contexts=("diplomatic",),
    ),
    Frame(
        "cooperate",
        K.MEASURE,
        P.COOPERATE,
        {"subject": R.ACTOR, "with": R.RECIPIENT, "object": R.RECIPIENT},
        "Ghana will cooperate with Togo on border security.",
        "Ghana will cooperate with the police.",
        verbs=chains("cooperate|co-operate|collaborate|work together", "with|on|in|against"),
        doer="country",
        avoid="refused|police|investigators|prosecutors|inquiry|inspectors|agreed|agree|ready|willing|urged|failed|vowed|pledged|"
        "promised|need|should|must|called|could|can|ways|how|discuss|discussed|to|court|investigation|united",
    ),
    Frame(
        "invest-in",
        K.MEASURE,
        P.COOPERATE,
        {"subject": R.ACTOR, "at": R.RECIPIENT, "object": R.RECIPIENT},
        "Ghana will invest $2 billion in Togo.",
        "Ghana will invest its hopes in Togo.",
        verbs="invest",
        need="million|billion|trillion",
        close=True,
        doer="country",
        requires="at|object",
        contexts=("economic",),
        avoid="company|firm|companies|firms|could|might|has|had",
    ),
)

HONOURS: tuple[Frame, ...] = (
    Frame(
        "decorate-with",
        K.CEREMONY,
        None,
        {"subject": R.HOST, "object": R.RECIPIENT},
        "President Akufo-Addo decorated President Gnassingbe with the country's highest order.",
        "President Akufo-Addo decorated the palace with the country's national flag in order.",
        verbs="decorate|invest",
        need="medal|order|decoration|knighthood|sash|legion|cross|collar|insignia|star|honour|honor|distinction",
        also="with",
        requires="object",
        toward="person",
        avoid="contract|flag|flags|flowers|athletes|players|soldiers|palace",
        traits=frozenset({T.APART}),
    ),
    Frame(
        "decorate",
        K.CEREMONY,
        None,
        {"subject": R.HOST, "object": R.RECIPIENT, "to": R.RECIPIENT, "by": R.HOST},
        "President Akufo-Addo awarded a medal to President Gnassingbe.",
        "President Akufo-Addo awarded a contract to President Gnassingbe.",
        verbs="award|confer|bestow|decorate|present|pin|hand",
        need="medal|order|decoration|knighthood|sash|doctorate|legion|honour|honor|cross|collar|insignia",
        close=True,
        toward="person",
        requires="object|to",
        avoid="contract|credentials|letter|credence|in|court|documents|athletes|players",
        traits=frozenset({T.APART}),
    ),
)

MEETINGS: tuple[Frame, ...] = (
    Frame(
        "held-what",
        K.MEETING,
        P.CONSULT,
        {"subject": R.ATTENDEE, "with": R.ATTENDEE, "between": R.ATTENDEE},
        "The Ghanaian and Togolese presidents held what were described as frank talks.",
        "The Ghanaian president held what was described as a golden stool.",
        verbs=chains("hold|have", "what", "was|were|are", "described as|called|billed as|termed")
        + "|"
        + chains(
            "hold|have", "what", "he|she|they|officials|diplomats|both sides", "called|described as|termed"
        ),
        need="talks|meeting|discussions|consultations|conversation",
        close=True,
    ),
    Frame(
        "sessions-with",
        K.MEETING,
        P.CONSULT,
        {"subject": R.ATTENDEE, "with": R.ATTENDEE},
        "The Ghanaian president held sessions with Togolese leaders.",
        "The Ghanaian president held sessions with a singing coach.",
        verbs="hold|have",
        need="sessions|session",
        requires="with",
        close=True,
        avoid="parliament|training|coach|emergency|council|assembly|cabinet|special",
    ),
)

VISITS: tuple[Frame, ...] = (
    Frame(
        "leave-one-for-another",
        K.VISIT,
        P.CONSULT,
        {"subject": R.VISITOR, "for": R.HOST},
        "President Akufo-Addo left Accra on Monday for Togo.",
        "President Akufo-Addo left Accra on Monday for good.",
        verbs="leave|depart",
        need="for",
        close=True,
        requires="for",
        doer="person",
        mode="visit",
        dated=True,
        avoid="dead|office|post|troops|soldiers|without|job|work|room|power|exile|party",
    ),
)

PROTESTS: tuple[Frame, ...] = (
    Frame(
        "state-objects",
        K.STATEMENT,
        P.ACCUSE,
        TOWARD,
        "Ghana protested the Togolese raid on its port.",
        "Ghanaian students protested the Togolese raid.",
        verbs=chains("protest", "|over|against|at|about"),
        need="raid|raids|killing|killings|shelling|move|moves|decision|decisions|violation|violations|incursion|incursions|"
        "treatment|detention|arrest|arrests|expulsion|plan|plans|map|statement|remarks|attack|attacks|visit|sale|sales|"
        "overflights|intrusion|intrusions|seizure|comments|ban|bans|law|tariff|tariffs|sanctions|embargo|blockade|closure|refusal|"
        "purchase|downing|annexation|blacklisting|drill|drills|exercises|manoeuvres|recognition|dam|test|tests|launch|policy|speech|interview|deal|"
        "construction|deployment|sinking|boarding|bombing|strike|strikes|invasion|occupation|deportation|deportations|extradition|jailing|"
        "sentencing|execution|conviction|imprisonment|imposition|cancellation|suspension|withdrawal|recall|interference|meddling|espionage|"
        "spying|surveillance|claim|claims|failure|delay|delays|rejection|denial|fishing|trial|cartoon|book|film|award|invitation|meeting",
        close=True,
        doer="country",
        mode="disapprove",
        avoid="students|thousands|hundreds|protesters|crowds|crowd|people|demonstrators|activists|workers|residents|streets|"
        "rally|outside|police|farmers|fans|villagers|opposition",
        contexts=("diplomatic",),
    ),
)

FIRST: tuple[Frame, ...] = (*SANCTIONS, *AID, *FORCE, *VISITS, *PROTESTS)
FRAMES: tuple[Frame, ...] = (*RETREATS, *TIES, *HONOURS, *MEETINGS)
