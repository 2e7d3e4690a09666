"""CONSULT: meetings, talks, negotiations, calls, visits, summits and conferences."""

from __future__ import annotations

from kg.language.id.inflect import active, either, listed, passive
from kg.language.pack import MUTUAL, RECEIVING, VISITING, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R
from kg.model import Status as S

NO_COUNTERPART = listed(
    "mahasiswa pelajar siswa wni diaspora warga masyarakat wartawan pers media awak investor pengusaha penggemar "
    "keluarga juara pelatih pssi pemain ganda tunggal final semifinal laga babak grup pertandingan piala gim penyisihan perempat syarat titik ajal anak"
)
"""Met or received, these make no talks between states."""

LEAVE_TAKING = either("kunjungan|lawatan", "pamitan|perpisahan|perkenalan|persahabatan") + "|farewell call"
"""Calls that envoys pay at the beginning and the end of their term."""

WITH = "dengan|bersama|bersama-sama|beserta"

TALKED_OVER = "membahas|membicarakan|mendiskusikan|bahas|bicarakan"

BETWEEN_TWO = listed(
    "hubungan perang konflik sengketa ketegangan perbatasan perjanjian kesepakatan kemitraan"
)
"""What one has with another: "membahas hubungan dengan Rusia" is no talk with Russia."""

HOLD = listed(
    "menggelar mengadakan melakukan melangsungkan melaksanakan menyelenggarakan memulai melanjutkan menjalani gelar adakan "
    "lakukan langsungkan lanjutkan mengawali awali melakoni lakoni menghelat helat"
)
"""Light verbs: whoever holds a meeting meets."""

PHONE = listed(
    "telepon telpon telefon pertelepon virtual daring video whatsapp teleponnya zoom telekonferensi"
)

MEETING = (
    either(
        "pertemuan",
        "tahunan|koordinasi|kerja|kehormatan|bilateral|empat mata|trilateral|tertutup|singkat|khusus|informal|perdana|tatap muka|konsultasi|terpisah",
    )
    + "|"
    + either(
        "pembicaraan|konsultasi|dialog",
        "bilateral|trilateral|politik|strategis|tertutup|empat mata|tingkat tinggi",
    )
    + "|pertemuan pull-aside|komunikasi bilateral|pull-aside meeting|pertemuannya|dialognya|pertemuan bilateral tingkat tinggi|pertemuan|dialog|audiensi|tatap muka|"
    "jamuan makan malam|leaders' retreat|annual consultation|joint commission meeting|joint ministerial commission|joint commission|jamuan makan siang|jamuan santap malam|jamuan santap siang|perjumpaan|rapat bilateral|mesyuarat"
)
CONVERSATION = "pembicaraan|perbincangan|percakapan|pembicaraannya|perbincangannya"
NEGOTIATION = (
    either(
        "putaran|babak",
        "perundingan|negosiasi|pembicaraan|pertama pembicaraan|kedua pembicaraan|ketiga pembicaraan|pertama perundingan|kedua perundingan|baru perundingan|ketiga perundingan",
    )
    + "|"
    + either(
        "putaran", "pertama|kedua|ketiga|keempat|kelima|keenam|ketujuh|berikutnya|selanjutnya|terakhir|baru"
    )
    + "|babak lanjutan|putaran lanjutan|perundingan lanjutan|pembicaraan lanjutan|dialog damai|pembicaraan teknis|perundingan|perundingannya|negosiasi|rundingan|"
    + either("perundingan|negosiasi|pembicaraan", "gencatan senjata|penghentian permusuhan")
    + "|"
    + either("pembicaraan|perundingan|negosiasi", "damai|nuklir|dagang|gencatan|perdamaian|tidak langsung")
)
CALL = (
    either(
        "percakapan|pembicaraan|sambungan|panggilan|komunikasi|perbincangan",
        "telepon|telefon|telpon|via telepon|lewat telepon|melalui telepon|per telepon|video",
    )
    + "|konferensi video|telekonferensi|video conference|video konferensi|videoconference|konferensi jarak jauh|vicon|pertemuan virtual|pertemuan daring|video call|phone call|percakapan melalui sambungan telepon"
)

DELEGATES = either(
    "delegasi|utusan|perunding|juru runding|misi diplomatik|delegasi tingkat tinggi|utusan khusus|tim perunding|delegasinya|utusannya|perundingnya|perwakilannya|misi perdamaian|misi pencari fakta|"
    "tim pencari fakta|tim mediasi|tim mediator|misi mediasi|misi penengah|panel|panel tokoh|delegasi menteri|delegasi pejabat|delegasi diplomatik|rombongan|utusan pribadi",
    "ke",
)
"""Whoever is sent goes where the "ke" behind them tells."""

SEMINARS = (
    "bisnis|perdagangan|dagang|investasi|ekonomi|diplomasi|diplomasi ekonomi|kebijakan luar negeri|politik luar negeri|hubungan internasional|"
    "hubungan bilateral|perdamaian|keamanan|keamanan maritim|maritim|regional|pariwisata dan investasi|hukum laut|hukum internasional"
)
"""What seminars are about that missions and ministries hold."""

# fmt: off
MEETINGS: tuple[Frame, ...] = (
    Frame(
        "meet", K.MEETING, P.CONSULT, MUTUAL,
        "Menlu Sugiono bertemu Menlu Wang Yi di Beijing.", "Syarat itu bertemu di satu titik.",
        verbs="bertemu|bertemu dengan|berkumpul|berkumpul dengan|bertemu muka dengan|bertatap muka|bertatap muka dengan|berjumpa|berjumpa dengan|"
        "bersua|bersua dengan|beraudiensi dengan|beraudiensi|bertukar pikiran dengan|bermusyawarah dengan|bertemu muka|bersemuka dengan|bercakap dengan|bercakap-cakap dengan|berbincang dengan|berbincang-bincang dengan|berdialog dengan|"
        + either("berbincang|berbincang-bincang|berdialog|bertemu|mengobrol|ngobrol|bercakap|bertukar pikiran|bertukar pandangan|bertukar pendapat|berkonsultasi|bertatap muka|berdiskusi", "dengan|santai dengan|akrab dengan|hangat dengan|singkat dengan|sejenak dengan|sebentar dengan|langsung dengan|lagi dengan|sekali lagi dengan|kembali dengan|panjang lebar dengan|secara terpisah dengan|empat mata dengan") + "|"
        "bertukar pandangan dengan|bertukar pikiran dengan|bertukar pendapat dengan|berdiskusi dengan|berkonsultasi dengan|"
        "bersilaturahmi dengan|bersidang|berapat dengan|duduk bersama|duduk satu meja dengan|makan malam bersama|makan siang bersama|berbuka puasa bersama|berbuka puasa dengan|berbuka bersama|bersahur bersama|minum teh bersama|menikmati teh bersama|sarapan bersama|makan malam dengan|makan siang dengan|santap malam bersama|berbicara empat mata|berunding empat mata|bertemu empat mata dengan|berbincang empat mata|berbincang empat mata dengan|berbicara empat mata dengan|" + active("temui|jumpai") + "|menghadap",
        passives=passive("temui|jumpai"), avoid=NO_COUNTERPART + "|" + PHONE,
    ),
    Frame(
        "courtesy-call", K.MEETING, P.CONSULT, {"subject": R.ATTENDEE, "of": R.ATTENDEE, "to": R.HOST, "with": R.HOST},
        "Menlu Toshimitsu Motegi melakukan kunjungan kehormatan kepada Presiden Prabowo.", "Ia masuk daftar kehormatan.",
        verbs=either("melakukan|mengadakan|melaksanakan", "kunjungan kehormatan|courtesy call|audiensi|" + LEAVE_TAKING),
        nouns="kunjungan kehormatan|courtesy call|" + LEAVE_TAKING, avoid_next="ke",
    ),
    Frame(
        "courtesy-call-on", K.MEETING, P.CONSULT, {"subject": R.ATTENDEE, "to": R.HOST, "object": R.HOST},
        "Menhan Prabowo melakukan kunjungan kehormatan ke Menteri Pertahanan Malaysia Hishammuddin Hussein.", "Menhan Prabowo melakukan kunjungan kehormatan ke Malaysia.",
        verbs=either("melakukan|mengadakan|melaksanakan", "kunjungan kehormatan|courtesy call|" + LEAVE_TAKING), toward="person", close=True,
        need=listed("menteri menhan menlu presiden perdana pm raja sultan ratu emir ketua gubernur panglima wakil sekjen wapres menko"),
    ),
    Frame(
        "take-leave", K.MEETING, P.CONSULT, {"subject": R.ATTENDEE, "object": R.HOST, "to": R.HOST, "with": R.HOST},
        "Duta Besar Ghana berpamitan kepada Presiden Faure Gnassingbe.", "Duta Besar Ghana berpamitan kepada keluarganya.",
        verbs="berpamitan|pamitan|pamit|" + either("berpamitan|pamitan|pamit", "kepada|dengan|pada"), toward="person", close=True,
        need=listed("menteri menlu menhan presiden perdana pm raja sultan ratu emir ketua gubernur panglima wakil sekjen wapres menko"), avoid=NO_COUNTERPART,
    ),
    Frame(
        "give-dinner", K.MEETING, P.CONSULT, {"subject": R.HOST, "object": R.ATTENDEE, "for": R.ATTENDEE},
        "Raja Felipe menggelar jamuan kenegaraan untuk menghormati Presiden Petro.", "Raja Felipe menggelar jamuan kenegaraan untuk menghormati para atlet.",
        verbs=either(HOLD + "|memberikan", either(
            "jamuan kenegaraan|jamuan makan malam|jamuan makan siang|jamuan makan malam kenegaraan|jamuan makan siang kenegaraan|jamuan santap malam|jamuan santap malam kenegaraan|perjamuan kenegaraan|"
            "makan malam kenegaraan|jamuan resmi", "untuk|bagi|untuk menghormati|guna menghormati|untuk menyambut|menyambut|menghormati")), toward="person", requires="object|for", close=True,
        need=listed("presiden perdana pm menteri menlu menhan raja ratu kanselir emir pangeran sultan paus sekjen wapres"), avoid=NO_COUNTERPART,
    ),
    Frame(
        "talks-brokered", K.NEGOTIATION, P.CONSULT, MUTUAL,
        "Ghana dan Togo berdamai sesudah pembicaraan panjang yang ditengahi Swiss.", "Pembicaraan antara Ghana dan Togo berlangsung di Bern.",
        nouns=CONVERSATION + "|pembicaraan rahasia|pembicaraan tertutup|pembicaraan damai|pembicaraan maraton|dialog", weak=True,
        need=listed("ditengahi dimediasi diperantarai difasilitasi dijembatani"), close=True, avoid_behind=PHONE, avoid="film|seniman|warga",
    ),
    Frame(
        "meeting", K.MEETING, P.CONSULT, MUTUAL,
        "Pertemuan bilateral antara Jepang dan Filipina berlangsung di Tokyo.", "Pertemuan warga digelar tiap pekan.",
        verbs=either(HOLD, MEETING + "|" + CONVERSATION + "|konsultasi|diskusi|rapat|rapat bersama|rapat dengan|rapat koordinasi dengan|sidang komisi bersama|sidang komite|sidang komisi"), nouns=MEETING + "|konsultasi bilateral|konsultasi politik|sidang komisi bersama",
        weak=True, avoid="warga|ruang|meja|balai|gedung|tempat|sekolah|komunitas|kabinet", avoid_behind=PHONE, avoid_next="puncak|panel|publik|kelompok|meja",
    ),
    Frame(
        "next-session", K.MEETING, P.CONSULT, MUTUAL,
        "Ghana dan Togo menandatangani pakta. Sidang pertama komisi mereka akan digelar di Lome.", "Sidang korupsi itu ditunda.",
        nouns="sidang|sidang komisi|rapat", need="berikutnya|selanjutnya|pertama", close=True, weak=True,
        avoid=listed("ruang hakim jaksa terdakwa tersangka pengadilan perkara kasus gugatan dakwaan saksi kabinet mahkamah pleno paripurna"),
    ),
    Frame(
        "at-a-banquet", K.MEETING, P.CONSULT, MUTUAL,
        "Dalam jamuan di Lome, Presiden Ghana dan Presiden Togo membahas kapas.", "Presiden Ghana memesan jamuan di Lome.",
        nouns="jamuan|jamuan kenegaraan|jamuan resmi|perjamuan", lead=listed("dalam saat selama pada"), weak=True, avoid="warga|wartawan|tamu undangan|menghadiri",
    ),
    Frame(
        "has-a-meeting", K.MEETING, P.CONSULT, MUTUAL,
        "Menlu Sugiono akan ada pertemuan dengan Menlu Wang Yi.", "Menlu Sugiono akan ada pertandingan dengan Menlu Wang Yi.",
        verbs=either("ada|ada agenda|ada jadwal", MEETING + "|" + CONVERSATION + "|rapat"), lead=listed("akan bakal dijadwalkan diagendakan direncanakan juga telah sudah sempat"),
        requires="subject", avoid="warga|tidak|tak|belum|kabinet", avoid_behind=PHONE + "|antara", avoid_next="puncak",
    ),
    Frame(
        "has-on-the-agenda", K.MEETING, P.CONSULT, MUTUAL,
        "Menlu Sugiono punya agenda pertemuan dengan Menlu Wang Yi.", "Menlu Sugiono punya agenda pertandingan dengan Menlu Wang Yi.",
        verbs=either(either("punya|memiliki|mempunyai|mengagendakan|menjadwalkan", "agenda|jadwal"), MEETING + "|" + CONVERSATION),
        requires="subject", status=S.PLANNED, avoid="warga|tidak|tak|belum|kabinet", avoid_behind=PHONE + "|antara", avoid_next="puncak",
    ),
    Frame(
        "conversation", K.MEETING, P.CONSULT, MUTUAL,
        "Pembicaraan antara Jepang dan Filipina berlangsung di Tokyo.", "Pembicaraan warga digelar tiap pekan.",
        nouns=CONVERSATION, weak=True, avoid="isi|warga|ruang|meja|balai|gedung|tempat|sekolah|komunitas|kabinet", avoid_behind=PHONE,
        traits=frozenset({T.CONVERSATION}),
    ),
    Frame(
        "negotiation", K.NEGOTIATION, P.CONSULT, MUTUAL,
        "Delegasi Rusia dan Ukraina menggelar perundingan di Istanbul.", "Harga masih dirundingkan di pasar.",
        verbs="berunding|kembali ke meja perundingan|kembali ke meja runding|duduk di meja perundingan|kembali berunding|berunding dengan|bernegosiasi|bernegosiasi dengan|merundingkan|menegosiasikan|" + either(HOLD + "|meluncurkan|membuka|membuka kembali|meluncurkan kembali|mengaktifkan kembali", NEGOTIATION), nouns=NEGOTIATION,
        passives="dirundingkan|dinegosiasikan",
        weak=True, avoid="gaji|upah|pemain|klub|buruh|harga|turnamen|pemilu|pilpres|pemungutan|final|kualifikasi|pendanaan|kuliah|memveto|memblokir|menghalangi|mengganjal|menjegal|menghambat",
    ),
    Frame(
        "bring-together", K.MEETING, P.CONSULT, {"subject": R.MEDIATOR, "object": R.ATTENDEE, "with": R.ATTENDEE},
        "Mesir mempertemukan Hamas dengan Fatah di Kairo.", "Lagu itu mempertemukan dua penyanyi.",
        verbs="mempertemukan|pertemukan", passives="dipertemukan", weak=True, avoid=NO_COUNTERPART + "|penyanyi",
        traits=frozenset({T.BRINGS_TOGETHER}),
    ),
    Frame(
        "welcome-visitor", K.VISIT, P.CONSULT, {"subject": R.HOST, "object": R.VISITOR},
        "Raja Felipe menyambut kunjungan kenegaraan Presiden Petro di Madrid.", "Warga menyambut kunjungan wisatawan.",
        verbs=active("sambut kunjungan|sambut kedatangan|sambut lawatan|sambut|jamu"),
        passives="disambut|dijamu|dijemput|dijemput langsung|disambut langsung",
        need=listed("kunjungan lawatan kedatangan kenegaraan tiba datang mendarat setiba setibanya ketibaan lawatannya kunjungannya penghormatan sesampai sesampainya karpet dentuman meriam upacara jajar"),
        avoid=listed("baik positif hangat gembira wisatawan turis tim rencana keputusan wni jenazah jemaah jamaah atlet pemudik pengungsi kloter abk timnas pemain repatriasi evakuasi jamuan perjamuan"), mode="visit",
        traits=frozenset({T.RECEIVES}),
    ),
    Frame(
        "welcome-journey", K.VISIT, P.CONSULT, {"subject": R.HOST, "object": R.VISITOR},
        "Wali Kota Suva menyambut hangat kunjungan Duta Besar Peru.", "Menlu Peru menyambut hangat usulan Duta Besar Fiji.",
        verbs=either("menyambut hangat|menyambut dengan hangat|menyambut secara langsung|menyambut langsung", "kunjungan|kunjungan kerja|kunjungan resmi|kunjungan kehormatan|kunjungan kenegaraan|kedatangan|kehadiran|lawatan") + "|menyambut kehadiran",
        avoid=listed("wisatawan turis tim rencana keputusan wni jenazah jemaah jamaah atlet pemudik pengungsi kloter abk timnas pemain repatriasi evakuasi investor"), mode="visit",
        traits=frozenset({T.RECEIVES}),
    ),
    Frame(
        "welcome-warmly", K.MEETING, P.CONSULT, RECEIVING,
        "Perdana Menteri Starmer menyambut hangat Presiden Zelenskyy di London.", "Perdana Menteri Starmer menyambut hangat keputusan Presiden Zelenskyy.",
        verbs=either("menyambut|sambut", "hangat|ramah|akrab|dengan hangat|dengan ramah|secara hangat|secara langsung|langsung"), toward="person", close=True,
        need=listed("presiden perdana pm menteri menlu menhan raja ratu kanselir emir pangeran sultan paus sekjen wapres putra"),
        avoid=listed("keputusan langkah pernyataan rencana usulan usul tawaran kesepakatan komitmen gagasan dukungan pengumuman kemenangan terpilihnya timnas kunjungan kedatangan"),
    ),
    Frame(
        "guest-of", K.MEETING, P.CONSULT, {"subject": R.ATTENDEE, "object": R.HOST},
        "Raja Salman menjadi tamu Presiden Joko Widodo di Istana Bogor.", "Raja Salman menjadi tamu hotel di Bogor.",
        verbs="menjadi tamu|menjadi tamu kehormatan|menjadi tamu negara|menjadi tamu resmi", toward="person", requires="object", close=True,
        need=listed("presiden perdana pm menteri menlu menhan raja ratu kanselir emir pangeran sultan paus sekjen wapres"),
        avoid=listed("parade upacara perayaan peringatan festival pameran konferensi ktt forum pertandingan"),
    ),
    Frame(
        "receive", K.MEETING, P.CONSULT, {**RECEIVING, "from": R.ATTENDEE},
        "Presiden Prabowo menerima kunjungan Menteri Luar Negeri Jerman.", "Ia menerima surat dari ibunya.",
        verbs=active(
            "terima kunjungan kehormatan|terima kunjungan persahabatan|terima kunjungan kerja|terima kunjungan|terima lawatan|terima kedatangan|terima courtesy call|terima audiensi|terima delegasi|terima utusan|"
            "terima|sambut|jamu"
        ) + "|menjadi tuan rumah bagi|jadi tuan rumah bagi",
        passives=passive("terima|sambut|jamu"), avoid_behind="upacara", avoid_next="dengan|kasih|nasib|posisi|kenyataan",
        avoid=listed(
            "ucapan belasungkawa selamat film album penonton pengamat pasukan inspektur pemantau peninjau daftar salinan catatan berkas tembusan pasien pengungsi keterangan siaran keanggotaan status hak surat bantuan uang laporan penghargaan kabar suap perwakilan keputusan baik positif gembira hibah tawaran undangan "
            "usulan usul gagasan prakarsa inisiatif kompromi ajakan tuntutan syarat pengungsi vaksin gelar bintang gaji pesanan pembayaran informasi dukungan kecaman kritik "
            "pemain permintaan tahanan narapidana migran deportan jet pesawat kapal rudal tank jenazah artefak senjata mediasi gencatan anggota kartu kekalahan sebagai calon putusan hasil semua kenyataan jawaban tanggapan respons balasan reaksi ganjaran gugatan konsekuensi manfaat dana kiriman suaka pinjaman ancaman dampak hadiah donasi "
            "dapat bisa serah deklarasi proklamasi maklumat pernyataan rilis pengumuman kenang-kenangan cenderamata cendera sambutan telepon surel pasokan rencana rekomendasi masukan penjelasan pesan nota dokumen kepercayaan proposal resolusi undang-undang maaf paket saran palu keketuaan tongkat estafet kepemimpinan presidensi kehadiran kehadirannya redaksi redaksinya"
        ),
        traits=frozenset({T.RECEIVES}),
    ),
    Frame(
        "gather-leaders", K.MEETING, P.CONSULT, RECEIVING,
        "Presiden Biden mengumpulkan para pemimpin G7 di Bali.", "Presiden Biden mengumpulkan dana dari para pendukungnya di Bali.",
        verbs=active("kumpulkan") + "|menghimpun", passives=passive("kumpulkan"),
        need=listed("pemimpin presiden perdana pm menlu menteri menhan utusan duta dubes perunding kepala wakil"), close=True, weak=True,
        avoid=listed("dana suara data bukti bahan kabinet gubernur bupati wali ri relawan partai kader tanda donasi bantuan informasi pengusaha ulama informan dukungan uang sampah barang jenderal"),
    ),
    Frame(
        "call-with", K.CALL, P.CONSULT, MUTUAL,
        "Presiden Macron berbicara dengan Presiden Putin lewat telepon.", "Ia berbicara dengan ibunya di Lyon.",
        verbs="bicara dengan|berbicara dengan|berbicara|bercakap dengan|bercakap-cakap dengan|berbincang dengan|berkomunikasi dengan|berdiskusi dengan|menghubungi|bertukar pandangan dengan|"
        "bertemu|bertemu dengan|" + either(HOLD, "pembicaraan|perbincangan|komunikasi|dialog|diskusi|pertemuan|pembicaraan bilateral|pertemuan bilateral"),
        passives="dihubungi", need=PHONE, avoid="wartawan|redaksi|antara|kompas|tempo|detikcom", avoid_next="puncak|darurat|luar|khusus|tingkat|menteri|para", mode="phone",
    ),
    Frame(
        "call-with-minister", K.CALL, P.CONSULT, MUTUAL,
        "Menteri Luar Negeri Ghana bertemu Menteri Luar Negeri Togo secara virtual.", "Menteri Luar Negeri Ghana bertemu Menteri Luar Negeri Togo di Lome.",
        verbs="bertemu|bertemu dengan|berbicara dengan|berbincang dengan|berkomunikasi dengan|berdiskusi dengan|berdialog dengan|menggelar pertemuan dengan|mengadakan pertemuan dengan",
        need=PHONE, avoid="wartawan|redaksi|antara|kompas|tempo|detikcom", avoid_next="puncak|darurat|khusus|tingkat|para", mode="phone",
    ),
    Frame(
        "in-touch", K.CALL, P.CONSULT, {"subject": R.ATTENDEE, "with": R.ATTENDEE},
        "Presiden Macron berkomunikasi dengan Presiden Putin pada Senin.", "Kedutaan berkomunikasi dengan keluarga korban.",
        verbs=either("berkomunikasi|berkomunikasi langsung|melakukan komunikasi|melakukan komunikasi langsung", "dengan"), close=True,
        need=listed("presiden perdana pm menteri menlu menhan raja ratu kanselir emir pangeran sultan sekjen wapres"),
        avoid="terus|selalu|rutin|intensif|" + PHONE, mode="phone",
    ),
    Frame(
        "conversation-by-phone", K.CALL, P.CONSULT, MUTUAL,
        "Perbincangan Presiden Macron dengan Presiden Putin lewat telepon berlangsung pada Senin.", "Perbincangan Presiden Macron dengan Presiden Putin berlangsung pada Senin.",
        nouns=CONVERSATION, need=PHONE, close=True, weak=True, mode="phone",
    ),
    Frame(
        "discuss-by-phone", K.CALL, P.CONSULT, {"subject": R.ATTENDEE, "with": R.ATTENDEE},
        "Menlu Retno membahas Gaza dengan Menlu Mesir lewat telepon.", "Menlu Retno membahas Gaza lewat telepon.",
        verbs=TALKED_OVER, need=PHONE, weak=True, avoid="wartawan|redaksi|kompas|tempo|detikcom", mode="phone",
    ),
    Frame(
        "call", K.CALL, P.CONSULT, {**MUTUAL, "from": R.ATTENDEE},
        "Menlu Retno menelepon Menlu Malaysia pada Senin.", "Teleponnya hilang di Bali.",
        verbs="mengontak|menerima telepon|menerima panggilan telepon|mendapat telepon|menerima telepon dari|menelepon|menelpon|menelefon|menghubungi|bertelepon|bertelepon dengan|"
        + either("berbicara|berkomunikasi|berbincang|berbincang-bincang|bertemu", either("lewat|melalui|via|per", "telepon|telepon dengan")
        + "|" + either("secara", "virtual|virtual dengan|daring dengan") + "|lewat sambungan telepon dengan|melalui sambungan telepon dengan") + "|" + either(HOLD, CALL),
        passives="ditelepon|dihubungi lewat telepon|dihubungi melalui telepon",
        nouns=CALL,
        mode="phone", avoid="pulih|dipulihkan|terputus|diputus|seluler|genggam|wartawan|pengaduan|darurat|nomor|polisi|redaksi|kontak|hotline",
    ),
    Frame(
        "told-by-phone", K.CALL, P.CONSULT, {**MUTUAL, "to": R.ATTENDEE},
        "Presiden Macron berterima kasih kepada Presiden Tokayev melalui telepon.", "Presiden Macron membeli tiket melalui telepon.",
        nouns=either("melalui|lewat|via|per", "telepon|sambungan telepon|saluran telepon"), weak=True, mode="phone",
        avoid="berbicara|berbincang|berkomunikasi|bercakap|berdiskusi|berdialog|bertukar|membahas|membicarakan|menghubungi|dihubungi|bertemu|percakapan|pembicaraan",
    ),
    Frame(
        "talk", K.MEETING, P.CONSULT, MUTUAL,
        "Presiden Macron berbicara dengan Presiden Putin di Lyon.", "Ia berbicara tentang cuaca.",
        verbs="berbicara dengan|berbicara empat mata dengan|membahas dengan", avoid=NO_COUNTERPART + "|" + PHONE,
    ),
    Frame(
        "speak-before", K.MEETING, P.CONSULT, {"subject": R.SPEAKER, "object": R.HOST},
        "Menlu Brasil Mauro Vieira berpidato di hadapan para wakil tetap Liga Arab di Kairo.", "Menlu Mauro Vieira berpidato di hadapan mahasiswa Liga Arab di Kairo.",
        verbs=either("berpidato|berbicara|menyampaikan pidato|menyampaikan pernyataan|bicara", "di hadapan|di depan|di muka"),
        need=listed("wakil parlemen kongres senat majelis dewan anggota knesset bundestag sidang legislator"), close=True, doer="person", toward="organization",
        requires="object", avoid=NO_COUNTERPART + "|" + listed("umum keamanan pbb hakim mahkamah gedung kantor partai relawan kader"),
    ),
    Frame(
        "discuss", K.MEETING, P.CONSULT, {"subject": R.ATTENDEE, "with": R.ATTENDEE},
        "Wang Qishan membahas Laut China Selatan dengan Menlu Filipina.", "Ia membahas soal itu dengan wartawan.",
        verbs=TALKED_OVER, need=WITH, requires="with", weak=True, avoid=NO_COUNTERPART + "|" + PHONE, avoid_behind=BETWEEN_TWO,
    ),
    Frame(
        "discuss-together", K.MEETING, P.CONSULT, {"subject": R.ATTENDEE},
        "Presiden Ghana dan Presiden Togo membahas kakao di Lome pada 3 Mei.", "Parlemen Norwegia membahas gaji.",
        verbs=TALKED_OVER, avoid="dengan|bersama|oleh|lewat|melalui|surat|surel|via|keduanya|mereka|kedua|" + NO_COUNTERPART + "|" + PHONE, doer="person", dated=True,
        traits=frozenset({T.CONVERSATION}),
    ),
    Frame(
        "discuss-with", K.MEETING, P.CONSULT, {"subject": R.ATTENDEE, "with": R.ATTENDEE},
        "Wang Qishan membahas hubungan dagang dengan Menlu Filipina.", "Wang Qishan membahas hubungan dengan Filipina.",
        verbs=TALKED_OVER, passives="dibahas|dibicarakan|didiskusikan|dirundingkan", requires="with", weak=True,
        avoid=NO_COUNTERPART + "|" + PHONE, toward="person",
    ),
    Frame(
        "go-between", K.NEGOTIATION, P.CONSULT, {"subject": R.MEDIATOR, "between": R.ATTENDEE},
        "Qatar menjadi penengah antara Ghana dan Togo di Doha.", "Qatar menjadi pemain tengah antara Ghana dan Togo.",
        verbs=either("menjadi|bertindak sebagai|berperan sebagai|jadi", "penengah|mediator|perantara|juru damai"), requires="between", avoid="siap|menawarkan|bersedia|ingin|tawaran|diri|akan",
    ),
    Frame(
        "mediate", K.NEGOTIATION, P.CONSULT, {"subject": R.MEDIATOR, "object": R.ATTENDEE, "between": R.ATTENDEE, "of": R.ATTENDEE, "with": R.ATTENDEE},
        "Kenya menengahi sengketa antara Ghana dan Togo.", "Kenya menengahi pertengkaran pemain.",
        verbs=either("memediasi|menengahi|mendamaikan", "konflik|sengketa|perselisihan|pertikaian|perseteruan|krisis|ketegangan|kedua pihak|pihak bertikai|perang"),
        requires="object|between|of", avoid="siap|pemain|bersedia|menawarkan|ingin|tawaran|upaya|berupaya",
    ),
    Frame(
        "mediate-all-along", K.NEGOTIATION, P.CONSULT, {"subject": R.MEDIATOR},
        "Ghana dan Togo berseteru. Kenya menengahi sejak awal.", "Kenya menengahi pertengkaran pemain.",
        verbs="menengahi|memediasi|" + either("menjadi|bertindak sebagai|berperan sebagai|jadi", "penengah|mediator|perantara"),
        need=listed("sejak semenjak berkali-kali selama"), close=True, avoid="siap|pemain|bersedia|menawarkan|ingin|tawaran|upaya|berupaya|laga|pertandingan|suami|warga",
    ),
    Frame(
        "reconcile", K.NEGOTIATION, P.CONSULT, {"subject": R.MEDIATOR, "object": R.ATTENDEE, "between": R.ATTENDEE},
        "Kenya mendamaikan Ghana dan Togo di Nairobi.", "Kenya menengahi laga Ghana dan Togo.",
        verbs="mendamaikan|menengahi|memediasi|memediasi antara|menengahi antara", toward="country", close=True, requires="object|between",
        avoid="siap|pemain|bersedia|menawarkan|ingin|tawaran|upaya|berupaya|laga|pertandingan|suami|warga",
    ),
)

TRAVEL = "tiba|transit|lepas landas|berkunjung|bertolak|terbang|bertandang|melawat|mendarat|singgah|blusukan|bertamu|berangkat|mampir|lawat|naik kereta|berlayar"
ABOARD = (
    either("menumpang|menaiki|naik", either("pesawat|pesawat militer|pesawat kepresidenan|pesawat khusus|pesawat komersial|jet pribadi|kereta|kereta api|kereta malam|helikopter|feri|kapal feri", "ke|menuju"))
    + "|"
    + either("menyentuh landasan|menyentuh landas pacu|menjejak landasan", "di|bandara|bandar udara|lapangan terbang")
    + "|menyelinap ke|menyelinap masuk ke"
)
"""A journey by what one travels in."""
VISIT = (
    either("kunjungan|lawatan", "kenegaraan|kehormatan|resmi|kerja|balasan|perdana|bersejarah|mendadak|muhibah|bilateral|singkat|dua hari|tiga hari")
    + "|kunjungan|lawatan|muhibah"
)

VISITS: tuple[Frame, ...] = (
    Frame(
        "asked-to-come", K.VISIT, P.CONSULT, VISITING,
        "Presiden Mutharika mengundang Presiden Prabowo untuk berkunjung pada Juni.", "Presiden Mutharika meminta Presiden Prabowo untuk datang pada Juni.",
        verbs="berkunjung|datang berkunjung|melawat|bertandang|berkunjung kembali", lead="mengundang|diundang|undangan|undang", avoid="ke|di|sewaktu|ketika|saat|kala",
        mode="visit", status=S.PLANNED, doer="person",
    ),
    Frame(
        "next-stop", K.VISIT, P.CONSULT, VISITING,
        "Dari Hanoi, Presiden Macron melanjutkan perjalanan ke Jakarta.", "Bus itu melanjutkan perjalanan ke Medan.",
        verbs=either(either("melanjutkan|meneruskan|lanjutkan|teruskan", "perjalanan|lawatan|kunjungan|penerbangan|perjalanannya|lawatannya|kunjungannya"), "ke|menuju"),
        mode="visit", status=S.PLANNED,
    ),
    Frame(
        "bound-for", K.VISIT, P.CONSULT, VISITING,
        "Presiden Prabowo Subianto akan ke Togo pada Jumat.", "Kapal Ghana akan ke Togo pada Jumat.",
        verbs=either("akan|bakal|hendak|segera|dijadwalkan|direncanakan|berencana", "ke|menuju"), doer="person", close=True, mode="visit", status=S.PLANNED,
        requires="subject", avoid=listed("arah depan pemilu final putaran sekolah rumah meja penjara pengadilan kapal timnas tim"),
    ),
    Frame(
        "straight-to", K.VISIT, P.CONSULT, VISITING,
        "Presiden Prabowo Subianto langsung menuju Togo.", "Kapal Ghana langsung menuju Togo.",
        verbs=either("langsung", "menuju|ke|terbang ke|bertolak ke"), doer="person", mode="visit", requires="subject",
        avoid=listed("arah depan pemilu final putaran sekolah rumah meja penjara pengadilan kapal timnas tim mobil kendaraan"),
    ),
    Frame(
        "heads-for", K.VISIT, P.CONSULT, VISITING,
        "Presiden Prabowo Subianto menuju Togo, Senin.", "Kapal Ghana menuju Togo, Senin.",
        verbs="menuju|tengah menuju|sedang menuju|dalam perjalanan menuju|dalam perjalanan ke|dalam penerbangan menuju|dalam penerbangan ke",
        doer="person", mode="visit", requires="subject",
        avoid=listed(
            "kelahiran arah depan pemilu final putaran sekolah rumah meja penjara pengadilan kapal timnas tim mobil kendaraan meninggalkan bertolak "
            "berangkat terbang mendarat tiba singgah mampir transit perjalanan penerbangan melanjutkan meneruskan menempuh melintas lepas pesawat konvoi pasukan tentara warga pengungsi "
            "perdamaian demokrasi kemerdekaan mendorong membawa membuka jalan langkah transisi perang krisis kantor masjid gereja makam lokasi "
            "hotel bandara podium panggung tempat ruang pintu istana berjalan berpawai bergerak kapsul rudal"
        ),
    ),
    Frame(
        "return-visit", K.VISIT, P.CONSULT, {"subject": R.VISITOR, "to": R.HOST},
        "Gubernur Aceh akan membalas kunjungan itu ke Togo.", "Gubernur Aceh akan membalas surat itu ke Togo.",
        verbs="membalas kunjungan itu|membalas kunjungan tersebut|membalas kunjungan ke|membalas lawatan itu|membalas lawatan ke", mode="visit",
    ),
    Frame(
        "leave-for", K.VISIT, P.CONSULT, {"subject": R.VISITOR, "to": R.HOST},
        "Presiden Ghana meninggalkan Accra menuju Togo.", "Pasukan Ghana meninggalkan Accra menuju perbatasan.",
        verbs="meninggalkan|lepas landas dari|berangkat dari|terbang dari|bertolak dari", need="menuju|ke", close=True, requires="to", mode="visit",
        avoid=listed("timnas tim skuad klub atlet pasukan tentara warga pengungsi pesawat kapal wni penumpang jemaah pemain rombongan-rombongan jenazah"),
    ),
    Frame(
        "plan-visit", K.VISIT, P.CONSULT, VISITING,
        "Para pemimpin Uni Eropa merencanakan kunjungan ke Kyiv.", "Ia merencanakan kunjungan keluarga.",
        verbs=either("merencanakan|menjadwalkan|mempersiapkan|menyiapkan|mengagendakan|rencanakan", VISIT), requires="to|object|at",
        mode="visit", status=S.PLANNED, avoid="keluarga|wisatawan|turis|pasien|museum",
    ),
    Frame(
        "come-for-visit", K.VISIT, P.CONSULT, VISITING,
        "Presiden Ghana tiba pada Jumat untuk kunjungan kenegaraan.", "Suporter tiba pada Jumat untuk kunjungan ke museum.",
        verbs=either("tiba|datang|mendarat", either("untuk|dalam rangka|guna", VISIT)), requires="subject", mode="visit",
        avoid="wisatawan|turis|suporter|museum|tim|timnas|skuad|jemaah",
    ),
    Frame(
        "come-through", K.VISIT, P.CONSULT, VISITING,
        "Presiden Ghana tiba melalui Bandara Internasional Soekarno-Hatta.", "Presiden Ghana tiba melalui pintu belakang.",
        verbs=either("tiba|datang|mendarat|masuk", "melalui|lewat"), doer="person", requires="object", mode="visit",
        avoid=listed("pintu jalan jalur surat utusan perantara tautan daring"),
    ),
    Frame(
        "close-visit", K.VISIT, P.CONSULT, VISITING,
        "Presiden Ghana menutup lawatan tiga harinya di Togo.", "Upacara itu menutup lawatan Presiden Ghana.",
        verbs=either("menutup|tutup|mengakhiri|akhiri|menuntaskan|merampungkan|menyelesaikan|menyudahi", VISIT + "|lawatannya|kunjungannya|kunjungan kerjanya|turnya|rangkaian lawatan|rangkaian lawatannya|rangkaian kunjungan|rangkaian kunjungannya"), requires="subject", mode="visit", ends=True,
        avoid=listed("karier hidup liga musim konser album hayat hidupnya kariernya turnamen upacara acara jamuan pertemuan pernyataan wisatawan turis pengunjung pemerintah"),
    ),
    Frame(
        "planned-stop", K.VISIT, P.CONSULT, VISITING,
        "Rencana singgah Presiden Ghana di Togo dibatalkan.", "Rencana singgah kapal pesiar di Togo dibatalkan.",
        nouns="rencana singgah|rencana transit|rencana mampir|rencana persinggahan", mode="visit", status=S.PLANNED, avoid="kapal|pesiar|maskapai|turis|wisatawan",
    ),
    Frame(
        "visit", K.VISIT, P.CONSULT, VISITING,
        "Perdana Menteri Ishiba mengunjungi Jakarta pada Januari.", "Pasar itu ramai dikunjungi pembeli.",
        verbs=either(TRAVEL, "ke|di|menuju") + "|menjejakkan kaki di|" + ABOARD + "|" + either("menjejakkan kaki|menginjakkan kaki|menapakkan kaki|menjejak|menginjak", "untuk pertama kali di|untuk pertama kalinya di|pertama kali di|kembali di|lagi di") + "|"
        + either(HOLD, VISIT) + "|"
        + either("melakukan|melanjutkan|menempuh", "perjalanan|perjalanan dinas|perjalanan kerja|perjalanan resmi") + "|"
        "memimpin delegasi ke|memimpin rombongan ke|" + either("kembali dari|pulang dari", VISIT) + "|menginjakkan kaki di|menapakkan kaki di|bertolak|melawat|terbang dari|datang ke|datang di|berkeliling|berkeliling ke|" + active("kunjungi|sambangi|datangi"),
        passives=passive("kunjungi|sambangi"),
        nouns=VISIT + "|persinggahan|persinggahannya|kunjungannya|lawatannya|safari diplomatik|tur diplomatik|ketibaan",
        mode="visit",
        avoid=listed(
            "ikan konser liburan berlibur syuting izin wisatawan wisman turis pengunjung pasien pembeli museum lokasi laga pelanggan stadion pasar-pasar bantuan hibah "
            "warga pembalap pemain pesiar feri kargo jenazah vaksin logistik rudal pasukan tentara polisi personel prajurit kontingen marinir"
        ),
        avoid_next="pulang|pameran|ktt|sidang|konferensi|forum|perundingan|kedutaan|kedubes|konsulat",
    ),
)

ENVOYS_SENT: tuple[Frame, ...] = (
    Frame(
        "lead-delegation", K.VISIT, P.CONSULT, {"subject": R.VISITOR, "to": R.HOST},
        "Menlu Ghana memimpin delegasi bisnis ke Togo.", "Menlu Ghana memimpin delegasi ke sidang Togo.",
        verbs=either("memimpin|mengepalai|membawa|memboyong", "delegasi|rombongan|misi dagang"), requires="to", mode="visit",
        avoid=listed("sidang ktt konferensi forum perundingan pertemuan atlet lomba olimpiade"),
    ),
    Frame(
        "send-envoy", K.VISIT, P.CONSULT, {"subject": R.VISITOR, "object": R.VISITOR, "to": R.HOST, "at": R.HOST},
        "Presiden Lula mengutus Menteri Mauro Vieira ke Caracas.", "Ia mengutus Mauro membeli kopi di Caracas.",
        verbs=active("kirim|kirimkan|utus"), passives=passive("kirim|utus"), toward="person", requires="to",
        need=listed("utusan menteri menlu menhan wakil penasihat pejabat duta dubes diplomat wamenlu sekjen jenderal perdana"),
        avoid=listed("surat bantuan pasukan pesan undangan belasungkawa kapal senjata selamat pesawat sinyal catatan nota membeli"), mode="visit",
        traits=frozenset({T.SENDS}),
    ),
    Frame(
        "send-delegation", K.VISIT, P.CONSULT, {"subject": R.VISITOR, "object": R.HOST, "to": R.HOST, "at": R.HOST},
        "Ghana mengirim delegasi ke Togo.", "Ghana mengirim delegasi atlet ke Togo.",
        verbs=either("mengirim|mengirimkan|mengutus|memberangkatkan|kirim|utus|menerbangkan", DELEGATES), requires="object",
        avoid=listed("atlet pemain pasukan bantuan kongres sidang ktt konferensi forum lomba olimpiade"), mode="visit",
        traits=frozenset({T.SENDS}),
    ),
)

ENVOYS_SENT += (
    Frame(
        "send-delegation-led", K.VISIT, P.CONSULT, {"subject": R.VISITOR, "to": R.HOST, "at": R.HOST},
        "Ghana mengutus delegasi yang dipimpin Menteri Ana Soto ke Togo.", "Ghana mengutus delegasi atlet yang dipimpin pelatih ke Togo.",
        verbs=either("mengirim|mengirimkan|mengutus|memberangkatkan|kirim|utus", "delegasi|panel|misi|tim|utusan|rombongan|delegasi tingkat tinggi|panel tokoh|misi perdamaian|misi pencari fakta|tim pencari fakta|"
        "tim mediasi|tim perunding|misi mediasi"), need=listed("dipimpin diketuai dikepalai beranggotakan"), requires="to",
        avoid=listed("atlet pemain pasukan tentara bantuan medis dokter penyelamat sar kongres sidang ktt konferensi forum lomba olimpiade pemilu pemilihan pemantau"), mode="visit",
        traits=frozenset({T.SENDS}),
    ),
    Frame(
        "send-minister", K.VISIT, P.CONSULT, {"subject": R.VISITOR, "to": R.HOST},
        "Ghana mengutus menteri luar negerinya ke Togo.", "Ghana mengutus menteri luar negerinya membeli kopi.",
        verbs=either("mengutus|mengirim|mengirimkan|menugaskan|memberangkatkan", "menteri luar negerinya|menlunya|menlu|menteri luar negeri|menteri pertahanannya|menhannya|wakil presidennya|wakil menteri luar negeri|"
        "wakil menteri luar negerinya|menterinya|menteri keuangannya|wakil perdana menterinya|kepala intelijennya|ketua parlemennya|diplomat seniornya|juru rundingnya|perdana menterinya|utusan khususnya|utusan khusus|penasihat keamanannya|pejabat senior|pejabat tingginya"), requires="to",
        avoid=listed("sidang ktt konferensi forum perundingan pemakaman upacara pelantikan"), mode="visit",
        traits=frozenset({T.SENDS}),
    ),
    Frame(
        "send-by-name", K.VISIT, P.CONSULT, {"subject": R.VISITOR, "object": R.VISITOR, "to": R.HOST, "at": R.HOST},
        "Presiden Lula mengutus Mauro Vieira ke Caracas.", "Presiden Lula mengutus Mauro Vieira membeli kopi.",
        verbs=active("utus"), passives=passive("utus"), toward="person", requires="to", mode="visit", avoid="membeli",
        traits=frozenset({T.SENDS}),
    ),
)

STAYS: tuple[Frame, ...] = (
    Frame(
        "stop-over", K.VISIT, P.CONSULT, VISITING,
        "Presiden William Ruto bermalam di Accra.", "Presiden William Ruto bermalam di hotel.",
        verbs=either("berhenti sebentar|berhenti sejenak|berhenti sesaat|berhenti beberapa jam|menginap|bermalam", "di"), doer="person", requires="object|at", mode="visit",
        avoid=listed("hotel rumah perang gencatan bekerja liburan berlibur pertumbuhan karier jabatan halte sakit korban pengungsi wisatawan turis asrama"),
    ),
    Frame(
        "spend-days", K.VISIT, P.CONSULT, VISITING,
        "Presiden William Ruto menghabiskan tiga hari di Accra.", "Presiden William Ruto menghabiskan anggaran di Accra.",
        verbs=either("menghabiskan|melewatkan|habiskan", "di"), doer="person", requires="object|at", mode="visit",
        avoid=listed("libur liburan cuti penjara tahanan rumah kampung masa pensiun"),
    ),
    Frame(
        "awaited-in", K.VISIT, P.CONSULT, {"object": R.VISITOR, "at": R.HOST},
        "Presiden William Ruto dinantikan di Accra pada Kamis.", "Keputusan William Ruto dinantikan di Accra pada Kamis.",
        passives="dinantikan|ditunggu|dinanti", toward="person", requires="object", need="di", close=True, mode="visit", status=S.PLANNED,
        avoid=listed("keputusan pernyataan pidato jawaban pengadilan sidang penonton penggemar konser"),
    ),
    Frame(
        "come-at-once", K.VISIT, P.CONSULT, VISITING,
        "Presiden William Ruto dan Presiden Paul Kagame datang bersamaan.", "Dua badai datang bersamaan.",
        verbs=either("datang|tiba|mendarat|berkunjung", either("bersamaan|berbarengan|bersama-sama|beriringan|berturut-turut|bergantian|bergiliran|berurutan|hampir bersamaan|nyaris bersamaan|terpisah|secara terpisah", "di|ke") + "|bersamaan|berbarengan|bersama-sama|bergantian|bergiliran|berurutan|hampir bersamaan|nyaris bersamaan"),
        doer="person", mode="visit", traits=frozenset({T.ARRIVES}), avoid=listed("korban pengungsi jenazah surat kabar usulan bantuan"),
    ),
    Frame(
        "due-in", K.VISIT, P.CONSULT, VISITING,
        "Presiden William Ruto dijadwalkan ke Accra pekan depan.", "Presiden William Ruto akan ke meja perundingan.",
        verbs=either("akan|bakal|hendak|dijadwalkan|diagendakan|direncanakan|berencana|rencananya|akan kembali", "ke"), requires="object|to", doer="person", mode="visit",
        status=S.PLANNED, avoid=NO_COUNTERPART + "|" + listed("liburan berlibur umrah haji konser tim timnas kontingen pasukan pengadilan"),
    ),
    Frame(
        "not-going", K.VISIT, P.CONSULT, VISITING,
        "Presiden William Ruto batal ke Accra.", "Presiden William Ruto batal ke babak berikutnya.",
        verbs=either("batal|urung|tidak jadi|tak jadi", "ke"), requires="object|to", doer="person", mode="visit",
        status=S.CANCELLED, avoid=NO_COUNTERPART + "|" + listed("liburan berlibur umrah haji konser tim timnas kontingen pasukan pengadilan"),
    ),
    Frame(
        "call-off-coming", K.VISIT, P.CONSULT, VISITING,
        "Presiden William Ruto membatalkan kehadirannya di Accra.", "Penyanyi itu membatalkan penampilannya di Accra.",
        verbs=either("membatalkan|mengurungkan|batalkan", "kehadirannya|kehadiran|kedatangannya|keberangkatannya|rencana kehadirannya|keikutsertaannya|partisipasinya"), doer="person", requires="at|to|object", mode="visit",
        status=S.CANCELLED, avoid=NO_COUNTERPART,
    ),
    Frame(
        "come-visiting", K.VISIT, P.CONSULT, VISITING,
        "Presiden William Ruto akan berkunjung pada April.", "Wisatawan akan berkunjung pada April.",
        verbs="berkunjung|berkunjung lagi|datang berkunjung|berkunjung ke sana|datang ke sana|bertolak ke sana|terbang ke sana|berangkat ke sana", doer="person", requires="subject", mode="visit", traits=frozenset({T.ARRIVES}),
        avoid=NO_COUNTERPART + "|" + listed("wisatawan turis museum pasar toko rumah kampung makam keluarganya"), avoid_next="ke|di|dan|ataupun|atau",
    ),
    Frame(
        "stay", K.VISIT, P.CONSULT, VISITING,
        "Sehari sebelumnya, Menlu Retno berada di Naypyidaw.", "Kedutaan itu berada di Naypyidaw.",
        verbs=either("berada|sedang berada|tengah berada|masih berada", "di"), doer="person", requires="object", mode="visit",
        avoid="dubes|duta|konsul|konjen|kbri|kedutaan|wni|warga|tangan|balik|posisi|penjara|tahanan|pengasingan",
    ),
)

GATHERINGS: tuple[Frame, ...] = (
    Frame(
        "summit", K.SUMMIT, P.CONSULT, {"of": R.ORGANIZER, "between": R.ATTENDEE, "with": R.ATTENDEE},
        "Organisasi Kerja Sama Islam menggelar konferensi tingkat tinggi luar biasa di Jeddah.", "Puncak gunung itu tinggi.",
        nouns="konferensi tingkat tinggi luar biasa|konferensi tingkat tinggi|ktt luar biasa|ktt darurat|ktt khusus|ktt trilateral|"
        "ktt bilateral|ktt|" + either("pertemuan puncak|ktt", "luar biasa|darurat|khusus|virtual|trilateral|informal") + "|pertemuan puncak|pertemuan tingkat tinggi|sidang kemuncak|sidang puncak",
    ),
    Frame(
        "conference", K.CONFERENCE, P.CONSULT, {"of": R.ORGANIZER, "between": R.ATTENDEE},
        "Liga Arab menggelar sidang darurat di Kairo.", "Ia memberi keterangan dalam konferensi pers.",
        nouns=either("sidang|rapat|pertemuan|konferensi", "darurat|luar biasa|khusus|tahunan|tingkat menteri")
        + "|konferensi internasional|pertemuan para menteri luar negeri|pertemuan menteri luar negeri|pertemuan para menteri pertahanan|"
        "pertemuan menteri pertahanan|pertemuan para menteri|konferensi|seminar internasional|simposium internasional|lokakarya internasional|muktamar internasional|muktamar perdamaian|musyawarah para menteri luar negeri|musyawarah menteri luar negeri",
        avoid="pers|kabinet|pemegang",
        traits=frozenset({T.UNNAMED_GATHERING}),
    ),
    Frame(
        "conference-for", K.CONFERENCE, P.CONSULT, {"between": R.ATTENDEE, "with": R.ATTENDEE},
        "Konferensi perdamaian Suriah dibuka di Montreux.", "Konferensi pers Suriah dibuka di Montreux.",
        nouns=either("konferensi", "perdamaian|donor|bantuan|kemanusiaan|rekonstruksi"),
        traits=frozenset({T.UNNAMED_GATHERING}),
    ),
    Frame(
        "forum", K.CONFERENCE, P.CONSULT, {"of": R.ATTENDEE, "between": R.ATTENDEE},
        "KBRI Sofia menggelar forum bisnis di Sofia.", "KBRI Sofia menggelar bazar di Sofia.",
        nouns="temu bisnis|business forum|business gathering|" + either("seminar|simposium|lokakarya|webinar|diskusi panel", SEMINARS) + "|" + either("forum", "bisnis|usaha|investasi|perdagangan|dagang|bisnis dan investasi"),
        avoid="kampus|mahasiswa|klub|komunitas", traits=frozenset({T.APART}),
    ),
    Frame(
        "seminar", K.CONFERENCE, P.CONSULT, {"of": R.ATTENDEE, "between": R.ATTENDEE},
        "KBRI Sofia menggelar webinar tentang mawar pada Senin.", "Kampus itu menggelar webinar tentang mawar pada Senin.",
        nouns="seminar|webinar|lokakarya|simposium|diskusi panel|diskusi publik|diskusi kelompok terpumpun|diskusi meja bundar|kuliah umum",
        need=listed("kbri kjri ptri kdei kedutaan kedubes konsulat kemlu kemenlu kementerian dubes duta menteri menlu wamenlu presiden komisi perwakilan"),
        weak=True, avoid="mahasiswa|guru|pelatihan|siswa|skripsi|dosen", traits=frozenset({T.APART}),
    ),
    Frame(
        "session", K.CONFERENCE, P.CONSULT, {"of": R.ORGANIZER},
        "Menlu Retno memimpin sidang Dewan Keamanan PBB.", "Hakim memimpin sidang korupsi.",
        nouns="sidang|rapat|rapat pleno|sidang pleno|rapat kerja|pembukaan sesi|sesi khusus|sesi darurat", need=listed("ham aipa ipu fao ilo iora interpol pif pbb asean oki unesco who opcw iaea apec icao imo ecowas"), weak=True,
        avoid=listed("kabinet dpr korupsi hakim jaksa terdakwa kesempatan sela aula ruang gedung"),
    ),
    Frame(
        "joint-commission", K.MEETING, P.CONSULT, {"between": R.ATTENDEE, "with": R.ATTENDEE},
        "Menlu Ghana dan Menlu Togo memimpin sidang ketujuh Komisi Bersama.", "Menlu Ghana dan Menlu Togo memimpin sidang ketujuh Dewan Gereja.",
        nouns="sidang|rapat|pertemuan|sesi", need=listed("komisi dewan komite"), also=listed("bersama bilateral campuran gabungan strategis antarpemerintah tingkat"), close=True, weak=True,
        avoid=listed("gereja kabinet dpr korupsi hakim keamanan pbb perusahaan direksi pengawas pemilihan asean oki gcc bersamaan sela"),
    ),
)
# fmt: on

CONSULTING: tuple[Frame, ...] = (*MEETINGS, *VISITS, *ENVOYS_SENT, *STAYS, *GATHERINGS)
