"""Measures of states and bodies in Indonesian: who takes them, toward whom, and how they end."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # a summit by name does what the body in its name does
    (
        "KTT ECOWAS di Abuja, Nigeria, Rabu, menjatuhkan sanksi terhadap Niger.",
        [
            "Summit CONSULT held 2023-06-14 abuja | host=NGA organizer=ecowas",
            "Measure SANCTION held 2023-06-14 abuja | actor=ecowas recipient=NER",
        ],
    ),
    (
        "KTT Uni Afrika di Lusaka sepakat membekukan keanggotaan Madagaskar dan menjatuhkan sanksi "
        "terhadap Togo.",
        [
            "Summit CONSULT held - lusaka | host=ZMB organizer=african-union",
            "Measure SANCTION held - lusaka | actor=african-union recipient=MDG",
            "Measure SANCTION held - lusaka | actor=african-union recipient=TGO",
        ],
    ),
    (
        "KTT ASEAN di Jakarta mengecam Myanmar.",
        [
            "Summit CONSULT held - jakarta | host=IDN organizer=asean",
            "Statement ACCUSE held - jakarta | actor=asean recipient=MMR",
        ],
    ),
    (
        "KTT G20 di Bali dibuka Presiden Joko Widodo.",
        [
            "Summit CONSULT held - bali | attendee=IDN host=IDN opener=joko-widodo organizer=g20",
        ],
    ),
    # a measure told before is taken back in words that name nobody
    (
        "Pada 2005 Mali menutup perbatasannya dengan Niger. Keputusan itu dicabut sepekan kemudian.",
        [
            "Measure SANCTION held 2005 - | actor=MLI recipient=NER",
            "Measure CONCEDE held 2005 - | actor=MLI recipient=NER",
        ],
    ),
    (
        "Peru memberlakukan larangan visa bagi warga Bolivia pada Mei 2021. Larangan itu dicabut Juli lalu.",
        [
            "Measure SANCTION held 2021-05 - | actor=PER recipient=BOL",
            "Measure CONCEDE held 2022-07 - | actor=PER recipient=BOL",
        ],
    ),
    (
        "Nepal mengusir dua diplomat Pakistan pada Mei 2016. Keputusan itu akhirnya dibatalkan.",
        [
            "Measure SANCTION held 2016-05 - | actor=NPL recipient=PAK",
            "Measure CONCEDE held - - | actor=NPL recipient=PAK",
        ],
    ),
    (
        "Kuwait memutuskan hubungan diplomatik dengan Yordania pada 1990. Hubungan itu dipulihkan pada 1999.",
        [
            "Measure SANCTION held 1990 - | actor=KWT recipient=JOR",
            "Measure SUPPORT held 1999 - | actor=JOR actor=KWT",
        ],
    ),
    (
        "DPR mengesahkan undang-undang itu. Keputusan itu dibatalkan Mahkamah Konstitusi.",
        [],
    ),
    # a measure told with its day in a relative clause
    (
        "Turki mencabut blokade terhadap Armenia yang diberlakukan pada 1993.",
        [
            "Measure RETREAT held - - | actor=TUR recipient=ARM",
            "Measure COERCE held 1993 - | actor=TUR recipient=ARM",
        ],
    ),
    (
        "Vietnam memprotes larangan impor yang diberlakukan Beijing Agustus tahun lalu.",
        [
            "Statement ACCUSE held - - | actor=VNM recipient=CHN",
            "Measure SANCTION held 2022-08 - | actor=CHN recipient=VNM",
        ],
    ),
    (
        "Bantuan Jepang untuk Myanmar, yang dibekukan sejak 1988, akan dipulihkan.",
        [
            "Measure SANCTION held 1988 - | actor=JPN recipient=MMR",
            "Measure AID planned - - | actor=JPN recipient=MMR",
        ],
    ),
    (
        "Malaysia mengecam blokade terhadap Gaza yang diberlakukan Israel sejak 2007.",
        [
            "Statement ACCUSE held - - | actor=MYS recipient=ISR",
        ],
    ),
    (
        "Turki mencabut blokade terhadap Armenia yang diberlakukan",
        [
            "Measure RETREAT held - - | actor=TUR recipient=ARM",
        ],
    ),
    # whoever is to be freed is not asked
    (
        "Uni Eropa menuntut pembebasan Presiden Niger Mohamed Bazoum.",
        [
            "Statement REQUEST held - - | actor=eu recipient=NER",
        ],
    ),
    (
        "Prancis menuntut agar Presiden Niger Mohamed Bazoum dibebaskan.",
        [
            "Statement REQUEST held - - | actor=FRA recipient=NER",
        ],
    ),
    (
        "Norwegia meminta Myanmar membebaskan Aung San Suu Kyi.",
        [
            "Statement REQUEST held - - | actor=NOR recipient=MMR",
        ],
    ),
    # people of others who are sent home are deported, one's own are brought home
    (
        "Arab Saudi memulangkan 1.200 pekerja Etiopia.",
        [
            "Measure COERCE held - - | actor=SAU recipient=ETH",
        ],
    ),
    (
        "Filipina memulangkan 300 pekerja Filipina dari Kuwait.",
        [
            "Measure AID held - - | actor=PHL",
        ],
    ),
    # what the Security Council lets be sent, and for how long
    (
        "Dewan Keamanan PBB mengesahkan pengiriman pasukan multinasional ke Haiti.",
        [
            "Measure MOBILIZE held - - | actor=unsc recipient=HTI",
        ],
    ),
    (
        "Dewan Keamanan PBB memperpanjang mandat UNIFIL di Lebanon hingga Agustus 2024.",
        [
            "Measure AID held - LBN | actor=unsc recipient=LBN",
        ],
    ),
    # who is put out of a body
    (
        "Honduras dikeluarkan dari OAS pada Juli 2009.",
        [
            "Measure SANCTION held 2009-07 - | actor=oas recipient=HND",
        ],
    ),
    (
        "Majelis Umum PBB menangguhkan keanggotaan Libya di Dewan HAM PBB pada 1 Maret 2011.",
        [
            "Measure SANCTION held 2011-03-01 - | actor=unga recipient=LBY",
        ],
    ),
    # how many voted so tells nothing, unless they are named
    (
        "Dewan Keamanan PBB memberlakukan sanksi terhadap Korea Utara dengan 15 suara mendukung dan "
        "tanpa penolakan.",
        [
            "Measure SANCTION held - - | actor=unsc recipient=PRK",
        ],
    ),
    (
        "Lima negara menolak resolusi itu, yakni Kuba, Bolivia, Nikaragua, Suriah, dan Rusia.",
        [
            "Statement REJECT held - - | actor=BOL actor=CUB actor=NIC actor=RUS actor=SYR",
        ],
    ),
    (
        "Peru dan lima negara menolak resolusi itu.",
        [
            "Statement REJECT held - - | actor=PER",
        ],
    ),
    # whose ally a state is does nothing
    (
        "Keputusan UE itu langsung mengundang kecaman Rusia, sekutu terdekat Suriah.",
        [
            "Statement ACCUSE held - - | actor=RUS recipient=eu",
        ],
    ),
    (
        "Peru dikecam Chad, mitra dagang terbesar Mali.",
        [
            "Statement ACCUSE held - - | actor=TCD recipient=PER",
        ],
    ),
    (
        "Rusia, sekutu Suriah, dan Iran mengecam Israel.",
        [
            "Statement ACCUSE held - - | actor=IRN actor=RUS recipient=ISR",
        ],
    ),
    # an envoy ordered home is recalled
    (
        "Peru memerintahkan duta besarnya di Bolivia kembali ke Lima.",
        [
            "Measure SANCTION held - - | actor=PER recipient=BOL",
        ],
    ),
    (
        "Iran meminta Duta Besar Swedia kembali ke meja perundingan.",
        [
            "Statement REQUEST held - - | actor=IRN recipient=SWE",
        ],
    ),
    # steps told one by one are against the state that their noun names
    (
        "Kolombia mengumumkan serangkaian tindakan terhadap Israel, antara lain menarik duta besarnya "
        "dan menghentikan ekspor batu bara.",
        [
            "Measure SANCTION held - - | actor=COL recipient=ISR",
            "Measure SANCTION held - - | actor=COL recipient=ISR",
        ],
    ),
    (
        "Niger mengambil tindakan terhadap Prancis: mengusir duta besarnya dan menghentikan ekspor uranium.",
        [
            "Measure SANCTION held - - | actor=NER recipient=FRA",
            "Measure SANCTION held - - | actor=NER recipient=FRA",
        ],
    ),
    # a warning that a measure may be taken
    (
        "Menlu Selandia Baru mengingatkan, bantuan pembangunan bisa dihentikan jika Suva tidak "
        "menggelar pemilu.",
        [
            "Statement THREATEN held - - | actor=NZL recipient=FJI",
        ],
    ),
    # the union speaks from Brussels by either name
    (
        "Uni Eropa menjatuhkan sanksi terhadap Belarus. Minsk menuduh Brussels mencampuri urusan "
        "dalam negerinya.",
        [
            "Measure SANCTION held - - | actor=eu recipient=BLR",
            "Statement ACCUSE held - - | actor=BLR recipient=eu",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_all_that_is_told(text: str, expected: list[str]) -> None:
    assert told(text, "id") == expected
