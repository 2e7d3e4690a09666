"""English small words, by what they do."""

from __future__ import annotations

from kg.language.en.office_words import OFFICE
from kg.language.en.place_words import PLACE
from kg.language.en.status_words import STATUS
from kg.language.en.time_words import TIME
from kg.language.en.words import (
    ATTRIBUTES,
    COMMONS,
    ENDEAVOURS,
    NAMELESS_DOERS,
    THINGS,
    UNNAMED_AGENTS,
    words,
)
from kg.language.function_words import ClauseWords, FunctionWords, NameWords
from kg.language.honorifics import DOUBLE_HONORIFICS
from kg.model import Kind, Plover

EVENT_NAME_HEADS = {
    "conference": Kind.CONFERENCE,
    "forum": Kind.CONFERENCE,
    "seminar": Kind.CONFERENCE,
    "symposium": Kind.CONFERENCE,
    "workshop": Kind.CONFERENCE,
    "congress": Kind.CONFERENCE,
    "summit": Kind.SUMMIT,
    "summits": Kind.SUMMIT,
    "meeting": Kind.CONFERENCE,
    "dialogue": Kind.CONFERENCE,
    "consultation": Kind.MEETING,
    "consultations": Kind.MEETING,
    "retreat": Kind.CONFERENCE,
}
INNER = words("of on for and the in to & , ' ’ 's ’s - / s")
ORDINALS = {
    "first": "1st",
    "second": "2nd",
    "third": "3rd",
    "fourth": "4th",
    "fifth": "5th",
    "inaugural": "1st",
}
PAPERS = words(
    "initiative agreement treaty accord accords pact convention protocol declaration act resolution "
    "communique statement prize award cup law bill deal"
)
STORMS = words("typhoon cyclone hurricane storm operation covid")
CURRENCIES = words(
    "aud usd eur idr sgd rmb gbp jpy cad nzd chf rupiah dollar dollars euro euros yen yuan rp won "
    "ringgit baht peso rouble ruble"
)
SENTENCE_OPENERS = words(
    "i the a an in on at and or but he she it we they both their his her when while after before as read also"
)

VIOLENT = (Plover.ASSAULT, Plover.COERCE, Plover.MOBILIZE)
AGREED = (Plover.AGREE, Plover.SUPPORT)
DEEDS = {
    **dict.fromkeys(
        "raid attack attacks strike strikes killing killings assault bombing invasion shelling incursion seizure arrest "
        "detention violence crackdown launch launches test tests blast coup offensive".split(),
        VIOLENT,
    ),
    **dict.fromkeys(
        "deal agreement accord pact treaty truce ceasefire compromise settlement understanding thaw rapprochement "
        "breakthrough reconciliation".split(),
        AGREED,
    ),
    **dict.fromkeys(
        "expulsion expulsions recall sanctions embargo tariffs ban withdrawal suspension closure".split(),
        (Plover.SANCTION, Plover.RETREAT),
    ),
}

DEEDS |= {
    **dict.fromkeys("request requests demand demands call calls appeal plea".split(), (Plover.REQUEST,)),
    **dict.fromkeys("accusation accusations allegation allegations".split(), (Plover.ACCUSE,)),
    **dict.fromkeys("threat threats warning ultimatum".split(), (Plover.THREATEN,)),
    **dict.fromkeys("offer offers pledge pledges promise proposal".split(), (Plover.AGREE, Plover.REQUEST)),
}

CLAUSE = ClauseWords(
    asking_for=words("for of"),
    alongside={
        "along": "along with",
        "together": "together with",
        "well": "as well as",
        "alongside": "alongside",
        "joined": "joined by",
        "represented": "represented by",
    },
    first_persons=words("we i"),
    wishing=words("like to want and wish totally"),
    absent=words("absent"),
    jointly=words("joint jointly bilateral multilateral multinational trilateral combined together with"),
    issuing=words(
        "issue issues issued issuing release releases released publish publishes published send sends sent write writes wrote "
        "written sign signs signed adopt adopts adopted post posts posted deliver delivers delivered circulate circulated pass "
        "passes passed draft drafted submit submitted make made read co-sign co-signed "
        "approve approves approved"
    ),
    attribute_ends=("al", "ic", "ive", "ate", "ial", "ous", "ed", "ing", "ent"),
    endeavours=ENDEAVOURS,
    stances=words(
        "application refusal failure readiness willingness reluctance unwillingness inability request demand call push desire"
    ),
    impositions=words(
        "sanction sanctions tariff tariffs duty duties levy levies quota quotas ban bans embargo boycott blockade curb curbs "
        "restriction restrictions freeze aid assistance funding"
    ),
    paying=words(
        "pay pays paid paying make makes made making have has had having hold holds held holding begin begins began begun "
        "start started undertake undertook undertaken take took taken plan planned place placed cut cancel cancelled"
    ),
    papers=words("note notes letter letters statement decree order memo document message"),
    resolves=words(
        "decision decisions move moves plan plans vow pledge threat threats promise order intention proposal offer"
    ),
    carrying=words("pay make hold undertake embark"),
    bare_verbs=words(
        "hold be have make take give keep play work see discuss explore build ensure strengthen lead serve seek find "
        "do say become get stay live look deal push pay put bring show provide face monitor develop address promote help "
        "assist support"
    ),
    blamed=words("accused convicted suspected acquitted"),
    giving=words(
        "give sell lend grant supply send offer provide pay donate lease hand help assist support arm equip train fund"
    ),
    handed=words("handed given issued served"),
    aims=words(
        "discuss consider review hear explore seek find try help ask push mark celebrate commemorate coordinate prepare "
        "secure resolve settle stop ease decide vote agree draft finalise finalize prevent avoid defuse revive restore "
        "rescue save persuade convince urge seal clinch examine assess outline improve repair mend boost deepen expand "
        "strengthen tackle handle counter curb protest demand thank address debate weigh study lay build promote press"
    ),
    object_relatives=words("whom"),
    answers=words("retaliation response reaction protest"),
    particles=words("aside off down up out back away home"),
    loose_to=words("at"),
    own_states=words("country nation state"),
    nameless_doers=NAMELESS_DOERS,
    mediating=words("offices mediate mediation mediator intercede arbitrate arbitration"),
    peaceful=words(
        "talks dialogue calm restraint fighting hostilities de-escalation ceasefire cease-fire truce negotiations diplomacy"
    ),
    enacting=words(
        "adopt adopts adopted adopting pass passes passed approve approves approved issue issues issued sign signs signed"
    ),
    followed=words("followed follows"),
    suit=words("suit . , ;"),
    backed=words("backed brokered made controlled occupied held funded supported aligned supplied mediated"),
    comparing=words("than"),
    together_prefixes=words("co"),
    meeting_verbs=words("hold holds held holding convene convened chair chaired attend attended host"),
    before_days=words("on late early earlier in"),
    undated=words(
        "today yesterday tonight first later again twice earlier afterwards afterward together alone"
    ),
    undergone=words("killing bombing shelling invasion arrest detention murder assassination"),
    subordinators=words(
        "after before when while as because since although though until if unless whereas but once amid"
    ),
    before_nouns=words("after before since until amid"),
    clause_idioms=words(
        "such known described regarded billed well at job post role position term tenure stint career capacity"
    ),
    phrase_idioms=frozenset({"another", "the other", "well as"}),
    sequels=words("later afterwards afterward then subsequently separately"),
    gerund_leads=words("for of from"),
    striking=words("drone missile rocket helicopter jet mortar artillery warplane"),
    strikes=words(
        "strike strikes airstrike airstrikes attack attacks raid raids shelling bombardment bombing cyberattack cyberattacks"
    ),
    object_verbs=words(
        "met told saw sent gave held led took won left made hit struck beat brought caught fought bought"
        " sought taught kept paid shot drove forgave overthrew withdrew chose let put meets tells sees hosts thanks condemns urges praises commends congratulates accuses blames rang flew began drew upset sank"
    ),
    hardly_verbs=words("sanctions"),
    infinitives=words("to"),
    verb_leads=words("to and or , we i who which that not n't"),
    perfects=words("has have had having"),
    pluperfects=words("had"),
    body_pronouns=words("it"),
    joins=words("joined joins joining join"),
    likewise=words("as so"),
    joints=words("and or plus but"),
    all_of_them=words("all both each"),
    violent=words(
        "heavy fierce intense renewed fresh deadly sporadic ongoing bitter bloody indiscriminate continued"
    ),
    as_well=words("also"),
    joining_in=words("also too joined joins joining likewise similarly"),
    intending=words(
        "stand ready decided continue continued going prepared plan intend determined begun started"
    ),
    among=words("among one first only last"),
    deeds=DEEDS,
    domestic=words(
        "coup takeover putsch mutiny jailing bloodshed crackdown repression elections election vote calm restraint executions execution trial trials sentencing "
        "imprisonment detentions arrests democracy rule reforms dialogue peace halt end ceasefire truce fighting violence transition"
    ),
    noun_leads=words("at during in on after following before amid for over by"),
    causing=words(
        "prompted prompting prompts led leading leads caused causing causes drove driving drives spurred spurring spurs forced "
        "forcing forces compelled compelling pushed pushing provoked provoking obliged obliging"
    ),
    spans=words("minutes hours day days night nights week weeks month months year years round rounds"),
    again=words("again"),
    same_round=words("last latest first"),
    rounds=words(
        "first second third fourth fifth sixth seventh eighth ninth tenth earlier previous last latest next another final "
        "further new fresh"
    ),
    next_rounds=words("next another further up second new fresh"),  # "follow-up" is three words
    announced=words(
        "step steps move moves decision decisions recall break expulsion expulsions measure measures deal ban plan "
        "withdrawal closure sanctions aid package news agreement accord truce ceasefire pact deployment release evacuation "
        "summons donation gift suspension restrictions response"
    ),
    finite_subjects=words(
        "ministry minister president spokesman spokeswoman spokesperson army navy military police court party parliament "
        "premier king leader government opposition regime union group commission ambassador envoy junta delegation "
        "administration cabinet team who which that and but or , ) ” he she it this"
    )
    | {'"'},
    agents=words("by"),
    addressing=words(
        "warning rebuke snub message letter note nod swipe jab dig gesture concession riposte retort challenge reply "
        "telegram cable blow boost setback response reproach barb overture"
    ),
    as_did=words("did"),
    taken=words("taken made reached adopted"),
    as_leads=words("as"),
    as_told=words("announced confirmed stated declared reported told"),
)

EXERCISES = words("drill drills exercise exercises manoeuvres maneuvers")

NAME = NameWords(
    ranks={
        **dict.fromkeys(words("leaders presidents premiers chancellors kings monarchs heads"), "leader"),
        **dict.fromkeys(words("ministers secretaries chiefs"), "minister"),
        **dict.fromkeys(
            words("men women diplomats officials envoys politicians statesmen counterparts"), "person"
        ),
    },
    companies={
        **dict.fromkeys(("two", "pair", "duo"), 2),
        **dict.fromkeys(("three", "trio"), 3),
        **dict.fromkeys(("four", "quartet"), 4),
        "five": 5,
        "six": 6,
    },
    whole=words("all"),
    two_sides=words("sides interlocutors"),
    bare_sides=words("parties"),
    portfolio_nouns=words("affairs"),
    committees=words("committee commission council"),
    about=words("on"),
    state_forms=words("republic kingdom state commonwealth federation union principality duchy sultanate"),
    polity_words=words(
        "democratic federal islamic people's socialist plurinational bolivarian oriental arab united independent "
        "co-operative cooperative federated federative hashemite federation"
    ),
    state_bodies=words("governments ministries"),
    attributes=ATTRIBUTES,
    between_verbs=words("also then later both all again had even never last first next"),
    heads_of=words("state states government governments"),
    sitting=words("council committee commission assembly quartet troika"),
    home_rule=words("government cabinet administration authorities regime ruling army opposition"),
    rivals=words("opposition senator lawmaker mp congressman congresswoman deputy legislator"),
    portfolios=words("foreign defence defense prime trade finance energy interior top senior"),
    papers=PAPERS,
    some=words("some several many most"),
    nameless=STORMS,
    currencies=CURRENCIES,
    bilateral=words("meeting commission consultation consultations dialogue"),
    heads_last=EVENT_NAME_HEADS,
    inner_last=INNER,
    inner_first=frozenset(),
    named_after=frozenset(),
    guests=words("guest guests"),
    hosts=words("host hosts"),
    ordinals=ORDINALS,
    bodies=words("ministry"),
    suffixes=words("ri"),
    sentence_openers=SENTENCE_OPENERS,
    office_patterns=(
        ("{} minister", "minister of {}"),
        ("minister of {}", "minister of {}"),
        ("minister for {}", "minister of {}"),
        ("minister of state for {}", "minister of state for {}"),
        ("mos for {}", "minister of state for {}"),
        ("{} secretary", "minister of {}"),
        ("{} cabinet secretary", "minister of {}"),
        ("cabinet secretary for {}", "minister of {}"),
        ("secretary of {}", "minister of {}"),
        ("deputy {} minister", "deputy minister of {}"),
        ("vice {} minister", "deputy minister of {}"),
        ("deputy minister of {}", "deputy minister of {}"),
        ("deputy minister for {}", "deputy minister of {}"),
        ("vice minister of {}", "deputy minister of {}"),
        ("shadow {} minister", "shadow minister of {}"),
        ("shadow {} secretary", "shadow minister of {}"),
    ),
    own_suffix="",
    envoys=words("ambassador"),
    nationals=words("nationals citizens"),
    verb_prefixes=(),
    verb_shape=((), ()),
    object_pronouns=words("her him"),
    her=words("her"),
    count_links=words("of the"),
    styles=words("highness majesty excellency holiness grace honour honor royal imperial eminence"),
    crowns={"emir": "emirate", "sultan": "sultanate"},
    amounts=words("million billion thousand hundred dozen"),
    indefinite=words("a an"),
    leaders=words("leaders"),
    then=words("then"),
    bearers=words(
        "boat ship vessel ferry yacht frigate destroyer cutter schooner trawler corvette freighter tanker"
    ),
    pacts=words("treaty agreement convention protocol pact accord charter declaration memorandum"),
    ferries=words("ferry steamer yacht trawler tanker freighter"),
    posted=words("posted assigned accredited"),
    then_leads=words("since by until and even back just"),
    counterpart_tails=words("number"),
    their=words("their"),
    parties=words(
        "sides parties rivals neighbours neighbors foes allies governments capitals camps factions adversaries enemies"
    ),
    opposed=words(
        "warring rival feuding quarrelling quarreling opposing belligerent hostile disputing contending"
    ),
    forces=words(
        "troops soldiers forces force warplanes jets warships navy police marines planes drones commandos"
    ),
    force_kinds=words("air armed security fighter special naval ground military army"),
    apposing=words("a an the"),
    leads=words("led"),
    led_bodies=words(
        "bloc coalition alliance mission force forces union group grouping initiative taskforce contingent operation club"
    ),
    describing=words(
        "ally allies partner partners member members neighbour neighbours neighbor neighbors rival rivals critic critics "
        "foe foes adversary supporter supporters opponent opponents backer backers loyalist stronghold candidate "
        "protege confidant donor creditor signatory satellite"
    ),
    others=words("neighbour neighbor rival foe adversary opponent"),
    unnamed=words(
        "people thousands hundreds dozens police authorities protesters demonstrators soldiers troops prosecutors officials lawmakers marchers "
        "rioters crowds students farmers workers court courts judges rebels villagers activists"
    ),
    unnamed_agents=UNNAMED_AGENTS,
    governments=words("government presidency authorities junta regime military army"),
    realms={
        "kingdom": frozenset("SAU JOR MAR BHR BEL DNK ESP NLD NOR SWE THA KHM BTN LSO SWZ TON".split()),
        "emirate": frozenset("QAT KWT".split()),
        "sultanate": frozenset("OMN BRN".split()),
    },
    portfolio_leads=words("for"),
    occasions=words(
        "talks dialogue discussions consultations negotiations meeting meetings visit summit dinner lunch breakfast banquet "
        "tea ceremony questioning help comment clarification a an his her their its alleged failing"
    ),
    its=words("its his her"),
    top_offices=frozenset({"top diplomat", "chief diplomat"}),
    states=words("neighbours neighbors governments capitals nations countries states republics"),
    houses={"senate": "Senate", "congress": "Congress"},
    body_nouns=words(
        "ministry department agency bloc forum union alliance organisation organization council commission court group body "
        "party fund bank movement association federation league mission authority secretariat network company "
        "firm tribunal assembly service"
    ),
    bodies_again={
        **dict.fromkeys(words("bloc alliance grouping"), "bloc"),
        **dict.fromkeys(words("organisation organization body"), "body"),
        "group": "group",
    },
    bloc_kinds=words(
        "regional subregional continental intergovernmental military defence defense security economic trade trading political customs "
        "strong nation state country atlantic transatlantic western global international multilateral world"
    ),
    posted_in=words("in"),
    fields=words("field oilfield gasfield crossing reef shoal"),
    body_ends=words(
        "petroleum energy group holdings corp corporation inc ltd bank airlines airways motors industries party university "
        "institute foundation association"
    ),
    men_of=words("administration presidency"),
    cabinets=words("administration presidency government regime"),
    exercises=EXERCISES,
    things=THINGS,
    through=words("through"),
    his=words("his her"),
    own=words("own"),
    on_behalf=words("for"),
    back=words("back home"),
    double_honorifics=DOUBLE_HONORIFICS,
    titles_of={
        **dict.fromkeys(
            (
                *(
                    "defense secretary",
                    "secretary of defense",
                    "treasury secretary",
                    "homeland security secretary",
                ),
                *("secretary of the treasury", "commerce secretary", "secretary of commerce"),
                *("secretary of homeland security", "white house press secretary"),
            ),
            "country/USA",
        ),
        **dict.fromkeys(("sen", "sen .", "rep", "rep .", "congressman", "congresswoman"), "country/USA"),
        **dict.fromkeys(
            ("defence secretary", "home secretary", "chancellor of the exchequer"), "country/GBR"
        ),
        **dict.fromkeys(
            (
                *("external affairs minister", "minister of external affairs", "eam", "mos"),
                *("ministry of external affairs", "external affairs ministry"),
            ),
            "country/IND",
        ),
        **dict.fromkeys(
            (
                *(
                    "special envoy of the secretary-general",
                    "special representative of the secretary-general",
                ),
                *("under-secretary-general", "assistant secretary-general"),
            ),
            "organization/un",
        ),
        "chief cabinet secretary": "country/JPN",
        "taoiseach": "country/IRL",
    },
    elect=words("elect"),
    designate=words("designate"),
    unnamed_links=words("in of from"),
    office_rooms=words("office offices house residence building department mission delegation"),
    commons=COMMONS,
    parliaments=words("congress"),
    led_by=words("led headed"),
    delegating={
        "lead": words("led lead leads leading headed heads heading"),
        "form": words("included includes include including comprising comprises comprised"),
    },
    delegations=words("delegation delegations entourage team mission contingent group party side"),
    courts=words("court tribunal courts tribunals"),
    speaking_bodies=words("ministry embassy commission department council secretariat"),
)

FUNCTION_WORDS = FunctionWords(CLAUSE, STATUS, PLACE, NAME, TIME, OFFICE)
