"""Whose an ambassador, a spokesman or a chair is, where only the sentences around tell."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text


def offices(language: str, text: str) -> set[str]:
    """Each position as `person office of to`, keys without their kind; `to` only where told."""
    article = article_from_text(f"Kabar\n\n{text}", "a", language=language, published="2024-03-09")
    told = extract_article(article).positions
    keys = [(p.person, p.office, p.of, p.to) for p in told]
    return {" ".join((key or "").rpartition("/")[2] for key in row).strip() for row in keys}


BROKE = "Chile broke with Peru on Friday. "
PUTUS = "Chile memutuskan hubungan dengan Peru, Jumat. "

SENT_AWAY = [
    ("en", BROKE + "Foreign Minister Luis Rey gave Ambassador Ana Roy 48 hours to leave.", "PER CHL"),
    ("en", BROKE + "Foreign Minister Luis Rey told the ambassador, Ana Roy, to leave at once.", "PER CHL"),
    ("en", "Chile broke with Peru on Friday and declared Ambassador Ana Roy persona non grata.", "PER CHL"),
    ("en", BROKE + "The ambassador, Ana Roy, must leave within 48 hours.", "PER CHL"),
    ("en", "Chile broke with Peru on Friday and recalled Ambassador Ana Roy.", "CHL PER"),
    ("en", BROKE + "Ambassador Ana Roy handed a note of protest to the ministry in Lima.", "CHL PER"),
    ("en", "Chile's ambassador to Peru, Ana Roy, must leave Lima within 48 hours.", "CHL PER"),
    ("id", "Chile memutuskan hubungan dengan Peru, Jumat, dan mengusir Duta Besar Ana Roy.", "PER CHL"),
    ("id", PUTUS + "Duta Besar Ana Roy harus angkat kaki dalam 48 jam.", "PER CHL"),
    ("id", PUTUS + "Menlu Luis Rey menyerahkan nota protes kepada Duta Besar Ana Roy.", "PER CHL"),
    ("id", PUTUS + "Duta Besar Ana Roy ditarik pulang.", "CHL PER"),
]


RECALLED = [
    (
        "en",
        "Peru's president, Luis Rey, stayed away. The Chilean leader recalled Ambassador Ana Roy from Oslo.",
        "ana-roy ambassador CHL",
    ),
    (
        "en",
        "President Jon Dahl of Chile came. Peru's president, Luis Rey, did not. Dahl recalled Ambassador Ana Roy.",
        "ana-roy ambassador CHL",
    ),
    (
        "id",
        "Presiden Peru Luis Rey absen. Pemimpin Chile menarik pulang Duta Besar Ana Roy dari Oslo.",
        "ana-roy ambassador CHL",
    ),
    # "its" is the body that the sentence before begins with
    (
        "en",
        'The Polisario Front welcomed the U.S. plan. "It is good," its envoy in New York, Ana Roy, said.',
        "ana-roy envoy polisario",
    ),
]


@pytest.mark.parametrize(("language", "text", "told"), RECALLED)
def test_who_is_called_home_is_of_the_state_that_acts(language: str, text: str, told: str) -> None:
    assert any(row.startswith(told) for row in offices(language, text))


@pytest.mark.parametrize(("language", "text", "countries"), SENT_AWAY)
def test_an_ambassador_who_is_sent_away_is_another_s(language: str, text: str, countries: str) -> None:
    assert f"ana-roy ambassador {countries}" in offices(language, text)


OF_A_BODY = [
    (
        "en",
        "Sudan rejected it. UNICEF said the camp was full, and its spokesman, Tom Oke, called for tents.",
        {"tom-oke spokesperson unicef"},
    ),
    (
        "en",
        'Kenya\'s foreign ministry denied it. "Baseless claims," its spokeswoman, Helen Moyo, called them.',
        {"helen-moyo spokesperson mfa-ken"},
    ),
    (
        "en",
        "The WHO regretted that Chad, through its spokesman Lars Berg, had closed the border.",
        {"lars-berg spokesperson TCD"},
    ),
    (
        "en",
        "The European Union will host the conference, its foreign policy chief, Joao Tavares, said.",
        {"joao-tavares high representative eu"},
    ),
    (
        "en",
        "The Polisario Front welcomed the plan. Its leader, Omar Baddar, thanked Algeria.",
        {"omar-baddar leader polisario"},
    ),
    (
        "en",
        "UN chief Antonio Guterres praised his special envoy, Idris Sow, a former foreign minister of Togo.",
        {"idris-sow special envoy un", "idris-sow minister of foreign affairs TGO"},
    ),
    (
        "id",
        "Uganda membantah. UNHCR menyatakan kamp penuh, dan juru bicaranya, Linda Berg, meminta tenda.",
        {"linda-berg spokesperson unhcr"},
    ),
    (
        "id",
        "PM Portugal berterima kasih kepada Sekjen PBB Kofi Annan dan utusan pribadinya, Peter Lindh.",
        {"peter-lindh special envoy un"},
    ),
]


@pytest.mark.parametrize(("language", "text", "held"), OF_A_BODY)
def test_its_office_is_of_the_body_told_of(language: str, text: str, held: set[str]) -> None:
    assert held <= offices(language, text)


CHAIRS = [
    "The Minsk Group met. Its co-chairs, Ana Lopes of Peru and Paul Girard of France, talked with both.",
    "The co-chairs of the Minsk Group, Ana Lopes of Peru and Paul Girard of France, talked with both.",
]


@pytest.mark.parametrize("text", CHAIRS)
def test_where_chairs_come_from_is_not_whose_they_are(text: str) -> None:
    assert {"ana-lopes chair minsk-group", "paul-girard chair minsk-group"} <= offices("en", text)


def test_whoever_took_charge_holds_the_office() -> None:
    text = "She met Sam Khalil, who took charge as India's ambassador to the United States on Monday."
    assert offices("en", text) == {"sam-khalil ambassador IND USA"}


DEPUTIES = [
    "Japanese Vice-Minister for Foreign Affairs Hana Sato called in the envoy.",
    "Japan's Senior Vice-Minister for Foreign Affairs Hana Sato called in the envoy.",
    "Japanese vice-foreign minister Hana Sato called in the envoy.",
    "Hana Sato, Japan's vice minister of foreign affairs, called in the envoy.",
]


@pytest.mark.parametrize("text", DEPUTIES)
def test_a_vice_minister_is_no_minister(text: str) -> None:
    assert offices("en", text) == {"hana-sato deputy minister of foreign affairs JPN"}


AROUND = [
    (
        "en",
        "Kinshasa has expelled Rwanda's ambassador to the Democratic Republic of Congo, Vincent Kala. "
        "Kala has 48 hours to leave, government spokesman Jean Mukendi announced on state television.",
        "jean-mukendi spokesperson COD",
    ),
    (
        "en",
        "The talks were led by Russia and Turkey; the United States, invited late, made do with its "
        "ambassador to Kazakhstan, George Kroll.",
        "george-kroll ambassador USA KAZ",
    ),
    (
        "id",
        "Presiden RI Prabowo Subianto tiba di Brasil. Ia mengikuti KTT BRICS. Presiden China Xi Jinping "
        "tidak datang dan mengutus perdana menterinya, Li Qiang.",
        "li-qiang prime minister CHN",
    ),
    (
        "id",
        "Chile menyambut baik. Presiden Peru Luis Castro dan menteri luar negerinya, Rosa Mendez, tiba.",
        "rosa-mendez minister of foreign affairs PER",
    ),
]


@pytest.mark.parametrize(("language", "text", "held"), AROUND)
def test_the_clause_tells_whose_it_is(language: str, text: str, held: str) -> None:
    assert held in offices(language, text)


def test_an_officer_at_an_embassy_is_sent_where_it_is() -> None:
    text = "Pedro Lantigua kini menjabat sebagai kuasa usaha di Kedutaan Besar Chili di Lima."
    assert offices("id", text) == {"pedro-lantigua charge d'affaires CHL PER"}
