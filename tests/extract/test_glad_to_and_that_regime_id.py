"""What one is glad to do, the last time that an office holder came, verbs that open a sentence, that regime."""

from __future__ import annotations

import pytest

from kg.model import Article
from kg.pipeline import extract_article
from kg.read import article_from_text
from tests.extract.test_told_after_en import told


def _article(text: str) -> Article:
    return article_from_text(text, "glad", language="id", published="2023-06-15")


ROWS: list[tuple[str, list[str]]] = [
    # what one is glad to be able to do is done
    (
        "Menlu Rusia Sergei Lavrov mengatakan senang bisa kembali mengunjungi Jakarta.",
        [
            "Visit CONSULT held - jakarta | host=IDN visitor=RUS visitor=sergey-lavrov",
        ],
    ),
    (
        "Presiden Finlandia Alexander Stubb mengaku senang dapat berkunjung ke Hanoi.",
        [
            "Visit CONSULT held - hanoi | host=VNM visitor=FIN visitor=alexander-stubb",
        ],
    ),
    (
        "PM Selandia Baru Christopher Luxon merasa terhormat dapat bertemu dengan Presiden Fiji.",
        [
            "Meeting CONSULT held - - | attendee=FJI attendee=NZL attendee=christopher-luxon",
        ],
    ),
    (
        "PM Selandia Baru Christopher Luxon akan senang dapat bertemu dengan Presiden Fiji.",
        [
            "Meeting CONSULT planned - - | attendee=FJI attendee=NZL attendee=christopher-luxon",
        ],
    ),
    # what is said of a ceasefire declares none
    (
        "Presiden Rusia Vladimir Putin, yang pemerintahannya menyatakan gencatan senjata hanya akan "
        "menguntungkan Ukraina, tidak memberikan tanggapan.",
        [],
    ),
    (
        "Israel menyatakan gencatan senjata sepihak pada Rabu.",
        [
            "Measure RETREAT held 2023-06-14 - | actor=ISR",
        ],
    ),
    # the last time that the holder of an office came, it was another
    (
        "Menlu Kenya Musalia Mudavadi bertolak ke Havana pada Senin. Terakhir kali Menlu Kenya "
        "berkunjung ke Kuba adalah pada tahun 2013.",
        [
            "Visit CONSULT held 2023-06-12 havana | host=CUB visitor=KEN visitor=musalia-mudavadi",
            "Visit CONSULT held 2013 CUB | host=CUB visitor=KEN",
        ],
    ),
    (
        "Presiden Ghana John Mahama bertolak ke Oslo pada Senin. Terakhir kali Presiden Ghana "
        "mengunjungi Norwegia pada 2008.",
        [
            "Visit CONSULT held 2023-06-12 oslo | host=NOR visitor=GHA visitor=john-mahama",
            "Visit CONSULT held 2008 NOR | host=NOR visitor=GHA",
        ],
    ),
    # anniversaries and banquets
    (
        "Menlu Kenya Musalia Mudavadi turut menghadiri perayaan 60 tahun Partai Komunis Kuba di "
        "Havana pada Sabtu.",
        [
            "Ceremony - held 2023-06-10 havana | attendee=KEN attendee=musalia-mudavadi host=CUB",
        ],
    ),
    (
        "Presiden Peru menghadiri perayaan Natal bersama warga.",
        [],
    ),
    (
        "Presiden Ghana John Mahama tiba di Oslo. Raja Harald V menggelar jamuan kenegaraan untuk "
        "Mahama dan rombongannya.",
        [
            "Visit CONSULT held - oslo | host=NOR visitor=GHA visitor=john-mahama",
            "Ceremony - held - - | attendee=GHA attendee=john-mahama host=NOR host=harald-v",
        ],
    ),
    # two verbs behind a conjunction that opens the sentence are of the main clause's subject
    (
        "Setelah mengusir diplomat Ghana dan menutup konsulat Togo, Mali memuji Kenya.",
        [
            "Measure SANCTION held - - | actor=MLI recipient=GHA",
            "Measure SANCTION held - - | actor=MLI recipient=TGO",
            "Statement SUPPORT held - - | actor=MLI recipient=KEN",
        ],
    ),
    (
        "Usai bertemu Presiden Ghana dan mengunjungi Togo, Presiden Mali bertolak ke Paris.",
        [
            "Meeting CONSULT held - - | attendee=GHA attendee=MLI",
            "Visit CONSULT held - TGO | host=TGO visitor=MLI",
            "Visit CONSULT held - paris | host=FRA visitor=MLI",
        ],
    ),
    (
        "Setelah mengecam Ghana dan menarik duta besarnya dari Togo, Mali menutup perbatasan.",
        [
            "Statement ACCUSE held - - | actor=MLI recipient=GHA",
            "Measure SANCTION held - - | actor=MLI recipient=TGO",
            "Measure SANCTION held - - | actor=MLI recipient=TGO",
        ],
    ),
    (
        "Selain mengusir diplomat Ghana dan menutup konsulat Togo, Mali mengecam Chad.",
        [
            "Measure SANCTION held - - | actor=MLI recipient=GHA",
            "Measure SANCTION held - - | actor=MLI recipient=TGO",
            "Statement ACCUSE held - - | actor=MLI recipient=TCD",
        ],
    ),
    (
        "Setelah Presiden Mali mengusir diplomat Ghana dan menutup konsulat Togo, Chad memprotes.",
        [
            "Measure SANCTION held - - | actor=MLI recipient=GHA",
            "Measure SANCTION held - - | actor=MLI recipient=TGO",
            "Statement ACCUSE held - - | actor=TCD",
        ],
    ),
    # how somebody speaks, between him and his verb
    (
        "Malaysia mengutuk perang tersebut, dan PM Anwar Ibrahim lantang mengutuk peran Israel.",
        [
            "Statement ACCUSE held - - | actor=MYS actor=anwar-ibrahim recipient=ISR",
        ],
    ),
    (
        "Malaysia mengecam serangan itu, dan PM Anwar Ibrahim dengan tegas menolak rencana Israel.",
        [
            "Statement ACCUSE held - - | actor=MYS",
            "Statement REJECT held - - | actor=MYS actor=anwar-ibrahim recipient=ISR",
        ],
    ),
    # reporters met him
    (
        '"Kami sepakat," kata Menlu Kenya Musalia Mudavadi saat ditemui pada sela-sela acara. '
        "Mudavadi mendampingi Presiden William Ruto. Pejabat lain yang juga mendampingi Presiden, "
        "yaitu Menteri Keuangan John Mbadi dan Menteri Pertahanan Soipan Tuya.",
        [],
    ),
    (
        "Presiden Peru Dina Boluarte saat ditemui Menlu Kenya Musalia Mudavadi di Lima berterima "
        "kasih kepada Kenya.",
        [
            "Meeting CONSULT held - lima | attendee=KEN attendee=PER attendee=dina-boluarte attendee=musalia-mudavadi",
            "Statement SUPPORT held - lima | actor=PER actor=dina-boluarte recipient=KEN",
        ],
    ),
    # the day of a disaster in a relative clause
    (
        "Kenya telah menyalurkan bantuan kepada masyarakat Vanuatu yang terkena dampak gempa pada 17 "
        "Mei lalu.",
        [
            "Measure AID held - - | actor=KEN recipient=VUT",
        ],
    ),
    (
        "Fiji mengirim tim medis ke Tonga yang dilanda letusan gunung api pada 15 Januari lalu.",
        [
            "Measure AID held - TON | actor=FJI recipient=TON",
        ],
    ),
    # that regime, and not the body that spoke last
    (
        "Uni Afrika mengeluarkan ultimatum kepada junta militer di Niger. Kanada mengecam rezim itu.",
        [
            "Statement THREATEN held - - | actor=african-union recipient=NER",
            "Statement ACCUSE held - - | actor=CAN recipient=NER",
        ],
    ),
    (
        "Uni Afrika mengeluarkan ultimatum kepada junta militer di Niger. Amerika Serikat mengancam "
        "akan memberlakukan sanksi terhadap rezim tersebut.",
        [
            "Statement THREATEN held - - | actor=african-union recipient=NER",
            "Statement THREATEN held - - | actor=USA recipient=NER",
        ],
    ),
    (
        "ECOWAS menangguhkan keanggotaan Mali. Kanada menjatuhkan sanksi terhadap rezim tersebut.",
        [
            "Measure SANCTION held - - | actor=ecowas recipient=MLI",
            "Measure SANCTION held - - | actor=CAN recipient=MLI",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_what_is_told(text: str, events: list[str]) -> None:
    assert told(text, "id") == events


QUOTED: list[tuple[str, list[str]]] = [
    # what somebody has in mind, named by a noun, is no clause
    (
        "Presiden Ghana John Mahama menegaskan kesiapan Ghana untuk memfasilitasi keterlibatan lebih erat "
        "antara Mali dan Burkina Faso.",
        [],
    ),
    (
        "Menlu Peru Elmer Schialer mengungkap isi perjanjian kerja sama yang dia teken di Lima, Senin, "
        "bersama Menlu Cile Alberto van Klaveren.",
        [],
    ),
    ("Presiden Ghana John Mahama menjelaskan alasan Ghana menarik pasukannya dari Mali.", []),
    (
        "Presiden Ghana John Mahama menegaskan pentingnya kerja sama yang saling menguntungkan antara kedua "
        "negara.",
        [],
    ),
    # but with a verb of its own it is
    (
        "Presiden Ghana John Mahama mengatakan rencana pembukaan kedutaan itu akan dibahas pekan depan.",
        ["john-mahama: rencana pembukaan kedutaan itu"],
    ),
    (
        "Presiden Ghana John Mahama mengatakan kesiapan Ghana dalam membantu Mali tidak berubah.",
        ["john-mahama: kesiapan Ghana dalam membantu"],
    ),
    # a minister who is called by his country before is meant by the title alone
    (
        "JAKARTA - Menteri Luar Negeri RI Marty Natalegawa tiba di Bali. Menlu RI juga bertemu Menlu Timor "
        "Leste Zacarias da Costa, Senin. Menurut Menlu, masih ada tiga hal yang perlu dibahas.",
        ["marty-natalegawa: Menurut Menlu, masih ada"],
    ),
]


@pytest.mark.parametrize(("text", "quoted"), QUOTED)
def test_who_is_quoted(text: str, quoted: list[str]) -> None:
    found = extract_article(_article(text)).quotations
    begun = [
        f"{q.speaker.rpartition('/')[2]}: {' '.join(text[q.begin :].split()[:4])}" for q in found if q.speaker
    ]
    assert begun == quoted


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        (
            "Yang di-Pertuan Agong Malaysia, Sultan Abdullah, menerima Presiden Ghana John Mahama.",
            {("sultan-abdullah", "king"), ("john-mahama", "president")},
        ),
        ("Raja Permaisuri Agong Tunku Azizah tiba di Doha bersama Menlu Kenya.", set()),
    ],
)
def test_a_rank_in_a_name_is_no_office(text: str, offices: set[tuple[str, str]]) -> None:
    positions = extract_article(_article(text)).positions
    assert {(p.person.partition("/")[2], p.office) for p in positions} == offices


@pytest.mark.parametrize(
    "text",
    [
        "Usai bertemu Presiden Ghana dan",
        "Menlu Kenya senang bisa",
        "Terakhir kali Menlu Kenya",
        "Menlu Kenya, ditemui",
        "Kanada mengecam rezim",
        "Fiji mengirim tim medis ke Tonga yang dilanda",
    ],
)
def test_a_text_that_is_cut_off_is_read(text: str) -> None:
    extract_article(_article(text))
