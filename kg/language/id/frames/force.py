"""PROTEST, MOBILIZE, COERCE and ASSAULT: acts of crowds and of armed force."""

from __future__ import annotations

from kg.language.id.frames.roles import GIVING, TOGETHER
from kg.language.id.inflect import active, either, listed, passive
from kg.language.pack import TOWARD, Frame, Roles
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

FORCES = listed(
    "milisi gugus batalion pasukan pasukannya tentara tentaranya kapal tank rudal jet militer armada prajurit pesawat bomber fregat marinir nuklir artileri "
    "cadangan serdadu brigade batalion batalyon divisi skuadron kompi korvet destroyer drone resimen personel perang induk lapis panser meriam garnisun"
)
SEIZABLE = listed(
    "kapal kapal-kapal truk truk-truk tentara prajurit tanker nelayan jurnalis wartawan koresponden warga aktivis diplomat aset situs wilayah abk wni wna awak perahu pelaut peneliti staf "
    "petugas pegawai pejabat armada konvoi relawan pulau migran pilot satelit jaringan pekerja buruh imigran pengungsi drone kampus properti kilang ladang gereja ilmuwan akademisi dosen blogger pegiat mahasiswa perempuan pria lelaki pebisnis pengusaha perwira agen mata-mata"
)
CRIME = listed(
    "penyelundup penyelundupan rokok miras narkoba sabu pembunuhan korupsi pencurian penipuan ganja kokain judi polres polda bareskrim bnn perampokan"
)

EMERGENCY = "darurat militer|jam malam|keadaan darurat|status darurat|undang-undang darurat|negara dalam keadaan darurat|hukum darurat"

DEPLOYING: Roles = {"subject": R.ACTOR, "to": R.RECIPIENT, "against": R.RECIPIENT, "near": R.RECIPIENT}
"""What is deployed is the object, toward whom a preposition tells."""

TESTED = "rudal|peluru kendali|peluru kendali balistik|rudal balistik antarbenua|rudal balistik|rudal jelajah|rudal hipersonik|nuklir|bom nuklir|bom hidrogen|senjata|senjata nuklir|roket"

AIRSPACE = "wilayah udara|perairan|wilayah perairan|ruang udara|zona identifikasi pertahanan udara|laut teritorial|wilayah laut"

CLOSED_TO_NOBODY = listed(
    "petani buruh demonstran warga sopir nelayan sekolah stadion kedutaan mencabut mengakhiri bursa acara konferensi sidang rekor pabrik"
)
"""Beside a blockade or what is closed: it is no deed toward another state."""

# fmt: off
PROTESTS: tuple[Frame, ...] = (
    Frame(
        "mob-noun", K.MEASURE, P.PROTEST, TOWARD,
        "Penyerbuan kedutaan Ghana di Lagos oleh massa terjadi pada Senin.", "Penyerbuan toko di Lagos oleh massa terjadi pada Senin.",
        nouns="penyerbuan|penyerangan|perusakan|pembakaran|pendudukan|pengepungan|penggerudukan", need=listed("massa demonstran pengunjuk mahasiswa pemrotes pendukung pengunjuk-rasa"),
        also=listed("kedutaan kedubes konsulat kedutaannya konsulatnya kedubesnya tinggi"), avoid="mengecam|mengutuk|kecam", mode="demo",
    ),
    Frame(
        "protesters", K.MEASURE, P.PROTEST, TOWARD,
        "Ribuan demonstran di Irak memprotes Turki.", "Polisi membubarkan demonstran di Irak.",
        verbs="memprotes|menentang|mengecam|mengutuk|menyerbu|mengepung|menduduki|menggeruduk|membakar|memadati|menuntut|merusak|menjarah|melempari|menyerang|menerobos|mengobrak-abrik|memblokade",
        need="pengunjuk|demonstran|massa|pemrotes|perusuh|pendukung|simpatisan|pengikut|loyalis", avoid="polisi|aparat|tentara|membubarkan", mode="demo",
    ),
    Frame(
        "people-protest", K.MEASURE, P.PROTEST, TOWARD,
        "Ratusan warga Ghana memprotes pengiriman polisi ke Togo.", "Pemerintah Ghana memprotes Togo.",
        verbs="memprotes", lead=listed("warga mahasiswa aktivis buruh nelayan petani pelajar pekerja jurnalis wartawan suporter santri diaspora"),
        avoid="pemerintah|dubes|kementerian|tewas|ditahan|ditangkap|wni|wasit|harga|upah", mode="demo",
    ),
    Frame(
        "protest", K.MEASURE, P.PROTEST, {**TOWARD, "at": R.RECIPIENT},
        "Ribuan warga Georgia berunjuk rasa menentang Rusia.", "Hakim memprotes putusan.",
        verbs="berunjuk rasa|berdemonstrasi|berdemo|turun ke jalan|berunjuk rasa menentang|berunjuk rasa memprotes|berdemonstrasi menentang|unjuk rasa menentang|"
        + either("turun ke jalan|berunjuk rasa|berdemonstrasi|berdemo|menggelar unjuk rasa|menggelar demonstrasi|menggelar demo|menggelar aksi protes|menggelar aksi|menggelar aksi unjuk rasa|melancarkan unjuk rasa|melakukan demonstrasi|melakukan aksi protes|mengadakan unjuk rasa|mengadakan demonstrasi", "memprotes|menentang|mengecam|mengutuk|menolak|menuntut|mendesak|terhadap|untuk memprotes|untuk menentang|untuk menuntut|untuk menolak|untuk mengecam") + "|"
        "menggelar unjuk rasa|menggelar demonstrasi|menggelar aksi|melakukan unjuk rasa|menggelar protes|menggeruduk|mendemo|menggelar aksi protes|"
        "menggelar aksi unjuk rasa|menggelar aksi solidaritas|menggelar aksi damai|berhimpun di depan|menggelar demo|melancarkan unjuk rasa|melancarkan protes|melakukan demonstrasi|melakukan aksi protes|melakukan aksi|mengadakan unjuk rasa|mengadakan demonstrasi|mengadakan aksi protes|gelar unjuk rasa|gelar aksi protes|gelar demonstrasi|gelar demo",
        nouns="unjuk rasa|aksi protes|aksi unjuk rasa", mode="demo", avoid="seusai|usai|olahraga",
    ),
    Frame(
        "strike", K.MEASURE, P.PROTEST, TOWARD,
        "Pekerja Prancis mogok makan di depan kedutaan Chili.", "Mobilnya mogok di Chili.",
        verbs="mogok makan|mogok kerja|melakukan mogok makan|melancarkan mogok makan", nouns="aksi mogok", mode="strike", avoid="upah|gaji|karyawan|buruh|pabrik",
    ),
    Frame(
        "burn-flag", K.MEASURE, P.PROTEST, TOWARD,
        "Warga Ghana membakar bendera Togo.", "Warga Ghana membakar sampah Togo.",
        verbs=either("membakar|bakar|menginjak-injak|menginjak|menurunkan|merobek|membakar dan menginjak-injak", "bendera|bendera nasional|foto presiden|potret presiden"), requires="object|of", mode="demo", avoid="polisi|tentara|upacara", traits=frozenset({T.AGAINST_ITS_OWNER}),
    ),
    Frame(
        "flag-burnt", K.MEASURE, P.PROTEST, TOWARD,
        "Bendera Togo dibakar massa di Lagos.", "Sampah Togo dibakar warga di Lagos.",
        passives="dibakar|diinjak-injak|dirobek|dirobek-robek|diturunkan massa|diturunkan pengunjuk", lead="bendera|potret|foto|patung", need="bendera|potret|foto|patung", requires="object", mode="demo", avoid="polisi|tentara|upacara", traits=frozenset({T.AGAINST_ITS_OWNER}),
    ),
    Frame(
        "crowd-gathers", K.MEASURE, P.PROTEST, {**TOWARD, "at": R.RECIPIENT},
        "Ratusan pengunjuk rasa berkumpul di depan Kedutaan Besar Togo di Accra.", "Ratusan pelayat berkumpul di depan Kedutaan Besar Togo di Accra.",
        verbs=either("berkumpul|berkerumun|berhimpun|berorasi|berpawai|bergerak|berbaris|melakukan long march|menggelar long march", "di depan|di luar|di muka|di seberang|menuju|ke|ke arah"),
        need="pengunjuk|demonstran|massa|pemrotes|pendemo|peserta aksi", requires="at|to|object", mode="demo", avoid="pelayat|antre|visa|polisi",
    ),
    Frame(
        "mission-besieged", K.MEASURE, P.PROTEST, TOWARD,
        "Kedubes Togo di Accra didemo pada Senin.", "Bupati Accra didemo pada Senin.",
        passives="didemo|digeruduk|didatangi massa|didatangi pengunjuk", requires="object", mode="demo", avoid="bupati|gubernur|dprd|dpr|wali|kades|lurah|kampus|rektor|pabrik", traits=frozenset({T.CROWD}),
    ),
    Frame(
        "boycott", K.MEASURE, P.PROTEST, TOWARD,
        "Prancis memboikot KTT itu.", "Penonton memboikot film itu.",
        verbs="memboikot|melakukan walk out|melakukan aksi walk out|walk out|walkout", passives=passive("boikot"), nouns="pemboikotan", mode="boycott", avoid="penonton|film",
    ),
    Frame(
        "walk-out", K.MEASURE, P.PROTEST, TOWARD,
        "Delegasi Prancis keluar dari ruang sidang ketika utusan Rusia berpidato.", "Presiden Macron keluar dari ruang sidang pada Senin.",
        verbs=either("keluar dari|meninggalkan|keluar|angkat kaki dari", "ruang sidang|ruangan|ruang rapat|aula"), mode="boycott",
        need=listed("ketika saat memprotes memboikot protes serentak beramai-ramai berpidato pidato"),
    ),
)

MOBILIZING: tuple[Frame, ...] = (
    Frame(
        "drill", K.MEASURE, P.MOBILIZE, DEPLOYING,
        "Tiongkok menggelar latihan militer di sekitar Taiwan.", "Klub itu menggelar latihan pagi.",
        verbs=either("menggelar|mengadakan|memulai|melakukan|melaksanakan|meluncurkan", "latihan militer|latihan perang|latihan tembak|latihan menembak|serangkaian latihan|serangkaian latihan militer|latihan tempur|manuver militer|manuver tempur|"
        "latihan angkatan laut|latihan rudal|latihan nuklir|latihan besar-besaran"),
        nouns="latihan militer|latihan perang|manuver militer|latihan tembak|latihan menembak", contexts=("military",), avoid="bersama|gabungan|bersama-sama|dengan",
        traits=frozenset({T.DRILL}),
    ),
    Frame(
        "drill-of-forces", K.MEASURE, P.MOBILIZE, DEPLOYING,
        "Presiden Maduro memerintahkan militer menggelar latihan di perbatasan Guyana.", "Klub itu menggelar latihan pagi.",
        verbs=either("menggelar|mengadakan|memulai|melakukan|melaksanakan", "latihan"), contexts=("military",),
        need="militer|tentara|pasukan|angkatan|kapal|armada|jet|tank", avoid="bersama|gabungan|bersama-sama|dengan|pemain|klub",
        traits=frozenset({T.DRILL}),
    ),
    Frame(
        "fire-at", K.MEASURE, P.ASSAULT, {"subject": R.ACTOR, "to": R.RECIPIENT, "against": R.RECIPIENT},
        "Ghana menembakkan dua rudal ke Togo.", "Ghana menembakkan dua rudal ke Laut Jepang.",
        verbs=active("tembakkan|luncurkan|lepaskan|hujankan|lesatkan|lontarkan"), need=listed("rudal roket drone misil proyektil artileri mortir nirawak kendali"), toward="country", requires="to|against", contexts=("military",), close=True,
        avoid=listed("satelit kembang laut perairan arah uji latihan"),
    ),
    Frame(
        "fire-at-city", K.MEASURE, P.ASSAULT, TOWARD,
        "Ghana meluncurkan puluhan drone ke Lome.", "Ghana meluncurkan puluhan drone ke arah laut.",
        verbs=active("tembakkan|luncurkan|lepaskan|hujankan|lesatkan|lontarkan"), need=listed("roket drone artileri mortir nirawak"), toward="place", requires="to|against", contexts=("military",), close=True,
        avoid=listed("satelit kembang laut perairan arah uji latihan pangkalan perbatasan"),
    ),
    Frame(
        "arm", K.MEASURE, P.MOBILIZE, DEPLOYING,
        "Korea Utara menembakkan rudal ke Laut Jepang.", "Ia menembakkan kembang api.",
        verbs=active("tembakkan|luncurkan") + "|menguji|menjajal|mengetes|menguji kemampuan" + "|melakukan uji coba nuklir|menguji bom|memperkaya uranium|melakukan uji coba rudal", passives=passive("tembakkan|luncurkan|lesatkan|lontarkan|uji coba|uji"),
        need="rudal|misil|nuklir|roket|hulu|uranium|kendali", mode="weapons", avoid="satelit|kembang|serangan|tempat",
        traits=frozenset({T.TESTS_ARMS}),
    ),
    Frame(
        "land-troops", K.MEASURE, P.MOBILIZE, DEPLOYING,
        "Pasukan Ghana mendarat di Lome pada Senin.", "Pesawat Ghana mendarat di Lome pada Senin.",
        verbs="mendarat|mendarat di|didaratkan di|diterjunkan di|memasuki ibu kota", lead="pasukan|marinir|tentara|serdadu|prajurit|batalion", contexts=("military",),
        avoid=listed("perdamaian pesawat bantuan penyelamat helikopter heli jenazah penjaga pemelihara evakuasi"),
    ),
    Frame(
        "order-alert", K.MEASURE, P.MOBILIZE, DEPLOYING,
        "Presiden Yoon memerintahkan militer bersiaga penuh.", "Presiden Yoon memerintahkan rumah sakit bersiaga penuh.",
        verbs=active("perintahkan|instruksikan|tempatkan|siagakan") + "|menaruh|menaikkan status|meningkatkan status|menaikkan tingkat", need=listed("militer militernya pasukan pasukannya tentara tentaranya angkatan prajurit armada nuklir"),
        also="siaga|bersiaga|siaga-satu|kesiagaan|siap|menyiagakan|siagakan", avoid="rumah|bencana|gunung|cuaca", contexts=("military",),
    ),
    Frame(
        "attack-launched", K.MEASURE, P.ASSAULT, TOWARD,
        "Serangan rudal yang diluncurkan Rusia terhadap Ukraina menewaskan enam orang.", "Kapal yang diluncurkan Rusia berlayar ke Ukraina.",
        verbs=either("meluncurkan|melakukan", "serangan udara|serangan rudal|serangan drone|serangan roket|serangan balasan"), passives="diluncurkan",
        need="serangan|gempuran|serbuan|agresi", lead="serangan|gempuran|serbuan|agresi|meluncurkan|melakukan", contexts=("military",), avoid="siber|kampanye|kritik",
    ),
    Frame(
        "mobilize", K.MEASURE, P.MOBILIZE, DEPLOYING,
        "Finlandia mengerahkan tentara ke perbatasan Rusia.", "Ia mengerahkan tenaga.",
        verbs=active("kerahkan|siagakan|tempatkan|kirim|kirimkan|tembakkan|luncurkan|terbangkan|susupkan|terjunkan|pusatkan|kumpulkan|berangkatkan|uji coba|layarkan|lepaskan|pindahkan|boyong|lepas tembakkan|konsentrasikan|rotasikan|gerakkan") + "|"
        + active("uji|tambah|perkuat|geser") + "|menggelar|mengonsentrasikan"
        + "|memobilisasi|menguji coba|uji coba|menggelar uji coba|melakukan uji coba|meningkatkan kesiagaan|menempatkan dalam siaga|meluncurkan uji coba",
        passives=passive("kerahkan|gerakkan|siagakan|tembakkan|luncurkan|tempatkan|terjunkan|mobilisasi|kirim|berangkatkan|pindahkan|uji coba|uji"), nouns="pengerahan|penempatan|peluncuran|uji coba|mobilisasi|pengiriman",
        need=FORCES, avoid_next="tim|delegasi|utusan|pesan|surat|undangan|sinyal", avoid=listed("perjanjian traktat larangan bantuan kemanusiaan nelayan latihan mempelajari mencari satelit perdamaian jenazah penumpang pertemuan sidang kesejahteraan evakuasi mengevakuasi menjemput memulangkan peluru dagang"),
        contexts=("military",),
        traits=frozenset({T.TROOPS}),
    ),
    Frame(
        "intrude", K.MEASURE, P.MOBILIZE, {"subject": R.ACTOR, "object": R.RECIPIENT, "of": R.RECIPIENT},
        "Pesawat tempur Ghana melanggar wilayah udara Togo.", "Pesawat penumpang Ghana memasuki wilayah udara Togo.",
        verbs=either("melanggar|menerobos|memasuki|masuk|mendekati|menembus|menyusup ke|menyusupi|menyelonong ke|menyelonong masuk|nyelonong ke|menyelinap ke|masuk ke|merangsek ke", AIRSPACE), passives=either("diterobos|dimasuki|dilanggar", "pesawat|jet|drone|kapal"), mode="air",
        lead=listed("tempur militer jet drone kapal perang tentara pengebom pembom bomber balon helikopter nirawak pasukan penjaga"), contexts=("military",),
        avoid=listed("penumpang menuduh menuding tuduhan dituduh komersial sipil nelayan dilarang melarang pengungsi"), requires="object",
    ),
)

COERCING: tuple[Frame, ...] = (
    Frame(
        "coerce", K.MEASURE, P.COERCE, TOWARD,
        "Iran menyita kapal tanker Yunani.", "Ia menyita waktu.",
        verbs=active("sita|tangkap|cegat|rampas|usir|hadang|bajak|ciduk|ringkus|pulangkan paksa|kembalikan paksa|usir paksa") + "|" + active("tahan|deportasi|bekuk"),
        passives=passive("sita|tahan|tangkap|deportasi|cegat|rampas|usir|bajak|ciduk|pulangkan paksa"),
        nouns="penangkapan|penyitaan|penahanan|pencegatan",
        need=SEIZABLE, avoid_next="ikan|udang|lobster|cumi-cumi", avoid=CRIME + "|waktu|diri|perhatian|penandatanganan|amarah|kemarahan|napas|laju|polisi|peluang",
        traits=frozenset({T.BEFALLS_PEOPLE, T.CUSTODY}),
    ),
    Frame(
        "seize-plane", K.MEASURE, P.COERCE, TOWARD,
        "Ghana menyita pesawat Togo.", "Ghana mencegat pesawat Togo.",
        verbs=active("sita|rampas|tahan"), passives=passive("sita|rampas|tahan"), nouns="penyitaan",
        need=listed("pesawat pesawatnya jet helikopter"), close=True, avoid=CRIME + "|pelaku|laju|mainan", mode="seize",
        traits=frozenset({T.NAMED_ONCE}),
    ),
    Frame(
        "deport-noun", K.MEASURE, P.COERCE,
        {"subject": R.ACTOR, "by": R.ACTOR, "from": R.ACTOR, "of": R.RECIPIENT, "object": R.RECIPIENT, "against": R.RECIPIENT},
        "KBRI Lima memfasilitasi deportasi 30 WNI dari Peru.", "Petugas membahas deportasi ikan dari Peru.",
        nouns="deportasi|pendeportasian", need=SEIZABLE, avoid=CRIME, traits=frozenset({T.BEFALLS_PEOPLE, T.CUSTODY}),
    ),
    Frame(
        "arrest-foreigners", K.MEASURE, P.COERCE, TOWARD,
        "Polisi Malaysia menangkap lima nelayan Thailand.", "Polisi Malaysia menangkap lima pencuri Thailand.",
        verbs=active("tangkap|cegat|ringkus|amankan") + "|" + active("tahan|deportasi|bekuk"), passives=passive("tangkap|tahan|deportasi|ringkus"), need=listed("polisi kepolisian aparat otoritas berwenang imigrasi"),
        also=listed("nelayan jurnalis wartawan aktivis diplomat abk awak prajurit tentara relawan peneliti akademisi migran perwira agen mata-mata pelaut insinyur misionaris pendeta pilot turis"), avoid=CRIME + "|pencuri|pencurian|penyelundup|visa|waktu",
    ),
    Frame(
        "arrest-crowd", K.MEASURE, P.COERCE, {"subject": R.ACTOR},
        "Polisi Kenya menangkap 40 pengunjuk rasa di Nairobi.", "Polisi Kenya menangkap 40 perampok di Nairobi.",
        verbs=active("tangkap|ringkus|ciduk") + "|" + active("tahan|bekuk"), passives=passive("tangkap|tahan|ciduk"), need=listed("pengunjuk demonstran pemrotes pedemo pendemo"), close=True,
        avoid=CRIME + "|diri|tembakan|laju", mode="arrest", traits=frozenset({T.CUSTODY}),
    ),
    Frame(
        "arrest-leader", K.MEASURE, P.COERCE, TOWARD,
        "Rezim Myanmar menahan Presiden Win Myint di Naypyidaw.", "Polisi menahan pencopet di Naypyidaw.",
        verbs=active("tangkap") + "|" + active("tahan|penjarakan"), passives=passive("tangkap|tahan|penjarakan"), toward="person",
        need=listed("presiden perdana pemimpin oposisi kanselir raja wapres pm penasihat menlu"), avoid=CRIME + "|diri|untuk|guna|hendak|suap|pencopet|laju|waktu|napas|izin",
    ),
    Frame(
        "raid", K.MEASURE, P.COERCE, TOWARD,
        "Polisi Ekuador menggerebek kedutaan Meksiko di Quito.", "Polisi menggerebek rumah kontrakan.",
        verbs=active("gerebek|geledah|masuki|terobos|dobrak") + "|memasuki paksa|masuk secara paksa ke|memaksa masuk ke|menyerbu masuk ke", passives=passive("gerebek|geledah|masuki paksa|terobos"),
        nouns="penggerebekan|penggeledahan", need="kedutaan|kedubes|konsulat|kedutaannya|besarnya|kbri|konsulatnya", avoid="kontrakan", contexts=("diplomatic",),
        traits=frozenset({T.RAID}),
    ),
    Frame(
        "raid-place", K.MEASURE, P.COERCE, TOWARD,
        "Tentara Ghana menggerebek kamp pengungsi di Lome, Togo.", "Tentara Ghana menggerebek rumah kontrakan di Lome, Togo.",
        verbs=active("gerebek|geledah|razia"), passives=passive("gerebek|geledah|razia"), lead=listed("tentara pasukan militer serdadu prajurit garda angkatan"),
        need=listed("kamp kota desa permukiman kampung universitas rumah kantor markas gedung pusat masjid gereja"), avoid="kontrakan|narkoba|judi|bandar|kedutaan|kedubes|konsulat",
        contexts=("territory",),
    ),
    Frame(
        "exit-ban", K.MEASURE, P.COERCE, TOWARD,
        "Korea Utara melarang warga Malaysia keluar dari wilayahnya.", "Ibunya melarang ia keluar malam.",
        verbs=active("larang|cegah|cekal|halangi") + "|memerintahkan", passives=passive("larang|cegah|cekal|halangi"),
        need="keluar|meninggalkan|melintas", also="warga|warganya|diplomat|pejabat|wni|staf|warganegara|jurnalis|wartawan|pekerja",
        avoid="ibunya|pasukan|tentara|kerumunan|rumah", mode="restrict",
        traits=frozenset({T.BEFALLS_PEOPLE}),
    ),
    Frame(
        "bar-person", K.MEASURE, P.COERCE, TOWARD,
        "Israel melarang Menlu Retno Marsudi melintas menuju Ramallah.", "Ibunya melarang ia pergi ke Ramallah.",
        verbs=active("larang|cegah|halangi|cekal|hadang|rintangi"), passives=passive("larang|cegah|halangi|cekal|hadang|rintangi"), toward="person",
        need=listed("melintas terbang berkunjung mengunjungi menghadiri hadir bepergian memasuki"), avoid="ibunya|masuk|visa", mode="restrict",
    ),
    Frame(
        "not-let-through", K.MEASURE, P.COERCE, TOWARD,
        "Israel tidak mengizinkan helikopter yang membawa Menlu Retno Marsudi melintas ke Ramallah.", "Israel tidak mengizinkan penonton masuk ke stadion.",
        words=either("tidak|tak|belum|menolak|enggan", "mengizinkan|memberi izin|memberikan izin|memberi izin masuk|memberikan izin masuk|memberi izin melintas|memberikan izin melintas|membolehkan|memperbolehkan|memberi visa|memberikan visa|mengeluarkan visa"),
        passives=either("tidak|tak|belum", "diizinkan|diberi izin|diperbolehkan|dibolehkan|diberi visa|mendapat izin|memperoleh izin"),
        need=listed("masuk memasuki melintas melintasi mendarat terbang berkunjung mengunjungi menghadiri singgah bertolak pesawat helikopter delegasi rombongan menteri menlu presiden diplomat utusan pelapor inspektur"),
        avoid=listed("penonton suporter stadion sekolah mahasiswa siswa warga jemaah jamaah investor perusahaan maskapai anak anaknya impor ekspor ibunya sidang"), mode="restrict",
    ),
    Frame(
        "annex", K.MEASURE, P.COERCE, TOWARD,
        "Rusia menganeksasi Krimea dari Ukraina.", "Klub itu merebut piala.",
        verbs=active("duduki|caplok|rebut|rebut kembali|ambil alih") + "|menganeksasi|berhasil menguasai|mengklaim menguasai|mengambil kendali atas|merebut kendali atas", passives=passive("aneksasi|duduki|caplok|rebut"), nouns="aneksasi|pencaplokan|pendudukan",
        need=listed("koridor kepulauan wilayah pulau krimea kota tepi daratan perbatasan pangkalan provinsi bukit desa donetsk golan shoal beting terumbu atol karang gugusan reef scarborough"), avoid="piala|klub|peringkat|posisi|kursi|gelar",
        mode="seize", contexts=("territory",),
    ),
    Frame(
        "capture-city", K.MEASURE, P.ASSAULT, TOWARD,
        "Pemberontak M23 merebut Goma pada Senin.", "Pemberontak M23 merebut hati warga Goma.",
        verbs=active("rebut|kuasai|caplok|rebut kembali") + "|berhasil merebut|mengambil alih", passives=passive("rebut|kuasai"), toward="place", close=True, requires="object",
        mode="firearms", contexts=("military",),
        avoid=listed("hati piala gelar kursi medali juara kedutaan pasar tiket saham final klub emas suara pangsa kemenangan tambang perhatian jabatan keketuaan kepemimpinan presidensi kepresidenan ketua tugas tanggung kemudi kendali komando"),
    ),
    Frame(
        "capture-capital", K.MEASURE, P.ASSAULT, TOWARD,
        "Taliban merebut Kabul pada 15 Agustus 2021.", "Taliban merebut simpati Kabul.",
        verbs=active("rebut|rebut kembali") + "|berhasil merebut", passives=passive("rebut"), toward="country", close=True, requires="object", mode="firearms", contexts=("military",),
        avoid=listed("hati simpati piala gelar kursi medali juara kedutaan pasar tiket saham final klub emas perak perunggu suara pangsa kemenangan posisi takhta wakil timnas pemain poin kekuasaan gim set laga perhatian"),
    ),
    Frame(
        "annex-state", K.MEASURE, P.COERCE, TOWARD,
        "Ghana menganeksasi Togo pada 1990.", "Ghana menganeksasi gelar juara.",
        verbs="menganeksasi|mencaplok|menduduki", toward="country", close=True, avoid="posisi|peringkat|kursi|klasemen|jabatan|urutan|tempat|puncak|mengancam|ingin|kedutaan",
        mode="seize", contexts=("territory",),
    ),
    Frame(
        "restrict", K.MEASURE, P.COERCE, {**TOWARD, "to": R.RECIPIENT},
        "Ghana memblokade pelabuhan Togo.", "Ghana memblokir nomor penipu.",
        verbs=active("kepung|blokade|blokir|sekat") + "|memberlakukan blokade|" + either("sepakat|bersepakat|setuju|sepakat untuk", "memblokade"), passives=passive("blokade|kepung"),
        nouns="blokade|pengepungan",
        need=listed("langitnya udara udaranya perbatasan perbatasannya perlintasan gerbang lintas blokade memblokade pelabuhan selat pelintasan pengepungan diblokade mengepung jalur bandara koridor jembatan"),
        avoid=CLOSED_TO_NOBODY, avoid_next="perdagangan", mode="restrict",
        traits=frozenset({T.NAMED_ONCE}),
    ),
    Frame(
        "close-bridge", K.MEASURE, P.COERCE, {**TOWARD, "to": R.RECIPIENT},
        "Pasukan Ghana menutup jembatan ke Togo.", "Warga menutup jembatan ke Togo.",
        verbs=active("tutup|tutup total"), passives=passive("tutup"), nouns="penutupan",
        need="jembatan|koridor", avoid=CLOSED_TO_NOBODY, mode="restrict", traits=frozenset({T.NAMED_ONCE}),
    ),
    Frame(
        # as in English, where a blockade is coercion and a closed border a sanction
        "close-border", K.MEASURE, P.SANCTION, {**TOWARD, "to": R.RECIPIENT},
        "Pakistan menutup wilayah udaranya bagi India.", "Ia menutup pintu.",
        verbs=active("tutup|tutup rapat|tutup total|tutup sementara|tutup sepenuhnya|tutup pintu perbatasan|tutup pintu masuk|tutup semua perbatasan") + "|" + either("sepakat|bersepakat|setuju|sepakat untuk", "menutup"), passives=passive("tutup"),
        nouns="penutupan",
        need=listed("langitnya udara udaranya perbatasan perbatasannya perlintasan gerbang lintas pelabuhan selat pelintasan jalur bandara"),
        avoid=CLOSED_TO_NOBODY, avoid_next="perdagangan", mode="discontinue",
        traits=frozenset({T.NAMED_ONCE}),
    ),
    Frame(
        "martial-law", K.MEASURE, P.COERCE, TOWARD,
        "Myanmar memberlakukan darurat militer pada Senin.", "Dokter memberlakukan jam kunjung.",
        verbs=either("memberlakukan|menerapkan|mengumumkan|menetapkan|memperpanjang|mendeklarasikan|menyatakan", EMERGENCY), nouns="pemberlakuan darurat militer",
        avoid="bencana|kesehatan|kekeringan|banjir|covid-19", mode="martial-law",
    ),
    Frame(
        "coup", K.MEASURE, P.COERCE, TOWARD,
        "Militer Gabon menggulingkan Presiden Ali Bongo.", "Ombak menggulingkan perahu.",
        verbs=active("gulingkan|lengserkan|dongkel|tumbangkan|jatuhkan pemerintahan") + "|mengudeta|mengkudeta|melancarkan kudeta|melakukan kudeta|merebut kekuasaan|mengambil alih kekuasaan", passives=passive("gulingkan|kudeta|lengserkan|dongkel|tumbangkan"),
        mode="seize", avoid="perahu|ombak|film|pohon|pajak",
        traits=frozenset({T.OVERTHROWS}),
    ),
    Frame(
        "oust", K.MEASURE, P.COERCE, TOWARD,
        "Tentara Gabon mencopot Presiden Ali Bongo dari kekuasaan.", "Presiden Ali Bongo mencopot menterinya dari jabatan.",
        verbs=active("copot|depak|singkirkan|enyahkan"), passives=passive("copot|depak|singkirkan"), need="kekuasaan|kekuasaannya", mode="seize",
        avoid="pemilu|pemilihan|partai", traits=frozenset({T.OVERTHROWS}),
    ),
    Frame(
        "censor", K.MEASURE, P.COERCE, TOWARD,
        "Rusia memblokir situs BBC.", "Ia memblokir mantannya.",
        verbs=active("blokir|bredel|sensor|larang|cabut izin"), passives=passive("blokir|bredel|sensor"), nouns="pemblokiran|pembredelan",
        need=listed("situs media siaran surat medsos stasiun televisi penyiaran internet aplikasi"), avoid="rekening|aset|kartu|impor|visa", mode="censor",
    ),
    Frame(
        "cyber", K.MEASURE, P.COERCE, TOWARD,
        "Rusia meretas jaringan kementerian Estonia.", "Ia meretas teka-teki.",
        verbs=active("retas") + "|melancarkan serangan siber|melakukan serangan siber|melancarkan serangan siber terhadap", passives="diretas", nouns="serangan siber|peretasan", mode="cyber",
        contexts=("cyber",), avoid="teka-teki|mengecam|menuduh|jalan",
    ),
    Frame(
        "jail", K.MEASURE, P.COERCE, TOWARD,
        "Ghana memenjarakan wartawan Togo.", "Ghana memenjarakan koruptor.",
        verbs=active("penjarakan|cegat|bui|adili|vonis|hukum") + "|menjebloskan|menjatuhkan hukuman|menjatuhi hukuman|memvonis hukuman", passives=passive("penjarakan|cegat|vonis|adili|hukum"),
        need=listed("wartawan jurnalis aktivis diplomat akademisi pesawat kapal warga jet turis tentara prajurit"), close=True, avoid="narkoba|koruptor|korupsi|pembunuhan|dugaan|hakim|pengadilan|penipuan|perampokan|wni",
    ),
)

ASSAULTS: tuple[Frame, ...] = (
    Frame(
        "clash", K.MEASURE, P.ASSAULT, TOGETHER,
        "Tentara Thailand dan Kamboja baku tembak di perbatasan.", "Jadwal kedua laga bentrok.",
        verbs="terlibat baku tembak dengan|baku tembak|baku tembak dengan|bentrok|bentrok dengan|kontak senjata|saling serang|saling tembak|bertempur|terlibat bentrok|terlibat baku tembak|"
        "terlibat kontak senjata|saling menyerang|saling melancarkan serangan|berperang|berperang dengan|berperang melawan|terlibat perang|terlibat perang dengan|terlibat pertempuran|terlibat bentrokan|terlibat kontak senjata|bertempur dengan|bertempur melawan|terlibat pertempuran dengan|terlibat pertempuran melawan|terlibat perang melawan|bentrok melawan",
        nouns="bentrokan|baku tembak|tembak-menembak|kontak tembak|adu tembak|kontak senjata|bentrokan bersenjata|pertempuran", weak=True, mode="firearms",
        avoid=listed("jadwal laga suporter polisi geng final grup pertandingan piala antarwarga semifinal"), avoid_next="kata|dagang|tarif|mulut|opini", contexts=("military",),
        traits=frozenset({T.FIGHT}),
    ),
    Frame(
        "war-of-years", K.MEASURE, P.ASSAULT, TOGETHER,
        "Perang perbatasan antara Ghana dan Togo pada 1978 menelan ribuan nyawa.", "Perang tarif antara Ghana dan Togo pada 1978 merugikan petani.",
        nouns="perang|perang perbatasan|perang singkat|perang terbuka|perang saudara|perang kemerdekaan|konflik perbatasan|konflik bersenjata", requires="between|of", dated=True,
        need=listed("menelan menewaskan menghancurkan merenggut berakhir mengakibatkan menyebabkan korban nyawa berlangsung hari"),
        avoid=listed("dagang tarif mulut harga siber dingin kata urat bintang terorisme narkoba korupsi peringatan memperingati mengenang film museum veteran mengakhiri menghentikan"),
        contexts=("military",), traits=frozenset({T.FIGHT, T.OF_TWO}),
    ),
    Frame(
        "war-won-or-lost", K.MEASURE, P.ASSAULT, {"subject": R.ACTOR, "against": R.ACTOR},
        "Ghana kehilangan pesisirnya dalam perang melawan Togo pada 1978.", "Ghana kalah dalam laga melawan Togo pada 1978.",
        verbs="kalah|menang|kehilangan|memenangi|memenangkan|menderita kekalahan|mengalami kekalahan|menelan kekalahan|takluk", need="perang", also="melawan", requires="against", doer="country", toward="country", dated=True,
        avoid=listed("dagang tarif mulut harga siber laga pertandingan timnas klub final gugatan"), contexts=("military",), traits=frozenset({T.FIGHT}),
    ),
    Frame(
        "war-breaks-out", K.MEASURE, P.ASSAULT, TOGETHER,
        "Perang antara Rusia dan Georgia pecah pada Agustus 2008.", "Perang dagang antara Rusia dan Georgia pecah pada Agustus 2008.",
        nouns="perang|konflik|konflik bersenjata", need="pecah|meletus|berkecamuk", requires="between|of", avoid=listed("dagang tarif mulut dunia kata setelah sejak saat ketika"),
        mode="firearms", contexts=("military",), traits=frozenset({T.FIGHT}),
    ),
    Frame(
        "abduct", K.MEASURE, P.ASSAULT, TOWARD,
        "Boko Haram menculik warga Kamerun.", "Film itu menculik perhatian.",
        verbs=active("culik|sandera"), passives=passive("culik|sandera"), nouns="penculikan|penyanderaan", mode="abduct", weak=True, avoid="film|polisi|bocah",
    ),
    Frame(
        "crowd-control", K.MEASURE, P.ASSAULT, {"subject": R.ACTOR},
        "Polisi Kenya menembaki pengunjuk rasa di Nairobi.", "Polisi menembaki perampok di Nairobi.",
        verbs=active("tembaki|bubarkan|pukuli|gas") + "|menembak|menyerang|membubarkan paksa|menembakkan gas air mata ke arah",
        passives=passive("tembaki|bubarkan"), need="pengunjuk|demonstran|unjuk|massa|demonstrasi|pemrotes|kerumunan", close=True, mode="crowd-control",
        avoid="kedutaan",
    ),
    Frame(
        "open-fire", K.MEASURE, P.ASSAULT, TOWARD,
        "Tentara Kenya menembakkan peluru karet ke pendukung oposisi.", "Pemburu itu menembakkan peluru bius ke gajah Kenya.",
        verbs=either("menembakkan|melepaskan|tembakkan|lepaskan|memuntahkan", "peluru karet|peluru tajam|gas air mata|peluru"), mode="crowd-control",
        need=listed("pasukan tentara militer polisi kepolisian aparat serdadu prajurit penjaga"), avoid="bius|pemburu|perampok|begal|maling|pencuri",
    ),
    Frame(
        "crowd-police", K.MEASURE, P.ASSAULT, {"subject": R.ACTOR},
        "Kepolisian Kenya membubarkan unjuk rasa di depan kedutaan.", "Hujan di Kenya membubarkan unjuk rasa di depan kedutaan.",
        verbs=active("tembaki|bubarkan|pukuli") + "|membubarkan paksa", need=listed("pengunjuk demonstran unjuk massa demonstrasi pemrotes"),
        also=listed("polisi kepolisian aparat tentara pasukan militer"), mode="crowd-control", avoid="massa|hujan",
    ),
    Frame(
        "assault", K.MEASURE, P.ASSAULT, TOWARD,
        "Israel menyerang sasaran di Suriah.", "Penyakit menyerang tanaman.",
        verbs="meluncurkan serangan|membalas serangan|" + active("tenggelamkan|bombardir|gempur|tembaki|tembak jatuh|serbu|hujani|ledakkan|lancarkan serangan") + "|"
        + active("serang|invasi|bunuh|hantam|tembak|bantai|sergap") + "|menghujani dengan rudal|menyabotase|melempar granat|melemparkan granat|melontarkan granat|menjatuhkan bom|menjatuhkan granat|menyemprot meriam air|melancarkan gempuran|mengebom|melancarkan serangan|melancarkan agresi|melancarkan invasi|" + either("melancarkan|meluncurkan|memulai|mulai melancarkan|menggencarkan", "operasi militer|operasi darat|operasi udara|operasi kontraterorisme|kampanye militer|kampanye pengeboman|serangan darat|invasi darat|ofensif darat|ofensif militer") + "|menginvasi|melakukan serangan|" + either("memerintahkan|perintahkan|mengumumkan|mengumumkan dimulainya", "operasi militer|operasi militer khusus|operasi darat|serangan|serangan udara|serangan balasan|serangan militer|serangan darat|invasi|pengeboman|pemboman") + "|menembak jatuh|membom|menembakkan meriam air|menyemprotkan meriam air|menembakkan gas air mata|menyemprotkan gas air mata|melepaskan tembakan|" + either("menabrak|menubruk|menyeruduk|menyenggol", "kapal|perahu|kri|kn|feri|tongkang"),
        passives=passive("tenggelamkan|serang|bombardir|gempur|invasi|tembak jatuh|bom|tembaki|hantam|serbu|rudal|bunuh") + "|tewas dalam serangan|tewas akibat serangan|tewas oleh serangan|gugur dalam serangan|gugur akibat serangan|terluka akibat serangan|terluka dalam serangan|luka-luka akibat serangan|terkena serangan|menjadi sasaran serangan|disemprot meriam air|ditembak meriam air|ditembaki meriam air|diserang meriam air|dihujani",
        weak=True, avoid=listed("pembajakan terorisme narkoba korupsi kejahatan kemiskinan hoaks ekstremisme radikalisme penyelundupan penyakit jantung hama mengecam mengutuk kecam gempa topan gelombang siber verbal karakter badai banjir virus tanaman hiu ombak gol terbuka balik polisi kapten bek pemain penyerang lini sisi gawang latihan babak skor poin timnas"),
        contexts=("military",),
    ),
    Frame(
        "hit-site", K.MEASURE, P.ASSAULT, {**TOWARD, "at": R.RECIPIENT},
        "Ghana menyasar gudang rudal Togo.", "Ghana menyasar gudang beras Togo.",
        verbs=active("sasar|bidik|targetkan|hajar|hajar habis"), passives=passive("sasar|bidik|targetkan"), need=listed("gudang markas pangkalan depot kamp terowongan bunker peluncur situs posisi benteng pos fasilitas instalasi"),
        also=listed("rudal senjata militer milisi drone amunisi roket tentara udara nuklir pasukan houthi radar komando teroris persembunyian"), close=True, doer="country", contexts=("military",), avoid="sanksi|siber|turis|pasar|peretas|hacker|ekspor",
    ),
    Frame(
        "forces-pound", K.MEASURE, P.ASSAULT, {**TOWARD, "at": R.RECIPIENT},
        "Artileri Ghana menghajar desa di Togo.", "Petinju Ghana menghajar lawannya di Togo.",
        verbs=active("hajar|terjang|hunjam|gasak|koyak|luluhlantakkan|ratakan|porak-porandakan") + "|memorakporandakan|meluluhlantakkan|memborbardir|mengoyak", passives=passive("hajar|terjang|hujam|ratakan") + "|diluluhlantakkan|diporakporandakan",
        lead=listed("artileri rudal roket drone jet pesawat bom serangan militer tentara pasukan tank helikopter"), contexts=("military",), avoid=listed("banjir topan badai gempa ombak longsor pemain peluru truk bus mobil angin gelombang"),
    ),
    Frame(
        "spray-with", K.MEASURE, P.ASSAULT, TOWARD,
        "Ghana menyemprot kapal Togo dengan meriam air.", "Ghana menyemprot taman Togo dengan air.",
        verbs=active("semprot|tembaki|guyur|siram|hantam|berondong|hujani") + "|menyerang|menembak", passives=passive("semprot|guyur|siram|hantam|tembak|berondong"), need="meriam", close=False, contexts=("military",), avoid="demonstran|massa|pengunjuk|pemrotes|kebakaran|kehormatan",
    ),
    Frame(
        "come-to-blows", K.MEASURE, P.ASSAULT, TOGETHER,
        "Prajurit Ghana dan Togo baku hantam di perbatasan.", "Anggota parlemen Ghana dan Togo baku hantam di Lome.",
        verbs="baku hantam|saling baku hantam|baku pukul|saling pukul|adu jotos|adu pukul|saling lempar batu|terlibat baku hantam|terlibat perkelahian|terlibat adu pukul|berkelahi|saling menembaki|saling balas tembakan", nouns="baku hantam",
        lead=listed("prajurit tentara serdadu pasukan penjaga marinir"), mode="primitive", contexts=("military",), weak=True, avoid="suporter|pemain",
    ),
    Frame(
        "bring-down", K.MEASURE, P.ASSAULT, TOWARD,
        "Ghana menjatuhkan drone Togo.", "Ghana menjatuhkan bantuan dari pesawat Togo.",
        verbs=active("jatuhkan|rontokkan|hancurkan|lumpuhkan") + "|merudal", passives=passive("jatuhkan|rontokkan|hancurkan|lumpuhkan|rudal"), contexts=("military",), close=True,
        need="drone|jet|pesawat|helikopter|pangkalan|tank|kapal|rudal|roket", avoid=listed("sanksi bom bantuan talak hukuman putusan penumpang ekonomi logistik"),
    ),
    Frame(
        "attack", K.MEASURE, P.ASSAULT, GIVING,
        "Serangan udara Israel terhadap Suriah terjadi pada Senin.", "Serangan jantung menimpanya di Suriah.",
        nouns=either("serangan", "udara|rudal|drone|darat|artileri|militer|balasan|roket|pesawat nirawak") + "|serangan|invasi|agresi|gempuran|serbuan|pengeboman|pemboman",
        weak=True, avoid=listed(
            "jantung hama siber laga jual menghentikan setop mengakhiri balik panas penyelidikan mendesak hiu ancaman terorisme "
            "mencegah cegah pencegahan mengantisipasi antisipasi menangkal tangkal menghindari mewaspadai waspadai kekhawatiran khawatir potensi risiko kemungkinan bahaya mendatang"
        ),
        contexts=("military",),
    ),
)
WIDER: tuple[Frame, ...] = (
    Frame(
        "enter-land", K.MEASURE, P.MOBILIZE, {"subject": R.ACTOR, "object": R.RECIPIENT, "to": R.RECIPIENT},
        "Pasukan Ghana memasuki wilayah Togo pada Kamis.", "Pasukan Ghana memasuki masa pensiun.",
        verbs="memasuki|memasuki wilayah|masuk ke|masuk ke wilayah|menyeberang ke|menyeberang ke wilayah|menyeberangi perbatasan|merangsek ke|merangsek masuk ke|bergerak ke|bergerak masuk ke|bergerak menuju|melintasi perbatasan|melintasi perbatasan ke|melintasi perbatasan menuju",
        lead=listed("pasukan tentara tank prajurit serdadu marinir konvoi militer panser"), toward="country", requires="object|to", contexts=("military",), mode="troops",
        avoid=listed("perdamaian masa tahap babak ruang lapangan pensiun fase hari bulan tahun wni pengungsi latihan parade pbb pemantau penjaga gedung stadion"),
    ),
    Frame(
        "deployment", K.MEASURE, P.MOBILIZE, {**DEPLOYING, "of": R.ACTOR, "by": R.ACTOR, "for": R.RECIPIENT},
        "Pengerahan pasukan Ghana ke perbatasan Togo dimulai pada Senin.", "Pengerahan relawan Ghana ke perbatasan Togo dimulai pada Senin.",
        nouns=either("pengiriman", "pasukan|tentara|kapal perang|kapal induk") + "|" + either("pengerahan|penempatan|peluncuran|penembakan|pergerakan|penambahan|konsentrasi", "pasukan|tentara|rudal|rudal balistik|rudal jelajah|kapal perang|kapal induk|jet tempur|roket|senjata nuklir|tank") + "|" + either("uji coba|uji tembak|uji", TESTED)
        + "|pengerahan militer|mobilisasi militer|unjuk kekuatan militer",
        need=listed("dimulai dilakukan berlangsung rampung tuntas terlaksana dituntaskan dirampungkan selesai diumumkan terjadi diperintahkan batal ditunda dibatalkan berlanjut dilanjutkan digelar gagal dijadwalkan direncanakan menyusul"), requires="of|subject|by", contexts=("military",), weak=True,
        avoid=listed("perdamaian mengecam mengutuk menghentikan larangan mengkritik perjanjian traktat melarang usulan rencana menolak membahas tawaran bantuan mendesak agar kecaman memprotes kekhawatiran ancaman menyayangkan menyesalkan"),
    ),
    Frame(
        "test-of-arms", K.MEASURE, P.MOBILIZE, DEPLOYING,
        "Ghana uji coba rudal pada Senin.", "Ghana prihatin atas uji coba rudal Togo.",
        verbs=either("uji coba|uji tembak|uji", TESTED), nouns=either("uji coba|uji tembak|uji", TESTED), requires="subject", mode="weapons", contexts=("military",),
        avoid=listed("mengecam mengutuk prihatin menghentikan larangan perjanjian traktat melarang menolak membahas mendesak agar memprotes ancaman hasil gagal menyebut menilai"),
    ),
    Frame(
        "reinforce", K.MEASURE, P.MOBILIZE, {**DEPLOYING, "at": R.RECIPIENT},
        "Ghana mengirim bala bantuan ke perbatasan Togo.", "Ghana mengirim kantong bantuan ke perbatasan Togo.",
        verbs=either("mengirim|mengirimkan|mengerahkan|mendatangkan|menerjunkan|kirim|kerahkan", "bala bantuan|pasukan tambahan|tentara tambahan|bala tentara|pasukan cadangan"), contexts=("military",),
        avoid="damkar|pemadam|perdamaian",
    ),
    Frame(
        "raise-presence", K.MEASURE, P.MOBILIZE, {**DEPLOYING, "at": R.RECIPIENT, "object": R.RECIPIENT, "of": R.RECIPIENT},
        "Ghana meningkatkan kehadiran militernya di perbatasan Togo.", "Ghana meningkatkan kehadiran wisatawan di Togo.",
        verbs=either("meningkatkan|memperkuat|memperbesar|menambah|memperluas|mempertebal|menebalkan|menggandakan|melipatgandakan|mengintensifkan|menggiatkan|menggencarkan", "penjagaan|kehadiran militer|kehadiran militernya|kekuatan militernya|aktivitas militer|aktivitas militernya|kesiagaan militer|kesiapan tempur|"
        "kesiapan tempurnya|patroli militer|patroli udara|patroli udaranya|patroli lautnya|patroli laut|patroli maritim|patroli|penjagaan perbatasan|pertahanan perbatasan|pertahanan di perbatasan|pertahanannya di perbatasan|penjagaan di perbatasan|pengamanan perbatasan|pengamanan di perbatasan"), contexts=("military",),
        avoid="anggaran|belanja|akan|ingin|untuk|sepakat|bersama|polisi|polres|satpol|warga|begal|perampokan",
    ),
    Frame(
        "strike-with", K.MEASURE, P.ASSAULT, {"subject": R.ACTOR, "to": R.RECIPIENT, "at": R.RECIPIENT, "against": R.RECIPIENT},
        "Ghana menembakkan belasan rudal ke pangkalan udara Togo.", "Ghana menembakkan belasan rudal ke laut dalam latihan.",
        verbs=active("tembakkan|luncurkan|lontarkan"), passives=passive("tembakkan|luncurkan"), need=listed("rudal roket drone misil artileri mortir"), 
        also=listed("lokasi sasaran kota bandara bandar pangkalan permukiman fasilitas kilang ibu situs target desa kamp markas infrastruktur depot pembangkit kompleks gedung"), close=True, requires="to|at|against", contexts=("military",),
        avoid=listed("uji coba latihan laut satelit perairan kota-kotanya tempat mengancam"),
    ),
    Frame(
        "call-up", K.MEASURE, P.MOBILIZE, {"subject": R.ACTOR, "against": R.RECIPIENT},
        "Ghana mengumumkan mobilisasi umum.", "Ghana mengumumkan mobilisasi dana.",
        verbs=either("mengumumkan|menggelar|memerintahkan|memberlakukan|mendeklarasikan|umumkan|melakukan", "mobilisasi|mobilisasi umum|mobilisasi parsial|mobilisasi militer|mobilisasi penuh|wajib militer"),
        avoid="dana|massa|relawan|partai", avoid_next="dana|massa", contexts=("military",),
    ),
    Frame(
        "cross-the-line", K.MEASURE, P.MOBILIZE, {"subject": R.ACTOR, "object": R.RECIPIENT, "of": R.RECIPIENT},
        "Pesawat tempur Ghana melintasi garis tengah selat itu.", "Pelari Ghana melintasi garis akhir.",
        verbs="melintasi|menyeberangi|melewati|menyusuri|berlayar melintasi|berlayar melewati|berlayar menyusuri|melintas di|berlayar di|berlayar melalui|melintas melalui|mengarungi|transit di|terbang melintasi", need="garis|selat|zona", close=True,
        lead=listed("tempur militer jet drone perang tentara pengebom bomber perusak induk fregat armada angkatan korvet uss"), contexts=("military",), avoid="penumpang|komersial|feri|kargo|akhir",
    ),
    Frame(
        "circle-around", K.MEASURE, P.MOBILIZE, {"subject": R.ACTOR, "object": R.RECIPIENT, "near": R.RECIPIENT, "at": R.RECIPIENT, "of": R.RECIPIENT},
        "Pesawat tempur Ghana mengitari Togo.", "Pesawat penumpang Ghana mengitari Togo.",
        verbs="mengitari|mengelilingi|terbang mengelilingi|terbang mengitari|mengepung|mondar-mandir di|berkeliaran di|berputar-putar di|meraung di|melintas dekat|terbang di dekat|terbang dekat|wara-wiri di|berseliweran di", toward="country", requires="object|near|at|of",
        lead=listed("tempur militer perang jet drone pengebom pembom bomber induk penjaga armada nirawak"), contexts=("military",), avoid="penumpang|sipil|kargo|kota|bumi|polisi|demonstran",
    ),
    Frame(
        "intercept-aircraft", K.MEASURE, P.MOBILIZE, TOWARD,
        "Jet tempur Ghana mencegat dua drone Togo.", "Bek Ghana mencegat umpan Togo.",
        verbs=active("cegat|hadang|bayangi|kawal|halau|kuntit|buntuti|tempel|pepet"), passives=passive("cegat|hadang|bayangi|halau|kuntit|buntuti|pepet"), need=listed("pesawat drone jet bomber helikopter pengebom kapal"),
        lead=listed("jet tempur udara pesawat armada fregat penjaga patroli perang milisi angkatan helikopter"), contexts=("military",), avoid="penumpang|bek|bantuan|presiden|tamu|delegasi|menyita",
    ),
    Frame(
        "send-boats", K.MEASURE, P.MOBILIZE, DEPLOYING,
        "Ghana mengirim dua kapal patroli ke perairan sengketa.", "Ghana mengirim dua kapal penumpang ke perairan itu.",
        verbs=active("kirim|kirimkan|kerahkan"), passives=passive("kirim|kerahkan"), need="patroli|penjaga|perang", also="kapal|kapal-kapal|pesawat|jet", close=True,
        avoid="bantuan|hibah|jemput|menjemput|mengevakuasi|menyelamatkan|kepada|hibahkan", contexts=("military",), traits=frozenset({T.TROOPS}),
    ),
    Frame(
        "hack", K.MEASURE, P.COERCE, TOWARD,
        "Peretas Ghana membobol surel pejabat Togo.", "Pencuri Ghana membobol toko di Togo.",
        verbs=active("bobol|susupi|lumpuhkan|curi|tembus|masuki|jebol|bongkar|acak-acak|sadap"), passives=passive("bobol|susupi|lumpuhkan|tembus|jebol|sadap"), lead=listed("peretas hacker siber intelijen"), contexts=("cyber",), mode="cyber", avoid="toko|rumah|pencuri",
    ),
    Frame(
        "hack-at", K.MEASURE, P.COERCE, TOWARD,
        "Peretas Ghana menyerang jaringan kementerian Togo.", "Pemain Ghana menyerang pertahanan Togo.",
        verbs=active("serang|sasar|incar") + "|menargetkan", passives=passive("serang|sasar"), lead="peretas|hacker", contexts=("cyber",), mode="cyber",
    ),
    Frame(
        "board-ship", K.MEASURE, P.COERCE, TOWARD,
        "Tentara Ghana menaiki kapal Togo.", "Turis Ghana menaiki kapal Togo.",
        verbs=active("naiki|geledah|periksa|kuasai|gandeng"), passives=passive("naiki|geledah"), need="kapal|tanker|perahu", close=True,
        lead=listed("tentara pasukan penjaga angkatan marinir garda polisi komando"), avoid="turis|wisatawan|bantuan|penumpang", mode="seize",
    ),
    Frame(
        "board-their-ship", K.MEASURE, P.COERCE, TOWARD,
        "Ghana menaiki kapal tanker Togo.", "Ghana menaiki kapal pesiar Togo.",
        verbs=active("naiki|geledah|periksa|gerebek|rebut|kuasai|gandeng"), passives=passive("naiki|geledah|periksa|rebut|kuasai"), need="kapal|tanker", close=True, doer="country", toward="country", mode="seize",
        avoid=listed("turis wisatawan pesiar penumpang feri bantuan menteri presiden bea penumpangnya"),
    ),
    Frame(
        "hold-for-spying", K.MEASURE, P.COERCE, TOWARD,
        "Ghana menahan seorang eksekutif Togo atas tuduhan mata-mata.", "Ghana menahan seorang eksekutif Togo atas tuduhan suap.",
        verbs=active("tangkap|tahan|ciduk|dakwa|penjarakan") + "|menjatuhkan hukuman|menjatuhi hukuman", passives=passive("tangkap|tahan|ciduk|penjarakan|dakwa"), need=listed("mata spionase subversi"),
        avoid=listed("suap narkoba film polri jaringan perusahaan satelit pencaharian air uang"), contexts=("legal",),
        traits=frozenset({T.BEFALLS_PEOPLE, T.CUSTODY}),
    ),
    Frame(
        "take-in-boats", K.MEASURE, P.COERCE, TOWARD,
        "Ghana mengamankan dua kapal ikan Togo.", "Ghana mengamankan dua kapal dari bajak laut Togo.",
        verbs=active("amankan|giring|gandeng|tangkapi") + "|menyeret", passives=passive("amankan|giring|gandeng"), need="kapal|perahu|awak|abk|nelayan", also="ikan|nelayan|tanker|kargo|tunda|asing|berbendera|awak|patroli", close=True, toward="country", mode="seize",
        avoid="bajak|perompak|menyelamatkan|bantuan|tiket|wni|selamat",
    ),
    Frame(
        "cut-them-off", K.MEASURE, P.COERCE, {**TOWARD, "to": R.RECIPIENT, "for": R.RECIPIENT},
        "Ghana memutus pasokan listrik ke Togo.", "Ghana memutus pasokan listrik pelanggan.",
        verbs=either("memotong|memutus|memblokir|memblokade|menutup|menghalangi|menyumbat|mematikan|menghambat|mencekik", "jalan|jalur|akses|akses jalan|akses darat|jalan darat|jalur darat|jalur pasokan|satu-satunya jalan|pasokan listrik|pasokan air|aliran listrik|aliran air|pasokan makanan|pasokan bahan bakar|masuknya bantuan|bantuan kemanusiaan|konvoi bantuan|penyaluran bantuan"),
        requires="to|for|at", doer="country", mode="withhold", avoid=listed("pelanggan pln demonstran warga petani sopir polisi sungai tol longsor banjir provinsi situs media pasar"),
    ),
    Frame(
        "drive-them-out", K.MEASURE, P.COERCE, TOWARD,
        "Ghana memaksa ribuan warga Togo angkat kaki.", "Ghana memaksa kapten Togo keluar lapangan.",
        verbs="memaksa|memulangkan secara paksa|mengusir secara paksa|mendeportasi secara massal", passives=either("dipaksa|dipaksa untuk", "pulang|keluar|angkat kaki|pergi|hengkang|kembali|meninggalkan") + "|dipulangkan secara paksa|diusir secara paksa|dideportasi secara massal", need=listed("warga pengungsi migran pekerja penduduk imigran buruh warganegara"),
        also=listed("pulang keluar angkat pergi hengkang kembali meninggalkan paksa massal"), close=False, toward="country", avoid=listed("lapangan pemain gempa banjir topan gunung erupsi perang krisis"), mode="deport",
    ),
    Frame(
        "strip-citizens", K.MEASURE, P.COERCE, {"subject": R.ACTOR},
        "Ghana melucuti kewarganegaraan 20 pembangkang.", "Ghana melucuti gelar 20 atlet.",
        verbs=either("melucuti|mencabut|menghapus|membatalkan|merampas", "kewarganegaraan|paspor"), passives="dicabut kewarganegaraannya|dilucuti kewarganegaraannya|dicabut paspornya", requires="subject", need="pembangkang|aktivis|oposisi|tokoh|warga|kritikus|uskup|politikus|mantan|pendeta|wartawan|jurnalis|lawan", avoid="pemain|atlet|olahraga",
    ),
    Frame(
        "nationalise", K.MEASURE, P.COERCE, TOWARD,
        "Ghana menasionalisasi tambang milik Togo.", "Ghana menasionalisasi kurikulum.",
        verbs="menasionalisasi", passives="dinasionalisasi", mode="seize", contexts=("economic",), avoid="kurikulum|belanda",
    ),
    Frame(
        "go-on-off-air", K.MEASURE, P.COERCE, TOWARD,
        "Ghana menghentikan siaran dua stasiun televisi Togo.", "Ghana menghentikan siaran langsung pertandingan Togo.",
        verbs=either("menghentikan|menyetop|membekukan|menangguhkan|melarang|mencabut|memblokir|menutup|hentikan|cabut|memutus|mematikan|menyegel|menggerebek|menutup paksa", "siaran|izin siaran|lisensi|izin liputan|kantor berita|kantor media|kantor|biro"),
        need=listed("televisi radio media penyiaran stasiun siaran biro berita jazeera rfi bbc cnn dw voa sputnik rt tass xinhua france afp reuters kanal"), avoid="pertandingan|laga|gosip|kpi|sinetron|propaganda|pengeras", mode="censor",
    ),
    Frame(
        "shells-fell", K.MEASURE, P.ASSAULT, {"subject": R.ACTOR, "at": R.RECIPIENT, "object": R.RECIPIENT},
        "Peluru artileri Ghana jatuh di desa Togo.", "Pesawat Ghana jatuh di desa Togo.",
        verbs=either("jatuh|mendarat|meledak|menghantam", "di"), lead=listed("peluru mortir artileri granat bom"), contexts=("military",), requires="at|object", avoid="pesawat|siswa",
    ),
    Frame(
        "land-on", K.MEASURE, P.ASSAULT, {**TOWARD, "at": R.RECIPIENT},
        "Ghana mendaratkan pasukan di pulau milik Togo.", "Ghana mendaratkan pesawat di pulau milik Togo.",
        verbs=active("daratkan"), need="pasukan|marinir|tentara", close=True, avoid="pesawat|perdamaian|penumpang", contexts=("military",),
    ),
    Frame(
        "kill-them", K.MEASURE, P.ASSAULT, TOWARD,
        "Ghana menewaskan komandan milisi Togo.", "Gempa menewaskan warga Togo.",
        verbs=active("tewaskan|habisi|lenyapkan|eliminasi"), passives=passive("habisi|eliminasi"), need=listed("komandan pemimpin jenderal petinggi prajurit tentara militan pejuang gerilyawan serdadu pelaut diplomat jurnalis"),
        close=True, requires="subject", contexts=("military",),
        avoid=listed("gempa banjir ledakan kecelakaan longsor wabah topan badai kebakaran mengakui mengaku polisi serangan penembakan pelaku geng"),
    ),
    Frame(
        "use-of-force", K.MEASURE, P.ASSAULT, {**GIVING, "by": R.ACTOR},
        "Penggunaan meriam air oleh Ghana terhadap kapal Togo menuai protes.", "Penggunaan senjata mainan oleh Ghana menuai protes.",
        nouns=either("penggunaan|penembakan", "meriam air|gas air mata|kekuatan|senjata kimia|bom tandan|bom fosfor"), requires="by|subject|of", contexts=("military",),
        avoid="mengecam|mengutuk|melarang|larangan|mainan|menghentikan",
    ),
)
# fmt: on

FOLLOWING: tuple[Frame, ...] = (
    Frame(
        "follow-suit",
        K.MEASURE,
        None,
        {"subject": R.ACTOR, "against": R.RECIPIENT},
        "Polandia mengusir duta besar Rusia. Lituania mengikuti langkah itu keesokan harinya.",
        "Ia mengikuti kuliah daring.",
        verbs=either(
            "mengikuti|mengambil|menyusul|melakukan|menempuh",
            "langkah itu|langkah tersebut|langkah serupa|langkah yang sama|langkah sekutunya",
        )
        + "|mengikuti langkah|mengumumkan langkah serupa|mengumumkan langkah yang sama|mengambil keputusan serupa|mengambil tindakan serupa|membuat keputusan serupa|mengambil sikap serupa|menyusul langkah|melakukan hal serupa|melakukan hal yang sama|berbuat serupa|bersikap serupa|bertindak serupa|"
        "mengikuti jejak itu|mengikuti jejak tersebut|segera mengikuti|turut mengikuti|"
        + either(
            "membalas dengan|merespons dengan|menanggapi dengan",
            "langkah serupa|langkah yang sama|tindakan serupa|tindakan yang sama|cara yang sama|langkah setimpal|hal serupa",
        )
        + "|"
        + either(
            "menerapkan|memberlakukan|mengumumkan|mengambil|mengeluarkan",
            "kebijakan serupa|aturan serupa|larangan serupa|pembatasan serupa|kebijakan yang sama",
        )
        + "|"
        + either(
            "mengirim|mengirimkan|menyalurkan|memberikan|menyumbangkan", "bantuan serupa|bantuan yang sama"
        ),
        passives=either(
            "hal serupa|hal yang sama|langkah serupa", "dilakukan|dilakukan oleh|ditempuh|ditempuh oleh"
        )
        + "|"
        + either(
            "langkah itu|langkah tersebut|tindakan itu|tindakan tersebut|keputusan itu|keputusan tersebut|jejak itu|jejak tersebut",
            "diikuti|diikuti oleh|kemudian diikuti|lalu diikuti|segera diikuti|kemudian diikuti oleh|lalu diikuti oleh",
        ),
        traits=frozenset({T.IMITATES}),
    ),
)
"""Acts that repeat what another did: their type and whom they are toward are those of that act."""

FORCING: tuple[Frame, ...] = (*FOLLOWING, *WIDER, *MOBILIZING, *COERCING, *ASSAULTS)
