"""English: words of deeds. All lower case."""

from __future__ import annotations

from kg.language.deed_words import DeedWords
from kg.language.en.deed_nouns import DEED_NOUNS
from kg.language.en.deeds import DEEDS
from kg.language.en.words import ENDEAVOURS, NAMELESS_DOERS, OWN_FORCES, words

DEED = DeedWords(
    deeds=DEEDS,
    deed_nouns=DEED_NOUNS,
    joins=words("join joins joined joining"),
    laid=frozenset(
        {("blamed", "on"), ("blames", "on"), ("pinned", "on"), ("attributed", "to"), ("ascribed", "to")}
    ),
    harms=words(
        "targeted targets targeting struck hit hitting striking killed killing wounded wounding injured damaged destroyed rocked "
        "claimed shook"
    ),
    violent=words(
        "heavy fierce intense renewed fresh deadly sporadic ongoing bitter bloody indiscriminate continued"
    ),
    undergone=words(
        "killing bombing shelling invasion arrest detention murder assassination expulsion jailing imprisonment kidnapping "
        "abduction deportation poisoning seizure annexation bombardment downing sinking hijacking storming occupation torture"
    ),
    domestic=words(
        "coup takeover putsch mutiny jailing arrest detention conviction persecution torture dissolution bloodshed crackdown repression elections election vote calm restraint executions execution trial trials sentencing "
        "imprisonment detentions arrests democracy rule reforms dialogue peace halt end ceasefire truce fighting violence transition"
    ),
    announced=words(
        "step steps move moves decision decisions recall break expulsion expulsions measure measures deal ban plan "
        "withdrawal closure sanctions aid package news agreement accord truce ceasefire pact deployment release evacuation "
        "summons donation gift suspension restrictions response"
    ),
    impositions=words(
        "sanction sanctions tariff tariffs duty duties levy levies quota quotas ban bans embargo boycott blockade curb curbs "
        "restriction restrictions freeze aid assistance funding"
    ),
    stances=words(
        "application refusal failure readiness willingness reluctance unwillingness inability request demand call push desire "
        "interest wish eagerness"
    ),
    endeavours=ENDEAVOURS,
    resolves=words(
        "decision decisions move moves plan plans vow pledge threat threats promise order intention proposal offer"
    ),
    deciding=words("decision move plan pledge vow threat promise offer refusal order proposal"),
    menaces=words("threat threats warning warnings"),
    own_help=words(
        "help aid assistance support backing protection money funds funding troops police arms expertise"
    ),
    own_forces=OWN_FORCES,
    own_states=words("country nation state"),
    factions=words(
        "factions faction clans warlords cartels criminals traffickers thieves looters rioters crowds villagers "
        "opposition opponents critics relatives residents "
        "thousands hundreds dozens protesters demonstrators marchers students farmers workers mobs youths activists worshippers"
    ),
    nameless_doers=NAMELESS_DOERS,
    backed=words(
        "backed brokered made controlled occupied held funded supported aligned supplied mediated facilitated hosted sponsored"
    ),
    struck=words(
        "base bases camp camps position positions stronghold strongholds depot depots hideout hideouts headquarters site sites target "
        "targets facility facilities convoy convoys warehouse warehouses outpost outposts barracks arsenal arsenals compound compounds "
        "bunker bunkers commander commanders leader leaders member members fighter fighters militants units checkpoint checkpoints"
    ),
    strikes=words(
        "strike strikes airstrike airstrikes attack attacks raid raids shelling bombardment bombing cyberattack cyberattacks"
    ),
    striking=words("drone missile rocket helicopter jet mortar artillery warplane"),
    rights=words("sovereignty territory airspace waters integrity independence borders border rights"),
    pacts=words(
        "ceasefire truce armistice accord agreement treaty deal pact protocol memorandum communique "
        "accords agreements treaties deals pacts protocols memorandums memoranda"
    ),
    loose_to=words("at"),
    disputes=words("row rows spat dispute feud quarrel tiff standoff stand-off"),
    misgivings=words(
        "concern concerns alarm anger outrage dismay regret opposition criticism condemnation disappointment worry unease"
    ),
    peaceful=words(
        "talks dialogue calm restraint fighting hostilities de-escalation ceasefire cease-fire truce negotiations diplomacy"
    ),
    mediating=words("offices mediate mediation mediator intercede arbitrate arbitration"),
    uniting=words("cooperation solidarity unity collaboration multilateralism"),
    all_sides=frozenset(
        {"all sides", "all parties", "all the parties", "all those involved", "all concerned"}
    ),
    prisons=words("prison jail custody cell detention captivity"),
    custodial=words(
        "detention arrest arrests jailing imprisonment execution executions deportation sentencing"
    ),
    rulings=words("ruling verdict judgment judgement"),
    laws=words(
        "law laws bill decree decrees order orders resolution resolutions motion proclamation directive ordinance edict act regulation"
        " regulations declaration report memorandum charter"
    ),
    enacting=words(
        "adopt adopts adopted adopting pass passes passed approve approves approved issue issues issued sign signs signed"
    ),
    replying=words(
        "answer answers answered answering respond responds responded responding retaliate retaliates retaliated retaliating reply "
        "replies replied replying react reacts reacted reacting hit hits countered counters countering punished avenged"
    ),
    taken_up=words(
        "restore restored resume resumed renew renewed re-establish re-established reestablished reopen reopened lift lifted "
        "ease eased sever severed suspend suspended close closed broke downgraded upgraded scrapped revoked"
    ),
    left_off=words(
        "ties relations embassy embassies consulate consulates border borders crossing crossings airspace visas ban bans "
        "flights links exports imports"
    ),
    again={"it": False, "them": True},
    renewing=words(
        "extend extends extended extending renew renews renewed renewing prolong prolongs prolonged"
    ),
    replies=words("answer response reply reaction retaliation reprisal retort revenge"),
    answers=words("retaliation response reaction protest"),
    done_with=words(
        "answer answers answered answering respond responds responded responding retaliate retaliates retaliated retaliating reply "
        "replies replied replying react reacts reacted reacting hit hits strike strikes struck counter counters countered countering "
        "follow follows followed following mark marks marked marking begin begins began start starts started open opens opened end ends "
        "ended break breaks broke stun stunned stuns surprise surprised surprises shock shocked shocks set sets raise raised raises "
        "heighten heightened escalate escalated provoke provoked trigger triggered punish punished punishes celebrate celebrated greet "
        "greeted repay repaid reward rewarded avenge avenged deepen deepened fuel fuelled fueled spark sparked ignite ignited cap capped "
        "crown crowned close closed kick kicked launch launched up upped rattle rattled anger angered infuriate infuriated enrage enraged "
        "upset alarm alarmed shatter shattered signal signalled signaled underline underlined jolt jolted stoke stoked inflame inflamed "
        "compound compounded retort retorted resume resumed unnerve unnerved"
    ),
    in_turn=words(
        "answer response reply reaction retaliation riposte revenge reprisal retort rejoinder comeback move step act verdict"
    ),
)
