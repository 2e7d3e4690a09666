"""What protocol tells of a day: who stood at the airport, for whom a reception was given, who sat at consultations."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import MUTUAL, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

WELCOMING = {"subject": R.HOST, "object": R.VISITOR, "by": R.HOST}
AIRPORT = "aircraft|airport|airbase|airfield|tarmac|arrival|arriving|aerodrome|harbour|harbor"

LANDING = "airport|airbase|airfield|tarmac|aerodrome|aircraft|plane|jet|runway"

FIRST: tuple[Frame, ...] = (
    Frame(
        "welcome-with-honours",
        K.CEREMONY,
        None,
        {"subject": R.HOST, "object": R.ATTENDEE, "by": R.HOST},
        "President Ana Salazar welcomed President Ruto at the palace with a guard of honour.",
        "President Ana Salazar welcomed President Ruto at the palace with a smile.",
        verbs="receive|welcome|greet",
        need="salute|salutes|guard|honours|honors",
        also="honour|honor|gun|guns|military|full|state",
        requires="object",
        toward="person",
        avoid=LANDING + "|coast|rail|members|talks",
    ),
    Frame(
        "was-there-to-receive",
        K.VISIT,
        P.CONSULT,
        WELCOMING,
        "Foreign Minister Ana Salazar was also there to welcome President Ruto.",
        "Foreign Minister Ana Salazar was also there to welcome the verdict.",
        words=chains(
            "was|were|is|are",
            "|also|both|all|personally",
            "there|present|on hand|at hand|waiting|at the airport|present at the airport|on the tarmac|in attendance",
            "to",
            "receive|welcome|greet|meet",
        ),
        requires="object",
        toward="person",
        mode="visit",
        traits=frozenset({T.GREETS}),
    ),
    Frame(
        "greet-on-arrival",
        K.VISIT,
        P.CONSULT,
        WELCOMING,
        "President Ruto was greeted on arrival by Foreign Minister Ana Salazar.",
        "President Ruto was greeted with laughter by Foreign Minister Ana Salazar.",
        passives=chains("was|were|has been|had been", "|also", "greeted|welcomed|received|met"),
        need=AIRPORT,
        close=True,
        requires="object",
        toward="person",
        mode="visit",
        traits=frozenset({T.GREETS}),
        avoid="passengers|tourists|fans|protesters|protest|crowd|crowds|applause|talks",
    ),
    Frame(
        "welcome-on-arrival",
        K.VISIT,
        P.CONSULT,
        WELCOMING,
        "Foreign Minister Ana Salazar welcomed President Ruto at the airport in Lima.",
        "Foreign Minister Ana Salazar welcomed President Ruto's plan for the airport in Lima.",
        verbs="receive|welcome|greet|see in",
        need=LANDING,
        requires="object",
        toward="person",
        mode="visit",
        traits=frozenset({T.GREETS}),
        avoid="passengers|tourists|fans|protesters|protest|crowd|crowds|applause|talks|team|players|coffin|remains|hostages|"
        "freed|prisoners|back|plan|decision|reopening|construction|flights|leaving|departing|departure|farewell|refugees|wife|husband|alighting|disembarking|emerging|hugged",
    ),
    Frame(
        "courtesy-call-from",
        K.MEETING,
        P.CONSULT,
        {"subject": R.HOST, "from": R.ATTENDEE, "object": R.ATTENDEE, "by": R.ATTENDEE},
        "President Ruto received a courtesy call from Foreign Minister Ana Gervasi on Tuesday.",
        "President Ruto received a phone call from Foreign Minister Ana Gervasi on Tuesday.",
        verbs=chains(
            "have|receive|get",
            "a|an|the|",
            "courtesy|farewell|introductory",
            "call|calls|visit",
            "from|by|of",
        ),
        requires="subject",
        traits=frozenset({T.CALLS_ON}),
    ),
    Frame(
        "embassy-ceremony",
        K.CEREMONY,
        None,
        {"of": R.HOST, "subject": R.HOST, "with": R.ATTENDEE},
        "The opening ceremony of the Embassy of Ghana took place in Lima on Tuesday.",
        "The opening ceremony of the games of Ghana took place near the embassy on Tuesday.",
        nouns=chains("opening|inauguration|inaugural|ribbon-cutting|flag-raising", "ceremony", "of|for")
        + "|"
        + chains("opening|inauguration", "ceremony"),
        need="embassy|consulate|mission",
        close=True,
        traits=frozenset({T.APART, T.MISSION, T.OPENING}),
        avoid="games|festival|summit|conference|exhibition|forum|near|outside",
    ),
    Frame(
        "embassy-opened",
        K.CEREMONY,
        None,
        {"object": R.HOST, "presence": R.ATTENDEE},
        "The Embassy of Ghana in Peru was officially inaugurated on Tuesday.",
        "The exhibition of Ghana in Peru was officially inaugurated on Tuesday.",
        passives=chains(
            "was|were|has been|had been|is to be|will be",
            "|officially|formally",
            "inaugurated|opened|reopened",
        ),
        lead="embassy|consulate",
        requires="object",
        traits=frozenset({T.APART, T.MISSION, T.OPENING}),
        avoid="fire|exhibition|investigation|probe|inquiry|door|doors|gate|gates",
    ),
    Frame(
        "reception-for",
        K.MEETING,
        P.CONSULT,
        {"subject": R.HOST, "for": R.ATTENDEE},
        "President Ruto gave a dinner at the palace for President Kagame.",
        "President Ruto gave a dinner at the palace for a charity.",
        verbs=chains(
            "give|host|hold|throw|lay on|put on|offer",
            "a|an",
            "|state|official|gala|working|welcome|farewell|formal|special",
            "dinner|banquet|lunch|luncheon|reception|party|dinner party|tea party",
        ),
        words=chains(
            "was|were|is|will be|played|acted as",
            "|the",
            "host|hosts",
            "at|of|to",
            "a|an",
            "|state|official|gala|working|welcome|farewell|formal|special",
            "dinner|banquet|lunch|luncheon|reception|tea party",
        ),
        need="for|in honour|in honor",
        requires="for",
        avoid="school|charity|birthday",
    ),
    Frame(
        "farewell-reception",
        K.CEREMONY,
        None,
        {"subject": R.HOST, "for": R.ATTENDEE},
        "Togo's ambassador to Ghana, Ina Lepel, gave a farewell reception in Accra.",
        "Togo's best singer, Ina Lepel, gave a farewell concert in Accra.",
        verbs=chains(
            "give|host|hold|throw|lay on",
            "a|an|the|his|her",
            "farewell|national day|independence day|annual|diplomatic|new year|new year's|garden",
            "reception|dinner|party|banquet",
        ),
        need="ambassador|commissioner|consul|charge|chargé|nuncio|embassy|minister|president|governor-general|king|queen",
        avoid="school|charity|birthday|singer|club|for",
    ),
)
"""Before the frames of who receives whom, which read the same verbs for talks."""

FRAMES: tuple[Frame, ...] = (
    Frame(
        "consultations-attended",
        K.MEETING,
        P.CONSULT,
        {**MUTUAL, "subject": R.ATTENDEE},
        "The consultations attended by Foreign Minister Retno Marsudi and Foreign Minister Penny Wong focused on trade.",
        "Consultations attended by doctors focused on the diet.",
        nouns=chains(
            "|political|bilateral|foreign office|foreign ministry|inter-ministerial|strategic|diplomatic",
            "consultations|talks",
            "attended by|co-chaired by|led by|with the participation of",
        ),
        weak=True,
        avoid="doctors|patients|public",
    ),
    Frame(
        "political-consultations",
        K.MEETING,
        P.CONSULT,
        MUTUAL,
        "Peru and Ghana held their third political consultations in Lima.",
        "The party held political consultancy fees back.",
        nouns=chains(
            "|round of|rounds of",
            "political|foreign office|foreign ministry|inter-ministerial|strategic|diplomatic|bilateral|consular",
            "consultations",
        ),
        weak=True,
    ),
)
"""Before the plain nouns of talks."""
