"""Tours and their stops, who goes along, who is sent to talks and heads a delegation there; when and where."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # a tour is where it begins or ends, and what it begins or ends with
    (
        "President Ruto on Monday began a tour of West Africa with a visit to Togo.",
        [
            "Visit CONSULT held 2023-06-12 TGO | host=TGO visitor=KEN visitor=william-ruto",
        ],
    ),
    (
        "President Ruto on Monday began a European tour with a stop in Oslo.",
        [
            "Visit CONSULT held 2023-06-12 oslo | host=NOR visitor=KEN visitor=william-ruto",
        ],
    ),
    (
        "President Ruto on Friday ended a four-nation African tour in Burkina Faso.",
        [
            "Visit CONSULT held 2023-06-09 BFA | host=BFA visitor=KEN visitor=william-ruto",
        ],
    ),
    (
        "President Ruto started a three-nation tour on Monday with a visit to Togo.",
        [
            "Visit CONSULT held 2023-06-12 TGO | host=TGO visitor=KEN visitor=william-ruto",
        ],
    ),
    # welcomed to a palace: into the building
    (
        "President Joe Biden on Wednesday welcomed Finnish President Sauli Niinisto to the White House.",
        [
            "Meeting CONSULT held 2023-06-14 white-house | attendee=FIN attendee=sauli-niinisto host=USA host=joe-biden",
        ],
    ),
    (
        "French President Emmanuel Macron welcomed Serbian President Aleksandar Vucic back to the "
        "Elysee Palace on Wednesday.",
        [
            "Meeting CONSULT held 2023-06-14 elysee-palace | attendee=SRB attendee=aleksandar-vucic host=FRA host=emmanuel-macron",
        ],
    ),
    (
        "The prime minister of Norway sent a message of thanks to the White House on Monday.",
        [
            "Statement SUPPORT held 2023-06-12 - | actor=NOR recipient=USA",
        ],
    ),
    # who comes along beside whoever visits
    (
        "Kyrgyz President Sadyr Japarov is on a state visit to Hungary accompanied by Foreign "
        "Minister Jeenbek Kulubaev.",
        [
            "Visit CONSULT held - HUN | host=HUN visitor=KGZ visitor=jeenbek-kulubaev visitor=sadyr-japarov",
        ],
    ),
    (
        "Kyrgyz President Sadyr Japarov arrived in Hungary on Monday. He was accompanied by Foreign "
        "Minister Jeenbek Kulubaev, who met EU Trade Commissioner Cecilia Malmstrom in Brussels last "
        "week.",
        [
            "Visit CONSULT held 2023-06-12 HUN | host=HUN visitor=KGZ visitor=jeenbek-kulubaev visitor=sadyr-japarov",
            "Meeting CONSULT held 2023-06 brussels | attendee=KGZ attendee=cecilia-malmstrom attendee=eu attendee=jeenbek-kulubaev",
        ],
    ),
    # sent to talks
    (
        "The United States is sending its U.N. ambassador, Linda Thomas-Greenfield, to the summit in "
        "Rarotonga on Friday.",
        [
            "Summit CONSULT planned 2023-06-16 rarotonga | attendee=COK attendee=USA attendee=linda-thomas-greenfield host=COK",
        ],
    ),
    # declared open
    (
        "King Hamad of Bahrain declared the summit open in Manama on Tuesday.",
        [
            "Summit CONSULT held 2023-06-13 manama | attendee=BHR host=BHR opener=hamad-bin-isa-al-khalifa",
        ],
    ),
    (
        "President Paul Kagame of Rwanda on Tuesday declared open a conference of African ministers "
        "in Kigali.",
        [
            "Conference CONSULT held 2023-06-13 kigali | attendee=RWA host=RWA opener=paul-kagame",
        ],
    ),
    (
        "Ghana declared its border with Togo open on Monday.",
        [],
    ),
    # who headed the delegation
    (
        "Togo and Ghana held talks in Accra on Monday. Foreign Minister Shirley Ayorkor Botchwey "
        "headed Ghana's delegation.",
        [
            "Meeting CONSULT held 2023-06-12 accra | attendee=GHA attendee=TGO attendee=shirley-ayorkor-botchwey",
        ],
    ),
    # where a journey began
    (
        "President Vazquez of Uruguay travelled to Berlin from Helsinki, where he held talks with "
        "Finnish President Sauli Niinisto on Monday.",
        [
            "Visit CONSULT held - berlin | host=DEU visitor=URY visitor=vazquez",
            "Meeting CONSULT held 2023-06-12 helsinki | attendee=FIN attendee=URY attendee=sauli-niinisto attendee=vazquez",
        ],
    ),
    (
        "President Vazquez of Uruguay flew to Berlin, where he met Chancellor Angela Merkel on Monday.",
        [
            "Visit CONSULT held 2023-06-12 berlin | host=DEU visitor=URY visitor=vazquez",
            "Meeting CONSULT held 2023-06-12 berlin | attendee=DEU attendee=URY attendee=angela-merkel attendee=vazquez",
        ],
    ),
    (
        "Iranian Foreign Minister Ali Akbar Salehi arrived in Uruguay on Wednesday after a visit to "
        "Brazil. In Brasilia he met President Dilma Rousseff.",
        [
            "Visit CONSULT held 2023-06-14 URY | host=URY visitor=IRN visitor=ali-akbar-salehi",
            "Visit CONSULT held - BRA | host=BRA visitor=IRN visitor=ali-akbar-salehi",
            "Meeting CONSULT held - brasilia | attendee=BRA attendee=IRN attendee=ali-akbar-salehi attendee=dilma-rousseff",
        ],
    ),
    (
        "Kenyan President William Ruto arrived in Kigali on Tuesday. In Kigali he met President Paul Kagame.",
        [
            "Visit CONSULT held 2023-06-13 kigali | host=RWA visitor=KEN visitor=william-ruto",
            "Meeting CONSULT held 2023-06-13 kigali | attendee=KEN attendee=RWA attendee=paul-kagame attendee=william-ruto",
        ],
    ),
    # what people meet for, and what is only to be revived
    (
        "Ghana and Togo met in Accra on Monday to agree on operating hours.",
        [
            "Meeting CONSULT held 2023-06-12 accra | attendee=GHA attendee=TGO",
        ],
    ),
    (
        "President Vazquez of Uruguay met Chancellor Angela Merkel in Berlin on Wednesday in a bid to "
        "revive trade talks between the EU and Mercosur.",
        [
            "Meeting CONSULT held 2023-06-14 berlin | attendee=DEU attendee=URY attendee=angela-merkel attendee=vazquez",
        ],
    ),
    # it was attended by
    (
        "Turkmenistan will host a meeting of the foreign ministers of Azerbaijan and Turkey in May. "
        "The first such meeting was held in Baku in 2012. It was attended by Ahmet Davutoglu, "
        "Turkey's foreign minister at the time.",
        [
            "Meeting CONSULT planned 2024-05 - | attendee=AZE attendee=TUR host=TKM",
            "Meeting CONSULT held 2012 baku | attendee=AZE attendee=TKM attendee=TUR attendee=ahmet-davutoglu",
        ],
    ),
    (
        "Cook Islands Prime Minister Mark Brown will open the summit in Rarotonga on Monday. Fiji's "
        "Sitiveni Rabuka and Australia's Anthony Albanese are among those expected.",
        [
            "Summit CONSULT planned 2023-06-19 rarotonga | attendee=AUS attendee=COK attendee=FJI attendee=anthony-albanese attendee=sitiveni-rabuka host=COK opener=mark-brown",
        ],
    ),
    # this year's
    (
        "Thailand on Monday hosted this year's meeting of the foreign ministers of Laos, Cambodia and "
        "Myanmar.",
        [
            "Meeting CONSULT held 2023-06-12 - | attendee=KHM attendee=LAO attendee=MMR host=THA",
        ],
    ),
    (
        "Thailand hosted last year's meeting of the foreign ministers of Laos, Cambodia and Myanmar.",
        [
            "Meeting CONSULT held 2022 - | attendee=KHM attendee=LAO attendee=MMR host=THA",
        ],
    ),
    # once more, nobody says where
    (
        "The foreign ministers of Chad and Sudan met in Doha on Friday and agreed to meet again in "
        "Cairo next week.",
        [
            "Meeting CONSULT held 2023-06-09 doha | attendee=SDN attendee=TCD",
            "Meeting CONSULT planned 2023-06 cairo | attendee=SDN attendee=TCD",
        ],
    ),
    # at a conference of which nothing but the place and the day is told
    (
        "International donors pledged 4 billion dollars for Yemen at a conference in Riyadh on Tuesday.",
        [
            "Conference CONSULT held 2023-06-13 riyadh | host=SAU",
        ],
    ),
    (
        "The foreign ministers of Chad and Sudan met in Doha on Friday and pledged to hold another "
        "round in July.",
        [
            "Meeting CONSULT held 2023-06-09 doha | attendee=SDN attendee=TCD",
            "Statement AGREE held 2023-06-09 doha | actor=SDN actor=TCD",
            "Negotiation CONSULT planned 2023-07 - | attendee=SDN attendee=TCD",
        ],
    ),
    # what is promised for a month was not promised in it
    (
        "Chad promised to withdraw its troops in June.",
        [
            "Statement AGREE held - - | actor=TCD",
        ],
    ),
    (
        "Chad vowed last month to recall its ambassador from Sudan.",
        [
            "Statement AGREE held 2023-05 - | actor=TCD recipient=SDN",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_what_is_told(text: str, expected: list[str]) -> None:
    assert told(text, "en") == expected


@pytest.mark.parametrize("text", [text for text, _ in ROWS])
def test_a_text_that_is_cut_off_behind_any_word_is_read(text: str) -> None:
    words = text.split()
    for end in range(1, len(words), 3):
        told(" ".join(words[:end]), "en")
