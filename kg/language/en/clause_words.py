"""English: words of clauses. All lower case."""

from __future__ import annotations

from kg.language.clause_words import ClauseWords
from kg.language.en.words import words

CLAUSE = ClauseWords(
    subordinators=words(
        "after before when while as because since although though until if unless whereas whereupon but once amid"
    ),
    clause_idioms=words(
        "such known described regarded billed well choice option alternative at job post role position term tenure stint career capacity"
    ),
    phrase_idioms=frozenset({"another", "the other", "well as"}),
    before_nouns=words("after before since until amid following despite"),
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
    causing=words(
        "persuaded persuades persuading convinced prompted prompting prompts led leading leads caused causing causes drove driving drives spurred spurring spurs forced "
        "forcing forces compelled compelling pushed pushing provoked provoking obliged obliging"
    ),
    between_clauses={"so": "and", "yet": "but"},
    joints=words("and or plus but"),
    plain_joint="and",
    alongside={
        "along": "along with",
        "together": "together with",
        "well": "as well as",
        "alongside": "alongside",
        "joined": "joined by",
        "represented": "represented by",
    },
    as_well=words("also"),
    joining_in=words("also too joined joins joining likewise similarly"),
    put_in_with=words("as"),
    called_so=words(
        "themselves itself himself herself called known dubbed termed styled usual ever it always"
    ),
    opening_asides=words("with without until pending once in at for again effective if albeit as"),
    indefinite=words("a an"),
    of_several=words("are were have both also"),
    in_apposition=words("a an one the long once itself already still traditionally"),
    meanwhile=words(
        "asked quoted contacted interviewed pressed questioned flanked accompanied joined seated dressed received "
        "welcomed hosted greeted backed said called told invited dated addressed"
    ),
    object_relatives=words("whom"),
    owning_relatives=words("whose"),
    fronted_slots=words("on upon to from with against toward towards at"),
    as_relative="which",
    infinitives=words("to"),
    agents=words("by"),
    body_pronouns=words("it"),
    first_persons=words("we i"),
    things=words("it them"),
    perils=words(
        "dispute disputes row rows crisis crises conflict conflicts war wars violence situation fighting standoff rift deadlock "
        "escalation clashes tension tensions unrest instability dam shortage shortages move moves deferral delay tariff tariffs "
        "sanctions cuts pandemic incident coup spat feud debt inflation collapse split stalemate impasse developments"
    ),
    the_same=words("that those"),
    among=words("among one first only last"),
    some_of=words(
        "one some many most several all both half part hundreds dozens thousands scores tens first last rest remainder majority "
        "number handful pair trio group batch wave remnants bulk third quarter two three four five six seven eight nine ten"
    ),
    all_of_them=words("all both each"),
    additional=words("others more other further"),
    comparing=words("than"),
    bounds=frozenset({("up", "to"), ("all", "but")}),
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
    manners=words("terms language tones"),
    means=words("by through via"),
    sides=words("solidarity sympathy line accordance keeping connection"),
    reciprocal=frozenset({"each other", "one another"}),
    jointly=words("joint jointly bilateral multilateral multinational trilateral combined together with"),
    together_prefixes=words("co"),
)
