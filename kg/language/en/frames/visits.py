"""CONSULT: meetings and visits told by the guest, the table or the road."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import MUTUAL, RECEIVING, VISITING, Frame
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R
from kg.model import Status as S

MEETINGS: tuple[Frame, ...] = (
    Frame(
        "gather",
        K.MEETING,
        P.CONSULT,
        MUTUAL,
        "The leaders of Togo and Ghana gathered in Geneva on Tuesday.",
        "Thousands of Georgians gathered in Tbilisi.",
        verbs="gather in|gather at|gather for|convene in|assemble in",
        need="leaders|ministers|presidents|diplomats|envoys|negotiators|delegations|delegates|premiers|chiefs",
        weak=True,
        avoid="crowd|crowds|thousands|hundreds|summit|conference|protest|outside",
    ),
    Frame(
        "confer-together",
        K.MEETING,
        P.CONSULT,
        MUTUAL,
        "President Ruto and President Kagame discussed trade at a meeting in Geneva.",
        "President Ruto discussed trade at a meeting in Geneva.",
        verbs="discuss|review",
        need="meeting|talks",
        weak=True,
        avoid="telephone|phone|call|to|board|will|would|relations|ties",
    ),
    Frame(
        "dinner",
        K.MEETING,
        P.CONSULT,
        {"subject": R.HOST, "for": R.ATTENDEE, "object": R.ATTENDEE},
        "President Ruto gave a dinner for President Kagame.",
        "The school gave a dinner for the team.",
        verbs=chains(
            "give|host|hold|throw",
            "a|an",
            "|state|official|gala",
            "dinner|banquet|lunch|luncheon|reception",
            "for",
        ),
        requires="object",
        avoid="school|charity",
    ),
    Frame(
        "host-for-talks",
        K.MEETING,
        P.CONSULT,
        RECEIVING,
        "President Ruto hosted President Kagame for talks in Nairobi.",
        "President Ruto hosted peace talks.",
        verbs="host|receive|welcome|have",
        need="talks|dinner|lunch|breakfast|discussions",
        close=True,
        also="for|to|over",
        requires="object",
        avoid="summit|conference|talk",
        avoid_next="talks|peace|the|a|round|discussions|dinner|lunch|new|trade|two|three|direct|indirect|its",
    ),
    Frame(
        "meeting-of-with",
        K.MEETING,
        P.CONSULT,
        MUTUAL,
        "The meeting of President Ruto with President Kagame lasted an hour.",
        "The meeting of the board with its lawyers lasted an hour.",
        nouns="meeting of",
        need="with",
        close=True,
        requires="with",
        weak=True,
    ),
    Frame(
        "spend-hours-with",
        K.MEETING,
        P.CONSULT,
        MUTUAL,
        "President Faure Gnassingbé spent seven hours with Shirley Botchwey.",
        "President Faure Gnassingbé spent seven hours in Ghana.",
        verbs=chains(
            "spend",
            "|two|three|four|five|six|seven|eight|several|some|many|nearly two|more than two",
            "hours|an hour",
            "with",
        ),
        requires="object|with",
        doer="person",
        avoid="family|friends|children|prison|custody|phone|telephone",
    ),
)

VISITS: tuple[Frame, ...] = (
    Frame(
        "tour",
        K.VISIT,
        P.CONSULT,
        {"subject": R.VISITOR, "of": R.HOST, "to": R.HOST},
        "Prime Minister Modi started a tour of Kenya on Tuesday.",
        "The band began a tour of Japan.",
        nouns="tour of|arrival in|arrival at",
        mode="visit",
        weak=True,
        avoid="band|duty|tourists|players|team|migrants|refugees",
    ),
    Frame(
        "going-to",
        K.VISIT,
        P.CONSULT,
        VISITING,
        "Prime Minister Modi is going to Kenya on Friday.",
        "Prime Minister Modi is going to rest in Kenya.",
        words="is going to|are going to|is heading to|is flying to|is travelling to|is traveling to",
        requires="object",
        mode="visit",
        status=S.PLANNED,
        avoid="court|war|polls|rest|say|meet|visit|hold|sign|be|school|hospital",
    ),
    Frame(
        "come-to",
        K.VISIT,
        P.CONSULT,
        VISITING,
        "Prime Minister Modi came to Nairobi in May for a visit.",
        "Fog came to Nairobi in May.",
        verbs="come to|come over to",
        need="visit|talks|guest",
        requires="object",
        mode="visit",
        avoid="power|terms|light|blows|end|agreement|office|head|decision|conclusion",
    ),
    Frame(
        "lead-delegation-to",
        K.VISIT,
        P.CONSULT,
        VISITING,
        "Foreign Minister Abdullahi led a delegation to Ghana.",
        "Foreign Minister Abdullahi led a delegation to victory.",
        verbs=chains("lead|head|take", "|a|the|its|a high-level|a large|a trade", "delegation|mission", "to"),
        requires="object|to",
        mode="visit",
        avoid="victory|talks|negotiations|summit|conference|assembly|meeting",
    ),
)

FRAMES: tuple[Frame, ...] = (*MEETINGS, *VISITS)
