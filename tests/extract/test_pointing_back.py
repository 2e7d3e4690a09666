"""Days and places by what the text told before: "in that city", "had then", "that year", "on the way home".

Rows are `Kind start place` (`start/end` where the last day matters), as in `test_when_and_where`.
"""

from __future__ import annotations

import pytest

from tests.extract.test_when_and_where import told

POINTING = [
    (
        "en",
        "The United States opened an embassy in Fiji on Monday. China had opened its own embassy there in 2015.",
        ["Ceremony 2019-05-13 FJI", "Ceremony 2015 FJI"],
    ),
    (
        "en",
        "Kenyan President Uhuru Kenyatta met Chancellor Angela Merkel in Berlin on Wednesday. A day earlier he was in "
        "Paris. In the French capital he held talks with President Emmanuel Macron.",
        ["Meeting 2019-05-14 paris"],
    ),
    (
        "en",
        "Foreign Minister Pham Binh Minh of Vietnam was in Manila on Monday. There he met Foreign Secretary Teodoro "
        "Locsin.",
        ["Meeting 2019-05-13 manila"],
    ),
    (
        "id",
        "Menlu Jepang Taro Kono bertemu Menlu Retno Marsudi di Jakarta, Rabu (15/5). Sehari sebelumnya, Kono berada di "
        "Manila. Di kota itu ia menemui Presiden Rodrigo Duterte.",
        ["Meeting 2019-05-14 manila"],
    ),
    (
        "id",
        "Pekan lalu Presiden Turki Recep Tayyip Erdogan terbang ke Baku. Di ibu kota Azerbaijan itu, pada 8 Mei, ia dan "
        "Presiden Ilham Aliyev meneken perjanjian dagang.",
        ["Visit 2019-05-08 baku", "Signing 2019-05-08 baku"],
    ),
    (
        "en",
        "Serbia recalled its ambassador from Skopje on May 8, 2017. Macedonia had then accused Belgrade of spying.",
        ["Measure 2017-05-08 -", "Statement 2017-05 -"],
    ),
    (
        "id",
        "Qatar dan Mesir bertemu di Doha, Senin (13/5). Ketika itu Mesir berjanji membuka kembali kedutaannya.",
        ["Statement 2019-05-13 doha"],
    ),
    (
        "id",
        "Sarawak bergabung dengan Malaysia pada 1963. Tahun itu juga Filipina memutuskan hubungan diplomatik dengan "
        "Malaysia.",
        ["Measure 1963 -"],
    ),
    (
        "en",
        "The war ended in August 2008. Georgia broke off diplomatic relations with Russia that same month.",
        ["Measure 2008-08 -"],
    ),
    (
        "en",
        "President Tsai Ing-wen of Taiwan visited Belize in early April. On her way home she stopped in Los Angeles and "
        "met House Speaker Kevin McCarthy.",
        ["Visit 2019-04 los-angeles", "Meeting 2019-04 los-angeles"],
    ),
]


@pytest.mark.parametrize(("language", "body", "expected"), POINTING)
def test_pointing_back(language: str, body: str, expected: list[str]) -> None:
    found = told(language, body)
    assert [row for row in expected if row not in found] == [], found
