"""Offices whose name is parted: by the country whose it is, by fields in a row, by what it is for."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text


def told(language: str, sentence: str) -> set[str]:
    """The positions of an article of one sentence, "person office of"."""
    heading = "Judul berita" if language == "id" else "Title of it"
    article = article_from_text(f"{heading}\n\n{sentence}\n", "x", language=language, published="2024-01-25")
    return {
        " ".join(filter(None, (p.person.partition("/")[2], p.office, (p.of or "").partition("/")[2])))
        for p in extract_article(article).positions
    }


ENGLISH = [
    (
        "The commander of Kenya's presidential guard, Peter Otieno, left.",
        {"peter-otieno commander of the presidential guard KEN"},
    ),
    (
        "Peter Otieno, chief of the Kenyan navy, left.",
        {"peter-otieno chief of naval staff KEN"},
    ),
    (
        "The leader of Peru's opposition, Julio Paredes, met the chief of Kenya's army, Peter Otieno.",
        {"julio-paredes opposition leader PER", "peter-otieno chief of army staff KEN"},
    ),
    # a body with a name of its own, and an organ that no office is named after
    (
        "Peter Otieno, leader of Kenya's opposition Orange Democratic Movement, left.",
        {"peter-otieno leader odm-kenya"},
    ),
    ("Peter Otieno, head of Kenya's wildlife service, left.", {"peter-otieno head KEN"}),
    ("Peter Otieno, the secretary of Kenya's election council, left.", {"peter-otieno secretary KEN"}),
    # what it is for
    (
        "Rosa Quispe, the Assistant Secretary of State for East and Southern Africa, left.",
        {"rosa-quispe assistant secretary of state USA"},
    ),
    (
        "Rosa Quispe, Assistant Secretary of State for Arctic Affairs, left.",
        {"rosa-quispe assistant secretary of state USA"},
    ),
    # fields before the title
    (
        "Kenya's Environment, Climate Change and Forestry Minister Ann Moyo left.",
        {"ann-moyo minister of environment, climate change and forestry KEN"},
    ),
    (
        "Norwegian Foreign Affairs and Women's Minister Kari Dahl left.",
        {"kari-dahl minister of foreign affairs NOR"},
    ),
    (
        "Ann Moyo, Information, Publicity and Broadcasting Services Minister of Kenya, left.",
        {"ann-moyo minister of information, publicity and broadcasting services KEN"},
    ),
    ("Parliament and Trade Minister Ann Moyo of Kenya left.", {"ann-moyo minister of trade KEN"}),
    ("Chad and Trade Minister Ann Moyo of Kenya quarrelled.", {"ann-moyo minister of trade KEN"}),
    # told by a verb, with the time
    (
        "Kari Dahl, who chairs the Council of Europe this year, left.",
        {"kari-dahl chair council-of-europe"},
    ),
    (
        "Norwegian Trade Minister Kari Dahl, who is currently chairing the OSCE, left.",
        {"kari-dahl minister of trade NOR", "kari-dahl chair osce"},
    ),
    ("Kari Dahl, who has never chaired the OSCE, left.", set()),
    ("Kari Dahl, who will be heading the Labour Party, left.", set()),
]

INDONESIAN = [
    (
        "Menteri Kehutanan, Sains dan Teknologi Norwegia Kari Dahl tiba.",
        {"kari-dahl minister of forestry, science and technology NOR"},
    ),
    (
        "Menteri Perdagangan, Industri, dan Energi Peru Julio Paredes tiba.",
        {"julio-paredes minister of trade, industry and energy PER"},
    ),
    (
        "Menteri Luar Negeri dan Perdagangan Peru Julio Paredes tiba.",
        {"julio-paredes minister of foreign affairs PER"},
    ),
    (
        "Wakil Menteri Pertanian dan Perikanan Kenya Peter Otieno tiba.",
        {"peter-otieno deputy minister of agriculture and fisheries KEN"},
    ),
    # several ministers
    (
        "Menteri Perdagangan dan Menteri Pertanian Kenya Peter Otieno tiba.",
        {"peter-otieno minister of agriculture KEN"},
    ),
    ("Ketua Komisi AU Peter Otieno tiba.", {"peter-otieno chair au-commission"}),
    ("Sekretaris Negara Takhta Suci Peter Otieno tiba.", {"peter-otieno secretary of state VAT"}),
    (
        "Juru bicara Kantor Perdana Menteri Kenya, Ann Moyo, tiba.",
        {"ann-moyo spokesperson of the prime minister KEN"},
    ),
    (
        "Komandan pasukan pengawal presiden Kenya, Peter Otieno, tiba.",
        {"peter-otieno commander of the presidential guard KEN"},
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), ENGLISH)
def test_english(sentence: str, expected: set[str]) -> None:
    assert told("en", sentence) == expected


@pytest.mark.parametrize(("sentence", "expected"), INDONESIAN)
def test_indonesian(sentence: str, expected: set[str]) -> None:
    assert told("id", sentence) == expected
