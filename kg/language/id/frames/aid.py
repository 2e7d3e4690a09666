"""AID and COOPERATE: relief, arms, peacekeepers, evacuations, refuge; exercises, patrols, extraditions."""

from __future__ import annotations

from kg.language.id.frames.roles import GETTING, GIVING
from kg.language.id.inflect import active, either, listed, passive
from kg.language.pack import TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R
from kg.model import Status

RELIEF = listed(
    "sar pencarian lapangan pelatihan pengobatan bantuan hibah vaksin logistik obat obat-obatan pangan kemanusiaan tenda makanan medis relawan dosis beras donasi "
    "pemadam damkar pertolongan selimut gandum sembako alkes ventilator oksigen penyelamat beasiswa genset sumbangan air dokter ambulans tepung gula jagung kedelai bakar solar"
)
ARMS = listed(
    "senjata persenjataan pertahanan misil radar senapan bom ranjau torpedo granat amunisi tank rudal jet drone howitzer peluru patriot himars artileri kendaraan helikopter panser"
)
PEOPLE = listed(
    "wni warga warganya diplomat warganegaranya jenazah pekerja mahasiswa pengungsi abk jemaah nelayan tki pmi keluarga staf diplomatnya "
    "stafnya buruh penduduk korban sipil turis awak pelajar orang migran warganegara anak anak-anak pasien delegasi ekspatriat"
)
GIVE = (
    "kirim|kirimkan|serahkan|berikan|salurkan|berangkatkan|angkut|sumbangkan|hibahkan|gelontorkan|"
    "alokasikan|terbangkan|kucurkan|donasikan|kerahkan|cairkan|hulurkan|ulurkan|distribusikan|sediakan|tingkatkan|bagikan|jatuhkan|terjunkan"
)
GIVEN = "serahterimakan|kirim|kirimkan|serahkan|berikan|salurkan|berangkatkan|sumbangkan|terbangkan|hibahkan|kucurkan|distribusikan|lepas|cairkan"

EVACUATED_THINGS = "tamu|tamunya|tamu-tamunya|paksa|bioskop|logistik|vaksin|pernyataan|peringatan|imbauan|visa|surat|rilis|gas"
"""Beside a verb of taking out: things are moved, guests fetched, or people driven away."""

# fmt: off
AID: tuple[Frame, ...] = (
    Frame(
        "peacekeepers", K.MEASURE, P.AID, {"subject": R.ACTOR, "object": R.ACTOR, "to": R.RECIPIENT, "for": R.RECIPIENT},
        "Uruguay mengirim pasukan perdamaian ke Kongo.", "Ia mengirim pesan perdamaian.",
        verbs=active("kirim|kirimkan|berangkatkan|kerahkan|tugaskan|terjunkan|tempatkan|tugasi|sumbangkan|kontribusikan|tambahkan") + "|menyumbang|menambah|melepas|memutuskan pengiriman",
        passives=passive("kirim|kirimkan|berangkatkan|kerahkan|lepas|terjunkan"), nouns="pengiriman",
        need=listed("unprofor untac unamid monuc unmis unmil interfet kesehatan perdamaian pencari unifil monusco minusca kontingen pemantau pengamat unmiss pemelihara"),
        avoid="pesan|surat|proposal|utusan|bantuan|atlet|games|olimpiade|pesilat", contexts=("peacekeeping",),
    ),
    Frame(
        "send-police", K.MEASURE, P.AID, {"subject": R.ACTOR, "to": R.RECIPIENT, "for": R.RECIPIENT, "at": R.RECIPIENT},
        "Ghana mengirim 300 polisi ke Togo.", "Polisi Ghana mengirim tersangka ke Togo.",
        verbs=active("kirim|kirimkan|berangkatkan|kerahkan|tugaskan|terjunkan"), passives=passive("kirim|berangkatkan|kerahkan|terjunkan"), nouns="pengiriman", need="polisi|perwira", close=True, requires="to|for|at", contexts=("peacekeeping",),
        avoid=listed("menangkap tersangka pencuri buronan menjemput laga atlet unjuk demonstran massa pembalap"), 
    ),
    Frame(
        "ship-aid", K.MEASURE, P.AID, {**TOWARD, "to": R.RECIPIENT},
        "Ghana mengapalkan 20 ton alat kesehatan ke Togo.", "Ghana mengapalkan 20 ton batu bara ke Togo.",
        verbs=active("kapalkan|layarkan") + "|mengapalkan|mengekspedisikan", passives=passive("kapalkan"), need=RELIEF + "|alat|kesehatan", requires="to|for|object", avoid="pesanan|ekspor|perusahaan|pembeli",
    ),
    Frame(
        "aid", K.MEASURE, P.AID, TOWARD,
        "Jepang mengirim bantuan pangan ke Madagaskar.", "Ia mengirim surat ke Peru.",
        verbs=active(GIVE) + "|" + active("beri|lepas|tambah|sumbang") + "|" + either("membawa|mengantar|mengantarkan|mendatangkan|memasok|mengapalkan|mendaratkan|bawa|antar|mengirim kembali|mengangkut", "bantuan|bantuan kemanusiaan|logistik|vaksin|pasokan bantuan|obat-obatan"), passives=passive(GIVEN) + "|diangkut|disediakan", nouns="pengiriman|penyaluran|penyerahan|pemberian", need=RELIEF,
        avoid=listed("surat pasukan senjata keterangan kepercayaan dukungan tugas sanksi suaka apresiasi penghargaan selamat kesempatan izin pernyataan rudal bom peringatan pujian perhatian"), avoid_next="tangan",
        traits=frozenset({T.BY_WHO_TELLS}),
    ),
    Frame(
        "announce-aid", K.MEASURE, P.AID, TOWARD,
        "Kanada mengumumkan bantuan 20 juta dolar untuk Haiti.", "Ia mengumumkan lagu barunya.",
        verbs="mengumumkan|umumkan", passives="diumumkan", need=listed("bantuan hibah beasiswa pinjaman donasi sumbangan kontribusi"),
        avoid=listed("penghentian pembekuan penangguhan penyaluran penyerahan pemberian pencairan pengiriman sanksi penarikan pemulangan pemotongan evakuasi"),
    ),
    Frame(
        "announce-package", K.MEASURE, P.AID, TOWARD,
        "Kanada mengumumkan paket senjata baru untuk Haiti.", "Kanada mengumumkan paket wisata baru untuk Haiti.",
        verbs=either("mengumumkan|umumkan", "paket senjata|paket persenjataan|paket militer|paket bantuan|paket pertahanan"), requires="for|to", avoid=listed("penghentian pembekuan penangguhan sanksi pembatalan"),
    ),
    Frame(
        "fund", K.MEASURE, P.AID, TOWARD,
        "Kanada menyumbang 20 juta dolar untuk Haiti.", "Pajak menyumbang 20 miliar dolar untuk negara.",
        verbs=active("suntikkan|sediakan|sumbangkan|gelontorkan|kucurkan|alokasikan|salurkan|donasikan|hibahkan|cairkan") + "|menyumbang|memberikan dana|memberi dana|mengirim dana|mengirimkan dana|mengulurkan dana|menyisihkan dana|menjanjikan dan mencairkan dana",
        passives=passive("sumbangkan|gelontorkan|kucurkan|alokasikan|salurkan|hibahkan"),
        need="dolar|dollar|euro|pound|yen|dirham|rupiah|miliar|milyar|triliun|dana|won|ringgit|yuan", avoid="pajak|ekspor|sektor|pendapatan|laba|pinjaman|pengusaha|artis|perusahaan|startup|petani|emiten", contexts=("economic",),
    ),
    Frame(
        "help", K.MEASURE, P.AID, TOWARD,
        "Yunani membantu Turki menangani gempa.", "Obat ini membantu tidur.",
        verbs=active("bantu|tolong"), passives=passive("bantu|tolong"),
        need=listed("korban gempa banjir bencana tsunami topan badai wabah kebakaran kemanusiaan pengungsi medis memadamkan evakuasi"),
        avoid="berjanji|polisi|siap|bersedia|menawarkan",
    ),
    Frame(
        "send-to-border", K.MEASURE, P.MOBILIZE, {"subject": R.ACTOR, "to": R.RECIPIENT, "with": R.RECIPIENT, "near": R.RECIPIENT, "of": R.RECIPIENT},
        "Ghana mengirim 28 kendaraan lapis baja ke perbatasan dengan Togo.", "Ghana mengirim 28 truk beras ke perbatasan dengan Togo.",
        verbs=active("kirim|kirimkan|kerahkan|geser|pindahkan|gerakkan|tambah"), passives=passive("kirim|kirimkan|kerahkan|geser|pindahkan|gerakkan"),
        need="perbatasan|garis depan|perbatasannya", also=ARMS + "|lapis|meriam", contexts=("military",),
        avoid="bantuan|beras|makanan|obat|pangan|polisi|utusan|delegasi|tim|pengamat|tenda|perdamaian|menarik|mundur|dari|menjauh", traits=frozenset({T.TROOPS}),
    ),
    Frame(
        "arms", K.MEASURE, P.AID, TOWARD,
        "Denmark memasok senjata kepada Ukraina.", "Toko itu memasok beras.",
        verbs=active("pasok|kirim|kirimkan|hibahkan|serahkan|sumbangkan|berikan|donasikan|sediakan|belikan|salurkan|bantu|pinjamkan") + "|" + active("suplai|jual|sumbang|beri"),
        passives=passive("pasok|kirim|kirimkan|hibahkan|serahkan"), nouns="pasokan|pengiriman",
        need=ARMS, avoid="perhatian|perbatasan|toko|melucuti|pemberontak|bantuan|nuklir|pasukan|tembakan", contexts=("military",), avoid_next="melawan|menghadapi|menangkis|pesan|surat|undangan|utusan|pengarahan|arahan|suara|reaksi|tanggapan|jawaban|komentar|keterangan|pernyataan|penjelasan|sinyal|hidup|waktu|peringatan",
    ),
    Frame(
        "part-with-arms", K.MEASURE, P.AID, {"subject": R.ACTOR, "for": R.RECIPIENT, "to": R.RECIPIENT},
        "Ghana melepas sepuluh tank untuk Togo.", "Ghana melepas sepuluh balon untuk Togo.",
        verbs="melepas|merelakan|menyisihkan", need=listed("jet tank howitzer helikopter panser amunisi rudal senjata persenjataan drone kapal"), close=True, requires="for|to", toward="country", contexts=("military",),
        avoid=listed("tembakan pemain tugu balon penumpang nelayan awak ikan ke"),
    ),
    Frame(
        "fund-arms", K.MEASURE, P.AID, {"subject": R.ACTOR, "for": R.RECIPIENT, "to": R.RECIPIENT},
        "Denmark mendanai pembelian senjata bagi Ukraina.", "Denmark mendanai pembelian senjata bagi pasukannya.",
        verbs=either(either("mendanai|membiayai|danai|biayai", "pembelian|pengadaan|pengiriman|pasokan|produksi"), "senjata|persenjataan|amunisi|drone|peralatan militer|sistem pertahanan udara"),
        requires="for|to", contexts=("military",),
    ),
    Frame(
        "equip", K.MEASURE, P.AID, TOWARD,
        "Jepang menyerahkan kapal patroli kepada Malaysia.", "Ia menyerahkan gugatan tentang kapal itu.",
        verbs=active("serahkan|hibahkan|sumbangkan|donasikan|pinjamkan") + "|menyumbang", passives=passive("serahkan|hibahkan|sumbangkan|pinjamkan"),
        need=listed("kapal helikopter pesawat radar ambulans kendaraan peralatan korvet fregat hercules"), avoid="gugatan|jenazah|tanker|awak|diri",
    ),
    Frame(
        "receive-aid", K.MEASURE, P.AID, {**GETTING, "subject": R.ACTOR, "object": R.RECIPIENT, "of": R.ACTOR},
        "Nepal menerima bantuan pangan dari India.", "Toko itu menerima beras.",
        passives=either("menerima|mendapat|mendapatkan|memperoleh|terima|dapat", "bantuan|hibah|donasi|vaksin|sumbangan|kiriman bantuan|pasokan vaksin|bantuan kemanusiaan|pinjaman|bantuan pangan"),
    ),
    Frame(
        "aid-noun", K.MEASURE, P.AID, GIVING,
        "Bantuan dari Norwegia untuk Malawi tiba pada Senin.", "Bantuan hukum itu gratis.",
        nouns="bantuan kemanusiaan|bantuan pangan|bantuan|hibah|sumbangan|donasi|bantuan militer|bantuan senjata|bantuan persenjataan|paket senjata|paket bantuan|paket bantuan militer|kiriman bantuan|kiriman senjata|pasokan senjata|" + either("bantuan", "tahap pertama|tahap kedua|tahap ketiga|gelombang pertama|gelombang kedua|darurat|medis|logistik"),
        need=listed("tiba mendarat diserahkan disalurkan diterima dikirim diberangkatkan bertolak ditunda dibatalkan tertunda berdatangan mengalir dikucurkan dicairkan diterbangkan dilepas"), weak=True, avoid="hukum|meminta|menghentikan|janji|berupa",
    ),
    Frame(
        "lend", K.MEASURE, P.AID, TOWARD,
        "Dana Moneter Internasional mencairkan pinjaman untuk Sri Lanka.", "Ia mencairkan tabungan.",
        verbs=active("cairkan|kucurkan|setujui|berikan|gelontorkan|luncurkan|salurkan|guyurkan|restui|loloskan") + "|memberi|beri", passives=passive("cairkan|kucurkan|setujui|berikan|salurkan|gelontorkan|restui"),
        need="pinjaman|talangan|kredit|stimulus", avoid="rupiah|meminta|tabungan|bunga|petani|nasabah|umkm|mandiri|koperasi", contexts=("economic",),
        traits=frozenset({T.BY_WHO_TELLS}),
    ),
    Frame(
        "debt-relief", K.MEASURE, P.AID, TOWARD,
        "Tiongkok menghapus utang Zambia.", "Ia menghapus fotonya di Zambia.",
        verbs=active("hapus|hapuskan|restrukturisasi|ringankan|jadwalkan ulang|jadwal ulang|bebaskan|batalkan|maafkan|putihkan|tangguhkan|hapusbukukan") + "|merestrukturisasi|menangguhkan pembayaran",
        passives=passive("hapus|hapuskan|putihkan|restrukturisasi"), nouns="penghapusan|keringanan|pemutihan|restrukturisasi", need="utang|hutang", contexts=("economic",),
        traits=frozenset({T.BY_WHO_TELLS}),
    ),
    Frame(
        "build-for", K.MEASURE, P.AID, {**TOWARD, "at": R.RECIPIENT},
        "Ghana membangun rumah sakit di Togo.", "Ghana membangun rumah sakit jiwa di dalam negeri.",
        verbs=active("bangun|dirikan|bangunkan|biayai|danai|renovasi") + "|membiayai pembangunan|mendanai pembangunan|membangun kembali|mengoperasikan|menanggung biaya pembangunan|menanggung ongkos pembangunan|menanggung pembangunan", passives=passive("bangun|biayai|danai|dirikan"),
        need=listed("rumah klinik sekolah masjid sumur rs jembatan lapangan pengungsi dapur posko penampungan"), close=True, requires="to|at|for|object", doer="country",
        avoid=listed("kontraktor perusahaan pengusaha konsorsium yayasan negeri kbri pangkalan permukiman kantor tinggal hunian kedutaan apartemen pabrik bumn subsidi kemenkes pupr bata"),
    ),
    Frame(
        "relief-post", K.MEASURE, P.AID, {**TOWARD, "at": R.RECIPIENT},
        "Ghana membuka rumah sakit lapangan di Togo.", "Ghana membuka rumah makan di Togo.",
        verbs=either("membuka|mengoperasikan|mendirikan|membangun|buka|bangun", "rumah sakit lapangan|rumah sakit darurat|klinik|klinik darurat|dapur umum|posko bantuan|posko kemanusiaan|tempat penampungan|kamp pengungsi"),
        requires="to|at|for|object", doer="country", avoid="kecantikan|bpbd|tagana|bupati|kontraktor",
    ),
    Frame(
        "give-arms", K.MEASURE, P.AID, TOWARD,
        "Ghana mempersenjatai pemberontak Togo.", "Ghana mempersenjatai diri.",
        verbs="mempersenjatai", passives="dipersenjatai", contexts=("military",), avoid="diri|dirinya|menuduh|menuding|dituduh|dituding|tuduhan|tudingan|membantah|agar|larangan",
    ),
    Frame(
        "resume-aid", K.MEASURE, P.AID, {**TOWARD, "to": R.RECIPIENT},
        "Ghana memulihkan bantuan untuk Togo.", "Ghana memulihkan ekonomi.",
        verbs=active("pulihkan|lanjutkan|buka kembali|lanjutkan kembali|cairkan kembali|perpanjang|danai") + "|melanjutkan kembali|mencairkan kembali|mengaktifkan kembali|membiayai|mendanai", passives=passive("pulihkan|lanjutkan|danai|biayai"),
        need=listed("bantuan pendanaan hibah pengungsi kemanusiaan vaksin vaksinasi"), close=True,
        avoid=listed("menghentikan serangan mendesak agar bangunan film proyek kampanye sidang tagih bansos umkm sosial"),
    ),
    Frame(
        "aid-is-raised", K.MEASURE, P.AID, {**TOWARD, "to": R.RECIPIENT, "for": R.RECIPIENT},
        "Bantuan militer Ghana untuk Togo akan ditambah.", "Bantuan sosial Ghana untuk desa Togo akan ditambah.",
        passives="ditambah|ditingkatkan|digandakan|dilipatgandakan|diperbesar|dinaikkan|dikucurkan|dicairkan|digelontorkan", lead=listed("bantuan hibah"),
        requires="object|to|for|against", avoid=listed("sosial bansos umkm desa sembako hukum kuota subsidi gaji"),
    ),
    Frame(
        "evacuate-foreigners", K.MEASURE, P.AID, {"subject": R.ACTOR, "object": R.RECIPIENT},
        "Ghana mengevakuasi 12 warga Togo dari Sudan.", "Ghana mengevakuasi warganya dari Sudan.",
        verbs=active("evakuasi|angkut|terbangkan") + "|turut mengevakuasi|ikut mengevakuasi", need=listed("warga wisatawan turis pekerja buruh pelaut awak penumpang nelayan mahasiswa jemaah"), close=True, requires="object", toward="country",
        avoid=EVACUATED_THINGS, contexts=("human_security",), elsewhere=True, traits=frozenset({T.BEFALLS_PEOPLE}),
    ),
    Frame(
        "evacuate", K.MEASURE, P.AID, {"subject": R.ACTOR},
        "Indonesia mengevakuasi warganya dari Sudan.", "Bioskop itu dikosongkan.",
        verbs=active("evakuasi|pulangkan|angkut|selamatkan|jemput|terbangkan|keluarkan|bawa pulang") + "|merepatriasi|membawa keluar|menerbangkan keluar|mengangkut keluar|menerbangkan pulang|mengangkut pulang|memfasilitasi kepulangan|memfasilitasi pemulangan|mengupayakan pemulangan|mengatur pemulangan",
        passives=passive("evakuasi|pulangkan|selamatkan|repatriasi|terbangkan|keluarkan|jemput|bawa pulang|bawa keluar|angkut keluar|terbangkan pulang|angkut pulang|terbangkan keluar"), nouns="evakuasi|pemulangan|repatriasi|penyelamatan",
        need=PEOPLE, avoid=EVACUATED_THINGS, contexts=("human_security",), elsewhere=True,
        traits=frozenset({T.BEFALLS_PEOPLE}),
    ),
    Frame(
        "moved-out", K.MEASURE, P.AID, {"subject": R.ACTOR},
        "Indonesia memindahkan warganya dari Khartoum.", "Indonesia memindahkan narapidana dari Cipinang.",
        verbs=active("pindahkan|ungsikan"), passives=passive("pindahkan|ungsikan"), need=PEOPLE + "|stafnya|kedutaan|pegawai", requires="from|to", contexts=("human_security",), elsewhere=True,
        avoid="paksa|tahanan|narapidana|napi|ibu|banjir|longsor|gunung|relokasi|kantor|kedutaannya|desa|rumah", traits=frozenset({T.BEFALLS_PEOPLE, T.CARRIES}),
    ),
    Frame(
        "evacuate-by-stages", K.MEASURE, P.AID, {"subject": R.ACTOR},
        "Ghana melanjutkan evakuasi tahap kedua dari Togo.", "Ghana melanjutkan latihan tahap kedua.",
        verbs=either("melanjutkan|memulai|melaksanakan|menggelar|melakukan|merampungkan|menuntaskan", "evakuasi|pemulangan|repatriasi"),
        need=listed("tahap gelombang kloter kedua ketiga pertama terakhir lanjutan susulan"), close=True, avoid="banjir|longsor|jenazah|jemaah|haji|gempa|gedung", contexts=("human_security",), elsewhere=True,
        traits=frozenset({T.BEFALLS_PEOPLE}),
    ),
    Frame(
        "evacuate-next", K.MEASURE, P.AID, {"subject": R.ACTOR},
        "Ghana menyiapkan evakuasi tahap kedua dari Togo.", "Ghana menyiapkan latihan tahap kedua.",
        verbs=either("menyiapkan|mempersiapkan|merencanakan|menjadwalkan|mengatur", "evakuasi|pemulangan|repatriasi"),
        need=listed("tahap gelombang kloter kedua ketiga pertama terakhir lanjutan susulan"), close=True, avoid="banjir|longsor|jenazah|jemaah|haji|gempa|gedung", contexts=("human_security",), elsewhere=True, status=Status.PLANNED,
        traits=frozenset({T.BEFALLS_PEOPLE}),
    ),
    Frame(
        "carried-home", K.MEASURE, P.AID, {"subject": R.ACTOR},
        "Pesawat Kenya yang membawa 200 warga Kenya dari Kabul mendarat di Nairobi.", "Pesawat Kenya yang membawa 200 turis dari Kabul mendarat di Nairobi.",
        verbs="membawa|mengantar|mengantarkan|memuat|membawa pulang", lead=listed("pesawat kapal penerbangan hercules feri bus konvoi helikopter"),
        need=listed("wni warga warganya warganegara mahasiswa pekerja diplomat diplomatnya"), close=True, requires="from", contexts=("human_security",), elsewhere=True,
        avoid=listed("wisatawan turis jemaah haji umrah atlet suporter delegasi ilegal kabur selundupan menyelundupkan jatuh tenggelam"),
        traits=frozenset({T.BEFALLS_PEOPLE}),
    ),
    Frame(
        "group-brought-home", K.MEASURE, P.AID, {"subject": R.ACTOR},
        "Mereka rombongan pertama yang dipulangkan pemerintah Kenya.", "Mereka rombongan pertama yang dipulangkan panitia Kenya.",
        passives="dipulangkan|dievakuasi|direpatriasi|diterbangkan|dijemput", need="pemerintah", close=True, lead=listed("rombongan kloter gelombang kelompok mereka"),
        avoid="paksa|haji|ilegal|deportasi|jemaah", contexts=("human_security",), elsewhere=True,
        traits=frozenset({T.BEFALLS_PEOPLE}),
    ),
    Frame(
        "rescue-at-sea", K.MEASURE, P.AID, TOWARD,
        "Ghana menyelamatkan 12 pelaut Togo.", "Ghana menyelamatkan poin atas Togo.",
        verbs=active("selamatkan"), passives=passive("selamatkan"), need="pelaut|awak|abk|nelayan|penumpang|pengungsi|migran", avoid="poin|gol|kapten",
    ),
    Frame(
        "refuge", K.MEASURE, P.AID, TOWARD,
        "Uganda memberi suaka kepada aktivis Rwanda.", "Ia memberi makan kucing.",
        verbs=either("memberi|memberikan|mengabulkan|menganugerahkan", "suaka|perlindungan|suaka politik|permohonan suaka|status pengungsi|kewarganegaraan|perlindungan sementara|perlindungan diplomatik|tempat berlindung|visa kemanusiaan"),
        passives=either("diberi|diberikan", "suaka|suaka politik"), contexts=("asylum",), avoid="saksi",
    ),
    Frame(
        "refuge-found", K.MEASURE, P.AID, {"subject": R.RECIPIENT, "at": R.ACTOR, "by": R.ACTOR, "from": R.ACTOR},
        "Aktivis Rwanda mendapat suaka di Kedutaan Besar Uganda.", "Aktivis Rwanda mencari suaka di Kedutaan Besar Uganda.",
        verbs=either("mendapat|mendapatkan|memperoleh|menerima|telah diberi|sudah diberi|baru diberi|diberi", "suaka|suaka politik|suaka diplomatik|perlindungan diplomatik"),
        requires="subject", contexts=("asylum",), avoid="belum|tidak|saksi|oleh",
    ),
    Frame(
        "refuge-given", K.MEASURE, P.AID, {"subject": R.ACTOR, "to": R.RECIPIENT, "for": R.RECIPIENT},
        "Suaka diberikan Uganda kepada aktivis Rwanda.", "Hadiah diberikan Uganda kepada juara Rwanda.",
        passives="diberikan|diberi|dikabulkan|ditawarkan", lead="suaka", requires="subject", contexts=("asylum",), avoid="belum|tidak|saksi",
    ),
    Frame(
        "shelter", K.MEASURE, P.AID, TOWARD,
        "Polandia menampung pengungsi Ukraina.", "Waduk menampung air.",
        verbs=active("tampung") + "|menerima", passives=passive("tampung|terima"), nouns="penampungan pengungsi|penampungan migran", need="pengungsi|imigran|rohingya|migran|eksil|pembelot|tahanan", avoid="surat|waduk|dana", contexts=("migration",),
    ),
    Frame(
        "send-to-help", K.MEASURE, P.AID, TOWARD,
        "Ghana mengirim helikopter untuk membantu Togo.", "Ghana mengirim pasukan untuk membantu Togo.",
        verbs=either("untuk|guna|demi", "membantu|menolong"), lead=listed("mengirim mengirimkan mengerahkan memberangkatkan menerbangkan menerjunkan"), toward="country", requires="object", avoid_next=listed("memadamkan mencari mengevakuasi menangani mengatasi membangun memulihkan korban pengungsi warga upaya penanganan"),
        avoid=listed("pasukan tentara senjata rudal surat pesan pemain utusan pemberontak delegasi militer"),
    ),
    Frame(
        "train-forces", K.MEASURE, P.AID, TOWARD,
        "Ghana melatih tentara Togo.", "Ghana melatih pemain Togo.",
        verbs="melatih", passives="dilatih", need="tentara|pasukan|militer|polisi|prajurit|pilot", avoid="pemain|klub|tim|pelatih", contexts=("military",), close=True,
    ),
)

DRILLS = "latgab|latma|latsarma|" + either("latihan|patroli|operasi|manuver|riset", "maritim|maritim bersama|laut bersama|udara bersama|antiteror|antiteror bersama|kontraterorisme|penanggulangan terorisme|angkatan laut|angkatan udara|bersama|gabungan|militer|militer bersama|perang|militer gabungan|laut|udara|angkatan|penyelamatan|tempur|terkoordinasi|penerbangan bersama|penerbangan|amfibi|terbang")

BEFORE_OTHERS: tuple[Frame, ...] = (
    Frame(
        "send-hospital", K.MEASURE, P.AID, {**TOWARD, "at": R.RECIPIENT},
        "Ghana memberangkatkan kapal rumah sakit ke Togo.", "Ghana memberangkatkan kapal penumpang ke Togo.",
        verbs=either("memberangkatkan|mengirim|mengirimkan|mengerahkan|kirim|kerahkan|berangkatkan|melepas", "kapal rumah sakit|kapal bantuan|pesawat bantuan|rumah sakit lapangan|rumah sakit terapung|konvoi bantuan|petugas pemadam kebakaran|pemadam kebakaran")
        + "|" + either("menurunkan|mengutus|mengirim|mengirimkan|mengerahkan|menerjunkan|memberangkatkan|menerbangkan|melepas|kirim|turunkan|terjunkan", "tim penyelamat|tim sar|tim medis|tim dokter|tim penolong|tim pencari|tim pencarian|regu penyelamat|regu penolong|regu sar|petugas penyelamat|tenaga medis|tenaga kesehatan|dokter dan perawat|anjing pelacak"),
        passives=either("dikirim|diberangkatkan|dikerahkan", "sebagai bantuan"),
    ),
    Frame(
        "drop-aid", K.MEASURE, P.AID, {"subject": R.ACTOR, "with": R.ACTOR, "at": R.RECIPIENT, "to": R.RECIPIENT, "for": R.RECIPIENT},
        "Pesawat militer Ghana menjatuhkan bantuan pangan di Lome.", "Pesawat militer Ghana menjatuhkan bom di Lome.",
        verbs=active("jatuhkan|terjunkan"), need="bantuan", close=True, avoid=listed("bom granat rudal pasukan hukuman sanksi"),
    ),
    Frame(
        "team-arrives", K.MEASURE, P.AID, {"subject": R.ACTOR, "object": R.RECIPIENT, "to": R.RECIPIENT, "at": R.RECIPIENT},
        "Tim penyelamat Meksiko tiba di Ekuador pada Senin.", "Tim sepak bola Meksiko tiba di Ekuador.",
        verbs=either("tiba|mendarat|bertolak|berangkat|diterjunkan|merapat|bersandar", "di|ke|menuju"),
        need=listed("polisi pasukan tentara kontingen personel prajurit tim rombongan relawan dokter satgas pesawat kapal konvoi hercules kargo"),
        also=listed("sar pencarian penyelamat medis perdamaian pemantau misi bantuan kemanusiaan pencari unifil monusco minusca unmiss pembawa logistik beras tenda vaksin gandum"), avoid="sepak|evakuasi|atlet|wni|penumpang|jemaah",
    ),
    Frame(
        "get-goods", K.MEASURE, P.AID, {**GETTING, "subject": R.ACTOR, "object": R.RECIPIENT},
        "Togo menerima 20 ribu ton pupuk dari Ghana.", "Togo menerima utusan dari Ghana.",
        passives="menerima|mendapat|mendapatkan|memperoleh|kedatangan", need=listed("ton pupuk gandum beras dosis vaksin obat-obatan helikopter kapal jet rudal senjata tank ambulans"),
        requires="subject|from", close=True, avoid=listed("usulan usul proposal tawaran gencatan rencana bandara pabrik pasar toko swalayan kunjungan utusan delegasi kapten duta dubes serangan kapal-kapal pesanan pesanannya impor order tamu laporan ancaman hantaman"),
    ),
    Frame(
        "medics-arrive", K.MEASURE, P.AID, {"subject": R.ACTOR, "object": R.RECIPIENT, "to": R.RECIPIENT, "at": R.RECIPIENT},
        "Sebanyak 20 dokter Ghana bertugas di Togo.", "Sebanyak 20 dokter Ghana berwisata di Togo.",
        verbs=either("tiba|mendarat|bertugas|bekerja|bertolak|berangkat", "di|ke"),
        lead=listed("dokter perawat medis paramedis relawan penyelamat pemadam"), avoid="wisata|hari|rumah|desa|kabupaten|puskesmas|rsud",
    ),
    Frame(
        "team-sent", K.MEASURE, P.AID, {"subject": R.ACTOR, "object": R.ACTOR, "to": R.RECIPIENT, "at": R.RECIPIENT},
        "Sebanyak 20 dokter Ghana diberangkatkan ke Togo.", "Sebanyak 20 atlet Ghana diberangkatkan ke Togo.",
        passives=passive("berangkatkan|kirim|kirimkan|terjunkan|terbangkan|kerahkan|tempatkan"), requires="to|at",
        lead=listed("dokter perawat medis paramedis relawan penyelamat pemadam sar pencari"), avoid="basarnas|bpbd|polri|tagana|wisata|hari|desa|kabupaten|puskesmas|rsud|atlet",
    ),
    Frame(
        "bring-home", K.MEASURE, P.AID, {"subject": R.ACTOR, "of": R.ACTOR, "by": R.ACTOR},
        "Pemulangan 40 WNI dari Togo rampung pada Senin.", "Pemulangan pemain pinjaman dari Togo rampung.",
        nouns="pemulangan|evakuasi|repatriasi|penyelamatan|kepulangan", need="wni|wna|warga|warganya|jenazah|pmi|mahasiswa|staf", requires="of|subject|by", close=True, contexts=("human_security",), elsewhere=True, weak=True,
        avoid=listed("pemain paksa banjir longsor artefak jemaah haji mendesak meminta membahas agar gempa kemungkinan opsi"),
    ),
    Frame(
        "arrive-in-groups", K.MEASURE, P.AID, {"subject": R.ACTOR},
        "Rombongan pertama WNI dari Togo tiba di Batam pada Senin.", "Rombongan pertama atlet dari Togo tiba di Batam pada Senin.",
        verbs=either("tiba|mendarat|sampai|tiba kembali", "di"), lead=listed("wni pmi tki"), need=listed("rombongan kloter gelombang sebanyak ratusan puluhan ribuan kelompok"), also="dari",
        avoid=listed("haji jemaah umrah atlet libur mudik cuti dideportasi deportan deportasi wisata ilegal korban perdagangan"), contexts=("human_security",),
    ),
    Frame(
        "home-again", K.MEASURE, P.AID, {"subject": R.ACTOR},
        "Sebanyak 40 WNI dari Togo tiba di tanah air pada Senin.", "Sebanyak 40 atlet dari Togo tiba di tanah air pada Senin.",
        verbs=either("tiba|mendarat|kembali|pulang|sampai|tiba kembali|tiba dengan selamat", "di tanah air|ke tanah air"),
        lead=listed("wni pmi tki jenazah abk"), avoid="haji|jemaah|umrah|atlet|libur|mudik|cuti", contexts=("human_security",), elsewhere=True,
    ),
    Frame(
        "deliver-what-was-ordered", K.MEASURE, P.COOPERATE, {**TOWARD, "of": R.RECIPIENT, "to": R.RECIPIENT},
        "Ghana mengapalkan rudal pesanan Togo.", "Ghana mengapalkan beras pesanan Togo.",
        verbs=active("kapalkan|kirim|kirimkan|serahkan|antar|antarkan"), passives=passive("kapalkan|kirim|kirimkan|serahkan|antar"), need="pesanan|dipesan|dibeli", also=listed("rudal jet tempur tank kapal helikopter senjata drone fregat radar amunisi pesawat"), contexts=("military",), avoid="perusahaan|beras|maskapai",
    ),
    Frame(
        "two-lift-visas", K.MEASURE, P.COOPERATE, {"subject": R.ACTOR, "with": R.ACTOR, "between": R.ACTOR},
        "Ghana dan Togo menghapus visa bagi warga masing-masing.", "Ghana dan Togo membahas visa bagi warga masing-masing.",
        verbs=either("saling membebaskan|saling menghapus|saling menghapuskan|menghapus|menghapuskan|membebaskan|meniadakan|memberlakukan|menerapkan", "visa|syarat visa|kewajiban visa|bebas visa"), need="masing|masing-masing|saling|timbal|resiprokal",
        avoid=listed("maskapai airlines garuda sepakat setuju pejabat haji umrah"), traits=frozenset({T.OF_TWO}),
    ),
    Frame(
        "form-together", K.MEASURE, P.COOPERATE, {"subject": R.ACTOR, "with": R.ACTOR, "between": R.ACTOR},
        "Ghana dan Togo membentuk satuan tugas bersama.", "Ghana dan Togo membentuk satuan barisan bersama penonton.",
        verbs=either("membentuk|mendirikan|meluncurkan|meresmikan|membangun|mengaktifkan|mengoperasikan", "satuan tugas bersama|gugus tugas bersama|brigade bersama|pasukan bersama|pasukan gabungan|dana bersama|pusat komando bersama|pusat intelijen bersama|pusat koordinasi bersama|perusahaan patungan|patroli bersama|zona ekonomi bersama|kawasan industri bersama|tim investigasi bersama|tim gabungan|pos bersama|pos perbatasan bersama|pos lintas batas bersama"),
        avoid="sepakat|setuju|polisi|polri|tni|pt", traits=frozenset({T.OF_TWO}),
    ),
    Frame(
        "drill-joined", K.MEASURE, P.COOPERATE, {"subject": R.ACTOR, "object": R.ACTOR, "with": R.ACTOR},
        "Latihan itu diikuti Ghana, Togo, dan Benin.", "Latihan senam itu diikuti Ghana, Togo, dan Benin.",
        verbs=either("melibatkan|mempertemukan|menghadirkan|menyertakan", "pasukan|tentara|prajurit|personel|militer|angkatan laut|angkatan udara|kapal perang") + "|melibatkan|mempertemukan",
        passives=either("diikuti|diramaikan|dijalani|digelar bersama", "oleh|pasukan|tentara|prajurit|personel|militer") + "|diikuti|diramaikan",
        lead=listed("latihan latgab latma manuver"), contexts=("military",), traits=frozenset({T.OF_TWO, T.JOINT_DRILL}),
        avoid=listed("senam klub timnas pemain pelatih atlet tim relawan warga mahasiswa pelajar bencana kebakaran kecaman serangan penembakan peluncuran"),
    ),
    Frame(
        "named-drill", K.MEASURE, P.COOPERATE, {"subject": R.ACTOR, "with": R.ACTOR, "between": R.ACTOR},
        "Ghana dan Togo memulai latihan Volta Shield pada Senin.", "Ghana dan Togo memulai latihan perdana pada Senin.",
        verbs=either("memulai|menggelar|mengadakan|membuka|menutup|mengakhiri|melaksanakan|melakukan|merampungkan|menyelenggarakan", "latihan|latihan tahunan|latihan militer|latihan tempur"),
        need=listed("shield balikatan cobra ulchi talisman malabar kakadu rimpac komodo sabre saber defender pitch carat jaguar eagle flash lion tiger storm garuda kamandag keris latma latgab"), close=True,
        contexts=("military",), traits=frozenset({T.OF_TWO}),
    ),
    Frame(
        "port-call", K.MEASURE, P.COOPERATE, {"subject": R.ACTOR, "at": R.RECIPIENT, "object": R.RECIPIENT, "to": R.RECIPIENT},
        "Kapal perang Ghana singgah di pelabuhan Togo.", "Kapal pesiar Ghana singgah di pelabuhan Togo.",
        verbs=either("singgah|bersandar|merapat|berlabuh|sandar|mampir", "di|ke"), lead=listed("fregat perang kri korvet induk latih armada perusak uss hms hmas hmnzs hmcs brp tcg roks"), contexts=("military",), avoid="pesiar|feri|kargo|tanker|bantuan|obat-obatan|logistik|korban",
    ),
    Frame(
        "approve-sale", K.MEASURE, P.COOPERATE, TOWARD,
        "Jerman menyetujui penjualan kapal selam kepada Israel.", "Bupati menyetujui penjualan kapal bekas.",
        verbs=active("setujui|restui|izinkan|loloskan") + "|memberi lampu hijau bagi|memberi lampu hijau untuk|memberikan lampu hijau bagi|memberikan lampu hijau untuk", passives=passive("setujui|izinkan|restui"), need="penjualan|ekspor|transfer",
        also=listed("jet senjata persenjataan rudal tank kapal pesawat helikopter drone torpedo amunisi radar misil howitzer"),
        avoid="bupati|menolak", contexts=("military",),
    ),
)
"""Taken before visits and consent, whose verbs they share: what teams and arms do is aid or cooperation."""

COOPERATION: tuple[Frame, ...] = (
    Frame(
        "invest-in", K.MEASURE, P.COOPERATE, {"subject": R.ACTOR, "at": R.RECIPIENT, "to": R.RECIPIENT, "for": R.RECIPIENT},
        "Ghana akan menanamkan 2 miliar dolar di Togo.", "Petani Ghana akan menanamkan bibit di Togo.",
        verbs="menanamkan|menanam modal|menanam investasi|menanamkan modal|membenamkan|menyuntikkan modal|menggulirkan investasi|berinvestasi|menginvestasikan|menggelontorkan investasi|mengucurkan investasi|tanamkan", need=listed("dolar dollar miliar triliun euro investasi modal dirham riyal yuan"), requires="at|to|for", doer="country",
        avoid=listed("perusahaan saham bibit pt investor swasta tbk grup startup"), contexts=("economic",),
    ),
    Frame(
        "surrender", K.MEASURE, P.COOPERATE, {"subject": R.ACTOR, "object": R.RECIPIENT, "to": R.RECIPIENT},
        "Filipina menyerahkan mantan presiden Rodrigo Duterte kepada ICC.", "Filipina menyerahkan dokumen kepada ICC.",
        verbs=active("serahkan|terbangkan"), passives=passive("serahkan|terbangkan"), toward="person", need=listed("icc mahkamah pengadilan haag"),
        avoid="dokumen|bukti|gugatan|surat|berkas|laporan",
    ),
    Frame(
        "hand-over-wanted", K.MEASURE, P.COOPERATE, {"subject": R.ACTOR, "to": R.RECIPIENT},
        "Ghana menyerahkan tiga buronan kepada Togo.", "Ghana menyerahkan tiga petisi kepada Togo.",
        verbs=active("serahkan|serahkan kembali|pulangkan|kirim|terbangkan"), passives=passive("serahkan|pulangkan|kirim|terbangkan"), need=listed("buronan buron tersangka terpidana narapidana terdakwa gembong warga pelarian mantan bekas pembangkang peretas penyelundup"), close=True, requires="to",
        avoid=listed("polisi jaksa kejaksaan kpk bantuan senjata petisi surat kunci negaranya paksa"),
    ),
    Frame(
        "join-drill", K.MEASURE, P.COOPERATE, {"subject": R.ACTOR, "of": R.RECIPIENT, "object": R.RECIPIENT, "with": R.ACTOR, "from": R.RECIPIENT},
        "Pasukan Ghana mengikuti latihan militer NATO.", "Pemain Ghana mengikuti latihan perdana.",
        verbs=either("mengikuti|ikut|ikut serta dalam|berpartisipasi dalam|bergabung dalam|ambil bagian dalam|turut serta dalam|terlibat dalam", "latihan|latihan militer|latihan gabungan|latihan perang|latihan bersama|latihan multinasional|latihan angkatan laut"),
        lead=listed("pasukan tentara militer prajurit kapal jet angkatan tni marinir fregat kontingen personel personil serdadu penerjun pesawat batalyon"), contexts=("military",), avoid="pemain|klub|timnas|kebakaran|bencana",
    ),
    Frame(
        "return-heritage", K.MEASURE, P.COOPERATE, TOWARD,
        "Belanda mengembalikan 478 artefak kepada Indonesia.", "Ia mengembalikan buku tentang artefak kepada gurunya di Leiden.",
        verbs=active("kembalikan|pulangkan|serahkan|serahkan kembali"), passives=passive("kembalikan|pulangkan|serahkan|serahkan kembali"), nouns="pengembalian|pemulangan|repatriasi",
        need=listed("artefak arca patung fosil prasasti manuskrip keris pusaka koleksi lukisan purbakala tengkorak relik benda bersejarah kuno topeng mahkota rampasan jarahan"), avoid="buku|gurunya|polisi|tajam|bukti|warga",
    ),
    Frame(
        "train-together", K.MEASURE, P.COOPERATE, {"subject": R.ACTOR, "with": R.ACTOR},
        "Tentara Maroko dan Spanyol berlatih di Agadir.", "Pemain Maroko dan Spanyol berlatih di Agadir.",
        verbs="berlatih|berlatih bersama|berlatih dengan|berlatih bersama dengan", need=listed("tni militer tentara pasukan angkatan prajurit marinir jet"),
        avoid=listed("pelatih pemain tim klub sepak untuk"), contexts=("military",),
    ),
    Frame(
        "drill-of-two", K.MEASURE, P.COOPERATE, {"between": R.ACTOR, "of": R.ACTOR},
        "Latihan militer Ghana-Togo dimulai pada Senin.", "Latihan militer pertama itu dimulai pada Senin.",
        nouns="latihan militer|latihan perang|latihan angkatan laut|latihan tempur|latihan udara", need=listed("dimulai dibuka berlangsung digelar berakhir ditutup diadakan"), requires="between|of",
        contexts=("military",), avoid="pelatih|pemain|tim|terhadap|melawan|mengecam|menggelar|oleh", traits=frozenset({T.JOINT_DRILL, T.OF_TWO}),
    ),
    Frame(
        "joint-exercise", K.MEASURE, P.COOPERATE, {"subject": R.ACTOR, "with": R.RECIPIENT, "between": R.ACTOR, "of": R.ACTOR, "object": R.RECIPIENT},
        "Indonesia menggelar latihan militer bersama dengan Australia.", "Tim itu menggelar latihan bersama pelatih.",
        verbs=either("menjalankan|merampungkan|menyelesaikan|menggulirkan|menghentikan sementara|mengakhiri|menjalani|menggelar|mengadakan|memulai|melakukan|melaksanakan|menyelenggarakan|gelar|menutup|membuka|melangsungkan|menuntaskan|mengaktifkan kembali|menghidupkan kembali|melanjutkan|melanjutkan kembali|memulai kembali|menghelat", DRILLS),
        nouns=DRILLS, contexts=("military",), avoid="pelatih|pemain|tim|sepak|klub|laga|timnas|piala",
        need=listed("bersama gabungan dengan antara bilateral multilateral multinasional trilateral kedua terkoordinasi latgab latma latsarma"),
        traits=frozenset({T.JOINT_DRILL}),
    ),
    Frame(
        "cooperate", K.MEASURE, P.COOPERATE, {"subject": R.ACTOR, "with": R.RECIPIENT, "to": R.RECIPIENT, "for": R.RECIPIENT},
        "Spanyol mengekstradisi buronan itu ke Maroko.", "Anak-anak bekerja sama.",
        verbs=active("ekstradisi") + "|menyerahkan buronan|menyerahkan tersangka|berbagi intelijen|berbagi informasi intelijen|bertukar informasi intelijen|"
        "menyerahkan pelaku|bertukar data|bertukar intelijen|berbagi data|memulangkan artefak|mengembalikan artefak|meluncurkan proyek bersama|"
        "membangun bersama|memulai pembangunan|meluncurkan kemitraan|meluncurkan kerja sama",
        nouns="ekstradisi", avoid="perjanjian|perjanjiannya|undang-undang|permintaan|meminta|menolak|proses|dokumen|perkembangan|kerjasama",
    ),
    Frame(
        "buy-arms", K.MEASURE, P.COOPERATE, {"subject": R.ACTOR, "from": R.RECIPIENT},
        "Ghana membeli jet tempur dari Togo.", "Ghana membeli beras dari Togo.",
        verbs="membeli|memesan|memborong|mengakuisisi|beli|borong", need=listed("jet tempur rudal tank senjata persenjataan kapal helikopter drone radar alutsista amunisi fregat"),
        requires="from", avoid="bekas|pemain|tiket|berencana|ingin", contexts=("military",),
    ),
)
# fmt: on

AIDING: tuple[Frame, ...] = (*AID, *COOPERATION)
