"""English words around offices. All lower case."""

from __future__ import annotations

from kg.language.en.words import words
from kg.language.office_words import OfficeWords

OFFICE_VERBS = {
    **dict.fromkeys(
        (
            *("serves as", "serving as", "has served as", "works as", "acts as", "continues as", "remains"),
            *("took office as", "takes office as", "took over as", "takes over as", "assumed office as"),
            *("was appointed as", "was appointed", "been appointed as", "been appointed", "appointed"),
            *("was named as", "was named", "been named as", "been named", "named as", "named"),
            *("was elected as", "was elected", "been elected as", "been elected", "elected"),
            *("was re - elected as", "was re - elected", "been re - elected", "re - elected"),
            *("was reappointed as", "was reappointed", "been reappointed", "reappointed"),
            *("was sworn in as", "been sworn in as", "sworn in as", "was sworn in to office as"),
            *("was inaugurated as", "been inaugurated as", "inaugurated as", "installed as"),
            *("assumed the role of", "assumed the post of", "assumed the position of", "took on the role of"),
            *("takes on the role of", "takes up the post of", "took up the post of", "holds the post of"),
            *("assumed duties as", "assumes duties as", "assumes office as", "took up his post as"),
            *("took up her post as", "taken up his post as", "taken up her post as", "taken office as"),
            *("took charge as", "takes charge as", "taken charge as", "taken over as", "doubles as"),
            *("was confirmed as", "been confirmed as", "confirmed as", "promoted to", "was promoted to"),
            *("was accredited as", "been accredited as", "accredited as", "was promoted to the rank of"),
            *("promoted to the position of", "promoted to the post of", "promoted to the rank of"),
            *("elevated to the position of", "elevated to the rank of", "elevated to the post of"),
            *("appointed to the position of", "appointed to the post of", "appointed to the office of"),
            *("has been", "become", "becoming", "was installed as", "was chosen as", "was picked as"),
        ),
        False,
    ),
    **dict.fromkeys(
        (
            *("served as", "had served as", "once served as", "previously served as", "had been"),
            *("resigned as", "has resigned as", "stepped down as", "stood down as", "quit as", "retired as"),
            *("was sacked as", "was fired as", "was dismissed as", "was removed as", "was ousted as"),
            *("been sacked as", "been fired as", "been dismissed as", "been removed as", "been ousted as"),
            *("held the post of", "held the position of", "left the post of", "gave up the post of"),
            *("was deposed as", "was toppled as", "left office as", "used to be", "until recently was"),
        ),
        True,
    ),
}
"""Between a name and an office that the name's bearer holds or held."""

OFFICE = OfficeWords(
    office_clauses=frozenset(),
    once=frozenset(),
    office_verbs=OFFICE_VERBS,
    to_come=words("will shall may might could should declined refused"),
    to_succeed=words("replace succeed follow"),
    succeeding=words("succeeded succeeds succeeding replaced replaces replacing"),
    succeeded=frozenset(),
    passives=words("was were been is be being"),
    roles=words("as"),
    memberships=words("member"),
    acting_as=words(
        "arrived arrives came comes flew flies travelled traveled travels went returned returns landed"
    ),
    in_his_stead=words("successor replacement stead"),
    electors=words(
        "parliament lawmakers legislators legislature deputies senators senate congress assembly voters leaders members delegates "
        "council party parties cabinet house mps states countries government board bloc"
    ),
    verbal_modifiers=words("elected appointed host"),
    until_now=frozenset({"until now", "until recently"}),
    terms=words("from between in during"),
    since=words("since"),
    until=words("until till"),
    held_how=words("by for in during throughout under"),
    held_under=words("under previous last outgoing"),
    first_of=words(
        "female woman black civilian muslim christian indigenous directly democratically freely elected openly gay"
    ),
    by_then=words("once formerly previously sometime"),
    by_now=words("now today currently presently"),
    firsts=words("first second third founding last longest-serving longtime"),
    identities={"is": False, "was": True},
    occasions=frozenset({"first time", "second time", "third time", "last time", "last minute"}),
    from_country=words("of"),
    several=frozenset(),
    each=words("respectively"),
    of_both=tuple(
        tuple(phrase.split())
        for phrase in (
            *("of the two countries", "of both countries", "of the two nations", "of both nations"),
            *("from the two countries", "from both countries", "of the two states", "of both states"),
        )
    ),
    each_own=words("respective"),
    regions=words("province state region prefecture county district territory"),
    about=frozenset({"on"}),
    realm_words=words("country nation kingdom republic island sultanate emirate"),
    qualities=frozenset(),
    fallen=frozenset(),
    last=frozenset(),
    back_then=frozenset({"at the time", "at that time", "back then", "of the time", "of the day"}),
    heading=words("leads heads chairs runs led headed chaired leading heading chairing running"),
    headed={"led": False, "headed": False, "chaired": True},
    headed_by=words("by"),
    rival=words("opposition ruling main rival governing"),
    led=frozenset(),
    area_heads=frozenset(),
    unit_fields=frozenset(),
    field_names={},
    unit_areas=frozenset(),
    deputies=words("deputy"),
    assistants={"assistant": "assistant", "vice": "deputy"},
    predecessors=words("predecessor"),
    successors=words("successor"),
    taking=words(
        "elected re-elected appointed named sworn inaugurated chosen picked nominated became becomes become successor "
        "took takes taking incoming assumed office installed ascended succeeded succeeds succeeding"
    ),
    body_leads=frozenset(),
    body_heads=words(
        "commission authority agency council board bureau committee foundation institute association corporation "
        "organisation organization union federation confederation party front movement league court tribunal forces "
        "force command directorate secretariat university academy society network bank chamber community "
        "fund service corps"
    ),
    told_bodies=frozenset(),
    candidates=frozenset(),
    nowadays=words("now currently presently himself herself"),
    meeting=words(
        "met meet meets meeting received receives hosted welcomed greeted told telephoned phoned called visited with"
    ),
    together=frozenset(
        {
            *("accompanied by", "flanked by", "joined by", "together with", "along with", "alongside"),
            *("represented by", "deputised by", "deputized by", "assisted by", "escorted by"),
        }
    ),
    chairing=words("chairs chaired chairing"),
    headship="head",
    whose=words("whose"),
    appointing=words(
        "appointing naming nominating named appointed elected nominated picked chose made designated proclaimed names appoints nominates "
        "inaugurated re-elected reelected reappointed reinstated installed"
    ),
    nominating=words("nominating nominated nominates"),
    having=words("has have had having"),
    sworn_in=frozenset({("sworn", "in")}),
    second=words("ii"),
    movements=words("party front movement coalition congress alliance partai gerakan koalisi aliansi"),
    credentials=words("credentials credence"),
    presenting=words("presented presents presenting present submitted submits handed"),
    summoned=words("summoned expelled"),
    expelling=words("expel expels expelled expelling expulsion ejected deported ousted"),
    calling_in=words("summon summons summoned"),
    leaving=words("persona leave undesirable"),
    recalling=words(
        "recall recalls recalled recalling withdraw withdraws withdrew withdrawn withdrawing home"
    ),
    of_cities=words("mayor governor lord bureau archbishop bishop police"),
    of_several=words("ambassadors envoys ministers presidents commissioners missions premiers nuncios"),
    second_halves=words("plenipotentiary"),
    by_that_alone=frozenset({"secretary", "deputy secretary", "under secretary", "undersecretary"}),
    half_joints=words("and &"),
    called=words("known nicknamed dubbed"),
    rulers=words("government junta regime administration authorities presidency cabinet"),
    of_rulers=words(
        "military ruling transitional transition interim civilian caretaker outgoing exiled federal central provisional "
        "army-run army-led military-run military-led rebel unity coalition"
    ),
    protested=words("summons summon protest protests demarche démarche"),
    inherits=words("succeeded succeeds succeeding"),
    took=words("took takes taken taking"),
    over=words("over"),
    over_from=words("from"),
    careers=words("diplomat politician"),
    oaths=words("sworn oath inaugurated installed"),
)
