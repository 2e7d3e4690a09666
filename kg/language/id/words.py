"""Indonesian words that the engine asks for, by what they do. All lower case."""

from __future__ import annotations

from kg.language.en.words import PARTICLES as LATIN_PARTICLES
from kg.language.en.words import words
from kg.model import Kind

PREPOSITIONS = {
    "dengan": "with",
    "bersama": "with",
    "beserta": "with",
    "didampingi": "with",
    "ditemani": "with",
    "antara": "between",
    "kepada": "to",
    "ke": "to",
    "terhadap": "against",
    "untuk": "for",
    "bagi": "for",
    "di": "at",
    "pada": "at",
    "dari": "from",
    "oleh": "by",
    "tentang": "about",
    "soal": "about",
    "mengenai": "about",
    "terkait": "about",
    "atas": "about",
    "dalam": "other",
    "sebagai": "other",
    "setelah": "other",
    "usai": "other",
    "seusai": "other",
    "sebelum": "other",
    "saat": "other",
    "ketika": "other",
    "sejak": "other",
    "tanpa": "other",
    "karena": "other",
    "akibat": "other",
    "menurut": "other",
    "melalui": "other",
    "guna": "other",
    "dekat": "near",
    "seperti": "including",
    "yakni": "including",
    "yaitu": "including",
    "termasuk": "including",
    "antara lain": "including",
}
COORDINATORS = words("dan serta maupun atau , & ditambah")
RELATIVES = words("yang")
COMPLEMENTIZERS = words("bahwa agar supaya apakah")
FORMER = words("mantan eks bekas ex")
MODIFIERS = words("plt pelaksana tugas caretaker interim baru")
HONORIFICS = words(
    "bapak ibu pak bu dr prof tuan nyonya letjen mayjen brigjen jenderal laksamana marsekal kolonel komjen irjen h hj kh "
    "sri drs ir raja ratu pangeran lord sir haji"
)
DETERMINERS = words("sang si para")
DEMONSTRATIVES = words("itu tersebut ini")
PERSONS = {"ia": "", "dia": "", "beliau": ""}
PLURALS = words("mereka keduanya")
POSSESSIVES: frozenset[str] = frozenset()
NEGATIONS = words("tidak tak belum bukan tanpa jangan enggan menolak urung")
PLANS = words(
    "akan hendak bakal mau dijadwalkan diagendakan direncanakan rencananya berencana sedianya siap mendatang segera ingin dapat"
)
CANCELS = words("batal dibatalkan ditunda tunda urung menunda membatalkan tertunda penundaan pembatalan")
CONDITIONS = words("jika apabila bila kalau andai seandainya bisa mungkin")
DENIALS = words("membantah menyangkal menepis dibantah")
AUXILIARIES = words(
    "telah sudah akan sedang masih juga pun lalu kemudian kembali turut langsung resmi secara tengah sempat pernah baru saja"
)
PASSIVE_AUXILIARIES: frozenset[str] = frozenset()
GOVERNMENT = words(
    "pemerintah pemerintahan delegasi pemimpin otoritas pejabat perwakilan wakil tim junta rezim negara kabinet parlemen menteri utusan perunding kerajaan"
)
PEOPLE = words("diplomat warga tentara pasukan militer pejabat")
NUMBERS = {
    w: n
    for n, w in enumerate(
        [
            "nol",
            "satu",
            "dua",
            "tiga",
            "empat",
            "lima",
            "enam",
            "tujuh",
            "delapan",
            "sembilan",
            "sepuluh",
            "sebelas",
        ]
    )
}
NUMBERS |= {f"{w} belas": n + 10 for w, n in list(NUMBERS.items())[2:10]}
MEMBERS = words("negara anggota negara-negara perwakilan tetap")
WITHOUT = words("minus kecuali tanpa")
COUNTERPART = words("mitranya sejawatnya koleganya timpalannya mitra sejawat timpalan")
OF_WORDS = words("dari")
TO_WORDS = words("untuk di pada")
ALSO_OFFICE = words("merangkap sekaligus dan")
PERSON_NOUNS = words("menteri pemimpin kepala diplomat utusan presiden")
COPULAS = {"menjadi": False, "selaku": False, "menjabat": False, "sebagai": False}
TWO = words("kedua")
EVENT_HEADS = {
    "konferensi": Kind.CONFERENCE,
    "forum": Kind.CONFERENCE,
    "seminar": Kind.CONFERENCE,
    "simposium": Kind.CONFERENCE,
    "lokakarya": Kind.CONFERENCE,
    "kongres": Kind.CONFERENCE,
    "ktt": Kind.SUMMIT,
    "sidang": Kind.CONFERENCE,
    "pertemuan": Kind.MEETING,
    "dialog": Kind.CONFERENCE,
    "musyawarah": Kind.CONFERENCE,
}
LOCATIVES = words("di ke dari menuju tiba mengunjungi tinggalkan meninggalkan bertolak")
MINISTRIES = {
    "kementerian luar negeri": "ministry of foreign affairs",
    "kemlu": "ministry of foreign affairs",
    "kemenlu": "ministry of foreign affairs",
    "deplu": "ministry of foreign affairs",
    "departemen luar negeri": "ministry of foreign affairs",
    "kedutaan besar": "embassy",
    "kedubes": "embassy",
}
MINISTRY_PATTERNS = ("kementerian {}",)
PARTICLES = LATIN_PARTICLES

EVENT_WORDS = {"perhelatan": "gathering", "acara": "gathering", "ajang": "gathering", "forum": "gathering"}
FOLLOW_UPS = ("tindak lanjut", "kelanjutan", "lanjutan dari", "melanjutkan", "menindaklanjuti")
THEMES = ("bertajuk", "bertema", "bertemakan", "dengan tema", "mengusung tema", "mengangkat tema")
LEVELS = {
    "selevel menteri": "ministerial",
    "setingkat menteri": "ministerial",
    "tingkat menteri": "ministerial",
    "level menteri": "ministerial",
}
SAYINGS = words("kata ujar ucap tutur tegas imbuh jelas papar sambung tambah ungkap terang")
ENDINGS = words("berakhir ditutup usai rampung hingga sampai")
ANNIVERSARIES = words("peringatan memperingati hut")
DURATIONS = words("hari")
EARLIER = words("sebelumnya terdahulu")
SPORTS = words(
    "gol kiper penyerang gelandang bek pelatih laga pertandingan juara kejuaraan turnamen liga piala sepak bola bulu tangkis "
    "semifinal final perempatfinal gim skor penalti stadion medali atlet tunggal ganda putra putri klasemen "
    "saham indeks investor bursa emiten"
)
