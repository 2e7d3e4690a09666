"""Indonesian: the office of whoever serves somebody named before him, forms of address, nouns before a name."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

OFFICES = [
    (
        "Juru bicara Presiden Vladimir Putin, Dmitry Peskov, membenarkan kabar itu.",
        {("vladimir-putin", "president", "RUS"), ("dmitry-peskov", "spokesperson of the president", "RUS")},
    ),
    (
        "Utusan Presiden William Ruto untuk Sudan, Ann Wanjiku, tiba di Khartoum.",
        {("william-ruto", "president", "KEN"), ("ann-wanjiku", "special presidential envoy", "KEN")},
    ),
    (
        "Juru bicara Sekjen PBB Antonio Guterres, Stephane Dujarric, membenarkan kabar itu.",
        {("antonio-guterres", "secretary-general", "un"), ("stephane-dujarric", "spokesperson", "un")},
    ),
    (  # a list of people
        "Juru bicara Sekjen PBB Stephane Dujarric, Penny Wong, dan Retno Marsudi hadir.",
        {("stephane-dujarric", "spokesperson", "un")},
    ),
    (
        "Juru bicara Kementerian Luar Negeri Rolliansyah Soemirat, Senin, membenarkan kabar itu.",
        {("roy-soemirat", "spokesperson", "kemlu")},
    ),
    (
        "Seorang pembantu kebijakan luar negeri presiden Kenya Ann Wanjiku membenarkan kabar itu.",
        {("ann-wanjiku", "adviser to the president", "KEN")},
    ),
    # a title, a comma and a name, in a list and before what the sentence goes on with
    (
        "Menteri Luar Negeri Malaysia, Zambry Abdul Kadir, Menteri Pertahanan Malaysia, Mohamad Hasan dan Anthony Loke "
        "hadir.",
        {
            ("zambry-abdul-kadir", "minister of foreign affairs", "MYS"),
            ("mohamad-hasan", "minister of defence", "MYS"),
        },
    ),
    (
        "Menteri Pertahanan RI, Sjafrie Sjamsoeddin dan Duta Besar RI untuk Malaysia Hermono hadir.",
        {("sjafrie-sjamsoeddin", "minister of defence", "IDN"), ("hermono", "ambassador", "IDN")},
    ),
    (
        "Menteri Pertahanan RI, Sjafrie Sjamsoeddin dalam keterangannya membantah.",
        {("sjafrie-sjamsoeddin", "minister of defence", "IDN")},
    ),
    ("Kepada Presiden Rusia, Retno Marsudi pada Senin menyampaikan protes.", set()),
    ("Setelah menemui Presiden Rusia, Emmanuel Macron dan Olaf Scholz pulang.", set()),
    # forms of address
    (
        "Duta Besar India untuk Indonesia H.E. Mr. Pradeep Kumar Rawat hadir.",
        {("pradeep-kumar-rawat", "ambassador", "IND")},
    ),
    (
        "Menteri Pertahanan Malaysia YB Tuan Haji Mohamad bin Sabu hadir.",
        {("mohamad-bin-sabu", "minister of defence", "MYS")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), OFFICES)
def test_who_holds_what(text: str, expected: set[tuple[str, str, str]]) -> None:
    article = article_from_text(f"Berita hari ini\n\nRabu, 24 Jan 2024\n\n{text}\n", "x", language="id")
    found = extract_article(article).positions
    assert {(_tail(p.person), str(p.office), _tail(p.of or "")) for p in found} == expected


NAMES = [
    ("Keberangkatan Haniyeh dari Doha dirahasiakan.", "haniyeh"),
    ("Pembunuhan Haniyeh memicu kemarahan.", "haniyeh"),
    ("Lawatan Ishiba ke Hanoi berlangsung dua hari.", "ishiba"),
    ("Kenan Evren memimpin Turki pada 1980.", "kenan-evren"),
]


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_a_noun_before_a_name_is_no_part_of_it(text: str, name: str) -> None:
    article = article_from_text(f"Berita hari ini\n\nRabu, 24 Jan 2024\n\n{text}\n", "x", language="id")
    people = [e.key for e in extract_article(article).entities if e.key.startswith("person/")]
    assert people == [f"person/{name}"]


def _tail(key: str) -> str:
    return key.partition("/")[2]
