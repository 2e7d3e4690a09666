"""Days that belong to another clause of the sentence, to the news or to none; both languages."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

PUBLISHED = "2021-05-07"  # a Friday

CASES = [
    ("en", "Kenya signed an accord with Chad, and results are expected in June.", ["Signing held None"]),
    (
        "en",
        "William Ruto met Idriss Deby and is due to see Paul Kagame on Monday.",
        ["Meeting held None", "Meeting planned 2021-05-10"],
    ),
    ("en", "William Ruto met Idriss Deby and Paul Kagame on Monday.", ["Meeting held 2021-05-03"]),
    ("id", "Kenya meneken perjanjian dengan Chad, dan hasilnya akan diumumkan pada Juni.", ["Signing held None"]),
    ("id", "William Ruto bertemu Idriss Deby dan Paul Kagame pada Senin.", ["Meeting held 2021-05-03"]),
    ("en", "On 4 May, two days before the announcement, Kenya expelled the ambassador of Chad.", ["Measure held 2021-05-04"]),
    ("en", "On Tuesday, days after the raid, Kenya expelled the ambassador of Chad.", ["Measure held 2021-05-04"]),
    ("en", "Kenya recognised Kosovo on Monday, and Chad did so on 5 May.", ["Statement held 2021-05-03"]),
    (
        "en",
        "Chad will also recall its envoy to Mali. Chad recalled its envoy to Mali for consultations in March.",
        ["Measure planned None", "Measure held 2021-03"],
    ),
    ("en", "Kenya and Chad signed an accord in April 2020, and the first train is expected in 2025.", ["Signing held 2020-04"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_whose_day_it_is(language: str, text: str, expected: list[str]) -> None:
    article = article_from_text(f"A title\n\n{text}\n", "x", language=language, published=PUBLISHED)
    events = sorted(extract_article(article).events, key=lambda e: min(v.begin for v in e.evidence))
    assert [f"{e.kind.value} {e.status.value} {e.start.iso if e.start else None}" for e in events] == expected


PAST = [
    ("en", "In March 1980 William Ruto flew to Hanoi to meet Pham Van Dong.", "Meeting held 1980-03"),
    ("id", "Pada Maret 1980 William Ruto berkunjung ke Hanoi untuk menemui Pham Van Dong.", "Meeting held 1980-03"),
    ("en", "William Ruto will fly to Hanoi in July to meet Pham Van Dong.", "Meeting planned 2021-07"),
    ("en", "Talks between Kenya and Chad began in Doha on Monday and ended on Wednesday.", "Meeting held 2021-05-03"),
    ("en", "William Ruto is next expected in Doha.", "Visit planned None"),
    ("en", "Kenya announced on Monday that it would recall its ambassador to Chad.", "Measure planned None"),
    ("en", "Kenya announced on Monday that it was recalling its ambassador to Chad.", "Measure held 2021-05-03"),
    ("id", "Kenya mengumumkan pada Senin bahwa pihaknya akan menarik duta besarnya dari Chad.", "Measure planned None"),
    (
        "en",
        "On 3 May 2014, Kenya expelled the ambassador of Chad. Peace talks between Kenya and Chad had led to nothing.",
        "Measure held 2014-05-03",
    ),
    ("en", "Kenya said in January that it would not recognise Kosovo.", "Statement held 2021-01"),
    ("en", "The quarrel deepened: in August 2019 William Ruto accused Idriss Deby of lying.", "Statement held 2019-08"),
    ("id", "Presiden Turki pertama yang berkunjung ke Jakarta, Turgut Ozal, datang pada 1990-an.", "Visit held None"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), PAST)
def test_purposes_and_last_days(language: str, text: str, expected: str) -> None:
    article = article_from_text(f"A title\n\n{text}\n", "x", language=language, published=PUBLISHED)
    events = extract_article(article).events
    assert expected in [f"{e.kind.value} {e.status.value} {e.start.iso if e.start else None}" for e in events]
