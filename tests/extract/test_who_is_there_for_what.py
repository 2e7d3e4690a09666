"""Sides, mediators, companions, onlookers and delegations: who is there, and what for."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

ROWS = [
    (
        "en",
        "Talks between Chad on one side and Mali and Togo on the other opened on Friday.",
        "attendee TCD MLI TGO",
    ),
    ("id", "Perundingan antara Chad di satu pihak dan Mali di pihak lain dibuka, Jumat.", "attendee TCD MLI"),
    ("en", "Chad and Mali met in Lome on Friday, with Togo as mediator.", "attendee TCD MLI mediator TGO"),
    (
        "en",
        "Chad and Mali signed a truce, with Togo and Ghana acting as mediators.",
        "mediator TGO GHA signatory TCD MLI",
    ),
    ("en", "Chad met with Togo as a partner.", "attendee TCD TGO"),
    ("id", "Chad dan Mali berunding, Jumat, dengan Togo sebagai penengah.", "attendee TCD MLI mediator TGO"),
    ("id", "Chad bertemu dengan Togo sebagai mitra.", "attendee TCD TGO"),
    (
        "en",
        "Togo, joined by Ghana and Benin, brokered a truce between Chad and Mali.",
        "actor TCD MLI mediator TGO GHA BEN",
    ),
    (
        "en",
        "In the presence of Togo's Faure Gnassingbe, Chad and Mali signed a truce.",
        "attendee TGO signatory TCD MLI",
    ),
    (
        "id",
        "Di hadapan Presiden Togo Faure Gnassingbe, Chad dan Mali meneken pakta.",
        "attendee TGO signatory TCD MLI",
    ),
    (
        "id",
        "Pakta itu diteken Chad dan Mali, di hadapan Presiden Togo Faure Gnassingbe.",
        "attendee TGO signatory TCD MLI",
    ),
    ("en", "The pact was signed by Chad and Mali, watched by Togo.", "attendee TGO signatory TCD MLI"),
    ("en", "Chad, represented by Foreign Minister Cherif Zene, and Mali signed a pact.", "signatory TCD MLI"),
    (
        "en",
        "Talks between Chad and Mali, chaired by Togo's Faure Gnassingbe, resumed.",
        "attendee TCD MLI TGO",
    ),
    ("en", "A Togolese delegation led by Kofi Adu visited Mali on Friday.", "host MLI visitor TGO"),
    ("en", "Kofi Adu led a Togolese delegation to Mali on Friday.", "host MLI visitor TGO"),
    ("id", "Delegasi Togo dipimpin Kofi Adu mengunjungi Mali, Jumat.", "host MLI visitor TGO"),
    ("en", "Chad called for talks between Mali and Togo on Friday.", "actor TCD recipient MLI TGO"),
    (
        "en",
        "Chad welcomed Togo's offer and held talks with Mali.",
        "actor TCD attendee TCD MLI recipient TGO",
    ),
    ("id", "Chad menyerukan perundingan antara Mali dan Togo, Jumat.", "actor TCD recipient MLI TGO"),
    ("id", "Chad menawarkan diri menjadi penengah antara Mali dan Togo.", "actor TCD recipient MLI TGO"),
    (
        "id",
        "Kedatangan Presiden Mali Assimi Goita disambut tuan rumah, Presiden Togo Faure Gnassingbe.",
        "host TGO visitor MLI",
    ),
    (
        "en",
        "Chad and Mali, which recalled their envoys to Togo, met on Friday.",
        "actor TCD MLI attendee TCD MLI recipient TGO",
    ),
    (
        "en",
        "Chad met Mali and Togo, which expelled the Ghanaian envoy.",
        "actor TGO attendee TCD MLI TGO recipient GHA",
    ),
    ("en", "Chad protested to Mali on Friday. Togo did the same.", "actor TCD TGO recipient MLI"),
    ("id", "Chad melayangkan protes kepada Mali. Togo melakukan hal serupa.", "actor TCD TGO recipient MLI"),
    ("id", "Chad mengusir duta besar Mali. Langkah itu diikuti Togo.", "actor TCD TGO recipient MLI"),
    ("id", "Chad mengakui Mali. Hal serupa dilakukan Togo.", "actor TCD TGO recipient MLI"),
    (
        "en",
        "In a deal brokered by Togo and Benin, Chad and Mali agreed to a truce.",
        "actor TCD MLI mediator TGO BEN",
    ),
    (
        "en",
        "Chad demanded talks between Mali and Togo, a call that Benin echoed.",
        "actor TCD recipient MLI TGO",
    ),
    (
        "en",
        "Hosted by Togo, the dinner brought together the leaders of Chad and Mali.",
        "attendee TCD MLI host TGO",
    ),
    ("id", "Uni Eropa, kecuali Hongaria, mengecam Chad.", "recipient TCD"),
    (
        "id",
        "Presiden Togo Faure Gnassingbe tiba di Bamako dan bersama Presiden Mali Assimi Goita meneken pakta.",
        "host MLI signatory TGO MLI visitor TGO",
    ),
    (
        "id",
        "Didampingi Menlu Mali Abdoulaye Diop, Presiden Togo Faure Gnassingbe meneken pakta.",
        "attendee MLI signatory TGO",
    ),
    (
        "en",
        "Talks between Chad and Mali opened on Friday with Togolese diplomat Kofi Adu as mediator.",
        "attendee TCD MLI mediator TGO",
    ),
    (
        "id",
        "Perundingan Chad dan Mali dibuka, Jumat, dengan diplomat Togo Kofi Adu sebagai penengah.",
        "attendee TCD MLI mediator TGO",
    ),
    (
        "en",
        "Togo's president, Faure Gnassingbe, said so after talks with his guest, President Assimi Goita of Mali.",
        "host TGO attendee MLI",
    ),
    (
        "id",
        "Presiden Togo Faure Gnassingbe bertemu dengan tamunya, Presiden Mali Assimi Goita, Jumat.",
        "host TGO attendee MLI",
    ),
    (
        "en",
        "President Faure Gnassingbe of Togo met President Assimi Goita of Mali. His guests were late.",
        "attendee TGO MLI",
    ),
]


@pytest.mark.parametrize(("language", "text", "wanted"), ROWS)
def test_states(language: str, text: str, wanted: str) -> None:
    article = article_from_text(f"News\n\n{text}", "there", language=language, published="2023-05-12")
    found: dict[str, set[str]] = {}
    for event in extract_article(article).events:
        for part in event.participations:
            if part.participant.startswith("country/"):
                found.setdefault(part.role.value, set()).add(part.participant.removeprefix("country/"))
    roles: dict[str, set[str]] = {}
    for word in wanted.split():
        if word.islower():
            states = roles.setdefault(word, set())
        else:
            states.add(word)
    assert found == roles


COMPANY = [
    ("en", "President Faure Gnassingbe of Togo, accompanied by Robert Dussey, flew to Mali.", "visitor"),
    ("en", "President Faure Gnassingbe of Togo flew to Mali, accompanied by Robert Dussey.", "visitor"),
    (
        "en",
        "President Faure Gnassingbe of Togo, flanked by Robert Dussey, signed a pact with Mali.",
        "attendee",
    ),
    ("en", "President Faure Gnassingbe of Togo, accompanied by Robert Dussey, condemned Mali.", ""),
    ("id", "Presiden Togo Faure Gnassingbe, didampingi Menlu Robert Dussey, mengunjungi Mali.", "visitor"),
    ("id", "Presiden Togo Faure Gnassingbe mengecam Mali didampingi Menlu Robert Dussey.", ""),
    ("id", "Presiden Togo Faure Gnassingbe mengunjungi masjid di Mali ditemani Imam Mali Omar Traore.", ""),
]


@pytest.mark.parametrize(("language", "text", "role"), COMPANY)
def test_whoever_comes_along(language: str, text: str, role: str) -> None:
    article = article_from_text(f"News\n\n{text}", "along", language=language, published="2023-05-12")
    beside = {
        part.role.value
        for event in extract_article(article).events
        for part in event.participations
        if part.participant in ("person/robert-dussey", "person/omar-traore")
    }
    assert beside == ({role} if role else set())
