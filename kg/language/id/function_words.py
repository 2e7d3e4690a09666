"""Indonesian small words, by what they do.

English names of events, papers and buildings stand in Indonesian articles as they are: those tables
hold the English words too.
"""

from __future__ import annotations

from kg.language.en import function_words as english
from kg.language.en.words import THINGS, words
from kg.language.function_words import (
    ClauseWords,
    FunctionWords,
    NameWords,
)
from kg.language.honorifics import DOUBLE_HONORIFICS
from kg.language.id.office_words import OFFICE
from kg.language.id.place_words import PLACE
from kg.language.id.time_words import TIME
from kg.language.status_words import StatusWords
from kg.model import Plover

DEEDS = {
    **dict.fromkeys(
        "serangan gempuran penyerbuan penyerangan pengeboman pembunuhan agresi invasi penembakan bentrokan".split(),
        (Plover.ASSAULT, Plover.COERCE, Plover.PROTEST),
    ),
    **dict.fromkeys(
        "kudeta penahanan penangkapan penyitaan aneksasi pencaplokan blokade penggerebekan penculikan".split(),
        (Plover.COERCE, Plover.ASSAULT),
    ),
    **dict.fromkeys(
        "sanksi pengusiran pemutusan pembekuan penangguhan tarif embargo penutupan larangan pemanggilan".split(),
        (Plover.SANCTION, Plover.COERCE, Plover.ACCUSE),
    ),
    **dict.fromkeys("peluncuran uji latihan pengerahan mobilisasi".split(), (Plover.MOBILIZE,)),
    **dict.fromkeys("pembebasan penarikan pertukaran".split(), (Plover.RETREAT, Plover.SANCTION)),
    **dict.fromkeys("tuduhan tudingan kecaman gugatan kritik".split(), (Plover.ACCUSE, Plover.REJECT)),
    **dict.fromkeys("ancaman ultimatum".split(), (Plover.THREATEN,)),
    **dict.fromkeys("bantuan hibah sumbangan".split(), (Plover.AID, Plover.AGREE)),
}
"""Nouns of deeds told before, and the types that these may have: "mengecam kudeta tersebut"."""

CLAUSE = ClauseWords(
    reaching={"hingga": "dan", "sampai": "dan"},
    papers=words("surat nota pesan pernyataan memo catatan"),
    subordinators=words(
        "setelah sesudah sebelum ketika saat saatnya sementara karena meski meskipun walau walaupun kendati kendatipun biarpun sekalipun "
        "jika apabila bila sedangkan tetapi namun usai seusai sehingga sejak hingga sampai adapun guna "
        "selepas selesai seraya sambil sembari sekaligus padahal lantaran lalu kemudian asalkan"
    ),
    controls=words(
        "meminta minta mendesak mengajak mengundang menyerukan menuntut mengirim mengirimkan mengutus menugaskan menunjuk "
        "mengizinkan memaksa memerintahkan membujuk mendorong mengimbau menekan membantu mempersilakan melarang memohon "
        "mengangkat menugasi menginstruksikan diinstruksikan diperintahkan diminta didesak diundang diutus ditugaskan ditunjuk dipaksa diizinkan "
        "menghimbau menyarankan memilih menyerukan mengharapkan membiarkan memungkinkan menjatuhi tekad komitmen rencana"
    ),
    no_verbs=words("berkuasa"),
    paired=words("- – dan"),
    loose_to=words("pada"),
    taken=words("diambil dibuat diputuskan disepakati dicapai ditetapkan"),
    as_leads=words("seperti sebagaimana"),
    uttered=words(
        "dilontarkan disampaikan dilayangkan diutarakan diungkapkan diserukan dinyatakan ditegaskan dikeluarkan dikemukakan "
        "diucapkan disuarakan diberikan ditunjukkan dikirim dikirimkan diajukan dilancarkan digaungkan dikumandangkan diserahkan diulangi"
    ),
    taken_alike=words(
        "diambil ditempuh dilakukan dijatuhkan diterapkan diberlakukan dilaksanakan diputuskan diikuti"
    ),
    alike=words("serupa senada sama sejenis"),
    issuing=words(
        "mengeluarkan merilis menerbitkan menyampaikan mengirim mengirimkan membacakan menandatangani meneken mengedarkan "
        "mengadopsi menyepakati melayangkan menyusun membuat mengumumkan dikeluarkan"
    ),
    as_told=words(
        "diumumkan disampaikan dinyatakan ditegaskan dikatakan diungkapkan dijelaskan dikonfirmasi diutarakan dikemukakan "
        "dituturkan diberitahukan"
    ),
    manner=words("secara"),
    asking_for=words("untuk atas"),
    stative_prefix="ber",
    active_prefix="me",
    passive_prefix="di",
    deed_shape=(("ke", "pe"), "an"),
    verb_begins=("me", "ber", "di"),
    transitive_begins=("men", "mem", "meng", "meny", "bertemu", "menelepon"),
    absent=words("absen"),
    light_passives=words(
        "dilakukan dilancarkan digelar diadakan dilangsungkan diselenggarakan dihelat dilaksanakan dimulai dilanjutkan"
    ),
    subjectless=words(
        "usai seusai setelah sesudah sebelum saat ketika karena lantaran selepas selesai sambil seraya sembari sekaligus sejak "
        "lalu kemudian tetapi namun melainkan"
    ),
    clause_idioms=frozenset(),
    phrase_idioms=words("itu ini tersebut"),
    sequels=words("kemudian lalu selanjutnya berikutnya setelahnya"),
    gerund_leads=frozenset(),
    used=words("digunakan dipakai dipergunakan dimanfaatkan dijadikan"),
    object_verbs=frozenset(),
    infinitives=frozenset(),
    verb_leads=frozenset(),
    perfects=frozenset(),
    pluperfects=words("semula awalnya mulanya"),
    body_pronouns=frozenset(),
    causes=words("menyusul akibat pasca buntut imbas sehubungan berkaitan berkenaan bertalian"),
    mutual=words("saling"),
    too=words("pula juga"),
    jointly=words("bersama gabungan bersama-sama terkoordinasi bilateral multilateral trilateral dengan"),
    answers=words("tanggapan balasan respons respon pembalasan reaksi buntut jawaban"),
    own_bodies=words("mereka pihaknya negaranya pemerintahnya pemerintahannya kementeriannya"),
    joints=words("dan serta atau"),
    among=words("termasuk antara satu dari"),
    peaceful=words(
        "menahan dialog perundingan gencatan deeskalasi de-eskalasi ketenangan tenang perdamaian diplomasi berunding berdialog "
        "penghentian"
    ),
    mediating=words("mediator penengah menengahi memediasi mediasi perantara fasilitator memfasilitasi"),
    deeds=DEEDS,
    own_states=words("negara negeri"),
    domestic=words(
        "kudeta pemilu pemilihan eksekusi demokrasi reformasi gencatan peralihan kekuasaan transisi kerusuhan kekerasan penindasan penangkapan"
    ),
    noun_leads=frozenset(),
    again=frozenset(),
    rounds=words("ketiga keempat kelima keenam ketujuh kedelapan kesembilan"),
    next_rounds=words("berikutnya selanjutnya lanjutan"),
    announced=words(
        "langkah langkah-langkah keputusan penarikan pengusiran pemutusan sanksi bantuan kesepakatan larangan rencana penutupan "
        "pembebasan pengerahan evakuasi gencatan tindakan kebijakan"
    ),
    finite_subjects=frozenset(),
    agents=words("oleh"),
    footsteps=words("jejak jejaknya menyusul mengekor meniru mencontoh"),
    reasons=words("karena lantaran gara-gara sebab"),
    first_persons=words("kami kita saya"),
    wishing=words("sangat amat sungguh sungguh-sungguh benar-benar"),
    addressing=frozenset(),
    as_did=frozenset(),
    all_of_them=words("ketiganya keempatnya kelimanya keenamnya ketujuhnya kedelapannya kesembilannya"),
    are=words("adalah ialah yakni yaitu"),
    those_who=words("mereka para"),
    becoming=words("menjadi jadi merupakan adalah"),
    bare_stems=words(
        "serang invasi bunuh hantam tembak bantai tahan deportasi bekuk blokade blokir sekat potong hapus tampung tambah beri "
        "lepas sumbang suplai jual bantu tolong uji geser perkuat kritik protes cela sindir sandera tukar balas vonis"
    ),
)

STATUS = StatusWords(
    ahead=words("akan bakal"),
    hoping=words("berkeinginan berharap berhasrat"),
    until_when=words("hingga sampai ke menjadi"),
    ifs=words("jika apabila bila kalau seandainya andai asalkan"),
    purposes=words("untuk guna"),
    attempts=words("mencoba berusaha gagal berupaya berhenti upaya upayanya"),
    nothing=frozenset(),
    undone=frozenset({("tidak", "jadi")}),
    buts=words("tetapi tapi namun"),
    due=frozenset(),
    voted=frozenset(),
    done=frozenset(),
    unmade=frozenset(),
    afterwards=frozenset(),
    uses=frozenset(),
    would=frozenset(),
    loose_plans=frozenset(),
    attends=words("menghadiri hadir mengikuti datang berpartisipasi memimpin tampil"),
    soon=words("akan dijadwalkan direncanakan rencananya mendatang menjelang jelang"),
    plan_nouns=words("rencana"),
    urging=words(
        "mendorong membujuk merayu menekan mengajak mengharapkan menyarankan memungkinkan ingin berharap agar supaya perlunya pentingnya"
    ),
    agreed=words("sepakat berencana bersepakat setuju menyepakati menyetujui bersetuju berkomitmen"),
    habits=words("kerap sering kerapkali acap seringkali biasanya"),
    attributes=words("sengaja resmi langsung tetap sah biasa formal terbatas terduga permanen"),
    rumours=words("kabar isu rumor desas-desus spekulasi laporan berita"),
)

NAME = NameWords(
    fields=english.NAME.fields,
    men_of=english.NAME.men_of,
    exercises=english.EXERCISES | words("latihan lagu kebangsaan"),
    things=THINGS,
    unnamed=words(
        "demonstran massa pengunjuk pemrotes perusuh mahasiswa pendukung simpatisan pengikut loyalis buruh gerombolan warga orang milisi gerilyawan"
    ),
    private=words(
        "turis wisatawan pelancong mahasiswa pelajar nelayan pengusaha pebisnis investor pedagang petani pekerja buruh migran "
        "jurnalis wartawan aktivis pengacara akademisi dosen guru peneliti ilmuwan pakar pengamat analis dokter perawat pelaut "
        "atlet pemain pelatih pesepakbola suporter seniman penyanyi musisi artis peziarah jemaah jamaah umat penumpang keluarga komunitas"
    ),
    guests=words("tamunya"),
    led_by=words("dipimpin diketuai dikepalai diwakili didampingi diwakilkan dikomandoi ditumpangi dinaiki"),
    parliaments=words("kongres"),
    acting=words("penjabat pj pjs plt pelaksana tugas"),
    hosts=words("rumah rumahnya"),
    host_leads=words("tuan"),
    theirs=words(
        "pendukung pengikut simpatisan loyalis pimpinan keluarga istri suami putra putri anak pengacara kerabat ibunda ayah adik kakak "
        "ajudan sopir mantu menantu keponakan kampanye"
    ),
    products=words(
        "pesawat jet helikopter vaksin rudal drone tank truk mobil ponsel aplikasi perangkat chip obat merek produk saham satelit kendaraan"
    ),
    made_by=words("bentukan buatan besutan binaan rakitan keluaran rancangan gagasan didikan"),
    backed_by=words("dukungan sokongan"),
    backed=words(
        "pasukan kelompok pemberontak milisi koalisi gerilyawan faksi rezim junta separatis oposisi"
    ),
    companies={},
    attributes=frozenset(),
    between_verbs=frozenset(),
    delegations=words("delegasi rombongan kontingen tim"),
    delegating={"lead": words("memimpin mengetuai mengepalai"), "form": words("beranggotakan mencakup")},
    papers=english.PAPERS
    | words("perjanjian traktat deklarasi konvensi protokol piagam undang resolusi komunike"),
    leaders=words("pemimpin"),
    sitting=words("council committee commission assembly dewan komite komisi majelis"),
    body_kinds=words(
        "blok regional organisasi kelompok perhimpunan lembaga aliansi kantor pemberontak milisi gerakan faksi raksasa "
        "perusahaan maskapai"
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
    polities=words("republik kerajaan kesultanan federasi persemakmuran negara keamiran emirat"),
    polity_words=words(
        "demokratis demokratik islam rakyat sosialis federal federasi persatuan arab bolivar kooperatif oriental "
        "plurinasional bersatu kesatuan hasyimiyah independen"
    ),
    posted=words("ditempatkan bertugas ditugaskan berdinas pos berkedudukan merangkap diakreditasikan"),
    nameless=english.STORMS
    | words(
        "topan badai siklon operasi mitra meja rancangan wilayah kapal kampung jalan konferensi sidang perjanjian "
        "komisi komite lembaga dewan majelis mahkamah otoritas organisasi asosiasi konfederasi federasi persatuan ikatan "
        "himpunan yayasan universitas forum kamar sub subdirektorat subdit direktorat deputi dinas daerah lingkungan kerja "
        "bidang tim sekretariat kanselerai kemaritiman imigrasi kabinet inti nota biro badan hak kebenaran pemilihan urusan "
        "kementerian unit satuan guspurla guskamla koarmada koopsud lantamal lanal lanud kodiklatal kodam korem kodim koramil "
        "kostrad kopassus pasmar polda polres polresta polrestabes polsek satgas reskrim satreskrim skadron batalyon"
    ),
    currencies=english.CURRENCIES,
    bilateral=english.NAME.bilateral | words("komisi konsultasi dialog sidang pertemuan"),
    heads_last=english.EVENT_NAME_HEADS,
    inner_last=english.INNER,
    inner_first=words("untuk tentang mengenai dan - / &"),
    named_after=words(
        "organisasi museum gedung monumen sekretariat yayasan jenderal sekjen ketua presiden direktur pendiri anggota"
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
        "viral heboh ungkap beberkan paparkan pastikan ingatkan tekankan tegaskan akui sebut nilai pamer"
    ),
    office_patterns=(
        ("menteri {}", "minister of {}"),
        ("menteri bidang {}", "minister of {}"),
        ("menteri urusan {}", "minister of {}"),
        ("wamen {}", "deputy minister of {}"),
        ("wakil menteri {}", "deputy minister of {}"),
    ),
    own_suffix="nya",
    courts=words("court tribunal"),
    money=words("dolar dollar pound dinar peso rupee franc lira rial riyal krona krone ringgit won"),
    envoys=words("duta"),
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
    party_heads=words("partai"),
    headline_verbs=words(
        "tembus usul usulkan gusur depak larang izinkan bawa minta gelar tutup ajak panggil kunjungi sambut bahas sebut soroti singgung tegaskan ingatkan pastikan klaim copot pecat "
        "tampil resmikan serahkan berikan jatuhkan hapus perpanjang cairkan pulihkan perkuat tingkatkan jajaki gandeng rangkul lirik incar bidik "
        "borong beli impor ekspor pulangkan jemput layangkan lontarkan sampaikan ucapkan umumkan rilis terbitkan kantongi kuasai kepung "
        "keluar masuk gabung bergabung melawat singgah pulang kembali lanjutkan hentikan setop stop akhiri mulai tuntaskan rampungkan "
        "vonis tahan tuntut dakwa sentil sindir semprot geram murka marah kecewa prihatin bungkam buka-bukaan ungkap ungkapkan beberkan jelaskan klarifikasi kenang "
        "dampingi titip titipkan curhat pamit bertolak mendarat berangkat terbang tiba hadir absen mangkir ikut turut tetap siap ingin akan "
        "harap harapkan yakin optimistis percaya sepakat setuju berunding berdamai bersitegang memanas menghangat mencair membaik memburuk retak"
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
    },
    double_honorifics=DOUBLE_HONORIFICS,
    through=words("lewat melalui"),
    some=words("beberapa sejumlah sebagian"),
    summoning=words("memanggil panggil mengundang menemui menghubungi menelepon"),
    bearers=words("kapal sakit rs rsud rsup rspad stadion gelanggang lapangan"),
    ferries=words("feri yacht tanker tongkang"),
    makes=words(
        "rudal roket drone tank tempur jet selam fregat korvet howitzer radar senapan pistol satelit aplikasi vaksin varian "
        "virus topan badai siklon kereta bus motor merek tari tarian unit buah"
    ),
    vessels=frozenset(
        {
            *("KRI", "KM", "KMP", "KN", "KD", "USS", "HMS", "MV", "MT", "RV"),
            *("HMAS", "HMNZS", "HMCS", "INS", "BRP", "KDB", "USNS", "USCGC"),
        }
    ),
    commons=words(
        "maulid bhinneka pancasila ebola kolera malaria mpox covid alutsista zona zee pemilu pilpres pilkada wib wit wita undang-undang uu"
    ),
    doubled={"baku": words("tembak hantam pukul serang cekcok balas"), "dewan keamanan": words("nasional")},
)

FUNCTION_WORDS = FunctionWords(CLAUSE, STATUS, PLACE, NAME, TIME, OFFICE)
