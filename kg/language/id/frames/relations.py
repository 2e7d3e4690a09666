"""Hubungan yang diputus atau dipulihkan: acts told by the relations that they befell."""

from __future__ import annotations

from kg.language.id.inflect import either
from kg.language.pack import MUTUAL, Frame
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R
from kg.model import Status as S

RESUMING = either("memulai|membuka|melanjutkan|menghidupkan", "lagi|kembali") + "|memulai|membuka|melanjutkan"

BOTH = {"between": R.ACTOR, "subject": R.ACTOR, "of": R.ACTOR, "with": R.RECIPIENT}
"""Who cuts or restores relations: both, or whoever's relations with the other they are."""

RELATIONS: tuple[Frame, ...] = (
    Frame(
        "sepakat-berunding",
        K.NEGOTIATION,
        P.CONSULT,
        MUTUAL,
        "Ghana dan Togo sepakat memulai lagi perundingan pada Mei.",
        "Ghana dan Togo sepakat memulai lagi penerbangan pada Mei.",
        verbs=either(
            either("sepakat|setuju|bersepakat|sepakat untuk|setuju untuk", RESUMING),
            "perundingan|negosiasi|pembicaraan|dialog",
        ),
        status=S.PLANNED,
    ),
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
        need="dicairkan|disambung|dirajut|dinaikkan|dipulihkan|dibuka|dinormalisasi|dinormalkan|ditingkatkan|pulih|dijalin|terjalin",
        contexts=("diplomatic",),
        avoid="akan|bisa|dapat|diputus|belum",
    ),
    Frame(
        "hubungan-putus",
        K.MEASURE,
        P.SANCTION,
        BOTH,
        "Hubungan Ghana dan Togo, yang diputus pada 2008, dipulihkan pada Senin.",
        "Hubungan Ghana dan Togo, yang erat pada 2008, dipulihkan pada Senin.",
        nouns="hubungan|hubungan resmi|hubungan konsuler",
        need="diputus|diputuskan|dibekukan|ditangguhkan",
        contexts=("diplomatic",),
        avoid="baik|erat|lama|akrab|harmonis|hangat|akan|bisa|dapat|belum|diplomatik|dagang|kerja|harus|perlu|setelah|sejak|"
        "jika|bila|darah|asmara|keluarga|tidak|telepon|listrik",
        requires="of|between|subject",
    ),
    Frame(
        "hubungan-kembali",
        K.MEASURE,
        P.SUPPORT,
        BOTH,
        "Hubungan Ghana dan Togo dinormalisasi pada Mei.",
        "Hubungan Ghana dan Togo ditingkatkan pada Mei.",
        nouns="hubungan|hubungan resmi|hubungan konsuler",
        need="dipulihkan|dinormalisasi|dinormalkan|disambung|terjalin|dijalin|tersambung",
        contexts=("diplomatic",),
        avoid="baik|erat|lama|akrab|harmonis|hangat|akan|bisa|dapat|diputus|belum|diplomatik|dagang|kerja|harus|perlu|setelah|sejak|kembalinya|darah|asmara",
        requires="of|between|subject",
    ),
)
