"""Acts that newspapers tell every week: captives let go and swapped, forces and relief that arrive, deadlines set."""

from __future__ import annotations

from kg.language.id.frames.force import CRIME, SEIZABLE
from kg.language.id.frames.roles import GETTING, GIVING, TOGETHER
from kg.language.id.inflect import active, either, listed, men, passive
from kg.language.pack import TOWARD, VISITING, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

ATTACKS = listed(
    "serangan pengeboman pemboman penembakan ledakan bom pembunuhan penyerangan penculikan serangan-serangan"
)
FIGHTS = "bentrokan|perkelahian|pertempuran|kontak senjata|baku tembak|kontak tembak|bentrokan berdarah|pertempuran sengit"

DONE_ON_REQUEST = listed(
    "mengirim mengirimkan dikirim dikirimkan mengerahkan dikerahkan menggempur digempur mengebom membombardir menyerang mengevakuasi menerjunkan diterjunkan "
    "menyalurkan disalurkan turun mendarat melancarkan dilancarkan menempatkan ditempatkan memasuki masuk membantu dibantu menengahi "
    "tiba menyeberang diterbangkan menerbangkan membebaskan dibebaskan menyerahkan diserahkan memutus memutuskan diputus kembali "
    "menunda ditunda menutup ditutup mencabut dicabut menangkap ditangkap memulangkan dipulangkan menarik ditarik memblokir membekukan dibekukan menghentikan dihentikan ditahan menahan"
)
"""What is done because somebody asks for it."""

NOT_A_STATE = listed(
    "keluarga warga pribadi sendiri bersama pembaca polisi jaksa pengacara istrinya pemain ekstradisi"
)

# fmt: off
PLAIN_FIRST: tuple[Frame, ...] = (
    Frame(
        "held-by-own-army", K.MEASURE, P.COERCE, TOWARD,
        "Presiden Ghana Kwame Boateng ditahan tentara pada Rabu.", "Presiden Ghana Kwame Boateng ditahan polisi pada Rabu.",
        passives=either("ditahan|ditangkap|dipenjarakan|dikurung|disekap", listed("tentara militer serdadu prajurit junta pemberontak pembelot")) + "|"
        + either(either("ditahan|ditangkap|dipenjarakan|dikurung|disekap", "oleh"), "tentara|militer|para tentara|serdadu|prajurit|junta|pasukan keamanan|sekelompok tentara|sekelompok perwira|perwira militer"),
        toward="person", requires="object", mode="arrest", traits=frozenset({T.OVERTHROWS}),
        need=listed("presiden perdana wapres pm wakil menlu menteri pemimpin raja kepala mantan"),
    ),
    Frame(
        "army-holds-leader", K.MEASURE, P.COERCE, TOWARD,
        "Tentara menahan Presiden Ghana Kwame Boateng.", "Polisi menahan Presiden Ghana Kwame Boateng.",
        verbs=active("tangkap") + "|" + active("tahan|kurung|penjarakan|sekap"), lead=listed("tentara militer serdadu prajurit junta pemberontak"), toward="person",
        need=listed("presiden perdana wapres pm wakil menlu menteri"), close=True, requires="object", mode="arrest", traits=frozenset({T.OVERTHROWS}),
        avoid=listed("diri laju napas izin waktu polisi"),
    ),
    Frame(
        "own-up-to-attack", K.MEASURE, P.ASSAULT, {**TOWARD, "at": R.RECIPIENT},
        "Kelompok Houthi mengaku bertanggung jawab atas serangan terhadap kapal Togo.", "Kelompok Houthi mengaku bertanggung jawab atas pendidikan warga.",
        verbs=either(either("mengaku|mengklaim|menyatakan|turut mengaku|telah mengaku|telah mengklaim", "bertanggung jawab atas|bertanggungjawab atas"), ATTACKS)
        + "|" + either("mengklaim tanggung jawab atas|mengeklaim tanggung jawab atas|mengeklaim bertanggung jawab atas|mengklaim melakukan|mengaku melakukan", ATTACKS),
        mode="unconventional", contexts=("military",), avoid="gempa",
    ),
    Frame(
        "leave-own-seat-empty", K.MEASURE, P.SANCTION, TOWARD,
        "Ghana membekukan keanggotaannya dalam Uni Afrika.", "Ghana membekukan keanggotaannya dalam hitungan hari.",
        verbs=either(either("membekukan|menangguhkan|menghentikan|membekukan sementara|menangguhkan sementara|menghentikan sementara", "keanggotaannya|keikutsertaannya|partisipasinya|kepesertaannya"), "dalam|di|pada"),
        toward="organization", requires="object", mode="discontinue", contexts=("diplomatic",),
    ),
    Frame(
        "relief-carried", K.MEASURE, P.AID, {"subject": R.ACTOR, "for": R.RECIPIENT, "to": R.RECIPIENT, "at": R.RECIPIENT},
        "Pesawat Angkatan Udara Ghana mengangkut bantuan bagi korban banjir di Togo.", "Pesawat Ghana mengangkut bantuan juri ke Togo.",
        verbs=either("mengangkut|membawa|menerbangkan|memuat", "bantuan|bantuan kemanusiaan|bantuan pangan|obat-obatan|pasokan medis|logistik|tim penyelamat|tim medis"),
        lead=listed("pesawat kapal konvoi hercules truk armada helikopter kargo"), requires="for|to|at", avoid="juri|turis|penumpang|tiba|mendarat|merapat|bersandar|berlabuh",
    ),
    Frame(
        "relief-by-the-ton", K.MEASURE, P.AID, {"subject": R.ACTOR, "for": R.RECIPIENT, "to": R.RECIPIENT, "at": R.RECIPIENT},
        "Pesawat Angkatan Udara Ghana membawa 12 ton bantuan ke Togo.", "Pesawat Ghana membawa 12 pemain bantuan ke Togo.",
        verbs="mengangkut|membawa|menerbangkan|memuat", need=listed("bantuan obat-obatan tenda selimut beras gandum tepung sembako logistik vaksin makanan pangan medis penyelamat dokter relawan"), close=True,
        lead=listed("pesawat kapal konvoi hercules truk armada helikopter kargo kri fregat"), requires="for|to|at",
        avoid=listed("juri turis wisatawan penumpang pemain klub tim suporter tiba mendarat merapat bersandar berlabuh ekspor pesanan pembeli senjata rudal ditahan dicegat ditembak menembak menyita disita"),
    ),
    Frame(
        "detect-forces", K.MEASURE, P.MOBILIZE, {"subject": R.RECIPIENT, "object": R.ACTOR, "of": R.ACTOR},
        "Kementerian Pertahanan Ghana mendeteksi 22 pesawat militer Togo.", "Kementerian Kesehatan Ghana mendeteksi 22 kasus flu dari Togo.",
        verbs="mendeteksi|melacak|memergoki|mendapati", need=listed("pesawat kapal jet drone kapal-kapal pesawat-pesawat balon"), also=listed("militer tempur perang pengintai pembom penjaga serbu kapal jet"), close=True,
        contexts=("military",), avoid="kasus|virus|jatuh|hilang|narkoba|penyelundupan|nelayan|ikan",
    ),
    Frame(
        "offer-accepted", K.STATEMENT, P.AGREE, {**GETTING, "of": R.RECIPIENT},
        "Gagasan Ghana untuk menengahi konflik itu diterima baik Togo.", "Presiden Ghana diterima Presiden Togo.",
        passives="diterima|diterima baik|disambut baik|disetujui", lead=listed("tawaran usul usulan proposal ajakan prakarsa gagasan"),
        avoid=listed("belum tidak tak ditolak jika bila apabila klub pemain"), avoid_next=listed("dubes duta menteri menlu presiden perdana pm utusan delegasi ketua wakil raja ratu menhan kanselir sekjen direktur kepala jenderal emir"),
    ),
    Frame(
        "relief-lands", K.MEASURE, P.AID, {"subject": R.ACTOR, "object": R.RECIPIENT, "to": R.RECIPIENT, "at": R.RECIPIENT},
        "Kapal Ghana berlabuh di Lome membawa obat-obatan.", "Kapal Ghana berlabuh di Lome membawa turis.",
        verbs=either("tiba|mendarat|merapat|bersandar|berlabuh|berangkat|bertolak|berlayar|sampai", "di|ke|menuju|di perairan|di pelabuhan|di bandara|di pangkalan"), lead=listed("pesawat kapal konvoi hercules truk armada helikopter kargo galaxy kri uss usns hms hmas hmnzs hmcs brp tcg"),
        need=listed("membawa mengangkut memuat bermuatan berisi"), also=listed("obat-obatan obat air makanan pangan tenda selimut vaksin beras gandum logistik bantuan medis generator sembako pasokan korban lapangan penyelamat paket dokter"),
        avoid=listed("turis wisatawan penumpang minyak presiden menteri delegasi rombongan senjata rudal evakuasi wni jenazah"),
    ),
    Frame(
        "set-deadline", K.STATEMENT, P.REQUEST, TOWARD,
        "Ghana memberi Togo waktu dua hari untuk membebaskan nelayan itu.", "Ghana memberi Togo waktu untuk berpikir.",
        verbs="memberi|memberikan|beri|berikan", passives="diberi|diberikan", need="waktu|tenggat|batas", also="jam|hari|pekan|minggu|bulan", requires="object|to",
        avoid=listed("kesempatan cuti libur lebih berpikir kuliah sekolah izin pemain klub meninggalkan hengkang pergi diplomat dubes duta angkat mengosongkan perusahaan"),
    ),
)

PLAIN_LATER: tuple[Frame, ...] = (
    Frame(
        "inspect-site", K.VISIT, P.CONSULT, VISITING,
        "Presiden Nana Akufo-Addo meninjau kamp pengungsi di Lome pada Senin.", "Presiden Nana Akufo-Addo meninjau ulang kebijakan di Lome pada Senin.",
        verbs="meninjau|meninjau langsung|menengok|menyusuri|menyambangi|mendatangi|melihat langsung", doer="person", requires="at", mode="visit", close=True,
        need=listed("kamp kawasan lokasi posko permukiman reruntuhan pengungsian penampungan rumah sekolah pelabuhan perbatasan pangkalan masjid gereja candi pura kuil monumen museum bendungan pabrik puing lapangan korban pengungsi kampus kapal kompleks desa kampung"),
        avoid=listed("ulang kembali kebijakan keputusan perjanjian hubungan aturan latihan polisi gubernur bupati"),
    ),
    Frame(
        "strike-back-with", K.MEASURE, P.ASSAULT, {**TOWARD, "to": R.RECIPIENT},
        "Ghana membalas dengan serangan udara ke Togo.", "Ghana membalas dengan serangan balik ke gawang Togo.",
        verbs=either("membalas dengan|membalasnya dengan|merespons dengan|menjawab dengan|menanggapi dengan",
        "serangan udara|serangan rudal|serangan roket|serangan artileri|serangan drone|serangan darat|gempuran|gempuran udara|tembakan|tembakan artileri|tembakan roket|bombardemen|pengeboman|rentetan roket"),
        avoid="gawang|gol|laga|siber|kritik", contexts=("military",),
    ),
    Frame(
        "seize-site", K.MEASURE, P.COERCE, TOWARD,
        "Pasukan Ghana menduduki bandara di Lome.", "Pegawai Ghana menduduki bandara di Lome.",
        verbs="menduduki", passives="diduduki", close=True, mode="seize", need=listed("ladang kilang bandara pelabuhan pangkalan bendungan perlintasan garnisun"),
        lead=listed("pasukan tentara militer pemberontak milisi gerilyawan serdadu marinir prajurit kelompok"), avoid=listed("saham tender buruh petani bursa pasar mengirim mengerahkan memerintahkan"), contexts=("military",),
    ),
    Frame(
        "inspect-place", K.VISIT, P.CONSULT, VISITING,
        "Presiden Nana Akufo-Addo meninjau Lome pada Senin.", "Presiden Nana Akufo-Addo meninjau kebijakan Togo pada Senin.",
        verbs="meninjau|menengok|meninjau langsung", doer="person", requires="object", mode="visit", close=False,
        avoid=listed("ulang kembali kebijakan keputusan perjanjian hubungan aturan pasukan latihan pabrik proyek stan pameran"),
    ),
    Frame(
        "decree-recognition", K.STATEMENT, P.SUPPORT, {**TOWARD, "about": R.RECIPIENT},
        "Presiden Ghana menandatangani dekrit pengakuan atas Togo.", "Presiden Ghana menandatangani dekrit cuti bersama.",
        verbs=either("menandatangani|meneken|mengeluarkan|menerbitkan|menandatangani dua", "dekrit pengakuan|dekret pengakuan|keputusan pengakuan|surat pengakuan"), contexts=("diplomatic",), avoid="cuti",
    ),
    Frame(
        "free-person", K.MEASURE, P.RETREAT, {**TOWARD, "to": R.RECIPIENT},
        "Iran membebaskan Kylie Moore-Gilbert pada Rabu.", "Hakim membebaskan Kylie Moore-Gilbert dari dakwaan.",
        verbs=men("bebaskan|lepaskan"), passives=passive("bebaskan|lepaskan"), toward="person", doer="country", mode="release",
        avoid=listed("pengadilan hakim majelis mahkamah polisi polda polres jaksa kejaksaan dakwaan klub pemain pelatih kontrak bola tersangka terdakwa jaminan vonis bersyarat hukuman kpk jabatan jabatannya tembakan "
        "tugas tugasnya tanggung pasal tuduhan gelar pembebasan menuntut meminta mendesak diminta dituntut didesak"),
    ),
    Frame(
        "detain-person", K.MEASURE, P.COERCE, TOWARD,
        "Iran menahan Kylie Moore-Gilbert pada Rabu.", "Kylie Moore-Gilbert ditahan imbang pada Rabu.",
        verbs=men("tahan|tangkap|penjarakan"), passives=passive("tahan|tangkap|penjarakan|bui"), toward="person", doer="country", mode="arrest",
        avoid=listed("dubes dubesnya diplomat diplomatnya pengadilan hakim jaksa kejaksaan kpk kejagung polda polres untuk guna hendak imbang gol laga kiper penalti bola serangan diri menuntut meminta mendesak tersangka korupsi narkoba bareskrim"),
    ),
    Frame(
        "swapped", K.MEASURE, P.RETREAT, {**TOGETHER, "subject": R.ACTOR},
        "Sebanyak 50 tentara Ghana ditukar dengan 20 tentara Togo.", "Sebanyak 50 mobil Ghana ditukar dengan 20 mobil Togo.",
        passives=either("ditukar|ditukarkan|dibarter", "dengan"), need=listed("tentara prajurit serdadu tawanan tahanan sandera pejuang agen mata-mata warga pilot marinir narapidana serdadunya kolonel"), mode="release",
        avoid="mobil|kaus|pemain|uang|poin",
    ),
    Frame(
        "captive-handed-over", K.MEASURE, P.RETREAT, {**TOWARD, "to": R.RECIPIENT},
        "Ghana menyerahkan dua pilot Togo di perbatasan.", "Ghana menyerahkan dua pesawat Togo di perbatasan.",
        verbs=active("serahkan|kembalikan|pulangkan"), passives=passive("serahkan|kembalikan|pulangkan"), need=listed("pilot prajurit tentara pelaut nelayan tawanan sandera serdadu jurnalis wartawan agen"), close=True, mode="release",
        avoid=listed("buronan tersangka pesawat kapal senjata bantuan polisi kejaksaan surat penghargaan jenazahnya keluarga wni warganya jabatan tentaranya prajuritnya pasukannya pasukan hibah kekuasaan"), requires="to|object",
    ),
    Frame(
        "killed-in-clash", K.MEASURE, P.ASSAULT, TOGETHER,
        "Dua tentara Ghana gugur dalam perkelahian dengan tentara Togo.", "Dua polisi Ghana gugur dalam kecelakaan dengan bus Togo.",
        verbs=either(either("tewas|gugur|terbunuh|terluka|luka-luka|cedera", "dalam|akibat"), FIGHTS), nouns="perkelahian", requires="with|object", contexts=("military",), mode="firearms", weak=True,
        need=listed("tentara prajurit pasukan serdadu militer penjaga marinir"), avoid="geng|suporter|pelajar|narkoba|polisi",
    ),
    Frame(
        "killed-by-fire", K.MEASURE, P.ASSAULT, TOWARD,
        "Seorang nelayan Ghana tewas ditembak tentara Togo.", "Seorang perampok Ghana tewas ditembak polisi Togo.",
        passives=either("tewas|gugur|meninggal|terbunuh|terluka|luka-luka|cedera", "ditembak|ditembaki|ditembus peluru|diterjang peluru|diberondong|dihantam rudal|dihantam drone|akibat tembakan|oleh tembakan|terkena tembakan|akibat ledakan|dihantam roket"),
        need=listed("tentara prajurit pasukan serdadu militer penjaga artileri rudal drone marinir israel rusia"), requires="subject", contexts=("military",), mode="firearms", avoid="perampok|begal|polisi|narkoba|buron",
    ),
    Frame(
        "shooting-of", K.MEASURE, P.ASSAULT, {"subject": R.ACTOR, "of": R.RECIPIENT, "against": R.RECIPIENT},
        "Penembakan nelayan Ghana oleh tentara Togo terjadi pada Kamis.", "Penembakan warga Ghana oleh perampok di Togo terjadi pada Kamis.",
        nouns="penembakan|penembakan terhadap|pemboman|penenggelaman", need="oleh", requires="subject", contexts=("military",), weak=True,
        avoid="perampok|polisi|mengecam|mengutuk|menyesalkan|penyelidikan|rudal",
    ),
    Frame(
        "troops-arrive", K.MEASURE, P.MOBILIZE, {"subject": R.ACTOR, "to": R.RECIPIENT, "at": R.RECIPIENT, "object": R.RECIPIENT},
        "Pasukan Ghana mulai tiba di Lome pada Kamis.", "Pemain Ghana mulai tiba di Lome pada Kamis.",
        verbs=either("tiba|mulai tiba|masuk|bergerak|menyeberang|mulai memasuki|berdatangan", "di|ke|menuju|dari"), lead=listed("pasukan tentara prajurit marinir serdadu batalion batalyon brigade"), contexts=("military",), mode="troops",
        avoid=listed("perdamaian penjaga pemelihara bantuan korban penyelamat jenazah latihan upacara kunjungan evakuasi bencana rumah mengungsi"),
    ),
    Frame(
        "freeze-project", K.MEASURE, P.SANCTION, TOWARD,
        "Ghana membekukan proyek pipa gas dengan Togo.", "Ghana membekukan proyek tol.",
        verbs=active("bekukan|tangguhkan|hentikan|batalkan|gantung"), passives=passive("bekukan|tangguhkan|hentikan|batalkan"), need=listed("proyek sertifikasi pipa investasi"), close=True, toward="country", requires="with|object|from|of", contexts=("economic",),
        mode="discontinue", avoid=listed("tol perusahaan pengembang saham kpk korupsi sementara warga pemda dprd"),
    ),
    Frame(
        "switch-recognition", K.MEASURE, P.SUPPORT, {"subject": R.ACTOR, "object": R.RECIPIENT, "to": R.RECIPIENT},
        "Ghana memutuskan hubungan dengan Taiwan dan beralih ke Tiongkok.", "Ghana beralih ke gas dari Tiongkok.",
        verbs="beralih ke|beralih mengakui|berpaling ke|mengalihkan pengakuan ke|mengalihkan pengakuan diplomatik ke|mengalihkan hubungan diplomatik ke|mengalihkan pengakuannya ke|mengalihkan pengakuan diplomatiknya ke", need="hubungan|pengakuan|diplomatik|pengakuannya|mengakui", toward="country", requires="object",
        contexts=("diplomatic",), avoid="gas|impor|energi|mata|pasar",
    ),
    Frame(
        "move-recognition", K.MEASURE, P.SUPPORT, {"subject": R.ACTOR, "to": R.RECIPIENT},
        "Ghana mengalihkan pengakuan diplomatik dari Taiwan ke Tiongkok.", "Ghana mengalihkan pengakuan pendapatan ke tahun depan.",
        verbs=either("mengalihkan|memindahkan", "pengakuan|pengakuannya|pengakuan diplomatik|pengakuan diplomatiknya|hubungan diplomatik|hubungan diplomatiknya"), requires="to", contexts=("diplomatic",), avoid="pendapatan|laba",
    ),
    Frame(
        "martial-law-set", K.MEASURE, P.COERCE, TOWARD,
        "Darurat militer diberlakukan di Ghana pada Senin.", "Darurat bencana diberlakukan di Ghana pada Senin.",
        passives="diberlakukan|diterapkan|diumumkan|ditetapkan|dideklarasikan|diberlakukan kembali|diperpanjang|berlaku", lead="darurat|jam", also="militer|keadaan|malam", need="militer|keadaan|malam|status", mode="martial-law",
        avoid="bencana|kesehatan|kekeringan|banjir|covid-19|gempa|sampah|kebakaran|mencabut|dicabut", traits=frozenset({T.CUSTODY}),
    ),
    Frame(
        "send-nobody", K.MEASURE, P.PROTEST, TOWARD,
        "Ghana tidak akan mengirim atlet ke Olimpiade Lome.", "Ghana tidak akan mengirim pasukan ke Lome.",
        words=either(either("tidak akan|tak akan|menolak|urung|batal|tidak", "mengirim|mengirimkan"), "atlet|atletnya|kontingen|kontingennya|delegasi|delegasinya|wakil|wakilnya|perwakilan|perwakilannya") + "|batal ikut konferensi|batal ikut ktt", mode="boycott",
        avoid="cedera|dana|anggaran|covid-19|tim",
    ),
    Frame(
        "delegates-walk-out", K.MEASURE, P.PROTEST, TOWARD,
        "Delegasi Ghana meninggalkan ruang sidang Majelis Umum PBB.", "Delegasi Ghana meninggalkan ruang makan hotel.",
        verbs=either("meninggalkan|keluar dari|angkat kaki dari|tinggalkan", "ruang sidang|ruang majelis umum|ruangan sidang|ruang rapat|sidang majelis umum|aula majelis umum|aula sidang|ruang dewan keamanan|ruang konferensi"), mode="boycott",
        lead=listed("delegasi diplomat utusan perwakilan para dubes delegasinya duta"), avoid="makan|usai|seusai|berakhir",
    ),
    Frame(
        "delegates-leave-hall", K.MEASURE, P.PROTEST, TOWARD,
        "Delegasi Ghana meninggalkan ruang Majelis Umum PBB saat Presiden Togo berpidato.", "Delegasi Ghana meninggalkan ruang tunggu PBB.",
        verbs=either("meninggalkan|keluar dari|angkat kaki dari|tinggalkan", "ruang|ruangan|aula|sidang"), lead=listed("delegasi diplomat utusan perwakilan dubes delegasinya duta"), requires="object", mode="boycott",
        avoid="makan|usai|seusai|berakhir|tunggu|tamu|vip|hotel|kelas",
    ),
    Frame(
        "troops-leave-for", K.MEASURE, P.MOBILIZE, {"subject": R.ACTOR},
        "Sebanyak 290 prajurit Ghana bertolak ke Lome pekan lalu.", "Sebanyak 290 pemain Ghana bertolak ke Lome pekan lalu.",
        verbs=either("bertolak|berangkat|terbang|berlayar|diberangkatkan|diterbangkan", "ke|menuju"), lead=listed("pasukan tentara prajurit marinir serdadu batalion batalyon brigade"),
        contexts=("military",), mode="troops", doer="country",
        avoid=listed("bantuan korban penyelamat jenazah latihan upacara kunjungan evakuasi bencana rumah kembali pulang tanah air gempa banjir haji keluarga"),
    ),
    Frame(
        "seized-by", K.MEASURE, P.COERCE, {"subject": R.ACTOR, "of": R.RECIPIENT, "against": R.RECIPIENT},
        "Penahanan lima nelayan Ghana oleh polisi Togo memperburuk suasana.", "Penahanan lima perampok Ghana oleh polisi Togo disambut warga.",
        nouns="penahanan|penangkapan|penyitaan|penculikan|penyanderaan|pencegatan|penahanan terhadap|penangkapan terhadap", need="oleh", also=SEIZABLE, requires="subject", weak=True,
        avoid=CRIME + "|perampok|mengecam|mengutuk|menyesalkan|penyelidikan|tersangka|perintah|surat|masa",
        traits=frozenset({T.BEFALLS_PEOPLE, T.CUSTODY}),
    ),
    Frame(
        "move-embassy", K.MEASURE, P.SUPPORT, {"subject": R.ACTOR, "to": R.RECIPIENT, "for": R.RECIPIENT},
        "Guatemala memindahkan kedutaannya ke Yerusalem.", "Guatemala memindahkan kedutaannya ke gedung baru.",
        verbs=either("memindahkan|pindahkan|mengumumkan pemindahan|memutuskan pemindahan|meresmikan pemindahan", "kedutaan|kedutaannya|kedutaan besar|kedutaan besarnya|kedubes|kedubesnya"), need="yerusalem", close=True,
        contexts=("diplomatic",), avoid=listed("menolak mengecam mengutuk membatalkan menentang memprotes sementara tidak jangan agar"),
    ),
    Frame(
        "veto-noun", K.STATEMENT, P.REJECT, GIVING,
        "Resolusi itu gagal disahkan karena veto Ghana.", "Ghana membahas hak veto Togo.",
        nouns="veto", need=listed("karena akibat oleh kandas gagal diganjal terganjal lewat menyusul setelah usai diwarnai dihadang terhalang terbentur digagalkan"), requires="of|subject|from", avoid="hak|reformasi|membahas|menghapus|penghapusan|gubernur|presiden",
    ),
    Frame(
        "cross-border", K.MEASURE, P.ASSAULT, {"subject": R.ACTOR, "object": R.RECIPIENT, "of": R.RECIPIENT, "with": R.RECIPIENT, "to": R.RECIPIENT},
        "Pasukan Ghana menerobos perbatasan Togo.", "Sapi Ghana menerobos perbatasan Togo.",
        verbs=either("menerobos|melanggar|menerjang|merangsek melewati|merangsek melintasi|menyeberangi|melintasi|menembus", "perbatasan|garis perbatasan|wilayah perbatasan"),
        lead=listed("pasukan tentara militer prajurit serdadu tank milisi artileri"), requires="object|of|with|to", contexts=("military",),
        avoid=listed("pengungsi penyelundup latihan bersama bantuan mengungsi melarikan kabur patroli izin pulang agar"),
    ),
    Frame(
        "disarm-soldiers", K.MEASURE, P.COERCE, TOWARD,
        "Ghana melucuti tentara Togo di perbatasan.", "Ghana melucuti gelar juara Togo.",
        verbs=either("melucuti|melucuti senjata", "tentara|prajurit|serdadu|polisi|pasukan|milisi|penjaga") + "|melucuti persenjataan", requires="object|of", toward="country", contexts=("military",),
        avoid="gelar|perjanjian|sepakat|program|misi|sukarela|agar",
    ),
    Frame(
        "strike-off", K.MEASURE, P.SANCTION, {"subject": R.ACTOR, "object": R.RECIPIENT},
        "Ghana mencoret Togo dari daftar penerima bantuan.", "Ghana mencoret Togo dari daftar negara sponsor terorisme.",
        verbs=active("coret|keluarkan|hapus") , passives=passive("coret|keluarkan|hapus"), need="daftar", also=listed("penerima tujuan bebas prioritas undangan negara-negara eksportir pemasok"), requires="object",
        toward="country", avoid=listed("hitam sponsor teroris terorisme abu-abu sanksi pemain timnas skuad peserta pemilih menghapus larangan cekal"), mode="discontinue",
    ),
    Frame(
        "shut-paper", K.MEASURE, P.COERCE, TOWARD,
        "Ghana membredel koran milik Togo.", "Ghana membredel layangan milik Togo.",
        verbs="membredel|memberedel|membreidel|memblokir siaran|membekukan siaran|mencabut izin siaran|menyegel kantor berita|menutup kantor berita", passives="dibredel|diberedel",
        need=listed("koran surat media televisi stasiun radio siaran kantor majalah situs"), requires="object|of", toward="country", avoid="layangan|pelanggan",
    ),
    Frame(
        "at-their-request", K.STATEMENT, P.REQUEST, {"of": R.ACTOR, "from": R.ACTOR, "subject": R.RECIPIENT},
        "Ghana mengirim seribu tentara ke Lome atas permintaan Togo.", "Ghana mengirim surat atas permintaan keluarga di Lome.",
        nouns=either("atas", "permintaan|permohonan|desakan|seruan|undangan militer|permintaan resmi|permintaan langsung|permintaan tertulis"), lead=DONE_ON_REQUEST,
        requires="of|from", avoid_next=NOT_A_STATE, avoid="menolak|tidak|penolakan|bantahan|keberatan|jawaban|respons|tanggapan|kekecewaan", traits=frozenset({T.ON_REQUEST}),
    ),
    Frame(
        "at-their-request-first", K.STATEMENT, P.REQUEST, {"of": R.ACTOR, "from": R.ACTOR},
        "Atas permintaan Togo, Ghana mengirim seribu tentara.", "Atas permintaan keluarga, Ghana mengirim surat.",
        nouns=either("atas", "permintaan|permohonan|desakan|seruan|permintaan resmi"), need=DONE_ON_REQUEST, close=False,
        requires="of|from", avoid_next=NOT_A_STATE, avoid="menolak|tidak|penolakan|bantahan|keberatan|jawaban|respons|tanggapan|kekecewaan", traits=frozenset({T.ON_REQUEST}),
    ),
)
# fmt: on
