"""RETREAT: releases, withdrawals, sanctions lifted, borders reopened, arms laid down, ceasefires, resignations."""

from __future__ import annotations

from kg.language.id.frames.roles import TOGETHER
from kg.language.id.inflect import active, either, listed, passive
from kg.language.pack import TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

CAPTIVES = listed(
    "tahanan sandera tawanan wni nelayan warga awak abk jurnalis wartawan narapidana prajurit tentara pelaut kapal diplomat aktivis "
    "uskup pastor pendeta biksu guru insinyur teknisi turis relawan sipil peneliti "
    "pilot mahasiswa misionaris akademisi kru warganya jenazah agen mata-mata kontraktor ekonom dokter eksekutif perwira pengusaha pebisnis dosen ilmuwan kontraktor koresponden tanker mantan wartawannya warganegara"
)

# fmt: off
RETREATING: tuple[Frame, ...] = (
    Frame(
        "swap", K.MEASURE, P.RETREAT, {**TOGETHER, "of": R.ACTOR},
        "Rusia dan Ukraina bertukar tahanan pada Jumat.", "Mereka bertukar kaus di Kyiv.",
        verbs="bertukar|saling bertukar|saling menukar|menukar|tukar|menukarkan|saling membebaskan|saling menyerahkan|saling melepas|saling melepaskan|saling memulangkan|saling mengembalikan|berbarter|membarter",
        need="tahanan|tawanan|sandera|narapidana|jenazah", avoid="kaus|pikiran|pandangan|cendera|kado|informasi|pengalaman|pelajar|budaya|nota|data",
        nouns="pertukaran|penukaran|barter tawanan|barter tahanan|barter sandera|" + either("pertukaran|penukaran", "tahanan|tawanan|sandera|narapidana|tawanan perang"), mode="release",
    ),
    Frame(
        "release", K.MEASURE, P.RETREAT, {**TOWARD, "to": R.RECIPIENT},
        "Iran membebaskan dua tahanan Prancis.", "Grup itu merilis album.",
        verbs=active("bebaskan|lepaskan") + "|menyerahkan jenazah|mengembalikan|memulangkan tahanan|memulangkan tawanan|menyerahkan sandera|menyerahkan tawanan", passives=passive("bebaskan|lepaskan|pulangkan"), nouns="pembebasan|pemulangan tawanan|pemulangan tahanan|penyerahan tawanan|penyerahan sandera|pemulangan sandera", need=CAPTIVES,
        mode="release", avoid="visa|tembakan|peluru|pajak|bea|lahan|masker|biaya",
        traits=frozenset({T.FREES}),
    ),
    Frame(
        "quit-country", K.MEASURE, P.RETREAT, {**TOWARD, "at": R.RECIPIENT},
        "Ghana mengosongkan pangkalan militernya di Togo.", "Ghana mengosongkan pangkalan truk di Togo.",
        verbs=active("kosongkan|tinggalkan|serahkan"), passives=passive("kosongkan|serahkan"), need="pangkalan|pangkalannya|permukiman|pos",
        also=listed("militer militernya udara laut tentara pasukan terakhir permukiman perbatasan yahudi pangkalannya"), close=True, mode="withdraw", contexts=("military",),
        avoid="truk|wilayah|gas|bensin|perbatasannya|perlintasan|bantuan",
    ),
    Frame(
        "shut-base", K.MEASURE, P.RETREAT, {**TOWARD, "at": R.RECIPIENT},
        "Ghana menutup pangkalan militernya di Togo.", "Ghana menutup pangkalan truk di Togo.",
        verbs=active("tutup"), passives=passive("tutup"), need="pangkalan|pangkalannya|permukiman", also=listed("militer militernya udara laut tentara pasukan terakhir permukiman yahudi pangkalannya"),
        close=True, mode="withdraw", contexts=("military",), avoid="truk|wilayah|gas|bensin",
    ),
    Frame(
        "hand-over-captives", K.MEASURE, P.RETREAT, {**TOWARD, "to": R.RECIPIENT},
        "Ghana menyerahkan tiga tawanan Togo.", "Ghana menyerahkan tiga buronan Togo.",
        verbs=active("serahkan"), passives=passive("serahkan"), need="sandera|tawanan|jenazah|tahanan", close=True, mode="release", avoid="buronan|daftar|uang|tebusan|keluarga|polisi|rsud|rumah",
    ),
    Frame(
        "flown-home", K.MEASURE, P.RETREAT, {"subject": R.ACTOR, "object": R.ACTOR, "from": R.RECIPIENT},
        "Marinir Ghana diterbangkan pulang dari Togo.", "Turis Ghana diterbangkan pulang dari Togo.",
        passives=either("diterbangkan|dipulangkan|diangkut", "pulang|kembali"), lead=listed("pasukan tentara marinir prajurit serdadu kontingen"), mode="withdraw", contexts=("military",),
        avoid="turis|jenazah|korban",
    ),
    Frame(
        "surrender-to", K.MEASURE, P.RETREAT, {"subject": R.ACTOR, "object": R.RECIPIENT, "to": R.RECIPIENT},
        "Pemberontak Ghana menyerah kepada Togo.", "Pemain Ghana menyerah kepada Togo.",
        verbs="menyerah kepada|menyerahkan diri kepada|menyerah pada|menyerah", lead=listed("pemberontak milisi gerilyawan pasukan tentara militan garnisun serdadu"), mode="disarm",
        avoid=listed("tidak tak menolak tuntutan tekanan pemain takkan pantang"), requires="to|object", contexts=("military",),
    ),
    Frame(
        "stop-fighting", K.MEASURE, P.RETREAT, {"subject": R.ACTOR, "with": R.ACTOR, "between": R.ACTOR},
        "Ghana dan Togo berhenti bertempur pada Senin.", "Ghana dan Togo berhenti bertanding pada Senin.",
        verbs="berhenti bertempur|berhenti berperang|berhenti baku tembak|berhenti saling menyerang|menghentikan baku tembak|menghentikan kontak senjata|menghentikan pertempuran|menghentikan tembak-menembak",
        mode="ceasefire", contexts=("military",), avoid="agar|desak|mendesak|meminta|sepakat|setuju|menyerukan|harus",
    ),
    Frame(
        "unfreeze", K.MEASURE, P.CONCEDE, TOWARD,
        "Ghana mencairkan aset Togo yang dibekukan.", "Ghana mencairkan aset tanah.",
        verbs=active("cairkan|lepaskan|kembalikan|cairkan kembali") + "|membuka blokir|mencabut pembekuan|membuka pembekuan", passives=passive("cairkan|lepaskan|kembalikan"), need=listed("aset cadangan dana rekening"),
        also=listed("dibekukan beku diblokir aset pembekuan blokir"), close=True, mode="access", avoid="tanah|nasabah|bank|pinjaman|hibah|bantuan|investor|korupsi", contexts=("economic",),
    ),
    Frame(
        "lift-visas", K.MEASURE, P.COOPERATE, TOWARD,
        "Ghana membebaskan visa bagi warga Togo.", "Ghana membebaskan biaya bagi warga Togo.",
        verbs=either("membebaskan|menghapus|menghapuskan|mencabut|meniadakan|bebaskan|hapus", "visa|persyaratan visa|syarat visa|kewajiban visa|aturan visa|biaya visa|visa kunjungan|visa masuk")
        + "|" + either("memberikan|memberi|memberlakukan|menerapkan|menyetujui|memperluas|beri|berlakukan|memperpanjang", "bebas visa|fasilitas bebas visa|kebijakan bebas visa|pembebasan visa|visa gratis")
        + "|" + either("kembali menerbitkan|kembali memberikan|kembali mengeluarkan", "visa|visa turis|visa kunjungan|visa kerja")
        + "|" + either("membuka kembali|melanjutkan|memulihkan|membuka", "penerbangan|penerbangan langsung|rute penerbangan|perdagangan|layanan visa|layanan kereta|layanan feri"),
        avoid=listed("maskapai pejabat penumpang garuda airasia scoot rute sanksi diplomat airlines umrah haji lebaran"), avoid_next="pejabat|mantan|diplomat|presiden", requires="object|for|to|of|with|from",
    ),
    Frame(
        "ease-visas", K.MEASURE, P.CONCEDE, TOWARD,
        "Ghana melonggarkan aturan visa bagi warga Togo.", "Ghana melonggarkan aturan lalu lintas.",
        verbs=active("longgarkan|permudah|ringankan|sederhanakan") + "|memudahkan", need="visa|imigrasi|perbatasan|keimigrasian", mode="access", avoid="sanksi|lalu|maskapai",
    ),
    Frame(
        "end-censure", K.MEASURE, P.CONCEDE, TOWARD,
        "Ghana mencabut larangan terhadap koran Togo.", "Ghana mencabut larangan merokok.",
        verbs=either("mencabut|menghapus|mengakhiri|melonggarkan|cabut|longgarkan", "larangan|pembatasan|pembekuan|penangguhan|pemblokiran|pencekalan|skorsing|skors|boikot"), mode="access",
        avoid="merokok|aturan|mudik|ppkm|keanggotaan|klub",
    ),
    Frame(
        "end-taunts", K.MEASURE, P.CONCEDE, TOWARD,
        "Ghana menghentikan siaran propaganda ke Togo.", "Ghana menghentikan siaran radio ke Togo.",
        verbs=either("menghentikan|menyetop|mengakhiri|mematikan|hentikan", "siaran propaganda|siaran pengeras suara|propaganda|pengeras suara|kampanye propaganda|perang propaganda"), avoid="agar|desak|mendesak|meminta",
    ),
    Frame(
        "let-go", K.MEASURE, P.RETREAT, TOWARD,
        "Ghana melepas dua pelaut Togo.", "Ghana melepas dua pemain Togo.",
        verbs="melepas|lepas|memulangkan|mengizinkan pulang|membiarkan pulang", passives="dilepas", need=listed("tahanan sandera tawanan nelayan awak abk pelaut tentara prajurit kru wartawan jurnalis akademisi peneliti aktivis pendeta agen pilot misionaris narapidana"), close=True, 
        avoid=listed("pemain bantuan keberangkatan kontingen pasukan tembakan latihan upacara kemarau wni warganya warga tentaranya prajuritnya satgas jemaah"),
    ),
    Frame(
        "withdraw-troops", K.MEASURE, P.RETREAT, {**TOWARD, "of": R.ACTOR},
        "Prancis menarik pasukannya dari Niger.", "Ia menarik uang di Niger.",
        verbs=active("tarik|tarik mundur|tarik keluar|pulangkan|tarik pulang|tarik balik|boyong pulang|bawa pulang|angkut pulang|terbangkan pulang") + "|mengurangi|menyusutkan", passives=passive("tarik|tarik mundur|kurangi|pulangkan"), nouns="penarikan|penarikan mundur",
        need=listed("pasukan pasukannya tentara tentaranya prajurit prajuritnya serdadu militer militernya kontingen kontingennya tank misi misinya satgas batalion batalyon personel personelnya brigade marinir penjaga garnisun tentara-tentaranya resimen"), mode="withdraw", contexts=("military",),
        avoid="jenazah|sanksi|bantuan|anggaran|penasihat|atase|nota|dokumen|kesepakatan|kesepahaman|komitmen|kontrak|investasi|janji|piala|medali",
        traits=frozenset({T.TROOPS}),
    ),
    Frame(
        "pull-back-from", K.MEASURE, P.RETREAT, {"subject": R.ACTOR, "of": R.ACTOR},
        "Serbia memindahkan sebagian pasukannya dari perbatasan.", "Serbia memindahkan sebagian pasukannya ke perbatasan.",
        verbs=active("pindahkan|geser|mundurkan|jauhkan|alihkan"), need=listed("pasukan pasukannya tentara tentaranya prajurit prajuritnya militernya tank tanknya artileri artilerinya"), also="dari", close=True,
        requires="subject", mode="withdraw", contexts=("military",), avoid=listed("ke menuju jenazah bantuan pengungsi"), traits=frozenset({T.TROOPS}),
    ),
    Frame(
        "end-mission", K.MEASURE, P.RETREAT, {**TOWARD, "at": R.RECIPIENT, "of": R.ACTOR},
        "Ghana mengakhiri misi militernya di Togo.", "Ghana mengakhiri misi dagangnya di Togo.",
        verbs=either("mengakhiri|menghentikan|menuntaskan|akhiri", "misi militer|operasi militer|kehadiran militer|misi tempur|operasi tempur|misi pelatihan|keterlibatan militer"), requires="at", mode="withdraw", contexts=("military",),
        avoid="agar|mendesak|meminta|harus|jika",
    ),
    Frame(
        "leave", K.MEASURE, P.RETREAT, {"subject": R.ACTOR, "object": R.RECIPIENT},
        "Pasukan Prancis meninggalkan Niger.", "Ia meninggalkan Niger kemarin.",
        verbs="meninggalkan|angkat kaki dari|mundur dari|hengkang dari|keluar dari", need="pasukan|tentara|militer|kontingen|prajurit|serdadu|marinir|batalion|legiun|garnisun", avoid="jabatan|ruang|diperintahkan|jabatannya|negaranya|jam|memerintahkan",
        mode="withdraw", contexts=("military",),
    ),
    Frame(
        "lift-siege", K.MEASURE, P.RETREAT, TOWARD,
        "Amerika Serikat mencabut blokade terhadap Sudan.", "Ia mencabut rumput.",
        verbs=active("cabut|longgarkan|buka kembali|akhiri|hapuskan|angkat") + "|" + active("hapus|ringankan|turunkan|buka"),
        passives=passive("cabut|longgarkan|buka kembali|hapus|hapuskan|buka"), nouns="pencabutan|pelonggaran|pembukaan kembali",
        need="blokade|pengepungan|kepungan", mode="access",
        avoid=listed("bentrokan pertempuran perang konflik darurat konferensi sidang forum pertemuan kedutaan pangkalan penyelidikan latihan hubungan dialog kunjungan peluang rute"),
    ),
    Frame(
        "suspend-sanctions", K.MEASURE, P.CONCEDE, TOWARD,
        "Ghana menangguhkan sanksi terhadap Togo.", "Ghana menangguhkan sanksi kartu merah.",
        verbs=either("menangguhkan|membekukan|menunda|menghentikan|menangguhkan sementara|tangguhkan|tunda", "sanksi|pengenaan sanksi|tarif|tarif balasan|pengenaan tarif|penerapan tarif|pemberlakuan tarif|kenaikan tarif|pengenaan bea masuk|embargo"), mode="access",
        avoid=listed("kartu pemain klub wasit fifa listrik tol parkir angkutan"),
    ),
    Frame(
        "lift", K.MEASURE, P.CONCEDE, TOWARD,
        "Amerika Serikat mencabut sanksi terhadap Sudan.", "Ia mencabut rumput.",
        verbs=active("cabut|longgarkan|buka kembali|akhiri|hapuskan|angkat") + "|memperingan|memperlonggar" + "|" + active("hapus|ringankan|turunkan|buka"),
        passives=passive("cabut|longgarkan|buka kembali|hapus|hapuskan|buka|kendurkan|kendorkan|perlonggar|akhiri|angkat"), nouns="pencabutan|pelonggaran|pembukaan kembali",
        need=listed("bea sanksi embargo larangan perbatasan pembatasan perbatasannya udara udaranya penyeberangan tarif boikot rafah perlintasan lintas"),
        avoid=listed("rapat komite komisi pameran acara bentrokan pertempuran perang konflik darurat konferensi sidang forum pertemuan kedutaan pangkalan penyelidikan latihan hubungan dialog kunjungan peluang rute"),
        avoid_next="isu|masalah|persoalan|permasalahan|soal|topik|kasus|tema|wacana", traits=frozenset({T.BY_WHO_TELLS}),
    ),
    Frame(
        "delist", K.MEASURE, P.CONCEDE, TOWARD,
        "Amerika Serikat menghapus Kuba dari daftar sponsor terorisme.", "Ia menghapus Kuba dari daftar bacaannya.",
        verbs=active("keluarkan|coret|hapuskan") + "|menghapus", passives=passive("hapus|keluarkan|coret"),
        need=listed("hitam sponsor terorisme sanksi teroris"), also="dari|daftar", avoid="bacaannya|skuad", avoid_next="sanksi|paket", mode="access",
    ),
    Frame(
        "allow", K.MEASURE, P.RETREAT, TOWARD,
        "Iran mengizinkan inspektur IAEA masuk.", "Ibunya mengizinkan ia main.",
        verbs=active("izinkan|bolehkan|loloskan") + "|memperbolehkan" + "|memberi akses|memberikan akses|membuka akses|membuka koridor", passives="diizinkan|diperbolehkan|dibolehkan|dipersilakan",
        need=listed("memasuki inspektur pengamat masuk akses bantuan konvoi melintas pemantau koridor menjenguk"), mode="access",
    ),
    Frame(
        "let-return", K.MEASURE, P.RETREAT, TOWARD,
        "Ghana mengizinkan nelayan Togo kembali melaut.", "Ghana kembali mengizinkan unjuk rasa.",
        verbs=active("izinkan|bolehkan|persilakan"), passives="diizinkan|diperbolehkan", need="kembali|pulang|melaut|berlabuh|mendarat", close=True, toward="country", mode="access",
        avoid="warganya|siswa|pemain|dokter|sekolah|unjuk",
    ),
    Frame(
        "ceasefire", K.MEASURE, P.RETREAT, TOWARD,
        "Israel mengumumkan gencatan senjata pada Rabu.", "Gencatan itu bertahan semalam.",
        verbs=either("mengumumkan|memberlakukan|menerapkan|memulai|mendeklarasikan|umumkan|menyatakan|menghormati|memerintahkan|perintahkan", "gencatan senjata|gencatan senjata sepihak|jeda kemanusiaan")
        + "|menghentikan serangan|menghentikan serangannya|menghentikan tembakan|menghentikan permusuhan|menghentikan operasi militer|meletakkan senjata|menghentikan pertempuran",
        mode="ceasefire", contexts=("military",), avoid_next="hanya|akan|dapat|bisa|telah|sudah|belum|harus|tidak|masih|perlu|merupakan|adalah|mungkin|memang|menjadi|itu",
    ),
    Frame(
        "disarm", K.MEASURE, P.RETREAT, TOWARD,
        "Kolombia dan pemberontak itu menghancurkan gudang ranjau lama.", "Ia menyerahkan tugasnya.",
        verbs=active("serahkan|hancurkan|musnahkan|lucuti|bongkar"), passives=passive("serahkan|hancurkan|musnahkan|lucuti|bongkar"), nouns="pelucutan",
        need=listed("senjata senjatanya persenjataan persenjataannya nuklir ranjau stok gudang hulu reaktor"),
        avoid=listed("serangan udara israel menyerang tugas bantuan ke kota"), mode="disarm", contexts=("military",),
    ),
    Frame(
        "hand-back", K.MEASURE, P.RETREAT, {"subject": R.ACTOR, "to": R.RECIPIENT},
        "Armenia mengembalikan Distrik Kalbajar kepada Azerbaijan.", "Armenia mengembalikan buku itu kepada Azerbaijan.",
        verbs="mengembalikan|menyerahkan|kembalikan|serahkan|menyerahkan kembali|mengembalikan kendali|menyerahkan kendali|melepaskan|menyerahkan kedaulatan",
        passives="dikembalikan|diserahkan|diserahkan kembali",
        need=listed("distrik pulau kepulauan wilayah semenanjung provinsi kanal pangkalan enklave teritori koridor desa dataran daratan terusan kedaulatan pemerintahan administrasi kota bandara pelabuhan koloni makau hong"), close=True, requires="to", mode="release",
        contexts=("territory",), avoid="bantuan|surat|tahanan|jenazah|sandera|komando|laporan|data|nota|kasus",
    ),
    Frame(
        "step-down", K.MEASURE, P.RETREAT, {"subject": R.ACTOR},
        "Perdana Menteri Leo Varadkar mundur.", "Pasukan Perdana Menteri Leo Varadkar mundur teratur.",
        verbs="mundur", need="menteri|menlu|presiden|perdana|pm|menhan|jabatan|kabinet", mode="resign",
        avoid=listed("pasukan langkah teratur pemain pelatih selangkah perjanjian kesepakatan organisasi bertahap siap tidak ke pencalonan pilpres tentara wilayah garis"),
    ),
    Frame(
        "resign", K.MEASURE, P.RETREAT, {"subject": R.ACTOR},
        "Menteri Luar Negeri Simon Coveney mengundurkan diri.", "Mobil itu mundur.",
        verbs="mengundurkan diri|meletakkan jabatan|meletakkan jabatannya|mundur dari jabatan|mundur dari jabatannya|menyatakan mundur|menyatakan berhenti|menyatakan diri mundur|mengumumkan mundur|lengser|"
        "mengumumkan pengunduran dirinya|mengumumkan pengunduran diri|mengajukan pengunduran diri|letak jabatan|turun takhta",
        nouns="pengunduran diri", mode="resign", avoid="turnamen|ronde|laga|pelatih|kapten|manajer|klub|timnas",
    ),
)
# fmt: on
