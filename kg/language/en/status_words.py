"""English words that tell whether an event is held, planned, called off, denied or a condition."""

from __future__ import annotations

from kg.language.en import words as w
from kg.language.en.words import DOUBTING, ENDED_IN, FIRSTS, HINDERING, HOLDING, UNDONE, phrases, words
from kg.language.status_words import StatusWords

OPENINGS = ("opportunity", "occasion", "chance", "moment")
"""What is taken to say something: "took the opportunity to condemn"."""

ORDERS = "first second third fourth fifth last latest only".split()

STAYING = ("is", "are", "been", "remain", "remains", "remained", "seem", "appear", "look")
STATES = (
    *("stalled", "deadlocked", "frozen", "stuck", "at a standstill", "at an impasse", "in limbo"),
    *("moribund", "in deadlock"),
)
HAPPENING = ("take place", "be held", "happen", "go ahead", "be arranged", "materialise", "materialize")
REMOTE = frozenset(
    {
        *("not on the cards", "not in the cards", "not on the agenda", "not on the table", "off the table"),
        *("not in sight", "nowhere in sight", "out of the question", "not in prospect", "not in the offing"),
        *(
            "neither confirmed nor denied",
            "neither been confirmed",
            "yet to be confirmed",
            "yet to be agreed",
        ),
        *("not being considered", "not being discussed", "not under discussion", "not under consideration"),
        *("not been ruled out", "not ruled out", "not excluded", "not been discussed", "under discussion"),
        *("being considered", "under consideration", "being discussed", "being weighed", "being mulled"),
        *("unlikely", "improbable", "inconceivable", "unthinkable", "unfounded", "hypothetical", "premature"),
        *(f"{modal} {verb}" for modal in ("could", "may", "might") for verb in HAPPENING),
        *(
            "yet to be scheduled",
            "yet to be set",
            "yet to be fixed",
            "yet to be arranged",
            "yet to be decided",
        ),
        *(
            "yet to be announced",
            "yet to take place",
            "yet to be held",
            "yet to happen",
            "yet to materialise",
        ),
        *(
            "was discussed",
            "were discussed",
            "was mooted",
            "were mooted",
            "was floated",
            "been mooted",
            "been floated",
        ),
        *("was suggested", "was proposed", "were proposed", "been proposed", "been suggested"),
        *("a long way off", "a distant prospect", "some way off", "far off"),
        *(
            "ruled out",
            "not planned",
            "not scheduled",
            "not foreseen",
            "not envisaged",
            "possible",
            "conceivable",
        ),
        *(f"{verb} {state}" for verb in STAYING for state in STATES),
    }
)
"""What an event's verb tells of it where nobody says that it is held or planned."""

NO = ("no", "any", "without", "little", "scant", "slim", "few", "dim")
PROSPECTS = ("prospect", "prospects", "possibility", "likelihood", "chance", "chances", "odds")
DOUBTS = frozenset(
    {
        *(f"{no} plans for" for no in NO),
        *(f"{no} plan for" for no in NO),
        *(f"{no} plans of" for no in NO),
        *(f"{no} {sign} of" for no in NO for sign in ("sign", "signs", "question", "talk", "word")),
        *(f"{prospect} {of}" for prospect in PROSPECTS for of in ("of", "for")),
        *(
            "ruled out",
            "rules out",
            "rule out",
            "ruling out",
            "played down",
            "plays down",
            "pours cold water on",
        ),
        *(
            "poured cold water on",
            "speculation about",
            "speculation over",
            "speculation of",
            "speculation on",
        ),
        *("rumours of", "rumors of", "rumours about", "rumors about", "speculated about", "the idea of"),
        *("too early to talk about", "too early to speak of", "too early to speak about", "too early for"),
        *("premature to talk about", "premature to speak of", "no need for", "not ready for", "no date for"),
        *(
            "no room for",
            "no reason for",
            "no point in",
            "no use in",
            "denied reports of",
            "denied a report of",
        ),
    }
)
"""What stands before the noun of an event that nobody says is held or planned."""

ANY = (
    *(
        f"{verb} for"
        for verb in "hopes hope hoping hoped pushing pushed push pressing pressed press lobbying lobbied".split()
    ),
    *(
        f"{verb} for"
        for verb in "calls call calling called appealed appealing appeal ready prepared angling".split()
    ),
    *(
        f"{noun} for"
        for noun in "date dates venue proposal proposals request requests plea pleas conditions need".split()
    ),
    *(
        f"{noun} of"
        for noun in "fears fear risk threat danger talk idea hope hopes mention speculation possibility".split()
    ),
    *(
        "open to",
        "opposed to",
        "averse to",
        "agreeable to",
        "warned against",
        "warns against",
        "advised against",
    ),
    *("in favour of", "in favor of", "hinted at", "hinting at", "pave the way for", "paving the way for"),
    *"consider considers considered considering mulls mulled mulling weighs weighed weighing contemplates".split(),
    *"contemplating opposes opposed oppose opposing wants want wanted wanting fears fear feared fearing".split(),
    *"seeking seeks seek sought offered offers offer offering proposed proposes proposing suggested suggests".split(),
    *"suggesting requested requests requesting demanded demands demanding favours favoured advocates advocated".split(),
)
"""What stands before the noun of an event with "a" or in the plural, which nobody has set."""

STATUS = StatusWords(
    alternatives=words("or nor"),
    remote=REMOTE,
    remaining=words("remain remains remained seem seems seemed appear appears appeared look looks looked lies"),
    doubts=DOUBTS,
    stuck=words("stalled long-stalled deadlocked moribund stuck frozen stymied dormant"),
    unstuck=words(
        "resume resumes resumed resuming restart restarts restarted restarting relaunch relaunched reopen reopened reopening revive revives "
        "revived reviving rekindle rekindled reactivate reactivated resuscitate resuscitated resurrect resurrected unblock unblocked unfreeze "
        "unfroze kick-start kick-started jump-start jump-started kickstart kickstarted returned return returns rescue rescued salvage salvaged"
    ),
    planned_nouns=words(
        "visit trip tour journey meeting talks summit conference ceremony signing gathering call plan plans negotiations "
        "session dinner event round"
    ),
    in_the_end=words("eventually finally ultimately suddenly abruptly since however at last the minute"),
    leaving=frozenset(
        {"pulled out of", "pulls out of", "pulling out of", "pull out of", "withdrew from", "withdrawn from"}
    ),
    arranged=frozenset(
        {
            *(
                ("set", "for"),
                ("agreed", "for"),
                ("fixed", "for"),
                ("slated", "for"),
                ("scheduled", "for"),
                ("planned", "for"),
            ),
            *(("due", "in"), ("due", "on"), ("pencilled", "in"), ("penciled", "in"), ("expected", "in")),
            *(("the", "offing"), ("the", "works"), ("the", "cards")),
            *(("opens", "on"), ("begins", "on"), ("starts", "on"), ("convenes", "on"), ("resumes", "on")),
            *(("begin", "on"), ("start", "on"), ("resume", "on"), ("opens", "next"), ("begins", "next")),
            *(("starts", "next"), ("resume", "next"), ("begin", "next"), ("goes", "ahead"), ("go", "ahead")),
        }
    ),
    untils=words("until till"),
    papers=words("plan plans blueprint proposal proposals"),
    giving_up=frozenset(
        {
            "pulled out",
            "backed out",
            "walked out",
            "did not show",
            "did not turn",
            "never took place",
            "failed to show",
            *("never did", "never went", "never came", "never made", "never left", "never met", "never got"),
            *(
                "did not go",
                "did not come",
                "did not make",
                "did not travel",
                "did not attend",
                "did not do so",
                "did not .",
                "never did .",
            ),
            *("could not", "was unable", "were unable", "was prevented", "were prevented", "was forced to"),
            *("stayed at home", "stayed home", "stayed away", "stayed in", "stayed behind", "remained in"),
            *("was dissuaded", "were dissuaded", "decided against", "thought better", "changed his mind"),
            *("changed her mind", "changed their minds", "changed its mind", "fell ill", "was taken ill"),
            *(
                "was turned back",
                "were turned back",
                "was stopped",
                "were stopped",
                "was denied",
                "were denied",
            ),
            *("was refused", "were refused", "was barred", "were barred", "was blocked", "were blocked"),
        }
    ),
    hoping=words(
        "hopes hope hoped hoping wishes wish wished wishing aspires keen eager wants want wanted wanting like "
        "anxious reluctant unwilling hesitant tempted inclined"
    ),
    offering=words("offered offers offer offering volunteered volunteers undertook pledged promised vowed"),
    bidding=words("bid bids bidding candidacy candidature application applied applies applying vying vies competing"),
    until_when=words("until till to"),
    alike=words("put shut cut set hit cast quit split spread beat"),
    ahead=words("will shall is are"),  # "is to", "are due to"
    ifs=words("if unless"),
    courting=words("turn turning side court embrace woo pivot defect"),
    before_gerunds=UNDONE,
    hindering=HINDERING,
    kept_away=HINDERING
    | words(
        "stop stops stopping blocking keeping bar bars barring ban bans banning exclude excludes excluded excluding "
        "discouraged disqualified"
    ),
    unable=words("unable declined declines refused refuses failed forbidden forbade unwilling neglected opted"),
    holding=HOLDING,
    claims=words(
        "allegation allegations accusation accusations claims suspicion suspicions rumours rumors speculation fears "
        "suggestions charges"
    ),
    answering_no=words("rejected denied dismissed refused rebuffed refuted rebutted disputed contested spurned repudiated"),
    rumours=words(
        "denied denies denying deny report reports rumours rumors rumour rumor speculation story stories claim suggestion notion"
    ),
    disowning=words(
        "dismissed dismisses dismissing rejected rejects rejecting rebutted rebuts refuted refutes disputed disputes debunked "
        "downplayed untrue false unfounded baseless groundless incorrect fabricated disowned shot laughed brushed played waved truth"
    ),
    denying=words("denied denies denying deny"),
    contacts=words(
        "met meeting meetings spoken telephoned phoned visit visits visited trip talks negotiations negotiating negotiated due "
        "resign resigned resigning replaced successor candidate told warned informed invited notified consulted dialogue encounter "
        "talked travel engaged summit stopover travelled traveled travelling traveling itinerary reshuffle ill sick illness quarrel rift"
    ),
    as_ever=words("always long consistently invariably steadfastly traditionally"),
    prospects=words("possibility prospect chance chances likelihood idea notion hope hopes fear fears risk"),
    purposes=frozenset(),
    talking_over=words("discuss discusses discussed discussing"),
    preparing=words("prepare preparing finalise finalize arrange preparations preparation arrangements groundwork"),
    attributes=words("hesitate fail failed forget forgot forgotten neglect neglected omit"),
    judged=w.JUDGED,
    habits=words("often regularly routinely frequently usually normally typically habitually"),
    rates=words("per"),
    aimed=words(
        "aimed intention intentions aim aims purpose purposes goal goals objective hope hopes idea prospect possibility chance "
        "ways means importance significance necessity need issue question forward"
    ),
    reviving=words(
        "revive reviving restart restarting resume resuming relaunch relaunching revitalise revitalising salvage salvaging "
        "unblock unblocking kickstart kickstarting rescue rescuing reopen reopening resurrect resurrecting"
    ),
    striving=words("bid mission effort efforts push attempt attempts drive campaign initiative quest struggle way plan aiming"),
    meeting_for=words("meet meets met gather gathers gathered convene convened converged assembled sit sat travel travelled flew"),
    whether=words("whether"),
    may=words("could may might"),
    doubting=DOUBTING,
    disbelief=words("doubt doubts doubted doubting"),
    menaces=words("sanctions consequences retaliation reprisals countermeasures tariffs response measures force"),
    asserted=words("was were is are had has did does lies belongs remains rests belonged"),
    insisting=words("insist insists insisted insisting"),
    musts=words("must should"),
    able=words("can"),
    falling=words("died die dies dying fell fallen perished killed wounded"),
    outcomes=words("outcome outcomes result results fruits conclusions"),
    tabling=words(
        "table tables tabled tabling submit submits submitted submitting introduce introduces introduced circulate circulates circulated"
        " propose proposes proposed present presents presented draft drafts drafted drafting prepare prepares prepared file filed sponsor"
        " sponsors sponsored sponsoring put puts float floats floated"
    ),
    drafts=words(
        "resolution resolutions draft bill bills motion motions proposal proposals text legislation amendment"
    ),
    powers=words("right power authority ability capacity privilege"),
    choices=words(
        "decision decisions attempt attempts bid move refusal failure threat pledge promise offer offers plan plans efforts drive"
    ),
    hard=words("difficult hard harder impossible tough tougher easier easy tricky"),
    became=words("became was were been becoming"),
    doing=words(
        "obstacles obstacle challenges challenge issues problems threats factors conflicts conflict crises crisis "
        "developments tensions risks dangers circumstances conditions events incidents differences"
    ),
    pressing=words(
        "pressure press squeeze force compel coerce coax push prod cajole nudge get persuade convince bully shame "
        "induce entice goad lean browbeat strong-arm blackmail lure tempt oblige"
    ),
    possible=words("possible potential threatened hypothetical looming feared eventual"),
    abstaining=words("abstained abstain abstains abstaining abstention"),
    alleged=words("alleged purported"),
    nobody=phrases("nobody|no one|no-one|noone|none|no party|no side|no state|no country|neither|no government"),
    askings=words(
        "ask asks asked asking urge urges urged urging press pressed pressing want wants wanted invite invites invited "
        "inviting encourage encourages encouraged encouraging persuade persuaded persuading convince convinced "
        "convincing allow allows allowed allowing enable enables enabled enabling help helps helped helping require "
        "requires required requiring expect expects expected expecting"
    ),
    only=words("only just merely simply"),
    settling=words("reach strike clinch hammer conclude broker"),
    surely=words(
        "managed able agreed expected due set scheduled slated poised is are was were going helped helping forced had"
    ),
    attempts=words("tried trying attempted sought failed"),
    nothing=words("nothing no none"),
    undone=frozenset(
        {
            *(("decided", "against"), ("decides", "against"), ("deciding", "against"), ("decide", "against")),
            *(("opted", "against"), ("opting", "against"), ("opts", "against"), ("cried", "off")),
            *(("thought", "better"), ("thinks", "better"), ("thinking", "better")),
        }
    ),
    after_all=frozenset({("after", "all")}),
    buts=words("but until"),
    attends=words("part participate participating participation join joining sit engage engaging"),
    unfulfilled=frozenset(
        {("was", "to", "have"), ("were", "to", "have"), ("should", "have", "been"), ("ought", "to", "have")}
    ),
    never_held=frozenset(
        {
            *("never took place", "never materialised", "never materialized", "did not materialise"),
            *(
                "did not materialize",
                "never happened",
                "came to nothing",
                "never came off",
                "never came about",
            ),
        }
    ),
    formerly=words("originally initially"),
    invitations=words("invitation invitations offer request requests proposal proposals call calls"),
    asking_over=words("invite invites invited inviting"),
    paying_a_visit="visit",
    turning_down=w.TURNING_DOWN,
    too=words("too"),
    topics=words("topic topics agenda focus goal aim theme priority demand condition"),
    nearly=words("nearly almost"),
    wished=words("hoped hoping wished wishing wanted wanting meant longed"),
    due=frozenset(
        (verb, "to")
        for verb in (
            "is",
            "are",
            "due",
            "set",
            "plans",
            "agreed",
            "decided",
            "expected",
            "anticipated",
            "going",
            "preparing",
        )
    ),
    was_to=frozenset({("was", "to"), ("were", "to")}),
    taking_place=words("begin start open take last run resume"),
    decided=words("decided resolved opted"),
    voted=words("voted"),
    resolving=words(
        "agreed decided promised vowed pledged offered undertook resolved consented asked urged invited refused declined "
        "threatened chose told ordered instructed"
    ),
    came_out=words(
        "went gone came drove driven flew flown travelled traveled headed rushed walked reached proceeded arrived turned"
    ),
    comings=words("attendance participation appearance presence trip visit journey travel"),
    urging=words(
        "proposed proposes proposing suggested suggests recommended recommends demanded demands insisted insists urged "
        "requested requests asked"
    ),
    done=frozenset(
        {
            *(("went", "on"), ("goes", "on"), ("gone", "on")),
            *(("the", "opportunity"), ("the", "occasion")),  # "took the opportunity to thank"
            *((order, noun) for order in (*ORDERS, "most") for noun in FIRSTS),
            *((order, "") for order in ("first", "second", "third")),  # "the first British minister to"
            *((word,) for word in (*ORDERS, *ENDED_IN)),
            *((verb, "able") for verb in ("was", "were")),
            *((verb, "the", noun) for verb in ("took", "takes", "seized", "grasped") for noun in OPENINGS),
            *(("saw", "fit"), ("far", "as"), ("choice", "but"), ("option", "but"), ("choice", "than")),
            *((word,) for word in "moved floor silence podium lectern rostrum airwaves hesitate forget neglect".split()),
        }
    ),
    unmade=frozenset(
        {
            *(
                (word, "to")
                for word in "open yet close unable unwilling reluctant hesitant powerless".split()
            ),
            *((word, "of") for word in "verge brink cusp whisker point".split()),
            ("all", "but"),
            ("short", "of"),
            ("instead", "of"),
            ("rather", "than"),
            ("away", "from"),
            ("far", "from"),
            *((verb, "out") for verb in "rules ruling rule".split()),
            *(
                (verb, "about")
                for verb in "thought thinks thinking talked talks talking spoke speaks".split()
            ),
        }
    ),
    afterwards=words("later eventually subsequently ultimately"),
    ever=words("ever yet"),
    uses=words("used uses using seized exploited advantage telephoned phoned rang wrote cabled"),
    would=words("would"),
    onces=words("once until"),
    loose_plans=words("to set due"),
    soon=words("will shall planned scheduled upcoming next"),
    needs=w.NEEDS,
    done_there=w.DONE_THERE,
    agreeing=words("agreed decided pledged vowed promised resolved"),
    agreed=words("agreed set due plans expected scheduled decided resolved"),
    open_before_to=words("ought how"),
    only_urged=words("urged asked pressed advised encouraged requested begged implored exhorted"),
    pressures=words("pressure pressures calls demands pleas appeals"),
    heeding=words(
        "heeded heeding heeds heed answered answering bowed bowing bows bow yielded yielding gave giving gives caved caving succumbed"
    ),
    done_before_gerunds=phrases("no time in|ended up|ends up|wound up|the step of|the unusual step of"),
    as_was_planned=frozenset({"as planned", "as scheduled", "as originally planned", "as had been planned"}),
    of_any={
        last: frozenset(phrase for phrase in ANY if phrase.split()[-1] == last)
        for last in {phrase.split()[-1] for phrase in ANY}
    },
)  # fmt: skip
