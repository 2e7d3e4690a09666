"""Forms of address and ranks of two words, in both languages."""

from __future__ import annotations

DOUBLE_HONORIFICS = frozenset(
    {
        *("tan sri", "datuk seri", "dato seri", "datuk sri", "dato sri", "toh puan", "pehin dato"),
        *("vice admiral", "rear admiral", "major general", "lieutenant general", "brigadier general"),
        *("air marshal", "uskup agung", "yang mulia", "his excellency", "her excellency"),
        *(
            "senior general",
            "senior gen",
            "field marshal",
            "chief marshal",
            "vice marshal",
            "lieutenant colonel",
            "group captain",
        ),
        *("brigadir jenderal", "letnan jenderal", "mayor jenderal", "jenderal besar", "letnan kolonel"),
        *(
            "sri paduka",
            "yang berhormat",
            "right honourable",
            "right honorable",
            "rt honourable",
            "rt honorable",
            "tan seri",
            "dato sri",
            "datuk sri",
        ),
        *(f"{rank} {grade}" for rank in ("laksamana", "marsekal") for grade in ("muda", "madya", "pertama")),
        *(
            f"{rank} tni"
            for rank in (
                *("jenderal", "letjen", "mayjen", "brigjen", "kolonel", "kol", "letkol", "mayor", "kapten"),
                *("laksamana", "laksdya", "laksda", "laksma", "marsekal", "marsdya", "marsda", "marsma"),
                *("muda", "madya", "pertama"),
            )
        ),
        *(f"{rank} pol" for rank in ("jenderal", "komjen", "irjen", "brigjen", "kombes")),
        *(
            f"{rank} {arm}"
            for rank in ("kolonel", "kol", "letkol", "mayor", "kapten")
            for arm in (
                *(
                    "inf",
                    "laut",
                    "pnb",
                    "mar",
                    "kav",
                    "arm",
                    "czi",
                    "cpm",
                    "pas",
                    "marinir",
                    "caj",
                    "chk",
                    "ckm",
                ),
                *("cpl", "cke", "cba", "cku", "arh", "art", "tek", "lek", "kal", "adm", "sus", "kes", "nav"),
            )
        ),
    }
)
"""Forms of address of two words, each of which may be a name or something else."""

RANKS = frozenset(
    {
        *("letjen", "mayjen", "brigjen", "kolonel", "kol", "letkol", "laksdya", "laksda", "laksma"),
        *(
            "marsdya",
            "marsda",
            "marsma",
            "komjen",
            "irjen",
            "kombes",
            "akbp",
            "kompol",
            "akp",
            "iptu",
            "ipda",
        ),
    }
)
"""Ranks that are no names: one ends the words of a unit before an officer's name."""

ADDRESS_ENDS = frozenset({".", "'", "’", "‘"})
"""What ends a form of address: "Mr.", "Dato'"."""

GRADES = frozenset({"seri", "sri"})
"""Behind "Dato'": the grade of the title."""

HIGHER_GRADES = frozenset({"utama", "setia", "pahlawan", "diraja", "paduka", "wangsa"})
"""Behind "Dato Seri": the grade's own grade."""

DEGREES = frozenset({"dr", "prof", "mr", "mrs", "ms"})
"""Forms of address that are a part of nobody's name."""

FORMAL = frozenset({"honourable", "honorable", "hon", "rt", "mr", "mrs", "ms", "h.e", "sir", "dame"})
"""Forms of address with which no body's or place's name begins."""

JUNIOR = frozenset({"jr", "jnr", "sr", "snr"})
"""Behind a name: not a part by which people are told apart."""

BALINESE = frozenset(
    {"gusti", "made", "nyoman", "ketut", "wayan", "putu", "gede", "dewa", "komang", "kadek", "luh"}
)
"""Names that follow the article "I" of Balinese men: "I Made Mangku", where "I" is no number."""

BALINESE_LEADS = frozenset({"I", "Ni", "Luh"})
"""What stands before those in the names of men and of women: "Ni Luh Putu"."""

UNIT_NUMBERS = frozenset({"I", "II", "III", "IV", "V", "VI"})
"""Numbers of fleets, commands and regions, between a commander's title and his name."""

POST_NOMINALS = frozenset(
    {
        *("MP", "MEP", "OBE", "CBE", "MBE", "CMG", "KCMG", "GCMG", "CVO", "KCVO", "KC", "PhD", "GCB", "KCB"),
        *("BSc", "MSc", "MSi", "SSos", "SPd", "SIKom"),
        *("AO", "AC", "AM", "DSC", "CSC", "DSM", "DSO", "CNZM", "ONZM"),
    }
)
"""Letters of seats, orders and degrees behind a name."""
