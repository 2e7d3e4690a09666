"""Indonesian words of names and of what stands for them.

English names of events, papers and buildings stand in Indonesian articles as they are: those tables
hold the English words too.
"""

from __future__ import annotations

from kg.language.en import name_words as english
from kg.language.en.words import THINGS, phrases, words
from kg.language.honorifics import DOUBLE_HONORIFICS
from kg.language.name_words import NameWords

NAME = NameWords(
    elect=words("terpilih"),
    fields=english.NAME.fields,
    men_of=english.NAME.men_of,
    exercises=english.EXERCISES | words("latihan lagu kebangsaan"),
    things=THINGS,
    pacts=english.NAME.pacts,
    about=english.NAME.about,
    jubilees=words("peringatan perayaan ulang hari"),
    outlets=words("koran harian majalah tabloid mingguan kabar"),
    plain_meetings=words("bilateral trilateral informal virtual"),
    unnamed=words(
        "demonstran massa pengunjuk pendemo pemrotes perusuh mahasiswa pendukung simpatisan pengikut loyalis buruh gerombolan warga orang milisi gerilyawan "
        "pengungsi aktivis pelajar umat orator"
    ),
    public_life=words(
        "guru guru-guru petani nelayan pekerja dokter perawat pengacara jurnalis wartawan oposisi serikat parlemen ulama tetua hakim"
    ),
    letters_of_things={"cctv": words("kamera rekaman gambar video sistem jaringan")},
    private=words(
        "turis wisatawan pelancong mahasiswa pelajar nelayan pengusaha pebisnis investor pedagang petani pekerja buruh migran "
        "jurnalis wartawan aktivis pengacara akademisi dosen guru peneliti ilmuwan pakar pengamat analis dokter perawat pelaut "
        "atlet pemain pelatih pesepakbola suporter seniman penyanyi musisi artis pelukis pematung sastrawan budayawan penyair "
        "sutradara novelis komponis pianis aktor aktris presenter komedian dalang koreografer fotografer arsitek peziarah jemaah jamaah umat penumpang keluarga komunitas"
    ),
    firms=words(
        "perusahaan pengusaha pebisnis maskapai klub produsen pabrik toko bank investor pedagang eksportir importir pemasok operator "
        "raksasa konglomerat taipan miliarder waralaba pengembang kontraktor penerbit studio bandara restoran hotel peternak petani "
        "turis wisatawan pelancong suporter pelatih pemain atlet penyanyi aktor aktris sutradara artis penonton warganet netizen penggemar"
    ),
    guests=words("tamunya tamu"),
    guest_leads=words("sang si"),
    employed=words(
        "pilot kopilot wartawan jurnalis reporter koresponden kontributor fotografer karyawan pegawai staf eksekutif insinyur "
        "relawan pekerja aktivis pendiri peneliti analis"
    ),
    flown_by=words("membawa mengangkut menerbangkan"),
    led_by=words("dipimpin diketuai dikepalai diwakili didampingi diwakilkan dikomandoi ditumpangi dinaiki"),
    parliaments=words("kongres"),
    acting=words("penjabat pj pjs plt pelaksana tugas"),
    hosts=words("rumah rumahnya"),
    host_leads=words("tuan"),
    belonging=words("anggota"),
    other_ones=words(
        "lain lainnya tetap baru dewan parlemen dpr keluarga delegasi partai tim komisi komite tidak"
    ),
    founders=words("pendiri pemilik bos karyawan pegawai jurnalis wartawan kolumnis"),
    theirs=words(
        "pendukung pengikut simpatisan loyalis pimpinan keluarga istri suami putra putri anak pengacara kerabat ibunda ayah adik kakak "
        "ajudan sopir mantu menantu keponakan kampanye"
    ),
    descents=words("keturunan berdarah kelahiran blasteran peranakan"),
    passports=words("berpaspor berkebangsaan berkewarganegaraan berwarganegara"),
    kinsfolk=words(
        "istri istrinya suami suaminya permaisuri permaisurinya putra putranya putri putrinya anaknya adiknya kakaknya "
        "ayahnya ibunya pasangannya"
    ),
    both_of_them=words("keduanya"),
    relatives_of=words(
        "istri suami permaisuri putra putri anak adik kakak ayah ibu janda menantu mertua ipar paman bibi "
        "keponakan sepupu cucu"
    ),
    products=words(
        "pesawat jet helikopter vaksin rudal drone tank truk mobil ponsel aplikasi perangkat chip obat merek produk saham satelit kendaraan"
    ),
    made_by=words(
        "bentukan buatan besutan binaan rakitan keluaran rancangan gagasan didikan bertipe tipe bermerek berjenis"
    ),
    backed_by=words("dukungan sokongan"),
    backed=words(
        "pasukan kelompok pemberontak milisi koalisi gerilyawan faksi rezim junta separatis oposisi"
    ),
    companies={},
    attributes=frozenset(),
    between_verbs=frozenset(),
    revered=words("saw swt"),
    delegations=words("delegasi rombongan kontingen tim"),
    delegating={"lead": words("memimpin mengetuai mengepalai"), "form": words("beranggotakan mencakup")},
    papers=english.PAPERS
    | words("perjanjian traktat deklarasi konvensi protokol piagam undang resolusi komunike statuta akta"),
    leaders=words("pemimpin"),
    event_offices=words(
        "ketua wakil sekretaris sekjen direktur presiden pimpinan pemimpin pendiri koordinator anggota chairman chair juru"
    ),
    all_leads=words("para seluruh semua segenap"),
    heads=words("pemimpin kepala menteri menlu menhan delegasi delegat utusan peserta sekutu presiden"),
    of_heads=words(
        "pemimpin kepala negara pemerintahan menteri luar negeri pertahanan keuangan ekonomi perdagangan menlu menhan delegasi delegat utusan "
        "peserta ktt sidang konferensi pertemuan dan sekutu presiden kawasan blok perdana energi agama"
    ),
    of_regions=words(
        "arab afrika eropa asia pasifik teluk islam latin karibia tenggara selatan barat timur tengah"
    ),
    attending=words("peserta"),
    gathered_at=words("ktt sidang konferensi pertemuan"),
    signs=words("menandatangani meneken memaraf membubuhkan menorehkan"),
    agreeing=words(
        "sepakat setuju bersepakat berjanji bertekad berkomitmen bersumpah berterima prihatin minta"
    ),
    rulers=words("junta"),
    coups=words("junta kudeta mengudeta"),
    crowds=words("massa demonstran pengunjuk pendemo pemrotes mahasiswa peserta warga orang perusuh"),
    fighting=words("militer tentara junta"),
    sitting=words("council committee commission assembly dewan komite komisi majelis"),
    body_kinds=words(
        "blok regional organisasi kelompok perhimpunan lembaga aliansi kantor pemberontak milisi gerakan faksi raksasa "
        "perusahaan maskapai dpp dpd dpw dpc"
    ),
    ordinal_words={
        "pertama": 1,
        "perdana": 1,
        "kedua": 2,
        "ketiga": 3,
        "keempat": 4,
        "kelima": 5,
        "keenam": 6,
    },
    naming=words("disapa dipanggil"),
    epithets={
        **dict.fromkeys(
            "diplomat politikus politisi pria lelaki jenderal negarawan tokoh pengusaha taipan miliarder ekonom akademisi "
            "pemimpin penguasa pejabat pengacara veteran mantan".split(),
            "",
        ),
        **dict.fromkeys("perempuan wanita".split(), "f"),
    },
    partisans=words("politikus politisi kader legislator"),
    callings=words("diplomat politikus politisi jenderal negarawan ekonom akademisi pengacara veteran"),
    of_his_past=words("pernah lama dikenal telah sudah kini dulu dahulu baru juga sempat"),
    polities=words("republik kerajaan kesultanan federasi persemakmuran negara keamiran emirat"),
    polity_words=words(
        "demokratis demokratik islam rakyat sosialis federal federasi persatuan arab bolivar kooperatif oriental "
        "plurinasional bersatu kesatuan hasyimiyah independen"
    ),
    posted=words(
        "ditempatkan bertugas ditugaskan berdinas pos berkedudukan merangkap diakreditasikan terakreditasi"
    ),
    nameless=english.STORMS
    | words(
        "konvensi traktat protokol pakta resolusi statuta piagam deklarasi kepresidenan penyerbuan penyerangan pembakaran penembakan peledakan "
        "pengeboman penculikan topan badai siklon operasi mitra meja rancangan wilayah kapal kampung jalan konferensi sidang perjanjian "
        "komisi komite lembaga dewan majelis mahkamah otoritas organisasi asosiasi konfederasi federasi persatuan ikatan "
        "himpunan yayasan universitas forum kamar sub subdirektorat subdit direktorat deputi dinas daerah lingkungan kerja "
        "bidang tim sekretariat kanselerai kemaritiman imigrasi kabinet inti nota biro badan hak kebenaran pemilihan urusan "
        "kementerian unit satuan nomor guspurla guskamla koarmada koopsud lantamal lanal lanud kodiklatal kodam korem kodim koramil "
        "kostrad kopassus pasmar polda polres polresta polrestabes polsek satgas reskrim satreskrim skadron batalyon"
    ),
    staff=words(
        "utusan delegasi penasihat ajudan asisten perwakilan staf jubir tim pendahulu pengganti penerus suksesor"
    ),
    faiths=words(
        "syiah sunni katolik kristen protestan ortodoks muslim yahudi hindu buddha konghucu druze houthi kurdi "
        "liberal konservatif komunis sosialis oposisi"
    ),
    currencies=english.CURRENCIES,
    counted=words(
        "dubes diplomat menlu menteri menhan presiden kepala pemimpin pejabat utusan delegasi perwakilan anggota "
        "negara warga wni abk pmi tki staf pegawai tentara prajurit polisi anak bayi orang korban sandera tahanan "
        "tersangka relawan wartawan jurnalis tokoh mantan eks calon nama duta hari pekan bulan tahun jam kali "
        "poin butir nota mou kesepakatan perjanjian dokumen isu agenda bidang sektor proyek syarat tuntutan "
        "komitmen langkah kapal pesawat drone rudal desa provinsi kota kabupaten pulau pos sekolah perusahaan "
        "lembaga badan bank ton juta miliar triliun ribu persen"
    ),
    bilateral=english.NAME.bilateral | words("komisi konsultasi dialog sidang pertemuan retret"),
    heads_last=english.EVENT_NAME_HEADS,
    inner_last=english.INNER,
    inner_first=words("untuk tentang mengenai dan - / &"),
    named_after=words(
        "pusat balai organisasi museum gedung monumen sekretariat yayasan jenderal sekjen ketua presiden direktur pendiri anggota"
    ),
    ordinals=english.ORDINALS,
    bodies=words("ministry kementerian kemlu kemenlu"),
    suffixes=words("ri"),
    sentence_openers=english.SENTENCE_OPENERS
    | words(
        "dan di ke yang itu ini adapun sementara sedangkan menurut namun tetapi meski selain dalam para "
        "sang setelah sebelum ketika saat karena jika untuk pada dari dengan juga baca lihat simak "
        "januari februari maret agustus september oktober november desember "
        "melansir mengutip dilansir dikutip spontan sontak seketika otomatis praktis "
        "singgung soroti sentil sindir tinjau jajaki klaim tepis sesumbar bungkam curhat kenang tanggapi respons "
        "nasib buntut imbas nasibnya milisi viral heboh ungkap beberkan paparkan pastikan ingatkan tekankan tegaskan akui sebut nilai pamer"
    ),
    office_patterns=(
        ("menteri {}", "minister of {}"),
        ("menteri bidang {}", "minister of {}"),
        ("menteri urusan {}", "minister of {}"),
        ("menteri negara urusan {}", "minister of state for {}"),
        ("menteri negara untuk urusan {}", "minister of state for {}"),
        ("menteri negara untuk {}", "minister of state for {}"),
        ("menteri negara bidang {}", "minister of state for {}"),
        ("menteri negara {}", "minister of state for {}"),
        ("menteri muda {}", "minister of state for {}"),
        ("wamen {}", "deputy minister of {}"),
        ("wakil menteri {}", "deputy minister of {}"),
    ),
    spellings={
        "kementrian": "kementerian",
        "mentri": "menteri",
        "nopember": "november",
        "pebruari": "februari",
        "jum'at": "jumat",
        "jum’at": "jumat",
    },
    own_suffix="nya",
    clitics=words("lah nya pun kah"),
    courts=words("court tribunal"),
    money=words("dolar dollar pound dinar peso rupee franc lira rial riyal krona krone ringgit won"),
    envoys=words("duta dubes"),
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
    object_pronouns=frozenset(),
    her=frozenset(),
    count_links=words("dari"),
    besides=words("selain"),
    texts=words("dokumen memorandum protokol naskah"),
    all_of=words("semua seluruh segenap"),
    party_heads=words("partai"),
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
    party_kinds=words(
        "buruh konservatif liberal demokrat demokratik republik komunis sosialis sosial hijau rakyat nasional nasionalis kristen "
        "islam keadilan pembangunan kongres progresif persatuan reformis pekerja tani kebangsaan revolusioner kemerdekaan"
    ),
    houses={"senat": "Senate", "kongres": "Congress", "dk": "organization/unsc"},
    bodies_again={
        **dict.fromkeys("blok aliansi perhimpunan persekutuan kartel pakta".split(), "bloc"),
        **dict.fromkeys("organisasi badan lembaga".split(), "body"),
        **dict.fromkeys("kelompok gerakan milisi".split(), "group"),
    },
    body_words={
        "mahkamah": "court",
        "dewan": "council",
        "majelis": "assembly",
        "komisi": "commission",
        "organisasi": "organization",
        "lembaga": "agency",
        "kementerian": "ministry",
        "kedutaan": "embassy",
        "komite": "committee",
    },
    double_honorifics=DOUBLE_HONORIFICS,
    through=words("lewat melalui"),
    halves=("utara", "selatan"),
    some=words("beberapa sejumlah sebagian sebuah suatu banyak"),
    allies=words("sekutunya sekutu-sekutunya mitranya negara-negara"),
    summoning=words("memanggil panggil mengundang menemui menghubungi menelepon"),
    prizes=words("hari piala trofi hadiah penghargaan badai topan siklon operasi"),
    bearers=words("lebuhraya tol kapal sakit rs rsud rsup rspad stadion gelanggang lapangan"),
    ferries=words("feri yacht tanker tongkang"),
    laws=words(
        "akta undang uu konvensi traktat protokol perjanjian kesepakatan regulasi direktif persetujuan"
    ),
    makes=words(
        "rudal roket drone tank tempur jet selam fregat korvet howitzer radar senapan pistol satelit aplikasi vaksin varian "
        "virus topan badai siklon kereta bus motor merek tari tarian unit buah"
    ),
    vessels=frozenset(
        {
            *("KRI", "KM", "KMP", "KN", "KD", "USS", "HMS", "MV", "MT", "RV"),
            *("HMAS", "HMNZS", "HMCS", "INS", "BRP", "KDB", "USNS", "USCGC", "TCG", "ROKS", "HNLMS"),
        }
    ),
    numbering=words("no"),
    titles_of=dict.fromkeys(
        (
            "panglima tni|panglima tentara nasional indonesia|kapolri|wakapolri|kasad|ksad|kasal|ksal|kasau|ksau|kepala staf tni ad|"
            "kepala staf tni al|kepala staf tni au|wamenlu|wamenhan|wamendag|wamenag|wamenkes|wamenkeu|ketua mpr|wakil ketua mpr|"
            "ketua dpd|kepala bnpb|menko perekonomian|menko polhukam|menko marves|menko pmk|mensesneg|seskab"
        ).split("|"),
        "country/IDN",
    ),
    terms=phrases(
        "badan hukum indonesia|barisan kehormatan|upacara kehormatan|tamu kehormatan|politik|logistik|grafis|infografis|ditjen|setjen|itjen|veranda talk|working lunch|courtesy call|gala dinner|korps diplomatik|negara bagian"
    ),
    commons=words(
        "alhamdulillah innalillahi insyaallah masyaallah subhanallah astagfirullah syukurlah perwira rezim "
        "lawatan muhibah kunjungan kecaman kutukan seruan desakan tuntutan ancaman pujian ucapan penyesalan undangan usulan protes bantahan teguran "
        "gara gara-gara imbas buntut lantaran nah wah wow duh waduh aduh astaga idih hore lho persona persero tags maulid bhinneka pancasila ebola kolera malaria mpox covid alutsista nomor luar zona zee pemilu pilpres pilkada wib wit wita undang-undang uu"
    ),
    doubled={"baku": words("tembak hantam pukul serang cekcok balas"), "dewan keamanan": words("nasional")},
)
