"""Indonesian constructions of real news pages: where one goes without a verb, the votes of many, offices of several.

Expectations of events as in `test_pages_id`.
"""

from __future__ import annotations

import pytest

from kg.model import Event, Status
from kg.pipeline import extract_article
from kg.read import article_from_text

EVENTS = [
    # "akan ke" needs no verb of motion
    (
        "Presiden Macron akan ke Togo pekan depan.",
        "Visit CONSULT planned FRA:visitor TGO:host emmanuel-macron:visitor",
    ),
    (
        "Menlu Retno Marsudi bakal ke Nairobi untuk bertemu Presiden Ruto.",
        "Visit CONSULT planned IDN:visitor KEN:host retno-marsudi:visitor; "
        "Meeting CONSULT planned IDN:attendee KEN:attendee retno-marsudi:attendee william-ruto:attendee",
    ),
    ("Timnas Ghana akan ke Togo pekan depan.", ""),
    ("Ekspor gandum Ghana akan ke Togo.", ""),
    # the place before a title is not what the office is of
    (
        "Di Kenya Presiden Macron bertemu Presiden Ruto.",
        "Meeting CONSULT FRA:attendee KEN:attendee emmanuel-macron:attendee william-ruto:attendee",
    ),
    (
        "Setibanya di Nairobi Menlu Retno Marsudi langsung bertemu Presiden Ruto.",
        "Meeting CONSULT IDN:attendee KEN:attendee retno-marsudi:attendee william-ruto:attendee",
    ),
    # an office of several is nobody's alone
    (
        "Para Menteri Luar Negeri Prancis dan Ghana mengecam Togo. Menteri Luar Negeri Prancis Catherine Colonna "
        "berada di Paris.",
        "Statement ACCUSE FRA:actor GHA:actor TGO:recipient",
    ),
    (
        "Sebanyak 27 Menteri Luar Negeri Uni Eropa mengecam Togo. Kepala kebijakan luar negeri Uni Eropa Josep Borrell "
        "hadir.",
        "Statement ACCUSE TGO:recipient eu:actor",
    ),
    # states that are counted, and one of them
    ("Menlu Retno Marsudi menuturkan ada empat negara yang menawarkan bantuan.", ""),
    ("Ghana termasuk dalam 128 negara yang mendukung resolusi itu.", "Statement SUPPORT GHA:actor"),
    ("Ghana termasuk di antara 141 negara yang mendukung resolusi itu.", "Statement SUPPORT GHA:actor"),
    (
        "Presiden Ruto mengunjungi Ghana, satu dari 13 negara yang mendukung resolusi itu.",
        "Visit CONSULT GHA:host KEN:visitor william-ruto:visitor",
    ),
    (
        "Sembilan negara yang menolak resolusi itu adalah Ghana, Mali, dan Togo.",
        "Statement REJECT GHA:actor MLI:actor TGO:actor",
    ),
    (
        "Negara-negara yang mengecam serangan itu adalah Mesir dan Yordania.",
        "Statement ACCUSE EGY:actor JOR:actor",
    ),
    ("Tujuh negara yang menolak resolusi itu mengatakan naskahnya berat sebelah.", ""),
    # who vows sanctions threatens; who pays for arms gives them to the one for whom they are
    ("Ghana berjanji akan memperketat sanksi terhadap Togo.", "Statement THREATEN GHA:actor TGO:recipient"),
    ("Ghana berjanji akan membantu Togo.", "Statement AGREE GHA:actor TGO:recipient"),
    (
        "Ghana mendanai pembelian senjata bagi Togo untuk membantu melawan Mali.",
        "Measure AID GHA:actor TGO:recipient",
    ),
    # what only looks like an event
    ("Menlu Retno Marsudi datang setelah eksekusi mati dua warga Ghana.", ""),
    ("Menlu Retno Marsudi membawa kebutuhan paling mendesak untuk korban gempa Nepal.", ""),
    ("Presiden Ruto menolak untuk memberikan keterangan.", ""),
    ("Kedutaan Besar Ghana menerima daftar diplomat Togo.", ""),
    # who leads a delegation is there, and not in the chair
    (
        "Ghana dan Togo menggelar perundingan di Nairobi. Delegasi Ghana dipimpin Menlu Samuel Ablakwa.",
        "Negotiation CONSULT GHA:attendee TGO:attendee samuel-ablakwa:attendee",
    ),
    (
        "Ghana dan Togo menggelar perundingan di Nairobi. Perundingan itu dipimpin Menlu Samuel Ablakwa.",
        "Negotiation CONSULT GHA:attendee TGO:attendee samuel-ablakwa:chair",
    ),
    # who sees a guest off does not travel; who stays away does not attend
    (
        "Presiden Macron bertolak ke Lome pada Kamis. Rombongan Presiden Macron dilepas Menlu Prancis Catherine "
        "Colonna.",
        "Visit CONSULT FRA:visitor TGO:host emmanuel-macron:visitor",
    ),
    ("Presiden Macron tidak hadir di KTT G20 di Bali.", "G20 Summit CONSULT IDN:host g20:organizer"),
    ("Presiden Macron batal hadir dalam KTT G20 di Bali.", "G20 Summit CONSULT IDN:host g20:organizer"),
    # a welcome is another event than the talks behind it
    (
        "Presiden Macron disambut dengan upacara kenegaraan oleh Presiden Ruto di Nairobi pada Kamis. Setelah itu, "
        "Presiden Macron melakukan pertemuan empat mata dengan Presiden Ruto.",
        "Visit CONSULT FRA:visitor KEN:host emmanuel-macron:visitor william-ruto:host; "
        "Ceremony - KEN:attendee william-ruto:attendee; "
        "Meeting CONSULT FRA:attendee KEN:attendee emmanuel-macron:attendee william-ruto:attendee",
    ),
    # words that are written instead of said
    (
        '"Indonesia mengecam keras serangan Israel di Gaza," cuit Kemlu.',
        "Statement ACCUSE IDN:actor ISR:recipient kemlu:actor",
    ),
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


NAMES = [
    # two in a headline; a colon ends a name; terms
    ("Putin-Zelensky Akan Bertemu", "Vladimir Putin, Volodymyr Zelenskyy"),
    ("Putin dan Zelensky Akan Bertemu, Peskov: Segera", "Dmitry Peskov, Vladimir Putin, Volodymyr Zelenskyy"),
    ("Dua Diplomat Persona Non Grata", "Vladimir Putin, Volodymyr Zelenskyy"),
]


@pytest.mark.parametrize(("title", "people"), NAMES)
def test_names_of_headlines(title: str, people: str) -> None:
    peskov = " kata Juru Bicara Kremlin Dmitry Peskov." if "Peskov" in title else ""
    text = (
        f"{title}\n\nSelasa, 9 Mei 2023\n\nJAKARTA - Presiden Rusia Vladimir Putin akan bertemu Presiden Ukraina "
        f"Volodymyr Zelensky pada Senin.{peskov}\n"
    )
    found = extract_article(article_from_text(text, "x"))
    assert ", ".join(sorted(e.label_en for e in found.entities if e.key.startswith("person/"))) == people


BODIES = [
    # the ministry named before, where the paper's own country is not told of
    (
        'Kementerian Luar Negeri Malaysia menuduh China pada Senin.\n\n"Posisi kami didasarkan pada hukum," kata '
        "kementerian luar negeri.",
        "Ministry of Foreign Affairs of Malaysia",
    ),
    (
        "Tindakan itu menyasar kedutaan Rusia di Washington dan Konsulat Jenderal Rusia di New York.",
        "Consulate General of Russia in New York",
    ),
]


@pytest.mark.parametrize(("sentences", "bodies"), BODIES)
def test_whose_bodies_are(sentences: str, bodies: str) -> None:
    text = f"Ringkasan Berita Dunia\n\nSelasa, 9 Mei 2023\n\n{sentences}\n"
    found = extract_article(article_from_text(text, "x"))
    assert ", ".join(sorted(e.label_en for e in found.entities if str(e.cls) == "GovernmentBody")) == bodies


def test_whoever_is_served_is_no_spokesperson() -> None:
    text = (
        "Ringkasan Berita Dunia\n\nSelasa, 9 Mei 2023\n\nPresiden Rusia Vladimir Putin menolak usul itu. Juru bicara "
        "Putin itu menyebutnya gagasan lama. Di Kenya Presiden Prancis Emmanuel Macron bertemu Presiden William Ruto.\n"
    )
    positions = {(p.person, p.office, p.of) for p in extract_article(article_from_text(text, "x")).positions}
    assert positions == {
        ("person/vladimir-putin", "president", "country/RUS"),
        ("person/emmanuel-macron", "president", "country/FRA"),
        ("person/william-ruto", "president", "country/KEN"),
    }
