"""What is yet to come: plans, hopes, conditions, days put off, papers that are to be signed."""

from __future__ import annotations

import pytest

from kg.model import Event
from kg.pipeline import extract_article
from kg.read import article_from_text

# language, text (published on Friday 10 May 2024), what is told: kind, status, start, place, participants
ROWS = [
    (
        "en",
        "Albania and Kosovo are scheduled to hold a joint cabinet meeting in Prizren in January.",
        [("Meeting", "planned", "2025-01", "Prizren", "Albania Kosovo")],
    ),
    (
        "en",
        "President Toomas Hendrik Ilves of Estonia begins a three-day visit to Georgia on Monday.",
        [("Visit", "planned", "2024-05-13", "Georgia", "Estonia Georgia Toomas Hendrik Ilves")],
    ),
    (
        "en",
        "Chancellor Olaf Scholz of Germany met Narendra Modi in Berlin on Friday ahead of a visit to Tokyo next week.",
        [
            ("Meeting", "held", "2024-05-10", "Berlin", "Germany India Narendra Modi Olaf Scholz"),
            ("Visit", "planned", "2024-05", "Tokyo", "Germany Japan Olaf Scholz"),
        ],
    ),
    (
        "en",
        "A conference on Somalia, co-hosted by Britain and Kenya, is planned for London next month.",
        [("Conference", "planned", "2024-06", "London", "Kenya United Kingdom")],
    ),
    (
        "en",
        "The next round of talks between Sudan and the RSF is set for 14 May in Jeddah.",
        [("Negotiation", "planned", "2024-05-14", "Jeddah", "Rapid Support Forces Sudan")],
    ),
    (
        "en",
        "Chad and Mali held talks in Doha on Thursday. The agreement is due to be signed in Oslo in October.",
        [
            ("Meeting", "held", "2024-05-09", "Doha", "Chad Mali"),
            ("Signing", "planned", "2024-10", "Oslo", "Chad Mali"),
        ],
    ),
    (
        "en",
        "Chad and Mali initialled a treaty on Thursday. A signing ceremony is planned for Oslo in October.",
        [
            ("Signing", "held", "2024-05-09", "", "Chad Mali"),
            ("Signing", "planned", "2024-10", "Oslo", "Chad Mali"),
        ],
    ),
    (
        "en",
        "President Lula of Brazil has put off a trip to Havana until July.",
        [("Visit", "cancelled", "", "Havana", "Brazil Cuba Luiz Inacio Lula da Silva")],
    ),
    (
        "en",
        "A conference of donors organised by the World Bank in Paris has been put back to early next year.",
        [("Conference", "cancelled", "", "Paris", "France World Bank")],
    ),
    (
        "en",
        "Prime Minister Yoshihide Suga of Japan will be the first foreign leader to be received by Joe Biden in June.",
        [("Meeting", "planned", "2024-06", "", "Japan Joe Biden United States Yoshihide Suga")],
    ),
    (
        "en",
        "Prime Minister Narendra Modi of India will attend President Ruto's inauguration in Nairobi on 17 November.",
        [("Appointment", "planned", "2024-11-17", "Nairobi", "India Kenya Narendra Modi William Ruto")],
    ),
    ("en", "Iran hopes to hold talks with Saudi Arabia.", []),
    ("en", "If sanctions are lifted, Iran will hold talks with Saudi Arabia.", []),
    (
        "en",
        "It was President Ruto's first visit to Kigali since taking office.",
        [("Visit", "held", "", "Kigali", "Kenya Rwanda William Ruto")],
    ),
    (
        "id",
        "Chad dan Mali berunding di Doha, Kamis (9/5). Putaran kedua akan digelar di Nairobi pada 14 Juni.",
        [
            ("Negotiation", "held", "2024-05-09", "Doha", "Chad Mali"),
            ("Negotiation", "planned", "2024-06-14", "Nairobi", "Chad Mali"),
        ],
    ),
    (
        "id",
        "Arrmanatha Nasir mengatakan, Mike Pompeo akan tiba di Jakarta pada Senin dan bertemu Menlu Retno Marsudi.",
        [
            ("Visit", "planned", "2024-05-13", "Jakarta", "Indonesia Mike Pompeo"),
            ("Meeting", "planned", "2024-05-13", "Jakarta", "Indonesia Mike Pompeo Retno Marsudi"),
        ],
    ),
    (
        "id",
        "Jepang dan Korea Selatan merencanakan perundingan di Busan pada pekan kedua Juni.",
        [("Negotiation", "planned", "2024-06", "Busan", "Japan South Korea")],
    ),
    (
        "id",
        "Konferensi donor untuk Yaman akan digelar di Jenewa pada 4 Juni.",
        [("Conference", "planned", "2024-06-04", "Geneva", "Switzerland")],
    ),
    (
        "id",
        "China akan mengutus Liu Guijin ke Juba bulan depan.",
        [("Visit", "planned", "2024-06", "Juba", "China Liu Guijin South Sudan")],
    ),
    (
        "id",
        "Perundingan Chad dan Mali di Doha ditunda hingga Juli.",
        [("Negotiation", "cancelled", "", "Doha", "Chad Mali")],
    ),
    (
        "id",
        "Singapura akan mengirim satu pesawat guna membantu memadamkan kebakaran hutan di Sumatera.",
        [("Measure", "planned", "", "Sumatra", "Singapore")],
    ),
    (
        "en",
        "Talks between Chad and Mali were due to resume on Tuesday but were called off.",
        [("Meeting", "cancelled", "2024-05-07", "", "Chad Mali")],
    ),
    ("en", "Turkey has yet to ratify Sweden's accession to NATO.", []),
    (
        "en",
        "The two ministers will meet again in Jakarta in November, Winston Peters of New Zealand said after meeting "
        "Foreign Minister Retno Marsudi of Indonesia.",
        [
            (
                "Meeting",
                "planned",
                "2024-11",
                "Jakarta",
                "Indonesia New Zealand Retno Marsudi Winston Peters",
            ),
            ("Meeting", "held", "", "", "Indonesia New Zealand Retno Marsudi Winston Peters"),
        ],
    ),
    (
        "id",
        "Kedua menteri akan kembali bertemu di Jakarta pada November, kata Menlu Selandia Baru Winston Peters "
        "seusai bertemu Menlu Retno Marsudi.",
        [
            (
                "Meeting",
                "planned",
                "2024-11",
                "Jakarta",
                "Indonesia New Zealand Retno Marsudi Winston Peters",
            ),
            ("Meeting", "held", "", "", "Indonesia New Zealand Retno Marsudi Winston Peters"),
        ],
    ),
    (
        "id",
        "Pertemuan kedua pemimpin, Presiden Ruto dan Presiden Kagame, akan berlangsung di Nairobi pada Kamis depan.",
        [("Meeting", "planned", "2024-05-16", "Nairobi", "Kenya Paul Kagame Rwanda William Ruto")],
    ),
    (
        "id",
        "Presiden Joko Widodo tiba di Washington, Kamis (9/5). Rencana lawatan ke Seoul bulan ini dibatalkan.",
        [
            ("Visit", "held", "2024-05-09", "Washington, D.C.", "Indonesia Joko Widodo United States"),
            ("Visit", "cancelled", "2024-05", "Seoul", "Indonesia Joko Widodo South Korea"),
        ],
    ),
    (
        "id",
        "Rencana itu dibahas Menlu Retno Marsudi dengan Menlu AS Antony Blinken di New York, Rabu (8/5).",
        [
            (
                "Meeting",
                "held",
                "2024-05-08",
                "New York",
                "Antony Blinken Indonesia Retno Marsudi United States",
            )
        ],
    ),
    (
        "id",
        "Bantuan dari Denmark itu akan dikirim ke Yaman pada 20 Mei.",
        [("Measure", "planned", "2024-05-20", "", "Denmark Yemen")],
    ),
    ("id", "Iran berharap dapat berunding dengan Arab Saudi.", []),
]


@pytest.mark.parametrize(("language", "body", "expected"), ROWS)
def test_foretold(language: str, body: str, expected: list[tuple[str, str, str, str, str]]) -> None:
    article = article_from_text(f"{body}\n", "s", language=language, published="2024-05-10")
    findings = extract_article(article)
    names = {e.key: e.label_en for e in findings.entities}

    def row(event: Event) -> tuple[str, str, str, str, str]:
        who = sorted({names[p.participant] for p in event.participations})
        start = event.start.iso if event.start else ""
        place = names[event.place] if event.place else ""
        return event.kind.value, event.status.value, start, place, " ".join(who)

    told = [e for e in findings.events if e.status.value not in ("denied", "conditional")]
    assert [row(e) for e in told] == expected
