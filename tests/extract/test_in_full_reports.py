"""What whole reports tell: what is his, what others do meanwhile, days ahead, whose ministers are."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text
from tests.extract.test_told_after_en import told

EVENTS: list[tuple[str, str, list[str]]] = [
    # what is his acts, and not he
    (
        "en",
        "Togo's minister Abla Kossi, whose brother met Ghana's minister Kofi Mensah, condemned Benin.",
        [
            "Statement ACCUSE held - - | actor=TGO actor=abla-kossi recipient=BEN",
        ],
    ),
    (
        "en",
        "Togo's president, Abla Kossi, whose government expelled the Ghanaian ambassador, condemned Benin.",
        [
            "Measure SANCTION held - - | actor=TGO actor=abla-kossi recipient=GHA",
            "Statement ACCUSE held - - | actor=TGO actor=abla-kossi recipient=BEN",
        ],
    ),
    # what others do meanwhile is not done to them
    (
        "en",
        "Ghana's parliament condemned the raid on Monday, with Togo voting against.",
        [
            "Statement ACCUSE held 2023-06-12 - | actor=GHA",
        ],
    ),
    (
        "en",
        "The European Union imposed sanctions on Mali on Monday, with Chad and Niger looking on.",
        [
            "Measure SANCTION held 2023-06-12 - | actor=eu recipient=MLI",
        ],
    ),
    # a day before which something is to be done
    (
        "en",
        "Togo urged Ghana to free the men before parliament sits on August 25.",
        [
            "Statement REQUEST held - - | actor=TGO recipient=GHA",
        ],
    ),
    (
        "en",
        "Togo urged Ghana to free the men on Monday.",
        [
            "Statement REQUEST held 2023-06-12 - | actor=TGO recipient=GHA",
        ],
    ),
    # units come under fire, ministers under criticism
    (
        "en",
        "A Togolese convoy came under attack in Ghana on Monday.",
        [
            "Measure ASSAULT held 2023-06-12 GHA | recipient=TGO",
        ],
    ),
    (
        "en",
        "The Togolese minister came under fire in parliament on Monday.",
        [],
    ),
    # who reports it is not asked
    (
        "en",
        "Togo's president proposed to Ghana that the case be handed to a court, the RIA agency reported.",
        [
            "Statement REQUEST held - - | actor=TGO recipient=GHA",
        ],
    ),
    (
        "id",
        "Menteri Togo Abla Kossi, yang adiknya bertemu Menteri Ghana Kofi Mensah, mengecam Benin.",
        [
            "Statement ACCUSE held - - | actor=TGO actor=abla-kossi recipient=BEN",
        ],
    ),
    (
        "id",
        "Menteri Togo Abla Kossi, yang sebelumnya mengunjungi Ghana, mengecam Benin.",
        [
            "Visit CONSULT held - GHA | host=GHA visitor=TGO visitor=abla-kossi",
            "Statement ACCUSE held - - | actor=TGO actor=abla-kossi recipient=BEN",
        ],
    ),
    # whom one may turn to is not threatened
    (
        "en",
        "Togo warned that it could turn to Ghana if Benin cut its aid.",
        [
            "Statement THREATEN held - - | actor=TGO recipient=BEN",
        ],
    ),
    (
        "id",
        "Togo memperingatkan bahwa pihaknya dapat menggandeng Ghana jika Benin memotong bantuannya.",
        [
            "Statement THREATEN held - - | actor=TGO recipient=BEN",
            "Measure SANCTION conditional - - | actor=BEN recipient=TGO",
        ],
    ),
    # who has no seat in a body does not speak where it sits
    (
        "id",
        "Uni Afrika menggelar sidang khusus tentang Gabon di Addis Ababa pada Kamis. China menuduh Togo berbohong.",
        [
            "Conference CONSULT held 2023-06-15 addis-ababa | host=ETH organizer=african-union",
            "Statement ACCUSE held 2023-06-15 - | actor=CHN recipient=TGO",
        ],
    ),
    (
        "id",
        "Uni Afrika menggelar sidang khusus tentang Gabon di Addis Ababa pada Kamis. Ghana menuduh Togo berbohong.",
        [
            "Conference CONSULT held 2023-06-15 addis-ababa | host=ETH organizer=african-union",
            "Statement ACCUSE held 2023-06-15 addis-ababa | actor=GHA recipient=TGO",
        ],
    ),
    # a decision is taken where the body sat that took it
    (
        "id",
        "Uni Afrika menangguhkan keanggotaan Gabon pada Kamis, sementara Togo mengusir duta besar Gabon. Keputusan itu diambil Uni Afrika dalam sidang di Addis Ababa.",
        [
            "Measure SANCTION held 2023-06-15 addis-ababa | actor=african-union recipient=GAB",
            "Measure SANCTION held 2023-06-15 - | actor=TGO recipient=GAB",
        ],
    ),
]


@pytest.mark.parametrize(("language", "text", "events"), EVENTS)
def test_what_a_report_tells(language: str, text: str, events: list[str]) -> None:
    assert told(text, language) == events


OFFICES: list[tuple[str, list[str]]] = [
    # "Its": of whoever the sentence before told of, and not of the paper's own country
    (
        "Togo and Benin signed a pact. Norway has promised two boats. Its fisheries minister, Abla Kossi, is "
        "expected in Lome.",
        ["abla-kossi NOR"],
    ),
    # a word that no table has between a country and an office
    (
        "Ghana condemned the raid. Togolese deputy envoy Abla Kossi accused Paris of lying.",
        ["abla-kossi TGO"],
    ),
    ("Benin's lagoon minister Abla Kossi met Togo's president.", ["abla-kossi BEN"]),
    # of two fisheries ministers one is told with her country, the other is where the report is from
    (
        "LOME, March 14 - Togo's president, Kossi Abalo, said that the port would reopen after talks with his "
        "Ghanaian counterpart.\n\nThe pact, signed by Fisheries Minister Abla Kossi and Ghana's harbour "
        "secretary Kofi Mensah, lets trawlers land tuna.",
        ["kossi-abalo TGO", "abla-kossi TGO", "kofi-mensah GHA"],
    ),
]


@pytest.mark.parametrize(("text", "offices"), OFFICES)
def test_whose_ministers_they_are(text: str, offices: list[str]) -> None:
    article = article_from_text(text, "whose", language="en", published="2023-03-15")
    found = extract_article(article).positions
    assert [f"{p.person.rpartition('/')[2]} {(p.of or '').rpartition('/')[2]}" for p in found] == offices


SPEAKERS = [
    # "his": of no other state than his
    (
        "Ghana's foreign ministry spokeswoman Ama Owusu denied it. President Kossi Abalo of Togo has not "
        "decided, his press secretary said on Sunday.",
        [],
    ),
    (
        "Togo's presidential spokeswoman Ama Owusu denied it. President Kossi Abalo of Togo has not decided, "
        "his spokeswoman said on Sunday.",
        ["ama-owusu"],
    ),
]


@pytest.mark.parametrize(("text", "speakers"), SPEAKERS)
def test_whose_spokeswoman_speaks(text: str, speakers: list[str]) -> None:
    article = article_from_text(text, "whose", language="en", published="2023-03-15")
    quoted = extract_article(article).quotations
    assert [q.speaker.rpartition("/")[2] for q in quoted if q.speaker is not None] == speakers
