"""Idioms of meeting, calling, visiting, negotiating, signing, honouring and taking office, as reporters write them."""

from __future__ import annotations

from kg.language.id.frames.agree import PAPERS
from kg.language.id.frames.offices import CREDENTIALS, POSTS
from kg.language.id.inflect import active, either, listed
from kg.language.pack import APPOINTING, MUTUAL, RECEIVING, SIGNING, TAKING_OFFICE, VISITING, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R
from kg.model import Status as S

HIGH = listed(
    "presiden perdana pm menteri menlu menhan raja ratu kanselir emir pangeran sultan paus sekjen wapres wamenlu wamenhan "
    "duta dubes utusan wakil sekretaris kaisar"
)
"""Who meets for a state."""

NO_STATES = listed(
    "pers warga tetangga pelanggan penggemar fans turis wisatawan pemain pelatih laga pertandingan babak final semifinal klub timnas direktur "
    "mahasiswa siswa santri kiai ulama petani pedagang relawan kader partai dpr gubernur bupati korban keluarga pengusaha investor wartawan atlet"
)
BY_PHONE = (
    either(
        "via|lewat|melalui|per",
        "telepon|telpon|sambungan telepon|saluran telepon|hotline|video|panggilan video|konferensi video",
    )
    + "|"
    + listed("telepon telpon")
)
ACCORDS = listed(
    "perjanjian kesepakatan pakta nota naskah traktat memorandum protokol dokumen piagam mou deklarasi konvensi"
)
RULE = "tampuk|tampuk kepemimpinan|tampuk pimpinan|tampuk kekuasaan|tampuk pemerintahan|tongkat komando|kemudi pemerintahan|kendali pemerintahan"

NTH = listed("pertama kedua ketiga keempat kelima terakhir berikutnya selanjutnya pembuka penutup")
TOURS = listed(
    "lawatan lawatannya kunjungan kunjungannya tur turnya muhibah safari perjalanan perjalanannya rangkaian"
)

# fmt: off
IDIOMS_MET_FIRST: tuple[Frame, ...] = (
    Frame(
        "be-a-stop", K.VISIT, P.CONSULT, {"subject": R.HOST, "object": R.VISITOR, "of": R.VISITOR},
        "Togo menjadi persinggahan pertama Presiden Nana Akufo-Addo dalam lawatan itu.", "Togo menjadi persinggahan kapal pesiar itu.",
        verbs=either("merupakan|menjadi|adalah|ialah|jadi", either("perhentian|persinggahan|tujuan|pemberhentian|negara", NTH)), need=TOURS, doer="country", requires="subject", mode="visit",
        traits=frozenset({T.ON_TOUR}), avoid="kapal|wisatawan|turis|ekspor|jemaah|yang",
    ),
    Frame(
        "the-stop-is", K.VISIT, P.CONSULT, {"object": R.HOST, "at": R.HOST, "to": R.HOST},
        "Presiden Nana Akufo-Addo memulai lawatannya di Mali. Perhentian pertama ialah Togo.", "Perhentian pertama bus itu ialah pasar.",
        words=either("perjalanannya|lawatannya|kunjungannya|turnya|muhibahnya|rute lawatannya|jalur lawatannya", "berlanjut ke|akan berlanjut ke|lalu berlanjut ke|berujung di|bermuara di|berawal di|berawal dari|dimulai dari|diawali dari") + "|"
        + either(either("perhentian|persinggahan|tujuan|pemberhentian", NTH + "|pertamanya|terakhirnya|berikutnya") + "|perhentian berikut|persinggahan berikut", "ialah|adalah|yakni|yaitu"), toward="country", requires="object", mode="visit", traits=frozenset({T.ON_TOUR}),
        avoid="kapal|wisatawan|turis|ekspor|bus|kereta|menjamu|menjamunya|menerimanya|menyambutnya|menerima|menyambut|bertemu",
    ),
    Frame(
        "follows-on-tour", K.VISIT, P.CONSULT, {"subject": R.HOST},
        "Presiden Nana Akufo-Addo tiba di Mali, Kamis. Togo dan Benin menyusul pada Mei.", "Presiden Nana Akufo-Addo tiba di Mali, Kamis. Togo menyusul dengan keputusan serupa.",
        verbs="menyusul|menyusul kemudian|menyusul sesudahnya|menyusul setelahnya|menyusul berikutnya|akan menyusul|giliran berikutnya", doer="country", requires="subject", mode="visit", status=S.PLANNED,
        traits=frozenset({T.ON_TOUR, T.GOES_ON}),
        avoid=listed("dengan langkah keputusan jejak mengusir diusir memutus mengakui pengakuan menjatuhkan menarik sanksi serangan akibat menolak mengecam bergabung peringkat urutan disusul yang"),
    ),
    Frame(
        "struck-from-tour", K.VISIT, P.CONSULT, {"object": R.HOST},
        "Presiden Nana Akufo-Addo tiba di Mali, Kamis. Togo dicoret dari jadwal.", "Presiden Nana Akufo-Addo tiba di Mali, Kamis. Togo dicoret dari daftar hitam.",
        passives=either("dicoret|dihapus|dikeluarkan|dicabut|ditiadakan|hilang|terhapus", "dari jadwal|dari agenda|dari rencana|dari rencana perjalanan|dari rute|dari daftar|dari daftar kunjungan|dari daftar persinggahan|dari lawatan|tanpa penjelasan")
        + "|" + either("batal|urung|tidak jadi|tak jadi", "dikunjungi|disinggahi|disambangi|didatangi"),
        toward="country", requires="object", mode="visit", status=S.CANCELLED, traits=frozenset({T.ON_TOUR, T.GOES_ON}), avoid=listed("hitam anggota peserta negara sanksi teroris abu-abu penerima turis wisatawan"),
    ),
    Frame(
        "answers-a-visit", K.VISIT, P.CONSULT, {"object": R.VISITOR, "of": R.VISITOR, "to": R.HOST, "at": R.HOST},
        "Lawatan itu membalas kedatangan Presiden Nana Akufo-Addo di Togo pada Mei.", "Serangan itu membalas kedatangan pasukan Ghana di Togo pada Mei.",
        verbs=either("membalas|balasan atas|balasan dari|balasan bagi|balasan terhadap", "kunjungan|lawatan|kedatangan|kunjungan serupa|lawatan serupa"), lead=listed("lawatan kunjungan muhibah perjalanan kedatangan lawatannya kunjungannya kehadiran"),
        need=HIGH, close=True, requires="object|of", mode="visit",
        avoid="pasukan|tentara|kapal|turis|wisatawan",
    ),
    Frame(
        "pick-as-goal", K.VISIT, P.CONSULT, {"subject": R.VISITOR, "object": R.HOST},
        "Presiden Ghana memilih Togo sebagai tujuan lawatan perdananya.", "Turis Ghana memilih Togo sebagai tujuan liburan.",
        verbs="memilih|menjadikan", lead=HIGH, need="lawatan|kunjungan|lawatannya|kunjungannya", also="tujuan|persinggahan|negara", close=True, toward="country", requires="object", mode="visit",
        avoid="turis|wisatawan|liburan|dipilih",
    ),
)

IDIOMS_MET: tuple[Frame, ...] = (
    Frame(
        "sit-with", K.MEETING, P.CONSULT, MUTUAL,
        "Menlu Ghana semeja dengan Menlu Togo di Lome.", "Warga Ghana semeja dengan pedagang Togo di Lome.",
        verbs=either("berbicara panjang lebar|berbincang panjang|berdiskusi panjang|berdiskusi panjang lebar|kopi darat|bertatapan muka|bercakap dari hati ke hati|semeja|duduk semeja|satu meja|duduk berdampingan|bertukar kabar|bertukar cerita|berembuk|berembug|rembukan|bercengkerama|bercengkrama|"
        "berbicara dari hati ke hati|berdialog dari hati ke hati|bicara empat mata|bicara dari hati ke hati|rapat maraton|rapat tertutup|bersemuka empat mata|bersemuka|beramah tamah|beramah-tamah|"
        "bersantap malam|bersantap siang|bersantap|santap siang|santap malam|makan semeja|sarapan|minum teh|minum kopi|ngopi|ngeteh|ngopi bareng|jumpa|jumpa lagi|berjumpa lagi|berkonsultasi politik|berhadap-hadapan|"
        "bersamuh|bercakap empat mata|bertukar pikiran|bertukar pandangan|bertukar pandangan secara mendalam|bertukar pandangan dalam suasana hangat|bertukar sapa|bertegur sapa|"
        "berhadapan muka|berhadapan langsung|mengurung diri|berbincang sambil minum kopi|berbincang sambil minum teh|berbincang sambil makan malam|temu muka|temu wicara|adu pandangan|berurun rembuk|duduk bareng|makan siang bareng|makan malam bareng", "dengan|bersama")
        + "|ngopi bareng|ngobrol bareng|duduk bareng",
        lead=HIGH, need=HIGH, close=True, weak=True, avoid=NO_STATES + "|video|virtual|telepon",
    ),
    Frame(
        "sit-together", K.MEETING, P.CONSULT, MUTUAL,
        "Menlu Ghana dan Menlu Togo duduk satu meja di Lome.", "Warga Ghana dan pedagang Togo duduk satu meja di Lome.",
        verbs="bercakap dari hati ke hati|kopi darat|duduk satu meja|duduk semeja|semeja|berembuk|berembug|bercengkerama|bercengkrama|rapat maraton|rapat tertutup|beramah tamah|beramah-tamah|berbicara dari hati ke hati|"
        "bersantap malam|bersantap siang|minum teh bersama|minum kopi bersama|ngopi bersama|ngopi bareng|duduk bareng|jumpa|jumpa lagi|berjumpa lagi|berhadap-hadapan|bersemuka|bersamuh|bertukar kabar|"
        "bertegur sapa|berurun rembuk|urun rembuk|makan siang bareng|makan malam bareng|berbincang empat mata|bicara empat mata|duduk berdua|berhadapan muka|bersantap siang bersama|bersantap malam bersama",
        lead=HIGH, weak=True, traits=frozenset({T.OF_TWO}), avoid=NO_STATES,
    ),
    Frame(
        "embrace", K.MEETING, P.CONSULT, MUTUAL,
        "Presiden Ghana dan Presiden Togo berpelukan di bandara Lome.", "Warga Ghana dan warga Togo berpelukan di bandara Lome.",
        verbs="berpelukan|saling berpelukan|saling memeluk|saling merangkul|berangkulan|berpelukan dengan|berangkulan dengan",
        lead=HIGH, weak=True, avoid=NO_STATES + "|warga|keluarga|pendukung|pemain|pelatih|jemaah|istri|suami",
    ),
    Frame(
        "converse-together", K.MEETING, P.CONSULT, MUTUAL,
        "Menlu Ghana dan Menlu Togo berbincang soal gas di Lome.", "Menlu Ghana berbincang dengan petani Togo di Lome.",
        verbs="berbincang|berbincang-bincang|bercakap-cakap|mengobrol|bertukar pikiran|bertukar pandangan|bertukar pendapat",
        lead=HIGH, weak=True, traits=frozenset({T.OF_TWO, T.ANOTHER_TIME}), avoid_behind="dengan|bersama|telepon|virtual|daring|video",
        avoid="|".join((NO_STATES, listed("meminta mendesak agar supaya menyerukan mengajak mendorong mengimbau harus perlu siap bersedia ingin mau untuk kembali lagi pernah"))),
    ),
    Frame(
        "hold-get-together", K.MEETING, P.CONSULT, MUTUAL,
        "Menlu Ghana mengadakan urun rembuk dengan Menlu Togo.", "Klub Ghana mengadakan urun rembuk dengan penggemarnya.",
        verbs=either("mengadakan|menggelar|melakukan|melangsungkan|mengikuti", "urun rembuk|temu wicara|temu muka|silaturahmi|tête-à-tête|tete-a-tete|rembukan|ramah tamah|pembicaraan dari hati ke hati|perjumpaan|makan siang|makan malam|santap siang|santap malam|sarapan kerja|makan siang kerja|makan malam kerja"),
        nouns="tête-à-tête|tete-a-tete|pertemuan tête-à-tête", lead="|".join((HIGH, "tête-à-tête", "pertemuan")), weak=True, avoid=NO_STATES,
    ),
    Frame(
        "trade-views", K.MEETING, P.CONSULT, {"subject": R.ATTENDEE, "with": R.ATTENDEE},
        "Menlu Ghana bertukar pandangan tentang gas dengan Menlu Togo.", "Menlu Ghana bertukar pandangan tentang gas.",
        verbs=either("bertukar pandangan|bertukar pikiran|bertukar pendapat|bertukar gagasan", "tentang|soal|mengenai|terkait|perihal|seputar"),
        lead=HIGH, requires="with", weak=True, avoid=NO_STATES + "|telepon|virtual|daring|video",
    ),
    Frame(
        "ask-to-lunch", K.MEETING, P.CONSULT, RECEIVING,
        "Presiden Ghana mengajak makan siang Presiden Togo di Accra.", "Presiden Ghana mengajak makan siang warga Togo di Accra.",
        verbs=either("mengajak|mengajak serta", "makan siang|makan malam|santap siang|santap malam|sarapan|minum teh|minum kopi|ngopi|berbincang|duduk bersama"),
        lead=HIGH, need=HIGH, close=True, weak=True, avoid=NO_STATES,
    ),
    Frame(
        "pay-back-visit", K.VISIT, P.CONSULT, {"subject": R.VISITOR, "to": R.HOST, "object": R.HOST},
        "Presiden Ghana membalas kunjungan Presiden Togo ke Lome.", "Presiden Ghana membalas surat Presiden Togo ke Lome.",
        verbs=either("membalas|membayar", "kunjungan|lawatan"), lead=HIGH, requires="object", mode="visit", avoid="tahun|lalu|untuk",
    ),
    Frame(
        "give-medal", K.CEREMONY, None, {"subject": R.HOST, "object": R.ATTENDEE, "to": R.ATTENDEE},
        "Ghana memberikan bintang jasa kepada Dubes Togo.", "Ghana memberikan bantuan jasa kepada Dubes Togo.",
        verbs=either("memberikan|memberi|mempersembahkan", "bintang jasa|bintang kehormatan|medali kehormatan|tanda kehormatan|tanda jasa|bintang kenegaraan|bintang mahaputera"),
        requires="to|object", traits=frozenset({T.APART}), avoid="pelari|juara|atlet|pemain|prajurit|polisi",
    ),
    Frame(
        "roll-out-carpet", K.MEETING, P.CONSULT, {**RECEIVING, "for": R.ATTENDEE, "to": R.ATTENDEE},
        "Presiden Ghana menggelar karpet merah bagi Presiden Togo.", "Presiden Ghana menggelar karpet merah bagi investor Togo.",
        verbs=either("menggelar|membentangkan|menghamparkan|menggelarkan|membentangkan|gelar|bentangkan", "karpet merah|permadani merah"),
        lead=HIGH, need=HIGH, close=True, weak=True, avoid="|".join((NO_STATES, "aktor|bintang|film|festival|hotel")),
    ),
    Frame(
        "pay-respects", K.MEETING, P.CONSULT, {"subject": R.ATTENDEE, "to": R.HOST, "object": R.HOST},
        "Menlu Ghana sowan ke Presiden Togo di Lome.", "Santri Ghana sowan ke kiai di Lome.",
        verbs=either("sowan|bersilaturahmi|bersilaturahim|silaturahmi|beraudiensi|menghadap|bertandang|bertamu|merapat", "ke presiden|kepada|ke raja|ke menteri|ke perdana|ke sultan|ke paus|ke menlu|ke"),
        lead=HIGH, need=HIGH, close=True, toward="person", weak=True, avoid=NO_STATES,
    ),
    Frame(
        "be-given-audience", K.MEETING, P.CONSULT, {"subject": R.ATTENDEE, "from": R.HOST, "with": R.HOST, "by": R.HOST},
        "Menlu Ghana mendapat audiensi dari Raja Togo.", "Menlu Ghana mendapat hadiah dari Raja Togo.",
        verbs=either("mendapat|mendapatkan|memperoleh|meraih", "audiensi|kesempatan beraudiensi|kesempatan bertemu|kesempatan audiensi|audiensi khusus"), lead=HIGH, weak=True, avoid=NO_STATES,
    ),
    Frame(
        "phone-idioms", K.CALL, P.CONSULT, {**MUTUAL, "from": R.ATTENDEE},
        "Menlu Ghana teleponan dengan Menlu Togo.", "Siswa Ghana teleponan dengan pacarnya di Togo.",
        verbs=either("bicara|berbicara|bertukar pendapat|bertukar pandangan|bertukar pikiran|berdiskusi|berdialog|bercakap|bercakap-cakap|berbincang|ngobrol|berkonsultasi|berkoordinasi", either(BY_PHONE, "dengan|bersama"))
        + "|" + either("teleponan|telepon-teleponan|berteleponan|berhubungan telepon|terhubung lewat telepon|terhubung lewat sambungan telepon|tersambung lewat telepon|bertatap muka secara virtual|bertatap muka secara daring|"
        "bertemu lewat layar|bertemu lewat video|bertemu lewat konferensi video|berbincang lewat layar|berbincang dari balik telepon|menutup telepon|menutup pembicaraan telepon|berada di ujung telepon|bertemu secara virtual|bertatap muka lewat layar|melakukan diplomasi telepon|menggelar diplomasi telepon", "dengan")
        + "|" + either("mengangkat telepon|angkat telepon", "menghubungi|hubungi|dan menghubungi|dan berbicara dengan|untuk menghubungi|untuk berbicara dengan|dan berbincang dengan")
        + "|" + either("menerima|terima|mendapat|dapat", "telepon dari|sambungan telepon dari|panggilan dari|panggilan telepon dari|telepon|sambungan telepon|panggilan telepon")
        + "|menelepon balik|telepon balik|kontak",
        passives="dikontak", lead=HIGH, need=HIGH, close=True, weak=True, mode="phone", avoid=NO_STATES + "|jaksa|hakim|pengadilan|tugas|bank|senjata|tembak",
    ),
    Frame(
        "phone-each-other", K.CALL, P.CONSULT, MUTUAL,
        "Presiden Ghana dan Presiden Togo berbicara melalui hotline.", "Warga Ghana dan warga Togo berbicara melalui hotline.",
        verbs=either("terhubung|tersambung|berbicara|bicara|berbincang|saling bicara", "lewat sambungan telepon|melalui sambungan telepon|lewat telepon|melalui hotline|lewat hotline|via hotline|lewat layar|lewat video|melalui video|lewat konferensi video")
        + "|teleponan|berteleponan|saling telepon|saling kontak|bertemu lewat layar|bertemu secara virtual|bertatap muka secara virtual",
        lead=HIGH, weak=True, mode="phone", traits=frozenset({T.OF_TWO}), avoid=NO_STATES,
    ),
    Frame(
        "ring-up", K.CALL, P.CONSULT, MUTUAL,
        "Presiden Ghana telepon Presiden Togo.", "Presiden Ghana bicara lewat telepon Senin.",
        verbs="telepon|telpon", lead=HIGH, need=HIGH, close=True, weak=True, mode="phone",
        avoid="|".join((NO_STATES, "lewat|melalui|via|per|penyadapan|sadap|disadap|menyadap|sambungan|panggilan|percakapan|pembicaraan|saluran|nomor|jaringan|dalam|dengan|menerima|terima|mendapat")),
    ),
    Frame(
        "talk-from-afar", K.CALL, P.CONSULT, MUTUAL,
        "Percakapan jarak jauh Presiden Ghana dengan Presiden Togo berlangsung dua jam.", "Percakapan jarak jauh warga Ghana dengan anaknya berlangsung dua jam.",
        verbs=either("melakukan|mengadakan|menggelar|melangsungkan", "pembicaraan jarak jauh|percakapan jarak jauh|perbincangan jarak jauh"), nouns=either("percakapan|pembicaraan|perbincangan|pertemuan", "jarak jauh|lewat video|lewat layar|lewat hotline"), weak=True, mode="phone", avoid=NO_STATES,
    ),
    Frame(
        "set-foot", K.VISIT, P.CONSULT, VISITING,
        "Presiden Ghana menjejakkan kakinya di Lome.", "Pendaki Ghana menjejakkan kakinya di Everest.",
        verbs=either("menjejakkan|mendaratkan|menginjakkan|menapakkan|mengayunkan", either("kaki|kakinya", "di|ke")) + "|"
        + either("anjangsana|beranjangsana|melakukan anjangsana|bersafari|melakukan safari|bersafari diplomatik|melancong resmi|angkat koper|menyeberang|melakukan ziarah|berziarah|menjalani tur|melakukan tur|memulai tur|tandang|melenggang|"
        "menyusul|meluncur|wira-wiri|wara-wiri|singgah sebentar|singgah sejenak|mampir sebentar|mampir sejenak|lepas landas|mengadakan muhibah|melakukan muhibah|bermuhibah|nongol|mengunjuk muka|"
        "melakukan perjalanan apostolik|memulai perjalanan apostolik|memulai perjalanan|menjalani perjalanan|mengadakan perjalanan|berkunjung secara resmi|menggelar tur", "ke|di|menuju")
        + "|bertugas ke|kunker ke|melakukan kunker ke|menjalani kunker ke|berkunjung balik ke|menyinggahkan diri ke|menyinggahi|menjenguk|membesuk|menyatroni|melongok|melawati",
        lead=HIGH, requires="object|to|at", mode="visit",
        avoid="|".join((NO_STATES, listed("yang makam makkah mekkah madinah lourdes rumah sakit pos jurang level posisi jenazah konser penyanyi kapal dokter pasukan prajurit kontingen jalan lapangan pasar panggung ktt konferensi sidang forum upacara pemakaman"))),
        avoid_next="makam|lapangan|jalan|pasar|panggung|posisi|level|ktt|sidang|forum|konferensi",
    ),
    Frame(
        "back-from", K.VISIT, P.CONSULT, {"subject": R.VISITOR, "object": R.HOST, "from": R.HOST, "to": R.HOST},
        "Presiden Nana Akufo-Addo baru pulang dari Togo.", "Presiden Nana Akufo-Addo baru pulang dari liburan.",
        verbs=either("baru pulang|baru saja pulang|baru kembali|baru saja kembali|baru tiba kembali|sepulangnya|sekembalinya", "dari"), lead=HIGH, doer="person", requires="object|from", mode="visit", close=True,
        avoid=listed("liburan libur cuti rumah sakit pengasingan penjara kantor sekolah kamp perang markas"),
    ),
    Frame(
        "fulfil-visit", K.VISIT, P.CONSULT, VISITING,
        "Presiden Ghana menunaikan kunjungan kenegaraan ke Togo.", "Presiden Ghana menunaikan ibadah haji.",
        verbs=either("menunaikan|menempuh|menuntaskan|memenuhi|merampungkan|mencatat", "kunjungan|lawatan|kunjungan kenegaraan|lawatan kenegaraan|kunjungan resmi|kunjungan kerja|lawatan resmi"),
        requires="to|object|at", mode="visit", avoid=NO_STATES,
    ),
    Frame(
        "take-up-invitation", K.VISIT, P.CONSULT, {"subject": R.VISITOR, "to": R.HOST, "of": R.HOST, "object": R.HOST},
        "Presiden Ghana memenuhi undangan Presiden Togo ke Lome.", "Presiden Ghana memenuhi undangan pernikahan ke Lome.",
        verbs="memenuhi undangan|penuhi undangan|memenuhi undangan resmi", lead=HIGH, need="ke|di|berkunjung|mengunjungi|kunjungan|datang|melawat", close=True, requires="to|object", mode="visit",
        avoid="|".join((NO_STATES, "pernikahan|akan|pemeriksaan|kpk|klarifikasi|ktt|konferensi|forum|sidang|upacara|penyidik|rangka")),
    ),
    Frame(
        "take-along", K.VISIT, P.CONSULT, {"subject": R.VISITOR, "to": R.HOST},
        "Presiden Ghana memboyong enam menteri ke Togo.", "Pelatih Ghana memboyong enam pemain ke Togo.",
        verbs="memboyong|boyong|mengajak serta|membawa serta", lead=HIGH, need=listed("menteri menterinya pejabat delegasi rombongan kabinetnya pengusaha"), close=True, requires="to", mode="visit",
        avoid=listed("pemain pelatih atlet keluarga piala medali sidang ktt konferensi forum istana"),
    ),
    Frame(
        "get-visitor", K.VISIT, P.CONSULT, {"subject": R.HOST, "object": R.VISITOR, "from": R.VISITOR},
        "Togo kedatangan Presiden Ghana pada Senin.", "Togo kedatangan turis Ghana pada Senin.",
        verbs="kedatangan|kedatangan tamu|kedatangan tamu negara|dikunjungi|kedatangan tamu istimewa", need=HIGH, close=True, requires="object|from", mode="visit",
        avoid="|".join((NO_STATES, listed("menyambut sambut menunggu menanti menjelang jelang menolak tentang soal jadwal rencana penyambutan atas saat persiapan menyaksikan menghadiri menerima dengan setelah sebelum untuk terkait usai"))),
        traits=frozenset({T.RECEIVES}),
    ),
    Frame(
        "state-guest", K.VISIT, P.CONSULT, {"subject": R.VISITOR, "at": R.HOST},
        "Presiden Ghana menjadi tamu negara di Togo.", "Penyanyi Ghana menjadi tamu hotel di Togo.",
        verbs=either("menjadi|jadi", "tamu negara|tamu kenegaraan|tamu resmi|tamu kehormatan"), need="di", close=True, requires="at|object", lead=HIGH, mode="visit",
        avoid=listed("parade upacara perayaan peringatan festival pameran konferensi ktt forum pertandingan acara istana"),
    ),
    Frame(
        "haggle", K.NEGOTIATION, P.CONSULT, MUTUAL,
        "Ghana dan Togo melakukan tawar-menawar soal batas laut.", "Pembeli dan penjual Togo melakukan tawar-menawar soal harga.",
        verbs=either("melakukan|menggelar|terlibat|terlibat dalam|memulai", "tawar-menawar|tawar menawar|adu tawar|perundingan alot|negosiasi alot") + "|tawar-menawar|tawar menawar|adu tawar",
        weak=True, need=listed("runding batas perbatasan tarif dagang perjanjian gencatan damai nuklir sandera tawanan kesepakatan visa laut wilayah kuota delegasi perunding menteri presiden menlu"),
        avoid=listed("tahun pasar pembeli penjual klub pemain harga pedagang toko buruh"),
    ),
    Frame(
        "at-the-table", K.NEGOTIATION, P.CONSULT, MUTUAL,
        "Ghana dan Togo kembali berhadapan di meja runding.", "Ghana dan Togo kembali berhadapan di semifinal.",
        verbs=either("berhadapan|kembali berhadapan|duduk berhadapan|bersitegang|berdebat|bertarung|beradu argumen|bermusyawarah|beradu|mengadu posisi|adu argumen|duduk|duduk kembali|kembali duduk|berjibaku|alot|bertemu|bertemu kembali", either("di", "meja perundingan|meja runding|meja negosiasi"))
        + "|" + either("menempuh|memilih|mengambil", "jalur perundingan|meja perundingan|jalan perundingan|jalur negosiasi|jalan negosiasi")
        + "|" + either("maju|melangkah|pulang|balik", "ke meja perundingan|ke meja runding"),
        weak=True, traits=frozenset({T.OF_TWO}), avoid=listed("agar supaya desak mendesak meminta menyerukan harus mendorong klub buruh pemain upah siap bersedia ingin"),
    ),
    Frame(
        "bargainers-argue", K.NEGOTIATION, P.CONSULT, MUTUAL,
        "Juru runding Ghana dan Togo beradu argumen di Lagos.", "Suporter Ghana dan Togo beradu argumen di Lagos.",
        verbs="beradu argumen|adu argumen|bersitegang|berdebat|duduk semeja|duduk satu meja|bekerja hingga larut malam|bekerja sampai larut malam|berkutat|memeras otak", lead="runding|perunding|negosiator", weak=True,
    ),
    Frame(
        "work-out-accord", K.NEGOTIATION, P.CONSULT, MUTUAL,
        "Ghana dan Togo menggodok perjanjian dagang di Lome.", "Ghana dan Togo menggodok pemain muda di Lome.",
        verbs=active("godok|gojlok|matangkan") + "|menggenjot perundingan|menggeber perundingan|menyusun naskah|meramu|tengah menggodok", need=listed("perjanjian pakta cepa fta gencatan traktat perundingan naskah"), close=True, weak=True,
        traits=frozenset({T.OF_TWO}), avoid=listed("dpr aturan undang-undang ruu pemain sepakat rencana kementerian"),
    ),
    Frame(
        "be-the-bridge", K.NEGOTIATION, P.CONSULT, {"subject": R.MEDIATOR, "between": R.ATTENDEE},
        "Ghana menjadi jembatan antara Togo dan Benin di Lome.", "Ghana menjadi jembatan antara petani dan pembeli di Lome.",
        verbs=either("menjadi|jadi|bertindak sebagai|berperan sebagai", "jembatan|comblang|mak comblang|makelar damai|makelar perdamaian|makelar|tukang damai|perantara perdamaian|pelerai"), requires="between", weak=True,
        avoid=listed("siap menawarkan bersedia ingin tawaran diri akan petani pembeli budaya ekonomi wanita pria bisa dapat harus dunia peradaban barat timur"),
    ),
    Frame(
        "bring-round", K.NEGOTIATION, P.CONSULT, {"subject": R.MEDIATOR, "object": R.ATTENDEE, "between": R.ATTENDEE},
        "Ghana merukunkan Togo dan Benin di Accra.", "Wasit Ghana melerai pemain Togo dan Benin di Accra.",
        verbs="merukunkan|melerai|menjembatani|mengakurkan|memperdamaikan", toward="country", close=True, requires="object|between", weak=True,
        avoid=listed("siap bersedia menawarkan ingin tawaran upaya berupaya laga pertandingan suami warga pemain wasit polisi perbedaan kesenjangan budaya jarak bisa dapat untuk"),
    ),
    Frame(
        "drag-to-table", K.NEGOTIATION, P.CONSULT, {**MUTUAL, "subject": R.MEDIATOR},
        "Qatar menyeret Chad dan Sudan ke meja perundingan.", "Qatar menyeret Chad dan Sudan ke meja hijau.",
        verbs="menyeret|menggiring|menuntun|memboyong|memaksa", need="meja", also="perundingan|runding", close=False, requires="object", avoid="hijau|agar|untuk|harapan",
    ),
    Frame(
        "put-pen-to", K.SIGNING, P.SUPPORT, SIGNING,
        "Ghana dan Togo menorehkan tanda tangan pada perjanjian dagang.", "Pemain Ghana menorehkan tanda tangan pada kaus penggemar Togo.",
        verbs=either("menorehkan|menggoreskan|menggurat|mengguratkan|membubuhkan|memberikan|menaruh|meninggalkan|menerakan|torehkan|goreskan", "tanda tangan|tanda tangannya|pena|tinta|penanya|tinta emas|parafnya|paraf|tanda tangan resmi")
        + "|memeterai|mematerai|memeteraikan|mematerikan|mempertukarkan naskah|bertukar naskah|melakukan pertukaran naskah|melakukan pertukaran dokumen|bertukar dokumen|saling bertukar dokumen",
        need=PAPERS, close=True, avoid=listed("kaus pemain klub penggemar buku bola petisi emiten tbk"),
    ),
    Frame(
        "seal-by-signing", K.SIGNING, P.SUPPORT, SIGNING,
        "Ghana dan Togo mengikat perjanjian dagang dengan tanda tangan kedua menteri.", "Ghana dan Togo mengikat perjanjian dagang dengan pita merah.",
        verbs=either("mengikat|meresmikan|mengukuhkan|menyegel|mengesahkan|mengunci|menutup", ACCORDS), need="tanda|penandatanganan|penekenan|tandatangan", weak=True, avoid="klub|pemain|menunda|menolak|emiten|tbk",
    ),
    Frame(
        "hands-under", K.SIGNING, P.SUPPORT, SIGNING,
        "Tanda tangan Ghana dan Togo tertera pada perjanjian damai itu.", "Tanda tangan Ghana dan Togo tertera pada kaus itu.",
        nouns="tanda tangan", need=ACCORDS, also="tertera|menghiasi|dibubuhkan|tergores|dibubuhkan", close=False, weak=True, requires="of|between|subject", avoid="kaus|palsu|pemain|petisi",
    ),
    Frame(
        "hang-medal", K.CEREMONY, None, {"subject": R.HOST, "object": R.ATTENDEE, "to": R.ATTENDEE},
        "Raja Ghana mengalungkan medali kehormatan kepada Presiden Togo.", "Panitia Ghana mengalungkan medali emas kepada pelari Togo.",
        verbs="mengalungkan|mengalungi|kalungkan|melekatkan|mengenakan|memasangkan|menyematkan", need="medali|bintang|kalung|lencana", lead=HIGH, close=True, requires="to|object",
        avoid=listed("emas perak perunggu pelari juara panitia bunga atlet pemain rompi pemenang peserta prajurit siswa polisi"), traits=frozenset({T.APART}),
    ),
    Frame(
        "present-credentials", K.CEREMONY, None, {"subject": R.ATTENDEE, "to": R.HOST},
        "Duta Besar Ghana mempersembahkan surat kepercayaan kepada Presiden Togo.", "Duta Besar Ghana mempersembahkan tarian kepada Presiden Togo.",
        verbs=either("mempersembahkan|mengajukan|menghaturkan|memberikan|memasukkan", CREDENTIALS), traits=frozenset({T.APART}),
    ),
    Frame(
        "bow-at-memorial", K.CEREMONY, None, {"subject": R.ATTENDEE, "with": R.ATTENDEE},
        "Presiden Ghana berlutut di depan monumen korban perang di Lome.", "Pelari Ghana berlutut di depan garis finis di Lome.",
        verbs="berlutut|menundukkan kepala|tertunduk|menyalakan lilin|membungkuk|menyalakan obor|menghormati korban|mengheningkan cipta|memberi penghormatan|memberikan penghormatan",
        lead=HIGH, need=listed("monumen tugu makam memorial korban ghetto kamp nisan hiroshima auschwitz srebrenica taman"), close=True, traits=frozenset({T.APART}),
        avoid=listed("pelari pemain gawang warga siswa ulang peziarah terakhir jenazah"),
    ),
    Frame(
        "lay-flowers", K.CEREMONY, None, {"subject": R.ATTENDEE, "with": R.ATTENDEE},
        "Presiden Ghana mempersembahkan karangan bunga di makam pahlawan Togo.", "Penggemar Ghana mempersembahkan karangan bunga di panggung.",
        verbs=either("mempersembahkan|menempatkan|menaruhkan|letakkan|taruh|meletakkan rangkaian|menaruh", "karangan bunga|krans|krans bunga|rangkaian bunga|bunga"),
        lead=HIGH, need=listed("makam monumen tugu taman pusara nisan memorial mausoleum"), close=True, traits=frozenset({T.APART}),
    ),
    Frame(
        "turn-first-sod", K.CEREMONY, None, {"subject": R.ATTENDEE, "with": R.ATTENDEE},
        "Presiden Ghana melakukan pencangkulan pertama jalur kereta di Togo.", "Petani Ghana melakukan pencangkulan pertama sawah di Togo.",
        verbs="melakukan pencangkulan pertama|melakukan pengecoran pertama|menekan tombol sirene|menekan tombol|membunyikan sirene|menabuh gong|memukul gong|menyibak tirai|membuka selubung|menyingkap tirai|menandatangani prasasti",
        lead=HIGH, need=listed("peresmian jalur kereta jembatan rumah pelabuhan gedung pabrik bandara monumen patung bendungan stadion sekolah pembangunan"),
        traits=frozenset({T.APART}), avoid="sawah|ktt|konferensi|nuklir|gubernur|bupati",
    ),
    Frame(
        "plant-tree", K.CEREMONY, None, {"subject": R.ATTENDEE, "with": R.ATTENDEE},
        "Presiden Ghana dan Presiden Togo menanam pohon persahabatan di Lome.", "Warga Ghana dan warga Togo menanam pohon di Lome.",
        verbs=either("menanam|tanam|menyiram", "pohon persahabatan|pohon perdamaian|pohon zaitun|bibit pohon|pohon bersama|pohon"), lead=HIGH, traits=frozenset({T.APART, T.OF_TWO}), weak=True, avoid="warga|siswa|relawan",
    ),
    Frame(
        "inspect-guard", K.CEREMONY, None, {"subject": R.ATTENDEE, "with": R.ATTENDEE},
        "Presiden Ghana memeriksa barisan kehormatan bersama Presiden Togo.", "Presiden Ghana memeriksa kandang sapi bersama Presiden Togo.",
        verbs=active("periksa|inspeksi") + "|meninjau|menginspeksi|melewati|mengecek", need="barisan|pasukan|jajar|jajaran", also="kehormatan", close=True, lead=HIGH, traits=frozenset({T.APART}), avoid="hut|tni|polri|kandang", requires="with|at",
    ),
    Frame(
        "mourn-at-burial", K.CEREMONY, None, {"subject": R.ATTENDEE, "with": R.ATTENDEE},
        "Presiden Ghana melayat ke pemakaman Presiden Togo.", "Warga Ghana melayat ke rumah korban di Togo.",
        verbs="melayat ke pemakaman|melayat di pemakaman|melayat ke|mengantar jenazah|mengantarkan jenazah|mengantar kepergian|bertakziah ke|takziah ke|melepas jenazah|mengiringi jenazah|mengantar ke peristirahatan terakhir",
        lead=HIGH, need=HIGH, close=True, avoid="warga|korban|rumah|kecelakaan",
    ),
    Frame(
        "buried", K.CEREMONY, None, {"with": R.ATTENDEE},
        "Paus Fransiskus dimakamkan di Roma, Sabtu, dihadiri Presiden Ghana Kofi Mensah.", "Warga Ghana dimakamkan di Roma pada Sabtu.",
        passives="dimakamkan|dikebumikan|disemayamkan", lead="paus|presiden|raja|ratu|perdana|kaisar|sultan|emir", dated=True, weak=True, traits=frozenset({T.PUBLIC}),
        avoid="korban|warga|istri|ibu|anak|ayah",
    ),
    Frame(
        "honorary-degree", K.CEREMONY, None, {"subject": R.RECIPIENT, "from": R.HOST},
        "Presiden Ghana mendapat gelar doktor kehormatan dari Universitas Lome.", "Presiden Ghana mendapat gelar juara dari Universitas Lome.",
        verbs=either("mendapat|mendapatkan|memperoleh|dianugerahi|diganjar|diberi", "gelar|penghargaan|bintang|medali|tanda"), need="doktor|kehormatan|jasa", close=True, lead=HIGH, traits=frozenset({T.ALONE, T.APART}),
        avoid="juara|rektor|film",
    ),
    Frame(
        "flag-up", K.CEREMONY, None, {"of": R.ATTENDEE, "object": R.ATTENDEE, "subject": R.ATTENDEE},
        "Bendera Ghana dikibarkan di markas ECOWAS.", "Bendera Ghana dikibarkan suporter di stadion.",
        passives="dikibarkan|berkibar|dinaikkan|dikerek", lead="bendera", need=listed("markas kedutaan kedubes nato pbb sekretariat"), close=True, weak=True,
        avoid=listed("suporter penonton stadion konser massa setengah tiang demonstran duka"), traits=frozenset({T.APART}),
    ),
    Frame(
        "chair-passes", K.CEREMONY, None, {"from": R.ACTOR, "to": R.RECIPIENT},
        "Tongkat estafet keketuaan ECOWAS beralih dari Ghana ke Togo.", "Pasokan gas beralih dari Ghana ke Togo.",
        verbs="beralih|berpindah|bergulir|beralih tangan|berpindah tangan", lead="keketuaan|presidensi|kepresidenan", requires="to", need="dari", close=True,
    ),
    Frame(
        "fill-seat", K.APPOINTMENT, None, TAKING_OFFICE,
        "Kofi Mensah menduduki kursi menteri luar negeri Ghana.", "Kofi Mensah menduduki kursi unggulan pertama.",
        verbs=either("menduduki|menempati|mengisi|memegang|mengemban|mewarisi|resmi menduduki|resmi menempati|resmi memegang|resmi mengemban|memangku|resmi memangku|kini memangku|menyandang",
        "kursi|jabatan|posisi|pos") + "|menerima tongkat estafet|menerima estafet", need=listed("menteri perdana presiden kanselir ketua sekretaris sekjen menlu panglima"), close=True,
        doer="person", avoid=listed("pssi umum kelas unggulan peringkat dpr dprd klub tim kapten partai pernah sempat direktur selama sejak masih mantan saat ketika sebelum fraksi ingin tetap yang"),
    ),
    Frame(
        "takes-the-reins", K.APPOINTMENT, None, TAKING_OFFICE,
        "Kofi Mensah mengambil alih tampuk kepemimpinan Ghana.", "Kofi Mensah mengambil alih kemudi bus Ghana.",
        verbs=either("mengambil alih|memegang|menerima|naik ke|mewarisi|resmi memegang|menduduki|resmi mengambil alih|menggenggam", RULE) + "|"
        "menjadi nakhoda|menakhodai|menjadi nakhoda baru|resmi menakhodai|memegang kemudi|memegang kendali|tampil sebagai ketua baru|tampil sebagai pemimpin baru|naik menjadi|naik jabatan menjadi|naik sebagai"
        "|mengemban tugas sebagai|resmi mengemban tugas sebagai|memulai tugas sebagai|memulai tugasnya sebagai|mulai berkantor sebagai|memulai masa jabatan sebagai|memulai masa jabatannya sebagai|resmi duduk di kursi|duduk di kursi|angkat sumpah|angkat sumpah sebagai|disumpah jadi|mengikrarkan sumpah|mengikrarkan sumpah jabatan|terpilih memimpin|dipercaya memimpin|terpilih menakhodai|dipercaya menakhodai",
        doer="person", need=listed("duta dubes presiden perdana menteri kanselir sekretaris sekjen ketua komisi tampuk menlu kepemimpinan pimpinan kekuasaan"),
        avoid=listed("tim klub kapten bus mobil partai dpr dprd kota pasar delegasi sidang rapat dolar persen pelatih perusahaan mantan pernah ingin peringkat"),
    ),
    Frame(
        "falls-to", K.APPOINTMENT, None, {"to": R.APPOINTEE, "object": R.APPOINTEE, "subject": R.APPOINTEE, "by": R.APPOINTEE},
        "Kursi menteri luar negeri Ghana kini diduduki Kofi Mensah.", "Kursi penonton Ghana kini diduduki Kofi Mensah.",
        verbs="jatuh ke tangan|beralih ke tangan|berpindah ke tangan|jatuh kepada", passives="diduduki|diisi|ditempati|diisi oleh|diduduki oleh|dipegang|diemban|kini dipegang", lead=listed("kursi jabatan posisi pos"), also=POSTS, need=POSTS,
        toward="person", avoid=listed("kosong penonton sementara dpr dprd partai fraksi kereta pesawat yang selama utama perusahaan"),
    ),
    Frame(
        "entrust-post", K.APPOINTMENT, None, {"subject": R.ACTOR, "to": R.APPOINTEE, "for": R.APPOINTEE},
        "Presiden Ghana mempercayakan jabatan menteri luar negeri kepada Kofi Mensah.", "Presiden Ghana mempercayakan mobilnya kepada Kofi Mensah.",
        verbs=either("mempercayakan|memercayakan|menyerahkan|memberikan|melimpahkan|menyerahi|menawarkan", "jabatan|pos|kursi|posisi|portofolio|kementerian") + "|memberi mandat|memberikan mandat|memberikan kepercayaan",
        need=POSTS, toward="person", requires="to|for", avoid=listed("klub partai pemain pelatih direktur ketua keketuaan kekuasaan damai menawarkan investasi perunding"),
    ),
    Frame(
        "post-entrusted", K.APPOINTMENT, None, {"subject": R.ACTOR, "to": R.APPOINTEE, "for": R.APPOINTEE},
        "Jabatan konsul kehormatan Ghana di Lome diserahkan Menlu Ghana kepada Kofi Mensah.", "Surat itu diserahkan Menlu Ghana kepada Kofi Mensah.",
        passives="dipercayakan|diserahkan|dilimpahkan|diberikan", lead="jabatan|kursi|pos|posisi", need=POSTS, toward="person", requires="to|for",
        avoid=listed("klub partai pemain pelatih keketuaan kekuasaan investasi surat"),
    ),
    Frame(
        "start-work", K.APPOINTMENT, None, TAKING_OFFICE,
        "Kofi Mensah akan memulai tugasnya pada 1 Oktober.", "Kofi Mensah akan memulai harinya pada pukul enam.",
        verbs="memulai tugasnya|memulai masa tugasnya|memulai jabatannya|memulai masa jabatannya|menempati kursinya|menempati kantornya|menduduki kursinya|menduduki jabatannya|menempati jabatannya|mengambil alih jabatan itu|"
        "memangku jabatan itu|memangku jabatannya|menduduki kursi itu|mulai menempati jabatannya|mulai menempati kursinya",
        doer="person", dated=True, need="akan|bakal|resmi|baru|mulai|pada|hari", avoid=listed("pengamat pasukan pemain pelatih dpr dprd klub kedua kembali"),
    ),
    Frame(
        "put-into-post", K.APPOINTMENT, None, APPOINTING,
        "Presiden Ghana menempatkan Kofi Mensah sebagai menteri luar negeri.", "Presiden Ghana menempatkan Kofi Mensah sebagai tamu.",
        verbs="menempatkan|memasang|menjagokan|menggadang-gadang|menugasi|mendudukkan|memberi tugas|memercayai|mendaulat|mengusung|menominasikan|memplot|menggeser",
        passives="dipromosikan|ditahbiskan|dimandatkan|dipasang|ditempatkan|diserahi|ditugasi|digadang-gadang|dijagokan|didudukkan|dipercaya|diangkat sumpah",
        toward="person", need=listed("sebagai menjadi selaku jabatan kursi"), close=True,
        also=listed("menteri menlu dubes duta sekjen sekretaris kanselir perdana panglima menhan utusan komisaris ketua"),
        avoid=listed("kelas pssi umum tersangka saksi pemain penyerang kapten juara tamu pilpres partai capres cawapres klub tim pilkada unggulan delegasi negara"),
    ),
)
# fmt: on
