"""What a state asks for, offers or holds against another, in the words of every week's wires."""

from __future__ import annotations

from kg.language.en.frames.aid import GOODS, WEAPONS
from kg.language.en.frames.chains import chains
from kg.language.pack import TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

THINGS = (
    GOODS
    + "|"
    + WEAPONS
    + "|troops|peacekeepers|observers|sanctions|talks|consultations|negotiations|meeting|session|summit|inquiry|"
    "investigation|ceasefire|truce|withdrawal|extradition|apology|compensation|reparations|explanation|explanations|clarification|"
    "guarantees|mediation|intervention|postponement|membership|access|resolution|reinforcements|protection|embargo|"
    "help|support|release|return|lifting|removal|backing|bailout|defences|defenses|defence|no-fly|corridor|concessions|proof|evidence|answers|helicopters|rescuers|ammunition"
)
"""What states ask of each other, and parties, courts and unions do not."""

AT_HOME = (
    "opposition|prosecutor|prosecutors|union|unions|party|lawyer|lawyers|relatives|families|court|judge|players|club|voters|striker|strikers|"
    "workers|students|teachers|protesters|demonstrators|lawmakers|mps|activists|campaigners|rights"
)

FIRST: tuple[Frame, ...] = (
    Frame(
        "ask-for-things",
        K.STATEMENT,
        P.REQUEST,
        TOWARD,
        "Ghana has asked for 300 tanks.",
        "Ghana has asked for votes.",
        verbs="ask for|request|demand|appeal for|plead for|press for",
        need=THINGS,
        close=True,
        traits=frozenset({T.ASKS_ANYBODY}),
        avoid=AT_HOME
        + "|demanded by|requested by|asked by|calls|job|supply|released|accepted|rejected|met|who|whether",
    ),
)
"""Before what else is asked: of nobody who is named."""

FRAMES: tuple[Frame, ...] = (
    Frame(
        "renew-offer",
        K.STATEMENT,
        P.AGREE,
        {**TOWARD, "with": R.RECIPIENT, "of": R.RECIPIENT},
        "Ghana renewed its offer of talks to Togo.",
        "Ghana renewed its offer of shares in Togo.",
        verbs=chains(
            "renew|repeat|reiterate|reaffirm|restate",
            "its|his|her|their|an|the",
            "|earlier|standing",
            "offer|offers|proposal|invitation",
            "of|to|for",
        ),
        need="talks|mediate|mediation|help|aid|host|negotiate|negotiations|assistance|dialogue|meet|meeting|troops|asylum|cooperate",
        close=True,
        traits=frozenset({T.OFFERS}),
        avoid="shares|bid|takeover|company",
    ),
    Frame(
        "assure-that",
        K.STATEMENT,
        P.AGREE,
        {"subject": R.ACTOR, "object": R.RECIPIENT},
        "Foreign Minister Dussey assured Ghana that Togo took its concerns seriously.",
        "Foreign Minister Dussey assured shoppers that Togo had enough rice.",
        verbs="assure|reassure",
        need="that|of",
        close=True,
        requires="object",
        traits=frozenset({T.PROMISES}),
        avoid="shoppers|investors|voters|citizens|residents|public|parliament|lawmakers|reporters|markets|nation|was|were",
    ),
    Frame(
        "ask-through-plan",
        K.STATEMENT,
        P.REQUEST,
        {"subject": R.ACTOR, "to": R.RECIPIENT},
        "President Mahama presented a plan for a ceasefire in Lome.",
        "President Mahama presented a plan for a stadium in Lome.",
        verbs="present|put forward|unveil|propose|outline|set out|submit",
        need="ceasefire|cease-fire|truce|peace",
        also="plan|proposal|proposals|initiative|roadmap|road map",
        close=True,
        requires="subject",
        traits=frozenset({T.ASKS_ANYBODY}),
        avoid="rejected|parliament|court|accepted|prize|draft",
    ),
    Frame(
        "offers-surrender",
        K.STATEMENT,
        P.CONCEDE,
        {"subject": R.ACTOR, "to": R.RECIPIENT},
        "President Minh offered unconditional surrender to Togo.",
        "The gang offered its surrender to police.",
        verbs=chains(
            "offer|announce|declare|proclaim|sign",
            "|an|its|his|the",
            "|unconditional|immediate|formal",
            "surrender",
        ),
        doer="person",
        avoid="gang|gunman|police|suspect|militant|rebels",
    ),
)
"""Behind what else is said."""
