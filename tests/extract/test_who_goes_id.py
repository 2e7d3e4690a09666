"""Indonesian: who goes where somebody else tells of it, what is yet to come when one sets out, cities like numbers."""

from __future__ import annotations

import pytest

from tests.extract.test_missed_id import told

TOLD: list[tuple[str, list[str]]] = [
    # on the day that somebody sets out the summit is yet to be; his journey is not
    (
        "Presiden Ruto bertolak ke Kigali untuk menghadiri KTT Uni Afrika.",
        [
            "Summit/CONSULT planned - kigali KEN:attendee RWA:attendee RWA:host african-union:organizer william-ruto:attendee",
            "Visit/CONSULT held - kigali KEN:visitor RWA:host william-ruto:visitor",
        ],
    ),
    (
        "Perdana Menteri Samoa berangkat ke Suva, Rabu (24/1), guna mengikuti KTT Forum Kepulauan Pasifik.",
        [
            "Summit/CONSULT planned - suva FJI:attendee FJI:host WSM:attendee pif:organizer",
            "Visit/CONSULT held 2024-01-24 suva FJI:host WSM:visitor",
        ],
    ),
    (
        "Menteri Luar Negeri Oman terbang menuju Manama untuk menghadiri KTT Liga Arab.",
        [
            "Summit/CONSULT planned - manama BHR:attendee BHR:host OMN:attendee arab-league:organizer",
            "Visit/CONSULT held - manama BHR:host OMN:visitor",
        ],
    ),
    (
        "Presiden Ruto tiba di Kigali untuk menghadiri KTT Uni Afrika.",
        [
            "Summit/CONSULT held - kigali KEN:attendee RWA:attendee RWA:host african-union:organizer william-ruto:attendee",
            "Visit/CONSULT held - kigali KEN:visitor RWA:host william-ruto:visitor",
        ],
    ),
    (
        "Pada 2019 Presiden Ruto berangkat ke Kigali untuk menghadiri KTT Uni Afrika.",
        [
            "Summit/CONSULT held 2019 kigali KEN:attendee RWA:attendee RWA:host african-union:organizer william-ruto:attendee",
            "Visit/CONSULT held 2019 kigali KEN:visitor RWA:host william-ruto:visitor",
        ],
    ),
    (
        "Bulan lalu Presiden Ruto terbang ke Kigali untuk menghadiri KTT Uni Afrika.",
        [
            "Summit/CONSULT held - kigali KEN:attendee RWA:attendee RWA:host african-union:organizer william-ruto:attendee",
            "Visit/CONSULT held 2023-12 kigali KEN:visitor RWA:host william-ruto:visitor",
        ],
    ),
    # Lima is a city behind a word of place
    (
        "Presiden Chile Gabriel Boric bertolak ke Lima pekan lalu.",
        ["Visit/CONSULT held 2024-01 lima CHL:visitor PER:host gabriel-boric:visitor"],
    ),
    (
        "Menteri Luar Negeri Kanada tiba di Lima bulan lalu.",
        ["Visit/CONSULT held 2023-12 lima CAN:visitor PER:host"],
    ),
    (
        "Presiden Chile Gabriel Boric mengunjungi Quito lima pekan lalu.",
        ["Visit/CONSULT held 2023-12 quito CHL:visitor ECU:host gabriel-boric:visitor"],
    ),
    # the number of a contingent is nobody
    (
        "Kontingen Garuda IV mengirim bantuan ke Kongo.",
        ["Measure/AID held - COD COD:recipient IDN:actor konga:actor"],
    ),
    (
        "Kontingen Garuda XII bertemu pejabat Kamboja di Phnom Penh.",
        ["Meeting/CONSULT held - phnom-penh IDN:attendee KHM:attendee konga:attendee"],
    ),
    # a father who ruled before him has his surname, too
    (
        "Kim Jong Un menggantikan mendiang ayahnya, Kim Jong Il, pada 2011. Kim mengunjungi Hanoi pekan lalu.",
        ["Visit/CONSULT held 2024-01 hanoi PRK:visitor VNM:host kim-jong-un:visitor"],
    ),
    # in what somebody says of a person, that person goes on; of a country, whoever speaks for it
    (
        "Menlu Prancis Stephane Sejourne mengatakan Macron akan menjamu Raja Spanyol sebelum bertemu Presiden Boric.",
        [
            "Meeting/CONSULT planned - - ESP:attendee FRA:host emmanuel-macron:host",
            "Meeting/CONSULT planned - - CHL:attendee FRA:attendee emmanuel-macron:attendee gabriel-boric:attendee",
        ],
    ),
    (
        "Menlu Kenya Musalia Mudavadi mengatakan, Ruto akan ke Baku sebelum dilantik.",
        [
            "Visit/CONSULT planned - baku AZE:host KEN:visitor william-ruto:visitor",
            "Appointment/- planned - - KEN:actor william-ruto:appointee",
        ],
    ),
    (
        "Menlu Prancis Stephane Sejourne mengatakan Prancis mendukung Palestina setelah bertemu Menlu Yordania.",
        [
            "Statement/SUPPORT held - - FRA:actor PSE:recipient stephane-sejourne:actor",
            "Meeting/CONSULT held - - FRA:attendee JOR:attendee stephane-sejourne:attendee",
        ],
    ),
    # whoever announces a journey or talks of another does not go
    (
        "Menlu Kenya Musalia Mudavadi mengumumkan bahwa Presiden Ruto akan mengunjungi Manila.",
        ["Visit/CONSULT planned - manila KEN:visitor PHL:host william-ruto:visitor"],
    ),
    (
        "Menlu Kenya Musalia Mudavadi menyampaikan, Presiden Ruto menelepon Macron.",
        [],
    ),
    (
        "Menlu Kenya Musalia Mudavadi mengumumkan Kenya akan menggelar pertemuan dengan Ghana.",
        ["Meeting/CONSULT planned - - GHA:attendee KEN:attendee"],
    ),
    (
        "Menlu Kenya Musalia Mudavadi menyampaikan Kenya akan mengirim bantuan ke Ghana.",
        ["Measure/AID planned - GHA GHA:recipient KEN:actor musalia-mudavadi:actor"],
    ),
    (
        "Presiden Ruto mengumumkan bahwa ia akan mengunjungi Manila.",
        ["Visit/CONSULT planned - manila KEN:visitor PHL:host william-ruto:visitor"],
    ),
    # those who are shown around are asked for nothing; troops that join others join no body
    (
        "Presiden Macron mengajak PM Albanese bersepeda di taman kota.",
        [],
    ),
    (
        "Presiden Macron mengajak Albanese memperkuat kerja sama maritim.",
        ["Statement/REQUEST held - - FRA:actor albanese:recipient emmanuel-macron:actor"],
    ),
    (
        "Senegal mengirim 500 tentara ke Mali untuk bergabung dengan pasukan PBB.",
        ["Measure/MOBILIZE held - MLI MLI:recipient SEN:actor"],
    ),
    # the day of what somebody will do is not that of the meeting, and who meets him will not be there
    (
        "Menlu Peru bertemu Menlu Chile yang memastikan akan hadir dalam KTT G20 pada 20 November di Pretoria.",
        [
            "Summit/CONSULT planned 2024-11-20 pretoria CHL:attendee ZAF:attendee ZAF:host g20:organizer",
            "Meeting/CONSULT held - - CHL:attendee PER:attendee",
        ],
    ),
    (
        "Menlu Peru bertemu Menlu Chile dan Menlu Kanada yang akan hadir dalam KTT G20 di Pretoria.",
        [
            "Summit/CONSULT planned - pretoria CAN:attendee CHL:attendee ZAF:attendee ZAF:host g20:organizer",
            "Meeting/CONSULT held - - CAN:attendee CHL:attendee PER:attendee",
        ],
    ),
    (
        "Menteri Pertahanan Polandia bertemu Menteri Pertahanan Latvia yang bakal memimpin latihan pada Juni di Riga.",
        ["Meeting/CONSULT held - - LVA:attendee POL:attendee"],
    ),
    (
        "Menlu Oman bertemu Menlu Irak yang berkunjung ke Muscat pada Selasa.",
        [
            "Meeting/CONSULT held 2024-01-23 - IRQ:attendee OMN:attendee",
            "Visit/CONSULT held 2024-01-23 muscat IRQ:visitor OMN:host",
        ],
    ),
    (
        "Menlu Oman akan bertemu Menlu Irak yang akan tiba di Muscat pada Senin.",
        [
            "Meeting/CONSULT planned - - IRQ:attendee OMN:attendee",
            "Visit/CONSULT planned 2024-01-29 muscat IRQ:visitor OMN:host",
        ],
    ),
    # what talks are about takes no part in them; what somebody is forced to do is not done
    (
        "Menlu Oman berbicara dengan Menlu Qatar sehubungan dengan kebijakan Iran.",
        ["Meeting/CONSULT held - - OMN:attendee QAT:attendee"],
    ),
    (
        "Menlu Kanada menghubungi Menlu Jepang berkaitan dengan Ukraina.",
        ["Call/CONSULT held - - CAN:attendee JPN:attendee"],
    ),
    (
        "Amerika Serikat memanfaatkan bantuan untuk memaksa Ghana menarik pasukannya dari Mali.",
        ["Measure/RETREAT conditional - MLI GHA:actor MLI:recipient"],
    ),
]


@pytest.mark.parametrize(("text", "rows"), TOLD)
def test_what_is_told(text: str, rows: list[str]) -> None:
    assert told(text) == rows
