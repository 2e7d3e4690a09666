"""Days of where somebody came from, "tiba dari X, tempat ia sehari sebelumnya"; "menerima sang tamu"."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # a day of where he came from
    (
        "Menlu Selandia Baru Winston Peters tiba di Port Vila dari Honiara, tempat ia bertemu Perdana "
        "Menteri Kepulauan Solomon Jeremiah Manele pada Senin.",
        [
            "Visit CONSULT held - port-vila | host=VUT visitor=NZL visitor=winston-peters",
            "Meeting CONSULT held 2023-06-12 honiara | attendee=NZL attendee=SLB attendee=jeremiah-manele attendee=winston-peters",
        ],
    ),
    (
        "Menlu Selandia Baru Winston Peters tiba di Port Vila pada Rabu dari Honiara, tempat ia "
        "bertemu Perdana Menteri Kepulauan Solomon Jeremiah Manele pada Senin.",
        [
            "Visit CONSULT held 2023-06-14 port-vila | host=VUT visitor=NZL visitor=winston-peters",
            "Meeting CONSULT held 2023-06-12 honiara | attendee=NZL attendee=SLB attendee=jeremiah-manele attendee=winston-peters",
        ],
    ),
    (
        "Menlu Selandia Baru Winston Peters tiba di Port Vila, Rabu, dari Honiara, tempat ia sehari "
        "sebelumnya bertemu Perdana Menteri Kepulauan Solomon Jeremiah Manele.",
        [
            "Visit CONSULT held 2023-06-14 port-vila | host=VUT visitor=NZL visitor=winston-peters",
            "Meeting CONSULT held 2023-06-13 honiara | attendee=NZL attendee=SLB attendee=jeremiah-manele attendee=winston-peters",
        ],
    ),
    (
        "Presiden Kenya William Ruto tiba di Kigali dari Lusaka, tempat ia sehari sebelumnya "
        "menandatangani perjanjian dagang dengan Presiden Zambia Hakainde Hichilema.",
        [
            "Visit CONSULT held - kigali | host=RWA visitor=KEN visitor=william-ruto",
            "Signing SUPPORT held 2023-06-14 lusaka | signatory=KEN signatory=ZMB signatory=hakainde-hichilema signatory=william-ruto",
        ],
    ),
    (
        "Presiden Angola Joao Lourenco terbang ke Kinshasa setelah singgah di Lusaka, tempat ia "
        "bertemu Presiden Zambia Hakainde Hichilema pada Senin.",
        [
            "Visit CONSULT held - kinshasa | host=COD visitor=AGO visitor=joao-lourenco",
            "Visit CONSULT held 2023-06-12 lusaka | host=ZMB visitor=AGO visitor=joao-lourenco",
            "Meeting CONSULT held 2023-06-12 lusaka | attendee=AGO attendee=ZMB attendee=hakainde-hichilema attendee=joao-lourenco",
        ],
    ),
    (
        "Menlu Islandia mengunjungi Helsinki usai kunjungan ke Tallinn, tempat ia menandatangani nota "
        "kesepahaman dengan Menlu Estonia Margus Tsahkna pada Selasa.",
        [
            "Visit CONSULT held - helsinki | host=FIN visitor=ISL",
            "Visit CONSULT held - tallinn | host=EST visitor=ISL",
            "Signing SUPPORT held 2023-06-13 tallinn | signatory=EST signatory=ISL signatory=margus-tsahkna",
        ],
    ),
    # of where he is: one day for both
    (
        "Menlu Selandia Baru Winston Peters mengunjungi Honiara, tempat ia bertemu Perdana Menteri "
        "Kepulauan Solomon Jeremiah Manele pada Senin.",
        [
            "Visit CONSULT held 2023-06-12 honiara | host=SLB visitor=NZL visitor=winston-peters",
            "Meeting CONSULT held 2023-06-12 honiara | attendee=NZL attendee=SLB attendee=jeremiah-manele attendee=winston-peters",
        ],
    ),
    # "sang tamu" behind its verb
    (
        "Menlu Iran Hossein Amir-Abdollahian tiba di Islamabad, Senin (12/6). Perdana Menteri "
        "Pakistan Shehbaz Sharif menerima sang tamu pada sore harinya.",
        [
            "Visit CONSULT held 2023-06-12 islamabad | host=PAK visitor=IRN visitor=hossein-amir-abdollahian",
            "Meeting CONSULT held 2023-06-12 islamabad | attendee=IRN attendee=hossein-amir-abdollahian host=PAK host=shehbaz-sharif",
        ],
    ),
    (
        "Raja Yordania Abdullah II mengunjungi Doha, Senin (12/6). Emir Qatar Tamim bin Hamad Al "
        "Thani bertemu sang tamu pada sore harinya.",
        [
            "Visit CONSULT held 2023-06-12 doha | host=QAT visitor=JOR visitor=abdullah-ii-of-jordan",
            "Meeting CONSULT held 2023-06-12 doha | attendee=JOR attendee=abdullah-ii-of-jordan host=QAT host=tamim-bin-hamad-al-thani",
        ],
    ),
    (
        "Presiden Togo Faure Gnassingbe berkunjung ke Accra, Selasa (13/6). Presiden Ghana John "
        "Mahama memuji sang tamu.",
        [
            "Visit CONSULT held 2023-06-13 accra | host=GHA visitor=TGO visitor=faure-gnassingbe",
            "Statement SUPPORT held 2023-06-13 accra | actor=GHA actor=john-mahama recipient=TGO recipient=faure-gnassingbe",
        ],
    ),
    # nobody came
    (
        "Perdana Menteri Kenya Musalia Mudavadi menerima sang tamu pada sore harinya.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text, "id") == events
