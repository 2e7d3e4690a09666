"""Indonesian news: lists around an aside, hosts beside a visitor, one more signature, the same place."""

from __future__ import annotations

import pytest

from kg.model import Event
from kg.pipeline import extract_article
from kg.read import article_from_text


def told(text: str, day: str = "2024-05-27") -> list[Event]:
    """The events of a short article, in order of their words."""
    article = article_from_text(f"Berita hari ini\n\n{text}\n", "x", language="id", published=day)
    return sorted(extract_article(article).events, key=lambda e: min(v.begin for v in e.evidence))


def parts(event: Event) -> set[tuple[str, str]]:
    return {(p.role.value, p.participant.partition("/")[2]) for p in event.participations}


@pytest.mark.parametrize(
    "who",
    [
        "Presiden Yoon Suk Yeol, yang menjadi tuan rumah, PM Li Qiang, dan PM Fumio Kishida",
        "Presiden Yoon Suk Yeol, yang menjadi tuan rumah, PM Li Qiang dan PM Fumio Kishida",
        "Presiden Yoon Suk Yeol, PM Li Qiang, yang datang terlambat, dan PM Fumio Kishida",
    ],
)
def test_all_of_a_list_around_an_aside_act(who: str) -> None:
    (agreed,) = told(f"{who} sepakat memperkuat kerja sama.")
    people = {who for role, who in parts(agreed) if role == "actor"}
    assert {"yoon-suk-yeol", "li-qiang", "fumio-kishida"} <= people


def test_what_an_aside_is_about_takes_no_part() -> None:
    text = "Menteri Yasonna Laoly, yang mewakili Indonesia, dan PM Li Qiang menandatangani perjanjian ekstradisi."
    assert {("signatory", "yasonna-laoly"), ("signatory", "li-qiang")} <= parts(told(text)[0])


@pytest.mark.parametrize(
    "visit",
    [
        "Didampingi Wakil Presiden Jusuf Kalla, Sekretaris Jenderal PBB Antonio Guterres mengunjungi Palu.",
        "Sekjen PBB Antonio Guterres mengunjungi Palu didampingi Wakil Presiden Jusuf Kalla.",
    ],
)
def test_who_is_of_the_state_visited_hosts(visit: str) -> None:
    (paid,) = told(visit)
    assert {("host", "jusuf-kalla"), ("host", "IDN"), ("visitor", "antonio-guterres")} <= parts(paid)


def test_one_more_signature_below_the_paper() -> None:
    text = (
        "Indonesia dan Belanda menandatangani persetujuan tentang Irian Barat. "
        "Dari pihak Belanda tanda tangan dibubuhkan oleh Duta Besar J.H. van Roijen."
    )
    (signed,) = told(text, "1962-08-16")
    assert ("signatory", "j-h-van-roijen") in parts(signed)


@pytest.mark.parametrize("joint", ["dan", "serta"])
def test_each_signs_in_the_name_of_his_state(joint: str) -> None:
    text = (
        "Perjanjian itu diteken Menlu Ali Alatas atas nama Indonesia "
        f"{joint} Menlu Gareth Evans atas nama Australia."
    )
    names = {who for _, who in parts(told(text, "1989-12-11")[0])}
    assert names == {"ali-alatas", "gareth-evans", "IDN", "AUS"}


@pytest.mark.parametrize(
    ("act", "start"),
    [
        ("memulihkan hubungan yang diputus pada 2018", None),
        ("memulihkan hubungan diplomatik yang terputus sejak Februari 2019", None),
        ("memulihkan hubungan diplomatik pada 3 Mei 2024", "2024-05-03"),
    ],
)
def test_the_day_of_what_was_undone(act: str, start: str | None) -> None:
    (restored,) = told(f"Kolombia dan Venezuela {act}.")
    assert (restored.start.iso if restored.start else None) == start


def test_people_flown_home_from_abroad() -> None:
    (flown,) = told("Jepang menerbangkan 206 warganya dari Wuhan ke Tokyo, Senin.")
    assert (flown.plover, parts(flown)) == ("AID", {("actor", "JPN")})
    assert not told("Pemerintah Indonesia mengevakuasi korban banjir ke Bogor, Senin.")


def test_in_the_same_building_as_before() -> None:
    text = (
        "Menlu Marty Natalegawa menyerahkan piagam ratifikasi CTBT di Markas Besar PBB, New York, Senin.\n\n"
        "Marty mengimbau India mengikuti langkah itu.\n\nIndonesia ingin dunia bebas senjata nuklir.\n\n"
        "Usai penyerahan, di gedung yang sama, Marty bertemu dengan Sekretaris Jenderal PBB Ban Ki-moon."
    )
    assert told(text, "2012-02-06")[-1].place == "place/un-headquarters"


@pytest.mark.parametrize("noun", ["Ajakan", "Bujukan", "Sindiran"])
def test_a_noun_and_a_capital_are_no_person(noun: str) -> None:
    text = f"{noun} Riyadh agar Pakistan ikut mengirim pasukan ditampik parlemen di Islamabad."
    article = article_from_text(text, "x", language="id", published="2015-04-21")
    assert not [e for e in extract_article(article).entities if e.key.startswith("person/")]


@pytest.mark.parametrize("both", ["Keduanya", "Kedua pemimpin", "Mereka"])
def test_those_told_before_issue_a_joint_statement(both: str) -> None:
    text = f"Presiden Prabowo bertemu PM Anwar Ibrahim di Jakarta, Senin. {both} mengeluarkan pernyataan bersama."
    _, issued = told(text)
    people = ("prabowo-subianto", "anwar-ibrahim", "IDN", "MYS")
    assert (issued.plover, parts(issued)) == ("AGREE", {("actor", who) for who in people})
