"""SANCTION: expulsions, recalls, sanctions, tariffs, ties broken, aid and membership suspended, treaties left."""

from __future__ import annotations

from kg.language.id.frames.accuse import ENVOYS
from kg.language.id.frames.roles import GETTING, GIVING
from kg.language.id.inflect import active, either, listed, passive
from kg.language.pack import TOWARD, Frame, Roles
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R
from kg.model import Status as S

STAFF = (
    ENVOYS
    + "|bicara|jubir|koordinator|perwakilan|utusan|pelapor|diplomatik|penasihat|staf|pegawai|kedutaan|pejabat|mata-mata|intelijen|misi"
)
SHARED = listed(
    "arus transaksi layanan iuran kerja bantuan hibah pendanaan dana keanggotaan perjanjian ekspor impor perdagangan kerjasama penerbangan visa perundingan keikutsertaan "
    "pengiriman pembelian pasokan pertukaran kesepakatan bebas partisipasi ratifikasi pembicaraan negosiasi dialog"
)

WITH_WHOM: Roles = {**{slot: role for slot, role in TOWARD.items() if slot != "against"}, "between": R.ACTOR}
"""Of ties, whose other end "dengan" tells: "memutuskan hubungan dengan Rusia demi solidaritas terhadap Estonia"."""

SANCTIONS = "sanksi|paket sanksi|sanksi baru|sanksi ekonomi|sanksi tambahan|serangkaian sanksi|sejumlah sanksi|paket baru sanksi|rangkaian sanksi"

MISSIONS = listed(
    "kedutaan kedubes konsulat konsulatnya konjen kedutaannya kedubesnya tingginya perwakilannya kebudayaan council goethe-institut goethe konfusius francaise ifi usaid diplomatik"
)
"""Missions and institutes of other states, whose work a state stops."""

# fmt: off
ORDERED_OUT: tuple[Frame, ...] = (
    Frame(
        "recall-to-consult", K.MEASURE, P.SANCTION, TOWARD,
        "Chad memanggil duta besar mereka di Jerman untuk berkonsultasi.", "Chad memanggil duta besar Jerman.",
        verbs=active("panggil"), passives=passive("panggil"), need="berkonsultasi|konsultasi", also="negaranya|mereka|negerinya", receiving=True,
        mode="withdraw", contexts=("diplomatic",), avoid="saksi",
    ),
    Frame(
        "order-home", K.MEASURE, P.SANCTION, {**TOWARD, "at": R.RECIPIENT},
        "Chad memerintahkan duta besarnya di Jerman pulang.", "Chad memerintahkan pasukannya di Jerman pulang.",
        verbs="memerintahkan|menginstruksikan|menyuruh|memerintahkan agar|meminta", need=listed("duta dubes dubesnya besarnya tingginya konsulnya konsul diplomatnya"), also="kembali|pulang", close=True, receiving=True,
        mode="withdraw", contexts=("diplomatic",), avoid=listed("warga wni pasukan tentara saksi pengungsi bantuan keterangan klarifikasi maaf penjelasan meja perundingan membawa"),
        traits=frozenset({T.AGAINST_ONE, T.NAMED_ONCE, T.RECALLS}),
    ),
    Frame(
        "order-out", K.MEASURE, P.SANCTION, TOWARD,
        "Chad memerintahkan duta besar Jerman meninggalkan negara itu.", "Ia memerintahkan anaknya pulang.",
        verbs="memerintahkan|perintahkan|memberi waktu|memberi tenggat|meminta|memberikan waktu|memberi|memberikan|menuntut|menuntut agar|meminta agar|mendesak|mendesak agar", passives="dipersilakan|disuruh|diperintahkan|diminta|diberi waktu|diberi tenggat|dituntut|punya waktu|memiliki waktu|" + either("harus|wajib|mesti|harus segera|wajib segera", "angkat|hengkang|pergi|meninggalkan"),
        need="meninggalkan|hengkang|angkat|diusir|pergi|berkemas|enyah|minggat", also=STAFF + "|konsul", avoid="warga|wni|pasukan|penduduk|warganya|pengungsi|bantuan|keterangan|dukungan", avoid_next="maaf", mode="expel", contexts=("diplomatic",),
        traits=frozenset({T.BY_A_STATE}),
    ),
    Frame(
        "order-staff-cut", K.MEASURE, P.SANCTION, TOWARD,
        "Ghana memerintahkan pengurangan jumlah diplomat Togo.", "Ghana memerintahkan pengurangan jumlah pegawai Togo.",
        verbs=either(either("memerintahkan|menuntut|meminta|mewajibkan", "pengurangan|pemangkasan|pembatasan"), "jumlah diplomat|jumlah staf|staf|diplomat|jumlah staf diplomatik|personel|jumlah personel")
        + "|" + either("memerintahkan|mewajibkan", "pengusiran|kepergian|pemulangan"),
        need=STAFF, mode="expel", contexts=("diplomatic",), avoid=listed("senjata nuklir pasukan tentara pengungsi warga warganya migran pegawai"), traits=frozenset({T.BY_A_STATE}),
    ),
    Frame(
        "order-mission-emptied", K.MEASURE, P.SANCTION, TOWARD,
        "Ghana memberi Togo 24 jam untuk mengosongkan kedutaannya.", "Ghana memberi Togo 24 jam untuk mengosongkan pulau itu.",
        verbs="memerintahkan|memberi|memberi waktu|memberikan waktu|menuntut|menuntut agar|menyuruh", passives="diberi|diberi waktu|diperintahkan|disuruh|diwajibkan",
        need="mengosongkan|menutup", also=listed("kedutaan kedutaannya kedubes kedubesnya konsulat konsulatnya misinya perwakilannya"), avoid=listed("warga warganya sementara aman keamanan ancaman"), mode="expel", contexts=("diplomatic",),
        traits=frozenset({T.BY_A_STATE}),
    ),
    Frame(
        "sanction-passed", K.MEASURE, P.SANCTION, TOWARD,
        "Uni Eropa menyetujui salah satu paket sanksi terberat terhadap Belarus.", "Komdis mengesahkan sanksi bagi pemain.",
        verbs=active("setujui|sepakati|sahkan|adopsi|loloskan|luluskan|tetapkan|putuskan|terbitkan|teken|tandatangani|berlakukan")
        + "|mengetok palu|mengumumkan|" + either("sepakat|bersepakat|setuju|sepakat untuk|bersepakat untuk|setuju untuk", "menambah|menambahkan|memberlakukan|mengadopsi|mengesahkan|meloloskan|menerapkan"),
        passives=passive("setujui|sepakati|sahkan|adopsi|loloskan|luluskan"), need="sanksi|embargo", close=True,
        avoid=listed(
            "melawan menentang wasit pemain klub pencabutan pelonggaran penangguhan penghapusan pengecualian mencabut melonggarkan menghapus "
            "mengakhiri menangguhkan pegawai komdis fifa pelanggar resolusi"  # who votes for one imposes nothing by himself
        ),
    ),
    Frame(
        "persona", K.MEASURE, P.SANCTION, TOWARD,
        "Polandia menyatakan duta besar Rusia persona non grata.", "Ia menyatakan diri siap.",
        verbs="menyatakan|nyatakan|menetapkan|tetapkan|mempersonanongratakan|mem-persona-non-grata-kan|mendeklarasikan", passives="dinyatakan|ditetapkan", need="grata|nongrata",
        mode="expel", contexts=("diplomatic",), host_acts=True,
        traits=frozenset({T.BY_A_STATE, T.CUSTODY}),
    ),
    Frame(
        "list-of-expelled", K.MEASURE, P.SANCTION, TOWARD,
        "Ghana menyerahkan daftar lima diplomat Togo yang diusir.", "Ghana menyerahkan daftar lima diplomat Togo yang diundang.",
        verbs=either("menyerahkan|menyampaikan|mengeluarkan|memberikan|merilis|mengumumkan|menyodorkan", "daftar|nama|nama-nama"), need="grata|nongrata|diusir", also=STAFF, mode="expel", contexts=("diplomatic",),
        traits=frozenset({T.BY_A_STATE}),
    ),
)
"""Taken before requests, rulings and agreements: an envoy asked to leave is expelled, sanctions agreed on are imposed."""

DIPLOMATS: tuple[Frame, ...] = (
    Frame(
        "expel", K.MEASURE, P.SANCTION, TOWARD,
        "Polandia mengusir lima diplomat Rusia.", "Sekolah mengusir dua murid.",
        verbs=active("usir|depak|deportasi|pangkas jumlah") + "|mengurangi jumlah", passives=passive("usir|depak|deportasi"), nouns="pengusiran", need=STAFF, avoid="kapal|murid",
        mode="expel", contexts=("diplomatic",), host_acts=True,
        traits=frozenset({T.AGAINST_ONE, T.BY_A_STATE, T.CUSTODY, T.NAMED_ONCE}),
    ),
    Frame(
        "confine-envoys", K.MEASURE, P.SANCTION, TOWARD,
        "Polandia membatasi pergerakan diplomat Rusia.", "Polandia membatasi pergerakan truk Rusia.",
        verbs=active("batasi|perketat|persempit|sempitkan"), passives=passive("batasi"), need=STAFF, also="pergerakan|gerak|perjalanan|jumlah|ruang|aktivitas", close=True, contexts=("diplomatic",), avoid="truk",
    ),
    Frame(
        "recall", K.MEASURE, P.SANCTION, TOWARD,
        "Prancis menarik duta besarnya dari Australia.", "Ia menarik uang di bank.",
        verbs=active("tarik|tarik pulang|panggil pulang|tarik kembali|panggil kembali") + "|memulangkan|" + either("mencabut|cabut", "duta besarnya|dubesnya|duta besar mereka|dubes mereka"),
        passives=passive("tarik|panggil pulang|tarik pulang|tarik kembali"),
        need=ENVOYS + "|diplomatik|penasihat", receiving=True, mode="withdraw", contexts=("diplomatic",), avoid="pasukan|uang|diri|tentara|tentaranya|pasukannya|prajuritnya|militernya|jenazah|investasi|ditahan|disandera|ditangkap|tahanan|sandera",
        traits=frozenset({T.AGAINST_ONE, T.NAMED_ONCE, T.RECALLS}),
    ),
    Frame(
        "recall-home", K.MEASURE, P.SANCTION, TOWARD,
        "Duta Besar Ghana dipulangkan dari Lome pada Mei.", "Para pekerja Ghana dipulangkan dari Lome pada Mei.",
        passives=passive("pulangkan"), lead=ENVOYS, receiving=True, mode="withdraw", contexts=("diplomatic",),
        avoid="jenazah|ditahan|disandera|ditangkap|evakuasi|dievakuasi|wni|warga", traits=frozenset({T.AGAINST_ONE, T.NAMED_ONCE, T.RECALLS}),
    ),
    Frame(
        "leave-post-empty", K.MEASURE, P.SANCTION, {**TOWARD, "at": R.RECIPIENT},
        "Ghana mengosongkan pos duta besarnya di Togo.", "Ghana mengosongkan kantor pos di Togo.",
        verbs=either("mengosongkan|membiarkan kosong|tidak akan mengisi|tidak mengisi|menolak mengisi", "pos duta|pos dubes|jabatan duta|kursi duta|posisi duta|pos dubesnya|kursi dubes|jabatan dubes"), receiving=True, requires="at|for|object|to", mode="withdraw", contexts=("diplomatic",),
    ),
    Frame(
        "recall-noun", K.MEASURE, P.SANCTION,
        {"subject": R.ACTOR, "of": R.ACTOR, "object": R.RECIPIENT, "from": R.RECIPIENT, "to": R.RECIPIENT, "at": R.RECIPIENT, "for": R.RECIPIENT},
        "Penarikan duta besar Prancis dari Australia diumumkan pada Jumat.", "Penarikan uang dari bank dibatasi.",
        nouns="penarikan|pemanggilan pulang", need=ENVOYS + "|diplomatik", receiving=True, mode="withdraw", contexts=("diplomatic",),
        avoid="pasukan|uang|diri|tentara|jenazah|investasi",
    ),
    Frame(
        "recall-consultation", K.MEASURE, P.SANCTION, TOWARD,
        "Kenya memanggil duta besarnya di Sudan untuk berkonsultasi.", "Hakim memanggil dua saksi.",
        verbs=active("panggil"), passives=passive("panggil"), need="berkonsultasi|konsultasi|pulang", receiving=True,
        mode="withdraw", contexts=("diplomatic",), avoid="saksi",
    ),
    Frame(
        "recall-from", K.MEASURE, P.SANCTION, {**TOWARD, "at": R.RECIPIENT},
        "Kenya memanggil dubesnya dari Sudan.", "Kenya memanggil dubesnya.",
        verbs=either("memanggil|panggil", "duta besarnya|dubesnya|duta besar mereka|dubes mereka"), requires="from|for|at", receiving=True,
        mode="withdraw", contexts=("diplomatic",), avoid="kembali|berkonsultasi|konsultasi",
    ),
    Frame(
        "recall-back", K.MEASURE, P.SANCTION, TOWARD,
        "Kenya memanggil duta besarnya di Sudan kembali ke Nairobi.", "Kenya kembali memanggil duta besar Sudan.",
        verbs=active("panggil"), passives=passive("panggil"), need="kembali", close=True, receiving=True,
        mode="withdraw", contexts=("diplomatic",), avoid="saksi|pelatih|pemain|meja|perundingan|dialog",
    ),
    Frame(
        "mission-ordered-shut", K.MEASURE, P.SANCTION, TOWARD,
        "Kedutaan Besar Ghana di Lome diperintahkan tutup pada Januari 1991.", "Toko di Lome diperintahkan tutup pada Januari 1991.",
        passives=either("diperintahkan|diinstruksikan|dipaksa|diharuskan|disuruh", "tutup|ditutup|menutup pintu|menghentikan kegiatan"), lead=MISSIONS, mode="discontinue",
        contexts=("diplomatic",), requires="object", avoid=listed("libur umum massa demonstran pameran toko"), traits=frozenset({T.MISSION, T.CUSTODY}),
    ),
    Frame(
        "mission-closed", K.MEASURE, P.SANCTION, {"subject": R.ACTOR, "object": R.ACTOR},
        "Kedutaan Besar Ghana di Lome ditutup pada Januari 1991.", "Toko di Lome ditutup pada Januari 1991.",
        passives=passive("tutup"), lead=MISSIONS, mode="discontinue", contexts=("diplomatic",), requires="object",
        avoid=listed("libur umum sementara massa demonstran dibuka acara pameran jalan pendaftaran layanan antrean"), avoid_next="oleh",
        traits=frozenset({T.MISSION}),
    ),
    Frame(
        "close-embassy", K.MEASURE, P.SANCTION, TOWARD,
        "Swedia menutup kedutaannya di Irak.", "Kafe itu tutup lebih awal.",
        verbs=active("tutup|segel|gembok") + "|memerintahkan penutupan|" + either("menghentikan|menangguhkan|membekukan|mengakhiri|menghentikan sementara|menangguhkan sementara", "operasional|operasi|kegiatan|aktivitas|layanan"),
        passives=passive("tutup|segel|gembok") + "|diperintahkan tutup|diperintahkan ditutup|diminta tutup|diminta ditutup|dipaksa tutup",
        nouns="penutupan",
        need=listed("kedutaan kedutaannya kedubes konsulat konsulatnya kbri konjen kedubesnya besarnya tingginya perwakilannya kebudayaan council goethe-institut goethe konfusius"), contexts=("diplomatic",),
        mode="discontinue", avoid="kafe|pameran|festival|pos|perlintasan|perbatasan|udara|pelabuhan|konferensi|libur|pukul", avoid_behind="kementerian|dinas",
        traits=frozenset({T.MISSION}),
    ),
    Frame(
        "close-high-commission", K.MEASURE, P.SANCTION, TOWARD,
        "Selandia Baru menutup Komisi Tinggi di Suva.", "Selandia Baru menutup perguruan tinggi di Suva.",
        verbs=active("tutup|segel"), passives=passive("tutup|segel"), need="tinggi", also="komisi", close=True, contexts=("diplomatic",),
        mode="discontinue", avoid="perguruan|pejabat|tingkat|konferensi|ktt|sidang|pertemuan|pengadilan|gedung|mahkamah|tekanan|suhu",
        traits=frozenset({T.MISSION}),
    ),
    Frame(
        "stop-mission", K.MEASURE, P.SANCTION, TOWARD,
        "Iran mencabut izin konsulat Jerman di Isfahan.", "Iran mencabut izin usaha toko Jerman di Isfahan.",
        verbs=either("mencabut|menarik|membatalkan|membekukan|menangguhkan", "izin|izin operasi|izin operasional|izin kerja|izin pembukaan|persetujuan pembukaan|status diplomatik")
        + "|" + either("menghentikan|membekukan|melarang|menangguhkan|mengakhiri|menyetop", "kegiatan|kegiatannya|operasi|operasional|aktivitas|pelayanan|layanan"),
        passives=either("dicabut|ditarik|dibekukan", "izinnya|izin operasinya|izin operasionalnya"),
        need=MISSIONS, close=True, mode="discontinue", contexts=("diplomatic",), avoid="antrean|listrik|pameran|konser|jam|libur",
        traits=frozenset({T.MISSION}),
    ),
)

ECONOMY: tuple[Frame, ...] = (
    Frame(
        "sanction", K.MEASURE, P.SANCTION, TOWARD,
        "Uni Eropa menjatuhkan sanksi terhadap Belarus.", "Wasit memberi sanksi kepada pemain.",
        verbs=either("sepakat|setuju|bersepakat|sepakat untuk|setuju untuk|memutuskan", "menjatuhkan sanksi|mengenakan sanksi|memberlakukan sanksi|memperpanjang sanksi|memperluas sanksi|memperketat sanksi|menambah sanksi") + "|" + active("jatuhkan|terapkan|berlakukan|jatuhi|kenakan|embargo|perluas|perpanjang|tambah|jatuhi sanksi|sepakati sanksi")
        + "|" + either("memerintahkan|perintahkan", "penerapan|pengenaan|pemberlakuan|penjatuhan|sanksi|embargo|tarif") + "|menjatuhkan sanksi|memberi sanksi|memberikan sanksi|menghukum|mengumumkan|memberlakukan|"
        + "menyanksi|menyasar|membidik|membombardir|" + either("menjatuhkan|memberlakukan|mengenakan|menerapkan|mengumumkan|jatuhkan|terapkan", "hukuman finansial|hukuman ekonomi|hukuman dagang|tindakan hukuman|langkah hukuman|pembatasan ekonomi|pembatasan finansial|pembatasan keuangan|pembatasan perjalanan|pembatasan baru|tindakan pembatasan|langkah pembatasan") + "|" + either("mengumumkan|meluncurkan|menyetujui|menyepakati|mengesahkan|mengadopsi|memperberat|memperketat|meningkatkan|memperkuat|melipatgandakan|mengeluarkan|merilis|melancarkan|melayangkan|mengintensifkan|mempertahankan|memperbarui|memperbaharui", SANCTIONS),
        passives="diberlakukan|disanksi|disasar|dibidik|dijatuhi sanksi|dikenai sanksi|diembargo|dijatuhi|dikenai|terkena sanksi|dijatuhkan|diperpanjang|diperluas|diterapkan|dikenakan",
        nouns="penjatuhan sanksi|pengenaan sanksi|pemberlakuan sanksi|penerapan sanksi|perpanjangan sanksi|perluasan sanksi|penambahan sanksi|sanksi baru",
        need=listed("sanksi embargo mengembargo diembargo sekatan hukuman pembatasan"),
        avoid=listed("melawan menentang wasit pemain pengemudi bantuan pencabutan pelonggaran melonggarkan menghapus mengakhiri dilonggarkan dicabut menangguhkan mencabut pengelola klub pelanggar pegawai memperingan mengendurkan meringankan komdis fifa disiplin kiper atlet pssi hakim pengadilan penjara"),
        traits=frozenset({T.BY_WHO_TELLS}),
    ),
    Frame(
        "sanction-in-force", K.MEASURE, P.SANCTION, {"subject": R.ACTOR, "of": R.ACTOR, "against": R.RECIPIENT, "to": R.RECIPIENT},
        "Sanksi Uni Eropa terhadap Belarus mulai berlaku pada Rabu.", "Sanksi Uni Eropa terhadap Belarus tidak berdampak.",
        nouns="sanksi|sanksi tambahan|paket sanksi|embargo", need="berlaku|diberlakukan|efektif|diperpanjang|diperluas|diperketat|diperberat|dijatuhkan|disepakati", requires="against|to",
        avoid=listed("mencabut melonggarkan pencabutan pelonggaran menjatuhkan memperpanjang tidak masih rezim berakhir dampak akibat karena"),
    ),
    Frame(
        "sanction-ready", K.MEASURE, P.SANCTION, TOWARD,
        "Uni Eropa menyiapkan paket sanksi baru terhadap Belarus.", "Komdis menyiapkan sanksi bagi pemain.",
        verbs=either("menyiapkan|mempersiapkan|merancang|menyusun|menggodok|merencanakan|siapkan|rancang|memfinalisasi|mematangkan", SANCTIONS),
        avoid=listed("wasit pemain komdis klub fifa pelanggar pengemudi pegawai"), status=S.PLANNED,
    ),
    Frame(
        "punish", K.MEASURE, P.SANCTION, TOWARD,
        "Dewan Keamanan PBB menghukum Iran karena program nuklirnya.", "Pengadilan Norwegia menghukum Iran membayar denda.",
        verbs="menghukum|mengganjar|menyanksi", passives="dihukum|diganjar|disanksi", toward="country",
        avoid=listed(
            "pengadilan hakim mahkamah penjara denda terdakwa terpidana wasit penalti pemain pelatih klub tim gol poin mati gantung "
            "cambuk siapa tahun fifa uefa afc fia"
        ),
    ),
    Frame(
        "tariff", K.MEASURE, P.SANCTION, TOWARD,
        "Amerika Serikat mengenakan tarif atas baja Kanada.", "Pengelola tol mengenakan tarif baru kepada sopir.",
        verbs=active("kenakan|berlakukan|naikkan|terapkan|jatuhkan|pasang|hantam|hajar|balas|gandakan|ganjar|pungut") + "|mengumumkan|umumkan|" + either("memerintahkan|perintahkan", "penerapan|pengenaan|pemberlakuan|kenaikan|tarif"), passives="dikenai|dikenakan|diberlakukan|kena tarif|terkena tarif|kena bea|dihantam tarif|dinaikkan|dihajar",
        nouns="pengenaan tarif|pemberlakuan tarif|pengenaan bea|kenaikan tarif", need="tarif|bea", avoid_next="listrik", avoid="tol|sopir|parkir|penumpang|menurunkan|mengancam|angkutan|pln|pelanggan|ongkos",
        contexts=("economic",),
        traits=frozenset({T.BY_WHO_TELLS}),
    ),
    Frame(
        "on-their-blacklist", K.MEASURE, P.SANCTION, TOWARD,
        "Sepuluh pejabat Togo masuk daftar hitam Ghana.", "Sepuluh pemain Togo masuk daftar belanja klub Ghana.",
        passives=either("masuk|masuk dalam|masuk ke|masuk ke dalam|tercantum dalam|ada dalam|berada dalam", "daftar hitam|daftar cekal|daftar sanksi|daftar larangan masuk|daftar organisasi teroris|daftar pantauan sanksi"), requires="subject", avoid="tersangka|debitur|nasabah",
    ),
    Frame(
        "blacklist", K.MEASURE, P.SANCTION, TOWARD,
        "Jepang memasukkan dua perusahaan Rusia ke dalam daftar hitam.", "Ia memasukkan buku ke tas.",
        verbs="memasukkan|menempatkan|masukkan|menambahkan|tambahkan|mencantumkan|menambah|menaruh|menjebloskan", passives="dimasukkan|masuk|dicantumkan", need="hitam|sanksi|teroris|larangan|cekal|hitamnya|sanksinya|cekalnya|terlarang", also="daftar",
        avoid="tas|laporan|menghapus|mengeluarkan|debitur|pengembang|nasabah|pelanggan|buronan",
        traits=frozenset({T.BY_A_STATE}),
    ),
    Frame(
        "freeze-assets", K.MEASURE, P.SANCTION, TOWARD,
        "Swiss membekukan aset pejabat Venezuela.", "Ia membekukan daging di Bern.",
        verbs=active("bekukan|blokir"), passives=passive("bekukan|blokir"), nouns="pembekuan", need="aset|dana|cadangan|rekening", avoid="daging|tersangka|penipuan|polisi|judi|nasabah|ppatk|pinjol|kejaksaan",
        traits=frozenset({T.BY_A_STATE}),
    ),
    Frame(
        "visa-ban", K.MEASURE, P.SANCTION, TOWARD,
        "Kanada mencabut visa pejabat Myanmar.", "Ia mencabut rumput di Kanada.",
        verbs=active("cabut|batasi|tangguhkan|cekal|hentikan|tolak|bekukan|batalkan|cabut bebas visa|hapus bebas visa")
        + "|menghapus fasilitas bebas visa|menghapus kebijakan bebas visa|mencabut fasilitas bebas visa|mencabut kebijakan bebas visa|melarang masuk|melarang|memberlakukan larangan masuk|menerapkan larangan masuk",
        nouns="pencabutan visa|pembatalan visa|pembatasan visa|penangguhan visa|" + either("pencabutan|penghapusan|penangguhan|pembekuan|penghentian|pembatalan", "bebas visa|fasilitas bebas visa|kebijakan bebas visa|penerbitan visa|layanan visa|pemberian visa"), passives="dilarang masuk|dicekal|" + passive("cabut|batasi|tangguhkan|tolak|bekukan|batalkan"), need="visa|masuk|bepergian|akreditasi", avoid="kunjungan|lawatan|rencana|memberikan|pesawat|partai|sanksi|maskapai|penjara",
        mode="discontinue",
        traits=frozenset({T.BY_A_STATE}),
    ),
    Frame(
        "revoke-licence", K.MEASURE, P.SANCTION, TOWARD,
        "Ghana mencabut izin kerja dua wartawan Togo.", "Ghana mencabut izin kerja sopir Togo.",
        verbs=either("mencabut|membatalkan|menangguhkan|membekukan|cabut|bekukan", "izin|izin kerja|izin tinggal|izin operasi|izin operasional|izin siaran|akreditasi|kartu pers|lisensi"),
        passives=either("dicabut|dibatalkan|dibekukan", "izin kerjanya|akreditasinya|izinnya"), need=listed("wartawan jurnalis media televisi koresponden diplomat"), toward="country", mode="discontinue",
        avoid="sopir|tambang|bank",
    ),
    Frame(
        "curb-trade", K.MEASURE, P.SANCTION, {**TOWARD, "to": R.RECIPIENT},
        "Ghana memperketat pembatasan ekspor chip ke Togo.", "Ghana melonggarkan pembatasan ekspor chip ke Togo.",
        verbs=either("memperketat|memberlakukan|menerapkan|memperluas|menjatuhkan|mengenakan|mengumumkan", "pembatasan ekspor|pembatasan impor|kontrol ekspor|pengendalian ekspor|larangan ekspor|larangan impor|pembatasan perdagangan|pembatasan visa"),
        contexts=("economic",), mode="discontinue", avoid="pencabutan|pelonggaran",
    ),
    Frame(
        "trade-ban", K.MEASURE, P.SANCTION, TOWARD,
        "India melarang impor barang Pakistan.", "Sekolah melarang siswa merokok.",
        verbs=active("larang|hentikan|batasi|setop"), passives=passive("larang|hentikan|batasi|setop"), nouns="larangan impor|larangan ekspor|pelarangan impor",
        need="impor|ekspor|mengimpor|mengekspor|pengiriman|penjualan|masuknya|pemasukan|peredaran", avoid="siswa|bantuan|menurun|mencabut|melonggarkan", contexts=("economic",),
        mode="discontinue",
        traits=frozenset({T.BY_WHO_TELLS}),
    ),
)

RELATIONS: tuple[Frame, ...] = (
    Frame(
        "break-relations", K.MEASURE, P.SANCTION, WITH_WHOM,
        "Bolivia memutuskan hubungan diplomatik dengan Israel.", "Ia memutuskan pulang.",
        verbs=active("putuskan|putus|gantung|bekukan|turunkan|tangguhkan|hentikan|akhiri|pangkas|turunkan tingkat")
        + "|" + either("memutuskan untuk|keputusan untuk|sepakat|sepakat untuk|bersepakat", "memutus|memutuskan|menurunkan|membekukan|mengakhiri"),
        passives=passive("bekukan|putus|putuskan|turunkan|tangguhkan") + "|terputus", nouns="pemutusan|penurunan tingkat hubungan|penurunan hubungan|pembekuan hubungan",
        need="hubungan|hubungannya|komunikasi|kontak|tali|relasi|ikatan|pertalian", mode="discontinue", contexts=("diplomatic",),
        avoid="rekening|asmara|memulihkan|meningkatkan|menaikkan|menormalisasi|menormalkan|menjalin|mempererat|memperkuat|membuka|suku|kerja", avoid_next="untuk|bahwa|agar",
        traits=frozenset({T.AGAINST_ONE, T.BREAKS_TIES, T.NAMED_ONCE}),
    ),
    Frame(
        "withdraw-recognition", K.MEASURE, P.SANCTION, TOWARD,
        "Malawi mencabut pengakuan terhadap Republik Arab Sahrawi.", "Ia mencabut pengakuan atas perbuatannya di Malawi.",
        verbs=either("mencabut|menarik|menarik kembali|membekukan|membatalkan|cabut|tarik", "pengakuan|pengakuannya"), nouns="pencabutan pengakuan|penarikan pengakuan",
        avoid="perbuatannya|dosa|saksi|terdakwa", mode="discontinue", contexts=("diplomatic",),
    ),
    Frame(
        "recognition-withdrawn", K.MEASURE, P.SANCTION, {"subject": R.ACTOR, "by": R.ACTOR, "object": R.RECIPIENT, "from": R.ACTOR},
        "Pengakuan Ghana atas Sahara Barat dicabut pada 2020.", "Pengakuan atas gelar itu disampaikan pada 2020.",
        passives=passive("cabut|tarik|tarik kembali|batalkan"), lead="pengakuan|pengakuannya", mode="discontinue", contexts=("diplomatic",), avoid="perbuatannya|dosa|saksi|terdakwa|gelar|tersangka",
    ),
    Frame(
        "unsign", K.MEASURE, P.SANCTION, {"subject": R.ACTOR, "from": R.RECIPIENT, "with": R.RECIPIENT},
        "Ghana mencabut tanda tangannya dari Statuta Roma.", "Ghana membubuhkan tanda tangannya pada Statuta Roma.",
        verbs=either("mencabut|menarik|menarik kembali|membatalkan", "tanda tangannya|tanda tangan|ratifikasi|ratifikasinya") + "|mencabut ratifikasi atas", avoid="penggemar|petisi", mode="withdraw",
    ),
    Frame(
        "suspend", K.MEASURE, P.SANCTION, {**TOWARD, "to": R.RECIPIENT, "with": R.RECIPIENT, "for": R.RECIPIENT, "from": R.RECIPIENT},
        "Belanda menangguhkan bantuan kepada Rwanda.", "Laga itu ditangguhkan.",
        verbs=active("tangguhkan|hentikan|bekukan|putus|setop|gantung|pangkas|kurangi|bekukan sementara|hentikan sementara|batasi") + "|" + active("potong|tahan") + "|menyetop dana|memutuskan kerja sama|membatalkan kerja sama|menghentikan sementara|mencabut keanggotaan|mencoret keanggotaan|"
        + either("menunda|menahan|tunda", "bantuan|hibah|pencairan|pencairan bantuan|penyaluran bantuan|pengiriman bantuan|pengiriman senjata|pendanaan"),
        passives=passive("tangguhkan|hentikan|bekukan|setop|potong|gantung|pangkas|kurangi"),
        nouns="penangguhan|penghentian|pembekuan|pemotongan|pemangkasan",
        need=SHARED, mode="discontinue", avoid="pln|pelanggan|pdam|sepi|penumpang|garuda|kapal|awak|nelayan|relawan|aktivis|ketergantungan|emisi|laga|gaji|pabrik|kunjungan|lawatan|kunjungannya|lawatannya|masa|sanksi|embargo|larangan|serangan|tembakan|perang|permusuhan|agresi|kekerasan|pertempuran|konflik|sengketa|perselisihan|ketegangan|krisis|pertikaian|kebuntuan|pendudukan|penderitaan|ktt|pertemuan|konferensi|sidang",
        traits=frozenset({T.BY_WHO_TELLS, T.NAMED_ONCE}),
    ),
    Frame(
        "end-ties-of-trade", K.MEASURE, P.SANCTION, {**TOWARD, "to": R.RECIPIENT, "with": R.RECIPIENT, "for": R.RECIPIENT},
        "Ghana mengakhiri kerja sama keamanan dengan Togo.", "Ghana mengakhiri dua hari pembicaraan dengan Togo.",
        verbs=active("akhiri"), mode="discontinue",
        need=listed("transaksi layanan iuran kerja bantuan hibah pendanaan dana keanggotaan ekspor impor perdagangan kerjasama penerbangan pengiriman pasokan partisipasi"),
        avoid=listed("pln pelanggan penumpang relawan ketergantungan laga gaji pabrik kunjungan lawatan kunjungannya lawatannya masa sanksi embargo larangan serangan perang permusuhan kekerasan pertempuran konflik sengketa perselisihan ketegangan krisis pertikaian kebuntuan ktt pertemuan konferensi sidang pembicaraan perundingan"),
        traits=frozenset({T.BY_WHO_TELLS, T.NAMED_ONCE}),
    ),
    Frame(
        "stop-supplies", K.MEASURE, P.SANCTION, {**TOWARD, "to": R.RECIPIENT, "for": R.RECIPIENT},
        "Israel tidak lagi mengirimkan senjata ke Kolombia.", "Israel tidak lagi mengirimkan surat ke Kolombia.",
        verbs=either("setop|menyetop|tidak lagi|tak lagi|tak akan lagi|tidak akan lagi|takkan lagi", "mengirim|mengirimkan|memasok|menjual|mengekspor|memberi|memberikan|menyalurkan|mendanai|mengimpor|membeli"),
        need=listed("senjata persenjataan amunisi peralatan bantuan dana gas minyak gandum vaksin listrik solar barang senjatanya bantuannya"), mode="discontinue", avoid="perusahaan|pabrik|toko",
    ),
    Frame(
        "oust-member", K.MEASURE, P.SANCTION, {**TOWARD, "from": R.ACTOR},
        "Uni Afrika mengeluarkan Gabon dari keanggotaannya.", "Ia mengeluarkan Gabon dari daftar bacaannya.",
        verbs=active("keluarkan|skors|coret|berhentikan|depak|singkirkan|tendang") + "|menskors", passives=passive("keluarkan|skors|coret|berhentikan|depak"), need="keanggotaan|keanggotaannya|anggota|dewan|uni|organisasi|blok|program|pakta|aliansi|swift|koalisi|konsorsium|latihan",
        avoid="pernyataan|skuad|resolusi|rekomendasi|peringatan|perintah|hak|veto", mode="discontinue",
    ),
    Frame(
        "leave-treaty", K.MEASURE, P.SANCTION, {"subject": R.ACTOR, "from": R.RECIPIENT, "with": R.RECIPIENT},
        "Ghana meninggalkan Traktat Accra.", "Ghana meninggalkan perundingan tentang traktat.",
        verbs="meninggalkan|tinggalkan", need="perjanjian|traktat|konvensi|statuta|pakta", avoid="perundingan|sidang|ruang|konferensi|pertemuan|negosiasi", close=True, mode="withdraw",
    ),
    Frame(
        "withdraw-from", K.MEASURE, P.SANCTION, {"subject": R.ACTOR, "object": R.RECIPIENT, "with": R.RECIPIENT},
        "Filipina keluar dari Mahkamah Pidana Internasional.", "Ia keluar dari rumah sakit.",
        verbs=either("keluar|angkat kaki|menarik diri|hengkang|mundur|undur diri|menarik keluar|menyatakan mundur|menyatakan keluar|memutuskan keluar|memutuskan mundur|resmi keluar", "dari") + "|meninggalkan keanggotaan",
        nouns="pengunduran diri dari|penarikan diri dari",
        need=listed("perjanjian kesepakatan traktat keanggotaan organisasi pakta konvensi who unesco pbb dewan mahkamah badan aliansi blok uni forum protokol statuta roma prakarsa inisiatif koalisi kelompok komisi komite liga program perundingan pembicaraan operasi ekowas sadc igad brics mercosur opec ecowas rcep cptpp nato asean saarc icc persemakmuran commonwealth francophonie iaea npt start oki kemitraan"),
        avoid="rumah|jabatan|jabatannya|penjara|ruang|ruangan|gedung|wilayah|kota|pasukan|tentara|prajurit|serdadu|pemilihan|lapangan|situasi|krisis|kesulitan|kebuntuan|konflik|jebakan|jerat|tekanan|resesi|kemiskinan", mode="withdraw",
    ),
    Frame(
        "pull-out", K.MEASURE, P.SANCTION, {"subject": R.ACTOR, "object": R.ACTOR, "from": R.RECIPIENT},
        "Presiden Donald Trump menarik Amerika Serikat dari Perjanjian Paris.", "Ia menarik anaknya dari sekolah di Paris.",
        verbs=active("tarik|tarik keluar|keluarkan"), requires="object", mode="withdraw",
        need=listed("perjanjian kesepakatan traktat keanggotaan pakta konvensi unesco who dewan badan aliansi blok opec ecowas statuta"),
        avoid=listed("diri pasukan pasukannya duta dubes dubesnya besarnya dana sekolah tentara diplomat kembali pernyataan resolusi"),
    ),
    Frame(
        "withdraw-treaty", K.MEASURE, P.SANCTION, {"subject": R.ACTOR, "with": R.RECIPIENT, "of": R.RECIPIENT},
        "Amerika Serikat membatalkan perjanjian nuklir dengan Rusia.", "Ia membatalkan pesanan.",
        verbs=active("batalkan|akhiri|hentikan|bekukan|sobek") + "|membatalkan|mencabut|menangguhkan|merobek|mengingkari", passives=passive("batalkan|akhiri|bekukan"), need="perjanjian|traktat|pakta|kesepakatan|nota",
        avoid="kunjungan|pertemuan|lawatan|pesanan|izin|sanksi|konferensi|laga|visa|acara|undangan|perang|konflik|permusuhan|pertempuran|bantuan|perundingan|sengketa|ktt|sidang|pembicaraan|penantian|spekulasi|ketegangan|kebuntuan|perselisihan|pendudukan|penderitaan", mode="discontinue",
    ),
)
FURTHER: tuple[Frame, ...] = (
    Frame(
        "lay-ban", K.MEASURE, P.SANCTION, TOWARD,
        "Ghana memberlakukan larangan impor beras Togo.", "Sekolah memberlakukan larangan merokok.",
        verbs=either("memberlakukan|menerapkan|mengumumkan|menjatuhkan|mengeluarkan|memperluas|memperpanjang|mengenakan|menetapkan|berlakukan|terapkan|umumkan|perpanjang",
        "larangan impor|larangan ekspor|larangan terbang|larangan visa|larangan bepergian|larangan perjalanan|larangan penjualan|embargo|embargo senjata|embargo minyak|pembatasan ekspor|pembatasan impor|pembatasan visa|kontrol ekspor"),
        avoid=listed("merokok maskapai pemain membahas mencabut wabah pmk"), contexts=("economic",), 
    ),
    Frame(
        "get-sanctions", K.MEASURE, P.SANCTION, GETTING,
        "Togo kena sanksi baru dari Ghana.", "Togo mendapat sanksi kartu merah dari Ghana.",
        passives=either("kena|terkena|mendapat|mendapatkan|menerima|menghadapi|dijatuhi|dikenai|dikenakan|dihantam|dihajar|diberi|diberikan|dihujani|dibanjiri|dibebani|diganjar|ditimpa",
        "sanksi|sanksi baru|sanksi ekonomi|sanksi tambahan|lebih banyak sanksi|serangkaian sanksi|rangkaian sanksi|sejumlah sanksi|paket sanksi|embargo|tarif|tarif baru|tarif tinggi|bea masuk"),
        avoid=listed("kartu pemain klub wasit komdis pegawai ancaman risiko jika bisa fifa afc pengendara pelanggar"),
    ),
    Frame(
        "retaliate-with", K.MEASURE, P.SANCTION, TOWARD,
        "Ghana membalas dengan larangan impor dari Togo.", "Ghana membalas dengan gol ke gawang Togo.",
        verbs=either("membalas dengan|balas dengan|merespons dengan|menanggapi dengan", "larangan|larangan impor|larangan ekspor|larangan masuk|tarif|tarif balasan|sanksi|sanksi balasan|embargo|bea|bea masuk|pengusiran"),
        avoid="gol|gawang|poin|akan", contexts=("economic",),
    ),
    Frame(
        "bar-from-meetings", K.MEASURE, P.SANCTION, TOWARD,
        "Uni Afrika melarang Togo mengikuti pertemuannya.", "Uni Afrika melarang wartawan mengikuti pertemuannya.",
        verbs=active("larang|cekal") + "|menangguhkan|mengecualikan", passives=passive("larang|cekal"), lead=listed("uni liga dewan pbb organisasi asean ecowas forum komisi majelis badan blok perhimpunan parlemen"),
        need=listed("mengikuti menghadiri berpartisipasi pertemuan pertemuannya sidang ktt rapat"), avoid="wartawan|atlet|klub|kapal|impor|ekspor|menteri|menlu|presiden", 
    ),
    Frame(
        "bar-envoy", K.MEASURE, P.SANCTION, TOWARD,
        "Ghana melarang duta besar Togo kembali.", "Ghana melarang pelajar Togo kembali.",
        verbs=active("larang|tolak"), passives=passive("larang|tolak"), need=ENVOYS, also="kembali|bertugas|masuk|menjabat|kedatangan", close=True, avoid="surat|permintaan|tudingan|tuduhan",  contexts=("diplomatic",),
    ),
    Frame(
        "bar-vessels", K.MEASURE, P.SANCTION, {**TOWARD, "for": R.RECIPIENT, "to": R.RECIPIENT},
        "Ghana melarang kapal Togo berlabuh.", "Ghana melarang kapal tua berlabuh.",
        verbs=active("larang|tolak"), passives=passive("larang|tolak"), toward="country", close=True,
        need=listed("kapal kapal-kapal pesawat maskapai mobil truk kendaraan pemegang warga warganegara perusahaan investor pekerja nelayan bank wisatawan"),
        also=listed("memasuki masuk berlabuh membeli melintas melintasi mendarat bersandar terbang berlayar beroperasi berinvestasi memiliki bekerja menggunakan transit singgah merapat berbisnis menangkap"),
        avoid=listed("keluar meninggalkan ibunya polisi sekolah wni warganya polusi tua"), 
    ),
    Frame(
        "strip-of", K.MEASURE, P.SANCTION, TOWARD,
        "Ghana mencabut hak istimewa dagang Togo.", "Ghana mencabut hak siar Togo.",
        verbs=either("mencabut|menghapus|menangguhkan|membekukan|mengakhiri|cabut|hapus", "status dagang|status perdagangan|status istimewa|status mitra|status negara|status khusus|hak istimewa|hak suara|hak dagang|preferensi dagang|"
        "preferensi tarif|fasilitas gsp|perlakuan istimewa|keistimewaan dagang|keistimewaan|status pengamat|fasilitas perdagangan|izin tinggal|kekebalan diplomatik|status diplomatik|kekebalan"),
        avoid="siar|pengusaha|dprd|dpr|wni|darurat|bencana", mode="discontinue",
    ),
    Frame(
        "cancel-supply", K.MEASURE, P.SANCTION, TOWARD,
        "Ghana membatalkan penjualan senjata ke Togo.", "Ghana membatalkan penjualan tiket ke Togo.",
        verbs=active("batalkan"), passives=passive("batalkan"), nouns="pembatalan", need=listed("penjualan ekspor kontrak pembelian penerbangan bantuan hibah pinjaman pengiriman proyek"),
        avoid=listed("pengadilan perusahaan saham hakim tiket kunjungan lawatan pertemuan maskapai cuaca penumpang laga konser pembatasan pelarangan sanksi tarif larangan izin perjanjian nota kesepakatan traktat pakta undangan"), 
    ),
    Frame(
        "put-off-opening", K.MEASURE, P.SANCTION, TOWARD,
        "Ghana menunda pembukaan dua pos perbatasan dengan Togo.", "Ghana menunda pembukaan pameran di perbatasan Togo.",
        verbs=either("menunda|menangguhkan|membatalkan|tunda|batalkan", "pembukaan|pembukaan kembali"), need=listed("perbatasan perlintasan penyeberangan"), close=True, requires="object|with|of",
        avoid=listed("pameran festival pasar toko museum agar mendesak meminta"), mode="restrict", contexts=("territory",),
    ),
    Frame(
        "stop-doing", K.MEASURE, P.SANCTION, TOWARD,
        "Ghana berhenti menjual pasir ke Togo.", "Ghana berhenti menyerang Togo.",
        verbs=either("berhenti", "mengimpor|mengekspor|menjual|membeli|memasok|mengirim|mengirimkan|mengeluarkan visa|menerbitkan visa|memberi visa|memberikan visa|mendanai|membiayai|membantu|memberi bantuan|memberikan bantuan|berdagang dengan|berbagi intelijen dengan|bekerja sama dengan")
        + "|" + either("menyetop|menghentikan|setop|hentikan|menangguhkan|membekukan|menunda|tangguhkan", "penerbitan visa|pemberian visa|layanan visa|pelayanan visa|pengurusan visa|permohonan visa|pencairan dana|pencairan bantuan|pembelian minyak|pembelian gas|berbagi intelijen|aliran gas|pasokan gas|pasokan listrik|pasokan minyak"),
        avoid="narkoba|pelanggan|pabrik|toko|merokok|pln|agar|desak|mendesak|meminta|bulog", mode="discontinue",
    ),
    Frame(
        "ousted-from", K.MEASURE, P.SANCTION, {**TOWARD, "from": R.ACTOR},
        "Ghana dikeluarkan dari Mercosur.", "Ghana dikeluarkan dari turnamen itu.",
        passives=either(passive("keluarkan|tendang|depak|coret|singkirkan|skors|tangguhkan|kucilkan|usir|bekukan"), "dari|dari keanggotaan"),
        need=listed("mercosur ecowas g8 g7 g20 nato asean brics opec dewan uni liga swift organisasi blok keanggotaan komite badan komisi mahkamah aliansi forum sadc igad perhimpunan ekowas oas oki caricom persemakmuran unasur gcc"),
        avoid=listed("skuad tim turnamen kompetisi sekolah kabinet partai piala daftar pemain klub champions sanksi"), mode="discontinue",
    ),
    Frame(
        "outlaw", K.MEASURE, P.SANCTION, TOWARD,
        "Ghana menetapkan Hamas sebagai organisasi teroris.", "Polisi menetapkan lima orang sebagai tersangka teroris.",
        verbs=active("tetapkan|nyatakan|kategorikan|golongkan|deklarasikan|masukkan|cap|labeli|klasifikasikan"), passives=passive("tetapkan|nyatakan|kategorikan|golongkan|masukkan"),
        need="terlarang|teroris|terorisme", also="organisasi|kelompok|entitas|sponsor|pendukung|daftar", avoid=listed("polisi tersangka bukan menghapus mengeluarkan polri densus perang dicoret"),
    ),
    Frame(
        "troops-out", K.MEASURE, P.SANCTION, {"subject": R.ACTOR, "object": R.RECIPIENT, "clause": R.RECIPIENT},
        "Ghana memerintahkan tentara Togo angkat kaki.", "Ghana memerintahkan tentara angkat senjata.",
        verbs=active("perintahkan|usir|depak") + "|memberi waktu|meminta|mendesak", passives="diperintahkan|diminta|diusir|diberi waktu",
        need=listed("pasukan tentara prajurit militer kontingen"), also=listed("kaki hengkang pergi pulang keluar mengusir diusir mendepak"), close=True, toward="country",
        avoid=listed("pasukannya tentaranya militernya musuh menyerang bukan milisi senjata israel rusia"),  contexts=("military",),
    ),
    Frame(
        "aid-halted", K.MEASURE, P.SANCTION, GIVING,
        "Bantuan militer Ghana untuk Togo ditangguhkan.", "Bantuan militer Ghana untuk Togo disalurkan.",
        nouns="bantuan militer|bantuan ekonomi|bantuan pembangunan|bantuan keuangan|bantuan|hibah|pendanaan|pasokan gas|aliran gas|kerja sama militer", weak=True,
        need=passive("tangguhkan|bekukan|hentikan|pangkas|potong|setop|putus|gantung"), avoid=listed("akibat cuaca sembako hukum sosial mendesak meminta tunai"), 
    ),
)
# fmt: on

SANCTIONING: tuple[Frame, ...] = (*FURTHER, *DIPLOMATS, *ECONOMY, *RELATIONS)
