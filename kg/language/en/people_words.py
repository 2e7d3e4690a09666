"""English: words of people. All lower case."""

from __future__ import annotations

from kg.language.en.words import ATTRIBUTES, UNNAMED_AGENTS, words
from kg.language.people_words import PeopleWords

PEOPLE = PeopleWords(
    unnamed=words(
        "people thousands hundreds dozens police authorities protesters demonstrators soldiers troops prosecutors officials lawmakers marchers "
        "rioters crowds mobs mob students farmers workers court courts judges rebels villagers activists muslims christians hindus buddhists "
        "worshippers exiles expatriates emigres campaigners"
    ),
    unnamed_agents=UNNAMED_AGENTS,
    unnamed_links=words("in of from"),
    without_names=words(
        "fishermen fishers sailors crew crewmen migrants refugees prisoners hostages detainees captives families tourists "
        "passengers pilots airmen guards inspectors observers monitors peacekeepers engineers doctors nurses medics women "
        "children men evacuees survivors victims drivers miners pilgrims settlers defectors deserters suspects smugglers"
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
    nationals=words("nationals citizens"),
    envoys=words("ambassador"),
    staff=words(
        "envoy envoys emissary emissaries aide aides adviser advisers advisor advisors representative representatives "
        "delegation delegates minister ministers ambassador ambassadors spokesman spokeswoman spokesperson negotiator "
        "negotiators officials deputy deputies secretary team predecessor predecessors successor aide-de-camp"
    ),
    attributes=ATTRIBUTES,
    between_verbs=words("also then later both all again had even never last first next"),
    counted=frozenset(),
    describing=words(
        "ally allies partner partners member members neighbour neighbours neighbor neighbors rival rivals critic critics "
        "foe foes adversary supporter supporters opponent opponents backer backers loyalist stronghold candidate "
        "protege confidant donor creditor signatory satellite"
    ),
    apposing=words("a an the"),
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
    peoples=("s", "men", "women", "ese", "sh", "ch"),
    titles={
        **dict.fromkeys(
            "mrs ms madam madame queen princess empress duchess baroness sheikha lady".split(), "f"
        ),
        **dict.fromkeys("mr king prince emperor sultan duke baron sheikh sir".split(), "m"),
    },
    kin={
        **dict.fromkeys("wife daughter mother sister widow niece aunt fiancee".split(), "f"),
        **dict.fromkeys("husband son father brother widower nephew uncle".split(), "m"),
    },
    allies=words("allies partners"),
)
