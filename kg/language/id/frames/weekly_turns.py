"""Turns of the weekly news: land and power handed over, relations taken up again, envoys on the shuttle, missions sent out."""

from __future__ import annotations

from kg.language.id.inflect import active, either, listed, passive
from kg.language.pack import TOWARD, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R
from kg.model import Status as S

GOES_BETWEEN = either(
    "mondar-mandir|bolak-balik|pulang-pergi|hilir mudik|hilir-mudik|ulang-alik|wara-wiri|pergi pulang|kian kemari|"
    "melakukan diplomasi ulang-alik|menjalankan diplomasi ulang-alik|melakukan diplomasi bolak-balik|menjalani diplomasi ulang-alik",
    "antara|di antara",
)

DIRE = listed("serius berat buruk fatal panjang parah keras besar berbahaya")

MISSIONS = listed("kedutaan kedubes konsulat konjen konsul perwakilan")

DELEGATION_HEADS = listed("delegasi utusan rombongan perunding")

# fmt: off
WEEKLY_FIRST: tuple[Frame, ...] = (
    Frame(
        "order-mission-shut", K.MEASURE, P.SANCTION, {"subject": R.ACTOR, "object": R.RECIPIENT, "of": R.RECIPIENT},
        "Presiden Ghana memerintahkan Kedutaan Besar Togo di Accra ditutup.", "Presiden Ghana memerintahkan pasar Togo di Accra ditutup.",
        verbs=active("perintahkan|instruksikan"), need="ditutup|penutupan|menutup|tutup", also=MISSIONS, requires="object|of", mode="discontinue", contexts=("diplomatic",), avoid="perbatasan|pasar|sekolah|diplomatnya",
    ),
    Frame(
        "mission-shut-by", K.MEASURE, P.SANCTION, {"subject": R.ACTOR, "by": R.ACTOR, "object": R.RECIPIENT},
        "Konsulat Ghana di Lome ditutup Togo.", "Toko Ghana di Lome ditutup Togo.",
        passives="ditutup|ditutup oleh|disegel|disegel oleh|ditutup paksa oleh", lead=MISSIONS, requires="subject", mode="discontinue", contexts=("diplomatic",),
        avoid=listed("libur umum sementara massa demonstran dibuka acara pameran jalan pendaftaran layanan antrean polisi"), traits=frozenset({T.MISSION}),
    ),
    Frame(
        "remind-of-consequences", K.STATEMENT, P.THREATEN, {**TOWARD, "clause": R.RECIPIENT, "for": R.RECIPIENT},
        "Menlu Ghana mengingatkan bahwa pengusiran itu akan membawa akibat serius bagi Togo.", "Menlu Ghana mengingatkan bahwa hujan akan membawa akibat serius bagi Togo.",
        verbs=active("ingatkan|peringatkan") + "|mewanti-wanti|memperingatkan|mengingatkan pula|menegaskan|mengultimatum", need="akibat|konsekuensi|berakibat|berbuntut|berujung|membalas|dibalas|berkonsekuensi", also=DIRE + "|setimpal|sepadan|tegas",
        requires="subject", avoid=listed("hujan cuaca gempa banjir iklim wabah kelaparan kekeringan kemanusiaan pengungsi ekonomi inflasi warga warganya masyarakat publik pemain kesehatan"),
    ),
    Frame(
        "shuttle-between", K.NEGOTIATION, P.CONSULT, {"subject": R.MEDIATOR, "object": R.ATTENDEE, "between": R.ATTENDEE, "of": R.ATTENDEE, "with": R.ATTENDEE},
        "Menlu Ghana mondar-mandir antara Lome dan Abuja.", "Sopir itu mondar-mandir antara Lome dan Abuja.",
        verbs=GOES_BETWEEN, requires="subject", avoid=listed("sopir pedagang turis kapal bus kereta truk feri warga wartawan penumpang pesawat"), traits=frozenset({T.SOME_DAY}),
    ),
    Frame(
        "hand-over-power", K.MEASURE, P.RETREAT, {"subject": R.ACTOR, "to": R.RECIPIENT},
        "Portugal menyerahkan kendali atas Makau kepada Togo.", "Portugal menyerahkan kendali perusahaan kepada Togo.",
        verbs=either(active("serahkan|kembalikan|alihkan"), "kedaulatan|kekuasaan|kendali|pemerintahan|administrasi|kedaulatannya|kekuasaannya|kendalinya"),
        passives=either("kedaulatan|kekuasaan|kendali|pemerintahan|administrasi", "diserahkan|dikembalikan|dialihkan"),
        requires="to", toward="country", mode="release", contexts=("territory",), avoid=listed("perusahaan saham klub rapat bantuan surat tahanan jenazah sandera komando laporan data nota kasus dokumen proposal"),
    ),
    Frame(
        "delegation-sent", K.VISIT, P.CONSULT, {"subject": R.VISITOR, "object": R.VISITOR, "of": R.VISITOR, "to": R.HOST, "at": R.HOST, "by": R.VISITOR},
        "Delegasi Ghana diutus ke Lome pada Senin.", "Delegasi atlet Ghana diutus ke Lome pada Senin.",
        passives=passive("kirim|kirimkan|utus|berangkatkan"), lead=DELEGATION_HEADS, requires="to", mode="visit",
        avoid=listed("atlet pemain pasukan bantuan surat medis kesehatan penyelamat sar dokter relawan pemantau pengamat peninjau menyelidiki penyelidik investigasi barang senjata"), traits=frozenset({T.SENDS}),
    ),
)

WEEKLY_TURNS: tuple[Frame, ...] = (
    Frame(
        "ties-cut-since", K.MEASURE, P.SANCTION, {"between": R.ACTOR, "subject": R.ACTOR, "of": R.ACTOR, "with": R.RECIPIENT},
        "Hubungan diplomatik Ghana dan Togo dibekukan sejak 2018.", "Hubungan diplomatik Ghana dan Togo terjalin sejak 2018.",
        nouns="hubungan diplomatik|hubungan resmi|hubungan konsuler", need="dibekukan|diputus|diputuskan|terputus|putus|ditangguhkan", also="sejak", close=True, mode="discontinue", contexts=("diplomatic",),
        requires="of|between|with", avoid="akan|dipulihkan|memulihkan|pemulihan|jika|bila|belum|tidak",
    ),
    Frame(
        "joint-statement-issued", K.STATEMENT, P.AGREE, {"subject": R.ACTOR, "by": R.ACTOR},
        "Sebuah komunike bersama dikeluarkan Ghana dan Togo.", "Sebuah komunike bersama dikeluarkan panitia lomba.",
        passives=either("komunike bersama|pernyataan bersama|pernyataan pers bersama|siaran pers bersama", either("dikeluarkan|dirilis|diterbitkan|diumumkan|disampaikan|disepakati", "oleh") + "|dikeluarkan|dirilis|diterbitkan|diumumkan|disampaikan|disepakati"),
        requires="subject|by", traits=frozenset({T.OF_TWO}), avoid="mengecam|mengutuk|mendesak|menuntut|menyerukan|panitia|klub|menolak",
    ),
    Frame(
        "shut-the-tap", K.MEASURE, P.SANCTION, {"subject": R.ACTOR, "to": R.RECIPIENT, "for": R.RECIPIENT},
        "Ghana menutup pipa gas ke Togo.", "Ghana menutup pipa air ke rumah warga.",
        verbs=either("menutup|mematikan|memutus|menghentikan|memotong|menyetop|menutup keran", "pipa gas|pipa minyak|keran gas|keran minyak|aliran gas|aliran minyak|aliran listrik|pasokan air|keran ekspor|jaringan pipa|sambungan listrik"),
        passives=either("pipa gas|pipa minyak|aliran gas|aliran minyak|aliran listrik|pasokan air", "ditutup|dihentikan|diputus|dimatikan"), requires="to|for", mode="discontinue", contexts=("economic",), avoid="warga|rumah|pelanggan|pabrik|perbaikan|kebocoran",
    ),
    Frame(
        "ties-to-be-restored", K.MEASURE, P.SUPPORT, {"between": R.ACTOR, "subject": R.ACTOR, "of": R.ACTOR, "with": R.ACTOR},
        "Hubungan diplomatik Ghana dengan Togo akan dipulihkan.", "Hubungan diplomatik Ghana dengan Togo akan dibahas.",
        nouns="hubungan diplomatik|hubungan resmi|hubungan konsuler", need=listed("dipulihkan dibuka dinormalisasi dinormalkan dijalin disambung"), also=listed("akan segera bakal hendak"), status=S.PLANNED,
        contexts=("diplomatic",), avoid="belum|tidak|jika|bila",
    ),
)
# fmt: on
