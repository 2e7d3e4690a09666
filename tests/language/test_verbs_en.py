"""Verbs and objects of the events field, each in a sentence of a newspaper: type, who acts, toward whom."""

from __future__ import annotations

import pytest

from kg.model import Event, Role
from kg.pipeline import extract_article
from kg.read import article_from_text


def events(text: str) -> tuple[Event, ...]:
    article = article_from_text(f"News of the day\n\n{text}\n", "x", language="en", published="2023-06-15")
    return tuple(extract_article(article).events)


def sides(event: Event, *, recipient: bool) -> set[str]:
    took = [p for p in event.participations if (p.role is Role.RECIPIENT) is recipient]
    return {str(p.participant).partition("/")[2] for p in took}


ACTS = [
    ("ACCUSE", "DEU", "CHN", "Germany questioned China's promise to cut emissions."),
    ("ACCUSE", "GBR", "CHN", "Britain uncovered a Chinese spy ring."),
    ("ACCUSE", "GBR", "RUS", "Britain believes Russia was responsible for the poisoning."),
    (
        "ACCUSE",
        "iaea",
        "IRN",
        "The International Atomic Energy Agency found Iran in breach of its obligations.",
    ),
    ("ACCUSE", "ISR", "RUS", "Israel questioned Russia's assertion that it had no part in the raid."),
    ("ACCUSE", "KEN", "GBR", "Kenya set up an investigation into the conduct of British soldiers."),
    ("ACCUSE", "POL", "RUS", "Poland uncovered a Russian plot to derail trains."),
    ("ACCUSE", "UKR", "RUS", "Ukraine presented evidence of Russian war crimes to the court."),
    ("ACCUSE", "un", "MMR", "The United Nations said Myanmar's army had committed crimes against humanity."),
    ("ACCUSE", "un", "MMR", "The United Nations said Myanmar's army had committed war crimes."),
    ("ACCUSE", "un", "RUS", "A United Nations inquiry found evidence of war crimes by Russia."),
    ("ACCUSE", "un", "SDN", "The United Nations set up an inquiry into abuses in Sudan."),
    ("ACCUSE", "USA", "IRN", "The United States believes Iran was behind the attack."),
    ("AGREE", "CHN RUS", "", "China and Russia forged an alliance against terrorism."),
    ("AGREE", "ERI ETH", "", "Ethiopia made peace with Eritrea."),
    ("AGREE", "KOR", "USA", "The United States obtained a pledge from South Korea to invest $350 billion."),
    ("AGREE", "KOR", "USA", "The United States secured a promise from South Korea."),
    ("AGREE", "KOR", "USA", "The United States won a commitment from South Korea to invest $350 billion."),
    ("AGREE", "MLI BFA NER", "", "Mali, Burkina Faso and Niger formed an alliance of Sahel states."),
    ("AGREE", "RUS", "IND", "India received an invitation from Russia to the summit."),
    ("AGREE", "RUS", "UKR", "Russia indicated it was ready for talks with Ukraine."),
    ("AGREE", "USA RUS", "", "The United States and Russia extended the New START treaty by five years."),
    ("AID", "eu", "UKR", "The EU set up a fund for Ukraine worth 50 billion euros."),
    ("AID", "imf", "EGY", "Egypt obtained a $3 billion loan from the IMF."),
    ("AID", "SAU", "PAK", "Pakistan secured $3 billion in deposits from Saudi Arabia."),
    ("AID", "TUR", "SOM", "Somalia received military equipment from Turkey."),
    ("AID", "USA", "UKR", "Ukraine received the first Abrams tanks from the United States."),
    ("AID", "USA", "UKR", "Ukraine took delivery of the first Abrams tanks from the United States."),
    ("ASSAULT", "ETH", "ERI", "Ethiopian forces advanced across the border into Eritrea."),
    ("ASSAULT", "ISR", "LBN", "An Israeli air strike killed three people in southern Lebanon on Monday."),
    ("ASSAULT", "ISR", "LBN", "An Israeli strike killed three people in southern Lebanon."),
    ("ASSAULT", "ISR", "LBN", "An Israeli strike on Monday killed three people in southern Lebanon."),
    ("ASSAULT", "ISR", "LBN", "An Israeli strike overnight killed three people in southern Lebanon."),
    ("ASSAULT", "ISR", "LBN", "Israel continued its bombardment of southern Lebanon."),
    ("ASSAULT", "ISR", "LBN", "Israel dropped 80 bombs on Lebanon."),
    ("ASSAULT", "ISR", "LBN", "Israel staged a series of attacks on southern Lebanon."),
    ("ASSAULT", "ISR", "LBN", "Israeli planes dropped bombs on a suburb of Beirut."),
    ("ASSAULT", "ISR", "PSE", "Israeli settlers burned homes and cars in the Palestinian village of Huwara."),
    ("ASSAULT", "JOR", "IRN", "Jordan intercepted Iranian missiles over its territory."),
    ("ASSAULT", "PAK", "AFG", "A Pakistani air strike killed 46 people in Afghanistan."),
    ("ASSAULT", "RUS", "UKR", "A Russian attack damaged a fuel depot in Ukraine."),
    ("ASSAULT", "RUS", "UKR", "A Russian attack wounded 12 civilians in Ukraine."),
    ("ASSAULT", "RUS", "UKR", "A Russian drone attack killed two people in the Ukrainian city of Kherson."),
    ("ASSAULT", "RUS", "UKR", "A Russian drone set a grain silo in Odesa, Ukraine, on fire."),
    ("ASSAULT", "RUS", "UKR", "A Russian missile strike hit a hotel in Kharkiv, Ukraine."),
    ("ASSAULT", "RUS", "UKR", "A Russian strike destroyed a fuel depot in Ukraine."),
    ("ASSAULT", "RUS", "UKR", "Russia dropped glide bombs on the Ukrainian city of Kharkiv."),
    ("ASSAULT", "RUS", "UKR", "Russia kept up its attacks on Ukraine's power grid."),
    ("ASSAULT", "RWA", "COD", "Rwandan troops penetrated deep into Congolese territory."),
    ("ASSAULT", "SAU", "YEM", "A Saudi raid killed 20 people in Yemen."),
    ("ASSAULT", "SAU", "YEM", "A Saudi raid set ablaze a fuel depot in Hodeidah, Yemen."),
    ("ASSAULT", "SAU", "YEM", "Saudi raids killed 20 people in Yemen."),
    ("ASSAULT", "SDN", "TCD", "Sudanese fighters burned down a market in Chad."),
    ("ASSAULT", "TUR", "SYR", "Turkey carried out a military operation in northern Syria."),
    ("ASSAULT", "UKR", "RUS", "Ukraine delivered a rocket strike on the Russian port of Novorossiysk."),
    ("ASSAULT", "USA", "SYR", "U.S. strikes hit Iranian-backed militias in Syria."),
    ("COERCE", "BGD", "", "Bangladesh clamped a curfew on Dhaka."),
    ("COERCE", "CHN", "AUS", "China put an Australian journalist on trial for espionage."),
    ("COERCE", "CHN", "USA", "Chinese hackers broke into the email of the U.S. Treasury."),
    ("COERCE", "DNK", "DEU", "Denmark tapped the phones of German politicians for the United States."),
    ("COERCE", "ISR", "QAT", "Israel closed the offices of the Qatari broadcaster Al Jazeera."),
    ("COERCE", "LKA", "", "Sri Lanka extended the state of emergency."),
    ("COERCE", "RUS", "CAN", "Russia shut the Moscow office of the Canadian broadcaster CBC."),
    ("COERCE", "VNM", "AUS", "Vietnam placed an Australian pastor under surveillance."),
    ("CONSULT", "ARM AZE", "", "Armenia and Azerbaijan pressed ahead with peace talks in Abu Dhabi."),
    ("CONSULT", "IND PAK", "", "India and Pakistan entered talks on water in Dubai."),
    ("CONSULT", "USA IRN", "", "The United States and Iran continued talks in Geneva on Thursday."),
    ("COOPERATE", "IND JPN", "", "India and Japan set up a joint committee on rare earths."),
    ("COOPERATE", "KOR", "VNM", "South Korea set up a joint venture with Vietnam."),
    ("PROTEST", "TUN", "FRA", "Tunisians burnt portraits of French President Emmanuel Macron."),
    ("REJECT", "RUS", "UKR", "Russia dismissed Ukraine's peace proposal."),
    ("REJECT", "USA", "ISR", "Washington delivered a rebuff to Israel's request for more bombs."),
    ("REQUEST", "BRA", "un", "Brazil presented a plan for reform to the United Nations."),
    ("REQUEST", "EGY", "ISR", "Egypt presented a ceasefire proposal to Israel."),
    ("REQUEST", "POL", "nato", "Poland invoked Article 4 of the NATO treaty."),
    ("REQUEST", "QAT", "hamas", "Qatar presented a new truce proposal to Hamas."),
    ("REQUEST", "un", "KEN", "Kenya received a request for police from the United Nations."),
    ("REQUEST", "ZMB", "CHN", "Zambia asked China for debt forgiveness."),
    ("SANCTION", "USA", "CUB", "The United States upheld its ban on travel to Cuba."),
    ("SUPPORT", "CHN", "SLB", "China forged diplomatic ties with the Solomon Islands."),
    ("SUPPORT", "FRA", "MAR", "France delivered a strong endorsement of Morocco's plan."),
    ("SUPPORT", "GBR", "PSE", "Palestine won recognition from Britain."),
    ("THREATEN", "IRN", "ISR", "Israel received threats from Iran."),
    ("THREATEN", "KEN", "TZA", "Kenya set a deadline of Friday for Tanzania to open the crossing."),
]


@pytest.mark.parametrize(("plover", "actors", "recipients", "sentence"), ACTS)
def test_an_act_is_told(plover: str, actors: str, recipients: str, sentence: str) -> None:
    (told,) = events(sentence)
    assert told.plover == plover
    assert set(actors.split()) <= sides(told, recipient=False)
    assert set(recipients.split()) <= sides(told, recipient=True)


NOTHING = [
    "The Kenyan striker received an offer from a Turkish club.",
    "A Kenyan court questioned two men from Tanzania.",
    "Police in Kenya foiled a robbery plot by a gang from Tanzania.",
    "Kenya set up a committee on school meals.",
    "Two opposition parties in Kenya formed an alliance against the ruling party.",
    "The Kenyan poet dropped his claim to the prize.",
    "Scientists found evidence of water in Tanzania.",
    "A Kenyan hiker set a hut in Tanzania on fire.",
    "A lightning strike set a forest in Kenya on fire.",
    "Kenyan farmers burned their fields near Tanzania.",
    "The Kenyan goalkeeper intercepted a pass from Tanzania's captain.",
    "The airline extended its codeshare agreement with Emirates.",
    "Kenya's central bank kept up its attack on inflation.",
    "The Kenyan coach challenged the record of Ethiopia's runner.",
    "Kenya's team stepped up its assault on the Ethiopian goal.",
    "The company presented a new plan to Kenyan shareholders.",
    "Kenyan tea exporters are ready for talks with buyers in Pakistan.",
    "A shelling of peanuts machine from Kenya was shown in Togo.",
    "The Kenyan regulator imposed a deadline on mobile operators.",
    "The German carmaker opened an investigation into the conduct of its managers.",
    "Kenya was hit by a doctors' strike.",
    "A Kenyan bus drivers' strike hit commuters.",
    "Kenyan hackers showed their skills at a contest in Togo.",
    "A Kenyan film about the strike hit cinemas in Togo.",
    "The Kenyan press attacked a bus company in Togo.",
    "The Togolese actor won praise from critics in Ghana.",
    "Kenya received 20,000 visitors from Italy in May.",
    "Kenyan police received a request from a resident of Togo.",
    "Kenya got a warning from forecasters of floods.",
    "Kenya believes tourism was behind the growth of Tanzania.",
    "Kenyan growers dropped their demand for higher prices from Dutch buyers.",
    "Ghana received two tanks on Monday.",
    "Ghana received a pledge of two million dollars.",
    "Ghana received threats by post.",
]


@pytest.mark.parametrize("sentence", NOTHING)
def test_a_look_alike_tells_nothing(sentence: str) -> None:
    assert not events(sentence)
