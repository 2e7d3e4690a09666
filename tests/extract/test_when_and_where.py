"""On which day and where the events of a short article are: `Kind start place`, in text order, of those asked for.

Every article is published on Thursday 16 May 2019. "-" stands for no day or no place.
"""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

HEADS = {
    "en": "News of the day\n\n16 May 2019\n\n",
    "id": "Kabar hari ini\n\nKamis, 16 Mei 2019 10:00 WIB\n\n",
}

ENGLISH = [
    (
        "Peru expelled the ambassador of Chile on Wednesday, two days after Chile recalled its envoy from Lima.",
        ["Measure 2019-05-15 -", "Measure 2019-05-13 -"],
    ),
    (
        "President Macron met Chancellor Scholz in Berlin on Tuesday. The next day he met President Duda in Warsaw.",
        ["Meeting 2019-05-14 berlin", "Meeting 2019-05-15 warsaw"],
    ),
    (
        "Norway signed a fisheries agreement with Iceland on Tuesday. "
        "Prime Minister Erna Solberg hosted the signing at Oslo's Akershus Castle.",
        ["Signing 2019-05-14 akershus-castle"],
    ),
    (
        "President Ruto flew to Kampala on Tuesday, where Kenya and Uganda signed a trade agreement.",
        ["Visit 2019-05-14 kampala", "Signing 2019-05-14 kampala"],
    ),
    ("Japan and India will hold talks in New Delhi on Monday.", ["Meeting 2019-05-20 new-delhi"]),
    ("Italy sent engineers to Derna on Tuesday to help Libya.", ["Measure 2019-05-14 derna"]),
    ("Ghana asked the United States for help last week.", ["Statement 2019-05 -"]),
    (
        "Chile expelled three diplomats of Peru on Tuesday.\n\nPeru condemned the expulsion.\n\n"
        "Canada praised Chile.\n\nMexico offered to mediate.\n\nHuman Rights Watch criticised Chile.",
        [
            "Measure 2019-05-14 -",
            "Statement 2019-05-14 -",
            "Statement 2019-05-14 -",
            "Statement - -",  # an offer from beside the news
            "Statement - -",  # of a lobby
        ],
    ),
    ("On Tuesday Iran seized a tanker, a move that Britain called piracy.", ["Statement - -"]),
    (
        "Peru's foreign minister, Nestor Popolizio, told reporters in Lima that Peru rejected the claim by Chile. "
        "He accused Chile of spying.",
        ["Statement - lima", "Statement - lima"],
    ),
    (
        "VIENNA - Armenia and Azerbaijan agreed on Wednesday to exchange prisoners.",
        ["Statement 2019-05-15 vienna"],
    ),
    (
        "Bolivia expelled two Chilean diplomats on Monday over a raid in Arica in March.",
        ["Measure 2019-05-13 -"],
    ),
    ("Ghana summoned the ambassador of Togo in Accra on Monday.", ["Measure 2019-05-13 accra"]),
    ("Mexico condemned the attack in Manila on Wednesday.", ["Statement 2019-05-15 -"]),
    (
        "On the sidelines of the Pacific Islands Forum summit in Suva, Fiji and Vanuatu signed a pact on Tuesday.",
        ["Signing 2019-05-14 suva"],
    ),
    (
        "At a ceremony in Dakar on Tuesday, Senegal and Gambia opened a bridge. "
        "President Macky Sall thanked President Adama Barrow.",
        ["Statement 2019-05-14 dakar"],
    ),
    (
        "Over the weekend Nepal and Bhutan held talks in Kathmandu, the foreign ministry said on Monday.",
        ["Meeting 2019-05 kathmandu"],
    ),
    (
        "Egypt recalled its ambassador from Doha in June 2017, when Saudi Arabia cut ties with Qatar.",
        ["Measure 2017-06 -", "Measure 2017-06 -"],
    ),
    (
        "Uganda's president flew on to Kigali, where he held talks with Paul Kagame on Wednesday.",
        ["Visit 2019-05-15 kigali"],
    ),
    (
        "Spain's King Felipe is due in Havana before the end of the year to meet President Miguel Diaz-Canel.",
        ["Visit 2019 havana"],
    ),
    ("Tunisia, Libya and Egypt will meet in Algiers on Sunday and Monday.", ["Meeting 2019-05-19 algiers"]),
    (
        "Police in Georgia fired tear gas at protesters in Tbilisi on Wednesday.",
        ["Measure 2019-05-15 tbilisi"],
    ),
    (
        "Chile expelled three diplomats of Peru on Tuesday. Last year Chile had accused Peru of spying.",
        ["Measure 2019-05-14 -", "Statement 2018 -"],
    ),
    (  # a guest meets his hosts where he came to, on those days
        "Foreign Minister Melanie Joly flew to Seoul on Tuesday. The next morning she met South Korea's foreign "
        "minister, Cho Tae-yul.",
        ["Visit 2019-05-14 seoul", "Meeting 2019-05-15 seoul"],
    ),
    (  # nobody of the country he came to
        "Foreign Minister Melanie Joly flew to Seoul on Tuesday. The next morning she met Norway's foreign "
        "minister, Espen Barth Eide.",
        ["Visit 2019-05-14 seoul", "Meeting 2019-05-15 -"],
    ),
    (  # told in the first paragraphs of what is datelined abroad
        "GENEVA - Foreign ministers from around the world gathered for a conference on Sudan.\n\n"
        "Norway's foreign minister, Espen Barth Eide, met Egypt's foreign minister, Badr Abdelatty, on Wednesday.",
        ["Meeting 2019-05-15 geneva"],
    ),
    (  # what one of the two capitals writes of
        "OSLO - Foreign ministers from around the world gathered for a conference on Sudan.\n\n"
        "Norway's foreign minister, Espen Barth Eide, met Egypt's foreign minister, Badr Abdelatty, on Wednesday.",
        ["Meeting 2019-05-15 -"],
    ),
    (
        "A summit of the African Union opened in Kigali on Tuesday. President Ruto of Kenya met President "
        "Mnangagwa of Zimbabwe at the summit on Wednesday.",
        ["Meeting 2019-05-15 kigali"],
    ),
    (  # answers of the day on which people are told to have spoken
        "Iran expelled the ambassador of France on Tuesday.\n\nFrench Foreign Minister Jean-Yves Le Drian had been "
        'warned. "We shall answer," he told RTL radio on Wednesday.\n\nGermany condemned the expulsion.',
        ["Measure 2019-05-14 -", "Statement 2019-05-15 -"],
    ),
    (  # nobody speaks later: of the day of the news
        "Iran expelled the ambassador of France on Tuesday.\n\nGermany condemned the expulsion.",
        ["Measure 2019-05-14 -", "Statement 2019-05-14 -"],
    ),
    (
        "President Ruto leaves for Oslo on Saturday and will meet King Harald in Oslo on Thursday.",
        ["Visit 2019-05-18 oslo", "Meeting 2019-05-23 oslo"],
    ),
    ("President Ruto will meet King Harald in Oslo on Thursday.", ["Meeting 2019-05-16 oslo"]),
    (  # was to have been on the day before, or is yet to come
        "Talks between Serbia and Kosovo that had been set for Wednesday were called off.",
        ["Meeting 2019-05-15 -"],
    ),
    (
        "Talks between Serbia and Kosovo that had been set for Friday were called off.",
        ["Meeting 2019-05-17 -"],
    ),
    (  # some day of the conference
        "A summit of the African Union was held in Kigali from 5 to 8 May. On the sidelines President Ruto of Kenya "
        "met President Mnangagwa of Zimbabwe.",
        ["Meeting - kigali"],
    ),
    # the day of the words is not the day of what they report or plan; what is announced is done
    ("Israel said on Tuesday that it would recall its ambassador to Poland.", ["Measure - -"]),
    ("Norway confirmed on Tuesday that it had expelled a diplomat of Serbia.", ["Measure - -"]),
    ("Norway announced on Tuesday that it had expelled a diplomat of Serbia.", ["Measure 2019-05-14 -"]),
    ("Norway said that it had expelled a diplomat of Serbia on Tuesday.", ["Measure 2019-05-14 -"]),
    (
        "President Putin will meet Prime Minister Modi in Sochi, the Kremlin said on Wednesday.",
        ["Meeting - sochi"],
    ),
    (
        "President Putin will meet Prime Minister Modi in Sochi on Friday, the Kremlin said on Wednesday.",
        ["Meeting 2019-05-17 sochi"],
    ),
    (  # the day that opens a sentence is of both its clauses
        "On Monday Chad expelled the German ambassador, while Niger recalled its envoy from Berlin.",
        ["Measure 2019-05-13 -", "Measure 2019-05-13 -"],
    ),
]

INDONESIAN = [
    (
        "Peru mengusir duta besar Chile pada Rabu (15/5), dua hari setelah Chile memanggil pulang dubesnya dari Lima.",
        ["Measure 2019-05-15 -", "Measure 2019-05-13 -"],
    ),
    (
        "Presiden Joko Widodo bertemu Presiden Macron di Paris, Selasa (14/5). "
        "Keesokan harinya Jokowi bertemu Kanselir Scholz di Berlin.",
        ["Meeting 2019-05-14 paris", "Meeting 2019-05-15 berlin"],
    ),
    (
        "Menlu Retno Marsudi memanggil Duta Besar Inggris, Selasa (14/5). Pemanggilan itu dilakukan di Gedung Pancasila.",
        ["Measure 2019-05-14 gedung-pancasila"],
    ),
    (
        "Menlu AS Mike Pompeo tiba di Jakarta, Selasa (14/5). Sebelum ke Indonesia, ia singgah di Vietnam. "
        "Dari Jakarta, Pompeo melanjutkan perjalanan ke Australia.",
        ["Visit 2019-05-14 jakarta", "Visit 2019-05 VNM", "Visit 2019-05 AUS"],
    ),
    (
        "Presiden Joko Widodo membuka KTT ke-34 ASEAN di Bali yang berakhir hari ini.",
        ["Summit 2019-05-16 bali"],
    ),
    (
        "Indonesia memberangkatkan 20 ton bantuan ke Gaziantep, Selasa (14/5), untuk Turki.",
        ["Measure 2019-05-14 gaziantep"],
    ),
    (
        "Beberapa jam sebelumnya, dari Istana Bogor, Presiden Joko Widodo mengecam serangan yang dilakukan Israel "
        "pada Senin (13/5).",
        ["Statement 2019-05-16 bogor-palace"],
    ),
    ("Presiden Joko Widodo akan mengunjungi Canberra pekan depan.", ["Visit 2019-05 canberra"]),
    (
        "Ghana memanggil Duta Besar Togo di Accra, Senin (13/5), menyusul kasus di Lome.",
        ["Measure 2019-05-13 accra"],
    ),
    (
        "Presiden Emmanuel Macron lewat Twitter mengucapkan selamat kepada India setelah India dan Pakistan "
        "menandatangani perjanjian di Dubai, Selasa (14/5).",
        ["Statement 2019-05-14 -", "Signing 2019-05-14 dubai"],
    ),
    (
        "Menlu Malaysia Saifuddin Abdullah mengucapkan selamat atas kemenangan Joko Widodo dalam pemilihan presiden "
        "17 April.",
        ["Statement - -"],
    ),
    (
        "Lebanon mengusir Duta Besar Suriah, Senin (13/5). Damaskus langsung menarik dubesnya dari Beirut.",
        ["Measure 2019-05-13 -", "Measure 2019-05-13 -"],
    ),
    ("Laos dan Kamboja akan meneken perjanjian di Vientiane pada musim gugur.", ["Signing 2019 vientiane"]),
    (  # a guest meets his hosts where he came to
        "Menteri Luar Negeri Retno Marsudi tiba di Dhaka, Senin (13/5). Keesokan harinya, Retno bertemu Menlu "
        "Bangladesh AK Abdul Momen.",
        ["Visit 2019-05-13 dhaka", "Meeting 2019-05-14 dhaka"],
    ),
    (
        "Presiden Prancis Emmanuel Macron mengunjungi Beirut pada Selasa. Ia berterima kasih kepada Lebanon.",
        ["Visit 2019-05-14 beirut", "Statement 2019-05-14 beirut"],
    ),
    (  # long after he came
        "Menteri Luar Negeri Retno Marsudi tiba di Dhaka pada 2 Mei. Pada 14 Mei, Retno bertemu Menlu "
        "Bangladesh AK Abdul Momen.",
        ["Meeting 2019-05-14 -"],
    ),
    ("Retno, Senin (13/5), mengatakan akan bertemu Menlu Rusia Sergei Lavrov di Bali.", ["Meeting - bali"]),
    (
        "Indonesia akan menarik duta besarnya dari Myanmar, kata Menlu Retno Marsudi di Jakarta, Senin (13/5).",
        ["Measure - -"],
    ),
    ("Indonesia akan menarik duta besarnya dari Myanmar, Senin (20/5).", ["Measure 2019-05-20 -"]),
    (
        "Pada 23 Maret, giliran Prancis memanggil Dubes China, sedangkan Dubes Rusia dipanggil Kementerian Luar "
        "Negeri Jerman.",
        ["Measure 2019-03-23 -", "Measure 2019-03-23 -"],
    ),
]


LASTING = [
    (
        "en",
        "Prime Minister Erna Solberg arrived in Hanoi on Tuesday for a three-day visit to Vietnam.",
        "2019-05-16",
    ),
    (
        "id",
        "PM Norwegia Erna Solberg tiba di Hanoi pada Selasa (14/5) untuk kunjungan tiga hari.",
        "2019-05-16",
    ),
    ("en", "Niger and Mali signed a seven-day ceasefire in Algiers on Tuesday.", None),
    ("en", "The talks between Serbia and Kosovo in Brussels ended on Wednesday.", "2019-05-15"),
    ("id", "Perundingan Serbia dan Kosovo di Brussel berakhir Rabu (15/5).", "2019-05-15"),
    (
        "en",
        "Talks between Houthis and Yemen opened in Stockholm on 6 December 2018 and closed on 13 December.",
        "2018-12-13",
    ),
]


@pytest.mark.parametrize(("language", "body", "last"), LASTING)
def test_last_day(language: str, body: str, last: str | None) -> None:
    event = extract_article(article_from_text(HEADS[language] + body, "when")).events[0]
    assert (event.end.iso if event.end else None) == last


def told(language: str, body: str) -> list[str]:
    events = extract_article(article_from_text(HEADS[language] + body, "when")).events
    return [
        f"{e.kind} {e.start.iso if e.start else '-'} {e.place.partition('/')[2] if e.place else '-'}"
        for e in events
    ]


@pytest.mark.parametrize(("body", "expected"), ENGLISH)
def test_english(body: str, expected: list[str]) -> None:
    found = told("en", body)
    assert [row for row in expected if row not in found] == [], found


@pytest.mark.parametrize(("body", "expected"), INDONESIAN)
def test_indonesian(body: str, expected: list[str]) -> None:
    found = told("id", body)
    assert [row for row in expected if row not in found] == [], found


THE_SAME_DAY = [
    (
        "en",
        "Samoa expelled two diplomats of Palau on Wednesday.\n\n"
        "A day earlier the foreign ministers of Tonga and Kiribati had met in Apia.\n\n"
        "Niue recalled its ambassador to Palau the same day.",
        ["Measure 2019-05-15 -", "Meeting 2019-05-14 apia", "Measure 2019-05-15 -"],
    ),
    (
        "en",
        "Samoa expelled two diplomats of Palau on Wednesday.\n\n"
        "On Monday the foreign ministers of Tonga and Kiribati met in Apia.\n\n"
        "Tuvalu recalled its ambassador to Palau the same day.",
        ["Measure 2019-05-15 -", "Meeting 2019-05-13 apia", "Measure 2019-05-13 -"],
    ),
    (
        "id",
        "Samoa mengusir dua diplomat Palau, Rabu (15/5).\n\n"
        "Dua hari sebelumnya, menteri luar negeri Tonga dan Kiribati bertemu di Apia.\n\n"
        "Tuvalu menarik duta besarnya dari Palau pada hari itu.",
        ["Measure 2019-05-15 -", "Meeting 2019-05-13 apia", "Measure 2019-05-15 -"],
    ),
]
"""In a new paragraph "that day" is no longer that to which an aside counted back."""


@pytest.mark.parametrize(("language", "body", "expected"), THE_SAME_DAY)
def test_the_same_day(language: str, body: str, expected: list[str]) -> None:
    assert told(language, body) == expected


UNDATED = [
    ("en", "Palau recalled its ambassador to Samoa.", ["Measure - -"]),
    ("id", "Palau mengecam Samoa dan memanggil pulang duta besarnya dari Apia.", ["Statement - -", "Measure - -"]),
    ("en", "The foreign ministers of Tonga and Palau met in Suva for three days of talks.", ["Meeting - suva"]),
    ("en", "Palau recalled its ambassador to Samoa on Tuesday. Samoa condemned Palau.", ["Measure 2019-05-14 -", "Statement 2019-05-14 -"]),
    ("id", "Palau memanggil pulang duta besarnya dari Apia, Selasa. Samoa mengecam Palau.", ["Measure 2019-05-14 -", "Statement 2019-05-14 -"]),
    ("en", "Palau today recalled its ambassador to Samoa.", ["Measure 2019-05-16 -"]),
]  # fmt: skip
"""Where the text names no day, that of publication tells only who was a member of what."""


@pytest.mark.parametrize(("language", "body", "expected"), UNDATED)
def test_the_day_of_publication_dates_nothing(language: str, body: str, expected: list[str]) -> None:
    assert told(language, body) == expected


def test_who_is_a_member_on_the_day_of_publication_takes_part() -> None:
    body = "The Baltic states condemned Chad."
    (event,) = extract_article(article_from_text(HEADS["en"] + body, "when")).events
    assert event.start is None
    assert {"country/EST", "country/LVA", "country/LTU"} <= {p.participant for p in event.participations}
