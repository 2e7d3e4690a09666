"""Idioms of newspapers: acts and positions in fixed words, each frame a class of verbs with a class of objects."""

from __future__ import annotations

from kg.language.id.frames.roles import GETTING, TOGETHER
from kg.language.id.inflect import active, either, listed, passive
from kg.language.pack import MUTUAL, TOWARD, Frame, Roles
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

OF_OTHERS: Roles = {"subject": R.ACTOR, "clause": R.RECIPIENT, "object": R.RECIPIENT}
"""Verbs of saying: whoever their clause is about is whom it is toward."""

CLAIMING = listed(
    "mengklaim mengeklaim menduga meyakini mencurigai menengarai mensinyalir menyebut mengatakan menyatakan menegaskan "
    "mengungkapkan menyimpulkan memastikan mengonfirmasi percaya yakin menilai memandang"
)
VIOLENT = "menyerang|menghancurkan|menggempur|membalas|membombardir|menginvasi|melumpuhkan|memusnahkan|menghabisi|menyerbu|menghukum"
FOUL = listed(
    "pelanggaran penindasan pelecehan kekerasan kejahatan penyiksaan penahanan penangkapan pembantaian kekejaman "
    "diskriminasi represi pemberangusan"
)
DISASTERS = listed(
    "banjir gempa topan badai longsor tsunami kebakaran ledakan kecelakaan tragedi musibah bencana serangan letusan "
    "penembakan jatuhnya runtuhnya tenggelamnya"
)
ASKED = listed(
    "membuka menerima menyetujui menghentikan menarik membebaskan mencabut mengakhiri mematuhi menghormati menahan "
    "menandatangani meratifikasi melanjutkan memulihkan mengizinkan mengakui melonggarkan mengurangi mengambil "
    "menyerahkan mengembalikan bergabung berhenti berunding berdialog bekerja mundur kembali membayar menghindari mencegah"
)
SITES = listed(
    "pangkalan kota desa jembatan kilang markas gudang bandara pelabuhan permukiman fasilitas depot bunker terowongan "
    "kapal tank pesawat jet radar instalasi pembangkit gedung rumah pos kompleks sekolah kamp masjid gereja kapal-kapal"
)
MISSION = listed("kedutaan kedubes konsulat kedutaannya konsulatnya kedubesnya tinggi tingginya")
NATURE = listed("gempa banjir topan badai tsunami angin kebakaran letusan longsor api cuaca ombak hama")

# fmt: off
BEFORE_ALL: tuple[Frame, ...] = (
    Frame(
        "crowd-takes-mission", K.MEASURE, P.PROTEST, TOWARD,
        "Mahasiswa Ghana menduduki Kedutaan Besar Togo di Accra.", "Mahasiswa Ghana menduduki kursi di Kedutaan Besar Togo.",
        verbs=active("duduki|serbu|kepung|geruduk|jarah|bakar|rusak|lempari"), lead=listed("mahasiswa pelajar pemuda warga militan milisi simpatisan buruh massa ratusan ribuan demonstran pengunjuk pemrotes aktivis"),
        need=MISSION, close=True, requires="object", mode="demo", contexts=("diplomatic",), avoid="kursi|berlindung|mengurus|antre|tentara|polisi|pasukan|prajurit",
        traits=frozenset({T.AGAINST_ITS_OWNER}),
    ),
    Frame(
        "mission-held", K.MEASURE, P.COERCE, TOWARD,
        "Ghana menyegel Kedutaan Besar Togo di Accra.", "Ghana menyegel amplop untuk Kedutaan Besar Togo.",
        verbs=active("duduki|segel|kepung|ambil alih|sita|blokade|kuasai"), passives=passive("segel|kepung|sita"), need=MISSION, close=True, requires="object", mode="seize",
        contexts=("diplomatic",), avoid="amplop|massa|demonstran|pengunjuk|pemrotes|mahasiswa|pendukung",
    ),
    Frame(
        "storm-mission", K.MEASURE, P.COERCE, TOWARD,
        "Polisi Ghana menyerbu Kedutaan Besar Togo di Accra.", "Polisi Ghana menyerbu sarang narkoba di Accra.",
        verbs=active("serbu|serang|kepung|blokade|duduki|segel") + "|merangsek masuk ke|masuk paksa ke|menerobos masuk ke", passives=passive("serbu|kepung|segel|blokade"),
        need=listed("kedutaan kedubes konsulat kedutaannya konsulatnya"), also=listed("polisi kepolisian aparat tentara pasukan keamanan militer pemerintah"),
        mode="seize", contexts=("diplomatic",), avoid=listed("massa demonstran pengunjuk mahasiswa rudal drone udara bom tewas narkoba"),
        traits=frozenset({T.RAID}),
    ),
    Frame(
        "extradition", K.MEASURE, P.COOPERATE, {"subject": R.ACTOR, "from": R.ACTOR, "by": R.ACTOR, "to": R.RECIPIENT},
        "Ekstradisi buronan dari Ghana ke Togo dilakukan pada Senin.", "Perjanjian ekstradisi dari Ghana tiba di Togo.",
        nouns="ekstradisi|penyerahan buronan|penyerahan tersangka", requires="to", avoid="perjanjian|meminta|permintaan|menolak|undang-undang|membahas", weak=True,
    ),
    Frame(
        "take-over-firm", K.MEASURE, P.COERCE, TOWARD,
        "Ghana mengambil alih perusahaan minyak Togo.", "Ghana mengambil alih kemudi kapal.",
        verbs=either("mengambil alih|merampas|mengambil-alih|ambil alih", "perusahaan|kilang|tambang|ladang|pabrik|aset|anak perusahaan|kendali perusahaan|maskapai"), toward="country", mode="seize",
        contexts=("economic",), avoid="saham|investor|tbk|bri|mandiri",
    ),
    Frame(
        "aid-lands", K.MEASURE, P.AID, {"of": R.ACTOR, "from": R.ACTOR, "subject": R.ACTOR, "to": R.RECIPIENT, "for": R.RECIPIENT, "at": R.RECIPIENT},
        "Bantuan Ghana tiba di Togo pada Senin.", "Bantuan Ghana habis di Togo pada Senin.",
        nouns="bantuan kemanusiaan|bantuan pangan|bantuan medis|bantuan darurat|bantuan", need="tiba|mendarat|sampai|dijatuhkan|diturunkan|memasuki", requires="at|to", weak=True, avoid="hukum|meminta|menghentikan|janji|korban|menunggu|belum",
    ),
    Frame(
        "delegates-meet", K.NEGOTIATION, P.CONSULT, MUTUAL,
        "Juru runding Ghana dan Togo bertemu di Lagos.", "Juru masak Ghana dan Togo bertemu di Lagos.",
        verbs="bertemu|bertemu kembali|kembali bertemu|bertatap muka|duduk bersama", lead="runding|perunding|negosiator", avoid="akan-akan",
    ),
    Frame(
        "state-visit-received", K.VISIT, P.CONSULT, {"subject": R.HOST, "object": R.VISITOR, "of": R.VISITOR, "from": R.VISITOR},
        "Togo menerima kunjungan kenegaraan Presiden Ghana.", "Togo menerima kunjungan turis Ghana.",
        verbs=either("menerima|terima", "kunjungan kenegaraan|kunjungan resmi kenegaraan|lawatan kenegaraan"), mode="visit",
        traits=frozenset({T.RECEIVES}),
    ),
    Frame(
        "leave-after-visit", K.VISIT, P.CONSULT, {"subject": R.VISITOR, "object": R.HOST},
        "Presiden Ghana meninggalkan Lome setelah kunjungan dua hari.", "Presiden Ghana meninggalkan Lome setelah rapat dua jam.",
        verbs="meninggalkan|bertolak dari|terbang meninggalkan|pulang dari|bertolak pulang dari|terbang dari|lepas landas dari", need="kunjungan|lawatan", also="setelah|usai|seusai|selepas|mengakhiri|menuntaskan", close=True,
        mode="visit", ends=True, avoid="pasukan|tentara|warga",
    ),
    Frame(
        "stress-need", K.STATEMENT, P.REQUEST, {"subject": R.ACTOR, "object": R.RECIPIENT},
        "Menlu Ghana menekankan perlunya Togo menarik pasukannya.", "Menlu Ghana menekankan perlunya kerja sama dengan Togo.",
        verbs=either("menekankan|menegaskan|menggarisbawahi|menyatakan|menyampaikan|menyuarakan|mengingatkan", "perlunya|pentingnya|perlu|keharusan"),
        need=ASKED, close=True, requires="object", toward="country", mode="change", avoid="kerja|bersama|kami|kita",
    ),
    Frame(
        "remind-to", K.STATEMENT, P.REQUEST, TOWARD,
        "Ghana mengingatkan Togo agar mematuhi perjanjian itu.", "Ghana mengingatkan warganya agar mematuhi aturan Togo.",
        verbs=active("ingatkan|rayu|lobi") + "|meyakinkan", passives=passive("ingatkan"), need="agar|supaya|untuk", close=True, requires="object", mode="change",
        avoid=listed("warganya wni warga masyarakat publik pemain dirinya investor bahwa turis pemudik jemaah"),
    ),
    Frame(
        "rally-backing", K.STATEMENT, P.REQUEST, TOWARD,
        "Ghana menggalang dukungan Togo untuk resolusi itu.", "Ghana menggalang dana untuk korban banjir.",
        verbs=either("menggalang|mencari|mengharapkan|mengupayakan|berharap mendapat", "dukungan|dukungan dari"), requires="object|of|from|to", mode="assist",
        avoid="warga|partai|relawan|publik|netizen|pemilih",
    ),
    Frame(
        "condole-over", K.STATEMENT, P.SUPPORT, {**TOWARD, "at": R.RECIPIENT},
        "Ghana menyampaikan belasungkawa atas gempa di Togo.", "Ghana menyampaikan belasungkawa di Togo.",
        verbs=either("menyampaikan|mengucapkan|menyatakan|mengungkapkan|sampaikan|ucapkan|mengirim|mengirimkan",
        "belasungkawa|duka cita|dukacita|duka|simpati|duka mendalam|duka cita mendalam|dukacita mendalam|belasungkawa mendalam|rasa duka|rasa duka cita|rasa simpati|bela sungkawa|ucapan belasungkawa|keprihatinan dan belasungkawa|keprihatinan|keprihatinan mendalam|keprihatinan dan doa|doa|duka yang mendalam|duka cita yang mendalam")
        + "|" + either("turut|ikut", "berduka|berduka cita|berbelasungkawa|berdukacita|prihatin") + "|berduka atas|berduka cita atas|berbelasungkawa atas",
        need=DISASTERS, close=True, requires="at", traits=frozenset({T.COURTESY}), avoid="wni",
    ),
    Frame(
        "write-courtesy", K.STATEMENT, P.SUPPORT, TOWARD,
        "Presiden Ghana mengirim surat kepada Presiden Togo yang berisi ucapan selamat.", "Presiden Ghana mengirim surat kepada Presiden Togo yang berisi undangan.",
        verbs=either("mengirim|mengirimkan|menulis|melayangkan|menyampaikan|berkirim", "surat|pesan|telegram|kawat|surat resmi|surat pribadi|kartu"),
        need=listed("selamat belasungkawa duka dukacita simpati"), requires="to",
        avoid="kepercayaan|keluarga|ibunya|redaksi|penggemar", traits=frozenset({T.COURTESY}),
    ),
    Frame(
        "wire-condolences", K.STATEMENT, P.SUPPORT, TOWARD,
        "Presiden Ghana mengirim telegram belasungkawa kepada Presiden Togo.", "Presiden Ghana mengirim telegram kepada keluarganya.",
        verbs=either("mengirim|mengirimkan|menyampaikan|melayangkan", either("telegram|kawat|surat|pesan", "belasungkawa|duka cita|dukacita|ucapan selamat|selamat|simpati|terima kasih")),
        traits=frozenset({T.COURTESY}),
    ),
    Frame(
        "nod", K.STATEMENT, P.AGREE, TOWARD,
        "Ghana memberi lampu hijau atas usulan Togo.", "Ghana memberi lampu hijau atas merger bank.",
        verbs=either("memberi|memberikan|beri|menyalakan|pasang|memasang", "lampu hijau|restu|persetujuan") + "|" + active("kabulkan|luluskan|iyakan") + "|menganggukkan kepala atas",
        passives=passive("kabulkan|luluskan"), need=listed("usulan usul permohonan lamaran rencana proposal undangan pengajuan"), close=True, requires="object|of|from|about|to|subject",
        avoid=listed("hakim pengadilan mahkamah keanggotaan aksesi klub dpr merger cuti"),
    ),
    Frame(
        "wrap-up-war", K.MEASURE, P.RETREAT, {**TOWARD, "at": R.RECIPIENT},
        "Ghana mengakhiri operasi militernya di Togo.", "Ghana mengakhiri operasi pasarnya di Togo.",
        verbs=either("mengakhiri|menyudahi|menghentikan|menyetop|menangguhkan|akhiri|hentikan", "operasi militer|operasi militernya|kampanye militer|kampanye militernya|invasi|invasinya|agresi|agresinya|pendudukan|pendudukannya|operasi tempur|kampanye pengeboman|misi tempur|misi tempurnya|kehadiran militernya"),
        contexts=("military",), avoid="agar|desak|mendesak|meminta|menyerukan|harus|sepakat|menuntut",
    ),
    Frame(
        "ease-duties", K.MEASURE, P.CONCEDE, TOWARD,
        "Ghana memangkas tarif impor atas baja Togo.", "Ghana memangkas tarif listrik.",
        verbs=either("memangkas|menurunkan|mengurangi|memotong|menghapus|meniadakan|membebaskan|pangkas|turunkan", "tarif|tarif impor|bea masuk|bea|tarif masuk|tarif balasan|tarif tambahan|bea impor"),
        mode="access", contexts=("economic",), requires="object|of|from|for|to|about|against", avoid="listrik|tol|parkir|penumpang|angkutan|pln|air|pajak",
    ),
    Frame(
        "escort-vessel", K.MEASURE, P.COERCE, TOWARD,
        "Ghana menggiring kapal Togo ke pelabuhannya.", "Ghana menggiring bola ke gawang Togo.",
        verbs=active("giring|seret|belokkan|alihkan"), passives=passive("giring|seret|belokkan"), need="kapal|tanker|feri|perahu|supertanker", mode="seize",
        avoid=listed("bola gawang ombak badai arus"),
    ),
    Frame(
        "mob-at-mission", K.MEASURE, P.PROTEST, TOWARD,
        "Kedutaan Besar Ghana di Lagos dikepung massa.", "Toko di Lagos dikepung massa.",
        passives=passive("kepung|lempari|serbu|geruduk|bakar|rusak|duduki|jarah|serang|demo|datangi"), lead=listed("kedutaan kedubes konsulat kedutaannya konsulatnya"),
        need=listed("massa demonstran pengunjuk mahasiswa pemrotes pendukung perusuh warga pemuda ratusan ribuan puluhan batu telur tomat molotov cat"), mode="demo",
        avoid="polisi|aparat|tentara|banjir|penutupan|rudal|drone",
    ),
    Frame(
        "destroy", K.MEASURE, P.ASSAULT, TOWARD,
        "Ghana menghancurkan pangkalan udara Togo.", "Gempa menghancurkan kota di Togo.",
        verbs=active("hancurkan|luluhlantakkan|ratakan|runtuhkan|lumpuhkan|bumihanguskan|ledakkan") + "|membakar|memporakporandakan|meluluhlantakkan|membumihanguskan|merudal",
        passives=passive("hancurkan|luluhlantakkan|ratakan|bumihanguskan|rudal"), need=SITES, close=True, requires="subject", mode="destroy", contexts=("military",),
        avoid="|".join((NATURE, "massa|warga|ranjau|pendukung|pengunjuk|demonstran|gudangnya|nuklirnya|senjatanya|bendera|dipaksa|sepakat|setuju|mengancam|bersumpah")),
    ),
    Frame(
        "strike-kills", K.MEASURE, P.ASSAULT, {"subject": R.ACTOR, "object": R.RECIPIENT, "at": R.RECIPIENT},
        "Serangan drone Ghana menewaskan lima tentara Togo.", "Gempa Ghana menewaskan lima warga Togo.",
        verbs="menewaskan|melukai|merenggut nyawa|merenggut|menelan", lead=listed("serangan gempuran rudal drone roket pengeboman invasi artileri tembakan bom pasukan tentara jet serbuan agresi"),
        requires="subject", contexts=("military",), avoid=NATURE + "|jantung|siber|hiu|pelaku|pria|kelompok|geng|ekonomi|biaya",
    ),
    Frame(
        "fire-at-each-other", K.MEASURE, P.ASSAULT, TOGETHER,
        "Ghana dan Togo saling melepaskan tembakan di perbatasan.", "Ghana dan Togo saling melepaskan rindu.",
        verbs=either("saling", "melepaskan tembakan|menembaki|membombardir|menembakkan rudal|meluncurkan rudal|menyerang dengan|melempar bom|menggempur|menghujani|menyerbu|baku tembak"), contexts=("military",), mode="firearms",
        traits=frozenset({T.FIGHT}),
    ),
    Frame(
        "not-shrink-from", K.STATEMENT, P.THREATEN, TOWARD,
        "Ghana tak segan menyerang Togo.", "Ghana tak segan membantu Togo.",
        words=either("tak segan|tidak segan|tak akan segan|tidak akan segan|tak ragu|tidak ragu|tidak akan ragu|tak akan ragu|tak segan-segan|tidak segan-segan|siap|siap untuk", VIOLENT), requires="object|to|subject",
        avoid=listed("gawang gol laga pemain tuduhan banjir virus wabah tersangka pelaku kritik lini"), contexts=("military",),
    ),
    Frame(
        "not-stand-idle", K.STATEMENT, P.THREATEN, TOWARD,
        "Ghana tidak akan tinggal diam atas tindakan Togo.", "Ghana tidak akan tinggal di Togo.",
        words=either("tidak akan|tak akan|takkan|tidak bakal|tak bakal", "tinggal diam|berdiam diri|berpangku tangan|diam saja|membiarkan"), requires="about|against|object|of|clause|to",
        avoid="pemain|warga|polisi|wni",
    ),
    Frame(
        "dare-to-fight", K.STATEMENT, P.THREATEN, TOWARD,
        "Ghana menantang Togo berperang.", "Ghana menantang Togo di final.",
        verbs=active("tantang"), need="berperang|perang|bertempur|tempur", close=True, avoid="final|laga|duel",
    ),
    Frame(
        "get-threat", K.STATEMENT, P.THREATEN, GETTING,
        "Togo mendapat ancaman dari Ghana.", "Togo mendapat ancaman dari badai.",
        passives=either("mendapat|menerima|mendapatkan|menuai|dihujani|dibanjiri", "ancaman|ancaman serangan|ultimatum|peringatan keras|ancaman balasan|ancaman baru"), requires="from|of|object|subject",
        avoid=listed("badai bom hukuman teror warganet cuaca hama netizen"),
    ),
    Frame(
        "vanquish-quarrel", K.STATEMENT, P.REJECT, TOWARD,
        "Ghana mengelak dari tudingan Togo.", "Kiper Ghana mengelak dari bola Togo.",
        verbs="mengelak|berkelit|menyanggah|mengelak dari|berkelit dari|menyanggah keras|mematahkan|menangkis|berkukuh menolak|bersikukuh menolak|kukuh menolak|ngotot menolak", passives="disanggah|dipatahkan|ditangkis",
        need=listed("tudingan tuduhan klaim dakwaan kritik kritikan usulan tawaran tuntutan desakan permintaan"), avoid=listed("bola kiper hakim jaksa terdakwa serangan tersangka"),
    ),
    Frame(
        "never-bow", K.STATEMENT, P.REJECT, {**TOWARD, "at": R.RECIPIENT},
        "Ghana pantang tunduk pada tekanan Togo.", "Ghana pantang makan pada musim dingin di Togo.",
        words=either("pantang|menolak|enggan|ogah|emoh", "tunduk pada|tunduk kepada|tunduk terhadap|menyerah pada|menyerah kepada|didikte|didikte oleh|ditekan|berlutut di hadapan|bertekuk lutut kepada|mundur dari|gentar terhadap"),
        avoid="pemain|cedera|nasib",
    ),
)

AFTER_ALL: tuple[Frame, ...] = (
    Frame(
        "press-to", K.STATEMENT, P.REQUEST, TOWARD,
        "Ghana menekan Togo agar membuka perbatasan.", "Ghana menekan inflasi agar ekonomi Togo tumbuh.",
        verbs=active("tekan|dorong|rayu|bujuk"), passives=passive("tekan|dorong|bujuk"), need=ASKED, close=True, toward="country", mode="change",
        avoid=listed("inflasi harga biaya pertumbuhan ekonomi investasi bersama minat wisatawan gerobak tombol angka laju emisi"),
    ),
    Frame(
        "say-behind", K.STATEMENT, P.ACCUSE, OF_OTHERS,
        "Ghana meyakini Togo mendalangi sabotase itu.", "Ghana meyakini Togo mendalangi kemenangan itu.",
        verbs=CLAIMING, need=listed("balik mendalangi dalang otak biang terlibat bertanggung melatarbelakangi pelaku menyusup menyabotase memata-matai menyokong mempersenjatai"),
        also=listed("serangan sabotase pembunuhan peretasan kudeta penculikan ledakan pengeboman penembakan spionase pemberontak teror kerusuhan penyusupan peracunan krisis"), close=True, requires="clause|object", mode="allege", toward="country",
        avoid=listed("harus seharusnya wajib tidak tak bukan kami polisi jaksa warga"),
    ),
    Frame(
        "question-step", K.STATEMENT, P.ACCUSE, TOWARD,
        "Ghana mempertanyakan langkah Togo.", "Ghana mempertanyakan hasil laga Togo.",
        verbs="mempertanyakan|pertanyakan|menyesali|menggugat keabsahan", passives="dipertanyakan", need=listed("langkah keputusan tindakan kebijakan sikap klaim legitimasi keabsahan motif komitmen niat maksud tujuan pengerahan penempatan serangan"), close=True, mode="disapprove",
        avoid="wasit|laga|warga|netizen|polisi|hakim|dpr|dpr",
    ),
    Frame(
        "spotlight", K.STATEMENT, P.ACCUSE, {**TOWARD, "at": R.RECIPIENT},
        "Ghana menyoroti pelanggaran HAM di Togo.", "Ghana menyoroti keindahan alam di Togo.",
        verbs=active("soroti|ungkap|beberkan|sorot|bongkar") + "|mengungkapkan bukti|membeberkan bukti|menyingkap", passives=passive("soroti|beberkan"), need=FOUL, close=True, requires="at|of|object|by|from|against", mode="disapprove",
        avoid="polisi|kpk|jaksa|guru|anak|perempuan|film|buku",
    ),
    Frame(
        "show-evidence", K.STATEMENT, P.ACCUSE, TOWARD,
        "Ghana membeberkan bukti keterlibatan Togo dalam serangan itu.", "Ghana membeberkan bukti korupsi.",
        verbs=either("membeberkan|mengungkap|mengungkapkan|menunjukkan|memaparkan|merilis|menyodorkan|mengantongi|memiliki", "bukti|bukti-bukti|bukti kuat|bukti baru") + "|mengungkap|membongkar", need="keterlibatan|campur|dalang|spionase|sabotase|jaringan", close=True, requires="object|of",
        mode="allege", avoid="korupsi|polisi|narkoba|bnn|judi|kpk|jaksa",
    ),
    Frame(
        "probe-state", K.MEASURE, P.ACCUSE, TOWARD,
        "Ghana membuka penyelidikan atas dugaan campur tangan Togo.", "Ghana membuka penyelidikan atas kebakaran pasar.",
        verbs=either("membuka|meluncurkan|memulai|menggelar|melakukan", either("penyelidikan|investigasi|penyidikan", "atas|soal|tentang|mengenai|terkait")), requires="object|of|by|from|to", toward="country", mode="investigate",
        avoid=listed("kebakaran kecelakaan pembunuhan jatuhnya korupsi pasar pesawat polisi"),
    ),
    Frame(
        "draw-fire", K.STATEMENT, P.ACCUSE, {**GETTING, "object": R.ACTOR, "of": R.ACTOR, "subject": R.RECIPIENT},
        "Langkah Togo memantik kecaman Ghana.", "Ulah suporter Togo memantik kecaman pemain.",
        verbs=either("memantik|menyulut|memancing|mendatangkan|mendulang|menimbulkan|membuahkan", "kecaman|kritik|protes|kecaman keras|protes keras|kecaman luas|kritik tajam"),
        requires="object", mode="disapprove", avoid="penonton|album|wasit|pemain|netizen|warganet|warga|publik|suporter|fan",
    ),
    Frame(
        "pick-for-seat", K.STATEMENT, P.SUPPORT, TOWARD,
        "Ghana menjagokan Togo sebagai anggota Dewan Keamanan PBB.", "Ghana menjagokan Togo sebagai juara.",
        verbs=active("jagokan") + "|mengusung|mempromosikan|mengkampanyekan", need="anggota|ketua|sekjen|pencalonan|calon", close=True, avoid="juara|piala|final|partai|pilpres|pemilu",
    ),
    Frame(
        "hats-off", K.STATEMENT, P.SUPPORT, TOWARD,
        "Ghana angkat topi atas keberanian Togo.", "Pelatih Ghana angkat topi untuk Togo.",
        verbs="angkat topi|angkat topi atas|mengangkat topi untuk|mengacungi jempol|acungi jempol|salut kepada|salut atas|salut terhadap|bersimpati kepada|bersimpati terhadap|bersimpati dengan|menyatakan berada di pihak|berada di pihak|berdiri di pihak|bersolidaritas kepada|"
        + either("menghaturkan|menyampaikan rasa|melayangkan|menghamburkan", "terima kasih|pujian|apresiasi|penghargaan|simpati"),
        avoid="pelatih|pemain|timnas|klub|suporter|penonton|kalah|benar",
    ),
    Frame(
        "put-up-arms", K.MEASURE, P.MOBILIZE, {"subject": R.ACTOR, "to": R.RECIPIENT, "against": R.RECIPIENT, "near": R.RECIPIENT, "at": R.RECIPIENT},
        "Ghana memasang rudal di perbatasan Togo.", "Ghana memasang iklan di perbatasan Togo.",
        verbs=active("pasang|tumpuk|timbun|jejerkan|pusatkan|himpun") + "|memarkir|memarkirkan|menancapkan", passives=passive("pasang|tumpuk"), need=listed("rudal radar artileri ranjau baterai tank pasukan tentara meriam peluncur jet nuklir"), close=True,
        contexts=("military",), avoid="harga|iklan|tarif|kamera",
    ),
    Frame(
        "show-force", K.MEASURE, P.MOBILIZE, {"subject": R.ACTOR, "to": R.RECIPIENT, "against": R.RECIPIENT, "near": R.RECIPIENT},
        "Ghana unjuk kekuatan militer di dekat Togo.", "Ghana unjuk kekuatan di lapangan hijau.",
        verbs=either("unjuk|pamer|memamerkan|mempertontonkan|mempertunjukkan|menggelar unjuk", "kekuatan|kekuatan militer|kekuatan militernya|kekuatan tempurnya|kekuatan armadanya"), requires="near|to|against", contexts=("military",),
        avoid="lapangan|final|laga|ekonomi|partai|massa|pendukung",
    ),
    Frame(
        "on-alert", K.MEASURE, P.MOBILIZE, {"subject": R.ACTOR, "against": R.RECIPIENT, "near": R.RECIPIENT},
        "Ghana memanggil tentara cadangan.", "Ghana memanggil pemain cadangan.",
        verbs=either("memanggil|mengaktifkan|memobilisasi|mengerahkan", "tentara cadangan|pasukan cadangan|prajurit cadangan|ribuan cadangan|reservis|puluhan ribu tentara cadangan|ribuan tentara cadangan")
        + "|" + either("menetapkan|memberlakukan|mengumumkan", "siaga satu|siaga perang|siaga tempur|siaga militer|status siaga satu|status siaga perang|status siaga tempur|siaga penuh"), contexts=("military",), avoid="gunung|bencana|banjir|cuaca|polres|mudik",
    ),
    Frame(
        "curb-net", K.MEASURE, P.COERCE, {"subject": R.ACTOR},
        "Ghana memutus akses internet.", "Ghana memperluas akses internet.",
        verbs=either("memutus|memutuskan|membatasi|memblokir|mematikan|memadamkan|menutup|memblokade", "akses internet|jaringan internet|internet|layanan internet|akses media sosial|media sosial|koneksi internet|jaringan telekomunikasi"), mode="censor",
        avoid="pelanggan|sekolah|anak|kabel|operator|gempa|cuaca|perusahaan",
    ),
    Frame(
        "shun", K.MEASURE, P.SANCTION, TOWARD,
        "Ghana mengucilkan Togo.", "Teman-temannya mengucilkan anak Togo.",
        verbs=active("kucilkan|isolasi|asingkan"), passives=passive("kucilkan|isolasi"), toward="country", close=True, requires="object|subject", mode="discontinue",
        avoid="pasien|virus|anak|rumah|covid|wabah|berupaya|upaya|ingin|bisa|diri",
    ),
    Frame(
        "bar-officials", K.MEASURE, P.SANCTION, TOWARD,
        "Ghana mencekal lima pejabat Togo.", "Imigrasi mencekal lima koruptor.",
        verbs=active("cekal|tangkal"), passives=passive("cekal|tangkal"), need="pejabat|menteri|jenderal|anggota|politikus|hakim|diplomat", close=True, toward="country", mode="restrict",
        avoid="kpk|korupsi|koruptor|imigrasi|jaksa|kejaksaan|tersangka|polisi",
    ),
    Frame(
        "takes-part-in-drill", K.MEASURE, P.COOPERATE, {"subject": R.ACTOR, "of": R.RECIPIENT, "object": R.RECIPIENT, "with": R.ACTOR},
        "Ghana mengikuti latihan militer Togo.", "Pemain Ghana mengikuti latihan Togo.",
        verbs=either("mengikuti|ikut serta dalam|berpartisipasi dalam|bergabung dalam|ambil bagian dalam|ikut|turut serta dalam", "latihan militer|latihan perang|latihan gabungan|latihan angkatan laut|latihan udara|latihan tempur"), requires="object|of|with", contexts=("military",),
        avoid="pemain|klub|timnas",
    ),
    Frame(
        "deal-made", K.STATEMENT, P.AGREE, {"subject": R.ACTOR, "with": R.ACTOR, "between": R.ACTOR, "of": R.ACTOR},
        "Ghana dan Togo menghasilkan kesepakatan dagang.", "Rapat itu menghasilkan kesepakatan.",
        verbs=either("menghasilkan|menelurkan|membuahkan|mengikat|merajut|menorehkan|mengukir|mengunci", "kesepakatan|kesepakatan baru|kesepakatan dagang|kesepakatan damai|konsensus|kesepahaman|sejumlah kesepakatan") + "|sependapat|sepandangan|sepaham|satu suara soal|satu suara tentang|satu suara mengenai",
        avoid="pertemuan|rapat|sidang|perundingan|dpr|fraksi|klub",
    ),
    Frame(
        "deal-reached-by", K.STATEMENT, P.AGREE, {"subject": R.ACTOR, "with": R.ACTOR, "between": R.ACTOR},
        "Kesepakatan dicapai Ghana dan Togo pada Senin.", "Kesepakatan dicapai pada Senin.",
        passives="dicapai|diraih|disepakati|dicapai oleh|dibuat", lead="kesepakatan|konsensus|kesepahaman|persetujuan", requires="subject", avoid="belum|harus|dapat|bisa|perlu|jika|fraksi|dpr|klub",
    ),
    Frame(
        "flow-aid", K.MEASURE, P.AID, TOWARD,
        "Ghana mengalirkan bantuan ke Togo.", "Ghana mengalirkan air ke sawah.",
        verbs=either("mengalirkan|alirkan|menggulirkan|mengguyurkan|melepas", "bantuan|bantuan kemanusiaan|dana|dana bantuan|pinjaman"), avoid="sawah|nasabah|umkm|bank",
    ),
    Frame(
        "chosen-for-post", K.APPOINTMENT, None, {"subject": R.ACTOR, "object": R.APPOINTEE},
        "Sarah Kumi didapuk menjadi menteri luar negeri Ghana.", "Sarah Kumi didapuk menjadi juri.",
        passives=either("didapuk|dipercaya|didaulat|dikukuhkan|ditetapkan|diplot|dipercayakan", "menjadi|sebagai|menjabat|jadi|untuk menjadi"),
        need=listed("menteri menlu presiden dubes duta sekjen ketua perdana utusan panglima menhan kanselir gubernur direktur"), close=True, avoid="juri|pemain|kapten|tersangka|film",
    ),
    Frame(
        "win-vote", K.APPOINTMENT, None, {"subject": R.APPOINTEE},
        "Sarah Kumi memenangi pemilihan presiden Ghana.", "Sarah Kumi memenangi pemilihan putri Ghana.",
        verbs=either("memenangi|memenangkan|menangi|menangkan|menang dalam", "pemilihan|pemilihan umum|pilpres|pemilu|putaran kedua pemilihan"), need="presiden|kanselir|perdana|umum|pilpres|pemilu", doer="person",
        avoid="putri|klub|partai|berpeluang|diprediksi|gubernur|bupati|wali",
    ),
    Frame(
        "lay-down-post", K.MEASURE, P.RETREAT, {"subject": R.ACTOR},
        "Menteri Luar Negeri Ghana melepas jabatannya.", "Menteri Luar Negeri Ghana melepas jaketnya.",
        verbs=either("melepas|melepaskan|menanggalkan|mundur dari|turun dari|mengundurkan diri dari|lengser dari", "jabatannya|jabatan|kursinya|kursi|posisinya|kekuasaan|tampuk kekuasaan|takhta"), mode="resign",
        avoid="klub|pelatih|direksi|perusahaan|partai",
    ),
)
# fmt: on
