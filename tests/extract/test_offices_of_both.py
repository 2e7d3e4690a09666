"""Offices that two states have, named before: each of the two people holds that of one."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

FOREIGN, DEFENCE = "minister of foreign affairs", "minister of defence"
TOLD = [
    (
        "en",
        "Ghana and Togo signed a pact in Accra. Their foreign ministers, Kofi Mensa and Koku Ayim, also spoke.",
        FOREIGN,
    ),
    (
        "en",
        "Ghana and Togo sent their respective foreign ministers, Kofi Mensa and Koku Ayim, to Abuja.",
        FOREIGN,
    ),
    (
        "en",
        "The president of Ghana, Esi Owusu, met the president of Togo, Afi Lawson, in Accra. The defence "
        "ministers of the two countries, Kofi Mensa and Koku Ayim, were present.",
        DEFENCE,
    ),
    (
        "id",
        "Ghana dan Togo mengutus menteri luar negeri masing-masing, Kofi Mensa dan Koku Ayim, ke Abuja.",
        FOREIGN,
    ),
    (
        "id",
        "Presiden Ghana Esi Owusu dan Presiden Togo Afi Lawson meneken perjanjian di Accra. Menteri pertahanan "
        "kedua negara, Kofi Mensa dan Koku Ayim, ikut hadir.",
        DEFENCE,
    ),
]


def told(language: str, text: str) -> set[tuple[str, str, str]]:
    findings = extract_article(article_from_text(f"{text}\n", "s", language=language))
    names = {e.key: e.label_en for e in findings.entities}
    return {(names[p.person], p.office, names[p.of] if p.of else "") for p in findings.positions}


@pytest.mark.parametrize(("language", "text", "office"), TOLD)
def test_each_holds_the_office_of_one_state(language: str, text: str, office: str) -> None:
    assert told(language, text) >= {("Kofi Mensa", office, "Ghana"), ("Koku Ayim", office, "Togo")}


@pytest.mark.parametrize(
    "text",
    [
        "Ghana signed a pact in Accra. Their foreign ministers, Kofi Mensa and Koku Ayim, also spoke.",
        "Ghana and Togo sent their foreign ministers, Kofi Mensa, Koku Ayim and Ama Sarpong, to Abuja.",
    ],
)
def test_where_they_are_not_two_nothing_is_shared_out(text: str) -> None:
    held = {(who, of) for who, office, of in told("en", text) if office == FOREIGN}
    assert ("Koku Ayim", "Togo") not in held


def test_whom_the_reference_knows_is_of_his_state() -> None:
    text = "Japan and Indonesia signed a pact. Their foreign ministers, Retno Marsudi and Taro Kono, spoke."
    assert told("en", text) >= {("Retno Marsudi", FOREIGN, "Indonesia"), ("Taro Kono", FOREIGN, "Japan")}
