"""Allies that act, guests received behind a clause, all but one of a group: Indonesian articles annotated first."""

from __future__ import annotations

import pytest

from tests.extract.test_missed_id import told

ROWS: list[tuple[str, list[str]]] = [
    # place and day behind a relative clause are of the main verb
    (
        "Presiden Joko Widodo menerima Presiden Xi Jinping, yang sedang berkunjung ke Indonesia, di Istana Merdeka, Jakarta, Jumat (19/1).",
        [
            "Meeting/CONSULT held 2024-01-19 merdeka-palace CHN:attendee IDN:host joko-widodo:host xi-jinping:attendee",
            "Visit/CONSULT held - IDN CHN:visitor IDN:host xi-jinping:visitor",
        ],
    ),
    (
        "Menlu Retno Marsudi bertemu Menlu Kenya Musalia Mudavadi, yang tiba di Indonesia pada Minggu, di Gedung Pancasila, Senin.",
        [
            "Meeting/CONSULT held 2024-01-22 gedung-pancasila IDN:attendee KEN:attendee musalia-mudavadi:attendee retno-marsudi:attendee",
            "Visit/CONSULT held 2024-01-21 IDN IDN:host KEN:visitor musalia-mudavadi:visitor",
        ],
    ),
    # who landed the day before speaks on the day of the news
    (
        "Jakarta - Presiden Joko Widodo bertemu Menlu Oman Badr Albusaidi di Jakarta, Kamis. Albusaidi, yang mendarat di Jakarta Rabu malam, mengatakan negaranya siap membantu Indonesia.",
        [
            "Meeting/CONSULT held 2024-01-25 jakarta IDN:attendee OMN:attendee badr-bin-hamad-al-busaidi:attendee joko-widodo:attendee",
            "Visit/CONSULT held 2024-01-24 jakarta IDN:host OMN:visitor badr-bin-hamad-al-busaidi:visitor",
            "Statement/AGREE held 2024-01-25 jakarta IDN:recipient OMN:actor badr-bin-hamad-al-busaidi:actor",
        ],
    ),
    (
        "Jakarta - Presiden Joko Widodo bertemu Menlu Oman Badr Albusaidi di Jakarta, Kamis. Albusaidi, yang mendarat di Jakarta Rabu malam, mengecam Israel.",
        [
            "Meeting/CONSULT held 2024-01-25 jakarta IDN:attendee OMN:attendee badr-bin-hamad-al-busaidi:attendee joko-widodo:attendee",
            "Visit/CONSULT held 2024-01-24 jakarta IDN:host OMN:visitor badr-bin-hamad-al-busaidi:visitor",
            "Statement/ACCUSE held 2024-01-25 jakarta ISR:recipient OMN:actor badr-bin-hamad-al-busaidi:actor",
        ],
    ),
    # those before the comma act, and not the state whose ally or neighbour they are
    (
        "Burkina Faso dan Mali, dua tetangga Niger yang juga diperintah militer, memperingatkan ECOWAS.",
        [
            "Statement/THREATEN held - - BFA:actor MLI:actor ecowas:recipient",
        ],
    ),
    (
        "Qatar, sekutu Turki yang menengahi perundingan, mengutuk Israel.",
        [
            "Statement/ACCUSE held - - ISR:recipient QAT:actor",
        ],
    ),
    (
        "Presiden Kenya William Ruto, sekutu AS yang memimpin misi di Haiti, mengutuk Israel.",
        [
            "Statement/ACCUSE held - - ISR:recipient KEN:actor william-ruto:actor",
        ],
    ),
    (
        "Kenya, negara Afrika Timur yang memimpin misi itu, mendesak Haiti menggelar pemilu.",
        [
            "Statement/REQUEST held - - HTI:recipient KEN:actor",
        ],
    ),
    # in order to attend, to meet
    (
        "Menlu Retno Marsudi akan terbang ke Jenewa guna bertemu Menlu Kenya Musalia Mudavadi.",
        [
            "Visit/CONSULT planned - geneva CHE:host IDN:visitor retno-marsudi:visitor",
            "Meeting/CONSULT planned - geneva IDN:attendee KEN:attendee musalia-mudavadi:attendee retno-marsudi:attendee",
        ],
    ),
    (
        "Menlu Retno Marsudi akan terbang ke Jenewa pada 26 Maret guna menghadiri sidang Dewan HAM PBB.",
        [
            "Visit/CONSULT planned 2024-03-26 geneva CHE:host IDN:visitor retno-marsudi:visitor",
            "Conference/CONSULT planned 2024-03-26 geneva CHE:attendee CHE:host IDN:attendee retno-marsudi:attendee unhrc:organizer",
        ],
    ),
    (
        "Kenya mengirim pasukan ke Haiti guna memulihkan keamanan.",
        [
            "Measure/MOBILIZE held - HTI HTI:recipient KEN:actor",
        ],
    ),
    # all but those left out take part in the group's conference
    (
        "Para menlu ASEAN, kecuali Myanmar, bertemu di Vientiane pada Senin.",
        [
            "Conference/CONSULT held 2024-01-22 vientiane BRN:attendee IDN:attendee KHM:attendee LAO:attendee LAO:host MYS:attendee PHL:attendee SGP:attendee THA:attendee VNM:attendee asean:organizer",
        ],
    ),
    (
        "Para pemimpin ASEAN tanpa Myanmar bertemu di Jakarta pada Senin.",
        [
            "Summit/CONSULT held 2024-01-22 jakarta BRN:attendee IDN:attendee IDN:host KHM:attendee LAO:attendee MYS:attendee PHL:attendee SGP:attendee THA:attendee VNM:attendee asean:organizer",
        ],
    ),
    (
        "Para pemimpin ASEAN bertemu di Jakarta pada Senin.",
        [
            "Summit/CONSULT held 2024-01-22 jakarta IDN:host asean:organizer",
        ],
    ),
    # help carried to a country, a fast broken together, a policy of his own, what a body receives
    (
        "Australia mengirim kapal perang yang memuat generator dan makanan ke Vanuatu pada Senin.",
        [
            "Measure/AID held 2024-01-22 VUT AUS:actor VUT:recipient",
        ],
    ),
    (
        "Indonesia mengirim pesawat ke Sudan untuk mengevakuasi WNI, Senin.",
        [
            "Measure/AID held 2024-01-22 - IDN:actor",
        ],
    ),
    (
        "Pedro Sanchez berbuka puasa bersama Raja Mohammed VI di istana di Rabat pada 7 Januari.",
        [
            "Meeting/CONSULT held 2024-01-07 rabat ESP:attendee MAR:attendee mohammed-vi:attendee pedro-sanchez:attendee",
        ],
    ),
    (
        "PM Kenya Musalia Mudavadi membela kebijakannya di hadapan parlemen.",
        [],
    ),
    (
        "Presiden Chile Gabriel Boric membela Peru di hadapan parlemen.",
        [
            "Statement/SUPPORT held - - CHL:actor PER:recipient gabriel-boric:actor",
        ],
    ),
    (
        "PBB menerima sinyal darurat dari dua pulau kecil di Tonga.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text) == events
