"""Indonesian deeds that answer, renew or undo others, and who did them."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # the noun of a deed that undergoes a passive means the deed of its root
    (
        "Pada Januari 2019, Chad mengusir dubes Mali setelah Bamako memerintahkan pengurangan jumlah "
        "diplomat Chad. Pengusiran itu dikecam Niger.",
        [
            "Measure SANCTION held 2019-01 - | actor=TCD recipient=MLI",
            "Measure SANCTION held - - | actor=MLI recipient=TCD",
            "Statement ACCUSE held - - | actor=NER recipient=TCD",
        ],
    ),
    (
        "Pada 2015, Ghana mengusir dua diplomat Togo setelah Lome menangkap seorang perwira Ghana. "
        "Penangkapan itu dikecam Mali.",
        [
            "Measure SANCTION held 2015 - | actor=GHA recipient=TGO",
            "Measure COERCE held - - | actor=TGO recipient=GHA",
            "Statement ACCUSE held - - | actor=MLI recipient=TGO",
        ],
    ),
    # a step is the act, and not what led to it
    (
        "Pada 2015, Ghana mengusir dua diplomat Togo setelah Lome menangkap seorang perwira Ghana. "
        "Langkah itu dikecam Mali.",
        [
            "Measure SANCTION held 2015 - | actor=GHA recipient=TGO",
            "Measure COERCE held - - | actor=TGO recipient=GHA",
            "Statement ACCUSE held - - | actor=MLI recipient=GHA",
        ],
    ),
    # a measure that goes on, and a recognition withdrawn, have the parties of the one before
    (
        "Uni Eropa menjatuhkan sanksi terhadap Ghana pada 2019. Sanksi itu diperpanjang hingga 2024.",
        [
            "Measure SANCTION held 2019 - | actor=eu recipient=GHA",
            "Measure SANCTION held - - | actor=eu recipient=GHA",
        ],
    ),
    (
        "Ghana mengakui Sahara Barat pada 1984. Pengakuan itu dicabut pada 2020.",
        [
            "Statement SUPPORT held 1984 - | actor=GHA recipient=ESH",
            "Measure SANCTION held 2020 - | actor=GHA recipient=ESH",
        ],
    ),
    (
        "Ghana mengakui Sahara Barat pada 1984. Mali mengecam pengakuan itu.",
        [
            "Statement SUPPORT held 1984 - | actor=GHA recipient=ESH",
            "Statement ACCUSE held - - | actor=MLI recipient=GHA",
        ],
    ),
    # renewed now, imposed last year: two acts
    (
        "Uni Eropa memperpanjang sanksi terhadap Togo selama setahun. Tahun lalu, Uni Eropa "
        "menjatuhkan sanksi terhadap 88 warga Togo.",
        [
            "Measure SANCTION held - - | actor=eu recipient=TGO",
            "Measure SANCTION held 2022 - | actor=eu recipient=TGO",
        ],
    ),
    # a second deed behind "dan" does not hide the first
    (
        "Honduras memutus hubungan dengan Taiwan dan menjalin hubungan dengan Tiongkok pada Maret 2023.",
        [
            "Measure SANCTION held - - | actor=HND recipient=TWN",
            "Measure SUPPORT held 2023-03 - | actor=CHN actor=HND",
        ],
    ),
    (
        "Samoa menghentikan bantuan kepada Fiji lalu menyerang kapalnya.",
        [
            "Measure SANCTION held - - | actor=WSM recipient=FJI",
            "Measure ASSAULT held - - | actor=WSM",
        ],
    ),
    # who answers by doing something does it, toward whom it answers
    (
        "Ghana membalas sanksi Togo dengan menutup perbatasan.",
        [
            "Measure SANCTION held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Pakistan membalas serangan udara India dengan mengerahkan kapal perang.",
        [
            "Measure ASSAULT held - - | actor=PAK recipient=IND",
            "Measure MOBILIZE held - - | actor=PAK",
        ],
    ),
    (
        "Aljazair menyikapi keputusan Prancis dengan memanggil pulang duta besarnya.",
        [
            "Measure SANCTION held - - | actor=DZA recipient=FRA",
        ],
    ),
    # leaders held by their own army
    (
        "Presiden Gabon Ali Bongo ditahan militer pada Rabu.",
        [
            "Measure COERCE held 2023-06-14 - | actor=GAB recipient=ali-bongo-ondimba",
        ],
    ),
    (
        "Perdana Menteri Sudan Abdalla Hamdok ditahan oleh pasukan keamanan pada Senin.",
        [
            "Measure COERCE held 2023-06-12 - | actor=SDN recipient=abdalla-hamdok",
        ],
    ),
    (
        "Tentara menahan Perdana Menteri Sudan Abdalla Hamdok.",
        [
            "Measure COERCE held - - | actor=SDN recipient=abdalla-hamdok",
        ],
    ),
    (
        "Presiden Gabon Ali Bongo ditahan tentara pada Rabu dan kemudian diterbangkan ke Lome.",
        [
            "Measure COERCE held 2023-06-14 - | actor=GAB recipient=ali-bongo-ondimba",
        ],
    ),
    # an order to cut the staff of an embassy
    (
        "Ghana memerintahkan pengurangan jumlah diplomat Togo.",
        [
            "Measure SANCTION held - - | actor=GHA recipient=TGO",
        ],
    ),
    # what led to an act of years ago has no day of the news
    (
        "Ghana memutus hubungan dengan Togo pada Januari 2019 setelah Lome mengakui Somaliland.",
        [
            "Measure SANCTION held 2019-01 - | actor=GHA recipient=TGO",
            "Statement SUPPORT held - - | actor=TGO recipient=somaliland",
        ],
    ),
    # the year named last is that of the next day, though it is only the last one
    (
        "Pada Januari 2022, pertempuran menewaskan 50 orang sebelum Ghana dan Togo menyepakati "
        "gencatan senjata pada 2 Februari.",
        [
            "Statement AGREE held 2022-02-02 - | actor=GHA actor=TGO",
        ],
    ),
    # the same toward another
    (
        "Uni Afrika menangguhkan keanggotaan Gabon. Blok itu mengambil tindakan serupa terhadap Niger.",
        [
            "Measure SANCTION held - - | actor=african-union recipient=GAB",
            "Measure SANCTION held - - | actor=african-union recipient=NER",
        ],
    ),
    # what doing so would be
    (
        "Menlu Ghana mengatakan menarik pasukan dari Togo adalah satu-satunya jalan.",
        [],
    ),
    (
        "Kemlu Ghana menegaskan, mengakhiri pendudukan Israel di Palestina merupakan satu-satunya "
        "cara mewujudkan perdamaian.",
        [],
    ),
    # whoever did what a noun tells acts in it
    (
        "Ghana memanggil Duta Besar Togo pada Senin. Pemanggilan itu dilakukan oleh Menteri Luar "
        "Negeri Ghana Kwame Boateng.",
        [
            "Measure ACCUSE held 2023-06-12 - | actor=GHA actor=kwame-boateng recipient=TGO",
        ],
    ),
    # a month behind a name
    (
        "Tentara Niger menggulingkan Presiden Mohamed Bazoum Juli lalu.",
        [
            "Measure COERCE held 2022-07 - | actor=NER recipient=mohamed-bazoum",
        ],
    ),
    # the forces of a state that led the sentence before
    (
        "Pasukan Ghana memasuki Togo. Mereka mengusir dua diplomat Mali.",
        [
            "Measure MOBILIZE held - - | actor=GHA recipient=TGO",
            "Measure SANCTION held - - | actor=GHA recipient=MLI",
        ],
    ),
    # order at home
    (
        "Uni Afrika mendesak pemulihan ketertiban konstitusional di Mauritania.",
        [
            "Statement REQUEST held - - | actor=african-union recipient=MRT",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_who_did_what_to_whom(text: str, events: list[str]) -> None:
    assert told(text, "id") == events


@pytest.mark.parametrize("text", [text for text, _ in ROWS])
def test_a_text_that_is_cut_off_is_read(text: str) -> None:
    words = text.split()
    for end in range(1, len(words), 3):
        told(" ".join(words[:end]), "id")
