"""Capitalised words that name peoples, regions or believers, and neither a person nor a body."""

from __future__ import annotations

PEOPLES = frozenset(
    {
        *(
            "baloch",
            "uighur",
            "uighurs",
            "uyghur",
            "uyghurs",
            "uigur",
            "rohingya",
            "kurds",
            "pashtun",
            "pashtuns",
        ),
        *(
            "shia",
            "shias",
            "shiite",
            "shiites",
            "sunni",
            "sunnis",
            "syiah",
            "suni",
            "yazidi",
            "yazidis",
            "druze",
        ),
        *(
            "tuareg",
            "tuaregs",
            "fulani",
            "oromo",
            "oromos",
            "berber",
            "berbers",
            "bedouin",
            "bedouins",
            "hmong",
        ),
        *("tatar", "tatars", "nuer", "dinka", "tigrayan", "tigrayans", "balochs", "tamil"),
        *("hutu", "hutus", "tutsi", "tutsis", "tamils", "hazara", "hazaras", "alawite", "alawites", "alawi"),
        *("arab", "arabs", "barat", "timur", "melayu", "slavia", "persia", "viking", "latin"),
        *("muslim", "muslims", "christian", "christians", "kristen", "hindu", "hindus", "buddha", "yahudi"),
    }
)
"""Peoples, regions and believers, who are no place and no body: "pemimpin Arab pertama"."""
