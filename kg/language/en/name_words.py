"""English: words of names. All lower case."""

from __future__ import annotations

from kg.language.en.words import COMMONS, DOING, THINGS, UNNAMED_AGENTS, phrases, words
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
    otherwise=words("or"),
    papers=PAPERS,
    outlets=words("newspaper daily weekly magazine tabloid broadsheet"),
    reporting=words("reported reports"),
    nameless=STORMS,
    heads_last=EVENT_NAME_HEADS,
    matters=words("policy affairs reconciliation issues negotiations"),
    inner_last=INNER,
    inner_first=frozenset(),
    named_after=frozenset(),
    ordinals=ORDINALS,
    sentence_openers=SENTENCE_OPENERS | UNNAMED_AGENTS,
    clitics=frozenset(),
    verb_prefixes=(),
    verb_shape=((), ()),
    commons=COMMONS,
    terms=phrases(
        "guard of honour|guard of honor|honour guard|honor guard|ministers and heads of delegation|heads of delegation|"
        "negotiators|chief negotiators|consular affairs"
    ),
    numbering=words("no"),
    naming_behind=words("as nicknamed dubbed a.k.a a.k.a. aka"),
    naming_verbs=words("known referred nicknamed dubbed a.k.a a.k.a. aka"),
    naming_between=words(
        ", as also better widely commonly popularly often who is was known referred to nicknamed dubbed a.k.a a.k.a. aka"
    ),
    joined_by_hyphen=words("vice"),
    double_honorifics=DOUBLE_HONORIFICS | {"h e", "h h", "h m", "his highness", "her highness"},
    polity_words=words(
        "democratic federal islamic people's socialist plurinational bolivarian oriental arab united independent "
        "co-operative cooperative federated federative hashemite federation"
    ),
    state_forms=words("republic kingdom state commonwealth federation union principality duchy sultanate"),
    halves=("north", "south"),
    fields=words("field oilfield gasfield crossing reef shoal"),
    ferries=words("ferry steamer yacht trawler tanker freighter"),
    bearers=words(
        "boat ship vessel ferry yacht frigate destroyer cutter schooner trawler corvette freighter tanker"
    ),
    exercises=EXERCISES,
    things=THINGS,
    letters_of_things={
        "cctv": words(
            "camera cameras footage image images video videos system systems network recordings recording"
        )
    },
    pacts=words("treaty agreement convention protocol pact accord charter declaration memorandum"),
    about=words("on"),
    papers_on=words(
        "memorandum memoranda memorandums mou mous understanding understandings agreement agreements protocol protocols "
        "accord accords arrangement arrangements roadmap letter letters"
    ),
    texts=words("text texts document documents paper papers sheet sheets page pages parchment"),
    committees=words("committee commission council"),
    courts=words("court tribunal courts tribunals"),
    body_ends=words(
        "tv newstv television radio "
        "petroleum energy group holdings corp corporation inc ltd bank airlines airways motors industries party university "
        "institute foundation association steel oil mining telecom aerospace helicopters shipping logistics cement "
        "electronics pharmaceuticals technologies systems shipyard shipyards refinery troika quartet"
    ),
    bilateral=words("meeting commission committee consultation consultations dialogue retreat"),
    legislatures=words("parliament congress legislature assembly"),
    parliaments=words("congress"),
    kinds_before_names=words("group movement militia party network faction organisation organization"),
    tongues=words("speaking language speaker speakers"),
    currencies=CURRENCIES,
    amounts=words("million billion thousand hundred dozen"),
    aged=("year", "-", "old"),
    doing=DOING,
)
