"""English words of names and of what stands for them. All lower case."""

from __future__ import annotations

from kg.language.en.words import ATTRIBUTES, COMMONS, DOING, THINGS, UNNAMED_AGENTS, phrases, words
from kg.language.honorifics import DOUBLE_HONORIFICS
from kg.language.name_words import NameWords
from kg.model import Kind

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
    "sixth": "6th",
    "seventh": "7th",
    "eighth": "8th",
    "ninth": "9th",
    "tenth": "10th",
    "eleventh": "11th",
    "twelfth": "12th",
    "thirteenth": "13th",
    "fourteenth": "14th",
    "fifteenth": "15th",
    "sixteenth": "16th",
    "seventeenth": "17th",
    "eighteenth": "18th",
    "nineteenth": "19th",
    "twentieth": "20th",
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

EXERCISES = words("drill drills exercise exercises manoeuvres maneuvers")

NAME = NameWords(
    foremost=words("prime"),
    ranks={
        **dict.fromkeys(words("leaders presidents premiers chancellors kings monarchs heads"), "leader"),
        **dict.fromkeys(words("ministers secretaries chiefs"), "minister"),
        **dict.fromkeys(
            words("men women diplomats officials envoys politicians statesmen counterparts negotiators"),
            "person",
        ),
    },
    gathering=words("meeting gathering gathered assembled convening speaking sitting"),
    of_two={"former": 0, "latter": 1},
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
    state_arms=frozenset(
        {
            *words("armies navies militaries parliaments legislatures governments capitals coastguards"),
            *(
                "coast guards",
                "air forces",
                "armed forces",
                "border guards",
                "foreign ministries",
                "border commissions",
            ),
        }
    ),
    state_bodies=words("governments ministries"),
    attributes=ATTRIBUTES,
    between_verbs=words("also then later both all again had even never last first next"),
    heads_of=words("state states government governments"),
    sitting=words("council committee commission assembly quartet troika authority board organ"),
    home_rule=words(
        "government cabinet administration authorities regime ruling army opposition president premier"
    ),
    citizens=words(
        "farmers growers exporters importers traders businesses businessmen firms companies manufacturers fishermen lawmakers senators "
        "legislators mps deputies unions activists campaigners students teachers doctors workers protesters demonstrators voters families "
        "relatives residents citizens academics journalists newspapers clerics bishops churches veterans retailers steelmakers truckers"
    ),
    public_life=words(
        "elders chiefs administration council councils governor governors mayor mayors monks imams lawyers parties "
        "groups group regions warlord warlords general generals settlers herders cleric clerics bishops unions union "
        "senators court courts judge judges commander commanders junta rulers king premier president minister ministers"
    ),
    rivals=words("opposition senator lawmaker mp congressman congresswoman deputy legislator"),
    portfolios=words("foreign defence defense prime trade finance energy interior top senior"),
    papers=PAPERS,
    papers_on=words(
        "memorandum memoranda memorandums mou mous understanding understandings agreement agreements protocol protocols "
        "accord accords arrangement arrangements roadmap letter letters"
    ),
    texts=words("text texts document documents paper papers sheet sheets page pages parchment"),
    each=words("each"),
    one_of_two=words("side country government capital party state nation army camp"),
    the_other=words("other"),
    of_a_pair=words("neighbours neighbors rivals foes adversaries countries nations"),
    some=words("some several many most"),
    allies=words("allies partners"),
    nameless=STORMS,
    currencies=CURRENCIES,
    counted=frozenset(),
    bilateral=words("meeting commission committee consultation consultations dialogue retreat"),
    heads_last=EVENT_NAME_HEADS,
    inner_last=INNER,
    inner_first=frozenset(),
    named_after=frozenset(),
    guests=words("guest guests visitor visitors"),
    hosts=words("host hosts"),
    ordinals=ORDINALS,
    bodies=words("ministry"),
    suffixes=words("ri"),
    sentence_openers=SENTENCE_OPENERS | UNNAMED_AGENTS,
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
        ("vice minister for {}", "deputy minister of {}"),
        ("shadow {} minister", "shadow minister of {}"),
        ("shadow {} secretary", "shadow minister of {}"),
    ),
    joined_by_hyphen=words("vice"),
    in_charge=(("in", "charge", "of"), ("responsible", "for"), ("in", "charge", "for")),
    own_suffix="",
    clitics=frozenset(),
    envoys=words("ambassador"),
    nationals=words("nationals citizens"),
    verb_prefixes=(),
    verb_shape=((), ()),
    object_pronouns=words("her him"),
    her=words("her"),
    count_links=words("of the"),
    member_states=words("members states countries nations economies governments"),
    styles=words("highness majesty excellency holiness grace honour honor royal imperial eminence"),
    crowns={"emir": "emirate", "sultan": "sultanate"},
    amounts=words("million billion thousand hundred dozen"),
    indefinite=words("a an"),
    acting=words("acting interim caretaker"),
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
        "sides parties rivals neighbours neighbors foes allies governments capitals camps factions adversaries enemies "
        "sponsors guarantors powers mediators delegations signatories partners backers donors delegates"
    ),
    opposed=words(
        "warring rival feuding quarrelling quarreling opposing belligerent hostile disputing contending"
    ),
    forces=words(
        "troops soldiers forces force warplanes jets warships navy police marines planes drones commandos"
    ),
    force_kinds=words("air armed security fighter special naval ground military army"),
    organ_heads=words(
        "agency commission authority court tribunal ministry department parliament assembly senate congress guard "
        "guards navy police directorate bureau marines representatives deputies lords commons inspectorate customs"
    ),
    organ_pairs=frozenset(
        {("central", "bank"), ("reserve", "bank"), ("national", "council"), ("security", "council")}
    ),
    apposing=words("a an the"),
    leads=words("led"),
    led_bodies=words(
        "bloc coalition alliance mission force forces union group grouping initiative taskforce contingent operation club"
    ),
    inclined=words(
        "friendly sceptical skeptical wary critical leaning hostile minded born educated trained bound facing focused "
        "averse loving hating bashing related"
    ),
    describing=words(
        "ally allies partner partners member members neighbour neighbours neighbor neighbors rival rivals critic critics "
        "foe foes adversary supporter supporters opponent opponents backer backers loyalist stronghold candidate "
        "protege confidant donor creditor signatory satellite"
    ),
    counted_actors=words(
        "countries states nations governments leaders presidents premiers ministers chancellors monarchs kings emirs sultans "
        "neighbours neighbors capitals powers members economies republics islands parties sides blocs bodies organisations "
        "organizations agencies groups institutions allies partners friends rivals guarantors mediators country state nation government leader "
        "president minister neighbour neighbor member ally donors signatories heads "
        "chiefs envoys ambassadors diplomats delegates delegations politicians holdouts newcomers absentees people men women"
    ),
    heads_of_what=words("state government mission delegation"),
    others=words("neighbour neighbor rival foe adversary opponent ruler coloniser colonizer occupier"),
    unnamed=words(
        "people thousands hundreds dozens police authorities protesters demonstrators soldiers troops prosecutors officials lawmakers marchers "
        "rioters crowds mobs mob students farmers workers court courts judges rebels villagers activists muslims christians hindus buddhists "
        "worshippers exiles expatriates emigres campaigners"
    ),
    unnamed_agents=UNNAMED_AGENTS,
    without_names=words(
        "fishermen fishers sailors crew crewmen migrants refugees prisoners hostages detainees captives families tourists "
        "passengers pilots airmen guards inspectors observers monitors peacekeepers engineers doctors nurses medics women "
        "children men evacuees survivors victims drivers miners pilgrims settlers defectors deserters suspects smugglers"
    ),
    organs=frozenset(
        "presidential office|presidential palace|presidential administration|ruling coalition|upper house|lower house|royal palace|royal household|"
        "royal family|national assembly|federal assembly|house of|chamber of|central bank|prime ministerial office|top brass|high command|general staff|joint chiefs".split(
            "|"
        )
    ),
    naming_behind=words("as nicknamed dubbed"),
    naming_verbs=words("known referred nicknamed dubbed"),
    naming_between=words(
        ", as also better widely commonly popularly often who is was known referred to nicknamed dubbed"
    ),
    fights=words("war conflict fighting violence insurgency rebellion unrest crisis uprising"),
    kinds_before_names=words("group movement militia party network faction organisation organization"),
    armed_kinds=words(
        "paramilitary rebel militant insurgent separatist islamist jihadist group movement militia"
    ),
    armed_rulers=words("army military junta"),
    governments=words(
        "government presidency authorities junta regime military army administration people peoples"
    ),
    presidencies=words("presidency"),
    papers_given_out=words("statement communique communiqué declaration"),
    his_own=words("office country nation team side"),
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
    halves=("north", "south"),
    own_talks=words(
        "talks meeting meetings discussions conversation conversations call calls consultations negotiations dialogue encounter talk "
        "visit trip"
    ),
    talks_with=words("with to"),
    its=words("its his her"),
    top_offices=frozenset({"top diplomat", "chief diplomat"}),
    states=words("neighbours neighbors governments capitals nations countries states republics"),
    houses={"senate": "Senate", "congress": "Congress"},
    body_nouns=words(
        "ministry department agency bloc forum union alliance organisation organization council commission court group body "
        "party fund bank movement association federation league mission authority secretariat network company "
        "firm tribunal assembly service "
        "avenue street road boulevard lane"
    ),
    usual_nouns={"alliance": "organization/nato"},
    bodies_again={
        **dict.fromkeys(words("bloc alliance grouping cartel"), "bloc"),
        **dict.fromkeys(words("organisation organization body"), "body"),
        **dict.fromkeys(words("group movement militia faction insurgency"), "group"),
        **dict.fromkeys(words("company firm"), "company"),
        **dict.fromkeys(
            words(
                "agency court tribunal fund bank union forum league front party federation office community"
            ),
            "named",
        ),
    },
    bloc_kinds=words(
        "regional subregional continental intergovernmental military defence defense security economic trade trading political customs "
        "strong nation state country atlantic transatlantic western global international multilateral world "
        "militant terror rebel armed islamist jihadist paramilitary extremist insurgent guerrilla terrorist separatist "
        "shiite shia sunni mercenary rights advocacy aid humanitarian campaign opposition backed based aligned "
        "un u.n sub former refugee nuclear atomic food health cultural migration"
    ),
    posted_in=words("in"),
    fields=words("field oilfield gasfield crossing reef shoal"),
    body_ends=words(
        "tv newstv television radio "
        "petroleum energy group holdings corp corporation inc ltd bank airlines airways motors industries party university "
        "institute foundation association steel oil mining telecom aerospace helicopters shipping logistics cement "
        "electronics pharmaceuticals technologies systems shipyard shipyards refinery troika quartet"
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
    double_honorifics=DOUBLE_HONORIFICS | {"h e", "h h", "h m", "his highness", "her highness"},
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
                *("assistant secretary of state", "deputy assistant secretary of state"),
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
        **dict.fromkeys(("department of foreign affairs", "foreign affairs department"), "country/PHL"),
        "chief cabinet secretary": "country/JPN",
        "taoiseach": "country/IRL",
    },
    shared_titles=frozenset(
        {
            *("external affairs minister", "minister of external affairs"),
            *("ministry of external affairs", "external affairs ministry"),
        }
    ),
    letters_of_things={
        "cctv": words(
            "camera cameras footage image images video videos system systems network recordings recording"
        )
    },
    elect=words("elect"),
    designate=words("designate"),
    unnamed_links=words("in of from"),
    office_rooms=words("office offices house residence building department mission delegation"),
    commons=COMMONS,
    numbering=words("no"),
    staff=words(
        "envoy envoys emissary emissaries aide aides adviser advisers advisor advisors representative representatives "
        "delegation delegates minister ministers ambassador ambassadors spokesman spokeswoman spokesperson negotiator "
        "negotiators officials deputy deputies secretary team predecessor predecessors successor aide-de-camp"
    ),
    terms=phrases(
        "guard of honour|guard of honor|honour guard|honor guard|ministers and heads of delegation|heads of delegation|"
        "negotiators|chief negotiators|consular affairs"
    ),
    parliaments=words("congress"),
    legislatures=words("parliament congress legislature assembly"),
    led_by=words("led headed"),
    delegating={
        "lead": words("led lead leads leading headed heads heading"),
        "form": words("included includes include including comprising comprises comprised"),
    },
    aged=("year", "-", "old"),
    epithets=dict.fromkeys(
        "diplomat general politician lawyer economist cleric lawmaker technocrat billionaire tycoon statesman prince "
        "soldier admiral laureate veteran conservative liberal socialist centrist nationalist populist democrat republican "
        "strongman academic professor jurist banker physician physicist historian surgeon peacemaker hardliner reformist".split(),
        "",
    ),
    past_callings=words(
        "teacher captain colonel major lieutenant journalist broadcaster spy guerrilla actor comedian judge prosecutor "
        "businessman businesswoman engineer boxer footballer cricketer unionist officer commander paratrooper priest "
        "bishop doctor nurse trader merchant farmer diplomat rebel warlord dissident activist student executive manager"
    ),
    peoples=("s", "men", "women", "ese", "sh", "ch"), doing=DOING,
    sent=words("delegation mission"),
    delegations=words("delegation delegations entourage team mission contingent group party side"),
    courts=words("court tribunal courts tribunals"),
    kin={
        **dict.fromkeys("wife daughter mother sister widow niece aunt fiancee".split(), "f"),
        **dict.fromkeys("husband son father brother widower nephew uncle".split(), "m"),
    },
    titles={
        **dict.fromkeys(
            "mrs ms madam madame queen princess empress duchess baroness sheikha lady".split(), "f"
        ),
        **dict.fromkeys("mr king prince emperor sultan duke baron sheikh sir".split(), "m"),
    },
    speaking_bodies=words("ministry embassy commission department council secretariat"),
    outside_prefixes=words("non pro anti"),
    who_meets=words(
        "ministerial senior officials experts ministers defence defense foreign trade finance energy interior security health "
        "agriculture transport tourism environment emergency extraordinary special annual informal regular urgent virtual "
        "high-level preparatory executive council committee troika working group military army police chiefs staff "
        "ambassadors envoys technical consultative political monthly plenary online closed-door joint next first last latest"
    ),
    small_bodies=words("troika cabinet"),
    event_offices=words(
        "chair chairman chairwoman chairperson chairs co-chair co-chairs presidency chairmanship secretary coordinator"
    ),
)  # fmt: skip
