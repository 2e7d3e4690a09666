"""English small words, by what they do."""

from __future__ import annotations

from kg.language.en.deed_nouns import DEED_NOUNS
from kg.language.en.deeds import DEEDS
from kg.language.en.name_words import NAME
from kg.language.en.office_words import OFFICE
from kg.language.en.place_words import PLACE
from kg.language.en.sequel_words import SEQUEL
from kg.language.en.status_words import STATUS
from kg.language.en.time_words import TIME
from kg.language.en.words import (
    ENDEAVOURS,
    NAMELESS_DOERS,
    OWN_FORCES,
    words,
)
from kg.language.function_words import ClauseWords, FunctionWords

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
        "approve approves approved handed"
    ),
    attribute_ends=("al", "ic", "ive", "ate", "ial", "ous", "ed", "ing", "ent"),
    endeavours=ENDEAVOURS,
    stances=words(
        "application refusal failure readiness willingness reluctance unwillingness inability request demand call push desire "
        "interest wish eagerness"
    ),
    impositions=words(
        "sanction sanctions tariff tariffs duty duties levy levies quota quotas ban bans embargo boycott blockade curb curbs "
        "restriction restrictions freeze aid assistance funding"
    ),
    manners=words("terms language tones"),
    paying=words(
        "pay pays paid paying make makes made making have has had having hold holds held holding begin begins began begun "
        "start started undertake undertook undertaken take took taken plan planned planning place placed cut cancel cancelled"
    ),
    all_sides=frozenset(
        {"all sides", "all parties", "all the parties", "all those involved", "all concerned"}
    ),
    papers=words(
        "note notes letter letters statement decree order memo document message telegram cable opinion communique"
    ),
    resolves=words(
        "decision decisions move moves plan plans vow pledge threat threats promise order intention proposal offer"
    ),
    adjectival=words("frozen stolen withheld overthrown hidden broken torn sunken"),
    what=words("what"),
    some_of=words(
        "one some many most several all both half part hundreds dozens thousands scores tens first last rest remainder majority "
        "number handful pair trio group batch wave remnants bulk third quarter two three four five six seven eight nine ten"
    ),
    theirs=words(
        "statement statements communique communiqué letter note message declaration resolution remarks remark comments comment words "
        "speech address tweet post claim claims allegation allegations accusation accusations offer offers proposal proposals request "
        "requests demand demands plea appeal call refusal rejection decision decisions move plan plans attack attacks strike strikes raid "
        "raids offensive invasion vote bid warning threat threats move steps step bombardment shelling incursion annexation seizure "
        "execution arrest detention expulsion withdrawal recall ban blockade launch test tests silence failure behaviour conduct "
        "actions action insistence assurance assurances shells shell missiles missile rockets drones bombs mortars pledge promise gesture initiative suggestion complaint protest note "
        "stance position veto handling treatment announcement announcements charge charges assertion assertions argument arguments "
        "version account rhetoric measure measures sanctions tariff tariffs embargo law crackdown operation operations policy policies "
        "approach reaction response ruling verdict closure deportation occupation recognition something"
    ),
    organs=words(
        "office offices house chamber court council secretariat wing elements units unit transports transport"
    ),
    carrying=words("pay make hold undertake embark begin start wrap conclude kick cut end complete"),
    bare_verbs=words(
        "hold be have make take give keep play work see discuss explore build ensure strengthen lead serve seek find "
        "do say become get stay live look deal push pay put bring show provide face monitor develop address promote help "
        "assist support"
    ),
    blamed=words("accused convicted suspected acquitted"),
    undesired=words("persona personae personas undesirable unwelcome"),
    faulted=words(
        "blamed criticised criticized condemned faulted lambasted denounced rebuked praised lauded thanked"
    ),
    giving=words(
        "give sell lend grant supply send offer provide pay donate lease hand help assist support arm equip train fund"
    ),
    things=words("it them"),
    the_same=words("that those"),
    performed=words(
        "played posed pursued adopted passed imposed committed launched published conducted fired placed issued levelled "
        "leveled proposed raised drafted submitted tabled released provided offered announced declared performed "
        "demonstrated displayed achieved extended levied perpetrated staged initiated waged voiced expressed aired "
        "broadcast delivered inflicted used unveiled presented circulated suggested advanced mooted floated introduced "
        "enacted approved executed employed practised practiced applied implemented erected created caused triggered "
        "authored penned signed claimed posted uttered invoked championed promoted organised organized directed exerted "
        "attempted planned pledged promised contributed donated taken made done set given shown led begun fought sent held down "
        "up forward out on"
    ),
    owned=words("owned controlled operated launched fired manufactured chartered managed registered"),
    handed=words("handed given issued served"),
    aims=words(
        "discuss consider review hear explore seek find try help ask push mark celebrate commemorate coordinate prepare "
        "secure resolve settle stop ease decide vote agree draft finalise finalize prevent avoid defuse revive restore "
        "rescue save persuade convince urge seal clinch examine assess outline improve repair mend boost deepen expand "
        "strengthen tackle handle counter curb protest demand thank address debate weigh study lay build promote press"
    ),
    finding_fault=words(
        "accuses accused blames blamed suspects suspected criticises criticised criticizes criticized condemns condemned thanked "
        "praised faults faulted"
    ),
    object_relatives=words("whom"),
    struck=words(
        "base bases camp camps position positions stronghold strongholds depot depots hideout hideouts headquarters site sites target "
        "targets facility facilities convoy convoys warehouse warehouses outpost outposts barracks arsenal arsenals compound compounds "
        "bunker bunkers commander commanders leader leaders member members fighter fighters militants units checkpoint checkpoints"
    ),
    circumstances={
        "ahead": (("ahead", "of"),),
        "prior": (("prior", "to"),),
        "because": (("because", "of"),),
        "triggered": (("triggered", "by"),),
        "prompted": (("prompted", "by"),),
        "in": (
            *(
                ("in", noun)
                for noun in ("response", "reaction", "retaliation", "reprisal", "revenge", "protest")
            ),
            *(("in", "the", noun) for noun in ("wake", "aftermath", "run-up")),
        ),
        "on": (("on", "the", "eve"), ("on", "the", "heels")),
        "as": (("as", "a", "result"), ("as", "a", "consequence")),
    },
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
    own_help=words(
        "help aid assistance support backing protection money funds funding troops police arms expertise"
    ),
    replying=words(
        "answer answers answered answering respond responds responded responding retaliate retaliates retaliated retaliating reply "
        "replies replied replying react reacts reacted reacting hit hits countered counters countering punished avenged"
    ),
    replies=words("answer response reply reaction retaliation reprisal retort revenge"),
    answers=words("retaliation response reaction protest"),
    ensues=words("followed ensued"),
    proposes=words(
        "presented presents present proposed proposes unveiled unveils submitted submits tabled tables floated floats outlined "
        "outlines drafted circulated circulates put puts drew published released devised laid introduced "
        "suggested suggests"
    ),
    proposes_anything=words("proposed proposes suggested suggests"),
    plans=words(
        "plan proposal draft text initiative formula resolution blueprint roadmap compromise package framework scheme proposals idea suggestion"
    ),
    particles=words("aside off down up out back away home"),
    loose_to=words("at"),
    own_states=words("country nation state"),
    nameless_doers=NAMELESS_DOERS,
    factions=words(
        "factions faction clans warlords cartels criminals traffickers thieves looters rioters crowds villagers "
        "opposition opponents critics relatives residents "
        "thousands hundreds dozens protesters demonstrators marchers students farmers workers mobs youths activists worshippers"
    ),
    bare_plurals=words("police gendarmerie"),
    noun_tails=words("on by of against chief station"),
    own_forces=OWN_FORCES,
    reciprocal=frozenset({"each other", "one another"}),
    done_to=words(
        "killed wounded injured summoned sanctioned seized attacked freed released bombed arrested detained jailed held barred banned deported"
        " abducted kidnapped stormed raided expelled shelled sentenced executed evacuated rescued welcomed honoured honored"
    ),
    laws=words(
        "law laws bill decree decrees order orders resolution resolutions motion proclamation directive ordinance edict act regulation"
        " regulations declaration report memorandum charter"
    ),
    mediating=words("offices mediate mediation mediator intercede arbitrate arbitration"),
    peaceful=words(
        "talks dialogue calm restraint fighting hostilities de-escalation ceasefire cease-fire truce negotiations diplomacy"
    ),
    disputes=words("row rows spat dispute feud quarrel tiff standoff stand-off"),
    misgivings=words(
        "concern concerns alarm anger outrage dismay regret opposition criticism condemnation disappointment worry unease"
    ),
    uniting=words("cooperation solidarity unity collaboration multilateralism"),
    enacting=words(
        "adopt adopts adopted adopting pass passes passed approve approves approved issue issues issued sign signs signed"
    ),
    joins_in=words("in"),
    followed=words("followed follows"),
    to_follow=words("follow"),
    suit=words("suit . , ;"),
    backed=words(
        "backed brokered made controlled occupied held funded supported aligned supplied mediated facilitated hosted sponsored"
    ),
    comparing=words("than"),
    together_prefixes=words("co"),
    meeting_verbs=words("hold holds held holding convene convened chair chaired attend attended host"),
    before_days=words("on late early earlier later in"),
    put_out=words(
        "expelled banished barred banned deported evicted ejected excluded ousted kicked thrown ordered sent booted chased driven "
        "turfed hounded drummed bundled marched shut suspended"
    ),
    outward=words("out"),
    prisons=words("prison jail custody cell detention captivity"),
    custody=words("held detained jailed imprisoned arrested captured seized convicted abducted"),
    additional=words("others more other further"),
    letting=words("let lets letting allow allows allowed allowing permit permits permitted permitting"),
    posted=words("stationed deployed posted massed gathered sent"),
    fronted=words(
        "also first last present represented seated assembled gathered on in at with beside alongside behind"
    ),
    inverting=words("was were is are came stood sat went"),
    was="was",
    owning_relatives=words("whose"),
    fronted_slots=words("on upon to from with against toward towards at"),
    using=words("used uses using exploited advantage"),
    strong_pasts=words(
        "came took held left began fell went met fought struck hit shot ran withdrew flew said told saw found got gave"
    ),
    strong_participles=words(
        "flown taken brought sent put held driven given shot struck sworn chosen born drawn hit"
    ),
    unled_days=words("last next this yesterday today tonight tomorrow ago"),
    meanwhile=words(
        "asked quoted contacted interviewed pressed questioned flanked accompanied joined seated dressed received "
        "welcomed hosted greeted backed said called told invited dated addressed"
    ),
    rulings=words("ruling verdict judgment judgement"),
    undated=words(
        "today yesterday tonight first later again twice earlier afterwards afterward together alone"
    ),
    undergone=words(
        "killing bombing shelling invasion arrest detention murder assassination expulsion jailing imprisonment kidnapping "
        "abduction deportation poisoning seizure annexation bombardment downing sinking hijacking storming occupation torture"
    ),
    subordinators=words(
        "after before when while as because since although though until if unless whereas whereupon but once amid"
    ),
    before_nouns=words("after before since until amid following despite"),
    clause_idioms=words(
        "such known described regarded billed well choice option alternative at job post role position term tenure stint career capacity"
    ),
    phrase_idioms=frozenset({"another", "the other", "well as"}),
    sequels=words("later afterwards afterward then subsequently separately"),
    gerund_leads=words("for of from"),
    views=words(
        "view opinion eyes words judgment judgement assessment reading telling mind book estimation verdict"
    ),
    striking=words("drone missile rocket helicopter jet mortar artillery warplane"),
    strikes=words(
        "strike strikes airstrike airstrikes attack attacks raid raids shelling bombardment bombing cyberattack cyberattacks"
    ),
    object_verbs=words(
        "met told saw sent gave held led took won left made hit struck beat brought caught fought bought"
        " sought taught kept lent paid shot drove forgave overthrew withdrew chose let put meets tells sees hosts receives welcomes visits attends thanks condemns urges praises commends congratulates accuses blames rang flew began drew upset sank"
    ),
    hardly_verbs=words("sanctions"),
    infinitives=words("to"),
    deciding=words("decision move plan pledge vow threat promise offer refusal order proposal"),
    declaring_open=words("declared declares declare declaring proclaimed pronounced"),
    open_words=words("open"),
    rights=words("sovereignty territory airspace waters integrity independence borders border rights"),
    verb_leads=words("to and or , we i who which that not n't"),
    perfects=words("has have had having"),
    pluperfects=words("had"),
    body_pronouns=words("it"),
    in_apposition=words("a an one the long once itself already still traditionally"),
    joins=words("joined joins joining join"),
    likewise=words("as so"),
    joints=words("and or plus but"),
    between_clauses={"so": "and", "yet": "but"},
    plain_joint="and",
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
    deed_nouns=DEED_NOUNS,
    domestic=words(
        "coup takeover putsch mutiny jailing arrest detention conviction persecution torture dissolution bloodshed crackdown repression elections election vote calm restraint executions execution trial trials sentencing "
        "imprisonment detentions arrests democracy rule reforms dialogue peace halt end ceasefire truce fighting violence transition"
    ),
    noun_leads=words("at during in on after following before amid for over by"),
    causing=words(
        "persuaded persuades persuading convinced prompted prompting prompts led leading leads caused causing causes drove driving drives spurred spurring spurs forced "
        "forcing forces compelled compelling pushed pushing provoked provoking obliged obliging"
    ),
    spans=words("minutes hours day days night nights week weeks month months year years round rounds"),
    again=words("again"),
    begins=words(
        "begun began opened resumed started lasted dragged ran held reopened restarted commenced convened"
    ),
    same_round=words("last latest first"),
    rounds=words(
        "first second third fourth fifth sixth seventh eighth ninth tenth earlier previous last latest next another final "
        "further new fresh"
    ),
    before_bare=words("longer next last again also then once now soon still often all both together"),
    yields=frozenset((word, "up") for word in "give gives gave given giving".split()),
    put_in_with=words("as"),
    called_so=words(
        "themselves itself himself herself called known dubbed termed styled usual ever it always"
    ),
    insertable=words(
        "talks meeting meetings negotiations summit conference visit trip tour ceremony signing round session forum dialogue "
        "gathering encounter accord agreement treaty pact deal truce ceasefire armistice memorandum protocol exchange swap"
    ),
    harms=words(
        "targeted targets targeting struck hit hitting striking killed killing wounded wounding injured damaged destroyed rocked "
        "claimed shook"
    ),
    bounds=frozenset({("up", "to"), ("all", "but")}),
    exemplary=words("follow follows followed following join joins joined joining"),
    opening_asides=words("with without until pending once in at for again effective if albeit as"),
    put_off=words(
        "delayed suspended postponed interrupted adjourned stalled disrupted frozen deferred shelved announced agreed"
    ),
    ending_with=words(
        "ended ends ending end closed closes concluded concludes opened opens began begins started starts culminated finished "
        "deepened escalated worsened intensified flared widened sharpened heightened climaxed broke wrapped adjourned continued"
    ),
    as_relative="which",
    lasting_now=words("now still currently nowadays today"),
    once_more=words("one ones gathering edition"),
    formats=words("format kind type sort framework configuration"),
    such=words("such similar"),
    to_be_held=(",", "to", "be", "held"),
    then_held=frozenset(
        {
            *(
                (",", "held"),
                ("be", "held"),
                ("was", "held"),
                ("were", "held"),
                ("been", "held"),
                ("be", "hosted"),
            ),
            *(("take", "place"), ("took", "place"), ("to", "follow"), ("will", "follow"), ("was", "hosted")),
            *(
                ("is", word)
                for word in "due scheduled planned set fixed expected slated pencilled penciled".split()
            ),
            *(
                ("been", word)
                for word in "scheduled planned set fixed slated pencilled penciled arranged".split()
            ),
            ("was", "due"),
        }
    ),
    gathers=words(
        "meet meets gather gathers convene convenes assemble assembles regroup congregate sit come talk confer"
    ),
    afresh=words("again next anew"),
    reconvenes=words("reconvene reconvenes reunite reassemble resume"),
    next_hosts=(
        ("next", "host"),
        ("next", "venue"),
        ("host", "of", "the", "next"),
        ("host", "the", "next"),
        ("hosts", "of", "the", "next"),
        ("venue", "of", "the", "next"),
        ("venue", "for", "the", "next"),
        ("venue", "for", "next"),
        ("venue", "of", "next"),
        ("host", "of", "next"),
        ("site", "of", "the", "next"),
    ),
    named_as=words("become becomes named chosen picked as"),
    venues=words("venue host site setting"),
    comings_together=words("gathering meeting summit session conference edition talks"),
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
    means=words("by through via"),
    pacts=words(
        "ceasefire truce armistice accord agreement treaty deal pact protocol memorandum communique "
        "accords agreements treaties deals pacts protocols memorandums memoranda"
    ),
    sides=words("solidarity sympathy line accordance keeping connection"),
    addressing=words(
        "warning rebuke snub message letter note nod swipe jab dig gesture concession riposte retort challenge reply "
        "telegram cable blow boost setback response reproach barb overture"
    ),
    as_did=words("did"),
    taken=words("taken made reached adopted struck concluded clinched hammered"),
    made_known=words("announced"),
    as_leads=words("as"),
    as_told=words("announced confirmed stated declared reported told"),
)

FUNCTION_WORDS = FunctionWords(CLAUSE, STATUS, PLACE, NAME, TIME, OFFICE, SEQUEL)
