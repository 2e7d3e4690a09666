"""Figures of speech in which reporters tell what states say to each other and do: of all sixteen types."""

from __future__ import annotations

from kg.language.id.frames.roles import GETTING, GIVING, TOGETHER
from kg.language.id.inflect import active, either, listed, passive
from kg.language.pack import TOWARD, Frame, Roles
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

WHERE: Roles = {**TOWARD, "at": R.RECIPIENT}
"""Acts done where those are whom they are toward."""

NEAR: Roles = {slot: R.RECIPIENT for slot in ("at", "to", "near", "against", "object", "from")} | {
    "subject": R.ACTOR
}
"""Shows of force, toward whoever is near."""

GREETED: Roles = {**GETTING, "of": R.ACTOR, "object": R.ACTOR, "subject": R.RECIPIENT}
"""Verbs whose subject, a deed of somebody's, gets what others say of it."""

ANSWERED: Roles = {"subject": R.RECIPIENT, "of": R.RECIPIENT, "at": R.ACTOR, "object": R.ACTOR, "by": R.ACTOR}
"""A request that comes to nothing: where it does, it was refused."""

PLAY = (
    "pelatih pemain pemainnya kiper bek penyerang striker gelandang wasit gawang laga gol penalti final semifinal piala klub timnas turnamen "
    "liga stadion pertandingan suporter penonton petenis petinju atlet pembalap musim babak lawannya skuad bola trofi"
)
FOLK = (
    "film artis penyanyi aktor aktris album konser turis wisatawan pelanggan nasabah pencuri polisi pasien dokter petani pedagang pemilih caleg "
    "penggemar saham investor perusahaan toko pasar harga emas cuaca hujan angin kekasihnya ibunya warganet netizen rumah tas"
)
OTHERS = listed(f"{PLAY} {FOLK}")
"""Matches, markets and daily life, where the same figures of speech are used."""

DEEDS = listed(
    "langkah keputusan tindakan ulah sikap manuver kebijakan pernyataan ucapan serangan rencana aksi perlakuan klaim provokasi tingkah kelakuan pelanggaran "
    "usulan usul proposal tawaran permintaan bendungan pembangunan latihan peta pengakuan pengusiran penutupan invasi agresi kemunafikan resolusi inisiatif peran prakarsa"
)
ASKS = listed(
    "usulan usul proposal tawaran permintaan permohonan seruan tuntutan desakan ajakan peringatan ultimatum tekanan teguran kecaman protes klaim syarat rencana keberatan kritik tudingan imbauan undangan inisiatif"
)
PUTS = "melempar|melemparkan|melontarkan|melayangkan|lempar|melepaskan"
TO_WHOM = "object|to|against|of|for|about|from|with"

# fmt: off
IDIOMS_BEFORE: tuple[Frame, ...] = (
    Frame(
        "lock-out", K.MEASURE, P.SANCTION, {**TOWARD, "for": R.RECIPIENT},
        "Ghana mengunci pintu bagi pejabat Togo.", "Ghana mengunci pintu rumah bagi tamu Togo.",
        verbs=either("mengunci|menutup|menutup rapat|kunci|tutup|membanting", either("pintu|pintunya|pintu masuk|pasar|pasarnya", "bagi|untuk|terhadap|kepada|dari")), need=listed("pejabat barang produk makanan maskapai kapal baja daging beras buah warga investor perusahaan diplomat impor ekspor gula anggur mobil"), close=True, requires="for|to|of|object|against|from",
        avoid=listed(PLAY) + "|rumah|tamu|gudang",
    ),
    Frame(
        "inject-money", K.MEASURE, P.AID, {**TOWARD, "for": R.RECIPIENT},
        "Ghana menyuntik Togo dana 1 miliar dolar.", "Ghana menyuntik klub Togo dana 1 miliar dolar.",
        verbs=active("suntik|siram|guyur|gelontor|hujani|banjiri|sokong|topang|bekali|sokong|tambal") + "|menyokong|menopang|memodali|menggerojok|merogoh kocek|rogoh kocek|merogoh saku|merogoh kantong|membuka dompet",
        need=listed("dana pinjaman hibah bantuan miliar juta kredit euro dolar"), also=listed("dana pinjaman hibah bantuan kredit dolar euro yen dirham yuan pound won"), close=True, requires="object|for|to", toward="country", contexts=("economic",), avoid=OTHERS + "|vila|bank|startup|bumn|apbn|rumah|usaha|start-up",
    ),
)
"""Taken before refusals, attacks and support, whose verbs they share: "menghujani dengan bantuan"."""

SAID_ILL: tuple[Frame, ...] = (
    Frame(
        "flare-up", K.STATEMENT, P.ACCUSE, {**TOWARD, "to": R.RECIPIENT},
        "Ghana mencak-mencak atas bendungan Togo.", "Pelatih Ghana mencak-mencak atas keputusan wasit Togo.",
        verbs=either("mencak-mencak|kebakaran jenggot|gerah|gusar|sewot|kesal|panas hati|panas|muak|naik darah|berang bukan kepalang|tersinggung|terusik|gelisah|uring-uringan|mengelus dada|gigit jari",
        "atas|terhadap|dengan|usai|setelah|karena|oleh|melihat|akibat|gara-gara|lantaran"), need=DEEDS + "|menutup|mengusir|menyerang|mengakui|melanggar|menangkap", close=True, requires=TO_WHOM + "|clause", mode="disapprove",
        avoid=OTHERS + "|warga|pengemudi|penumpang|listrik",
    ),
    Frame(
        "make-angry", K.STATEMENT, P.ACCUSE, GREETED,
        "Ulah Togo membuat Ghana gerah.", "Cuaca Togo membuat pemain Ghana gerah.",
        verbs="membuat|bikin|membikin", need="gerah|geram|berang|murka|gusar|meradang|jengkel|kesal|muak|marah|tersinggung|kebakaran|sewot|panas|hilang", lead=DEEDS, close=True, requires="object", mode="disapprove", avoid=OTHERS + "|warga|publik",
    ),
    Frame(
        "reap-anger", K.STATEMENT, P.ACCUSE, GREETED,
        "Langkah Togo menuai kemarahan Ghana.", "Ulah suporter Togo menuai kemarahan Ghana.",
        verbs=either("menuai|mengundang|memancing|menuai badai|disambut|dibalas|membangkitkan|memantik|menyulut|mendapat", "kemarahan|amarah|cibiran|cemoohan|kegusaran|kekesalan|murka|sindiran|hujatan|gugatan|nada tinggi|caci maki|cercaan|kegeraman"),
        lead=DEEDS, requires="object|from", mode="disapprove", avoid=OTHERS + "|warga|publik|hakim",
    ),
    Frame(
        "lash", K.STATEMENT, P.ACCUSE, TOWARD,
        "Menlu Ghana menguliti Togo di sidang PBB.", "Dosen Ghana menguliti novel Togo.",
        verbs=active("kuliti|telanjangi|tohok|semprot|damprat|labrak|skak|sengat") + "|menampar|tampar|menguliti habis|mempermalukan|menelanjangi kemunafikan|membeberkan borok|membuka borok|membuka kedok|membongkar kedok|menyumpahi|mencerca|mencerca habis|menghajar dengan kritik|menyindir pedas|menyentil keras|mencium gelagat buruk",
        requires="object|of", toward="country", mode="disapprove", avoid=OTHERS + "|disinfektan|sawah|pestisida|air|novel|jalan|kulit|dokter|buku",
    ),
    Frame(
        "two-faced", K.STATEMENT, P.ACCUSE, {"subject": R.ACTOR, "clause": R.RECIPIENT, "object": R.RECIPIENT},
        "Ghana menyebut Togo bermuka dua.", "Ghana menyebut pengemis itu bermuka dua.",
        verbs="menyebut|mencap|menjuluki|menuding|menuduh|menganggap|menilai|mengecap|mengatai", need=listed("bermuka munafik boneka biang kambing kacung antek lintah duri penjajah pengkhianat pembohong penghasut tangan dalang gertak pengecut bebal rakus serakah licik busuk bengis"), close=True, toward="country",
        mode="disapprove", avoid=OTHERS + "|kebun|membeli",
    ),
    Frame(
        "scapegoat", K.STATEMENT, P.ACCUSE, TOWARD,
        "Ghana menjadikan Togo kambing hitam.", "Ghana menjadikan Togo tuan rumah.",
        verbs="menjadikan|jadikan|mengkambinghitamkan|mengambinghitamkan|menyudutkan|memojokkan", need="kambing|biang|keladi|mengkambinghitamkan|mengambinghitamkan|menyudutkan|memojokkan|sasaran", requires="object", toward="country", mode="allege", avoid=OTHERS + "|investasi|ekspor",
    ),
    Frame(
        "feel-betrayed", K.STATEMENT, P.ACCUSE, TOWARD,
        "Ghana merasa dikhianati Togo.", "Ghana merasa ditemani Togo.",
        verbs=either("merasa|mengaku|mengaku merasa", "dikhianati|dikhianati oleh|dibohongi|dibohongi oleh|ditipu|ditipu oleh|dipermainkan|dipermainkan oleh|dilecehkan|dilecehkan oleh|dihina|dihina oleh|ditusuk|ditusuk dari belakang|ditusuk dari belakang oleh|dianaktirikan|dianaktirikan oleh|dikibuli|ditelikung|ditelikung oleh"),
        requires="object|by", mode="disapprove", avoid=OTHERS + "|suaminya|pacarnya",
    ),
    Frame(
        "unhidden-anger", K.STATEMENT, P.ACCUSE, TOWARD,
        "Ghana tidak menyembunyikan kekesalannya terhadap Togo.", "Ghana tidak menyembunyikan kegembiraannya terhadap Togo.",
        words=either("tidak|tak|tak bisa|tak dapat|tidak bisa|tidak dapat", either("menyembunyikan|menutupi|menahan", "kekesalannya|kemarahannya|kegeramannya|amarahnya|kekecewaannya|kegusarannya|rasa kesalnya|kekesalan|kekecewaan|amarah")
        + "|menerima perlakuan|menerima ulah|menoleransi ulah|menoleransi tindakan|membiarkan ulah|memaafkan tindakan|memaafkan perbuatan"), requires=TO_WHOM, mode="disapprove", avoid=OTHERS,
    ),
    Frame(
        "rain-of-scorn", K.STATEMENT, P.ACCUSE, GIVING,
        "Sindiran tajam dari Ghana dialamatkan kepada Togo.", "Sindiran tajam dari penonton dialamatkan kepada Togo.",
        nouns=either("kecaman|kritik|protes|cercaan|sindiran|teguran|nada tinggi|kata-kata keras", "bertubi-tubi|pedas|keras|tajam|datang|mengalir|deras|meluncur"), need=listed("datang dialamatkan tertuju meluncur mengalir ditujukan dilontarkan"), requires="from|of|subject",
        mode="disapprove", avoid=OTHERS,
    ),
)

SAID_WELL: tuple[Frame, ...] = (
    Frame(
        "shield", K.STATEMENT, P.SUPPORT, TOWARD,
        "Ghana pasang badan bagi Togo.", "Bek Ghana pasang badan bagi Togo.",
        verbs=either("pasang badan|memasang badan|menjadi tameng|jadi tameng|menjadi perisai|berdiri tegak|berdiri teguh|angkat suara|pasang dada|berdiri paling depan", "bagi|untuk|demi|membela|bersama")
        + "|membela habis-habisan|membela mati-matian|seiring sejalan dengan|seiring sejalan|sehaluan dengan|sejalan seirama dengan|seirama dengan|seia sekata dengan|satu barisan dengan|merapatkan barisan dengan|rapatkan barisan dengan|bergandengan tangan dengan|seperahu dengan|satu perahu dengan|berdiri sejajar dengan",
        requires=TO_WHOM, avoid=OTHERS + "|harga|rupiah|inflasi|selera",
    ),
    Frame(
        "say-amen", K.STATEMENT, P.SUPPORT, TOWARD,
        "Ghana mengamini usulan Togo.", "Ghana mengamini doa Togo.",
        verbs=active("amini|aminkan|dukung penuh|sokong penuh") + "|memberi angin kepada|memberi angin bagi|memberi angin segar kepada|membesarkan hati|menguatkan hati|meneguhkan hati", requires=TO_WHOM, avoid=OTHERS + "|doa|jemaah|khotbah",
    ),
    Frame(
        "thumbs-up", K.STATEMENT, P.SUPPORT, TOWARD,
        "Ghana mengacungkan jempol untuk keputusan Togo.", "Ghana mengacungkan jempol untuk rendang Togo.",
        verbs=either("mengacungkan|mengacungi|acungkan|memberi|memberikan", "jempol untuk|jempol kepada|jempol bagi|jempol atas|dua jempol untuk|dua jempol kepada|acungan jempol kepada|acungan jempol untuk|tepuk tangan untuk|tepuk tangan kepada|tabik kepada")
        + "|" + either("melempar|melemparkan|melontarkan|mengobral|menghujani|memanjatkan|menyemat", "pujian kepada|pujian untuk|pujian bagi|pujian atas|pujian setinggi langit kepada|sanjungan kepada|sanjungan untuk|dukungan ke|dukungan kepada|dukungan untuk|dukungan bagi")
        + "|memuji setinggi langit|menyanjung setinggi langit|" + either("menaruh|menaruh rasa|menyatakan|menyampaikan", "hormat kepada|hormat pada|hormat atas|kepercayaan penuh kepada|kepercayaan kepada|percaya kepada|salut kepada|simpati kepada|simpati pada"),
        requires=TO_WHOM, avoid=OTHERS + "|rendang|masakan|kuliner|makanan|turis|partai", traits=frozenset({T.COURTESY}),
    ),
    Frame(
        "say-thanks", K.STATEMENT, P.SUPPORT, TOWARD,
        "Ghana mengucap syukur atas bantuan Togo.", "Ghana mengucap syukur atas kemenangan Togo.",
        verbs=either("mengucap|mengucapkan|menyampaikan|memanjatkan", "syukur atas|rasa syukur atas") + "|" + either("bersyukur|berterima kasih sebesar-besarnya|berutang budi|berhutang budi", "atas|kepada|pada"), need="bantuan|uluran|dukungan|peran|jasa|pertolongan|budi|kebaikan|sokongan|kepada", close=True, requires=TO_WHOM,
        avoid=OTHERS + "|kemenangan|jemaah|tuhan|allah", traits=frozenset({T.COURTESY}),
    ),
    Frame(
        "send-greetings", K.STATEMENT, P.SUPPORT, TOWARD,
        "Presiden Ghana menitipkan salam hangat kepada Presiden Togo.", "Presiden Ghana menitipkan tas kepada sopir Togo.",
        verbs=either("mengirim|mengirimkan|menitipkan|menyampaikan|menghaturkan|mengucapkan|menyampaikan ucapan|melayangkan", "salam|salam hangat|salam persahabatan|salam hormat|salam persaudaraan|takziah|ucapan takziah|karangan bunga|duka nestapa|doa"),
        requires="to|for|object", avoid=OTHERS + "|perpisahan|penutup", traits=frozenset({T.COURTESY}),
    ),
    Frame(
        "grieve-with", K.STATEMENT, P.SUPPORT, WHERE,
        "Ghana turut berbela sungkawa kepada Togo.", "Ghana turut bertanding melawan Togo.",
        verbs=either("turut|ikut", "berbela sungkawa|bersedih|merasakan duka|merasakan kesedihan|menanggung duka|bersungkawa") + "|mendoakan para korban|mendoakan korban|mendoakan arwah|berkabung untuk|berkabung bersama|menundukkan kepala untuk korban|menundukkan kepala bagi korban",
        requires="to|at|with|for|about|object|of", avoid=OTHERS, traits=frozenset({T.COURTESY}),
    ),
    Frame(
        "condolence-comes", K.STATEMENT, P.SUPPORT, GIVING,
        "Ucapan duka datang dari Ghana untuk Togo.", "Ucapan duka datang dari penggemar untuk Togo.",
        nouns=either("ucapan|pernyataan|pesan|kata-kata", "duka|belasungkawa|dukacita|duka cita|simpati|selamat|solidaritas|dukungan|terima kasih") + "|pujian|sanjungan|dukungan penuh", need="datang|mengalir|berdatangan|tiba|meluncur|membanjir|terlontar", requires="from", avoid=OTHERS, traits=frozenset({T.COURTESY}),
    ),
    Frame(
        "warmly-met", K.STATEMENT, P.SUPPORT, GETTING,
        "Keputusan Ghana disambut hangat Togo.", "Film Ghana disambut hangat Togo.",
        passives=either("disambut|ditanggapi|diterima", "hangat|hangat oleh|gembira|gembira oleh|girang|girang oleh|sukacita|sukacita oleh|suka cita|suka cita oleh|positif|positif oleh") + "|"
        + either("mendapat|mendapatkan|menuai|memetik|panen|mengundang|memanen|dihujani|kebanjiran", "acungan jempol|acungan jempol dari|tepuk tangan|tepuk tangan dari|pujian|pujian dari|sanjungan|sanjungan dari|angkat topi dari"),
        lead=DEEDS, requires="subject|object|from|by", avoid=OTHERS + "|warga|publik|kritikus", 
    ),
    Frame(
        "tip-for-seat", K.STATEMENT, P.SUPPORT, TOWARD,
        "Ghana menjagokan Togo untuk kursi Dewan Keamanan PBB.", "Ghana menjagokan Togo untuk juara dunia.",
        verbs=active("jagokan|unggulkan") + "|mengusung|menyorongkan", need="kursi|keanggotaan|jabatan|posisi", requires="object", toward="country", avoid=OTHERS + "|juara|pilpres|partai|dpr",
    ),
)

SAID_NO: tuple[Frame, ...] = (
    Frame(
        "unmoved", K.STATEMENT, P.REJECT, TOWARD,
        "Ghana tak bergeming meski didesak Togo.", "Harga emas tak bergeming meski didesak pembeli.",
        words=either("tak bergeming|tidak bergeming|bergeming|tak goyah|tidak goyah|tak gentar|tidak gentar|kukuh", "meski didesak|walau didesak|meskipun didesak|meski ditekan|walau ditekan|meski dikecam|meski diancam|menghadapi tekanan|menghadapi desakan|menghadapi ancaman|menghadapi ultimatum|di hadapan tekanan|oleh tekanan|oleh ancaman|oleh gertakan|dengan ancaman|dengan gertakan"),
        requires=TO_WHOM + "|by", avoid=OTHERS,
    ),
    Frame(
        "shrug-off", K.STATEMENT, P.REJECT, TOWARD,
        "Ghana mengangkat bahu atas teguran Togo.", "Pelatih Ghana mengangkat bahu atas kekalahan dari Togo.",
        verbs=either("mengangkat bahu|angkat bahu|menggeleng|menggelengkan kepala|geleng kepala|menutup telinga|tutup telinga|tutup mata|masa bodoh|tutup kuping|menutup kuping|memalingkan muka|palingkan muka|buang muka|membuang muka|balik badan|putar badan|pasang telinga tuli|bertelinga tuli|tak acuh|acuh tak acuh", "atas|terhadap|dengan|pada|kepada|dari|akan"),
        need=ASKS, close=True, requires=TO_WHOM + "|at", avoid=OTHERS + "|siswa|warga",
    ),
    Frame(
        "passing-wind", K.STATEMENT, P.REJECT, TOWARD,
        "Ghana menganggap sepi seruan Togo.", "Warga Ghana menganggap sepi seruan Togo.",
        verbs=either("menganggap|anggap", "angin lalu|sepi|remeh|enteng|sampah|lelucon|kentut") + "|memandang sebelah mata|menepiskan tangan|menepis tangan|menepis uluran tangan|menepis tawaran|membuang jauh|mencampakkan|melempar ke tempat sampah|menolak uluran tangan|menampik uluran tangan|mementahkan",
        need=ASKS + "|tangan|resolusi|putusan", requires=TO_WHOM, avoid=listed(f"{PLAY} warga pengemudi topan banjir gempa covid-19 hakim pengadilan"),
    ),
    Frame(
        "comes-to-nothing", K.STATEMENT, P.REJECT, ANSWERED,
        "Permohonan Ghana bertepuk sebelah tangan di Togo.", "Cinta pemuda Ghana bertepuk sebelah tangan di Togo.",
        verbs=either("bertepuk sebelah tangan|membentur tembok|membentur dinding|kandas|mental|mentok|bak membentur tembok", "di|di tangan|oleh") + "|jatuh ke telinga tuli|"
        + either("ditanggapi|disambut|dibalas|dijawab", "dingin|dingin oleh|dengan dingin oleh|gelengan kepala|tawa|cemooh"), lead=ASKS, requires="at|object|by", avoid=OTHERS + "|cinta|harapan|pengadilan|dpr|mahkamah",
    ),
    Frame(
        "turned-down-flat", K.STATEMENT, P.REJECT, TOWARD,
        "Tawaran Ghana ditampik mentah-mentah Togo.", "Tawaran klub Ghana ditampik mentah-mentah Togo.",
        passives=either("ditampik|ditolak|dimentahkan|ditepis|dibantah", "mentah-mentah|mentah-mentah oleh|tegas|tegas oleh|keras|keras oleh|habis-habisan oleh") + "|" + either("tak|tidak", "digubris|digubris oleh|diindahkan|diindahkan oleh|dihiraukan|dihiraukan oleh|dipedulikan|dipedulikan oleh|dikabulkan|dikabulkan oleh|dipenuhi|dipenuhi oleh|dituruti|dituruti oleh|diluluskan|diluluskan oleh") + "|" + either("dianggap", "angin lalu|angin lalu oleh|sepi|sepi oleh|remeh oleh"), lead=ASKS + "|klaim|tuduhan", avoid=listed(PLAY) + "|dpr|hakim|warga",
    ),
    Frame(
        "wash-hands", K.STATEMENT, P.REJECT, TOWARD,
        "Ghana cuci tangan dari urusan Togo.", "Warga Ghana cuci tangan dari kotoran di Togo.",
        verbs=either("cuci tangan|mencuci tangan|lepas tangan|angkat tangan|menjaga jarak|jaga jarak|ambil jarak|mengambil jarak|balik badan|undur langkah", "dari|atas|soal"), need=ASKS + "|urusan|konflik|krisis|sengketa|nasib|perang|langkah|gagasan|skema|rezim|operasi", close=True,
        requires=TO_WHOM, avoid=listed(PLAY) + "|sabun|makan|sampah|pemda|turis|warga|daerah|cedera|pengendara",
    ),
    Frame(
        "not-interested", K.STATEMENT, P.REJECT, TOWARD,
        "Ghana tidak tertarik dengan tawaran Togo.", "Klub Ghana tidak tertarik dengan tawaran Togo.",
        words=either("tidak|tak|sama sekali tidak|sama sekali tak|ogah|emoh", "tertarik dengan|tertarik pada|berminat pada|berminat dengan|berselera pada|mau tahu soal|mau mendengar|mau meladeni|sudi meladeni|sudi mendengar|sudi berunding dengan|melirik|butuh nasihat|butuh ceramah|butuh izin|perlu izin|mau diatur|mau diatur oleh|mau didikte|sudi didikte"),
        requires=TO_WHOM, avoid=OTHERS + "|kuliah|menikah",
    ),
    Frame(
        "bar-the-way", K.STATEMENT, P.REJECT, TOWARD,
        "Ghana mengganjal langkah Togo menuju Uni Afrika.", "Bek Ghana mengganjal langkah Togo menuju final.",
        verbs=active("ganjal|jegal|hadang|sandung|hambat"), need="langkah|jalan|upaya|pencalonan|aksesi|ambisi", also="uni|nato|dewan|pbb|oecd|brics|eropa|aksesi|pencalonan|keanggotaan", close=True, requires="object|of", toward="country", avoid=listed(PLAY),
    ),
    Frame(
        "back-out-of", K.STATEMENT, P.REJECT, GETTING,
        "Usulan Ghana mendapat jawaban tidak dari Togo.", "Pertanyaan Ghana mendapat jawaban singkat dari Togo.",
        passives=either("mendapat|menerima|dijawab dengan|berbuah|hanya mendapat", "jawaban tidak|jawaban tidak dari|gelengan|gelengan dari|penolakan mentah-mentah|penolakan mentah-mentah dari|kata tidak dari|penolakan halus|penolakan halus dari"), lead=ASKS, avoid=OTHERS,
    ),
)

SAID_PLEASE: tuple[Frame, ...] = (
    Frame(
        "knock-at-door", K.STATEMENT, P.REQUEST, TOWARD,
        "Ghana mengetuk pintu Togo untuk meminta bantuan.", "Pedagang Ghana mengetuk pintu warga Togo.",
        verbs="mengetuk pintu|mengetuk hati|ketuk pintu|ketuk hati|mengetuk-ngetuk pintu", requires="object|of|to", toward="country", avoid=OTHERS + "|tetangga|tamu|warga",
    ),
    Frame(
        "hold-out-palm", K.STATEMENT, P.REQUEST, TOWARD,
        "Ghana menengadahkan tangan kepada Togo.", "Pengemis Ghana menengadahkan tangan kepada turis.",
        verbs=either("menengadahkan|menadahkan|tadahkan|menadah", "tangan|tangan kepada|tangan ke|tangan pada") + "|" + either("mengiba|menghiba|memelas|merengek|meratap|mengemis|mengemis bantuan|mengiba-iba", "kepada|pada|ke") + "|"
        + either("menggantungkan|menaruh|menyandarkan|menambatkan", "harapan kepada|harapan pada|asa kepada|asa pada") + "|" + either("mengharap|mengharapkan|menanti|menantikan|meminta|memohon|mendambakan", "uluran tangan|uluran tangan dari|campur tangan|pertolongan|belas kasih"),
        requires="object|to|at|from|of", toward="country", avoid=OTHERS + "|pengemis|panen|wasit|langit|tuhan",
    ),
    Frame(
        "turn-for-help", K.STATEMENT, P.REQUEST, TOWARD,
        "Ghana berpaling ke Togo untuk bantuan keamanan.", "Ghana berpaling ke gas Togo untuk energi.",
        verbs=either("berpaling|menoleh|lari|melirik|beralih", "ke|kepada|pada"), need="bantuan|pertolongan|perlindungan|pasokan|pinjaman|dukungan|penyelamatan", requires="object|to|at", toward="country", avoid=OTHERS + "|gas|energi|impor|pengakuan|hubungan",
    ),
    Frame(
        "shove-demand", K.STATEMENT, P.REQUEST, TOWARD,
        "Ghana menyodorkan syarat kepada Togo.", "Klub Ghana menyodorkan syarat kepada pemain Togo.",
        verbs=either("menyodorkan|menyorongkan|memasang|pasang|sodorkan|melempar|melemparkan|mematok|melayangkan|mengajukan|menaruh|menetapkan", "tuntutan|syarat|prasyarat|permohonan|permohonan bantuan|permintaan bantuan|daftar tuntutan|harga mati|syarat berat|sejumlah syarat|tiga syarat|lima syarat"),
        requires="to|for|object", avoid=OTHERS + "|bank|buruh|jaksa|nasabah|pekerja|mahasiswa|hakim", mode="change",
    ),
    Frame(
        "nudge-to", K.STATEMENT, P.REQUEST, TOWARD,
        "Ghana mencolek Togo agar ikut berpatroli.", "Ghana mencolek lengan temannya agar menoleh ke Togo.",
        verbs=active("colek|gamit|cubit|senggol|wanti-wanti|tekan-tekan|recoki") + "|membujuk rayu|mengingatkan dengan keras|mengajak duduk|mewanti-wanti|wanti-wanti", need="agar|supaya|untuk", close=True, requires="object", toward="country", avoid=OTHERS + "|lengan|tidak|jangan|warganya|akibat", avoid_behind="tidak|jangan|tak",
        mode="change",
    ),
    Frame(
        "message-for", K.STATEMENT, P.REQUEST, GIVING,
        "Pesan tegas dari Ghana untuk Togo: hentikan serangan.", "Pesan tegas dari pelatih Ghana untuk Togo: rebut bola.",
        nouns=either("pesan|imbauan|seruan|desakan|permintaan|wanti-wanti|nasihat", "tegas|keras|khusus|terbuka|menahan diri|gencatan senjata") + "|pesan|wanti-wanti", need=listed("hentikan tarik bebaskan buka akhiri cabut mundur setop hormati dilayangkan dialamatkan datang disuarakan menahan"), requires="from|of|to|for|subject", avoid=OTHERS + "|singkat|rahasia|menerima",
        weak=True,
    ),
)

SAID_YES: tuple[Frame, ...] = (
    Frame(
        "olive-branch", K.STATEMENT, P.AGREE, TOWARD,
        "Ghana menyodorkan ranting zaitun kepada Togo.", "Ghana menyodorkan minyak zaitun kepada Togo.",
        verbs=either("menyodorkan|mengulurkan|menawarkan|mengangsurkan|ulurkan|sodorkan|mengirim|menjulurkan", "ranting zaitun|cabang zaitun|tangan perdamaian|tangan damai|tangan persahabatan|tangan persaudaraan|tangan untuk berdamai|isyarat damai|bendera damai|tangan terbuka") + "|"
        + either("membukakan|membuka|buka|membuka lebar", either("pintu dialog|pintu negosiasi|pintu perundingan|pintu damai|pintu pembicaraan|pintu maaf|peluang dialog", "untuk|bagi|dengan|kepada")),
        requires=TO_WHOM, avoid=OTHERS + "|pendaftaran|minyak",
    ),
    Frame(
        "quarrel-ends", K.STATEMENT, P.AGREE, {"of": R.ACTOR, "between": R.ACTOR, "with": R.ACTOR, "subject": R.ACTOR, "object": R.ACTOR},
        "Sengketa perbatasan Ghana dan Togo menemui titik akhir.", "Sengketa tanah warga Ghana menemui titik akhir.",
        verbs=either("menemui|menemukan|mencapai|mendapat", "titik akhir|titik terang|titik temu|jalan keluar|jalan tengah|kata akhir|garis akhir|penyelesaian") + "|berakhir dengan jabat tangan|berakhir damai|selesai di meja perundingan", lead="sengketa|pertikaian|perselisihan|perseteruan|kisruh|konflik|silang", requires="of|between|subject", avoid=OTHERS + "|warisan|tanah|warga|belum",
    ),
    Frame(
        "shake-on-it", K.STATEMENT, P.AGREE, TOGETHER,
        "Ghana dan Togo bersalaman atas kesepakatan gas.", "Pemain Ghana dan Togo bersalaman atas hasil laga.",
        verbs=either("bersalaman|berjabat tangan|bersalam-salaman", "atas|soal|untuk") + "|" + either("menemukan|menemui|mencapai|melihat", "titik terang|titik akhir|titik temu|titik kompromi|jalan tengah|jalan keluar|kata sepakat|kata putus|kata damai|garis akhir") + "|"
        + either("seia sekata|bulat suara|sekata|satu kata|seia sekata bulat", "soal|mengenai|tentang|untuk|dalam|atas") + "|" + either("mengikat janji|ikat janji|mengetok palu|ketok palu|mengetuk palu|bersalaman", "kesepakatan|kerja sama|dengan|soal|perjanjian dagang"),
        requires="with|object|subject|between|of", need=listed("kesepakatan perbatasan sengketa air dagang perdagangan kuota gas minyak wilayah laut batas damai tahanan tarif soal mengenai tentang konflik perjanjian"), avoid=OTHERS + "|kasus|pembunuhan|penyidik|penyelidik|vonis|pernikahan|hasil|belum|hakim|pernikahan",
        traits=frozenset({T.AGREES}),
    ),
    Frame(
        "nod-at", K.STATEMENT, P.AGREE, TOWARD,
        "Ghana mengiyakan permintaan Togo.", "Ibu itu mengiyakan permintaan anaknya di Togo.",
        verbs=either("mengangguk|menganggukkan kepala|angguk kepala|memberi anggukan|berkata ya|bilang ya|mengatakan ya|menjawab ya", "atas|pada|kepada|terhadap|untuk") + "|" + active("iyakan|turuti") + "|menyambut uluran tangan|sambut uluran tangan|menerima uluran tangan|menyambut tangan terbuka|menyambut ajakan damai|menangkap isyarat damai",
        need=ASKS + "|tangan|ajakan|isyarat", close=False, requires=TO_WHOM, avoid=OTHERS + "|bantuan|anaknya|istrinya|hakim",
    ),
    Frame(
        "bandy-promises", K.STATEMENT, P.AGREE, TOWARD,
        "Ghana mengobral janji kepada Togo.", "Caleg Ghana mengobral janji kepada pemilih.",
        verbs=either("mengobral|obral|melempar|melemparkan|menebar|mengumbar|menabur|memberi|memberikan|mengucap|mengikrarkan|melontarkan", "janji|janji investasi|janji bantuan|janji manis|janji muluk|janji pertolongan|janji pinjaman"), requires="to|for|object|with", toward="country", avoid=OTHERS + "|kampanye|partai|pemilu",
    ),
    Frame(
        "signal-ready", K.STATEMENT, P.AGREE, TOWARD,
        "Ghana melempar sinyal siap berunding dengan Togo.", "Ghana melempar sinyal darurat ke Togo.",
        verbs=either("melempar|memberi|mengirim|melemparkan|memberikan|mengirimkan|menunjukkan", "sinyal|isyarat|sinyal positif|sinyal kuat"), need="berunding|berdamai|berdialog|damai|bernegosiasi|membantu|melanjutkan", close=True, requires="with|to|object|against", avoid=OTHERS + "|menolak|darurat|perang",
    ),
)

SAID_SORRY: tuple[Frame, ...] = (
    Frame(
        "on-bended-knee", K.STATEMENT, P.CONCEDE, TOWARD,
        "Ghana bertekuk lutut atas tuntutan Togo.", "Ghana bertekuk lutut atas Togo di semifinal.",
        verbs=either("bertekuk lutut|takluk|luluh|mengalah|menyerah|melunak|lumer|tunduk|melempem|manut|patuh|menciut", "atas|pada|kepada|oleh|terhadap|menghadapi|di bawah|pada|di hadapan") , need=listed("tuntutan tekanan desakan ultimatum syarat permintaan ancaman gertakan kemauan"), close=True, requires=TO_WHOM + "|at|by",
        avoid=OTHERS + "|tidak|tak|pantang|enggan|menolak|hati",
    ),
    Frame(
        "white-flag", K.STATEMENT, P.CONCEDE, TOWARD,
        "Ghana mengibarkan bendera putih kepada Togo.", "Pedagang Ghana mengibarkan bendera putih karena rugi.",
        verbs=either("mengibarkan bendera putih|kibarkan bendera putih|lempar handuk|melempar handuk|angkat tangan|mengangkat tangan|lempar handuk putih|gulung layar|gulung tikar", "kepada|terhadap|menghadapi|di hadapan|dalam sengketa|dalam perselisihan|dalam perang|dalam perundingan|dan berhenti|soal tuntutan|soal sengketa") + "|"
        + either("menjilat ludah|menelan ludah|jilat ludah", "sendiri"), requires=TO_WHOM + "|at", avoid=OTHERS + "|ronde|rugi|pedagang|cedera",
    ),
    Frame(
        "beg-pardon", K.STATEMENT, P.CONCEDE, TOWARD,
        "Ghana memohon ampun kepada Togo.", "Terdakwa asal Ghana memohon ampun kepada Tuhan.",
        verbs=either("memohon|meminta|minta|mohon", "ampun|ampun kepada|ampunan kepada|pengampunan kepada") + "|" + either("mengaku|mengakui", "khilaf|khilaf kepada|salah kepada|keliru kepada|bersalah kepada|dosa kepada|kekhilafannya kepada|dosanya kepada|dosa masa lalu") + "|" + either("menebus", "dosa kepada|dosa terhadap|dosa masa lalu kepada"),
        requires="to|object|with|against", avoid=OTHERS + "|tuhan|allah|terdakwa|terpidana|mencuri|hakim|istrinya",
    ),
    Frame(
        "about-turn", K.STATEMENT, P.CONCEDE, TOWARD,
        "Ghana balik kanan dari tuntutannya kepada Togo.", "Pemain Ghana balik kanan dari sudut lapangan.",
        verbs=either("balik kanan|balik arah|putar haluan|banting setir|mundur teratur|berbalik arah", "dari|soal|atas"), need="tuntutan|tuntutannya|keberatannya|keberatan|ancaman|ancamannya|penolakan|penolakannya|klaim|klaimnya|tarif", close=True, requires=TO_WHOM, avoid=OTHERS,
    ),
)

SAID_OR_ELSE: tuple[Frame, ...] = (
    Frame(
        "swear-revenge", K.STATEMENT, P.THREATEN, {**TOWARD, "clause": R.RECIPIENT},
        "Ghana bersumpah akan membuat Togo menyesal.", "Pelatih Ghana bersumpah akan membuat Togo menyesal.",
        verbs="bersumpah|sesumbar|berkoar|bersumpah serapah|berjanji|menyatakan sumpah", need=listed("balas menyesal lautan bertekuk neraka pembalasan dendam bertanggung membumihanguskan menghancurkan meratakan melenyapkan bayar hancur kubur"), also=listed("menuntut membuat membalas akan menjadi balas dendam"), close=True,
        requires=TO_WHOM + "|clause|at", avoid=listed(PLAY) + "|tidak|tak|tandang|istri|jabatan",
    ),
    Frame(
        "war-drums", K.STATEMENT, P.THREATEN, TOWARD,
        "Ghana menabuh genderang perang terhadap Togo.", "Suporter Ghana menabuh genderang di kandang Togo.",
        verbs=either("menabuh|memukul|tabuh", "genderang perang|genderang perang terhadap|genderang perang dengan|genderang permusuhan") + "|" + either("menghunus|mengacungkan|mengepalkan|mencabut|mengasah|menggemerincingkan", "pedang|pedang ke arah|pedang kepada|pedang terhadap|tinju kepada|tinju ke arah|tinju terhadap|golok|kepalan kepada|kepalan ke arah") + "|"
        + either("mengacungkan|mengacung-acungkan|melambaikan", "sanksi|ancaman sanksi|tarif|senjata|tongkat pemukul|tongkat") + "|" + either("menyalakan|membunyikan", "alarm perang|lonceng perang|sinyal perang"),
        requires=TO_WHOM + "|at", avoid=OTHERS + "|samurai|teater|museum|kartu|upacara|wasit",
    ),
    Frame(
        "out-of-patience", K.STATEMENT, P.THREATEN, TOWARD,
        "Ghana habis kesabaran terhadap Togo.", "Pelanggan di Ghana habis kesabaran terhadap layanan internet.",
        verbs=either("habis kesabaran|kehabisan kesabaran|hilang kesabaran|kehilangan kesabaran|habis sabar|sudah habis kesabaran", "terhadap|dengan|atas|kepada|menghadapi"), requires="against|with|to|object|of|about", toward="country", avoid=OTHERS + "|layanan|internet|pelanggan|penumpang",
    ),
    Frame(
        "patience-ends", K.STATEMENT, P.THREATEN, GIVING,
        "Kesabaran Ghana terhadap Togo sudah habis.", "Kesabaran pelatih Ghana terhadap bek Togo sudah habis.",
        nouns="kesabaran|gertakan|gertak sambal|gertak|sesumbar|ancaman terbaru|ancaman baru", need=listed("habis batasnya menipis batas keras ambang nyaring lantang dilontarkan meluncur terlontar menggema"), requires="against|to|with", avoid=OTHERS + "|menanggapi|menolak|warga",
    ),
    Frame(
        "warn-fire", K.STATEMENT, P.THREATEN, TOWARD,
        "Ghana mengingatkan Togo jangan bermain api.", "Ghana mengingatkan anak-anak jangan bermain api.",
        verbs=active("ingatkan|peringatkan|wanti-wanti") + "|mewanti-wanti", need="bermain|main-main|coba-coba|mencoba-coba|menguji|akibat|konsekuensi", also="api|kesabaran|main-main|coba-coba|mencoba-coba|akibat|konsekuensi", close=True, requires="object", toward="country", avoid=OTHERS + "|anak-anak|warganya|warga",
    ),
    Frame(
        "frighten-with", K.STATEMENT, P.THREATEN, TOWARD,
        "Ghana menakut-nakuti Togo dengan tarif.", "Ghana menakut-nakuti anak dengan hantu.",
        verbs=active("takut-takuti|gertak|intimidasi|ultimatum|tantang") + "|menakut-nakuti|menggertak|menggertak akan|mengultimatum", need="tarif|sanksi|perang|serangan|rudal|invasi|militer|nuklir|embargo|blokade", requires="object", toward="country", avoid=OTHERS + "|hantu|anak",
    ),
    Frame(
        "hint-at-force", K.STATEMENT, P.THREATEN, TOWARD,
        "Ghana mengisyaratkan opsi militer terhadap Togo.", "Ghana mengisyaratkan opsi pembelian pemain Togo.",
        verbs=either("mengisyaratkan|mempertimbangkan|menimbang|membuka|melempar|menyebut|tidak menutup|tidak mengesampingkan|tak mengesampingkan|menyiapkan|memberi sinyal", "opsi militer|opsi perang|jalan perang|kemungkinan perang|kemungkinan serangan|aksi militer|serangan militer|penggunaan kekuatan|opsi serangan|serangan balasan|kemungkinan sanksi|tarif baru"), requires=TO_WHOM + "|at", avoid=OTHERS,
    ),
    Frame(
        "all-options", K.STATEMENT, P.THREATEN, {"subject": R.ACTOR, "against": R.RECIPIENT, "about": R.RECIPIENT, "for": R.RECIPIENT, "to": R.RECIPIENT},
        "Menlu Ghana menyatakan semua opsi ada di atas meja terhadap Togo.", "Menlu Ghana menyatakan semua piring ada di atas meja untuk Togo.",
        verbs="menyatakan|mengatakan|menegaskan|menyebut|mengingatkan|memperingatkan", need="opsi|pilihan", also="meja|terbuka", close=True, requires="against|about|for|to", avoid=OTHERS + "|piring|karier",
    ),
    Frame(
        "take-on", K.STATEMENT, P.THREATEN, TOWARD,
        "Ghana siap meladeni Togo di medan perang.", "Ghana siap meladeni Togo di babak 16 besar.",
        words=either("siap|tak gentar|tidak gentar|siap tempur", "meladeni|berperang dengan|berperang melawan|perang dengan|bertempur dengan|bertempur melawan|mengangkat senjata melawan|angkat senjata melawan|memerangi"), need="perang|senjata|pertempuran|militer|invasi|serangan|agresi|tempur|berperang|bertempur|memerangi", requires="object|with|against", avoid=listed(PLAY) + "|korupsi|narkoba|hama|wabah",
    ),
)

DONE_AGAINST: tuple[Frame, ...] = (
    Frame(
        "show-the-door", K.MEASURE, P.SANCTION, TOWARD,
        "Ghana menendang keluar dua diplomat Togo.", "Ghana menendang keluar bola dari lapangan Togo.",
        verbs=active("tendang|tendang keluar|depak keluar|buang") + "|menunjukkan pintu keluar kepada|menunjukkan pintu keluar bagi|menunjukkan pintu kepada|membukakan pintu keluar bagi|mengemasi koper|mengusir keluar|memulangkan paksa|mempersilakan angkat kaki|menyuruh pulang|menyuruh angkat kaki|menyuruh angkat koper|menyuruh pergi",
        passives="ditendang|ditendang keluar|didepak keluar|dipulangkan paksa|diusir keluar|disuruh angkat koper|disuruh berkemas|diminta berkemas", need=listed("diplomat dubes duta utusan konsul atase kuasa kedutaan diplomatnya"), host_acts=True, mode="expel", contexts=("diplomatic",), avoid=listed(PLAY),
        traits=frozenset({T.AGAINST_ONE, T.CUSTODY}),
    ),
    Frame(
        "envoy-packs", K.MEASURE, P.SANCTION, {"subject": R.RECIPIENT, "from": R.ACTOR, "object": R.ACTOR},
        "Duta Besar Ghana angkat koper dari Togo setelah diusir.", "Turis Ghana angkat koper dari Togo setelah libur.",
        verbs=either("angkat koper|berkemas|angkat kaki|hengkang|mengemasi koper", "dari|meninggalkan"), lead=listed("dubes duta diplomat utusan konsul atase"), need="diusir|pengusiran|persona|grata|dideportasi", requires="from|object", mode="expel", contexts=("diplomatic",), avoid=OTHERS,
    ),
    Frame(
        "turn-the-tap", K.MEASURE, P.SANCTION, {**TOWARD, "to": R.RECIPIENT, "for": R.RECIPIENT},
        "Ghana menutup keran bantuan bagi Togo.", "Ghana menutup keran air di taman Togo.",
        verbs=either("menutup|menyetop|mematikan|memutar|tutup|setop|menyumbat|menyempitkan", either("keran|kran", "bantuan|ekspor|impor|gas|minyak|pasokan|dana|pendanaan|investasi|visa|kredit|pinjaman|senjata")) + "|" + either("menyumbat|sumbat|mengerem|rem|menyetop|mencekik|mengunci|membendung", "ekspor|impor|bantuan|bantuan pembangunan|pasokan|pengiriman|arus|aliran|dana|perdagangan|investasi|penjualan"),
        requires=TO_WHOM, contexts=("economic",), mode="discontinue", avoid=OTHERS + "|air|laju",
    ),
    Frame(
        "forbid-goods", K.MEASURE, P.SANCTION, TOWARD,
        "Ghana mengharamkan anggur Togo.", "Ulama Ghana mengharamkan rokok Togo.",
        verbs=active("haramkan|tolak masuk|cekal") + "|menendang keluar produk|menyapu bersih produk|menurunkan dari rak", need=listed("anggur daging gula beras susu ikan buah produk mobil ponsel impor barang baja makanan madu bunga aplikasi teknologi"), close=True, requires="object|of|from", toward="country", contexts=("economic",), mode="discontinue",
        avoid=OTHERS + "|ulama|mui|fatwa|babi|muslim",
    ),
    Frame(
        "tighten-noose", K.MEASURE, P.SANCTION, TOWARD,
        "Ghana memperketat jerat sanksi terhadap Togo.", "Ghana memperketat jerat hukum terhadap koruptor.",
        verbs=either(active("perketat|kencangkan|eratkan|jeratkan|lilitkan") + "|mempererat", "jerat|jerat sanksi|cekikan|tali sanksi|ikat pinggang sanksi|sekrup sanksi|lilitan sanksi|kekangan") + "|" + either("menjerat|mencekik|memukul|menghantam|menghajar|memalu|menjepit|melilit", "dengan sanksi"), requires=TO_WHOM, toward="country", contexts=("economic",), avoid=OTHERS + "|hukum|koruptor",
    ),
    Frame(
        "lock-assets", K.MEASURE, P.SANCTION, TOWARD,
        "Ghana menggembok aset Togo.", "Pencuri Ghana menggembok rumah warga Togo.",
        verbs=active("gembok|kunci|kandangkan|paku"), need="aset|dana|rekening|cadangan|devisa|kekayaan", close=True, requires="object|of", contexts=("economic",), avoid=OTHERS + "|hakim|tersangka",
    ),
    Frame(
        "kick-out-member", K.MEASURE, P.SANCTION, TOWARD,
        "Ghana mencoret Togo dari daftar mitra dagang.", "Klub Ghana mencoret bek Togo dari daftar mitra.",
        verbs=active("depak|tendang|coret|singkirkan|cabut") + "|menendang keluar", need=listed("keanggotaan keanggotaannya mitra daftar lingkaran forum blok kelompok aliansi"), also=listed("keanggotaan keanggotaannya mitra sekutu blok forum aliansi kelompok sahabat"), close=True, requires="object", toward="country", mode="discontinue",
        avoid=listed(PLAY) + "|bacaannya|calon|buku|hitam|teroris|sponsor|terorisme|sanksi",
    ),
    Frame(
        "tear-up", K.MEASURE, P.SANCTION, {"subject": R.ACTOR, "with": R.RECIPIENT, "of": R.RECIPIENT},
        "Ghana mengoyak perjanjian dengan Togo.", "Ghana mengoyak kertas dengan gunting.",
        verbs=active("koyak|cabik|robek-robek|injak-injak|campakkan|lempar|buang") + "|mencabik-cabik|mengoyak-ngoyak|menarik diri secara sepihak dari|mengubur|memasukkan ke laci", need="perjanjian|pakta|kesepakatan|traktat|nota|persetujuan", close=True, requires="with|of|object", mode="discontinue", avoid=OTHERS + "|kertas|menuduh|menuding|kontrak",
    ),
    Frame(
        "mission-folds", K.MEASURE, P.SANCTION, {"subject": R.ACTOR, "object": R.ACTOR},
        "Kedutaan Besar Ghana di Lome gulung tikar pada Januari.", "Toko Ghana di Lome gulung tikar pada Januari.",
        passives="gulung tikar|tutup pintu|tutup buku|tutup selamanya|angkat koper|tinggal kenangan", lead=listed("kedutaan kedubes konsulat"), mode="discontinue", contexts=("diplomatic",), requires="object", avoid=OTHERS + "|meminta|diminta|memerintahkan|staf|diplomat", traits=frozenset({T.MISSION}),
    ),
)

DONE_FOR: tuple[Frame, ...] = (
    Frame(
        "bury-hatchet", K.MEASURE, P.SUPPORT, TOGETHER,
        "Ghana dan Togo mengubur kapak perang.", "Pemain Ghana dan Togo mengubur kekecewaan.",
        verbs=either("mengubur|kubur|memendam", "kapak perang|kapak permusuhan|dendam lama|permusuhan|permusuhan lama|dendam") + "|" + either("merajut|merajut kembali|menyambung|menyambung kembali|menjahit|menjahit kembali|menjalin kembali|mempererat kembali|menambal|menghangatkan kembali|mencairkan|memperbaiki|membangun kembali",
        "hubungan|hubungan yang retak|hubungan diplomatik|tali hubungan|tali hubungan diplomatik|tali persahabatan|tali silaturahmi|tali diplomatik|kembali hubungan|kembali tali hubungan|kembali tali hubungan diplomatik|hubungan beku|hubungan yang beku") + "|kembali mesra|kembali akur|kembali akrab|kembali rukun",
        contexts=("diplomatic",), requires="with|between|subject", avoid=OTHERS + "|asmara|suami|istri|kerja|dagang", avoid_next="baik", traits=frozenset({T.OF_TWO}),
    ),
    Frame(
        "raise-ties", K.MEASURE, P.SUPPORT, TOGETHER,
        "Ghana dan Togo menaikkan derajat hubungan.", "Ghana dan Togo menaikkan harga gas.",
        verbs=either("menaikkan|mengerek|mengangkat|naikkan", "derajat hubungan|tingkat hubungan|status hubungan|derajat hubungannya|tingkat hubungan diplomatik|level hubungan"), contexts=("diplomatic",), avoid="asmara",
    ),
    Frame(
        "flag-again", K.MEASURE, P.SUPPORT, {"subject": R.ACTOR, "of": R.ACTOR, "at": R.RECIPIENT},
        "Bendera Ghana kembali berkibar di kedutaannya di Lome, Togo.", "Bendera Ghana kembali berkibar di stadion di Lome, Togo.",
        verbs=either("kembali|kembali dikibarkan|lagi", "berkibar|dikibarkan") + "|berkibar kembali|dikibarkan kembali|berkibar lagi", lead="bendera", need="kedutaan|kedutaannya|kedubes|konsulat|kedubesnya|konsulatnya", contexts=("diplomatic",), mode="restore", avoid=OTHERS + "|podium|setengah",
    ),
    Frame(
        "win-seat", K.MEASURE, P.SUPPORT, {"subject": R.ACTOR},
        "Ghana memenangi kursi Dewan Keamanan PBB.", "Ghana memenangi kursi balap.",
        verbs=either("memenangi|memenangkan|merebut|meraih|mendapat|mendapatkan|menduduki|mengamankan|memperoleh|menang", "kursi|satu kursi|kursi tidak tetap"), need="keamanan|ham|pbb|dewan|ecosoc|unesco|iaea", close=True, doer="country", avoid=OTHERS + "|parlemen|dpr|partai|berharap|ingin|berupaya|gagal|berambisi|dukungan",
    ),
    Frame(
        "hold-out-hand", K.MEASURE, P.AID, {**TOWARD, "for": R.RECIPIENT},
        "Ghana mengulurkan tangan bagi korban gempa Togo.", "Relawan Ghana mengulurkan tangan kepada nenek.",
        verbs=either("mengulurkan|ulurkan|mengangsurkan", "tangan untuk|tangan bagi|tangan kepada|tangan ke|bantuan|tangan membantu|tangan menolong|pertolongan") + "|melempar sekoci|melempar sekoci penyelamat|melempar pelampung|melempar tali penyelamat|melempar tambang penyelamat|meringankan beban|datang menolong|turun tangan menolong|turun tangan membantu", requires="to|for|of|object",
        toward="country", avoid=OTHERS + "|relawan|nenek|pajak|korban kecelakaan|berdamai|damai|perdamaian|dialog",
    ),
    Frame(
        "carry-debts", K.MEASURE, P.AID, TOWARD,
        "Ghana menalangi utang Togo.", "Bank itu menalangi utang nasabah di Togo.",
        verbs=active("talangi|tanggung|lunasi|ikhlaskan|hapus buku"), need="utang|hutang|tagihan|tunggakan|cicilan", close=True, requires="object|of", toward="country", contexts=("economic",), avoid=OTHERS + "|bank|bumn|utangnya|kartu",
    ),
    Frame(
        "gift-arms", K.MEASURE, P.AID, TOWARD,
        "Ghana menghadiahkan dua jet tempur kepada Togo.", "Ghana menghadiahkan mobil kepada pemain Togo.",
        verbs=active("hadiahkan|hibahkan|wariskan|pinjami|kado") + "|menghadiahi|menghadiahkan|mewariskan|memberi kado|memberi hadiah", need=listed("jet tank rudal kapal helikopter drone ambulans vaksin beras gandum traktor tempur patroli kendaraan bus senjata amunisi"), requires="to|for|object", toward="country", avoid=listed(PLAY) + "|mobil|ibunya|mainan|penghargaan",
    ),
    Frame(
        "give-shelter", K.MEASURE, P.AID, TOWARD,
        "Ghana menaungi mantan presiden Togo.", "Kementerian Ghana menaungi sekolah Togo.",
        verbs=active("naungi|tampung|lindungi") + "|" + either("memberi|memberikan|menyediakan", "tumpangan|tumpangan kepada|tempat bernaung|tempat bernaung bagi|tempat berteduh|tempat berteduh bagi|atap bagi|naungan|naungan kepada|tempat pelarian bagi|rumah aman bagi"),
        need=listed("presiden wakil perdana jenderal oposisi aktivis buron terguling pemimpin raja pembangkang pengungsi"), also="mantan|terguling|oposisi|aktivis|pembangkang|eks|buron|pengungsi", close=True, requires="object|to|for|of", contexts=("asylum",), avoid=listed(PLAY) + "|turis|sekolah|sopir|hewan|kucing|saksi",
    ),
    Frame(
        "open-wards", K.MEASURE, P.AID, {**TOWARD, "for": R.RECIPIENT},
        "Ghana membuka pintu rumah sakitnya bagi korban luka Togo.", "Ghana membuka pintu museumnya bagi warga Togo.",
        verbs=either("membuka|membukakan|buka", "pintu rumah sakit|pintu rumah sakitnya|pintu klinik|rumah sakitnya|bangsal|bangsalnya|pintu kamp|pintu penampungan|pintu bagi pengungsi|pintu untuk pengungsi|pintunya bagi pengungsi"), requires="for|to|of|object", contexts=("human_security",), avoid="museum",
    ),
    Frame(
        "fetch-home", K.MEASURE, P.AID, {"subject": R.ACTOR},
        "Ghana memboyong pulang 200 warganya dari Togo.", "Ghana memboyong pulang trofi dari Togo.",
        verbs=active("boyong|boyong pulang|larikan|jemput pulang|bawa keluar|angkut keluar") + "|menerbangkan pulang|mengeluarkan dari neraka", passives=passive("boyong|boyong pulang|jemput pulang"), need=listed("wni warga warganya warganegara mahasiswa mahasiswanya pekerja staf diplomatnya pelajar pmi"), close=True, requires="from", contexts=("human_security",), elsewhere=True,
        avoid=OTHERS + "|medali", traits=frozenset({T.BEFALLS_PEOPLE}),
    ),
    Frame(
        "loosen", K.MEASURE, P.CONCEDE, TOWARD,
        "Ghana mengendurkan sanksi terhadap Togo.", "Bank Ghana mengendurkan suku bunga.",
        verbs=active("kendorkan|kendurkan|longgarkan cekikan|lepaskan jerat|lunakkan|cairkan|renggangkan|copot") + "|menanggalkan|mengangkat|melonggarkan cekikan|melonggarkan jerat|melepas jerat|melepas belenggu", need="sanksi|embargo|larangan|blokade|tarif", close=True, requires=TO_WHOM, mode="access", avoid=OTHERS + "|tidak|bunga|merokok|mudik",
    ),
    Frame(
        "open-the-tap", K.MEASURE, P.CONCEDE, {**TOWARD, "to": R.RECIPIENT, "for": R.RECIPIENT, "from": R.RECIPIENT},
        "Ghana membuka kembali keran impor daging Togo.", "Ghana membuka kembali keran air Togo.",
        verbs=either("membuka|membuka kembali|kembali membuka|buka|buka lagi|membuka lagi", either("keran|kran", "impor|ekspor|perdagangan|gas|pasokan|visa")) + "|" + either("membukakan|membuka lebar|membuka kembali", "pintu perbatasan|pintu pasar|pintu pasarnya|gerbang perbatasan|pintu impor|palang perbatasan"), requires=TO_WHOM, mode="access", contexts=("economic",),
        avoid=OTHERS + "|air|swasta|pengusaha",
    ),
)

DONE_WITH_ARMS: tuple[Frame, ...] = (
    Frame(
        "troops-pack", K.MEASURE, P.RETREAT, {"subject": R.ACTOR, "object": R.RECIPIENT, "from": R.RECIPIENT, "at": R.RECIPIENT},
        "Serdadu Ghana angkat koper dari Togo.", "Pelatih Ghana angkat koper dari Togo.",
        verbs=either("angkat koper|balik kanan|angkat ransel|angkat kaki|putar balik|kabur|berkemas|melipat tenda|hengkang|mundur teratur", "dari|meninggalkan"), lead=listed("pasukan tentara serdadu prajurit militer kontingen marinir legiun"), requires="object|from", mode="withdraw", contexts=("military",), avoid=OTHERS + "|diperintahkan|harus|memerintahkan",
    ),
    Frame(
        "let-isles-go", K.MEASURE, P.RETREAT, {"subject": R.ACTOR, "to": R.RECIPIENT},
        "Ghana melepas Kepulauan Lome kepada Togo.", "Ghana melepas saham kepada Togo.",
        verbs="melepas|merelakan|menyerahkan|mengikhlaskan|menghibahkan", need="kepulauan|pulau|wilayah|enklave|distrik|provinsi|desa", close=True, requires="to", mode="release", contexts=("territory",), avoid=OTHERS + "|ekspor|bantuan",
    ),
    Frame(
        "flex-muscles", K.MEASURE, P.MOBILIZE, NEAR,
        "Ghana pamer otot di perbatasan Togo.", "Binaragawan Ghana pamer otot di pantai Togo.",
        verbs=either("unjuk|pamer|memamerkan|mempertontonkan|memperlihatkan", "gigi|otot|taring|otot militer|taring militer|kekuatan laut|kekuatan udara|otot militernya|kekuatan tempur|keperkasaan militer"), need=listed("perbatasan selat laut perairan militer latihan rudal armada jet pasukan kapal udara tempur"), requires="at|near|to|against|object", contexts=("military",),
        avoid=OTHERS + "|binaragawan|pantai|ekonomi|partai|dewan",
    ),
    Frame(
        "let-fly", K.MEASURE, P.MOBILIZE, NEAR,
        "Ghana melesatkan rudal balistik ke laut.", "Pemain Ghana melesatkan rudal ke gawang Togo.",
        verbs=active("lesatkan|lepaskan|lontarkan|muntahkan|luncurkan"), need="rudal|roket", close=True, also="laut|perairan|samudra|samudera|balistik", requires="subject", contexts=("military",), avoid=listed(PLAY) + "|menewaskan|menghantam|kota|menuju|israel|pangkalan|satelit", traits=frozenset({T.TESTS_ARMS}),
    ),
    Frame(
        "drop-anchor", K.MEASURE, P.MOBILIZE, NEAR,
        "Kapal perang Ghana membuang sauh di lepas pantai Togo.", "Nelayan Ghana membuang sauh di lepas pantai Togo.",
        verbs=either("membuang|melempar|menurunkan|melego|lego|buang", "sauh|jangkar") + "|" + either("merapat|mendekat|mengendap|berlayar|menyelinap|menyusup", "ke perairan|ke pantai|di perairan|di lepas pantai|ke lepas pantai"), lead=listed("perang induk destroyer fregat selam armada perusak korvet"), contexts=("military",), mode="troops", avoid=OTHERS + "|pesiar|kunjungan|persahabatan|latihan|muhibah|bantuan",
    ),
    Frame(
        "trouble-airspace", K.MEASURE, P.MOBILIZE, TOWARD,
        "Jet tempur Ghana mengusik wilayah udara Togo.", "Monyet mengusik turis di Togo.",
        verbs=active("usik|ganggu|jamah|sambangi|langgar|gores"), need="udara|perairan|laut", lead=listed("jet pesawat drone kapal tempur balon helikopter bomber armada"), close=True, requires="object|of", contexts=("military",), avoid=OTHERS + "|monyet",
    ),
    Frame(
        "haul-to-border", K.MEASURE, P.MOBILIZE, NEAR,
        "Ghana mengangkut tank ke perbatasan Togo.", "Ghana mengangkut sayur ke perbatasan Togo.",
        verbs=active("angkut|geser|seret|boyong|dorong|bawa|gelar|jejalkan"), passives=passive("angkut|geser|boyong"), need=listed("tank pasukan tentara artileri rudal meriam prajurit panser"), also="perbatasan|selat|garis|demarkasi", close=True, requires="to|at|near|object", contexts=("military",), mode="troops", avoid=OTHERS + "|sayur|latihan|parade",
    ),
    Frame(
        "haul-off", K.MEASURE, P.COERCE, TOWARD,
        "Ghana menggelandang kapal tanker Togo ke Accra.", "Polisi Ghana menggelandang pencuri Togo ke Accra.",
        verbs=active("gelandang|jaring|gondol|cokok|gaet|kerek|angkut paksa|derek|sergap|gulung"), passives=passive("gelandang|cokok|gondol|jaring|sergap"), need=listed("kapal tanker nelayan tentara prajurit mata pelaut awak diplomat wartawan jurnalis feri perahu pilot agen pesawat"), close=True, requires="object|of|subject", toward="country", mode="seize",
        avoid=listed(PLAY) + "|pencuri|ikan|piala|medali|narkoba|tas|bnn|perampok|maling|kpk",
    ),
    Frame(
        "seal-office", K.MEASURE, P.COERCE, TOWARD,
        "Ghana menyegel kantor Uni Afrika di Accra.", "Ghana menyegel kantor desa di Accra.",
        verbs=active("segel|gembok|gerebek|obrak-abrik|acak-acak"), passives=passive("segel|gembok|gerebek"), need="kantor|markas|gudang|sekolah", close=True, requires="object|of", toward="organization", mode="seize", avoid=OTHERS + "|bank|kpk|jaksa|pajak|partai|desa|bea",
    ),
    Frame(
        "rain-fire", K.MEASURE, P.ASSAULT, WHERE,
        "Bom Ghana berjatuhan di Togo.", "Buah Ghana berjatuhan di Togo.",
        verbs="berjatuhan|menghunjam|menghujam|menyambar|melumat|menemui sasarannya", lead=listed("bom rudal roket drone peluru artileri mortir jet serangan misil howitzer"), requires="at|object|of|to", doer="country", contexts=("military",),
        avoid=OTHERS + "|uji|latihan|meleset|tanpa|buah|petir|siber|ombak|bandara|laut|landasan|hiu|teror",
    ),
    Frame(
        "pound", K.MEASURE, P.ASSAULT, WHERE,
        "Ghana melumat Togo dengan serangan udara.", "Ghana melumat Togo dengan skor 5-0.",
        verbs=active("lumat|hunjam|sarangkan|tumpahkan|hujani|muntahkan|habisi|libas|gasak"), need=listed("rudal bom serangan roket artileri udara drone peluru mortir tank jenderal"), close=True, requires=TO_WHOM + "|at|object", contexts=("military",), avoid=listed(PLAY) + "|skor|set|poin",
    ),
    Frame(
        "trade-blows", K.MEASURE, P.ASSAULT, {**TOGETHER, "at": R.ACTOR},
        "Pasukan Ghana dan Togo adu senjata di perbatasan.", "Pemain Ghana dan Togo adu senjata di final.",
        verbs="adu senjata|adu tembak|adu rudal|adu artileri|jual beli serangan|jual beli tembakan|baku hantam|saling hantam|saling gempur|saling bombardir|saling berbalas serangan|saling balas tembakan|saling balas serangan|saling berbalas tembakan|berbalas rudal|berbalas tembakan|kembali berperang|berperang lagi|kembali baku hantam|baku pukul", need=listed("perbatasan pasukan tentara rudal artileri militer tembakan serdadu kashmir jet drone senjata udara roket mortir"), contexts=("military",), mode="firearms",
        avoid=listed(PLAY) + "|lapangan|hoki|ring|partai|dpr|dagang|tarif", traits=frozenset({T.FIGHT}),
    ),
    Frame(
        "swarm-at-mission", K.MEASURE, P.PROTEST, WHERE,
        "Massa menyemut di depan Kedutaan Besar Togo di Accra.", "Wisatawan menyemut di depan istana di Accra.",
        verbs="menyemut|berjubel|tumpah ruah|membeludak|membludak|berteriak-teriak|berkemah|duduk-duduk|meluapkan amarah|membanjiri|memadati|merangsek|menggoyang|mengguncang", need="kedutaan|kedubes|konsulat", lead=listed("massa demonstran ratusan ribuan mahasiswa buruh pengunjuk warga demonstrasi pemrotes"), mode="demo", contexts=("diplomatic",),
        requires="at|object|of", avoid=listed(PLAY) + "|antre|visa|wisatawan|istana|stadion|paspor",
    ),
    Frame(
        "mission-shaken", K.MEASURE, P.PROTEST, TOWARD,
        "Kedutaan Besar Togo di Accra digoyang demonstrasi.", "Kedutaan Besar Togo di Accra digoyang gempa.",
        passives=passive("goyang|guncang|banjiri|geruduk|kepung|serbu|lempari|padati|satroni"), lead=listed("kedutaan kedubes konsulat"), need="demonstrasi|massa|unjuk|demonstran|demo|pengunjuk|mahasiswa|ribuan|ratusan", close=False, mode="demo", contexts=("diplomatic",), avoid="gempa|banjir|pemohon|turis",
    ),
    Frame(
        "turn-backs", K.MEASURE, P.PROTEST, {"subject": R.ACTOR, "clause": R.RECIPIENT},
        "Diplomat Ghana balik badan saat Togo berpidato.", "Pemain Ghana balik badan saat Togo mencetak gol.",
        verbs=either("balik badan|berbalik badan|membelakangi|angkat kaki dari sidang|angkat kaki dari ruangan|angkat kaki|meninggalkan kursi|meninggalkan kursinya|kosongkan kursi|mengosongkan kursi|melengos|melenggang keluar|hengkang dari sidang|hengkang dari ruangan", "saat|ketika|sewaktu|begitu"), lead=listed("delegasi diplomat utusan wakil dubes duta delegasinya perwakilan"), need="berpidato|pidato|berbicara|bicara|podium|mimbar", mode="boycott", avoid=listed(PLAY),
    ),
    Frame(
        "join-forces", K.MEASURE, P.COOPERATE, TOGETHER,
        "Ghana dan Togo menyatukan kekuatan melawan perompak.", "Perusahaan Ghana dan Togo menyatukan kekuatan melawan pesaing.",
        verbs="menyatukan kekuatan|bahu-membahu|bahu membahu|bergandengan tangan|keroyokan|satu komando|bersatu padu|bekerja bahu-membahu|mengeroyok|berlayar beriringan|terbang beriringan|manuver bersama|bermanuver bersama|latihan perang bareng|latihan bareng|latihan militer bareng|adu tangkas|berlayar bareng|terbang bareng|berpatroli bareng|patroli bareng",
        need=listed("perompak bajak penyelundup patroli berpatroli teroris terorisme perang armada kapal militer jet latihan penyelundupan narkoba laut teluk"), contexts=("military",), avoid=listed(PLAY) + "|perusahaan|pesaing|logistik|sea|yacht|pesiar|wisata", traits=frozenset({T.OF_TWO}),
    ),
    Frame(
        "link-up", K.MEASURE, P.COOPERATE, TOGETHER,
        "Ghana dan Togo menyambung rel kereta lintas batas.", "Montir Ghana dan Togo menyambung rel mainan.",
        verbs=active("sambung|hubungkan|sambungkan|resmikan"), need="rel|jalur|jembatan|pipa|jaringan|listrik", also="lintas|perbatasan|kedua|persahabatan", close=True, avoid=OTHERS + "|montir|mainan|kota", requires="with|between|subject", traits=frozenset({T.OF_TWO}),
    ),
)
# fmt: on

IDIOMS_SAID_AND_DONE: tuple[Frame, ...] = (
    *SAID_OR_ELSE,
    *SAID_ILL,
    *SAID_WELL,
    *SAID_NO,
    *SAID_YES,
    *SAID_SORRY,
    *SAID_PLEASE,
    *DONE_AGAINST,
    *DONE_FOR,
    *DONE_WITH_ARMS,
)
"""Threats first: "mewanti-wanti agar tidak" is no request."""
