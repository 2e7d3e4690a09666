"""Deeds told as a means, objects that stand before "kami", accusers who go on, days and places of an aside."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # by which it is done, told first
    (
        "Dengan mengusir empat diplomat Belarus, Lituania menunjukkan sikap tegasnya.",
        [
            "Measure SANCTION held - - | actor=LTU recipient=BLR",
        ],
    ),
    (
        "Dengan mengusir tiga diplomat Iran dan menutup kedutaannya di Teheran, Kanada mengambil "
        "langkah keras.",
        [
            "Measure SANCTION held - - | actor=CAN recipient=IRN",
            "Measure SANCTION held - tehran | actor=CAN recipient=IRN",
        ],
    ),
    (
        "Dengan membebaskan 12 nelayan Filipina, Vietnam berharap hubungan membaik.",
        [
            "Measure RETREAT held - - | actor=VNM recipient=PHL",
        ],
    ),
    (
        "Dengan Rusia, Armenia menandatangani perjanjian pertahanan.",
        [
            "Signing SUPPORT held - - | signatory=ARM signatory=RUS",
        ],
    ),
    # what we do to a thing that stands before
    (
        '"Duta Besar Prancis kami nyatakan persona non grata," kata Menteri Luar Negeri Niger Bakary '
        "Yaou Sangare.",
        [
            "Measure SANCTION held - - | actor=NER actor=bakary-yaou-sangare recipient=FRA",
        ],
    ),
    (
        '"Kami menyatakan Duta Besar Prancis persona non grata," kata Menteri Luar Negeri Niger '
        "Bakary Yaou Sangare.",
        [
            "Measure SANCTION held - - | actor=NER actor=bakary-yaou-sangare recipient=FRA",
        ],
    ),
    (
        '"Tiga diplomat Belgia itu kami usir," kata Menteri Luar Negeri Rwanda Olivier Nduhungirehe.',
        [
            "Measure SANCTION held - - | actor=RWA actor=olivier-nduhungirehe recipient=BEL",
        ],
    ),
    (
        '"Serangan Israel itu kami kecam," kata Menteri Luar Negeri Qatar.',
        [
            "Statement ACCUSE held - - | actor=QAT recipient=ISR",
        ],
    ),
    (
        '"Tuduhan Etiopia kami tolak," ujar Menteri Luar Negeri Mesir Sameh Shoukry.',
        [
            "Statement REJECT held - - | actor=EGY actor=sameh-shoukry recipient=ETH",
        ],
    ),
    (
        '"Kepada Etiopia kami minta penjelasan," ujar Menteri Luar Negeri Mesir Sameh Shoukry.',
        [],
    ),
    # whoever accuses goes on
    (
        "Sudan menuduh bahwa Uni Emirat Arab melatih pemberontak dan mendesak Dewan Keamanan PBB bertindak.",
        [
            "Statement ACCUSE held - - | actor=SDN recipient=ARE",
            "Statement REQUEST held - - | actor=SDN recipient=unsc",
        ],
    ),
    (
        "Armenia mengatakan bahwa Azerbaijan telah menyerang desanya dan mendesak Rusia bertindak.",
        [
            "Measure ASSAULT held - - | actor=AZE recipient=ARM",
            "Statement REQUEST held - - | actor=ARM recipient=RUS",
        ],
    ),
    (
        "Armenia menuduh Azerbaijan telah menyerang desanya dan mendesak Rusia bertindak.",
        [
            "Statement ACCUSE held - - | actor=ARM recipient=AZE",
            "Statement REQUEST held - - | actor=ARM recipient=RUS",
        ],
    ),
    (
        "Kolombia menuduh Ekuador menembaki nelayannya dan memanggil pulang duta besarnya dari Quito.",
        [
            "Statement ACCUSE held - - | actor=COL recipient=ECU",
            "Measure SANCTION held - - | actor=COL recipient=ECU",
        ],
    ),
    # a deed by which one protests
    (
        "Togo memprotes keputusan Ghana dengan menarik duta besarnya dari Accra.",
        [
            "Statement ACCUSE held - - | actor=TGO recipient=GHA",
            "Measure SANCTION held - - | actor=TGO recipient=GHA",
        ],
    ),
    (
        "Etiopia menolak tuduhan Mesir dengan menarik duta besarnya.",
        [
            "Statement REJECT held - - | actor=ETH recipient=EGY",
            "Measure SANCTION held - - | actor=ETH recipient=EGY",
        ],
    ),
    (
        "Uganda menuduh Rwanda membantu M23 dengan mengirim senjata.",
        [
            "Statement ACCUSE held - - | actor=UGA recipient=RWA",
        ],
    ),
    # where it was, and not where it is said
    (
        "Turki mengutuk serangan terhadap konsulatnya di Mosul.",
        [
            "Statement ACCUSE held - - | actor=TUR",
        ],
    ),
    (
        "Qatar mengecam serangan drone terhadap konvoi bantuan di Darfur.",
        [
            "Statement ACCUSE held - - | actor=QAT",
        ],
    ),
    (
        "Menteri Luar Negeri Qatar mengecam serangan terhadap Gaza di Jenewa.",
        [
            "Statement ACCUSE held - geneva | actor=QAT",
        ],
    ),
    (
        "Usai menarik dubesnya dari Quito, Bolivia menuntut permintaan maaf.",
        [
            "Measure SANCTION held - - | actor=BOL recipient=ECU",
            "Statement REQUEST held - - | actor=BOL recipient=ECU",
        ],
    ),
    # the month of an aside, a term, since when
    (
        "Vietnam, yang pada Maret memprotes latihan militer Laos, belum memberikan tanggapan.",
        [
            "Statement ACCUSE held 2023-03 - | actor=VNM recipient=LAO",
        ],
    ),
    (
        "Brasil, yang pada Januari 2020 mengecam Nikaragua, menarik duta besarnya.",
        [
            "Statement ACCUSE held 2020-01 - | actor=BRA recipient=NIC",
            "Measure SANCTION held - - | actor=BRA recipient=NIC",
        ],
    ),
    (
        "Duta Besar Mali Tiena Coulibaly diperintahkan meninggalkan Niger sebelum Sabtu.",
        [
            "Measure SANCTION held - - | actor=NER recipient=MLI recipient=tiena-coulibaly",
        ],
    ),
    (
        "Dua warga Kenya yang ditahan Somalia sejak awal Januari dibebaskan pada Senin.",
        [
            "Measure COERCE held 2023-01 - | actor=SOM recipient=KEN",
            "Measure RETREAT held 2023-06-12 - | actor=SOM recipient=KEN",
        ],
    ),
]


@pytest.mark.parametrize(("text", "told_of_it"), ROWS)
def test_deeds_told_as_a_means_and_objects_before_us(text: str, told_of_it: list[str]) -> None:
    assert told(text, "id") == told_of_it


@pytest.mark.parametrize(
    "text",
    [
        "Dengan",
        "Dengan mengusir",
        "Tuduhan Togo kami tolak",
        '"Tuduhan Togo kami',
        "Togo memprotes Ghana dengan",
        "Togo menuduh bahwa Ghana menyerang desanya dan",
        "Warga Togo yang ditahan sejak awal",
        "Togo mengecam serangan terhadap konsulatnya di",
    ],
)
def test_a_text_that_is_cut_off_behind_a_word_is_read(text: str) -> None:
    told(text, "id")
