"""Indonesian ways of telling events: frames and ties, each with a sentence that it must match and one not.

Active forms (meN-, ber-, and the bare stems of headlines) are `verbs`, di- and ter- forms `passives`,
peN-an, ke-an and bare nouns `nouns`.
"""

from __future__ import annotations

from kg.language.pack import (
    APPOINTING,
    MUTUAL,
    RECEIVING,
    SIGNING,
    TAKING_OFFICE,
    TOWARD,
    VISITING,
    Frame,
    Tie,
)
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

CONSULTATION: tuple[Frame, ...] = (
    Frame(
        "meet", K.MEETING, P.CONSULT, MUTUAL,
        "Menlu Sugiono bertemu Menlu Wang Yi di Beijing.", "Syarat itu bertemu di satu titik.",
        verbs="bertemu dengan|bertemu|menemui|temui|bertatap muka dengan|berjumpa dengan|bersua|berbincang dengan|berunding dengan|berdialog dengan|bertukar pandangan dengan",
        passives="ditemui",
    ),
    Frame(
        "meeting", K.MEETING, P.CONSULT, MUTUAL,
        "Pertemuan bilateral antara Jepang dan Filipina berlangsung di Tokyo.", "Pertemuan warga digelar tiap pekan.",
        nouns="pertemuan bilateral|pertemuan empat mata|pertemuan trilateral|pertemuan tertutup|pembicaraan bilateral|pembicaraan|pertemuan|dialog|audiensi|tatap muka|jamuan makan malam|konsultasi bilateral",
        weak=True,
    ),
    Frame(
        "negotiation", K.NEGOTIATION, P.CONSULT, MUTUAL,
        "Delegasi Rusia dan Ukraina menggelar perundingan di Istanbul.", "Harga masih dirundingkan di pasar.",
        verbs="berunding", nouns="perundingan damai|perundingan|negosiasi|putaran perundingan|pembicaraan damai", weak=True,
    ),
    Frame(
        "receive", K.MEETING, P.CONSULT, RECEIVING,
        "Presiden Prabowo menerima kunjungan Menteri Luar Negeri Jerman.", "Ia menerima surat dari ibunya.",
        verbs="menerima kunjungan kehormatan|menerima kunjungan|menerima|menyambut|menjamu|terima kunjungan|terima",
        passives="diterima|disambut|dijamu", avoid="surat|bantuan|uang|laporan|penghargaan|kabar|suap|perwakilan|keputusan|baik",
    ),
    Frame(
        "call", K.CALL, P.CONSULT, MUTUAL,
        "Menlu Retno menelepon Menlu Malaysia pada Senin.", "Teleponnya hilang di Bali.",
        verbs="menelepon|menelpon|berbicara lewat telepon dengan|berbicara melalui telepon dengan|bertelepon dengan|berkomunikasi lewat telepon dengan|melakukan percakapan telepon dengan|telepon",
        passives="ditelepon|dihubungi lewat telepon", nouns="percakapan telepon|pembicaraan telepon|sambungan telepon|pembicaraan via telepon|panggilan video", mode="phone", avoid="seluler|genggam",
    ),
    Frame(
        "visit", K.VISIT, P.CONSULT, VISITING,
        "Perdana Menteri Ishiba mengunjungi Jakarta pada Januari.", "Pasar itu ramai dikunjungi pembeli.",
        verbs="mengunjungi|berkunjung ke|bertolak ke|terbang ke|bertandang ke|melawat ke|tiba di|mendarat di|singgah di|melanjutkan perjalanan ke|menyambangi|kunjungi|"
        "blusukan ke|bertamu ke|berangkat ke|melakukan kunjungan ke|bertolak menuju|menuju|datang ke|kembali ke|lawat",
        nouns="kunjungan kenegaraan|kunjungan resmi|kunjungan kerja|kunjungan balasan|kunjungan|kunjungannya|lawatan|lawatannya|muhibah",
        passives="dikunjungi|disambangi", mode="visit",
    ),
    Frame(
        "summit", K.SUMMIT, P.CONSULT, {"of": R.ORGANIZER, "between": R.ATTENDEE},
        "Organisasi Kerja Sama Islam menggelar konferensi tingkat tinggi luar biasa di Jeddah.", "Puncak gunung itu tinggi.",
        nouns="konferensi tingkat tinggi luar biasa|konferensi tingkat tinggi|ktt luar biasa|ktt|pertemuan puncak|pertemuan tingkat tinggi",
    ),
    Frame(
        "conference", K.CONFERENCE, P.CONSULT, {"of": R.ORGANIZER},
        "Liga Arab menggelar sidang darurat di Kairo.", "Ia memberi keterangan dalam konferensi pers.",
        nouns="konferensi internasional|sidang darurat|sidang luar biasa|sidang khusus|pertemuan para menteri luar negeri|pertemuan menteri luar negeri|konferensi|seminar internasional", avoid="pers",
    ),
)

SIGNINGS: tuple[Frame, ...] = (
    Frame(
        "sign", K.SIGNING, P.SUPPORT, SIGNING,
        "Indonesia dan Vietnam menandatangani perjanjian batas laut.", "Ia menandatangani kaus penggemar.",
        verbs="menandatangani|meneken|menyepakati dan menandatangani|tandatangani|teken|membubuhkan tanda tangan|memaraf", passives="ditandatangani|diteken|diparaf",
        need="perjanjian|kesepakatan|nota|memorandum|mou|protokol|persetujuan|kontrak|deklarasi|dokumen|pakta|traktat|pernyataan|komunike|piagam|konvensi|kerja|naskah",
    ),
    Frame(
        "signing", K.SIGNING, P.SUPPORT, SIGNING,
        "Penandatanganan perjanjian antara Chili dan Peru berlangsung di Lima.", "Tanda tangan itu palsu.",
        nouns="penandatanganan", weak=True,
    ),
    Frame(
        "ratify", K.MEASURE, P.SUPPORT, {"subject": R.ACTOR},
        "Indonesia meratifikasi perjanjian ekstradisi.", "Rapat itu meratakan jalan.",
        verbs="meratifikasi|mengesahkan", passives="diratifikasi", need="perjanjian|konvensi|protokol|persetujuan|traktat|rcep|keanggotaan|undang-undang|pengesahan",
    ),
    Frame(
        "agree", K.STATEMENT, P.AGREE, {"subject": R.ACTOR, "with": R.ACTOR},
        "Indonesia dan Singapura sepakat membuka jalur penerbangan.", "Ia sepakat bahwa cuaca panas.",
        verbs="sepakat|bersepakat|menyepakati|setuju|menyetujui|mencapai kesepakatan|bersetuju", passives="disepakati",
        avoid="bertemu",
    ),
    Frame(
        "promise", K.STATEMENT, P.AGREE, TOWARD,
        "Australia berjanji membantu Fiji.", "Cuaca menjanjikan hari cerah.",
        verbs="berjanji|menjanjikan|menawarkan|berkomitmen|menyanggupi|siap membantu|menyatakan siap membantu|bersedia|menyatakan kesiapan", avoid="dukungan|membalas|penuh dukungan",
    ),
    Frame(
        "accept", K.STATEMENT, P.AGREE, TOWARD,
        "Iran menerima undangan Arab Saudi.", "Toko itu menerima kartu.",
        verbs="menerima|menyambut", need="undangan|usulan|tawaran|usul|mediasi|gencatan",
    ),
)

SUPPORTING: tuple[Frame, ...] = (
    Frame(
        "praise", K.STATEMENT, P.SUPPORT, TOWARD,
        "Presiden Ruto memuji Etiopia atas upayanya.", "Film itu dipuji kritikus.",
        verbs="memuji|puji|mengapresiasi|apresiasi|menghargai|berterima kasih kepada|mengucapkan terima kasih kepada|menyampaikan terima kasih kepada|menyampaikan apresiasi kepada|"
        "mengucapkan selamat kepada|menyampaikan penghargaan kepada|menyampaikan selamat kepada|berterima kasih",
        passives="dipuji|diapresiasi", avoid="film|novel|kritikus",
    ),
    Frame(
        "support", K.STATEMENT, P.SUPPORT, TOWARD,
        "India mendukung kedaulatan Siprus.", "Tiang itu mendukung atap.",
        verbs="mendukung|dukung|menyatakan dukungan kepada|menyatakan dukungan terhadap|menyatakan dukungan|menegaskan dukungan|menyampaikan dukungan|mengakui|membela|menjanjikan dukungan|"
        "menegaskan kembali dukungan|menyuarakan dukungan|menyokong|memberi dukungan|memberikan dukungan|bersolidaritas dengan|berjanji mendukung",
        passives="didukung|diakui", nouns="pengakuan|dukungan", avoid="atap|tiang|lembaga",
    ),
    Frame(
        "condole", K.STATEMENT, P.SUPPORT, TOWARD,
        "Presiden Prabowo menyampaikan belasungkawa kepada Turki.", "Ia mengirim bunga untuk bibinya.",
        verbs="menyampaikan belasungkawa|menyampaikan duka cita|menyampaikan dukacita|berbelasungkawa kepada|menyampaikan simpati|mengucapkan belasungkawa|menyampaikan duka|turut berduka",
    ),
    Frame(
        "welcome", K.STATEMENT, P.SUPPORT, TOWARD,
        "Jerman menyambut baik keputusan Serbia.", "Ia menyambut tamu di Roma.",
        verbs="menyambut baik|menyambut positif|menyambut gembira", passives="disambut baik",
    ),
    Frame(
        "apologise", K.STATEMENT, P.CONCEDE, TOWARD,
        "Jepang meminta maaf kepada Korea Selatan.", "Ia memaafkan adiknya.",
        verbs="meminta maaf kepada|meminta maaf|menyampaikan permintaan maaf|memohon maaf|menyampaikan penyesalan|minta maaf",
    ),
)

CONFLICT: tuple[Frame, ...] = (
    Frame(
        "condemn", K.STATEMENT, P.ACCUSE, TOWARD,
        "Turki mengecam serangan Israel.", "Jembatan itu dinilai tak layak.",
        verbs="mengecam|mengecam keras|mengutuk|kecam|kutuk|mengkritik|mengkritisi|kritik|menyesalkan|mencela|memprotes|protes|menyayangkan|mengkritik keras|menyampaikan protes|melayangkan protes|"
        "menyampaikan kekecewaan|menyampaikan keprihatinan|menyampaikan nota protes|mengirim nota protes|mengirimkan nota protes|melayangkan nota protes|menyatakan kekecewaan|mengajukan protes",
        passives="dikecam|dikutuk|dikritik", nouns="kecaman|ungkapan kekecewaan|nota protes",
    ),
    Frame(
        "accuse", K.STATEMENT, P.ACCUSE, TOWARD,
        "Rwanda menuduh Burundi mempersenjatai pemberontak.", "Terdakwa hadir di sidang.",
        verbs="menuduh|menuding|tuduh|tuding|menyalahkan|mendakwa", passives="dituduh|dituding", nouns="tuduhan", mode="allege",
    ),
    Frame(
        "summon", K.MEASURE, P.ACCUSE, TOWARD,
        "Spanyol memanggil duta besar Argentina.", "Hakim memanggil dua saksi.",
        verbs="memanggil|panggil", passives="dipanggil", nouns="pemanggilan",
        need="duta|dubes|diplomat|kuasa|wakil|utusan|konsul|kedubes|atase", avoid="pulang|saksi", contexts=("diplomatic",),
    ),
    Frame(
        "demand", K.STATEMENT, P.REQUEST, TOWARD,
        "Ukraina mendesak Jerman mengirim tank.", "Permintaan minyak naik.",
        verbs="mendesak|desak|meminta|minta|menyerukan kepada|menyerukan|menuntut|tuntut|mengimbau|menyeru|memohon kepada|mengajak|menyerukan agar|mengundang|memohon",
        passives="didesak|diminta|dituntut", nouns="desakan|seruan|tuntutan", avoid="maaf|keterangan",
    ),
    Frame(
        "reject", K.STATEMENT, P.REJECT, TOWARD,
        "Iran menolak permintaan Amerika Serikat.", "Tubuhnya menolak ginjal baru.",
        verbs="menolak|tolak|menampik|menepis|membantah|menyangkal|menentang|tampik|bantah|tepis|memveto|memboikot|tidak mengakui", passives="ditolak|dibantah|ditentang", nouns="penolakan",
        avoid="ginjal",
    ),
    Frame(
        "threaten", K.STATEMENT, P.THREATEN, TOWARD,
        "Korea Utara mengancam Jepang dengan perang.", "Hujan mengancam laga.",
        verbs="mengancam|ancam|memperingatkan|peringatkan|bersumpah membalas|berjanji membalas|akan membalas|melontarkan ancaman", passives="diancam|diperingatkan", nouns="ancaman balasan", avoid="hujan|cuaca",
    ),
)

MEASURES: tuple[Frame, ...] = (
    Frame(
        "expel", K.MEASURE, P.SANCTION, TOWARD,
        "Polandia mengusir lima diplomat Rusia.", "Sekolah mengusir dua murid.",
        verbs="mengusir|usir", passives="diusir", nouns="pengusiran", need="diplomat|duta|dubes|staf|pegawai|atase|kedutaan|kedubes|pejabat|konsul", mode="expel", contexts=("diplomatic",),
    ),
    Frame(
        "persona", K.MEASURE, P.SANCTION, TOWARD,
        "Polandia menyatakan duta besar Rusia persona non grata.", "Ia menyatakan diri siap.",
        verbs="menyatakan", need="grata", mode="expel", contexts=("diplomatic",),
    ),
    Frame(
        "recall", K.MEASURE, P.SANCTION, {**TOWARD, "from": R.RECIPIENT},
        "Prancis menarik duta besarnya dari Australia.", "Ia menarik uang di bank.",
        verbs="menarik|tarik|memanggil pulang|menarik pulang|panggil pulang", passives="ditarik|dipanggil pulang", nouns="penarikan",
        need="duta|dubes|dubesnya|diplomat|diplomatnya|besarnya|perwakilan", receiving=True, mode="withdraw", contexts=("diplomatic",), avoid="pasukan|uang",
    ),
    Frame(
        "sanction", K.MEASURE, P.SANCTION, {**TOWARD, "to": R.RECIPIENT},
        "Uni Eropa menjatuhkan sanksi terhadap Belarus.", "Wasit memberi sanksi kepada pemain.",
        verbs="menjatuhkan sanksi|menerapkan sanksi|memberlakukan sanksi|menjatuhi sanksi|mengenakan sanksi|mengembargo|memberlakukan tarif|mengenakan tarif|membekukan aset|memberi sanksi|menjatuhkan",
        passives="dijatuhi sanksi|dikenai sanksi|diembargo", nouns="penjatuhan sanksi", need="sanksi|embargo|tarif|aset|mengembargo|diembargo", avoid="wasit|pemain",
    ),
    Frame(
        "break-relations", K.MEASURE, P.SANCTION, {**TOWARD, "with": R.RECIPIENT},
        "Bolivia memutuskan hubungan diplomatik dengan Israel.", "Ia memutuskan pulang.",
        verbs="memutuskan hubungan|memutus hubungan|membekukan hubungan|menurunkan hubungan|menghentikan kerja sama|membekukan kerja sama|menangguhkan kerja sama|menghentikan bantuan|membekukan bantuan|menangguhkan keanggotaan|memutuskan kerja sama",
        passives="dibekukan|diputus", nouns="pemutusan hubungan", mode="discontinue", contexts=("diplomatic",), avoid="rekening",
    ),
    Frame(
        "aid", K.MEASURE, P.AID, TOWARD,
        "Jepang mengirim bantuan pangan ke Madagaskar.", "Ia mengirim surat ke Peru.",
        verbs="mengirim|mengirimkan|kirim|menyerahkan|memberikan|memberi|menyalurkan|memberangkatkan|mengangkut|menyumbangkan|menghibahkan|menggelontorkan|angkut|salurkan|serahkan|berikan|melepas|menambah|menyumbang|mengalokasikan|menerbangkan",
        passives="dikirim|dikirimkan|diserahkan|diberikan|disalurkan|diberangkatkan|disumbangkan|diterbangkan", nouns="pengiriman",
        need="bantuan|hibah|vaksin|logistik|obat|pangan|kemanusiaan|tenda|makanan|medis|relawan|dosis|beras|donasi|pengangkutnya|pertolongan",
        avoid="surat|pasukan|senjata|keterangan|kepercayaan",
    ),
    Frame(
        "evacuate", K.MEASURE, P.AID, {"subject": R.ACTOR, "from": R.RECIPIENT},
        "Indonesia mengevakuasi warganya dari Sudan.", "Bioskop itu dikosongkan.",
        verbs="mengevakuasi|memulangkan|evakuasi|pulangkan|merepatriasi|mengangkut|menyelamatkan", passives="dievakuasi|dipulangkan", nouns="evakuasi|pemulangan|repatriasi",
        need="wni|warga|warganya|jenazah|pekerja|mahasiswa|pengungsi|abk|jemaah|nelayan|tki|pmi", contexts=("human_security",),
    ),
    Frame(
        "cooperate", K.MEASURE, P.COOPERATE, {"subject": R.ACTOR, "with": R.RECIPIENT, "to": R.RECIPIENT},
        "Indonesia menggelar latihan militer bersama dengan Australia.", "Anak-anak bekerja sama.",
        verbs="menggelar latihan|mengadakan latihan|memulai latihan|menggelar patroli|mengekstradisi|bertukar tahanan|membuka hubungan diplomatik|menjalin hubungan diplomatik|memulihkan hubungan|membuka kedutaan|menyerahkan buronan",
        passives="diekstradisi", nouns="latihan militer bersama|latihan bersama|patroli bersama|pertukaran tahanan",
    ),
    Frame(
        "release", K.MEASURE, P.RETREAT, TOWARD,
        "Iran membebaskan dua tahanan Prancis.", "Grup itu merilis album.",
        verbs="membebaskan|bebaskan|melepaskan", passives="dibebaskan|dilepaskan", nouns="pembebasan", need="tahanan|sandera|tawanan|wni|nelayan|warga|awak|abk|jurnalis", mode="release",
    ),
    Frame(
        "withdraw-troops", K.MEASURE, P.RETREAT, TOWARD,
        "Prancis menarik pasukannya dari Niger.", "Ia menarik uang di Niger.",
        verbs="menarik|menarik mundur", passives="ditarik", nouns="penarikan", need="pasukan|pasukannya|tentara|tentaranya|militer", mode="withdraw", contexts=("military",),
    ),
    Frame(
        "lift", K.MEASURE, P.RETREAT, TOWARD,
        "Amerika Serikat mencabut sanksi terhadap Sudan.", "Ia mencabut rumput.",
        verbs="mencabut|melonggarkan|membuka kembali|mengakhiri", passives="dicabut|dilonggarkan", nouns="pencabutan", need="sanksi|embargo|larangan|blokade|perbatasan|pembatasan", mode="access",
    ),
    Frame(
        "resign", K.MEASURE, P.RETREAT, {"subject": R.ACTOR},
        "Menteri Luar Negeri Simon Coveney mengundurkan diri.", "Mobil itu mundur.",
        verbs="mengundurkan diri|meletakkan jabatan", mode="resign",
    ),
    Frame(
        "mobilize", K.MEASURE, P.MOBILIZE, TOWARD,
        "Finlandia mengerahkan tentara ke perbatasan Rusia.", "Ia mengerahkan tenaga.",
        verbs="mengerahkan|kerahkan|menyiagakan|menempatkan|mengirim|mengirimkan|menembakkan|meluncurkan|uji coba", passives="dikerahkan|disiagakan|ditembakkan|diluncurkan", nouns="pengerahan",
        need="pasukan|tentara|kapal|tank|rudal|jet|militer|armada|prajurit", avoid="bantuan|kemanusiaan|nelayan", contexts=("military",),
    ),
    Frame(
        "coerce", K.MEASURE, P.COERCE, TOWARD,
        "Iran menyita kapal tanker Yunani.", "Ia menyita waktu.",
        verbs="menyita|menahan|menangkap|mendeportasi|meretas|mencegat|memblokir|menganeksasi|merampas|tangkap|tahan|deportasi", passives="disita|ditahan|ditangkap|dideportasi|diretas|diblokir", nouns="penangkapan|penyitaan|deportasi",
        need="kapal|tanker|nelayan|jurnalis|wartawan|warga|aktivis|diplomat|aset|situs|wilayah|abk|wni|wna|awak", avoid="waktu",
    ),
    Frame(
        "assault", K.MEASURE, P.ASSAULT, TOWARD,
        "Israel menyerang sasaran di Suriah.", "Penyakit menyerang tanaman.",
        verbs="menyerang|serang|membombardir|mengebom|menggempur|menginvasi|menembaki|membunuh|menembak jatuh|melancarkan serangan|baku tembak dengan|bentrok dengan|menculik|menghantam|invasi",
        passives="diserang|dibombardir|digempur|diinvasi|ditembak jatuh|diculik", nouns="serangan udara|serangan rudal|serangan|invasi|agresi|bentrokan|gempuran", weak=True,
        avoid="penyakit|jantung|hama|mengecam|mengutuk|mengecam|kecam", contexts=("military",),
    ),
    Frame(
        "protest", K.MEASURE, P.PROTEST, TOWARD,
        "Ribuan warga Georgia berunjuk rasa menentang Rusia.", "Hakim memprotes putusan.",
        verbs="berunjuk rasa|berdemonstrasi|berdemo|mogok|turun ke jalan", mode="demo",
    ),
)

APPOINTMENTS: tuple[Frame, ...] = (
    Frame(
        "appoint", K.APPOINTMENT, None, APPOINTING,
        "Presiden Prabowo melantik Sugiono sebagai menteri.", "Ia mengangkat kardus.",
        verbs="melantik|mengangkat|menunjuk|menominasikan|lantik|tunjuk|mengambil sumpah", passives="dilantik|diangkat|ditunjuk|dinominasikan", nouns="pelantikan",
        need="duta|dubes|menteri|menlu|sebagai|wakil|presiden|kepala|utusan|jabatan|panglima|gubernur|direktur|sekjen|menjadi|konsul|sumpah", avoid="kardus",
    ),
    Frame(
        "take-office", K.APPOINTMENT, None, TAKING_OFFICE,
        "Perdana Menteri Takaichi mulai menjabat pada Oktober.", "Ia menjabat tangan tamunya.",
        verbs="mulai menjabat|resmi menjabat|mengucap sumpah|mengucapkan sumpah|resmi menjadi dubes", avoid="tangan",
    ),
)

CEREMONIES: tuple[Frame, ...] = (
    Frame(
        "credentials", K.CEREMONY, None,
        {"subject": R.HOST, "object": R.ATTENDEE, "from": R.ATTENDEE, "of": R.ATTENDEE},
        "Presiden Prabowo menerima surat kepercayaan Duta Besar Jerman.", "Ia mendapat kepercayaan ibunya.",
        verbs="menerima surat kepercayaan|terima surat kepercayaan",
    ),
    Frame(
        "credentials-given", K.CEREMONY, None,
        {"subject": R.ATTENDEE, "to": R.HOST},
        "Duta Besar Ina Lepel menyerahkan surat kepercayaan kepada Presiden Prabowo.", "Ia menyerahkan kunci.",
        verbs="menyerahkan surat kepercayaan|serahkan surat kepercayaan|menyerahkan surat-surat kepercayaan", nouns="penyerahan surat kepercayaan",
    ),
    Frame(
        "ceremony", K.CEREMONY, None, {"subject": R.ATTENDEE, "of": R.ATTENDEE},
        "Para pemimpin menghadiri pemakaman Shinzo Abe di Tokyo.", "Upacara bendera digelar Senin.",
        nouns="pemakaman kenegaraan|pemakaman|peringatan|penobatan|jamuan kenegaraan|upacara kenegaraan", weak=True, avoid="dini",
    ),
)

FRAMES: tuple[Frame, ...] = (
    *CEREMONIES, *CONSULTATION, *SIGNINGS, *SUPPORTING, *CONFLICT, *MEASURES, *APPOINTMENTS,
)  # fmt: skip
"""In this order where two frames share a word: the first whose constraints hold is taken."""

TIES: tuple[Tie, ...] = (
    Tie("open", R.OPENER, "Presiden membuka konferensi itu.", "Toko itu buka pukul sembilan.", verbs="membuka secara resmi|membuka|buka|meresmikan", passives="dibuka|dibuka secara resmi|diresmikan"),
    Tie("chair", R.CHAIR, "Retno memimpin sidang itu.", "Pemimpin itu pulang.", verbs="memimpin|pimpin|mengetuai|memandu", passives="dipimpin|diketuai"),
    Tie("host", R.HOST, "Indonesia menjadi tuan rumah konferensi.", "Tuan rumah kalah.", verbs="menjadi tuan rumah|kembali menjadi tuan rumah|menuanrumahi", states="tuan rumah"),
    Tie(
        "attend", R.ATTENDEE, "Menlu Jepang menghadiri KTT itu.", "Ia menghadiri kelas.",
        verbs="menghadiri|mengikuti|hadiri", passives="dihadiri|diikuti", states="hadir|tampak|ikut serta|berpartisipasi|mendampingi|berkumpul|ambil bagian",
    ),
    Tie("send", R.ATTENDEE, "Thailand mengutus Menteri Don ke KTT.", "Ia mengutus anaknya.", verbs="mengutus", passives="diutus", sends=True),
    Tie("speak", R.SPEAKER, "Guterres berpidato dalam konferensi itu.", "Ia berbicara sendiri.", verbs="berpidato|menyampaikan pidato|berbicara di"),
    Tie("mediate", R.MEDIATOR, "Qatar memediasi perundingan itu.", "Media itu bebas.", verbs="memediasi|menengahi|memfasilitasi", passives="dimediasi|ditengahi|difasilitasi"),
    Tie("organize", R.ORGANIZER, "Forum itu diselenggarakan oleh Uni Afrika.", "Ia mengatur meja.", passives="diselenggarakan oleh|digelar oleh|diadakan oleh"),
    Tie("announce", R.ACTOR, "Prancis mengumumkan penarikan dubesnya.", "Ia mengumumkan lagu.", verbs="mengumumkan|memerintahkan|umumkan", passives="diumumkan", holds=True),
    Tie(
        "hold", R.ATTENDEE, "Mesir dan Iran menggelar pertemuan.", "Ia memegang cangkir.",
        verbs="menggelar|mengadakan|melakukan|melangsungkan|menyelenggarakan|gelar|melaksanakan|memulai|mempersingkat|melanjutkan|menjalani", holds=True,
    ),
)  # fmt: skip
