"""Indonesian pages with many events: delays and plans given up, juntas, guests, others of a series, all who are asked.

Expectations: kind, PLOVER type, status, day and who takes part.
"""

from __future__ import annotations

import pytest

from kg.model import Event, Status
from kg.pipeline import extract_article
from kg.read import article_from_text

EVENTS: list[tuple[str, list[str]]] = [
    # a delay that is over, and a plan that came to nothing
    (
        "Setelah tertunda belasan tahun, Kenya dan Rwanda menandatangani perjanjian ekstradisi di "
        "Kigali, Senin (4/3).",
        [
            "Signing SUPPORT held 2024-03-04 KEN:signatory RWA:signatory",
        ],
    ),
    (
        "Setelah batal pada Januari, Presiden Ruto akhirnya bertemu Presiden Kagame di Kigali, Senin (4/3).",
        [
            "Meeting CONSULT held 2024-03-04 KEN:attendee RWA:attendee paul-kagame:attendee william-"
            "ruto:attendee",
        ],
    ),
    (
        "Perjanjian yang lama tertunda itu akhirnya ditandatangani Kenya dan Rwanda pada Senin.",
        [
            "Signing SUPPORT held 2024-03-04 KEN:signatory RWA:signatory",
        ],
    ),
    (
        "Kunjungan Presiden Ruto ke Kigali ditunda setelah serangan itu.",
        [
            "Visit CONSULT cancelled - KEN:visitor RWA:host william-ruto:visitor",
        ],
    ),
    (
        "Presiden Ruto semula dijadwalkan bertemu Presiden Kagame di Kigali, Senin (4/3).",
        [
            "Meeting CONSULT cancelled 2024-03-04 KEN:attendee RWA:attendee paul-kagame:attendee william-"
            "ruto:attendee",
        ],
    ),
    (
        "Lawatan Presiden Ruto ke Kigali sedianya berlangsung beberapa jam saja.",
        [
            "Visit CONSULT cancelled - KEN:visitor RWA:host william-ruto:visitor",
        ],
    ),
    (
        "Presiden Ruto sedianya bertolak ke Kigali pada 10 Maret.",
        [
            "Visit CONSULT planned 2024-03-10 KEN:visitor RWA:host william-ruto:visitor",
        ],
    ),
    (
        "KTT Uni Afrika seharusnya digelar di Addis Ababa pada Januari 2024, tetapi ditunda.",
        [
            "Summit CONSULT cancelled 2024-01 ETH:host african-union:organizer",
        ],
    ),
    (
        "Presiden Ruto semula menolak bertemu Presiden Kagame di Kigali, Senin (4/3).",
        [
            "Statement REJECT held 2024-03-04 KEN:actor RWA:recipient paul-kagame:recipient william-"
            "ruto:actor",
        ],
    ),
    # what leaders of a group, or people of three countries, meet for
    (
        "Konsensus tersebut lahir dalam pertemuan pemimpin ASEAN di Jakarta, 24 April 2021.",
        [
            "Summit CONSULT held 2021-04-24 IDN:host asean:organizer",
        ],
    ),
    (
        "Konferensi ulama Indonesia, Afghanistan, dan Pakistan digelar di Istana Bogor pada 11 Mei 2018.",
        [
            "Conference CONSULT held 2018-05-11 AFG:attendee IDN:attendee IDN:host PAK:attendee",
        ],
    ),
    (
        "Pertemuan menteri luar negeri Kenya, Uganda, dan Tanzania digelar di Kampala pada 22 Februari.",
        [
            "Meeting CONSULT held 2024-02-22 KEN:attendee TZA:attendee UGA:attendee",
        ],
    ),
    # the junta and the soldiers of the country whose coup the text tells of
    (
        "Uni Afrika mengecam kudeta di Niger. Junta menahan Presiden Mohamed Bazoum pada 26 Juli 2023.",
        [
            "Statement ACCUSE held - NER:recipient african-union:actor",
            "Measure COERCE held 2023-07-26 NER:actor mohamed-bazoum:recipient",
        ],
    ),
    (
        "Uni Afrika mengecam kudeta di Niger. Prancis menolak mengakui junta. Junta lalu mengusir "
        "Duta Besar Prancis.",
        [
            "Statement ACCUSE held - NER:recipient african-union:actor",
            "Statement REJECT held - FRA:actor NER:recipient",
            "Measure SANCTION held - FRA:recipient NER:actor",
        ],
    ),
    (
        "PBB mengutuk kudeta di Myanmar. Militer menahan Suu Kyi dan Presiden Win Myint pada 1 Februari.",
        [
            "Statement ACCUSE held - MMR:recipient un:actor",
            "Measure COERCE held 2024-02-01 MMR:actor aung-san-suu-kyi:recipient win-myint:recipient",
        ],
    ),
    (
        "Polisi menangkap tiga pencuri. Militer membantu korban banjir di Bogor.",
        [
            "Measure AID held - IDN:actor",
        ],
    ),
    # whom all are asked about, and who is asked as well
    (
        "Kudeta terjadi di Myanmar. Kenya meminta semua negara menghentikan aliran senjata ke negara "
        "itu dan mendesak junta membebaskan Aung San Suu Kyi.",
        [
            "Statement REQUEST held - KEN:actor",
            "Statement REQUEST held - KEN:actor MMR:recipient",
        ],
    ),
    (
        "Uni Eropa meminta Cina menghentikan ekspor senjata dan mendesak Rusia membebaskan para sandera.",
        [
            "Statement REQUEST held - CHN:recipient eu:actor",
            "Statement REQUEST held - RUS:recipient eu:actor",
        ],
    ),
    (
        "Kapten tim Kenya meminta semua pemain fokus.",
        [],
    ),
    # not let in
    (
        "Israel tidak mengizinkan Menlu Kenya Musalia Mudavadi masuk ke Ramallah.",
        [
            "Measure COERCE held - ISR:actor KEN:recipient musalia-mudavadi:recipient",
        ],
    ),
    (
        "Menlu Kenya Musalia Mudavadi tidak diberi izin masuk ke Gaza oleh Israel.",
        [
            "Measure COERCE held - ISR:actor KEN:recipient musalia-mudavadi:recipient",
        ],
    ),
    (
        "Panitia tidak mengizinkan penonton masuk stadion di Nairobi.",
        [],
    ),
    (
        "Juru bicara Kementerian Luar Negeri Israel Emmanuel Nahshon menolak memerinci alasan larangan itu.",
        [],
    ),
    # sanctions that are to come, and a threat of them
    (
        "Uni Eropa akan menjatuhkan sanksi baru terhadap Myanmar pada 25 Maret.",
        [
            "Measure SANCTION planned 2024-03-25 MMR:recipient eu:actor",
        ],
    ),
    (
        "Uni Eropa akan menjatuhkan sanksi jika Myanmar mengeksekusi tahanan.",
        [
            "Statement THREATEN held - MMR:recipient eu:actor",
        ],
    ),
    # treaties by their names, and what is brought to a parliament
    (
        "Indonesia menandatangani CTBT pada 24 September 1996.",
        [
            "Signing SUPPORT held 1996-09-24 IDN:signatory",
        ],
    ),
    (
        "Kenya menandatangani NPT pada 1 Juli 1968 dan meratifikasinya pada 1970.",
        [
            "Signing SUPPORT held 1968-07-01 KEN:signatory",
            "Measure SUPPORT held 1970 KEN:actor",
        ],
    ),
    (
        "Pemerintah akan membawa perjanjian dengan Rwanda ke DPR untuk diratifikasi tahun ini.",
        [
            "Measure SUPPORT planned 2024 IDN:actor dpr:actor",
        ],
    ),
    (
        "Menteri Luar Negeri Kenya Musalia Mudavadi menyerahkan piagam ratifikasi perjanjian itu di "
        "New York, Senin (4/3). Piagam diterima oleh Penasihat Hukum PBB, Patricia O'Brien.",
        [
            "Measure SUPPORT held 2024-03-04 KEN:actor musalia-mudavadi:actor patricia-obrien:recipient "
            "un:recipient",
        ],
    ),
    (
        "Surat itu diterima Presiden Kagame pada Senin.",
        [],
    ),
    # guests, hosts and who came along
    (
        "Presiden William Ruto mengunjungi Kigali, Senin (4/3). Ikut serta Menteri Luar Negeri "
        "Musalia Mudavadi. Di istana negara, Presiden Paul Kagame menerima tamunya.",
        [
            "Visit CONSULT held 2024-03-04 KEN:visitor RWA:host musalia-mudavadi:visitor william-"
            "ruto:visitor",
            "Meeting CONSULT held 2024-03-04 KEN:attendee RWA:host paul-kagame:host william-ruto:attendee",
        ],
    ),
    (
        "Presiden William Ruto mengunjungi Kigali, Senin (4/3). Mendampingi Presiden antara lain "
        "Menteri Luar Negeri Musalia Mudavadi.",
        [
            "Visit CONSULT held 2024-03-04 KEN:visitor RWA:host musalia-mudavadi:visitor william-"
            "ruto:visitor",
        ],
    ),
    (
        "Presiden Iran Ebrahim Raisi melawat ke Beijing pada Februari dan diterima Presiden Xi Jinping.",
        [
            "Visit CONSULT held 2024-02 CHN:host IRN:visitor ebrahim-raisi:visitor xi-jinping:host",
        ],
    ),
    (
        "Perdana Menteri Singapura Lee Hsien Loong tiba di Bintan pada Senin. Lee, yang datang dengan"
        " feri dan disambut Gubernur Kepulauan Riau Ansar Ahmad di pelabuhan, berterima kasih kepada "
        "Indonesia.",
        [
            "Visit CONSULT held 2024-03-04 IDN:host SGP:visitor ansar-ahmad:host lee-hsien-loong:visitor",
            "Statement SUPPORT held 2024-03-04 IDN:recipient SGP:actor lee-hsien-loong:actor",
        ],
    ),
    (
        "Hotel itu menjamu tamunya dengan kopi Rwanda.",
        [],
    ),
    # others of a series
    (
        "Presiden Joko Widodo dan Perdana Menteri Lee Hsien Loong menggelar Leaders' Retreat di "
        "Bintan, Senin (4/3). Retret tersebut seharusnya digelar pada 2020, tetapi ditunda gara-gara "
        "pandemi. Yang terakhir berlangsung di Singapura, 8 Oktober 2019.",
        [
            "Meeting CONSULT held 2024-03-04 IDN:attendee IDN:host SGP:attendee joko-widodo:attendee lee-"
            "hsien-loong:attendee",
            "Meeting CONSULT cancelled 2020 IDN:attendee SGP:attendee",
            "Meeting CONSULT held 2019-10-08 IDN:attendee SGP:attendee",
        ],
    ),
    (
        "Presiden Joko Widodo bertemu Perdana Menteri Lee Hsien Loong di Bintan, Senin (4/3). "
        "Pertemuan sebelumnya berlangsung di Singapura, 8 Oktober 2019.",
        [
            "Meeting CONSULT held 2024-03-04 IDN:attendee SGP:attendee joko-widodo:attendee lee-hsien-"
            "loong:attendee",
            "Meeting CONSULT held 2019-10-08 IDN:attendee SGP:attendee",
        ],
    ),
    # who is there by what he says or does
    (
        "KTT Uni Afrika digelar di Addis Ababa pada 17-18 Februari. Dalam forum itu Presiden Kenya "
        "William Ruto mengecam Israel.",
        [
            "Summit CONSULT held 2024-02-17 ETH:attendee ETH:host KEN:attendee african-union:organizer "
            "william-ruto:attendee",
            "Statement ACCUSE held 2024-02-17 ISR:recipient KEN:actor william-ruto:actor",
        ],
    ),
    (
        "Presiden Joko Widodo dan Perdana Menteri Lee Hsien Loong menyaksikan penandatanganan itu "
        "seusai KTT ASEAN.",
        [
            "Summit CONSULT held - IDN:attendee SGP:attendee asean:organizer joko-widodo:attendee lee-"
            "hsien-loong:attendee",
            "Signing SUPPORT held - IDN:signatory SGP:signatory joko-widodo:attendee lee-hsien-"
            "loong:attendee",
        ],
    ),
    # cities taken, and what is promised to those who live in one
    (
        "Taliban merebut Kabul pada 15 Agustus 2021.",
        [
            "Measure ASSAULT held 2021-08-15 AFG:recipient taliban:actor",
        ],
    ),
    (
        "Pemberontak M23 merebut Goma pada Senin.",
        [
            "Measure ASSAULT held 2024-03-04 COD:recipient m23:actor",
        ],
    ),
    (
        "Atlet Kenya merebut emas di Paris.",
        [],
    ),
    (
        "Presiden Kenya William Ruto menjanjikan sebuah sekolah bagi warga Kigali.",
        [
            "Statement AGREE held - KEN:actor RWA:recipient william-ruto:actor",
        ],
    ),
]


def line(event: Event) -> str:
    who = sorted({f"{p.participant.partition('/')[2]}:{p.role.value}" for p in event.participations})
    type_, day = event.plover.value if event.plover else "-", event.start.iso if event.start else "-"
    return " ".join([event.kind.value, type_, event.status.value, day, *who])


@pytest.mark.parametrize(("text", "expected"), EVENTS)
def test_what_is_told(text: str, expected: list[str]) -> None:
    article = article_from_text(f"Judul berita\n\n{text}\n", "x", language="id", published="2024-03-05")
    events = extract_article(article).events
    assert [line(e) for e in events if e.status not in (Status.DENIED, Status.CONDITIONAL)] == expected
