"""Heads of offices called after what they are for: where their names begin."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

SENTENCES = [
    ("Kepala Dinas Pariwisata DIY Singgih Wardana berharap banyak pelancong datang.", "Singgih Wardana"),
    ("Kepala Dinas Kesehatan Provinsi Bali Ketut Suardana menemui para turis.", "Ketut Suardana"),
    ("Kepala Dinas Perdagangan dan Perindustrian Jawa Timur Bagas Prakoso hadir.", "Bagas Prakoso"),
    ("Kepala Biro Humas Bagas Prakoso menyambut baik perjanjian itu.", "Bagas Prakoso"),
    ("Kepala Bidang Humas Polda Metro Jaya Bagas Prakoso menyambut baik perjanjian itu.", "Bagas Prakoso"),
    ("Arab Saudi mengeksekusi ulama Syiah Nimar al-Badr pada Sabtu.", "Nimar al-Badr"),
    ("Irak membebaskan aktivis Sunni Yusuf Rahimi pada Sabtu.", "Yusuf Rahimi"),
    ("Kristen Stewart bertemu Menteri Kebudayaan Jepang di Tokyo.", "Kristen Stewart"),
]


@pytest.mark.parametrize(("sentence", "name"), SENTENCES)
def test_a_name_begins_behind_what_the_office_is_for(sentence: str, name: str) -> None:
    text = f"Kabar\n\n{sentence}"
    mentions = extract_article(article_from_text(text, "a", language="id", published="2024-03-09")).mentions
    people = {text[m.begin : m.end] for m in mentions if any(e.startswith("person/") for e in m.entities)}
    assert len(people) == 1
    assert next(iter(people)).endswith(name)
    assert not {"Pariwisata", "Kesehatan", "Humas", "Syiah", "Sunni"} & set(next(iter(people)).split()[-3:])
