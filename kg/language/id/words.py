"""Indonesian words that the engine asks for, by what they do. All lower case."""

from __future__ import annotations

from kg.language.en.words import PARTICLES as LATIN_PARTICLES
from kg.language.en.words import phrases, words
from kg.model import Kind

GIVING_OUT = words(
    "mengeluarkan merilis menerbitkan menyampaikan mengirim mengirimkan membacakan mengedarkan melayangkan membuat "
    "mengunggah mempublikasikan menyiarkan"
)
"""Verbs of whoever gives out a statement that others read."""

MEDIATED = tuple(
    f"{word} {noun}"
    for word in ("dengan", "lewat", "melalui", "berkat", "atas", "di bawah")
    for noun in ("mediasi", "perantaraan", "penengahan", "fasilitasi", "jasa baik")
)
"""What stands before the name of whoever mediated: "berkat perantaraan Oslo"."""

PREPOSITIONS = {
    "dengan": "with",
    "bersama": "with",
    "bersama dengan": "with",
    "bersama-sama dengan": "with",
    "beserta": "with",
    "di hadapan": "presence",
    "di depan mata": "presence",
    "disaksikan": "presence",
    "disaksikan oleh": "presence",
    "dengan disaksikan": "presence",
    "didampingi": "company",
    "ditemani": "company",
    "didampingi oleh": "company",
    "ditemani oleh": "company",
    "di satu pihak": "same",
    "di satu sisi": "same",
    "pada satu pihak": "same",
    "pada satu sisi": "same",
    "di pihak lain": "same",
    "di sisi lain": "same",
    "pada pihak lain": "same",
    "di lain pihak": "same",
    "antara": "between",
    "antara lain oleh": "by",
    "di antaranya oleh": "by",
    "antara lain dengan": "with",
    "antara lain kepada": "to",
    "antara lain dari": "from",
    "antara lain di": "at",
    "antara lain ke": "to",
    "di antara": "between",
    "kepada": "to",
    "ke": "to",
    "menuju": "to",
    "terhadap": "against",
    "melawan": "against",
    **dict.fromkeys(MEDIATED, "mediating"),
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
    "perihal": "about",
    "ihwal": "about",
    "seputar": "about",
    "menyangkut": "about",
    **dict.fromkeys(
        (f"{tied} dengan" for tied in ("berkaitan", "sehubungan", "berkenaan", "terkait")), "about"
    ),
    "atas": "about",
    "dalam": "other",
    "sebagai": "other",
    "selaku": "other",
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
    "lewat": "other",
    "via": "other",
    "selama": "other",
    "sepanjang": "other",
    "menjelang": "other",
    "menyusul": "other",
    "pasca": "other",
    "demi": "other",
    "guna": "other",
    "dibanding": "other",
    "dibandingkan": "other",
    "ketimbang": "other",
    "sesuai": "other",
    "berdasarkan": "other",
    "atas nama": "behalf",
    "atas perintah": "by",
    "di bawah": "other",
    "di tengah": "other",
    "di balik": "other",
    "dekat": "near",
    "di dekat": "near",
    "ke dekat": "near",
    "di sekitar": "near",
    "di sekeliling": "near",
    "di lepas pantai": "near",
    "ke lepas pantai": "near",
    "di perbatasan": "near",
    "seperti": "including",
    "yakni": "including",
    "yaitu": "including",
    "termasuk": "including",
    "antara lain": "including",
    "di antaranya": "including",
    "antaranya": "including",
    "di antara mereka": "including",
}
COORDINATORS = words("dan serta maupun atau , & ditambah")
RELATIVES = words("yang")
COMPLEMENTIZERS = words("bahwa agar supaya apakah")
FORMER = words("mantan eks bekas ex mendiang almarhum almarhumah")
MODIFIERS = words(
    "plt pj pjs penjabat pelaksana tugas caretaker interim baru terpilih demisioner petahana transisi ad senior "
    "lbbp lbpp designate resident residen non"
)
HONORIFICS = words(
    "bapak ibu pak bu dr prof tuan nyonya tn ny h hj kh kyai kiai ustaz syekh sheikh syeikh drs ir haji "
    "gus raden brigadir marsekal komodor jenderal letjen mayjen brigjen kolonel kol letkol mayor kapten laksamana laksdya laksda "
    "laksma marsekal marsdya marsda marsma komjen irjen kombes akbp kompol akp iptu ipda aiptu aipda raja ratu pangeran putri lord lady "
    "kardinal ayatullah ayatollah mullah daw letnan datin inf kav arm czi chb pnb purn sir dame datuk datok dato datin tun tengku tuanku h.e h.e. yb yab yth mr mrs ms mdm madame madam monsieur "
    "ybhg yabhg ym y.m y.m. jeneral jendral general honourable honorable hon"
)
DETERMINERS = words("sang si para seorang sejumlah beberapa seluruh segenap semua kaum")
DEMONSTRATIVES = words("itu tersebut ini tadi itulah inilah")
PERSONS = {"ia": "", "dia": "", "beliau": ""}
PLURALS = words("mereka keduanya ketiganya")
POSSESSIVES: frozenset[str] = frozenset()
NEGATIONS = words(
    "tidak tak tiada takkan belum bukan bukanlah tidaklah tanpa jangan enggan ogah menolak urung gagal "
    "mustahil lupa alpa"
)
PLANS = words(
    "akan hendak bakal mau dijadwalkan terjadwal dijadualkan diagendakan mengagendakan menjadwalkan "
    "mencakup meliputi mensyaratkan mewajibkan direncanakan merencanakan rencana rencananya berencana berniat bermaksud berharap diharapkan "
    "diperkirakan bertekad sedianya siap bersiap persiapan penyiapan penjajakan menyiapkan mempersiapkan mendatang segera ingin dapat kelak nantinya"
)
CANCELS = words(
    "batal batalnya dibatalkan membatalkan batalkan pembatalan ditunda tunda menunda tertunda penundaan "
    "diundur diundurkan dimundurkan urung diurungkan mengurungkan urungkan"
)
CANCEL_PHRASES = frozenset(
    {
        *(
            f"{verb} dari {plan}"
            for verb in ("dihapus", "dicoret", "ditarik", "dikeluarkan", "hilang")
            for plan in ("jadwal", "agenda", "jadwalnya", "agendanya", "rencana", "daftar acara", "program")
        ),
        *(
            f"{verb} {until}"
            for verb in ("digeser", "ditangguhkan")
            for until in ("ke", "menjadi", "hingga", "sampai", "akibat", "karena", "lantaran")
        ),
        *(
            "dijadwalkan ulang",
            "dijadwal ulang",
            "ditiadakan",
            "tanpa batas waktu",
            "belum jadi",
            "belum kesampaian",
        ),
    }
)
"""What calls an event off in several words, beside `CANCELS`."""
CONDITIONS = words(
    "memungkinkan jika apabila bila bilamana jikalau kalau andai andaikan andaikata seandainya sekiranya bisa "
    "mungkin kemungkinan barangkali boleh harus haruslah perlu seharusnya semestinya mestinya sebaiknya "
    "hendaknya wajib mempertimbangkan menimbang menimbang-nimbang berpotensi berpeluang terancam mencoba "
    "berupaya berusaha"
)
DENIALS = words("membantah menyangkal menepis menafikan dibantah disangkal ditepis")
AUXILIARIES = words(
    "telah sudah akan sedang masih juga pun lalu kemudian kembali turut ikut langsung resmi secara "
    "tengah sempat pernah baru saja tetap terus kini bakal hendak segera saling bahkan justru akhirnya "
    "sendiri sebelumnya semula balik malah lantas dijadwalkan diagendakan terpaksa"
)
PASSIVE_AUXILIARIES: frozenset[str] = frozenset()
GOVERNMENT = words(
    "pemerintah pemerintahan delegasi pemimpin otoritas pejabat perwakilan wakil tim junta rezim negara "
    "kabinet parlemen menteri utusan perunding kerajaan pihak kubu rombongan administrasi penguasa pengadilan "
    "republik kontingen kepresidenan"
)
PEOPLE = words(
    "diplomat delegasi perwakilan menteri pemimpin pejabat utusan pakar peserta pengamat jurnalis wartawan aktivis peretas milisi "
    "pemberontak peneliti perunding"
)  # not tentara, warga: "menarik tentara dari Niger" tells where from, not whose
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
WITHOUT = phrases("minus|kecuali|terkecuali|tanpa|selain|di luar|dengan pengecualian|tidak termasuk")
COUNTERPART = words(
    "mitranya sejawatnya koleganya timpalannya rekannya mitra sejawat timpalan kolega rakan rakannya"
)
OF_WORDS = words("dari")
TO_WORDS = words("untuk di pada")
ALSO_OFFICE = words("merangkap sekaligus cum")  # not dan: "Menlu Armenia dan Menlu Azerbaijan" are two people
PERSON_NOUNS = words("menteri menlu menhan pemimpin kepala diplomat utusan presiden pejabat tokoh dubes tamu")
COPULAS = {"menjadi": False, "jadi": False, "selaku": False, "menjabat": False, "sebagai": False}
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
    "muktamar": Kind.CONFERENCE,
    "webinar": Kind.CONFERENCE,
    "mesyuarat": Kind.CONFERENCE,
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
    "kedutaan": "embassy",
    "kbri": "embassy",
    "kjri": "consulate general",
    "ptri": "permanent mission",
    "perutusan tetap": "permanent mission",
    "misi tetap": "permanent mission",
    "konsulat jenderal": "consulate general",
    "konsulat jendral": "consulate general",
    "komisi tinggi": "high commission",
    "angkatan laut": "navy",
    "angkatan udara": "air force",
    "angkatan darat": "army",
    "angkatan bersenjata": "armed forces",
}
MINISTRY_PATTERNS = ("kementerian {}",)
PARTICLES = LATIN_PARTICLES - words("di")  # the Italian particle is "in" here

EVENT_WORDS = {
    "perhelatan": "gathering",
    "kegiatan": "gathering",
    "acara": "gathering",
    "ajang": "gathering",
    "forum": "gathering",
}
THEMES = ("bertajuk", "bertema", "bertemakan", "dengan tema", "mengusung tema", "mengangkat tema")
LEVELS = {
    "selevel menteri": "ministerial",
    "setingkat menteri": "ministerial",
    "tingkat menteri": "ministerial",
    "level menteri": "ministerial",
}
SAYINGS = words(
    "kata ujar ucap tutur tegas imbuh jelas papar sambung tambah ungkap terang tandas tukas pungkas cetus tulis cuit timpal seru pinta kilah sahut keluh"
)
ENDINGS = words("berakhir ditutup usai rampung hingga sampai menutup mengakhiri merampungkan menuntaskan")
ANNIVERSARIES = words("peringatan memperingati hut")
DURATIONS = words("hari")
EARLIER = words("sebelumnya terdahulu belakangan")
SPORTS = words(
    "gol kiper penyerang gelandang bek pelatih laga pertandingan juara kejuaraan turnamen liga piala sepak bola bulu tangkis "
    "semifinal final perempatfinal gim skor penalti stadion medali atlet tunggal ganda putra putri klasemen "
    "saham indeks investor bursa emiten"
)
ALSO = words("juga kini sekarang merupakan adalah menjabat sebagai selaku")
FORCES = words(
    "pasukan tentara militer serdadu prajurit polisi kepolisian aparat drone rudal jet pesawat helikopter kapal "
    "tank artileri armada milisi gerilyawan pemberontak pengunjuk pendemo demonstran massa warga rakyat nelayan diplomat "
    "delegasi presiden menteri perdana wakil serangan roket bantuan tim kontingen kantor intelijen penjaga"
)
VICTIMS = words("korban penyintas pengungsi")
CEREMONIES = words(
    "upacara pelantikan seremoni prosesi penandatanganan penyerahan acara peresmian penyambutan"
)
BACK_NOUNS = {
    **dict.fromkeys(
        "kesepakatan perjanjian gencatan penghentian pakta persetujuan nota deklarasi penandatanganan piagam traktat "
        "pertukaran pembebasan".split(),
        "paper",
    ),
    **dict.fromkeys(
        "keputusan langkah tindakan kebijakan pengumuman rencana pengakuan pernyataan tuduhan tudingan serangan pengusiran "
        "sanksi peluncuran uji penarikan pemanggilan penahanan penangkapan larangan tawaran usulan usul permintaan desakan "
        "seruan ancaman pelanggaran penolakan undangan kudeta janji komitmen bantuan sikap ucapan pemutusan penutupan "
        "hal pengerahan pemulangan evakuasi perintah penyerbuan penggerebekan pencabutan pembekuan penangguhan pengiriman penyitaan pemanggilan hibah latihan operasi tarif invasi agresi pencaplokan tuntutan protes kecaman gugatan ajakan imbauan himbauan permohonan ultimatum saran bujukan".split(),
        "act",
    ),
    **dict.fromkeys("pertemuan perundingan ktt konferensi pembicaraan dialog negosiasi".split(), "gathering"),
    **dict.fromkeys("kunjungan lawatan kedatangan".split(), "visit"),
    **dict.fromkeys("putusan vonis amar".split(), "ruling"),
}
FURTHER = words(
    "putaran lanjutan berikutnya selanjutnya teknis kedua ketiga keempat kelima keenam ketujuh pertama terakhir"
)
COLLECTIVES = {
    word: number
    for number, word in enumerate(
        "kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh".split(), 2
    )
}
NATIONALS = dict.fromkeys(["wni", "tki", "tkw", "pmi", "kbri", "kjri", "ptri", "kri"], "country/IDN")
SHIPS = "uss:USA usns:USA uscgc:USA hms:GBR hmas:AUS hmnzs:NZL hmcs:CAN brp:PHL tcg:TUR roks:KOR hnlms:NLD"
NATIONALS |= {ship: f"country/{state}" for ship, state in (pair.split(":") for pair in SHIPS.split())}
UNNAMED = words(
    "pendukung simpatisan pengikut loyalis polisi tentara militer aparat pasukan demonstran massa pengunjuk pendemo warga pemrotes mahasiswa orang milisi geng junta"
)
UNNAMED_SECONDS = words("antihuru rasa keamanan bersenjata antikudeta antipemerintah perbatasan setempat")
QUANTITIES = words(
    "ratusan ribuan puluhan jutaan belasan sekitar sedikitnya setidaknya lebih dari kurang ribu ratus juta"
)
AUTHORITIES = words("pemerintah")
LOCAL = words(
    "daerah setempat kota kabupaten provinsi desa pusat federal lokal negara-negara itu tersebut baru sah militer transisi "
    "sementara bayangan persatuan koalisi otonomi interim"
)
SIDES = words("pihak kubu belah jenderal seteru")
QUARRELS = words(
    "bentrokan bentrok pertempuran perang konflik perundingan negosiasi gencatan sengketa perselisihan pertikaian "
    "ketegangan baku bertikai berperang berseteru bersengketa perbatasan pembicaraan serangan menyerang membalas"
)
INSTALLED = words("dilantik diangkat ditunjuk disumpah terpilih dipilih dinobatkan ditetapkan diambil sumpah")
LEADS = words("memimpin mengetuai mengepalai mewakili")
