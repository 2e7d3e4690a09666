"""Appointments and ceremonies, which have no PLOVER type."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import APPOINTING, TAKING_OFFICE, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Role as R

POSTS = (
    "minister|ambassador|envoy|president|secretary|premier|chief|commander|representative|chairman|head|governor|director|chair|"
    "chancellor|adviser|foreign|office|sworn|spokesman|spokeswoman|spokesperson|commissioner|consul|prime|coordinator|mediator|judge|"
    "secretary-general|director-general|leader|rapporteur|speaker|king|emperor|chairperson|chairwoman|governor-general|managing"
)

APPOINTMENTS: tuple[Frame, ...] = (
    Frame(
        "take-office",
        K.APPOINTMENT,
        None,
        TAKING_OFFICE,
        "Prime Minister Takaichi took office on October 21.",
        "The firm took office space in Leeds.",
        verbs="take office|assume office|assume the post|assume the presidency|be sworn in|take up the post|take up her post|"
        "take up his post|take the oath|take the presidential oath|take his oath|take her oath|take over as|become",
        words="were sworn in",
        need=POSTS + "|post|oath|presidency",
        avoid="space|failed|attempt|champion|hostage|attack|star|goal|player|coach|engine",
    ),
    Frame(
        "take-over-chair",
        K.APPOINTMENT,
        None,
        TAKING_OFFICE,
        "President Alpha Conde took over the rotating chair of the African Union from President Deby.",
        "President Alpha Conde took over the chair of his father from a cousin.",
        verbs="take over|assume|take on",
        need="chair|chairmanship|chairpersonship|presidency|leadership",
        also="rotating|union|bloc|bloc's|council|african|caricom|osce|asean|ecowas|mercosur|brics|g20|g7|sadc|organisation|organization|group|movement|forum",
        close=True,
        requires="subject",
        doer="person",
        avoid="wheelchair|electric|company|party|board",
    ),
    Frame(
        "replace",
        K.APPOINTMENT,
        None,
        TAKING_OFFICE,
        "Foreign Minister Takaichi succeeded Yoko Kamikawa on October 21.",
        "The striker succeeded the captain on October 21.",
        verbs="take over from|succeed|replace",
        need=POSTS + "|post|oath|presidency",
        avoid="failed|attempt|champion|hostage|attack|star|goal|player|coach|engine|striker|captain",
        traits=frozenset({T.REPLACES}),
    ),
    Frame(
        "take-over-from",
        K.APPOINTMENT,
        None,
        TAKING_OFFICE,
        "Sadyr Japarov took over from Sooronbay Jeenbekov in October.",
        "Sadyr Japarov took over from there in October.",
        verbs="take over from|succeed",
        doer="person",
        toward="person",
        requires="object",
        avoid="captain|coach|manager|striker|goalkeeper|editor|chef|champion|lead|shift|failed|talks",
        traits=frozenset({T.REPLACES}),
    ),
    Frame(
        "appoint",
        K.APPOINTMENT,
        None,
        APPOINTING,
        "President Tokayev appointed Murat Nurtleu on Monday.",
        "They met at the appointed hour.",
        nouns="appointment of|nomination of",
        verbs="appoint|name|nominate|swear in|vote in|elevate|promote|anoint|unveil|inaugurate|install|designate|elect|re-elect|reelect|pick|tap|choose|select|reappoint|confirm as",
        need=POSTS + "|replacing|succeeding",
        avoid="embassy|consulate|street|statue|squad|coach|captain|phone|dam|road|bridge|airport|conference|talks|"
        "that|visit|meeting|death",
    ),
    Frame(
        "inauguration",
        K.APPOINTMENT,
        None,
        {"of": R.APPOINTEE, "subject": R.APPOINTEE},
        "Prime Minister Narendra Modi attended the inauguration of President Ibrahim Solih in Male.",
        "Prime Minister Narendra Modi attended the inauguration of a dam in Male.",
        nouns="inauguration of|swearing-in of|investiture of|inauguration ceremony of|swearing-in ceremony of",
        requires="of",
        toward="person",
        avoid="dam|bridge|road|railway|hospital|embassy|consulate|airport|port|pipeline|building|centre|center|plant|school|statue|monument|"
        "exhibition|festival|headquarters|library|museum|corridor|terminal|hall|mosque|temple|station|line|project|memorial",
    ),
    Frame(
        "own-inauguration",
        K.APPOINTMENT,
        None,
        {"subject": R.APPOINTEE},
        "Prime Minister Narendra Modi attended President Ibrahim Solih's inauguration in Male.",
        "Prime Minister Narendra Modi attended the inauguration in Male.",
        nouns="inauguration|swearing-in|inauguration ceremony|swearing-in ceremony|presidential inauguration",
        requires="subject",
        doer="person",
        avoid_next="of",
    ),
    Frame(
        "replaced-by",
        K.APPOINTMENT,
        None,
        TAKING_OFFICE,
        "Charles Hernu was replaced on Friday by Paul Quiles.",
        "The dam was replaced on Friday by a bridge.",
        passives=chains("was|were|is|had been|has been|to be", "replaced|succeeded"),
        requires="subject",
        doer="person",
        avoid="goal|goalkeeper|coach|match|striker|captain|minute|half-time|injured",
    ),
)

CEREMONIES: tuple[Frame, ...] = (
    Frame(
        "credentials",
        K.CEREMONY,
        None,
        {"subject": R.ATTENDEE, "object": R.ATTENDEE, "to": R.HOST, "of": R.ATTENDEE, "from": R.ATTENDEE},
        "Ambassador Ina Lepel presented her credentials to President Prabowo.",
        "His credentials as a chef are known.",
        verbs="present credentials to|present|hand over|submit|hand in|hand|deliver|tender",
        need="credentials|credence|accreditation",
        avoid_next="them|it",
        traits=frozenset({T.APART, T.ACCREDITS}),
    ),
    Frame(
        "credentials-received",
        K.CEREMONY,
        None,
        {"subject": R.HOST, "object": R.ATTENDEE, "of": R.ATTENDEE, "from": R.ATTENDEE},
        "President Prabowo received the credentials of Ambassador Ina Lepel.",
        "The college received the credentials of the new chef.",
        verbs=chains(
            "accept|receive",
            "the|copies of the|copies of|",
            "credentials of|credentials from|letters of credence of|letter of credence of|letters of credence from",
        ),
        avoid="college|university|school|chef",
        traits=frozenset({T.APART, T.ACCREDITS}),
    ),
    Frame(
        "hand-over-chair",
        K.CEREMONY,
        None,
        {"subject": R.ATTENDEE, "to": R.ATTENDEE, "from": R.ATTENDEE},
        "Vietnam handed over the chairmanship of ASEAN to Brunei.",
        "Vietnam handed over the keys to Brunei.",
        verbs="hand over|hand|pass|take over|assume|pass on|turn over|receive",
        need="chairmanship|chair|gavel|baton|presidency|chairpersonship|leadership",
        also="chairmanship|chairpersonship|african|caricom|gavel|chair|rotating|pro|g20|g7|eu|asean|mercosur|bloc's|group's|union's|bloc|union|council|council's",
        requires="to|from",
        avoid="wheelchair|electric|keys",
    ),
    Frame(
        "ceremony",
        K.CEREMONY,
        None,
        {"subject": R.ATTENDEE, "for": R.ATTENDEE, "of": R.ATTENDEE},
        "Leaders attended the coronation of Naruhito in Tokyo.",
        "The opening ceremony of the mall was loud.",
        nouns="welcoming ceremony|welcome ceremony|handover ceremony|farewell ceremony|coronation of|enthronement of|anniversary of|commemoration of|inauguration of|"
        "state banquet|wreath-laying|swearing-in of",
        weak=True,
    ),
    Frame(
        "funeral",
        K.CEREMONY,
        None,
        {"with": R.ATTENDEE},
        "Prime Minister Modi attended the funeral of Shinzo Abe in Tokyo.",
        "Prime Minister Modi drove past the funeral parlour in Tokyo.",
        nouns=chains("|state", "funeral", "|of|for|service for|mass for|mass of|service of|ceremony")
        + "|"
        + chains("memorial|remembrance|thanksgiving", "service", "|for|of")
        + "|burial of|requiem for|lying-in-state of",
        weak=True,
        avoid="parlour|parlor|home|homes|director|directors|procession",
        traits=frozenset({T.PUBLIC}),
    ),
    Frame(
        "burial",
        K.CEREMONY,
        None,
        {"with": R.ATTENDEE},
        "Shinzo Abe was laid to rest in Tokyo in the presence of Prime Minister Modi.",
        "Shinzo Abe was laid low in Tokyo in the presence of Prime Minister Modi.",
        passives=chains(
            "was|is to be|will be|is being|had been|has been|be",
            "buried|laid to rest|borne to his last resting place|cremated|interred|entombed",
        ),
        avoid="under|rubble|alive|landslide|avalanche|snow|hatchet|treasure",
        traits=frozenset({T.PUBLIC}),
    ),
    Frame(
        "saint-made",
        K.CEREMONY,
        None,
        {"subject": R.ATTENDEE},
        "President Ruto will attend the canonisation of Oscar Romero in Rome on Sunday.",
        "President Ruto will attend the canonisation of texts in Rome on Sunday.",
        nouns="canonisation|canonization|beatification",
        weak=True,
        avoid="texts|scripture|novels",
    ),
    Frame(
        "open-its-embassy",
        K.CEREMONY,
        None,
        {"subject": R.HOST, "with": R.ATTENDEE},
        "Foreign Secretary William Hague opened the British embassy in Togo.",
        "Foreign Secretary William Hague opened an inquiry at the embassy in Togo.",
        verbs="open|reopen|inaugurate",
        need="embassy|consulate",
        close=True,
        requires="subject",
        contexts=("diplomatic",),
        avoid="fire|gates|doors|gate|inquiry|investigation|probe|talks|door|closed",
        traits=frozenset({T.APART}),
    ),
    Frame(
        "ceremony-attended",
        K.CEREMONY,
        None,
        {"subject": R.ATTENDEE},
        "Work on the pipeline began at a ceremony attended by President Ruto and President Kagame.",
        "Work on the pipeline began at a ceremony attended by farmers.",
        nouns=chains("ceremony", "attended by|witnessed by|in the presence of"),
        weak=True,
        avoid="signing|award|wedding|graduation|medal|prize",
    ),
)

FRAMES: tuple[Frame, ...] = (*APPOINTMENTS, *CEREMONIES)
