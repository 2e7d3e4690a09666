"""Occasions: silences kept, prizes received, planes forced down, parties brought to the table."""

from __future__ import annotations

from kg.language.id.inflect import active, either, listed, passive
from kg.language.pack import MUTUAL, TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

# fmt: off
OCCASIONS: tuple[Frame, ...] = (
    Frame(
        "silence", K.CEREMONY, None, {"subject": R.ATTENDEE, "with": R.ATTENDEE},
        "Dewan Keamanan PBB mengheningkan cipta untuk para korban.", "Dewan Keamanan PBB diam saja.",
        verbs="mengheningkan cipta|hening cipta",
        traits=frozenset({T.ALONE, T.APART}),
    ),
    Frame(
        "inaugurate", K.CEREMONY, None, {"subject": R.OPENER, "for": R.ATTENDEE, "with": R.ATTENDEE},
        "Presiden Joko Widodo meresmikan jembatan di Nigeria.", "Presiden Joko Widodo meresmikan aturan baru di Nigeria.",
        verbs=active("resmikan") + "|menggunting pita|memotong pita", passives=passive("resmikan"),
        need="gedung|jembatan|pabrik|monumen|tugu|patung|pusat|rumah|sekolah|pelabuhan|jalan|jalur|rel|kereta|pipa|bendungan|masjid|"
        "bandara|bandar|terminal|paviliun|galeri|stadion|kampus|pos|gerbang|kawasan|pembangkit|stasiun|museum",
        avoid="kedutaan|konsulat|kedubes|kbri|kjri|rencana|aturan|undang-undang|kebijakan|kota|calon|besar", close=True,
    ),
    Frame(
        "break-ground", K.CEREMONY, None, {"subject": R.OPENER, "with": R.ATTENDEE},
        "Presiden Ghana dan Presiden Togo meletakkan batu pertama kawasan industri di Lome.", "Warga desa meletakkan batu pertama musala di Lome.",
        verbs=either("meletakkan|menaruh|letakkan", "batu pertama") + "|melakukan peletakan batu pertama|melakukan groundbreaking", lead=listed("presiden menteri menlu menhan perdana pm wapres wakil raja ratu duta dubes sultan pangeran sekjen"),
        avoid="kedutaan|konsulat|kedubes|kbri|kjri|warga|desa", close=True,
    ),
    Frame(
        "inaugurated", K.CEREMONY, None, {"subject": R.OPENER, "with": R.ATTENDEE},
        "Jembatan itu diresmikan oleh Presiden William Ruto dan Presiden Yoweri Museveni.", "Aturan itu diresmikan oleh Presiden William Ruto.",
        passives=passive("resmikan"), requires="subject",
        lead="gedung|jembatan|pabrik|monumen|tugu|patung|paviliun|pusat|rumah|sekolah|pelabuhan|jalan|jalur|rel|pipa|bendungan|masjid|"
        "bandara|terminal|stadion|kampus|pos|pembangkit|stasiun|museum",
        avoid="kedutaan|konsulat|kedubes|kbri|kjri|rencana|aturan|undang-undang|kebijakan|kota|calon",
    ),
    Frame(
        "prize", K.CEREMONY, None, {"subject": R.RECIPIENT, "from": R.HOST},
        "Presiden Juan Manuel Santos menerima Hadiah Nobel Perdamaian di Oslo.", "Presiden Juan Manuel Santos menerima tamu di Oslo.",
        verbs="menerima|meraih|memenangi|memenangkan", passives="dianugerahi|diganjar|menerima anugerah",
        need="nobel|penghargaan|bintang|medali|doktor", close=True, doer="person", avoid="film|juri|piala|surat|perusahaan",
        traits=frozenset({T.ALONE, T.APART}),
    ),
    Frame(
        "guest-of-honour", K.CEREMONY, None, {"subject": R.ATTENDEE, "object": R.HOST},
        "Presiden Ghana menjadi tamu kehormatan pada perayaan Hari Kemerdekaan Togo di Lome.", "Presiden Ghana menjadi tamu kehormatan pada pertandingan di Lome.",
        verbs=either("menjadi|jadi|hadir sebagai|diundang sebagai|tampil sebagai", "tamu kehormatan|tamu utama|tamu istimewa"),
        need="parade|upacara|perayaan|peringatan", avoid=listed("festival pameran konferensi ktt forum pertandingan konser"), requires="subject", doer="person",
        traits=frozenset({T.ALONE}),
    ),
    Frame(
        "give-reception", K.CEREMONY, None, {"subject": R.HOST, "object": R.ATTENDEE},
        "Menlu Ghana menjamu para duta besar dalam sebuah resepsi di Accra.", "Menlu Ghana menjamu para duta besar di Accra.",
        verbs=active("jamu"), need="resepsi", requires="subject", avoid="pernikahan",
        traits=frozenset({T.ALONE, T.RECEPTION}),
    ),
    Frame(
        "force-down", K.MEASURE, P.COERCE, TOWARD,
        "Ghana memaksa pesawat Togo mendarat di Accra.", "Ghana memaksa pemain Togo mendarat keras.",
        verbs=active("paksa|perintahkan"), passives=passive("paksa|perintahkan"),
        need="pesawat|kapal|helikopter|tanker", also="mendarat|berlabuh|berputar|merapat|turun|berbalik", close=True, avoid="cuaca|badai|kabut|mesin",
    ),
    Frame(
        "flew-over", K.MEASURE, P.MOBILIZE, {"subject": R.ACTOR, "object": R.RECIPIENT, "at": R.RECIPIENT},
        "Rudal Korea Utara melintasi wilayah Jepang pada Selasa.", "Pengungsi Suriah melintasi wilayah Turki.",
        verbs="melintasi|terbang melintasi|terbang di atas|melewati|jatuh di", lead="rudal|roket|proyektil|misil|balon|drone",
        contexts=("military",), requires="object|at",
    ),
    Frame(
        "bring-to-the-table", K.NEGOTIATION, P.CONSULT, {**MUTUAL, "subject": R.MEDIATOR},
        "Qatar membawa Chad dan Sudan ke meja perundingan di Doha.", "Qatar membawa Chad ke meja makan.",
        verbs=active("bawa|dudukkan|ajak"), need="meja", also="perundingan|runding", requires="object", avoid="harapan|agar|kembali",
    ),
)
# fmt: on
