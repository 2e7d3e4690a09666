"""Verbal conflict: ACCUSE, REQUEST, REJECT and THREATEN."""

from __future__ import annotations

from kg.language.id.frames.roles import GETTING, GIVING
from kg.language.id.inflect import active, either, listed, passive
from kg.language.pack import TOWARD, Frame, Roles
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

ENVOYS = listed(
    "duta dubes dubesnya diplomat diplomatnya kuasa utusan konsul kedubes atase dubes-dubes diplomat-diplomat perwakilan besarnya komisaris komisioner tingginya"
)
OWN_PEOPLE = listed(
    "wni warganya rakyat masyarakat publik wartawan warga jemaah penonton pemudik investor pelanggan polisi"
)
COURTS = listed("mahkamah icj icc wto arbitrase pengadilan pbb itlos den haag")
JUDGING = listed("mahkamah icj icc wto arbitrase pengadilan itlos den haag")  # the UN rules by a court alone
SUING: Roles = {slot: role for slot, role in TOWARD.items() if slot != "to"}
"""Taken to a court, nothing is done to the court."""
REFUSED = (
    "mengakui|tunduk|tunduk pada|tunduk kepada|menyerah pada|menyerah kepada|didikte|didikte oleh|gentar terhadap|menerima|berunding|bernegosiasi|menyerah|meminta maaf|memenuhi|berkompromi|mundur|mengizinkan|"
    "memperpanjang|berpartisipasi|menandatangani|meneken|ikut serta|ikut menandatangani|ikut dalam pakta|ikut dalam perjanjian|memberikan|menyerahkan|bergabung|mencabut|membayar|menghadiri|berdialog|membuka|mentoleransi|"
    "menarik|menghentikan|mengikuti|mengubah|mengekstradisi|mengirim|mengirimkan|menormalisasi|terlibat|membiarkan|mengalah|meratifikasi|menyetujui|meletakkan senjata|melucuti senjata|menarik diri|"
    "memasok|menjual senjata|membantu|mendukung|mengerahkan|menampung|memulangkan|mengembalikan|membebaskan|melepaskan|merundingkan|membicarakan|melonggarkan|mengorbankan|membatalkan|mendanai|membiayai|menjamin|mengalah kepada|mengendurkan|menemui|hadir|melunasi|memaafkan|memindahkan"
)

HOPED = listed(
    "dialog berdialog perundingan berunding rekonsiliasi perdamaian gencatan diplomasi damai menahan mematuhi menghormati menghentikan membebaskan mencabut mengakhiri meratifikasi melaksanakan mengizinkan menarik"
)

BASELESS = listed(
    "isapan bualan dongeng fiksi karangan kosong absurd berdasar bohong kebohongan omong fitnah dusta konyol palsu rekayasa mengada dibuat menggelikan tendensius bias hoaks berbukti alasan bukti akal dasar"
)

APPLYING = "mengajukan|menyerahkan|menandatangani|meneken|menyampaikan|melayangkan|ajukan|teken"

# fmt: off
ACCUSATIONS: tuple[Frame, ...] = (
    Frame(
        "condemn", K.STATEMENT, P.ACCUSE, TOWARD,
        "Turki mengecam serangan Israel.", "Jembatan itu dinilai tak layak.",
        verbs=active("kecam|kutuk|sesalkan|sayangkan|kritisi|cerca|hujat|kecam keras|kutuk keras|kritik keras") + "|"
        + active("kritik|cela|protes|sindir|protes keras|sentil") + "|mengritik|mengolok-olok|mencemooh|mengejek|mencibir|mencaci|menghardik|menghina|melecehkan|"
        ""+ either("berang|geram|murka|marah|gusar|kecewa|kecewa berat|naik pitam", "kepada|terhadap|atas|dengan|pada") + "|mempersoalkan|mempermasalahkan|mendamprat|menegur|menegur keras|memprotes keras|mengkritik keras|mengecam dan mengutuk",
        passives=passive("kecam|kutuk|kritik|cela|protes|sesalkan|sayangkan|kritisi|sindir|kecam keras|kutuk keras|hina|cemooh|ejek"), mode="disapprove", avoid="film|wasit|pelatih|pajak|penimbun|koruptor|begal",
    ),
    Frame(
        "voice-blame", K.STATEMENT, P.ACCUSE, {**TOWARD, "object": R.ACTOR, "of": R.ACTOR},
        "Menlu Ghana menyampaikan kekecewaan Ghana atas keputusan Togo.", "Jembatan itu dinilai tak layak.",
        verbs=either("menyampaikan|menyatakan|mengungkapkan|melontarkan|melayangkan|menyuarakan|mengajukan|mengeluarkan|melancarkan|melempar|melemparkan|mengutarakan|meluapkan|menumpahkan|memendam|menunjukkan",
        "kecaman|kritik|kritikan|hinaan|penghinaan|ejekan|cemoohan|cercaan|kecaman terbuka|kekecewaannya|kemarahannya|keberatannya|kekesalan|kegusaran|kritik tajam|kritik pedas|kritik keras|kecaman paling keras|keprihatinan mendalam|kekecewaan|ketidakpuasan|keprihatinan|penyesalan mendalam|kemarahan|kecaman keras|kekhawatiran|keberatan|kutukan|rasa prihatin|rasa prihatin mendalam|rasa keprihatinan|keprihatinan serius|kekhawatirannya|kekhawatiran mendalam|kekecewaan besar|kecemasan|kecemasannya|rasa kecewa|rasa kecewanya|amarah|kegeraman|kegeramannya|murka|kritiknya|keprihatinan yang mendalam|penyesalannya|penyesalan atas keputusan|penyesalan atas langkah|penyesalan atas serangan|penyesalan yang mendalam|penyesalan yang dalam|kekhawatiran yang mendalam|kekecewaan yang mendalam|kekecewaan mendalam|sikap keberatan"),
        mode="disapprove", avoid="film|wasit|pelatih|pajak|penimbun|koruptor|begal|gempa|banjir|longsor|topan|siklon|doa",
    ),
    Frame(
        "protest-note", K.STATEMENT, P.ACCUSE, TOWARD,
        "Filipina melayangkan nota protes kepada Tiongkok.", "Siswa melayangkan protes kepada guru.",
        verbs=either("menyampaikan|melayangkan|mengirim|mengirimkan|mengajukan|menyerahkan|layangkan|sampaikan|kirim|menyatakan|melontarkan|melancarkan|mengeluarkan",
        "nota protes|protes|protes keras|protes resmi|protes diplomatik|nota diplomatik|surat protes|bantahan|nota keberatan|nota protes resmi|nota protes diplomatik|protes tertulis|surat keberatan"),
        nouns="nota protes|protes diplomatik", contexts=("diplomatic",), avoid="wasit|siswa|guru",
        traits=frozenset({T.NOTE}),
    ),
    Frame(
        "protest-note-sent", K.STATEMENT, P.ACCUSE, {**TOWARD, "object": R.RECIPIENT},
        "Nota protes kepada Tiongkok dilayangkan Filipina pada Senin.", "Nota kesepahaman dengan Tiongkok disampaikan Filipina.",
        passives=passive("layangkan|kirim|kirimkan|sampaikan|ajukan"), lead="protes|keberatan|kecaman|kritik", contexts=("diplomatic",),
        avoid="wasit|siswa|guru",
    ),
    Frame(
        "condemn-noun", K.STATEMENT, P.ACCUSE, GIVING,
        "Kecaman Turki terhadap Israel muncul pada Ahad.", "Kecaman penonton terhadap wasit nyaring.",
        nouns="kecaman|kutukan|ungkapan kekecewaan", avoid="menuai|mendapat|penonton|memicu|menolak|menampik|mengundang",
    ),
    Frame(
        "regret-noun", K.STATEMENT, P.ACCUSE, GIVING,
        "Penyesalan atas keputusan Israel disampaikan Turki.", "Penyesalan datang terlambat.",
        nouns="penyesalan|kekecewaan|keprihatinan|kekhawatiran|keberatan|kemarahan|kritik", need=listed("disampaikan dilontarkan diungkapkan diutarakan dinyatakan disuarakan dikemukakan"),
        requires="subject|from", avoid="penonton|menyampaikan|menyatakan|mengungkapkan|melontarkan|maaf|warga",
    ),
    Frame(
        "call-an-act", K.STATEMENT, P.ACCUSE, TOWARD,
        "Menlu Retno menyebut pengeboman Israel tindakan perang.", "Menlu Retno menyebut perang Israel panjang.",
        verbs=active("sebut|nilai|anggap|cap") + "|menggambarkan|melukiskan", passives="disebut|dinilai|dianggap", need=listed("tindakan aksi perbuatan langkah serangan operasi invasi pengeboman"),
        also=listed("pembantaian genosida kejahatan kebiadaban pelanggaran perang terorisme teror pengecut biadab permusuhan provokasi agresi pembajakan perompakan bermusuhan gila kriminal brutal agresif kekerasan"),
        mode="disapprove", avoid="polisi|korban|cuaca|bukan",
    ),
    Frame(
        "draw-criticism", K.STATEMENT, P.ACCUSE, GETTING,
        "Israel menuai kecaman dari Turki.", "Album itu menuai kritik dari penonton.",
        passives=either("menuai|mendapat|mendapatkan|memicu|mengundang|menerima", "kecaman|kecaman keras|kritik|protes|kritik tajam|kecaman luas"),
        avoid="penonton|album|wasit",
    ),
    Frame(
        "accuse", K.STATEMENT, P.ACCUSE, TOWARD,
        "Rwanda menuduh Burundi mempersenjatai pemberontak.", "Terdakwa hadir di sidang.",
        verbs=active("tuduh|tuding|salahkan|persalahkan|curigai") + "|mendakwa|menengarai|mensinyalir|menyinyalir" + "|" + either("melontarkan|melayangkan|melempar|melemparkan|melancarkan", "tuduhan|tudingan|tuduhan serius"),
        passives=passive("tuduh|tuding"), mode="allege", avoid="jaksa|hakim|polisi",
    ),
    Frame(
        "call-guilty", K.STATEMENT, P.ACCUSE, TOWARD,
        "Presiden Petro menyebut Israel melakukan genosida.", "Ia menyebut Israel negara kecil.",
        verbs=active("sebut|cap|juluki"), need=listed("genosida kejahatan agresor agresi teroris melanggar pelanggaran terorisme dalang biadab pencaplokan aneksasi pendudukan invasi perampasan serbuan pengkhianatan pembunuh penjahat tiran penjagal algojo despot fasis perompak penculik bandit preman boneka budak antek diktator pembohong pengkhianat rasis provokator parasit kolonialis imperialis sengaja memprovokasi menerobos menembaki berbohong menyembunyikan memperkeruh"), mode="allege",
        avoid="polisi|korban",
    ),
    Frame(
        "call-baseless", K.STATEMENT, P.REJECT, TOWARD,
        "Menlu Jaishankar menyebut laporan Kanada absurd.", "Menlu Jaishankar menyebut Kanada absurd.",
        verbs=active("sebut|nilai|anggap|cap"), passives="disebut|dinilai|dianggap", need="tuduhan|tudingan|klaim|dakwaan|laporan|kabar",
        also=BASELESS,
        avoid="polisi|korban|cuaca", close=True,
    ),
    Frame(
        "call-charge-baseless", K.STATEMENT, P.REJECT, TOWARD,
        "Kenya menyebut tuduhan Sudan bahwa pihaknya memasok senjata tidak berdasar.", "Kenya menyebut tuduhan Sudan bahwa pihaknya memasok senjata.",
        verbs=either("menyebut|menilai|menganggap|mencap|mengatakan|menyatakan|menegaskan|mengatakan bahwa|menyatakan bahwa|menegaskan bahwa", "tuduhan|tudingan"), need=BASELESS, avoid="polisi|korban|cuaca|jaksa|hakim",
    ),
    Frame(
        "call-wrong", K.STATEMENT, P.ACCUSE, TOWARD,
        "Menlu Retno menyebut langkah Tiongkok tidak bertanggung jawab.", "Ia menyebut Tiongkok negara besar.",
        verbs=active("sebut"), passives="disebut", need=listed("disesalkan disayangkan persekongkolan konspirasi sandiwara lelucon kebohongan pengkhianatan sinis tercela mengecewakan memprihatinkan picik sewenang-wenang bertanggung bertentangan provokatif ilegal gegabah keliru bersahabat memalukan munafik provokasi berbahaya sembrono pemerasan penghinaan pengkhianatan perampokan kebohongan bohong dusta konyol absurd menyesatkan agresif hina pembohong diktator pengecut rasis imperialis imperialisme kolonialisme hipokrit barbar keji kejam biang kemunafikan intervensi pelecehan penjajahan penjajah apartheid pembersihan tergesa terburu kontraproduktif tamparan provokator tikaman serampangan sepihak"),
        mode="disapprove", avoid="polisi|korban|cuaca",
    ),
    Frame(
        "call-unlawful", K.STATEMENT, P.ACCUSE, TOWARD,
        "Menlu Retno menyebut langkah Tiongkok tidak sah.", "Ia menyebut Tiongkok negara yang sah.",
        verbs=active("sebut|nilai|anggap"), passives="disebut|dinilai|dianggap", need="sah|adil|beralasan|berdasar|pantas|patut|bersahabat|manusiawi|proporsional|dibenarkan|diterima|bermoral|etis|berperikemanusiaan|berprinsip|menghormati|menghargai|profesional", also="tidak|tak|bukan",
        mode="disapprove", avoid="polisi|korban|cuaca|wasit",
    ),
    Frame(
        "accuse-noun", K.STATEMENT, P.ACCUSE, GIVING,
        "Tuduhan Rwanda terhadap Burundi disampaikan pada Selasa.", "Tuduhan terhadap pencuri itu dicabut.",
        nouns="tuduhan|tudingan", need=listed("menyampaikan disampaikan dilontarkan melontarkan mengulangi melayangkan dilayangkan"),
        avoid="menolak|membantah|menampik|menepis", mode="allege",
    ),
    Frame(
        "summon", K.MEASURE, P.ACCUSE, TOWARD,
        "Spanyol memanggil duta besar Argentina.", "Hakim memanggil dua saksi.",
        verbs=active("panggil"), passives=passive("panggil"), nouns="pemanggilan",
        need=ENVOYS + "|kedutaan", avoid="pulang|saksi|konsultasi|berkonsultasi|penyidik|kejaksaan", avoid_next="dubesnya|besarnya|diplomatnya", avoid_behind="kembali|balik", contexts=("diplomatic",), host_acts=True,
        traits=frozenset({T.BY_A_STATE, T.SUMMONS}),
    ),
    Frame(
        "sue", K.MEASURE, P.ACCUSE, SUING,
        "Gambia menggugat Myanmar ke Mahkamah Internasional.", "Ia menggugat cerai suaminya.",
        verbs=active("gugat|adukan|laporkan|seret|dakwa") + "|mengajukan pengaduan|melayangkan pengaduan|menyampaikan pengaduan|mengajukan aduan|mengajukan keluhan|mengajukan keluhan resmi|melayangkan keluhan|mengajukan komplain|mengajukan gugatan|membawa kasus|menyeret|mengajukan kasus|melayangkan gugatan",
        passives=passive("gugat|adukan|seret|dakwa"), nouns="gugatan", need=COURTS, avoid_next="bahwa", avoid="cerai|wartawan|kematian|angka|perkembangan|hasil|temuan|situasi|kemajuan",
        mode="investigate", contexts=("legal",),
    ),
    Frame(
        "take-to-court", K.MEASURE, P.ACCUSE, SUING,
        "Chili membawa Bolivia ke Mahkamah Internasional.", "Ia membawa pesan ke Mahkamah Internasional.",
        verbs="membawa", passives="dibawa", need="mahkamah|icj|icc|arbitrase|itlos", requires="object", avoid="pesan|surat|delegasi|dokumen|bukti|bantuan", mode="investigate",
        contexts=("legal",),
    ),
    Frame(
        "sue-state", K.MEASURE, P.ACCUSE, SUING,
        "Nikaragua menggugat Jerman atas penjualan senjata.", "Ia menggugat suaminya di Jerman.",
        verbs=active("gugat|perkarakan|mejahijaukan") + "|mengajukan gugatan terhadap|melayangkan gugatan terhadap|mendaftarkan gugatan terhadap", passives=passive("gugat"),
        toward="country", avoid="suaminya|istrinya|cerai|perusahaan|praperadilan|pajak|koran|tabloid|media", mode="investigate", contexts=("legal",),
    ),
    Frame(
        "ruling", K.MEASURE, None, {"subject": R.ACTOR, "object": R.RECIPIENT, "clause": R.RECIPIENT, "against": R.RECIPIENT, "between": R.RECIPIENT},
        "Mahkamah Internasional memutuskan bahwa Serbia melanggar konvensi itu.", "Menlu Serbia memutuskan pulang.",
        verbs=active("putuskan") + "|memenangkan|menetapkan|menyatakan|" + either("menjatuhkan|membacakan|mengeluarkan|memberikan|menyampaikan|mengumumkan", "putusan|putusannya|keputusan|keputusannya") + "|memutuskan mendukung|memutuskan memenangkan|memutuskan menolak gugatan", passives="diputuskan|diputus|dimenangkan", need=JUDGING,
        doer="organization", avoid="pemain|gelar|menolak", contexts=("legal",),
    ),
    Frame(
        "put-on-wanted-list", K.MEASURE, P.ACCUSE, TOWARD,
        "Ghana memasukkan Presiden Togo ke daftar buronan.", "Polisi Ghana memasukkan perampok ke daftar buronan.",
        verbs=active("masukkan|tempatkan") + "|menetapkan|mencantumkan|menambahkan", passives=passive("masukkan|tetapkan") + "|masuk", need="buronan|buron|pencarian", also="daftar|sebagai", requires="object|subject", mode="investigate", contexts=("legal",),
        avoid=listed("perampok pencuri polda polres korupsi narkoba tersangka kpk kejaksaan pembunuhan"),
    ),
    Frame(
        "investigate", K.MEASURE, P.ACCUSE, TOWARD,
        "Mahkamah Pidana Internasional menyelidiki Israel.", "Polisi menyelidiki kebakaran.",
        verbs=active("selidiki|usut|investigasi") + "|membuka penyelidikan awal|memulai penyelidikan awal|membuka investigasi terhadap|memulai investigasi terhadap|membuka penyelidikan terhadap|meluncurkan penyelidikan terhadap|memulai penyelidikan terhadap|"
        "mengeluarkan surat perintah penangkapan|menerbitkan surat perintah penangkapan|membentuk tim investigasi",
        passives=passive("selidiki|usut"), avoid="polisi|kebakaran|polri|kpk|kejaksaan|kecelakaan|pembunuhan", mode="investigate",
    ),
)

RULINGS: tuple[Frame, ...] = (
    Frame(
        "court-grants", K.MEASURE, None, {"subject": R.ACTOR, "object": R.RECIPIENT, "of": R.RECIPIENT, "against": R.RECIPIENT, "from": R.RECIPIENT},
        "Mahkamah Internasional mengabulkan sebagian permintaan Gambia.", "Menlu Gambia mengabulkan permintaan itu.",
        verbs=active("kabulkan|batalkan|kukuhkan|gugurkan"), passives=passive("kabulkan"), lead=listed("mahkamah icj icc itlos arbitrase pca"),
        need=listed("gugatan permintaan permohonan keberatan banding klaim tuntutan sengketa"), doer="organization", contexts=("legal",),
    ),
    Frame(
        "court-dismisses", K.STATEMENT, P.REJECT, TOWARD,
        "Mahkamah Internasional menolak gugatan Bolivia.", "Menlu Gambia menolak gugatan Bolivia.",
        verbs=active("tolak|tampik|gugurkan|mentahkan"), passives=passive("tolak"), lead=listed("mahkamah icj icc itlos hakim majelis"), need="gugatan|permohonan|keberatan|banding",
        avoid="jaksa|terdakwa", contexts=("legal",),
    ),
)
"""Taken before consent and refusal: what a court grants is its ruling."""

REQUESTS: tuple[Frame, ...] = (
    Frame(
        "apply", K.MEASURE, P.REQUEST, TOWARD,
        "Georgia meneken permohonan menjadi anggota Uni Eropa.", "Georgia mengajukan permohonan kredit.",
        verbs=either(APPLYING, "permohonan|lamaran|aplikasi|surat permohonan|dokumen permohonan|dokumen permintaan|surat lamaran|formulir permohonan|permintaan") + "|mendaftar menjadi|mendaftar sebagai|mendaftarkan diri menjadi|mendaftarkan diri sebagai",
        need=listed("anggota keanggotaan bergabung keanggotaannya menganggotai"), close=True,
        avoid=listed("ditolak menangguhkan mencabut membekukan klub tim kredit membahas mendukung agar polisi partai koperasi"),
    ),
    Frame(
        "apply-to-join", K.MEASURE, P.REQUEST, TOWARD,
        "Georgia mengajukan keanggotaan Uni Eropa.", "Georgia mengajukan banding.",
        verbs=either(APPLYING, "keanggotaan|permohonan keanggotaan|lamaran keanggotaan|permohonan bergabung|aplikasi keanggotaan")
        + "|mengajukan diri menjadi anggota|mengajukan diri sebagai anggota|mengajukan diri bergabung dengan|melamar keanggotaan|melamar menjadi anggota|melamar masuk|melamar sebagai anggota",
        avoid="ditolak|menangguhkan|mencabut|membekukan|klub|membahas|mendukung",
    ),
    Frame(
        "invite", K.STATEMENT, P.REQUEST, TOWARD,
        "Presiden Prabowo mengundang Presiden Macron ke Borobudur.", "Kuliner itu mengundang selera.",
        verbs="mengundang|mengajak|" + either("menyampaikan|mengirim|mengirimkan|melayangkan|memberikan|memberi|menyerahkan|menitipkan|mengajukan|mengulangi|membawa|meneruskan", "undangan|undangan resmi|surat undangan|undangannya|undangan terbuka|undangan khusus|undangan pribadi"), passives="diundang|diajak",
        avoid="masuk|selera|perhatian|kecaman|kritik|kontroversi|protes|investor|tawa|decak|reaksi|pertanyaan|blusukan|menuju|berkeliling|menanam|melihat|berjalan|naik|menyantap|santap|minum|makan|berfoto|berswafoto|memasuki|serta|mengikuti|teras|beranda|veranda|halaman|taman|kebun|ruang|duduk|berbincang|menandatangani|bersepeda|keliling|mengelilingi|jogging|joging|berolahraga|menonton|menyaksikan|meninjau|berdansa|foto|swafoto|mencicipi|menikmati|jamuan|resepsi|pesta", mode="meet",
        traits=frozenset({T.INVITES}),
    ),
    Frame(
        "ask-to-meet", K.STATEMENT, P.REQUEST, TOWARD,
        "Presiden Peru meminta bertemu Presiden Chile.", "Menlu Peru meminta bantuan saat bertemu Menlu Chile.",
        verbs=either("meminta|minta|memohon", either("bertemu|untuk bertemu|bisa bertemu|dapat bertemu", "dengan|empat mata dengan|langsung dengan") + "|bertemu|untuk bertemu|bisa bertemu|dapat bertemu|menemui|untuk menemui|audiensi dengan|waktu bertemu"),
        requires="object", avoid="wartawan|warga|keluarga|penggemar", mode="meet",
    ),
    Frame(
        "call-to-account", K.STATEMENT, P.ACCUSE, TOWARD,
        "Qatar menuntut pertanggungjawaban Israel atas serangan itu.", "Rapat itu mendengar pertanggungjawaban ketua.",
        verbs=either("meminta|minta|menuntut|tuntut", "pertanggungjawaban|pertanggungjawaban dari"), mode="allege",
    ),
    Frame(
        "ask-for-truce", K.STATEMENT, P.REQUEST, TOWARD,
        "Ghana menyerukan gencatan senjata segera.", "Ghana menyerukan gencatan harga segera.",
        verbs=either("menyerukan|meminta|memohon|menuntut|mendesak|minta|serukan|tuntut", "gencatan senjata|jeda kemanusiaan|penghentian permusuhan|penghentian perang|penghentian pertempuran|"
        "penghentian tembak-menembak|penghentian kekerasan|deeskalasi|penarikan pasukan|pasukan perdamaian|bantuan militer|bantuan senjata|bantuan internasional|sidang darurat|sanksi"),
        avoid=listed("dpr parlemen rakyat partai kpk polisi pengadilan warga mahasiswa demonstran pengunjuk massa keluarga klub pemain"), traits=frozenset({T.ASKS_ANYBODY}),
    ),
    Frame(
        "demand", K.STATEMENT, P.REQUEST, TOWARD,
        "Ukraina mendesak Jerman mengirim tank.", "Permintaan minyak naik.",
        verbs=active("desak|tuntut|imbau") + "|menyeru|memohon|minta|meminta|menyerukan|serukan|menyerukan kepada|menyerukan agar|memohon kepada|"
        "menghimbau|meminta agar|mengajukan permintaan|mengajukan permohonan|menyampaikan permintaan|melayangkan tuntutan|"
        "menyampaikan tuntutan|menggesa|menyampaikan seruan|mengeluarkan seruan|menyerukan kembali|kembali menyerukan|meminta bantuan|meminta suaka|"
        "menekankan agar|memimpin seruan|melontarkan seruan|menggemakan seruan|mengulangi seruan|mengulangi seruannya|menyuarakan seruan|mengirim surat permintaan|mengajukan permintaan bergabung|"
        "mendaftar menjadi anggota|melayangkan permintaan|melontarkan permintaan|"
        "mengutarakan permintaan|mengulangi permintaan|mengulangi permintaannya|menyampaikan desakan|melontarkan desakan|"
        "menyerukan agar masyarakat internasional|menyerukan masyarakat internasional|menyerukan kepada masyarakat internasional|meminta masyarakat internasional|mendesak masyarakat internasional|mengajak masyarakat internasional|mengimbau masyarakat internasional|"
        "mengajukan suaka|mencari suaka|memohon suaka|memohon bantuan|menekan agar|menagih janji|menagih|melobi|membujuk|"
        + either("mengajukan|melayangkan|menyampaikan", "permintaan ekstradisi|permohonan ekstradisi|permohonan bantuan|permintaan bantuan|permohonan") + "",
        passives=passive("desak|minta|tuntut|imbau|seru|serukan|mohon"), avoid="maaf|keterangan|waktu|tanggapan|ilmu|persiapan|minyak|paling|kebutuhan",
        avoid_next=OWN_PEOPLE + "|izin",
    ),
    Frame(
        "ask-the-police", K.STATEMENT, P.REQUEST, {"subject": R.ACTOR, "object": R.RECIPIENT},
        "Kedutaan Besar Ghana meminta polisi Togo menyelidiki kasus itu.", "Kedutaan Besar Ghana meminta polisi menyelidiki kasus itu.",
        verbs=either("meminta|menuntut|mendesak|mengimbau|menyeru", "polisi|agar polisi|kepada polisi"), requires="object",
    ),
    Frame(
        "remind", K.STATEMENT, P.REQUEST, TOWARD,
        "Ghana mengingatkan Togo atas kewajibannya.", "Ghana mengingatkan Togo atas kekalahannya.",
        verbs=active("ingatkan"), passives=passive("ingatkan"), toward="country", need="kewajiban|komitmen|janji|perjanjian|kesepakatan", close=True, mode="change", avoid="warganya|warga",
    ),
    Frame(
        "write-to-ask", K.STATEMENT, P.REQUEST, TOWARD,
        "Menlu Hun Sen menyurati PBB agar menggelar sidang darurat.", "Menlu Hun Sen menyurati ibunya.",
        verbs="menyurati|berkirim surat kepada|mengirim surat kepada|melayangkan surat kepada", need=listed("meminta agar supaya mendesak menuntut memohon minta"), avoid="ibunya|maaf",
    ),
    Frame(
        "encourage", K.STATEMENT, P.REQUEST, TOWARD,
        "Paus Fransiskus mendorong Bolivia dan Chili berdialog.", "Ia mendorong gerobak.",
        verbs=active("dorong|tekan|bujuk"), passives=passive("dorong|tekan|bujuk"), need=HOPED,
        avoid="gerobak|pertumbuhan|ekonomi|investasi|bersama|minat|wisatawan|harga",
    ),
    Frame(
        "encourage-to", K.STATEMENT, P.REQUEST, TOWARD,
        "Ghana mendorong Uni Afrika untuk bersatu.", "Ghana mendorong warga Togo untuk bersatu.",
        verbs="mendorong", need="untuk|agar|supaya", close=True, requires="object", avoid="warga|gerobak|pertumbuhan|ekonomi|investasi|minat|wisatawan|harga|bersama|perusahaan|pengusaha|investor|swasta|pelaku",
    ),
    Frame(
        "hope-for", K.STATEMENT, P.REQUEST, TOWARD,
        "Paus Fransiskus berharap Bolivia dan Chili berdialog.", "Paus Fransiskus berharap dialog itu berjalan.",
        verbs=active("harapkan") + "|berharap", need=HOPED, avoid="gerobak|pertumbuhan|ekonomi|investasi|bersama|minat|wisatawan|harga", requires="object",
    ),
    Frame(
        "demand-amends", K.STATEMENT, P.REQUEST, TOWARD,
        "Korea Selatan menuntut permintaan maaf dari Jepang.", "Ia menuntut maaf adiknya.",
        verbs="menuntut|mendesak", passives="dituntut|didesak", need="permintaan|permohonan|meminta|memohon", also="maaf", avoid="adiknya|polisi",
    ),
    Frame(
        "ask-amends", K.STATEMENT, P.REQUEST, TOWARD,
        "Malaysia meminta Kang Chol menyampaikan permohonan maaf.", "Malaysia meminta maaf dan menyampaikan permohonan.",
        verbs="meminta|minta", passives="diminta", need="permintaan|permohonan|meminta|memohon|menyampaikan|mengucapkan", also="maaf", avoid_next="maaf|permintaan|permohonan",
        avoid="adiknya|polisi|menyampaikannya",
    ),
    Frame(
        "demand-noun", K.STATEMENT, P.REQUEST, GIVING,
        "Desakan Ukraina kepada Jerman disampaikan pada Rabu.", "Desakan ekonomi memaksanya bekerja.",
        nouns="desakan|seruan|tuntutan|permintaan|imbauan|ajakan",
        need=listed("datang diserukan disuarakan diutarakan dikeluarkan digaungkan dikemukakan menyampaikan disampaikan dilontarkan melontarkan mengulangi melayangkan dilayangkan mengajukan diajukan"),
        avoid="menolak|menampik|ekonomi|memenuhi|menerima|hidup",
    ),
    Frame(
        "demand-that", K.STATEMENT, P.REQUEST, {**GIVING, "clause": R.RECIPIENT},
        "Usulan Ghana agar Togo membuka perbatasan dibahas di Lome.", "Usulan agar jam kerja dipotong dibahas kemarin.",
        nouns="desakan|seruan|tuntutan|permintaan|imbauan|usulan|usul|permohonan|ajakan", need="agar|supaya", requires="of",
        avoid="menolak|menampik|memenuhi|menerima|ditolak|mengabulkan|dikabulkan|warga|buruh|publik|pemain",
    ),
    Frame(
        "propose-that", K.STATEMENT, P.REQUEST, TOWARD,
        "Ghana mengusulkan agar Togo membuka perbatasan.", "Ghana mengusulkan agar jam kerja dipotong.",
        verbs=either("mengusulkan|usulkan|menyarankan|sarankan|menganjurkan|merekomendasikan|memohon|mengimbau", "agar|supaya"), requires="object",
        avoid="warga|masyarakat|publik|pemain|perusahaan|dpr|buruh|wni",
    ),
    Frame(
        "propose", K.STATEMENT, P.REQUEST, TOWARD,
        "Mesir mengusulkan gencatan senjata kepada Sudan.", "Ia mengusulkan menu baru.",
        verbs=active("usulkan|sarankan|gagas|cetuskan") + "|mengajukan usulan|mengajukan proposal|menyampaikan usulan|mengajukan usul|menyodorkan proposal|"
        "mencadangkan", passives="diusulkan",
        need=listed("pembagian otonomi referendum penyelesaian solusi peta moratorium gencatan perundingan dialog pertemuan damai perdamaian mediasi konferensi ktt pembentukan resolusi kerja proposal misi usulan zona senjata"),
        avoid="sanksi|embargo", mode="meet",
    ),
    Frame(
        "propose-to", K.STATEMENT, P.REQUEST, {"subject": R.ACTOR, "to": R.RECIPIENT},
        "Menlu Ghana menyodorkan formula baru kepada Menlu Togo.", "Menlu Ghana menyodorkan menu baru.",
        verbs=active("usulkan|sarankan|sodorkan") + "|" + either("mengajukan|menyodorkan|menyampaikan", "usul|usulan|proposal|prakarsa|formula|gagasan|rencana"), requires="to",
        avoid="menu|harga|anggaran|kartu|sanksi|embargo|mikrofon|tangan|buku|dpr|parlemen|calon|kandidat|nama", mode="meet",
    ),
)

COMPLAINTS: tuple[Frame, ...] = (
    Frame(
        "complain", K.STATEMENT, P.ACCUSE, {**TOWARD, "to": R.RECIPIENT},
        "Presiden Ghana mengeluhkan lambatnya bantuan Togo.", "Warga Ghana mengeluhkan macetnya jalan ke Togo.",
        verbs="mengeluh|mengeluhkan|mengeluh bahwa|mengeluh karena|keluhkan|menyampaikan keluhan atas|menyampaikan keluhan tentang|mengadukan", mode="disapprove",
        avoid=listed("sakit nyeri pusing cuaca macet macetnya lapar lelah nyamuk warga penumpang pedagang pemain pelatih petani pengusaha pengemudi nasabah pelanggan investor eksportir turis wisatawan mahasiswa karyawan buruh jemaah polisi"),
    ),
)

REFUSALS: tuple[Frame, ...] = (
    Frame(
        "reject", K.STATEMENT, P.REJECT, TOWARD,
        "Iran menolak permintaan Amerika Serikat.", "Tubuhnya menolak ginjal baru.",
        verbs=active("tolak|tampik|tepis|bantah|sangkal|kesampingkan") + "|menentang|memveto" + "|menolak keras|menentang keras|membantah keras|"
        "enggan|ogah|menyatakan penolakan|menyampaikan penolakan|menegaskan penolakan|menyatakan keberatan|menegaskan penolakannya|menyatakan penolakannya|menyampaikan penolakannya|mementahkan|menolak tegas|menutup pintu|"
        "menolak mentah-mentah|tolak mentah-mentah|mengeluarkan hak veto|mengeluarkan hak vetonya|memblokir resolusi|memblokir draf resolusi|memblokir rancangan resolusi|menjegal resolusi|menggagalkan resolusi|menggagalkan draf resolusi|menggagalkan rancangan resolusi|menggunakan hak veto|menggunakan hak vetonya|menjatuhkan veto|menolak untuk|menafikan|"
        "veto resolusi|veto rancangan resolusi|veto draf resolusi|menepis tudingan|menyatakan tidak menerima|menampik keras|menolak tunduk|bersikeras menolak|berkeberatan atas|berkeberatan terhadap|keberatan atas|"
        "keberatan dengan|memberikan suara menentang|memberi suara menentang|memilih menentang|menghalangi resolusi|mengganjal resolusi|menutup pintu bagi|mengabaikan seruan|mengabaikan tuntutan|mengabaikan desakan|mengabaikan surat perintah|menolak menerima|menolak bertemu",
        passives="ditolak singgah|ditolak masuk|ditolak berlabuh|ditolak mendarat|" + passive("tolak|bantah|tentang|veto|tepis|tampik|sangkal|kesampingkan|nafikan|mentahkan"), avoid="ginjal|lupa|bala|tendangan|penalti|sundulan|berkomentar|cepat|hakim|jaksa|tua|arus|keterangan|rincian|rinciannya|detail|komentar",
        avoid_next="undang-undang|ruu|banding|kasasi|eksepsi|pleidoi|mengomentari|menjawab|menjawabnya|merinci|menjelaskan|mengungkapkan|menyebut|menyebutkan|menanggapi|disebutkan|disebut|kabar|rumor|desas-desus|memerinci|memaparkan|membeberkan|memastikan|mengonfirmasi|mengkonfirmasi|membocorkan|berspekulasi|berandai|diwawancarai|singgah|berkomentar",
    ),
    Frame(
        "uninvite", K.STATEMENT, P.REJECT, TOWARD,
        "Ghana membatalkan undangan kepada Presiden Togo.", "Ghana membatalkan undangan kepada Presiden Togo untuk datang ke Accra.",
        verbs="membatalkan undangan", avoid_behind="untuk|guna|agar", avoid="datang|berkunjung|melawat|bertandang|hadir",
    ),
    Frame(
        "would-not", K.STATEMENT, P.REJECT, TOWARD,
        "Iran tidak akan tunduk kepada Amerika Serikat.", "Hujan tidak akan turun di Iran.",
        words=either("tidak akan|tak akan|tidak akan pernah|tidak akan lagi|tak akan lagi|tak akan pernah|takkan|tidak bersedia|tak bersedia|tidak mau|tak mau|tidak sudi|tidak berniat|tak sudi|tidak berencana|menyatakan tidak|memutuskan tidak|memutuskan untuk tidak",
        REFUSED) + "|tidak mengakui|tak mengakui|" + either("tidak akan|tak akan|takkan|tidak akan pernah|tidak pernah|tak pernah|tidak", "melepaskan klaim|melepaskan klaimnya|mencabut klaim|mencabut klaimnya|melepaskan wilayah|melepaskan kedaulatan"),
    ),
    Frame(
        "leave-talks", K.STATEMENT, P.REJECT, TOWARD,
        "India menyatakan mundur dalam KTT itu.", "Menlu India menyatakan mundur dari jabatannya.",
        verbs=either("menyatakan|memutuskan|memilih|mengumumkan", "mundur|menarik diri"), need="ktt|perundingan|negosiasi|pembicaraan|konferensi|rencana|proyek", avoid="jabatan|jabatannya",
    ),
    Frame(
        "declare-void", K.STATEMENT, P.REJECT, TOWARD,
        "Somalia menyatakan nota kesepahaman itu batal demi hukum.", "Wasit menyatakan gol Somalia batal.",
        verbs=active("sebut|nyatakan|anggap|nilai"), passives="dinyatakan|dianggap", need="batal|berlaku|mengikat",
        also=listed("nota memorandum perjanjian kesepakatan keputusan pemilu referendum traktat deklarasi aneksasi pakta putusan resolusi klaim"), avoid="wasit|gol|mulai|akan|sejak", close=True,
    ),
    Frame(
        "not-believe", K.STATEMENT, P.REJECT, {**TOWARD, "on": R.RECIPIENT},
        "Ghana tidak mempercayai hasil penyelidikan Togo.", "Ghana tidak mempercayai penyelidikan warganya.",
        verbs=either("tidak|tak|sama sekali tidak", "mempercayai|memercayai|percaya|percaya pada|percaya kepada|percaya dengan|menerima") + "|meragukan|menyangsikan|menyangsikan kebenaran|meragukan kebenaran|mempertanyakan kebenaran|mempertanyakan keabsahan",
        need=listed("hasil laporan otopsi penyelidikan investigasi tuduhan tudingan klaim temuan pernyataan bantahan penjelasan alasan dalih"), also=listed("hasil laporan otopsi tuduhan tudingan klaim temuan pernyataan bantahan penjelasan alasan dalih investigasi"),
        requires="object|of|from|on|against", toward="country", avoid=listed("pertandingan laga uji ujian survei pemilu pemilihan penelitian studi"),
    ),
    Frame(
        "declared-void", K.STATEMENT, P.REJECT, TOWARD,
        "Perjanjian maritim Ghana dengan Togo dinyatakan tidak sah oleh Mali.", "Gol Ghana dinyatakan tidak sah oleh wasit Togo.",
        passives=either("dinyatakan|dianggap|dinilai|disebut|ditegaskan", "batal demi hukum|batal|tidak sah|tak sah|tidak berlaku|tak berlaku|tidak mengikat|tidak berdasar|tak berdasar|tanpa dasar hukum|ilegal|melanggar hukum"),
        lead=listed("nota memorandum perjanjian kesepakatan keputusan pemilu referendum traktat deklarasi aneksasi pencaplokan pakta putusan resolusi klaim tuduhan tudingan gugatan blokade serangan pernyataan"),
        requires="subject", avoid=listed("wasit gol hakim pengadilan mahkamah juri panel"),
    ),
    Frame(
        "reject-noun", K.STATEMENT, P.REJECT, GIVING,
        "Penolakan Iran terhadap Amerika Serikat disampaikan pada Senin.", "Penolakan warga atas pasar itu meluas.",
        nouns="penolakan|bantahan", need=listed("datang dilontarkan disuarakan dikemukakan diutarakan menyampaikan disampaikan menyatakan menegaskan dinyatakan mengulangi ditegaskan"), avoid="warga",
    ),
    Frame(
        "get-refusal", K.STATEMENT, P.REJECT, GETTING,
        "Usul itu membuat Chad mendapat penolakan dari Sudan.", "Lamarannya mendapat penolakan dari kantor itu.",
        passives=either("mendapat|mendapatkan|menuai|menghadapi", "penolakan|tentangan|penolakan keras"), avoid="lamarannya",
    ),
    Frame(
        "breach", K.MEASURE, P.REJECT, TOWARD,
        "Ghana melanggar gencatan senjata dengan Togo.", "Ghana dituduh melanggar gencatan senjata dengan Togo.",
        verbs=either("melanggar|mengingkari|mengkhianati", "gencatan senjata|kesepakatan|perjanjian|kesepakatan gencatan senjata"), requires="with",
        avoid=listed("menuduh menuding dituduh dituding tuduhan jika bila bisa dapat akan agar tidak tak saling lalu melintas kata ujar menurut tegas"),
    ),
    Frame(
        "block-entry", K.MEASURE, P.REJECT, TOWARD,
        "Ghana memblokir pencalonan Togo.", "Ghana memblokir situs Togo.",
        verbs=either("memblokir|menjegal|mengganjal|menghalangi|menghambat|memveto|menahan", "pencalonan|keanggotaan|aksesi|masuknya|permohonan keanggotaan|upaya keanggotaan|penerimaan"),
        avoid="situs|rekening",
    ),
)

THREATS: tuple[Frame, ...] = (
    Frame(
        "threaten", K.STATEMENT, P.THREATEN, TOWARD,
        "Korea Utara mengancam Jepang dengan perang.", "Hujan mengancam laga.",
        verbs=active("ancam|ultimatum|gertak") + "|bersumpah membalas|berjanji membalas|akan membalas|melontarkan ancaman|melayangkan ancaman|"
        "bersumpah akan membalas|bersumpah menghancurkan|bersumpah akan menghancurkan|mengeluarkan ultimatum|memberi ultimatum|memberikan ultimatum|"
        "melayangkan ultimatum|memberi tenggat|memberikan tenggat|memberi batas waktu|mengeluarkan ancaman|mengeluarkan peringatan keras|memberi peringatan keras|memberikan peringatan keras|melayangkan peringatan keras|menyampaikan peringatan keras|menebar ancaman|siap membalas|mengugut|"
        + either("berjanji|berjanji akan|berjanji untuk|bertekad|bertekad akan|bertekad untuk|bersumpah|bersumpah akan", either("memperketat|menjatuhkan|memperberat|memperluas|menambah|memberlakukan|menerapkan|meningkatkan", "sanksi")) + "|"
        "mengancam akan|" + either("berjanji|berjanji akan|bertekad|bertekad akan|bersumpah|bersumpah akan", "memberikan balasan|memberi balasan|melakukan pembalasan|membalas dengan keras") + "|melancarkan ancaman|melempar ancaman|melontarkan ancaman balasan|berjanji akan membalas|bertekad membalas|menjanjikan pembalasan|menjanjikan balasan|bersumpah melawan|bersumpah menyerang|berjanji menghancurkan",
        passives=passive("ancam|ultimatum"), nouns="ancaman balasan|ultimatum",
        avoid=listed("menyebut sebagai dinilai disebut dianggap hujan cuaca nyawa kehidupan kelangsungan kesehatan ekosistem perdamaian stabilitas keamanan keselamatan punah petinju petani nelayan laga hukuman pidana kedaulatan"),
        avoid_next="kunjungan|lawatan|surat|pesan|sapaan|salam|jasa|budi",
    ),
    Frame(
        "threat-noun", K.STATEMENT, P.THREATEN, GIVING,
        "Ancaman Ghana terhadap Togo disampaikan pada Senin.", "Ancaman banjir terhadap Togo disampaikan pada Senin.",
        nouns="ancaman|peringatan", need=listed("disampaikan dilontarkan diucapkan dikeluarkan dilayangkan ditegaskan diutarakan"), requires="of|from|subject",
        avoid="banjir|cuaca|tsunami|bom|dini|gempa|menanggapi|menolak|mengecam|mengabaikan|hari",
    ),
    Frame(
        "give-time", K.STATEMENT, P.THREATEN, TOWARD,
        "Ghana memberi waktu tujuh hari kepada Togo untuk menarik pasukannya.", "Ghana memberi waktu tujuh hari kepada pelamar.",
        verbs=either("memberi|memberikan|menetapkan", "waktu|tenggat|tenggat waktu|batas waktu"), passives=either("diberi|diberikan", "waktu|tenggat|tenggat waktu|batas waktu"),
        need=listed("menarik mundur membebaskan menghentikan menyerahkan menyerah memulihkan mencabut mematuhi memenuhi mengembalikan membuka"), avoid="pelamar|peserta|dubes|diplomat|besar|usaha",
    ),
    Frame(
        "vow", K.STATEMENT, P.THREATEN, TOWARD,
        "Presiden Aquino bersumpah akan menumpas Abu Sayyaf.", "Ia bersumpah setia kepada Abu Sayyaf.",
        verbs="bersumpah|bersumpah akan|bersumpah untuk|bertekad|bertekad akan|bertekad untuk|berjanji akan|berjanji bahwa|siap|menyatakan siap|mengaku siap|" + either("menyiapkan|mempersiapkan|menyusun|mematangkan", "rencana|rencana untuk"),
        need=listed("menumpas menghancurkan membalas menyerang melenyapkan memburu menghabisi membasmi memusnahkan menghukum memerangi menggempur menyerbu menembakkan mengebom membombardir menenggelamkan melumat"),
        avoid=listed("setia jabatan jika bila apabila gol gawang lawan laga"),
    ),
    Frame(
        "act-of-war", K.STATEMENT, P.THREATEN, {"subject": R.ACTOR},
        "Mali menyatakan intervensi di Niger akan dianggap sebagai pernyataan perang.", "Mali menyatakan laga itu akan dianggap selesai.",
        verbs=active("nyatakan|tegaskan|ingatkan|peringatkan") + "|mengatakan|menyebut", need="perang|permusuhan",
        also="dianggap|dipandang|diperlakukan|diartikan",
    ),
    Frame(
        "warn", K.STATEMENT, P.THREATEN, TOWARD,
        "Beijing memperingatkan Washington agar tidak mempersenjatai Taiwan.", "BMKG memperingatkan hujan lebat.",
        verbs="memperingatkan|peringatkan|mewanti-wanti|memberi peringatan kepada|memberikan peringatan kepada|mengeluarkan peringatan kepada|melayangkan peringatan kepada|menyampaikan peringatan kepada|melontarkan peringatan kepada|memberi amaran kepada",
        passives="diperingatkan", avoid=OWN_PEOPLE + "|pemain|pemainnya|pelatih|hujan|cuaca|bahaya|dampak|risiko|gempa|tsunami|penduduk|kelaparan|krisis|bencana|resesi",
    ),
    Frame(
        "ready-for-war", K.STATEMENT, P.THREATEN, TOWARD,
        "Ghana menyatakan siap berperang melawan Togo.", "Ghana menyatakan siap bertanding melawan Togo.",
        verbs=either("menyatakan siap|menegaskan siap|siap", "berperang|perang|berperang dengan|berperang melawan|perang melawan|perang dengan|menyerang|bertempur"),
        avoid="tidak|tak|kapal|jet",
    ),
)
JUDGEMENTS: tuple[Frame, ...] = (
    Frame(
        "hold-guilty", K.STATEMENT, P.ACCUSE, TOWARD,
        "Ghana menganggap Togo melanggar kedaulatannya.", "Ghana menganggap Togo sahabat lama.",
        verbs=active("anggap|nilai|nyatakan") + "|menyimpulkan|memandang|berpendapat|" + either("mengatakan|menyatakan|menegaskan|menilai|menyebut|menekankan|berpendapat", "bahwa") + "|mengatakan|menegaskan",
        need=listed("melanggar pelanggaran genosida kejahatan agresi agresor mengingkari mengkhianati provokasi provokatif mencampuri membahayakan mengancam"), close=True, toward="country",
        mode="allege", avoid=listed("polisi korban pengadilan mahkamah hakim tidak tak bahwa mahkama perang siap"), avoid_next="telah|sudah|pihaknya|negaranya",
    ),
    Frame(
        "label", K.STATEMENT, P.ACCUSE, TOWARD,
        "Ghana melabeli Togo sebagai negara teroris.", "Toko itu melabeli barang dari Togo.",
        verbs="melabeli|mencap|menjuluki|menyebut|menggambarkan", passives="dicap|dilabeli", toward="country",
        need=listed("ancaman teroris agresor musuh nakal penjahat provokator pembangkang poros diktator penindas penjajah penghasut pembohong pembunuh tiran rezim"), close=True, mode="allege", avoid="barang|toko|harga|polisi|sekutu|mitra|sahabat|kawan|korban",
    ),
)
"""Taken after praise and expulsions: what another state is called in general."""

ORDERS: tuple[Frame, ...] = (
    Frame(
        "order", K.STATEMENT, P.REQUEST, TOWARD,
        "Mahkamah Internasional memerintahkan Israel menghentikan serangan.", "Ia memerintahkan anaknya pulang.",
        verbs=active("perintahkan"), passives=passive("perintahkan"), avoid="anaknya",
        avoid_next="pasukan|pasukannya|militer|militernya|tentara|polisi|kepolisian|aparat|kementerian|kementeriannya|departemen|menteri|menterinya|menlu|menlunya|jajarannya|kabinetnya|bawahannya|uji|peluncuran|serangan|invasi|pemberlakuan|penjatuhan|pengenaan|angkatan|armada|penyelidikan|penangkapan|operasi|latihan|evakuasi|pengerahan|siaga|pengusiran|penutupan|penarikan|pengiriman|pemulangan|"
        "pembebasan|pemutusan|pembekuan|penangguhan|penghentian|pencabutan|penyitaan|penahanan|pemanggilan|pembukaan|mobilisasi", traits=frozenset({T.ORDERS}),
    ),
)
"""Taken last: an order to leave or to deploy is an act."""
# fmt: on

ACCUSING: tuple[Frame, ...] = (*ACCUSATIONS, *COMPLAINTS, *REQUESTS, *REFUSALS, *THREATS)
