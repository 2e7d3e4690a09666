"""Whose trip, for when it was planned once, who is asked over, what follows a plan: days and participants."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # "His trip", at a sentence's beginning: that of whom the sentence before was about
    (
        "Spanish Foreign Minister Jose Manuel Albares met President Luis Arce in La Paz on Monday. "
        "His trip to Peru, initially planned for April, was cancelled.",
        [
            "Meeting CONSULT held 2023-06-12 la-paz | attendee=BOL attendee=ESP attendee=jose-manuel-albares attendee=luis-arce",
            "Visit CONSULT cancelled 2023-04 PER | host=PER visitor=ESP visitor=jose-manuel-albares",
        ],
    ),
    (
        "Spanish Foreign Minister Jose Manuel Albares met President Luis Arce in La Paz on Monday. "
        "His visit to Peru was the first by a Spanish minister.",
        [
            "Meeting CONSULT held 2023-06-12 la-paz | attendee=BOL attendee=ESP attendee=jose-manuel-albares attendee=luis-arce",
            "Visit CONSULT held - PER | host=PER visitor=ESP visitor=jose-manuel-albares",
        ],
    ),
    (
        "Foreign Minister Penny Wong of Australia told reporters in Canberra that talks would go on. "
        "Her official visit to Beijing last week was the first in three years.",
        [
            "Visit CONSULT held 2023-06 beijing | host=CHN visitor=AUS visitor=penny-wong",
        ],
    ),
    (
        "Chilean President Gabriel Boric condemned the raid. His state visit to Spain in July will be "
        "his second.",
        [
            "Statement ACCUSE held - - | actor=CHL actor=gabriel-boric",
            "Visit CONSULT planned 2023-07 ESP | host=ESP visitor=CHL visitor=gabriel-boric",
        ],
    ),
    # for when it was planned once: the day of what was called off, and no day of what came about
    (
        "President Petr Pavel's visit to Ghana, originally due in May, was put off.",
        [
            "Visit CONSULT cancelled 2023-05 GHA | host=GHA visitor=CZE visitor=petr-pavel",
        ],
    ),
    (
        "The summit of the East African Community, originally planned for March, was postponed.",
        [
            "Summit CONSULT cancelled 2023-03 - | organizer=eac",
        ],
    ),
    (
        "The summit of the East African Community, which was originally scheduled for March, opened "
        "in Nairobi on Monday.",
        [
            "Summit CONSULT held 2023-06-12 nairobi | host=KEN organizer=eac",
        ],
    ),
    (
        "Kenya's President William Ruto arrived in Accra on Monday on a visit originally planned for May.",
        [
            "Visit CONSULT held 2023-06-12 accra | host=GHA visitor=KEN visitor=william-ruto",
        ],
    ),
    # invited to a city on a day to come: a visit is planned
    (
        "Moldovan Prime Minister Pavel Filip invited his Slovak counterpart Peter Pellegrini to "
        "Chisinau in November to discuss electricity links.",
        [
            "Statement REQUEST held - - | actor=MDA actor=pavel-filip recipient=SVK recipient=peter-pellegrini",
            "Visit CONSULT planned 2023-11 chisinau | host=MDA visitor=SVK visitor=peter-pellegrini",
        ],
    ),
    (
        "Peru's foreign minister, Ana Maria Sanchez, invited her Chilean counterpart, Heraldo Munoz, "
        "to Lima next month.",
        [
            "Statement REQUEST held - - | actor=PER actor=ana-maria-sanchez recipient=CHL recipient=heraldo-munoz",
            "Visit CONSULT planned 2023-07 lima | host=PER visitor=CHL visitor=heraldo-munoz",
        ],
    ),
    (
        "India's Prime Minister Narendra Modi invited Bhutan's Prime Minister Tshering Tobgay to "
        "visit Delhi in March.",
        [
            "Statement REQUEST held - - | actor=IND actor=narendra-modi recipient=BTN recipient=tshering-tobgay",
            "Visit CONSULT planned 2024-03 new-delhi | host=IND visitor=BTN visitor=tshering-tobgay",
        ],
    ),
    (
        "Norway invited President Javier Milei to Oslo.",
        [
            "Statement REQUEST held - - | actor=NOR recipient=ARG recipient=javier-milei",
        ],
    ),
    # talks that follow what is yet to come
    (
        "Foreign Minister Winston Peters of New Zealand will be received by King Tupou VI on Tuesday, "
        "before talks with Tonga's Prime Minister Akilisi Pohiva.",
        [
            "Meeting CONSULT planned 2023-06-20 - | attendee=NZL attendee=winston-peters host=TON host=tupou-vi",
            "Meeting CONSULT planned 2023-06-20 - | attendee=NZL attendee=TON attendee=akilisi-pohiva attendee=winston-peters",
        ],
    ),
    (
        "Foreign Minister Penny Wong will visit Suva on Tuesday before talks with Prime Minister "
        "Sitiveni Rabuka.",
        [
            "Visit CONSULT planned 2023-06-20 suva | host=FJI visitor=AUS visitor=penny-wong",
            "Meeting CONSULT planned 2023-06-20 suva | attendee=AUS attendee=FJI attendee=penny-wong attendee=sitiveni-rabuka",
        ],
    ),
    (
        "Foreign Minister Winston Peters of New Zealand met King Tupou VI on Tuesday before talks "
        "with Tonga's Prime Minister Akilisi Pohiva.",
        [
            "Meeting CONSULT held 2023-06-13 - | attendee=NZL attendee=TON attendee=tupou-vi attendee=winston-peters",
            "Meeting CONSULT held 2023-06-13 - | attendee=NZL attendee=TON attendee=akilisi-pohiva attendee=winston-peters",
        ],
    ),
    # of two who meet, neither mediates
    (
        "President Salva Kiir held talks in Juba on Friday with Kenya's William Ruto, who is mediating.",
        [
            "Meeting CONSULT held 2023-06-09 juba | attendee=KEN attendee=SSD attendee=salva-kiir attendee=william-ruto",
        ],
    ),
    (
        "The foreign ministers of Chad and Sudan met in Doha with Qatari Foreign Minister Mohammed "
        "bin Abdulrahman Al-Thani, who is mediating.",
        [
            "Meeting CONSULT held - doha | attendee=SDN attendee=TCD mediator=QAT mediator=mohammed-bin-abdulrahman-al-thani",
        ],
    ),
    # people and their bodies, before a relative clause
    (
        "Foreign policy chief Josep Borrell of the European Union, who arrived on Sunday, met "
        "President Hassan Sheikh Mohamud in Mogadishu on Monday.",
        [
            "Visit CONSULT held 2023-06-11 mogadishu | host=SOM visitor=eu visitor=josep-borrell",
            "Meeting CONSULT held 2023-06-12 mogadishu | attendee=SOM attendee=eu attendee=hassan-sheikh-mohamud attendee=josep-borrell",
        ],
    ),
    (
        "Secretary-General Antonio Guterres of the United Nations, who leads the mission, was "
        "received by President Felix Tshisekedi on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 - | attendee=antonio-guterres attendee=un host=COD host=felix-tshisekedi",
        ],
    ),
    # him whom the main clause names
    (
        "On a tour that also took him to Lome and Abuja, the envoy of the African Union called on "
        "Ghanaian President John Mahama.",
        [
            "Visit CONSULT held - lome | host=TGO visitor=african-union",
            "Visit CONSULT held - abuja | host=NGA visitor=african-union",
            "Meeting CONSULT held - - | attendee=GHA attendee=african-union attendee=john-mahama",
        ],
    ),
    (
        "On a trip that took her to Quito and Lima, Spanish Foreign Minister Arancha Gonzalez met "
        "Colombian President Ivan Duque in Bogota on Friday.",
        [
            "Visit CONSULT held - quito | host=ECU visitor=ESP visitor=arancha-gonzalez-laya",
            "Visit CONSULT held - lima | host=PER visitor=ESP visitor=arancha-gonzalez-laya",
            "Meeting CONSULT held 2023-06-09 bogota | attendee=COL attendee=ESP attendee=arancha-gonzalez-laya attendee=ivan-duque",
        ],
    ),
    # the states of a union that was
    (
        "Russia and five former Soviet republics signed a customs treaty in Astana on Friday.",
        [
            "Signing SUPPORT held 2023-06-09 astana | signatory=RUS",
        ],
    ),
    (
        "Georgia, a former Soviet republic, condemned Russia on Monday.",
        [
            "Statement ACCUSE held 2023-06-12 - | actor=GEO recipient=RUS",
        ],
    ),
    (
        "The former Soviet republic of Georgia condemned Russia on Monday.",
        [
            "Statement ACCUSE held 2023-06-12 - | actor=GEO recipient=RUS",
        ],
    ),
    (
        "Ex-Soviet states signed a treaty in Minsk on Friday.",
        [],
    ),
    # ministers of a region
    (
        "Nordic foreign ministers met in Oslo on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 oslo | attendee=DNK attendee=FIN attendee=ISL attendee=NOR attendee=SWE attendee=nordic-countries",
        ],
    ),
    (
        "The Nordic and Baltic countries condemned Russia on Monday.",
        [
            "Statement ACCUSE held 2023-06-12 - | actor=nb8 recipient=RUS",
        ],
    ),
    (
        "Central Asian presidents met in Astana on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 astana | attendee=KAZ attendee=KGZ attendee=TJK attendee=TKM attendee=UZB attendee=c5",
        ],
    ),
    # what a guest announces is for his hosts
    (
        "Norwegian Foreign Minister Ine Eriksen Soreide visited Juba on Tuesday and announced 10 "
        "million dollars in aid.",
        [
            "Visit CONSULT held 2023-06-13 juba | host=SSD visitor=NOR visitor=ine-eriksen-soreide",
            "Measure AID held 2023-06-13 - | actor=NOR actor=ine-eriksen-soreide recipient=SSD",
        ],
    ),
    (
        "New Zealand Foreign Minister Winston Peters called on Prime Minister Tuilaepa Sailele "
        "Malielegaoi in Apia on Monday and announced a grant of six million dollars for repairs.",
        [
            "Meeting CONSULT held 2023-06-12 apia | attendee=NZL attendee=WSM attendee=tuilaepa-sailele-malielegaoi attendee=winston-peters",
            "Measure AID held 2023-06-12 apia | actor=NZL actor=winston-peters recipient=WSM",
        ],
    ),
    # who had landed before: he met others on the day of the news
    (
        "Moldovan Prime Minister Pavel Filip and his Romanian counterpart Viorica Dancila signed an "
        "agreement in Chisinau on Tuesday on a gas pipeline. Dancila, who arrived in Chisinau on "
        "Monday evening, also met President Igor Dodon.",
        [
            "Signing SUPPORT held 2023-06-13 chisinau | signatory=MDA signatory=ROU signatory=pavel-filip signatory=viorica-dancila",
            "Visit CONSULT held 2023-06-12 chisinau | host=MDA visitor=ROU visitor=viorica-dancila",
            "Meeting CONSULT held 2023-06-13 chisinau | attendee=MDA attendee=ROU attendee=igor-dodon attendee=viorica-dancila",
        ],
    ),
    (
        "Azerbaijan's foreign minister, Elmar Mammadyarov, held talks in Tbilisi on Tuesday with his "
        "Georgian counterpart, Mikheil Janelidze. Mammadyarov, who landed in Tbilisi on Sunday, was "
        "received by President Giorgi Margvelashvili.",
        [
            "Meeting CONSULT held 2023-06-13 tbilisi | attendee=AZE attendee=GEO attendee=elmar-mammadyarov attendee=mikheil-janelidze",
            "Visit CONSULT held 2023-06-11 tbilisi | host=GEO visitor=AZE visitor=elmar-mammadyarov",
            "Meeting CONSULT held 2023-06-13 tbilisi | attendee=AZE attendee=elmar-mammadyarov host=GEO host=giorgi-margvelashvili",
        ],
    ),
    # a week after her visit: of the only person named who is no host
    (
        "President Maia Sandu received the French ambassador on Thursday, a week after her visit to Paris.",
        [
            "Meeting CONSULT held 2023-06-15 - | attendee=FRA host=MDA host=maia-sandu",
            "Visit CONSULT held 2023-06-08 paris | host=FRA visitor=MDA visitor=maia-sandu",
        ],
    ),
    (
        "Prime Minister Mark Rutte received President Maia Sandu on Monday before her visit to Brussels.",
        [
            "Visit CONSULT held 2023-06-12 - | host=NLD host=mark-rutte visitor=MDA visitor=maia-sandu",
        ],
    ),
    # who travels along, told by their offices
    (
        "Foreign Minister Penny Wong arrived in Suva on Monday along with the defence ministers of "
        "Japan and New Zealand.",
        [
            "Visit CONSULT held 2023-06-12 suva | host=FJI visitor=AUS visitor=JPN visitor=NZL visitor=penny-wong",
        ],
    ),
    (
        "Foreign Minister Annalena Baerbock visited Juba on Monday together with the foreign minister "
        "of Kenya.",
        [
            "Visit CONSULT held 2023-06-12 juba | host=SSD visitor=DEU visitor=KEN visitor=annalena-baerbock",
        ],
    ),
    (
        "Foreign Minister Penny Wong visited Suva on Monday together with the Japanese and Korean "
        "defence ministers.",
        [
            "Visit CONSULT held 2023-06-12 suva | host=FJI visitor=AUS visitor=JPN visitor=KOR visitor=penny-wong",
        ],
    ),
    (
        "Foreign Minister Espen Barth Eide travelled to Amman on Monday with his counterparts from "
        "Sweden, Denmark and Jordan.",
        [
            "Visit CONSULT held 2023-06-12 amman | host=JOR visitor=DNK visitor=NOR visitor=SWE visitor=espen-barth-eide",
        ],
    ),
    (
        "Prime Minister Jonas Gahr Store flew to Nairobi on Monday with a letter from Sweden.",
        [
            "Visit CONSULT held 2023-06-12 nairobi | host=KEN visitor=NOR visitor=jonas-gahr-store",
        ],
    ),
    # agreed to do something "that": a relative, and nothing that is agreed with
    (
        "Chad and Sudan met on Tuesday and agreed to reopen the embassies that were closed in March.",
        [
            "Meeting CONSULT held 2023-06-13 - | attendee=SDN attendee=TCD",
            "Statement AGREE held 2023-06-13 - | actor=SDN actor=TCD",
        ],
    ),
    (
        "Chad and Sudan met on Tuesday and agreed to build a road that the two countries need.",
        [
            "Meeting CONSULT held 2023-06-13 - | attendee=SDN attendee=TCD",
            "Statement AGREE held 2023-06-13 - | actor=SDN actor=TCD",
        ],
    ),
    (
        "The minister of Chad agreed that Sudan was poor.",
        [],
    ),
    # a passive joined to a plan
    (
        "President Yamandu Orsi will travel to Hanoi on Tuesday and be received by President Luong Cuong.",
        [
            "Visit CONSULT planned 2023-06-20 hanoi | host=VNM visitor=URY visitor=yamandu-orsi",
            "Meeting CONSULT planned 2023-06-20 hanoi | attendee=URY attendee=yamandu-orsi host=VNM host=luong-cuong",
        ],
    ),
    (
        "President Yamandu Orsi visited Hanoi on Tuesday and was received by President Luong Cuong.",
        [
            "Visit CONSULT held 2023-06-13 hanoi | host=VNM visitor=URY visitor=yamandu-orsi",
            "Meeting CONSULT held 2023-06-13 hanoi | attendee=URY attendee=yamandu-orsi host=VNM host=luong-cuong",
        ],
    ),
    # both sides: not those of an aside, nor of a clause behind
    (
        "President Maia Sandu received Prime Minister Kaja Kallas of Estonia in Chisinau on Monday. "
        "Sandu, who had talked with Romania's Klaus Iohannis on Sunday, thanked her guest. Both sides "
        "signed a memorandum on cyber defence.",
        [
            "Meeting CONSULT held 2023-06-12 chisinau | attendee=EST attendee=kaja-kallas host=MDA host=maia-sandu",
            "Meeting CONSULT held 2023-06-11 - | attendee=MDA attendee=ROU attendee=klaus-iohannis attendee=maia-sandu",
            "Statement SUPPORT held 2023-06-12 chisinau | actor=MDA actor=maia-sandu recipient=EST recipient=kaja-kallas",
            "Signing SUPPORT held 2023-06-12 chisinau | signatory=EST signatory=MDA",
        ],
    ),
    (
        "Peru's Dina Boluarte hosted Chile's Gabriel Boric in Lima on Monday, after Bolivia and "
        "Brazil had settled their row. The two presidents signed a treaty on migration.",
        [
            "Meeting CONSULT held 2023-06-12 lima | attendee=CHL attendee=gabriel-boric host=PER host=dina-boluarte",
            "Statement AGREE held - - | actor=BOL actor=BRA",
            "Signing SUPPORT held 2023-06-12 lima | signatory=CHL signatory=PER",
        ],
    ),
    # what is to be on a day lends it to nothing that was done
    (
        "Kenya expelled an envoy of Chad. The Kenyan parliament is to debate the matter on Monday. "
        "Foreign Minister Musalia Mudavadi accused Chad of meddling.",
        [
            "Measure SANCTION held - - | actor=KEN recipient=TCD",
            "Statement ACCUSE held - - | actor=KEN actor=musalia-mudavadi recipient=TCD",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_whose_trip_it_is_and_when(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Peru invited Chile to Lima",
        "Peru invited Chile to",
        "Former Soviet republics",
        "The former Soviet republic of",
        "The summit, originally planned",
        "His visit to",
        "On a tour that took him to Lome,",
        "Commissioner Bankole Adeoye of the",
        "He will visit Suva before talks",
        "Penny Wong visited Suva together with the",
        "Chad and Sudan agreed to",
        "Peru, who",
        "He will fly to Lima and be received",
    ],
)
def test_a_text_that_is_cut_off_is_read(text: str) -> None:
    told(text)
