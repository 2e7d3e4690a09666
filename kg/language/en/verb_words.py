"""English: words of verbs. All lower case."""

from __future__ import annotations

from kg.language.en.inflect import IRREGULAR
from kg.language.en.words import words
from kg.language.verb_words import VerbWords

VERB = VerbWords(
    object_verbs=words(
        "met told saw sent gave held led took won left made hit struck beat brought caught fought bought"
        " sought taught kept lent paid shot drove forgave overthrew withdrew chose let put meets tells sees hosts receives welcomes visits attends thanks condemns urges praises commends congratulates accuses blames rang flew began drew upset sank sat spoke"
    ),
    verb_leads=words("to and or , we i who which that not"),
    perfects=words("has have had having"),
    pluperfects=words("had"),
    only_pasts=frozenset(past for past, participle in IRREGULAR.values() if past != participle),
    was="was",
    finite_subjects=words(
        "ministry minister president spokesman spokeswoman spokesperson army navy military police court party parliament "
        "premier king leader government opposition regime union group commission ambassador envoy junta delegation "
        "administration cabinet team who which that and but or , ) ” he she it this"
    )
    | {'"'},
    hardly_verbs=words("sanctions"),
    adjectival=words("frozen stolen withheld overthrown hidden broken torn sunken"),
    bare_verbs=words(
        "hold be have make take give keep play work see discuss explore build ensure strengthen lead serve seek find "
        "do say become get stay live look deal push pay put bring show provide face monitor develop address promote help "
        "assist support"
    ),
    strong_pasts=words(
        "came took held left began fell went met fought struck hit shot ran withdrew flew said told saw found got gave"
    ),
    strong_participles=words(
        "flown taken brought sent put held driven given shot struck sworn chosen born drawn hit"
    ),
    bare_plurals=words("police gendarmerie"),
    noun_tails=words("on by of against chief station"),
    attribute_ends=("al", "ic", "ive", "ate", "ial", "ous", "ed", "ing", "ent"),
    gerund_leads=words("for of from"),
    letting=words("let lets letting allow allows allowed allowing permit permits permitted permitting"),
    carrying=words("pay make hold undertake embark begin start wrap conclude kick cut end complete"),
    giving=words(
        "give sell lend grant supply send offer provide pay donate lease hand help assist support arm equip train fund"
    ),
    handed=words("handed given issued served"),
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
    blamed=words("accused convicted suspected acquitted"),
    faulted=words(
        "blamed criticised criticized condemned faulted lambasted denounced rebuked praised lauded thanked"
    ),
    finding_fault=words(
        "accuses accused blames blamed suspects suspected criticises criticised criticizes criticized condemns condemned thanked "
        "praised faults faulted"
    ),
    undesired=words("persona personae personas undesirable unwelcome"),
    done_to=words(
        "killed wounded injured summoned sanctioned seized attacked freed released bombed arrested detained jailed held barred banned deported"
        " abducted kidnapped stormed raided expelled shelled sentenced executed evacuated rescued welcomed honoured honored"
    ),
    laid_waste=words(
        "ransacked torched burned burnt razed destroyed damaged looted pillaged plundered vandalised vandalized occupied "
        "devastated sacked ravaged besieged overrun captured invaded murdered assassinated massacred slain poisoned shot"
    ),
    reaching=words(
        "telephoned telephone phoned phone rang met meet meets wrote write writes visited visit visits joined approached "
        "approach lobbied lobby cabled confronted addressed welcomed received saw contacted contact messaged"
    ),
    put_out=words(
        "expelled banished barred banned deported evicted ejected excluded ousted kicked thrown ordered sent booted chased driven "
        "turfed hounded drummed bundled marched shut suspended"
    ),
    outward=words("out"),
    custody=words("held detained jailed imprisoned arrested captured seized convicted abducted"),
    posted=words("stationed deployed posted massed gathered sent"),
    fronted=words(
        "also first last present represented seated assembled gathered on in at with beside alongside behind among"
    ),
    inverting=words("was were is are came stood sat went"),
    particles=words("aside off down up out back away home"),
    yields=frozenset((word, "up") for word in "give gives gave given giving".split()),
    before_bare=words("longer next last again also then once now soon still often all both together"),
    before_days=words("on late early earlier later in"),
    undated=words(
        "today yesterday tonight first later again twice earlier afterwards afterward together alone"
    ),
    unled_days=words("last next this yesterday today tonight tomorrow ago"),
    lasting_now=words("now still currently nowadays today"),
    wishing=words("like to want and wish totally"),
    intending=words(
        "stand ready decided continue continued going prepared plan intend determined begun started"
    ),
)
