"""What somebody said as the cause of what came next: "menyusul tuduhan Mali terhadap Prancis"."""

from __future__ import annotations

from kg.language.id.frames.roles import GIVING
from kg.language.id.inflect import either, listed
from kg.language.pack import Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

CAUSES = listed(
    "menyusul buntut imbas akibat dipicu pasca pascapernyataan setelah sesudah usai seusai tengah gara-gara"
)
EFFECTS = "membuat|memicu|memancing|menuai|mendapat|mengundang|mendorong|memaksa|menyebabkan|mengejutkan|memperburuk|mengakibatkan|menimbulkan"
"""Verbs of what comes of something said, behind whom it is toward."""

HARSH = "keras|tajam|resmi|terbuka|balik|terbaru|penuh"
TOLD = {**GIVING, "clause": R.RECIPIENT}
NOT_ITS_OWN = listed(
    "membantah menolak menampik menepis menanggapi merespons menjawab warganet netizen warga penonton publik pemain pelatih wasit buruh"
)

CAUSED = frozenset({T.CAUSED})


def said(nouns: str) -> str:
    """Nouns of what is said, alone or with how it is said."""
    return nouns + "|" + either(nouns, HARSH)


# fmt: off
CAUSING: tuple[Frame, ...] = (
    Frame(
        "after-accusing", K.STATEMENT, P.ACCUSE, TOLD,
        "Dubes itu pulang menyusul tuduhan Ghana terhadap Togo.", "Dubes itu pulang menyusul tuduhan korupsi di Togo.",
        nouns=said("tuduhan|tudingan|kritik|kritikan|protes|keberatan|kemarahan|sindiran|celaan"), lead=CAUSES,
        requires="against|about|clause|to", mode="disapprove", avoid=NOT_ITS_OWN, traits=CAUSED,
    ),
    Frame(
        "after-threatening", K.STATEMENT, P.THREATEN, TOLD,
        "Dubes itu pulang menyusul ancaman Ghana terhadap Togo.", "Dubes itu pulang menyusul ancaman banjir di Togo.",
        nouns=said("ancaman|ancaman perang|ancaman militer|peringatan|gertakan"), lead=CAUSES,
        requires="against|to|clause|of", avoid=NOT_ITS_OWN + "|dini|cuaca|hari|bom", traits=CAUSED,
    ),
    Frame(
        "after-demanding", K.STATEMENT, P.REQUEST, TOLD,
        "Dubes itu pulang menyusul permintaan Ghana kepada Togo.", "Dubes itu pulang menyusul permintaan keluarga di Togo.",
        nouns=said("permintaan|desakan|tuntutan|seruan|permohonan|imbauan|usul|usulan|ultimatum"), lead=CAUSES,
        requires="against|to|clause", avoid=NOT_ITS_OWN + "|memenuhi|menerima|mengabulkan|keluarga", traits=CAUSED,
    ),
    Frame(
        "after-promising", K.STATEMENT, P.AGREE, TOLD,
        "Dubes itu datang menyusul tawaran Ghana kepada Togo.", "Dubes itu datang menyusul tawaran kerja di Togo.",
        nouns=said("tawaran|janji|komitmen"), lead=CAUSES, requires="to|for|against", avoid=NOT_ITS_OWN + "|kerja|pernikahan", traits=CAUSED,
    ),
    Frame(
        "after-refusing", K.STATEMENT, P.REJECT, TOLD,
        "Perundingan itu macet menyusul penolakan Ghana terhadap usul Togo.", "Perundingan itu macet menyusul penolakan warga Togo.",
        nouns=said("penolakan|bantahan"), lead=CAUSES, requires="against|about|to", avoid=NOT_ITS_OWN, traits=CAUSED,
    ),
    Frame(
        "after-supporting", K.STATEMENT, P.SUPPORT, TOLD,
        "Hubungan itu retak menyusul dukungan Ghana terhadap Togo.", "Hubungan itu retak menyusul dukungan suporter Togo.",
        nouns=said("dukungan|pujian|pembelaan|solidaritas"), lead=CAUSES, requires="against|about|to|for", avoid=NOT_ITS_OWN, traits=CAUSED,
    ),
    Frame(
        "accusing-causes", K.STATEMENT, P.ACCUSE, TOLD,
        "Tuduhan Ghana terhadap Togo memicu kemarahan Benin.", "Tuduhan korupsi di Togo memicu kemarahan Benin.",
        nouns=said("tuduhan|tudingan|kritik|kritikan|protes|keberatan|kecaman|kutukan"), need=EFFECTS,
        requires="against|to", mode="disapprove", avoid=NOT_ITS_OWN, traits=CAUSED,
    ),
    Frame(
        "threat-causes", K.STATEMENT, P.THREATEN, TOLD,
        "Ancaman Ghana terhadap Togo membuat Benin khawatir.", "Ancaman banjir di Togo membuat Benin khawatir.",
        nouns=said("ancaman|ancaman perang|ancaman militer|peringatan|gertakan|ultimatum"), need=EFFECTS,
        requires="against|to", avoid=NOT_ITS_OWN + "|dini|cuaca|hari|bom|banjir|keamanan|keselamatan|stabilitas|perdamaian", traits=CAUSED,
    ),
    Frame(
        "demand-causes", K.STATEMENT, P.REQUEST, TOLD,
        "Tuntutan Ghana kepada Togo membuat Benin berang.", "Tuntutan keluarga korban di Togo membuat Benin berang.",
        nouns=said("permintaan|desakan|tuntutan|seruan|permohonan"), need=EFFECTS,
        requires="against|to", avoid=NOT_ITS_OWN + "|memenuhi|menerima|mengabulkan|keluarga|maaf", traits=CAUSED,
    ),
    Frame(
        "support-causes", K.STATEMENT, P.SUPPORT, TOLD,
        "Dukungan Ghana kepada Togo membuat Benin berang.", "Dukungan suporter Togo membuat Benin berang.",
        nouns=said("dukungan|pujian|pembelaan"), need=EFFECTS, requires="against|to|for", avoid=NOT_ITS_OWN, traits=CAUSED,
    ),
    Frame(
        "refusal-causes", K.STATEMENT, P.REJECT, TOLD,
        "Penolakan Ghana terhadap usul Togo membuat Benin kecewa.", "Penolakan warga Togo membuat Benin kecewa.",
        nouns=said("penolakan|bantahan"), need=EFFECTS, requires="against|about|to", avoid=NOT_ITS_OWN, traits=CAUSED,
    ),
    Frame(
        "apology-causes", K.STATEMENT, P.CONCEDE, TOLD,
        "Permintaan maaf Ghana kepada Togo membuat Benin lega.", "Permintaan maaf suporter Togo membuat Benin lega.",
        nouns="permintaan maaf|permohonan maaf", need=EFFECTS, requires="to", avoid=NOT_ITS_OWN, traits=CAUSED,
    ),
)
# fmt: on
