"""Indonesian constructions that need more than one clause or sentence: implied subjects, plurals, what points back.

Expectations as in `test_sentences_id`: every event that the text must tell, those named in no row left out.
"""

from __future__ import annotations

import pytest

from kg.model import Event, Status
from kg.pipeline import extract_article
from kg.read import article_from_text

TOLD = [
    # a subject that stands in another clause
    (
        '"Kami sepakat," kata Menlu RI Retno Marsudi usai bertemu Menlu Turki Hakan Fidan di Ankara.',
        "Meeting CONSULT IDN:attendee TUR:attendee hakan-fidan:attendee retno-marsudi:attendee",
    ),
    (
        "Setelah bertemu Presiden Xi Jinping di Beijing, Presiden Macron bertolak ke Tokyo. Lawatan itu yang pertama.",
        "Meeting CONSULT CHN:attendee FRA:attendee emmanuel-macron:attendee xi-jinping:attendee; "
        "Visit CONSULT FRA:visitor JPN:host emmanuel-macron:visitor",
    ),
    (
        "Delegasi Rusia yang dipimpin Vladimir Medinsky berunding dengan delegasi Ukraina di Istanbul.",
        "Negotiation CONSULT RUS:attendee UKR:attendee vladimir-medinsky:attendee",
    ),
    (
        "Menlu Hishammuddin Hussein mengundang Menlu Retno Marsudi untuk berkunjung ke Putrajaya.",
        "Visit CONSULT planned IDN:visitor MYS:host retno-marsudi:visitor",
    ),
    # what undergoes and who must be meant
    ("Sanksi terhadap Suriah dicabut Uni Eropa.", "Measure CONCEDE SYR:recipient eu:actor"),
    ("Duta Besar Swedia diusir dari Baghdad.", "Measure SANCTION IRQ:actor SWE:recipient"),
    ("Penarikan duta besar Prancis dari Australia diumumkan.", "Measure SANCTION AUS:recipient FRA:actor"),
    ("Malaysia mendeportasi 150 WNI melalui Nunukan.", "Measure COERCE IDN:recipient MYS:actor"),
    ("Di Nairobi, polisi menembaki pengunjuk rasa yang menyerbu parlemen.", "Measure ASSAULT KEN:actor"),
    (
        "Ratusan orang berunjuk rasa di depan Kedutaan Besar Myanmar di Jakarta.",
        "Measure PROTEST IDN:actor MMR:recipient",
    ),
    (
        "Pasukan India menyerang sembilan sasaran di wilayah Pakistan.",
        "Measure ASSAULT IND:actor PAK:recipient",
    ),
    # plurals and what points back
    (
        "Norwegia, Irlandia, dan Spanyol mengakui Palestina. Israel menarik duta besarnya dari ketiga negara.",
        "Measure SANCTION ESP:recipient IRL:recipient ISR:actor NOR:recipient",
    ),
    (
        "Kosta Rika dan Kuba menandatangani perjanjian ekstradisi. Nikaragua mengkritik perjanjian tersebut.",
        "Statement ACCUSE CRI:recipient CUB:recipient NIC:actor",
    ),
    (
        "Polandia mengusir tiga diplomat Rusia. Keputusan itu diumumkan Menlu Radoslaw Sikorski.",
        "Measure SANCTION POL:actor RUS:recipient radoslaw-sikorski:actor",
    ),
    (
        "Rusia dan Ukraina berunding di Istanbul. Putaran ketiga akan digelar pekan depan.",
        "Negotiation CONSULT planned RUS:attendee UKR:attendee",
    ),
    (
        "Turki mengecam keras pembakaran itu dan memanggil Duta Besar Swedia.",
        "Measure ACCUSE SWE:recipient TUR:actor",
    ),
]

NOT_TOLD = [
    ("Presiden Joko Widodo tiba di Jakarta.", "Visit"),
    ("Presiden Joko Widodo mengajak investor Jepang ikut serta.", "Conference"),
    ("Kedua pihak yang berperang itu pulang ke Rusia dan Ukraina.", "Measure"),
]


def _of(text: str) -> tuple[Event, ...]:
    return extract_article(article_from_text(text, "test")).events


def _written(event: Event) -> str:
    status = "" if event.status is Status.HELD else f" {event.status}"
    parts = sorted(f"{p.participant.partition('/')[2]}:{p.role}" for p in event.participations)
    return f"{event.kind} {event.plover or '-'}{status} {' '.join(parts)}"


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_text_tells_its_events(text: str, expected: str) -> None:
    told = {_written(event) for event in _of(text)}
    for wanted in expected.split("; "):
        assert wanted in told, told


@pytest.mark.parametrize(("text", "kind"), NOT_TOLD)
def test_text_tells_no_such_event(text: str, kind: str) -> None:
    assert all(event.kind != kind for event in _of(text))
