"""Occasions and their wordings in older papers and obituaries: silences, prizes, lists, offices conferred."""

from __future__ import annotations

from kg.language.en.frames.offices import POSTS
from kg.language.pack import APPOINTING, MUTUAL, TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

CEREMONIES: tuple[Frame, ...] = (
    Frame(
        "silence",
        K.CEREMONY,
        None,
        {"subject": R.ATTENDEE, "with": R.ATTENDEE},
        "The Security Council rose for a minute of silence.",
        "The Security Council rose for a minute of questions.",
        verbs="observe|hold|rise for|rise in|stand for|stand in|keep|mark|begin with|open with|bow in|fall into",
        need="silence|silent",
        also="minute|minutes|minute's|moment|moments|moment's|tribute|respectful",
        close=True,
        avoid="fans|players|crowd|shoppers",
        traits=frozenset({T.ALONE, T.APART}),
    ),
    Frame(
        "prize",
        K.CEREMONY,
        None,
        {"subject": R.RECIPIENT, "from": R.HOST},
        "President Juan Manuel Santos accepted the Nobel Peace Prize in Oslo.",
        "President Juan Manuel Santos accepted the surprise in Oslo.",
        verbs="receive|accept|collect|pick up",
        words="was awarded|was presented with|was decorated with|has been awarded|was invested with",
        need="prize|medal|award|decoration|order|doctorate|knighthood|sash",
        close=True,
        doer="person",
        avoid="orders|will|money|credentials|court|marching|order to|million|not|refused|to",
        traits=frozenset({T.ALONE, T.APART}),
    ),
    Frame(
        "bestow",
        K.CEREMONY,
        None,
        {"subject": R.HOST, "object": R.RECIPIENT, "to": R.RECIPIENT, "by": R.HOST, "about": R.RECIPIENT},
        "President Atifete Jahjaga bestowed the Order of Freedom on Prime Minister Edi Rama.",
        "President Atifete Jahjaga bestowed a smile on Prime Minister Edi Rama.",
        verbs="bestow upon|bestow on|bestow|confer upon|confer on|confer|invest",
        need="order|medal|honour|honor|decoration|insignia|cross|citizenship|doctorate|knighthood|title",
        close=True,
        requires="object|about|to",
        avoid="credentials|court|troops|house|prize|bill|draft|in order|contract|tender",
        traits=frozenset({T.APART}),
    ),
)

MEASURES: tuple[Frame, ...] = (
    Frame(
        "put-on-list",
        K.MEASURE,
        P.SANCTION,
        TOWARD,
        "Ghana put 78 people from Togo on its blacklist.",
        "Ghana put 78 people from Togo on its guest list.",
        verbs="put|place|add|include|enter|name",
        need="blacklist|blacklists|sanctions|terrorism|terrorist|terror|entity|travel-ban|wanted|control|controls|stop|sanctioned|unreliable",
        also="blacklist|blacklists|list|lists|register",
        requires="object|from",
        avoid="removed|unesco|heritage|guest|threatened|proposal|effect",
    ),
    Frame(
        "force-down",
        K.MEASURE,
        P.COERCE,
        TOWARD,
        "Ghana forced a Togolese plane to land in Accra.",
        "Ghana forced a Togolese player to land on the bench.",
        verbs="force|order|compel",
        need="plane|aircraft|airliner|jet|flight|airplane|aeroplane|helicopter|vessel|tanker|ship|trawler|boat|freighter|ferry",
        also="land|down|divert|port|dock|stop|halt|turn",
        close=True,
        avoid="troops|pilot|weather|storm|fog",
    ),
    Frame(
        "flew-over",
        K.MEASURE,
        P.MOBILIZE,
        {"subject": R.ACTOR, "object": R.RECIPIENT, "at": R.RECIPIENT, "to": R.RECIPIENT},
        "A Ghanaian missile flew over Togo on Tuesday.",
        "A Ghanaian pilot flew over Togo on Tuesday.",
        verbs="fly over|pass over|sail over|land in|splash down in|come down in|cross",
        lead="missile|missiles|rocket|rockets|projectile|projectiles|warplanes|bombers|warplane|jets|drones|drone|balloon",
        contexts=("military",),
        requires="object|at|to",
        avoid="interceptor|defence|defense|rally|visit|visitors",
    ),
    Frame(
        "flew-low-over",
        K.MEASURE,
        P.MOBILIZE,
        {
            "subject": R.ACTOR,
            "object": R.RECIPIENT,
            "at": R.RECIPIENT,
            "to": R.RECIPIENT,
            "about": R.RECIPIENT,
        },
        "Ghanaian fighters flew low over Togo on Tuesday.",
        "Ghanaian storks flew low over Togo on Tuesday.",
        verbs="fly close to|fly low over|fly at low altitude over|overfly|buzz|circle over|roar over|fly mock raids over|fly sorties over",
        lead="warplanes|bombers|warplane|jets|drones|drone|planes|aircraft|fighters|fighter|helicopters|helicopter|bomber",
        contexts=("military",),
        requires="object|at|to|about",
        avoid="rally|visit|visitors|parade|show|passenger|rescue|fire",
    ),
)

APPOINTMENTS: tuple[Frame, ...] = (
    Frame(
        "make-holder",
        K.APPOINTMENT,
        None,
        APPOINTING,
        "President Obama made John Kerry secretary of state.",
        "President Obama made John Kerry an offer.",
        verbs="make",
        need=POSTS + "|judge|marshal|minister",
        close=True,
        toward="person",
        requires="object",
        avoid="clear|visit|statement|speech|call|offer|angry|happy|promise|appeal|remarks|trip|peace|contact|resign|wait|"
        "wait|apologise|apologize|threat|threats|history|public",
    ),
)

TALKS: tuple[Frame, ...] = (
    Frame(
        "bring-together-to-meet",
        K.MEETING,
        P.CONSULT,
        {**MUTUAL, "subject": R.MEDIATOR},
        "Norway brought Chad and Sudan together in Oslo for a surprise meeting.",
        "Norway brought Chad and Sudan to the notice of the meeting.",
        verbs="bring|get|call",
        need="together",
        also="meeting|dinner|lunch|breakfast",
        requires="object",
        avoid="talks|negotiations|families|fans|troops|soldiers|was",
    ),
    Frame(
        "bring-together",
        K.NEGOTIATION,
        P.CONSULT,
        {**MUTUAL, "subject": R.MEDIATOR},
        "Norway brought Chad and Sudan together in Oslo.",
        "Norway brought Chad and Sudan to the attention of the UN.",
        verbs="bring|get|coax|call",
        need="together",
        requires="object",
        avoid="film|music|sport|families|fans|troops|soldiers|drill|exercise|was",
        traits=frozenset({T.BRINGS_TOGETHER}),
    ),
    Frame(
        "bring-to-the-table",
        K.NEGOTIATION,
        P.CONSULT,
        {**MUTUAL, "subject": R.MEDIATOR},
        "Norway brought Chad and Sudan to the negotiating table in Oslo.",
        "Norway brought Chad and Sudan to the kitchen table.",
        verbs="bring|get|coax|call|lure",
        need="negotiating|negotiation|conference|bargaining|peace",
        also="table",
        requires="object",
        avoid="hope|pressure|back",
    ),
)

FIRST: tuple[Frame, ...] = (*APPOINTMENTS, *MEASURES, *TALKS, *CEREMONIES)
