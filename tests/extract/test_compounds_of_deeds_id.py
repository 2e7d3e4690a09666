"""Indonesian compounds of deeds: what is denied before "dan", opening passives, who acts behind "dan", deeds done by others."""

from __future__ import annotations

import pytest

from tests.extract.test_left_to_tell_id import lines
from tests.extract.test_told_after_en import told

DENIED_BEFORE: list[tuple[str, list[str]]] = [
    (
        "Uganda tidak akan membuka perbatasan dan meminta Rwanda menghentikan dukungan bagi pemberontak.",
        ["Statement REJECT held UGA:actor", "Statement REQUEST held RWA:recipient UGA:actor"],
    ),
    (
        "Menlu Kuba membantah negaranya menampung pangkalan mata-mata dan mengecam Amerika Serikat.",
        ["Statement REJECT held CUB:actor", "Statement ACCUSE held CUB:actor USA:recipient"],
    ),
    (
        "Nepal menepis laporan itu dan menuntut India meminta maaf.",
        ["Statement REJECT held NPL:actor", "Statement REQUEST held IND:recipient NPL:actor"],
    ),
    (
        "Menteri Pertahanan Rwanda membantah pasukannya menyerang Goma dan meminta Kongo berunding.",
        ["Statement REJECT held RWA:actor", "Statement REQUEST held COD:recipient RWA:actor"],
    ),
    (
        "Bolivia membantah dan justru menuduh Peru memata-matai kapalnya.",
        ["Statement REJECT held BOL:actor", "Statement ACCUSE held BOL:actor PER:recipient"],
    ),
    (
        "Menlu Mesir menegaskan bahwa negaranya tidak akan menerima pengungsi dan mendesak Israel membuka perbatasan.",
        ["Statement REJECT held EGY:actor", "Statement REQUEST held EGY:actor ISR:recipient"],
    ),
    (
        "Turki mengatakan serangan itu tidak dapat diterima dan mendesak Israel mundur.",
        ["Statement REQUEST held ISR:recipient TUR:actor"],
    ),
]

ONE_NEGATION: list[tuple[str, list[str]]] = [
    (
        "Ghana tidak mengutuk dan menyalahkan Togo atas bentrokan itu.",
        ["Statement ACCUSE denied GHA:actor TGO:recipient"],
    ),
    (
        "Ghana tidak pernah menuduh Togo atau mengecam Benin.",
        [
            "Statement ACCUSE denied GHA:actor TGO:recipient",
            "Statement ACCUSE denied BEN:recipient GHA:actor",
        ],
    ),
    (
        "Ghana tidak mengecam Togo maupun menuntut Benin meminta maaf.",
        [
            "Statement ACCUSE denied GHA:actor TGO:recipient",
            "Statement REQUEST denied BEN:recipient GHA:actor",
        ],
    ),
    (
        "Kuwait tidak mengirim pasukan atau menjatuhkan sanksi kepada Irak.",
        ["Measure MOBILIZE denied KWT:actor", "Measure SANCTION denied IRQ:recipient KWT:actor"],
    ),
]

OPENING_PASSIVE: list[tuple[str, list[str]]] = [
    (
        "Didesak Prancis, Mali membebaskan 49 tentara Pantai Gading.",
        ["Statement REQUEST held FRA:actor MLI:recipient", "Measure RETREAT held CIV:recipient MLI:actor"],
    ),
    (
        "Dikritik Jerman karena lamban, Hungaria akhirnya meratifikasi perjanjian itu.",
        ["Statement ACCUSE held DEU:actor HUN:recipient", "Measure SUPPORT held HUN:actor"],
    ),
    (
        "Dituduh Ghana menembaki nelayan, Togo meminta maaf.",
        ["Statement ACCUSE held GHA:actor TGO:recipient", "Statement CONCEDE held GHA:recipient TGO:actor"],
    ),
    (
        "Dikecam oleh Malaysia dan Brunei, junta Myanmar membatalkan eksekusi itu.",
        ["Statement ACCUSE held BRN:actor MMR:recipient MYS:actor"],
    ),
    (
        "Diserang Rusia, Ukraina meminta bantuan senjata kepada Jerman.",
        ["Measure ASSAULT held RUS:actor UKR:recipient", "Statement REQUEST held DEU:recipient UKR:actor"],
    ),
    (
        "Meski diminta Amerika Serikat, Australia menolak mengirim kapal perang.",
        ["Statement REQUEST held AUS:recipient USA:actor", "Statement REJECT held AUS:actor USA:recipient"],
    ),
    (
        "Walaupun didesak Uni Afrika agar mundur, junta Guinea memperpanjang masa transisi.",
        ["Statement REQUEST held GIN:recipient african-union:actor"],
    ),
    (
        "Myanmar melanjutkan serangan walau didesak ASEAN menghentikan kekerasan.",
        ["Statement REQUEST held MMR:recipient asean:actor"],
    ),
    (
        "Kendati diperingatkan Tiongkok, Lituania tetap mengundang Taiwan.",
        ["Statement THREATEN held CHN:actor LTU:recipient", "Statement REQUEST held LTU:actor TWN:recipient"],
    ),
]

ANOTHER_ACTS: list[tuple[str, list[str]]] = [
    (
        "Mesir menyebut serangan itu kejahatan perang dan Yordania memanggil duta besar Israel.",
        ["Statement ACCUSE held EGY:actor", "Measure ACCUSE held ISR:recipient JOR:actor"],
    ),
    (
        "Chile menyebutnya pelanggaran hukum internasional dan Bolivia memutuskan hubungan dengan Israel.",
        ["Statement ACCUSE held CHL:actor", "Measure SANCTION held BOL:actor ISR:recipient"],
    ),
    (
        "Latvia mengecam langkah itu dan Estonia menutup perbatasannya dengan Rusia.",
        ["Statement ACCUSE held LVA:actor", "Measure SANCTION held EST:actor RUS:recipient"],
    ),
    (
        "Kenya menolak usul itu dan Uganda menangguhkan kerja sama militernya dengan Rwanda.",
        ["Statement REJECT held KEN:actor", "Measure SANCTION held RWA:recipient UGA:actor"],
    ),
    (
        "Norwegia mengakui Palestina dan Israel memanggil pulang dubesnya dari Oslo.",
        ["Statement SUPPORT held NOR:actor PSE:recipient", "Measure SANCTION held ISR:actor NOR:recipient"],
    ),
    (
        "Menlu Turki mengecam Prancis dan Yunani memuji keputusan Paris.",
        ["Statement ACCUSE held FRA:recipient TUR:actor", "Statement SUPPORT held FRA:recipient GRC:actor"],
    ),
    (
        "Uganda mengirim beras ke Juba dan Kenya mengirim utusan ke Khartoum.",
        ["Measure AID held SSD:recipient UGA:actor", "Visit CONSULT held KEN:visitor SDN:host"],
    ),
    (
        "Vietnam memuji Kuba dan Laos atas bantuan mereka.",
        ["Statement SUPPORT held CUB:recipient LAO:recipient VNM:actor"],
    ),
    (
        "Oman meminta Iran dan Pakistan menahan diri.",
        ["Statement REQUEST held IRN:recipient OMN:actor PAK:recipient"],
    ),
    (
        "Kolombia menuduh Israel melakukan genosida dan mengancam memutuskan hubungan.",
        ["Statement ACCUSE held COL:actor ISR:recipient", "Statement THREATEN held COL:actor ISR:recipient"],
    ),
]

DEED_BY: list[tuple[str, list[str]]] = [
    (
        "Pengusiran tiga diplomat Rusia oleh Bulgaria membuat Moskow berang.",
        ["Measure SANCTION held BGR:actor RUS:recipient", "Statement ACCUSE held BGR:recipient RUS:actor"],
    ),
    (
        "Penahanan wartawan Jerman oleh Turki memicu kecaman Berlin.",
        ["Measure COERCE held DEU:recipient TUR:actor", "Statement ACCUSE held DEU:actor TUR:recipient"],
    ),
    (
        "Penahanan wartawan Jerman oleh Turki dikecam Austria.",
        ["Measure COERCE held DEU:recipient TUR:actor", "Statement ACCUSE held AUT:actor TUR:recipient"],
    ),
    (
        "Pengakuan Palestina oleh Norwegia dan Irlandia disambut baik Yordania.",
        [
            "Statement SUPPORT held IRL:actor NOR:actor PSE:recipient",
            "Statement SUPPORT held IRL:recipient JOR:actor NOR:recipient",
        ],
    ),
    (
        "Penutupan perbatasan oleh Niger memaksa Benin mengalihkan ekspornya.",
        ["Measure SANCTION held NER:actor"],
    ),
    (
        "Pemboikotan produk Prancis oleh Kuwait dimulai pada Ahad.",
        ["Measure PROTEST held FRA:recipient KWT:actor"],
    ),
]

CLAIMED: list[tuple[str, list[str]]] = [
    (
        "Tuduhan Ethiopia bahwa Mesir mempersenjatai pemberontak dibantah oleh Kairo.",
        ["Statement REJECT held EGY:actor ETH:recipient"],
    ),
    (
        "Klaim Rusia bahwa Ukraina menyerang pembangkit nuklir itu diselidiki.",
        [],
    ),
    (
        "Kenya menyebut tuduhan Sudan bahwa pihaknya mendukung RSF tidak berdasar.",
        ["Statement REJECT held KEN:actor SDN:recipient"],
    ),
    (
        "Tiongkok mengatakan tuduhan itu fitnah dan meminta Jepang menghentikan provokasi.",
        ["Statement REJECT held CHN:actor", "Statement REQUEST held CHN:actor JPN:recipient"],
    ),
    (
        "Taliban mengecam serangan itu dan menyebutnya pelanggaran kedaulatan Afghanistan.",
        ["Statement ACCUSE held taliban:actor"],
    ),
    (
        "Mesir menilai operasi itu sebagai pelanggaran atas kedaulatan Sudan.",
        ["Statement ACCUSE held EGY:actor"],
    ),
    (
        "Irak menyebut serangan Turki itu pelanggaran kedaulatan Irak.",
        ["Statement ACCUSE held IRQ:actor TUR:recipient"],
    ),
]

ARRESTED: list[tuple[str, list[str]]] = [
    (
        "Polisi Serbia menangkap 40 pengunjuk rasa di Beograd.",
        ["Measure COERCE held SRB:actor"],
    ),
    (
        "Polisi Serbia menangkap 40 perampok di Beograd.",
        [],
    ),
    (
        "Tiga warga Jepang ditahan di Iran atas tuduhan spionase.",
        ["Measure COERCE held IRN:actor JPN:recipient"],
    ),
    (
        "Dua wartawan Belgia ditangkap di Kongo dan dituduh menjadi mata-mata.",
        ["Measure COERCE held BEL:recipient COD:actor"],
    ),
]


@pytest.mark.parametrize(
    ("text", "events"),
    [*DENIED_BEFORE, *ONE_NEGATION, *OPENING_PASSIVE, *ANOTHER_ACTS, *DEED_BY, *CLAIMED, *ARRESTED],
)
def test_compounds_of_deeds(text: str, events: list[str]) -> None:
    assert lines(text) == events


def test_one_negation_before_two_verbs() -> None:
    assert not [line for line in told("Ghana never accused Togo or condemned Benin.") if " held " in line]
    assert [line for line in told("Ghana never accused Togo and condemned Benin.") if " held " in line]


RETURNED = [
    (
        "Perdana Menteri Tiongkok Li Qiang mengunjungi Kenya pada Senin. Presiden Kenya William Ruto akan membalas kunjungan itu.",
        ["Visit CONSULT held CHN:visitor KEN:host", "Visit CONSULT planned CHN:host KEN:visitor"],
    ),
    (
        "Menlu Peru bertandang ke La Paz pekan lalu. Menlu Bolivia akan membalas kunjungan tersebut.",
        ["Visit CONSULT held BOL:host PER:visitor", "Visit CONSULT planned BOL:visitor PER:host"],
    ),
    (
        "Menlu Peru bertandang ke La Paz pekan lalu. Menlu Chile akan membalas kunjungan tersebut.",
        ["Visit CONSULT held BOL:host PER:visitor", "Visit CONSULT planned CHL:visitor"],
    ),
]


@pytest.mark.parametrize(("text", "events"), RETURNED)
def test_visits_returned(text: str, events: list[str]) -> None:
    assert lines(text) == events
