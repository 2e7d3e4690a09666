"""What is refused, proposed, objected to and asked for where a noun or a relative clause alone tells it."""

from __future__ import annotations

from kg.language.id.frames.idioms_again import DELIVERED
from kg.language.id.frames.roles import GIVING
from kg.language.id.inflect import active, either, listed, passive
from kg.language.pack import TOWARD, Frame, Roles
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

PROPOSED = listed(
    "sanksi embargo larangan resolusi pembekuan pengucilan penangguhan pengusiran zona pengiriman pengerahan penarikan pencabutan pasukan misi sidang "
    "pertemuan rapat ktt batas moratorium tarif blokade kuota pembatasan daftar"
)
"""What a state wants others to decide."""

AT_HOME = "warga|publik|masyarakat|dpr|buruh|mahasiswa|serikat|partai|oposisi|suporter|pemain|klub|petani|nelayan|penduduk|perusahaan|pengusaha"

REFUSING: Roles = {slot: role for slot, role in GIVING.items() if slot not in ("subject", "object")}
"""Behind "penolakan" stands who refuses; who acts in the sentence is another."""

# fmt: off
TOLD_BY_NOUNS: tuple[Frame, ...] = (
    Frame(
        "refusal-to-extradite", K.STATEMENT, P.REJECT, {"of": R.ACTOR, "from": R.ACTOR, "to": R.RECIPIENT, "against": R.RECIPIENT},
        "Krisis itu bermula dari penolakan Ghana atas permintaan ekstradisi bekas menteri Togo.", "Krisis itu bermula dari penolakan Ghana atas permintaan buruh Togo.",
        nouns="penolakan|penolakan keras|penolakan tegas|keengganan", need="ekstradisi|mengekstradisi|diekstradisi|ekstradisinya", close=True, requires="of", avoid=AT_HOME, traits=frozenset({T.SOME_DAY}),
    ),
    Frame(
        "refusal-of", K.STATEMENT, P.REJECT, REFUSING,
        "Krisis itu bermula dari penolakan Ghana untuk menyerahkan buron itu.", "Krisis itu bermula dari penolakan warga Ghana untuk pindah.",
        nouns="penolakan|penolakan keras|penolakan tegas|keengganan|pembangkangan", need=listed("atas terhadap untuk mengakui menyerahkan menerima mencabut menarik membebaskan mengekstradisi memenuhi membuka mengizinkan"), close=True,
        requires="of", avoid=AT_HOME + "|menghadapi|menuai|mendapat|mendapatkan|menanggapi|menyesalkan|mengecam|mengkritik|menyayangkan|memahami|menyuarakan|gelombang|aksi", traits=frozenset({T.SOME_DAY}),
    ),
    Frame(
        "propose-sanctions", K.STATEMENT, P.REQUEST, {"subject": R.ACTOR, "by": R.ACTOR, "to": R.RECIPIENT},
        "Embargo itu, yang diusulkan Ghana dan Togo, belum disetujui.", "Menu itu, yang diusulkan Ghana, belum disetujui.",
        verbs=active("usulkan|gagas") + "|" + either("mengajukan|menyodorkan|menyampaikan", "usul|usulan|rancangan"), passives=passive("usulkan|gagas|sodorkan|desakkan|tuntut") + "|diajukan usulannya",
        need=PROPOSED, avoid=AT_HOME + "|menu|anggaran|jaksa|hakim|penjara|nama|calon", traits=frozenset({T.ASKS_ANYBODY}),
    ),
    Frame(
        "object", K.STATEMENT, P.REJECT, TOWARD,
        "Embargo itu belum disetujui karena Ghana keberatan.", "Embargo itu belum disetujui karena keberatan penumpang.",
        words="keberatan|merasa keberatan|masih keberatan|tetap keberatan|berkeberatan", lead=listed("karena sebab lantaran sementara tetapi tapi namun meski meskipun walau walaupun setelah jika kalau"), requires="subject",
        avoid=AT_HOME + "|menyatakan|menyampaikan|mengajukan|mengungkapkan|menyuarakan|tidak|tak|atas|dengan",
    ),
    Frame(
        "invitation-delivered", K.STATEMENT, P.REQUEST, GIVING,
        "Undangan itu disampaikan Menlu Ghana kepada Presiden Togo.", "Undangan itu disampaikan Ghana kepada penggemar.",
        nouns=either("undangan|surat undangan|undangannya", "resmi|tertulis|pribadi|terbuka|itu|tersebut|khusus") + "|undangan|surat undangan|undangannya", need=DELIVERED + "|diserahkan|dikirim|dikirimkan|diantarkan",
        requires="to|for", toward="", mode="meet", avoid=AT_HOME + "|pernikahan|ulang|konser|menolak|menerima|memenuhi|membatalkan", traits=frozenset({T.INVITES}),
    ),
)
# fmt: on
