"""What bodies decide, and what befalls a deed told before: "sepakat membekukan keanggotaan X", "Keputusan itu dicabut"."""

from __future__ import annotations

from kg.language.id.frames.relations import BOTH
from kg.language.id.inflect import active, either, listed, passive
from kg.language.pack import TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

AGREED = "sepakat|bersepakat|setuju|sepakat untuk|bersepakat untuk|setuju untuk|memutuskan|memutuskan untuk|memilih"
"""What a body does before it does it."""

MEMBERSHIP = "keanggotaan|status keanggotaan|hak keanggotaan|hak suara|partisipasi|keikutsertaan"

STOPPING = "membekukan|menangguhkan|mencabut|menggantung|menghentikan|menskors|membekukan sementara|menangguhkan sementara"

PEACEKEEPING = listed(
    "perdamaian multinasional unifil minusma monusco unmis unmiss unamid untaet minustah minusca unisfa undof unsmil unama amisom atmis unmik interfet ecomog misi"
)

# fmt: off
DEEDS_FIRST: tuple[Frame, ...] = (
    Frame(
        "membership-suspended", K.MEASURE, P.SANCTION, {**TOWARD, "from": R.ACTOR},
        "Uni Afrika sepakat membekukan keanggotaan Gabon.", "Uni Afrika sepakat membekukan anggaran Gabon.",
        verbs=STOPPING + "|" + either(AGREED, STOPPING + "|mengeluarkan|mendepak"), passives=either("dibekukan|ditangguhkan|dicabut|digantung", "keanggotaannya|hak suaranya"),
        need=MEMBERSHIP + "|keanggotaannya|hak|suaranya", close=True, mode="discontinue", contexts=("diplomatic",), avoid="klub|fifa|pssi|afc|uefa|bpjs|koperasi|partai",
        traits=frozenset({T.BY_WHO_TELLS, T.NAMED_ONCE}),
    ),
    Frame(
        "mandate-renewed", K.MEASURE, P.AID, {"subject": R.ACTOR, "at": R.RECIPIENT},
        "Dewan Keamanan PBB memperpanjang mandat pasukan perdamaian di Togo.", "Dewan Keamanan PBB memperpanjang sidangnya tentang Togo.",
        verbs=either("memperpanjang|memperbarui|memperbaharui|sepakat memperpanjang|memutuskan memperpanjang|setuju memperpanjang", "mandat|misi|masa tugas|mandat misi"), passives=either("diperpanjang", "mandatnya|masa tugasnya"),
        need=PEACEKEEPING, doer="organization", requires="subject", contexts=("peacekeeping",), avoid="presiden|parlemen|dpr|gubernur|dagang|sanksi",
    ),
    Frame(
        "force-authorised", K.MEASURE, P.MOBILIZE, {"subject": R.ACTOR, "for": R.RECIPIENT, "to": R.RECIPIENT, "at": R.RECIPIENT},
        "Dewan Keamanan PBB mengesahkan pengerahan 7.000 pasukan perdamaian ke Togo.", "Dewan Keamanan PBB mengesahkan pengerahan 7.000 relawan ke Togo.",
        verbs=either(active("izinkan|setujui|restui") + "|mengesahkan|mengotorisasi|menyepakati|memerintahkan|menyetujui resolusi|mengesahkan resolusi", "pengiriman|pengerahan|penempatan|pembentukan|penerjunan"),
        need=PEACEKEEPING + "|pasukan|tentara|polisi|personel", close=True, doer="organization", requires="subject", contexts=("peacekeeping",), avoid="penarikan|anggaran|relawan",
    ),
    Frame(
        "foreigners-sent-home", K.MEASURE, P.COERCE, {"subject": R.ACTOR, "object": R.RECIPIENT, "by": R.ACTOR},
        "Ghana memulangkan 200 pekerja Togo.", "Ghana memulangkan 200 pekerjanya dari Togo.",
        verbs="memulangkan|pulangkan|memulangkan kembali|mengusir pulang", need=listed("warga pekerja imigran migran pengungsi buruh pendatang pelintas penduduk mahasiswa tki tkw pmi nelayan manusia"), close=True,
        requires="object", toward="country", mode="deport", contexts=("migration",), elsewhere=True,
        avoid=listed("jenazah korban evakuasi mengevakuasi terdampar sukarela gempa banjir tsunami wabah tahanan sandera tawanan membantu selamat membebaskan kebutuhan kapal"),
        traits=frozenset({T.OF_TWO, T.BY_A_STATE, T.BEFALLS_PEOPLE}),
    ),
)
"""Asked before agreements and evacuations: what a body agrees to do to a member is done, and those who are sent
home by others than their own state are deported."""

AFTER_DEEDS: tuple[Frame, ...] = (
    Frame(
        "decision-undone", K.MEASURE, P.CONCEDE, TOWARD,
        "Ghana mengusir duta besar Togo pada Mei. Keputusan itu dicabut pada Juni.", "Ghana mengusir duta besar Togo pada Mei. Keputusan itu dikritik pada Juni.",
        passives=passive("cabut|batalkan|anulir|tarik kembali|cabut kembali|akhiri|longgarkan|hapus|hapuskan"),
        lead=listed("keputusan langkah kebijakan pembekuan skorsing penangguhan pengusiran larangan penutupan blokade"), avoid=listed("mahkamah pengadilan hakim menteri gubernur dpr"),
    ),
    Frame(
        "warn-of-a-measure", K.STATEMENT, P.THREATEN, {**TOWARD, "clause": R.RECIPIENT, "for": R.RECIPIENT},
        "Menlu Ghana mengingatkan, bantuan bisa dihentikan jika Togo tidak menggelar pemilu.", "Menlu Ghana mengingatkan, laga bisa dihentikan jika Togo tidak membayar.",
        verbs="mengingatkan|memperingatkan|mewanti-wanti|mengisyaratkan", need=listed("dihentikan dipotong ditangguhkan dibekukan diputus diputuskan dijatuhkan dijatuhi dikenakan diperketat diusir"),
        also="jika|bila|apabila|kalau|bilamana", requires="subject", avoid=listed("laga warganya mengecam jangan agar pertandingan pemain"),
    ),
    Frame(
        "ties-restored", K.MEASURE, P.SUPPORT, BOTH,
        "Ghana memutuskan hubungan diplomatik dengan Togo pada 1965. Hubungan itu dipulihkan pada 1970.", "Ghana memutuskan hubungan diplomatik dengan Togo pada 1965. Listrik itu dipulihkan pada 1970.",
        passives=passive("pulihkan|normalkan|jalin kembali|buka kembali|sambung kembali|rintis kembali") + "|pulih|pulih kembali|tersambung kembali|terjalin kembali",
        lead="hubungan", avoid="belum|bisa|dapat|harus|perlu|setelah|sejak", contexts=("diplomatic",), traits=frozenset({T.TIES_OF_TWO}),
    ),
)
# fmt: on
