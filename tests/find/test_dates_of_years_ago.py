"""Dates of another year or month that a text tells by what it named before, in article after article of history."""

from __future__ import annotations

import pytest

from kg.find.dates.so_far import DatesSoFar
from kg.find.knowledge import knowledge
from kg.find.scenes import sentences
from kg.read import article_from_text

PUBLISHED = "2016-02-17"  # a Wednesday

ENGLISH = [
    ("Ali came in May two years ago.", "2014-05"),
    ("Ali came on May 3 ten years ago.", "2006-05-03"),
    ("Ali came on Jan. 5. In the following days he left.", "2016-01-05 2016-01"),
    ("In November 1991 Ali came. In June of the following year he left.", "1991-11 1992-06"),
    ("In November 1991 Ali came. In June of the previous year he had left.", "1991-11 1990-06"),
    ("In June 1961 Ali came. The next May he left.", "1961-06 1962-05"),
    ("In June 1961 Ali came. Late the next year he left.", "1961-06 1962"),
    ("On 6 January Ali came. He stayed over the next month.", "2016-01-06"),
    ("Ali spoke on Monday. In May 1972 he flew to Fiji. The next day he left.", "2016-02-15 1972-05 1972-05"),
    ("Ali came on Friday, his first visit since 1972. The next day he left.", "2016-02-12 1972 2016-02-13"),
    ("Exactly 25 years ago Ali came.", "1991-02-17"),
    ("Ali came 25 years ago today.", "1991-02-17"),
    ("Ali came 25 years ago.", "1991"),
    ("Ali came on Jan. 5. More than two weeks later he left.", "2016-01-05 2016-01"),
    ("Ali came on Jan. 5. Less than an hour later he left.", "2016-01-05 2016-01-05"),
    ("Ali came on Jan. 5. Two weeks on, he left.", "2016-01-05 2016-01-19"),
    ("Ali came on Jan. 5. He spent two weeks on the coast.", "2016-01-05"),
    ("Ali came on Jan. 5. Within the hour he left.", "2016-01-05 2016-01-05"),
    ("Ali came on Jan. 5. By nightfall he had left.", "2016-01-05 2016-01-05"),
]

INDONESIAN = [
    ("Ali datang pada Mei dua tahun lalu.", "2014-05"),
    ("Ali datang pada Mei setahun lalu.", "2015-05"),
    ("Ali datang pada penghujung 1991.", "1991"),
    ("Pada Februari 1989 Ali datang. Juli tahun berikutnya ia pergi.", "1989-02 1990-07"),
    ("Pada Februari 1989 Ali datang. Desember tahun sebelumnya ia pergi.", "1989-02 1988-12"),
    ("Ali pulang pada 8 Februari. Pada April 1967 ia datang. Oktober tahun itu ia pergi.", "2016-02-08 1967-04 1967-10"),
    ("Ali datang pada Juli 1990. Sebulan kemudian ia pergi. Pada November ia kembali.", "1990-07 1990-08 1990-11"),
    ("Tepat 30 tahun lalu Ali datang.", "1986-02-17"),
    ("Ali datang pada 5 Januari. Selang dua hari, ia pergi.", "2016-01-05 2016-01-07"),
    ("Ali datang pada 5 Januari. Tak sampai dua pekan kemudian ia pergi.", "2016-01-05 2016-01"),
    ("Ali berangkat pada Minggu mendatang.", "2016-02-21"),
    ("Ali berangkat Minggu depan.", "2016-02-21"),
    ("Ali berangkat minggu lalu.", "2016-02"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), [
    *(("en", text, days) for text, days in ENGLISH),
    *(("id", text, days) for text, days in INDONESIAN),
])  # fmt: skip
def test_the_days_told_one_after_the_other(language: str, text: str, expected: str) -> None:
    article = article_from_text(f"A title\n\n{text}\n", "x", language=language, published=PUBLISHED)
    so_far = DatesSoFar(article, knowledge(language))
    days = [mention.start.iso for sentence in sentences(article) for mention in so_far.read(sentence)]
    assert " ".join(days) == expected


@pytest.mark.parametrize(("text", "expected"), [
    (
        "Chad spoke on Thursday. In late November 2014 it expelled Ali. Two weeks later Ali left.",
        "2016-02-11 2014-11 2014-11",
    ),
    ("Chad spoke on Thursday. In January it expelled Ali.\n\nA day later Ali left.", "2016-02-11 2016-01 2016-02-12"),
    (
        "In May 1972 Ali came. In July 1972 he left. In June 1973 he died.\n\nIn October Chad mourned.",
        "1972-05 1972-07 1973-06 1973-10",
    ),
    ("In May 1972 Ali came. He left on Monday.\n\nIn October Chad mourned.", "1972-05 2016-02-15 2015-10"),
])  # fmt: skip
def test_months_told_between_days(text: str, expected: str) -> None:
    test_the_days_told_one_after_the_other("en", text, expected)
