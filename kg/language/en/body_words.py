"""English: words of bodies. All lower case."""

from __future__ import annotations

from kg.language.body_words import BodyWords
from kg.language.en.words import words

BODY = BodyWords(
    bodies=words("ministry"),
    body_nouns=words(
        "ministry department agency bloc forum union alliance organisation organization council commission court group body "
        "party fund bank movement association federation league mission authority secretariat network company "
        "firm tribunal assembly service "
        "avenue street road boulevard lane"
    ),
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
    usual_nouns={"alliance": "organization/nato"},
    bloc_kinds=words(
        "regional subregional continental intergovernmental military defence defense security economic trade trading political customs "
        "strong nation state country atlantic transatlantic western global international multilateral world "
        "militant terror rebel armed islamist jihadist paramilitary extremist insurgent guerrilla terrorist separatist "
        "shiite shia sunni mercenary rights advocacy aid humanitarian campaign opposition backed based aligned "
        "un u.n sub former refugee nuclear atomic food health cultural migration"
    ),
    houses={"senate": "Senate", "congress": "Congress"},
    small_bodies=words("troika cabinet"),
    speaking_bodies=words("ministry embassy commission department council secretariat"),
    sitting=words("council committee commission assembly quartet troika authority board organ"),
    who_meets=words(
        "ministerial senior officials experts ministers defence defense foreign trade finance energy interior security health "
        "agriculture transport tourism environment emergency extraordinary special annual informal regular urgent virtual "
        "high-level preparatory executive council committee troika working group military army police chiefs staff "
        "ambassadors envoys technical consultative political monthly plenary online closed-door joint next first last latest"
    ),
    through=words("through"),
    papers_given_out=words("statement communique communiqué declaration"),
    leads=words("led"),
    led_bodies=words(
        "bloc coalition alliance mission force forces union group grouping initiative taskforce contingent operation club"
    ),
    state_bodies=words("governments ministries"),
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
    organs=frozenset(
        "presidential office|presidential palace|presidential administration|ruling coalition|upper house|lower house|royal palace|royal household|"
        "royal family|national assembly|federal assembly|house of|chamber of|central bank|prime ministerial office|top brass|high command|general staff|joint chiefs".split(
            "|"
        )
    ),
    organ_heads=words(
        "agency commission authority court tribunal ministry department parliament assembly senate congress guard "
        "guards navy police directorate bureau marines representatives deputies lords commons inspectorate customs"
    ),
    organ_pairs=frozenset(
        {("central", "bank"), ("reserve", "bank"), ("national", "council"), ("security", "council")}
    ),
    ruling_kinds=words(
        "military ruling transitional interim new caretaker provisional civilian revolutionary central"
    ),
    governments=words(
        "government presidency authorities junta regime military army administration people peoples"
    ),
    presidencies=words("presidency"),
    armed_rulers=words("army military junta"),
    cabinets=words("administration presidency government regime"),
    men_of=words("administration presidency"),
    home_rule=words(
        "government cabinet administration authorities regime ruling army opposition president premier"
    ),
    realms={
        "kingdom": frozenset("SAU JOR MAR BHR BEL DNK ESP NLD NOR SWE THA KHM BTN LSO SWZ TON".split()),
        "emirate": frozenset("QAT KWT".split()),
        "sultanate": frozenset("OMN BRN".split()),
    },
    forces=words(
        "troops soldiers forces force warplanes jets warships navy police marines planes drones commandos"
    ),
    force_kinds=words("air armed security fighter special naval ground military army"),
    armed_kinds=words(
        "paramilitary rebel militant insurgent separatist islamist jihadist group movement militia"
    ),
    fights=words("war conflict fighting violence insurgency rebellion unrest crisis uprising"),
    outside_prefixes=words("non pro anti"),
    inclined=words(
        "friendly sceptical skeptical wary critical leaning hostile minded born educated trained bound facing focused "
        "averse loving hating bashing related"
    ),
)
