"""What further real pages showed to be claimed wrongly: other people, countries and words each time."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text
from tests.extract.test_pages_claim_by_claim import claims, told

SOURCE = (
    "President William Ruto met President Hakainde Hichilema on Friday. A retired officer said the army would not "
    "leave. "
)
LEADER = "“Bantuan ini tanda persahabatan kita,” kata Menlu Kenya Musalia Mudavadi di Suva, Jumat. "

LISTED = "Presiden Kenya William Ruto menerima surat kepercayaan tiga duta besar di Nairobi, Rabu (6/3). "

TOLD = [
    # whoever is named beside his noun is meant by it
    (
        "id",
        "Diplomat senior Fiji, Ana Tuila, tiba di Tokyo. Diplomat itu mengatakan perundingan akan dimulai Senin.",
        "ana-tuila says perundingan",
    ),
    ("en", SOURCE + "Ruto said talks would resume in May.", "william-ruto says talks would"),
    # whoever leads or attends something has not spoken
    (
        "id",
        LEADER + "Tim itu dipimpin Kolonel Kofi Mensah. “Kami tidak akan menunggu terlalu lama,” jelasnya.",
        "musalia-mudavadi says Kami tidak",
    ),
    (
        "id",
        LEADER
        + "Acara itu dihadiri Dubes Samoa Ana Tuila. “Kami tidak akan menunggu terlalu lama,” ujarnya.",
        "musalia-mudavadi says Kami tidak",
    ),
    (
        "id",
        "Presiden Samoa Tuila Faasavalu disambut Presiden Palau Surangel Whipps. “Kami senang bisa datang,” katanya.",
        "tuila-faasavalu says Kami senang",
    ),
    # a city's name that is a number too
    (
        "id",
        "Menlu Fiji Tiba di Lima\n\nMenlu Fiji tiba di Lima, Jumat.",
        "Visit CONSULT held 2024-03-08 PER:host",
    ),
    ("id", "Lima Tolak Usulan La Paz\n\nPeru menolak usulan Bolivia, Jumat.", "Statement REJECT * PER:actor"),
    # envoys who hand over their credentials, wherever the text lists them
    (
        "id",
        LISTED
        + "Adapun yang menyerahkan surat kepercayaan kepada Ruto antara lain Duta Besar Ghana Kofi Mensah, Duta "
        "Besar Fiji Ana Tuila. Lalu, Duta Besar Samoa Tui Lafaele.",
        "Ceremony None held 2024-03-06 tui-lafaele:attendee",
    ),
    (
        "en",
        "President Lazarus Chakwera is to receive credentials from three envoys in Lilongwe on Monday. The following "
        "ambassadors will be Monday's guests: Kofi Mensah of Ghana, Ana Tuila of Fiji and Tui Lafaele of Samoa.",
        "Ceremony None planned 2024-03-11 ana-tuila:attendee",
    ),
    (
        "en",
        "President Lazarus Chakwera accredited two new ambassadors on Tuesday. They are Ana Soto of Peru and Awa "
        "Diallo of Mali.",
        "Ceremony None held 2024-03-05 awa-diallo:attendee",
    ),
    # a meeting that ends
    (
        "en",
        "The foreign ministers of Kenya and Uganda ended their latest Arusha crisis meeting Wednesday with a joint call.",
        "Meeting CONSULT held * UGA:attendee",
    ),
    (
        "en",
        "Envoys from Serbia and Kosovo wound up a stormy meeting in Vienna on Monday.",
        "Meeting CONSULT held 2024-03-04 XKX:attendee",
    ),
    # leaders whose people act
    (
        "en",
        "President Emmanuel Macron's diplomatic adviser met Foreign Minister Wang Yi in Paris on Friday.",
        "Meeting CONSULT held 2024-03-08 FRA:attendee",
    ),
    (
        "en",
        "President Bola Tinubu's visit to Accra ended on Friday.",
        "Visit CONSULT held 2024-03-08 bola-tinubu:visitor",
    ),
    # the deed of two states
    (
        "en",
        "Museveni spoke amid anger over the Rwandan and Burundian raids on Goma.",
        "Measure ASSAULT held - RWA:actor",
    ),
    # "they" behind a pointer to another article
    (
        "en",
        "Talks in Apia\n\nThe Fijian foreign minister met his Samoan counterpart in Apia on Thursday.\n"
        "(READ: Togo's foreign minister meets Ghana's president)\nThey discussed the border.",
        "Meeting CONSULT held 2024-03-07 WSM:attendee",
    ),
]


@pytest.mark.parametrize(("language", "text", "claim"), TOLD)
def test_what_is_claimed(language: str, text: str, claim: str) -> None:
    assert told(language, text, claim), claims(language, text)


NOT_TOLD = [
    # whoever speaks without a name is none of those who are named
    ("en", SOURCE + "“It is over,” the officer said.", "william-ruto says"),
    ("en", SOURCE + "“It is over for all of us,” the source said.", "hakainde-hichilema says"),
    (
        "en",
        "A senior diplomat said the talks in Suva were hard. Foreign Minister Baiba Braze confirmed it. The diplomat "
        "also said ministers would meet again in May.",
        "baiba-braze says",
    ),
    (
        "id",
        "Presiden Ghana John Mahama tiba di Lome, Kamis. “Perundingan berjalan alot,” kata seorang pejabat. Pejabat itu "
        "mengatakan kedua pihak akan bertemu lagi.",
        "john-mahama says",
    ),
    (
        "id",
        "Menlu Fiji Sitiveni Rabuka tiba di Apia. Seorang diplomat mengatakan pertemuan akan panjang. “Tidak ada yang "
        "mau mengalah,” kata diplomat itu.",
        "sitiveni-rabuka says",
    ),
    # pointers to other articles in brackets
    (
        "id",
        "Menlu Fiji bertemu Menlu Samoa di Apia, Kamis.\n(Baca: Mendag Kebut Perundingan 11 Perjanjian Dagang)\n"
        "Keduanya membahas batas laut.",
        "names person/",
    ),
    (
        "id",
        "Menlu Fiji bertemu Menlu Samoa di Apia, Kamis. (Baca juga: Menlu Togo Temui Presiden Ghana John Mahama).",
        "Meeting CONSULT * GHA:attendee",
    ),
    (
        "en",
        "The Fijian minister met his Samoan counterpart in Apia on Thursday. [See also: Togo's president visits Ghana]",
        "Visit",
    ),
    (
        "en",
        "Talks in Apia\n\nThe Fijian foreign minister met his Samoan counterpart in Apia on Thursday.\n"
        "(READ: Togo's foreign minister meets Ghana's president)\nThey discussed the border.",
        "Meeting CONSULT * TGO:attendee",
    ),
    # whoever denies or admits a clash has not fought
    (
        "id",
        "Juru bicara Kementerian Pertahanan Ghana, Kofi Mensah, menegaskan bahwa tidak ada bentrokan bersenjata antara "
        "Ghana dan Togo.",
        "Measure ASSAULT * kofi-mensah:actor",
    ),
    (
        "id",
        "Pasukan Togo menyerang pos Ghana, Senin. Perdana Menteri Ghana John Mahama mengatakan situasi tenang, meskipun "
        "mengakui adanya bentrokan kecil.",
        "Measure ASSAULT * john-mahama:actor",
    ),
    # no envoy is host to himself; whoever says something behind the list is not of it
    (
        "id",
        LISTED
        + "Adapun yang menyerahkan surat kepercayaan kepada Ruto antara lain Duta Besar Ghana Kofi Mensah, Duta "
        "Besar Fiji Ana Tuila.",
        "Ceremony * kofi-mensah:host",
    ),
    (
        "id",
        "Raja Tonga Tupou VI menerima surat kepercayaan, Senin (4/3). Para duta besar itu ialah Duta Besar Peru Ana Soto "
        "dan Duta Besar Mali Awa Diallo. Duta Besar Jepang untuk Tonga Kenji Mori mengatakan hubungan keduanya baik.",
        "Ceremony * kenji-mori",
    ),
    ("en", "The university accredited two programmes of envoys from Ghana.", "Ceremony"),
    ("en", "Ghana and Togo ended their dispute over cotton with a meeting.", "Meeting"),
    # leaders whose people act
    (
        "en",
        "President William Ruto on Monday met Ugandan President Yoweri Museveni's special envoys in Nairobi.",
        "Meeting CONSULT * yoweri-museveni",
    ),
    (
        "en",
        "President Salva Kiir received Yoweri Museveni's foreign minister, Jeje Odongo, in Juba on Monday.",
        "Meeting CONSULT * yoweri-museveni",
    ),
    (
        "en",
        "Peru expelled President Gustavo Petro's ambassador on Friday.",
        "Measure SANCTION * gustavo-petro",
    ),
    # "mounting", "ending"; whoever is told by way of reporters
    (
        "en",
        "Ruto spoke amid mounting anger over the Somali and Eritrean raids on Goma.",
        "Measure * william-ruto",
    ),
    (
        "en",
        "Ruto told Chinese reporters that both had agreed to keep up contacts aimed at ending the Sudan crisis.",
        "Measure SANCTION",
    ),
    (
        "en",
        "Foreign Minister Wang Yi told Kenyan reporters that China had agreed to continue contacts.",
        "Statement AGREE * KEN:recipient",
    ),
    # words that are no names
    ("id", "Duta Besar Fiji Ana Tuila menjawab wartawan. Alhamdulillah sehat.", "names person/alhamdulillah"),
    (
        "id",
        "Dasarnya adalah Keputusan Presiden Republik Kenya No 127B tahun 2021 tentang Pengangkatan Duta Besar.",
        "no is president",
    ),
    (
        "id",
        "Hadir pula Menteri Bidang Koordinator Politik, Hukum dan Keamanan (Menko Polhukam) Wiranto.",
        "names person/politik",
    ),
    (
        "id",
        "Tak hanya tentara, Perwira India juga jadi korban bentrok dengan China.",
        "names organization/perwira",
    ),
    ("id", "Ia memeriksa Barisan Kehormatan di Apia.", "names organization/barisan"),
    ("en", "The president inspected a Guard of Honour in Accra.", "names organization/guard"),
    ("en", "“Thank you for the visit,” it wrote. Retweeted by @WilliamsRuto.", "names person/"),
    ("en", "The text (document GA/EF/2899) was approved by the Council.", "names place/"),
    ("en", "Trade ministers from 12 Pacific Rim countries met in Singapore on Tuesday.", "names place/12"),
    ("en", "We instructed our Chief Negotiators to meet in Suva in July.", "names person/"),
    ("en", "Myanmar's junta leader Senior Gen. Min Aung Hlaing flew to Vientiane.", "names person/senior"),
    # numbers in headlines
    (
        "id",
        "Ruto Lantik Lima Dubes Baru\n\nPresiden Kenya melantik lima duta besar, Rabu.",
        "names country/PER",
    ),
    ("id", "Fiji Usir Lima Diplomat Rusia\n\nFiji mengusir lima diplomat Rusia.", "names country/PER"),
    ("id", "PBB Kecam Penahanan Lima Staf di Yaman\n\nPBB mengecam penahanan stafnya.", "names country/PER"),
]


@pytest.mark.parametrize(("language", "text", "claim"), NOT_TOLD)
def test_what_is_not_claimed(language: str, text: str, claim: str) -> None:
    assert not told(language, text, claim), claims(language, text)


def test_what_is_talked_about_lies_elsewhere() -> None:
    page = article_from_text(
        "Talks\n\nPresident William Ruto and Foreign Minister Wang Yi discussed the fighting in the Congolese city of "
        "Goma on Thursday.",
        "x",
        language="en",
        published="2024-03-09",
    )
    assert [event.place for event in extract_article(page).events] == [None]
