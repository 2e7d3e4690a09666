"""Indonesian constructions that pages of news sites have: who acts, who speaks, who holds which office.

Expectations of events as in `test_sentences_id`; of quotations `speaker: words`, of offices `person office of to`.
"""

from __future__ import annotations

import pytest

from kg.model import Event, Findings, Status
from kg.pipeline import extract_article
from kg.read import article_from_text

EVENTS = [
    # what follows a list belongs to another clause
    (
        "Terkait kunjungan Perdana Menteri Jepang ke Indonesia, Retno Marsudi menyebut persiapannya selesai.",
        "Visit CONSULT IDN:host JPN:visitor",
    ),
    (
        "Presiden Macron menelepon Presiden Rusia Vladimir Putin, kemudian Presiden Turki Recep Tayyip Erdogan.",
        "Call CONSULT FRA:attendee RUS:attendee emmanuel-macron:attendee vladimir-putin:attendee; "
        "Call CONSULT FRA:attendee TUR:attendee emmanuel-macron:attendee recep-tayyip-erdogan:attendee",
    ),
    ("Amerika Serikat memberlakukan sanksi baru terhadap Iran.", "Measure SANCTION IRN:recipient USA:actor"),
    ("Baku tembak antara Armenia dan Azerbaijan pecah pada Selasa.", "Measure ASSAULT ARM:actor AZE:actor"),
    (
        "Inggris menerapkan sanksi atas pengiriman rudal Iran ke Rusia.",
        "Measure SANCTION GBR:actor IRN:recipient",
    ),
    # what somebody does for the sake of something else, beyond an insertion, toward somebody
    (
        "Presiden Xi Jinping menelepon Presiden Prabowo Subianto untuk menyampaikan selamat.",
        "Call CONSULT CHN:attendee IDN:attendee prabowo-subianto:attendee xi-jinping:attendee; "
        "Statement SUPPORT CHN:actor IDN:recipient prabowo-subianto:recipient xi-jinping:actor",
    ),
    (
        "Antony Blinken menghubungi Presiden Ilham Aliyev dan mendesaknya menghentikan serangan.",
        "Call CONSULT AZE:attendee USA:attendee antony-blinken:attendee ilham-aliyev:attendee; "
        "Statement REQUEST AZE:recipient USA:actor antony-blinken:actor ilham-aliyev:recipient",
    ),
    (
        "Prabowo Subianto, yang berada di Missouri sejak 20 April, sebelumnya menyaksikan penandatanganan nota "
        "kesepahaman antara Kementerian Pertahanan RI dan Boeing.",
        "Visit CONSULT IDN:visitor USA:host prabowo-subianto:visitor; "
        "Signing SUPPORT IDN:signatory boeing:signatory kemhan:signatory prabowo-subianto:attendee",
    ),
    (
        "Menteri Luar Negeri Retno Marsudi menyampaikan nota protes pada Duta Besar Brasil untuk Indonesia.",
        "Statement ACCUSE BRA:recipient IDN:actor retno-marsudi:actor",
    ),
    (
        "Kementerian Luar Negeri Tiongkok memanggil Duta Besar Amerika Serikat untuk menyampaikan protes.",
        "Measure ACCUSE CHN:actor USA:recipient mfa-chn:actor",
    ),
    # who is not named
    (
        "Armenia menuduh Azerbaijan menggempur wilayahnya. Tuduhan itu dibantah.",
        "Statement ACCUSE ARM:actor AZE:recipient; Statement REJECT ARM:recipient AZE:actor",
    ),
    ("Sebanyak 385 WNI dievakuasi dari Sudan.", "Measure AID IDN:actor"),
    (
        "Sergey Lavrov tiba di Kairo pada Sabtu. Dari Kairo, diplomat veteran itu bertolak ke Kampala.",
        "Visit CONSULT EGY:host RUS:visitor sergey-lavrov:visitor; "
        "Visit CONSULT RUS:visitor UGA:host sergey-lavrov:visitor",
    ),
    # called off
    (
        "Perdana Menteri Li Qiang membatalkan kunjungannya ke Seoul.",
        "Visit CONSULT cancelled CHN:visitor KOR:host li-qiang:visitor",
    ),
    (
        "Rencana Nikol Pashinyan terbang ke Samarkand yang diumumkan kemarin dibatalkan.",
        "Visit CONSULT cancelled ARM:visitor UZB:host nikol-pashinyan:visitor",
    ),
    # events of one series and of one day
    (
        "Moskow menyiapkan KTT Rusia-Afrika kedua di Addis Ababa. KTT pertama berlangsung di Sochi, Oktober 2019.",
        "2nd Russia-Africa Summit CONSULT ETH:host; 1st Russia-Africa Summit CONSULT RUS:host",
    ),
    (
        "Malaysia memediasi gencatan senjata antara Thailand dan Kamboja.",
        "Statement AGREE KHM:actor MYS:mediator THA:actor",
    ),
    ("Korea Utara melarang warga Malaysia keluar dari wilayahnya.", "Measure COERCE MYS:recipient PRK:actor"),
    (
        "Mahkamah Internasional memerintahkan Israel membuka akses.",
        "Statement REQUEST ISR:recipient icj:actor",
    ),
]

SPOKEN = [
    (
        "Retno Marsudi bertemu Wang Yi. Menurutnya, Beijing menegaskan bahwa laporan itu keliru.",
        "retno-marsudi: Menurutnya, Beijing menegaskan bahwa laporan itu keliru",
    ),
    (
        "Tiongkok tidak diundang, tutur Retno Marsudi kepada wartawan.",
        "retno-marsudi: Tiongkok tidak diundang, tutur Retno Marsudi kepada wartawan",
    ),
    (
        "Presiden Donald Trump memperingatkan dunia bahwa perang harus dihentikan.",
        "donald-trump: perang harus dihentikan",
    ),
    (
        "Menlu Riyad al-Maliki menyebut hal itu kabar gembira, sementara Zuhair Al-Shun meminta Jakarta bersuara.",
        "",
    ),
    ("Dua sumber keamanan Mesir mengatakan perundingan akan dimulai kembali.", ""),
    (
        "Kementerian Luar Negeri RI dalam unggahan pada Jumat (19/4), menyebut veto itu menghambat perdamaian.",
        "kemlu: veto itu menghambat perdamaian",
    ),
    (
        "Hal itu disampaikan oleh juru bicara Kemlu Arrmanatha Nasir.\n\n"
        '"Besok Menteri Luar Negeri Papua Nugini Rimbink Pato akan datang," jelas pria yang akrab disapa Tata '
        "tersebut.\n\nTata menjelaskan, ada dua isu yang akan dibahas.",
        "arrmanatha-nasir: Besok Menteri Luar Negeri Papua Nugini Rimbink Pato akan datang,; "
        "arrmanatha-nasir: ada dua isu yang akan dibahas",
    ),
]

OFFICES = [
    (
        "Presiden Republik Demokratik Timor Leste José Ramos-Horta tiba di Jakarta.",
        "jose-ramos-horta president TLS",
    ),
    (
        "Tomáš Ferko, Duta Besar LBBP Designate Resident Republik Slovakia untuk Republik Indonesia, hadir.",
        "tomas-ferko ambassador SVK IDN",
    ),
    (
        "Duta Besar Slovenia untuk Indonesia berkedudukan di Canberra Marko Ham hadir.",
        "marko-ham ambassador SVN IDN",
    ),
    (
        "Duta Besar Indonesia untuk PBB, Dian Triansyah Djani pun memberikan pernyataan.",
        "dian-triansyah-djani ambassador IDN un",
    ),
    ("Direktur Kerja Sama Asia Tenggara Denny Abdi menyambut tamu.", ""),
    ("Pertemuan Menteri Luar Negeri ASEAN dihadiri Retno Marsudi.", ""),
    (
        "Presiden bertemu PM Abe, Sekjen PBB, dan PM Selandia Baru.",
        "",
    ),
    (
        "Perjanjian diteken Menteri Dalam Negeri dan Hukum Singapura K Shanmugam.",
        "k-shanmugam minister of home affairs and law SGP",
    ),
]


def read(sentences: str) -> Findings:
    text = f"Ringkasan Berita Dunia\n\nSelasa, 9 Mei 2023\n\nJAKARTA - {sentences}\n"
    return extract_article(article_from_text(text, "x"))


def tail(key: str) -> str:
    return key.partition("/")[2]


def _written(event: Event) -> str:
    status = "" if event.status is Status.HELD or event.name else f" {event.status.value}"
    people = sorted(f"{tail(p.participant)}:{p.role.value}" for p in event.participations)
    plover = event.plover.value if event.plover else "-"
    return " ".join([event.name or event.kind.value, f"{plover}{status}", *people])


@pytest.mark.parametrize(("sentences", "expected"), EVENTS)
def test_events_are_told(sentences: str, expected: str) -> None:
    assert "; ".join(_written(e) for e in read(sentences).events) == expected


@pytest.mark.parametrize(("sentences", "expected"), SPOKEN)
def test_words_have_their_speaker(sentences: str, expected: str) -> None:
    findings = read(sentences)
    text = findings.article.text
    assert "; ".join(f"{tail(q.speaker)}: {text[q.begin : q.end]}" for q in findings.quotations) == expected


@pytest.mark.parametrize(("sentences", "expected"), OFFICES)
def test_offices_have_their_holder(sentences: str, expected: str) -> None:
    rows = [(p.person, p.office, p.of or "", p.to or "") for p in read(sentences).positions]
    rows = [r for r in rows if tail(r[0]) not in ("joko-widodo", "retno-marsudi")]
    assert "; ".join(f"{tail(a)} {b} {tail(c)} {tail(d)}".strip() for a, b, c, d in rows) == expected
