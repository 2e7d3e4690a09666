"""Indonesian: words of names. All lower case."""

from __future__ import annotations

from kg.language.en import name_words as name_in_english
from kg.language.en.words import THINGS, phrases, words
from kg.language.honorifics import DOUBLE_HONORIFICS
from kg.language.name_words import NameWords

NAME = NameWords(
    otherwise=words("atau"),
    papers=name_in_english.PAPERS
    | words("perjanjian traktat deklarasi konvensi protokol piagam undang resolusi komunike statuta akta"),
    spellings={
        "kementrian": "kementerian",
        "mentri": "menteri",
        "nopember": "november",
        "pebruari": "februari",
        "jum'at": "jumat",
        "jum’at": "jumat",
    },
    nameless=name_in_english.STORMS
    | words(
        "konvensi traktat protokol pakta resolusi statuta piagam deklarasi kepresidenan penyerbuan penyerangan pembakaran penembakan peledakan "
        "pengeboman penculikan topan badai siklon operasi mitra meja rancangan wilayah kapal kampung jalan konferensi sidang perjanjian "
        "komisi komite lembaga dewan majelis mahkamah otoritas organisasi asosiasi konfederasi federasi persatuan ikatan "
        "himpunan yayasan universitas forum kamar sub subdirektorat subdit direktorat deputi dinas daerah lingkungan kerja "
        "bidang tim sekretariat kanselerai kemaritiman imigrasi kabinet inti nota biro badan hak kebenaran pemilihan urusan "
        "kementerian unit satuan nomor guspurla guskamla koarmada koopsud lantamal lanal lanud kodiklatal kodam korem kodim koramil "
        "kostrad kopassus pasmar polda polres polresta polrestabes polsek satgas reskrim satreskrim skadron batalyon"
    ),
    summit_kinds={"luar biasa": "Extraordinary", "darurat": "Emergency", "khusus": "Special"},
    heads_last=name_in_english.EVENT_NAME_HEADS,
    inner_last=name_in_english.INNER,
    inner_first=words("untuk tentang mengenai dan - / &"),
    named_after=words(
        "pusat balai organisasi museum gedung monumen sekretariat yayasan jenderal sekjen ketua presiden direktur pendiri anggota"
    ),
    ordinals=name_in_english.ORDINALS,
    ordinal_words={
        "pertama": 1,
        "perdana": 1,
        "kedua": 2,
        "ketiga": 3,
        "keempat": 4,
        "kelima": 5,
        "keenam": 6,
    },
    sentence_openers=name_in_english.SENTENCE_OPENERS
    | words(
        "dan di ke yang itu ini adapun sementara sedangkan menurut namun tetapi meski selain dalam para "
        "sang setelah sebelum ketika saat karena jika untuk pada dari dengan juga baca lihat simak "
        "januari februari maret agustus september oktober november desember "
        "melansir mengutip dilansir dikutip spontan sontak seketika otomatis praktis "
        "singgung soroti sentil sindir tinjau jajaki klaim tepis sesumbar bungkam curhat kenang tanggapi respons "
        "nasib buntut imbas nasibnya milisi viral heboh ungkap beberkan paparkan pastikan ingatkan tekankan tegaskan akui sebut nilai pamer"
    ),
    clitics=words("lah nya pun kah"),
    verb_prefixes=(
        ("menge", ""),
        ("meng", "k"),
        ("meng", ""),
        ("meny", "s"),
        ("mem", "p"),
        ("mem", ""),
        ("men", "t"),
        ("men", ""),
        ("me", ""),
        ("ber", ""),
        ("di", ""),
    ),
    verb_shape=(("di", "men", "mem", "meng", "ber", "ter"), ("kan",)),
    headline_verbs=words(
        "bikin buat ancam tunda tekan sanksi kirim kerahkan tembus usul usulkan gusur depak larang izinkan bawa minta gelar tutup ajak panggil kunjungi sambut bahas sebut soroti singgung tegaskan ingatkan pastikan klaim copot pecat "
        "tampil resmikan serahkan berikan jatuhkan hapus perpanjang cairkan pulihkan perkuat tingkatkan jajaki gandeng rangkul lirik incar bidik "
        "borong beli impor ekspor pulangkan jemput layangkan lontarkan sampaikan ucapkan umumkan rilis terbitkan kantongi kuasai kepung "
        "keluar masuk gabung bergabung melawat singgah pulang kembali lanjutkan hentikan setop stop akhiri mulai tuntaskan rampungkan "
        "vonis tahan tuntut dakwa sentil sindir semprot geram murka marah kecewa prihatin bungkam buka-bukaan ungkap ungkapkan beberkan jelaskan klarifikasi kenang "
        "dampingi titip titipkan curhat pamit bertolak mendarat berangkat terbang tiba hadir absen mangkir ikut turut tetap siap ingin akan "
        "harap harapkan yakin optimistis percaya sepakat setuju berunding berdamai bersitegang memanas menghangat mencair membaik memburuk retak"
    ),
    opening_verbs=words(
        "terima menerima diterima temui menemui ditemui bertemu jumpa sambut menyambut disambut jamu menjamu dijamu kunjungi dikunjungi "
        "sambangi disambangi datangi didatangi hubungi dihubungi telepon ditelepon telepon-teleponan undang diundang ajak diajak panggil "
        "dampingi didampingi gandeng digandeng lantik dilantik jemput dijemput lepas dilepas hadapi dihadapi surati disurati tanggapi "
        "balas dibalas jawab dijawab puji dipuji kritik dikritik kecam dikecam ditemani"
    ),
    agreeing=words(
        "sepakat setuju bersepakat berjanji bertekad berkomitmen bersumpah berterima prihatin minta"
    ),
    signs=words("menandatangani meneken memaraf membubuhkan menorehkan"),
    commons=words(
        "alhamdulillah innalillahi insyaallah masyaallah subhanallah astagfirullah syukurlah perwira rezim "
        "lawatan muhibah kunjungan kecaman kutukan seruan desakan tuntutan ancaman pujian ucapan penyesalan undangan usulan protes bantahan teguran "
        "gara gara-gara imbas buntut lantaran nah wah wow duh waduh aduh astaga idih hore lho persona persero tags maulid bhinneka pancasila ebola kolera malaria mpox covid alutsista nomor luar zona zee pemilu pilpres pilkada wib wit wita undang-undang uu"
    ),
    terms=phrases(
        "badan hukum indonesia|barisan kehormatan|upacara kehormatan|tamu kehormatan|politik|logistik|grafis|infografis|ditjen|setjen|itjen|veranda talk|working lunch|courtesy call|gala dinner|korps diplomatik|negara bagian"
    ),
    numbering=words("no"),
    doubled={"baku": words("tembak hantam pukul serang cekcok balas"), "dewan keamanan": words("nasional")},
    naming=words("disapa dipanggil"),
    double_honorifics=DOUBLE_HONORIFICS,
    faiths=words(
        "syiah sunni katolik kristen protestan ortodoks muslim yahudi hindu buddha konghucu druze houthi kurdi "
        "liberal konservatif komunis sosialis oposisi"
    ),
    revered=words("saw swt"),
    descents=words("keturunan berdarah kelahiran blasteran peranakan"),
    passports=words("berpaspor berkebangsaan berkewarganegaraan berwarganegara"),
    polities=words("republik kerajaan kesultanan federasi persemakmuran negara keamiran emirat"),
    polity_words=words(
        "demokratis demokratik islam rakyat sosialis federal federasi persatuan arab bolivar kooperatif oriental "
        "plurinasional bersatu kesatuan hasyimiyah independen"
    ),
    halves=("utara", "selatan"),
    fields=name_in_english.NAME.fields,
    vessels=frozenset(
        {
            *("KRI", "KM", "KMP", "KN", "KD", "USS", "HMS", "MV", "MT", "RV"),
            *("HMAS", "HMNZS", "HMCS", "INS", "BRP", "KDB", "USNS", "USCGC", "TCG", "ROKS", "HNLMS"),
        }
    ),
    ferries=words("feri yacht tanker tongkang"),
    bearers=words("lebuhraya tol kapal sakit rs rsud rsup rspad stadion gelanggang lapangan"),
    prizes=words("hari piala trofi hadiah penghargaan badai topan siklon operasi"),
    exercises=name_in_english.EXERCISES | words("latihan lagu kebangsaan"),
    makes=words(
        "rudal roket drone tank tempur jet selam fregat korvet howitzer radar senapan pistol satelit aplikasi vaksin varian "
        "virus topan badai siklon kereta bus motor merek tari tarian unit buah"
    ),
    products=words(
        "pesawat jet helikopter vaksin rudal drone tank truk mobil ponsel aplikasi perangkat chip obat merek produk saham satelit kendaraan"
    ),
    made_by=words(
        "bentukan buatan besutan binaan rakitan keluaran rancangan gagasan didikan bertipe tipe bermerek berjenis"
    ),
    things=THINGS,
    letters_of_things={"cctv": words("kamera rekaman gambar video sistem jaringan")},
    outlets=words("koran harian majalah tabloid mingguan kabar"),
    laws=words(
        "akta undang uu konvensi traktat protokol perjanjian kesepakatan regulasi direktif persetujuan"
    ),
    pacts=name_in_english.NAME.pacts,
    about=name_in_english.NAME.about,
    texts=words("dokumen memorandum protokol naskah"),
    courts=words("court tribunal"),
    bilateral=name_in_english.NAME.bilateral | words("komisi konsultasi dialog sidang pertemuan retret"),
    plain_meetings=words("bilateral trilateral informal virtual"),
    jubilees=words("peringatan perayaan ulang hari"),
    party_heads=words("partai"),
    party_kinds=words(
        "buruh konservatif liberal demokrat demokratik republik komunis sosialis sosial hijau rakyat nasional nasionalis kristen "
        "islam keadilan pembangunan kongres progresif persatuan reformis pekerja tani kebangsaan revolusioner kemerdekaan"
    ),
    parliaments=words("kongres"),
    tongues=words("berbahasa bahasa penutur"),
    currencies=name_in_english.CURRENCIES,
    money=words("dolar dollar pound dinar peso rupee franc lira rial riyal krona krone ringgit won"),
)
