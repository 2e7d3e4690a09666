"""English words that the engine asks for, by what they do. All lower case."""

from __future__ import annotations

from kg.model import Kind, Status


def phrases(text: str) -> frozenset[tuple[str, ...]]:
    """The words of each phrase of a list that bars part."""
    return frozenset(tuple(phrase.split()) for phrase in text.split("|"))


def words(text: str) -> frozenset[str]:
    """A set of words from a string of them."""
    return frozenset(text.split())


PREPOSITIONS = {
    "with": "with",
    "alongside": "with",
    "together with": "with",
    "along with": "with",
    **{f"{noun} off": "near" for noun in "exercise exercises drill drills patrols manoeuvres waters".split()},
    "according to": "source",
    "dealt with": "about",  # "A call between X and Y dealt with Sudan"
    "deals with": "about",
    "in the words of": "source",
    "accompanied by": "company",
    "joined by": "company",
    "flanked by": "company",
    "through the mediation of": "mediating",
    "with the mediation of": "mediating",
    "under the mediation of": "mediating",
    "thanks to the mediation of": "mediating",
    "through mediation by": "mediating",
    "with mediation by": "mediating",
    "on one side": "same",
    "on the one side": "same",
    "on one hand": "same",
    "on the one hand": "same",
    "on the other": "same",
    "on the other side": "same",
    "on the other hand": "same",
    "in the presence of": "presence",
    "in front of": "presence",
    "watched by": "presence",
    "witnessed by": "presence",
    "between": "between",
    "among": "between",
    "to": "to",
    "toward": "to",
    "towards": "to",
    "at": "at",
    "in": "at",
    "on": "about",
    "over": "about",
    "about": "about",
    "regarding": "about",
    "with regard to": "about",
    "with regards to": "about",
    "with respect to": "about",
    "in regard to": "about",
    "with reference to": "other",  # "paid a visit to X, an agency reports with reference to Y"
    "in reference to": "about",
    "and with regard to": "other",  # another matter: "voiced concern and, with regard to X, said"
    "and with regards to": "other",
    "and with respect to": "other",
    "near": "near",
    **{
        f"to {whose} {home} in": "base"
        for whose in ("their", "its")
        for home in ("base", "bases", "barracks")
    },
    "aboard": "vessel",
    "on board": "vessel",
    "just outside": "near",
    "outside": "outside",
    "not far from": "near",
    **{
        f"{side} of": "near"
        for side in ("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest")
    },
    "from": "from",
    "by": "by",
    "against": "against",
    "of": "of",
    "for": "for",
    "into": "to",
    "after": "other",
    "before": "other",
    "during": "other",
    "since": "other",
    "under": "other",
    "within": "other",
    "despite": "other",
    **dict.fromkeys(
        ("following", "citing", "prior to", "triggered by", "prompted by", "sparked by", "amid"), "other"
    ),
    "without": "other",
    "including": "including",
    "such as": "including",
    "among them": "including",
    "as well as": "including",
    "like": "including",
    "than": "other",
    "as": "other",
    "to help": "help",
    "to assist": "help",
    "to support": "help",
    "through": "through",
    "via": "other",
    "on behalf of": "behalf",
    "behalf": "other",
    "because": "other",
    "in support of": "other",
    "in favour of": "other",
    "in favor of": "other",
    **dict.fromkeys(
        ("instead of", "unlike", "and like", "and , like", "and , unlike", "and unlike"), "other"
    ),
    "besides": "other",
    "apart from": "other",
    "aside from": "other",
    "in addition to": "other",
}
COORDINATORS = words("and & or plus ,") | {"as well as"}
RELATIVES = words("which who whom whose where when")
COMPLEMENTIZERS = words("that whether if")
FORMER = words("former ex then late erstwhile onetime previous ousted deposed toppled retired")
UNDONE = {
    **dict.fromkeys(
        words(
            "consider considers considered considering weigh weighs weighed weighing mull mulls mulled mulling contemplate "
            "contemplates contemplated contemplating ponder pondered pondering discuss discussed discussing suggest suggests "
            "suggested suggesting propose proposes proposed proposing recommend recommends recommended recommending "
            "envisage envisages envisaged advocate advocates advocated favour favours favor favors debated debating"
        ),
        Status.CONDITIONAL,
    ),
    **dict.fromkeys(
        words(
            "avoid avoids avoided avoiding oppose opposes opposed opposing against without resist resists resisted "
            "stopped stops stopping ceased ceases ceasing halted"
        ),
        Status.DENIED,
    ),
}
"""Before a verb in -ing, what that makes of it: "is considering expelling", "avoided naming"."""
HINDERING = words(
    "prevent prevents prevented preventing stopped blocked kept barred banned deterred dissuaded refrained refrain refrains "
    "refraining abstained desisted"
)
DOUBTING = words(
    "believe believes believed think thinks thought expect expects expected expecting foresee foresees anticipate anticipates "
    "suspect fear doubt doubts doubted doubting sign signs evidence indication indications proof"
)
HOLDING = words(
    "holding hosting attending sending joining starting opening having resuming convening entering calling paying"
)
ENDED_IN = (
    "began begun begin begins beginning started start starts starting continued continue continues continuing "
    "resumed resume resumes resuming quick swift forced compelled obliged proceeded hastened rushed managed opted "
    "chose decision move decisions moves"
).split()
"""Before "to" and a verb: it was done."""
ENDEAVOURS = words(
    "effort efforts attempt attempts bid right rights ability inability commitment commitments struggle"
)
FIRSTS = words(
    "country state nation countries states nations government governments leader president minister member ambassador envoy diplomat ally power republic "
    "woman politician official monarch king queen premier chancellor pope pontiff delegation neighbour neighbor"
)
"""Behind "the first": who "to visit" did so."""
MODIFIERS = words(
    "host own acting interim caretaker incoming outgoing visiting new newly elected appointed current top senior "
    "special principal embattled veteran neighbouring neighboring long-serving re-elected long-time newly-elected newly-appointed "
    "exiled non-resident newly-accredited then-serving "
    "another breakaway unrecognised unrecognized self-declared self-proclaimed"
)
HONORIFICS = words(
    "mr mrs ms mgr msgr amb maj brig adm cmdr comr insp supt adj det cpl dr sir dame lord lady prof professor madam madame king queen prince princess gen lt col capt hon rev "
    "general colonel admiral lieutenant brigadier commodore marshal captain cardinal monsignor msgr ayatollah mullah "
    "herr frau mme mlle monsieur signor signora senor señor senora señora senhor comrade shri smt pandit "
    "tun datuk dato datin daw alhaji hajia mallam engr eng barr hrh h.e h.e. h.r.h h.r.h. hm honourable honorable rt baroness "
    "baron viscount viscountess shri smt lyonpo dasho hh h.h h.h. h.m h.m."
)
DETERMINERS = words("the a an")
DEMONSTRATIVES = words("this that these those")
PERSONS = {"he": "m", "she": "f", "him": "m"}
PLURALS = words("they both them")
POSSESSIVES = words("his her their its our my")
NEGATIONS = words("not never no neither nor without cannot")
PLANS = words(
    "will shall would to plan plans planned planning scheduled set due expected expects intends intend hopes hope wants want "
    "agreed next upcoming proposed forthcoming slated pencilled penciled poised ready preparing gearing preparation preparations"
)
CANCELS = words(
    "cancelled canceled cancels cancel cancelling axed axes nixed nixes postponed postpones postpone postponing scrapped scraps scrap shelved "
    "suspended called-off aborted delayed scuppered adjourned deferred defers deferring cancellation postponement reversed reverses rescinded overturned abandoned ditched"
)
OFF_ENDS = (",", ".", "because", "after", "until", "but", "and")
"""Behind "is off" where it means that something will not be held, and nobody "is off to" anywhere."""

CANCEL_PHRASES = frozenset(
    {
        *(
            "call off",
            "calls off",
            "called off",
            "calling off",
            "put off",
            "puts off",
            "putting off",
            "put on hold",
            "put on ice",
            "on ice",
        ),
        *("will not take place", "would not take place", "did not take place", "will not go ahead"),
        *("would not go ahead", "did not go ahead", "failed to take place"),
        "fell through",
        *(f"{verb} off {end}" for verb in ("is", "was", "are", "were") for end in OFF_ENDS),
        *(
            "is now off",
            "are now off",
            "was now off",
            "is on hold",
            "are on hold",
            "was on hold",
            "were on hold",
        ),
        *(
            f"{will} no longer {held}"
            for will in ("will", "would")
            for held in ("take place", "go ahead", "be held")
        ),
        *(
            "put back to",
            "put back until",
            "put back by",
            "pushed back to",
            "pushed back until",
            "pushed back by",
        ),
        *("moved back to", "dropped plans", "dropping plans", "abandoned plans", "abandoning plans"),
        *("dropped a plan", "abandoned a plan", "dropped its plan", "abandoned its plan"),
        *("was dropped", "were dropped", "been dropped", "be dropped"),
    }
)
"""What calls an event off in more than one word."""
CONDITIONS = words("if unless should could may might whether unlikely")
DENIALS = words(
    "denied denies deny denying refused refuses refuse refusing declined declines failed fails ruled "
    "forgot forgets forgotten neglected neglects omitted"
)
AUXILIARIES = words(
    "is are was were be been being has have had having do does did will would shall should can could may might must "
    "also then now later earlier already again soon not never formally officially publicly jointly separately reportedly "
    "nevertheless nonetheless however instead therefore thus hence still meanwhile just even often always twice likewise too"
)
PASSIVE_AUXILIARIES = words("is are was were be been being gets got")
GOVERNMENT = words(
    "junta government presidency administration authorities leaders leadership cabinet side delegation officials ministers "
    "parliament lawmakers regime team negotiators representatives"
)
PEOPLE = words(
    "diplomats diplomat envoys officials troops forces force soldiers spies people citizens nationals ministers leaders lawmakers "
    "negotiators police army navy military warplanes jets ships embassy embassies companies firms banks oligarchs officers "
    "workers prisoners migrants delegate delegates representatives delegation delegations government authorities side sides employees staff "
    "intelligence parliament congress senate legislature president militants fighters rebels ambassador civilians civilian advisers nationalists "
    "separatists insurgents guerrillas coastguards rangers paramilitaries agents patrols gunmen protesters demonstrators students farmers fishermen truckers strikers villagers "
    "visitor refugees settlers activists immigrants tribesmen peacekeepers commandos paratroopers marines hackers pirates pilots sailors "
    "plane freighter convoy shipment bombs shells troop soldier policemen policeman guards guard militia militiamen militias artillery aircraft planes gunships helicopters "
    "bombers bomber submarines submarine drone jet helicopter warplane gunboat gunboats cutter cutters trawler trawlers f-16 f-16s f-35 f-35s mig migs mig-21 mig-29 mig-31 sukhoi sukhois su-27 su-30 su-35 mirage mirages "
    "battalion battalions brigade brigades regiment contingent peacekeeper rocket rockets missile balloon warships warship frigate destroyer vessels boats drones missiles tanks airmen court courts judge judges "
    "prosecutors prosecutor senators senator legislators parliamentarians politicians deputies elders clerics monks tourists "
    "journalists reporters doctors medics rescuers teachers miners residents population community minority party parties "
    "opposition ruler rulers strongman dissidents exiles extremists jihadists terrorists kidnappers smugglers snipers reservists mercenaries "
    "diaspora expatriates families women men youths businessmen premier minister leader king monarch coastguard "
    "commission council committee assembly secretariat monitors observers inspectors investigators institutions ministry spokesman spokeswoman "
    "teams dozens hundreds thousands scores tens group groups crowd crowds members "
    "presidents premiers chiefs heads secretaries ambassadors chancellors kings counterparts commanders generals mayors "
    "parliaments governments armies navies fleet fleets consulates mediators mediator team facilitators emissaries emissary services service agencies agency staffs ministries directors governors speakers bishops regulators jurists lawyers scientists academics "
    "historians surveyors technicians specialists "
    "aides aide mps congressmen dignitaries interlocutors councillors councilors statesmen experts executives bureaucrats technocrats "
    "strikes airstrike airstrikes vehicle vehicles column columns convoys fighter minesweepers carrier carriers cruiser cruisers vessel boat tanker tankers squadron squadrons flotilla division divisions corvette "
    "reinforcements units defences defenses batteries dissident hacker hackers spy traders activist shelling fishers seamen crew crews "
    "sherpas hosts mission contingent cabinets firefighters nurses surgeons divers paramedics engineers instructors trainers volunteers frigates destroyers corvettes lorries trucks chancellery prince royals generals adviser advisor advisors official negotiator lawmaker envoy "
    "gunner gunners serviceman servicemen servicewomen conscript conscripts infantry infantrymen cavalry regiments squads raiders howitzers "
    "howitzer mortars gendarmes gendarmerie frogmen sappers recruits cadets deminers saboteurs assassins monarchs princes princess imams clergy armour armor "
    "sniper gunman trooper ranger marine agent officer commando gendarme militiaman guardsmen mercenary operatives contractors "
    "sailor pilot captain fisherman crewman"
)
NUMBERS = {
    w: n
    for n, w in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ]
    )
}
NUMBERS |= {
    "twenty-seven": 27,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
}
MEMBERS = words(
    "countries members member states nations economies country leaders ministers state governments"
)
WITHOUT = phrases(
    "minus|except|except for|excepting|excluding|without|barring|bar|apart from|aside from|other than|"
    "with the exception of|but not|save|but|all except|all but|all minus|all save"
)
COUNTERPART = words("counterpart opposite colleague homologue")
OF_WORDS = words("of for from in at")
TO_WORDS = words("to")
ALSO_OFFICE = words("and cum")
PARTICLES = words("bin binti al el de da do dos del della di van von den der du la le ibn ben abu ul bint")
PERSON_NOUNS = words(
    "official leader diplomat minister envoy politician lawmaker president premier side counterpart delegation ruler monarch "
    "spokesman spokeswoman spokesperson aide adviser guest visitor"
)
COPULAS = {"was": True, "is": False, "becomes": False, "became": False, "as": False}
TWO = words("both two")
EVENT_HEADS = {
    "conference": Kind.CONFERENCE,
    "forum": Kind.CONFERENCE,
    "seminar": Kind.CONFERENCE,
    "symposium": Kind.CONFERENCE,
    "workshop": Kind.CONFERENCE,
    "webinar": Kind.CONFERENCE,
    "assembly": Kind.CONFERENCE,
    "congress": Kind.CONFERENCE,
    "convention": Kind.CONFERENCE,
    "summit": Kind.SUMMIT,
    "summits": Kind.SUMMIT,
    "meeting": Kind.CONFERENCE,
    "dialogue": Kind.CONFERENCE,
    "consultation": Kind.MEETING,
    "consultations": Kind.MEETING,
    "talks": Kind.NEGOTIATION,
    "retreat": Kind.CONFERENCE,
    "session": Kind.CONFERENCE,
}
LOCATIVES = words(
    "in at near from to outside inside around into reached visited visiting visit left via through leaving for"
)
MINISTRIES = {
    "foreign ministry": "ministry of foreign affairs",
    "ministry of foreign affairs": "ministry of foreign affairs",
    "foreign affairs ministry": "ministry of foreign affairs",
    "external affairs ministry": "ministry of foreign affairs",
    "ministry of external affairs": "ministry of foreign affairs",
    "department of foreign affairs": "ministry of foreign affairs",
    "foreign office": "ministry of foreign affairs",
    "ministry for foreign affairs": "ministry of foreign affairs",
    "foreign relations secretariat": "ministry of foreign affairs",
    "foreign affairs secretariat": "ministry of foreign affairs",
    "secretariat of foreign relations": "ministry of foreign affairs",
    "secretariat of foreign affairs": "ministry of foreign affairs",
    "mofa": "ministry of foreign affairs",
    "mfa": "ministry of foreign affairs",
    "fo": "ministry of foreign affairs",
    "mod": "ministry of defence",
    "embassy": "embassy",
    "consulate general": "consulate general",
    "consulate": "consulate general",
    "high commission": "high commission",
}
MINISTRY_PATTERNS = ("{} ministry", "ministry of {}")

EVENT_WORDS = {
    "event": "gathering",
    "gathering": "gathering",
    "forum": "gathering",
    "proceedings": "gathering",
}
THEMES = ("under the theme", "themed", "titled", "entitled", "with the theme", "dubbed")
LEVELS = {
    "ministerial level": "ministerial",
    "at ministerial": "ministerial",
    "summit level": "summit",
    "ambassadorial level": "ambassadorial",
}
SAYINGS = words("said says told added stressed noted explained wrote")
ENDINGS = words(
    "ended ends end wrapped wraps wrap wound winds wind concluded concludes conclude closed closes completed completes complete "
    "finished finishes finish until ending concluding finishing completing wrapping winding"
)
ANNIVERSARIES = words("anniversary commemoration commemorating")
DURATIONS = words("day")
EARLIER = words("previously formerly")
SPORTS = words(
    "goal goals goalkeeper striker midfielder defender coach match matches champions championship tournament league cup football "
    "badminton tennis semi-final final quarter-final scored scorer penalty stadium half-time fixture playoff medal medals athlete athletes "
    "shares stocks index investors rupiah traders bourse equities"
)
COMMONS = words(
    "mou mous memorandum memoranda covid covid-19 fta ftas ebola mpox zika cholera malaria credence "
    "mirage mirages exocet scud scuds sukhoi himars bayraktar shahed kalashnikov kalashnikovs katyusha katyushas tomahawk tomahawks "
    "iskander kinzhal hellfire rafale stinger stingers sidewinder tupolev ilyushin antonov chinook heads"
)
"""Diseases, papers and weapons that are written with capitals and name nobody."""

VENUE_FILLERS = words(
    "naval air military army conference convention congress exhibition border railway golf lakeside beach seaside oil gas "
    "nuclear power refugee frontier hydroelectric missile training"
)
"""Between a name and the word for a building: "the Sattahip naval base"."""

VICTIMS = words("victims survivors refugees displaced evacuees")

UNNAMED_AGENTS = words(
    "gunmen attackers assailants militants fighters insurgents guerrillas mob crowd kidnappers"
)
ATTRIBUTES = words(
    "wounded injured killed slain arrested detained jailed expelled accused captured freed released"
)

VENUE_HEADS = words(
    "buildings palace hotel airport stadium arena airfield mosque cathedral museum hall centre center church resort castle "
    "barracks harbour bridge square monument temple base airbase island islands river lake mountain strait "
    "peninsula crossing terminal villa headquarters basilica chapel abbey shrine mausoleum memorial theatre theater "
    "guesthouse manor mansion monastery synagogue plantation ranch estate pavilion amphitheatre cemetery fortress "
    "citadel cosmodrome shipyard tower racecourse auditorium cottages checkpoint dam oilfield refinery"
)
"""Kinds of building or site that stand behind the name: "Dolmabahce Palace"."""

VENUE_HEADS_FILLED = words("post field fields plant station camp outpost range depot facility")
"""Those of them that need a word between: "the Otu-Kpo border post", "the Benahin oil field"."""

STREETS = words("avenue boulevard street road park gardens garden")
"""Those of them with a capital, behind where something is: "along Lantern Avenue"."""

GROUNDS = words("garden gardens hall palace square field tomb temple dome gate church chapel arch")
"""What a name begins with that has an "of" inside: "in the Field of Poppies"."""
THINGS = words(
    "helicopter helicopters jet jets missile missiles tank tanks drone drones aircraft plane planes rifle rifles "
    "vaccine vaccines"
)

NAMELESS_DOERS = words(
    "militants gunmen rebels insurgents militia militias separatists attackers attacker assailants terrorists jihadists kidnappers smugglers"
    " pirates hackers protesters demonstrators strike strikes attack attacks raid raids missile missiles rocket rockets shell shells bomb"
    " bombs blast explosion shelling drone drones bomber mercenaries saboteurs bandits gangs gang mob guerrillas"
)
"""What does something of which a state only tells: "Chad said a missile had hit the port"."""

OWN_FORCES = words(
    "jet jets warplane warplanes fighter fighters aircraft plane planes helicopter helicopters gunship gunships bombers troops soldiers"
    " army military forces commandos marines guard guards coastguard coastguards navy ship ships boat boats warship warships frigate frigates destroyer"
    " destroyers gunboats gunboat corvette cutter patrol patrols police policemen gendarmes defences defenses defence defense forces"
    " agents officers customs inspectors sailors batteries battery interceptors interceptor unit units platoon squad tank tanks"
    " vessel vessels speedboat barge ferry lorry truck column"
)
"""Forces without a name, which are those of the state whose officials tell what they did."""

DOING = ("er", "or", "ist", "ian", "ee", "ers", "ors", "ists", "ians", "ees", "men", "women", "heads", "head")
NEEDS = words("need needs importance necessity urgency value usefulness desirability significance relevance")
JUDGED = words(
    "unusual wrong illegal unlawful legal hard difficult easy impossible possible unwise foolish premature rare common "
    "customary natural normal absurd reckless dangerous risky useless pointless futile tempting harder easier safe unsafe"
)
DONE_THERE = words(
    "discuss meet sign decide consider review talk raise continue resume hold convene attend present finalise finalize "
    "negotiate debate examine explore submit speak sit join host announce unveil ratify endorse approve elect conclude "
    "follow return gather address tackle take"
)

TURNING_DOWN = words(
    "declined declines declining refused refuses refusing rejected rejects rejecting turned spurned spurns snubbed rebuffed ignored "
    "dismissed"
)
"""What one does with an invitation that one does not take."""
