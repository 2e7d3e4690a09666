"""The example beside each rule of the tables is what the rule says it is."""

from __future__ import annotations

import re

import pytest

from kg.read import bylines, captions, datelines, flattened, metadata, noise, releases, teasers
from kg.read.outlets import outlet
from kg.read.rules import LineRule, whole_line
from kg.read.text import article_from_text
from kg.read.times import find_times, publication

LINE_TABLES = {
    "noise, Indonesian": noise.INDONESIAN,
    "noise, English": noise.ENGLISH,
    "noise, signs": noise.SIGNS,
    "teasers": teasers.INLINE,
    "teaser headers": teasers.HEADERS,
    "release kinds": releases.KINDS,
    "press offices": releases.OFFICES,
}


@pytest.mark.parametrize(
    "rule",
    [
        pytest.param(rule, id=f"{name}: {rule.example}")
        for name, table in LINE_TABLES.items()
        for rule in table
    ],
)
def test_line_rule_matches_its_example(rule: LineRule) -> None:
    assert whole_line((rule,)).match(rule.example)


@pytest.mark.parametrize(
    "rule", noise.INDONESIAN + noise.ENGLISH + noise.SIGNS, ids=lambda rule: rule.example
)
def test_noise_is_noise(rule: LineRule) -> None:
    assert noise.is_noise(rule.example)


@pytest.mark.parametrize("rule", teasers.INLINE, ids=lambda rule: rule.example)
def test_teaser_is_teaser(rule: LineRule) -> None:
    assert teasers.is_teaser(rule.example)
    assert not noise.is_noise(rule.example)


@pytest.mark.parametrize(
    "words",
    [
        "Menteri itu bertemu dengan mitranya di Oslo.",
        "Two ministers met in Oslo on Friday, officials said.",
        '"Baca pernyataan kami," kata juru bicara itu.',
        "Share prices fell after the minister resigned.",
        "Video call antara kedua presiden berlangsung satu jam.",
        "Print media were not invited to the meeting.",
        "Home Affairs Minister Ann Lee met her counterpart.",
        "Kedutaan Besar Norwegia memanggil warganya pulang",
    ],
)
def test_running_words_are_no_furniture(words: str) -> None:
    assert not noise.is_noise(words)
    assert not teasers.is_teaser(words)
    assert not teasers.is_teaser_header(words)
    assert bylines.parse_byline(words) is None
    assert bylines.parse_release_head(words) is None
    assert captions.parse_caption(words) is None
    assert datelines.parse_dateline(words) is None


@pytest.mark.parametrize(("line", "author", "signed"), bylines.EXAMPLES, ids=lambda value: str(value))
def test_byline(line: str, author: str | None, signed: str | None) -> None:
    byline = bylines.parse_byline(line)
    assert byline is not None
    assert (byline.author or byline.named or byline.writing) == author
    outlets = byline.outlets + byline.sources
    assert (outlets[0] if outlets else None) == (outlet(signed) if signed else None)


@pytest.mark.parametrize(("line", "words", "credit"), captions.EXAMPLES)
def test_caption(line: str, words: str, credit: str) -> None:
    caption = captions.parse_caption(line)
    assert caption is not None
    assert line[caption.begin : caption.end] == words
    assert line[caption.credit :] == credit


@pytest.mark.parametrize(("opening", "signed"), datelines.EXAMPLES)
def test_dateline(opening: str, signed: str | None) -> None:
    dateline = datelines.parse_dateline(opening + "Dua menteri bertemu untuk membahas perdamaian.")
    assert dateline is not None
    assert dateline.length == len(opening)
    assert dateline.outlet == (signed and (outlet(signed) or signed))


@pytest.mark.parametrize("cue", flattened.CUES, ids=lambda cue: cue.example)
def test_cue_cuts_a_flattened_page(cue: flattened.Cue) -> None:
    assert re.search(cue.pattern, f"Judul Berita. {cue.example}Dua")
    page = "Judul Berita. " + cue.example + "Dua menteri bertemu di sana hari ini. " * 15
    assert len("Judul Berita. ") in {begin for begin, _ in flattened.pieces(page, at_head=True)}


@pytest.mark.parametrize(
    ("words", "iso"),
    [
        ("Selasa, 10 Sep 2019, 11:26 WIB", "2019-09-10T11:26+07:00"),
        ("10/05/2023, 15.21 WITA", "2023-05-10T15:21+08:00"),
        ("17 Agustus 2014 pukul 06:00 WIT", "2014-08-17T06:00+09:00"),
        ("Tue, November 19 2013, 8:47 PM", "2013-11-19"),
        ("12:05 AM SGT, 6 Jan 2025", "2025-01-06T00:05+08:00"),
        ("May 9, 2023 18:42 GMT+700", "2023-05-09T18:42+07:00"),
        ("2021-03-04T05:06:07Z", "2021-03-04T05:06+00:00"),
        ("2021-03-04T05:06:07+0530", "2021-03-04T05:06+05:30"),
        ("Friday, 14 July 2023 | 21:05:00", "2023-07-14"),
        ("11/30/2020 4:00 PM", "2020-11-30"),
        ("10/04/2024 October 4, 2024", "2024-10-04"),
        ("10/04/2024 Updated 11 April 2024", "2024-04-10"),
        ("Updated 2 May 2020 | Published 1 May 2020", "2020-05-01"),
        ("Diperbarui 2 Mei 2020, 10:00 WIB - Diterbitkan 1 Mei 2020, 09:00 WIB", "2020-05-01T09:00+07:00"),
        ("Diperbarui 2 Mei 2020, 10:00 WIB", "2020-05-02T10:00+07:00"),
        ("31 Februari 2020, 10:00 WIB", None),
        ("99/99/2020", None),
        ("1 Mei 2020, 25:61 WIB", "2020-05-01"),
    ],
)
def test_time(words: str, iso: str | None) -> None:
    assert publication(find_times(words)) == iso


@pytest.mark.parametrize(
    "head",
    [
        "Envoy Recalled From Canberra Ann Lee, The Daily Post | World | Tue, November 19 2013, 8:47 PM ",
        "Secretary Speaks With Minister Office of the Spokesperson November 19, 2013 ",
        "Envoy Recalled From Canberra Posted: 19 Nov 2013 12:32AM ",
    ],
)
def test_a_day_is_found_in_a_flattened_page(head: str) -> None:
    told = "The ambassador of Fiji left for home on Tuesday after three days of talks with the ministry. " * 8
    article = article_from_text(head + told, "a")
    assert (article.published or "")[:10] == "2013-11-19"
    assert [zone.kind.value for zone in article.zones][-1] == "body"
    assert article.text[article.zones[-1].begin :].startswith("The ambassador")


def test_a_day_that_is_told_cuts_no_line() -> None:
    told = (
        "On Friday, 14 July 2023, Fiji's minister met his counterpart. The two spoke for an hour about fish. "
    )
    assert flattened.pieces(told * 6, at_head=True) == [(0, len(told) * 6)]


@pytest.mark.parametrize(("title", "publisher", "address", "found"), metadata.HEADLINES)
def test_headline_of_a_page(title: str, publisher: str | None, address: str | None, found: str) -> None:
    assert metadata.headline(title, publisher, address) == found


def test_headline_without_its_author() -> None:
    assert (
        metadata.headline("Ministers meet in Oslo - Ann Lee", "The Daily", None, "Ann Lee")
        == "Ministers meet in Oslo"
    )


@pytest.mark.parametrize(("stated", "publisher", "found"), metadata.AUTHORS)
def test_people_among_the_authors_that_a_page_states(
    stated: str, publisher: str | None, found: str | None
) -> None:
    assert metadata.people(stated, publisher) == found
