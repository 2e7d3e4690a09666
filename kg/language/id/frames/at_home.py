"""News of home politics: what courts, lawmakers, unions, rebels and police of one state do among themselves.

All rows have the trait that has them read only in a text of one sentence; elsewhere such things are in passing.
"""

from __future__ import annotations

from collections.abc import Mapping

from kg.language.id.inflect import active, either, listed
from kg.language.pack import TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

DOES = {"subject": R.ACTOR}
MEETS = {"subject": R.ATTENDEE, "with": R.ATTENDEE, "object": R.ATTENDEE, "between": R.ATTENDEE}

RIVALS = listed(
    "oposisi pemberontak gerilyawan serikat buruh faksi gerakan demonstran separatis militan aktivis ulama uskup mahasiswa guru petani "
    "pekerja perawat dokter warga senator legislator gubernur pengacara hakim wartawan jurnalis penambang pembangkang korban penyintas "
    "sopir keluarga pengunjuk partai politisi kubu nelayan perwakilan wakil pemimpin tokoh anggota pengungsi"
)
RULERS = listed(
    "pemerintah otoritas kementerian menteri presiden perdana junta militer tentara pejabat kanselir wali polisi parlemen raja kabinet"
)
ACCUSED = (
    RIVALS
    + "|"
    + listed(
        "mantan eks bekas ketua jenderal perwira tentara prajurit redaktur editor pendukung narablog blogger komandan pengusaha kritikus "
        "peserta orang kandidat calon tersangka penulis akademisi biksu imam pendeta islamis ekstremis pria perempuan"
    )
    + "|menteri|presiden|pejabat|perdana|polisi"
)
BILLS = listed(
    "rancangan ruu undang-undang uu anggaran reformasi konstitusi amendemen amandemen referendum dekret dekrit kebijakan rencana paket "
    "pajak resolusi usul usulan mosi perjanjian pemilu kabinet perppu tarif proyek iuran subsidi kenaikan aturan larangan pembatasan"
)
STOPPAGE = listed("mogok pemogokan unjuk demonstrasi protes aksi pendudukan blokade boikot")
GAME = listed(
    "laga gol liga piala pelatih musim tim saham poin pasar final film album turnamen laba medali klub"
)


def _home(
    name: str,
    plover: P,
    example: str,
    counter: str,
    verbs: str,
    need: str = "",
    *,
    kind: K = K.MEASURE,
    roles: Mapping[str, R] = TOWARD,
    lead: str = "",
    avoid: str = "",
    passives: str = "",
    mode: str | None = None,
) -> Frame:
    """One row: read only where a sentence is all there is."""
    return Frame(
        f"home-{name}",
        kind,
        plover,
        roles,
        example,
        counter,
        verbs=verbs,
        passives=passives,
        need=need,
        lead=lead,
        close=bool(need),
        avoid=f"{GAME}|{avoid}" if avoid else GAME,
        mode=mode,
        traits=frozenset({T.AT_HOME}),
    )


# fmt: off
HOME_FIRST: tuple[Frame, ...] = (
    _home(
        "end-strike", P.RETREAT, "Buruh Ghana mengakhiri mogok kerja.", "Buruh Ghana mengakhiri hari kerja.",
        active("akhiri|hentikan|batalkan"), STOPPAGE, roles=DOES, lead=RIVALS, avoid=listed("polisi tentara pemerintah"),
    ),
    _home(
        "vow-attacks", P.THREATEN, "Gerilyawan Ghana bersumpah akan melancarkan serangan lagi.", "Gerilyawan Ghana bersumpah akan setia.",
        "bersumpah akan|bersumpah|berjanji akan|bertekad|bertekad akan|mengancam akan|mengancam", listed("serangan menyerang membalas balas perang berperang angkat mogok memboikot turun melumpuhkan menduduki melawan"),
        kind=K.STATEMENT, avoid=listed("menghentikan mengakhiri mencegah"),
    ),
    _home(
        "give-time", P.THREATEN, "Penambang Ghana memberi pemerintah waktu 48 jam.", "Penambang Ghana memberi pemerintah beras.",
        active("beri|berikan"), listed("jam ultimatum tenggat"), kind=K.STATEMENT, roles=DOES, avoid=listed("wawancara makan kuliah"),
    ),
    _home(
        "occupy-block", P.PROTEST, "Petani Ghana menduduki tambang tembaga.", "Tentara Ghana menduduki tambang tembaga.",
        active("duduki|blokir|blokade|bakar|jarah|rusak|serbu|lempari|tutup|segel") + "|memblokir jalan|mengadang",
        listed("tambang jalan ban toko bus kantor gedung kampus jembatan rel pelabuhan bandara gerbang pos kebun lahan mobil kendaraan kilang"), roles=DOES,
        lead=listed("petani warga perusuh massa demonstran mahasiswa buruh pekerja penambang sopir nelayan aktivis pengunjuk pendukung guru penduduk"),
        avoid=listed("polisi tentara pasukan kedutaan kedubes konsulat"), mode="riot",
    ),
    _home(
        "send-police-home", P.MOBILIZE, "Ghana mengerahkan polisi ke jalan-jalan Accra.", "Ghana mengerahkan dokter ke jalan-jalan Accra.",
        active("kerahkan|siagakan|terjunkan|tempatkan"), listed("polisi tentara pasukan aparat prajurit brimob tank"), roles=DOES,
        avoid=listed("perdamaian pbb bantuan gempa evakuasi"), mode="police",
    ),
    _home(
        "surround", P.MOBILIZE, "Pasukan keamanan Ghana mengepung markas partai.", "Hutan Ghana mengepung kota.",
        active("kepung|jaga|kelilingi") + "|berpatroli di|berjaga di|bersiaga di", listed("markas gedung kantor istana jalan jalan-jalan rumah kampus kompleks parlemen ibu kota stasiun"), roles=DOES,
        lead=listed("polisi pasukan tentara aparat tank kendaraan milisi prajurit petugas"), mode="police",
    ),
)

AT_HOME: tuple[Frame, ...] = (
    _home(
        "demand", P.REQUEST, "Guru Ghana menginginkan kenaikan gaji.", "Guru Ghana menginginkan kopi.",
        active("tuntut|desak|minta|serukan|mohon|ajukan petisi|inginkan") + "|menuntut agar|mendesak agar|meminta agar",
        RULERS + "|" + listed("kenaikan upah gaji pemilu penyelidikan referendum pengunduran mundur pembebasan jawaban keadilan otonomi kemerdekaan dialog reformasi pencabutan ganti pemecatan hak penundaan pembubaran pengusutan sidang"),
        kind=K.STATEMENT, roles={**TOWARD, "object": R.RECIPIENT}, avoid=listed("maaf izin doa"),
    ),
    _home(
        "criticise", P.ACCUSE, "Serikat buruh Ghana menyoroti rencana pensiun.", "Serikat buruh Ghana menyoroti panggung.",
        active("kritik|kecam|tuduh|tuding|salahkan|cela|soroti|protes|sesalkan|gugat|adukan|kritisi"), BILLS + "|" + RULERS + "|" + listed("penanganan tindakan kekerasan penangkapan korupsi putusan pelanggaran kegagalan pembunuhan serangan pemberontak"),
        kind=K.STATEMENT,
    ),
    _home(
        "probe", P.ACCUSE, "Polisi Ghana memeriksa mantan menteri.", "Polisi Ghana memeriksa rem mobil.",
        active("periksa|dakwa|selidiki|usut|interogasi|tersangkakan|sidangkan|adili") + "|membuka penyelidikan atas|membuka penyelidikan terhadap|menyelidiki dugaan|menetapkan",
        ACCUSED + "|" + listed("kekayaan kematian pembunuhan korupsi dana dugaan keuangan tersangka suap"), mode="investigate", avoid=listed("rem kecelakaan kebakaran gempa"),
    ),
    _home(
        "turn-down", P.REJECT, "Presiden Ghana menutup kemungkinan pemilu dini.", "Presiden Ghana menutup kemungkinan hujan.",
        active("tolak|tampik") + "|menentang|menolak untuk|menutup kemungkinan|menutup pintu bagi|menutup pintu untuk|mengesampingkan|mengesampingkan kemungkinan|membantah|enggan|tidak akan|tak akan|menepis",
        BILLS + "|" + listed("tawaran tuntutan seruan permintaan desakan undangan hasil gencatan mundur berunding dialog negosiasi koalisi kompromi pencalonan tuduhan kudeta menyerah mengundurkan berdialog mencabut dini upah kerja"), kind=K.STATEMENT,
    ),
    _home(
        "break-off-talks", P.REJECT, "Gerilyawan Ghana memutuskan perundingan damai dengan pemerintah.", "Gerilyawan Ghana menghadiri perundingan damai dengan pemerintah.",
        either("memutuskan|menghentikan|menangguhkan|membatalkan|meninggalkan|memboikot|menghentikan sementara|menunda|walkout dari|keluar dari", "perundingan|perundingan damai|pembicaraan|pembicaraan damai|dialog|negosiasi"), kind=K.STATEMENT, mode="meet",
    ),
    _home(
        "back", P.SUPPORT, "Ulama Ghana menyatakan setia kepada presiden.", "Ulama Ghana menyatakan setia kepada istrinya.",
        active("dukung|puji|restui|bela") + "|menyatakan dukungan kepada|memberi dukungan kepada|menyatakan setia kepada|menyambut baik|memberi hormat kepada|mengapresiasi",
        BILLS + "|" + listed("pencalonan presiden pemerintah keputusan polisi tentara menteri pengadilan putusan pemimpin perdamaian perundingan hak langkah pembebasan kandidat calon raja militer penunjukan gencatan"), kind=K.STATEMENT,
    ),
    _home(
        "pass", P.SUPPORT, "Parlemen Ghana mengesahkan konstitusi baru.", "Parlemen Ghana mengesahkan notulen.",
        active("loloskan|ratifikasi|adopsi") + "|mengesahkan|memberikan mosi kepercayaan kepada|memberi mosi kepercayaan kepada|memberikan suara untuk", BILLS + "|" + listed("calon penunjukan pengerahan kemerdekaan aborsi pernikahan dana kesepakatan"),
        roles=DOES, avoid=listed("sanksi pemakzulan pengusiran mendukung menolak mengecam"),
    ),
    _home(
        "march-for", P.SUPPORT, "Ribuan warga Ghana berpawai mendukung presiden mereka.", "Ribuan warga Ghana berpawai di tengah hujan.",
        either("berpawai|berunjuk rasa|turun ke jalan|berkumpul|berdemonstrasi|berdemo|bergerak", "mendukung|untuk mendukung|demi mendukung|untuk menunjukkan dukungan|untuk menyatakan dukungan|menyatakan dukungan"), kind=K.STATEMENT,
    ),
    _home(
        "meet-rivals", P.CONSULT, "Presiden Ghana bertemu perwakilan petani.", "Presiden Ghana bertemu hambatan.",
        active("temui|jumpai|undang") + "|menerima|bertemu|bertemu dengan|berunding dengan|berdialog dengan|bernegosiasi dengan|berbicara dengan|menggelar pembicaraan dengan|menggelar perundingan dengan|mengadakan pertemuan dengan|menggelar pertemuan dengan",
        RIVALS + "|" + listed("pemerintah utusan delegasi mediator perunding para raja"), kind=K.MEETING, roles=MEETS, avoid=listed("laporan surat hadiah penghargaan kritik tuntutan menolak"),
    ),
    _home(
        "visit-victims", P.CONSULT, "Perdana Menteri Ghana menjenguk korban banjir.", "Perdana Menteri Ghana menjenguk ibunya.",
        active("jenguk|kunjungi|tinjau|tengok|datangi"), listed("korban pengungsi pengungsian kamp lokasi prajurit wilayah daerah desa pasukan warga keluarga penyintas garis"), kind=K.MEETING, roles=MEETS,
        lead=listed("presiden perdana menteri raja ratu paus kanselir gubernur pangeran pemimpin wakil"),
    ),
    _home(
        "drop-bill", P.CONCEDE, "Presiden Ghana mencabut rancangan undang-undang pajak.", "Presiden Ghana mencabut rumput.",
        active("cabut|batalkan|tarik|tunda|tangguhkan|hapus|hapuskan|longgarkan|revisi|ubah"), BILLS + "|" + listed("visa sensor jam darurat denda penutupan"), avoid=listed("bantuan perundingan izin dubes sanksi"),
    ),
    _home(
        "give-back", P.CONCEDE, "Ghana memulihkan subsidi bahan bakar.", "Ghana memulihkan hutan.",
        active("pulihkan|kembalikan|buka|bebaskan|aktifkan") + "|membuka kembali|mengaktifkan kembali", listed("subsidi internet akreditasi izin otonomi kewarganegaraan hak gaji upah tunjangan media koran universitas twitter facebook hakim"), avoid=listed("hubungan kedutaan"),
    ),
    _home(
        "sack-for-calm", P.CONCEDE, "Raja Ghana memecat perdana menteri untuk meredam protes.", "Raja Ghana memecat juru masak.",
        either(active("pecat|copot|ganti|berhentikan"), "perdana menteri untuk|menteri untuk|kabinet untuk|perdana menteri demi|gubernur untuk"), listed("meredam menenangkan meredakan memenuhi"), roles=DOES,
    ),
    _home(
        "leave-town", P.RETREAT, "Pemberontak Ghana meninggalkan kota Tamale.", "Turis Ghana meninggalkan kota Tamale.",
        active("tinggalkan|kosongkan|serahkan") + "|mundur dari|keluar dari|hengkang dari|kembali ke|menarik diri dari", listed("kota barak desa bandara pangkalan markas posisi pelabuhan gedung kamp wilayah senjata"),
        lead=listed("pemberontak milisi tentara pasukan gerilyawan prajurit kelompok militan demonstran pengunjuk polisi petempur"), mode="withdraw",
    ),
    _home(
        "surrender", P.RETREAT, "Puluhan pemberontak Ghana menyerah kepada tentara.", "Puluhan toko Ghana menyerah kepada pasar.",
        "menyerah kepada|menyerahkan diri kepada|menyerahkan diri|meletakkan senjata|menyerahkan senjata|menyerah", lead=listed("pemberontak milisi gerilyawan militan prajurit kelompok tentara separatis petempur"), roles=DOES, mode="disarm", avoid=listed("tidak menolak takkan"),
    ),
    _home(
        "convict", P.SANCTION, "Pengadilan Ghana memvonis dua pembangkang sepuluh tahun penjara.", "Pengadilan Ghana memeriksa dua pembangkang.",
        active("vonis|hukum|penjarakan|ganjar") + "|menjatuhkan hukuman|menjatuhkan vonis|menyatakan bersalah|memutuskan bersalah", roles=DOES,
        lead=listed("pengadilan hakim mahkamah otoritas junta tribunal"), avoid=listed("pembunuhan pemerkosaan pencurian narkoba perampokan penipu"), mode="convict",
    ),
    _home(
        "oust", P.SANCTION, "Presiden Ghana memecat menteri dalam negeri.", "Presiden Ghana memecat sopirnya.",
        active("pecat|makzulkan|copot|berhentikan|gulingkan|lengserkan|depak|diskualifikasi|skors|bebastugaskan"),
        listed("menteri presiden perdana kepala jenderal gubernur ketua hakim anggota legislator senator pejabat perwira wali duta komandan panglima jaksa direktur guru pegawai"), roles=DOES, avoid=GAME,
    ),
    _home(
        "tighten-security", P.MOBILIZE, "Polisi Ghana memperketat keamanan di bandara.", "Bank Ghana memperketat kredit.",
        active("perketat|tingkatkan|perkuat|dirikan|pasang"), listed("keamanan penjagaan patroli pengamanan kewaspadaan pos barikade posisi pemeriksaan"), roles=DOES,
        lead=listed("polisi tentara pasukan aparat militer milisi pemerintah otoritas pemberontak prajurit"), mode="police",
    ),
    _home(
        "break-up", P.COERCE, "Polisi Ghana membubarkan rapat oposisi.", "Polisi Ghana membubarkan barisan.",
        active("bubarkan|geledah|gerebek|segel|tutup|sita|rebut|blokir|larang|usir|gusur|robohkan|bongkar|kuasai|nasionalisasi|bekukan"),
        listed("rapat unjuk demonstrasi aksi pertemuan kantor rumah markas koran surat stasiun radio televisi situs lahan tambang kilang bank masjid gereja partai organisasi serikat massa demonstran pengunjuk warga permukiman majalah media kamp aset perusahaan internet kampus"), roles=DOES,
        lead=listed("polisi tentara pemerintah otoritas aparat pasukan junta militer presiden pengadilan petugas rezim kementerian hakim"), avoid=listed("kedutaan perbatasan hubungan"),
    ),
    _home(
        "hold-back", P.COERCE, "Ghana mencegah seorang pembangkang pergi ke luar negeri.", "Ghana mencegah wabah meluas.",
        active("cegah|larang|kurung|tahan|cekal|kenakan|jebloskan|bekuk|ringkus|culik"), listed("pembangkang aktivis pemimpin wartawan jurnalis tahanan pengacara oposisi biksu mahasiswa demonstran narablog kritikus ulama editor rumah"), roles=DOES, mode="restrict",
    ),
    _home(
        "held-by-police", P.COERCE, "Seorang narablog Ghana dicokok polisi.", "Seorang narablog Ghana diwawancarai polisi.",
        "", passives="dicokok|dicokok polisi|ditahan polisi|ditangkap polisi|dibekuk polisi|ditangkap aparat|ditahan aparat|dikenai tahanan rumah|dijebloskan ke penjara|dicekal|diciduk|ditangkap tentara", roles={**DOES, "object": R.RECIPIENT}, mode="arrest",
    ),
    _home(
        "march-on", P.PROTEST, "Ribuan petani Ghana berpawai menuju Accra.", "Ribuan pelari Ghana melesat menuju Accra.",
        "berpawai menuju|berpawai ke|long march ke|turun ke jalan|turun ke jalan menuntut|melakukan pawai|menggelar aksi duduk|mogok makan|mogok|berkemah di depan|menggeruduk|membakar diri|menggelar aksi|menggelar mogok|berpawai di|berpawai memprotes|membentuk rantai manusia|memadati|membanjiri",
        roles=DOES, avoid=listed("olahraga konser pelari karnaval perayaan"),
    ),
    _home(
        "harm", P.ASSAULT, "Massa Ghana mengeroyok dua polisi.", "Massa Ghana mengeroyok dua pencopet.",
        active("bantai|bunuh|culik|tembak|tewaskan|serang|aniaya|perkosa|siksa|penggal|ledakkan|lukai|eksekusi|keroyok|rampok|bacok|sergap"),
        listed("warga tentara polisi sipil demonstran pedagang perempuan guru mahasiswa siswi siswa penjaga turis pekerja politisi wali wartawan militan pemberontak anak pendeta biksu perwira konvoi desa kota pos markas pasukan pejabat hakim sandera bus hotel gereja masjid pasar pipa jembatan kereta orang penduduk pengungsi prajurit diri petani pengunjuk"),
        avoid=listed("gempa banjir badai wabah kecelakaan topan taufan tsunami longsor kebakaran letusan virus penyakit petir kapal"),
    ),
    _home(
        "shot-dead", P.ASSAULT, "Seorang wali kota Ghana ditembak mati kelompok bersenjata.", "Seorang wali kota Ghana ditembak kamera.",
        "", passives="ditembak mati|dibunuh|ditembak hingga tewas|tewas ditembak|diculik|dibantai|dibacok|diserang|dianiaya|dibom", roles={**TOWARD, "object": R.RECIPIENT}, avoid=listed("kamera"),
    ),
    _home(
        "shelter", P.AID, "Ghana menampung 200 penerjemah.", "Ghana menampung air hujan.",
        active("tampung|evakuasi|selamatkan|rawat|obati") + "|membagikan|menyalurkan|mendistribusikan", listed("penerjemah pengungsi keluarga korban warga anak penyintas jagung beras makanan orang penduduk selimut"), roles=DOES,
    ),
)
# fmt: on
