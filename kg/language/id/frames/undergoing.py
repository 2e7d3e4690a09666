"""What is said or done to somebody who stands as the subject: "dimintai klarifikasi oleh", "menerima nota protes dari"."""

from __future__ import annotations

from kg.language.id.frames.roles import GETTING, GIVING
from kg.language.id.inflect import either, listed, passive
from kg.language.pack import TOWARD, Frame
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

AT_COURT = (
    "polisi|penyidik|jaksa|hakim|kejaksaan|saksi|tersangka|wartawan|warga|wasit|pelatih|kpk|nasabah|konsumen"
)

UNDECIDED = "perjanjian|menolak|minta|meminta|agar|boleh|dapat|bisa|permintaan|permohonan|tidak"
"""Beside an extradition: it has been asked for or allowed, and not been done."""

# fmt: off
UNDERGOING: tuple[Frame, ...] = (
    Frame(
        "be-asked-for", K.STATEMENT, P.REQUEST, TOWARD,
        "Togo dimintai klarifikasi oleh Ghana.", "Togo dimintai klarifikasi oleh polisi.",
        passives=either("dimintai|dimintakan|diminta memberi|diminta memberikan", "klarifikasi|penjelasan|keterangan|bantuan|jawaban|pendapat|jaminan"),
        requires="subject", avoid=AT_COURT,
    ),
    Frame(
        "be-extradited", K.MEASURE, P.COOPERATE, {"subject": R.ACTOR, "by": R.ACTOR, "from": R.ACTOR, "to": R.RECIPIENT},
        "Buronan itu diekstradisi dari Ghana ke Togo.", "Buronan itu lari dari Ghana ke Togo.",
        passives=passive("ekstradisi"), requires="to", avoid=UNDECIDED,
    ),
    Frame(
        "be-lobbied", K.STATEMENT, P.REQUEST, TOWARD,
        "Togo dilobi Ghana.", "Anggota dewan dilobi pengusaha Ghana.",
        passives=passive("lobi|rayu|himbau"), requires="subject", toward="country", avoid=AT_COURT + "|pengusaha|klub",
    ),
    Frame(
        "draw-demand", K.STATEMENT, P.REQUEST, GETTING,
        "Togo mendapat desakan dari Ghana untuk mundur.", "Togo mendapat desakan dari suporter untuk mundur.",
        passives=either("mendapat|mendapatkan|menghadapi|menuai", "desakan|tekanan|tuntutan|seruan|imbauan|permintaan|tekanan keras|desakan keras"),
        requires="from", avoid=AT_COURT + "|suporter|menolak|tidak|tak|belum",
    ),
    Frame(
        "be-given-warning", K.STATEMENT, P.THREATEN, TOWARD,
        "Togo diberi ultimatum oleh Ghana.", "Pemain Togo diberi ultimatum oleh pelatih.",
        passives=either("diberi|diberikan|dikirimi|dijatuhi|mendapat", "ultimatum oleh|peringatan keras oleh|tenggat oleh|peringatan terakhir oleh|ultimatum dari|peringatan keras dari|tenggat dari|peringatan terakhir dari|ultimatum|peringatan keras|peringatan terakhir"),
        requires="subject|from", avoid=AT_COURT,
    ),
    Frame(
        "be-given-aid", K.MEASURE, P.AID, TOWARD,
        "Togo diberi bantuan oleh Ghana.", "Warga Togo diberi bantuan oleh klub.",
        passives=either("diberi|diberikan|dikirimi|dipasoki|dipasok|disuplai|disokong", "bantuan|hibah|pinjaman|vaksin|senjata|dana|bantuan militer|bantuan pangan|bantuan kemanusiaan|bantuan dana"),
        requires="subject", avoid="klub|bank|polisi|akan|belum|tidak|tak",
    ),
    Frame(
        "get-arms", K.MEASURE, P.AID, {**GETTING, "subject": R.ACTOR, "object": R.RECIPIENT, "of": R.ACTOR},
        "Togo menerima pasokan senjata dari Ghana.", "Pemberontak menerima pasokan obat dari toko.",
        passives=either("menerima|mendapat|mendapatkan|memperoleh", "pasokan senjata|kiriman senjata|pasokan amunisi|kiriman amunisi|pasokan gandum|kiriman gandum|kiriman vaksin|bantuan senjata|bantuan militer|bantuan dana"),
        requires="from", avoid="akan|belum|tidak|tak|toko",
    ),
    Frame(
        "be-helped", K.MEASURE, P.AID, TOWARD,
        "Togo dibantu Ghana.", "Pencarian itu dibantu Ghana.",
        passives=passive("bantu") + "|dibantu oleh", requires="object", toward="country", close=True,
        avoid=listed("akan belum tidak tak pencarian penyidik tim klub polisi relawan penerjemah mesin gol pelatih warga"),
    ),
    Frame(
        "be-offered", K.STATEMENT, P.AGREE, TOWARD,
        "Togo ditawari bantuan oleh Ghana.", "Pemain Togo ditawari kontrak oleh Ghana.",
        passives=either("ditawari|dijanjikan|ditawarkan", "bantuan|hibah|pinjaman|mediasi|suaka|kerja sama|keanggotaan|bantuan militer|bantuan dana"), requires="subject", avoid="klub|bank|tidak|tak",
    ),
    Frame(
        "receive-note", K.STATEMENT, P.ACCUSE, GETTING,
        "Togo menerima nota protes dari Ghana.", "Panitia menerima protes dari penonton.",
        passives=either("menerima|mendapat|mendapatkan", "nota protes|surat protes|nota keberatan|protes resmi|nota diplomatik|nota protes resmi|protes keras"), requires="from", contexts=("diplomatic",),
        avoid="wasit|siswa|penonton|belum|tidak|tak|mengaku",
    ),
    Frame(
        "be-blamed", K.STATEMENT, P.ACCUSE, TOWARD,
        "Togo disalahkan Ghana atas serangan itu.", "Pelatih Togo disalahkan suporter Ghana.",
        passives=passive("salahkan|persalahkan|tegur|tegur keras|cela|cerca|soroti|sorot"), mode="disapprove", requires="subject", toward="country", avoid=AT_COURT + "|suporter|klub",
    ),
    Frame(
        "be-called-guilty", K.STATEMENT, P.ACCUSE, TOWARD,
        "Togo disebut Ghana sebagai agresor.", "Togo disebut Ghana sebagai mitra.",
        passives=either("disebut|dicap|dinilai|dianggap", "oleh") + "|disebut|dicap|dinilai|dianggap", need=listed("agresor teroris genosida penjajah provokator dalang melanggar agresi"), requires="subject", toward="country",
        avoid=AT_COURT + "|tidak|tak|tuduhan|tudingan",
    ),
    Frame(
        "be-reported-to", K.MEASURE, P.ACCUSE, {slot: role for slot, role in TOWARD.items() if slot != "to"},
        "Togo dilaporkan Ghana ke Dewan Keamanan PBB.", "Togo dilaporkan telah menyerang Ghana.",
        passives="dilaporkan|dilaporkan oleh", need="ke", also=listed("dewan mahkamah pbb icj icc wto iaea"), requires="subject", toward="country", mode="investigate",
        avoid=AT_COURT + "|telah|sudah|akan|sedang|tewas",
    ),
    Frame(
        "draw-attack", K.MEASURE, P.ASSAULT, GETTING,
        "Togo mendapat serangan dari Ghana.", "Gawang Togo mendapat serangan dari Ghana.",
        passives=either("mendapat|mendapatkan|mengalami|menerima|menjadi target|menjadi sasaran", "serangan|serangan udara|serangan rudal|serangan drone|gempuran|serangan balasan|serangan roket"), requires="from",
        toward="country", avoid="gawang|klub|siber|jantung|akan|tidak|tak|belum",
    ),
    Frame(
        "missiles-fired", K.MEASURE, P.ASSAULT, {"subject": R.ACTOR, "by": R.ACTOR, "to": R.RECIPIENT, "at": R.RECIPIENT},
        "Rudal diluncurkan Ghana ke Togo.", "Rudal diluncurkan Ghana ke laut.",
        passives=either("rudal|roket|drone|rudal balistik|rudal jelajah|puluhan rudal|puluhan drone", "diluncurkan|ditembakkan|dilepaskan"), requires="to", toward="country", avoid="uji|latihan|laut|coba",
    ),
    Frame(
        "recognition", K.STATEMENT, P.SUPPORT, GIVING,
        "Pengakuan Ghana terhadap Togo diumumkan pada Senin.", "Pengakuan saksi terhadap korban diumumkan.",
        nouns="pengakuan|pengakuan resmi|pengakuan diplomatik", need=listed("diumumkan disampaikan dinyatakan diberikan ditegaskan"), requires="of|from", toward="country",
        avoid=AT_COURT + "|bersalah|korban|menolak|mencabut|belum|tidak|tak",
    ),
)
# fmt: on
