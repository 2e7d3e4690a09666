"""Indonesian: who mediates, who is asked in a letter or a call, what is answered, and words that were not known."""

from __future__ import annotations

import pytest

from kg.model import Event
from kg.pipeline import extract_article
from kg.read import article_from_text


def told(text: str) -> list[str]:
    """The events of an article of 25 January 2024, a Thursday, with day and place, participants sorted."""
    article = article_from_text(f"Berita hari ini\n\n{text}", "x", language="id", published="2024-01-25")
    return [_short(event) for event in extract_article(article).events]


def _short(event: Event) -> str:
    parts = sorted(f"{p.participant.partition('/')[2]}:{p.role}" for p in event.participations)
    day = event.start.iso if event.start is not None else "-"
    place = event.place.partition("/")[2] if event.place is not None else "-"
    return " ".join([f"{event.kind}/{event.plover or '-'}", str(event.status), day, place, *parts])


TOLD = [
    (
        "Ghana dan Togo berunding di Lome sejak Senin dengan penengahan Kenya.",
        "Negotiation/CONSULT held 2024-01-22 lome GHA:attendee KEN:mediator TGO:attendee",
    ),
    (
        "Ghana dan Togo berunding dengan perantaraan Kenya.",
        "Negotiation/CONSULT held - - GHA:attendee KEN:mediator TGO:attendee",
    ),
    (
        "Ghana dan Togo meneken perjanjian itu pada 22 Januari, juga berkat perantaraan Kenya.",
        "Signing/SUPPORT held 2024-01-22 - GHA:signatory KEN:mediator TGO:signatory",
    ),
    (
        "Ghana menyambut baik perundingan Kenya dan Togo.",
        "Negotiation/CONSULT held - - KEN:attendee TGO:attendee",
    ),
    (
        "Menlu Kenya Musalia Mudavadi mengumumkan bahwa Ghana menutup perbatasannya dengan Togo.",
        "Measure/SANCTION held - - GHA:actor TGO:recipient",
    ),
    (
        "Ghana memberikan suaka kepada pendiri WikiLeaks, Julian Assange.",
        "Measure/AID held - - GHA:actor julian-assange:recipient",
    ),
    (
        "Ghana mengecam pemerintahan Presiden William Ruto.",
        "Statement/ACCUSE held - - GHA:actor KEN:recipient",
    ),
    (
        "Presiden William Ruto menelepon Presiden Prabowo Subianto untuk meminta keringanan hukuman bagi Julian Assange.",
        "Statement/REQUEST held - - IDN:recipient KEN:actor prabowo-subianto:recipient william-ruto:actor",
    ),
    (
        "Sepekan sebelumnya, lewat surat bertanggal 7 Januari kepada Presiden Prabowo Subianto, Presiden William Ruto mengancam akan mengenakan bea.",
        "Statement/THREATEN held 2024-01-07 - IDN:recipient KEN:actor prabowo-subianto:recipient william-ruto:actor",
    ),
    (
        "Ghana meminta Togo membebaskan para nelayan, tetapi permintaan itu ditolak.",
        "Statement/REJECT held - - GHA:recipient TGO:actor",
    ),
    (
        "Irak mengusir Duta Besar Swedia. Irak juga menarik kuasa usahanya dari negara Nordik itu.",
        "Measure/SANCTION held - - IRQ:actor SWE:recipient",
    ),
    (
        '"Togo harus berhenti memancing-mancing," kata Presiden William Ruto.',
        "Statement/REQUEST held - - KEN:actor TGO:recipient william-ruto:actor",
    ),
    (
        '"Togo telah menghina rakyat kami," kata Presiden William Ruto.',
        "Statement/ACCUSE held - - KEN:actor TGO:recipient william-ruto:actor",
    ),
    (
        '"Tindakan Togo ini sama sekali tidak dapat diterima," kata Presiden William Ruto.',
        "Statement/ACCUSE held - - KEN:actor TGO:recipient william-ruto:actor",
    ),
    (
        "Ghana dan Kenya mengajukan 13 tuntutan kepada Togo.",
        "Statement/REQUEST held - - GHA:actor KEN:actor TGO:recipient",
    ),
    (
        "Menlu Filipina menegaskan bahwa Filipina tidak pernah melepaskan klaimnya kepada Malaysia.",
        "Statement/REJECT held - - MYS:recipient PHL:actor",
    ),
    (
        "Menlu Retno Marsudi menegaskan bahwa klaim Tiongkok atas perairan itu tidak memiliki dasar hukum.",
        "Statement/REJECT held - - CHN:recipient IDN:actor retno-marsudi:actor",
    ),
    (
        "Suaka politik baru diberikan Ghana kepada Julian Assange.",
        "Measure/AID held - - GHA:actor julian-assange:recipient",
    ),
    (
        "KBRI Teheran memindahkan 97 WNI dari Teheran ke Baku.",
        "Measure/AID held - tehran IDN:actor embassy-of-indonesia-in-tehran:actor",
    ),
    (
        "Pemerintah Indonesia menyiapkan evakuasi gelombang kedua dari Khartoum.",
        "Measure/AID planned - - IDN:actor",
    ),
    (
        "Ghana kembali ke UNESCO pada 2003.",
        "Measure/SUPPORT held 2003 - GHA:actor unesco:recipient",
    ),
    (
        "Hubungan penuh dengan Togo telah dipulihkan oleh Ghana bersama Kenya.",
        "Measure/SUPPORT held - - GHA:actor KEN:actor TGO:actor",
    ),
    (
        "Presiden William Ruto menunda penerimaan surat kepercayaan Duta Besar Ghana.",
        "Ceremony/- cancelled - - GHA:attendee KEN:host william-ruto:host",
    ),
    (
        "Di Rio de Janeiro, Presiden Prabowo Subianto menghadiri KTT BRICS.",
        "Summit/CONSULT held - rio-de-janeiro BRA:attendee BRA:host IDN:attendee brics:organizer prabowo-subianto:attendee",
    ),
    (
        "Kementerian Luar Negeri memanggil Duta Besar Brasil ke Gedung Pancasila.",
        "Measure/ACCUSE held - gedung-pancasila BRA:recipient IDN:actor kemlu:actor",
    ),
    (
        'Presiden Prabowo Subianto memuji Malaysia. "Mereka sahabat kami," katanya di Istana Merdeka, Selasa (23/1).',
        "Statement/SUPPORT held 2024-01-23 merdeka-palace IDN:actor MYS:recipient prabowo-subianto:actor",
    ),
    (
        "Ghana dan Togo meneken perjanjian. Presiden William Ruto menyambut baik perjanjian itu dan memuji Rwanda.",
        "Statement/SUPPORT held - - GHA:recipient KEN:actor RWA:recipient TGO:recipient william-ruto:actor",
    ),
    (
        "Toto Riyanto, duta besar RI untuk Brasil, menyerahkan surat kepercayaan kepada Budi Wangsa pada Senin.",
        "Ceremony/- held 2024-01-22 - BRA:host IDN:attendee budi-wangsa:host toto-riyanto:attendee",
    ),
    (
        "Serbia dan Kosovo berunding. Perjanjian itu diparaf perdana menteri kedua negara saat itu, Hashim Thaci dan Ivica Dacic, pada 19 April 2013.",
        "Signing/SUPPORT held 2013-04-19 - SRB:signatory XKX:signatory hashim-thaci:signatory ivica-dacic:signatory",
    ),
    (
        "Presiden Joko Widodo melantik 17 duta besar di Istana Negara, Jakarta, Senin. Salah satunya Rosan Roeslani, yang menjadi Duta Besar RI untuk Amerika Serikat. Dilantik pula Fadjroel Rachman sebagai Dubes RI untuk Kazakhstan.",
        "Appointment/- held 2024-01-22 state-palace IDN:actor fadjroel-rachman:appointee joko-widodo:actor",
    ),
    (
        "Presiden Tajikistan Emomali Rahmon tiba di Bishkek, Senin, untuk kunjungan kenegaraan. Pada Selasa, Presiden Rahmon dan Presiden Kirgizstan Sadyr Japarov meneken perjanjian di Bishkek.",
        "Visit/CONSULT held 2024-01-22 bishkek KGZ:host TJK:visitor emomali-rahmon:visitor sadyr-japarov:host",
    ),
    (
        "KTT ke-18 SAARC di Kathmandu berakhir Senin. Delapan negara anggota meneken perjanjian itu.",
        "Signing/SUPPORT held 2024-01-22 kathmandu",
    ),
]


@pytest.mark.parametrize(("text", "event"), TOLD)
def test_it_is_told(text: str, event: str) -> None:
    assert any(one.startswith(event) for one in told(text))


NOT_TOLD = [
    ("Sekjen PBB kembali ke markas PBB.", "Measure/SUPPORT"),
    ("Buruh mengajukan 13 tuntutan kepada pabrik Togo.", "REQUEST"),
    ("Kartu kredit Togo ini tidak dapat diterima, kata Presiden William Ruto.", "ACCUSE"),
    ("Pemerintah memindahkan ibu kota ke Nusantara.", "AID"),
    ("Menlu Kenya Musalia Mudavadi mengumumkan bahwa Ghana menutup perbatasannya dengan Togo.", "KEN"),
    ("Ghana mengecam pemerintahan Presiden William Ruto.", "ruto"),
]


@pytest.mark.parametrize(("text", "words"), NOT_TOLD)
def test_it_is_not_told(text: str, words: str) -> None:
    assert not [event for event in told(text) if words in event]
