"""What is said of a state or of its deed by whoever says so: "langkah Togo itu gegabah, kata Menlu Ghana".

So "Menlu Ghana menilai Togo ingkar janji", "Ini pembajakan, tulis Presiden Ghana". The words are predicates; who
speaks and whose deed it is, `kg.extract.statements.deemed` finds.
"""

from __future__ import annotations

from kg.language.id.inflect import either, listed
from kg.language.pack import TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P

BEING = "adalah|merupakan|ialah|tak lain adalah|tidak lain adalah|sama saja dengan|sama dengan|tak ubahnya|jelas|jelas-jelas|jelas merupakan|sungguh|tetap|tetaplah|tak lebih dari|tidak lebih dari|setara dengan"
VERY = "sangat|amat|sungguh|begitu|terlalu|benar-benar|sungguh-sungguh|jelas|jelas-jelas|sama sekali|betul-betul|sudah|terbukti|memang|makin|semakin|telah"
WILL = "akan|bakal|pasti|pasti akan|pasti bakal|harus|harus siap|akan segera|mesti|bisa"

CRUEL = listed(
    "biadab keji kejam brutal bengis sadis barbar provokatif ilegal memalukan mengecewakan memprihatinkan tercela keterlaluan gegabah sembrono "
    "munafik berlebihan arogan kontraproduktif sewenang-wenang pengecut menjijikkan mengerikan picik licik diskriminatif rasis imperialis "
    "ekstrem kriminal absurd konyol disesalkan disayangkan"
)
NOT_GOOD = either(
    "tidak|tak|sama sekali tidak|sungguh tidak|jelas tidak|sangat tidak",
    "sah|adil|manusiawi|berperikemanusiaan|bertanggung jawab|bersahabat|beralasan|pantas|patut|proporsional|bijak|bijaksana|etis|bermoral|konstruktif|perlu|termaafkan|"
    "menghormati|mencerminkan|menepati|mematuhi|memenuhi janji|memenuhi janjinya|berniat baik|jujur|serius|tulus|beritikad baik|dapat dipercaya|bisa dipercaya",
)
NOT_BORNE = either(
    "tidak dapat|tidak bisa|tak dapat|tak bisa|sama sekali tidak dapat|sama sekali tidak bisa|sungguh tidak dapat|tidak boleh|tidak akan|tak boleh|tidak|tak",
    "diterima|dibenarkan|ditoleransi|dimaafkan|dibiarkan|dibenarkan menurut hukum",
)
BLAMED = either("patut|harus|layak|pantas", "dikecam|dikutuk|disesalkan|dicela|disayangkan|dihukum")
BEYOND = "salah besar|keliru besar|kelewat batas|melampaui batas|di luar batas|melewati batas|ingkar janji|mengada-ada|main kayu|main belakang|cuci tangan"
WRONGS = (
    listed(
        "pelanggaran pelecehan penghinaan provokasi agresi kejahatan genosida terorisme teror pengkhianatan pemerasan perampokan pembajakan perompakan penjajahan "
        "pembantaian pembunuhan penindasan kebiadaban kezaliman kekejaman kemunafikan kesalahan kekeliruan kemunduran intervensi sandiwara lelucon tamparan aib noda "
        "dalang biang agresor penjajah pengkhianat pengganggu perusuh pembohong penindas pemeras bandit perampok pencuri pelaku preman pengacau penghasut ancaman"
    )
    + "|pembersihan etnis|aksi teror|deklarasi perang|pernyataan perang|campur tangan|standar ganda|hukuman kolektif|langkah mundur|negara teroris|negara agresor|preseden buruk|otak|"
    + either(
        "tindakan|aksi|perbuatan|langkah",
        "bermusuhan|permusuhan|biadab|tidak bersahabat|pengecut|provokatif|ilegal|sepihak|agresi|keji|kejam|teror|tidak bertanggung jawab|tercela|berbahaya",
    )
)
THESE = (
    "|".join(word for word in WRONGS.split("|") if word != "pelanggaran")
    + "|"
    + either("pelanggaran", "nyata|serius|berat|besar|fatal")
)
MISDEEDS = (
    listed(
        "mencederai mencoreng menodai menginjak-injak mengkhianati mengingkari menyalahi memperkeruh memperuncing memperburuk menyulut mengobarkan menghina merendahkan "
        "melecehkan memprovokasi mendalangi mencampuri memutarbalikkan menyabotase memeras memusuhi mengkambinghitamkan berbohong berdusta menipu membohongi"
    )
    + "|bertanggung jawab atas|bertanggung jawab penuh atas|berada di balik|ada di balik|mengancam perdamaian|mengancam stabilitas|mengancam keamanan|mengancam kedaulatan|menghalangi perdamaian|bertentangan dengan|mengulur waktu|mengulur-ulur waktu|sengaja menunda|sengaja mengulur|melakukan genosida|melakukan kejahatan|melakukan pelanggaran|melakukan agresi|menjadi dalang|menjadi otak|menjadi biang"
)
BREACHES = listed(
    "melanggar merusak membahayakan mengacaukan menghancurkan mengabaikan meremehkan mengganggu"
)
BREACHED = listed(
    "kedaulatan hukum gencatan perjanjian kesepakatan konvensi piagam resolusi wilayah perdamaian stabilitas kepercayaan hubungan kawasan keamanan martabat "
    "hak norma prinsip komitmen semangat komunike kemerdekaan integritas persahabatan"
)
CLAIMS = listed("tuduhan tudingan klaim dakwaan laporan kabar pernyataan kritik cuitan narasi")
UNTRUE = "|".join(
    (
        "tidak benar",
        "tak benar",
        "bohong",
        "kebohongan",
        "bohong belaka",
        "tidak berdasar",
        "tak berdasar",
        "tidak masuk akal",
        "tak masuk akal",
        "mengada-ada",
        "omong kosong",
        "isapan jempol",
        "fitnah",
        "palsu",
        "rekayasa",
        "dusta",
        "tanpa dasar",
        "tanpa bukti",
        "tidak terbukti",
        "tidak beralasan",
        "karangan",
        "konyol",
        "absurd",
        "keliru",
        "tidak akurat",
        "menyesatkan",
        "tidak didukung bukti",
        "tidak memiliki dasar",
        "tidak punya dasar",
        "bualan",
        "menggelikan",
        "mengarang",
        "hoaks",
        "propaganda",
    )
)
OFFERS = listed(
    "usul usulan tawaran proposal permintaan tuntutan syarat ultimatum rencana desakan ajakan gagasan rancangan"
)
UNTAKEN = "tidak dapat diterima|tidak bisa diterima|tak dapat diterima|tak bisa diterima|tidak masuk akal|tak masuk akal|mustahil|mustahil diterima|bukan pilihan|tidak realistis|tidak relevan|terlalu jauh|mati suri|omong kosong|tidak mungkin dipenuhi|tidak bisa dipenuhi|tidak dapat dipenuhi"
GOOD = (
    either(
        "patut|layak|pantas",
        "dipuji|diapresiasi|diteladani|disambut|ditiru|dihargai|dicontoh|mendapat pujian|disyukuri|diacungi jempol",
    )
    + "|"
    + listed(
        "berani bijak bijaksana mengagumkan menggembirakan bersejarah terpuji mulia membanggakan mengharukan"
    )
    + "|luar biasa|sangat berarti|sangat berharga|sangat positif|sangat konstruktif|sangat tepat|sangat penting bagi kami|tidak sendirian|tidak sendiri|tak sendirian|tak sendiri|tidak akan dibiarkan sendirian|tidak akan sendirian|tidak akan pernah sendirian|tak akan sendirian|tidak akan kami tinggalkan|berhak membela diri|layak dihormati"
)
FRIENDS = (
    listed(
        "sahabat mitra sekutu saudara kawan teman teladan penyelamat pahlawan inspirasi kemenangan terobosan"
    )
    + "|tetangga dekat|tetangga terbaik|negara sahabat|sahabat lama|langkah maju|langkah penting|langkah bersejarah|langkah berani|kemajuan besar|tonggak sejarah|kabar baik|kabar gembira|contoh bagi|bukti persahabatan|kekuatan perdamaian"
)
WOES = "menanggung semua akibatnya|menanggung semua konsekuensinya|menghadapi akibatnya|menyesali|menyesal|menyesalinya|menyesalkannya|membayar mahal|membayar harganya|menanggung akibatnya|menanggung konsekuensinya|menanggung akibat|menerima akibatnya|menerima balasan|menerima balasannya|mendapat balasan|dibalas|hancur|dihancurkan|musnah|dimusnahkan|lenyap|luluh lantak|menjadi abu|jadi abu|menjadi lautan api|menjadi neraka|menghadapi konsekuensi|menghadapi konsekuensinya|menuai akibatnya|merasakan akibatnya|dihukum berat|menghadapi pembalasan|menjadi sasaran|rata dengan tanah|diratakan dengan tanah"
ASKED = listed(
    "mencabut menarik menghentikan membebaskan meminta mengakhiri mengembalikan membayar bertanggung membatalkan berhenti menghormati mematuhi menahan menjauhi kembali meninggalkan angkat membuka "
    "mengizinkan memberi memberikan menyerahkan melepaskan meratifikasi menandatangani mengubah meninjau melaksanakan menjalankan mendengarkan mengirim bergabung berunding duduk menurunkan mundur cabut tarik hentikan setop bebaskan minta akhiri kembalikan bayar batalkan menyelidiki mengusut menjelaskan meletakkan"
)

DO = "hentikan|bebaskan|akhiri|cabut|tarik|tariklah|buka|bukalah|kembalikan|lepaskan|patuhi|hormati|batalkan|letakkan senjata|turunkan senjata|kembalilah|mundurlah|jangan|setop|berhentilah|tinggalkan|serahkan|pulangkan|selamatkan|izinkan|biarkan"
"""What somebody is told to do, at the beginning of what is said."""

JUDGES = frozenset({T.DEEMS})
IDLE = "jika|bila|apabila|apakah|kalau|seandainya|andai|pemain|wasit|pelatih|pertandingan|laga|film"

# fmt: off
JUDGED: tuple[Frame, ...] = (
    Frame(
        "claim-is-untrue", K.STATEMENT, P.REJECT, TOWARD,
        "Tuduhan Togo itu isapan jempol, kata Menlu Ghana.", "Tuduhan Togo itu berat, kata Menlu Ghana.",
        words=UNTRUE + "|" + either("adalah|merupakan|sungguh|sama sekali|jelas|jelas-jelas|hanyalah|hanya|sangat", UNTRUE), lead=CLAIMS, obliges=True, mode="disapprove", avoid=IDLE, traits=JUDGES,
    ),
    Frame(
        "offer-is-out", K.STATEMENT, P.REJECT, TOWARD,
        "Usul Togo itu tidak realistis, kata Menlu Ghana.", "Usul Togo itu menarik, kata Menlu Ghana.",
        words=UNTAKEN, lead=OFFERS, obliges=True, mode="refuse", avoid=IDLE + "|serangan|gencatan", traits=JUDGES,
    ),
    Frame(
        "will-rue-it", K.STATEMENT, P.THREATEN, TOWARD,
        "Togo akan menyesal, kata Presiden Ghana.", "Togo akan berpesta, kata Presiden Ghana.",
        words=either(WILL, WOES) + "|bermain api|sedang bermain api|bermain-main dengan api|main api|jangan main api|jangan bermain api|jangan bermain-main dengan api|jangan uji kesabaran kami|jangan coba-coba", obliges=True, contexts=("diplomatic",), avoid="pemain|wasit|pelatih|laga|ekonomi|gempa|banjir", traits=JUDGES,
    ),
    Frame(
        "deed-is-bad", K.STATEMENT, P.ACCUSE, TOWARD,
        "Langkah Togo itu gegabah, kata Menlu Ghana.", "Langkah Togo itu wajar, kata Menlu Ghana.",
        words="|".join((CRUEL, either(VERY, CRUEL), NOT_GOOD, NOT_BORNE, BLAMED, BEYOND, either(VERY, BEYOND))), obliges=True, mode="disapprove", avoid=IDLE, avoid_next="sendirian|sendiri", traits=JUDGES,
    ),
    Frame(
        "deed-is-wrong", K.STATEMENT, P.ACCUSE, TOWARD,
        "Langkah Togo itu merupakan pelanggaran, kata Menlu Ghana.", "Langkah Togo itu merupakan kemajuan, kata Menlu Ghana.",
        words=either(BEING, WRONGS) + "|" + either("ini", THESE) + "|penuh kebohongan|penuh kemunafikan", obliges=True, mode="disapprove", avoid=IDLE, traits=JUDGES,
    ),
    Frame(
        "does-wrong", K.STATEMENT, P.ACCUSE, TOWARD,
        "Togo telah mencederai kepercayaan kami, kata Menlu Ghana.", "Togo telah merenovasi kantor kami, kata Menlu Ghana.",
        words=MISDEEDS + "|" + either("telah|sudah|terus|kembali|sengaja|jelas|hanya|hanya akan|semakin|justru|malah", MISDEEDS), obliges=True, mode="allege", avoid=IDLE, traits=JUDGES,
    ),
    Frame(
        "breaches", K.STATEMENT, P.ACCUSE, TOWARD,
        "Togo melanggar gencatan senjata, kata Menlu Ghana.", "Togo melanggar aturan lalu lintas, kata Menlu Ghana.",
        words=BREACHES + "|" + either("telah|sudah|terus|kembali|sengaja|jelas|hanya|hanya akan|semakin|justru|malah|jelas-jelas|terang-terangan", BREACHES), need=BREACHED, close=True,
        requires="object", obliges=True, mode="allege", avoid=IDLE, traits=JUDGES,
    ),
    Frame(
        "deed-is-good", K.STATEMENT, P.SUPPORT, TOWARD,
        "Langkah Togo itu patut dipuji, kata Menlu Ghana.", "Langkah Togo itu patut ditunggu, kata Menlu Ghana.",
        words="|".join((GOOD, either("sangat|sungguh|amat|begitu|benar-benar", "luar biasa|patut dipuji"), either("sangat|sungguh|amat|begitu", listed("berani bijak bijaksana mengagumkan menggembirakan bersejarah terpuji mulia membanggakan")))), obliges=True, avoid=IDLE + "", traits=JUDGES,
    ),
    Frame(
        "is-a-friend", K.STATEMENT, P.SUPPORT, TOWARD,
        "Togo adalah sahabat sejati kami, kata Menlu Ghana.", "Togo adalah lawan kami, kata Menlu Ghana.",
        words=either("adalah|merupakan|ialah|tetap|tetaplah|akan selalu menjadi|selalu menjadi|senantiasa menjadi|ini|sungguh", FRIENDS), obliges=True, avoid=IDLE + "|bukan|mantan|bekas", traits=JUDGES,
    ),
    Frame(
        "ought-to", K.STATEMENT, P.REQUEST, TOWARD,
        "Togo sebaiknya mencabut peta itu, kata Menlu Ghana.", "Togo sebaiknya menyerang dari sayap, kata pelatih Ghana.",
        words=listed("sebaiknya seharusnya semestinya hendaknya seyogianya mestinya mesti harus wajib perlu") + "|harus segera|perlu segera|sudah seharusnya|sudah semestinya|tidak boleh lagi",
        need=ASKED, close=True, obliges=True, mode="change", avoid="pemain|kami|kita|wasit|pelatih", traits=JUDGES,
    ),
    Frame(
        "high-time", K.STATEMENT, P.REQUEST, TOWARD,
        "Sudah saatnya Togo mencabut peta itu, kata Menlu Ghana.", "Sudah saatnya Togo menang, kata pelatih Ghana.",
        words="sudah saatnya|sudah waktunya|kini saatnya|kini waktunya|saatnya|waktunya|tiba saatnya|telah tiba saatnya|sudah tiba saatnya|saatnya bagi|sudah saatnya bagi|sudah waktunya bagi",
        need=ASKED, close=True, obliges=True, mode="change", avoid="pemain|kami|kita|wasit|pelatih", traits=JUDGES,
    ),
    Frame(
        "told-to-do", K.STATEMENT, P.REQUEST, TOWARD,
        "Hentikan perang itu, seru Menlu Ghana kepada Togo.", "Nikmati malam itu, seru Menlu Ghana kepada Togo.",
        words=DO, obliges=True, mode="change", avoid="pemain|wasit|pelatih|wni|warganya", traits=JUDGES,
    ),
    Frame(
        "thanks-said", K.STATEMENT, P.SUPPORT, TOWARD,
        "Terima kasih, Togo, kata Menlu Ghana.", "Terima kasih, kata Menlu Ghana.",
        words="terima kasih|terima kasih banyak|terima kasih kepada|terima kasih untuk|terima kasih banyak kepada|selamat|selamat kepada|selamat untuk|hidup|hormat kami kepada|salut kepada", obliges=True, avoid="pemain|datang|timnas", traits=JUDGES | {T.COURTESY},
    ),
)
# fmt: on
