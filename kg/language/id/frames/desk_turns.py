"""What foreign desks write of conferences, courts, missions and donors: delegates of so many states gather, a court sentences."""

from __future__ import annotations

from kg.language.id.frames.support import MISSIONS, NOT_OPENED
from kg.language.id.inflect import either, listed
from kg.language.pack import Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

TWO_STATES = "kedua|ketiga|dua|keduanya"
"""Words before "negara" of which the text has told which they are."""

GATHERING = "berkumpul|bertemu|berhimpun|bersidang|berunding|bermusyawarah"

CRIMES = listed(
    "pembunuhan pemerkosaan pencurian perampokan penipu penipuan pencuri perampok pembunuh pemerkosa bandar kurir kartel penyelundup penyelundupan "
    "koruptor suap perceraian pelecehan pencabulan klub pemain pelatih fan suporter"
)
"""Whom a court sentences at home, of which no state is told."""

PENALTIES = "vonis|hukuman|vonis penjara|hukuman penjara|vonis mati|hukuman mati"

# fmt: off
DESK_FIRST: tuple[Frame, ...] = (
    Frame(
        "court-sentences", K.MEASURE, P.SANCTION, {"subject": R.ACTOR, "object": R.RECIPIENT, "to": R.RECIPIENT, "against": R.RECIPIENT, "for": R.RECIPIENT, "by": R.ACTOR},
        "Pengadilan di Accra menjatuhkan vonis dua tahun penjara kepada aktivis Togo Kofi Mensah.", "Pengadilan di Accra menjatuhkan vonis dua tahun penjara kepada pencuri Togo Kofi Mensah.",
        verbs=either("menjatuhkan|menjatuhi|mengganjar", PENALTIES) + "|memvonis|menghukum|memenjarakan|menyatakan bersalah", lead=listed("pengadilan mahkamah hakim tribunal"),
        requires="object|to|against|for", avoid=CRIMES, mode="convict", contexts=("legal",),
    ),
    Frame(
        "sentenced-by-court", K.MEASURE, P.SANCTION, {"subject": R.ACTOR, "object": R.RECIPIENT, "by": R.ACTOR},
        "Aktivis Togo Kofi Mensah divonis dua tahun penjara oleh pengadilan Ghana.", "Pencuri Togo Kofi Mensah divonis dua tahun penjara oleh pengadilan Ghana.",
        passives="divonis|dijatuhi|dihukum|diganjar|dipenjarakan|dinyatakan bersalah|" + either("dijatuhi|diganjar", PENALTIES), need=listed("pengadilan mahkamah hakim tribunal"),
        requires="by|object|subject", avoid=CRIMES, mode="convict", contexts=("legal",),
    ),
    Frame(
        "visa-of-somebody-revoked", K.MEASURE, P.SANCTION, {"subject": R.ACTOR, "object": R.RECIPIENT, "of": R.RECIPIENT, "by": R.ACTOR},
        "Ghana mencabut visa Jaksa Agung Togo Kofi Mensah.", "Ghana mencabut visa turis Togo.",
        verbs=either("mencabut|membatalkan|menangguhkan", "visa"), requires="object|of", toward="person", mode="withdraw", avoid="kewajiban|syarat|turis|wisatawan|pejabat|diplomat|anggota|staf|warga", contexts=("diplomatic",),
    ),
)

DESK_TURNS: tuple[Frame, ...] = (
    Frame(
        "leaders-of-many-gather", K.SUMMIT, P.CONSULT, {"subject": R.ATTENDEE},
        "Para pemimpin dari 20 negara dan Uni Afrika berhimpun di Accra pada Senin.", "Ratusan turis dari 20 negara berkumpul di Accra pada Senin.",
        verbs=GATHERING, lead="negara", need="pemimpin", traits=frozenset({T.PUBLIC}), avoid=TWO_STATES + "|agama|bisnis|perusahaan",
    ),
    Frame(
        "delegates-of-many-gather", K.CONFERENCE, P.CONSULT, {"subject": R.ATTENDEE},
        "Wakil dari 20 negara dan Uni Afrika berhimpun di Accra pada Senin.", "Ratusan turis dari 20 negara berkumpul di Accra pada Senin.",
        verbs=GATHERING, lead="negara", need=listed("wakil perwakilan utusan delegasi delegat menteri pejabat diplomat"), traits=frozenset({T.PUBLIC}), avoid=TWO_STATES + "|pelajar|mahasiswa|atlet",
    ),
    Frame(
        "mission-at-work-since", K.CEREMONY, None, {"subject": R.HOST, "object": R.HOST},
        "Kedutaan Besar Ghana di Lome mulai beroperasi pada 1962.", "Pelabuhan Ghana di Tema mulai beroperasi pada 1962.",
        verbs=either("mulai|resmi|resmi mulai", "beroperasi|bekerja|berfungsi") + "|beroperasi sejak|sudah beroperasi sejak|telah beroperasi sejak", lead=MISSIONS, dated=True, contexts=("diplomatic",),
        avoid=NOT_OPENED, traits=frozenset({T.APART, T.MISSION, T.OPENING, T.OPENED}),
    ),
)
# fmt: on
