"""Indonesian pages of crises and talks: envoys sent away, plans of before, proposals, words said on stages.

Expectations: kind, PLOVER type, status, day, place and who takes part.
"""

from __future__ import annotations

import pytest

from kg.model import Event, Status
from kg.pipeline import extract_article
from kg.read import article_from_text

EVENTS: list[tuple[str, list[str]]] = [
    # the accuser sends away whom he accuses
    (
        "Peru menuduh Duta Besar Chile Ana Soto menghasut unjuk rasa dan mengusirnya, Senin (4/3).",
        [
            "Statement ACCUSE held 2024-03-04 - CHL:recipient PER:actor ana-soto:recipient",
            "Measure SANCTION held 2024-03-04 - CHL:recipient PER:actor ana-soto:recipient",
        ],
    ),
    (
        "Peru menuduh diplomat Chile menyuap perwira dan memberinya waktu dua hari untuk "
        "meninggalkan negara itu.",
        [
            "Statement ACCUSE held - - CHL:recipient PER:actor",
            "Measure SANCTION held - - CHL:recipient PER:actor",
        ],
    ),
    # a plan of when it was to end calls nothing off
    (
        "Perundingan antara Kenya dan Rwanda, yang semula dijadwalkan rampung dalam sehari, "
        "berlangsung empat hari di Kigali.",
        [
            "Negotiation CONSULT held - kigali KEN:attendee RWA:attendee",
        ],
    ),
    # the nearest day without a year, of what was called off; an act that was done
    (
        "Rencana kunjungan Presiden Ruto ke Kigali pada 20 September pun dibatalkan.",
        [
            "Visit CONSULT cancelled 2023-09-20 kigali KEN:visitor RWA:host william-ruto:visitor",
        ],
    ),
    (
        "Tentara Rwanda merebut kota Goma pada November.",
        [
            "Measure COERCE held 2023-11 goma RWA:actor",
        ],
    ),
    (
        "Kenya memberlakukan embargo minyak Rwanda mulai 1 April.",
        [
            "Measure SANCTION planned 2024-04-01 - KEN:actor RWA:recipient",
        ],
    ),
    # where and when he spoke
    (
        "Presiden Ruto, yang pada Jumat berpidato di Mombasa, menuduh Rwanda mempersenjatai pemberontak.",
        [
            "Statement ACCUSE held 2024-03-01 mombasa KEN:actor RWA:recipient william-ruto:actor",
        ],
    ),
    (
        "Presiden Ruto mengecam Rwanda ketika berpidato di Mombasa pada Jumat.",
        [
            "Statement ACCUSE held 2024-03-01 mombasa KEN:actor RWA:recipient william-ruto:actor",
        ],
    ),
    # a proposal is accepted, and nobody received
    (
        "Usul Kenya, yang lama ditunggu, diterima Rwanda.",
        [
            "Statement AGREE held - - KEN:recipient RWA:actor",
        ],
    ),
    (
        "Usul gencatan senjata Mesir diterima Israel, tetapi ditolak Hamas.",
        [
            "Statement AGREE held - - EGY:recipient ISR:actor",
            "Statement REJECT held - - EGY:recipient hamas:actor",
        ],
    ),
    # some of those who do it
    (
        "Serangan itu dikecam antara lain oleh Kenya dan Rwanda.",
        [
            "Statement ACCUSE held - - KEN:actor RWA:actor",
        ],
    ),
    (
        "Naskah itu diteken antara lain oleh Presiden Kenya William Ruto dan Presiden Rwanda Paul Kagame.",
        [
            "Signing SUPPORT held - - KEN:signatory RWA:signatory paul-kagame:signatory "
            "william-ruto:signatory",
        ],
    ),
    # of each his own leader
    (
        "Presiden Kenya William Ruto tiba di Kigali. Pemimpin Kenya dan Rwanda menandatangani "
        "perjanjian ekstradisi, Senin (4/3).",
        [
            "Visit CONSULT held - kigali KEN:visitor RWA:host william-ruto:visitor",
            "Signing SUPPORT held 2024-03-04 - KEN:signatory RWA:signatory",
        ],
    ),
    # two states, then by whom; who looks on
    (
        "Kenya dan Rwanda menandatangani perjanjian ekstradisi di Kigali, Senin (4/3). Perjanjian "
        "itu diteken Menlu Kenya Alfred Mutua dan Menlu Rwanda Vincent Biruta.",
        [
            "Signing SUPPORT held 2024-03-04 kigali KEN:signatory RWA:signatory "
            "alfred-mutua:signatory vincent-biruta:signatory",
        ],
    ),
    (
        "Kenya dan Rwanda menandatangani perjanjian ekstradisi di Kigali, Senin (4/3). Turut "
        "menyaksikan penandatanganan itu Presiden Uganda Yoweri Museveni, yang baru bulan lalu "
        "dilantik.",
        [
            "Signing SUPPORT held 2024-03-04 kigali KEN:signatory RWA:signatory UGA:attendee "
            "yoweri-museveni:attendee",
            "Appointment - held 2024-02 - UGA:actor yoweri-museveni:appointee",
        ],
    ),
    # what is agreed to be held is all that is agreed, on some other day
    (
        "Kenya dan Rwanda, Senin (4/3), sepakat memulai kembali perundingan.",
        [
            "Negotiation CONSULT planned - - KEN:attendee RWA:attendee",
        ],
    ),
    (
        "Kenya dan Rwanda sepakat menggelar perundingan pada 20 Maret.",
        [
            "Negotiation CONSULT planned 2024-03-20 - KEN:attendee RWA:attendee",
        ],
    ),
    # who mediates, and on whose behalf
    (
        "Mantan Presiden Finlandia Martti Ahtisaari, yang atas nama Uni Afrika menengahi "
        "perundingan antara Kenya dan Rwanda, tiba di Kigali.",
        [
            "Negotiation CONSULT held - kigali KEN:attendee RWA:attendee "
            "african-union:mediator martti-ahtisaari:mediator",
            "Visit CONSULT held - kigali RWA:host martti-ahtisaari:visitor",
        ],
    ),
    (
        "Kenya dan Rwanda menandatangani perjanjian di Kigali. Mantan Presiden Finlandia Martti "
        "Ahtisaari, yang menengahi perundingan, memuji kedua negara.",
        [
            "Signing SUPPORT held - kigali KEN:signatory RWA:signatory",
            "Negotiation CONSULT held - kigali KEN:attendee RWA:attendee martti-ahtisaari:mediator",
            "Statement SUPPORT held - kigali KEN:recipient RWA:recipient martti-ahtisaari:actor",
        ],
    ),
    # a month long ago in an apposition; the day of a speech, and the day after it
    (
        "Kenya dan Rwanda, dua negara yang pada April lalu nyaris berperang, menandatangani "
        "perjanjian batas.",
        [
            "Signing SUPPORT held - - KEN:signatory RWA:signatory",
        ],
    ),
    (
        "Presiden Ruto menuding Rwanda, Jumat (1/3). Pada kesempatan yang sama ia mengumumkan "
        "pengusiran dua diplomat Rwanda.",
        [
            "Statement ACCUSE held 2024-03-01 - KEN:actor RWA:recipient william-ruto:actor",
            "Measure SANCTION held 2024-03-01 - KEN:actor RWA:recipient william-ruto:actor",
        ],
    ),
    (
        "Presiden Ruto menuding Rwanda, Jumat (1/3). Sehari setelah pidato Ruto, Uganda mengecam Rwanda.",
        [
            "Statement ACCUSE held 2024-03-01 - KEN:actor RWA:recipient william-ruto:actor",
            "Statement ACCUSE held 2024-03-02 - RWA:recipient UGA:actor",
        ],
    ),
    # someone named before, with his past
    (
        "Duta Besar Amerika Serikat Philip Goldberg meninggalkan La Paz, Minggu. Diplomat yang "
        "pernah bertugas di Kosovo itu memperingatkan Bolivia.",
        [
            "Statement THREATEN held 2024-03-03 - BOL:recipient USA:actor philip-goldberg:actor",
        ],
    ),
    # strikes, sites and steps
    (
        "Tentara Kenya menduduki bandara pada Senin dan Rwanda membalas dengan serangan udara.",
        [
            "Measure COERCE held 2024-03-04 - KEN:actor",
            "Measure ASSAULT held 2024-03-04 - RWA:actor",
        ],
    ),
    (
        "Menteri Luar Negeri Jerman Annalena Baerbock menyebut kesepakatan Rwanda itu langkah "
        "maju yang penting.",
        [
            "Statement SUPPORT held - - DEU:actor RWA:recipient annalena-baerbock:actor",
        ],
    ),
    (
        "Semua diplomat Inggris, menurut Menteri Luar Negeri David Cameron, sudah dievakuasi dari Iran.",
        [
            "Measure AID held - - GBR:actor",
        ],
    ),
    # members named apart from their number, behind it and before the verb
    (
        "Dua anggota Mercosur, yakni Paraguay dan Uruguay, sampai kini menolak mengakui Kosovo.",
        [
            "Statement REJECT held - - PRY:actor URY:actor XKX:recipient",
        ],
    ),
    (
        "Tiga negara Pasifik, Fiji, Tonga, dan Vanuatu, mengecam Prancis.",
        [
            "Statement ACCUSE held - - FJI:actor FRA:recipient TON:actor VUT:actor",
        ],
    ),
    (
        "NATO, yaitu aliansi 32 negara, mengecam Rusia.",
        [
            "Statement ACCUSE held - - RUS:recipient nato:actor",
        ],
    ),
    # a state that another's name tells
    (
        "Guinea-Bissau menggelar pemilu. Menlu Maroko Nasser Bourita mengunjungi bekas koloni "
        "Portugal itu, Jumat.",
        [
            "Visit CONSULT held 2024-03-01 - GNB:host MAR:visitor nasser-bourita:visitor",
        ],
    ),
    (
        "Estonia merayakan hari jadinya. Raja Swedia mengunjungi tetangga Rusia itu, Kamis.",
        [
            "Visit CONSULT held 2024-02-29 - EST:host SWE:visitor",
        ],
    ),
    (
        "Peru memuji Inggris, bekas penguasa koloni itu.",
        [
            "Statement SUPPORT held - - GBR:recipient PER:actor",
        ],
    ),
    # calls on all sides, of nobody who is named
    (
        "Niger meminta seluruh pihak kembali ke meja perundingan.",
        [
            "Statement REQUEST held - - NER:actor",
        ],
    ),
    (
        "Mercosur mendesak agar kekerasan segera dihentikan.",
        [
            "Statement REQUEST held - - mercosur:actor",
        ],
    ),
    (
        "Semua pihak diminta datang tepat waktu, kata panitia lomba di Lima.",
        [],
    ),
    # welcomed to what is told, and received in a hall
    (
        "Kenya dan Uganda menandatangani perjanjian dagang di Nairobi, Jumat (1/3). Presiden "
        "William Ruto menyambut Presiden Yoweri Museveni di Nairobi.",
        [
            "Signing SUPPORT held 2024-03-01 nairobi KEN:signatory UGA:signatory",
        ],
    ),
    (
        "Presiden Ruto menyambut Presiden Museveni di Istana Negara, Nairobi.",
        [
            "Meeting CONSULT held - istana-negara KEN:host UGA:attendee william-ruto:host "
            "yoweri-museveni:attendee",
        ],
    ),
    (
        "Presiden Ruto menjemput tamunya, Presiden Museveni, di bandara.",
        [],
    ),
    # talks of which the news is what came of them
    (
        "Guyana dan Suriname meneken perjanjian batas laut, Kamis (29/2). Negosiasi yang dibuka"
        " pada Mei 2019 di Brasilia beberapa kali buntu.",
        [
            "Signing SUPPORT held 2024-02-29 - GUY:signatory SUR:signatory",
            "Negotiation CONSULT held 2019-05 brasilia GUY:attendee SUR:attendee",
        ],
    ),
    (
        "Guyana dan Suriname meneken perjanjian batas laut, Kamis (29/2). Brasil memediasi "
        "sejak awal, belakangan dibantu Kuba.",
        [
            "Signing SUPPORT held 2024-02-29 - GUY:signatory SUR:signatory",
            "Negotiation CONSULT held 2024-02-29 - BRA:mediator CUB:mediator GUY:attendee SUR:attendee",
        ],
    ),
    (
        "Oman dan Yaman menandatangani kesepakatan pertukaran tahanan setelah pembicaraan "
        "tertutup yang difasilitasi Kuwait.",
        [
            "Signing SUPPORT held - - OMN:signatory YEM:signatory",
            "Negotiation CONSULT held - - KWT:mediator OMN:attendee YEM:attendee",
        ],
    ),
    (
        "Perundingan upah di pabrik itu berjalan setahun.",
        [],
    ),
    # whoever leads the talks told before, and hosts them this time
    (
        'Chad dan Mali berunding di Nairobi, Kamis (29/2). "Hasilnya baik," ujar utusan khusus '
        "Uni Afrika Olusegun Obasanjo, yang memimpin perundingan bersama mantan presiden Kenya "
        "Uhuru Kenyatta.",
        [
            "Negotiation CONSULT held 2024-02-29 nairobi MLI:attendee TCD:attendee "
            "african-union:attendee olusegun-obasanjo:chair uhuru-kenyatta:chair",
        ],
    ),
    (
        "Chad dan Mali berunding di Nairobi, Kamis (29/2). Pertemuan sebelumnya digelar di Lome"
        " pada Januari. Tuan rumah kali ini adalah Kenya dengan Presiden William Ruto.",
        [
            "Negotiation CONSULT held 2024-02-29 nairobi KEN:host MLI:attendee TCD:attendee "
            "william-ruto:host",
            "Meeting CONSULT held 2024-01 lome MLI:attendee TCD:attendee",
        ],
    ),
    # a governor welcomes for his country
    (
        "Anwar Ibrahim, yang datang dengan kapal dan disambut Gubernur Sumatra Utara Ucok "
        "Lubis di Pelabuhan Belawan, memuji Indonesia.",
        [
            "Visit CONSULT held - pelabuhan-belawan IDN:host MYS:visitor anwar-ibrahim:visitor ucok-lubis:host",
            "Statement SUPPORT held - pelabuhan-belawan IDN:recipient MYS:actor anwar-ibrahim:actor",
        ],
    ),
]
"""What a page of 5 March 2024 says, and the events that it tells."""


def line(event: Event) -> str:
    who = sorted({f"{p.participant.partition('/')[2]}:{p.role.value}" for p in event.participations})
    type_, day = event.plover.value if event.plover else "-", event.start.iso if event.start else "-"
    where = (event.place or "-").rpartition("/")[2]
    return " ".join([event.kind.value, type_, event.status.value, day, where, *who])


@pytest.mark.parametrize(("text", "expected"), EVENTS)
def test_what_is_told(text: str, expected: list[str]) -> None:
    article = article_from_text(f"Judul berita\n\n{text}\n", "x", language="id", published="2024-03-05")
    events = extract_article(article).events
    assert [line(e) for e in events if e.status not in (Status.DENIED, Status.CONDITIONAL)] == expected
