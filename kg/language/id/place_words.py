"""Indonesian small words of places, hosts, guests and who stands beside whom."""

from __future__ import annotations

from kg.language.en.words import VENUE_HEADS, words
from kg.language.id import state_kinds
from kg.language.place_words import PlaceWords
from kg.model import Role

PLACE = PlaceWords(
    invitations=words("undangan"),
    inviting=words("atas"),
    within=words("di dalam pada saat"),
    at_event=words("di dalam pada"),
    coming_from=words("usai seusai selepas"),
    origins=words("dari di"),
    sidelines=words("sela pinggir tepi sela-sela"),
    accompanied=words("mendampingi mendampinginya didampingi bersamanya"),
    welcomes=words("menyambut sambut disambut menjemput menyongsong"),
    watching=words("menyaksikan"),
    joining=words("ikut turut"),
    beside=words("didampingi ditemani bersama beserta"),
    sides={
        **dict.fromkeys(("trilateral", "tripartit", "segitiga", "tiga arah", "tiga pihak", "tiga negara"), 3),
        **dict.fromkeys(("kuadrilateral", "empat pihak", "empat negara"), 4),
    },
    honours=words("penyambutan kenegaraan militer"),
    passives_of_company={
        "mendampingi": "didampingi",
        "menemani": "ditemani",
        "menyertai": "didampingi",
        "dampingi": "didampingi",
    },
    passed_through=words("bandara airport"),
    fronts=words("depan halaman luar sekitar gerbang seberang kompleks"),
    turning_up=words("ikut turut hadir tampak terlihat serta"),
    retinues=words("mendampingi menyertai menemani rombongan delegasi serta"),
    together=words("bersama beserta"),
    and_with=words("beserta"),
    undertakings=words(
        "pembentukan pembangunan pendirian penempatan pengoperasian pengelolaan perluasan penambangan eksplorasi"
    ),
    in_state=frozenset({"kunjungan kenegaraan", "lawatan kenegaraan", "kunjungan resmi kenegaraan"}),
    helped=words("dibantu didampingi disokong"),
    mediation=words("mediasi perantaraan penengahan fasilitasi baik"),
    parts={
        **dict.fromkeys(words("penengah mediator perantara fasilitator pelerai jembatan"), Role.MEDIATOR),
        **dict.fromkeys(("juru damai", "juru penengah", "pihak penengah", "pihak ketiga"), Role.MEDIATOR),
        "tuan": Role.HOST,
        **dict.fromkeys(words("ketua pemimpin moderator"), Role.CHAIR),
        **dict.fromkeys(words("saksi peninjau pengamat undangan"), Role.ATTENDEE),
    },
    serving=words("sebagai selaku"),
    affairs=words(
        "situasi kondisi keadaan konflik perang krisis kekerasan perkembangan warga penduduk rakyat wni kedutaan"
    ),
    there=words("sana"),
    here=words("sini"),
    where=words("tempat mana"),
    dispatches=words(
        "mengirim mengirimkan memberangkatkan menerbangkan mengerahkan menempatkan dikirim dikirimkan "
        "diberangkatkan diterbangkan dikerahkan ditempatkan kirim kirimkan mendistribusikan"
    ),
    sent_to=words("ke menuju"),
    ministry_seats=words("kantor"),
    centres=words("pusat"),
    met_by_name=frozenset(f"organization/{key}" for key in "g7 g8 g20 brics apec pif".split()),
    centre_kinds=words(
        "latihan pelatihan pendidikan konvensi konferensi kebudayaan kesenian perbelanjaan perdagangan"
    ),
    landing=words("mendarat mendaratkan didaratkan"),
    ashore=words("di ke"),
    assemblies=words(
        "kesempatan pertemuan upacara perundingan sidang acara konferensi forum ktt jamuan pembicaraan rapat kongres resepsi seremoni kegiatan audiensi konsultasi courtesy silaturahmi"
    ),
    rooms=words("ruang ruangan aula beranda veranda teras balkon mimbar podium panggung halaman taman"),
    halls=words("kantor kantornya kediaman kediamannya gedung balai hotel kompleks markas rumah"),
    company=words("tamunya rumahnya"),
    on_a_visit=words("dalam saat selama ketika sela"),
    visiting=words("berkunjung melawat bertandang mengunjungi menyambangi"),
    calling_on=words(
        "berkunjung melawat bertandang mengunjungi terbang mendatangi menemui bertemu menelepon menghubungi"
    ),
    seeing=words("rencana soal tentang mengenai setelah sesudah seusai usai sebelum menjelang sejak"),
    speeches=words("pidato sambutan pernyataan video pesan berbicara"),
    speaks=words("berpidato berbicara berorasi bertutur"),
    capitals=words("ibukota kota"),
    in_cities=words(
        "kota ibukota sekitar seputar dekat pinggiran pusat luar langit jalanan jantung penjuru sudut wilayah warga penduduk "
        "bandara stasiun distrik waktu tenggara asal kelahiran"
    ),
    routes=words("penerbangan rute"),
    cities=words("kota sana"),
    on_arrival=words("untuk guna"),
    incidents=words("peristiwa insiden kejadian bentrokan tabrakan kesempatan"),
    happening=words(
        "dilakukan berlangsung digelar diadakan dilaksanakan terjadi dilangsungkan diselenggarakan bertempat dihelat"
    ),
    going=words("pulang sepulang sepulangnya kembali sekembali sekembalinya berangkat bertolak"),
    act_noun_pattern=r"(?:pe|ke)\w{3,}an|upacara|acara|prosesi",
    attending=words(
        "bertemu berkumpul hadir berbicara bersalaman sepakat menandatangani tiba disampaikan diumumkan menyampaikan "
        "mengumumkan mengadakan menggelar menemui berbincang menegaskan mendesak menyerukan"
    ),
    apart=words("terpisah masing bergantian bergiliran berturut berturut-turut"),
    by_twos=words("bilateral"),
    meetings=words("pertemuan perundingan pembicaraan"),
    meals=words("jamuan perjamuan resepsi"),
    whence=words("dari"),
    colleagues=words("mitranya koleganya sejawatnya rekannya timpalannya"),
    sent=words("delegasi utusan perunding negosiator diplomat perwakilan mediator pejabat"),
    coming=words("datang muncul mengalir berdatangan terdengar tiba meluncur"),
    reactions=words(
        "solidaritas kritik kritikan kecaman pujian peringatan reaksi tanggapan dukungan protes kemarahan bantahan tuduhan "
        "tudingan ancaman pesan sinyal seruan imbauan pernyataan tawaran janji sambutan ucapan tuntutan desakan keberatan penolakan "
        "tekanan keprihatinan simpati balasan jawaban komentar keluhan apresiasi penghargaan"
    ),
    addressing={
        "dari": words(
            "maaf penjelasan jaminan dukungan bantuan jawaban tanggapan izin persetujuan tekanan ancaman undangan restu "
            "kecaman protes kritik respons reaksi konfirmasi klarifikasi kompensasi pengakuan sinyal permintaan "
            "tuntutan komitmen pujian peringatan desakan keterangan kepastian perlindungan"
        )
    },
    many=words("serangkaian rangkaian sejumlah beberapa pelbagai berbagai banyak sederet"),
    conferring=words("konferensi serentak bertiga berempat gabungan bersama-sama trilateral"),
    into=words("dalam bagi untuk"),
    during=words("dalam tengah saat selama sela sepanjang pada melalui lewat via"),
    definite=frozenset(),
    venue_heads_first=words(
        "pasar masjid gereja gedung istana hotel bandara pelabuhan stadion museum lanud pangkalan bukit "
        "gunung pulau jembatan monumen taman balai wisma rumah candi pura katedral sungai danau selat teluk "
        "makam tugu menara aula graha kompleks vila pendopo keraton kraton benteng dermaga lapangan resor teater kamp"
    ),
    venue_heads_last=VENUE_HEADS,
    attendance=words("hadir menghadiri kehadiran peserta hadirin tamu"),
    matters=words(
        "senjata perdamaian kemanusiaan rekonstruksi genosida eskalasi ketegangan stabilitas pertempuran permusuhan kudeta "
        "pendudukan serangan pembangunan sandera krisis konflik perang situasi keadaan perkembangan kekerasan kerusuhan pemberontakan "
        "wabah kelaparan bencana gempa banjir penembakan penahanan penculikan penangkapan pembunuhan pemilu transisi "
        "proyek pelabuhan pangkalan bendungan waduk jembatan rel kereta pos tambang pabrik kilang ladang pembangkit terowongan bandara"
    ),
    citizens=words("warga"),
    no_visitors=words(
        "kapal kapal-kapal pesawat jet helikopter armada konvoi kargo hercules pasukan tentara prajurit serdadu marinir "
        "batalion wni tki tkw pmi bantuan logistik vaksin jenazah timnas tank rudal kontingen"
    ),
    disasters=words(
        "gempa tsunami banjir topan badai siklon longsor erupsi letusan bencana kelaparan kekeringan"
    ),
    relief=words("bantuan pertolongan"),
    whoever=words("siapa"),
    seen_among=words("tamu undangan hadirin pelayat"),
    state_houses=words("house"),
    house_owners=words("state government parliament"),
    place_heads=words("kota negara wilayah kawasan"),
    staying_there=words("kehadiran keberadaan kedatangan kunjungan lawatan persinggahan partisipasi"),
    site_leads=words(
        "ibu kota ibukota negara bagian resor pegunungan wisata pelabuhan pesisir pulau markas kompleks kawasan wilayah pinggiran"
    ),
    venue_fillers=frozenset(),
    place_kinds=frozenset(),
    gatherings=words("pertemuan upacara perundingan sidang acara konferensi"),
    causes=words(
        "menyusul atas soal terkait terhadap dipicu karena lantaran akibat sehubungan berkaitan berkenaan"
    ),
    inside=words("di"),
    no_sessions=words(
        "ruang peluang jalan pintu kesempatan lembaran mata suara babak akses hubungan kemungkinan pameran kedutaan konsulat "
        "perbatasan bandara keran penerbangan jalur rute kantor"
    ),
    legs=words(
        "diawali berawal bermula dimulai usai bubar rampung tuntas berakhir diakhiri ditutup ditutupnya dibuka"
    ),
    same=words("sama"),
    sites=words("tempat lokasi gedung hotel istana"),
    online=words("virtual daring telekonferensi zoom"),
    remote=words("cuitan cuitannya mencuit unggahan unggahannya"),
    broadcasts=words("televisi tv"),
    representing=words("mewakili"),
    on_behalf="atas nama",
    bonds_of=words(
        "hubungan kerjasama sama sengketa perang konflik perbatasan kesepakatan perjanjian diplomatik bilateral"
    ),
    on_platform=words("di via lewat melalui platform akun"),
    state_kinds=state_kinds.KINDS,
    kinds_of_places=words(
        "kota desa kampung dusun distrik kecamatan kabupaten provinsi pulau sungai danau gunung bukit lembah gurun teluk "
        "selat pelabuhan bandara pangkalan ladang bendungan waduk instalasi pembangkit kilang kamp jembatan benteng "
        "terowongan terminal pelintasan perlintasan semenanjung oase"
    ),
    qualities_of_places=words(
        "minyak gas air kecil besar militer udara laut pengungsi industri nuklir listrik kuno suci terpencil perbatasan tua"
    ),
    land_heads=words(
        "koridor lebuhraya terusan dataran semenanjung jalur bendungan distrik provinsi kabupaten kecamatan kota desa gurun "
        "bandara pelabuhan pangkalan jembatan terowongan"
    ),
    state_heads=state_kinds.HEADS,
    state_isles=state_kinds.FORMS,
    welcome_stems=("sambut", "jemput"),
    of_the_crown=words("pasangan keluarga bangsawan istana anggota tamu"),
    beside_states=state_kinds.BESIDE,
    state_qualities=state_kinds.QUALITIES,
    once_owned=state_kinds.ONCE_OWNED,
    kin_states=state_kinds.KIN,
    deals=words(
        "perjanjian traktat kesepakatan kesepahaman pakta memorandum mou protokol persetujuan kontrak"
    ),
    continents=words("asia afrika oseania"),
    also_continents=words("amerika eropa"),
)
