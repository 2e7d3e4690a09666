"""English words around places, and around who is there."""

from __future__ import annotations

from kg.language.en import state_kinds
from kg.language.en.words import (
    GROUNDS,
    STREETS,
    VENUE_FILLERS,
    VENUE_HEADS,
    VENUE_HEADS_FILLED,
    words,
)
from kg.language.place_words import PlaceWords
from kg.model import Role

PLACE = PlaceWords(
    disasters=words(
        "earthquake quake disaster tsunami flood floods flooding cyclone typhoon hurricane eruption landslide landslides drought famine wildfires"
    ),
    donors=words("donor donors pledging fundraising"),
    relief=words("aid help assistance relief"),
    seen_among=words("guests dignitaries mourners attendees"),
    state_kinds=state_kinds.KINDS,
    union_parts=words(
        "republic republics state states nation nations satellite satellites country countries"
    ),
    of_old=words("ex post"),
    state_heads=state_kinds.HEADS,
    state_isles=state_kinds.ISLES,
    state_lands=words("country island kingdom"),
    judged_of_others=words(
        "decision decisions treatment record claim claims offer offers efforts effort bid remarks remark comments comment "
        "statement statements move moves policy policies stance plan plans proposal proposals role handling attack attacks "
        "invasion behaviour behavior action actions refusal conduct campaign law laws request requests demand demands "
        "accusation accusations allegations charges threat threats attempt attempts attitude aggression crackdown annexation "
        "blockade occupation strikes election vote interference meddling candidacy reforms progress contribution "
        "courage restraint hospitality help assistance intervention recognition initiative invitation rhetoric"
    ),
    taken_of_others=words(
        "assets airlines airline leaders officials generals exports tanker tankers ship ships vessels capital positions "
        "bases base airport airports ports port infrastructure nationals citizens jets drones drone "
        "jet trawlers fishermen sailors refineries cities villages soldiers companies steel banks bank oil"
    ),
    points_to=words("country island kingdom him her them counterpart its his their"),
    state_names=state_kinds.NAMES,
    host_states=state_kinds.HOSTS,
    beside_states=state_kinds.BESIDE,
    state_qualities=state_kinds.QUALITIES,
    deals=words(
        "agreements treaties pacts accords memorandums memoranda declarations deal deals contract contracts mou mous"
    ),
    touring=state_kinds.TOURING,
    bonds_of=words(
        "ties relations war conflict dispute border trade links cooperation row feud tensions agreement pact rivalry "
        "relationship standoff commerce"
    ),
    hosting=words("host hosts hosted hosting"),
    within=words("at during in"),
    at_event=words("at in"),
    origins=words("from in at"),
    kinds_of_places=words(
        "city town village port harbour island islet suburb hamlet oasis resort settlement enclave province district region "
        "township borough seaport"
    ),
    to_no_land=words("foreign overseas abroad"),
    in_rounds=words("of"),
    sidelines=words("sidelines margins"),
    accompanied=words("beside alongside accompanying accompanied"),
    sides={"trilateral": 3, "tripartite": 3, "three - way": 3, "quadrilateral": 4, "four - way": 4},
    honours=words("welcoming welcome"),
    beside=words("accompanied escorted flanked"),
    along=words("accompanying travelling traveling"),
    there=words("there"),
    here=words("here"),
    where=words("where"),
    which=words("which"),
    this=words("this"),
    towns=words("city capital town resort port village metropolis"),
    invitations=words("invitation guest guests"),
    inviting=words("at on upon as"),
    receiving=words("receive received host hosted greet greeted welcome welcomed await awaits awaited"),
    dispatches=words(
        "send sends sent sending fly flies flew flown flying deploy deploys deployed deploying dispatch dispatches "
        "dispatched ship ships shipped rush rushes rushed airlift airlifted deliver delivers delivered move moved"
    ),
    sent_to=words("to into toward towards"),
    entering=words("into"),
    landing=words("land lands landed landing"),
    ashore=words("on in at onto"),
    met_by_name=frozenset(f"organization/{key}" for key in "g7 g8 g20 brics apec sco quad asem pif".split()),
    attended_at=words("at during attend attends attended attending"),
    one_by_one=frozenset(
        "one after another|one after the other|in turn|one by one|in quick succession|in succession|back to back".split(
            "|"
        )
    ),
    from_afar=words(
        "telephone phone telephoned phoned call letter letters cable telegram message messages video email"
    ),
    assemblies=words(
        "meeting talks summit conference session ceremony negotiations forum dinner banquet luncheon reception "
        "encounter gathering debate hearing sitting congress"
    ),
    halls=words(
        "office offices ministry residence headquarters building parliament hotel palace hall centre center compound villa"
    ),
    visiting=words("visiting"),
    arriving=words("arrived arrives arriving landed lands landing touched arrival"),
    rooms=words("hall room rooms chamber ballroom podium stage lectern balcony veranda terrace garden dais"),
    welcome_stems=("welcomed", "greeted", "arrival"),
    company=words("guest guests visitor visitors host hosts"),
    on_a_visit=words("during on"),
    seeing=words("plans plan planned next upcoming after before following of since"),
    speeches=words(
        "address speech message statement speaking video remarks speeches addresses interview briefing"
    ),
    speaks=words("speaking spoke speaks"),
    capitals=words("capital"),
    cities=words("city town"),
    on_arrival=words("for to"),
    incidents=words("incident clash clashes collision process occasion"),
    happening=words("took takes held happened occurred hosted oversaw witnessed attended presided"),
    act_noun_pattern=r"\w{2,}(?:ing|ion|ment|al|ture|sure|ony|over)",
    set_out=words(
        "crossed travelled traveled flew drove sailed rushed hurried hastened raced sped returned came went journeyed trekked "
        "interrupted cut broke suspended slipped doubled detoured ventured walked rode"
    ),
    going=words(
        "left leave leaves leaving departed depart departs departing flew fly flies flying flown travelled "
        "traveled travel travels travelling traveling returned return returns returning came come comes coming "
        "went go goes going gone arrived arrive arrives arriving headed heading bound back is are was were"
    ),
    homewards=words("home"),
    answered=words(
        "charge charges accusation accusations allegation allegations claim claims criticism suggestion suggestions "
        "demand demands request requests call calls appeal appeals ultimatum offer offers proposal proposals report reports "
        "assertion assertions insistence complaint complaints"
    ),
    returning=words("returned return returns returning back home fresh"),
    yielding=words("raised raises yielded yields pledged mobilised mobilized netted secured generated"),
    welcoming=words("welcomed welcomes greeted greets received receives hosted hosts"),
    emerging=words("emerged emerges emerging came comes coming"),
    away=words("away out"),
    attending=words(
        "gathered gather met meet meeting exchanged spoke said told shook agreed signed arrived held "
        "attended posed talked announced unveiled launched presented"
    ),
    apart=words("separately separate each individually"),
    by_twos=words("bilateral one-on-one individual"),
    bilaterals=words("meetings encounters"),
    meetings=words("meetings talks bilaterals encounters discussions sessions"),
    peace_talks=words("talks dialogue"),
    conferring=words(
        "conference jointly joint together trilateral three-way four-way both videoconference group"
    ),
    definite=words("the this that these those"),
    venue_heads_first=words(
        "hotel palais palacio palazzo schloss chateau château hôtel camp fort avenue rue piazza plaza mount"
    ),
    venue_heads_last=VENUE_HEADS,
    venue_heads_filled=VENUE_HEADS_FILLED,
    streets=STREETS,
    saints=words("st ste"),
    ways=words("along down up across toured tours touring on"),
    grounds=GROUNDS,
    same=words("same"),
    sites=words("venue place building hall hotel palace"),
    online=words("virtual virtually online videoconference teleconference"),
    consisting=words("are were include included includes"),
    attendance=words("attendance attendees participants present attended delegates participating attending"),
    paying=words(
        "pay pays paid paying make makes made making undertake embark arrive conclude conducts conducted begin begins began begun beginning start starts started starting undertook "
        "undertakes undertaken undertaking embarked embarks embarking arrived arrives arriving concluded concludes concluding "
        "ended ends ending completed wrapped wound winds rounded finished"
    ),
    representing=words("represented representing represents"),
    aboard=words("aboard onto"),
    state_houses=words("house"),
    house_owners=words("state government parliament"),
    place_heads=words("city town"),
    venue_fillers=VENUE_FILLERS,
    place_kinds=words(
        "city town village port province region district island resort outskirts suburb capital hamlet camp state "
        "kingdom emirate sultanate principality republic nation territory enclave metropolis settlement"
    ),
    on_platform=words("on via platform"),
    gatherings=words("ceremony talks meeting summit conference session negotiations"),
    mediations=words("mediation intercession"),
    causes=words("over about following amid"),
    upon=words("on"),
    lands=words(
        "island isle islet peninsula archipelago atoll shores shore outskirts banks bank coast slopes edge"
    ),
    legs=words("began begins started starts ended ends kicked concluded"),
    passed_through=words("airport airfield aerodrome bandara"),
    based=words("based headquartered born registered stationed exiled resident residing"),
    houses=words("embassy embassies consulate consulates mission missions"),
    inside=words("in at"),
    before_opening=words(", ; and but while"),
    remote=words("tweet tweeted tweets tweeting"),
    broadcasts=words("television tv"),
    departures=words(
        "left leave leaves leaving depart departs departed head heads headed heading bound off flight sailed "
        "planned scheduled slated"
    ),
    toward=words("for"),
    routes=words("flight flights route routes train trains"),
    in_cities=words("central downtown capital"),
    outwards=words(
        "out capital city suburb suburbs outskirts residents streets centre center mayor north south east west northwest northeast "
        "southwest southeast edge"
    ),
    soil=words("territory soil airspace waters"),
    within_soil=words("in inside on over within"),
    off_shores=words("around along off opposite"),
    meals=words("dinner banquet lunch luncheon breakfast reception supper tea"),
    let_in=words("welcomed welcome welcomes welcoming invited invite came come ushered escorted"),
    inside_of=words("at in inside outside near around entered visited"),
    parts_of_lands=words(
        "northern southern eastern western northeastern northwestern southeastern southwestern central neighbouring neighboring "
        "nearby faraway distant downtown occupied mainland north-eastern north-western south-eastern south-western"
    ),
    quarters=words(
        "north south east west northeast northwest southeast southwest north-east north-west south-east south-west interior"
    ),
    by_whom={
        **dict.fromkeys(words("mediated brokered facilitated sponsored led"), Role.MEDIATOR),
        "hosted": Role.HOST,
    },
    in_state=frozenset({"state visit", "state visits"}),
    parts={
        **dict.fromkeys(
            words(
                "mediator mediators mediating go-between go-betweens intermediary broker facilitator facilitating"
            ),
            Role.MEDIATOR,
        ),
        **dict.fromkeys(words("host hosts hosting"), Role.HOST),
        **dict.fromkeys(
            words("witness witnesses onlooker onlookers observer observers guest guests"), Role.ATTENDEE
        ),
        **dict.fromkeys(words("chair chairman chairwoman moderator presiding chairing"), Role.CHAIR),
    },
    serving=words("as"),
    watching=words("looking watching applauding witnessing present"),
    round_nouns=words("round rounds"),
    among=words("among amongst"),
    at_cities=words("summit meeting talks conference visit trip negotiations gathering stop stopover round"),
    spoken_to=words("to about up tough big"),
    after_talks=words("after following"),
    installing=words("sworn oath inaugurated installed enthroned crowned elected re-elected reelected"),
    sitting=words("ministers leaders heads presidents delegates members council assembly"),
    no_venues=words(
        "club group process pact treaty agreement accord accords convention protocol initiative plan"
    ),
    witnesses=words("witnesses witness onlookers guests"),
    watched=words("looked looks watched watches applauded stood stands beamed witnessed"),
    topics=words(
        "situation war wars conflict conflicts ceasefire truce crisis crises developments fighting violence tensions peace "
        "unrest security stability escalation hostilities operation operations offensive invasion aggression coup events "
        "progress suffering famine insurgency pause pauses relief cooperation investment investments projects interests presence "
        "tension election elections referendum hunger drought displacement massacre massacres siege blockade turmoil clashes "
        "attacks bombardment strikes bloodshed killings reconstruction rebuilding uprising rebellion genocide atrocities "
        "instability insecurity threat threats danger build-up buildup deployment transition standoff plight refugees "
        "tragedy tragedies carnage slaughter mayhem bloodletting catastrophe catastrophes disaster disasters upheaval stalemate "
        "deadlock impasse repression crackdown confrontation emergency emergencies famines floods earthquake quake uprisings "
        "revolt mutiny coups genocides suffering misery destruction devastation starvation brutality horror horrors chaos"
    ),
    whence=words("from out"),
    colleagues=words("counterpart counterparts colleague colleagues"),
    sent=words(
        "delegation delegations envoy envoys emissary emissaries negotiator negotiators diplomat diplomats "
        "representative representatives officials delegates mediators ministers"
    ),
    coming=words("came come comes coming emanated"),
    reactions=words(
        "solidarity criticism condemnation condemnations praise warning warnings reaction reactions response responses support "
        "backing protest protests rebuke rebukes outrage anger fury denial denials accusation accusations threat threats word "
        "words message messages signal signals appeal appeals call calls statement statements offer offers pledge pledges welcome "
        "applause thanks congratulations condolences confirmation demand demands objection objections opposition pressure "
        "scepticism skepticism concern concerns encouragement sympathy retort reply silence comment complaint complaints"
    ),
    addressing={
        "to": words(
            "appeal appeals appealed appealing plea pleas request requests complain complains complained complaining complaint "
            "complaints apologise apologises apologised apologising apologize apologizes apologized apologizing apology apologies "
            "message messages note protest protests protested warning warnings ultimatum threat threats support backing gratitude "
            "thanks thankful grateful indebted condolences sympathy solidarity congratulations appreciation concession concessions "
            "overture overtures turn turned turns turning close closer loyal loyalty hostile friendly committed commitment commitments "
            "opposed opposition response responding responded reply replied replying answer signal signals signalled reminder rebuke "
            "pledge pledged pledges promise promises assurance assurances guarantees regret regrets remorse tribute tributes displeasure "
            "dismay concern concerns objections objection objected objects objecting object no yes sorry allegiance beholden yielded "
            "yield yielding bowed bow bowing conceded proposed proposal proposals offer offers demand demands petition demarche "
            "recognition ties links loyalties secrets intelligence "
            "representations olive-branch deference snub challenge rejoinder retort subservient answerable accountable allied"
        ),
        "at": words(
            "out back aim swipe swipes swiping anger fury outrage dismay frustration irritation jab jabs dig digs broadside broadsides "
            "indignation disappointment displeasure directed aimed levelled leveled insults barbs barb criticism angry furious "
            "scoffed sneered jeered snapped bristled annoyance annoyed dismayed outraged alarm accusations finger fingers"
        ),
        "by": words("stand stands stood standing"),
        "from": words(
            "apology help support assurances assurance guarantees criticism condemnation praise backing pressure permission approval "
            "request requests offer offers demand demands invitation protest protests response reaction rebuke explanation assistance "
            "concessions recognition orders threats threat warning warnings itself himself herself themselves independence compensation "
            "reparations clarification instructions consent endorsement praises retaliation sanctions commitment commitments pledge "
            "pledges promise objections objection complaints outcry backlash interference independence autonomy distance"
        ),
    },
    matters=words(
        "base bases outpost outposts dam dams pipeline pipelines mine mines port ports harbour plant plants reactor refinery "
        "railway corridor bridge canal airport airstrip camp camps refugees prisoners hostages detainees captives troops soldiers "
        "peacekeepers mercenaries rebels settlers settlements villages embassy consulate elections election coup fighting "
        "violence bloodshed hostilities unrest drought famine floods earthquake project projects oilfield oilfields gasfield"
    ),
    continents=words("asian african asia africa oceania"),
    also_continents=words("american americas european europe"),
)
