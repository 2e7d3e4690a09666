"""Words and deeds in wordings that no other table has: keran dana, jatuh ke tangan, harus menghadap, memohon ampun."""

from __future__ import annotations

from kg.language.id.frames.accuse import ENVOYS
from kg.language.id.frames.idioms_said_and_done import ASKS, OTHERS
from kg.language.id.inflect import active, either, listed, passive
from kg.language.pack import TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

TAPS = "keran dana|keran bantuan|keran pendanaan|keran hibah|keran dana bantuan|kran bantuan|kran dana"
DOING = listed(
    "mencabut menarik menghentikan membebaskan meminta mengakhiri mengembalikan membayar membatalkan menghormati mematuhi menahan membuka mengizinkan memberikan menyerahkan "
    "melepaskan meratifikasi menandatangani mengubah meninjau melaksanakan menjalankan bergabung berunding mundur menyelidiki mengusut menjelaskan membuktikan membeberkan keluar berhenti"
)

# fmt: off
OTHER_WORDS_FIRST: tuple[Frame, ...] = (
    Frame(
        "must-appear", K.MEASURE, P.ACCUSE, TOWARD,
        "Duta Besar Togo diminta menghadap Menlu Ghana pada Senin.", "Murid Togo diminta menghadap guru Ghana pada Senin.",
        passives=either("harus|wajib|diminta|disuruh|diperintahkan|diundang|dipanggil|terpaksa|diharuskan|dititahkan", "menghadap|menghadap ke|datang menghadap"), lead=ENVOYS, contexts=("diplomatic",), host_acts=True,
        avoid="murid|kepercayaan|kredensial", traits=frozenset({T.BY_A_STATE, T.SUMMONS}),
    ),
    Frame(
        "asylum-granted", K.MEASURE, P.AID, TOWARD,
        "Permohonan suaka aktivis itu dikabulkan Ghana.", "Permohonan kredit aktivis itu dikabulkan Ghana.",
        passives=passive("kabulkan|luluskan|setujui|penuhi"), lead="suaka|suakanya", contexts=("asylum",), avoid="ditolak|belum|agar",
    ),
    Frame(
        "drop-from-the-air", K.MEASURE, P.AID, TOWARD,
        "Paket makanan diterjunkan Ghana ke Togo.", "Penerjun diterjunkan Ghana ke Togo.",
        verbs=active("hujankan|turunkan"), passives=passive("terjunkan|jatuhkan|turunkan|hujankan"), need=listed("makanan bantuan logistik obat obat-obatan pangan sembako selimut tenda tepung"), contexts=("human_security",),
        avoid=listed("pasukan tentara marinir bom rudal relawan tim personel prajurit granat sanksi hukuman petugas"),
    ),
    Frame(
        "tap-is-closed", K.MEASURE, P.SANCTION, {"from": R.ACTOR, "of": R.ACTOR, "subject": R.ACTOR, "for": R.RECIPIENT, "to": R.RECIPIENT},
        "Keran dana dari Ghana untuk Togo tertutup sejak Januari.", "Keran air dari Ghana untuk Togo tertutup sejak Januari.",
        nouns=TAPS, need="tertutup|ditutup|dimatikan|dikunci|kering|terhenti|mampet", requires="from|of", mode="discontinue", avoid=OTHERS,
    ),
    Frame(
        "ship-falls-to", K.MEASURE, P.COERCE, TOWARD,
        "Kapal tanker Togo jatuh ke tangan pasukan Ghana.", "Gelar juara Togo jatuh ke tangan Ghana.",
        passives="jatuh ke tangan|direbut|berpindah ke tangan", lead=listed("kapal tanker awak perahu pelaut nelayan pesawat"), mode="seize", avoid=OTHERS + "|saham|gelar",
    ),
    Frame(
        "hails-as", K.STATEMENT, P.SUPPORT, TOWARD,
        "Putusan Togo disambut Ghana sebagai kemenangan hukum.", "Rombongan Togo disambut Ghana sebagai tamu negara.",
        verbs=active("sambut|puji|elukan") + "|menyanjung|mengelu-elukan", passives=passive("sambut|puji|elu-elukan|sanjung"), need="sebagai", also=listed("kemenangan kemajuan terobosan tonggak langkah babak bukti kabar angin teladan contoh awal"),
        avoid=OTHERS + "|tamu",
    ),
)
"""Taken before what shares their words: requests, mobilisation, concessions, visits."""

OTHER_WORDS: tuple[Frame, ...] = (
    Frame(
        "takes-their-side", K.STATEMENT, P.SUPPORT, TOWARD,
        "Ghana menempatkan diri di belakang Togo.", "Ghana menempatkan diri di grup Togo.",
        verbs=either("menempatkan diri|memposisikan diri|menaruh diri|menempatkan negaranya", "di belakang|di pihak|di sisi|di samping|di kubu") + "|berada di pihak|berada di sisi|berada di belakang|berada di kubu|satu barisan dengan|sependapat dengan|sejalan dengan|sepaham dengan|setuju sepenuhnya dengan|"
        + either("meneguhkan|memastikan|mempertegas|menggarisbawahi|memperbarui|mengukuhkan|menebalkan|mengulang|mengikrarkan", "dukungan|dukungannya|dukungan penuh|dukungan penuhnya|dukungan teguh|solidaritas|solidaritasnya"),
        requires="object|with|for|to|about|against", avoid=OTHERS + "|data|temuan|visi|upaya|hasil",
    ),
    Frame(
        "admire", K.STATEMENT, P.SUPPORT, TOWARD,
        "Ghana tak pelit pujian bagi Togo.", "Penonton Ghana tak pelit pujian bagi film Togo.",
        words=either("tak pelit|tidak pelit|tak kikir|tidak segan melontarkan|tak segan melontarkan|tak henti melontarkan", "pujian|pujian bagi|pujian kepada|pujian untuk|puja-puji") + "|"
        + either("kagum|salut|terkesan|bangga|takjub", "pada|kepada|atas|terhadap|dengan") + "|mengagumi|menyanjung|mengelu-elukan|"
        + either("mengangkat topi|angkat topi|angkat jempol|mengangkat jempol|mengacungkan dua jempol|bertepuk tangan", "bagi|untuk|kepada|atas|buat"),
        requires="object|for|to|about|with|against|of", avoid=OTHERS + "|keindahan|alam|budaya|masakan|kuliner", traits=frozenset({T.COURTESY}),
    ),
    Frame(
        "cry-out-at", K.STATEMENT, P.ACCUSE, TOWARD,
        "Ghana bereaksi keras atas keputusan Togo.", "Pasar saham Ghana bereaksi keras atas keputusan Togo.",
        verbs=either("bereaksi keras|bersuara keras|bersuara lantang|angkat suara|tak terima|tidak terima|berang bukan main|merasa terhina|merasa dilecehkan|mengamuk|mengumpat", "atas|terhadap|oleh|dengan|kepada|akibat")
        + "|" + either("mengalamatkan|melayangkan|menujukan|mengacungkan|menudingkan|mengarahkan", "tudingan|tuduhan|telunjuk|jari|jari telunjuk") , requires="object|to|against|about|of|by|with", mode="disapprove",
        avoid=OTHERS,
    ),
    Frame(
        "wants-them-to", K.STATEMENT, P.REQUEST, TOWARD,
        "Ghana ingin Togo menarik pasukannya.", "Ghana ingin Togo menjadi juara.",
        words="ingin|menghendaki|menginginkan|mau|menantang|menyuruh|memohon agar|berharap agar", need=DOING, close=True, requires="object", toward="country", mode="change", avoid=OTHERS + "|kami|kita",
    ),
    Frame(
        "plead", K.STATEMENT, P.REQUEST, {**TOWARD, "to": R.RECIPIENT},
        "Ghana melayangkan permohonan resmi kepada Togo.", "Ghana melayangkan permohonan kredit kepada bank Togo.",
        verbs=either("melayangkan|mengajukan|menyampaikan|mengirim|mengirimkan|melontarkan|menyerahkan", "permohonan resmi|permintaan resmi|permohonan tertulis|permintaan tertulis|permohonan bantuan resmi|imbauan|ajakan|seruan resmi|surat permohonan|surat permintaan")
        + "|mengetuk pintu|mengetuk hati", requires="to|object", avoid=OTHERS + "|kredit|izin|cuti|banding",
    ),
    Frame(
        "say-no", K.STATEMENT, P.REJECT, TOWARD,
        "Ghana berkata tidak kepada usul Togo.", "Ghana berkata tidak kepada narkoba.",
        verbs=either("mengatakan|berkata|bilang|menyatakan", either("tidak|'tidak'", "kepada|pada|untuk|terhadap|atas")) + "|" + either("tidak|tak", "menganggap serius|melirik|tertarik pada|tertarik dengan|tertarik menerima|berminat pada")
        + "|" + either("memilih|memutuskan", "tidak menanggapi|mengabaikan|tak menanggapi|tidak menggubris|bungkam atas|tidak menjawab"),
        need=ASKS, requires="object|to|against|of|for|about", avoid=OTHERS + "|narkoba|korupsi|wartawan",
    ),
    Frame(
        "not-taken", K.STATEMENT, P.REJECT, TOWARD,
        "Usul Togo tak diterima Ghana.", "Kartu Togo tak diterima Ghana.",
        passives=either("tidak|tak|belum mau|tidak mau", "diterima|disetujui|disepakati|digubris|ditanggapi|diindahkan|dihiraukan|dipenuhi|diluluskan"), lead=ASKS, requires="subject|object", avoid=OTHERS + "|kartu|bisa|dapat",
    ),
    Frame(
        "will-destroy", K.STATEMENT, P.THREATEN, TOWARD,
        "Ghana akan menghancurkan Togo, kata Presiden Ghana.", "Ghana akan menghancurkan stok sabu, kata polisi Ghana.",
        words=either("akan|bakal|siap|pasti akan|sesumbar akan|tak akan ragu|tidak akan ragu|tak segan|tidak segan", "menghancurkan|memusnahkan|meratakan|membumihanguskan|melenyapkan|meluluhlantakkan|menghabisi|menenggelamkan|membungkam")
        + "|" + either("tidak menutup|tak menutup|membuka", either("kemungkinan|opsi|peluang", "menyerang|serangan militer|aksi militer|menginvasi|menjatuhkan sanksi|sanksi baru")),
        requires="object|against|to", toward="country", contexts=("military",), avoid=OTHERS + "|narkoba|sabu|ranjau|senjata|stok",
    ),
    Frame(
        "bring-a-promise", K.STATEMENT, P.AGREE, TOWARD,
        "Menlu Ghana membawa janji bantuan untuk Togo.", "Menlu Ghana membawa janji kampanye.",
        verbs=either("membawa|menyampaikan|memberikan|memberi|menebar|mengucapkan|mengumbar|melontarkan", "janji|janji bantuan|janji investasi|komitmen bantuan|kepastian bantuan|tawaran bantuan"), need=listed("bantuan investasi dana hibah pinjaman pasokan vaksin senjata"),
        requires="for|to|object", avoid=OTHERS + "|kampanye|pernikahan",
    ),
    Frame(
        "votes-them-in", K.MEASURE, P.SUPPORT, TOWARD,
        "Parlemen Ghana memberikan suara setuju untuk keanggotaan Togo di Uni Afrika.", "Parlemen Ghana memberikan suara setuju untuk anggaran.",
        verbs=either("memberikan suara setuju|memberi suara setuju|mengetok palu|meloloskan|merestui", "untuk keanggotaan|bagi keanggotaan|atas keanggotaan|keanggotaan|aksesi|untuk aksesi|bergabungnya|masuknya"), requires="of|object|for", avoid=OTHERS + "|partai",
    ),
)
# fmt: on
