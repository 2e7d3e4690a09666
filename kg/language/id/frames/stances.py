"""Positions in words that no other table has: blame, demands, refusals, threats, promises, thanks and what is owned up."""

from __future__ import annotations

from kg.language.id.frames.roles import GETTING
from kg.language.id.inflect import active, either, listed, passive
from kg.language.pack import TOWARD, Frame, Roles
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

OF_OTHERS: Roles = {"subject": R.ACTOR, "clause": R.RECIPIENT, "object": R.RECIPIENT}
"""Verbs of saying: whoever their clause is about is whom it is toward."""

SAYING = "mengatakan|menyatakan|menegaskan|menekankan|menyebut|memastikan|menandaskan|mengingatkan|menuturkan|bersikeras|menggarisbawahi|menegaskan kembali"
OWN = listed("kami kita pihaknya negaranya saya dirinya pemerintahnya pemerintahannya")
ANGRY = "naik pitam|geram|berang|murka|meradang|marah|marah besar|gusar|naik darah|kesal|jengkel|tersinggung|dongkol|kecewa"

# fmt: off
BLAME: tuple[Frame, ...] = (
    Frame(
        "angry-that", K.STATEMENT, P.ACCUSE, TOWARD,
        "Ghana geram setelah Togo menutup perbatasan.", "Pelatih Ghana geram setelah Togo mencetak gol.",
        verbs=either(ANGRY, "usai|setelah|karena|lantaran|gara-gara|saat|ketika|melihat"), requires="clause|object", mode="disapprove",
        avoid="pelatih|gol|wasit|warga|netizen|suporter|penonton|orang|pemain",
    ),
    Frame(
        "angry-at", K.STATEMENT, P.ACCUSE, TOWARD,
        "Ghana meradang atas serangan Togo.", "Pelatih Ghana meradang atas gol Togo.",
        verbs=either("prihatin|meradang|marah besar|kecewa berat|jengkel|kesal|sangat kecewa|sangat prihatin", "atas|terhadap|dengan|kepada"), close=True, mode="disapprove",
        need=listed("serangan tindakan langkah keputusan pelanggaran kekerasan penangkapan sikap kebijakan pernyataan ucapan pengusiran serbuan gempuran invasi perlakuan penahanan"),
        avoid="pelatih|gol|wasit|warga|netizen|suporter|penonton|pemain|juri|pembalap|atlet|petinju|gempa|banjir|korban|bencana|situasi|kondisi|hasil|cuaca",
    ),
    Frame(
        "fear-of", K.STATEMENT, P.ACCUSE, TOWARD,
        "Ghana mencemaskan rencana Togo.", "Ghana mencemaskan cuaca Togo.",
        verbs="mencemaskan|mengkhawatirkan", toward="country", need="rencana|langkah|keputusan|tindakan|kebijakan|niat|sikap|operasi", close=True, mode="disapprove", avoid="pemain|laga|cuaca",
    ),
    Frame(
        "voice-anger", K.STATEMENT, P.ACCUSE, TOWARD,
        "Ghana mengungkapkan kegusarannya atas langkah Togo.", "Ghana mengungkapkan kegembiraannya atas langkah Togo.",
        verbs=either("mengungkapkan|menyampaikan|menyatakan|mengutarakan|meluapkan|mengeluarkan|melayangkan|melontarkan|menunjukkan|menyuarakan",
        "kegusarannya|kekesalannya|kejengkelannya|kegusaran atas|teguran|teguran keras|ketidaksenangan|ketidaksenangannya|ketidakpuasannya|kecamannya|kemurkaannya|kegeraman atas|sindiran|peringatan dan protes|rasa tidak senang"),
        mode="disapprove", avoid="wasit|pelatih|pemain|penonton",
    ),
    Frame(
        "headline-scolds", K.STATEMENT, P.ACCUSE, TOWARD,
        "Presiden Ghana kritik pedas Togo karena bendungan itu.", "Presiden Ghana menjawab kritik pedas Togo.",
        verbs="kritik keras|protes keras|kritik pedas|kritik tajam|semprot|damprat|hardik|cibir|cemooh", toward="country", close=True, requires="subject", mode="disapprove",
        avoid=listed("menjawab menanggapi menuai menyampaikan melayangkan mendapat nota aksi soal dan warga mendengar hujan menolak banjir melontarkan abaikan dikirim surat menggelar pelatih wasit suporter"),
    ),
    Frame(
        "draw-anger", K.STATEMENT, P.ACCUSE, {**GETTING, "object": R.ACTOR, "subject": R.RECIPIENT, "of": R.RECIPIENT},
        "Peta baru Ghana memancing kemarahan Togo.", "Ulah suporter Ghana memancing kemarahan pemain.",
        verbs=either("memancing|memicu|menyulut|mengundang|memantik", "kemarahan|amarah|reaksi keras|kegeraman|kegusaran") + "|" + either("membuat", "geram|berang|murka|marah|gusar"), requires="object", mode="disapprove",
        avoid=listed("suporter pemain warga warganet netizen publik penonton"),
    ),
    Frame(
        "under-fire", K.STATEMENT, P.ACCUSE, {**GETTING, "of": R.ACTOR},
        "Ghana menjadi sasaran kritik Togo.", "Ghana menjadi sasaran empuk Togo.",
        passives=either("menjadi sasaran|jadi sasaran|panen|kena|dihujani|dibanjiri", "kritik|kecaman|kecaman keras|kritik tajam|kritik keras|teguran|protes|semprot|hujatan|tudingan|protes keras"),
        mode="disapprove", avoid="penonton|album|wasit|pemain|netizen|warganet|warga|publik",
    ),
    Frame(
        "liken", K.STATEMENT, P.ACCUSE, TOWARD,
        "Presiden Ghana menyamakan Togo dengan Nazi.", "Presiden Ghana menyamakan Togo dengan Benin.",
        verbs=active("samakan|bandingkan|ibaratkan|umpamakan|serupakan"), need=listed("nazi hitler holocaust holokaus apartheid fasis fasisme mafia teroris isis genosida"), mode="disapprove", avoid="film|buku|tidak",
    ),
    Frame(
        "shift-blame", K.STATEMENT, P.ACCUSE, TOWARD,
        "Ghana melimpahkan kesalahan kepada Togo.", "Ghana melimpahkan perkara kepada Togo.",
        verbs=either("melimpahkan|melemparkan|menimpakan|melempar|meletakkan|membebankan", "kesalahan|tanggung jawab|tudingan|kesalahan itu") + "|menuding ke arah|menunjuk hidung|" + either("mengarahkan|melontarkan|menebar|melancarkan", "tuduhan|tudingan|telunjuk"),
        mode="allege", avoid="perkara|jaksa",
    ),
    Frame(
        "ruled-guilty", K.STATEMENT, P.ACCUSE, {"subject": R.ACTOR, "clause": R.RECIPIENT, "object": R.RECIPIENT},
        "Uni Afrika memutuskan bahwa Ghana melanggar gencatan senjata.", "Uni Afrika memutuskan bahwa Ghana berhak hadir.",
        verbs="memutuskan|menyimpulkan|menyatakan|menilai|memandang|melaporkan|mengungkapkan", need=listed("melanggar pelanggaran mengingkari melakukan"), also=listed("melanggar genosida kejahatan gencatan mengingkari penyiksaan agresi"), lead=listed("afrika eropa dewan liga majelis badan organisasi pengawas asean nato ecowas pbb iaea panel"),
        mode="allege", avoid="mahkamah|icj|tidak|hakim|pengadilan|icc|komisi|polisi|fifa|uefa",
    ),
    Frame(
        "join-case", K.MEASURE, P.ACCUSE, {slot: role for slot, role in TOWARD.items() if slot != "to"},
        "Ghana bergabung dalam gugatan genosida terhadap Togo.", "Ghana bergabung dalam latihan perang terhadap hama.",
        verbs=either("bergabung dalam|bergabung dengan|ikut dalam|ikut|turut dalam|bergabung ke", "gugatan|perkara|kasus|kasus genosida|gugatan genosida|perkara genosida"), mode="investigate", contexts=("legal",),
    ),
    Frame(
        "case-against", K.MEASURE, P.ACCUSE, {slot: role for slot, role in TOWARD.items() if slot != "to"},
        "Ghana membawa sengketa dengan Togo ke Mahkamah Internasional.", "Ghana membawa hadiah dari Togo ke Mahkamah Internasional.",
        verbs=either("membawa|bawa|mengajukan|mendaftarkan", "sengketa|sengketanya|perkara|perselisihan|masalah perbatasan|sengketa perbatasan") + "|bawa kasus|mendaftarkan kasus", need="mahkamah|icj|icc|arbitrase|itlos|pca|wto", requires="with|against|object",
        mode="investigate", contexts=("legal",),
    ),
)

BLAME += (
    Frame(
        "unacceptable", K.STATEMENT, P.ACCUSE, OF_OTHERS,
        "Menlu Ghana menyatakan serangan Togo tidak dapat diterima.", "Menlu Ghana menyatakan kartu kredit tidak dapat diterima di Togo.",
        verbs=SAYING + "|menilai|menganggap", need="diterima|dibenarkan|ditoleransi|dimaafkan|ditoleransi", also="tidak|tak|bisa", close=True, requires="clause|object", mode="disapprove",
        avoid="tawaran|usul|usulan|proposal|syarat|tuntutan|kartu|" + OWN + "|bantuan|permohonan|pemain",
    ),
)

DEMANDS: tuple[Frame, ...] = (
    Frame(
        "said-should", K.STATEMENT, P.REQUEST, OF_OTHERS,
        "Menlu Wong mengatakan Myanmar seharusnya membebaskan para tahanan.", "Menlu Wong mengatakan kue itu seharusnya dingin di Wina.",
        verbs=SAYING + "|menilai|berpendapat", need=listed("harus seharusnya semestinya hendaknya sebaiknya wajib"), close=True, mode="change", requires="clause|object",
        avoid=OWN + "|dunia|kue|mereka|indonesia|semua|negara|perdamaian|diselesaikan|dihentikan|bersama|itu|masyarakat|pemain|hengkang|angkat|meninggalkan",
    ),
    Frame(
        "want-to", K.STATEMENT, P.REQUEST, OF_OTHERS,
        "Ghana menginginkan Togo menarik pasukannya.", "Ghana menginginkan piala itu.",
        verbs="menginginkan|menghendaki|mengharuskan|mewajibkan|mensyaratkan", toward="country", close=True, avoid="piala|pemain|warga|pelatih|mengundang|visa|" + OWN,
        need=listed("menarik menghentikan membebaskan mencabut menghormati membuka mengakhiri mengembalikan mundur mengakui menyerahkan membayar bertanggung memenuhi mematuhi membatalkan agar supaya"),
    ),
    Frame(
        "advise", K.STATEMENT, P.REQUEST, TOWARD,
        "Hungaria menyarankan Ukraina berdamai.", "Dokter menyarankan pasien berdamai dengan penyakitnya.",
        verbs=active("sarankan|anjurkan|nasihati"), passives=passive("sarankan|anjurkan|nasihati"), close=True, mode="change",
        need=listed(
            "berdamai menghentikan menarik menahan membuka mengakhiri menerima berunding bernegosiasi membebaskan menghormati mematuhi melonggarkan mencabut bekerja membeli "
            "memenuhi mengembalikan mundur mengakui menyerahkan membatalkan menandatangani meneken bergabung meratifikasi meninjau mempertimbangkan menunda mengurangi menjaga "
            "kembali duduk bersikap menempuh memulihkan memperbaiki menjauhi menghindari"
        ),
        avoid="dokter|pasien|warga|wni|turis|penonton|jemaah",
    ),
    Frame(
        "repeat-demand", K.STATEMENT, P.REQUEST, {**TOWARD, "clause": R.RECIPIENT},
        "Ghana mengulangi tuntutannya agar Togo mundur.", "Ghana mengulangi kesalahannya agar Togo menang.",
        verbs=either("mengulangi|menegaskan|menegaskan kembali|menyampaikan|melontarkan|menyuarakan|mengajukan|mempertegas|menggaungkan", "tuntutannya|desakannya|permintaannya|seruannya|imbauannya|permintaan agar|tuntutan agar|seruan agar|desakan agar") + "|berpaling kepada|menoleh ke",
        avoid="kesalahannya|pemain", mode="change",
    ),
    Frame(
        "seek-session", K.STATEMENT, P.REQUEST, TOWARD,
        "Ghana mengupayakan sidang darurat Dewan Keamanan PBB.", "Ghana mengupayakan sidang cepat.",
        verbs="mengupayakan|mengajukan|menyebarkan|mengedarkan|menyodorkan", need=listed("sidang rancangan draf draft"), also="keamanan|dk|pbb|umum|darurat|resolusi", avoid="cepat|veto|menolak|hakim|perkara|pengadilan|dpr|dprd",
    ),
    Frame(
        "put-demands", K.STATEMENT, P.REQUEST, TOWARD,
        "Ghana mengajukan 13 tuntutan kepada Togo.", "Buruh mengajukan 13 tuntutan kepada pabrik.",
        verbs="mengajukan|menyodorkan|menyampaikan|melayangkan|menyerahkan|memberikan", passives=passive("ajukan|sampaikan|sodorkan"), need="tuntutan|daftar", also=listed("tuntutan sejumlah serangkaian beberapa butir"), close=True, requires="to|of|object",
        avoid="jaksa|hakim|terdakwa|buruh|pekerja|pabrik|mahasiswa|pidana|pengadilan|diplomat|diplomatnya|staf", mode="change",
    ),
    Frame(
        "ask-for-loan", K.STATEMENT, P.REQUEST, TOWARD,
        "Togo mengajukan pinjaman kepada Ghana.", "Warga mengajukan pinjaman kepada bank.",
        verbs=either("mengajukan|meminta|memohon|mencari", "pinjaman|utang|keringanan utang|dana talangan|bantuan militer|bantuan senjata|perlindungan|ganti rugi|kompensasi|mediasi") + "|" + either("mencari", "bantuan|bantuan pinjaman|bantuan keuangan|bantuan dana|dukungan|dukungan politik"),
        avoid="warga|bank|umkm|nasabah|korban|saksi|karyawan", requires="to|of|from|object|for",
    ),
    Frame(
        "write-proposing", K.STATEMENT, P.REQUEST, TOWARD,
        "Ghana mengirim surat kepada Togo yang mengusulkan perundingan.", "Ghana mengirim surat kepada Togo yang berisi undangan.",
        verbs=either("mengirim|mengirimkan|melayangkan|menulis|menyampaikan", "surat|surat terbuka|surat resmi|pesan|nota|nota diplomatik|nota resmi"), need=listed("mengusulkan meminta mendesak menuntut menawarkan agar"), requires="to",
        avoid="belasungkawa|selamat|protes|ibunya|penggemar|duka",
    ),
)

REFUSING: tuple[Frame, ...] = (
    Frame(
        "not-for-sale", K.STATEMENT, P.REJECT, {"subject": R.ACTOR, "to": R.RECIPIENT, "against": R.RECIPIENT},
        "Menlu Ghana menegaskan pulau itu tidak untuk dijual kepada Togo.", "Menlu Ghana menegaskan beras itu segera dijual kepada Togo.",
        verbs=SAYING, need="dijual|dijualbelikan|diperjualbelikan", also="tidak|tak|bukan", requires="subject",
    ),
    Frame(
        "will-not-hear", K.STATEMENT, P.REJECT, TOWARD,
        "Ghana tidak menggubris tuntutan Togo.", "Pengemudi tidak menggubris lampu merah.",
        words=either("tidak|tak", "menggubris|mengindahkan|mengacuhkan|memedulikan|mempedulikan|peduli dengan|peduli terhadap|menghiraukan|menanggapi seruan|ambil pusing|terima dengan|sudi menerima|sepakat dengan|setuju dengan|sependapat dengan|menerima klaim|mengakui klaim|mengakui hasil|mengakui putusan|mengakui yurisdiksi|mengakui keputusan|mengakui aneksasi|menerima putusan|menerima keputusan|menerima hasil|menerima usulan|menerima usul|menerima syarat|menerima ultimatum|menerima tuntutan|menerima tudingan|menerima tuduhan"),
        avoid=listed("lampu pengemudi polisi warga nasihat protokol komentar harga"),
    ),
    Frame(
        "brush-off", K.STATEMENT, P.REJECT, TOWARD,
        "Ghana mengabaikan permintaan Togo.", "Pengemudi mengabaikan lampu merah.",
        verbs=active("abaikan|acuhkan|indahkan") + "|cuek terhadap|cuek dengan|acuh terhadap|bergeming atas|menutup telinga terhadap|bergeming meski didesak", passives=passive("abaikan"),
        need=listed("seruan tuntutan desakan permintaan peringatan ultimatum tawaran resolusi imbauan ancaman protes kecaman keberatan usul usulan"), avoid="lampu|pengemudi|polisi|warga|keselamatan",
    ),
    Frame(
        "loath-to", K.STATEMENT, P.REJECT, TOWARD,
        "Ghana enggan mengakui klaim Togo.", "Ghana enggan mengakui kekalahan.",
        verbs=either("enggan|ogah|emoh|pantang|haram|menolak|tolak", "mengakui|mengakui klaim|menerima klaim|mengakui kedaulatan|mengakui hasil|menerima tawaran|mengecam|mengutuk|menjatuhkan sanksi terhadap|menjatuhkan sanksi kepada|memberi visa kepada|memberikan visa kepada|berunding dengan|bertemu dengan|berdialog dengan|berbicara dengan|meminta maaf kepada|tunduk pada|tunduk kepada|bekerja sama dengan|menyerahkan diri"),
        avoid="kekalahan|perbuatannya|polisi|hakim|wartawan|media|pemain",
    ),
    Frame(
        "not-grant", K.STATEMENT, P.REJECT, TOWARD,
        "Ghana tidak mengabulkan permintaan Togo.", "Hakim Ghana tidak mengabulkan permintaan terdakwa.",
        words=either("tidak|tak|enggan|ogah|menolak|tidak mau|tidak akan", "mengabulkan|mengabulkannya|meluluskan|meluluskannya|menuruti|menurutinya|menggubris|menggubrisnya|mengindahkan|mengindahkannya|menghiraukan|menghiraukannya|"
        "memenuhi permintaan|memenuhi tuntutan|memenuhi desakan|memenuhi permohonan|memenuhinya"), avoid="hakim|pengadilan|mahkamah|jaksa|terdakwa|majelis|gugatan|banding|jika|bila|apabila",
    ),
    Frame(
        "shut-out", K.MEASURE, P.SANCTION, {**TOWARD, "from": R.RECIPIENT, "for": R.RECIPIENT},
        "Ghana menutup pintu bagi pendatang dari Togo.", "Ghana menutup pintu bagi perundingan dengan Togo.",
        verbs=either("menutup|tutup", either("pintu|pintunya|perbatasan|perbatasannya|pintu masuk|gerbang|gerbangnya|wilayahnya", "bagi|untuk|terhadap")),
        need=listed("pendatang orang wisatawan turis pengungsi pelancong warga imigran migran penumpang pengunjung pekerja pelaku pelajar"), close=True, mode="discontinue",
        avoid="gudang|gol|lolos|klub|politik|kritik",
    ),
    Frame(
        "shut-the-door", K.STATEMENT, P.REJECT, {**TOWARD, "with": R.RECIPIENT},
        "Ghana menutup pintu perundingan dengan Togo.", "Ghana menutup pintu gudang.",
        verbs=either("menutup pintu|tutup pintu|menutup rapat pintu|menutup peluang|menutup kemungkinan", "perundingan|perundingan dengan|dialog|dialog dengan|negosiasi|negosiasi dengan|damai dengan|bagi|untuk|pembicaraan|kompromi|berunding dengan|bernegosiasi dengan|berdialog dengan|bertemu dengan|berdamai dengan") + "|menjaga jarak dari|menjauhkan diri dari",
        avoid="gudang|gol|lolos|klub|politik|makanan|produk|barang|daging|baja|mobil|impor|ekspor|kapal",
    ),
    Frame(
        "claim-baseless", K.STATEMENT, P.REJECT, OF_OTHERS,
        "Menlu Ghana menegaskan bahwa klaim Togo atas teluk itu tidak memiliki dasar hukum.", "Menlu Ghana menegaskan bahwa klaim asuransi Togo sudah dibayar.",
        verbs=SAYING, need="klaim", also=listed("berdasar dasar sah bertentangan mengada-ada"), requires="clause|object", mode="disapprove", avoid="asuransi|pemain|" + OWN,
    ),
    Frame(
        "stand-in-the-way", K.STATEMENT, P.REJECT, {**TOWARD, "of": R.RECIPIENT},
        "Ghana menghadang pernyataan Uni Afrika tentang Togo.", "Bek Ghana menghadang bola Togo.",
        verbs=active("blokir|hadang|jegal|ganjal|gagalkan|halangi|hambat"), passives=passive("blokir|jegal|ganjal"),
        need=listed("pernyataan resolusi rancangan keputusan bantuan paket dana sanksi deklarasi pencalonan masuknya keanggotaan aksesi anggaran"), close=True,
        avoid=listed("bek bola kiper situs rekening kapal konvoi truk relawan warga aset penyaluran distribusi akses jalan dpr partai polisi serangan kemanusiaan menutup"),
    ),
    Frame(
        "nothing-to-discuss", K.STATEMENT, P.REJECT, {"subject": R.ACTOR, "with": R.RECIPIENT},
        "Menlu Ghana mengatakan tidak ada yang perlu dibicarakan dengan Togo.", "Menlu Ghana mengatakan tidak ada yang perlu dimakan di Togo.",
        verbs=SAYING, need=listed("dibicarakan dirundingkan dinegosiasikan dikompromikan ditawar negosiasi kompromi"), also="tidak|tak|bukan", close=True, requires="subject", avoid="jika|apakah",
    ),
)

WARNINGS: tuple[Frame, ...] = (
    Frame(
        "not-unanswered", K.STATEMENT, P.THREATEN, {"subject": R.ACTOR, "clause": R.RECIPIENT, "of": R.RECIPIENT, "by": R.RECIPIENT, "object": R.RECIPIENT},
        "Menlu Wong menyatakan pengusiran oleh Fiji tidak akan dibiarkan tanpa balasan.", "Menlu Wong menyatakan surat dari Fiji belum dijawab.",
        verbs=SAYING + "|berjanji|bersumpah|mengancam", need=listed("balasan tinggal dibalas jawaban hukuman"), also=listed("tanpa diam pasti akan bakal tegas"), requires="subject",
        avoid=listed("surat pertanyaan doa gol email"),
    ),
    Frame(
        "said-pay", K.STATEMENT, P.THREATEN, OF_OTHERS,
        "Menlu Wong menegaskan Fiji akan menanggung akibatnya.", "Menlu Wong menegaskan Fiji akan menanggung biayanya.",
        verbs=SAYING + "|mengancam|sesumbar|menggertak", need=listed("abu puing musnah lenyap luluh akibatnya konsekuensi konsekuensinya mahal menyesal menyesali lautan balasan hancur dihancurkan"), also=listed("akan harus bakal tanpa dibiarkan"),
        requires="object|clause", avoid=OWN + "|final|biaya|harga|ekonomi|rakyat|warga",
    ),
    Frame(
        "answer-if", K.STATEMENT, P.THREATEN, {**TOWARD, "clause": R.RECIPIENT},
        "Ghana akan memberi jawaban tegas jika Togo menyeberangi sungai itu.", "Ghana akan memberi hadiah jika Togo menyeberangi sungai itu.",
        verbs=either("akan memberi|akan memberikan|memberi|memberikan|menjanjikan|berjanji memberi|akan melancarkan|akan mengambil|akan melakukan|akan menjatuhkan",
        "jawaban tegas|balasan|respons tegas|respons keras|balasan setimpal|tindakan tegas|tindakan balasan|serangan balasan|langkah balasan|pembalasan|jawaban keras"),
        need="jika|bila|apabila|kalau|terhadap|kecuali|atas|seandainya", contexts=("diplomatic",), avoid="pelaku|oknum|polisi|pegawai|wasit|pelanggar",
    ),
    Frame(
        "answer-in-kind", K.STATEMENT, P.THREATEN, {**TOWARD, "clause": R.RECIPIENT},
        "Ghana akan segera memberikan balasan yang setimpal kepada Togo.", "Ghana akan segera memberikan balasan surat kepada Togo.",
        verbs=either(either("akan|bakal|pasti akan|akan segera|segera|siap|tetap akan", "memberi|memberikan|mengambil|menyiapkan|menjatuhkan|melancarkan|melakukan"),
        either("balasan|respons|jawaban|tindakan|langkah|reaksi|pembalasan", "setimpal|yang setimpal|tegas|yang tegas|keras|yang keras|sepadan|yang sepadan|serupa|yang serupa|balasan|balasan setimpal|timbal balik")),
        requires="subject", contexts=("diplomatic",), avoid=listed("pelaku oknum polisi pegawai wasit pelanggar koruptor pengemudi warga bencana banjir surat kemanusiaan korban pandemi wabah"),
    ),
    Frame(
        "sanction-if", K.STATEMENT, P.THREATEN, {**TOWARD, "clause": R.RECIPIENT},
        "Ghana akan menjatuhkan sanksi jika Togo menyeberangi sungai itu.", "Ghana akan menjatuhkan sanksi terhadap Togo.",
        verbs=either("akan memberi|akan memberikan|akan menjatuhkan|akan mengenakan|akan memberlakukan|siap menjatuhkan", "sanksi|sanksi baru|sanksi tambahan|sanksi ekonomi|sanksi berat"),
        need="jika|bila|apabila|kalau|kecuali|seandainya|andai|asalkan", contexts=("diplomatic",), avoid="pelaku|oknum|polisi|pegawai|wasit|pelanggar",
    ),
    Frame(
        "review-relations", K.STATEMENT, P.THREATEN, TOWARD,
        "Ghana akan meninjau ulang hubungannya dengan Togo.", "Ghana akan meninjau ulang hubungan kerja pegawainya.",
        verbs=either("meninjau|mengevaluasi|mengkaji|mempertimbangkan|menimbang", "ulang|kembali|lagi") , need="hubungan|hubungannya|kerja", also="dengan|diplomatik|hubungannya", close=True, avoid="pegawai|pegawainya|kontrak|buruh|usaha|pemulihan",
        contexts=("diplomatic",),
    ),
    Frame(
        "until-then", K.STATEMENT, P.THREATEN, TOWARD,
        "Ghana memberi Togo waktu hingga Juni untuk menyerahkan para pelaku.", "Ghana memberi Togo waktu istirahat.",
        verbs="memberi|memberikan|beri", toward="country", close=True, need="waktu|tenggat|ultimatum|peringatan", also=listed("hingga sampai untuk terakhir jam hari pekan keras agar"), avoid="istirahat|lebih|lama|dubes|diplomat|bantuan|besar|memberi kesempatan",
    ),
    Frame(
        "ultimatum-of", K.STATEMENT, P.THREATEN, {**TOWARD, "of": R.ACTOR, "from": R.ACTOR},
        "Ultimatum Ghana kepada Togo berakhir pada Senin.", "Ultimatum suporter kepada pelatih berakhir pada Senin.",
        nouns="ultimatum|tenggat dari|ancaman perang|ancaman invasi", requires="of|from|subject", avoid=listed("suporter pelatih memberi memberikan mengeluarkan menolak melayangkan menghadapi mengabaikan menanggapi"),
    ),
)

WARMER: tuple[Frame, ...] = (
    Frame(
        "call-partner", K.STATEMENT, P.SUPPORT, OF_OTHERS,
        "Presiden Ruto menyebut Uganda mitra yang dapat diandalkan.", "Presiden Ruto menyebut mitra dagang Uganda.",
        verbs=SAYING + "|menganggap|menilai|memandang", need=listed("mitra sekutu sahabat kawan saudara tetangga"), also=listed("tetap dekat terdekat andal diandalkan penting strategis terpercaya tepercaya sejati setia utama baik tradisional erat kuat"), close=True, toward="country",
        avoid=OWN + "|harus|mantan|bekas|bukan|tidak|seharusnya|dengan|kepada|investor|pengusaha|perusahaan|wisatawan|pasar",
    ),
    Frame(
        "owe-thanks", K.STATEMENT, P.SUPPORT, TOWARD,
        "Togo berutang budi kepada Ghana.", "Togo berutang kepada Ghana.",
        verbs="berutang budi kepada|berutang budi pada|sangat berterima kasih kepada|merasa berutang kepada|bersyukur atas bantuan|bersyukur atas dukungan|angkat topi untuk|angkat topi kepada|mengelu-elukan|pasang badan untuk|merapat ke",
        avoid="harga|level|kapal|pesiar|tanker|kargo|feri|dermaga|pelabuhan|pelatih|pemain|klub|terdakwa|korban|timnas|gawang|gelar|kaum|kapal|pesiar|pelabuhan|dermaga",
    ),
    Frame(
        "assure", K.STATEMENT, P.AGREE, TOWARD,
        "Perdana Menteri Sogavare meyakinkan Australia bahwa tak akan ada pangkalan asing.", "Pelatih meyakinkan Australia bahwa ia fit.",
        verbs=active("yakinkan|jamin") + "|memberi jaminan kepada|memberikan jaminan kepada", toward="country", close=True, need=listed("bahwa tidak tak akan"), avoid="pelatih|pemain|investor|pasar|warga|publik|parlemen",
    ),
    Frame(
        "green-light", K.STATEMENT, P.AGREE, {**TOWARD, "for": R.RECIPIENT},
        "Ghana memberi lampu hijau bagi pipa gas Togo.", "Ghana memberi lampu hijau bagi pejalan kaki.",
        verbs=either("memberi|memberikan|menyalakan|beri", "lampu hijau|lampu hijau bagi|lampu hijau untuk|lampu hijau kepada|restu|restu kepada|persetujuan|persetujuan bagi|persetujuan kepada"), requires="for|to|of|object", avoid=listed("pejalan dpr klub pelatih pasien anggaran merger akuisisi keanggotaan aksesi bergabungnya masuknya anggota bergabung"),
    ),
    Frame(
        "own-up", K.STATEMENT, P.CONCEDE, {"subject": R.ACTOR, "object": R.RECIPIENT, "clause": R.RECIPIENT},
        "Ghana mengakui tentaranya menewaskan dua pelaut Togo.", "Ghana mengakui keunggulan Togo.",
        verbs="mengakui|mengaku", need=listed("menewaskan membunuh menembak menyerang menculik menembaki meretas menyadap"), close=True, requires="object|clause", avoid=listed("tersangka pelaku terdakwa polisi pria milisi isis keunggulan kelompok"),
    ),
    Frame(
        "give-way", K.STATEMENT, P.CONCEDE, {**TOWARD, "to": R.RECIPIENT},
        "Ghana memberi konsesi kepada Togo soal perbatasan.", "Ghana memberi konsesi tambang kepada pengusaha.",
        verbs=either("memberi|memberikan|menawarkan|membuat", "konsesi|kelonggaran") + "|menyerah pada tekanan|tunduk pada tekanan|bertekuk lutut kepada|bertekuk lutut di hadapan|melunak kepada|mengalah kepada", avoid="tambang|pengusaha|hutan|lahan|kredit|nasabah|semifinal|final|perempat|laga|gol|babak|piala|penalti|set",
    ),
    Frame(
        "admit-member", K.MEASURE, P.SUPPORT, TOWARD,
        "Uni Afrika menerima Sudan Selatan sebagai anggota ke-54.", "Klub itu menerima pemain Sudan Selatan sebagai anggota.",
        verbs=active("terima|sambut"), passives="diterima", lead=listed("uni liga blok organisasi asean nato brics persemakmuran komunitas pakta aliansi afrika"), close=True, need="anggota|keanggotaan", avoid="klub|pemain|laporan|bantuan|kunjungan|delegasi|pencalonan|permohonan",
    ),
    Frame(
        "enters-alliance", K.MEASURE, P.SUPPORT, {"subject": R.ACTOR, "object": R.RECIPIENT, "to": R.RECIPIENT},
        "Finlandia masuk NATO pada April.", "Finlandia masuk final pada April.",
        verbs="masuk|masuk ke|gabung|gabung ke|bergabung ke|resmi masuk|resmi gabung", toward="organization", close=True, need="nato|brics|oecd|asean|apec|uni|schengen|comesa|cptpp",
        avoid=listed("ingin akan agar menolak dukung mendukung menghalangi belum calon untuk permohonan upaya"),
    ),
)
# fmt: on

STANCES: tuple[Frame, ...] = (*BLAME, *DEMANDS, *REFUSING, *WARNINGS, *WARMER)
