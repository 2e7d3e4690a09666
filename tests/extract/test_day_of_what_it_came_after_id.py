""" "Seusai KTT, X bertemu Y": on the day of the summit that was told before."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # on the day of what it came after, whose noun alone is told
    (
        "KTT ASEAN digelar di Labuan Bajo, Selasa (13/6). Seusai KTT, Presiden Joko Widodo bertemu "
        "Perdana Menteri Timor Leste Taur Matan Ruak.",
        [
            "Summit CONSULT held 2023-06-13 labuan-bajo | host=IDN organizer=asean",
            "Meeting CONSULT held 2023-06-13 labuan-bajo | attendee=IDN attendee=TLS attendee=joko-widodo attendee=taur-matan-ruak",
        ],
    ),
    (
        "Para pemimpin Afrika Barat mengadakan KTT luar biasa di Abuja, Nigeria, Minggu (11/6). "
        "Presiden Chad Mahamat Idriss Deby terbang ke Niamey seusai KTT.",
        [
            "Summit CONSULT held 2023-06-11 abuja | host=NGA",
            "Visit CONSULT held 2023-06-11 niamey | host=NER visitor=TCD visitor=mahamat-idriss-deby",
        ],
    ),
    (
        "Presiden Susilo Bambang Yudhoyono melantik Yuri Thamrin sebagai Duta Besar RI untuk Inggris "
        "di Istana Negara, Jakarta, Kamis (15/6). Seusai pelantikan, Presiden menerima surat "
        "kepercayaan dari Duta Besar Peru Roberto Seminario.",
        [
            "Appointment - held 2023-06-15 state-palace | actor=IDN actor=susilo-bambang-yudhoyono appointee=yuri-octavian-thamrin",
            "Ceremony - held 2023-06-15 - | attendee=PER attendee=roberto-seminario host=IDN host=susilo-bambang-yudhoyono",
        ],
    ),
    (
        "Menlu Peru Ana Gervasi dan Menlu Kuba Bruno Rodriguez menandatangani perjanjian ekstradisi "
        "di Lima, Senin (12/6). Seusai penandatanganan, Rodriguez menemui Presiden Dina Boluarte.",
        [
            "Signing SUPPORT held 2023-06-12 lima | signatory=CUB signatory=PER signatory=ana-cecilia-gervasi signatory=bruno-rodriguez-parrilla",
            "Meeting CONSULT held 2023-06-12 - | attendee=CUB attendee=PER attendee=bruno-rodriguez-parrilla attendee=dina-boluarte",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text, "id") == events
