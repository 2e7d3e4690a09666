"""CONSULT: summits, conferences and sessions."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

NO_SESSION = (
    "training|trading|emergency|special|urgent|closed|closed-door|parliament|cabinet|court|question|photo|autumn|spring|"
    "parliamentary|legislative|lawmakers|senate|boycott|war|feud|strike|protest|aid|programme|program|ties|support|mission"
)
"""What a session is of that gathers no ministers of a body."""

COUNCILS = (
    "ministerial council|executive council|permanent council|supreme council|council of ministers|council of foreign ministers|"
    "council of heads of state|foreign ministers' council|ministerial committee"
)
"""Organs of a body of states that meet now and then."""

WORKSHOPS = (
    "diplomacy|diplomatic|diplomats|security|maritime|trade|investment|investments|migration|peacekeeping|peace|peacebuilding|"
    "climate|debt|cooperation|foreign|regional|international|bilateral|multilateral|terrorism|counter-terrorism|counterterrorism|"
    "cybersecurity|cyber|disarmament|nuclear|border|borders|trafficking|smuggling|piracy|fisheries|humanitarian|disaster|refugees|"
    "non-proliferation|nonproliferation|sanctions|mediation|treaty|convention|consular|decolonisation|decolonization|tourism|energy|"
    "oceans|ocean|sustainable"
)
"""What workshops are about that ministries, missions and bodies of states hold."""

HOLDERS = (
    "embassy|embassies|consulate|mission|ministry|ambassador|ambassadors|minister|ministers|commission|commissioner|"
    "secretary-general|envoy|diplomats|council|president|delegation|commissariat"
)
"""Who holds or opens them, whatever they are about."""

GATHERINGS: tuple[Frame, ...] = (
    Frame(
        "summit",
        K.SUMMIT,
        P.CONSULT,
        {"of": R.ATTENDEE, "between": R.ATTENDEE, "with": R.ATTENDEE},
        "A summit between Japan and South Korea opened in Seoul.",
        "They reached the summit of the mountain.",
        nouns="summit between|summit with|summit meeting|summit of|summit",
        weak=True,
        avoid="mountain|climbers|peak|climber|everest|ascent",
    ),
    Frame(
        "commission-of-two",
        K.MEETING,
        P.CONSULT,
        {"between": R.ATTENDEE, "with": R.ATTENDEE},
        "The fourth session of the Joint Commission between Togo and Ghana ended in Lome.",
        "The fourth session of the finance commission between parliament's holidays ended in Lome.",
        nouns=chains("session|meeting|sitting|round", "of"),
        need="commission|committee|group",
        also="joint|mixed|intergovernmental|inter-governmental|working|bilateral",
        close=True,
        requires="between|with",
        contexts=("diplomatic",),
        avoid="parties|party|opposition",
    ),
    Frame(
        "chair-commission",
        K.MEETING,
        P.CONSULT,
        {"subject": R.CHAIR, "with": R.CHAIR},
        "Foreign Minister Wong and Foreign Minister Rao co-chaired the fourth session of a joint commission in Lome.",
        "Foreign Minister Wong and Foreign Minister Rao co-chaired the fourth edition of the cattle fair in Lome.",
        verbs=chains(
            "chair|co-chair|cochair|jointly chair|preside over|jointly preside over|lead",
            "the|a|their",
            "|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|latest|inaugural",
            "session|meeting|sitting|round",
            "of the|of their|of a",
        ),
        need="commission|committee|group|council|mechanism",
        also="joint|mixed|intergovernmental|inter-governmental|bilateral|binational|strategic",
        close=True,
        requires="subject",
        contexts=("diplomatic",),
        avoid="party|church|board|shareholders|security|african|arab|european|defence staff|election",
    ),
    Frame(
        "hold-commission",
        K.MEETING,
        P.CONSULT,
        {"subject": R.ATTENDEE},
        "Togo and Ghana held the fourth session of their Joint Commission in Lome.",
        "Togo and Ghana held the fourth edition of their cattle fair in Lome.",
        verbs=chains(
            "hold|convene|open|conclude|end|close|begin",
            "the|a",
            "|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|latest|inaugural",
            "session|meeting|sitting|round",
            "of their",
        ),
        need="commission|committee|group|consultations|dialogue|talks",
        close=True,
        requires="subject",
        contexts=("diplomatic",),
    ),
    Frame(
        "conference",
        K.CONFERENCE,
        P.CONSULT,
        {"of": R.ORGANIZER},
        "Ministers gathered at a council meeting of the Arab League in Cairo.",
        "He told a news conference that all was well.",
        nouns="council meeting of|ministerial meeting of|annual meeting of|emergency meeting of|"
        "emergency session of|special session of|extraordinary session of|conference of|session of|meeting of|"
        "gathering of|assembly of leaders of|conference on|donor conference|donors' conference|pledging conference|peace conference|"
        "international conference|ministerial conference|regional conference",
        avoid="press|news|demanded|demand|sought|requested|urged|supporters|fans|reporters|journalists|crowd|villagers|"
        "relatives|faithful|pilgrims|mourners|students|fishermen|farmers|businessmen|investors|militants|monks",
        traits=frozenset({T.UNNAMED_GATHERING}),
    ),
    Frame(
        "leaders-meeting",
        K.SUMMIT,
        P.CONSULT,
        {"of": R.ORGANIZER},
        "The leaders' retreat of the Pacific Islands Forum was held in Honiara in September.",
        "The monks' retreat of the abbey was held in Honiara in September.",
        nouns="leaders' retreat|leaders' gathering|retreat of leaders|heads of government meeting",
        weak=True,
    ),
    Frame(
        "retreat",
        K.SUMMIT,
        P.CONSULT,
        {"of": R.ORGANIZER},
        "The Pacific Islands Forum leaders' retreat was held in Honiara, hosted by Prime Minister Manele.",
        "Togo's retreat from Honiara was hosted by Prime Minister Manele.",
        nouns="retreat|get-together",
        lead="leaders|leaders'|presidents'|presidential|caricom|asean|apec",
        weak=True,
        avoid_next="from",
    ),
    Frame(
        "plain-conference",
        K.CONFERENCE,
        P.CONSULT,
        {"of": R.ATTENDEE, "between": R.ATTENDEE},
        "President Ruto opened a two-day security conference in Kigali.",
        "President Ruto answered questions at a news conference in Kigali.",
        nouns="conference|forum|symposium|colloquium",
        weak=True,
        avoid="press|news|video|telephone|phone|demanded|demand|sought|requested|urged|bishops|football|league|basketball|"
        "reporters|journalists|internet|online|chat|users|parties|party|opposition|room",
        avoid_next="call|calls|room|hall|centre|center|for",
    ),
    Frame(
        "workshop",
        K.CONFERENCE,
        P.CONSULT,
        {"of": R.ATTENDEE, "between": R.ATTENDEE},
        "Kenya and Uganda held a workshop on maritime security in Mombasa.",
        "Kenya and Uganda held a workshop on pottery in Mombasa.",
        nouns="workshop|seminar|webinar|roundtable|round table on|policy dialogue|panel discussion|regional consultation|"
        "capacity-building course|high-level dialogue|business forum|roundtable discussion|round-table discussion|"
        + chains("masterclass|colloquium", "on|titled|entitled|about"),
        need=f"{WORKSHOPS}|{HOLDERS}",
        weak=True,
        avoid="university|college|school|students|pupils|teachers|company|firm|bank|police|choir|church|parish|union|club|"
        "online|attendees|press|news|carpentry|garment|repair|garage|training|craft|sales|staff|trainees|torture|pottery",
    ),
    Frame(
        "emergency-session",
        K.MEETING,
        P.CONSULT,
        {"subject": R.ATTENDEE},
        "The Security Council held an emergency session on Monday.",
        "The school held an emergency session on Monday.",
        verbs=chains(
            "hold|meet in|go into|convene",
            "|an|a",
            "emergency|urgent|closed|closed-door|extraordinary|special|plenary|ministerial",
            "session|meeting|consultations",
        ),
        doer="organization",
        requires="subject",
        avoid="school|cabinet|parliament",
        avoid_behind="with|of|between|for",
    ),
    Frame(
        "session-of-theirs",
        K.CONFERENCE,
        P.CONSULT,
        {"subject": R.ORGANIZER},
        "Arab League foreign ministers held their session in Cairo.",
        "Arab League footballers held their training session in Cairo.",
        verbs=chains(
            "hold|open|begin|start|kick off|convene",
            "its|their",
            "|annual|regular|ordinary|latest|first|second|third|inaugural|next",
        ),
        need="session",
        close=True,
        doer="organization",
        requires="subject",
        avoid=NO_SESSION,
        weak=True,
    ),
    Frame(
        "session-closed",
        K.CONFERENCE,
        P.CONSULT,
        {"subject": R.ORGANIZER},
        "Arab League foreign ministers concluded their session in Cairo.",
        "Arab League footballers concluded their training session in Cairo.",
        verbs=chains(
            "conclude|end|wrap up|wind up|close|finish", "its|their", "|annual|regular|ordinary|latest"
        ),
        need="session",
        close=True,
        doer="organization",
        requires="subject",
        ends=True,
        avoid=NO_SESSION,
        weak=True,
    ),
    Frame(
        "special-session",
        K.MEETING,
        P.CONSULT,
        {"between": R.ATTENDEE},
        "At an emergency session in Vienna, the Security Council condemned the attack.",
        "At a training session in Vienna, the players of the council condemned the attack.",
        nouns=chains("emergency|special|extraordinary|closed|closed-door|urgent|plenary", "session"),
        weak=True,
    ),
    Frame(
        "address-assembly",
        K.CONFERENCE,
        P.CONSULT,
        {"subject": R.SPEAKER, "object": R.ORGANIZER},
        "President Akufo-Addo addressed the UN General Assembly on Monday.",
        "President Akufo-Addo addressed the complaint of the UN on Monday.",
        verbs="address|speak before|speak to",
        need="assembly",
        close=True,
        doer="person",
        toward="organization",
        requires="object",
        avoid="letter|complaint|issue|problem|national|plant",
    ),
    Frame(
        "council",
        K.CONFERENCE,
        P.CONSULT,
        {"of": R.ORGANIZER},
        "The ministerial council of the Arab League convened in Cairo on Sunday.",
        "The executive council of the region convened a strike in Cairo.",
        nouns=COUNCILS
        + "|"
        + chains(
            COUNCILS, "open|opens|opened|convene|convenes|convened|meet|meets|met|begin|begins|began|of"
        ),
        need="open|opens|opened|convene|convenes|convened|meet|meets|met|begin|begins|began|gather|gathers|gathered|at|"
        "attend|attends|attended|address|addressed|host|hosts|hosted|chair|chairs|chaired|ended|ends|concluded",
        weak=True,
        avoid="party|province|county|regional|cabinet|mosque|church|strike|member|members|seat|seats|election",
    ),
)
