"""AGREE, signing and ratifying (SUPPORT), and CONCEDE: what states promise, accept, conclude and yield."""

from __future__ import annotations

from kg.language.id.frames.roles import GETTING, GIVING, TOGETHER
from kg.language.id.inflect import active, either, listed, passive
from kg.language.pack import SIGNING, TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R
from kg.model import Status as S

PAPERS = listed(
    "perjanjian kesepakatan nota memorandum mou protokol persetujuan kontrak deklarasi dokumen kerangka pakta traktat pernyataan komunike "
    "piagam konvensi naskah kesepahaman lol loi pengaturan perjanjiannya kesepakatannya memoranda ieu-cepa cepa fta arrangement "
    "minutes risalah treaty protocol declaration statement record plan mra pta rencana komitmen kemitraan kesepahamannya aliansi konsensus arbitrase agreement amandemen peta deklarasinya agenda gencatan letter akta pernyataan pembelian pengadaan penjualan pendirian pembentukan pakta"
)
TREATIES = listed(
    "statuta ctbt npt tpnw unclos cedaw iccpr icescr bwc cwc rcep cptpp ttip nafta usmca unfccc uncat sali salt inf maastricht lisbon"
)
"""Treaties that are signed by their names alone: "menandatangani CTBT"."""

HELP = listed(
    "bantuan hibah dana vaksin pinjaman dukungan beasiswa pangan dosis sumbangan dolar euro pound yen donasi paket investasi"
)

NOT_YET = listed(
    "untuk guna upaya agar supaya mendesak menyerukan berharap ingin dapat bisa tanpa gagal jika bila rencana belum demi cara kesepakatan "
    "perundingan pembicaraan meminta"
)
"""Words that leave it open whether a quarrel ended."""

SHARP = listed(
    "mengecam mengutuk mendesak menuntut menyerukan mengkritik menolak memprotes menyesalkan menuduh menuding menyambut mendukung memuji "
    "mengancam meminta prihatin keprihatinan kecaman"
)
"""What a joint statement says, where the words tell more than that it was issued."""

# fmt: off
SIGNINGS: tuple[Frame, ...] = (
    Frame(
        "sign", K.SIGNING, P.SUPPORT, SIGNING,
        "Indonesia dan Vietnam menandatangani perjanjian batas laut.", "Ia menandatangani kaus penggemar.",
        verbs=active("tandatangani|teken|paraf|sepakati dan menandatangani|tanda tangani|bubuhkan tanda tangan|bubuhkan paraf|bubuhkan tanda tangannya|bubuhkan namanya|bubuhkan nama|bubuhi|muktamadkan"),
        passives=passive("tandatangani|teken|paraf|tanda tangani") + "|ditandatanganinya|ditekennya|" + either("dibubuhi|memperoleh|mendapat|mendapatkan|beroleh", "tanda tangan|tanda tangan dari|paraf|paraf dari|inisial"),
        need=PAPERS + "|kerja|pakta|draf|draft|" + TREATIES, avoid="kaus|pemain|klub|emiten|tbk|direksi|perintah|instruksi|keppres|perpres|inpres", avoid_next="buku",
    ),
    Frame(
        "signature", K.SIGNING, P.SUPPORT, SIGNING,
        "Dari pihak Ghana tanda tangan dibubuhkan oleh Presiden Nana Akufo-Addo.", "Pemain Ghana membubuhkan tanda tangan pada kaus.",
        verbs=active("bubuhkan tanda tangan|bubuhkan paraf|bubuhkan tanda tangannya"), passives=either("tanda tangan|tanda tangannya|paraf", "dibubuhkan|dibubuhkan oleh"),
        avoid="kaus|pemain|klub|bola|jersey|buku|prasasti|tidak|menolak|enggan", traits=frozenset({T.BELOW_A_PAPER}),
    ),
    Frame(
        "sign-it", K.SIGNING, P.SUPPORT, SIGNING,
        "Kenya dan Uganda akan menandatanganinya di Kampala pada Mei.", "Kenya dan Uganda akan membacanya di Kampala pada Mei.",
        verbs="menandatanganinya|menekennya|memarafnya", avoid="kaus|pemain|klub|bola|jersey|buku|prasasti|tidak|menolak|enggan", traits=frozenset({T.BELOW_A_PAPER}),
    ),
    Frame(
        "signing", K.SIGNING, P.SUPPORT, SIGNING,
        "Penandatanganan perjanjian antara Chili dan Peru berlangsung di Lima.", "Tanda tangan itu palsu.",
        verbs=either("melakukan|melaksanakan|menggelar|mengadakan", "penandatanganan"), nouns="penandatanganan|penekenan", weak=True, avoid="pemain|klub|medis", avoid_next="buku|prasasti",
    ),
    Frame(
        "conclude", K.STATEMENT, P.AGREE, TOGETHER,
        "Indonesia dan Uni Eropa merampungkan perundingan perjanjian dagang.", "Ia merampungkan kuliahnya di Peru.",
        verbs=active("rampungkan perundingan|tuntaskan perundingan|selesaikan perundingan|rampungkan negosiasi|tuntaskan negosiasi|selesaikan negosiasi|rampungkan naskah|tuntaskan naskah|finalisasi naskah|rampungkan teks|rampungkan pembahasan|tuntaskan pembahasan") + "|"
        + either("mengumumkan|umumkan", either("rampungnya|selesainya|tuntasnya", "perundingan|negosiasi|pembahasan")), avoid="ingin|berharap|mendesak|hendak|berniat",
    ),
    Frame(
        "ratify-entry", K.MEASURE, P.SUPPORT, TOWARD,
        "Parlemen Ghana meratifikasi keanggotaan Togo di ECOWAS.", "Parlemen Ghana meratifikasi perjanjian dagang Togo.",
        verbs=active("ratifikasi|sahkan") + "|mengesahkan|meratifikasi", passives=passive("ratifikasi|sahkan"), need="keanggotaan|aksesi|keanggotaannya", close=True, toward="country",
        requires="object|of", avoid="permohonan|pencabutan|pembekuan|penangguhan|menangguhkan|klub|partai",
        traits=frozenset({T.RATIFIES}),
    ),
    Frame(
        "ratify", K.MEASURE, P.SUPPORT, {"subject": R.ACTOR, "by": R.ACTOR, "with": R.RECIPIENT},
        "Indonesia meratifikasi perjanjian ekstradisi.", "Rapat itu meratakan jalan.",
        verbs=active("ratifikasi") + "|mengaksesi|sahkan|mengesahkan|meratifikasi|menyerahkan instrumen ratifikasi|menyampaikan instrumen ratifikasi|"
        "mendepositkan instrumen ratifikasi|" + either("menyerahkan|menyampaikan|mendepositkan|menyimpan", "piagam ratifikasi|dokumen ratifikasi|instrumen aksesi|piagam aksesi|instrumen pengesahan|piagam pengesahan") + "|melakukan aksesi|menuntaskan aksesi|menyelesaikan aksesi|melakukan ratifikasi|menuntaskan ratifikasi",
        passives=passive("ratifikasi|sahkan"), nouns="ratifikasi|pengesahan",
        need=listed("perjanjian konvensi protokol persetujuan traktat keanggotaan pengesahan instrumen piagam pakta cepa kesepakatan ratifikasi") + "|" + TREATIES,
        avoid="resolusi|veto|membekukan|bekukan|menangguhkan|menunda|mencabut|membatalkan",
        traits=frozenset({T.RATIFIES}),
    ),
    Frame(
        "still-to-ratify", K.MEASURE, P.SUPPORT, {"subject": R.ACTOR, "by": R.ACTOR},
        "Perjanjian itu masih harus diratifikasi parlemen Ghana.", "Jalan itu masih harus diperbaiki parlemen Ghana.",
        passives=either("harus|masih harus|perlu|masih perlu|akan|tinggal|belum|sebelum", "diratifikasi|disahkan|diratifikasi oleh|disahkan oleh"), nouns="menunggu ratifikasi|menanti ratifikasi",
        need=listed("perjanjian konvensi protokol persetujuan traktat pakta kesepakatan amandemen"), status=S.PLANNED, avoid="ruu|anggaran|undang-undang|setelah",
        traits=frozenset({T.RATIFIES}),
    ),
    Frame(
        "bring-to-house", K.MEASURE, P.SUPPORT, {"subject": R.ACTOR, "to": R.ACTOR, "by": R.ACTOR, "at": R.ACTOR},
        "Pemerintah Ghana akan membawa perjanjian itu ke parlemen untuk diratifikasi.", "Pemerintah Ghana akan membawa beras itu ke pasar.",
        verbs=active("bawa|ajukan|serahkan|sampaikan|kirim|limpahkan|kirimkan") + "|membawanya|mengajukannya|menyerahkannya|menyampaikannya|mengirimkannya|membutuhkan|memerlukan|menunggu|menanti", passives=passive("bawa|ajukan|serahkan|kirim|kirimkan"),
        need="diratifikasi|ratifikasi|disahkan|pengesahan", also=listed("dpr parlemen kongres senat duma knesset legislatif majelis bundestag rada riksdag parlemennya"),
        status=S.PLANNED, avoid="instrumen|piagam|dokumen|menolak|gagal|ruu|undang-undang|anggaran",
    ),
    Frame(
        "approve-entry", K.MEASURE, P.SUPPORT, {"subject": R.ACTOR, "object": R.RECIPIENT, "of": R.RECIPIENT},
        "Parlemen Turki menyetujui keanggotaan Finlandia.", "Rapat itu menyetujui anggaran.",
        verbs=active("setujui|restui"), passives=passive("setujui|restui"), need="keanggotaan|aksesi|ratifikasi|pengesahan|masuknya|bergabungnya|bergabung", avoid="anggaran|modal|investor",
    ),
    Frame(
        "nod-to-entry", K.MEASURE, P.SUPPORT, {"subject": R.ACTOR, "to": R.RECIPIENT, "for": R.RECIPIENT, "object": R.RECIPIENT},
        "Parlemen Turki memberikan persetujuan kepada Swedia untuk menjadi anggota NATO.", "Parlemen Turki memberikan persetujuan atas anggaran.",
        verbs=either("memberi|memberikan|beri", "persetujuan|persetujuannya|restu|restunya|lampu hijau|persetujuan resmi|persetujuan akhir"),
        need="keanggotaan|aksesi|bergabungnya|masuknya|anggota|bergabung", avoid="anggaran|modal|investor|tidak|belum",
    ),
    Frame(
        "adopt-blame", K.STATEMENT, P.ACCUSE, {**TOWARD, "relative": R.RECIPIENT},
        "Parlemen Lituania mengesahkan resolusi yang mengecam Cina.", "Parlemen Lituania mengesahkan resolusi tentang cuaca.",
        verbs=active("adopsi|loloskan|setujui") + "|sahkan|mengesahkan",
        need="resolusi|mosi|deklarasi", also="mengecam|mengutuk|genosida|menuduh|mengkritik|menyesalkan|menyalahkan|kecaman",
        mode="disapprove", avoid="anak",
    ),
    Frame(
        "adopt", K.STATEMENT, P.SUPPORT, {"subject": R.ACTOR},
        "Majelis Umum PBB mengadopsi resolusi tentang Gaza.", "Pasangan itu mengadopsi anak.",
        verbs=active("adopsi|loloskan|setujui") + "|sahkan|mengesahkan", passives=passive("adopsi|sahkan"), need="resolusi|deklarasi", avoid="anak|memerlukan|membutuhkan|diperlukan|dibutuhkan|mensyaratkan",
    ),
    Frame(
        "become-member", K.MEASURE, P.SUPPORT, {"subject": R.ACTOR, "object": R.RECIPIENT, "of": R.RECIPIENT},
        "Timor-Leste resmi menjadi anggota ASEAN.", "Timor-Leste resmi menjadi tuan rumah ASEAN.",
        verbs=either("resmi|sah|akhirnya|telah|kini|diterima", "menjadi|jadi") + "|duduk sebagai|resmi duduk sebagai", need="anggota|keanggotaan", close=True, requires="object|of",
        also=listed("nato asean brics oecd uni pbb blok aliansi organisasi opec persemakmuran wto icc mahkamah eropa afrika"), avoid="klub|partai|dpr|tidak|calon|ketua|dewan",
    ),
    Frame(
        "accede", K.MEASURE, P.SUPPORT, {"subject": R.ACTOR, "object": R.RECIPIENT, "with": R.RECIPIENT, "to": R.RECIPIENT},
        "Swedia resmi bergabung dengan NATO.", "Pemain itu bergabung dengan klub barunya.",
        verbs="resmi bergabung dengan|resmi bergabung ke|resmi bergabung sebagai|resmi bergabung|bergabung sebagai anggota|resmi diterima sebagai|resmi diterima di|resmi menjadi anggota|resmi masuk|menjadi anggota penuh|diterima sebagai anggota|"
        "bergabung dengan",
        need=listed("nato asean brics oecd uni bangsa apec g20 anggota keanggotaan aliansi blok pbb schengen zona cptpp"),
        avoid="klub|tim|pemain|permohonan|permohonannya|pasukan|kontingen|misi|prajurit|tentara|operasi",
    ),
)

AGREEMENTS: tuple[Frame, ...] = (
    Frame(
        "joint-statement", K.STATEMENT, P.AGREE, TOGETHER,
        "Ghana dan Togo mengeluarkan komunike bersama tentang batas laut.", "Ghana dan Togo mengeluarkan komunike bersama yang mengecam kudeta.",
        verbs=either(active("keluarkan|terbitkan|rilis|umumkan|sampaikan|hasilkan|sepakati|adopsi"), "pernyataan bersama|komunike bersama|deklarasi bersama|siaran pers bersama|pernyataan pers bersama"),
        traits=frozenset({T.OF_TWO}), avoid=SHARP + "|membantah|menyangkal|gagal|tanpa|urung|batal|klub|pemain",
    ),
    Frame(
        "settle", K.STATEMENT, P.AGREE, TOGETHER,
        "Ghana dan Togo mengakhiri perselisihan tujuh tahun.", "Polisi mengakhiri perselisihan dua tetangga.",
        verbs=either("mengakhiri|menyudahi|mengubur|menyelesaikan|menuntaskan|menghentikan", "perselisihan|perseteruan|permusuhan|pertikaian|sengketa|sengketa perbatasan|perang|konflik|konfrontasi|kebuntuan")
        + "|berdamai|berdamai dengan|berbaikan|berbaikan dengan|rujuk|rujuk dengan|islah|berekonsiliasi|berekonsiliasi dengan",
        requires="subject", avoid=NOT_YET + "|polisi|tetangga|suami|istri|warga|artis|pasangan",
    ),
    Frame(
        "talks-bring", K.STATEMENT, P.AGREE, {"between": R.ACTOR},
        "Perundingan Ghana dan Togo di Lome menghasilkan gencatan senjata.", "Perundingan Ghana dan Togo di Lome menghasilkan daftar belanja.",
        verbs=either("menghasilkan|melahirkan|membuahkan|berbuah|berujung pada|berakhir dengan|ditutup dengan|diakhiri dengan|telah menghasilkan", "kesepakatan|kata sepakat|gencatan senjata|kesepakatan damai|"
        "kesepakatan gencatan senjata|persetujuan|kompromi|kesepahaman|jeda kemanusiaan|perjanjian damai"), lead=listed("pertemuan perundingan pembicaraan negosiasi dialog ktt kunjungan mediasi lawatan putaran"),
        avoid="belum|gagal|tanpa|diharapkan|tidak|tak", traits=frozenset({T.AGREES, T.COMES_ABOUT}),
    ),
    Frame(
        "war-ends-in-truce", K.STATEMENT, P.AGREE, {"subject": R.ACTOR, "between": R.ACTOR},
        "Perang Ghana dan Togo berakhir dengan gencatan senjata pada 2010.", "Perang Ghana dan Togo berakhir dengan kemenangan pada 2010.",
        verbs=either("berakhir dengan|berakhir melalui|berakhir lewat|diakhiri dengan|berhenti dengan", "gencatan senjata|kesepakatan gencatan senjata|kesepakatan damai|perjanjian damai|perjanjian gencatan senjata|persetujuan damai"),
        lead=listed("perang pertempuran bentrokan konflik pertikaian permusuhan"), avoid="belum|diharapkan|tidak|tak|akan", traits=frozenset({T.COMES_ABOUT}),
    ),
    Frame(
        "talks-agree", K.STATEMENT, P.AGREE, {"subject": R.ACTOR, "between": R.ACTOR},
        "Pertemuan Ghana dan Togo di Lome menyepakati pembukaan perbatasan.", "Pertemuan warga menyepakati harga beras.",
        verbs="menyepakati", lead=listed("pertemuan perundingan pembicaraan negosiasi dialog kunjungan lawatan putaran sidang"),
        avoid="belum|gagal|diharapkan|tidak|tak|hampir|nyaris|bertemu|warga|akan|untuk|usulan|undangan|tawaran|rancangan", traits=frozenset({T.AGREES, T.COMES_ABOUT}),
    ),
    Frame(
        "agreed-there", K.STATEMENT, P.AGREE, {"subject": R.ACTOR, "between": R.ACTOR},
        "Ghana dan Togo berunding di Lome. Dalam pertemuan itu disepakati pertukaran tawanan.", "Dalam rapat itu disepakati harga beras.",
        passives="disepakati|disetujui|dicapai kesepakatan|tercapai kesepakatan", lead=listed("pertemuan perundingan pembicaraan negosiasi dialog kesempatan kunjungan lawatan"), traits=frozenset({T.AGREES, T.COMES_ABOUT}),
        avoid="hampir|nyaris|belum|telah|yang|usulan|rancangan",
    ),
    Frame(
        "agree", K.STATEMENT, P.AGREE, {"subject": R.ACTOR, "with": R.ACTOR, "between": R.ACTOR, "of": R.ACTOR},
        "Indonesia dan Singapura sepakat membuka jalur penerbangan.", "Ia sepakat bahwa cuaca panas.",
        verbs="sepakat|sepakat untuk|bersepakat|mencapai kesepakatan|mencapai kata sepakat|mencapai persetujuan|bersetuju|setuju|"
        "sepakat dengan|membuat kesepakatan|mencapai kompromi|menyatakan sepakat|menyatakan setuju|mencapai kesepahaman|mencapai titik temu|mencapai konsensus|bersepaham|menjalin kesepakatan|meraih kesepakatan|meneguhkan kesepakatan|" + active("sepakati|capai kesepakatan"),
        passives="disepakati", avoid="hampir|nyaris|suara|memilih|bertemu|usulan|undangan|tawaran|tuntutan|ucap|pertemuan|bahwa|rancangan|merajut|mencari",
        traits=frozenset({T.AGREES}),
    ),
    Frame(
        "agreement-announced", K.STATEMENT, P.AGREE, {"subject": R.ACTOR, "with": R.ACTOR, "between": R.ACTOR, "of": R.ACTOR},
        "Indonesia dan Singapura mengumumkan kesepakatan tentang wilayah udara.", "Indonesia mengumumkan kesepakatan itu.",
        verbs=either("mengumumkan|mengumumkan tercapainya", "kesepakatan|kata sepakat") + "|mengumumkan tercapainya", avoid="hampir|nyaris|rancangan", avoid_next="itu|tersebut|ini",
        traits=frozenset({T.AGREES}),
    ),
    Frame(
        "reach-terms", K.STATEMENT, P.AGREE, {"subject": R.ACTOR, "with": R.ACTOR, "between": R.ACTOR, "of": R.ACTOR},
        "Para pemimpin ASEAN mencapai lima poin konsensus.", "Para pemimpin ASEAN mencapai lima poin tertinggi.",
        verbs="mencapai|meraih|menyepakati", passives="dicapai", need=listed("konsensus kesepakatan kesepahaman persetujuan gencatan"), close=True,
        avoid=listed("belum hampir nyaris gagal tanpa ingin dapat bisa agar supaya jika bila berharap mendesak menyerukan peluang harapan proses menuju menjelang upaya"),
    ),
    Frame(
        "truce", K.STATEMENT, P.AGREE, {"between": R.ACTOR, "of": R.ACTOR, "by": R.MEDIATOR},
        "Gencatan senjata antara Israel dan Suriah yang dimediasi Turki berlaku mulai Senin.", "Gencatan senjata itu melegakan warga Suriah.",
        nouns="gencatan senjata|kesepakatan gencatan senjata|jeda kemanusiaan|kesepakatan damai|penghentian permusuhan",
        need="dimediasi|ditengahi|difasilitasi|diperantarai|dirundingkan|diumumkan|disepakati|dicapai", weak=True,
        traits=frozenset({T.TRUCE}),
    ),
    Frame(
        "truce-begins", K.STATEMENT, P.AGREE, {"between": R.ACTOR, "of": R.ACTOR, "subject": R.ACTOR},
        "Gencatan senjata Ghana dan Togo mulai berlaku pada Selasa.", "Gencatan senjata Ghana dan Togo dilanggar pada Selasa.",
        nouns="gencatan senjata|jeda kemanusiaan", need=listed("berlaku dimulai diberlakukan"), requires="between|of", avoid="melanggar|dilanggar|setelah|sejak|menyambut|belum|mendesak|selama|menyerukan|dimediasi|ditengahi|difasilitasi|diperantarai|diumumkan|disepakati|yang",
    ),
    Frame(
        "mediate-truce", K.STATEMENT, P.AGREE, {"subject": R.MEDIATOR, "between": R.ACTOR},
        "Malaysia memediasi gencatan senjata antara Thailand dan Kamboja.", "Ia menengahi pertengkaran temannya.",
        verbs=either("memediasi|menengahi|memfasilitasi|menjembatani|memperantarai|memprakarsai|mengusahakan",
        "gencatan senjata|kesepakatan gencatan senjata|kesepakatan damai|perjanjian damai|kesepakatan|jeda kemanusiaan"), requires="between",
    ),
    Frame(
        "announce-truce", K.STATEMENT, P.AGREE, {"subject": R.MEDIATOR, "between": R.ACTOR},
        "Malaysia mengumumkan gencatan senjata antara Thailand dan Kamboja.", "Malaysia mengumumkan gencatan senjata pada Senin.",
        verbs=either("mengumumkan|umumkan", "gencatan senjata|kesepakatan gencatan senjata|kesepakatan damai|perjanjian damai|jeda kemanusiaan|tercapainya gencatan senjata|tercapainya kesepakatan"), need="antara", requires="between",
    ),
    Frame(
        "concede-demand", K.STATEMENT, P.CONCEDE, TOWARD,
        "Islandia menerima tuntutan Norwegia.", "Ia menuntut ilmu di Norwegia.",
        verbs=active("terima|penuhi|setujui|luluskan|kabulkan|turuti") + "|tunduk pada|tunduk kepada|tunduk|mengalah kepada|menyerah pada|menyerah kepada",
        passives=passive("penuhi|luluskan|kabulkan|turuti"),
        need=listed("tuntutan tekanan syarat desakan permintaan ultimatum kehendak"), avoid="menolak|tidak|tak|enggan|bantuan|pertemuan|audiensi|wawancara|puluhan|ratusan|ilmu|gencatan|tanpa|mahkamah|hakim|pengadilan|pasar|pelanggan|konsumen|domestik|minyak|listrik",
    ),
    Frame(
        "accept", K.STATEMENT, P.AGREE, TOWARD,
        "Iran menerima undangan Arab Saudi.", "Toko itu menerima kartu.",
        verbs=active("terima|setujui|sepakati|terima baik") + "|menyambut tawaran|menyambut undangan|menyambut usulan|menyambut usul",
        passives="diterima|disetujui",
        need=listed("undangan usulan tawaran usul mediasi gencatan proposal putusan keputusan vonis arbitrase syarat peta"), avoid=listed("menolak enggan balasan jawaban tanggapan respons laporan kabar"), avoid_next=listed("dubes duta menteri menlu presiden perdana pm utusan delegasi ketua wakil kunjungan raja ratu menhan kanselir sekjen direktur kepala jenderal emir"),
    ),
    Frame(
        "accept-what-is-settled", K.STATEMENT, P.AGREE, TOWARD,
        "Ghana menyatakan dapat menerima rencana Togo.", "Ghana menyatakan dapat menerima tamu hingga Mei.",
        verbs=either(either("menyatakan|mengaku|menegaskan|mengisyaratkan", "dapat|bisa|siap|bersedia|akan|telah|sudah"), "menerima") + "|menyatakan menerima",
        need=listed("undangan usulan tawaran usul mediasi gencatan proposal putusan keputusan vonis arbitrase syarat peta persetujuan perjanjian kesepakatan rencana hasil rancangan"),
        close=True, avoid=listed("tidak tak belum menolak tamu pengungsi tuntutan permintaan") ,
    ),
    Frame(
        "approve", K.STATEMENT, P.AGREE, {**TOWARD, "with": R.ACTOR},
        "Jerman menyetujui permohonan kredit Yunani.", "Ibunya menyetujui rencana itu.",
        verbs=active("setujui|restui"), passives=passive("setujui"), avoid="anggaran|ibunya|rancangan",
    ),
    Frame(
        "promise", K.STATEMENT, P.AGREE, TOWARD,
        "Australia berjanji membantu Fiji.", "Cuaca menjanjikan hari cerah.",
        verbs="berjanji|berkomitmen|bersedia|siap membantu|siap mengirim|siap mengirimkan|siap menjadi|siap memediasi|siap memfasilitasi|"
        "siap mengirimkan|menyatakan siap|menyatakan kesiapan|menyatakan kesediaan|menyatakan bersedia|menjamin|memberi jaminan|memberikan jaminan|berikrar|berjanji akan|bertekad membantu|"
        "menyatakan komitmen|menegaskan kesiapan|siap memberikan|siap memberi|menyampaikan tawaran|menyampaikan kesiapan|siap menyediakan|setuju membantu|setuju mengirim|setuju mengirimkan|setuju memberikan|setuju memberi|sepakat membantu|sepakat memberikan|sepakat memberi|sepakat mengirim|sepakat mengirimkan|sepakat menggelontorkan|sepakat mengucurkan|sepakat menyalurkan|sepakat menyumbang|"
        + either("menyatakan siap|menyatakan bersedia|mengaku siap|mengaku bersedia", "berunding|berdialog|bernegosiasi|bertemu|membahas|memediasi|menengahi") + "|"
        "sepakat menyediakan|sepakat memasok|setuju menggelontorkan|setuju mengucurkan|setuju menyalurkan|setuju memasok|setuju menyediakan|siap mendukung upaya|"
        "menegaskan komitmen|menegaskan komitmennya|menegaskan kembali komitmen|menegaskan kembali komitmennya|memperbarui komitmen|menyampaikan komitmen|menyampaikan komitmennya|mengulangi komitmen|mengulangi komitmennya|meneguhkan komitmen|"
        "siap mengucurkan|siap menggelontorkan|siap mencairkan|siap meminjamkan|siap mendanai|siap membiayai|siap menghibahkan|siap melatih|siap memimpin|siap memulangkan|siap mengevakuasi|siap menampung|siap menerima pengungsi|siap berunding|siap berdialog|siap membahas|siap membicarakan|siap merundingkan|siap menengahi|bersedia menerima|siap mengerahkan|siap menyumbang|siap menyalurkan|" + either("setuju|sepakat", "menjual|menghibahkan|menyerahkan|mengembalikan|membayar|melatih|menyewakan|meminjamkan|mengekstradisi|mendanai|membiayai|menampung|mengerahkan|menempatkan|menambah") + "|menyanggupi|membuka pintu bagi|" + either("setuju untuk|sepakat untuk|bersepakat untuk|bersepakat|setuju|sepakat", "mengalokasikan|memberikan|memberi|mengirim|mengirimkan|menggelontorkan|mengucurkan|menyalurkan|menyediakan|menyumbang|menyumbangkan|membantu|memasok") + "|"
        "bertekad|bertekad untuk|menawarkan diri|menyatakan tekad|"
        + either("setuju|sepakat|siap|janji|bersedia|janjikan akan", "kirim|pasok|bantu|beri|berikan|hibahkan|jual|sumbang|pinjamkan|kucurkan|gelontorkan|tampung|danai|latih|kirimkan|tambah bantuan") + "|"
        + active("janjikan|tawarkan|sanggupi"),
        passives="dijanjikan|ditawarkan",
        avoid=listed("stok pasokan harga hak kualitas kepastian ketersediaan undang-undang konstitusi dukungan mendukung membela membalas menyerang solidaritas menghancurkan cerah diskon produk hadiah tempur memveto veto menghadapi tanggapan komentar keterangan "
        "menghukum memerangi menumpas melenyapkan memburu menghabisi membasmi memusnahkan menggempur menyerbu menembakkan mengebom membombardir"),
        traits=frozenset({T.OFFERS, T.PROMISES}),
    ),
    Frame(
        "offer", K.STATEMENT, P.AGREE, GIVING,
        "Tawaran mediasi dari Turki untuk Rusia muncul pada Senin.", "Toko itu memberi penawaran khusus.",
        nouns="janji bantuan|tawaran suaka|tawaran kerja sama|tawaran mediasi|tawaran bantuan|tawaran damai|tawaran perundingan", avoid="diterima|ditolak|menerima|menolak|menampik|menyambut|disambut|ditampik",
    ),
    Frame(
        "get-promise", K.STATEMENT, P.AGREE, GETTING,
        "Fiji mendapat janji bantuan dari Australia.", "Ia mendapat janji manis.",
        passives=either("mendapat|mendapatkan|memperoleh", "janji bantuan|janji|tawaran bantuan|jaminan"), avoid="manis",
    ),
    Frame(
        "pledge-no-troops", K.STATEMENT, P.AGREE, TOWARD,
        "Menlu Ghana bersumpah tidak akan mengirim pasukan ke Togo.", "Ghana tidak akan mengirim pasukan ke Togo.",
        words=either("tidak akan|tak akan|tidak akan pernah|takkan|tidak akan lagi|tidak lagi", "mengirim pasukan|mengirim tentara|mengerahkan pasukan|mengerahkan tentara"),
        lead=listed("berjanji menjamin berikrar bersumpah menjanjikan janji jaminan"),
    ),
    Frame(
        "pledge-not", K.STATEMENT, P.AGREE, TOWARD,
        "Menlu Ghana menegaskan bahwa negaranya tidak akan mencampuri urusan dalam negeri Togo.", "Ghana tidak akan menyerang lini tengah Togo.",
        words=either("tidak akan|tak akan|tidak akan pernah|takkan|tidak akan lagi", "mencampuri|menyerang|mengintervensi|menginvasi|menduduki|menganeksasi|"
        "menggunakan kekuatan|menggunakan senjata|mengancam|memulai perang|mengusik|memusuhi|mengganggu")
        + "|" + either("tidak|tak", "mencampuri|menyerang|mengintervensi|menginvasi|menduduki|menganeksasi|menggunakan kekuatan|memusuhi|mengganggu"),
        lead=listed("menegaskan berjanji menjamin menyatakan meyakinkan memastikan berikrar bersumpah menjanjikan berkomitmen janji jaminan menandaskan mengatakan"),
        avoid="lini|gawang|gol|cuaca|selama|kecuali",
    ),
    Frame(
        "agreement-reached", K.STATEMENT, P.AGREE, {"subject": R.ACTOR, "between": R.ACTOR, "of": R.ACTOR, "with": R.ACTOR},
        "Kesepakatan antara Ghana dan Togo tercapai pada Senin.", "Kesepakatan antara Ghana dan Togo belum tercapai.",
        nouns="kesepakatan|persetujuan|kesepahaman|konsensus|kata sepakat", need="tercapai|dicapai|diraih", requires="between|of",
        avoid=listed("belum tidak tak gagal jika bila setelah bisa dapat agar hampir harus segera semoga sebelum"),
    ),
    Frame(
        "declare-readiness", K.STATEMENT, P.AGREE, TOWARD,
        "Ghana menyatakan kesediaannya menjadi tuan rumah perundingan.", "Ghana menyatakan kesiapannya berperang.",
        verbs=either("menyatakan|menyampaikan|mengungkapkan|menegaskan|mengutarakan",
        either("kesediaan|kesediaannya|kesiapan|kesiapannya", "hidup berdampingan|berdamai|membuka hubungan|membuka dialog|menerima|bekerja sama|membantu|menjadi|memfasilitasi|menjembatani|mengirim|menampung|berunding|bertemu|berdialog|melatih|menyediakan|memediasi|menengahi|menyumbang|mengerahkan|memimpin|berpartisipasi|melanjutkan|merundingkan|bergabung|mempertemukan|kembali ke|untuk membantu|untuk menjadi|untuk memfasilitasi|untuk berunding|untuk bertemu|untuk mengirim")),
        avoid="berperang|menyerang|membalas|tempur",
    ),
)

CONCESSIONS: tuple[Frame, ...] = (
    Frame(
        "willing-to-yield", K.STATEMENT, P.CONCEDE, {"subject": R.ACTOR, "to": R.RECIPIENT, "with": R.RECIPIENT, "from": R.RECIPIENT, "of": R.RECIPIENT},
        "Ghana bersedia menangguhkan rencana pencaplokan wilayah Togo.", "Ghana bersedia menjadi tuan rumah perundingan Togo.",
        verbs=either("bersedia|menyatakan bersedia|akhirnya bersedia|mengaku bersedia|rela|akhirnya setuju", "menangguhkan|menunda|menghentikan|mencabut|membatalkan|mundur|menarik|membayar|meminta maaf|menjalankan|mematuhi|menyerahkan|"
        "membebaskan|melepaskan|mengakhiri|mencairkan|melonggarkan|mengurangi|membongkar|melucuti"),
        avoid="tidak|tak|belum|jika|bila|apabila|asal|dialog|pembicaraan|peluang",
    ),
    Frame(
        "drop-demand", K.STATEMENT, P.CONCEDE, TOWARD,
        "Kosovo tidak lagi menuntut pemekaran Serbia.", "Ia tidak lagi menuntut ilmu di Serbia.",
        words=either("tidak lagi|tak lagi|tidak akan lagi|berhenti", "menuntut|mendesakkan|mempersoalkan|mempermasalahkan|menentang|menolak|mengklaim|mensyaratkan")
        + "|" + either("melepaskan|menanggalkan|mengurungkan|membatalkan|menggugurkan", "tuntutan|tuntutannya|klaim|klaimnya"), avoid="ilmu",
    ),
    Frame(
        "apologise", K.STATEMENT, P.CONCEDE, TOWARD,
        "Jepang meminta maaf kepada Korea Selatan.", "Ia memaafkan adiknya.",
        verbs="mengakui kesalahan|mengakui kesalahannya|mengaku menyesal|mengakui kekeliruan|mengaku bersalah kepada|menyampaikan penyesalan|menyatakan penyesalan|mohon maaf|memohon maaf|minta maaf|meminta maaf|"
        + either("menyampaikan|mengajukan|melayangkan|mengucapkan|menyatakan|mengutarakan|mengungkapkan|melontarkan", "permintaan maaf|permohonan maaf|maaf"),
        avoid="menolak|menanti|partai|partainya|skandal",
    ),
    Frame(
        "apology", K.STATEMENT, P.CONCEDE, GIVING,
        "Permintaan maaf Belgia kepada Kongo disampaikan pada Senin.", "Permintaan maaf Belgia masih ditunggu Kongo.",
        nouns="permintaan maaf|permohonan maaf|ungkapan penyesalan|penyesalan mendalam", avoid="menuntut|menolak|mendesak|menanti|ditunggu|menunggu",
        need=listed("disampaikan diucapkan menyampaikan dilontarkan diutarakan mengirim dikirim"),
    ),
    Frame(
        "ease-rule", K.MEASURE, P.CONCEDE, TOWARD,
        "Sri Lanka mencabut keadaan darurat pada Jumat.", "Ia mencabut rumput.",
        verbs=active("cabut|longgarkan|akhiri"), passives=passive("cabut|longgarkan|akhiri"),
        need="darurat|malam|militer", also=listed("keadaan jam status darurat hukum pemberlakuan pemerintahan junta"), close=True, avoid="pasukan|sanksi|embargo|pangkalan|bantuan|latihan|operasi|kerja|perjanjian|pakta|kesepakatan|hubungan|kemitraan|kampanye",
    ),
    Frame(
        "drop-objection", K.STATEMENT, P.CONCEDE, TOWARD,
        "Turki mencabut veto atas Finlandia.", "Ia mencabut laporannya di Ankara.",
        verbs=either("mencabut|menarik|cabut", "veto|vetonya|keberatan|keberatannya|gugatan|gugatannya|tuntutan|tuntutannya|ancaman|ancamannya"),
    ),
    Frame(
        "pardon", K.MEASURE, P.CONCEDE, TOWARD,
        "Presiden Sisi mengampuni jurnalis Inggris pada Rabu.", "Ia memberi ampun kepada adiknya.",
        verbs="mengampuni|memberikan grasi|memberi grasi|memberi amnesti|memberikan amnesti|memberikan pengampunan|memberi pengampunan|"
        "meringankan hukuman", passives="diampuni|mendapat grasi|mendapat pengampunan",
    ),
    Frame(
        "soften", K.STATEMENT, P.CONCEDE, {"subject": R.ACTOR, "to": R.RECIPIENT, "with": R.RECIPIENT, "against": R.RECIPIENT},
        "Hungaria melunak terhadap Ukraina.", "Mentega melunak di Ukraina.",
        verbs="melunak|mengalah|melunakkan sikap|melunakkan sikapnya", avoid="mentega|lilin|harga",
    ),
)
# fmt: on

AGREEING: tuple[Frame, ...] = (*SIGNINGS, *CONCESSIONS, *AGREEMENTS)
