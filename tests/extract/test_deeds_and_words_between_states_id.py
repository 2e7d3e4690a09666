"""Deeds and words between states: who goes on behind a relative clause, states without a name, votes."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text
from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # a verb behind ", dan" that closes a relative clause about an object goes on with the main verb's subject
    (
        "Kenya mengecam Rwanda, yang menyerang Kongo pekan lalu, dan menarik duta besarnya.",
        [
            "Statement ACCUSE held - - | actor=KEN recipient=RWA",
            "Measure ASSAULT held 2023-06 COD | actor=RWA recipient=COD",
            "Measure SANCTION held - - | actor=KEN recipient=RWA",
        ],
    ),
    (
        "Mali menuduh Aljazair, yang menembak jatuh drone Mali, dan memanggil pulang duta besarnya.",
        [
            "Statement ACCUSE held - - | actor=MLI recipient=DZA",
            "Measure SANCTION held - - | actor=MLI recipient=DZA",
        ],
    ),
    (
        "Polandia menutup perbatasannya dengan Belarus, yang menahan seorang jurnalis, dan "
        "menjatuhkan sanksi kepada Minsk.",
        [
            "Measure COERCE held - - | actor=BLR",
            "Measure SANCTION held - - | actor=POL recipient=BLR",
        ],
    ),
    # without a comma before "dan" it is of the relative clause
    (
        "Ghana mengecam Togo, yang menahan dua diplomatnya dan menutup perbatasan.",
        [
            "Statement ACCUSE held - - | actor=GHA recipient=TGO",
            "Measure SANCTION held - - | actor=TGO recipient=GHA",
        ],
    ),
    # a verb joined to the main verb behind a relative clause has the subject before the clause
    (
        "Kanada, yang menampung warga Ukraina, mengecam Rusia dan mengusir duta besarnya.",
        [
            "Statement ACCUSE held - - | actor=CAN recipient=RUS",
            "Measure SANCTION held - - | actor=CAN recipient=RUS",
        ],
    ),
    (
        "Menteri Luar Negeri Mesir Badr Abdelatty, yang mengunjungi Qatar, mengecam Israel dan "
        "meminta gencatan senjata.",
        [
            "Visit CONSULT held - QAT | host=QAT visitor=EGY visitor=badr-abdelatty",
            "Statement ACCUSE held - QAT | actor=EGY actor=badr-abdelatty recipient=ISR",
            "Statement REQUEST held - QAT | actor=EGY actor=badr-abdelatty recipient=ISR",
        ],
    ),
    # a body that speaks alone is "mereka"
    (
        "Brasil dan Peru mengecam Iran. NATO mengatakan bahwa mereka akan mengirim pasukan ke Polandia.",
        [
            "Statement ACCUSE held - - | actor=BRA actor=PER recipient=IRN",
            "Measure MOBILIZE planned - POL | actor=nato recipient=POL",
        ],
    ),
    (
        "Norwegia membantah tuduhan Iran. Dewan Uni Eropa mengumumkan pada Kamis (8/6) bahwa mereka "
        "akan melarang ekspor suku cadang ke Iran.",
        [
            "Statement REJECT held - - | actor=NOR recipient=IRN",
            "Measure SANCTION planned - - | actor=european-council recipient=IRN",
        ],
    ),
    (
        "Brasil dan Peru mengecam Iran. Uni Eropa mengumumkan, bahwa mereka akan menjatuhkan sanksi "
        "kepada Iran.",
        [
            "Statement ACCUSE held - - | actor=BRA actor=PER recipient=IRN",
            "Measure SANCTION planned - - | actor=eu recipient=IRN",
        ],
    ),
    (
        "Brasil dan Peru bertemu pada Senin. PBB menyatakan mereka akan mengirim bantuan ke Sudan.",
        [
            "Meeting CONSULT held 2023-06-12 - | attendee=BRA attendee=PER",
            "Measure AID planned - SDN | actor=un recipient=SDN",
        ],
    ),
    # all of a list are asked
    (
        "Menteri Luar Negeri Mesir Badr Abdelatty mendesak Jerman, Prancis, dan Inggris untuk "
        "mengakui Palestina.",
        [
            "Statement REQUEST held - - | actor=EGY actor=badr-abdelatty recipient=DEU recipient=FRA recipient=GBR",
        ],
    ),
    (
        "Presiden Ukraina Volodymyr Zelenskyy menegaskan Jerman, Prancis dan Inggris harus mengirim senjata.",
        [
            "Statement REQUEST held - - | actor=UKR actor=volodymyr-zelenskyy recipient=DEU recipient=FRA recipient=GBR",
        ],
    ),
    (
        "Kenya meminta Chad membuka perbatasan dan Mali menarik pasukannya.",
        [
            "Statement REQUEST held - - | actor=KEN recipient=TCD",
        ],
    ),
    # what threatens somebody, or is weighed, is not done
    (
        "Serbia terancam dikenai sanksi oleh Amerika Serikat.",
        [
            "Measure SANCTION conditional - - | actor=USA recipient=SRB",
        ],
    ),
    (
        "Kanada sedang menimbang mengusir duta besar India.",
        [
            "Measure SANCTION conditional - - | actor=CAN recipient=IND",
        ],
    ),
    (
        "Hubungan Kenya dan Sudan terancam setelah Kenya mengusir duta besar Sudan.",
        [
            "Measure SANCTION held - - | actor=KEN recipient=SDN",
        ],
    ),
    # whoever has voted for it has done so
    (
        "Kenya memberikan suara untuk menolak aneksasi Rusia.",
        [
            "Statement REJECT held - - | actor=KEN recipient=RUS",
        ],
    ),
    (
        "Dewan Keamanan PBB memberikan suara untuk memperpanjang sanksi terhadap Mali.",
        [
            "Measure SANCTION held - - | actor=unsc recipient=MLI",
        ],
    ),
    (
        "Majelis Umum PBB akan memberikan suara untuk mengecam Rusia pada Jumat.",
        [
            "Statement ACCUSE planned 2023-06-16 - | actor=unga recipient=RUS",
        ],
    ),
    # his own ambassador is called home from, in or "untuk" a state
    (
        "Uruguay memanggil duta besarnya untuk Peru pada Senin.",
        [
            "Measure SANCTION held 2023-06-12 - | actor=URY recipient=PER",
        ],
    ),
    (
        "Maroko memanggil duta besarnya di Madrid untuk konsultasi.",
        [
            "Measure SANCTION held - - | actor=MAR recipient=ESP",
        ],
    ),
    (
        "Jepang mengecam Rusia dan memanggil duta besarnya.",
        [
            "Statement ACCUSE held - - | actor=JPN recipient=RUS",
        ],
    ),
    # a deportation that an embassy only helps with
    (
        "KBRI Manila memfasilitasi deportasi 45 WNI dari Filipina pada Senin.",
        [
            "Measure COERCE held 2023-06-12 - | actor=PHL recipient=IDN",
        ],
    ),
    (
        "Pemerintah Malaysia kembali melakukan deportasi terhadap 35 Warga Negara Indonesia pada Rabu.",
        [
            "Measure COERCE held 2023-06-14 - | actor=MYS recipient=IDN",
        ],
    ),
    # toward states without a name: toward nobody
    (
        "Jepang mengusir dua diplomat Rusia pada Senin. Rusia mengecam Jepang. Presiden Rusia "
        "Vladimir Putin juga mengecam negara-negara asing.",
        [
            "Measure SANCTION held 2023-06-12 - | actor=JPN recipient=RUS",
            "Statement ACCUSE held 2023-06-12 - | actor=RUS recipient=JPN",
            "Statement ACCUSE held 2023-06-12 - | actor=RUS actor=vladimir-putin",
        ],
    ),
    (
        "Kanada menjatuhkan sanksi kepada Iran. Iran memperingatkan adanya konsekuensi serius bagi "
        "negara-negara Barat.",
        [
            "Measure SANCTION held - - | actor=CAN recipient=IRN",
            "Statement THREATEN held - - | actor=IRN",
        ],
    ),
    (
        "Norwegia menjatuhkan sanksi kepada Mali. Mali menuduh sejumlah negara Eropa melanggar perjanjian.",
        [
            "Measure SANCTION held - - | actor=NOR recipient=MLI",
            "Statement ACCUSE held - - | actor=MLI",
        ],
    ),
    (
        "Rusia mengecam negara-negara Barat atas pengiriman senjata ke Ukraina.",
        [
            "Statement ACCUSE held - - | actor=RUS",
        ],
    ),
    (
        "Presiden Iran mengecam negara-negara Eropa, termasuk Jerman dan Prancis.",
        [
            "Statement ACCUSE held - - | actor=IRN recipient=DEU recipient=FRA",
        ],
    ),
    (
        "Kanada menjatuhkan sanksi kepada Iran. Iran mengecam negara-negara itu.",
        [
            "Measure SANCTION held - - | actor=CAN recipient=IRN",
            "Statement ACCUSE held - - | actor=IRN recipient=CAN",
        ],
    ),
    # what is announced has a verb of its own
    (
        "Jepang mengumumkan pada Senin bahwa pihaknya telah menjatuhkan sanksi terhadap Rusia.",
        [
            "Measure SANCTION held 2023-06-12 - | actor=JPN recipient=RUS",
        ],
    ),
    (
        "Norwegia mengumumkan bahwa pihaknya mengusir dua diplomat Rusia pada Senin.",
        [
            "Measure SANCTION held 2023-06-12 - | actor=NOR recipient=RUS",
        ],
    ),
    # a court gives a ruling, and backs nobody
    (
        "Mahkamah Internasional memberikan keputusan dalam perkara Gambia melawan Myanmar pada Jumat.",
        [
            "Measure - held 2023-06-09 - | actor=icj recipient=MMR",
        ],
    ),
    (
        "Mahkamah Internasional memutuskan mendukung permintaan Ukraina pada Rabu.",
        [
            "Measure - held 2023-06-14 - | actor=icj recipient=UKR",
        ],
    ),
    # the United Nations states something, and rules nothing
    (
        "PBB menyatakan mereka khawatir atas situasi di Sudan.",
        [],
    ),
    # of an extradition that is only under way
    (
        "Menteri Hukum RI Supratman Andi Agtas menjelaskan perkembangan proses ekstradisi buron itu "
        "dari Singapura.",
        [],
    ),
    # whatever deed may come is none that was done
    (
        "Menlu Filipina Enrique Manalo menambahkan, setiap serangan terhadap Jepang oleh China akan "
        "memicu tanggapan dari Filipina.",
        [],
    ),
    (
        "Iran menyatakan setiap serangan Israel akan dibalas.",
        [
            "Statement THREATEN held - - | actor=IRN recipient=ISR",
        ],
    ),
    (
        "Israel melancarkan serangan ke Lebanon setiap hari.",
        [
            "Measure ASSAULT held - LBN | actor=ISR recipient=LBN",
        ],
    ),
    (
        "Kenya mengecam setiap serangan terhadap warga sipil di Sudan.",
        [
            "Statement ACCUSE held - - | actor=KEN",
        ],
    ),
    # whose people a deed befell is not blamed for it
    (
        "Prancis mengecam penangkapan jurnalis Prancis di Iran.",
        [
            "Statement ACCUSE held - - | actor=FRA recipient=IRN",
        ],
    ),
    (
        "Uni Eropa mengecam penangkapan wartawan Polandia di Belarus.",
        [
            "Statement ACCUSE held - - | actor=eu recipient=BLR",
        ],
    ),
    (
        "Amerika Serikat mengutuk pemotongan tali kapal nelayan Filipina oleh China.",
        [
            "Statement ACCUSE held - - | actor=USA recipient=CHN",
        ],
    ),
    (
        "Kanada mengecam pembunuhan warga sipil Ukraina oleh Rusia.",
        [
            "Statement ACCUSE held - - | actor=CAN recipient=RUS",
        ],
    ),
    (
        "Turki mengecam pembunuhan Ismail Haniyeh di Teheran.",
        [
            "Statement ACCUSE held - - | actor=TUR",
        ],
    ),
    (
        "Kenya mengecam penangkapan yang dilakukan Chad.",
        [
            "Statement ACCUSE held - - | actor=KEN recipient=TCD",
        ],
    ),
    (
        "Mesir mengutuk penembakan tentara Israel terhadap warga Palestina.",
        [
            "Statement ACCUSE held - - | actor=EGY recipient=ISR",
        ],
    ),
    # behind an opening whose passive names its doer stands who has the main verb
    (
        "Dalam langkah yang dikecam oleh Rusia, Polandia pada Senin mengusir dua diplomat Belarus.",
        [
            "Statement ACCUSE held 2023-06-12 - | actor=RUS",
            "Measure SANCTION held 2023-06-12 - | actor=POL recipient=BLR",
        ],
    ),
    (
        "Dalam keputusan yang dikecam Mesir, Ethiopia menutup perbatasannya dengan Sudan.",
        [
            "Statement ACCUSE held - - | actor=EGY",
            "Measure SANCTION held - - | actor=ETH recipient=SDN",
        ],
    ),
    (
        "Dalam sebuah langkah yang ditolak oleh pejabat Israel, Mahkamah Internasional pada Jumat "
        "memerintahkan Israel menghentikan serangan.",
        [
            "Statement REJECT held 2023-06-09 - | actor=ISR",
            "Statement REQUEST held 2023-06-09 - | actor=icj recipient=ISR",
        ],
    ),
]


@pytest.mark.parametrize(("text", "rows"), ROWS)
def test_deeds_between_states(text: str, rows: list[str]) -> None:
    assert sorted(told(text, "id")) == sorted(rows)


@pytest.mark.parametrize(
    ("text", "name", "city"),
    [
        ("Konjen RI Jeddah Yusron Ambary menemui mereka.", "Yusron Ambary", "jeddah"),
        ("Konjen RI Kuching, Raden Arman Lubis, menemui mereka.", "Arman Lubis", "kuching"),
        ("Konsul Jenderal Australia Surabaya Glen Askew menemui mereka.", "Glen Askew", "surabaya"),
    ],
)
def test_the_city_of_a_consul_is_no_part_of_his_name(text: str, name: str, city: str) -> None:
    article = article_from_text(text, "post", language="id", published="2023-06-15")
    told_of = extract_article(article)
    assert [e.label_en for e in told_of.entities if e.key.startswith("person/")] == [name]
    assert [p.to.rpartition("/")[2] for p in told_of.positions if p.to] == [city]


@pytest.mark.parametrize(
    ("headline", "language"),
    [
        ("Dua Diplomat Rusia Diusir oleh Polandia", "id"),
        ("Israel Menolak Perintah oleh Pengadilan PBB untuk Menghentikan Serangan", "id"),
        ("Two Russian Diplomats Expelled by Poland", "en"),
    ],
)
def test_a_headline_that_tells_by_whom_it_was_done_is_no_byline(headline: str, language: str) -> None:
    bodies = {"id": "Polandia mengusir dua diplomat Rusia.", "en": "Poland expelled two Russian diplomats."}
    article = article_from_text(f"{headline}\n25 May 2024\n\n{bodies[language]}\n", "head", language=language)
    assert (article.title, article.author) == (headline, None)


@pytest.mark.parametrize(
    "text",
    [
        "Kenya mengecam Rwanda, yang menyerang Kongo, dan menarik",
        "Kenya, yang menyerang Kongo, mengecam Rwanda dan",
        "Rusia mengecam negara-negara",
        "Rusia mengecam sejumlah",
        "Rusia mengecam negara-",
        "Konjen RI Kuching",
        "Konjen RI",
        "Uni Eropa mengecam penangkapan",
        "Uni Eropa mengecam penangkapan wartawan Polandia",
        "Dalam langkah yang dikecam",
        "Dalam langkah yang dikecam oleh Rusia,",
        "Dalam langkah yang dikecam oleh Rusia, Polandia",
        "Dalam langkah yang",
        "Menlu Mesir mendesak Jerman, Prancis, dan",
        "Uni Eropa mengumumkan bahwa mereka",
    ],
)
def test_a_text_that_is_cut_off_is_read(text: str) -> None:
    told(text, "id")
