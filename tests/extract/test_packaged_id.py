"""Indonesian: how a sentence is packaged: asides that name whom somebody serves, verbs that carry who acts."""

from __future__ import annotations

import pytest

from kg.model import Event, Findings
from kg.pipeline import extract_article
from kg.read import article_from_text


def read(text: str) -> Findings:
    """An article of 25 January 2024, a Thursday."""
    return extract_article(
        article_from_text(f"Berita hari ini\n\n{text}", "x", language="id", published="2024-01-25")
    )


def told(text: str) -> list[str]:
    """The events that an article tells, with day and place, participants sorted."""
    return [_short(event) for event in read(text).events]


def _short(event: Event) -> str:
    parts = sorted(f"{p.participant.partition('/')[2]}:{p.role}" for p in event.participations)
    day = event.start.iso if event.start is not None else "-"
    place = event.place.partition("/")[2] if event.place is not None else "-"
    return " ".join([f"{event.kind}/{event.plover or '-'}", str(event.status), day, place, *parts])


TOLD = [
    (
        "Nirina Kassa, penasihat Presiden William Ruto, bertemu Menlu Peru Javier González-Olaechea di Lima, Rabu.",
        "Meeting/CONSULT held 2024-01-24 lima KEN:attendee PER:attendee javier-gonzalez-olaechea:attendee nirina-kassa:attendee",
    ),
    (
        "Menlu Peru Javier González-Olaechea bertemu utusan khusus Presiden Kenya William Ruto, Nirina Kassa, di Lima, Rabu.",
        "Meeting/CONSULT held 2024-01-24 lima KEN:attendee PER:attendee javier-gonzalez-olaechea:attendee nirina-kassa:attendee",
    ),
    (
        "Presiden Kenya William Ruto-lah yang mengusir duta besar Chad, Rabu.",
        "Measure/SANCTION held 2024-01-24 - KEN:actor TCD:recipient william-ruto:actor",
    ),
    (
        "Presiden Kenya William Ruto memuji Presiden Ghana John Mahama, yang diterimanya di Nairobi, Rabu.",
        "Meeting/CONSULT held 2024-01-24 nairobi GHA:attendee KEN:host john-mahama:attendee william-ruto:host",
    ),
    (
        "Selain Presiden Ghana John Mahama, KTT ASEAN itu dihadiri Presiden Kenya William Ruto.",
        "Summit/CONSULT held - - GHA:attendee KEN:attendee asean:organizer john-mahama:attendee william-ruto:attendee",
    ),
    (
        "Selain dengan Menlu Peru Javier González-Olaechea, Presiden William Ruto bertemu Presiden John Mahama, Rabu.",
        "Meeting/CONSULT held 2024-01-24 - KEN:attendee PER:attendee javier-gonzalez-olaechea:attendee william-ruto:attendee",
    ),
    (
        "Presiden Prabowo Subianto membuka KTT ASEAN di Jakarta, Rabu. Selain Presiden William Ruto, hadir pula Presiden John Mahama.",
        "Summit/CONSULT held 2024-01-24 jakarta GHA:attendee IDN:attendee IDN:host KEN:attendee asean:organizer john-mahama:attendee prabowo-subianto:opener william-ruto:attendee",
    ),
    (
        "Ghana menarik duta besarnya dari Chad. Langkah itu diambil pada Rabu.",
        "Measure/SANCTION held 2024-01-24 - GHA:actor TCD:recipient",
    ),
    (
        "Ghana memutus hubungan diplomatik dengan Chad. Keputusan tersebut diumumkan Rabu.",
        "Measure/SANCTION held 2024-01-24 - GHA:actor TCD:recipient",
    ),
    (
        "Serangan Israel atas Konsulat Jenderal Iran di Damaskus, Rabu, menewaskan tujuh orang.",
        "Measure/ASSAULT held 2024-01-24 damascus IRN:recipient ISR:actor consulate-general-of-iran-in-damascus:recipient",
    ),
    (
        "Presiden William Ruto mengirim surat kepada Presiden John Mahama yang berisi ucapan selamat, Rabu.",
        "Statement/SUPPORT held 2024-01-24 - GHA:recipient KEN:actor john-mahama:recipient william-ruto:actor",
    ),
    (
        "Ghana dan Kenya berunding di Accra, Rabu. Memimpin delegasi Kenya adalah Menlu Musalia Mudavadi.",
        "Negotiation/CONSULT held 2024-01-24 accra GHA:attendee KEN:attendee musalia-mudavadi:attendee",
    ),
    (
        "Ghana dan Kenya berunding di Accra, Rabu. Ketua delegasi Kenya adalah Menlu Musalia Mudavadi.",
        "Negotiation/CONSULT held 2024-01-24 accra GHA:attendee KEN:attendee musalia-mudavadi:attendee",
    ),
    (
        "Ghana dan Kenya meneken perjanjian di Accra, Rabu. Menlu Musalia Mudavadi menandatanganinya atas nama Kenya.",
        "Signing/SUPPORT held 2024-01-24 accra GHA:signatory KEN:signatory musalia-mudavadi:signatory",
    ),
    (
        "Ghana dan Kenya meneken pakta di Accra, Rabu. Menlu Musalia Mudavadi membubuhkan tanda tangan untuk Kenya dan Menlu Samuel Ablakwa untuk Ghana.",
        "Signing/SUPPORT held 2024-01-24 accra GHA:signatory KEN:signatory musalia-mudavadi:signatory samuel-ablakwa:signatory",
    ),
    (
        "Vladivostok adalah kota tempat Presiden John Mahama dan Presiden William Ruto bertemu, Rabu.",
        "Meeting/CONSULT held 2024-01-24 vladivostok GHA:attendee KEN:attendee john-mahama:attendee william-ruto:attendee",
    ),
    (
        "Sepulang dari KTT ASEAN, Presiden Kenya William Ruto menggelar jumpa pers.",
        "Summit/CONSULT held - - KEN:attendee asean:organizer william-ruto:attendee",
    ),
    (
        "Menghadiri KTT ASEAN di Jakarta, Rabu, Presiden Kenya William Ruto menyerukan persatuan.",
        "Summit/CONSULT held 2024-01-24 jakarta IDN:attendee IDN:host KEN:attendee asean:organizer william-ruto:attendee",
    ),
    (
        "Bertemu Presiden Ghana John Mahama di Accra, Rabu, Presiden William Ruto menawarkan bantuan.",
        "Meeting/CONSULT held 2024-01-24 accra GHA:attendee KEN:attendee john-mahama:attendee william-ruto:attendee",
    ),
    (
        "Mengecam serangan Chad, Ghana dan Kenya mendesak PBB bertindak.",
        "Statement/ACCUSE held - - GHA:actor KEN:actor TCD:recipient",
    ),
    (
        "Jared Kushner, menantu sekaligus penasihat Presiden AS Donald Trump, bertemu Presiden William Ruto, Rabu.",
        "Meeting/CONSULT held 2024-01-24 - KEN:attendee USA:attendee jared-kushner:attendee william-ruto:attendee",
    ),
]


@pytest.mark.parametrize(("text", "event"), TOLD)
def test_it_is_told(text: str, event: str) -> None:
    assert event in told(text)


ONCE = [
    "Pertemuan Tahunan ke-11 Singapura-Malaysia mempertemukan PM Lawrence Wong dan PM Anwar Ibrahim di Johor, Rabu.",
    "Presiden William Ruto tiba di Accra, Ghana, Rabu. Ini lawatan pertama seorang pemimpin Kenya ke Ghana.",
    "Presiden William Ruto tiba di Accra, Ghana, Rabu. Lawatannya merupakan kunjungan pertama presiden Kenya ke Ghana.",
]


@pytest.mark.parametrize("text", ONCE)
def test_it_is_told_once(text: str) -> None:
    assert len(told(text)) == 1


NOT_TOLD = [
    ("Surat yang diterimanya Rabu lalu berasal dari seorang siswa di Peru.", "Meeting"),
    ("Selain Kenya, semua negara anggota menghadiri KTT ASEAN itu.", "KEN"),
    ("Rencana Presiden William Ruto berangkat ke KTT ASEAN di Jakarta dibatalkan.", "ruto"),
    ("Mengutip kantor berita Anadolu, Presiden William Ruto melaporkan cuaca buruk di Ankara.", "TUR"),
    ("Kabar baik datang dari KTT ASEAN, kata Presiden William Ruto.", "ruto"),
    (
        "Ghana dan Kenya berunding di Accra. Memimpin delegasi Peru adalah Menlu Javier González-Olaechea.",
        "olaechea",
    ),
]


@pytest.mark.parametrize(("text", "words"), NOT_TOLD)
def test_it_is_not_told(text: str, words: str) -> None:
    assert not [event for event in told(text) if words in event]


OFFICES = [
    ("Nirina Kassa, penasihat Presiden Kenya William Ruto, tiba.", {"william-ruto": "president"}),
    (
        "Nirina Kassa, juru bicara Presiden William Ruto, tiba.",
        {"nirina-kassa": "spokesperson of the president"},
    ),
    (
        "Utusan Presiden Kenya William Ruto, Nirina Kassa di Lima.",
        {"nirina-kassa": "special presidential envoy"},
    ),
    ("Nirina Kassa, kala itu Menlu Kenya, tiba.", {"nirina-kassa": "minister of foreign affairs"}),
    ("Penasihat Khusus Presiden Wiranto tiba.", {"wiranto": "adviser to the president"}),
]


@pytest.mark.parametrize(("text", "held"), OFFICES)
def test_an_office_of_him_who_serves(text: str, held: dict[str, str]) -> None:
    offices = {p.person.partition("/")[2]: p.office for p in read(text).positions}
    assert held.items() <= offices.items()
