"""Dates told by a season, by a part of a month, by what they are counted from; both languages.

Published on Thursday 16 May 2019, the date named last is Tuesday 14 May 2019.
"""

from __future__ import annotations

import pytest

from kg.find.dates.dates import as_future, find_dates
from kg.model import PartialDate

PUBLISHED, NAMED = PartialDate(2019, 5, 16), PartialDate(2019, 5, 14)

ENGLISH = [
    ("Kosgei toured the coast at the beginning of the month.", "2019-05"),
    ("Kosgei toured the coast earlier in the year.", "2019"),
    ("Kosgei toured the coast at the end of May.", "2019-05"),
    ("Kosgei toured the coast last summer.", "2018"),
    ("Kosgei has toured the coast since the autumn.", "2018"),
    ("Kosgei toured the coast in the spring.", "2019"),
    ("Kosgei toured the coast last spring.", "2018"),
    ("Kosgei tours the coast next winter.", "2019"),
    ("Kosgei toured the coast in the summer of 2015.", "2015"),
    ("Kosgei rested in the summer residence.", ""),
    ("Kosgei has ruled since the fall of Kabul.", ""),
    ("Kosgei spoke at the Winter Games.", ""),
    ("Kosgei toured the coast a fortnight earlier.", "2019-04-30"),
    ("Kosgei toured the coast a fortnight ago.", "2019-05"),
    ("Kosgei toured the coast two decades ago.", "1999"),
    ("Kosgei toured the coast the week before.", "2019-05"),
    ("Kosgei toured the coast on Monday of last week.", "2019-05-06"),
    ("Kosgei toured the coast the following Monday.", "2019-05-20"),
    ("Kosgei toured the coast the previous Friday.", "2019-05-10"),
    ("Kosgei toured the coast three days prior.", "2019-05-11"),
    ("Kosgei toured the coast two days after that.", "2019-05-16"),
    ("Kosgei toured the coast the day before with her son.", "2019-05-13"),
    ("Kosgei toured the coast on the eve of the vote.", "2019-05-13"),
    ("Kosgei toured the coast on the day of the vote.", "2019-05-14"),
    ("Kosgei declared the day of mourning.", ""),
    ("Kosgei paid it in the 2018-19 fiscal year.", "2018"),
    ("Kosgei paid 2018-19 shillings.", ""),
    ("Kosgei left the coast four days after rebels had burned the port.", "2019-05-10 behind"),
    ("Four days after rebels had burned the port, Kosgei left.", ""),
    ("Kosgei toured the coast on Christmas Eve.", "2018-12-24"),
    ("Kosgei toured the coast on New Year’s Eve 2015.", "2015-12-31"),
    ("Late on May Day Kosgei toured the coast.", "2019-05-01"),
    ("Kosgei mourned the dead of the Boxing Day floods.", ""),
]

INDONESIAN = [
    ("Kosgei meninjau pesisir pada awal bulan.", "2019-05"),
    ("Kosgei meninjau pesisir pada akhir bulan lalu.", "2019-04"),
    ("Kosgei meninjau pesisir pada awal bulan Maret.", "2019-03"),
    ("Kosgei meninjau pesisir awal tahun.", "2019"),
    ("Kosgei meninjau pesisir musim panas lalu.", "2018"),
    ("Kosgei meninjau pesisir musim gugur tahun lalu.", "2018"),
    ("Kosgei menginap di istana musim panas.", ""),
    ("Kosgei meninjau pesisir Minggu malam.", "2019-05-12"),
    ("Kosgei meninjau pesisir sejak Minggu.", "2019-05-12"),
    ("Kosgei meninjau pesisir satu dekade lalu.", "2009"),
    ("Kosgei meninjau pesisir esoknya.", "2019-05-15"),
    ("Kosgei meninjau pesisir pada malam yang sama.", "2019-05-14"),
    ("Unjuk rasa pecah. Kosgei meninjau pesisir dua hari sebelum unjuk rasa.", "2019-05-12"),
    ("Kosgei meninjau pesisir pada semester pertama 2018.", "2018"),
    ("Langkah itu diambil sehari setelah Kosgei meninjau pesisir.", "2019-05-13 behind"),
    ("Kosgei meninjau pesisir pada malam Natal.", "2018-12-24"),
    ("Pada Hari Buruh 2015, Kosgei meninjau pesisir.", "2015-05-01"),
    ("Kosgei meninjau perayaan Hari Buruh.", ""),
]


@pytest.mark.parametrize(("language", "text", "expected"), [
    *(("en", text, day) for text, day in ENGLISH),
    *(("id", text, day) for text, day in INDONESIAN),
])  # fmt: skip
def test_the_day_told(language: str, text: str, expected: str) -> None:
    found = find_dates(text, 0, len(text), language, PUBLISHED, NAMED, None, NAMED, NAMED)
    assert [f"{d.start.iso}{' behind' * d.behind}" for d in found] == ([expected] if expected else [])


@pytest.mark.parametrize(("text", "year"), [("in the autumn", 2019), ("in the spring", 2019)])
def test_a_season_yet_to_come(text: str, year: int) -> None:
    said = f"Kosgei will tour the coast {text}."
    [found] = find_dates(said, 0, len(said), "en", PUBLISHED)
    assert as_future(found, said, "en", PUBLISHED).start == PartialDate(year)


def test_the_year_of_a_law_is_no_date() -> None:
    text = "Berdasarkan Undang-Undang Nomor 37 Tahun 1999 dan Keppres Nomor 17/P Tahun 2019, ia bertugas sejak tahun 2020."
    assert [m.start.iso for m in find_dates(text, 0, len(text), "id", None)] == ["2020"]
