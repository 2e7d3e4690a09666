"""Hubungan yang diputus atau dipulihkan: acts told by the relations that they befell."""

from __future__ import annotations

from kg.language.pack import Frame
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

BOTH = {"between": R.ACTOR, "subject": R.ACTOR, "of": R.ACTOR, "with": R.RECIPIENT}
"""Who cuts or restores relations: both, or whoever's relations with the other they are."""

RELATIONS: tuple[Frame, ...] = (
    Frame(
        "hubungan-diputus",
        K.MEASURE,
        P.SANCTION,
        BOTH,
        "Hubungan diplomatik Ghana dengan Togo diputus pada Mei.",
        "Hubungan diplomatik Ghana dengan Togo hangat pada Mei.",
        nouns="hubungan diplomatik",
        need="diputus|diputuskan|dibekukan|diturunkan|ditangguhkan|terputus",
        contexts=("diplomatic",),
        avoid="akan|bisa|dapat|sempat|dipulihkan|memulihkan|setelah|sejak",
    ),
    Frame(
        "hubungan-dipulihkan",
        K.MEASURE,
        P.SUPPORT,
        BOTH,
        "Hubungan diplomatik Ghana dengan Togo dipulihkan pada Mei.",
        "Hubungan diplomatik Ghana dengan Togo dingin pada Mei.",
        nouns="hubungan diplomatik",
        need="dipulihkan|dibuka|dinormalisasi|dinormalkan|ditingkatkan|pulih|dijalin|terjalin",
        contexts=("diplomatic",),
        avoid="akan|bisa|dapat|diputus|belum",
    ),
)
