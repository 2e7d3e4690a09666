"""Indonesian constructions of unseen news pages: what was sent does not visit, who only reports takes no part.

Expectations of events as in `test_pages_id`.
"""

from __future__ import annotations

import pytest

from kg.model import Event, Status
from kg.pipeline import extract_article
from kg.read import article_from_text

EVENTS = [
    # what stands before "yang" does what the verb tells, and not whoever sent it
    ("Bantuan kemanusiaan yang dikirim Ghana tiba di Togo.", "Measure AID GHA:actor TGO:recipient"),
    ("Kapal yang ditolak Presiden Ruto mengunjungi Togo.", "Statement REJECT KEN:actor william-ruto:actor"),
    (
        "Pesawat yang ditumpangi Presiden Ruto tiba di Lome.",
        "Visit CONSULT KEN:visitor TGO:host william-ruto:visitor",
    ),
    (
        "Delegasi yang dipimpin Menlu Retno Marsudi bertolak ke Doha.",
        "Visit CONSULT IDN:visitor QAT:host retno-marsudi:visitor",
    ),
    ("Resolusi yang diajukan Ghana mengecam Togo.", "Statement ACCUSE GHA:actor TGO:recipient"),
    # who reports it
    (
        "Presiden Ruto menolak usul Presiden Museveni, demikian lapor harian Kompas.",
        "Statement REJECT KEN:actor UGA:recipient william-ruto:actor yoweri-museveni:recipient",
    ),
    # signed by others than those who looked on
    (
        "Presiden Lula dan Presiden Boric menyaksikan penandatanganan perjanjian bebas visa. Penandatanganan "
        "dilakukan oleh Menteri Luar Negeri Mauro Vieira dan Menteri Luar Negeri Alberto van Klaveren.",
        "Signing SUPPORT BRA:signatory CHL:signatory alberto-van-klaveren:signatory "
        "gabriel-boric:attendee luiz-inacio-lula-da-silva:attendee mauro-vieira:signatory",
    ),
    # an embassy that two agree to open, or talk of opening, is not open
    (
        "Iran dan Arab Saudi setuju untuk memulihkan hubungan diplomatik dan membuka kembali kedutaan dalam dua "
        "bulan.",
        "Statement AGREE IRN:actor SAU:actor",
    ),
    ("Pembukaan kembali kedutaan Iran dibahas di Riyadh.", ""),
    ("Iran membuka kembali kedutaannya di Riyadh pada Senin.", "Ceremony - IRN:host SAU:attendee"),
    # what only looks like an event
    ("Ghana dan Togo berdiri bersama untuk memberi hormat kepada bendera.", ""),
    ("Apa yang dilakukan Togo tidak dapat diterima oleh Ghana.", ""),
    ("Presiden Ruto mengajak Presiden Museveni menanam pohon di halaman istana.", ""),
    ("Ghana dan Togo bekerja sama memerangi pembajakan.", ""),
    (
        "Kanada menegaskan bahwa Israel berhak membela diri.",
        "Statement SUPPORT CAN:actor ISR:recipient",
    ),
    # whom one calls on, and where one goes
    (
        "Menhan Prabowo Subianto melaksanakan kunjungan kehormatan ke Menteri Pertahanan Malaysia Hishammuddin "
        "Hussein.",
        "Meeting CONSULT IDN:attendee MYS:host hishammuddin-hussein:host prabowo-subianto:attendee",
    ),
    (
        "Menhan Prabowo Subianto melaksanakan kunjungan kehormatan ke Malaysia.",
        "Visit CONSULT IDN:visitor MYS:host prabowo-subianto:visitor",
    ),
    (
        "Menhan Prabowo Subianto selain mengunjungi Malaysia juga akan berkunjung ke Thailand.",
        "Visit CONSULT IDN:visitor MYS:host prabowo-subianto:visitor; "
        "Visit CONSULT planned IDN:visitor THA:host prabowo-subianto:visitor",
    ),
    (
        "Presiden Ruto tiba di Lome pada Senin, memulai kunjungannya di Togo.",
        "Visit CONSULT KEN:visitor TGO:host william-ruto:visitor",
    ),
    (
        "Presiden Ruto mengunjungi Addis Ababa untuk KTT Uni Afrika.",
        "African Union Summit CONSULT ETH:attendee ETH:host KEN:attendee african-union:organizer william-ruto:attendee; "
        "Visit CONSULT ETH:host KEN:visitor william-ruto:visitor",
    ),
    (
        "Presiden Ruto membatalkan kunjungannya ke Addis Ababa untuk KTT Uni Afrika.",
        "African Union Summit CONSULT ETH:host african-union:organizer; "
        "Visit CONSULT cancelled ETH:host KEN:visitor william-ruto:visitor",
    ),
    # whom a judgement is about
    (
        "Korea Utara meluncurkan rudal pada Senin. Jepang mengutuk peluncuran tersebut sebagai ancaman bagi "
        "perdamaian dan pelanggaran terhadap sanksi PBB.",
        "Measure MOBILIZE PRK:actor; Statement ACCUSE JPN:actor PRK:recipient",
    ),
    (
        "Malaysia meminta Kang Chol menyampaikan permohonan maaf.",
        "Statement REQUEST MYS:actor kang-chol:recipient",
    ),
    (
        "Berdasarkan keterangan dari Sekretariat Presiden yang mengutip hasil rapat, Presiden Macron dijadwalkan "
        "bertemu Presiden Ruto.",
        "Meeting CONSULT planned FRA:attendee KEN:attendee emmanuel-macron:attendee william-ruto:attendee",
    ),
    (
        "Retno Marsudi tiba di Lome. Diplomat kelahiran Semarang itu bertemu Menlu Ghana Samuel Ablakwa.",
        "Visit CONSULT IDN:visitor TGO:host retno-marsudi:visitor; "
        "Meeting CONSULT GHA:attendee IDN:attendee retno-marsudi:attendee samuel-ablakwa:attendee",
    ),
    # further wordings
    ("Georgia meneken permohonan menjadi anggota Uni Eropa.", "Measure REQUEST GEO:actor eu:recipient"),
    ("Georgia mengajukan keanggotaan Uni Eropa.", "Measure REQUEST GEO:actor eu:recipient"),
    ("Georgia menangguhkan permohonan menjadi anggota Uni Eropa.", ""),
    ("Ghana mengutus tim perunding ke Togo.", "Visit CONSULT GHA:visitor TGO:host"),
    ("Ghana memandang Togo mencampuri urusannya.", "Statement ACCUSE GHA:actor TGO:recipient"),
    ("Ghana menilai Togo berhasil.", ""),
    ("Drone Ghana menerobos wilayah udara Togo.", "Measure MOBILIZE GHA:actor TGO:recipient"),
    ("Kapal nelayan Ghana memasuki perairan Togo.", ""),
    ("Ghana dituduh melanggar perjanjian dengan Togo.", ""),
    ("Ghana mengingkari perjanjian dengan Togo.", "Measure REJECT GHA:actor TGO:recipient"),
]


def _written(event: Event) -> str:
    status = "" if event.status is Status.HELD or event.name else f" {event.status.value}"
    people = sorted(f"{p.participant.partition('/')[2]}:{p.role.value}" for p in event.participations)
    plover = event.plover.value if event.plover else "-"
    return " ".join([event.name or event.kind.value, f"{plover}{status}", *people])


@pytest.mark.parametrize(("sentences", "expected"), EVENTS)
def test_events_are_told(sentences: str, expected: str) -> None:
    text = f"Ringkasan Berita Dunia\n\nSelasa, 9 Mei 2023\n\nJAKARTA - {sentences}\n"
    assert "; ".join(_written(e) for e in extract_article(article_from_text(text, "x")).events) == expected
