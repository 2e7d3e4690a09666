"""SUPPORT: praise, backing, recognition, condolences, congratulations, and relations opened or restored."""

from __future__ import annotations

from kg.language.id.frames.roles import GETTING, GIVING, TOGETHER
from kg.language.id.inflect import active, either, listed, passive
from kg.language.pack import TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

UTTER = "menyampaikan|mengucapkan|menyatakan|mengungkapkan|mengutarakan|menegaskan|menegaskan kembali|menyuarakan|memberikan|memberi"
"""Verbs that utter what their noun says."""

UTTERED = listed(
    "menyampaikan mengucapkan menyatakan mengungkapkan mengutarakan menegaskan menyuarakan memberikan memberi disampaikan "
    "dilontarkan disuarakan diutarakan diucapkan dikirim dikirimkan datang mengalir ditunjukkan diberikan diungkapkan dinyatakan ditegaskan melontarkan menggalang mengulangi menjanjikan"
)
ART = listed("film novel kritikus album lagu pemain pelatih penonton")

ENVOY = (
    "duta besar|duta besarnya|dubes|dubesnya|para duta besar|duta besar masing-masing|perwakilan diplomatik"
)

EMBASSIES = listed(
    "kedutaan kedutaannya kedubes kbri konsulat konjen kjri konsulatnya besarnya tingginya kedutaan-kedutaan perwakilan"
)
MISSIONS = listed("kedutaan kedubes kbri kjri konsulat konsulatnya kedutaannya kedubesnya")
BY_WHOM = listed("presiden menlu menteri dubes duta wakil perdana pm raja ratu")
NOT_OPENED = listed(
    "mendesak menutup langkah-langkah langkah kemungkinan diharapkan membahas dibahas menyiapkan meninjau belum upaya tetap"
)

# fmt: off
SUPPORTING: tuple[Frame, ...] = (
    Frame(
        "praise", K.STATEMENT, P.SUPPORT, {**TOWARD, "from": R.ACTOR},
        "Presiden Ruto memuji Etiopia atas upayanya.", "Film itu dipuji kritikus.",
        verbs=active("puji|hargai|sanjung") + "|mengapresiasi|berterima kasih kepada|berterima kasih|berterima kasih atas|"
        + either(UTTER, "terima kasih|ucapan terima kasih|rasa terima kasih|apresiasi|penghargaan|pujian|rasa hormat|selamat|"
        "ucapan selamat") + "|memberi hormat kepada|berterimakasih|menyampaikan terimakasih|"
        + either(UTTER, "terimakasih|rasa terimakasih|rasa terimakasihnya|rasa terima kasihnya|ucapan terimakasih|penghargaan setinggi-tingginya"),
        passives=passive("puji|apresiasi|sanjung"), avoid=ART + "|bendera|makam|timnas|fifa|atlet",
        traits=frozenset({T.COURTESY}),
    ),
    Frame(
        "praise-noun", K.STATEMENT, P.SUPPORT, GIVING,
        "Apresiasi Jerman kepada Indonesia disampaikan pada Senin.", "Apresiasi rupiah terhadap dolar berlanjut.",
        nouns="apresiasi|ucapan terima kasih|ucapan selamat|terima kasih|penghargaan", need=UTTERED, avoid="rupiah|menerima",
    ),
    Frame(
        "get-praise", K.STATEMENT, P.SUPPORT, GETTING,
        "Indonesia menuai pujian dari Jerman.", "Lagu itu menuai pujian dari penonton.",
        passives=either("menuai|mendapat|mendapatkan|memperoleh|meraih|menerima", "pujian|apresiasi|dukungan|sambutan baik|pengakuan|dukungan penuh"),
        avoid=ART,
    ),
    Frame(
        "congratulate", K.STATEMENT, P.SUPPORT, {**TOWARD, "from": R.ACTOR},
        "Presiden Xi memberi selamat kepada Presiden Lula.", "Ia tiba dengan selamat di Lima.",
        verbs="memberi selamat|memberi selamat kepada|memberikan selamat|mengirim ucapan selamat|mengirimkan ucapan selamat|"
        "mengirim pesan selamat|mengacungkan jempol kepada|melontarkan pujian kepada|melontarkan pujian|melayangkan pujian kepada|menyelamati|berharap sukses kepada|ucapkan selamat|sampaikan selamat",
        traits=frozenset({T.COURTESY}),
    ),
    Frame(
        "support", K.STATEMENT, P.SUPPORT, TOWARD,
        "India mendukung kedaulatan Siprus.", "Tiang itu mendukung atap.",
        verbs=active("dukung|sokong|beking|sokong penuh") + "|satu suara dengan|memberikan suara mendukung|memberi suara mendukung|" + either("memberikan|memberi|memberikan satu|memberi satu|berikan|beri", "suara setuju|suara dukungan|suara ya") + "|menyatakan berdiri bersama|menyatakan mendukung|menegaskan dukungan|menegaskan dukungannya|menegaskan kembali dukungan|menegaskan kembali dukungannya|mengulangi dukungannya" + "|membela|bersolidaritas dengan|berdiri di belakang|berdiri di samping|berdiri di sisi|berada di belakang|berada di pihak|"
        "memihak|memihak kepada|berpihak kepada|berpihak pada|membela hak|"
        "berjanji membela|berkomitmen membela|bertekad membela|bertekad mendukung|bersumpah mendukung|berjanji berdiri bersama|siap mendukung|siap membela|menyatakan solidaritas|menunjukkan solidaritas|menunjukkan solidaritasnya|menunjukkan dukungan|menunjukkan dukungannya|menyuarakan dukungan|memperlihatkan dukungan|menyampaikan solidaritas|menyatakan solidaritas dengan|berjanji mendukung|berkomitmen mendukung|"
        "berjanji memberikan dukungan|menjanjikan dukungan|memberi dukungan kepada|menghormati kedaulatan|"
        + either(UTTER, "dukungan|dukungannya|dukungan penuh|solidaritas|solidaritasnya|dukungan kuat|dukungan teguh|dukungan politik|dukungan moral"),
        passives=passive("dukung|sokong|bela"), avoid_next="diri|dirinya|kebijakannya|keputusannya|langkahnya|sikapnya|tindakannya|pernyataannya|ucapannya|komentarnya|rencananya|rekam|kinerjanya|kebijakan luar negerinya|anggarannya|penanganannya", avoid="atap|tiang|lembaga|pemulihan|pertumbuhan|sistem|data|terorisme|teroris|tuduhan|tudingan|dituduh|dituding|menuduh|menuding|dicurigai",
        traits=frozenset({T.BACKS}),
    ),
    Frame(
        "recognition-of", K.STATEMENT, P.SUPPORT, GIVING,
        "Pengakuan Ghana atas negara Palestina menuai kritik.", "Pengakuan Ghana atas kesalahan itu menuai kritik.",
        nouns=either("pengakuan", "resmi|sepihak|de facto|diplomatik|penuh") + "|pengakuan", need=listed("palestina kosovo taiwan somaliland kemerdekaan kedaulatan negara republik"),
        requires="against|about|to", avoid=listed("menolak menampik menanggapi menuntut mendesak warga publik kesalahan dosa dunia internasional unesco"),
    ),
    Frame(
        "recognise", K.STATEMENT, P.SUPPORT, TOWARD,
        "Norwegia mengakui negara Palestina.", "Ia mengakui perbuatannya di Oslo.",
        verbs=active("akui"), passives=passive("akui"), nouns="pengakuan",
        need=listed("separatis negara kemerdekaan kedaulatan ibu pemerintah pemerintahan republik palestina kosovo presiden sah ibukota sepihak"),
        avoid_next=listed("telah sudah pernah pihaknya bahwa adanya sedang masih memiliki melakukan mengirim mengerahkan menerima tentaranya pasukannya kebutuhan pentingnya perlunya hak peran jasa kontribusi keunggulan tantangan dampak ancaman ketergantungan"),
        avoid=listed("merupakan perbuatannya bersalah kesalahan kegagalan kekalahan kelemahan tidak bahwa gol korban saksi kekurangan warga menolak dosa"),
        traits=frozenset({T.RECOGNISES}),
    ),
    Frame(
        "recognise-state", K.STATEMENT, P.SUPPORT, {"subject": R.ACTOR, "object": R.RECIPIENT},
        "Kiribati mengakui Taiwan pada 2003.", "Kiribati mengakui Taiwan telah mengirim kapal.",
        verbs="mengakui|resmi mengakui|beralih mengakui", passives="diakui", toward="country", requires="object",
        avoid=listed("tidak tak belum bahwa telah sudah adalah memiliki punya lebih sedang masih harus perlu gagal kalah menang melakukan menyerang merupakan terlibat membantu berhak berada menjadi juga memang ada adanya banyak pernah warga menolak tekanan sulit keunggulan peran kekuatan serangan kontribusi pentingnya hak kuat lemah besar"),
        traits=frozenset({T.RECOGNISES}),
    ),
    Frame(
        "integrity", K.STATEMENT, P.SUPPORT, TOWARD,
        "Fiji menegaskan bahwa Papua adalah bagian integral Indonesia.", "Fiji menegaskan bahwa ikan adalah bagian penting Indonesia.",
        verbs="menegaskan|mengakui|menyatakan|mengulangi|menganggap", need="bagian", also="integral|terpisahkan|sah|wilayah", avoid="penting|tubuh",
    ),
    Frame(
        "support-noun", K.STATEMENT, P.SUPPORT, GIVING,
        "Menlu Wong mengulangi dukungan Australia bagi Fiji.", "Dukungan penonton penting.",
        nouns="dukungan|pujian|solidaritas", need=UTTERED, avoid="mendapat|menuai|penonton|mendapatkan|memperoleh|meminta|mencari|berkat|tanpa|atas",
    ),
    Frame(
        "condolence-given", K.STATEMENT, P.SUPPORT, GIVING,
        "Ucapan belasungkawa Ghana disampaikan kepada Togo.", "Ucapan belasungkawa penggemar disampaikan kepada keluarga.",
        nouns=either("ucapan|pesan|surat|pernyataan", "belasungkawa|duka|duka cita|dukacita|simpati|solidaritas"), need="disampaikan|dikirim|dikirimkan|diucapkan|dititipkan", requires="to|for", avoid="keluarga|menyampaikan|penggemar|pemain",
        traits=frozenset({T.COURTESY}),
    ),
    Frame(
        "condole", K.STATEMENT, P.SUPPORT, {**TOWARD, "relative": R.RECIPIENT},
        "Presiden Prabowo menyampaikan belasungkawa kepada Turki.", "Ia mengirim bunga untuk bibinya.",
        verbs=either("menyampaikan|mengucapkan|mengirim|mengirimkan|menyatakan|mengungkapkan|sampaikan|ucapkan",
        "belasungkawa|duka cita|dukacita|bela sungkawa|duka|simpati|rasa duka|ucapan belasungkawa|ucapan duka|rasa simpati|takziah|ucapan dukacita|"
        "duka mendalam|rasa belasungkawa|pesan belasungkawa|pesan duka|pesan duka cita|surat belasungkawa|rasa duka cita|duka cita mendalam|belasungkawa mendalam|rasa duka mendalam") + "|berdukacita|turut berbelasungkawa|"
        "berbelasungkawa kepada|berbelasungkawa|turut berduka|turut berdukacita|berduka cita|ikut berduka",
        nouns="belasungkawa|ucapan belasungkawa",
        traits=frozenset({T.COURTESY}),
    ),
    Frame(
        "welcome", K.STATEMENT, P.SUPPORT, TOWARD,
        "Jerman menyambut baik keputusan Serbia.", "Ia menyambut tamu di Roma.",
        verbs=either("menyambut|sambut", "baik|positif|gembira|hangat|dengan baik|antusias|dimulainya|tercapainya|dicapainya|berakhirnya|disepakatinya|terpilihnya|dibukanya|kembalinya") + "|" + either("menyambut|sambut", "hasil|keputusan|langkah|putusan|pengumuman|kesepakatan|gencatan senjata|perjanjian|pembebasan|pencabutan|resolusi|pernyataan|komitmen|inisiatif|dukungan|persetujuan|ratifikasi|tekad|kesediaan|pengakuan|penandatanganan|pembukaan|pemulihan|bergabungnya|masuknya|penarikan|terobosan|pemulangan|pembukaan kembali|keinginan|sinyal|sinyal positif|niat|niat baik|hasrat|minat|kesanggupan|itikad baik|ajakan|rencana|seruan")
        + "|menanggapi positif|merespons positif",
        passives=either("disambut", "baik|positif|gembira"),
        avoid="kunjungan|kedatangan|timnas|imbang|laga|pertandingan|undian|penjualan|panen",
    ),
    Frame(
        "call-good", K.STATEMENT, P.SUPPORT, TOWARD,
        "Menlu Maliki menyebut terpilihnya Indonesia kabar gembira.", "Ia menyebut Indonesia negara besar.",
        verbs=active("sebut"), passives="disebut", need=listed("gembira bersejarah sahabat sekutu saudara kawan teladan terpuji berani mulia konstruktif biasa hebat tulus mengagumkan"), avoid="polisi|korban|cuaca|tidak|hal|hari|seperti", close=True,
    ),
    Frame(
        "call-a-step", K.STATEMENT, P.SUPPORT, TOWARD,
        "Menlu Retno menyebut hasil perundingan Ghana sebagai langkah yang positif.", "Menlu Retno menyebut hasil laga Ghana sebagai langkah awal.",
        verbs=active("sebut|nilai") + "|menggambarkan|memandang", need=listed("langkah kemajuan terobosan tonggak babak kabar perkembangan"),
        also=listed("positif maju penting bersejarah menggembirakan berani signifikan konstruktif bijak bijaksana"),
        avoid=listed("polisi korban cuaca laga pemain pelatih tidak bukan belum mundur negatif keliru sanksi serangan invasi"),
    ),
    Frame(
        "abide", K.STATEMENT, P.SUPPORT, TOWARD,
        "Peru menyatakan menghormati putusan Mahkamah Internasional.", "Ia menghormati gurunya.",
        verbs=either("menghormati|mematuhi|menjunjung|menaati|akan menghormati", "putusan|keputusan|hasil|kedaulatan|prinsip|kesepakatan|perjanjian|gencatan senjata|resolusi|kedaulatan|komitmennya") + "|"
        + either("berpegang teguh|berpegang", "pada|pada prinsip|kepada") + "|mendukung prinsip",
        avoid="gurunya|tidak|menolak|mendesak|meminta|enggan|harus|wajib",
    ),
    Frame(
        "forgive", K.STATEMENT, P.SUPPORT, TOWARD,
        "Bolivia memaafkan Chili atas penyerbuan itu.", "Ia memaafkan adiknya.",
        verbs=active("maafkan"), passives=passive("maafkan"), avoid="adiknya|anaknya|utang|hutang",
    ),
    Frame(
        "relations", K.MEASURE, P.SUPPORT, {"subject": R.ACTOR, "with": R.ACTOR, "between": R.ACTOR, "object": R.ACTOR, "of": R.ACTOR},
        "Israel dan Bahrain menormalisasi hubungan.", "Ia membuka hubungan usaha.",
        verbs=either(
            "membuka|menjalin|memulihkan|memulihkan penuh|memulihkan sepenuhnya|membuka kembali|menjalin kembali|meresmikan|memulai|meningkatkan|menaikkan|menormalkan|"
            "menormalisasi|menyambung kembali|memperbarui|mendirikan|membina|melanjutkan|melanjutkan kembali|memulai kembali|merajut kembali|merajut|pulihkan|jalin|buka", "hubungan diplomatik|hubungan konsuler")
        + "|menjalin hubungan dengan|menjalin hubungan resmi dengan|membuka hubungan dengan|menormalisasi hubungan|menormalkan hubungan|menormalisasi hubungannya|memulihkan hubungan|memulihkan kembali hubungan|"
        "meningkatkan status hubungan|menaikkan status hubungan|menaikkan hubungan|menaikkan tingkat hubungan|menaikkan kemitraan|"
        "menaikkan status kemitraan|meningkatkan status kemitraan|meningkatkan hubungan diplomatik|menyepakati pembukaan hubungan diplomatik",
        nouns="normalisasi hubungan|pemulihan hubungan|pemulihan kembali hubungan|pembukaan hubungan|pembukaan kembali hubungan|"
        "pemulihan hubungan diplomatik|pembukaan hubungan diplomatik|pembukaan kembali hubungan diplomatik|pemulihan kembali hubungan diplomatik", contexts=("diplomatic",),
        avoid="usaha",
        traits=frozenset({T.RESTORES}),
    ),
    Frame(
        "ties-restored-by", K.MEASURE, P.SUPPORT, {"subject": R.ACTOR, "object": R.ACTOR, "with": R.ACTOR},
        "Hubungan diplomatik dengan Togo dipulihkan Ghana.", "Hubungan pertemanan dengan Togo dipulihkan Ghana.",
        passives=passive("pulihkan|jalin kembali|jalin|normalisasi|normalkan|buka kembali|sambung kembali"), lead="hubungan", need="diplomatik|konsuler|penuh|resmi|bilateral", requires="subject", contexts=("diplomatic",),
        avoid="belum|akan|bisa|dapat",
    ),
    Frame(
        "upgrade-ties", K.MEASURE, P.SUPPORT, {"subject": R.ACTOR, "with": R.ACTOR, "between": R.ACTOR, "of": R.ACTOR},
        "Ghana dan Togo meningkatkan hubungannya menjadi kemitraan strategis.", "Ghana dan Togo meningkatkan hubungan antarwarga.",
        verbs=either("meningkatkan|menaikkan|tingkatkan|naikkan", "hubungan|hubungannya|hubungan bilateral|hubungan mereka|hubungan kedua negara|status hubungan bilateral|status kemitraannya|kemitraan|kemitraannya"),
        passives="ditingkatkan|dinaikkan", need="kemitraan", also=listed("menjadi ke sebagai"), close=True, contexts=("diplomatic",),
        avoid=listed("sepakat bersepakat setuju akan ingin untuk berkomitmen bertekad membahas menyepakati berharap mendorong"),
    ),
    Frame(
        "readmit", K.MEASURE, P.SUPPORT, TOWARD,
        "Liga Arab menerima kembali Suriah sebagai anggota.", "Klub itu menerima kembali pemain lamanya.",
        verbs=active("terima kembali") + "|memulihkan keanggotaan|memulihkan kembali keanggotaan|mencabut penangguhan keanggotaan",
        passives="diterima kembali", need=listed("anggota keanggotaan keanggotaannya pangkuan blok liga uni organisasi"), avoid="klub|pemain",
    ),
    Frame(
        "open-embassy", K.CEREMONY, None, {"subject": R.HOST, "with": R.ATTENDEE, "of": R.HOST},
        "Panama membuka kedutaan di Hanoi.", "Toko itu membuka cabang di Hanoi.",
        verbs=active("buka kembali|buka|resmikan|dirikan") + "|mengoperasikan kembali|mengaktifkan kembali|kembali mengoperasikan", need=EMBASSIES, close=True, avoid=NOT_OPENED, contexts=("diplomatic",),
        traits=frozenset({T.APART, T.MISSION, T.OPENING}),
    ),
    Frame(
        "embassies-reopened", K.MEASURE, P.SUPPORT, TOGETHER,
        "Kedutaan besar kedua negara, Ghana dan Togo, dibuka kembali pada Senin.", "Toko di kedua negara dibuka kembali pada Senin.",
        passives="dibuka kembali|kembali dibuka|dibuka lagi|dibuka", lead="kedua|masing|masing-masing|keduanya", need=MISSIONS, contexts=("diplomatic",), avoid=NOT_OPENED + "|penerbangan|perbatasan",
        traits=frozenset({T.MISSION}),
    ),
    Frame(
        "embassy-reopened", K.CEREMONY, None, {"subject": R.HOST, "object": R.HOST, "with": R.ATTENDEE},
        "Kedutaan Besar Panama di Hanoi dibuka kembali pada Senin.", "Toko di Hanoi dibuka kembali pada Senin.",
        passives="dibuka kembali|kembali dibuka|dibuka lagi|dibuka|resmi dibuka", words="kembali beroperasi|beroperasi kembali|beroperasi lagi|resmi beroperasi",
        lead=MISSIONS, requires="object|subject", contexts=("diplomatic",), avoid_next=BY_WHOM,
        avoid=NOT_OPENED + "|" + listed("oleh layanan pelayanan pendaftaran lowongan pintu loket pameran posko acara lomba sayembara kantin rute hotline saluran bursa antrean"),
        traits=frozenset({T.APART, T.MISSION, T.OPENING, T.OPENED}),
    ),
    Frame(
        "embassy-opened", K.CEREMONY, None, {"subject": R.HOST, "with": R.ATTENDEE, "of": R.HOST},
        "Kedutaan di Hanoi diresmikan Presiden Panama Cortizo pada Senin.", "Cabang toko di Hanoi diresmikan Presiden Panama Cortizo pada Senin.",
        passives=passive("buka kembali|buka|resmikan|operasikan kembali"), nouns="pembukaan kedutaan|pembukaan kembali kedutaan|peresmian kedutaan|pembukaan konsulat",
        need=EMBASSIES, avoid=NOT_OPENED, contexts=("diplomatic",),
        traits=frozenset({T.APART, T.MISSION, T.OPENING}),
    ),
    Frame(
        "exchange-envoys", K.MEASURE, P.SUPPORT, TOGETHER,
        "Ghana dan Togo kembali bertukar duta besar.", "Ghana dan Togo bertukar pelajar.",
        verbs=either("bertukar|saling menempatkan|saling mengirim|saling menukar|saling mengirimkan|saling membuka", ENVOY + "|kedutaan|kedutaan besar"), contexts=("diplomatic",),
    ),
    Frame(
        "return-envoy", K.MEASURE, P.SUPPORT, {**TOWARD, "to": TOWARD["to"]},
        "Ghana mengirim kembali duta besarnya ke Togo.", "Ghana mengirim kembali pasukannya ke Togo.",
        verbs=either("mengirim kembali|mengirimkan kembali|mengembalikan|menempatkan kembali|menugaskan kembali|kembali mengirim|kembali menempatkan|memulangkan kembali", ENVOY),
        contexts=("diplomatic",),
    ),
    Frame(
        "give-recognition", K.STATEMENT, P.SUPPORT, TOWARD,
        "Ghana memberikan pengakuan kepada Kosovo.", "Ghana belum memberikan pengakuan kepada siapa pun.",
        verbs=either("memberikan|memberi|menyatakan|menyampaikan|mengumumkan", "pengakuan|pengakuan resmi|pengakuan diplomatik|pengakuan penuh|pengakuannya"),
        avoid="dosa|saksi|terdakwa|siapa|belum|polisi",
    ),
    Frame(
        "stand-with", K.STATEMENT, P.SUPPORT, TOWARD,
        "Ghana berdiri bersama Togo.", "Ghana dan Togo berdiri bersama untuk berfoto.",
        verbs="berdiri bersama|berdiri bersama dengan|berdiri bahu-membahu dengan|berdiri teguh bersama", requires="object|with", avoid_next="untuk|di",
    ),
)

AFFIRMING: tuple[Frame, ...] = (
    Frame(
        "affirm-defence", K.STATEMENT, P.SUPPORT, TOWARD,
        "Ghana menegaskan bahwa Togo berhak membela diri.", "Ghana menegaskan bahwa Togo gagal membela diri.",
        verbs=active("tegaskan|nyatakan|akui|dukung") + "|mengatakan|menegaskan kembali", need="membela", also="berhak|hak", avoid="pengacara|terdakwa|tidak|kami",
    ),
    Frame(
        "rejoin", K.MEASURE, P.SUPPORT, {"subject": R.ACTOR, "object": R.RECIPIENT, "with": R.RECIPIENT, "to": R.RECIPIENT},
        "Ghana kembali ke UNESCO pada 2003.", "Ghana kembali ke Accra pada 2003.",
        verbs="kembali ke|kembali ke pangkuan|kembali bergabung dengan|bergabung kembali dengan|kembali bergabung ke|kembali masuk|kembali masuk ke|masuk kembali ke|kembali menjadi anggota|resmi kembali ke|aktif kembali di",
        doer="country", toward="organization", close=True, need="pbb|unesco|who|nato|opec|persemakmuran|unhcr|imf|ekowas|ecowas|igad|iaea|asean|uni|liga|dewan|organisasi|mahkamah",
        avoid="ingin|hendak|agar|meja|belum|menolak|sidang|markas|kantor|gedung|pemain",
    ),
)
"""After accusations told by the same verbs."""
# fmt: on
