"""What Indonesian sentences tell of sessions, banquets, signings that follow, and stops one after another."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # what a meeting agreed on, behind a noun that points back or with its parties
    (
        "Menlu Retno bertemu Menlu Fiji Ratu Inoke di Suva, Senin. Pertemuan tersebut menyepakati "
        "pembentukan komisi bersama.",
        [
            "Meeting CONSULT held 2023-06-12 suva | attendee=FJI attendee=IDN attendee=inoke attendee=retno-marsudi",
            "Statement AGREE held 2023-06-12 suva | actor=FJI actor=IDN",
        ],
    ),
    (
        "Pertemuan Menlu Laos dan Menlu Nepal itu menyepakati pembukaan rute penerbangan.",
        [
            "Meeting CONSULT held - - | attendee=LAO attendee=NPL",
            "Statement AGREE held - - | actor=LAO actor=NPL",
        ],
    ),
    (
        "Dalam pertemuan di Lome itu, Presiden Ghana John Mahama dan Presiden Togo Faure Gnassingbe "
        "menyepakati pembukaan perbatasan.",
        [
            "Meeting CONSULT held - lome | attendee=GHA attendee=TGO attendee=faure-gnassingbe attendee=john-mahama",
            "Statement AGREE held - lome | actor=GHA actor=TGO actor=faure-gnassingbe actor=john-mahama",
        ],
    ),
    # the next or first session of a joint commission, by its two sides
    (
        "Indonesia dan Fiji menggelar Sidang Komisi Bersama ke-2 di Suva, Kamis. Sidang berikutnya "
        "akan digelar di Jakarta pada 2025.",
        [
            "Meeting CONSULT held 2023-06-15 suva | attendee=FJI attendee=IDN host=FJI",
            "Meeting CONSULT planned 2025 jakarta | attendee=FJI attendee=IDN",
        ],
    ),
    (
        "Norwegia dan Islandia sepakat membentuk komisi bersama. Rapat pertama komisi tersebut akan "
        "berlangsung di Oslo pada Juli 2024.",
        [
            "Statement AGREE held - - | actor=ISL actor=NOR",
            "Meeting CONSULT planned 2024-07 oslo | attendee=ISL attendee=NOR",
        ],
    ),
    (
        "Peru dan Ekuador menandatangani nota kesepahaman pembentukan komisi bersama di Quito, Kamis. "
        "Sidang pertama komisi itu dijadwalkan berlangsung di Lima tahun depan.",
        [
            "Signing SUPPORT held 2023-06-15 quito | signatory=ECU signatory=PER",
            "Meeting CONSULT planned 2024 lima | attendee=ECU attendee=PER",
        ],
    ),
    (
        "Indonesia dan Nepal menggelar Sidang Komisi Bersama ke-4 di Kathmandu, Kamis. Pertemuan itu "
        "menyepakati kerja sama energi.",
        [
            "Meeting CONSULT held 2023-06-15 kathmandu | attendee=IDN attendee=NPL host=NPL",
            "Statement AGREE held 2023-06-15 kathmandu | actor=IDN actor=NPL",
        ],
    ),
    (
        "Terdakwa hadir di Pengadilan Lome. Sidang berikutnya akan digelar pekan depan.",
        [],
    ),
    (
        "Kenya menggugat Somalia. Sidang pertama gugatan itu digelar di Den Haag, Senin.",
        [
            "Measure ACCUSE held 2023-06-12 the-hague | actor=KEN recipient=SOM",
        ],
    ),
    # a meeting that goes on with a signing: by those who met, planned like it
    (
        "Presiden Kenya William Ruto bertemu Presiden Ghana John Mahama di Accra, Rabu, dilanjutkan "
        "dengan penandatanganan nota kesepahaman.",
        [
            "Meeting CONSULT held 2023-06-14 accra | attendee=GHA attendee=KEN attendee=john-mahama attendee=william-ruto",
            "Signing SUPPORT held 2023-06-14 accra | signatory=GHA signatory=KEN",
        ],
    ),
    (
        "Presiden Kenya William Ruto dijadwalkan bertemu Presiden Ghana John Mahama di Accra, Kamis, "
        "kemudian disusul penandatanganan nota kesepahaman.",
        [
            "Meeting CONSULT planned 2023-06-15 accra | attendee=GHA attendee=KEN attendee=john-mahama attendee=william-ruto",
            "Signing SUPPORT planned 2023-06-15 accra | signatory=GHA signatory=KEN",
        ],
    ),
    # stops whose verb is said once: each on its own day
    (
        "Menlu Estonia Margus Tsahkna terbang ke Kenya pada Senin, lalu ke Uganda pada Rabu.",
        [
            "Visit CONSULT held 2023-06-12 KEN | host=KEN visitor=EST visitor=margus-tsahkna",
            "Visit CONSULT held 2023-06-14 UGA | host=UGA visitor=EST visitor=margus-tsahkna",
        ],
    ),
    (
        "Dari Nairobi, Menlu Estonia Margus Tsahkna dijadwalkan terbang ke Kampala pada Selasa untuk "
        "bertemu Presiden Uganda Yoweri Museveni, lalu ke Kigali pada Rabu.",
        [
            "Visit CONSULT planned 2023-06-20 kampala | host=UGA visitor=EST visitor=margus-tsahkna",
            "Meeting CONSULT planned 2023-06-20 kampala | attendee=EST attendee=UGA attendee=margus-tsahkna attendee=yoweri-museveni",
            "Visit CONSULT planned 2023-06-21 kigali | host=RWA visitor=EST visitor=margus-tsahkna",
        ],
    ),
    (
        "Presiden Vietnam Luong Cuong akan mengunjungi Peru, kemudian ke Chile pada Rabu.",
        [
            "Visit CONSULT planned - PER | host=PER visitor=VNM visitor=luong-cuong",
            "Visit CONSULT planned 2023-06-21 CHL | host=CHL visitor=VNM visitor=luong-cuong",
        ],
    ),
    (
        "Presiden Vietnam Luong Cuong melawat ke Peru, kemudian ke Chile dan Bolivia pekan depan.",
        [
            "Visit CONSULT planned 2023-06 PER | host=PER visitor=VNM visitor=luong-cuong",
            "Visit CONSULT planned 2023-06 CHL | host=CHL visitor=VNM visitor=luong-cuong",
            "Visit CONSULT planned 2023-06 BOL | host=BOL visitor=VNM visitor=luong-cuong",
        ],
    ),
    # what is ahead of a visit is no stop of it
    (
        "Menlu Vietnam Bui Thanh Son mengunjungi Manila, Senin. Kunjungan itu dilakukan menjelang "
        "sidang PBB di New York.",
        [
            "Visit CONSULT held 2023-06-12 manila | host=PHL visitor=VNM visitor=bui-thanh-son",
            "Conference CONSULT planned - new-york | organizer=un",
        ],
    ),
    (
        "Presiden Kenya William Ruto melakukan kunjungan ke Seoul menjelang KTT iklim di Baku.",
        [
            "Visit CONSULT held - seoul | host=KOR visitor=KEN visitor=william-ruto",
            "Summit CONSULT planned - baku | host=AZE",
        ],
    ),
    # a second one met, at his office
    (
        "Menlu Ghana Shirley Botchway menemui Menlu Togo Robert Dussey di Lome dan Perdana Menteri "
        "Victoire Dogbe di kantornya, Kamis.",
        [
            "Meeting CONSULT held 2023-06-15 lome | attendee=GHA attendee=TGO attendee=robert-dussey attendee=shirley-ayorkor-botchway",
            "Meeting CONSULT held 2023-06-15 lome | attendee=GHA attendee=TGO attendee=shirley-ayorkor-botchway attendee=victoire-tomegah-dogbe",
        ],
    ),
    # at a banquet
    (
        "Dalam jamuan di Istana Bogor, Presiden Jokowi dan Presiden Chile Gabriel Boric membahas "
        "perdagangan.",
        [
            "Meeting CONSULT held - bogor-palace | attendee=CHL attendee=IDN attendee=gabriel-boric attendee=joko-widodo",
        ],
    ),
    # on the sidelines of a gathering of one day: then and there
    (
        "Para menteri luar negeri ASEAN menggelar pertemuan informal di Bangkok, Jumat. Di sela-sela "
        "pertemuan, Menlu Indonesia Sugiono bertemu Menlu Vietnam Bui Thanh Son.",
        [
            "Conference CONSULT held 2023-06-09 bangkok | host=THA organizer=asean",
            "Meeting CONSULT held 2023-06-09 bangkok | attendee=IDN attendee=VNM attendee=bui-thanh-son attendee=sugiono",
        ],
    ),
    (
        "Uni Afrika menggelar KTT di Addis Ababa, Senin. Di sela KTT tersebut, Presiden Ghana John "
        "Mahama bertemu Presiden Togo Faure Gnassingbe.",
        [
            "Summit CONSULT held 2023-06-12 addis-ababa | host=ETH organizer=african-union",
            "Meeting CONSULT held 2023-06-12 addis-ababa | attendee=GHA attendee=TGO attendee=faure-gnassingbe attendee=john-mahama",
        ],
    ),
    # "percakapan itu" is the call told before, and what is said in it is toward the other
    (
        "Presiden Ghana John Mahama menelepon Presiden Togo Faure Gnassingbe, Senin. Dalam percakapan "
        "itu, Mahama menawarkan bantuan pangan.",
        [
            "Call CONSULT held 2023-06-12 - | attendee=GHA attendee=TGO attendee=faure-gnassingbe attendee=john-mahama",
            "Statement AGREE held 2023-06-12 - | actor=GHA actor=john-mahama recipient=TGO recipient=faure-gnassingbe",
        ],
    ),
    (
        "Presiden Ghana John Mahama menelepon Presiden Togo Faure Gnassingbe, Senin. Dalam "
        "pembicaraan tersebut, Mahama menyampaikan belasungkawa atas banjir.",
        [
            "Call CONSULT held 2023-06-12 - | attendee=GHA attendee=TGO attendee=faure-gnassingbe attendee=john-mahama",
            "Statement SUPPORT held 2023-06-12 - | actor=GHA actor=john-mahama recipient=TGO recipient=faure-gnassingbe",
        ],
    ),
    # "dokumen tersebut" is the one told to be signed
    (
        "Presiden Ghana John Mahama dan Presiden Togo Faure Gnassingbe menyaksikan penandatanganan "
        "empat dokumen di Lome, Senin. Dokumen tersebut diteken oleh Menlu Ghana Samuel Ablakwa dan "
        "Menlu Togo Robert Dussey.",
        [
            "Signing SUPPORT held 2023-06-12 lome | attendee=faure-gnassingbe attendee=john-mahama signatory=GHA signatory=TGO signatory=robert-dussey signatory=samuel-ablakwa",
        ],
    ),
]


@pytest.mark.parametrize(("text", "rows"), ROWS)
def test_each_tells_just_this(text: str, rows: list[str]) -> None:
    assert told(text, "id") == rows


@pytest.mark.parametrize(
    "text",
    [
        "Presiden Vietnam terbang ke Peru pada Senin, lalu ke",
        "Kunjungan itu dilakukan menjelang",
        "Menlu Ghana bertemu Menlu Togo di Lome dan Menlu Chad di",
        "Presiden Ghana bertemu Presiden Togo, dilanjutkan dengan penandatanganan",
        "Penandatanganan",
        "Pertemuan tersebut menyepakati",
    ],
)
def test_a_text_that_is_cut_off_is_read(text: str) -> None:
    told(text, "id")
