"""Indonesian small words, by what they do. All lower case."""

from __future__ import annotations

from itertools import product

from kg.language.en.words import words
from kg.language.function_words import ClauseWords, FunctionWords
from kg.language.id.name_words import NAME
from kg.language.id.office_words import OFFICE
from kg.language.id.place_words import PLACE
from kg.language.id.sequel_words import SEQUEL
from kg.language.id.time_words import TIME
from kg.language.id.words import GIVING_OUT
from kg.language.status_words import StatusWords
from kg.model import Plover

DEEDS = {
    **dict.fromkeys(
        "serangan gempuran penyerbuan penyerangan pengeboman pembunuhan agresi invasi penembakan bentrokan".split(),
        (Plover.ASSAULT, Plover.COERCE, Plover.PROTEST),
    ),
    **dict.fromkeys(
        "kudeta penahanan penangkapan penyitaan aneksasi pencaplokan blokade penggerebekan penculikan "
        "pencegatan penyergapan pembajakan pemotongan penabrakan penenggelaman".split(),
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
        "jika apabila bila sedangkan tetapi namun usai seusai sehingga sejak hingga sampai adapun "
        "selepas selesai pasca seraya sambil sembari sekaligus padahal lantaran lalu kemudian asalkan"
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
    left_out="saat",
    made_known=words("diumumkan disampaikan dikeluarkan dijatuhkan dikenakan dilakukan dilaksanakan"),
    as_leads=words("seperti sebagaimana"),
    uttered=words(
        "dilontarkan disampaikan dilayangkan diutarakan diungkapkan diserukan dinyatakan ditegaskan dikeluarkan dikemukakan "
        "diucapkan disuarakan diberikan ditunjukkan dikirim dikirimkan diajukan dilancarkan digaungkan dikumandangkan diserahkan diulangi "
        "dialamatkan ditujukan dilempar dilemparkan dijatuhkan dihaturkan dititipkan disodorkan ditumpahkan diarahkan "
        "dikatakan dijelaskan dituturkan dipaparkan"
    ),
    nobodys=words(
        "ketegangan eskalasi situasi keadaan kondisi perkembangan krisis konflik kebuntuan perselisihan sengketa pertikaian "
        "perseteruan memburuknya meningkatnya"
    ),
    sent_out=words("delegasi rombongan panel misi tim utusan kontingen"),
    taken_alike=words(
        "diambil ditempuh dilakukan dijatuhkan diterapkan diberlakukan dikenakan dilaksanakan diputuskan diikuti"
    ),
    followed=words("menyusul"),
    followed_by=words("disusul diikuti ditiru dicontoh"),
    suit=words("langkah langkahnya jejak jejaknya kemudian belakangan"),
    alike=words("serupa senada sama sejenis"),
    utters=words(
        "menyampaikan menyuarakan menyerukan melontarkan mengungkapkan mengutarakan menyatakan mengatakan mengemukakan menegaskan "
        "mengucapkan melayangkan mengeluarkan menyebutkan"
    ),
    issuing=GIVING_OUT
    | words("menandatangani meneken mengadopsi menyepakati menyusun mengumumkan dikeluarkan"),
    as_told=words(
        "diumumkan disampaikan dinyatakan ditegaskan dikatakan diungkapkan dijelaskan dikonfirmasi diutarakan dikemukakan "
        "dituturkan diberitahukan"
    ),
    before_days=words("pada hari tanggal"),
    what=words("apa"),
    called=words("disebut disebutnya dinamakan dinamakannya dinamai dinamainya dijuluki dijulukinya"),
    manner=words("secara"),
    asking_for=words("untuk atas"),
    stative_prefix="ber",
    active_prefix="me",
    passive_prefix="di",
    undergoing=("di", "ter"),
    deed_shape=(("ke", "pe"), "an"),
    verb_begins=("me", "ber", "di"),
    transitive_begins=("men", "mem", "meng", "meny", "bertemu", "menelepon"),
    absent=words("absen"),
    brings_in=words(
        "melibatkan mempertemukan menghadirkan mengikutsertakan menyertakan menampilkan mencakup meliputi menghimpun mengumpulkan"
    ),
    light_passives=words(
        "dilakukan dilancarkan digelar diadakan dilangsungkan diselenggarakan dihelat dilaksanakan dimulai dilanjutkan"
    ),
    rootlike_verbs=words("terbang tiba datang pergi singgah hadir mampir mundur"),
    subjectless=words(
        "usai seusai setelah sesudah sebelum saat ketika karena lantaran selepas selesai sambil seraya sembari sekaligus sejak "
        "semenjak sewaktu tatkala sebab meski meskipun walau walaupun kendati kendatipun biarpun "
        "lalu kemudian tetapi namun melainkan"
    ),
    does_as_well=words("bergabung mengikuti menyusul mencontoh meniru meneladani"),
    steps=words("jejak langkah contoh teladan"),
    outcomes=words(
        "ditutup diakhiri diwarnai ditandai disertai diisi dilanjutkan dimeriahkan dirangkai menghasilkan membuahkan "
        "berakhir berujung berbuah melahirkan"
    ),
    highlights=words("puncak puncaknya hasil hasilnya agenda acara kegiatan rangkaian prosesi buah capaian"),
    said_while=words(
        "seraya sambil sembari sekaligus lalu kemudian namun tetapi usai seusai setelah sesudah selepas sebelum saat ketika"
    ),
    clause_idioms=frozenset(),
    phrase_idioms=words("itu ini tersebut"),
    sequels=words("kemudian lalu selanjutnya berikutnya setelahnya"),
    gerund_leads=frozenset(),
    used=words("digunakan dipakai dipergunakan dimanfaatkan dijadikan"),
    object_verbs=frozenset(),
    infinitives=frozenset(),
    consisting=words("terdiri"),
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
    plain_joint="dan",
    among=words("termasuk antara satu dari"),
    truces=words("gencatan perang konflik pertempuran permusuhan pertikaian"),
    decided_that=words("diputuskan ditetapkan disepakati diumumkan diperintahkan dinyatakan"),
    peaceful=words(
        "menahan dialog perundingan gencatan deeskalasi de-eskalasi ketenangan tenang perdamaian diplomasi berunding berdialog "
        "penghentian"
    ),
    among_them=frozenset({"di antara mereka", "di antaranya", "antara lain", "di antara yang dilantik"}),
    uniting=words("kerja kerjasama solidaritas persatuan kolaborasi multilateralisme"),
    everybody=frozenset(
        {
            *(
                "semua negara",
                "seluruh negara",
                "setiap negara",
                "negara lain",
                "negara-negara lain",
                "segenap negara",
            ),
            *(
                "negara - negara lain",
                "masyarakat internasional",
                "komunitas internasional",
                "masyarakat dunia",
            ),
            *("dunia internasional", "negara donor", "para donor", "negara anggota", "semua anggota"),
            *(
                "meminta dunia",
                "mendesak dunia",
                "mengajak dunia",
                "menyeru dunia",
                "kepada dunia",
                "agar dunia",
            ),
            *(
                f"{agar} {harm}"
                for agar, harm in product(
                    ("agar", "supaya"), ("kekerasan", "permusuhan", "pertempuran", "tembak - menembak")
                )
            ),
        }
    ),
    all_sides=frozenset({"semua pihak", "seluruh pihak", "segenap pihak", "pihak - pihak yang bertikai"}),
    mediating=words("mediator penengah menengahi memediasi mediasi perantara fasilitator memfasilitasi"),
    deeds=DEEDS,
    befalling=words(
        "penangkapan penahanan penculikan pembunuhan penembakan penyitaan pencegatan penyergapan pembajakan pemotongan penabrakan "
        "penenggelaman penyanderaan pemenjaraan penyiksaan pemukulan"
    ),
    conduct=words(
        "langkah langkah-langkah keputusan tindakan sikap perlakuan perbuatan aksi ulah tingkah perilaku kebijakan pernyataan ucapan klaim "
        "tuduhan tudingan dakwaan usul usulan tawaran proposal permintaan tuntutan syarat ancaman provokasi pembangunan penempatan pembakaran "
        "eksekusi hukuman vonis peta resolusi putusan kunjungan lawatan intervensi campur pendudukan kehadiran manuver rencana niat cara upaya "
        "kampanye perang operasi pemecatan laporan pencaplokan pelanggaran penolakan penundaan pembatalan pengakuan penghentian pemblokiran "
        "pembunuhan pembantaian penyiksaan penodaan perusakan penyerbuan serbuan pengeboman pemboman pengepungan penyanderaan pelecehan cuitan komentar retorika permainan narasi kebohongan "
        "penjualan pembelian pengiriman pemasangan pengambilalihan pemenjaraan penghancuran penerobosan pengintaian pemindahan penyusupan peretasan "
        "penyerahan pemulangan pengembalian penunjukan pemberian penggunaan penyitaan penangkapan penahanan pengusiran pelarangan penempatan bantuan "
        "perampasan penjarahan pencabutan pengujian penggeledahan pengerahan"
    ),
    plain_verbs=words(
        "mengecam mengutuk memuji mengkritik mengkritisi menyesalkan menyayangkan mencela memprotes menentang mendukung mengakui "
        "menyambut mengancam menolak menyerang menggempur membombardir menembaki menginvasi mengusir memanggil mengunjungi menemui bertemu "
        "memboikot meninggalkan menggugat mengirim mengirimkan menarik menjatuhkan menutup memutuskan menangguhkan menghentikan"
    ),
    fighting=words("melawan"),
    infringed=words("kedaulatan integritas keutuhan martabat kemerdekaan"),
    what_is=words("apa hal"),
    own_states=words("negara negeri"),
    own_rulers=words("pemerintah pemerintahan rezim junta penguasa"),
    domestic=words(
        "kudeta pemilu pemilihan eksekusi demokrasi reformasi gencatan peralihan kekuasaan transisi kerusuhan kekerasan penindasan penangkapan tahanan penyiksaan persekusi diskriminasi pembungkaman hukuman"
    ),
    noun_leads=frozenset(),
    again=frozenset(),
    rounds=words("ketiga keempat kelima keenam ketujuh kedelapan kesembilan"),
    gathers=words("bertemu berkumpul bersidang berunding bersua berjumpa bermusyawarah duduk"),
    afresh=words("lagi kembali"),
    reconvenes=words("dilanjutkan berlanjut dilanjut"),
    next_hosts=(
        ("tuan", "rumah", "berikutnya"),
        ("tuan", "rumah", "selanjutnya"),
        ("tuan", "rumah", "ktt", "berikutnya"),
        ("tuan", "rumah", "ktt", "selanjutnya"),
        ("tuan", "rumah", "pertemuan", "berikutnya"),
        ("tuan", "rumah", "pertemuan", "selanjutnya"),
        ("tuan", "rumah", "konferensi", "berikutnya"),
        ("tuan", "rumah", "sidang", "berikutnya"),
    ),
    named_as=words("menjadi ditunjuk dipilih terpilih sebagai"),
    venues=frozenset(),
    comings_together=frozenset(),
    next_rounds=words("berikutnya selanjutnya mendatang lanjutan sebelumnya terdahulu"),
    announced=words(
        "langkah langkah-langkah keputusan penarikan pengusiran pemutusan sanksi bantuan kesepakatan larangan rencana penutupan "
        "pembebasan pengerahan evakuasi gencatan tindakan kebijakan"
    ),
    finite_subjects=frozenset(),
    agents=words("oleh"),
    means=frozenset(),
    pacts=frozenset(),
    sides=frozenset(),
    footsteps=words("jejak jejaknya menyusul mengekor meniru mencontoh"),
    reasons=words("karena lantaran gara-gara sebab"),
    first_persons=words("kami kita saya"),
    wishing=words("sangat amat sungguh sungguh-sungguh benar-benar"),
    addressing=frozenset(),
    as_did=words("pula juga"),
    likewise=words("begitu demikian"),
    all_of_them=words("ketiganya keempatnya kelimanya keenamnya ketujuhnya kedelapannya kesembilannya"),
    are=words("adalah ialah yakni yaitu"),
    those_who=words("mereka para"),
    becoming=words("menjadi jadi merupakan adalah menandai"),
    handing=words("menyerahkan diserahkan penyerahan menyampaikan mengirim mengirimkan memberikan"),
    bare_stems=words(
        "serang invasi bunuh hantam tembak bantai tahan deportasi bekuk blokade blokir sekat potong hapus tampung tambah beri "
        "lepas sumbang suplai jual bantu tolong uji geser perkuat kritik protes cela sindir sandera tukar balas vonis"
    ),
)

STATUS = StatusWords(
    releases=words("keterangan pernyataan rilis siaran laporan informasi surat data undangan pesan"),
    hoped_of=words("diharapkan diharap"),
    alternatives=words("atau ataupun maupun"),
    befalling=words(
        "diumumkan dijatuhkan diikuti diberlakukan diterapkan dicairkan disalurkan dikirim dikirimkan diberangkatkan "
        "diterbangkan dipulangkan ditarik rampung tuntas berakhir tiba diserahkan dikucurkan diluncurkan"
    ),
    planned_nouns=words(
        "kunjungan kunjungannya lawatan lawatannya perjalanan pertemuan pertemuannya pembicaraan perundingan ktt konferensi "
        "penandatanganan acara retret konsultasi rencana rencananya agenda dialog"
    ),
    in_the_end=words("akhirnya mendadak tiba - namun kemudian terpaksa pun lantas lalu belakangan"),
    only=words("hanya cuma sekadar saja"),
    ahead=words("akan bakal"),
    offering=words("menawarkan menawari mengusulkan bersedia siap ditawarkan"),
    as_planned={
        "rencananya": words(","),
        **dict.fromkeys(words("menurut berdasarkan"), words("rencana jadwal agenda")),
    },
    put_on=words(
        "menjadi jadi sebagai selaku tuan rumah menuanrumahi menggelar digelar mengadakan diadakan menyelenggarakan "
        "diselenggarakan menghelat dihelat melangsungkan dilangsungkan berlangsung rencana rencananya penyelenggaraan "
        "pelaksanaan perhelatan gelaran acara agenda"
    ),
    falling_through=words("batal dibatalkan ditunda tertunda diundur urung diurungkan"),
    unattended=words("dihadiri diikuti dibuka dipimpin didampingi disertai ditemani"),
    formerly=words("semula sedianya awalnya mulanya tadinya seharusnya semestinya mestinya"),
    supposed=words("sedianya"),
    getting_done=words("rampung selesai berakhir tuntas usai ditutup kelar mengakhiri"),
    for_a_while=words("setelah sesudah usai sempat lama beberapa kali berkali-kali pernah"),
    hoping=words(
        "berkeinginan berharap berhasrat keinginan keinginannya hasrat hasratnya minat minatnya niatnya"
    ),
    until_when=words("hingga sampai ke menjadi"),
    ifs=words("jika apabila bila kalau seandainya andai asalkan"),
    purposes=words("untuk guna rangka"),
    deciding=words(
        "memutuskan diputuskan keputusan keputusannya niat niatnya janji janjinya berjanji bersumpah komitmen komitmennya "
        "tekad tekadnya bertekad kesediaan kesediaannya bersedia sumpah menjanjikan berikrar mengumumkan tawaran "
        "mendesak meminta menyerukan memerintahkan diperintahkan"
    ),
    attempts=words(
        "mencoba berusaha gagal berupaya berhenti upaya upayanya bertujuan demi tujuan dimaksudkan ditujukan"
    ),
    nothing=frozenset(),
    whether=words("apakah"),
    undone=frozenset({("tidak", "jadi"), ("tak", "jadi")}),
    fallen=frozenset(
        {
            *product(
                ("gagal",), "digelar diadakan dilaksanakan diselenggarakan terlaksana terselenggara".split()
            ),
            *product(("tidak", "tak"), "jadi terlaksana terselenggara terwujud kesampaian".split()),
        }
    ),
    buts=words("tetapi tapi namun"),
    due=frozenset(),
    voted=words("suara voting"),
    any_such=words("setiap segala"),
    done=frozenset(),
    unmade=frozenset(),
    afterwards=frozenset(),
    uses=words("memanfaatkan dimanfaatkan menggunakan digunakan memakai dipakai"),
    would=frozenset(),
    loose_plans=frozenset(),
    still=words("masih tinggal"),
    afters=words("setelah sesudah begitu apabila bila jika kalau"),
    effective=words("berlaku efektif"),
    effective_then=words("baru akan hanya bakal"),
    attends=words("menghadiri hadir mengikuti datang berpartisipasi memimpin tampil"),
    outcomes=words("hasil"),
    soon=words(
        "akan dijadwalkan terjadwal direncanakan rencananya mendatang menjelang jelang mengundang diundang "
        "bakal hendak berencana"
    ),
    plan_nouns=words("rencana"),
    urging=words(
        "mendorong membujuk merayu menekan memaksa mengajak mengharapkan menyarankan memungkinkan ingin berharap agar supaya perlunya "
        "pentingnya menuntut mendesak meminta minta memohon menyerukan menyeru mengimbau menganjurkan mengusulkan merekomendasikan"
    ),
    driving=words("mendorong memaksa membuat menyebabkan memicu"),
    agreed=words("sepakat berencana bersepakat setuju menyepakati menyetujui bersetuju berkomitmen"),
    nearly=words("nyaris hampir"),
    habits=words("kerap sering kerapkali acap seringkali biasanya lazimnya rutin gemar doyan"),
    capable=words("dapat mampu sanggup"),
    attributes=words("sengaja resmi langsung tetap sah biasa formal terbatas terduga permanen lama"),
    arranged=frozenset(
        (one, two)
        for one in words("akan bakal sedang tengah masih segera")
        for two in words(
            "diatur diupayakan disiapkan dipersiapkan dijajaki dirancang digodok dimatangkan dijadwalkan diagendakan diusahakan"
        )
    )
    | {(one, "agenda") for one in words("menjadi masuk dalam")}
    | {
        (one, two)
        for one in words("disepakati ditetapkan diputuskan dijanjikan")
        for two in words("berlangsung digelar diadakan dilanjutkan dilangsungkan diselenggarakan dihelat")
    },
    topics=words(
        "topik isu agenda tema fokus bahasan pembahasan tujuan tujuannya sasaran harapan prioritas syarat tuntutan kunci"
    ),
    preparing=words("mempersiapkan menyiapkan mematangkan merencanakan memfinalisasi persiapkan siapkan"),
    talking_over=words(
        "membahas membicarakan mendiskusikan bahas bicarakan dibahas dibicarakan merundingkan"
    ),
    claims=words("tuduhan tudingan klaim dugaan dakwaan sangkaan kecurigaan spekulasi kekhawatiran"),
    rumours=words("kabar isu rumor desas-desus spekulasi laporan berita"),
    remaining=words("tidak tak belum"),
    remote=frozenset(
        f"{no} {rest}"
        for no, rests in {
            **dict.fromkeys(
                ("tidak", "tak"),
                "pernah terjadi|pernah ada|pernah berlangsung|pernah digelar|pernah diadakan|pernah dilakukan|pernah dilaksanakan|"
                "pernah terlaksana|pernah dijadwalkan|pernah direncanakan|masuk agenda|terjadi",
            ),
            "belum": "terjadi|berlangsung|digelar|diadakan|dilakukan|dilaksanakan|terlaksana|terwujud|dijadwalkan|direncanakan|"
            "diagendakan|pernah terjadi|pernah terlaksana|dimulai|diputuskan|dipastikan|dapat dipastikan|bisa dipastikan|"
            "ada jadwal|ada jadwalnya|masuk agenda|memiliki jadwal",
        }.items()
        for rest in rests.split("|")
    ),
    doubts=frozenset(
        f"{no} {plan}"
        for no in ("tidak ada", "tak ada", "belum ada", "belum memiliki", "tidak memiliki", "tidak punya")
        for plan in (
            "rencana",
            "agenda",
            "jadwal",
            "rencana untuk",
            "kepastian soal",
            "kepastian mengenai",
            "tanda-tanda",
        )
    ),
)

FUNCTION_WORDS = FunctionWords(CLAUSE, STATUS, PLACE, NAME, TIME, OFFICE, SEQUEL)
