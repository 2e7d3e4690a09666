"""Forces and goods that arrive, set out or come home: of whom a newspaper tells that they landed."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

LANDED = {"subject": R.ACTOR, "object": R.RECIPIENT, "at": R.RECIPIENT, "to": R.RECIPIENT}

FORCES = (
    "troops|soldiers|marines|paratroopers|peacekeepers|battalion|brigade|regiment|commandos|infantry|infantrymen|contingent|"
    "gendarmes|policemen|legionnaires|reinforcements|tanks|rangers|airmen"
)
"""Who is sent to another country in arms."""

WARSHIPS = "warship|warships|destroyer|destroyers|frigate|frigates|corvette|corvettes|submarine|carrier|flotilla|cruiser|gunboat"

FIRST: tuple[Frame, ...] = (
    Frame(
        "soldiers-come-to-help",
        K.MEASURE,
        P.AID,
        LANDED,
        "Togolese soldiers arrived in Ghana to help fight the bushfires.",
        "Togolese soldiers arrived in Ghana to help fight the rebels.",
        verbs="arrive in|arrive at|land in|reach|fly into|fly to|deploy to|be deployed to",
        lead=FORCES,
        need="bushfires|bushfire|wildfires|wildfire|fires|blaze|blazes|flood|floods|flooding|earthquake|quake|cyclone|hurricane|typhoon|eruption|"
        "landslide|landslides|ebola|cholera",
        also="help|fight|assist|relief|clear|clean|rescue|rebuild|search|aid",
        requires="subject",
        contexts=("human_security",),
        traits=frozenset({T.LANDS}),
        avoid="home|back|rebels|militants|gangs|exercise|exercises|bodies",
    ),
    Frame(
        "troops-land",
        K.MEASURE,
        P.MOBILIZE,
        LANDED,
        "The first Togolese soldiers landed in Ghana on Monday.",
        "Togolese tourists landed in Ghana on Monday.",
        verbs="land in|land at|land on|arrive in|arrive at|reach|go ashore in|go ashore at|go ashore on|come ashore in|come ashore at|"
        "come ashore on|wade ashore in|touch down in|touch down at|fly into|disembark in|disembark at",
        passives=chains("was|were|been", "flown|airlifted", "to|into"),
        lead=FORCES,
        requires="subject",
        contexts=("military",),
        traits=frozenset({T.LANDS}),
        avoid="home|back|wounded|freed|captured|minister|president|prime|king|delegation|hospital|bodies|killed|agreement|deal|"
        "outskirts|parade|exercise|exercises|drill|drills|match|deserters|fleeing|prisoners|aid|relief|refugees|rescue|rescuers|evacuees",
    ),
    Frame(
        "arrival-of-troops",
        K.MEASURE,
        P.MOBILIZE,
        {"of": R.ACTOR, "subject": R.ACTOR, "at": R.RECIPIENT, "to": R.RECIPIENT, "on": R.RECIPIENT},
        "The arrival of Togolese soldiers in Ghana reassured many.",
        "The arrival of Togolese tourists in Ghana reassured many.",
        nouns="arrival of|landing of|disembarkation of|coming ashore of",
        need=FORCES + "|police|forces|force|warplanes|warships|gunboats|fighters",
        close=True,
        requires="of",
        contexts=("military",),
        traits=frozenset({T.LANDS}),
        avoid="home|back|wounded|freed|captured|minister|president|delegation|bodies|parade|aid|relief|refugees|rescue|tournament|"
        "bushfires|flood|earthquake|cyclone|if|pending|awaits|awaiting|ahead|until|before",
    ),
    Frame(
        "forces-on-the-way",
        K.MEASURE,
        P.MOBILIZE,
        LANDED,
        "A Ghanaian frigate is on its way to the Gulf of Oman.",
        "A Ghanaian ferry is on its way to the Gulf of Oman.",
        words=chains("is|are|was|were", "|already", "on", "its|their|the", "way to"),
        lead=FORCES + "|" + WARSHIPS,
        requires="subject",
        contexts=("military",),
        avoid="home|back|wounded|museum|scrap|aid|relief|food|supplies|rescue|port visit",
    ),
    Frame(
        "troops-come-home",
        K.MEASURE,
        P.RETREAT,
        {"subject": R.ACTOR, "from": R.RECIPIENT},
        "The last Togolese soldiers came home from Ghana in May.",
        "The last Togolese pilgrims came home from Ghana in May.",
        verbs="come home from|return home from|go home from|fly home from|leave for home from|come back from",
        lead=FORCES + "|forces",
        requires="from|object",
        toward="country",
        mode="withdraw",
        contexts=("military",),
        avoid="wounded|captured|coffins|leave|bodies|freed|prisoners|training|exercise|exercises",
    ),
    Frame(
        "troops-go-home",
        K.MEASURE,
        P.RETREAT,
        {"subject": R.ACTOR, "from": R.RECIPIENT},
        "All Togolese soldiers in Ghana will return home by June.",
        "All Togolese pilgrims in Ghana will return home by June.",
        verbs="come home|return home|go home|head home|be brought home|be back home|sail home|return home from|come home from",
        lead=FORCES + "|forces|servicemen|peacekeepers",
        requires="subject",
        doer="country",
        mode="withdraw",
        contexts=("military",),
        avoid="its|their|his|her|wounded|captured|coffins|coffin|leave|bodies|freed|prisoners|training|exercise|exercises|not|never|until|unless|"
        "victory|heroes|hero|families|christmas|if|may|might|should|must",
    ),
    Frame(
        "withdrawal-is-done",
        K.MEASURE,
        P.RETREAT,
        {"of": R.ACTOR, "subject": R.ACTOR, "from": R.RECIPIENT},
        "The withdrawal of Togolese soldiers from Ghana will be completed in August.",
        "The withdrawal of Togolese banknotes from Ghana will be completed in August.",
        nouns="withdrawal of|pullout of|pull-out of",
        need=FORCES + "|forces",
        also="completed|complete|finished|concluded|begin|began|begins|start|started|starts|continues|over|ended|end|begun",
        requires="of",
        mode="withdraw",
        contexts=("military",),
        avoid="demanded|urged|discussed|unless|if|for|called|on|agreed|against",
    ),
    Frame(
        "at-the-disposal",
        K.MEASURE,
        P.AID,
        {**TOWARD, "of": R.RECIPIENT},
        "Ghana put two aircraft at the disposal of Togo.",
        "Ghana put its feet up at the disposal of the plant.",
        verbs="put|place",
        need="disposal",
        requires="of|to|for",
        avoid="waste|court|detainees|office|sewage|nuclear|rubbish",
    ),
    Frame(
        "seize-goods",
        K.MEASURE,
        P.COERCE,
        TOWARD,
        "Ghana seized 38 tons of biscuits of the World Food Programme.",
        "Ghana seized 38 tons of cocaine from the Netherlands.",
        verbs="seize|confiscate|impound|hold up|requisition",
        need="tons|tonnes|lorries|lorry|trucks|consignment|shipment|cargo|aircraft|plane|funds|assets|ship|vessel|tanker|trawler",
        close=True,
        requires="object|of|from|for",
        mode="seize",
        avoid="cocaine|drugs|heroin|cannabis|ivory|smugglers|smuggled|weapons|rebels|militants|talks|customs|gunmen|power",
        traits=frozenset({T.BY_WHO_TELLS}),
    ),
    Frame(
        "send-force",
        K.MEASURE,
        P.MOBILIZE,
        {"subject": R.ACTOR, "to": R.RECIPIENT, "object": R.RECIPIENT},
        "Ghana sent 1,000 policemen to Togo.",
        "Ghana sent 1,000 dancers to Togo.",
        verbs="send|dispatch|despatch|deploy|rush|fly",
        need="policemen|gendarmes|legionnaires|infantrymen|rangers|task|intervention|expeditionary",
        also="policemen|gendarmes|legionnaires|infantrymen|rangers|force",
        close=True,
        requires="subject",
        doer="country",
        contexts=("military",),
        avoid="home|back|help|assist|train|training|observers|aid|relief|rescue|experts|talks",
    ),
    Frame(
        "test-bomb",
        K.MEASURE,
        P.MOBILIZE,
        {"subject": R.ACTOR},
        "Ghana tested a hydrogen bomb on Sunday.",
        "Ghana tested a hydrogen car on Sunday.",
        verbs="test|detonate|explode|set off",
        need="bomb|bombs|warhead|warheads|device|devices",
        also="hydrogen|atomic|nuclear|thermonuclear|atom|h-bomb",
        close=True,
        requires="subject",
        doer="country",
        contexts=("cbrn",),
        avoid="if|never|accused|suspected|may|could",
    ),
)
"""Before visits: who lands here are soldiers, and what lands are goods."""
