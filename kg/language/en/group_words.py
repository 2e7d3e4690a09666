"""English: words of groups. All lower case."""

from __future__ import annotations

from kg.language.en.words import words
from kg.language.group_words import GroupWords

GROUP = GroupWords(
    each=words("each"),
    one_of_two=words("side country government capital party state nation army camp"),
    the_other=words("other"),
    of_a_pair=words("neighbours neighbors rivals foes adversaries countries nations"),
    of_two={"former": 0, "latter": 1},
    companies={
        **dict.fromkeys(("two", "pair", "duo"), 2),
        **dict.fromkeys(("three", "trio"), 3),
        **dict.fromkeys(("four", "quartet"), 4),
        "five": 5,
        "six": 6,
    },
    whole=words("all"),
    some=words("some several many most"),
    count_links=words("of the"),
    counted_actors=words(
        "countries states nations governments leaders presidents premiers ministers chancellors monarchs kings emirs sultans "
        "neighbours neighbors capitals powers members economies republics islands parties sides blocs bodies organisations "
        "organizations agencies groups institutions allies partners friends rivals guarantors mediators country state nation government leader "
        "president minister neighbour neighbor member ally donors signatories heads "
        "chiefs envoys ambassadors diplomats delegates delegations politicians holdouts newcomers absentees people men women"
    ),
    others=words("neighbour neighbor rival foe adversary opponent ruler coloniser colonizer occupier"),
    states=words("neighbours neighbors governments capitals nations countries states republics"),
    parties=words(
        "sides parties rivals neighbours neighbors foes allies governments capitals camps factions adversaries enemies "
        "sponsors guarantors powers mediators delegations signatories partners backers donors delegates"
    ),
    opposed=words(
        "warring rival feuding quarrelling quarreling opposing belligerent hostile disputing contending"
    ),
    bare_sides=words("parties"),
    two_sides=words("sides interlocutors"),
    member_states=words("members states countries nations economies governments"),
    foes=words(
        "rebels guerrillas insurgents separatists secessionists opposition militants militias factions insurgency"
    ),
    gathering=words("meeting gathering gathered assembled convening speaking sitting"),
    own_talks=words(
        "talks meeting meetings discussions conversation conversations call calls consultations negotiations dialogue encounter talk "
        "visit trip"
    ),
    talks_with=words("with to"),
    guests=words("guest guests visitor visitors"),
    hosts=words("host hosts"),
    delegations=words("delegation delegations entourage team mission contingent group party side"),
    delegating={
        "lead": words("led lead leads leading headed heads heading"),
        "form": words("included includes include including comprising comprises comprised"),
    },
    led_by=words("led headed"),
    sent=words("delegation mission"),
    object_pronouns=words("her him"),
    her=words("her"),
    his=words("his her"),
    its=words("its his her"),
    their=words("their"),
    own=words("own"),
    his_own=words("office country nation team side"),
    back=words("back home"),
    on_behalf=words("for"),
)
