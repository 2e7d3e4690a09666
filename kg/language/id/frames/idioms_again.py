"""Idioms once more: what is said told by its noun ("ultimatum dijatuhkan X kepada Y"), and figures of speech of all kinds."""

from __future__ import annotations

from kg.language.id.frames.idioms_met import HIGH, NO_STATES
from kg.language.id.frames.idioms_said_and_done import ASKS, DEEDS, FOLK, GREETED, PLAY, TO_WHOM
from kg.language.id.frames.roles import GIVING, TOGETHER
from kg.language.id.inflect import active, either, listed, passive
from kg.language.pack import MUTUAL, RECEIVING, SIGNING, TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

DELIVERED = listed(
    "disampaikan dilontarkan dilayangkan dialamatkan diarahkan ditujukan diutarakan diungkapkan disuarakan dikemukakan dikeluarkan dinyatakan "
    "diucapkan dijatuhkan dilempar dilemparkan dikirim dikirimkan diajukan ditegaskan digaungkan diserukan dihaturkan dititipkan "
    "dikumandangkan ditumpahkan dilancarkan dialirkan dihunjamkan ditekankan diberikan disodorkan diulangi diulang dibacakan "
    "datang mengalir meluncur terlontar muncul berdatangan keluar tertuju terucap bergema"
)
"""How an utterance told by its noun comes about."""

AT_HOME = "|".join(
    word
    for word in (
        *listed(f"{PLAY} {FOLK}").split("|"),
        *listed(
            "warga publik mahasiswa siswa partai fraksi dpr dprd kader buruh pekerja karyawan keluarga konsumen pemohon "
            "terdakwa jaksa hakim terpidana penumpang pengamat ekonom gubernur bupati manajemen kontrak lamaran pernikahan"
        ).split("|"),
    )
    if word != "rumah"  # "tuan rumah"
)
"""Those whose demands and thanks are no states'."""

HEARD = (
    listed("memuji menyambut menghargai mengapresiasi mencatat mendengar membaca meremehkan merespons") + "|"
)
"""Verbs that tell of somebody else's utterance."""


def _nouns(nouns: str, kinds: str) -> str:
    """Nouns, alone and with the words behind them that tell how strong they are."""
    return either(nouns, kinds) + "|" + nouns


STRONG = "keras|tajam|pedas|terbuka|resmi|tegas|serius|baru|terbaru|terakhir|serupa|senada|langsung|tertulis"
WARM = "tulus|hangat|mendalam|setinggi-tingginya|sebesar-besarnya|khusus|resmi|langsung|penuh|tertulis|terdalam|sedalam-dalamnya"

# fmt: off
NOUNS_OF_SAYING: tuple[Frame, ...] = (
    Frame(
        "blame-delivered", K.STATEMENT, P.ACCUSE, GIVING,
        "Teguran dilayangkan Ghana kepada Togo.", "Teguran dilayangkan pelatih Ghana kepada pemain Togo.",
        nouns=_nouns("kecaman|teguran|hardikan|sorotan|bentakan|dampratan|damprat|sentilan|kritik|kritikan|sindiran|cibiran|tudingan|tuduhan|protes|kemarahan|kekecewaan|kekesalan|kegeraman|kejengkelan|kegusaran|keprihatinan|kecemasan|keberatan|kutukan|semprotan|hujatan|cemoohan|celaan|cercaan|"
        "penyesalan|ketidaksenangan|ketidakpuasan|dakwaan|nada kecewa|kata-kata keras|kata-kata pedas", STRONG + "|mendalam|yang mendalam|besar"),
        need=DELIVERED, requires="to|against|about|for|object|by", mode="disapprove", avoid=HEARD + AT_HOME + "|menanggapi|membalas|menepis|menampik|membantah|menjawab|menolak",
    ),
    Frame(
        "thanks-delivered", K.STATEMENT, P.SUPPORT, GIVING,
        "Ucapan terima kasih dilayangkan Ghana kepada Togo.", "Ucapan terima kasih dilayangkan penggemar kepada pemain Togo.",
        nouns=_nouns("dukungan|pujian|apresiasi|ucapan terima kasih|ucapan selamat|ucapan duka|ucapan duka cita|ucapan belasungkawa|penghargaan|simpati|belasungkawa|duka cita|dukacita|sanjungan|sokongan|solidaritas|keberpihakan|pemihakan|rasa hormat|rasa terima kasih|"
        "rasa duka|rasa simpati|sambutan baik|aplaus|restu|pembelaan|ungkapan duka|ungkapan simpati|ungkapan terima kasih|terima kasih|salam|salam hangat|pernyataan dukungan|tepuk tangan|tepuk tangan meriah|ungkapan belasungkawa|ungkapan duka cita|ungkapan dukacita|ungkapan selamat|ungkapan dukungan|ungkapan solidaritas|pernyataan belasungkawa|pernyataan duka cita|pernyataan simpati|pernyataan solidaritas|pesan belasungkawa|pesan solidaritas|pesan duka|pesan dukungan|pesan selamat|karangan bunga duka cita|acungan jempol", WARM),
        need=DELIVERED, requires="to|against|for|about|object", avoid=HEARD + AT_HOME + "|meminta|menggalang|mencari|piala|bukti|surat", traits=frozenset({T.COURTESY}),
    ),
    Frame(
        "refusal-delivered", K.STATEMENT, P.REJECT, GIVING,
        "Sanggahan dilayangkan Ghana atas tuduhan Togo.", "Sanggahan dilayangkan peserta tender Ghana atas pengumuman itu.",
        nouns=_nouns("penolakan|bantahan|sanggahan|penyangkalan|tentangan|perlawanan|keengganan|jawaban tidak|kata tidak", STRONG + "|mentah-mentah"),
        need=DELIVERED + "|terhadap", also=DELIVERED, requires="to|against|about|for|object", mode="disapprove", avoid=HEARD + listed(PLAY) + "|peserta|tender|pedagang|partai|buruh",
    ),
    Frame(
        "demand-delivered", K.STATEMENT, P.REQUEST, GIVING,
        "Permohonan bantuan diajukan Ghana kepada Togo.", "Permohonan kredit diajukan nasabah Ghana kepada bank Togo.",
        nouns=_nouns("permintaan|desakan|seruan|imbauan|himbauan|tuntutan|permohonan|ajakan|harapan|dorongan|tekanan|pesan|daftar tuntutan|daftar permintaan", STRONG),
        need=DELIVERED, requires="to|for|clause|object|subject", avoid=HEARD + AT_HOME + "|maaf|izin|kredit|visa|maut|hidup|suara|suaka|rekor|paspor|paten|pailit|banding|kasasi|memenuhi|menolak|menjawab|menanggapi|ditolak|persahabatan|kepada rakyat",
    ),
    Frame(
        "promise-delivered", K.STATEMENT, P.AGREE, GIVING,
        "Kesanggupan Ghana memasok gas ke Togo ditegaskan Menteri Energi Kofi Mensah.", "Kesanggupan pemain Ghana ditegaskan pelatih Togo.",
        nouns=_nouns("kesediaan|kesiapan|kesanggupan|janji|komitmen|tawaran|persetujuan|jaminan|ikrar|iktikad|kata setuju|kata sepakat|lampu hijau", "penuh|resmi|tertulis|baru|tegas|bantuan|bersama"),
        need=DELIVERED, requires="to|for|against|about|object", toward="country", avoid=HEARD + AT_HOME + "|diri|kampanye|politik|kerja|ditolak|menolak|mempertanyakan|meragukan|palsu|sosial|hari|harga|kesehatan|beli|perusahaan|pengusaha",
    ),
    Frame(
        "readiness-told", K.STATEMENT, P.AGREE, GIVING,
        "Kesediaan Ghana menjadi penengah disampaikan Presiden Kofi Mensah.", "Kesediaan pemain Ghana berlatih disampaikan pelatih Kofi Mensah.",
        nouns="kesediaan|kesanggupan", need=DELIVERED, requires="of|subject", avoid=HEARD + AT_HOME + "|diri|menunggu|menanyakan",
    ),
    Frame(
        "threat-delivered", K.STATEMENT, P.THREATEN, GIVING,
        "Gertakan dilayangkan Ghana kepada Togo.", "Gertakan dilayangkan manajemen klub Ghana kepada pelatihnya.",
        nouns=_nouns("ancaman|ultimatum|peringatan keras|gertakan|peringatan terakhir|peringatan tegas|ancaman balasan|ancaman serangan|ancaman tarif|ancaman sanksi|ancaman perang", STRONG),
        need=DELIVERED, requires="to|against|for|object|about", avoid=HEARD + AT_HOME + "|bom|badai|cuaca|tsunami|banjir|dini|virus|hama|gempa|menanggapi|menghadapi|membalas|mengecam|menepis|meremehkan",
    ),
)
"""An utterance told by its noun, with a verb that says only that it was made."""

SAID: tuple[Frame, ...] = (
    Frame(
        "butt-of-criticism", K.STATEMENT, P.ACCUSE, GREETED,
        "Togo jadi bulan-bulanan kritik Ghana.", "Kiper Togo jadi bulan-bulanan kritik penonton.",
        verbs=either("jadi|menjadi", either("sasaran|bulan-bulanan|bahan|sasaran empuk", "kritik|kecaman|kemarahan|amarah|cibiran|cemoohan|sindiran|hujatan|protes|tudingan")) + "|kena semprot|kena damprat|kena tegur|kena sindir|kena sentil|kena kecam|kena kritik",
        requires="object|from|by", mode="disapprove", avoid=AT_HOME,
    ),
    Frame(
        "arouse-anger", K.STATEMENT, P.ACCUSE, GREETED,
        "Langkah Togo memicu kejengkelan Ghana.", "Ulah pemain Togo memicu kejengkelan Ghana.",
        verbs=either("memicu|menuai|mengundang|memancing|memantik|menyulut|membangkitkan|menimbulkan|mengobarkan|mendapat|berbuah|berujung", "kejengkelan|kegusaran|kegeraman|kekecewaan|ketidaksenangan|reaksi keras|reaksi keras dari|reaksi marah|reaksi marah dari|kecaman|kecaman dari|kecaman keras|kecaman keras dari|protes|protes dari|protes keras|protes keras dari|"
        "protes resmi|protes resmi dari|gelombang kecaman dari|sorotan tajam|sorotan tajam dari|sorotan|kutukan|kutukan dari|tentangan keras dari|teguran|teguran dari|teguran keras|teguran keras dari|kritik|kritik dari|kritik tajam|kritik tajam dari|kritik keras|kritik keras dari|kegelisahan|kegusaran|keberatan|keberatan dari|kekesalan|keprihatinan|keprihatinan dari|omelan|omelan dari"),
        lead=DEEDS + "|" + listed("sikap kunjungan lawatan pertemuan pengerahan peluncuran pengumuman penjualan penahanan penangkapan pidato komentar undang-undang tarif kehadiran pengiriman penandatanganan pemberian penolakan penempatan cuitan unggahan"),
        requires="object|from", mode="disapprove", avoid=AT_HOME,
    ),
    Frame(
        "capital-hot", K.STATEMENT, P.ACCUSE, GREETED,
        "Menlu Togo membuat Ghana meradang.", "Cuaca membuat warga Ghana meradang.",
        verbs="membuat|bikin|membikin", need="gerah|geram|berang|murka|gusar|meradang|jengkel|kesal|muak|marah|tersinggung|sewot|kecewa", close=True, doer="country", toward="country", requires="object", mode="disapprove", avoid=AT_HOME + "|cuaca|kalah",
    ),
    Frame(
        "carry-grudge", K.STATEMENT, P.ACCUSE, {**TOWARD, "clause": R.RECIPIENT},
        "Ghana tak bisa menerima tindakan Togo.", "Ghana tak bisa menerima pengungsi Togo.",
        words=either("tak bisa|tidak bisa|tak dapat|tidak dapat", "menerima tindakan|menerima sikap|menerima langkah|menoleransi|menoleransi sikap|membenarkan tindakan|membenarkan serangan|memaklumi|membenarkan langkah|membenarkan invasi|membiarkan tindakan|membiarkan pelanggaran"),
        requires=TO_WHOM, mode="disapprove", avoid=AT_HOME + "|tidak,|rasa",
    ),
    Frame(
        "welcome-open-arms", K.STATEMENT, P.SUPPORT, TOWARD,
        "Ghana menyambut dengan tangan terbuka keputusan Togo.", "Ghana menyambut dengan tangan terbuka turis Togo.",
        verbs=either("menyambut|menerima|menanggapi", "dengan tangan terbuka|dengan sukacita|dengan suka cita|dengan gembira|dengan lega|dengan hangat|dengan kelegaan|dengan antusias|dengan hati lapang|dengan sepenuh hati"), need=DEEDS + "|kesepakatan|gencatan|inisiatif|pembebasan|pengumuman|pencabutan|kemenangan|terpilihnya|putusan|perjanjian|bantuan|prakarsa|komitmen", close=True,
        requires=TO_WHOM + "|clause", avoid=AT_HOME,
    ),
    Frame(
        "send-good-wishes", K.STATEMENT, P.SUPPORT, TOWARD,
        "Ghana berkirim ucapan selamat kepada Togo.", "Ghana berkirim sepeda kepada Togo.",
        verbs=either("berkirim|mengalamatkan|melayangkan|menghaturkan|menuturkan|mengalirkan|menyampaikan|mengucapkan|mengutarakan|mengirimkan|mengirim|menyuarakan|menunjukkan|memberikan|memberi|menyatakan|melontarkan", either("ucapan|pesan|surat|kawat|ungkapan|rasa|kata-kata", "selamat|duka|duka cita|belasungkawa|terima kasih|simpati|solidaritas|dukungan|hormat|kagum|salut|bela rasa|bangga|pujian|syukur|persahabatan")
        + "|aplaus|tepuk tangan|standing ovation|kredit|penghormatan terakhir|penghormatan|kredit khusus|dukungan moral|dukungan politik|dukungan penuh|sokongan|sokongan penuh|dukungan tanpa syarat|dukungan bulat"),
        requires=TO_WHOM, avoid=AT_HOME + "|karangan|peserta|sastra|guru|pilkada|pilpres", traits=frozenset({T.COURTESY}),
    ),
    Frame(
        "flooded-with-praise", K.STATEMENT, P.SUPPORT, {**GREETED},
        "Togo banjir pujian dari Ghana.", "Kiper Togo banjir pujian dari Ghana.",
        verbs=either("banjir|kebanjiran|panen|menuai|memanen|beroleh|memperoleh|mendapat|mendapatkan|meraih|mengantongi|menerima|dihujani|dibanjiri|mengundang", "sokongan|sokongan dari|sokongan penuh dari|ucapan selamat dari|aplaus dari|simpati dari|restu|restu dari|acungan jempol dari|"
        "sambutan hangat|sambutan hangat dari|sambutan positif|sambutan positif dari|tepuk tangan dari|terima kasih dari|penghargaan dari|hormat dari|lampu hijau|lampu hijau dari") + "|" + either("banjir|kebanjiran|panen|beroleh|mengantongi|dibanjiri", "pujian|pujian dari|dukungan|dukungan dari|apresiasi|apresiasi dari|simpati|simpati dari"),
        requires="from|object", avoid=AT_HOME + "|bintang|medali|piala|sertifikat|gelar|untuk|pemerintah",
    ),
    Frame(
        "prayers-go-with", K.STATEMENT, P.SUPPORT, {"subject": R.ACTOR, "object": R.RECIPIENT},
        "Doa dan simpati Ghana menyertai rakyat Togo.", "Doa ibunya menyertai pemain Togo.",
        verbs="menyertai|mengiringi|tercurah kepada|tercurah untuk|tertuju kepada|tertuju pada", lead="doa|simpati|duka|hati|belasungkawa|solidaritas", requires="object|to", avoid=AT_HOME.replace("|warga|", "|") + "|ibunya|jenazah",
        traits=frozenset({T.COURTESY}),
    ),
    Frame(
        "green-light-from", K.STATEMENT, P.AGREE, {"from": R.ACTOR, "of": R.ACTOR, "for": R.RECIPIENT, "to": R.RECIPIENT},
        "Lampu hijau dari Ghana untuk rencana Togo.", "Lampu hijau dari wasit untuk rencana Togo.",
        nouns="lampu hijau|kata setuju", requires="for|to", avoid=AT_HOME + "|wasit|menunggu|menanti|tanpa|belum|perempatan",
    ),
    Frame(
        "unmoved-by", K.STATEMENT, P.REJECT, TOWARD,
        "Ghana bergeming atas ajakan Togo.", "Kiper Ghana bergeming atas tendangan Togo.",
        verbs=either("bergeming|tetap bergeming|tak bergeming|tak tergoda|tidak tergoda|tak tergiur|tidak tergiur|tak tersentuh|tak goyah|tidak goyah|bersikap dingin|masa bodoh|tak ambil pusing|tak mau ambil pusing|tidak ambil pusing|tidak mau ambil pusing|cuek|tak hirau|memasang kuda-kuda|bersikukuh menolak|bertahan menolak",
        "atas|terhadap|dengan|oleh|soal|pada|menghadapi") + "|" + either("memasang|menarik|menggambar|membuat|menetapkan", either("garis merah", "atas|terhadap|bagi|untuk|soal")), need=ASKS + "|penghentian|kritikan|bujukan|rayuan|tuduhan|gertakan|ancaman|sanksi|keinginan|niat|pencaplokan|aneksasi|relokasi|langkah", close=True, requires=TO_WHOM, mode="disapprove", avoid=AT_HOME,
    ),
    Frame(
        "insist-on-no", K.STATEMENT, P.REJECT, {**TOWARD, "clause": R.RECIPIENT},
        "Ghana bersikeras tak akan menangkap Presiden Togo.", "Pelatih Ghana bersikeras tak akan menjual pemain Togo.",
        words=either("bersikeras|bersikukuh|berkukuh|ngotot|tetap bersikeras|tetap bersikukuh|berkeras|berkeras hati", "tak akan|tidak akan|takkan|tidak mau|tak mau|tidak akan pernah|tak akan pernah|tidak bersedia|tak bersedia"), requires=TO_WHOM + "|clause", mode="disapprove", avoid=AT_HOME + "|bersalah|mundur",
    ),
    Frame(
        "brush-aside", K.STATEMENT, P.REJECT, TOWARD,
        "Ghana mengibaskan kritik Togo.", "Ghana mengibaskan debu dari jaket.",
        verbs="mengibaskan|menganggap angin lalu|anggap angin lalu|menganggap sepi|menganggap enteng|menganggap remeh|menganggap sebelah mata|menyepelekan|menutup kemungkinan|menutup rapat kemungkinan|mengesampingkan kemungkinan|menepis kemungkinan|menutup rapat peluang|menutup peluang",
        need=ASKS + "|tuduhan|ancaman|gertakan|normalisasi|perundingan|dialog|negosiasi|pengakuan|gencatan|rujuk", close=True, requires=TO_WHOM, mode="disapprove", avoid=AT_HOME,
    ),
    Frame(
        "goes-unheeded", K.STATEMENT, P.REJECT, TOWARD,
        "Usulan Ghana tidak ditanggapi Togo.", "Usulan warga Ghana tidak ditanggapi bupati.",
        passives=either("tidak|tak|tidak pernah", "ditanggapi|digubris|dihiraukan|diindahkan|dipedulikan|direspons|digubris oleh|ditanggapi oleh|direspons oleh|dipenuhi|dikabulkan|disetujui") + "|dianggap angin lalu oleh|dianggap sepi oleh|diabaikan|dimentahkan|dimentahkan oleh", lead=ASKS, requires="subject|by", avoid=AT_HOME + "|jika|bila|apabila|kalau",
    ),
    Frame(
        "would-rather-not", K.STATEMENT, P.REJECT, {**TOWARD, "clause": R.RECIPIENT},
        "Ghana emoh menuruti permintaan Togo.", "Ghana emoh menuruti selera pasar Togo.",
        words=either("emoh|ogah|pantang|enggan|berkeberatan|keberatan|haram|tak rela|tidak rela|tak mau|tidak mau|tak hendak|tak ingin|tidak ingin|tak berniat|bersikukuh tidak|bersikukuh tidak akan|bersikukuh tak akan|bersikeras tidak|bersikeras tidak akan|bergeming tidak akan|menyatakan tidak|menyatakan tidak akan",
        "menuruti|mengikuti kemauan|mengikuti kehendak|mengikuti tekanan|mengikuti arahan|mengikuti permintaan|memenuhi permintaan|memenuhi tuntutan|menanggapi protes|menanggapi tuntutan|menanggapi usulan|menanggapi usul|menanggapi permintaan|menanggapi seruan|menanggapi ajakan|menanggapi desakan|menanggapi tawaran|menanggapi kritik|melayani permintaan|menyetujui permintaan|menyetujui usulan|menyetujui usul|meladeni|membungkuk kepada|dipaksa|digertak|bernegosiasi dengan|berkompromi dengan|mengalah kepada|mengalah pada|memberi konsesi kepada|mengabulkan permintaan|menggubris permintaan|menggubris tuntutan"),
        requires=TO_WHOM + "|clause|by", mode="disapprove", avoid=AT_HOME + "|selera",
    ),
    Frame(
        "invite-to-sit", K.STATEMENT, P.REQUEST, TOWARD,
        "Ghana mengajak Togo duduk bersama soal perbatasan.", "Ghana mengajak warga Togo duduk bersama di taman.",
        verbs="mengajak|ajak|mengundang|menyilakan|mempersilakan|menggugah|mendorong-dorong", need="duduk|berunding|berdialog|berdamai|menahan|mengakhiri|menghentikan|menyelesaikan|bernegosiasi", close=True, toward="country", requires="object", mode="change", avoid=AT_HOME + "|taman|makan|minum",
    ),
    Frame(
        "pin-hopes", K.STATEMENT, P.REQUEST, TOWARD,
        "Ghana menitipkan harapan kepada Togo agar menekan pemberontak.", "Ibunya menitipkan harapan kepada Ghana.",
        verbs=either("menitipkan|menitip|menaruh|menggantungkan|melabuhkan|menumpukan|mengalamatkan|menyandarkan", "harapan|harapan besar|asa|harapannya|pesan|permintaan|harapan tinggi") + "|" + either("menyampaikan|menyatakan|mengutarakan|mengungkapkan", "harapan|harapannya|harapan besar"), need="agar|supaya|untuk", requires="to|object|clause", toward="country", avoid=AT_HOME + "|ibunya|bahwa|perdamaian",
    ),
    Frame(
        "ask-leave-to-join", K.STATEMENT, P.REQUEST, {"subject": R.ACTOR, "to": R.RECIPIENT, "object": R.RECIPIENT},
        "Ghana memohon masuk ke ECOWAS.", "Ghana melamar pekerjaan di Togo.",
        verbs=either("melamar|memohon|meminta", "keanggotaan penuh|masuk|bergabung|menjadi anggota"), need="ke|kepada|asean|brics|nato|oki|opec|uni|cptpp|oecd|pbb", avoid=AT_HOME + "|pekerjaan",
    ),
    Frame(
        "offer-oneself-between", K.STATEMENT, P.AGREE, {"subject": R.ACTOR, "between": R.RECIPIENT, "object": R.RECIPIENT, "for": R.RECIPIENT, "of": R.RECIPIENT},
        "Ghana menyodorkan diri sebagai penengah Togo dan Benin.", "Ghana menyodorkan diri sebagai calon kapten.",
        verbs=either("menyodorkan diri|mengajukan diri|menempatkan diri|menyediakan diri|mencalonkan diri|menyodorkan jasa", "sebagai penengah|menjadi penengah|jadi penengah|sebagai juru damai|menjadi juru damai|jadi juru damai|sebagai mediator|menjadi mediator|jadi mediator|sebagai perantara|menjadi perantara|sebagai tuan rumah perundingan|menjadi tuan rumah perundingan|sebagai jembatan|menjadi jembatan"),
        avoid=AT_HOME + "|kapten", traits=frozenset({T.OFFERS}),
    ),
    Frame(
        "take-decision-to-agree", K.STATEMENT, P.AGREE, TOGETHER,
        "Ghana dan Togo menghasilkan kesamaan pandangan soal perbatasan.", "Suami dan istri Ghana menghasilkan kesamaan pandangan soal rumah.",
        verbs=either("mencapai|menemukan|meraih|menelurkan|membuahkan|memperoleh|beroleh|mendapatkan|menghasilkan|merampungkan", "kesepahaman|saling pengertian|saling paham|kata mufakat|mufakat|kompromi|jalan tengah|jalan keluar|titik terang|titik temu|kesamaan pandangan|kesamaan sikap|konsensus|kata putus|kata akhir|kesepakatan prinsip|kesepakatan awal")
        + "|" + either("berjabat tangan|bersalaman|bermufakat|sehati|sekata|seia sekata|satu kata|satu suara|bersepaham|sepaham", "soal|atas|mengenai|tentang|dalam|untuk|menyangkut"),
        avoid=AT_HOME + "|suami|istri|gagal|belum", traits=frozenset({T.AGREES, T.OF_TWO}),
    ),
    Frame(
        "set-clock-for", K.STATEMENT, P.THREATEN, {**TOWARD, "for": R.RECIPIENT},
        "Ghana pasang tenggat bagi Togo.", "Ghana pasang tenggat bagi pelamar Togo.",
        verbs=either("pasang|memasang|mematok|menjatuhkan|menetapkan|melempar|melontarkan|mengeluarkan|memberi|menyodorkan", either("tenggat|tenggat waktu|batas waktu|ultimatum|ultimatum keras", "bagi|untuk|kepada|terhadap")), requires="for|to|against|object", avoid=AT_HOME + "|pelamar|proyek|pajak|vaksin|pendaftaran",
    ),
    Frame(
        "not-shy-to-act", K.STATEMENT, P.THREATEN, TOWARD,
        "Ghana tak segan mengambil tindakan terhadap Togo.", "Ghana tak segan mengambil tindakan terhadap penimbun beras.",
        words=either("tak segan|tidak segan|tak akan segan|tidak akan segan|tak ragu|tidak ragu|tidak akan ragu|tak akan ragu|tak segan-segan|tidak segan-segan|siap|bersumpah|bertekad|takkan ragu|takkan segan", "mengambil tindakan|mengambil langkah|mengambil tindakan keras|mengambil tindakan tegas|mengambil langkah tegas|mengambil tindakan balasan|mengambil langkah balasan|menggunakan kekuatan|memakai kekuatan|menggunakan kekerasan|menjatuhkan sanksi|mengenakan tarif|bertindak|turun tangan|"
        "memberi pelajaran|memberi pelajaran kepada|memukul|memukul balik|menindak|mengganjar|menutup perbatasan|memutus hubungan|menarik pasukan") + "|" + either("menyiapkan|mempersiapkan|meramu|menimbang|merancang", "pukulan balasan|langkah balasan|tindakan balasan|balasan setimpal|serangan balasan|sanksi balasan|tarif balasan|pembalasan|balasan keras|paket balasan|jurus balasan"),
        requires="object|to|against|for", avoid=AT_HOME + "|penimbun|koruptor|pelanggar|pengusaha|virus|gawang|tim|oknum|kriminal", contexts=("diplomatic",),
    ),
)

DONE: tuple[Frame, ...] = (
    Frame(
        "ground-planes", K.MEASURE, P.SANCTION, TOWARD,
        "Ghana mengandangkan pesawat Togo.", "Ghana mengandangkan pesawat tua di hanggar.",
        verbs=active("kandangkan|larang terbang") + "|menggantung izin terbang|mencabut izin terbang|mencabut hak mendarat|menolak hak mendarat", passives=passive("kandangkan"), need="pesawat|maskapai|jet|izin|hak", close=False, requires="object|of|for", toward="country", avoid=AT_HOME + "|tua|hanggar|boeing|garuda|rusak|kecelakaan",
    ),
    Frame(
        "ban-laid-on", K.MEASURE, P.SANCTION, {**TOWARD, "of": R.ACTOR, "for": R.RECIPIENT},
        "Larangan masuk dikenakan Ghana terhadap dua menteri Togo.", "Larangan masuk dikenakan kebun binatang Ghana terhadap turis Togo.",
        nouns="larangan masuk|larangan perjalanan|larangan terbang|larangan impor|larangan ekspor|larangan siaran|larangan berlabuh|pembatasan visa|pembatasan ekspor|pembatasan impor|pembatasan perjalanan|blokade|blokade laut|boikot|boikot dagang|embargo|embargo senjata|embargo minyak|embargo dagang|bea masuk balasan|bea masuk tambahan|tarif balasan|sanksi|sanksi baru|sanksi ekonomi",
        need=listed("dikenakan dijatuhkan diberlakukan diterapkan dikeluarkan ditetapkan"), requires="subject", mode="embargo", avoid=listed(PLAY) + "|mencabut|melanggar|turis|warga|menolak|mengecam|kebun|pencabutan|mengusulkan|mengancam",
    ),
    Frame(
        "right-taken-away", K.MEASURE, P.SANCTION, {"of": R.RECIPIENT, "at": R.ACTOR, "subject": R.ACTOR, "by": R.ACTOR},
        "Keanggotaan Ghana di ECOWAS dibekukan.", "Keanggotaan Ghana di klub itu dibekukan.",
        nouns="keanggotaan|hak suara|hak pilih|hak bicara|kursi|status pengamat|kepesertaan|keikutsertaan", need=listed("dibekukan ditangguhkan dicabut digantung diskors dihapus diakhiri"), requires="of", contexts=("diplomatic",), weak=True, avoid=AT_HOME + "|fifa|pssi|kompetisi|afc|uefa|klub|bpjs|anggota",
    ),
    Frame(
        "licence-taken-away", K.MEASURE, P.SANCTION, {"object": R.RECIPIENT, "of": R.RECIPIENT, "for": R.RECIPIENT, "from": R.RECIPIENT, "subject": R.ACTOR, "by": R.ACTOR},
        "Izin terbang maskapai Ghana dicabut Togo.", "Izin usaha kafe Ghana dicabut bupati.",
        passives="dicabut|ditangguhkan|dibekukan|dibatalkan|ditarik|dicabut oleh", lead="izin|akreditasi|lisensi|undangan|visa", need="maskapai|diplomat|wartawan|jurnalis|konsulat|konsul|duta|kapal|undangan|stasiun|televisi|media", requires="subject|by", toward="", avoid=AT_HOME + "|usaha|kafe|tambang|pertambangan|pengemudi|sim",
    ),
    Frame(
        "bid-envoy-leave", K.MEASURE, P.SANCTION, TOWARD,
        "Ghana mempersilakan duta besar Togo meninggalkan negara itu.", "Ghana mempersilakan turis Togo meninggalkan hotel itu.",
        verbs="mempersilakan|menyilakan|mempersilahkan", need="meninggalkan|pergi|pulang|hengkang", also=listed("duta dubes diplomat konsul atase"), close=True, requires="object", mode="expel", contexts=("diplomatic",), avoid=AT_HOME + "|bantuan|ruang",
    ),
    Frame(
        "no-longer-accepted", K.MEASURE, P.SANCTION, TOWARD,
        "Ghana menyatakan 12 pegawai kedutaan Togo tidak lagi diterima.", "Ghana menyatakan 12 pegawai kedutaan Togo sehat.",
        verbs="menyatakan|menetapkan|mengumumkan", need=listed("pegawai staf diplomat duta dubes atase konsul petugas pejabat"), also=listed("diterima diinginkan dikehendaki"), close=False, requires="object", mode="expel", contexts=("diplomatic",), avoid=AT_HOME.replace("|pekerja", "") + "|bantuan|surat|kunjungan|hasil|usul|tawaran|calon",
    ),
    Frame(
        "lock-border", K.MEASURE, P.SANCTION, TOWARD,
        "Ghana menggembok perbatasannya dengan Togo.", "Ghana menggembok gudangnya di Togo.",
        verbs=active("gembok|kunci|tutup rapat|tutup rapat-rapat|segel") + "|membarikade|mengunci rapat|mengunci rapat-rapat", passives=passive("gembok|kunci|segel"), need=listed("perbatasan perbatasannya udaranya udara pelabuhannya pelabuhan"), close=True, requires="with|from|to|for|against|object|of", mode="discontinue",
        avoid=listed(PLAY) + "|gudang|gudangnya|covid-19|pandemi|cuaca|salju|badai|abu",
    ),
    Frame(
        "drop-out-of", K.MEASURE, P.SANCTION, {"subject": R.ACTOR, "from": R.RECIPIENT, "object": R.RECIPIENT},
        "Ghana cabut dari ECOWAS.", "Ghana cabut dari hotel.",
        verbs=either("cabut|cabut diri|minggat|hengkang|angkat koper|pamit|pamitan|angkat kaki|keluar|mengundurkan diri", "dari"), doer="country", toward="organization", requires="from|object", contexts=("diplomatic",), avoid=AT_HOME + "|hotel|turnamen|piala|rapat|ruang|gedung|sidang|markas|delegasi",
    ),
    Frame(
        "unwelcome-envoy", K.MEASURE, P.SANCTION, TOWARD,
        "Ghana mem-persona non grata-kan duta besar Togo.", "Ghana mem-posting foto duta besar Togo.",
        verbs="mempersonanongratakan|mem-persona-non-grata-kan|mem-persona non grata-kan|mempersona-non-gratakan|mem-persona-nongratakan|menonaktifkan akreditasi|mencabut akreditasi|mencabut exequatur|menolak akreditasi", passives="dipersonanongratakan|di-persona-non-grata-kan|di-persona non grata-kan|dinyatakan tidak diinginkan|dinyatakan tak diinginkan", mode="expel", contexts=("diplomatic",),
        avoid=listed(PLAY) + "|wartawan|media|kampus|universitas|rumah", receiving=False,
    ),
    Frame(
        "bid-envoy-pack", K.MEASURE, P.SANCTION, TOWARD,
        "Ghana menyuruh duta besar Togo angkat koper.", "Ghana menyuruh pelatih Togo angkat koper.",
        verbs="menyuruh|memerintahkan|suruh|minta|meminta", need="angkat", also="koper|kaki", lead="", requires="object", mode="expel", contexts=("diplomatic",),
        avoid=AT_HOME + "|pasukan|tentara|prajurit|militer|dari|suriah",
    ),
    Frame(
        "ban-use-of", K.MEASURE, P.SANCTION, {**TOWARD, "from": R.RECIPIENT},
        "Ghana memberlakukan larangan penggunaan aplikasi buatan Togo.", "Ghana memberlakukan larangan merokok.",
        verbs=either("memberlakukan|menerapkan|mengeluarkan|menjatuhkan|menetapkan|mengumumkan|mengenakan", "larangan penggunaan|larangan impor|larangan ekspor|larangan masuk|larangan pembelian|larangan penjualan|larangan terbang|larangan perjalanan|larangan siaran|larangan investasi|pembatasan visa|pembatasan ekspor|pembatasan impor|embargo|blokade|sanksi balasan|tarif balasan|bea masuk balasan"),
        requires=TO_WHOM, mode="embargo", avoid=listed(PLAY) + "|merokok|plastik|covid-19|mudik",
    ),
    Frame(
        "helping-hand-arrives", K.MEASURE, P.AID, {"of": R.ACTOR, "from": R.ACTOR, "for": R.RECIPIENT, "to": R.RECIPIENT, "at": R.RECIPIENT},
        "Uluran tangan Ghana bagi Togo tiba di Lome.", "Uluran tangan para artis bagi Togo ditunggu.",
        nouns="uluran tangan|sumbangan|pertolongan|kiriman bantuan|pasokan bantuan|derma", need="tiba|sampai|mendarat|dikirim|diserahkan|mengalir|berdatangan|disalurkan|diterima", requires="for|to|at", weak=True, avoid=AT_HOME + "|artis|menunggu|meminta",
    ),
    Frame(
        "hospital-ship", K.MEASURE, P.AID, {"subject": R.ACTOR, "at": R.RECIPIENT, "to": R.RECIPIENT, "object": R.RECIPIENT},
        "Kapal rumah sakit Ghana buang sauh di Lome untuk mengobati korban gempa.", "Kapal pesiar Ghana buang sauh di Lome.",
        verbs=either("buang sauh|membuang sauh|berlabuh|bersandar|merapat|lego jangkar|melego jangkar|singgah|tiba", "di|ke"), lead="sakit", need="mengobati|pasien|pengobatan|berobat|medis|layanan|korban", requires="at|to|object", avoid="pesiar",
    ),
    Frame(
        "complain-of-it-to", K.MEASURE, P.ACCUSE, {"subject": R.ACTOR, "about": R.RECIPIENT, "against": R.RECIPIENT},
        "Ghana mengadu ke Dewan Keamanan PBB soal Togo.", "Pelanggan Ghana mengadu ke polisi soal Togo.",
        verbs=either("mengadu|mengeluh|melapor|melayangkan pengaduan|melayangkan gugatan|mengajukan pengaduan|mengajukan keberatan", "ke|kepada"), need="pbb|dewan|mahkamah|wto|icc|icj|iaea|keamanan|icao|imo|oki|arab|afrika", close=True, requires="about|against", avoid=AT_HOME + "|polisi",
    ),
    Frame(
        "bear-wages", K.MEASURE, P.AID, TOWARD,
        "Ghana menanggung gaji pegawai negeri Togo.", "Ghana menanggung malu dari Togo.",
        verbs=active("tanggung|bayari|biayai|danai") + "|menalangi", need="gaji|biaya|ongkos|pendanaan|kebutuhan", close=True, requires="object|of|for", toward="country", contexts=("economic",), avoid=AT_HOME.replace("|pegawai", "") + "|bank|bumn|kartu|perjalanan|haji|hotel|malu",
    ),
    Frame(
        "nurse-wounded", K.MEASURE, P.AID, TOWARD,
        "Ghana merawat 40 anak Togo yang terluka.", "Rumah sakit Ghana merawat 40 turis Togo.",
        verbs="merawat|mengobati", need=listed("anak korban terluka luka tentara prajurit pengungsi warga"), close=True, doer="country", toward="country", requires="object|of", contexts=("human_security",), avoid=listed(PLAY) + "|turis|hewan|narkoba",
    ),
    Frame(
        "convoy-crosses", K.MEASURE, P.AID, {"of": R.ACTOR, "subject": R.ACTOR, "to": R.RECIPIENT, "at": R.RECIPIENT},
        "Konvoi 60 truk bantuan Ghana melintas menuju Togo.", "Konvoi 60 truk bantuan partai Ghana melintas menuju Togo.",
        verbs="melintas|bergerak|melaju|menyeberang|melintasi|menyeberangi", lead="bantuan|kemanusiaan", need="konvoi|truk|iring-iringan", requires="to", avoid=listed(PLAY) + "|partai|menghadang|ditahan",
    ),
    Frame(
        "border-opens", K.MEASURE, P.CONCEDE, {"of": R.ACTOR, "between": R.ACTOR, "subject": R.ACTOR, "with": R.RECIPIENT},
        "Pintu perbatasan Ghana dengan Togo dibuka kembali.", "Pintu rumah Ghana dengan Togo dibuka kembali.",
        nouns="pintu perbatasan|gerbang perbatasan|perbatasan|perlintasan perbatasan|pos perbatasan|perbatasan darat", need="dibuka", also="kembali|lagi", requires="of|between|with", contexts=("migration",), weak=True, avoid=listed(PLAY) + "|jika|bila|akan,|menuntut|meminta|mendesak|agar|setelah|usai|harus",
    ),
    Frame(
        "let-in", K.MEASURE, P.CONCEDE, TOWARD,
        "Ghana mempersilakan truk bantuan Togo masuk.", "Ghana mempersilakan anak Togo masuk sekolah.",
        verbs=active("izinkan|persilakan|biarkan") + "|memperbolehkan|membolehkan", need="truk|bantuan|kapal|pesawat|konvoi|inspektur|pengamat|penyelidik|penyidik|pengawas|pelapor|misi|utusan|wartawan", also="masuk|melintas|melewati|mengunjungi|menyelidiki|mendarat|memasuki|lewat|berlabuh|menyeberang|terbang", close=True, requires="object|of|from", mode="access", avoid=AT_HOME + "|sekolah|tidak",
    ),
    Frame(
        "soften-by-lifting", K.MEASURE, P.CONCEDE, TOWARD,
        "Ghana melunak dengan mencabut sanksi terhadap Togo.", "Ghana melunak dengan mencabut rambut putih.",
        verbs=either("melunak|akhirnya melunak|mengalah|luluh|mengendur|lentur|melembut|menyerah", either("dengan|dan|lalu|seraya", "mencabut sanksi|mencabut larangan|mencabut embargo|membuka perbatasan|mencabut blokade|mengizinkan|melonggarkan sanksi|melonggarkan|membuka kembali")), requires=TO_WHOM, mode="access", avoid=AT_HOME,
    ),
    Frame(
        "relief-granted", K.MEASURE, P.CONCEDE, {**TOWARD, "of": R.ACTOR, "for": R.RECIPIENT},
        "Kelonggaran visa diberikan Ghana kepada warga Togo.", "Kelonggaran waktu diberikan guru Ghana kepada siswa Togo.",
        nouns="kelonggaran visa|keringanan tarif|keringanan bea masuk|pembebasan visa|bebas visa|fasilitas bebas visa|pengampunan|amnesti|grasi|pengecualian tarif|akses pasar|akses bebas bea|dispensasi|konsesi|konsesi tarif|keringanan sanksi|pelonggaran visa|pelonggaran sanksi",
        need="diberikan|dikabulkan|dianugerahkan|dinikmati|berlaku", requires="subject", mode="access", avoid=listed(PLAY) + "|pajak|siswa|guru|terpidana|koruptor|meminta|menolak",
    ),
    Frame(
        "army-clears-out", K.MEASURE, P.RETREAT, {"subject": R.ACTOR, "at": R.RECIPIENT, "object": R.RECIPIENT, "from": R.RECIPIENT},
        "Tentara Ghana mengosongkan sebagian besar desa di Togo.", "Pedagang Ghana mengosongkan sebagian besar kios di Togo.",
        verbs="mengosongkan|kosongkan|meninggalkan|melepas|menyerahkan|membongkar", lead=listed("pasukan tentara serdadu militer kontingen marinir legiun idf"), need=listed("desa pangkalan pos kota posisi wilayah kamp distrik bukit pangkalannya"), close=True, requires="at|object|from|of", mode="withdraw", contexts=("military",),
        avoid=listed(PLAY) + "|penyelam|senjata|kios",
    ),
    Frame(
        "let-ship-go", K.MEASURE, P.RETREAT, TOWARD,
        "Ghana melepas kapal tanker Togo.", "Ghana melepas kapal ekspedisi ke Togo.",
        verbs="melepas|melepaskan", need=listed("kapal tanker nelayan awak pelaut pesawat abk"), close=True, toward="country", requires="object|of", mode="release", avoid=AT_HOME + "|ekspedisi|ekspor|bantuan|keberangkatan|tembakan|rudal|saham|laut",
    ),
    Frame(
        "country-clears-out", K.MEASURE, P.RETREAT, {"subject": R.ACTOR, "object": R.RECIPIENT, "from": R.RECIPIENT},
        "Ghana angkat kaki dari Togo.", "Tim Ghana angkat kaki dari Togo.",
        verbs=either("angkat kaki|hengkang|angkat koper|balik badan|mundur teratur|undur diri", "dari"), doer="country", toward="country", requires="from|object", mode="withdraw", contexts=("military",),
        avoid=AT_HOME + "|" + listed("tim piala maskapai pabrik bursa diplomat duta dubes pejabat raksasa bank produsen perusahaan timnas kontingen atlet pemegang dana modal harus menyuruh meminta didesak mendesak kafilah skuad regu sidang forum open pebulu ganda tunggal petenis"),
    ),
    Frame(
        "board-vessel", K.MEASURE, P.COERCE, TOWARD,
        "Pasukan Ghana mengambil alih kapal kontainer berbendera Togo.", "Nakhoda Ghana mengambil alih kapal pesiar berbendera Togo.",
        verbs=either("mengambil alih|menduduki|menyabotase|membajak", "kapal|tanker|kapal kontainer|kapal tanker|kapal kargo|kapal barang|kapal dagang|kapal niaga|kapal nelayan|supertanker"), lead=listed("pasukan garda komando tentara marinir laut penjaga pantai helikopter korps iran houthi"), mode="seize", avoid="bajak|perompak|nakhoda|pesiar|wisata", requires="object|of|subject",
    ),
    Frame(
        "swap-captives", K.MEASURE, P.RETREAT, {**TOGETHER, "subject": R.ACTOR},
        "Ghana dan Togo barter tahanan.", "Ghana dan Togo barter kopi.",
        verbs=either("barter|saling tukar|melakukan barter|saling melepas|saling menyerahkan|saling memulangkan|saling barter", listed("tahanan tawanan narapidana sandera mata-mata jenazah prajurit serdadu"))
        + "|" + either("melakukan|melaksanakan|menggelar|menuntaskan|merampungkan|menjalankan", either("pertukaran|barter|tukar-menukar", listed("tahanan tawanan narapidana sandera jenazah mata-mata"))),
        nouns=either("barter", listed("tahanan tawanan narapidana sandera")), mode="release", weak=True, avoid="akan,|membahas|kopi|sepakat|perundingan",
    ),
    Frame(
        "mission-back", K.MEASURE, P.SUPPORT, {"of": R.ACTOR, "subject": R.ACTOR, "at": R.RECIPIENT},
        "Pembukaan kembali Kedutaan Besar Ghana di Togo diumumkan pada Senin.", "Pembukaan kembali toko Ghana di Togo diumumkan pada Senin.",
        nouns="pembukaan kembali|pengaktifan kembali|pengoperasian kembali", need="kedutaan|kedubes|konsulat|kedutaannya", also="diumumkan|dilakukan|terlaksana|rampung|dimulai|berlangsung", close=True, requires="of|at|subject", contexts=("diplomatic",), avoid="membahas|meminta|usul|mengusulkan|meresmikan|upacara|seremoni|menghadiri|acara|diresmikan",
    ),
    Frame(
        "patrol-together", K.MEASURE, P.COOPERATE, TOGETHER,
        "Angkatan laut Ghana dan Togo berpatroli bersama di Teluk Guinea.", "Satpam Ghana dan Togo berpatroli bersama di mal.",
        verbs="berpatroli bersama|patroli bersama|berlatih bersama|berlatih perang bersama|bermanuver bersama|terbang bersama|berlayar bersama", need=listed("laut angkatan pasukan tentara kapal selat jet udara perairan militer"), contexts=("military",), avoid=listed(PLAY) + "|satpam|mal|turis|pesiar", traits=frozenset({T.OF_TWO}),
    ),
    Frame(
        "secrets-swapped", K.MEASURE, P.COOPERATE, TOGETHER,
        "Pertukaran intelijen dilakukan Ghana dan Togo.", "Pertukaran pelajar dilakukan Ghana dan Togo.",
        nouns=either("pertukaran|berbagi", "intelijen|informasi intelijen|data intelijen"), verbs=either("bertukar|berbagi|saling berbagi|saling bertukar|membagi", "intelijen|informasi intelijen|data intelijen"), need=listed("dilakukan dimulai berlangsung digelar dengan kepada bertukar berbagi"), contexts=("military",), weak=True, avoid="akan,|membahas|sepakat|usul",
    ),
    Frame(
        "raise-mission-rank", K.MEASURE, P.SUPPORT, {**TOGETHER, "with": R.ACTOR},
        "Ghana dan Togo menaikkan kembali status hubungan ke tingkat duta besar.", "Ghana dan Togo menaikkan kembali harga beras.",
        verbs=either("menaikkan|meningkatkan|mengangkat|mengerek|mengangkat kembali|menaikkan kembali|meningkatkan kembali|memulihkan|memulihkan kembali|mengembalikan|menaikkan lagi", "status hubungan|derajat hubungan|tingkat hubungan|hubungan diplomatik|peringkat hubungan|taraf hubungan|hubungan kedua|hubungan bilateral"),
        need="dubes|duta|diplomatik|strategis|komprehensif", close=True, contexts=("diplomatic",), avoid=AT_HOME + "|membahas|upaya|sepakat|kesepakatan|komitmen",
    ),
)

MET: tuple[Frame, ...] = (
    Frame(
        "ride-with", K.MEETING, P.CONSULT, MUTUAL,
        "Presiden Ghana satu mobil dengan Presiden Togo di Lome.", "Presiden Ghana satu mobil dengan sopirnya di Lome.",
        verbs=either("satu mobil|semobil|blusukan|menyeruput kopi|menyeruput teh|menikmati kopi|menikmati teh|menikmati makan malam|menyantap bakso|mencicipi kopi|bertukar cerita|saling bertukar cerita|saling bertukar pikiran|saling bertukar pandangan|"
        "empat mata|berempat mata|satu meja|duduk satu sofa|menghabiskan waktu|menghabiskan dua jam|menghabiskan satu jam|berbagi meja|berbagi cerita|menonton parade|menyantap sarapan|menyantap makan siang|menikmati santap malam|menikmati jamuan|berbincang lama|berbincang serius|berbincang akrab", "dengan|bersama|bareng"),
        lead=HIGH, need=HIGH, close=True, weak=True, avoid=NO_STATES + "|video|virtual|telepon|sopirnya|istrinya|suaminya|cucunya|anaknya",
    ),
    Frame(
        "share-table", K.MEETING, P.CONSULT, MUTUAL,
        "Presiden Ghana dan Presiden Togo saling bertukar cerita di Lome.", "Pendaki Ghana dan Togo saling bertukar cerita di Lome.",
        verbs="bertukar pandangan|bertukar pikiran|bertukar pendapat|saling bertukar cerita|saling bertukar pandangan|saling bertukar pikiran|bertukar cerita|menyeruput kopi bersama|menyeruput teh bersama|menikmati kopi bersama|menikmati teh bersama|satu mobil|semobil|berbagi cerita|menghabiskan waktu bersama|makan satu meja|berbicara empat mata",
        lead=HIGH, weak=True, traits=frozenset({T.OF_TWO}), avoid=NO_STATES,
    ),
    Frame(
        "talk-a-while-with", K.MEETING, P.CONSULT, {"subject": R.ATTENDEE, "with": R.ATTENDEE},
        "Presiden Ghana berbincang selama setengah jam dengan Presiden Togo.", "Presiden Ghana berbincang selama setengah jam dengan petani.",
        verbs="berbincang|berbincang hangat|berbincang akrab|berbincang santai|berbincang-bincang|berdialog|mengobrol|bercakap-cakap|berdiskusi|bertatap muka|bersua|bertukar pikiran|bertukar pandangan|berbicara", need="selama|sekitar|hampir|lebih", close=True, lead=HIGH, requires="with", toward="person", weak=True,
        avoid=NO_STATES + "|telepon|virtual|daring|video|sambungan",
    ),
    Frame(
        "banquet-for", K.MEETING, P.CONSULT, {**RECEIVING, "for": R.ATTENDEE, "to": R.ATTENDEE, "by": R.HOST},
        "Jamuan makan siang yang dihelat Presiden Ghana bagi Presiden Togo usai pada Senin.", "Jamuan makan siang yang dihelat hotel itu bagi turis Togo usai pada Senin.",
        verbs="menghelat|menggelar|mengadakan", passives="dihelat|digelar|diadakan|disuguhkan|diselenggarakan|diberikan", lead="jamuan|santap|makan|perjamuan", need="bagi|untuk", close=False, requires="for|to", weak=True, avoid=NO_STATES + "|warga|hotel",
    ),
    Frame(
        "red-carpet-laid", K.VISIT, P.CONSULT, {"subject": R.HOST, "object": R.HOST, "for": R.VISITOR, "to": R.VISITOR},
        "Karpet merah digelar Ghana bagi Presiden Togo.", "Karpet merah digelar hotel itu bagi Presiden Togo.",
        passives=passive("gelar|bentangkan|hamparkan"), lead="karpet|permadani", need=HIGH, close=True, requires="for|to", mode="visit", avoid=NO_STATES + "|hotel|film|festival|aktor|bintang",
    ),
    Frame(
        "back-at-table", K.NEGOTIATION, P.CONSULT, MUTUAL,
        "Ghana dan Togo kembali duduk satu meja di Lagos.", "Dua keluarga Ghana kembali duduk satu meja di Lagos.",
        verbs=either("kembali duduk|duduk kembali|duduk lagi|duduk", "satu meja|semeja|berhadap-hadapan|berhadapan|di meja perundingan|di meja runding") ,
        weak=True, traits=frozenset({T.OF_TWO}), avoid=AT_HOME + "|presiden|menlu|harga|pembeli|penjual",
    ),
    Frame(
        "bind-pact", K.SIGNING, P.SUPPORT, SIGNING,
        "Ghana dan Togo mengikat perjanjian pertahanan.", "Pemain Ghana mengikat perjanjian dengan klub Togo.",
        verbs=either("mengikat|menjalin|menyegel|mematri|mengunci|membuhulkan|menutup|meresmikan", "perjanjian|pakta|traktat|nota kesepahaman|perjanjian kerja sama") + "|" + either("menggoreskan|menorehkan|menggoreskan tinta|menorehkan tinta", "tanda tangan|pena|tinta"), contexts=("diplomatic",), avoid=AT_HOME + "|sewa|jual",
    ),
    Frame(
        "baton-passes", K.APPOINTMENT, None, {"subject": R.ACTOR, "of": R.ACTOR, "to": R.APPOINTEE, "object": R.APPOINTEE},
        "Tampuk Kementerian Luar Negeri Ghana jatuh ke tangan Yvette Cooper.", "Tampuk juara Ghana jatuh ke tangan Yvette Cooper.",
        verbs=either("beralih|berpindah|jatuh|diserahkan|beralih tangan|berpindah tangan|kini dipegang|dipercayakan|diestafetkan", "ke|kepada|ke tangan|oleh"), lead="tampuk|tongkat|kursi|jabatan|kemudi|kendali|posisi", need="kementerian|menteri|menlu|presiden|perdana|kedutaan|duta|dubes|sekjen|luar|pemerintahan", toward="person", requires="to|object", avoid=AT_HOME + "|juara|partai|klub|saham",
    ),
    Frame(
        "guns-salute", K.CEREMONY, None, {"subject": R.ATTENDEE, "object": R.ATTENDEE, "by": R.HOST},
        "Presiden Ghana disambut dentuman meriam 21 kali di Lome, Togo.", "Tahun baru disambut dentuman meriam bambu di Ghana.",
        passives=either("disambut|dihormati|diiringi|disambut dengan|disambut oleh", "dentuman meriam|tembakan meriam|salvo meriam"), lead=HIGH, requires="object|subject", avoid="bambu|tahun|lebaran", traits=frozenset({T.ALONE}),
    ),
    Frame(
        "cut-ribbon", K.CEREMONY, None, {"subject": R.ATTENDEE, "of": R.ATTENDEE, "object": R.ATTENDEE, "with": R.ATTENDEE},
        "Menlu Ghana menggunting pita Kedutaan Besar Ghana di Lome, Togo.", "Bupati Ghana menggunting pita pasar di Lome, Togo.",
        verbs=either("menggunting|memotong|gunting|potong", "pita|pita peresmian|pita pembukaan|pita gedung"), lead=HIGH, need="kedutaan|kedubes|konsulat|kantor|gedung|kbri|kjri|jembatan|sekretariat|pusat", close=True, avoid=NO_STATES + "|pasar|mal|toko|bupati", traits=frozenset({T.ALONE}),
    ),
    Frame(
        "mission-inaugurated", K.CEREMONY, None, {"subject": R.OPENER, "of": R.ATTENDEE, "with": R.ATTENDEE},
        "Peresmian gedung baru Kedutaan Besar Ghana di Lome oleh Menlu Kofi Mensah dihadiri Menlu Togo.", "Peresmian gedung baru sekolah Ghana di Lome dihadiri warga.",
        nouns="peresmian|peresmian gedung|peresmian gedung baru|peresmian kantor|pembukaan resmi|peresmian kantor baru|peresmian pembukaan", need="kedutaan|kedubes|konsulat|kbri|kjri|sekretariat|misi", close=True, weak=True, avoid="sekolah|pasar|restoran|tol|akan,", traits=frozenset({T.OPENING}),
    ),
    Frame(
        "medal-given", K.CEREMONY, None, {"subject": R.HOST, "to": R.ATTENDEE, "for": R.ATTENDEE, "by": R.HOST},
        "Penganugerahan bintang jasa kepada PM Togo oleh Presiden Ghana berlangsung di Accra.", "Penganugerahan piala kepada pemain Togo oleh wasit Ghana berlangsung di Accra.",
        nouns="penganugerahan|penyematan|pemberian bintang|penyerahan bintang|pemberian tanda kehormatan|penganugerahan gelar", need="bintang|kehormatan|jasa|tanda|doktor|republik", close=True, requires="to|for", weak=True, avoid="juri|pemain|piala|penyanyi|film|nobel", traits=frozenset({T.APART}),
    ),
    Frame(
        "be-decorated-by", K.CEREMONY, None, {"object": R.ATTENDEE, "subject": R.HOST, "from": R.HOST},
        "Presiden Ghana dianugerahi bintang tertinggi oleh Raja Togo.", "Pemain Ghana dianugerahi sepatu emas oleh FIFA.",
        passives=either("dianugerahi|dianugerahkan|menerima|disematkan", "bintang tertinggi|bintang kehormatan|bintang jasa|tanda kehormatan|medali kehormatan|penghargaan tertinggi|tanda jasa|orde"), lead=HIGH, requires="subject|from", avoid=NO_STATES + "|film|emas|lima|hotel", traits=frozenset({T.APART}),
    ),
)

IDIOMS_AGAIN_FIRST: tuple[Frame, ...] = (
    Frame(
        "bombers-land", K.MEASURE, P.MOBILIZE, {"subject": R.ACTOR, "at": R.RECIPIENT, "to": R.RECIPIENT, "object": R.RECIPIENT},
        "Bomber strategis Ghana mendarat di Togo.", "Pesawat kepresidenan Ghana mendarat di Togo.",
        verbs=either("mendarat|tiba|mendarat darurat|transit|bersiaga", "di|ke"), lead="bomber|pengebom|pembom|tempur", requires="at|to|object", contexts=("military",), mode="troops", avoid=listed(PLAY) + "|presiden|menteri|parade|pameran",
    ),
    Frame(
        "offer-taken", K.STATEMENT, P.AGREE, {**TOWARD, "by": R.ACTOR},
        "Tawaran Ghana diterima Togo.", "Tawaran klub Ghana diterima pemain Togo.",
        passives="diterima|diterima dengan baik|disetujui|disanggupi|diiyakan|diterima dengan tangan terbuka|disepakati", lead="tawaran|usulan|usul|undangan|ajakan|proposal|permohonan|permintaan|saran|prakarsa|inisiatif", requires="subject|by|object",
        avoid=AT_HOME + "|pemain|klub|tidak|belum|saat|ketika|pengadilan|surat|bertemu|kunjungan|jika|bila|akan|kabar|delegasi|dpr|parlemen|keanggotaan|aksesi",
    ),
    Frame(
        "news-met", K.STATEMENT, P.SUPPORT, TOWARD,
        "Deklarasi Kosovo dengan cepat disambut Albania.", "Kedatangan Presiden Kosovo disambut Albania.",
        passives="disambut|disambut oleh|disambut pula oleh", lead=listed("deklarasi proklamasi maklumat pengumuman keputusan putusan pengakuan kesepakatan usulan usul tawaran inisiatif prakarsa resolusi pernyataan gagasan kesediaan kesiapan kesanggupan langkah janji komitmen niat tekad keinginan sikap seruan pencabutan pembebasan pembukaan pemulihan penarikan penandatanganan ratifikasi persetujuan"),
        requires="subject|by", avoid_behind="sebagai", avoid=listed("dingin skeptis kecaman protes kritik kunjungan kedatangan tamu upacara tepuk warga publik unjuk demonstrasi rombongan delegasi sukacita bandara istana usai seusai setelah selepas sesudah saat ketika"),
        traits=frozenset({T.IN_ITS_CLAUSE}),
    ),
)
"""Before "diterima" of those who are received, and "mendarat" of those who visit."""

IDIOMS_AGAIN: tuple[Frame, ...] = (*NOUNS_OF_SAYING, *SAID, *DONE, *MET)
# fmt: on
